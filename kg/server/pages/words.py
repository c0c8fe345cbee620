"""Codes, days and numbers as a reader has them: CT+ is certain, no_comment is no comment."""

from __future__ import annotations

from kg.model import Factuality

_CERTAINTIES = {
    Factuality.CERTAIN: "certain",
    Factuality.PROBABLE: "probable",
    Factuality.POSSIBLE: "possible",
    Factuality.CERTAINLY_NOT: "certainly not",
    Factuality.PROBABLY_NOT: "probably not",
    Factuality.POSSIBLY_NOT: "possibly not",
    Factuality.CERTAIN_UNKNOWN_POLARITY: "certain whether",
    Factuality.UNKNOWN: "unknown",
}
_BY_CODE = {str(value.value): words for value, words in _CERTAINTIES.items()}
_LEVELS = ("CT+", "PR+", "PS+", "Uu", "PS-", "PR-", "CT-")


def certainty(code: str | None) -> str:
    """A value of FactBank's scale in words."""
    return _BY_CODE.get(code or "", code or "not stated")


def level(code: str) -> int:
    """Where a value stands on the scale, from 0 (certain) to 6 (certainly not); what says neither is in the middle."""
    return _LEVELS.index(code) if code in _LEVELS else _LEVELS.index("Uu")


def levels() -> tuple[str, ...]:
    """The values of the scale from certain to certainly not."""
    return _LEVELS


def plain_words(code: str | None) -> str:
    """A code or the name of a column in words: no_comment, said_on."""
    words = (code or "").replace("_", " ").replace("-", " ")
    return words.replace("non ", "non-", 1) if words.startswith("non ") else words


def plain_day(day: str | None) -> str:
    """The day of a date or an instant."""
    return (day or "")[:10]


def plain_instant(instant: str | None) -> str:
    """An instant as people write it: 2025-05-14 09:00:00 UTC."""
    text = (instant or "").replace("T", " ")
    return f"{text[:-1]} UTC" if text.endswith("Z") else text


def plural(number: int, noun: str, several: str | None = None) -> str:
    """A number with its noun: 1 article, 2 articles."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {several or noun + 's'}"
