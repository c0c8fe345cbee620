"""What a store says of what articles share, and will go on saying when some readings have been replaced."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

from pyoxigraph import Literal, NamedNode, Quad

from kg.iris import Base
from kg.namespaces import KG, ORG, PROV, RDF, SCHEMA, SKOS
from kg.quads import Lookup

_ENOUGH = 8  # readings to learn from which states a body is named beside


@dataclass(frozen=True)
class Known:
    """What a store says of what articles share.

    ``is_leaving``: whether a ledger file is about to be replaced; ``own``: the actors of the readings that are.
    """

    store: Lookup
    base: Base
    is_leaving: Callable[[NamedNode], bool]
    own: Collection[NamedNode] = frozenset()

    def stated(self, node: NamedNode, predicate: NamedNode) -> Iterator[Quad]:
        """What is said of a node and stays said when those that are leaving have left."""
        for quad in self.store.quads_for_pattern(node, predicate, None, None):
            if not self._leaves(quad):
                yield quad

    def _leaves(self, quad: Quad) -> bool:
        provenance, runs = self.base.graph("provenance"), self.base.graph("run/").value
        assert isinstance(quad.graph_name, NamedNode)
        if quad.graph_name.value.startswith(runs):
            return self.is_leaving(self.base.node(f"run/{quad.graph_name.value.removeprefix(runs)}"))
        sources = self.store.quads_for_pattern(quad.graph_name, PROV.wasDerivedFrom, None, provenance)
        return all(isinstance(each.object, NamedNode) and self.is_leaving(each.object) for each in sources)

    def label(self, kind: str, identifier: str) -> Literal | None:
        """What something is called, if it is known."""
        labels = (quad.object for quad in self.stated(self.base.shared(kind, identifier), SKOS.prefLabel))
        return next((label for label in labels if isinstance(label, Literal)), None)

    def values(self, kind: str, identifier: str, predicate: NamedNode) -> set[object]:
        """The values of a property of something."""
        return {quad.object for quad in self.stated(self.base.shared(kind, identifier), predicate)}

    def roles(self, actor: str) -> Iterator[tuple[str, str]]:
        """The titles that an actor holds, each with a body that it is held in or nothing."""
        for quad in self.store.quads_for_pattern(None, ORG.member, self.base.shared("actor", actor), None):
            if isinstance(quad.subject, NamedNode) and not self._leaves(quad):
                title, body = (next(self._names(quad.subject, part), "") for part in (ORG.role, ORG.organization))
                yield title, body

    def states(self, actor: str) -> set[str]:
        """The states that articles name which name an actor; a few of them are looked at, which say enough."""
        provenance, entity = self.base.graph("provenance"), self.base.graph(f"entity/{actor}")
        runs = (quad.object for quad in self.store.quads_for_pattern(entity, PROV.wasDerivedFrom, None, provenance))
        staying = (run for run in runs if isinstance(run, NamedNode) and not self.is_leaving(run))
        prefix, found = self.base.graph("entity/").value, set[str]()
        for run in itertools.islice(staying, _ENOUGH):
            for quad in self.store.quads_for_pattern(None, PROV.wasDerivedFrom, run, provenance):
                if isinstance(quad.subject, NamedNode) and quad.subject.value.startswith(prefix):
                    name = quad.subject.value.removeprefix(prefix)
                    if SCHEMA.GovernmentOrganization in self.values("actor", name, RDF.type):
                        found.add(name)
        return found

    def is_taken(self, actor: str) -> bool:
        """Whether an actor is known by this identifier, or one who is shown as another now or was told from another."""
        node = self.base.shared("actor", actor)
        judged = (self.store.quads_for_pattern(None, said, node, None) for said in (KG.judgedActor, KG.comparedWith))
        return self.is_named(actor) or any(next(quads, None) is not None for quads in judged)

    def is_named(self, actor: str) -> bool:
        """Whether somebody is known by this identifier and has a name."""
        return next(self.stated(self.base.shared("actor", actor), SKOS.prefLabel), None) is not None

    def is_merged(self, actor: str) -> bool:
        """Whether somebody of this identifier may be shown as another one."""
        judged = self.store.quads_for_pattern(None, KG.judgedActor, self.base.shared("actor", actor), None)
        merges = (self.store.quads_for_pattern(quad.subject, RDF.type, KG.Merge, None) for quad in judged)
        return any(next(quads, None) is not None for quads in merges)

    def is_own(self, actor: str) -> bool:
        """Whether the readings that are leaving call an actor so, and nobody who stays is known by it."""
        node = self.base.shared("actor", actor)
        return node in self.own and not self.is_named(actor)

    def _names(self, node: NamedNode, predicate: NamedNode) -> Iterator[str]:
        """What the values of a property of something are called."""
        for quad in self.store.quads_for_pattern(node, predicate, None, None):
            if isinstance(quad.object, NamedNode):
                labels = (each.object for each in self.stated(quad.object, SKOS.prefLabel))
                yield from (label.value for label in labels if isinstance(label, Literal))
