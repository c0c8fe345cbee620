"""How much quicker the index of words answers a search than the view itself, on a store of one's own, in one run.

python benchmarks/search.py STORE WORDS...   (an index that the store has not is made first, and timed)
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from kg import words
from kg.store import open_store

_RUNS = 3


def main(store: Path, sought: list[str]) -> None:
    """A line for each search: seconds by the index, by the view, and the ratio of their medians."""
    with open_store(store) as opened:
        made = _seconds(lambda: words.search(opened.dataset, sought[0], limit=20, patience=600))
        print(f"first search, with the index if it was not there: {made:.2f} s")
        for text in sought:
            by_index = _median(lambda text=text: words.search(opened.dataset, text, limit=20, patience=600))
            by_view = _median(lambda text=text: words._looked_for(opened.dataset, text.lower().split(), 20, 0))
            print(f"{text}: index {by_index:.4f} s, view {by_view:.4f} s, {by_view / by_index:.0f} times as long")


def _median(work: Callable[[], object]) -> float:
    return statistics.median(_seconds(work) for _ in range(_RUNS))


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
