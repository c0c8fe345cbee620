"""The tools for assistants over HTTP at /mcp, and over standard input and output.

Every request is answered by itself, in JSON: there are no sessions to keep. A browser says which page sends a request
(Origin); a page of another host is refused, also where it has its own name lead to this machine (DNS rebinding). So
the Host header does not matter, which a proxy may change.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from http import HTTPStatus
from typing import TypeAlias
from urllib.parse import urlsplit

from anyio import create_memory_object_stream, create_task_group
from anyio.streams.memory import MemoryObjectReceiveStream, MemoryObjectSendStream
from mcp.server.stdio import stdio_server
from mcp.server.streamable_http_manager import StreamableHTTPSessionManager
from mcp.shared.message import SessionMessage
from mcp.types import JSONRPCError, JSONRPCNotification, JSONRPCRequest, JSONRPCResponse, RequestId
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.routing import BaseRoute, Route
from starlette.types import Message, Receive, Scope, Send

from kg.assistant import Ask, Json, server
from kg.errors import QueryError
from kg.server import openapi, questions
from kg.server.questions import Threads
from kg.server.refusals import Refusal
from kg.server.settings import Settings
from kg.server.site import Site, site_of
from kg.server.snapshots import Snapshots
from kg.store import Store

_OWN_HOSTS = frozenset(["localhost", "127.0.0.1", "::1"])
_LARGEST = 1 << 18  # bytes of a request

_Received: TypeAlias = SessionMessage | Exception


class ForeignPage(Refusal):
    """A page of another host asks."""

    status = HTTPStatus.FORBIDDEN


class MessageTooSlow(Refusal):
    """A message that does not come within the time that a query may take."""

    status = HTTPStatus.REQUEST_TIMEOUT


class Endpoint:
    """Answers at /mcp."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request. Raises ForeignPage, MessageTooSlow, or HTTPException when it is no message that is sent."""
        request = Request(scope)
        if request.method != "POST":
            raise HTTPException(HTTPStatus.METHOD_NOT_ALLOWED, "an assistant sends messages", {"Allow": "POST"})
        _check_origin(request.headers.get("origin"), site_of(request).snapshots.base)
        manager: StreamableHTTPSessionManager = request.app.state.assistants
        received = await _received(receive, site_of(request).settings.seconds)
        await manager.handle_request(scope, received, send)


def routes(site: Site) -> list[BaseRoute]:
    """Where the tools are."""
    return [Route("/mcp", Endpoint())]


@asynccontextmanager
async def running(app: Starlette) -> AsyncIterator[None]:
    """What the tools need while the server runs."""
    async with questions.running(app) as threads:
        site: Site = app.state.site
        manager = StreamableHTTPSessionManager(
            server(asked_of(site.snapshots, threads), openapi.version()),
            json_response=True,
            stateless=True,
            max_request_body_size=_LARGEST,
        )
        async with manager.run():
            app.state.assistants = manager
            yield


async def over_stdio(settings: Settings) -> None:
    """Answer on standard output what standard input asks, until it ends. Raises StoreError when there is no store."""
    snapshots = Snapshots(settings.store)
    try:
        with Threads(settings) as threads:
            served = server(asked_of(snapshots, threads), openapi.version())
            async with stdio_server() as (read, write), read, write, _to_the_end(read, write.send) as (asked, answers):
                await served.run(asked, answers, served.create_initialization_options())
    except* BrokenPipeError:  # whoever asked does not read on
        pass
    finally:
        snapshots.close()


@asynccontextmanager
async def _to_the_end(
    read: AsyncIterable[_Received], write: Callable[[SessionMessage], Awaitable[None]]
) -> AsyncIterator[tuple[MemoryObjectReceiveStream[_Received], MemoryObjectSendStream[SessionMessage]]]:
    """What is read and written, as streams of which the first ends only when each request in it has its answer.

    The SDK leaves unanswered what it is at work on when its input ends.
    """
    received, requests = create_memory_object_stream[_Received]()
    answers, answered = create_memory_object_stream[SessionMessage]()
    unanswered, is_answered = set[RequestId | None](), asyncio.Condition()

    async def settle(*ids: RequestId | None) -> None:
        async with is_answered:
            unanswered.difference_update(ids)
            is_answered.notify_all()

    async def ask() -> None:
        async with received:
            async for item in read:
                message = item.message if isinstance(item, SessionMessage) else None
                if isinstance(message, JSONRPCRequest):
                    unanswered.add(message.id)
                await received.send(item)
                if isinstance(message, JSONRPCNotification) and message.method == "notifications/cancelled":
                    id_ = (message.params or {}).get("requestId")
                    await settle(id_ if isinstance(id_, str | int) else None)  # a client may send anything
            async with is_answered:
                await is_answered.wait_for(lambda: len(unanswered) == 0)

    async def answer() -> None:
        async with answered:
            async for item in answered:
                await write(item)
                if isinstance(item.message, JSONRPCResponse | JSONRPCError):
                    await settle(item.message.id)
        await settle(*unanswered)  # nothing more will be

    async with create_task_group() as tasks:
        tasks.start_soon(ask)
        tasks.start_soon(answer)
        yield requests, answers


def asked_of(snapshots: Snapshots, threads: Threads) -> Ask:
    """Does some work on the newest state, in a thread. Raises QueryError when it is refused."""

    async def ask(work: Callable[[Store], Json]) -> Json:
        def with_store() -> Json:
            with snapshots.current() as store:
                return work(store)

        try:
            return await threads.run(with_store)
        except Refusal as error:
            raise QueryError(str(error)) from None

    return ask


async def _received(receive: Receive, seconds: float) -> Receive:
    """Hands on what a client sends, once it is there or too large. Raises MessageTooSlow."""
    pieces, size, is_more = deque[Message](), 0, True
    try:
        async with asyncio.timeout(seconds):
            while is_more and size <= _LARGEST:
                pieces.append(await receive())
                size += len(pieces[-1].get("body", b""))
                is_more = pieces[-1].get("more_body", False)
    except TimeoutError:
        raise MessageTooSlow(f"the message took longer than {seconds:g} seconds", {"Connection": "close"}) from None

    async def again() -> Message:
        return pieces.popleft() if len(pieces) > 0 else await receive()

    return again


def _check_origin(origin: str | None, base: str) -> None:
    if origin is None:
        return
    try:
        host = urlsplit(origin).hostname
    except ValueError:
        host = None
    if host is None or (host not in _OWN_HOSTS and host != urlsplit(base).hostname):
        raise ForeignPage("a page of another host may not use the tools; an assistant sends no Origin")
