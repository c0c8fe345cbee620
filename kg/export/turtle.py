"""Turtle and TriG for people: one node a paragraph, one property a line, IRIs short, the same bytes every time."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from pyoxigraph import Literal, NamedNode

from kg.export.dataset import NamedGraphs, Node, Value, names, nodes, union_nodes
from kg.export.names import has_relative_names, prefixed, relative
from kg.namespaces import PREFIXES, RDF, XSD

# What may stand without quotation marks and still is the same characters to every parser.
_BARE = {
    XSD.integer: re.compile(r"0|-?[1-9][0-9]*"),
    XSD.decimal: re.compile(r"-?(?:0|[1-9][0-9]{0,9})\.[0-9]{1,5}"),
    XSD.boolean: re.compile(r"true|false"),
}


def turtle(dataset: NamedGraphs) -> Iterator[str]:
    """All graphs as one, in Turtle."""
    found = union_nodes(dataset)
    yield _head(dataset.base)
    yield from _paragraphs(found, dataset.base, "")


def trig(dataset: NamedGraphs) -> Iterator[str]:
    """The graphs, in TriG."""
    yield _head(dataset.base)
    for graph in names(dataset):
        paragraphs = list(_paragraphs(nodes(dataset, graph), dataset.base, "  "))
        if len(paragraphs) > 0:
            yield f"\n{_iri(graph, dataset.base)} {{"
            yield from paragraphs
            yield "}\n"


def _head(base: str) -> str:
    lines = [f"@base <{base}> .\n"] if has_relative_names(base) else []
    lines += [f"@prefix {prefix}: <{namespace}> .\n" for prefix, namespace in sorted(PREFIXES.items())]
    return "".join(lines)


def _paragraphs(nodes_: Iterable[Node], base: str, indent: str) -> Iterator[str]:
    for node in nodes_:
        lines = (_property(predicate, values, base) for predicate, values in node.properties)
        yield f"\n{indent}{_iri(node.subject, base)} " + f" ;\n{indent}  ".join(lines) + " .\n"


def _property(predicate: NamedNode, values: Iterable[Value], base: str) -> str:
    verb = "a" if predicate == RDF.type else _iri(predicate, base)
    return f"{verb} {' , '.join(_term(value, base) for value in values)}"


def _term(term: Value, base: str) -> str:
    if isinstance(term, NamedNode):
        return _iri(term, base)
    if term.language is not None or term.datatype == XSD.string:
        return str(term)
    if term.datatype in _BARE and _BARE[term.datatype].fullmatch(term.value) is not None:
        return term.value
    return f"{Literal(term.value)}^^{_iri(term.datatype, base)}"


def _iri(node: NamedNode, base: str) -> str:
    path = relative(node.value, base)
    if path is not None:
        return f"<{path}>"
    name = prefixed(node.value)
    return str(node) if name is None else ":".join(name)
