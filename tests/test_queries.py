"""The questions that can be asked: each has an answer on the seed that was read by eye, in ``golden``.

NAME.csv is the answer to NAME.rq as it stands, with the example of every parameter; NAME.all.csv is the answer without
the parameters that only narrow it. ``python tests/test_queries.py`` writes them again, to be read before they are kept.
"""

from __future__ import annotations

import csv
import io
import itertools
import random
import re
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
import rdflib
from pyoxigraph import (
    BlankNode,
    Literal,
    NamedNode,
    Quad,
    QueryBoolean,
    QuerySolutions,
    QueryTriples,
    RdfFormat,
    Store,
    Triple,
    parse,
    serialize,
)
from rdflib.query import ResultRow

from kg import resources
from kg.extract import curated
from kg.graph import record
from kg.iris import Base
from kg.model import Publication
from kg.namespaces import DCT, DEFAULT_BASE, KG, NIF, PROV, SCHEMA, XSD
from kg.query import Row, StoredQuery, bind, catalogue, run

GOLDEN = Path(__file__).parent / "golden"
QUESTIONS = catalogue()
NAMES = {question.name: question for question in QUESTIONS}
NARROWED = tuple(question for question in QUESTIONS if any(p.optional for p in question.parameters))

SEED = curated.read(resources.SEEDS / "istanbul-talks.yaml")
BASE = Base(DEFAULT_BASE)
ARTICLE = BASE.article(SEED.article)
RECORD = record(SEED.article, SEED.publication, SEED.analysis, BASE)

# Where the article's own voice speaks or judges on the seed, because it is asked for.
WITH_OWN_VOICE = {
    "alternative-readings",
    "conditions",
    "links-between-statements",
    "open-conditions",
    "own-voice-claims",
    "views-on-situation",
    "views-on-topic",
}


class Memory:
    """A store in memory, asked as a view is: on the union of its graphs."""

    base = DEFAULT_BASE

    def __init__(self, quads: Iterable[Quad]) -> None:
        self.store = Store()
        self.store.bulk_extend(quads)

    def query(self, sparql: str) -> QuerySolutions | QueryBoolean | QueryTriples:
        return self.store.query(sparql, use_default_graph_as_union=True)

    def reading(self) -> AbstractContextManager[None]:
        return nullcontext()


@cache
def vocabularies() -> tuple[Quad, ...]:
    graphs = {"vocab": BASE.graph("vocab"), "kg": BASE.graph("ontology/0.1.0")}
    return tuple(
        Quad(triple.subject, triple.predicate, triple.object, graph)
        for name, graph in graphs.items()
        for triple in parse(path=resources.ONTOLOGY / f"{name}.ttl", format=RdfFormat.TURTLE)
        if isinstance(triple, Triple | Quad)
    )


@cache
def seed_store() -> Memory:
    return Memory([*vocabularies(), *RECORD.quads])


def seed_with(*made: Quad, without: Iterable[Quad] = ()) -> Memory:
    """The seed's store with some made quads, and without some of its own."""
    return Memory((set(RECORD.quads) - set(without)) | {*vocabularies(), *made})


def examples(question: StoredQuery, *, narrowed: bool = True) -> dict[str, NamedNode | Literal]:
    return {p.name: p.example for p in question.parameters if narrowed or not p.optional}


def _written(term: NamedNode | BlankNode | Literal | Triple) -> str:
    return str(term) if isinstance(term, Triple) else term.value


def cells(rows: Iterable[Row]) -> list[tuple[str, ...]]:
    return [tuple("" if term is None else _written(term) for term in row) for row in rows]


def ask(name: str, memory: Memory | None = None, /, **values: NamedNode | Literal) -> list[dict[str, str]]:
    """The answer to a question with these parameters and the examples of those that it needs."""
    question = NAMES[name]
    rows = run(memory or seed_store(), question, **examples(question, narrowed=False) | values)
    return [dict(zip(question.columns, row, strict=True)) for row in cells(rows)]


def column(rows: Sequence[dict[str, str]], *names: str) -> list[tuple[str, ...]]:
    return [tuple(row[name] for name in names) for row in rows]


def variants(question: StoredQuery) -> Iterator[tuple[Path, list[Row]]]:
    """The answers that are kept of a question, each with the file that keeps it."""
    yield GOLDEN / f"{question.name}.csv", run(seed_store(), question, **examples(question))
    if question in NARROWED:
        path = GOLDEN / f"{question.name}.all.csv"
        yield path, run(seed_store(), question, **examples(question, narrowed=False))


def table(question: StoredQuery, rows: Iterable[Row]) -> str:
    """An answer as CSV, without what names the analysis file by its digest: a comment in that file would change it."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(question.columns)
    writer.writerows(cells(rows))
    run_name = RECORD.run.value.rpartition("/")[2]
    return text.getvalue().replace(run_name, "RUN").replace(str(SEED.analysis.file_sha256), "ANALYSIS")


# The files themselves.


def test_there_are_questions_and_several_need_no_parameter() -> None:
    assert len(QUESTIONS) >= 34
    assert sum(all(p.optional for p in question.parameters) for question in QUESTIONS) >= 20


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.name)
def test_every_question_says_what_it_answers_in_whole_sentences(question: StoredQuery) -> None:
    assert re.fullmatch(r"[A-Z][^.:]+[^.:?]", question.summary)
    assert re.fullmatch(r"[A-Z].+\.", question.description)
    assert len(question.tags) > 0
    for parameter in question.parameters:
        assert re.fullmatch(r"[A-Z].+\.", parameter.description)


def test_no_two_questions_go_by_the_same_summary() -> None:
    assert len({question.summary for question in QUESTIONS}) == len(QUESTIONS)


def test_a_parameter_of_one_name_means_the_same_in_every_question() -> None:
    types: dict[str, set[tuple[str, str | None]]] = {}
    for parameter in itertools.chain.from_iterable(question.parameters for question in QUESTIONS):
        types.setdefault(parameter.name, set()).add((parameter.type, parameter.scheme))
    assert {name: kinds for name, kinds in types.items() if len(kinds) > 1} == {}


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.name)
def test_what_is_shown_cannot_lose_a_row_or_a_second_in_oxigraph(question: StoredQuery) -> None:
    """An OPTIONAL opens with one triple pattern, and what is left out is left out by NOT EXISTS of one.

    Oxigraph may read the whole store for an OPTIONAL that opens with a join, and does so for a MINUS.
    """
    body = re.sub(r"#[^\n]*\n", "\n", question.text.partition("SELECT")[2])
    assert "MINUS" not in body or question.name == "uncovered-sentences"
    for block in re.findall(r"OPTIONAL\s*{([^{}]*)", body):
        if block.strip() != "":
            pattern = re.split(r"\bFILTER|\bOPTIONAL|\bBIND", block)[0].strip().removesuffix(".")
            assert re.search(r";| \. ", pattern) is None, pattern


# The answers.


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.name)
def test_every_question_has_the_answer_on_the_seed_that_was_read(question: StoredQuery) -> None:
    for path, rows in variants(question):
        assert table(question, rows) == path.read_text(encoding="utf-8"), path.name


def test_every_answer_that_was_read_is_of_a_question() -> None:
    kept = {path for question in QUESTIONS for path, _ in variants(question)}
    assert set(GOLDEN.glob("*")) == kept


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.name)
def test_no_row_comes_twice(question: StoredQuery) -> None:
    for _, rows in variants(question):
        assert len(set(rows)) == len(rows)


@pytest.mark.parametrize("question", NARROWED, ids=lambda question: question.name)
def test_a_narrowing_parameter_can_be_left_out_and_only_takes_rows_away(question: StoredQuery) -> None:
    counts = "COUNT(" in question.text
    everything = set(run(seed_store(), question, **examples(question, narrowed=False)))
    optional = [parameter for parameter in question.parameters if parameter.optional]
    for size in range(1, len(optional) + 1):
        for chosen in itertools.combinations(optional, size):
            narrowing = {parameter.name: parameter.example for parameter in chosen}
            rows = run(seed_store(), question, **examples(question, narrowed=False) | narrowing)
            assert counts or set(rows) <= everything


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.name)
def test_several_values_of_a_parameter_are_alternatives_and_give_each_row_once(question: StoredQuery) -> None:
    others = {
        "topic": topic("official_comment"),
        "actor": BASE.shared("actor", "us"),
        "article": BASE.node("article/FA"),
    }
    for parameter in question.parameters:
        if parameter.type in others:
            values: dict[str, Sequence[NamedNode | Literal]] = {
                name: [example] for name, example in examples(question, narrowed=False).items()
            }
            alone = [
                row
                for term in (parameter.example, others[parameter.type])
                for row in run(seed_store(), question, **values | {parameter.name: [term]})
            ]
            both = run(seed_store(), question, **values | {parameter.name: [parameter.example, others[parameter.type]]})
            assert len(set(both)) == len(both)
            assert "COUNT(" in question.text or set(both) == set(alone)


def test_what_is_on_two_topics_counts_once_when_both_are_asked_for() -> None:
    both = {"topic": [topic("attendance"), topic("official_comment")]}
    rows = run(seed_store(), NAMES["speakers"], **both)
    assert ("a senior U.S. official", "unnamed", "2", "0") in [row[:4] for row in cells(rows)]


@pytest.fixture(scope="module")
def other_engine() -> Iterator[rdflib.Dataset]:
    """The same store in rdflib, which must leave a dateTime as it is written."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rdflib, "NORMALIZE_LITERALS", False)
        dataset = rdflib.Dataset(default_union=True)
        lines = serialize(seed_store().store, format=RdfFormat.N_QUADS)
        assert lines is not None
        dataset.parse(data=lines.decode(), format="nquads")
        yield dataset


@pytest.mark.filterwarnings("ignore:Dataset:DeprecationWarning")  # of what rdflib itself calls
@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.name)
def test_rdflib_gives_the_same_rows_in_the_same_order(question: StoredQuery, other_engine: rdflib.Dataset) -> None:
    for narrowed in (True, False):
        values = examples(question, narrowed=narrowed)
        found = other_engine.query(bind(question, values))
        rows = [row for row in found if isinstance(row, ResultRow)]
        theirs = [tuple("" if term is None else str(term) for term in row) for row in rows]
        if theirs == [("",) * len(question.columns)]:
            theirs = []  # rdflib has one empty row where there is no group, SPARQL 1.1 none
        assert theirs == cells(run(seed_store(), question, **values))


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.name)
def test_second_readings_are_left_out(question: StoredQuery) -> None:
    second = {_written(quad.subject) for quad in RECORD.quads if quad.predicate == KG.alternativeReadingOf}
    assert len(second) == 3
    if question.name != "alternative-readings":
        named = {cell for _, rows in variants(question) for row in cells(rows) for cell in row}
        assert named.isdisjoint(second)


def test_second_readings_are_left_out_of_what_is_asked_about_one_situation() -> None:
    asked = {
        "conditions-on-situation": ("situation", "e_kremlin_announces", "S12"),
        "what-hangs-on-situation": ("antecedent", "e_putin_decides", "S12"),
        "claim-words": ("situation", "e_announcements", "S05"),
        "views-on-situation": ("situation", "e_announcements", "S05"),
    }
    for name, (parameter, about, found) in asked.items():
        rows = ask(name, **{parameter: situation(about)})
        assert {row["identifier"] for row in rows} == {found}, name


def test_a_situation_is_no_condition_of_itself() -> None:
    assert ask("conditions-on-situation", situation=situation("e_putin_attends")) == []


def test_a_link_to_another_site_is_no_link_to_wikidata() -> None:
    peskov = BASE.shared("actor", "peskov")
    link = Quad(peskov, SCHEMA.sameAs, NamedNode("https://other.example/peskov"), BASE.graph("entity/peskov"))
    assert ask("wikidata-links", seed_with(link)) == ask("wikidata-links")
    assert ask("missing-wikidata-links", seed_with(link)) == ask("missing-wikidata-links")


def test_the_articles_own_voice_is_left_out_unless_it_is_asked_for() -> None:
    heard = {
        question.name
        for question in QUESTIONS
        for _, rows in variants(question)
        if any("the article's own voice" in row for row in cells(rows))
    }
    assert heard == WITH_OWN_VOICE


# The competency questions, with the answers that the reference gives. A name in a row is told by its identifier here.

ACTOR_IDS = {actor.name: actor.id for actor in SEED.analysis.actors} | {"the article's own voice": "author"}
SITUATION_IDS = {situation.label: situation.id for situation in SEED.analysis.situations}
PLACE_IDS = {place.name: place.id for place in SEED.analysis.places} | {"": ""}
SPEAKER_IDS = {attribution.id: attribution.speaker for attribution in SEED.analysis.attributions}
OUTER_IDS = {attribution.id: attribution.embedded_in for attribution in SEED.analysis.attributions}


def topic(identifier: str) -> NamedNode:
    return BASE.shared("topic", identifier)


def situation(identifier: str) -> NamedNode:
    return BASE.made("situation", SEED.article.sha256, identifier)


def concept(scheme: str, name: str) -> NamedNode:
    return NamedNode(f"https://w3id.org/onrecord/{scheme}/{name}")


def attribution(identifier: str) -> NamedNode:
    (found,) = (
        quad.subject for quad in RECORD.quads if quad.predicate == DCT.identifier and quad.object == Literal(identifier)
    )
    assert isinstance(found, NamedNode)
    return found


def holder(row: dict[str, str]) -> str:
    """Who holds a view in a row: the speaker, or the article's own voice beside them."""
    return "author" if row["holder"] == "the article's own voice" else SPEAKER_IDS[row["identifier"]]


def answer(text: str) -> set[tuple[str, ...]]:
    """The rows of an answer as the reference writes them: cells separated by commas, rows by semicolons."""
    return {tuple(cell.strip() for cell in row.split(",")) for row in text.split(";")}


def test_cq01_the_sources_that_the_article_cites_in_its_own_voice() -> None:
    assert set(column(ask("sources"), "identifier", "named")) == answer(
        "eu_leaders, false; peskov, true; src_aide, false; src_three, false; src_us_official_a, false; "
        "src_us_official_b, false; trump, true; unspecified, false; us_eu_officials, false; zelenskiy, true"
    )


def test_cq02_what_rests_on_unnamed_sources_and_how_many_people_the_wording_allows() -> None:
    assert set(column(ask("unnamed-sources"), "identifier", "minimum", "maximum")) == answer(
        "S01, 3, 3; S04, 1, 1; S05, 1, 1; S10, 1, 1; S16, 2, ; S17, 1, 1; S18, 1, ; S18.1, 3, ; S19, 2, "
    )


def test_cq03_under_which_condition_zelenskiy_will_attend_and_who_says_so() -> None:
    rows = ask("conditions-on-situation", situation=situation("e_zelenskiy_attends"))
    assert {
        (row["identifier"], SPEAKER_IDS[row["identifier"]], row["condition_kind"], SITUATION_IDS[row["antecedent"]])
        for row in rows
    } == answer("S09, zelenskiy, necessary, e_putin_attends; S10, src_aide, necessary, e_genuine_intent")


def test_cq04_which_statements_are_put_under_a_condition() -> None:
    assert {
        (row["identifier"], SPEAKER_IDS[row["identifier"]], row["condition_kind"], SITUATION_IDS[row["antecedent"]])
        for row in ask("conditions")
    } == answer(
        "S06, author, sufficient, e_talks; S09, zelenskiy, necessary, e_putin_attends; S10, src_aide, necessary, "
        "e_genuine_intent; S12, peskov, trigger, e_putin_decides; S15, trump, sufficient, e_presence_required; "
        "S19, eu_leaders, sufficient, e_russia_declines"
    )


def test_cq05_how_certain_each_voice_is_about_who_attends() -> None:
    views = {
        (row["identifier"], holder(row), row["factuality"], SITUATION_IDS[row["situation"]])
        for row in ask("views-on-topic", topic=topic("attendance"))
    }
    assert {view for view in views if view[3].endswith("_attends")} == answer(
        "S03, author, Uu, e_russia_attends; S03, author, Uu, e_putin_attends; S04, src_us_official_a, Uu, "
        "e_russia_attends; S04.1, russia, Uu, e_russia_attends; S09, zelenskiy, Uu, e_zelenskiy_attends; S09, "
        "zelenskiy, Uu, e_putin_attends; S09, author, Uu, e_zelenskiy_attends; S10, src_aide, Uu, "
        "e_zelenskiy_attends; S10, author, Uu, e_zelenskiy_attends; S11, author, Uu, e_russia_attends; S13, trump, "
        "PS+, e_trump_attends; S13, author, Uu, e_trump_attends; S15, trump, Uu, e_trump_attends; S15, author, Uu, "
        "e_trump_attends"
    )


def test_cq06_which_bodies_gave_no_comment() -> None:
    rows = ask("silences", speech_act=concept("act", "no-comment"))
    assert {(ACTOR_IDS[row["name"]],) for row in rows} == answer("nsc; state_department; white_house; witkoff_office")


def test_cq07_who_is_said_to_have_agreed_to_the_ceasefire_and_on_whose_word() -> None:
    rows = ask("agreements", topic=topic("ceasefire"))
    assert {
        (ACTOR_IDS[row["speaker"]], SPEAKER_IDS[OUTER_IDS[row["identifier"]] or ""], row["identifier"]) for row in rows
    } == answer("european_nations, unspecified, S18.1; ukraine, src_us_official_b, S17.1")
    assert set(column(rows, "speaker", "according_to")) == {
        ("several European nations", "unspecified source"),
        ("Ukraine", "a senior U.S. official"),
    }


def test_cq08_through_which_voices_it_is_known_that_moscow_has_not_confirmed() -> None:
    rows = ask("attribution-chains", attribution=attribution("S04.1"))
    columns = ("identifier", "speaker", "speech_act", "depth", "according_to", "addressee")
    assert column(rows, *columns) == [("S04.1", "Russia", "non_confirmation", "1", "a senior U.S. official", "Reuters")]
    assert rows[0]["embedded_in"] == attribution("S04").value


def test_cq09_what_the_article_asserts_as_certain_in_its_own_voice() -> None:
    assert {(SITUATION_IDS[row["situation"]],) for row in ask("own-voice-claims")} == answer(
        "e_anticipation; e_bold; e_deaths; e_displacement; e_gulf_meetings; e_invasion; e_pressure; e_pushing; "
        "e_questioned; e_shadow_fleet; e_trip; e_vague; e_war"
    )


def test_cq10_which_certain_judgements_rest_on_one_unnamed_person_alone() -> None:
    assert {
        (row["identifier"], SPEAKER_IDS[row["identifier"]], row["factuality"], SITUATION_IDS[row["situation"]])
        for row in ask("claims-on-one-unnamed-person")
    } == answer("S04, src_us_official_a, CT-, e_moscow_confirms; S17, src_us_official_b, CT+, e_ukraine_agrees")


def test_cq11_what_may_happen_on_thursday_and_where() -> None:
    rows = ask("events-on-day", day=Literal("2025-05-15", datatype=XSD.date))
    assert {(row["identifier"], PLACE_IDS[row["place"]]) for row in rows} == answer(
        "e_announcements, ; e_dispatch, istanbul; e_putin_attends, istanbul; e_russia_attends, istanbul; "
        "e_talks, istanbul; e_trump_attends, istanbul; e_zelenskiy_attends, istanbul"
    )


def test_cq12_which_threats_are_reported_against_whom_and_on_what_condition() -> None:
    assert {
        (row["identifier"], ACTOR_IDS[row["speaker"]], ACTOR_IDS[row["recipient"]], SITUATION_IDS[row["antecedent"]])
        for row in ask("threats")
    } == answer("S19, eu_leaders, russia, e_russia_declines")


def test_cq13_which_role_each_named_person_has_in_which_body_on_which_words() -> None:
    assert set(column(ask("roles"), "identifier", "name", "role", "organization", "start", "end")) == answer(
        "r_trump, Donald Trump, President, United States, 27, 54; "
        "r_witkoff, Steve Witkoff, senior envoy, United States, 70, 143; "
        "r_kellogg, Keith Kellogg, senior envoy, United States, 70, 143; "
        "r_kellogg_general, Keith Kellogg, General (retired), , 114, 143; "
        "r_putin, Vladimir Putin, President, Russia, 373, 427; r_putin, Vladimir Putin, President, Russia, 1260, 1273; "
        "r_zelenskiy, Volodymyr Zelenskiy, President, Ukraine, 894, 933; "
        "r_peskov, Dmitry Peskov, spokesperson, Kremlin, 1135, 1169"
    )


def test_cq14_what_trump_is_reported_to_have_said_or_left_open_and_when() -> None:
    rows = ask("on-record", actor=BASE.shared("actor", "trump"))
    assert set(column(rows, "identifier", "speech_act", "said_on")) == answer(
        "S13, non_exclusion, ; S15, conditional_commitment, 2025-05-12"
    )


def test_cq15_which_conditions_hang_on_what_another_attribution_leaves_open() -> None:
    rows = ask("open-conditions")
    assert {
        (row["identifier"], SITUATION_IDS[row["antecedent"]], ACTOR_IDS[row["holder"]], row["factuality"])
        for row in rows
    } == answer("S09, e_putin_attends, author, Uu")
    assert {row["other_attribution"] for row in rows} == {attribution("S03").value}


def test_cq16_no_attributions_contradict_each_other() -> None:
    assert ask("contradictions") == []


def test_cq17_which_actors_and_places_have_a_wikidata_link() -> None:
    assert set(column(ask("wikidata-links"), "identifier", "item")) == answer(
        "eu, Q458; istanbul, Q406; middle_east, Q7204; putin, Q7747; qatar, Q846; reuters, Q130879; russia, Q159; "
        "saudi_arabia, Q851; state_department, Q789915; trump, Q22686; uae, Q878; ukraine, Q212; us, Q30; "
        "zelenskiy, Q3874799"
    )


def test_cq18_which_named_actors_lack_one() -> None:
    assert set(column(ask("missing-wikidata-links"), "identifier")) == answer(
        "kellogg; kremlin; nsc; peskov; white_house; witkoff; witkoff_office"
    )


def test_cq19_nothing_is_known_to_have_happened_to_the_article() -> None:
    assert ask("article-changes", article=ARTICLE) == []


def test_cq20_which_article_versions_there_are() -> None:
    assert set(column(ask("articles"), "sha256", "size", "language")) == answer(
        "ba7b831e3dcad29ed25116430634437bb8097d1204c21ea7c73ac5099ccd8714, 2552, en"
    )


def test_cq21_which_words_may_be_exported_as_a_direct_quotation() -> None:
    rows = ask("direct-quotations")
    assert column(rows, "content", "role") == [
        ("As soon as the president sees fit, we will announce it.", "spokesperson")
    ]
    assert SPEAKER_IDS[rows[0]["identifier"]] == "peskov"


def test_cq22_which_statements_have_content_in_more_than_one_piece() -> None:
    assert column(ask("interrupted-statements"), "identifier", "content") == [
        ("S18", "The proposal is"),
        ("S18", "receiving support from several European nations"),
        ("S19", "If Russia declines the offer"),
        ("S19", "escalate sanctions, targeting Moscow’s so-called “shadow fleet”"),
    ]


def test_cq23_how_many_situations_of_each_type_there_are() -> None:
    assert set(column(ask("event-types"), "event_type", "situations")) == answer(
        "AGREE, 4; ASSAULT, 2; CONSULT, 7; REJECT, 1; REQUEST, 1; SANCTION, 1; SUPPORT, 1; THREATEN, 1"
    )


def test_cq24_on_which_characters_the_claim_rests_that_ukraine_has_agreed() -> None:
    rows = ask("claim-words", situation=situation("e_ukraine_agrees"))
    assert set(column(rows, "part", "start", "end", "words")) == answer(
        "content, 1790, 1839, Ukraine has already agreed to the ceasefire terms; cue, 1753, 1765, According to"
    )


def test_cq25_no_span_differs_from_the_text() -> None:
    assert ask("misquoted-spans") == []


def test_cq26_which_run_by_which_agent_made_the_graph_that_holds_an_attribution() -> None:
    rows = ask("provenance", attribution=attribution("S17"))
    assert column(rows, "run", "article", "agent") == [("gold-1", ARTICLE.value, "annotator")]


def test_cq27_which_attributions_have_a_second_reading_and_what_differs() -> None:
    differing: dict[str, set[str]] = {}
    for row in ask("alternative-readings"):
        differing.setdefault(row["identifier"], set()).add(row["difference"])
    assert differing == {
        "S05": {"attributed to", "in role", "addressed to", "form", "has source", "has cue", "has perspective"},
        "S12": {"has perspective"},
        "S18.1": {"speech act"},
    }


def test_cq28_which_dates_were_resolved_from_outside_the_text() -> None:
    assert set(column(ask("resolved-dates"), "identifier", "words", "day")) == answer(
        "t1, this Thursday, 2025-05-15; t2, early Thursday, 2025-05-15; t6, On Monday, 2025-05-12"
    )


def test_cq29_which_sources_may_be_the_same_but_are_kept_apart() -> None:
    assert column(ask("possibly-same-sources"), "identifier", "other_identifier") == [
        ("src_us_official_a", "src_us_official_b")
    ]


def test_cq30_every_sentence_is_covered() -> None:
    assert ask("uncovered-sentences") == []
    assert column(ask("coverage"), "sentences", "covered", "attributions") == [("18", "18", "29")]


# What the seed does not hold.


def published(**facts: str) -> tuple[Quad, ...]:
    publication = replace(Publication(), **facts)
    return record(SEED.article, publication, SEED.analysis, BASE).publication_quads


def test_a_text_in_two_outlets_gives_each_statement_once_with_the_earlier_day() -> None:
    memory = seed_with(
        *published(outlet="Reuters Wire", published="2025-05-14T08:30:00Z", headline="Talks"),
        *published(outlet="The Gazette", published="2025-05-15"),
        *published(outlet="The Gazette", url="https://gazette.example/1"),
    )
    unpublished = ask("statements-on-topic")
    rows = ask("statements-on-topic", memory)
    assert [row | {"published": ""} for row in rows] == unpublished
    assert {row["published"] for row in rows} == {"2025-05-14"}
    assert column(ask("outlets", memory), "name", "publications", "articles") == [
        ("The Gazette", "2", "1"),
        ("Reuters Wire", "1", "1"),
    ]
    assert column(ask("publications", memory), "published", "outlet", "headline", "url") == [
        ("", "", "", ""),
        ("", "The Gazette", "", "https://gazette.example/1"),
        ("2025-05-14", "Reuters Wire", "Talks", ""),
        ("2025-05-15", "The Gazette", "", ""),
    ]
    assert column(ask("articles", memory), "published", "publications") == [("2025-05-14", "4")]


def test_days_narrow_by_when_something_was_said_or_else_published() -> None:
    memory = seed_with(*published(published="2025-05-14"))
    trump = {"actor": BASE.shared("actor", "trump")}
    days = {day: Literal(f"2025-05-{day}", datatype=XSD.date) for day in (12, 13, 14, 15)}
    assert column(ask("on-record", memory, **trump), "identifier") == [("S15",), ("S13",)]
    assert column(ask("on-record", memory, since=days[12], **trump), "identifier") == [("S15",), ("S13",)]
    assert column(ask("on-record", memory, since=days[13], **trump), "identifier") == [("S13",)]
    assert column(ask("on-record", memory, until=days[13], **trump), "identifier") == [("S15",)]
    assert ask("on-record", memory, since=days[15], **trump) == []
    assert column(ask("on-record", since=days[12], **trump), "identifier") == [("S15",)]


def in_run(subject: NamedNode, predicate: NamedNode, value: NamedNode | Literal) -> Quad:
    return Quad(subject, predicate, value, BASE.graph(RECORD.run.value.removeprefix(BASE.iri)))


def test_a_contradiction_that_somebody_judged_is_shown() -> None:
    memory = seed_with(in_run(attribution("S13"), KG.contradicts, attribution("S11")))
    assert column(ask("contradictions", memory), "speaker", "other_speaker", "identifier", "other_identifier") == [
        ("Donald Trump", "the article's own voice", "S13", "S11")
    ]
    assert "contradicts" in {row["relation"] for row in ask("links-between-statements", memory)}
    assert ask("contradictions", memory, topic=topic("war")) == []


def judged(holder: NamedNode, factuality: str, identifier: str, by: str) -> tuple[Quad, ...]:
    made = BASE.made("perspective", "made", holder.value, factuality)
    return (
        in_run(attribution(by), KG.hasPerspective, made),
        in_run(made, KG.holder, holder),
        in_run(made, KG.onSituation, situation(identifier)),
        in_run(made, KG.factuality, concept("factuality", factuality)),
    )


def test_voices_that_say_the_opposite_disagree_and_those_that_agree_end_a_single_source() -> None:
    ukraine = BASE.shared("actor", "ukraine")
    memory = seed_with(*judged(ukraine, "PRminus", "e_ukraine_agrees", "S17.1"))
    columns = ("situation", "holder", "factuality", "other_holder", "other_factuality")
    assert column(ask("disagreements", memory), *columns) == [
        ("Ukraine agrees to the ceasefire terms", "a senior U.S. official", "CT+", "Ukraine", "PR-")
    ]
    assert ("S17",) in column(ask("claims-on-one-unnamed-person", memory), "identifier")
    memory = seed_with(*judged(ukraine, "CTplus", "e_ukraine_agrees", "S17.1"))
    assert ask("disagreements", memory) == []
    assert ("S17",) not in column(ask("claims-on-one-unnamed-person", memory), "identifier")
    assert ("S17",) not in column(ask("single-source-claims", memory), "identifier")


def test_a_second_reading_does_not_bear_on_how_single_a_source_is() -> None:
    memory = seed_with(*judged(BASE.shared("actor", "ukraine"), "CTplus", "e_ukraine_agrees", "S18.1-alt"))
    assert ("S17",) in column(ask("claims-on-one-unnamed-person", memory), "identifier")
    assert ("e_trump_attends",) in column(ask("open-questions", memory), "identifier")


def test_a_chain_of_voices_is_followed_to_its_end() -> None:
    memory = seed_with(in_run(attribution("S17"), KG.embeddedIn, attribution("S16")))
    rows = ask("attribution-chains", memory, attribution=attribution("S17.1"))
    assert column(rows, "depth", "according_to") == [
        ("1", "a senior U.S. official"),
        ("2", "U.S. and European officials"),
    ]
    assert ("src_us_official_b",) not in column(ask("sources", memory), "identifier")


def test_a_correction_a_newer_version_and_a_withdrawal_are_shown_and_a_second_run_is_not() -> None:
    newer, provenance, decision = BASE.node("article/FAnewer"), BASE.graph("provenance"), BASE.node("judgement/1")
    graph = BASE.graph(f"article/{SEED.article.trusty}")
    memory = seed_with(
        Quad(ARTICLE, SCHEMA.correction, Literal("The day was wrong."), graph),
        Quad(newer, PROV.wasRevisionOf, ARTICLE, provenance),
        Quad(ARTICLE, PROV.wasInvalidatedBy, decision, provenance),
        Quad(decision, PROV.endedAtTime, Literal("2026-11-23T09:00:00Z", datatype=XSD.dateTime), provenance),
        Quad(BASE.graph("run/old"), PROV.wasInvalidatedBy, RECORD.run, provenance),
    )
    assert column(ask("article-changes", memory), "change", "correction", "newer", "at", "article") == [
        ("corrected", "The day was wrong.", "", "", ARTICLE.value),
        ("replaced", "", newer.value, "", ARTICLE.value),
        ("withdrawn", "", "", "2026-11-23T09:00:00Z", ARTICLE.value),
    ]


def test_a_span_with_other_words_and_a_sentence_without_evidence_are_found() -> None:
    altered = next(q for q in RECORD.quads if q.predicate == NIF.anchorOf and q.object == Literal("has made it clear"))
    wrong = Quad(altered.subject, NIF.anchorOf, Literal("has made it clean"), altered.graph_name)
    rested = [q for q in RECORD.quads if q.predicate == KG.hasEvidence and q.subject == attribution("S03")]
    memory = seed_with(wrong, without=[altered, *rested])
    assert column(ask("misquoted-spans", memory), "words", "found", "start") == [
        ("has made it clean", "has made it clear", "934")
    ]
    assert column(ask("uncovered-sentences", memory), "identifier") == [("s2",)]
    assert column(ask("coverage", memory), "sentences", "covered") == [("18", "17")]


def test_pieces_are_put_together_in_reading_order_whatever_the_order_in_the_store() -> None:
    quads = [*vocabularies(), *RECORD.quads]
    expected = {row["identifier"]: row["content"] for row in ask("statements-on-topic", topic=topic("ceasefire"))}
    assert expected["S18"] == "The proposal is … receiving support from several European nations"
    for seed in range(3):
        random.Random(seed).shuffle(quads)
        rows = ask("statements-on-topic", Memory(quads), topic=topic("ceasefire"))
        assert {row["identifier"]: row["content"] for row in rows} == expected


# The cost of a question that is narrowed to something does not grow with the corpus.

_LOCAL = re.compile(rf"{re.escape(DEFAULT_BASE)}(?:graph/)?(?:entity/)?[a-z]+/[^#]+")
_KEPT = re.compile(rf"{re.escape(DEFAULT_BASE)}(?:agent|analysis|graph/(?:provenance|vocab|ontology))")


def copies(number: int) -> Iterator[Quad]:
    """The seed's article that many times, each with its own actors, topics, places and words."""
    yield from RECORD.quads
    for copy in range(1, number):
        renamed: dict[NamedNode, NamedNode] = {}

        def other(term: object, copy: int = copy, renamed: dict[NamedNode, NamedNode] = renamed) -> object:
            if not isinstance(term, NamedNode):
                return term
            if term not in renamed:
                found = None if _KEPT.match(term.value) else _LOCAL.match(term.value)
                value = term.value if found is None else f"{found[0]}_{copy}{term.value[found.end() :]}"
                renamed[term] = NamedNode(value)
            return renamed[term]

        for quad in RECORD.quads:
            said = Literal(f"{_written(quad.object)} {copy}") if quad.predicate == NIF.anchorOf else other(quad.object)
            yield Quad(other(quad.subject), quad.predicate, said, other(quad.graph_name))  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def small_and_large() -> tuple[Memory, Memory]:
    return Memory([*vocabularies(), *copies(5)]), Memory([*vocabularies(), *copies(100)])


def seconds(memory: Memory, question: StoredQuery) -> float:
    """The processor's time for the fastest of several runs."""
    values, times = examples(question), []
    for _ in range(7):
        start = time.thread_time()
        run(memory, question, **values)
        times.append(time.thread_time() - start)
    return min(times)


@pytest.mark.parametrize(
    "question", [q for q in QUESTIONS if len(q.parameters) > 0], ids=lambda question: question.name
)
def test_a_question_with_its_parameters_set_does_not_read_the_whole_store(
    question: StoredQuery, small_and_large: tuple[Memory, Memory]
) -> None:
    small, large = small_and_large
    assert cells(run(small, question, **examples(question))) == cells(run(large, question, **examples(question)))
    assert seconds(large, question) < 3 * seconds(small, question) + 0.001  # twenty times the articles


if __name__ == "__main__":
    GOLDEN.mkdir(exist_ok=True)
    for path in GOLDEN.glob("*.csv"):
        path.unlink()
    for question in QUESTIONS:
        for path, rows in variants(question):
            path.write_text(table(question, rows), encoding="utf-8")
