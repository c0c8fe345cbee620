"""Who of those known by a name is the one that an article calls so: people by offices, bodies by states."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pyoxigraph import NamedNode

from kg.errors import StoreError
from kg.known import Known
from kg.model import Actor, ActorKind, Analysis
from kg.namespaces import ORG, PROV, RDF, SCHEMA
from kg.recognition import Ground, Namesake, Recognition

if TYPE_CHECKING:
    from kg.identity.aliases import Aliases
    from kg.identity.named import Profile

_NAMED = frozenset(ActorKind) - {ActorKind.UNNAMED, ActorKind.VOICE}


@dataclass(frozen=True, slots=True)
class Found:
    """The identifier that each actor gets who is not the one known by their own, and what there is to say of whom."""

    identifiers: dict[str, str]
    said: tuple[Recognition | Namesake, ...]


def find(known: Known, analysis: Analysis, aliases: Aliases | None) -> Found:
    """Whom of an article's actors the store knows, and who are others.

    A person is the one whom the rules over names and offices do not rule out; if they rule out all, or leave several of
    whom none holds the same office, a new one. A body whose name leaves out whose it is is the one that is named beside
    one of the same states, and a new one where only other states are. ``aliases``: the table to use, if not the
    packaged one.
    """
    identifiers, said = dict[str, str](), list[Recognition | Namesake]()
    given = {actor.id for actor in analysis.actors}
    for actor in analysis.actors:
        if actor.kind in _NAMED and known.is_taken(actor.id) and not known.is_own(actor.id):
            others = given - {actor.id} | {*identifiers.values()}
            bearer, ground, apart = _bearer(known, analysis, actor, others, aliases)
            if bearer != actor.id:
                identifiers[actor.id] = bearer
            said += [] if ground is None else [Recognition(bearer, ground)]
            said += (Namesake(bearer, other, reason) for other, reason in apart)
    return Found(identifiers, tuple(said))


def unused(known: Known, identifier: str, given: Collection[str]) -> str:
    """The first of an identifier's numbered forms that nobody is known by, and that is none of some that are given.

    Raises StoreError when nobody is known by the identifier itself.
    """
    if not known.is_named(identifier) and not known.is_merged(identifier):
        raise StoreError(f"no other article names {identifier}: there is nobody to tell it from")
    return next(each for each in _numbered(identifier) if each not in given and not known.is_taken(each))


def _numbered(identifier: str) -> Iterator[str]:
    """An identifier, and those that its namesakes get."""
    return itertools.chain([identifier], (f"{identifier}_{number}" for number in itertools.count(2)))


_Bearer = tuple[str, Ground | None, list[tuple[str, str]]]
"""An identifier, why it is known if it is, and those whom it is not, each with why."""


def _bearer(known: Known, analysis: Analysis, actor: Actor, given: Collection[str], aliases: Aliases | None) -> _Bearer:
    if known.is_merged(actor.id) and not known.is_named(actor.id):
        return actor.id, Ground.NAME, []
    if actor.kind is ActorKind.PERSON:
        names = {each.id: each.name for each in analysis.actors}
        held = [(role.title, names.get(body, "")) for role in analysis.roles if role.holder == actor.id
                for body in role.organizations or ("",)]  # fmt: skip
        return _person(known, actor, held, given, aliases)
    if _is_plain(actor):
        states = {each.id for each in analysis.actors if each.kind is ActorKind.STATE}
        return _body(known, actor, states, given)
    return actor.id, Ground.NAME if known.is_named(actor.id) else None, []


def _person(
    known: Known, actor: Actor, held: Iterable[tuple[str, str]], given: Collection[str], aliases: Aliases | None
) -> _Bearer:
    from kg.identity.comparison import compare  # noqa: PLC0415 — its tables take as long to load as the rest
    from kg.identity.rules import Rule  # noqa: PLC0415 — as above

    this = _profile(actor, held, aliases)
    possible: dict[str, Profile] = {}
    apart = list[tuple[str, str]]()
    for identifier in _bearers(known, actor.id, given):
        if PROV.Person in known.values("actor", identifier, RDF.type):
            profile = _known_profile(known, identifier, aliases)
            if compare(profile, this) is Rule.CONFLICT:
                apart.append((identifier, f"Both are called {actor.name}, and have other offices."))
            else:
                possible[identifier] = profile
    same_office = [name for name, each in possible.items() if not each.roles.isdisjoint(this.roles)]
    if len(possible) > 1:
        possible = {name: possible[name] for name in same_office}
    if len(possible) != 1:
        return _first_free(known, actor.id, given), None, apart
    ((name, profile),) = possible.items()
    is_elsewhere = len(profile.roles) > 0 and len(this.roles) > 0
    ground = Ground.OFFICE if name in same_office else Ground.ELSEWHERE if is_elsewhere else Ground.NAME
    return name, ground, apart


def _body(known: Known, actor: Actor, states: Collection[str], given: Collection[str]) -> _Bearer:
    apart, open_ = list[tuple[str, str]](), list[str]()
    for identifier in _bearers(known, actor.id, given):
        if ORG.Organization not in known.values("actor", identifier, RDF.type):
            continue  # who was told from others, and is not named any more
        beside = known.states(identifier)
        if not beside.isdisjoint(states):
            return identifier, Ground.STATE, apart
        if len(beside) > 0 and len(states) > 0:
            apart.append((identifier, f"Both are called {actor.name}, beside other states."))
        else:
            open_.append(identifier)
    if len(open_) == 0:
        return _first_free(known, actor.id, given), None, apart
    return open_[0], Ground.ASSUMED, apart


def _bearers(known: Known, identifier: str, given: Collection[str]) -> Iterator[str]:
    """Those who are known by an identifier's numbered forms and are none of some that are given.

    A reading that is made anew keeps the identifier that people and rules have judged: there they end.
    """
    for each in _numbered(identifier):
        if each not in given:
            if known.is_own(each) or not known.is_taken(each):
                return
            yield each


def _first_free(known: Known, identifier: str, given: Collection[str]) -> str:
    free = (each for each in _numbered(identifier) if each not in given)
    return next(each for each in free if known.is_own(each) or not known.is_taken(each))


def _is_plain(actor: Actor) -> bool:
    """Whether a body's name leaves out whose body it is: the Health Ministry, the Supreme Court."""
    if actor.kind is not ActorKind.ORGANIZATION or actor.wikidata is not None:
        return False
    from kg.identity import bodies  # noqa: PLC0415 — as in _person

    return bodies.parse(actor.name).is_plain


def _known_profile(known: Known, identifier: str, aliases: Aliases | None) -> Profile:
    """What the name and the offices of a person in the store say."""
    label = known.label("actor", identifier)
    items = known.values("actor", identifier, SCHEMA.sameAs)
    links = [item.value.rpartition("/")[2] for item in items if isinstance(item, NamedNode)]
    name = identifier if label is None else label.value
    actor = Actor(identifier, ActorKind.PERSON, name, wikidata=min(links, default=None))
    return _profile(actor, known.roles(identifier), aliases)


def _profile(actor: Actor, held: Iterable[tuple[str, str]], aliases: Aliases | None) -> Profile:
    from kg.identity.aliases import packaged  # noqa: PLC0415 — as in _person
    from kg.identity.named import Named, Profile  # noqa: PLC0415 — as in _person

    named = Named(actor.id, actor.kind, actor.name, actor.aliases, roles=tuple(held), wikidata=actor.wikidata)
    return Profile.of(named, packaged() if aliases is None else aliases)
