"""Stories: what the markup inside a text says, and what is wrong with one that is not marked up rightly."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import AnalysisError, ArticleError
from kg.evaluate import gold
from kg.extract import story
from kg.model import ActorKind, Attribution, Factuality, SpeechAct

STORIES = Path(__file__).parents[1] / "seeds" / "stories"  # of the checkout: they are not in the package

STORY = """Mayor may go

{S1 The mayor of [l Riverton], [p Ana Ruiz],} {C1 told} {A1 reporters} {D1 on Monday} {T1 that {S2 the council}
{C2 had ordered} {T2 her to resign}}, and {C1 added} {T1 that she would go {X1 if asked politely}}.

{S3 The [o Riverton Council]} {C3 declined to comment}.
---
1 act=commitment fact=Uu who=Ana Ruiz
2 act=proposal fact=Uu in=1 who=the council
3 act=no_comment fact=Uu who=Riverton Council
role: Ana Ruiz | mayor | Riverton
"""


@pytest.fixture
def written(tmp_path: Path) -> Path:
    path = tmp_path / "mayor.story"
    path.write_text(STORY, encoding="utf-8")
    return path


def attribution(read: story.Story, id_: str) -> Attribution:
    return next(each for each in read.analysis.attributions if each.id == id_)


def test_the_text_of_a_story_has_no_marks(written: Path) -> None:
    text = story.read(written).article.text
    assert text.startswith("Mayor may go\n\nThe mayor of Riverton, Ana Ruiz, told reporters on Monday that the council")
    assert set("{}[]").isdisjoint(text)
    assert "---" not in text


def test_an_interrupted_content_has_its_parts_in_reading_order(written: Path) -> None:
    first = attribution(story.read(written), "a1")
    assert [span.words for span in first.content] == [
        "that the council\nhad ordered her to resign",
        "that she would go if asked politely",
    ]
    assert [span.words for span in first.cue] == ["told", "added"]


def test_a_voice_inside_a_content_stands_in_the_outer_one(written: Path) -> None:
    inner = attribution(story.read(written), "a2")
    assert (inner.embedded_in, inner.speech_act) == ("a1", SpeechAct.PROPOSAL)


def test_acts_factuality_addressee_and_condition_are_read(written: Path) -> None:
    read = story.read(written)
    first = attribution(read, "a1")
    actors = {actor.id: actor for actor in read.analysis.actors}
    assert first.addressee is not None
    assert (actors[first.addressee].name, actors[first.addressee].kind) == ("reporters", ActorKind.UNNAMED)
    assert first.perspectives[0].factuality is Factuality.UNKNOWN
    assert first.conditions[0].evidence[0].words == "if asked politely"
    assert attribution(read, "a3").speech_act is SpeechAct.NO_COMMENT


def test_a_role_has_the_words_that_hold_its_title_and_its_holder(written: Path) -> None:
    (role,) = story.read(written).analysis.roles
    assert (role.title, role.evidence[0].words) == ("mayor", "mayor of Riverton, Ana Ruiz")


def test_names_have_their_kinds(written: Path) -> None:
    assert [(kind, span.words) for kind, span in story.read(written).names] == [
        ("place", "Riverton"),
        ("person", "Ana Ruiz"),
        ("organization", "Riverton Council"),
    ]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("{S1 He {C1 said} it", "S1 is never closed; close it"),
        ("He] {C1 said}", "] does not fit what is open there"),
        ("{S1 [p Ana}] said", "} does not fit what is open there"),
        ("{He said}", "{ does not fit what is open there"),
        ("{S1 He} {C1 said} {T1 it}", "attribution 1 has no line after ---"),
        ("He said it\n---\n1 act=claim fact=CT+ who=He", "attribution 1 marks no words"),
        ("{C1 said}\n---\n1 act=claims fact=CT+ who=He", "attribution 1: 'claims' is not one of claim, assessment, "),
        ("{C1 said}\n---\n1 act=claim", "is neither an attribution nor a role"),
        ("{S0 He} said", "attributions are numbered from 1"),
        ("{C1 said}\n---\n1 act=claim fact=CT+ who=He\n1 act=claim fact=CT+ who=He", "attribution 1 has two lines"),
        ("{C1 said}\n---\n1 act=claim fact=CT+ in=9 who=He", "in=9 names no attribution"),
        ("Ana said\n---\nrole: Ana | mayor |", "the text has no 'mayor' beside 'Ana'"),
    ],
)
def test_wrong_markup_is_refused_with_the_file_and_the_reason(tmp_path: Path, text: str, problem: str) -> None:
    path = tmp_path / "wrong.story"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(AnalysisError) as error:
        story.read(path)
    assert problem in str(error.value)
    assert str(path) in str(error.value)


def test_a_story_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match="cannot be read"):
        story.read(tmp_path / "none.story")


def test_a_folder_of_stories_is_gold_to_evaluate_against(written: Path) -> None:
    (document,) = gold.load([written.parent]).documents
    assert [each.kind.value for each in document.annotations] == ["Attribution", "Nested", "NonStatement"]


@pytest.mark.parametrize("path", sorted((STORIES).rglob("*.story")), ids=lambda path: path.stem)
def test_each_story_of_the_checkout_can_be_read(path: Path) -> None:
    assert len(story.read(path).analysis.attributions) > 0
