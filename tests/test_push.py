from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import quote, unquote
from urllib.request import urlopen

import pytest
from pyoxigraph import BlankNode, Literal, NamedNode, Quad, RdfFormat, Store, parse

from kg import resources
from kg.errors import EndpointError, ExportError
from kg.export.dataset import NamedGraphs
from kg.export.push import Change, Pushed, Step, push, withdrawn_graphs
from kg.export.scope import Scope, scoped
from kg.graph import Record
from kg.ledger import Ledger, NewEntry
from kg.namespaces import DEFAULT_BASE, NIF, PROV, RDFS, SKOS
from kg.view import open_view
from kg.view.writer import ViewWriter

GRAPH = NamedNode(f"{DEFAULT_BASE}graph/run/r1")
ATTRIBUTION = NamedNode(f"{DEFAULT_BASE}attribution/a1")


class Memory:
    """A dataset in a store in memory."""

    base = DEFAULT_BASE

    def __init__(self, quads: Iterable[Quad]) -> None:
        self._store = Store()
        self._store.extend(quads)

    def graphs(self) -> list[NamedNode]:
        return [graph for graph in self._store.named_graphs() if isinstance(graph, NamedNode)]

    def quads(self, graph: NamedNode) -> Iterator[Quad]:
        return self._store.quads_for_pattern(None, None, None, graph)


def said(words: str, graph: NamedNode = GRAPH) -> Quad:
    return Quad(ATTRIBUTION, SKOS.note, Literal(words), graph)


ONE = Memory([said("one")])


@pytest.fixture(scope="module")
def seed_dataset(seed_record: Record) -> Memory:
    graphs = {"kg": "graph/ontology/0.1.0", "vocab": "graph/vocab"}
    vocabularies = [
        Quad(triple.subject, triple.predicate, triple.object, NamedNode(DEFAULT_BASE + graph))
        for name, graph in graphs.items()
        for triple in parse(path=resources.ONTOLOGY / f"{name}.ttl", format=RdfFormat.TURTLE)
    ]
    return Memory([*seed_record.quads, *vocabularies])


# With the real server.


@pytest.fixture
def server(oxigraph: Callable[..., AbstractContextManager[str]], tmp_path: Path) -> Iterator[str]:
    """The address of the graph store of an Oxigraph server that holds nothing yet."""
    with oxigraph("--location", tmp_path / "oxigraph", "--union-default-graph") as address:
        yield f"{address}/store"


def held(url: str, graph: NamedNode) -> set[str] | None:
    """The triples of a graph in a graph store; None when it has no such graph."""
    try:
        with urlopen(f"{url}?graph={quote(graph.value, safe='')}") as answer:
            return {str(quad.triple) for quad in parse(answer.read(), RdfFormat.TURTLE)}
    except HTTPError as error:
        error.close()
        if error.code != 404:
            raise
        return None


def triples(dataset: NamedGraphs, graph: NamedNode) -> set[str]:
    return {str(quad.triple) for quad in dataset.quads(graph)}


@pytest.mark.parametrize("scope", Scope)
def test_what_is_pushed_can_be_read_back_graph_by_graph(server: str, seed_dataset: Memory, scope: Scope) -> None:
    shown = scoped(seed_dataset, scope)
    graphs = seed_dataset.graphs()
    assert len(graphs) > 40
    assert push(seed_dataset, [], server, scope=scope) == Pushed(put=len(graphs), unchanged=0, deleted=0)
    for graph in graphs:
        assert held(server, graph) == triples(shown, graph)


def test_pushing_again_changes_nothing(server: str, seed_dataset: Memory) -> None:
    push(seed_dataset, [], server)
    again = push(seed_dataset, [], server)
    assert again == Pushed(put=0, unchanged=len(seed_dataset.graphs()), deleted=0)


def test_pushing_what_is_public_takes_back_the_text_that_was_pushed_in_full(server: str, seed_dataset: Memory) -> None:
    push(seed_dataset, [], server, scope=Scope.FULL)
    (article,) = (graph for graph in seed_dataset.graphs() if "/graph/article/" in graph.value)
    assert any(str(NIF.isString) in triple for triple in held(server, article) or ())
    changed = push(seed_dataset, [], server, scope=Scope.PUBLIC)
    assert (changed.put, changed.deleted) == (2, 0)  # the graphs of the article and of the run
    assert not any(str(NIF.isString) in triple for triple in held(server, article) or ())


def test_a_changed_graph_is_replaced_and_others_stay_as_they_are(server: str) -> None:
    other, foreign = NamedNode(f"{DEFAULT_BASE}graph/vocab"), NamedNode("https://other.example/graph")
    push(Memory([said("theirs", foreign)]), [], server)
    push(Memory([said("one"), said("kept", other)]), [], server)
    assert push(Memory([said("two"), said("kept", other)]), [], server) == Pushed(put=1, unchanged=1, deleted=0)
    assert held(server, GRAPH) == {str(said("two").triple)}
    assert held(server, other) == {str(said("kept").triple)}
    assert held(server, foreign) == {str(said("theirs").triple)}


def test_a_withdrawn_graph_disappears_and_one_that_was_never_there_is_no_error(server: str) -> None:
    never = NamedNode(f"{DEFAULT_BASE}graph/run/never")
    later = NamedNode(f"{DEFAULT_BASE}graph/run/r2")
    push(ONE, [], server)
    assert push(Memory([said("one", later)]), [GRAPH, never], server) == Pushed(put=1, unchanged=0, deleted=1)
    assert held(server, GRAPH) is None
    assert held(server, later) == triples(ONE, GRAPH)


def test_a_graph_that_is_in_force_is_not_deleted_though_it_was_withdrawn_once(server: str) -> None:
    push(ONE, [], server)
    assert push(ONE, [GRAPH], server) == Pushed(put=0, unchanged=1, deleted=0)
    assert held(server, GRAPH) is not None


def test_a_graph_of_which_nothing_is_public_is_taken_back(server: str) -> None:
    words = Memory([Quad(ATTRIBUTION, NIF.anchorOf, Literal("words"), GRAPH)])
    assert push(words, [], server, scope=Scope.FULL) == Pushed(put=1, unchanged=0, deleted=0)
    assert push(words, [], server, scope=Scope.PUBLIC) == Pushed(put=0, unchanged=0, deleted=1)
    assert held(server, GRAPH) is None


@pytest.mark.parametrize(
    "words", ["", "line\nend\rand \r\n", "👩‍👩‍👧 e\u0301 \u202bא\u202c", '"\\"', "\u0000\u0008\ufffe\u2028"]
)
def test_odd_words_arrive_as_they_are(server: str, words: str) -> None:
    odd = NamedNode(f"{DEFAULT_BASE}graph/entity/é&x=1+2%20,3")
    assert push(Memory([said(words, odd)]), [], server).put == 1
    assert push(Memory([said(words, odd)]), [], server).unchanged == 1
    assert held(server, odd) == {str(said(words).triple)}


def test_each_graph_is_told_when_it_is_done_the_withdrawn_ones_first(server: str) -> None:
    gone, never = NamedNode(f"{DEFAULT_BASE}graph/run/z1"), NamedNode(f"{DEFAULT_BASE}graph/run/z2")
    other = NamedNode(f"{DEFAULT_BASE}graph/vocab")
    push(Memory([said("one"), said("gone", gone)]), [], server)
    steps: list[Step] = []
    push(Memory([said("new", other), said("one")]), [never, gone], server, progress=steps.append)
    expected = [(gone, Change.DELETED), (never, Change.ABSENT), (GRAPH, Change.UNCHANGED), (other, Change.PUT)]
    assert steps == [Step(graph, change, number, 4) for number, (graph, change) in enumerate(expected, start=1)]


def test_a_replaced_reading_in_the_ledger_is_replaced_in_the_graph_store(server: str, tmp_path: Path) -> None:
    def reading(name: str) -> list[Quad]:
        run, actor = NamedNode(f"{DEFAULT_BASE}run/{name}"), NamedNode(f"{DEFAULT_BASE}actor/a")
        entity = NamedNode(f"{DEFAULT_BASE}graph/entity/a")
        return [
            said(name, NamedNode(f"{DEFAULT_BASE}graph/run/{name}")),
            Quad(actor, RDFS.label, Literal("A"), entity),
            Quad(entity, PROV.wasDerivedFrom, run, NamedNode(f"{DEFAULT_BASE}graph/provenance")),
        ]

    first = NewEntry("ingest", files={"runs/r1.nq": reading("r1")})
    second = NewEntry("ingest", files={"runs/r2.nq": reading("r2")}, removes=("runs/r1.nq",))
    changes = []
    for entry in (first, second):
        with Ledger.create(tmp_path / "store", DEFAULT_BASE) as ledger, ViewWriter(ledger) as writer:
            ledger.commit([entry])
            writer.update()
            writer.publish()
        with open_view(tmp_path / "store") as view, Ledger.open(tmp_path / "store") as ledger:
            changes.append(push(view, withdrawn_graphs(ledger), server))
            expected = {graph: triples(view, graph) for graph in view.graphs()}
    assert changes == [Pushed(put=3, unchanged=0, deleted=0), Pushed(put=2, unchanged=1, deleted=1)]
    assert len(expected) == 3
    assert {graph: held(server, graph) for graph in expected} == expected
    assert held(server, GRAPH) is None


def test_a_graph_that_cannot_be_exported_is_not_sent(server: str) -> None:
    blank = Quad(BlankNode(), RDFS.label, Literal("x"), GRAPH)
    with pytest.raises(ExportError, match="cannot be exported"):
        push(Memory([said("one"), blank]), [], server)
    assert held(server, GRAPH) is None


@pytest.mark.parametrize(
    ("path", "message"),
    [
        (
            "/",
            r"answers GET with text/html, not with RDF; give the address of a graph store, which for Oxigraph ends in",
        ),
        (
            "/none",
            r"takes no PUT \(404 Not Found\); give the address of a graph store, which for Oxigraph ends in /store",
        ),
        ("/query", r"failed at GET https://onrecord.example/graph/run/r1 \(400 Bad Request\): "),
    ],
)
def test_another_address_of_the_server_is_answered_with_the_right_one(server: str, path: str, message: str) -> None:
    with pytest.raises(EndpointError, match=message) as error:
        push(ONE, [], server.replace("/store", path))
    assert "\n" not in str(error.value)


# With servers that are none, or bad ones.

Answer = Callable[[BaseHTTPRequestHandler], None]


@contextmanager
def answering(answer: Answer) -> Iterator[tuple[str, list[tuple[str, str, str | None]]]]:
    """A server that answers every request in one way: its address, and each request's method, path and credentials."""
    requests: list[tuple[str, str, str | None]] = []

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def handle_one_request(self) -> None:
            self.do_GET = self.do_PUT = self.do_DELETE = self._answer
            super().handle_one_request()

        def _answer(self) -> None:
            requests.append((self.command, self.path, self.headers["Authorization"]))
            self.rfile.read(int(self.headers["Content-Length"] or 0))
            answer(self)

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as listener:
        listener.daemon_threads = True
        thread = threading.Thread(target=listener.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield f"http://127.0.0.1:{listener.server_address[1]}/store", requests
        finally:
            listener.shutdown()
            thread.join()


def reply(status: int, body: bytes = b"", media_type: str = "text/plain", **headers: str) -> Answer:
    def answer(request: BaseHTTPRequestHandler) -> None:
        request.send_response(status)
        fields = {"Content_Type": media_type, "Content_Length": str(len(body))} | headers
        for name, value in fields.items():
            request.send_header(name.replace("_", "-"), value)
        request.end_headers()
        request.wfile.write(body)

    return answer


def by_method(**answers: Answer) -> Answer:
    return lambda request: answers[request.command](request)


def cut_short(request: BaseHTTPRequestHandler) -> None:
    reply(200, b"<urn:a> <urn:b> <urn:c> .\n", "application/n-triples", Content_Length="500")(request)
    request.close_connection = True


def hang_up(request: BaseHTTPRequestHandler) -> None:
    request.close_connection = True


def say_nothing(request: BaseHTTPRequestHandler) -> None:
    time.sleep(1)
    request.close_connection = True


def speak_something_else(request: BaseHTTPRequestHandler) -> None:
    request.wfile.write(b"220 mail.example ESMTP\r\n")
    request.close_connection = True


HTML = b"<!doctype html><title>Welcome</title>"


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (
            reply(200, HTML, "text/html"),
            "answers GET with text/html, not with RDF; give the address of a graph store, ",
        ),
        (reply(200, b"{}", "application/json"), "answers GET with application/json, not with RDF; give "),
        (reply(200, b"no triples", "text/turtle"), f"answers GET {GRAPH.value} with what is no Turtle: "),
        (
            reply(500, b"\nout of cheese\nat line 1"),
            f"failed at GET {GRAPH.value} (500 Internal Server Error): out of cheese",
        ),
        (reply(503, HTML, "text/html"), f"failed at GET {GRAPH.value} (503 Service Unavailable)"),
        (
            reply(401),
            "refuses GET (401 Unauthorized); give a user who may write, as in https://user:password@host/store, or a",
        ),
        (
            reply(405),
            "takes no GET (405 Method Not Allowed); give the address of a graph store, which for Oxigraph ends",
        ),
        (by_method(GET=reply(404), PUT=reply(403)), "refuses PUT (403 Forbidden); give a user who may write"),
        (by_method(GET=reply(404), PUT=reply(405)), "takes no PUT (405 Method Not Allowed); give the address of a"),
        (by_method(GET=reply(404), PUT=reply(501)), "takes no PUT (501 Not Implemented); give the address of a"),
        (by_method(GET=reply(404), PUT=reply(507)), f"failed at PUT {GRAPH.value} (507 Insufficient Storage)"),
        (
            reply(301, Location="https://u:secret@kg.example/rdf?graph=x"),
            "redirects to https://kg.example/rdf; push there",
        ),
        (reply(307, Location="/elsewhere"), "redirects to http://127.0.0.1:"),
        (reply(299, HTML), f"answers GET {GRAPH.value} with what is no N-Triples: "),
        (cut_short, "cut its answer short or does not speak HTTP (IncompleteRead"),
        (hang_up, "cannot be reached (Remote end closed connection without response); is the server running?"),
        (say_nothing, "did not answer within 0.3 seconds; try again, or wait longer"),
        (speak_something_else, "cut its answer short or does not speak HTTP (220 mail.example ESMTP)"),
    ],
)
def test_a_bad_answer_is_one_line_that_names_the_server(answer: Answer, message: str) -> None:
    with answering(answer) as (url, _), pytest.raises(EndpointError) as error:
        push(ONE, [], url, timeout=0.3)
    assert str(error.value).startswith(f"{url} {message}")
    assert "\n" not in str(error.value)


def test_a_server_that_is_down_is_named() -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{probe.getsockname()[1]}/store"
        with pytest.raises(EndpointError) as error:
            push(ONE, [], url)
    assert str(error.value) == f"{url} cannot be reached (Connection refused); is the server running?"


def test_a_host_that_does_not_exist_is_named() -> None:
    with pytest.raises(
        EndpointError, match=r"^http://none.invalid/store cannot be reached \(.+\); is the server running"
    ):
        push(ONE, [], "http://none.invalid/store")


def test_a_connection_that_the_server_closed_is_opened_again() -> None:
    def once(request: BaseHTTPRequestHandler) -> None:
        reply(404 if request.command == "GET" else 201)(request)
        request.close_connection = True  # without saying so

    with answering(once) as (url, requests):
        assert push(Memory([said("one"), said("two", RDFS.label)]), [], url).put == 2
    assert [method for method, _, _ in requests] == ["GET", "PUT", "GET", "PUT"]


def test_an_answer_that_never_ends_is_not_read_to_its_end() -> None:
    def endless(request: BaseHTTPRequestHandler) -> None:
        if request.command == "PUT":
            return reply(204)(request)
        reply(200, b"", "application/n-triples", Content_Length=str(10**12))(request)
        try:
            while True:
                request.wfile.write(b"<urn:aa> <urn:bb> <urn:c> .\n" * 1000)
        except OSError:
            request.close_connection = True

    with answering(endless) as (url, _):
        assert push(ONE, [], url).put == 1


# What is secret.


@pytest.mark.parametrize(
    ("user", "token", "sent"),
    [
        ("", None, None),
        ("", "t0k.en", "Bearer t0k.en"),
        ("me:s%2Fcret@", None, "Basic bWU6cy9jcmV0"),
        ("me@", None, "Basic bWU6"),
    ],
)
def test_credentials_are_sent_and_shown_nowhere(user: str, token: str | None, sent: str | None) -> None:
    refusing = by_method(GET=reply(404), PUT=reply(403))
    with answering(refusing) as (url, requests), pytest.raises(EndpointError) as error:
        push(ONE, [], url.replace("//", f"//{user}") + "?key=hidden", token=token)
    assert {authorization for _, _, authorization in requests} == {sent}
    assert {unquote(path) for _, path, _ in requests} == {f"/store?key=hidden&graph={GRAPH.value}"}
    assert str(error.value).startswith(f"{url} refuses PUT")
    assert not any(word in str(error.value) for word in ("hidden", "s%2Fcret", "s/cret", "t0k.en", "me:"))


@pytest.mark.parametrize(
    "url",
    [
        "store",
        "ftp://me:s3cret@a.example/",
        "http://",
        "http://me:s3/cret@a.example/",
        "http://me/s3cret@a/",
        "http://[::1/",
        "http://a:b/",
    ],
)
def test_what_is_no_address_is_refused_without_being_repeated(url: str) -> None:
    with pytest.raises(
        EndpointError, match=r"^the address of the graph store cannot be read; give one such as"
    ) as error:
        push(ONE, [], url)
    assert "s3" not in str(error.value)


def test_a_token_that_cannot_be_sent_is_refused_without_being_repeated() -> None:
    with pytest.raises(
        EndpointError, match=r"^the token holds characters that cannot be sent; give it as it was issued$"
    ):
        push(ONE, [], "http://127.0.0.1:9/store", token="a\r\nHost: b")
