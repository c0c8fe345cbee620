"""Who is reported to have said nothing: closed patterns over the words of a window.

Three kinds: no comment ("declined to comment", "no comment from A or B", "could not be reached"), non-confirmation
("has yet to confirm", "would not say whether", "refused to discuss the review") and non-exclusion ("has not ruled
out"). Who leaves a named matter open does not confirm, so that the matter is kept; who does not answer at all gives no
comment, whatever was asked. A list of silent speakers gives one draft each, which share their cue.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kg.model import SpeechAct
from kg.reader.clauses import AUXILIARIES, DAYS, FAR, NOT, REFUSE, Clauses, Group
from kg.reader.cues import BE
from kg.reader.draft import Draft, Marked, Run

# How many of the silences that a pattern found were right, on 144 stories written and annotated for it; the patterns
# were made with half of them in sight.
_COMMENT = 0.81  # 22 of 27; most of the others are rules ("it does not comment") that are quoted as statements
_REPLY = 0.97  # 32 of 33
_CONFIRMED = 0.82  # 14 of 17
_TOLD = 0.95  # 38 of 40
_OTHER = 0.9  # 56 of 62, of all other patterns together, none of which found more than ten

_CONFIRM = frozenset("confirm confirmed confirming deny denied denying verify verified".split())
_TELL = frozenset(
    "say said disclose disclosed reveal revealed specify specified announce announced indicate indicated clarify "
    "clarified explain explained state stated".split()
)
_WITHHOLD = frozenset(
    "elaborate specify clarify disclose reveal divulge discuss identify name answer speculate address explain expand "
    "predict estimate".split()
)  # after "would not" and "declined to", with any object
_PORTRAY = frozenset("describe define outline detail characterize characterise quantify".split())  # after "declined to"
_UNSAID = frozenset("elaborate elaborated specify specified clarify clarified".split())
_HIDDEN = frozenset("disclose disclosed reveal revealed divulge divulged identify identified name named".split())
_POLICY = frozenset("discuss disclose speculate".split())  # as in "does not discuss security matters"
_PENDING = frozenset("identify identified name named".split())
_QUESTION = frozenset("whether if how what when where who why which whom whose".split())
_ON = frozenset("on about over regarding".split())
_MORE = frozenset("more anything much exactly publicly further".split())
_NO_MATTER = (
    _MORE
    | _ON
    | frozenset(
        "the this that these those it them matter matters issue issues subject topic details so story article "
        "any".split()
    )
)  # words that name nothing that could be left open
_PRESS = frozenset("reporters reporter journalists journalist media press newspaper publicly record".split())
_REQUEST = frozenset(
    "request requests question questions inquiry inquiries enquiry enquiries call calls message messages email emails "
    "e-mail e-mails mail mails query queries letter letters voicemail voicemails text texts comment comments "
    "interview interviews phone telephone allegations accusations".split()
)
_ASKED = frozenset("question questions query queries inquiry inquiries enquiry enquiries".split())
_AVOID = frozenset(
    "sidestep sidesteps sidestepped sidestepping dodge dodges dodged dodging duck ducked ducking evade evades evaded "
    "evading deflect deflected deflecting skirt skirted skirting parry parried parrying ignore ignored ignoring avoid "
    "avoided avoiding brush brushed brushing wave waved waving bat batted batting laugh laughed laughing shrug "
    "shrugged shrugging fend fended fending".split()
)  # with a question as what is avoided
_REFER = frozenset("refer refers referred referring direct directed directing".split())
_GIVE = frozenset(
    "give gives gave given giving offer offers offered offering provide provides provided providing make makes made "
    "making issue issues issued had has have having add added adding release released share shared put go goes went "
    "gone take takes took taking taken".split()
)
_GIVEN = _GIVE - frozenset("has have had having make makes made making issue issues issued".split())
_ISSUED = frozenset("make makes made making issue issues issued issuing".split())
_TAKEN = frozenset("take takes took taking taken".split())
_OPENED = frozenset("possibility option door prospect chance".split())
_LITERAL = frozenset("window windows gate gates valve tap hatch bracket wound shop store box".split())
_SPOKEN = frozenset(
    "saying naming confirming repeating accusing blaming calling endorsing promising declaring predicting criticising "
    "criticizing condemning announcing committing giving offering describing demanding threatening recommending "
    "pledging admitting acknowledging claiming suggesting stating urging specifying identifying disclosing".split()
)  # what somebody who "stopped short of" it has not said
_OUTCOMES = frozenset(
    "agreement deal consensus decision compromise verdict settlement conclusion truce accord threshold".split()
)
_AFTER_SILENCE = DAYS | frozenset("immediately by on at when within before until despite last this".split())
_ACTED = frozenset("announce announced state stated".split())  # "did not announce when" may be about something else
_OBJECT = frozenset("DET NOUN PROPN ADJ NUM".split())
_INSIDE = _OBJECT | {"ADP", "PART", "PRON", "ADV", "PUNCT"}
_DETAILS = frozenset(
    "detail details specifics explanation elaboration information reason reasons indication hint hints clue clues "
    "timetable timeline timeframe date figure figures number numbers estimate breakdown names clarification".split()
)
_KEEP = frozenset("remain remains remained remaining stay stays stayed keep keeps kept gone went".split())
_THERE = frozenset(["there", "yet", "immediately"])


@dataclass(frozen=True, slots=True)
class _Silence:
    act: SpeechAct
    cue: Run
    sources: tuple[Run, ...]
    content: tuple[Run, ...] = ()


_Pattern = Callable[[Clauses, int], _Silence | None]


def find(marked: Marked) -> list[Draft]:
    """The silences of a window, in reading order, each with its cue and its one silent speaker.

    A no-comment has no content; the others have what is not confirmed or not ruled out, where it is said. The
    confidence is that of the pattern that found it.
    """
    window = Clauses(marked)
    found: list[Draft] = []
    taken = -1
    for i, word in enumerate(window.words):
        for pattern, confidence in _PATTERNS.get(word, ()):
            silence = pattern(window, i) if i > taken else None
            if silence is not None and silence.cue[0] > taken:
                taken = silence.cue[1]
                found += _drafts(marked, silence, confidence)
    return found


def _drafts(marked: Marked, silence: _Silence, confidence: float) -> Iterator[Draft]:
    content = () if silence.act is SpeechAct.NO_COMMENT else silence.content
    if silence.act is SpeechAct.NON_EXCLUSION and len(content) == 0:
        return
    for source in silence.sources:
        yield Draft(marked, (silence.cue,), (source,), content, confidence, silence=silence.act)


def _said(window: Clauses, group: Group, act: SpeechAct, last: int, content: tuple[Run, ...] = ()) -> _Silence | None:
    sources, _ = window.speakers(group)
    if len(sources) == 0:
        sources = _inverted(window, group, last)
    if len(sources) == 0 or window.is_supposed(group, sources):
        return None
    if act is not SpeechAct.NON_EXCLUSION and _speaks_of_itself(window, group, sources):
        return None
    return _Silence(act, (group.first, last), sources, content)


def _speaks_of_itself(window: Clauses, group: Group, sources: tuple[Run, ...]) -> bool:
    """Whether somebody is quoted with it: "We don't comment on contracts" is what is said."""
    is_quoted = window.marked.window.tokens[group.last].quoted
    return is_quoted and all(first == last and window.words[first] in {"i", "we"} for first, last in sources)


def _left_open(window: Clauses, group: Group, last: int) -> _Silence | None:
    """Who says nothing about what follows: non-confirmation when that names a matter, else no comment."""
    before = last
    matter = window.clause(last + 1)
    if len(matter) > 0 and matter[0][0] < matter[0][1] and window.words[matter[0][0]] in {*_ON, "of", "for", "into"}:
        last, matter = matter[0][0], ((matter[0][0] + 1, matter[0][1]),)
    first, end = matter[0] if len(matter) > 0 else (0, -1)
    if all(window.words[i] in _NO_MATTER or window.pos[i] == "PUNCT" for i in range(first, end + 1)):
        return _said(window, group, SpeechAct.NO_COMMENT, before)
    if window.words[first] in {"when", "as", "after", "before", "until"} and window.words[group.last] not in _TELL:
        return _said(window, group, SpeechAct.NO_COMMENT, last)
    return _said(window, group, SpeechAct.NON_CONFIRMATION, last, matter)


def _may_speak(window: Clauses, group: Group) -> bool:
    """Whether somebody is the subject, and it is not "what he did not say"."""
    sources, _ = window.speakers(group)
    asked = min((run[0] for run in sources), default=0) - 1
    return all(map(window.may_speak, sources)) and window.word(asked) not in {"what", "that", "which", "everything"}


def _inverted(window: Clauses, group: Group, last: int) -> tuple[Run, ...]:
    """The subject after the verb: "Also declining to comment were A and B"."""
    if window.starts(group.first) or window.pos[group.first - 1] == "ADV":
        for i in range(last + 1, min(last + FAR, len(window.words))):
            if window.words[i] in {"is", "are", "was", "were"}:
                return window.listed(i + 1)
    return ()


def _is_silent(window: Clauses, group: Group) -> bool:
    return group.is_negated or group.is_refusal or group.is_pending or window.speakers(group)[1]


def _is_withheld(window: Clauses, group: Group) -> bool:
    """Whether it is the will that is missing: "declined to", "would not", "was not prepared to"."""
    would = not group.words.isdisjoint({"would", "wo", "will", "could", "ca", "can", "cannot"}) or group.is_ready
    return group.is_refusal or (would and (group.is_negated or window.speakers(group)[1]))


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
    is_given = window.word(no - 1) in _GIVE and window.words[i].startswith("comment")
    if is_given or (window.words[i] == "statement" and window.word(no - 1) in _ISSUED):
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
    is_end = len(ahead) == 0 or window.pos[i + 1] in {"PUNCT", "CCONJ"} or ahead[0] in _AFTER_SILENCE
    has_object = word.startswith(("answer", "return"))
    if is_request or (is_end and (not has_object or (word == "answer" and _is_withheld(window, group)))):
        last = i + 1 + next((k for k, word in enumerate(ahead) if word in _REQUEST), -1)
        while last > i and window.word(last + 1) in _REQUEST:
            last += 1
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
    if asked is None or (window.word(asked + 1) == "for" and _REQUEST.isdisjoint(window.ahead(asked + 1, 3))):
        return None  # also where a call is a demand: "calls for a ban have gone unanswered"
    was_left = window.word(asked + 1) in {"left", "sent", "placed", "made"}
    for k in range(asked + 1, group.first):
        is_to = window.words[k] in {"to", "with"} or (window.words[k] == "at" and was_left)
        if is_to and window.pos[k + 1] != "VERB":
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
    following = window.word(i + 1)
    is_end = window.pos[min(i + 1, len(window.pos) - 1)] in {"PUNCT", "CCONJ"} or following in {"", *_AFTER_SILENCE}
    is_speaker = len(sources) > 0 and all(map(window.may_speak, sources)) and following not in {"in", "within"}
    is_called = is_end and (following != "by" or window.word(i + 2) in {"phone", "telephone", "email"})
    if any(window.words[run[1]] in _OUTCOMES for run in sources) or not (for_comment or (is_speaker and is_called)):
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
            sources = window.listed(k + 1)
            is_outcome = any(window.words[run[1]] in _OUTCOMES for run in sources)
            return None if is_outcome else _Silence(SpeechAct.NO_COMMENT, (first, i), sources)
    if window.words[i] == "failed":
        return None
    return _unanswered(window, Group(first, i, group.words), i)


def _available(window: Clauses, i: int) -> _Silence | None:
    """As in "Was not available for comment"."""
    ahead = window.ahead(i, 5)
    at = next((k for k, word in enumerate(ahead) if word in {"comment", "interview", "interviews"}), None)
    group = window.group(i)
    if at is None or not (window.words[i] == "unavailable" or _is_silent(window, group)):
        return None
    return _said(window, group, SpeechAct.NO_COMMENT, i + 1 + at) if _may_speak(window, group) else None


def _confirm(window: Clauses, i: int) -> _Silence | None:
    """As in "Has yet to confirm", "would neither confirm nor deny", "could not verify"."""
    group = window.group(i)
    is_base = window.words[i] in {"confirm", "deny", "verify"}
    if window.words[i] in {"verify", "verified"} and not group.words.isdisjoint({"could", "can", "unable"}):
        return None  # who was not able to check has not been asked
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
    """As in "Has yet to say", "declined to say when", "would not discuss the review", "did not name the farm"."""
    word, group, following = window.words[i], window.group(i), window.word(i + 1)
    if not _is_silent(window, group) or (group.is_passive and not group.is_pending) or following == "nothing":
        return None
    asks = following in _QUESTION or (following in {"exactly", "publicly"} and window.word(i + 2) in _QUESTION)
    asks = asks or (window.pos[min(i + 1, len(window.pos) - 1)] == "ADP" and window.word(i + 2) in _QUESTION)
    if asks and word in _ACTED and following not in {"whether", "how", "what", "who", "why"}:
        asks = False
    if group.is_pending:
        return _left_open(window, group, i) if word in _TELL | _PENDING else None
    if group.is_habit:
        return _left_open(window, group, i) if word in _POLICY and _may_speak(window, group) else None
    if group.is_failure:
        return _left_open(window, group, i) if asks and word in _TELL else None
    if _is_withheld(window, group) and (group.is_refusal or word not in _PORTRAY):
        return _withheld(window, group, i, asks=asks)
    if not group.is_negated or not _may_speak(window, group):
        return None
    ends = word in {"say", "said"} and following in {".", "more"} and not window.marked.window.tokens[i].quoted
    is_hidden = word in _HIDDEN and (asks or window.pos[min(i + 1, len(window.pos) - 1)] in _OBJECT)
    if (asks and word in _TELL) or word in _UNSAID or ends or is_hidden:
        return _left_open(window, group, i)
    return None


def _withheld(window: Clauses, group: Group, i: int, *, asks: bool) -> _Silence | None:
    """The silence of who would not, or declined to, do what the verb at ``i`` says."""
    word, following = window.words[i], window.word(i + 1)
    could = group.words.isdisjoint({"could", "ca", "can", "cannot"})
    if word in {"answer", "address"}:
        is_answer = any(w in _REQUEST for w in window.ahead(i)) or following in {".", ",", "on", "when"}
        return _left_open(window, group, i) if is_answer else None
    if word in _WITHHOLD | _PORTRAY and could:
        return _left_open(window, group, i)
    is_open = following in {*_MORE, *_ON, ".", ",", ""} or (following == "that" and group.is_refusal)
    if word in _TELL and (asks or (word in {"say", "disclose", "reveal"} and is_open)):
        return _left_open(window, group, i)
    return None


def _speak(window: Clauses, i: int) -> _Silence | None:
    """As in "Declined to speak to reporters", "would not talk about the offer"."""
    group, following = window.group(i), window.word(i + 1)
    if group.is_passive or not _is_withheld(window, group) or group.is_failure:
        return None
    if following in _ON:
        return _left_open(window, group, i)
    is_press = not _PRESS.isdisjoint(window.ahead(i, 4)) or following in {".", ","}
    return _said(window, group, SpeechAct.NO_COMMENT, i) if is_press and group.is_refusal else None


def _drawn(window: Clauses, i: int) -> _Silence | None:
    """As in "Would not be drawn on the cost", "refused to be pinned down", "declined to be interviewed"."""
    group = window.group(i)
    if window.word(i - 1) not in {"be", "more"} or "be" not in group.words or not _is_withheld(window, group):
        return None
    if window.words[i] == "interviewed":
        return _said(window, group, SpeechAct.NO_COMMENT, i)
    last = i + 1 if window.word(i + 1) in {"down", "out", "into"} else i
    return _left_open(window, group, last)


def _commit(window: Clauses, i: int) -> _Silence | None:
    """As in "Would not commit herself", "declined to commit to attending"."""
    group, following = window.group(i), window.word(i + 1)
    is_self = following.endswith(("self", "selves"))
    is_to = following == "to" and window.word(i + 2).endswith("ing")
    is_kept = _is_withheld(window, group) or (group.is_negated and group.is_perfect and is_self)
    if not is_kept or group.is_passive or not (is_self or is_to):
        return None
    last = i + 1 if is_self else i
    last += 1 if window.word(last + 1) == "to" else 0
    return _said(window, group, SpeechAct.NON_CONFIRMATION, last, window.clause(last + 1))


def _avoids(window: Clauses, i: int) -> _Silence | None:
    """As in "Sidestepped a question about the vote", "laughed off the question", "ignored shouted questions"."""
    ahead = window.ahead(i, 6)
    at = next((k for k, word in enumerate(ahead) if word in _ASKED), None)
    if at is None or window.pos[i] != "VERB":
        return None
    between = range(i + 1, i + 1 + at)
    group = window.group(i)
    is_object = all(window.pos[k] in _INSIDE or window.words[k] in {"off", "aside", "away", "to"} for k in between)
    if not is_object or group.is_negated or group.is_passive:
        return None
    return _left_open(window, group, i + 1 + at)


def _refers(window: Clauses, i: int) -> _Silence | None:
    """As in "Referred all questions to the government"."""
    ahead = window.ahead(i, 6)
    at = next((k for k, word in enumerate(ahead) if word in _REQUEST | _PRESS), None)
    to = next((k for k, word in enumerate(ahead) if word == "to"), None)
    group = window.group(i)
    if at is None or to is None or to < at or group.is_negated or group.is_passive or window.pos[i] != "VERB":
        return None
    if any(window.pos[i + 1 + k] not in _INSIDE for k in range(at)):
        return None
    return _said(window, group, SpeechAct.NO_COMMENT, i + 1 + at)


def _short(window: Clauses, i: int) -> _Silence | None:
    """As in "Stopped short of naming the minister"."""
    if window.word(i - 1).startswith("stop") and window.word(i + 1) == "of" and window.word(i + 2) in _SPOKEN:
        group = window.group(i - 1)
        return _said(window, group, SpeechAct.NON_CONFIRMATION, i + 1, window.clause(i + 2))
    return None


def _without(window: Clauses, i: int) -> _Silence | None:
    """As in "He was wrong, she said, without elaborating"."""
    following = window.word(i + 1)
    is_silent = following in {"elaborating", "commenting"} or (
        following in {"saying", "specifying", "explaining"} and window.word(i + 2) in _QUESTION
    )
    is_details = following in {"giving", "offering", "providing"} and not _DETAILS.isdisjoint(window.ahead(i + 1, 4))
    if following == "taking" and "questions" in window.ahead(i, 3):
        is_details = True
    if not (is_silent or is_details):
        return None
    sources = window.main_subject(i)
    if len(sources) == 0:
        return None
    act = SpeechAct.NON_CONFIRMATION if window.word(i + 2) in _QUESTION else SpeechAct.NO_COMMENT
    return _Silence(act, (i, i + 1), sources, window.clause(i + 2))


def _nothing(window: Clauses, i: int) -> _Silence | None:
    """As in "Has said nothing about it"."""
    ahead = window.ahead(i, 2)
    if window.words[i - 1] in {"had", "has"} and window.words[i + 1 : i + 3] in (["to", "say"], ["to", "add"]):
        return _left_open(window, window.group(i - 1), i + 2)
    is_told = window.word(i - 1) in {"said", "say", "says", "saying"}
    if ahead[:2] == ["of", "the"] and window.word(i + 3) in {"kind", "sort"}:
        return None
    if is_told and (len(ahead) == 0 or ahead[0] in {"about", "on", "of", ".", ",", ";", "publicly", "more", "further"}):
        group = window.group(i - 1)
        return _left_open(window, group, i) if _may_speak(window, group) else None
    return None


def _silent(window: Clauses, i: int) -> _Silence | None:
    """As in "Remained silent", "kept quiet", "has been mum on"."""
    before = i - 1
    while before > 0 and window.pos[before] == "ADV":
        before -= 1
    following = window.word(i + 1)
    keeps = window.words[before] in _KEEP
    on_it = following in {"about", "on", "over", "regarding"}
    ends = following in {".", ",", ";", "so", "since", "publicly", ""}
    is_said = window.words[i] == "lipped" or window.words[i].startswith("non")  # of nothing but speech
    if window.words[i] == "quiet" and following == "on" and not keeps:
        return None
    if window.words[i] == "lipped":
        before -= 2 if window.word(i - 1) == "-" else 1
        keeps = keeps or window.word(before) in _KEEP
    if (keeps and (on_it or ends)) or (window.words[before] in BE and (on_it or (is_said and ends))):
        return _left_open(window, window.group(before), i)
    return None


def _details(window: Clauses, i: int) -> _Silence | None:
    """As in "Gave no details", "declined to give details"."""
    for k in range(i - 1, max(-1, i - 6), -1):
        if window.sentence[k] != window.sentence[i] or window.pos[k] in {"PUNCT", "SCONJ", "CCONJ"}:
            break
        if (
            window.words[k] in _GIVEN
            and window.words[k + 1] not in {"up", "away"}
            and (window.words[k] in _TAKEN) == (window.words[i] == "questions")
        ):
            group = window.group(k)
            is_silent = _is_silent(window, group) and not group.is_passive and not group.is_habit
            has_no = "no" in window.words[k + 1 : i] or "few" in window.words[k + 1 : i]
            if (has_no or is_silent) and _may_speak(window, group) and not group.is_failure:
                return _left_open(window, group, i)
            break
    return None


def _rejects(window: Clauses, i: int) -> _Silence | None:
    """As in "Declined an interview request", "ignored requests for comment"."""
    ahead = window.ahead(i, 5)
    at = next((k for k, word in enumerate(ahead) if word in {"request", "requests", "invitation", "invitations"}), None)
    if at is None and "interview" in ahead[:3] and "to" not in ahead[:3]:
        at = ahead.index("interview")
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
    ahead = window.ahead(i, 5)
    if not (group.is_negated or group.is_refusal) or group.is_passive or "from" in ahead or group.is_failure:
        return None
    if window.words[i] in {"dismiss", "discount"} and _OPENED.isdisjoint(ahead) and "idea" not in ahead:
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
    near = {*window.words[(verb or i) + 1 : i], *window.ahead(i, 3)}
    if verb is None:
        return None
    group = window.group(verb)
    last = next((k for k in range(i, min(i + 4, len(window.words))) if window.words[k] in _OPENED), i)
    is_plain = verb == i - 1 and not group.is_passive and _LITERAL.isdisjoint(near) and _may_speak(window, group)
    if near.isdisjoint(_OPENED) and not (
        is_plain and window.pos[min(i + 1, len(window.pos) - 1)] in _OBJECT | {"SCONJ"}
    ):
        return None
    if window.word(last + 1) in {"of", "to", "for"}:
        last += 1
    return _said(window, group, SpeechAct.NON_EXCLUSION, last, window.clause(last + 1))


def _patterns() -> Iterator[tuple[str, _Pattern, float]]:
    """By the word that calls it, with how often it is right; of two, the first that finds something counts."""
    for words, pattern, confidence in (
        ("comment commented commenting", _comment, _COMMENT),
        ("reaction response word statement reply answer", _no_answer, _OTHER),
        (
            "respond responded responding reply replied replying answer answered answering return returned",
            _reply,
            _REPLY,
        ),
        ("reached contacted", _reached, _OTHER),
        ("unsuccessful unanswered unreturned failed", _in_vain, _OTHER),
        ("available unavailable reachable unreachable", _available, _OTHER),
        ("confirm confirmed deny denied verify verified", _confirm, _CONFIRMED),
        (" ".join(sorted(_TELL | _WITHHOLD | _PORTRAY | _UNSAID | _HIDDEN)), _tell, _TOLD),
        ("speak talk", _speak, _OTHER),
        ("drawn pinned interviewed specific", _drawn, _OTHER),
        ("commit committed", _commit, _OTHER),
        (" ".join(sorted(_AVOID)), _avoids, _OTHER),
        (" ".join(sorted(_REFER)), _refers, _OTHER),
        ("short", _short, _OTHER),
        ("without", _without, _OTHER),
        ("nothing", _nothing, _OTHER),
        ("silent mum quiet lipped noncommittal coy evasive", _silent, _OTHER),
        (" ".join(sorted(_DETAILS)) + " questions", _details, _OTHER),
        ("declined declines declining refused ignored rejected turned", _rejects, _OTHER),
        ("exclude excluded dismiss discount", _exclude, _OTHER),
        ("out", _out, _OTHER),
        ("open", _open, _OTHER),
    ):
        for word in words.split():
            yield word, pattern, confidence


def _by_word() -> dict[str, tuple[tuple[_Pattern, float], ...]]:
    found: dict[str, tuple[tuple[_Pattern, float], ...]] = {}
    for word, pattern, confidence in _patterns():
        found[word] = (*found.get(word, ()), (pattern, confidence))
    return found


_PATTERNS = _by_word()
