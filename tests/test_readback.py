"""What the ledger keeps of a run is enough to have the reading again, whoever read and whatever the text."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from pyoxigraph import BlankNode, Literal, NamedNode, Quad, RdfFormat, parse

from kg import pipeline, readback
from kg.article import Article
from kg.errors import LedgerError
from kg.extract import story
from kg.extract.curated import CuratedFile
from kg.extract.writing import write
from kg.graph import Record, record
from kg.iris import Base
from kg.ledger import Ledger
from kg.ledger.nquads import canonical_nquads
from kg.model import Actor, ActorKind, Analysis, Condition, Factuality, Perspective, Publication, Span
from kg.namespaces import DCT, DEFAULT_BASE, ITSRDF, KG, ORG, PROV, RDF, RDFS, SCHEMA
from kg.pipeline import Outcome
from kg.reader import reader
from test_writing import analyses, read_back

BASE = Base(DEFAULT_BASE)
NOWHERE = Publication()
STORIES = Path(__file__).parents[1] / "seeds" / "stories" / "held"
OTHER = Article.from_bytes(b"He left.", "other.txt")


def recorded(article: Article, analysis: Analysis, *, repeat: int = 0) -> list[Quad]:
    """The quads of a run as the ledger gives them back."""
    quads = record(article, NOWHERE, analysis, BASE, repeat=repeat).run_quads
    return list(parse(canonical_nquads(quads), format=RdfFormat.N_QUADS))


def unordered(analysis: Analysis) -> Analysis:
    """An analysis with every list sorted, and in whole seconds."""
    seconds = {name: getattr(analysis, name).replace(microsecond=0) for name in ("started", "ended")}
    found = _sorted(replace(analysis, **seconds))
    assert isinstance(found, Analysis)
    return replace(found, possibly_same=tuple(sorted(analysis.possibly_same)))


def _sorted(value: Any) -> Any:
    if isinstance(value, tuple):
        return tuple(sorted(map(_sorted, value), key=repr))
    if hasattr(value, "__dataclass_fields__"):
        return replace(value, **{name: _sorted(getattr(value, name)) for name in value.__dataclass_fields__})
    return value


def once(analysis: Analysis) -> Analysis:
    """An analysis in which no evidence and no condition of an attribution stands twice."""
    return replace(
        analysis,
        attributions=tuple(
            replace(a, evidence=tuple(dict.fromkeys(a.evidence)), conditions=_distinct(a.conditions))
            for a in analysis.attributions
        ),
    )


def _distinct(conditions: Iterable[Condition]) -> tuple[Condition, ...]:
    return tuple({(each.kind, each.antecedent, frozenset(each.evidence)): each for each in conditions}.values())


def check(folder: Path, article: Article, reading: Analysis) -> None:
    """That a reading comes back from its quads, its quads from that, and that again from its file."""
    quads = recorded(article, reading)
    back = readback.analysis(article, quads, BASE)
    assert unordered(back) == unordered(reading)
    assert set(recorded(article, back)) == set(quads)
    written = write(article, "story.txt", back, NOWHERE)
    read = replace(read_back(folder, article, written).analysis, file_sha256=back.file_sha256)
    assert unordered(read) == unordered(back)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("readback")


def test_a_persons_reading_comes_back_with_the_digest_of_its_file(seed: CuratedFile, folder: Path) -> None:
    check(folder, seed.article, seed.analysis)
    back = readback.analysis(seed.article, recorded(seed.article, seed.analysis), BASE)
    assert back.file_sha256 == seed.analysis.file_sha256 is not None
    assert back.agent.is_person


def test_the_readers_reading_of_the_seed_comes_back(seed: CuratedFile, folder: Path) -> None:
    reading = reader.read(seed.article, date(2025, 5, 14)).analysis
    assert any(time.anchored for time in reading.times)
    check(folder, seed.article, reading)


@pytest.mark.parametrize("number", ["006", "012", "018", "024", "030", "036"])
def test_the_readers_reading_of_a_story_comes_back(folder: Path, number: str) -> None:
    article = story.read(STORIES / f"{number}.story").article
    check(folder, article, reader.read(article).analysis)


@settings(deadline=None, max_examples=75)
@given(analyses())
def test_any_reading_of_any_text_comes_back(folder: Path, made: tuple[Article, Analysis]) -> None:
    article, reading = made
    check(folder, article, once(reading))


def test_a_reading_comes_back_with_the_names_that_the_store_gave_it(tmp_path: Path) -> None:
    texts = [tmp_path / f"{number}.txt" for number in ("006", "054")]
    for text in texts:
        text.write_bytes(story.read(STORIES / f"{text.stem}.story").article.raw)
    given = Publication(outlet="WHITE HOUSE", published="2025-05-14")
    outcomes = list(pipeline.ingest(tmp_path / "store", texts, BASE, given))
    with Ledger.open(tmp_path / "store") as ledger:
        for text, outcome in zip(texts, outcomes, strict=True):
            assert isinstance(outcome, Outcome)
            article = Article.from_file(text)
            quads = ledger.quads(f"runs/{outcome.run.rpartition('/')[2]}.nq")
            back = readback.analysis(article, quads, BASE)
            assert set(record(article, given, back, BASE).run_quads) == set(quads)
            check(tmp_path, article, back)
            (office,) = (actor for actor in back.actors if actor.id == "white_house")
            assert office.name == "WHITE HOUSE"
            assert "White House" in office.aliases


def test_a_run_that_came_again_gives_the_same_reading(seed: CuratedFile) -> None:
    again = recorded(seed.article, seed.analysis, repeat=1)
    first = recorded(seed.article, seed.analysis)
    assert set(again) != set(first)
    assert readback.analysis(seed.article, again, BASE) == readback.analysis(seed.article, first, BASE)


def test_the_order_of_the_quads_does_not_matter(seed: CuratedFile) -> None:
    quads = recorded(seed.article, seed.analysis)
    back = readback.analysis(seed.article, quads, BASE)
    for number in range(3):
        random.Random(number).shuffle(quads)
        assert readback.analysis(seed.article, quads, BASE) == back


def test_items_come_by_the_number_in_their_identifier_or_else_in_the_order_of_the_text(seed: CuratedFile) -> None:
    back = readback.analysis(seed.article, recorded(seed.article, seed.analysis), BASE)
    assert [a.id for a in back.attributions] == [a.id for a in seed.analysis.attributions]
    assert [a.id for a in back.attributions[2:8]] == ["S03", "S04", "S04.1", "S05", "S05-alt", "S06"]
    assert [time.id for time in back.times] == [f"t{number}" for number in range(1, 13)]
    for starts in (
        [min(span.start for span in situation.evidence) for situation in back.situations],
        [min(span.start for span in actor.mentions) for actor in back.actors if len(actor.mentions) > 0],
        [min(span.start for span in role.evidence) for role in back.roles],
    ):
        assert starts == sorted(starts)


def test_the_speakers_perspectives_come_first_and_the_articles_own_last(seed: CuratedFile) -> None:
    holders = ("author", "trump", "zelenskiy")
    held = tuple(Perspective(holder, "e_putin_attends", Factuality.UNKNOWN) for holder in holders)
    (s09,) = (replace(a, perspectives=held) for a in seed.analysis.attributions if a.id == "S09")
    reading = replace(seed.analysis, attributions=(s09,), relations=())
    back = readback.analysis(seed.article, recorded(seed.article, reading), BASE)
    assert [actor.id for actor in back.actors if actor.id in holders] == ["trump", "zelenskiy"]
    assert [each.holder for each in back.attributions[0].perspectives] == ["zelenskiy", "trump", "author"]


def test_a_role_in_three_states_is_one_role(seed: CuratedFile) -> None:
    back = readback.analysis(seed.article, recorded(seed.article, seed.analysis), BASE)
    (role,) = (role for role in back.roles if role.id == "r_gulf_leaders")
    assert set(role.organizations) == {"qatar", "saudi_arabia", "uae"}


def test_an_unnamed_source_that_is_never_mentioned_stands_on_the_words_of_its_cue(seed: CuratedFile) -> None:
    back = readback.analysis(seed.article, recorded(seed.article, seed.analysis), BASE)
    (unspecified,) = (actor for actor in back.actors if actor.id == "unspecified")
    assert unspecified.mentions == ()
    assert unspecified.anchor_span is not None
    assert unspecified.anchor_span.words == "reportedly"


def test_what_is_not_mentioned_comes_after_what_is(seed: CuratedFile) -> None:
    absent = Actor("absent", ActorKind.PERSON, "Absent")
    reading = replace(seed.analysis, actors=(absent, *seed.analysis.actors))
    back = readback.analysis(seed.article, recorded(seed.article, reading), BASE)
    assert back.actors[-1] == absent


def without(quads: Sequence[Quad], node: NamedNode, predicate: NamedNode) -> list[Quad]:
    return [quad for quad in quads if (quad.subject, quad.predicate) != (node, predicate)]


def instead(quads: Sequence[Quad], node: NamedNode, predicate: NamedNode, value: NamedNode | Literal) -> list[Quad]:
    graph = next(quad.graph_name for quad in quads if quad.subject == node)
    return [*without(quads, node, predicate), Quad(node, predicate, value, graph)]


def named(quads: Iterable[Quad], identifier: str) -> NamedNode:
    node = next(q.subject for q in quads if q.predicate == DCT.identifier and q.object == Literal(identifier))
    assert isinstance(node, NamedNode)
    return node


def refused(article: Article, quads: Iterable[Quad], complaint: str, base: Base = BASE) -> None:
    with pytest.raises(LedgerError) as caught:
        readback.analysis(article, quads, base)
    message = str(caught.value)
    assert message.startswith("these quads are no reading of the article: ")
    assert message.endswith("; give all those of one run that read it")
    assert complaint in message
    assert "\n" not in message


def test_quads_of_no_run_of_two_runs_or_of_another_text_are_refused(seed: CuratedFile, seed_record: Record) -> None:
    quads = list(seed_record.run_quads)
    refused(seed.article, [], "they hold no run")
    refused(seed.article, seed_record.article_quads, "they hold no run")
    again = recorded(seed.article, seed.analysis, repeat=1)
    refused(seed.article, [*quads, *again], "they hold 2 runs")
    refused(OTHER, quads, f"{BASE.article(seed.article).value}, not {BASE.article(OTHER).value}")
    elsewhere = Base("https://news.example/")
    refused(seed.article, quads, f"not {elsewhere.article(seed.article).value}", elsewhere)


@pytest.mark.parametrize(
    ("identifier", "predicate", "value", "complaint"),
    [
        ("S09", KG.speechAct, NamedNode("https://w3id.org/onrecord/act/shout"), "cannot be 'https://w3id.org/onrecord"),
        ("S09", KG.attributedTo, BASE.shared("actor", "nobody"), "cannot be 'https://onrecord.example/actor/nobody'"),
        ("S09", ITSRDF.taConfidence, Literal("high"), "cannot be 'high'"),
        ("S09", KG.hasCue, BASE.span(OTHER, Span(0, 2, "He")), "#char=0,2 are no words of it"),
        ("e_war", RDFS.label, None, "has no http://www.w3.org/2000/01/rdf-schema#label"),
        ("putin", RDF.type, KG.Actor, "what kind of actor https://onrecord.example/actor/putin is"),
    ],
)
def test_quads_that_lack_something_or_say_what_cannot_be_are_refused(
    seed: CuratedFile,
    seed_record: Record,
    identifier: str,
    predicate: NamedNode,
    value: NamedNode | Literal | None,
    complaint: str,
) -> None:
    quads = list(seed_record.run_quads)
    node = named(quads, identifier)
    less = without(quads, node, predicate)
    refused(seed.article, less if value is None else instead(quads, node, predicate, value), complaint)


def test_words_past_the_end_of_the_text_are_refused(seed: CuratedFile, seed_record: Record) -> None:
    quads = list(seed_record.run_quads)
    past = NamedNode(f"{seed_record.article.value}#char=1,99999")
    refused(seed.article, instead(quads, named(quads, "S09"), KG.hasCue, past), f"{past.value} are no words of it")


def test_what_has_two_values_where_one_is_meant_is_refused(seed: CuratedFile, seed_record: Record) -> None:
    quads = list(seed_record.run_quads)
    graph = seed_record.run_quads[0].graph_name
    twice = [
        (named(quads, "S09"), KG.attributedTo, BASE.shared("actor", "putin"), "has 2 values"),
        (named(quads, "S09"), KG.inRole, named(quads, "r_putin"), "r_putin and r_zelenskiy at once"),
        (named(quads, "r_gulf_leaders"), ORG.reportsTo, BASE.shared("actor", "putin"), "memberships of r_gulf_leaders"),
        (seed_record.run, PROV.used, BASE.node("analysis/0"), "their run used 2 files"),
        (BASE.node("anchor/0"), RDF.type, PROV.Entity, "they hold 2 dates"),
    ]
    also = Quad(BASE.node("anchor/0"), RDF.type, NamedNode("http://www.w3.org/2006/time#TemporalEntity"), graph)
    for subject, predicate, value, complaint in twice:
        more = [also] if predicate == RDF.type else []
        refused(seed.article, [*quads, Quad(subject, predicate, value, graph), *more], complaint)


def test_a_blank_node_is_refused(seed: CuratedFile, seed_record: Record) -> None:
    blank = Quad(seed_record.run, SCHEMA.name, BlankNode("b"), seed_record.run_quads[0].graph_name)
    refused(seed.article, [*seed_record.run_quads, blank], "holds what is neither IRI nor literal")
