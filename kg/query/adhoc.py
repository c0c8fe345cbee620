"""Ad hoc SPARQL: guarded, then run where it can be stopped.

The embedded engine cannot be interrupted, so a query of a store in a folder runs in a process of its own, which is
killed at the time limit. An endpoint is asked with that limit.
"""

from __future__ import annotations

import subprocess
import sys

from pyoxigraph import (
    NamedNode,
    QueryResultsFormat,
    QuerySolutions,
    QueryTriples,
    RdfFormat,
    Store,
    parse,
    parse_query_results,
)

from kg.errors import QueryError
from kg.query import Dataset, guard, results
from kg.query.guard import Admitted
from kg.query.results import Answer
from kg.view import View

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
    command = [sys.executable, "-m", "kg.query.adhoc", str(view.path), dataset]
    try:
        done = subprocess.run(  # noqa: S603 — our own module
            command, input=query.text.encode(), capture_output=True, timeout=seconds, check=False
        )
    except subprocess.TimeoutExpired:
        raise QueryError(f"stopped after {seconds:g} seconds; narrow the query, or allow more with --timeout") from None
    if done.returncode != 0:
        reason = done.stderr.decode(errors="replace").strip().splitlines()[-1:] or ["it ran out of memory"]
        raise QueryError(f"the query failed: {reason[0]}")
    kind, _, output = done.stdout.partition(b"\n")
    return kind, output


def _work(path: str, dataset: str) -> None:
    """In the process that may be killed: the query from standard input, run, its results to standard output."""
    sparql = sys.stdin.buffer.read().decode()
    found = Store.read_only(path).query(sparql, use_default_graph_as_union=dataset == "union")
    if isinstance(found, QueryTriples):
        sys.stdout.buffer.write(b"triples\n" + (found.serialize(format=RdfFormat.N_TRIPLES) or b""))
    else:
        sys.stdout.buffer.write(b"results\n" + (found.serialize(format=QueryResultsFormat.JSON) or b""))


if __name__ == "__main__":
    _work(*sys.argv[1:])
