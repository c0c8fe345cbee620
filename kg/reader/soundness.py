"""What of an analysis can be written down at all: items on words of the text, with identifiers, that name each other.

An item that names another one that is not there goes too when it cannot be without it (an attribution without its
speaker), and loses that part when it can (one without its addressee).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TypeAlias, TypeVar

from kg.article import Article
from kg.extract.curated import VOICE
from kg.model import (
    Actor,
    ActorKind,
    Analysis,
    Attribution,
    Condition,
    Dropped,
    Perspective,
    Place,
    Role,
    Situation,
    Span,
    TimeExpression,
    Topic,
)

Item: TypeAlias = Actor | Place | Topic | TimeExpression | Situation | Role | Attribution

_I = TypeVar("_I", Actor, Place, Topic, TimeExpression, Situation, Role, Attribution)
_A = TypeVar("_A", Actor, Place)

_IDENTIFIER = re.compile(r"[\w.-]+")
_WIKIDATA = re.compile(r"Q[1-9][0-9]*")
_WEEKDAYS = frozenset(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"])
_NOT_IN_TEXT = "its words are not in the text at their place"
_KINDS: dict[type[Item], str] = {
    Actor: "actor",
    Place: "place",
    Topic: "topic",
    TimeExpression: "time",
    Situation: "situation",
    Role: "role",
    Attribution: "attribution",
}


def sound(article: Article, analysis: Analysis) -> tuple[Analysis, list[Dropped]]:
    """The part of an analysis that can be written as quads, and what went, each with its words and why."""
    sieve = _Sieve(article)
    return sieve.sifted(analysis), sieve.dropped


def kind_of(item: Item) -> str:
    """What kind of item it is, in one word."""
    return _KINDS[type(item)]


def words_of(item: Item | Condition) -> str:
    """The words of the text that an item stands on first, or what it is called where it stands on none."""
    if isinstance(item, Actor | Place):
        return item.name
    if isinstance(item, Topic):
        return item.label
    return next((span.words for span in spans_of(item)), "")


def spans_of(item: Item | Condition) -> Iterator[Span]:
    """The spans without which an item is not what it is: all but the mentions of an actor or a place."""
    if isinstance(item, Actor):
        yield from () if item.anchor_span is None else (item.anchor_span,)
    elif isinstance(item, TimeExpression):
        yield item.span
    elif isinstance(item, Situation | Role | Condition):
        yield from item.evidence
    elif isinstance(item, Attribution):
        yield from (*item.evidence, *item.content, *item.cue, *item.source)


class _Sieve:
    """Keeps what is sound, kind by kind, in the order in which items name each other."""

    def __init__(self, article: Article) -> None:
        self.text = article.text
        self.dropped: list[Dropped] = []

    def sifted(self, given: Analysis) -> Analysis:
        actors = self._identified(map(self._with_its_mentions, given.actors))
        places = self._identified(map(self._with_its_mentions, given.places))
        topics = self._identified(given.topics)
        times = self._identified(map(self._with_its_weekday, given.times))
        by_id = _ids(actors) | {VOICE}
        at, on, about = _ids(places), _ids(times), _ids(topics)
        situations = tuple(
            replace(
                each,
                actors=_among(by_id, each.actors),
                recipients=_among(by_id, each.recipients),
                place=_one_of(at, each.place),
                time=_one_of(on, each.time),
            )
            for each in self._identified(given.situations)
        )
        roles = tuple(
            replace(
                role,
                organizations=_among(by_id, role.organizations),
                reports_to=_one_of(by_id, role.reports_to),
            )
            for role in self._identified(role for role in given.roles if self._has(role, "holder", role.holder, by_id))
        )
        in_role, of = _ids(roles), _ids(situations)
        said = tuple(
            replace(
                self._with_its_parts(each, by_id, of),
                role=_one_of(in_role, each.role),
                addressee=_one_of(by_id, each.addressee),
                said_at=_one_of(on, each.said_at),
                topics=_among(about, each.topics),
            )
            for each in self._standing(given.attributions, by_id)
        )
        known = _ids(said)
        return replace(
            given,
            actors=tuple(replace(actor, affiliations=_among(by_id, actor.affiliations)) for actor in actors),
            places=places,
            topics=topics,
            times=times,
            situations=situations,
            roles=roles,
            attributions=said,
            relations=tuple(each for each in given.relations if {each.source, each.target} <= known),
            possibly_same=tuple(pair for pair in given.possibly_same if set(pair) <= by_id),
        )

    def _drop(self, item: Item, reason: str, *, part: str | None = None, words: str | None = None) -> None:
        name = f"{kind_of(item)} {item.id}" if part is None else f"{part} of {item.id}"
        self.dropped.append(Dropped(name, words_of(item) if words is None else words, reason))

    def _is_there(self, span: Span) -> bool:
        return self.text[span.start : span.end] == span.words

    def _identified(self, items: Iterable[_I]) -> tuple[_I, ...]:
        """The items with an identifier of their own, whose words are in the text."""
        kept: dict[str, _I] = {}
        for item in items:
            if not _IDENTIFIER.fullmatch(item.id) or item.id == VOICE:
                self._drop(item, f"{item.id!r} cannot be an identifier")
            elif item.id in kept:
                self._drop(item, "its identifier stands twice")
            elif isinstance(item, Actor) and item.kind is ActorKind.VOICE:
                self._drop(item, f"the article's own voice goes by {VOICE}")
            elif not all(self._is_there(span) for span in spans_of(item)):
                self._drop(item, _NOT_IN_TEXT)
            else:
                kept[item.id] = item
        return tuple(kept.values())

    def _has(self, item: Item, part: str, name: str, known: set[str]) -> bool:
        """Whether an item's part is among what is known; the item goes when not."""
        if name not in known:
            self._drop(item, f"its {part} {name} is not there")
        return name in known

    def _with_its_mentions(self, item: _A) -> _A:
        if item.wikidata is not None and not _WIKIDATA.fullmatch(item.wikidata):
            self._drop(item, f"{item.wikidata!r} is no item of Wikidata", part="link")
            item = replace(item, wikidata=None)
        if all(self._is_there(span) for span in item.mentions):
            return item
        for span in item.mentions:
            if not self._is_there(span):
                self._drop(item, _NOT_IN_TEXT, part="mention", words=span.words)
        return replace(item, mentions=tuple(span for span in item.mentions if self._is_there(span)))

    def _with_its_weekday(self, time: TimeExpression) -> TimeExpression:
        if time.weekday is None or time.weekday in _WEEKDAYS:
            return time
        self._drop(time, f"{time.weekday!r} is no day of the week", part="weekday")
        return replace(time, weekday=None)

    def _standing(self, attributions: Iterable[Attribution], actors: set[str]) -> Iterator[Attribution]:
        """The attributions whose speaker is there, and what they are embedded in or another reading of."""
        left = self._identified(each for each in attributions if self._has(each, "speaker", each.speaker, actors))
        standing: set[str] = set()
        size = -1
        while len(standing) > size:
            size = len(standing)
            standing.update(
                each.id for each in left if all(other is None or other in standing for other in _wholes(each))
            )
        for each in left:
            if each.id in standing:
                yield each
            else:
                other = next(other for other in _wholes(each) if other is not None and other not in standing)
                self._drop(each, f"the attribution {other} that it hangs on is not there")

    def _with_its_parts(self, attribution: Attribution, actors: set[str], situations: set[str]) -> Attribution:
        perspectives = tuple(
            each for each in attribution.perspectives if self._is_held(attribution, each, actors, situations)
        )
        conditions = tuple(each for each in attribution.conditions if self._is_met(attribution, each, situations))
        return replace(attribution, perspectives=perspectives, conditions=conditions)

    def _is_held(self, whole: Attribution, part: Perspective, actors: set[str], situations: set[str]) -> bool:
        missing = [name for name, known in ((part.holder, actors), (part.situation, situations)) if name not in known]
        for name in missing[:1]:
            self._drop(whole, f"{name} is not there", part=f"perspective of {part.holder}")
        return len(missing) == 0

    def _is_met(self, whole: Attribution, part: Condition, situations: set[str]) -> bool:
        reason = None
        if part.antecedent not in situations:
            reason = f"its situation {part.antecedent} is not there"
        elif not all(self._is_there(span) for span in part.evidence):
            reason = _NOT_IN_TEXT
        if reason is not None:
            self._drop(whole, reason, part="condition", words=words_of(part))
        return reason is None


def _wholes(attribution: Attribution) -> tuple[str | None, str | None]:
    """What an attribution cannot be without."""
    return attribution.embedded_in, attribution.alternative_of


def _ids(items: Iterable[Item]) -> set[str]:
    return {item.id for item in items}


def _among(known: set[str], names: Iterable[str]) -> tuple[str, ...]:
    return tuple(name for name in names if name in known)


def _one_of(known: set[str], name: str | None) -> str | None:
    return name if name in known else None
