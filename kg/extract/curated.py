"""A person's analysis file becomes an Analysis: YAML in which spans are quoted words, never offsets.

``read`` gives the article and its analysis, or raises AnalysisError with every problem found, each as
``file:line: what is wrong, what to do``. The README shows the format; ``seeds/istanbul-talks.yaml`` is a whole one.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from difflib import get_close_matches
from pathlib import Path
from typing import TypeVar

from kg import yamltree
from kg.article import Article
from kg.errors import AnalysisError
from kg.extract.quoting import Passage, QuotingError
from kg.model import (
    Actor,
    ActorKind,
    Agent,
    Analysis,
    Anchor,
    Attribution,
    Concept,
    Condition,
    ConditionKind,
    EventType,
    Factuality,
    Form,
    Perspective,
    Place,
    Publication,
    Relation,
    RelationKind,
    Role,
    Situation,
    Span,
    SpeechAct,
    TimeExpression,
    Topic,
)
from kg.yamltree import Mapping, Node, Scalar, Sequence

VOICE = "author"  # the identifier of the article's own voice in every analysis

_ID = re.compile(r"[A-Za-z][A-Za-z0-9_]*(?:\.[0-9]+)?")
_WIKIDATA = re.compile(r"Q[1-9][0-9]*")
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_TIMEX_TYPES = ("DATE", "TIME", "DURATION", "SET")
_CLASSES = ("attributed", "reported_act", "unattributed", "non_statement", "embedded")
_POLARITIES = ("positive", "negative", "underspecified")
_CERTAINTIES = ("sure", "ambiguous")
_MENTION_KINDS = ("name", "title+name", "pronoun", "description", "demonym", "metonym")
_ACTOR_KINDS = {
    "person": ActorKind.PERSON,
    "organization": ActorKind.ORGANIZATION,
    "state": ActorKind.STATE,
    "outlet": ActorKind.OUTLET,
    "unnamed_individual": ActorKind.UNNAMED,
    "unnamed_group": ActorKind.UNNAMED,
}

_C = TypeVar("_C", bound=Concept)


@dataclass(frozen=True)
class CuratedFile:
    """What an analysis file holds: the article it is about, where that appeared, the analysis, and its own bytes."""

    path: Path
    raw: bytes
    article: Article
    publication: Publication
    analysis: Analysis


def read(path: Path) -> CuratedFile:
    """The analysis in a YAML file and the article that it names, relative to its folder.

    Raises AnalysisError when either is wrong, ArticleError when the article's file cannot be read as text.
    """
    try:
        raw = path.read_bytes()
        text = raw.decode("utf-8")
    except OSError as error:
        raise AnalysisError([f"{path}: cannot be read: {error.strerror or error}"]) from None
    except UnicodeDecodeError:
        raise AnalysisError([f"{path}: is not UTF-8; convert it first: iconv -f … -t UTF-8"]) from None
    try:
        tree = yamltree.parse(text)
    except yamltree.YamlError as error:
        raise AnalysisError([f"{path}:{error.line}: {error}"]) from None
    return _Reader(path, raw).file(tree)


@dataclass
class _Reader:
    """Collects problems while it reads, so that one run names them all."""

    path: Path
    raw: bytes
    problems: list[tuple[int, str]] = field(default_factory=list)
    known: dict[str, dict[str, Node]] = field(default_factory=dict)
    uses: list[tuple[str, Scalar]] = field(default_factory=list)

    def file(self, tree: Node) -> CuratedFile:
        top = self._mapping(tree, "the file", _TOP_KEYS)
        self._raise_problems()
        article = self._article(top)
        self._raise_problems()
        analysis = self._analysis(top, article)
        self._check_uses()
        self._raise_problems()
        return CuratedFile(self.path, self.raw, article, self._publication(top), analysis)

    def _raise_problems(self) -> None:
        if len(self.problems) > 0:
            raise AnalysisError([f"{self.path}:{line}: {message}" for line, message in sorted(set(self.problems))])

    def _problem(self, node: Node, message: str) -> None:
        self.problems.append((node.line, message))

    # The parts of the file, in its order.

    def _article(self, top: Mapping) -> Article:
        node = top.get("article")
        name = self._text(node)
        if node is None or name is None:
            raise AnalysisError([f"{self.path}:{top.line}: no article is named; add article: and its file's name"])
        article = Article.from_file(self.path.parent / name, language=self._text(top.get("language")) or "en")
        digest = top.get("sha256")
        if digest is None:
            self._problem(node, f"no digest of the article; add sha256: {article.sha256}")
        elif self._text(digest) != article.sha256:
            self._problem(
                digest,
                f"{name} is not the text that was analysed: its SHA-256 is {article.sha256}; "
                "restore that text, or check the analysis against the new one and change sha256",
            )
        return article

    def _publication(self, top: Mapping) -> Publication:
        entry = self._entry(top.get("publication"), ("outlet", "url", "published", "headline", "author"))
        return Publication(**{key: self._text(entry.get(key)) for key in Publication.__dataclass_fields__})

    def _analysis(self, top: Mapping, article: Article) -> Analysis:
        whole = Passage.whole(article)
        run = self._entry(top.get("run"), ("id", "agent", "version", "person", "started", "ended", "note"))
        if top.get("run") is None:
            self._problem(top, "no run: say who analysed it and when; add run: with id, agent, version, started, ended")
        self.known = {kind: self._identified(top.get(kind)) for kind in _IDENTIFIED}
        self.known["actors"][VOICE] = top
        sentences = {sentence.id: Passage(article, sentence.id, sentence.span.start, sentence.span.end)
                     for sentence in article.sentences}  # fmt: skip
        pairs = [pair for id_, node in self._each("attributions", top) for pair in self._readings(id_, node, sentences)]
        attributions = tuple(attribution for attribution in pairs if attribution is not None)
        cues = {a.speaker: a.cue[0] for a in reversed(attributions) if len(a.cue) > 0}
        actors = tuple(self._actor(id_, node, whole, cues.get(id_)) for id_, node in self._each("actors", top))
        self._check_unnamed(actors)
        self._check_nesting(attributions)
        started = self._time(run, "started")
        return Analysis(
            run_id=self._required(run, "id") or "",
            agent=Agent(
                self._required(run, "agent") or "",
                self._required(run, "version") or "",
                is_person=self._choice(run.get("person"), ("yes", "no")) == "yes",
            ),
            started=started,
            ended=self._time(run, "ended"),
            actors=actors,
            attributions=attributions,
            roles=tuple(self._role(id_, node, whole) for id_, node in self._each("roles", top)),
            places=tuple(self._place(id_, node, whole) for id_, node in self._each("places", top)),
            topics=tuple(Topic(id_, self._text(node) or id_) for id_, node in self._each("topics", top)),
            times=tuple(t for id_, node in self._each("times", top) for t in self._timex(id_, node, whole)),
            situations=tuple(self._situation(id_, node, whole) for id_, node in self._each("situations", top)),
            relations=tuple(r for node in self._list(top.get("relations")) for r in self._relation(node)),
            possibly_same=tuple(p for node in self._list(top.get("possibly_same")) for p in self._same(node)),
            anchor=self._anchor(top.get("anchor")),
            file_sha256=hashlib.sha256(self.raw).hexdigest(),
        )

    def _anchor(self, node: Node | None) -> Anchor | None:
        if node is None:
            return None
        entry = self._entry(node, ("date", "earliest", "latest", "text", "outside"))
        preferred = self._date(entry, "date")
        if preferred is None:
            return None
        earliest = self._date(entry, "earliest", required=False) or preferred
        latest = self._date(entry, "latest", required=False) or preferred
        if not earliest <= preferred <= latest:
            self._problem(node, "the anchor's date must lie between its earliest and latest day")
        return Anchor(preferred, earliest, latest)

    def _actor(self, id_: str, node: Node, whole: Passage, cue: Span | None) -> Actor:
        entry = self._entry(node, _ACTOR_KEYS)
        kind = _ACTOR_KINDS[self._choice(entry.get("type"), tuple(_ACTOR_KINDS), entry) or "person"]
        mentions = self._mentions(entry.get("mentions"), whole)
        anchor = mentions[0] if len(mentions) > 0 else cue
        if kind is ActorKind.UNNAMED and anchor is None:
            self._problem(node, f"nothing in the text stands for {id_}; add a mention, or the cue of what it says")
        if kind is ActorKind.UNNAMED:
            self._forbid(entry, ("wikidata", "aliases"), "a named actor")
        else:
            self._forbid(entry, ("min_members", "max_members", "basis", "affiliations"), "an unnamed actor")
        return Actor(
            id=id_,
            kind=kind,
            name=self._required(entry, "name") or id_,
            aliases=tuple(self._texts(entry.get("aliases"))),
            wikidata=self._wikidata(entry),
            mentions=mentions,
            min_members=self._count(entry, "min_members"),
            max_members=self._count(entry, "max_members"),
            basis=self._text(entry.get("basis")),
            affiliations=self._references(entry.get("affiliations"), "actors"),
            anchor_span=anchor if kind is ActorKind.UNNAMED else None,
        )

    def _mentions(self, node: Node | None, whole: Passage) -> tuple[Span, ...]:
        if not isinstance(node, Mapping):
            if node is not None and not _is_null(node):
                self._problem(node, f"mentions go by kind: {', '.join(_MENTION_KINDS)}, each with its words")
            return ()
        self._keys(node, _MENTION_KINDS)
        return tuple(sorted(span for words in node.items.values() for span in self._spans(words, whole)))

    def _place(self, id_: str, node: Node, whole: Passage) -> Place:
        entry = self._entry(node, ("name", "wikidata", "mentions"))
        return Place(
            id_,
            self._required(entry, "name") or id_,
            self._wikidata(entry),
            tuple(sorted(self._spans(entry.get("mentions"), whole))),
        )

    def _role(self, id_: str, node: Node, whole: Passage) -> Role:
        entry = self._entry(node, _ROLE_KEYS)
        return Role(
            id=id_,
            holder=self._reference(entry, "holder", "actors", required=True) or "",
            title=self._required(entry, "title") or id_,
            organizations=self._references(entry.get("organizations"), "actors"),
            evidence=self._spans(entry.get("evidence"), whole, needed_by=entry),
            reports_to=self._reference(entry, "reports_to", "actors"),
            note=self._text(entry.get("note")),
        )

    def _timex(self, id_: str, node: Node, whole: Passage) -> Iterator[TimeExpression]:
        entry = self._entry(node, _TIME_KEYS)
        self._choice(entry.get("type"), _TIMEX_TYPES, entry)
        spans = self._spans(entry.get("words"), whole, needed_by=entry)
        value = self._required(entry, "value") or ""
        weekday = self._choice(entry.get("weekday"), _WEEKDAYS)
        anchored = self._choice(entry.get("basis"), ("text", "anchor"), entry) == "anchor"
        day = date.fromisoformat(value) if re.fullmatch(r"\d{4}-\d\d-\d\d", value) and _is_date(value) else None
        if len(spans) == 1:
            yield TimeExpression(id_, spans[0], value, anchored=anchored, day=day, weekday=weekday)
        elif len(spans) > 1:
            self._problem(node, f"{id_} is one time expression; give each of its {len(spans)} an identifier of its own")

    def _situation(self, id_: str, node: Node, whole: Passage) -> Situation:
        entry = self._entry(node, _SITUATION_KEYS)
        return Situation(
            id=id_,
            label=self._required(entry, "label") or id_,
            evidence=self._spans(entry.get("evidence"), whole, needed_by=entry),
            actors=self._references(entry.get("actors"), "actors"),
            recipients=self._references(entry.get("recipients"), "actors"),
            place=self._reference(entry, "place", "places"),
            time=self._reference(entry, "time", "times"),
            event_type=self._concept(entry.get("event_type"), EventType),
        )

    def _readings(self, id_: str, node: Node, sentences: dict[str, Passage]) -> Iterator[Attribution | None]:
        entry = self._entry(node, _ATTRIBUTION_KEYS)
        first = self._attribution(id_, entry, sentences)
        yield first
        second = entry.get("alternative")
        if second is None or first is None:
            return
        changes = self._entry(second, (*_ATTRIBUTION_KEYS, "why"))
        self._required(changes, "why")
        if changes.get("alternative") is not None:
            self._problem(second, "a second reading cannot have another; write it under the attribution itself")
        merged = Mapping(second.line)
        replaced = {key.text for key in changes.items} | {"alternative"}
        kept = {key: value for key, value in entry.items.items() if key.text not in replaced}
        for key, value in (kept | changes.items).items():
            if key.text != "why":
                merged.add(key, value)
        reading = self._attribution(f"{id_}-alt", merged, sentences)
        if reading is not None:
            yield replace(reading, alternative_of=id_, note=self._text(changes.get("why")))

    def _attribution(self, id_: str, entry: Mapping, sentences: dict[str, Passage]) -> Attribution | None:
        passage = self._passage(entry, sentences)
        act = self._concept(entry.get("speech_act"), SpeechAct, entry)
        speaker = self._reference(entry, "speaker", "actors", required=True)
        self._choice(entry.get("class"), _CLASSES)
        self._choice(entry.get("polarity"), _POLARITIES)
        self._choice(entry.get("certainty"), _CERTAINTIES)
        self._references(entry.get("times"), "times")
        self._references(entry.get("relayed_by"), "actors")
        if passage is None or act is None or speaker is None:
            return None
        evidence = self._spans(entry.get("evidence"), passage)
        return Attribution(
            id=id_,
            speaker=speaker,
            speech_act=act,
            evidence=evidence if len(evidence) > 0 else (passage.span,),
            source=self._spans(entry.get("source"), passage),
            cue=self._spans(entry.get("cue"), passage),
            content=self._spans(entry.get("content"), passage),
            form=self._concept(entry.get("form"), Form),
            role=self._reference(entry, "role", "roles"),
            addressee=self._reference(entry, "addressed_to", "actors"),
            embedded_in=self._reference(entry, "embedded_in", "attributions"),
            conditions=self._conditions(entry.get("condition"), passage),
            perspectives=tuple(self._perspectives(entry.get("perspectives"))),
            topics=self._references(entry.get("topics"), "topics"),
            said_at=self._reference(entry, "said_at", "times"),
            note=self._text(entry.get("note")),
        )

    def _passage(self, entry: Mapping, sentences: dict[str, Passage]) -> Passage | None:
        node = entry.get("in")
        passages = []
        for scalar in self._scalars(node):
            if scalar.text in sentences:
                passages.append(sentences[scalar.text])
            else:
                self._problem(scalar, f"there is no sentence {scalar.text}; the article has s1 to s{len(sentences)}")
        if node is None:
            self._problem(entry, "no sentence; add in: and its number, such as in: s1")
        if len(passages) == 0:
            return None
        names = passages[0].name if len(passages) == 1 else f"{passages[0].name} to {passages[-1].name}"
        start, end = min(p.start for p in passages), max(p.end for p in passages)
        return Passage(passages[0].article, names, start, end)

    def _conditions(self, node: Node | None, passage: Passage) -> tuple[Condition, ...]:
        conditions = []
        for item in [node] if isinstance(node, Mapping) else self._list(node):
            entry = self._entry(item, ("kind", "words", "antecedent"))
            kind = self._concept(entry.get("kind"), ConditionKind, entry)
            antecedent = self._reference(entry, "antecedent", "situations", required=True)
            evidence = self._spans(entry.get("words"), passage, needed_by=entry)
            if kind is not None and antecedent is not None:
                conditions.append(Condition(kind, antecedent, evidence))
        return tuple(conditions)

    def _perspectives(self, node: Node | None) -> Iterator[Perspective]:
        if node is None or _is_null(node):
            return
        for holder, judgements in self._mapping(node, "perspectives").items.items():
            self._use("actors", holder)
            for situation, value in self._mapping(judgements, f"the perspectives of {holder.text}").items.items():
                self._use("situations", situation)
                factuality = self._concept(value, Factuality, value)
                if factuality is not None:
                    yield Perspective(holder.text, situation.text, factuality)

    def _relation(self, node: Node) -> Iterator[Relation]:
        kinds = tuple(kind.value for kind in RelationKind)
        entry = self._entry(node, ("from", "why", *kinds))
        source = self._reference(entry, "from", "attributions", required=True)
        targets = [(kind, self._reference(entry, kind.value, "attributions")) for kind in RelationKind]
        found = [Relation(kind, source or "", target) for kind, target in targets if target is not None]
        if len(found) == 0:
            self._problem(node, f"no relation; add one of {', '.join(kinds)} with an attribution's identifier")
        yield from found

    def _same(self, node: Node) -> Iterator[tuple[str, str]]:
        entry = self._entry(node, ("actors", "why"))
        pair = self._references(entry.get("actors"), "actors")
        if len(pair) == 2:
            yield pair[0], pair[1]
        else:
            self._problem(node, "possibly_same takes two actors, the earlier mentioned first")

    # What one value means.

    def _spans(self, node: Node | None, passage: Passage, needed_by: Node | None = None) -> tuple[Span, ...]:
        found = tuple(span for words, number in self._quotes(node) for span in self._find(words, number, passage))
        if needed_by is not None and node is None:
            self._problem(needed_by, "no words; quote the words of the text that say so")
        return found

    def _quotes(self, node: Node | None) -> Iterator[tuple[Scalar, Scalar | None]]:
        if node is None or _is_null(node):
            return
        if isinstance(node, Scalar):
            yield node, None
        elif isinstance(node, Sequence):
            for item in node.items:
                yield from self._quotes(item)
        else:
            for words, numbers in node.items.items():
                for number in self._scalars(numbers):
                    yield words, number

    def _find(self, words: Scalar, number: Scalar | None, passage: Passage) -> Iterator[Span]:
        if number is not None and not re.fullmatch(r"[0-9]{1,9}", number.text):
            self._problem(number, f"{number.text!r} is no number; say which occurrence of {words.text!r} is meant")
            return
        try:
            yield passage.find(words.text, None if number is None else int(number.text))
        except QuotingError as error:
            self._problem(words, str(error))

    def _concept(self, node: Node | None, scheme: type[_C], needed_by: Node | None = None) -> _C | None:
        values = tuple(str(concept.value) for concept in scheme)
        value = self._choice(node, values, needed_by)
        return None if value is None else scheme(value)

    def _choice(self, node: Node | None, values: tuple[str, ...], needed_by: Node | None = None) -> str | None:
        if node is None or _is_null(node):
            if needed_by is not None:
                self._problem(needed_by, f"a value is missing; it is one of {', '.join(values)}")
            return None
        if isinstance(node, Scalar) and node.text in values:
            return node.text
        found = repr(node.text) if isinstance(node, Scalar) else "a list or mapping"
        self._problem(node, f"{found} is not one of {', '.join(values)}")
        return None

    def _date(self, entry: Mapping, key: str, *, required: bool = True) -> date | None:
        text = self._required(entry, key) if required else self._text(entry.get(key))
        if text is None:
            return None
        if not _is_date(text):
            self._problem(entry.get(key) or entry, f"{key}: {text!r} is not a day such as 2025-05-14")
            return None
        return date.fromisoformat(text)

    def _time(self, entry: Mapping, key: str) -> datetime:
        text = self._required(entry, key)
        try:
            parsed = datetime.fromisoformat(text or "")
            if parsed.tzinfo is not None:
                return parsed.astimezone(UTC).replace(microsecond=0)
        except ValueError:
            pass
        if text is not None:
            self._problem(entry.get(key) or entry, f"{key}: {text!r} is not a time such as 2026-11-22T11:00:00Z")
        return datetime(1970, 1, 1, tzinfo=UTC)

    def _count(self, entry: Mapping, key: str) -> int | None:
        text = self._text(entry.get(key))
        if text is not None and not re.fullmatch(r"[0-9]{1,9}", text):
            self._problem(entry.get(key) or entry, f"{key}: {text!r} is not a whole number of people")
            return None
        return None if text is None else int(text)

    def _wikidata(self, entry: Mapping) -> str | None:
        text = self._text(entry.get("wikidata"))
        if text is not None and not _WIKIDATA.fullmatch(text):
            self._problem(entry.get("wikidata") or entry, f"{text!r} is not a Wikidata item such as Q22686")
        return text

    def _references(self, node: Node | None, kind: str) -> tuple[str, ...]:
        return tuple(self._use(kind, scalar) for scalar in self._scalars(node))

    def _reference(self, entry: Mapping, key: str, kind: str, *, required: bool = False) -> str | None:
        node = entry.get(key)
        if node is None or _is_null(node):
            if required:
                self._problem(entry, f"no {key}; add {key}: and one of the identifiers under {kind}")
            return None
        if not isinstance(node, Scalar):
            self._problem(node, f"{key} takes one identifier of {kind}")
            return None
        return self._use(kind, node)

    def _use(self, kind: str, scalar: Scalar) -> str:
        self.uses.append((kind, scalar))
        return scalar.text

    # The shape of the file.

    def _check_uses(self) -> None:
        for kind, scalar in self.uses:
            if scalar.text not in self.known[kind]:
                near = _nearest(scalar.text, self.known[kind])
                self._problem(scalar, f"{scalar.text!r} is not among the {kind}{near}; add it there, or correct it")

    def _check_unnamed(self, actors: tuple[Actor, ...]) -> None:
        seen: dict[Span, str] = {}
        for actor in actors:
            if actor.anchor_span is None:
                continue
            other = seen.setdefault(actor.anchor_span, actor.id)
            if other != actor.id:
                node = self.known["actors"][actor.id]
                self._problem(node, f"{actor.id} stands on the same words as {other}; keep one, or quote others first")

    def _check_nesting(self, attributions: tuple[Attribution, ...]) -> None:
        outer = {a.id: a.embedded_in for a in attributions}
        for attribution in attributions:
            seen, current = {attribution.id}, attribution.embedded_in
            while current is not None and current not in seen:
                seen.add(current)
                current = outer.get(current)
            if current == attribution.id:
                node = self.known["attributions"].get(attribution.id)
                if node is not None:
                    self._problem(node, f"{attribution.id} is embedded in itself; name the outer voice only")

    def _each(self, kind: str, top: Mapping) -> Iterator[tuple[str, Node]]:
        node = top.get(kind)
        if isinstance(node, Mapping):
            for key, value in node.items.items():
                yield key.text, value
        elif node is None and kind in {"actors", "attributions"}:
            self._problem(top, f"no {kind}; add {kind}: with an identifier for each")

    def _identified(self, node: Node | None) -> dict[str, Node]:
        if node is None or _is_null(node):
            return {}
        if not isinstance(node, Mapping):
            self._problem(node, "this goes by identifier: one key for each")
            return {}
        for key in node.items:
            if not _ID.fullmatch(key.text) or key.text == VOICE:
                self._problem(key, f"{key.text!r} cannot be an identifier: letters, digits and _ only, not {VOICE!r}")
        return {key.text: value for key, value in node.items.items()}

    def _entry(self, node: Node | None, keys: tuple[str, ...]) -> Mapping:
        if node is None or _is_null(node):
            return Mapping(1 if node is None else node.line)
        return self._mapping(node, "this", keys)

    def _mapping(self, node: Node, name: str, keys: tuple[str, ...] | None = None) -> Mapping:
        if not isinstance(node, Mapping):
            self._problem(node, f"{name} needs keys{'' if keys is None else ' such as ' + ', '.join(keys[:4])}")
            return Mapping(node.line)
        if keys is not None:
            self._keys(node, keys)
        return node

    def _keys(self, node: Mapping, keys: tuple[str, ...]) -> None:
        for key in node.items:
            if key.text not in keys:
                self._problem(key, f"the key {key.text!r} is not known here{_nearest(key.text, keys)}; remove it")

    def _forbid(self, entry: Mapping, keys: tuple[str, ...], whom: str) -> None:
        for key in keys:
            node = entry.get(key)
            if node is not None and not _is_null(node):
                self._problem(node, f"{key} is only for {whom}; remove it, or change the type")

    def _required(self, entry: Mapping, key: str) -> str | None:
        text = self._text(entry.get(key))
        if text is None:
            self._problem(entry, f"no {key}; add {key}: and its value")
        return text

    def _text(self, node: Node | None) -> str | None:
        if node is None or _is_null(node):
            return None
        if isinstance(node, Scalar):
            return node.text
        self._problem(node, "this takes one piece of text, not a list or a mapping")
        return None

    def _texts(self, node: Node | None) -> list[str]:
        return [scalar.text for scalar in self._scalars(node)]

    def _scalars(self, node: Node | None) -> list[Scalar]:
        if node is None or _is_null(node):
            return []
        if isinstance(node, Scalar):
            return [node]
        if isinstance(node, Mapping):
            self._problem(node, "this takes a value or a list of values, not a mapping")
            return []
        return [scalar for item in node.items for scalar in self._scalars(item)]

    def _list(self, node: Node | None) -> list[Node]:
        if node is None or _is_null(node):
            return []
        if isinstance(node, Sequence):
            return node.items
        self._problem(node, "this is a list: begin each item with a dash")
        return []


_IDENTIFIED = ("actors", "places", "topics", "roles", "times", "situations", "attributions")
_TOP_KEYS = (
    "article", "sha256", "language", "publication", "run", "anchor", *_IDENTIFIED, "relations", "possibly_same",
)  # fmt: skip
_ACTOR_KEYS = (
    "name", "type", "wikidata", "aliases", "mentions", "min_members", "max_members", "basis", "affiliations", "note",
)  # fmt: skip
_ROLE_KEYS = ("holder", "title", "organizations", "evidence", "reports_to", "ended", "note")
_TIME_KEYS = ("words", "type", "value", "basis", "weekday", "mod", "note")
_SITUATION_KEYS = (
    "label", "evidence", "actors", "recipients", "place", "time", "event_type",
    "event_mode", "quantity", "duration", "scope", "note",
)  # fmt: skip
_ATTRIBUTION_KEYS = (
    "in", "class", "speaker", "role", "addressed_to", "embedded_in", "relayed_by", "speech_act", "form", "polarity",
    "evidence", "source", "cue", "content", "condition", "perspectives", "said_at", "times", "topics", "certainty",
    "note", "alternative",
)  # fmt: skip


def _is_null(node: Node) -> bool:
    return isinstance(node, Scalar) and node.is_null


def _is_date(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _nearest(word: str, words: Iterable[str]) -> str:
    near = get_close_matches(word, list(words), n=1)
    return "" if len(near) == 0 else f" (did you mean {near[0]!r}?)"
