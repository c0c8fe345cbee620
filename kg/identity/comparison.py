"""Two actors side by side: whether they may be one, by which rule, and that rule in a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from kg.identity import bodies, persons
from kg.identity.aliases import Aliases
from kg.identity.named import Profile
from kg.identity.rules import Rule
from kg.model import AFFILIATED, ActorKind


def compare(one: Profile, other: Profile) -> Rule | None:
    """The surest rule by which two actors may be one, CONFLICT where they cannot be, or None where nothing tells."""
    if (one.person is None) != (other.person is None):
        return Rule.CONFLICT
    if None not in {one.wikidata, other.wikidata} and one.wikidata != other.wikidata:
        return Rule.CONFLICT
    if len(one.bearers) > 0 and len(other.bearers) > 0:
        if one.bearers.isdisjoint(other.bearers):
            return Rule.CONFLICT
        if len(one.bearers | other.bearers) == 1:
            return Rule.TABLE
    if one.wikidata is not None and one.wikidata == other.wikidata:
        return Rule.WIKIDATA
    if one.person is not None and other.person is not None:
        return _compare_persons(one, other, persons.compare(one.person, other.person))
    return _compare_bodies(one, other)


def _compare_persons(one: Profile, other: Profile, rule: Rule | None) -> Rule | None:
    if "" not in {one.gender, other.gender} and one.gender != other.gender:
        return Rule.CONFLICT
    if rule is None or rule is Rule.CONFLICT:
        return rule
    assert one.person is not None
    if _is_ambiguous(one, other):
        return None
    is_common = one.person.is_common
    if (is_common or rule is Rule.SURNAME) and _is_elsewhere(one, other):
        return Rule.CONFLICT
    if is_common and rule > Rule.ORDER and not _is_shared(one, other):
        return None
    is_together = not set(one.actor.articles).isdisjoint(other.actor.articles)
    return None if is_together and rule > Rule.ORDER else rule


def _compare_bodies(one: Profile, other: Profile) -> Rule | None:
    kinds = {one.actor.kind, other.actor.kind}
    if len(kinds) > 1 and kinds != {ActorKind.ORGANIZATION, ActorKind.OUTLET}:
        return Rule.CONFLICT
    rules = [rule for a, b in _pairs(one, other) if (rule := bodies.compare(a, b)) is not None]
    rule = min(rules, default=None)
    if rule is None or rule is Rule.CONFLICT:
        return rule
    if _is_elsewhere(one, other):
        return Rule.CONFLICT
    return None if _is_ambiguous(one, other) else rule


def _pairs(one: Profile, other: Profile) -> Iterator[tuple[bodies.BodyName, bodies.BodyName]]:
    """The names to compare: letters that two bodies share say nothing where both have names in full."""
    ours, theirs = ([name for name in each.bodies if not name.is_short] for each in (one, other))
    if len(ours) == 0 or len(theirs) == 0:
        ours, theirs = list(one.bodies), list(other.bodies)
    return product(ours, theirs)


def _is_ambiguous(one: Profile, other: Profile) -> bool:
    """Whether the table knows several whom one of the two may be."""
    return max(len(one.bearers), len(other.bearers)) > 1


def _is_shared(one: Profile, other: Profile) -> bool:
    """Whether both have a role with the same title in the same organisation."""
    return not one.roles.isdisjoint(other.roles)


def _is_elsewhere(one: Profile, other: Profile) -> bool:
    """Whether both have roles and neither the title of an office nor an organisation is in both."""
    titles = {title for title, _ in one.roles} & {title for title, _ in other.roles} - {AFFILIATED}
    organizations = {body for _, body in one.roles if body != ""} & {body for _, body in other.roles}
    return len(one.roles) > 0 and len(other.roles) > 0 and len(titles) == 0 and len(organizations) == 0


def reason(rule: Rule, one: Profile, other: Profile, aliases: Aliases) -> str:
    """One sentence: the rule, and the words that it rests on."""
    a, b = one.actor.name, other.actor.name
    match rule:
        case Rule.TABLE if a == b:
            return f"Both are called {a}, in the alias table a name of {aliases.entries[next(iter(one.bearers))].name}."
        case Rule.SPELLING if a == b:
            return f"Both are called {a}."
        case Rule.WIKIDATA:
            return f"{a} and {b} have the same Wikidata item, {one.wikidata}."
        case Rule.TABLE:
            return f"The alias table has {a} and {b} as names of {aliases.entries[next(iter(one.bearers))].name}."
        case Rule.SPELLING:
            return f"{a} and {b} are spellings of one name."
        case Rule.ORDER:
            return f"{a} and {b} are the same words with the surname first or last."
        case Rule.FORM:
            return f"{a} and {b} differ only in the words for the form of a company or club."
        case Rule.MIDDLE:
            return f"{a} and {b} have the same given name and surname, and what stands between does not disagree."
        case Rule.NICKNAME:
            return f"{a} and {b} have the same surname, and one given name is short for the other."
        case Rule.LETTERS:
            return f"One of {a} and {b} is the first letters of the other's words, and of nobody else's that is known."
        case Rule.PART:
            return f"{a} and {b} have the same surname, and one has the last given names of the other."
        case Rule.INITIAL:
            return f"{a} and {b} have the same surname, and the initial of one is that of the other's given name."
        case _:
            return f"{a} and {b} have the same surname, and nobody else who bears it is known."
