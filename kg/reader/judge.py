"""What kind of speech act a draft is and how certain its speaker is: what the rules say, weighed with other signs.

``acts`` and ``factuality`` hold the rules. How far each can be believed, beside which cue and which words, is learnt.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from kg.model import Factuality, SpeechAct
from kg.reader import acts, attributions, conditions, cues, factuality, judgements
from kg.reader.draft import Draft
from kg.reader.network import WEIGHTS
from kg.reader.predicates import Predicate, is_own, predicate

ACTS = tuple(act for act in SpeechAct if not act.is_silence)
FACTUALITIES = tuple(value for value in Factuality if value is not Factuality.CERTAIN_UNKNOWN_POLARITY)

_THREAT = ACTS.index(SpeechAct.THREAT)
_LONGEST = 6  # steps of length that are told apart
_STEP = 6  # tokens
_WHICHEVER = frozenset({"NUM", "PROPN"})  # what is named or counted tells nothing of the act
_FOLLOWING = 3  # tokens after a verb that are looked at


@dataclass(frozen=True, slots=True)
class Verdict:
    """The act and the speaker's factuality of a draft, and how often a factuality given so surely is right, 0 to 1."""

    act: SpeechAct
    factuality: Factuality
    confidence: float


def signs(draft: Draft, act: SpeechAct, value: Factuality) -> Iterator[str]:
    """What tells of a draft's act and factuality; ``act`` and ``value`` are what the rules say."""
    said, cue = predicate(draft), cues.cue(draft)
    yield ""  # how frequent each answer is
    yield f"act {act.value}"
    yield f"factuality {value.value}"
    yield f"form {attributions.form(draft)}"
    yield f"sources {len(draft.source)}"
    is_conditional, harms = len(conditions.find(draft)) > 0, acts.harms(draft)
    yield f"condition {is_conditional}"
    yield f"harms {harms}"
    yield f"condition {is_conditional} harms {harms} act {act.value}"
    if cue is not None:
        yield f"cue {cue.lemma}"
        yield f"cue act {cue.entry.act}"
        yield f"cue negated {cue.negated}"
        yield f"cue sureness {cue.entry.sureness}"
    yield from (f"cue word {word}" for word in _words(draft, draft.cue))
    yield from _beside(draft)
    yield f"own {is_own(draft, said.subject)}"
    yield f"subject {said.subject}"
    yield f"judges {judgements.judges(draft, said)}"
    yield f"predicate {said.place is not None} {said.negated}"
    yield f"future {said.is_future} {said.is_planned}"
    yield f"possible {said.is_possible} {said.is_probable}"
    yield f"normative {said.is_normative} {said.is_missed}"
    yield f"mood {said.is_infinitive} {said.is_order} {said.is_question}"
    yield from (f"auxiliary {word}" for word in said.auxiliaries)
    words = _words(draft, draft.content)
    yield f"digits {any(word[0].isdigit() for word in words)}"
    yield f"length {min(_LONGEST, len(words) // _STEP)}"
    yield from {f"source {draft.marked.pos[i]}" for first, last in draft.source for i in range(first, last + 1)}
    tags = [draft.marked.pos[i] for first, last in draft.content for i in range(first, last + 1)]
    words = [tag if tag in _WHICHEVER else word for word, tag in zip(words, tags, strict=True)]
    yield from (f"word {word}" for word in words)
    yield from (f"words {one} {other}" for one, other in pairwise(words))
    yield from (f"begins {' '.join(words[:length])}" for length in (1, 2) if len(words) >= length)
    yield from (f"tag {tag}" for tag in tags)
    yield from (f"tags {one} {other}" for one, other in pairwise(tags))
    yield from _says(draft, said)


def _beside(draft: Draft) -> Iterator[str]:
    """The whole cue, and the words on either side of it."""
    forms = [token.lower for token in draft.marked.window.tokens]
    for first, last in draft.cue:
        yield f"cue words {' '.join(forms[first : last + 1])}"
        yield from (f"before cue {form}" for form in forms[max(0, first - 1) : first])
        yield from (f"after cue {form}" for form in forms[last + 1 : last + 2])


def _says(draft: Draft, said: Predicate) -> Iterator[str]:
    """What the verb of the content can be a form of, and what the words after it can."""
    if said.place is not None:
        forms = [token.lower for token in draft.marked.window.tokens[said.place : said.place + _FOLLOWING + 1]]
        yield from (f"verb {form}" for form in cues.forms(forms[0]))
        yield from (f"after verb {form}" for word in forms[1:] for form in cues.forms(word))


def _words(draft: Draft, runs: tuple[tuple[int, int], ...]) -> list[str]:
    return [token.lower for first, last in runs for token in draft.marked.window.tokens[first : last + 1]]


class Judge:
    """Gives verdicts. Make one with ``load`` and keep it.

    ``weights``: for each sign a row, with a number for each of ACTS and then for each of FACTUALITIES.
    """

    def __init__(self, names: list[str], weights: NDArray[np.float32]) -> None:
        self._rows, self._weights = {name: i for i, name in enumerate(names)}, weights

    @classmethod
    def load(cls, path: Path = WEIGHTS) -> Judge:
        """The judge that is in the package, or one that was trained into another file."""
        with np.load(path, allow_pickle=False) as file:
            names = bytes(file["signs"]).decode().split("\n")
            return cls(names, file["judge"].astype(np.float32))

    def verdict(self, draft: Draft) -> Verdict:
        """The verdict on a draft that reports what somebody says; of a silence, what the rules say."""
        by_rule = acts.act(draft)
        value = factuality.judge(draft, by_rule)
        if draft.silence is not None:
            return Verdict(by_rule, value, 1.0)
        shown = {self._rows[sign] for sign in signs(draft, by_rule, value) if sign in self._rows}
        scores = self._weights[sorted(shown)].sum(0)
        of_acts, of_values = scores[: len(ACTS)].copy(), scores[len(ACTS) :]
        if by_rule is not SpeechAct.THREAT:
            of_acts[_THREAT] = -np.inf  # the rules know the harms and the cues of a threat, and too few are learnt from
        best = int(of_values.argmax())
        share = np.exp(of_values - of_values.max())
        return Verdict(ACTS[int(of_acts.argmax())], FACTUALITIES[best], float(share[best] / share.sum()))
