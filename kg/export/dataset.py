"""What is written out: named graphs, as lines of N-Triples or as nodes, in one order whatever the store's is.

The order is that of the N-Triples lines by code point, so a node's triples stand together. What writes expects a
dataset that is ``Checked``.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, parse, serialize

from kg.errors import ExportError
from kg.export.sorting import sorted_unique
from kg.namespaces import RDF

Value: TypeAlias = NamedNode | Literal

_SPAN = re.compile(r"(.*#char=)([0-9]{1,12}),([0-9]{1,12})", re.DOTALL)
_BATCH = 2000  # lines parsed at a time


class NamedGraphs(Protocol):
    """Named graphs: a view, or anything that can list its graphs and their quads, in any order.

    ``base``: what the IRIs of the data begin with.
    """

    @property
    def base(self) -> str:
        """What the IRIs of the data begin with."""

    def graphs(self) -> Sequence[NamedNode]:
        """The names of the graphs."""

    def quads(self, graph: NamedNode, /) -> Iterable[Quad]:
        """The quads of one graph."""


@dataclass(frozen=True, slots=True)
class Node:
    """A subject with all that is said of it: each property once with its values, rdf:type first, spans as read."""

    subject: NamedNode
    properties: tuple[tuple[NamedNode, tuple[Value, ...]], ...]


@dataclass(frozen=True, slots=True)
class Checked:
    """A dataset whose quads pass a check as they are read, and hold IRIs and RDF 1.1 literals only.

    Reading raises ExportError at a blank node, or at what is new in RDF 1.2, which not every format can hold.
    """

    dataset: NamedGraphs
    also: Callable[[Quad], None] | None = None

    @property
    def base(self) -> str:
        """What the IRIs of the data begin with."""
        return self.dataset.base

    def graphs(self) -> Sequence[NamedNode]:
        """The names of the graphs."""
        return self.dataset.graphs()

    def quads(self, graph: NamedNode, /) -> Iterator[Quad]:
        """The quads of one graph."""
        for quad in self.dataset.quads(graph):
            value = quad.object
            is_plain = value.direction is None if isinstance(value, Literal) else isinstance(value, NamedNode)
            if not is_plain or not isinstance(quad.subject, NamedNode):
                raise ExportError(
                    f"{quad} cannot be exported: only IRIs and RDF 1.1 literals can; give its blank nodes IRIs"
                )
            if self.also is not None:
                self.also(quad)
            yield quad


def names(dataset: NamedGraphs) -> list[NamedNode]:
    """The graphs of a dataset, sorted by IRI."""
    return sorted(dataset.graphs(), key=lambda graph: graph.value)


def ntriples(dataset: NamedGraphs, graph: NamedNode) -> list[bytes]:
    """The N-Triples lines of one graph, sorted, with their ends."""
    triples = [quad.triple for quad in dataset.quads(graph)]
    return sorted(_lines(serialize(triples, format=RdfFormat.N_TRIPLES)))


def union_ntriples(dataset: NamedGraphs) -> Iterator[bytes]:
    """The N-Triples lines of all graphs together, sorted and unique."""
    return sorted_unique(line for graph in names(dataset) for line in ntriples(dataset, graph))


def nquads(dataset: NamedGraphs) -> Iterator[bytes]:
    """The N-Quads lines of a dataset, sorted: canonical, so that their hash is that of RDFC-1.0."""

    def lines() -> Iterator[bytes]:
        for graph in names(dataset):
            yield from _lines(serialize(dataset.quads(graph), format=RdfFormat.N_QUADS))

    return sorted_unique(lines())


def nodes(dataset: NamedGraphs, graph: NamedNode) -> list[Node]:
    """The nodes of one graph, in order, spans in reading order."""
    return sorted(_grouped(ntriples(dataset, graph)), key=lambda node: _place(node.subject))


def union_nodes(dataset: NamedGraphs) -> Iterator[Node]:
    """The nodes of all graphs together, in order, each with what any graph says of it."""
    return _grouped(union_ntriples(dataset))


def _lines(document: bytes | None) -> list[bytes]:
    return [] if document is None else document.splitlines(keepends=True)


def _grouped(lines: Iterable[bytes]) -> Iterator[Node]:
    for subject, triples in itertools.groupby(_parsed(lines), key=lambda triple: triple[0]):
        values: dict[NamedNode, list[Value]] = {RDF.type: []}
        for _, predicate, value in triples:
            values.setdefault(predicate, []).append(value)
        yield Node(
            subject, tuple((key, tuple(sorted(found, key=_place))) for key, found in values.items() if len(found) > 0)
        )


def _place(term: Value) -> tuple[str, int, int]:
    """Where a term stands among others: a span by its offsets, a literal where it was."""
    if isinstance(term, Literal):
        return "", 0, 0
    span = _SPAN.fullmatch(term.value)
    return (term.value, 0, 0) if span is None else (span[1], int(span[2]), int(span[3]))


def _parsed(lines: Iterable[bytes]) -> Iterator[tuple[NamedNode, NamedNode, Value]]:
    rest = iter(lines)
    while len(batch := list(itertools.islice(rest, _BATCH))) > 0:
        for triple in parse(b"".join(batch), RdfFormat.N_TRIPLES):
            assert isinstance(triple.subject, NamedNode)
            assert isinstance(triple.object, NamedNode | Literal)
            yield triple.subject, triple.predicate, triple.object
