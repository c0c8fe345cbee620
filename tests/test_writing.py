"""What is written reads back as it was: whatever the words, wherever they stand."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg import pipeline, yamltree
from kg.article import Article
from kg.errors import AnalysisError
from kg.extract import curated, yamltext
from kg.extract.curated import CuratedFile
from kg.extract.writing import write
from kg.extract.yamltext import Inline, Value
from kg.iris import Base
from kg.ledger import Ledger
from kg.model import (
    Actor,
    ActorKind,
    Agent,
    Analysis,
    Anchor,
    Attribution,
    Condition,
    ConditionKind,
    Dropped,
    Factuality,
    Form,
    Perspective,
    Place,
    Publication,
    Relation,
    RelationKind,
    Role,
    Situation,
    Span,
    SpeechAct,
    TimeExpression,
    Topic,
)
from kg.namespaces import DEFAULT_BASE
from kg.pipeline import Outcome

PROGRAM = Agent("onrecord-reader", "1", is_person=False)
NOWHERE = Publication()


def same(analysis: Analysis) -> Analysis:
    """An analysis without what the format has no place for."""
    return replace(
        analysis,
        actors=tuple(replace(actor, mentions=tuple(sorted(actor.mentions))) for actor in analysis.actors),
        places=tuple(replace(place, mentions=tuple(sorted(place.mentions))) for place in analysis.places),
        attributions=tuple(replace(a, perspectives=_by_holder(a.perspectives)) for a in analysis.attributions),
        started=analysis.started.replace(microsecond=0),
        ended=analysis.ended.replace(microsecond=0),
        file_sha256=None,
    )


def _by_holder(perspectives: tuple[Perspective, ...]) -> tuple[Perspective, ...]:
    holders = list(dict.fromkeys(each.holder for each in perspectives))
    return tuple(sorted(perspectives, key=lambda each: holders.index(each.holder)))


def read_back(folder: Path, article: Article, text: str) -> CuratedFile:
    (folder / "story.txt").write_bytes(article.raw)
    return curated.parse(text.encode(), folder / "story.yaml")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("writing")


@pytest.fixture(scope="module")
def draft(seed: CuratedFile) -> Analysis:
    """The seed's analysis as if a program had read it, each item with a confidence."""
    analysis = seed.analysis
    return replace(
        analysis,
        agent=PROGRAM,
        attributions=tuple(
            replace(
                a,
                confidence=0.87,
                conditions=tuple(replace(c, confidence=0.5) for c in a.conditions),
                perspectives=tuple(replace(p, confidence=0.75) for p in a.perspectives),
            )
            for a in analysis.attributions
        ),
        roles=tuple(replace(role, confidence=0.9) for role in analysis.roles),
        times=tuple(replace(time, confidence=1.0) for time in analysis.times),
    )


def test_the_seed_reads_back_as_it_was_and_is_written_the_same_again(seed: CuratedFile, folder: Path) -> None:
    written = write(seed.article, "story.txt", seed.analysis, seed.publication)
    back = read_back(folder, seed.article, written)
    assert same(back.analysis) == same(seed.analysis)
    assert back.article == seed.article
    assert write(back.article, "story.txt", back.analysis, back.publication) == written


def test_confidences_and_the_publication_read_back(draft: Analysis, seed: CuratedFile, folder: Path) -> None:
    publication = Publication("A: B", "https://example.org/a?b=c#d", "2025-05-14", '"Talks" # 1', "Ana")
    back = read_back(folder, seed.article, write(seed.article, "story.txt", draft, publication))
    assert same(back.analysis) == same(draft)
    assert back.publication == publication


def test_a_file_reads_as_people_write_it(seed: CuratedFile) -> None:
    written = write(seed.article, "story.txt", seed.analysis, seed.publication)
    for line in (
        "    mentions: [Ukrainian President Volodymyr Zelenskiy, {he: s6}, {his: s7}, {Zelenskiy: s7}]",
        "  # s9: Meanwhile, Trump has not ruled out his own attendance at the talks.",
        "    condition: {kind: necessary, words: if Putin is present, antecedent: e_putin_attends}",
        "      zelenskiy: {e_zelenskiy_attends: Uu, e_putin_attends: Uu}",
        "    content: [The proposal is, receiving support from several European nations]",
        "    stands_on: reportedly",
        "  - {from: S15, supports: S13}",
    ):
        assert f"{line}\n" in written


def test_a_draft_left_as_it_is_claims_no_person(draft: Analysis, seed: CuratedFile, folder: Path) -> None:
    written = write(seed.article, "story.txt", draft, NOWHERE)
    assert "a draft for a person to correct" in written
    assert "\n  person: no\n" in written
    assert written.count("  reviewed_by: ~\n") == 1
    assert read_back(folder, seed.article, written).analysis.agent == PROGRAM


def test_a_name_makes_the_reading_a_persons_without_confidences(
    draft: Analysis, seed: CuratedFile, folder: Path
) -> None:
    written = write(seed.article, "story.txt", draft, NOWHERE)
    reviewed = read_back(folder, seed.article, written.replace("reviewed_by: ~", "reviewed_by: Ana Lopes")).analysis
    assert reviewed.agent == Agent("Ana Lopes", "1", is_person=True)
    assert same(replace(reviewed, agent=seed.analysis.agent)) == same(seed.analysis)
    again = write(seed.article, "story.txt", reviewed, NOWHERE)
    assert "What Ana Lopes read in story.txt." in again
    assert "confidence:" not in again
    assert "reviewed_by" not in again


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("person: no", "person: yes", "reviewed_by is for what a program read"),
        ("reviewed_by: Ana", 'reviewed_by: " "', "reviewed_by names no one"),
        ("confidence: 0.87", "confidence: 1.2", "'1.2' is not a confidence; give a number from 0 to 1"),
        ("confidence: 0.87", "confidence: high", "'high' is not a confidence"),
        ("{he: s6}", "{he: s99}", "there is no sentence s99; the article has s1 to s18"),
        ("{he: s6}", "{he: six}", "'six' is no number; say which occurrence of 'he' is meant: 2, s9, s9.2 or letters"),
        ("{he: s6}", "{he: s6.2}", "'he' stands in s6 once, so number 2 does not exist"),
        ("cue: has made it clear", "cue: {has: s9}", "s9 is not a sentence of s6"),
        ("stands_on: reportedly", "stands_on: [reportedly, a war]", "stands_on takes the words of one place"),
    ],
)
def test_a_mistake_in_a_draft_is_named(
    draft: Analysis, seed: CuratedFile, folder: Path, old: str, new: str, complaint: str
) -> None:
    written = write(seed.article, "story.txt", draft, NOWHERE).replace("reviewed_by: ~", "reviewed_by: Ana")
    assert old in written
    with pytest.raises(AnalysisError) as caught:
        read_back(folder, seed.article, written.replace(old, new, 1))
    assert any(complaint in problem for problem in caught.value.problems), caught.value.problems


def test_a_corrected_draft_replaces_the_programs_reading(
    draft: Analysis, seed: CuratedFile, folder: Path, tmp_path: Path
) -> None:
    written = write(seed.article, "story.txt", draft, NOWHERE)
    corrected = written.replace("speech_act: threat", "speech_act: claim").replace("reviewed_by: ~", "reviewed_by: Ana")
    files = [read_back(folder, seed.article, text) for text in (written, corrected)]
    first, second = pipeline.ingest(tmp_path / "store", files, Base(DEFAULT_BASE))
    assert isinstance(first, Outcome)
    assert isinstance(second, Outcome)
    assert second.status is pipeline.Status.REPLACED
    with Ledger.open(tmp_path / "store") as ledger:
        in_force = [path for path in ledger.in_force(first.article) if path.startswith("runs/")]
    assert [Path(path).stem for path in in_force] == [second.run.rpartition("/")[2]]


def test_what_was_dropped_stands_in_comments_that_cannot_become_lines(seed: CuratedFile, folder: Path) -> None:
    lost = [
        Dropped("attribution", "he\u2028speech_act: threat\n- x", "no sentence\x85holds it"),
        Dropped("role", "", "y"),
    ]
    written = write(seed.article, "story.txt", seed.analysis, NOWHERE, lost)
    assert (
        "# Found, and not kept:\n# attribution “he\\u2028speech_act: threat\\x0a- x”: no sentence\\x85holds it\n"
        in written
    )
    assert written.endswith("# role: y\n")
    assert same(read_back(folder, seed.article, written).analysis) == same(seed.analysis)


def test_words_in_a_long_text_are_told_by_their_sentence(folder: Path) -> None:
    article = Article.from_bytes(("Trump said no. He left.\n" * 500 + "He said: he is he.").encode(), "story.txt")
    starts = [sentence.span.start for sentence in article.sentences]
    spans = (article.span(starts[701], starts[701] + 2), article.span(len(article.text) - 3, len(article.text) - 1))
    actor = Actor("he", ActorKind.PERSON, "He", mentions=spans)
    written = write(article, "story.txt", analysis([actor], []), NOWHERE)
    assert "    mentions: [{He: s702}, {he: s1001.2}]\n" in written
    assert read_back(folder, article, written).analysis.actors == (actor,)


def test_a_part_of_a_word_and_words_across_sentences_can_be_quoted(folder: Path) -> None:
    article = Article.from_bytes(b"They didn't. She didn't say so. They did.", "story.txt")
    negation, across = article.span(20, 23), article.span(24, 35)
    assert (negation.words, across.words) == ("n't", "say so. The")
    made = Attribution("A1", "author", SpeechAct.DENIAL, (across,), cue=(negation,), content=(across,))
    written = write(article, "story.txt", analysis([], [made]), NOWHERE)
    assert "    in: [s2, s3]\n" in written
    assert "    cue: {n't: letters 1}\n" in written
    assert read_back(folder, article, written).analysis.attributions == (made,)


def test_what_no_file_can_say_is_not_written_wrongly() -> None:
    article = Article.from_bytes(b"  He left.", "story.txt")
    he = Actor("he", ActorKind.PERSON, "He")
    outside = Attribution("A1", "he", SpeechAct.CLAIM, (article.span(0, 4),))
    with pytest.raises(ValueError, match="characters 0 to 4 are not within sentences"):
        write(article, "story.txt", analysis([he], [outside]), NOWHERE)
    views = (Perspective("he", "e1", Factuality.CERTAIN), Perspective("he", "e1", Factuality.UNKNOWN))
    torn = Attribution("A1", "he", SpeechAct.CLAIM, (article.span(2, 10),), perspectives=views)
    with pytest.raises(ValueError, match="he judges e1 twice in A1"):
        write(article, "story.txt", analysis([he], [torn]), NOWHERE)


def analysis(actors: list[Actor], attributions: list[Attribution]) -> Analysis:
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    return Analysis("reading", PROGRAM, moment, moment, tuple(actors), tuple(attributions))


# Any text and any words: what imitates YAML, cannot be seen, or changes the order of what follows.
pieces = st.sampled_from(
    ["he", "she", "said", "didn't", "U.S.", "Ōe", "ö", "–", "“", "”", '"', "'", ":", " #", ": ", "- ", "? ", "~",
     "null", "{", "}", "[", "]", ",", "&a", "*a", "!t", "%", "@", "`", "|", ">", "\\", "\n", "\r\n", "\t", " ", " ",
     ". ", "\u00a0", "\u00ad", "\u200b", "\u202e", "\u2028", "\x85", "\ufeff", "e\u0301", "👩\u200d🚀", "שלום", "---",
     "...", "x" * 1100]
)  # fmt: skip
texts = st.lists(pieces, min_size=1, max_size=25).map("".join).filter(lambda t: t.strip("\ufeff \t\r\n\u00a0") != "")
words = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20)
confidences = st.none() | st.floats(0, 1, allow_subnormal=False)


@st.composite
def analyses(draw: st.DrawFn) -> tuple[Article, Analysis]:
    """An article and an analysis of it with every field filled, or not."""
    article = Article.from_bytes(draw(texts).encode(), "story.txt")
    first, last = article.sentences[0].span.start, article.sentences[-1].span.end

    def span() -> Span:
        start = draw(st.integers(first, last - 1))
        return article.span(start, draw(st.integers(start + 1, last)))

    def spans() -> tuple[Span, ...]:
        return tuple(dict.fromkeys(span() for _ in range(draw(st.integers(0, 3)))))

    named = Actor("ōe_2", ActorKind.STATE, draw(words), (draw(words),), draw(st.sampled_from([None, "Q1"])), spans())
    anchor = span()
    unnamed = Actor("source", ActorKind.UNNAMED, draw(words), mentions=spans(), min_members=1, basis=draw(words),
                    max_members=draw(st.none() | st.integers(0, 2)), affiliations=("ōe_2",),
                    anchor_span=anchor)  # fmt: skip
    ids = ("ōe_2", "source", "author")
    role = Role("r1", "ōe_2", draw(words), ("ōe_2",), spans(), "source", draw(st.none() | words), draw(confidences))
    value = draw(st.sampled_from(["2025-05-14TMO", "P3D", "XXXX-WXX-3", "2025-05-14"]))
    day = draw(st.sampled_from([None, date(2025, 5, 14)]))
    time = TimeExpression("t1", span(), value, anchored=True, day=day, confidence=draw(confidences))
    situation = Situation("e1", draw(words), spans(), ("source",), ("ōe_2",), "p1", "t1")
    judged = st.builds(Perspective, st.sampled_from(ids), st.just("e1"), st.sampled_from(Factuality), confidences)
    perspectives = draw(st.lists(judged, unique_by=lambda p: p.holder))
    conditions = [
        Condition(kind, "e1", spans(), draw(confidences)) for kind in draw(st.lists(st.sampled_from(ConditionKind)))
    ]

    def attribution(id_: str, outer: str | None) -> Attribution:
        return Attribution(
            id_, draw(st.sampled_from(ids)), draw(st.sampled_from(SpeechAct)), (span(), *spans()), spans(), spans(),
            spans(), draw(st.none() | st.sampled_from(Form)), draw(st.sampled_from([None, "r1"])), "source", outer,
            tuple(conditions), tuple(perspectives), draw(st.sampled_from([(), ("c1",)])), "t1", None,
            draw(st.none() | words), draw(confidences),
        )  # fmt: skip

    second = replace(attribution("A1-alt", None), alternative_of="A1", note=draw(words))
    return article, replace(
        analysis([named, unnamed], [attribution("A1", None), second, attribution("A1.1.2", "A1")]),
        roles=(role,),
        places=(Place("p1", draw(words), mentions=spans()),),
        topics=(Topic("c1", draw(words)),),
        times=(time,),
        situations=(situation,),
        relations=(Relation(draw(st.sampled_from(RelationKind)), "A1", "A1.1.2"),),
        possibly_same=(("source", "ōe_2"),),
        anchor=Anchor(date(2025, 5, 14), date(2025, 5, 13), date(2025, 5, 15)),
    )


@settings(deadline=None, max_examples=150)
@given(analyses())
def test_any_analysis_of_any_text_reads_back_as_it_was(folder: Path, made: tuple[Article, Analysis]) -> None:
    article, reading = made
    written = write(article, "story.txt", reading, NOWHERE)
    back = read_back(folder, article, written).analysis
    assert same(back) == same(reading)
    assert write(article, "story.txt", back, NOWHERE) == written


values = st.recursive(
    st.none() | words | texts,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(words | texts, inner, max_size=3)
        | st.dictionaries(words | texts, inner, max_size=3).map(Inline)
    ),
    max_leaves=8,
)


def in_brackets(value: Value) -> Value:
    """A value whose lists hold no mapping in lines of its own."""
    if isinstance(value, list):
        return [Inline(item) if isinstance(item, dict) else in_brackets(item) for item in value]
    if isinstance(value, dict):
        return {key: in_brackets(item) for key, item in value.items()}
    return value


@settings(deadline=None)
@given(st.dictionaries(words, values, min_size=1, max_size=3).map(in_brackets))
def test_any_value_written_as_yaml_is_read_as_it_was(value: dict[str, Value]) -> None:
    assert plain(yamltree.parse(yamltext.block(value))) == expected(value)


def plain(node: yamltree.Node) -> object:
    if isinstance(node, yamltree.Scalar):
        return None if node.is_null else node.text
    if isinstance(node, yamltree.Sequence):
        return [plain(item) for item in node.items]
    return {key.text: plain(item) for key, item in node.items.items()}


def expected(value: Value) -> object:
    if isinstance(value, list):
        return [expected(item) for item in value]
    if isinstance(value, dict | Inline):
        items = value.items if isinstance(value, Inline) else value
        return {key: expected(item) for key, item in items.items()}
    return value


@given(texts)
def test_every_character_that_cannot_be_seen_is_written_as_an_escape(text: str) -> None:
    for written in (yamltext.shown(text), yamltext.scalar(text)):
        assert all(c == " " or unicodedata.category(c)[0] not in "CZ" for c in written)
