"""What one reading of one article says, as frozen data: the same nouns as the ontology's classes.

Offsets are Unicode code points of the text exactly as ingested, start included, end excluded. A span checks itself
against the text when it is made, so nothing downstream can point at words that are not there. The ``confidence`` of
an item is its reader's, between 0 and 1: how sure it is that the item is right, not how sure anyone in the text is.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import NoReturn


class SpanMismatchError(ValueError):
    """The offsets lie outside the text, or the words there are others."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A run of characters of one article version: ``start`` included, ``end`` excluded, and the words between."""

    start: int
    end: int
    words: str

    @classmethod
    def of(cls, text: str, start: int, end: int) -> Span:
        """The span of ``text`` between two offsets. Raises SpanMismatchError when they are not inside it in order."""
        if not 0 <= start < end <= len(text):
            raise SpanMismatchError(f"no words stand at characters {start} to {end} of a text of {len(text)}")
        return cls(start, end, text[start:end])

    def __post_init__(self) -> None:
        if self.end - self.start != len(self.words) or self.start < 0 or len(self.words) == 0:
            raise SpanMismatchError(f"{self.words!r} does not fill characters {self.start} to {self.end}")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of an article, numbered s1, s2, … in reading order."""

    id: str
    span: Span


class Concept(Enum):
    """A concept of one of the schemes in ``ontology/vocab.ttl``; the value is its skos:notation."""

    @property
    def local_name(self) -> str:
        """The last part of the concept's IRI."""
        return str(self.value).replace("_", "-")

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        raise ValueError(f"{value!r} is not one of {', '.join(str(each.value) for each in cls)}")


class SpeechAct(Concept):
    """What kind of act an attribution reports."""

    CLAIM = "claim"
    ASSESSMENT = "assessment"
    ANNOUNCEMENT = "announcement"
    COMMITMENT = "commitment"
    CONDITIONAL_COMMITMENT = "conditional_commitment"
    THREAT = "threat"
    DENIAL = "denial"
    AGREEMENT = "agreement"
    PROPOSAL = "proposal"
    NO_COMMENT = "no_comment"
    NON_CONFIRMATION = "non_confirmation"
    NON_EXCLUSION = "non_exclusion"

    @property
    def is_silence(self) -> bool:
        """Whether the act is the reported absence of one, so that its attribution is a non-statement."""
        return self in {SpeechAct.NO_COMMENT, SpeechAct.NON_CONFIRMATION, SpeechAct.NON_EXCLUSION}


class Form(Concept):
    """How the content is quoted."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class Factuality(Concept):
    """How certain a holder is of a situation: the scale of FactBank (Saurí and Pustejovsky, 2009)."""

    CERTAIN = "CT+"
    PROBABLE = "PR+"
    POSSIBLE = "PS+"
    CERTAINLY_NOT = "CT-"
    PROBABLY_NOT = "PR-"
    POSSIBLY_NOT = "PS-"
    CERTAIN_UNKNOWN_POLARITY = "CTu"
    UNKNOWN = "Uu"

    @property
    def local_name(self) -> str:
        """The last part of the concept's IRI: CTplus for CT+."""
        return str(self.value).replace("+", "plus").replace("-", "minus")


class ConditionKind(Concept):
    """In which direction a content hangs on its condition."""

    NECESSARY = "necessary"
    SUFFICIENT = "sufficient"
    TRIGGER = "trigger"


class EventType(Concept):
    """The sixteen event types of PLOVER (2018)."""

    AGREE = "AGREE"
    CONSULT = "CONSULT"
    SUPPORT = "SUPPORT"
    CONCEDE = "CONCEDE"
    COOPERATE = "COOPERATE"
    AID = "AID"
    RETREAT = "RETREAT"
    REQUEST = "REQUEST"
    ACCUSE = "ACCUSE"
    REJECT = "REJECT"
    THREATEN = "THREATEN"
    PROTEST = "PROTEST"
    SANCTION = "SANCTION"
    MOBILIZE = "MOBILIZE"
    COERCE = "COERCE"
    ASSAULT = "ASSAULT"


class ActorKind(Enum):
    """What an actor is. An unnamed one is known by its description only and stays inside its article."""

    PERSON = "person"
    ORGANIZATION = "organization"
    STATE = "state"
    OUTLET = "outlet"
    UNNAMED = "unnamed"
    VOICE = "voice"


@dataclass(frozen=True, slots=True)
class Actor:
    """Whoever the text treats as able to say, promise, attend or be silent.

    ``min_members``, ``max_members``, ``basis`` and ``affiliations`` are for unnamed ones; ``anchor_span`` is the words
    that tell an unnamed source from every other (its first mention, or the cue where nothing names it).
    """

    id: str
    kind: ActorKind
    name: str
    aliases: tuple[str, ...] = ()
    wikidata: str | None = None
    mentions: tuple[Span, ...] = ()
    min_members: int | None = None
    max_members: int | None = None
    basis: str | None = None
    affiliations: tuple[str, ...] = ()
    anchor_span: Span | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where a situation is placed."""

    id: str
    name: str
    wikidata: str | None = None
    mentions: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Topic:
    """What attributions are about, across articles."""

    id: str
    label: str


AFFILIATED = "affiliated"  # the title of a role where the words give a body and no office


@dataclass(frozen=True, slots=True)
class Role:
    """That the words give an actor a role, in each of the organisations named; ``reports_to`` is who is served."""

    id: str
    holder: str
    title: str
    organizations: tuple[str, ...]
    evidence: tuple[Span, ...]
    reports_to: str | None = None
    note: str | None = None
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A time as the text words it. ``value``: TIMEX3; ``anchored``: resolved with the supplied date, not the text."""

    id: str
    span: Span
    value: str
    anchored: bool = False
    day: date | None = None
    weekday: str | None = None
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class Anchor:
    """The publication date that somebody supplied, with the earliest and latest day it may be."""

    preferred: date
    earliest: date
    latest: date


@dataclass(frozen=True, slots=True)
class Situation:
    """An event or state that is talked about, whether or not anyone holds that it is the case."""

    id: str
    label: str
    evidence: tuple[Span, ...]
    actors: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    place: str | None = None
    time: str | None = None
    event_type: EventType | None = None


@dataclass(frozen=True, slots=True)
class Perspective:
    """One holder's judgement on one situation."""

    holder: str
    situation: str
    factuality: Factuality
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class Condition:
    """The situation on which a content hangs, and in which direction."""

    kind: ConditionKind
    antecedent: str
    evidence: tuple[Span, ...]
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class Attribution:
    """That the article reports a communicative act of one speaker, or the absence of one.

    Ids refer to the actors, roles, situations and times of the same analysis. ``alternative_of`` is the id of the
    preferred reading when this is a second one.
    """

    id: str
    speaker: str
    speech_act: SpeechAct
    evidence: tuple[Span, ...]
    source: tuple[Span, ...] = ()
    cue: tuple[Span, ...] = ()
    content: tuple[Span, ...] = ()
    form: Form | None = None
    role: str | None = None
    addressee: str | None = None
    embedded_in: str | None = None
    conditions: tuple[Condition, ...] = ()
    perspectives: tuple[Perspective, ...] = ()
    topics: tuple[str, ...] = ()
    said_at: str | None = None
    alternative_of: str | None = None
    note: str | None = None
    confidence: float | None = None


class RelationKind(Enum):
    """How one attribution bears on another."""

    SUPPORTS = "supports"
    QUALIFIES = "qualifies"
    CONTRADICTS = "contradicts"
    DEPENDS_ON = "depends_on"


@dataclass(frozen=True, slots=True)
class Relation:
    """That one attribution bears on another; ids of the same analysis."""

    kind: RelationKind
    source: str
    target: str


@dataclass(frozen=True, slots=True)
class Agent:
    """Who or what read the article: a person, or a program with its version."""

    name: str
    version: str
    is_person: bool


@dataclass(frozen=True, slots=True)
class Publication:
    """One appearance of a text, as whoever ingests it says or the page says. All may be unknown."""

    outlet: str | None = None
    url: str | None = None
    published: str | None = None
    headline: str | None = None
    author: str | None = None


@dataclass(frozen=True, slots=True)
class Analysis:
    """One reading of one article version, whole. ``file_sha256``: the digest of the analysis file, if there is one."""

    run_id: str
    agent: Agent
    started: datetime
    ended: datetime
    actors: tuple[Actor, ...]
    attributions: tuple[Attribution, ...]
    roles: tuple[Role, ...] = ()
    places: tuple[Place, ...] = ()
    topics: tuple[Topic, ...] = ()
    times: tuple[TimeExpression, ...] = ()
    situations: tuple[Situation, ...] = ()
    relations: tuple[Relation, ...] = ()
    possibly_same: tuple[tuple[str, str], ...] = ()
    anchor: Anchor | None = None
    file_sha256: str | None = None


@dataclass(frozen=True, slots=True)
class Dropped:
    """Something that a reader found and that could not be kept: what it is, its words in the text, and why."""

    item: str
    words: str
    reason: str
