"""One name for one identifier: what a store already calls the actors, places, topics and roles of a new reading.

A person who gave another name is told (``clash``); a program's reading takes the store's (``reconciled``).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from pyoxigraph import Literal, NamedNode

from kg import iris, namesakes
from kg.graph import Record
from kg.known import Known
from kg.model import Actor, ActorKind, Analysis, Dropped, Place, Publication, Topic
from kg.namespaces import ORG, PROV, RDF, SCHEMA, SKOS
from kg.quads import in_graphs, wikidata_item
from kg.recognition import Namesake, Recognition

if TYPE_CHECKING:
    from kg.identity.aliases import Aliases


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
) -> tuple[Analysis, tuple[Dropped, ...], tuple[Recognition | Namesake, ...]]:
    """A program's reading with the names that the store uses, the roles that have no name there, with why, and who of
    its actors is known there or has the name of somebody known.

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
    met = namesakes.find(known, analysis, aliases)
    analysis = readdressed(analysis, met.identifiers)
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
    return renamed, dropped, met.said


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
