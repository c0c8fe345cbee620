from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import NamedNode, QueryBoolean, QuerySolutions, QueryTriples, RdfFormat, Store

from kg.errors import ParameterError
from kg.graph import Record
from kg.namespaces import DEFAULT_BASE
from kg.query.lookup import candidate, fold, resolve
from kg.query.parameter import NAMED_TYPES

CODE = "FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ"
SHA256 = "ba7b831e3dcad29ed25116430634437bb8097d1204c21ea7c73ac5099ccd8714"
ZELENSKIY = NamedNode(DEFAULT_BASE + "actor/zelenskiy")
SECOND = "FA" + "x" * 43

# A second article, in which there is an S09 too, a headline, a namesake and an unnamed source of the same wording.
OTHER = f"""
@base <{DEFAULT_BASE}> .
@prefix kg: <https://w3id.org/onrecord#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> .
@prefix prov: <http://www.w3.org/ns/prov#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix schema: <http://schema.org/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix act: <https://w3id.org/onrecord/act/> .

<graph/article/{SECOND}> {{
  <article/{SECOND}> a kg:ArticleVersion ; schema:sha256 "{"0" * 64}" ; prov:specializationOf <publication/p2> .
  <voice/{SECOND}> a kg:Actor ; dct:identifier "author" ; skos:prefLabel "the article's own voice"@en .
}}
<graph/publication/p2> {{
  <publication/p2> a schema:NewsArticle ; schema:headline "Talks resume"@en ; schema:url <https://news.example/talks> .
}}
<graph/run/r2> {{
  <attribution/1c2323100000000000000000000000000000> a kg:Attribution ; dct:identifier "S09" ;
    kg:reportedIn <article/{SECOND}> .
  <situation/{"a" * 32}> a kg:Situation ; dct:identifier "e_talks" ; rdfs:label "peace talks"@en ;
    kg:hasEvidence <article/{SECOND}#char=0,5> .
  <article/{SECOND}#char=0,5> nif:referenceContext <article/{SECOND}> .
}}
<graph/entity/x> {{
  <actor/putin_jr> a kg:Actor ; dct:identifier "putin_jr" ; skos:prefLabel "Ivan Putin"@en ; skos:altLabel "Putin"@en .
  <actor/merkel> a kg:Actor ; dct:identifier "merkel" ; skos:prefLabel "Angela Merkel"@de ; skos:altLabel "kremlin"@en .
  <actor/perez> a kg:Actor ; dct:identifier "p1" ; skos:prefLabel "Rosa Pérez"@es .
  <actor/perez_ed> a kg:Actor ; dct:identifier "p2" ; skos:prefLabel "Rosa Perez"@en .
  <actor/sahin> a kg:Actor ; dct:identifier "sahin" ; skos:prefLabel "Şahin Öz"@tr .
  <topic/sport> a skos:Concept ; dct:identifier "sport" ; skos:prefLabel "Claim"@en .
}}
<graph/vocab> {{ act:claim a skos:Concept ; skos:prefLabel "claim"@en . }}
"""


class Memory:
    """A store in memory, asked as a view is: on the union of its graphs."""

    base = DEFAULT_BASE

    def __init__(self) -> None:
        self.store = Store()
        self.asked = 0

    def query(self, sparql: str) -> QuerySolutions | QueryBoolean | QueryTriples:
        self.asked += 1
        return self.store.query(sparql, use_default_graph_as_union=True)

    def reading(self) -> AbstractContextManager[None]:
        return nullcontext()


@pytest.fixture(scope="module")
def one(seed_record: Record) -> Memory:
    dataset = Memory()
    dataset.store.bulk_extend(seed_record.quads)
    return dataset


@pytest.fixture(scope="module")
def two(seed_record: Record) -> Memory:
    dataset = Memory()
    dataset.store.bulk_extend(seed_record.quads)
    dataset.store.load(OTHER, format=RdfFormat.TRIG)
    return dataset


@pytest.mark.parametrize(
    "text",
    [
        "zelenskiy",
        "Volodymyr Zelenskiy",
        "Volodymyr Zelensky",
        "volodymyr zelensky",
        "  VOLODYMYR   Zelenský ",
        "actor/zelenskiy",
        "https://onrecord.example/actor/zelenskiy",
        "<https://onrecord.example/actor/zelenskiy>",
    ],
)
def test_an_actor_goes_by_iri_identifier_name_or_alias(text: str, two: Memory) -> None:
    assert resolve(two, "actor", text) == ZELENSKIY


def test_a_name_goes_without_its_accents_in_any_language(two: Memory) -> None:
    assert resolve(two, "actor", "Sahin Oz") == NamedNode(DEFAULT_BASE + "actor/sahin")
    assert resolve(two, "actor", "Angela Merkel") == NamedNode(DEFAULT_BASE + "actor/merkel")


def test_an_identifier_decides_before_a_name(two: Memory) -> None:
    assert resolve(two, "actor", "kremlin") == NamedNode(DEFAULT_BASE + "actor/kremlin")


def test_an_exact_name_decides_before_one_in_other_letters(two: Memory) -> None:
    assert resolve(two, "actor", "Kremlin") == NamedNode(DEFAULT_BASE + "actor/kremlin")


def test_a_name_in_other_letters_decides_before_one_without_its_accents(two: Memory) -> None:
    assert resolve(two, "actor", "rosa pérez") == NamedNode(DEFAULT_BASE + "actor/perez")
    assert resolve(two, "actor", "ROSA PEREZ") == NamedNode(DEFAULT_BASE + "actor/perez_ed")


@pytest.mark.parametrize(
    "text",
    [
        CODE,
        CODE[:10],
        f"{CODE[:10]}…",
        f"article/{CODE}",
        f"article/{CODE[:10]}…",
        DEFAULT_BASE + "article/" + CODE,
        SHA256,
    ],
)
def test_an_article_goes_by_code_digest_or_iri(text: str, two: Memory) -> None:
    assert resolve(two, "article", text) == NamedNode(f"{DEFAULT_BASE}article/{CODE}")


@pytest.mark.parametrize("text", ["Talks resume", "talks  resume", "https://news.example/talks"])
def test_an_article_goes_by_the_headline_or_address_of_a_publication(text: str, two: Memory) -> None:
    assert resolve(two, "article", text) == NamedNode(f"{DEFAULT_BASE}article/{SECOND}")


def test_everything_read_from_one_article_goes_by_its_identifier(one: Memory) -> None:
    attribution = resolve(one, "attribution", "S09")
    digest = attribution.value.rpartition("/")[2]
    for text in (digest, digest[:8], f"attribution/{digest[:8]}", f"attribution/{digest[:8]}…", attribution.value):
        assert resolve(one, "attribution", text) == attribution
    assert resolve(one, "situation", "e_talks") == resolve(one, "situation", "situation/" + _digest(one, "e_talks"))
    assert resolve(one, "actor", "author").value == f"{DEFAULT_BASE}voice/{CODE}"
    assert resolve(one, "actor", "src_aide").value == f"{DEFAULT_BASE}unnamed/{CODE}-1023-1039"


def _digest(dataset: Memory, identifier: str) -> str:
    return resolve(dataset, "situation", identifier).value.rpartition("/")[2]


def test_places_roles_and_topics_go_by_their_names(one: Memory) -> None:
    assert resolve(one, "place", "Istanbul").value == DEFAULT_BASE + "place/istanbul"
    assert resolve(one, "role", "President") == resolve(one, "role", "president")
    assert resolve(one, "topic", "ceasefire").value == DEFAULT_BASE + "topic/ceasefire"


def test_a_topic_is_none_of_the_concepts_of_the_vocabulary(two: Memory) -> None:
    assert resolve(two, "topic", "claim").value == DEFAULT_BASE + "topic/sport"


def test_an_ambiguous_name_is_answered_with_the_candidates(two: Memory) -> None:
    with pytest.raises(ParameterError, match=r"^2 actors go by 'Putin'; name one by its IRI") as caught:
        resolve(two, "actor", "Putin")
    assert caught.value.candidates == (
        "Vladimir Putin (putin), actor/putin",
        "Ivan Putin (putin_jr), actor/putin_jr",
    )


def test_an_identifier_that_two_articles_use_is_answered_with_the_articles(two: Memory) -> None:
    with pytest.raises(ParameterError, match="2 attributions go by 'S09'") as caught:
        resolve(two, "attribution", "S09")
    other = f"S09, attribution/1c2323100000000000000000000000000000, in “Talks resume” article/{SECOND}"
    assert other in caught.value.candidates
    with pytest.raises(ParameterError, match="2 situations go by 'e_talks'") as caught:
        resolve(two, "situation", "e_talks")
    assert f"peace talks (e_talks), situation/{'a' * 32}, in “Talks resume” article/{SECOND}" in caught.value.candidates
    with pytest.raises(ParameterError, match="2 attributions go by 'attribution/1c232310'"):
        resolve(two, "attribution", "attribution/1c232310")


def test_every_candidate_can_be_given_as_it_is_listed(two: Memory) -> None:
    with pytest.raises(ParameterError) as caught:
        resolve(two, "attribution", "S09")
    for line in caught.value.candidates:
        iri = line.split(", ")[1]
        assert resolve(two, "attribution", iri).value == DEFAULT_BASE + iri


def test_an_unknown_name_is_answered_with_the_nearest(two: Memory) -> None:
    with pytest.raises(ParameterError, match="no actor goes by 'Zelinsky'; perhaps 'Volodymyr Zelensky'") as caught:
        resolve(two, "actor", "Zelinsky")
    assert caught.value.candidates[0] == "Volodymyr Zelenskiy (zelenskiy), actor/zelenskiy"
    assert len(caught.value.candidates) <= 5
    with pytest.raises(ParameterError, match="no situation goes by 'e_putin'; perhaps 'e_putin_attends'"):
        resolve(two, "situation", "e_putin")
    with pytest.raises(ParameterError, match=r"no article goes by 'Talks presume'; perhaps 'Talks resume'$"):
        resolve(two, "article", "Talks presume")


@pytest.mark.parametrize("text", ["qqqq wwww", "actor/nobody", "https://elsewhere.example/actor/zelenskiy", "o"])
def test_where_nothing_is_near_nothing_is_suggested(text: str, two: Memory) -> None:
    with pytest.raises(ParameterError, match=r"no place goes by '[^']*'$") as caught:
        resolve(two, "place", text)
    assert caught.value.candidates == ()


def test_a_thing_of_another_kind_is_not_taken(two: Memory) -> None:
    with pytest.raises(ParameterError, match="no place goes by 'actor/zelenskiy'"):
        resolve(two, "place", "actor/zelenskiy")
    with pytest.raises(ParameterError, match="no attribution goes by"):
        resolve(two, "attribution", ZELENSKIY.value)


@pytest.mark.parametrize("type_", NAMED_TYPES)
def test_nothing_is_the_name_of_nothing(type_: str, two: Memory) -> None:
    with pytest.raises(ParameterError, match=f"the {type_} has no name; give its IRI, its identifier or its name"):
        resolve(two, type_, "  ")


def test_an_exact_name_is_found_without_fetching_the_others(two: Memory) -> None:
    before = two.asked
    resolve(two, "actor", "Volodymyr Zelensky")
    assert two.asked - before == 1


def test_a_thing_is_described_in_one_line(two: Memory) -> None:
    assert candidate(two, ZELENSKIY) == "Volodymyr Zelenskiy (zelenskiy), actor/zelenskiy"
    assert candidate(two, NamedNode(f"{DEFAULT_BASE}article/{SECOND}")) == f"Talks resume, article/{SECOND}"
    assert candidate(two, NamedNode("https://example.org/x")) == "https://example.org/x"


@settings(deadline=None)
@given(st.text(), st.sampled_from(NAMED_TYPES))
def test_any_text_is_one_thing_or_one_line(two: Memory, text: str, type_: str) -> None:
    try:
        said = resolve(two, type_, text).value
    except ParameterError as error:
        said = str(error)
    assert "\n" not in said
    assert len(said) < 500


@given(st.text())
def test_folding_a_folded_name_changes_nothing(name: str) -> None:
    assert fold(fold(name)) == fold(name)
