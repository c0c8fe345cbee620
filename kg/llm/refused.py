"""Collects what of an answer is refused: for the graph without a word of the model's, for people with its words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kg.article import Article
from kg.llm import quotes
from kg.llm.answer import Quote
from kg.llm.part import Part
from kg.llm.quotes import QuoteError
from kg.model import Dropped, Span


@dataclass(frozen=True, slots=True)
class Refusal:
    """A quote that was refused: of what, the words as the model gave them, the sentence it named, and why.

    The words may stand in no text at all: they are for whoever looks at the reading, never for a graph.
    """

    item: str
    words: str
    sentence: int | None
    reason: str


class Refused:
    """A list of what is refused. ``dropped`` holds words only where the article has them."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.dropped: list[Dropped] = []
        self.refusals: list[Refusal] = []

    def add(self, item: str, words: str, sentence: int | None, reason: str) -> None:
        """Refuse some words that are given for an item."""
        self.refusals.append(Refusal(item, words, sentence, reason))
        self.drop(item, words, reason)

    def drop(self, item: str, words: str, reason: str) -> None:
        """Note that an item is given up."""
        self.dropped.append(Dropped(item, words if words in self.article.text else "", reason))

    def those_found(self, part: Part, given: Iterable[Quote], item: str, consequence: str) -> tuple[Span, ...]:
        """The spans of those quotes that are in the text; the others are refused, with what follows from it."""
        spans = []
        for quote in given:
            try:
                spans.append(quotes.find(part, quote))
            except QuoteError as error:
                self.add(item, quote.words, quote.sentence, f"{consequence}: {error}")
        return tuple(sorted(set(spans)))

    def all_found(self, part: Part, given: Iterable[Quote], item: str, place: str) -> tuple[Span, ...] | None:
        """The spans of some quotes in reading order; None when any is refused. ``place``: what of the item they are."""
        quoted = tuple(given)
        before = len(self.refusals)
        spans = self.those_found(part, quoted, item, f"its {place} is refused")
        return spans if len(self.refusals) == before else None
