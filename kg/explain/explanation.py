"""What an explanation of one attribution holds: the nouns of the ontology as the graph has them, and the passages.

What the store does not say is None or empty, so that a faulty attribution can be explained too.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import Enum

from kg.explain.highlight import Passage
from kg.model import ActorKind


@dataclass(frozen=True, slots=True)
class Named:
    """A topic or a situation, by its IRI, curated identifier and label."""

    iri: str
    identifier: str | None
    label: str


@dataclass(frozen=True, slots=True)
class Concept:
    """A code of one of the schemes: its notation (CT+), label and definition."""

    iri: str
    notation: str
    label: str
    definition: str | None


@dataclass(frozen=True, slots=True)
class Actor:
    """Who speaks, is silent, is told or judges; ``kind`` is None where the store does not describe the actor.

    The numbers of people that the wording allows, and the reason why they may know, are those of unnamed sources.
    """

    iri: str
    identifier: str | None
    name: str
    kind: ActorKind | None
    min_members: int | None = None
    max_members: int | None = None
    basis: str | None = None

    @property
    def is_unnamed(self) -> bool:
        """Whether the article leaves the actor without a name."""
        return self.kind is ActorKind.UNNAMED


@dataclass(frozen=True, slots=True)
class Span:
    """A run of characters of the article; ``words`` is None where the store leaves them out."""

    iri: str
    start: int
    end: int
    words: str | None


@dataclass(frozen=True, slots=True)
class Role:
    """A role in which the article presents the speaker: the title, the body, whom it serves, on which words."""

    iri: str
    identifier: str | None
    title: str | None
    organization: Actor | None
    reports_to: Actor | None
    note: str | None
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Voice:
    """One link of the chain of voices. The article's own voice has no attribution where it only reports."""

    actor: Actor | None
    attribution: str | None = None
    identifier: str | None = None
    speech_act: Concept | None = None
    cue: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Perspective:
    """How certain a holder is of a situation."""

    iri: str
    holder: Actor | None
    situation: Named | None
    factuality: Concept | None


@dataclass(frozen=True, slots=True)
class Condition:
    """The situation that the content hangs on, in which direction, on which words."""

    iri: str
    kind: Concept | None
    antecedent: Named | None
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Relation:
    """How this attribution bears on another or, where it is not outgoing, the other on this one.

    ``kind``: contradicts, supports, qualifies, dependsOn, alternativeReadingOf, or embeddedIn (only incoming).
    """

    kind: str
    is_outgoing: bool
    attribution: str
    identifier: str | None
    speaker: Actor | None
    speech_act: Concept | None


@dataclass(frozen=True, slots=True)
class Time:
    """When it was said: ``value`` in TIMEX3, and the day that it was resolved to.

    ``anchor`` is the supplied interval of publication that it was resolved with, and ``supplied_by`` who supplied it.
    """

    iri: str
    identifier: str | None
    value: str | None
    day: str | None
    weekday: str | None
    anchor: str | None
    supplied_by: str | None
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Agent:
    """Who made a run, or what, with its version."""

    iri: str
    name: str | None
    version: str | None
    is_person: bool

    @property
    def called(self) -> str:
        """The name, and a program's version."""
        return " ".join(part for part in (self.name, self.version) if part is not None) or "somebody"


@dataclass(frozen=True, slots=True)
class Run:
    """The run that read the attribution; ``analysis_sha256`` is the digest of the file that it read from, if any."""

    iri: str
    identifier: str | None
    started: str | None
    ended: str | None
    agent: Agent | None
    analysis: str | None
    analysis_sha256: str | None


@dataclass(frozen=True, slots=True)
class Publication:
    """One appearance of the article, as far as it is known."""

    iri: str
    outlet: str | None
    url: str | None
    published: str | None
    headline: str | None
    author: str | None


@dataclass(frozen=True, slots=True)
class ArticleVersion:
    """The text that was read: ``code`` is its trusty code FA…, ``size`` counts bytes."""

    iri: str
    code: str
    sha256: str | None
    size: int | None
    language: str | None
    publications: tuple[Publication, ...]


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """The line of the manifest that recorded the graph: its number and hash, when, and the graph's file."""

    entry: int
    sha256: str
    recorded: str
    file: str
    file_sha256: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """All that a store says of one attribution, from its speaker to its provenance.

    ``is_statement``: False for a silence; ``voices``: from the article's own voice inward to this one; ``graph``: the
    named graph that holds it; ``ledger_line``: filled in by ``kg.explain.from_ledger``.
    """

    iri: str
    identifier: str | None
    is_statement: bool | None
    speech_act: Concept | None
    form: Concept | None
    speaker: Actor | None
    roles: tuple[Role, ...]
    addressee: Actor | None
    topics: tuple[Named, ...]
    said_at: tuple[Time, ...]
    note: str | None
    confidence: str | None
    evidence: tuple[Span, ...]
    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    passages: tuple[Passage, ...]
    voices: tuple[Voice, ...]
    perspectives: tuple[Perspective, ...]
    conditions: tuple[Condition, ...]
    relations: tuple[Relation, ...]
    graph: str | None
    run: Run | None
    article: ArticleVersion | None
    ledger_line: LedgerLine | None = None

    def to_json(self) -> dict[str, object]:
        """The explanation as plain data: dictionaries, tuples, strings, numbers, truth values and None."""
        return asdict(self, dict_factory=_plain)


def _plain(items: list[tuple[str, object]]) -> dict[str, object]:
    return {name: value.value if isinstance(value, Enum) else value for name, value in items}
