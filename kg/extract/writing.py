"""An Analysis becomes an analysis file that a person can correct: the YAML that ``kg.extract.curated`` reads.

What ``write`` gives reads back as the same analysis, but for what the format has no place for: the order of mentions,
the order of perspectives of different holders, parts of seconds, and the digest of a file that it was read from. The
same analysis gives the same text.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date
from decimal import Decimal
from functools import cached_property
from itertools import groupby

from kg.article import Article
from kg.extract import yamltext
from kg.extract.quoting import Passage, occurrences, only_occurrence
from kg.extract.yamltext import Inline, Value
from kg.model import (
    Actor,
    ActorKind,
    Analysis,
    Attribution,
    Condition,
    Dropped,
    Perspective,
    Place,
    Publication,
    Role,
    Situation,
    Span,
    TimeExpression,
)

_HEADING = 97  # code points of a sentence that stand above its attributions
_DRAFT = """\
What {agent} read in {name}: a draft for a person to correct.

Correct what is wrong, remove what the article does not say, add what is missing; kg validate and kg read tell what
this file says now. Once you have checked all of it, put your name after reviewed_by: below, and take the file in with
kg ingest: your reading then replaces the program's. Without a name it stays the program's.
"""
_REVIEWED = "What {agent} read in {name}.\n"
_FORMAT = """
Spans are the words themselves, letter for letter. Where they stand more than once in the sentences that in: names
(outside attributions: in the text), {{words: 2}} is the second time, {{words: s9}} where they stand in sentence s9,
{{words: s9.2}} the second time there. {{words: letters 2}} is the second time that these letters stand there, inside a
longer word or not. "author" is the article's own voice. A confidence is the program's; a person's reading has none.
"""


def write(
    article: Article, file_name: str, analysis: Analysis, publication: Publication, dropped: Sequence[Dropped] = ()
) -> str:
    """The analysis as a file's text. ``file_name``: where the article is, seen from the folder that the file is for.

    What was ``dropped`` stands at the end, in comments. The run is that of the analysis: a program's stays one until
    someone puts a name after ``reviewed_by``. Raises ValueError for an analysis that no file can say: a span outside
    every sentence, one holder with two values for one situation, a second reading that is not called after the first.
    """
    parts = [
        _head(file_name, analysis),
        yamltext.block(_article(article, file_name)),
        *(yamltext.block({key: value}) for key, value in _sections(article, analysis, publication)),
        _attributions(article, analysis),
        *(yamltext.block({key: value}) for key, value in _links(analysis)),
        _lost(dropped),
    ]
    return "\n".join(part for part in parts if part != "")


def _head(file_name: str, analysis: Analysis) -> str:
    agent = analysis.agent
    template = (_REVIEWED if agent.is_person else _DRAFT) + _FORMAT
    name = agent.name if agent.is_person else f"{agent.name} {agent.version}"
    return yamltext.comment(template.format(agent=yamltext.shown(name), name=yamltext.shown(file_name)))


def _lost(dropped: Iterable[Dropped]) -> str:
    lines = [f"{each.item} “{each.words}”: {each.reason}" if each.words != "" else f"{each.item}: {each.reason}"
             for each in dropped]  # fmt: skip
    return "" if len(lines) == 0 else yamltext.comment("\n".join(["Found, and not kept:", *map(yamltext.shown, lines)]))


def _article(article: Article, file_name: str) -> dict[str, Value]:
    return {"article": file_name, "sha256": article.sha256, "language": article.language}


def _sections(article: Article, analysis: Analysis, publication: Publication) -> Iterator[tuple[str, Value]]:
    quotes = _Quotes(article)
    known = {name: getattr(publication, name) for name in Publication.__dataclass_fields__}
    if any(value is not None for value in known.values()):
        yield "publication", _filled(known)
    yield "run", _run(analysis)
    if analysis.anchor is not None:
        days = {
            "date": analysis.anchor.preferred,
            "earliest": analysis.anchor.earliest,
            "latest": analysis.anchor.latest,
        }
        yield "anchor", {key: day.isoformat() for key, day in days.items()}
    yield "actors", {actor.id: _actor(actor, quotes) for actor in analysis.actors}
    sections: dict[str, dict[str, Value]] = {
        "places": {place.id: _placed(place, quotes) for place in analysis.places},
        "roles": {role.id: _role(role, quotes) for role in analysis.roles},
        "times": {time.id: _time(time, quotes) for time in analysis.times},
        "topics": {topic.id: topic.label for topic in analysis.topics},
        "situations": {situation.id: _situation(situation, quotes) for situation in analysis.situations},
    }
    yield from ((name, entries) for name, entries in sections.items() if len(entries) > 0)


def _links(analysis: Analysis) -> Iterator[tuple[str, Value]]:
    relations: list[Value] = [Inline({"from": r.source, r.kind.value: r.target}) for r in analysis.relations]
    same: list[Value] = [Inline({"actors": list(pair)}) for pair in analysis.possibly_same]
    yield from ((key, items) for key, items in (("possibly_same", same), ("relations", relations)) if len(items) > 0)


def _run(analysis: Analysis) -> dict[str, Value]:
    agent = analysis.agent
    run: dict[str, Value] = {
        "id": analysis.run_id,
        "agent": agent.name,
        "version": agent.version,
        "person": "yes" if agent.is_person else "no",
        "started": analysis.started.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "ended": analysis.ended.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
    }
    return run if agent.is_person else {**run, "reviewed_by": None}


@dataclass(frozen=True)
class _Quotes:
    """Spans as the words of an article and, where that is not enough, which time they stand there."""

    article: Article

    def anywhere(self, spans: Iterable[Span]) -> list[Value]:
        """As quoted from the whole text."""
        return _grouped((span.words, self._place(span)) for span in spans)

    def inside(self, spans: Iterable[Span], passage: Passage) -> list[Value]:
        """As quoted from a passage that they stand in."""
        return _grouped((span.words, _number(self.article, span, passage.start, passage.end)) for span in spans)

    def passage(self, spans: Sequence[Span]) -> tuple[list[Value], Passage]:
        """The first and the last sentence that some spans touch, and what lies between."""
        start, end = min(span.start for span in spans), max(span.end for span in spans)
        first = max(bisect_right(self._starts, start) - 1, 0)
        last = min(bisect_left(self._ends, end), len(self._ends) - 1)
        if not self._starts[first] <= start <= end <= self._ends[last]:
            raise ValueError(f"characters {start} to {end} are not within sentences")
        ids: list[Value] = [f"s{number + 1}" for number in sorted({first, last})]
        return ids, Passage(self.article, f"s{first + 1}", self._starts[first], self._ends[last])

    def _place(self, span: Span) -> str | None:
        text = self.article.text
        at = bisect_right(self._starts, span.start) - 1
        if only_occurrence(text, span.words) == span.start:
            return None
        if at < 0 or span.end > self._ends[at]:
            return _number(self.article, span, 0, len(text))
        number = _number(self.article, span, self._starts[at], self._ends[at])
        return f"s{at + 1}" if number is None else f"s{at + 1}.{number}"

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.span.start for sentence in self.article.sentences]

    @cached_property
    def _ends(self) -> list[int]:
        return [sentence.span.end for sentence in self.article.sentences]


def _number(article: Article, span: Span, start: int, end: int) -> str | None:
    """Which time the words of a span stand in a part of the text; None when they stand there once."""
    whole = occurrences(article.text, span.words, start, end)
    if span.start in whole:
        return None if len(whole) == 1 else str(whole.index(span.start) + 1)
    return f"letters {occurrences(article.text, span.words, start, end, whole=False).index(span.start) + 1}"


def _grouped(quotes: Iterable[tuple[str, str | None]]) -> list[Value]:
    """Quotes as values; those of the same words that follow each other are one."""
    items: list[Value] = []
    for words, group in groupby(quotes, key=lambda quote: quote[0]):
        places = [place for _, place in group]
        known: list[Value] = [place for place in places if place is not None]
        items += [words] * (len(places) - len(known))
        if len(known) > 0:
            items.append(Inline({words: _one_or_all(known)}))
    return items


def _actor(actor: Actor, quotes: _Quotes) -> dict[str, Value]:
    anchor = actor.anchor_span
    mentions = sorted(actor.mentions)
    stands_on = [] if anchor is None or mentions[:1] == [anchor] else quotes.anywhere([anchor])
    words = quotes.anywhere(_by_words(mentions))
    return _filled(
        {
            "name": actor.name,
            "type": _kind(actor),
            "wikidata": actor.wikidata,
            "aliases": list(actor.aliases),
            "mentions": words[0] if len(words) == 1 and isinstance(words[0], str) else words,
            "stands_on": _one_or_all(stands_on),
            "min_members": actor.min_members,
            "max_members": actor.max_members,
            "basis": actor.basis,
            "affiliations": list(actor.affiliations),
        }
    )


def _placed(place: Place, quotes: _Quotes) -> Inline:
    mentions = quotes.anywhere(sorted(place.mentions))
    return Inline(_filled({"name": place.name, "wikidata": place.wikidata, "mentions": _one_or_all(mentions)}))


def _by_words(mentions: Sequence[Span]) -> list[Span]:
    """Mentions in the order in which their words are first used."""
    first: dict[str, int] = {}
    for span in mentions:
        first.setdefault(span.words, span.start)
    return sorted(mentions, key=lambda span: (first[span.words], span.start))


def _kind(actor: Actor) -> str:
    if actor.kind is not ActorKind.UNNAMED:
        return str(actor.kind.value)
    return "unnamed_individual" if actor.max_members == 1 else "unnamed_group"


def _role(role: Role, quotes: _Quotes) -> dict[str, Value]:
    return _filled(
        {
            "holder": role.holder,
            "title": role.title,
            "organizations": list(role.organizations),
            "evidence": _needed(quotes.anywhere(role.evidence)),
            "reports_to": role.reports_to,
            "note": role.note,
            "confidence": role.confidence,
        }
    )


def _time(time: TimeExpression, quotes: _Quotes) -> Inline:
    entry = _filled(
        {
            "words": _one_or_all(quotes.anywhere([time.span])),
            "type": _timex_type(time.value),
            "value": time.value,
            "basis": "anchor" if time.anchored else "text",
            "weekday": time.weekday,
            "confidence": time.confidence,
        }
    )
    if time.day != _day_of(time.value):
        entry["day"] = None if time.day is None else time.day.isoformat()
    return Inline(entry)


def _timex_type(value: str) -> str:
    return "DURATION" if value.startswith("P") and value[1:2].isdigit() else "TIME" if "T" in value[10:] else "DATE"


def _day_of(value: str) -> date | None:
    """The day that the format reads from a value by itself."""
    try:
        day = date.fromisoformat(value)
    except ValueError:
        return None
    return day if day.isoformat() == value else None


def _situation(situation: Situation, quotes: _Quotes) -> dict[str, Value]:
    return _filled(
        {
            "label": situation.label,
            "evidence": _needed(quotes.anywhere(situation.evidence)),
            "actors": list(situation.actors),
            "recipients": list(situation.recipients),
            "place": situation.place,
            "time": situation.time,
            "event_type": None if situation.event_type is None else situation.event_type.value,
        }
    )


def _attributions(article: Article, analysis: Analysis) -> str:
    """The attributions, each after the sentence that it stands in."""
    quotes = _Quotes(article)
    first = [a for a in analysis.attributions if a.alternative_of is None]
    second = {a.alternative_of: a for a in analysis.attributions if a.alternative_of is not None}
    if len(first) == 0:
        return yamltext.block({"attributions": {}})
    lines, previous = ["attributions:\n"], ""
    for attribution in first:
        sentence, entry = _attribution(attribution, quotes)
        alternative = second.get(attribution.id)
        if alternative is not None:
            entry["alternative"] = _changes(entry, alternative, quotes)
        if sentence != previous:
            lines.append(("" if previous == "" else "\n") + _heading(article, sentence))
            previous = sentence
        lines.append(yamltext.block({attribution.id: entry}, indent=2))
    return "".join(lines)


def _heading(article: Article, id_: str) -> str:
    words = " ".join(article.sentences[int(id_[1:]) - 1].span.words.split())
    shown = words if len(words) <= _HEADING else words[:_HEADING] + "…"
    return yamltext.comment(yamltext.shown(f"{id_}: {shown}"), indent=2)


def _attribution(attribution: Attribution, quotes: _Quotes) -> tuple[str, dict[str, Value]]:
    """The first sentence that an attribution touches, and the attribution as keys and values."""
    a = attribution
    conditions = [span for condition in a.conditions for span in condition.evidence]
    ids, passage = quotes.passage([*a.evidence, *a.source, *a.cue, *a.content, *conditions])
    entry = _filled(
        {
            "in": _one_or_all(ids),
            "speaker": a.speaker,
            "role": a.role,
            "addressed_to": a.addressee,
            "embedded_in": a.embedded_in,
            "speech_act": a.speech_act.value,
            "form": None if a.form is None else a.form.value,
            "evidence": _one_or_all(quotes.inside(a.evidence, passage)) if a.evidence != (passage.span,) else None,
            "source": _one_or_all(quotes.inside(a.source, passage)),
            "cue": _one_or_all(quotes.inside(a.cue, passage)),
            "content": _one_or_all(quotes.inside(a.content, passage)),
            "condition": _one_or_all([_condition(condition, quotes, passage) for condition in a.conditions]),
            "perspectives": _perspectives(a.id, a.perspectives),
            "said_at": a.said_at,
            "topics": list(a.topics),
            "note": a.note,
            "confidence": a.confidence,
        }
    )
    return passage.name, entry


def _changes(first: dict[str, Value], second: Attribution, quotes: _Quotes) -> dict[str, Value]:
    """What a second reading says that the first does not."""
    if second.id != f"{second.alternative_of}-alt":
        raise ValueError(f"the second reading of {second.alternative_of} is called {second.id}")
    _, entry = _attribution(second, quotes)
    why = entry.pop("note", "")
    keys = dict.fromkeys([*entry, *(key for key in first if key != "note")])
    return {"why": why, **{key: entry.get(key) for key in keys if entry.get(key) != first.get(key)}}


def _condition(condition: Condition, quotes: _Quotes, passage: Passage) -> Inline:
    words = quotes.inside(condition.evidence, passage)
    facts: dict[str, Value | float] = {
        "kind": condition.kind.value,
        "words": _needed(words),
        "antecedent": condition.antecedent,
    }
    return Inline(_filled({**facts, "confidence": condition.confidence}))


def _perspectives(id_: str, perspectives: Iterable[Perspective]) -> dict[str, Value]:
    by_holder: dict[str, dict[str, Value]] = {}
    for each in perspectives:
        judgements = by_holder.setdefault(each.holder, {})
        if each.situation in judgements:
            raise ValueError(f"{each.holder} judges {each.situation} twice in {id_}")
        value = each.factuality.value
        confidence = each.confidence
        judgements[each.situation] = value if confidence is None else Inline({value: _decimal(confidence)})
    return {holder: Inline(judgements) for holder, judgements in by_holder.items()}


def _filled(facts: Mapping[str, Value | float]) -> dict[str, Value]:
    """The facts that there are; numbers as text."""
    known = {key: fact for key, fact in facts.items() if fact is not None and fact not in ([], {})}
    return {key: _decimal(fact) if isinstance(fact, int | float) else fact for key, fact in known.items()}


def _needed(quotes: list[Value]) -> Value:
    """Quotes under a key that must stand there, even if nothing is quoted."""
    return _one_or_all(quotes) if len(quotes) > 0 else Inline({})


def _one_or_all(items: list[Value]) -> Value:
    """A list of one as its item."""
    return items[0] if len(items) == 1 else items


def _decimal(number: float) -> str:
    return format(Decimal(repr(number)), "f")
