"""The actors of a store: which are found to be one, by rules or by a person, and what is recorded of that."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from pyoxigraph import Literal, NamedNode, Quad, Store

from kg import iris
from kg.errors import StoreError
from kg.identity import Merge, Register
from kg.identity.aliases import Aliases
from kg.identity.named import Named, Profile
from kg.identity.rules import Rule
from kg.iris import Base
from kg.judgements import FOLDER, GRAPH, VERSION, Judgement, Term, by_rules, judgement, judgements, representatives
from kg.ledger import Ledger, NewEntry
from kg.ledger.nquads import canonical_nquads
from kg.model import Actor, ActorKind, Analysis
from kg.namespaces import ITSRDF, KG, ORG, PROV, RDF, SCHEMA, SKOS
from kg.quads import Writer, decimal

_KINDS = (
    (SCHEMA.NewsMediaOrganization, ActorKind.OUTLET),
    (SCHEMA.GovernmentOrganization, ActorKind.STATE),
    (ORG.Organization, ActorKind.ORGANIZATION),
    (PROV.Person, ActorKind.PERSON),
)


def settled(
    ledger: Ledger, view: Store, base: Base, new: Iterable[NamedNode], aliases: Aliases | None = None
) -> NewEntry | None:
    """The entry with what the rules judge of the actors of a store and is not recorded yet; None when that is nothing.

    ``new``: those that came just now; of two that are one, the other goes on. ``aliases``: the table to use, if not
    the packaged one. A surname alone is left open across articles: within one, the reader has found whose it is.
    """
    coming = {node.value.removeprefix(base.iri + "actor/") for node in new}
    known = sorted(named(view, base), key=lambda actor: (actor.identifier in coming, actor.identifier))
    earlier = list(_recorded(ledger, base))
    register = Register(aliases, apart=[pair for pair, is_merge in earlier if not is_merge])
    for actor in known:
        register.add(actor)
    rank = {actor.identifier: i for i, actor in enumerate(known)}
    passed = {frozenset(pair) for pair, _ in earlier}
    fresh = [merge for merge in register.judgements()
             if merge.rule is not Rule.SURNAME and frozenset((merge.one, merge.other)) not in passed]  # fmt: skip
    if len(fresh) == 0:
        return None
    quads = tuple(_merged(fresh, rank, base))
    return NewEntry(action="judge", about=None, files={_path(quads): quads})


def linked(analysis: Analysis, aliases: Aliases) -> Analysis:
    """A reading whose named actors have the Wikidata items that a table of aliases gives to whoever bears the name."""
    anchor = analysis.anchor
    days = None if anchor is None else (anchor.earliest, anchor.latest)

    def item(actor: Actor) -> str | None:
        if actor.wikidata is not None or actor.kind not in {kind for _, kind in _KINDS}:
            return actor.wikidata
        return Profile.of(Named(actor.id, actor.kind, actor.name, actor.aliases, days=days), aliases).wikidata

    return replace(analysis, actors=tuple(replace(actor, wikidata=item(actor)) for actor in analysis.actors))


def _merged(merges: Sequence[Merge], rank: Mapping[str, int], base: Base) -> Iterator[Quad]:
    writer = Writer(base.graph(GRAPH))
    agent = by_rules(writer, base)
    for merge in merges:
        other, one = sorted((merge.one, merge.other), key=rank.__getitem__)
        node = base.made("judgement", one, other, merge.rule.name, merge.reason, VERSION)
        pair = base.shared("actor", one), base.shared("actor", other)
        judgement(writer, node, (KG.Merge, *pair), merge.reason, agent)
        writer.add(node, ITSRDF.taConfidence, decimal(merge.confidence))
    yield from writer.quads()


def judged(
    ledger: Ledger, base: Base, kind: NamedNode, pair: tuple[NamedNode, NamedNode], reason: str, by: str | None
) -> NewEntry:
    """The entry with a person's judgement: KG.Merge or KG.Split of two actors. ``pair``: the second is the one kept."""
    count = sum(path.startswith(FOLDER) for path in ledger.in_force())
    writer = Writer(base.graph(GRAPH))
    person = base.agent(by or "someone")
    people = Writer(base.graph("provenance"))  # where they stand who read and decide, and nothing stands in two graphs
    people.add(person, RDF.type, PROV.Person)
    people.add(person, SCHEMA.name, Literal(by or "someone"))
    node = base.made("judgement", pair[0].value, pair[1].value, kind.value, reason, by, count)
    judgement(writer, node, (kind, *pair), reason, person)
    quads = (*writer.quads(), *people.quads())
    return NewEntry(action="judge", about=None, files={_path(quads): quads}, note=reason)


def called(ledger: Ledger, base: Base, analysis: Analysis, actor: NamedNode) -> str:
    """The identifier by which a reading knows an actor of the view, or one that was judged. Raises StoreError."""
    judged = (each for path in ledger.in_force() if path.startswith(FOLDER) for each in judgements(ledger.quads(path)))
    shown = representatives(judged)
    nodes = {each.id: base.shared("actor", each.id).value for each in analysis.actors}
    found = [id_ for id_, node in nodes.items() if actor.value in (node, shown.get(node))]
    name = actor.value.removeprefix(f"{base.iri}actor/")
    if len(found) == 1:
        return found[0]
    if len(found) == 0:
        raise StoreError(f"this article does not name {name}; kg query statements-by-speaker shows which do")
    raise StoreError(f"this article names {name} as {' and '.join(found)}; say which")


def _path(quads: Sequence[Quad]) -> str:
    return f"{FOLDER}{iris.digest(canonical_nquads(quads).decode())}.nq"


def _recorded(ledger: Ledger, base: Base) -> Iterator[tuple[tuple[str, str], bool]]:
    """The pairs that are judged, each with whether they are one; of a person's judgements on a pair the last holds."""
    last: dict[frozenset[str], Judgement] = {}
    for path in ledger.in_force():
        if path.startswith(FOLDER):
            for each in judgements(ledger.quads(path)):
                if each.confidence is None or each.pair not in last:
                    last[each.pair] = each
    prefix = base.iri + "actor/"
    for each in last.values():
        yield (each.one.removeprefix(prefix), each.other.removeprefix(prefix)), each.is_merge


def named(view: Store, base: Base) -> Iterator[Named]:
    """The named actors as the view shows them, by identifier."""
    prefix = base.iri + "actor/"
    found: dict[str, dict[NamedNode, list[object]]] = defaultdict(lambda: defaultdict(list))
    classes = [(RDF.type, class_) for class_, _ in _KINDS]  # each by itself: most of what has a type is no actor
    for predicate, value in (*classes, (SKOS.prefLabel, None), (SKOS.altLabel, None), (SCHEMA.sameAs, None)):
        for quad in view.quads_for_pattern(None, predicate, value, None):
            if isinstance(quad.subject, NamedNode) and quad.subject.value.startswith(prefix):
                found[quad.subject.value.removeprefix(prefix)][predicate].append(quad.object)
    roles = _roles(view, prefix)
    for identifier in sorted(found):
        said = found[identifier]
        kind = next((kind for class_, kind in _KINDS if class_ in said[RDF.type]), None)
        labels = [each.value for each in said[SKOS.prefLabel] if isinstance(each, Literal)]
        if kind is not None and len(labels) > 0:
            other = tuple(sorted(each.value for each in said[SKOS.altLabel] if isinstance(each, Literal)))
            items = [each.value.rpartition("/")[2] for each in said[SCHEMA.sameAs] if isinstance(each, NamedNode)]
            held = tuple(sorted(roles.get(identifier, ())))
            yield Named(identifier, kind, labels[0], other, roles=held, wikidata=min(items, default=None))


def _roles(view: Store, prefix: str) -> dict[str, set[tuple[str, str]]]:
    """The titles that each actor holds, by identifier, each with the body that it is held in or nothing."""
    found: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for quad in view.quads_for_pattern(None, ORG.member, None, None):
        if isinstance(quad.object, NamedNode) and quad.object.value.startswith(prefix):
            title, body = (_label(view, quad.subject, predicate) for predicate in (ORG.role, ORG.organization))
            found[quad.object.value.removeprefix(prefix)].add((title, body))
    return found


def _label(view: Store, membership: Term, predicate: NamedNode) -> str:
    assert isinstance(membership, NamedNode)
    for quad in view.quads_for_pattern(membership, predicate, None, None):
        if isinstance(quad.object, NamedNode):
            for named in view.quads_for_pattern(quad.object, SKOS.prefLabel, None, None):
                return named.object.value if isinstance(named.object, Literal) else ""
    return ""


def check(node: NamedNode, base: Base) -> None:
    """That an actor can be judged: it has a name. Raises StoreError."""
    if not node.value.startswith(f"{base.iri}actor/"):
        raise StoreError(f"{node.value.removeprefix(base.iri)} has no name, and only named actors meet across articles")
