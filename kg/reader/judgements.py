"""Whether words judge rather than relate: "it is a disgrace", "far too much", "sadly"."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from kg.reader.cues import BE
from kg.reader.draft import Draft
from kg.reader.predicates import COPULAS, Predicate

_DATA = Path(__file__).parent / "data"
_DEGREES = frozenset("very so too really extremely incredibly deeply absolutely truly pretty quite".split())
_QUALITIES = frozenset(["ADJ", "ADV"])
_EFFECTS = frozenset(
    "harm hurt damage weaken strengthen compromise threaten help benefit worsen improve boost cost cause guarantee "
    "mean encourage discourage destroy hinder hamper suffer ease deepen fuel deter backfire prove".split()
)  # what will have an effect is expected, not related
_ASIDES = frozenset("because after when while although though before since".split())  # open what is not the point
_ENOUGH = 7  # tokens after a copula in which an evaluation is looked for
_SCARE = 4  # tokens in quotation marks that an indirect report keeps for their tone, at most
_JUDGES = 2  # what the signs of a judgement must add up to


@cache
def _evaluations() -> dict[str, int]:
    """The weight of each evaluating word: what it counts away from a verb such as "is"."""
    lines = (_DATA / "evaluations.txt").read_text(encoding="utf-8").splitlines()
    words = (line.split("\t") for line in lines if not line.startswith("#"))
    return {word: _JUDGES if len(marks) > 0 else 1 for word, *marks in words}


def judges(draft: Draft, said: Predicate) -> bool:
    """Whether the content judges: by what follows a copula, or by its words alone."""
    return _is_evaluation(draft, said) or _tone(draft) >= _JUDGES


def _is_evaluation(draft: Draft, said: Predicate) -> bool:
    """Whether an evaluating word follows a copula, also as a participle: "we are worried"."""
    if said.place is None:
        return False
    marked, first = draft.marked, said.place
    if not said.auxiliaries.isdisjoint(BE) and marked.window.tokens[first].lower in _evaluations():
        return True
    if said.is_future and said.verb in _EFFECTS:
        return True
    if said.verb not in COPULAS:
        return False
    words = ahead(draft, said)
    if any(word in _evaluations() for word in words):
        return True
    if said.subject in {"it", "this", "that", "'s", "’s"} and "about" in words[:3]:
        return True
    return any(
        word in _DEGREES and first + k + 2 < len(marked.pos) and marked.pos[first + k + 2] == "ADJ"
        for k, word in enumerate(words)
    )


def _tone(draft: Draft) -> int:
    """The signs of a judgement: evaluating words, degrees, comparisons, and words quoted for their tone."""
    tokens, pos = draft.marked.window.tokens, draft.marked.pos
    is_direct = _is_direct(draft)
    found, start = 0, draft.content[0][0] if len(draft.content) > 0 else 0
    for first, last in draft.content:
        for i in range(first, last + 1):
            word = tokens[i].lower
            if word in _ASIDES and i > start + _ENOUGH:
                break
            if word == "!" and tokens[i].quoted:
                found += 1
            if pos[i] == "PROPN" or (tokens[i].quoted and not is_direct):
                continue
            weight = _evaluations().get(word, 0)
            if weight == _JUDGES or (weight == 1 and pos[i] in _QUALITIES):
                found += weight
            elif i < last and word in _DEGREES and pos[i + 1] in _QUALITIES and tokens[i + 1].lower != "far":
                found += _JUDGES if word == "too" else 1
    return found if is_direct else found + _scare_quotes(draft)


def _is_direct(draft: Draft) -> bool:
    """Whether most of the content stands in quotation marks."""
    places = [i for first, last in draft.content for i in range(first, last + 1)]
    return sum(draft.marked.window.tokens[i].quoted for i in places) * 2 > len(places)


def _scare_quotes(draft: Draft) -> int:
    """What the speaker's own words count in an indirect report, where they are few and kept for their tone."""
    tokens, pos = draft.marked.window.tokens, draft.marked.pos
    places = [i for first, last in draft.content for i in range(first, last + 1)]
    found, run = 0, list[int]()
    for i in [*places, -1]:
        if i >= 0 and tokens[i].quoted and not tokens[i].is_mark:
            run.append(i)
        elif len(run) > 0:
            is_tone = len(run) <= _SCARE and all(pos[k] in {"ADJ", "ADV", "NOUN", "DET", "VERB"} for k in run)
            judged = max(_evaluations().get(tokens[k].lower, 0) for k in run)
            found += _JUDGES if judged > 0 else int(is_tone)
            run = []
    return found


def ahead(draft: Draft, said: Predicate) -> list[str]:
    """The words after the verb, to the next mark."""
    words: list[str] = []
    for i in range((said.place or 0) + 1, min((said.place or 0) + 1 + _ENOUGH, len(draft.marked.pos))):
        if draft.marked.pos[i] in {"PUNCT", "SCONJ"}:
            break
        words.append(draft.marked.window.tokens[i].lower)
    return words
