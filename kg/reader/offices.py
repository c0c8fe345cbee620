"""Who is said to hold which office, by the words around a name or a noun: runs of tokens, before they are actors."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kg.model import ActorKind
from kg.reader import names
from kg.reader.chunks import BEFORE_TITLE, is_title
from kg.reader.draft import Marked, Run
from kg.reader.mentions import Name
from kg.reader.occupations import is_occupation, is_role
from kg.reader.phrases import POSSESSIVE, Determiner, Phrase
from kg.reader.titles import INSIDE, LONGEST, STATUS, Title, Titles


@dataclass(frozen=True, slots=True)
class Office:
    """That the words ``evidence`` give somebody a title. All numbers are tokens of the window.

    ``holder`` is a token of who holds it; ``bodies`` one token of each organisation, ``principal`` one of who is
    served; ``noun`` the title's noun in small letters, ``head`` its token. ``confidence``: how often such words do.
    ``is_bare``: one noun without an article, as in a headline, or with one that takes it as known.
    """

    window: int
    holder: int
    title: str
    noun: str
    head: int
    evidence: Run
    bodies: tuple[int, ...] = ()
    principal: int | None = None
    confidence: float = 0.8  # by pattern; set after reading some, not measured
    is_before_name: bool = False
    is_bare: bool = False

    @property
    def is_past(self) -> bool:
        """Whether the words say that it is held no longer."""
        return self.title.split(" ")[0].lower() in _PAST


def find(marked: Marked, found: Sequence[Name], phrases: Sequence[Phrase]) -> list[Office]:
    """The offices that a window states, in reading order; those of a noun phrase have its head as their holder."""
    reader = _Reader(marked, found, phrases)
    offices = [office for name in found if name.kind is ActorKind.PERSON for office in reader.of_name(name)]
    offices += reader.of_pronouns()
    held = {office.head for office in offices}
    offices += [o for phrase in phrases for o in reader.of_phrase(phrase) if o.holder != o.head or o.head not in held]
    return sorted(offices, key=lambda office: (office.head, office.holder))


_PAST = frozenset("former ex onetime retired late erstwhile one-time then-".split())
_STOPS = frozenset(', ; : . — – -- ( ) “ ” " who which that whose where when'.split())
_COPULAS = frozenset("is was were are became becomes remains remained be".split())
_WORKS = frozenset("serves served works worked serving working acts acted".split())
_DOING = {"chairs": "chair", "heads": "head", "coaches": "coach", "edits": "editor", "directs": "director",
          "manages": "manager", "captains": "captain", "presides": "president", "owns": "owner"}  # fmt: skip
_SUBJECTS = frozenset(["he", "she", "i"])


class _Reader:
    def __init__(self, marked: Marked, found: Sequence[Name], phrases: Sequence[Phrase]) -> None:
        self.marked, self.tokens, self.pos, self.phrases = marked, marked.window.tokens, marked.pos, phrases
        self.titles = Titles(marked, found, phrases)
        self.name_of, self.person_at = self.titles.name_of, self.titles.person_at

    def of_name(self, name: Name) -> Iterator[Office]:
        before = self._before(name)
        if before is not None:
            last = name.core[1]
            title, after = before, self._after_name(name)
            noun = self.tokens[title.head]
            if noun.form[0].islower() or (title.head == title.run[0] and names.is_plural(noun.lower)):
                title = self._lowered(title, title.run[0])
            if after is not None and len(title.bodies) == 0:
                title, last = replace(title, bodies=(after[0],)), after[1]
            if len(title.bodies) == 0:
                title = replace(title, bodies=self._of_group_before(title.run[0]))
            first, head = title.run[0], title.head
            if first < head and self.tokens[head].form[0].isupper() and self._is_office_before(head):
                former = self._lowered(self.titles.between(first, head - 1, head - 1, (), None), first)
                yield self._office(former, name.core[1], (first, last), 0.85)
                title = self.titles.between(head, head, title.run[1], (), None)
            yield replace(self._office(title, name.core[1], (title.run[0], last), 0.9), is_before_name=True)
            for earlier in self._joined_before(title):
                yield self._office(earlier, name.core[1], (earlier.run[0], last), 0.85)
            for other in self._listed(name, title):
                yield self._office(title, other.core[1], (title.run[0], other.core[1]), 0.85)
        for title in self._after_comma(name):
            following = self.pos[title.run[1] + 1] if title.run[1] + 1 < len(self.pos) else "PUNCT"
            is_clause = following in {"VERB", "AUX"} and not self._is_participle(title.run[1] + 1)
            if is_clause and self.tokens[title.run[0]].lower in {"the", *POSSESSIVE}:
                break
            yield self._office(title, name.core[1], (name.run[0], title.run[1]), 0.85)
        for title in (*self._copula(name.core[1] + 1), *self._done(name.core[1] + 1)):
            yield self._office(title, name.core[1], (name.run[0], title.run[1]), 0.8)

    def of_pronouns(self) -> Iterator[Office]:
        """The offices that a sentence gives to he, she or I: she was secretary of state."""
        for i, token in enumerate(self.tokens):
            if token.lower in _SUBJECTS:
                for title in self._copula(i + 1):
                    yield self._office(title, i, (i, title.run[1]), 0.75)

    def of_phrase(self, phrase: Phrase) -> Iterator[Office]:
        if not is_occupation(phrase.noun):
            return
        title = self._lowered(self.titles.around(phrase.run[0], phrase.head), phrase.run[0])
        people = self._named_after(phrase, title.run[1])
        for name in people:
            yield self._office(title, name.core[1], (phrase.run[0], people[-1].core[1]), 0.8)
        before = self._named_before(phrase) if len(people) == 0 else []
        for name in before:
            yield self._office(title, name.core[1], (before[0].run[0], title.run[1]), 0.8)
        if len(people) + len(before) == 0:
            office = self._office(title, phrase.head, (phrase.run[0], title.run[1]), 0.8)
            yield replace(
                office, is_bare=phrase.determiner in {Determiner.NONE, Determiner.DEFINITE} and not phrase.is_plural
            )

    def _lowered(self, title: Title, first: int) -> Title:
        """A title that begins a sentence as it is written within one."""
        sentence_of, word = self.marked.window.sentence_of, self.tokens[first].form
        is_first = first == 0 or sentence_of[first - 1] != sentence_of[first]
        begins = is_first and title.words[:2] == word[:2] and word[1:].islower() and self.name_of.get(first) is None
        return replace(title, words=title.words[0].lower() + title.words[1:]) if begins else title

    def _office(self, title: Title, holder: int, evidence: Run, confidence: float) -> Office:
        return Office(
            self.marked.number, holder, title.words, title.noun, title.head, evidence, title.bodies, title.principal,
            confidence,
        )  # fmt: skip

    def _before(self, name: Name) -> Title | None:
        """The title directly before a name: Ukrainian President, Kremlin spokesperson, Secretary of State."""
        first = head = name.core[0]
        while first > 0 and self._is_before(first - 1, name.core[0]):
            first -= 1
        while first < head and not self.tokens[first].form[0].isalnum():
            first += 1
        for i in range(name.core[0] - 1, first - 1, -1):
            if self._is_noun(i) and self.name_of.get(i) is None:
                head = i
                break
        between = [token.lower for token in self.tokens[head + 1 : name.core[0]]]
        is_next = all(word in {".", "general"} or word in names.honorifics() for word in between) or (
            between[:1] == ["of"] and len(between) < 4
        )
        if head == name.core[0] or not is_next:
            return None
        return self.titles.between(first, head, name.core[0] - 1, (), None)

    def _is_office_before(self, head: int) -> bool:
        """Whether a title stands before a rank, both of one name: former CIA director Gen. David Petraeus."""
        token = self.tokens[head - 1]
        return (
            token.form[0].islower()
            and is_role(token)
            and token.lower not in BEFORE_TITLE
            and head - 1 not in self.name_of
        )

    def _is_noun(self, i: int) -> bool:
        """Whether a token is a noun that gives a role here: a crazy is one, he is crazy is not."""
        return is_title(self.tokens[i]) or (self.pos[i] in {"NOUN", "PROPN"} and is_role(self.tokens[i]))

    def _joined_before(self, title: Title) -> Iterator[Title]:
        """The title that "and" joins to one before a name: violinist and composer Karl Weiss."""
        i = title.run[0] - 2
        if i < 0 or self.tokens[i + 1].lower != "and" or not is_role(self.tokens[i]) or i in self.name_of:
            return
        if names.is_plural(self.tokens[i].lower) or self.pos[i] not in {"NOUN", "PROPN"}:
            return
        first = i
        while first > 0 and self._is_before(first - 1, i):
            first -= 1
        yield self._lowered(self.titles.between(first, i, i, (), None), first)

    def _listed(self, name: Name, title: Title) -> list[Name]:
        """The further names after a title for several: councillors Mark Hill, Sue Lane and Peter Wood."""
        found: list[Name] = []
        if not names.is_plural(self.tokens[title.head].lower):
            return found
        i = name.core[1] + 1
        while i + 1 < len(self.tokens) and self.tokens[i].lower in {",", "and", "or"}:
            i += 1 if self.tokens[i + 1].lower not in {"and", "or"} else 2
            other = self.person_at.get(i)
            if other is None or other.core[0] != i:
                break
            found.append(other)
            i = other.core[1] + 1
        return found if i < len(self.tokens) and len(found) > 0 else []

    def _named_before(self, phrase: Phrase) -> list[Name]:
        """The people that a plural phrase after a comma is said of: Ann Hill and Joe Cole, both members of the club."""
        i = phrase.run[0] - 1
        if i > 0 and self.tokens[i].lower in {"both", "all"}:
            i -= 1
        if not phrase.is_plural or i < 3 or self.tokens[i].form not in {",", "—", "–"}:
            return []
        found: list[Name] = []
        while i > 0 and (name := self.name_of.get(i - 1)) is not None and name.kind is ActorKind.PERSON:
            found.insert(0, name)
            i = name.run[0] - 1
            while i > 0 and self.tokens[i].form[0].islower() and is_role(self.tokens[i]):
                i -= 1
            if i < 1 or self.tokens[i].lower not in {"and", ","}:
                break
            if i > 1 and self.tokens[i].lower == "and" and self.tokens[i - 1].form == ",":
                i -= 1
        return found if len(found) > 1 else []

    def _is_participle(self, i: int) -> bool:
        """Whether a verb after a title describes its holder: the lawyer hired by, the man arrested and charged."""
        if not self.tokens[i].lower.endswith(("ed", "en", "ing")) or i + 1 >= len(self.tokens):
            return False
        return self.tokens[i].lower.endswith("ing") or self.tokens[i + 1].lower in {"by", "and", "as"}

    def _is_before(self, i: int, limit: int) -> bool:
        token, following = self.tokens[i], self.tokens[i + 1]
        if self.marked.window.sentence_of[i] != self.marked.window.sentence_of[limit]:
            return False
        if token.form in {"'s", "’s", "-", "–", "."}:
            return token.start == self.tokens[i - 1].end and (token.form != "." or following.form[0].isalnum())
        if token.lower == "of":
            return i > 0 and is_role(self.tokens[i - 1]) and i + 2 >= limit - 1
        is_part = (token.lower in BEFORE_TITLE and is_role(following)) or (
            self.pos[i] == "NUM" and following.form == "-"
        )
        if token.lower in POSSESSIVE or token.lower in STATUS or is_part:
            return True
        return (self.pos[i] in {"ADJ", "NOUN", "PROPN"} or i in self.name_of) and token.form[0].isalnum()

    def _after_name(self, name: Name) -> tuple[int, int] | None:
        """The body after "of" or "at" behind a name with a title, and its last token: Senator Rubio of Florida."""
        i = name.core[1] + 1
        if i + 1 >= len(self.tokens) or self.tokens[i].lower not in {"of", "at"}:
            return None
        body = self.name_of.get(i + 1) or self.name_of.get(i + 2)
        return None if body is None or body.kind is ActorKind.PERSON else (body.core[1], body.core[1])

    def _of_group_before(self, first: int) -> tuple[int, ...]:
        """The bodies of the group that a name is an instance of: Russian officials, including President Putin."""
        words = [token.lower for token in self.tokens[max(0, first - 2) : first]]
        if "including" not in words:
            return ()
        for phrase in reversed(self.phrases):
            if phrase.head < first and phrase.is_plural and first - phrase.head < 6:
                return self.titles.around(phrase.run[0], phrase.head).bodies
        return ()

    def _after_comma(self, name: Name) -> Iterator[Title]:
        i = name.core[1] + 1
        if i < len(self.tokens) and self.tokens[i].form == "(":
            i = next((k + 1 for k in range(i, min(i + 8, len(self.tokens))) if self.tokens[k].form == ")"), i)
        if i + 1 >= len(self.tokens) or self.tokens[i].form not in {",", "—", "–"}:
            return
        if self.tokens[i + 1].form.isdigit() and i + 2 < len(self.tokens) and self.tokens[i + 2].form == ",":
            i += 2
        if self.tokens[i + 1].lower == "who" and i + 2 < len(self.tokens) and self.tokens[i + 2].lower in _COPULAS:
            i += 2
        yield from self._titles_from(i + 1)

    def _copula(self, i: int) -> Iterator[Title]:
        """The titles that a verb such as "is" gives to the subject that ends before a token."""
        if i + 1 < len(self.tokens) and self.tokens[i].lower in {"of", "from"} and i + 2 < len(self.tokens):
            body = self.name_of.get(i + 1) or self.name_of.get(i + 2)
            i = i if body is None else body.core[1] + 1
        if i < len(self.tokens) and self.tokens[i].form == "," and i + 1 < len(self.tokens):
            i += self.tokens[i + 1].lower == "who"
        if i < len(self.tokens) and self.tokens[i].lower == "who":
            i += 1
        while i + 1 < len(self.tokens) and self.tokens[i].lower in {"has", "had", "also", "currently", "once", "then"}:
            i += 1
        if i + 2 >= len(self.tokens):
            return
        word = self.tokens[i].lower
        if word in _COPULAS or (word == "been" and self.tokens[i - 1].lower in {"has", "had"}):
            i += 1
            while i + 1 < len(self.tokens) and self.pos[i] == "ADV" and self.tokens[i].lower not in {"not", "never"}:
                i += 1
            for title in self._titles_from(i):
                if title.noun in names.titles() or len(title.bodies) > 0:
                    yield title
        elif word in _WORKS:
            yield from self._titles_from(i + 2 if self.tokens[i + 1].lower == "as" else i + 1)

    def _done(self, i: int) -> Iterator[Title]:
        """The title that a clause about a name gives by its verb: who chairs the committee."""
        i += i < len(self.tokens) and self.tokens[i].form == ","
        if i + 2 < len(self.tokens) and self.tokens[i].lower == "who" and self.tokens[i + 1].lower in _DOING:
            yield self.titles.of_verb(i + 1, _DOING[self.tokens[i + 1].lower])

    def _titles_from(self, first: int) -> Iterator[Title]:
        """The titles of a phrase that begins at a token, several where they are joined with "and"."""
        head = self._head_from(first)
        while head is not None:
            title = self.titles.around(first, head)
            yield title
            following = title.run[1] + 1
            if following + 1 >= len(self.tokens) or self.tokens[following].lower != "and":
                return
            first = following + 1
            head = self._head_from(first)

    def _head_from(self, first: int) -> int | None:
        """The title's noun of the phrase that begins at a token; None where it is no title for one person."""
        is_of_several = [token.lower for token in self.tokens[first : first + 2]] == ["one", "of"]
        first += 2 * is_of_several
        i, last_nominal = first, -1
        while i < len(self.tokens) and i < first + LONGEST:
            token = self.tokens[i]
            is_inner = token.form in {"'s", "’s", "-", "–"} or (token.form == "." and i not in self.name_of and
                       len(self.tokens[i - 1].form) <= 3)  # fmt: skip
            is_pair = token.lower == "and" and self.pos[i - 1] == "ADJ"
            is_compound = i > first and self.tokens[i - 1].form == "-"  # New York-based
            is_inner = is_inner or (self.pos[i] == "VERB" and (is_compound or token.lower in BEFORE_TITLE))
            if not (self.pos[i] in INSIDE or i in self.name_of or is_inner or is_pair or token.lower in POSSESSIVE):
                break
            if i in self.person_at and last_nominal >= 0 and is_role(self.tokens[last_nominal]) and not is_of_several:
                return None
            if token.form[0].isalnum() and self.pos[i] in {"NOUN", "PROPN", "ADJ"}:
                last_nominal = i
            i += 1
        if last_nominal < 0 or last_nominal in self.name_of:
            return None
        token = self.tokens[last_nominal]
        is_one = not names.is_plural(token.lower) or token.lower in names.titles()
        return last_nominal if self._is_noun(last_nominal) and (is_one or is_of_several) else None

    def _named_after(self, phrase: Phrase, last: int) -> list[Name]:
        """The people that a phrase announces: two of his envoys, Steve Witkoff and Keith Kellogg."""
        i = last + 1
        if i + 1 >= len(self.tokens) or self.tokens[i].form not in {",", "—", "–", ":"}:
            return []
        if phrase.determiner is Determiner.NONE and not phrase.is_plural and phrase.run[0] > 0:
            return []
        found: list[Name] = []
        i += 1
        while (name := self._person_from(i)) is not None:
            found.append(name)
            i = name.core[1] + 1
            while i < len(self.tokens) and self.tokens[i].lower in {",", "and"} and self._person_from(i + 1) is None:
                if self.tokens[i].lower == "," and i + 1 < len(self.tokens) and self.tokens[i + 1].lower == "and":
                    i += 1
                else:
                    break
            if not phrase.is_plural or i >= len(self.tokens) or self.tokens[i].lower not in {",", "and"}:
                break
            i += 1
        is_closed = i >= len(self.tokens) or self.tokens[i].form in _STOPS or self.tokens[i].lower in _STOPS
        return found if (len(found) > 1 if phrase.is_plural else is_closed) else []

    def _person_from(self, i: int) -> Name | None:
        """The person whose name, with whatever title, begins at a token."""
        for k in range(i, min(i + 4, len(self.tokens))):
            name = self.person_at.get(k)
            if name is not None:
                return name
            is_status = self.tokens[k].lower in STATUS
            if not (is_status or self.pos[k] in {"ADJ", "PROPN"} or is_role(self.tokens[k])):
                return None
        return None
