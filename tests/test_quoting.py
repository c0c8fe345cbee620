from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.article import Article
from kg.extract.curated import CuratedFile
from kg.extract.quoting import Passage, QuotingError, occurrences


def whole(text: str) -> Passage:
    return Passage.whole(Article.from_bytes(text.encode(), "story.txt"))


def test_words_are_found_as_whole_words_only() -> None:
    assert whole("This is his.").find("his").start == 8
    assert whole("Moscow’s envoy").find("Moscow").end == 6


def test_a_number_says_which_occurrence_is_meant() -> None:
    passage = whole("he and he and he")
    assert [passage.find("he", n).start for n in (1, 2, 3)] == [0, 7, 14]


@pytest.mark.parametrize(
    ("words", "number", "complaint"),
    [
        ("they", None, "is not in the text; copy the words"),
        ("HE", None, "with these capitals"),
        ("he", None, r"stands in the text twice; add which one is meant \(1: s1 …\[he\] said no"),
        ("he", 3, "twice, so number 3 does not exist"),
        ("he", 0, "number 0 does not exist"),
        ("said no", 2, "once, so number 2 does not exist"),
        ("", None, "no words are quoted"),
    ],
)
def test_words_that_point_nowhere_are_explained(words: str, number: int | None, complaint: str) -> None:
    with pytest.raises(QuotingError, match=complaint):
        whole("he said no. Then he left.").find(words, number)


def test_words_outside_their_sentence_are_told_from_words_that_run_over(seed: CuratedFile) -> None:
    first = seed.article.sentences[0]
    passage = Passage(seed.article, first.id, first.span.start, first.span.end)
    with pytest.raises(QuotingError, match="does not stand in s1 but in s3"):
        passage.find("A senior U.S. official")
    with pytest.raises(QuotingError, match="runs over the end of s1"):
        passage.find("the plans.\nHowever")
    second = seed.article.sentences[1]
    with pytest.raises(QuotingError, match="begins before s2"):
        Passage(seed.article, "s2", second.span.start, second.span.end).find("the plans.\nHowever")


@given(st.text(alphabet=st.sampled_from("ab .é😀\u0301’"), min_size=1), st.data())
def test_every_occurrence_found_is_the_words_and_none_is_missed(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    words = text[start : data.draw(st.integers(start + 1, len(text)))]
    found = occurrences(text, words, 0, len(text))
    assert all(text[at : at + len(words)] == words for at in found)
    end = start + len(words)
    starts_inside = start > 0 and words[0].isalnum() and (text[start - 1].isalnum() or text[start - 1] == "_")
    ends_inside = end < len(text) and words[-1].isalnum() and (text[end].isalnum() or text[end] == "_")
    assert (start in found) == (not starts_inside and not ends_inside)
