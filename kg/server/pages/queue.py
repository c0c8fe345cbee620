"""What waits for a person: attributions of low confidence, and what the gate warned of when it was taken in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from pyoxigraph import Literal, NamedNode
from starlette.requests import Request

from kg.namespaces import ITSRDF, KG, RDF
from kg.query.answers import ask, iri, words
from kg.query.evidence import of_attributions
from kg.resources import QUERIES
from kg.server.pages.kept import kept
from kg.server.pages.reading import joined
from kg.view import View

_LOOKUP = QUERIES / "lookup"
_HOLDERS = (KG.hasPerspective, KG.hasCondition)


@dataclass(frozen=True, slots=True)
class Waiting:
    """An attribution that waits for a person: why it does is its confidence, or what the gate warned of."""

    iri: str
    confidence: float | None
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Listed:
    """How an attribution is shown in a list: who, by which act, on which words, and its article's IRI."""

    label: str
    article: str


@dataclass(frozen=True, slots=True)
class Remark:
    """What the gate warned of, or a program dropped, that is no attribution."""

    article: str
    message: str
    words: str | None


@dataclass(frozen=True, slots=True)
class Queue:
    """What waits, the least certain first."""

    waiting: tuple[Waiting, ...]
    others: tuple[Remark, ...]

    def place(self, iri: str) -> int | None:
        """Where an attribution stands in it."""
        return next((place for place, each in enumerate(self.waiting) if each.iri == iri), None)


def queue_of(request: Request, view: View, level: float) -> Queue:
    """What waits, with a confidence of ``level`` or less; kept until there is a newer state."""
    return kept(request, view, f"review {level}", lambda view: made(view, level))


def made(view: View, level: float) -> Queue:
    """The same, of a state. Of tens of thousands of attributions, it is only asked how certain they are."""
    warned, others = defaultdict[str, list[str]](list), list[Remark]()
    for row in ask(view, _LOOKUP / "review.rq"):
        message, own = words(row["message"]) or "", _attribution(view, NamedNode(iri(row["focus"])))
        if own is None:
            others.append(Remark(iri(row["article"]), message, words(row["words"])))
        elif next(view.store.quads_for_pattern(None, KG.keptAs, own), None) is None:  # nobody has accepted it so
            warned[own.value].append(message)
    with view.reading():
        certain = {each: value for each in warned for _, value in _confidence(view, NamedNode(each), 1.0)}
        certain |= _uncertain(view, level)
    waiting = [Waiting(each, certain.get(each), tuple(dict.fromkeys(warned[each]))) for each in {*certain, *warned}]
    waiting.sort(key=lambda each: (1.0 if each.confidence is None else each.confidence, each.iri))
    return Queue(tuple(waiting), tuple(dict.fromkeys(others)))


def listed(view: View, waiting: Sequence[Waiting]) -> Mapping[str, Listed]:
    """How some attributions are shown in a list, by their IRIs."""
    nodes = [NamedNode(each.iri) for each in waiting]
    if len(nodes) == 0:
        return {}
    evidence = of_attributions(view, nodes)
    found = {}
    for row in ask(view, _LOOKUP / "attributed.rq", attribution=nodes):
        node = NamedNode(iri(row["attribution"]))
        parts = evidence.get(node, ())
        said = [item for item in parts if item.part == "content"] or [item for item in parts if item.part == "evidence"]
        act = (words(row["speech_act"]) or "an act").replace("_", " ")
        label = f"{words(row['speaker']) or 'somebody'}, {act}: {joined(item.words or '' for item in said)}"
        found[node.value] = Listed(label, f"{view.base}article/{said[0].article}" if len(said) > 0 else "")
    return found


def _uncertain(view: View, level: float) -> dict[str, float]:
    """The attributions of this confidence or less, but for second readings, which go with the first."""
    quads = view.store.quads_for_pattern
    return {
        node.value: value
        for node, value in _confidence(view, None, level)
        if next(quads(node, RDF.type, KG.Attribution), None) is not None
        and next(quads(node, KG.alternativeReadingOf, None), None) is None
    }


def _confidence(view: View, node: NamedNode | None, most: float) -> Iterator[tuple[NamedNode, float]]:
    """What has a confidence, or one thing, with it, where it is not above ``most``."""
    for quad in view.store.quads_for_pattern(node, ITSRDF.taConfidence, None):
        if isinstance(quad.subject, NamedNode) and isinstance(quad.object, Literal):
            value = float(quad.object.value)
            if value <= most:
                yield quad.subject, value


def _attribution(view: View, node: NamedNode) -> NamedNode | None:
    """The attribution that a thing is, or belongs to as its perspective or condition."""
    quads = view.store.quads_for_pattern
    holders = [quad.subject for property_ in _HOLDERS for quad in quads(None, property_, node)]
    for each in (node, *holders):
        if isinstance(each, NamedNode) and next(quads(each, RDF.type, KG.Attribution), None) is not None:
            return each
    return None
