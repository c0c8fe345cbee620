"""What kind of speech act an attribution reports: from its cue by a dictionary, or from what is said.

A cue such as "promised" or "denied" names its act. "Said", "told" and "according to" do not; there the content decides:
"I will come" is a commitment, "taxes should fall" a proposal, "it is a disgrace" an assessment.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.model import SpeechAct
from kg.reader import conditions, cues, judgements
from kg.reader.cues import Cue
from kg.reader.draft import Draft
from kg.reader.predicates import FIRST_PERSONS, THIRD_PERSONS, Predicate, is_own, predicate

_NOT_WILLED = frozenset(
    "win lose know find see think believe get die need happen learn feel remember regret become face suffer have like "
    "love prefer want hope understand care mean seem appear look tell say admit".split()
)  # "I will win" binds nobody
_OWN_VERBS = frozenset(
    "think believe feel hope want support agree accept oppose reject deny promise vow pledge guarantee urge "
    "ask propose recommend suggest expect plan intend doubt fear worry regret love like hate prefer wish "
    "endorse demand disagree welcome condemn trust assume suspect guess wonder refuse favor favour commit "
    "apologize applaud commend".split()
)  # in the first person they are the act that they name: "I promise", "we urge"
_DEEDS = frozenset(
    "do say make take receive commit pay use break violate lie ask order meet send give write authorize steal hit kill "
    "touch cheat hide destroy leak bribe collude".split()
)  # "I did not take it" denies what others say
_DECISIONS = frozenset(
    "decide suspend cancel postpone recall withdraw resign close appoint launch approve order sign ban schedule "
    "delay halt extend hire dismiss".split()
)
_PROCLAIMS = frozenset(["declare", "proclaim"])  # "declared a state of emergency"
_PLANS = frozenset("plan goal aim idea intention decision objective".split())
_SCHEDULED = frozenset(
    "hold release publish open close launch schedule convene resume delay postpone cancel suspend".split()
)
_BEGINNINGS = frozenset("begin start resume open reopen convene".split())
_DENIED = frozenset("truth basis intention plans wrongdoing role involvement knowledge part connection".split())
_UNTRUE = frozenset("false untrue lie lies baseless unfounded fabricated fabrication fake bogus hoax nonsense".split())
_SENTENCES = 3  # of a quotation that are looked at
_HARMS = frozenset(
    "sanction retaliate retaliation punish punishment attack strike bomb destroy kill sue tariff expel "
    "penalty penalize blockade boycott invade fire arrest jail deport prosecute crush avenge revenge "
    "shoot seize annihilate".split()
)
_ASSURANCES = frozenset("assure reassure guarantee ensure swear promise assurance".split())


def act(draft: Draft) -> SpeechAct:
    """The speech act of a draft: its silence if it is one, else what its cue names, else what its content is."""
    if draft.silence is not None:
        return draft.silence
    found = cues.cue(draft)
    if found is None or found.entry.act is None:
        named = _under_open(draft, found)
    else:
        named = _negated(found) if found.negated else _named(draft, found)
    if named is SpeechAct.COMMITMENT and len(conditions.find(draft)) > 0:
        return SpeechAct.THREAT if harms(draft) else SpeechAct.CONDITIONAL_COMMITMENT
    return named


def _under_open(draft: Draft, found: Cue | None) -> SpeechAct:
    """The act under a cue that names none, or under no cue."""
    if found is not None and found.negated:
        return SpeechAct.CLAIM
    if found is not None and found.lemma in _PROCLAIMS and predicate(draft).place is None:
        return SpeechAct.ANNOUNCEMENT
    return _of_content(draft)


def harms(draft: Draft) -> bool:
    """Whether what is to come is a harm to another, so that the condition makes a threat of it."""
    held_out = {i for found in conditions.find(draft) for i in range(found.run[0], found.run[1] + 1)}
    places = (i for first, last in draft.content for i in range(first, last + 1) if i not in held_out)
    return any(not _HARMS.isdisjoint(cues.forms(draft.marked.window.tokens[i].lower)) for i in places)


def _named(draft: Draft, found: Cue) -> SpeechAct:
    """The act that a cue names, where its content does not make it another one."""
    named = found.entry.act or SpeechAct.CLAIM
    said = predicate(draft)
    if found.lemma in {"warn", "caution"} and said.is_future and said.subject in FIRST_PERSONS | THIRD_PERSONS:
        return SpeechAct.THREAT if is_own(draft, said.subject) else named
    if found.lemma == "suggest" and said.is_normative:
        return SpeechAct.PROPOSAL
    if found.lemma in {"want", "wish", "decide"} and said.is_infinitive:
        return SpeechAct.COMMITMENT  # to do it oneself
    is_plain = (
        said.place is not None and not said.is_future and not said.is_infinitive and not _is_under_way(draft, said)
    )
    if named is SpeechAct.COMMITMENT and is_plain and found.lemma in _ASSURANCES:
        return _of_content(draft)
    return named


def _is_under_way(draft: Draft, said: Predicate) -> bool:
    """Whether the speaker is about it, as in "that he is staying"."""
    word = draft.marked.window.tokens[said.place or 0].lower
    return word.endswith("ing") and is_own(draft, said.subject)


def _negated(found: Cue) -> SpeechAct:
    """The act of a cue that is negated: who does not support something opposes it."""
    if found.entry.act is SpeechAct.AGREEMENT:
        return SpeechAct.DENIAL
    if found.entry.act in {SpeechAct.ASSESSMENT, SpeechAct.PROPOSAL}:
        return SpeechAct.ASSESSMENT
    return SpeechAct.CLAIM


def of_voice(draft: Draft) -> SpeechAct:
    """The speech act of a draft of the article's own voice: a claim or an assessment."""
    said = predicate(draft)
    judges = said.is_possible or said.is_probable or said.is_normative or judgements.judges(draft, said)
    return SpeechAct.ASSESSMENT if judges else SpeechAct.CLAIM


def _of_content(draft: Draft) -> SpeechAct:
    """The act of what is said under a cue that names none: of its first sentence that is more than a claim."""
    for sentence in _sentences(draft):
        found = _of_sentence(sentence, predicate(sentence))
        if found is not SpeechAct.CLAIM:
            return found
    return SpeechAct.CLAIM


def _sentences(draft: Draft) -> Iterator[Draft]:
    """The first sentences of what is said, each as a draft."""
    sentence_of = draft.marked.window.sentence_of
    for number in sorted({sentence_of[i] for run in draft.content for i in run})[:_SENTENCES]:
        runs = []
        for first, last in draft.content:
            inside = [i for i in range(first, last + 1) if sentence_of[i] == number]
            if len(inside) > 0:
                runs.append((inside[0], inside[-1]))
        if len(runs) > 0:
            yield replace(draft, content=tuple(runs))


def _of_sentence(draft: Draft, said: Predicate) -> SpeechAct:
    own = is_own(draft, said.subject)
    if said.is_order:
        return SpeechAct.PROPOSAL
    if said.place is not None and _denies(draft, said, own):
        return SpeechAct.DENIAL
    if own and said.verb in _OWN_VERBS and not said.is_future:
        return _of_own_verb(said)
    if own and said.is_future and said.place is not None:
        return _of_own_future(draft, said)
    if _advises(draft, said):
        return SpeechAct.PROPOSAL
    if _announces(draft, said, own):
        return SpeechAct.ANNOUNCEMENT
    if said.is_missed or (said.is_normative and said.negated and "to" in said.auxiliaries):
        return SpeechAct.ASSESSMENT
    if said.is_normative and (not own or said.subject == "we" or "to" not in said.auxiliaries):
        return SpeechAct.PROPOSAL
    if said.is_possible or said.is_probable or said.is_question or judgements.judges(draft, said):
        return SpeechAct.ASSESSMENT
    return SpeechAct.CLAIM


def _advises(draft: Draft, said: Predicate) -> bool:
    """Whether it says what would be well done: "would do well to wait", "it is time to go"."""
    words = judgements.ahead(draft, said)
    if said.verb == "be" and said.subject == "it":
        return words[:1] == ["time"]
    return said.is_future and "well" in said.auxiliaries


def _announces(draft: Draft, said: Predicate, own: bool) -> bool:
    """Whether it makes a decision or a plan known: "we have decided to go", "the plan is to go", "it will be held"."""
    if said.place is None or said.negated or said.is_possible:
        return False
    if said.is_planned and "going" not in said.auxiliaries:
        return True
    if said.verb == "be":
        return said.subject in _PLANS and judgements.ahead(draft, said)[:1] == ["to"]
    if said.is_future:
        is_passive = not said.auxiliaries.isdisjoint({"be", "get"})
        return (is_passive and said.verb in _SCHEDULED) or said.verb in _BEGINNINGS
    return own and said.verb in _DECISIONS


def _of_own_verb(said: Predicate) -> SpeechAct:
    entry = cues.entries().get(said.verb)
    if entry is None or entry.act is None:
        return SpeechAct.ASSESSMENT
    return _negated(Cue(said.verb, entry, True, False)) if said.negated else entry.act


def _of_own_future(draft: Draft, said: Predicate) -> SpeechAct:
    """What "I will" and "he would" are: a commitment where the speaker can will it."""
    would_like = said.verb in {"like", "love", "prefer"} and not said.auxiliaries.isdisjoint({"would", "'d", "’d"})
    if would_like:
        return SpeechAct.PROPOSAL
    if "have" in said.auxiliaries - {"to"} or said.verb in _NOT_WILLED:
        return SpeechAct.CLAIM
    if (entry := cues.entries().get(said.verb)) is not None and entry.act is SpeechAct.AGREEMENT:
        return _negated(Cue(said.verb, entry, True, False)) if said.negated else SpeechAct.AGREEMENT
    is_passive = "be" in said.auxiliaries and not draft.marked.window.tokens[said.place or 0].lower.endswith("ing")
    if said.verb == "be" or is_passive:
        return SpeechAct.ASSESSMENT if judgements.judges(draft, said) else SpeechAct.CLAIM
    return SpeechAct.COMMITMENT


def _denies(draft: Draft, said: Predicate, own: bool) -> bool:
    """Whether the content says that something is not so: "that is not true", "I never did"."""
    words = judgements.ahead(draft, said)
    if said.verb == "be":
        if not said.negated and not _UNTRUE.isdisjoint(words[:4]) and not is_own(draft, said.subject):
            return True
        return said.negated and (
            "true" in words[:3]
            or "involved" in words[:2]
            or (said.subject == "there" and not _DENIED.isdisjoint(words[:4]))
        )
    if said.negated and draft.marked.window.tokens[said.place or 0].lower == "involved":
        return True
    if own and said.verb == "have" and said.negated:
        return words[:3] == ["nothing", "to", "do"] or not _DENIED.isdisjoint(words[:3])
    if own and said.negated and said.verb in _DEEDS and not said.auxiliaries.isdisjoint({"was", "were", "am", "are"}):
        return True
    is_past = not said.auxiliaries.isdisjoint({"did", "had", "have", "has"}) and "would" not in said.auxiliaries
    is_never = "never" in said.auxiliaries and not said.is_future
    return own and said.negated and (is_never or (is_past and said.verb in _DEEDS)) and said.verb not in _NOT_WILLED
