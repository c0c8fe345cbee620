"""An article's lines cut into pieces, each with the parts of attributions that its words belong to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from kg.explain.highlight import MarkKind
from kg.model import Span
from kg.reading.entries import Entry

_LINE = re.compile(r"[^\r\n]*[^\s][^\r\n]*")
_ORDER = (MarkKind.CONTENT, MarkKind.CONDITION, MarkKind.SOURCE, MarkKind.CUE)


@dataclass(frozen=True, slots=True, order=True)
class Part:
    """A span of an attribution. Outer parts sort before the ones inside them.

    ``entry``: the attribution's place in the list of entries; ``number``: which of its spans of this kind, from 0.
    """

    depth: int
    order: int
    start: int
    end: int
    entry: int
    number: int

    @property
    def kind(self) -> MarkKind:
        """What the words are in the attribution."""
        return _ORDER[self.order]

    def bears_id(self, entry: Entry) -> bool:
        """Whether the identifier of its attribution stands before it: it is content or, where there is none, first."""
        attribution = entry.attribution
        if len(attribution.content) > 0 or entry.is_own_voice:
            return self.kind is MarkKind.CONTENT
        return self.number == 0 and self.kind is (MarkKind.SOURCE if len(attribution.source) > 0 else MarkKind.CUE)


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a line, with the parts that cover them and those that begin with them or end with them."""

    words: str
    parts: tuple[Part, ...]
    opened: tuple[Part, ...]
    closed: tuple[Part, ...]


Line = tuple[Piece, ...]


def lines(text: str, entries: Sequence[Entry]) -> Iterator[Line]:
    """The lines of a text that hold more than spaces, each in pieces; joined, they are the line.

    The article's own voice is what is left unmarked: of it only the conditions are parts. Second readings have none.
    """
    parts = sorted(_parts(entries), key=lambda part: part.start)
    active: list[Part] = []
    following = 0
    for match in _LINE.finditer(text):
        start, end = match.span()
        first = following
        while following < len(parts) and parts[following].start < end:
            following += 1
        active = [part for part in (*active, *parts[first:following]) if part.end > start]
        yield tuple(_pieces(text, start, end, active))


def _pieces(text: str, start: int, end: int, parts: Sequence[Part]) -> Iterator[Piece]:
    """The pieces of a line; ``parts`` are those that reach into it."""
    bounds = sorted({start, end}.union(at for part in parts for at in (part.start, part.end) if start < at < end))
    opening: dict[int, list[Part]] = {}
    for part in parts:
        opening.setdefault(max(part.start, start), []).append(part)
    covering: list[Part] = []
    for first, last in pairwise(bounds):
        covering = sorted([part for part in covering if part.end > first] + opening.get(first, []))
        yield Piece(
            text[first:last],
            tuple(covering),
            tuple(part for part in covering if part.start == first),
            tuple(part for part in reversed(covering) if part.end == last),
        )


def _parts(entries: Sequence[Entry]) -> Iterator[Part]:
    for place, entry in enumerate(entries):
        attribution = entry.attribution
        if attribution.alternative_of is not None:
            continue
        spans: list[tuple[MarkKind, Iterable[Span]]] = [
            (MarkKind.CONDITION, [span for condition in attribution.conditions for span in condition.evidence])
        ]
        if not entry.is_own_voice:
            spans += [
                (MarkKind.CONTENT, attribution.content),
                (MarkKind.SOURCE, attribution.source),
                (MarkKind.CUE, attribution.cue),
            ]
        for kind, found in spans:
            for number, span in enumerate(found):
                yield Part(entry.depth, _ORDER.index(kind), span.start, span.end, place, number)
