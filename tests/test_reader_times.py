"""Times: TIMEX3 values, resolved only against a supplied date."""

from __future__ import annotations

from datetime import date

import pytest

from kg.article import Article
from kg.reader import times
from kg.reader.draft import Draft

from .test_reader_acts import draft

WEDNESDAY = date(2024, 5, 15)


def found(text: str, published: date | None = None) -> list[tuple[str, str]]:
    return [(time.span.words, time.value) for time in times.find(Article.from_bytes(text.encode(), "test"), published)]


@pytest.mark.parametrize(
    ("text", "words", "opened", "resolved"),
    [
        ("He said on Monday it was over.", "Monday", "XXXX-WXX-1", "2024-05-13"),
        ("They meet this Thursday.", "this Thursday", "XXXX-WXX-4", "2024-05-16"),
        ("Nothing is expected until early Friday.", "early Friday", "XXXX-WXX-5", "2024-05-17"),
        ("He said on Wednesday it was over.", "Wednesday", "XXXX-WXX-3", "2024-05-15"),
        ("It fell last Wednesday.", "last Wednesday", "XXXX-WXX-3", "2024-05-08"),
        ("It fell on Tuesday night.", "Tuesday night", "XXXX-WXX-2TNI", "2024-05-14TNI"),
        ("It fell yesterday.", "yesterday", "XXXX-XX-XX", "2024-05-14"),
        ("It rained last week.", "last week", "XXXX-WXX", "2024-W19"),
        ("It opens next month.", "next month", "XXXX-XX", "2024-06"),
        ("It opened last year.", "last year", "XXXX", "2023"),
        ("It opened two years ago.", "two years ago", "XXXX", "2022"),
        ("It opened three days ago.", "three days ago", "XXXX-XX-XX", "2024-05-12"),
        ("It opened on 5 March.", "5 March", "XXXX-03-05", "2024-03-05"),
        ("It opened on Dec. 28.", "Dec. 28", "XXXX-12-28", "2023-12-28"),
        ("It opened in September.", "September", "XXXX-09", "2023-09"),
    ],
)
def test_a_relative_time_stays_open_until_a_date_is_supplied(text: str, words: str, opened: str, resolved: str) -> None:
    assert found(text) == [(words, opened)]
    assert found(text, WEDNESDAY) == [(words, resolved)]


@pytest.mark.parametrize(
    ("text", "words", "opened", "published"),
    [
        ("It opens tomorrow.", "tomorrow", "XXXX-XX-XX", date.max),
        ("It opens next week.", "next week", "XXXX-WXX", date.max),
        ("It opens next Monday.", "next Monday", "XXXX-WXX-1", date.max),
        ("It opened yesterday.", "yesterday", "XXXX-XX-XX", date.min),
        ("It opened three days ago.", "three days ago", "XXXX-XX-XX", date.min),
    ],
)
def test_a_time_on_a_day_that_no_calendar_has_stays_open(text: str, words: str, opened: str, published: date) -> None:
    assert found(text, published) == [(words, opened)]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("It began in February 2022.", "February 2022", "2022-02"),
        ("It began on February 24, 2022.", "February 24, 2022", "2022-02-24"),
        ("It began on 24 February 2022.", "24 February 2022", "2022-02-24"),
        ("It began in 2016.", "2016", "2016"),
        ("The 2016 election was close.", "2016", "2016"),
        ("It was common in the 1990s.", "the 1990s", "199"),
        ("It ended in the 20th century.", "the 20th century", "19"),
        ("It opened on 2024-02-29.", "2024-02-29", "2024-02-29"),
        ("Doors open at 10:30 p.m. for all.", "10:30 p.m.", "XXXX-XX-XXT22:30"),
        ("It began years ago.", "years ago", "PAST_REF"),
    ],
)
def test_a_time_that_the_text_gives_in_full_needs_no_date(text: str, words: str, value: str) -> None:
    assert found(text) == [(words, value)]
    assert found(text, WEDNESDAY) == [(words, value)]


@pytest.mark.parametrize(
    "text",
    [
        "They march, and may come again.",
        "It cost $2016 and 1500 people came.",
        "Super Tuesday and Good Friday are names.",
        "On Feb. 30, 2015 nothing happens.",
        "The sun set.",
    ],
)
def test_what_is_no_time_gives_none(text: str) -> None:
    assert found(text) == []


def test_a_resolved_time_says_so_and_keeps_its_weekday_and_day() -> None:
    (time,) = times.find(Article.from_bytes(b"It begins this Thursday.", "test"), WEDNESDAY)
    assert (time.id, time.anchored, time.day, time.weekday) == ("t1", True, date(2024, 5, 16), "Thursday")
    (time,) = times.find(Article.from_bytes(b"It begins this Thursday.", "test"), None)
    assert (time.anchored, time.day, time.weekday) == (False, None, "Thursday")


def said_at(marked_text: str) -> str | None:
    made: Draft = draft(marked_text)
    article = Article.from_bytes("".join(c for c in marked_text if c not in "[]<>{}").encode(), "test")
    listed = times.find(article, None)
    id_ = times.said_at(made, listed, article)
    return next((time.span.words for time in listed if time.id == id_), None)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("On Monday, [Smith] <said> {he would travel on Friday}.", "Monday"),
        ("“{It is over},” [Smith] <said> Monday.", "Monday"),
        ("[Smith] <told> reporters on Sunday {that it was over}.", "Sunday"),
        ("[Smith] <said> {he would travel on Friday}.", None),
        ("[Smith], who was born in 1960, <said> {it was over}.", None),
        ("After Tuesday's debate, [Smith] <said> {it was over}.", None),
    ],
)
def test_the_saying_is_dated_by_the_time_beside_its_cue(text: str, words: str | None) -> None:
    assert said_at(text) == words
