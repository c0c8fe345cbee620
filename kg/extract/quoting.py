"""Quoted words and where they stand: how a person points at a text without counting characters.

Words are found as whole words, letter for letter. Where they stand more than once in the part of the text that is
searched, it is said which occurrence is meant: ``2`` is the second, ``s9`` the one in sentence s9, ``s9.2`` the second
there. ``letters 2`` is the second place where these letters stand, inside a longer word or not; ``s9.letters 2``
likewise in s9.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from kg.article import Article
from kg.model import Span

_PLACE = re.compile(  # 2, s9, s9.2, letters 2 or s9.letters 2
    r"(?=.)(?:(?P<sentence>s[0-9]{1,9})(?:\.(?=.)|\Z))?(?:(?P<letters>letters )?(?P<number>[0-9]{1,9}))?"
)


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

    def sentence(self, id_: str) -> Passage:
        """One of its sentences, by its number: s9. Raises QuotingError."""
        sentences = self.article.sentences
        number = int(id_[1:])
        if not 1 <= number <= len(sentences):
            raise QuotingError(f"there is no sentence {id_}; the article has s1 to s{len(sentences)}")
        span = sentences[number - 1].span
        if span.start < self.start or self.end < span.end:
            raise QuotingError(f"{id_} is not a sentence of {self.name}; name it there too, or count in {self.name}")
        return Passage(self.article, id_, span.start, span.end)

    def which(self, words: str, place: str) -> Span:
        """The span of quoted words where it is said which occurrence: 2, s9, s9.2, letters 2. Raises QuotingError."""
        match = _PLACE.fullmatch(place)
        if match is None:
            raise QuotingError(
                f"{place!r} is no number; say which occurrence of {words!r} is meant: 2, s9, s9.2 or letters 2"
            )
        passage = self if match["sentence"] is None else self.sentence(match["sentence"])
        number = None if match["number"] is None else int(match["number"])
        return passage.find(words, number, whole=match["letters"] is None)

    def find(self, words: str, number: int | None = None, *, whole: bool = True) -> Span:
        """The span of quoted words; ``whole``: as whole words only. Raises QuotingError."""
        if words == "":
            raise QuotingError("no words are quoted; quote them from the text, or remove the key")
        starts = occurrences(self.article.text, words, self.start, self.end, whole=whole)
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
            return (
                f"{words!r} is not in the text as whole words with these capitals; copy it letter for letter, "
                "or, for a part of a word in an analysis file, say which: letters 1"
            )
        return f"{words!r} is not in the text; copy the words from it letter for letter"


def occurrences(text: str, words: str, start: int, end: int, *, whole: bool = True) -> list[int]:
    """Where the words begin inside ``text[start:end]``, overlapping ones included; ``whole``: as whole words only."""
    return list(_occurrences(text, words, start, end, whole=whole))


def only_occurrence(text: str, words: str) -> int | None:
    """Where the words begin that stand in a text exactly once as whole words; None when they do not."""
    found = _occurrences(text, words, 0, len(text), whole=True)
    first = next(found, None)
    return first if next(found, None) is None else None


def splits_word(text: str, start: int, end: int) -> bool:
    """Whether ``text[start:end]`` begins or ends inside a word."""
    begins_inside = text[start : start + 1].isalnum() and _is_word(text[max(start - 1, 0) : start])
    return begins_inside or (text[end - 1 : end].isalnum() and _is_word(text[end : end + 1]))


def _occurrences(text: str, words: str, start: int, end: int, *, whole: bool) -> Iterator[int]:
    found = text.find(words, start, end)
    while found >= 0:
        if not whole or not splits_word(text, found, found + len(words)):
            yield found
        found = text.find(words, found + 1, end)


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"


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
