"""The titles in a window: the words of an office around its noun, with the bodies and people that they name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from kg.model import ActorKind
from kg.reader import names
from kg.reader.chunks import SIDES
from kg.reader.draft import Marked, Run
from kg.reader.mentions import Name
from kg.reader.phrases import POSSESSIVE, Phrase

STATUS = frozenset("former ex onetime retired acting interim incoming outgoing deputy senior junior top".split())
INSIDE = frozenset(["ADJ", "NOUN", "PROPN", "NUM", "ADV", "DET"])
LONGEST = 14  # tokens of a title, and of what follows it

_COUNTS = frozenset(
    "fewer more many several other various few fellow now currently current also formerly once own then".split()
)
_CLAUSES = frozenset("when where who whom whose which how why if as".split())
_KINDS_OF_PLACE = frozenset([("City",), ("State",), ("County",), ("Province",)])  # of the name before it
_OF_STATES = frozenset(
    "ambassador envoy representative delegate consul minister secretary negotiator mediator attaché diplomat commander "
    "spokesman spokeswoman spokesperson general official president premier".split()
)  # who serve the state that is named before, whatever else is named
_OF_THINGS = frozenset("minister secretary bishop archbishop duke duchess earl prince princess marquess".split())
_LINKS = frozenset("of for at with to from in on under".split())


@dataclass(frozen=True, slots=True)
class Title:
    """A title with what is around it. ``noun`` is its noun in small letters, ``head`` the token of it, ``bodies`` one
    token of each organisation that is named, ``principal`` one of who is served."""

    words: str
    noun: str
    head: int
    run: Run
    bodies: tuple[int, ...]
    principal: int | None


class Titles:
    """Reads the titles of a window whose names and phrases are known."""

    def __init__(self, marked: Marked, found: Sequence[Name], phrases: Sequence[Phrase]) -> None:
        self.tokens, self.pos, self.sentence_of = marked.window.tokens, marked.pos, marked.window.sentence_of
        self.name_of: dict[int, Name] = {}
        self.person_at: dict[int, Name] = {}
        for name in found:
            for i in range(name.core[0], name.core[1] + 1):
                self.name_of.setdefault(i, name)
            if name.kind is ActorKind.PERSON:
                self.person_at[name.run[0]] = self.person_at[name.core[0]] = name
        self.phrase_of: Mapping[int, Phrase] = {phrase.head: phrase for phrase in phrases}

    def around(self, first: int, head: int) -> Title:
        """The title whose phrase begins at one token and whose noun is another, with what follows it."""
        end, bodies, principal, last = self._after(head)
        title = self.between(first, head, end, bodies, principal)
        return replace(title, run=(title.run[0], max(last, end)))

    def between(self, first: int, head: int, end: int, bodies: Sequence[int], principal: int | None) -> Title:
        """The title from one token to ``end``, its noun at ``head``; what follows it has given bodies and principal."""
        begin, before, status = first, list[int](), list[str]()
        i = first
        while i <= head:
            token, name = self.tokens[i], self.name_of.get(i)
            if name is not None and name.core[1] < head and token.lower not in STATUS:
                end_of_name = name.core[1]
                if self._is_compound(end_of_name, head):
                    i = begin = end_of_name + 3
                    continue
                if self._is_taken_sides_on(i):
                    i = begin = end_of_name + 1
                    continue
                if name.kind is ActorKind.PERSON:
                    principal = name.core[1]
                elif bodies and name.kind is ActorKind.STATE and self._is_origin(name, head):
                    pass
                elif name.words not in _KINDS_OF_PLACE or len(before) == 0 or before[-1] != i - 1:
                    before.append(name.core[1])
                i = begin = name.core[1] + 1
                continue
            if token.lower in POSSESSIVE:
                principal = i
            owner = self.phrase_of.get(i - 1) if token.form in {"'s", "’s"} else None
            if owner is not None and owner.is_group:
                before.append(i - 1)
            elif owner is not None:
                principal = i - 1
            if token.lower in STATUS and i < head:
                status.append(token.lower)
            is_count = self.pos[i] in {"DET", "NUM", "CCONJ"} or token.lower in _COUNTS
            is_count = is_count and not (i < head and self.tokens[i + 1].form == "-")  # a two-star general
            if is_count or token.lower in POSSESSIVE or not token.form[0].isalnum():
                begin = i + 1 if i < head and token.form not in {"-", "–"} else begin
            is_age = token.lower == "old" and self.tokens[i - 1].form == "-"
            is_of_a_people = token.form[0].isupper() and token.lower in names.not_names()
            if (token.lower == "of" or is_age or is_of_a_people) and i < head:
                begin = i + 1
            i += 1
        words = self._words(begin, head, end)
        missing = [word for word in status if word not in words.lower().replace("-", " ").split()]
        words = " ".join([*missing, words])
        noun = names.singular(self.tokens[head].lower)
        noun = names.honorifics().get(noun, ("", ""))[1] or noun
        return Title(words, noun, head, (first, end), (*before, *bodies), principal)

    def _is_origin(self, name: Name, head: int) -> bool:
        """Whether a people's adjective before a title says where its holder is from: the Spanish coach of Liverpool."""
        is_adjective = name.entry is not None and name.entry.sense is names.Sense.ADJECTIVE
        return is_adjective and names.singular(self.tokens[head].lower) not in _OF_STATES

    def _is_compound(self, last: int, head: int) -> bool:
        """Whether a name makes an adjective with the word after it: Bush-era, New York-based."""
        return last + 2 < head and self.tokens[last + 1].form == "-" and last + 2 not in self.name_of

    def _is_taken_sides_on(self, i: int) -> bool:
        """Whether a name makes an adjective with what stands before it: pro-European, anti-Castro."""
        return i > 1 and self.tokens[i - 1].form == "-" and self.tokens[i - 2].lower in SIDES

    def of_verb(self, verb: int, noun: str) -> Title:
        """The title ``noun`` that a verb stands for, in the body that is its object: chairs the committee."""
        last = max(verb, self._end_of_object(verb + 1))
        bodies = self._bodies(verb + 1, last, "of")
        return Title(noun, noun, verb, (verb, last), tuple(bodies), None)

    def _words(self, begin: int, head: int, end: int) -> str:
        """The words of a title, its noun in the singular and without abbreviation."""
        words = ""
        for i in range(begin, end + 1):
            token = self.tokens[i]
            if token.form == "." and i > begin:
                continue
            word = self._full(token.form) if i == head else self._full_form(i)
            word = word.lower() if word.isupper() and len(word) > 3 else word
            is_joined = i > begin and token.start == self.tokens[i - 1].end
            words += word if words == "" or is_joined else " " + word
        return words.strip("-– ")

    def _full_form(self, i: int) -> str:
        following = self.tokens[i + 1].form if i + 1 < len(self.tokens) else ""
        form = self.tokens[i].form
        return self._full(form) if following == "." and form[0].isupper() else form

    def _full(self, form: str) -> str:
        lower = form.lower()
        title = names.honorifics().get(lower, ("", ""))[1]
        if title != "" and title != lower:
            return title.capitalize() if form[0].isupper() else title
        one = names.singular(lower)
        return form if one == lower else (one.capitalize() if form[0].isupper() else one)

    def _after(self, head: int) -> tuple[int, tuple[int, ...], int | None, int]:
        """What follows a title's noun: the title's last token, its bodies, who is served, and the last token of all."""
        end = last = head
        bodies: list[int] = []
        principal: int | None = None
        i = head + 1
        while i < len(self.tokens) and i < head + LONGEST and self.tokens[i].lower in _LINKS:
            link, stop = self.tokens[i].lower, self._end_of_object(i + 1)
            if stop <= i:
                break
            found = self._bodies(i + 1, stop, link)
            if len(bodies) > 0 and link not in {"of", "to"}:
                found = []  # the United Kingdom in "at Open University in Britain" is where the body is
            person = next((k for k in range(i + 1, stop + 1) if k in self.person_at), None)
            if len(found) > 0:
                bodies += found
            elif person is not None and link == "of" and self.tokens[head].lower in _OF_THINGS:
                end = stop
            elif person is not None and link in {"for", "to", "of"}:
                principal, stop = self.person_at[person].core[1], self.person_at[person].core[1]
            elif link == "of" and len(bodies) == 0:
                end = end if self.pos[stop] == "NUM" else stop
            elif link == "of" or link in {"for", "at", "to"}:
                pass
            elif link not in {"in", "from"} or self.pos[stop] not in {"NOUN", "PROPN"}:
                break
            last = stop
            if len(found) > 0:
                last = self._list_of_states(bodies, stop)
            i = last + 1
        return end, tuple(bodies), principal, last

    def _end_of_object(self, first: int) -> int:
        """The last token of the noun phrase that begins at a token; the one before it where none does."""
        last = first - 1
        for i in range(first, min(first + 10, len(self.tokens))):
            token = self.tokens[i]
            is_stop = token.form in {".", "?", "!"} and i not in self.name_of
            if is_stop or self.sentence_of[i] != self.sentence_of[max(0, first - 1)]:
                break
            is_inner = (token.form in {"'s", "’s", "-", "&", "–", "."} and i in self.name_of) or (
                token.form in {"'s", "’s", "-"} or (token.lower == "and" and self.pos[i - 1] in {"ADJ", "NOUN"})
            )
            is_compound = i > first and self.tokens[i - 1].form == "-" and self.tokens[i - 1].end == token.start
            is_part = is_compound or self.pos[i] in INSIDE or i in self.name_of or token.lower in POSSESSIVE or is_inner
            if not is_part or token.lower in _CLAUSES:
                break
            if token.lower not in {"and"}:
                last = i
        return last

    def _bodies(self, first: int, last: int, link: str) -> list[int]:
        found: list[int] = []
        for i in range(first, last + 1):
            name, phrase = self.name_of.get(i), self.phrase_of.get(i)
            if name is not None and name.core[1] == i and name.kind is not ActorKind.PERSON:
                is_body = name.kind is not None or name.entry is not None or not name.is_place
                is_within = name.kind is ActorKind.STATE if link in {"in", "on"} else is_body
                if (is_within or link in {"of", "for"}) and not (i + 2 <= last and self._is_compound(i, last + 1)):
                    found = [*(found if self._is_list(first, i) else []), i]
            elif phrase is not None and phrase.is_group and i == last:
                found.append(i)
        return found

    def _is_list(self, first: int, last: int) -> bool:
        """Whether names up to a token are several of equal rank, and not each the owner of the next."""
        return any(token.lower in {"and", ","} for token in self.tokens[first:last])

    def _list_of_states(self, bodies: list[int], last: int) -> int:
        """Adds the further names of a list of bodies and gives its last token: of Saudi Arabia, the UAE, and Qatar."""
        first = self.name_of.get(last)
        if first is None or first.kind is not ActorKind.STATE:
            return last
        while last + 2 < len(self.tokens) and self.tokens[last + 1].lower in {",", "and"}:
            i = last + 2
            while i < len(self.tokens) and self.tokens[i].lower in {"and", "the"}:
                i += 1
            name = self.name_of.get(i)
            if name is None or name.kind is not ActorKind.STATE or name.core[0] != i:
                break
            bodies.append(name.core[1])
            last = name.core[1]
        return last
