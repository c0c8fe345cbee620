from __future__ import annotations

import hashlib
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.article import Article
from kg.errors import ArticleError
from kg.extract.curated import CuratedFile
from kg.model import SpanMismatchError


def article(text: str) -> Article:
    return Article.from_bytes(text.encode(), "story.txt")


def sentences(text: str) -> list[str]:
    return [sentence.span.words for sentence in article(text).sentences]


def test_the_seed_is_kept_byte_for_byte_under_its_trusty_code(seed: CuratedFile) -> None:
    assert seed.article.trusty == "FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ"
    assert seed.article.sha256 == hashlib.sha256(seed.article.raw).hexdigest()
    assert (len(seed.article.raw), len(seed.article.text)) == (2552, 2524)


def test_the_seed_has_eighteen_sentences_where_a_reader_sees_them(seed: CuratedFile) -> None:
    spans = [(s.span.start, s.span.end) for s in seed.article.sentences]
    assert len(spans) == 18
    assert spans[:3] == [(0, 311), (312, 458), (459, 596)]
    assert spans[-1] == (2335, 2524)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He left. She stayed.", ["He left.", "She stayed."]),
        ("The U.S. President spoke. Mr. Smith left.", ["The U.S. President spoke.", "Mr. Smith left."]),
        ("“We will go.” He left.", ["“We will go.”", "He left."]),
        ("“Will you go?” he asked. No.", ["“Will you go?” he asked.", "No."]),
        ("It rose 3.5 percent. Prices fell!", ["It rose 3.5 percent.", "Prices fell!"]),
        ("No stop\nNext line.", ["No stop", "Next line."]),
        ("One.\r\n\r\nTwo.", ["One.", "Two."]),
        ("J. R. R. Tolkien wrote it. On Jan. 5 he left.", ["J. R. R. Tolkien wrote it.", "On Jan. 5 he left."]),
        ("It is No. 5. He said no. She left.", ["It is No. 5.", "He said no.", "She left."]),
        ("Nothing ends here", ["Nothing ends here"]),
    ],
)
def test_a_sentence_ends_at_a_stop_but_not_at_an_abbreviation(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


@given(st.text(alphabet=st.sampled_from("ab .!?\n\r\t“”\"'é😀\u0301A1"), min_size=1))
def test_sentences_stand_in_the_text_in_order_and_leave_only_space_between(text: str) -> None:
    try:
        taken = article(text)
    except ArticleError:
        return
    end = 0
    for sentence in taken.sentences:
        assert text[sentence.span.start : sentence.span.end] == sentence.span.words
        assert text[end : sentence.span.start].strip() == ""
        end = sentence.span.end
    assert text[end:].strip() == ""


def test_offsets_count_code_points_of_the_text_as_it_came() -> None:
    text = "\ufeffCafe\u0301 😀 said:\r\n“Yes.”"
    taken = article(text)
    assert taken.text == text
    start = text.index("Yes")
    assert taken.span(start, start + 3).words == "Yes"
    with pytest.raises(SpanMismatchError, match="no words stand at"):
        taken.span(5, len(text) + 1)


@pytest.mark.parametrize(
    ("raw", "complaint"),
    [
        (b"", "is empty"),
        (b" \r\n\t", "is empty"),
        ("\ufeff".encode(), "is empty"),
        ("said".encode("utf-16"), "UTF-16, not UTF-8; convert it first"),
        ("said".encode("utf-32"), "UTF-32, not UTF-8; convert it first"),
        ("caf\xe9 said".encode("latin-1"), r"not UTF-8 \(byte 3"),
        (b"he\0said", "has a NUL at character 2"),
        (b"\xed\xa0\x80", "not UTF-8"),
    ],
)
def test_what_is_no_text_is_refused_in_one_line(raw: bytes, complaint: str) -> None:
    with pytest.raises(ArticleError, match=complaint) as caught:
        Article.from_bytes(raw, "story.txt")
    assert "\n" not in str(caught.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match=r"gone\.txt cannot be read"):
        Article.from_file(tmp_path / "gone.txt")


def test_ten_megabytes_in_one_line_are_cut_in_seconds() -> None:
    started = time.perf_counter()
    assert len(article("He said no. " * 870_000).sentences) == 870_000
    assert len(article("x" * 10_000_000).sentences) == 1
    assert time.perf_counter() - started < 60
