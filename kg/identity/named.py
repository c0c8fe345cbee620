"""An actor with a name, and what its name says of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kg.identity import bodies, persons
from kg.identity.aliases import Aliases
from kg.identity.spelling import fold, sound
from kg.model import ActorKind

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Named:
    """An actor with a name, as all articles so far show it. The identifier is the one of its IRI, and no other's.

    ``gender``: m, f or nothing; ``roles``: title and organisation, each as the words give it, the second perhaps
    empty; ``articles``: which articles name it; ``days``: the first and last day of those articles.
    """

    identifier: str
    kind: ActorKind
    name: str
    aliases: tuple[str, ...] = ()
    gender: str = ""
    roles: tuple[tuple[str, str], ...] = ()
    wikidata: str | None = None
    articles: tuple[str, ...] = ()
    days: tuple[date, date] | None = None


@dataclass(frozen=True, slots=True)
class Profile:
    """An actor with its name in parts.

    ``person`` is the fullest of a person's names, ``bodies`` are all of a body's; ``bearers``: the entries of the table
    that it may be; ``keys``: what it shares, each with some, with every actor that it may be one with.
    """

    actor: Named
    person: persons.PersonName | None
    bodies: tuple[bodies.BodyName, ...]
    bearers: frozenset[str]
    wikidata: str | None
    gender: str
    roles: frozenset[tuple[str, str]]
    keys: frozenset[Key]

    @classmethod
    def of(cls, actor: Named, aliases: Aliases) -> Profile:
        """What an actor's names say, with a table of aliases."""
        bearers = _bearers(actor, aliases)
        roles = frozenset((fold(title), fold(body)) for title, body in actor.roles)
        entry = aliases.entries[next(iter(bearers))] if len(bearers) == 1 else None
        wikidata = actor.wikidata or (None if entry is None else entry.wikidata)
        keys: set[Key] = {("entry", each) for each in bearers}
        if wikidata is not None:
            keys.add(("wikidata", wikidata))
        if actor.kind is not ActorKind.PERSON:
            names = tuple(dict.fromkeys(bodies.parse(text) for text in (actor.name, *actor.aliases)))
            keys |= {key for name in names for key in bodies.keys(name)}
            return cls(actor, None, names, bearers, wikidata, "", roles, frozenset(keys))
        person = _fullest(actor)
        keys |= persons.keys(person)
        if entry is not None and person.is_bare:
            person = persons.parse(entry.name)
            keys |= persons.keys(person)
        if person.is_common:
            keys |= {("role", sound(person.surname[-1]), *role) for role in roles}
        gender = actor.gender or person.gender or ("" if entry is None else entry.gender)
        return cls(actor, person, (), bearers, wikidata, gender, roles, frozenset(keys))


def _bearers(actor: Named, aliases: Aliases) -> frozenset[str]:
    """The entries that an actor may be: those of its name, else the one of its aliases."""
    found = [aliases.bearers(actor.kind, text, actor.days) for text in (actor.name, *actor.aliases)]
    if len(found[0]) == 1:
        return found[0]
    sure = {identifier for each in found if len(each) == 1 for identifier in each}
    if len(sure) == 1 and (len(found[0]) == 0 or sure <= found[0]):
        return frozenset(sure)
    return found[0] | frozenset(sure)


def _fullest(actor: Named) -> persons.PersonName:
    """The name of a person with the most words of those that have its surname."""
    name = persons.parse(actor.name)
    parsed = [persons.parse(text) for text in actor.aliases]
    return max((name, *(each for each in parsed if each.surname == name.surname)), key=lambda each: len(each.given))
