"""What the reader has found so far: token runs of one window, before they become actors and attributions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kg.model import SpeechAct
from kg.reader.tokens import Window

EDGE = frozenset("\"“”'‘’«»„,;:.-–—") | {"``", "''", "--"}  # marks that are no part of a run at its edges

Run = tuple[int, int]  # the first and the last token of a run in its window, both included


@dataclass(frozen=True, slots=True)
class Entity:
    """A name: ``kind`` is "person", "organization", "place" or "other"."""

    kind: str
    run: Run


@dataclass(frozen=True, slots=True)
class Link:
    """A cue with its own source and content, as the network links them; ``confidence`` between 0 and 1."""

    cue: Run
    source: tuple[Run, ...]
    content: tuple[Run, ...]
    confidence: float


@dataclass(frozen=True)
class Marked:
    """A window and what the network says of it: ``pos`` one universal part of speech a token, the names in reading
    order, the links by cue. ``number`` is the window's place in the article, from 0."""

    number: int
    window: Window
    pos: tuple[str, ...]
    entities: tuple[Entity, ...]
    links: tuple[Link, ...]

    def words(self, run: Run) -> str:
        """The forms of a run's tokens in small letters, a space between them."""
        return " ".join(token.lower for token in self.window.tokens[run[0] : run[1] + 1])


@dataclass(frozen=True)
class Draft:
    """One attribution on its way. The runs stand in ``marked.window``.

    ``silence`` is set on a non-statement, which has no content; ``addressee`` is the run that names who was told or
    asked; ``outer`` is the place of the draft in whose content this one stands, in the article's list of drafts;
    ``continued`` are runs of later windows in which the quotation goes on.
    """

    marked: Marked
    cue: tuple[Run, ...]
    source: tuple[Run, ...]
    content: tuple[Run, ...]
    confidence: float
    silence: SpeechAct | None = None
    addressee: Run | None = None
    outer: int | None = None
    continued: tuple[tuple[Marked, Run], ...] = ()


def trimmed(marked: Marked, runs: Iterable[Run]) -> Iterator[Run]:
    """The runs without the marks at their edges, and without those that are nothing else."""
    tokens = marked.window.tokens
    for first, last in runs:
        while first <= last and tokens[first].word in EDGE:
            first += 1
        while last >= first and tokens[last].word in EDGE:
            last -= 1
        if first <= last:
            yield first, last
