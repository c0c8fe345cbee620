"""The review queue: what the gate warned about when an article was taken in, and what of a reading was dropped.

Each warning is a sh:ValidationResult in ``graph/review/{run}``: shape, thing, path, message and the words concerned.
What was dropped is one too, on the article, for the thing itself is not there. When the run is replaced, its queue goes
with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pyoxigraph import Literal, NamedNode, Quad

from kg.gate.shapes import Finding
from kg.graph import Record
from kg.iris import Base
from kg.model import Dropped
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


def dropped_quads(dropped: Iterable[Dropped], article: NamedNode, run: NamedNode, base: Base) -> Iterator[Quad]:
    """What was dropped from a run, as quads of its review graph."""
    graph = base.graph(f"review/{run.value.rpartition('/')[2]}")
    for each in dropped:
        node = base.made("finding", run.value, "dropped", each.item, each.words, each.reason)
        yield Quad(node, RDF.type, SH.ValidationResult, graph)
        yield Quad(node, PROV.wasGeneratedBy, run, graph)
        yield Quad(node, SH.focusNode, article, graph)
        yield Quad(node, SH.resultSeverity, SH.Warning, graph)
        yield Quad(node, SH.resultMessage, Literal(f"The {each.item} was dropped: {each.reason}", language="en"), graph)
        if each.words != "":
            yield Quad(node, NIF.anchorOf, Literal(each.words), graph)


def carried(queue: Iterable[Quad], made: Record, base: Base) -> Iterator[Quad]:
    """What was dropped from a run that a decision replaces, as quads of the later run's review graph.

    The warnings are not among them: those of the later run are found anew.
    """
    quads = list(queue)
    dropped = {quad.subject for quad in quads if quad.predicate == SH.focusNode and quad.object == made.article}
    graph = base.graph(f"review/{made.run.value.rpartition('/')[2]}")
    for quad in quads:
        if quad.subject in dropped and isinstance(quad.subject, NamedNode):
            node = base.made("finding", made.run.value, quad.subject.value)
            yield Quad(node, quad.predicate, made.run if quad.predicate == PROV.wasGeneratedBy else quad.object, graph)
