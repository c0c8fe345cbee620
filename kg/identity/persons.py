"""The names of persons: their parts, and what two of them say about whether one person bears both."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from kg.identity import tables
from kg.identity.rules import Rule
from kg.identity.spelling import fold, skeleton, sound, straight
from kg.reader import names

Key = tuple[str, ...]

_SUFFIXES = {"jr": "jr", "junior": "jr", "sr": "sr", "senior": "sr", "ii": "ii", "iii": "iii", "iv": "iv"}
_DEGREES = frozenset("md phd mp qc kc esq cbe obe mbe dds rn".split())
_ORDINAL = re.compile("(?:x{0,3})(?:ix|iv|v?i{0,3})")
_PARTICLES = frozenset(
    "van von der den de del della da das dos di du do la le les lo bin ibn bint al el ul ter ten zu y e of".split()
)
_ARABIC_PARTICLES = frozenset("bin ibn bint al el ul".split())
_RULERS = frozenset("pope king queen prince princess emperor empress patriarch emir sultan tsar czar".split())
_OF_TITLES = frozenset(
    """acting assistant associate chief deputy executive first former foreign prime vice ex interim late then-president
    senior general defense defence finance interior health justice trade energy education environment security
    national home federal under of for the and crown grand lead head frau herr senhor señor señora
    secretary state minister""".split()
)
_MEN, _WOMEN = frozenset(["king", "prince", "emperor", "herr", "pope"]), frozenset(["queen", "princess", "frau"])
_SYLLABLE = "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsw])?y?(?:[aeiou]{1,3})(?:ng|n|l|m|k|p)?"
_SYLLABLES = re.compile(f"(?:{_SYLLABLE}){{1,3}}")


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name of a person in folded words. ``given`` and ``surname`` are as they stand, particles left out.

    ``ordinal`` is that of a pope or a crowned head, who has no surname here; ``gender`` is m, f or nothing, as titles
    and the given name say; ``is_arabic``: particles or the given name say that vowels may be written otherwise.
    """

    given: tuple[str, ...]
    surname: tuple[str, ...]
    suffix: str = ""
    ordinal: str = ""
    gender: str = ""
    title: tuple[str, ...] = ()
    is_arabic: bool = False

    @property
    def words(self) -> tuple[str, ...]:
        """All words, without titles and suffix."""
        return self.given + self.surname

    @property
    def is_bare(self) -> bool:
        """Whether it is a surname alone."""
        return len(self.given) == 0

    @property
    def is_crowned(self) -> bool:
        """Whether it is a given name with an ordinal or a crowned head's title."""
        return len(self.surname) == 0

    @property
    def is_common(self) -> bool:
        """Whether so many bear the surname that it tells little, or it is a given name as well."""
        word = self.surname[0] if len(self.surname) == 1 else ""
        return sound(word) in tables.common_surnames() or word in names.first_names()


@cache
def parse(text: str) -> PersonName:
    """The parts of a name as a text writes it: President Donald J. Trump's, Kim Jong-un, Pope Francis."""
    written = _before_comma(straight(text)).split() or [text]
    title, written = _without_title(written)
    suffix, written = _without_suffix(written)
    titled = frozenset(title)
    gender = _gender(title)
    if len(written) == 1 and (titled & _RULERS or suffix in {"ii", "iii", "iv"}):
        return PersonName((fold(written[0]),), (), "", suffix, gender, title)
    if len(written) > 1 and (titled & _RULERS or len(written) < 4) and _is_ordinal(written[-1]):
        return PersonName(tuple(map(fold, written[:-1])), (), "", fold(written[-1]), gender, title)
    if titled & {"pope"}:
        return PersonName(tuple(map(fold, written)), (), "", "", gender, title)
    given, surname, particles = _split(written)
    gender = gender or (names.first_names().get(given[0], "") if len(given) > 0 else "")
    is_arabic = bool(particles & _ARABIC_PARTICLES) or (len(given) > 0 and given[0] in tables.arabic_given_names())
    return PersonName(given, surname, suffix, "", gender, title, is_arabic)


def keys(name: PersonName) -> frozenset[Key]:
    """Under what the name is found by every name that can be of one person with it by these words alone.

    A surname that is common tells only with the given name, so its many bearers are not compared with each other.
    """
    wide = wide_keys(name)
    if name.is_crowned or name.is_bare or not name.is_common:
        return wide
    marks = (sound(name.given[0]), *map(str, _spellings(name.given[0])))
    return frozenset(key if key[0] == "words" else (*key, mark) for key in wide for mark in marks)


def wide_keys(name: PersonName) -> frozenset[Key]:
    """Under what the name is found by every name that may be of one person with it: its surname, or its two words."""
    if name.is_crowned:
        return frozenset([("crowned", sound(name.given[0]))])
    last = name.surname[-1]
    found: set[Key] = {("surname", sound(last))}
    if name.is_arabic:
        found.add(("consonants", skeleton(last)))
    if len(name.given) == 1 and len(name.surname) == 1:
        found.add(("words", *sorted((sound(name.given[0]), sound(last)))))
    return frozenset(found)


def compare(one: PersonName, other: PersonName) -> Rule | None:
    """What two names say: a rule by which one person may bear both, a conflict, or nothing."""
    if "" not in {one.gender, other.gender} and one.gender != other.gender:
        return Rule.CONFLICT
    if one.is_crowned or other.is_crowned:
        return _compare_crowned(one, other)
    if one.suffix != other.suffix and not (one.is_bare or other.is_bare):
        return Rule.CONFLICT
    if tuple(map(sound, one.words)) == tuple(map(sound, other.words)):
        return Rule.SURNAME if one.is_bare or other.is_bare else Rule.SPELLING
    if not _is_same_surname(one, other):
        return _compare_order(one, other)
    if one.is_bare or other.is_bare:
        return Rule.SURNAME
    return _compare_given(one, other)


def _compare_crowned(one: PersonName, other: PersonName) -> Rule | None:
    if not (one.is_crowned and other.is_crowned) or tuple(map(sound, one.given)) != tuple(map(sound, other.given)):
        return None
    if one.ordinal == other.ordinal:
        return Rule.SPELLING
    return Rule.CONFLICT if "" not in {one.ordinal, other.ordinal} else None


def _compare_order(one: PersonName, other: PersonName) -> Rule | None:
    """Orbán Viktor, Viktor Orbán; not Martin James, James Martin."""
    if len(one.words) != 2 or tuple(map(sound, one.words)) != tuple(map(sound, reversed(other.words))):
        return None
    is_either = all(word in names.first_names() for word in one.words)
    return None if is_either else Rule.ORDER


def _is_same_surname(one: PersonName, other: PersonName) -> bool:
    if tuple(map(sound, one.surname)) == tuple(map(sound, other.surname)):
        return True
    is_arabic = one.is_arabic and other.is_arabic
    return is_arabic and tuple(map(skeleton, one.surname)) == tuple(map(skeleton, other.surname))


def _compare_given(one: PersonName, other: PersonName) -> Rule | None:
    first = _alike(one.given[0], other.given[0])
    if first is None:
        return Rule.PART if _is_part(one.given, other.given) else Rule.CONFLICT
    middle = _middles(one.given[1:], other.given[1:])
    return Rule.CONFLICT if middle is None else max(first, middle)


def _middles(one: Sequence[str], other: Sequence[str]) -> Rule | None:
    """How far the names between given name and surname agree, or None where they do not."""
    short, long = sorted((one, other), key=len)
    if len(short) == 0:
        return Rule.SPELLING if len(long) == 0 else Rule.MIDDLE
    rules = [_alike(a, b) for a, b in zip(short, long, strict=False)]
    if any(rule is None for rule in rules):
        return None
    return Rule.MIDDLE


def _is_part(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether one has the last of the other's given names: Tayyip of Recep Tayyip."""
    short, long = sorted((tuple(map(sound, one)), tuple(map(sound, other))), key=len)
    return len(short) < len(long) and long[-len(short) :] == short and all(len(word) > 1 for word in short)


@cache
def _alike(one: str, other: str) -> Rule | None:
    """How two folded given names may be one, or None."""
    if sound(one) == sound(other) or _spellings(one) & _spellings(other):
        return Rule.SPELLING
    if _is_short_for(one, other) or _is_short_for(other, one):
        return Rule.NICKNAME
    if len(one) == 1 or len(other) == 1:
        return Rule.INITIAL if one[0] == other[0] else None
    return None


def _is_short_for(one: str, other: str) -> bool:
    """Whether one given name is a short form of the other, in any spelling, or both are of a third."""
    full = tables.full_names(one)
    return any(sound(name) == sound(other) or _spellings(name) & _spellings(other) for name in full) or not (
        full.isdisjoint(tables.full_names(other))
    )


def _spellings(word: str) -> frozenset[int]:
    return tables.spellings().get(word, frozenset())


def _without_title(written: Sequence[str]) -> tuple[tuple[str, ...], list[str]]:
    """The folded words of titles and forms of address before a name, and the rest; a name keeps a word."""
    plain = [word.lower().strip(".") for word in written]
    end, at = 0, 0
    while at < len(written) - 1:
        length = _state(written, at)
        if length > 0 and at + length < len(written):
            at += length
            continue
        is_title = _is_title(plain[at])
        if not is_title and plain[at] not in _OF_TITLES:
            break
        if plain[at] in names.first_names() and at + 2 >= len(written) and end == 0:
            break
        is_complement = end > 0 and "of" in plain[end:at]  # Secretary of State
        at += 1
        end = at if is_title or is_complement else end
    return tuple(map(fold, plain[:end])), list(written[end:])


def _state(written: Sequence[str], at: int) -> int:
    """How many words from here on name a state or are its adjective."""
    found = names.gazetteer().match([word.removesuffix("'s") for word in written], at)
    return 0 if found is None else found[0]


def _is_title(word: str) -> bool:
    return word in names.honorifics() or word in names.titles() or word in _RULERS or word in {"frau", "herr"}


def _gender(title: Sequence[str]) -> str:
    for word in title:
        if word in _MEN or word in _WOMEN:
            return "m" if word in _MEN else "f"
        gender = names.honorifics().get(word, ("", ""))[0] or names.titles().get(word, "")
        if gender != "":
            return gender
    return ""


def _before_comma(text: str) -> str:
    """The name without what a comma adds to it, but for a suffix: a party and a state, an age, a place."""
    name, *added = text.split(",")
    return " ".join([name, *(part for part in added if fold(part) in _SUFFIXES)])


def _without_suffix(written: list[str]) -> tuple[str, list[str]]:
    suffix = ""
    while len(written) > 1:
        last = fold(written[-1])
        if last in _SUFFIXES and suffix == "":
            suffix = _SUFFIXES[last]
        elif last not in _DEGREES or not written[-1].replace(".", "").isupper():
            break
        written = written[:-1]
    return suffix, written


def _is_ordinal(word: str) -> bool:
    return word.isupper() and len(word) > 0 and _ORDINAL.fullmatch(fold(word)) is not None and fold(word) != ""


def _split(written: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...], frozenset[str]]:
    """Given names, surname and particles of a name without titles."""
    shouted = all(word.isupper() for word in written)
    pieces = [_pieces(word, is_initials=not shouted and at < len(written) - 1) for at, word in enumerate(written)]
    particles = {at for at, each in enumerate(pieces[:-1]) if each[0] in _PARTICLES and len(each) == 1}
    last = pieces[-1][1:] if len(pieces[-1]) > 1 and pieces[-1][0] in _ARABIC_PARTICLES else pieces[-1]
    found = {pieces[at][0] for at in particles} | (set(pieces[-1]) - set(last))
    flat = [word for each in pieces for word in each]
    if len(particles) == 0 and _is_family_first(flat):
        return ("".join(flat[1:]),), (flat[0],), frozenset()
    if len(particles) == 0 and len(flat) > 1 and flat[-1] in tables.family_first() and _is_syllables(flat[:-1]):
        return ("".join(flat[:-1]),), (flat[-1],), frozenset()
    start = min(particles, default=len(pieces) - 1)
    given = [word for at, each in enumerate(pieces[:start]) for word in each if at not in particles]
    between = [word for at, each in enumerate(pieces[start:-1], start) for word in each if at not in particles]
    return tuple(given), (*between, *last), frozenset(found)


def _pieces(word: str, *, is_initials: bool) -> list[str]:
    """The folded parts of a word: at hyphens, after stops, and the letters of initials written together."""
    parts = [part for part in re.split(r"[-–.]", word) if fold(part) != ""]
    if is_initials and len(parts) == 1 and parts[0].isupper() and len(parts[0]) in {2, 3}:
        parts = list(parts[0]) if re.search("[aeiou]", fold(parts[0])) is None else parts
    return [fold(part) for part in parts] or [word.casefold()]


def _is_family_first(words: Sequence[str]) -> bool:
    return len(words) in {2, 3} and words[0] in tables.family_first() and _is_syllables(words[1:])


def _is_syllables(words: Sequence[str]) -> bool:
    """Whether words can be a Chinese or Korean given name of up to three syllables."""
    is_short = sum(map(len, words)) <= 12 and all(len(word) > 1 for word in words)
    return is_short and all(_SYLLABLES.fullmatch(word) is not None for word in words)
