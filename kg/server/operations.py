"""What those need who keep a server running: whether it is alive and ready, what it did, and a line for each request.

Every answer gets the headers that keep a page to itself. The access log is one JSON object a line, on standard error.
"""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kg.server.site import Site, site_of

_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_HEADERS = {
    "Content-Security-Policy": _POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Access-Control-Allow-Origin": "*",  # nothing here is for one client only
}
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
        started, status, sent = time.perf_counter(), 500, 0

        async def noted(message: Message) -> None:
            nonlocal status, sent
            if message["type"] == "http.response.start":
                status = message["status"]
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers.setdefault(name, value)
            elif message["type"] == "http.response.body":
                sent += len(message.get("body", b""))
            await send(message)

        try:
            await self._app(scope, receive, noted)
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
