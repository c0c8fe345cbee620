"""Explanations of the seed's attributions, each value as the hand-made analysis has it."""

from __future__ import annotations

import hashlib
import json
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, Quad, QueryBoolean, QuerySolutions, QueryTriples, RdfFormat, Store

from kg import pipeline, query, resources
from kg.article import Article
from kg.errors import ParameterError
from kg.explain import explain, from_ledger
from kg.explain.explanation import Actor, Explanation, Span
from kg.explain.highlight import MarkKind, Passage
from kg.extract.curated import CuratedFile
from kg.graph import Record, record
from kg.iris import Base
from kg.ledger import Ledger
from kg.model import ActorKind
from kg.namespaces import DCT, DEFAULT_BASE, KG, NIF
from kg.view import View, open_view

ARTICLE = DEFAULT_BASE + "article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ"
QUERIES = sorted((resources.QUERIES / "explain").glob("*.rq"))


@dataclass(frozen=True)
class Memory:
    """A store in memory, asked as a view is: on the union of its graphs."""

    store: Store
    base: str = DEFAULT_BASE

    def query(self, sparql: str) -> QuerySolutions | QueryBoolean | QueryTriples:
        return self.store.query(sparql, use_default_graph_as_union=True)

    def reading(self) -> AbstractContextManager[None]:
        return nullcontext()


@pytest.fixture
def dataset(seed_record: Record) -> Memory:
    store = Store()
    store.bulk_extend(seed_record.quads)
    store.load(
        path=resources.ONTOLOGY / "vocab.ttl",
        format=RdfFormat.TURTLE,
        to_graph=NamedNode(DEFAULT_BASE + "graph/vocab"),
    )
    return Memory(store)


def attribution(dataset: Memory | View, identifier: str) -> NamedNode:
    found = dataset.store.quads_for_pattern(None, DCT.identifier, Literal(identifier), None)
    (node,) = {quad.subject for quad in found}
    assert isinstance(node, NamedNode)
    return node


def explained(dataset: Memory, identifier: str) -> Explanation:
    return explain(dataset, attribution(dataset, identifier))


def words(spans: tuple[Span, ...]) -> list[tuple[int, int, str | None]]:
    return [(span.start, span.end, span.words) for span in spans]


def marked(passage: Passage, kind: MarkKind) -> list[str]:
    return [passage.text[mark.start : mark.end] for mark in passage.marks if mark.kind is kind]


def names(explanation: Explanation) -> list[str]:
    return [voice.actor.name for voice in explanation.voices if voice.actor is not None]


def judgements(explanation: Explanation) -> set[tuple[str | None, str | None, str]]:
    return {
        (held.holder.identifier, held.situation.identifier, held.factuality.notation)
        for held in explanation.perspectives
        if held.holder is not None and held.situation is not None and held.factuality is not None
    }


def relations(explanation: Explanation) -> set[tuple[str, bool, str | None]]:
    return {(relation.kind, relation.is_outgoing, relation.identifier) for relation in explanation.relations}


def test_a_conditional_commitment_is_explained_to_its_last_character(dataset: Memory) -> None:
    found = explained(dataset, "S09")
    assert found.identifier == "S09"
    assert found.is_statement is True
    assert found.speech_act is not None
    assert (found.speech_act.notation, found.speech_act.label) == ("conditional_commitment", "conditional commitment")
    assert found.form is not None
    assert found.form.notation == "indirect"
    assert found.speaker == Actor(
        DEFAULT_BASE + "actor/zelenskiy", "zelenskiy", "Volodymyr Zelenskiy", ActorKind.PERSON
    )
    assert not found.speaker.is_unnamed
    assert found.addressee is None
    assert [topic.label for topic in found.topics] == ["who attends the talks"]
    assert found.said_at == ()
    assert found.note is not None
    assert found.note.endswith("It does not promise attendance when Putin comes.")
    assert words(found.source) == [(894, 933, "Ukrainian President Volodymyr Zelenskiy")]
    assert words(found.cue) == [(934, 951, "has made it clear")]
    assert words(found.content) == [(957, 1008, "he will only attend the meeting if Putin is present")]
    assert [(span.start, span.end) for span in found.evidence] == [(894, 1009)]


def test_a_role_comes_with_its_body_and_its_words(dataset: Memory) -> None:
    (role,) = explained(dataset, "S09").roles
    assert (role.identifier, role.title) == ("r_zelenskiy", "President")
    assert role.organization is not None
    assert (role.organization.identifier, role.organization.kind) == ("ukraine", ActorKind.STATE)
    assert words(role.spans) == [(894, 933, "Ukrainian President Volodymyr Zelenskiy")]


def test_a_role_in_somebody_s_service_names_whom(dataset: Memory) -> None:
    (role,) = explained(dataset, "S10").roles
    assert role.title == "aide"
    assert role.organization is None
    assert role.reports_to is not None
    assert role.reports_to.identifier == "zelenskiy"


def test_the_passage_is_the_sentence_with_its_parts_marked(dataset: Memory) -> None:
    (passage,) = explained(dataset, "S09").passages
    assert passage.article == ARTICLE
    assert (passage.start, passage.end, passage.is_whole) == (894, 1009, True)
    assert passage.text == (
        "Ukrainian President Volodymyr Zelenskiy has made it clear that he will only attend the meeting "
        "if Putin is present."
    )
    assert marked(passage, MarkKind.SOURCE) == ["Ukrainian President Volodymyr Zelenskiy"]
    assert marked(passage, MarkKind.CUE) == ["has made it clear"]
    assert marked(passage, MarkKind.CONTENT) == ["he will only attend the meeting if Putin is present"]
    assert marked(passage, MarkKind.CONDITION) == ["if Putin is present"]


def test_a_condition_names_its_kind_situation_and_words(dataset: Memory) -> None:
    (condition,) = explained(dataset, "S09").conditions
    assert condition.kind is not None
    assert condition.kind.notation == "necessary"
    assert condition.antecedent is not None
    assert condition.antecedent.identifier == "e_putin_attends"
    assert condition.antecedent.label == "Putin attends the talks"
    assert words(condition.spans) == [(989, 1008, "if Putin is present")]


def test_factuality_is_given_for_each_holder_and_situation(dataset: Memory) -> None:
    assert judgements(explained(dataset, "S09")) == {
        ("zelenskiy", "e_zelenskiy_attends", "Uu"),
        ("zelenskiy", "e_putin_attends", "Uu"),
        ("author", "e_zelenskiy_attends", "Uu"),
    }
    assert judgements(explained(dataset, "S04")) == {
        ("src_us_official_a", "e_moscow_confirms", "CT-"),
        ("src_us_official_a", "e_russia_attends", "Uu"),
        ("author", "e_moscow_confirms", "Uu"),
    }


def test_relations_go_both_ways(dataset: Memory) -> None:
    assert relations(explained(dataset, "S09")) == {("dependsOn", True, "S03"), ("qualifies", False, "S10")}
    assert relations(explained(dataset, "S12")) == {
        ("supports", True, "S11"),
        ("supports", True, "S04.1"),
        ("qualifies", False, "S05"),
        ("alternativeReadingOf", False, "S12-alt"),
    }
    assert relations(explained(dataset, "S04")) == {("supports", True, "S03"), ("embeddedIn", False, "S04.1")}


def test_a_silence_inside_a_statement_is_reached_through_its_voices(dataset: Memory) -> None:
    found = explained(dataset, "S04.1")
    assert found.is_statement is False
    assert found.speech_act is not None
    assert found.speech_act.notation == "non_confirmation"
    assert found.form is None
    assert names(found) == ["the article's own voice", "a senior U.S. official", "Russia"]
    own, official, russia = found.voices
    assert (own.attribution, own.cue) == (None, ())
    assert (official.identifier, official.cue) == ("S04", ("told",))
    assert (russia.identifier, russia.cue) == ("S04.1", ("has yet to confirm",))
    assert official.actor is not None
    assert official.actor.is_unnamed
    assert (official.actor.min_members, official.actor.max_members) == (1, 1)
    assert found.content == ()
    (passage,) = found.passages
    assert (passage.start, passage.end) == (459, 596)
    assert marked(passage, MarkKind.SOURCE) == ["Moscow"]
    assert marked(passage, MarkKind.CONTENT) == []
    assert judgements(found) == {("russia", "e_russia_attends", "Uu")}


def test_no_comment_has_neither_content_nor_perspective(dataset: Memory) -> None:
    found = explained(dataset, "S22")
    assert found.is_statement is False
    assert found.speaker is not None
    assert (found.speaker.identifier, found.speaker.kind) == ("white_house", ActorKind.ORGANIZATION)
    assert words(found.cue) == [(2221, 2251, "there has been no comment from")]
    assert words(found.source) == [(2252, 2267, "the White House")]
    assert (found.content, found.perspectives, found.conditions, found.relations) == ((), (), (), ())
    assert names(found) == ["the article's own voice", "White House"]
    assert {topic.identifier for topic in found.topics} == {"official_comment"}


def test_interrupted_content_is_marked_in_its_pieces(dataset: Memory) -> None:
    found = explained(dataset, "S18")
    (passage,) = found.passages
    assert passage.text == "The proposal is reportedly receiving support from several European nations."
    assert marked(passage, MarkKind.CONTENT) == [
        "The proposal is",
        "receiving support from several European nations",
    ]
    assert marked(passage, MarkKind.CUE) == ["reportedly"]
    assert marked(passage, MarkKind.SOURCE) == []
    assert found.speaker is not None
    assert found.speaker.name == "unspecified source"
    assert found.speaker.is_unnamed
    assert (found.speaker.min_members, found.speaker.max_members) == (1, None)
    assert relations(found) == {
        ("dependsOn", True, "S16"),
        ("embeddedIn", False, "S18.1"),
        ("embeddedIn", False, "S18.1-alt"),
    }


def test_two_readings_of_the_same_words_point_to_each_other(dataset: Memory) -> None:
    first, second = explained(dataset, "S05"), explained(dataset, "S05-alt")
    assert relations(first) == {("qualifies", True, "S12"), ("alternativeReadingOf", False, "S05-alt")}
    assert relations(second) == {("alternativeReadingOf", True, "S05")}
    assert names(first) == ["the article's own voice", "a senior U.S. official"]
    assert names(second) == ["the article's own voice"]
    assert first.addressee is not None
    assert first.addressee.identifier == "reuters"
    assert second.addressee is None
    assert judgements(first) == {
        ("src_us_official_a", "e_announcements", "PR-"),
        ("author", "e_announcements", "Uu"),
    }
    assert judgements(second) == {("author", "e_announcements", "PR-")}
    assert second.note is not None
    assert "second main clause in the article's own voice" in second.note
    assert (second.source, second.cue, second.roles) == ((), (), ())


def test_the_article_s_own_voice_is_the_only_one_where_it_speaks(dataset: Memory) -> None:
    found = explained(dataset, "S08")
    assert names(found) == ["the article's own voice"]
    assert found.voices[0].identifier == "S08"
    assert found.speaker is not None
    assert found.speaker.kind is ActorKind.VOICE


def test_a_source_says_why_it_may_know(dataset: Memory) -> None:
    speaker = explained(dataset, "S01").speaker
    assert speaker is not None
    assert (speaker.min_members, speaker.max_members, speaker.basis) == (3, 3, "familiar with the plans")


def test_when_it_was_said_comes_with_the_date_that_it_was_resolved_with(dataset: Memory) -> None:
    (time,) = explained(dataset, "S15").said_at
    assert (time.identifier, time.value, time.day, time.weekday) == ("t6", "2025-05-12", "2025-05-12", "Monday")
    assert (time.anchor, time.supplied_by) == ("2025-05-13/2025-05-14", "annotator")
    assert words(time.spans) == [(1494, 1503, "On Monday")]


def test_provenance_goes_back_to_the_run_its_agent_and_the_bytes(dataset: Memory, seed: CuratedFile) -> None:
    found = explained(dataset, "S17")
    assert found.graph is not None
    assert found.graph.startswith(DEFAULT_BASE + "graph/run/")
    assert found.run is not None
    assert found.run.identifier == "gold-1"
    assert (found.run.started, found.run.ended) == ("2026-11-22T11:00:00Z", "2026-11-22T11:00:01Z")
    assert found.run.analysis_sha256 == seed.analysis.file_sha256
    assert found.run.agent is not None
    assert (found.run.agent.name, found.run.agent.version, found.run.agent.is_person) == ("annotator", None, True)
    assert found.article is not None
    assert (found.article.iri, found.article.code) == (ARTICLE, ARTICLE.rpartition("/")[2])
    assert found.article.sha256 == "ba7b831e3dcad29ed25116430634437bb8097d1204c21ea7c73ac5099ccd8714"
    assert (found.article.size, found.article.language) == (2552, "en")
    (publication,) = found.article.publications
    assert (publication.outlet, publication.url, publication.published, publication.headline) == (None,) * 4
    assert found.ledger_line is None


def test_every_attribution_of_the_seed_is_explained_with_words_from_the_text(
    dataset: Memory, seed: CuratedFile
) -> None:
    for quad in list(dataset.store.quads_for_pattern(None, KG.speechAct, None, None)):
        assert isinstance(quad.subject, NamedNode)
        found = explain(dataset, quad.subject)
        assert len(found.passages) == 1
        for passage in found.passages:
            assert passage.text == seed.article.text[passage.start : passage.end]
            assert "".join(piece for piece, _ in passage.segments) == passage.text
        for span in (*found.evidence, *found.source, *found.cue, *found.content):
            assert span.words == seed.article.text[span.start : span.end]
        assert found.voices[-1].attribution == found.iri
        json.dumps(found.to_json())


def test_without_the_text_the_passage_is_pieced_together_and_says_so(dataset: Memory) -> None:
    parts = {
        quad.object
        for predicate in (KG.hasSource, KG.hasCue, KG.hasContent)
        for quad in dataset.store.quads_for_pattern(None, predicate, None, None)
    }
    for quad in list(dataset.store):
        hidden = quad.predicate == NIF.isString or (quad.predicate == NIF.anchorOf and quad.subject not in parts)
        if hidden:
            dataset.store.remove(quad)
    found = explained(dataset, "S09")
    assert found.evidence[0].words is None
    (passage,) = found.passages
    assert passage.is_whole is False
    assert (passage.start, passage.end) == (894, 1009)
    assert passage.text == (
        "Ukrainian President Volodymyr Zelenskiy … has made it clear … "
        "he will only attend the meeting if Putin is present … "
    )
    assert marked(passage, MarkKind.CUE) == ["has made it clear"]
    assert marked(passage, MarkKind.CONTENT) == ["he will only attend the meeting if Putin is present"]


def test_words_in_sentences_far_apart_are_two_passages(dataset: Memory) -> None:
    node = attribution(dataset, "S09")
    graph = next(dataset.store.quads_for_pattern(node, KG.speechAct, None, None)).graph_name
    dataset.store.add(Quad(node, KG.hasEvidence, NamedNode(f"{ARTICLE}#char=459,596"), graph))
    found = explain(dataset, node)
    assert [(passage.start, passage.end) for passage in found.passages] == [(459, 596), (894, 1009)]


def test_sentences_that_follow_each_other_are_one_passage(dataset: Memory, seed: CuratedFile) -> None:
    node = attribution(dataset, "S09")
    graph = next(dataset.store.quads_for_pattern(node, KG.speechAct, None, None)).graph_name
    following = seed.article.sentences[6].span
    place = NamedNode(f"{ARTICLE}#char={following.start},{following.end}")
    dataset.store.add(Quad(node, KG.hasEvidence, place, graph))
    (passage,) = explain(dataset, node).passages
    assert passage.text == seed.article.text[894 : following.end]


def test_offsets_count_code_points_of_any_script(seed: CuratedFile) -> None:
    text = "Перше 👩\u200d🚀 речення. President 🇺🇦 Zele\u0301nskiy has made it clear that he will. Third."
    article = Article.from_bytes(text.encode(), "emoji")
    start = text.index("has made it clear")
    first = seed.analysis.attributions[0]
    reading = type(first)(
        id="X1",
        speaker="author",
        speech_act=first.speech_act,
        evidence=(article.sentences[1].span,),
        cue=(article.span(start, start + 17),),
    )
    analysis = type(seed.analysis)(
        run_id="x",
        agent=seed.analysis.agent,
        started=seed.analysis.started,
        ended=seed.analysis.ended,
        actors=(),
        attributions=(reading,),
    )
    store = Store()
    store.bulk_extend(record(article, seed.publication, analysis, Base(DEFAULT_BASE)).quads)
    (passage,) = explained(Memory(store), "X1").passages
    assert marked(passage, MarkKind.CUE) == ["has made it clear"]
    assert passage.text == "President 🇺🇦 Zele\u0301nskiy has made it clear that he will."


def test_a_circle_of_voices_is_walked_once(dataset: Memory) -> None:
    outer, inner = attribution(dataset, "S04"), attribution(dataset, "S04.1")
    graph = next(dataset.store.quads_for_pattern(outer, KG.speechAct, None, None)).graph_name
    dataset.store.add(Quad(outer, KG.embeddedIn, inner, graph))
    assert names(explain(dataset, inner)) == ["the article's own voice", "a senior U.S. official", "Russia"]


def test_a_faulty_attribution_is_explained_as_far_as_it_goes(dataset: Memory) -> None:
    node = NamedNode(DEFAULT_BASE + "attribution/bare")
    graph = NamedNode(DEFAULT_BASE + "graph/run/bare")
    kind = NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
    dataset.store.add(Quad(node, kind, KG.Attribution, graph))
    found = explain(dataset, node)
    assert (found.speaker, found.speech_act, found.article, found.run) == (None, None, None, None)
    assert found.is_statement is None
    assert found.graph == graph.value
    assert found.passages == ()
    dataset.store.add(Quad(node, KG.attributedTo, NamedNode(DEFAULT_BASE + "actor/nobody"), graph))
    speaker = explain(dataset, node).speaker
    assert speaker is not None
    assert (speaker.name, speaker.kind) == ("nobody", None)


def test_without_the_vocabulary_codes_are_shown_by_their_iri(dataset: Memory) -> None:
    dataset.store.remove_graph(NamedNode(DEFAULT_BASE + "graph/vocab"))
    act = explained(dataset, "S09").speech_act
    assert act is not None
    assert (act.notation, act.label, act.definition) == ("conditional-commitment", "conditional-commitment", None)


def test_what_is_no_attribution_is_a_mistake_with_advice(dataset: Memory) -> None:
    with pytest.raises(ParameterError, match=r"actor/zelenskiy is no attribution in this store; give the identifier"):
        explain(dataset, NamedNode(DEFAULT_BASE + "actor/zelenskiy"))


def test_the_ledger_s_line_is_the_one_that_recorded_the_graph(tmp_path: Path) -> None:
    folder = tmp_path / "store"
    list(pipeline.ingest(folder, pipeline.analyses(resources.SEEDS), Base(DEFAULT_BASE)))
    with open_view(folder) as view, Ledger.open(folder) as ledger:
        found = from_ledger(explain(view, attribution(view, "S09")), ledger)
        line = found.ledger_line
        assert line is not None
        assert found.graph is not None
        assert line.file == f"runs/{found.graph.rpartition('/')[2]}.nq"
        assert line.sha256 == ledger.head.sha256
        assert line.file_sha256 == ledger.file(line.file).sha256
    lines = (folder / "ledger" / "manifest.jsonl").read_bytes().splitlines()
    assert hashlib.sha256(lines[line.entry]).hexdigest() == line.sha256


@pytest.mark.parametrize("path", QUERIES, ids=lambda path: path.stem)
def test_an_internal_query_answers_its_own_example_or_is_empty_for_a_reason(path: Path, dataset: Memory) -> None:
    stored = query.load(path)
    rows = query.run(dataset, stored, **{parameter.name: parameter.example for parameter in stored.parameters})
    has_none = {"times", "voices"}  # S09 is in no other voice than its own, and undated
    assert (len(rows) == 0) == (path.stem in has_none)
