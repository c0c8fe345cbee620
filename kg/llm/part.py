"""The parts of an article that are asked about one by one: runs of whole sentences that never overlap."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kg.article import Article
from kg.model import Sentence


@dataclass(frozen=True, slots=True)
class Part:
    """The sentences from the ``first`` to the ``last`` number, both included."""

    article: Article
    first: int
    last: int

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """Its sentences, in reading order."""
        return self.article.sentences[self.first - 1 : self.last]

    def halves(self) -> tuple[Part, ...]:
        """The part as two; as it is where it is one sentence."""
        if self.first == self.last:
            return (self,)
        middle = (self.first + self.last) // 2
        return Part(self.article, self.first, middle), Part(self.article, middle + 1, self.last)


def parts(article: Article, characters: int) -> Iterator[Part]:
    """The parts of an article, each of at most so many code points, or of one sentence that is longer.

    A part ends with a paragraph where that leaves it more than half as long as it may be.
    """
    sentences = article.sentences
    first = 0
    while first < len(sentences):
        end = _end(article, first, characters)
        yield Part(article, first + 1, end)
        first = end


def _end(article: Article, first: int, characters: int) -> int:
    """The index after the last sentence of the part that begins with a sentence."""
    sentences = article.sentences
    start = sentences[first].span.start
    end = first + 1
    while end < len(sentences) and sentences[end].span.end - start <= characters:
        end += 1
    for paragraph in range(end, first, -1):
        is_long = sentences[paragraph - 1].span.end - start > characters / 2
        if is_long and (paragraph == len(sentences) or _is_break(article, paragraph)):
            return paragraph
    return end


def _is_break(article: Article, number: int) -> bool:
    """Whether a line ends after so many sentences."""
    before, after = article.sentences[number - 1].span, article.sentences[number].span
    return not {"\n", "\r"}.isdisjoint(article.text[before.end : after.start])
