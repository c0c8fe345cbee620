"""The index of words: what is found, in which order, and that nothing typed is syntax and nothing old is answered."""

from __future__ import annotations

import re
import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from starlette.testclient import TestClient

from kg import assistant, pipeline, words
from kg.extract.inputs import Input, Kind
from kg.iris import Base
from kg.namespaces import DEFAULT_BASE
from kg.server import application
from kg.server.pages import home
from kg.server.settings import Settings
from kg.store import open_store
from serving import seed_store

LATER = "Café owner Zoë Müller said on Friday that the tariffs may be lifted.\n"


@pytest.fixture(scope="module")
def seed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return seed_store(tmp_path_factory.mktemp("search") / "store")


@pytest.fixture
def store(seed: Path, tmp_path: Path) -> Path:
    return shutil.copytree(seed, tmp_path / "store")


def found(store: Path, sought: str, limit: int = 100, offset: int = 0) -> dict[str, words.Hits]:
    with open_store(store) as opened:
        return words.search(opened.dataset, sought, limit=limit, offset=offset, patience=60)


def names(hits: words.Hits) -> list[str]:
    return [hit.node.value.rpartition("/")[2] for hit in hits.hits]


def test_all_words_must_stand_there_and_the_last_may_go_on(store: Path) -> None:
    assert names(found(store, "volodymyr ZELENS")["actor"]) == ["zelenskiy"]
    assert found(store, "volodymyr xyzzy")["actor"].total == 0
    assert found(store, "olodymyr")["actor"].total == 0
    assert (store / "words").exists()


def test_the_words_found_are_marked(store: Path) -> None:
    hit = found(store, "putin")["article"].hits[0]
    assert {piece.text for piece in hit.pieces if piece.is_found} == {"Putin"}


@pytest.mark.parametrize(
    "sought", ['"', "*", "a OR", "NEAR(", "name:putin", "-", "^x", "\0", "\ud800", "(" * 50, "' --"]
)
def test_nothing_typed_is_syntax(store: Path, monkeypatch: pytest.MonkeyPatch, sought: str) -> None:
    def fallen_back(*_: object) -> None:
        pytest.fail("the view was searched, so the index has failed")

    monkeypatch.setattr(words, "_looked_for", fallen_back)
    assert {*found(store, sought)} == {*words.KINDS}


def test_what_came_is_found_and_what_is_unchanged_keeps_its_place(store: Path, tmp_path: Path) -> None:
    before = found(store, "the")
    assert found(store, "cafe")["article"].total == 0
    article = tmp_path / "later.txt"
    article.write_text(LATER, encoding="utf-8")
    list(pipeline.ingest(store, [Input(article, Kind.TEXT)], Base(DEFAULT_BASE)))
    assert found(store, "cafe")["article"].total == 1
    grown = found(store, "the")
    (store / "words").unlink()
    assert found(store, "the") == grown
    assert {*names(before["attribution"])} <= {*names(grown["attribution"])}


def test_an_index_that_takes_the_place_of_another_is_not_taken_for_it(
    store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, opened = found(store, "the"), words._opened
    empty = tmp_path / "words"
    with closing(sqlite3.connect(empty)) as file:
        file.executescript(words._TABLES)

    def overtaken(path: Path) -> sqlite3.Connection:
        file = opened(path)
        shutil.copy(empty, tmp_path / "newer").replace(store / "words")
        return file

    monkeypatch.setattr(words, "_opened", overtaken)
    assert found(store, "the") == whole


def test_pages_of_results_follow_on_one_another(store: Path) -> None:
    whole = found(store, "the")["attribution"]
    parts = [found(store, "the", 2, offset)["attribution"].hits for offset in range(0, whole.total, 2)]
    assert sum(parts, ()) == whole.hits
    assert len(whole.hits) == whole.total > 2


@pytest.fixture
def read_only(store: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The store, in whose folder no index can be made."""
    make = words._make_in

    def refused(folder: Path, view: words.View) -> None:
        if folder == view.folder:
            raise PermissionError(folder)
        make(folder, view)

    monkeypatch.setattr(words, "_make_in", refused)
    return store


def test_a_store_that_cannot_be_written_to_is_searched(read_only: Path) -> None:
    hits = found(read_only, "putin")
    assert hits["article"].hits[0].pieces != ()
    assert not (read_only / "words").exists()


def test_a_server_leaves_no_index_behind_when_it_stops(
    read_only: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with TestClient(application(Settings(read_only))):
        found(read_only, "putin")
        assert [path.name for path in tmp_path.glob("onrecord-*/*")] == ["words"]
    assert [*tmp_path.glob("onrecord-*")] == []


def test_without_fts5_the_view_itself_is_searched(store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "has_fts5", lambda: False)
    assert names(found(store, "volodymyr zelens")["actor"]) == ["zelenskiy"]
    assert not (store / "words").exists()


def test_a_damaged_index_is_made_again(store: Path) -> None:
    whole = found(store, "the")
    (store / "words").write_bytes(b"no index")
    assert found(store, "the") == whole


def test_the_search_page_marks_words_and_has_further_pages(store: Path) -> None:
    with TestClient(application(Settings(store))) as client:
        page = client.get("/search", params={"q": "the"}, headers={"Accept": "text/html"}).text
        assert '<mark class="found">the</mark>' in page
        assert 'href="/search?q=the&amp;page=2"' in page
        assert "21 to" in client.get("/search", params={"q": "the", "page": "2"}, headers={"Accept": "text/html"}).text
        for wrong in ("0", "x", "²", "99999", "-1"):
            assert client.get("/search", params={"q": "the", "page": wrong}).status_code == 400


def test_the_search_page_has_all_things_in_the_order_of_the_index(store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = names(found(store, "the")["actor"])
    monkeypatch.setattr(home, "_FOUND", 2)
    shown = []
    with TestClient(application(Settings(store))) as client:
        for page in range(1, len(whole) // 2 + 2):
            body = client.get("/search", params={"q": "the", "page": page}, headers={"Accept": "text/html"}).text
            links = body.partition('id="actors"')[2].partition("</ul>")[0]
            shown += re.findall(r'<li><a href="[^"]*?([^/"]+)">', links)
    assert [*map(unquote, shown)] == [*map(unquote, whole)]
    assert len(whole) > 2


def test_an_assistant_is_answered_from_the_index(store: Path) -> None:
    with open_store(store) as opened:
        words.search(opened.dataset, "putin", limit=1, patience=60)
        answer: Any = assistant.call(opened, "search", {"words": "the", "limit": 2, "offset": 2})
        page = words.search(opened.dataset, "the", limit=2, offset=2)["attribution"]
    assert [row["attribution"] for row in answer["statements"]["rows"]] == [hit.node.value for hit in page.hits]
    assert (answer["statements"]["total"], answer["statements"]["next_offset"]) == (page.total, 4)
