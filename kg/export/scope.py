"""How much of the text goes out with a graph: all of it, or the words of what is reported and no more."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from pyoxigraph import Literal, NamedNode, Quad

from kg.export.dataset import NamedGraphs
from kg.extract.curated import VOICE
from kg.namespaces import DCT, KG, NIF

_PARTS = frozenset({KG.hasSource, KG.hasCue, KG.hasContent})


class Scope(Enum):
    """What an export holds.

    PUBLIC leaves out the full text (nif:isString) and the words (nif:anchorOf) of all but the sources, cues and
    contents of reported attributions, that is of those that are not of an article's own voice. Offsets and digests
    stay, so that whoever has the text can check. FULL is everything.
    """

    PUBLIC = "public"
    FULL = "full"


def scoped(dataset: NamedGraphs, scope: Scope) -> NamedGraphs:
    """The dataset as a scope shows it; for PUBLIC, it is read once to find out whose words may go out."""
    return dataset if scope is Scope.FULL else _Public(dataset, _quoted(dataset))


@dataclass(frozen=True, slots=True)
class _Public:
    dataset: NamedGraphs
    quoted: frozenset[object]

    @property
    def base(self) -> str:
        return self.dataset.base

    def graphs(self) -> Sequence[NamedNode]:
        return self.dataset.graphs()

    def quads(self, graph: NamedNode, /) -> Iterator[Quad]:
        for quad in self.dataset.quads(graph):
            if quad.predicate == NIF.isString or (quad.predicate == NIF.anchorOf and quad.subject not in self.quoted):
                continue
            yield quad


def _quoted(dataset: NamedGraphs) -> frozenset[object]:
    """The spans that are source, cue or content of an attribution whose speaker is known and no article's own voice."""
    articles, own_voice = f"{dataset.base}graph/article/", Literal(VOICE)
    voices: set[object] = set()
    speakers: defaultdict[object, set[object]] = defaultdict(set)
    parts: list[tuple[object, object]] = []
    for graph in dataset.graphs():
        is_article = graph.value.startswith(articles)
        for quad in dataset.quads(graph):
            if quad.predicate in _PARTS:
                parts.append((quad.subject, quad.object))
            elif quad.predicate == KG.attributedTo:
                speakers[quad.subject].add(quad.object)
            elif is_article and quad.predicate == DCT.identifier and quad.object == own_voice:
                voices.add(quad.subject)
    reported = {attribution for attribution, who in speakers.items() if voices.isdisjoint(who)}
    return frozenset(span for attribution, span in parts if attribution in reported)
