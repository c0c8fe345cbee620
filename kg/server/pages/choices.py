"""What a field of a form can be filled with: the names of the actors, topics and other things of a store.

A name is offered as it is where only one thing has it, else as the part of the IRI that tells it from the others.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from pyoxigraph import NamedNode
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from kg.namespaces import DCT, KG, ORG, SCHEMA, SEM, SKOS
from kg.query.answers import ask, iri, words
from kg.query.lookup import fold
from kg.resources import QUERIES
from kg.server.pages.kept import kept
from kg.server.refusals import NotFound
from kg.server.site import site_of
from kg.view import View

WRITTEN_OUT = 150  # choices that a page holds itself; of more, it fetches those that fit what is typed
_SHOWN = 20
_LOOKUP = QUERIES / "lookup"
_CLASSES = {
    "actor": KG.Actor,
    "situation": KG.Situation,
    "topic": SKOS.Concept,
    "place": SEM.Place,
    "role": ORG.Role,
    "article": KG.ArticleVersion,
}


@dataclass(frozen=True, slots=True)
class Choice:
    """A value to fill in, and what a person knows it by."""

    value: str
    label: str


def choices(request: Request, view: View, type_: str) -> Sequence[Choice]:
    """What a field of a type can be, by label; none for what nobody would choose from a list."""
    if type_ not in _CLASSES:
        return ()
    return kept(request, view, f"choices of {type_}", lambda own: _made(own, type_))


def _made(view: View, type_: str) -> tuple[Choice, ...]:
    if type_ == "article":
        rows = [row for row in ask(view, _LOOKUP / "article-names.rq") if row["property"] == SCHEMA.headline]
    else:
        found = ask(view, _LOOKUP / "names.rq", kind=_CLASSES[type_])
        rows = [row for row in found if row["property"] not in (DCT.identifier, SKOS.hiddenLabel, SKOS.altLabel)]
    own = [row for row in rows if isinstance(row["node"], NamedNode) and row["node"].value.startswith(view.base)]
    names = Counter(fold(words(row["text"]) or "") for row in own)
    made = {
        Choice(_value(view.base, iri(r["node"]), words(r["text"]) or "", names), words(r["text"]) or "") for r in own
    }
    return tuple(sorted(made, key=lambda choice: (choice.label.casefold(), choice.value)))


def _value(base: str, node: str, name: str, names: Counter[str]) -> str:
    return name if names[fold(name)] == 1 else node.removeprefix(base)


def answer(request: Request) -> Response:
    """The choices of a type that have some letters in them, as JSON. Raises NotFound for an unknown type."""
    type_, typed = request.path_params["type"], fold(request.query_params.get("q", "")[:100])
    if type_ not in _CLASSES:
        raise NotFound(f"/choices/{type_}")
    with site_of(request).snapshots.view() as view:
        found = [choice for choice in choices(request, view, type_) if typed in fold(choice.label)]
    found.sort(key=lambda choice: (not fold(choice.label).startswith(typed), len(choice.label)))
    return JSONResponse([{"value": choice.value, "label": choice.label} for choice in found[:_SHOWN]])
