"""What somebody is after, in a noun and "is to": its goal is to end war, the group's aim was to be heard."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

from kg.reader.cues import TO_BE
from kg.reader.draft import Draft, Marked, Run

_SURE = 0.7  # how often such a phrase is an attribution; set by the stories
_AIMS = frozenset("aim aims ambition aspiration goal goals intention mission objective purpose wish".split())
_OWN = frozenset("his her its their our my".split())
_APOSTROPHES = frozenset({"'s", "’s", "'", "’"})
_ADVERBS = frozenset("now always still simply only also".split())
_OF_NAME = frozenset({"PROPN", "NOUN", "ADJ", "DET", "NUM"})


def find(marked: Marked, taken: Sequence[Draft]) -> Iterator[Draft]:
    """The phrases of a window of which no draft has a word in its cue."""
    tokens = marked.window.tokens
    cues = {i for draft in taken for first, last in draft.cue for i in range(first, last + 1)}
    for i, token in enumerate(tokens[:-3]):
        said = i + 2 + (tokens[i + 2].lower in _ADVERBS)
        is_aim = token.lower in _AIMS and tokens[i + 1].lower in TO_BE and tokens[said].lower == "to"
        source = _owner(marked, i) if is_aim and cues.isdisjoint(range(i, said)) else None
        end = _end(marked, said, _after(i, taken))
        if source is not None and end > said:
            yield Draft(marked, ((i, said - 1),), (source,), ((said, end),), _SURE)


def _after(noun: int, taken: Sequence[Draft]) -> set[int]:
    """The tokens of who reports an aim, and of how: its goal is to end war, | an aide said."""
    around = [draft for draft in taken if any(first <= noun <= last for first, last in draft.content)]
    return {i for each in around for first, last in (*each.source, *each.cue) for i in range(first, last + 1)}


def _owner(marked: Marked, noun: int) -> Run | None:
    """Whose aim it is: the pronoun, or the name with an apostrophe, before it and its adjectives."""
    tokens, tags = marked.window.tokens, marked.pos
    at = noun - 1
    while at > 0 and tags[at] in {"ADJ", "VERB", "NUM"} and tokens[at].lower not in _OWN:
        at -= 1
    if at < 0 or (tokens[at].lower not in _OWN and tokens[at].lower not in _APOSTROPHES):
        return None
    if tokens[at].lower in _OWN:
        return at, at
    first = at - 1
    while first > 0 and tags[first] != "DET" and (tags[first - 1] in _OF_NAME or tokens[first - 1].lower == "of"):
        first -= 1
    return (first, at - 1) if 0 <= first < at else None


def _end(marked: Marked, at: int, without: Container[int]) -> int:
    """The last word of the sentence that a token is in, or the one before some tokens that are none of it."""
    tokens, sentence_of = marked.window.tokens, marked.window.sentence_of
    last = at
    while last + 1 < len(tokens) and sentence_of[last + 1] == sentence_of[at] and last + 1 not in without:
        last += 1
    while last > at and not tokens[last].form[0].isalnum():
        last -= 1
    return last
