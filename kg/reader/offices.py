"""Who is said to hold which office, by the words around a name or a noun: runs of tokens, before they are actors."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from kg.model import AFFILIATED, ActorKind
from kg.reader import names
from kg.reader.chunks import BEFORE_TITLE, is_title
from kg.reader.cues import TO_BE
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
    ``is_bare``: one noun without an article, as in a headline, or with one that takes it as known; ``is_plural``: it
    is of several who are not named.
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
    is_plural: bool = False

    @property
    def is_past(self) -> bool:
        """Whether the words say that it is held no longer."""
        return self.title.split(" ")[0].lower() in _PAST


def find(marked: Marked, found: Sequence[Name], phrases: Sequence[Phrase]) -> list[Office]:
    """The offices that a window states, in reading order; those of a noun phrase have its head as their holder."""
    reader = _Reader(marked, found, phrases)
    offices = [office for name in found if name.kind is ActorKind.PERSON for office in reader.of_name(name)]
    offices += reader.of_pronouns()
    offices += reader.of_them()
    held = {office.head for office in offices}
    for phrase in phrases:
        if phrase.head not in held:
            more = list(reader.of_phrase(phrase))
            offices += more
            held |= {office.head for office in more}
    return sorted(offices, key=lambda office: (office.head, office.holder))


_PAST = frozenset("former ex onetime retired late erstwhile one-time then-".split())
_STOPS = frozenset(', ; : . — – -- ( ) “ ” " who which that whose where when'.split())
_COPULAS = frozenset("is was were are became become becomes remains remained be".split())
_BEFORE_NAMED = TO_BE | {"got"}
_WORKS = frozenset("serves served serve works worked serving working acts acted".split())
_DOING = {"chairs": "chair", "chaired": "chair", "heads": "head", "headed": "head", "coaches": "coach",
          "coached": "coach", "edits": "editor", "edited": "editor", "directs": "director", "manages": "manager",
          "managed": "manager", "captains": "captain", "captained": "captain", "presides": "president",
          "founded": "founder", "co-founded": "co-founder", "cofounded": "co-founder", "leads": "leader",
          "led": "leader", "commands": "commander", "commanded": "commander", "owns": "owner"}  # fmt: skip
_UNDERTAKINGS = frozenset(
    "inquiry investigation probe review mission expedition study project programme program negotiations".split()
)  # what somebody can lead, beside bodies
_LEADING = frozenset("leads led heads headed chairs chaired commands commanded directs manages managed".split())
_DONE = frozenset("chaired headed led founded co-founded edited coached captained".split())  # before "by"
_BODIES = frozenset([ActorKind.ORGANIZATION, ActorKind.OUTLET])
_FROM = frozenset(["from"])  # before a body that somebody with another office is given
_OF = _FROM | {"of"}  # before a body that somebody is given
_LETTERS = frozenset("QC KC SC MP MEP MSP MLA TD JP".split())  # behind a name
_ELECTED = frozenset(
    "councillor councilor councilman councilwoman senator congressman congresswoman lawmaker legislator politician "
    "mayor governor minister candidate mp".split()
)  # their body is not the one after "of", but for a state
_DOING_NOW = frozenset(["chairs", "heads", "coaches", "edits", "captains", "owns", "founded", "co-founded"])
_SUBJECTS = frozenset(["he", "she", "i"])
_SERVE = frozenset("serve served serving works worked work job role position post time tenure career term".split())
_ITS_HOLDER = frozenset("he she him his her i my".split())
_NAMED = frozenset(
    "elected appointed named re-elected reelected nominated hired confirmed ordained crowned installed inaugurated "
    "reappointed promoted".split()
)  # after a form of "to be", with a title as what the subject is made
_MAKES = frozenset("elected appointed named hired nominated replaced succeeded succeeds replaces".split())
_PARTIES = frozenset("D R I L Dem Rep Ind".split())  # Senator Roe (D-Ohio)
_PARTISANS = frozenset(["Democrat", "Republican", "Independent"])
_TO_BE_IN_OFFICE = frozenset(["elect", "designate"])
_MODALS = frozenset("would will could might may can 'd ’d 'll ’ll".split())  # As president, he would …
_TIMES = frozenset("now later currently formerly previously then today".split())
_SUPPOSING = frozenset(["if", "unless", "whether"])
_NO_TITLE = frozenset("that this such no not any".split())
_LATER = frozenset("has had also currently once then later will simultaneously previously briefly long still".split())


def _links_beside(title: Title | None) -> Collection[str]:
    """The words before a body that somebody is affiliated with who has a title, or none."""
    return _OF if title is None or title.noun in _ELECTED else _FROM


class _Reader:
    def __init__(self, marked: Marked, found: Sequence[Name], phrases: Sequence[Phrase]) -> None:
        self.marked, self.tokens, self.pos, self.phrases = marked, marked.window.tokens, marked.pos, phrases
        self.titles = Titles(marked, found, phrases)
        self.name_of, self.person_at = self.titles.name_of, self.titles.person_at

    def of_name(self, name: Name) -> Iterator[Office]:
        before = self._before(name)
        if before is not None:
            last = name.core[1]
            title, after = before, self._after_name(name, before)
            noun = self.tokens[title.head]
            if noun.form[0].islower() or (title.head == title.run[0] and names.is_plural(noun.lower)):
                title = self._lowered(title, title.run[0])
            bare = title
            if after is not None and len(title.bodies) == 0:
                title, last = replace(title, bodies=(after[0],)), after[1]
            if len(title.bodies) == 0:
                title = replace(title, bodies=self._of_group_before(title.run[0]))
            first, head = title.run[0], title.head
            if first < head and self.tokens[head].form[0].isupper() and self._is_office_before(head):
                former = self._lowered(self.titles.between(first, head - 1, head - 1, (), None), first)
                yield self._office(former, name.core[1], (first, last), 0.85)
                bodies = () if after is None else (after[0],)
                title = self.titles.between(head, head, title.run[1], bodies, None)
            yield replace(self._office(title, name.core[1], (title.run[0], last), 0.9), is_before_name=True)
            for earlier in self._joined_before(title):
                yield self._office(earlier, name.core[1], (earlier.run[0], last), 0.85)
            for other in self._listed(name, title):
                own = self._after_name(other, bare)
                shared = bare if own is None or len(bare.bodies) > 0 else replace(bare, bodies=(own[0],))
                yield self._office(shared, other.core[1], (title.run[0], other.core[1]), 0.85)
                yield from self._affiliated(other, _links_beside(bare))
        yield from self._affiliated(name, _links_beside(before))
        yield from self._lettered(name)
        for title in self._after_comma(name):
            after_title = self.pos[title.run[1] + 1] if title.run[1] + 1 < len(self.pos) else "PUNCT"
            is_clause = after_title in {"VERB", "AUX"} and not self._is_participle(title.run[1] + 1)
            if is_clause and self.tokens[title.run[0]].lower in {"the", *POSSESSIVE}:
                break
            yield self._office(title, name.core[1], (name.run[0], title.run[1]), 0.85)
            following = title.run[1] + 1
            if following + 1 < len(self.tokens) and self.tokens[following].lower == "who":
                for another in (*self._copula(following), *self._done(following)):
                    yield self._office(another, name.core[1], (name.run[0], another.run[1]), 0.75)
        is_supposed = name.run[0] > 0 and self.tokens[name.run[0] - 1].lower in _SUPPOSING
        end = name.core[1] + 1
        for title in (
            () if is_supposed else (*self._copula(end), *self._copula(self._after_aside(end)), *self._done(end))
        ):
            yield self._office(title, name.core[1], (name.run[0], title.run[1]), 0.8)
        for title in self._by(name.run[0] if before is None else min(name.run[0], before.run[0])):
            yield self._office(title, name.core[1], (title.run[0], name.core[1]), 0.75)
        for title, holder in self._as(name):
            yield self._office(title, holder, (min(holder, name.run[0]), title.run[1]), 0.75)

    def _affiliated(self, name: Name, links: Collection[str]) -> Iterator[Office]:
        """The body that the words beside a name give it and no title: Ann Hill of the Labour Party, the BBC's Joe Cole.

        What "and" joins to a name after a body is of the same body. ``links``: the words before a body that count.
        """
        i = name.core[1] + 1
        body = self._linked(i, links)
        if body is not None and body.kind in _BODIES:
            yield self._of_body(name, body, (name.run[0], body.core[1]))
        owned = self._owned(name.run[0])
        if owned is not None:
            yield self._of_body(name, owned, (owned.run[0], name.core[1]))
            other = self.person_at.get(i + 1) if i < len(self.tokens) and self.tokens[i].lower == "and" else None
            if other is not None and other.core[0] == i + 1:
                yield self._of_body(other, owned, (owned.run[0], other.core[1]))

    def _lettered(self, name: Name) -> Iterator[Office]:
        """The title that letters behind a name stand for: Ann Hill, KC."""
        i = name.core[1] + 1
        i += i < len(self.tokens) and self.tokens[i].form == ","
        if i < len(self.tokens) and self.tokens[i].form in _LETTERS:
            form = self.tokens[i].form
            title = Title(form, form.lower(), i, (i, i), (), None)
            yield self._office(title, name.core[1], (name.run[0], i), 0.85)

    def _linked(self, i: int, links: Collection[str]) -> Name | None:
        """What is named after a link at a token: of the Labour Party."""
        if i + 1 >= len(self.tokens) or self.tokens[i].lower not in links:
            return None
        return self.name_of.get(i + 2 if self.tokens[i + 1].lower == "the" else i + 1)

    def _owned(self, first: int) -> Name | None:
        """The body whose name stands before a token, with an apostrophe: the BBC's, Socialists'."""
        if first < 2 or self.tokens[first - 1].form not in {"'s", "’s", "'", "’"}:
            return None
        body = self.name_of.get(first - 2)
        return body if body is not None and body.kind in _BODIES else None

    def _of_body(self, name: Name, body: Name, evidence: Run) -> Office:
        return Office(
            self.marked.number, name.core[1], AFFILIATED, AFFILIATED, name.core[1], evidence, (body.core[1],),
            confidence=0.75,
        )  # fmt: skip

    def of_pronouns(self) -> Iterator[Office]:
        """The offices that a sentence gives to he, she or I: she was secretary of state."""
        for i, token in enumerate(self.tokens):
            if token.lower in _SUBJECTS and (i == 0 or self.tokens[i - 1].lower not in _SUPPOSING):
                for title in self._copula(i + 1):
                    yield self._office(title, i, (i, title.run[1]), 0.75)

    def of_phrase(self, phrase: Phrase) -> Iterator[Office]:
        if not is_occupation(phrase.noun):
            return
        title = self._lowered(self.titles.around(phrase.run[0], phrase.head), phrase.run[0])
        titles = [title]
        is_as = phrase.run[0] > 0 and self.tokens[phrase.run[0] - 1].lower == "as"
        if not phrase.is_plural and (is_as or phrase.determiner is not Determiner.NONE):
            joined = self._titles_from(phrase.run[0])
            if len(joined) > 1 and joined[0].head == title.head and not self._is_clause(joined[-1].run[1] + 1):
                title = replace(title, bodies=joined[0].bodies, principal=joined[0].principal)
                titles = [title, *joined[1:]]
        end = titles[-1].run[1]
        people = self._named_after(phrase, end)
        for name in people:
            for one in titles:
                yield self._office(one, name.core[1], (phrase.run[0], people[-1].core[1]), 0.8)
        before = self._named_before(phrase) if len(people) == 0 else []
        for name in before:
            yield self._office(title, name.core[1], (before[0].run[0], title.run[1]), 0.8)
        if len(people) + len(before) == 0 and (holder := self._holder_as(phrase, title.run[1])) is not None:
            for one in titles:
                yield self._office(one, holder, (min(holder, phrase.run[0]), max(holder, one.run[1])), 0.75)
        elif len(people) + len(before) == 0:
            office = self._office(title, phrase.head, (phrase.run[0], title.run[1]), 0.8)
            is_known = phrase.determiner is Determiner.DEFINITE and len(title.bodies) == 0
            is_bare = not phrase.is_plural and (phrase.determiner is Determiner.NONE or is_known)
            yield replace(office, is_bare=is_bare, is_plural=phrase.is_plural)

    def of_them(self) -> Iterator[Office]:
        """The offices of those that a group just spoken of has as members: Two nurses …. One of them, Ann Hill, …"""
        for i in range(len(self.tokens) - 4):
            if self.tokens[i].lower != "one" or self.tokens[i + 1].lower != "of":
                continue
            name = self._person_from(i + 4)
            if self.tokens[i + 2].lower not in {"them", "whom"} or self.tokens[i + 3].form != "," or name is None:
                continue
            near = [phrase for phrase in self.phrases if i - 60 < phrase.head < i and phrase.is_plural]
            if len(near) > 0 and is_occupation(near[-1].noun):
                title = self.titles.around(near[-1].run[0], near[-1].head)
                yield self._office(title, name.core[1], (i, name.core[1]), 0.7)

    def _is_clause(self, i: int) -> bool:
        """Whether a verb stands at a token, so that what "and" joins before it is the subject of another clause."""
        return i < len(self.pos) and self.pos[i] in {"VERB", "AUX"}

    def _holder_as(self, phrase: Phrase, last: int) -> int | None:
        """Who does something "as" what a phrase says: As mayor of Oslo, Ann Hill …; she, as mayor, …; his job as mayor.

        None where the phrase does not stand after "as", or nobody near it is a person.
        """
        at, sentence_of = phrase.run[0] - 1, self.marked.window.sentence_of
        is_fronted = phrase.determiner is Determiner.INDEFINITE and (at < 0 or sentence_of[at] != sentence_of[at + 1])
        if is_fronted and last + 2 < len(self.tokens) and self.tokens[last + 1].form == ",":
            return last + 2 if self.tokens[last + 2].lower in _SUBJECTS else None
        if at < 0 or self.tokens[at].lower != "as" or phrase.is_plural:
            return None
        is_bare = phrase.determiner is Determiner.NONE and phrase.noun in names.titles()
        is_bare = is_bare or (at > 0 and self.tokens[at - 1].lower in _SERVE)
        if last + 2 < len(self.tokens) and self.tokens[last + 1].form == ",":
            name = self._person_from(last + 2)
            if name is not None or self.tokens[last + 2].lower in _SUBJECTS:
                holder = last + 2 if name is None else name.core[1]
                is_wished = holder + 1 < len(self.tokens) and self.tokens[holder + 1].lower in _MODALS
                return None if is_wished else holder
        if not is_bare:
            return None
        for i in range(at - 1, max(-1, at - 8), -1):
            if sentence_of[i] != sentence_of[at]:
                return None
            if self.tokens[i].lower in _ITS_HOLDER:
                return i
            name = self.name_of.get(i)
            if name is not None:
                return name.core[1] if name.kind is ActorKind.PERSON else None
        return None

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
        is_elect = first > 2 and self.tokens[first - 1].lower in _TO_BE_IN_OFFICE and self.tokens[first - 2].form == "-"
        while first > 0 and self._is_before(first - 1, name.core[0]):
            first -= 1
        while first < head and not self.tokens[first].form[0].isalnum():
            first += 1
        for i in range(name.core[0] - (3 if is_elect else 1), first - 1, -1):
            if self._is_noun(i) and self.name_of.get(i) is None:
                head = i
                break
        between = [token.lower for token in self.tokens[head + 1 : name.core[0] - (2 if is_elect else 0)]]
        is_next = all(word in {".", "general"} or word in names.honorifics() for word in between) or (
            between[:1] == ["of"] and 1 < len(between) < 4
        )
        if head == name.core[0] or not is_next:
            return None
        end = name.core[0] - 1
        while (
            not is_elect
            and end > head
            and (self.tokens[end].form == "." or names.honorifics().get(self.tokens[end].lower, ("", "x"))[1] == "")
        ):
            end -= 1  # General Sir
        return self.titles.between(first, head, end, (), None)

    def _is_office_before(self, head: int) -> bool:
        """Whether a title stands before a rank, both of one name: former CIA director Gen. David Petraeus."""
        token = self.tokens[head - 1]
        return (
            token.form[0].islower()
            and self._is_noun(head - 1)
            and token.lower not in BEFORE_TITLE
            and head - 1 not in self.name_of
        )

    def _is_noun(self, i: int) -> bool:
        """Whether a token is a noun that gives a role here: a crazy is one, he is crazy is not."""
        if is_title(self.tokens[i]):
            return True
        if self.pos[i] not in {"NOUN", "PROPN"}:
            return False
        token, sentence_of = self.tokens[i], self.marked.window.sentence_of
        is_first = (i == 0 or sentence_of[i - 1] != sentence_of[i]) and token.form[1:].islower()
        is_doer = token.form.islower() and token.lower.endswith(("er", "ist")) and self.pos[i] == "NOUN"
        is_doer = is_doer and i + 1 in self.person_at and (i == 0 or self.pos[i - 1] not in {"DET", "PRON"})
        return is_role(token) or is_doer or (is_first and i + 1 in self.name_of and is_occupation(token.lower))

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
        i = self._after_body(name)
        while i + 1 < len(self.tokens) and self.tokens[i].lower in {",", "and", "or"}:
            i += 1 if self.tokens[i + 1].lower not in {"and", "or"} else 2
            other = self.person_at.get(i)
            if other is None or other.core[0] != i:
                break
            found.append(other)
            i = self._after_body(other)
        return found if i < len(self.tokens) and len(found) > 0 else []

    def _after_body(self, name: Name) -> int:
        """The token after a name and, where one is given, its body: Mark Hill of the Labour Party |, Sue Lane."""
        body = self._linked(name.core[1] + 1, _OF)
        return (name if body is None else body).core[1] + 1

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
        if token.lower in POSSESSIVE or token.lower in STATUS or is_part or token.lower in _TO_BE_IN_OFFICE:
            return True
        if i + 1 == limit and self.pos[i] == "VERB" and is_title(token):  # taken for a verb: Dutch referee Manuel Gil
            return i == 0 or self.pos[i - 1] not in {"PRON", "AUX", "PART", "ADV"}
        return (self.pos[i] in {"ADJ", "NOUN", "PROPN"} or i in self.name_of) and token.form[0].isalnum()

    def _after_name(self, name: Name, title: Title) -> tuple[int, int] | None:
        """The body after "of" or "at" behind a name with a title, and its last token: Senator Rubio of Florida.

        Of a member of a congress it is the state that is written after the party. The party of somebody who is elected
        is not the body: Mayor Hill of the Labour Party.
        """
        i = name.core[1] + 1
        if i + 3 < len(self.tokens) and self.tokens[i].form in {"(", ","} and self.tokens[i + 1].form in _PARTIES:
            seat = self.name_of.get(i + 3)
            return None if seat is None or self.tokens[i + 2].form not in {"-", "–", "—"} else (seat.core[1],) * 2
        if i + 3 < len(self.tokens) and self.tokens[i].form == "," and self.tokens[i + 1].form in _PARTISANS:
            i += 2  # Senator Roe, Democrat of Ohio
        if i + 1 >= len(self.tokens) or self.tokens[i].lower not in {"of", "at"}:
            return None
        body = self.name_of.get(i + 1) or self.name_of.get(i + 2)
        if body is None or body.kind is ActorKind.PERSON or (body.kind in _BODIES and title.noun in _ELECTED):
            return None
        return body.core[1], body.core[1]

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
        if i + 2 < len(self.tokens) and self.tokens[i].form == self.tokens[i + 1].form == "-":
            i += 1  # two hyphens for a dash
        elif i + 1 >= len(self.tokens) or self.tokens[i].form not in {",", "—", "–", "--"}:
            return
        if self.tokens[i + 1].form.isdigit() and i + 2 < len(self.tokens) and self.tokens[i + 2].form == ",":
            i += 2
        if self.tokens[i + 1].lower in {"himself", "herself"}:
            i += 1
        if self.tokens[i + 1].lower == "who" and i + 2 < len(self.tokens) and self.tokens[i + 2].lower in _COPULAS:
            i += 2
        yield from self._titles_from(i + 1)

    def _copula(self, i: int) -> Iterator[Title]:
        """The titles that a verb such as "is" or "was elected" gives to the subject that ends before a token."""
        if i + 1 < len(self.tokens) and self.tokens[i].lower in {"of", "from"} and i + 2 < len(self.tokens):
            body = self.name_of.get(i + 1) or self.name_of.get(i + 2)
            i = i if body is None else body.core[1] + 1
        if i < len(self.tokens) and self.tokens[i].form == "(":  # 12 May 1867 – 4 July 1934
            i = next((k + 1 for k in range(i, min(i + LONGEST, len(self.tokens))) if self.tokens[k].form == ")"), i)
        if i < len(self.tokens) and self.tokens[i].form == "," and i + 1 < len(self.tokens):
            i += self.tokens[i + 1].lower == "who"
        if i < len(self.tokens) and self.tokens[i].lower == "who":
            i += 1
        while i + 1 < len(self.tokens) and self.tokens[i].lower in _LATER:
            i += 1
        if i + 2 >= len(self.tokens):
            return
        word = self.tokens[i].lower
        if word in _BEFORE_NAMED and (named := self._named(i + 1)) is not None:
            yield from self._titles_from(named)
        elif word in _COPULAS or (word == "been" and self.tokens[i - 1].lower in {"has", "had"}):
            i += 1
            while i + 1 < len(self.tokens) and self.pos[i] == "ADV" and self.tokens[i].lower not in {"not", "never"}:
                i += 1
            if self.tokens[i].lower in _NO_TITLE:
                return
            for title in self._titles_from(i):
                if title.noun in names.titles() or len(title.bodies) > 0:
                    yield title
        elif word in _WORKS:
            i += 1
            while i + 2 < len(self.tokens) and self.pos[i] in {"ADV", "NOUN", "NUM"} and self.tokens[i].lower != "as":
                i += 1  # nights, simultaneously, two years
            yield from self._titles_from(i + 1 if self.tokens[i].lower == "as" else i)

    def _after_aside(self, i: int) -> int:
        """The token after what stands between commas from a token on; the end of all tokens where nothing does."""
        if i < len(self.tokens) and self.tokens[i].form == ",":
            for k in range(i + 1, min(i + 16, len(self.tokens) - 1)):
                if self.tokens[k].form == ",":
                    return k + 1 if self.tokens[k + 1].lower in _COPULAS | _LATER else len(self.tokens)
                if self.tokens[k].form in {".", ";", ":", "“", "”", '"'}:
                    break
        return len(self.tokens)

    def _named(self, i: int) -> int | None:
        """Where the title begins that the subject of a form of "to be" before a token is given; None where none is."""
        while i + 2 < len(self.tokens) and self.pos[i] == "ADV":
            i += 1
        if self.tokens[i].lower == "sworn" and self.tokens[i + 1].lower == "in":
            i += 1
        elif self.tokens[i].lower not in _NAMED:
            return None
        i += 1
        while i + 1 < len(self.tokens) and self.tokens[i].lower in {"as", "to", "be", "its", "their"}:
            i += 1
        return i

    def _as(self, name: Name) -> Iterator[tuple[Title, int]]:
        """The titles that a verb such as "appointed" or "replaced" gives to its object or, too, to its subject, with
        a token of who holds each: Brown replaced Hill as coach."""
        i, verb = name.core[1] + 1, name.run[0] - 1
        is_as = i + 1 < len(self.tokens) and self.tokens[i].lower == "as"
        makes = verb > 0 and self.tokens[verb].lower in _MAKES
        if i + 1 >= len(self.tokens) or not makes:
            return
        first = i + is_as
        is_bare = self.pos[first] in {"NOUN", "ADJ", "PROPN"} and first not in self.name_of
        if not is_as and not (is_bare and self.tokens[first].form.islower()):
            return
        is_succession = self.tokens[verb].lower[:3] in {"rep", "suc"}
        before = self.name_of.get(verb - 1)
        for title in self._titles_from(first):
            if title.noun in names.titles():
                yield title, name.core[1]
                if is_succession and before is not None and before.kind is ActorKind.PERSON:
                    yield title, before.core[1]
                elif is_succession and self.tokens[verb - 1].lower in _SUBJECTS:
                    yield title, verb - 1

    def _by(self, first: int) -> Iterator[Title]:
        """The title that a passive verb and "by" before a token give in what it is said of: a firm founded by Hill."""
        by, verb = first - 1, first - 2
        if verb < 1 or self.tokens[by].lower != "by" or self.tokens[verb].lower not in _DONE:
            return
        noun = _DOING[self.tokens[verb].lower]
        for i in range(verb - 1, max(-1, verb - 6), -1):
            body, phrase = self.name_of.get(i), self.titles.phrase_of.get(i)
            is_group = phrase is not None and phrase.is_group
            if is_group or self.tokens[i].lower in _UNDERTAKINGS or (body is not None and body.kind in _BODIES):
                bodies = (i,) if is_group or body is not None else ()
                yield Title(noun, noun, verb, (i if body is None else body.core[0], verb), bodies, None)
                return
            if self.pos[i] not in {"AUX", "ADV", "PUNCT"} or self.tokens[i].form in {".", "”", "“"}:
                return

    def _done(self, i: int) -> Iterator[Title]:
        """The title that a clause about a name gives by its verb: who chairs the committee."""
        i += i < len(self.tokens) and self.tokens[i].form == ","
        is_relative = i < len(self.tokens) and self.tokens[i].lower == "who"
        i += is_relative
        while is_relative and i + 2 < len(self.tokens) and self.tokens[i].lower in _LATER | {"now"}:
            i += 1
        if i + 2 >= len(self.tokens):
            return
        word = self.tokens[i].lower
        is_office = word in (_DOING if is_relative else _DOING_NOW)
        if is_office and (self.pos[i + 1] in {"DET", "NOUN", "PRON"} or i + 1 in self.name_of or word == "presides"):
            title = self.titles.of_verb(i, _DOING[word])
            is_undertaking = self.tokens[title.run[1]].lower in _UNDERTAKINGS
            if len(title.bodies) > 0 or is_undertaking or word not in _LEADING:
                yield title

    def _titles_from(self, first: int) -> list[Title]:
        """The titles of a phrase that begins at a token, several where they are joined: founder and chairman of Lumen.

        What the last one names is said of all that directly precede it, and an owner before the first of all.
        """
        head = self._head_from(first)
        if head is None and (joint := self._after_other(first)) > 0:
            first, head = joint, self._head_from(joint)
        found: list[Title] = []
        while head is not None:
            title = self.titles.around(first, head)
            found.append(title)
            first = self._after_time(title.run[1] + 1) or self._after_joint(title.run[1] + 1)
            head = None if first == 0 else self._head_from(first)
        for i in range(len(found) - 2, -1, -1):
            one, other = found[i], found[i + 1]
            if one.run[1] == one.head and len(one.bodies) == 0 and one.principal is None:
                found[i] = replace(one, bodies=other.bodies, principal=other.principal)
        for i in range(1, len(found)):
            one, other = found[i - 1], found[i]
            is_alone = other.run[1] == other.head and len(other.bodies) == 0 and other.principal is None
            if is_alone and one.run[1] == one.head:
                found[i] = replace(other, bodies=one.bodies, principal=one.principal)
        return found

    def _after_other(self, i: int) -> int:
        """The token after "and" behind a noun that gives no role: a friend and adviser; 0 where none is."""
        end = min(i + 5, len(self.tokens) - 1)
        while i < end and self.pos[i] in {"DET", "ADJ"}:
            i += 1
        is_noun = self.pos[i] == "NOUN" and self.tokens[i].form.islower() and i not in self.name_of
        return i + 2 if is_noun and i + 2 < len(self.tokens) and self.tokens[i + 1].lower == "and" else 0

    def _after_time(self, i: int) -> int:
        """Where another title begins that comes with its time: an aide until 2008 and now director; 0: nowhere."""
        for k in range(i, min(i + 9, len(self.tokens) - 2)):
            if self.tokens[k].lower == "and":
                is_verb = self.tokens[k + 1].lower in {"is", "was"}
                k += 1 + is_verb
                return k + 1 if self.tokens[k].lower in _TIMES else 0
            if self.tokens[k].form in {".", ";", ":", ",", "“", "”", '"'}:
                break
        return 0

    def _after_joint(self, i: int) -> int:
        """The token after "and", or after a comma when neither an article nor a name follows; 0 where none joins."""
        if i + 3 >= len(self.tokens) or self.tokens[i].lower not in {"and", "&", ","}:
            return 0
        is_listed = self.tokens[i].form == ","
        i += 2 if is_listed and self.tokens[i + 1].lower == "and" else 1
        following = self.tokens[i]
        is_bare = self.pos[i] in {"NOUN", "ADJ", "PROPN"} and (following.form.islower() or i not in self.name_of)
        if is_listed:
            return i if is_bare and following.form.islower() else 0
        return 0 if following.lower in POSSESSIVE else i

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
            is_owner = i in self.person_at and self._is_owner(self.person_at[i])
            if (
                i in self.person_at
                and not is_owner
                and last_nominal >= 0
                and is_role(self.tokens[last_nominal])
                and not is_of_several
            ):
                return None
            if token.form[0].isalnum() and self.pos[i] in {"NOUN", "PROPN", "ADJ"}:
                last_nominal = i
            i += 1
        if last_nominal < 0 or last_nominal in self.name_of:
            return None
        token = self.tokens[last_nominal]
        is_one = not names.is_plural(token.lower) or token.lower in names.titles()
        return last_nominal if self._is_noun(last_nominal) and (is_one or is_of_several) else None

    def _is_owner(self, name: Name) -> bool:
        """Whether a possessive ends a name: President Obama's special envoy."""
        end = name.core[1] + 1
        return end < len(self.tokens) and self.tokens[end].form in {"'s", "’s", "'", "’"}

    def _named_after(self, phrase: Phrase, last: int) -> list[Name]:
        """The people that a phrase announces: two of his envoys, Steve Witkoff and Keith Kellogg."""
        i = last + 1
        if i + 1 >= len(self.tokens) or self.tokens[i].form not in {",", "—", "–", ":"}:
            return []
        first, sentence_of = phrase.run[0], self.marked.window.sentence_of
        opens = first == 0 or sentence_of[first - 1] != sentence_of[first]
        if phrase.determiner is Determiner.NONE and not phrase.is_plural and not opens:
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
        if phrase.is_plural or len(found) == 0:
            return found if len(found) > 1 else []
        after = self._after_name(found[0], self.titles.around(phrase.run[0], phrase.head))
        end = (found[0].core[1] if after is None else after[1]) + 1
        if phrase.determiner is Determiner.INDEFINITE and opens:
            return found[:1]  # A chemist by training, Hill …
        is_closed = end >= len(self.tokens) or self.tokens[end].form in _STOPS or self.tokens[end].lower in _STOPS
        return found if is_closed else []

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
