"""Those who run the queries that others write: processes that are killed at the time limit.

Each takes one query at a time. A query that is not done in a moment is a long one: it goes on by itself, with less of
the machine, and a new process takes its place, so that short queries wait for long ones only for that moment. Where as
many long ones run as may, it is stopped and refused at once. Whoever finds all processes busy stands in line; whoever
finds the line full, or waits as long as a query may run, is told to come again. A process that is killed or dies is
replaced.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import sys
from asyncio import Future, WriteTransport
from contextlib import suppress
from dataclasses import asdict, dataclass
from hashlib import sha256
from http import HTTPStatus
from math import ceil
from pathlib import Path
from subprocess import DEVNULL, Popen
from time import monotonic
from typing import Self, TypeVar

import msgspec

from kg.errors import QueryError, StoreError
from kg.server import worker
from kg.server.refusals import NotAcceptable, Refusal, TooBusy, TooLarge, TooSlow
from kg.server.settings import Settings
from kg.server.worker import FRAME, GRAPHS, ID, NEW, RESULTS, Limits, Question, Reply, frame

T = TypeVar("T")

_PROGRAM = Path(worker.__file__)  # by its path: what lies in the current folder is never run
_REPLY = msgspec.json.Decoder(Reply)
_START = 60.0  # seconds that a process has to be ready
_AGAIN = 1.0  # second after which one that did not start is tried again
_SHORT = 0.2  # seconds of processor time after which a query is a long one
_SHORT_IN_A_CROWD = 0.05  # likewise, where as many long ones run as may and others stand in line
_SHORT_AT_MOST = 2.0  # seconds after which it is one also where it had less, so that the line moves on
_MOMENT = 0.02  # seconds
_COURTEOUS = 15  # how nice a process with a long query is to all others
_REMEMBERED = 60.0  # seconds for which a query that was stopped is not run again
_MOST_REMEMBERED = 10_000
_NARROW = "narrow it, or ask a part of the question"


class Stopping(Refusal):
    """The server is being stopped."""

    status = HTTPStatus.SERVICE_UNAVAILABLE

    def __init__(self) -> None:
        super().__init__("the server is being stopped; ask again in a few seconds", {"Retry-After": "5"})


class TooManyLong(Refusal):
    """A long query, where as many of them run as may."""

    status = HTTPStatus.TOO_MANY_REQUESTS

    def __init__(self, seconds: float) -> None:
        again = ceil(max(1.0, seconds))
        line = f"this query takes long, and others that do run already; ask again in {again} seconds, or narrow it"
        super().__init__(line, {"Retry-After": str(again)})


@dataclass(frozen=True, slots=True)
class Answer:
    """The whole answer to a query, in the form of a media type."""

    media_type: str
    body: bytes


class _Nursery:
    """The process that the others are copies of, which is quicker than to start each of them."""

    def __init__(self, limits: Limits) -> None:
        ours, theirs = socket.socketpair()
        with theirs:
            self._process = Popen(  # noqa: S603 — our own module
                [sys.executable, "-P", str(_PROGRAM), json.dumps(asdict(limits))],
                stdin=theirs.fileno(), stdout=DEVNULL, start_new_session=True,
            )  # fmt: skip  # a session of its own, so that Ctrl-C is the server's alone
        self._control = ours

    @property
    def is_alive(self) -> bool:
        """Whether it can make another."""
        return self._process.poll() is None

    def make(self, theirs: socket.socket) -> None:
        """A process that is asked through the other end of a socket. Raises OSError when it cannot be asked for."""
        socket.send_fds(self._control, [NEW.to_bytes(ID)], [theirs.fileno()])

    def end(self, process: int) -> None:
        """Kill one that it made."""
        with suppress(OSError):  # it has ended, and they with it
            self._control.send(process.to_bytes(ID))

    async def stop(self) -> None:
        """End it; it ends all that it made."""
        self._control.close()
        await asyncio.to_thread(self._process.wait)


class _Worker(asyncio.Protocol):
    """A process that answers one question after another."""

    _process = NEW
    _transport: WriteTransport

    def __init__(self, nursery: _Nursery) -> None:
        self._nursery = nursery
        self._heard = bytearray()
        self._awaited: Future[bytes] = asyncio.get_running_loop().create_future()

    @classmethod
    async def made(cls, nursery: _Nursery) -> Self:
        """A process that is ready. Raises StoreError when it does not become so."""
        ours, theirs = socket.socketpair()
        _, one = await asyncio.get_running_loop().create_connection(lambda: cls(nursery), sock=ours)
        try:
            with theirs:
                nursery.make(theirs)
            async with asyncio.timeout(_START):
                await one.ready()
        except (TimeoutError, EOFError, OSError):
            one._transport.close()
            raise StoreError("the process for queries does not start; standard error says why") from None
        except BaseException:
            one._transport.close()
            raise
        return one

    async def ready(self) -> None:
        """Wait until it says which process it is."""
        self._process = int.from_bytes(await self._awaited)

    def connection_made(self, transport: WriteTransport) -> None:  # type: ignore[override]  # and no other is made
        """Begin."""
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Take what it says, one frame for each question."""
        self._heard += data
        if len(self._heard) == FRAME + int.from_bytes(self._heard[:FRAME]) and not self._awaited.done():
            self._awaited.set_result(bytes(memoryview(self._heard)[FRAME:]))

    def connection_lost(self, error: Exception | None) -> None:
        """Say that it is gone to whoever waits."""
        if not self._awaited.done():
            self._awaited.set_exception(error or EOFError())

    @property
    def is_alive(self) -> bool:
        """Whether it can be asked."""
        return not self._transport.is_closing()

    def ask(self, question: Question) -> Future[bytes]:
        """The frame that is the reply to a question, which raises EOFError or ConnectionError when the process dies."""
        self._heard = bytearray()
        self._awaited = asyncio.get_running_loop().create_future()
        self._transport.write(frame(msgspec.json.encode(question)))
        return self._awaited

    def processor_time(self) -> float:
        """The seconds that it worked, or those that passed where the system does not say."""
        try:
            return int(Path(f"/proc/{self._process}/schedstat").read_text(encoding="ascii").split()[0]) / 1e9
        except OSError:
            return monotonic()

    def give_way(self) -> None:
        """Let it have less of the machine than others from now on."""
        with suppress(OSError):  # it has ended
            os.setpriority(os.PRIO_PROCESS, self._process, _COURTEOUS)

    def kill(self) -> None:
        """Stop it without waiting until it has stopped."""
        if self._nursery.is_alive:
            self._nursery.end(self._process)
        elif self.is_alive:  # what made it is gone, and cannot end it
            with suppress(ProcessLookupError):
                os.kill(self._process, signal.SIGKILL)
        self._transport.close()


class Pool:
    """The workers of a server."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._limits = Limits(settings.seconds, settings.rows, settings.answer, settings.memory)
        self._nursery: _Nursery | None = None
        self._workers = set[_Worker]()  # idle, or with a query that may be short
        self._idle = asyncio.Queue[_Worker | None]()
        self._long: dict[_Worker, float] = {}  # until when each may go on
        self._errands = set[asyncio.Task[None]]()
        self._coming = 0  # processes that are about to be among the workers
        self._waiting = 0
        self._is_open = True
        self._stopped: dict[bytes, float] = {}  # when, by the digest of the question, the oldest first
        self._known_long: dict[bytes, None] = {}  # the digests of those there was no room for, the oldest first

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
        self.close()
        await asyncio.gather(*self._errands, return_exceptions=True)
        if self._nursery is not None:
            await self._nursery.stop()

    def close(self) -> None:
        """Refuse at once whatever is being answered, stands in line or is still to come."""
        self._is_open = False
        for errand in self._errands:
            errand.cancel()
        for one in (*self._workers, *self._long):
            one.kill()
        for _ in range(self._waiting):
            self._idle.put_nowait(None)

    async def ask(self, question: Question) -> Answer:
        """The answer to a question about a state that the caller keeps. Who stops waiting frees the process.

        Raises QueryError for what is no question about the store, NotAcceptable when the client takes no form of the
        answer, TooBusy, TooManyLong, TooSlow, TooLarge and Stopping.
        """
        self._refuse_again(question)
        one = await self._free()
        try:
            reply, body = await self._asked(one, question)
        except BaseException:  # it is stopped, or has broken off, or nobody waits for it any more
            self._lose(one)
            raise
        if one in self._long or reply.is_spent:
            self._lose(one)
        else:
            self._idle.put_nowait(one)
        return _answer(reply, body)

    async def _free(self) -> _Worker:
        if self._idle.empty() and self._waiting >= self._settings.waiting:
            raise TooBusy
        self._waiting += 1
        try:
            async with asyncio.timeout(self._settings.seconds):
                while (one := await self._idle.get()) is not None:
                    if one.is_alive:
                        return one
                    self._lose(one)  # something else has ended it
                raise Stopping
        except TimeoutError:
            raise TooBusy from None
        finally:
            self._waiting -= 1

    async def _asked(self, one: _Worker, question: Question) -> tuple[Reply, bytes]:
        seconds = self._settings.seconds
        answering = one.ask(question)
        try:
            left = await self._wait_for_short(one, answering)
            if left > 0:
                self._let_go_on(one, question, left)
                await asyncio.wait({answering}, timeout=left)
            if not answering.done():
                _remember(self._stopped, question, monotonic())
                raise TooSlow(f"the query was stopped after {seconds:g} seconds; {_NARROW}")
            reply, _, body = answering.result().partition(b"\n")
            return _REPLY.decode(reply), body
        except (EOFError, ConnectionError):
            if not self._is_open:
                raise Stopping from None
            limit = f"{self._settings.memory} bytes"
            raise TooLarge(
                f"the query broke off, most likely because it needs more memory than {limit}; narrow it"
            ) from None
        finally:
            answering.cancel()

    async def _wait_for_short(self, one: _Worker, answering: Future[bytes]) -> float:
        """Wait until a query is answered, or a long one; how many of its seconds are left, 0 where it is answered."""
        began = monotonic()
        await asyncio.wait({answering}, timeout=_MOMENT)  # within which most are answered
        had = 0.0 if answering.done() else one.processor_time()
        while not answering.done() and (left := began + self._settings.seconds - monotonic()) > 0:
            is_crowded = self._waiting > 0 and len(self._long) >= self._settings.workers
            missing = had + (_SHORT_IN_A_CROWD if is_crowded else _SHORT) - one.processor_time()
            if missing <= 0 or monotonic() - began >= _SHORT_AT_MOST:
                return left
            await asyncio.wait({answering}, timeout=min(left, max(missing, _MOMENT)))
        return 0

    def _let_go_on(self, one: _Worker, question: Question, seconds: float) -> None:
        """Take a process with a long query out of the way of short ones. Raises TooManyLong."""
        if not self._is_open:
            raise Stopping
        if len(self._long) >= self._settings.workers:
            _remember(self._known_long, question, None)
            raise self._too_many_long()
        self._workers.discard(one)
        self._long[one] = monotonic() + seconds
        one.give_way()
        self._restock()

    def _too_many_long(self) -> TooManyLong:
        return TooManyLong(min(self._long.values()) - monotonic())

    def _refuse_again(self, question: Question) -> None:
        """Refuse what is known not to be answered, without running it. Raises Stopping, TooManyLong and TooSlow."""
        if not self._is_open:
            raise Stopping
        if len(self._stopped) + len(self._known_long) == 0:
            return
        digest = _digest(question)
        if digest in self._known_long and len(self._long) >= self._settings.workers:
            raise self._too_many_long()
        if digest not in self._stopped:
            return
        left = self._stopped[digest] + _REMEMBERED - monotonic()
        if left > 0:
            stopped = f"this query was stopped after {self._settings.seconds:g} seconds not long ago"
            raise TooSlow(f"{stopped}; {_NARROW}", {"Retry-After": str(ceil(left))})
        del self._stopped[digest]

    def _lose(self, one: _Worker) -> None:
        one.kill()
        self._workers.discard(one)
        self._long.pop(one, None)
        self._restock()

    def _restock(self) -> None:
        """Have as many processes for short queries as there should be."""
        while self._is_open and len(self._workers) + self._coming < self._settings.workers:
            self._coming += 1
            errand = asyncio.create_task(self._succeed())
            self._errands.add(errand)
            errand.add_done_callback(self._errands.discard)

    async def _succeed(self) -> None:
        while True:
            try:
                await self._start()
            except StoreError:
                await asyncio.sleep(_AGAIN)
            else:
                self._coming -= 1
                return

    async def _start(self) -> None:
        if self._nursery is None or not self._nursery.is_alive:
            before, self._nursery = self._nursery, _Nursery(self._limits)
            if before is not None:
                await before.stop()
        one = await _Worker.made(self._nursery)
        self._workers.add(one)
        self._idle.put_nowait(one)


def _remember(known: dict[bytes, T], question: Question, what: T) -> None:
    digest = _digest(question)
    known.pop(digest, None)  # or it would keep its place among the oldest
    known[digest] = what
    if len(known) > _MOST_REMEMBERED:
        del known[next(iter(known))]


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
