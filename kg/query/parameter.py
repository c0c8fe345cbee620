"""The parameters of stored queries: their types, and how a written value becomes a term.

actor article situation topic place role attribution    named things, found by ``kg.query.lookup``
string integer decimal date dateTime boolean iri        values, parsed by Python before they become terms
concept                                                 of one scheme: act, form, fact, cond or event
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TypeAlias

from pyoxigraph import Literal, NamedNode

from kg.errors import ParameterError
from kg.namespaces import PREFIXES, XSD

Term: TypeAlias = NamedNode | Literal
Value: TypeAlias = str | int | float | Decimal | date | NamedNode

NAMED_TYPES = ("actor", "article", "situation", "topic", "place", "role", "attribution")
SCHEMES = ("act", "form", "fact", "cond", "event")

_INTEGER = re.compile(r"[+-]?[0-9]{1,19}")
_DECIMAL = re.compile(r"[+-]?(?=\.?[0-9])[0-9]{0,18}(\.[0-9]{0,18})?")
_ABSOLUTE_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:.+")
_SHOWN = 60  # characters of a value in a message


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of a stored query. ``scheme``: of a concept; ``example``: the term in the file's VALUES row."""

    name: str
    type: str
    description: str
    optional: bool
    scheme: str | None
    example: Term

    @property
    def option(self) -> str:
        """The parameter as an option of the command line: --min-members."""
        return "--" + self.name.replace("_", "-")

    @property
    def is_named(self) -> bool:
        """Whether its values are looked up by name in a store, and not parsed."""
        return self.type in NAMED_TYPES


def parse(parameter: Parameter, text: str) -> Term:
    """A written value as a term of the parameter's type, named things aside. Raises ParameterError."""
    if parameter.type == "concept":
        return _concept(parameter, text)
    try:
        return _PARSERS[parameter.type](text.strip() if parameter.type != "string" else text)
    except (ValueError, OverflowError):
        form = _FORMS[parameter.type]
        raise ParameterError(f"{parameter.option} takes {form}, not {shown(text)}") from None


def written(value: Value) -> str:
    """A Python value as a person would write it: what ``parse`` and the lookup of names take."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal | float):
        return format(Decimal(str(value)), "f")
    if isinstance(value, date):  # a datetime is one
        return value.isoformat()
    return value.value if isinstance(value, NamedNode) else str(value)


def shown(text: str) -> str:
    """A value in quotation marks, on one line, cut where it is long: for messages."""
    return repr(text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…")


def concepts(scheme: str) -> Mapping[str, NamedNode]:
    """The concepts of a scheme (act, form, fact, cond, event) by notation."""
    from kg.query import schemes  # noqa: PLC0415 — most questions name no concept, and the model takes long to import

    return schemes.concepts(scheme)


def is_example(type_: str, scheme: str | None, term: Term) -> bool:
    """Whether a term can be the value of a parameter of this type: a concept by its IRI, not by the list of them."""
    if type_ == "concept":
        return scheme is not None and isinstance(term, NamedNode) and term.value.startswith(PREFIXES[scheme])
    if type_ in _DATATYPES:
        return isinstance(term, Literal) and term.datatype == _DATATYPES[type_]
    return isinstance(term, NamedNode)


def _concept(parameter: Parameter, text: str) -> NamedNode:
    assert parameter.scheme is not None
    known = concepts(parameter.scheme)
    wanted = text.strip()
    for notation, node in known.items():
        local = node.value.removeprefix(PREFIXES[parameter.scheme])
        if wanted.casefold() in {notation.casefold(), local.casefold(), f"{parameter.scheme}:{local}".casefold()}:
            return node
        if wanted == node.value:
            return node
    names = ", ".join(known)
    raise ParameterError(f"{parameter.option} takes one of {names}, not {shown(text)}", tuple(known))


def _integer(text: str) -> Literal:
    if _INTEGER.fullmatch(text) is None or not -(2**63) <= int(text) < 2**63:
        raise ValueError
    return Literal(str(int(text)), datatype=XSD.integer)


def _decimal(text: str) -> Literal:
    if _DECIMAL.fullmatch(text) is None:
        raise ValueError
    number = Decimal(text)
    shortest = number.normalize() if number != 0 else Decimal(0)
    return Literal(format(shortest, "f"), datatype=XSD.decimal)


def _date(text: str) -> Literal:
    return Literal(date.fromisoformat(text).isoformat(), datatype=XSD.date)


def _instant(text: str) -> Literal:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError
    whole, _, fraction = moment.astimezone(UTC).replace(tzinfo=None).isoformat().partition(".")
    fraction = fraction.rstrip("0")
    return Literal(f"{whole}.{fraction}Z" if fraction != "" else f"{whole}Z", datatype=XSD.dateTime)


def _boolean(text: str) -> Literal:
    if text.casefold() not in {"true", "false"}:
        raise ValueError
    return Literal(text.casefold(), datatype=XSD.boolean)


def _iri(text: str) -> NamedNode:
    prefix, colon, local = text.removeprefix("<").removesuffix(">").partition(":")
    if prefix in PREFIXES and colon == ":" and not local.startswith("//"):
        return NamedNode(PREFIXES[prefix] + local)
    if _ABSOLUTE_IRI.fullmatch(prefix + colon + local) is None:
        raise ValueError
    return NamedNode(prefix + colon + local)


_PARSERS: dict[str, Callable[[str], Term]] = {
    "string": Literal,
    "integer": _integer,
    "decimal": _decimal,
    "date": _date,
    "dateTime": _instant,
    "boolean": _boolean,
    "iri": _iri,
}
_FORMS = {
    "string": "Unicode text",
    "integer": "a whole number such as 12",
    "decimal": "a number such as 0.75",
    "date": "a day such as 2025-05-14",
    "dateTime": "an instant with its time zone such as 2025-05-14T09:00:00Z",
    "boolean": "true or false",
    "iri": "an IRI such as https://example.org/story",
}
_DATATYPES = {
    "string": XSD.string,
    "integer": XSD.integer,
    "decimal": XSD.decimal,
    "date": XSD.date,
    "dateTime": XSD.dateTime,
    "boolean": XSD.boolean,
}

TYPES = (*NAMED_TYPES, *_PARSERS, "concept")
