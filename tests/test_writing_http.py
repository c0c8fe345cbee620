"""Writing over HTTP: by whom, what comes of it, and everything that is refused, against a real server."""

from __future__ import annotations

import gzip
import json
import re
import urllib.error
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from pyoxigraph import NamedNode

from kg import audit, pipeline, resources, rulings
from kg.article import Article
from kg.errors import StoreError
from kg.iris import Base
from kg.ledger import Ledger
from kg.ledger.verification import verify
from kg.namespaces import DEFAULT_BASE, KG
from kg.server.tokens import ManyWrong, UnknownPerson, read
from kg.store import open_store
from serving import Server, serving

ANA, BEN = "ana-9f1c4be07d2aa83b51", "ben-52e0d7714cf6098ad3"
STORY = "The mayor, Ana Ruiz, said on Monday that the bridge would open in June. Nobody else spoke.\n"


def tokens(folder: Path, text: str = f"Ana Ruiz: {ANA}\nBen Ito: {BEN}\n", mode: int = 0o600) -> Path:
    path = folder / "tokens"
    path.write_text(text, encoding="utf-8")
    path.chmod(mode)
    return path


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("writing")
    list(pipeline.ingest(folder / "store", [resources.SEEDS / "istanbul-talks.txt"], Base(DEFAULT_BASE)))
    return folder / "store", tokens(folder)


@pytest.fixture(scope="module")
def server(place: tuple[Path, Path]) -> Iterator[Server]:
    store, people = place
    with serving(store, tokens=str(people)) as server:
        yield server


def post(
    server: Server,
    path: str,
    body: bytes,
    token: str | None = ANA,
    kind: str = "application/json",
    coding: str = "identity",
) -> tuple[int, dict[str, object]]:
    headers = {"Content-Type": kind, "Content-Encoding": coding, "Accept": "application/json"}
    headers |= {} if token is None else {"Authorization": f"Bearer {token}"}
    try:
        with urllib.request.urlopen(urllib.request.Request(f"{server.url}{path}", body, headers)) as answer:
            return answer.status, json.load(answer)
    except urllib.error.HTTPError as error:
        with error:
            return error.code, json.load(error)


def decide(server: Server, token: str = ANA, **given: object) -> tuple[int, dict[str, object]]:
    return post(server, "/decisions", json.dumps(given).encode(), token)


def waiting(store: Path) -> list[dict[str, str]]:
    with open_store(store) as opened:
        answer = opened.ask("to-review")
    return [dict(zip(answer.columns, map(str, row), strict=True)) for row in answer.rows]


def test_an_article_is_taken_in_once_with_what_was_found_and_by_whom(server: Server, place: tuple[Path, Path]) -> None:
    path = "/articles?outlet=Example%20Times&published=2026-03-02"
    status, found = post(server, path, STORY.encode(), kind="text/plain; charset=utf-8")
    assert (status, found["status"], found["by"], found["attributions"]) == (201, "recorded", "Ana Ruiz", 2)
    with urllib.request.urlopen(f"{server.url}/{str(found['article']).removeprefix(DEFAULT_BASE)}") as page:
        assert "the bridge would open in June" in page.read().decode()
    status, again = post(server, path, STORY.encode(), BEN, "text/plain")
    assert (status, again["status"], again["run"]) == (200, "unchanged", found["run"])
    with Ledger.open(place[0]) as ledger:
        assert [entry.note for entry in ledger.entries() if entry.run == found["run"]] == ["brought by Ana Ruiz"]
    with urllib.request.urlopen(f"{server.url}/{str(found['run']).removeprefix(DEFAULT_BASE)}") as page:
        assert re.search(r"Because of</th><td><a href=\"/intake/[0-9a-f]+\">Ana Ruiz</a>", page.read().decode())
    with open_store(place[0]) as opened:
        assert audit.audit(opened.dataset, ledger=verify(place[0])).passed


def test_who_brought_an_article_is_told_once_though_several_graphs_name_them(
    server: Server, place: tuple[Path, Path]
) -> None:
    _, found = post(server, "/articles", STORY.replace("June", "July").encode(), kind="text/plain")
    pair = (NamedNode(f"{DEFAULT_BASE}actor/trump"), NamedNode(f"{DEFAULT_BASE}actor/putin"))
    rulings.judge(place[0], KG.Split, pair, "They are two.", "Ana Ruiz")
    with urllib.request.urlopen(f"{server.url}/{str(found['run']).removeprefix(DEFAULT_BASE)}") as page:
        assert page.read().decode().count("Because of") == 1


def test_a_decision_is_recorded_as_that_of_the_person_whose_token_it_is(
    server: Server, place: tuple[Path, Path]
) -> None:
    first, second, third = waiting(place[0])[:3]
    status, told = decide(server, attribution=first["attribution"], verdict="accepted")
    assert (status, told["by"], told["kept"]) == (201, "Ana Ruiz", first["attribution"])
    status, told = decide(server, BEN, attribution=second["attribution"], verdict="rejected", reason="It does not.")
    assert (status, told["by"], told["kept"]) == (201, "Ben Ito", None)
    status, told = decide(
        server, attribution=third["attribution"].removeprefix(DEFAULT_BASE), verdict="corrected", factuality="PS+"
    )
    assert (status, told["decided"]) == (201, "corrected")
    left = {row["attribution"] for row in waiting(place[0])}
    assert left.isdisjoint({first["attribution"], second["attribution"], third["attribution"]})
    with open_store(place[0]) as opened:
        answer = opened.ask("decisions")
    by = answer.columns.index("by")
    assert sorted(str(row[by]) for row in answer.rows) == ["Ana Ruiz", "Ana Ruiz", "Ben Ito"]
    status, told = decide(server, attribution=second["attribution"], verdict="accepted")
    assert (status, "is not in force" in str(told["detail"])) == (409, True)
    assert verify(place[0]).problems == ()


def test_two_decisions_at_once_are_both_recorded(server: Server, place: tuple[Path, Path]) -> None:
    chosen = [row["attribution"] for row in waiting(place[0])[-2:]]
    with ThreadPoolExecutor(2) as threads:
        answers = list(threads.map(lambda iri: decide(server, attribution=iri, verdict="accepted")[0], chosen))
    assert answers == [201, 201]
    assert {row["attribution"] for row in waiting(place[0])}.isdisjoint(chosen)
    assert verify(place[0]).problems == ()


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"verdict": "accepted"}, "attribution"),
        ({"attribution": "attribution/none", "verdict": "doubted"}, "doubted"),
        ({"attribution": "attribution/none", "verdict": "rejected"}, "needs a reason"),
        ({"attribution": "no iri", "verdict": "accepted"}, "this is no decision"),
        ({"attribution": "http://a b/", "verdict": "accepted"}, "this is no decision"),
        ({"attribution": "attribution/none", "verdict": "accepted", "by": "Somebody Else"}, "by"),
        ({"attribution": "attribution/none", "verdict": "corrected", "speech_act": "sermon"}, "is not one of claim, "),
        ({"attribution": "a", "verdict": "corrected", "cue": [{"start": 5, "end": 3, "words": "x"}]}, "does not fill"),
    ],
)
def test_what_is_no_decision_is_refused_in_a_line(server: Server, given: dict[str, object], message: str) -> None:
    status, told = decide(server, **given)
    assert status == 422
    assert message in str(told["detail"])


def test_a_decision_on_what_is_not_in_force_is_refused_as_a_conflict(server: Server) -> None:
    status, told = decide(server, attribution="attribution/none", verdict="accepted")
    assert (status, "attribution/none is not in force" in str(told["detail"])) == (409, True)


def test_words_that_do_not_stand_there_are_refused(server: Server, place: tuple[Path, Path]) -> None:
    last = waiting(place[0])[-1]["attribution"]
    words = [{"start": 0, "end": 7, "words": "Nothing"}]
    status, told = decide(server, attribution=last, verdict="corrected", content=words)
    assert (status, "'Nothing' does not stand at characters 0 to 7" in str(told["detail"])) == (422, True)


def test_a_part_of_a_word_is_no_correction(server: Server, place: tuple[Path, Path]) -> None:
    article = Article.from_file(resources.SEEDS / "istanbul-talks.txt")
    last = next(row["attribution"] for row in waiting(place[0]) if str(row["article"]).endswith(article.trusty))
    start = article.text.index("stanbul")
    words = [{"start": start, "end": start + 7, "words": "stanbul"}]
    status, told = decide(server, attribution=last, verdict="corrected", content=words)
    assert (status, "'stanbul' at characters" in str(told["detail"])) == (422, True)


@pytest.mark.parametrize(
    ("path", "body", "kind", "status"),
    [
        ("/articles", b"", "text/plain", 422),
        ("/articles", b"\xff\xfe", "text/plain", 422),
        ("/articles", b"x" * 5_000_001, "text/plain", 413),
        ("/articles", STORY.encode(), "application/pdf", 415),
        ("/articles?colour=red", STORY.encode(), "text/plain", 422),
        ("/articles?url=javascript:alert(1)", STORY.encode(), "text/plain", 422),
        ("/articles?published=soon", STORY.encode(), "text/plain", 422),
        ("/decisions", b"{", "application/json", 422),
        ("/decisions", b"[]", "application/json", 422),
        ("/decisions", b" " * 5_000_001, "application/json", 413),
        ("/decisions", b"{}", "text/plain", 422),
    ],
)
def test_a_body_that_cannot_be_taken_is_refused(server: Server, path: str, body: bytes, kind: str, status: int) -> None:
    assert post(server, path, body, kind=kind)[0] == status
    with urllib.request.urlopen(f"{server.url}/openapi.json") as answer:
        operation = json.load(answer)["paths"][path.partition("?")[0]]["post"]
    assert str(status) in operation["responses"]


def test_an_address_that_is_none_of_the_web_is_refused_with_the_reason(server: Server) -> None:
    _, told = post(server, "/articles?url=javascript:alert(1)", STORY.encode(), kind="text/plain")
    assert told["detail"] == (
        "'javascript:alert(1)' is refused: only http and https addresses are allowed, as https://example.org/story"
    )


@pytest.mark.parametrize(("path", "kind"), [("/articles", "text/plain"), ("/decisions", "application/json")])
def test_a_packed_body_is_refused_as_that(server: Server, path: str, kind: str) -> None:
    status, told = post(server, path, gzip.compress(STORY.encode()), kind=kind, coding="gzip")
    assert status == 415
    assert told["detail"] == "a body with Content-Encoding: gzip is refused; send it as it is, not packed"
    with urllib.request.urlopen(f"{server.url}/openapi.json") as answer:
        assert "415" in json.load(answer)["paths"][path]["post"]["responses"]


@pytest.mark.parametrize("path", ["/articles", "/decisions"])
def test_who_has_no_token_writes_nothing(server: Server, place: tuple[Path, Path], path: str) -> None:
    with Ledger.open(place[0]) as ledger:
        head = ledger.head
    for token in (None, "", "ana", f"{ANA}x", ANA.upper()):
        status, told = post(server, path, STORY.encode(), token, "text/plain")
        assert status in {401, 429}
        assert ANA not in str(told)
    with Ledger.open(place[0]) as ledger:
        assert ledger.head == head


def test_where_no_tokens_were_given_nothing_can_be_written(place: tuple[Path, Path]) -> None:
    with serving(place[0]) as server:
        status, told = post(server, "/articles", STORY.encode(), ANA, "text/plain")
    assert (status, "--tokens" in str(told["detail"])) == (403, True)


def test_many_wrong_tokens_are_refused_and_right_ones_never(tmp_path: Path) -> None:
    people = read(tokens(tmp_path))
    for _ in range(20):
        with pytest.raises(UnknownPerson):
            people.person("Bearer guessed")
    with pytest.raises(ManyWrong):
        people.person("Bearer guessed")
    assert people.person(f"bearer {BEN}") == "Ben Ito"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "names nobody"),
        ("Ana\n", "tokens:1: names nobody"),
        (f": {ANA}\n", "tokens:1: names nobody"),
        ("Ana: short\n", "the token of Ana is short"),
        (f"Ana: {ANA}\n\nBen: {ANA}\n", "tokens:3: Ben has the token of Ana"),
    ],
)
def test_a_file_of_tokens_that_is_wrong_is_refused_without_showing_one(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(StoreError, match=message) as caught:
        read(tokens(tmp_path, text))
    assert ANA not in str(caught.value)


def test_a_file_of_tokens_that_others_can_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="chmod 600"):
        read(tokens(tmp_path, mode=0o644))
    with pytest.raises(StoreError, match="cannot be read"):
        read(tmp_path / "none")
