"""The server against others on the same 2,000 generated articles, over loopback, each asked in turns in one run.

A point question (a stored query, about another speaker each time) against the same query through rdflib-endpoint, and
every other stored query about one thing; and SPARQL, quick and slow, against the bare Oxigraph server.

Usage: python benchmarks/serving.py [COUNT]. It needs ``oxigraph`` beside this Python or on the path; rdflib-endpoint is
compared where RDFLIB_ENDPOINT names its program, which is best kept in an environment of its own.
"""

from __future__ import annotations

import http.client
import itertools
import os
import random
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from urllib.parse import quote, urlencode

import generate
from timing import milliseconds, print_table

import queries
from kg import export
from kg import query as stored
from kg.export import Format
from kg.export.scope import Scope

QUICK = "SELECT ?actor ?name {{ ?actor a kg:Actor ; skos:prefLabel ?name }} LIMIT {limit}"
SLOW = (
    "SELECT ?act (COUNT(DISTINCT ?speaker) AS ?speakers) "
    "{ ?attribution kg:speechAct ?act ; kg:attributedTo ?speaker } GROUP BY ?act"
)
PREFIXES = "PREFIX kg: <https://w3id.org/onrecord#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#> "
JSON = {"Accept": "application/sparql-results+json"}
SPEAKERS = 400  # at most, of whom the point question is about one after the other
SECONDS = 3.0  # for each measurement


def free_port() -> int:
    """A port that nobody listens at."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def running(command: list[str], port: int, path: str) -> Iterator[int]:
    """A server, once it answers."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(1200):
            try:
                ask(http.client.HTTPConnection("127.0.0.1", port, timeout=120), path)
                break
            except (OSError, http.client.HTTPException):
                time.sleep(0.1)
        yield port
    finally:
        process.terminate()
        process.wait(20)


def ask(connection: http.client.HTTPConnection, path: str) -> bytes:
    """One answer, whole."""
    connection.request("GET", path, headers=JSON)
    answer = connection.getresponse()
    body = answer.read()
    if answer.status != 200:
        raise http.client.HTTPException(f"{path[:80]}: {answer.status} {body[:200]!r}")
    return body


def asking(port: int, path: str) -> Callable[[], object]:
    """Asks over one connection that stays open."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
    return lambda: ask(connection, path)


def in_turn(port: int, paths: Sequence[str]) -> Callable[[], object]:
    """Asks for another path each time, over one connection that stays open."""
    connection, each = http.client.HTTPConnection("127.0.0.1", port, timeout=120), itertools.cycle(paths)
    return lambda: ask(connection, next(each))


def questions() -> Iterator[str]:
    """The path of each stored query about one thing."""
    for query in stored.catalogue():
        if any(kind == "point" for kind, _ in queries.ways(query)):
            given = {name: term.value for name, term in queries.narrow(query).items()}
            yield f"/queries/{query.name}?{urlencode(given)}"


def medians(*ways: Callable[[], object], seconds: float = SECONDS) -> list[float]:
    """The median seconds of several ways, asked in turns, so many ``seconds`` for each."""
    taken: list[list[float]] = [[] for _ in ways]
    until = time.perf_counter() + seconds * len(ways)
    while time.perf_counter() < until:
        for way, times in zip(ways, taken, strict=True):
            started = time.perf_counter()
            way()
            times.append(time.perf_counter() - started)
    return [median(times) for times in taken]


def main() -> None:
    """Print the tables."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    oxigraph = shutil.which("oxigraph", path=str(Path(sys.executable).parent)) or shutil.which("oxigraph")
    assert oxigraph is not None, "the oxigraph server is not installed"
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "store"
        view = queries.build(folder, count)
        dump = Path(name) / "dump.nt"
        export.export_to(view, Format.NTRIPLES, Scope.FULL, dump)
        numbers = random.Random(1).sample(range(count), min(count, SPEAKERS))
        speakers = [generate.regional_actor(number) for number in numbers]
        question = stored.find("statements-by-speaker")
        bound = [stored.bind(question, {"speaker": queries.BASE.shared("actor", each)}) for each in speakers]
        ours, theirs, rdflib = free_port(), free_port(), free_port()
        serve = [sys.executable, "-c", "from kg.cli import main; main()", "serve", "--store", str(folder)]
        bare = [oxigraph, "serve-read-only", "--location", str(view.path), "--union-default-graph"]
        with (
            running([*serve, "--port", str(ours), "--seconds", "60"], ours, "/readyz"),
            running([*bare, "--bind", f"127.0.0.1:{theirs}"], theirs, f"/query?query={quote('ASK {}')}"),
        ):
            rows = []
            for label, sparql in (
                ("`SELECT` of 10 rows", PREFIXES + QUICK.format(limit=10)),
                ("`SELECT` of 1,000 rows", PREFIXES + QUICK.format(limit=1000)),
                ("a count over all attributions", PREFIXES + SLOW),
            ):
                mine, other = medians(
                    asking(ours, f"/sparql?query={quote(sparql)}"), asking(theirs, f"/query?query={quote(sparql)}")
                )
                rows.append((label, milliseconds(mine), milliseconds(other), f"{other / mine:.2f}"))
            print_table(("SPARQL over HTTP", "`kg serve`", "`oxigraph serve`", "of its throughput"), rows)
            point = in_turn(ours, [f"/queries/statements-by-speaker?speaker={each}" for each in speakers])
            each = medians(*(asking(ours, path) for path in questions()), seconds=0.2)
            quick = f"{sum(seconds < 0.005 for seconds in each)} of {len(each)} under 5 ms"
            print(f"\nstored queries about one thing: median {milliseconds(median(each))}, {quick}")
            program = os.environ.get("RDFLIB_ENDPOINT")
            if program is None:
                print(f"\npoint question: {milliseconds(medians(point)[0])}; rdflib-endpoint is not compared")
                return
            endpoint = [program, "serve", "--host", "127.0.0.1", "--port", str(rdflib), str(dump)]
            with running(endpoint, rdflib, f"/?query={quote('ASK {}')}"):
                mine, other = medians(point, in_turn(rdflib, [f"/?query={quote(each)}" for each in bound]))
            print()
            row = (
                f"statements-by-speaker, {count:,} articles",
                milliseconds(mine),
                milliseconds(other),
                f"{other / mine:.1f}",
            )
            print_table(("point question over HTTP", "`kg serve`", "rdflib-endpoint", "times as fast"), [row])


if __name__ == "__main__":
    main()
