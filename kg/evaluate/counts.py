"""Counts of one metric in one document, from which precision, recall and F1 of any set of documents follow."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable
from typing import NamedTuple, TypeVar

T = TypeVar("T", bound=Hashable)


class Counts(NamedTuple):
    """How many of the run's items are right, of how many; how many of gold's are found, of how many.

    The right ones are fractions where an item can be right in part.
    """

    right: float
    run: int
    found: float
    gold: int


def of_rate(right: int, total: int) -> Counts:
    """The counts of a share, such as an accuracy."""
    return Counts(right, total, right, total)


def of_multisets(gold: Iterable[T], run: Iterable[T]) -> Counts:
    """The counts of equal items, each used once."""
    wanted, offered = Counter(gold), Counter(run)
    equal = (wanted & offered).total()
    return Counts(equal, offered.total(), equal, wanted.total())
