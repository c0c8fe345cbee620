"""Who speaks in a quotation beside which no cue stands: whoever signs it, or whom the sentence before it announces."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.reader.draft import Draft, Marked, Run, trimmed

_SIGNATURE = 12  # tokens of the name below a quotation, at most
_REPEATED = 7  # words of what is set apart from the text and stands in it too, at least
_SIGNED = 0.8  # how often such a paragraph is what it looks like; set, not measured
_DASHES = frozenset("-–—―") | {"--"}
_TEXTS = frozenset("comment comments email letter message post remarks speech statement tweet".split())


def signed(marked: Marked) -> Draft | None:
    """A paragraph that is a quotation, a dash and a name: “We won.” — Anna Smith."""
    tokens = marked.window.tokens
    closing = [i for i, token in enumerate(tokens) if token.is_mark]
    if len(closing) < 2 or closing[0] != 0 or not _SIGNATURE >= len(tokens) - closing[-1] - 2 > 0:
        return None
    dash, name = closing[-1] + 1, (closing[-1] + 2, len(tokens) - 1)
    content = tuple(trimmed(marked, [(1, closing[-1] - 1)]))
    if tokens[dash].word not in _DASHES or not _is_name(marked, name) or len(content) == 0:
        return None
    return Draft(marked, ((dash, dash),), tuple(trimmed(marked, [name])), content, _SIGNED)


def repeated(marked: Sequence[Marked]) -> dict[int, Draft]:
    """The paragraphs that are set apart, by window: words that another one quotes, and below them who said so."""
    sought = defaultdict[tuple[str, ...], list[tuple[list[str], Draft]]](list)
    for draft in filter(None, map(_apart, marked)):
        said = [token.lower for first, last in draft.content for token in draft.marked.window.tokens[first : last + 1]]
        if len(said) >= _REPEATED:
            sought[tuple(said[:_REPEATED])].append((said, draft))
    if len(sought) == 0:
        return {}
    found = dict[int, Draft]()
    for window in marked:
        words = [token.lower for token in window.window.tokens]
        for i, token in enumerate(window.window.tokens):
            for said, draft in sought.get(tuple(words[i : i + _REPEATED]), ()) if token.quoted else ():
                if draft.marked is not window and words[i : i + len(said)] == said:
                    found[draft.marked.number] = draft
    return found


def announced(marked: Marked, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a window, in which a quotation that nobody is named for is whose words the sentence before tells.

    After a statement or a letter it is the whole content, after other cues it goes on from it.
    """
    found = list(drafts)
    for run in _sentences_quoted(marked):
        at = _announcing(marked, run, found)
        if at is not None:
            words = {marked.window.tokens[i].lower for first, last in found[at].cue for i in range(first, last + 1)}
            before = () if not _TEXTS.isdisjoint(words) else found[at].content
            found[at] = replace(found[at], content=(*before, run))
    return found


def _is_name(marked: Marked, run: Run) -> bool:
    """Whether a run begins like a name and says nothing."""
    first, last = run
    return "VERB" not in marked.pos[first : last + 1] and marked.window.tokens[first].form[0].isupper()


def _apart(marked: Marked) -> Draft | None:
    """A paragraph that ends with a line like a name: what stands above it may be what they said."""
    tokens, sentence_of = marked.window.tokens, marked.window.sentence_of
    start = sentence_of.index(sentence_of[-1])
    name = start, len(tokens) - 1
    if len(tokens) - start > _SIGNATURE or tokens[-1].form == "." or not _is_name(marked, name):
        return None
    return Draft(marked, (), tuple(trimmed(marked, [name])), tuple(trimmed(marked, [(0, start - 1)])), _SIGNED)


def _sentences_quoted(marked: Marked) -> Iterator[Run]:
    """The runs between quotation marks that are whole sentences, after another sentence of the window."""
    tokens, sentence_of = marked.window.tokens, marked.window.sentence_of
    first = None
    for i in range(1, len(tokens) + 1):
        is_inside = i < len(tokens) and tokens[i].quoted and not tokens[i].is_mark
        if is_inside and first is None:
            first = i
        elif not is_inside and first is not None:
            opens = first > 1 and sentence_of[first - 1] != sentence_of[first - 2]
            if opens and tokens[i - 1].form in {".", "!", "?"} and tokens[first - 1].is_mark:
                yield from trimmed(marked, [(first, i - 1)])
            first = None


def _announcing(marked: Marked, run: Run, drafts: Sequence[Draft]) -> int | None:
    """The place of the draft in the sentence before a quotation that tells who speaks in it.

    None where another draft tells it, by words outside the quotation.
    """
    sentence_of, (first, last) = marked.window.sentence_of, run
    sentences = set(sentence_of[first : last + 1])
    before = None
    for i, draft in enumerate(drafts):
        outside = [a for a, b in draft.cue if not first <= a <= last]
        has_it = any(a <= last and first <= b for a, b in draft.content)
        if any(sentence_of[a] in sentences for a in outside) or (has_it and len(outside) > 0):
            return None
        is_before = any(sentence_of[a] == sentence_of[first] - 1 for a in outside)
        if is_before and draft.silence is None and len(draft.source) > 0:
            before = i
    return before
