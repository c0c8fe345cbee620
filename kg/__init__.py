"""OnRecord: a knowledge graph of what is on the record in the news.

with kg.open("onrecord") as store:
    answer = store.ask("statements-by-speaker", speaker="zelenskiy", evidence=True)
    explanation = store.explain("S09")
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.store import Store

__all__ = ["open"]


def open(address: str | Path, base: str | None = None) -> Store:  # noqa: A001 — kg.open, as gzip.open
    """The store in a folder, or at the address of a SPARQL 1.1 endpoint, open for reading.

    ``base``: what the data's IRIs begin with; it is found where it is not given. Raises StoreError when there is no
    store, or one with another base; EndpointError when the endpoint does not answer as it must.
    """
    from kg.store import open_store  # noqa: PLC0415 — importing a part of the package does not load all of it

    return open_store(address, base)
