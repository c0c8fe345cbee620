"""Every IRI under the store's base answers with what is stated of it, as a page or in any RDF format.

``/actor/zelenskiy`` is negotiated, ``/actor/zelenskiy.ttl`` is Turtle. A graph's IRI answers with its quads and with
what the provenance graph says of it. An actor's former identifier leads on to the one that it is shown by, and what
was replaced says by what. What else nothing is stated of is not found.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from io import BytesIO
from urllib.parse import quote

from pyoxigraph import NamedNode, Quad
from starlette.requests import Request
from starlette.responses import Response

from kg import export
from kg.export import Format
from kg.export.scope import Scope
from kg.namespaces import RDFS, SKOS
from kg.server import former, pages
from kg.server.caching import tag, unchanged
from kg.server.negotiation import ENDINGS, FORMATS, HTML, MEDIA_TYPES, chosen
from kg.server.refusals import NotAcceptable, NotFound
from kg.server.site import site_of
from kg.view import View

_OFFERS = (HTML, *FORMATS)
_LABELS = (SKOS.prefLabel, RDFS.label)


@dataclass(frozen=True, slots=True)
class Description:
    """What is stated of one thing, as named graphs."""

    base: str
    by_graph: dict[NamedNode, list[Quad]]

    def graphs(self) -> Sequence[NamedNode]:
        """The graphs in which it is stated."""
        return tuple(self.by_graph)

    def quads(self, graph: NamedNode, /) -> Iterator[Quad]:
        """What is stated in one graph."""
        return iter(self.by_graph.get(graph, ()))


def description(view: View, node: NamedNode) -> Description:
    """What is stated of a thing, with the names of what it is linked to; of a graph, its quads as well."""
    by_graph: dict[NamedNode, list[Quad]] = {}
    with view.reading():
        quads = [*view.store.quads_for_pattern(node, None, None, None)]
        quads += view.store.quads_for_pattern(None, None, None, node)
        named = {quad.object for quad in quads if isinstance(quad.object, NamedNode)}
        for value in named:
            for label in _LABELS:
                quads += view.store.quads_for_pattern(value, label, None, None)
    for quad in dict.fromkeys(quads):
        assert isinstance(quad.graph_name, NamedNode)
        by_graph.setdefault(quad.graph_name, []).append(quad)
    return Description(view.base, by_graph)


def answer(request: Request) -> Response:
    """What is known of the thing that a path names. Raises Gone, NotFound and NotAcceptable."""
    site, path = site_of(request), request.url.path.removeprefix("/")
    with site.snapshots.view() as view:
        name, format_ = _format_of(view, path)
        node = _node(view, name)
        if not former.is_known(view, node):
            return _moved(request, view, node)
        if format_ is None:
            media_type = chosen(request.headers.get("accept"), _OFFERS)
            if media_type is None:
                raise NotAcceptable(_OFFERS)
            format_ = FORMATS.get(media_type)
        etag = tag(view.head, name, HTML if format_ is None else format_.value)
        links = ", ".join((*_links(name), *former.links(former.ended_by(view, node))))
        headers = {"Vary": "Accept", "Link": links, "ETag": etag, "Cache-Control": "no-cache"}
        same = unchanged(request, etag)
        if same is not None:
            return same
        if format_ is None:
            return pages.thing(request, view, node, headers)
        out = BytesIO()
        export.export(description(view, node), format_, Scope.FULL, out)
        headers["Content-Location"] = quote(f"/{name}.{format_.ending}")
        return Response(out.getvalue(), media_type=MEDIA_TYPES[format_], headers=headers)


def _format_of(view: View, path: str) -> tuple[str, Format | None]:
    """The thing's path, and the format that the address asks for by its ending."""
    name, dot, ending = path.rpartition(".")
    if dot == "" or ending not in ENDINGS or former.is_known(view, _node(view, path)):
        return path, None
    return name, ENDINGS[ending]


def _node(view: View, name: str) -> NamedNode:
    try:
        return NamedNode(view.base + name)
    except ValueError:
        raise NotFound(f"/{name}") from None


def _moved(request: Request, view: View, node: NamedNode) -> Response:
    """To where the actor with a former identifier is, in the form that was asked for. Raises Gone and NotFound.

    A judgement can be undone and an answer 301 would be kept, so it is asked for anew each time.
    """
    name = node.value.removeprefix(view.base)
    kept = former.shown_as(view, node)
    if kept is None:
        by = former.ended_by(view, node)
        raise NotFound(f"/{name}") if by is None else former.gone(name, by)
    ending, asked = request.url.path.removeprefix(f"/{name}"), request.url.query
    location = quote(f"/{kept}{ending}") + (f"?{asked}" if asked != "" else "")
    return Response(
        status_code=HTTPStatus.MOVED_PERMANENTLY, headers={"Location": location, "Cache-Control": "no-cache"}
    )


def _links(name: str) -> Iterator[str]:
    for format_, media_type in MEDIA_TYPES.items():
        yield f'<{quote(f"/{name}.{format_.ending}")}>; rel="alternate"; type="{media_type}"'
