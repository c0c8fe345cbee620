"""Articles that nobody wrote, at any number: text and analysis together, the same for the same seed.

Some actors and topics are shared by the whole corpus, the busier the lower their number; others by five neighbouring
articles only, so that a question about one of them has the same answer in a corpus of 100 as in one of 2,000.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta

from kg.article import Article
from kg.model import (
    Actor,
    ActorKind,
    Agent,
    Analysis,
    Anchor,
    Attribution,
    Condition,
    ConditionKind,
    EventType,
    Factuality,
    Form,
    Perspective,
    Place,
    Publication,
    Role,
    Situation,
    Span,
    SpeechAct,
    TimeExpression,
    Topic,
)

AGENT = Agent("generator", "1", is_person=False)
NEIGHBOURS = 5  # articles that share a regional actor and topic

_GIVEN = "Anna Bela Carl Dora Emil Frida Goran Hana Ivan Jana Karl Lena Milo Nora Otto Petra Rosa Sven Tara Ugo".split()
_FAMILY = "Adler Berg Costa Dvorak Engel Fischer Greco Horvat Ilic Jensen Kovac Lund Moreau Novak Olsen Petit".split()
_BODIES = "Ministry Council Agency Bureau Union Party Bank Court Institute Office".split()
_FIELDS = "Trade Water Energy Health Transport Justice Labour Housing Fisheries Culture".split()
_PLACES = "Aldea Brimont Castel Dunmore Eastham Fairwick Glenholm Harrow Islay Juniper".split()
_TITLES = "minister spokesperson director chair governor secretary envoy mayor".split()
_NOUNS = "treaty budget bridge strike tariff merger reform inquiry ceasefire election dam railway".split()
_VERBS = "support delay sign reject fund review publish suspend expand repeal".split()
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday".split()


@dataclass
class _Story:
    """A text as it grows, and what is known about it."""

    number: int
    chance: random.Random
    text: str = ""
    actors: dict[str, Actor] = field(default_factory=dict)
    roles: dict[str, Role] = field(default_factory=dict)
    mentions: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    situations: list[Situation] = field(default_factory=list)
    times: list[TimeExpression] = field(default_factory=list)
    attributions: list[Attribution] = field(default_factory=list)

    def write(self, words: str) -> Span:
        start = len(self.text)
        self.text += words
        return Span(start, len(self.text), words)

    def actor(self, id_: str, kind: ActorKind, name: str, **more: object) -> Span:
        span = self.write(name)
        self.actors.setdefault(id_, Actor(id_, kind, name, **more))
        self.mentions.setdefault(id_, []).append((span.start, span.end))
        return span

    def situation(self, verb: str, noun: str, span: Span, *actors: str) -> str:
        id_ = f"e{len(self.situations) + 1}"
        kind = self.chance.choice(list(EventType))
        self.situations.append(
            Situation(id_, f"{verb} the {noun}", (span,), actors, event_type=kind),
        )
        return id_


def article(number: int, seed: int = 7) -> tuple[Article, Publication, Analysis]:
    """Article ``number``: its text, where it appeared, and its analysis."""
    chance = random.Random(f"{seed}/{number}")
    story = _Story(number, chance)
    regional, shared = f"region_{number // NEIGHBOURS}", _busy(chance, 40, "topic")
    day = date(2025, 1, 1) + timedelta(days=number % 365)
    speakers = [_person(f"{regional}_speaker"), _person(_busy(chance, 1000, "person"))]
    for turn in range(6):
        speaker = speakers[turn % len(speakers)]
        _said(story, speaker, shared if turn % 2 else regional, conditional=turn in {1, 4}, quoted=turn == 3)
    _unnamed(story, regional)
    _nested(story, speakers[0], shared)
    _silences(story, shared)
    _own_voice(story, regional)
    taken = Article.from_bytes(story.text.rstrip("\n").encode(), f"article {number}")
    return taken, _publication(number, day), _analysis(story, taken, day, regional, shared)


def articles(count: int, seed: int = 7) -> Iterator[tuple[Article, Publication, Analysis]]:
    """A corpus of ``count`` articles; a larger one begins with the smaller."""
    for number in range(count):
        yield article(number, seed)


def regional_actor(number: int) -> str:
    """The identifier of the actor that speaks in the article and its neighbours only."""
    return f"region_{number // NEIGHBOURS}_speaker"


def _busy(chance: random.Random, size: int, kind: str) -> str:
    return f"{kind}_{min(int(chance.paretovariate(0.7)) - 1, size - 1)}"


def _person(id_: str) -> tuple[str, str]:
    mixed = int(hashlib.sha256(id_.encode()).hexdigest()[:12], 16)
    given, family = _GIVEN[mixed % len(_GIVEN)], _FAMILY[mixed // 97 % len(_FAMILY)]
    return id_, f"{given} {family}-{mixed % 9973}"


def _content(story: _Story, speaker: str) -> tuple[Span, str]:
    verb, noun = story.chance.choice(_VERBS), story.chance.choice(_NOUNS)
    span = story.write(
        f"it would {verb} the {noun} of {story.chance.randrange(10, 99)} {story.chance.choice(_PLACES)}s"
    )
    return span, story.situation(verb, noun, span, speaker)


def _said(story: _Story, speaker: tuple[str, str], topic: str, *, conditional: bool, quoted: bool) -> None:
    id_, name = speaker
    start = len(story.text)
    role = f"r_{id_}"
    if role not in story.roles:
        story.write(f"{story.chance.choice(_FIELDS)} {story.chance.choice(_TITLES)} ")
        span = story.actor(id_, ActorKind.PERSON, name)
        words = story.text[start : span.end]
        title = words.split()[1]
        body = f"body_{_FIELDS.index(words.split()[0])}"
        story.actors.setdefault(body, Actor(body, ActorKind.ORGANIZATION, f"{words.split()[0]} Ministry"))
        story.roles[role] = Role(role, id_, title, (body,), (Span(start, span.end, words),))
        source = Span(start, span.end, words)
    else:
        source = story.actor(id_, ActorKind.PERSON, name)
    story.write(" ")
    cue = story.write("said")
    story.write(" “" if quoted else " ")
    content, situation = _content(story, id_)
    conditions: tuple[Condition, ...] = ()
    if conditional:
        story.write(" ")
        words = story.write(f"if the {story.chance.choice(_NOUNS)} is settled")
        antecedent = story.situation("settle", words.words.split()[2], words)
        conditions = (Condition(story.chance.choice(list(ConditionKind)), antecedent, (words,)),)
    if quoted:
        story.write("”")
    value = Factuality.UNKNOWN if conditional else story.chance.choice(list(Factuality))
    act = SpeechAct.CONDITIONAL_COMMITMENT if conditional else story.chance.choice(_STATEMENT_ACTS)
    _attribute(story, id_, act, start, source=source, cue=cue, content=content, topic=topic, role=role,
               form=Form.DIRECT if quoted else Form.INDIRECT, conditions=conditions,
               views=[(id_, situation, value), ("author", situation, Factuality.UNKNOWN)])  # fmt: skip


_STATEMENT_ACTS = [act for act in SpeechAct if not act.is_silence and act is not SpeechAct.CONDITIONAL_COMMITMENT]


def _unnamed(story: _Story, topic: str) -> None:
    start = len(story.text)
    cue = story.write("According to")
    story.write(" ")
    number = story.chance.choice([2, 3])
    words = f"{ {2: 'two', 3: 'three'}[number] } people familiar with the plans"
    source = story.actor("unnamed", ActorKind.UNNAMED, words, min_members=number, max_members=number,
                         basis="familiar with the plans")  # fmt: skip
    story.actors["unnamed"] = replace(story.actors["unnamed"], anchor_span=source)
    story.write(", ")
    content, situation = _content(story, "unnamed")
    views = [("unnamed", situation, Factuality.CERTAIN), ("author", situation, Factuality.UNKNOWN)]
    _attribute(story, "unnamed", SpeechAct.CLAIM, start, source=source, cue=cue, content=content, topic=topic,
               form=Form.INDIRECT, views=views)  # fmt: skip


def _nested(story: _Story, speaker: tuple[str, str], topic: str) -> None:
    id_, name = speaker
    start = len(story.text)
    source = story.actor(id_, ActorKind.PERSON, name)
    story.write(" ")
    cue = story.write("told")
    story.write(" ")
    story.actor("daily_record", ActorKind.OUTLET, "Daily Record")
    story.write(" that ")
    inner_start = len(story.text)
    inner_source = story.actor("state_0", ActorKind.STATE, "Alderland")
    story.write(" ")
    inner_cue = story.write("has yet to confirm")
    story.write(" ")
    words = story.write(f"the {story.chance.choice(_NOUNS)}")
    content = Span(inner_start, words.end, story.text[inner_start : words.end])
    situation = story.situation("confirm", words.words.split()[1], words, "state_0")
    outer = _attribute(story, id_, SpeechAct.CLAIM, start, source=source, cue=cue, content=content, topic=topic,
                       form=Form.INDIRECT, addressee="daily_record",
                       views=[(id_, situation, Factuality.CERTAINLY_NOT)])  # fmt: skip
    _attribute(story, "state_0", SpeechAct.NON_CONFIRMATION, None, evidence=content, source=inner_source,
               cue=inner_cue, topic=topic, embedded_in=outer,
               views=[("state_0", situation, Factuality.UNKNOWN)])  # fmt: skip


def _silences(story: _Story, topic: str) -> None:
    start = len(story.text)
    cue = story.write("There was no comment from")
    spans = []
    for position, number in enumerate(story.chance.sample(range(100), 3)):
        story.write(" " if position == 0 else ", ")
        name = f"{_FIELDS[number % 10]} {_BODIES[number // 10]}"
        id_ = f"agency_{number}"
        spans.append((id_, story.actor(id_, ActorKind.ORGANIZATION, name)))
    evidence = Span(start, len(story.text), story.text[start:])
    for id_, source in spans:
        _attribute(story, id_, SpeechAct.NO_COMMENT, None, evidence=evidence, source=source, cue=cue, topic=topic)
    story.write(".\n")


def _own_voice(story: _Story, topic: str) -> None:
    start = len(story.text)
    on = story.write(f"On {story.chance.choice(_WEEKDAYS)}")
    story.times.append(TimeExpression("t1", on, "FUTURE_REF", weekday=on.words.split()[1]))
    story.write(" ")
    content = story.write(f"the {story.chance.choice(_NOUNS)} of {story.number} was still open")
    situation = story.situation("stay open", content.words.split()[1], content)
    _attribute(story, "author", SpeechAct.CLAIM, start, content=content, topic=topic,
               views=[("author", situation, Factuality.CERTAIN)])  # fmt: skip


def _attribute(
    story: _Story,
    speaker: str,
    act: SpeechAct,
    start: int | None,
    *,
    topic: str,
    evidence: Span | None = None,
    source: Span | None = None,
    cue: Span | None = None,
    content: Span | None = None,
    views: list[tuple[str, str, Factuality]] | None = None,
    **more: object,
) -> str:
    id_ = f"S{len(story.attributions) + 1:02d}"
    if evidence is None:
        assert start is not None
        story.write(".\n")
        evidence = Span(start, len(story.text) - 1, story.text[start:-1])
    story.attributions.append(
        Attribution(
            id_,
            speaker,
            act,
            (evidence,),
            source=() if source is None else (source,),
            cue=() if cue is None else (cue,),
            content=() if content is None else (content,),
            topics=(topic,),
            perspectives=tuple(Perspective(*view) for view in views or ()),
            **more,
        )
    )
    return id_


def _publication(number: int, day: date) -> Publication:
    return Publication(
        outlet=f"Outlet {number % 12}",
        url=f"https://outlet-{number % 12}.example/{number}",
        published=day.isoformat(),
        headline=f"Story {number}",
    )


def _analysis(story: _Story, taken: Article, day: date, *topics: str) -> Analysis:
    moment = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=story.number)
    place = f"place_{story.number % 30}"
    name = f"{_PLACES[story.number % 30 % 10]} {story.number % 30}"
    return Analysis(
        run_id=f"generated-{story.number}",
        agent=AGENT,
        started=moment,
        ended=moment,
        actors=tuple(_mentioned(actor, taken, story.mentions) for actor in story.actors.values()),
        attributions=tuple(story.attributions),
        roles=tuple(story.roles.values()),
        places=(Place(place, name),),
        topics=tuple(Topic(topic, topic.replace("_", " ")) for topic in dict.fromkeys(topics)),
        times=tuple(story.times),
        situations=tuple(replace(situation, place=place) for situation in story.situations),
        anchor=Anchor(day, day, day),
    )


def _mentioned(actor: Actor, taken: Article, mentions: dict[str, list[tuple[int, int]]]) -> Actor:
    spans = tuple(taken.span(start, end) for start, end in mentions.get(actor.id, ()))
    return replace(actor, mentions=spans)
