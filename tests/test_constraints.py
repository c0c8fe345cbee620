"""Each constraint component and each kind of path on a few nodes: what fails, by hand and by pySHACL."""

from __future__ import annotations

import pytest
from pyoxigraph import RdfFormat, parse

from kg.gate.constraints import COMPONENTS, SH
from kg.gate.facts import Facts
from kg.gate.shapes import Gate, Report
from kg.resources import ONTOLOGY

PREFIXES = """
@prefix : <http://example.org/> .
@prefix nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix shape: <https://w3id.org/onrecord/shape/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
"""
OWN = (ONTOLOGY / "shapes.ttl").read_text().split("shape:ArticleVersion a")[0]

# Shape, data, and what fails: focus, value and component. The shape is called :S and is about everything that is an :X.
CASES = [
    ("sh:path :p ; sh:class :Y", ":a :p :b , :c , 1 . :b a :Z . :Z rdfs:subClassOf :Y .", "a :c Class, a 1 Class"),
    (
        "sh:path :p ; sh:datatype xsd:integer",
        ":a :p 1 , 1.0 , 'x' , '1x'^^xsd:integer .",
        "a 1.0 Datatype, a 'x' Datatype, a '1x'^^xsd:integer Datatype",
    ),
    ("sh:path :p ; sh:datatype xsd:byte", ":a :p '127'^^xsd:byte , '128'^^xsd:byte .", "a '128'^^xsd:byte Datatype"),
    ("sh:path :p ; sh:nodeKind sh:BlankNodeOrIRI", ":a :p :b , 'x' .", "a 'x' NodeKind"),
    ("sh:path :p ; sh:nodeKind sh:IRIOrLiteral", ":a :p :b , 'x' .", ""),
    ("sh:path :p ; sh:minCount 2 ; sh:maxCount 2", ":a :p 1 . :b a :X ; :p 1 , 2 , 3 .", "a - MinCount, b - MaxCount"),
    (
        "sh:path :p ; sh:minInclusive 2 ; sh:maxInclusive 3",
        ":a :p 1 , 2.0 , 3e0 , 4 .",
        "a 1 MinInclusive, a 4 MaxInclusive",
    ),
    ("sh:path :p ; sh:minExclusive 2 ; sh:maxExclusive 3", ":a :p 2 , 2.5 , 3 .", "a 2 MinExclusive, a 3 MaxExclusive"),
    (
        "sh:path :p ; sh:minInclusive '2025-01-01T00:00:00Z'^^xsd:dateTime",
        ":a :p '2025-01-01T01:00:00+01:00'^^xsd:dateTime , '2025-01-01T00:00:00'^^xsd:dateTime .",
        "a '2025-01-01T00:00:00'^^xsd:dateTime MinInclusive",
    ),
    (
        "sh:path :p ; sh:minLength 2 ; sh:maxLength 3",
        ":a :p 'x' , 'xx'@en , 'xxxx' , 12345 .",
        "a 'x' MinLength, a 'xxxx' MaxLength, a 12345 MaxLength",
    ),
    ("sh:path :p ; sh:pattern '^x.y$' ; sh:flags 'i'", ":a :p 'X1Y' , 'xy' , :xay .", "a 'xy' Pattern, a :xay Pattern"),
    (
        "sh:path :p ; sh:languageIn ( 'en' 'de' )",
        ":a :p 'x'@en , 'x'@en-gb , 'x'@fr , 'x' .",
        "a 'x'@fr LanguageIn, a 'x' LanguageIn",
    ),
    ("sh:path :p ; sh:uniqueLang true", ":a :p 'x'@en , 'y'@en , 'z'@de , 'u' , 'v' .", "a - UniqueLang"),
    ("sh:path :p ; sh:uniqueLang false", ":a :p 'x'@en , 'y'@en .", ""),
    ("sh:path :p ; sh:equals :q", ":a :p 1 , 2 ; :q 2 , 3 .", "a 1 Equals, a 3 Equals"),
    ("sh:path :p ; sh:disjoint :q", ":a :p 1 , 2 ; :q 2 , 3 .", "a 2 Disjoint"),
    ("sh:path :p ; sh:lessThan :q", ":a :p 1 , 2 ; :q 2 , 3 .", "a 2 LessThan"),
    ("sh:path :p ; sh:lessThanOrEquals :q", ":a :p 1 , 3 ; :q 2 , 3 .", "a 3 LessThanOrEquals"),
    ("sh:path :p ; sh:hasValue 1", ":a :p 1 . :b a :X ; :p '1' .", "b - HasValue"),
    ("sh:path :p ; sh:in ( 1 :c 'x'@en )", ":a :p 1 , 1.0 , :c , 'x'@en , 'x' .", "a 1.0 In, a 'x' In"),
    ("sh:path :p ; sh:not [ sh:datatype xsd:string ]", ":a :p 1 , 'x' .", "a 'x' Not"),
    ("sh:path :p ; sh:and ( [ sh:minLength 2 ] [ sh:maxLength 3 ] )", ":a :p 'x' , 'xx' .", "a 'x' And"),
    ("sh:path :p ; sh:or ( [ sh:minLength 2 ] [ sh:class :Y ] )", ":a :p 'x' , 'xx' .", "a 'x' Or"),
    ("sh:path :p ; sh:xone ( [ sh:minLength 2 ] [ sh:maxLength 3 ] )", ":a :p 'x' , 'xx' .", "a 'xx' Xone"),
    ("sh:path :p ; sh:node [ sh:property [ sh:path :q ; sh:minCount 1 ] ]", ":a :p :b , :c . :b :q 1 .", "a :c Node"),
    (
        "sh:path :p ; sh:qualifiedValueShape [ sh:class :Y ] ; sh:qualifiedMinCount 1 ; sh:qualifiedMaxCount 1",
        ":a :p :b . :b a :X ; :p :c , :d . :c a :Y . :d a :Y .",
        "a - QualifiedMinCount, b - QualifiedMaxCount",
    ),
    (
        "sh:closed true ; sh:ignoredProperties ( rdf:type ) ; sh:property [ sh:path :p ]",
        ":a :p 1 ; :q 2 .",
        "a 2 Closed",
    ),
    ("sh:closed false ; sh:property [ sh:path :p ]", ":a :q 2 .", ""),
    ("sh:property [ sh:path :p ; sh:minCount 1 ; sh:deactivated true ]", ":a :q 2 .", ""),
    ("sh:targetNode :n ; sh:path :p ; sh:minCount 1", ":a :p 1 .", "n - MinCount"),
    ("sh:targetSubjectsOf :q ; sh:path :p ; sh:minCount 1", ":a :p 1 . :b :q :c .", "b - MinCount"),
    ("sh:targetObjectsOf :q ; sh:path :p ; sh:minCount 1", ":a :p 1 . :b :q :c .", "c - MinCount"),
    ("sh:path ( :p :q ) ; sh:maxCount 0", ":a :p :b . :b :q 1 .", "a - MaxCount"),
    ("sh:path [ sh:inversePath :p ] ; sh:minCount 1", ":a :p :b . :b a :X .", "a - MinCount"),
    ("sh:path [ sh:alternativePath ( :p :q ) ] ; sh:in ( 1 )", ":a :p 1 , 2 ; :q 2 , 3 .", "a 2 In, a 3 In"),
    ("sh:path [ sh:zeroOrMorePath :p ] ; sh:in ( :b )", ":a :p :b . :b :p :a , :c .", "a :a In, a :c In"),
    ("sh:path [ sh:oneOrMorePath :p ] ; sh:in ( :b )", ":a :p :b . :b :p :c .", "a :c In"),
    ("sh:path [ sh:zeroOrOnePath :p ] ; sh:in ( :b )", ":a :p :b . :b :p :c .", "a :a In"),
    ("sh:path :p ; shape:acyclic true", ":a :p :b . :b :p :c . :c :p :b , :a . :d a :X ; :p :b .", "a :b Acyclic"),
    ("sh:path :p ; shape:acyclic false", ":a :p :a .", ""),
    ("sh:path :p ; shape:subsetOf :q", ":a :p 1 , 2 ; :q 2 , 3 .", "a 1 Subset"),
    (
        "shape:wordsAtOffsets true",
        ":t nif:isString 'a🙂b' . :a nif:referenceContext :t ; nif:beginIndex 1 ; nif:endIndex 2 ; nif:anchorOf '🙂' ."
        ":b a :X ; nif:referenceContext :t ; nif:beginIndex 2 ; nif:endIndex 4 ; nif:anchorOf 'b' ."
        ":c a :X ; nif:referenceContext :t ; nif:beginIndex 2.0 ; nif:endIndex 3 ; nif:anchorOf 'x' .",
        "b :b Words",
    ),
]


def quads(turtle: str) -> list:
    return list(parse((PREFIXES + turtle).encode(), format=RdfFormat.TURTLE))


def failures(report: Report) -> set[tuple[str, str | None, str]]:
    return {
        (each.focus.rsplit("/", 1)[1], each.value, each.component.rsplit("/", 1)[1].removeprefix("shacl#"))
        for each in report.findings
    }


def expected(text: str) -> set[tuple[str, str | None, str]]:
    found = set()
    for failure in [each for each in text.split(", ") if each != ""]:
        focus, value, component = failure.split(" ")
        term = None if value == "-" else str(quads(f":s :p {value} .")[0].object)
        found.add((focus, term, f"{component}ConstraintComponent"))
    return found


@pytest.mark.parametrize(("shape", "data", "fails"), CASES, ids=[case[0] for case in CASES])
def test_a_constraint_fails_as_shacl_says_and_as_pyshacl_does(shape, data, fails):
    gate = Gate(Facts(quads(f"{OWN} :S sh:targetClass :X ; {shape} .")))
    facts = quads(f":a a :X . {data}")
    assert gate.fallback == ()
    assert failures(gate.check(facts)) == expected(fails)
    assert failures(gate.referee(facts)) == expected(fails)


def test_the_inverse_of_a_sequence_runs_backwards_though_pyshacl_errs_on_it():
    gate = Gate(Facts(quads(":S sh:targetClass :X ; sh:path [ sh:inversePath ( :p :q ) ] ; sh:class :Y .")))
    report = gate.check(quads(":a a :X . :c :p :b . :b :q :a ."))
    assert failures(report) == expected("a :c Class")
    assert report.findings[0].path == "^<http://example.org/q>/^<http://example.org/p>"


def test_a_class_that_is_a_shape_is_about_its_instances():
    gate = Gate(Facts(quads(":X a rdfs:Class , sh:NodeShape ; sh:property [ sh:path :p ; sh:minCount 1 ] .")))
    facts = quads(":a a :X . :b a :Y . :Y rdfs:subClassOf :X .")
    assert failures(gate.check(facts)) == expected("a - MinCount, b - MinCount")
    assert failures(gate.referee(facts)) == failures(gate.check(facts))


def test_values_that_conform_to_a_sibling_do_not_count_where_siblings_are_disjoint():
    part = "sh:qualifiedValueShape [ sh:class {} ] ; sh:qualifiedMinCount 1 ; sh:qualifiedValueShapesDisjoint true"
    first, second = (f"[ sh:path :p ; {part.format(class_)} ]" for class_ in (":Y", ":Z"))
    gate = Gate(Facts(quads(f":S sh:targetClass :X ; sh:property {first} , {second} .")))
    facts = quads(":a a :X ; :p :b , :c . :b a :Y , :Z . :c a :Z . :d a :X ; :p :e , :c . :e a :Y .")
    assert failures(gate.check(facts)) == expected("a - QualifiedMinCount")
    assert failures(gate.referee(facts)) == failures(gate.check(facts))


def test_every_component_has_a_case():
    named = {parameter.value.rsplit("/", 1)[1].removeprefix("shacl#") for parameter in COMPONENTS}
    shapes = " ".join(case[0] for case in CASES)
    assert {name for name in named if f":{name} " not in shapes} == set()
    assert SH + "class" in {parameter.value for parameter in COMPONENTS}
