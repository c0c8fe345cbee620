"""Who is reported to have said nothing: closed patterns over the words of a window.

Three kinds: no comment ("declined to comment", "no comment from A or B", "could not be reached"), non-confirmation
("has yet to confirm", "would not say whether") and non-exclusion ("has not ruled out"). A list of silent speakers gives
one draft each, which share their cue.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kg.model import SpeechAct
from kg.reader.draft import Draft, Marked, Run

CONFIDENCE = 0.9  # of what a closed pattern finds

_BE = frozenset("be is are was were been being 's 're 'm ’s ’re ’m am".split())
_HAVE = frozenset("have has had having 've ’ve 's ’s".split())
_NOT = frozenset(["not", "n't", "n’t", "never", "neither", "nor", "cannot"])
_AUXILIARIES = (
    _BE
    | _HAVE
    | frozenset("do does did will would wo can could ca cannot shall may might should must 'd ’d 'll ’ll".split())
)
_REFUSE = frozenset(
    "decline declines declined declining refuse refuses refused refusing unwilling fail fails failed failing".split()
)
_BESIDE = frozenset("yet to so far immediately directly publicly also still either return".split()) - {"return"}
_NOBODY = frozenset(["neither", "nobody", "none", "no", "nor"])

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
_DETAIL = frozenset(
    "comment comments detail details specifics explanation explanations information elaboration reason reasons".split()
)
_OUTCOMES = frozenset(
    "agreement deal consensus decision compromise verdict settlement conclusion truce accord threshold".split()
)
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow".split())
_NOMINAL = frozenset(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON", "ADP", "SYM", "X"])
_SEPARATORS = frozenset([",", "and", "or", "nor", "&"])
_EDGES = _SEPARATORS | {".", "(", ")", "both", "either"}
_PRONOUNS = frozenset("he she they it we i you who".split())
_WITHOUT_ARTICLE = frozenset(["DET", "PRON"])
_THERE = frozenset(["there", "yet", "immediately"])
_FAR = 8  # tokens in which the object of a verb is looked for


@dataclass(frozen=True, slots=True)
class _Silence:
    act: SpeechAct
    cue: Run
    sources: tuple[Run, ...]
    content: tuple[Run, ...] = ()


@dataclass(frozen=True, slots=True)
class _Group:
    """A verb with what belongs to it on its left: from ``first`` to ``last``."""

    first: int
    last: int
    words: frozenset[str]

    @property
    def is_refusal(self) -> bool:
        return not self.words.isdisjoint(_REFUSE)

    @property
    def is_negated(self) -> bool:
        return not self.words.isdisjoint(_NOT)

    @property
    def is_pending(self) -> bool:
        return "yet" in self.words and "to" in self.words and not self.words.isdisjoint(_HAVE | _BE)

    @property
    def is_perfect(self) -> bool:
        return not self.words.isdisjoint(_HAVE)

    @property
    def is_habit(self) -> bool:
        """In the present tense, as of a thing: "the plan does not answer the question"."""
        return "does" in self.words or "do" in self.words

    @property
    def is_passive(self) -> bool:
        return not self.words.isdisjoint(_BE)


def find(marked: Marked) -> list[Draft]:
    """The silences of a window, in reading order, each with its cue and its one silent speaker.

    A no-comment has no content; the others have what is not confirmed or not ruled out, where it is said.
    """
    window = _Window(marked)
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


class _Window:
    """The words of a window and where its noun phrases and verb groups stand."""

    def __init__(self, marked: Marked) -> None:
        self.marked = marked
        self.words = [token.lower for token in marked.window.tokens]
        self.pos = marked.pos
        self.sentence = marked.window.sentence_of
        self.names = {i for entity in marked.entities for i in range(entity.run[0], entity.run[1] + 1)}
        self.joined = {i for entity in marked.entities for i in range(entity.run[0], entity.run[1])}

    def word(self, i: int) -> str:
        return self.words[i] if 0 <= i < len(self.words) else ""

    def starts(self, i: int) -> bool:
        """Whether the token is the first of its sentence."""
        return i == 0 or self.sentence[i - 1] != self.sentence[i]

    def ahead(self, i: int, count: int = _FAR) -> list[str]:
        """The words after a token, at most ``count``, to the end of the sentence."""
        last = min(len(self.words), i + 1 + count)
        return [self.words[k] for k in range(i + 1, last) if self.sentence[k] == self.sentence[i]]

    def group(self, verb: int) -> _Group:
        """The verb group that ends in a token."""
        first = verb
        while not self.starts(first) and self._belongs(first - 1):
            first -= 1
        while (
            first < verb
            and (self.pos[first] == "ADV" or self.words[first] in {"to", "so"})
            and self.words[first] not in _NOT
        ):
            first += 1
        return _Group(first, verb, frozenset(self.words[first : verb + 1]))

    def _belongs(self, i: int) -> bool:
        word = self.words[i]
        is_aside = self.pos[i] == "ADV" and word not in {"then", "when", "why", "how", "where"}
        return word in _AUXILIARIES or word in _NOT or word in _REFUSE or word in _BESIDE or is_aside

    # Noun phrases

    def subject(self, first: int) -> tuple[Run, ...]:
        """The speakers in front of a verb group that begins at ``first``."""
        last = first - 1
        while last >= 0 and not self.starts(last + 1) and self.pos[last] == "ADV":
            last -= 1
        if last < 0 or self.starts(last + 1):
            return ()
        word = self.words[last]
        if self.pos[last] == "CCONJ" or (word == "," and self._is_added(first, last)):
            return self._first_subject(last)
        if word in {",", "–", "—", "-", "--"}:
            return self._around(last)
        if word in {"who", "which"} or (word == "that" and self.pos[last] == "PRON"):
            return self._antecedent(last)
        return self.split(self._stretch(last))

    def _is_added(self, first: int, comma: int) -> bool:
        """Whether the group is a participle that is added after a comma: "…, declining to comment"."""
        return self.words[first].endswith("ing") and self.pos[first] == "VERB" and self._first_subject(comma) != ()

    def _first_subject(self, before: int) -> tuple[Run, ...]:
        """The subject of the sentence's first verb, which later verbs share; "Brown" in "…," said Brown."""
        start = before
        while not self.starts(start) and not self.marked.window.tokens[start].is_mark:
            start -= 1
        if self.marked.window.tokens[start].is_mark and self.pos[start + 1] == "VERB":
            return self.listed(start + 2)
        for i in range(start, before):
            if self.pos[i] in {"VERB", "AUX"} and self.word(i - 1) != "to" and i > start:
                if self.pos[i] == "VERB" and self.words[i].endswith("ing"):
                    continue
                runs = self.subject(i)
                if len(runs) > 0:
                    return runs
        return ()

    def _around(self, close: int) -> tuple[Run, ...]:
        """The subject when something stands between commas (or dashes) before its verb."""
        mark = self.words[close]
        for opening in range(close - 1, max(-1, close - 30), -1):
            if self.starts(opening):
                return ()
            if self.words[opening] != mark:
                continue
            inner = range(opening + 1, close)
            is_apposition = self.pos[opening + 1] in {"DET", "NOUN", "PROPN", "ADJ"} and not any(
                self.pos[k] == "VERB" for k in inner
            )
            if self.pos[opening + 1] == "CCONJ":
                continue
            run = self._stretch(opening - 1)
            if run is None and is_apposition:
                return self.split((opening + 1, close - 1))
            if run is None:
                return ()
            return ((run[0], close - 1),) if is_apposition else self.split(run)
        return ()

    def _antecedent(self, relative: int) -> tuple[Run, ...]:
        last = relative - 1
        if last >= 0 and self.words[last] == ",":
            last -= 1
        run = None if last < 0 or self.sentence[last] != self.sentence[relative] else self._stretch(last)
        if run is None:
            return ()
        pieces = self.split(run)
        return pieces[-1:]

    def _stretch(self, last: int) -> Run | None:
        """The noun phrase, or list of them, that ends in a token."""
        if last < 0 or not self._is_nominal(last):
            return None
        if self.words[last] in _PRONOUNS:
            return last, last
        first = last
        while not self.starts(first):
            before = first - 1
            if self._is_nominal(before) or self._is_participle(before) or self._joins(before):
                first = before
            else:
                break
        is_object = not self.starts(first) and self.pos[first - 1] in {"VERB", "ADP"}
        for i in range(last, first, -1):
            if self.words[i] in _SEPARATORS and i not in self.joined and (is_object or not self._is_list(first, last)):
                first = i + 1
                break
        return self._without_edges(first, last)

    def _is_nominal(self, i: int) -> bool:
        word = self.words[i]
        if word in {"that", "than"} or (word == "to" and self.pos[i] == "PART"):
            return False
        if self.pos[i] == "PART":
            return word in {"'s", "’s", "'", "’"}
        return self.pos[i] in _NOMINAL or i in self.names or word in {".", "(", ")", "-", "/", "'s", "’s", "neither"}

    def _joins(self, i: int) -> bool:
        return self.words[i] in _SEPARATORS and self._is_nominal(i - 1 if self.words[i - 1] != "," else i - 2)

    def _is_participle(self, i: int) -> bool:
        """Whether a token is the participle of a shortened relative clause: "a man reached by phone"."""
        if self.pos[i] != "VERB" or self.starts(i) or self.pos[i - 1] not in {"NOUN", "PROPN"}:
            return False
        if self.words[i].endswith("ing"):
            return self.pos[i + 1] in {"ADP", "DET", "NOUN", "PROPN"}
        return self.words[i].endswith(("ed", "sent", "left")) and self.pos[i + 1] == "ADP"

    def _is_list(self, first: int, last: int) -> bool:
        return any(self.words[i] in {"and", "or", "nor", "&"} and i not in self.joined for i in range(first, last))

    def _without_edges(self, first: int, last: int) -> Run | None:
        while first <= last and (self.words[first] in _EDGES or self.marked.window.tokens[first].is_mark):
            first += 1
        if first < last and self.pos[first] == "ADP":
            comma = next((i for i in range(first, last) if self.words[i] == ","), None)
            if comma is not None:
                return self._without_edges(comma + 1, last)
            first += 2 if self.words[first + 1] in _DAYS else 1
        while last > first and (self.words[last] in _DAYS or self.pos[last] == "ADP"):
            last -= 1
        if first > last:
            return None
        first += self._nobody(first, last)
        return (first, last) if first <= last else None

    def _nobody(self, first: int, last: int) -> int:
        """How many words of a phrase say "nobody among": "none of", "no one at"."""
        words = self.words[first : min(first + 2, last + 1)]
        if words in (["none", "of"], ["neither", "of"]) or (
            words[0] == "nobody" and self.pos[min(first + 1, last)] == "ADP"
        ):
            return 2
        return 3 if words == ["no", "one"] and first + 2 < last else 0

    def split(self, run: Run | None) -> tuple[Run, ...]:
        """The members of a list of noun phrases; one run when it is none."""
        if run is None:
            return ()
        if not self._is_list(*run) or self._shares_head(run):
            return (self._plain(run),)
        pieces, first = list[Run](), run[0]
        for i in range(run[0], run[1] + 1):
            if self.words[i] in _SEPARATORS and i not in self.joined and self._is_boundary(first, i, run[1]):
                pieces.append((first, i - 1))
                first = i + 1
        pieces.append((first, run[1]))
        return tuple(self._plain(piece) for piece in pieces if piece[0] <= piece[1])

    def _is_boundary(self, first: int, separator: int, last: int) -> bool:
        """Whether a separator ends a member; not in "a spokesman for A and B"."""
        after = separator + 1
        while after < last and self.words[after] in _SEPARATORS:
            after += 1
        has_tail = any(self.pos[k] == "ADP" and k not in self.names for k in range(first, separator))
        possessor = any(self.words[k] in {"'s", "’s"} for k in range(after, min(after + 4, last)))
        return not has_tail or self.pos[after] in _WITHOUT_ARTICLE or possessor

    def _shares_head(self, run: Run) -> bool:
        """Whether the members share their last noun: "U.S. and European officials"."""
        first, last = run
        split_at = next(i for i in range(last, first - 1, -1) if self.words[i] in {"and", "or", "nor", "&"})
        after = range(split_at + 1, last + 1)
        head = next((k - 1 for k in after if self.pos[k] == "ADP"), last)
        before = range(first, split_at)
        return (
            head > split_at + 1
            and self.pos[head] == "NOUN"
            and (len(before) == 1 or self.pos[split_at - 1] in {"PROPN", "ADJ"})
            and not any(self.pos[k] in _WITHOUT_ARTICLE or self.words[k] in {"'s", "’s"} for k in after)
            and (len(before) == 1 or not any(self.pos[k] == "NOUN" for k in before))
        )

    def _plain(self, run: Run) -> Run:
        first, last = run
        while first < last and self.words[first] in {"neither", "either", "both", "nor", "from", "by"}:
            if self.words[first] == "neither" and self.pos[first] == "DET" and not self._is_list(first, last):
                nobody_else = not any(self.words[k] == "nor" for k in range(first, len(self.words)))
                if nobody_else:
                    break
            first += 1
        return first, last

    def listed(self, first: int) -> tuple[Run, ...]:
        """The members of the list of noun phrases that begins at a token."""
        last = first - 1
        for i in range(first, len(self.words)):
            if self.sentence[i] != self.sentence[first] or not self._goes_on(first, i):
                break
            last = i
        while last > first and (
            self.words[last] in _SEPARATORS or self.words[last] in {".", *_DAYS} or self.pos[last] == "ADP"
        ):
            last -= 1
        return () if last < first else self.split((first, last))

    def _goes_on(self, first: int, i: int) -> bool:
        word = self.words[i]
        if self.pos[i] == "ADP" and i > first:
            return word in {"of", "for", "in", "at"} or i in self.names
        if word == "from":
            return True
        if word in _SEPARATORS:
            after = next((k for k in range(i + 1, min(i + 3, len(self.words))) if self.words[k] not in _SEPARATORS), i)
            return (self._is_nominal(after) and self.pos[after] != "ADP") or self.word(after) == "from"
        if word == "." and self.sentence[min(i + 1, len(self.words) - 1)] != self.sentence[i]:
            return False
        return self._is_nominal(i)

    def clause(self, first: int) -> tuple[Run, ...]:
        """The words from a token to the end of its clause."""
        last = first - 1
        for i in range(first, len(self.words)):
            token = self.marked.window.tokens[i]
            is_end = self.sentence[i] != self.sentence[first] or self.words[i] in {";", ":", "but"} or token.is_mark
            if is_end or (self.words[i] in {",", "—", "–"} and not self._continues(i)):
                break
            last = i
        while last >= first and self.words[last] in {".", ",", "!", "?"}:
            last -= 1
        if last >= first and self.words[first] == "that" and self.pos[first] == "SCONJ":
            first += 1
        return () if last < first else ((first, last),)

    def _continues(self, comma: int) -> bool:
        """Whether a comma stands in a list of nouns and not at the end of a clause."""
        return self.pos[min(comma + 1, len(self.pos) - 1)] in {"NOUN", "PROPN", "ADJ", "NUM"}

    # What the patterns ask

    def speakers(self, group: _Group) -> tuple[tuple[Run, ...], bool]:
        """The subject of a verb group, and whether it says "nobody": "neither campaign", "no one at the bank"."""
        sources = self.subject(group.first)
        start = group.first
        while not self.starts(start) and self.words[start - 1] not in {",", ";", ":", "that", "but"}:
            start -= 1
        opening = next((self.words[i] for i in range(start, group.first) if self.pos[i] != "CCONJ"), "")
        is_nobody = opening in _NOBODY or any(self.words[i] in {"neither", "nor"} for i in range(start, group.first))
        return sources, is_nobody

    def is_supposed(self, group: _Group, sources: tuple[Run, ...]) -> bool:
        """Whether the clause is a condition or a purpose and reports nothing."""
        first = min((run[0] for run in sources if run[0] < group.first), default=group.first)
        return self.word(first - 1) in {"if", "unless", "whether", "lest"} or (
            len(sources) == 0 and self.word(group.first - 1) in {"to", "of", "for", "by", "without"}
        )


def _said(window: _Window, group: _Group, act: SpeechAct, last: int, content: tuple[Run, ...] = ()) -> _Silence | None:
    sources, _ = window.speakers(group)
    if len(sources) == 0:
        sources = _inverted(window, group, last)
    if len(sources) == 0 or window.is_supposed(group, sources):
        return None
    return _Silence(act, (group.first, last), sources, content)


def _inverted(window: _Window, group: _Group, last: int) -> tuple[Run, ...]:
    """The subject after the verb: "Also declining to comment were A and B"."""
    if window.starts(group.first) or window.pos[group.first - 1] == "ADV":
        for i in range(last + 1, min(last + _FAR, len(window.words))):
            if window.words[i] in {"is", "are", "was", "were"}:
                return window.listed(i + 1)
    return ()


def _is_silent(window: _Window, group: _Group) -> bool:
    return group.is_negated or group.is_refusal or group.is_pending or window.speakers(group)[1]


def _comment(window: _Window, i: int) -> _Silence | None:
    """As in "No comment from A", "had no comment", "declined to comment", "declined comment"."""
    nothing = _no_answer(window, i)
    if nothing is not None:
        return nothing
    before = i - 1
    while before > 0 and window.words[before] in {"further", "any", "public", "to"}:
        before -= 1
    if window.words[before] in _REFUSE or window.pos[i] in {"VERB", "AUX"} or window.word(i - 1) in {"to", *_NOT}:
        group = window.group(i if window.words[before] not in _REFUSE else before)
        if _is_silent(window, group) and (not group.is_passive or group.is_refusal or group.is_pending):
            return _said(window, group, SpeechAct.NO_COMMENT, i)
    return None


def _no_answer(window: _Window, i: int) -> _Silence | None:
    """As in "no immediate reaction from A", "had no comment", "there has not been any word from B"."""
    no = next((k for k in range(i - 1, max(-1, i - 5), -1) if window.words[k] in {"no", "any"}), None)
    if no is None or not all(window.pos[k] in {"ADJ", "ADV", "NOUN"} for k in range(no + 1, i)):
        return None
    if window.words[no] == "any" and window.words[max(0, no - 4) : no].count("there") == 0:
        return None
    ahead = window.ahead(i, 6)
    for offset, word in enumerate(ahead):
        is_near = all(
            w in _AUXILIARIES or w in {"available", "immediately", "forthcoming", "yet", "came"} for w in ahead[:offset]
        )
        if word in {"from", "by"} and is_near:
            at = i + 1 + offset
            first = no
            while not window.starts(first) and window.words[first - 1] in _AUXILIARIES | _NOT | _THERE:
                first -= 1
            sources = window.listed(at + 1)
            return None if len(sources) == 0 else _Silence(SpeechAct.NO_COMMENT, (first, at), sources)
    if window.word(no - 1) in _GIVE and window.words[i].startswith("comment"):
        return _said(window, window.group(no - 1), SpeechAct.NO_COMMENT, i)
    return None


def _reply(window: _Window, i: int) -> _Silence | None:
    """As in "Did not respond to a request", "calls to A were not returned"."""
    word, ahead = window.words[i], window.ahead(i)
    group = window.group(i)
    if not _is_silent(window, group) or (word == "answer" and group.is_habit):
        return None
    if group.is_passive:
        return _unanswered(window, group, i)
    is_request = any(word in _REQUEST for word in ahead)
    ends = len(ahead) == 0 or window.pos[i + 1] in {"PUNCT", "CCONJ"} or ahead[0] in {"immediately", "by", "on", *_DAYS}
    if is_request or (ends and not word.startswith(("answer", "return"))):
        last = i + 1 + next((k for k, word in enumerate(ahead) if word in _REQUEST), -1)
        if window.word(last + 1) in {"for", "seeking"} and window.word(last + 2) == "comment":
            last += 2
        return _said(window, group, SpeechAct.NO_COMMENT, last)
    return None


def _unanswered(window: _Window, group: _Group, i: int) -> _Silence | None:
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


def _reached(window: _Window, i: int) -> _Silence | None:
    """As in "Could not be reached (for comment)", "attempts to reach A were unsuccessful"."""
    group = window.group(i)
    if not group.is_passive or not _is_silent(window, group):
        return None
    for_comment = [k for k in range(i + 1, min(i + 4, len(window.words))) if window.words[k] == "comment"]
    sources, _ = window.speakers(group)
    is_speaker = all(
        window.pos[run[1]] == "PROPN" or window.words[run[1]] in _PRONOUNS or run[1] in window.names for run in sources
    )
    if any(window.words[run[1]] in _OUTCOMES for run in sources) or not (for_comment or is_speaker):
        return None
    return _said(window, group, SpeechAct.NO_COMMENT, for_comment[0] if for_comment else i)


def _in_vain(window: _Window, i: int) -> _Silence | None:
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
    return _unanswered(window, _Group(first, i, group.words), i)


def _available(window: _Window, i: int) -> _Silence | None:
    """As in "Was not available for comment"."""
    ahead = window.ahead(i, 5)
    at = next((k for k, word in enumerate(ahead) if word in {"comment", "interview", "interviews"}), None)
    group = window.group(i)
    if at is None or not (window.words[i] == "unavailable" or _is_silent(window, group)):
        return None
    return _said(window, group, SpeechAct.NO_COMMENT, i + 1 + at)


def _confirm(window: _Window, i: int) -> _Silence | None:
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


def _tell(window: _Window, i: int) -> _Silence | None:
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


def _nothing(window: _Window, i: int) -> _Silence | None:
    """As in "Has said nothing about it"."""
    ahead = window.ahead(i, 2)
    is_told = window.word(i - 1) in {"said", "say", "says", "saying"}
    if is_told and (len(ahead) == 0 or ahead[0] in {"about", "on", "of", ".", ",", ";", "publicly", "more", "further"}):
        return _said(window, window.group(i - 1), SpeechAct.NO_COMMENT, i)
    return None


def _silent(window: _Window, i: int) -> _Silence | None:
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
    if (keeps and (on_it or ends)) or (window.words[before] in _BE and on_it):
        return _said(window, window.group(before), SpeechAct.NO_COMMENT, i)
    return None


def _details(window: _Window, i: int) -> _Silence | None:
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


def _rejects(window: _Window, i: int) -> _Silence | None:
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


def _exclude(window: _Window, i: int) -> _Silence | None:
    """As in "Has not excluded"."""
    group = window.group(i)
    if not (group.is_negated or group.is_refusal) or group.is_passive or window.word(i + 1) in {"from"}:
        return None
    return _said(window, group, SpeechAct.NON_EXCLUSION, i, window.clause(i + 1))


def _out(window: _Window, i: int) -> _Silence | None:
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


def _open(window: _Window, i: int) -> _Silence | None:
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


_Pattern = Callable[[_Window, int], _Silence | None]


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
