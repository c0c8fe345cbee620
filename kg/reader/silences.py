"""Who is reported to have said nothing: closed patterns over the words of a window.

Three kinds: no comment ("declined to comment", "no comment from A or B", "could not be reached"), non-confirmation
("has yet to confirm", "would not say whether") and non-exclusion ("has not ruled out"). A list of silent speakers gives
one draft each, which share their cue.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kg.model import SpeechAct
from kg.reader.clauses import AUXILIARIES, BE, DAYS, FAR, NOT, PRONOUNS, REFUSE, Clauses, Group
from kg.reader.draft import Draft, Marked, Run

CONFIDENCE = 0.9  # of what a closed pattern finds; set after reading some, not measured
_CONFIRM = frozenset("confirm confirmed confirming deny denied denying verify verified".split())
_TELL = frozenset(
    "say said disclose disclosed reveal revealed specify specified announce announced indicate indicated clarify "
    "clarified explain explained state stated".split()
)
_WITHHOLD = frozenset(
    "elaborate specify clarify disclose reveal discuss identify answer speculate address explain".split()
)
_UNSAID = frozenset(["elaborate", "specify", "clarify"])
_QUESTION = frozenset("whether if how what when where who why which whom whose".split())
_REQUEST = frozenset(
    "request requests question questions inquiry inquiries enquiry enquiries call calls message messages email emails "
    "e-mail e-mails mail mails query queries letter letters voicemail voicemails text texts comment comments "
    "interview interviews".split()
)
_GIVE = frozenset(
    "give gives gave given giving offer offers offered offering provide provides provided providing make makes made "
    "making issue issues issued had has have having add added adding".split()
)
_OUTCOMES = frozenset(
    "agreement deal consensus decision compromise verdict settlement conclusion truce accord threshold".split()
)
_THERE = frozenset(["there", "yet", "immediately"])


@dataclass(frozen=True, slots=True)
class _Silence:
    act: SpeechAct
    cue: Run
    sources: tuple[Run, ...]
    content: tuple[Run, ...] = ()


def find(marked: Marked) -> list[Draft]:
    """The silences of a window, in reading order, each with its cue and its one silent speaker.

    A no-comment has no content; the others have what is not confirmed or not ruled out, where it is said.
    """
    window = Clauses(marked)
    found: list[Draft] = []
    taken = -1
    for i, word in enumerate(window.words):
        pattern = _PATTERNS.get(word)
        silence = pattern(window, i) if pattern is not None and i > taken else None
        if silence is not None and silence.cue[0] > taken:
            taken = silence.cue[1]
            found += _drafts(marked, silence)
    return found


def _drafts(marked: Marked, silence: _Silence) -> Iterator[Draft]:
    content = () if silence.act is SpeechAct.NO_COMMENT else silence.content
    if silence.act is SpeechAct.NON_EXCLUSION and len(content) == 0:
        return
    for source in silence.sources:
        yield Draft(marked, (silence.cue,), (source,), content, CONFIDENCE, silence=silence.act)


def _said(window: Clauses, group: Group, act: SpeechAct, last: int, content: tuple[Run, ...] = ()) -> _Silence | None:
    sources, _ = window.speakers(group)
    if len(sources) == 0:
        sources = _inverted(window, group, last)
    if len(sources) == 0 or window.is_supposed(group, sources):
        return None
    return _Silence(act, (group.first, last), sources, content)


def _inverted(window: Clauses, group: Group, last: int) -> tuple[Run, ...]:
    """The subject after the verb: "Also declining to comment were A and B"."""
    if window.starts(group.first) or window.pos[group.first - 1] == "ADV":
        for i in range(last + 1, min(last + FAR, len(window.words))):
            if window.words[i] in {"is", "are", "was", "were"}:
                return window.listed(i + 1)
    return ()


def _is_silent(window: Clauses, group: Group) -> bool:
    return group.is_negated or group.is_refusal or group.is_pending or window.speakers(group)[1]


def _comment(window: Clauses, i: int) -> _Silence | None:
    """As in "No comment from A", "had no comment", "declined to comment", "declined comment"."""
    nothing = _no_answer(window, i)
    if nothing is not None:
        return nothing
    before = i - 1
    while before > 0 and window.words[before] in {"further", "any", "public", "to"}:
        before -= 1
    if window.words[before] in REFUSE or window.pos[i] in {"VERB", "AUX"} or window.word(i - 1) in {"to", *NOT}:
        group = window.group(i if window.words[before] not in REFUSE else before)
        if _is_silent(window, group) and (not group.is_passive or group.is_refusal or group.is_pending):
            return _said(window, group, SpeechAct.NO_COMMENT, i)
    return None


def _no_answer(window: Clauses, i: int) -> _Silence | None:
    """As in "no immediate reaction from A", "had no comment", "there has not been any word from B"."""
    no = next((k for k in range(i - 1, max(-1, i - 5), -1) if window.words[k] in {"no", "any"}), None)
    if no is None or not all(window.pos[k] in {"ADJ", "ADV", "NOUN"} for k in range(no + 1, i)):
        return None
    if window.words[no] == "any" and window.words[max(0, no - 4) : no].count("there") == 0:
        return None
    ahead = window.ahead(i, 6)
    for offset, word in enumerate(ahead):
        is_near = all(
            w in AUXILIARIES or w in {"available", "immediately", "forthcoming", "yet", "came"} for w in ahead[:offset]
        )
        if word in {"from", "by"} and is_near:
            at = i + 1 + offset
            first = no
            while not window.starts(first) and window.words[first - 1] in AUXILIARIES | NOT | _THERE:
                first -= 1
            sources = window.listed(at + 1)
            return None if len(sources) == 0 else _Silence(SpeechAct.NO_COMMENT, (first, at), sources)
    if window.word(no - 1) in _GIVE and window.words[i].startswith("comment"):
        return _said(window, window.group(no - 1), SpeechAct.NO_COMMENT, i)
    return None


def _reply(window: Clauses, i: int) -> _Silence | None:
    """As in "Did not respond to a request", "calls to A were not returned"."""
    word, ahead = window.words[i], window.ahead(i)
    group = window.group(i)
    if not _is_silent(window, group) or (word == "answer" and group.is_habit):
        return None
    if group.is_passive:
        return _unanswered(window, group, i)
    is_request = any(word in _REQUEST for word in ahead)
    ends = len(ahead) == 0 or window.pos[i + 1] in {"PUNCT", "CCONJ"} or ahead[0] in {"immediately", "by", "on", *DAYS}
    if is_request or (ends and not word.startswith(("answer", "return"))):
        last = i + 1 + next((k for k, word in enumerate(ahead) if word in _REQUEST), -1)
        if window.word(last + 1) in {"for", "seeking"} and window.word(last + 2) == "comment":
            last += 2
        return _said(window, group, SpeechAct.NO_COMMENT, last)
    return None


def _unanswered(window: Clauses, group: Group, i: int) -> _Silence | None:
    """As in "Messages left with A were not answered": who did not answer stands in the subject or after "by"."""
    start = group.first
    while not window.starts(start):
        start -= 1
    asked = next((k for k in range(group.first - 1, start - 1, -1) if window.words[k] in _REQUEST - {"comment"}), None)
    if asked is None:
        return None
    for k in range(asked + 1, group.first):
        if window.words[k] in {"to", "with", "from", "at", "by"} and window.word(k + 1) not in {"comment", "seek"}:
            sources = window.listed(k + 1)
            if len(sources) > 0 and sources[-1][1] < group.first:
                return _Silence(SpeechAct.NO_COMMENT, (group.first, i), sources)
    if window.word(i + 1) in {"by", "from"}:
        return _Silence(SpeechAct.NO_COMMENT, (group.first, i + 1), window.listed(i + 2))
    return None


def _reached(window: Clauses, i: int) -> _Silence | None:
    """As in "Could not be reached (for comment)", "attempts to reach A were unsuccessful"."""
    group = window.group(i)
    if not group.is_passive or not _is_silent(window, group):
        return None
    for_comment = [k for k in range(i + 1, min(i + 4, len(window.words))) if window.words[k] == "comment"]
    sources, _ = window.speakers(group)
    is_speaker = all(
        window.pos[run[1]] == "PROPN" or window.words[run[1]] in PRONOUNS or run[1] in window.names for run in sources
    )
    if any(window.words[run[1]] in _OUTCOMES for run in sources) or not (for_comment or is_speaker):
        return None
    return _said(window, group, SpeechAct.NO_COMMENT, for_comment[0] if for_comment else i)


def _in_vain(window: Clauses, i: int) -> _Silence | None:
    """As in "Efforts to reach A were unsuccessful", "requests to B went unanswered"."""
    group = window.group(i)
    first = group.first
    if window.word(first - 1) in {"went", "gone", "go", "proved", "were"}:
        first -= 1
    for k in range(first - 1, max(-1, first - 25), -1):
        if window.sentence[k] != window.sentence[i]:
            break
        if window.words[k] in {"reach", "contact"} and window.word(k - 1) == "to":
            return _Silence(SpeechAct.NO_COMMENT, (first, i), window.listed(k + 1))
    return _unanswered(window, Group(first, i, group.words), i)


def _available(window: Clauses, i: int) -> _Silence | None:
    """As in "Was not available for comment"."""
    ahead = window.ahead(i, 5)
    at = next((k for k, word in enumerate(ahead) if word in {"comment", "interview", "interviews"}), None)
    group = window.group(i)
    if at is None or not (window.words[i] == "unavailable" or _is_silent(window, group)):
        return None
    return _said(window, group, SpeechAct.NO_COMMENT, i + 1 + at)


def _confirm(window: Clauses, i: int) -> _Silence | None:
    """As in "Has yet to confirm", "would neither confirm nor deny", "could not verify"."""
    group = window.group(i)
    is_base = window.words[i] in {"confirm", "deny", "verify"}
    if not _is_silent(window, group) or not (is_base or group.is_perfect or group.is_passive or group.is_negated):
        return None
    last = i
    if window.word(i + 1) in {"or", "nor"} and window.word(i + 2) in _CONFIRM:
        last = i + 2
    if group.is_passive:
        by = next((i + 1 + k for k, word in enumerate(window.ahead(i, 4)) if word == "by"), None)
        if by is None:
            return None
        return _Silence(
            SpeechAct.NON_CONFIRMATION, (group.first, by), window.listed(by + 1), window.subject(group.first)
        )
    return _said(window, group, SpeechAct.NON_CONFIRMATION, last, window.clause(last + 1))


def _tell(window: Clauses, i: int) -> _Silence | None:
    """As in "Has yet to say", "declined to say whether", "did not elaborate"."""
    word, group, following = window.words[i], window.group(i), window.word(i + 1)
    if not _is_silent(window, group) or (group.is_passive and not group.is_pending):
        return None
    asks = following in _QUESTION
    if following == "nothing" or group.is_habit:
        return None
    act = SpeechAct.NON_CONFIRMATION if following in {"whether", "if"} or group.is_pending else SpeechAct.NO_COMMENT
    if group.is_pending and word in _TELL:
        return _said(window, group, act, i, window.clause(i + 1))
    if (group.is_refusal or "would" in group.words or "wo" in group.words) and not group.is_pending:
        withholds = word in _WITHHOLD and window.words[i - 1] != "be"
        if asks or withholds or (word == "say" and following in {"more", "anything", "much", "exactly", ".", ","}):
            is_answer = word in {"answer", "address"}
            if not is_answer or any(w in _REQUEST for w in window.ahead(i)) or following in {".", ",", "on", "when"}:
                return _said(window, group, act, i, window.clause(i + 1))
    elif group.is_negated and ((asks and word in _TELL) or word in _UNSAID):
        return _said(window, group, act, i, window.clause(i + 1))
    return None


def _nothing(window: Clauses, i: int) -> _Silence | None:
    """As in "Has said nothing about it"."""
    ahead = window.ahead(i, 2)
    is_told = window.word(i - 1) in {"said", "say", "says", "saying"}
    if is_told and (len(ahead) == 0 or ahead[0] in {"about", "on", "of", ".", ",", ";", "publicly", "more", "further"}):
        return _said(window, window.group(i - 1), SpeechAct.NO_COMMENT, i)
    return None


def _silent(window: Clauses, i: int) -> _Silence | None:
    """As in "Remained silent", "kept quiet", "has been mum on"."""
    before = i - 1
    while before > 0 and window.pos[before] == "ADV":
        before -= 1
    following = window.word(i + 1)
    keeps = window.words[before] in {
        *(
            "remain",
            "remains",
            "remained",
            "remaining",
            "stay",
            "stays",
            "stayed",
            "keep",
            "keeps",
            "kept",
            "gone",
            "went",
        ),
    }
    on_it = following in {"about", "on", "over", "regarding"}
    ends = following in {".", ",", ";", "so", "since", "publicly", ""}
    if (keeps and (on_it or ends)) or (window.words[before] in BE and on_it):
        return _said(window, window.group(before), SpeechAct.NO_COMMENT, i)
    return None


def _details(window: Clauses, i: int) -> _Silence | None:
    """As in "Gave no details", "declined to give details"."""
    for k in range(i - 1, max(-1, i - 6), -1):
        if window.sentence[k] != window.sentence[i] or window.pos[k] in {"PUNCT", "SCONJ", "CCONJ"}:
            break
        if window.words[k] in _GIVE - {"has", "have", "had", "having"}:
            group = window.group(k)
            is_silent = _is_silent(window, group) and not group.is_passive and not group.is_habit
            if "no" in window.words[k + 1 : i] or is_silent:
                return _said(window, group, SpeechAct.NO_COMMENT, i)
            break
    return None


def _rejects(window: Clauses, i: int) -> _Silence | None:
    """As in "Declined an interview request", "ignored requests for comment"."""
    ahead = window.ahead(i, 5)
    at = next((k for k, word in enumerate(ahead) if word in {"request", "requests", "invitation", "invitations"}), None)
    if (
        at is None
        or "to" in ahead[:at]
        or ("comment" not in window.ahead(i, 10) and "interview" not in window.ahead(i, 10))
    ):
        return None
    group = window.group(i)
    return None if group.is_negated or group.is_passive else _said(window, group, SpeechAct.NO_COMMENT, i + 1 + at)


def _exclude(window: Clauses, i: int) -> _Silence | None:
    """As in "Has not excluded"."""
    group = window.group(i)
    if not (group.is_negated or group.is_refusal) or group.is_passive or window.word(i + 1) in {"from"}:
        return None
    return _said(window, group, SpeechAct.NON_EXCLUSION, i, window.clause(i + 1))


def _out(window: Clauses, i: int) -> _Silence | None:
    """As in "Has not ruled out A", "would not rule it out", "A has not been ruled out by B"."""
    verb = next((k for k in range(i - 1, max(-1, i - 7), -1) if window.words[k] in {"rule", "ruled", "ruling"}), None)
    if verb is None:
        return None
    group = window.group(verb)
    between = () if verb == i - 1 else ((verb + 1, i - 1),)
    is_nothing = "nothing" in window.words[verb + 1 : i] or window.word(i + 1) == "nothing"
    if not is_nothing and not (group.is_negated or group.is_refusal or group.is_pending or window.speakers(group)[1]):
        return None
    if group.is_passive and window.words[verb] == "ruled":
        subject = window.subject(group.first)
        if window.word(i + 1) != "by":
            return None
        return _Silence(SpeechAct.NON_EXCLUSION, (group.first, i + 1), window.listed(i + 2), subject[:1])
    last = verb if len(between) > 0 else i
    return _said(window, group, SpeechAct.NON_EXCLUSION, last, between or window.clause(i + 1))


def _open(window: Clauses, i: int) -> _Silence | None:
    """As in "Left open the possibility that", "left the door open to"."""
    verb = next(
        (k for k in range(i - 1, max(-1, i - 4), -1) if window.words[k] in {"left", "leave", "leaves", "leaving"}), None
    )
    objects = {"possibility", "option", "door", "prospect", "chance"}
    near = {*window.words[(verb or i) + 1 : i], *window.ahead(i, 3)}
    if verb is None or near.isdisjoint(objects):
        return None
    last = next((k for k in range(i, min(i + 4, len(window.words))) if window.words[k] in objects), i)
    return _said(window, window.group(verb), SpeechAct.NON_EXCLUSION, last, window.clause(last + 1))


_Pattern = Callable[[Clauses, int], _Silence | None]


def _patterns() -> Iterator[tuple[str, _Pattern]]:
    """By the word that calls it; where two patterns share a word, the first one that finds something counts."""
    for words, pattern in (
        ("comment commented commenting", _comment),
        ("reaction response word statement", _no_answer),
        ("respond responded responding reply replied replying answer answered answering return returned", _reply),
        ("reached", _reached),
        ("unsuccessful unanswered unreturned", _in_vain),
        ("available unavailable reachable unreachable", _available),
        ("confirm confirmed deny denied verify verified", _confirm),
        (" ".join(_TELL | _WITHHOLD - {"answer"}), _tell),
        ("nothing", _nothing),
        ("silent mum quiet tight-lipped", _silent),
        ("details specifics explanation elaboration information reason", _details),
        ("declined declines declining refused ignored turned", _rejects),
        ("exclude excluded", _exclude),
        ("out", _out),
        ("open", _open),
    ):
        for word in words.split():
            yield word, pattern


_PATTERNS = dict(_patterns())
