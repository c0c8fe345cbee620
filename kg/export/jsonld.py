"""JSON-LD for people: compacted with ``ontology/context.jsonld``, one object a graph, what belongs together nested.

The context is copied into the document, with the base of the data, so that nothing need be fetched. Of what a context
can say, the compaction knows what ours does: prefixes, and terms with @id, @type or @container @language.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeAlias

from pyoxigraph import Literal, NamedNode, Quad

from kg import resources
from kg.errors import ExportError
from kg.export.dataset import NamedGraphs, Node, Value, names, nodes
from kg.export.names import has_relative_names, relative, split
from kg.namespaces import KG, RDF, XSD

Json: TypeAlias = str | int | list["Json"] | dict[str, "Json"]

# A node is shown inside the first other node of its graph that points at it with one of these.
_SPANS = (KG.hasSource, KG.hasCue, KG.hasContent, KG.hasEvidence)
_OWNED = (KG.hasPerspective, KG.hasCondition)
_WIDTH = 120  # characters in a line
_INTEGER = re.compile(r"0|-?[1-9][0-9]{0,14}")  # a JSON number that every parser keeps


@dataclass(frozen=True, slots=True)
class _Term:
    """A key of the context. ``coercion``: what its strings mean, "@id", "@vocab" or a datatype's IRI; None: text."""

    key: str
    coercion: str | None = None
    is_by_language: bool = False


@dataclass(frozen=True, slots=True)
class _Context:
    """What the context says: its keys, prefixes by namespace, terms by IRI."""

    content: dict[str, Json]
    prefixes: dict[str, str]
    terms: dict[str, _Term]


def jsonld(dataset: NamedGraphs) -> Iterator[str]:
    """The graphs, in JSON-LD. What ``check`` refuses must not be in them."""
    writer = _Writer(dataset.base, _context())
    yield f'{{ "@context": {_laid_out(writer.content(), 2)},\n  "@graph": ['
    comma = ""
    for graph in names(dataset):
        described = writer.described(nodes(dataset, graph))
        if len(described) > 0:
            yield f'{comma}\n  {{ "id": {_json(writer.reference(graph))}, "@graph": [\n    '
            yield ",\n    ".join(_laid_out(node, 4) for node in described)
            yield "\n  ] }"
            comma = ","
    yield "\n] }\n"


def check(quad: Quad) -> None:
    """Raise ExportError for an IRI that JSON-LD would take for a name with a prefix."""
    last = quad.object.datatype if isinstance(quad.object, Literal) else quad.object
    for term in (quad.subject, quad.predicate, last, quad.graph_name):
        if isinstance(term, NamedNode):
            scheme = term.value.partition(":")[0]
            if scheme in _context().content:
                raise ExportError(
                    f"JSON-LD would take <{term.value}>, in {quad}, for a name with the prefix {scheme}; "
                    "export in another format, such as trig"
                )


@cache
def _context() -> _Context:
    content: dict[str, Any] = json.loads((resources.ONTOLOGY / "context.jsonld").read_bytes())["@context"]
    namespaces = {key: value for key, value in content.items() if isinstance(value, str) and value.endswith(("#", "/"))}

    def expanded(name: str) -> str:
        prefix, _, local = name.partition(":")
        return namespaces.get(prefix, f"{prefix}:") + local

    terms = {RDF.type.value: _Term("type", "@vocab")}
    for key, value in content.items():
        definition = {"@id": value} if isinstance(value, str) else value
        if key in namespaces or not isinstance(definition, dict) or definition["@id"].startswith("@"):
            continue
        type_ = definition.get("@type")
        coercion = type_ if type_ in {None, "@id", "@vocab"} else expanded(type_)
        terms[expanded(definition["@id"])] = _Term(key, coercion, definition.get("@container") == "@language")
    return _Context(content, {namespace: prefix for prefix, namespace in namespaces.items()}, terms)


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes the nodes of a graph, with a base, in the words of a context."""

    base: str
    context: _Context

    def content(self) -> dict[str, Json]:
        """The context for the document: ours with the base of the data."""
        return self.context.content | ({"@base": self.base} if has_relative_names(self.base) else {})

    def reference(self, node: NamedNode) -> str:
        """An IRI where an identifier is expected."""
        path = relative(node.value, self.base)
        return self._compact(node) if path is None else path

    def described(self, graph: list[Node]) -> list[Json]:
        """The nodes of a graph, those that belong to another one inside it."""
        by_subject: dict[Value, Node] = {node.subject: node for node in graph}
        homes = _homes(by_subject)

        def shown(node: Node) -> Json:
            members: dict[str, Json] = {"id": self.reference(node.subject)}
            for predicate, values in node.properties:
                guests = [value for value in values if homes.get(value) == (node.subject, predicate)]
                members |= self._members(predicate, values, {guest: shown(by_subject[guest]) for guest in guests})
            return members

        return [shown(node) for node in graph if node.subject not in homes]

    def _members(
        self, predicate: NamedNode, values: Iterable[Value], guests: Mapping[Value, Json]
    ) -> Iterator[tuple[str, Json]]:
        """The values under the key of the property's term; those that it cannot hold, under the prefixed name."""
        name = self._compact(predicate)
        term = self.context.terms.get(predicate.value)
        if term is None:
            yield name, _one_or_more([guests.get(value, self._in_full(value)) for value in values])
            return
        brief: list[Json] = []
        in_full: list[Json] = []
        by_language: dict[str, list[Json]] = {}
        for value in values:
            short = guests[value] if value in guests else self._brief(term, value)
            if short is None:
                in_full.append(self._in_full(value))
            elif term.is_by_language and isinstance(value, Literal):
                by_language.setdefault(value.language or "@none", []).append(short)
            else:
                brief.append(short)
        if len(brief) > 0:
            yield term.key, _one_or_more(brief)
        if len(by_language) > 0:
            yield term.key, {language: _one_or_more(texts) for language, texts in by_language.items()}
        if len(in_full) > 0:
            yield name, _one_or_more(in_full)

    def _brief(self, term: _Term, value: Value) -> Json | None:
        """A value as the term's definition lets it be written; None where it does not."""
        if isinstance(value, NamedNode):
            if term.coercion == "@vocab":
                return self._word(value)
            return self.reference(value) if term.coercion == "@id" else None
        if term.is_by_language:
            return value.value if value.datatype in {RDF.langString, XSD.string} else None
        if value.datatype == XSD.string and term.coercion is None:
            return value.value
        if value.datatype == XSD.integer and term.coercion == XSD.integer.value and _INTEGER.fullmatch(value.value):
            return int(value.value)
        return value.value if value.datatype.value == term.coercion else None

    def _in_full(self, value: Value) -> Json:
        if isinstance(value, NamedNode):
            return {"id": self.reference(value)}
        if value.language is not None:
            return {"@value": value.value, "@language": value.language}
        if value.datatype == XSD.string:
            return value.value
        return {"@value": value.value, "@type": self._word(value.datatype)}

    def _word(self, node: NamedNode) -> str:
        """An IRI where a class or a datatype is expected."""
        term = self.context.terms.get(node.value)
        return self._compact(node) if term is None else term.key

    def _compact(self, node: NamedNode) -> str:
        namespace, local = split(node.value)
        prefix = self.context.prefixes.get(namespace)
        return node.value if prefix is None else f"{prefix}:{local}"


def _homes(graph: Mapping[Value, Node]) -> dict[Value, tuple[Value, NamedNode]]:
    """By node: inside which other one it is shown, and under which property; two deep at most, so in no circle."""
    stated: dict[Value, dict[NamedNode, tuple[Value, ...]]] = {s: dict(node.properties) for s, node in graph.items()}
    homes: dict[Value, tuple[Value, NamedNode]] = {}
    for predicates, barred in ((_SPANS, _SPANS + _OWNED), (_OWNED, _OWNED)):
        for predicate in predicates:
            for subject, properties in stated.items():
                for value in properties.get(predicate, ()):
                    if value in stated and value not in homes and stated[value].keys().isdisjoint(barred):
                        homes[value] = (subject, predicate)
    return homes


def _one_or_more(values: list[Json]) -> Json:
    return values[0] if len(values) == 1 else values


def _laid_out(value: Json, indent: int, before: int = 0) -> str:
    """JSON, broken into lines where it is too wide for one. ``before``: how much stands on its first line already."""
    line = _json(value)
    if len(line) + indent + before <= _WIDTH or not isinstance(value, list | dict):
        return line
    margin = "\n" + " " * (indent + 2)
    if isinstance(value, list):
        parts = [_laid_out(item, indent + 2) for item in value]
        return f"[{margin}{f',{margin}'.join(parts)}{margin[:-2]}]"
    parts = [f"{_json(key)}: {_laid_out(item, indent + 2, len(key) + 4)}" for key, item in value.items()]
    return f"{{{margin}{f',{margin}'.join(parts)}{margin[:-2]}}}"


def _json(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False)
