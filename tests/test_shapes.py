"""The shapes by their examples, and the gate against pySHACL.

``shapes/good.ttl`` is one small article that satisfies every shape. Each block of ``shapes/*.ru`` changes it so that
exactly one shape fails: the heading names the shape and says what is wrong, the SPARQL update does it.
"""

from __future__ import annotations

import re
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyoxigraph import BlankNode, Literal, NamedNode, Quad, RdfFormat, Store, parse

from kg import iris
from kg.article import Article
from kg.errors import ShapesError
from kg.gate.facts import Facts
from kg.gate.findings import written
from kg.gate.shapes import Finding, Gate, Report, Severity
from kg.graph import Record
from kg.model import ConditionKind, EventType, Factuality, Form, SpeechAct
from kg.namespaces import DEFAULT_BASE, ITSRDF, KG, NIF, PREFIXES, PROV, RDF, SCHEMA, XSD
from kg.resources import ONTOLOGY
from kg.wires import How

SH = "http://www.w3.org/ns/shacl#"
SHAPE = "https://w3id.org/onrecord/shape/"
TARGETS = ("targetClass", "targetNode", "targetSubjectsOf", "targetObjectsOf")
EXAMPLES = Path(__file__).parent / "shapes"


@dataclass(frozen=True)
class Bad:
    """An update that makes the good article fail with one shape."""

    shape: str
    wrong: str
    update: str

    def __str__(self) -> str:
        return f"{self.shape}: {self.wrong}"


def read(path: Path) -> list[Quad]:
    return list(parse(path=path, format=RdfFormat.TURTLE, base_iri=path.as_uri()))


def bad_examples() -> list[Bad]:
    prefixes = f"BASE <{DEFAULT_BASE}>\n" + "".join(f"PREFIX {name}: <{iri}>\n" for name, iri in PREFIXES.items())
    blocks = [
        block for path in sorted(EXAMPLES.glob("*.ru")) for block in re.split(r"^## ", path.read_text(), flags=re.M)
    ]
    headed = [block.split("\n", 1) for block in blocks if block.strip() != ""]
    return [Bad(*heading.split(": ", 1), prefixes + update) for heading, update in headed]


def declared(shapes: Facts) -> list[str]:
    nodes = [node for kind in ("NodeShape", "PropertyShape") for node in shapes.instances(NamedNode(SH + kind))]
    return [written(node).removeprefix(SHAPE) for node in nodes]


GOOD = [Quad(quad.subject, quad.predicate, quad.object) for quad in read(EXAMPLES / "good.ttl")]
BAD = bad_examples()
SHAPES = Facts(read(ONTOLOGY / "shapes.ttl"))


@pytest.fixture(scope="session")
def gate() -> Gate:
    return Gate.load()


def changed(update: str) -> list[Quad]:
    store = Store()
    store.extend(GOOD)
    store.update(update)
    return list(store)


def failing(report: Report) -> set[str]:
    return {finding.shape.removeprefix(SHAPE) for finding in report.findings}


def test_every_shape_has_an_example_that_fails_it_and_no_example_is_of_a_shape_that_is_not_there():
    assert {bad.shape for bad in BAD} == set(declared(SHAPES))
    assert len(declared(SHAPES)) > 100


@pytest.mark.parametrize("name", declared(SHAPES))
def test_a_shape_has_a_name_a_severity_and_a_message_that_says_what_is_expected_and_what_to_do(name):
    def values(iri: str) -> list[str]:
        return [written(value) for value in SHAPES.objects(NamedNode(SHAPE + name), NamedNode(iri))]

    assert len(values(SH + "name") + values("http://www.w3.org/2000/01/rdf-schema#label")) == 1
    assert values(SH + "severity") in ([SH + "Violation"], [SH + "Warning"])
    (message,) = values(SH + "message")
    assert re.fullmatch(r'"[A-Z][^;]+; [^;]+\."@en', message), message


def test_the_good_article_satisfies_every_shape_and_gives_each_something_to_examine(gate):
    report = gate.check(GOOD)
    assert report.findings == ()
    assert report.shapes == len({shape for kind in TARGETS for shape, _ in SHAPES.pairs(NamedNode(SH + kind))})
    assert gate.referee(GOOD) == Report((), report.focus_nodes, report.shapes, "pyshacl")


@pytest.mark.parametrize("bad", BAD, ids=str)
def test_a_bad_example_fails_exactly_its_shape_and_pyshacl_finds_the_same(gate, bad):
    quads = changed(bad.update)
    report = gate.check(quads)
    assert failing(report) == {bad.shape}
    assert gate.referee(quads).findings == report.findings


def test_gate_and_pyshacl_agree_on_the_seed(gate, seed_record: Record):
    report = gate.check(seed_record.quads)
    assert report.findings == ()
    assert report.engine == "compiled"
    assert report.fallback == ()
    assert gate.referee(seed_record.quads) == Report((), report.focus_nodes, report.shapes, "pyshacl")


def test_gate_and_pyshacl_agree_on_the_seed_with_a_twentieth_of_its_quads_missing(gate, seed_record: Record):
    quads = [quad for number, quad in enumerate(seed_record.quads) if number % 20 != 7]
    report = gate.check(quads)
    assert len(report.findings) > 50
    assert gate.referee(quads).findings == report.findings


# Mutations. Of properties whose values are compared, only values that pySHACL 0.40 compares as SHACL asks: for dates
# and blank nodes see the test after this one.

ORDERED = {
    NIF.beginIndex, NIF.endIndex, KG.minMembers, KG.maxMembers, PROV.startedAtTime, PROV.endedAtTime,
    ITSRDF.taConfidence, KG.shareOfLater, KG.shareOfEarlier,
}  # fmt: skip
SUBJECTS = sorted({quad.subject for quad in GOOD}, key=str)
PREDICATES = sorted({quad.predicate for quad in GOOD}, key=str)
OBJECTS = {each: [quad.object for quad in GOOD if quad.predicate == each] for each in PREDICATES}
COMPARABLE = [
    Literal("x"),
    Literal("x", language="en"),
    Literal("-1", datatype=XSD.integer),
    Literal("5", datatype=XSD.integer),
    Literal("0.5", datatype=XSD.decimal),
    NamedNode("http://example.org/x"),
]
STRANGE = [
    *COMPARABLE,
    Literal(""),
    Literal("a b"),
    Literal("x\n"),
    Literal("9" * 70),
    Literal("x", language="en-gb"),
    Literal("abc", datatype=XSD.integer),
    Literal("1.5", datatype=NamedNode(XSD.iri + "double")),
    Literal("2025-02-30", datatype=XSD.date),
    Literal("2025-02-03", datatype=XSD.date),
    Literal("2025-02-03T00:00:00Z", datatype=XSD.dateTime),
    Literal("maybe", datatype=XSD.boolean),
    Literal("true", datatype=XSD.boolean),
    BlankNode("nowhere"),
]


@st.composite
def mutated(draw: st.DrawFn) -> list[Quad]:
    quads = list(GOOD)
    for _ in range(draw(st.integers(1, 3))):
        place = draw(st.integers(0, len(quads) - 1))
        quad = quads[place]
        other = draw(
            st.one_of(
                st.sampled_from(COMPARABLE if quad.predicate in ORDERED else STRANGE),
                st.sampled_from(OBJECTS[quad.predicate]),
                st.sampled_from(SUBJECTS),
            )
        )
        match draw(st.sampled_from(["remove", "replace", "add", "move", "rename"])):
            case "remove":
                del quads[place]
            case "replace":
                quads[place] = Quad(quad.subject, quad.predicate, other)
            case "add":
                quads.append(Quad(quad.subject, quad.predicate, other))
            case "move":
                quads.append(Quad(draw(st.sampled_from(SUBJECTS)), quad.predicate, quad.object))
            case "rename":
                same_kind = [each for each in PREDICATES if (each in ORDERED) == (quad.predicate in ORDERED)]
                quads[place] = Quad(quad.subject, draw(st.sampled_from(same_kind)), quad.object)
    return quads


@settings(max_examples=250, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))
@given(quads=mutated())
def test_gate_and_pyshacl_agree_on_mutated_articles(gate, quads):
    report = gate.check(quads)
    judged = gate.referee(quads)
    assert judged.findings == report.findings
    assert (judged.focus_nodes, judged.shapes) == (report.focus_nodes, report.shapes)


@pytest.mark.parametrize(
    "value",
    [
        Literal("2025-02-03", datatype=XSD.date),
        Literal("maybe", datatype=XSD.boolean),
        Literal("abc", datatype=XSD.integer),
        BlankNode("nowhere"),
    ],
    ids=str,
)
def test_what_cannot_be_compared_is_a_violation_though_pyshacl_errs_on_it(gate, value):
    quads = [quad for quad in GOOD if quad.predicate != KG.minMembers]
    (source,) = {quad.subject for quad in GOOD if quad.predicate == KG.minMembers}
    report = gate.check([*quads, Quad(source, KG.minMembers, value)])
    found = {(finding.component.removeprefix(SH), finding.value) for finding in report.findings}
    assert ("LessThanOrEqualsConstraintComponent", str(value)) in found


def test_a_triple_that_stands_in_two_graphs_counts_once(gate):
    other = NamedNode(DEFAULT_BASE + "graph/other")
    assert gate.check([*GOOD, *(Quad(quad.subject, quad.predicate, quad.object, other) for quad in GOOD)]).conforms


# Findings.


def test_a_finding_names_shape_component_message_focus_path_value_and_the_words_concerned(gate):
    quads = changed(next(bad.update for bad in BAD if bad.shape == "NonStatement-act"))
    assert gate.check(quads).findings == (
        Finding(
            severity=Severity.VIOLATION,
            shape=SHAPE + "NonStatement-act",
            component=SH + "InConstraintComponent",
            message=(
                "The speech act of a non-statement is no comment, no confirmation or not ruled out; "
                "choose one, or make it a statement."
            ),
            focus=DEFAULT_BASE + "attribution/white-house-silent",
            path=KG.speechAct.value,
            value="<https://w3id.org/onrecord/act/claim>",
            words="The White House had no comment.",
        ),
    )


@pytest.mark.parametrize(
    ("shape", "words"),
    [
        ("Words", "said"),  # the span's own
        ("Condition-kind", "if Russia comes"),  # of the condition's evidence
        ("Perspective-holder", "Peace is far."),  # of the attribution that expresses it
        ("Role-label", ""),  # nothing in the text
    ],
)
def test_the_words_of_a_finding_come_from_the_spans_of_its_value_or_focus(gate, shape, words):
    report = gate.check(changed(next(bad.update for bad in BAD if bad.shape == shape)))
    assert {finding.words for finding in report.findings} == {words}


def test_the_words_of_a_finding_are_those_of_its_value_where_this_is_a_span(gate):
    (span,) = {quad.subject for quad in GOOD if quad.predicate == NIF.anchorOf and quad.object == Literal("told")}
    report = gate.check([quad for quad in GOOD if quad != Quad(span, RDF.type, KG.Span)])
    assert {(finding.shape.removeprefix(SHAPE), finding.words) for finding in report.findings} == {
        ("Attribution-cue", "told")
    }


def test_a_complex_path_is_written_as_in_sparql(gate):
    report = gate.check(changed(next(bad.update for bad in BAD if bad.shape == "Attribution-chain")))
    step = f"<{KG.alternativeReadingOf.value}>"
    assert [finding.path for finding in report.findings] == [f"{step}/{step}"]


def test_findings_stand_in_one_order_the_worst_first(gate):
    quads = [quad for quad in GOOD if quad.predicate not in {KG.hasCue, KG.speechAct}]
    report = gate.check(quads)
    assert report.findings == gate.check(quads[::-1]).findings
    assert report.findings == report.violations + report.warnings
    assert len(report.warnings) > 0


def test_a_warning_does_not_refuse(gate):
    report = gate.check(changed(next(bad.update for bad in BAD if bad.shape == "Cue")))
    assert report.conforms
    assert report.violations == ()
    assert [finding.severity for finding in report.warnings] == [Severity.WARNING]
    assert "no cue of its own" in report.warnings[0].message


def test_a_violation_refuses(gate):
    report = gate.check(changed(next(bad.update for bad in BAD if bad.shape == "Words")))
    assert not report.conforms
    assert report.violations == report.findings


def test_who_examined_nothing_has_failed(gate):
    quads = [Quad(NamedNode("http://example.org/a"), NamedNode("http://example.org/b"), Literal("c"))]
    for ask in (gate.check, gate.referee):
        with pytest.raises(ShapesError, match="nothing was examined"):
            ask(quads)
        with pytest.raises(ShapesError, match="nothing was examined"):
            ask([])


# Shapes files.

PREFIXED = "".join(
    f"@prefix {name}: <{iri}> .\n"
    for name, iri in {**PREFIXES, "sh": SH, "shape": SHAPE, "ex": "http://example.org/"}.items()
)


@pytest.mark.parametrize(
    ("turtle", "message"),
    [
        ("", "no shape in it has a target"),
        ("ex:S a sh:NodeShape ; sh:targetClass", "cannot be used as shapes"),
        ("ex:S a sh:NodeShape ; sh:nodeKind sh:IRI .", "no shape in it has a target"),
        ("ex:S a sh:NodeShape ; sh:targetClas kg:Span ; sh:nodeKind sh:IRI .", "shacl#targetClas is not a known term"),
        ("ex:S a sh:NodeShap ; sh:targetClass kg:Span .", "shacl#NodeShap is not a known term"),
        ("ex:S a sh:NodeShape ; sh:targetClass kg:Spam ; sh:nodeKind sh:IRI .", "onrecord#Spam is not a known term"),
        ("ex:S sh:targetClass kg:Span ; sh:property [ sh:path kg:hasQue ] .", "onrecord#hasQue is not a known term"),
        ("ex:S sh:targetClass kg:Span ; sh:nodeKind sh:Iri .", "shacl#Iri is not a known term"),
        ("ex:S sh:targetClass kg:Span ; sh:datatype xsd:interger .", "XMLSchema#interger is not a known term"),
        ("ex:S sh:targetClass kg:Span ; sh:rule [] .", "shacl#rule is not a known term"),
        ("ex:S sh:targetClass kg:Span ; sh:property ex:P .", "its property shape http://example.org/P has no sh:path"),
        ("ex:S sh:targetClass kg:Span ; sh:node ex:T .", "ex.*T: it is used as a shape but not declared"),
        ("ex:S sh:targetClass kg:Span ; sh:minCount 1 .", "it has sh:minCount but no sh:path"),
        ("ex:S sh:targetClass kg:Span ; sh:nodeKind sh:IRI , sh:Literal .", "more than one sh:nodeKind"),
        ("ex:S sh:targetClass kg:Span ; sh:minLength -1 .", "no whole number from 0"),
        ('ex:S sh:targetClass kg:Span ; sh:pattern "(" .', "ex.*S: missing"),
        ('ex:S sh:targetClass kg:Span ; sh:pattern "a" ; sh:flags "q" .', "it has the flag q"),
        ("ex:S sh:targetClass kg:Span ; sh:severity ex:Bad .", "no severity; use sh:Violation, sh:Warning or sh:Info"),
        ("ex:S sh:targetClass kg:Span ; sh:in ( 1 . 2 ) .", "cannot be used as shapes"),
        ("ex:S sh:targetClass kg:Span ; sh:in ex:list .", "is no RDF list"),
        ("ex:S sh:targetClass kg:Span ; shape:acylic true .", "shape/acylic, which no sh:ConstraintComponent has"),
        ("ex:S a sh:NodeShape ; sh:targetClass kg:Span . ex:T a sh:NodeShape .", "T has no target and no other shape"),
    ],
)
def test_a_shapes_file_that_would_check_less_than_it_seems_is_refused(tmp_path, turtle, message):
    path = tmp_path / "shapes.ttl"
    path.write_text(PREFIXED + turtle)
    with pytest.raises(ShapesError, match=message):
        Gate.load(path)


def test_a_shapes_file_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(ShapesError, match="cannot be used as shapes"):
        Gate.load(tmp_path / "missing.ttl")


def test_what_only_pyshacl_can_check_is_left_to_it_and_the_report_says_so(tmp_path):
    path = tmp_path / "shapes.ttl"
    path.write_text(
        PREFIXED
        + """
        ex:Short a sh:NodeShape ; sh:targetClass kg:Span ; sh:message "Too long; shorten it." ;
          sh:sparql [ sh:select "SELECT $this WHERE { $this ?property ?value FILTER(STRLEN(STR(?value)) > 100) }" ] .
        ex:Named a sh:NodeShape ; sh:targetClass kg:Actor ; sh:nodeKind sh:Literal ; sh:message "No; never." .
        """
    )
    gate = Gate.load(path)
    report = gate.check(GOOD)
    assert report.engine == "pyshacl"
    assert report.fallback == (
        f"http://example.org/Short uses {SH}SPARQLConstraintComponent, which is defined in SPARQL",
    )
    assert failing(report) == {"http://example.org/Short", "http://example.org/Named"}
    assert report.findings == gate.referee(GOOD).findings


def test_a_component_of_one_s_own_in_sparql_is_left_to_pyshacl(tmp_path):
    path = tmp_path / "shapes.ttl"
    path.write_text(
        PREFIXED
        + """
        ex:Longest a sh:ConstraintComponent ; sh:parameter [ sh:path ex:longest ] ;
          sh:validator [ a sh:SPARQLAskValidator ; sh:ask "ASK { FILTER(STRLEN(STR($value)) <= $longest) }" ] .
        ex:Short a sh:NodeShape ; sh:targetClass kg:Actor ; ex:longest 40 .
        """
    )
    report = Gate.load(path).check(GOOD)
    assert report.fallback == ("http://example.org/Short uses http://example.org/Longest, which is defined in SPARQL",)
    assert {finding.component for finding in report.findings} == {"http://example.org/Longest"}


def test_a_shape_that_refers_to_itself_is_left_to_pyshacl(tmp_path):
    path = tmp_path / "shapes.ttl"
    path.write_text(
        PREFIXED
        + "ex:Outer a sh:NodeShape ; sh:targetClass kg:Attribution ; sh:property ex:in ."
        + "ex:in a sh:PropertyShape ; sh:path kg:embeddedIn ; sh:node ex:Outer ."
    )
    report = Gate.load(path).check(GOOD)
    assert report.fallback == ("http://example.org/Outer refers to itself",)
    assert report.engine == "pyshacl"


@pytest.mark.parametrize(
    ("shape", "concepts"),
    [
        ("Statement-act", [act for act in SpeechAct if not act.is_silence]),
        ("NonStatement-act", [act for act in SpeechAct if act.is_silence]),
        ("Statement-form", Form),
        ("Perspective-factuality", Factuality),
        ("Condition-kind", ConditionKind),
        ("Situation-type", EventType),
    ],
)
def test_a_shape_allows_exactly_the_concepts_of_the_model(shape, concepts):
    (list_,) = SHAPES.objects(NamedNode(SHAPE + shape), NamedNode(SH + "in"))
    assert set(SHAPES.items(list_)) == {iris.concept(each) for each in concepts}


def test_a_credit_is_given_in_one_of_the_ways_in_which_credits_are_read_or_by_the_outlet():
    (list_,) = SHAPES.objects(NamedNode(SHAPE + "Credit-how"), NamedNode(SH + "in"))
    ways = {each.value.replace("_", " ") for each in How} | {"outlet"}
    assert set(SHAPES.items(list_)) == {Literal(way, language="en") for way in ways}


def test_every_term_of_the_ontology_is_named_by_a_shape():
    named = {written(value) for _, _, value in SHAPES.triples()}
    assert {KG.iri + name for name in KG.__annotations__} - named == set()


# Speed, and what is loaded.


def test_the_length_of_a_text_does_not_slow_down_its_spans(gate):
    short, long = (article_with_spans(2_000, length) for length in (20_000, 10_000_000))
    assert fastest(gate, long) < 3 * fastest(gate, short)


def article_with_spans(spans: int, length: int) -> list[Quad]:
    article = Article.from_bytes(("word " * (length // 5)).encode(), "long.txt")
    version = NamedNode(f"{DEFAULT_BASE}article/{article.trusty}")
    publication = NamedNode(DEFAULT_BASE + "publication/p")
    facts = [
        Quad(version, RDF.type, KG.ArticleVersion),
        Quad(version, RDF.type, NIF.Context),
        Quad(version, NIF.isString, Literal(article.text)),
        Quad(version, SCHEMA.sha256, Literal(article.sha256)),
        Quad(version, SCHEMA.contentSize, Literal(str(length), datatype=XSD.integer)),
        Quad(version, SCHEMA.inLanguage, Literal("en")),
        Quad(version, PROV.specializationOf, publication),
        Quad(publication, RDF.type, SCHEMA.NewsArticle),
    ]
    for start in range(0, 5 * spans, 5):
        span = NamedNode(f"{version.value}#char={start},{start + 4}")
        facts += [
            Quad(span, RDF.type, KG.Span),
            Quad(span, NIF.referenceContext, version),
            Quad(span, NIF.beginIndex, Literal(str(start), datatype=XSD.integer)),
            Quad(span, NIF.endIndex, Literal(str(start + 4), datatype=XSD.integer)),
            Quad(span, NIF.anchorOf, Literal("word")),
        ]
    return facts


def fastest(gate: Gate, quads: list[Quad]) -> float:
    def once() -> float:
        started = time.perf_counter()
        assert gate.check(quads).findings == ()
        return time.perf_counter() - started

    return min(once() for _ in range(3))


def test_the_gate_works_without_rdflib_being_loaded():
    code = """
import sys
from pyoxigraph import NamedNode, Quad
from kg.namespaces import KG, RDF
from kg.gate.shapes import Gate
assert not Gate.load().check([Quad(NamedNode("http://example.org/a"), RDF.type, KG.Span)]).conforms
assert not {"rdflib", "pyshacl"} & set(sys.modules), "rdflib was loaded"
"""
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[1])


def test_the_referee_leaves_rdflib_and_the_log_as_they_were(gate, capfd):
    import rdflib

    rdflib.NORMALIZE_LITERALS = False
    try:
        gate.referee(changed(next(bad.update for bad in BAD if bad.shape == "Time-day")))
        assert rdflib.NORMALIZE_LITERALS is False
    finally:
        rdflib.NORMALIZE_LITERALS = True
    gate.referee(GOOD)
    assert rdflib.NORMALIZE_LITERALS is True
    assert capfd.readouterr() == ("", "")
