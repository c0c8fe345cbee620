"""A server under 64 clients at once, of whose requests 5 % are malformed and 5 % would run forever.

The rest are questions for one speaker or situation, pages and small SPARQL, each answer compared byte for byte with the
one that an idle server gave: whatever is neither that nor a refusal (429, 503) has failed. No two of the endless
queries are the same, so none is known from before. The clients are one process of their own; how much of a core they
took, and how late their clock was, says whether they held the server up.

Usage: python benchmarks/clients.py [--seconds 60] [--clients 64] [--pause 0] [--store DIR] [-- OPTIONS OF kg serve].
``--pause``: how many seconds, on average, a client waits between an answer and its next request. Without a store it is
the seed's.
"""

from __future__ import annotations

import argparse
import asyncio
import gzip
import os
import random
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

from timing import milliseconds, print_table

from kg import pipeline, resources
from kg.iris import Base
from kg.namespaces import DEFAULT_BASE
from serving import free_port

POINT, PAGE, SPARQL, MALFORMED, RUNAWAY = "point question", "page", "small SPARQL", "malformed", "runaway"
SHARES = {POINT: 40, PAGE: 20, SPARQL: 30, MALFORMED: 5, RUNAWAY: 5}
ENDLESS = (
    "SELECT (COUNT(*) AS ?n) {{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }} # {number}",
    "SELECT (COUNT(*) AS ?n) {{ ?a (!<a:{number}>|^!<a:a>)* ?b . ?b (!<a:a>|^!<a:a>)* ?c . ?c (!<a:a>|^!<a:b>)* ?d }}",
    "SELECT * {{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }} ORDER BY ?c ?f ?i # {number}",
)
WRONG = (
    f"/sparql?query={quote('SELECT * {')}",
    f"/sparql?query={quote('SELECT * { ?s nope:nothing ?o }')}",
    f"/sparql?query={quote('DROP ALL')}",
    "/sparql?query=%FF",
    "/queries/statements-by-speaker?nobody=1",
    "/queries/statements-by-speaker?speaker=nobody-at-all",
    "/queries/no-such-query",
)
ROWS = "application/sparql-results+json"
REFUSED = frozenset([429, 503])
PATIENCE = 60.0  # seconds after which an answer counts as failed
FEW = 20  # of each kind of thing that is asked about
TICK = 0.01  # seconds


@dataclass(frozen=True, slots=True)
class Request:
    """What a client asks. ``expected``: the answer of an idle server, where it has one."""

    kind: str
    path: str
    accept: str
    expected: bytes | None = None


@dataclass(frozen=True, slots=True)
class Seen:
    """What became of a request."""

    kind: str
    verdict: str
    seconds: float
    detail: str = ""


@dataclass(slots=True)
class Crowd:
    """What all clients saw, and how late their common clock was, in seconds."""

    seen: list[Seen] = field(default_factory=list)
    late: list[float] = field(default_factory=list)
    number: int = 0


class Client:
    """A client with one connection, which it opens again when the server has closed it."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def ask(self, path: str, accept: str) -> tuple[int, bytes]:
        """The status and the whole body of an answer, as it came over the wire."""
        is_new = self._streams is None
        try:
            return await self._asked(path, accept)
        except (ConnectionError, asyncio.IncompleteReadError):
            self.close()
            if is_new:
                raise
            return await self._asked(path, accept)  # the server had closed an idle connection

    async def _asked(self, path: str, accept: str) -> tuple[int, bytes]:
        if self._streams is None:
            self._streams = await asyncio.open_connection("127.0.0.1", self._port)
        reader, writer = self._streams
        lines = (f"GET {path} HTTP/1.1", "Host: localhost", f"Accept: {accept}", "Accept-Encoding: gzip", "", "")
        writer.write("\r\n".join(lines).encode())
        head = (await reader.readuntil(b"\r\n\r\n")).lower()
        length = re.search(rb"\r\ncontent-length: (\d+)", head)
        assert length is not None, head
        body = await reader.readexactly(int(length[1]))
        if b"\r\nconnection: close" in head:
            self.close()
        return int(head.split(b" ", 2)[1]), body

    def close(self) -> None:
        """Close the connection."""
        if self._streams is not None:
            self._streams[1].close()
            self._streams = None


async def visit(port: int, requests: dict[str, list[Request]], until: float, pause: float, crowd: Crowd) -> None:
    """Ask until a time, one thing after another."""
    client, chance = Client(port), random.Random(crowd.number)
    crowd.number += 1
    while True:
        if pause > 0:
            await asyncio.sleep(chance.expovariate(1 / pause))
        if time.perf_counter() >= until:
            break
        (kind,) = chance.choices(list(SHARES), list(SHARES.values()))
        request = endless(crowd) if kind == RUNAWAY else chance.choice(requests[kind])
        began = time.perf_counter()
        try:
            async with asyncio.timeout(PATIENCE):
                status, body = await client.ask(request.path, request.accept)
            verdict, detail = judged(request, status, body), f"{status} {request.path}"
        except (OSError, TimeoutError, asyncio.IncompleteReadError) as error:
            client.close()
            verdict, detail = "failed", f"{type(error).__name__} {request.path}"
        crowd.seen.append(Seen(kind, verdict, time.perf_counter() - began, detail))
    client.close()


def endless(crowd: Crowd) -> Request:
    """A query that nobody asked before and that does not end."""
    crowd.number += 1
    text = ENDLESS[crowd.number % len(ENDLESS)].format(number=crowd.number)
    return Request(RUNAWAY, f"/sparql?query={quote(text)}", "*/*")


def judged(request: Request, status: int, body: bytes) -> str:
    """Whether a request was answered, refused or has failed."""
    if status in REFUSED:
        return "refused"
    if request.kind == RUNAWAY:
        return "failed"
    if request.kind == MALFORMED:
        return "answered" if status in {400, 404} else "failed"
    return "answered" if status == 200 and body == request.expected else "failed"


async def good(port: int) -> dict[str, list[Request]]:
    """What is asked, with the answers of the idle server."""
    client = Client(port)

    async def some(class_: str) -> list[str]:
        query = quote(f"SELECT ?x {{ ?x a kg:{class_} }} ORDER BY ?x LIMIT {FEW}")
        status, body = await client.ask(f"/sparql?query={query}", "text/csv;q=0.9")
        assert status == 200, body
        rows = unpacked(body).decode().split()[1:]
        return ["/" + row.removeprefix(DEFAULT_BASE) for row in rows]

    async def asked(kind: str, path: str, accept: str) -> Request:
        await client.ask(path, accept)
        status, body = await client.ask(path, accept)
        assert status == 200, (path, status, body[:200])
        return Request(kind, path, accept, body)

    actors, situations = await some("Actor"), await some("Situation")
    pages = ["/", "/queries", *await some("ArticleVersion"), *await some("Statement"), *actors, *situations]
    points = [f"/queries/statements-by-speaker?speaker={actor.rpartition('/')[2]}" for actor in actors
              if actor.startswith("/actor/")]  # fmt: skip
    points += [f"/queries/views-on-situation?situation={quote(DEFAULT_BASE + each[1:], safe='')}"
               for each in situations]  # fmt: skip
    small = [f"SELECT * {{ <{actor[1:]}> ?property ?value }} ORDER BY ?property ?value" for actor in actors]
    small += [f"SELECT ?actor ?name {{ ?actor a kg:Actor ; skos:prefLabel ?name }} ORDER BY ?name LIMIT {n}"
              for n in range(1, FEW)]  # fmt: skip
    small += [f"ASK {{ <{each[1:]}> a kg:Situation }}" for each in situations]
    found = {
        POINT: [await asked(POINT, path, "application/json") for path in points],
        PAGE: [await asked(PAGE, path, "text/html") for path in pages],
        SPARQL: [await asked(SPARQL, f"/sparql?query={quote(text)}", ROWS) for text in small],
        MALFORMED: [Request(MALFORMED, path, "*/*") for path in WRONG],
    }  # fmt: skip
    client.close()
    return found


def unpacked(body: bytes) -> bytes:
    """A body, out of gzip where it was compressed."""
    return gzip.decompress(body) if body.startswith(b"\x1f\x8b") else body


async def watch(crowd: Crowd) -> None:
    """Note how late the clock of the clients is."""
    while True:
        began = time.perf_counter()
        await asyncio.sleep(TICK)
        crowd.late.append(time.perf_counter() - began - TICK)


def memory(pid: int) -> tuple[float, float]:
    """The megabytes that a process holds, and those that all it started hold."""
    return resident(pid), sum(resident(each) for each in descendants(pid))


def descendants(pid: int) -> Iterator[int]:
    """All processes that a process started, and that those did."""
    for path in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in path.read_text().split():
            yield int(child)
            yield from descendants(int(child))


def resident(pid: int) -> float:
    try:
        found = re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{pid}/status").read_text())
    except OSError:
        return 0.0
    return 0.0 if found is None else int(found[1]) / 1000


async def run(port: int, pid: int, seconds: float, clients: int, pause: float) -> Crowd:
    """Let the crowd in, for a few seconds to warm up and then for the time that counts; prints the memory."""
    requests, crowd = await good(port), Crowd()
    await asyncio.gather(*(visit(port, requests, time.perf_counter() + 3, pause, crowd) for _ in range(clients)))
    crowd.seen.clear()
    rows = [("at the start", memory(pid))]
    watching = asyncio.create_task(watch(crowd))
    until = time.perf_counter() + seconds
    working = asyncio.gather(*(visit(port, requests, until, pause, crowd) for _ in range(clients)))
    await asyncio.sleep(seconds / 3)
    rows.append(("after a third", memory(pid)))
    await asyncio.sleep(until - time.perf_counter())
    rows.append(("at the end", memory(pid)))
    await working
    watching.cancel()
    await asyncio.sleep(2)
    rows.append(("idle again", memory(pid)))
    print_table(("memory", "server", "its workers"), [(when, f"{a:.0f} MB", f"{b:.0f} MB") for when, (a, b) in rows])
    print()
    return crowd


def our_seconds() -> float:
    """How long this process and all that it started and that have ended were at work."""
    return sum(sum(resource.getrusage(who)[:2]) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))


def busy_seconds() -> float:
    """How long all cores were at work since the machine started."""
    user, nice, system, _idle, _wait, *interrupts = Path("/proc/stat").read_text().splitlines()[0].split()[1:9]
    return sum(map(int, (user, nice, system, *interrupts[:2]))) / os.sysconf("SC_CLK_TCK")


def table(crowd: Crowd) -> Iterator[tuple[str, ...]]:
    """A row for each kind of request."""
    for kind in SHARES:
        seen = [each for each in crowd.seen if each.kind == kind]
        counts = [sum(each.verdict == verdict for each in seen) for verdict in ("answered", "refused", "failed")]
        for_them = [each.seconds for each in seen if each.verdict == ("refused" if kind == RUNAWAY else "answered")]
        refusals = [each.seconds for each in seen if each.verdict == "refused"]
        yield kind, *map(str, counts), at(for_them, 50), at(for_them, 99), at(refusals, 50)


def at(times: list[float], percent: int) -> str:
    """A percentile."""
    return "–" if len(times) < 2 else milliseconds(statistics.quantiles(times, n=100)[percent - 1])


@contextmanager
def served(store: Path, options: list[str]) -> Iterator[tuple[int, int]]:
    """The port and the process of a server that is ready; says how long it took to stop."""
    port = free_port()
    command = [sys.executable, "-c", "from kg.cli import main; main()", "serve", "--store", str(store)]
    with tempfile.TemporaryFile() as log:
        process = subprocess.Popen([*command, "--port", str(port), *options], stderr=log)
        try:
            asyncio.run(ready(port, process))
            yield port, process.pid
        finally:
            process.terminate()
            process.wait(30)


async def ready(port: int, process: subprocess.Popen[bytes]) -> None:
    """Wait until a server is."""
    while True:
        assert process.poll() is None, "the server does not start"
        try:
            await Client(port).ask("/readyz", "*/*")
        except (OSError, asyncio.IncompleteReadError):
            await asyncio.sleep(0.1)
        else:
            return


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--clients", type=int, default=64)
    parser.add_argument("--pause", type=float, default=0)
    parser.add_argument("--store", type=Path)
    parser.add_argument("options", nargs="*")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        store = given.store
        if store is None:
            store = Path(name) / "store"
            list(pipeline.ingest(store, pipeline.analyses(resources.SEEDS), Base(DEFAULT_BASE)))
        busy, ours, began, own = busy_seconds(), our_seconds(), time.perf_counter(), time.process_time()
        with served(store, given.options) as (port, pid):
            crowd = asyncio.run(run(port, pid, given.seconds, given.clients, given.pause))
            own = time.process_time() - own
        took, ours = time.perf_counter() - began, our_seconds() - ours
        others = busy_seconds() - busy - ours
    columns = ("request", "answered", "refused", "failed", "p50", "p99", "refused within")
    print_table(columns, table(crowd))
    failed = [f"{each.kind}: {each.detail[:120]}" for each in crowd.seen if each.verdict == "failed"]
    print(f"\n{len(crowd.seen) / given.seconds:.0f} requests a second. Of {os.cpu_count()} cores, the clients took "
          f"{own / took:.2f}, the server and its workers {(ours - own) / took:.2f}, and other programs of this machine "
          f"{others / took:.2f}; the clock of the clients was {at(crowd.late, 99)} late at p99.")  # fmt: skip
    print(*failed[:10], sep="\n")


if __name__ == "__main__":
    main()
