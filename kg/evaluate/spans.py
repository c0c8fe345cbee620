"""How well the words of a run's attributions agree with gold: by role, by form, and linked as whole attributions.

For each role, ``fragment``: every uninterrupted piece equal on its own (as Hu and others score, COLING 2022);
``exact``: all words equal; ``partial``: matched one-to-one at Jaccard 0.5; ``soft``: the mean share covered (Johansson
and Moschitti, 2013); ``token``: the role's words. ``linked``: content at Jaccard 0.5 and the same source; ``strict``:
source, cue and content all equal; ``source accuracy``: of the contents found, whose source overlaps or is equal.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from kg.evaluate import counts
from kg.evaluate.counts import Counts
from kg.evaluate.documents import ROLES, Marks
from kg.evaluate.matching import has_same_source, links, one_to_one, shared, similar
from kg.evaluate.words import WordSet
from kg.model import Form

METRICS = (
    *(f"{role}/fragment" for role in ROLES),
    *(f"{role}/{way}" for role in ROLES for way in ("exact", "partial", "soft", "token")),
    *(f"content/exact/{form.value}" for form in Form),
    "linked/all",
    *(f"linked/{form.value}" for form in Form),
    "linked/strict",
    "source accuracy/overlap",
    "source accuracy/exact",
)


def score(gold: Sequence[Marks], run: Sequence[Marks]) -> dict[str, Counts]:
    """The counts of every metric in one document."""
    found: dict[str, Counts] = {}
    for role in ROLES:
        found[f"{role}/fragment"] = counts.of_multisets(_fragments(gold, role), _fragments(run, role))
        wanted = [marks.of(role) for marks in gold if len(marks.of(role)) > 0]
        offered = [marks.of(role) for marks in run if len(marks.of(role)) > 0]
        found |= {f"{role}/{way}": each for way, each in _role(wanted, offered)}
    for form in Form:
        found[f"content/exact/{form.value}"] = _exact(gold, run, form)
    return found | _linked([m for m in gold if len(m.content) > 0], [m for m in run if len(m.content) > 0])


def _fragments(annotations: Sequence[Marks], role: str) -> Iterator[WordSet]:
    return (words for marks in annotations for words in marks.fragments[role] if len(words) > 0)


def _role(gold: Sequence[WordSet], run: Sequence[WordSet]) -> Iterator[tuple[str, Counts]]:
    yield "exact", counts.of_multisets(gold, run)
    matched = len(one_to_one(similar(gold, run)))
    yield "partial", Counts(matched, len(run), matched, len(gold))
    yield "soft", _soft(gold, run)
    wanted, offered = frozenset[int]().union(*gold), frozenset[int]().union(*run)
    both = len(wanted & offered)
    yield "token", Counts(both, len(offered), both, len(wanted))


def _soft(gold: Sequence[WordSet], run: Sequence[WordSet]) -> Counts:
    covered_run: dict[int, float] = defaultdict(float)
    covered_gold: dict[int, float] = defaultdict(float)
    for (i, j), count in shared(gold, run).items():
        covered_run[j] = max(covered_run[j], count / len(run[j]))
        covered_gold[i] = max(covered_gold[i], count / len(gold[i]))
    return Counts(sum(covered_run.values()), len(run), sum(covered_gold.values()), len(gold))


def _exact(gold: Sequence[Marks], run: Sequence[Marks], form: Form) -> Counts:
    """Equal contents: of the run's of this form the right ones, of gold's of this form the ones found."""
    every_gold, every_run = Counter(m.content for m in gold), Counter(m.content for m in run)
    wanted = Counter(marks.content for marks in gold if marks.form is form)
    offered = Counter(marks.content for marks in run if marks.form is form)
    right, found = (offered & every_gold).total(), (wanted & every_run).total()
    return Counts(right, offered.total(), found, wanted.total())


def _linked(gold: Sequence[Marks], run: Sequence[Marks]) -> dict[str, Counts]:
    linked = links(gold, run)
    found = {"linked/all": Counts(len(linked), len(run), len(linked), len(gold))}
    for form in Form:
        found[f"linked/{form.value}"] = Counts(
            sum(run[j].form is form for j in linked.values()),
            sum(marks.form is form for marks in run),
            sum(gold[i].form is form for i in linked),
            sum(marks.form is form for marks in gold),
        )
    found["linked/strict"] = counts.of_multisets(
        ((m.source, m.cue, m.content) for m in gold), ((m.source, m.cue, m.content) for m in run)
    )
    contents = one_to_one(similar([marks.content for marks in gold], [marks.content for marks in run]))
    overlapping = sum(has_same_source(gold[i], run[j]) for i, j in contents.items())
    equal = sum(gold[i].source == run[j].source for i, j in contents.items())
    found["source accuracy/overlap"] = counts.of_rate(overlapping, len(contents))
    found["source accuracy/exact"] = counts.of_rate(equal, len(contents))
    return found
