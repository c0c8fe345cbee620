"""What articles are called and when they appeared: for lists of them, and beside what they report."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from pyoxigraph import NamedNode

from kg.query.answers import ask, iri, words
from kg.resources import QUERIES
from kg.server.pages.reading import first_words
from kg.view import View

_HEADLINES = QUERIES / "pages" / "headlines.rq"
_BATCH = 500


@dataclass(frozen=True, slots=True)
class Headed:
    """An article in a list. ``published``: a day, None where it is not known."""

    iri: str
    headline: str
    published: str | None
    outlet: str | None


def headed(view: View, articles: Iterable[str]) -> Mapping[str, Headed]:
    """By IRI, what articles are called: by their headline or, having none, by their first words."""
    wanted = [NamedNode(article) for article in dict.fromkeys(articles)]
    found: dict[str, Headed] = {}
    for start in range(0, len(wanted), _BATCH):
        for row in ask(view, _HEADLINES, article=wanted[start : start + _BATCH]):
            article = iri(row["article"])
            beginning = words(row["beginning"])
            called = words(row["headline"]) or (article if beginning is None else first_words(beginning))
            found.setdefault(article, Headed(article, called, words(row["published"]), words(row["outlet"])))
    return found


def unknown(article: str) -> Headed:
    """An article of which the store says nothing now: it was withdrawn or replaced."""
    return Headed(article, "an article that is no longer in force", None, None)
