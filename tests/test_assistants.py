"""The tools of an assistant, used by the official client: over standard input and output, over HTTP, as functions."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import anyio
import jsonschema
import pytest
from mcp import Client, MCPError
from mcp.client.stdio import StdioServerParameters
from mcp.types import CallToolResult, TextContent

from kg import assistant, question
from kg.errors import KgError
from kg.query import StoredQuery, catalogue
from kg.resources import SEEDS
from kg.server import assistants
from kg.server.questions import Threads
from kg.server.settings import Settings
from kg.server.snapshots import Snapshots
from kg.store import Store, open_store
from serving import Server, seed_store, serving

TEXT = (SEEDS / "istanbul-talks.txt").read_text(encoding="utf-8")
START = "from kg.cli import main; main()"
PATH = ":".join(path for path in sys.path if path != "")

OPENING = {
    "id": 0,
    "method": "initialize",
    "params": {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "a", "version": "1"}},
}

Use = Callable[[Client], Awaitable[None]]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return seed_store(tmp_path_factory.mktemp("assistants") / "store")


@pytest.fixture(scope="module")
def opened(store: Path) -> Iterator[Store]:
    with open_store(store) as opened:
        yield opened


@pytest.fixture(scope="module")
def server(store: Path) -> Iterator[Server]:
    with serving(store) as server:
        yield server


@pytest.fixture(params=["stdio", "stdio, legacy", "http", "http, legacy"])
def used(request: pytest.FixtureRequest, store: Path) -> Callable[[Use], None]:
    """Uses the tools as an assistant does, over each transport and in each protocol era."""
    transport, _, era = request.param.partition(", ")
    if transport == "http":
        target: Any = f"{request.getfixturevalue('server').url}/mcp"
    else:
        arguments = ["-W", "error", "-c", START, "mcp", "--store", str(store)]
        target = StdioServerParameters(command=sys.executable, args=arguments, env={"PYTHONPATH": PATH})

    def use(what: Use) -> None:
        async def session() -> None:
            with anyio.fail_after(60):
                async with Client(target, mode=era or "auto") as client:
                    await what(client)

        anyio.run(session)

    return use


def examples(stored: StoredQuery) -> dict[str, str]:
    return {p.name: question.example(p) for p in stored.parameters if not p.optional}


def found(result: CallToolResult) -> dict[str, Any]:
    assert result.is_error is not True, result.content
    (content,) = result.content
    assert isinstance(content, TextContent)
    assert json.loads(content.text) == result.structured_content
    assert isinstance(result.structured_content, dict)
    return result.structured_content


def said(result: CallToolResult) -> str:
    assert result.is_error is True
    (content,) = result.content
    assert isinstance(content, TextContent)
    assert "\n" not in content.text
    return content.text


# By the official client


def test_each_question_is_a_tool_with_its_description_and_typed_parameters(used: Callable[[Use], None]) -> None:
    async def use(client: Client) -> None:
        tools = {tool.name: tool for tool in (await client.list_tools()).tools}
        assert tools.keys() == {"search", "explain", *(stored.name for stored in catalogue())}
        for stored in catalogue():
            tool = tools[stored.name]
            assert (tool.title, tool.description) == (stored.summary, stored.description)
            properties = tool.input_schema["properties"]
            assert [*properties] == [*(p.name for p in stored.parameters), "limit", "offset"]
            assert tool.input_schema["required"] == [p.name for p in stored.parameters if not p.optional]
        assert tools["statements-by-speaker"].input_schema["properties"]["since"]["format"] == "date"
        assert "threat" in tools["statements-by-act"].input_schema["properties"]["speech_act"]["enum"]
        for tool in tools.values():
            jsonschema.Draft202012Validator.check_schema(tool.input_schema)
            assert tool.annotations is not None
            assert tool.annotations.read_only_hint is True

    used(use)


def test_an_answer_carries_words_addresses_certainty_and_condition(used: Callable[[Use], None]) -> None:
    async def use(client: Client) -> None:
        answer = found(await client.call_tool("statements-by-speaker", {"speaker": "zelenskiy"}))
        assert (answer["query"], answer["total"]) == ("statements-by-speaker", 1)
        (attribution,) = answer["rows"][0]["rests_on"]
        assert attribution["speaker"] == "Volodymyr Zelenskiy"
        assert attribution["form"] == "indirect"
        condition = {
            "condition_kind": "necessary",
            "words": "if Putin is present",
            "antecedent": "Putin attends the talks",
        }
        assert attribution["conditions"] == [condition]
        unknown = {"situation": "Putin attends the talks", "factuality": "Uu", "meaning": "unknown"}
        assert {"holder": "Volodymyr Zelenskiy", **unknown} in attribution["certainty"]
        for item in attribution["evidence"]:
            start, end = map(int, item["address"].rpartition("#char=")[2].split(","))
            assert TEXT[start:end] == item["words"]

    used(use)


def test_words_are_searched_for_and_an_attribution_explained(used: Callable[[Use], None]) -> None:
    async def use(client: Client) -> None:
        hits = found(await client.call_tool("search", {"words": "PUTIN present"}))
        statement = next(row for row in hits["statements"]["rows"] if row["identifier"] == "S09")
        assert statement["certainty"] != []
        explained = found(await client.call_tool("explain", {"attribution": statement["attribution"]}))
        assert explained["identifier"] == "S09"
        assert explained["passages"][0]["text"] in TEXT
        assert explained["ledger_line"] is not None

    used(use)


def test_a_mistake_is_answered_in_one_line_that_is_an_error(used: Callable[[Use], None]) -> None:
    async def use(client: Client) -> None:
        asked = {
            "there is no tool 'statement-by-speaker'; perhaps statements-by-speaker": ("statement-by-speaker", {}),
            "statements-by-speaker needs speaker: The person": ("statements-by-speaker", {}),
            "speaker: no actor goes by 'Zelenskyj'": ("statements-by-speaker", {"speaker": "Zelenskyj"}),
            "2 actors go by": ("statements-by-speaker", {"speaker": "a senior U.S. official"}),
            "no attribution goes by 'S999'": ("explain", {"attribution": "S999"}),
        }
        for expected, (name, arguments) in asked.items():
            assert expected in said(await client.call_tool(name, arguments))

    used(use)


def test_nothing_but_the_tools_can_be_used(used: Callable[[Use], None]) -> None:
    async def use(client: Client) -> None:
        for name in ("sparql", "ingest", "lookup/names", "../lookup/names", ""):
            assert "there is no tool" in said(await client.call_tool(name, {}))
        for ask in (client.list_resources, client.list_prompts):
            with pytest.raises(MCPError, match="Method not found"):
                await ask()

    used(use)


def test_an_assistant_is_told_what_it_may_quote(used: Callable[[Use], None]) -> None:
    async def use(client: Client) -> None:
        assert "letter for letter" in (client.instructions or "")
        assert client.server_info.name == "onrecord"

    used(use)


# As functions


@pytest.mark.parametrize("stored", catalogue(), ids=lambda stored: stored.name)
def test_every_quotable_word_of_every_answer_stands_in_the_article(opened: Store, stored: StoredQuery) -> None:
    tool = next(tool for tool in assistant.tools() if tool.name == stored.name)
    jsonschema.validate({**examples(stored), "limit": 100}, tool.schema)
    answer = assistant.call(opened, stored.name, {**examples(stored), "limit": 100})
    assert len(json.dumps(answer)) > 0
    rows = answer["rows"]
    assert isinstance(rows, list)
    for row in rows:
        assert ("rests_on" in row) or not stored.has_evidence
        for place in quotable(row):
            start, end = map(int, place["address"].rpartition("#char=")[2].split(","))
            assert place["words"] == TEXT[start:end]
        for attribution in row.get("rests_on", ()):
            assert attribution["evidence"] != []
            assert attribution["speaker"] is not None
            assert attribution["certainty"] != [] or stored.name == "silences"  # who is silent judges nothing


def quotable(node: object) -> Iterator[dict[str, Any]]:
    """What has words and an address beside them."""
    if isinstance(node, dict):
        if {"words", "address"} <= node.keys() and node["words"] is not None:
            yield node
        for value in node.values():
            yield from quotable(value)
    elif isinstance(node, list):
        for value in node:
            yield from quotable(value)


def test_an_answer_that_is_not_whole_says_where_it_goes_on(opened: Store) -> None:
    offset: object = 0
    collected: list[object] = []
    while offset is not None:
        page = assistant.call(opened, "actors", {"limit": 5, "offset": offset})
        assert isinstance(page["rows"], list)
        collected += page["rows"]
        offset = page.get("next_offset")
    assert len(collected) == page["total"]
    assert collected == assistant.call(opened, "actors", {"limit": 100})["rows"]


def test_a_search_finds_actors_articles_and_statements_with_all_of_the_words(opened: Store) -> None:
    hits: Any = assistant.call(opened, "search", {"words": "volodymyr ZELENSKIY"})
    assert [row["address"].rpartition("/")[2] for row in hits["actors"]["rows"]] == ["zelenskiy"]
    assert len(hits["articles"]["rows"]) == 1
    for row in hits["statements"]["rows"]:
        assert any("Volodymyr Zelenskiy" in item["words"] for item in row["evidence"])
    assert assistant.call(opened, "search", {"words": "volodymyr unheard-of"})["actors"] == {
        "total": 0,
        "offset": 0,
        "rows": [],
    }


def test_a_search_for_a_misspelt_name_names_the_nearest(opened: Store) -> None:
    near = assistant.call(opened, "search", {"words": "Zelenskyj"})["perhaps"]
    assert isinstance(near, list)
    assert "actor/zelenskiy" in near[0]


def test_a_search_goes_on_where_it_stopped(opened: Store) -> None:
    whole: Any = assistant.call(opened, "search", {"words": "the", "limit": 100})
    first: Any = assistant.call(opened, "search", {"words": "the", "limit": 3})
    rest: Any = assistant.call(opened, "search", {"words": "the", "limit": 100, "offset": 3})
    assert first["statements"]["next_offset"] == 3
    assert first["statements"]["rows"] + rest["statements"]["rows"] == whole["statements"]["rows"]


@pytest.mark.parametrize(
    ("name", "arguments", "message"),
    [
        (
            "roles",
            {"speaker": "x"},
            "roles has no parameter 'speaker'; its parameters are actor, article, limit, offset",
        ),
        ("roles", {"actor": ["a", "b"]}, "actor takes one value"),
        ("roles", {"actor": {"$ne": 1}}, "actor takes one value"),
        ("roles", {"limit": 0}, "limit takes a whole number from 1 to 100, not '0'"),
        ("roles", {"limit": "00000000000101"}, "limit takes"),
        ("roles", {"limit": True}, "limit takes"),
        ("roles", {"offset": -1}, "offset takes"),
        ("roles", {"actor": "x" * 2001}, "actor has 2001 characters"),
        ("events", {"since": 2025}, "since takes a day"),
        ("statements-by-act", {"speech_act": "shout"}, "speech_act takes one of claim"),
        ("search", {}, "search needs words"),
        ("search", {"words": "  "}, "search needs words"),
        ("search", {"words": "a b c d e f g h i j k"}, "search takes 10 words at most, not 11"),
        ("explain", {"attribution": ""}, "explain needs attribution"),
        ("explain", {"attribution": 'x> } UNION { ?s ?p "'}, "no attribution goes by"),
    ],
)
def test_wrong_arguments_are_refused(opened: Store, name: str, arguments: dict[str, object], message: str) -> None:
    with pytest.raises(KgError) as refused:
        assistant.call(opened, name, arguments)
    assert message in str(refused.value)


def test_an_argument_that_is_null_is_left_out(opened: Store) -> None:
    assert assistant.call(opened, "roles", {"actor": None}) == assistant.call(opened, "roles", {})


def test_no_question_takes_the_name_of_another_tool() -> None:
    names = [tool.name for tool in assistant.tools()]
    assert len(names) == len(set(names))


def test_no_column_takes_the_name_of_what_is_added_to_each_row() -> None:
    for stored in catalogue():
        assert not {"rests_on", "address"} & set(stored.columns)


def test_a_tool_that_takes_too_long_is_an_error_in_one_line(store: Path) -> None:
    snapshots = Snapshots(store)

    async def session() -> None:
        ask = assistants.asked_of(snapshots, Threads(Settings(store, seconds=1e-9)))
        async with Client(assistant.server(ask, "1")) as client:
            assert "no answer within" in said(await client.call_tool("actors", {}))

    anyio.run(session)
    snapshots.close()


# Over HTTP


def posted(server: Server, body: bytes = b"", **headers: str) -> tuple[int, bytes]:
    listing = b'{"jsonrpc": "2.0", "id": 1, "method": "tools/list"}'
    types = {"Content-Type": "application/json", "Accept": "application/json"}
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    request = urllib.request.Request(f"{server.url}/mcp", body or listing, {**types, **given}, method="POST")
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read()


def test_every_request_stands_for_itself_and_is_answered_in_json(server: Server) -> None:
    status, body = posted(server)
    assert status == 200
    assert len(json.loads(body)["result"]["tools"]) == len(catalogue()) + 2


@pytest.mark.parametrize("host", ["onrecord.example", "graph.news.example:8443", "127.0.0.1"])
def test_a_proxy_may_send_any_host(server: Server, host: str) -> None:
    assert posted(server, Host=host)[0] == 200


@pytest.mark.parametrize("origin", ["https://evil.example", "http://evil.example:8010", "null", "http://[", ""])
def test_a_page_of_another_host_may_not_use_the_tools(server: Server, origin: str) -> None:
    assert posted(server, Origin=origin, Host="evil.example:8010")[0] == 403


@pytest.mark.parametrize("origin", ["http://localhost:6274", "http://127.0.0.1:8010", "https://onrecord.example"])
def test_a_page_of_this_machine_or_of_the_graphs_own_host_may_use_the_tools(server: Server, origin: str) -> None:
    assert posted(server, Origin=origin)[0] == 200


@pytest.mark.parametrize("method", ["GET", "DELETE", "PUT"])
def test_there_is_nothing_to_listen_to_and_no_session_to_end(server: Server, method: str) -> None:
    request = urllib.request.Request(f"{server.url}/mcp", headers={"Accept": "text/event-stream"}, method=method)
    with pytest.raises(urllib.error.HTTPError) as refused, urllib.request.urlopen(request, timeout=5):
        pass
    with refused.value as error:
        assert error.code == 405


@pytest.mark.parametrize(
    "body",
    [b"{", b"[]", b"null", b'{"jsonrpc": "2.0"}', b"\xff", b"[" * 5000, b'{"jsonrpc": "1.0", "id": 1, "method": "x"}'],
)
def test_what_is_no_message_is_refused(server: Server, body: bytes) -> None:
    assert posted(server, body)[0] == 400


def test_a_message_that_is_too_large_is_refused(server: Server) -> None:
    assert posted(server, b'{"padding": "' + b"x" * 300_000 + b'"}')[0] == 413


# The command


def test_the_command_ends_with_its_input_and_leaves_standard_output_to_the_protocol(store: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", START, "mcp", "--store", str(store)],
        input=b"this is no message\n", capture_output=True, timeout=60, env={**os.environ, "PYTHONPATH": PATH},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    for line in done.stdout.splitlines():
        assert json.loads(line)["jsonrpc"] == "2.0"


def test_all_that_was_asked_before_the_input_ends_is_answered(store: Path) -> None:
    calls = [("explain", {"attribution": "S09"}), ("search", {"words": "Putin"}), ("silences", {}), ("nothing", {})]
    asked = [
        OPENING,
        {"method": "notifications/initialized"},
        *({"id": id_, "method": "tools/call", "params": {"name": name, "arguments": given}}
          for id_, (name, given) in enumerate(calls, 1)),
        {"id": 9, "method": "tools/call", "params": {"name": "conditions", "arguments": {}}},
        {"method": "notifications/cancelled", "params": {"requestId": 9}},
    ]  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", START, "mcp", "--store", str(store)],
        input="".join(json.dumps({"jsonrpc": "2.0", **message}) + "\n" for message in asked),
        capture_output=True, timeout=60, env={**os.environ, "PYTHONPATH": PATH}, text=True,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    answers = {answer["id"]: answer for answer in map(json.loads, done.stdout.splitlines())}
    assert answers.keys() - {9} == {0, 1, 2, 3, 4}
    assert all("structuredContent" in answers[id_]["result"] for id_ in (1, 2, 3))


def test_a_cancellation_of_what_is_no_request_is_passed_over(store: Path) -> None:
    asked = [OPENING, {"method": "notifications/cancelled", "params": {"requestId": [1]}}, {"id": 5, "method": "ping"}]
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", START, "mcp", "--store", str(store)],
        input="".join(json.dumps({"jsonrpc": "2.0", **message}) + "\n" for message in asked),
        capture_output=True, timeout=60, env={**os.environ, "PYTHONPATH": PATH}, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == [0, 5]


def test_the_command_ends_quietly_when_nobody_reads_its_answers(store: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", START, "mcp", "--store", str(store)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ, "PYTHONPATH": PATH},
    ) as process:  # fmt: skip
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        process.stdin.write(json.dumps({"jsonrpc": "2.0", **OPENING}).encode() + b"\n")
        process.stdin.close()
        assert process.wait(60) == 0
        assert b"Traceback" not in process.stderr.read()


@pytest.mark.parametrize("store", ["nowhere", "http://localhost:1/sparql"], ids=["folder", "endpoint"])
def test_the_command_says_in_a_line_what_store_it_needs(store: str, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", START, "mcp", "--store", store],
        capture_output=True, timeout=60, cwd=tmp_path, env={**os.environ, "PYTHONPATH": PATH}, text=True,
    )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr.startswith("error: ")
    assert len(done.stderr.splitlines()) == 1
