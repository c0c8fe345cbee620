"""Pictures as plain numbers, which a template writes as SVG: boxes with arrows, bubbles on a scale over time."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from kg.server.pages.words import level, levels

_BOX, _GAP, _ROW, _LETTERS = 190, 90, 58, 24
_COLUMNS = 18  # of a timeline, that fit beside each other
_WIDE, _HIGH, _LEFT, _TOP = 44, 34, 118, 12


@dataclass(frozen=True, slots=True)
class Box:
    """Something in a picture of provenance: what it is, what it is called, and where it leads."""

    kind: str
    name: str
    iri: str | None
    column: int
    row: float = 0.0

    @property
    def x(self) -> float:
        """Its left edge."""
        return self.column * (_BOX + _GAP) + 1

    @property
    def y(self) -> float:
        """Its upper edge."""
        return self.row * _ROW + 1

    @property
    def shown(self) -> str:
        """As much of its name as fits."""
        return self.name if len(self.name) <= _LETTERS else f"{self.name[: _LETTERS - 1]}…"


@dataclass(frozen=True, slots=True)
class Arrow:
    """From one box to another, with a word on it."""

    start: Box
    end: Box
    word: str

    @property
    def path(self) -> str:
        """Its line, from the edge of one box to the edge of the other."""
        x1, y1 = self.start.x + _BOX, self.start.y + 22
        x2, y2 = self.end.x - 5, self.end.y + 22
        bend = (x2 - x1) / 2
        return f"M{x1:g} {y1:g} C{x1 + bend:g} {y1:g} {x2 - bend:g} {y2:g} {x2:g} {y2:g}"

    @property
    def place(self) -> tuple[float, float]:
        """Where its word begins: beside the arrow, at the box that has no other."""
        box = self.start if self.end.kind == "run" else self.end
        is_below = box.y > (self.end if box is self.start else self.start).y
        return (box.x + _BOX + 6 if box is self.start else box.x - 40), box.y + (37 if is_below else 18)


@dataclass(frozen=True, slots=True)
class Flow:
    """A picture of provenance, from left to right."""

    boxes: tuple[Box, ...]
    arrows: tuple[Arrow, ...]

    @property
    def width(self) -> float:
        """How wide it is."""
        return max((box.x for box in self.boxes), default=0) + _BOX + 1

    @property
    def height(self) -> float:
        """How high it is."""
        return max((box.y for box in self.boxes), default=0) + 46


def flow(inputs: Sequence[Box], agent: Box | None, run: Box, outputs: Sequence[Box]) -> Flow:
    """What went into a run on the left, whoever ran it above it, what came out on the right."""
    left = _spread([*inputs, *([] if agent is None else [agent])], 0)
    right = _spread(outputs, 2)
    middle = Box(run.kind, run.name, run.iri, 1, max(len(left), len(right), 1) / 2 - 0.5)
    arrows = [Arrow(box, middle, "ran it" if box.kind in _AGENTS else "read by") for box in left]
    return Flow((*left, middle, *right), (*arrows, *(Arrow(middle, box, "made") for box in right)))


def _spread(boxes: Sequence[Box], column: int) -> list[Box]:
    return [Box(box.kind, box.name, box.iri, column, row) for row, box in enumerate(boxes)]


_AGENTS = ("agent", "person", "program")


@dataclass(frozen=True, slots=True)
class Bubble:
    """So many positions of one value in one stretch of time."""

    x: float
    y: float
    radius: float
    count: int
    title: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """Bubbles over a scale of certainty, with what stands under each column and beside each row."""

    bubbles: tuple[Bubble, ...]
    ticks: tuple[tuple[float, str], ...]
    rows: tuple[tuple[float, str], ...]
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Position:
    """That somebody held something for so certain on a day; ``day`` is None where it is not known."""

    day: str | None
    factuality: str
    label: str
    anchor: str


def timeline(positions: Iterable[Position]) -> Timeline | None:
    """Positions by time and certainty; None where no day is known."""
    found = list(positions)
    if all(position.day is None for position in found):
        return None
    names = _columns(position.day for position in found)
    cells: dict[tuple[str, int], list[Position]] = {}
    for position in found:
        cells.setdefault((_column(position.day, names), level(position.factuality)), []).append(position)
    used = range(min(row for _, row in cells), max(row for _, row in cells) + 1)
    wide = max(_WIDE, *(7 * len(name) for name in names))
    places = {name: _LEFT + wide * (place + 0.5) for place, name in enumerate(names)}
    heights = {row: _TOP + _HIGH * (place + 0.5) for place, row in enumerate(used)}
    return Timeline(
        tuple(
            Bubble(places[name], heights[row], _radius(len(group)), len(group), _title(group), group[0].anchor)
            for (name, row), group in sorted(cells.items(), key=lambda cell: (names.index(cell[0][0]), cell[0][1]))
        ),
        tuple((places[name], name) for name in names),
        tuple((heights[row], levels()[row]) for row in used),
        _LEFT + wide * len(names),
        _TOP + _HIGH * len(used) + 26,
    )


_UNKNOWN = "no day"


def _columns(days: Iterable[str | None]) -> list[str]:
    """The days, months or years from the first to the last, as fine as fits; what has no day comes last."""
    given = list(days)
    known = sorted({day[:10] for day in given if day is not None})
    last = [_UNKNOWN] if None in given else []
    if len(known) == 0:
        return last
    for length in (10, 7, 4):
        names = list(_between(known[0], known[-1], length))
        if len(names) <= _COLUMNS or length == 4:
            return [*names, *last]
    raise AssertionError


def _between(first: str, last: str, length: int) -> Iterator[str]:
    """Every day (10 letters), month (7) or year (4) from the first to the last."""
    try:
        day, end = date.fromisoformat(first), date.fromisoformat(last)
    except ValueError:  # a day that no calendar has: the two as they are
        yield from dict.fromkeys((first[:length], last[:length]))
        return
    seen = ""
    step = timedelta(days={10: 1, 7: 20, 4: 200}[length])
    while day < end + step:
        name = min(day, end).isoformat()[:length]
        if name != seen:
            yield name
        seen = name
        day += step


def _column(day: str | None, names: Sequence[str]) -> str:
    if day is None:
        return _UNKNOWN
    return next(name for name in names if day.startswith(name))


def _radius(count: int) -> float:
    return min(16.0, round(6 + 2.5 * math.sqrt(count), 1))


def _title(group: Sequence[Position]) -> str:
    labels = list(dict.fromkeys(position.label for position in group))
    more = "" if len(labels) <= 4 else f"; and {len(labels) - 4} more"
    return "; ".join(labels[:4]) + more
