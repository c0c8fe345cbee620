"""The main verb of what is said: who does it, and whether it is so, will be, may be, should be or is asked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kg.reader import conditions, cues
from kg.reader.cues import BE, NEGATIONS
from kg.reader.draft import Draft

COPULAS = frozenset("be seem look sound feel become remain appear get".split())
FIRST_PERSONS = frozenset(["i", "we"])
THIRD_PERSONS = frozenset(["he", "she", "they", "it"])
_NOTHING = frozenset("no none nobody nothing neither few little".split())
_ADVERBS = frozenset("never always ever also already".split())  # whatever the network takes them for
_AUXILIARIES = BE | frozenset(
    "have has had having 've ’ve do does did will would "
    "wo can could ca cannot shall may might should must ought 'd ’d 'll ’ll".split()
)
_WILL = frozenset("will wo 'll ’ll would 'd ’d shall".split())
_OUGHT = frozenset("should must ought".split())
_MAY = frozenset("may might could can ca cannot".split())
_BEFORE_TO = frozenset("have has need needs got ought going".split())
_MAYBE = frozenset("perhaps maybe possibly potentially conceivably".split())
_PROBABLY = frozenset("probably likely presumably apparently seemingly".split())
_QUESTIONS = frozenset("whether if how what why who when where which whom whose".split())
_RELATIVES = frozenset("who which that whose whom where".split())
_ANTECEDENTS = frozenset("those anyone everyone someone anybody everybody somebody one".split())
_FILLERS = frozenset("well look yes no okay ok oh so and but or yeah now listen because that then hey".split())
_MEN = frozenset(["mr", "mr.", "sir", "lord", "spokesman", "king", "chairman"])
_WOMEN = frozenset(["mrs", "mrs.", "ms", "ms.", "miss", "lady", "spokeswoman", "queen", "chairwoman"])
_POSSESSIVES = frozenset(["'s", "’s", "'", "’"])
_OWN_BODIES = frozenset(
    "company firm bank group agency ministry government department campaign team administration party union "
    "airline office army military police council committee commission court organization organisation country".split()
)


@dataclass(frozen=True, slots=True)
class Predicate:
    """The main verb of a content: its token, or None where the content has none.

    ``verb``: its dictionary form; ``auxiliaries``: the words before it, in small letters; ``subject``: the last word of
    its subject, "" where it has none; ``is_infinitive``: "to …" or "…ing" without a subject.
    """

    place: int | None
    verb: str = ""
    auxiliaries: frozenset[str] = frozenset()
    negated: bool = False
    subject: str = ""
    is_infinitive: bool = False
    is_question: bool = False
    is_order: bool = False

    @property
    def is_future(self) -> bool:
        """Whether it is about what will be or would be."""
        return not self.auxiliaries.isdisjoint(_WILL) or {"going", "to"} <= self.auxiliaries

    @property
    def is_planned(self) -> bool:
        """Whether it "is to" be done."""
        is_to = "to" in self.auxiliaries and not self.auxiliaries.isdisjoint({"is", "are", "was", "were"})
        return is_to and not self.is_probable and not self.is_possible

    @property
    def is_normative(self) -> bool:
        """Whether it says what should be."""
        needs = {"to"} == self.auxiliaries & {"to", "yet"} and not self.auxiliaries.isdisjoint(
            {"have", "has", "need", "needs", "got"}
        )
        return needs or not self.auxiliaries.isdisjoint(_OUGHT)

    @property
    def is_missed(self) -> bool:
        """Whether it says what should have been."""
        return "have" in self.auxiliaries and not self.auxiliaries.isdisjoint(_OUGHT)

    @property
    def is_possible(self) -> bool:
        """Whether it says what may be."""
        return not self.auxiliaries.isdisjoint(_MAY | _MAYBE)

    @property
    def is_probable(self) -> bool:
        """Whether it says what is likely."""
        return not self.auxiliaries.isdisjoint(_PROBABLY) or self.verb in {"seem", "appear"}


NO_PREDICATE = Predicate(None)


def predicate(draft: Draft, after: int = -1) -> Predicate:
    """The main verb of a draft's content; with ``after``, of what stands behind that token."""
    return _Content(draft, after).predicate()


def is_own(draft: Draft, subject: str) -> bool:
    """Whether the subject of what is said is who says it: "I" in a quotation, "he" outside one."""
    if subject in FIRST_PERSONS:
        return True
    if len(draft.source) == 0 or subject == "":
        return False
    tokens = draft.marked.window.tokens
    is_direct = all(tokens[i].quoted or tokens[i].is_mark for run in draft.content for i in run)
    if is_direct:
        return False
    source = {tokens[i].lower for first, last in draft.source for i in range(first, last + 1)}
    if subject in THIRD_PERSONS:
        return subject in source or (source.isdisjoint(THIRD_PERSONS) and _agrees(draft, subject, source))
    return subject in _OWN_BODIES or subject == tokens[draft.source[-1][1]].lower


def _agrees(draft: Draft, subject: str, source: set[str]) -> bool:
    """Whether a pronoun may stand for the source by its number: "they" for no single person, "he" for no group."""
    first, last = draft.source[-1]
    if not source.isdisjoint(_MEN if subject == "she" else _WOMEN if subject == "he" else ()):
        return False
    tokens = draft.marked.window.tokens
    is_person = any(
        e.kind == "person"
        and e.run[0] <= last
        and first <= e.run[1]
        and not any(token.lower in _POSSESSIVES for token in tokens[e.run[1] + 1 : e.run[1] + 2])
        for e in draft.marked.entities
    )
    is_plural = draft.marked.pos[last] == "NOUN" and tokens[last].lower.endswith("s")
    if subject in {"he", "she"}:
        return not is_plural or is_person
    return not is_person or (subject == "they" and "and" in source)


class _Content:
    """The words of a content without its marks, in one row."""

    def __init__(self, draft: Draft, after: int = -1) -> None:
        tokens = draft.marked.window.tokens
        skipped = {i for found in _conditions(draft) for i in range(found[0], found[1] + 1)}
        self.places = [
            i
            for first, last in draft.content
            for i in range(first, last + 1)
            if i > after and not tokens[i].is_mark and i not in skipped
        ]
        self.words = [tokens[i].lower for i in self.places]
        self.pos = ["ADV" if tokens[i].lower in _ADVERBS else draft.marked.pos[i] for i in self.places]
        sentence = draft.marked.window.sentence_of
        cut = next(
            (k for k in range(1, len(self.places)) if sentence[self.places[k]] != sentence[self.places[0]]), None
        )
        self.all = len(self.places)
        if cut is not None and cut > 2:
            self.places, self.words, self.pos = self.places[:cut], self.words[:cut], self.pos[:cut]

    def predicate(self) -> Predicate:
        first = self._first()
        if first == len(self.words):
            return NO_PREDICATE
        if self.words[first] in _QUESTIONS and "," not in self.words[first : first + 9]:
            return self._question(first)
        infinitive = self._infinitive(first)
        if infinitive is not None:
            return infinitive
        verb = self._finite(first)
        return NO_PREDICATE if verb is None else self._group(first, verb)

    def _first(self) -> int:
        """Where the main clause begins: after "well," and "and", and after a clause with "while" or "although"."""
        first = 0
        while first < len(self.words) and self._is_filler(first):
            first += 1
        if (
            first < len(self.words)
            and self.pos[first] in {"SCONJ", "ADV"}
            and self.words[first] not in {"whether", "if"}
        ):
            comma = next((k for k in range(first, len(self.words)) if self.words[k] == ","), None)
            inside = self.pos[first : comma or first]
            if comma is not None and ("VERB" in inside or "AUX" in inside) and self.pos[first] == "SCONJ":
                return comma + 1
        return first

    def _is_filler(self, k: int) -> bool:
        comma_follows = k + 1 < len(self.words) and self.words[k + 1] == ","
        is_opener = self.pos[k] in {"PUNCT", "INTJ", "CCONJ"} or (self.words[k] == "that" and self.pos[k] == "SCONJ")
        return is_opener or (self.words[k] in _FILLERS and comma_follows)

    def _question(self, first: int) -> Predicate:
        verb = self._finite(first)
        found = NO_PREDICATE if verb is None else self._group(first, verb)
        return Predicate(found.place, found.verb, found.auxiliaries, found.negated, found.subject, is_question=True)

    def _infinitive(self, first: int) -> Predicate | None:
        """As in "To leave", "not to leave", "leaving": what is wanted, promised or refused."""
        at = first + (self.words[first] in NEGATIONS)
        if at + 1 < len(self.words) and self.words[at] == "to" and self.pos[at] != "ADP":
            verb = next(
                (k for k in range(at + 1, min(at + 4, len(self.words))) if self.pos[k] in {"VERB", "AUX"}), None
            )
            if verb is not None:
                return Predicate(self.places[verb], cues.verb(self.words[verb]), negated=at > first, is_infinitive=True)
        if at < len(self.words) and self.pos[at] == "VERB" and self.words[at].endswith("ing"):
            return Predicate(self.places[at], cues.verb(self.words[at]), negated=at > first, is_infinitive=True)
        return None

    def _finite(self, first: int) -> int | None:
        """The first token of the finite verb group, past the clauses that belong to the subject."""
        relative = is_bound = False
        for k in range(first, len(self.words)):
            pos, word = self.pos[k], self.words[k]
            if k > first and pos == "PRON" and self._is_relative(k):
                relative, is_bound = True, self.pos[k - 1] != "PUNCT"
            if word == "," and relative and any(p in {"VERB", "AUX"} for p in self.pos[k - 2 : k]):
                relative = False
            is_verb = pos == "AUX" or (pos == "VERB" and not self._is_participle(first, k))
            is_noun = k > first and pos == "VERB" and self.pos[k - 1] == "DET"
            if not is_verb or is_noun or (k > first and self.words[k - 1] == "to"):
                continue
            if relative and self._is_followed(k):
                relative = not self._ends_group(k)
                continue
            if relative and is_bound and not self._has_verb_after(k):
                return None  # a noun and a clause that belongs to it
            return k
        return self._unrecognised(first)

    def _unrecognised(self, first: int) -> int | None:
        """A verb by its form alone, where the parts of speech show none."""
        for k in range(first + 1, len(self.words)):
            word = self.words[k]
            is_form = word in _AUXILIARIES and self.pos[k] != "PART" and word not in {"'s", "’s"}
            if is_form or (
                word in cues.irregular() and self.pos[k] not in {"ADJ", "PROPN"} and self.pos[k - 1] != "DET"
            ):
                return k
        return None

    def _is_relative(self, k: int) -> bool:
        after_noun = self.pos[k - 1] in {"NOUN", "PROPN", "PUNCT", "ADP"} or self.words[k - 1] in _ANTECEDENTS
        return self.words[k] in _RELATIVES and after_noun

    def _has_verb_after(self, k: int) -> bool:
        """Whether a finite verb may follow the group that begins at a token."""
        while k < len(self.pos) and self.pos[k] in {"VERB", "AUX", "ADV", "PART"}:
            k += 1
        return any(
            self.pos[j] == "AUX" or (self.pos[j] == "VERB" and self.words[j - 1] != "to")
            for j in range(k, len(self.pos))
        )

    def _ends_group(self, k: int) -> bool:
        return self.pos[k] == "VERB" or self.pos[min(k + 1, len(self.pos) - 1)] not in {"VERB", "AUX", "ADV", "PART"}

    def _is_participle(self, first: int, k: int) -> bool:
        """Whether a verb only belongs to a noun: "the men working there", "a report released on Monday says"."""
        if self.words[k].endswith("ing"):
            return k > first
        is_past = self.words[k].endswith("ed") or self.words[k] in {"made", "given", "taken", "held", "known", "seen"}
        next_pos = self.pos[k + 1] if k + 1 < len(self.pos) else ""
        has_subject = k > first and self.words[k - 1] in FIRST_PERSONS | THIRD_PERSONS
        return is_past and not has_subject and next_pos in {"ADP", "PROPN", "ADV"} and self._is_followed(k)

    def _is_followed(self, k: int) -> bool:
        """Whether another finite verb comes before the next clause."""
        for j in range(k + 1, len(self.words)):
            if self.pos[j] == "AUX" or (self.pos[j] == "VERB" and not self.words[j].endswith("ing")):
                if self.words[j - 1] != "to" and self.pos[j - 1] not in {"AUX", "PART"} and j > k + 1:
                    return True
                continue
            if self.pos[j] in {"SCONJ", "CCONJ"} or self.words[j] in {",", *THIRD_PERSONS, *FIRST_PERSONS}:
                return False
        return False

    def _group(self, first: int, verb: int) -> Predicate:
        """The predicate whose verb group begins at a token."""
        last, auxiliaries = verb, list[str]()
        k = verb
        while k < len(self.words):
            word, pos = self.words[k], self.pos[k]
            to_follows = k + 1 < len(self.words) and self.words[k + 1] == "to"
            if pos in {"VERB", "AUX"} and to_follows and word in _BEFORE_TO:
                auxiliaries += [word, "to"]
                k += 2
                continue
            if (pos == "VERB" and not self._helps(k)) or (pos == "AUX" and word not in _AUXILIARIES):
                last = k
                break
            if pos == "AUX" or word in _AUXILIARIES:
                auxiliaries.append(word)
                last = k
            elif pos in {"ADV", "PART"} or word in NEGATIONS | _MAYBE | _PROBABLY or word == "likely":
                auxiliaries.append(word)
            elif self._is_inverted(first, verb) and k <= verb + 4 and pos in {"PRON", "DET", "NOUN", "PROPN", "INTJ"}:
                pass
            elif self.words[k - 1] in _WILL | _MAY and pos == "NOUN" and k > verb:
                last = k  # only a verb can follow, whatever the network takes it for
                break
            else:
                break
            k += 1
        before = [word for word in self.words[first:verb] if word in _MAYBE | _PROBABLY | NEGATIONS]
        start = next((word for word in self.words[first:verb] if word not in _FILLERS - {"no"}), "")
        after = self.words[last + 1 : last + 3]
        found = frozenset([*auxiliaries, *before, *(w for w in after if w in _PROBABLY)]) - (
            {self.words[last]} if self.pos[last] == "AUX" else set()
        )
        negated = (
            not NEGATIONS.isdisjoint([*auxiliaries, *before])
            or start in _NOTHING
            or after[:1] in (["no"], ["nothing"], ["none"])
        )
        return Predicate(
            self.places[last],
            cues.verb(self.words[last]),
            found,
            negated,
            self._subject(first, verb),
            is_question=self._is_inverted(first, verb) and "?" in self.words,
            is_order=self._is_order(first, verb),
        )

    def _helps(self, k: int) -> bool:
        """Whether a verb is only an auxiliary of the next one: "had not paid"."""
        after = k + 1
        while after < len(self.words) and (self.pos[after] == "ADV" or self.words[after] in NEGATIONS):
            after += 1
        return self.words[k] in _AUXILIARIES and after < len(self.words) and self.pos[after] == "VERB"

    def _is_inverted(self, first: int, verb: int) -> bool:
        return verb == first and self.pos[verb] == "AUX"

    def _subject(self, first: int, verb: int) -> str:
        for k in range(verb - 1, first - 1, -1):
            if self.pos[k] in {"NOUN", "PROPN", "PRON", "NUM", "DET"}:
                return self.words[k]
        return self.words[verb + 1] if self._is_inverted(first, verb) and verb + 1 < len(self.words) else ""

    def _is_order(self, first: int, verb: int) -> bool:
        """Whether the verb is an imperative: "let them in", "don't go"."""
        if verb > first + 1 or (verb == first + 1 and self.words[first] not in {"please", "just", "never"}):
            return False
        if "?" in self.words:
            return False
        word = self.words[verb]
        if word in {"do", "let"} and len(self.words) > verb + 1:
            return word == "let" or self.words[verb + 1] in {"not", "n't", "n’t"}
        is_base = not word.endswith(("ed", "ing", "s")) and word not in cues.irregular()
        return self.pos[verb] == "VERB" and is_base and len(self.words) > verb + 2


def _conditions(draft: Draft) -> Iterator[tuple[int, int]]:
    """The conditions of a draft that open its content, with the comma after them."""
    if len(draft.content) > 0:
        start = draft.content[0][0]
        for found in conditions.find(draft):
            if found.run[0] <= start + 1:
                yield found.run[0], found.run[1]
