"""Quads as they are written: those of one graph, each once, and literals in the forms that survive every tool."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Protocol, TypeAlias, overload

from pyoxigraph import BlankNode, Literal, NamedNode, Quad, Triple

from kg.errors import ArticleError
from kg.model import Span
from kg.namespaces import KG, NIF, RDF, XSD

Subject: TypeAlias = NamedNode | BlankNode | Triple
Value: TypeAlias = NamedNode | BlankNode | Literal | Triple
Statement: TypeAlias = tuple[NamedNode, NamedNode, NamedNode | Literal]


class Lookup(Protocol):
    """What can be asked for quads, None being anything: a store, or the view as it is being written."""

    def quads_for_pattern(
        self, subject: Subject | None, predicate: NamedNode | None, value: Value | None, graph: NamedNode | None, /
    ) -> Iterator[Quad]:
        """The quads that state this."""
        ...


@dataclass(frozen=True, slots=True)
class Quads(Sequence[Quad]):
    """Quads that are made when they are asked for: ``parts`` are statements with their graph.

    A quad holds a copy of each of its four terms; statements share theirs, and take less than half the memory.
    """

    parts: tuple[tuple[NamedNode, Sequence[Statement]], ...] = ()

    def statements(self) -> Iterator[Statement]:
        """Each subject, predicate and object."""
        for _, statements in self.parts:
            yield from statements

    def __iter__(self) -> Iterator[Quad]:
        """Each quad."""
        return (Quad(*statement, graph) for graph, statements in self.parts for statement in statements)

    def __len__(self) -> int:
        """How many there are."""
        return sum(len(statements) for _, statements in self.parts)

    @overload
    def __getitem__(self, place: int) -> Quad: ...

    @overload
    def __getitem__(self, place: slice) -> tuple[Quad, ...]: ...

    def __getitem__(self, place: int | slice) -> Quad | tuple[Quad, ...]:
        """The quad at a place, or those of several. Raises IndexError where there is none."""
        if isinstance(place, slice):
            return tuple(self)[place]
        place = range(len(self))[place]
        for graph, statements in self.parts:
            if place < len(statements):
                return Quad(*statements[place], graph)
            place -= len(statements)
        raise IndexError(place)

    def __add__(self, other: Quads) -> Quads:
        """These and others after them."""
        return Quads(self.parts + other.parts)


@dataclass(slots=True)
class Writer:
    """Collects the quads of one graph, each once, in the order written."""

    graph: NamedNode
    _statements: dict[Statement, None] = field(default_factory=dict)

    def add(self, subject: NamedNode, predicate: NamedNode, *objects: NamedNode | Literal) -> None:
        """State a property of a subject, once for each object."""
        for term in objects:
            self._statements[subject, predicate, term] = None

    def quads(self) -> Quads:
        """What was written."""
        return Quads(((self.graph, tuple(self._statements)),))


def in_graphs(quads: Sequence[Quad], is_wanted: Callable[[str], bool]) -> Sequence[Quad]:
    """Those quads that stand in some named graphs: ``is_wanted`` is asked for the IRI of each."""
    if isinstance(quads, Quads):
        return Quads(tuple(part for part in quads.parts if is_wanted(part[0].value)))
    return tuple(quad for quad in quads if isinstance(quad.graph_name, NamedNode) and is_wanted(quad.graph_name.value))


def joined(*given: Sequence[Quad]) -> Sequence[Quad]:
    """All of some quads, one after the other."""
    if all(isinstance(each, Quads) for each in given):
        return Quads(tuple(part for each in given if isinstance(each, Quads) for part in each.parts))
    return tuple(quad for each in given for quad in each)


def write_span(writer: Writer, node: NamedNode, version: NamedNode, span: Span) -> None:
    """State a span: which text, from where to where, the words."""
    writer.add(node, RDF.type, KG.Span)
    writer.add(node, NIF.referenceContext, version)
    writer.add(node, NIF.beginIndex, integer(span.start))
    writer.add(node, NIF.endIndex, integer(span.end))
    writer.add(node, NIF.anchorOf, Literal(span.words))


def integer(number: int) -> Literal:
    """A whole number."""
    return Literal(str(number), datatype=XSD.integer)


def decimal(number: float) -> Literal:
    """A number without trailing zeros."""
    return Literal(format(Decimal(repr(number)).normalize(), "f"), datatype=XSD.decimal)


def day_literal(day: date) -> Literal:
    """A day."""
    return Literal(day.isoformat(), datatype=XSD.date)


def instant(moment: datetime) -> Literal:
    """An instant in UTC, ending in Z."""
    return Literal(moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"), datatype=XSD.dateTime)


def wikidata_item(item: str) -> NamedNode:
    """The IRI of a Wikidata item such as Q22686."""
    return NamedNode(f"http://www.wikidata.org/entity/{item}")


def address(url: str) -> NamedNode:
    """The address of a publication. Raises ArticleError when it is none of the web."""
    try:
        node = NamedNode(url)
    except ValueError:
        raise ArticleError(f"{url!r} is no address; give one such as https://example.org/story") from None
    if re.match("https?://[^/?#]", url) is None:
        raise ArticleError(
            f"{url!r} is refused: only http and https addresses are allowed, as https://example.org/story"
        )
    return node


def published_on(text: str) -> Literal:
    """The day or instant of a publication. Raises ArticleError when it is neither."""
    try:
        if len(text) == 10:
            return day_literal(date.fromisoformat(text))
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise ArticleError(f"{text!r} is no date of publication; give one such as 2025-05-14") from None
    if moment.tzinfo is None:
        raise ArticleError(f"{text!r} has no time zone; add one, as in 2025-05-14T09:00:00Z")
    try:
        return instant(moment)
    except OverflowError:
        raise ArticleError(f"{text!r} is no date of publication: in UTC it is in no year; check it") from None
