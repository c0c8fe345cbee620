"""How certain a speaker is of what is said, on FactBank's scale (Saurí and Pustejovsky, 2009).

Two axes: what the cue does (asserts, believes, doubts, denies, wishes) and what the content is (certain, possible,
probable, negated, asked, wished). A plan, a wish, a demand and what hangs on a condition are Uu. A prediction with
"will" that its speaker does not decide on is CT+, because it is put as certain ("is, was or will be the case"); so is
"would" after a past cue, which is its "will" in reported speech. "Would" in direct speech is hypothetical, hence Uu.
"""

from __future__ import annotations

from kg.model import ConditionKind, Factuality, SpeechAct
from kg.reader import conditions, cues
from kg.reader.draft import Draft
from kg.reader.predicates import Predicate, is_own, predicate

_PLANS = frozenset(
    "plan intend aim want wish hope try seek prepare consider need expect decide propose ask urge".split()
)
_UNDONE = frozenset("fail refuse decline neglect".split())  # what follows them does not happen
_BELIEF = frozenset("think believe guess suppose suspect assume feel expect imagine reckon figure".split())
_DOUBT = frozenset(["doubt"])
_OPPOSITE = {
    Factuality.CERTAIN: Factuality.CERTAINLY_NOT,
    Factuality.PROBABLE: Factuality.PROBABLY_NOT,
    Factuality.POSSIBLE: Factuality.POSSIBLY_NOT,
}
_OPPOSITE |= {negative: positive for positive, negative in _OPPOSITE.items()}
_WEAKER = {
    Factuality.PROBABLE: {Factuality.CERTAIN: Factuality.PROBABLE, Factuality.CERTAINLY_NOT: Factuality.PROBABLY_NOT},
    Factuality.POSSIBLE: {
        Factuality.CERTAIN: Factuality.POSSIBLE,
        Factuality.PROBABLE: Factuality.POSSIBLE,
        Factuality.CERTAINLY_NOT: Factuality.POSSIBLY_NOT,
        Factuality.PROBABLY_NOT: Factuality.POSSIBLY_NOT,
    },
}
_WILLED = frozenset([SpeechAct.COMMITMENT, SpeechAct.CONDITIONAL_COMMITMENT, SpeechAct.THREAT])


def judge(draft: Draft, act: SpeechAct) -> Factuality:
    """The speaker's value on the main event of the content."""
    if act.is_silence:
        return Factuality.POSSIBLE if act is SpeechAct.NON_EXCLUSION else Factuality.UNKNOWN
    if act is SpeechAct.PROPOSAL:
        return Factuality.UNKNOWN
    if act in _WILLED:
        return Factuality.CERTAIN if _only_triggers(draft) else Factuality.UNKNOWN
    said = predicate(draft)
    if act in {SpeechAct.AGREEMENT, SpeechAct.ANNOUNCEMENT} and _is_plan(said):
        return Factuality.UNKNOWN
    if act is SpeechAct.AGREEMENT and said.place is None:
        return Factuality.UNKNOWN
    return _under_cue(draft, _of_content(draft, said))


def author(draft: Draft, act: SpeechAct) -> Factuality | None:
    """The article's own value on the main event: the content's where the cue vouches for it ("admitted", "noted"), else
    Uu. None where there is no content, or where the draft is the article's own voice.
    """
    if len(draft.content) == 0 or act is SpeechAct.NO_COMMENT or (len(draft.cue) == 0 and len(draft.source) == 0):
        return None
    cue = cues.cue(draft)
    if act.is_silence or cue is None or cue.negated or not cue.entry.is_factive:
        return Factuality.UNKNOWN
    return _of_content(draft, predicate(draft))


def of_content(draft: Draft) -> Factuality:
    """What the content alone says of its main event, whoever says it."""
    return _of_content(draft, predicate(draft))


def _only_triggers(draft: Draft) -> bool:
    """Whether what is promised hangs on nothing but a time: "as soon as he agrees, we will"."""
    kinds = {found.kind for found in conditions.find(draft)}
    return kinds == {ConditionKind.TRIGGER}


def _is_plan(said: Predicate) -> bool:
    return said.is_infinitive or said.is_future or said.is_planned or said.verb in _PLANS


def _under_cue(draft: Draft, value: Factuality) -> Factuality:
    """The value of a content under its cue: a belief weakens it, a denial turns it round."""
    cue = cues.cue(draft)
    if cue is None:
        return value
    sureness = cue.entry.sureness
    if sureness is Factuality.CERTAINLY_NOT:
        return value if cue.negated else _OPPOSITE.get(value, value)
    if cue.negated and cue.entry.act is None:
        return Factuality.UNKNOWN
    if sureness is Factuality.PROBABLY_NOT:
        return _weakened(_OPPOSITE.get(value, value), Factuality.PROBABLE)
    if cue.negated and sureness is Factuality.PROBABLE:
        return _weakened(_OPPOSITE.get(value, value), Factuality.PROBABLE)
    return _weakened(value, sureness)


def _weakened(value: Factuality, sureness: Factuality) -> Factuality:
    return Factuality.UNKNOWN if sureness is Factuality.UNKNOWN else _WEAKER.get(sureness, {}).get(value, value)


def _of_content(draft: Draft, said: Predicate) -> Factuality:
    if said.place is None:
        return Factuality.UNKNOWN if said.is_question else Factuality.CERTAIN
    if said.is_question or said.is_order or said.is_normative or _hangs(draft, said):
        return Factuality.UNKNOWN
    own = is_own(draft, said.subject)
    if said.verb == "be" and said.negated and _is_unsure(draft, said):
        return Factuality.UNKNOWN
    if own and said.verb in _BELIEF | _DOUBT and not said.is_future:
        return _of_belief(draft, said)
    if said.verb in _PLANS and _to_follows(draft, said):
        return Factuality.UNKNOWN
    if not said.auxiliaries.isdisjoint({"would", "'d", "’d"}) and not _is_reported(draft):
        return Factuality.UNKNOWN
    value = Factuality.CERTAIN
    if said.is_possible and not (said.negated and not said.auxiliaries.isdisjoint({"can", "ca", "could", "cannot"})):
        value = Factuality.POSSIBLE
    elif said.is_probable:
        value = Factuality.PROBABLE
    is_not = said.negated != (said.verb in _UNDONE and _to_follows(draft, said)) or _is_pending(said)
    return _OPPOSITE[value] if is_not else value


def _is_unsure(draft: Draft, said: Predicate) -> bool:
    tokens, at = draft.marked.window.tokens, (said.place or 0) + 1
    return any(token.lower in {"sure", "certain", "clear"} for token in tokens[at : at + 2])


def _of_belief(draft: Draft, said: Predicate) -> Factuality:
    """As in "I think that it works": probable, as what is thought is certain."""
    if said.verb == "feel" and draft.marked.pos[(said.place or 0) + 1 :][:1] in (("ADJ",), ("VERB",)):
        return _OPPOSITE[Factuality.CERTAIN] if said.negated else Factuality.CERTAIN
    inner = predicate(draft, said.place or 0)
    value = Factuality.CERTAIN if inner.place is None or inner.is_infinitive else _of_content(draft, inner)
    turned = _OPPOSITE.get(value, value) if said.negated != (said.verb in _DOUBT) else value
    return _weakened(turned, Factuality.PROBABLE)


def _is_pending(said: Predicate) -> bool:
    """Whether it "has yet to" happen."""
    return {"yet", "to"} <= said.auxiliaries


def _hangs(draft: Draft, said: Predicate) -> bool:
    """Whether a condition makes the content open; a trigger does not."""
    return any(
        found.kind is not ConditionKind.TRIGGER and not _is_of_another(draft, said, found.run[0])
        for found in conditions.find(draft)
    )


def _is_of_another(draft: Draft, said: Predicate, start: int) -> bool:
    """Whether a condition belongs to a later clause: "it was a mistake, and she would act otherwise if she could"."""
    pos, tokens = draft.marked.pos, draft.marked.window.tokens
    between = range((said.place or 0) + 1, start)
    joined = next((i for i in between if pos[i] == "CCONJ"), start)
    return any(pos[i] == "AUX" and tokens[i].lower in {"would", "will", "could"} for i in range(joined, start))


def _to_follows(draft: Draft, said: Predicate) -> bool:
    tokens, at = draft.marked.window.tokens, (said.place or 0) + 1
    return at < len(tokens) and tokens[at].lower == "to"


def _is_reported(draft: Draft) -> bool:
    """Whether "would" stands for "will": in indirect speech after a past cue."""
    cue = cues.cue(draft)
    first = draft.content[0][0]
    return cue is not None and cue.past and not draft.marked.window.tokens[first].quoted
