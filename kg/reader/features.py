"""Tokens as numbers: what the network is given of each word. Training and reading share this, so they cannot differ."""

from __future__ import annotations

import re
import zlib
from collections.abc import Mapping, Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from kg.reader.lexicon import REMEMBERED, Lexicon
from kg.reader.tokens import Token

NGRAMS = 10  # hashed letter sequences kept of a word
NGRAM_BUCKETS, SUFFIX_BUCKETS, SHAPES = 12000, 1500, 200
UNKNOWN = 1  # the number of a word that is not in the vocabulary; 0 is padding

COLUMNS = ("word", "suffix", "shape", "quote", "verb", "noun", "speaks", *(f"ngram{i}" for i in range(NGRAMS)))

_Numbers = NDArray[np.int32]


class Features:
    """Makes a row of numbers of each token, in the order of ``COLUMNS``."""

    def __init__(self, vocabulary: Sequence[str], lexicon: Lexicon) -> None:
        self._vocabulary: Mapping[str, int] = {word: number for number, word in enumerate(vocabulary, start=2)}
        self._lexicon = lexicon
        self._of_word = lru_cache(REMEMBERED)(self._word)

    def rows(self, tokens: Sequence[Token]) -> _Numbers:
        """One row a token."""
        return np.array([self.row(token.form, quote_state(token)) for token in tokens], np.int32)

    def row(self, form: str, quote: int) -> tuple[int, ...]:
        """The row of a word; ``quote``: 1 between quotation marks, 2 for a mark, else 0."""
        row = self._of_word(form)
        return (*row[:3], quote, *row[4:])

    def _word(self, word: str) -> tuple[int, ...]:
        lower = word.lower()
        verb, noun, speaks = self._lexicon.classes(lower)
        grams = _ngrams(lower)
        return (
            self._vocabulary.get(_without_digits(lower), UNKNOWN),
            1 + _bucket("s" + lower[-3:], SUFFIX_BUCKETS - 1),
            1 + _bucket(_shape(word), SHAPES - 1),
            0,
            verb,
            noun,
            speaks,
            *(grams + [0] * (NGRAMS - len(grams))),
        )


def quote_state(token: Token) -> int:
    """1 between quotation marks, 2 for a mark, else 0."""
    return 2 if token.is_mark else int(token.quoted)


def vocabulary_form(word: str) -> str:
    """A word as the vocabulary holds it: small letters, each digit a 0."""
    return _without_digits(word.lower())


def _without_digits(word: str) -> str:
    return re.sub(r"\d", "0", word)


def _ngrams(word: str) -> list[int]:
    """The numbers of the word's beginnings and letter sequences, at most ``NGRAMS`` of them."""
    padded = f"<{word[:20]}>"
    pieces = [padded[:n] for n in (4, 5, 6, 8) if n <= len(padded)]
    pieces += [padded[i : i + 4] for i in range(1, len(padded) - 3)]
    return [1 + _bucket(piece, NGRAM_BUCKETS - 1) for piece in pieces[:NGRAMS]]


def _bucket(piece: str, buckets: int) -> int:
    return zlib.crc32(piece.encode()) % buckets


def _shape(word: str) -> str:
    shape = re.sub(r"[^\W\d_]", lambda m: "X" if m.group().isupper() else "x", re.sub(r"\d", "0", word))
    return re.sub(r"(.)\1{2,}", r"\1\1", shape)
