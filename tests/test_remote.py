from __future__ import annotations

import threading
import time
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from pyoxigraph import (
    Literal,
    NamedNode,
    Quad,
    QueryBoolean,
    QuerySolutions,
    QueryTriples,
    RdfFormat,
    Store,
    Triple,
    serialize,
)

from kg import query, resources
from kg.errors import EndpointError
from kg.graph import Record
from kg.namespaces import DEFAULT_BASE, KG, RDF
from kg.query import evidence, load
from kg.remote import Endpoint, open_endpoint
from kg.store import open_store

HERE = Path(__file__).parent / "queries"
STORED = sorted([*HERE.glob("*.rq"), *resources.QUERIES.rglob("*.rq")])
RESULTS = "application/sparql-results+json"
ONE_ROW = '{"head":{"vars":["x"]},"results":{"bindings":[{"x":{"type":"literal","value":"1"}}]}}'
SELECT = "SELECT ?x { ?s ?p ?x }"
ARTICLE = NamedNode("https://data.example/kg/article/FA1")


class Memory:
    """A store in memory, asked as a view is: on the union of its graphs."""

    base = DEFAULT_BASE

    def __init__(self, quads: Iterable[Quad]) -> None:
        self.store = Store()
        self.store.bulk_extend(quads)

    def query(self, sparql: str) -> QuerySolutions | QueryBoolean | QueryTriples:
        return self.store.query(sparql, use_default_graph_as_union=True)

    def reading(self) -> AbstractContextManager[None]:
        return nullcontext()


# With the real server.


Serve = Callable[..., AbstractContextManager[str]]


def put(server: str, graph: str | None, triples: Iterable[Triple]) -> None:
    """Replace a graph of a server by the SPARQL 1.1 Graph Store Protocol; None: its default graph."""
    which = "default" if graph is None else f"graph={urllib.parse.quote(graph, safe='')}"
    body = serialize(triples, format=RdfFormat.N_TRIPLES)
    request = urllib.request.Request(f"{server}/store?{which}", body, {"Content-Type": "application/n-triples"})
    request.method = "PUT"
    urllib.request.urlopen(request).close()


def put_all(server: str, quads: Iterable[Quad]) -> None:
    graphs: dict[str, list[Triple]] = {}
    for quad in quads:
        assert isinstance(quad.graph_name, NamedNode)
        graphs.setdefault(quad.graph_name.value, []).append(quad.triple)
    for graph, triples in graphs.items():
        put(server, graph, triples)


@pytest.fixture(scope="module")
def seed_quads(seed_record: Record) -> list[Quad]:
    vocabularies = [("kg", "graph/ontology/0.1.0"), ("vocab", "graph/vocab")]
    stated = [
        Quad(quad.subject, quad.predicate, quad.object, NamedNode(DEFAULT_BASE + graph))
        for name, graph in vocabularies
        for quad in triples_of(resources.ONTOLOGY / f"{name}.ttl")
    ]
    return [*seed_record.quads, *stated]


def triples_of(path: Path) -> list[Quad]:
    store = Store()
    store.load(path=path, format=RdfFormat.TURTLE)
    return list(store)


@pytest.fixture(scope="module")
def united(seed_quads: list[Quad], oxigraph: Serve) -> Iterator[str]:
    """A server with the seed, whose default graph is the union."""
    with oxigraph("--union-default-graph") as server:
        put_all(server, seed_quads)
        yield f"{server}/query"


@pytest.fixture
def apart(oxigraph: Serve) -> Iterator[str]:
    """An empty server whose default graph is its own."""
    with oxigraph() as server:
        yield server


@pytest.fixture(scope="module")
def embedded(seed_quads: list[Quad]) -> Memory:
    return Memory(seed_quads)


@pytest.mark.parametrize("path", STORED, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_every_stored_query_gets_the_same_answer_as_from_the_view(path: Path, united: str, embedded: Memory) -> None:
    stored = load(path)
    endpoint = open_endpoint(united)
    needed = {parameter.name: parameter.example for parameter in stored.parameters if not parameter.optional}
    every = {parameter.name: parameter.example for parameter in stored.parameters}
    for values in (needed, every):
        near, far = (query.run(dataset, stored, **values) for dataset in (embedded, endpoint))
        if "ORDER BY" not in stored.text:
            near, far = sorted(near, key=str), sorted(far, key=str)
        assert near == far


def test_an_endpoint_is_asked_like_a_folder(united: str, embedded: Memory) -> None:
    with open_store(united) as store:
        assert store.base == DEFAULT_BASE
        answer = store.answer(load(HERE / "said-by.rq"), evidence=True, speaker="Volodymyr Zelensky")
        assert answer.evidence == evidence.of_answer(embedded, answer)
        assert len(answer) > 0
        assert store.select("ASK { ?s ?p ?o }").rows == ((True,),)


def test_triples_come_back_from_an_endpoint(united: str, embedded: Memory) -> None:
    construct = "CONSTRUCT { ?a a <https://w3id.org/onrecord#Actor> } WHERE { ?a a <https://w3id.org/onrecord#Actor> }"
    found = Endpoint(united).query(construct)
    assert isinstance(found, QueryTriples)
    assert set(found) == {quad.triple for quad in embedded.store.quads_for_pattern(None, RDF.type, KG.Actor, None)}


def test_a_long_query_is_no_trouble(united: str) -> None:
    nodes = [NamedNode(f"https://onrecord.example/attribution/{number:032x}") for number in range(5000)]
    stored = load(resources.QUERIES / "lookup" / "evidence.rq")
    assert query.run(Endpoint(united), stored, attribution=nodes) == []


def test_an_update_is_never_sent_as_one(apart: str) -> None:
    article = Quad(ARTICLE, RDF.type, KG.ArticleVersion, ARTICLE)
    put_all(apart, [article])
    endpoint = Endpoint(f"{apart}/query")
    with pytest.raises(EndpointError, match="answers 400"):
        endpoint.query("DROP ALL")
    assert bool(endpoint.query("ASK { GRAPH ?g { ?s ?p ?o } }"))


def test_a_default_graph_that_is_not_the_union_is_refused_with_what_to_set(apart: str) -> None:
    put_all(apart, [Quad(ARTICLE, RDF.type, KG.ArticleVersion, NamedNode("https://data.example/kg/graph/1"))])
    with pytest.raises(EndpointError, match=r"union of its graphs.*oxigraph serve --union-default-graph.*tdb2:union"):
        open_endpoint(f"{apart}/query")


def test_articles_outside_any_graph_are_refused(apart: str) -> None:
    put(apart, None, [Triple(ARTICLE, RDF.type, KG.ArticleVersion)])
    with pytest.raises(EndpointError, match="holds its articles in the default graph; load each into its own graph"):
        open_endpoint(f"{apart}/query")


def test_an_endpoint_without_articles_is_refused(apart: str) -> None:
    with pytest.raises(EndpointError, match="holds no articles; publish some with kg push, or name another address"):
        open_endpoint(f"{apart}/query")


def test_triples_stated_twice_are_refused_and_the_base_is_found_in_the_data(oxigraph: Serve) -> None:
    with oxigraph("--union-default-graph") as server:
        put(server, "https://data.example/kg/graph/1", [Triple(ARTICLE, RDF.type, KG.ArticleVersion)])
        assert open_endpoint(f"{server}/query").base == "https://data.example/kg/"
        assert open_endpoint(f"{server}/query", "https://mine.example/").base == "https://mine.example/"
        put(server, "https://data.example/kg/graph/2", [Triple(ARTICLE, RDF.type, KG.ArticleVersion)])
        with pytest.raises(EndpointError, match="states the same triples in several graphs"):
            open_endpoint(f"{server}/query")


# With endpoints that fail.


class Reply(BaseHTTPRequestHandler):
    """Answers each POST as its server says; ``body`` is what was sent."""

    body = b""

    def do_POST(self) -> None:
        self.body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.reply(self)  # type: ignore[attr-defined]

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def endpoint(reply: Callable[[Reply], None], *, timeout: float = 5) -> Iterator[Endpoint]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Reply)
    server.reply = reply  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield Endpoint(f"http://127.0.0.1:{server.server_port}/query", timeout=timeout)
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def sends(
    body: str | bytes, content_type: str = RESULTS, *, status: int = 200, length: int | None = None, **headers: str
) -> Callable[[Reply], None]:
    raw = body.encode() if isinstance(body, str) else body

    def reply(request: Reply) -> None:
        request.send_response(status)
        request.send_header("Content-Type", content_type)
        request.send_header("Content-Length", str(len(raw) if length is None else length))
        for name, value in headers.items():
            request.send_header(name, value)
        request.end_headers()
        request.wfile.write(raw)

    return reply


def cuts_chunks(request: Reply) -> None:
    request.protocol_version = "HTTP/1.1"
    request.send_response(200)
    request.send_header("Content-Type", RESULTS)
    request.send_header("Transfer-Encoding", "chunked")
    request.end_headers()
    request.wfile.write(b"40\r\n" + ONE_ROW[:30].encode())
    request.close_connection = True


def says_nothing(request: Reply) -> None:
    request.close_connection = True


def is_slow(request: Reply) -> None:
    time.sleep(0.6)
    sends(ONE_ROW)(request)


def trickles(request: Reply) -> None:
    sends(b"", length=1000)(request)
    for _ in range(40):
        time.sleep(0.05)
        try:
            request.wfile.write(b" ")
        except OSError:  # the other end has had enough
            return


def test_rows_are_received_whole() -> None:
    with endpoint(sends(ONE_ROW)) as found:
        solutions = found.query(SELECT)
        assert isinstance(solutions, QuerySolutions)
        assert [row["x"] for row in solutions] == [Literal("1")]
    with endpoint(sends('{"head":{},"boolean":true}', "application/json; charset=utf-8")) as found:
        assert bool(found.query("ASK {}"))


@pytest.mark.parametrize(
    ("reply", "message"),
    [
        (
            sends("<html><body>Welcome</body></html>", "text/html"),
            "answers with a web page (HTML) instead of SPARQL results",
        ),
        (sends("hello", "text/plain"), "answers with text/plain instead of SPARQL results; is this the address for"),
        (sends(ONE_ROW[:60]), "answers with JSON that is not SPARQL results, or was cut short; try again"),
        (sends('{"answer": 42}'), "answers with JSON that is not SPARQL results"),
        (sends(""), "answers with JSON that is not SPARQL results"),
        (sends(ONE_ROW[:30], length=len(ONE_ROW)), "cut its answer short; try again"),
        (cuts_chunks, "cut its answer short; try again"),
        (says_nothing, "broke off the connection"),
        (sends("<a:s> <a:p", "application/n-triples"), "answers with triples that cannot be read, or were cut short"),
        (
            sends("<h1>Oops</h1>\n<p>Stack trace</p>", "text/html", status=500),
            "answers 500 Internal Server Error: Oops",
        ),
        (sends("error at 1:1", "text/plain", status=400), "answers 400 Bad Request: error at 1:1"),
        (sends("", status=503), "answers 503 Service Unavailable"),
        (sends("\x1b[31mno\x07", "text/plain", status=403), "answers 403 Forbidden: [31mno"),
        (
            sends("", status=302, Location="https://elsewhere.example/sparql"),
            "redirects to https://elsewhere.example/sparql; if that is the endpoint, give that address",
        ),
        (sends("", status=308, Location="/other"), "redirects to /other"),
    ],
)
def test_every_way_to_fail_is_one_line(reply: Callable[[Reply], None], message: str) -> None:
    with endpoint(reply) as found:
        with pytest.raises(EndpointError) as caught:
            found.query(SELECT)
        assert str(caught.value).startswith(f"{found.url} {message}")
        assert str(caught.value).isprintable()


@pytest.mark.parametrize("reply", [is_slow, trickles])
def test_a_slow_endpoint_is_given_up(reply: Callable[[Reply], None]) -> None:
    with endpoint(reply, timeout=0.25) as found:
        began = time.monotonic()
        with pytest.raises(EndpointError, match=r"did not finish its answer within 0\.25 seconds"):
            found.query(SELECT)
        assert time.monotonic() - began < 2


def test_an_endpoint_that_is_down_is_named(free_port: Callable[[], int]) -> None:
    with pytest.raises(EndpointError, match="/query is down: nothing listens at this address"):
        open_store(f"http://127.0.0.1:{free_port()}/query")


def test_a_name_that_nobody_has_is_named() -> None:
    with pytest.raises(EndpointError, match=r"http://nowhere\.invalid/query cannot be found; check the name"):
        Endpoint("http://nowhere.invalid/query").query(SELECT)


def test_plain_http_where_tls_was_expected_is_named() -> None:
    with endpoint(sends(ONE_ROW)) as found:
        secure = Endpoint(found.url.replace("http:", "https:"))
        with pytest.raises(EndpointError, match=r"does not answer over TLS .*; is it http: rather than https:\?"):
            secure.query(SELECT)


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("localhost:7878", "'localhost:7878' is no address of an endpoint"),
        ("file:///etc/passwd", "is no address of an endpoint; give one such as http://localhost:7878/query"),
        ("http://host:port/", "is no address of an endpoint"),
        ("http://a.example/\r\nX: y", "is no address of an endpoint"),
        ("http://me:secret@a.example/", "an address with a name and password in it is not supported"),
    ],
)
def test_what_is_no_address_is_never_opened(url: str, message: str) -> None:
    with pytest.raises(EndpointError) as caught:
        Endpoint(url)
    assert message in str(caught.value)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("sparql", [SELECT, "DROP ALL", "INSERT DATA { <a:s> <a:p> <a:o> }"])
def test_whatever_is_asked_is_sent_as_a_query_by_post(sparql: str) -> None:
    seen: list[Reply] = []

    def reply(request: Reply) -> None:
        seen.append(request)
        sends(ONE_ROW)(request)

    with endpoint(reply) as found:
        found.query(sparql)
    (request,) = seen
    assert request.path == "/query"
    assert urllib.parse.parse_qs(request.body.decode()) == {"query": [sparql]}
    assert request.headers["Accept"].startswith(f"{RESULTS}, application/n-triples")
