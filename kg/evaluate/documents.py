"""What is compared: an article with the attributions that somebody, or some program, marked in it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from kg import brat
from kg.article import Article
from kg.brat import Event, Label, Offsets
from kg.evaluate.words import Words, WordSet
from kg.model import Analysis, Attribution, Form


@dataclass(frozen=True, slots=True)
class Annotation:
    """One marked attribution: its words, how sure the reader was of it, and what an analysis says of it, if known."""

    event: Event
    confidence: float | None = None
    attribution: Attribution | None = None

    @property
    def kind(self) -> Label:
        """Attribution, whether with a source or not; Nested; or NonStatement."""
        return Label(self.event.label) if self.event.label in _PRODUCT_LABELS else Label.ATTRIBUTION

    @property
    def can_be_linked(self) -> bool:
        """Whether it has what whole attributions are linked by: a content, or it is a non-statement."""
        return len(self.event.content) > 0 or self.kind is Label.NON_STATEMENT


@dataclass(frozen=True, slots=True)
class Marks:
    """The words of an annotation, by role, and how its content is quoted."""

    source: WordSet
    cue: WordSet
    content: WordSet
    form: Form | None
    kind: Label
    fragments: dict[str, tuple[WordSet, ...]]

    def of(self, role: str) -> WordSet:
        """The words of one role: source, cue or content."""
        words: WordSet = getattr(self, role)
        return words


ROLES = ("source", "cue", "content")
_PRODUCT_LABELS = frozenset({Label.NESTED.value, Label.NON_STATEMENT.value})


@dataclass(frozen=True)
class Document:
    """An article, by name, with its annotations in their order; ``analysis`` when there is a whole one, and whether it
    has every mention of its actors."""

    name: str
    article: Article
    annotations: tuple[Annotation, ...]
    analysis: Analysis | None = None
    has_every_mention: bool = True

    @cached_property
    def words(self) -> Words:
        """The words of the article."""
        return Words.of(self.article.text)

    def marks(self, annotations: Iterable[Annotation]) -> tuple[Marks, ...]:
        """The words of some annotations of this article."""
        return tuple(self._marks(annotation) for annotation in annotations)

    def _marks(self, annotation: Annotation) -> Marks:
        offsets: dict[str, tuple[Offsets, ...]] = {role: getattr(annotation.event, role) for role in ROLES}
        words = {role: self.words.touched(spans) for role, spans in offsets.items()}
        fragments = {role: tuple(self.words.touched([span]) for span in spans) for role, spans in offsets.items()}
        form = self.words.form(words["content"])
        return Marks(words["source"], words["cue"], words["content"], form, annotation.kind, fragments)

    def excerpt(self, annotation: Annotation) -> Excerpt:
        """An annotation for a person to read."""
        event = annotation.event
        source, cue, content = (self._words(spans) for spans in (event.source, event.cue, event.content))
        start = min((start for start, _ in event.cue or event.content or event.source), default=0)
        return Excerpt(self.name, self._sentence(start), annotation.kind.value, source, cue, content)

    def _words(self, spans: Iterable[Offsets]) -> str:
        return " … ".join(" ".join(self.article.text[start:end].split()) for start, end in spans)

    def _sentence(self, offset: int) -> str:
        return self.article.sentences[max(0, bisect_right(self._sentence_starts, offset) - 1)].id

    @cached_property
    def _sentence_starts(self) -> tuple[int, ...]:
        return tuple(sentence.span.start for sentence in self.article.sentences)


@dataclass(frozen=True, slots=True)
class Excerpt:
    """An attribution as a person reads it: document, sentence, what it is, and its words, interruptions as "…"."""

    document: str
    sentence: str
    label: str
    source: str
    cue: str
    content: str


def analysed(name: str, article: Article, analysis: Analysis, *, has_every_mention: bool = True) -> Document:
    """A document from an analysis: its attributions to anyone but the article's own voice, second readings left out."""
    annotations = (
        Annotation(brat.event(attribution, label), attribution.confidence, attribution)
        for attribution, label in brat.labelled(analysis)
    )
    return Document(name, article, tuple(annotations), analysis, has_every_mention)


def marked(name: str, article: Article, events: Iterable[Event]) -> Document:
    """A document from the events of a standoff file."""
    return Document(name, article, tuple(Annotation(event) for event in events))
