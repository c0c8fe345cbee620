"""A reading in a terminal: the article's lines with its attributions marked, and the rows of their table.

Where there are no colours the marks are signs around the words; where there are, the colours of an explanation.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from rich.text import Text

from kg.article import Article
from kg.explain.highlight import MarkKind, visible
from kg.model import Dropped
from kg.reading.entries import Entry
from kg.reading.pieces import Part, Piece, lines

COLUMNS = ("id", "who", "act", "to", "condition", "factuality", "conf.", "words")

_STYLES = {
    MarkKind.CONTENT: "green",
    MarkKind.CONDITION: "underline",
    MarkKind.SOURCE: "bold blue",
    MarkKind.CUE: "bold magenta",
}
_SIGNS = {MarkKind.SOURCE: ("‹", "›"), MarkKind.CUE: ("*", "*"), MarkKind.CONDITION: ("{", "}")}
_CONTENT = ("[", "]")
_WORDS = 56  # code points of a cell


def legend(*, coloured: bool) -> Text:
    """How the marks are to be read, in one line."""
    text = Text()
    for kind in (MarkKind.SOURCE, MarkKind.CUE, MarkKind.CONTENT, MarkKind.CONDITION):
        text.append("" if len(text) == 0 else "  ")
        if coloured:
            text.append(kind.value, style=_STYLES[kind])
        else:
            before, after = _SIGNS.get(kind, ("[ID ", "]"))
            text.append(f"{before}{kind.value}{after}")
    if coloured:
        text.append("  ")
        text.append("ID", style="dim")
        text.append(" of what follows, ")
        text.append("[", style="dim")
        text.append("nested", style="green")
        text.append("]", style="dim")
    return text


def marked_lines(article: Article, entries: Sequence[Entry], *, coloured: bool) -> Iterator[Text]:
    """Each line of the article that is not empty, with its sources, cues, contents and conditions marked."""
    for line in lines(article.text, entries):
        text = Text()
        for piece in line:
            _append(text, piece, entries, coloured=coloured)
        yield text


def _append(text: Text, piece: Piece, entries: Sequence[Entry], *, coloured: bool) -> None:
    kinds = {part.kind for part in piece.parts}
    style = " ".join(_STYLES[kind] for kind in _STYLES if kind in kinds) if coloured else ""
    for part in _each_once(piece.opened):
        text.append(_opening(part, entries[part.entry], coloured=coloured), style="dim" if coloured else None)
    text.append(visible(piece.words), style=style or None)
    for part in _each_once(piece.closed):
        text.append(_closing(part, coloured=coloured), style="dim" if coloured else None)


def _each_once(parts: Iterable[Part]) -> Iterator[Part]:
    """The parts, but of a source, cue or condition that several attributions share only one."""
    seen = set[tuple[MarkKind, int, int]]()
    for part in parts:
        place = (part.kind, part.start, part.end)
        if part.kind is MarkKind.CONTENT or place not in seen:
            yield part
        seen.add(place)


def _opening(part: Part, entry: Entry, *, coloured: bool) -> str:
    """What stands before a part: the sign of its kind, and the identifier where the part bears it."""
    if part.kind is MarkKind.CONTENT:
        return f"{_CONTENT[0] if part.depth > 0 or not coloured else ''}{entry.attribution.id} "
    sign = "" if coloured else _SIGNS[part.kind][0]
    return f"{entry.attribution.id} {sign}" if part.bears_id(entry) else sign


def _closing(part: Part, *, coloured: bool) -> str:
    if part.kind is MarkKind.CONTENT:
        return _CONTENT[1] if part.depth > 0 or not coloured else ""
    return "" if coloured else _SIGNS[part.kind][1]


def rows(entries: Sequence[Entry]) -> list[tuple[str, ...]]:
    """The rows of the table, under COLUMNS: what others than the article's own voice say, or may be read to say.

    ``who`` comes with the role, ``act`` with the form; long words are shortened.
    """
    return [_row(e) for e in entries if not e.is_own_voice or e.attribution.alternative_of is not None]


def _row(entry: Entry) -> tuple[str, ...]:
    attribution = entry.attribution
    form, confidence = attribution.form, attribution.confidence
    return (
        attribution.id if attribution.embedded_in is None else f"{attribution.id} in {attribution.embedded_in}",
        visible(entry.speaker if entry.roles == "" else f"{entry.speaker}, {entry.roles}"),
        entry.act if form is None else f"{entry.act}, {form.value}",
        visible(entry.addressee),
        visible(shortened(entry.condition)),
        entry.factuality,
        "" if confidence is None else f"{confidence:.2f}",
        visible(shortened(entry.words)),
    )


def shortened(words: str) -> str:
    """Words that fit a cell, cut at a space where there is one."""
    if len(words) <= _WORDS:
        return words
    return words[:_WORDS].rsplit(" ", 1)[0].rstrip(" ,;:—–-") + " …"


def lost(dropped: Sequence[Dropped]) -> list[tuple[str, str, str]]:
    """What was dropped, as rows: the item, its words, the reason."""
    return [(each.item, visible(shortened(" ".join(each.words.split()))), visible(each.reason)) for each in dropped]
