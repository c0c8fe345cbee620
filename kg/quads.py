"""Quads as they are written: those of one graph, each once, and literals in the forms that survive every tool."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from decimal import Decimal

from pyoxigraph import Literal, NamedNode, Quad

from kg.errors import ArticleError
from kg.model import Span
from kg.namespaces import KG, NIF, RDF, XSD


@dataclass(slots=True)
class Writer:
    """Collects the quads of one graph, each once, in the order written."""

    graph: NamedNode
    _quads: dict[Quad, None] = field(default_factory=dict)

    def add(self, subject: NamedNode, predicate: NamedNode, *objects: NamedNode | Literal) -> None:
        """State a property of a subject, once for each object."""
        for term in objects:
            self._quads[Quad(subject, predicate, term, self.graph)] = None

    def quads(self) -> tuple[Quad, ...]:
        """What was written."""
        return tuple(self._quads)


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
    """The address of a publication. Raises ArticleError when it is none."""
    try:
        return NamedNode(url)
    except ValueError:
        raise ArticleError(f"{url!r} is no address; give one such as https://example.org/story") from None


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
    return instant(moment)
