"""What typed literals mean: whether the characters fit the datatype, and which of two values is less.

The datatypes are those of SPARQL 1.1 and xsd:date; of any other, every form is taken and none can be compared.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal

from pyoxigraph import Literal, NamedNode

from kg.gate.facts import Term
from kg.namespaces import XSD

_Value = str | bool | int | Decimal | float | date | datetime
_Reader = Callable[[str], _Value | None]

_INTEGER = re.compile(r"[+-]?[0-9]+")
_DECIMAL = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)")
_DOUBLE = re.compile(r"[+-]?(?:(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?|INF)|NaN")
_DATE = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:Z|[+-][0-9]{2}:[0-9]{2})?")
_DATE_TIME = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})?"
)
_BOOLEANS = {"true": True, "1": True, "false": False, "0": False}
_BOUNDS: dict[str, tuple[int | None, int | None]] = {
    "integer": (None, None),
    "nonNegativeInteger": (0, None),
    "positiveInteger": (1, None),
    "nonPositiveInteger": (None, 0),
    "negativeInteger": (None, -1),
    "long": (-(2**63), 2**63 - 1),
    "int": (-(2**31), 2**31 - 1),
    "short": (-(2**15), 2**15 - 1),
    "byte": (-(2**7), 2**7 - 1),
    "unsignedLong": (0, 2**64 - 1),
    "unsignedInt": (0, 2**32 - 1),
    "unsignedShort": (0, 2**16 - 1),
    "unsignedByte": (0, 2**8 - 1),
}


def value_of(term: Term) -> _Value | None:
    """What a literal means, as a Python value; None for what is no literal, is ill-formed or of another datatype."""
    if not isinstance(term, Literal):
        return None
    reader = _READERS.get(term.datatype.value)
    return None if reader is None else reader(term.value)


def fits(datatype: Term) -> Callable[[str], bool]:
    """Whether some characters are among those that a datatype allows."""
    reader = _READERS.get(datatype.value) if isinstance(datatype, NamedNode) else None
    if reader is None or reader is str:
        return lambda _: True
    return lambda form: reader(form) is not None


def compare(first: Term, second: Term) -> int | None:
    """Less than 0, 0 or greater than 0, as the first value is less, equal or greater; None where they cannot be told.

    Numbers compare with numbers, moments that have a time zone with such moments, and otherwise like with like.
    """
    one, other = value_of(first), value_of(second)
    if one is None or other is None or _family(one) != _family(other) or one != one or other != other:
        return None  # NaN is not even equal to itself
    return (one > other) - (one < other)  # type: ignore[operator]  # both are of one family


def _family(value: _Value) -> object:
    if isinstance(value, datetime):
        return datetime, value.tzinfo is None
    return type(value) if isinstance(value, str | bool | date) else float


def _integer_between(least: int | None, greatest: int | None) -> _Reader:
    def read(form: str) -> int | None:
        if not _INTEGER.fullmatch(form) or len(form) > 4000:
            return None
        number = int(form)
        return number if (least is None or number >= least) and (greatest is None or number <= greatest) else None

    return read


def _decimal(form: str) -> Decimal | None:
    return Decimal(form) if _DECIMAL.fullmatch(form) else None


def _double(form: str) -> float | None:
    return float(form) if _DOUBLE.fullmatch(form) else None


def _date(form: str) -> date | None:
    found = _DATE.fullmatch(form)
    try:
        return None if found is None else date.fromisoformat(found[1])
    except ValueError:
        return None


def _date_time(form: str) -> datetime | None:
    try:
        return datetime.fromisoformat(form) if _DATE_TIME.fullmatch(form) else None
    except ValueError:
        return None


_READERS: dict[str, _Reader] = {
    XSD.string.value: str,
    XSD.boolean.value: _BOOLEANS.get,
    XSD.decimal.value: _decimal,
    XSD.iri + "double": _double,
    XSD.iri + "float": _double,
    XSD.date.value: _date,
    XSD.dateTime.value: _date_time,
    **{XSD.iri + name: _integer_between(*bounds) for name, bounds in _BOUNDS.items()},
}
