"""Writing over HTTP, where tokens were given: articles are taken in, and attributions decided on, by a named person.

Both go through the gate and into the ledger as on the command line, one after the other.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import asdict
from datetime import UTC, datetime
from http import HTTPStatus
from pathlib import Path
from threading import Lock
from typing import Literal, TypeVar

import msgspec
from anyio import to_thread
from pyoxigraph import NamedNode
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from kg.errors import AnalysisError, ArticleError, FetchError, RefusedError
from kg.server.refusals import Refusal, TooBusy
from kg.server.site import Site, site_of
from kg.server.tokens import NoWriting, Tokens

_T = TypeVar("_T")

_MOST = 5_000_000  # bytes of a body
_WAIT = 30.0  # seconds that one writer waits for the one before
_KINDS = {"text/plain": "text", "text/html": "page"}
_SAID = ("outlet", "url", "published", "headline", "author")


class NotRecorded(Refusal):
    """What was sent is understood, and cannot be recorded."""

    status = HTTPStatus.UNPROCESSABLE_ENTITY


class UnknownBody(Refusal):
    """A body of another kind than can be taken."""

    status = HTTPStatus.UNSUPPORTED_MEDIA_TYPE


class LargeBody(Refusal):
    """A body with too many bytes."""

    status = HTTPStatus.REQUEST_ENTITY_TOO_LARGE


class SlowBody(Refusal):
    """A body that does not come within the time that a query may take."""

    status = HTTPStatus.REQUEST_TIMEOUT


class Writers:
    """Those who may write to a site, one at a time."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self._one = Lock()

    async def run(self, work: Callable[[], _T]) -> _T:
        """What some writing comes to. Raises TooBusy when others write for long, NotRecorded when it is refused."""

        def alone() -> _T:
            if not self._one.acquire(timeout=_WAIT):
                raise TooBusy
            try:
                return work()
            finally:
                self._one.release()

        try:
            return await to_thread.run_sync(alone)
        except RefusedError as error:
            lines = [str(error), *dict.fromkeys(finding.message for finding in error.findings)]
            raise NotRecorded("\n".join(lines)) from None
        except (AnalysisError, ArticleError, FetchError) as error:
            raise NotRecorded(str(error)) from None


class _Words(msgspec.Struct, forbid_unknown_fields=True):
    start: int
    end: int
    words: str


class _Given(msgspec.Struct, forbid_unknown_fields=True):
    """A decision as it is sent; offsets are code points of the text as it was ingested."""

    attribution: str
    verdict: Literal["accepted", "corrected", "rejected"]
    reason: str | None = None
    source: list[_Words] = []
    cue: list[_Words] = []
    content: list[_Words] = []
    speaker: str | _Words | None = None
    kind: Literal["person", "organization", "state", "outlet", "unnamed"] = "unnamed"
    speech_act: str | None = None
    factuality: str | None = None


async def _articles(request: Request) -> Response:
    """Take an article in: a plain text or a page; what is said of its publication is in the address."""
    site, writers, person = _allowed(request)
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind not in _KINDS:
        raise UnknownBody(f"a body of {kind or 'no media type'} is refused; send {' or '.join(_KINDS)}")
    unknown = sorted(set(request.query_params) - set(_SAID))
    if len(unknown) > 0:
        raise NotRecorded(f"there is no {unknown[0]}; what can be said of a publication is {', '.join(_SAID)}")
    body = await _body(request)
    said = {name: request.query_params.get(name) for name in _SAID}
    result = await writers.run(lambda: _ingested(site, body, _KINDS[kind], said, person))
    status = HTTPStatus.OK if result["status"] in {"unchanged", "kept"} else HTTPStatus.CREATED
    return JSONResponse(result, status, {"Location": str(result["article"])})


def _ingested(site: Site, body: bytes, kind: str, said: dict[str, str | None], person: str) -> dict[str, object]:
    from kg import pipeline  # noqa: PLC0415 — the reader is for those who write
    from kg.extract.inputs import Input, Kind  # noqa: PLC0415 — likewise
    from kg.iris import Base  # noqa: PLC0415 — likewise
    from kg.model import Publication  # noqa: PLC0415 — likewise

    given = Input(Path("the article"), Kind(kind), body)
    base = Base(site.snapshots.base)
    [outcome] = pipeline.ingest(site.settings.store, [given], base, Publication(**said), by=person)
    if isinstance(outcome, pipeline.Failure):
        raise outcome.error
    return {
        "status": outcome.status.value,
        "article": outcome.article,
        "run": outcome.run,
        "attributions": outcome.attributions,
        "actors": outcome.actors,
        "roles": outcome.roles,
        "dropped": [asdict(each) for each in outcome.dropped],
        "warnings": [{"message": each.message, "words": each.words} for each in outcome.warnings],
        "by": person,
    }


async def _decisions(request: Request) -> Response:
    """Record a decision on an attribution."""
    site, writers, person = _allowed(request)
    try:
        given = msgspec.json.decode(await _body(request), type=_Given)
    except msgspec.MsgspecError as error:
        raise NotRecorded(f"this is no decision: {error}") from None
    kept = await writers.run(lambda: _decided(site, given, person))
    result = {"decided": given.verdict, "on": given.attribution, "kept": kept, "by": person}
    return JSONResponse(result, HTTPStatus.CREATED)


def _decided(site: Site, given: _Given, person: str) -> str | None:
    from kg import pipeline  # noqa: PLC0415 — as above
    from kg.decision import Correction, Decision, Verdict  # noqa: PLC0415 — likewise
    from kg.model import ActorKind, Factuality, Span, SpanMismatchError, SpeechAct  # noqa: PLC0415 — likewise

    try:
        on = NamedNode(given.attribution if "://" in given.attribution else site.snapshots.base + given.attribution)
        spans = {name: tuple(Span(each.start, each.end, each.words) for each in getattr(given, name))
                 for name in ("source", "cue", "content")}  # fmt: skip
        speaker = given.speaker
        correction = Correction(
            **spans,
            speaker=Span(speaker.start, speaker.end, speaker.words) if isinstance(speaker, _Words) else speaker,
            kind=ActorKind(given.kind),
            speech_act=None if given.speech_act is None else SpeechAct(given.speech_act),
            factuality=None if given.factuality is None else Factuality(given.factuality),
        )
    except (ValueError, SpanMismatchError) as error:
        raise AnalysisError([f"this is no decision: {error}"]) from None
    decision = Decision(on, Verdict(given.verdict), person, datetime.now(UTC), given.reason, correction)
    kept = pipeline.decide(site.settings.store, decision)
    return None if kept is None else kept.value


def _allowed(request: Request) -> tuple[Site, Writers, str]:
    """The site, its writers and the person who writes. Raises NoWriting, UnknownPerson or ManyWrong."""
    site = site_of(request)
    if site.writers is None:
        raise NoWriting
    return site, site.writers, site.writers.tokens.person(request.headers.get("authorization"))


async def _body(request: Request) -> bytes:
    seconds, body = site_of(request).settings.seconds, bytearray()
    try:
        async with asyncio.timeout(seconds):
            async for piece in request.stream():
                body += piece
                if len(body) > _MOST:
                    raise LargeBody(f"the body has more than {_MOST} bytes; use kg ingest", {"Connection": "close"})
    except TimeoutError:
        raise SlowBody(f"the body took longer than {seconds:g} seconds", {"Connection": "close"}) from None
    return bytes(body)


ROUTES: list[BaseRoute] = [
    Route("/articles", _articles, methods=["POST"]),
    Route("/decisions", _decisions, methods=["POST"]),
]
