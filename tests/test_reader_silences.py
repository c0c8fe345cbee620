"""Silences: who is reported to have said nothing, one draft a speaker."""

from __future__ import annotations

import pytest

from kg.article import Article
from kg.model import SpeechAct
from kg.reader import silences
from kg.reader.draft import Draft, Run
from kg.reader.network import Network
from kg.reader.tokens import windows

NETWORK = Network.load()
NO_COMMENT, NON_CONFIRMATION, NON_EXCLUSION = (
    SpeechAct.NO_COMMENT,
    SpeechAct.NON_CONFIRMATION,
    SpeechAct.NON_EXCLUSION,
)


def words(draft: Draft, runs: tuple[Run, ...]) -> str:
    return " ".join(draft.marked.words(run) for run in runs)


def found(text: str) -> list[tuple[SpeechAct | None, str, str]]:
    marked = NETWORK.mark(list(windows(Article.from_bytes(text.encode(), "test"))))
    drafts = [draft for window in marked for draft in silences.find(window)]
    return [(draft.silence, words(draft, draft.source), words(draft, draft.cue)) for draft in drafts]


def sources(text: str) -> list[str]:
    return [source for _, source, _ in found(text)]


def test_a_list_after_no_comment_from_gives_one_silence_for_each_speaker_with_its_own_words() -> None:
    text = (
        "There has been no comment from the Pentagon, Boeing, National Transportation Safety Board, or Ryan’s office."
    )
    assert found(text) == [
        (NO_COMMENT, source, "there has been no comment from")
        for source in ("the pentagon", "boeing", "national transportation safety board", "ryan ’s office")
    ]


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("The ministry declined to comment on the report.", "the ministry", "declined to comment"),
        ("Shell would not comment on the leak.", "shell", "would not comment"),
        ("He refused to comment.", "he", "refused to comment"),
        ("The bank had no immediate comment.", "the bank", "had no immediate comment"),
        ("Tehran has not commented.", "tehran", "has not commented"),
        ("Brown was not available for comment.", "brown", "was not available for comment"),
        ("Brown could not be reached for comment.", "brown", "could not be reached for comment"),
        ("Apple did not respond to a request for comment.", "apple", "did not respond to a request for comment"),
        ("The office did not return phone calls.", "the office", "did not return phone calls"),
        ("Beijing has remained silent on the matter.", "beijing", "has remained silent"),
        ("The army gave no further details.", "the army", "gave no further details"),
        ("Calls to the sheriff were not returned.", "the sheriff", "were not returned"),
        ("Messages left with the owner went unanswered.", "the owner", "went unanswered"),
        ("The harbourmaster could not be reached.", "the harbourmaster", "could not be reached"),
        ("Residents could not be contacted.", "residents", "could not be contacted"),
        ("Asked about the loan, Ortega declined to answer.", "ortega", "declined to answer"),
        ("The envoy would not be drawn.", "the envoy", "would not be drawn"),
        ("Party officials were tight-lipped.", "party officials", "were tight - lipped"),
        ("The author laughed off the question.", "the author", "laughed off the question"),
        ("The hospital referred all inquiries to the ministry.", "the hospital", "referred all inquiries"),
        ("The plan is dead, he said, without elaborating.", "he", "without elaborating"),
        ("The club chose not to comment.", "the club", "chose not to comment"),
        ("She was unable to comment on the figures.", "she", "was unable to comment"),
        ("Attempts to reach the family were unsuccessful.", "the family", "were unsuccessful"),
        ("Nor did the White House respond to questions.", "the white house", "respond to questions"),
    ],
)
def test_who_says_nothing_is_found_with_the_words_that_say_so(text: str, source: str, cue: str) -> None:
    assert found(text) == [(NO_COMMENT, source, cue)]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Smith, a spokesman for the bank, declined to comment.", "smith , a spokesman for the bank"),
        ("The company, which is based in Ohio, declined to comment.", "the company"),
        ("The minister said the talks went well but declined to give details.", "the minister"),
        ("The firm said in a statement it would not comment on the case.", "it"),
        ("“It was a mistake,” said Brown, declining to elaborate.", "brown"),
        ("Through a spokeswoman, Miller declined to comment.", "miller"),
        ("On Monday, Miller's lawyers did not respond to emails.", "miller 's lawyers"),
        ("The U.S. and Israeli governments have not commented.", "the u.s. and israeli governments"),
        ("Representatives for Google and Facebook declined to comment.", "representatives for google and facebook"),
    ],
)
def test_the_source_is_the_whole_noun_phrase_wherever_it_stands(text: str, source: str) -> None:
    assert sources(text) == [source]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Microsoft, Google and Facebook declined to comment.", ["microsoft", "google", "facebook"]),
        ("Neither the company nor its lawyers responded to requests for comment.", ["the company", "its lawyers"]),
        ("Also declining to comment were the FBI and the Justice Department.", ["the fbi", "the justice department"]),
    ],
)
def test_joint_speakers_are_silent_one_by_one(text: str, expected: list[str]) -> None:
    assert sources(text) == expected


@pytest.mark.parametrize(
    ("text", "act", "source", "content"),
    [
        ("Paris has yet to confirm attendance.", NON_CONFIRMATION, "paris", "attendance"),
        ("The Kremlin has neither confirmed nor denied the visit.", NON_CONFIRMATION, "the kremlin", "the visit"),
        (
            "The agency refused to say whether the plane had landed.",
            NON_CONFIRMATION,
            "the agency",
            "whether the plane had landed",
        ),
        ("The bank refused to discuss the review and hung up.", NON_CONFIRMATION, "the bank", "the review"),
        ("The officer did not name the farm.", NON_CONFIRMATION, "the officer", "the farm"),
        ("She would not be drawn on the price.", NON_CONFIRMATION, "she", "the price"),
        ("Neither side would say how long it lasts.", NON_CONFIRMATION, "neither side", "how long it lasts"),
        ("He has given no indication of what he wants.", NON_CONFIRMATION, "he", "what he wants"),
        ("Reyes sidestepped a question about the vote.", NON_CONFIRMATION, "reyes", "the vote"),
        ("The bishop stopped short of repeating the threat.", NON_CONFIRMATION, "the bishop", "repeating the threat"),
        ("The buyer would not commit himself to a date.", NON_CONFIRMATION, "the buyer", "a date"),
        ("The treaty left open the use of force.", NON_EXCLUSION, "the treaty", "the use of force"),
        ("Pike would not exclude it before the tests end.", NON_EXCLUSION, "pike", "it"),
        ("Macron has not ruled out a third round.", NON_EXCLUSION, "macron", "a third round"),
        ("Macron refused to rule it out.", NON_EXCLUSION, "macron", "it"),
        ("A strike has not been ruled out by the union.", NON_EXCLUSION, "the union", "a strike"),
        ("The army did not rule out sending troops to Mali.", NON_EXCLUSION, "the army", "sending troops to mali"),
    ],
)
def test_what_is_not_confirmed_or_not_ruled_out_is_the_content(
    text: str, act: SpeechAct, source: str, content: str
) -> None:
    (marked,) = NETWORK.mark(list(windows(Article.from_bytes(text.encode(), "test"))))
    (draft,) = silences.find(marked)
    assert (draft.silence, words(draft, draft.source), words(draft, draft.content)) == (act, source, content)


@pytest.mark.parametrize(
    "text",
    [
        "She has yet to win a medal.",
        "A deal could not be reached.",
        "He declined to be identified.",
        "If the company does not respond to the request for comment, we will publish.",
        "The group has not claimed responsibility.",
        "Senators did not respond to the attack with violence.",
        "The plan does not explain how the money is raised.",
        "He commented on the game.",
        "Their calls for a crossing at two schools have gone unanswered.",
        "Turnout declined by 4 % in the north.",
        "He refused to leave the building.",
        "The tenants did not answer the bell.",
        "The trapped miners could not be reached by rescuers.",
        "The two sides did not discuss tariffs.",
        "The search did not reveal any explosives.",
        "Attempts to reach a deal failed.",
        "He left open a window.",
        "The agency could not verify the report.",
        "“We don’t comment on contracts,” the station said.",
    ],
)
def test_what_is_no_silence_gives_none(text: str) -> None:
    assert found(text) == []


def test_a_silence_is_as_sure_as_its_pattern_was_on_annotated_texts() -> None:
    text = "Shell did not respond to a request for comment. Brown declined to comment."
    (marked,) = NETWORK.mark(list(windows(Article.from_bytes(text.encode(), "test"))))
    respond, comment = silences.find(marked)
    assert respond.confidence > comment.confidence


def test_a_no_comment_has_no_content() -> None:
    text = "The ministry declined to comment on the leak of the report."
    (marked,) = NETWORK.mark(list(windows(Article.from_bytes(text.encode(), "test"))))
    assert [draft.content for draft in silences.find(marked)] == [()]
