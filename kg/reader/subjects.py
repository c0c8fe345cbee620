"""Sources that a sentence does not repeat, what "who" stands for, and subjects that are no source: who was told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.reader.cues import TO_BE
from kg.reader.draft import Draft, Run

_PASSIVE = TO_BE | {"get", "gets", "got"}
_RELATIVE = frozenset({"who", "which"})
_NAMING = frozenset({"PROPN", "NOUN", "ADJ", "DET", "NUM", "PRON"})
_TOLD = frozenset(
    "accused advised alleged asked assured believed charged considered described expected feared instructed invited "
    "offered ordered promised rated regarded reported rumored rumoured suspected told urged warned".split()
)  # participles whose subject is who hears it or of whom it is said
_NEAR = 2  # tokens before a verb in which a passive shows


def filled(drafts: Sequence[Draft]) -> Iterator[Draft]:
    """The drafts of a window, in its order, each with the source that its sentence gives it elsewhere."""
    given: list[Draft] = []
    for draft in drafts:
        if _is_told(draft):
            draft = replace(draft, source=())
        given.append(replace(draft, source=_of_subject(draft, given) or _of_relative(draft) or draft.source))
        yield given[-1]


def _of_subject(draft: Draft, before: Sequence[Draft]) -> tuple[Run, ...]:
    """The source of the cue before, where a cue has none: "She said it was late and urged them to go"."""
    if len(draft.source) > 0 or draft.silence is not None or len(draft.cue) == 0 or not _is_active(draft):
        return ()
    sentence_of, at = draft.marked.window.sentence_of, draft.cue[0][0]
    for other in reversed(before):
        is_beside = len(other.source) > 0 and len(other.cue) > 0 and other.outer == draft.outer
        last = other.source[-1][1] if is_beside else at
        if last < at and sentence_of[last] == sentence_of[at]:
            return other.source
    return ()


def _is_told(draft: Draft) -> bool:
    """Whether the source is the subject of a passive: "She was told to wait"."""
    if (
        len(draft.source) == 0
        or len(draft.cue) == 0
        or draft.silence is not None
        or draft.source[-1][1] > draft.cue[0][0]
    ):
        return False
    words = [token.lower for first, last in draft.cue for token in draft.marked.window.tokens[first : last + 1]]
    return any(word in _TOLD and not TO_BE.isdisjoint(words[:i]) for i, word in enumerate(words))


def _is_active(draft: Draft) -> bool:
    first, last = draft.cue[0]
    tokens = draft.marked.window.tokens[max(0, first - _NEAR) : last + 1]
    return draft.marked.pos[last] in {"VERB", "AUX"} and _PASSIVE.isdisjoint(token.lower for token in tokens)


def _of_relative(draft: Draft) -> tuple[Run, ...]:
    """The words before "who" or "which", and the pronoun, where that is all of a source."""
    tokens, tags = draft.marked.window.tokens, draft.marked.pos
    if len(draft.source) != 1 or draft.source[0][0] != draft.source[0][1]:
        return ()
    at = draft.source[0][0]
    last = at - 2 if at > 0 and tokens[at - 1].lower == "," else at - 1
    if tokens[at].lower not in _RELATIVE or last < 0 or tags[last] not in {"PROPN", "NOUN"}:
        return ()
    first = last
    while first > 0 and tags[first] != "DET" and tags[first - 1] in _NAMING:
        first -= 1
    return ((first, last), draft.source[0])
