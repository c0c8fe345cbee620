"""A document of gold beside the run's: which attributions are linked, which are missed and which spurious."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from kg.evaluate import matching
from kg.evaluate.documents import Annotation, Document, Excerpt, Marks


class Fault(StrEnum):
    """What is wrong with an attribution that could not be linked."""

    MISSED = "missed"
    SPURIOUS = "spurious"


@dataclass(frozen=True, slots=True)
class Mistake:
    """An attribution of gold that the run lacks, or one of the run's that gold lacks."""

    fault: Fault
    excerpt: Excerpt
    confidence: float | None


@dataclass(frozen=True)
class Linked:
    """Two annotated versions of one document."""

    gold: Document
    run: Document

    @cached_property
    def gold_marks(self) -> tuple[Marks, ...]:
        """The words of gold's annotations."""
        return self.gold.marks(self.gold.annotations)

    @cached_property
    def run_marks(self) -> tuple[Marks, ...]:
        """The words of the run's annotations."""
        return self.gold.marks(self.run.annotations)

    @cached_property
    def links(self) -> Mapping[int, int]:
        """Which of gold's annotations is which of the run's, by position."""
        return matching.links(self.gold_marks, self.run_marks)

    @cached_property
    def _right(self) -> Mapping[int, int]:
        return {j: i for i, j in self.links.items()}

    def is_right(self, position: int) -> bool:
        """Whether the run's annotation at a position is linked to one of gold's."""
        return position in self._right

    def gold_of(self, position: int) -> Annotation | None:
        """Gold's annotation that the run's at a position is linked to, if there is one."""
        place = self._right.get(position)
        return None if place is None else self.gold.annotations[place]

    def pairs(self) -> Iterator[tuple[Annotation, Annotation]]:
        """The linked annotations: gold's and the run's."""
        return ((self.gold.annotations[i], self.run.annotations[j]) for i, j in self.links.items())

    def mistakes(self) -> Iterator[Mistake]:
        """What is missed and what is spurious, each in order, of what can be linked."""
        for i, annotation in enumerate(self.gold.annotations):
            if i not in self.links and annotation.can_be_linked:
                yield Mistake(Fault.MISSED, self.gold.excerpt(annotation), annotation.confidence)
        for j, annotation in enumerate(self.run.annotations):
            if not self.is_right(j) and annotation.can_be_linked:
                yield Mistake(Fault.SPURIOUS, self.gold.excerpt(annotation), annotation.confidence)
