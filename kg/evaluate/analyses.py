"""How well the facts of a run's analysis agree with a reviewed one: what the words of its attributions do not tell.

``attributions``: linked, non-statements by cue and source. On those linked: ``speaker``, ``speech act``, ``form`` and
``factuality`` (the speaker's, on the main situation), each the share that is right. ``non-statements`` and
``conditions``: of all there are, those linked to one of the same kind. ``roles``: evidence overlaps and one title
holds the other. ``mentions``: equal words; ``actors``: matched one-to-one by sharing half of their mentions;
``resolved mentions``: those of the run's that stand with the actor matched.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from kg.brat import Label
from kg.evaluate import counts
from kg.evaluate.calibration import Judged
from kg.evaluate.counts import Counts
from kg.evaluate.documents import Annotation, Document
from kg.evaluate.linked import Linked
from kg.evaluate.matching import ENOUGH, Pair, one_to_one, shared
from kg.evaluate.words import WordSet
from kg.model import Actor, Analysis, Attribution, Factuality, Role, Span

METRICS = (
    "attributions",
    "speaker",
    "speech act",
    "form",
    "factuality",
    "non-statements",
    "conditions",
    "roles",
    "actors",
    "mentions",
    "resolved mentions",
)


def score(linked: Linked) -> dict[str, Counts]:
    """The counts of one document with a reviewed analysis; most need one from the run, too."""
    number = len(linked.links)
    found = {
        "attributions": Counts(number, len(linked.run.annotations), number, len(linked.gold.annotations)),
        "non-statements": _both(linked, _is_non_statement),
    }
    if linked.gold.analysis is None or linked.run.analysis is None:
        return found
    pairs = [(gold, run) for one, other in linked.pairs() if (gold := one.attribution) and (run := other.attribution)]
    speakers = Speakers(linked.gold.analysis, linked.run.analysis)
    roles = _matched_roles(linked.gold.analysis.roles, linked.run.analysis.roles)
    return (
        found
        | {
            "speaker": counts.of_rate(sum(speakers.is_right(gold, run) for gold, run in pairs), len(pairs)),
            "speech act": counts.of_rate(sum(gold.speech_act is run.speech_act for gold, run in pairs), len(pairs)),
            "form": _share(gold.form is run.form for gold, run in pairs if gold.form is not None),
            "factuality": _share(right for gold, run in pairs if (right := is_factuality_right(gold, run)) is not None),
            "conditions": _both(linked, _has_condition),
            "roles": Counts(len(roles), _posts(linked.run.analysis), len(roles), _posts(linked.gold.analysis)),
        }
        | (_actors(linked.gold, linked.run) if linked.gold.has_every_mention else {})
    )


def judged(linked: Linked) -> Iterator[Judged]:
    """What the run was more or less sure of, and whether gold agrees."""
    for j, annotation in enumerate(linked.run.annotations):
        if annotation.confidence is not None and annotation.can_be_linked:
            yield Judged("attributions", annotation.confidence, linked.is_right(j))
    if linked.gold.analysis is None or linked.run.analysis is None:
        return
    for j, annotation in enumerate(linked.run.annotations):
        gold = linked.gold_of(j)
        if annotation.attribution is not None and (gold is not None or annotation.can_be_linked):
            yield from _judged_parts(None if gold is None else gold.attribution, annotation.attribution)
    matched = set(_matched_roles(linked.gold.analysis.roles, linked.run.analysis.roles).values())
    for role, post in _each_post(linked.run.analysis.roles):
        if role.confidence is not None:
            yield Judged("roles", role.confidence, post in matched)


def _judged_parts(gold: Attribution | None, run: Attribution) -> Iterator[Judged]:
    """What stands in an attribution is no surer than the attribution: without gold's, it is wrong."""
    wanted = None if gold is None else main_factuality(gold)
    for perspective in run.perspectives:
        is_asked = perspective.holder == run.speaker and (gold is None or wanted is not None)
        if is_asked and perspective.confidence is not None:
            yield Judged("factuality", perspective.confidence, perspective.factuality is wanted)
    for condition in run.conditions:
        if condition.confidence is not None:
            yield Judged("conditions", condition.confidence, gold is not None and len(gold.conditions) > 0)


def _share(judgements: Iterable[bool]) -> Counts:
    found = list(judgements)
    return counts.of_rate(sum(found), len(found))


def _both(linked: Linked, has: Callable[[Annotation], bool]) -> Counts:
    both = sum(has(gold) and has(run) for gold, run in linked.pairs())
    return Counts(both, sum(map(has, linked.run.annotations)), both, sum(map(has, linked.gold.annotations)))


def _is_non_statement(annotation: Annotation) -> bool:
    return annotation.kind is Label.NON_STATEMENT


def _has_condition(annotation: Annotation) -> bool:
    return annotation.attribution is not None and len(annotation.attribution.conditions) > 0


def is_factuality_right(gold: Attribution, run: Attribution) -> bool | None:
    """Whether the run gives its speaker the factuality that gold's speaker has on the main, first, situation.

    None for a non-statement, or where gold gives none.
    """
    wanted = None if gold.speech_act.is_silence else main_factuality(gold)
    if wanted is None:
        return None
    return any(each.factuality is wanted for each in run.perspectives if each.holder == run.speaker)


def main_factuality(attribution: Attribution) -> Factuality | None:
    """What the speaker's first perspective, on the main situation, says. None without one."""
    own = (each.factuality for each in attribution.perspectives if each.holder == attribution.speaker)
    return next(own, None)


class Speakers:
    """Whom a run's speakers stand for among the actors of gold, by the words that mention both."""

    def __init__(self, gold: Analysis, run: Analysis) -> None:
        self._mentions = {place.id: place.mentions for place in gold.places}
        self._mentions |= {actor.id: actor.mentions for actor in gold.actors}
        self._run = {actor.id: actor.mentions for actor in run.actors}

    def is_right(self, gold: Attribution, run: Attribution) -> bool:
        """Whether no actor of gold is mentioned more often, by the run's speaker and source, than gold's speaker.

        A speaker whom nothing in the text mentions ("reportedly") is right when the run's is no actor of gold.
        """
        own = (*self._run.get(run.speaker, ()), *run.source)
        scores = {actor: sum(_overlap([span], spans) for span in own) for actor, spans in self._mentions.items()}
        best = max(scores.values(), default=0)
        if best == 0:
            return len(self._mentions.get(gold.speaker, ())) == 0
        return scores.get(gold.speaker, 0) == best


def _overlap(one: Iterable[Span], other: Sequence[Span]) -> bool:
    return any(a.start < b.end and b.start < a.end for a in one for b in other)


def _each_post(roles: Iterable[Role]) -> Iterator[tuple[Role, Pair]]:
    """Each role once for every organisation that it is held in, or once without; a pair of positions names it."""
    for position, role in enumerate(roles):
        for number in range(max(1, len(role.organizations))):
            yield role, (position, number)


def _posts(analysis: Analysis) -> int:
    return sum(1 for _ in _each_post(analysis.roles))


def _matched_roles(gold: Sequence[Role], run: Sequence[Role]) -> dict[Pair, Pair]:
    """The roles found, in gold's order, each with the first of the run's that is free."""
    free = dict.fromkeys(post for _, post in _each_post(run))
    found: dict[Pair, Pair] = {}
    for role, post in _each_post(gold):
        same = next((other for other in free if _is_same_role(role, run[other[0]])), None)
        if same is not None:
            found[post] = same
            del free[same]
    return found


def _is_same_role(gold: Role, run: Role) -> bool:
    one, other = gold.title.casefold(), run.title.casefold()
    return (one in other or other in one) and _overlap(gold.evidence, run.evidence)


def _actors(gold: Document, run: Document) -> dict[str, Counts]:
    wanted, offered = list(_mentioned(gold, gold)), list(_mentioned(gold, run))
    similarity = {
        (i, j): 2 * count / (len(wanted[i]) + len(offered[j])) for (i, j), count in shared(wanted, offered).items()
    }
    pairs = one_to_one(similarity)
    same = sum(similarity[pair] >= ENOUGH for pair in pairs.items())
    resolved = sum(len(wanted[i] & offered[j]) for i, j in pairs.items())
    every_gold, every_run = sum(map(len, wanted)), sum(map(len, offered))
    return {
        "actors": Counts(same, len(offered), same, len(wanted)),
        "mentions": counts.of_multisets(
            (mention for actor in wanted for mention in actor), (mention for actor in offered for mention in actor)
        ),
        "resolved mentions": Counts(resolved, every_run, resolved, every_gold),
    }


def _mentioned(text: Document, document: Document) -> Iterator[frozenset[WordSet]]:
    """The mentions of each actor that has any, as words of the gold text."""
    actors: tuple[Actor, ...] = () if document.analysis is None else document.analysis.actors
    for actor in actors:
        mentions = frozenset(text.words.touched([(span.start, span.end)]) for span in actor.mentions) - {frozenset()}
        if len(mentions) > 0:
            yield mentions
