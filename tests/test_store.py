from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pyoxigraph
import pytest
import rdflib
from pyoxigraph import Literal, NamedNode, Quad
from rdflib import RDF, URIRef
from rdflib.namespace import DCTERMS, SKOS

import kg
from kg import pipeline, resources
from kg.errors import ParameterError, QueryError, StoreError
from kg.iris import Base
from kg.namespaces import DEFAULT_BASE, PREFIXES
from kg.query import evidence, load
from kg.query.results import Iri
from kg.rdf import as_rdflib
from kg.store import Store, open_store

HERE = Path(__file__).parent / "queries"
CODE = "FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ"
SHA256 = "ba7b831e3dcad29ed25116430634437bb8097d1204c21ea7c73ac5099ccd8714"
KG = PREFIXES["kg"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    store = tmp_path_factory.mktemp("built") / "store"
    list(pipeline.ingest(store, pipeline.analyses(resources.SEEDS), Base(DEFAULT_BASE)))
    return store


@pytest.fixture
def store(folder: Path) -> Store:
    return open_store(folder)


def test_a_store_is_asked_with_what_a_person_would_write(store: Store) -> None:
    answer = store.answer(load(HERE / "said-by.rq"), speaker="Donald Trump")
    assert answer.columns == ("statement", "identifier", "act", "day")
    (row,) = [row for row in answer.to_dicts() if row["identifier"] == "S15"]
    assert isinstance(row["statement"], Iri)
    assert row["act"] == "https://w3id.org/onrecord/act/conditional-commitment"
    assert row["day"] == date(2025, 5, 12)


def test_a_store_is_asked_with_python_values(store: Store) -> None:
    said_by = load(HERE / "said-by.rq")
    trump = NamedNode(DEFAULT_BASE + "actor/trump")
    since = store.answer(said_by, speaker=trump, since=date(2025, 5, 12))
    assert [row["identifier"] for row in since.to_dicts()] == ["S15"]
    assert len(store.answer(said_by, speaker=trump, since=date(2025, 5, 13))) == 0
    assert store.answer(said_by, speaker=Iri(trump.value), since=None) == store.answer(said_by, speaker="trump")
    (row,) = store.answer(load(HERE / "echo.rq"), text="é", number=3, share=Decimal("0.50"), flag=True).to_dicts()
    assert (row["number"], row["share"], row["flag"], row["text"]) == (3, Decimal("0.5"), True, "é")


def test_a_shipped_question_is_asked_by_its_name(store: Store) -> None:
    assert [stored.name for stored in store.queries()] == sorted(path.stem for path in resources.QUERIES.glob("*.rq"))
    name = next(stored.name for stored in store.queries() if all(p.optional for p in stored.parameters))
    assert store.ask(name).columns == next(stored.columns for stored in store.queries() if stored.name == name)
    with pytest.raises(QueryError, match="there is no query 'nothing-of-the-kind'"):
        store.ask("nothing-of-the-kind")


def test_a_value_that_cannot_be_used_is_one_line(store: Store) -> None:
    said_by = load(HERE / "said-by.rq")
    with pytest.raises(ParameterError, match=r"^said-by needs --speaker: the person or body quoted\.$"):
        store.answer(said_by)
    with pytest.raises(ParameterError, match="--since takes a day such as 2025-05-14, not 'yesterday'"):
        store.answer(said_by, speaker="trump", since="yesterday")
    with pytest.raises(ParameterError, match="--since takes a day such as 2025-05-14, not '5'"):
        store.answer(said_by, speaker="trump", since=5)
    with pytest.raises(ParameterError, match="no actor goes by 'Donald Tramp'; perhaps 'Donald Trump'"):
        store.answer(said_by, speaker="Donald Tramp")
    with pytest.raises(ParameterError, match="said-by has no parameter 'by'; its parameters are speaker, since"):
        store.answer(said_by, by="trump")


def test_a_query_of_ones_own_is_run_on_the_union_of_the_graphs(store: Store) -> None:
    answer = store.select(f"SELECT (COUNT(*) AS ?n) {{ ?a a <{KG}Attribution> }}")
    assert answer.rows == ((32,),)
    assert store.select("ASK { ?s ?p ?o }").rows == ((True,),)
    with pytest.raises(QueryError, match=r"this is not SPARQL 1\.1: error at 1:"):
        store.select("SELEC")


# Evidence.


def test_each_row_carries_the_words_that_it_rests_on(store: Store) -> None:
    answer = store.answer(load(HERE / "said-by.rq"), evidence=True, speaker="zelenskiy")
    (row,) = [row for row in answer.to_dicts() if row["identifier"] == "S09"]
    assert row["evidence"] == [
        dict(zip(("part", "words", "start", "end", "article", "sha256"), (*item, CODE, SHA256), strict=True))
        for item in (
            ("source", "Ukrainian President Volodymyr Zelenskiy", 894, 933),
            ("cue", "has made it clear", 934, 951),
            ("content", "he will only attend the meeting if Putin is present", 957, 1008),
            ("condition", "if Putin is present", 989, 1008),
            (
                "evidence",
                "Ukrainian President Volodymyr Zelenskiy has made it clear that he will only attend the meeting "
                "if Putin is present.",
                894,
                1009,
            ),
        )
    ]


def test_all_words_stand_at_their_offsets(store: Store) -> None:
    text = (resources.SEEDS / "istanbul-talks.txt").read_bytes().decode()
    answer = store.select(f"SELECT ?attribution {{ ?attribution a <{KG}Attribution> }}")
    found = evidence.of_answer(store.dataset, answer)
    assert len(found) == len(answer) > 28
    for items in found:
        assert len(items) > 0
        assert all(text[item.start : item.end] == item.words for item in items)
        order = [("source", "cue", "content", "condition", "evidence").index(item.part) for item in items]
        assert order == sorted(order)


def test_a_condition_and_several_pieces_of_content_come_in_reading_order(store: Store) -> None:
    answer = store.select(f"SELECT ?attribution {{ ?attribution <{KG}hasContent> ?a , ?b FILTER (?a != ?b) }}")
    for items in evidence.of_answer(store.dataset, answer):
        starts = [item.start for item in items if item.part == "content"]
        assert starts == sorted(starts)
        assert len(starts) > 1


def test_a_row_that_names_two_attributions_has_the_evidence_of_both(store: Store) -> None:
    two = "SELECT ?statement ?non_statement { VALUES (?statement ?non_statement) { (<%s> <%s>) (<%s> UNDEF) } }"
    first, second = (store.resolve("attribution", identifier).value for identifier in ("S09", "S17.1"))
    both, one = evidence.of_answer(store.dataset, store.select(two % (first, second, first)))
    assert both[: len(one)] == one
    assert len(both) > len(one) > 0


def test_evidence_is_fetched_in_batches(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    answer = store.select(f"SELECT ?attribution {{ ?attribution a <{KG}Attribution> }}")
    whole = evidence.of_answer(store.dataset, answer)
    monkeypatch.setattr(evidence, "_CHUNK", 3)
    assert evidence.of_answer(store.dataset, answer) == whole


def test_a_question_that_names_no_attribution_has_no_evidence(store: Store) -> None:
    with pytest.raises(QueryError, match="the rows of echo name no attribution, so there is no evidence to show"):
        store.answer(load(HERE / "echo.rq"), evidence=True, text="x")
    assert store.answer(load(HERE / "said-by.rq"), speaker="trump").evidence is None


# Opening.


def test_a_folder_that_is_no_store_is_named(tmp_path: Path) -> None:
    for address in (tmp_path, tmp_path / "missing", str(tmp_path / "missing")):
        with pytest.raises(StoreError, match=f"no store at {address}: run kg build, or name one with --store"):
            open_store(address)


def test_another_base_than_the_stores_is_refused(folder: Path) -> None:
    with pytest.raises(StoreError, match=r"was made with the base https://onrecord\.example/, not https://other\."):
        open_store(folder, "https://other.example/")
    with open_store(folder, DEFAULT_BASE) as opened:
        assert opened.base == DEFAULT_BASE


def test_answers_stay_when_the_store_is_closed(folder: Path) -> None:
    with kg.open(folder) as opened:
        answer = opened.answer(load(HERE / "speakers.rq"))
    assert len(answer.rows) > 5


@pytest.mark.parametrize(
    "address", ["ftp://example.org/sparql", "file:///etc/passwd", "http://", "http://a b/", "s3://x"]
)
def test_an_address_that_is_none_is_named(address: str) -> None:
    with pytest.raises(StoreError, match="is no address of an endpoint; give one such as http://localhost:7878/query"):
        open_store(address)


# rdflib.


def test_rdflib_reads_the_union_and_each_graph(store: Store) -> None:
    dataset = store.as_rdflib()
    statements = store.select(f"SELECT ?s {{ ?s a <{KG}Statement> }}")
    assert {str(node) for node in dataset.subjects(RDF.type, URIRef(KG + "Statement"))} == {
        row[0] for row in statements.rows
    }
    zelenskiy = URIRef(DEFAULT_BASE + "actor/zelenskiy")
    graph = dataset.graph(URIRef(DEFAULT_BASE + "graph/entity/zelenskiy"))
    assert (zelenskiy, DCTERMS.identifier, rdflib.Literal("zelenskiy")) in graph
    assert (zelenskiy, RDF.type, URIRef(KG + "Actor")) in dataset
    assert len(graph) == len(set(graph)) == len(list(graph.triples((None, None, None))))
    assert len(dataset) == store.select("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").rows[0][0]
    names = {str(context.identifier) for context in dataset.graphs()}
    assert DEFAULT_BASE + "graph/provenance" in names


def test_terms_come_back_in_rdflib_as_they_are_stated() -> None:
    made = pyoxigraph.Store()
    subject, predicate = NamedNode("https://example.org/s"), NamedNode("https://example.org/p")
    stated = [
        Literal("plain"),
        Literal("mot", language="fr"),
        Literal("2026-11-22T11:00:00Z", datatype=NamedNode(PREFIXES["xsd"] + "dateTime")),
        Literal("0.50", datatype=NamedNode(PREFIXES["xsd"] + "decimal")),
        Literal("12", datatype=NamedNode(PREFIXES["xsd"] + "integer")),
        NamedNode("https://example.org/o"),
    ]
    made.extend(Quad(subject, predicate, term, NamedNode("https://example.org/g")) for term in stated)
    dataset = as_rdflib(made)
    values = set(dataset.objects(URIRef(subject.value), URIRef(predicate.value)))
    assert rdflib.Literal("plain") in values
    assert rdflib.Literal("mot", lang="fr") in values
    assert {str(value) for value in values} == {
        term.value
        for term in (quad.object for quad in made)
        if not isinstance(term, pyoxigraph.Triple | pyoxigraph.BlankNode)
    }
    for value in values:
        assert (URIRef(subject.value), URIRef(predicate.value), value) in dataset
    row = next(iter(dataset.query("SELECT ?o { ?s ?p ?o FILTER (?o = 'plain') }")))
    assert row[0] == rdflib.Literal("plain")


def test_rdflib_asks_the_union_also_with_bindings(store: Store) -> None:
    dataset = store.as_rdflib()
    label = "SELECT ?name { ?actor skos:prefLabel ?name }"
    bound = dataset.query(label, initBindings={"actor": URIRef(DEFAULT_BASE + "actor/zelenskiy")})
    assert [str(row[0]) for row in bound] == ["Volodymyr Zelenskiy"]
    count = "SELECT (COUNT(?name) AS ?n) { ?actor skos:prefLabel ?name }"
    counted = dataset.query(count, initBindings={"actor": URIRef(DEFAULT_BASE + "actor/zelenskiy")})
    assert [int(row[0]) for row in counted] == [1]
    assert bool(dataset.query("ASK { ?s kg:speechAct act:threat }"))
    built = dataset.query("CONSTRUCT { ?a skos:prefLabel ?n } WHERE { ?a a kg:Actor ; skos:prefLabel ?n }")
    assert (
        URIRef(DEFAULT_BASE + "actor/putin"),
        SKOS.prefLabel,
        rdflib.Literal("Vladimir Putin", lang="en"),
    ) in built.graph


def test_rdflib_cannot_change_the_store(store: Store) -> None:
    dataset = store.as_rdflib()
    triple = (URIRef("https://example.org/s"), RDF.type, URIRef("https://example.org/C"))
    before = len(dataset)
    for attempt in (
        lambda: dataset.add(triple),
        lambda: dataset.remove((None, None, None)),
        lambda: dataset.update("DELETE WHERE { ?s ?p ?o }"),
        lambda: dataset.graph(URIRef(DEFAULT_BASE + "graph/provenance")).add(triple),
        lambda: dataset.parse(data="<a:s> <a:p> <a:o> .", format="turtle"),
        lambda: dataset.remove_graph(URIRef(DEFAULT_BASE + "graph/provenance")),
    ):
        with pytest.raises(StoreError, match="this Dataset is for reading"):
            attempt()
    assert len(dataset) == before > 0
