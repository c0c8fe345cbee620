"""Whose approval or criticism something meets with: the plan drew criticism from doctors, has the backing of many."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.reader import cues, passives
from kg.reader.draft import Draft, Marked, Run

_SURE = 0.7  # how often such a phrase is an attribution; set, not measured
_MEETS = frozenset(
    "attract draw earn encounter enjoy face gain garner get have meet prompt provoke receive spark win".split()
)
_REACTIONS = frozenset(
    "acclaim applause approval backing blessing condemnation criticism denunciation endorsement objection opposition "
    "plaudits praise protest rebuke resistance ridicule scorn support".split()
)
_BEFORE_SUBJECT = frozenset({"AUX", "CCONJ", "SCONJ", "VERB"})
_BETWEEN = frozenset({"ADJ", "ADV", "DET", "NUM"})
_OF_NAME = frozenset({"ADJ", "DET", "NOUN", "NUM", "PROPN", "PRON"})
_APOSTROPHES = frozenset({"'s", "’s", "'", "’", "-"})
_FARTHEST = 5  # tokens from the verb to the noun


def told(marked: Marked, taken: Sequence[Draft]) -> list[Draft]:
    """The drafts of a window with those that it lacks of such phrases, and without those that take who meets with a
    reaction for its source."""
    kept = list(taken)
    for found in _find(marked):
        (first, last), places = found.cue[0], {i for run in found.source for i in range(run[0], run[1] + 1)}
        same = [draft for draft in kept if any(a <= last and first <= b for a, b in draft.cue) and len(draft.cue) == 1]
        if not any(draft.silence is not None or _touches(draft.source, places) for draft in same):
            adverbial = [draft for draft in same if _is_adverb(marked, draft.cue[0][1])]
            kept = [draft for draft in kept if draft in adverbial or draft not in same] + [found]
    return kept


def _is_adverb(marked: Marked, i: int) -> bool:
    is_like_one = marked.window.tokens[i].lower.endswith("ly") and marked.pos[i] not in {"NOUN", "PROPN"}
    return marked.pos[i] == "ADV" or is_like_one


def _touches(runs: Sequence[Run], places: set[int]) -> bool:
    return any(not places.isdisjoint(range(first, last + 1)) for first, last in runs)


def _find(marked: Marked) -> Iterator[Draft]:
    tokens, tags = marked.window.tokens, marked.pos
    for i, token in enumerate(tokens):
        noun = _reaction(marked, i) if not _MEETS.isdisjoint(cues.forms(token.lower)) else None
        if noun is None or noun + 2 >= len(tokens):
            continue
        link, source = tokens[noun + 1].lower, _name(marked, noun + 2)
        start = i
        while start > 0 and (tags[start - 1] == "AUX" or _is_adverb(marked, start - 1)):
            start -= 1
        subject = _subject_start(marked, start), start - 1
        if link in {"from", "of"} and source is not None and _is_said_of(marked, subject):
            yield Draft(marked, ((i, noun + 1),), (source,), (subject,), _SURE)


def _reaction(marked: Marked, verb: int) -> int | None:
    """The noun that a verb has as its object, if it is one for a reaction."""
    tokens = marked.window.tokens
    for i in range(verb + 1, min(verb + _FARTHEST, len(tokens))):
        if not _REACTIONS.isdisjoint(cues.forms(tokens[i].lower)):
            return i
        if marked.pos[i] not in _BETWEEN and not (i == verb + 1 and tokens[i].lower == "with"):
            return None
    return None


def _name(marked: Marked, first: int) -> Run | None:
    """The noun phrase that begins at a token."""
    tokens, last = marked.window.tokens, first - 1
    for i in range(first, len(tokens)):
        is_link = tokens[i].lower in {"of", *_APOSTROPHES} and i > first
        if marked.window.sentence_of[i] != marked.window.sentence_of[first] or not (
            marked.pos[i] in _OF_NAME or is_link
        ):
            break
        last = i if not is_link else last
    return (first, last) if any(marked.pos[i] in {"NOUN", "PROPN"} for i in range(first, last + 1)) else None


def _subject_start(marked: Marked, verb: int) -> int:
    """The first token of the subject that ends before a verb."""
    tokens, sentence_of, first = marked.window.tokens, marked.window.sentence_of, verb
    while first > 0 and sentence_of[first - 1] == sentence_of[verb] and marked.pos[first - 1] not in _BEFORE_SUBJECT:
        if tokens[first - 1].word in passives.STOPS or tokens[first - 1].is_mark:
            break
        first -= 1
    return first


def _is_said_of(marked: Marked, subject: Run) -> bool:
    """Whether a subject is somebody or something: a noun, a name or a pronoun stands in it."""
    first, last = subject
    return not {"NOUN", "PROPN", "PRON"}.isdisjoint(marked.pos[first : last + 1])
