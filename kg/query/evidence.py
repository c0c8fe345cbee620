"""The words that attributions rest on, fetched for many at once: source, cue, content, conditions, sentence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from pyoxigraph import Literal, NamedNode

from kg import query
from kg.namespaces import KG
from kg.query import EVIDENCE_COLUMNS, Dataset, Row, StoredQuery
from kg.query.results import Answer, Evidence
from kg.resources import QUERIES

_CHUNK = 500  # attributions asked for in one query
_PARTS = {
    KG.hasSource: "source",
    KG.hasCue: "cue",
    KG.hasContent: "content",
    KG.hasCondition: "condition",
    KG.hasEvidence: "evidence",
}
_ORDER = tuple(_PARTS.values())


def of_answer(dataset: Dataset, answer: Answer) -> tuple[tuple[Evidence, ...], ...]:
    """For each row of an answer, the evidence of the attributions that it names, in the order of its columns."""
    places = [place for place, column in enumerate(answer.columns) if column in EVIDENCE_COLUMNS]
    named = [[term for place in places if isinstance(term := row[place], NamedNode)] for row in answer.terms]
    known = of_attributions(dataset, dict.fromkeys(node for nodes in named for node in nodes))
    return tuple(tuple(item for node in nodes for item in known.get(node, ())) for nodes in named)


def of_attributions(dataset: Dataset, attributions: Iterable[NamedNode]) -> Mapping[NamedNode, tuple[Evidence, ...]]:
    """By attribution, its evidence: source, cue, content, condition, evidence, and by start within each."""
    wanted = list(attributions)
    found: dict[NamedNode, list[Evidence]] = {}
    for start in range(0, len(wanted), _CHUNK):
        for row in query.run(dataset, _stored(), attribution=wanted[start : start + _CHUNK]):
            attribution, item = _read(row)
            found.setdefault(attribution, []).append(item)
    return {node: tuple(sorted(items, key=_place)) for node, items in found.items()}


@cache
def _stored() -> StoredQuery:
    return query.find("evidence", QUERIES / "lookup")


def _read(row: Row) -> tuple[NamedNode, Evidence]:
    attribution, property_, start, end, words, article, sha256 = row
    assert isinstance(attribution, NamedNode)
    assert isinstance(property_, NamedNode)
    assert isinstance(article, NamedNode)
    return attribution, Evidence(
        part=_PARTS[property_],
        words=words.value if isinstance(words, Literal) else None,
        start=_number(start),
        end=_number(end),
        article=article.value.rpartition("/")[2],
        sha256=sha256.value if isinstance(sha256, Literal) else None,
    )


def _number(term: object) -> int:
    assert isinstance(term, Literal)
    return int(term.value)


def _place(item: Evidence) -> tuple[int, int, int]:
    return _ORDER.index(item.part), item.start, item.end
