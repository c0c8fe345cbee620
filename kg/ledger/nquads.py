"""Canonical N-Quads: the one form in which the ledger keeps quads, and which file states which graph.

The lines are sorted and unique, in UTF-8, without blank nodes, every one in a named graph: then equal graphs are equal
bytes, and hashing them is RDFC-1.0. The graph ``graph/{kind}/{id}`` of an article, publication, run, review or origin
stands in the file ``{kind}s/{id}.nq`` and nowhere else; such a file may also add to ``graph/provenance`` and, saying so
there with prov:wasDerivedFrom, to any ``graph/entity/…``. So the view need not search when a file leaves it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from io import BytesIO

from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, parse, serialize

from kg.errors import LedgerError
from kg.namespaces import PROV

PROVENANCE = "graph/provenance"

_OWNED_GRAPH = re.compile(r"graph/(article|publication|run|review|origin)/(.+)")
_OWNING_FILE = re.compile(r"(article|publication|run|review|origin)s/(.+)\.nq")


def canonical_nquads(quads: Iterable[Quad]) -> bytes:
    """Quads as canonical N-Quads: sorted unique lines, UTF-8.

    Raises LedgerError at a blank node, a triple term or the default graph, which have no place in the ledger.
    """
    return b"".join(sorted(_lines(quads)))


def _lines(quads: Iterable[Quad]) -> set[bytes]:
    """Quads as lines of N-Quads, each with the break at its end. A long text has hundreds of thousands."""
    return set(BytesIO(serialize(_recordable(quads), format=RdfFormat.N_QUADS) or b""))


def _recordable(quads: Iterable[Quad]) -> Iterator[Quad]:
    for quad in quads:
        if not (
            isinstance(quad.subject, NamedNode)
            and isinstance(quad.object, NamedNode | Literal)
            and isinstance(quad.graph_name, NamedNode)
        ):
            raise LedgerError(f"{quad} cannot be recorded: only IRIs and literals, in a named graph")
        yield quad


def check_canonical(path: str, raw: bytes) -> None:
    """That the bytes of a file are canonical N-Quads. Raises LedgerError."""
    try:
        quads = list(parse(raw, format=RdfFormat.N_QUADS))
    except (SyntaxError, ValueError) as error:
        raise LedgerError(f"{path} is not N-Quads: {error}") from None
    if canonical_nquads(quads) != raw:
        raise LedgerError(f"{path} is not canonical N-Quads: its lines are not sorted, unique and in canonical form")


def check_graphs(path: str, raw: bytes, base: str) -> None:
    """That each graph of an N-Quads file stands where the view looks for it. Raises LedgerError."""
    maker = maker_of(path)
    graphs, provenance = set[bytes](), set[bytes]()
    for line in BytesIO(raw):
        graph_name = line.rpartition(b" <")[2].removesuffix(b"> .\n")
        graphs.add(graph_name)
        if graph_name == f"{base}{PROVENANCE}".encode():
            provenance.add(line)
    for graph in sorted(name.decode("utf-8", "replace") for name in graphs):
        local = graph.removeprefix(base)
        owner = owning_file(local)
        if owner is not None and owner != path:
            raise LedgerError(f"{path} states {graph}, which may stand in {owner} only")
        if maker is None or owner is not None or local == PROVENANCE:
            continue
        if not local.startswith("graph/entity/"):
            raise LedgerError(f"{path} states {graph}, which may not stand in a file of its folder")
        derived = f"<{graph}> {PROV.wasDerivedFrom} <{base}{maker}> <{base}{PROVENANCE}> ."
        if f"{derived}\n".encode() not in provenance:
            raise LedgerError(f"{path} adds to {graph} and does not say so: it lacks {derived}")


def owning_file(graph: str) -> str | None:
    """The one file that may state a graph (graph/run/R: runs/R.nq); None where several may. IRIs without their base."""
    owned = _OWNED_GRAPH.fullmatch(graph)
    return None if owned is None else f"{owned[1]}s/{owned[2]}.nq"


def maker_of(path: str) -> str | None:
    """What a file in one of the three folders is of (runs/R.nq: run/R), as an IRI without its base; None elsewhere."""
    owning = _OWNING_FILE.fullmatch(path)
    return None if owning is None else f"{owning[1]}/{owning[2]}"
