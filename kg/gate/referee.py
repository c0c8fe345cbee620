"""pySHACL, asked about the same shapes and quads: the referee that the compiled gate must agree with.

pySHACL is given rdflib graphs with every literal as written, and its validator itself, not its ``validate`` function:
that one changes rdflib for the whole process, logs to standard error and may return an exception as a report.
"""

from __future__ import annotations

import logging
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

import pyoxigraph
import rdflib
from pyshacl import Validator
from pyshacl.constraints.sparql.sparql_based_constraint_components import SPARQLConstraintComponentValidator
from pyshacl.errors import ConstraintLoadError, ReportableRuntimeError, ShapeLoadError, ValidationFailure
from pyshacl.graph_abstraction import DataGraph
from pyshacl.shapes_graph import ShapesGraph
from rdflib import SH, Graph, URIRef
from rdflib.plugins.sparql import prepareQuery
from rdflib.plugins.sparql.sparql import Query
from rdflib.query import Result
from rdflib.term import Node

from kg.errors import ShapesError
from kg.gate.facts import Facts, Term
from kg.gate.findings import Finding, Report, Severity, ordered, words_about, written
from kg.gate.paths import compile_path
from kg.terms import to_oxigraph, to_rdflib

_SEVERITIES: dict[Node | None, Severity] = {
    SH.Violation: Severity.VIOLATION,
    SH.Warning: Severity.WARNING,
    SH.Info: Severity.INFO,
}
_FAILURES = (
    ConstraintLoadError,
    ReportableRuntimeError,
    ShapeLoadError,
    ValidationFailure,
    RecursionError,  # sh:lessThan on a number that is none
)
_LOG = logging.getLogger(__name__)


class Referee:
    """Shapes, ready for pySHACL."""

    def __init__(self, shapes: Facts) -> None:
        self._shapes = shapes
        SPARQLConstraintComponentValidator.validator_cache.clear()  # its keys outlive the graphs that they stand for
        self._graph = ShapesGraph(_graph(shapes), logger=_LOG)

    def report(self, facts: Facts) -> Report:
        """What pySHACL finds. Raises ShapesError when it cannot run the shapes."""
        with _quiet():
            data = DataGraph.from_rdflib(_graph(facts))
            validator = Validator(data, shacl_graph=self._graph.graph, options={"logger": _LOG})
            validator.shacl_graph = self._graph  # parsed once
            try:
                _, results, _ = validator.run()  # type: ignore[no-untyped-call]  # pySHACL leaves it without types
            except _FAILURES as error:
                raise ShapesError(f"pySHACL breaks off: {type(error).__name__}: {error}") from None
            targets = [shape.focus_nodes(data) for shape in self._graph.shapes if not shape.deactivated]
        found = (_finding(results, result, facts, self._shapes) for result in results.objects(None, SH.result))
        nodes = {node for target in targets for node in target}
        return Report(ordered(found), len(nodes), sum(len(target) > 0 for target in targets), "pyshacl")


def _finding(results: Graph, result: Node, facts: Facts, shapes: Facts) -> Finding:
    def value(property_: URIRef) -> Term | None:
        found = results.value(result, property_)
        return None if found is None else _term(found)

    shape, focus, component = value(SH.sourceShape), value(SH.focusNode), value(SH.sourceConstraintComponent)
    severity = _SEVERITIES.get(results.value(result, SH.resultSeverity))
    if shape is None or focus is None or component is None or severity is None:
        raise ShapesError("pySHACL reported a result without its shape, focus node, component or severity")
    return Finding(
        severity=severity,
        shape=written(shape),
        component=written(component),
        message=_message(results, result),
        focus=written(focus),
        path=_path(results.value(result, SH.resultPath), shape, shapes),
        value=None if (offending := value(SH.value)) is None else str(offending),
        words=words_about(facts, focus, offending),
    )


def _message(results: Graph, result: Node) -> str:
    messages = [each for each in results.objects(result, SH.resultMessage) if isinstance(each, rdflib.Literal)]
    return str(min(messages, key=lambda message: (message.language != "en", str(message)), default=""))


def _path(path: Node | None, shape: Term, shapes: Facts) -> str | None:
    if path is None or isinstance(path, URIRef):
        return None if path is None else str(path)
    declared = shapes.objects(shape, pyoxigraph.NamedNode(str(SH.path)))
    return compile_path(shapes, next(iter(declared))).text


class _Graph(Graph):
    """A graph that parses each query text once: pySHACL asks the same ones of every node, and parsing dominates."""

    def query(self, query_object: str | Query, *args: Any, **kwargs: Any) -> Result:  # noqa: ANN401  # as in rdflib
        return super().query(_prepared(query_object), *args, **kwargs)


@lru_cache(maxsize=256)
def _prepared(query: str | Query) -> Query:
    return prepareQuery(query) if isinstance(query, str) else query


def _graph(facts: Facts) -> Graph:
    graph = _Graph(bind_namespaces="none")
    for subject, predicate, object_ in facts.triples():
        graph.add((_node(subject), _node(predicate), _node(object_)))
    return graph


def _node(term: Term) -> Node:
    try:
        return to_rdflib(term)
    except TypeError:
        raise ShapesError(f"{term} cannot be given to pySHACL, which knows RDF 1.1 only") from None


def _term(node: Node) -> Term:
    try:
        return to_oxigraph(node)
    except TypeError:
        raise ShapesError(f"pySHACL reported {node!r}, which is no RDF term") from None


@contextmanager
def _quiet() -> Iterator[None]:
    """Without what rdflib says about each literal that does not fit its datatype: a traceback in the log, a warning."""
    logger = logging.getLogger("rdflib.term")
    disabled, logger.disabled = logger.disabled, True
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)
            yield
    finally:
        logger.disabled = disabled
