"""The page at /sparql: a field for a query of one's own, with the stored queries as examples.

The field is an editor where one was bundled when the package was built; see kg/server/editor.
"""

from __future__ import annotations

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from kg import query
from kg.namespaces import PREFIXES, Namespace
from kg.question import catalogue, find
from kg.server.pages import static
from kg.server.pages.rendering import rendered
from kg.server.site import site_of

_BEGINNING = """\
SELECT ?attribution ?speaker ?act
WHERE {
  ?attribution kg:attributedTo ?who ; kg:speechAct ?act .
  ?who skos:prefLabel ?speaker .
}
ORDER BY ?speaker
LIMIT 20
"""
_USED = ("kg", "skos")
_EDITOR = "editor.js"


@dataclass(frozen=True, slots=True)
class Prefix:
    """A prefix of the data; ``names``: of the terms that the data uses; concepts stand in /ontology."""

    prefix: str
    iri: str
    names: tuple[str, ...]


def page(request: Request) -> Response:
    """The form. ``?example=`` names the stored query that stands in it."""
    stored = find(request.query_params.get("example", ""))
    text = _first() if stored is None else _example(stored)
    return rendered(
        request,
        "sparql.html",
        title="SPARQL",
        text=text,
        chosen=stored,
        examples=catalogue(),
        prefixes=_prefixes(),
        editor=_EDITOR if _EDITOR in static.files() else None,
        seconds=site_of(request).settings.seconds,
    )


def _prefixes() -> list[Prefix]:
    """All prefixes, by prefix."""
    names = {each.iri: tuple(each.__annotations__) for each in Namespace.__subclasses__()}
    return [Prefix(prefix, iri, names.get(iri, ())) for prefix, iri in sorted(PREFIXES.items())]


def _first() -> str:
    prefixes = "".join(f"PREFIX {prefix}: <{PREFIXES[prefix]}>\n" for prefix in _USED)
    return f"{prefixes}\n{_BEGINNING}"


def _example(stored: query.StoredQuery) -> str:
    """The query with the examples of the parameters that it needs, and without those that only narrow it."""
    needed = {parameter.name: parameter.example for parameter in stored.parameters if not parameter.optional}
    return query.bind(stored, needed).strip() + "\n"
