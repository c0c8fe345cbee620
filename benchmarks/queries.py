"""Each stored query on 100 and on 2,000 generated articles: milliseconds, rows, and how the time grows.

A query that takes an actor, an article, a situation, a topic or an attribution is asked about those of one article: a
point question, whose answer is as long in both corpora. One that can be asked without is asked so as well: about the
whole corpus, which is 20 times as large. Such answers are sorted, and a look-up in a larger store takes a little
longer, so "linear" here allows n log n: 33 times the processor time for 20 times the articles.

Usage: python benchmarks/queries.py [SMALL LARGE]
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator, Mapping
from math import log
from pathlib import Path

import generate
from pyoxigraph import NamedNode
from timing import cpu_seconds, milliseconds, print_table

from kg import pipeline
from kg import query as stored
from kg.extract.curated import CuratedFile
from kg.graph import record
from kg.iris import Base
from kg.namespaces import DEFAULT_BASE, KG
from kg.query import StoredQuery
from kg.query.parameter import Term
from kg.session import writing
from kg.view import View, open_view

BASE = Base(DEFAULT_BASE)
NUMBER = 52  # the article that point questions are about
ROUNDS = 9


def build(folder: Path, count: int) -> View:
    """A store of ``count`` generated articles, open for reading."""
    with writing(folder, BASE) as session:
        for number, (article, publication, analysis) in enumerate(generate.articles(count)):
            raw = f"generated {number}\n".encode()
            file = CuratedFile(Path(f"{number}.yaml"), raw, Path(f"{number}.txt"), article, publication, analysis)
            pipeline.take(session, file, publication)
    return open_view(folder)


def narrow(query: StoredQuery) -> dict[str, Term]:
    """Values for the parameters that take a thing of one article, and for those that are needed."""
    taken, publication, analysis = generate.article(NUMBER)
    made = record(taken, publication, analysis, BASE)
    statements = sorted(quad.subject.value for quad in made.run_quads if quad.object == KG.Statement)
    named = {
        "actor": BASE.shared("actor", generate.regional_actor(NUMBER)),
        "article": made.article,
        "attribution": NamedNode(statements[0]),
        "situation": BASE.made("situation", taken.sha256, "e1"),
        "topic": BASE.shared("topic", f"region_{NUMBER // generate.NEIGHBOURS}"),
    }
    return {p.name: named.get(p.type, p.example) for p in query.parameters if not p.optional or p.type in named}


def whole(query: StoredQuery) -> dict[str, Term]:
    """Values for the parameters that are needed, and no others."""
    return {name: term for name, term in narrow(query).items() if not query.parameter(name).optional}


def ways(query: StoredQuery) -> Iterator[tuple[str, dict[str, Term]]]:
    """How a query is asked: about one article's things, about the whole corpus, or both."""
    if any(isinstance(term, NamedNode) for term in narrow(query).values()):
        yield "point", narrow(query)
    if not any(isinstance(term, NamedNode) for term in whole(query).values()):
        yield "corpus", whole(query)


def timed(view: View, query: StoredQuery, bound: Mapping[str, Term]) -> tuple[float, int]:
    """The least processor seconds of a query and how many rows it has; asked less often the longer it takes."""
    rows = stored.run(view, query, **bound)
    once = cpu_seconds(lambda: stored.run(view, query, **bound))
    rounds = max(3, min(ROUNDS, int(1 / once)))
    return min(cpu_seconds(lambda: stored.run(view, query, **bound)) for _ in range(rounds)), len(rows)


def main(small: int, large: int) -> int:
    """Print the table; 1 when a query grows more than it may."""
    with tempfile.TemporaryDirectory() as folder:
        views = [build(Path(folder) / str(count), count) for count in (small, large)]
        rows, failures = [], 0
        asked = [(query, *way) for query in stored.catalogue() for way in ways(query)]
        for query, kind, bound in asked:
            (fast, few), (slow, many) = (timed(view, query, bound) for view in views)
            growth, limit = slow / fast, 1.5 if kind == "point" else large / small * log(large) / log(small)
            failures += growth > limit
            shown = f"{growth:.2f}" if growth <= limit else f"**{growth:.2f}**"
            rows.append((query.name, kind, milliseconds(fast), f"{few}", milliseconds(slow), f"{many}", shown))
        print_table(("query", "kind", f"at {small}", "rows", f"at {large}", "rows", "growth"), rows)
        print(f"\n{len(rows)} questions, {failures} over the limit")
        for view in views:
            view.close()
    return int(failures > 0)


if __name__ == "__main__":
    sizes = [int(argument) for argument in sys.argv[1:3]] or [100, 2000]
    sys.exit(main(*sizes))
