"""Who speaks where no cue stands beside the words: signed and repeated quotations, and those that go on."""

from __future__ import annotations

import pytest

from kg.article import Article
from kg.extract.curated import VOICE
from kg.reader.reader import read


def said(text: str) -> list[tuple[str, str]]:
    """The source and the content of each outermost attribution to another than the article's voice."""
    found = read(Article.from_bytes(text.encode(), "story")).analysis
    return [
        (" … ".join(span.words for span in each.source), " … ".join(span.words for span in each.content))
        for each in found.attributions
        if each.speaker != VOICE and each.embedded_in is None
    ]


QUOTED = "We are disappointed that the council chose another town. Nobody asked us"


@pytest.mark.parametrize("cue", ["issued a statement about the choice", "wrote a letter criticising the choice"])
def test_a_quotation_after_the_sentence_that_announces_a_text_is_the_whole_of_it(cue: str) -> None:
    assert ("Senator Ann Lee", QUOTED) in said(f'The choice was made. Senator Ann Lee {cue}. "{QUOTED}."')


def test_a_quotation_after_a_sentence_that_tells_of_a_saying_goes_on_from_it() -> None:
    found = said(f'Mayor Ann Lee said on Monday that the choice was wrong. "{QUOTED}."')
    assert found == [("Mayor Ann Lee", f"that the choice was wrong … {QUOTED}")]


def test_a_quotation_that_its_own_sentence_gives_to_somebody_is_not_that_of_the_sentence_before() -> None:
    found = said(f'Mayor Ann Lee said on Monday that the choice was wrong. "{QUOTED}," said farmer Tom Hill.')
    assert found == [("Mayor Ann Lee", "that the choice was wrong"), ("farmer Tom Hill", QUOTED)]


def test_words_that_are_set_apart_are_of_whoever_is_named_below_them() -> None:
    story = f'"{QUOTED}," said Mayor Ann Lee.'
    apart = f"{QUOTED}. Ann Lee, mayor of Haven"
    assert said(f"{story}\n\n{apart}\n\nIt rained.") == [
        ("Mayor Ann Lee", QUOTED), ("Ann Lee, mayor of Haven", QUOTED),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "apart",
    [
        "We were never told that the council would choose so. Ann Lee, mayor of Haven",  # nobody is quoted so
        f"{QUOTED}. Ann Lee left the town hall",  # a sentence, and no name
        f"{QUOTED}.",
    ],
)
def test_other_paragraphs_are_not_taken_for_words_that_are_set_apart(apart: str) -> None:
    found = said(f'"{QUOTED}," said Mayor Ann Lee.\n\n{apart}\n\nIt rained.')
    assert not any(source.startswith("Ann Lee") for source, _ in found)


def test_a_quotation_that_is_left_open_goes_on_behind_a_caption() -> None:
    first, second = "The museum worked hard for years", "However, the trainer will soon be here"
    caption = "The shuttle awaits its last journey. Image: NASA."
    found = said(f'Governor Ann Lee said, "{first}.\n\n{caption}\n\n"{second}."')
    assert found == [("Governor Ann Lee", f"{first} … {second}")]


def test_a_quotation_that_was_closed_does_not_go_on_behind_a_caption() -> None:
    first, second = "The museum worked hard for years", "However, the trainer will soon be here"
    caption = "The shuttle awaits its last journey. Image: NASA."
    found = said(f'Governor Ann Lee said, "{first}."\n\n{caption}\n\n"{second}."')
    assert ("Governor Ann Lee", first) in found
