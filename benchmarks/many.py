"""Many articles at once: one core against two, and the memory of the process that records.

It is measured after 200 texts and after all, while the store is open, at its highest between, and once it is closed.

Usage: python benchmarks/many.py [COUNT]    (2,000 texts unless told otherwise)

The texts are made from the paragraphs of the stories in seeds/stories, three to six each, so they hold what news holds;
the same paragraph stands in several, as wire copy does.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

os.environ |= {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}  # one core for each process, as the command has it

from kg.extract import story
from kg.store import open_store

STORIES = Path(__file__).parents[1] / "seeds" / "stories"  # of the checkout: they are not in the package

PROGRAM = """
import os, resource, sys
from pathlib import Path
from kg import pipeline, workers
from kg.extract.sources import find
from kg.iris import Base
from kg.namespaces import DEFAULT_BASE
from kg.pipeline import Outcome

folder, store, count = sys.argv[1:]
os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:int(count)])
done, after_200, most, last = 0, 0, 0, 0
def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize()
with workers.local(int(count)) as working:
    for result in pipeline.ingest(Path(store), find([folder]), Base(DEFAULT_BASE), workers=working):
        assert isinstance(result, Outcome), result
        done += 1
        last = resident()
        after_200 = last if done == 200 else after_200
        most = max(most, last) if done > 200 else last
    print(done, after_200, most, last, resident())
"""


def texts(folder: Path, count: int) -> None:
    rng = random.Random(1)
    paragraphs = [
        paragraph
        for path in sorted(STORIES.rglob("*.story"))
        for paragraph in story.read(path).article.text.split("\n\n")[1:]
    ]
    for number in range(count):
        chosen = rng.sample(paragraphs, rng.randint(3, 6))
        (folder / f"{number:05}.txt").write_text("\n\n".join([f"Story number {number}", *chosen]), encoding="utf-8")


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "texts"
        folder.mkdir()
        texts(folder, count)
        took = {}
        for cores in (1, 2):
            store = Path(name) / f"store{cores}"
            started = time.perf_counter()
            command = [sys.executable, "-c", PROGRAM, str(folder), str(store), str(cores)]
            out = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout.split()
            took[cores] = time.perf_counter() - started
            done, early, most, late, closed = map(int, out)
            with open_store(store) as opened:
                recorded = opened.status().articles
            print(
                f"{cores} cores: {done:,} texts in {took[cores]:.0f} s, {recorded:,} recorded; "
                f"resident {early / 1e6:.0f} MB after 200, {late / 1e6:.0f} MB after the last: {late / early:.2f}; "
                f"{most / 1e6:.0f} MB at most since, {closed / 1e6:.0f} MB once the store is closed"
            )
        print(f"two against one: {took[1] / took[2]:.2f} times as fast")


if __name__ == "__main__":
    main()
