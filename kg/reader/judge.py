"""What kind of speech act a draft is and how certain its speaker is: what the rules say, weighed with other signs.

``acts`` and ``factuality`` hold the rules. How far each can be believed, beside which cue and which words, is learnt.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from kg.model import Factuality, SpeechAct
from kg.reader import acts, attributions, conditions, cues, factuality, judgements
from kg.reader.draft import Draft
from kg.reader.network import WEIGHTS
from kg.reader.predicates import is_own, predicate

ACTS = tuple(act for act in SpeechAct if not act.is_silence)
FACTUALITIES = tuple(value for value in Factuality if value is not Factuality.CERTAIN_UNKNOWN_POLARITY)

_THREAT = ACTS.index(SpeechAct.THREAT)
_LONGEST = 6  # steps of length that are told apart
_STEP = 6  # tokens


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


def _words(draft: Draft, runs: tuple[tuple[int, int], ...]) -> list[str]:
    return [token.lower for first, last in runs for token in draft.marked.window.tokens[first : last + 1]]


class Judge:
    """Gives verdicts. Make one with ``load`` and keep it.

    ``weights``: for each sign a row, with a number for each of ACTS and then for each of FACTUALITIES.
    """

    def __init__(self, names: list[str], weights: NDArray[np.float32]) -> None:
        self._rows = dict(zip(names, weights, strict=True))
        self._nothing = np.zeros(len(ACTS) + len(FACTUALITIES), np.float32)

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
        scores = sum((self._rows.get(sign, self._nothing) for sign in signs(draft, by_rule, value)), self._nothing)
        of_acts, of_values = scores[: len(ACTS)].copy(), scores[len(ACTS) :]
        if by_rule is not SpeechAct.THREAT:
            of_acts[_THREAT] = -np.inf  # the rules know the harms and the cues of a threat, and too few are learnt from
        best = int(of_values.argmax())
        share = np.exp(of_values - of_values.max())
        return Verdict(ACTS[int(of_acts.argmax())], FACTUALITIES[best], float(share[best] / share.sum()))
