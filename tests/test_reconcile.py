"""Asking a reconciliation service for Wikidata items, from real servers that answer well, badly or not at all."""

from __future__ import annotations

import json
import re
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from kg import pipeline
from kg.cli import cli
from kg.errors import FetchError, KgError
from kg.extract.inputs import Input
from kg.fetch import Limits
from kg.identity.aliases import COLUMNS, Aliases, Entry, load, packaged, written
from kg.identity.named import Named
from kg.identity.reconcile import Candidate, Proposal, Service, ask, rows
from kg.iris import Base
from kg.ledger import Ledger
from kg.model import ActorKind
from kg.namespaces import DEFAULT_BASE
from kg.query import results
from kg.session import writing
from kg.store import open_store

PERSON, BODY = ActorKind.PERSON, ActorKind.ORGANIZATION
TEXT = (
    "Ann Quux told Le Monde that the bridge would open. The Zorgon Institute declined to comment. "
    'Sweden said it agreed. "We are glad," Ann Quux said.\n'
)
HERE = Limits(size=100_000, seconds=5, allow_private=True)

Reply = Callable[["Handler"], None]


@dataclass
class Server:
    """A service that answers each request with the next of its replies, and then the last again."""

    url: str = ""
    replies: list[Reply] = field(default_factory=list)
    requests: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    stopping: threading.Event = field(default_factory=threading.Event)

    def service(self, **changes: Any) -> Service:
        return Service(**({"address": self.url, "limits": HERE, "backoff": 0.01} | changes))

    @property
    def asked(self) -> list[str]:
        return [query["query"] for request in self.requests for query in request.values()]


class Handler(BaseHTTPRequestHandler):
    script: Server

    def do_POST(self) -> None:
        script = self.script
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        script.headers.append({name.lower(): value for name, value in self.headers.items()})
        script.requests.append(json.loads(parse_qs(body, strict_parsing=True)["queries"][0]))
        script.replies[min(len(script.requests), len(script.replies)) - 1](self)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[Server]:
    script = Server()
    http = ThreadingHTTPServer(("127.0.0.1", 0), type("Scripted", (Handler,), {"script": script}))
    script.url = f"http://127.0.0.1:{http.server_port}/en/api?lang=en"
    thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield script
    finally:
        script.stopping.set()
        http.shutdown()
        http.server_close()
        thread.join()


def sends(status: int, body: str | bytes, **headers: str) -> Reply:
    def reply(handler: Handler) -> None:
        raw = body.encode() if isinstance(body, str) else body
        handler.send_response(status)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.send_header("Content-Length", str(len(raw)))
        handler.end_headers()
        handler.wfile.write(raw)

    return reply


def offers(**by_name: list[dict[str, Any]]) -> Reply:
    """Candidates by the name asked for, with _ for a space; none for other names."""

    def reply(handler: Handler) -> None:
        queries = handler.script.requests[-1]
        found = {
            key: {"result": by_name.get(query["query"].replace(" ", "_"), [])}
            for key, query in reversed(list(queries.items()))
        }
        sends(200, json.dumps(found), Content_Type="application/json;charset=utf-8")(handler)

    return reply


def drips(handler: Handler) -> None:
    handler.send_response(200)
    handler.end_headers()
    try:
        while not handler.script.stopping.wait(0.02):
            handler.wfile.write(b" ")
            handler.wfile.flush()
    except OSError:
        pass


def offer(identifier: str = "Q1", name: str = "Ann Quux", score: float = 90.0, **more: Any) -> dict[str, Any]:
    return {"id": identifier, "name": name, "score": score, "match": False, "type": [], **more}


def person(name: str, identifier: str | None = None) -> Named:
    return Named(identifier or name.lower().replace(" ", "_"), PERSON, name)


ANN = person("Ann Quux")


def refusal(service: Service, actors: list[Named] | None = None) -> str:
    with pytest.raises(FetchError) as error:
        ask(actors or [ANN], service)
    message = str(error.value)
    assert "\n" not in message
    assert len(message) < 700
    return message


# What is asked, and what comes back


def test_names_are_asked_in_batches_as_a_form_with_queries_in_json(server: Server) -> None:
    server.replies = [offers()]
    actors = [person(f"Zoë Ångström{number}") for number in range(23)]
    proposals = ask(actors, server.service())
    assert [each.actor for each in proposals] == actors
    assert all(each.candidates == () for each in proposals)
    assert [len(request) for request in server.requests] == [10, 10, 3]
    assert server.asked == [actor.name for actor in actors]
    assert server.requests[0]["q0"] == {"query": "Zoë Ångström0", "limit": 5}
    headers = server.headers[0]
    assert headers["content-type"] == "application/x-www-form-urlencoded"
    assert headers["accept"] == "application/json"
    assert re.fullmatch(r"OnRecord(/\d[\w.]*)?", headers["user-agent"])
    assert "cookie" not in headers


@pytest.mark.parametrize(("types", "sent"), [(("Q5",), "Q5"), (("Q5", "Q43229"), ["Q5", "Q43229"])])
def test_types_go_with_each_query(server: Server, types: tuple[str, ...], sent: object) -> None:
    server.replies = [offers()]
    ask([ANN], server.service(types=types))
    assert server.requests[0]["q0"]["type"] == sent


def test_an_answer_as_in_0_1_is_read(server: Server) -> None:
    kinds = [{"id": "Q5", "name": "human"}, {"id": "Q82955"}]
    server.replies = [offers(Ann_Quux=[offer("Q7", "Ann Quux", 100, match=True, type=kinds)])]
    (proposal,) = ask([ANN], server.service())
    assert proposal.candidates == (Candidate("Q7", "Ann Quux", 100.0, True, "", ("human", "Q82955")),)
    assert proposal.matches == proposal.candidates


def test_an_answer_as_in_0_2_is_read(server: Server) -> None:
    found = {
        "id": "http://www.wikidata.org/entity/Q7",
        "name": "Ann Quux",
        "description": "mayor",
        "score": 71.5,
        "features": [{"id": "all_labels", "value": 100}],
    }
    server.replies = [offers(Ann_Quux=[found])]
    (proposal,) = ask([ANN], server.service())
    (candidate,) = proposal.candidates
    assert (candidate.item, candidate.score, candidate.is_match) == ("Q7", 71.5, False)
    assert candidate.description == "mayor"


@pytest.mark.parametrize(
    ("given", "types"),
    [("Q5", ("Q5",)), ({"id": "Q5", "name": None}, ("Q5",)), (["Q5", {"name": "human"}], ("Q5", "human")), (None, ())],
)
def test_types_may_be_written_in_several_ways(server: Server, given: object, types: tuple[str, ...]) -> None:
    server.replies = [offers(Ann_Quux=[offer(type=given)])]
    assert ask([ANN], server.service())[0].candidates[0].types == types


@pytest.mark.parametrize(("given", "score"), [(1, 1.0), ("87.5", 87.5), (None, None), ("high", None), ("nan", None)])
def test_a_score_is_a_number_or_nothing(server: Server, given: object, score: float | None) -> None:
    server.replies = [offers(Ann_Quux=[offer(score=given)])]  # type: ignore[arg-type]
    assert ask([ANN], server.service())[0].candidates[0].score == score


def test_the_best_come_first_and_only_a_few(server: Server) -> None:
    given = [offer(f"Q{score}", score=score) for score in (10, 30, 20, 5, 4, 3)]
    server.replies = [offers(Ann_Quux=[*given, offer("Q99", score=1, match=True), {"id": "Q98"}])]
    (proposal,) = ask([ANN], server.service())
    assert [each.identifier for each in proposal.candidates] == ["Q99", "Q30", "Q20", "Q10", "Q5"]


def test_what_a_service_says_stays_on_one_line_and_cannot_steer_a_terminal(server: Server) -> None:
    server.replies = [offers(Ann_Quux=[offer("Q1", "Ann\u2028\x1b[31m Quux\n", description="x\t\u202ey" * 500)])]
    ((candidate,),) = (each.candidates for each in ask([ANN], server.service()))
    assert candidate.name == "Ann [31m Quux"
    assert len(candidate.description) == 300
    assert candidate.description.isprintable()


def test_nobody_to_ask_about_is_no_question(server: Server) -> None:
    assert ask([], server.service()) == ()
    assert server.requests == []


# What may come instead


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("<!doctype html><title>Welcome</title>", "answers with a web page instead of candidates; is it the address"),
        ("", "answers with what is no list of candidates (Input data was truncated)"),
        ("no JSON", "answers with what is no list of candidates (JSON is malformed"),
        ('{"q0": {"result": [{"id": "Q1"', "answers with what is no list of candidates"),
        ("[1]", "Expected `object`, got `array`"),
        ('{"identifierSpace": "x", "name": "Wikidata", "versions": ["0.2"]}', "('q0' is missing); is it the address"),
        ('{"q0": []}', "Expected `object`, got `array`"),
        ('{"q0": {"result": {}}}', "Expected `array`, got `object`"),
        ('{"q0": {"result": [{"name": "Ann"}]}}', "missing required field `id`"),
        ('{"q0": {"result": [{"id": "Q1", "match": "yes"}]}}', "Expected `bool | null`, got `str`"),
        ('{"status": "error", "message": "queries\\nare not welcome"}', "(queries are not welcome)"),
        (f'{{"q0": {"[" * 5000}{"]" * 5000}}}', "is no list of candidates"),
        (b'{"q0": {"result": [{"id": "Q1", "name": "\xff"}]}}', "is no list of candidates"),
        (r'{"q0": {"result": [{"id": "Q1", "name": "half a letter: \ud800"}]}}', "is no list of candidates"),
    ],
)
def test_what_is_no_list_of_candidates_is_named_as_that(server: Server, body: str | bytes, said: str) -> None:
    server.replies = [sends(200, body)]
    message = refusal(server.service())
    assert message.startswith(server.url)
    assert said in message
    assert len(server.requests) == 1


@pytest.mark.parametrize("status", [400, 401, 403, 404, 405, 204])
def test_a_refusal_is_told_with_what_the_service_says(server: Server, status: int) -> None:
    server.replies = [sends(status, "" if status == 204 else "<p>No\nqueries</p>")]
    message = refusal(server.service())
    assert f"answers {status}{'' if status == 204 else ': No queries'}; check the address, or name another" in message
    assert len(server.requests) == 1


def test_a_service_that_fails_once_is_asked_again(server: Server) -> None:
    server.replies = [sends(503, ""), offers(Ann_Quux=[offer("Q7")])]
    assert ask([ANN], server.service())[0].candidates[0].item == "Q7"


@pytest.mark.parametrize("status", [429, 500, 502, 599])
def test_a_service_that_goes_on_failing_is_given_up(server: Server, status: int) -> None:
    server.replies = [sends(status, '{"message": "out of order"}')]
    assert f"answers {status}: out of order, 3 times; ask again later, or name another" in refusal(server.service())
    assert len(server.requests) == 3


def test_a_service_that_asks_to_wait_is_waited_for(server: Server) -> None:
    server.replies = [sends(429, "busy", Retry_After="1"), offers()]
    started = time.monotonic()
    ask([ANN], server.service())
    assert time.monotonic() - started >= 1


@pytest.mark.parametrize("form", ["seconds", "date"])
def test_a_service_that_asks_to_wait_for_long_is_not(server: Server, form: str) -> None:
    later = format_datetime(datetime.now(UTC) + timedelta(hours=1), usegmt=True)
    server.replies = [sends(429, "Too many", Retry_After="3600" if form == "seconds" else later)]
    started = time.monotonic()
    assert re.search(
        r"answers 429: Too many and asks to wait 3\d\d\d(\.\d+)? seconds; ask again then", refusal(server.service())
    )
    assert time.monotonic() - started < 2
    assert len(server.requests) == 1


@pytest.mark.parametrize("asked", ["soon", "-1", "Mon, 32 Foo 2026 00:00:00 GMT", "Wed, 01 Jan 2020 00:00:00 GMT"])
def test_a_wait_that_says_nothing_is_a_short_one(server: Server, asked: str) -> None:
    server.replies = [sends(503, "", Retry_After=asked), offers()]
    assert len(ask([ANN], server.service())) == 1


def test_a_slow_answer_is_given_up(server: Server) -> None:
    server.replies = [drips]
    started = time.monotonic()
    message = refusal(server.service(limits=replace(HERE, seconds=0.4)))
    assert "did not finish its answer within 0.4 seconds; give it more time, or name another service" in message
    assert time.monotonic() - started < 3


def test_all_that_is_asked_has_one_clock(server: Server) -> None:
    def slow(handler: Handler) -> None:
        time.sleep(0.3)
        offers()(handler)

    server.replies = [slow]
    message = refusal(server.service(seconds=0.5, batch=1), [person(f"Ann Quux{number}") for number in range(9)])
    assert "seconds; " in message
    assert len(server.requests) <= 2


def test_a_large_answer_is_given_up(server: Server) -> None:
    server.replies = [sends(200, b" " * 200_000)]
    assert "sends more than 100000 bytes, which no list of candidates needs" in refusal(server.service())


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_nothing_is_sent_on_to_where_the_address_redirects(server: Server, status: int) -> None:
    server.replies = [sends(status, "", Location="/new")]
    message = refusal(server.service())
    assert re.search(r"redirects to http://127\.0\.0\.1:\d+/new; if that is the service, give that address", message)
    assert len(server.requests) == 1


def test_an_address_of_this_machine_is_asked_only_when_that_is_allowed(server: Server) -> None:
    message = refusal(server.service(limits=replace(HERE, allow_private=False)))
    assert "127.0.0.1 is this machine, a private network or a reserved address" in message
    assert "name another service, or allow private addresses (--allow-private)" in message
    assert server.requests == []


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("wikidata", "is no address of the web"),
        ("ftp://127.0.0.1/", "is neither http nor https"),
        ("http://me:secret@127.0.0.1/", "has a name or password in it"),
    ],
)
def test_what_is_no_address_is_not_asked(address: str, said: str) -> None:
    message = refusal(Service(address, limits=HERE))
    assert said in message
    assert "secret" not in message


def test_a_service_that_is_down_is_named(free_port: Callable[[], int]) -> None:
    assert "is down: nothing listens" in refusal(Service(f"http://127.0.0.1:{free_port()}/", limits=HERE))


# Rows for the table


def proposed(actor: Named, *found: tuple[str, str], is_match: bool = True) -> Proposal:
    return Proposal(actor, tuple(Candidate(id_, name, 1.0, is_match, "", ()) for id_, name in found))


def test_only_what_is_called_a_match_becomes_a_row(tmp_path: Path) -> None:
    found = rows(
        [proposed(ANN, ("Q7", "Anna Quux")), proposed(person("Bea Foo"), ("Q8", "Bea"), is_match=False)], Aliases()
    )
    assert written(found.entries) == "\t".join(COLUMNS) + "\nann_quux\tperson\tAnn Quux\tAnna Quux\tQ7\n"
    assert found.left_out == ()
    path = tmp_path / "mine.tsv"
    path.write_text(written(found.entries), encoding="utf-8")
    assert list(load(path).entries.values()) == list(found.entries)


def test_the_row_of_an_item_that_the_table_has_is_taken_over_with_its_names() -> None:
    (row,) = rows([proposed(person("Wladimir Putin"), ("Q7747", "Vladimir Putin"))], packaged()).entries
    putin = packaged().entries["vladimir_putin"]
    assert row == replace(putin, aliases=(*putin.aliases, "Wladimir Putin"))


def test_the_row_of_a_name_that_the_table_has_without_an_item_is_taken_over() -> None:
    (row,) = rows([proposed(person("Dmitri Peskov", "peskov"), ("Q1", "Dmitry Peskov"))], packaged()).entries
    assert row == replace(packaged().entries["dmitry_peskov"], wikidata="Q1")


def test_two_actors_with_one_item_are_one_row() -> None:
    both = [proposed(ANN, ("Q7", "Ann Quux")), proposed(person("Ann B. Quux"), ("Q7", "Ann Quux"))]
    assert [(each.identifier, each.aliases) for each in rows(both, Aliases()).entries] == [
        ("ann_quux", ("Ann B. Quux",))
    ]


@pytest.mark.parametrize(
    ("proposal", "said"),
    [
        (proposed(ANN, ("Q1", "A"), ("Q2", "B")), "the service calls several a match (Q1, Q2)"),
        (proposed(ANN, ("viaf:7", "A")), "viaf:7 is no Wikidata item"),
        (proposed(person("Quux"), ("Q1", "Quux")), "the name is a surname alone"),
        (proposed(Named("x", BODY, "—"), ("Q1", "Dash")), "has no letters"),
        (proposed(person("Vladimir Putin"), ("Q1", "Putin")), "is Q7747 in the row vladimir_putin and Q1 here"),
        (proposed(Named("x", BODY, "Zorgon"), ("Q7747", "Putin")), "Q7747 is of another kind, person, in the row"),
    ],
)
def test_a_match_that_is_in_doubt_is_left_out_and_told(proposal: Proposal, said: str) -> None:
    found = rows([proposal], packaged())
    assert found.entries == ()
    (line,) = found.left_out
    assert line.startswith(f"{proposal.actor.name}: ")
    assert said in line


def test_two_items_for_one_row_of_the_table_are_in_doubt() -> None:
    both = [proposed(person("Liz Cheney"), ("Q1", "")), proposed(person("Elizabeth Cheney"), ("Q2", ""))]
    found = rows(both, packaged())
    assert [each.wikidata for each in found.entries] == ["Q1"]
    assert "Elizabeth Cheney: is Q1 in the row liz_cheney and Q2 here" in found.left_out[0]


def test_an_identifier_that_another_row_has_is_not_used_again() -> None:
    actors = [person("Ann Quux", "liz_cheney"), person("Bea Foo", "é"), person("Cleo Foo", "liz_cheney")]
    found = rows([proposed(actor, (f"Q{at}", "")) for at, actor in enumerate(actors, 1)], packaged())
    assert [each.identifier for each in found.entries] == ["liz_cheney_Q1", "bea_foo", "liz_cheney_Q3"]


ENTRIES = st.builds(
    Entry,
    st.from_regex("[A-Za-z][A-Za-z0-9_]{0,8}", fullmatch=True),
    st.sampled_from([PERSON, BODY, ActorKind.STATE, ActorKind.OUTLET]),
    st.sampled_from(["Ann Quux", "Zorgon, “Inc.”", "Ångström"]),
    st.lists(st.sampled_from(["A. Quux", "O'Quux", "Q & Q"]), unique=True).map(tuple),
    st.none() | st.just("Q7"),
    st.sampled_from(["", "m", "f"]),
    st.none() | st.just(date(2020, 1, 1)),
    st.none() | st.just(date(2021, 1, 1)),
)


@given(st.lists(ENTRIES, min_size=1, unique_by=lambda each: each.identifier))
def test_a_table_that_is_written_is_read_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, entries: list[Entry]
) -> None:
    path = tmp_path_factory.mktemp("table") / "mine.tsv"
    path.write_text(written(entries), encoding="utf-8")
    assert list(load(path).entries.values()) == entries


def test_a_users_row_goes_before_the_packaged_one_of_its_item() -> None:
    mine = Aliases([Entry("putin", PERSON, "Vladimir Putin", ("Vova",), "Q7747")])
    both = packaged() + mine
    assert both.bearers(PERSON, "Vladimir Putin") == both.bearers(PERSON, "Vova") == {"putin"}


# The commands


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("reconcile") / "store"
    file = Input.of(Path("talks.txt"), raw=TEXT.encode())
    (outcome,) = pipeline.ingest(folder, [file], Base(DEFAULT_BASE))
    assert isinstance(outcome, pipeline.Outcome), outcome
    return folder


def kg(*arguments: object, **environment: str) -> Result:
    return CliRunner().invoke(cli, [str(each) for each in arguments], env=environment)


def reconcile(store: Path, server: Server, *arguments: str) -> Result:
    return kg("actors", "reconcile", "--store", store, "--service", server.url, "--allow-private", *arguments)


def mistake(result: Result) -> str:
    assert isinstance(result.exception, KgError), (result.output, result.exception)
    message = str(result.exception)
    assert "\n" not in message
    return message


def links(store: Path) -> dict[str, str]:
    with open_store(store) as opened:
        return {str(row["name"]): str(row["item"]) for row in opened.ask("wikidata-links").to_dicts()}


def test_those_without_a_link_are_asked_about_and_nothing_is_recorded(store: Path, server: Server) -> None:
    server.replies = [
        offers(Ann_Quux=[offer("Q8", score=40), offer("Q7", "Ann Quux", 99, match=True, description="mayor")])
    ]
    with Ledger.open(store) as ledger:
        head = ledger.head
    result = reconcile(store, server, "--format", "json")
    assert result.exit_code == 0, result.output
    assert set(server.asked) == {"Ann Quux", "Le Monde", "Zorgon Institute"}
    assert server.asked[0] == "Ann Quux"  # the one mentioned most
    found = json.loads(result.stdout)
    assert [(row["name"], row["item"], row["score"], row["match"]) for row in found] == [
        ("Ann Quux", "Q7", 99.0, True),
        ("Ann Quux", "Q8", 40.0, False),
    ]
    assert found[0]["description"] == "mayor"
    assert found[1]["description"] is None
    assert result.stderr == "asked about 3: 1 with candidates, 1 with a match\n"
    with Ledger.open(store) as ledger:
        assert ledger.head == head


@pytest.mark.parametrize("format_", results.FORMATS)
def test_candidates_are_written_in_every_format(store: Path, server: Server, format_: str) -> None:
    server.replies = [offers(Ann_Quux=[offer("Q7", 'Ann "Q" | Quux', match=True)])]
    result = reconcile(store, server, "--format", format_)
    assert result.exit_code == 0, result.output
    assert "Q7" in result.stdout


def test_a_limit_is_kept_and_the_rest_is_told(store: Path, server: Server) -> None:
    server.replies = [offers()]
    result = reconcile(store, server, "--limit", "1", "--type", "Q5")
    assert server.requests == [{"q0": {"query": "Ann Quux", "limit": 5, "type": "Q5"}}]
    assert result.stderr == (
        "asked about 1: 0 with candidates, 0 with a match; 2 more have no link either: ask about more with --limit\n"
    )


def test_those_who_are_named_are_asked_about_and_no_others(store: Path, server: Server) -> None:
    server.replies = [offers()]
    assert reconcile(store, server, "Le Monde", "le_monde", "Ann Quux").exit_code == 0
    assert server.asked == ["Le Monde", "Ann Quux"]


def test_an_actor_that_is_unknown_or_linked_is_named_with_what_to_do(store: Path, server: Server) -> None:
    result = reconcile(store, server, "Ann Quuux")
    assert result.exit_code == 1
    assert "error: no actor goes by 'Ann Quuux'" in result.stderr
    message = mistake(reconcile(store, server, "Sweden"))
    assert "Sweden is not asked about: it has a link already, or no name; kg query missing-wikidata-links" in message
    assert server.requests == []


def test_an_empty_store_is_named_with_what_to_do(tmp_path: Path, server: Server) -> None:
    with writing(tmp_path / "empty", Base(DEFAULT_BASE)):
        pass
    assert "has no actor with a name; take an article in first" in mistake(reconcile(tmp_path / "empty", server))
    assert "none" in mistake(reconcile(tmp_path / "none", server))
    assert server.requests == []


def test_a_store_where_all_have_links_asks_nothing(tmp_path: Path, server: Server) -> None:
    file = Input.of(Path("talks.txt"), raw=b"Sweden said it agreed.\n")
    list(pipeline.ingest(tmp_path / "store", [file], Base(DEFAULT_BASE)))
    result = reconcile(tmp_path / "store", server, "--format", "json")
    assert (result.exit_code, result.stdout) == (0, "[]\n")
    assert result.stderr == "all actors with a name have a Wikidata link; nothing was asked\n"
    assert server.requests == []


def test_a_service_must_be_named_and_private_ones_allowed(store: Path, server: Server) -> None:
    assert "Missing option '--service'" in kg("actors", "reconcile", "--store", store).stderr
    private = kg("actors", "reconcile", "--store", store, "--service", server.url)
    assert "allow private addresses (--allow-private)" in mistake(private)
    wrong = reconcile(store, server, "--type", "human")
    assert wrong.exit_code == 2
    assert "'human' is no Wikidata type; write Q and its number" in wrong.stderr
    assert server.requests == []


def test_matches_put_into_a_table_become_links_of_what_is_read_next(
    store: Path, server: Server, tmp_path: Path
) -> None:
    server.replies = [
        offers(
            Ann_Quux=[offer("Q7", "Anna Quux", match=True), offer("Q8", match=False)],
            Zorgon_Institute=[offer("Q9", match=True), offer("Q10", match=True)],
        )
    ]
    result = reconcile(store, server, "--format", "aliases")
    assert result.stdout.splitlines()[0].split("\t") == list(COLUMNS)
    assert len(result.stdout.splitlines()) == 2
    assert result.stderr.startswith("left out: Zorgon Institute: the service calls several a match (Q9, Q10)")
    mine, text, target = tmp_path / "mine.tsv", tmp_path / "next.txt", tmp_path / "store"
    mine.write_text(result.stdout, encoding="utf-8")
    text.write_text("Anna Quux said the bridge was closed. Vladimir Putin said it was not.\n", encoding="utf-8")
    taken = kg("ingest", text, "--store", target, "--aliases", mine)
    assert taken.exit_code == 0, taken.output
    assert links(target) == {"Anna Quux": "Q7", "Vladimir Putin": "Q7747"}
    assert kg("ingest", text, "--store", tmp_path / "other", KG_ALIASES=str(mine)).exit_code == 0
    assert links(tmp_path / "other") == links(target)


def test_a_users_table_joins_names_that_are_in_the_store_already(tmp_path: Path) -> None:
    text, mine, target = tmp_path / "talks.txt", tmp_path / "mine.tsv", tmp_path / "store"
    text.write_text("Ann Quux said she agreed. Zora Brown said she did not.\n", encoding="utf-8")
    assert kg("ingest", text, "--store", target).exit_code == 0
    mine.write_text(written([Entry("ann", PERSON, "Ann Quux", ("Zora Brown",))]), encoding="utf-8")
    assert "unchanged" in kg("ingest", text, "--store", target, "--aliases", mine).stdout
    with open_store(target) as opened:
        (row,) = opened.ask("named-actors").to_dicts()
    assert {row["name"], row["aliases"]} == {"Ann Quux", "Zora Brown"}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "cannot be read: No such file or directory; name a table of aliases"),
        ("", "the first line must be the columns"),
        ("\t".join(COLUMNS) + "\nann\tperson\tAnn Quux\t\tseven\n", "'seven' is no Wikidata item"),
    ],
)
def test_a_bad_table_is_one_line_and_nothing_is_taken_in(tmp_path: Path, content: str | None, said: str) -> None:
    text, mine = tmp_path / "talks.txt", tmp_path / "mine.tsv"
    text.write_text(TEXT, encoding="utf-8")
    if content is not None:
        mine.write_text(content, encoding="utf-8")
    message = mistake(kg("ingest", text, "--store", tmp_path / "store", "--aliases", mine))
    assert said in message
    assert str(mine) in message
    assert not (tmp_path / "store").exists()
