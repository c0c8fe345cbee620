"""The stored queries over HTTP, and what describes them: /queries, /queries/{name}, /openapi.json.

A query is answered in a thread. The engine cannot be interrupted, so a thread whose time is up goes on by itself, and
counts until it is done.
"""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, suppress
from functools import partial
from hashlib import sha256
from http import HTTPStatus
from queue import SimpleQueue
from threading import Thread
from typing import Self, TypeVar
from urllib.parse import urlencode

import anyio
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from kg.errors import ParameterError, QueryError
from kg.query import StoredQuery, results
from kg.query.parameter import Parameter, concepts, shown
from kg.question import Page, Question, UnknownNameError, answered, catalogue, example, find, nearest, whole_number
from kg.resources import QUERIES
from kg.server import openapi, pages
from kg.server.caching import tag, unchanged
from kg.server.negotiation import HTML, chosen
from kg.server.openapi import FURTHEST, WITHOUT_EVIDENCE, own_parameters
from kg.server.refusals import NotAcceptable, Refusal, TooBusy, TooLarge, TooSlow
from kg.server.settings import Settings
from kg.server.site import Site, site_of
from kg.server.writing import Given
from kg.view import View

T = TypeVar("T")

JSON = "application/json"
MEDIA_TYPES = {  # by the ending of the address, the server's favourite first
    "json": JSON,
    "jsonl": "application/x-ndjson",
    "csv": "text/csv",
    "tsv": "text/tab-separated-values",
    "md": "text/markdown",
    "txt": "text/plain",
    "srj": "application/sparql-results+json",
    "xml": "application/sparql-results+xml",
    "ttl": "text/turtle",
}
_FORMATS = {"txt": "table", "ttl": "turtle"}  # by ending, where the two differ
_LISTS = (JSON, HTML)
_A_WORKER = 4  # threads for each worker: a long question is not to keep short ones waiting
_HEADERS = {"Vary": "Accept", "Cache-Control": "no-cache"}


class NoSuchQuery(Refusal):
    """There is no stored query of a name, or nothing goes by a name that it was given."""

    status = HTTPStatus.NOT_FOUND


class BrokenQuery(Refusal):
    """The file of a stored query is wrong."""

    status = HTTPStatus.INTERNAL_SERVER_ERROR


class Threads:
    """So many threads that answer stored queries, each within some seconds, and a line before them that is as bounded.

    A thread is not waited for when the process ends.
    """

    def __init__(self, settings: Settings) -> None:
        self.seconds = settings.seconds
        self.line = settings.waiting * _A_WORKER
        self.number = settings.workers * _A_WORKER
        self.limiter = anyio.CapacityLimiter(self.number)
        self._errands = SimpleQueue[Callable[[], None] | None]()
        for _ in range(self.number):  # kept, as the engine answers a new thread later than one that it knows
            Thread(target=self._run_errands, daemon=True).start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Let the threads end, each when it is done."""
        for _each in range(self.number):
            self._errands.put(None)

    async def run(self, work: Callable[[], T]) -> T:
        """What some work returns or raises. Raises TooBusy when the line is full, TooSlow when the time is up."""
        if self.limiter.available_tokens == 0 and self.limiter.statistics().tasks_waiting >= self.line:
            raise TooBusy
        answer: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        try:
            with anyio.fail_after(self.seconds):
                await self.limiter.acquire_on_behalf_of(answer)
                self._errands.put(partial(self._work, work, answer))
                return await answer
        except TimeoutError:
            raise TooSlow(f"there was no answer within {self.seconds:g} seconds; ask for less, or later") from None

    def _run_errands(self) -> None:
        while (errand := self._errands.get()) is not None:
            errand()
            del errand  # and what it holds, which may be a state of the store

    def _work(self, work: Callable[[], T], answer: asyncio.Future[T]) -> None:
        try:
            settle: Callable[[], None] = partial(answer.set_result, work())
        except BaseException as error:  # a panic of the engine is no Exception
            settle = partial(answer.set_exception, error)
        with suppress(RuntimeError):  # the loop is closed: the server has stopped
            answer.get_loop().call_soon_threadsafe(self._done, answer, settle)

    def _done(self, answer: asyncio.Future[T], settle: Callable[[], None]) -> None:
        self.limiter.release_on_behalf_of(answer)
        if not answer.done():
            settle()


@asynccontextmanager
async def running(app: Starlette) -> AsyncIterator[Threads]:
    """What answers questions while the server runs."""
    site: Site = app.state.site
    with Threads(site.settings) as app.state.threads:
        yield app.state.threads


def _listed(request: Request) -> Response:
    """The stored queries, as a page or as JSON."""
    wanted = chosen(request.headers.get("accept"), _LISTS)
    if wanted is None:
        raise NotAcceptable(_LISTS)
    if wanted == HTML:
        return pages.questions(request)
    return _described(request, [_summary(stored) for stored in _whole(catalogue)])


def _openapi(request: Request) -> Response:
    """What can be asked, and sent where there are people who may write."""
    site = site_of(request)
    decision = None if site.writers is None else Given
    return _described(request, openapi.document(_whole(catalogue), MEDIA_TYPES, site.settings.rows, decision))


async def _answer(request: Request) -> Response:
    """The answer to one query. Raises a Refusal, QueryError or StoreError."""
    threads: Threads = request.app.state.threads
    return await threads.run(partial(_answered, request))


def _answered(request: Request) -> Response:
    name, dot, ending = request.path_params["name"].partition(".")
    stored = _whole(partial(find, name))
    if stored is None:
        near = " or ".join(nearest(name))
        raise NoSuchQuery(f"there is no query {name!r}; {f'perhaps {near}' if near else '/queries lists them'}")
    if ending == "html" or (dot == "" and _prefers_page(request)):
        return pages.question(request, stored)
    question = _question(request, stored)
    return _written(request, question, _form(request, ending if dot == "." else None, question))


def _prefers_page(request: Request) -> bool:
    return chosen(request.headers.get("accept"), (*MEDIA_TYPES.values(), HTML)) == HTML


def _form(request: Request, ending: str | None, question: Question) -> str:
    """The ending of the form in which an answer is sent. Raises NotAcceptable, NoSuchQuery for an unknown ending."""
    offers = {own: type_ for own, type_ in MEDIA_TYPES.items() if not question.evidence or own not in WITHOUT_EVIDENCE}
    if ending is None:
        media_type = chosen(request.headers.get("accept"), tuple(offers.values()))
        ending = next((own for own, type_ in offers.items() if type_ == media_type), "")
    elif ending not in MEDIA_TYPES:
        raise NoSuchQuery(f"there is no form .{ending}; the endings are {', '.join(f'.{own}' for own in MEDIA_TYPES)}")
    if ending not in offers:
        raise NotAcceptable(tuple(offers.values()))
    return ending


def _question(request: Request, stored: StoredQuery) -> Question:
    """What an address asks. A parameter without a value is left out, as forms send it. Raises ParameterError."""
    given = request.query_params.multi_items()
    counts = Counter(name for name, _ in given)
    names = (*(parameter.name for parameter in stored.parameters), *own_parameters(stored))
    for name, count in counts.items():
        if name not in names:
            raise ParameterError(f"{stored.name} has no parameter {shown(name)}; its parameters are {', '.join(names)}")
        if count > 1:
            raise ParameterError(f"{name} is given {count} times; give it once")
    values = {name: value for name, value in given if value != ""}
    most = site_of(request).settings.rows
    limit = whole_number("limit", values.pop("limit"), 1, most) if "limit" in values else None
    offset = whole_number("offset", values.pop("offset", "0"), 0, FURTHEST)
    evidence = values.pop("evidence", "false")
    if evidence not in {"true", "false"}:
        raise ParameterError(f"evidence takes true or false, not {shown(evidence)}")
    return Question(stored, values, evidence=evidence == "true", offset=offset, limit=limit)


def _written(request: Request, question: Question, ending: str) -> Response:
    """One page of an answer; only that nothing changed, where the client has it."""
    site, asked = site_of(request), urlencode(request.query_params.multi_items())
    with site.snapshots.current() as store:
        assert isinstance(store.dataset, View)
        etag = tag(store.dataset.head, question.stored.text, ending, asked)
        location = f"{question.stored.name}.{ending}{'?' if asked else ''}{asked}"
        headers = {**_HEADERS, "ETag": etag, "Content-Location": location}
        known = unchanged(request, etag)
        if known is not None:
            known.headers.update(headers)
            return known
        try:
            page = answered(store, question)
        except UnknownNameError as error:
            raise NoSuchQuery("\n".join([str(error), *error.candidates])) from None
    if len(page.answer) > site.settings.rows:
        raise TooLarge(f"the answer has {len(page.answer)} rows and {site.settings.rows} are sent at most; set limit")
    body = results.write(page.answer, _FORMATS.get(ending, ending)).encode()
    if len(body) > site.settings.answer:
        raise TooLarge(f"the answer has {len(body)} bytes and {site.settings.answer} are sent at most; set limit")
    headers["X-Total-Count"] = str(page.total)
    links = ", ".join(_links(request, page))
    if links != "":
        headers["Link"] = links
    return Response(body, media_type=MEDIA_TYPES[ending], headers=headers)


def _links(request: Request, page: Page) -> Iterator[str]:
    """Where the rows before and after are, at the same path."""
    given = [(name, value) for name, value in request.query_params.multi_items() if name != "offset"]
    for relation, offset in (("prev", page.previous), ("next", page.next)):
        if offset is not None:
            yield f'<?{urlencode([*given, ("offset", str(offset))])}>; rel="{relation}"'


def _described(request: Request, content: object) -> Response:
    """A description as JSON, with its tag; it changes with the query files only."""
    body = json.dumps(content, ensure_ascii=False, indent=1).encode()
    headers = {**_HEADERS, "ETag": f'"{sha256(body).hexdigest()[:32]}"'}
    headers["Link"] = '</openapi.json>; rel="service-desc"; type="application/json"'
    known = unchanged(request, headers["ETag"])
    if known is not None:
        known.headers.update(headers)
        return known
    return Response(body, media_type=JSON, headers=headers)


def _summary(stored: StoredQuery) -> dict[str, object]:
    return {
        "name": stored.name,
        "summary": stored.summary,
        "description": stored.description,
        "tags": list(stored.tags),
        "parameters": [_parameter(parameter) for parameter in stored.parameters],
        "columns": list(stored.columns),
        "has_evidence": stored.has_evidence,
        "address": f"/queries/{stored.name}",
    }


def _parameter(parameter: Parameter) -> dict[str, object]:
    described: dict[str, object] = {
        "name": parameter.name,
        "type": parameter.type,
        "description": parameter.description,
        "optional": parameter.optional,
        "example": example(parameter),
    }
    return described if parameter.scheme is None else {**described, "values": list(concepts(parameter.scheme))}


def _whole(load: Callable[[], T]) -> T:
    """What is loaded from the query files. Raises BrokenQuery when one of them is wrong."""
    try:
        return load()
    except QueryError as error:
        raise BrokenQuery(str(error).removeprefix(f"{QUERIES}/")) from None


ROUTES: list[BaseRoute] = [
    Route("/queries", _listed),
    Route("/queries/{name}", _answer),
    Route("/openapi.json", _openapi),
]
