"""The page of an article version: its text with every attribution marked and explained, its provenance."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from pyoxigraph import NamedNode
from starlette.requests import Request
from starlette.responses import Response

from kg.explain.highlight import MarkKind
from kg.query.answers import Answer, ask, iri, number, words
from kg.reading.pieces import Part, Piece, lines
from kg.resources import QUERIES
from kg.server.pages import picture, structured
from kg.server.pages.articles import Headed, headed, unknown
from kg.server.pages.reading import Card, cards, first_words, in_order
from kg.server.pages.rendering import rendered
from kg.view import View

_PAGES = QUERIES / "pages"
_CHANGES = {"replaced": "was replaced by", "withdrawn": "was withdrawn", "corrected": "carries a correction"}
_SUPPLIED = ("outlet", "published", "author", "url")
_DEEPEST = 3  # how many depths of nesting look different


@dataclass(frozen=True, slots=True)
class Words:
    """Some words as the page shows them. ``card``: the innermost attribution they belong to; ``anchors``: what begins
    with them, to be scrolled to; ``labels``: the attributions whose identifier stands before them."""

    words: str
    classes: str
    card: Card | None
    anchors: tuple[str, ...]
    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """A remark in the margin: what it is about, and the words."""

    kind: str
    text: str
    words: str | None


@dataclass(frozen=True, slots=True)
class Block:
    """A line of the article, the character it begins with, and the remarks on it."""

    start: int
    words: tuple[Words, ...]
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """What happened to an article version, with the other version concerned."""

    change: str
    other: Headed | None
    detail: str


@dataclass(frozen=True, slots=True)
class _Gap:
    """Characters on which nothing rests."""

    start: int
    end: int


def page(request: Request, view: View, node: NamedNode, headers: Mapping[str, str]) -> Response:
    """The article's page."""
    facts = _one(ask(view, _PAGES / "article-text.rq", article=node))
    text = words(facts["text"])
    shown = cards(view, node, text)
    publications = ask(view, QUERIES / "explain" / "article.rq", article=node)
    headline = next((found for row in publications if (found := words(row["headline"])) is not None), None)
    title = headline or (first_words(text) if text is not None else f"Article {node.value.rpartition('/')[2][:10]}…")
    gaps = [_gap(row) for row in ask(view, QUERIES / "uncovered-sentences.rq", article=node)]
    warnings = ask(view, _PAGES / "article-warnings.rq", article=node)
    coverage = ask(view, QUERIES / "coverage.rq", article=node)
    runs = ask(view, QUERIES / "runs.rq", article=node)
    placed = _placed(text, gaps, warnings)
    reported, own_voice = in_order(shown)
    return rendered(
        request,
        "article.html",
        title=title,
        headers=headers,
        thing=node.value,
        structured=structured.article(node.value, title, publications, facts),
        is_known=any(
            row[column] is not None for row in publications for column in ("outlet", "published", "author", "url")
        ),
        has_headline=headline is not None,
        publications=[row for row in publications if row["publication"] is not None],
        facts={name: words(value) for name, value in facts.items() if name != "text"},
        characters=None if text is None else len(text),
        blocks=[] if text is None else list(_blocks(text, shown, placed, gaps)),
        places={card.anchor: place for place, card in enumerate(shown)},
        reported=reported,
        own_voice=own_voice,
        coverage=None if len(coverage) == 0 else {name: number(coverage[0][name]) for name in ("sentences", "covered")},
        warnings=[Note("warning", words(row["message"]) or "", words(row["words"])) for row in warnings],
        changes=list(changes(view, node)),
        runs=[{name: words(value) for name, value in row.items()} for row in runs],
        flow=_flow(runs, title, shown),
        run=next((card.run for card in shown if card.run is not None), None),
    )


def _one(rows: Sequence[Answer]) -> Answer:
    return rows[0]


def _gap(row: Answer) -> _Gap:
    return _Gap(number(row["start"]) or 0, number(row["end"]) or 0)


def _placed(text: str | None, gaps: Sequence[_Gap], warnings: Sequence[Answer]) -> list[tuple[int, Note]]:
    """The remarks that belong to some words, each with where they stand."""
    found = [(gap.start, Note("gap", "nothing is read from this sentence", _at(text, gap))) for gap in gaps]
    for row in warnings:
        about = words(row["words"])
        place = -1 if text is None or about is None else text.find(about)
        if place >= 0:
            found.append((place, Note("warning", words(row["message"]) or "", about)))
    return found


def _at(text: str | None, gap: _Gap) -> str | None:
    return None if text is None else first_words(text[gap.start : gap.end], 40)


def _blocks(
    text: str, shown: Sequence[Card], notes: Sequence[tuple[int, Note]], gaps: Sequence[_Gap]
) -> Iterator[Block]:
    by_entry = list(shown)
    begun, offset = set[int](), 0
    for line in lines(text, [card.entry for card in by_entry]):
        written = "".join(piece.words for piece in line)
        offset = text.index(written, offset)
        end = offset + len(written)
        found = tuple(_words(piece, by_entry, begun) for piece in line)
        yield Block(offset, found, tuple(note for place, note in notes if offset <= place < end))
        offset = end


def _words(piece: Piece, shown: Sequence[Card], begun: set[int]) -> Words:
    begins = [place for place in dict.fromkeys(part.entry for part in piece.opened) if place not in begun]
    begun.update(begins)
    return Words(
        words=piece.words,
        classes=" ".join(_classes(piece, shown)),
        card=None if len(piece.parts) == 0 else shown[piece.parts[-1].entry],
        anchors=tuple(f"at-{shown[place].anchor}" for place in begins),
        labels=tuple(
            shown[part.entry].anchor
            for part in piece.opened
            if part.bears_id(shown[part.entry].entry) and not shown[part.entry].is_own_voice
        ),
    )


def _classes(piece: Piece, shown: Sequence[Card]) -> Iterator[str]:
    yield from sorted({_class(part, shown[part.entry]) for part in piece.parts})
    deepest = max((part.depth for part in piece.parts if part.kind is MarkKind.CONTENT), default=0)
    if deepest > 0:
        yield f"nested-{min(deepest, _DEEPEST)}"
    if any(map(_is_nested, piece.opened)):
        yield "opens"
    if any(map(_is_nested, piece.closed)):
        yield "closes"
    yield from (f"x{place}" for place in dict.fromkeys(part.entry for part in piece.parts))


def _class(part: Part, card: Card) -> str:
    """What words are; what the article says in its own voice is no one's content."""
    return "own" if card.is_own_voice and part.kind is MarkKind.CONTENT else part.kind.value


def _is_nested(part: Part) -> bool:
    return part.kind is MarkKind.CONTENT and part.depth > 0


def changes(view: View, node: NamedNode) -> Iterator[Change]:
    """What happened to an article version since it was read, and what it has to do with others."""
    rows = ask(view, QUERIES / "article-changes.rq", article=node)
    others = ask(view, _PAGES / "article-versions.rq", article=node)
    named = [iri(row["newer"]) for row in rows if row["newer"] is not None] + [iri(row["other"]) for row in others]
    called = headed(view, named)
    for row in rows:
        newer = None if row["newer"] is None else iri(row["newer"])
        detail = [words(row[column]) for column in ("correction", "reason", "by", "at")]
        yield Change(
            _CHANGES.get(words(row["change"]) or "", words(row["change"]) or ""),
            None if newer is None else called.get(newer, unknown(newer)),
            "; ".join(part for part in detail if part is not None),
        )
    for row in others:
        other = iri(row["other"])
        yield Change(words(row["relation"]) or "", called.get(other, unknown(other)), "")


def _flow(runs: Sequence[Answer], title: str, shown: Sequence[Card]) -> picture.Flow | None:
    """Who read the article and what came of it, for the run in force."""
    if len(runs) == 0:
        return None
    row = runs[-1]
    run = next((card.run for card in shown if card.run is not None), None)
    agent = " ".join(part for part in (words(row["agent"]), words(row["version"])) if part is not None)
    return picture.flow(
        [picture.Box("article", title, None, 0)],
        picture.Box(words(row["kind"]) or "agent", agent, None, 0),
        picture.Box("run", words(row["run"]) or "run", run, 1),
        [picture.Box("graph", f"{len(shown)} attributions", iri(row["graph"]), 2)],
    )
