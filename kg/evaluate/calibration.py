"""Whether confidences mean what they say: of the items at 0.8, about 80 % should be right."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

BINS = 10  # of equal width, from 0 to 1


@dataclass(frozen=True, slots=True)
class Judged:
    """An item that a reader was more or less sure of: what kind it is, its confidence, and whether it is right."""

    kind: str
    confidence: float
    is_right: bool


@dataclass(frozen=True, slots=True)
class Bin:
    """The items with a confidence from ``low`` up to ``high``: how many, how sure on average, which share is right."""

    low: float
    high: float
    count: int
    confidence: float
    right: float


@dataclass(frozen=True, slots=True)
class Calibration:
    """The reliability of one kind of item: its bins that are not empty, lowest first.

    ``expected_error``: how far confidence and share right are apart on average, weighted by the bins' counts.
    """

    kind: str
    bins: tuple[Bin, ...]
    count: int
    expected_error: float


def calibrations(judged: Iterable[Judged]) -> tuple[Calibration, ...]:
    """The calibration of each kind of item, in the order in which the kinds come up."""
    kinds: dict[str, list[Judged]] = {}
    for item in judged:
        kinds.setdefault(item.kind, []).append(item)
    return tuple(_calibration(kind, items) for kind, items in kinds.items())


def _calibration(kind: str, items: Sequence[Judged]) -> Calibration:
    members: list[list[Judged]] = [[] for _ in range(BINS)]
    for item in items:
        members[min(int(item.confidence * BINS), BINS - 1)].append(item)
    bins = tuple(_bin(number, inside) for number, inside in enumerate(members) if len(inside) > 0)
    error = sum(each.count * abs(each.confidence - each.right) for each in bins) / len(items)
    return Calibration(kind, bins, len(items), error)


def _bin(number: int, items: Sequence[Judged]) -> Bin:
    confidence = sum(item.confidence for item in items) / len(items)
    right = sum(item.is_right for item in items) / len(items)
    return Bin(number / BINS, (number + 1) / BINS, len(items), confidence, right)
