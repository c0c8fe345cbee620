"""Each stored query on 100 and on 2,000 generated articles: milliseconds, rows, and how the time grows.

A question is a point question when its parameters are bound and its answer is as long in both corpora. The others
look at the whole corpus, which is 20 times as large.

Usage: python benchmarks/queries.py [SMALL LARGE]
"""

from __future__ import annotations

import statistics
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

import generate
from pyoxigraph import NamedNode
from timing import milliseconds, print_table, seconds

from kg import pipeline
from kg import query as stored
from kg.extract.curated import CuratedFile
from kg.iris import Base
from kg.namespaces import DEFAULT_BASE
from kg.parameter import Term
from kg.query import StoredQuery
from kg.view import View, open_view

BASE = Base(DEFAULT_BASE)
NUMBER = 52  # the article that point questions are about
ROUNDS = 9


def build(folder: Path, count: int) -> View:
    """A store of ``count`` generated articles, open for reading."""
    with pipeline.writing(folder, BASE) as session:
        for number, (article, publication, analysis) in enumerate(generate.articles(count)):
            raw = f"generated {number}\n".encode()
            file = CuratedFile(Path(f"{number}.yaml"), raw, article, publication, analysis)
            pipeline.take(session, file, publication)
    return open_view(folder)


def values(query: StoredQuery) -> Mapping[str, Term]:
    """A value for each parameter: of the one article's own things, where there are such."""
    article = generate.article(NUMBER)[0]
    named = {
        "actor": BASE.shared("actor", generate.regional_actor(NUMBER)),
        "article": BASE.article(article),
        "situation": BASE.made("situation", article.sha256, "e1"),
        "topic": BASE.shared("topic", f"region_{NUMBER // generate.NEIGHBOURS}"),
    }
    return {p.name: named.get(p.type, p.example) for p in query.parameters if not p.optional or p.type in named}


def timed(view: View, query: StoredQuery, bound: Mapping[str, Term]) -> tuple[float, int]:
    """The median seconds of a query and how many rows it has."""
    rows = stored.run(view, query, **bound)
    return statistics.median(seconds(lambda: stored.run(view, query, **bound)) for _ in range(ROUNDS)), len(rows)


def main(small: int, large: int) -> int:
    """Print the table; 1 when a query grows more than it may."""
    with tempfile.TemporaryDirectory() as folder:
        views = [build(Path(folder) / str(count), count) for count in (small, large)]
        rows, failures = [], 0
        for query in stored.catalogue():
            bound = values(query)
            (fast, few), (slow, many) = (timed(view, query, bound) for view in views)
            is_point = any(isinstance(term, NamedNode) for term in bound.values()) and few == many
            growth, limit = slow / fast, 1.5 if is_point else large / small
            failures += growth > limit
            kind = "point" if is_point else "corpus"
            shown = f"{growth:.2f}" if growth <= limit else f"**{growth:.2f}**"
            rows.append((query.name, kind, milliseconds(fast), f"{few}", milliseconds(slow), f"{many}", shown))
        print_table(("query", "kind", f"at {small}", "rows", f"at {large}", "rows", "growth"), rows)
        print(f"\n{len(rows)} queries, {failures} over the limit (1.5 for a point question, {large / small:.0f} else)")
        for view in views:
            view.close()
    return int(failures > 0)


if __name__ == "__main__":
    sizes = [int(argument) for argument in sys.argv[1:3]] or [100, 2000]
    sys.exit(main(*sizes))
