"""Two runs against the same gold: how their scores differ, and what one adds, loses and changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from kg.errors import EvaluationError
from kg.evaluate import scores
from kg.evaluate.analyses import main_factuality
from kg.evaluate.documents import ROLES, Annotation, Document, Excerpt, Marks
from kg.evaluate.evaluation import Evaluation
from kg.evaluate.linked import Linked
from kg.evaluate.matching import one_to_one, shared, similar
from kg.evaluate.scores import Difference


class ChangeKind(StrEnum):
    """What became of an attribution."""

    ADDED = "added"
    LOST = "lost"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that changed about an attribution: what, and how it is in the other run and in this one."""

    name: str
    other: str
    this: str


@dataclass(frozen=True, slots=True)
class Change:
    """An attribution in which two runs differ, as the other run and as this one have it, and whether gold agrees.

    ``parts``: what changed, where both have it.
    """

    kind: ChangeKind
    other: Excerpt | None
    this: Excerpt | None
    other_is_right: bool
    this_is_right: bool
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True)
class Comparison:
    """A run beside another one, against the same gold."""

    this: Evaluation
    other: Evaluation

    @cached_property
    def differences(self) -> tuple[Difference, ...]:
        """How each metric differs, on the same draws of documents."""
        return scores.differences(self.this.table, self.other.table)

    @cached_property
    def changes(self) -> tuple[Change, ...]:
        """Every attribution that only one has, or both have in different words, document by document."""
        pairs = zip(self.this.linked, self.other.linked, strict=True)
        return tuple(change for this, other in pairs for change in _changes(this, other))


def compare(this: Evaluation, other: Evaluation) -> Comparison:
    """A run beside another one. Raises EvaluationError when they were not scored on the same gold."""
    if [linked.gold for linked in this.linked] != [linked.gold for linked in other.linked]:
        raise EvaluationError("the runs were scored on different documents; score both on the same gold")
    return Comparison(this, other)


def _changes(this: Linked, other: Linked) -> Iterator[Change]:
    pairs = _same(other.run_marks, this.run_marks)
    kept = set(pairs.values())
    for i, before in enumerate(other.run.annotations):
        if i not in pairs:
            yield Change(ChangeKind.LOST, this.gold.excerpt(before), None, other.is_right(i), this_is_right=False)
            continue
        after = this.run.annotations[pairs[i]]
        words = other.run_marks[i], this.run_marks[pairs[i]]
        excerpts = this.gold.excerpt(before), this.gold.excerpt(after)
        parts = (*_words(*words, *excerpts), *_facts((other.run, before), (this.run, after)))
        if len(parts) > 0:
            yield Change(ChangeKind.CHANGED, *excerpts, other.is_right(i), this.is_right(pairs[i]), parts)
    for j, after in enumerate(this.run.annotations):
        if j not in kept:
            yield Change(ChangeKind.ADDED, None, this.gold.excerpt(after), other_is_right=False,
                         this_is_right=this.is_right(j))  # fmt: skip


def _same(other: tuple[Marks, ...], this: tuple[Marks, ...]) -> dict[int, int]:
    """Which attribution of one run is which of another's: their cues share a word, or their contents are similar."""
    cues = shared([marks.cue for marks in other], [marks.cue for marks in this])
    contents = similar([marks.content for marks in other], [marks.content for marks in this])
    return one_to_one({(i, j): _likeness(other[i], this[j]) for i, j in cues.keys() | contents.keys()})


def _likeness(one: Marks, other: Marks) -> float:
    both = sum(len(one.of(role) & other.of(role)) for role in ROLES)
    return both / sum(len(one.of(role) | other.of(role)) for role in ROLES)


def _words(before: Marks, after: Marks, was: Excerpt, now: Excerpt) -> Iterator[Part]:
    for role in ROLES:
        if before.of(role) != after.of(role):
            yield Part(role, getattr(was, role), getattr(now, role))
    if before.kind is not after.kind:
        yield Part("kind", before.kind.value, after.kind.value)


def _facts(before: tuple[Document, Annotation], after: tuple[Document, Annotation]) -> Iterator[Part]:
    """What analyses say differently of one attribution; nothing where one run has no analysis."""
    was, now = _told(*before), _told(*after)
    for name, value in was.items():
        if name in now and value != now[name]:
            yield Part(name, value, now[name])


def _told(document: Document, annotation: Annotation) -> dict[str, str]:
    attribution = annotation.attribution
    if attribution is None or document.analysis is None:
        return {}
    names = {actor.id: actor.name for actor in document.analysis.actors}
    factuality = main_factuality(attribution)
    return {
        "speaker": names.get(attribution.speaker, attribution.speaker),
        "speech act": attribution.speech_act.value,
        "form": "" if attribution.form is None else attribution.form.value,
        "factuality": "" if factuality is None else factuality.value,
        "condition": "; ".join(span.words for condition in attribution.conditions for span in condition.evidence),
    }
