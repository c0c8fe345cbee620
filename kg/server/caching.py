"""What lets a client keep an answer: an entity tag that is another whenever the answer could be (RFC 9110, 13)."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from kg.iris import digest
from kg.layout import Head


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
