from __future__ import annotations

import io
import json
import logging
import os
import random
import re
import resource
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
import rdflib
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyoxigraph import BaseDirection, BlankNode, Literal, NamedNode, Quad, RdfFormat, Triple, parse

from kg import pipeline, resources
from kg.errors import ExportError, ParameterError
from kg.export import Format, export, export_to, format_named
from kg.export.dataset import NamedGraphs
from kg.export.scope import Scope
from kg.export.sorting import sorted_unique
from kg.extract.curated import CuratedFile
from kg.graph import Record
from kg.iris import Base
from kg.namespaces import DCT, DEFAULT_BASE, KG, NIF, ONTOLOGY, RDF, RDFS, SKOS, XSD
from kg.view import open_view

# rdflib 7.6 warns of names that its own Dataset and parsers still use.
pytestmark = [
    pytest.mark.filterwarnings("ignore:(Dataset|ConjunctiveGraph).* is deprecated:DeprecationWarning"),
    pytest.mark.usefixtures("_literals_as_they_are"),
]

OXIGRAPH = {
    Format.TURTLE: RdfFormat.TURTLE,
    Format.TRIG: RdfFormat.TRIG,
    Format.NTRIPLES: RdfFormat.N_TRIPLES,
    Format.NQUADS: RdfFormat.N_QUADS,
    Format.JSONLD: RdfFormat.JSON_LD,
    Format.RDFXML: RdfFormat.RDF_XML,
}
RDFLIB = {
    Format.TURTLE: "turtle",
    Format.TRIG: "trig",
    Format.NTRIPLES: "nt",
    Format.NQUADS: "nquads",
    Format.JSONLD: "json-ld",
    Format.RDFXML: "xml",
}
WITH_GRAPHS = {Format.TRIG, Format.NQUADS, Format.JSONLD}
RUN = NamedNode(f"{DEFAULT_BASE}graph/run/r1")
THING = NamedNode(f"{DEFAULT_BASE}attribution/a1")


class Memory:
    """A dataset in memory: literals stay as they are, which in a store they do not all."""

    def __init__(self, quads: Iterable[Quad], base: str = DEFAULT_BASE) -> None:
        self.base = base
        self._by_graph: dict[NamedNode, dict[Quad, None]] = {}
        for quad in quads:
            assert isinstance(quad.graph_name, NamedNode)
            self._by_graph.setdefault(quad.graph_name, {})[quad] = None

    def graphs(self) -> list[NamedNode]:
        return list(self._by_graph)

    def quads(self, graph: NamedNode) -> Iterator[Quad]:
        yield from self._by_graph[graph]


@pytest.fixture
def _literals_as_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rdflib, "NORMALIZE_LITERALS", False)


@pytest.fixture(scope="session")
def seed_quads(seed_record: Record) -> list[Quad]:
    graphs = {"kg": "graph/ontology/0.1.0", "vocab": "graph/vocab"}
    vocabularies = [
        Quad(triple.subject, triple.predicate, triple.object, NamedNode(DEFAULT_BASE + graph))
        for name, graph in graphs.items()
        for triple in parse(path=resources.ONTOLOGY / f"{name}.ttl", format=RdfFormat.TURTLE)
    ]
    return [*seed_record.quads, *vocabularies]


@pytest.fixture(scope="session")
def seed_dataset(seed_quads: list[Quad]) -> Memory:
    return Memory(seed_quads)


def exported(dataset: NamedGraphs, format_: Format, scope: Scope = Scope.FULL) -> bytes:
    out = io.BytesIO()
    export(dataset, format_, scope, out)
    return out.getvalue()


def lines(quads: Iterable[Quad | Triple], format_: Format) -> set[str]:
    """What a format can carry of some quads: all of them, or their triples."""
    return {str(quad) if format_ in WITH_GRAPHS or isinstance(quad, Triple) else str(quad.triple) for quad in quads}


def by_oxigraph(document: bytes, format_: Format) -> set[str]:
    return lines(parse(document, OXIGRAPH[format_]), format_)


def by_rdflib(document: bytes, format_: Format) -> set[str]:
    read = rdflib.Dataset() if format_ in WITH_GRAPHS else rdflib.Graph()
    read.parse(data=document, format=RDFLIB[format_])
    kept = read.serialize(format="nquads" if format_ in WITH_GRAPHS else "nt", encoding="utf-8")
    return lines(parse(kept, RdfFormat.N_QUADS), format_)


def words_in(document: bytes, predicate: NamedNode) -> set[str]:
    found = parse(document, RdfFormat.N_QUADS)
    return {q.object.value for q in found if q.predicate == predicate and isinstance(q.object, Literal)}


# Round trips.


@pytest.mark.parametrize("scope", Scope)
@pytest.mark.parametrize("format_", Format)
def test_the_seed_comes_back_the_same_from_oxigraph_and_from_rdflib(
    seed_dataset: Memory, format_: Format, scope: Scope
) -> None:
    expected = by_oxigraph(exported(seed_dataset, Format.NQUADS, scope), Format.NQUADS)
    if format_ not in WITH_GRAPHS:
        expected = {line[: line.rindex(" <")] for line in expected}
    document = exported(seed_dataset, format_, scope)
    assert len(expected) > 2000
    assert by_oxigraph(document, format_) == expected
    assert by_rdflib(document, format_) == expected


@pytest.mark.parametrize("format_", Format)
def test_the_full_scope_is_everything_with_the_ontology_and_the_concept_schemes(
    seed_quads: list[Quad], seed_dataset: Memory, format_: Format
) -> None:
    assert by_oxigraph(exported(seed_dataset, format_), format_) == lines(seed_quads, format_)


characters = st.characters(exclude_categories=["Cs"])
# Line ends, quotes, a joined emoji, a combining accent, right-to-left marks, what looks like syntax.
SIGNS = "\n\r\t\"'\\#. \u2028\x85\ufeff\u0000\u007f\ufffe\u202b\u05d0\u202c\u0301"
SYNTAX = ["\r\n", '"""', "\\u0041", "👩\u200d👩\u200d👧", "]]>", "<b>&amp;", "@en", "^^<", "  x  ", "{}", "_:b", "@id"]
pitfalls = st.sampled_from([*SIGNS, *SYNTAX])
texts = st.lists(pitfalls | st.text(characters, max_size=8), max_size=5).map("".join)
numbers = st.integers() | st.sampled_from(["007", "-0", "+1", "1e5", " 1", "1.", "true", "٣", str(10**40)])
datatypes = st.sampled_from(
    [XSD.integer, XSD.decimal, XSD.boolean, XSD.date, XSD.dateTime, NamedNode("urn:d#t"), RDFS.label]
)
literals = st.one_of(
    st.builds(Literal, texts, language=st.sampled_from([None, "en", "uk", "zh-hant", "de-1996"])),
    st.builds(lambda text, datatype: Literal(str(text), datatype=datatype), texts | numbers, datatypes),
    st.builds(lambda n: Literal(f"{n:f}", datatype=XSD.decimal), st.decimals(-1000, 1000, places=8)),
)
paths = st.lists(
    st.sampled_from(
        ["a", "..", ".", "", "é", "e\u0301", "א", "a:b", "a;b", "%20", "@id", "-", "~", "1", "a.", "(a)", "a,b=1"]
    ),
    min_size=1,
    max_size=4,
).map("/".join)
suffixes = st.sampled_from(["", "#char=1,2", "#char=10,2", "#", "#a/b", "?q=1&r", "?q#f"])
beginnings = st.sampled_from([DEFAULT_BASE, KG.iri, ONTOLOGY + "/act/", "https://other.example/", "urn:x:", "mailto:"])


def is_iri(text: str) -> bool:
    try:
        NamedNode(text)
    except ValueError:
        return False
    return True


iris = st.tuples(beginnings, paths, suffixes).map("".join).filter(is_iri).map(NamedNode)
known = st.sampled_from(
    [RDF.type, RDFS.label, SKOS.altLabel, KG.basis, KG.hasEvidence, KG.hasCondition, KG.hasPerspective]
)
predicates = known | st.sampled_from([NIF.beginIndex, KG.form, NamedNode("https://other.example/p#name"), KG.hasCue])
few_predicates = st.sampled_from([RDF.type, SKOS.altLabel, NamedNode("https://other.example/p#name")])
few_iris = st.sampled_from([NamedNode(f"{DEFAULT_BASE}condition/{n}") for n in range(4)])
odd_quads = st.builds(Quad, few_iris, few_predicates, literals | few_iris, st.just(RUN)) | st.builds(
    Quad, iris | few_iris, predicates, literals | iris | few_iris, iris
)


@pytest.mark.parametrize("format_", Format)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(odd_quads, min_size=1, max_size=20))
def test_odd_literals_and_iris_come_back_the_same_or_are_refused(format_: Format, quads: list[Quad]) -> None:
    try:
        document = exported(Memory(quads), format_)
    except ExportError:
        assert format_ is Format.RDFXML
        text = "".join(quad.object.value for quad in quads if isinstance(quad.object, Literal))
        assert re.search("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", text)
        return
    assert by_oxigraph(document, format_) == lines(quads, format_)
    logging.disable()  # rdflib logs, with a traceback, each literal that its datatype does not allow
    try:
        assert by_rdflib(document, format_) == lines(quads, format_)
    finally:
        logging.disable(logging.NOTSET)


# The order.


@pytest.mark.parametrize("format_", Format)
def test_two_stores_with_the_same_quads_give_the_same_bytes(
    seed_quads: list[Quad], seed_dataset: Memory, format_: Format
) -> None:
    shuffled = random.Random(7).sample(seed_quads, len(seed_quads))
    assert exported(Memory(shuffled), format_) == exported(seed_dataset, format_)


@pytest.mark.parametrize("format_", [Format.NTRIPLES, Format.NQUADS])
def test_lines_are_sorted_and_unique(seed_dataset: Memory, format_: Format) -> None:
    written = exported(seed_dataset, format_).split(b"\n")[:-1]
    assert written == sorted(set(written))


@given(st.lists(st.sampled_from([b"a\n", b"aa\n", b"b\n", b"\xff\n", b"\n"]), max_size=20), st.integers(1, 7))
def test_more_lines_than_memory_may_hold_are_sorted_too(unsorted: list[bytes], run: int) -> None:
    assert list(sorted_unique(unsorted, run=run)) == sorted(set(unsorted))


def test_a_folder_without_room_for_sorting_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "none"))
    with pytest.raises(ExportError, match=r"none cannot take what is being sorted \(No such file or directory\): free"):
        list(sorted_unique([b"b\n", b"a\n"], run=1))


def test_stores_built_from_the_same_files_export_the_same_bytes(tmp_path: Path) -> None:
    documents = []
    for name in ("one", "two"):
        list(pipeline.ingest(tmp_path / name, pipeline.analyses(resources.SEEDS), Base(DEFAULT_BASE)))
        with open_view(tmp_path / name) as view:
            documents.append([exported(view, format_, Scope.PUBLIC) for format_ in Format])
    assert documents[0] == documents[1]


# What is public.


@pytest.fixture(scope="session")
def public(seed_dataset: Memory) -> bytes:
    return exported(seed_dataset, Format.NQUADS, Scope.PUBLIC)


def parts(seed: CuratedFile, *, reported: bool) -> set[str]:
    """The words of the sources, cues and contents of what is reported, or of what the article itself says."""
    chosen = [a for a in seed.analysis.attributions if (a.speaker != "author") is reported]
    return {span.words for a in chosen for span in (*a.source, *a.cue, *a.content)}


def test_the_public_scope_has_the_words_of_what_is_reported_and_no_others(seed: CuratedFile, public: bytes) -> None:
    assert len(parts(seed, reported=True)) > 40
    assert words_in(public, NIF.anchorOf) == parts(seed, reported=True)
    assert words_in(public, NIF.isString) == set()


def test_the_public_scope_leaves_out_nothing_but_words(seed_dataset: Memory, public: bytes) -> None:
    full = set(exported(seed_dataset, Format.NQUADS).splitlines())
    left_out = full - set(public.splitlines())
    assert set(public.splitlines()) <= full
    assert {line.split(b" ")[1] for line in left_out} == {str(NIF.isString).encode(), str(NIF.anchorOf).encode()}


@pytest.mark.parametrize("format_", Format)
def test_no_other_words_of_the_article_stand_anywhere_in_a_public_export(
    seed: CuratedFile, seed_record: Record, format_: Format
) -> None:
    document = by_oxigraph(exported(Memory(seed_record.quads), format_, Scope.PUBLIC), format_)
    names = {str(predicate) for predicate in (SKOS.note, RDFS.label, SKOS.prefLabel, SKOS.altLabel)}  # the analyst's
    literals = " | ".join(line for line in document if '"' in line and line.split(" ")[1] not in names)
    public_words = " | ".join(parts(seed, reported=True))
    runs = {match[1] for match in re.finditer(r"(?=\b((?:[\w’]+\W+){7}[\w’]+))", seed.article.text)}
    leaked = {run for run in runs if run in literals and run not in public_words}
    assert len(runs) > 300
    assert leaked == set()


def test_what_the_article_says_itself_is_public_where_somebody_else_is_reported_to_say_it() -> None:
    words = NamedNode(f"{DEFAULT_BASE}article/FA#char=0,3")
    voice, person = NamedNode(f"{DEFAULT_BASE}voice/FA"), NamedNode(f"{DEFAULT_BASE}actor/p")
    article = NamedNode(f"{DEFAULT_BASE}graph/article/FA")
    other = NamedNode(f"{DEFAULT_BASE}attribution/a2")
    own = [
        Quad(words, NIF.anchorOf, Literal("Yes"), article),
        Quad(voice, DCT.identifier, Literal("author"), article),
        Quad(THING, KG.attributedTo, voice, RUN),
        Quad(THING, KG.hasContent, words, RUN),
    ]
    reported = [Quad(other, KG.hasContent, words, RUN), Quad(other, KG.attributedTo, person, RUN)]
    assert b"Yes" not in exported(Memory(own), Format.NQUADS, Scope.PUBLIC)
    assert b"Yes" not in exported(Memory([*own, reported[0]]), Format.NQUADS, Scope.PUBLIC)
    assert b"Yes" in exported(Memory([*own, *reported]), Format.NQUADS, Scope.PUBLIC)


def test_an_actor_who_calls_itself_author_is_not_the_voice_of_an_article() -> None:
    person, words = NamedNode(f"{DEFAULT_BASE}actor/author"), NamedNode(f"{DEFAULT_BASE}article/FA#char=0,3")
    quads = [
        Quad(person, DCT.identifier, Literal("author"), NamedNode(f"{DEFAULT_BASE}graph/entity/author")),
        Quad(THING, KG.attributedTo, person, RUN),
        Quad(THING, KG.hasCue, words, RUN),
        Quad(words, NIF.anchorOf, Literal("Yes"), RUN),
    ]
    assert b"Yes" in exported(Memory(quads), Format.NQUADS, Scope.PUBLIC)


def test_the_words_of_a_warning_are_not_public() -> None:
    finding = NamedNode(f"{DEFAULT_BASE}finding/f1")
    quads = [Quad(finding, NIF.anchorOf, Literal("Yes"), NamedNode(f"{DEFAULT_BASE}graph/review/r1"))]
    assert exported(Memory(quads), Format.NTRIPLES, Scope.PUBLIC) == b""


# What it looks like.


@pytest.fixture(scope="session")
def s09(seed_record: Record) -> NamedNode:
    (node,) = {q.subject for q in seed_record.run_quads if q.object == Literal("S09")}
    assert isinstance(node, NamedNode)
    return node


@pytest.mark.parametrize("format_", [Format.TURTLE, Format.TRIG])
def test_turtle_reads_like_the_model(seed_dataset: Memory, s09: NamedNode, format_: Format) -> None:
    document = exported(seed_dataset, format_).decode()
    indent = "  " if format_ is Format.TRIG else ""
    beginning = f"\n\n{indent}<{s09.value.removeprefix(DEFAULT_BASE)}> a kg:Attribution , kg:Statement ;\n"
    (paragraph,) = re.findall(re.escape(beginning) + "(.*?) \\.\n", document, re.DOTALL)
    properties = [line.strip().removesuffix(" ;") for line in paragraph.split("\n")]
    assert properties[0] == 'dct:identifier "S09"'
    assert "kg:attributedTo <actor/zelenskiy>" in properties
    assert "kg:speechAct act:conditional-commitment" in properties
    assert document.startswith(f"@base <{DEFAULT_BASE}> .\n@prefix act: <{ONTOLOGY}/act/> .\n")
    assert "nif:beginIndex 894 ;" in document
    assert 'time:inXSDDate "2025-05-15"^^xsd:date ;' in document


def test_spans_stand_in_reading_order(seed_dataset: Memory, seed: CuratedFile) -> None:
    document = exported(seed_dataset, Format.TRIG).decode()
    assert re.findall(r'dct:identifier "(s[0-9]+)"', document) == [s.id for s in seed.article.sentences]


def test_what_was_said_with_an_interruption_stands_in_reading_order() -> None:
    article = f"{DEFAULT_BASE}article/FA#char="
    spans = [NamedNode(article + offsets) for offsets in ("1000,1003", "957,999", "957,1100")]
    document = exported(Memory([Quad(THING, KG.hasContent, span, RUN) for span in spans]), Format.TURTLE).decode()
    assert re.findall("#char=([0-9,]+)", document) == ["957,999", "957,1100", "1000,1003"]


def test_json_keeps_together_what_belongs_together(seed_dataset: Memory, s09: NamedNode) -> None:
    document = json.loads(exported(seed_dataset, Format.JSONLD))
    graphs = {graph["id"]: {node["id"]: node for node in graph["@graph"]} for graph in document["@graph"]}
    (run,) = (graph for graph in graphs if graph.startswith("graph/run/"))
    statement = graphs[run][s09.value.removeprefix(DEFAULT_BASE)]
    assert (statement["identifier"], statement["attributedTo"]) == ("S09", "actor/zelenskiy")
    assert (statement["speechAct"], statement["form"]) == ("act:conditional-commitment", "forms:indirect")
    assert statement["hasContent"]["anchorOf"] == "he will only attend the meeting if Putin is present"
    assert statement["hasContent"]["beginIndex"] == 957
    assert statement["hasCondition"]["conditionKind"] == "cond:necessary"
    assert statement["hasCondition"]["hasEvidence"]["anchorOf"] == "if Putin is present"
    assert {perspective["factuality"] for perspective in statement["hasPerspective"]} == {"fact:Uu"}
    assert graphs["graph/entity/zelenskiy"]["actor/zelenskiy"]["prefLabel"] == {"en": "Volodymyr Zelenskiy"}


def test_every_key_of_the_seed_in_json_is_a_short_one(seed_record: Record) -> None:
    document = json.loads(exported(Memory(seed_record.quads), Format.JSONLD))

    def keys(value: Any) -> set[str]:
        if isinstance(value, list):
            return {key for item in value for key in keys(item)}
        return set(value) | {key for item in value.values() for key in keys(item)} if isinstance(value, dict) else set()

    assert {key for key in keys(document["@graph"]) if ":" in key} == set()


def test_json_carries_the_context_so_that_nothing_need_be_fetched(seed_dataset: Memory) -> None:
    context = json.loads(exported(seed_dataset, Format.JSONLD))["@context"]
    ours = json.loads((resources.ONTOLOGY / "context.jsonld").read_bytes())["@context"]
    assert context == ours | {"@base": DEFAULT_BASE}


def test_nodes_that_point_at_each_other_in_a_circle_are_all_in_the_json() -> None:
    a, b = NamedNode(f"{DEFAULT_BASE}x/a"), NamedNode(f"{DEFAULT_BASE}x/b")
    circle = [
        Quad(subject, predicate, object_, RUN)
        for predicate in (KG.hasCondition, KG.hasEvidence)
        for subject, object_ in ((a, b), (b, a), (a, a))
    ]
    assert by_oxigraph(exported(Memory(circle), Format.JSONLD), Format.JSONLD) == lines(circle, Format.JSONLD)


def test_xml_names_each_node_by_its_class(seed_dataset: Memory, s09: NamedNode) -> None:
    document = exported(seed_dataset, Format.RDFXML).decode()
    assert f'\n  <kg:Statement rdf:about="{s09.value.removeprefix(DEFAULT_BASE)}">\n' in document
    assert '\n    <kg:attributedTo rdf:resource="actor/zelenskiy"/>\n' in document
    assert f'\n    xml:base="{DEFAULT_BASE}">\n' in document


@pytest.mark.parametrize("format_", Format)
def test_a_base_that_not_every_tool_can_resolve_is_written_out(format_: Format) -> None:
    node = NamedNode("tag+x://news/actor/a")
    quads = [Quad(node, RDF.type, KG.Actor, NamedNode("tag+x://news/graph/entity/a"))]
    document = exported(Memory(quads, "tag+x://news/"), format_)
    assert by_oxigraph(document, format_) == by_rdflib(document, format_) == lines(quads, format_)
    assert node.value.encode() in document


# What cannot be written.


@pytest.mark.parametrize("character", ["\u0000", "\u0008", "\u000b", "\u001f", "\ufffe", "\uffff"])
def test_a_character_that_xml_cannot_hold_is_named_with_its_place_before_anything_is_written(character: str) -> None:
    out = io.BytesIO()
    dataset = Memory([Quad(THING, SKOS.note, Literal(f"ab{character}c"), RUN)])
    code = f"U+{ord(character):04X}"
    with pytest.raises(ExportError) as error:
        export(dataset, Format.RDFXML, Scope.FULL, out)
    assert str(error.value) == (
        f"RDF/XML cannot hold the character {code}, number 3 of what {THING} has as {SKOS.note}; "
        "export in another format, such as turtle"
    )
    assert out.getvalue() == b""


@pytest.mark.parametrize("iri", ["https://other.example/1", "https://other.example/", "urn:x:é", RDF.iri + "li"])
def test_a_property_that_names_no_xml_element_is_refused(iri: str) -> None:
    with pytest.raises(ExportError, match=f"RDF/XML cannot hold <{iri}>, a property of .*export in another format"):
        exported(Memory([Quad(THING, NamedNode(iri), THING, RUN)]), Format.RDFXML)


@pytest.mark.parametrize("place", range(4))
def test_an_iri_that_json_would_take_for_a_prefixed_name_is_refused(place: int) -> None:
    terms = [THING, KG.hasEvidence, THING, RUN]
    terms[place] = NamedNode("act:claim")
    with pytest.raises(ExportError, match=r"would take <act:claim>, .*, for a name with the prefix act; export in"):
        exported(Memory([Quad(*terms)]), Format.JSONLD)


@pytest.mark.parametrize(
    "quad",
    [
        Quad(BlankNode(), RDF.type, KG.Actor, RUN),
        Quad(THING, KG.hasEvidence, BlankNode(), RUN),
        Quad(THING, KG.hasEvidence, Triple(THING, RDF.type, KG.Actor), RUN),
        Quad(THING, RDFS.label, Literal("x", language="ar", direction=BaseDirection.RTL), RUN),
    ],
    ids=["blank subject", "blank object", "triple term", "direction"],
)
@pytest.mark.parametrize("format_", Format)
def test_what_not_every_format_can_hold_is_refused(format_: Format, quad: Quad) -> None:
    out = io.BytesIO()
    with pytest.raises(ExportError, match=r"cannot be exported: only IRIs and RDF 1\.1 literals can"):
        export(Memory([quad]), format_, Scope.FULL, out)
    assert out.getvalue() == b"" or format_ in {Format.TRIG, Format.JSONLD}


# Names and files.


def test_a_format_goes_by_its_name_and_by_its_ending() -> None:
    for format_ in Format:
        assert format_named(format_.value) is format_named(format_.ending.upper()) is format_


def test_an_unknown_format_is_answered_with_those_that_there_are() -> None:
    with pytest.raises(ParameterError, match="'hdt' is no export format; take one of turtle, trig, ntriples") as error:
        format_named("hdt")
    assert error.value.candidates == ("turtle", "trig", "ntriples", "nquads", "jsonld", "rdfxml")


def test_a_file_is_written_whole_with_the_usual_permissions(seed_dataset: Memory, tmp_path: Path) -> None:
    target, usual = tmp_path / "seed.trig", tmp_path / "usual"
    usual.touch()
    export_to(seed_dataset, Format.TRIG, Scope.FULL, target)
    assert target.read_bytes() == exported(seed_dataset, Format.TRIG)
    assert stat.S_IMODE(target.stat().st_mode) == stat.S_IMODE(usual.stat().st_mode)
    assert sorted(tmp_path.iterdir()) == [target, usual]


def test_an_older_file_stays_when_the_export_fails(tmp_path: Path) -> None:
    target = tmp_path / "old.rdf"
    target.write_text("old")
    with pytest.raises(ExportError, match="U\\+0001"):
        export_to(Memory([Quad(THING, SKOS.note, Literal("\u0001"), RUN)]), Format.RDFXML, Scope.FULL, target)
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_an_older_file_stays_when_the_disk_fills_up(seed_dataset: Memory, tmp_path: Path) -> None:
    target = tmp_path / "old.nq"
    target.write_text("old")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (65536, hard))
    try:
        with pytest.raises(ExportError) as error:
            export_to(seed_dataset, Format.NQUADS, Scope.FULL, target)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert str(error.value) == f"{target} cannot be written (File too large); name another file"
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_link_is_followed_and_stays(seed_dataset: Memory, tmp_path: Path) -> None:
    target, link = tmp_path / "real.nt", tmp_path / "link.nt"
    target.write_text("old")
    link.symlink_to(target)
    export_to(seed_dataset, Format.NTRIPLES, Scope.PUBLIC, link)
    assert link.is_symlink()
    assert target.read_bytes() == exported(seed_dataset, Format.NTRIPLES, Scope.PUBLIC)


def test_a_device_is_written_to_and_not_replaced(seed_dataset: Memory) -> None:
    export_to(seed_dataset, Format.NTRIPLES, Scope.PUBLIC, Path(os.devnull))
    assert Path(os.devnull).is_char_device()


@pytest.mark.parametrize(("name", "reason"), [("", "Is a directory"), ("none/x.nt", "No such file or directory")])
def test_a_place_that_takes_no_file_is_named(seed_dataset: Memory, tmp_path: Path, name: str, reason: str) -> None:
    with pytest.raises(ExportError) as error:
        export_to(seed_dataset, Format.NTRIPLES, Scope.PUBLIC, tmp_path / name)
    assert str(error.value) == f"{tmp_path / name} cannot be written ({reason}); name another file"
