"""The rules by which two names may be one actor's, from the surest to the weakest."""

from __future__ import annotations

from enum import IntEnum


class Rule(IntEnum):
    """A rule; the greater, the weaker. CONFLICT says that one actor cannot bear both names."""

    WIKIDATA = 1
    TABLE = 2
    SPELLING = 3
    ORDER = 4
    FORM = 5
    MIDDLE = 6
    NICKNAME = 7
    LETTERS = 8
    PART = 9
    INITIAL = 10
    SURNAME = 11
    CONFLICT = 99

    @property
    def confidence(self) -> float:
        """How far a judgement by this rule is to be trusted, between 0 and 1; an order of the rules, not a measure."""
        return _CONFIDENCE[self]


_CONFIDENCE = {
    Rule.WIKIDATA: 0.99,
    Rule.TABLE: 0.98,
    Rule.SPELLING: 0.95,
    Rule.ORDER: 0.9,
    Rule.FORM: 0.9,
    Rule.MIDDLE: 0.9,
    Rule.NICKNAME: 0.85,
    Rule.LETTERS: 0.85,
    Rule.PART: 0.8,
    Rule.INITIAL: 0.8,
    Rule.SURNAME: 0.8,
    Rule.CONFLICT: 0.0,
}
