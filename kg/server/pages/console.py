"""The page at /sparql: a field for a query of one's own, with the stored queries as examples."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from kg import query
from kg.namespaces import PREFIXES
from kg.question import catalogue, find
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
        prefixes=sorted(PREFIXES.items()),
        seconds=site_of(request).settings.seconds,
    )


def _first() -> str:
    prefixes = "".join(f"PREFIX {prefix}: <{PREFIXES[prefix]}>\n" for prefix in _USED)
    return f"{prefixes}\n{_BEGINNING}"


def _example(stored: query.StoredQuery) -> str:
    """The query with the examples of the parameters that it needs, and without those that only narrow it."""
    needed = {parameter.name: parameter.example for parameter in stored.parameters if not parameter.optional}
    return query.bind(stored, needed).strip() + "\n"
