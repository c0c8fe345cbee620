"""Ad hoc SPARQL: guarded, then run where it can be stopped.

The embedded engine cannot be interrupted, so a query of a store in a folder runs in a process of its own, which is
killed at the time limit. An endpoint is asked with the time limit it was opened with.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from pyoxigraph import (
    NamedNode,
    QueryResultsFormat,
    QuerySolutions,
    RdfFormat,
    parse,
    parse_query_results,
)

from kg.errors import QueryError
from kg.query import Dataset, guard, results
from kg.query.guard import Admitted
from kg.query.results import Answer
from kg.view import View

_WORKER = Path(__file__).with_name("worker.py")  # by its path: what lies in the current folder is never run
_GRAPHS = "SELECT DISTINCT ?graph { GRAPH ?graph {} }"


def ask(dataset: Dataset, sparql: str, *, seconds: float) -> Answer:
    """The answer to a query of one's own: rows, yes or no, or triples.

    Raises QueryError when it is no question about the store, or takes longer than ``seconds``.
    """
    admitted = guard.admit(sparql, lambda: _graphs(dataset))
    if not isinstance(dataset, View):
        with dataset.reading():
            return results.read(dataset.query(admitted.text), dataset.base)
    kind, output = _run(dataset, admitted, seconds)
    if kind == b"triples":
        triples = ((t.subject, t.predicate, t.object) for t in parse(output, format=RdfFormat.N_TRIPLES))
        return Answer(("subject", "predicate", "object"), tuple(triples), dataset.base)
    found = parse_query_results(output, QueryResultsFormat.JSON)
    return results.read(found, dataset.base)


def _graphs(dataset: Dataset) -> frozenset[str]:
    if isinstance(dataset, View):
        return frozenset(graph.value for graph in dataset.graphs())
    with dataset.reading():
        found = dataset.query(_GRAPHS)
        assert isinstance(found, QuerySolutions)
        return frozenset(row[0].value for row in found if isinstance(row[0], NamedNode))


def _run(view: View, query: Admitted, seconds: float) -> tuple[bytes, bytes]:
    dataset = "named" if query.names_graphs else "union"
    command = [sys.executable, "-P", str(_WORKER), str(view.path), dataset]
    try:
        done = subprocess.run(  # noqa: S603 — our own module
            command, input=query.text.encode(), capture_output=True, timeout=seconds, check=False
        )
    except subprocess.TimeoutExpired:
        raise QueryError(f"stopped after {seconds:g} seconds; narrow the query, or allow more with --timeout") from None
    if done.returncode != 0:
        raise QueryError(f"the query failed: {_reason(done.stderr.decode(errors='replace'))}")
    kind, _, output = done.stdout.partition(b"\n")
    return kind, output


def _reason(told: str) -> str:
    """What is wrong by a traceback, without the engine's grammar: of what it expected, only whole sentences."""
    errors = [line for line in told.splitlines() if re.match(r"\w+: ", line) is not None]
    error, _, expected = (errors or ["it ran out of memory"])[-1].partition(": expected one of ")
    sentences = [each for each in expected.split(", ") if re.fullmatch(r"\w+( [\w*.]+){2,}", each) is not None]
    return ": ".join([error, *sentences])
