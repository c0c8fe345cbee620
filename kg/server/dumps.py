"""The whole graph as one file in each format, and the addresses of what is in it for crawlers.

``/dump.trig`` and its like hold what ``kg export`` writes: without the articles' text, but for the words of reported
attributions. A file is made when it is first asked for, kept while the store does not change, and sent from the disk.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Lock

from pyoxigraph import NamedNode
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import BaseRoute, Route

from kg import export
from kg.export import Format
from kg.export.scope import Scope
from kg.namespaces import KG, RDF
from kg.server.caching import tag, unchanged
from kg.server.negotiation import ENDINGS, MEDIA_TYPES
from kg.server.refusals import NotFound
from kg.server.site import site_of
from kg.view import View

_LISTED = (KG.ArticleVersion, KG.Actor, KG.Situation)  # what has a page that others should find
_MOST = 50_000  # addresses in a sitemap, by its protocol


class Dumps:
    """The files that were made of the newest state."""

    def __init__(self) -> None:
        self._folder = TemporaryDirectory(prefix="onrecord-")
        self._lock = Lock()
        self._of: str | None = None

    def path(self, view: View, format_: Format) -> Path:
        """The file of a state in a format, made if it is not there yet."""
        with self._lock:
            if self._of != view.head.sha256:
                for old in Path(self._folder.name).iterdir():
                    old.unlink()
                self._of = view.head.sha256
            path = Path(self._folder.name) / f"dump.{format_.ending}"
            if not path.exists():
                export.export_to(view, format_, Scope.PUBLIC, path)
            return path

    def close(self) -> None:
        """Remove them."""
        self._folder.cleanup()


def _dump(request: Request) -> Response:
    ending = request.path_params["ending"]
    if ending not in ENDINGS:
        raise NotFound(request.url.path)
    site, format_ = site_of(request), ENDINGS[ending]
    with site.snapshots.view() as view:
        etag = tag(view.head, "dump", ending)
        same = unchanged(request, etag)
        if same is not None:
            return same
        path = site.dumps.path(view, format_)
    headers = {"ETag": etag, "Cache-Control": "no-cache"}
    return FileResponse(path, media_type=MEDIA_TYPES[format_], headers=headers, filename=f"onrecord.{ending}")


def _sitemap(request: Request) -> Response:
    origin = str(request.base_url).rstrip("/")
    with site_of(request).snapshots.view() as view:
        names = [name for class_ in _LISTED for name in _instances(view, class_)]
    places = "".join(f"<url><loc>{escape(origin + '/' + name)}</loc></url>\n" for name in names[:_MOST])
    return Response(
        f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
        f"{places}</urlset>\n",
        media_type="application/xml",
    )


def _instances(view: View, class_: NamedNode) -> Iterator[str]:
    with view.reading():
        found = {quad.subject.value for quad in view.store.quads_for_pattern(None, RDF.type, class_, None)
                 if isinstance(quad.subject, NamedNode)}  # fmt: skip
    return (iri.removeprefix(view.base) for iri in sorted(found) if iri.startswith(view.base))


ROUTES: list[BaseRoute] = [Route("/dump.{ending}", _dump), Route("/sitemap.xml", _sitemap)]
