"""The word lists that judgements on names rest on, text files in ``data``, each loaded once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from kg.identity.spelling import fold, sound

DATA = Path(__file__).parent / "data"


@cache
def common_surnames() -> frozenset[str]:
    """Surnames, by their sound, that by themselves do not tell who is meant."""
    return frozenset(sound(word) for line in _lines("common_surnames") for word in line.split())


@cache
def family_first() -> frozenset[str]:
    """Folded surnames of those who are named surname first."""
    return frozenset(fold(word) for line in _lines("family_first") for word in line.split())


@cache
def spellings() -> Mapping[str, frozenset[int]]:
    """By folded given name the numbers of the names that it is a spelling of."""
    found: dict[str, set[int]] = defaultdict(set)
    for number, line in enumerate(_lines("given_names")):
        for word in line.removeprefix("ar ").split():
            found[fold(word)].add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


@cache
def arabic_given_names() -> frozenset[str]:
    """Folded given names after which a surname's vowels say little, as every newsroom writes others."""
    return frozenset(
        fold(word) for line in _lines("given_names") if line.startswith("ar ") for word in line[3:].split()
    )


def full_names(nickname: str) -> frozenset[str]:
    """The folded given names that a folded nickname is short for: bill is short for william."""
    return _full_names().get(nickname, frozenset())


@cache
def _full_names() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for line in _lines("nicknames"):
        name, short = line.split(": ")
        for word in short.split():
            found[fold(word)].add(fold(name))
    return {word: frozenset(full) for word, full in found.items()}


def _lines(name: str) -> list[str]:
    lines = (DATA / f"{name}.txt").read_text(encoding="utf-8").split("\n")
    return [line for line in lines if line != "" and not line.startswith("#")]
