"""What is said by nobody who is named, in set phrases that leave out who says it: is accused of, is believed to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.reader.cues import TO_BE
from kg.reader.draft import Draft, Marked, Run

_SURE = 0.7  # how often such a phrase is an attribution; set by the stories, where few of these are none
_OF_SOMEBODY = {"accused": "of", "charged": "with", "suspected": "of"}  # who is accused is not what is said
_OF_SOMETHING = {
    "alleged": "to", "believed": "to", "described": "as", "hailed": "as", "regarded": "as", "reported": "to",
    "rumored": "to", "rumoured": "to", "said": "to", "thought": "to",
}  # fmt: skip
_ADVERBS = frozenset({"allegedly", "reportedly"})
STOPS = frozenset({",", ";", ":", "(", ")", "–", "—", "--"})
_NEAR = 3  # tokens before the participle in which its auxiliary stands


def find(marked: Marked, taken: Sequence[Draft]) -> Iterator[Draft]:
    """The phrases of a window of which no draft has a word in its cue."""
    tokens = marked.window.tokens
    cues = {i for draft in taken for first, last in draft.cue for i in range(first, last + 1)}
    for i, token in enumerate(tokens):
        if i in cues:
            continue
        if token.lower in _ADVERBS:
            start = i + 1 if _clause_start(marked, i) < i or tokens[min(i + 1, len(tokens) - 1)].word != "," else i + 2
            content = [*_run(_clause_start(marked, i), i - 1), *_run(start, _clause_end(marked, start - 1))]
            yield Draft(marked, ((i, i),), (), tuple(content), _SURE)
            continue
        preposition = _OF_SOMEBODY.get(token.lower) or _OF_SOMETHING.get(token.lower)
        auxiliary = next((k for k in range(i - 1, max(-1, i - 1 - _NEAR), -1) if tokens[k].lower in TO_BE), None)
        is_phrase = auxiliary is not None and i + 2 < len(tokens) and tokens[i + 1].lower == preposition
        if not is_phrase or auxiliary is None or not cues.isdisjoint(range(auxiliary, i + 2)):
            continue
        said = list(_run(i + 2, _clause_end(marked, i + 1)))
        if token.lower in _OF_SOMETHING:
            while auxiliary > 0 and marked.pos[auxiliary - 1] == "AUX":  # has been, may have been
                auxiliary -= 1
            said = [*_run(_clause_start(marked, auxiliary), auxiliary - 1), *said]
        yield Draft(marked, ((i, i + 1),), (), tuple(said), _SURE)


def is_of_nobody(draft: Draft) -> bool:
    """Whether a draft gives somebody what is said of them: the minister | reportedly | has resigned."""
    marks = draft.marked
    words = [marks.window.tokens[i].lower for first, last in draft.cue for i in range(first, last + 1)]
    is_adverb = not _ADVERBS.isdisjoint(words) and (_ADVERBS | TO_BE).issuperset(words)
    return is_adverb and len(draft.source) > 0


def _run(first: int, last: int) -> Iterator[Run]:
    if first <= last:
        yield first, last


def _clause_start(marked: Marked, at: int) -> int:
    tokens, sentence_of = marked.window.tokens, marked.window.sentence_of
    first = at
    while first > 0 and sentence_of[first - 1] == sentence_of[at] and tokens[first - 1].word not in STOPS:
        if marked.pos[first - 1] in {"SCONJ", "CCONJ"} or tokens[first - 1].is_mark:
            break
        first -= 1
    return first


def _clause_end(marked: Marked, at: int) -> int:
    tokens, sentence_of = marked.window.tokens, marked.window.sentence_of
    last = at
    while last + 1 < len(tokens) and sentence_of[last + 1] == sentence_of[at] and tokens[last + 1].word not in STOPS:
        last += 1
    return last - 1 if tokens[last].word in {".", "!", "?"} else last
