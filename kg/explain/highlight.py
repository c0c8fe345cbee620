"""Passages of an article with marks in them, cut into pieces that a terminal or a page can show one after another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import TypeAlias


class MarkKind(StrEnum):
    """What some marked words are: a part of an attribution, or the span that a finding is about."""

    SOURCE = "source"
    CUE = "cue"
    CONTENT = "content"
    CONDITION = "condition"
    SPAN = "span"


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """That the characters of a text from ``start`` up to ``end`` are something; offsets in code points."""

    start: int
    end: int
    kind: MarkKind


@dataclass(frozen=True, slots=True)
class Passage:
    """Some characters of an article, ``start`` to ``end``, with marks whose offsets count from the passage's own start.

    ``article`` is the IRI of the article version.
    ``is_whole``: the text is exactly those characters. Where the store does not hold the article's text it is pieced
    together from the words that it does hold, an ellipsis standing for what lies between.
    """

    article: str
    start: int
    end: int
    text: str
    marks: tuple[Mark, ...]
    is_whole: bool

    @property
    def segments(self) -> list[Segment]:
        """The text in pieces, as ``segments`` gives them."""
        return segments(self.text, self.marks)


Segment: TypeAlias = tuple[str, frozenset[MarkKind]]


def segments(text: str, marks: Iterable[Mark]) -> list[Segment]:
    """The text in pieces, each with the kinds of all the marks that cover it; joined, they are the text again.

    Marks may nest and overlap. What lies outside the text is left out; no character is ever split.
    """
    changes: dict[int, list[tuple[MarkKind, int]]] = {0: [], len(text): []}
    for mark in marks:
        start, end = max(mark.start, 0), min(mark.end, len(text))
        if start < end:
            changes.setdefault(start, []).append((mark.kind, 1))
            changes.setdefault(end, []).append((mark.kind, -1))
    open_marks: Counter[MarkKind] = Counter()
    pieces: list[Segment] = []
    for start, end in pairwise(sorted(changes)):
        for kind, change in changes[start]:
            open_marks[kind] += change
        kinds = frozenset(kind for kind, count in open_marks.items() if count > 0)
        if len(pieces) > 0 and pieces[-1][1] == kinds:
            pieces[-1] = (pieces[-1][0] + text[start:end], kinds)
        else:
            pieces.append((text[start:end], kinds))
    return pieces


_PICTURES = (
    {code: chr(0x2400 + code) for code in range(0x20) if chr(code) not in "\t\n"}  # ␀ to ␟
    | {0x7F: "␡"}
    | dict.fromkeys(range(0x80, 0xA0), "�")
    | dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)), "�")  # they change the order of what follows
)


def visible(words: str) -> str:
    """Words with a sign for each character that would command a terminal or turn the order of the others round.

    Line breaks and tabs stay. One code point takes the place of one.
    """
    return words.translate(_PICTURES)
