"""An analysis becomes quads: IRIs by the recipe, no blank nodes, each triple in one graph.

``record`` gives three parts, as the ledger keeps them: what never changes about the article version, the one
appearance it was taken from, and all that one run read, with what it contributes to shared entities and provenance.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeAlias

from pyoxigraph import Literal, NamedNode, Quad

from kg import iris
from kg.article import Article
from kg.extract.curated import VOICE
from kg.iris import Base
from kg.model import (
    Actor,
    ActorKind,
    Agent,
    Analysis,
    Anchor,
    Attribution,
    Condition,
    Perspective,
    Publication,
    RelationKind,
    Role,
    Situation,
    Span,
    TimeExpression,
)
from kg.namespaces import (
    CITO,
    DCT,
    ITSRDF,
    KG,
    NIF,
    ORG,
    PROV,
    RDF,
    RDFS,
    SCHEMA,
    SEM,
    SKOS,
    TIME,
)
from kg.quads import (
    Quads,
    Writer,
    address,
    day_literal,
    decimal,
    instant,
    integer,
    joined,
    published_on,
    wikidata_item,
    write_span,
)

_ACTOR_TYPES = {
    ActorKind.PERSON: (PROV.Person,),
    ActorKind.ORGANIZATION: (ORG.Organization,),
    ActorKind.STATE: (ORG.Organization, SCHEMA.GovernmentOrganization),
    ActorKind.OUTLET: (ORG.Organization, SCHEMA.NewsMediaOrganization),
}
RELATIONS = {
    RelationKind.SUPPORTS: CITO.supports,
    RelationKind.QUALIFIES: CITO.qualifies,
    RelationKind.CONTRADICTS: KG.contradicts,
    RelationKind.DEPENDS_ON: KG.dependsOn,
}


Key: TypeAlias = (
    tuple[str, str] | tuple[str, str, int]
)  # of an item: its kind and id; of a part, the whole's and a place


@dataclass(frozen=True, slots=True)
class Record:
    """The quads of one reading of one article, in three parts, and the IRIs that name them."""

    article: NamedNode
    publication: NamedNode
    run: NamedNode
    article_quads: Sequence[Quad]
    publication_quads: Sequence[Quad]
    run_quads: Sequence[Quad]

    @property
    def quads(self) -> Sequence[Quad]:
        """All three parts: what the gate checks."""
        return joined(self.article_quads, self.publication_quads, self.run_quads)


def record(article: Article, publication: Publication, analysis: Analysis, base: Base, *, repeat: int = 0) -> Record:
    """The quads of an analysis; ``repeat``: as in ``run_iri``.

    Raises ArticleError for an address or date of the publication that is none.
    """
    appearance = publication_iri(article, publication, base)
    reading = _Reading(article, analysis, base, repeat)
    return Record(
        article=base.article(article),
        publication=appearance,
        run=reading.run,
        article_quads=_article_quads(article, base),
        publication_quads=_publication_quads(article, publication, appearance, base),
        run_quads=reading.quads(),
    )


def run_iri(article: Article, analysis: Analysis, base: Base, *, repeat: int = 0) -> NamedNode:
    """The IRI of a run: of its article, its agent with version, and its analysis file.

    Without a file, the date that times are resolved with tells one reading by a program from another. ``repeat``: how
    many runs of these very marks went before it and were replaced.
    """
    return run_of(article, analysis.agent, base, analysis.file_sha256, analysis.anchor, repeat=repeat)


def run_of(
    article: Article, agent: Agent, base: Base, file: str | None, anchor: Anchor | None, *, repeat: int = 0
) -> NamedNode:
    """The IRI of a run that may not have been made yet; ``file``: the SHA-256 of its analysis file."""
    content = [file]
    if file is None and anchor is not None:
        content += _days(anchor)
    if repeat > 0:
        content.append(f"repeat {repeat}")
    return base.made("run", article.sha256, agent.name, agent.version, *content)


def item_iris(article: Article, analysis: Analysis, base: Base) -> Iterator[tuple[Key, NamedNode]]:
    """Each item of an analysis with the IRI that stands for it; a role has one for each of its memberships."""
    yield from _Reading(article, analysis, base).items()


def _article_quads(article: Article, base: Base) -> Quads:
    node, graph = base.article(article), base.graph(f"article/{article.trusty}")
    writer = Writer(graph)
    writer.add(node, RDF.type, KG.ArticleVersion, NIF.Context)
    writer.add(node, SCHEMA.sha256, Literal(article.sha256))
    writer.add(node, SCHEMA.contentSize, integer(len(article.raw)))
    writer.add(node, SCHEMA.inLanguage, Literal(article.language))
    writer.add(node, NIF.isString, Literal(article.text))
    voice = base.voice(article)
    writer.add(voice, RDF.type, KG.Actor)
    writer.add(voice, DCT.identifier, Literal(VOICE))
    writer.add(voice, SKOS.prefLabel, Literal("the article's own voice", language="en"))
    for sentence in article.sentences:
        span = base.span(article, sentence.span)
        writer.add(span, RDF.type, NIF.Sentence)
        writer.add(span, DCT.identifier, Literal(sentence.id))
        write_span(writer, span, node, sentence.span)
    return writer.quads()


def publication_iri(article: Article, publication: Publication, base: Base) -> NamedNode:
    """The IRI of one appearance of an article, by all that is known of it."""
    facts = [publication.outlet, publication.url, publication.published, publication.headline, publication.author]
    return base.made("publication", article.sha256, *facts)


def _publication_quads(article: Article, publication: Publication, node: NamedNode, base: Base) -> Quads:
    of_outlet = Quads()
    writer = Writer(base.graph(node.value.removeprefix(base.iri)))
    writer.add(node, RDF.type, SCHEMA.NewsArticle)
    writer.add(base.article(article), PROV.specializationOf, node)
    if publication.url is not None:
        writer.add(node, SCHEMA.url, address(publication.url))
    if publication.published is not None:
        writer.add(node, SCHEMA.datePublished, published_on(publication.published))
    if publication.headline is not None:
        writer.add(node, SCHEMA.headline, Literal(publication.headline, language=article.language))
    if publication.author is not None:
        writer.add(node, SCHEMA.author, Literal(publication.author))
    if publication.outlet is not None:
        identifier = iris.slug(publication.outlet).casefold()
        outlet = Actor(identifier, ActorKind.OUTLET, publication.outlet)
        writer.add(node, SCHEMA.publisher, base.shared("actor", identifier))
        provenance = Writer(base.graph("provenance"))
        provenance.add(base.graph(f"entity/{identifier}"), PROV.wasDerivedFrom, node)
        of_outlet = entity_quads(outlet, base, "en") + provenance.quads()  # one name in whatever language the text is
    return of_outlet + writer.quads()


def entity_quads(actor: Actor, base: Base, language: str) -> Quads:
    """What articles share of a named actor: its kind, names and link. ``language``: of the names."""
    node = base.shared("actor", actor.id)
    writer = Writer(base.graph(f"entity/{actor.id}"))
    writer.add(node, RDF.type, KG.Actor, *_ACTOR_TYPES[actor.kind])
    writer.add(node, DCT.identifier, Literal(actor.id))
    writer.add(node, SKOS.prefLabel, Literal(actor.name, language=language))
    writer.add(node, SKOS.altLabel, *(Literal(alias, language=language) for alias in actor.aliases))
    if actor.wikidata is not None:
        writer.add(node, SCHEMA.sameAs, wikidata_item(actor.wikidata))
    return writer.quads()


@dataclass
class _Reading:
    """One analysis being written: resolves its identifiers to IRIs and writes each kind of thing once."""

    article: Article
    analysis: Analysis
    base: Base
    repeat: int = 0
    spans: dict[Span, NamedNode] = field(default_factory=dict)  # written so far

    @cached_property
    def version(self) -> NamedNode:
        return self.base.article(self.article)

    @cached_property
    def run(self) -> NamedNode:
        return run_iri(self.article, self.analysis, self.base, repeat=self.repeat)

    @cached_property
    def agent(self) -> NamedNode:
        return self.base.agent(self.analysis.agent.name, self.analysis.agent.version)

    @cached_property
    def run_graph(self) -> NamedNode:
        return self.base.graph(self.run.value.removeprefix(self.base.iri))

    @cached_property
    def writer(self) -> Writer:
        return Writer(self.run_graph)

    @cached_property
    def sentence_spans(self) -> frozenset[tuple[int, int]]:
        return frozenset((sentence.span.start, sentence.span.end) for sentence in self.article.sentences)

    @cached_property
    def actors(self) -> dict[str, NamedNode]:
        return {VOICE: self.base.voice(self.article)} | {a.id: self._actor_iri(a) for a in self.analysis.actors}

    def _actor_iri(self, actor: Actor) -> NamedNode:
        if actor.anchor_span is not None:
            return self.base.unnamed(self.article, actor.anchor_span)
        return self.base.shared("actor", actor.id)

    @cached_property
    def situations(self) -> dict[str, NamedNode]:
        return {s.id: self.base.made("situation", self.article.sha256, s.id) for s in self.analysis.situations}

    @cached_property
    def times(self) -> dict[str, NamedNode]:
        digest = self.article.sha256
        return {t.id: self.base.made("time", digest, t.span.start, t.span.end, t.value) for t in self.analysis.times}

    @cached_property
    def anchor(self) -> NamedNode | None:
        anchor = self.analysis.anchor
        if anchor is None:
            return None
        return self.base.made("anchor", self.article.sha256, *_days(anchor), self.agent.value)

    @cached_property
    def memberships(self) -> dict[str, tuple[tuple[NamedNode, NamedNode | None], ...]]:
        """By role: one membership for each organisation, or one without."""
        return {role.id: tuple(self._memberships_of(role)) for role in self.analysis.roles}

    def _memberships_of(self, role: Role) -> Iterator[tuple[NamedNode, NamedNode | None]]:
        organizations: list[NamedNode | None] = [self.actors[id_] for id_ in role.organizations]
        for organization in organizations or [None]:
            name = None if organization is None else organization.value
            content = (self.actors[role.holder].value, iris.slug(role.title), name, _offsets(role.evidence))
            yield self.base.made("membership", self.article.sha256, *content), organization

    @cached_property
    def attributions(self) -> dict[str, NamedNode]:
        by_id = {attribution.id: attribution for attribution in self.analysis.attributions}
        found: dict[str, NamedNode] = {}

        def name(attribution: Attribution) -> NamedNode:
            if attribution.id not in found:
                outer = None if attribution.embedded_in is None else name(by_id[attribution.embedded_in])
                found[attribution.id] = self._attribution_iri(attribution, outer)
            return found[attribution.id]

        for attribution in self.analysis.attributions:
            name(attribution)
        return found

    def _attribution_iri(self, attribution: Attribution, outer: NamedNode | None) -> NamedNode:
        parts = (attribution.evidence, attribution.source, attribution.cue, attribution.content)
        content: list[object] = [
            "non_statement" if attribution.speech_act.is_silence else "statement",
            self.article.sha256,
            self.actors[attribution.speaker].value,
            None if outer is None else outer.value,
            attribution.speech_act.value,
            *(_offsets(spans) for spans in parts),
        ]
        if attribution.alternative_of is not None:
            judgements = [[p.holder, p.situation, p.factuality.value] for p in attribution.perspectives]
            content.append(["alternative", *sorted(judgements)])
        return self.base.made("attribution", *content)

    def items(self) -> Iterator[tuple[Key, NamedNode]]:
        analysis = self.analysis
        yield from ((("actor", actor.id), self.actors[actor.id]) for actor in analysis.actors)
        yield from ((("place", place.id), self.base.shared("place", place.id)) for place in analysis.places)
        yield from ((("topic", topic.id), self.base.shared("topic", topic.id)) for topic in analysis.topics)
        yield from ((("time", time.id), self.times[time.id]) for time in analysis.times)
        yield from ((("situation", each.id), self.situations[each.id]) for each in analysis.situations)
        for role in analysis.roles:
            yield ("role", role.id), self.base.shared("role", iris.slug(role.title))
            yield from ((("role", role.id), node) for node, _ in self.memberships[role.id])
        for attribution in analysis.attributions:
            node = self.attributions[attribution.id]
            yield ("attribution", attribution.id), node
            for place, condition in enumerate(attribution.conditions):
                yield ("condition", attribution.id, place), self._condition_iri(node, condition)
            for place, perspective in enumerate(attribution.perspectives):
                yield ("perspective", attribution.id, place), self._perspective_iri(node, perspective)

    def quads(self) -> Quads:
        for actor in self.analysis.actors:
            self._write_actor(actor)
        for place in self.analysis.places:
            self._write_spans(self.base.shared("place", place.id), KG.hasEvidence, place.mentions)
        for role in self.analysis.roles:
            self._write_role(role)
        for time in self.analysis.times:
            self._write_time(time)
        if self.analysis.anchor is not None and self.anchor is not None:
            self._write_anchor(self.analysis.anchor, self.anchor)
        for situation in self.analysis.situations:
            self._write_situation(situation)
        for attribution in self.analysis.attributions:
            self._write_attribution(attribution)
        for relation in self.analysis.relations:
            ends = self.attributions[relation.source], self.attributions[relation.target]
            self.writer.add(ends[0], RELATIONS[relation.kind], ends[1])
        for earlier, later in self.analysis.possibly_same:
            self.writer.add(self.actors[earlier], KG.possiblySameAs, self.actors[later])
        shared = Quads(tuple(part for quads in self._shared() for part in quads.parts))
        graphs = dict.fromkeys(graph for graph, _ in shared.parts)
        return self.writer.quads() + shared + self._provenance(graphs)

    def _write_spans(self, subject: NamedNode, predicate: NamedNode, spans: Iterable[Span]) -> None:
        for span in spans:
            node = self.spans.get(span)
            is_new = node is None
            if node is None:
                node = self.spans[span] = self.base.span(self.article, span)
            self.writer.add(subject, predicate, node)
            if is_new and (span.start, span.end) not in self.sentence_spans:
                write_span(self.writer, node, self.version, span)

    def _write_actor(self, actor: Actor) -> None:
        node = self.actors[actor.id]
        self._write_spans(node, KG.hasEvidence, actor.mentions)
        if actor.kind is not ActorKind.UNNAMED:
            return
        add = self.writer.add
        add(node, RDF.type, KG.UnnamedSource, KG.Actor)
        add(node, DCT.identifier, Literal(actor.id))
        add(node, SKOS.prefLabel, self._text(actor.name))
        if actor.min_members is not None:
            add(node, KG.minMembers, integer(actor.min_members))
        if actor.max_members is not None:
            add(node, KG.maxMembers, integer(actor.max_members))
        if actor.basis is not None:
            add(node, KG.basis, Literal(actor.basis))
        add(node, SCHEMA.affiliation, *(self.actors[id_] for id_ in actor.affiliations))

    def _write_role(self, role: Role) -> None:
        for node, organization in self.memberships[role.id]:
            self.writer.add(node, RDF.type, ORG.Membership)
            self.writer.add(node, DCT.identifier, Literal(role.id))
            self.writer.add(node, ORG.member, self.actors[role.holder])
            self.writer.add(node, ORG.role, self.base.shared("role", iris.slug(role.title)))
            if organization is not None:
                self.writer.add(node, ORG.organization, organization)
            if role.reports_to is not None:
                self.writer.add(node, ORG.reportsTo, self.actors[role.reports_to])
            if role.note is not None:
                self.writer.add(node, SKOS.note, self._text(role.note))
            self._write_confidence(node, role.confidence)
            self._write_spans(node, KG.hasEvidence, role.evidence)

    def _write_time(self, time: TimeExpression) -> None:
        node = self.times[time.id]
        self.writer.add(node, RDF.type, TIME.TemporalEntity)
        self.writer.add(node, DCT.identifier, Literal(time.id))
        self.writer.add(node, RDF.value, Literal(time.value))
        if time.day is not None:
            self.writer.add(node, TIME.inXSDDate, day_literal(time.day))
        if time.weekday is not None:
            self.writer.add(node, TIME.dayOfWeek, getattr(TIME, time.weekday))
        if time.anchored and self.anchor is not None:
            self.writer.add(node, PROV.wasDerivedFrom, self.anchor)
        self._write_confidence(node, time.confidence)
        self._write_spans(node, KG.hasEvidence, [time.span])

    def _write_anchor(self, anchor: Anchor, node: NamedNode) -> None:
        self.writer.add(node, RDF.type, TIME.TemporalEntity, PROV.Entity)
        self.writer.add(node, RDF.value, Literal(f"{anchor.earliest}/{anchor.latest}"))
        self.writer.add(node, TIME.inXSDDate, day_literal(anchor.preferred))
        self.writer.add(node, PROV.wasAttributedTo, self.agent)

    def _write_situation(self, situation: Situation) -> None:
        node, add = self.situations[situation.id], self.writer.add
        add(node, RDF.type, KG.Situation)
        add(node, DCT.identifier, Literal(situation.id))
        add(node, RDFS.label, self._text(situation.label))
        add(node, SEM.hasActor, *(self.actors[id_] for id_ in situation.actors))
        add(node, SCHEMA.recipient, *(self.actors[id_] for id_ in situation.recipients))
        if situation.place is not None:
            add(node, SEM.hasPlace, self.base.shared("place", situation.place))
        if situation.time is not None:
            add(node, SEM.hasTime, self.times[situation.time])
        if situation.event_type is not None:
            add(node, SEM.eventType, iris.concept(situation.event_type))
        self._write_spans(node, KG.hasEvidence, situation.evidence)

    def _write_attribution(self, attribution: Attribution) -> None:
        node, add = self.attributions[attribution.id], self.writer.add
        add(node, RDF.type, KG.NonStatement if attribution.speech_act.is_silence else KG.Statement, KG.Attribution)
        add(node, DCT.identifier, Literal(attribution.id))
        add(node, KG.reportedIn, self.version)
        add(node, KG.attributedTo, self.actors[attribution.speaker])
        add(node, KG.speechAct, iris.concept(attribution.speech_act))
        if attribution.form is not None:
            add(node, KG.form, iris.concept(attribution.form))
        if attribution.role is not None:
            add(node, KG.inRole, *(membership for membership, _ in self.memberships[attribution.role]))
        if attribution.addressee is not None:
            add(node, KG.addressedTo, self.actors[attribution.addressee])
        if attribution.embedded_in is not None:
            add(node, KG.embeddedIn, self.attributions[attribution.embedded_in])
        if attribution.alternative_of is not None:
            add(node, KG.alternativeReadingOf, self.attributions[attribution.alternative_of])
        if attribution.said_at is not None:
            add(node, DCT.temporal, self.times[attribution.said_at])
        if attribution.note is not None:
            add(node, SKOS.note, self._text(attribution.note))
        self._write_confidence(node, attribution.confidence)
        add(node, DCT.subject, *(self.base.shared("topic", topic) for topic in attribution.topics))
        self._write_spans(node, KG.hasEvidence, attribution.evidence)
        self._write_spans(node, KG.hasSource, attribution.source)
        self._write_spans(node, KG.hasCue, attribution.cue)
        self._write_spans(node, KG.hasContent, attribution.content)
        for condition in attribution.conditions:
            self._write_condition(node, condition)
        for perspective in attribution.perspectives:
            self._write_perspective(node, perspective)

    def _condition_iri(self, attribution: NamedNode, condition: Condition) -> NamedNode:
        antecedent = self.situations[condition.antecedent]
        content = (condition.kind.value, antecedent.value, _offsets(condition.evidence))
        return self.base.made("condition", attribution.value, *content)

    def _perspective_iri(self, attribution: NamedNode, perspective: Perspective) -> NamedNode:
        holder, situation = self.actors[perspective.holder], self.situations[perspective.situation]
        content = (holder.value, situation.value, perspective.factuality.value)
        return self.base.made("perspective", attribution.value, *content)

    def _write_confidence(self, node: NamedNode, confidence: float | None) -> None:
        if confidence is not None:
            self.writer.add(node, ITSRDF.taConfidence, decimal(confidence))

    def _write_condition(self, attribution: NamedNode, condition: Condition) -> None:
        node = self._condition_iri(attribution, condition)
        self.writer.add(attribution, KG.hasCondition, node)
        self.writer.add(node, RDF.type, KG.Condition)
        self.writer.add(node, KG.conditionKind, iris.concept(condition.kind))
        self.writer.add(node, KG.antecedent, self.situations[condition.antecedent])
        self._write_spans(node, KG.hasEvidence, condition.evidence)
        self._write_confidence(node, condition.confidence)

    def _write_perspective(self, attribution: NamedNode, perspective: Perspective) -> None:
        node = self._perspective_iri(attribution, perspective)
        self.writer.add(attribution, KG.hasPerspective, node)
        self.writer.add(node, RDF.type, KG.Perspective)
        self.writer.add(node, KG.holder, self.actors[perspective.holder])
        self.writer.add(node, KG.onSituation, self.situations[perspective.situation])
        self.writer.add(node, KG.factuality, iris.concept(perspective.factuality))
        self._write_confidence(node, perspective.confidence)

    def _shared(self) -> Iterator[Quads]:
        for actor in self.analysis.actors:
            if actor.kind is not ActorKind.UNNAMED:
                yield entity_quads(actor, self.base, self.article.language)
        for place in self.analysis.places:
            node, writer = self._entity("place", place.id, SEM.Place, place.name)
            writer.add(node, DCT.identifier, Literal(place.id))
            if place.wikidata is not None:
                writer.add(node, SCHEMA.sameAs, wikidata_item(place.wikidata))
            yield writer.quads()
        for topic in self.analysis.topics:
            node, writer = self._entity("topic", topic.id, SKOS.Concept, topic.label)
            writer.add(node, DCT.identifier, Literal(topic.id))
            yield writer.quads()
        for title in dict.fromkeys(role.title for role in self.analysis.roles):
            yield self._entity("role", iris.slug(title), ORG.Role, title)[1].quads()

    def _entity(self, kind: str, identifier: str, type_: NamedNode, label: str) -> tuple[NamedNode, Writer]:
        node, writer = self.base.shared(kind, identifier), Writer(self.base.graph(f"entity/{identifier}"))
        writer.add(node, RDF.type, type_)
        writer.add(node, SKOS.prefLabel, self._text(label))
        return node, writer

    def _provenance(self, entity_graphs: Iterable[NamedNode]) -> Quads:
        analysis, writer = self.analysis, Writer(self.base.graph("provenance"))
        writer.add(self.run_graph, RDF.type, PROV.Bundle)
        writer.add(self.run_graph, PROV.wasGeneratedBy, self.run)
        writer.add(self.run_graph, PROV.wasDerivedFrom, self.version)
        for graph in entity_graphs:
            writer.add(graph, PROV.wasDerivedFrom, self.run)
        writer.add(self.run, RDF.type, KG.ExtractionRun)
        writer.add(self.run, DCT.identifier, Literal(analysis.run_id))
        writer.add(self.run, PROV.used, self.version)
        writer.add(self.run, PROV.wasAssociatedWith, self.agent)
        writer.add(self.run, PROV.startedAtTime, instant(analysis.started))
        writer.add(self.run, PROV.endedAtTime, instant(analysis.ended))
        writer.add(self.agent, RDF.type, PROV.Person if analysis.agent.is_person else PROV.SoftwareAgent)
        writer.add(self.agent, SCHEMA.name, Literal(analysis.agent.name))
        writer.add(self.agent, SCHEMA.softwareVersion, Literal(analysis.agent.version))
        if analysis.file_sha256 is not None:
            file = self.base.node(f"analysis/{analysis.file_sha256}")
            writer.add(self.run, PROV.used, file)
            writer.add(file, RDF.type, PROV.Entity)
            writer.add(file, SCHEMA.sha256, Literal(analysis.file_sha256))
        return writer.quads()

    def _text(self, words: str) -> Literal:
        return Literal(words, language=self.article.language)


def _offsets(spans: Iterable[Span]) -> list[list[int]]:
    return [list(pair) for pair in sorted({(span.start, span.end) for span in spans})]


def _days(anchor: Anchor) -> list[str]:
    return [str(anchor.preferred), str(anchor.earliest), str(anchor.latest)]
