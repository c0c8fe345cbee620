"""The concept schemes by the prefix that each goes by, with their concepts by notation."""

from __future__ import annotations

from collections.abc import Mapping

from pyoxigraph import NamedNode

from kg import iris
from kg.model import Concept, ConditionKind, EventType, Factuality, Form, SpeechAct

_SCHEMES: dict[str, type[Concept]] = {
    "act": SpeechAct,
    "form": Form,
    "fact": Factuality,
    "cond": ConditionKind,
    "event": EventType,
}


def concepts(scheme: str) -> Mapping[str, NamedNode]:
    """The concepts of a scheme (act, form, fact, cond, event) by notation."""
    return {str(concept.value): iris.concept(concept) for concept in _SCHEMES[scheme]}
