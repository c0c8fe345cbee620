"""What those need who keep a server running: whether it is alive and ready, what it did, and a line for each request.

Every answer gets the headers that keep a page to itself. The access log is one JSON object a line, on standard error.
Whoever asks for too much, sends too slowly or does not read what it asked for is refused or cut off.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http import HTTPStatus
from socket import socket

import anyio
import h11
import uvicorn
from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from kg.server.pages import refused
from kg.server.refusals import Refusal, TooBusy, response
from kg.server.site import Site, site_of

_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_HEADERS = {
    "Content-Security-Policy": _POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Access-Control-Allow-Origin": "*",  # nothing here is for one client only, but what is not to be stored
}
_LINE = 32_768  # bytes of an address
_HEADER = 65_536  # bytes of an address and all header fields
_FIELDS = 100  # header fields
_TO_READ = 3  # times as long as a query may run, a client has to take 64 kB of an answer
_PIECE = 65_536  # bytes
_HELD = 4  # of the largest answers are kept for those who read slowly
_QUICK = ("/queries/", "/sparql", "/mcp", "/static/", "/healthz", "/readyz", "/metrics", "/dump.")  # bounded elsewhere
_CONNECTIONS = 1000
_BUCKETS = (0.005, 0.025, 0.1, 0.5, 2.5, 10.0)  # seconds


@dataclass(slots=True)
class Metrics:
    """What was counted since the server began: requests by status, and how long they took."""

    by_status: Counter[int] = field(default_factory=Counter)
    by_bucket: Counter[float] = field(default_factory=Counter)
    seconds: float = 0.0

    def add(self, status: int, seconds: float) -> None:
        """Count a request."""
        self.by_status[status] += 1
        self.seconds += seconds
        for bucket in _BUCKETS:
            self.by_bucket[bucket] += seconds <= bucket

    def text(self, entry: int) -> str:
        """All of it in the text format of Prometheus; ``entry``: the number of the ledger's last entry."""
        total = sum(self.by_status.values())
        lines = ["# HELP onrecord_requests_total Requests by status.", "# TYPE onrecord_requests_total counter"]
        lines += [f'onrecord_requests_total{{status="{s}"}} {n}' for s, n in sorted(self.by_status.items())]
        lines += [
            "# HELP onrecord_request_seconds How long requests took.",
            "# TYPE onrecord_request_seconds histogram",
            *(f'onrecord_request_seconds_bucket{{le="{bucket}"}} {self.by_bucket[bucket]}' for bucket in _BUCKETS),
            f'onrecord_request_seconds_bucket{{le="+Inf"}} {total}',
            f"onrecord_request_seconds_sum {self.seconds:.6f}",
            f"onrecord_request_seconds_count {total}",
            "# HELP onrecord_ledger_entry The last entry of the ledger that is shown.",
            "# TYPE onrecord_ledger_entry gauge",
            f"onrecord_ledger_entry {entry}",
        ]
        return "\n".join(lines) + "\n"


class Watched:
    """Counts and logs each request of an application, and adds the headers that every answer has."""

    def __init__(self, app: ASGIApp, site: Site) -> None:
        self._app = app
        self._site = site

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        if scope["type"] != "http":
            return await self._app(scope, receive, send)
        started, status, sent, has_begun = time.perf_counter(), 500, 0, False

        async def noted(message: Message) -> None:
            nonlocal status, sent, has_begun
            if message["type"] == "http.response.start":
                status, has_begun = message["status"], True
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers.setdefault(name, value)
                if headers.get("cache-control") == "no-store":
                    del headers["Access-Control-Allow-Origin"]
            elif message["type"] == "http.response.body":
                sent += len(message.get("body", b""))
            await send(message)

        refusal = _oversized(scope)
        app = self._app if refusal is None else response(Request(scope), refusal)
        try:
            await app(scope, receive, noted)
        except Exception as error:
            if not has_begun:
                await refused.response(Request(scope), error)(scope, receive, noted)
            raise
        finally:
            seconds = time.perf_counter() - started
            self._site.metrics.add(status, seconds)
            self._log(scope, status, sent, seconds)

    def _log(self, scope: Scope, status: int, sent: int, seconds: float) -> None:
        asked = scope.get("query_string", b"").decode("latin-1")
        names = sorted({part.partition("=")[0] for part in asked.split("&") if part != ""})
        line = {
            "at": datetime.now(UTC).isoformat(timespec="milliseconds"),
            "from": (scope.get("client") or ("", 0))[0],
            "method": scope["method"],
            "path": scope["path"],
            "parameters": asked if self._site.settings.shows_values else names,
            "status": status,
            "bytes": sent,
            "ms": round(seconds * 1000, 1),
        }
        sys.stderr.write(json.dumps(line, ensure_ascii=False) + "\n")


class _LongAddress(Refusal):
    status = HTTPStatus.REQUEST_URI_TOO_LONG


class _LargeHeader(Refusal):
    status = HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE


def _oversized(scope: Scope) -> Refusal | None:
    """Why a request is too large to be looked at, where it is."""
    line = len(scope["raw_path"]) + len(scope["query_string"])
    if line > _LINE:
        return _LongAddress(f"the address has {line} bytes, and {_LINE} are read; send a query with POST")
    fields = scope["headers"]
    if len(fields) > _FIELDS:
        return _LargeHeader(f"the header has {len(fields)} fields, and {_FIELDS} are read")
    size = line + sum(len(name) + len(value) for name, value in fields)
    return _LargeHeader(f"the header has {size} bytes, and {_HEADER} are read") if size > _HEADER else None


class Turns:
    """Lets as few pages and descriptions be made at once as queries run, so that no quick answer waits for a crowd."""

    def __init__(self, app: ASGIApp, site: Site) -> None:
        self._app = app
        self._settings = site.settings
        self._turns = anyio.CapacityLimiter(site.settings.workers)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or refuse it: a full line at once, and one that does not move after a query's time."""
        if scope["type"] != "http" or scope["method"] not in {"GET", "HEAD"} or scope["path"].startswith(_QUICK):
            return await self._app(scope, receive, send)
        turn, is_made = object(), False

        async def made(message: Message) -> None:
            nonlocal is_made
            if not is_made:  # who reads it slowly keeps nobody waiting
                is_made = True
                self._turns.release_on_behalf_of(turn)
            await send(message)

        try:
            await self._take(turn)
        except TooBusy as busy:
            return await response(Request(scope), busy)(scope, receive, send)
        try:
            await self._app(scope, receive, made)
        finally:
            if not is_made:
                self._turns.release_on_behalf_of(turn)

    async def _take(self, turn: object) -> None:
        if self._turns.available_tokens == 0 and self._turns.statistics().tasks_waiting >= self._settings.waiting:
            raise TooBusy
        with anyio.move_on_after(self._settings.seconds) as waited:
            await self._turns.acquire_on_behalf_of(turn)
        if waited.cancelled_caught:
            raise TooBusy


class Paced:
    """Sends large answers in pieces, as fast as they are read; refuses those that would make what is held too much."""

    def __init__(self, app: ASGIApp, site: Site) -> None:
        self._app = app
        self._most = _HELD * site.settings.answer
        self._held = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        start: Message | None = None
        is_refused = False

        async def paced(message: Message) -> None:
            nonlocal start, is_refused
            if is_refused:
                return
            if message["type"] == "http.response.start":
                start = message
                return
            size = len(message.get("body", b""))
            if start is not None and size > _PIECE and self._held + size > self._most:
                is_refused = True
                await response(Request(scope), TooBusy())(scope, receive, send)
                return
            if start is not None:
                await send(start)
                start = None
            await self._sent(message, size, send)

        await self._app(scope, receive, paced)

    async def _sent(self, message: Message, size: int, send: Send) -> None:
        if size <= _PIECE:
            return await send(message)
        self._held += size
        try:
            for begin in range(0, size, _PIECE):
                end = begin + _PIECE
                more = end < size or message.get("more_body", False)
                await send({"type": message["type"], "body": message["body"][begin:end], "more_body": more})
        finally:
            self._held -= size


class _Sending(h11.Connection):
    """Keeps the head of an answer until what follows comes, so that both are sent, and arrive, at once."""

    _head: Sequence[bytes] = ()

    def send_with_data_passthrough(self, event: h11.Event) -> list[bytes] | None:
        """What is to be sent now."""
        raw = super().send_with_data_passthrough(event)
        if isinstance(event, h11.Response):
            self._head, raw = raw or (), []
        elif raw is not None:
            self._head, raw = (), [*self._head, *raw]
        return raw


class Connection(H11Protocol):
    """A connection on which a client owes something for some time only: a header, or to take what it asked for."""

    _owes = False
    _since = 0.0
    _has_begun = False

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn has it
        """Begin."""
        self.conn = _Sending(h11.SERVER, _HEADER)
        super().connection_made(transport)

    def data_received(self, data: bytes) -> None:
        """Take what a client sends."""
        self._has_begun = True
        super().data_received(data)

    def on_response_complete(self) -> None:
        """Go on with the next request."""
        self._owes = self._has_begun = False
        super().on_response_complete()

    def resume_writing(self) -> None:
        """Go on with an answer, of which the client has taken some."""
        self._owes = False
        super().resume_writing()

    def send_400_response(self, msg: str) -> None:
        """Say that a request is none, and why."""
        error = sys.exception()
        status = HTTPStatus(getattr(error, "error_status_hint", HTTPStatus.BAD_REQUEST))
        large = f"the header has more than {_HEADER} bytes; ask with less"
        self._refuse(
            status, large if status == HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE else f"{msg} {error}".strip()
        )

    def check(self, now: float, seconds: float) -> None:
        """End it when its client owes something for longer than ``seconds``; ``now``: by the loop's clock."""
        is_reading = self.flow.write_paused or self.transport.is_closing()
        owes = is_reading or self.cycle is None or self.cycle.response_complete
        if owes and not self._owes:
            self._since = now
        self._owes = owes
        if not owes or now - self._since < (_TO_READ * seconds if is_reading else seconds):
            return
        if self._has_begun and not is_reading:
            self._refuse(HTTPStatus.REQUEST_TIMEOUT, f"the header took longer than {seconds:g} seconds")
        else:
            self.transport.abort()

    def _refuse(self, status: HTTPStatus, line: str) -> None:
        if self.cycle is not None:
            self.cycle.disconnected = True  # what it still works on is for nobody
            self.cycle.message_event.set()
        if self.conn.our_state in {h11.IDLE, h11.SEND_RESPONSE}:
            body = f"{line}\n".encode()
            fields = [("Content-Type", "text/plain; charset=utf-8"), ("Content-Length", str(len(body)))]
            said = h11.Response(status_code=status, headers=[*fields, ("Connection", "close")], reason=status.phrase)
            for event in (said, h11.Data(data=body), h11.EndOfMessage()):
                self.transport.write(self.conn.send(event) or b"")
        self.transport.close()


class Listening(uvicorn.Server):
    """The server of a site: it cuts off who is too slow, and refuses what takes long as soon as it is to stop."""

    def __init__(self, app: ASGIApp, site: Site, ready: Callable[[], None]) -> None:
        settings = site.settings
        super().__init__(
            uvicorn.Config(
                app, host=settings.host, port=settings.port, http=Connection, ws="none", log_level="warning",
                access_log=False, server_header=False,
                limit_concurrency=_CONNECTIONS, timeout_graceful_shutdown=5,
            )
        )  # fmt: skip
        self._site = site
        self._ready = ready

    async def startup(self, sockets: list[socket] | None = None) -> None:
        """Begin to listen, and say so."""
        await super().startup(sockets)
        if self.started:
            self._ready()

    async def on_tick(self, counter: int) -> bool:
        """Look after the connections, ten times a second; whether to stop."""
        now = asyncio.get_running_loop().time()
        for connection in tuple(self.server_state.connections):
            assert isinstance(connection, Connection)
            connection.check(now, self._site.settings.seconds)
        return await super().on_tick(counter)

    async def shutdown(self, sockets: list[socket] | None = None) -> None:
        """Stop: what others run is refused, all else that has begun is finished."""
        self._site.pool.close()
        for each in tuple(self.server_state.connections):
            if isinstance(each, Connection) and each.flow is not None and each.flow.write_paused:
                each.transport.abort()  # who does not read is not waited for
        await super().shutdown(sockets)


def _alive(_: Request) -> Response:
    return PlainTextResponse("alive\n")


def _ready(request: Request) -> Response:
    """Whether the store can be read. Raises StoreError when it cannot."""
    with site_of(request).snapshots.view() as view:
        return PlainTextResponse(f"ready: entry {view.head.entry}\n")


def _metrics(request: Request) -> Response:
    site = site_of(request)
    with site.snapshots.view() as view:
        return Response(site.metrics.text(view.head.entry), media_type="text/plain; version=0.0.4; charset=utf-8")


ROUTES: list[BaseRoute] = [Route("/healthz", _alive), Route("/readyz", _ready), Route("/metrics", _metrics)]
