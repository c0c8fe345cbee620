"""Which annotations of two readings are the same one: greedy one-to-one matching, best pairs first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Mapping, Sequence
from typing import TypeAlias, TypeVar

from kg.brat import Label
from kg.evaluate.documents import Marks
from kg.evaluate.words import WordSet

T = TypeVar("T", bound=Hashable)

Pair: TypeAlias = tuple[int, int]  # a position among the gold annotations, and one among the run's

ENOUGH = 0.5  # the Jaccard similarity from which two sets of words match


def shared(gold: Sequence[frozenset[T]], run: Sequence[frozenset[T]]) -> dict[Pair, int]:
    """How much each two sets share, words or mentions; pairs that share nothing are left out."""
    holders: dict[T, list[int]] = defaultdict(list)
    for j, members in enumerate(run):
        for member in members:
            holders[member].append(j)
    counts: dict[Pair, int] = defaultdict(int)
    for i, members in enumerate(gold):
        for member in members:
            for j in holders.get(member, ()):
                counts[i, j] += 1
    return counts


def similar(gold: Sequence[WordSet], run: Sequence[WordSet]) -> dict[Pair, float]:
    """The Jaccard similarity of each two sets of words that reach ENOUGH."""
    similarities = {(i, j): count / (len(gold[i]) + len(run[j]) - count) for (i, j), count in shared(gold, run).items()}
    return {pair: similarity for pair, similarity in similarities.items() if similarity >= ENOUGH}


def one_to_one(scores: Mapping[Pair, float]) -> dict[int, int]:
    """Pairs by descending score, of equals the first; each position is used once. From gold's to the run's."""
    found: dict[int, int] = {}
    used = set[int]()
    for i, j in sorted(scores, key=lambda pair: (-scores[pair], pair)):
        if i not in found and j not in used:
            found[i] = j
            used.add(j)
    return found


def has_same_source(gold: Marks, run: Marks) -> bool:
    """Whether the sources share a word, or both have none."""
    return not gold.source.isdisjoint(run.source) or (len(gold.source) == 0 and len(run.source) == 0)


def links(gold: Sequence[Marks], run: Sequence[Marks]) -> dict[int, int]:
    """The linked attributions: contents similar enough and the same source.

    A non-statement without content is linked by its cue and source, to another non-statement.
    """
    contents = similar([marks.content for marks in gold], [marks.content for marks in run])
    silent = [i for i, marks in enumerate(gold) if _is_non_statement(marks) and len(marks.content) == 0]
    other = [j for j, marks in enumerate(run) if _is_non_statement(marks)]
    cues = shared([gold[i].cue for i in silent], [run[j].cue for j in other])
    scores = contents | {(silent[i], other[j]): 1.0 for i, j in cues}
    return one_to_one({(i, j): score for (i, j), score in scores.items() if has_same_source(gold[i], run[j])})


def _is_non_statement(marks: Marks) -> bool:
    return marks.kind is Label.NON_STATEMENT
