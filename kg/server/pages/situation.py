"""The page of a situation: how certain each voice is of it, side by side, and what hangs on it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pyoxigraph import NamedNode
from starlette.requests import Request
from starlette.responses import Response

from kg.query.answers import Answer, ask, iri, words
from kg.resources import QUERIES
from kg.server.pages.articles import headed
from kg.server.pages.rendering import rendered
from kg.server.pages.words import level
from kg.view import View

Row = dict[str, str | None]


@dataclass(frozen=True, slots=True)
class Voice:
    """What one holder is said to hold, in each attribution that shows it."""

    name: str
    factuality: str
    level: int
    shown_in: tuple[Row, ...]


def page(request: Request, view: View, node: NamedNode, headers: Mapping[str, str]) -> Response:
    """The situation's page."""
    facts = ask(view, QUERIES / "pages" / "situation.rq", situation=node)
    label = next((words(row["label"]) for row in facts if words(row["part"]) == "label"), None)
    views = ask(view, QUERIES / "views-on-situation.rq", situation=node)
    articles = [iri(row["article"]) for row in (*facts, *views) if row["article"] is not None]
    return rendered(
        request,
        "situation.html",
        title=label or f"Situation {node.value.rpartition('/')[2][:8]}…",
        headers=headers,
        thing=node.value,
        facts={part: [_plain(row) for row in facts if words(row["part"]) == part] for part in _PARTS},
        voices=_voices(views),
        conditions=[_plain(row) for row in ask(view, QUERIES / "conditions-on-situation.rq", situation=node)],
        hanging=[_plain(row) for row in ask(view, QUERIES / "what-hangs-on-situation.rq", antecedent=node)],
        called=headed(view, articles),
    )


_PARTS = ("identifier", "type", "place", "time", "actor", "recipient", "words")


def _plain(row: Answer) -> Row:
    return {column: words(value) for column, value in row.items()}


def _voices(rows: Sequence[Answer]) -> list[Voice]:
    """By holder and value, the most certain first."""
    found: dict[tuple[str, str], list[Row]] = {}
    for row in map(_plain, rows):
        found.setdefault((row["holder"] or "somebody", row["factuality"] or ""), []).append(row)
    voices = [Voice(name, value, level(value), tuple(group)) for (name, value), group in found.items()]
    return sorted(voices, key=lambda voice: (voice.level, voice.name))
