"""The front page: what is in the graph, what came last, what nobody is sure of; and the results of a search."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial

from pyoxigraph import Literal, NamedNode
from starlette.requests import Request
from starlette.responses import Response

from kg import query
from kg.query import StoredQuery
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

_PAGES, _LOOKUP = QUERIES / "pages", QUERIES / "lookup"
_LATEST = 10
_QUESTIONS = 8
_FOUND = 20  # of each kind, that a search shows
_LONGEST = 200  # characters of what is searched for
_WORDS = 8


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


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found: so many of each kind, and the first of them."""

    actors: tuple[tuple[str, str], ...] = ()
    quotes: tuple[Quote, ...] = ()
    articles: tuple[Headed, ...] = ()
    totals: Mapping[str, int] | None = None


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
    found = Found()
    if problem is None and len(wanted) > 0:
        with site_of(request).snapshots.view() as view:
            found = _found(view, wanted)
    status = 200 if problem is None else 400
    return rendered(
        request, "search.html", title="Search", status=status, wanted=wanted, problem=problem, found=found, most=_FOUND
    )


def _found(view: View, wanted: Sequence[str]) -> Found:
    """What all the words stand in."""
    by_kind: dict[str | None, list[NamedNode]] = {"actor": [], "article": [], "attribution": []}
    for kind, thing, count in query.run(view, _search(), word=[Literal(word) for word in wanted]):
        if number(count) == len(wanted) and isinstance(thing, NamedNode):
            by_kind[words(kind)].append(thing)
    articles = [node.value for node in by_kind["article"]]
    return Found(
        actors=_actors(view, by_kind["actor"]),
        quotes=_quotes(view, by_kind["attribution"][:_FOUND]),
        articles=_newest(headed(view, articles).values())[:_FOUND],
        totals={str(kind): len(nodes) for kind, nodes in by_kind.items()},
    )


@cache
def _search() -> StoredQuery:
    return query.load(_LOOKUP / "search.rq")


def _newest(found: Iterable[Headed]) -> tuple[Headed, ...]:
    return tuple(sorted(found, key=lambda each: each.published or "", reverse=True))


def _actors(view: View, nodes: Sequence[NamedNode]) -> tuple[tuple[str, str], ...]:
    if len(nodes) == 0:
        return ()
    named = {iri(row["thing"]): words(row["label"]) for row in ask(view, QUERIES / "explain" / "names.rq", thing=nodes)}
    pairs = [(node.value, named.get(node.value) or node.value) for node in nodes]
    return tuple(sorted(pairs, key=lambda pair: ("/unnamed/" in pair[0], len(pair[1]), pair[1])))[:_FOUND]


def _quotes(view: View, nodes: Sequence[NamedNode]) -> tuple[Quote, ...]:
    if len(nodes) == 0:
        return ()
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
        )
        for node in nodes
        if node.value in facts and len(items := evidence.get(node, ())) > 0
    )


def _said(items: Sequence[Evidence]) -> str:
    """The words of the content or, where there is none, of the sentence."""
    for part in ("content", "evidence"):
        found = [item.words for item in items if item.part == part and item.words is not None]
        if len(found) > 0:
            return joined(found)
    return ""
