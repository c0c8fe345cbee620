"""The audit: each rule finds its planted defect and only that; the report says what was examined; the page is safe."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, Quad, QueryBoolean, QuerySolutions, QueryTriples, RdfFormat, Store

from kg import pipeline, query, resources
from kg.article import Article
from kg.audit import RULES, SHOWN, AuditReport, RuleReport, Status, audit
from kg.audit.page import audit_page
from kg.errors import QueryError
from kg.explain import explain
from kg.explain.highlight import MarkKind
from kg.extract.curated import CuratedFile
from kg.graph import Record, record
from kg.iris import Base
from kg.ledger.verification import Problem, Verification, verify
from kg.model import Analysis, Span
from kg.namespaces import DCT, DEFAULT_BASE, KG, NIF, SKOS
from kg.remote import Endpoint
from kg.view import open_view

RULE_NAMES = sorted(path.stem for path in RULES.glob("*.rq"))
PLANTED = Path(__file__).parent / "audit"


@dataclass(frozen=True)
class Memory:
    """A store in memory, asked as a view is: on the union of its graphs."""

    store: Store
    base: str = DEFAULT_BASE

    def query(self, sparql: str) -> QuerySolutions | QueryBoolean | QueryTriples:
        return self.store.query(sparql, use_default_graph_as_union=True)

    def reading(self) -> AbstractContextManager[None]:
        return nullcontext()


def vocabularies() -> list[Quad]:
    store = Store()
    for file, graph in (("kg.ttl", "graph/ontology/0.1.0"), ("vocab.ttl", "graph/vocab")):
        store.load(path=resources.ONTOLOGY / file, format=RdfFormat.TURTLE, to_graph=NamedNode(DEFAULT_BASE + graph))
    return list(store)


@pytest.fixture(scope="module")
def seed_quads(seed_record: Record) -> list[Quad]:
    return [*vocabularies(), *seed_record.quads]


@pytest.fixture(scope="module")
def two_articles(seed: CuratedFile, seed_quads: list[Quad]) -> list[Quad]:
    """The seed, and the same text with one more line break: another version, read in the same way."""
    longer = Article.from_bytes(seed.article.raw + b"\n", "longer")
    return [*seed_quads, *record(longer, seed.publication, seed.analysis, Base(DEFAULT_BASE)).quads]


def memory(quads: list[Quad]) -> Memory:
    store = Store()
    store.bulk_extend(quads)
    return Memory(store)


@pytest.fixture
def dataset(two_articles: list[Quad]) -> Memory:
    return memory(two_articles)


@pytest.fixture(scope="module")
def seed_report(seed_quads: list[Quad]) -> AuditReport:
    return audit(memory(seed_quads))


def rule(report: AuditReport, name: str) -> RuleReport:
    (found,) = [rule for rule in report.rules if rule.name == name]
    return found


def plant(dataset: Memory, name: str) -> str:
    """Apply a planted defect; gives what its file says that the rule finds."""
    update = (PLANTED / f"{name}.ru").read_text(encoding="utf-8")
    before = set(dataset.store)
    dataset.store.update(update)
    assert set(dataset.store) != before, f"{name}.ru changes nothing"
    expected = re.search(r"^# finds: (.+)$", update, re.MULTILINE)
    assert expected is not None, f"{name}.ru does not say what the rule finds"
    return expected[1]


def one_reading(seed: CuratedFile, article: Article, *, cue: tuple[Span, ...] = ()) -> Analysis:
    """A reading of any article by the seed's run: one attribution, of Trump, which rests on the first sentence."""
    first = replace(
        seed.analysis.attributions[0],
        speaker="trump",
        evidence=(article.sentences[0].span,),
        source=(),
        cue=cue,
        content=(),
        perspectives=(),
        topics=(),
    )
    trump = next(replace(actor, mentions=()) for actor in seed.analysis.actors if actor.id == "trump")
    analysis = seed.analysis
    return Analysis(
        analysis.run_id, analysis.agent, analysis.started, analysis.ended, actors=(trump,), attributions=(first,)
    )


# Every rule, found by listing the folder.


def test_every_rule_has_a_planted_defect_and_every_defect_a_rule() -> None:
    assert len(RULE_NAMES) > 50
    assert sorted(path.stem for path in PLANTED.iterdir()) == RULE_NAMES


@pytest.mark.parametrize("name", RULE_NAMES)
def test_a_rule_finds_its_planted_defect(name: str, dataset: Memory) -> None:
    expected = plant(dataset, name)
    report = audit(dataset)
    found = rule(report, name)
    assert found.status in {Status.FAILED, Status.WARNED}
    if expected.isdigit():
        assert found.failed == int(expected)
    else:
        assert "; ".join(sorted(row.cells[0].text for row in found.rows)) == expected
    page = audit_page(report, store="a store")
    assert f'id="{name}"' in page
    check_page(page)


def test_two_articles_that_are_whole_pass_every_rule(dataset: Memory) -> None:
    report = audit(dataset)
    assert report.articles == 2
    assert report.with_status(Status.PASSED) == report.rules


@pytest.mark.parametrize("name", RULE_NAMES)
def test_a_rule_says_in_words_what_is_wrong_and_what_to_do(name: str) -> None:
    stored = query.load(RULES / f"{name}.rq")
    assert stored.rule is not None
    assert stored.rule.problem.endswith(".")
    assert stored.rule.solution.endswith(".")
    assert stored.description.endswith(".")
    assert not stored.summary.endswith(".")


@pytest.mark.parametrize("name", RULE_NAMES)
def test_a_rule_examines_something_in_the_seed_and_finds_nothing(name: str, seed_report: AuditReport) -> None:
    found = rule(seed_report, name)
    assert found.examined > 0
    assert found.status is Status.PASSED


@pytest.mark.parametrize("name", RULE_NAMES)
def test_a_rule_gives_its_rows_in_one_order_only(name: str) -> None:
    order = re.search(r"ORDER BY (.+)\n$", (RULES / f"{name}.rq").read_text(encoding="utf-8"))
    assert order is not None


@pytest.mark.parametrize("place", [(0, 49_999), (15_998, 16_003), (31_999, 32_004), (45_000, 45_005)])
def test_words_are_compared_anywhere_in_a_long_text(place: tuple[int, int], seed: CuratedFile) -> None:
    start, end = place
    article = Article.from_bytes(("né 👩\u200d🚀 " * 8400)[:49_999].encode(), "long")
    reading = one_reading(
        seed, article, cue=(article.span(15_998, 16_003), article.span(31_999, 32_004), article.span(45_000, 45_005))
    )
    dataset = memory([*vocabularies(), *record(article, seed.publication, reading, Base(DEFAULT_BASE)).quads])
    assert rule(audit(dataset), "span-words-differ").rows == ()
    (stated,) = dataset.store.quads_for_pattern(
        Base(DEFAULT_BASE).span(article, article.span(start, end)), NIF.anchorOf, None, None
    )
    dataset.store.remove(stated)
    assert isinstance(stated.object, Literal)
    wrong = Literal(stated.object.value[:-1] + "!")
    dataset.store.add(Quad(stated.subject, stated.predicate, wrong, stated.graph_name))
    (row,) = rule(audit(dataset), "span-words-differ").rows
    assert [cell.value for cell in row.cells][2:] == [start, end, wrong.value, article.text[start:end]]


# The report.


def test_an_untouched_store_passes(seed_report: AuditReport) -> None:
    assert seed_report.passed
    assert (seed_report.articles, seed_report.attributions) == (1, 29)
    assert seed_report.with_status(Status.PASSED) == seed_report.rules
    assert not seed_report.is_ledger_checked


def test_a_warning_alone_does_not_fail_the_audit(dataset: Memory) -> None:
    plant(dataset, "statement-without-cue")
    report = audit(dataset)
    assert [found.name for found in report.with_status(Status.WARNED)] == ["statement-without-cue"]
    assert report.passed


def test_a_violation_fails_the_audit(dataset: Memory) -> None:
    plant(dataset, "statement-without-content")
    report = audit(dataset)
    assert [found.name for found in report.with_status(Status.FAILED)] == ["statement-without-content"]
    assert not report.passed


def test_counts_say_how_much_was_examined(seed_report: AuditReport, seed_quads: list[Quad]) -> None:
    assert rule(seed_report, "triple-in-two-graphs").examined == len(seed_quads)
    assert rule(seed_report, "attribution-without-evidence").examined == 32
    assert rule(seed_report, "silence-with-content").examined == 6
    assert rule(seed_report, "sentence-uncovered").examined == 18
    assert rule(seed_report, "role-without-evidence").examined == 16
    assert rule(seed_report, "possibly-same-both-ways").examined == 1


def test_a_rule_with_nothing_to_examine_has_not_passed(seed_quads: list[Quad]) -> None:
    silent = [quad for quad in seed_quads if quad.predicate != KG.possiblySameAs]
    found = rule(audit(memory(silent)), "possibly-same-both-ways")
    assert found.status is Status.NOTHING_EXAMINED


def test_without_the_text_spans_were_not_compared_with_it(seed_quads: list[Quad]) -> None:
    public = audit(memory([quad for quad in seed_quads if quad.predicate != NIF.isString]))
    assert rule(public, "span-words-differ").status is Status.NOTHING_EXAMINED
    assert rule(public, "span-name-differs").status is Status.PASSED


def test_a_store_without_articles_does_not_pass() -> None:
    report = audit(memory(vocabularies()))
    assert not report.passed
    assert report.with_status(Status.FAILED) == ()
    assert "nothing to audit" in audit_page(report, store="an empty store")


def test_rows_come_with_the_passage_and_the_words_concerned(dataset: Memory) -> None:
    plant(dataset, "span-words-differ")
    (row,) = rule(audit(dataset), "span-words-differ").rows
    (passage,) = row.passages
    assert (passage.start, passage.end) == (894, 1009)
    marked = ["".join(words) for words, kinds in passage.segments if MarkKind.SPAN in kinds]
    assert marked == ["he will only attend the meeting if Putin is present"]
    assert [cell.value for cell in row.cells][2:] == [
        957,
        1008,
        "he will attend the meeting when Putin is present !!",
        "he will only attend the meeting if Putin is present",
    ]


def test_rows_about_an_attribution_show_its_sentence_with_its_parts(dataset: Memory) -> None:
    plant(dataset, "silence-with-content")
    (row,) = rule(audit(dataset), "silence-with-content").rows
    assert [cell.text for cell in row.cells] == [
        "S22",
        "article/FAunuDHj3K…",
        "no comment",
        "characters 2252 to 2267",
    ]
    (passage,) = row.passages
    assert passage.text.startswith("So far, there has been no comment from the White House")
    assert [words for words, kinds in passage.segments if MarkKind.SPAN in kinds] == ["the White House"]
    assert [words for words, kinds in passage.segments if MarkKind.CUE in kinds] == ["there has been no comment from"]


def test_evidence_from_another_article_is_shown_from_there(dataset: Memory) -> None:
    plant(dataset, "evidence-in-another-article")
    row = rule(audit(dataset), "evidence-in-another-article").rows[0]
    assert len({passage.article for passage in row.passages}) == 2


def test_many_rows_are_all_reported_and_the_first_come_with_passages(dataset: Memory) -> None:
    dataset.store.update(
        f"DELETE {{ GRAPH ?g {{ ?a {KG.hasContent} ?s }} }} WHERE {{ GRAPH ?g {{ ?a {KG.hasContent} ?s }} }}"
    )
    found = rule(audit(dataset), "statement-without-content")
    assert found.failed == 52
    assert [len(row.passages) > 0 for row in found.rows] == [True] * SHOWN + [False] * (52 - SHOWN)
    assert "The first 20 of 52." in audit_page(audit(dataset), store="a store")


def test_the_ledger_is_the_first_rule(seed_quads: list[Quad]) -> None:
    good = Verification(entries=2, files=8, quads=3231, spans=182, problems=())
    report = audit(memory(seed_quads), ledger=good)
    assert report.rules[0].name == "ledger"
    assert report.rules[0].status is Status.PASSED
    assert report.is_ledger_checked
    bad = replace(good, problems=(Problem("ledger/manifest.jsonl", 3, "was changed"),))
    report = audit(memory(seed_quads), ledger=bad)
    assert not report.passed
    assert [cell.value for cell in report.rules[0].rows[0].cells] == ["ledger/manifest.jsonl", 3, "was changed"]
    none = replace(good, entries=0, files=0, quads=0, spans=0)
    assert audit(memory(seed_quads), ledger=none).rules[0].status is Status.NOTHING_EXAMINED


def test_a_store_that_was_built_passes_with_its_ledger(tmp_path: Path) -> None:
    folder = tmp_path / "store"
    list(pipeline.ingest(folder, pipeline.analyses(resources.SEEDS), Base(DEFAULT_BASE)))
    with open_view(folder) as view:
        report = audit(view, ledger=verify(folder))
    assert report.passed
    assert report.with_status(Status.PASSED) == report.rules
    assert report.rules[0].examined > 0


def test_the_report_as_plain_data_is_json(dataset: Memory) -> None:
    plant(dataset, "span-words-differ")
    plain = json.loads(json.dumps(audit(dataset).to_json()))
    assert plain["passed"] is False
    assert plain["totals"]["failed"] == 1
    (found,) = [rule for rule in plain["rules"] if rule["name"] == "span-words-differ"]
    assert (found["failed"], found["status"], found["severity"]) == (1, "failed", "violation")
    assert found["rows"][0]["start"] == 957
    assert found["rows"][0]["passages"][0]["marks"] == [{"start": 63, "end": 114, "kind": "span"}]


def test_a_rule_that_counts_what_has_no_prefix_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed_quads: list[Quad]
) -> None:
    text = (RULES / "blank-node.rq").read_text(encoding="utf-8")
    (tmp_path / "blank-node.rq").write_text(text.replace("examines: triples", "examines: statements"), encoding="utf-8")
    monkeypatch.setattr("kg.audit.RULES", tmp_path)
    with pytest.raises(QueryError, match=r"blank-node\.rq: examines names 'statements'"):
        audit(memory(seed_quads))


# The same at a remote endpoint.


@pytest.fixture
def endpoint(
    dataset: Memory, tmp_path: Path, oxigraph: Callable[..., AbstractContextManager[str]]
) -> Iterator[Endpoint]:
    """A real server that holds the two articles, some of them with planted defects."""
    for name in ("span-words-differ", "silence-with-content", "evidence-in-another-article", "embedding-cycle"):
        plant(dataset, name)
    _copy(dataset, tmp_path / "oxigraph")
    with oxigraph("--location", tmp_path / "oxigraph", "--union-default-graph") as address:
        yield Endpoint(f"{address}/query")


def _copy(dataset: Memory, place: Path) -> None:
    store = Store(place)
    store.bulk_extend(dataset.store)
    store.flush()


def test_a_remote_store_is_audited_and_explained_alike(dataset: Memory, endpoint: Endpoint) -> None:
    here, there = audit(dataset), audit(endpoint)
    assert not here.passed
    assert [replace(rule, seconds=None) for rule in there.rules] == [replace(rule, seconds=None) for rule in here.rules]
    for quad in list(dataset.store.quads_for_pattern(None, KG.alternativeReadingOf, None, None)):
        for node in (quad.subject, quad.object):
            assert isinstance(node, NamedNode)
            assert explain(endpoint, node) == explain(dataset, node)


# The page.


class Tags(HTMLParser):
    """The tags and attributes of a page, and the text outside style."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.text: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in {"meta"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.text.append(data)


def page_of(dataset: Memory) -> str:
    return audit_page(audit(dataset), store="a store", made=datetime(2026, 11, 24, 12, tzinfo=UTC))


def check_page(page: str) -> None:
    """That a page is whole, loads nothing and runs nothing."""
    tags = Tags(page)
    assert tags.open == []
    assert {"script", "link", "img", "iframe", "object", "form", "base"}.isdisjoint(tag for tag, _ in tags.tags)
    for _, attributes in tags.tags:
        assert {"src", "style"}.isdisjoint(attributes)
        assert not any(key.startswith("on") for key in attributes)
        assert str(attributes.get("href", "#")).startswith("#")
    assert "url(" not in page
    assert "@import" not in page


def test_a_page_of_a_store_that_passed_says_so(seed_report: AuditReport) -> None:
    page = audit_page(seed_report, store="a store")
    check_page(page)
    assert "<strong>Passed</strong>" in page
    assert "No violation was found." in page
    assert "Not checked." in page


def test_headings_tables_and_links_serve_those_who_cannot_see_the_page(dataset: Memory) -> None:
    plant(dataset, "statement-without-content")
    tags = Tags(page_of(dataset))
    names = [tag for tag, _ in tags.tags]
    headings = [int(name[1]) for name in names if re.fullmatch(r"h[1-6]", name)]
    assert headings[0] == 1
    assert headings.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(headings))
    assert names.count("table") == names.count("caption")
    assert all("scope" in attributes for tag, attributes in tags.tags if tag == "th")
    ids = {attributes["id"] for _, attributes in tags.tags if "id" in attributes}
    targets = {str(attributes["href"])[1:] for tag, attributes in tags.tags if tag == "a"}
    labels = {attributes["aria-labelledby"] for _, attributes in tags.tags if "aria-labelledby" in attributes}
    assert targets == {"statement-without-content"}
    assert targets | labels <= ids


HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>&amp;\u202eevil\x1b[31m"


def test_hostile_text_stays_text(seed: CuratedFile) -> None:
    words = "He said it's “<b>fine</b>” </blockquote><script>alert('1')</script>."
    article = Article.from_bytes(words.encode(), "hostile")
    made = record(article, seed.publication, one_reading(seed, article), Base(DEFAULT_BASE))
    dataset = memory([*vocabularies(), *made.quads])
    node = next(dataset.store.quads_for_pattern(None, DCT.identifier, Literal("trump"), None)).subject
    dataset.store.add(Quad(node, SKOS.prefLabel, Literal(HOSTILE, language="en"), made.run))
    page = audit_page(audit(dataset), store=HOSTILE)
    check_page(page)
    tags = Tags(page)
    assert "b" not in {tag for tag, _ in tags.tags}
    text = "".join(tags.text)
    assert "alert(1)" in text
    assert words in text
    assert "\x1b" not in page
    assert "\u202e" not in page
