"""A text as scores see it: its words, numbered, and which of them stand between quotation marks.

A word is a run of letters, digits and underscores; marks never count, so spans that differ in a full stop are equal.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kg.model import Form

WordSet = frozenset[int]  # the numbers of some words of a text, from 0

_WORD = re.compile(r"\w+")
_PARAGRAPH = re.compile(r"[^\n]+")
_MARK = re.compile("``|''|[“”\"]")
_UNCLOSED_LIMIT = 3000  # characters; a mark that is never closed quotes the rest of its paragraph, if it is shorter
_DIRECT = 0.9  # the share of quoted words from which a content is a direct quotation


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text: where each starts and ends, in code points, and the numbers of the quoted ones."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    quoted: WordSet

    @classmethod
    def of(cls, text: str) -> Words:
        """The words of a text."""
        matches = [match.span() for match in _WORD.finditer(text)]
        starts = tuple(start for start, _ in matches)
        quoted = (
            range(bisect_left(starts, start), bisect_left(starts, end))
            for paragraph in _PARAGRAPH.finditer(text)
            for start, end in _quotations(text, *paragraph.span())
        )
        return cls(starts, tuple(end for _, end in matches), frozenset(word for words in quoted for word in words))

    def touched(self, spans: Iterable[tuple[int, int]]) -> WordSet:
        """The words of which some spans hold a character."""
        return frozenset(
            word
            for start, end in spans
            if start < end
            for word in range(bisect_right(self.ends, start), bisect_left(self.starts, end))
        )

    def form(self, content: WordSet) -> Form | None:
        """How a content is quoted, by the share of its words in quotation marks. None when it has no words."""
        if len(content) == 0:
            return None
        share = len(content & self.quoted) / len(content)
        return Form.DIRECT if share >= _DIRECT else Form.INDIRECT if share == 0 else Form.MIXED


def _quotations(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """What is quoted in a paragraph; a mark that opens again before the last one closed begins anew."""
    opened: int | None = None
    for mark in _MARK.finditer(text, start, end):
        opens = mark[0] in {"“", "``"} or (mark[0] == '"' and opened is None)
        if opens:
            opened = mark.end()
        elif opened is not None:
            yield opened, mark.start()
            opened = None
    if opened is not None and end - opened < _UNCLOSED_LIMIT:
        yield opened, end
