"""The names in headlines and shouting, where capitals tell nothing: those that the rest of the article shows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from kg.reader import names
from kg.reader.chunks import Piece, is_title, loudness, straight
from kg.reader.draft import Marked
from kg.reader.names import Entry


def find(marked: Marked, known: Mapping[tuple[str, ...], tuple[str, ...]]) -> Iterator[Piece]:
    """The names in the loud sentences of a window, in reading order.

    ``known``: the names in the rest of the article, by their tokens in small letters.
    """
    tokens, loud = marked.window.tokens, loudness(marked)
    forms = [straight(token.form) for token in tokens]
    named = {entity.run[0]: entity.run[1] for entity in marked.entities}
    i = 0
    while i < len(tokens):
        last, words, entry = (_name(marked, forms, i, known, named) if loud[i] else None) or (i, (), None)
        if len(words) > 0:
            yield Piece((i, last), words, entry)
        i = last + 1


def _name(
    marked: Marked,
    forms: Sequence[str],
    first: int,
    known: Mapping[tuple[str, ...], tuple[str, ...]],
    named: Mapping[int, int],
) -> tuple[int, tuple[str, ...], Entry | None] | None:
    """The last token, the words and the entry of a name that begins at a token of a headline."""
    tokens = marked.window.tokens
    if is_title(tokens[first]):
        return None
    lower = [form.lower() for form in forms[first : first + 6]]
    for length in range(len(lower), 0, -1):
        words = known.get(tuple(lower[:length]))
        if words is not None:
            return first + length - 1, words, None
    match = names.gazetteer().match(forms, first) or names.gazetteer().match(
        forms, first, shouted=forms[first].isupper()
    )
    if match is not None:
        return first + match[0] - 1, tuple(forms[first : first + match[0]]), match[1]
    is_pair = first + 1 < len(tokens) and marked.pos[first + 1] == "PROPN" and forms[first + 1].isalpha()
    if lower[0] in names.first_names() and is_pair:
        return first + 1, (_cased(forms[first]), _cased(forms[first + 1])), None
    if len(known) == 0 and first in named and named[first] - first < 4:
        words = tuple(_cased(form) for form in forms[first : named[first] + 1] if form[0].isalnum())
        return (named[first], words, None) if len(words) > 0 else None
    return None


def _cased(form: str) -> str:
    """A shouted word as a name is written; a short one may be letters that stand for words."""
    return form.capitalize() if form.isupper() and len(form) > 4 else form
