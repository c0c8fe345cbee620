"""Brat standoff as PolNeAR writes it: the attributions of an analysis as such a file, and the events of one.

Each attribution has text-bound Source, Cue and Content annotations, ``start end`` or, where its words are interrupted,
``start end;start end``, and one event that joins them. Offsets are code points of the article's text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from kg.article import Article
from kg.errors import EvaluationError
from kg.extract.curated import VOICE
from kg.model import ActorKind, Analysis, Attribution, Span

Offsets: TypeAlias = tuple[int, int]

_ROLES = ("source", "cue", "content")
_RECORD = re.compile(r"(?:[TERAMN]\w+|#\w*|\*)\t")
_BOUND = re.compile(r"(\S+) (\d+ \d+(?:;\d+ \d+)*)")
_LINE_BREAK = re.compile(r"[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]")


class Label(StrEnum):
    """What an event says an attribution is: one of PolNeAR's two, or one of the two kinds that PolNeAR lacks."""

    ATTRIBUTION = "Attribution"
    WITHOUT_SOURCE = "Attribution-no-source"
    NESTED = "Nested"
    NON_STATEMENT = "NonStatement"


@dataclass(frozen=True, slots=True)
class Event:
    """One attribution of a standoff file: the label of its event and the offsets of its words, by role."""

    label: str
    source: tuple[Offsets, ...]
    cue: tuple[Offsets, ...]
    content: tuple[Offsets, ...]


@dataclass(frozen=True, slots=True)
class _Bound:
    """A text-bound annotation and the line that it stands in; ``words`` is None where the file leaves them out."""

    line: int
    offsets: tuple[Offsets, ...]
    words: str | None


def labelled(analysis: Analysis) -> Iterator[tuple[Attribution, Label]]:
    """The attributions to anyone but the article's own voice, in order, each with the label of its event.

    Second readings are left out. An attribution inside the article's own voice is an outermost one.
    """
    voices = {VOICE} | {actor.id for actor in analysis.actors if actor.kind is ActorKind.VOICE}
    by_id = {attribution.id: attribution for attribution in analysis.attributions}
    for attribution in analysis.attributions:
        if attribution.speaker not in voices and attribution.alternative_of is None:
            yield attribution, _label(attribution, by_id, voices)


def _label(attribution: Attribution, by_id: Mapping[str, Attribution], voices: set[str]) -> Label:
    if attribution.speech_act.is_silence:
        return Label.NON_STATEMENT
    outer = by_id.get(attribution.embedded_in or "")
    while outer is not None and outer.speaker in voices:
        outer = by_id.get(outer.embedded_in or "")
    if outer is not None:
        return Label.NESTED
    return Label.ATTRIBUTION if len(attribution.source) > 0 else Label.WITHOUT_SOURCE


def event(attribution: Attribution, label: Label) -> Event:
    """The event of an attribution."""
    source, cue, content = (_offsets(getattr(attribution, role)) for role in _ROLES)
    return Event(label, source, cue, content)


def _offsets(spans: Iterable[Span]) -> tuple[Offsets, ...]:
    return tuple((span.start, span.end) for span in spans)


def events(analysis: Analysis) -> tuple[Event, ...]:
    """The events of an analysis, as ``read`` gives them back from its standoff."""
    found = (event(attribution, label) for attribution, label in labelled(analysis))
    return tuple(each for each in found if _marks_something(each))


def _marks_something(event: Event) -> bool:
    return len(event.cue) > 0 or len(event.content) > 0


def standoff(article: Article, analysis: Analysis) -> str:
    """The attributions of an analysis as a brat file, one event each: what ``labelled`` gives, if it marks words.

    The event's trigger stands on the first words of the cue, or of the content where there is no cue.
    """
    lines = []
    bound = 0
    for number, each in enumerate(events(analysis), start=1):
        named = {role.capitalize(): getattr(each, role) for role in _ROLES if len(getattr(each, role)) > 0}
        arguments: list[str] = []
        for label, offsets in (named | {each.label: (each.cue or each.content)[:1]}).items():
            bound += 1
            lines.append(_text_bound(bound, label, offsets, article.text))
            arguments.insert(0, f"{label}:T{bound}")
        lines.append(f"E{number}\t{' '.join(arguments)}")
    return "".join(f"{line}\n" for line in lines)


def _text_bound(number: int, label: str, offsets: Iterable[Offsets], text: str) -> str:
    fragments = ";".join(f"{start} {end}" for start, end in offsets)
    words = " ".join(text[start:end] for start, end in offsets)
    return f"T{number}\t{label} {fragments}\t{_LINE_BREAK.sub(' ', words)}"


def read(standoff: str, article: Article | None = None, *, name: str = "standoff") -> tuple[Event, ...]:
    """The attributions in a brat file, in its order; ``name`` is for messages.

    An event with neither cue nor content marks nothing and is left out; notes, attributes, relations and arguments of
    other roles are passed over. Raises EvaluationError with the file's line when it is no standoff or, given the
    article, when its offsets or words are not that text's.
    """
    bounds: dict[str, _Bound] = {}
    found: list[tuple[int, str]] = []
    for line, record in _records(standoff, name):
        id_, _, rest = record.partition("\t")
        if id_.startswith("T"):
            if id_ in bounds:
                raise EvaluationError(f"{name}:{line}: {id_} stands there twice; number each annotation once")
            bounds[id_] = _bound(line, rest, name)
        elif id_.startswith("E"):
            found.append((line, rest))
    if article is not None:
        for bound in bounds.values():
            _check(bound, article.text, name)
    made = (_event(line, arguments, bounds, name) for line, arguments in found)
    return tuple(event for event in made if _marks_something(event))


def _records(standoff: str, name: str) -> Iterator[tuple[int, str]]:
    """The records of a file with their lines; words that run over a line break are joined again."""
    line, record = 0, ""
    for number, text in enumerate(standoff.removeprefix("\ufeff").split("\n"), start=1):
        piece = text.removesuffix("\r")
        if _RECORD.match(piece) is not None:
            if line > 0:
                yield line, record
            line, record = number, piece
        elif _lacks_words(record):
            record += f"\n{piece}"
        elif piece.strip() != "":
            raise EvaluationError(
                f"{name}:{number}: this is no line of brat standoff; one begins with an ID and a tab: T1, E1, #1"
            )
    if line > 0:
        yield line, record


def _lacks_words(record: str) -> bool:
    """Whether a text-bound annotation has fewer words than its offsets tell, so that the next line holds more."""
    fields = record.split("\t")
    match = _BOUND.fullmatch(fields[1]) if record.startswith("T") and len(fields) == 3 else None
    if match is None:
        return False
    offsets = _numbers(match[2])
    return len(fields[2]) < sum(end - start for start, end in offsets) + len(offsets) - 1


def _numbers(fragments: str) -> tuple[Offsets, ...]:
    pairs = (fragment.split(" ") for fragment in fragments.split(";"))
    return tuple((int(start), int(end)) for start, end in pairs)


def _bound(line: int, rest: str, name: str) -> _Bound:
    head, has_words, words = rest.partition("\t")
    match = _BOUND.fullmatch(head)
    if match is None:
        raise EvaluationError(f"{name}:{line}: {head!r} is no label with offsets, such as: Cue 113 119;130 134")
    offsets = _numbers(match[2])
    for start, end in offsets:
        if start >= end:
            raise EvaluationError(f"{name}:{line}: no words stand at characters {start} to {end}; correct the offsets")
    return _Bound(line, offsets, words if has_words != "" else None)


def _check(bound: _Bound, text: str, name: str) -> None:
    for start, end in bound.offsets:
        if end > len(text):
            raise EvaluationError(
                f"{name}:{bound.line}: characters {start} to {end} are outside the text of {len(text)}; "
                "is this the text that was annotated?"
            )
    there = "".join(text[start:end] for start, end in bound.offsets)
    if bound.words is not None and "".join(bound.words.split()) != "".join(there.split()):
        raise EvaluationError(
            f"{name}:{bound.line}: the text has {there[:60]!r} there, not {bound.words[:60]!r}; "
            "is this the text that was annotated?"
        )


def _event(line: int, arguments: str, bounds: Mapping[str, _Bound], name: str) -> Event:
    roles: dict[str, tuple[Offsets, ...]] = dict.fromkeys(_ROLES, ())
    label = arguments.partition(":")[0].strip()
    for position, argument in enumerate(arguments.split() or [arguments]):
        role, colon, id_ = argument.partition(":")
        if colon == "":
            raise EvaluationError(f"{name}:{line}: {argument!r} is no part of an event, such as: Cue:T2")
        if id_.startswith("T") and id_ not in bounds:
            raise EvaluationError(f"{name}:{line}: the event names {id_}, which is not in the file")
        role = role.rstrip("0123456789").lower()  # Content2 is more of the content
        if position > 0 and role in roles and id_ in bounds:
            roles[role] += bounds[id_].offsets
    return Event(label, roles["source"], roles["cue"], roles["content"])
