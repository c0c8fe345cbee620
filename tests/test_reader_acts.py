"""Speech acts: from the cue, or from what is said under a cue that names none."""

from __future__ import annotations

import pytest

from kg.article import Article
from kg.model import SpeechAct
from kg.reader import acts, cues, predicates
from kg.reader.draft import Draft, Marked, Run
from kg.reader.network import Network
from kg.reader.tokens import windows

NETWORK = Network.load()


def run(marked: Marked, text: str, words: str) -> Run:
    """The tokens of some words of a text."""
    start = text.index(words)
    places = marked.window.within(start, start + len(words))
    return places[0], places[-1]


def draft(marked_text: str) -> Draft:
    """A draft from a sentence in which [source], <cue> and {content} are marked."""
    text = "".join(letter for letter in marked_text if letter not in "[]<>{}")
    (marked,) = NETWORK.mark(list(windows(Article.from_bytes(text.encode(), "test"))))
    runs: dict[str, list[Run]] = {"[": [], "<": [], "{": []}
    at, opened = 0, list[tuple[str, int]]()
    for letter in marked_text:
        if letter in runs:
            opened.append((letter, at))
        elif letter in "]>}":
            kind, start = opened.pop()
            places = marked.window.within(start, at)
            runs[kind].append((places[0], places[-1]))
        else:
            at += 1
    return Draft(marked, tuple(runs["<"]), tuple(runs["["]), tuple(runs["{"]), 1.0)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("[She] <promised> {to rebuild the bridge}.", "commitment"),
        ("[Tehran] <threatened> {to close the strait}.", "threat"),
        ("[The company] <denied> {that it had paid for the study}.", "denial"),
        ("[The ministry] <announced> {that the border will open on Monday}.", "announcement"),
        ("[Unions] <are calling for> {a higher minimum wage}.", "proposal"),
        ("[Parliament] <agreed to> {the terms}.", "agreement"),
        ("[Critics] <slammed> {the reform}.", "assessment"),
        ("[She] <did not support> {the reform}.", "denial"),
        ("[He] <made it clear> {that he will resign}.", "commitment"),
        ("[They] <wrote a letter urging> {a new inquiry}.", "proposal"),
        ("{Prices rose in March}, <according to> [the bank].", "claim"),
        ("{The talks} <reportedly> {began on Sunday}.", "claim"),
    ],
)
def test_a_cue_that_names_an_act_decides(text: str, act: str) -> None:
    assert acts.act(draft(text)).value == act


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("[The mayor] <said> {the bridge opened in May}.", "claim"),
        ("“{We will rebuild the bridge},” [the mayor] <said>.", "commitment"),
        ("[The mayor] <said> {he would rebuild the bridge}.", "commitment"),
        ("[The mayor] <said> {she would win}.", "claim"),
        ("“{Taxes should be cut},” [she] <said>.", "proposal"),
        ("“{Let them come home},” [the minister] <said>.", "proposal"),
        ("“{I think the plan works},” [she] <said>.", "assessment"),
        ("“{It is a disgrace},” [Brown] <said>.", "assessment"),
        ("[Officials] <said> {the storm could reach the coast}.", "assessment"),
        ("“{That is not true},” [he] <said>.", "denial"),
        ("“{I never took the money},” [he] <said>.", "denial"),
        ("“{We support the deal},” [the premier] <said>.", "agreement"),
        ("“{We urge both sides to talk},” [the envoy] <said>.", "proposal"),
        ("“{We need to rebuild the bridge},” [she] <said>.", "proposal"),
        ("[She] <said> {it was time to end the war}.", "proposal"),
        ("“{They should have asked us},” [the mayor] <said>.", "assessment"),
        ("“{Wonderful work by the whole crew},” [the captain] <said>.", "assessment"),
        ("[Aides] <said> {the minister had recklessly ignored them}.", "assessment"),
        ("[Officials] <said> {the mayor had used a “back door”}.", "claim"),
        ("[Officials] <said> {the mayor had told a “shameful” story}.", "assessment"),
        ("[Experts] <say> {the rise in prices will hurt poor families}.", "assessment"),
        ("[Officials] <said> {the funeral will be held on Friday}.", "announcement"),
        ("[The company] <said> {it has suspended production at the plant}.", "announcement"),
        ("[The mayor] <said> {the president is to visit Lima on Monday}.", "announcement"),
        ("“{The plan is to close the plant},” [an aide] <said>.", "announcement"),
        ("“{We had nothing to do with it},” [the group] <said>.", "denial"),
        ("[The spokesman] <said> {the army was not involved in the attack}.", "denial"),
        ("[An aide] <said> {Lima has yet to answer}.", "claim"),
    ],
)
def test_under_a_plain_cue_the_content_decides(text: str, act: str) -> None:
    assert acts.act(draft(text)).value == act


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("[The singer] <said> {she will only perform if the stage is safe}.", "conditional_commitment"),
        ("“{As soon as the vote is over, we will publish the list},” [she] <said>.", "conditional_commitment"),
        ("[The union] <promised> {to return to work if pay rises}.", "conditional_commitment"),
        ("[Leaders] <are prepared to> {impose sanctions if the army does not withdraw}.", "threat"),
    ],
)
def test_a_condition_makes_a_commitment_conditional_and_a_harm_a_threat(text: str, act: str) -> None:
    assert acts.act(draft(text)).value == act


def test_the_article_itself_claims_or_judges_and_commits_to_nothing() -> None:
    assert acts.act(draft("{The vote was held on Sunday}.")) is SpeechAct.CLAIM
    assert acts.act(draft("{The vote could mark a turning point}.")) is SpeechAct.ASSESSMENT
    assert acts.act(draft("{He will travel to Lima}.")) is SpeechAct.CLAIM


def test_a_pronoun_outside_quotation_marks_is_the_speaker_only_where_it_fits() -> None:
    assert predicates.is_own(draft("[The mayor] <said> {he would go}."), "he")
    assert not predicates.is_own(draft("[The officials] <said> {he would go}."), "he")
    assert not predicates.is_own(draft("“{He will go},” [the mayor] <said>."), "he")
    assert predicates.is_own(draft("“{I will go},” [the mayor] <said>."), "i")
    assert not predicates.is_own(draft("[Mrs. Brown] <said> {he would go}."), "he")
    assert predicates.is_own(draft("[Brown’s campaign] <said> {it would go on}."), "it")


def test_the_main_verb_is_found_past_the_clauses_of_its_subject() -> None:
    said = predicates.predicate(draft("[Police] <said> {the man who had stolen the car was not arrested}."))
    assert (said.verb, said.subject, said.negated) == ("arrest", "car", True)


def test_a_clause_that_belongs_to_a_noun_is_no_statement_of_its_own() -> None:
    assert predicates.predicate(draft("[He] <attacked> {those who were not with him}.")).place is None


def test_every_line_of_the_dictionary_is_read() -> None:
    entries = cues.entries()
    assert len(entries) > 900
    assert entries["say"].act is None
    assert entries["admit"].is_factive
    assert entries["call for"].act is SpeechAct.PROPOSAL
