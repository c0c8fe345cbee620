"""The gate against the W3C's tests of SHACL, where they lie beside the repository."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from pyoxigraph import NamedNode, Quad, RdfFormat, parse

from kg.errors import ShapesError
from kg.gate.facts import Facts, Term
from kg.gate.findings import written
from kg.gate.paths import compile_path
from kg.gate.shapes import Finding, Gate

SUITE = Path(__file__).parents[2] / "shared" / "suites" / "shacl"
MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#"
SH = "http://www.w3.org/ns/shacl#"
SHT = "http://www.w3.org/ns/shacl-test#"

Result = tuple[str | None, ...]

REFUSED = {
    "core/misc/deactivated-001.ttl": "no shape in it has a target",  # its only shape is switched off
    "core/misc/severity-002.ttl": "is no severity",  # one of its own
    "core/node/qualified-001.ttl": "no sh:path",  # ill-formed, which SHACL lets a processor ignore
}


@dataclass(frozen=True)
class Case:
    """A test of the suite: shapes, data and the report that they should give."""

    shapes: Facts
    data: list[Quad]
    conforms: bool
    results: frozenset[Result]


def read(path: Path) -> list[Quad]:
    return list(parse(path=path, format=RdfFormat.TURTLE, base_iri=path.as_uri()))


def cases_in(facts: Facts) -> list[Term]:
    return list(facts.instances(NamedNode(SHT + "Validate")))


def value(facts: Facts, node: Term, iri: str) -> Term | None:
    return next(iter(facts.objects(node, NamedNode(iri))), None)


def load(name: str) -> Case:
    path = SUITE / name
    files = {path: read(path)}
    facts = Facts(files[path])
    (test,) = cases_in(facts)
    action, expected = value(facts, test, MF + "action"), value(facts, test, MF + "result")

    def graph(iri: str) -> list[Quad]:
        file = Path(written(value(facts, action, iri)).removeprefix("file://"))
        return files.setdefault(file, files[path] if file == path else read(file))

    return Case(
        shapes=Facts(graph(SHT + "shapesGraph")),
        data=graph(SHT + "dataGraph"),
        conforms=written(value(facts, expected, SH + "conforms")).startswith('"true"'),
        results=frozenset(expected_result(facts, each) for each in facts.objects(expected, NamedNode(SH + "result"))),
    )


def expected_result(facts: Facts, result: Term) -> Result:
    def text(name: str) -> str | None:
        found = value(facts, result, SH + name)
        return None if found is None else written(found)

    offending, path = value(facts, result, SH + "value"), value(facts, result, SH + "resultPath")
    return (
        text("focusNode"),
        None if path is None else compile_path(facts, path).text,
        None if offending is None else str(offending),
        text("sourceShape"),
        text("sourceConstraintComponent"),
        text("resultSeverity"),
    )


def found_result(finding: Finding) -> Result:
    severity = SH + finding.severity.value.capitalize()
    return finding.focus, finding.path, finding.value, finding.shape, finding.component, severity


NAMES = [str(path.relative_to(SUITE)) for path in sorted(SUITE.rglob("*.ttl")) if len(cases_in(Facts(read(path)))) == 1]
needs_suite = pytest.mark.skipif(len(NAMES) == 0, reason="the W3C's SHACL tests do not lie beside the repository")


@needs_suite
def test_the_core_is_compiled_and_what_is_in_sparql_is_left_to_pyshacl():
    left = [name for name in NAMES if name not in REFUSED and len(Gate(load(name).shapes).fallback) > 0]
    assert left == [name for name in NAMES if name.startswith("sparql/")]
    print(f"{len(NAMES)} tests of the W3C: {len(left)} are left to pySHACL, {len(REFUSED)} are refused as shapes")
    assert (len(NAMES), len(left)) == (121, 23)


@needs_suite
@pytest.mark.parametrize("name", [name for name in NAMES if name.startswith("core/")])
def test_the_gate_finds_what_a_test_of_the_core_expects(name):
    case = load(name)
    if name in REFUSED:
        with pytest.raises(ShapesError, match=REFUSED[name]):
            Gate(case.shapes)
        return
    report = Gate(case.shapes).check(case.data)
    assert {found_result(finding) for finding in report.findings} == case.results
    assert (len(report.findings) == 0) == case.conforms
