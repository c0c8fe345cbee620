"""Where articles come from: folders, archives, pages, feeds, lines and addresses, good ones beside bad ones."""

from __future__ import annotations

import io
import json
import os
import tarfile
import threading
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from click.testing import CliRunner

from kg import pipeline
from kg.cli import cli
from kg.errors import ArticleError
from kg.extract import sources
from kg.extract.inputs import Input, Kind, Text, opened
from kg.extract.sources import Rules, Unusable, find
from kg.iris import Base
from kg.ledger import Ledger
from kg.ledger.verification import verify
from kg.model import Publication
from kg.namespaces import DEFAULT_BASE
from kg.store import open_store

STORY = "The minister said the talks would go ahead. Her deputy declined to comment.\n"
BODY = [
    "The mayor, Ana Ruiz, said on Monday that the bridge would open in May, and promised that no lane would be closed "
    "for more than a week while the last work on the towers is done.",
    "“We have waited long enough,” she told reporters at the town hall, where some forty people had come to hear her "
    "speak about the delays of the past two years.",
    "A spokesman for the builders declined to comment on the date. The company has said before that it would need "
    "until the end of June to test the cables.",
]
PAGE = (
    '<html lang="en"><head><title>Bridge to open in May</title>'
    '<meta property="og:site_name" content="Example Times">'
    '<meta property="article:published_time" content="2026-03-02"></head><body><nav><a href="/">Home</a></nav>'
    f"<article><h1>Bridge to open in May</h1>{''.join(f'<p>{each}</p>' for each in BODY)}</article></body></html>"
).encode()
FEED = (
    '<rss version="2.0"><channel><title>Example Times</title>'
    "<item><title>Linked</title><link>http://127.0.0.1:{port}/page</link></item>"
    "<item><title>Whole</title><link>https://example.org/whole</link>"
    '<content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/"><![CDATA[{body}]]></content:encoded>'
    "</item></channel></rss>"
)


MANY = (
    '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Example Times</title>'
    + "".join(
        f"<item><content:encoded>Ana Ruiz said that bridge {number} would open.</content:encoded></item>"
        for number in range(43)
    )
    + "<item><link>http://127.0.0.1:{port}/page</link><description>Bridge to open</description></item>"
    "<item><link>http://127.0.0.1:{port}/none</link></item></channel></rss>"
)


def found(*names: Path | str, rules: Rules | None = None) -> list[Input | Unusable]:
    return list(find(map(str, names), rules or Rules()))


def texts(inputs: list[Input | Unusable]) -> list[str]:
    return [each.path.name for each in inputs if isinstance(each, Input)]


def problems(inputs: list[Input | Unusable]) -> list[str]:
    return [str(each.error) for each in inputs if isinstance(each, Unusable)]


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        port = self.server.server_address[1]
        answers = {
            "/page": ("text/html; charset=utf-8", PAGE),
            "/story.txt": ("text/plain", STORY.encode()),
            "/feed": (
                "application/rss+xml",
                FEED.format(port=port, body="".join(f"<p>{each}</p>" for each in BODY)).encode(),
            ),
            "/many": ("application/rss+xml", MANY.format(port=port).encode()),
            "/lines": ("application/x-ndjson", json.dumps({"text": STORY}).encode() + b"\nnonsense\n"),
        }
        kind, raw = answers.get(self.path, ("text/html", b""))
        self.send_response(200 if raw else 404)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(raw)))
        self.end_headers()
        self.wfile.write(raw)

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def serving() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}"
        finally:
            server.shutdown()


def test_a_folder_is_read_through_by_name_with_all_below_it(tmp_path: Path) -> None:
    for name in ("b.txt", "a/c.txt", "a/d.html", ".hidden/e.txt", ".f.txt", "picture.png"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(PAGE if name.endswith("html") else STORY.encode())
    assert texts(found(tmp_path)) == ["b.txt", "c.txt", "d.html"]


def test_a_text_beside_its_analysis_is_not_taken_twice(tmp_path: Path) -> None:
    for name in ("one.txt", "one.yaml", "two.txt"):
        (tmp_path / name).write_text(STORY)
    assert texts(found(tmp_path)) == ["one.yaml", "two.txt"]


def test_links_that_lead_round_are_followed_once(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(STORY)
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "again").symlink_to(tmp_path)
    (tmp_path / "itself").symlink_to(tmp_path / "itself")
    assert texts(found(tmp_path)) == ["a.txt"]


def test_a_store_in_a_folder_is_passed_over(tmp_path: Path, seed_path: Path) -> None:
    (tmp_path / "a.txt").write_text(STORY, encoding="utf-8")
    list(pipeline.ingest(tmp_path / "onrecord", [seed_path], Base(DEFAULT_BASE)))
    assert texts(found(tmp_path)) == ["a.txt"]


def test_a_source_without_a_name_is_not_the_folder_that_one_is_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_text(STORY, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert texts(found("")) == []
    assert problems(found("")) == ["a source has no name; name a file, a folder or an address"]


def test_a_folder_without_articles_says_what_it_lacks(tmp_path: Path) -> None:
    assert "holds no article" in problems(found(tmp_path))[0]


def test_a_file_that_changes_while_it_is_read_is_not_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_text(STORY)
    real, calls = sources.os.fstat, []

    def growing(handle: int) -> object:
        calls.append(handle)
        if len(calls) == 2:
            with path.open("a") as file:
                file.write("More.")
        return real(handle)

    monkeypatch.setattr(sources.os, "fstat", growing)
    assert "changed while it was read" in problems(found(path))[0]


def test_an_archive_gives_what_is_in_it_and_its_bombs_are_not_unpacked(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "z.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("in/a.txt", STORY)
        archive.writestr("bomb.txt", bytes(sources.MEMBER + 1))
        archive.writestr("deeper.zip", b"PK")
        archive.writestr("../../out.txt", STORY)
    inputs = found(tmp_path / "z.zip")
    assert texts(inputs) == ["a.txt", "out.txt"]
    assert ["20 MB unpacked" in problems(inputs)[0], "unpack the archive" in problems(inputs)[1]] == [True, True]
    assert not (tmp_path.parent / "out.txt").exists()


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_one_broken_member_of_an_archive_stops_nothing(tmp_path: Path, method: int) -> None:
    with zipfile.ZipFile(tmp_path / "z.zip", "w", method) as archive:
        archive.writestr("a.txt", STORY * 50)
        archive.writestr("b.txt", STORY)
    raw = bytearray((tmp_path / "z.zip").read_bytes())
    raw[40:70] = b"\xff" * 30  # inside the first member's data
    (tmp_path / "z.zip").write_bytes(raw)
    inputs = found(tmp_path / "z.zip")
    assert texts(inputs) == ["b.txt"]
    assert "a.txt cannot be unpacked" in problems(inputs)[0]


def test_a_pipe_among_the_files_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    (tmp_path / "b.txt").write_text(STORY)
    inputs = found(tmp_path)
    assert texts(inputs) == ["b.txt"]
    assert "is no file" in problems(inputs)[0]


def test_a_tar_is_an_archive_too(tmp_path: Path) -> None:
    with tarfile.open(tmp_path / "t.tar.gz", "w:gz") as archive:
        member = tarfile.TarInfo("a.txt")
        member.size = len(STORY)
        archive.addfile(member, io.BytesIO(STORY.encode()))
        archive.addfile(tarfile.TarInfo("empty.txt"))
    assert texts(found(tmp_path / "t.tar.gz"))[0] == "a.txt"


@pytest.mark.parametrize("name", ["broken.zip", "broken.tar", "broken.rss", "broken.jsonl"])
def test_what_is_not_what_its_name_says_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"\x00\x01 nonsense <")
    inputs = found(tmp_path / name)
    assert texts(inputs) == []
    assert len(problems(inputs)) > 0


def test_each_line_of_a_file_is_an_article_and_a_bad_one_stops_nothing(tmp_path: Path) -> None:
    lines = [json.dumps({"text": STORY, "url": "https://example.org/1"}), "{bad", json.dumps({"html": PAGE.decode()})]
    (tmp_path / "a.jsonl").write_text("\n".join(lines))
    inputs = found(tmp_path / "a.jsonl")
    assert [each.kind for each in inputs if isinstance(each, Input)] == [Kind.TEXT, Kind.PAGE]
    assert [each.said.url for each in inputs if isinstance(each, Input)] == ["https://example.org/1", None]
    assert ":2:" in problems(inputs)[0]


def test_an_address_gives_a_page_with_what_it_says_of_itself() -> None:
    with serving() as server:
        (page,) = found(f"{server}/page", rules=Rules(allow_private=True))
        assert isinstance(page, Input)
        text = opened(page, Publication())
        assert isinstance(text, Text)
        assert text.article.text == "\n\n".join(BODY)
        assert (text.publication.outlet, text.publication.published) == ("Example Times", "2026-03-02")
        assert text.publication.url == f"{server}/page"
        assert text.original == PAGE


def test_what_is_known_wins_over_what_a_page_says() -> None:
    with serving() as server:
        (page,) = found(f"{server}/page", rules=Rules(allow_private=True))
        assert isinstance(page, Input)
        text = opened(page, Publication(outlet="Other Times", published="2026-03-01"))
        assert (text.publication.outlet, text.publication.published) == ("Other Times", "2026-03-01")


def test_a_private_address_is_not_asked_unless_that_is_allowed() -> None:
    with serving() as server:
        assert "private" in problems(found(f"{server}/page"))[0]


def test_a_feed_gives_what_it_holds_and_its_links_only_when_they_are_to_be_followed() -> None:
    with serving() as server:
        inputs = found(f"{server}/feed", rules=Rules(allow_private=True))
        assert "is only a link; --follow fetches" in problems(inputs)[0]
        assert [each.said.headline for each in inputs if isinstance(each, Input)] == ["Whole"]
        followed = found(f"{server}/feed", rules=Rules(follow=True, allow_private=True))
        assert [each.said.headline for each in followed if isinstance(each, Input)] == ["Linked", "Whole"]
        for each in followed:
            assert isinstance(each, Input)
            text = opened(each, Publication())
            assert isinstance(text, Text)
            assert text.article.text == "\n\n".join(BODY)


def test_a_description_without_tags_is_a_text(tmp_path: Path) -> None:
    item = f"<item><link>https://example.org/a</link><description>{STORY} &amp;amp; more</description></item>"
    (tmp_path / "f.rss").write_text(f'<rss version="2.0"><channel><title>T</title>{item}</channel></rss>')
    (each,) = found(tmp_path / "f.rss")
    assert isinstance(each, Input)
    assert each.kind is Kind.TEXT
    assert each.raw is not None
    assert each.raw.endswith(b"& more")


def test_lines_and_plain_texts_can_be_fetched_too() -> None:
    with serving() as server:
        inputs = found(f"{server}/lines", f"{server}/story.txt", rules=Rules(allow_private=True))
        assert [each.kind for each in inputs if isinstance(each, Input)] == [Kind.TEXT, Kind.TEXT]
        assert len(problems(inputs)) == 1


def test_what_is_not_there_is_one_line_each() -> None:
    with serving() as server:
        said = problems(found(f"{server}/none", "/no/such/file.txt", rules=Rules(allow_private=True)))
    assert ["404" in said[0], "cannot be read: No such file" in said[1]] == [True, True]
    assert all("\n" not in each for each in said)


def test_a_page_is_recorded_with_its_original_bytes(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_bytes(PAGE)
    store = str(tmp_path / "store")
    result = CliRunner().invoke(cli, ["ingest", str(tmp_path / "page.html"), "--store", store])
    assert result.exit_code == 0, result.output
    with Ledger.open(tmp_path / "store") as ledger:
        (path,) = [added.path for entry in ledger.entries() for added in entry.adds
                   if added.path.startswith("originals/") and added.quads is None]  # fmt: skip
        assert ledger.read(path) == PAGE
    assert verify(tmp_path / "store").problems == ()
    with open_store(store) as opened_store:
        rows = opened_store.select(
            "PREFIX prov: <http://www.w3.org/ns/prov#> PREFIX schema: <http://schema.org/> "
            "PREFIX kg: <https://w3id.org/onrecord#> "
            "SELECT ?digest { ?article a kg:ArticleVersion ; prov:wasDerivedFrom ?original . "
            "?original schema:sha256 ?digest }"
        ).rows
    assert [str(row[0]) for row in rows] == [path.removeprefix("originals/")]


def test_a_page_can_be_looked_at_but_is_no_text_that_an_analysis_could_name(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_bytes(PAGE)
    looked = CliRunner().invoke(cli, ["read", str(tmp_path / "page.html")])
    assert (looked.exit_code, "Ana Ruiz" in looked.output) == (0, True)
    draft = CliRunner().invoke(cli, ["read", str(tmp_path / "page.html"), "--format", "yaml"])
    assert draft.exit_code == 1
    assert "save the article as .txt first" in draft.output


def test_of_many_articles_the_numbers_are_shown_and_each_that_failed(tmp_path: Path) -> None:
    lines = [json.dumps({"text": f"Ana Ruiz said that bridge {number} would open."}) for number in range(45)]
    (tmp_path / "a.jsonl").write_text("\n".join([*lines, "{bad", "[]"]))
    result = CliRunner().invoke(cli, ["ingest", str(tmp_path / "a.jsonl"), "--store", str(tmp_path / "s")])
    assert result.exit_code == 1
    assert "47 articles, " in result.output
    assert "45 recorded, 2 refused" in result.output
    assert result.output.count("error: ") == 2


def test_of_a_feed_whose_links_are_followed_each_item_counts_once(tmp_path: Path) -> None:
    store = tmp_path / "s"
    with serving() as server:
        arguments = ["ingest", f"{server}/many", "--follow", "--allow-private", "--workers", "1", "--store", str(store)]
        result = CliRunner().invoke(cli, arguments)
    assert result.exit_code == 1
    assert "45 articles, " in result.output
    assert "44 recorded, 1 refused" in result.output
    assert result.output.count("error: ") == 1
    with open_store(store) as opened_store:
        status = opened_store.status()
    assert status.articles == 44
    assert status.attributions > 45  # the page that a summary links to has some, the summary none
    assert f"{status.attributions:,} attributions; " in result.output


def test_what_is_amiss_in_an_item_and_can_be_done_without_is_one_line(tmp_path: Path) -> None:
    items = (
        "<item><link>https://example.org/1</link><description>Ana Ruiz said that she would go.</description></item>"
        "<item><link>mailto:a@example.org</link><pubDate>soon</pubDate><description>Ben said no.</description></item>"
    )
    (tmp_path / "f.rss").write_text(f'<rss version="2.0"><channel><title>T</title>{items}</channel></rss>')
    lines = [json.dumps({"text": f"Ana Ruiz said that bridge {number} would open.", "url": 1}) for number in range(45)]
    (tmp_path / "a.jsonl").write_text("\n".join(lines))
    few, many = (
        CliRunner().invoke(cli, ["ingest", str(tmp_path / name), "--store", str(tmp_path / "s")])
        for name in ("f.rss", "a.jsonl")
    )
    assert [few.exit_code, many.exit_code] == [0, 0]
    assert [line for line in few.output.splitlines() if ": " in line] == [
        f"{tmp_path}/f.rss#2: links to what is no address: 'mailto:a@example.org'",
        f"{tmp_path}/f.rss#2: was published at what is no date: 'soon'",
    ]
    assert f"\n{tmp_path}/a.jsonl#1: url is a number, and was left out\n" in many.output
    assert many.output.count("url is a number") == 40
    assert many.output.endswith("… and 5 more remarks\n")


def test_taking_a_folder_in_again_changes_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text(STORY)
    (folder / "b.html").write_bytes(PAGE)
    (folder / "c.txt").write_text("Le ministre a dit lundi que les négociations auront lieu dans la ville.\n")
    arguments = ["ingest", str(folder), "--store", str(tmp_path / "store"), "--workers", "1"]
    first, heads = CliRunner().invoke(cli, arguments), []
    for _ in range(2):
        with Ledger.open(tmp_path / "store") as ledger:
            heads.append(ledger.head)
        again = CliRunner().invoke(cli, arguments)
    assert heads[0] == heads[1]
    assert [first.exit_code, again.exit_code] == [1, 1]
    assert "does not look like English" in first.output
    assert again.output.count("unchanged") == 2


def test_a_text_is_not_read_when_there_is_no_article_in_it(tmp_path: Path) -> None:
    (tmp_path / "empty.html").write_text("<html><body><nav>Home</nav></body></html>")
    (page,) = found(tmp_path / "empty.html")
    assert isinstance(page, Input)
    with pytest.raises(ArticleError, match=r"empty\.html"):
        opened(page, Publication())
