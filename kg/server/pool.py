"""Those who run the queries that others write: processes that are killed at the time limit.

Each takes one query at a time. Whoever finds all of them busy stands in line; whoever finds the line full, or waits as
long as a query may run, is told to come again. A process that is killed or dies is replaced.
"""

from __future__ import annotations

import asyncio
import json
import sys
from asyncio import StreamReader, StreamWriter
from collections.abc import AsyncIterator
from contextlib import ExitStack, asynccontextmanager
from dataclasses import asdict, dataclass
from hashlib import sha256
from math import ceil
from pathlib import Path
from socket import socketpair
from subprocess import Popen
from time import monotonic
from typing import Self

from starlette.concurrency import run_in_threadpool

from kg.errors import QueryError, StoreError
from kg.server import worker
from kg.server.refusals import NotAcceptable, TooBusy, TooLarge, TooSlow
from kg.server.settings import Settings
from kg.server.snapshots import Snapshots
from kg.server.worker import FRAME, GRAPHS, RESULTS, Limits, Question, Reply, frame
from kg.view import View

_PROGRAM = Path(worker.__file__)  # by its path: what lies in the current folder is never run
_BUFFER = 1 << 20  # bytes
_START = 60.0  # seconds that a process has to be ready
_AGAIN = 1.0  # second after which one that did not start is tried again
_REMEMBERED = 60.0  # seconds for which a query that was stopped is not run again
_MOST_REMEMBERED = 10_000
_NARROW = "narrow it, or ask a part of the question"


@dataclass(frozen=True, slots=True)
class Answer:
    """The whole answer to a query, in the form of a media type."""

    media_type: str
    body: bytes


class _Worker:
    """A process that answers one question after another."""

    def __init__(self, process: Popen[bytes], reader: StreamReader, writer: StreamWriter) -> None:
        self._process = process
        self._reader = reader
        self._writer = writer

    @classmethod
    async def started(cls, limits: Limits) -> Self:
        """A process that is ready. Raises StoreError when it does not become so."""
        ours, theirs = socketpair()
        with theirs:
            process = Popen(  # noqa: S603 — our own module
                [sys.executable, "-P", str(_PROGRAM), json.dumps(asdict(limits))],
                stdin=theirs.fileno(), stdout=theirs.fileno(), start_new_session=True,
            )  # fmt: skip  # a session of its own, so that Ctrl-C is the server's alone
        self = cls(process, *await asyncio.open_connection(sock=ours, limit=_BUFFER))
        try:
            async with asyncio.timeout(_START):
                await self._frame()
        except (TimeoutError, EOFError, ConnectionError):
            await self.stop()
            raise StoreError("the process for queries does not start; standard error says why") from None
        except BaseException:
            await self.stop()
            raise
        return self

    @property
    def is_alive(self) -> bool:
        """Whether it can be asked."""
        return self._process.poll() is None

    async def asked(self, question: Question) -> tuple[Reply, bytes]:
        """The reply to a question. Raises EOFError or ConnectionError when the process dies."""
        self._writer.write(frame(json.dumps(asdict(question)).encode()))
        await self._writer.drain()
        return Reply(**json.loads(await self._frame())), await self._frame()

    async def _frame(self) -> bytes:
        size = int.from_bytes(await self._reader.readexactly(FRAME))
        return await self._reader.readexactly(size)

    def kill(self) -> None:
        """Stop it without waiting until it has stopped."""
        self._process.kill()
        self._writer.close()

    async def stop(self) -> None:
        """Stop it."""
        self.kill()
        await asyncio.to_thread(self._process.wait)


class Pool:
    """The workers of a server."""

    def __init__(self, settings: Settings, snapshots: Snapshots) -> None:
        self._settings = settings
        self._snapshots = snapshots
        self._limits = Limits(settings.seconds, settings.rows, settings.answer, settings.memory)
        self._workers = set[_Worker]()
        self._idle = asyncio.Queue[_Worker]()
        self._errands = set[asyncio.Task[None]]()
        self._present = 0
        self._is_open = True
        self._stopped: dict[bytes, float] = {}  # when, by the digest of the question, the oldest first

    async def __aenter__(self) -> Self:
        """Start them. Raises StoreError when they do not start."""
        starts = (self._start() for _ in range(self._settings.workers))
        failed = [each for each in await asyncio.gather(*starts, return_exceptions=True) if each is not None]
        if len(failed) > 0:
            await self.__aexit__()
            raise failed[0]
        return self

    async def __aexit__(self, *_: object) -> None:
        """Stop them."""
        self._is_open = False
        for errand in self._errands:
            errand.cancel()
        await asyncio.gather(*self._errands, return_exceptions=True)
        await asyncio.gather(*(each.stop() for each in self._workers))
        self._workers.clear()

    @asynccontextmanager
    async def state(self) -> AsyncIterator[View]:
        """The newest state of the store, kept while it is asked. Raises StoreError when it cannot be read."""
        with ExitStack() as held:
            yield await run_in_threadpool(held.enter_context, self._snapshots.view())

    async def ask(self, question: Question) -> Answer:
        """The answer to a question about a state that the caller keeps. Who stops waiting frees the process.

        Raises QueryError for what is no question about the store, NotAcceptable when the client takes no form of the
        answer, TooBusy, TooSlow and TooLarge.
        """
        self._refuse_again(question)
        if self._present >= self._settings.workers + self._settings.waiting:
            raise TooBusy
        self._present += 1
        try:
            reply, body = await self._asked(await self._free(), question)
        finally:
            self._present -= 1
        return _answer(reply, body)

    async def _free(self) -> _Worker:
        try:
            async with asyncio.timeout(self._settings.seconds):
                while not (one := await self._idle.get()).is_alive:  # something else has ended it
                    self._replace(one)
                return one
        except TimeoutError:
            raise TooBusy from None

    async def _asked(self, one: _Worker, question: Question) -> tuple[Reply, bytes]:
        try:
            async with asyncio.timeout(self._settings.seconds):
                reply, body = await one.asked(question)
        except TimeoutError:
            self._replace(one)
            self._remember(question)
            raise TooSlow(f"the query was stopped after {self._settings.seconds:g} seconds; {_NARROW}") from None
        except (EOFError, ConnectionError):
            self._replace(one)
            if not self._is_open:
                raise TooBusy from None
            limit = f"{self._settings.memory} bytes"
            raise TooLarge(
                f"the query broke off, most likely because it needs more memory than {limit}; narrow it"
            ) from None
        except BaseException:  # nobody waits for it any more
            self._replace(one)
            raise
        if reply.is_spent:
            self._replace(one)
        else:
            self._idle.put_nowait(one)
        return reply, body

    def _remember(self, question: Question) -> None:
        self._stopped[_digest(question)] = monotonic()
        if len(self._stopped) > _MOST_REMEMBERED:
            del self._stopped[next(iter(self._stopped))]

    def _refuse_again(self, question: Question) -> None:
        when = self._stopped.get(_digest(question)) if len(self._stopped) > 0 else None
        if when is None:
            return
        left = when + _REMEMBERED - monotonic()
        if left > 0:
            stopped = f"this query was stopped after {self._settings.seconds:g} seconds not long ago"
            raise TooSlow(f"{stopped}; {_NARROW}", {"Retry-After": str(ceil(left))})
        del self._stopped[_digest(question)]

    def _replace(self, one: _Worker) -> None:
        one.kill()
        if not self._is_open:
            return
        errand = asyncio.create_task(self._succeed(one))
        self._errands.add(errand)
        errand.add_done_callback(self._errands.discard)

    async def _succeed(self, one: _Worker) -> None:
        await one.stop()
        self._workers.discard(one)
        while True:
            try:
                return await self._start()
            except StoreError:
                await asyncio.sleep(_AGAIN)

    async def _start(self) -> None:
        one = await _Worker.started(self._limits)
        self._workers.add(one)
        self._idle.put_nowait(one)


def _digest(question: Question) -> bytes:
    """What tells one question from another, whatever form its answer has and whatever state it is asked of."""
    asked = (question.text, question.default_graphs, question.named_graphs)
    return sha256(json.dumps(asked).encode()).digest()


def _answer(reply: Reply, body: bytes) -> Answer:
    if reply.verdict == worker.REFUSED:
        raise QueryError(reply.detail)
    if reply.verdict == worker.TOO_LARGE:
        raise TooLarge(reply.detail)
    if reply.verdict == worker.NO_SUCH_RESULTS:
        raise NotAcceptable(tuple(RESULTS))
    if reply.verdict == worker.NO_SUCH_GRAPHS:
        raise NotAcceptable(tuple(GRAPHS))
    return Answer(reply.media_type, body)
