"""The server's frame: what is negotiated, what the address of a thing answers, dumps, health, logs, a growing store."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import NamedNode, RdfFormat, parse
from starlette.testclient import TestClient

from kg import pipeline, resources
from kg.cli import cli
from kg.extract.inputs import Input
from kg.iris import Base
from kg.model import Publication
from kg.namespaces import DEFAULT_BASE, SKOS
from kg.server import application
from kg.server.negotiation import FORMATS, HTML, MEDIA_TYPES, chosen
from kg.server.settings import Settings
from kg.server.snapshots import Snapshots

BASE = Base(DEFAULT_BASE)
READABLE = {
    "ttl": RdfFormat.TURTLE,
    "nt": RdfFormat.N_TRIPLES,
    "nq": RdfFormat.N_QUADS,
    "trig": RdfFormat.TRIG,
    "rdf": RdfFormat.RDF_XML,
}


def take(store: Path, text: str) -> None:
    (outcome,) = pipeline.ingest(store, [Input.of(Path("story.txt"), raw=text.encode())], BASE, Publication())
    assert isinstance(outcome, pipeline.Outcome), outcome


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("served") / "store"
    list(pipeline.ingest(folder, pipeline.analyses(resources.SEEDS), BASE))
    return folder


@pytest.fixture(scope="module")
def client(store: Path) -> Iterator[TestClient]:
    with TestClient(application(Settings(store))) as client:
        yield client


# Negotiation.

OFFERS = (HTML, *FORMATS)


@pytest.mark.parametrize(
    ("accept", "expected"),
    [
        (None, HTML),
        ("*/*", HTML),
        ("text/turtle", "text/turtle"),
        ("text/*;q=0.5, application/ld+json", "application/ld+json"),
        ("text/html;q=0.4, text/*;q=0.8", "text/turtle"),
        ("application/*;q=0.2, */*;q=0.1", "application/trig"),
        ("image/png", None),
        ("text/turtle;q=0, */*", HTML),
        ("TEXT/Turtle ; Q=1", "text/turtle"),
        ("text/turtle;q=lots, application/n-triples", "application/n-triples"),
        ("nonsense", None),
    ],
)
def test_a_client_gets_the_form_that_it_likes_best(accept: str | None, expected: str | None) -> None:
    assert chosen(accept, OFFERS) == expected


@given(st.text(max_size=80))
def test_whatever_a_client_says_it_takes_it_gets_an_offer_or_none(accept: str) -> None:
    assert chosen(accept, OFFERS) in {None, *OFFERS}


# Things.


@pytest.mark.parametrize("ending", READABLE)
def test_a_thing_is_described_in_the_format_that_its_address_ends_in(client: TestClient, ending: str) -> None:
    answer = client.get(f"/actor/zelenskiy.{ending}")
    assert (answer.status_code, answer.headers["access-control-allow-origin"]) == (200, "*")
    quads = list(parse(answer.content, format=READABLE[ending], base_iri=DEFAULT_BASE))
    assert BASE.node("actor/zelenskiy") in {quad.subject for quad in quads}
    assert SKOS.prefLabel in {quad.predicate for quad in quads}


@pytest.mark.parametrize("media_type", MEDIA_TYPES.values())
def test_a_thing_is_described_in_the_format_that_a_client_asks_for(client: TestClient, media_type: str) -> None:
    answer = client.get("/actor/zelenskiy", headers={"Accept": media_type})
    assert answer.headers["content-type"].startswith(media_type)
    assert answer.headers["vary"] == "Accept, Accept-Encoding"
    again = client.get(answer.headers["content-location"])
    assert (again.content, again.headers["content-type"]) == (answer.content, answer.headers["content-type"])


def test_every_thing_that_is_stated_to_be_one_has_an_address(client: TestClient, store: Path) -> None:
    snapshots = Snapshots(store)
    with snapshots.view() as view:
        subjects = {quad.subject.value for quad in view.quads() if isinstance(quad.subject, NamedNode)}
        graphs = {graph.value for graph in view.graphs()}
    snapshots.close()
    paths = {
        iri.removeprefix(DEFAULT_BASE).partition("#")[0] for iri in subjects | graphs if iri.startswith(DEFAULT_BASE)
    }
    assert len(paths) > 100
    for path in paths:
        assert client.get(f"/{path}", headers={"Accept": "text/turtle"}).status_code == 200, path


@pytest.mark.parametrize(
    "path", ["/actor/nobody", "/actor/nobody.ttl", "/actor/a%20b", "/%00", "/..%2f..%2fetc/passwd", "/é"]
)
def test_what_nothing_is_known_of_is_not_found_in_one_line(client: TestClient, path: str) -> None:
    answer = client.get(path)
    assert (answer.status_code, answer.json()["detail"].count("\n")) == (404, 0)


def test_a_form_that_there_is_not_is_refused_with_those_that_there_are(client: TestClient) -> None:
    answer = client.get("/actor/zelenskiy", headers={"Accept": "image/png"})
    assert (answer.status_code, "text/turtle" in answer.json()["detail"]) == (406, True)


def test_a_client_that_has_the_answer_is_told_so(client: TestClient) -> None:
    for path in ("/actor/zelenskiy.ttl", "/dump.nq"):
        first = client.get(path)
        again = client.get(path, headers={"If-None-Match": first.headers["etag"]})
        assert (first.status_code, again.status_code, again.content) == (200, 304, b"")


def test_nothing_can_be_changed(client: TestClient) -> None:
    for method in ("PUT", "POST", "PATCH", "DELETE"):
        assert client.request(method, "/actor/zelenskiy").status_code == 405


# The whole.


@pytest.mark.parametrize("ending", ["nq", "trig", "ttl", "nt", "rdf", "jsonld"])
def test_a_dump_is_what_export_writes(client: TestClient, store: Path, tmp_path: Path, ending: str) -> None:
    written = tmp_path / f"written.{ending}"
    done = CliRunner().invoke(cli, ["export", "--store", str(store), "--output", str(written)])
    assert done.exit_code == 0
    whole = client.get(f"/dump.{ending}")
    assert whole.content == written.read_bytes()
    part = client.get(f"/dump.{ending}", headers={"Range": "bytes=5-9"})
    assert (part.status_code, part.content) == (206, whole.content[5:10])
    assert client.head(f"/dump.{ending}").headers["content-length"] == str(len(whole.content))


def test_the_sitemap_names_pages_that_are_there(client: TestClient) -> None:
    places = [line.split("</loc>")[0] for line in client.get("/sitemap.xml").text.split("<loc>")[1:]]
    assert any("/article/FA" in place for place in places)
    for place in places:
        assert client.get(place.removeprefix("http://testserver")).status_code == 200


# Keeping it running.


def test_it_says_whether_it_is_alive_and_ready_and_what_it_did(client: TestClient) -> None:
    assert client.get("/healthz").text == "alive\n"
    assert client.get("/readyz").text == "ready: entry 2\n"
    client.get("/actor/nobody")
    metrics = client.get("/metrics").text
    assert 'onrecord_requests_total{status="404"}' in metrics
    assert "onrecord_ledger_entry 2\n" in metrics


def test_the_log_names_parameters_and_keeps_their_values_to_itself(
    client: TestClient, store: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    client.get("/healthz?who=secret&when=now")
    line = json.loads(capsys.readouterr().err)
    assert (line["path"], line["parameters"], line["status"]) == ("/healthz", ["when", "who"], 200)
    with TestClient(application(Settings(store, shows_values=True))) as other:
        other.get("/healthz?who=secret")
    assert "who=secret" in capsys.readouterr().err


def test_every_answer_keeps_the_page_to_itself(client: TestClient) -> None:
    for path in ("/", "/healthz", "/actor/nobody", "/dump.ttl"):
        headers = client.get(path).headers
        assert "default-src 'none'" in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize("accept", [HTML, "application/json", "text/plain"])
def test_an_answer_that_fails_keeps_to_itself_too_and_tells_nothing(
    store: Path, monkeypatch: pytest.MonkeyPatch, accept: str
) -> None:
    def fail(_: Snapshots) -> None:
        raise ZeroDivisionError("in /home/somebody")

    with TestClient(application(Settings(store)), raise_server_exceptions=False) as client:
        monkeypatch.setattr(Snapshots, "view", fail)
        answer = client.get("/readyz", headers={"Accept": accept})
        monkeypatch.undo()
        assert 'onrecord_requests_total{status="500"} 1' in client.get("/metrics").text
    assert (answer.status_code, "the server failed" in answer.text, "somebody" in answer.text) == (500, True, False)
    for name in ("Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy"):
        assert name in answer.headers
    with TestClient(application(Settings(store))) as client:
        monkeypatch.setattr(Snapshots, "view", fail)
        with pytest.raises(ZeroDivisionError):  # whoever keeps it running learns why
            client.get("/readyz")


def test_a_request_keeps_the_state_that_it_began_with_and_the_next_one_sees_the_newest(tmp_path: Path) -> None:
    store = tmp_path / "store"
    take(store, "The mayor, Ana Ruiz, said on Monday that the bridge would open in May.")
    snapshots = Snapshots(store)
    with snapshots.view() as before:
        entry, quads = before.head.entry, len(list(before.quads()))
        for number in range(3):
            take(store, f"The governor, Lee Wu, said that tunnel {number} was safe.")
            with snapshots.view() as after:
                assert after.head.entry > entry
                assert len(list(after.quads())) > quads
        assert (before.head.entry, len(list(before.quads()))) == (entry, quads)
    snapshots.close()


def test_nobody_else_waits_while_a_newer_state_is_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = tmp_path / "store"
    take(store, "The mayor, Ana Ruiz, said on Monday that the bridge would open in May.")
    snapshots = Snapshots(store)
    entry, opened = snapshots._held.view.head.entry, snapshots._opened
    take(store, "The governor, Lee Wu, said that the tunnel was safe.")

    def opened_slowly() -> object:
        time.sleep(0.5)
        return opened()

    monkeypatch.setattr(snapshots, "_opened", opened_slowly)

    async def newest() -> int:
        async with snapshots.awaited_view() as view:
            return view.head.entry

    async def run() -> None:
        asked = [asyncio.create_task(newest()) for _ in range(3)]
        longest = 0.0
        while not all(each.done() for each in asked):
            began = time.monotonic()
            await asyncio.sleep(0.01)
            longest = max(longest, time.monotonic() - began)
        assert longest < 0.4
        assert {each.result() for each in asked} == {snapshots._held.view.head.entry}
        assert snapshots._held.view.head.entry > entry
        assert snapshots._held.users == 0

    asyncio.run(run())
    snapshots.close()


def test_a_server_of_no_store_says_so(tmp_path: Path) -> None:
    done = CliRunner().invoke(cli, ["serve", "--store", str(tmp_path / "nothing")])
    assert "no store at" in str(done.exception)


def test_the_settings_are_shown_with_where_they_are_from(store: Path) -> None:
    arguments = ["serve", "--show-config", "--store", str(store), "--rows", "5"]
    shown = CliRunner().invoke(cli, arguments, env={"KG_PORT": "9000"}).output
    lines = {line.split()[0]: line.split()[1:] for line in shown.splitlines()}
    assert (lines["rows"], lines["port"], lines["seconds"]) == (
        ["5", "option"],
        ["9000", "environment"],
        ["10.0", "default"],
    )


def test_the_ontology_is_documented_for_people_and_served_as_it_is_published(client: TestClient) -> None:
    page = client.get("/ontology", headers={"Accept": "text/html"})
    for words in ("kg:attributedTo", "The actor whose words, or whose silence, is reported.", "conditional_commitment"):
        assert words in page.text
    for path in ("/ontology", "/ontology.ttl", "/ontology/kg.ttl"):
        answer = client.get(path, headers={"Accept": "text/turtle"})
        assert answer.content == (resources.ONTOLOGY / "kg.ttl").read_bytes()
    assert client.get("/ontology/context.jsonld").json()["@context"]["Change"] == "kg:Change"
    assert client.get("/ontology", headers={"Accept": "image/png"}).status_code == 406


@pytest.mark.parametrize("path", ["/ontology.ttl", "/ontology/shapes.ttl", "/ontology/context.jsonld"])
def test_a_file_of_the_ontology_that_a_client_has_is_not_sent_again(client: TestClient, path: str) -> None:
    first = client.get(path)
    again = client.get(path, headers={"If-None-Match": first.headers["etag"], "Accept-Encoding": "identity"})
    assert (first.status_code, again.status_code, again.content) == (200, 304, b"")
    assert client.get(path, headers={"If-None-Match": '"other"'}).status_code == 200


def test_the_gate_can_be_loaded_where_the_server_is() -> None:
    from kg.gate.shapes import Gate

    assert Gate.load().unused == ()
