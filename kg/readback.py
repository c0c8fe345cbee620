"""The way back: the quads of one run become the analysis that they were made from, the inverse of ``kg.graph.record``.

What quads do not say is not given back:

- In which order items stood, or that one stood in a list twice. Actors and places come in the order of the text, spans
  by their offsets, aliases by their letters. Roles, times, topics, situations and attributions come by the number in
  their identifier (S04, S04.1, S05, S05-alt, S12), after those the ones without, in the order of the text. Of
  perspectives the speaker's are the first and those of the article's own voice the last.
- Parts of seconds, and the time zone in which a time was given.
- That a time was resolved with a supplied date, where the analysis did not hold that date.
- Aliases and a link of an unnamed source; the number, basis and affiliations of a named actor.
- How many runs of the same marks went before: ``repeat`` of ``kg.graph.record``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cached_property
from itertools import groupby
from typing import TypeAlias, TypeVar

from pyoxigraph import Literal, NamedNode, Quad

from kg import iris
from kg.article import Article
from kg.errors import LedgerError
from kg.extract.curated import VOICE
from kg.graph import RELATIONS
from kg.iris import Base
from kg.model import (
    Actor,
    ActorKind,
    Agent,
    Analysis,
    Anchor,
    Attribution,
    Concept,
    Condition,
    ConditionKind,
    EventType,
    Factuality,
    Form,
    Perspective,
    Place,
    Relation,
    Role,
    Situation,
    Span,
    SpanMismatchError,
    SpeechAct,
    TimeExpression,
    Topic,
)
from kg.namespaces import DCT, ITSRDF, KG, ORG, PROV, RDF, RDFS, SCHEMA, SEM, SKOS, TIME

_T = TypeVar("_T")
_C = TypeVar("_C", bound=Concept)
_Name: TypeAlias = tuple[int, str]  # an identifier after its place among those of its kind, by which it sorts

_OFFSETS = re.compile(r"([0-9]+)[,-]([0-9]+)")
_NUMBERED = re.compile(r"[^\W\d_]+[0-9]")  # S04.1, e12
_PARTS = re.compile(r"([^0-9]*)0*([0-9]*)")  # of an identifier: words, each with the number after it
_IN_TEXT = frozenset([KG.Actor, SEM.Place])  # what goes by its place in the text, whatever it is called
_KINDS = {
    KG.UnnamedSource.value: ActorKind.UNNAMED,
    PROV.Person.value: ActorKind.PERSON,
    SCHEMA.GovernmentOrganization.value: ActorKind.STATE,
    SCHEMA.NewsMediaOrganization.value: ActorKind.OUTLET,
    ORG.Organization.value: ActorKind.ORGANIZATION,  # what states and outlets are besides
}


def analysis(article: Article, quads: Iterable[Quad], base: Base) -> Analysis:
    """What one run read in an article. ``quads``: what the ledger keeps of the run, in any order.

    Raises LedgerError when they are not those of one run, or of one that read another text or has another base.
    """
    return _Reading(article, base, _Facts(quads)).analysis()


def _wrong(what: str) -> LedgerError:
    return LedgerError(f"these quads are no reading of the article: {what}; give all those of one run that read it")


class _Facts:
    """Quads by subject and property, their values as text. ``read`` makes of a text what is wanted, or raises."""

    def __init__(self, quads: Iterable[Quad]) -> None:
        self._of: dict[str, dict[str, list[str]]] = {}
        for subject, predicate, value, _ in quads:
            if not isinstance(subject, NamedNode) or not isinstance(value, NamedNode | Literal):
                raise _wrong(f"{subject} {predicate} {value} holds what is neither IRI nor literal")
            self._of.setdefault(subject.value, {}).setdefault(predicate.value, []).append(value.value)

    @cached_property
    def _by_type(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for node in self._of:
            for type_ in self.all(node, RDF.type, str):
                found.setdefault(type_, []).append(node)
        return found

    def typed(self, type_: NamedNode) -> list[str]:
        """The IRIs of all that has a type."""
        return self._by_type.get(type_.value, [])

    def all(self, node: str, predicate: NamedNode, read: Callable[[str], _T]) -> list[_T]:
        """The values of a property, each once."""
        values = dict.fromkeys(self._of.get(node, {}).get(predicate.value, ()))
        try:
            return [read(value) for value in values]
        except (ValueError, KeyError):
            raise _wrong(f"{predicate.value} of {node} cannot be {' and '.join(map(repr, values))}") from None

    def one(self, node: str, predicate: NamedNode, read: Callable[[str], _T]) -> _T | None:
        """The value of a property that has one at most."""
        values = self.all(node, predicate, read)
        if len(values) > 1:
            raise _wrong(f"{node} has {len(values)} values of {predicate.value}")
        return values[0] if len(values) == 1 else None

    def needed(self, node: str, predicate: NamedNode, read: Callable[[str], _T]) -> _T:
        """The value of a property that has exactly one."""
        value = self.one(node, predicate, read)
        if value is None:
            raise _wrong(f"{node} has no {predicate.value}")
        return value


@dataclass
class _Reading:
    """The quads of one run as what they were made of. ``names``: the identifiers of each type of thing, by IRI."""

    article: Article
    base: Base
    facts: _Facts
    names: dict[NamedNode, dict[str, _Name]] = field(default_factory=dict)
    spans: dict[str, Span] = field(default_factory=dict)

    def analysis(self) -> Analysis:
        run, needed = self.run, self.facts.needed
        return Analysis(
            run_id=needed(run, DCT.identifier, str),
            agent=self._agent(needed(run, PROV.wasAssociatedWith, str)),
            started=needed(run, PROV.startedAtTime, datetime.fromisoformat),
            ended=needed(run, PROV.endedAtTime, datetime.fromisoformat),
            actors=self._each(KG.Actor, self._actor),
            attributions=self._each(KG.Attribution, self._attribution),
            roles=tuple(self._roles()),
            places=self._each(SEM.Place, self._place),
            topics=self._each(SKOS.Concept, lambda node, id_: Topic(id_, needed(node, SKOS.prefLabel, str))),
            times=self._each(TIME.TemporalEntity, self._time),
            situations=self._each(KG.Situation, self._situation),
            relations=tuple(self._relations()),
            possibly_same=tuple(self._possibly_same()),
            anchor=self._anchor(),
            file_sha256=self._file(),
        )

    @cached_property
    def version(self) -> str:
        return self.base.article(self.article).value

    @cached_property
    def voice(self) -> str:
        return self.base.voice(self.article).value

    @cached_property
    def run(self) -> str:
        runs = self.facts.typed(KG.ExtractionRun)
        if len(runs) != 1:
            raise _wrong("they hold no run" if len(runs) == 0 else f"they hold {len(runs)} runs")
        used = self.facts.all(runs[0], PROV.used, str)
        if self.version not in used:
            raise _wrong(f"their run read {', '.join(sorted(used)) or 'nothing'}, not {self.version}")
        return runs[0]

    def _each(self, type_: NamedNode, made: Callable[[str, str], _T]) -> tuple[_T, ...]:
        """What is made of each thing of a type and its identifier, in order."""
        return tuple(made(node, id_) for node, (_, id_) in self._names(type_).items() if node != self.voice)

    def _names(self, type_: NamedNode) -> dict[str, _Name]:
        """The identifiers of all things of a type by their IRIs, in order; among those of actors the voice's, last."""
        if type_ not in self.names:
            nodes = [node for node in self.facts.typed(type_) if node not in self.facts.typed(PROV.Entity)]
            named = [(node, self.facts.needed(node, DCT.identifier, str)) for node in nodes]
            named.sort(key=lambda name: (_key(name[1], self._start(name[0]), in_text=type_ in _IN_TEXT), name))
            named += [(self.voice, VOICE)] if type_ == KG.Actor else []
            self.names[type_] = {node: (place, id_) for place, (node, id_) in enumerate(named)}
        return self.names[type_]

    def _start(self, node: str) -> int:
        """Where the first words stand that something was read from, or the end of the text."""
        spans = (*self._spans(node, KG.hasEvidence), self._stands_on(node))
        return min((span.start for span in spans if span is not None), default=len(self.article.text))

    def _stands_on(self, node: str) -> Span | None:
        """The words that tell an unnamed source from every other: those in its IRI."""
        prefix = self.base.node(f"unnamed/{self.article.trusty}-").value
        return self._words(node, prefix) if node.startswith(prefix) else None

    def _spans(self, node: str, predicate: NamedNode) -> tuple[Span, ...]:
        return tuple(sorted(self.facts.all(node, predicate, self._span)))

    def _span(self, node: str) -> Span:
        if node not in self.spans:
            self.spans[node] = self._words(node, f"{self.version}#char=")
        return self.spans[node]

    def _words(self, node: str, prefix: str) -> Span:
        """The words whose offsets stand after a prefix in an IRI."""
        offsets = _OFFSETS.fullmatch(node.removeprefix(prefix))
        try:
            if offsets is not None:
                return self.article.span(int(offsets[1]), int(offsets[2]))
        except SpanMismatchError:
            pass
        raise _wrong(f"{node} are no words of it")

    def _name(self, node: str, predicate: NamedNode, type_: NamedNode) -> _Name:
        """The identifier of the one thing that a property names."""
        return self.facts.needed(node, predicate, self._names(type_).__getitem__)

    def _named(self, node: str, predicate: NamedNode, type_: NamedNode) -> list[_Name]:
        """The identifiers of all that a property names, in order."""
        return sorted(self.facts.all(node, predicate, self._names(type_).__getitem__))

    def _ids(self, node: str, predicate: NamedNode, type_: NamedNode) -> tuple[str, ...]:
        return tuple(id_ for _, id_ in self._named(node, predicate, type_))

    def _id(self, node: str, predicate: NamedNode, type_: NamedNode) -> str | None:
        """The identifier of what a property names, if anything; the several memberships of a role have but one."""
        ids = dict.fromkeys(self._ids(node, predicate, type_))
        if len(ids) > 1:
            raise _wrong(f"{predicate.value} of {node} cannot be {' and '.join(ids)} at once")
        return next(iter(ids), None)

    def _confidence(self, node: str) -> float | None:
        return self.facts.one(node, ITSRDF.taConfidence, float)

    def _agent(self, node: str) -> Agent:
        name, version = (self.facts.needed(node, each, str) for each in (SCHEMA.name, SCHEMA.softwareVersion))
        return Agent(name, version, is_person=node in self.facts.typed(PROV.Person))

    def _file(self) -> str | None:
        """The digest of the analysis file, which is what the run used besides the article."""
        files = [node for node in self.facts.all(self.run, PROV.used, str) if node != self.version]
        if len(files) > 1:
            raise _wrong(f"their run used {len(files)} files")
        return self.facts.needed(files[0], SCHEMA.sha256, str) if len(files) == 1 else None

    def _anchor(self) -> Anchor | None:
        entities = self.facts.typed(PROV.Entity)
        anchors = [node for node in self.facts.typed(TIME.TemporalEntity) if node in entities]
        if len(anchors) > 1:
            raise _wrong(f"they hold {len(anchors)} dates that times are resolved with")
        for node in anchors:
            preferred = self.facts.needed(node, TIME.inXSDDate, date.fromisoformat)
            return Anchor(preferred, *self.facts.needed(node, RDF.value, _interval))
        return None

    def _actor(self, node: str, id_: str) -> Actor:
        one, types = self.facts.one, self.facts.all(node, RDF.type, str)
        kind = next((kind for type_, kind in _KINDS.items() if type_ in types), None)
        if kind is None:
            raise _wrong(f"they do not say what kind of actor {node} is")
        return Actor(
            id=id_,
            kind=kind,
            name=self.facts.needed(node, SKOS.prefLabel, str),
            aliases=tuple(sorted(self.facts.all(node, SKOS.altLabel, str))),
            wikidata=one(node, SCHEMA.sameAs, _local),
            mentions=self._spans(node, KG.hasEvidence),
            min_members=one(node, KG.minMembers, int),
            max_members=one(node, KG.maxMembers, int),
            basis=one(node, KG.basis, str),
            affiliations=self._ids(node, SCHEMA.affiliation, KG.Actor),
            anchor_span=self._stands_on(node),
        )

    def _place(self, node: str, id_: str) -> Place:
        name, item = self.facts.needed(node, SKOS.prefLabel, str), self.facts.one(node, SCHEMA.sameAs, _local)
        return Place(id_, name, item, self._spans(node, KG.hasEvidence))

    def _roles(self) -> Iterator[Role]:
        """Each role: in several organisations it is as many memberships, which are alike in all else."""
        names = self._names(ORG.Membership)
        for id_, group in groupby(names, key=lambda node: names[node][1]):
            nodes = list(group)
            role, *others = {self._role(node, id_) for node in nodes}
            if len(others) > 0:
                raise _wrong(f"the memberships of {id_} differ in more than their organisation")
            bodies = sorted(name for node in nodes for name in self._named(node, ORG.organization, KG.Actor))
            yield replace(role, organizations=tuple(body for _, body in bodies))

    def _role(self, node: str, id_: str) -> Role:
        return Role(
            id=id_,
            holder=self._name(node, ORG.member, KG.Actor)[1],
            title=self.facts.needed(self.facts.needed(node, ORG.role, str), SKOS.prefLabel, str),
            organizations=(),
            evidence=self._spans(node, KG.hasEvidence),
            reports_to=self._id(node, ORG.reportsTo, KG.Actor),
            note=self.facts.one(node, SKOS.note, str),
            confidence=self._confidence(node),
        )

    def _time(self, node: str, id_: str) -> TimeExpression:
        one = self.facts.one
        return TimeExpression(
            id=id_,
            span=self.facts.needed(node, KG.hasEvidence, self._span),
            value=self.facts.needed(node, RDF.value, str),
            anchored=one(node, PROV.wasDerivedFrom, str) is not None,
            day=one(node, TIME.inXSDDate, date.fromisoformat),
            weekday=one(node, TIME.dayOfWeek, _local),
            confidence=self._confidence(node),
        )

    def _situation(self, node: str, id_: str) -> Situation:
        return Situation(
            id=id_,
            label=self.facts.needed(node, RDFS.label, str),
            evidence=self._spans(node, KG.hasEvidence),
            actors=self._ids(node, SEM.hasActor, KG.Actor),
            recipients=self._ids(node, SCHEMA.recipient, KG.Actor),
            place=self._id(node, SEM.hasPlace, SEM.Place),
            time=self._id(node, SEM.hasTime, TIME.TemporalEntity),
            event_type=self.facts.one(node, SEM.eventType, _event_type),
        )

    def _attribution(self, node: str, id_: str) -> Attribution:
        _, speaker = self._name(node, KG.attributedTo, KG.Actor)
        return Attribution(
            id=id_,
            speaker=speaker,
            speech_act=self.facts.needed(node, KG.speechAct, _speech_act),
            evidence=self._spans(node, KG.hasEvidence),
            source=self._spans(node, KG.hasSource),
            cue=self._spans(node, KG.hasCue),
            content=self._spans(node, KG.hasContent),
            form=self.facts.one(node, KG.form, _form),
            role=self._id(node, KG.inRole, ORG.Membership),
            addressee=self._id(node, KG.addressedTo, KG.Actor),
            embedded_in=self._id(node, KG.embeddedIn, KG.Attribution),
            conditions=self._conditions(node),
            perspectives=self._perspectives(node, speaker),
            topics=self._ids(node, DCT.subject, SKOS.Concept),
            said_at=self._id(node, DCT.temporal, TIME.TemporalEntity),
            alternative_of=self._id(node, KG.alternativeReadingOf, KG.Attribution),
            note=self.facts.one(node, SKOS.note, str),
            confidence=self._confidence(node),
        )

    def _conditions(self, attribution: str) -> tuple[Condition, ...]:
        found = sorted(
            (self._spans(node, KG.hasEvidence), self._name(node, KG.antecedent, KG.Situation), node)
            for node in self.facts.all(attribution, KG.hasCondition, str)
        )
        return tuple(
            Condition(self.facts.needed(node, KG.conditionKind, _condition_kind), id_, spans, self._confidence(node))
            for spans, (_, id_), node in found
        )

    def _perspectives(self, attribution: str, speaker: str) -> tuple[Perspective, ...]:
        found = [
            (self._name(node, KG.holder, KG.Actor), self._name(node, KG.onSituation, KG.Situation), node)
            for node in self.facts.all(attribution, KG.hasPerspective, str)
        ]
        found.sort(key=lambda each: (each[0][1] != speaker, each))
        return tuple(
            Perspective(holder, on, self.facts.needed(node, KG.factuality, _factuality), self._confidence(node))
            for (_, holder), (_, on), node in found
        )

    def _relations(self) -> Iterator[Relation]:
        for node, (_, id_) in self._names(KG.Attribution).items():
            for kind, predicate in RELATIONS.items():
                yield from (Relation(kind, id_, other) for other in self._ids(node, predicate, KG.Attribution))

    def _possibly_same(self) -> Iterator[tuple[str, str]]:
        for node, (_, id_) in self._names(KG.Actor).items():
            yield from ((id_, other) for other in self._ids(node, KG.possiblySameAs, KG.Actor))


def _key(id_: str, start: int, *, in_text: bool) -> tuple[int, list[tuple[str, int, str]]]:
    """What things sort by: where they start in the text or, before those, the number in their identifier.

    A number comes after how many digits it has, so that S4 sorts before S12.
    """
    parts = [(words, len(number), number) for words, number in _PARTS.findall(id_)]
    is_numbered = not in_text and _NUMBERED.match(id_) is not None
    return -1 if is_numbered else start, parts


def _interval(value: str) -> tuple[date, date]:
    earliest, latest = value.split("/")
    return date.fromisoformat(earliest), date.fromisoformat(latest)


def _local(value: str) -> str:
    """What an IRI ends in: Q22686, Thursday."""
    return re.split("[/#]", value)[-1]


def _concepts(scheme: type[_C]) -> Callable[[str], _C]:
    """What gives the concept that an IRI names; it raises KeyError where none is."""
    return {iris.concept(concept).value: concept for concept in scheme}.__getitem__


_speech_act, _form, _factuality = _concepts(SpeechAct), _concepts(Form), _concepts(Factuality)
_condition_kind, _event_type = _concepts(ConditionKind), _concepts(EventType)
