"""Whose support or criticism something meets with, and what is reported of nobody."""

from __future__ import annotations

import pytest

from kg.article import Article
from kg.extract.curated import VOICE
from kg.model import Analysis, Attribution, SpeechAct
from kg.reader.reader import read


def attributions(text: str) -> list[Attribution]:
    found: Analysis = read(Article.from_bytes(text.encode(), "story")).analysis
    return [each for each in found.attributions if each.speaker != VOICE]


def told(each: Attribution) -> tuple[str, str, str]:
    """The words of source, cue and content."""
    source, cue, content = (" … ".join(span.words for span in part) for part in (each.source, each.cue, each.content))
    return source, cue, content


@pytest.mark.parametrize(
    ("sentence", "expected", "act"),
    [
        ("The plan drew sharp criticism from farmers.", ("farmers", "The plan"), SpeechAct.ASSESSMENT),
        ("The bill has won the backing of the miners' union.", ("the miners' union", "The bill"), SpeechAct.AGREEMENT),
        ("The merger met with opposition from small banks.", ("small banks", "The merger"), SpeechAct.ASSESSMENT),
        ("The idea has the support of the president.", ("the president", "The idea"), SpeechAct.AGREEMENT),
        ("The senator won praise from the governor.", ("the governor", "The senator"), SpeechAct.ASSESSMENT),
        ("The assembly has the support of the president.", ("the president", "The assembly"), SpeechAct.AGREEMENT),
        ("Italy quickly won praise from the governor.", ("the governor", "Italy"), SpeechAct.ASSESSMENT),
    ],
)
def test_who_reacts_is_the_source_and_what_meets_with_it_the_content(
    sentence: str, expected: tuple[str, str], act: SpeechAct
) -> None:
    (found,) = attributions(sentence)
    source, _, content = told(found)
    assert ((source, content), found.speech_act) == (expected, act)


def test_a_reaction_inside_what_is_said_is_embedded_in_it() -> None:
    said, inner = attributions("Officials say the proposal is receiving support from several European nations.")
    assert inner.embedded_in == said.id
    assert told(inner) == ("several European nations", "receiving support from", "the proposal")


@pytest.mark.parametrize("sentence", ["The plan drew water from the river.", "The team won the match from behind."])
def test_what_is_drawn_from_a_thing_is_no_reaction(sentence: str) -> None:
    assert attributions(sentence) == []


def test_nobody_is_the_source_of_what_is_reportedly_so() -> None:
    (found,) = attributions("The minister reportedly has resigned after a row.")
    assert (told(found)[0], found.speaker) == ("", "unspecified")
