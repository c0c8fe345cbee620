"""One run against gold: its scores, its calibration and its mistakes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from kg.brat import Label
from kg.errors import EvaluationError
from kg.evaluate import analyses, calibration, scores, spans
from kg.evaluate.calibration import Calibration
from kg.evaluate.counts import Counts
from kg.evaluate.documents import Document
from kg.evaluate.linked import Linked, Mistake
from kg.evaluate.scores import Score, Table

_NOTHING = Counts(0, 0, 0, 0)


@dataclass(frozen=True)
class Evaluation:
    """The documents of gold beside those of one run, in gold's order."""

    linked: tuple[Linked, ...]

    @cached_property
    def table(self) -> Table:
        """The counts of every metric, document by document."""
        by_document = [_counts(linked) for linked in self.linked]
        return {
            metric: [found.get(metric, _NOTHING) for found in by_document]
            for metric in (*spans.METRICS, *analyses.METRICS)
        }

    @cached_property
    def scores(self) -> tuple[Score, ...]:
        """The score of each metric that has anything to compare: ``spans.METRICS``, then ``analyses.METRICS``."""
        return scores.scores(self.table)

    @cached_property
    def calibrations(self) -> tuple[Calibration, ...]:
        """How far the run's confidences can be believed, by kind of item; none where it has none."""
        return calibration.calibrations(item for linked in self.linked for item in analyses.judged(linked))

    @cached_property
    def mistakes(self) -> tuple[Mistake, ...]:
        """Every attribution missed and every spurious one, document by document."""
        return tuple(mistake for linked in self.linked for mistake in linked.mistakes())


def evaluate(gold: Sequence[Document], run: Sequence[Document]) -> Evaluation:
    """A run against gold: the same documents, in the same order; otherwise EvaluationError.

    Where gold is a brat corpus without nested attributions, or without non-statements, as PolNeAR is, the run's are
    not compared.
    """
    if [document.name for document in gold] != [document.name for document in run]:
        raise EvaluationError("the run has other documents than gold; compare readings of the same texts")
    kinds = {annotation.kind for document in gold for annotation in document.annotations} | {Label.ATTRIBUTION}
    return Evaluation(
        tuple(
            Linked(one, other if one.analysis is not None else _only(other, kinds))
            for one, other in zip(gold, run, strict=True)
        )
    )


def _only(document: Document, kinds: set[Label]) -> Document:
    return replace(document, annotations=tuple(each for each in document.annotations if each.kind in kinds))


def _counts(linked: Linked) -> dict[str, Counts]:
    found = spans.score(linked.gold_marks, linked.run_marks)
    return found if linked.gold.analysis is None else found | analyses.score(linked)
