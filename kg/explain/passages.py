"""The sentences that words stand in, with the words marked: from the article's text where the store holds it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from pyoxigraph import NamedNode

from kg.explain.explanation import Span
from kg.explain.highlight import Mark, MarkKind, Passage
from kg.query import Dataset
from kg.query.answers import Answer, ask, integer, iri, number, words
from kg.resources import QUERIES

_SPANS = QUERIES / "explain" / "spans.rq"
_SENTENCES = QUERIES / "explain" / "sentences.rq"
_TEXT = QUERIES / "explain" / "text.rq"
_GAP = 2  # characters between the sentences of one passage: a space, or a line break or two
_ELLIPSIS = " … "


_KINDS: dict[str | None, MarkKind | None] = {
    "evidence": None,
    "source": MarkKind.SOURCE,
    "cue": MarkKind.CUE,
    "content": MarkKind.CONTENT,
    "condition": MarkKind.CONDITION,
}


@dataclass(frozen=True, slots=True)
class MarkedSpan:
    """A span to show in its sentence; ``kind`` is what to mark it as, None to leave it unmarked."""

    article: NamedNode
    span: Span
    kind: MarkKind | None


def spans_of(dataset: Dataset, attribution: NamedNode) -> list[Answer]:
    """The spans of an attribution, its conditions and its roles, as ``queries/explain/spans.rq`` gives them."""
    return ask(dataset, _SPANS, attribution=attribution)


def marked_spans(answers: Iterable[Answer]) -> Iterator[MarkedSpan]:
    """What to show of the spans of an attribution: evidence unmarked, the other parts as what they are."""
    for answer in answers:
        kind, article = words(answer["kind"]), answer["article"]
        if kind in _KINDS and isinstance(article, NamedNode):
            yield MarkedSpan(article, span(answer), _KINDS[kind])


def span(answer: Answer) -> Span:
    """The span in the columns span, start, end and words of an answer."""
    return Span(iri(answer["span"]), number(answer["start"]) or 0, number(answer["end"]) or 0, words(answer["words"]))


def passages(dataset: Dataset, marked: Iterable[MarkedSpan]) -> tuple[Passage, ...]:
    """The sentences that hold some spans, by article and in order; those that follow each other are one passage."""
    by_article: dict[NamedNode, list[MarkedSpan]] = {}
    for item in marked:
        if 0 <= item.span.start < item.span.end:
            by_article.setdefault(item.article, []).append(item)
    return tuple(passage for article, items in by_article.items() for passage in _passages(dataset, article, items))


def _passages(dataset: Dataset, article: NamedNode, marked: Sequence[MarkedSpan]) -> Iterator[Passage]:
    spans = [item.span for item in marked]
    holding = [(a, b) for a, b in _sentences(dataset, article, spans) if any(s.start < b and a < s.end for s in spans)]
    ranges = _joined([*holding, *((span.start, span.end) for span in spans)])
    for start, end in ranges:
        yield _passage(dataset, article, start, end, marked)


def _sentences(dataset: Dataset, article: NamedNode, spans: Sequence[Span]) -> list[tuple[int, int]]:
    first, last = min(span.start for span in spans), max(span.end for span in spans)
    rows = ask(dataset, _SENTENCES, article=article, start=integer(first), end=integer(last))
    return [(number(row["first"]) or 0, number(row["last"]) or 0) for row in rows]


def _joined(ranges: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in sorted(ranges):
        if len(joined) > 0 and start <= joined[-1][1] + _GAP:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return joined


def _passage(dataset: Dataset, article: NamedNode, start: int, end: int, marked: Sequence[MarkedSpan]) -> Passage:
    inside = [item for item in marked if start <= item.span.start < item.span.end <= end]
    rows = ask(dataset, _TEXT, article=article, start=integer(start), end=integer(end))
    if len(rows) == 0:
        return _pieced(article, start, end, inside)
    text = words(rows[0]["words"]) or ""
    marks = {Mark(i.span.start - start, i.span.end - start, i.kind) for i in inside if i.kind is not None}
    return Passage(article.value, start, start + len(text), text, tuple(sorted(marks)), is_whole=True)


def _pieced(article: NamedNode, start: int, end: int, marked: Sequence[MarkedSpan]) -> Passage:
    """A passage of which only the words of some spans are known."""
    inside = [item for item in marked if len(item.span.words or "") == item.span.end - item.span.start]
    known = {i.span.start + n: character for i in inside for n, character in enumerate(i.span.words or "")}
    text, following = "", start
    places: dict[int, int] = {}
    for offset in sorted(known):
        if offset != following:
            text += _ELLIPSIS
        places[offset] = len(text)
        text += known[offset]
        following = offset + 1
    if following != end:
        text += _ELLIPSIS
    marks = {Mark(places[i.span.start], places[i.span.end - 1] + 1, i.kind) for i in inside if i.kind is not None}
    return Passage(article.value, start, end, text, tuple(sorted(marks)), is_whole=False)
