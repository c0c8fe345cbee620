"""Sources that a sentence gives elsewhere, and what is said by nobody who is named."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kg.article import Article
from kg.reader import aims, passives, subjects
from kg.reader.draft import Draft, Marked, Run
from kg.reader.network import Network
from kg.reader.tokens import windows

NETWORK = Network.load()


def marked(text: str) -> Marked:
    (window,) = NETWORK.mark(list(windows(Article.from_bytes(text.encode(), "test"))))
    return window


def run(window: Marked, words: str) -> Run:
    """Where words first stand."""
    tokens, sought = [token.lower for token in window.window.tokens], words.split()
    first = next(i for i in range(len(tokens)) if tokens[i : i + len(sought)] == sought)
    return first, first + len(sought) - 1


def words(draft: Draft, runs: tuple[Run, ...]) -> str:
    return " | ".join(draft.marked.words(each) for each in runs)


def draft(window: Marked, cue: str, source: str | None = None) -> Draft:
    return Draft(window, (run(window, cue),), () if source is None else (run(window, source),), ((0, 0),), 0.9)


@pytest.mark.parametrize(
    ("text", "cues", "sources"),
    [
        ("She said it was late and urged them to go.", ("said", "urged"), "she"),
        ("The union criticised the plan, called it cruel and asked for talks.", ("criticised", "called", "asked"),
         "the union"),
    ],
)  # fmt: skip
def test_a_cue_without_a_source_has_that_of_the_one_before_in_its_sentence(
    text: str, cues: tuple[str, ...], sources: str
) -> None:
    window = marked(text)
    drafts = [draft(window, cues[0], sources), *(draft(window, cue) for cue in cues[1:])]
    assert [words(each, each.source) for each in subjects.filled(drafts)] == [sources] * len(cues)


def test_a_passive_another_sentence_and_another_voice_share_no_source() -> None:
    window = marked("She said it was late and they were told to go. It urged them to stay.")
    said = draft(window, "said", "she")
    for other in (
        draft(window, "told"),
        draft(window, "urged"),
        replace(draft(window, "urged"), outer=0),
    ):
        assert [each.source for each in subjects.filled([said, other])][1] == ()


@pytest.mark.parametrize(
    ("text", "pronoun", "source"),
    [
        ("Anna Smith, who said it was over, left.", "who", "anna smith | who"),
        ("The old union which said it was over left.", "which", "the old union | which"),
        ("Those who said it was over left.", "who", "who"),
        ("She said it was over.", "she", "she"),
    ],
)
def test_a_relative_pronoun_comes_with_what_it_stands_for(text: str, pronoun: str, source: str) -> None:
    window = marked(text)
    (filled,) = subjects.filled([draft(window, "said", pronoun)])
    assert words(filled, filled.source) == source


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("The man was accused of stealing a bus, which he returned.", "accused of", "stealing a bus"),
        ("I am accused of stealing a bus.", "accused of", "stealing a bus"),
        ("Two women are charged with fraud.", "charged with", "fraud"),
        ("On Monday the bridge was said to be unsafe.", "said to", "on monday the bridge | be unsafe"),
        ("It has been described as a triumph.", "described as", "it | a triumph"),
        ("The clerk allegedly took the money.", "allegedly", "the clerk | took the money"),
    ],
)
def test_a_set_phrase_without_a_speaker_is_said_by_nobody_who_is_named(text: str, cue: str, content: str) -> None:
    (found,) = passives.find(marked(text), [])
    assert (words(found, found.cue), found.source, words(found, found.content)) == (cue, (), content)


@pytest.mark.parametrize(
    "text", ["He accused them of theft.", "She said to wait.", "It was said.", "They thought to leave at once."]
)
def test_other_phrases_are_none(text: str) -> None:
    assert list(passives.find(marked(text), [])) == []


def test_what_a_draft_has_already_is_not_found_again() -> None:
    window = marked("The bridge was said to be unsafe.")
    assert list(passives.find(window, [draft(window, "said")])) == []
    assert list(passives.find(window, [draft(window, "was said")])) == []


def test_who_is_told_or_accused_in_a_passive_is_no_source() -> None:
    window = marked("They were told to go. He accused them of theft.")
    told, accused = subjects.filled([draft(window, "were told", "they"), draft(window, "accused", "he")])
    assert (told.source, words(accused, accused.source)) == ((), "he")


@pytest.mark.parametrize(
    ("text", "cue", "source", "content"),
    [
        ("Its goal is to end war by 2050.", "goal is", "its", "to end war by 2050"),
        ("The group's stated aim was to be heard.", "aim was", "the group", "to be heard"),
        ("The Order of Dawn's mission is still to wait.", "mission is still", "the order of dawn", "to wait"),
    ],
)
def test_an_aim_in_a_noun_is_that_of_its_owner(text: str, cue: str, source: str, content: str) -> None:
    (found,) = aims.find(marked(text), [])
    assert (words(found, found.cue), words(found, found.source), words(found, found.content)) == (cue, source, content)


def test_who_reports_an_aim_is_no_part_of_it() -> None:
    window = marked("Its goal is to end war, the aide said.")
    said = replace(draft(window, "said", "the aide"), content=(run(window, "its goal is to end war"),))
    (found,) = aims.find(window, [said])
    assert words(found, found.content) == "to end war"


@pytest.mark.parametrize(
    "text",
    ["The goal is to win.", "Its goal came late.", "His purpose was clear to all.", "This is what his goal is to."],
)
def test_an_aim_of_nobody_and_one_that_is_not_said_are_none(text: str) -> None:
    assert list(aims.find(marked(text), [])) == []


def test_an_allegation_that_opens_a_sentence_goes_on_after_its_comma() -> None:
    (found,) = passives.find(marked("Allegedly, the keys were sold."), [])
    assert (words(found, found.cue), words(found, found.content)) == ("allegedly", "the keys were sold")
