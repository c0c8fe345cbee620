"""How sure a link is: what the network's second reading says, weighed with the words, as held-out articles teach."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kg.reader import cues
from kg.reader.draft import Draft, Link, Marked, Run

SIGNALS = 7

_FARTHEST = 6  # tokens between cue and source or content, from which they are far
_LONGEST = 4  # tokens of a cue that are told apart
_STEP, _STEPS = 3, 6  # tokens of a step of a content's length, and the steps that are told apart
_QUOTED = 0.9  # share of a content's tokens between quotation marks, from which it is a quotation
_LOUD = 0.6  # share of capitals in a window, from which it is a headline


@dataclass(frozen=True, slots=True)
class Candidate:
    """A possible cue in one window, and what was found when the window was read again for it.

    ``signals``, each from 0 to 1: that it is a cue, by the second reading and by the first; how sure the tags of source
    and content are; whether there is a source; the share of the content in quotation marks; its length; and 1.
    """

    run: Run
    source: tuple[Run, ...]
    content: tuple[Run, ...]
    signals: tuple[float, ...]


class Scale:
    """Gives a candidate its confidence. ``weights``: those of the signals, then one for each of the ``signs``."""

    def __init__(self, signs: Sequence[str], weights: NDArray[np.float32]) -> None:
        self._signals, self._weights = weights[:SIGNALS], weights[SIGNALS:]
        self._place = {sign: i for i, sign in enumerate(signs)}

    def link(self, marked: Marked, candidate: Candidate) -> Link:
        """The candidate as a link, with how often those like it are right."""
        shown = {self._place[sign] for sign in signs(marked, candidate) if sign in self._place}
        weighed = np.array(candidate.signals, np.float32) @ self._signals + self._weights[sorted(shown)].sum()
        confidence = float(1 / (1 + np.exp(-weighed)))
        return Link(candidate.run, candidate.source, candidate.content, confidence)


def signs(marked: Marked, candidate: Candidate) -> Iterator[str]:
    """What tells whether a candidate is an attribution, beside its signals."""
    tokens, (first, last) = marked.window.tokens, candidate.run
    is_mark = not any(token.form[0].isalnum() for token in tokens[first : last + 1])
    cue = cues.cue(Draft(marked, (candidate.run,), candidate.source, candidate.content, 0.0))
    yield f"cue {'mark' if is_mark else 'unknown' if cue is None else cue.lemma}"
    if cue is not None:
        yield f"act {cue.entry.act}"
        yield f"negated {cue.negated}"
    for i in range(first, last + 1):
        yield f"cue word {tokens[i].lower}"
        yield f"cue tag {marked.pos[i]}"
    yield f"cue length {min(_LONGEST, last - first + 1)}"
    yield from (f"after cue {token.lower}" for token in tokens[last + 1 : last + 2])
    yield f"opens {first == 0 or marked.window.sentence_of[first - 1] != marked.window.sentence_of[first]}"
    yield f"headline {sum(token.form[0].isupper() for token in tokens) > _LOUD * len(tokens)}"
    if len(candidate.source) > 0:
        yield from _of_source(marked, candidate)
    if len(candidate.content) > 0:
        yield from _of_content(marked, candidate)


def _of_source(marked: Marked, candidate: Candidate) -> Iterator[str]:
    tokens, places = marked.window.tokens, _places(candidate.source)
    named = {i for entity in marked.entities for i in _places([entity.run])}
    yield from (f"source tag {marked.pos[i]}" for i in places)
    yield f"source named {not named.isdisjoint(places)}"
    yield f"source begins {marked.pos[places[0]]}"
    yield f"source ends {tokens[places[-1]].lower}"
    yield f"source {_where(candidate, places)}"


def _of_content(marked: Marked, candidate: Candidate) -> Iterator[str]:
    tokens, places = marked.window.tokens, _places(candidate.content)
    yield f"content begins {tokens[places[0]].lower}"
    yield f"content begins tag {marked.pos[places[0]]}"
    yield f"content says {any(marked.pos[i] in {'VERB', 'AUX'} for i in places)}"
    yield f"content length {min(_STEPS, len(places) // _STEP)}"
    yield f"content quoted {sum(tokens[i].quoted for i in places) > _QUOTED * len(places)}"
    yield f"content {_where(candidate, places)}"
    yield from (f"after content {token.form}" for token in tokens[places[-1] + 1 : places[-1] + 2])


def _places(runs: Sequence[Run]) -> list[int]:
    return [i for first, last in runs for i in range(first, last + 1)]


def _where(candidate: Candidate, places: Sequence[int]) -> str:
    """On which side of the cue tokens stand, and how far from it."""
    first, last = candidate.run
    side = "before" if places[-1] < first else "after" if places[0] > last else "around"
    away = min(abs(places[-1] - first), abs(places[0] - last))
    return f"{side} {min(_FARTHEST, away)}"
