"""What a form of the review page says: a verdict and, of a correction, the words and codes that are otherwise.

Words were selected, and come with their offsets, or are looked up as they were written: among the sentences of the
attribution first, then in the whole text. Either way they are compared as the page shows them, where a sign stands for
each character that nobody sees.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import msgspec

from kg.article import Article
from kg.explain.highlight import visible
from kg.extract.quoting import Passage, QuotingError, occurrences
from kg.model import Span
from kg.server.pages.reading import joined
from kg.server.writing import Given, NotRecorded, Reading, Words

PARTS = ("source", "cue", "content")
NAMES = {"source": "Who speaks", "cue": "That it is said", "content": "What is said", "speaker": "Whose words"}


class UnclearError(QuotingError):
    """Words of the field ``part`` that are not in the text, or more than once."""

    def __init__(self, part: str, error: QuotingError) -> None:
        super().__init__(f"{NAMES[part]}: {error}")
        self.part = part


def given(reading: Reading, on: str, fields: Mapping[str, str]) -> Given:
    """The decision in the fields of a form. Raises UnclearError, and NotRecorded for what no form of ours holds."""
    said: dict[str, object] = {"attribution": on, "verdict": fields.get("verdict"), "reason": _text(fields, "reason")}
    if fields.get("verdict") == "corrected":
        said |= _correction(reading, fields)
    try:
        return msgspec.convert(said, Given)
    except msgspec.ValidationError as error:
        raise NotRecorded(f"this is no decision: {error}") from None


def selected(spans: Sequence[Span]) -> str:
    """Spans as a page holds what is selected: JSON."""
    return msgspec.json.encode([Words(span.start, span.end, span.words) for span in spans]).decode()


def _correction(reading: Reading, fields: Mapping[str, str]) -> dict[str, object]:
    attribution = reading.attribution
    parts = {part: _words(reading, fields, part, getattr(attribution, part)) for part in PARTS}
    named = _words(reading, fields, "speaker", ())
    if len(named) > 1:
        raise NotRecorded(f"{NAMES['speaker']}: select words that stand together")
    chosen = _text(fields, "speaker")
    return {
        **{part: [msgspec.to_builtins(each) for each in found] for part, found in parts.items()},
        "speaker": msgspec.to_builtins(named[0])
        if len(named) == 1
        else None
        if chosen == attribution.speaker
        else chosen,
        "kind": _text(fields, "kind") or "unnamed",
        "speech_act": _text(fields, "speech_act"),
        "factuality": _text(fields, "factuality"),
    }


def _text(fields: Mapping[str, str], name: str) -> str | None:
    return fields.get(name, "").strip() or None


def _words(reading: Reading, fields: Mapping[str, str], part: str, now: tuple[Span, ...]) -> list[Words]:
    """The words that a form gives for a part, where they are not those that are there; selected, or written."""
    text = " ".join(fields.get(f"{part}_words", "").split())
    selected = _text(fields, f"{part}_spans")
    if selected is not None:
        try:
            found = msgspec.json.decode(selected, type=list[Words])
        except msgspec.MsgspecError:
            raise NotRecorded(f"{NAMES[part]}: what was selected cannot be read; select it again") from None
    elif text in {"", visible(joined(span.words for span in now))}:
        return []
    else:
        try:
            looked_up = [_found(_near(reading), each, _text(fields, f"{part}_which")) for each in _pieces(text)]
        except QuotingError as error:
            raise UnclearError(part, error) from None
        found = [Words(span.start, span.end, span.words) for span in looked_up]
    found = sorted((_as_written(reading.article, each) for each in found), key=lambda words: words.start)
    return [] if [(w.start, w.end) for w in found] == [(span.start, span.end) for span in now] else found


def _as_written(article: Article, words: Words) -> Words:
    """Words as they stand in the text, where the page shows them so."""
    here = article.text[max(words.start, 0) : max(words.end, 0)]
    return Words(words.start, words.end, here) if visible(here) == visible(words.words) else words


def _shown(article: Article) -> Article:
    """An article with the text that the page shows; its sentences are the same."""
    shown = replace(article, text=visible(article.text))
    vars(shown)["sentences"] = article.sentences
    return shown


def _pieces(text: str) -> Iterator[str]:
    """Words that are interrupted, each piece of them."""
    yield from (visible(piece.strip()) for piece in text.split("…") if piece.strip() != "")


def _near(reading: Reading) -> Passage:
    start, end = reading.reach
    return Passage(_shown(reading.article), "its sentences", start, end)


def _found(near: Passage, words: str, place: str | None) -> Span:
    """Words among those of an attribution or, where they are not there, in the text. Raises QuotingError."""
    stands_near = len(occurrences(near.article.text, words, near.start, near.end)) > 0
    passage = near if stands_near else Passage.whole(near.article)
    return passage.find(words) if place is None else passage.which(words, place)
