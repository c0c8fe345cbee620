"""Who is signed in to the review page: kept in memory, known to the browser by a random number in a cookie."""

from __future__ import annotations

import hmac
import secrets
import time
from dataclasses import dataclass, field
from http import HTTPStatus
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import Response

from kg.server.refusals import Refusal
from kg.server.site import site_of

_COOKIE = "onrecord"
_FORM_COOKIE = "onrecord-form"  # of who is not signed in yet
_LASTS = 8 * 3600  # seconds
_MOST = 1000  # sessions; the oldest ends when there are more


class ForeignForm(Refusal):
    """A form that this site did not send to this browser."""

    status = HTTPStatus.FORBIDDEN


@dataclass(slots=True)
class Session:
    """A person who is signed in. ``key``: stands in each form; ``said``: what the next page tells, once."""

    person: str
    ends: float
    key: str = field(default_factory=secrets.token_urlsafe, repr=False)
    said: str | None = None


class Sessions:
    """The sessions of a server; they end with it."""

    def __init__(self) -> None:
        self._by_id: dict[str, Session] = {}

    def begin(self, request: Request, response: Response, person: str) -> None:
        """Sign somebody in, with the cookie that says so."""
        self._by_id.pop(request.cookies.get(_COOKIE, ""), None)
        now, id_ = time.monotonic(), secrets.token_urlsafe()
        self._by_id = {key: each for key, each in self._by_id.items() if each.ends > now}
        while len(self._by_id) >= _MOST:
            del self._by_id[next(iter(self._by_id))]
        self._by_id[id_] = Session(person, now + _LASTS)
        _set(request, response, _COOKIE, id_, _LASTS)

    def of(self, request: Request) -> Session | None:
        """The session of whoever sends a request."""
        found = self._by_id.get(request.cookies.get(_COOKIE, ""))
        return found if found is not None and found.ends > time.monotonic() else None

    def end(self, request: Request, response: Response) -> None:
        """Sign somebody out."""
        self._by_id.pop(request.cookies.get(_COOKIE, ""), None)
        response.delete_cookie(_COOKIE, path="/", httponly=True, samesite="strict")


def session_of(request: Request) -> Session | None:
    """The session of whoever sends a request; None also where nobody may write."""
    writers = site_of(request).writers
    return None if writers is None else writers.sessions.of(request)


def form_key(request: Request) -> str:
    """What a form holds that is sent before anybody is signed in; the browser has it as a cookie, too."""
    return request.cookies.get(_FORM_COOKIE) or secrets.token_urlsafe()


def set_form_key(request: Request, response: Response, key: str) -> None:
    """Give a browser the cookie that belongs to a form."""
    _set(request, response, _FORM_COOKIE, key, None)


def check(request: Request, base: str, given: str) -> None:
    """That a form comes from a page of this site. ``given``: the key that stood in it. Raises ForeignForm."""
    session = session_of(request)
    key = request.cookies.get(_FORM_COOKIE, "") if session is None else session.key
    is_ours = _is_same_site(request, base) and key != "" and hmac.compare_digest(key.encode(), given.encode())
    if not is_ours:
        raise ForeignForm("this form was not sent from a page of this site, or is too old; open /review again")


def _is_same_site(request: Request, base: str) -> bool:
    """Whether a browser says that a page of this site sends a request, as far as it says anything."""
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site == "same-origin"
    origin = request.headers.get("origin")
    if origin is None:
        return True
    try:
        return urlsplit(origin).netloc in {request.headers.get("host", ""), urlsplit(base).netloc} - {""}
    except ValueError:
        return False


def _set(request: Request, response: Response, name: str, value: str, seconds: int | None) -> None:
    response.set_cookie(
        name,
        value,
        max_age=seconds,
        path="/",
        httponly=True,
        samesite="strict",
        secure=request.url.scheme == "https",
    )
