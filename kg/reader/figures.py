"""The figures of an article: whoever is named or described in it, before it is known who of them are actors.

``of_names`` puts the names together that are one figure's: full names and surnames, bodies and their letters.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from kg.model import ActorKind
from kg.reader import names
from kg.reader.draft import Marked, Run
from kg.reader.mentions import Name
from kg.reader.names import Known, Sense
from kg.reader.phrases import Phrase

Place = tuple[int, int]  # a window and a token in it


@dataclass(eq=False)
class Figure:
    """Somebody or some body, growing as the article is read.

    ``words`` is the fullest name, empty for who has none; ``phrase`` and ``described`` then say how the text puts it.
    ``nouns``: what it is called by its offices. ``is_actor``: it does something that an analysis speaks of.
    """

    kind: ActorKind
    words: tuple[str, ...] = ()
    known: Known | None = None
    gender: str = ""
    is_plural: bool = False
    phrase: Phrase | None = None
    described: tuple[int, Run] | None = None
    is_actor: bool = False
    nouns: set[str] = field(default_factory=set)
    affiliated: list[Figure] = field(default_factory=list)
    speaks_for: list[Figure] = field(default_factory=list)
    mentions: list[tuple[int, Run]] = field(default_factory=list)
    forms: dict[str, None] = field(default_factory=dict)
    last: int = -1
    last_sentence: int = -99
    subject_sentence: int = -99
    source_sentence: int = -99
    count: int = 0
    is_last_quoted: bool = False

    @property
    def is_person(self) -> bool:
        """Whether it is a person, or one unnamed person."""
        if self.phrase is not None:
            return self.phrase.is_person and not self.is_plural
        return self.kind is ActorKind.PERSON

    @property
    def is_body(self) -> bool:
        """Whether it is an organisation, an outlet, a state or an unnamed body."""
        if self.phrase is not None:
            return self.phrase.is_group and not self.is_plural
        return self.kind in {ActorKind.ORGANIZATION, ActorKind.OUTLET, ActorKind.STATE}

    @property
    def label(self) -> str:
        """Its name: the tables' or the words of the fullest one in the text."""
        if self.known is not None:
            return self.known.name
        same = (form for form in self.forms if [word for word in form.split() if word != "&"] == list(self.words))
        return next(same, spelled(self.words))


_LOOSE = re.compile(r" (?=[.,]|['’]s\b)")  # the spaces that no text has between the tokens of a name


def spelled(words: Iterable[str]) -> str:
    """The tokens of a name as a text has them: no space before a stop, a comma or a genitive."""
    return _LOOSE.sub("", " ".join(words))


def of_names(marked: Sequence[Marked], found: Sequence[Sequence[Name]]) -> dict[Name, Figure]:
    """The figure of each name.

    A surname that several people share goes to the one last named in full in its window, else to the one named most.
    """
    people = _People([name for names_ in found for name in names_ if name.kind is ActorKind.PERSON])
    bodies = _Bodies()
    for window, names_ in zip(marked, found, strict=True):
        bodies.learn(window, names_)
    figures: dict[Name, Figure] = {}
    for names_ in found:
        for name in names_:
            is_person = name.kind is ActorKind.PERSON
            figures[name] = people.figure(name) if is_person else bodies.figure(name)
    return figures


class _People:
    def __init__(self, found: Sequence[Name]) -> None:
        self._by_surname: dict[str, list[Figure]] = defaultdict(list)
        self._by_given: dict[str, list[Figure]] = defaultdict(list)
        self._latest: dict[str, tuple[int, Figure]] = {}
        self._counts: Counter[Figure] = Counter()
        for name in found:
            if len(name.words) > 1:
                self._full(name)

    def figure(self, name: Name) -> Figure:
        figure = self._full(name) if len(name.words) > 1 else self._short(name)
        if len(name.words) > 1 or name.gender != "":
            for word in (name.words[-1], figure.words[-1]):
                self._latest[_folded(word)] = (name.window, figure)
        self._counts[figure] += 1
        if figure.gender == "":
            figure.gender = name.gender
        return figure

    def _full(self, name: Name) -> Figure:
        surname = _folded(name.words[-1])
        for figure in self._by_surname[surname]:
            if len(figure.words) > 1 and _is_same(figure, name):
                if len(name.words) > len(figure.words) and len(name.words) < 4:
                    figure.words = name.words
                return figure
        figure = Figure(ActorKind.PERSON, name.words, gender=name.gender, is_actor=True)
        self._by_surname[surname].append(figure)
        self._by_given[_folded(name.words[0])].append(figure)
        return figure

    def _short(self, name: Name) -> Figure:
        word = _folded(name.words[-1])
        fits = [f for f in self._by_surname[word] if "" in {f.gender, name.gender} or f.gender == name.gender]
        if len(fits) == 0 and name.title is None:
            fits = self._by_given[word]
        if len(fits) == 0:
            figure = Figure(ActorKind.PERSON, name.words, gender=name.gender, is_actor=True)
            self._by_surname[word].append(figure)
            return figure
        sure = [figure for figure in fits if name.gender != "" and figure.gender == name.gender]
        fits = sure or fits
        window, latest = self._latest.get(word, (-1, fits[0]))
        if window == name.window and latest in fits:
            return latest
        return max(fits, key=lambda figure: self._counts[figure])


def _is_same(figure: Figure, name: Name) -> bool:
    if "" not in {figure.gender, name.gender} and figure.gender != name.gender:
        return False
    one, other = _folded(figure.words[0]), _folded(name.words[0])
    is_middle = len(figure.words) < 5 and other in map(_folded, figure.words[:-1])
    return one.startswith(other) or other.startswith(one) or is_middle


class _Bodies:
    """States, organisations, outlets, and what may yet turn out to act."""

    def __init__(self) -> None:
        self._figures: dict[tuple[str, ...], Figure] = {}
        self._letters: dict[str, tuple[str, ...]] = {}

    def learn(self, marked: Marked, found: Sequence[Name]) -> None:
        """Notes which letters stand for which name: in parentheses after it, or its capitals."""
        tokens = marked.window.tokens
        by_first = {name.core[0]: name for name in found}
        for name in found:
            if name.kind not in {ActorKind.ORGANIZATION, ActorKind.OUTLET, None} or len(name.words) < 2:
                continue
            end = name.core[1]
            if end + 3 < len(tokens) and tokens[end + 1].form == "(" and tokens[end + 3].form == ")":
                short = by_first.get(end + 2)
                if short is not None and short.entry is None and tokens[end + 2].form[:2].isupper():
                    self._letters[tokens[end + 2].form] = _key(name)
            if name.kind is not None:
                capitals = "".join(word[0] for word in name.words if word[0].isupper())
                if len(capitals) > 2:
                    self._letters.setdefault(capitals, _key(name))

    def figure(self, name: Name) -> Figure:
        key = self._letters.get(name.words[0], ()) if len(name.words) == 1 else ()
        key = key or _key(name)
        if name.entry is not None and name.entry.sense is Sense.PEOPLE:
            owner = self._named(Name(name.window, name.core, name.words, name.entry.known.kind, name.entry),
                                (name.entry.known.id,))  # fmt: skip
            return Figure(ActorKind.UNNAMED, is_plural=True, described=(name.window, name.core), affiliated=[owner])
        return self._named(name, key)

    def _named(self, name: Name, key: tuple[str, ...]) -> Figure:
        figure = self._figures.get(key)
        if figure is None:
            known = None if name.entry is None else name.entry.known
            kind = known.kind if known is not None else name.kind or ActorKind.ORGANIZATION
            words = tuple(known.name.split()) if known is not None else name.words
            figure = self._figures[key] = Figure(kind, words, known)
        figure.is_actor = figure.is_actor or name.kind is not None
        if figure.known is None and len(name.words) > len(figure.words):
            figure.words = name.words
        return figure


def _key(name: Name) -> tuple[str, ...]:
    if name.entry is not None:
        return (name.entry.known.id,)
    words = [_folded(word) for word in name.words if word not in {"'s", "the", "The"}]
    if len(words) > 2 and words[0] in names.first_names():
        words = words[1:]
    return tuple(words)


def _folded(word: str) -> str:
    """A word without accents and case, for telling whether two are the same."""
    plain = unicodedata.normalize("NFKD", word)
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).lower()


def in_order(figures: Sequence[Figure]) -> Iterator[Figure]:
    """Figures by their first mention."""
    far = (1 << 30, (0, 0))
    yield from sorted(figures, key=lambda figure: min([*figure.mentions, figure.described or far]))
