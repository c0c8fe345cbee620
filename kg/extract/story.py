"""Stories: articles written for this project, in which what they attribute is marked up inside the text.

``{S1 The mayor, [p Ana Ruiz],} {C1 told} {A1 reporters} {D1 on Monday} {T1 that she would resign {X1 if asked}}.``
marks attribution 1: its source, cue, addressee, time, content and condition. Braces nest, a number may come again where
a span is interrupted, and ``[p …]``, ``[o …]``, ``[l …]`` and ``[m …]`` are names of persons, organisations, places and
other things. After a line ``---`` comes a line for each number, ``2 act=proposal fact=Uu in=1 who=Ana Ruiz``, and one
for each role, ``role: Ana Ruiz | mayor | Riverton``.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from kg.article import Article
from kg.errors import AnalysisError, ArticleError
from kg.iris import slug
from kg.model import (
    Actor,
    ActorKind,
    Agent,
    Analysis,
    Attribution,
    Condition,
    ConditionKind,
    Factuality,
    Perspective,
    Role,
    Situation,
    Span,
    SpeechAct,
)

UNSPECIFIED = "unspecified"  # the speaker whom the text does not name in any way

_MARK = re.compile(r"\{([SCTAXD])(\d+) |\[([polm]) |[{}\[\]]")
_ATTRIBUTION = re.compile(r"(\d+) +act=(\w+) +fact=(\S+)(?: +in=(\d+))? +who=(.+)")
_ROLE = re.compile(r"role: *([^|]+?) *\| *([^|]+?) *\| *([^|]*?) *")
_KINDS = {"p": ActorKind.PERSON, "o": ActorKind.ORGANIZATION, "l": ActorKind.STATE}
_NAMES = {"p": "person", "o": "organization", "l": "place", "m": "other"}
_WHEN = datetime(1970, 1, 1, tzinfo=UTC)  # the format does not say when it was made


@dataclass(frozen=True)
class Story:
    """An article, who says what in it, and every name in it with its kind: person, organization, place or other.

    Actors are mentioned by name and as sources, pronouns elsewhere are not marked; all conditions count as necessary.
    """

    article: Article
    analysis: Analysis
    names: tuple[tuple[str, Span], ...]


def read(path: Path) -> Story:
    """The story in a file. Raises ArticleError when it cannot be read, AnalysisError when its markup is not right."""
    try:
        raw = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ArticleError(f"{path} cannot be read: {error}") from None
    body, _, lines = raw.partition("\n---\n")
    text, marks = _unmarked(body, path)
    return _Maker(Article.from_bytes(text.encode(), path.stem), marks, path).story(lines.splitlines())


@dataclass(frozen=True, slots=True)
class _Mark:
    """What a pair of brackets stands for: a letter, the attribution's number or 0 for a name, and the characters."""

    letter: str
    number: int
    start: int
    end: int


def _unmarked(body: str, path: Path) -> tuple[str, list[_Mark]]:
    """The text without its marks, and what they marked, in order."""
    text, opened, marks, at = "", list[tuple[str, int, int]](), list[_Mark](), 0
    for found in _MARK.finditer(body):
        text += body[at : found.start()]
        at = found.end()
        if found[2] is not None and int(found[2]) == 0:
            raise AnalysisError([f"{path}: attributions are numbered from 1; there is no {found[0]}…}}"])
        if found[1] is not None or found[3] is not None:
            opened.append((found[1] or found[3], int(found[2] or 0), len(text)))
            continue
        closes_name = found[0] == "]"
        if found[0] in "{[" or len(opened) == 0 or closes_name != (opened[-1][1] == 0):
            line = body.count("\n", 0, found.start()) + 1
            raise AnalysisError([f"{path}:{line}: {found[0]} does not fit what is open there; close each mark in turn"])
        letter, number, start = opened.pop()
        marks.append(_Mark(letter, number, start, len(text)))
    if len(opened) > 0:
        raise AnalysisError([f"{path}: {opened[-1][0]}{opened[-1][1] or ''} is never closed; close it"])
    return text + body[at:], sorted(marks, key=lambda mark: (mark.start, mark.end))


class _Maker:
    """Makes one story's analysis."""

    def __init__(self, article: Article, marks: list[_Mark], path: Path) -> None:
        self.article, self.path = article, path
        self.spans: dict[tuple[int, str], list[Span]] = defaultdict(list)
        self.names: list[tuple[str, Span]] = []
        for mark in marks:
            span = article.span(mark.start, mark.end)
            if mark.number == 0:
                self.names.append((mark.letter, span))
            else:
                self.spans[mark.number, mark.letter].append(span)
        self.actors: dict[str, Actor] = {}
        self.situations: list[Situation] = []

    def story(self, lines: list[str]) -> Story:
        attributions, roles = list[Attribution](), list[Role]()
        for line in filter(None, map(str.strip, lines)):
            if (found := _ATTRIBUTION.fullmatch(line)) is not None:
                attributions.append(self._attribution(found))
            elif (found := _ROLE.fullmatch(line)) is not None:
                roles.append(self._role(len(roles) + 1, *found.groups()))
            else:
                raise AnalysisError([f"{self.path}: {line!r} is neither an attribution nor a role"])
        known = [each.id for each in attributions]
        if len(set(known)) < len(known):
            raise AnalysisError([f"{self.path}: attribution {max(known, key=known.count)[1:]} has two lines; keep one"])
        lost = {each.embedded_in for each in attributions} - {None, *known}
        if len(lost) > 0:
            raise AnalysisError(
                [f"{self.path}: in={min(map(str, lost))[1:]} names no attribution; name one that has a line"]
            )
        missing = {number for number, _ in self.spans} - {int(a.id.removeprefix("a")) for a in attributions}
        if len(missing) > 0:
            raise AnalysisError([f"{self.path}: attribution {min(missing)} has no line after ---; write one"])
        return Story(
            self.article,
            Analysis(
                run_id=self.path.stem,
                agent=Agent("story", "1", is_person=True),
                started=_WHEN,
                ended=_WHEN,
                actors=tuple(self._mentioned(attributions)),
                attributions=tuple(attributions),
                roles=tuple(roles),
                situations=tuple(self.situations),
            ),
            tuple((_NAMES[letter], span) for letter, span in self.names),
        )

    def _attribution(self, line: re.Match[str]) -> Attribution:
        number, (act, fact, outer, who) = int(line[1]), line.groups()[1:]
        source, cue, content = (tuple(self.spans[number, letter]) for letter in "SCT")
        evidence = content or cue or source
        if len(evidence) == 0:
            raise AnalysisError([f"{self.path}: attribution {number} marks no words; mark its content or its cue"])
        speaker = self._actor(who, evidence[0])
        addressee = next(iter(self.spans[number, "A"]), None)
        try:
            factuality = Factuality(fact)
            speech_act = SpeechAct(act)
        except ValueError as error:
            raise AnalysisError([f"{self.path}: attribution {number}: {error}"]) from None
        return Attribution(
            id=f"a{number}",
            speaker=speaker,
            speech_act=speech_act,
            evidence=evidence,
            source=source,
            cue=cue,
            content=content,
            addressee=None if addressee is None else self._actor(addressee.words, addressee),
            embedded_in=None if outer is None else f"a{outer}",
            conditions=tuple(
                Condition(ConditionKind.NECESSARY, self._situation((span,)), (span,))
                for span in self.spans[number, "X"]
            ),
            perspectives=(Perspective(speaker, self._situation(evidence), factuality),),
        )

    def _role(self, number: int, holder: str, title: str, organization: str) -> Role:
        return Role(
            id=f"r{number}",
            holder=self._actor(holder, self._nearest(holder, title)),
            title=title,
            organizations=() if organization == "" else (self._actor(organization, self._nearest(holder, title)),),
            evidence=(self._nearest(holder, title),),
        )

    def _nearest(self, holder: str, title: str) -> Span:
        """The shortest words that hold the title and the last word of the holder's name."""
        text = self.article.text.casefold()
        titles, names = (
            [found.span() for found in re.finditer(re.escape(words.casefold()), text)]
            for words in (title, holder.split()[-1])
        )
        ways = [(min(a, c), max(b, d)) for a, b in titles for c, d in names]
        if len(ways) == 0:
            raise AnalysisError([f"{self.path}: the text has no {title!r} beside {holder!r}; use its words"])
        return self.article.span(*min(ways, key=lambda way: way[1] - way[0]))

    def _actor(self, name: str, anchor: Span) -> str:
        id_ = slug(name)
        if id_ not in self.actors:
            kind = next(self._kinds(name), ActorKind.UNNAMED)
            same = tuple(span for _, span in self.names if kind is not ActorKind.UNNAMED and self._names(name, span))
            mentioned = None if kind is not ActorKind.UNNAMED else anchor
            self.actors[id_] = Actor(id_, kind, name, mentions=same, anchor_span=mentioned)
        return id_

    def _mentioned(self, attributions: list[Attribution]) -> Iterator[Actor]:
        """The actors, with the sources in which they speak among their mentions."""
        for actor in self.actors.values():
            sources = {span for each in attributions if each.speaker == actor.id for span in each.source}
            yield replace(actor, mentions=tuple(sorted({*actor.mentions, *sources})))

    def _kinds(self, name: str) -> Iterator[ActorKind]:
        return (_KINDS[letter] for letter, span in self.names if letter in _KINDS and self._names(name, span))

    def _names(self, name: str, span: Span) -> bool:
        """Whether a span has an actor's name, or the last word of it."""
        return name == span.words or name.split()[-1:] == span.words.split()

    def _situation(self, evidence: tuple[Span, ...]) -> str:
        id_ = f"e{len(self.situations) + 1}"
        self.situations.append(Situation(id_, " ".join(span.words for span in evidence), evidence))
        return id_
