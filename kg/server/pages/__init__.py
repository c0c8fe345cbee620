"""The pages for people: HTML that works as it is, and gets better with the one script; nothing comes from elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from pyoxigraph import NamedNode
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from kg.namespaces import KG, RDF
from kg.query import StoredQuery
from kg.server.pages import (
    actor,
    article,
    audit,
    choices,
    console,
    forms,
    home,
    other,
    reviewing,
    run,
    situation,
    statement,
    static,
)
from kg.server.pages.rendering import rendered as rendered
from kg.view import View

_Page = Callable[[Request, View, NamedNode, Mapping[str, str]], Response]

_PAGES: tuple[tuple[NamedNode, _Page], ...] = (
    (KG.ArticleVersion, article.page),
    (KG.Attribution, statement.page),
    (KG.Actor, actor.page),
    (KG.Situation, situation.page),
    (KG.ExtractionRun, run.page),
)


def thing(request: Request, view: View, node: NamedNode, headers: Mapping[str, str]) -> Response:
    """The page of a thing: that of its kind or, where its kind has none, a table of what is stated of it."""
    with view.reading():
        types = {quad.object for quad in view.store.quads_for_pattern(node, RDF.type, None, None)}
    page = next((page for kind, page in _PAGES if kind in types), other.page)
    return page(request, view, node, headers)


def questions(request: Request) -> Response:
    """The list of the stored queries."""
    return forms.index(request)


def question(request: Request, stored: StoredQuery) -> Response:
    """The form of a stored query, with its answer."""
    return forms.page(request, stored)


def sparql(request: Request) -> Response:
    """The form for a query of one's own."""
    return console.page(request)


ROUTES: list[BaseRoute] = [
    Route("/", home.page),
    Route("/search", home.search),
    Route("/audit", audit.page),
    Route("/choices/{type}", choices.answer),
    Route("/static/{name}", static.answer),
    *reviewing.ROUTES,
]
