"""The stored queries over HTTP: what they answer, in which form and part, what is refused, how they are described."""

from __future__ import annotations

import asyncio
import csv
import http.client
import io
import json
import os
import threading
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, urlencode

import jsonschema
import pyoxigraph
import pytest
import rdflib
from pyoxigraph import QueryResultsFormat, QuerySolutions, parse_query_results
from starlette.testclient import TestClient

from kg import pipeline, question
from kg.errors import ParameterError, QueryError
from kg.extract.inputs import Input
from kg.iris import Base
from kg.model import Publication
from kg.namespaces import DEFAULT_BASE
from kg.query import StoredQuery, catalogue, results
from kg.question import Question, answered
from kg.resources import QUERIES
from kg.server import application, pages
from kg.server.questions import MEDIA_TYPES, Threads
from kg.server.refusals import TooBusy, TooSlow
from kg.server.settings import Settings
from kg.store import open_store
from serving import Server, seed_store, serving

SPEAKER = "/queries/statements-by-speaker"


@dataclass(frozen=True)
class Reply:
    status: int
    headers: http.client.HTTPMessage
    body: bytes

    def json(self) -> object:
        return json.loads(self.body)

    def detail(self) -> str:
        assert self.headers["Content-Type"] == "application/problem+json"
        problem = self.json()
        assert isinstance(problem, dict)
        assert problem["status"] == self.status
        return str(problem["detail"])


class Site:
    """A running server, asked over one connection."""

    def __init__(self, server: Server, store: Path) -> None:
        self.connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
        self.store = store

    def __call__(self, path: str, *, method: str = "GET", headers: Mapping[str, str] | None = None,
                 **values: str) -> Reply:  # fmt: skip
        target = f"{path}?{urlencode(values)}" if len(values) > 0 else path
        self.connection.request(method, target, headers=dict(headers or {}))
        response = self.connection.getresponse()
        return Reply(response.status, response.headers, response.read())


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return seed_store(tmp_path_factory.mktemp("questions") / "store")


@pytest.fixture(scope="module")
def ask(store: Path) -> Iterator[Site]:
    with serving(store) as server:
        site = Site(server, store)
        yield site
        site.connection.close()


def examples(stored: StoredQuery) -> dict[str, str]:
    return {p.name: question.example(p) for p in stored.parameters if not p.optional}


# What is answered


@pytest.mark.parametrize("stored", catalogue(), ids=lambda stored: stored.name)
def test_every_question_answers_over_http_as_on_the_command_line(ask: Site, stored: StoredQuery) -> None:
    reply = ask(f"/queries/{stored.name}", **examples(stored))
    assert reply.status == 200, reply.body
    with open_store(ask.store) as opened:
        whole = opened.ask(stored.name, **examples(stored))
    assert reply.body.decode() == results.write(whole, "json")
    assert reply.headers["X-Total-Count"] == str(len(whole))


def test_each_form_can_be_asked_for_by_accept_and_by_ending(ask: Site) -> None:
    with open_store(ask.store) as opened:
        whole = opened.ask("statements-by-speaker", speaker="zelenskiy")
    for ending, media_type in MEDIA_TYPES.items():
        expected = results.write(whole, {"txt": "table", "ttl": "turtle"}.get(ending, ending))
        for reply in (
            ask(f"{SPEAKER}.{ending}", speaker="zelenskiy"),
            ask(SPEAKER, speaker="zelenskiy", headers={"Accept": f"{media_type}, */*;q=0.1"}),
        ):
            assert reply.status == 200
            assert reply.headers.get_content_type() == media_type
            assert reply.headers["Content-Location"] == f"statements-by-speaker.{ending}?speaker=zelenskiy"
            assert "Accept" in reply.headers["Vary"]
            assert reply.body.decode() == expected


def test_who_says_nothing_about_forms_gets_json(ask: Site) -> None:
    for accept in ({}, {"Accept": "*/*"}, {"Accept": ""}):
        assert ask("/queries/actors", headers=accept).headers["Content-Type"] == "application/json"


def test_sparql_clients_read_the_w3c_forms(ask: Site) -> None:
    for ending, format_ in (("srj", QueryResultsFormat.JSON), ("xml", QueryResultsFormat.XML)):
        found = parse_query_results(ask(f"/queries/actors.{ending}").body, format_)
        assert isinstance(found, QuerySolutions)
        assert len(list(found)) == int(ask("/queries/actors").headers["X-Total-Count"])


def test_a_parameter_takes_an_iri_an_identifier_or_a_name(ask: Site) -> None:
    values = ("zelenskiy", "Volodymyr Zelensky", "actor/zelenskiy", "https://onrecord.example/actor/zelenskiy")
    assert len({ask(SPEAKER, speaker=value).body for value in values}) == 1


def test_a_parameter_without_a_value_is_left_out_as_forms_send_it(ask: Site) -> None:
    full = ask(SPEAKER, speaker="zelenskiy", topic="", since="", limit="", evidence="")
    assert full.body == ask(SPEAKER, speaker="zelenskiy").body


@pytest.mark.parametrize("value", ["claim> } DROP ALL #", '" } UNION { ?s ?p ?o } #', "\u0000", "\\", "?x", "é" * 50])
def test_a_value_never_becomes_syntax(ask: Site, value: str) -> None:
    assert ask(SPEAKER, speaker=value).status == 404
    assert ask("/queries/role-holders", organization="kremlin", role=value).json() == []


def test_evidence_comes_with_each_row_when_it_is_asked_for(ask: Site) -> None:
    (row,) = ask(SPEAKER, speaker="zelenskiy", evidence="true").json()
    assert {item["part"] for item in row["evidence"]} == {"source", "cue", "content", "condition", "evidence"}
    text = (QUERIES.parent / "seeds" / "istanbul-talks.txt").read_text(encoding="utf-8")
    for item in row["evidence"]:
        assert text[item["start"] : item["end"]] == item["words"]
    assert "evidence" in next(
        csv.reader(io.StringIO(ask(f"{SPEAKER}.csv", speaker="trump", evidence="true").body.decode()))
    )
    assert "evidence" not in ask(SPEAKER, speaker="zelenskiy", evidence="false").json()[0]


def test_turtle_holds_every_row_and_every_term_of_it(ask: Site) -> None:
    stored = question.find("resolved-dates")
    assert stored is not None
    with open_store(ask.store) as opened:
        whole = opened.ask(stored.name)
    assert len(whole) > 1
    body = ask(f"/queries/{stored.name}", headers={"Accept": "text/turtle"}).body.decode()
    graph = rdflib.Graph().parse(data=body, format="turtle")
    found: dict[tuple[int, str], str] = {}
    for index, name, value in graph.query(
        "PREFIX rs: <http://www.w3.org/2001/sw/DataAccess/tests/result-set#> SELECT ?index ?name ?value WHERE {"
        " ?set a rs:ResultSet ; rs:resultVariable ?name ; rs:solution ?row . "
        " ?row rs:index ?index ; rs:binding [ rs:variable ?name ; rs:value ?value ] }"
    ):
        found[int(index), str(name)] = value.n3()
    expected = {
        (number, column): rdflib.util.from_n3(str(term)).n3()
        for number, row in enumerate(whole.terms, 1)
        for column, term in zip(whole.columns, row, strict=True)
        if term is not None
    }
    assert found == expected


def test_turtle_of_no_rows_names_the_columns(ask: Site) -> None:
    body = ask("/queries/contradictions.ttl").body
    assert [triple.object.value for triple in pyoxigraph.parse(body, pyoxigraph.RdfFormat.TURTLE)
            if triple.predicate.value.endswith("#resultVariable")][:2] == ["speaker", "words"]  # fmt: skip


@pytest.mark.parametrize("ending", ["srj", "xml", "ttl"])
def test_evidence_is_never_left_out_silently_where_a_form_cannot_hold_it(ask: Site, ending: str) -> None:
    assert ask(f"{SPEAKER}.{ending}", speaker="zelenskiy", evidence="true").status == 406
    accept = {"Accept": MEDIA_TYPES[ending]}
    assert ask(SPEAKER, speaker="zelenskiy", evidence="true", headers=accept).status == 406


# Which part


def test_the_pages_of_an_answer_follow_each_other_and_make_up_the_whole(ask: Site) -> None:
    whole = ask("/queries/actors").json()
    assert isinstance(whole, list)
    path, found = "/queries/actors?limit=4", []
    while path != "":
        reply = ask(path)
        assert int(reply.headers["X-Total-Count"]) == len(whole)
        found += reply.json()
        links = reply.headers["Link"] or ""
        path = (
            "/queries/actors" + links.partition('>; rel="next"')[0].rpartition("<")[2] if 'rel="next"' in links else ""
        )
    assert found == whole
    assert 'rel="prev"' in links


def test_the_first_page_has_none_before_and_the_last_none_after(ask: Site) -> None:
    total = int(ask("/queries/actors").headers["X-Total-Count"])
    assert ask("/queries/actors", limit="1").headers["Link"] == '<?limit=1&offset=1>; rel="next"'
    last = ask("/queries/actors", limit="1", offset=str(total - 1))
    assert last.headers["Link"] == f'<?limit=1&offset={total - 2}>; rel="prev"'
    assert ask("/queries/actors", offset="2").headers["Link"] is None
    beyond = ask("/queries/actors", limit="5", offset="1000")
    assert beyond.json() == []
    assert beyond.headers["Link"] == f'<?limit=5&offset={total - 5}>; rel="prev"'


def test_links_keep_the_other_parameters(ask: Site) -> None:
    link = ask("/queries/roles.csv", article=ARTICLE, limit="1").headers["Link"]
    assert link == f'<?article={quote(ARTICLE, safe="")}&limit=1&offset=1>; rel="next"'


ARTICLE = "article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ"


# What a client may keep


def test_head_answers_as_get_without_the_body(ask: Site) -> None:
    got, head = (ask(SPEAKER, method=method, speaker="zelenskiy") for method in ("GET", "HEAD"))
    assert head.body == b""
    for name in ("ETag", "Content-Length", "Content-Type", "X-Total-Count", "Content-Location"):
        assert head.headers[name] == got.headers[name]


def test_an_answer_that_a_client_has_is_not_sent_again(ask: Site) -> None:
    tag = ask(SPEAKER, speaker="zelenskiy").headers["ETag"]
    for known in (tag, f'"other", W/{tag}', "*"):
        again = ask(SPEAKER, speaker="zelenskiy", headers={"If-None-Match": known})
        assert (again.status, again.body, again.headers["ETag"]) == (304, b"", tag)
        assert "Accept" in again.headers["Vary"]
    assert ask(SPEAKER, speaker="zelenskiy", headers={"If-None-Match": '"other"'}).status == 200
    for path in ("/queries", "/openapi.json"):
        assert ask(path, headers={"If-None-Match": ask(path).headers["ETag"]}).status == 304


def test_the_tag_is_another_for_other_values_forms_and_parts(ask: Site) -> None:
    replies = [
        ask(SPEAKER, speaker="zelenskiy"),
        ask(SPEAKER, speaker="trump"),
        ask(f"{SPEAKER}.csv", speaker="zelenskiy"),
        ask(SPEAKER, speaker="zelenskiy", evidence="true"),
        ask(SPEAKER, speaker="zelenskiy", limit="1"),
        ask("/queries/roles", actor="zelenskiy"),
    ]
    assert len({reply.headers["ETag"] for reply in replies}) == len(replies)


def test_the_tag_is_another_once_an_article_was_taken_in(tmp_path: Path) -> None:
    folder = seed_store(tmp_path / "store")
    story = Input.of(Path("story.txt"), raw=b'"We will come," Angela Merkel said on Monday.')
    with TestClient(application(Settings(folder))) as client:
        before = client.get("/queries/articles")
        (outcome,) = pipeline.ingest(folder, [story], Base(DEFAULT_BASE), Publication())
        assert isinstance(outcome, pipeline.Outcome)
        after = client.get("/queries/articles", headers={"If-None-Match": before.headers["ETag"]})
    assert after.status_code == 200
    assert len(after.json()) == len(before.json()) + 1
    assert after.headers["ETag"] != before.headers["ETag"]


# What is refused


def test_an_unknown_query_is_not_found_and_the_nearest_are_named(ask: Site) -> None:
    reply = ask("/queries/statement-by-speakers")
    assert reply.status == 404
    assert "perhaps statements-by-speaker" in reply.detail()


@pytest.mark.parametrize(
    "name", ["..", "%2e%2e", "lookup", "lookup%2fnames", "..%2fexplain%2ftext", "a%00b", "Actors", "x" * 5000]
)
def test_no_other_file_can_be_asked(ask: Site, name: str) -> None:
    assert ask(f"/queries/{name}").status == 404


def test_an_unknown_ending_is_not_found(ask: Site) -> None:
    assert ask("/queries/actors.pdf").status == 404
    assert ".csv" in ask("/queries/actors.pdf").detail()


def test_a_form_that_is_not_there_is_not_acceptable(ask: Site) -> None:
    assert ask("/queries/actors", headers={"Accept": "image/png"}).status == 406
    assert ask("/queries", headers={"Accept": "text/csv"}).status == 406


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("", "statements-by-speaker needs speaker: the person or organisation quoted."),
        ("speaker=", "needs speaker"),
        ("speaker=trump&speker=putin", "its parameters are speaker, topic"),
        ("speaker=trump&speaker=putin", "speaker is given 2 times; give it once"),
        ("speaker=trump&since=soon", "since takes a day such as 2025-05-14, not 'soon'"),
        ("speaker=trump&speech_act=shout", "speech_act takes one of claim"),
        ("speaker=trump&limit=0", "limit takes a whole number from 1 to 100000, not '0'"),
        ("speaker=trump&limit=-1", "limit takes"),
        ("speaker=trump&limit=9999999", "limit takes"),
        ("speaker=trump&offset=1e3", "offset takes"),
        ("speaker=trump&evidence=yes", "evidence takes true or false, not 'yes'"),
        (f"speaker={'x' * 3000}", "speaker has 3000 characters"),
    ],
)
def test_a_mistake_is_one_line_that_says_what_and_which(ask: Site, query: str, said: str) -> None:
    reply = ask(f"{SPEAKER}?{query}")
    assert reply.status == 400
    assert said in reply.detail()
    assert "--" not in reply.detail()


def test_a_query_without_evidence_does_not_take_it(ask: Site) -> None:
    assert "actors has no parameter 'evidence'" in ask("/queries/actors", evidence="true").detail()


def test_a_name_that_several_things_go_by_is_refused_with_all_of_them(ask: Site) -> None:
    reply = ask(SPEAKER, speaker="a senior U.S. official")
    assert reply.status == 400
    first, *others = reply.detail().splitlines()
    assert first == "speaker: 2 actors go by 'a senior U.S. official'; name one by its IRI"
    assert len(others) == 2
    for line in others:
        assert ask(SPEAKER, speaker=line.rpartition(", ")[2].partition(", in ")[0]).status == 200, line


def test_a_name_that_nothing_goes_by_is_not_found_and_the_nearest_are_named(ask: Site) -> None:
    reply = ask(SPEAKER, speaker="Zelenskyj")
    assert reply.status == 404
    assert "speaker: no actor goes by 'Zelenskyj'" in reply.detail()
    assert "actor/zelenskiy" in reply.detail()


@pytest.mark.parametrize("path", ["/queries", "/queries/actors", "/openapi.json"])
@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
def test_nothing_can_be_sent(ask: Site, path: str, method: str) -> None:
    reply = ask(path, method=method)
    assert reply.status == 405
    assert "GET" in reply.headers["Allow"]


def test_an_answer_that_is_too_large_is_not_sent_in_part(store: Path) -> None:
    for settings in (Settings(store, rows=3), Settings(store, answer=500)):
        with TestClient(application(settings)) as client:
            reply = client.get("/queries/actors")
            assert reply.status_code == 503
            assert "at most" in reply.json()["detail"]
            assert client.get("/queries/actors?limit=1").status_code == 200


def test_a_query_that_takes_too_long_is_stopped_being_waited_for(store: Path) -> None:
    with TestClient(application(Settings(store, seconds=1e-9))) as client:
        reply = client.get("/queries/actors")
        assert reply.status_code == 503
        assert "no answer within" in reply.json()["detail"]


# Threads


def test_a_thread_whose_time_is_up_counts_until_it_is_done(tmp_path: Path) -> None:
    release = threading.Event()

    async def scenario() -> None:
        threads = Threads(Settings(tmp_path, seconds=0.2, workers=1, waiting=0))
        while threads.limiter.available_tokens > 0:
            with pytest.raises(TooSlow, match=r"within 0\.2 seconds"):
                await threads.run(release.wait)
        began = time.monotonic()
        with pytest.raises(TooBusy):
            await threads.run(lambda: 1)
        assert time.monotonic() - began < 0.1
        release.set()
        deadline = time.monotonic() + 5
        while threads.limiter.available_tokens < threads.limiter.total_tokens:
            assert time.monotonic() < deadline
            await asyncio.sleep(0.01)
        assert await threads.run(lambda: 1) == 1

    asyncio.run(scenario())


def test_those_in_line_are_answered_in_their_turn_or_told_that_the_time_is_up(tmp_path: Path) -> None:
    release = threading.Event()

    async def scenario() -> None:
        threads = Threads(Settings(tmp_path, seconds=2, workers=1, waiting=1))
        held = [asyncio.create_task(threads.run(release.wait)) for _ in range(int(threads.limiter.total_tokens))]
        await asyncio.sleep(0.05)
        in_line = [asyncio.create_task(threads.run(lambda: "turn")) for _ in range(threads.line)]
        await asyncio.sleep(0.05)
        with pytest.raises(TooBusy):
            await threads.run(lambda: "next")
        release.set()
        assert await asyncio.gather(*in_line) == ["turn"] * threads.line
        assert all(await asyncio.gather(*held))

    asyncio.run(scenario())


def test_what_goes_wrong_in_a_thread_goes_wrong_for_whoever_waits(tmp_path: Path) -> None:
    def failing() -> None:
        raise QueryError("this")

    async def scenario() -> None:
        threads = Threads(Settings(tmp_path))
        with pytest.raises(QueryError, match="this"):
            await threads.run(failing)
        assert threads.limiter.borrowed_tokens == 0

    asyncio.run(scenario())


# The files


def copied(folder: Path, *names: str) -> Path:
    for name in names:
        (folder / f"{name}.rq").write_bytes((QUERIES / f"{name}.rq").read_bytes())
    return folder


def test_a_file_is_read_again_when_it_has_changed_and_only_then(tmp_path: Path) -> None:
    copied(tmp_path, "actors", "roles")
    first = question.find("actors", tmp_path)
    assert first is not None
    assert question.find("actors", tmp_path) is first
    path = tmp_path / "actors.rq"
    path.write_text(path.read_text(encoding="utf-8").replace("#+ summary: ", "#+ summary: New "), encoding="utf-8")
    changed = question.find("actors", tmp_path)
    assert changed is not None
    assert changed.summary == f"New {first.summary}"
    assert [stored.name for stored in question.catalogue(tmp_path)] == ["actors", "roles"]
    path.unlink()
    assert question.find("actors", tmp_path) is None
    assert [stored.name for stored in question.catalogue(tmp_path)] == ["roles"]


def test_a_change_within_the_same_size_is_seen_by_its_time(tmp_path: Path) -> None:
    path = copied(tmp_path, "actors") / "actors.rq"
    first = question.find("actors", tmp_path)
    assert first is not None
    os.utime(path, ns=(1, 1))
    assert question.find("actors", tmp_path) is not first


def test_a_broken_file_is_the_servers_mistake_and_says_where(
    store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (copied(tmp_path, "actors") / "roles.rq").write_text("#+ summary: x\nSELECT", encoding="utf-8")
    monkeypatch.setattr("kg.server.questions.QUERIES", tmp_path)
    for function in (question.find, question.catalogue, question.nearest):
        monkeypatch.setattr(function, "__defaults__", (tmp_path,))
    with TestClient(application(Settings(store))) as client:
        assert client.get("/queries/actors").status_code == 200
        for path in ("/queries/roles", "/queries", "/openapi.json"):
            reply = client.get(path)
            assert reply.status_code == 500
            assert reply.json()["detail"].startswith("roles.rq:1: ")


def test_no_folder_of_queries_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(QueryError, match="holds no queries"):
        question.catalogue(tmp_path)


# The description


def test_the_list_names_every_query_with_its_parameters(ask: Site) -> None:
    listed = ask("/queries").json()
    assert isinstance(listed, list)
    assert [each["name"] for each in listed] == [stored.name for stored in catalogue()]
    for each, stored in zip(listed, catalogue(), strict=True):
        assert each["summary"] == stored.summary
        assert [p["name"] for p in each["parameters"]] == [p.name for p in stored.parameters]
        assert ask(each["address"], **examples(stored)).status == 200


def test_pages_are_for_those_who_want_html_and_only_where_they_are(
    store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from starlette.responses import HTMLResponse

    monkeypatch.setattr(pages, "questions", lambda _: HTMLResponse("all"))
    monkeypatch.setattr(pages, "question", lambda _, stored: HTMLResponse(stored.name))
    browser = {"Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}
    with TestClient(application(Settings(store))) as client:
        assert client.get("/queries", headers=browser).text == "all"
        assert client.get("/queries/roles", headers=browser).text == "roles"
        assert client.get("/queries/roles.html").text == "roles"
        assert client.get("/queries/roles.csv", headers=browser).headers["Content-Type"].startswith("text/csv")
        assert client.get("/queries/none", headers=browser).status_code == 404
        for path in ("/queries", "/queries/roles"):
            assert client.get(path).headers["Content-Type"] == "application/json"


PARAMETER = {
    "type": "object",
    "properties": {
        "name": {"type": "string", "pattern": "^[a-z_]+$"},
        "in": {"const": "query"},
        "description": {"type": "string", "minLength": 5},
        "required": {"type": "boolean"},
        "allowEmptyValue": {"type": "boolean"},
        "schema": {"$ref": "https://json-schema.org/draft/2020-12/schema"},
        "example": {},
    },
    "required": ["name", "in", "description", "schema", "example"],
    "additionalProperties": False,
}
REFERENCE = {
    "type": "object",
    "properties": {"$ref": {"type": "string", "pattern": "^#/components/"}},
    "required": ["$ref"],
    "additionalProperties": False,
}
CONTENT = {
    "type": "object",
    "minProperties": 1,
    "additionalProperties": {
        "type": "object",
        "properties": {"schema": {"$ref": "https://json-schema.org/draft/2020-12/schema"}},
        "required": ["schema"],
        "additionalProperties": False,
    },
}
RESPONSE = {
    "type": "object",
    "properties": {
        "description": {"type": "string", "minLength": 5},
        "headers": {"type": "object", "additionalProperties": REFERENCE},
        "content": CONTENT,
    },
    "required": ["description"],
    "additionalProperties": False,
}
OPERATION = {
    "type": "object",
    "properties": {
        "operationId": {"type": "string", "pattern": "^[a-z-]+$"},
        "summary": {"type": "string", "minLength": 3},
        "description": {"type": "string", "minLength": 5},
        "tags": {"type": "array", "items": {"type": "string"}},
        "parameters": {"type": "array", "items": {"anyOf": [PARAMETER, REFERENCE]}},
        "responses": {
            "type": "object",
            "patternProperties": {"^[2-5][0-9][0-9]$": {"anyOf": [REFERENCE, RESPONSE]}},
            "required": ["200"],
            "additionalProperties": False,
        },
    },
    "required": ["operationId", "summary", "responses"],
    "additionalProperties": False,
}
DOCUMENT = {  # of OpenAPI 3.1, the parts that are used, and no other
    "type": "object",
    "properties": {
        "openapi": {"const": "3.1.0"},
        "info": {
            "type": "object",
            "properties": {key: {"type": "string"} for key in ("title", "summary", "description", "version")},
            "required": ["title", "version"],
            "additionalProperties": False,
        },
        "servers": {"type": "array", "items": {"type": "object", "required": ["url"]}},
        "tags": {"type": "array", "items": {"type": "object", "required": ["name"]}},
        "paths": {
            "type": "object",
            "patternProperties": {
                "^/": {"type": "object", "properties": {"get": OPERATION}, "additionalProperties": False}
            },
            "additionalProperties": False,
        },
        "components": {
            "type": "object",
            "properties": {
                "schemas": {
                    "type": "object",
                    "additionalProperties": {"$ref": "https://json-schema.org/draft/2020-12/schema"},
                },
                "parameters": {"type": "object", "additionalProperties": PARAMETER},
                "responses": {"type": "object", "additionalProperties": RESPONSE},
                "headers": {"type": "object", "additionalProperties": {"type": "object", "required": ["schema"]}},
            },
            "additionalProperties": False,
        },
    },
    "required": ["openapi", "info", "paths"],
    "additionalProperties": False,
}


def references(node: object) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        for value in node.values():
            yield from references(value)
    elif isinstance(node, list):
        for value in node:
            yield from references(value)


def resolved(document: dict, node: dict) -> dict:
    """A node, or what it refers to."""
    while "$ref" in node:
        target = document
        for step in node["$ref"].removeprefix("#/").split("/"):
            target = target[step]
        node = target
    return node


@pytest.fixture(scope="module")
def document(ask: Site) -> dict:
    found = ask("/openapi.json").json()
    assert isinstance(found, dict)
    return found


def test_the_description_is_openapi_3_1_and_every_reference_leads_somewhere(document: dict) -> None:
    jsonschema.Draft202012Validator(DOCUMENT).validate(document)
    found = set(references(document))
    assert len(found) > 10
    for reference in found:
        assert resolved(document, {"$ref": reference}) != {}


def test_every_query_is_described_with_its_parameters_and_refusals(document: dict) -> None:
    names = [path.rpartition("/")[2] for path in document["paths"] if path != "/queries"]
    assert names == [stored.name for stored in catalogue()]
    identifiers = [each["get"]["operationId"] for each in document["paths"].values()]
    assert len(identifiers) == len(set(identifiers))
    for stored in catalogue():
        operation = document["paths"][f"/queries/{stored.name}"]["get"]
        described = {p["name"]: p for p in (resolved(document, each) for each in operation["parameters"])}
        assert ("evidence" in described) == stored.has_evidence
        assert {"limit", "offset"} <= described.keys()
        for parameter in stored.parameters:
            assert described[parameter.name]["required"] is not parameter.optional
            assert parameter.description in described[parameter.name]["description"]
        assert {"200", "304", "400", "404", "406", "429", "500", "503"} == operation["responses"].keys()
        assert set(MEDIA_TYPES.values()) == operation["responses"]["200"]["content"].keys()


def test_every_example_fits_its_schema(document: dict) -> None:
    for item in document["paths"].values():
        for each in item["get"].get("parameters", []):
            parameter = resolved(document, each)
            jsonschema.validate(parameter["example"], parameter["schema"])


@pytest.mark.parametrize("stored", catalogue(), ids=lambda stored: stored.name)
def test_what_is_answered_is_what_is_described(ask: Site, document: dict, stored: StoredQuery) -> None:
    content = document["paths"][f"/queries/{stored.name}"]["get"]["responses"]["200"]["content"]
    schema = {**content["application/json"]["schema"], "components": document["components"]}
    jsonschema.validate(ask(f"/queries/{stored.name}", **examples(stored)).json(), schema)
    if stored.has_evidence:
        rows = ask(f"/queries/{stored.name}", **examples(stored), evidence="true").json()
        jsonschema.validate(rows, schema)


def test_what_is_refused_is_what_is_described(ask: Site, document: dict) -> None:
    schema = document["components"]["schemas"]["Problem"]
    for path in ("/queries/none", "/queries/roles?a=b", "/queries/roles?actor=nobody"):
        jsonschema.validate(ask(path).json(), schema)
    jsonschema.validate(ask("/queries").json()[0], document["components"]["schemas"]["Query"])


# The question itself


def test_a_question_about_a_parameter_that_is_not_there_is_refused(store: Path) -> None:
    stored = question.find("roles")
    assert stored is not None
    with open_store(store) as opened, pytest.raises(ParameterError, match="roles has no parameter 'speaker'"):
        answered(opened, Question(stored, {"speaker": "x"}))
