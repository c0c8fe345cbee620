"""The page of an attribution: everything from who is quoted back to the characters, the run and the ledger's line."""

from __future__ import annotations

from collections.abc import Mapping

from pyoxigraph import NamedNode
from starlette.requests import Request
from starlette.responses import Response

from kg.explain.explanation import Explanation
from kg.server.pages import picture, structured
from kg.server.pages.articles import Headed, headed, unknown
from kg.server.pages.reading import first_words, joined
from kg.server.pages.rendering import rendered
from kg.store import Store
from kg.view import View

_RELATIONS = {  # what this attribution is to another: by the relation, and whether it goes out from here
    ("contradicts", True): "contradicts",
    ("contradicts", False): "is contradicted by",
    ("supports", True): "supports",
    ("supports", False): "is supported by",
    ("qualifies", True): "qualifies",
    ("qualifies", False): "is qualified by",
    ("dependsOn", True): "depends on",
    ("dependsOn", False): "is what this depends on:",
    ("alternativeReadingOf", True): "is a second reading of",
    ("alternativeReadingOf", False): "can also be read as",
    ("embeddedIn", False): "holds",
}


def page(request: Request, view: View, node: NamedNode, headers: Mapping[str, str]) -> Response:
    """The attribution's page."""
    found = Store(view).explain(node.value)
    article = None
    if found.article is not None:
        article = headed(view, [found.article.iri]).get(found.article.iri, unknown(found.article.iri))
    return rendered(
        request,
        "statement.html",
        title=_title(found),
        headers=headers,
        thing=node.value,
        structured=structured.statement(found),
        e=found,
        said=_said(found),
        anchor=found.identifier,
        article=article,
        relations=[(_RELATIONS.get((r.kind, r.is_outgoing), r.kind), r) for r in found.relations],
        flow=None if article is None else _flow(found, article),
    )


def _said(found: Explanation) -> str:
    spans = found.content or found.cue or found.evidence
    return joined(span.words for span in spans if span.words is not None)


def _title(found: Explanation) -> str:
    speaker = "Somebody" if found.speaker is None else found.speaker.name
    words = first_words(_said(found), 60)
    return f"{speaker}: {words}" if words != "" else speaker


def _flow(found: Explanation, article: Headed) -> picture.Flow | None:
    """The article and whoever read it, the run, and the graph that holds the attribution."""
    if found.run is None:
        return None
    agent = None
    if found.run.agent is not None:
        own = found.run.agent
        agent = picture.Box("person" if own.is_person else "program", own.called, own.iri, 0)
    inputs = [picture.Box("article", article.headline, article.iri, 0)]
    if found.run.analysis is not None:
        inputs.append(picture.Box("analysis", found.run.analysis_sha256 or "", found.run.analysis, 0))
    outputs = []
    if found.graph is not None:
        outputs.append(picture.Box("graph", found.graph.rpartition("/")[2], found.graph, 0))
    run = picture.Box("run", found.run.identifier or "run", found.run.iri, 1)
    return picture.flow(inputs, agent, run, outputs)
