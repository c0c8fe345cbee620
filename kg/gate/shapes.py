"""The gate: ``ontology/shapes.ttl`` compiled to one pass of plain Python over an article's quads.

What it cannot compile it leaves, whole, to pySHACL, the referee, and the report says so.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, parse

from kg.errors import ShapesError
from kg.gate import paths
from kg.gate.constraints import COMPONENTS, SH, SHAPE, TRUE, Check, Declaration, Test
from kg.gate.facts import Facts, Term
from kg.gate.findings import Finding, Report, Severity, ordered, words_about, written
from kg.namespaces import DCT, RDFS, Namespace
from kg.resources import ONTOLOGY

if TYPE_CHECKING:
    from kg.gate.referee import Referee

__all__ = ["Finding", "Gate", "Report", "Severity"]

_SEVERITIES: dict[Term, Severity] = {
    NamedNode(SH + "Violation"): Severity.VIOLATION,
    NamedNode(SH + "Warning"): Severity.WARNING,
    NamedNode(SH + "Info"): Severity.INFO,
}
_PATH = NamedNode(SH + "path")
_PROPERTY = NamedNode(SH + "property")
_SPARQL = NamedNode(SH + "sparql")
_SHAPE_CLASSES = (NamedNode(SH + "NodeShape"), NamedNode(SH + "PropertyShape"))
_CLASSES = (RDFS.Class, NamedNode("http://www.w3.org/2002/07/owl#Class"))
_AT_MOST_ONCE = frozenset(
    "path severity deactivated datatype nodeKind minCount maxCount minLength maxLength languageIn uniqueLang in closed "
    "ignoredProperties flags qualifiedMinCount qualifiedMaxCount qualifiedValueShapesDisjoint".split()
)
_NEEDS_PATH = frozenset(
    "minCount maxCount uniqueLang lessThan lessThanOrEquals qualifiedMinCount qualifiedMaxCount".split()
)
_TERMS = frozenset(
    # shapes and their targets
    "NodeShape PropertyShape Shape targetClass targetNode targetSubjectsOf targetObjectsOf property path severity "
    "Violation Warning Info Severity message name description order group defaultValue deactivated PropertyGroup "
    "alternativePath inversePath oneOrMorePath zeroOrMorePath zeroOrOnePath shapesGraph suggestedShapesGraph "
    "entailment "
    # parameters that belong to another one, and the values of sh:nodeKind
    "flags ignoredProperties qualifiedValueShape qualifiedValueShapesDisjoint "
    "NodeKind IRI BlankNode Literal BlankNodeOrIRI BlankNodeOrLiteral IRIOrLiteral PropertyConstraintComponent "
    # constraints and components in SPARQL
    "sparql select ask prefixes declare prefix namespace PrefixDeclaration ConstraintComponent parameter Parameter "
    "Parameterizable optional labelTemplate validator nodeValidator propertyValidator Validator SPARQLAskValidator "
    "SPARQLSelectValidator SPARQLConstraint SPARQLConstraintComponent SPARQLExecutable SPARQLAskExecutable "
    "SPARQLSelectExecutable resultAnnotation ResultAnnotation annotationProperty annotationVarName annotationValue "
    # reports
    "ValidationReport ValidationResult AbstractResult conforms result detail focusNode value resultPath resultMessage "
    "resultSeverity sourceShape sourceConstraint sourceConstraintComponent shapesGraphWellFormed".split()
)
_KNOWN = {SH + name for name in _TERMS} | {
    iri for parameter, component in COMPONENTS.items() for iri in (parameter.value, component.iri)
}


class _Result(NamedTuple):
    shape: _Shape
    component: str
    focus: Term
    value: Term | None
    path: str | None


@dataclass(frozen=True, slots=True, eq=False)
class _Shape:
    """A shape compiled. ``presence``: those checks that can fail where there are no values."""

    iri: str
    severity: Severity = Severity.VIOLATION
    message: str = ""
    path: paths.Path | None = None
    checks: tuple[tuple[str, Check], ...] = ()
    presence: tuple[tuple[str, Check], ...] = ()
    properties: tuple[_Shape, ...] = ()

    def examine(self, facts: Facts, focus: Term, results: list[_Result]) -> None:
        """Add to the results all that is wrong with a focus node."""
        values = (focus,) if self.path is None else self.path.follow(facts, focus)
        for component, check in self.presence if len(values) == 0 else self.checks:
            for value, path in check(facts, focus, values):
                results.append(_Result(self, component, focus, value, path))
        for shape in self.properties:
            for value in values:
                shape.examine(facts, value, results)

    def accepts(self, facts: Facts, node: Term) -> bool:
        """Whether nothing is wrong with a node."""
        results: list[_Result] = []
        self.examine(facts, node, results)
        return len(results) == 0


@dataclass(frozen=True, slots=True)
class _Targeted:
    """A shape and how to find the nodes that it is about."""

    shape: _Shape
    targets: tuple[Callable[[Facts], Iterable[Term]], ...]

    def focus_nodes(self, facts: Facts) -> Collection[Term]:
        return dict.fromkeys(node for target in self.targets for node in target(facts))


class Gate:
    """Shapes, ready to check the quads of articles.

    ``fallback``: what of them only pySHACL can check, and why; ``unused``: shapes that are declared and never asked.
    """

    def __init__(self, shapes: Facts) -> None:
        """Raises ShapesError when a shape is malformed, or none has a target."""
        compilation = _Compilation(shapes)
        self._shapes = shapes
        self._targeted = compilation.targeted()
        self.fallback = tuple(dict.fromkeys(compilation.fallback))
        self.unused = tuple(written(node) for node in compilation.unused())

    @classmethod
    def load(cls, path: Path = ONTOLOGY / "shapes.ttl") -> Gate:
        """The gate that a Turtle file describes.

        Raises ShapesError when the file cannot be read, holds no shape, one that could never be asked, or a term that
        is not known: of SHACL, of OnRecord's components, or of the closed namespaces that the data is written in.
        """
        try:
            facts = Facts(parse(path=path, format=RdfFormat.TURTLE))
            _check_vocabulary(facts)
            gate = cls(facts)
        except (OSError, SyntaxError, ShapesError) as error:
            raise ShapesError(f"{path} cannot be used as shapes: {error}") from None
        if len(gate.unused) > 0:
            raise ShapesError(f"{path}: {gate.unused[0]} has no target and no other shape uses it; give it a target")
        return gate

    def check(self, quads: Collection[Quad]) -> Report:
        """What the shapes find in some quads, taken as one graph. Raises ShapesError when nothing was examined."""
        if len(self.fallback) > 0:
            return replace(self.referee(quads), fallback=self.fallback)
        facts = Facts(quads)
        results: list[_Result] = []
        seen: set[Term] = set()
        used = 0
        for targeted in self._targeted:
            nodes = targeted.focus_nodes(facts)
            seen.update(nodes)
            used += len(nodes) > 0
            for node in nodes:
                targeted.shape.examine(facts, node, results)
        findings = ordered(_finding(facts, result) for result in results)
        return _examined(Report(findings, len(seen), used, "compiled"), quads)

    def referee(self, quads: Collection[Quad]) -> Report:
        """What pySHACL finds with the same shapes: seconds where ``check`` takes milliseconds. Raises as it does."""
        return _examined(self._referee.report(Facts(quads)), quads)

    @cached_property
    def _referee(self) -> Referee:
        from kg.gate.referee import Referee  # noqa: PLC0415 — it loads rdflib, which takes longer than many a check

        return Referee(self._shapes)


def _examined(report: Report, quads: Collection[Quad]) -> Report:
    if report.focus_nodes == 0:
        raise ShapesError(f"no shape applies to any of {len(quads)} quads; nothing was examined, so nothing is certain")
    return report


def _finding(facts: Facts, result: _Result) -> Finding:
    shape, value = result.shape, result.value
    own_path = None if shape.path is None else shape.path.text
    return Finding(
        severity=shape.severity,
        shape=shape.iri,
        component=result.component,
        message=shape.message,
        focus=written(result.focus),
        path=own_path if result.path is None else result.path,
        value=None if value is None else str(value),
        words=words_about(facts, result.focus, value),
    )


class _Compilation:
    """One shapes graph being compiled: each shape once, and the reasons for what cannot be."""

    def __init__(self, shapes: Facts) -> None:
        self.shapes = shapes
        self.fallback: list[str] = []
        self._done: dict[Term, _Shape] = {}
        self._begun: set[Term] = set()
        self._parameters = _declared_parameters(shapes)

    def targeted(self) -> tuple[_Targeted, ...]:
        targets = _targets(self.shapes)
        active = [node for node in targets if not self._is_deactivated(node)]
        if len(active) == 0:
            raise ShapesError("no shape in it has a target; say with sh:targetClass what a shape is about")
        return tuple(_Targeted(self.shape(node), tuple(targets[node])) for node in active)

    def shape(self, node: Term) -> _Shape:
        if node not in self._done:
            if node in self._begun:
                self.fallback.append(f"{written(node)} refers to itself")
                return _Shape(written(node))
            self._begun.add(node)
            try:
                self._done[node] = self._compile(node)
            except (ValueError, re.error) as error:
                raise ShapesError(f"{written(node)}: {error}") from None
        return self._done[node]

    def unused(self) -> Iterator[Term]:
        """Declared shapes that nothing ever asks."""
        for class_ in _SHAPE_CLASSES:
            yield from (node for node in self.shapes.instances(class_) if node not in self._done)

    def _compile(self, node: Term) -> _Shape:
        declared = self.shapes.properties(node)
        self._check_form(node)
        if self._is_deactivated(node):
            return _Shape(written(node))
        path = paths.compile_path(self.shapes, next(iter(declared[_PATH]))) if _PATH in declared else None
        checks = tuple(self._checks(Declaration(self.shapes, node, path, self._test)))
        return _Shape(
            iri=written(node),
            severity=self._severity(node),
            message=self._message(node),
            path=path,
            checks=tuple((iri, check) for iri, check, _ in checks),
            presence=tuple((iri, check) for iri, check, vacuous in checks if not vacuous),
            properties=tuple(self.shape(each) for each in declared.get(_PROPERTY, ())),
        )

    def _checks(self, declaration: Declaration) -> Iterator[tuple[str, Check, bool]]:
        for parameter, values in self.shapes.properties(declaration.node).items():
            component = COMPONENTS.get(parameter)
            declared = self._parameters.get(parameter)
            if declared is not None and (component is None or component.iri != declared):
                self.fallback.append(f"{written(declaration.node)} uses {declared}, which is defined in SPARQL")
            elif parameter.value.startswith(SHAPE) and declared is None:
                raise ValueError(f"it uses {parameter.value}, which no sh:ConstraintComponent has as a parameter")
            elif component is not None:
                for value in values:
                    yield component.iri, component.compile(declaration, value), component.vacuous

    def _test(self, node: Term) -> Test:
        return self.shape(node).accepts

    def _check_form(self, node: Term) -> None:
        declared = self.shapes.properties(node)
        names = {predicate.value.removeprefix(SH): values for predicate, values in declared.items()}
        if len(declared) == 0:
            raise ValueError("it is used as a shape but not declared")
        for name in sorted(names.keys() & _AT_MOST_ONCE):
            if len(names[name]) > 1:
                raise ValueError(f"it has more than one sh:{name}")
        for name in sorted(names.keys() & _NEEDS_PATH):
            if "path" not in names:
                raise ValueError(f"it has sh:{name} but no sh:path")
        for each in names.get("property", ()):
            if len(self.shapes.objects(each, _PATH)) == 0:
                raise ValueError(f"its property shape {written(each)} has no sh:path")

    def _is_deactivated(self, node: Term) -> bool:
        return TRUE in self.shapes.objects(node, NamedNode(SH + "deactivated"))

    def _severity(self, node: Term) -> Severity:
        for value in self.shapes.objects(node, NamedNode(SH + "severity")):
            if value not in _SEVERITIES:
                raise ValueError(f"{written(value)} is no severity; use sh:Violation, sh:Warning or sh:Info")
            return _SEVERITIES[value]
        return Severity.VIOLATION

    def _message(self, node: Term) -> str:
        messages = [each for each in self.shapes.objects(node, NamedNode(SH + "message")) if isinstance(each, Literal)]
        messages.sort(key=lambda message: (message.language != "en", message.value))
        return messages[0].value if len(messages) > 0 else f"{written(node)} is not satisfied"


def _declared_parameters(shapes: Facts) -> dict[NamedNode, str]:
    """The parameters of components that the file itself defines, and sh:sparql: each with its component's IRI."""
    declared = {_SPARQL: SH + "SPARQLConstraintComponent"}
    for component in shapes.instances(NamedNode(SH + "ConstraintComponent")):
        for parameter in shapes.objects(component, NamedNode(SH + "parameter")):
            for path in shapes.objects(parameter, _PATH):
                if isinstance(path, NamedNode) and not path.value.startswith(SH):
                    declared[path] = written(component)
    return declared


def _targets(shapes: Facts) -> dict[Term, list[Callable[[Facts], Iterable[Term]]]]:
    """Each shape with a target, and how to find its focus nodes."""
    found: dict[Term, list[Callable[[Facts], Iterable[Term]]]] = {}
    for name, finder in _TARGETS.items():
        for shape, target in shapes.pairs(NamedNode(SH + name)):
            found.setdefault(shape, []).append(partial(finder, target))
    for class_ in _SHAPE_CLASSES:
        for shape in shapes.instances(class_):
            if any(shapes.is_instance(shape, kind) for kind in _CLASSES):
                found.setdefault(shape, []).append(partial(_instances, shape))
    return found


def _instances(class_: Term, facts: Facts) -> Iterable[Term]:
    return facts.instances(class_)


def _node_itself(node: Term, _: Facts) -> Iterable[Term]:
    return (node,)


def _subjects(property_: Term, facts: Facts) -> Iterable[Term]:
    return (subject for subject, _ in facts.pairs(property_)) if isinstance(property_, NamedNode) else ()


def _objects(property_: Term, facts: Facts) -> Iterable[Term]:
    return (object_ for _, object_ in facts.pairs(property_)) if isinstance(property_, NamedNode) else ()


_TARGETS: dict[str, Callable[[Term, Facts], Iterable[Term]]] = {
    "targetClass": _instances,
    "targetNode": _node_itself,
    "targetSubjectsOf": _subjects,
    "targetObjectsOf": _objects,
}


def _check_vocabulary(shapes: Facts) -> None:
    """That each term of SHACL and of the closed namespaces exists. Raises ShapesError."""
    for _, predicate, value in shapes.triples():
        for term in (predicate, value):
            if isinstance(term, NamedNode) and not _is_known(term.value):
                raise ShapesError(f"{term.value} is not a known term; correct its spelling")


def _is_known(iri: str) -> bool:
    if iri.startswith(SH):
        return iri in _KNOWN
    for namespace in _CLOSED:
        if iri.startswith(namespace.iri):
            return iri.removeprefix(namespace.iri) in namespace.__annotations__
    return True


_CLOSED = [each for each in Namespace.__subclasses__() if each not in (RDFS, DCT)]  # those two also annotate shapes
