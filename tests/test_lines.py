"""JSON Lines: every line gives its article or says what is wrong with it, and none stops the rest."""

from __future__ import annotations

import io
import json
import os
import tracemalloc
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.errors import ArticleError
from kg.extract import lines
from kg.extract.entry import Entry, Problem, moment
from kg.quads import published_on

TEXT = "“We will attend,” the minister said.\r\n\r\n  The ministry did not comment.\n"


def read(raw: bytes, **options: Any) -> list[Entry | Problem]:
    return list(lines.read(io.BytesIO(raw), "news.jsonl", **options))


def one(line: bytes | dict[str, object]) -> Entry | Problem:
    (found,) = read(line if isinstance(line, bytes) else json.dumps(line).encode())
    return found


def entry(line: bytes | dict[str, object]) -> Entry:
    found = one(line)
    assert isinstance(found, Entry), found
    return found


def problem(line: bytes | dict[str, object]) -> str:
    found = one(line)
    assert isinstance(found, Problem), found
    assert found.message.isprintable()
    assert found.message.startswith("news.jsonl:1: ")
    return found.message


def test_a_line_gives_its_text_exactly_and_all_that_it_says_of_it() -> None:
    assert entry(
        {
            "text": TEXT,
            "url": "https://example.org/story",
            "headline": " Minister  to attend\n",
            "outlet": "The Example",
            "author": "Jane Doe",
            "published": "2025-05-14T09:00:00+03:00",
            "id": 17,
            "words": 812,
            "tags": ["talks"],
        }
    ) == Entry(
        number=1,
        address="https://example.org/story",
        headline="Minister to attend",
        outlet="The Example",
        author="Jane Doe",
        published="2025-05-14T09:00:00+03:00",
        text=TEXT,
        id="17",
    )


def test_a_line_may_give_html_a_title_and_several_authors() -> None:
    found = entry({"html": "<p>We will attend.</p>", "title": "Talks", "author": ["Jane Doe", "John Roe"]})
    assert (found.text, found.html, found.headline) == (None, "<p>We will attend.</p>", "Talks")
    assert found.author == "Jane Doe, John Roe"


@settings(deadline=None)
@given(
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")).filter(lambda text: text.strip() != "")
)
def test_whatever_the_text_is_it_comes_out_as_it_went_in(text: str) -> None:
    for ascii_only in (True, False):
        assert entry(json.dumps({"text": text}, ensure_ascii=ascii_only).encode()).text == text


def test_lines_are_numbered_as_an_editor_does_and_bad_ones_cost_no_other() -> None:
    good = json.dumps({"text": TEXT}).encode()
    found = read(
        b"\xef\xbb\xbf" + b"\n".join([good, b"", b"{", good, b"\xff", b"[]", b"  \r", good + b"\r", b"nonsense"])
    )
    assert [(item.number, type(item)) for item in found] == [
        (1, Entry), (3, Problem), (4, Entry), (5, Problem), (6, Problem), (8, Entry), (9, Problem),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (b"{'text': 'single quotes'}", "is no JSON (character 2: Expecting property name"),
        (b'{"text": "cut', "is no JSON (character 10: Unterminated string"),
        (b'{"text": "a"} {"text": "b"}', "is no JSON (character 15: Extra data)"),
        (b'{"text": "a\tb"}', "is no JSON (character 12: Invalid control character"),
        (b'{"text": "caf\xe9"}', "is not UTF-8 (byte 14 cannot be read)"),
        (b'{"text": "a", "text": "b"}', "says 'text' twice"),
        (b'{"text": "a", "meta": {"k": 1, "k": 2}}', "says 'k' twice"),
        (b'{"text": "a", "score": NaN}', "holds NaN, which JSON does not know"),
        (b'{"text": "a", "score": -Infinity}', "holds -Infinity"),
        (b'{"text": "a", "n": ' + b"9" * 5000 + b"}", "more digits than can be read"),
        (b'{"text": ' + b"[" * 200_000 + b"}", "nested too deeply"),
        (b'["text"]', "is a list, not an object"),
        (b'"text"', "is a string, not an object"),
        (b"null", "is null, not an object"),
        (b"true", "is true or false, not an object"),
        (b"17", "is a number, not an object"),
        (b"{}", "has neither text nor html"),
        (b'{"body": "We will attend.", "\\u001b[31m": 1}', r"has neither text nor html, only 'body', '\x1b[31m'"),
        (b'{"text": "  \\n", "html": null}', "has neither text nor html"),
        (b'{"text": ["a"]}', "has a list as its text, which must be a string"),
        (b'{"text": "a", "html": {"p": "b"}}', "has an object as its html"),
        (b'{"text": "a\\u0000b"}', "a NUL"),
        (b'{"text": "a \\ud83d b"}', "half a character"),
    ],
)
def test_a_line_without_an_article_says_what_is_wrong_with_it(line: bytes, said: str) -> None:
    assert said in problem(line)


@pytest.mark.parametrize(
    ("said", "remark"),
    [
        ({"url": "not an address"}, "url is no address: 'not an address'"),
        ({"url": "javascript:alert(1)"}, "url is no address"),
        ({"url": 5}, "url is a number, and was left out"),
        ({"published": "yesterday"}, "published is no date: 'yesterday'"),
        ({"published": 1715700000}, "published is a number"),
        ({"headline": ["a"]}, "headline is a list"),
        ({"outlet": "a\0b"}, "outlet has a NUL or half a character in it"),
        ({"id": True}, "id is true or false"),
        ({"author": ["Jane", 1]}, "author is a list"),
    ],
)
def test_what_is_wrong_about_an_article_is_remarked_and_costs_no_text(said: dict[str, object], remark: str) -> None:
    found = entry({"text": TEXT} | said)
    assert found == Entry(1, text=TEXT, remarks=found.remarks)
    assert remark in found.remarks[0]


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"", "is empty"),
        (b"\n \r\n\n", "is empty"),
        ('{"text": "a"}\n'.encode("utf-16"), "is UTF-16, not UTF-8"),
        (b'[\n  {"text": "a"},\n', "JSON over several lines"),
        (b'{\n  "text": "a"\n}\n', "JSON over several lines"),
    ],
)
def test_a_file_of_another_kind_is_refused_at_once(raw: bytes, said: str) -> None:
    with pytest.raises(ArticleError, match=said):
        read(raw)


def test_a_line_that_is_too_long_is_passed_over_and_the_next_is_read() -> None:
    good = b'{"text": "We will attend."}'
    for end in (b"", b"\n"):
        found = read(b"\n".join([good, b'{"text": "' + b"x" * 1000 + b'"}', good]) + end, longest=len(good))
        assert [type(item) for item in found] == [Entry, Problem, Entry]
        assert found[1] == Problem(2, "news.jsonl:2: is longer than 27 bytes; no article is")
    assert [type(item) for item in read(good + b"\n" + b"x" * 1000, longest=len(good))] == [Entry, Problem]


@pytest.mark.parametrize("piece", [json.dumps({"text": "x" * 4000}).encode() + b"\n", b"x" * 4000])
def test_memory_does_not_grow_with_the_file(piece: bytes, tmp_path: Path) -> None:
    def peak(times: int) -> int:
        path = tmp_path / "news.jsonl"
        path.write_bytes(piece * times)
        tracemalloc.start()
        try:
            with path.open("rb") as stream:
                assert sum(1 for _ in lines.read(stream, "news.jsonl", longest=50_000)) > 0
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    peak(10)
    assert peak(4000) < peak(200) * 1.2


def test_an_entry_is_there_before_the_rest_of_the_file_is() -> None:
    reading, writing = os.pipe()
    with os.fdopen(reading, "rb") as stream, os.fdopen(writing, "wb", buffering=0) as writer:
        found = lines.read(stream, "-")
        for text in ("first", "second"):
            writer.write(json.dumps({"text": text}).encode() + b"\n")
            assert next(found) == Entry(1 if text == "first" else 2, text=text)


def test_a_file_that_cannot_be_read_further_is_an_error_of_its_own() -> None:
    unreadable = Path("/proc/self/mem")  # nothing is mapped at its beginning
    if not unreadable.exists():
        pytest.skip("this system has no file that opens and cannot be read")
    with unreadable.open("rb") as stream, pytest.raises(ArticleError, match="cannot be read: Input/output error"):
        list(lines.read(stream, "news.jsonl"))


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("2025-05-14", "2025-05-14"),
        ("2025-05-14T09:00:00Z", "2025-05-14T09:00:00+00:00"),
        ("2025-05-14 09:00", "2025-05-14"),
        ("Wed, 14 May 2025 09:00:00 GMT", "2025-05-14T09:00:00+00:00"),
        ("14 May 25 09:00 EDT", "2025-05-14T09:00:00-04:00"),
        ("Wed, 14 May 2025 09:00:00 BST", "2025-05-14"),
        ("1865-04-15", "1865-04-15"),
        ("0001-01-01T00:00:00Z", None),
        ("Mon, 01 Jan 0001 00:00:00 GMT", None),
        ("9999-12-31T23:59:59-14:00", None),
        ("Wed, 99 May 2025 09:00:00 GMT", None),
        ("2025", None),
        ("", None),
    ],
)
def test_a_date_is_a_day_or_an_instant_and_nothing_that_was_not_said(said: str, found: str | None) -> None:
    assert moment(said) == found


@settings(deadline=None)
@given(
    st.text()
    | st.datetimes().map(str)
    | st.from_regex(r"\w{3}, \d{1,2} \w{3} \d{2,4} \d\d:\d\d(:\d\d)? ([+-]\d{4}|\w+)")
)
def test_what_is_taken_as_a_date_can_be_stored_as_one(said: str) -> None:
    found = moment(said)
    if found is not None:
        assert published_on(found).value != ""
