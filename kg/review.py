"""The review queue: what the gate warned about when an article was taken in, kept with its run.

Each warning is a sh:ValidationResult in ``graph/review/{run}``: shape, thing, path, message and the words concerned.
When the run is replaced, its queue goes with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pyoxigraph import Literal, NamedNode, Quad

from kg.gate.shapes import Finding
from kg.iris import Base
from kg.namespaces import NIF, PROV, RDF, SH


def path(run: str) -> str:
    """The ledger's file for the queue of a run, by the last part of the run's IRI."""
    return f"reviews/{run}.nq"


def quads(findings: Iterable[Finding], run: NamedNode, base: Base) -> Iterator[Quad]:
    """The findings as quads of the run's review graph."""
    graph = base.graph(f"review/{run.value.rpartition('/')[2]}")
    for finding in findings:
        node = base.made("finding", run.value, finding.shape, finding.focus, finding.path, finding.value)
        yield Quad(node, RDF.type, SH.ValidationResult, graph)
        yield Quad(node, PROV.wasGeneratedBy, run, graph)
        yield Quad(node, SH.sourceShape, NamedNode(finding.shape), graph)
        yield Quad(node, SH.focusNode, NamedNode(finding.focus), graph)
        yield Quad(node, SH.resultSeverity, SH.Warning, graph)
        yield Quad(node, SH.resultMessage, Literal(finding.message, language="en"), graph)
        if finding.path is not None and finding.path.startswith("http"):  # else a path of several steps
            yield Quad(node, SH.resultPath, NamedNode(finding.path), graph)
        if finding.words != "":
            yield Quad(node, NIF.anchorOf, Literal(finding.words), graph)
