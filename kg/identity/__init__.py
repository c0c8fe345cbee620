"""Which actors of different articles are the same, as judgements that each give their reason and can be undone.

An actor is compared only with those that its name could also be of: found by surname in a class of transliteration,
by letters, by the words of a body's name, by an entry of the alias table or a Wikidata item. What is judged depends on
who is known, never on the order in which they came: a surname alone joins a full name only while one person is known
by it, and parts from it when a second one comes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kg.identity.aliases import Aliases, packaged
from kg.identity.comparison import compare, reason
from kg.identity.named import Key, Named, Profile
from kg.identity.rules import Rule
from kg.model import ActorKind


@dataclass(frozen=True, slots=True, order=True)
class Merge:
    """A judgement that two actors are one. ``one`` and ``other`` are identifiers, the smaller first."""

    one: str
    other: str
    rule: Rule
    reason: str

    @property
    def confidence(self) -> float:
        """How sure its rule is, between 0 and 1."""
        return self.rule.confidence


def judgements(
    actors: Iterable[Named], aliases: Aliases | None = None, apart: Collection[tuple[str, str]] = ()
) -> Iterator[Merge]:
    """Which of the actors are the same, in the order of their identifiers.

    ``aliases``: the table to use, if not the packaged one; ``apart``: pairs that a person has said are two.
    """
    register = Register(aliases, apart)
    for actor in actors:
        register.add(actor)
    yield from register.judgements()


class Register:
    """The actors known so far, and what is judged of them. A newcomer costs as much as it has namesakes."""

    def __init__(self, aliases: Aliases | None = None, apart: Collection[tuple[str, str]] = ()) -> None:
        self._aliases = packaged() if aliases is None else aliases
        self._apart = {frozenset(pair) for pair in apart}
        self._known: dict[str, Profile] = {}
        self._by_key: dict[Key, list[str]] = defaultdict(list)
        self._links: dict[str, dict[str, Rule]] = {}

    def add(self, actor: Named) -> None:
        """Takes an actor in without judging. Raises ValueError where its identifier is known or it has no name."""
        if actor.kind in {ActorKind.UNNAMED, ActorKind.VOICE}:
            raise ValueError(f"{actor.identifier} is {actor.kind.value}: only actors with names meet across articles")
        if actor.identifier in self._known:
            raise ValueError(f"an actor {actor.identifier} is known already")
        profile = Profile.of(actor, self._aliases)
        links: dict[str, Rule] = {}
        for other in self._namesakes(profile):
            rule = self._compare(profile, other)
            if rule is not None and rule is not Rule.CONFLICT:
                links[other.actor.identifier] = rule
        for identifier, rule in links.items():
            self._links[identifier][actor.identifier] = rule
        self._links[actor.identifier] = links
        self._known[actor.identifier] = profile
        for key in profile.keys:
            self._by_key[key].append(actor.identifier)

    def judgements(self) -> tuple[Merge, ...]:
        """All that is judged of the actors known, in the order of their identifiers."""
        done: set[str] = set()
        found: list[Merge] = []
        for identifier in self._known:
            if identifier not in done:
                circle = self._circle(identifier)
                done |= circle
                found += self._judge(circle)
        return tuple(sorted(found))

    def _namesakes(self, profile: Profile) -> Iterator[Profile]:
        found = {identifier: None for key in profile.keys for identifier in self._by_key.get(key, ())}
        return (self._known[identifier] for identifier in found)

    def _circle(self, identifier: str) -> set[str]:
        """All whom links lead to from an actor, however far."""
        circle, pending = {identifier}, [identifier]
        while len(pending) > 0:
            new = self._links[pending.pop()].keys() - circle
            circle |= new
            pending += new
        return circle

    def _judge(self, circle: set[str]) -> list[Merge]:
        """The judgements among a circle: links that nobody disputes, in groups in which no two conflict."""
        limits = {identifier: self._limit(identifier) for identifier in circle}
        edges = [(rule, one, other) for one in circle for other, rule in self._links[one].items()
                 if one < other and rule <= min(limits[one], limits[other])]  # fmt: skip
        return [self._merge(*edge) for edge in self._settled(edges)]

    def _limit(self, identifier: str) -> int:
        """The weakest rule by which all that an actor is linked to may be one: weaker ones join two that conflict.

        A surname that two full names share is linked to both, and so may join neither.
        """
        met: list[str] = []
        for other, rule in sorted(self._links[identifier].items(), key=lambda link: link[1]):
            if any(self._conflict(other, each) for each in met):
                return rule - 1
            met.append(other)
        return Rule.SURNAME

    def _settled(self, edges: Sequence[tuple[Rule, str, str]]) -> list[tuple[Rule, str, str]]:
        """The edges, without the weakest of any group of actors two of whom conflict."""
        kept: list[tuple[Rule, str, str]] = []
        for group in _groups(edges):
            members = sorted({each for _, *ends in group for each in ends})
            if any(self._conflict(a, b) for at, a in enumerate(members) for b in members[at + 1 :]):
                weakest = max(rule for rule, _, _ in group)
                kept += self._settled([edge for edge in group if edge[0] < weakest])
            else:
                kept += group
        return kept

    def _conflict(self, one: str, other: str) -> bool:
        return self._compare(self._known[one], self._known[other]) is Rule.CONFLICT

    def _compare(self, one: Profile, other: Profile) -> Rule | None:
        if frozenset((one.actor.identifier, other.actor.identifier)) in self._apart:
            return Rule.CONFLICT
        return compare(one, other)

    def _merge(self, rule: Rule, one: str, other: str) -> Merge:
        return Merge(one, other, rule, reason(rule, self._known[one], self._known[other], self._aliases))


def _groups(edges: Sequence[tuple[Rule, str, str]]) -> list[list[tuple[Rule, str, str]]]:
    """The edges by the group of actors that they hold together."""
    parent: dict[str, str] = {}

    def root(each: str) -> str:
        while parent.setdefault(each, each) != each:
            each = parent[each]
        return each

    for _, one, other in edges:
        parent[root(one)] = root(other)
    groups: Mapping[str, list[tuple[Rule, str, str]]] = defaultdict(list)
    for edge in edges:
        groups[root(edge[1])].append(edge)
    return list(groups.values())
