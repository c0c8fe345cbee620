"""The gate against pySHACL, on the seed's graph and on a generated article: the same findings, and how much sooner.

Usage: python benchmarks/gate.py
"""

from __future__ import annotations

from collections.abc import Sequence

import generate
import pyshacl
import rdflib
from pyoxigraph import Quad
from timing import milliseconds, paired, print_table

from kg import resources
from kg.extract import curated
from kg.gate.shapes import Gate
from kg.graph import record
from kg.iris import Base
from kg.namespaces import DEFAULT_BASE, KG

BASE = Base(DEFAULT_BASE)


def rdflib_graph(quads: Sequence[Quad]) -> rdflib.Graph:
    """The union of the quads' graphs, as pySHACL wants it."""
    return rdflib.Graph().parse(data="\n".join(f"{quad.triple} ." for quad in quads), format="nt")


def main() -> None:
    """Print the table."""
    rdflib.NORMALIZE_LITERALS = False
    gate = Gate.load()
    shapes = rdflib.Graph().parse(resources.ONTOLOGY / "shapes.ttl")
    seed = curated.read(resources.SEEDS / "istanbul-talks.yaml")
    made = {
        "the seed": record(seed.article, seed.publication, seed.analysis, BASE).quads,
        "a generated article": record(*generate.article(3), BASE).quads,
    }
    faulty = tuple(quad for quad in made["the seed"] if quad.predicate not in {KG.attributedTo, KG.hasCue})
    rows = []
    for name, quads in (made | {"the seed without speakers and cues": faulty}).items():
        ours, theirs = gate.check(quads), gate.referee(quads)
        graph = rdflib_graph(quads)
        fast, stock = paired(
            lambda quads=quads: gate.check(quads),
            lambda graph=graph: pyshacl.validate(graph, shacl_graph=shapes),
            rounds=7,
        )
        same = "the same" if ours.findings == theirs.findings else "DIFFERENT"
        found = f"{len(ours.findings)}, {same}"
        row = (name, f"{len(quads):,}", found, milliseconds(fast), milliseconds(stock), f"1/{stock / fast:.0f}")
        rows.append(row)
    print_table(("graph", "quads", "findings", "gate", "pySHACL", "ratio"), rows)


if __name__ == "__main__":
    main()
