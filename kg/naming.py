"""One name for one identifier: what a store already calls the actors, places, topics and roles of a new reading.

A person who gave another name is told (``clash``); a program's reading takes the store's (``reconciled``).
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pyoxigraph import Literal, NamedNode, Quad

from kg import iris
from kg.errors import StoreError
from kg.graph import Record
from kg.iris import Base
from kg.model import Actor, ActorKind, Analysis, Dropped, Place, Publication, Topic
from kg.namespaces import KG, ORG, PROV, RDF, SCHEMA, SKOS
from kg.quads import Lookup, in_graphs, wikidata_item

if TYPE_CHECKING:
    from kg.identity.aliases import Aliases
    from kg.identity.named import Profile


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

    def is_taken(self, actor: str) -> bool:
        """Whether an actor is known by this identifier, or one who is shown as another now."""
        node = self.base.shared("actor", actor)
        judged = self.store.quads_for_pattern(None, KG.judgedActor, node, None)
        return next(self.stated(node, SKOS.prefLabel), None) is not None or next(judged, None) is not None

    def is_own(self, actor: str) -> bool:
        """Whether the readings that are leaving call an actor so, and nobody who stays is known by it."""
        node = self.base.shared("actor", actor)
        return node in self.own and next(self.stated(node, SKOS.prefLabel), None) is None

    def _names(self, node: NamedNode, predicate: NamedNode) -> Iterator[str]:
        """What the values of a property of something are called."""
        for quad in self.store.quads_for_pattern(node, predicate, None, None):
            if isinstance(quad.object, NamedNode):
                labels = (each.object for each in self.stated(quad.object, SKOS.prefLabel))
                yield from (label.value for label in labels if isinstance(label, Literal))


def clash(known: Known, made: Record) -> str | None:
    """How a reading calls something by another name than the store does, if it does."""
    entities = known.base.graph("entity/").value
    for quad in in_graphs(made.quads, lambda graph: graph.startswith(entities)):
        node = quad.subject
        if quad.predicate != SKOS.prefLabel or not isinstance(node, NamedNode):
            continue
        for other in known.stated(node, SKOS.prefLabel):
            if other.object != quad.object:
                kind, _, identifier = node.value.removeprefix(known.base.iri).partition("/")
                return f"{kind} {identifier} is {_words(quad.object)} here but {_words(other.object)} in the store"
    return None


def reconciled(
    known: Known, analysis: Analysis, publication: Publication, language: str, aliases: Aliases | None = None
) -> tuple[Analysis, tuple[Dropped, ...]]:
    """A program's reading with the names that the store uses, and the roles that have no name there, with why.

    Where an actor has another name in the store, that becomes its name and its own an alias. Where its identifier is
    of another kind of actor, of a namesake, or of something with a name in another language, it gets an identifier of
    its own. ``aliases``: the table that tells namesakes apart, if not the packaged one.
    """
    outlet = None if publication.outlet is None else iris.slug(publication.outlet).casefold()
    actors, places, topics = (
        {each.id: _identifier(known, each, outlet, language) for each in some}
        for some in (analysis.actors, analysis.places, analysis.topics)
    )
    analysis = readdressed(analysis, actors, places, topics)
    analysis = readdressed(analysis, _bearers(known, analysis, aliases))
    titles = {role.title: known.label("role", iris.slug(role.title)) for role in analysis.roles}
    foreign = {title for title, label in titles.items() if label is not None and label.language != language}
    renamed = replace(
        analysis,
        actors=tuple(_renamed_actor(known, each, publication.outlet, outlet) for each in analysis.actors),
        places=tuple(_renamed_place(known, each) for each in analysis.places),
        topics=tuple(_renamed_topic(known, each) for each in analysis.topics),
        roles=tuple(
            role if (label := titles[role.title]) is None else replace(role, title=label.value)
            for role in analysis.roles
            if role.title not in foreign
        ),
    )
    dropped = tuple(
        Dropped(f"role {role.id}", role.title, f"the store has this title in the language {label.language}")
        for role in analysis.roles
        if role.title in foreign and (label := titles[role.title]) is not None
    )
    return renamed, dropped


def _identifier(known: Known, item: Actor | Place | Topic, outlet: str | None, language: str) -> str:
    """The item's identifier, or one made from it where it names something else in the store."""
    identifier = item.id
    if isinstance(item, Actor):
        if item.kind is ActorKind.UNNAMED:
            return identifier
        is_person = item.kind is ActorKind.PERSON
        kinds = known.values("actor", identifier, RDF.type)
        if (ORG.Organization in kinds or identifier == outlet) if is_person else (PROV.Person in kinds):
            identifier += "_person" if is_person else "_organization"
    label = known.label(_kind(item), identifier)
    return identifier if label is None or label.language == language else f"{identifier}_{language}"


def _bearers(known: Known, analysis: Analysis, aliases: Aliases | None) -> dict[str, str]:
    """For each person who is not the one known by their identifier, or may be several who are known, an identifier.

    That is the one whom the rules over names and offices do not rule out, and if they rule out all or leave several of
    whom none holds the same office, one of their own.
    """
    given = {actor.id for actor in analysis.actors}
    names = {actor.id: actor.name for actor in analysis.actors}
    found: dict[str, str] = {}
    for actor in analysis.actors:
        if actor.kind is ActorKind.PERSON and PROV.Person in known.values("actor", actor.id, RDF.type):
            held = [(role.title, names.get(body, "")) for role in analysis.roles if role.holder == actor.id
                    for body in role.organizations or ("",)]  # fmt: skip
            bearer = _bearer(known, actor, held, given - {actor.id} | {*found.values()}, aliases)
            if bearer != actor.id:
                found[actor.id] = bearer
    return found


def _bearer(
    known: Known, actor: Actor, held: Iterable[tuple[str, str]], given: Collection[str], aliases: Aliases | None
) -> str:
    from kg.identity.comparison import compare  # noqa: PLC0415 — its tables take as long to load as the rest
    from kg.identity.rules import Rule  # noqa: PLC0415 — as above

    this = _profile(actor, held, aliases)
    possible: dict[str, Profile] = {}
    for identifier in _numbered(actor.id):
        if identifier in given:
            continue
        if known.is_own(identifier) or not known.is_taken(identifier):
            break  # a reading that is made anew keeps the identifier that people and rules have judged
        if PROV.Person in known.values("actor", identifier, RDF.type):
            profile = _known_profile(known, identifier, aliases)
            if compare(profile, this) is not Rule.CONFLICT:
                possible[identifier] = profile
    if len(possible) > 1:
        possible = {name: each for name, each in possible.items() if not each.roles.isdisjoint(this.roles)}
    return next(iter(possible)) if len(possible) == 1 else identifier


def unused(known: Known, identifier: str, given: Collection[str]) -> str:
    """The first of an identifier's numbered forms that nobody is known by, and that is none of some that are given.

    Raises StoreError when nobody is known by the identifier itself.
    """
    if not known.is_taken(identifier):
        raise StoreError(f"no other article names {identifier}: there is nobody to tell it from")
    return next(each for each in _numbered(identifier) if each not in given and not known.is_taken(each))


def _numbered(identifier: str) -> Iterator[str]:
    """An identifier, and those that its namesakes get."""
    return itertools.chain([identifier], (f"{identifier}_{number}" for number in itertools.count(2)))


def _known_profile(known: Known, identifier: str, aliases: Aliases | None) -> Profile:
    """What the name and the offices of a person in the store say."""
    label = known.label("actor", identifier)
    items = known.values("actor", identifier, SCHEMA.sameAs)
    links = [item.value.rpartition("/")[2] for item in items if isinstance(item, NamedNode)]
    name = identifier if label is None else label.value
    actor = Actor(identifier, ActorKind.PERSON, name, wikidata=min(links, default=None))
    return _profile(actor, known.roles(identifier), aliases)


def _profile(actor: Actor, held: Iterable[tuple[str, str]], aliases: Aliases | None) -> Profile:
    from kg.identity.aliases import packaged  # noqa: PLC0415 — as in _bearer
    from kg.identity.named import Named, Profile  # noqa: PLC0415 — as in _bearer

    named = Named(actor.id, actor.kind, actor.name, actor.aliases, roles=tuple(held), wikidata=actor.wikidata)
    return Profile.of(named, packaged() if aliases is None else aliases)


def _kind(item: Actor | Place | Topic) -> str:
    return type(item).__name__.lower()


def _renamed_actor(known: Known, actor: Actor, outlet: str | None, outlet_id: str | None) -> Actor:
    if actor.kind is ActorKind.UNNAMED:
        return actor
    label = known.label("actor", actor.id)
    name = label.value if label is not None else outlet if outlet is not None and actor.id == outlet_id else actor.name
    if name != actor.name:
        others = dict.fromkeys((actor.name, *actor.aliases))
        actor = replace(actor, name=name, aliases=tuple(alias for alias in others if alias != name))
    return replace(actor, wikidata=_link(known, "actor", actor.id, actor.wikidata))


def _renamed_place(known: Known, place: Place) -> Place:
    label = known.label("place", place.id)
    name = place.name if label is None else label.value
    return replace(place, name=name, wikidata=_link(known, "place", place.id, place.wikidata))


def _renamed_topic(known: Known, topic: Topic) -> Topic:
    label = known.label("topic", topic.id)
    return topic if label is None else replace(topic, label=label.value)


def _link(known: Known, kind: str, identifier: str, item: str | None) -> str | None:
    """The Wikidata item, unless the store links to another."""
    return item if item is None or known.values(kind, identifier, SCHEMA.sameAs) <= {wikidata_item(item)} else None


def readdressed(
    analysis: Analysis,
    actors: Mapping[str, str],
    places: Mapping[str, str] | None = None,
    topics: Mapping[str, str] | None = None,
) -> Analysis:
    """The analysis with other identifiers of actors, places and topics, wherever they stand."""
    places, topics = places or {}, topics or {}
    if all(old == new for names in (actors, places, topics) for old, new in names.items()):
        return analysis

    def who(id_: str) -> str:
        return actors.get(id_, id_)

    def maybe(id_: str | None) -> str | None:
        return None if id_ is None else who(id_)

    def all_of(ids: Iterable[str]) -> tuple[str, ...]:
        return tuple(map(who, ids))

    return replace(
        analysis,
        actors=tuple(replace(a, id=who(a.id), affiliations=all_of(a.affiliations)) for a in analysis.actors),
        places=tuple(replace(place, id=places.get(place.id, place.id)) for place in analysis.places),
        topics=tuple(replace(topic, id=topics[topic.id]) for topic in analysis.topics),
        situations=tuple(
            replace(
                each,
                actors=all_of(each.actors),
                recipients=all_of(each.recipients),
                place=None if each.place is None else places.get(each.place, each.place),
            )
            for each in analysis.situations
        ),
        roles=tuple(
            replace(
                role,
                holder=who(role.holder),
                organizations=all_of(role.organizations),
                reports_to=maybe(role.reports_to),
            )
            for role in analysis.roles
        ),
        attributions=tuple(
            replace(
                each,
                speaker=who(each.speaker),
                addressee=maybe(each.addressee),
                perspectives=tuple(replace(part, holder=who(part.holder)) for part in each.perspectives),
                topics=tuple(topics.get(topic, topic) for topic in each.topics),
            )
            for each in analysis.attributions
        ),
        possibly_same=tuple((who(earlier), who(later)) for earlier, later in analysis.possibly_same),
    )


def _words(term: object) -> str:
    """A name in quotation marks, with its language where it has another than English."""
    if not isinstance(term, Literal):
        return str(term)
    return repr(term.value) if term.language in {None, "en"} else f"{term.value!r} (language {term.language})"
