"""Precision, recall and F1 of each metric over some documents, with intervals by bootstrap, and their differences.

An interval holds the middle 95 % of what DRAWS draws of as many documents, with replacement, give; the seed is fixed,
so the same counts give the same interval. Two runs are compared on the same draws.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from kg.evaluate.counts import Counts

Table: TypeAlias = Mapping[str, Sequence[Counts]]  # by metric, one row of counts a document
_Numbers: TypeAlias = NDArray[np.float64]

DRAWS = 1000
_SEED = 7
_LOW, _HIGH = int(0.025 * DRAWS), int(0.975 * DRAWS) - 1


@dataclass(frozen=True, slots=True)
class Score:
    """One metric over all documents, each number from 0 to 1; ``run`` and ``gold`` are how many items were compared.

    ``interval``: of F1, 95 %; None for a single document.
    """

    metric: str
    precision: float
    recall: float
    f1: float
    interval: tuple[float, float] | None
    run: int
    gold: int


@dataclass(frozen=True, slots=True)
class Difference:
    """The F1 of one metric in another run and in this one, and how sure it is that they differ.

    ``interval``: of the difference, 95 %; ``p``: how probable one as far from zero is when there is none (two-sided);
    both None for a single document.
    """

    metric: str
    other: float
    this: float
    interval: tuple[float, float] | None
    p: float | None

    @property
    def difference(self) -> float:
        """How much better this run is; negative when it is worse."""
        return self.this - self.other


def scores(table: Table) -> tuple[Score, ...]:
    """The score of each metric that found anything to compare."""
    return tuple(_score(metric, rows) for metric, rows in table.items() if any(row.run + row.gold > 0 for row in rows))


def _score(metric: str, rows: Sequence[Counts]) -> Score:
    counts = _array(rows)
    total = counts.sum(axis=0)
    precision, recall, f1 = (float(number) for number in _measures(total))
    interval = None
    if len(rows) > 1:
        drawn = np.sort(_f1(_draws(len(rows)) @ counts))
        interval = float(drawn[_LOW]), float(drawn[_HIGH])
    return Score(metric, precision, recall, f1, interval, int(total[1]), int(total[3]))


def differences(this: Table, other: Table) -> tuple[Difference, ...]:
    """How a run differs from another on the same documents, by metric that found anything in either."""
    return tuple(
        _difference(metric, this[metric], other[metric])
        for metric in this
        if metric in other and any(row.run + row.gold > 0 for row in (*this[metric], *other[metric]))
    )


def _difference(metric: str, this: Sequence[Counts], other: Sequence[Counts]) -> Difference:
    one, two = _array(this), _array(other)
    f1_this, f1_other = float(_f1(one.sum(axis=0))), float(_f1(two.sum(axis=0)))
    if len(this) < 2:
        return Difference(metric, f1_other, f1_this, None, None)
    draws = _draws(len(this))
    drawn = np.sort(_f1(draws @ one) - _f1(draws @ two))
    below, above = int((drawn <= 0).sum()), int((drawn >= 0).sum())
    p = min(1.0, 2 * (min(below, above) + 1) / (DRAWS + 1))
    return Difference(metric, f1_other, f1_this, (float(drawn[_LOW]), float(drawn[_HIGH])), p)


def _array(rows: Sequence[Counts]) -> _Numbers:
    return np.array(rows, dtype=np.float64)


def _measures(counts: _Numbers) -> tuple[_Numbers, _Numbers, _Numbers]:
    """Precision, recall and F1 of counts, in the last axis; 0 where there is nothing to divide by."""
    precision = _ratio(counts[..., 0], counts[..., 1])
    recall = _ratio(counts[..., 2], counts[..., 3])
    return precision, recall, _ratio(2 * precision * recall, precision + recall)


def _f1(counts: _Numbers) -> _Numbers:
    return _measures(counts)[2]


def _ratio(part: _Numbers, whole: _Numbers) -> _Numbers:
    ratio: _Numbers = np.divide(part, whole, out=np.zeros_like(part), where=whole > 0)
    return ratio


@cache
def _draws(documents: int) -> _Numbers:
    """How often each document is in each draw, one row a draw."""
    source = random.Random(_SEED)  # noqa: S311 — it draws documents, not secrets
    rows = [[source.randrange(documents) for _ in range(documents)] for _ in range(DRAWS)]
    return np.array([np.bincount(row, minlength=documents) for row in rows], dtype=np.float64)
