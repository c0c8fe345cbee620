"""Who is told, asked or written to: the noun phrase that an attribution's cue is addressed to."""

from __future__ import annotations

from collections.abc import Iterator

from kg.reader.draft import Draft, Run
from kg.reader.lexicon import lemmas

_IRREGULAR = {"told": "tell", "taught": "teach", "besought": "beseech", "forbade": "forbid", "forbidden": "forbid"}
_TOLD = frozenset(
    "tell assure remind inform warn notify advise brief alert caution reassure convince persuade update ask urge order "
    "instruct invite beg implore encourage press lobby challenge command direct beseech pressure petition plead "
    "counsel exhort dare forbid thank congratulate reproach admonish promise text email phone".split()
)  # verbs whose object is who hears them
_ALSO_A_THING = frozenset(
    "promise order text email press invite challenge thank direct phone update encourage urge ask forbid".split()
)
_SPOKEN = frozenset(
    "say write speak talk complain explain confess suggest confide announce repeat apologize report boast recommend "
    "propose describe confirm deny insist mention reveal whisper shout acknowledge testify express present declare "
    "signal add comment send appeal pledge vow offer swear indicate tweet".split()
)  # verbs whose "to" names who hears them
_VESSELS = frozenset(
    "interview interviews letter letters email emails e-mail memo message messages note remarks speech comments "
    "statement conversation address presentation call briefing talk testimony report article appearance".split()
)
_ASKS = frozenset("call calls called calling appeal appeals appealed appealing prevail prevailed".split())
_HEARERS = frozenset("him her me us them you it".split())
_BESIDES = frozenset("it no nothing yes".split())
_TOLD_THINGS = frozenset("story stories truth lie lies joke jokes tale tales fortune difference secret secrets".split())
_PREPOSITIONS = frozenset(
    "of for at from in on by with to as about after before over under during into through against between among since "
    "until without within upon off out up via per like than amid despite near".split()
)
_AGAIN = frozenset(["last", "next", "this", "earlier", "later", "early", "late"])  # a time begins: "last year"
_PHRASE = frozenset(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON", "SYM", "X"])
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday yesterday today".split())
_WH = frozenset("that what who whom which how why when where whether if this these there".split())
_REACH = 14  # tokens after the cue in which an addressee is looked for


def find(draft: Draft) -> Run | None:
    """The noun phrase naming who is told or asked ("told Reuters that"), in the draft's window. None when none is."""
    if draft.silence is not None or len(draft.cue) == 0:
        return None
    phrases = _Phrases(draft)
    for verb in phrases.verbs():
        found = phrases.object(verb)
        if found is not None:
            return found
    return phrases.hearer() or phrases.partner()


class _Phrases:
    def __init__(self, draft: Draft) -> None:
        self.draft, self.marked = draft, draft.marked
        self.words = [token.lower for token in draft.marked.window.tokens]
        self.sources = {i for run in draft.source for i in range(run[0], run[1] + 1)}
        self.contents = {i for run in draft.content for i in range(run[0], run[1] + 1)}

    def verbs(self) -> Iterator[int]:
        """The verbs of the cue that tell or ask somebody."""
        for first, last in self.draft.cue:
            for i in range(first, last + 1):
                if self.marked.pos[i] == "VERB" and not _TOLD.isdisjoint(_lemmas(self.words[i])):
                    yield i

    def object(self, verb: int) -> Run | None:
        """Who is told: the object of the verb, or the subject of "was told by"."""
        before = self.words[verb - 1] if verb > 0 else ""
        if before in {"was", "were", "been", "is", "are", "being"}:
            return self._told_by(verb)
        run = self._without_request(self._phrase(verb + 1))
        if run is None or run[0] in self.sources or self.words[run[0]] in _BESIDES:
            return None
        if not _TOLD_THINGS.isdisjoint(self.words[run[0] : run[1] + 1]):
            return None
        if not _ALSO_A_THING.isdisjoint(_lemmas(self.words[verb])) and not self._is_hearer(run):
            return None
        if run[0] in self.contents and not self._is_asked(run):
            return None
        return run

    def _without_request(self, run: Run | None) -> Run | None:
        """The phrase without what is asked of whom it names: "asked the EU for planes"."""
        if run is None or run[0] not in self.contents:
            return run
        at = next((i for i in range(run[0] + 1, run[1] + 1) if self.words[i] == "for"), run[1] + 1)
        return run[0], at - 1

    def _told_by(self, verb: int) -> Run | None:
        """As in "Reuters" in "Reuters was told by an official"; nobody when it is the source itself that was asked."""
        by = self.words[verb + 1] if verb + 1 < len(self.words) else ""
        if by != "by" or not any(run[0] > verb for run in self.draft.source):
            return None
        last = verb - 1
        while last >= 0 and self.marked.pos[last] in {"AUX", "ADV"}:
            last -= 1
        first = last
        while first >= 0 and (self.marked.pos[first] in _PHRASE):
            first -= 1
        return (first + 1, last) if first < last else None

    def _is_hearer(self, run: Run) -> bool:
        """Whether somebody is meant and not a thing: a name, a pronoun, or what is then told or asked to do."""
        is_named = any(entity.run[0] <= run[1] and run[0] <= entity.run[1] for entity in self.marked.entities)
        is_thing = run[0] in self.contents and run[1] + 1 not in self.contents
        goes_on = self._word(run[1] + 1) in {"to", "that", "not", "about", *_WH}
        return goes_on or ((is_named or self.words[run[0]] in _HEARERS) and not is_thing)

    def _is_asked(self, run: Run) -> bool:
        """Whether a phrase in the content is who shall act or is told: "urged Congress to act", "told us she was"."""
        after = run[1] + 1
        is_told = self.words[run[0]] in _HEARERS and self.marked.pos[min(after, len(self.words) - 1)] in {"PRON", "DET"}
        is_asked = self._word(after) in {"to", "not", "that", "about", "for", "of", "against", *_WH}
        return is_told or is_asked or after not in self.contents

    def hearer(self) -> Run | None:
        """Who comes after "to": "said to reporters", "in a letter to the EU"; "called on Congress to"."""
        last = self.draft.cue[-1][1]
        speaks = any(not _SPOKEN.isdisjoint(_lemmas(self.words[i])) for a, b in self.draft.cue for i in range(a, b + 1))
        asks = any(self.words[i] in _ASKS for a, b in self.draft.cue for i in range(a, b + 1))
        for i in self._near(last):
            word = self.words[i]
            if asks and word in {"on", "upon", "to"} and self._word(i - 1) in _ASKS and self._is_person(i + 1):
                return self._phrase(i + 1)
            if speaks and word == "to" and self._opens_address(i) and self.marked.pos[i] != "PART":
                return self._phrase(i + 1)
        return None

    def _opens_address(self, to: int) -> bool:
        """Whether a "to" stands after a verb of speech or a letter, and before somebody."""
        before = to - 1
        while before > 0 and self.marked.pos[before] == "ADV":
            before -= 1
        word = self.words[before]
        in_cue = any(first <= before <= last for first, last in self.draft.cue)
        is_verb = in_cue and not _SPOKEN.isdisjoint(_lemmas(word)) and self.marked.pos[before] == "VERB"
        return (is_verb and self._is_person(to + 1)) or word in _VESSELS

    def partner(self) -> Run | None:
        """Who an interview was given to: "in an interview with Fox News", "speaking to CNN"."""
        last = self.draft.cue[-1][1]
        for i in self._near(last):
            is_with = self.words[i] == "with" and self._word(i - 1) in {
                "interview",
                "interviews",
                "conversation",
                "call",
            }
            is_to = self.words[i] == "to" and self._word(i - 1) in {
                "speaking",
                "talking",
                "writing",
                "spoke",
                "interview",
            }
            if (is_with or is_to) and self.marked.pos[i] != "PART":
                return self._phrase(i + 1)
        return None

    def _near(self, last: int) -> Iterator[int]:
        """The tokens of the cue, those after it, and those before its source, in its sentence, outside the content."""
        sentence = self.marked.window.sentence_of
        first = self.draft.cue[0][0]
        yield from range(first, last + 1)
        for i in range(last + 1, min(last + 1 + _REACH, len(self.words))):
            if sentence[i] != sentence[last]:
                break
            if i in self.contents or self.words[i] in {";", ":"}:
                break
            yield i
        for i in range(min((first, *self.sources)) - 1, -1, -1):
            if sentence[i] != sentence[first] or i in self.contents:
                break
            yield i

    def _is_person(self, i: int) -> bool:
        run = self._phrase(i)
        return run is not None and self._word(run[0]) not in {"this", "that", "it"}

    def _phrase(self, first: int) -> Run | None:
        """The noun phrase that begins at a token."""
        tokens, last = self.marked.window.tokens, first - 1
        while first < len(tokens) and self.words[first] in {"both", "all"}:
            first += 1
        for i in range(first, len(tokens)):
            if self.marked.window.sentence_of[i] != self.marked.window.sentence_of[first] or i in self.sources:
                break
            if tokens[i].is_mark or not self._goes_on(first, i):
                break
            last = i
            if self.words[i] in _HEARERS and self.marked.pos[min(i + 1, len(tokens) - 1)] not in {"NOUN", "ADJ"}:
                break
        while last > first and (self.words[last] in {",", ".", "and", "or", *_DAYS} or self.marked.pos[last] == "ADP"):
            last -= 1
        return (first, last) if last >= first else None

    def _goes_on(self, first: int, i: int) -> bool:
        word, pos = self.words[i], self.marked.pos[i]
        opens = i == first and word in {"this", "these"} and self.marked.pos[min(i + 1, len(self.words) - 1)] == "NOUN"
        if (word in _WH and not opens) or word in _DAYS or (word in _AGAIN and i > first):
            return False
        if word in {"'s", "’s", "'", "’", "-", "/"} or (pos == "ADP" and word not in _PREPOSITIONS):
            return i > first
        in_name = any(entity.run[0] < i <= entity.run[1] for entity in self.marked.entities)
        if pos in _PHRASE:
            is_new = pos in {"PRON", "DET"} and i > first and self.words[i - 1] not in {"of", "and", "or", "for", "at"}
            return not is_new or self.words[i - 1] in {"all", "both", "half"}
        if pos == "ADP" and i > first:
            return in_name or word in {"of", "for"} or (word in {"at", "from"} and self.marked.pos[i - 1] == "NOUN")
        if pos == "CCONJ" and i > first:
            return in_name or self._joins_nouns(i)
        return in_name or (word == "." and self._abbreviates(i))

    def _joins_nouns(self, i: int) -> bool:
        after = i + 1
        return (
            after < len(self.words)
            and self.marked.pos[after] in {"NOUN", "PROPN", "ADJ", "DET"}
            and i + 1 not in (self.contents - {i})
        )

    def _abbreviates(self, i: int) -> bool:
        sentence = self.marked.window.sentence_of
        return i + 1 < len(self.words) and sentence[i] == sentence[i + 1] and len(self.words[i - 1]) <= 4

    def _word(self, i: int) -> str:
        return self.words[i] if 0 <= i < len(self.words) else ""


def _lemmas(word: str) -> set[str]:
    return {_IRREGULAR.get(word, word), *lemmas(word), *({"say"} if word in {"said", "says"} else ())} | (
        {"write"} if word in {"wrote", "written"} else {"speak"} if word in {"spoke", "spoken"} else set()
    )
