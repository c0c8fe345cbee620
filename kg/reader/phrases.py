"""Noun phrases around a head: where they begin, whom they are said of, and how many they allow."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from kg.reader import names
from kg.reader.chunks import BEFORE_TITLE, is_title
from kg.reader.draft import Marked, Run
from kg.reader.mentions import Name
from kg.reader.occupations import is_occupation


class Determiner(Enum):
    """How a phrase begins."""

    DEFINITE = "the"
    INDEFINITE = "a"
    POSSESSIVE = "his"
    NONE = ""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase with a common noun as its head, without what follows the head.

    ``noun`` is the head in the singular and in small letters. ``minimum`` and ``maximum``: how many it may be.
    """

    window: int
    run: Run
    head: int
    noun: str
    determiner: Determiner
    minimum: int
    maximum: int | None
    gender: str = ""

    @property
    def is_plural(self) -> bool:
        """Whether it means more than one."""
        return self.minimum > 1

    @property
    def is_person(self) -> bool:
        """Whether its noun is one for persons."""
        return self.noun in names.titles() or self.noun in names.people() or is_occupation(self.noun)

    @property
    def is_group(self) -> bool:
        """Whether its noun is one for organised bodies."""
        return self.noun in names.groups()


def find(marked: Marked, found: Sequence[Name]) -> Iterator[Phrase]:
    """The phrases of a window whose head is a noun for persons or bodies, in reading order."""
    covered = {i for name in found for i in range(name.core[0], name.core[1] + 1)}
    for i, token in enumerate(marked.window.tokens):
        if i in covered or marked.pos[i] not in {"NOUN", "PROPN", "ADJ", "PRON"}:
            continue
        noun = names.singular(token.lower)
        is_listed = noun in names.titles() or noun in names.people() or noun in names.groups()
        is_known = is_listed or (marked.pos[i] == "NOUN" and is_occupation(noun))
        if is_known and not _goes_on(marked, i, covered):
            yield at(marked, i)


def at(marked: Marked, head: int) -> Phrase:
    """The phrase whose head is a token."""
    first = _first(marked, head)
    word = marked.window.tokens[head].lower
    noun = names.singular(word)
    determiner = _determiner(marked, first, head)
    minimum, maximum = members(marked, (first, head))
    gender = names.titles().get(noun) or names.people().get(noun, "").replace("g", "")
    return Phrase(marked.number, (first, head), head, noun, determiner, minimum, maximum, gender)


def members(marked: Marked, run: Run) -> tuple[int, int | None]:
    """The least and the greatest number that the words of a phrase up to its head allow; None: no limit."""
    words = [token.lower for token in marked.window.tokens[run[0] : run[1] + 1]]
    head = words[-1]
    for i, word in enumerate(words[:-1] or words):
        is_least = words[max(0, i - 2) : i] == ["at", "least"] or words[max(0, i - 2) : i] == ["more", "than"]
        number = NUMBERS.get(word) or (int(word) if word.isdigit() and len(word) < 5 else 0)
        following = words[i + 1 : i + 2] or [token.lower for token in marked.window.tokens[run[1] + 1 : run[1] + 2]]
        if number > 0 and following in (["%"], ["percent"], ["in"], ["out"]):
            return 2, None
        if number > 0 and words[i + 1 : i + 2] != ["-"] and not _is_measure(words, i):
            return number, None if is_least or word in _OPEN else number
        if word == "several":
            return 3, None
        if word in _SOME and (i == 0 or words[i - 1] in {"a", "the", "some", "at", "most"}):
            return 2, None
    if head in _ONE:
        return 1, 1
    if not names.is_plural(head) and head not in _MANY:
        return 1, None if names.singular(head) in names.groups() or head in {"none", "nobody", "whoever"} else 1
    return 2, None


NUMBERS = {word: i for i, word in enumerate(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty".split())} | {
    "dozen": 12, "dozens": 24, "hundreds": 200, "thousands": 2000, "millions": 2000000, "both": 2,
    "couple": 2, "pair": 2, "trio": 3,
}  # fmt: skip
POSSESSIVE = frozenset("his her its their my our your whose".split())
_OPEN = frozenset("dozens hundreds thousands millions".split())
_SOME = frozenset("some many few numerous various multiple most all group number majority handful half lot".split())
_ONE = frozenset("someone somebody anyone anybody one another he she i him her".split())
_MANY = frozenset("those others many some few most all both they them we us these several people".split())
_ARTICLES = {
    "the": Determiner.DEFINITE, "this": Determiner.DEFINITE, "that": Determiner.DEFINITE,
    "these": Determiner.DEFINITE, "those": Determiner.DEFINITE, "both": Determiner.DEFINITE,
    "a": Determiner.INDEFINITE, "an": Determiner.INDEFINITE, "another": Determiner.INDEFINITE,
    "one": Determiner.INDEFINITE, "some": Determiner.INDEFINITE, "any": Determiner.INDEFINITE,
}  # fmt: skip
_INSIDE = frozenset(["ADJ", "NOUN", "PROPN", "NUM"])
_PARTS = frozenset(
    "one some many most several few all both none any each number group majority couple handful half".split()
)


def _goes_on(marked: Marked, i: int, covered: set[int]) -> bool:
    """Whether a noun stands before another that is the head, or before the name that it is a title of."""
    tokens, pos = marked.window.tokens, marked.pos
    if i + 1 >= len(tokens):
        return False
    following = tokens[i + 1]
    if following.form in {"-", "–"} and following.start == tokens[i].end:
        return True
    if i + 1 in covered:
        return not following.lower.endswith("'s") and tokens[i].form not in {","}
    return pos[i + 1] == "NOUN" or (pos[i + 1] == "PROPN" and following.form[0].isupper() and following.form.isalpha())


def _first(marked: Marked, head: int) -> int:
    tokens, pos, sentence = marked.window.tokens, marked.pos, marked.window.sentence_of
    i = head
    while i > 0 and sentence[i - 1] == sentence[head]:
        before = tokens[i - 1]
        if before.lower in POSSESSIVE or before.lower in _ARTICLES or pos[i - 1] == "DET":
            i -= 1
            while i > 0 and tokens[i - 1].lower in {"all", "both", "half"}:
                i -= 1
            break
        is_possessive = before.form in {"'s", "’s", "’", "'"} and i > 1 and before.start == tokens[i - 2].end
        is_joint = before.form in {"-", "–", "."} and i > 1 and before.start == tokens[i - 2].end
        is_degree = pos[i - 1] == "ADV" and pos[i] in {"ADJ", "NUM", "ADV"}
        is_participle = (
            pos[i - 1] == "VERB"
            and before.lower.endswith(("ed", "ing"))
            and i > 1
            and (pos[i - 2] in {"DET", "ADJ", "PUNCT"} and tokens[i - 2].form != ",")
        )
        is_pair = pos[i - 1] == "CCONJ" and i > 1 and pos[i - 2] in {"ADJ", "PROPN"} and pos[i] in {"ADJ", "PROPN"}
        is_part_of_title = before.lower in BEFORE_TITLE and is_title(tokens[i])
        if not (
            pos[i - 1] in _INSIDE
            or is_part_of_title
            or is_possessive
            or is_joint
            or is_degree
            or is_participle
            or is_pair
        ):
            break
        i -= 1
    if (
        i > 1
        and tokens[i - 1].lower == "of"
        and (tokens[i - 2].lower in _PARTS or tokens[i - 2].lower in NUMBERS or tokens[i - 2].form.isdigit())
    ):
        i -= 2
        if i > 0 and tokens[i - 1].lower in {"a", "the", "at", "only", "any"}:
            i -= 1
    return i


def _determiner(marked: Marked, first: int, head: int) -> Determiner:
    tokens = marked.window.tokens[first : head + 1]
    if any(token.lower == "of" for token in tokens):
        return Determiner.INDEFINITE
    for token in tokens[:-1]:
        if token.lower in POSSESSIVE or token.form in {"'s", "’s"}:
            return Determiner.POSSESSIVE
        if token.lower in _ARTICLES:
            later = any(other.form in {"'s", "’s"} for other in tokens)
            return Determiner.POSSESSIVE if later else _ARTICLES[token.lower]
    return Determiner.NONE


def _is_measure(words: Sequence[str], i: int) -> bool:
    """Whether a number counts something else than the head: a 43-year-old man, one-time rivals."""
    return i + 2 < len(words) and words[i + 1] in {"year", "years", "percent", "time", "day", "days", "%"}
