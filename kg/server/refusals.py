"""What a server answers when it cannot answer: a status, one line for a person, the same as JSON for a program.

The JSON is that of RFC 9457 (application/problem+json).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from http import HTTPStatus

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from kg.errors import BusyError, KgError, ParameterError, QueryError
from kg.server.negotiation import HTML, chosen

_PROBLEM = "application/problem+json"
_OFFERS = (_PROBLEM, "application/json", HTML, "text/plain")


class Refusal(Exception):  # noqa: N818 — what is sent; most of them are no error of anybody
    """A request that is not answered. ``headers``: what goes with the status."""

    status = HTTPStatus.BAD_REQUEST

    def __init__(self, message: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        self.headers = dict(headers or {})


class NotFound(Refusal):
    """Nothing is known of what an address names."""

    status = HTTPStatus.NOT_FOUND

    def __init__(self, path: str) -> None:
        super().__init__(f"nothing is known of {path}; / has a search box")


class NotAcceptable(Refusal):
    """The client takes none of the forms that there are."""

    status = HTTPStatus.NOT_ACCEPTABLE

    def __init__(self, offers: Sequence[str]) -> None:
        super().__init__(f"there is no such form; ask for one of {', '.join(offers)}")


class TooSlow(Refusal):
    """A query that was stopped at the time limit."""

    status = HTTPStatus.SERVICE_UNAVAILABLE


class TooLarge(Refusal):
    """An answer that is larger than the server sends; it is not sent in part."""

    status = HTTPStatus.SERVICE_UNAVAILABLE


class TooBusy(Refusal):
    """More is asked at once than the server takes on."""

    status = HTTPStatus.TOO_MANY_REQUESTS

    def __init__(self) -> None:
        super().__init__("the server is busy; ask again in a second", {"Retry-After": "1"})


def response(request: Request, error: Exception) -> Response:
    """What is sent instead of an answer: a line of text to a browser, else a problem as JSON."""
    if isinstance(error, Refusal):
        return _written(request, error.status, str(error), error.headers)
    if isinstance(error, HTTPException):
        return _written(request, HTTPStatus(error.status_code), str(error.detail), error.headers or {})
    if isinstance(error, BusyError):
        return _written(request, HTTPStatus.SERVICE_UNAVAILABLE, str(error), {"Retry-After": "1"})
    if isinstance(error, ParameterError):
        lines = [str(error), *error.candidates]
        return _written(request, HTTPStatus.BAD_REQUEST, "\n".join(lines), {})
    status = HTTPStatus.BAD_REQUEST if isinstance(error, QueryError) else HTTPStatus.INTERNAL_SERVER_ERROR
    return _written(request, status, str(error) if isinstance(error, KgError) else "the server failed", {})


def _written(request: Request, status: HTTPStatus, detail: str, headers: Mapping[str, str]) -> Response:
    if chosen(request.headers.get("accept"), _OFFERS) in {HTML, "text/plain"}:
        return PlainTextResponse(f"{detail}\n", status, dict(headers))
    problem = {"title": status.phrase, "status": int(status), "detail": detail}
    return JSONResponse(problem, status, dict(headers), media_type=_PROBLEM)
