"""Under which condition something is said to hold: the clauses that begin with "if", "unless", "as soon as"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.model import ConditionKind
from kg.reader import cues
from kg.reader.draft import Draft, Run

NECESSARY, SUFFICIENT, TRIGGER = ConditionKind.NECESSARY, ConditionKind.SUFFICIENT, ConditionKind.TRIGGER

# How many of the conditions of right attributions were right, on 144 stories written and annotated for it.
MAIN = 0.84  # 65 of 77 in the first sentence of what is said
LATER = 0.5  # 6 of 12 in a later one: they are conditions, but rarely of the main point

_PHRASES: dict[str, tuple[tuple[tuple[str, ...], ConditionKind], ...]] = {
    "if": ((("if",), SUFFICIENT),),
    "unless": ((("unless",), NECESSARY),),
    "provided": ((("provided",), NECESSARY),),
    "providing": ((("providing", "that"), NECESSARY),),
    "only": ((("only", "if"), NECESSARY), (("only", "when"), NECESSARY), (("only", "after"), NECESSARY)),
    "as": (
        (("as", "long", "as"), NECESSARY),
        (("as", "soon", "as"), TRIGGER),
    ),
    "so": ((("so", "long", "as"), NECESSARY),),
    "once": ((("once",), TRIGGER),),
    "when": ((("when",), TRIGGER),),
    "the": ((("the", "moment"), TRIGGER),),
    "on": ((("on", "condition"), NECESSARY), (("on", "the", "condition"), NECESSARY)),
    "assuming": ((("assuming",), SUFFICIENT),),
    "in": ((("in", "the", "event"), SUFFICIENT), (("in", "case"), SUFFICIENT)),
    "hinge": ((("hinge", "on"), NECESSARY), (("hinge", "upon"), NECESSARY)),
    "hinges": ((("hinges", "on"), NECESSARY), (("hinges", "upon"), NECESSARY)),
    "hinged": ((("hinged", "on"), NECESSARY), (("hinged", "upon"), NECESSARY)),
    "depend": ((("depend", "on"), NECESSARY), (("depend", "upon"), NECESSARY)),
    "depends": ((("depends", "on"), NECESSARY), (("depends", "upon"), NECESSARY)),
    "depended": ((("depended", "on"), NECESSARY),),
    "dependent": ((("dependent", "on"), NECESSARY), (("dependent", "upon"), NECESSARY)),
    "conditional": ((("conditional", "on"), NECESSARY), (("conditional", "upon"), NECESSARY)),
    "contingent": ((("contingent", "on"), NECESSARY), (("contingent", "upon"), NECESSARY)),
    "conditioned": ((("conditioned", "on"), NECESSARY),),
    "should": ((("should",), SUFFICIENT),),
    "until": ((("until",), NECESSARY),),
    "failing": ((("failing",), SUFFICIENT),),
}
_PREDICATES = frozenset(
    "hinge hinges hinged depend depends depended dependent conditional contingent conditioned".split()
)  # what follows them is a noun phrase and no clause
_NOT_A_CONDITION = frozenset("as even what only wonder know".split())  # before "if"; "only if" is a phrase of its own
_WHETHER = frozenset(
    "ask asks asked asking wonder wonders wondered wondering know knows knew known see saw seeing unclear clear unsure "
    "sure uncertain certain decide decided determine determined check checked tell learn find out discuss consider "
    "ascertain inquire inquired unknown remember say".split()
)  # words after which "if" means whether, unless a comma stands between
_WHETHER_VERBS = frozenset("doubt doubts doubted question questions questioned debate matter matters".split())
_HEARERS = frozenset("him her me us them you reporters it".split())
_ASKING = frozenset("ask asks asked asking wonder wonders wondered tell tells told know questioned".split())
_STUBS = frozenset("any anything so not ever possible necessary needed anyone only at".split())  # "if any"
_FUTURE = frozenset("will wo 'll ’ll would 'd ’d shall may going".split())
_NONE = frozenset("not n't n’t no nobody nothing never none neither nor cannot".split())
_LEAST_LINK = 0.3  # of a link that is taken for an attribution inside the draft's content
_OPENING = frozenset("if unless once as should only failing".split())
_STOPS = frozenset([";", ":", "—", "–", "--", "?", "!"])
_SUBJECTS = frozenset(["DET", "PRON", "NOUN", "PROPN", "ADJ", "NUM"])


@dataclass(frozen=True, slots=True)
class Found:
    """A condition: its kind, and the run of its whole clause in the draft's window, "if" included.

    ``confidence``: how often such a one is a condition of the attribution, when that is right.
    """

    kind: ConditionKind
    run: Run
    confidence: float = MAIN


def find(draft: Draft) -> tuple[Found, ...]:
    """The conditions of what is said, in reading order: those in the content, and one that opens the cue's sentence.

    "Only … if" and "unless" make a necessary condition, "if" a sufficient one, "as soon as", "once" and "when" (of what
    is still to come) a trigger, "not … until" a necessary one. "Ask if", "as if", "even if" and "on condition of
    anonymity" are none, nor is what somebody is quoted with inside the content.
    """
    clauses = _Clauses(draft)
    found: list[Found] = []
    for i in clauses.places():
        if len(found) == 0 or i > found[-1].run[1]:
            condition = clauses.condition(i)
            if condition is not None:
                found.append(condition)
    return tuple(found)


class _Clauses:
    def __init__(self, draft: Draft) -> None:
        self.window, self.pos = draft.marked.window, draft.marked.pos
        self.words = [token.lower for token in draft.marked.window.tokens]
        self.draft = draft
        self.inside = {i for run in draft.content for i in range(run[0], run[1] + 1)}
        self.others = {i for run in self._nested() for i in range(run[0], run[1] + 1)}

    def _nested(self) -> Iterator[Run]:
        """What is said by those whom the draft's own speaker quotes."""
        for link in self.draft.marked.links:
            is_inside = link.cue not in self.draft.cue and link.cue[0] in self.inside
            is_sure = link.confidence >= _LEAST_LINK and len(link.source) > 0
            if is_inside and is_sure and cues.cue(replace(self.draft, cue=(link.cue,))) is not None:
                sentence = self.window.sentence_of[link.cue[0]]
                for first, last in link.content:
                    here = [i for i in range(first, last + 1) if self.window.sentence_of[i] == sentence]
                    if len(here) > 0:
                        yield here[0], here[-1]

    def places(self) -> Iterator[int]:
        """The positions where a condition may begin."""
        opening = self._opening()
        if opening is not None:
            yield opening
        yield from (i for i in sorted(self.inside) if self.words[i] in _PHRASES and i not in self.others)

    def _opening(self) -> int | None:
        """The first word of the cue's sentence when a condition opens it, before source and cue."""
        if len(self.draft.cue) == 0 or len(self.draft.content) == 0:
            return None
        cue, first = self.draft.cue[0][0], self.draft.cue[0][0]
        while first > 0 and self.window.sentence_of[first - 1] == self.window.sentence_of[cue]:
            first -= 1
        while first < cue and self.window.tokens[first].is_mark:
            first += 1
        is_free = first not in self.inside and self.words[first] in _OPENING
        end = self._end(first, 1, set(range(len(self.words)))) if is_free else None
        before = min([cue, *(run[0] for run in self.draft.source)])
        return first if end is not None and end < before - 1 and self._word(end + 1) == "," else None

    def condition(self, i: int) -> Found | None:
        for phrase, kind in _PHRASES.get(self.words[i], ()):
            if tuple(self.words[i : i + len(phrase)]) == phrase and self._is_meant(i, phrase):
                inside = self.inside if i in self.inside else set(range(len(self.words)))
                end = self._end(i, len(phrase), inside)
                if end is None or end < i + len(phrase):
                    return None
                if kind is TRIGGER and not self._is_ahead(i, end):
                    return None
                return Found(self._kind(i, phrase, kind), (i, end), self._confidence(i))
        return None

    def _confidence(self, i: int) -> float:
        first = min(self.inside, default=i)
        is_later = first < i and self.window.sentence_of[first] != self.window.sentence_of[i]
        return LATER if is_later else MAIN

    def _kind(self, i: int, phrase: tuple[str, ...], kind: ConditionKind) -> ConditionKind:
        """Necessary also where "only" stands earlier in the clause: "will only attend if"."""
        if phrase == ("if",):
            for k in range(i - 1, max(-1, i - 20), -1):
                if self.window.sentence_of[k] != self.window.sentence_of[i] or self.words[k] in {",", ";", ":"}:
                    break
                if self.words[k] == "only" and self.pos[k] == "ADV" and self._word(k - 1) not in {"not", "the"}:
                    return NECESSARY
        return kind

    def _is_meant(self, i: int, phrase: tuple[str, ...]) -> bool:
        before, after = self._word(i - 1), self._word(i + len(phrase))
        if phrase == ("if",):
            return self._is_if(i, before, after)
        if phrase == ("provided",):
            is_added = self.pos[i] == "SCONJ" or before == "," or self._has_before(i, _FUTURE)
            return after == "that" or (is_added and self.pos[min(i + 1, len(self.pos) - 1)] in _SUBJECTS)
        if phrase == ("until",):
            is_clause = self.pos[min(i + 1, len(self.pos) - 1)] in _SUBJECTS and after != "after"
            return is_clause and self._has_before(i, _NONE) and self._has_before(i, _FUTURE | {"can", "could", "wo"})
        if phrase == ("failing",):
            return self._starts_clause(i) and self.pos[min(i + 1, len(self.pos) - 1)] in {"DET", "PRON"}
        if phrase[0] == "on" or phrase == ("in", "case"):
            return after != "of" or self._word(i + len(phrase) + 1) not in {"anonymity", "confidentiality"}
        if phrase == ("in", "the", "event"):
            return after in {"of", "that"}
        if phrase == ("assuming",):
            return before == "," or self._starts_clause(i)
        if phrase == ("should",):
            return self._is_inverted(i)
        if phrase in {("once",), ("when",)}:
            if before in {"time", "times", "moment", "point", "day", "era", "age"}:
                return False
            is_clause = self._starts_clause(i) or self.pos[i] in {"SCONJ", "ADV"}
            return is_clause and self.pos[min(i + 1, len(self.pos) - 1)] in _SUBJECTS and after not in {"a", "again"}
        if phrase == ("as", "soon", "as") or phrase[1:] == ("long", "as"):
            ahead = self.words[i + len(phrase) : i + len(phrase) + 4]
            if "been" in ahead and phrase[1] == "long":
                return False
            return after != "possible" and self.pos[min(i + len(phrase), len(self.pos) - 1)] in _SUBJECTS
        return phrase[0] not in _PREDICATES or not self._is_past_noun(i)

    def _has_before(self, i: int, words: frozenset[str]) -> bool:
        """Whether one of some words stands before a token, in its sentence and its content."""
        for k in range(i - 1, max(-1, i - 30), -1):
            if self.window.sentence_of[k] != self.window.sentence_of[i] or self.words[k] in _STOPS:
                return False
            if self.words[k] in words and k in self.inside:
                return True
        return False

    def _is_past_noun(self, i: int) -> bool:
        """Whether "dependent on" says what somebody lives on and not on what something hangs."""
        return self.words[i] == "dependent" and self._word(i - 1) not in {"is", "are", "be", "was", "were", "been"}

    def _is_if(self, i: int, before: str, after: str) -> bool:
        if tuple(self.words[i + 1 : i + 3]) == ("you", "will") and self.pos[min(i + 3, len(self.pos) - 1)] != "VERB":
            return False
        if before in _NOT_A_CONDITION or (after in _STUBS and self.pos[min(i + 2, len(self.pos) - 1)] not in _SUBJECTS):
            return False
        if (
            i - 1 not in self.inside
            and not self.window.tokens[i - 1].is_mark
            and any(self.words[k] in _ASKING for a, b in self.draft.cue for k in range(a, b + 1))
        ):
            return False
        if before in _HEARERS:
            return self._word(i - 2) not in _ASKING
        return before not in _WHETHER and not (before in _WHETHER_VERBS and self.pos[i - 1] == "VERB")

    def _starts_clause(self, i: int) -> bool:
        return (
            i == 0
            or self.window.sentence_of[i - 1] != self.window.sentence_of[i]
            or self.window.tokens[i - 1].is_mark
            or (i in self.inside and i - 1 not in self.inside)
            or self.words[i - 1] in {",", "and", "but", "that", "—", ":", ";"}
        )

    def _is_inverted(self, should: int) -> bool:
        """Whether a "should" opens a condition: "Should the talks fail, …"."""
        is_end = self.pos[should + 1 : should + 2] in (("DET",), ("PRON",), ("PROPN",)) and self._is_no_subject(should)
        if is_end and self._has_before(should, _FUTURE | {"could"}):
            return True
        if not self._starts_clause(should) or self.words[should - 1] in {"and", "but", "that"}:
            return False
        ahead = range(should + 1, min(should + 20, len(self.words)))
        ends = next((k for k in ahead if self.words[k] in {",", "?", "."}), None)
        return ends is not None and self.words[ends] == "," and self.pos[should + 1] in _SUBJECTS

    def _is_no_subject(self, should: int) -> bool:
        """Whether what stands before "should" is not its subject, but what hangs on the condition."""
        return self.words[should + 1] != "be" and self.words[should - 1] not in {"who", "which", "that", "he", "she"}

    def _is_ahead(self, first: int, last: int) -> bool:
        """Whether the clause is about what is still to come: a future verb stands beside it, "would" beside a past."""
        sentence = self.window.sentence_of[first]
        is_past = False
        for k in range(first, last + 1):
            if self.pos[k] in {"VERB", "AUX"}:
                is_past = self._is_past(k)
                break
        around = [k for k in range(max(0, first - 40), min(len(self.words), last + 40)) if not first <= k <= last]
        here = [
            k
            for k in around
            if self.window.sentence_of[k] == sentence and (k in self.inside or first not in self.inside)
        ]
        future = {self.words[k] for k in here if self.words[k] in _FUTURE and self.pos[k] in {"AUX", "VERB", "PART"}}
        if is_past and self.words[first] == "when":
            return False
        return not future.isdisjoint({"would", "'d", "’d"} if is_past else _FUTURE)

    def _is_past(self, k: int) -> bool:
        word = self.words[k]
        if word in {
            "was",
            "were",
            "had",
            "did",
            "came",
            "went",
            "took",
            "made",
            "got",
            "said",
            "became",
            "saw",
            "left",
        }:
            return True
        return (
            word.endswith("ed")
            and self.pos[k] == "VERB"
            and self._word(k - 1) not in {"is", "are", "has", "have", "be"}
        )

    def _end(self, first: int, length: int, inside: set[int]) -> int | None:
        """The last token of the clause: before the comma that closes it, or the end of content or sentence."""
        is_clause = self.words[first] not in _PREDICATES
        has_verb, last, is_quoted = False, first + length - 1, self.window.tokens[first].quoted
        for k in range(first + length, len(self.words)):
            token = self.window.tokens[k]
            leaves = k not in inside and not token.is_mark
            if leaves or self.window.sentence_of[k] != self.window.sentence_of[first] or self.words[k] in _STOPS:
                break
            if token.is_mark and is_quoted:
                break
            is_full = has_verb or not is_clause or k > first + length + 1 or self._is_answered(k)
            if self.words[k] == "," and is_full and not self._goes_on(k):
                break
            has_verb = has_verb or self.pos[k] in {"VERB", "AUX"}
            last = k
        while last > first and (self.window.tokens[last].is_mark or self.words[last] in {".", ",", "!", "?"}):
            last -= 1
        may_lack_verb = self.words[first] not in {
            "once",
            "when",
            "provided",
            "assuming",
            "until",
        }  # or it is not recognised
        if (
            is_clause
            and not has_verb
            and self.words[first] != "failing"
            and not (may_lack_verb and last > first + length)
        ):
            return None
        return last

    def _is_answered(self, comma: int) -> bool:
        """Whether the main clause begins after a comma: "…, Mr. Ryan will avoid him"."""
        return any(self.words[k] in _FUTURE for k in range(comma + 2, min(comma + 6, len(self.words))))

    def _goes_on(self, comma: int) -> bool:
        """Whether what a comma divides is a list: "if he wins Ohio, Iowa and Utah"."""
        for k in range(comma + 1, min(comma + 8, len(self.words))):
            if self.words[k] in {"and", "or"}:
                between = range(comma + 1, k)
                return all(self.pos[j] in {"PROPN", "NOUN", "ADJ", "NUM", "PUNCT"} for j in between) and k > comma + 1
            if self.pos[k] not in {"PROPN", "NOUN", "ADJ", "NUM", "PUNCT"}:
                return False
        return False

    def _word(self, i: int) -> str:
        return self.words[i] if 0 <= i < len(self.words) else ""
