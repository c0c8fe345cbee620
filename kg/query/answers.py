"""What the library asks a store for itself: the rows of a stored query by column, and their terms as plain values."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import TypeAlias

from pyoxigraph import BlankNode, Literal, NamedNode, Triple

from kg import query
from kg.namespaces import XSD
from kg.query import Dataset, StoredQuery

Term: TypeAlias = NamedNode | BlankNode | Literal | Triple | None
Answer: TypeAlias = dict[str, Term]


def ask(dataset: Dataset, path: Path, **values: NamedNode | Literal | Sequence[NamedNode]) -> list[Answer]:
    """The rows of the stored query in a file, each by column. Raises QueryError as ``query.load`` does."""
    stored = _load(path)
    return [dict(zip(stored.columns, row, strict=True)) for row in query.run(dataset, stored, **values)]


def iri(term: Term) -> str:
    """A term that names something, as text; a blank node by its label."""
    return term.value if isinstance(term, NamedNode) else str(term)


def words(term: Term) -> str | None:
    """The characters of a literal or an IRI, or None."""
    return term.value if isinstance(term, NamedNode | Literal) else None


def number(term: Term) -> int | None:
    """The whole number in a literal, or None where there is none."""
    try:
        return int(words(term) or "")
    except ValueError:
        return None


def integer(number: int) -> Literal:
    """A whole number as a term."""
    return Literal(str(number), datatype=XSD.integer)


@lru_cache(maxsize=64)
def _load(path: Path) -> StoredQuery:
    return query.load(path)
