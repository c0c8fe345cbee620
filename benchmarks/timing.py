"""Medians of repeated runs, two ways side by side in one process, and the table that they are printed as."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterable, Sequence


def paired(ours: Callable[[], object], stock: Callable[[], object], *, rounds: int) -> tuple[float, float]:
    """The median seconds of two ways, run in turns so that a busy machine slows both alike."""
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(rounds):
        for way, taken in zip((ours, stock), times, strict=True):
            taken.append(seconds(way))
    return statistics.median(times[0]), statistics.median(times[1])


def seconds(way: Callable[[], object]) -> float:
    """How long one call takes."""
    started = time.perf_counter()
    way()
    return time.perf_counter() - started


def cpu_seconds(way: Callable[[], object]) -> float:
    """How much processor time one call takes: what a busy machine does not change."""
    started = time.process_time()
    way()
    return time.process_time() - started


def milliseconds(value: float) -> str:
    """Seconds as milliseconds to read."""
    return f"{value * 1000:,.1f} ms" if value < 0.1 else f"{value * 1000:,.0f} ms"


def print_table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """A Markdown table, as the README quotes it."""
    print("| " + " | ".join(columns) + " |")
    print("|" + " --- |" * len(columns))
    for row in rows:
        print("| " + " | ".join(row) + " |")
