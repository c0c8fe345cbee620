"""Addressees: who is told, asked or written to."""

from __future__ import annotations

import pytest

from kg.reader import addressees

from .test_reader_acts import draft


def found(text: str) -> str | None:
    made = draft(text)
    run = addressees.find(made)
    return None if run is None else made.marked.words(run)


@pytest.mark.parametrize(
    ("text", "addressee"),
    [
        ("[An official] <told> Reuters {that the talks had begun}.", "reuters"),
        ("“{It is over},” [Smith] <told> the New York Times on Monday.", "the new york times"),
        ("[She] <told> reporters in Lima {that it was over}.", "reporters"),
        ("[She] <told> this newspaper {that it was over}.", "this newspaper"),
        ("[The nurse] <promised> {us she was safe}.", "us"),
        ("[The government] <has asked> {the European Union for planes}.", "the european union"),
        ("[The army] <warned> {families against travelling}.", "families"),
        ("[She] <asked> him {whether it was over}.", "him"),
        ("[The president] <urged> {Congress to act}.", "congress"),
        ("[The president] <called on> {Congress to act}.", "congress"),
        ("[Paris] <warned> Moscow {that the talks could fail}.", "moscow"),
        ("[The minister] <said> to reporters {that it was over}.", "reporters"),
        ("In an interview with Fox News, [Smith] <said> {it was over}.", "fox news"),
        ("[The firm] <said> in a letter to the European Union {that it was over}.", "the european union"),
    ],
)
def test_the_phrase_that_names_who_is_told_is_found(text: str, addressee: str) -> None:
    assert found(text) == addressee


@pytest.mark.parametrize(
    "text",
    [
        "[She] <said> {that it was over}.",
        "[She] <promised> {to rebuild the bridge}.",
        "[She] <urged> {caution}.",
        "[She] <told> the story of {her childhood}.",
        "[She] <was asked about> {the plan}.",
        "[The report] <points to> {the new rules}.",
        "[The plan] <has encouraged> {new building}.",
    ],
)
def test_where_nobody_is_addressed_there_is_none(text: str) -> None:
    assert found(text) is None
