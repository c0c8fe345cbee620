"""Which nouns give a role: those for offices and work, and whatever else the dictionary holds for a person."""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path

from kg.reader import names
from kg.reader.chunks import is_title
from kg.reader.lexicon import REMEMBERED
from kg.reader.network import lexicon
from kg.reader.tokens import Token

_PERSON, _GROUP, _PLACE = 1, 2, 5  # the classes of nouns in the lexicon for persons, for groups and for places
_DATA = Path(__file__).parent / "data"


@lru_cache(REMEMBERED)
def is_occupation(noun: str) -> bool:
    """Whether a noun in small letters, singular, names what somebody does or is in a body, not kin or chance."""
    if noun in _words("not_roles"):
        return False
    return noun in names.titles() or lexicon().table.get(noun, (0, 0, 0))[1] == _PERSON


def is_role(token: Token) -> bool:
    """Whether a token is a noun that gives a role. A capital is taken for a name's unless the noun is for an office."""
    return is_title(token) or (token.form.islower() and is_occupation(names.singular(token.lower)))


@lru_cache(REMEMBERED)
def opens_title(word: str) -> bool:
    """Whether a word in small letters can be part of a title after it: fire chief, presiding judge, world champion."""
    verb, noun, _ = lexicon().table.get(word, (0, 0, 0))
    is_common = verb + noun > 0 and noun not in {_GROUP, _PLACE}
    return is_common or word.endswith("ing") or word in _words("before_titles")


@cache
def _words(table: str) -> frozenset[str]:
    lines = (_DATA / f"{table}.txt").read_text(encoding="utf-8").split("\n")
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())
