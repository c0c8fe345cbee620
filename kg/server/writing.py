"""Writing over HTTP, where tokens were given: articles are taken in, and attributions decided on, by a named person.

Both go through the gate and into the ledger as on the command line, one after the other.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, TypeVar

import msgspec
from anyio import CapacityLimiter, fail_after, to_thread
from pyoxigraph import NamedNode
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from kg.errors import AnalysisError, ArticleError, FetchError, OvertakenError, RefusedError
from kg.ledger import Ledger
from kg.namespaces import KG, PROV
from kg.quads import instant
from kg.server.refusals import Refusal, TooBusy
from kg.server.sessions import Sessions
from kg.server.site import Site, site_of
from kg.server.tokens import NoWriting, Tokens

if TYPE_CHECKING:
    from kg.article import Article
    from kg.decision import Decision
    from kg.model import Analysis, Attribution
    from kg.view import View

_T = TypeVar("_T")

_MOST = 5_000_000  # bytes of a body
_WAIT = 30.0  # seconds that one writer waits for the one before
_KINDS = {"text/plain": "text", "text/html": "page"}
_SAID = ("outlet", "url", "published", "headline", "author")


class NotRecorded(Refusal):
    """What was sent is understood, and cannot be recorded."""

    status = HTTPStatus.UNPROCESSABLE_ENTITY


class Overtaken(Refusal):
    """A decision on what is not in force, or no longer as whoever decides has seen it."""

    status = HTTPStatus.CONFLICT


class UnknownBody(Refusal):
    """A body of another kind than can be taken, or a packed one."""

    status = HTTPStatus.UNSUPPORTED_MEDIA_TYPE


class LargeBody(Refusal):
    """A body with too many bytes."""

    status = HTTPStatus.REQUEST_ENTITY_TOO_LARGE


class SlowBody(Refusal):
    """A body that does not come within the time that a query may take."""

    status = HTTPStatus.REQUEST_TIMEOUT


class Writers:
    """Those who may write to a site, one at a time, and those of them who are signed in to the review page."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.sessions = Sessions()
        self._turn = CapacityLimiter(1)

    async def run(self, work: Callable[[], _T]) -> _T:
        """What some writing comes to. Raises TooBusy when others write for long, NotRecorded, Overtaken."""
        me = object()
        try:
            with fail_after(_WAIT):
                await self._turn.acquire_on_behalf_of(me)
        except TimeoutError:
            raise TooBusy from None
        try:
            return await to_thread.run_sync(work, limiter=CapacityLimiter(1))  # the threads of pages are theirs
        except RefusedError as error:
            lines = [str(error), *dict.fromkeys(finding.message for finding in error.findings)]
            raise NotRecorded("\n".join(lines)) from None
        except OvertakenError as error:
            raise Overtaken(str(error)) from None
        except (AnalysisError, ArticleError, FetchError) as error:
            raise NotRecorded(str(error)) from None
        finally:
            self._turn.release_on_behalf_of(me)


@dataclass(frozen=True, slots=True)
class Reading:
    """An attribution in force, with the article and the reading that it stands in."""

    article: Article
    analysis: Analysis
    attribution: Attribution

    @property
    def reach(self) -> tuple[int, int]:
        """From where to where its words stand, in code points."""
        each = self.attribution
        spans = (*each.source, *each.cue, *each.content, *each.evidence)
        return min(span.start for span in spans), max(span.end for span in spans)

    @property
    def state(self) -> str:
        """A digest of all that a decision is on: who says what, on which words, how certain."""
        speaker = [actor for actor in self.analysis.actors if actor.id == self.attribution.speaker]
        return hashlib.sha256(repr((self.attribution, speaker)).encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Decided:
    """What came of a decision: the attribution's IRI since, None if it was rejected, and the run's."""

    kept: str | None
    run: str | None


class Words(msgspec.Struct, forbid_unknown_fields=True):
    """Words of a text, from ``start`` to before ``end``."""

    start: int
    end: int
    words: str


class Given(msgspec.Struct, forbid_unknown_fields=True):
    """A decision as it is sent; offsets are code points of the text as it was ingested."""

    attribution: str
    verdict: Literal["accepted", "corrected", "rejected"]
    reason: Annotated[str, msgspec.Meta(max_length=2000)] | None = None
    source: list[Words] = []
    cue: list[Words] = []
    content: list[Words] = []
    speaker: str | Words | None = None
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
    raw = await body(request)
    said = {name: request.query_params.get(name) for name in _SAID}
    result = await writers.run(lambda: _ingested(site, raw, _KINDS[kind], said, person))
    status = HTTPStatus.OK if result["status"] in {"unchanged", "kept"} else HTTPStatus.CREATED
    place = str(result["article"]).removeprefix(site.snapshots.base)
    return JSONResponse(result, status, {"Location": f"/{place}"})


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
        given = msgspec.json.decode(await body(request), type=Given)
    except msgspec.MsgspecError as error:
        raise NotRecorded(f"this is no decision: {error}") from None
    since = await writers.run(lambda: decided(site, given, person))
    result = {"decided": given.verdict, "on": given.attribution, "kept": since.kept, "run": since.run, "by": person}
    return JSONResponse(result, HTTPStatus.CREATED)


def reading(site: Site, view: View, on: str) -> Reading:
    """What is read at an attribution, by its IRI, whole or without the base. Raises Overtaken."""
    from kg import rulings  # noqa: PLC0415 — as above

    try:
        node = _node(site, on)
    except ValueError:
        raise Overtaken(f"{on} is no attribution") from None
    with view.reading(), Ledger.open(site.settings.store) as ledger:
        try:
            _, article, analysis, id_ = rulings.reading_of(ledger, view.store, node)
        except OvertakenError as error:
            raise Overtaken(str(error)) from None
    return Reading(article, analysis, next(each for each in analysis.attributions if each.id == id_))


def decided(site: Site, given: Given, person: str, *, seen: str | None = None) -> Decided:
    """Record a decision. ``seen``: the state of the attribution that the person has before them, where it is known.

    Raises Overtaken when that is not its state any more, or as ``rulings.decide`` does.
    """
    from kg import rulings  # noqa: PLC0415 — as above
    from kg.decision import Correction, Decision, Verdict  # noqa: PLC0415 — likewise
    from kg.model import ActorKind, Factuality, Span, SpanMismatchError, SpeechAct  # noqa: PLC0415 — likewise

    try:
        on = _node(site, given.attribution)
        spans = {name: tuple(Span(each.start, each.end, each.words) for each in getattr(given, name))
                 for name in ("source", "cue", "content")}  # fmt: skip
        speaker = given.speaker
        correction = Correction(
            **spans,
            speaker=Span(speaker.start, speaker.end, speaker.words) if isinstance(speaker, Words) else speaker,
            kind=ActorKind(given.kind),
            speech_act=None if given.speech_act is None else SpeechAct(given.speech_act),
            factuality=None if given.factuality is None else Factuality(given.factuality),
        )
    except (ValueError, SpanMismatchError) as error:
        raise AnalysisError([f"this is no decision: {error}"]) from None
    if seen is not None:
        with site.snapshots.view() as view:
            if reading(site, view, on.value).state != seen:
                raise Overtaken("somebody decided on this meanwhile, and it is not what you saw; look at it again")
    decision = Decision(on, Verdict(given.verdict), person, datetime.now(UTC), given.reason, correction)
    kept = rulings.decide(site.settings.store, decision)
    with site.snapshots.view() as view, view.reading():
        return Decided(None if kept is None else kept.value, _run_of(view, decision))


def _node(site: Site, name: str) -> NamedNode:
    return NamedNode(name if "://" in name else site.snapshots.base + name)


def _run_of(view: View, decision: Decision) -> str | None:
    """The run that came of a decision; None if it is no longer shown, so soon."""
    quads = view.store.quads_for_pattern
    for quad in quads(None, KG.decidedOn, decision.on):
        if next(quads(quad.subject, PROV.endedAtTime, instant(decision.at)), None) is not None:
            made = next(quads(None, PROV.wasInformedBy, quad.subject), None)
            return None if made is None else str(getattr(made.subject, "value", made.subject))
    return None


def _allowed(request: Request) -> tuple[Site, Writers, str]:
    """The site, its writers and the person who writes. Raises NoWriting, UnknownPerson or ManyWrong."""
    site = site_of(request)
    if site.writers is None:
        raise NoWriting
    return site, site.writers, site.writers.tokens.person(request.headers.get("authorization"))


async def body(request: Request) -> bytes:
    """The body of a request. Raises UnknownBody when it is packed, LargeBody and SlowBody."""
    coding = request.headers.get("content-encoding", "identity").strip().lower()
    if coding not in {"", "identity"}:
        what = f"a body with Content-Encoding: {coding} is refused; send it as it is, not packed"
        raise UnknownBody(what, {"Accept-Encoding": "identity"})  # RFC 7694
    seconds, found = site_of(request).settings.seconds, bytearray()
    try:
        async with asyncio.timeout(seconds):
            async for piece in request.stream():
                found += piece
                if len(found) > _MOST:
                    raise LargeBody(f"the body has more than {_MOST} bytes; use kg ingest", {"Connection": "close"})
    except TimeoutError:
        raise SlowBody(f"the body took longer than {seconds:g} seconds", {"Connection": "close"}) from None
    return bytes(found)


def _only_sent(_: Request) -> Response:
    """What is sent there cannot be fetched from there."""
    raise HTTPException(HTTPStatus.METHOD_NOT_ALLOWED, "nothing is fetched here; send with POST", {"Allow": "POST"})


ROUTES: list[BaseRoute] = [
    Route("/articles", _articles, methods=["POST"]),
    Route("/articles", _only_sent),
    Route("/decisions", _decisions, methods=["POST"]),
    Route("/decisions", _only_sent),
]
