"""The roles that an article's words give its actors."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from kg.article import Article
from kg.model import ActorKind, Role, Span
from kg.reader import names
from kg.reader.actors import Cast
from kg.reader.draft import Marked
from kg.reader.offices import Office

_BODIES = frozenset([ActorKind.ORGANIZATION, ActorKind.STATE, ActorKind.OUTLET])


def find(article: Article, marked: Sequence[Marked], cast: Cast) -> tuple[Role, ...]:
    """The roles of an article's cast, each once; words that give the same one again are more evidence of it."""
    kinds = {actor.id: actor.kind for actor in cast.actors}
    found: dict[tuple[str, str], _Held] = {}
    speakers, heard = set(cast.speakers), {*cast.speakers, *cast.addressees}
    for office in cast.offices:
        held = _held(office, cast, kinds)
        if held is None:
            continue
        is_within = len(held.organizations) > 0 or held.reports_to is not None
        is_active = held.holder in (heard if is_within else speakers)
        if kinds[held.holder] is ActorKind.UNNAMED and not _is_told(office, is_within=is_within, is_active=is_active):
            continue
        key = _key(held, found)
        is_said_again = office.holder == office.head and kinds[held.holder] is not ActorKind.UNNAMED
        if is_said_again and key not in found and len(office.bodies) == 0 and not office.is_past:
            continue
        earlier = found.get(key)
        found[key] = held if earlier is None else earlier.joined(held)
    return tuple(
        Role(
            f"r{number}",
            held.holder,
            held.title,
            held.organizations,
            _outermost({marked[o.window].window.span(article, *o.evidence) for o in held.offices}),
            reports_to=held.reports_to,
            confidence=max(office.confidence for office in held.offices),
        )
        for number, held in enumerate(found.values(), start=1)
    )


def _outermost(spans: Collection[Span]) -> tuple[Span, ...]:
    """Spans in reading order, without those that stand inside another."""
    return tuple(
        span
        for span in sorted(spans)
        if not any(other != span and other.start <= span.start and span.end <= other.end for other in spans)
    )


_PARTISANS = frozenset("democrat republican conservative liberal communist socialist".split())
_OF_SOMEBODY = frozenset("ally aide member associate partner confidant surrogate representative".split())


@dataclass(frozen=True, slots=True)
class _Held:
    holder: str
    title: str
    noun: str
    organizations: tuple[str, ...]
    reports_to: str | None
    offices: tuple[Office, ...]

    def joined(self, other: _Held) -> _Held:
        return replace(
            self,
            organizations=self.organizations or other.organizations,
            reports_to=self.reports_to or other.reports_to,
            offices=self.offices + other.offices,
        )


def _held(office: Office, cast: Cast, kinds: dict[str, ActorKind]) -> _Held | None:
    holder = cast.owners.get((office.window, office.holder))
    if holder is None or holder not in kinds or office.title == "" or kinds[holder] in _BODIES:
        return None
    bodies = [cast.owners.get((office.window, token)) for token in office.bodies]
    organizations = tuple(dict.fromkeys(id_ for id_ in bodies if id_ is not None and kinds.get(id_) in _BODIES))
    principal = None if office.principal is None else cast.owners.get((office.window, office.principal))
    if principal is not None and kinds.get(principal) in _BODIES:
        organizations, principal = organizations or (principal,), None
    if principal == holder or principal not in kinds:
        principal = None
    return _Held(holder, office.title, office.noun, organizations, principal, (office,))


def _is_told(office: Office, *, is_within: bool, is_active: bool) -> bool:
    """Whether a role of an unnamed holder is more than a noun: its holder speaks, or an office in a body is meant."""
    if office.is_plural and office.noun in _PARTISANS:
        return False
    if is_within:
        return is_active or (office.noun in names.titles() and not office.is_bare)
    return is_active and not office.is_bare and not office.is_plural and office.noun not in _OF_SOMEBODY


def _key(held: _Held, found: dict[tuple[str, str], _Held]) -> tuple[str, str]:
    """Where a role is kept: with an earlier one of the same holder and noun that does not say otherwise."""
    key = (held.holder, held.noun)
    number = 0
    while key in found and not _is_same(found[key], held):
        number += 1
        key = (held.holder, f"{held.noun} {number}")
    return key


def _is_same(one: _Held, other: _Held) -> bool:
    if one.offices[0].is_past != other.offices[0].is_past:
        return False
    words, more = set(one.title.lower().split()), set(other.title.lower().split())
    if not (words <= more or more <= words):
        return False
    return (
        len(one.organizations) == 0
        or len(other.organizations) == 0
        or (len(set(one.organizations) & set(other.organizations)) > 0)
    )
