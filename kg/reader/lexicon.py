"""What a dictionary says of a word: the WordNet classes of its verb and noun senses.

The table is made from WordNet by ``kg.training`` and travels with the weights; words met only once in training are
still known to be verbs of communication, persons or groups.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

VERB_CLASSES = (
    "body change cognition communication competition consumption contact creation emotion motion perception "
    "possession social stative weather"
).split()
NOUN_CLASSES = ["person", "group", "communication", "cognition", "location", "act"]

REMEMBERED = 8_000  # words of which what was found out is kept at hand: some 200 articles have as many

_DOUBLED = frozenset("bdgklmnprtz")


class Lexicon:
    """Looks words up. ``table``: lemma to three small numbers, see ``classes``."""

    def __init__(self, table: Mapping[str, tuple[int, int, int]]) -> None:
        self.table = table
        self.classes = lru_cache(REMEMBERED)(self._classes)

    def _classes(self, word: str) -> tuple[int, int, int]:
        """Of a word in small letters: the class of its first verb sense and of its first noun sense, counted from 1
        in ``VERB_CLASSES`` and ``NOUN_CLASSES``, and how it may speak: 1 if any verb sense is communication, 2 if any
        is cognition, 3 both. Each is 0 when there is none.
        """
        verb = noun = speaks = 0
        for lemma in lemmas(word):
            entry = self.table.get(lemma, (0, 0, 0))
            verb, noun, speaks = verb or entry[0], noun or entry[1], speaks or entry[2]
        return verb, noun, speaks


def lemmas(word: str) -> Iterator[str]:
    """The word and the dictionary forms it may have, by English endings."""
    yield word
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            stem = word[: -len(ending)]
            yield stem + instead
            if ending in {"ed", "ing"} and len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] in _DOUBLED:
                yield stem[:-1]


_ENDINGS = (
    ("ies", "y"),
    ("ied", "y"),
    ("es", ""),
    ("es", "e"),
    ("s", ""),
    ("ed", ""),
    ("ed", "e"),
    ("ing", ""),
    ("ing", "e"),
)
