"""RDF/XML: each node an element named by its class, each property an element in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from xml.sax.saxutils import escape, quoteattr

from pyoxigraph import Literal, NamedNode, Quad

from kg.errors import ExportError
from kg.export.dataset import NamedGraphs, Node, Value, union_nodes
from kg.export.names import has_relative_names, relative
from kg.namespaces import PREFIXES, RDF, XSD

# XML 1.0, production 2: what a document cannot hold, not even as a character reference.
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NAMED = re.compile(r"(.+?)([A-Za-z_][A-Za-z0-9._-]*)")
_SYNTAX_TERMS = frozenset("RDF ID about bagID parseType resource nodeID datatype li Description aboutEach".split())
_BY_NAMESPACE = {namespace: prefix for prefix, namespace in PREFIXES.items()}


def rdfxml(dataset: NamedGraphs) -> Iterator[str]:
    """All graphs as one, in RDF/XML. What ``check`` refuses must not be in them."""
    lines = [f"xmlns:{prefix}={quoteattr(namespace)}" for prefix, namespace in sorted(PREFIXES.items())]
    if has_relative_names(dataset.base):
        lines.append(f"xml:base={quoteattr(dataset.base)}")
    found = union_nodes(dataset)
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF\n    ' + "\n    ".join(lines) + ">\n"
    for node in found:
        yield _element(node, dataset.base)
    yield "\n</rdf:RDF>\n"


def check(quad: Quad) -> None:
    """Raise ExportError for a character that XML cannot hold, or a property that cannot name an element."""
    for term in (quad.subject, quad.predicate, quad.object):
        found = _NOT_XML.search(term.value) if isinstance(term, NamedNode | Literal) else None
        if found is not None:
            raise ExportError(
                f"RDF/XML cannot hold the character U+{ord(found[0]):04X}, number {found.start() + 1} of what "
                f"{quad.subject} has as {quad.predicate}; export in another format, such as turtle"
            )
    if _name(quad.predicate.value) is None:
        raise ExportError(
            f"RDF/XML cannot hold {quad.predicate}, a property of {quad.subject}, because it does not end in a name; "
            "export in another format, such as turtle"
        )


def _element(node: Node, base: str) -> str:
    classes = [value for predicate, values in node.properties if predicate == RDF.type for value in values]
    named = [value for value in classes if isinstance(value, NamedNode) and _name(value.value) is not None]
    tag = "rdf:Description" if len(named) == 0 else _tag(named[-1])
    properties = [
        f"    {_property(_tag(predicate), value, base)}\n"
        for predicate, values in node.properties
        for value in values
        if predicate != RDF.type or value not in named[-1:]
    ]
    start = f"\n  <{tag} rdf:about={_reference(node.subject, base)}"
    if len(properties) == 0:
        return f"{start}/>\n"
    return f"{start}>\n{''.join(properties)}  </{tag.partition(' ')[0]}>\n"


def _property(tag: str, value: Value, base: str) -> str:
    if isinstance(value, NamedNode):
        return f"<{tag} rdf:resource={_reference(value, base)}/>"
    if value.language is not None:
        about = f' xml:lang="{value.language}"'
    else:
        about = "" if value.datatype == XSD.string else f" rdf:datatype={quoteattr(value.datatype.value)}"
    text = escape(value.value, {"\r": "&#13;"})  # a parser makes a bare carriage return a line feed
    return f"<{tag}{about}>{text}</{tag.partition(' ')[0]}>"


def _reference(node: NamedNode, base: str) -> str:
    return quoteattr(relative(node.value, base) or node.value)


def _tag(node: NamedNode) -> str:
    """The name of an element, with the declaration of its namespace if that is not one of ours."""
    name = _name(node.value)
    assert name is not None, "check was not called"
    namespace, local = name
    prefix = _BY_NAMESPACE.get(namespace)
    return f"other:{local} xmlns:other={quoteattr(namespace)}" if prefix is None else f"{prefix}:{local}"


@lru_cache(maxsize=1000)
def _name(iri: str) -> tuple[str, str] | None:
    """An IRI as a namespace and the longest local name that XML and RDF/XML allow; None where there is none."""
    named = _NAMED.fullmatch(iri)
    if named is None or (named[1] == RDF.iri and named[2] in _SYNTAX_TERMS):
        return None
    return named[1], named[2]
