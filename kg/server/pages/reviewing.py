"""The review page: what a program was not sure of, and what the gate warned of, for people to decide.

One attribution is shown at a time, the least certain first, with its passage and forms to accept, reject or correct it.
A decision is recorded by ``kg.server.writing``; the next attribution is shown with a line that says what was recorded.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from http import HTTPStatus
from urllib.parse import parse_qsl, urlencode

from pyoxigraph import NamedNode
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from kg.errors import BusyError
from kg.extract.curated import VOICE
from kg.extract.quoting import QuotingError
from kg.model import ActorKind, Factuality, SpeechAct
from kg.reading.pieces import lines
from kg.server import sessions, writing
from kg.server.pages import corrections
from kg.server.pages.articles import Headed, headed, unknown
from kg.server.pages.corrections import NAMES, PARTS, UnclearError
from kg.server.pages.queue import Queue, Waiting, listed, queue_of
from kg.server.pages.reading import Card, cards, joined
from kg.server.pages.rendering import rendered
from kg.server.refusals import NotFound, Refusal, reason
from kg.server.sessions import Session
from kg.server.site import Site, site_of
from kg.server.tokens import ManyWrong, NoWriting, UnknownPerson
from kg.server.writing import Given, NotRecorded, Overtaken, Reading, Writers
from kg.view import View

_LEVELS = {"0.5": "0.50 or less", "0.75": "0.75 or less", "0.9": "0.90 or less", "1": "any"}
_USUAL = "0.75"
_A_PAGE = 20  # attributions of the queue
_OTHERS = 50  # warnings of other things
_MOST = 200  # fields of a form
_PRIVATE = {"Cache-Control": "no-store", "Referrer-Policy": "same-origin"}  # or a browser hides where a form is from


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the article, the character it begins with, and its words with what they are."""

    start: int
    end: int
    words: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """The attribution that is decided on.

    ``state``: what the decision is on; ``said``: its parts in words; ``spans``: likewise as JSON.
    """

    card: Card
    article: Headed
    lines: tuple[Line, ...]
    is_whole: bool
    state: str
    said: Mapping[str, str]
    spans: Mapping[str, str]
    speaker: str
    speakers: tuple[tuple[str, str], ...]
    factuality: str | None


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a request wants to see, or sends, by field; ``which`` has the fields that ask which words are meant."""

    fields: Mapping[str, str]
    which: frozenset[str] = frozenset()
    problem: str | None = None
    status: HTTPStatus = HTTPStatus.OK
    on: str | None = None

    def get(self, name: str) -> str:
        return self.fields.get(name, "").strip()

    @property
    def level(self) -> str:
        return self.get("level") if self.get("level") in _LEVELS else _USUAL

    @property
    def number(self) -> int:
        """Which page of the queue."""
        text = self.get("page")
        return int(text) if text.isdecimal() and text.isascii() and 0 < len(text) < 8 else 0


def page(request: Request) -> Response:
    """The review page, or the form to sign in. Raises NotFound where nobody may write."""
    if site_of(request).writers is None:
        raise NotFound("/review")
    session = sessions.session_of(request)
    asked = _Asked(dict(request.query_params))
    return (
        _sign_in_form(request, on=asked.get("on"))
        if session is None
        else _page(request, session, replace(asked, on=asked.get("on")))
    )


def _sign_in_form(request: Request, problem: Refusal | None = None, on: str = "") -> Response:
    key = sessions.form_key(request)
    status = HTTPStatus.OK if problem is None else problem.status
    headers = _PRIVATE if problem is None else {**_PRIVATE, **problem.headers}
    answer = rendered(
        request, "sign-in.html", title="Sign in", status=status, headers=headers, key=key, problem=problem, on=on
    )
    sessions.set_form_key(request, answer, key)
    return answer


def _page(request: Request, session: Session, asked: _Asked) -> Response:
    """The page with an attribution: the one that is asked for or, where it is not in force, the first that waits."""
    site = site_of(request)
    said, session.said = session.said, None
    with site.snapshots.view() as view:
        queue = queue_of(request, view, float(asked.level))
        shown, problem = None, asked.problem
        if asked.on:
            shown = _shown(site, view, asked.on, is_whole=asked.get("whole") != "")
            if shown is None and problem is None:
                problem = "this attribution is not in force any more; here is the next that waits"
        if shown is None:
            asked = replace(asked, fields={"level": asked.level}, which=frozenset())
            shown = next((found for each in queue.waiting if (found := _shown(site, view, each.iri))), None)
        place = None if shown is None else queue.place(shown.card.iri)
        number = asked.number or (0 if place is None else place) // _A_PAGE + 1
        first = (number - 1) * _A_PAGE
        here, others = queue.waiting[first : first + _A_PAGE], queue.others[:_OTHERS]
        labels = listed(view, here)
        called = headed(view, [*(each.article for each in labels.values()), *(each.article for each in others)])
        base = view.base
    return rendered(
        request,
        "review.html",
        title="Review",
        status=asked.status,
        headers=_PRIVATE,
        session=session,
        said=said,
        problem=problem,
        shown=shown,
        given=asked,
        level=asked.level,
        levels=_LEVELS,
        total=len(queue.waiting),
        place=place,
        waiting=None if place is None else queue.waiting[place],
        before=_at(queue, place, -1),
        after=_at(queue, place, +1) or _at(queue, -1 if place is None else None, +1),
        first=first,
        listed=[(each, labels[each.iri]) for each in here if each.iri in labels],
        called=called,
        others=others,
        more=len(queue.others) - len(others),
        number=number,
        pages=-(-len(queue.waiting) // _A_PAGE),
        names=NAMES,
        acts=[act.value for act in SpeechAct],
        factualities=[each.value for each in Factuality],
        kinds=[kind.value for kind in ActorKind if kind is not ActorKind.VOICE],
        unknown=unknown,
        here_again=lambda **values: _address(base, asked.level, values),
    )


def _address(base: str, level: str, values: Mapping[str, object]) -> str:
    """The page with this level and some values; an attribution by its IRI without the base."""
    given = {name: str(value).removeprefix(base) for name, value in values.items()}
    return f"/review?{urlencode({'level': level, **given})}"


def _at(queue: Queue, place: int | None, step: int) -> Waiting | None:
    """What stands before or after a place."""
    wanted = None if place is None else place + step
    return queue.waiting[wanted] if wanted is not None and 0 <= wanted < len(queue.waiting) else None


# The attribution that is shown.


def _shown(site: Site, view: View, on: str, *, is_whole: bool = False) -> Shown | None:
    """An attribution, if it is in force."""
    try:
        reading = writing.reading(site, view, on)
    except Overtaken:
        return None
    node = NamedNode(f"{view.base}article/{reading.article.trusty}")
    iri = on if on.startswith(view.base) else view.base + on
    card = next((each for each in _with_second(cards(view, node, reading.article.text)) if each.iri == iri), None)
    if card is None:
        return None
    attribution, analysis = reading.attribution, reading.analysis
    return Shown(
        card=card,
        article=headed(view, [node.value]).get(node.value, unknown(node.value)),
        lines=tuple(_lines(reading, card, is_whole=is_whole)),
        is_whole=is_whole,
        state=reading.state,
        said={part: joined(span.words for span in getattr(attribution, part)) for part in PARTS},
        spans={part: corrections.selected(getattr(attribution, part)) for part in PARTS},
        speaker=attribution.speaker,
        speakers=(
            *sorted(((actor.id, actor.name) for actor in analysis.actors), key=lambda each: each[1].casefold()),
            (VOICE, "the article’s own voice"),
        ),
        factuality=next(
            (p.factuality.value for p in attribution.perspectives if p.holder == attribution.speaker), None
        ),
    )


def _with_second(found: Sequence[Card]) -> Iterator[Card]:
    for card in found:
        yield card
        if card.second is not None:
            yield card.second


def _lines(reading: Reading, card: Card, *, is_whole: bool) -> Iterator[Line]:
    """The lines with the words of an attribution and those around them, or all."""
    text, offset = reading.article.text, 0
    entry = replace(card.entry, depth=0, attribution=replace(card.entry.attribution, speaker="", alternative_of=None))
    found = []
    for line in lines(text, [entry]):
        written = "".join(piece.words for piece in line)
        offset = text.index(written, offset)
        pieces = tuple((p.words, " ".join(sorted({part.kind.value for part in p.parts}))) for p in line)
        found.append(Line(offset, offset + len(written), pieces))
        offset += len(written)
    first, last = reading.reach
    touched = [place for place, line in enumerate(found) if line.start < last and first < line.end]
    if is_whole or len(touched) == 0:
        yield from found
    else:
        yield from found[max(0, touched[0] - 1) : touched[-1] + 2]


# What is sent.


async def _decide(request: Request) -> Response:
    """Record what a form says, and lead on to what waits next. Raises Refusal."""
    site, writers, fields = await _sent(request)
    session = sessions.session_of(request)
    if session is None:
        return RedirectResponse("/review", HTTPStatus.SEE_OTHER, _PRIVATE)
    asked = _Asked(fields, on=fields.get("on", ""))
    try:
        given = await run_in_threadpool(_given, site, asked)
        queue = await run_in_threadpool(_waiting, request, asked.level)
        await writers.run(lambda: writing.decided(site, given, session.person, seen=asked.get("state")))
    except (BusyError, QuotingError, Refusal) as error:
        return await run_in_threadpool(_page, request, session, _again(asked, error))
    session.said = f"Recorded: {session.person} {given.verdict} {_called(asked)}."
    following = await run_in_threadpool(_next, request, asked, queue)
    return RedirectResponse(f"/review?{urlencode(following)}", HTTPStatus.SEE_OTHER, _PRIVATE)


def _again(asked: _Asked, error: Exception) -> _Asked:
    """The same form with what is wrong about it."""
    status = HTTPStatus.UNPROCESSABLE_ENTITY if isinstance(error, QuotingError) else reason(error).status
    which = frozenset([error.part]) if isinstance(error, UnclearError) else frozenset[str]()
    if isinstance(error, Overtaken):
        asked = replace(asked, fields={"level": asked.level, "on": asked.on or ""})
    return replace(asked, problem=str(error), status=status, which=which)


def _called(asked: _Asked) -> str:
    words = asked.get("called")
    return f"“{words[:80]}”" if words != "" else "the attribution"


def _waiting(request: Request, level: str) -> Queue:
    with site_of(request).snapshots.view() as view:
        return queue_of(request, view, float(level))


def _next(request: Request, asked: _Asked, before: Queue) -> dict[str, str]:
    """What stands after an attribution that was decided on, of what still waits."""
    left = {each.iri for each in _waiting(request, asked.level).waiting}
    base = site_of(request).snapshots.base
    place = before.place(asked.on or "")
    after = () if place is None else (*before.waiting[place + 1 :], *before.waiting[:place])
    following = next((each.iri for each in after if each.iri in left), None)
    return {"level": asked.level} | ({} if following is None else {"on": following.removeprefix(base)})


def _given(site: Site, asked: _Asked) -> Given:
    """The decision in a form. Raises Overtaken, and as ``corrections.given``."""
    with site.snapshots.view() as view:
        return corrections.given(writing.reading(site, view, asked.on or ""), asked.on or "", asked.fields)


async def _sent(request: Request) -> tuple[Site, Writers, dict[str, str]]:
    """The site, who may write, and the fields of a form of this site. Raises NoWriting, ForeignForm, NotRecorded."""
    site = site_of(request)
    if site.writers is None:
        raise NoWriting
    raw = await writing.body(request)
    try:
        fields = dict(parse_qsl(raw.decode(), keep_blank_values=True, max_num_fields=_MOST))
    except ValueError:
        raise NotRecorded("this is no form; send one from /review") from None
    sessions.check(request, site.snapshots.base, fields.get("key", ""))
    return site, site.writers, fields


async def _sign_in(request: Request) -> Response:
    """Sign in who has a token."""
    _, writers, fields = await _sent(request)
    try:
        person = writers.tokens.person(f"Bearer {fields.get('token', '').strip()}")
    except (UnknownPerson, ManyWrong) as error:
        return await run_in_threadpool(_sign_in_form, request, error, fields.get("on", ""))
    on = fields.get("on", "")
    to = RedirectResponse(f"/review{'?' + urlencode({'on': on}) if on else ''}", HTTPStatus.SEE_OTHER, _PRIVATE)
    writers.sessions.begin(request, to, person)
    return to


async def _sign_out(request: Request) -> Response:
    _, writers, _ = await _sent(request)
    to = RedirectResponse("/review", HTTPStatus.SEE_OTHER, _PRIVATE)
    writers.sessions.end(request, to)
    return to


def _back(_: Request) -> Response:
    """Lead to the page who opens the address of one of its forms, as going back in a browser does."""
    return RedirectResponse("/review", HTTPStatus.SEE_OTHER, _PRIVATE)


ROUTES: list[BaseRoute] = [
    Route("/review", page),
    Route("/review", _decide, methods=["POST"]),
    Route("/review/sign-in", _sign_in, methods=["POST"]),
    Route("/review/sign-out", _sign_out, methods=["POST"]),
    *(Route(f"/review/{form}", _back) for form in ("sign-in", "sign-out")),
]
