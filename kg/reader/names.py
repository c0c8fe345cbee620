"""What the reader knows of names before it reads: states, bodies, outlets, given names, titles, nouns for people.

The tables are text files in ``data``, loaded once.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache
from pathlib import Path

from kg import iris
from kg.model import ActorKind
from kg.reader.tokens import tokenize

_DATA = Path(__file__).parent / "data"


class Sense(Enum):
    """What a form in the tables says of its bearer."""

    NAME = "name"
    ADJECTIVE = "adjective"  # Ukrainian
    PEOPLE = "people"  # Ukrainians: not the state
    CAPITAL = "capital"  # Kyiv: the state where it acts, else a place
    REGION = "region"  # Texas: an actor only where it acts or holds an office


@dataclass(frozen=True, slots=True)
class Known:
    """A bearer of a name in the tables."""

    id: str
    kind: ActorKind
    name: str
    wikidata: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One form of a known name."""

    known: Known
    sense: Sense


@dataclass(frozen=True)
class Gazetteer:
    """Finds known names. Keys are the forms of the tokens; ``longest`` gives by first form the greatest number."""

    entries: Mapping[tuple[str, ...], Entry]
    longest: Mapping[str, int]
    small: Mapping[tuple[str, ...], Entry]
    longest_small: Mapping[str, int]

    def match(self, forms: Sequence[str], at: int, *, shouted: bool = False) -> tuple[int, Entry] | None:
        """The longest known name that begins at a token and how many tokens it has. ``shouted``: case says nothing."""
        first = forms[at].lower() if shouted else forms[at]
        entries, longest = (self.small, self.longest_small) if shouted else (self.entries, self.longest)
        for length in range(min(longest.get(first, 0), len(forms) - at), 0, -1):
            words = forms[at : at + length]
            entry = entries.get(tuple(word.lower() for word in words) if shouted else tuple(words))
            if entry is not None:
                return length, entry
        return None

    def of(self, words: Sequence[str]) -> Entry | None:
        """The entry of exactly these words."""
        return self.entries.get(tuple(words))


@cache
def gazetteer() -> Gazetteer:
    """The known names, loaded once."""
    entries: dict[tuple[str, ...], Entry] = {}
    for form, entry in _entries():
        entries.setdefault(_key(form), entry)
    small = {tuple(word.lower() for word in key): entry for key, entry in entries.items() if sum(map(len, key)) > 3}
    return Gazetteer(entries, _longest(entries), small, _longest(small))


@cache
def titles() -> Mapping[str, str]:
    """Nouns for offices and work in small letters, with m or f where the noun says it, else nothing."""
    return _words("titles")


@cache
def people() -> Mapping[str, str]:
    """Other nouns for persons, with m, f, g (plural in sense) or nothing."""
    return _words("people")


@cache
def groups() -> Mapping[str, str]:
    """Nouns for organised bodies."""
    return _words("groups")


@cache
def honorifics() -> Mapping[str, tuple[str, str]]:
    """Forms of address without their stop, with m, f or nothing, and the title they stand for or nothing."""
    rows = (line.split() for line in _lines("honorifics"))
    return {word: (_given(gender), _given(title)) for word, gender, title in rows}


@cache
def first_names() -> Mapping[str, str]:
    """Given names in small letters, with m, f or nothing where both are common."""
    found: dict[str, str] = {}
    for line in _lines("first_names"):
        gender, names = line.split(":")
        for name in names.lower().split():
            found[name] = _given(gender) if found.get(name, gender) == gender else ""
    return found


@cache
def marks_of_bodies() -> frozenset[str]:
    """Words that only names of bodies hold, as they are written in them."""
    return frozenset(_text("marks_of_bodies").split()) - marks_of_outlets()


def is_mark_of_body(word: str) -> bool:
    """Whether a word, or the one that it is the plural of, is one that only names of bodies hold."""
    return word in marks_of_bodies() or (word.endswith("s") and word[:-1] in marks_of_bodies())


@cache
def marks_of_outlets() -> frozenset[str]:
    """Words at the end of names of news outlets."""
    return frozenset(_text("marks_of_bodies").split("\n\n")[1].split())


@cache
def not_names() -> frozenset[str]:
    """Words in small letters that are written with a capital and by themselves name no actor."""
    return frozenset(_text("not_names").split())


def singular(word: str) -> str:
    """A noun in small letters as its singular, by its ending."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith("men"):
        return word[:-3] + "man"
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "ches", "shes", "xes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is", "news")) and len(word) > 3 else word


def is_plural(word: str) -> bool:
    """Whether a noun in small letters means several."""
    return singular(word) != word or people().get(word) == "g"


def identifier(name: str) -> str:
    """The identifier of a name: one for each name, and another for any other name.

    A name of several plain words in small letters, ``dmitry_peskov``; any other as it is written, ``NASA``, with a few
    digits of its digest where marks or foreign letters were lost.
    """
    words = name.split(" ")
    if len(words) > 1 and all(re.fullmatch("[A-Z][a-z]+", word) for word in words):
        return "_".join(words).lower()
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    plain = re.sub("[^A-Za-z0-9]+", "_", plain).strip("_")
    if plain == name.replace(" ", "_") and plain[:1].isupper():
        return plain
    return "_".join(filter(None, ["" if plain[:1].isalpha() else "n", plain, iris.digest(name)[:8]]))


_IRREGULAR = {"people": "person", "children": "child", "wives": "wife", "police": "police", "personnel": "personnel",
              "media": "media", "series": "series", "data": "data", "press": "press", "feet": "foot"}  # fmt: skip


def _entries() -> Iterator[tuple[str, Entry]]:
    for line in _lines("states"):
        id_, item, names, capitals, adjectives, nouns = line.split("|")
        known = Known(id_, ActorKind.STATE, names.split(",")[0], item)
        yield from _forms(known, names, Sense.NAME)
        yield from _forms(known, adjectives, Sense.ADJECTIVE)
        yield from _forms(known, nouns, Sense.PEOPLE)
        yield from _forms(known, capitals, Sense.CAPITAL)
    for line in _lines("bodies"):
        id_, item, names, adjectives, nouns = [*line.split("|"), "", ""][:5]
        known = Known(id_, ActorKind.ORGANIZATION, names.split(",")[0], item or None)
        yield from _forms(known, names, Sense.NAME)
        yield from _forms(known, adjectives, Sense.ADJECTIVE)
        yield from _forms(known, nouns, Sense.PEOPLE)
    for line in _lines("outlets"):
        label = line.split(",")[0]
        yield from _forms(Known(_outlet(label), ActorKind.OUTLET, label), line, Sense.NAME)
    for line in _lines("regions"):
        for name in line.split(", "):
            yield name, Entry(Known(identifier(name), ActorKind.STATE, name), Sense.REGION)


def _outlet(label: str) -> str:
    """The identifier that a publication's outlet has, where that can stand in an analysis file."""
    slug = iris.slug(label).casefold()
    return slug if re.fullmatch("[a-z][a-z0-9_]*", slug) else identifier(label)


def _forms(known: Known, names: str, sense: Sense) -> Iterator[tuple[str, Entry]]:
    for name in filter(None, map(str.strip, names.split(","))):
        yield name, Entry(known, sense)
        if name.isupper() and name.isalpha() and len(name) > 2:
            yield "".join(f"{letter}." for letter in name), Entry(known, sense)


def _key(form: str) -> tuple[str, ...]:
    return tuple(token.form for token in tokenize(form, 0, len(form)))


def _longest(entries: Mapping[tuple[str, ...], Entry]) -> dict[str, int]:
    longest: dict[str, int] = {}
    for key in entries:
        longest[key[0]] = max(longest.get(key[0], 0), len(key))
    return longest


def _words(name: str) -> dict[str, str]:
    return dict(([*line.split(), ""])[:2] for line in _lines(name))


def _lines(name: str) -> list[str]:
    return [line for line in _text(name).split("\n") if line != ""]


def _text(name: str) -> str:
    """A table without its comments."""
    lines = (_DATA / f"{name}.txt").read_text(encoding="utf-8").split("\n")
    return "\n".join(line for line in lines if not line.startswith("#"))


def _given(mark: str) -> str:
    return "" if mark == "-" else mark
