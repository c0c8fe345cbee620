from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg import brat
from kg.article import Article
from kg.brat import Event, Label
from kg.errors import EvaluationError
from kg.extract.curated import VOICE, CuratedFile
from kg.model import Agent, Analysis, Attribution, Span, SpeechAct

TEXT = "“Call me Ishmael,” the sailor said, “and pour.” Ahab declined to\r\ncomment on the whale 🐋 today."
ARTICLE = Article.from_bytes(TEXT.encode(), "moby.txt")
WHEN = datetime(2026, 1, 1, tzinfo=UTC)

STANDOFF = (
    "T1\tSource 19 29\tthe sailor\n"
    "T2\tCue 30 34\tsaid\n"
    "T3\tContent 1 16;37 45\tCall me Ishmael and pour\n"
    "T4\tAttribution 30 34\tsaid\n"
    "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1\n"
    "T5\tCue 53 73\tdeclined to  comment\n"
    "T6\tNonStatement 53 73\tdeclined to  comment\n"
    "E2\tNonStatement:T6 Cue:T5\n"
)


def span(words: str) -> Span:
    start = TEXT.index(words)
    return ARTICLE.span(start, start + len(words))


def analysis(*attributions: Attribution) -> Analysis:
    return Analysis("run", Agent("a", "1", is_person=True), WHEN, WHEN, (), attributions)


def attribution(id_: str, **facts: object) -> Attribution:
    plain = Attribution(id_, "sailor", SpeechAct.CLAIM, (span("Call me"),), cue=(span("said"),))
    return replace(plain, **facts)  # type: ignore[arg-type]


SAID = attribution("A1", source=(span("the sailor"),), content=(span("Call me Ishmael"), span("and pour")))
SILENT = attribution("A2", cue=(span("declined to\r\ncomment"),), speech_act=SpeechAct.NO_COMMENT)


def test_an_analysis_becomes_standoff_as_polnear_writes_it() -> None:
    assert brat.standoff(ARTICLE, analysis(SAID, SILENT)) == STANDOFF


def test_the_label_tells_outermost_nested_and_missing_statements() -> None:
    voice = attribution("V1", speaker=VOICE)
    labels = {
        Label.ATTRIBUTION: SAID,
        Label.WITHOUT_SOURCE: attribution("A3", embedded_in="V1"),
        Label.NESTED: attribution("A4", embedded_in="A1"),
        Label.NON_STATEMENT: replace(SILENT, embedded_in="A1"),
    }
    second = attribution("A9", alternative_of="A1")
    found = brat.labelled(analysis(voice, *labels.values(), second))
    assert {label: attribution for attribution, label in found} == labels


def test_an_attribution_without_a_cue_has_its_trigger_on_the_content() -> None:
    written = brat.standoff(ARTICLE, analysis(replace(SAID, cue=())))
    assert "T3\tAttribution 1 16\tCall me Ishmael\n" in written
    assert written.endswith("E1\tAttribution:T3 Content:T2 Source:T1\n")


def test_the_seed_comes_back_from_its_standoff(seed: CuratedFile) -> None:
    written = brat.standoff(seed.article, seed.analysis)
    assert brat.read(written, seed.article) == brat.events(seed.analysis)
    assert written.count("\nE") == 19


spans = st.tuples(st.integers(0, len(TEXT) - 1), st.integers(1, 30)).map(
    lambda at: ARTICLE.span(at[0], min(at[0] + at[1], len(TEXT)))
)
runs = st.lists(spans, max_size=3).map(tuple)
attributions = st.builds(
    attribution,
    st.sampled_from(["A1", "A2", "A3"]),
    source=runs,
    cue=runs,
    content=runs,
    speech_act=st.sampled_from(SpeechAct),
    embedded_in=st.none() | st.just("A1"),
)


@given(st.lists(attributions, max_size=4, unique_by=lambda a: a.id).filter(lambda made: not _embeds_itself(made)))
def test_whatever_is_written_is_read_back(made: list[Attribution]) -> None:
    whole = analysis(*made)
    assert brat.read(brat.standoff(ARTICLE, whole), ARTICLE) == brat.events(whole)


def _embeds_itself(made: list[Attribution]) -> bool:
    return any(a.id == a.embedded_in for a in made)


def test_windows_line_endings_notes_attributes_and_relations_are_passed_over() -> None:
    more = "#1\tAnnotatorNotes T1\tasked Bo\nA1\tNegated E1\nM1\tSure E2\nR1\tSame Arg1:T1 Arg2:T2\n*\tEquiv T1 T2\n"
    events = brat.read(STANDOFF, ARTICLE)
    assert brat.read((STANDOFF + more).replace("\n", "\r\n"), ARTICLE) == events
    assert brat.read("\ufeff" + STANDOFF.replace("\n", "\n\n"), ARTICLE) == events


def test_words_that_run_over_a_line_break_are_one_annotation() -> None:
    text = "He said: One.\n\nTwo three."
    standoff = "T1\tCue 3 7\tsaid\nT2\tContent 9 25\tOne.\n\nTwo three.\nE1\tAttribution:T1 Cue:T1 Content:T2\n"
    found = brat.read(standoff, Article.from_bytes(text.encode(), "a.txt"))
    assert found == (Event("Attribution", (), ((3, 7),), ((9, 25),)),)


def test_a_second_content_is_more_of_the_first_and_an_empty_event_is_nothing() -> None:
    standoff = (
        "T1\tCue 1 2\tx\nT2\tContent 3 4\ty\nT3\tContent 5 6\tz\n"
        "E1\tAttribution:T1 Cue:T1 Content:T2 Content2:T3 Addressee:T1\nE2\tAttribution-no-source:T1\n"
    )
    assert brat.read(standoff) == (Event("Attribution", (), ((1, 2),), ((3, 4), (5, 6))),)


@pytest.mark.parametrize(
    ("wrong", "line", "said"),
    [
        (STANDOFF.replace("T2\tCue 30 34", "T2\tCue 34 30"), 2, "no words stand at characters 34 to 30"),
        (STANDOFF.replace("T2\tCue 30 34", "T2\tCue thirty"), 2, "'Cue thirty' is no label with offsets"),
        (STANDOFF.replace("T2\tCue 30 34\tsaid", "T2\tCue 930 934\tsaid"), 2, "outside the text of 95"),
        (STANDOFF.replace("T2\tCue 30 34\tsaid", "T2\tCue 31 35\tsaid"), 2, "the text has 'aid,' there, not 'said'"),
        (STANDOFF.replace("T2\tCue", "T1\tCue"), 2, "T1 stands there twice"),
        (STANDOFF.replace("Cue:T2", "Cue:T9"), 5, "names T9, which is not in the file"),
        (STANDOFF.replace("Cue:T2", "T2"), 5, "'T2' is no part of an event"),
        (STANDOFF + "E3\t\n", 9, "'' is no part of an event"),
        (STANDOFF + "T9 Cue 1 2 x\n", 9, "no line of brat standoff"),
        ("<html>", 1, "no line of brat standoff"),
    ],
)
def test_a_mistake_in_a_file_names_its_line(wrong: str, line: int, said: str) -> None:
    with pytest.raises(EvaluationError, match=rf"^a\.ann:{line}: ") as raised:
        brat.read(wrong, ARTICLE, name="a.ann")
    assert said in str(raised.value)
    assert "\n" not in str(raised.value)
