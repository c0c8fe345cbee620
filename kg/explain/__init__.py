"""One attribution explained: everything from the answer back to the characters, the run and the ledger's line.

It asks the stored queries in ``queries/explain/``; the actors and codes that their rows mention are looked up together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cached_property
from pathlib import Path

from pyoxigraph import NamedNode

from kg.errors import ParameterError
from kg.explain.explanation import (
    Actor,
    Agent,
    ArticleVersion,
    Concept,
    Condition,
    Explanation,
    LedgerLine,
    Named,
    Perspective,
    Publication,
    Relation,
    Role,
    Run,
    Span,
    Time,
    Voice,
)
from kg.explain.passages import marked_spans, passages, span, spans_of
from kg.export.names import split
from kg.ledger import Ledger
from kg.ledger.manifest import sha256
from kg.ledger.nquads import owning_file
from kg.model import ActorKind
from kg.namespaces import KG
from kg.query import Dataset
from kg.query.answers import Answer, Term, ask, iri, number, words
from kg.resources import QUERIES

_FOLDER = QUERIES / "explain"


def explain(dataset: Dataset, attribution: NamedNode) -> Explanation:
    """The explanation of an attribution. Raises ParameterError when the store has none of this IRI."""
    return _Reading(dataset, attribution).explanation()


def from_ledger(explanation: Explanation, ledger: Ledger) -> Explanation:
    """The explanation with the line of the ledger that recorded its graph, where there is one."""
    file = owning_file((explanation.graph or "").removeprefix(ledger.base))
    for entry in ledger.naming(file) if file is not None else ():
        for added in entry.adds:
            if added.path == file:
                line = LedgerLine(entry.number, sha256(entry.to_line()), entry.recorded, file, added.sha256)
                return replace(explanation, ledger_line=line)
    return explanation


def _query(name: str) -> Path:
    return _FOLDER / f"{name}.rq"


class _Reading:
    """What the stored queries say of one attribution, each asked once, put together."""

    def __init__(self, dataset: Dataset, attribution: NamedNode) -> None:
        self.dataset = dataset
        self.attribution = attribution
        answers = self.ask("attribution")
        if len(answers) == 0:
            raise ParameterError(
                f"{attribution.value} is no attribution in this store; give the identifier or IRI of one, such as S09"
            )
        self.facts = answers[0]

    def ask(self, name: str) -> list[Answer]:
        return ask(self.dataset, _query(name), attribution=self.attribution)

    def explanation(self) -> Explanation:
        facts, own = self.facts, self.attribution
        provenance = self.ask("provenance")
        return Explanation(
            iri=own.value,
            identifier=words(facts["identifier"]),
            is_statement=None if facts["class"] is None else facts["class"] == KG.Statement,
            speech_act=self.concept(facts["act"]),
            form=self.concept(facts["form"]),
            speaker=self.actor(facts["speaker"]),
            roles=tuple(self.role(answer) for answer in self.roles),
            addressee=self.actor(facts["addressee"]),
            topics=tuple(_named(answer, "topic") for answer in self.ask("topics")),
            said_at=tuple(self.times()),
            note=words(facts["note"]),
            confidence=words(facts["confidence"]),
            evidence=self.spans_of("evidence", own),
            source=self.spans_of("source", own),
            cue=self.spans_of("cue", own),
            content=self.spans_of("content", own),
            passages=passages(self.dataset, marked_spans(self.spans)),
            voices=tuple(self.voices()),
            perspectives=tuple(self.perspective(answer) for answer in self.perspectives),
            conditions=tuple(self.condition(answer) for answer in self.conditions),
            relations=tuple(self.relation(answer) for answer in self.relations),
            graph=None if len(provenance) == 0 else iri(provenance[0]["graph"]),
            run=None if len(provenance) == 0 else _run(provenance[0]),
            article=self.article(),
        )

    @cached_property
    def roles(self) -> list[Answer]:
        return self.ask("roles")

    @cached_property
    def spans(self) -> list[Answer]:
        return spans_of(self.dataset, self.attribution)

    @cached_property
    def perspectives(self) -> list[Answer]:
        return self.ask("perspectives")

    @cached_property
    def conditions(self) -> list[Answer]:
        return self.ask("conditions")

    @cached_property
    def relations(self) -> list[Answer]:
        return self.ask("relations")

    @cached_property
    def outer(self) -> list[Answer]:
        return self.ask("voices")

    @cached_property
    def own_voice(self) -> NamedNode | None:
        """The voice of the article; its IRI is made from the article's."""
        article = self.facts["article"]
        return None if article is None else NamedNode(iri(article).replace("/article/", "/voice/"))

    @cached_property
    def actors(self) -> dict[str, Actor]:
        mentioned = [
            *(self.facts[column] for column in ("speaker", "addressee")),
            *(answer[column] for answer in self.roles for column in ("organization", "principal")),
            *(answer["holder"] for answer in self.perspectives),
            *(answer["speaker"] for answer in (*self.relations, *self.outer)),
            self.own_voice,
        ]
        answers = ask(self.dataset, _query("actors"), actor=_nodes(mentioned))
        return {iri(answer["actor"]): _actor(answer) for answer in reversed(answers)}

    @cached_property
    def concepts(self) -> dict[str, Concept]:
        mentioned = [
            *(self.facts[column] for column in ("act", "form")),
            *(answer["factuality"] for answer in self.perspectives),
            *(answer["kind"] for answer in self.conditions),
            *(answer["act"] for answer in (*self.relations, *self.outer)),
        ]
        answers = ask(self.dataset, _query("concepts"), concept=_nodes(mentioned))
        return {iri(answer["concept"]): _concept(answer) for answer in reversed(answers)}

    def actor(self, node: Term) -> Actor | None:
        if node is None:
            return None
        return self.actors.get(iri(node)) or Actor(iri(node), None, split(iri(node))[1], None)

    def concept(self, node: Term) -> Concept | None:
        if node is None:
            return None
        local = split(iri(node))[1]
        return self.concepts.get(iri(node)) or Concept(iri(node), local, local, None)

    def spans_of(self, kind: str, thing: Term) -> tuple[Span, ...]:
        return tuple(span(a) for a in self.spans if words(a["kind"]) == kind and a["thing"] == thing)

    def role(self, answer: Answer) -> Role:
        return Role(
            iri=iri(answer["membership"]),
            identifier=words(answer["identifier"]),
            title=words(answer["title"]),
            organization=self.actor(answer["organization"]),
            reports_to=self.actor(answer["principal"]),
            note=words(answer["note"]),
            spans=self.spans_of("role", answer["membership"]),
        )

    def perspective(self, answer: Answer) -> Perspective:
        return Perspective(
            iri=iri(answer["perspective"]),
            holder=self.actor(answer["holder"]),
            situation=None if answer["situation"] is None else _named(answer, "situation"),
            factuality=self.concept(answer["factuality"]),
        )

    def condition(self, answer: Answer) -> Condition:
        return Condition(
            iri=iri(answer["condition"]),
            kind=self.concept(answer["kind"]),
            antecedent=None if answer["antecedent"] is None else _named(answer, "antecedent"),
            spans=self.spans_of("condition", answer["condition"]),
        )

    def relation(self, answer: Answer) -> Relation:
        return Relation(
            kind=split(iri(answer["relation"]))[1],
            is_outgoing=words(answer["is_outgoing"]) == "true",
            attribution=iri(answer["other"]),
            identifier=words(answer["identifier"]),
            speaker=self.actor(answer["speaker"]),
            speech_act=self.concept(answer["act"]),
        )

    def times(self) -> Iterator[Time]:
        answers = self.ask("times")
        for node in dict.fromkeys(answer["time"] for answer in answers):
            own = [answer for answer in answers if answer["time"] == node]
            weekday = words(own[0]["weekday"])
            yield Time(
                iri=iri(node),
                identifier=words(own[0]["identifier"]),
                value=words(own[0]["value"]),
                day=words(own[0]["day"]),
                weekday=None if weekday is None else split(weekday)[1],
                anchor=words(own[0]["anchor"]),
                supplied_by=words(own[0]["supplied_by"]),
                spans=tuple(dict.fromkeys(span(answer) for answer in own if answer["span"] is not None)),
            )

    def voices(self) -> Iterator[Voice]:
        """From the article's own voice inward; where it is the speaker, it is the only one."""
        own = Voice(
            actor=self.actor(self.facts["speaker"]),
            attribution=self.attribution.value,
            identifier=words(self.facts["identifier"]),
            speech_act=self.concept(self.facts["act"]),
            cue=tuple(s.words for s in self.spans_of("cue", self.attribution) if s.words is not None),
        )
        if self.own_voice is not None and self.facts["speaker"] != self.own_voice:
            yield Voice(self.actor(self.own_voice))
        yield from reversed(list(self.outer_voices()))
        yield own

    def outer_voices(self) -> Iterator[Voice]:
        """From the immediate outer voice outward; a circle of voices is walked once."""
        inner, seen = self.attribution, {self.attribution}
        while len(own := [answer for answer in self.outer if answer["inner"] == inner]) > 0:
            outer = own[0]["outer"]
            if not isinstance(outer, NamedNode) or outer in seen:
                return
            seen.add(outer)
            inner = outer
            yield Voice(
                actor=self.actor(own[0]["speaker"]),
                attribution=outer.value,
                identifier=words(own[0]["identifier"]),
                speech_act=self.concept(own[0]["act"]),
                cue=tuple(cue for answer in own if (cue := words(answer["cue"])) is not None),
            )

    def article(self) -> ArticleVersion | None:
        article = self.facts["article"]
        if not isinstance(article, NamedNode):
            return None
        answers = ask(self.dataset, _query("article"), article=article)
        facts = answers[0] if len(answers) > 0 else None
        return ArticleVersion(
            iri=article.value,
            code=split(article.value)[1],
            sha256=None if facts is None else words(facts["sha256"]),
            size=None if facts is None else number(facts["size"]),
            language=None if facts is None else words(facts["language"]),
            publications=tuple(_publication(answer) for answer in answers if answer["publication"] is not None),
        )


def _nodes(terms: Iterable[Term]) -> list[NamedNode]:
    return list(dict.fromkeys(term for term in terms if isinstance(term, NamedNode)))


def _named(answer: Answer, column: str) -> Named:
    node = iri(answer[column])
    return Named(node, words(answer["identifier"]), words(answer["label"]) or split(node)[1])


def _actor(answer: Answer) -> Actor:
    return Actor(
        iri=iri(answer["actor"]),
        identifier=words(answer["identifier"]),
        name=words(answer["name"]) or split(iri(answer["actor"]))[1],
        kind=ActorKind(words(answer["kind"])),
        min_members=number(answer["min_members"]),
        max_members=number(answer["max_members"]),
        basis=words(answer["basis"]),
    )


def _concept(answer: Answer) -> Concept:
    notation = words(answer["notation"]) or split(iri(answer["concept"]))[1]
    return Concept(iri(answer["concept"]), notation, words(answer["label"]) or notation, words(answer["definition"]))


def _run(answer: Answer) -> Run | None:
    if answer["run"] is None:
        return None
    agent = None
    if answer["agent"] is not None:
        is_person = words(answer["is_person"]) == "true"
        agent = Agent(iri(answer["agent"]), words(answer["name"]), words(answer["version"]), is_person)
    return Run(
        iri=iri(answer["run"]),
        identifier=words(answer["identifier"]),
        started=words(answer["started"]),
        ended=words(answer["ended"]),
        agent=agent,
        analysis=words(answer["analysis"]),
        analysis_sha256=words(answer["analysis_sha256"]),
    )


def _publication(answer: Answer) -> Publication:
    return Publication(
        iri=iri(answer["publication"]),
        outlet=words(answer["outlet"]),
        url=words(answer["url"]),
        published=words(answer["published"]),
        headline=words(answer["headline"]),
        author=words(answer["author"]),
    )
