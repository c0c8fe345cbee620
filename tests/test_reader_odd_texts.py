"""Texts that are no ordinary news article: read whole, word for word, and sensibly."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from html.parser import HTMLParser
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from kg import brat, pipeline
from kg.article import Article
from kg.cli.read import read as read_command
from kg.extract.curated import VOICE
from kg.gate.shapes import Gate
from kg.iris import Base
from kg.ledger import Ledger
from kg.model import Actor, Analysis, Attribution, Factuality, Form, Publication, Span, SpeechAct
from kg.namespaces import DEFAULT_BASE
from kg.pipeline import Failure, Status
from kg.reader import reader
from kg.reader.admission import Admission, admissible

BASE = Base(DEFAULT_BASE)
GATE = Gate.load()
FORMATS = ("text", "html", "ann", "yaml", "json")

FRENCH = (
    "Le ministre a dit lundi que les négociations auront lieu dans la ville et que rien ne sera changé. « Nous ne "
    "céderons pas », a déclaré le président. Le porte-parole a refusé de commenter.\n"
)
TEXTS = {
    "poetry": (
        "Shall I compare thee to a summer's day?\nThou art more lovely and more temperate:\n"
        "Rough winds do shake the darling buds of May,\nAnd summer's lease hath all too short a date;\n\n"
        "I met a traveller from an antique land,\nWho said—“Two vast and trunkless legs of stone\n"
        "Stand in the desert.”\n"
    ),
    "transcript": (
        "MODERATOR: Welcome to the hearing. We begin with the budget.\n"
        "SEN. PATEL: The budget will pass this week. I promise you that.\n"
        "Jane Doe: I do not think that is true.\n"
        "MR. KANE: We are going to win.\n"
        "Q: Will you resign?\n"
        "A: No. I will stay.\n"
    ),
    "quotations": (
        "“We will rebuild the bridge before winter.”\n\n“Nobody asked us.”\n\n"
        '"The money has run out."\n\n“It was the worst night of my life.”\n'
    ),
    "unbalanced": (
        '“We will stay, the mayor said on Monday. "They will leave, she added.\n\n'
        "The council's ‘plan was ready,\" a spokesman said. ”Nothing works“, said the chief.\n"
    ),
    "one word": "Hello",
    "nested quotes": (
        "“My lawyer told me, ‘The judge said, \"Nobody leaves,\" and he meant it,’ and I believed her,” "
        "Maria Silva said.\n"
    ),
    "own formats": (
        "article: story.txt\nsha256: abc\nrun: {id: x, reviewed_by: *anchor}\n# a comment: [a, b\n"
        "T1\tSource 0 5\tMayor\nE1\tAttribution:T1 Cue:T2\n@prefix kg: <http://example.org/> .\n<a> <b> \"c\"@en .\n"
        "[A1 ‹Mayor Ana Lopes› *said* that [bold]the bridge[/bold] will open {if it rains}].\n"
        "<script>alert('x')</script><img src=x onerror=alert(1)> The minister said the dam & the “lock” are safe.\n"
        "\x1b[31mred\x1b[0m The minister said it works.\n---\n...\n"
        "!!python/object:os.system The chief said: {{ 7*7 }} ${x} \\n \\u0041 %s %(x)s\n"
    ),
    "one surname": (
        "Hillary Clinton said the vote was fair. Bill Clinton said it was not. Chelsea left early.\n\n"
        "Mr. Clinton told reporters that he would run again.\n"
    ),
    "right to left": (
        "The minister, known as محمد العربي, said the talks would go on. Officials in \u202bתל אביב\u202c said that "
        "they disagreed.\n"
    ),
    "emoji": (
        "😀 Mayor Ana Lopes 👩‍👩‍👧‍👦 said the cafe\u0301 will open 🎉. “We are happy 😀😀,” she said 👍🏽.\n"
    ),
    "capitals": (
        "THE MAYOR SAID THE BRIDGE WILL OPEN ON MONDAY. ANA LOPES TOLD REPORTERS THAT THE WORK IS DONE. "
        "THE MINISTRY DECLINED TO COMMENT.\n"
    ),
    "invisible marks": (
        "Mayor\u00a0Ana\u00a0Lopes said\u00a0the bridge will open. The gov\u00adern\u00adment de\u00adnied that it had "
        "paid. The\u202fminister declined\u00a0to\u00a0comment.\ufeff\n"
    ),
    "carriage returns": "The mayor said the bridge will open.\r\n\r\nThe minister denied that he paid.\r\nIt rained.\r",
    "tabs": "\tThe mayor\tsaid the\tbridge will open.\n\t\t“We are ready,”\tshe said.\n",
    "other line breaks": "The mayor\x0bsaid the bridge\x0cwill open.\u2028The minister\x85denied it. \u2029 He left.",
    "no space": "a" * 10_000 + "\n" + "7/8.9-(6)_%" * 400 + "\n",
    "only marks": "... --- !!! ??? ;;; ,,, ((( ))) “” \"\" '' ``\n*** &&& %%%\n",
    "only numbers": "1 2 3 4,000 5.5 1999 2025-01-01\n10:30 7 8 9\n",
}  # fmt: skip


def article_of(text: str) -> Article:
    return Article.from_bytes(text.encode(), "story.txt")


def analysis_of(name: str) -> Analysis:
    return reader.read(article_of(TEXTS[name])).analysis


def spans(item: object) -> Iterator[Span]:
    """Every span in an analysis, however deep."""
    if isinstance(item, Span):
        yield item
    elif isinstance(item, tuple):
        for part in item:
            yield from spans(part)
    elif is_dataclass(item):
        for field in fields(item):
            yield from spans(getattr(item, field.name))


def checked(text: str) -> Admission:
    """What the gate admits of the reading of a text, after its spans were compared with the text."""
    article = article_of(text)
    analysis = reader.read(article).analysis
    for span in spans(analysis):
        assert span.words == text[span.start : span.end] != ""
    admission = admissible(article, Publication(), analysis, BASE, GATE)
    assert admission.report.conforms
    return admission


def reported(analysis: Analysis) -> list[Attribution]:
    return [each for each in analysis.attributions if each.speaker != VOICE]


def speaker(analysis: Analysis, attribution: Attribution) -> Actor:
    return next(actor for actor in analysis.actors if actor.id == attribution.speaker)


def said(analysis: Analysis) -> list[tuple[str, str]]:
    """Source and content of what others than the article say."""
    return [
        (" … ".join(span.words for span in each.source), " … ".join(span.words for span in each.content))
        for each in reported(analysis)
    ]


@pytest.mark.parametrize("name", TEXTS)
def test_nothing_is_invented_and_the_gate_takes_all_of_it(name: str) -> None:
    assert checked(TEXTS[name]).dropped == ()


class Page(HTMLParser):
    """The text of a page, and the elements that could load or run anything."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.text, self.active = "", list[str]()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        is_active = tag in {"script", "img", "iframe", "link"} or any(name.startswith("on") for name, _ in attrs)
        self.active += [tag] if is_active else []

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.mark.parametrize("name", TEXTS)
def test_every_format_shows_it_and_the_analysis_file_can_be_taken_in(name: str, tmp_path: Path) -> None:
    path, text = tmp_path / "story.txt", TEXTS[name]
    path.write_bytes(text.encode())
    written = {}
    for format_ in FORMATS:
        target = tmp_path / f"story.{format_}"
        result = CliRunner().invoke(
            read_command, [str(path), "--format", format_, "--output", str(target)], catch_exceptions=False
        )
        assert (format_, result.exit_code, result.output) == (format_, 0, "")
        written[format_] = target.read_bytes().decode()

    assert "\x1b" not in written["text"]
    page = Page(written["html"])
    assert page.active == []
    assert {word for word in text.split() if word.isalpha() and word.isascii()} <= set(re.findall(r"\w+", page.text))
    data = json.loads(written["json"])
    for attribution in data["attributions"]:
        for part in ("source", "cue", "content"):
            for span in attribution[part]:
                assert span["words"] == text[span["start"] : span["end"]]
    shown = [a for a in data["attributions"] if not a["own_voice"]]
    events = brat.read(written["ann"], article_of(text), name="story.ann")
    assert [[list(offsets) for offsets in event.content] for event in events] == [
        [[span["start"], span["end"]] for span in a["content"]] for a in shown
    ]

    (outcome,) = pipeline.ingest(tmp_path / "store", [tmp_path / "story.yaml"], BASE)
    assert not isinstance(outcome, Failure), outcome
    assert outcome.status is Status.RECORDED
    assert outcome.attributions == len(data["attributions"])


def test_the_ledger_keeps_each_text_byte_for_byte(tmp_path: Path) -> None:
    files = []
    for number, text in enumerate(TEXTS.values()):
        files.append(tmp_path / f"{number}.txt")
        files[-1].write_bytes(text.encode())
    for outcome in pipeline.ingest(tmp_path / "store", files, BASE):
        assert not isinstance(outcome, Failure), outcome
        assert (outcome.status, outcome.dropped) == (Status.RECORDED, ())
    with Ledger.open(tmp_path / "store") as ledger:
        for text in TEXTS.values():
            assert ledger.read(f"articles/{article_of(text).trusty}.txt") == text.encode()


def test_an_article_in_french_is_refused_in_one_line(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_text(FRENCH, encoding="utf-8")
    (outcome,) = pipeline.ingest(tmp_path / "store", [path], BASE)
    assert isinstance(outcome, Failure)
    assert "does not look like English but like French" in str(outcome.error)
    assert "\n" not in str(outcome.error)


def test_a_poem_speaks_in_its_own_voice_but_for_the_speech_in_it() -> None:
    analysis = analysis_of("poetry")
    assert [content for _, content in said(analysis)] == ["Two vast and trunkless legs of stone"]
    assert len(analysis.attributions) > 5


def test_the_speakers_of_a_transcript_are_the_speakers_of_its_lines() -> None:
    found = said(analysis_of("transcript"))
    for label, words in (line.split(": ") for line in TEXTS["transcript"].splitlines()):
        assert (label, words.rstrip(".")) in found


def test_quotations_without_speakers_are_somebodys_and_not_put_in_anyones_mouth() -> None:
    analysis = analysis_of("quotations")
    assert [speaker(analysis, each).name for each in reported(analysis)] == ["unspecified source"] * 4
    assert all((each.source, each.form) == ((), Form.DIRECT) for each in reported(analysis))
    authors = [held for each in reported(analysis) for held in each.perspectives if held.holder == VOICE]
    assert [held.factuality for held in authors] == [Factuality.UNKNOWN] * 4


def test_quotation_marks_that_do_not_match_leave_what_is_said_beside_them() -> None:
    analysis = analysis_of("unbalanced")
    assert "she" in {source for source, _ in said(analysis)}


def test_one_word_is_the_articles_own_statement() -> None:
    (attribution,) = analysis_of("one word").attributions
    assert (attribution.speaker, attribution.content[0].words) == (VOICE, "Hello")


def test_the_outermost_of_nested_quotes_holds_the_others() -> None:
    analysis = analysis_of("nested quotes")
    (outer,) = (each for each in reported(analysis) if each.embedded_in is None)
    assert speaker(analysis, outer).name == "Maria Silva"
    assert outer.content[0].words.startswith("My lawyer told me")
    assert outer.content[-1].words.endswith("and I believed her")


def test_text_that_looks_like_a_format_is_only_text() -> None:
    analysis = analysis_of("own formats")
    contents = [content for _, content in said(analysis)]
    assert any("[bold]the bridge[/bold] will open" in content for content in contents)
    assert any("the dam & the “lock” are safe" in content for content in contents)
    assert any("it works" in content for content in contents)


def test_two_people_with_one_surname_stay_two() -> None:
    analysis = analysis_of("one surname")
    first, second, third = (speaker(analysis, each) for each in reported(analysis))
    assert (first.name, second.name) == ("Hillary Clinton", "Bill Clinton")
    assert third.id == second.id


def test_letters_from_right_to_left_stand_in_their_place() -> None:
    analysis = analysis_of("right to left")
    assert [content for _, content in said(analysis)] == ["the talks would go on", "that they disagreed"]


def test_an_offset_is_a_code_point_however_many_make_one_sign() -> None:
    text, analysis = TEXTS["emoji"], analysis_of("emoji")
    first, second = reported(analysis)
    assert speaker(analysis, first).name == speaker(analysis, second).name == "Ana Lopes"
    assert first.cue[0].start == text.index("said")
    assert "the cafe\u0301 will open" in first.content[0].words
    assert (second.content[0].words, second.form) == ("We are happy 😀😀", Form.DIRECT)


def test_a_text_in_capitals_is_read_as_any_other() -> None:
    analysis = analysis_of("capitals")
    assert said(analysis) == [
        ("THE MAYOR", "THE BRIDGE WILL OPEN ON MONDAY"),
        ("ANA LOPES", "THAT THE WORK IS DONE"),
        ("THE MINISTRY", ""),
    ]
    assert [each.speech_act.is_silence for each in reported(analysis)] == [False, False, True]


def test_marks_that_cannot_be_seen_do_not_change_what_is_read() -> None:
    analysis = analysis_of("invisible marks")
    assert [(each.cue[0].words, each.speech_act.is_silence) for each in reported(analysis)] == [
        ("said", False),
        ("de\u00adnied", False),
        ("declined\u00a0to\u00a0comment", True),
    ]
    assert reported(analysis)[1].speech_act is SpeechAct.DENIAL
    assert speaker(analysis, reported(analysis)[0]).name == "Ana Lopes"


@pytest.mark.parametrize("name", ["carriage returns", "tabs", "other line breaks"])
def test_any_white_space_parts_words(name: str) -> None:
    sources = [source.lower() for source, _ in said(analysis_of(name))]
    assert sources[:1] == ["the mayor"]
    assert len(sources) == 2


@pytest.mark.parametrize("name", ["no space", "only marks", "only numbers"])
def test_where_nobody_speaks_nobody_is_found(name: str) -> None:
    assert reported(analysis_of(name)) == []


_PEOPLE = "Ana Lopes,Tom Baker,Jane Doe,Ivan Petrov,Li Wei,Omar Haddad,Sara Cohen,Paul Mwangi".split(",")
_PROGRAM = """
import resource, sys, time
from pathlib import Path
from kg.article import Article
from kg.reader.reader import read
read(Article.from_bytes(b"It rains.", "warm"))
article = Article.from_file(Path(sys.argv[1]))
started = time.process_time()
attributions = len(read(article).analysis.attributions)
print(attributions, time.process_time() - started, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
"""


def long_story(path: Path, words: int) -> Path:
    """A file of about so many words, in paragraphs that differ."""
    paragraphs, length = list[str](), 0
    while length < words:
        i = len(paragraphs)
        paragraphs.append(
            f"Mayor {_PEOPLE[i % 8]} said on Monday that bridge number {i} will open if the tests pass. “We are "
            f"ready,” {_PEOPLE[(3 * i + 1) % 8]} told reporters. The ministry declined to comment on plan {i}.\n\n"
        )
        length += len(paragraphs[-1].split())
    path.write_text("".join(paragraphs), encoding="utf-8")
    return path


def measured(path: Path) -> tuple[int, float, int]:
    """How many attributions a process of its own finds in a file, in how many seconds, with how many MB."""
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, path],
        env=os.environ | {"OPENBLAS_NUM_THREADS": "1"},
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    attributions, seconds, megabytes = done.stdout.split()
    return int(attributions), float(seconds), int(megabytes)


def test_time_and_memory_grow_with_the_length_of_a_text_and_no_faster(tmp_path: Path) -> None:
    small = measured(long_story(tmp_path / "small.txt", 20_000))
    large = measured(long_story(tmp_path / "large.txt", 200_000))
    assert large[0] == pytest.approx(10 * small[0], rel=0.02)
    assert large[1] < 20 * small[1]
    assert large[2] < small[2] + 1500  # 7 KB a word


_PIECES = st.sampled_from(
    (
        "The mayor said|the bridge will open|on Monday|if it rains|declined to comment|“|”|\"|'|‘|’|«|»|``|''|,|.|?|!|"
        ":|;|—|-|(|)|[|]|{|}|\n|\n\n|\r\n|\t|\u00a0|\u00ad|\u200b|\u202e|\ufeff|\u2028|\x85|\x1b[1m|😀|👩\u200d👧|"
        "e\u0301|محمد|中文|MR. KANE:|Q:|A:|Ana Lopes|Mrs. Lopes|Tom Baker of the World Bank|she|he|they|I|"
        "told us that|according to|denied that|has not ruled out|two officials|U.S.|5,000|10:30|not|n't|did|unless|"
        "promised|warned|asked whether|“We win,”|says|the Kremlin|Spokesman for Acme|_|*|<b>|&amp;|\x0b"
    ).split("|")
)
_LETTERS = st.text(st.characters(exclude_characters="\0", codec="utf-8"), max_size=4)


@settings(max_examples=60, deadline=None)
@given(pieces=st.lists(st.one_of(_PIECES, _LETTERS), max_size=40), between=st.sampled_from(["", " "]))
def test_whatever_a_text_is_made_of_it_is_read_and_the_gate_passes_the_rest(pieces: list[str], between: str) -> None:
    text = between.join(pieces)
    if text.strip("\ufeff \t\r\n") != "":
        checked(text)


@pytest.mark.parametrize("marks", ["— — — — — — — — —.", '" " " " " " " " " ".'])
def test_a_name_below_marks_alone_says_nothing(marks: str) -> None:
    analysis = reader.read(Article.from_bytes(f'{marks} Ann Smith\n\n"Yes," said Tom Hill.\n'.encode(), "odd")).analysis
    assert [each.speaker for each in analysis.attributions if each.speaker != VOICE] == ["tom_hill"]
