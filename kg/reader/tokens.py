"""The words of an article as the network sees them: tokens with their offsets, cut into windows.

Offsets are code points of the article's text. A window is a paragraph, or a run of whole sentences of one that is
longer than ``WINDOW`` tokens; nothing the network finds crosses a window.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from kg.article import Article
from kg.model import Sentence, Span

WINDOW = 200  # tokens; 99.9 % of newspaper paragraphs are shorter

_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}"  # U.S.
    r"|[^\W_](?:[\w-]{0,62}\.){1,4}(?:com|org|net|gov|edu|info|biz|tv|(?:co|org|ac|gov)\.uk)\b"  # Booking.com
    r"|\d+(?:[.,:]\d+)*"  # 2,192 and 10:30
    r"|\w+?(?=n['’]t\b)|n['’]t\b"  # did|n't
    r"|['’](?:s|re|ve|ll|d|m)\b"  # Moscow|'s
    r"|[^\W_]+(?:[\u00ad\u200b\u2060]+[^\W_]+)*|\.{2,}|``|''|--|\S",
    re.IGNORECASE,
)
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]")
_OPENING, _CLOSING = frozenset(["“", "``", "«", "„"]), frozenset(["”", "''", "»"])
_PARAGRAPH_LIMIT = 3000  # characters; an opening mark that is never closed quotes at most this much


@dataclass(frozen=True, slots=True)
class Token:
    """One word or mark: ``start`` included, ``end`` excluded, ``word`` as it stands there.

    ``form`` is the word without what cannot be seen (soft hyphens, zero-width marks), for looking it up.
    ``quoted``: it stands between quotation marks; ``is_mark``: it is one.
    """

    start: int
    end: int
    word: str
    form: str
    quoted: bool
    is_mark: bool

    @property
    def lower(self) -> str:
        """The form in small letters."""
        return self.form.lower()


@dataclass(frozen=True)
class Window:
    """A run of tokens that is read at once, and the sentences it is made of."""

    tokens: tuple[Token, ...]
    sentences: tuple[Sentence, ...]

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """The offset of each token."""
        return tuple(token.start for token in self.tokens)

    @cached_property
    def sentence_of(self) -> tuple[int, ...]:
        """For each token the position of its sentence in ``sentences``."""
        ends = [sentence.span.end for sentence in self.sentences]
        return tuple(min(bisect_left(ends, token.end), len(ends) - 1) for token in self.tokens)

    def within(self, start: int, end: int) -> range:
        """The positions of the tokens that two offsets touch."""
        first = bisect_left(self.starts, start)
        if first > 0 and self.tokens[first - 1].end > start:
            first -= 1
        return range(first, max(first, bisect_left(self.starts, end)))

    def span(self, article: Article, first: int, last: int) -> Span:
        """The span from one token to another, both included."""
        return article.span(self.tokens[first].start, self.tokens[last].end)


def windows(article: Article) -> Iterator[Window]:
    """The windows of an article, in reading order; together they hold every token once."""
    paragraph: list[Sentence] = []
    for sentence in article.sentences:
        if len(paragraph) > 0 and "\n" in article.text[paragraph[-1].span.end : sentence.span.start]:
            yield from _windows(article, paragraph)
            paragraph = []
        paragraph.append(sentence)
    yield from _windows(article, paragraph)


def _windows(article: Article, paragraph: Sequence[Sentence]) -> Iterator[Window]:
    if len(paragraph) == 0:
        return
    tokens = tokenize(article.text, paragraph[0].span.start, paragraph[-1].span.end)
    starts = [token.start for token in tokens]
    first, sentences = 0, list[Sentence]()
    for sentence in paragraph:
        begins, ends = bisect_left(starts, sentence.span.start), bisect_left(starts, sentence.span.end)
        if len(sentences) > 0 and ends - first > WINDOW:
            yield from _pieces(tokens[first:begins], sentences)
            first, sentences = begins, []
        sentences.append(sentence)
    yield from _pieces(tokens[first:], sentences)


def _pieces(tokens: Sequence[Token], sentences: list[Sentence]) -> Iterator[Window]:
    """A window, or several where one sentence is longer than any newspaper's."""
    for start in range(0, len(tokens), 2 * WINDOW):
        yield Window(tuple(tokens[start : start + 2 * WINDOW]), tuple(sentences))


def tokenize(text: str, start: int, end: int) -> list[Token]:
    """The tokens of one paragraph, between two offsets of a text."""
    tokens, opened_at = [], -1
    matches = [match.span() for match in _TOKEN.finditer(text, start, end)]
    for first, last in matches:
        word = text[first:last]
        is_opening = word in _OPENING or (word == '"' and opened_at < 0)
        is_closing = opened_at >= 0 and (word in _CLOSING or word == '"')
        if is_opening:
            opened_at = first
        is_mark = is_opening or is_closing or word in _CLOSING
        quoted = opened_at >= 0 and not is_mark and first - opened_at < _PARAGRAPH_LIMIT
        tokens.append(Token(first, last, word, _INVISIBLE.sub("", word) or word, quoted, is_mark))
        if is_closing:
            opened_at = -1
    return tokens
