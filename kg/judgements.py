"""Which actors' identifiers stand for one actor, by what is judged: merges and splits, of programs and of people.

A judgement never changes what an article's run says. The view shows each class of identifiers as one actor.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from pyoxigraph import BlankNode, Literal, NamedNode, Quad, Store, Triple

from kg.iris import Base
from kg.namespaces import DCT, ITSRDF, KG, PROV, RDF, SCHEMA, SKOS
from kg.quads import Writer

Term: TypeAlias = NamedNode | BlankNode | Literal | Triple

FOLDER = "judgements/"  # of the ledger
GRAPH = "judgements"

RULES = "onrecord-names"  # who judges when no person does
VERSION = "1"


@dataclass(frozen=True, slots=True)
class Judgement:
    """That ``one`` is ``other``, or is not; both are IRIs of actors. ``other`` is the one known first.

    ``confidence`` is the rule's; a person's has none, and goes before any program's.
    """

    is_merge: bool
    one: str
    other: str
    confidence: float | None

    @property
    def pair(self) -> frozenset[str]:
        """The two, in no order."""
        return frozenset((self.one, self.other))


def by_rules(writer: Writer, base: Base) -> NamedNode:
    """The program that judges by rules over names, stated once."""
    agent = base.agent(RULES, VERSION)
    writer.add(agent, RDF.type, PROV.SoftwareAgent)
    writer.add(agent, SCHEMA.name, Literal(RULES))
    writer.add(agent, SCHEMA.softwareVersion, Literal(VERSION))
    return agent


def judgement(
    writer: Writer, node: NamedNode, said: tuple[NamedNode, NamedNode, NamedNode], reason: str, agent: NamedNode
) -> None:
    """State a judgement, but for a program's confidence. ``said``: KG.Merge or KG.Split, and the two actors."""
    kind, one, other = said
    writer.add(node, RDF.type, kind)
    writer.add(node, KG.judgedActor, one)
    writer.add(node, KG.comparedWith, other)
    writer.add(node, SKOS.note, Literal(reason, language="en"))
    writer.add(node, PROV.wasAttributedTo, agent)


def judgements(quads: Iterable[Quad]) -> Iterator[Judgement]:
    """The judgements in a file of the ledger, by IRI."""
    nodes: dict[NamedNode, dict[str, NamedNode | Literal]] = {}
    for quad in quads:
        if isinstance(quad.subject, NamedNode) and isinstance(quad.object, NamedNode | Literal):
            nodes.setdefault(quad.subject, {})[quad.predicate.value] = quad.object
    for node in sorted(nodes, key=str):
        said = nodes[node]
        if said.get(RDF.type.value) in {KG.Merge, KG.Split}:
            sure = said.get(ITSRDF.taConfidence.value)
            yield Judgement(
                said[RDF.type.value] == KG.Merge,
                said[KG.judgedActor.value].value,
                said[KG.comparedWith.value].value,
                None if sure is None else float(sure.value),
            )


def representatives(found: Iterable[Judgement]) -> dict[str, str]:
    """For each actor that is shown as another one, that other, by all judgements in the order in which they came.

    Of a pair that people judged more than once the last judgement holds. What people say goes before what programs
    say, and the surer before the less sure; a merge that would bring two together whom a person parted is passed over.
    """
    people: dict[frozenset[str], Judgement] = {}
    programs: list[Judgement] = []
    rank: dict[str, int] = {}
    for each in found:
        for name in (each.other, each.one):
            rank.setdefault(name, len(rank))
        if each.confidence is None:
            people[each.pair] = each
        else:
            programs.append(each)
    apart = [each.pair for each in people.values() if not each.is_merge]
    classes = _Classes(apart)
    for each in people.values():
        if each.is_merge:
            classes.join(each)
    for each in sorted(programs, key=lambda each: -(each.confidence or 0)):
        if each.is_merge and each.pair not in people:
            classes.join(each)
    return classes.representatives(rank)


class _Classes:
    def __init__(self, apart: Iterable[frozenset[str]]) -> None:
        self._members: dict[str, set[str]] = {}
        self._come: set[str] = set()
        self._apart: dict[str, set[str]] = {}
        for one, other in map(tuple, apart):
            self._apart.setdefault(one, set()).add(other)
            self._apart.setdefault(other, set()).add(one)

    def join(self, judgement: Judgement) -> None:
        ones, others = (self._members.setdefault(name, {name}) for name in (judgement.one, judgement.other))
        if ones is others or any(not self._apart.get(name, set()).isdisjoint(others) for name in ones):
            return
        self._come.add(judgement.one)
        ones |= others
        for name in ones:
            self._members[name] = ones

    def representatives(self, rank: Mapping[str, int]) -> dict[str, str]:
        shown: dict[str, str] = {}
        for members in {id(members): members for members in self._members.values()}.values():
            kept = min(members, key=lambda name: (name in self._come, rank[name]))
            shown |= {name: kept for name in members if name != kept}
        return shown


@dataclass(frozen=True, slots=True)
class Canonical:
    """Quads as the view shows them: each actor by the identifier of its class.

    The name of one that is shown as another becomes one of that one's other names, and its identifier a hidden label,
    by which it is found. What is judged keeps the identifiers that were judged.
    """

    base: str
    shown: Mapping[str, str]

    def quads(self, quads: Iterable[Quad]) -> Iterable[Quad]:
        """Quads of the ledger as the view shows them."""
        return quads if len(self.shown) == 0 else map(self.quad, quads)

    def graph(self, actor: str) -> NamedNode:
        """The graph of what articles share of an actor."""
        return NamedNode(f"{self.base}graph/entity/{actor.removeprefix(f'{self.base}actor/')}")

    def quad(self, quad: Quad) -> Quad:
        """One of them."""
        graph = quad.graph_name
        assert isinstance(graph, NamedNode)
        if graph.value == f"{self.base}graph/{GRAPH}":
            return quad
        subject, predicate, value = self._node(quad.subject), quad.predicate, self._node(quad.object)
        if subject != quad.subject and graph.value.startswith(f"{self.base}graph/entity/"):
            if predicate == SKOS.prefLabel:
                predicate = SKOS.altLabel
            elif predicate == DCT.identifier:
                predicate = SKOS.hiddenLabel
        return Quad(subject, predicate, value, self._node(graph))  # type: ignore[arg-type]  # names for names

    def named(self, store: Store) -> set[str]:
        """Those that others are shown as whom an article in force names itself."""
        return {actor for actor in self.shown.values() if next(self._labels(store, actor), None) is not None}

    def name(self, store: Store) -> None:
        """Give each that others are shown as one name.

        Where another's name is its own, too, that is not said twice. Where no article names it any more, it goes by one
        of the others' names, which the graph of the judgements says, for as long as that is so.
        """
        graph = NamedNode(f"{self.base}graph/{GRAPH}")
        for said in (SKOS.prefLabel, DCT.identifier):
            for quad in list(store.quads_for_pattern(None, said, None, graph)):
                store.remove(quad)
        for actor in {*self.shown.values()}:
            node, own = NamedNode(actor), {quad.object for quad in self._labels(store, actor)}
            others = list(store.quads_for_pattern(node, SKOS.altLabel, None, None))
            for quad in others:
                if quad.object in own:
                    store.remove(quad)
            if len(own) == 0 and len(others) > 0:
                store.add(Quad(node, SKOS.prefLabel, min((quad.object for quad in others), key=str), graph))
                store.add(Quad(node, DCT.identifier, Literal(actor.removeprefix(f"{self.base}actor/")), graph))

    def _labels(self, store: Store, actor: str) -> Iterator[Quad]:
        judged = f"{self.base}graph/{GRAPH}"
        for quad in store.quads_for_pattern(NamedNode(actor), SKOS.prefLabel, None, None):
            if isinstance(quad.graph_name, NamedNode) and quad.graph_name.value != judged:
                yield quad

    def _node(self, term: Term) -> Term:
        if not isinstance(term, NamedNode):
            return term
        if term.value in self.shown:
            return NamedNode(self.shown[term.value])
        actor = term.value.replace("graph/entity/", "actor/", 1)
        return self.graph(self.shown[actor]) if actor != term.value and actor in self.shown else term
