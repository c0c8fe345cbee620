"""Conditions: the clauses on which what is said hangs."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kg.reader import conditions
from kg.reader.draft import Link

from .test_reader_acts import draft


def found(text: str) -> list[tuple[str, str]]:
    made = draft(text)
    return [(condition.kind.value, made.marked.words(condition.run)) for condition in conditions.find(made)]


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("[She] <said> {she would come if the roads are open}.", "sufficient", "if the roads are open"),
        ("[She] <said> {she will only come if the roads are open}.", "necessary", "if the roads are open"),
        ("[She] <said> {she will come only if the roads are open}.", "necessary", "only if the roads are open"),
        ("[She] <said> {she will not come unless it stops}.", "necessary", "unless it stops"),
        ("“{As soon as it stops, we will come},” [she] <said>.", "trigger", "as soon as it stops"),
        ("“{We will come once the road is open},” [she] <said>.", "trigger", "once the road is open"),
        ("“{When the road opens, we will come},” [she] <said>.", "trigger", "when the road opens"),
        ("[She] <said> {the deal hinges on the budget}.", "necessary", "hinges on the budget"),
        ("[She] <said> {should the talks fail, troops will leave}.", "sufficient", "should the talks fail"),
        ("[She] <said> {it works provided that all pay}.", "necessary", "provided that all pay"),
        ("[She] <said> {nobody would go home until that happened}.", "necessary", "until that happened"),
        ("[She] <said> {failing his release, they would strike}.", "sufficient", "failing his release"),
        (
            "[Peru] <offered> {that it would mediate should both capitals ask}.",
            "sufficient",
            "should both capitals ask",
        ),
        ("“{If we pay once, we will pay again},” [she] <told> Reuters.", "sufficient", "if we pay once"),
        ("{If it rains, the match will be moved}, [she] <said>.", "sufficient", "if it rains"),
        ("If it rains, [she] <said>, {the match will be moved}.", "sufficient", "if it rains"),
        (
            "{If Spain, Italy and Malta agree, talks start}, [she] <said>.",
            "sufficient",
            "if spain , italy and malta agree",
        ),
    ],
)
def test_the_whole_clause_is_found_with_the_direction_of_the_condition(text: str, kind: str, words: str) -> None:
    assert found(text) == [(kind, words)]


@pytest.mark.parametrize(
    "text",
    [
        "[She] <asked> {if the roads are open}.",
        "[She] <said> {it is unclear if the roads are open}.",
        "[She] <said> {it looks as if the roads are open}.",
        "[She] <said> {she will come even if the roads are closed}.",
        "[She] <said> {she came when the roads were open}.",
        "[An aide] <said on condition of anonymity> {that she came}.",
        "[She] <said> {there are few cars, if any}.",
        "[She] <said> {the shop had been closed until the war ended}.",
        "[She] <said> {she once lived there}.",
        "“{It was a kind of, if you will, experiment},” [she] <said>.",
        "[She] <said> {they should have known}.",
    ],
)
def test_what_only_looks_like_a_condition_is_none(text: str) -> None:
    assert found(text) == []


def test_a_content_may_hang_on_several_conditions() -> None:
    text = "{If it rains, the match will not be played unless the roof works}, [she] <said>."
    assert [kind for kind, _ in found(text)] == ["sufficient", "necessary"]


def test_a_condition_of_whom_the_speaker_quotes_is_not_the_speaker_s() -> None:
    outer = draft("[She] <said> {the guard told her she could leave if she signed}.")
    words = [token.lower for token in outer.marked.window.tokens]
    told, she = words.index("told"), words.index("she", words.index("her"))
    inner = Link((told, told), ((told - 2, told - 1),), ((she, len(words) - 2),), 0.9)
    assert len(conditions.find(replace(outer, marked=replace(outer.marked, links=())))) == 1
    assert conditions.find(replace(outer, marked=replace(outer.marked, links=(inner,)))) == ()


def test_a_condition_in_a_later_sentence_is_less_sure_than_one_in_the_first() -> None:
    (first,) = conditions.find(draft("“{We will come if it stops},” [she] <said>."))
    (later,) = conditions.find(draft("“{We are ready. We will come if it stops},” [she] <said>."))
    assert later.confidence < first.confidence
