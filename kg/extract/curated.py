"""A person's analysis file becomes an Analysis: YAML in which spans are quoted words, never offsets.

``read`` gives the article and its analysis, or raises AnalysisError with every problem found, each as
``file:line: what is wrong, what to do``. The README shows the format; ``seeds/istanbul-talks.yaml`` is a whole one.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from kg import yamltree
from kg.article import Article
from kg.errors import AnalysisError, ArticleError
from kg.extract.fields import Fields, is_date, is_null
from kg.extract.quoting import Passage
from kg.model import (
    Actor,
    ActorKind,
    Agent,
    Analysis,
    Anchor,
    Attribution,
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
from kg.quads import address, published_on
from kg.yamltree import Mapping, Node

VOICE = "author"  # the identifier of the article's own voice in every analysis

_ID = re.compile(r"[^\W_]\w*(?:\.[0-9]+)*")
_PERSON_VERSION = "1"  # a person who reviewed has no version of their own; any one does, if it is always the same
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?")  # language, script and region of BCP 47
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


@dataclass(frozen=True)
class CuratedFile:
    """What an analysis file holds: the article it is about, where that appeared, the analysis, and its own bytes.

    ``article_path`` is the article's own file.
    """

    path: Path
    raw: bytes
    article_path: Path
    article: Article
    publication: Publication
    analysis: Analysis


def read(path: Path) -> CuratedFile:
    """The analysis in a YAML file and the article that it names, relative to its folder.

    Raises AnalysisError when either is wrong, ArticleError when the article's file cannot be read as text.
    """
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise AnalysisError([f"{path}: cannot be read: {error.strerror or error}"]) from None
    return parse(raw, path)


def parse(raw: bytes, path: Path) -> CuratedFile:
    """The analysis in some bytes, as if they were the file at ``path``. Raises as ``read`` does."""
    try:
        tree = yamltree.parse(raw.decode("utf-8"))
    except UnicodeDecodeError:
        raise AnalysisError([f"{path}: is not UTF-8; convert it first: iconv -f … -t UTF-8"]) from None
    except yamltree.YamlError as error:
        raise AnalysisError([f"{path}:{error.line}: {error}"]) from None
    return _Reader(path, raw=raw).file(tree)


@dataclass
class _Reader(Fields):
    """Reads one file, in the order of its parts."""

    raw: bytes = b""
    has_anchor: bool = False
    is_reviewed: bool = False

    def file(self, tree: Node) -> CuratedFile:
        top = self.mapping(tree, "the file", _TOP_KEYS)
        self.raise_problems()
        article_path, article = self._article(top)
        self.raise_problems()
        analysis = self._analysis(top, article)
        publication = self._publication(top)
        self.check_uses()
        self.raise_problems()
        return CuratedFile(self.path, self.raw, article_path, article, publication, analysis)

    def _article(self, top: Mapping) -> tuple[Path, Article]:
        node = top.get("article")
        name = self.text(node)
        if node is None or name is None:
            raise AnalysisError([f"{self.path}:{top.line}: no article is named; add article: and its file's name"])
        language = self.text(top.get("language")) or "en"
        if not _LANGUAGE.fullmatch(language):
            self.problem(top.get("language") or top, f"{language!r} is no language; give its tag, such as en or pt-br")
        path = self.path.parent / name
        article = Article.from_file(path, language=language)
        digest = top.get("sha256")
        if digest is None:
            self.problem(node, f"no digest of the article; add sha256: {article.sha256}")
        elif self.text(digest) != article.sha256:
            self.problem(
                digest,
                f"{name} is not the text that was analysed: its SHA-256 is {article.sha256}; "
                "restore that text, or check the analysis against the new one and change sha256",
            )
        return path, article

    def _publication(self, top: Mapping) -> Publication:
        entry = self.entry(top.get("publication"), ("outlet", "url", "published", "headline", "author"))
        facts = {key: self.text(entry.get(key)) for key in Publication.__dataclass_fields__}
        for key, check in (("url", address), ("published", published_on)):
            value, node = facts[key], entry.get(key)
            try:
                if value is not None:
                    check(value)
            except ArticleError as error:
                self.problem(node or entry, f"{key}: {error}")
        return Publication(**facts)

    def _analysis(self, top: Mapping, article: Article) -> Analysis:
        whole = Passage.whole(article)
        run = self.entry(top.get("run"), _RUN_KEYS)
        if top.get("run") is None:
            self.problem(top, "no run: say who analysed it and when; add run: with id, agent, version, started, ended")
        agent = self._agent(run)
        self.known = {kind: self._identified(top.get(kind)) for kind in _IDENTIFIED}
        self.known["actors"][VOICE] = top
        self.has_anchor = top.get("anchor") is not None
        sentences = {sentence.id: Passage(article, sentence.id, sentence.span.start, sentence.span.end)
                     for sentence in article.sentences}  # fmt: skip
        pairs = [pair for id_, node in self._each("attributions", top) for pair in self._readings(id_, node, sentences)]
        attributions = tuple(attribution for attribution in pairs if attribution is not None)
        cues = {a.speaker: a.cue[0] for a in reversed(attributions) if len(a.cue) > 0}
        actors = tuple(self._actor(id_, node, whole, cues.get(id_)) for id_, node in self._each("actors", top))
        self._check_unnamed(actors)
        self._check_nesting(attributions)
        started = self.time(run, "started")
        return Analysis(
            run_id=self.required(run, "id") or "",
            agent=agent,
            started=started,
            ended=self.time(run, "ended"),
            actors=actors,
            attributions=attributions,
            roles=tuple(self._role(id_, node, whole) for id_, node in self._each("roles", top)),
            places=tuple(self._place(id_, node, whole) for id_, node in self._each("places", top)),
            topics=tuple(Topic(id_, self.text(node) or id_) for id_, node in self._each("topics", top)),
            times=tuple(t for id_, node in self._each("times", top) for t in self._timex(id_, node, whole)),
            situations=tuple(self._situation(id_, node, whole) for id_, node in self._each("situations", top)),
            relations=tuple(r for node in self.list(top.get("relations")) for r in self._relation(node)),
            possibly_same=tuple(p for node in self.list(top.get("possibly_same")) for p in self._same(node)),
            anchor=self._anchor(top.get("anchor")),
            file_sha256=hashlib.sha256(self.raw).hexdigest(),
        )

    def _agent(self, run: Mapping) -> Agent:
        """Who the reading is by: the agent, or the person who reviewed what a program read."""
        name, version = self.required(run, "agent") or "", self.required(run, "version") or ""
        is_person = self.choice(run.get("person"), ("yes", "no")) == "yes"
        reviewer = self.text(run.get("reviewed_by"))
        if reviewer is None:
            return Agent(name, version, is_person=is_person)
        if is_person or reviewer.strip() == "":
            what = "is for what a program read" if is_person else "names no one"
            self.problem(run.get("reviewed_by") or run, f"reviewed_by {what}; remove it")
        self.is_reviewed = True
        return Agent(reviewer, _PERSON_VERSION, is_person=True)

    def _confidence(self, entry: Mapping) -> float | None:
        """A reader's confidence; none where a person has decided since."""
        given = self.confidence(entry.get("confidence"))
        return None if self.is_reviewed else given

    def _anchor(self, node: Node | None) -> Anchor | None:
        if node is None:
            return None
        entry = self.entry(node, ("date", "earliest", "latest", "text", "outside"))
        preferred = self.date(entry, "date")
        if preferred is None:
            return None
        earliest = self.date(entry, "earliest", required=False) or preferred
        latest = self.date(entry, "latest", required=False) or preferred
        if not earliest <= preferred <= latest:
            self.problem(node, "the anchor's date must lie between its earliest and latest day")
        return Anchor(preferred, earliest, latest)

    def _actor(self, id_: str, node: Node, whole: Passage, cue: Span | None) -> Actor:
        entry = self.entry(node, _ACTOR_KEYS)
        kind = _ACTOR_KINDS[self.choice(entry.get("type"), tuple(_ACTOR_KINDS), entry) or "person"]
        mentions = self._mentions(entry.get("mentions"), whole)
        anchor = self._stands_on(entry, whole) or (mentions[0] if len(mentions) > 0 else cue)
        if kind is ActorKind.UNNAMED and anchor is None:
            self.problem(node, f"nothing in the text stands for {id_}; add a mention, or the cue of what it says")
        if kind is ActorKind.UNNAMED:
            self.forbid(entry, ("wikidata", "aliases"), "a named actor")
        else:
            self.forbid(entry, _UNNAMED_KEYS, "an unnamed actor")
        return Actor(
            id=id_,
            kind=kind,
            name=self.required(entry, "name") or id_,
            aliases=tuple(self.texts(entry.get("aliases"))),
            wikidata=self.wikidata(entry),
            mentions=mentions,
            min_members=self.count(entry, "min_members"),
            max_members=self.count(entry, "max_members"),
            basis=self.text(entry.get("basis")),
            affiliations=self.references(entry.get("affiliations"), "actors"),
            anchor_span=anchor if kind is ActorKind.UNNAMED else None,
        )

    def _stands_on(self, entry: Mapping, whole: Passage) -> Span | None:
        spans = self.spans(entry.get("stands_on"), whole)
        if len(spans) > 1:
            self.problem(entry.get("stands_on") or entry, "stands_on takes the words of one place")
        return spans[0] if len(spans) > 0 else None

    def _mentions(self, node: Node | None, whole: Passage) -> tuple[Span, ...]:
        """The words that stand for an actor: by kind, or a list in which no kind is told."""
        if not isinstance(node, Mapping):
            return tuple(sorted(self.spans(node, whole)))
        self.keys(node, _MENTION_KINDS)
        return tuple(sorted(span for words in node.items.values() for span in self.spans(words, whole)))

    def _place(self, id_: str, node: Node, whole: Passage) -> Place:
        entry = self.entry(node, ("name", "wikidata", "mentions"))
        return Place(
            id_,
            self.required(entry, "name") or id_,
            self.wikidata(entry),
            tuple(sorted(self.spans(entry.get("mentions"), whole))),
        )

    def _role(self, id_: str, node: Node, whole: Passage) -> Role:
        entry = self.entry(node, _ROLE_KEYS)
        return Role(
            id=id_,
            holder=self.reference(entry, "holder", "actors", required=True) or "",
            title=self.required(entry, "title") or id_,
            organizations=self.references(entry.get("organizations"), "actors"),
            evidence=self.spans(entry.get("evidence"), whole, needed_by=entry),
            reports_to=self.reference(entry, "reports_to", "actors"),
            note=self.text(entry.get("note")),
            confidence=self._confidence(entry),
        )

    def _timex(self, id_: str, node: Node, whole: Passage) -> Iterator[TimeExpression]:
        entry = self.entry(node, _TIME_KEYS)
        self.choice(entry.get("type"), _TIMEX_TYPES, entry)
        spans = self.spans(entry.get("words"), whole, needed_by=entry)
        value = self.required(entry, "value") or ""
        weekday = self.choice(entry.get("weekday"), _WEEKDAYS)
        anchored = self.choice(entry.get("basis"), ("text", "anchor"), entry) == "anchor"
        if re.fullmatch(r"\d{4}-\d\d-\d\d", value) and not is_date(value):
            self.problem(entry.get("value") or entry, f"value: there is no day {value}; correct it")
        if anchored and not self.has_anchor:
            self.problem(entry, "basis: anchor needs the date that it was resolved with; add anchor: with its date")
        day = date.fromisoformat(value) if re.fullmatch(r"\d{4}-\d\d-\d\d", value) and is_date(value) else None
        if entry.get("day") is not None:
            day = self.date(entry, "day", required=False)
        if day is not None and weekday is not None and _WEEKDAYS[day.weekday()] != weekday:
            self.problem(entry, f"{day} is a {_WEEKDAYS[day.weekday()]}, not a {weekday}; correct one of them")
        if len(spans) == 1:
            confidence = self._confidence(entry)
            yield TimeExpression(
                id_, spans[0], value, anchored=anchored, day=day, weekday=weekday, confidence=confidence
            )
        elif len(spans) > 1:
            self.problem(node, f"{id_} is one time expression; give each of its {len(spans)} an identifier of its own")

    def _situation(self, id_: str, node: Node, whole: Passage) -> Situation:
        entry = self.entry(node, _SITUATION_KEYS)
        return Situation(
            id=id_,
            label=self.required(entry, "label") or id_,
            evidence=self.spans(entry.get("evidence"), whole, needed_by=entry),
            actors=self.references(entry.get("actors"), "actors"),
            recipients=self.references(entry.get("recipients"), "actors"),
            place=self.reference(entry, "place", "places"),
            time=self.reference(entry, "time", "times"),
            event_type=self.concept(entry.get("event_type"), EventType),
        )

    def _readings(self, id_: str, node: Node, sentences: dict[str, Passage]) -> Iterator[Attribution | None]:
        entry = self.entry(node, _ATTRIBUTION_KEYS)
        first = self._attribution(id_, entry, sentences)
        yield first
        second = entry.get("alternative")
        if second is None or first is None:
            return
        changes = self.entry(second, (*_ATTRIBUTION_KEYS, "why"))
        self.required(changes, "why")
        if changes.get("alternative") is not None:
            self.problem(second, "a second reading cannot have another; write it under the attribution itself")
        merged = Mapping(second.line)
        replaced = {key.text for key in changes.items} | {"alternative"}
        kept = {key: value for key, value in entry.items.items() if key.text not in replaced}
        for key, value in (kept | changes.items).items():
            if key.text != "why":
                merged.add(key, value)
        reading = self._attribution(f"{id_}-alt", merged, sentences)
        if reading is not None:
            yield replace(reading, alternative_of=id_, note=self.text(changes.get("why")))

    def _attribution(self, id_: str, entry: Mapping, sentences: dict[str, Passage]) -> Attribution | None:
        passage = self._passage(entry, sentences)
        act = self.concept(entry.get("speech_act"), SpeechAct, entry)
        speaker = self.reference(entry, "speaker", "actors", required=True)
        self.choice(entry.get("class"), _CLASSES)
        self.choice(entry.get("polarity"), _POLARITIES)
        self.choice(entry.get("certainty"), _CERTAINTIES)
        self.references(entry.get("times"), "times")
        self.references(entry.get("relayed_by"), "actors")
        if passage is None or act is None or speaker is None:
            return None
        evidence = self.spans(entry.get("evidence"), passage)
        return Attribution(
            id=id_,
            speaker=speaker,
            speech_act=act,
            evidence=evidence if len(evidence) > 0 else (passage.span,),
            source=self.spans(entry.get("source"), passage),
            cue=self.spans(entry.get("cue"), passage),
            content=self.spans(entry.get("content"), passage),
            form=self.concept(entry.get("form"), Form),
            role=self.reference(entry, "role", "roles"),
            addressee=self.reference(entry, "addressed_to", "actors"),
            embedded_in=self.reference(entry, "embedded_in", "attributions"),
            conditions=self._conditions(entry.get("condition"), passage),
            perspectives=tuple(self._perspectives(entry.get("perspectives"))),
            topics=self.references(entry.get("topics"), "topics"),
            said_at=self.reference(entry, "said_at", "times"),
            note=self.text(entry.get("note")),
            confidence=self._confidence(entry),
        )

    def _passage(self, entry: Mapping, sentences: dict[str, Passage]) -> Passage | None:
        node = entry.get("in")
        passages = []
        for scalar in self.scalars(node):
            if scalar.text in sentences:
                passages.append(sentences[scalar.text])
            else:
                self.problem(scalar, f"there is no sentence {scalar.text}; the article has s1 to s{len(sentences)}")
        if node is None:
            self.problem(entry, "no sentence; add in: and its number, such as in: s1")
        if len(passages) == 0:
            return None
        names = passages[0].name if len(passages) == 1 else f"{passages[0].name} to {passages[-1].name}"
        start, end = min(p.start for p in passages), max(p.end for p in passages)
        return Passage(passages[0].article, names, start, end)

    def _conditions(self, node: Node | None, passage: Passage) -> tuple[Condition, ...]:
        conditions = []
        for item in [node] if isinstance(node, Mapping) else self.list(node):
            entry = self.entry(item, ("kind", "words", "antecedent", "confidence"))
            kind = self.concept(entry.get("kind"), ConditionKind, entry)
            antecedent = self.reference(entry, "antecedent", "situations", required=True)
            evidence = self.spans(entry.get("words"), passage, needed_by=entry)
            if kind is not None and antecedent is not None:
                conditions.append(Condition(kind, antecedent, evidence, self._confidence(entry)))
        return tuple(conditions)

    def _perspectives(self, node: Node | None) -> Iterator[Perspective]:
        if node is None or is_null(node):
            return
        for holder, judgements in self.mapping(node, "perspectives").items.items():
            self.use("actors", holder)
            for situation, value in self.mapping(judgements, f"the perspectives of {holder.text}").items.items():
                self.use("situations", situation)
                yield from self._perspective(holder.text, situation.text, value)

    def _perspective(self, holder: str, situation: str, value: Node) -> Iterator[Perspective]:
        """A judgement: its value, or its value with a reader's confidence in it."""
        confidence = None
        if isinstance(value, Mapping) and len(value.items) == 1:
            ((value, number),) = value.items.items()
            confidence = None if self.is_reviewed else self.confidence(number)
        factuality = self.concept(value, Factuality, value)
        if factuality is not None:
            yield Perspective(holder, situation, factuality, confidence)

    def _relation(self, node: Node) -> Iterator[Relation]:
        kinds = tuple(kind.value for kind in RelationKind)
        entry = self.entry(node, ("from", "why", *kinds))
        source = self.reference(entry, "from", "attributions", required=True)
        targets = [(kind, self.reference(entry, kind.value, "attributions")) for kind in RelationKind]
        found = [Relation(kind, source or "", target) for kind, target in targets if target is not None]
        if len(found) == 0:
            self.problem(node, f"no relation; add one of {', '.join(kinds)} with an attribution's identifier")
        yield from found

    def _same(self, node: Node) -> Iterator[tuple[str, str]]:
        entry = self.entry(node, ("actors", "why"))
        pair = self.references(entry.get("actors"), "actors")
        if len(pair) == 2:
            yield pair[0], pair[1]
        else:
            self.problem(node, "possibly_same takes two actors, the earlier mentioned first")

    def _check_unnamed(self, actors: tuple[Actor, ...]) -> None:
        seen: dict[Span, str] = {}
        for actor in actors:
            if actor.anchor_span is None:
                continue
            other = seen.setdefault(actor.anchor_span, actor.id)
            if other != actor.id:
                node = self.known["actors"][actor.id]
                self.problem(node, f"{actor.id} stands on the same words as {other}; keep one, or quote others first")

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
                    self.problem(node, f"{attribution.id} is embedded in itself; name the outer voice only")

    def _each(self, kind: str, top: Mapping) -> Iterator[tuple[str, Node]]:
        node = top.get(kind)
        if isinstance(node, Mapping):
            for key, value in node.items.items():
                yield key.text, value
        elif node is None and kind in {"actors", "attributions"}:
            self.problem(top, f"no {kind}; add {kind}: with an identifier for each")

    def _identified(self, node: Node | None) -> dict[str, Node]:
        if node is None or is_null(node):
            return {}
        if not isinstance(node, Mapping):
            self.problem(node, "this goes by identifier: one key for each")
            return {}
        for key in node.items:
            if not _ID.fullmatch(key.text) or key.text == VOICE:
                self.problem(key, f"{key.text!r} cannot be an identifier: letters, digits and _ only, not {VOICE!r}")
        return {key.text: value for key, value in node.items.items()}


_IDENTIFIED = ("actors", "places", "topics", "roles", "times", "situations", "attributions")
_TOP_KEYS = (
    "article", "sha256", "language", "publication", "run", "anchor", *_IDENTIFIED, "relations", "possibly_same",
)  # fmt: skip
_RUN_KEYS = ("id", "agent", "version", "person", "started", "ended", "reviewed_by", "note")
_UNNAMED_KEYS = ("stands_on", "min_members", "max_members", "basis", "affiliations")
_ACTOR_KEYS = ("name", "type", "wikidata", "aliases", "mentions", *_UNNAMED_KEYS, "note")
_ROLE_KEYS = ("holder", "title", "organizations", "evidence", "reports_to", "ended", "note", "confidence")
_TIME_KEYS = ("words", "type", "value", "day", "basis", "weekday", "mod", "note", "confidence")
_SITUATION_KEYS = (
    "label", "evidence", "actors", "recipients", "place", "time", "event_type",
    "event_mode", "quantity", "duration", "scope", "note",
)  # fmt: skip
_ATTRIBUTION_KEYS = (
    "in", "class", "speaker", "role", "addressed_to", "embedded_in", "relayed_by", "speech_act", "form", "polarity",
    "evidence", "source", "cue", "content", "condition", "perspectives", "said_at", "times", "topics", "certainty",
    "note", "confidence", "alternative",
)  # fmt: skip
