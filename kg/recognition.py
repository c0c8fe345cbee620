"""That whom an article names is who is known by that name, or a namesake: by which rule, as it is recorded.

The actors have one identifier then, or two from the start; no judgement on two identifiers could say why.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from pyoxigraph import Literal, NamedNode, Quad

from kg.iris import Base
from kg.judgements import GRAPH, by_rules, judgement
from kg.namespaces import ITSRDF, KG, PROV, RDF, SKOS
from kg.quads import Writer, decimal, joined

_APART = 0.8  # an order beside the confidences of the grounds, not a measure


class Ground(Enum):
    """Why an actor is taken for the one who is known: in a sentence, and how sure that makes it.

    The confidences are an order, as those of the rules over names are, not a measure.
    """

    NAME = "An earlier article calls them by the same name.", 0.95
    ELSEWHERE = "An earlier article calls them by the same name, which few bear, though in other offices.", 0.7
    OFFICE = "An earlier article calls them by the same name and gives them the same office.", 0.95
    STATE = "The name leaves out whose body it is; an earlier article that has it names one of the same states.", 0.8
    ASSUMED = (
        "The name leaves out whose body it is, and no state beside it tells: that it is the one known is assumed.",
        0.5,
    )


@dataclass(frozen=True, slots=True)
class Recognition:
    """That an article's actor, by its identifier, is the one known by it."""

    actor: str
    ground: Ground


@dataclass(frozen=True, slots=True)
class Namesake:
    """That an article's actor, by its identifier, is not ``other``, who has the same name; ``reason`` is a sentence."""

    actor: str
    other: str
    reason: str


def path(run: str) -> str:
    """Where the ledger keeps whom a run recognised. ``run``: the last part of its IRI."""
    return f"recognitions/{run}.nq"


def quads(found: Iterable[Recognition | Namesake], article: NamedNode, base: Base) -> Sequence[Quad]:
    """What is stated of the actors of an article version who were known or have the name of somebody known."""
    writer, apart = Writer(base.graph("recognitions")), Writer(base.graph(GRAPH))
    grounds = defaultdict[Ground, list[NamedNode]](list)
    said = tuple(found)
    if len(said) == 0:
        return ()
    agent = by_rules(apart, base)
    for each in said:
        node = base.shared("actor", each.actor)
        if isinstance(each, Recognition):
            grounds[each.ground].append(node)
        else:
            pair, marks = (node, base.shared("actor", each.other)), (each.actor, each.other, article.value)
            judged = base.made("judgement", *marks, each.reason)
            judgement(apart, judged, (KG.Split, *pair), each.reason, agent)
            apart.add(judged, ITSRDF.taConfidence, decimal(_APART))
            apart.add(judged, PROV.wasDerivedFrom, article)
    for ground, actors in grounds.items():
        reason, confidence = ground.value
        node = base.made("recognition", article.value, ground.name, *(actor.value for actor in actors))
        writer.add(node, RDF.type, KG.Recognition)
        writer.add(node, PROV.wasDerivedFrom, article)
        for actor in actors:
            writer.add(node, KG.recognisedActor, actor)
        writer.add(node, SKOS.note, Literal(reason, language="en"))
        writer.add(node, ITSRDF.taConfidence, decimal(confidence))
        writer.add(node, PROV.wasAttributedTo, agent)
    return joined(writer.quads(), apart.quads())


def without(found: Iterable[Quad], actor: NamedNode | None) -> Sequence[Quad]:
    """What is stated of whom a run recognised, but for one actor, if one is given."""
    kept = [quad for quad in found if quad.predicate != KG.recognisedActor or quad.object != actor]
    left = {quad.subject for quad in kept if quad.predicate in {KG.recognisedActor, KG.judgedActor}}
    agents = {quad.object for quad in kept if quad.predicate == PROV.wasAttributedTo and quad.subject in left}
    return tuple(quad for quad in kept if quad.subject in left | agents)
