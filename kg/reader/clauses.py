"""Where the noun phrases and verb groups of a window stand, by its words and their parts of speech."""

from __future__ import annotations

from dataclasses import dataclass

from kg.reader import names
from kg.reader.cues import BE
from kg.reader.draft import Marked, Run
from kg.reader.network import lexicon
from kg.reader.occupations import is_occupation

HAVE = frozenset("have has had having 've ’ve 's ’s".split())
NOT = frozenset(["not", "n't", "n’t", "never", "neither", "nor", "cannot"])
AUXILIARIES = (
    BE
    | HAVE
    | frozenset("do does did will would wo can could ca cannot shall may might should must 'd ’d 'll ’ll".split())
)
REFUSE = frozenset(
    "decline declines declined declining refuse refuses refused refusing unwilling unable fail fails failed "
    "failing".split()
)
READY = frozenset("willing prepared able ready wish want care chose chosen preferred opted elected".split())
_BESIDE = READY | frozenset("yet to so far immediately directly publicly also still either".split())
_NOBODY = frozenset(["neither", "nobody", "none", "no", "nor"])
DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow".split())
_NOMINAL = frozenset(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON", "ADP", "SYM", "X"])
_SEPARATORS = frozenset([",", "and", "or", "nor", "&"])
_EDGES = _SEPARATORS | {".", "(", ")", "both", "either"}
PRONOUNS = frozenset("he she they it we i you who".split())
_WITHOUT_ARTICLE = frozenset(["DET", "PRON"])
_OBJECTS = frozenset("it that this them him her".split())
_SPEAKING_NOUNS = frozenset([1, 2, 3])  # the lexicon's classes of persons, groups and communications
FAR = 8  # tokens in which the object of a verb is looked for


@dataclass(frozen=True, slots=True)
class Group:
    """A verb with what belongs to it on its left: from ``first`` to ``last``."""

    first: int
    last: int
    words: frozenset[str]

    @property
    def is_refusal(self) -> bool:
        """Whether the verb stands under "declined to" and the like."""
        return not self.words.isdisjoint(REFUSE)

    @property
    def is_negated(self) -> bool:
        """Whether "not" or "never" belongs to it."""
        return not self.words.isdisjoint(NOT)

    @property
    def is_pending(self) -> bool:
        """Whether it is "yet to" happen."""
        return "yet" in self.words and "to" in self.words and not self.words.isdisjoint(HAVE | BE)

    @property
    def is_perfect(self) -> bool:
        """Whether a form of "have" belongs to it."""
        return not self.words.isdisjoint(HAVE)

    @property
    def is_habit(self) -> bool:
        """In the present tense, as of a thing: "the plan does not answer the question"."""
        return "does" in self.words or "do" in self.words

    @property
    def is_passive(self) -> bool:
        """Whether a form of "be" belongs to its verb, and not to "unable to" or "declining to"."""
        return "be" in self.words if self.is_refusal or self.is_ready else not self.words.isdisjoint(BE)

    @property
    def is_ready(self) -> bool:
        """Whether the verb stands under "willing to" and the like."""
        return not self.words.isdisjoint(READY)

    @property
    def is_failure(self) -> bool:
        """Whether the verb stands under "failed to"."""
        return any(word.startswith("fail") for word in self.words)


class Clauses:
    """The words of a window and where its noun phrases and verb groups stand."""

    def __init__(self, marked: Marked) -> None:
        self.marked = marked
        self.words = [token.lower for token in marked.window.tokens]
        self.pos = marked.pos
        self.sentence = marked.window.sentence_of
        self.names = {i for entity in marked.entities for i in range(entity.run[0], entity.run[1] + 1)}
        self.joined = {i for entity in marked.entities for i in range(entity.run[0], entity.run[1])}

    def word(self, i: int) -> str:
        """The word at a place in small letters, or nothing outside the window."""
        return self.words[i] if 0 <= i < len(self.words) else ""

    def starts(self, i: int) -> bool:
        """Whether the token is the first of its sentence."""
        return i == 0 or self.sentence[i - 1] != self.sentence[i]

    def ahead(self, i: int, count: int = FAR) -> list[str]:
        """The words after a token, at most ``count``, to the end of the sentence."""
        last = min(len(self.words), i + 1 + count)
        return [self.words[k] for k in range(i + 1, last) if self.sentence[k] == self.sentence[i]]

    def group(self, verb: int) -> Group:
        """The verb group that ends in a token."""
        first = verb
        while not self.starts(first) and self._belongs(first - 1):
            first -= 1
        while (
            first < verb
            and (self.pos[first] == "ADV" or self.words[first] in {"to", "so"})
            and self.words[first] not in NOT
        ):
            first += 1
        return Group(first, verb, frozenset(self.words[first : verb + 1]))

    def _belongs(self, i: int) -> bool:
        word = self.words[i]
        is_aside = self.pos[i] == "ADV" and word not in {"then", "when", "why", "how", "where"}
        return word in AUXILIARIES or word in NOT or word in REFUSE or word in _BESIDE or is_aside

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
        run = self._stretch(last)
        if run is not None and run[0] < run[1] and self.words[run[0]] in {"who", "which"}:
            return self._antecedent(run[0])
        return self.split(run)

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
        if self.words[last] in PRONOUNS:
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
        if word in {"'", "’"} and i > 0 and self.words[i - 1].endswith("s") and not self.marked.window.tokens[i].quoted:
            return True
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
            first += 2 if self.words[first + 1] in DAYS else 1
        while last > first and (self.words[last] in DAYS or self.pos[last] == "ADP"):
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
            self.words[last] in _SEPARATORS or self.words[last] in {".", *DAYS} or self.pos[last] == "ADP"
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
        tokens, last = self.marked.window.tokens, first - 1
        for i in range(first, len(self.words)):
            is_quoted_end = tokens[i].is_mark and (tokens[first].quoted or i == first)
            is_end = self.sentence[i] != self.sentence[first] or self.words[i] in {";", ":", "but"} or is_quoted_end
            if is_end or (self.words[i] in {",", "—", "–"} and not self._continues(i)):
                break
            if i > first and self._is_beside(first, i):
                break
            last = i
        while last >= first and (self.words[last] in {".", ",", "!", "?"} or tokens[last].is_mark):
            last -= 1
        if last >= first and self.words[first] == "that" and self.pos[first] == "SCONJ":
            first += 1
        return () if last < first else ((first, last),)

    def _is_beside(self, first: int, i: int) -> bool:
        """Whether a token begins what no longer belongs to the clause: a reason, a further act, a time after "it"."""
        word = self.words[i]
        if i == first + 1 and self.pos[first] == "PRON" and self.words[first] in _OBJECTS:
            return self.pos[i] in {"ADP", "SCONJ", "ADV"}
        if word in {"because", "saying", "citing", "although", "though"}:
            return True
        if word == "when" and self.word(i + 1) == "asked":
            return True
        return (
            word == "and"
            and self.pos[min(i + 1, len(self.pos) - 1)] == "VERB"
            and self.pos[first] != "VERB"
            and (not any(self.pos[k] in {"VERB", "AUX"} for k in range(first, i)))
        )

    def _continues(self, comma: int) -> bool:
        """Whether a comma stands in a list of nouns and not at the end of a clause."""
        return self.pos[min(comma + 1, len(self.pos) - 1)] in {"NOUN", "PROPN", "ADJ", "NUM"}

    # What the patterns ask

    def speakers(self, group: Group) -> tuple[tuple[Run, ...], bool]:
        """The subject of a verb group, and whether it says "nobody": "neither campaign", "no one at the bank"."""
        sources = self.subject(group.first)
        start = group.first
        while not self.starts(start) and self.words[start - 1] not in {",", ";", ":", "that", "but"}:
            start -= 1
        opening = next((self.words[i] for i in range(start, group.first) if self.pos[i] != "CCONJ"), "")
        is_nobody = opening in _NOBODY or any(self.words[i] in {"neither", "nor"} for i in range(start, group.first))
        return sources, is_nobody

    def main_subject(self, before: int) -> tuple[Run, ...]:
        """The first subject of the sentence that can speak, for what is added after its verb."""
        start = before
        while not self.starts(start):
            start -= 1
        for i in range(start + 1, before):
            runs = self.subject(i) if self.pos[i] in {"VERB", "AUX"} else ()
            if len(runs) > 0 and all(map(self.may_speak, runs)):
                return runs
        return ()

    def may_speak(self, run: Run) -> bool:
        """Whether a noun phrase names somebody, or something written: its head is a name, a pronoun or such a noun."""
        head = run[0]
        for i in range(run[0], run[1] + 1):
            if i > run[0] and (self.words[i] in {",", "who", "which", "("} or self._is_tail(i)):
                break
            head = i
        word = self.words[head]
        if self.pos[head] == "PROPN" or head in self.names or word in PRONOUNS or self.pos[head] == "PRON":
            return True
        noun = names.singular(word)
        known = noun in names.people() or noun in names.groups() or is_occupation(noun) or noun.endswith("master")
        return known or lexicon().table.get(noun, (0, 0, 0))[1] in _SPEAKING_NOUNS

    def _is_tail(self, i: int) -> bool:
        return self.pos[i] == "ADP" and i not in self.names

    def is_supposed(self, group: Group, sources: tuple[Run, ...]) -> bool:
        """Whether the clause is a condition or a purpose and reports nothing."""
        first = min((run[0] for run in sources if run[0] < group.first), default=group.first)
        return self.word(first - 1) in {"if", "unless", "whether", "lest"} or (
            len(sources) == 0 and self.word(group.first - 1) in {"to", "of", "for", "by", "without"}
        )
