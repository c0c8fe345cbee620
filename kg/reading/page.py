"""A reading as a page: one HTML file that loads nothing, runs no script and escapes all it is given.

The attributions stand beside the lines that they are read from. Pointing at words lights up their attribution, and the
other way round; words are links to it.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from jinja2 import Environment
from markupsafe import Markup

from kg.article import Article
from kg.explain.highlight import MarkKind, visible
from kg.model import Analysis, Dropped, Factuality, Publication
from kg.pages import environment
from kg.reading.entries import Entry, counts, entries, joined
from kg.reading.pieces import Line, Part, Piece, lines

_TEMPLATES = Path(__file__).resolve().parent / "templates"

_KINDS: Mapping[str, str] = {
    MarkKind.SOURCE: "who speaks or is silent",
    MarkKind.CUE: "that it is said",
    MarkKind.CONTENT: "what is said",
    MarkKind.CONDITION: "on what it hangs",
}
_FACTS: Mapping[str, str] = {
    "statements": "Statements",
    "non_statements": "Non-statements",
    "nested": "Inside another",
    "own_voice": "In its own voice",
    "conditions": "Conditions",
    "actors": "Actors",
    "unnamed": "Unnamed",
    "roles": "Roles",
    "dropped": "Dropped",
}


@dataclass(frozen=True, slots=True)
class _Words:
    """A piece as the page shows it. ``entry``: the innermost attribution it belongs to; ``begins``: those whose first
    words it holds; ``labels``: those whose identifier stands before it."""

    words: str
    classes: str
    entry: Entry | None
    begins: tuple[Entry, ...]
    labels: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class _Block:
    """A line of the article and the attributions that begin in it, with their numbers in the block, from 1."""

    words: tuple[_Words, ...]
    cards: tuple[tuple[int, Entry], ...]


def page(
    article: Article, analysis: Analysis, publication: Publication, dropped: Sequence[Dropped] = (), *, name: str
) -> str:
    """The reading as an HTML page; ``name`` is that of the article's file."""
    shown = entries(analysis)
    blocks = tuple(_blocks(article, shown))
    style = Markup((_TEMPLATES / "reading.css").read_text(encoding="utf-8") + _lit(blocks))  # noqa: S704 — all ours
    return (
        _environment()
        .get_template("reading.html")
        .render(
            title=publication.headline or name,
            publication=publication,
            article=article,
            agent=analysis.agent,
            anchor=analysis.anchor,
            style=style,
            style_digest=base64.b64encode(hashlib.sha256(style.encode()).digest()).decode(),
            blocks=blocks,
            has_confidence=any(e.attribution.confidence is not None for e in shown),
            reported=[e for e in shown if not e.is_own_voice and e.attribution.alternative_of is None],
            own_voice=[e for e in shown if e.is_own_voice and e.attribution.alternative_of is None],
            second={e.attribution.alternative_of: e for e in shown if e.attribution.alternative_of is not None},
            dropped=dropped,
            facts={_FACTS[key]: number for key, number in asdict(counts(analysis, dropped)).items() if key in _FACTS},
            kinds=_KINDS,
        )
    )


def _blocks(article: Article, shown: Sequence[Entry]) -> Iterator[_Block]:
    begun = set[int]()
    for line in lines(article.text, shown):
        numbers = {place: number for number, place in enumerate(_places(line), start=1)}
        fresh = sorted(place for place in numbers if place not in begun)
        words = tuple(_words(piece, shown, numbers, begun) for piece in line)
        yield _Block(words, tuple((numbers[place], shown[place]) for place in fresh if not shown[place].is_own_voice))


def _places(line: Line) -> list[int]:
    """The places in the list of entries of those that have a part in a line, outer ones first."""
    return list(dict.fromkeys(part.entry for piece in line for part in piece.parts))


def _words(piece: Piece, shown: Sequence[Entry], numbers: Mapping[int, int], begun: set[int]) -> _Words:
    begins = [place for place in dict.fromkeys(part.entry for part in piece.opened) if place not in begun]
    begun.update(begins)
    labels = [part.entry for part in piece.opened if part.bears_id(shown[part.entry])]
    return _Words(
        words=piece.words,
        classes=" ".join(_classes(piece, numbers)),
        entry=None if len(piece.parts) == 0 else shown[piece.parts[-1].entry],
        begins=tuple(shown[place] for place in begins),
        labels=tuple(shown[place] for place in labels),
    )


def _classes(piece: Piece, numbers: Mapping[int, int]) -> Iterator[str]:
    yield from sorted({part.kind.value for part in piece.parts})
    contents = [part.depth for part in piece.parts if part.kind is MarkKind.CONTENT]
    if len(contents) > 0 and max(contents) > 0:
        yield f"nested-{min(max(contents), 3)}"
    if any(map(_is_nested_content, piece.opened)):
        yield "opens"
    if any(map(_is_nested_content, piece.closed)):
        yield "closes"
    yield from (f"x{numbers[place]}" for place in dict.fromkeys(part.entry for part in piece.parts))


def _is_nested_content(part: Part) -> bool:
    return part.kind is MarkKind.CONTENT and part.depth > 0


def _lit(blocks: Sequence[_Block]) -> str:
    """The rules that light up the words of an attribution and its card together, as many as a block needs."""
    most = max((len(block.cards) for block in blocks), default=0)
    return "".join(
        f".block:has(.x{n}:hover) a.x{n}, .block:has(.x{n}:focus-visible) a.x{n} {{ background: var(--lit); }}\n"
        f".block:has(a.x{n}:hover) .card.x{n} {{ border-color: var(--source); background: var(--lit); }}\n"
        for n in range(1, most + 1)
    )


def _environment() -> Environment:
    return environment(_TEMPLATES, {"visible": visible, "joined": joined, "certainty": _certainty})


def _certainty(value: Factuality) -> str:
    """A value in words: certainly not, possible, unknown."""
    return value.name.lower().replace("_", " ")
