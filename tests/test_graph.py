from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from pyoxigraph import BlankNode, DefaultGraph, Literal, NamedNode

from kg.errors import ArticleError
from kg.extract.curated import CuratedFile
from kg.graph import Record, record
from kg.iris import Base
from kg.model import Publication
from kg.namespaces import DCT, DEFAULT_BASE, KG, NIF, ORG, PROV, RDF, SCHEMA, SKOS, TIME
from kg.quads import Quads

BASE = Base(DEFAULT_BASE)


def objects(made: Record, subject: NamedNode, predicate: NamedNode) -> list[str]:
    return sorted(q.object.value for q in made.quads if q.subject == subject and q.predicate == predicate)


def named(made: Record, identifier: str) -> NamedNode:
    (node,) = {q.subject for q in made.quads if q.predicate == DCT.identifier and q.object == Literal(identifier)}
    assert isinstance(node, NamedNode)
    return node


def test_each_triple_stands_in_exactly_one_named_graph_and_nothing_is_blank(seed_record: Record) -> None:
    assert max(Counter(quad.triple for quad in seed_record.quads).values()) == 1
    for quad in seed_record.quads:
        assert not isinstance(quad.graph_name, DefaultGraph | BlankNode)
        assert not isinstance(quad.subject, BlankNode)
        assert not isinstance(quad.object, BlankNode)


def test_the_same_reading_gives_the_same_quads_every_time(seed: CuratedFile, seed_record: Record) -> None:
    assert record(seed.article, seed.publication, seed.analysis, BASE) == seed_record


def test_another_base_changes_the_data_and_nothing_else(seed: CuratedFile, seed_record: Record) -> None:
    other = record(seed.article, seed.publication, seed.analysis, Base("https://news.example/data/"))
    moved = [str(quad).replace("https://news.example/data/", DEFAULT_BASE) for quad in other.article_quads]
    assert moved == [str(quad) for quad in seed_record.article_quads]
    assert not any(DEFAULT_BASE in str(quad) for quad in other.quads)


def test_the_article_graph_depends_on_the_text_alone(seed: CuratedFile, seed_record: Record) -> None:
    published = Publication(outlet="Example Times", url="https://times.example/1", published="2025-05-14")
    other = record(seed.article, published, replace(seed.analysis, run_id="another"), BASE)
    assert other.article_quads == seed_record.article_quads
    assert other.publication != seed_record.publication
    assert objects(other, other.publication, SCHEMA.datePublished) == ["2025-05-14"]
    assert objects(other, other.article, PROV.specializationOf) == [other.publication.value]
    outlet = BASE.shared("actor", "example_times")
    assert objects(other, other.publication, SCHEMA.publisher) == [outlet.value]
    assert SCHEMA.NewsMediaOrganization.value in objects(other, outlet, RDF.type)


def test_a_span_that_is_a_sentence_is_stated_in_the_article_graph_only(seed_record: Record) -> None:
    sentences = {q.subject for q in seed_record.article_quads if q.object == NIF.Sentence}
    assert len(sentences) == 18
    assert not any(quad.subject in sentences for quad in seed_record.run_quads)
    assert any(quad.object in sentences for quad in seed_record.run_quads)


def test_a_statement_says_who_in_which_role_on_which_words(seed_record: Record) -> None:
    s09 = named(seed_record, "S09")
    get = lambda predicate: objects(seed_record, s09, predicate)  # noqa: E731
    assert get(RDF.type) == [KG.Attribution.value, KG.Statement.value]
    assert get(KG.attributedTo) == [f"{DEFAULT_BASE}actor/zelenskiy"]
    assert get(KG.hasContent) == [f"{seed_record.article.value}#char=957,1008"]
    assert get(KG.inRole) == [named(seed_record, "r_zelenskiy").value]
    assert len(get(KG.hasPerspective)) == 3
    assert len(get(KG.hasCondition)) == 1


def test_a_silence_inside_a_statement_is_a_non_statement_embedded_in_it(seed_record: Record) -> None:
    inner = named(seed_record, "S04.1")
    assert objects(seed_record, inner, RDF.type) == [KG.Attribution.value, KG.NonStatement.value]
    assert objects(seed_record, inner, KG.embeddedIn) == [named(seed_record, "S04").value]
    assert objects(seed_record, inner, KG.hasContent) == []


def test_a_role_in_three_states_is_three_memberships_of_one_identifier(seed_record: Record) -> None:
    members = [q.subject for q in seed_record.quads if q.object == Literal("r_gulf_leaders")]
    assert len(members) == 3
    states = {objects(seed_record, m, ORG.organization)[0] for m in members if isinstance(m, NamedNode)}
    assert states == {f"{DEFAULT_BASE}actor/{state}" for state in ("qatar", "saudi_arabia", "uae")}


def test_a_time_resolved_with_the_supplied_date_says_so(seed_record: Record) -> None:
    thursday, month = named(seed_record, "t1"), named(seed_record, "t3")
    assert objects(seed_record, thursday, TIME.inXSDDate) == ["2025-05-15"]
    assert len(objects(seed_record, thursday, PROV.wasDerivedFrom)) == 1
    assert objects(seed_record, month, TIME.inXSDDate) == []
    assert objects(seed_record, month, PROV.wasDerivedFrom) == []


def test_labels_of_shared_things_stand_in_their_entity_graph_only(seed_record: Record) -> None:
    node = BASE.shared("actor", "zelenskiy")
    graphs = {q.graph_name for q in seed_record.quads if q.subject == node and q.predicate != KG.hasEvidence}
    assert graphs == {BASE.graph("entity/zelenskiy")}
    assert "Volodymyr Zelensky" in objects(seed_record, node, SKOS.altLabel)


@pytest.mark.parametrize(
    ("publication", "complaint"),
    [
        (Publication(published="14 May"), "'14 May' is no date of publication"),
        (Publication(published="2025-05-14T09:00:00"), "has no time zone"),
        (Publication(url="times example"), "'times example' is no address"),
    ],
)
def test_what_is_no_address_or_date_is_refused(seed: CuratedFile, publication: Publication, complaint: str) -> None:
    with pytest.raises(ArticleError, match=complaint):
        record(seed.article, publication, seed.analysis, BASE)


def test_a_time_of_publication_is_kept_in_utc(seed: CuratedFile) -> None:
    made = record(seed.article, Publication(published="2025-05-14T09:00:00+02:00"), seed.analysis, BASE)
    assert objects(made, made.publication, SCHEMA.datePublished) == ["2025-05-14T07:00:00Z"]


def test_the_quads_of_a_record_are_there_by_place_and_hold_each_term_once(seed_record: Record) -> None:
    quads = seed_record.quads
    listed = list(quads)
    assert len(quads) == len(listed) > 1000
    assert [quads[i] for i in range(len(quads))] == listed
    assert (quads[-1], quads[5:9]) == (listed[-1], tuple(listed[5:9]))
    with pytest.raises(IndexError):
        quads[len(quads)]
    assert isinstance(seed_record.run_quads, Quads)
    (_, statements), *_ = seed_record.run_quads.parts
    assert len({id(subject) for subject, _, _ in statements}) == len({subject for subject, _, _ in statements})


def test_quads_from_elsewhere_can_stand_in_a_record(seed_record: Record) -> None:
    other = replace(seed_record, run_quads=tuple(seed_record.run_quads))
    assert list(other.quads) == list(seed_record.quads)
