"""What a store holds, in numbers, and the head of its chain."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from pyoxigraph import Literal

from kg import query
from kg.ledger import Ledger
from kg.query import Dataset
from kg.resources import QUERIES
from kg.view import View

_COUNTS = QUERIES / "lookup" / "counts.rq"


@dataclass(frozen=True, slots=True)
class Status:
    """Counts over the current graphs. ``entry`` and ``head``: the ledger's last line, None for an endpoint."""

    base: str
    articles: int
    attributions: int
    actors: int
    warnings: int
    entry: int | None
    head: str | None

    def to_json(self) -> dict[str, object]:
        """The status as plain data."""
        return asdict(self)


def of(dataset: Dataset) -> Status:
    """The status of a dataset. Raises StoreError as the dataset does."""
    (row,) = query.run(dataset, query.load(_COUNTS))
    articles, attributions, actors, warnings = (int(term.value) for term in row if isinstance(term, Literal))
    head = None
    if isinstance(dataset, View):
        with Ledger.open(dataset.folder) as ledger:
            head = ledger.head
    return Status(
        base=dataset.base,
        articles=articles,
        attributions=attributions,
        actors=actors,
        warnings=warnings,
        entry=None if head is None else head.entry,
        head=None if head is None else head.sha256,
    )
