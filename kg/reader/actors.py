"""Who speaks, is silent or is told something in an article: its actors, and the actor of each draft."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kg.article import Article
from kg.extract.curated import VOICE
from kg.model import Actor, ActorKind, Span
from kg.reader import figures, mentions, names, offices, phrases, sources
from kg.reader.discourse import Discourse, Heard
from kg.reader.draft import Draft, Marked, Run
from kg.reader.figures import Figure, Place
from kg.reader.mentions import Name
from kg.reader.offices import Office
from kg.reader.sources import Source

UNSPECIFIED = "unspecified"  # the identifier of the source that a word like "reportedly" leaves out


@dataclass(frozen=True)
class Cast:
    """The actors of an article. ``speakers`` and ``addressees`` hold one actor's id for each draft.

    ``owners``: by window and token whose mention stands there, of who is an actor; ``offices``: what the words say of
    who holds which office, on runs.
    """

    actors: tuple[Actor, ...]
    speakers: tuple[str, ...]
    addressees: tuple[str | None, ...]
    owners: Mapping[Place, str]
    offices: tuple[Office, ...]


def cast(article: Article, marked: Sequence[Marked], drafts: Sequence[Draft]) -> Cast:
    """The cast of an article. ``drafts`` stand in the windows of ``marked``."""
    return _Casting(article, marked, drafts).cast()


_FIRST_PERSON = frozenset("i me my mine myself we us our ours ourselves".split())
_OWN_VOICES = frozenset("candidate nominee contender senator congressman congresswoman representative".split())
_ALIASES = 8  # at most, of one actor


class _Casting:
    def __init__(self, article: Article, marked: Sequence[Marked], drafts: Sequence[Draft]) -> None:
        self.article, self.marked, self.drafts = article, marked, drafts
        self.names = mentions.find(marked)
        self.figures = figures.of_names(marked, self.names)
        self.name_of = [_by_token(found) for found in self.names]
        self.phrases = [list(phrases.find(w, found)) for w, found in zip(marked, self.names, strict=True)]
        self.sources = [self._source(draft, draft.source) for draft in drafts]
        self.told = [self._source(draft, (draft.addressee,) if draft.addressee is not None else ()) for draft in drafts]
        self._add_heads()
        self.offices = [
            offices.find(w, found, near) for w, found, near in zip(marked, self.names, self.phrases, strict=True)
        ]

    def cast(self) -> Cast:
        discourse = Discourse(self.figures, self._heard())
        for window, found, near, held in zip(self.marked, self.names, self.phrases, self.offices, strict=True):
            discourse.read(window, found, near, held)
            self._affiliate(discourse, held)
        self.owners = discourse.owners
        speakers = self._speakers()
        told = [None if source is None else self._figure(draft, source, frozenset())
                for draft, source in zip(self.drafts, self.told, strict=True)]  # fmt: skip
        self._first_person(speakers)
        for figure in (*speakers, *told):
            if figure is not None:
                figure.is_actor = True
        self._hold_offices()
        ids, actors = self._actors()
        unspecified = self._unspecified(speakers, {actor.anchor_span: actor for actor in actors})
        return Cast(
            (*actors, *([unspecified] if unspecified is not None and unspecified.id == UNSPECIFIED else [])),
            tuple(ids[figure] if figure is not None else unspecified.id if unspecified is not None else UNSPECIFIED
                  for figure in speakers),
            tuple(None if figure is None else ids[figure] for figure in told),
            {place: ids[figure] for place, figure in self.owners.items() if figure in ids},
            tuple(office for held in self.offices for office in held),
        )  # fmt: skip

    def _source(self, draft: Draft, runs: Sequence[Run]) -> Source | None:
        if len(runs) == 0:
            return None
        window = draft.marked
        return sources.read(window, sorted(runs)[0], self.name_of[window.number])

    def _add_heads(self) -> None:
        """Makes phrases of the nouns that sources have and that are none for persons or bodies."""
        for draft, source in (*zip(self.drafts, self.sources, strict=True), *zip(self.drafts, self.told, strict=True)):
            if source is None:
                continue
            number, known = draft.marked.number, self.phrases[draft.marked.number]
            is_named = source.head in self.name_of[number]
            word = draft.marked.window.tokens[source.head].lower
            if is_named or word in sources.PRONOUNS or any(phrase.head == source.head for phrase in known):
                continue
            known.append(phrases.at(draft.marked, source.head))
            known.sort(key=lambda phrase: phrase.head)

    def _heard(self) -> Heard:
        heads = {(d.marked.number, s.head) for d, s in zip(self.drafts, self.sources, strict=True) if s is not None}
        speaker_of: dict[Place, Name] = {}
        for draft, source in zip(self.drafts, self.sources, strict=True):
            name = None if source is None else self.name_of[draft.marked.number].get(source.head)
            if name is not None:
                for first, last in draft.content:
                    speaker_of |= {(draft.marked.number, i): name for i in range(first, last + 1)}
        told_by = {(d.marked.number, told.head): (d.marked.number, source.head)
                   for d, told, source in zip(self.drafts, self.told, self.sources, strict=True)
                   if told is not None and source is not None}  # fmt: skip
        return Heard(heads, speaker_of, told_by)

    def _affiliate(self, discourse: Discourse, held: Sequence[Office]) -> None:
        """Tells each holder of an office of the window the bodies that its words name."""
        for office in held:
            holder = discourse.owners.get((office.window, office.holder))
            if holder is None:
                continue
            tokens = [*office.bodies, *([] if office.principal is None else [office.principal])]
            for token in tokens:
                body = discourse.owners.get((office.window, token))
                if body is None or body is holder or office.is_past:
                    continue
                holder.affiliated += [body] if body not in holder.affiliated else []
                if token != office.principal and office.noun not in _OWN_VOICES and body not in holder.speaks_for:
                    holder.speaks_for.append(body)

    def _speakers(self) -> list[Figure | None]:
        found: list[Figure | None] = []
        for number, (draft, source) in enumerate(zip(self.drafts, self.sources, strict=True)):
            found.append(None if source is None else self._figure(draft, source, frozenset([number])))
        return found

    def _figure(self, draft: Draft, source: Source, seen: frozenset[int]) -> Figure:
        """Whom the head of a source means; a figure of its own where nothing says."""
        place = (draft.marked.number, source.head)
        word = draft.marked.window.tokens[source.head].lower
        figure = self.owners.get(place)
        if figure is None and word in _FIRST_PERSON:
            figure = self._self(place, word, seen)
        if figure is None:
            minimum, _ = phrases.members(draft.marked, (source.run[0], source.head))
            figure = self.owners[place] = Figure(
                ActorKind.UNNAMED, is_plural=minimum > 1, described=(place[0], source.run)
            )
            figure.mentions.append((place[0], source.run))
        if figure.described is not None and figure.described[0] == place[0]:
            first, last = figure.described[1]
            if first <= source.head <= last:
                self._describe(figure, place[0], source.run)
        return figure

    def _describe(self, figure: Figure, window: int, run: Run) -> None:
        """Gives an unnamed source all the words that the text has for it, and the actors they name."""
        assert figure.described is not None
        run = (min(run[0], figure.described[1][0]), max(run[1], figure.described[1][1]))
        figure.mentions = [m for m in figure.mentions if m != figure.described]
        figure.described = (window, run)
        figure.mentions.insert(0, figure.described)
        for i in range(run[0], run[1] + 1):
            other = self.owners.get((window, i))
            is_other = other is not None and other is not figure and other not in figure.affiliated
            if other is not None and is_other and (other.kind is not ActorKind.UNNAMED):
                figure.affiliated.append(other)

    def _self(self, place: Place, word: str, seen: frozenset[int]) -> Figure | None:
        """Who says I or we in a quotation: its speaker, or the body that this one speaks for."""
        number = self._holding(place)
        if number is None or number in seen:
            return None
        source = self.sources[number]
        if source is None:
            return None
        speaker = self._figure(self.drafts[number], source, seen | {number})
        if not word.startswith(("w", "u", "o")):
            return speaker
        bodies = [figure for figure in speaker.speaks_for if figure.is_body]
        return bodies[0] if speaker.is_person and len(bodies) > 0 else speaker

    def _holding(self, place: Place) -> int | None:
        """The draft in whose content a token stands, the innermost one."""
        best, size = None, 1 << 30
        for number in self._drafts_of.get(place[0], ()):
            draft = self.drafts[number]
            if any(first <= place[1] <= last for first, last in draft.content):
                length = sum(last - first + 1 for first, last in draft.content)
                if length < size:
                    best, size = number, length
        return best

    @property
    def _drafts_of(self) -> dict[int, list[int]]:
        if not hasattr(self, "_by_window"):
            self._by_window: dict[int, list[int]] = {}
            for number, draft in enumerate(self.drafts):
                self._by_window.setdefault(draft.marked.number, []).append(number)
        return self._by_window

    def _first_person(self, speakers: Sequence[Figure | None]) -> None:
        """Gives I and we in quotations to their speakers as mentions."""
        for window in self.marked:
            for i, token in enumerate(window.window.tokens):
                place = (window.number, i)
                if token.quoted and token.lower in _FIRST_PERSON and place not in self.owners:
                    figure = self._self(place, token.lower, frozenset())
                    is_one = figure is not None and (token.lower[0] in "im" or figure.is_body or figure.is_plural)
                    if figure is not None and is_one:
                        self.owners[place] = figure
                        figure.mentions.append((window.number, (i, i)))

    def _hold_offices(self) -> None:
        """Makes actors of the holders of offices in a named body, and of the bodies."""
        acting = {figure for figure in self.owners.values() if figure.is_actor}
        for office in (office for held in self.offices for office in held):
            holder = self.owners.get((office.window, office.holder))
            if holder is None:
                continue
            bodies = [self.owners.get((office.window, token)) for token in office.bodies]
            named = [body for body in bodies if body is not None and body.kind is not ActorKind.UNNAMED]
            if holder.kind is ActorKind.UNNAMED and holder not in acting and not any(body in acting for body in named):
                continue
            for figure in (holder, *named):
                figure.is_actor = True

    def _actors(self) -> tuple[dict[Figure, str], list[Actor]]:
        """The actors in the order of their first mention, and the identifier of each figure that is one."""
        found = dict.fromkeys(self.owners.values())
        acting = [figure for figure in figures.in_order(list(found)) if figure.is_actor]
        chosen = dict.fromkeys(acting)
        for figure in acting:
            if figure.kind is ActorKind.UNNAMED:
                chosen |= dict.fromkeys(other for other in figure.affiliated if other.kind is not ActorKind.UNNAMED)
        ids, taken = dict[Figure, str](), {UNSPECIFIED, VOICE}
        for figure in chosen:
            id_ = self._id(figure, len(ids))
            while id_ in taken:
                id_ = f"{id_}_{len(ids)}"
            taken.add(id_)
            ids[figure] = id_
        actors = dict[Span | str, Actor]()  # by what only one may stand on
        for figure in chosen:
            actor = self._actor(figure, ids)
            ids[figure] = actors.setdefault(actor.anchor_span or actor.id, actor).id
        return ids, list(actors.values())

    def _id(self, figure: Figure, number: int) -> str:
        if figure.known is not None:
            return figure.known.id
        if figure.words != ():
            return names.identifier(figure.label)
        noun = figure.phrase.noun if figure.phrase is not None else ""
        plain = "".join(letter for letter in noun if letter.isascii() and letter.isalnum())
        return f"source{number + 1}_{plain}" if plain != "" else f"source{number + 1}"

    def _actor(self, figure: Figure, ids: Mapping[Figure, str]) -> Actor:
        spans = tuple(sorted({self._span(window, run) for window, run in figure.mentions}))
        if figure.kind is not ActorKind.UNNAMED:
            aliases = tuple(form for form in figure.forms if form != figure.label)[:_ALIASES]
            wikidata = None if figure.known is None else figure.known.wikidata
            return Actor(ids[figure], figure.kind, figure.label, aliases, wikidata, spans)
        assert figure.described is not None
        window, run = figure.described
        marked = self.marked[window]
        head = figure.phrase.head if figure.phrase is not None else run[1]
        minimum, maximum = phrases.members(marked, (run[0], max(run[0], min(head, run[1]))))
        return Actor(
            ids[figure],
            ActorKind.UNNAMED,
            sources.described(self.article, marked, run, is_name=run[0] in self.name_of[window]),
            mentions=spans,
            min_members=minimum,
            max_members=maximum,
            basis=sources.basis(self.article, marked, run),
            affiliations=tuple(dict.fromkeys(ids[other] for other in figure.affiliated if other in ids)),
            anchor_span=self._span(window, run),
        )

    def _unspecified(self, speakers: Sequence[Figure | None], taken: Mapping[Span | None, Actor]) -> Actor | None:
        """The one source of all that no source is named for, on the first cue without one; None if there is none.

        Where others stand on all the words that it could stand on, one of those.
        """
        anchors = [
            self._span(draft.marked.number, run)
            for draft, figure in zip(self.drafts, speakers, strict=True)
            for whole in (*draft.cue, *draft.content)
            for run in (whole, *((i, i) for i in range(whole[0], whole[1] + 1)))
            if figure is None
        ]
        if len(anchors) == 0:
            return None
        anchor = next((span for span in anchors if span not in taken), None)
        if anchor is None:
            return taken[anchors[0]]
        return Actor(UNSPECIFIED, ActorKind.UNNAMED, "unspecified source", min_members=1, anchor_span=anchor)

    def _span(self, window: int, run: Run) -> Span:
        return self.marked[window].window.span(self.article, run[0], run[1])


def _by_token(found: Sequence[Name]) -> dict[int, Name]:
    """The names of a window by token, the longer where two overlap."""
    by_token: dict[int, Name] = {}
    for name in sorted(found, key=lambda name: name.core[0] - name.core[1]):
        for i in range(name.core[0], name.core[1] + 1):
            by_token.setdefault(i, name)
    for name in found:
        for i in range(name.run[0], name.core[0]):
            by_token.setdefault(i, name)
    return by_token
