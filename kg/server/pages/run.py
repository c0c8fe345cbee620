"""The page of a run: who or what read which article version, when, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pyoxigraph import NamedNode
from starlette.requests import Request
from starlette.responses import Response

from kg.query.answers import Answer, ask, iri, number, words
from kg.resources import QUERIES
from kg.server.pages import picture
from kg.server.pages.articles import Headed, headed, unknown
from kg.server.pages.rendering import rendered
from kg.view import View

_PAGES = QUERIES / "pages"
_DRAWN = 6  # boxes above each other


def page(request: Request, view: View, node: NamedNode, headers: Mapping[str, str]) -> Response:
    """The run's page."""
    parts: dict[str, list[Answer]] = {}
    for row in ask(view, _PAGES / "run.rq", run=node):
        parts.setdefault(words(row["part"]) or "", []).append(row)
    counts = ask(view, _PAGES / "run-counts.rq", run=node)
    identifier = _label(parts.get("identifier", ()))
    articles = [iri(row["value"]) for row in parts.get("article", ())]
    called = headed(view, articles)
    return rendered(
        request,
        "run.html",
        title=f"Run {identifier or node.value.rpartition('/')[2][:8] + '…'}",
        headers=headers,
        thing=node.value,
        started=_label(parts.get("started", ())),
        ended=_label(parts.get("ended", ())),
        agents=[(iri(row["value"]), words(row["label"]), words(row["detail"])) for row in parts.get("agent", ())],
        prompts=[(iri(row["value"]), words(row["label"]), words(row["detail"])) for row in parts.get("prompt", ())],
        articles=[called.get(article, unknown(article)) for article in articles],
        inputs=[(iri(row["value"]), words(row["detail"])) for row in parts.get("input", ())],
        graphs=[iri(row["value"]) for row in parts.get("graph", ())],
        changed=[iri(row["value"]) for row in parts.get("changed", ())],
        counts=[(words(row["kind"]), number(row["things"])) for row in counts],
        flow=_flow(node, identifier, parts, called),
    )


def _label(rows: Sequence[Answer]) -> str | None:
    return None if len(rows) == 0 else words(rows[0]["label"])


def _flow(
    node: NamedNode, identifier: str | None, parts: Mapping[str, Sequence[Answer]], called: Mapping[str, Headed]
) -> picture.Flow:
    inputs = [
        _box("article", row, called[iri(row["value"])].headline)
        for row in parts.get("article", ())
        if iri(row["value"]) in called
    ]
    inputs += [_box("input", row) for row in parts.get("input", ())]
    agents = [_box("agent", row, words(row["label"])) for row in parts.get("agent", ())]
    outputs = [_box("graph", row) for row in parts.get("graph", ())]
    run = picture.Box("run", identifier or "run", node.value, 1)
    return picture.flow(inputs[:_DRAWN], agents[0] if len(agents) > 0 else None, run, outputs[:_DRAWN])


def _box(kind: str, row: Answer, name: str | None = None) -> picture.Box:
    own = iri(row["value"])
    return picture.Box(kind, name or own.rpartition("/")[2], own, 0)
