"""kg read shows an article and its attributions: in a terminal, in a pipe, as a page, in files."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.article import Article
from kg.cli.read import read
from kg.errors import KgError
from kg.explain.highlight import MarkKind
from kg.extract import curated
from kg.extract.curated import CuratedFile
from kg.model import Actor, ActorKind, Agent, Analysis, Attribution, Dropped, Publication, Span, SpeechAct
from kg.reading import terminal
from kg.reading.document import document
from kg.reading.entries import counts, entries
from kg.reading.page import page
from kg.reading.pieces import lines

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
STORY = "Mayor Ana Lopes said the bridge will open on Monday if the tests pass.\n"


def run(*arguments: object, stdin: str | None = None) -> Result:
    return CliRunner().invoke(read, [str(a) for a in arguments], input=stdin, catch_exceptions=True)


@pytest.fixture
def story(tmp_path: Path, seed_path: Path) -> Path:
    """The seed's analysis and its article in a folder of their own."""
    for ending in (".txt", ".yaml"):
        shutil.copy(seed_path.with_suffix(ending), tmp_path / f"story{ending}")
    path = tmp_path / "story.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("article: istanbul-talks.txt", "article: story.txt"))
    return path


def test_in_a_pipe_words_stand_between_signs_and_nested_ones_in_their_own(story: Path) -> None:
    shown = run(story).output
    assert shown.startswith("‹source›  *cue*  [ID content]  {condition}\n")
    assert "*has made it clear* that [S09 he will only attend the meeting {if Putin is present}]." in shown
    assert "[S17 ‹Ukraine› *has already agreed to* [S17.1 the ceasefire terms]]." in shown
    assert "[S18 [S18.1 The proposal] is] *reportedly* [S18 receiving" in shown
    assert "*there has been no comment from* S22 ‹the White House›, S23 ‹State Department›," in shown
    assert "\x1b" not in shown


def test_without_its_signs_the_text_is_the_text(story: Path, seed: CuratedFile) -> None:
    text = seed.article.text
    shown = "".join(piece.words for line in lines(text, entries(seed.analysis)) for piece in line)
    assert shown == text.replace("\n", "")


def test_the_table_tells_who_says_what_to_whom_on_which_condition(story: Path) -> None:
    shown = " ".join(run(story).output.split())
    for words in (
        "id who act to condition factuality words",
        "S09 Volodymyr conditional necessary: if Uu he will only Zelenskiy,",
        "13 statements and 6 non-statements by others, 3 of them inside another; 10 in the article's own voice;",
        "29 actors (10 unnamed), 14 roles.",
    ):
        assert words in shown


def in_terminal(story: Path, **environment: str) -> str:
    program = f"from kg.cli import main; import sys; sys.argv = ['kg', 'read', {str(story)!r}]; main()"
    kept = {key: value for key, value in os.environ.items() if key not in {"NO_COLOR", "FORCE_COLOR"}}
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=kept | {"COLUMNS": "100", "PYTHONIOENCODING": "utf-8"} | environment,
        capture_output=True, text=True, encoding="utf-8", check=True,
    )  # fmt: skip
    return done.stdout


def test_in_a_terminal_words_are_coloured_and_wrapped(story: Path) -> None:
    shown = in_terminal(story, FORCE_COLOR="1", TERM="xterm-256color")
    assert "\x1b[1;34mTrump\x1b[0m \x1b[1;35mhas not ruled out\x1b[0m" in shown
    assert "‹" not in shown
    assert max(len(re.sub(r"\x1b\[[0-9;]*m", "", line)) for line in shown.splitlines()) <= 100


def test_without_colours_a_terminal_shows_signs(story: Path) -> None:
    assert "‹Trump› *has not ruled out*" in in_terminal(story, FORCE_COLOR="1", NO_COLOR="1", TERM="xterm")


class Page(HTMLParser):
    """The text of a page, its ids, its links, and what it would load."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.text, self.ids, self.links, self.loads = "", list[str](), list[str](), list[str]()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        self.ids += [named["id"] or ""] if "id" in named else []
        self.links += [named["href"] or ""] if tag == "a" else []
        self.loads += [tag] if tag in {"script", "link", "img", "iframe", "object"} or "src" in named else []

    def handle_data(self, data: str) -> None:
        self.text += data


def test_a_page_holds_everything_and_loads_nothing(story: Path) -> None:
    html = run(story, "--format", "html").output
    found = Page(html)
    assert found.loads == []
    assert not re.search(r"url\(|@import|\son\w+=", html)
    assert len(found.ids) == len(set(found.ids))
    assert set(found.links) <= {f"#{id_}" for id_ in found.ids}
    assert {f"said-{id_}" for id_ in ("S01", "S04.1", "S09", "S22", "S26")} <= set(found.ids)
    assert "he will only attend the meeting " in found.text


def test_words_of_a_page_are_never_markup(seed: CuratedFile) -> None:
    text = '<script>alert(1)</script> said "&lt;b&gt; \u202e is </style><img src=x onerror=y>".'
    article = Article.from_bytes(text.encode(), "<b>.txt")
    whole = article.span(0, len(text))
    actor = Actor("x", ActorKind.PERSON, "<i>x</i>", mentions=(whole,))
    made = Attribution("A1", "x", SpeechAct.CLAIM, (whole,), cue=(article.span(26, 30),), content=(whole,), note="<u>")
    analysis = replace(
        seed.analysis, actors=(actor,), attributions=(made,), roles=(), times=(), situations=(), relations=(),
        possibly_same=(), topics=(), places=(), agent=Agent("<a>", "1", is_person=False),
    )  # fmt: skip
    html = page(article, analysis, Publication(headline="</title><b>"), [Dropped("<p>", "<q>", "<s>")], name="<b>.txt")
    found = Page(html)
    assert found.loads == []
    assert not {"<i>", "<b>", "<u>", "<q>", "<s>"} & set(re.findall(r"<\w+>", html))
    assert "\u202e" not in html
    assert "nobody has checked it" in found.text


@pytest.mark.skipif(CHROMIUM is None, reason="no chromium is installed to lay the page out")
def test_a_browser_lays_the_page_out_with_its_styles(story: Path, tmp_path: Path) -> None:
    assert CHROMIUM is not None
    target = tmp_path / "story.html"
    run(story, "--format", "html", "--output", target)
    # A script of the test's own measures the page; the page's policy would not let it run.
    html = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", target.read_text(encoding="utf-8"))
    measure = """<script>addEventListener("load", () => {
      const at = (query) => document.querySelector(query).getBoundingClientRect();
      const line = at(".block .line"), card = at(".block .card");
      document.documentElement.dataset.found = JSON.stringify({
        beside: card.left >= line.right, scrolls: document.documentElement.scrollWidth > innerWidth,
        content: getComputedStyle(document.querySelector(".line .content")).backgroundColor});
    })</script>"""
    target.write_text(html.replace("</body>", measure + "</body>"), encoding="utf-8")
    for width, beside in ((1280, True), (500, False)):
        done = subprocess.run(
            [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'profile'}",
             f"--window-size={width},900", "--dump-dom", target.as_uri()],
            capture_output=True, text=True, encoding="utf-8", timeout=120, check=True,
        )  # fmt: skip
        measured = re.search(r'data-found="([^"]*)"', done.stdout)
        assert measured is not None
        found = json.loads(measured[1].replace("&quot;", '"'))
        assert (found["beside"], found["scrolls"]) == (beside, False)
        assert found["content"] not in {"rgba(0, 0, 0, 0)", "transparent"}


def test_a_program_gets_every_attribution_with_its_words_and_places(story: Path, seed: CuratedFile) -> None:
    data = json.loads(run(story, "--format", "json").output)
    assert data == json.loads(run(story, "--format", "json").output)
    assert [a["id"] for a in data["attributions"]] == [a.id for a in seed.analysis.attributions]
    assert len({tuple(a) for a in data["attributions"]}) == 1
    s09 = next(a for a in data["attributions"] if a["id"] == "S09")
    assert s09["speaker"] == {"id": "zelenskiy", "name": "Volodymyr Zelenskiy"}
    assert s09["content"] == [
        {"start": 957, "end": 1008, "words": "he will only attend the meeting if Putin is present"}
    ]
    assert s09["conditions"][0]["kind"] == "necessary"
    assert data["counts"]["non_statements"] == 6
    assert data["article"]["sha256"] == seed.article.sha256


def test_an_analysis_file_reads_back_from_wherever_it_is_written(story: Path, tmp_path: Path) -> None:
    target = tmp_path / "deeper" / "draft.yaml"
    assert run(story, "--format", "yaml", "--output", target).exit_code == 0
    assert "\narticle: ../story.txt\n" in target.read_text(encoding="utf-8")
    read_back, before = curated.read(target).analysis, curated.read(story).analysis
    assert replace(read_back, file_sha256=None) == replace(before, file_sha256=None)


def test_standoff_names_the_words(story: Path, seed: CuratedFile) -> None:
    shown = run(story, "--format", "ann").output
    assert re.search(
        r"^T\d+\tContent 957 1008\the will only attend the meeting if Putin is present$", shown, re.MULTILINE
    )


def test_several_files_are_shown_in_turn_or_written_to_a_folder(story: Path, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = tmp_path / "other" / "second.yaml"
    other.write_text(story.read_text(encoding="utf-8").replace("article: story.txt", "article: ../story.txt"))
    shown = run(story, other).output
    assert [line for line in shown.splitlines() if line.startswith("== ")] == [f"== {story}", f"== {other}"]
    assert run(story, other, "--format", "html", "--output", tmp_path / "pages").exit_code == 0
    assert sorted(path.name for path in (tmp_path / "pages").iterdir()) == ["second.html", "story.html"]


def test_a_file_that_cannot_be_read_does_not_keep_the_others_back(story: Path, tmp_path: Path) -> None:
    result = run(tmp_path / "gone.yaml", story)
    assert result.exit_code == 1
    assert "*has not ruled out*" in result.output
    assert "gone.yaml: cannot be read" in result.output


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ["story.yaml", "story.yaml", "--format", "html"],
            "--format html of several files needs --output and a folder",
        ),
        (["story.yaml", "story.yaml", "--format", "html", "--output", "x"], "two files would become"),
        (["story.yaml", "--format", "yaml", "--output", "story.yaml"], "is what was read; name another file"),
        (["story.yaml", "--format", "ann", "--output", "story.txt"], "is what was read; name another file"),
        (["story.yaml", "--format", "html", "--output", "story.txt/x.html"], "cannot be written"),
        (["story.yaml", "--published", "2025-05-14"], "says itself what its times mean"),
        (["story.yaml", "--format", "pdf"], "'pdf' is not one of"),
        (["gone.txt"], "gone.txt cannot be read"),
        ([], "Missing argument 'FILE...'"),
    ],
)
def test_a_mistake_is_told(story: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], said: str) -> None:
    monkeypatch.chdir(story.parent)
    before = {path: path.read_bytes() for path in story.parent.glob("story.*")}
    result = run(*arguments)
    assert result.exit_code != 0
    told = str(result.exception) if isinstance(result.exception, KgError) else result.output
    assert said in " ".join(told.split())
    assert {path: path.read_bytes() for path in story.parent.glob("story.*")} == before


def test_a_text_is_read_shown_and_written_as_a_draft(tmp_path: Path) -> None:
    text = tmp_path / "story.txt"
    text.write_text(STORY, encoding="utf-8")
    shown = run(text).output
    assert re.search(r"\*said\* (that )?\[A1 the bridge will open on Monday", shown), shown
    draft = tmp_path / "story.yaml"
    assert run(text, "--published", "2026-01-01", "--format", "yaml", "--output", draft).exit_code == 0
    read_back = curated.read(draft)
    assert not read_back.analysis.agent.is_person
    assert read_back.publication.published == "2026-01-01"
    assert "  reviewed_by: ~\n" in draft.read_text(encoding="utf-8")
    assert run(draft).output == shown


def test_standard_input_is_read_and_a_draft_says_what_to_save_it_as(tmp_path: Path) -> None:
    written = run("-", "--format", "yaml", stdin=STORY).output
    assert "\narticle: article.txt\n" in written
    (tmp_path / "article.txt").write_text(STORY, encoding="utf-8")
    assert curated.parse(written.encode(), tmp_path / "a.yaml").article.text == STORY


def test_the_model_card_is_printed_without_a_file() -> None:
    shown = run("--model-card").output
    assert shown.startswith("# ")
    assert "must not be used" in shown or "not for" in shown.lower()


def test_what_was_dropped_is_listed_with_its_reason(seed: CuratedFile) -> None:
    lost = (Dropped("attribution", "he said\x1b[31m so", "no content"),)
    assert terminal.lost(lost) == [("attribution", "he said␛[31m so", "no content")]
    assert document(seed.article, seed.analysis, Publication(), lost)["dropped"] == [
        {"item": "attribution", "words": "he said\x1b[31m so", "reason": "no content"}
    ]
    assert str(counts(seed.analysis, lost)).endswith("; 1 dropped.")


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, Analysis]:
    """A text and attributions, each inside the one before, with words anywhere."""
    text = draw(
        st.text(st.sampled_from("ab .\n\r“”é😀\u202e"), min_size=1, max_size=40).filter(lambda t: t.strip() != "")
    )

    def spans() -> tuple[Span, ...]:
        starts = draw(st.lists(st.integers(0, len(text) - 1), max_size=2))
        return tuple(Span.of(text, start, draw(st.integers(start + 1, len(text)))) for start in starts)

    said = tuple(
        Attribution(
            f"A{n}", "x", SpeechAct.CLAIM, (), spans(), spans(), spans(), embedded_in=f"A{n - 1}" if n else None
        )
        for n in range(draw(st.integers(0, 3)))
    )
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    return text, Analysis(
        "r", Agent("p", "1", is_person=False), moment, moment, (Actor("x", ActorKind.PERSON, "X"),), said
    )


@settings(deadline=None)
@given(marked())
def test_each_character_is_in_the_parts_that_cover_it_and_each_part_opens_and_closes_once(
    made: tuple[str, Analysis],
) -> None:
    text, analysis = made
    shown = entries(analysis)
    spans = {
        (place, kind, number, span.start, span.end)
        for place, a in enumerate(analysis.attributions)
        for kind, found in ((MarkKind.SOURCE, a.source), (MarkKind.CUE, a.cue), (MarkKind.CONTENT, a.content))
        for number, span in enumerate(found)
    }
    at = 0
    opened: list[object] = []
    closed: list[object] = []
    for line in lines(text, shown):
        for piece in line:
            at = text.index(piece.words, at)
            covering = {(p.entry, p.kind, p.number, p.start, p.end) for p in piece.parts}
            for place in range(at, at + len(piece.words)):
                assert covering == {span for span in spans if span[3] <= place < span[4]}
            opened += piece.opened
            closed += piece.closed
            at += len(piece.words)
    assert len(opened) == len(set(opened))
    assert len(closed) == len(set(closed))
    assert [line.strip() for line in re.split(r"[\r\n]+", text) if line.strip() != ""] == [
        "".join(piece.words for piece in line).strip() for line in lines(text, shown)
    ]
    assert Page(_page(text, analysis)).loads == []


def _page(text: str, analysis: Analysis) -> str:
    return page(Article.from_bytes(text.encode(), "story.txt"), analysis, Publication(), name="story.txt")


def test_a_pipe_or_a_device_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "story.txt")
    for place in (tmp_path / "story.txt", Path("/dev/zero")):
        result = CliRunner().invoke(read, [str(place)])
        said = f"{place} is no file; name a file that holds an article" in result.output.replace("\n", " ")
        assert (result.exit_code, said) == (1, True), result.output
