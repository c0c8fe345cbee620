"""The processes that run queries which others write, one after another, because the engine cannot be interrupted.

Usage: python -P worker.py LIMITS, which are JSON; standard input is a socket. That process only makes and ends others,
copies of itself: four bytes that are NEW come with a socket and make one, which is asked through it; four bytes that
are the number of one end it. At the end of the input all are ended.

Questions and replies are frames: four bytes that say how long it is, then the frame. A question is JSON; a reply is
JSON, a line end and what is answered. The first frame is the process's number, and says that it is ready.

Where the system allows it, the processes are cut off from the network, and a query gets no more memory than LIMITS say.
When nobody is left to end a process that is over its time, the system does; where it allows it, as soon as the one that
made it is gone.
"""

from __future__ import annotations

import ctypes
import gc
import importlib
import json
import logging
import os
import re
import resource
import signal
import socket
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, TypeVar

import msgspec
from pyoxigraph import (
    NamedNode,
    QueryBoolean,
    QueryResultsFormat,
    QuerySolutions,
    QueryTriples,
    RdfFormat,
    Store,
    serialize,
)

from kg.errors import QueryError
from kg.namespaces import PREFIXES
from kg.query.worker import leave_network

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

    from kg.query.guard import Admitted

T = TypeVar("T")

RESULTS = {
    "application/sparql-results+json": QueryResultsFormat.JSON,
    "application/sparql-results+xml": QueryResultsFormat.XML,
    "text/csv": QueryResultsFormat.CSV,
    "text/tab-separated-values": QueryResultsFormat.TSV,
    "application/json": QueryResultsFormat.JSON,
    "application/xml": QueryResultsFormat.XML,
}
GRAPHS = {
    "text/turtle": RdfFormat.TURTLE,
    "application/n-triples": RdfFormat.N_TRIPLES,
    "application/ld+json": RdfFormat.JSON_LD,
    "application/rdf+xml": RdfFormat.RDF_XML,
    "application/trig": RdfFormat.TRIG,
    "application/n-quads": RdfFormat.N_QUADS,
}

ANSWERED, REFUSED, TOO_LARGE, NO_SUCH_RESULTS, NO_SUCH_GRAPHS = "answered", "refused", "large", "results", "graphs"

FRAME = 4  # bytes that say how long a frame is
ID = 4  # bytes of a process's number
NEW = 0  # which is the number of none
_DEATH_SIGNAL = 1  # PR_SET_PDEATHSIG
_GRACE = 2.0  # seconds after the limit at which the system ends the process
_NICE = 5  # to the server, which must answer others, too
_SHORT = 10_000  # characters of a query that is worth keeping, or that the engine itself may read
_NESTED = 150  # brackets that it may open
_KEPT = 256  # queries that were read and admitted
_UPDATE = re.compile(r"\b(?:insert|delete|load|clear|create|drop|copy|move|add)\b", re.IGNORECASE)
_PAGE = resource.getpagesize()
_JSON_STRING = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*"', re.DOTALL)
_CSV_STRING = re.compile(rb'"[^"]*"')


@dataclass(frozen=True, slots=True)
class Limits:
    """What one query may take: seconds, rows or triples of its answer, and bytes of its answer and its memory."""

    seconds: float
    rows: int
    answer: int
    memory: int


@dataclass(frozen=True, slots=True)
class Question:
    """A query to the generation in a folder, whose data lives under ``base``.

    ``default_graphs`` and ``named_graphs``: the dataset that was asked for beside the query, or neither. ``results``
    and ``graphs``: the media types of an answer in rows and of one in triples, None where the client takes none.
    """

    path: str
    base: str
    text: str
    default_graphs: tuple[str, ...] = ()
    named_graphs: tuple[str, ...] = ()
    results: str | None = next(iter(RESULTS))
    graphs: str | None = next(iter(GRAPHS))

    @property
    def names_dataset(self) -> bool:
        """Whether a dataset was asked for beside the query."""
        return len(self.default_graphs) + len(self.named_graphs) > 0


@dataclass(frozen=True, slots=True)
class Reply:
    """What became of a question. ``is_spent``: the process keeps so much memory that another should take its place."""

    verdict: str
    media_type: str = ""
    detail: str = ""
    is_spent: bool = False


_QUESTION = msgspec.json.Decoder(Question)


class _OverflowError(Exception):
    """An answer is larger than what is sent."""


class _Bounded(BytesIO):
    """Bytes that may not become more than a number."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self._most = most

    def write(self, data: ReadableBuffer, /) -> int:
        written = super().write(data)
        if self.tell() > self._most:
            raise _OverflowError
        return written


class _Generation:
    """A state of the store, which never changes."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.store = Store.read_only(path)
        self._judged = lru_cache(maxsize=_KEPT)(self._judge)

    def found(self, question: Question) -> QuerySolutions | QueryBoolean | QueryTriples:
        """What a query finds. Raises QueryError when it is no question about the store."""
        names = [*question.default_graphs, *question.named_graphs]
        nodes = {name: self._graph(name) for name in names}
        text, names_graphs = question.text, False
        if _needs_judge(text):
            admitted = self._judge(text) if len(text) > _SHORT else self._judged(text)
            text, names_graphs = admitted.text, admitted.names_graphs
        try:
            if question.names_dataset:
                return self.store.query(
                    text,
                    base_iri=question.base,
                    prefixes=PREFIXES,
                    default_graph=[nodes[name] for name in question.default_graphs],
                    named_graphs=[nodes[name] for name in question.named_graphs],
                )
            return self.store.query(
                text, base_iri=question.base, prefixes=PREFIXES, use_default_graph_as_union=not names_graphs
            )
        except SyntaxError as error:
            if text.strip() == "" or _UPDATE.search(text) is not None:
                self._judge(text)  # which says why
            raise QueryError(f"this is not SPARQL 1.1: {_line(error)}") from None

    def _judge(self, text: str) -> Admitted:
        from kg.query import guard  # noqa: PLC0415 — rdflib takes as long to import as a process to start

        try:
            return guard.admit(text, self._graph_names)
        except QueryError as error:
            if isinstance(error.__context__, MemoryError):
                raise error.__context__ from None
            if isinstance(error.__context__, RecursionError):
                raise QueryError("the query is nested too deeply; write it flatter") from None
            raise

    def _graph_names(self) -> frozenset[str]:
        return frozenset(graph.value for graph in self.store.named_graphs() if isinstance(graph, NamedNode))

    def _graph(self, name: str) -> NamedNode:
        try:
            node = NamedNode(name)
        except ValueError:
            raise QueryError(f"{name!r} is no IRI, so it names no graph") from None
        if not self.store.contains_named_graph(node):
            raise QueryError(f"the graph <{name}> is refused: the store holds no such graph")
        return node


def _needs_judge(text: str) -> bool:
    """Whether a query could ask elsewhere, or is so long or deep that the engine's own parser should not see it first.

    A query without these letters holds no SERVICE and no FROM, however it is parsed: escapes are letters, too. Reading
    it with rdflib takes twenty times as long as running it.
    """
    folded = text.casefold()
    return (
        any(sign in folded for sign in ("service", "from", "\\u"))
        or len(text) > _SHORT
        or sum(map(text.count, "({[")) > _NESTED
    )


def answered(generation: _Generation, question: Question, limits: Limits) -> tuple[Reply, bytes]:
    """The reply to a question and what is answered, which is nothing when the query is refused or finds too much."""
    try:
        found = generation.found(question)
        if isinstance(found, QueryTriples):
            return _graph(found, question.graphs, limits)
        return _rows(found, question.results, limits)
    except QueryError as error:
        return Reply(REFUSED, detail=_line(error)), b""
    except RuntimeError as error:  # what the engine cannot evaluate, such as a function of somebody's own
        if "Corruption" in str(error):
            raise
        return Reply(REFUSED, detail=f"the query cannot be run: {_line(error)}"), b""
    except _OverflowError:
        return _too_large(limits), b""


def _graph(found: QueryTriples, media_type: str | None, limits: Limits) -> tuple[Reply, bytes]:
    if media_type is None:
        return Reply(NO_SUCH_GRAPHS), b""
    out = _Bounded(limits.answer)
    serialize(_counted(found, limits.rows), out, GRAPHS[media_type], prefixes=PREFIXES)
    return Reply(ANSWERED, media_type), out.getvalue()


def _rows(found: QuerySolutions | QueryBoolean, media_type: str | None, limits: Limits) -> tuple[Reply, bytes]:
    if media_type is None:
        return Reply(NO_SUCH_RESULTS), b""
    out = _Bounded(limits.answer)
    found.serialize(out, RESULTS[media_type])
    raw = out.getvalue()
    if has_more_rows(raw, RESULTS[media_type], limits.rows):
        return _too_large(limits), b""
    return Reply(ANSWERED, media_type), raw


def _too_large(limits: Limits) -> Reply:
    most = f"{limits.rows} rows or {limits.answer} bytes"
    return Reply(TOO_LARGE, detail=f"the answer has more than {most}; ask for less of it, with LIMIT")


def has_more_rows(raw: bytes, format_: QueryResultsFormat, most: int) -> bool:
    """Whether results that are written in a format have more rows than a number."""
    if format_ == QueryResultsFormat.XML:
        return raw.count(b"<result>") > most
    if format_ == QueryResultsFormat.TSV:
        return raw.count(b"\n") - 1 > most
    if format_ == QueryResultsFormat.CSV:
        return raw.count(b"\r\n") - 1 > most and _CSV_STRING.sub(b"", raw).count(b"\r\n") - 1 > most
    if len(raw) < 3 * most:  # what a row has at least
        return False
    at_most = raw.count(b"}}") + raw.count(b"{}")  # strings hold some, too
    return at_most > most and _JSON_STRING.sub(b"", raw).count(b",{") + 1 > most


def _counted(triples: Iterable[T], most: int) -> Iterator[T]:
    for number, triple in enumerate(triples):
        if number >= most:
            raise _OverflowError
        yield triple


def _line(error: Exception) -> str:
    return " ".join(str(error).split())


def read_frame(source: BinaryIO) -> bytes | None:
    """The next frame, or None at the end."""
    size = source.read(FRAME)
    return source.read(int.from_bytes(size)) if len(size) == FRAME else None


def frame(raw: bytes) -> bytes:
    """Bytes as a frame."""
    return len(raw).to_bytes(FRAME) + raw


def _size() -> int | None:
    """The bytes of this process's address space, where the system says so."""
    try:
        return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * _PAGE
    except OSError:
        return None


def _allow(memory: int) -> int | None:
    """Let the process take so many bytes beyond those that it has; how many it has, where the system says so."""
    size = _size()
    with suppress(ValueError, OSError):  # macOS has the limit and refuses it
        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, ((size or 0) + memory, hard))
    return size


def _work(limits: Limits, source: BinaryIO, target: BinaryIO) -> None:
    generation, size = None, None
    target.write(frame(os.getpid().to_bytes(ID)))
    target.flush()
    while (raw := read_frame(source)) is not None:
        signal.setitimer(signal.ITIMER_REAL, limits.seconds + _GRACE)
        question = _QUESTION.decode(raw)
        if generation is None or generation.path != question.path:
            generation = None  # the older one is closed first
            generation = _Generation(question.path)
            size = _allow(limits.memory)
        reply, answer = answered(generation, question, limits)
        is_spent = size is not None and (_size() or 0) - size > limits.memory // 2
        reply = Reply(reply.verdict, reply.media_type, reply.detail, is_spent)
        target.write(frame(msgspec.json.encode(reply) + b"\n" + answer))
        target.flush()
        signal.setitimer(signal.ITIMER_REAL, 0)


def _end_with_maker() -> None:
    """Have this process ended with the one that made it, whatever ends that, where the system does so."""
    prctl = getattr(ctypes.CDLL(None), "prctl", None)
    if prctl is not None:
        prctl(_DEATH_SIGNAL, signal.SIGKILL)


def _nurse(limits: Limits, control: socket.socket) -> None:
    """Make and end processes; in one that was made, answer questions."""
    made = set[int]()
    while True:
        message, sockets, _, _ = socket.recv_fds(control, ID, 1)
        if len(message) < ID:
            break
        made = {each for each in made if os.waitpid(each, os.WNOHANG) == (0, 0)}  # others' numbers can be theirs later
        process = int.from_bytes(message)
        if process in made:
            os.kill(process, signal.SIGKILL)
        for each in sockets:
            process = os.fork()
            if process == NEW:
                control.close()
                _end_with_maker()
                with socket.socket(fileno=each) as asked:
                    _work(limits, asked.makefile("rb"), asked.makefile("wb"))
                return
            os.close(each)
            made.add(process)
    for process in made:
        os.kill(process, signal.SIGKILL)
    for process in made:
        os.waitpid(process, 0)


if __name__ == "__main__":
    leave_network()
    os.nice(_NICE)
    logging.disable()  # rdflib remarks on what it reads, and strangers write that
    importlib.import_module("kg.query.guard")  # which takes long, so that no copy has to
    gc.freeze()  # what is there now stays shared
    with socket.socket(fileno=sys.stdin.fileno()) as control:
        _nurse(Limits(**json.loads(sys.argv[1])), control)
