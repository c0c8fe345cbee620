"""The SPARQL 1.1 Protocol of a real server: the W3C's tests, real clients, caching, hostile queries and a crowd."""

from __future__ import annotations

import http.client
import json
import random
import re
import shutil
import socket
import subprocess
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urlencode, urlsplit

import pytest
from pyoxigraph import NamedNode, Quad, QueryBoolean, QuerySolutions, RdfFormat, Store, parse, parse_query_results
from rdflib import RDF, Graph, Namespace, Node, URIRef
from rdflib.collection import Collection
from rdflib.plugins.stores.sparqlstore import SPARQLStore
from SPARQLWrapper import CSV, JSON, JSONLD, N3, POST, POSTDIRECTLY, RDFXML, TSV, TURTLE, URLENCODED, XML, SPARQLWrapper
from SPARQLWrapper.SPARQLExceptions import QueryBadFormed

from kg.layout import CURRENT, VIEW, size_of
from kg.namespaces import DEFAULT_BASE
from kg.server.worker import GRAPHS, RESULTS
from kg.view import current_generation
from serving import Server, seed_store, serving

SUITE = Path(__file__).parents[2] / "shared" / "suites" / "sparql-protocol"
SD_SUITE = SUITE.with_name("service-description")
DATA = "http://kasei.us/2009/09/sparql/data/"

MF = Namespace("http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#")
HT = Namespace("http://www.w3.org/2011/http#")
CNT = Namespace("http://www.w3.org/2011/content#")
SD = Namespace("http://www.w3.org/ns/sparql-service-description#")
VOID = Namespace("http://rdfs.org/ns/void#")
DCAT = Namespace("http://www.w3.org/ns/dcat#")

READ_ONLY = "it changes the store, and this endpoint only answers"
DO_NOT_APPLY = {
    "update_dataset_default_graph": READ_ONLY,
    "update_dataset_default_graphs": READ_ONLY,
    "update_dataset_named_graphs": READ_ONLY,
    "update_dataset_full": READ_ONLY,
    "update_post_form": READ_ONLY,
    "update_post_direct": READ_ONLY,
    "update_base_uri": READ_ONLY,
}
FORMATS_OF = {
    "boolean": ("application/sparql-results+json", "application/sparql-results+xml"),
    "tabular": tuple(RESULTS),
    "RDF": tuple(GRAPHS),
}

ACTORS = "SELECT ?actor ?name { ?actor a kg:Actor ; skos:prefLabel ?name } ORDER BY ?actor ?name"
FORM = "application/x-www-form-urlencoded"
DIRECT = "application/sparql-query"
ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
EASY = "ASK { ?actor a kg:Actor }"
ZELENSKIY = f"{DEFAULT_BASE}actor/zelenskiy"


@dataclass(frozen=True)
class Answer:
    """What a server sent."""

    status: int
    headers: http.client.HTTPMessage
    body: bytes

    @property
    def media_type(self) -> str:
        return self.headers.get_content_type()

    @property
    def detail(self) -> str:
        detail: str = json.loads(self.body)["detail"]
        return detail


def ask(
    server: Server, method: str, path: str, body: bytes | None = None, timeout: float = 60, **headers: str
) -> Answer:
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=timeout)
    try:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request(method, path, body, named)
        answer = connection.getresponse()
        return Answer(answer.status, answer.headers, answer.read())
    finally:
        connection.close()


def get(server: Server, text: str, *more: tuple[str, str], method: str = "GET", **headers: str) -> Answer:
    return ask(server, method, f"/sparql?{urlencode([('query', text), *more])}", **headers)


def post(server: Server, text: str, **headers: str) -> Answer:
    return ask(server, "POST", "/sparql", text.encode(), Content_Type="application/sparql-query", **headers)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return seed_store(tmp_path_factory.mktemp("spoken") / "store")


@pytest.fixture(scope="module")
def server(store: Path) -> Iterator[Server]:
    with serving(store, workers=2, seconds=10, rows=1000) as server:
        yield server


# The W3C's tests.


def requests_of(test: str) -> Iterator[tuple[str, str, dict[str, str], bytes | None, Node]]:
    """The requests of a test: method, path, headers, body, and the response that is expected."""
    (action,) = MANIFEST.objects(CASES[test], MF.action)
    (requests,) = MANIFEST.objects(action, HT.requests)
    for request in Collection(MANIFEST, requests):

        def text(subject: Node, predicate: URIRef) -> str:
            return str(MANIFEST.value(subject, predicate))

        fields = MANIFEST.value(request, HT.headers)
        listed = [] if fields is None else Collection(MANIFEST, fields)
        headers = {text(each, HT.fieldName): text(each, HT.fieldValue) for each in listed}
        content = MANIFEST.value(request, HT.body)
        body = None if content is None else text(content, CNT.chars).encode(text(content, CNT.characterEncoding))
        expected = MANIFEST.value(request, HT.resp)
        assert expected is not None
        yield text(request, HT.methodName), text(request, HT.absolutePath), headers, body, expected


MANIFEST = Graph()
if SUITE.is_dir():
    MANIFEST.parse(SUITE / "manifest.ttl")
CASES = {str(case).partition("#")[2]: case for case in MANIFEST.subjects(RDF.type, MF.ProtocolTest)}
needs_suite = pytest.mark.skipif(len(CASES) == 0, reason="the W3C's protocol tests do not lie beside the repository")


@pytest.fixture(scope="module")
def w3c(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server of a store whose view also holds the graphs that the tests ask."""
    store = seed_store(tmp_path_factory.mktemp("w3c") / "store")
    generation = current_generation(store)
    assert generation is not None
    other = replace(generation, name="g-w3c")
    shutil.copytree(generation.path(store), other.path(store))
    view = Store(str(other.path(store)))
    kind = NamedNode(str(RDF.type))
    view.add(Quad(NamedNode("a:a"), kind, NamedNode("a:b"), NamedNode(f"{DATA}data0.rdf")))
    for number in (1, 2, 3):
        graph = NamedNode(f"{DATA}data{number}.rdf")
        for triple in parse(path=SUITE / f"data{number}.nt", format=RdfFormat.N_TRIPLES):
            view.add(Quad(triple.subject, triple.predicate, triple.object, graph))
    view.flush()
    del view
    (store / VIEW / CURRENT).write_bytes(replace(other, size=size_of(other.path(store))).to_bytes())
    with serving(store, workers=1) as server:
        yield server


@needs_suite
def test_the_suite_is_whole_and_all_of_it_but_what_changes_the_store_applies() -> None:
    print(f"{len(CASES)} tests of the W3C; {len(DO_NOT_APPLY)} do not apply:")
    for name, reason in DO_NOT_APPLY.items():
        print(f"  {name}: {reason}")
    assert (len(CASES), set(DO_NOT_APPLY) - set(CASES)) == (34, set())


@needs_suite
@pytest.mark.parametrize("name", [name for name in sorted(CASES) if name not in DO_NOT_APPLY])
def test_the_endpoint_answers_as_a_test_of_the_w3c_expects(w3c: Server, name: str) -> None:
    for method, path, headers, body, expected in requests_of(name):
        answer = ask(w3c, method, path.replace("/sparql/", "/sparql", 1), body, **headers)
        statuses = {str(status)[-3] for status in MANIFEST.objects(expected, MF.expectedStatus)}
        assert str(answer.status)[0] in statuses, answer.body
        wanted = MANIFEST.value(expected, MF.expectedFormat)
        assert wanted is None or answer.media_type in FORMATS_OF[str(wanted)]
        boolean = MANIFEST.value(expected, MF.expectedBoolean)
        assert boolean is None or json.loads(answer.body)["boolean"] == boolean.toPython()


@needs_suite
@pytest.mark.parametrize("name", DO_NOT_APPLY)
def test_an_update_is_refused_and_says_why(w3c: Server, name: str) -> None:
    method, path, headers, body, _ = next(requests_of(name))
    answer = ask(w3c, method, path.replace("/sparql/", "/sparql", 1), body, **headers)
    assert (answer.status, "updates are refused" in answer.detail) == (400, True)


# Ways to ask, and forms of the answer.


@pytest.mark.parametrize("media_type", RESULTS)
def test_rows_come_in_every_form_and_are_the_same_in_each(server: Server, media_type: str) -> None:
    answer = get(server, ACTORS, Accept=media_type)
    assert (answer.status, answer.media_type, answer.headers["Vary"]) == (200, media_type, "Accept, Accept-Encoding")
    plain = json.loads(get(server, ACTORS).body)["results"]["bindings"]
    assert len(plain) > 5
    if media_type == "text/csv":
        assert answer.body.decode().splitlines()[1:] == [
            ",".join([row["actor"]["value"], csv_field(row["name"]["value"])]) for row in plain
        ]
        return
    found = parse_query_results(answer.body, RESULTS[media_type])
    assert isinstance(found, QuerySolutions)
    assert [row["actor"].value for row in found] == [row["actor"]["value"] for row in plain]


def csv_field(text: str) -> str:
    return f'"{text}"' if re.search(r'[,"\r\n]', text) is not None else text


@pytest.mark.parametrize("media_type", GRAPHS)
def test_triples_come_in_every_form_and_are_the_same_in_each(server: Server, media_type: str) -> None:
    answer = get(server, f"DESCRIBE <{ZELENSKIY}>", Accept=media_type)
    assert (answer.status, answer.media_type) == (200, media_type)
    turtle = get(server, f"DESCRIBE <{ZELENSKIY}>", Accept="text/turtle")
    assert {str(each) for each in parse(answer.body, GRAPHS[media_type])} == {
        str(each) for each in parse(turtle.body, RdfFormat.TURTLE)
    }
    assert ZELENSKIY in answer.body.decode() or media_type == "text/turtle"


@pytest.mark.parametrize("media_type", RESULTS)
def test_yes_and_no_come_in_every_form(server: Server, media_type: str) -> None:
    for text, expected in ((EASY, True), ("ASK { <a:a> <a:a> <a:a> }", False)):
        answer = get(server, text, Accept=media_type)
        if media_type in {"text/csv", "text/tab-separated-values"}:
            assert answer.body == str(expected).lower().encode()
            continue
        found = parse_query_results(answer.body, RESULTS[media_type])
        assert isinstance(found, QueryBoolean)
        assert bool(found) == expected


@pytest.mark.parametrize(
    ("text", "accept", "expected"),
    [
        (EASY, "", "application/sparql-results+json"),
        (EASY, "*/*", "application/sparql-results+json"),
        (EASY, "text/html,application/xhtml+xml,*/*;q=0.8", "application/sparql-results+json"),
        (EASY, "application/sparql-results+xml;q=0.9,text/csv", "text/csv"),
        (EASY, "text/turtle;q=1,application/sparql-results+xml;q=0.2", "application/sparql-results+xml"),
        ("DESCRIBE <a:a>", "", "text/turtle"),
        ("DESCRIBE <a:a>", "application/sparql-results+json,application/ld+json;q=0.1", "application/ld+json"),
    ],
)
def test_the_form_is_the_one_that_a_client_likes_best_for_what_it_asked(
    server: Server, text: str, accept: str, expected: str
) -> None:
    assert get(server, text, Accept=accept).media_type == expected


@pytest.mark.parametrize(
    ("text", "accept", "offer"),
    [(EASY, "image/png", "text/csv"), (EASY, "text/turtle", "text/csv"), ("DESCRIBE <a:a>", "text/csv", "text/turtle")],
)
def test_a_form_that_an_answer_cannot_have_is_refused_with_those_it_can(
    server: Server, text: str, accept: str, offer: str
) -> None:
    answer = get(server, text, Accept=accept)
    assert (answer.status, offer in answer.detail) == (406, True)


def test_a_query_by_get_by_form_and_as_it_stands_has_the_same_answer(server: Server) -> None:
    form = urlencode({"query": ACTORS}).encode()
    answers = [
        get(server, ACTORS),
        post(server, ACTORS),
        ask(server, "POST", "/sparql", form, Content_Type="application/x-www-form-urlencoded; charset=UTF-8"),
        ask(server, "POST", "/sparql?format=json", form, Content_Type="Application/X-WWW-Form-Urlencoded"),
    ]
    assert {(answer.status, answer.body) for answer in answers} == {(200, answers[0].body)}


def test_a_query_in_any_script_is_read_as_it_is_written(server: Server) -> None:
    text = "SELECT ('Зеленський 🎙 é' AS ?x) {}"
    form = urlencode({"query": text}).encode()
    for answer in (
        get(server, text),
        post(server, text),
        ask(server, "POST", "/sparql", form, Content_Type=FORM),
        ask(server, "POST", "/sparql", f"query={text}".encode(), Content_Type=FORM),
    ):
        assert json.loads(answer.body)["results"]["bindings"][0]["x"]["value"] == "Зеленський 🎙 é"


def test_head_says_what_get_would_and_sends_nothing(server: Server) -> None:
    whole, head = get(server, ACTORS), get(server, ACTORS, method="HEAD")
    assert (head.status, head.body) == (200, b"")
    for name in ("Content-Type", "Content-Length", "ETag"):
        assert head.headers[name] == whole.headers[name]


def test_pages_of_any_site_may_ask(server: Server) -> None:
    allowed = ask(
        server, "OPTIONS", "/sparql",
        Origin="https://elsewhere.example", Access_Control_Request_Method="POST",
        Access_Control_Request_Headers="content-type",
    )  # fmt: skip
    assert (allowed.status, allowed.headers["Access-Control-Allow-Origin"]) == (204, "*")
    assert "POST" in allowed.headers["Access-Control-Allow-Methods"]
    assert allowed.headers["Access-Control-Allow-Headers"] == "*"
    for answer in (
        get(server, EASY),
        get(server, "nonsense"),
        ask(server, "PUT", "/sparql"),
        ask(server, "GET", "/void"),
    ):
        assert answer.headers["Access-Control-Allow-Origin"] == "*"


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE"])
def test_other_methods_are_refused_with_those_that_there_are(server: Server, method: str) -> None:
    answer = ask(server, method, "/sparql?query=ASK%7B%7D")
    assert (answer.status, answer.headers["Allow"]) == (405, "GET, HEAD, POST, OPTIONS")
    assert method in answer.detail


@pytest.mark.parametrize(
    ("method", "path", "body", "content_type", "status", "reason"),
    [
        ("GET", "?query=", b"", None, 400, "the query is empty"),
        ("GET", "?query=ASK%7B%7D&query=ASK%7B%7D", b"", None, 400, "2 queries"),
        ("GET", "?default-graph-uri=a:a", b"", None, 400, "there is no query"),
        ("GET", "?update=CLEAR%20ALL", b"", None, 400, "updates are refused"),
        ("GET", "?query=ASK%7B%7D&update=CLEAR%20ALL", b"", None, 400, "updates are refused"),
        ("GET", "?query=ASK%7B%7D%23%FF%FE", b"", None, 400, "not UTF-8"),
        ("GET", "?query=ASK%7B%7D&default-graph-uri=no%20iri", b"", None, 400, "is no IRI"),
        ("GET", "?query=ASK%7B%7D&named-graph-uri=a:a", b"", None, 400, "no such graph"),
        ("GET", "?" + "a=b&" * 2000, b"", None, 400, "more than 1000 parameters"),
        ("POST", "", b"", FORM, 400, "there is no query"),
        ("POST", "", b"query=ASK%7B%7D&query=ASK%7B%7D", FORM, 400, "2 queries"),
        ("POST", "?query=ASK%7B%7D", b"ASK {}", DIRECT, 400, "2 queries"),
        ("POST", "", b"update=DROP+ALL", FORM, 400, "updates are refused"),
        ("POST", "", b"DROP ALL", DIRECT, 400, "updates are refused"),
        ("POST", "", b"DROP ALL", "application/sparql-update", 400, "updates are refused"),
        ("POST", "", b"\xff\xfe", DIRECT, 400, "not UTF-8"),
        ("POST", "", b"ASK {}", "text/plain", 415, "text/plain is refused"),
        ("POST", "", b"ASK {}", None, 415, "no type is refused"),
        ("POST", "", b"--x--", "multipart/form-data; boundary=x", 415, "multipart/form-data is refused"),
        ("POST", "", b"ASK {}", f"{DIRECT}; charset=latin1", 415, "UTF-8"),
        ("POST", "", b"#" * 1_000_001, DIRECT, 413, "1000000 bytes"),
    ],
)
def test_what_is_no_request_of_the_protocol_is_refused_in_one_line(
    server: Server, method: str, path: str, body: bytes, content_type: str | None, status: int, reason: str
) -> None:
    headers = {} if content_type is None else {"Content_Type": content_type}
    answer = ask(server, method, f"/sparql{path}", body, **headers)
    assert (answer.status, answer.media_type) == (status, "application/problem+json")
    assert reason in answer.detail
    assert "\n" not in answer.detail


def test_a_compressed_body_is_refused(server: Server) -> None:
    assert post(server, EASY, Content_Encoding="gzip").status == 415


def test_a_body_without_a_length_is_read_and_limited_too(server: Server) -> None:
    for piece, number, status in ((b" ", 10, 200), (b" " * 100_000, 12, 413)):
        connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
        pieces = iter([piece] * number + [EASY.encode()])
        connection.request("POST", "/sparql", pieces, {"Content-Type": DIRECT}, encode_chunked=True)
        assert connection.getresponse().status == status
        connection.close()


# What describes the service and the dataset.


@pytest.mark.parametrize("media_type", GRAPHS)
def test_without_a_query_the_endpoint_says_what_it_is(server: Server, media_type: str) -> None:
    answer = ask(server, "GET", "/sparql", Accept=media_type)
    assert (answer.status, answer.media_type) == (200, media_type)
    found = {(each.subject.value, each.predicate.value, each.object.value)
             for each in parse(answer.body, GRAPHS[media_type])}  # fmt: skip
    endpoint = f"{server.url}/sparql"
    assert (endpoint, str(SD.endpoint), endpoint) in found
    assert (endpoint, str(SD.supportedLanguage), str(SD.SPARQL11Query)) in found
    assert (endpoint, str(SD.feature), str(SD.UnionDefaultGraph)) in found


@pytest.mark.skipif(
    not SD_SUITE.is_dir(), reason="the W3C's service description tests do not lie beside the repository"
)
def test_the_service_description_is_what_the_w3c_tests() -> None:
    suite = Graph().parse(SD_SUITE / "manifest.ttl")
    names = {str(case).partition("#")[2] for case in suite.subjects(RDF.type, MF.ServiceDescriptionTest)}
    assert names == {"has-endpoint-triple", "returns-rdf", "conforms-to-schema"}


def test_the_service_description_conforms_to_its_schema(server: Server) -> None:
    found = Graph().parse(data=ask(server, "GET", "/sparql").body, format="turtle")
    (service,) = found.subjects(RDF.type, SD.Service)
    assert list(found.objects(service, SD.endpoint)) == [URIRef(f"{server.url}/sparql")]
    (dataset,) = found.objects(service, SD.defaultDataset)
    assert (dataset, RDF.type, SD.Dataset) in found
    (graph,) = found.objects(dataset, SD.defaultGraph)
    assert (graph, RDF.type, SD.Graph) in found
    properties = {each for each in found.predicates() if str(each).startswith(str(SD))}
    assert properties == {
        SD.endpoint, SD.supportedLanguage, SD.feature, SD.resultFormat, SD.defaultDataset, SD.defaultGraph
    }  # fmt: skip


def test_a_description_in_no_form_that_a_client_takes_is_refused(server: Server) -> None:
    for path in ("/sparql", "/void"):
        assert ask(server, "GET", path, Accept="text/csv").status == 406


@pytest.mark.parametrize("path", ["/void", "/.well-known/void"])
def test_the_dataset_is_described_with_figures_that_the_endpoint_confirms(server: Server, path: str) -> None:
    answer = ask(server, "GET", path, Accept="text/turtle")
    found = Graph().parse(data=answer.body, format="turtle")
    (dataset,) = found.subjects(RDF.type, DCAT.Dataset)
    (endpoint,) = found.objects(dataset, VOID.sparqlEndpoint)
    assert str(endpoint) == f"{server.url}/sparql"
    counted = json.loads(get(server, "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").body)["results"]["bindings"][0]["n"]
    assert [str(each) for each in found.objects(dataset, VOID.triples)] == [counted["value"]]
    parts = list(found.objects(dataset, VOID.classPartition))
    assert len(parts) > 5
    for part in parts:
        class_, entities = found.value(part, VOID["class"]), found.value(part, VOID.entities)
        text = f"SELECT (COUNT(*) AS ?n) {{ ?s a <{class_}> }}"
        assert json.loads(get(server, text).body)["results"]["bindings"][0]["n"]["value"] == str(entities)
    dumps = list(found.objects(dataset, VOID.dataDump))
    assert len(dumps) == 6
    for dump in dumps:
        assert ask(server, "HEAD", urlsplit(str(dump)).path).status == 200
    again = ask(server, "GET", path, Accept="text/turtle", If_None_Match=answer.headers["ETag"])
    assert (again.status, again.body) == (304, b"")


# Caching.


def test_an_answer_that_a_client_has_already_is_not_sent_again(server: Server) -> None:
    first = get(server, ACTORS)
    again = get(server, ACTORS, If_None_Match=first.headers["ETag"])
    assert (again.status, again.body, again.headers["ETag"]) == (304, b"", first.headers["ETag"])
    assert get(server, ACTORS, If_None_Match=first.headers["ETag"], Accept="text/csv").status == 200
    assert get(server, ACTORS, If_None_Match='"other"').status == 200
    time.sleep(2)
    changed = get(server, ACTORS).headers["Last-Modified"]
    assert get(server, ACTORS, If_Modified_Since=changed).status == 304
    assert get(server, ACTORS, If_Modified_Since="Thu, 01 Jan 1970 00:00:00 GMT").status == 200
    assert get(server, ACTORS, If_Modified_Since="lately").status == 200
    assert get(server, ACTORS, If_Modified_Since=changed, If_None_Match='"other"').status == 200


@pytest.mark.parametrize("function", ["NOW()", "RAND()", "UUID()", "strUUID()"])
def test_an_answer_that_changes_by_itself_is_no_one_s_to_keep(server: Server, function: str) -> None:
    answer = get(server, f"SELECT ({function} AS ?x) {{}}")
    assert (answer.status, answer.headers["ETag"], answer.headers["Last-Modified"]) == (200, None, None)


# Real clients.


@pytest.mark.parametrize("form", [JSON, XML, CSV, TSV])
@pytest.mark.parametrize(("method", "way"), [("GET", URLENCODED), (POST, URLENCODED), (POST, POSTDIRECTLY)])
def test_sparqlwrapper_gets_rows(server: Server, form: str, method: str, way: str) -> None:
    client = SPARQLWrapper(f"{server.url}/sparql", returnFormat=form)
    client.setMethod(method)
    client.setRequestMethod(way)
    client.setQuery(ACTORS)
    found = client.query().convert()
    written = json.dumps(found) if form == JSON else found.toxml() if form == XML else found.decode()
    assert ZELENSKIY in written


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")  # the client uses it
@pytest.mark.parametrize("form", [TURTLE, N3, RDFXML, XML, JSONLD])
def test_sparqlwrapper_gets_triples(server: Server, form: str) -> None:
    client = SPARQLWrapper(f"{server.url}/sparql", returnFormat=form)
    client.setQuery(f"DESCRIBE <{ZELENSKIY}>")
    found = client.queryAndConvert()
    graph = found if isinstance(found, Graph) else Graph().parse(data=found, format="turtle")
    assert len(graph) > 3


def test_sparqlwrapper_says_what_was_refused(server: Server) -> None:
    client = SPARQLWrapper(f"{server.url}/sparql")
    client.setQuery("SELECT * { SERVICE <https://elsewhere.example/> { ?s ?p ?o } }")
    with pytest.raises(QueryBadFormed, match="SERVICE is refused"):
        client.query()


def test_rdflib_asks_the_endpoint_as_a_store(server: Server) -> None:
    graph = Graph(SPARQLStore(f"{server.url}/sparql"), identifier=URIRef(f"{DEFAULT_BASE}graph/vocab"))
    assert len(list(graph.query(f"SELECT ?name {{ <{ZELENSKIY}> skos:prefLabel ?name }}"))) == 0  # another graph's
    assert len(list(graph.triples((None, RDF.type, None)))) > 10
    whole = Graph(SPARQLStore(f"{server.url}/sparql", context_aware=False))
    assert len(list(whole.triples((URIRef(ZELENSKIY), None, None)))) > 3
    assert whole.query(EASY).askAnswer


@pytest.mark.parametrize("media_type", [*RESULTS, *GRAPHS, "*/*", "text/html", "image/png"])
def test_curl_gets_an_answer_or_a_reason_whatever_it_accepts(server: Server, media_type: str) -> None:
    curl = shutil.which("curl")
    if curl is None:
        pytest.skip("curl is not installed")
    for text in (EASY, f"DESCRIBE <{ZELENSKIY}>"):
        done = subprocess.run(
            [curl, "-sS", "-H", f"Accept: {media_type}", "-w", "\n%{http_code} %{content_type}",
             "--data-urlencode", f"query={text}", f"{server.url}/sparql"],
            capture_output=True, text=True, check=True,
        )  # fmt: skip
        status, content_type = done.stdout.rpartition("\n")[2].split(" ", 1)
        fits = media_type in (RESULTS if text == EASY else GRAPHS)
        assert status == ("200" if fits or media_type == "*/*" else "406")
        assert content_type.startswith(media_type) or not fits


# Hostile requests.

ACTOR = "?a a kg:Actor"
HOSTILE = {
    "a cartesian product to count": ENDLESS,
    "a cartesian product to send": "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
    "a cartesian product to sort": "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c",
    "paths of any length": "SELECT (COUNT(*) AS ?n) { ?a (!<a:a>|^!<a:a>)* ?b . ?b (!<a:a>|^!<a:a>)* ?c }",
    "a text that doubles": f"SELECT ?z {{ {ACTOR} BIND('xxxxxxxx' AS ?v0) "
    + " ".join(f"BIND(CONCAT(?v{n}, ?v{n}) AS ?v{n + 1})" for n in range(40)) + " BIND(?v40 AS ?z) }",
    "a regular expression that explodes": f"SELECT * {{ {ACTOR} FILTER REGEX('{'a' * 5000}b', '^((a+)+)+$') }}",
    "a large regular expression": f"SELECT * {{ {ACTOR} FILTER REGEX('a', '(((a{{1000}}){{1000}}){{1000}})') }}",
    "nested groups": "SELECT * " + "{" * 9000 + "}" * 9000,
    "nested brackets": f"SELECT * {{ {ACTOR} FILTER ({'(' * 9000}1{')' * 9000}) }}",
    "nested negations": f"SELECT * {{ {ACTOR} FILTER ({'!' * 9000}true) }}",
    "a long sum": f"SELECT ({'1+' * 4000}1 AS ?x) {{}}",
    "a long union": "SELECT * { " + " UNION ".join(["{ ?a a ?b }"] * 5000) + " }",
    "a query of a megabyte": f"SELECT * {{ {ACTOR} FILTER (?a IN ({','.join(['<a:a>'] * 160_000)})) }}",
    "a string of a megabyte": f"SELECT * {{ {ACTOR} FILTER (STR(?a) = '{'x' * 990_000}') }}",
    "a hidden service": "SELECT * { \\u0053ERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
    "a service behind a comment": "SELECT * { # \r SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
    "a service of any place": "SELECT * { ?a a ?b . SERVICE ?b { ?s ?p ?o } }",
    "a file": "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
    "a nought": "ASK { ?s ?p '\x00' }",
    "half a character": "ASK { ?s ?p '\\uD800' }",
}  # fmt: skip


@pytest.fixture(scope="module")
def strict(store: Path) -> Iterator[Server]:
    with serving(store, workers=2, seconds=2, rows=1000, answer=1_000_000, memory=300_000_000) as server:
        yield server


@pytest.mark.parametrize("what", HOSTILE)
def test_whatever_is_asked_there_is_an_answer_or_a_reason_in_time_and_the_next_is_answered(
    strict: Server, what: str
) -> None:
    began = time.monotonic()
    answer = post(strict, HOSTILE[what], timeout=20)
    assert time.monotonic() - began < 8
    assert answer.status in {200, 400, 503}, answer.body
    if answer.status != 200:
        assert "\n" not in answer.detail
    print(f"{what}: {answer.status} {'' if answer.status == 200 else answer.detail[:100]}")
    assert post(strict, EASY, timeout=20).status == 200


def test_an_answer_that_is_too_large_is_not_sent_in_part(strict: Server) -> None:
    for text in ("SELECT * { ?s ?p ?o }", "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }"):
        for media_type in ("text/csv, text/turtle", "*/*"):
            answer = get(strict, text, Accept=media_type)
            assert (answer.status, "more than 1000 rows" in answer.detail) == (503, True)
            assert get(strict, f"{text} LIMIT 1000", Accept=media_type).status == 200


def test_a_body_that_comes_too_slowly_is_not_waited_for(strict: Server) -> None:
    with socket.create_connection(("127.0.0.1", strict.port), 20) as connection:
        connection.sendall(
            b"POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: application/sparql-query\r\nContent-Length: 9\r\n\r\nA"
        )
        began = time.monotonic()
        assert connection.recv(1000).startswith(b"HTTP/1.1 408 ")
        assert 1.5 < time.monotonic() - began < 6


def test_a_client_that_goes_away_ends_its_query(store: Path) -> None:
    with serving(store, workers=1, seconds=60) as server:
        with socket.create_connection(("127.0.0.1", server.port)) as connection:
            path = f"/sparql?{urlencode({'query': ENDLESS})}"
            connection.sendall(f"GET {path} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
            time.sleep(1)
            assert len(workers_of(server)) == 2
        deadline = time.monotonic() + 10
        while len(workers_of(server)) > 1:
            assert time.monotonic() < deadline
            time.sleep(0.1)
        assert get(server, EASY).status == 200
        assert [line["status"] for line in server.log() if line["status"] == 499] == [499]


def test_a_long_query_among_as_many_as_may_run_is_told_at_once_to_come_again_and_a_short_one_answered(
    store: Path,
) -> None:
    with serving(store, workers=1, seconds=4) as server:
        other = threading.Thread(target=get, args=(server, ENDLESS))
        other.start()
        time.sleep(1)
        began = time.monotonic()
        answer = get(server, f"{ENDLESS} # another")
        assert (answer.status, answer.headers["Retry-After"] in {"1", "2", "3"}) == (429, True)
        assert time.monotonic() - began < 1.5
        assert get(server, EASY).status == 200
        other.join()


def test_a_server_that_is_stopped_while_it_runs_a_query_leaves_no_process(store: Path) -> None:
    with serving(store, workers=2, seconds=120) as server:
        children = workers_of(server)
        assert len(children) == 2
        connection = http.client.HTTPConnection("127.0.0.1", server.port)
        connection.request("GET", f"/sparql?{urlencode({'query': ENDLESS})}")
        time.sleep(0.7)
    connection.close()
    assert not any(Path(f"/proc/{pid}").exists() for pid in children)


def started_by(process: int) -> list[int]:
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, parent = path.read_text().rpartition(")")[2].split()[:2]
        except OSError:
            continue
        if int(parent) == process and state != "Z":
            found.append(int(path.parent.name))
    return found


def workers_of(server: Server) -> list[int]:
    return [worker for nursery in started_by(server.process.pid) for worker in started_by(nursery)]


# A crowd.


@dataclass(frozen=True)
class Seen:
    """What a client of the crowd asked, and the status of the answer."""

    what: str
    status: int
    seconds: float


def visit(server: Server, number: int, until: float, seen: list[Seen]) -> None:
    """Ask until a time: mostly what is good, 5 % malformed, 5 % that would run forever."""
    chance = random.Random(number)
    with closing(http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)) as connection:
        while time.monotonic() < until:
            what = chance.choices(["good", "malformed", "runaway"], [90, 5, 5])[0]
            began = time.monotonic()
            connection.request("GET", f"/sparql?{urlencode({'query': question(what, chance)})}")
            answer = connection.getresponse()
            body = answer.read()
            seen.append(Seen(what, answer.status, time.monotonic() - began))
            if what == "good" and answer.status == 200:
                assert len(json.loads(body)["results"]["bindings"]) > 0


def question(what: str, chance: random.Random) -> str:
    if what == "good":
        return f"SELECT * {{ ?a a kg:Actor }} LIMIT {chance.randrange(1, 50)}"
    return "SELECT * {" if what == "malformed" else f"{ENDLESS} # {chance.randrange(10)}"


def crowd(server: Server, seconds: float) -> list[Seen]:
    seen: list[Seen] = []
    until = time.monotonic() + seconds
    clients = [threading.Thread(target=visit, args=(server, number, until, seen)) for number in range(64)]
    for client in clients:
        client.start()
    for client in clients:
        client.join()
    return seen


def memory_of(server: Server) -> int:
    """The kilobytes that the server's own process holds."""
    status = Path(f"/proc/{server.process.pid}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+)", status)[1])


def test_in_a_crowd_no_good_request_fails_but_for_want_of_room(store: Path) -> None:
    with serving(store, workers=2, waiting=64, seconds=1) as server:
        crowd(server, 2)
        before = memory_of(server)
        seen = crowd(server, 6)
        counted = Counter((each.what, each.status) for each in seen)
        print(dict(counted), f"slowest {max(each.seconds for each in seen):.2f} s")
        assert {status for what, status in counted if what == "good"} <= {200, 429, 503}
        assert {status for what, status in counted if what == "malformed"} <= {400, 429, 503}
        assert {status for what, status in counted if what == "runaway"} <= {429, 503}
        assert counted["good", 200] > 0.9 * sum(number for (what, _), number in counted.items() if what == "good")
        assert max(each.seconds for each in seen) < 10
        assert memory_of(server) < 1.25 * before
        assert get(server, EASY).status == 200
        assert len(workers_of(server)) == 2
