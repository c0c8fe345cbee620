"""OnRecord: a knowledge graph of what is on the record in the news.

with kg.open("onrecord") as store:
    answer = store.ask("statements-by-speaker", speaker="zelenskiy", evidence=True)
    explanation = store.explain("S09")
"""

from kg.results import Answer
from kg.store import Store
from kg.store import open_store as open  # noqa: A004 — kg.open, as gzip.open

__all__ = ["Answer", "Store", "open"]
