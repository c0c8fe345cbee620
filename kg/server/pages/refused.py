"""The page that says why there is no answer, in the frame of the site; it needs no store, which may be the reason."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from kg.server import refusals
from kg.server.negotiation import HTML
from kg.server.pages.rendering import environment_of_pages
from kg.server.site import site_of


def response(request: Request, error: Exception) -> Response:
    """What is sent instead of an answer: a page to a browser, else what ``refusals`` sends."""
    if refusals.form(request) != HTML:
        return refusals.response(request, error)
    told = refusals.reason(error)
    line, *others = told.detail.split("\n")
    frame: dict[str, object] = {
        "here": request.url.path,
        "sought": "",
        "forms": [],
        "structured": None,
        "head": "",
        "is_written": site_of(request).writers is not None,
    }
    page = environment_of_pages().get_template("refused.html")
    body = page.render(frame, title=told.status.phrase, line=line, others=others)
    return HTMLResponse(body, told.status, dict(told.headers))
