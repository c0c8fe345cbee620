"""How a word of a name is written elsewhere: folded to plain letters, and in classes of transliteration."""

from __future__ import annotations

import re
from functools import cache

from anyascii import anyascii

_APOSTROPHES = str.maketrans("’‘ʼʻ`´", "''''''")
_MARKS = re.compile(r"[^a-z0-9&]+")


def straight(text: str) -> str:
    """The text with every apostrophe straight and without a possessive ending."""
    text = text.strip().translate(_APOSTROPHES)
    return text[:-2] if text.endswith("'s") and len(text) > 3 else text


@cache
def fold(word: str) -> str:
    """The word in small plain letters and digits: Erdoğan and Erdogan are erdogan, O’Brien is obrien."""
    return _MARKS.sub("", anyascii(word).lower())


# Each is one spelling for several of the same sound; none joins sounds that newsrooms keep apart, as o and u.
_SOUNDS = [
    (re.compile(pattern), written)
    for pattern, written in (
        ("(?:^|(?<=[aeiou]))y(?=[eo])", ""),  # Yeltsin, Eltsin; Nazarbayev, Nazarbaev
        ("(?<=[a-z])ue", "u"),  # Mueller, Müller
        ("oe", "o"),
        ("(?<=[a-z])ae(?=[a-z])", "a"),
        ("x", "ks"),  # Alexei, Aleksei
        ("(ch|sh|zh)ov(a?)$", r"\1ev\2"),  # Gorbachov, Gorbachev
        ("gu(?=[ei])", "g"),  # Serguei
        ("ou", "u"),
        ("(?<=.)(?:iyi|iy|yi|ij|yy|ii|y)", "i"),  # Zelenskiy, Zelenskyy, Zelensky
        (r"([a-z])\1+", r"\1"),  # Kaddafi, Kadafi
    )
]


@cache
def sound(word: str) -> str:
    """The class of transliteration of a word: Zelenskiy, Zelensky and Zelenskyy are in one."""
    folded = fold(word)
    if len(folded) < 4:
        return folded
    for pattern, written in _SOUNDS:
        folded = pattern.sub(written, folded)
    return folded


_SAME_CONSONANT = str.maketrans("qgcj", "kkkk")


@cache
def skeleton(word: str) -> str:
    """The consonants of a name out of Arabic or Persian: Gaddafi, Qaddafi and Kadhafi have the same."""
    plain = re.sub("(?<=[dgkt])h", "", sound(word)).translate(_SAME_CONSONANT)
    return re.sub(r"([a-z])\1+", r"\1", re.sub("[aeiou]", "", plain))
