"""The actors of a reading, as the model names them part by part: each on words of the text, or refused."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from kg.article import Article
from kg.extract.curated import VOICE
from kg.extract.story import UNSPECIFIED
from kg.llm import quotes
from kg.llm.answer import Kind, Named
from kg.llm.part import Part
from kg.llm.refused import Refused
from kg.model import Actor, ActorKind, Span
from kg.reader import names
from kg.reader.names import Known, Sense
from kg.reader.tokens import tokenize

_LONGEST_NAME = 120  # code points
_GREATEST_NUMBER = 1_000_000_000  # of members
_BODIES = frozenset([ActorKind.ORGANIZATION, ActorKind.OUTLET])


class Cast:
    """Gathers actors. ``actors``: those found so far, in the order in which they were named."""

    def __init__(self, article: Article, refused: Refused) -> None:
        self.article, self.refused = article, refused
        self._actors: dict[str, Actor] = {}
        self._count = 0

    @property
    def actors(self) -> tuple[Actor, ...]:
        """The actors so far."""
        return tuple(self._actors.values())

    def add(self, part: Part, named: Iterable[Named]) -> dict[str, str]:
        """Take in the actors of an answer: by the answer's identifier, ours, also of those from earlier parts."""
        known = {id_: id_ for id_ in self._actors}
        for each in named:
            self._count += 1
            item = f"actor {self._count}"
            mentions = self.refused.those_found(part, each.mentions, item, "a mention of it is left out")
            if each.id in known:
                self._mention(known[each.id], mentions)
                continue
            made = self._made(part, each, mentions, item)
            if made is not None:
                known[each.id] = self._kept(made)
        return known

    def unspecified(self, anchor: Span) -> str:
        """The one source of all that names no one, on the first words that tell of it."""
        if UNSPECIFIED not in self._actors:
            taken = {actor.anchor_span: actor.id for actor in self._actors.values()}
            if anchor in taken:
                return taken[anchor]
            self._actors[UNSPECIFIED] = Actor(
                UNSPECIFIED, ActorKind.UNNAMED, "unspecified source", min_members=1, anchor_span=anchor
            )
        return UNSPECIFIED

    def _made(self, part: Part, given: Named, mentions: tuple[Span, ...], item: str) -> Actor | None:
        if given.kind is Kind.UNNAMED:
            return self._unnamed(given, mentions, item)
        span = quotes.first(part, given.name)
        if span is None or len(given.name) > _LONGEST_NAME:
            self.refused.add(item, given.name, None, "its name is not in the text that was shown")
            return None
        aliases = []
        for alias in dict.fromkeys(given.other_names):
            if quotes.first(part, alias) is None or len(alias) > _LONGEST_NAME:
                self.refused.add(f"alias of {item}", alias, None, "it is not in the text that was shown")
            elif alias != given.name:
                aliases.append(alias)
        kind = ActorKind(given.kind.value)
        table = _in_tables(given.name, kind)
        if table is not None:
            aliases = [alias for alias in (given.name, *aliases) if alias != table.name]
            return Actor(table.id, table.kind, table.name, tuple(aliases), table.wikidata, mentions or (span,))
        return Actor(names.identifier(given.name), kind, given.name, tuple(aliases), mentions=mentions or (span,))

    def _unnamed(self, given: Named, mentions: tuple[Span, ...], item: str) -> Actor | None:
        if len(mentions) == 0:
            self.refused.add(item, given.name, None, "no words of the text stand for it")
            return None
        least, most = _number(given.least), _number(given.most)
        if least is not None and most is not None and least > most:
            least, most = None, None
        anchor = min(mentions)
        return Actor(
            f"source{self._count}",
            ActorKind.UNNAMED,
            " ".join(anchor.words.split()),
            mentions=mentions,
            min_members=least,
            max_members=most,
            anchor_span=anchor,
        )

    def _kept(self, made: Actor) -> str:
        """Keep an actor, or its mentions where it is one that is known; our identifier of it."""
        same = next((id_ for id_, actor in self._actors.items() if _are_one(actor, made)), None)
        if same is not None:
            aliases = dict.fromkeys((*self._actors[same].aliases, *made.aliases))
            self._actors[same] = replace(self._actors[same], aliases=tuple(aliases))
            self._mention(same, made.mentions)
            return same
        while made.id in self._actors or made.id in {VOICE, UNSPECIFIED}:
            made = replace(made, id=f"{made.id}_{self._count}")
        self._actors[made.id] = made
        return made.id

    def _mention(self, id_: str, mentions: Iterable[Span]) -> None:
        actor = self._actors[id_]
        self._actors[id_] = replace(actor, mentions=tuple(sorted({*actor.mentions, *mentions})))


def _are_one(known: Actor, made: Actor) -> bool:
    if made.kind is ActorKind.UNNAMED or known.kind is ActorKind.UNNAMED:
        return made.anchor_span is not None and made.anchor_span == known.anchor_span
    return known.name == made.name and known.kind is made.kind


def _in_tables(name: str, kind: ActorKind) -> Known | None:
    """Who bears a name in the tables of names, where the kinds agree."""
    entry = names.gazetteer().of([token.form for token in tokenize(name, 0, len(name))])
    if entry is None or entry.sense is Sense.PEOPLE:
        return None
    agrees = entry.known.kind is kind or {entry.known.kind, kind} <= _BODIES
    return entry.known if agrees else None


def _number(given: int | None) -> int | None:
    return given if given is not None and 1 <= given <= _GREATEST_NUMBER else None
