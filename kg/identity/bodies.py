"""The names of organisations, outlets and states, and what two of them say about whether one body bears both."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from kg.identity.rules import Rule
from kg.identity.spelling import fold, straight
from kg.reader import names
from kg.reader.names import Sense

_ARTICLES = frozenset("the der die das le la les".split())
_SMALL = frozenset("of the and for in on to a an at de la du des des und der für fur".split())
_FORMS = frozenset("inc incorporated corp corporation co company plc ltd limited llc llp ag sa se gmbh nv spa".split())
_LOOSE_FORMS = frozenset("group holdings fc afc cf sc".split())  # part of some names, and left out of them elsewhere
_WRITTEN = {
    "organisation": "organization",
    "organisations": "organizations",
    "defence": "defense",
    "centre": "center",
    "centres": "centers",
    "programme": "program",
    "labour": "labor",
    "theatre": "theater",
    "saint": "st",
    "&": "and",
    "ministries": "ministry",
    "affairs": "",
}
_PUBLIC = frozenset(
    """ministry department court parliament government embassy army navy military police cabinet senate congress
    consulate prosecutor prosecutors presidency mission treasury coastguard""".split()
)
_PLAIN = _PUBLIC | frozenset(
    """foreign defense interior finance justice health education agriculture transport trade energy labor environment
    culture economy supreme high constitutional national federal central state air force office council committee
    commission agency bureau security intelligence service general staff public prosecution home planning labour
    bank union party house representatives commons lords assembly chamber guard coast border""".split()
)


@dataclass(frozen=True, slots=True)
class BodyName:
    """A name of a body. ``words`` are its words without articles and small words, folded, in one spelling.

    ``state`` is the identifier of the state that a public body belongs to by its name; ``core`` the words without
    legal forms; ``is_short``: letters that stand for a longer name.
    """

    words: tuple[str, ...]
    core: tuple[str, ...]
    letters: str
    state: str = ""
    is_short: bool = False

    @property
    def is_plain(self) -> bool:
        """Whether the name leaves out whose body it is: the Foreign Ministry, the Supreme Court, the Council."""
        return self.state == "" and all(
            word in _PLAIN or names.is_mark_of_body(word.capitalize()) for word in self.words
        )


@cache
def parse(text: str) -> BodyName:
    """The parts of a body's name: the Ministry of Defence of Russia is of russia, its words defense and ministry."""
    plain = straight(text)
    written = [straight(word) for word in re.split(r"[\s/,–-]+", plain) if fold(word) != "" or word == "&"]
    if len(written) > 1 and written[0].lower() in _ARTICLES:
        written = written[1:]
    is_short = len(written) == 1 and _is_letters(written[0])
    folded = [_WRITTEN.get(fold(word) or word, fold(word)) for word in written]
    letters = "".join(word[0] for word in (fold(each) for each in written) if word != "" and word not in _SMALL)
    state, folded = _without_state(written, folded)
    words = tuple(word for word in folded if word not in _SMALL and word != "") or tuple(filter(None, folded))
    if state != "":
        words = tuple(sorted(words))
    return BodyName(words, _core(words), letters, state, is_short)


def keys(name: BodyName) -> frozenset[tuple[str, ...]]:
    """Under what the name is found by every name that one body may bear as well."""
    found = {("body", name.state, *name.core)}
    if name.is_short:
        found.add(("letters", "".join(name.words)))
    elif len(name.letters) > 1:
        found.add(("letters", name.letters))
    return frozenset(found)


def compare(one: BodyName, other: BodyName) -> Rule | None:
    """What two names say: a rule by which one body may bear both, a conflict, or nothing."""
    if one.words == other.words and one.state == other.state:
        return Rule.SPELLING if not one.is_plain else None
    if one.is_short != other.is_short:
        short, full = (one, other) if one.is_short else (other, one)
        letters = "".join(short.words)
        if letters == full.letters and len(letters) > 3:
            return Rule.LETTERS
    if one.state == other.state and one.core == other.core:
        return Rule.FORM
    return Rule.CONFLICT if not (one.is_short or other.is_short) else None


def _is_letters(word: str) -> bool:
    plain = word.replace(".", "")
    return 2 <= len(plain) <= 7 and plain.isupper() and plain.isalpha()


def _core(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words without legal forms at the end and the marks of a club at either end."""
    core = words
    while len(core) > 1 and core[-1] in _FORMS | _LOOSE_FORMS | {"and"}:
        core = core[:-1]
    return core[1:] if len(core) > 1 and core[0] in {"fc", "afc"} else core


def _without_state(written: list[str], folded: list[str]) -> tuple[str, list[str]]:
    """The state in the name of a public body, and the words without it."""
    if not any(word in _PUBLIC for word in folded):
        return "", folded
    for at in range(len(written)):
        found = names.gazetteer().match(written, at)
        if found is not None and found[1].sense in {Sense.NAME, Sense.ADJECTIVE} and found[0] < len(written):
            length, entry = found
            if entry.known.kind.value == "state":
                return entry.known.id, folded[:at] + folded[at + length :]
    return "", folded
