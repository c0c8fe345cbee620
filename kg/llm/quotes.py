"""Where quoted words stand, or why they are refused: a quote is in its sentence letter for letter or it is nowhere."""

from __future__ import annotations

from kg.article import Article
from kg.extract.quoting import occurrences
from kg.llm.answer import Quote
from kg.llm.part import Part
from kg.model import Span

_PLAIN = str.maketrans("‘’‚‛“”„‟«»`–—‒―−\u00a0", '\'\'\'\'""""""\'----- ')


class QuoteError(ValueError):
    """The words are not where the model says; the message says why in words that are never the model's."""


def find(part: Part, quote: Quote) -> Span:
    """The span of a quote in the sentence that it names. Raises QuoteError."""
    if not any(character.isalnum() for character in quote.words) or quote.words != quote.words.strip():
        raise QuoteError("no words are quoted, or spaces around them")
    if not part.first <= quote.sentence <= part.last:
        raise QuoteError("they are quoted from a sentence that the model was not shown")
    sentence = part.article.sentences[quote.sentence - 1]
    starts = occurrences(part.article.text, quote.words, sentence.span.start, sentence.span.end)
    if len(starts) == 0:
        raise QuoteError(_why_absent(part.article, sentence.span, quote.words))
    if quote.nth is None and len(starts) > 1:
        raise QuoteError(f"they stand in {sentence.id} {len(starts)} times, and it is not said which are meant")
    number = 1 if quote.nth is None else quote.nth
    if not 1 <= number <= len(starts):
        raise QuoteError(f"they do not stand in {sentence.id} that often")
    return part.article.span(starts[number - 1], starts[number - 1] + len(quote.words))


def first(part: Part, words: str) -> Span | None:
    """Where words stand first as whole words inside one sentence of a part; None where they do not."""
    for sentence in part.sentences:
        starts = occurrences(part.article.text, words, sentence.span.start, sentence.span.end)
        if len(starts) > 0 and words == words.strip() and any(character.isalnum() for character in words):
            return part.article.span(starts[0], starts[0] + len(words))
    return None


def _why_absent(article: Article, sentence: Span, words: str) -> str:
    if len(occurrences(article.text, words, 0, len(article.text))) > 0:
        return "they are in the text, but not within the sentence that they are quoted from"
    if words in sentence.words:
        return "they are not whole words of the text"
    if _plain(words) in _plain(sentence.words):
        return "they differ from the text in capitals, spaces, dashes or quotation marks"
    return "they are not in the text"


def _plain(words: str) -> str:
    return " ".join(words.translate(_PLAIN).split()).casefold()
