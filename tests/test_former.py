"""What became of a thing that is shown no more: a merged actor leads on, what was replaced says by what."""

from __future__ import annotations

import http.client
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

import pytest
from pyoxigraph import NamedNode

from kg import pipeline, rulings
from kg.decision import Decision, Verdict
from kg.export import Format
from kg.extract.inputs import Input
from kg.iris import Base
from kg.model import Publication
from kg.namespaces import DEFAULT_BASE, KG
from kg.server.negotiation import HTML, MEDIA_TYPES
from kg.view import open_view
from serving import Server, serving

BASE = Base(DEFAULT_BASE)
ADDRESS = "https://news.example/talks"
FIRST = "Anna Petrova said she would wait. Angela Merkel said the talks were useful. Ivan Sokolov rejected the plan.\n"
SECOND = "Anna Petrova said she would wait. Angela Merkel said the talks were pointless. Lars Brandt agreed.\n"
FORMS = (HTML, *MEDIA_TYPES.values())


@dataclass(frozen=True)
class Answer:
    status: int
    headers: Mapping[str, str]
    body: str


def take(store: Path, text: str, address: str | None = None) -> pipeline.Outcome:
    file = Input.of(Path("story.txt"), raw=text.encode())
    (outcome,) = pipeline.ingest(store, [file], BASE, Publication(url=address))
    assert isinstance(outcome, pipeline.Outcome), outcome
    return outcome


def judge(store: Path, kind: NamedNode, one: str, other: str) -> None:
    rulings.judge(store, kind, (BASE.shared("actor", one), BASE.shared("actor", other)), "A test.", "Ana Ruiz")


def ask(server: Server, path: str, *, accept: str = HTML, method: str = "GET") -> Answer:
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
    try:
        connection.request(method, path, headers={"Accept": accept})
        answer = connection.getresponse()
        headers = {name.lower(): value for name, value in answer.getheaders()}
        return Answer(answer.status, headers, answer.read().decode())
    finally:
        connection.close()


def path_of(iri: str) -> str:
    return iri.removeprefix(DEFAULT_BASE)


def attributions(store: Path) -> list[NamedNode]:
    with open_view(store) as view:
        found = {quad.subject for quad in view.store.quads_for_pattern(None, KG.reportedIn, None, None)}
    return sorted((each for each in found if isinstance(each, NamedNode)), key=str)


# Actors that are one.


@pytest.fixture(scope="module")
def merged(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Ivan Sokolov is Angela Merkel, who is Anna Petrova."""
    store = tmp_path_factory.mktemp("merged") / "store"
    take(store, FIRST)
    judge(store, KG.Merge, "ivan_sokolov", "angela_merkel")
    judge(store, KG.Merge, "angela_merkel", "anna_petrova")
    with serving(store) as server:
        yield server


@pytest.mark.parametrize("method", ["GET", "HEAD"])
@pytest.mark.parametrize("accept", FORMS)
def test_a_former_identifier_leads_on_to_the_actor_in_every_form(merged: Server, accept: str, method: str) -> None:
    answer = ask(merged, "/actor/angela_merkel", accept=accept, method=method)
    assert (answer.status, answer.headers.get("location"), answer.body) == (301, "/actor/anna_petrova", "")
    there = ask(merged, answer.headers["location"], accept=accept, method=method)
    assert (there.status, there.headers["content-type"].partition(";")[0]) == (200, accept)


@pytest.mark.parametrize("format_", Format)
def test_a_redirect_keeps_the_ending_and_what_was_asked(merged: Server, format_: Format) -> None:
    answer = ask(merged, f"/actor/angela_merkel.{format_.ending}?a=1&b=%C3%A9")
    expected = f"/actor/anna_petrova.{format_.ending}?a=1&b=%C3%A9"
    assert (answer.status, answer.headers.get("location")) == (301, expected)
    assert ask(merged, expected).status == 200


def test_of_several_former_identifiers_each_leads_to_the_last_and_none_goes_round(merged: Server) -> None:
    for former in ("ivan_sokolov", "angela_merkel"):
        assert ask(merged, f"/actor/{former}").headers.get("location") == "/actor/anna_petrova"
    assert ask(merged, "/actor/anna_petrova").status == 200


@pytest.mark.parametrize(
    "path",
    [
        "/actor/nobody",
        "/actor/nobody.ttl",
        "/place/angela_merkel",
        "/actor/Angela%20Merkel",
        "/actor/Angela%20Merkel.ttl",
        "/%00.ttl",
        "/%ff.ttl",
    ],
)
def test_what_is_no_former_identifier_stays_unknown(merged: Server, path: str) -> None:
    assert ask(merged, "/actor/angela_merkel").status == 301
    assert ask(merged, path).status == 404


def test_a_split_undoes_a_redirect_which_nobody_is_told_to_keep(tmp_path: Path) -> None:
    store = tmp_path / "store"
    take(store, FIRST)
    judge(store, KG.Merge, "angela_merkel", "anna_petrova")
    with serving(store) as server:
        answer = ask(server, "/actor/angela_merkel")
        assert (answer.status, answer.headers["cache-control"]) == (301, "no-cache")
        judge(store, KG.Split, "angela_merkel", "anna_petrova")
        assert ask(server, "/actor/angela_merkel").status == 200


def test_an_identifier_in_another_script_is_sent_on_to_as_an_address(tmp_path: Path) -> None:
    store = tmp_path / "store"
    take(store, FIRST.replace("Anna Petrova", "Žoë Łuczak"))
    judge(store, KG.Merge, "angela_merkel", "žoë_łuczak")
    with serving(store) as server:
        for ending in ("", ".ttl"):
            answer = ask(server, f"/actor/angela_merkel{ending}")
            assert (answer.status, answer.headers.get("location")) == (301, quote(f"/actor/žoë_łuczak{ending}"))
            assert ask(server, answer.headers["location"]).status == 200


# What was replaced.


@dataclass(frozen=True)
class Replaced:
    """A server of a store with a rejected attribution, and another that went with its article version.

    ``runs``: as it was first read, since the rejection, as the later version was read.
    """

    server: Server
    rejected: str
    dropped: str
    runs: tuple[str, str, str]


@pytest.fixture(scope="module")
def replaced(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Replaced]:
    store = tmp_path_factory.mktemp("replaced") / "store"
    first = take(store, FIRST, ADDRESS)
    before = attributions(store)
    assert rulings.decide(store, Decision(before[0], Verdict.REJECTED, "Ana", datetime.now(UTC), "It is not.")) is None
    with open_view(store) as view:
        (decided,) = [path_of(graph.value) for graph in view.graphs() if "/graph/run/" in graph.value]
    later = take(store, SECOND, ADDRESS)
    with open_view(store) as view:
        changed = {quad.object for quad in view.store.quads_for_pattern(None, KG.earlierAttribution, None, None)}
    dropped = next(each for each in before[1:] if each in changed)
    runs = (path_of(str(first.run)), decided.removeprefix("graph/"), path_of(str(later.run)))
    with serving(store) as server:
        yield Replaced(server, path_of(before[0].value), path_of(dropped.value), runs)


def successor(run: str) -> str:
    return f'</{run}>; rel="successor-version"'


@pytest.mark.parametrize("ending", ["", ".ttl"])
def test_a_rejected_attribution_is_gone_and_names_the_run_that_replaced_it(replaced: Replaced, ending: str) -> None:
    answer = ask(replaced.server, f"/{replaced.rejected}{ending}", accept="text/plain")
    assert (answer.status, answer.headers.get("link")) == (410, successor(replaced.runs[1]))
    assert answer.body == f"/{replaced.rejected} was replaced by /{replaced.runs[1]}\n"
    assert ask(replaced.server, f"/{replaced.runs[1]}").status == 200


@pytest.mark.parametrize("accept", [*FORMS, "application/json", "text/plain"])
@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_an_attribution_of_an_earlier_version_is_gone_in_every_form(
    replaced: Replaced, accept: str, method: str
) -> None:
    answer = ask(replaced.server, f"/{replaced.dropped}", accept=accept, method=method)
    assert (answer.status, answer.headers.get("link")) == (410, successor(replaced.runs[2]))
    assert (f"was replaced by /{replaced.runs[2]}" in answer.body) == (method == "GET")


def test_the_review_of_a_replaced_run_is_gone_with_it(replaced: Replaced) -> None:
    path = replaced.runs[0].replace("run/", "graph/review/")
    answer = ask(replaced.server, f"/{path}")
    assert (answer.status, answer.headers.get("link")) == (410, successor(replaced.runs[1]))


@pytest.mark.parametrize("prefix", ["", "graph/"])
def test_what_is_still_stated_of_a_replaced_run_is_answered_with_its_successor(replaced: Replaced, prefix: str) -> None:
    for old, new in zip(replaced.runs, replaced.runs[1:], strict=False):
        for accept in FORMS:
            answer = ask(replaced.server, f"/{prefix}{old}", accept=accept)
            assert answer.status == 200
            assert answer.headers["link"].endswith(successor(new))
    assert "successor-version" not in ask(replaced.server, f"/{prefix}{replaced.runs[2]}").headers["link"]


@pytest.mark.parametrize("path", ["attribution/0", "run/0", "graph/run/0", "graph/review/0", "attribution/"])
def test_what_nothing_is_known_of_stays_unknown(replaced: Replaced, path: str) -> None:
    answer = ask(replaced.server, f"/{path}")
    assert (answer.status, "link" in answer.headers) == (404, False)


def test_what_was_withdrawn_says_so_and_has_no_successor(tmp_path: Path) -> None:
    store = tmp_path / "store"
    read = take(store, FIRST)
    rulings.withdraw(store, NamedNode(str(read.article)), "Made up.", "Ana Ruiz")
    with serving(store) as server:
        path = path_of(str(read.run)).replace("run/", "/graph/review/")
        answer = ask(server, path, accept="text/plain")
        assert (answer.status, "link" in answer.headers) == (410, False)
        assert answer.body.startswith(f"{path} was withdrawn; /retraction/")
