"""A reading as data for programs: plain mappings and lists, the same keys for every article."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import TypeAlias

from kg.article import Article
from kg.extract.curated import VOICE
from kg.model import Actor, Analysis, Attribution, Dropped, Publication, Role, Span
from kg.reading.entries import counts, name

Data: TypeAlias = "str | int | float | bool | list[Data] | dict[str, Data] | None"


def document(
    article: Article, analysis: Analysis, publication: Publication, dropped: Sequence[Dropped] = ()
) -> dict[str, Data]:
    """The reading, every key always there; spans are ``{"start", "end", "words"}`` in code points.

    The time at which a program read is left out, so that the same reading is the same document.
    """
    actors = {actor.id: actor for actor in analysis.actors}
    labels = {situation.id: situation.label for situation in analysis.situations}
    agent, anchor = analysis.agent, analysis.anchor
    return {
        "article": {
            "sha256": article.sha256,
            "language": article.language,
            "characters": len(article.text),
            "sentences": len(article.sentences),
        },
        "publication": {key: getattr(publication, key) for key in Publication.__dataclass_fields__},
        "run": {"id": analysis.run_id, "agent": agent.name, "version": agent.version, "person": agent.is_person},
        "anchor": None if anchor is None else anchor.preferred.isoformat(),
        "attributions": [_attribution(a, actors, labels) for a in analysis.attributions],
        "actors": [_actor(actor) for actor in analysis.actors],
        "roles": [_role(role, actors) for role in analysis.roles],
        "places": [
            {"id": p.id, "name": p.name, "wikidata": p.wikidata, "mentions": _spans(p.mentions)}
            for p in analysis.places
        ],
        "times": [
            {
                "id": time.id,
                **_span(time.span),
                "value": time.value,
                "day": None if time.day is None else time.day.isoformat(),
                "anchored": time.anchored,
                "confidence": time.confidence,
            }
            for time in analysis.times
        ],
        "situations": [
            {
                "id": situation.id,
                "label": situation.label,
                "actors": list(situation.actors),
                "recipients": list(situation.recipients),
                "place": situation.place,
                "time": situation.time,
                "event_type": None if situation.event_type is None else situation.event_type.value,
                "evidence": _spans(situation.evidence),
            }
            for situation in analysis.situations
        ],
        "topics": [{"id": topic.id, "label": topic.label} for topic in analysis.topics],
        "relations": [{"kind": r.kind.value, "from": r.source, "to": r.target} for r in analysis.relations],
        "possibly_same": [list(pair) for pair in analysis.possibly_same],
        "dropped": [{"item": each.item, "words": each.words, "reason": each.reason} for each in dropped],
        "counts": asdict(counts(analysis, dropped)),
    }


def _attribution(attribution: Attribution, actors: dict[str, Actor], labels: dict[str, str]) -> dict[str, Data]:
    a = attribution
    return {
        "id": a.id,
        "kind": "non_statement" if a.speech_act.is_silence else "statement",
        "own_voice": a.speaker == VOICE,
        "speaker": _named(a.speaker, actors),
        "role": a.role,
        "speech_act": a.speech_act.value,
        "form": None if a.form is None else a.form.value,
        "addressee": None if a.addressee is None else _named(a.addressee, actors),
        "embedded_in": a.embedded_in,
        "alternative_of": a.alternative_of,
        "source": _spans(a.source),
        "cue": _spans(a.cue),
        "content": _spans(a.content),
        "evidence": _spans(a.evidence),
        "conditions": [
            {
                "kind": condition.kind.value,
                "antecedent": {"id": condition.antecedent, "label": labels[condition.antecedent]},
                "evidence": _spans(condition.evidence),
                "confidence": condition.confidence,
            }
            for condition in a.conditions
        ],
        "perspectives": [
            {
                "holder": _named(view.holder, actors),
                "situation": {"id": view.situation, "label": labels[view.situation]},
                "factuality": view.factuality.value,
                "confidence": view.confidence,
            }
            for view in a.perspectives
        ],
        "said_at": a.said_at,
        "topics": list(a.topics),
        "confidence": a.confidence,
        "note": a.note,
    }


def _actor(actor: Actor) -> dict[str, Data]:
    return {
        "id": actor.id,
        "name": actor.name,
        "kind": actor.kind.value,
        "aliases": list(actor.aliases),
        "wikidata": actor.wikidata,
        "mentions": _spans(actor.mentions),
        "min_members": actor.min_members,
        "max_members": actor.max_members,
        "basis": actor.basis,
        "affiliations": list(actor.affiliations),
        "stands_on": None if actor.anchor_span is None else _span(actor.anchor_span),
    }


def _role(role: Role, actors: dict[str, Actor]) -> dict[str, Data]:
    return {
        "id": role.id,
        "holder": _named(role.holder, actors),
        "title": role.title,
        "organizations": [_named(id_, actors) for id_ in role.organizations],
        "reports_to": None if role.reports_to is None else _named(role.reports_to, actors),
        "evidence": _spans(role.evidence),
        "confidence": role.confidence,
        "note": role.note,
    }


def _named(id_: str, actors: dict[str, Actor]) -> dict[str, Data]:
    return {"id": id_, "name": name(id_, actors)}


def _spans(spans: Iterable[Span]) -> list[Data]:
    return [_span(span) for span in spans]


def _span(span: Span) -> dict[str, Data]:
    return {"start": span.start, "end": span.end, "words": span.words}
