"""What a server answers when it cannot answer: a status, one line for a person, the same as JSON for a program.

The JSON is that of RFC 9457 (application/problem+json). A browser gets a page, which ``kg.server.pages.refused`` makes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from http import HTTPStatus

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from kg.errors import BusyError, KgError, ParameterError, QueryError
from kg.server.negotiation import HTML, chosen

_TEXT = "text/plain"
_PROBLEM = "application/problem+json"
_OFFERS = (_PROBLEM, "application/json", HTML, _TEXT)


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


class Gone(Refusal):
    """What was replaced or withdrawn."""

    status = HTTPStatus.GONE


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


@dataclass(frozen=True, slots=True)
class Reason:
    """Why there is no answer. ``detail``: a line that says so, and further lines with what could be meant instead."""

    status: HTTPStatus
    detail: str
    headers: Mapping[str, str] = field(default_factory=dict)


def reason(error: Exception) -> Reason:
    """Why there is no answer, from what was raised; an error that is not foreseen keeps its words to itself."""
    if isinstance(error, Refusal):
        return Reason(error.status, str(error), error.headers)
    if isinstance(error, HTTPException):
        return Reason(HTTPStatus(error.status_code), str(error.detail), error.headers or {})
    if isinstance(error, BusyError):
        return Reason(HTTPStatus.SERVICE_UNAVAILABLE, str(error), {"Retry-After": "1"})
    if isinstance(error, ParameterError):
        return Reason(HTTPStatus.BAD_REQUEST, "\n".join([str(error), *error.candidates]))
    status = HTTPStatus.BAD_REQUEST if isinstance(error, QueryError) else HTTPStatus.INTERNAL_SERVER_ERROR
    return Reason(status, str(error) if isinstance(error, KgError) else "the server failed")


def form(request: Request) -> str:
    """The media type in which a client is told why; who takes none of them gets a problem as JSON."""
    return chosen(request.headers.get("accept"), _OFFERS) or _PROBLEM


def response(request: Request, error: Exception) -> Response:
    """What is sent instead of an answer: a line of text to whoever prefers text, else a problem as JSON."""
    told = reason(error)
    if form(request) in {HTML, _TEXT}:
        return PlainTextResponse(f"{told.detail}\n", told.status, dict(told.headers))
    problem = {"title": told.status.phrase, "status": int(told.status), "detail": told.detail}
    return JSONResponse(problem, told.status, dict(told.headers), media_type=_PROBLEM)
