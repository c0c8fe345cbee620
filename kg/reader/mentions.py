"""The names in an article: where each stands, what it is a name of, and the words of the bare name.

The network's names are one witness. Others are the tables, capitals, titles before a name, given names, and what the
rest of the article shows the same words to be.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from kg.model import ActorKind
from kg.reader import chunks, headlines, names
from kg.reader.chunks import Piece, is_title
from kg.reader.draft import Marked, Run
from kg.reader.names import Entry, Sense
from kg.reader.occupations import is_occupation, is_role, opens_title


@dataclass(frozen=True, slots=True)
class Name:
    """A name in one window. ``core`` is the bare name, ``words`` its words without initials and endings such as Jr.

    ``kind`` is None for what is no actor by itself: a place, a work, or a word that nothing tells about. ``gender`` is
    m, f or nothing; ``title`` the tokens of titles and forms of address directly before the name, if any.
    """

    window: int
    core: Run
    words: tuple[str, ...]
    kind: ActorKind | None
    entry: Entry | None = None
    gender: str = ""
    title: Run | None = None
    is_place: bool = False

    @property
    def run(self) -> Run:
        """The name with its titles."""
        return self.core if self.title is None else (self.title[0], self.core[1])


def find(marked: Sequence[Marked]) -> list[list[Name]]:
    """The names of each window, in reading order; of two that begin together the longer comes first.

    A name is of the same kind wherever its words stand in the article.
    """
    small = {token.form for window in marked for token in window.window.tokens if token.form.islower()}
    pieces = [list(chunks.find(window, small)) for window in marked]
    known = {
        tuple(
            chunks.straight(token.lower) for token in window.window.tokens[piece.core[0] : piece.core[1] + 1]
        ): piece.words
        for window, found in zip(marked, pieces, strict=True)
        for piece in found
        if piece.entry is None
    }
    written = {key: words for key, words in known.items() if not words[-1].isupper()}
    pieces = [[_as_written(piece, written) for piece in found] for found in pieces]
    for words in list(known.values()):
        if len(words) in {2, 3} and words[0].lower() in names.first_names():
            known.setdefault((words[-1].lower(),), words[-1:])
    loud = [list(headlines.find(window, known)) for window in marked]
    pieces = [sorted(found + more, key=lambda piece: piece.core) for found, more in zip(pieces, loud, strict=True)]
    pieces = [list(_mended(window, found)) for window, found in zip(marked, pieces, strict=True)]
    votes: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    for window, found in zip(marked, pieces, strict=True):
        for piece in found:
            if piece.entry is None:
                votes[piece.words].update(_votes(window, piece))
    seen = Counter(piece.words for found in pieces for piece in found)
    lasts = {words[-1] for words in votes if len(words) > 1}
    pieces = [
        [piece for piece in found if not _is_common(piece, small, lasts) and not _is_of_title(window, piece, seen)]
        for window, found in zip(marked, pieces, strict=True)
    ]
    alone = {words: _kind(words, count, set(), set(), set()) for words, count in votes.items()}
    people = [words for words, kind in alone.items() if len(words) > 1 and kind == "person"]
    singles = {words[0] for words, kind in alone.items() if len(words) == 1 and kind == "person"}
    surnames, given = {words[-1] for words in people}, {words[0] for words in people}
    kinds = {words: _kind(words, count, surnames, given, singles) for words, count in votes.items()}
    return [list(_with_bodies(window, [_named(window, piece, kinds, surnames) for piece in found]))
            for window, found in zip(marked, pieces, strict=True)]  # fmt: skip


def _as_written(piece: Piece, written: Mapping[tuple[str, ...], tuple[str, ...]]) -> Piece:
    """A name in capitals as the rest of the article writes it."""
    if piece.entry is not None or not piece.words[-1].isupper():
        return piece
    return replace(piece, words=written.get(tuple(word.lower() for word in piece.words), piece.words))


_PARTIES = frozenset("D R I L".split())
_OPEN_ENDED = frozenset(
    "Airlines Alliance Coalition Congress Front Fund Movement Party Union Workers Campaign Citizens Friends".split()
)  # the names of bodies go on with "for" or "of" after these


def _mended(marked: Marked, found: Sequence[Piece]) -> Iterator[Piece]:
    """The pieces of a window without words that are none of a name's: a title that opens a sentence, a party's letter
    before a state; with a given name that is a title's word elsewhere; joined where "for" goes on with a body's."""
    for piece in found:
        piece = _with_end(marked, piece)
        if not _is_office(piece):
            mended = _without_occupation(marked, _without_party(marked, _without_title(marked, piece)))
            yield _with_body(marked, _with_surname(marked, _with_given_name(marked, mended)))


def _with_end(marked: Marked, piece: Piece) -> Piece:
    """A body's name that was cut at "of" with what comes after: the College of Cardinals."""
    tokens, (first, last) = marked.window.tokens, piece.core
    if piece.entry is not None or tokens[last].lower != "of" or not names.is_mark_of_body(piece.words[0]):
        return piece
    while last + 1 < len(tokens) and marked.pos[last + 1] == "PROPN" and tokens[last + 1].form[0].isupper():
        last += 1
    return Piece((first, last), tuple(chunks.straight(token.form) for token in tokens[first : last + 1]))


def _is_office(piece: Piece) -> bool:
    """Whether a piece is an office and no body: Minister of Finance."""
    is_of = piece.entry is None and len(piece.words) > 1 and piece.words[1] == "of"
    return is_of and piece.words[0].lower() in names.titles() and not any(map(names.is_mark_of_body, piece.words))


def _without_title(marked: Marked, piece: Piece) -> Piece:
    """A name without the title that was taken for the beginning of a body's: Foreign Minister Nasser Kidwa."""
    tokens, (first, last) = marked.window.tokens, piece.core
    k = first
    while k < last and tokens[k].lower in chunks.BEFORE_TITLE and not is_title(tokens[k]):
        k += 1
    if piece.entry is not None or piece.title is not None or k == first or k >= last or not is_title(tokens[k]):
        return piece
    words = tuple(chunks.straight(token.form) for token in tokens[k + 1 : last + 1])
    if any(map(names.is_mark_of_body, piece.words)) or not all(word[0].isupper() and word.isalpha() for word in words):
        return piece
    return Piece((k + 1, last), words, None, (first, k))


def _without_party(marked: Marked, piece: Piece) -> Piece:
    """The state alone of a senator's party and state: (D-Ohio), (R-Pa.)."""
    tokens, (first, last) = marked.window.tokens, piece.core
    if last - first < 2 or tokens[first].form not in _PARTIES or tokens[first + 1].form not in {"-", "–"}:
        return piece
    forms = [chunks.straight(token.form) for token in tokens[first + 2 : last + 1]]
    state = names.gazetteer().of(_short_states().get("".join(forms).replace(".", ""), " ".join(forms)).split())
    return replace(piece, core=(first + 2, last), words=tuple(forms), entry=state)


def _without_occupation(marked: Marked, piece: Piece) -> Piece:
    """A person's name without the noun for work that opens the sentence before it: Substitute Kofi Anane."""
    tokens, (first, last) = marked.window.tokens, piece.core
    if (
        piece.entry is not None
        or piece.title is not None
        or len(piece.words) < 3
        or last - first + 1 != len(piece.words)
    ):
        return piece
    is_first = first == 0 or marked.window.sentence_of[first] != marked.window.sentence_of[first - 1]
    word = tokens[first].lower
    if not is_first or word in names.first_names() or not is_occupation(word) or names.is_mark_of_body(piece.words[-1]):
        return piece
    return replace(piece, core=(first + 1, last), words=piece.words[1:])


def _with_given_name(marked: Marked, piece: Piece) -> Piece:
    """A name with the given name that was taken for a title: Dean Ashworth."""
    title = piece.title
    if title is None or len(piece.words) != 1 or title[1] + 1 != piece.core[0]:
        return piece
    given = marked.window.tokens[title[1]]
    if given.lower not in names.first_names() or given.lower not in names.titles():
        return piece
    title = None if title[0] == title[1] else (title[0], title[1] - 1)
    return Piece((piece.core[0] - 1, piece.core[1]), (given.form, *piece.words), None, title)


def _with_surname(marked: Marked, piece: Piece) -> Piece:
    """A name with the surname that was taken for a title: Phil Bishop, Hun Sen."""
    tokens, (first, last) = marked.window.tokens, piece.core
    is_given = first == last and (piece.title is not None or tokens[first].lower in names.first_names())
    if not is_given or piece.entry is not None or last + 2 >= len(tokens):
        return piece
    surname, following = tokens[last + 1], tokens[last + 2]
    is_taken = is_title(surname) and surname.form[0].isupper() and surname.form[1:].islower()
    if not is_taken or following.form == "." or following.form[0].isupper() or is_title(tokens[last]):
        return piece
    return replace(piece, core=(first, last + 1), words=(*piece.words, surname.form))


def _with_body(marked: Marked, piece: Piece) -> Piece:
    """A name with the beginning of a body's before "for" or "of": the Union for Order, Airlines for America."""
    tokens, (first, last) = marked.window.tokens, piece.core
    if first < 3 or tokens[first - 1].lower not in {"for", "of"} or tokens[first - 2].form not in _OPEN_ENDED:
        return piece
    start = first - 2
    sentence_of = marked.window.sentence_of
    while start > 0 and sentence_of[start - 1] == sentence_of[first] and tokens[start - 1].form[0].isupper():
        start -= 1
    words = tuple(chunks.straight(token.form) for token in tokens[start : last + 1])
    return Piece((start, last), words)


@cache
def _short_states() -> Mapping[str, str]:
    lines = (Path(__file__).parent / "data" / "short_states.txt").read_text(encoding="utf-8").splitlines()
    return dict(line.split(":") for line in lines if not line.startswith("#"))


def _is_common(piece: Piece, small: Collection[str], lasts: Collection[str]) -> bool:
    """Whether a single word is but a noun with a capital: Officials, the Department. ``lasts``: of longer names."""
    if piece.entry is not None or piece.title is not None or len(piece.words) > 1:
        return False
    word = piece.words[0].lower()
    noun = names.singular(word)
    is_noun = noun in names.titles() or noun in names.people() or noun in names.groups()
    return (word in small or is_noun) and piece.words[0] not in lasts


_BEFORE_BIG_TITLES = frozenset(["high", "shadow", "incumbent", "grand", "special"])  # High Commissioner


def _is_of_title(marked: Marked, piece: Piece, seen: Mapping[tuple[str, ...], int]) -> bool:
    """Whether a single word that opens a sentence is part of the title after it: Fire chief, Interior minister."""
    tokens, (first, last) = marked.window.tokens, piece.core
    if piece.entry is not None or piece.title is not None or len(piece.words) > 1 or last + 2 >= len(tokens):
        return False
    is_first = first == 0 or marked.window.sentence_of[first] != marked.window.sentence_of[first - 1]
    word, following = tokens[last].lower, tokens[last + 1]
    if word in _BEFORE_BIG_TITLES and (is_title(following) or following.lower in chunks.BEFORE_TITLE):
        return True
    if following.form == "-":
        following = tokens[last + 2] if word in chunks.BEFORE_TITLE else following
    is_small = following.form.islower() or (following.form.isupper() and len(following.form) > 1)
    if not is_first or not is_small or not is_role(following) or names.is_mark_of_body(piece.words[0]):
        return False
    if word in chunks.BEFORE_TITLE:
        return True
    is_known = seen[piece.words] > 1 or any(len(words) > 1 and words[-1] == piece.words[0] for words in seen)
    return not is_known and opens_title(word)


_PLACES_BEFORE = frozenset("in at near to from outside around across through toward towards into onto".split())


def _votes(marked: Marked, piece: Piece) -> Counter[str]:
    """What speaks for each kind of name at one place."""
    tokens, (first, last) = marked.window.tokens, piece.core
    votes = Counter(entity.kind for entity in marked.entities if entity.run[0] <= last and first <= entity.run[1])
    votes = Counter(dict.fromkeys(votes, 2))
    before = tokens[first - 1] if first > 0 else None
    if piece.title is not None or (first == 0 and last + 1 < len(tokens) and tokens[last + 1].form == ":"):
        votes["person"] += 4
    elif last + 1 < len(tokens) and is_title(tokens[last + 1]):
        votes["organization"] += 4
    if last + 1 < len(tokens) and tokens[last + 1].form in {"administration", "campaign"}:
        votes["person"] += 4
    if _is_told_work(marked, last + 1):
        votes["person"] += 3
    if last - first > 1 and len(tokens[first].form) == 1 and tokens[first + 1].form == ".":
        votes["person"] += 3  # R. K. Nanda
    if before is not None and before.lower in _PLACES_BEFORE:
        votes["place"] += 2
    if before is not None and before.lower in names.groups() and marked.pos[first - 1] == "NOUN":
        votes["organization"] += 3  # the charity Shelter
    is_work = before is not None and is_title(before) and before.form[0].islower()
    if before is not None and is_work and len(piece.words) > 1 and before.lower not in _BODIES_AT_WORK:
        votes["person"] += 3
    return votes


_BECOMES = frozenset(["is", "was", "became", "becomes", "elected", "appointed", "named", "been"])
_BODIES_AT_WORK = frozenset(
    "publisher partner owner maker producer developer broadcaster operator rival trainer sponsor supplier contractor "
    "carrier watchmaker distributor insurer".split()
)  # what companies are as well


def _is_told_work(marked: Marked, i: int) -> bool:
    """Whether the words at a token say what work somebody named before it does: ", a chemist", "became director"."""
    tokens, start = marked.window.tokens, i
    if i + 2 >= len(tokens) or not (tokens[i].form == "," or tokens[i].lower in _BECOMES):
        return False
    i += 1
    while (
        i < len(tokens) and i < start + 7 and (marked.pos[i] in {"DET", "ADJ", "PROPN"} or tokens[i].lower in _BECOMES)
    ):
        i += 1
    while i + 1 < len(tokens) and i < start + 7 and marked.pos[i] == marked.pos[i + 1] == "NOUN":
        i += 1
    if i + 1 >= len(tokens) or marked.pos[i] != "NOUN" or marked.pos[i + 1] in {"NOUN", "PROPN", "VERB", "AUX"}:
        return False
    return tokens[i].lower in names.titles() and tokens[i].lower not in _BODIES_AT_WORK


def _winner(votes: Mapping[str, int]) -> str:
    return max(sorted(votes), key=lambda kind: votes[kind], default="")


def _kind(words: tuple[str, ...], votes: Counter[str], surnames: set[str], given: set[str], singles: set[str]) -> str:
    """person, organization, outlet, place, other or nothing, from the form of the words and the votes on them."""
    votes = Counter(votes)
    if any(names.is_mark_of_body(word) for word in words) or words[-1].endswith("PAC"):
        votes["organization"] += 8
    if len(words) > 1 and words[-1] in names.marks_of_outlets():
        votes["outlet"] += 8
    if len(words) > 5:
        votes["other"] += 5
    if len(words) in {2, 3, 4} and words[0].lower() in names.first_names() and words[-1][0].isupper():
        votes["person"] += 4
    if 1 < len(words) < 4 and "-" in words[-1] and words[-1].rpartition("-")[2].islower():
        votes["person"] += 6  # Wong Pik-wan
    if len(words) == 1 and words[0] in surnames:
        votes["person"] += 6
    elif len(words) == 1 and words[0].endswith("ans") and len(words[0]) > 5:
        votes["other"] += 6
    elif len(words) == 1 and (words[0] in given or words[0].lower() in names.first_names()):
        votes["person"] += 2
    if len(words) == 1 and words[0].isupper() and words[0].isalpha() and 2 <= len(words[0]) <= 6:
        votes["organization"] += 3
    is_of_a_family = len(words) > 1 and words[-1] in surnames and words[0] not in names.marks_of_bodies()
    is_told_by_surname = len(words) == 2 and words[1] in singles and not votes["organization"] and not votes["place"]
    if is_of_a_family or is_told_by_surname:
        votes["person"] += 2
    return _winner(votes)


_KINDS = {"person": ActorKind.PERSON, "organization": ActorKind.ORGANIZATION, "outlet": ActorKind.OUTLET}


def _named(marked: Marked, piece: Piece, kinds: Mapping[tuple[str, ...], str], surnames: set[str]) -> Name:
    entry = piece.entry
    if entry is not None and _is_person_here(marked, piece, entry, surnames):
        entry = None
    kind = None if entry is None else entry.known.kind
    word = "" if entry is not None else kinds.get(piece.words, "person")
    if entry is None:
        kind = _KINDS.get(word)
    elif entry.sense in {Sense.CAPITAL, Sense.REGION} or entry.sense is Sense.PEOPLE:
        kind = None
    name = Name(marked.number, piece.core, piece.words, kind, entry, "", piece.title, is_place=word == "place")
    return replace(name, gender=_gender(marked, name)) if kind is ActorKind.PERSON else name


def _is_person_here(marked: Marked, piece: Piece, entry: Entry, surnames: set[str]) -> bool:
    """Whether a word of the tables is somebody's name in this article: Jordan, Washington, Chad."""
    if entry.sense is Sense.ADJECTIVE or piece.words[-1] not in surnames:
        return False
    return not any(e.kind == "place" for e in marked.entities if e.run[0] <= piece.core[0] <= e.run[1])


def _gender(marked: Marked, name: Name) -> str:
    if name.title is not None:
        for token in marked.window.tokens[name.title[0] : name.title[1] + 1]:
            gender = names.honorifics().get(token.lower, ("", ""))[0] or names.titles().get(token.lower, "")
            if gender != "":
                return gender
    return names.first_names().get(name.words[0].lower(), "") if len(name.words) > 1 else ""


_OF_A_PERSON = frozenset("campaign administration office team camp government cabinet foundation presidency".split())
_OF_A_BODY = frozenset(
    "government ministry police army military parliament embassy cabinet campaign consulate navy delegation".split()
)


def _with_bodies(marked: Marked, found: Sequence[Name]) -> Iterator[Name]:
    """The names, and those that they make with a noun for a body: the Trump campaign, Witkoff's office."""
    for name in found:
        body = _body(marked, name)
        if body is not None:
            yield body
        yield name


def _body(marked: Marked, name: Name) -> Name | None:
    tokens, end = marked.window.tokens, name.core[1] + 1
    if name.entry is not None and name.entry.sense in {Sense.PEOPLE, Sense.CAPITAL}:
        return None
    nouns = _OF_A_PERSON if name.kind is ActorKind.PERSON else _OF_A_BODY
    last = end + 1 if end < len(tokens) and tokens[end].form in {"'s", "’s"} else end
    while (
        last < len(tokens)
        and last < end + 3
        and marked.pos[last] in {"ADJ", "NOUN"}
        and tokens[last].lower not in nouns
    ):
        last += 1
    if last >= len(tokens) or tokens[last].form not in nouns:
        return None
    if last + 1 < len(tokens) and tokens[last + 1].form == "-":
        return None
    words = tuple(chunks.straight(token.form) for token in tokens[name.core[0] : last + 1])
    is_state = name.kind is ActorKind.STATE and tokens[last].form == "government" and last <= end + 1
    if is_state:
        return replace(name, core=(name.core[0], last), words=words)
    return Name(name.window, (name.core[0], last), words, ActorKind.ORGANIZATION)
