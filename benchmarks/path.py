"""From an analysis to a durable, queryable store: one article at a time, against the stock way.

Ours makes the quads, checks, records (fsynced) and publishes them to readers. The stock way, given the same triples as
ready rdflib terms, fills a graph, runs pySHACL on it and adds it to an Oxigraph store on disk through oxrdflib.

Usage: python benchmarks/path.py
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import generate
import pyshacl
import rdflib
from pyoxigraph import RdfFormat, serialize
from timing import milliseconds, paired, print_table

from kg import pipeline, resources
from kg.extract.curated import CuratedFile
from kg.graph import record
from kg.iris import Base
from kg.namespaces import DEFAULT_BASE
from kg.session import writing

BASE = Base(DEFAULT_BASE)
ROUNDS = 15


def files() -> Iterator[CuratedFile]:
    """Generated articles, as if each had been read from a file."""
    for number in range(ROUNDS):
        article, publication, analysis = generate.article(number)
        raw = f"generated {number}\n".encode()
        yield CuratedFile(Path(f"{number}.yaml"), raw, Path(f"{number}.txt"), article, publication, analysis)


def datasets() -> Iterator[rdflib.Dataset]:
    """The same articles as rdflib terms."""
    for number in range(ROUNDS):
        quads = record(*generate.article(number), BASE).quads
        yield rdflib.Dataset().parse(data=serialize(quads, format=RdfFormat.N_QUADS) or b"", format="nquads")


def main() -> None:
    """Print the table."""
    rdflib.NORMALIZE_LITERALS = False
    shapes = rdflib.Graph().parse(resources.ONTOLOGY / "shapes.ttl")
    ready = iter(list(datasets()))
    with tempfile.TemporaryDirectory() as folder, writing(Path(folder) / "ours", BASE) as session:
        stored = rdflib.Dataset(store="Oxigraph")
        stored.open(str(Path(folder) / "stock"), create=True)
        ours = iter(list(files()))

        def our_way() -> None:
            file = next(ours)
            pipeline.take(session, file, file.publication)
            session.view.publish()

        def stock_way() -> None:
            article = next(ready)
            graph = rdflib.Graph()
            for s, p, o, _ in article.quads():
                graph.add((s, p, o))
            conforms, _, text = pyshacl.validate(graph, shacl_graph=shapes)
            assert conforms, text
            stored.addN((s, p, o, stored.graph(g)) for s, p, o, g in article.quads())
            stored.commit()

        fast, stock = paired(our_way, stock_way, rounds=ROUNDS)
        stored.close()
    columns = ("one article", "ours, durable and published", "rdflib, pySHACL, oxrdflib", "ratio")
    print_table(columns, [("median", milliseconds(fast), milliseconds(stock), f"1/{stock / fast:.0f}")])


if __name__ == "__main__":
    main()
