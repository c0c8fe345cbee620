"""Transcripts: who speaks in lines that begin with a label and a colon."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.article import Article
from kg.reader import transcripts
from kg.reader.network import Network
from kg.reader.tokens import windows

NETWORK = Network.load()


def found(text: str) -> list[tuple[str, str]]:
    """The words of each draft's source and content, as they stand in the text."""
    article = Article.from_bytes(text.encode(), "test")
    drafts = transcripts.find(NETWORK.mark(list(windows(article))))
    said = []
    for number, draft in sorted(drafts.items()):
        assert draft.marked.number == number
        source, content = (draft.marked.window.span(article, *runs[0]).words for runs in (draft.source, draft.content))
        assert [draft.marked.words(run) for run in draft.cue] == [":"]
        said.append((source, content))
    return said


def test_the_speaker_of_a_line_is_its_label_and_says_the_rest_of_it() -> None:
    text = (
        "MODERATOR: Welcome to the hearing. We begin with the budget.\n\n"
        "SEN. PATEL: The budget will pass this week.\n"
        "Jane Doe: I do not think so!\n"
        "MR. TRUMP: We are going to win\n"
        "Q: Will you resign?\n"
        "A: No. I will stay.\n"
        "REP. ADAM SCHIFF (D-CA): “Let him answer.”\n"
        "O'BRIEN: Tell us more.\n"
        "MR. McCAIN: Never.\n"
        "SPEAKER 2: It works.\n"
    )
    assert found(text) == [
        ("MODERATOR", "Welcome to the hearing. We begin with the budget"),
        ("SEN. PATEL", "The budget will pass this week"),
        ("Jane Doe", "I do not think so!"),
        ("MR. TRUMP", "We are going to win"),
        ("Q", "Will you resign?"),
        ("A", "No. I will stay"),
        ("REP. ADAM SCHIFF (D-CA)", "Let him answer"),
        ("O'BRIEN", "Tell us more"),
        ("MR. McCAIN", "Never"),
        ("SPEAKER 2", "It works"),
    ]


def test_a_name_in_capitals_that_nothing_else_tells_of_speaks_when_it_has_two_lines() -> None:
    text = "ZYLBERT: It works.\nQ: Does it?\nZYLBERT: It does, and it is cheap.\n"
    assert [speaker for speaker, _ in found(text)] == ["ZYLBERT", "Q", "ZYLBERT"]


@pytest.mark.parametrize(
    "text",
    [
        "NEW DELHI: The government said the talks would go on.\n",
        "LONDON: Police were called.\nPARIS: Police were not called.\nLONDON: It rained.\n",
        "Note: Times are local.\nUpdate: The story has changed.\nNOTE: It changed again.\nNOTE: And again.\n",
        "What: A concert is held.\nWhere: It is in the park.\nWhen: It begins at noon.\n",
        "Bernie Sanders: 45 percent\nHillary Clinton: 48 percent\n",
        "Photo: Reuters\nPhoto: AP\n",
        "The result: Nobody came.\nThe lesson: They will.\n",
        "The mayor said: We will win.\nJane Doe added: We will not.\n",
        "Jane Doe: It was the one such line in the article.\n",
        "SMITH:\nQ:\nA: ...\n",
        ": they came.\n:: they went.\nQ:they stayed\n",
        "T1: Source 0 5\nE1: Attribution:T1 Cue:T2\n",
    ],
)
def test_other_lines_with_a_colon_are_no_speech(text: str) -> None:
    assert found(text) == []


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from(["Q", "A", "SMITH", "MR", ".", ":", " ", "\n", "“", "Jane Doe", "says", "7", "\u00ad"]))
)
def test_whatever_stands_around_colons_the_runs_lie_in_their_window_in_order(pieces: list[str]) -> None:
    article = Article("".join(pieces).encode(), "".join(pieces))
    for draft in transcripts.find(NETWORK.mark(list(windows(article)))).values():
        ((first, last),), ((cue, _),), ((begin, end),) = draft.source, draft.cue, draft.content
        assert 0 == first <= last < cue < begin <= end < len(draft.marked.window.tokens)
