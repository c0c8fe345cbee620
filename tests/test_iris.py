from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import NamedNode

from kg import iris
from kg.errors import KgError
from kg.extract.curated import CuratedFile
from kg.iris import Base
from kg.model import Factuality, SpeechAct


def test_a_span_is_named_by_its_offsets(seed: CuratedFile) -> None:
    base = Base("https://news.example/")
    node = base.span(seed.article, seed.article.span(27, 254))
    assert node.value == f"https://news.example/article/{seed.article.trusty}#char=27,254"


@pytest.mark.parametrize("bad", ["", "onrecord", "https://x.example", "https://x.example/#", "http://a b/", "/data/"])
def test_a_base_that_is_no_address_ending_in_a_slash_is_refused(bad: str) -> None:
    with pytest.raises(KgError, match="cannot be a base"):
        Base(bad)


def test_concepts_are_named_by_their_notation() -> None:
    assert iris.concept(SpeechAct.NO_COMMENT) == NamedNode("https://w3id.org/onrecord/act/no-comment")
    assert iris.concept(Factuality.CERTAINLY_NOT) == NamedNode("https://w3id.org/onrecord/factuality/CTminus")


def test_content_names_the_same_thing_every_time_and_different_content_another() -> None:
    assert iris.digest("a", [[1, 2]]) == iris.digest("a", [[1, 2]])
    assert iris.digest("a", "b") != iris.digest("ab", "")
    assert iris.digest(None) != iris.digest("None")


@given(st.text(), st.text())
def test_slugs_of_different_words_never_meet(one: str, other: str) -> None:
    Base("https://x.example/").shared("role", iris.slug(one))  # an IRI that pyoxigraph takes
    same = " ".join(iris.normal(one).split()) == " ".join(iris.normal(other).split())
    assert (iris.slug(one) == iris.slug(other)) == same


def test_slugs_read_like_the_words() -> None:
    assert [iris.slug(words) for words in ("President", "senior envoy", "Präsident")] == [
        "President",
        "senior_envoy",
        "Präsident",
    ]
