"""The ontology, its concept schemes and the JSON-LD context: in profile, consistent, complete, read alike by all."""

from __future__ import annotations

import calendar
import importlib.util
import json
import re
import shutil
import subprocess
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest
import rdflib
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import (
    BlankNode,
    DefaultGraph,
    Literal,
    NamedNode,
    Quad,
    QuerySolutions,
    RdfFormat,
    Store,
    Triple,
    parse,
    serialize,
)
from rdflib.namespace import DCTERMS, ORG, OWL, PROV, RDF, RDFS, SDO, SH, SKOS, TIME, VANN, XSD, DefinedNamespace

from kg import namespaces
from kg.graph import Record
from kg.model import Concept, ConditionKind, EventType, Factuality, Form, SpeechAct
from kg.namespaces import KG, PREFIXES, Namespace
from kg.resources import ONTOLOGY, SEEDS

# rdflib 7.6 warns of names that its own Dataset and JSON-LD parser still use.
pytestmark = pytest.mark.filterwarnings("ignore:(Dataset|ConjunctiveGraph).* is deprecated:DeprecationWarning")

HERE = Path(__file__).parent / "ontology"
FILES = [ONTOLOGY / "kg.ttl", ONTOLOGY / "vocab.ttl"]
CHECKS = sorted(HERE.glob("*.rq"))
SAMPLE = HERE / "sample.trig"
CONTEXT = json.loads((ONTOLOGY / "context.jsonld").read_text(encoding="utf-8"))

VOCABULARIES = [
    space
    for space in vars(namespaces).values()
    if isinstance(space, type) and issubclass(space, Namespace) and space is not Namespace
]
SCHEMES: dict[str, type[Concept]] = {
    namespaces.ACT: SpeechAct,
    namespaces.FORM: Form,
    namespaces.FACT: Factuality,
    namespaces.COND: ConditionKind,
    namespaces.EVENT: EventType,
}
LICENCE = "https://creativecommons.org/licenses/by/4.0/"
_TYPE = NamedNode(PREFIXES["rdf"] + "type")
_NOTATION = NamedNode(PREFIXES["skos"] + "notation")
_EXAMPLE = NamedNode(PREFIXES["skos"] + "example")


def triples(path: Path) -> list[Triple]:
    return [quad.triple for quad in parse(path=path)]


def ontology() -> list[Triple]:
    return [triple for path in FILES for triple in triples(path)]


def sample() -> list[Quad]:
    return list(parse(path=SAMPLE))


def iri_of(term: object) -> str:
    assert isinstance(term, NamedNode)
    return term.value


def stored(data: list[Triple]) -> Store:
    store = Store()
    store.extend(Quad(t.subject, t.predicate, t.object, DefaultGraph()) for t in data)
    return store


def instances(of: str) -> set[str]:
    prefix, name = of.split(":")
    kind = NamedNode(PREFIXES[prefix] + name)
    return {iri_of(t.subject) for t in ontology() if t.predicate == _TYPE and t.object == kind}


def terms_of(space: type[Namespace]) -> set[str]:
    return {space.iri + name for name in space.__annotations__}


def terms_of_data() -> set[str]:
    """The terms that data is written in: not the datatypes, nor what only shapes and the ontology are built of."""
    built_of = (namespaces.RDFS.Class, namespaces.RDFS.subClassOf)
    lists = (namespaces.RDF.first, namespaces.RDF.rest, namespaces.RDF.nil, namespaces.RDF.langString)
    found = {term for space in VOCABULARIES if space is not namespaces.XSD for term in terms_of(space)}
    return found - {term.value for term in (*built_of, *lists)}


# Profile and consistency, by the OWL API and HermiT.

# What is added to the ontology, and what the tools must find in it: nothing, or exactly these.
REASONED: dict[str, tuple[str, set[str]]] = {
    "nothing": ("", set()),
    "statement-and-silence": ("<urn:a> a kg:Statement , kg:NonStatement .", {"INCONSISTENT"}),
    "actor-and-situation": ("<urn:a> a kg:Actor . <urn:p> kg:onSituation <urn:a> .", {"INCONSISTENT"}),
    "negative-count": ("<urn:a> kg:minMembers -1 .", {"INCONSISTENT"}),
    "class-without-members": (
        "kg:Mute a owl:Class ; rdfs:subClassOf kg:Statement , kg:NonStatement .",
        {"UNSATISFIABLE"},
    ),
    "property-of-two-kinds": ("kg:basis a owl:ObjectProperty .", {"DL", "RL"}),
    "reserved-word": ("rdf:value a owl:DatatypeProperty .", {"DL", "RL"}),
    "somebody-must-speak": (
        "kg:Statement rdfs:subClassOf [ a owl:Restriction ; owl:onProperty kg:hasCue ; owl:someValuesFrom kg:Span ] .",
        {"RL"},
    ),
}


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory, seed_record: Record) -> dict[str, dict[str, list[str]]]:
    """What the tools found, by case and kind of finding. All cases go through one start of Java."""
    java = _java_with_compiler()
    folder = tmp_path_factory.mktemp("owl")
    prefixes = "".join(f"@prefix {prefix}: <{iri}> .\n" for prefix, iri in PREFIXES.items())
    cases = {name: [q.triple for q in parse(prefixes + text, RdfFormat.TURTLE)] for name, (text, _) in REASONED.items()}
    for name, quads in (("sample", sample()), ("seed", seed_record.quads)):
        cases[name] = [quad.triple for quad in quads if _is_owl_dl(quad.triple)]
    for name, added in cases.items():
        serialize(ontology() + added, str(folder / name), RdfFormat.RDF_XML)
    command = [java, "-cp", str(_hermit()), str(HERE / "Reason.java"), *(str(folder / name) for name in cases)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    findings: dict[str, dict[str, list[str]]] = {name: defaultdict(list) for name in cases}
    for line in done.stdout.splitlines():
        name, kind, detail = line.split("\t")
        findings[name][kind].append(detail)
    return findings


def _java_with_compiler() -> str:
    java = shutil.which("java")
    if java is None:
        pytest.skip("OWL profiles and consistency not checked: there is no Java; install openjdk-17-jdk-headless")
    modules = subprocess.run([java, "--list-modules"], capture_output=True, text=True, timeout=60, check=False).stdout
    if "jdk.compiler" not in modules:
        pytest.skip("OWL profiles and consistency not checked: this Java has no compiler; install a JDK of 11 or newer")
    return java


def _hermit() -> Path:
    spec = importlib.util.find_spec("owlready2")
    assert spec is not None, "owlready2, which carries HermiT and the OWL API, is not installed"
    assert spec.submodule_search_locations is not None
    return Path(spec.submodule_search_locations[0]) / "hermit" / "HermiT.jar"


def _is_owl_dl(triple: Triple) -> bool:
    """Whether OWL 2 DL has room for it: rdf:value is reserved, and HermiT stops at xsd:date."""
    date = isinstance(triple.object, Literal) and triple.object.datatype == namespaces.XSD.date
    return not date and triple.predicate != namespaces.RDF.value


@pytest.mark.parametrize("profile", ["DL", "RL"])
def test_the_ontology_is_in_the_owl_2_profile(found: dict[str, dict[str, list[str]]], profile: str) -> None:
    assert found["nothing"][profile] == []


def test_the_ontology_is_consistent_and_each_class_can_have_members(found: dict[str, dict[str, list[str]]]) -> None:
    assert found["nothing"]["INCONSISTENT"] == []
    assert found["nothing"]["UNSATISFIABLE"] == []


def test_the_reasoner_read_every_axiom_of_the_two_files(found: dict[str, dict[str, list[str]]]) -> None:
    built_in = {OWL.versionIRI, OWL.versionInfo, RDFS.label, RDFS.isDefinedBy, RDFS.seeAlso}
    annotations = instances("owl:AnnotationProperty") | {str(term) for term in built_in}
    axioms = [t for t in ontology() if t.predicate.value not in annotations and not _is_declaration(t)]
    assert found["nothing"]["AXIOMS"] == [str(len(axioms))]


def _is_declaration(triple: Triple) -> bool:
    symmetric = NamedNode(str(OWL.SymmetricProperty))
    return triple.predicate == _TYPE and iri_of(triple.object).startswith(str(OWL)) and triple.object != symmetric


@pytest.mark.parametrize("case", REASONED)
def test_a_planted_defect_is_found_and_nothing_else(found: dict[str, dict[str, list[str]]], case: str) -> None:
    assert {kind for kind, details in found[case].items() if details and kind != "AXIOMS"} == REASONED[case][1]


@pytest.mark.parametrize("data", ["sample", "seed"])
def test_data_is_consistent_with_the_ontology_and_in_owl_2_dl(
    found: dict[str, dict[str, list[str]]], data: str
) -> None:
    assert int(found[data]["AXIOMS"][0]) > int(found["nothing"]["AXIOMS"][0]) + 200
    assert found[data]["INCONSISTENT"] == []
    assert found[data]["UNSATISFIABLE"] == []
    assert found[data]["DL"] == []


# The checks of tests/ontology/*.rq: each row is a defect.


def rows(check: Path, data: list[Triple]) -> set[str]:
    solutions = stored(data).query(check.read_text(encoding="utf-8"))
    assert isinstance(solutions, QuerySolutions)
    return {solution["term"].value for solution in solutions}


def header(path: Path) -> dict[str, object]:
    lines = [line[3:] for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("#+ ")]
    loaded = yaml.safe_load("\n".join(lines))
    assert isinstance(loaded, dict), path
    return loaded


def by_name(path: Path) -> str:
    return path.stem


@pytest.mark.parametrize("check", CHECKS, ids=by_name)
def test_the_ontology_passes(check: Path) -> None:
    assert rows(check, ontology()) == set()


@pytest.mark.parametrize("check", CHECKS, ids=by_name)
def test_the_check_finds_the_planted_defects_and_only_those(check: Path) -> None:
    planted = HERE / "planted" / f"{check.stem}.ttl"
    expected = header(planted)["rows"]
    assert isinstance(expected, list)
    assert len(expected) > 0
    assert rows(check, triples(planted)) == {_expand(name) for name in expected}


def _expand(name: str) -> str:
    if name.startswith("<"):
        return name[1:-1]
    prefix, local = name.split(":")
    return PREFIXES[prefix] + local


@pytest.mark.parametrize("check", CHECKS, ids=by_name)
def test_the_check_says_what_it_is_for(check: Path) -> None:
    said = header(check)
    assert set(said) - {"tags"} == {"summary", "problem", "solution"}
    assert all(str(said[key]).endswith(".") for key in ("problem", "solution"))


def test_there_are_checks_and_each_planted_file_belongs_to_one() -> None:
    assert len(CHECKS) > 50
    assert {path.stem for path in (HERE / "planted").iterdir()} == {path.stem for path in CHECKS}


def test_the_known_namespaces_are_those_of_the_code() -> None:
    query = (HERE / "misspelt-namespace.rq").read_text(encoding="utf-8")
    assert set(re.findall(r'"(https?://[^"]+[#/])"', query)) == {*PREFIXES.values(), LICENCE}


# The terms: the same in the ontology, the code and the vocabularies they come from.


def test_the_ontology_has_the_terms_that_the_code_has() -> None:
    in_file = {iri_of(t.subject) for t in ontology() if iri_of(t.subject).startswith(KG.iri)}
    assert in_file == terms_of(KG)
    assert len(instances("owl:Class") & in_file) == 19
    assert len(instances("owl:ObjectProperty") & in_file) == 33
    assert len(instances("owl:DatatypeProperty") & in_file) == 8


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_scheme_has_the_concepts_that_the_code_has_with_their_notations(scheme: str) -> None:
    concepts = {iri for iri in instances("skos:Concept") if iri.startswith(scheme)}
    in_file = {
        (iri_of(t.subject), t.object) for t in ontology() if t.predicate == _NOTATION and iri_of(t.subject) in concepts
    }
    in_code = {(scheme + concept.local_name, Literal(concept.value)) for concept in SCHEMES[scheme]}
    assert concepts == {iri for iri, _ in in_code}
    assert in_file == in_code


def test_there_are_no_other_schemes() -> None:
    assert instances("skos:ConceptScheme") == set(SCHEMES)


def test_the_terms_declared_of_others_are_those_that_the_files_or_the_data_use() -> None:
    reserved = tuple(PREFIXES[prefix] for prefix in ("rdf", "rdfs", "owl", "xsd"))
    own = (KG.iri, namespaces.ONTOLOGY)
    declared = {
        iri
        for kind in ("Class", "ObjectProperty", "DatatypeProperty", "AnnotationProperty", "NamedIndividual")
        for iri in instances(f"owl:{kind}")
        if not iri.startswith(own)
    }
    mentioned = {
        term.value
        for triple in ontology()
        for term in (triple.predicate, triple.object)
        if isinstance(term, NamedNode) and not term.value.startswith((*own, *reserved, LICENCE))
    }
    data = {iri for space in VOCABULARIES for iri in terms_of(space) if not iri.startswith((*own, *reserved))}
    assert declared == mentioned | data


BUNDLED: dict[str, type[DefinedNamespace]] = {
    "dct": DCTERMS,
    "org": ORG,
    "owl": OWL,
    "prov": PROV,
    "rdf": RDF,
    "rdfs": RDFS,
    "schema": SDO,
    "sh": SH,
    "skos": SKOS,
    "time": TIME,
    "vann": VANN,
    "xsd": XSD,
}


@pytest.mark.parametrize("prefix", BUNDLED)
def test_a_reused_term_exists_in_its_vocabulary(prefix: str) -> None:
    iri = PREFIXES[prefix]
    used = {
        term.value
        for triple in ontology()
        for term in (*triple, triple.object.datatype if isinstance(triple.object, Literal) else None)
        if isinstance(term, NamedNode) and term.value.startswith(iri)
    }
    used |= {term for space in VOCABULARIES for term in terms_of(space) if term.startswith(iri)}
    assert len(used) > 0
    unknown = {term for term in used if term.removeprefix(iri) not in BUNDLED[prefix]}
    assert unknown == set()


def test_the_files_use_the_prefixes_of_the_code_and_no_idle_ones() -> None:
    for path in [*FILES, SAMPLE, *(HERE / "planted").iterdir(), *CHECKS]:
        text = path.read_text(encoding="utf-8")
        declared = dict(re.findall(r"^(?:@prefix|PREFIX) +(\w+): +<(.*)>", text, re.MULTILINE))
        idle = {prefix for prefix in declared if len(re.findall(rf"\b{prefix}:", text)) < 2}
        assert {prefix: PREFIXES.get(prefix) for prefix in declared} == declared, path.name
        assert idle == set(), path.name


def test_the_prefixes_that_the_files_prefer_are_those_of_the_code() -> None:
    said = {(t.subject, t.predicate.value): t.object for t in ontology() if isinstance(t.object, Literal)}
    preferred = {
        prefix.value: said[subject, str(VANN.preferredNamespaceUri)].value
        for (subject, predicate), prefix in said.items()
        if predicate == str(VANN.preferredNamespacePrefix)
    }
    assert preferred == {prefix: PREFIXES[prefix] for prefix in ("kg", "act", "form", "fact", "cond", "event")}


def test_what_an_example_quotes_stands_in_the_seed_article() -> None:
    seed = (SEEDS / "istanbul-talks.txt").read_text(encoding="utf-8")
    examples = [t.object.value for t in ontology() if t.predicate == _EXAMPLE and isinstance(t.object, Literal)]
    quoted = [words for text in examples if "Made up: " not in text for words in re.findall("“([^”]+)”", text)]
    assert len(quoted) > len(examples) / 2
    assert [words for words in quoted if words not in seed] == []


# The files: no triple twice, and the same for every parser.


def test_no_triple_is_stated_twice_within_or_across_the_files() -> None:
    stated = ontology()
    assert sorted({str(t) for t in stated if stated.count(t) > 1}) == []


def test_there_are_no_blank_nodes() -> None:
    assert not any(isinstance(term, BlankNode) for triple in ontology() for term in triple)


@pytest.fixture
def _literals_as_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rdflib, "NORMALIZE_LITERALS", False)


@pytest.mark.usefixtures("_literals_as_they_are")
@pytest.mark.parametrize("path", FILES, ids=by_name)
def test_rdflib_and_oxigraph_read_the_same_triples_and_keep_every_literal(path: Path) -> None:
    read = {str(triple) for triple in triples(path)}
    by_rdflib = rdflib.Graph().parse(path).serialize(format="nt")
    assert {str(quad.triple) for quad in parse(by_rdflib, RdfFormat.N_TRIPLES)} == read
    assert {str(quad.triple) for quad in stored(triples(path))} == read


@pytest.mark.parametrize(
    "literal", ['"3"^^xsd:nonNegativeInteger', '"01"^^xsd:integer', '"2026-11-22T00:00:00+00:00"^^xsd:dateTime']
)
def test_a_literal_that_the_store_would_change_is_noticed(literal: str) -> None:
    text = f"@prefix xsd: <{PREFIXES['xsd']}> . <urn:a> <urn:b> {literal} ."
    read = [quad.triple for quad in parse(text, RdfFormat.TURTLE)]
    assert {str(quad.triple) for quad in stored(read)} != {str(triple) for triple in read}


# The JSON-LD context.

PREFIX_IN_JSON = {prefix: "forms" if prefix == "form" else prefix for prefix in PREFIXES}  # form is the property's key


def compacted(quads: list[Quad]) -> str:
    dataset = rdflib.Dataset()
    dataset.parse(data=serialize(quads, format=RdfFormat.N_QUADS), format="nquads")
    return dataset.serialize(format="json-ld", context=CONTEXT["@context"])


def by_oxigraph(document: str) -> set[str]:
    return {str(quad) for quad in parse(document, RdfFormat.JSON_LD)}


def by_rdflib(document: str) -> set[str]:
    dataset = rdflib.Dataset()
    dataset.parse(data=document, format="json-ld")
    return {str(quad) for quad in parse(dataset.serialize(format="nquads"), RdfFormat.N_QUADS)}


def nodes_of(document: str) -> list[dict[str, Any]]:
    graphs = json.loads(document)["@graph"]
    return [node for graph in graphs for node in graph.get("@graph", [])]


def test_the_context_has_the_terms_and_prefixes_of_the_code_and_no_others() -> None:
    context = dict(CONTEXT["@context"])
    assert (context.pop("@version"), context.pop("id"), context.pop("type")) == (1.1, "@id", "@type")
    prefixes = {prefix: context.pop(key) for prefix, key in PREFIX_IN_JSON.items()}
    terms = {key: _expand(value if isinstance(value, str) else value["@id"]) for key, value in context.items()}
    assert prefixes == PREFIXES
    assert set(terms.values()) == terms_of_data() - {_TYPE.value}
    assert all(re.split("[#/]", iri)[-1] == key for key, iri in terms.items())


def test_the_context_names_no_key_twice() -> None:
    keys: list[str] = []
    text = (ONTOLOGY / "context.jsonld").read_text(encoding="utf-8")
    json.loads(text, object_pairs_hook=lambda pairs: keys.extend(key for key, _ in pairs))
    assert sorted({key for key in keys if keys.count(key) > 1 and not key.startswith("@")}) == []


def test_the_sample_uses_every_term_of_the_data() -> None:
    used = {term.value for q in sample() for term in (q.predicate, q.object) if isinstance(term, NamedNode)}
    other_days = terms_of(namespaces.TIME) & {namespaces.TIME.iri + name for name in calendar.day_name}
    assert terms_of_data() - used - other_days == {_NOTATION.value}


def test_the_spans_of_the_sample_are_its_words() -> None:
    said = {(q.subject, q.predicate): q.object.value for q in sample() if isinstance(q.object, Literal)}
    text = next(value for (_, predicate), value in said.items() if predicate == namespaces.NIF.isString)
    spans = [subject for subject, predicate in said if predicate == namespaces.NIF.anchorOf]
    for span in spans:
        start, end = int(said[span, namespaces.NIF.beginIndex]), int(said[span, namespaces.NIF.endIndex])
        assert iri_of(span).endswith(f"#char={start},{end}")
        assert text[start:end] == said[span, namespaces.NIF.anchorOf]
    assert len(spans) > 10


@pytest.mark.usefixtures("_literals_as_they_are")
def test_compacted_json_comes_back_as_the_same_quads_from_rdflib_and_oxigraph() -> None:
    quads = {str(quad) for quad in sample()}
    document = compacted(sample())
    assert by_oxigraph(document) == quads
    assert by_rdflib(document) == quads


@pytest.mark.usefixtures("_literals_as_they_are")
def test_the_seed_comes_back_from_compacted_json(seed_record: Record) -> None:
    document = compacted(list(seed_record.quads))
    assert by_oxigraph(document) == {str(quad) for quad in seed_record.quads}
    assert {key for node in nodes_of(document) for key in node if ":" in key} == set()


@pytest.mark.usefixtures("_literals_as_they_are")
def test_the_ontology_itself_comes_back_from_compacted_json() -> None:
    quads = [quad for path in FILES for quad in parse(path=path)]
    assert by_oxigraph(compacted(quads)) == {str(quad) for quad in quads}


@pytest.mark.usefixtures("_literals_as_they_are")
def test_compacted_json_reads_like_the_model() -> None:
    by_id = {node["id"]: node for node in nodes_of(compacted(sample()))}
    statement = by_id["https://news.example/attribution/a1"]
    assert {"Statement", "Attribution"} == set(statement["type"])
    assert (statement["speechAct"], statement["form"]) == ("act:conditional-commitment", "forms:indirect")
    assert statement["attributedTo"] == "https://news.example/actor/lund"
    assert by_id["https://news.example/condition/c1"]["conditionKind"] == "cond:necessary"
    assert by_id["https://news.example/perspective/p1"]["factuality"] == "fact:Uu"
    assert by_id["https://news.example/situation/opened"]["eventType"] == "event:COOPERATE"
    assert by_id["https://news.example/situation/opened"]["label"] == {"en": "Lund opens the bridge"}
    assert by_id["https://news.example/time/t1"]["dayOfWeek"] == "Monday"
    assert by_id["https://news.example/time/t1"]["inXSDDate"] == "2025-05-19"
    assert by_id["https://news.example/run/r1"]["startedAtTime"] == "2026-11-22T11:00:00Z"


@pytest.mark.usefixtures("_literals_as_they_are")
def test_every_key_of_compacted_json_is_a_short_one() -> None:
    nodes = nodes_of(compacted(sample()))
    assert len(nodes) > 20
    assert {key for node in nodes for key in node if ":" in key} == set()


def test_a_number_may_be_written_as_a_number() -> None:
    document = json.dumps({**CONTEXT, "id": "https://news.example/a", "beginIndex": 27, "maxMembers": 3})
    found = by_oxigraph(document)
    assert found == by_rdflib(document)
    assert {line.split()[2] for line in found} == {f'"{n}"^^<{XSD.integer}>' for n in (3, 27)}


labels = st.builds(
    Literal,
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=30),  # rdflib drops an empty one
    language=st.sampled_from(["en", "uk", "zh-hant", None]),
)


@settings(max_examples=25, deadline=None)
@given(st.lists(labels, min_size=1, max_size=6, unique=True))
def test_labels_in_any_language_and_none_come_back(texts: list[Literal]) -> None:
    place = NamedNode("https://news.example/place/bridge")
    graph = NamedNode("https://news.example/graph/entity/bridge")
    quads = [Quad(place, namespaces.SKOS.altLabel, text, graph) for text in texts]
    document = compacted(quads)
    assert by_oxigraph(document) == {str(quad) for quad in quads}
    assert by_rdflib(document) == {str(quad) for quad in quads}
