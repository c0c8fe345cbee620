"""The page of any other thing: what is stated of it, where it is named, and by whom all of that was stated."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from pyoxigraph import Literal, NamedNode, Quad
from starlette.requests import Request
from starlette.responses import Response

from kg.query.answers import ask, iri, words
from kg.query.results import Iri, shortened
from kg.resources import QUERIES
from kg.server.pages import article
from kg.server.pages.addresses import leads_somewhere
from kg.server.pages.rendering import rendered
from kg.server.pages.words import plain_words
from kg.view import View

_NAMES = QUERIES / "explain" / "names.rq"
_ATTRIBUTED = QUERIES / "lookup" / "attributed.rq"
_MAKERS = QUERIES / "pages" / "provenance-of-graphs.rq"
_MOST = 200  # rows of one table; the other forms of the page have all
_BATCH = 200


@dataclass(frozen=True, slots=True)
class Maker:
    """Who stated what stands in a graph, in which run."""

    run: str
    agent: str
    name: str


@dataclass(frozen=True, slots=True)
class Fact:
    """A line of a table: a property, what is at its other end, and where that was stated."""

    property: str
    property_name: str
    iri: str | None
    text: str
    graph: str
    maker: Maker | None


def page(request: Request, view: View, node: NamedNode, headers: Mapping[str, str]) -> Response:
    """The thing's page."""
    with view.reading():
        about = list(islice(view.store.quads_for_pattern(node, None, None, None), _MOST + 1))
        named = list(islice(view.store.quads_for_pattern(None, None, node, None), _MOST + 1))
        held = list(islice(view.store.quads_for_pattern(None, None, None, node), _MOST + 1))
    told = _Told(view, [*about[:_MOST], *named[:_MOST], *held[:_MOST]])
    return rendered(
        request,
        "other.html",
        title=_title(view, node, told),
        changes=list(article.changes(view, node)) if _is_article(view, node) else [],
        headers=headers,
        thing=node.value,
        kind=node.value.removeprefix(view.base).partition("/")[0],
        about=sorted(told.facts(about[:_MOST]), key=_place),
        named=sorted(told.facts(named[:_MOST], inverse=True), key=_place),
        held=sorted(told.held(held[:_MOST]), key=_place_in_graph),
        is_cut={"about": len(about) > _MOST, "named": len(named) > _MOST, "held": len(held) > _MOST},
        most=_MOST,
        is_topic="/topic/" in node.value,
    )


def _is_article(view: View, node: NamedNode) -> bool:
    return node.value.startswith(f"{view.base}article/")


def _title(view: View, node: NamedNode, told: _Told) -> str:
    """What a thing is called; an article that has no page of its own is no longer in force."""
    if _is_article(view, node):
        return "An article that is not in force"
    return told.names.get(node.value) or shortened(Iri(node.value), view.base)


def _place(fact: Fact) -> tuple[str, str]:
    return fact.property_name, fact.text


def _place_in_graph(line: tuple[str, str, Fact]) -> tuple[str, ...]:
    return line[0], *_place(line[2])


class _Told:
    """What the things in some quads are called, and who made the graphs that hold them."""

    def __init__(self, view: View, quads: Iterable[Quad]) -> None:
        self.view = view
        self.base = view.base
        held = list(quads)
        nodes = [term for quad in held for term in (quad.subject, quad.object) if isinstance(term, NamedNode)]
        self.names: dict[str, str] = {}
        for batch in _batches(nodes):
            for row in ask(view, _NAMES, thing=batch):
                self.names.setdefault(iri(row["thing"]), words(row["label"]) or words(row["identifier"]) or "")
        statements = [node for node in nodes if node.value.startswith(f"{self.base}attribution/")]
        for batch in _batches(statements):
            for row in ask(view, _ATTRIBUTED, attribution=batch):
                parts = [words(row[column]) for column in ("identifier", "speaker", "speech_act")]
                self.names[iri(row["attribution"])] = ", ".join(plain_words(part) for part in parts if part is not None)
        self.makers: dict[str, Maker] = {}
        for batch in _batches(quad.graph_name for quad in held if isinstance(quad.graph_name, NamedNode)):
            for row in ask(view, _MAKERS, graph=batch):
                agent = iri(row["agent"])
                maker = Maker(iri(row["activity"]), agent, words(row["name"]) or agent.rpartition("/")[2])
                self.makers.setdefault(iri(row["graph"]), maker)

    def name(self, term: object) -> str:
        """What a thing is called, or the text of a literal."""
        if isinstance(term, NamedNode):
            return self.names.get(term.value) or shortened(Iri(term.value), self.base)
        return term.value if isinstance(term, Literal) else str(term)

    def held(self, quads: Sequence[Quad]) -> Iterator[tuple[str, str, Fact]]:
        """Of each quad the name and IRI of its subject, and the rest."""
        for quad, fact in zip(quads, self.facts(quads), strict=True):
            yield self.name(quad.subject), iri(quad.subject) if isinstance(quad.subject, NamedNode) else "", fact

    def facts(self, quads: Iterable[Quad], *, inverse: bool = False) -> Iterator[Fact]:
        for quad in quads:
            other = quad.subject if inverse else quad.object
            graph = iri(quad.graph_name) if isinstance(quad.graph_name, NamedNode) else ""
            yield Fact(
                property=quad.predicate.value,
                property_name=_in_words(quad.predicate.value),
                iri=other.value if isinstance(other, NamedNode) and leads_somewhere(self.view, other) else None,
                text=self.name(other),
                graph=graph,
                maker=self.makers.get(graph),
            )


def _in_words(property_: str) -> str:
    """The last part of a property's IRI in words: prefLabel is pref label."""
    name = re.split(r"[#/]", property_)[-1]
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).lower()


def _batches(nodes: Iterable[NamedNode]) -> Iterator[list[NamedNode]]:
    distinct = list(dict.fromkeys(nodes))
    for start in range(0, len(distinct), _BATCH):
        yield distinct[start : start + _BATCH]
