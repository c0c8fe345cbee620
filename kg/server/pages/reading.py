"""An article version as it was read: the text and its attributions, put together from what the store says of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from pyoxigraph import NamedNode

from kg.explain.highlight import MarkKind
from kg.model import Attribution, Condition, ConditionKind, Factuality, Form, Span, SpeechAct
from kg.query.answers import Answer, ask, iri, number, words
from kg.reading.entries import Entry, Judgement
from kg.resources import QUERIES
from kg.view import View

_FOLDER = QUERIES / "pages"
_FOREMOST = -1  # the depth of the article's own voice: whatever others say stands inside it


@dataclass(frozen=True, slots=True)
class Held:
    """How certain a holder is of a situation: its IRI and label, and the value's code."""

    name: str
    situation: str
    label: str
    factuality: str


@dataclass(frozen=True, slots=True)
class Hangs:
    """The condition of an attribution: its kind, its words and the situation that it names."""

    kind: str
    words: str
    antecedent: str
    label: str


@dataclass(frozen=True, slots=True)
class Card:
    """An attribution to show beside the text. ``anchor``: what it goes by on the page; ``entry``: its parts.

    ``outer``: the anchor of the attribution that it stands inside; ``second``: another reading of the same words.
    """

    iri: str
    anchor: str
    entry: Entry
    speaker: str
    is_own_voice: bool
    addressee: str | None
    said_on: str | None
    held: tuple[Held, ...]
    conditions: tuple[Hangs, ...]
    run: str | None
    outer: str | None
    second: Card | None

    @property
    def by_holder(self) -> list[tuple[str, list[Held]]]:
        """Who holds what, the speaker first."""
        return [(name, list(held)) for name, held in groupby(self.held, key=lambda held: held.name)]

    @property
    def is_nested(self) -> bool:
        """Whether it stands inside another."""
        return self.outer is not None

    @property
    def start(self) -> int:
        """Where its first words stand."""
        return min((span.start for span in _spans(self.entry.attribution)), default=0)


def cards(view: View, article: NamedNode, text: str | None) -> tuple[Card, ...]:
    """The attributions of an article version in the order of their words, second readings inside the first."""
    return tuple(sorted(_Rows(view, article, text).cards(), key=lambda card: (card.start, card.anchor)))


def _spans(attribution: Attribution) -> Iterator[Span]:
    for spans in (attribution.source, attribution.cue, attribution.content, attribution.evidence):
        yield from spans


class _Rows:
    """What the stored queries say of the attributions of an article, each asked once."""

    def __init__(self, view: View, article: NamedNode, text: str | None) -> None:
        self.view = view
        self.article = article
        self.text = text
        self.voice = article.value.replace("/article/", "/voice/")
        self.facts: dict[str, Answer] = {iri(row["attribution"]): row for row in self.ask("article-attributions")}

    def ask(self, name: str) -> list[Answer]:
        return ask(self.view, _FOLDER / f"{name}.rq", article=self.article)

    def grouped(self, name: str) -> dict[str, list[Answer]]:
        found: dict[str, list[Answer]] = defaultdict(list)
        for row in self.ask(name):
            found[iri(row["attribution"])].append(row)
        return found

    def cards(self) -> Iterator[Card]:
        second = {iri(row["preferred"]): own for own, row in self.facts.items() if row["preferred"] is not None}
        for own, row in self.facts.items():
            if row["preferred"] is None:
                other = second.get(own)
                yield self.card(own, None if other is None else self.card(other, None))

    def card(self, own: str, second: Card | None) -> Card:
        row = self.facts[own]
        held = tuple(self.held(own))
        outer = None if row["outer"] is None else iri(row["outer"])
        days = [words(time["day"]) for time in self.times.get(own, ())]
        speaker, is_own = words(row["name"]) or "", iri(row["speaker"]) == self.voice
        return Card(
            iri=own,
            anchor=self.anchors[own],
            entry=Entry(
                attribution=self.attribution(own, row),
                depth=_FOREMOST if is_own else self.depth(own),
                speaker=speaker,
                roles=self.role(own),
                addressee=words(row["told"]) or "",
                said_at=days[0] or "" if len(days) > 0 else "",
                judgements=tuple(Judgement(h.name, h.label, Factuality(h.factuality)) for h in held),
            ),
            speaker=iri(row["speaker"]),
            is_own_voice=is_own,
            addressee=None if row["addressee"] is None else iri(row["addressee"]),
            said_on=days[0] if len(days) > 0 else None,
            held=held,
            conditions=tuple(self.hangs(own)),
            run=None if row["run"] is None else iri(row["run"]),
            outer=self.anchors.get(outer or ""),
            second=second,
        )

    def attribution(self, own: str, row: Answer) -> Attribution:
        form, confidence = words(row["form"]), words(row["confidence"])
        return Attribution(
            id=own,
            speaker=iri(row["speaker"]),
            speech_act=SpeechAct(words(row["act"])),
            evidence=self.spans(own, own, "evidence"),
            source=self.spans(own, own, MarkKind.SOURCE),
            cue=self.spans(own, own, MarkKind.CUE),
            content=self.spans(own, own, MarkKind.CONTENT),
            form=None if form is None else Form(form),
            embedded_in=None if row["outer"] is None else iri(row["outer"]),
            conditions=tuple(
                Condition(
                    ConditionKind(words(condition["kind"])),
                    iri(condition["antecedent"]),
                    self.spans(own, iri(condition["condition"]), MarkKind.CONDITION),
                )
                for condition in self.conditions.get(own, ())
            ),
            note=words(row["note"]),
            confidence=None if confidence is None else float(confidence),
        )

    def spans(self, own: str, thing: str, kind: str) -> tuple[Span, ...]:
        rows = [row for row in self.all_spans.get(own, ()) if words(row["kind"]) == kind and iri(row["thing"]) == thing]
        return tuple(dict.fromkeys(span for row in rows if (span := self.span(row)) is not None))

    def span(self, row: Answer) -> Span | None:
        """A span with its words; None where the store has neither the text nor the words."""
        start, end = number(row["start"]) or 0, number(row["end"]) or 0
        found = words(row["words"]) if self.text is None else self.text[start:end]
        return Span(start, end, found) if found is not None and 0 < len(found) == end - start else None

    def held(self, own: str) -> Iterator[Held]:
        speaker = self.facts[own]["speaker"]
        for row in sorted(self.perspectives.get(own, ()), key=lambda row: row["holder"] != speaker):
            situation = iri(row["situation"])
            yield Held(
                words(row["name"]) or "",
                situation,
                words(row["label"]) or "",
                words(row["value"]) or "",
            )

    def hangs(self, own: str) -> Iterator[Hangs]:
        for row in self.conditions.get(own, ()):
            spans = self.spans(own, iri(row["condition"]), MarkKind.CONDITION)
            stated = joined(span.words for span in spans)
            yield Hangs(words(row["kind"]) or "", stated, iri(row["antecedent"]), words(row["label"]) or "")

    def role(self, own: str) -> str:
        """The role in words; an unnamed source is called by its description, which holds it already."""
        if "/unnamed/" in iri(self.facts[own]["speaker"]):
            return ""
        rows = self.roles.get(own, ())
        parts = [words(row[column]) for column in ("title", "body") for row in rows]
        return ", ".join(dict.fromkeys(part for part in parts if part is not None))

    def depth(self, own: str) -> int:
        depth, seen, outer = 0, {own}, self.facts[own]["outer"]
        while outer is not None and iri(outer) in self.facts and iri(outer) not in seen:
            seen.add(iri(outer))
            depth, outer = depth + 1, self.facts[iri(outer)]["outer"]
        return depth

    @cached_property
    def anchors(self) -> dict[str, str]:
        """What each attribution goes by on the page: its identifier where no other has it, else a part of its IRI."""
        called = [words(row["identifier"]) for row in self.facts.values()]
        return {
            own: identifier
            if (identifier := words(row["identifier"])) is not None and called.count(identifier) == 1
            else own.rpartition("/")[2][:12]
            for own, row in self.facts.items()
        }

    @cached_property
    def all_spans(self) -> dict[str, list[Answer]]:
        return self.grouped("article-spans")

    @cached_property
    def perspectives(self) -> dict[str, list[Answer]]:
        return self.grouped("article-perspectives")

    @cached_property
    def conditions(self) -> dict[str, list[Answer]]:
        return self.grouped("article-conditions")

    @cached_property
    def roles(self) -> dict[str, list[Answer]]:
        return self.grouped("article-roles")

    @cached_property
    def times(self) -> dict[str, list[Answer]]:
        return self.grouped("article-times")


def joined(pieces: Iterable[str]) -> str:
    """Words on one line, an ellipsis where they are interrupted."""
    return " … ".join(" ".join(piece.split()) for piece in pieces)


def first_words(text: str, most: int = 80) -> str:
    """The first line of a text, cut between words where it is long: what an article without a headline is called."""
    line = " ".join(text.strip()[: most * 2].partition("\n")[0].split())
    if len(line) <= most:
        return line
    return f"{(line[:most].rpartition(' ')[0] or line[:most]).rstrip('.,;:')}…"


def in_order(found: Sequence[Card]) -> tuple[tuple[Card, ...], tuple[Card, ...]]:
    """The attributions of others, and those of the article's own voice."""
    return tuple(c for c in found if not c.is_own_voice), tuple(c for c in found if c.is_own_voice)
