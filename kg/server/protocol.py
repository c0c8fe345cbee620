"""The SPARQL 1.1 Protocol at /sparql, for questions only, and what describes the service and the dataset.

A question comes by GET, in a form or as it stands; its answer has the form that the client accepts. What can be judged
without running the query is judged here, the query itself by those who run it (kg.server.pool).
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Coroutine, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.message import Message
from email.utils import format_datetime, parsedate_to_datetime
from http import HTTPStatus
from typing import TypeVar
from urllib.parse import parse_qsl

import anyio
from pyoxigraph import Triple, serialize
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from kg.server import description, pages
from kg.server.caching import tag, unchanged
from kg.server.negotiation import HTML, chosen
from kg.server.pool import Answer
from kg.server.refusals import NotAcceptable, Refusal
from kg.server.site import site_of
from kg.server.worker import GRAPHS, RESULTS, Question
from kg.view import View

T = TypeVar("T")

_METHODS = ("GET", "HEAD", "POST", "OPTIONS")
_ALL_METHODS = (*_METHODS, "PUT", "PATCH", "DELETE")
_FORM, _QUERY, _UPDATE = "application/x-www-form-urlencoded", "application/sparql-query", "application/sparql-update"
_MOST = 1_000_000  # bytes of a body
_FIELDS = 1000
_PREFLIGHT = {
    "Allow": ", ".join(_METHODS),
    "Access-Control-Allow-Methods": ", ".join(_METHODS),
    "Access-Control-Allow-Headers": "*",
    "Access-Control-Max-Age": "86400",
}
_CHANGES_BY_ITSELF = re.compile(r"\b(?:now|rand|uuid|struuid)\b", re.IGNORECASE)
_GONE = 499  # nobody reads it but the log
_SETTLED = timedelta(seconds=2)  # after which no other state can have the same time of change


class _MethodRefused(Refusal):
    status = HTTPStatus.METHOD_NOT_ALLOWED


class _BodyTooLarge(Refusal):
    status = HTTPStatus.REQUEST_ENTITY_TOO_LARGE


class _BodyRefused(Refusal):
    status = HTTPStatus.UNSUPPORTED_MEDIA_TYPE


class _BodyTooSlow(Refusal):
    status = HTTPStatus.REQUEST_TIMEOUT


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a client asks, as it came: the protocol's parameters by name, in order."""

    parameters: tuple[tuple[str, str], ...]

    def all(self, name: str) -> tuple[str, ...]:
        return tuple(value for each, value in self.parameters if each == name)

    @property
    def is_nothing(self) -> bool:
        """Whether no parameter of the protocol is there."""
        return not any(name in {"query", "update"} or name.endswith("graph-uri") for name, _ in self.parameters)

    def query(self) -> str:
        """The one query. Raises Refusal for none, several and updates."""
        if len(self.all("update")) > 0:
            raise _update_refused()
        queries = self.all("query")
        if len(queries) == 0:
            raise Refusal("there is no query; give one as the parameter query, or POST it as application/sparql-query")
        if len(queries) > 1:
            raise Refusal(f"there are {len(queries)} queries; ask one at a time")
        return queries[0]


async def _sparql(request: Request) -> Response:
    """An answer, or what the service is. Raises Refusal and QueryError."""
    if request.method == "OPTIONS":
        return Response(status_code=HTTPStatus.NO_CONTENT, headers=_PREFLIGHT)
    if request.method not in _METHODS:
        raise _MethodRefused(f"{request.method} is refused; ask with GET or POST", {"Allow": ", ".join(_METHODS)})
    try:
        asked = await _asked(request)
        if request.method != "POST" and asked.is_nothing:
            return await run_in_threadpool(_service, request)
        return await _answer(request, asked)
    except ClientDisconnect:
        return Response(status_code=_GONE)


async def _answer(request: Request, asked: _Asked) -> Response:
    text, accept = asked.query(), request.headers.get("accept")
    results, graphs = chosen(accept, tuple(RESULTS)), chosen(accept, tuple(GRAPHS))
    if results is None and graphs is None:
        raise NotAcceptable((*RESULTS, *GRAPHS))
    site = site_of(request)
    async with site.snapshots.awaited_view() as view:
        headers = {"Vary": "Accept"}
        if request.method != "POST" and _CHANGES_BY_ITSELF.search(text) is None:
            etag = tag(view.head, "sparql", str(results), str(graphs))
            headers |= _freshness(view, etag)
            same = _same(request, view, etag)
            if same is not None:
                return same
        question = Question(
            str(view.path),
            view.base,
            text,
            asked.all("default-graph-uri"),
            asked.all("named-graph-uri"),
            results,
            graphs,
        )
        answer = await _unless_gone(request, site.pool.ask(question))
    return Response(answer.body, media_type=answer.media_type, headers=headers)


async def _unless_gone(request: Request, work: Coroutine[object, object, Answer]) -> Answer:
    """What some work comes to; it is cancelled, and ClientDisconnect raised, when nobody waits for it any more."""
    with anyio.CancelScope() as scope:
        leaving = asyncio.create_task(_gone(request, scope))
        try:
            return await work
        finally:
            leaving.cancel()
    raise ClientDisconnect


async def _gone(request: Request, scope: anyio.CancelScope) -> None:
    """Cancel what is within a scope when nobody waits for it any more."""
    while (await request.receive())["type"] != "http.disconnect":
        pass
    scope.cancel()


# What a request asks.


async def _asked(request: Request) -> _Asked:
    parameters = _parameters(request.scope["query_string"])
    if request.method != "POST":
        return _Asked(parameters)
    kind, charset = _content_type(request)
    if kind == _UPDATE:
        raise _update_refused()
    if kind not in {_FORM, _QUERY}:
        named = "no type" if kind == "" else kind
        raise _BodyRefused(f"a body of {named} is refused; send {_QUERY}, or a form as {_FORM}")
    if charset.lower() not in {"", "utf-8", "utf8", "us-ascii"}:
        raise _BodyRefused(f"a body in {charset} is refused; send it in UTF-8")
    if request.headers.get("content-encoding", "identity") != "identity":
        raise _BodyRefused("a compressed body is refused; send it as it is")
    body = await _body(request)
    return _Asked((*parameters, *(_parameters(body) if kind == _FORM else [("query", _utf8(body))])))


def _content_type(request: Request) -> tuple[str, str]:
    """The media type of a body, and the charset that it names."""
    message = Message()
    message["Content-Type"] = request.headers.get("content-type", "")
    if "content-type" not in request.headers:
        return "", ""
    return message.get_content_type(), str(message.get_param("charset", ""))


async def _body(request: Request) -> bytes:
    """The body. Raises _BodyTooLarge, and _BodyTooSlow when it takes longer than a query may."""
    too_large = _BodyTooLarge(f"the body has more than {_MOST} bytes; ask something shorter")
    length = request.headers.get("content-length", "0")
    if length.isdecimal() and int(length) > _MOST:
        raise too_large
    seconds, body = site_of(request).settings.seconds, bytearray()
    try:
        async with asyncio.timeout(seconds):
            async for piece in request.stream():
                body += piece
                if len(body) > _MOST:
                    raise too_large
    except TimeoutError:
        raise _BodyTooSlow(f"the body took longer than {seconds:g} seconds", {"Connection": "close"}) from None
    return bytes(body)


def _parameters(encoded: bytes) -> tuple[tuple[str, str], ...]:
    try:
        return tuple(parse_qsl(_utf8(encoded), keep_blank_values=True, errors="strict", max_num_fields=_FIELDS))
    except UnicodeDecodeError:
        raise _not_utf8() from None
    except ValueError:
        raise Refusal(f"there are more than {_FIELDS} parameters; ask with fewer") from None


def _utf8(raw: bytes) -> str:
    try:
        return raw.decode()
    except UnicodeDecodeError:
        raise _not_utf8() from None


def _not_utf8() -> Refusal:
    return Refusal("the request is not UTF-8; encode it so")


def _update_refused() -> Refusal:
    return Refusal("updates are refused: what enters goes through kg ingest, its gate and its ledger")


# What describes the service and the dataset.


def _service(request: Request) -> Response:
    """The service description, or its page. Raises NotAcceptable."""
    page = getattr(pages, "sparql", None)
    offers = tuple(GRAPHS) if page is None else (*GRAPHS, HTML)
    media_type = chosen(request.headers.get("accept"), offers)
    if media_type is None:
        raise NotAcceptable(offers)
    if page is not None and media_type == HTML:
        shown: Response = page(request)
        return shown
    with site_of(request).snapshots.view() as view:
        return _described(request, view, media_type, description.service(view, _origin(request)))


def _void(request: Request) -> Response:
    """The description of the dataset. Raises NotAcceptable."""
    media_type = chosen(request.headers.get("accept"), tuple(GRAPHS))
    if media_type is None:
        raise NotAcceptable(tuple(GRAPHS))
    with site_of(request).snapshots.view() as view:
        return _described(request, view, media_type, description.dataset(view, _origin(request), _changed(view)))


def _described(request: Request, view: View, media_type: str, triples: Sequence[Triple]) -> Response:
    etag = tag(view.head, request.url.path, _origin(request), media_type)
    same = _same(request, view, etag)
    if same is not None:
        return same
    body = serialize(triples, format=GRAPHS[media_type], prefixes=description.PREFIXES)
    return Response(body, media_type=media_type, headers={"Vary": "Accept", **_freshness(view, etag)})


def _origin(request: Request) -> str:
    return str(request.base_url)


# What lets a client keep an answer.


def _changed(view: View) -> datetime:
    """When a state was published, to the second."""
    return datetime.fromtimestamp(int(view.path.stat().st_mtime), UTC)


def _freshness(view: View, etag: str) -> dict[str, str]:
    headers = {"ETag": etag, "Cache-Control": "no-cache"}
    changed = _changed(view)
    if datetime.now(UTC) - changed > _SETTLED:
        headers["Last-Modified"] = format_datetime(changed, usegmt=True)
    return headers


def _same(request: Request, view: View, etag: str) -> Response | None:
    """The answer 304 for a client that has this very answer already, else None."""
    since = request.headers.get("if-modified-since")
    if since is None or "if-none-match" in request.headers:
        return unchanged(request, etag)
    with suppress(ValueError, TypeError):  # what is no date, or has no zone, is passed over
        if datetime.now(UTC) - _changed(view) > _SETTLED and _changed(view) <= parsedate_to_datetime(since):
            return Response(status_code=HTTPStatus.NOT_MODIFIED, headers=_freshness(view, etag))
    return None


ROUTES: list[BaseRoute] = [
    Route("/sparql", _sparql, methods=_ALL_METHODS),
    Route("/void", _void),
    Route("/.well-known/void", _void),
]
