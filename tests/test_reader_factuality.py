"""Factuality: how certain the speaker, and the article, are of what is said."""

from __future__ import annotations

import pytest

from kg.model import Factuality, SpeechAct
from kg.reader import acts, factuality
from kg.reader.draft import Draft

from .test_reader_acts import draft


def judged(text: str) -> str:
    made = draft(text)
    return factuality.judge(made, acts.act(made)).value


def by_author(text: str) -> Factuality | None:
    made = draft(text)
    return factuality.author(made, acts.act(made))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("[Police] <said> {the man was arrested}.", "CT+"),
        ("[Police] <said> {the man was not arrested}.", "CT-"),
        ("[Police] <said> {no one was hurt}.", "CT-"),
        ("[Police] <said> {the man may be armed}.", "PS+"),
        ("[Police] <said> {the man might not be armed}.", "PS-"),
        ("[Police] <said> {the man was probably armed}.", "PR+"),
        ("[An aide] <said> {Lima has yet to answer}.", "CT-"),
        ("[The bank] <said> {prices will rise}.", "CT+"),
        ("[The bank] <said> {prices would rise}.", "CT+"),
        ("“{Prices would rise},” [the bank] <said>.", "Uu"),
        ("[The bank] <said> {prices fall if demand does}.", "Uu"),
        ("[The bank] <said> {it was a mistake and it would act otherwise if it could}.", "CT+"),
        ("[She] <said> {she was not certain that the rule applied}.", "Uu"),
        ("[The mayor] <said> {the president is to visit Lima}.", "Uu"),
        ("[They] <said> {they felt compelled to leave}.", "CT+"),
    ],
)
def test_what_is_said_decides_under_a_plain_cue(text: str, value: str) -> None:
    assert judged(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("[She] <believes> {the plan works}.", "PR+"),
        ("[She] <does not believe> {the plan works}.", "PR-"),
        ("“{I think the plan works},” [she] <said>.", "PR+"),
        ("“{I do not think the plan works},” [she] <said>.", "PR-"),
        ("[She] <fears> {the plan failed}.", "PS+"),
        ("[She] <doubts> {that the plan works}.", "PR-"),
        ("[She] <denied> {that the plan failed}.", "CT-"),
        ("[She] <refused> {to resign}.", "CT-"),
        ("[She] <hopes> {that the plan works}.", "Uu"),
        ("[She] <asked> {whether the plan works}.", "Uu"),
        ("[She] <urged> {Congress to act}.", "Uu"),
        ("[She] <promised> {to rebuild the bridge}.", "Uu"),
        ("[She] <announced> {that the border will open}.", "Uu"),
        ("[She] <announced> {that the border has opened}.", "CT+"),
    ],
)
def test_the_cue_weakens_turns_or_opens_it(text: str, value: str) -> None:
    assert judged(text) == value


def test_a_trigger_leaves_what_is_promised_certain() -> None:
    assert judged("“{As soon as the vote is over, we will publish the list},” [she] <said>.") == "CT+"
    assert judged("“{If the vote is held, we will publish the list},” [she] <said>.") == "Uu"


def test_the_article_vouches_for_what_a_factive_cue_reports_and_for_nothing_else() -> None:
    assert by_author("[The firm] <admitted> {that it had paid}.") is Factuality.CERTAIN
    assert by_author("[The firm] <acknowledged> {that it had not paid}.") is Factuality.CERTAINLY_NOT
    assert by_author("[The firm] <said> {that it had paid}.") is Factuality.UNKNOWN
    assert by_author("[The firm] <claimed> {that it had paid}.") is Factuality.UNKNOWN
    assert by_author("[The firm] <did not confirm> {that it had paid}.") is Factuality.UNKNOWN
    assert by_author("{The vote was held on Sunday}.") is None


def test_a_silence_leaves_open_what_it_is_about() -> None:
    made = draft("[Macron] <has not ruled out> {a third round}.")
    silent = Draft(made.marked, made.cue, made.source, made.content, 0.9, silence=SpeechAct.NON_EXCLUSION)
    assert factuality.judge(silent, SpeechAct.NON_EXCLUSION) is Factuality.POSSIBLE
    assert factuality.judge(silent, SpeechAct.NON_CONFIRMATION) is Factuality.UNKNOWN
    assert factuality.author(silent, SpeechAct.NON_EXCLUSION) is Factuality.UNKNOWN
    assert factuality.author(silent, SpeechAct.NO_COMMENT) is None
