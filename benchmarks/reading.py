"""How fast a text becomes a graph: the whole path on one core, warm, and what share each part takes.

Usage: python benchmarks/reading.py [FOLDER OF TEXTS]   (without one: the seed article, twenty times)
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # one core: before NumPy is loaded
os.environ.setdefault("OMP_NUM_THREADS", "1")

from timing import cpu_seconds, print_table

from kg import resources
from kg.article import Article
from kg.gate.shapes import Gate
from kg.iris import Base
from kg.model import Publication
from kg.namespaces import DEFAULT_BASE
from kg.reader import admission, reader
from kg.reader.network import Network
from kg.reader.tokens import windows


def main(folder: Path | None) -> None:
    paths = sorted(folder.glob("*.txt")) if folder is not None else [resources.SEEDS / "istanbul-talks.txt"] * 20
    articles = [Article.from_file(path) for path in paths]
    network, gate, base = Network.load(), Gate.load(), Base(DEFAULT_BASE)
    readings = [reader.read(article) for article in articles]  # warm
    tokens = sum(len(window.tokens) for article in articles for window in windows(article))
    parts = {
        "tokens": lambda: [list(windows(article)) for article in articles],
        "network": lambda: [network.mark(list(windows(article))) for article in articles],
        "text to analysis": lambda: [reader.read(article) for article in articles],
        "analysis to checked graph": lambda: [
            admission.admissible(article, Publication(), reading.analysis, base, gate)
            for article, reading in zip(articles, readings, strict=True)
        ],
    }
    seconds = {name: min(cpu_seconds(part) for _ in range(3)) for name, part in parts.items()}
    seconds["text to graph"] = whole = seconds["text to analysis"] + seconds["analysis to checked graph"]
    print(f"{len(articles)} texts, {tokens:,} tokens, one core, processor time\n")
    rows = [(name, f"{tokens / spent:,.0f}", f"{spent / whole:.0%}") for name, spent in seconds.items()]
    print_table(("part", "tokens a second", "share of the whole"), rows)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
