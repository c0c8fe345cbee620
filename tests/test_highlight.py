"""Passages with marks: the pieces joined are the text, and each character has the kinds of the marks that cover it."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from kg.explain.highlight import Mark, MarkKind, Passage, segments, visible

SOURCE, CUE, CONTENT, CONDITION = MarkKind.SOURCE, MarkKind.CUE, MarkKind.CONTENT, MarkKind.CONDITION

texts = st.text(
    st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from("a e\u0301👩\u200d🚀🇺🇦\r\n\u202e")), max_size=60
)
marks = st.lists(st.builds(Mark, st.integers(-5, 70), st.integers(-5, 70), st.sampled_from(MarkKind)), max_size=8)


@given(texts, marks)
def test_the_pieces_joined_are_the_text(text: str, marked: list[Mark]) -> None:
    assert "".join(words for words, _ in segments(text, marked)) == text


@given(texts, marks)
def test_each_character_has_the_kinds_of_the_marks_that_cover_it(text: str, marked: list[Mark]) -> None:
    found = [kinds for words, kinds in segments(text, marked) for _ in words]
    assert found == [
        frozenset(mark.kind for mark in marked if mark.start <= position < mark.end) for position in range(len(text))
    ]


@given(texts, marks)
def test_no_piece_is_empty_and_neighbours_differ(text: str, marked: list[Mark]) -> None:
    pieces = segments(text, marked)
    assert all(words != "" for words, _ in pieces)
    assert all(before[1] != after[1] for before, after in zip(pieces, pieces[1:], strict=False))  # noqa: RUF007


def test_a_condition_inside_the_content_has_both_kinds() -> None:
    text = "he will only attend the meeting if Putin is present."
    assert segments(text, [Mark(0, 51, CONTENT), Mark(32, 51, CONDITION)]) == [
        ("he will only attend the meeting ", frozenset({CONTENT})),
        ("if Putin is present", frozenset({CONTENT, CONDITION})),
        (".", frozenset()),
    ]


def test_marks_may_overlap_without_nesting() -> None:
    assert segments("abcd", [Mark(0, 3, SOURCE), Mark(1, 4, CUE)]) == [
        ("a", frozenset({SOURCE})),
        ("bc", frozenset({SOURCE, CUE})),
        ("d", frozenset({CUE})),
    ]


def test_offsets_count_code_points_not_bytes_or_letters() -> None:
    text = "👩\u200d🚀 said “e\u0301te\u0301”"
    passage = Passage("a", 0, len(text), text, (Mark(0, 3, SOURCE), Mark(4, 8, CUE), Mark(10, 15, CONTENT)), True)
    assert [words for words, kinds in passage.segments if len(kinds) > 0] == ["👩\u200d🚀", "said", "e\u0301te\u0301"]


def test_touching_marks_of_one_kind_are_one_piece() -> None:
    assert segments("abcd", [Mark(0, 2, CONTENT), Mark(2, 4, CONTENT)]) == [("abcd", frozenset({CONTENT}))]


def test_an_empty_text_has_no_pieces() -> None:
    assert segments("", [Mark(0, 1, CUE)]) == []


@given(st.text())
def test_visible_words_hold_nothing_that_commands_a_terminal(text: str) -> None:
    shown = visible(text)
    assert len(shown) == len(text)
    assert all(unicodedata.category(character) != "Cc" or character in "\t\n" for character in shown)


def test_visible_words_show_a_sign_for_what_would_turn_their_order_round() -> None:
    assert visible("pay \u202e001$\x1b[2J\r\n") == "pay �001$␛[2J␍\n"
    assert visible("“Zelenskiy’s” – naïve 👩\u200d🚀 ещё") == "“Zelenskiy’s” – naïve 👩\u200d🚀 ещё"
