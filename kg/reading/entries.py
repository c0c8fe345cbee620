"""The attributions of an analysis with their names in place of identifiers: what a table, a card or a row shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kg.extract.curated import VOICE
from kg.model import Actor, ActorKind, Analysis, Attribution, Dropped, Factuality, Role, Span

OWN_VOICE = "the article's own voice"


@dataclass(frozen=True, slots=True)
class Judgement:
    """How certain a holder is of a situation, both by name."""

    holder: str
    situation: str
    factuality: Factuality


@dataclass(frozen=True, slots=True)
class Entry:
    """An attribution to show. ``depth``: how many others it is embedded in; ``roles``: as "President, United States".

    The role of an unnamed source is left out: its description is its name. ``judgements``: all, the speaker's first.
    """

    attribution: Attribution
    depth: int
    speaker: str
    roles: str
    addressee: str
    said_at: str
    judgements: tuple[Judgement, ...]

    @property
    def is_own_voice(self) -> bool:
        """Whether the article says it itself."""
        return self.attribution.speaker == VOICE

    @property
    def is_silence(self) -> bool:
        """Whether it is a non-statement."""
        return self.attribution.speech_act.is_silence

    @property
    def act(self) -> str:
        """The speech act in words."""
        return str(self.attribution.speech_act.value).replace("non_", "non-").replace("_", " ")

    @property
    def factuality(self) -> str:
        """The speaker's values, each once, in order."""
        return ", ".join(dict.fromkeys(j.factuality.value for j in self.judgements if j.holder == self.speaker))

    @property
    def condition(self) -> str:
        """The kinds and words of its conditions."""
        return "; ".join(f"{c.kind.value}: {joined(c.evidence)}" for c in self.attribution.conditions)

    @property
    def words(self) -> str:
        """What is said or, of a silence that has no content, the cue."""
        return joined(self.attribution.content or self.attribution.cue or self.attribution.evidence)


@dataclass(frozen=True, slots=True)
class Counts:
    """How many of each a reading holds.

    ``statements``, ``non_statements`` and ``nested`` ones are others' than the article's own voice, which has
    ``own_voice``; ``second_readings`` are in none of these. ``unnamed`` are among the actors.
    """

    statements: int
    non_statements: int
    nested: int
    own_voice: int
    second_readings: int
    conditions: int
    actors: int
    unnamed: int
    roles: int
    situations: int
    times: int
    dropped: int

    def __str__(self) -> str:
        said = f"{_number(self.statements, 'statement')} and {_number(self.non_statements, 'non-statement')} by others"
        nested = f", {self.nested:,} of them inside another" if self.nested > 0 else ""
        second = f"; {_number(self.second_readings, 'second reading')}" if self.second_readings > 0 else ""
        dropped = f"; {self.dropped:,} dropped" if self.dropped > 0 else ""
        actors = f"{_number(self.actors, 'actor')} ({self.unnamed:,} unnamed), {_number(self.roles, 'role')}"
        conditions = _number(self.conditions, "condition")
        return (
            f"{said}{nested}; {self.own_voice:,} in the article's own voice{second}; {conditions}; {actors}{dropped}."
        )


def entries(analysis: Analysis) -> tuple[Entry, ...]:
    """The attributions in the order of the analysis, second readings included."""
    actors = {actor.id: actor for actor in analysis.actors}
    by_id = {attribution.id: attribution for attribution in analysis.attributions}
    roles = {role.id: role for role in analysis.roles}
    times = {time.id: time.span.words for time in analysis.times}
    labels = {situation.id: situation.label for situation in analysis.situations}

    def entry(attribution: Attribution) -> Entry:
        views = sorted(attribution.perspectives, key=lambda view: view.holder != attribution.speaker)
        return Entry(
            attribution=attribution,
            depth=_depth(attribution, by_id),
            speaker=name(attribution.speaker, actors),
            roles=_roles(attribution, roles, actors),
            addressee="" if attribution.addressee is None else name(attribution.addressee, actors),
            said_at="" if attribution.said_at is None else times[attribution.said_at],
            judgements=tuple(
                Judgement(name(view.holder, actors), labels[view.situation], view.factuality) for view in views
            ),
        )

    return tuple(map(entry, analysis.attributions))


def name(id_: str, actors: dict[str, Actor]) -> str:
    """What an actor is called."""
    return OWN_VOICE if id_ == VOICE else actors[id_].name


def _roles(attribution: Attribution, roles: dict[str, Role], actors: dict[str, Actor]) -> str:
    if attribution.role is None or actors[attribution.speaker].kind is ActorKind.UNNAMED:
        return ""
    role = roles[attribution.role]
    return ", ".join([role.title, *(name(id_, actors) for id_ in role.organizations)])


def joined(spans: Sequence[Span]) -> str:
    """The words of some spans on one line, an ellipsis where they are interrupted."""
    return " … ".join(" ".join(span.words.split()) for span in spans)


def counts(analysis: Analysis, dropped: Sequence[Dropped] = ()) -> Counts:
    """How much a reading holds."""
    first = [a for a in analysis.attributions if a.alternative_of is None]
    reported = [a for a in first if a.speaker != VOICE]
    silences = sum(a.speech_act.is_silence for a in reported)
    return Counts(
        statements=len(reported) - silences,
        non_statements=silences,
        nested=sum(a.embedded_in is not None for a in reported),
        own_voice=len(first) - len(reported),
        second_readings=len(analysis.attributions) - len(first),
        conditions=sum(len(a.conditions) for a in first),
        actors=len(analysis.actors),
        unnamed=sum(actor.kind is ActorKind.UNNAMED for actor in analysis.actors),
        roles=len(analysis.roles),
        situations=len(analysis.situations),
        times=len(analysis.times),
        dropped=len(dropped),
    )


def _depth(attribution: Attribution, by_id: dict[str, Attribution]) -> int:
    depth, outer = 0, attribution.embedded_in
    while outer is not None:
        depth, outer = depth + 1, by_id[outer].embedded_in
    return depth


def _number(count: int, noun: str) -> str:
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"
