"""What saves a client from being sent so much: an entity tag for what it has already (RFC 9110, 13), and gzip."""

from __future__ import annotations

import gzip

from anyio import to_thread
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kg.iris import digest
from kg.layout import Head

_WORTH = 1000  # bytes: less than that goes in one packet anyway
_LEVEL = 5  # a hundredth larger than at 9, in half the time
_AT_ONCE = 131_072  # bytes: more than that is packed in a thread
_PACKED = frozenset(f"application/{each}" for each in ("json", "xml", "n-triples", "n-quads", "trig", "x-ndjson"))


def tag(head: Head, *parts: str) -> str:
    """The entity tag of what is answered at a state of the ledger; ``parts``: on what else the answer depends."""
    return f'"{digest(head.entry, head.sha256, *parts)}"'


def unchanged(request: Request, etag: str) -> Response | None:
    """The answer 304 for a client that has this very answer already, else None."""
    known = request.headers.get("if-none-match")
    if known is None:
        return None
    tags = [each.strip().removeprefix("W/") for each in known.split(",")]
    return Response(status_code=304, headers={"ETag": etag}) if etag in tags or "*" in tags else None


class Packed:
    """Sends texts in gzip to clients that take it, but for what comes in pieces, of which they may ask for a range."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        asked, start = Headers(scope=scope), None

        async def packed(message: Message) -> None:
            nonlocal start
            if message["type"] == "http.response.start":
                start = message
                return
            if start is not None and not message.get("more_body", False):
                message = await _packed(asked, start, message)
            if start is not None:
                await send(start)
                start = None
            await send(message)

        await self._app(scope, receive, packed)


async def _packed(asked: Headers, start: Message, message: Message) -> Message:
    """A whole answer, packed where that is worth it; changes the header that goes before it."""
    headers, body = MutableHeaders(scope=start), message.get("body", b"")
    etag = headers.get("etag", "")
    if "accept-encoding" in headers.get("vary", "").lower():  # a file that lies there in gzip, too
        return message
    if start["status"] == 304:
        headers.add_vary_header("Accept-Encoding")
        if f"W/{etag}" in asked.get("if-none-match", "") and takes_gzip(asked.get("accept-encoding", "")):
            headers["ETag"] = f"W/{etag}"
        return message
    if start["status"] == 206 or "accept-ranges" in headers or not _is_text(headers.get("content-type", "")):
        return message
    if headers.get("cache-control") == "no-store":  # a form's key stands there: its length must not tell of it (BREACH)
        return message
    headers.add_vary_header("Accept-Encoding")
    if len(body) < _WORTH or not takes_gzip(asked.get("accept-encoding", "")):
        return message
    small = await to_thread.run_sync(_gzip, body) if len(body) > _AT_ONCE else _gzip(body)
    headers["Content-Encoding"] = "gzip"
    headers["Content-Length"] = str(len(small))
    if etag.startswith('"'):
        headers["ETag"] = f"W/{etag}"  # it stands for the same text in other bytes
    return {**message, "body": small}


def _gzip(body: bytes) -> bytes:
    return gzip.compress(body, _LEVEL, mtime=0)


def _is_text(content_type: str) -> bool:
    media_type = content_type.partition(";")[0].strip().lower()
    if media_type == "text/event-stream":
        return False
    return media_type.startswith("text/") or media_type in _PACKED or media_type.endswith(("+json", "+xml"))


def takes_gzip(accept_encoding: str) -> bool:
    """Whether a client takes gzip, by its header (RFC 9110, 12.5.3)."""
    weights = {}
    for each in accept_encoding.lower().split(","):
        name, *parameters = (part.strip() for part in each.split(";"))
        weights[name] = not any(part.startswith("q=") and part[2:].strip("0.") == "" for part in parameters)
    return weights.get("gzip", weights.get("x-gzip", weights.get("*", False)))
