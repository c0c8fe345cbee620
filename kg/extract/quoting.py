"""Quoted words and where they stand: how a person points at a text without counting characters.

Words are found as whole words, letter for letter. Where they stand more than once in the part of the text that is
searched, a number says which occurrence is meant, counting from 1.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from kg.article import Article
from kg.model import Span


class QuotingError(ValueError):
    """The words are not there, stand there more than once, or run over the end; the message says what to do."""


@dataclass(frozen=True)
class Passage:
    """A part of an article that words are looked up in; ``name`` is for messages: s3, or the text."""

    article: Article
    name: str
    start: int
    end: int

    @classmethod
    def whole(cls, article: Article) -> Passage:
        """The whole text."""
        return cls(article, "the text", 0, len(article.text))

    @property
    def span(self) -> Span:
        """The passage itself as a span."""
        return self.article.span(self.start, self.end)

    def find(self, words: str, number: int | None = None) -> Span:
        """The span of quoted words. Raises QuotingError."""
        if words == "":
            raise QuotingError("no words are quoted; quote them from the text, or remove the key")
        starts = occurrences(self.article.text, words, self.start, self.end)
        if len(starts) == 0:
            raise QuotingError(self._why_absent(words))
        if number is None and len(starts) > 1:
            raise QuotingError(self._which(words, starts))
        chosen = 1 if number is None else number
        if not 1 <= chosen <= len(starts):
            raise QuotingError(
                f"{words!r} stands in {self.name} {_times(len(starts))}, so number {chosen} does not exist"
            )
        start = starts[chosen - 1]
        return Span(start, start + len(words), words)

    def _which(self, words: str, starts: list[int]) -> str:
        contexts = "; ".join(f"{n}: {_context(self.article, s, len(words))}" for n, s in enumerate(starts[:8], 1))
        return f"{words!r} stands in {self.name} {_times(len(starts))}; add which one is meant ({contexts})"

    def _why_absent(self, words: str) -> str:
        text = self.article.text
        elsewhere = occurrences(text, words, 0, len(text))
        if any(start < self.end < start + len(words) for start in elsewhere):
            return f"{words!r} runs over the end of {self.name}; shorten it, or name the next sentence too"
        if any(start < self.start < start + len(words) for start in elsewhere):
            return f"{words!r} begins before {self.name}; shorten it, or name the sentence before too"
        if len(elsewhere) > 0:
            names = sorted({sentence_at(self.article, start) for start in elsewhere}, key=lambda name: int(name[1:]))
            return f"{words!r} does not stand in {self.name} but in {', '.join(names[:5])}; name that sentence"
        if words.casefold() in text.casefold():
            return f"{words!r} is not in the text as whole words with these capitals; copy it letter for letter"
        return f"{words!r} is not in the text; copy the words from it letter for letter"


def occurrences(text: str, words: str, start: int, end: int) -> list[int]:
    """Where the words begin as whole words inside ``text[start:end]``, overlapping ones included."""
    before = r"(?<!\w)" if words[:1].isalnum() else ""
    after = r"(?!\w)" if words[-1:].isalnum() else ""
    pattern = re.compile(f"(?={before}{re.escape(words)}{after})")
    last = end - len(words)
    return [match.start() for match in pattern.finditer(text, start) if match.start() <= last] if last >= start else []


def sentence_at(article: Article, offset: int) -> str:
    """The number of the sentence that an offset lies in, or of the last one before it."""
    sentences = article.sentences
    index = bisect_right(sentences, offset, key=lambda sentence: sentence.span.start) - 1
    return sentences[max(index, 0)].id


def _context(article: Article, start: int, length: int) -> str:
    text, end = article.text, start + length
    left, right = text[max(0, start - 15) : start], text[end : end + 15]
    return f"{sentence_at(article, start)} …{left}[{text[start:end]}]{right}…".replace("\n", " ")


def _times(count: int) -> str:
    return {1: "once", 2: "twice"}.get(count, f"{count} times")
