"""The front page: what is in the graph, what came last, what nobody is sure of; and the results of a search."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from pyoxigraph import NamedNode
from starlette.requests import Request
from starlette.responses import Response

from kg import words as index
from kg.query.answers import Answer, ask, iri, number, words
from kg.query.evidence import of_attributions
from kg.query.results import Evidence
from kg.resources import QUERIES
from kg.server.pages.articles import Headed, headed, unknown
from kg.server.pages.kept import kept
from kg.server.pages.reading import joined
from kg.server.pages.rendering import rendered
from kg.server.site import site_of
from kg.view import View
from kg.words import Hit, Piece

_PAGES, _LOOKUP = QUERIES / "pages", QUERIES / "lookup"
_LATEST = 10
_QUESTIONS = 8
_FOUND = 20  # of each kind, that a search shows
_LONGEST = 200  # characters of what is searched for
_WORDS = 8
_MOST_PAGES = 9_999


@dataclass(frozen=True, slots=True)
class Open:
    """A situation that nobody is sure of."""

    iri: str
    label: str
    voices: int
    article: str


@dataclass(frozen=True, slots=True)
class _Front:
    """What the front page shows of one state."""

    counts: tuple[tuple[str, int], ...]
    latest: tuple[Headed, ...]
    open: tuple[Open, ...]
    more: int


@dataclass(frozen=True, slots=True)
class Quote:
    """An attribution in a list: who, by which act, on which words, in which article."""

    iri: str
    speaker: str
    act: str
    said: str
    article: Headed
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found: so many of each kind, and those of one page, an article with the words that fit."""

    actors: tuple[tuple[str, str], ...] = ()
    quotes: tuple[Quote, ...] = ()
    articles: tuple[tuple[Headed, tuple[Piece, ...]], ...] = ()
    totals: Mapping[str, int] | None = None
    more: bool = False


def page(request: Request) -> Response:
    """The front page."""
    with site_of(request).snapshots.view() as view:
        front = kept(request, view, "home", _front)
    return rendered(request, "home.html", title="OnRecord", front=front)


def _front(view: View) -> _Front:
    latest = _latest(view)
    found: list[Answer] = []
    if len(latest) > 0:
        nodes = [NamedNode(article.iri) for article in latest]
        found = ask(view, QUERIES / "open-questions.rq", article=nodes)
    found.sort(key=lambda row: -(number(row["voices"]) or 0))
    (counts,) = ask(view, _LOOKUP / "counts.rq")
    return _Front(
        counts=tuple((name, number(value) or 0) for name, value in counts.items()),
        latest=latest,
        open=tuple(
            Open(iri(r["situation"]), words(r["label"]) or "", number(r["voices"]) or 0, iri(r["article"]))
            for r in found[:_QUESTIONS]
        ),
        more=max(0, len(found) - _QUESTIONS),
    )


def _latest(view: View) -> tuple[Headed, ...]:
    rows = ask(view, _PAGES / "latest-published.rq")
    if len(rows) < _LATEST:
        rows += ask(view, _PAGES / "latest-undated.rq")
    articles = [iri(row["article"]) for row in rows][:_LATEST]
    called = headed(view, articles)
    return tuple(called.get(article, unknown(article)) for article in articles)


async def search(request: Request) -> Response:
    """The results of a search. Raises TooBusy and TooSlow, as questions do."""
    answered: Response = await request.app.state.threads.run(partial(_searched, request))
    return answered


def _searched(request: Request) -> Response:
    sought = " ".join(request.query_params.get("q", "").split())
    wanted = list(dict.fromkeys(sought.lower().split()))
    problem = None
    if len(sought) > _LONGEST or len(wanted) > _WORDS:
        problem = f"A search takes {_WORDS} words and {_LONGEST} characters at most; leave out the common ones."
    elif len(sought) == 1:
        problem = "One letter is in nearly everything; search for a word."
    at = request.query_params.get("page", "1")
    if not (at.isascii() and at.isdecimal() and len(at) <= 4 and int(at) > 0):
        problem = f"page is a number from 1 to {_MOST_PAGES}: the part of the results to show."
    found = Found()
    if problem is None and len(wanted) > 0:
        with site_of(request).snapshots.view() as view:
            found = _found(view, sought, (int(at) - 1) * _FOUND)
    status = 200 if problem is None else 400
    return rendered(
        request,
        "search.html",
        title="Search",
        status=status,
        wanted=wanted,
        problem=problem,
        found=found,
        most=_FOUND,
        page=1 if problem is not None else int(at),
    )


def _found(view: View, sought: str, offset: int) -> Found:
    """What all the words stand in."""
    by_kind = index.search(view, sought, limit=_FOUND, offset=offset)
    articles = [(hit.node.value, hit.pieces) for hit in by_kind["article"].hits]
    called = headed(view, [article for article, _ in articles])
    return Found(
        actors=_actors(view, [hit.node for hit in by_kind["actor"].hits]),
        quotes=_quotes(view, by_kind["attribution"].hits),
        articles=tuple((called.get(article, unknown(article)), pieces) for article, pieces in articles),
        totals={kind: hits.total for kind, hits in by_kind.items()},
        more=any(offset + _FOUND < hits.total for hits in by_kind.values()),
    )


def _actors(view: View, nodes: Sequence[NamedNode]) -> tuple[tuple[str, str], ...]:
    if len(nodes) == 0:
        return ()
    named = {iri(row["thing"]): words(row["label"]) for row in ask(view, QUERIES / "explain" / "names.rq", thing=nodes)}
    return tuple((node.value, named.get(node.value) or node.value) for node in nodes)


def _quotes(view: View, hits: Sequence[Hit]) -> tuple[Quote, ...]:
    if len(hits) == 0:
        return ()
    nodes = [hit.node for hit in hits]
    facts = {iri(row["attribution"]): row for row in ask(view, _LOOKUP / "attributed.rq", attribution=nodes)}
    evidence = of_attributions(view, nodes)
    base = f"{view.base}article/"
    called = headed(view, (base + items[0].article for items in evidence.values() if len(items) > 0))
    return tuple(
        Quote(
            node.value,
            words(facts[node.value]["speaker"]) or "",
            words(facts[node.value]["speech_act"]) or "",
            _said(items),
            called.get(base + items[0].article, unknown(base + items[0].article)),
            pieces,
        )
        for node, pieces in ((hit.node, hit.pieces) for hit in hits)
        if node.value in facts and len(items := evidence.get(node, ())) > 0
    )


def _said(items: Sequence[Evidence]) -> str:
    """The words of the content or, where there is none, of the sentence."""
    for part in ("content", "evidence"):
        found = [item.words for item in items if item.part == part and item.words is not None]
        if len(found) > 0:
            return joined(found)
    return ""
