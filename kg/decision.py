"""A person's decision on one attribution of a reading: it stands, it stands corrected, or it does not stand.

``decided`` gives the reading as it is since; ``quads`` says in ``graph/provenance`` who decided what, and why.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum

from pyoxigraph import Literal, NamedNode, Quad

from kg import iris
from kg.article import Article
from kg.errors import AnalysisError
from kg.extract.curated import VOICE
from kg.extract.quoting import splits_word
from kg.iris import Base
from kg.model import Actor, ActorKind, Agent, Analysis, Attribution, Factuality, Form, Perspective, Span, SpeechAct
from kg.namespaces import KG, PROV, RDF, RDFS, SCHEMA, SKOS
from kg.quads import Writer, instant
from kg.reader.soundness import sound

FOLDER = "decisions/"  # of the ledger

_OPENING, _CLOSING = "“«", "”»"
_CORRECTED = "the source, cue, content, speaker, speech act or factuality"
_SHOWN = 60  # code points of what was said that a decision repeats


class Verdict(Enum):
    """What a person decides on an attribution; the value is the decision's skos:note."""

    ACCEPTED = "accepted"
    CORRECTED = "corrected"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Correction:
    """What of an attribution is otherwise; None and nothing leave a part as it is.

    ``speaker``: an identifier of the reading, or words of the text that name somebody, who is a ``kind`` of actor if
    the reading does not know them yet; whom it takes for an unnamed one is somebody else if ``kind`` is another.
    """

    source: tuple[Span, ...] = ()
    cue: tuple[Span, ...] = ()
    content: tuple[Span, ...] = ()
    speaker: str | Span | None = None
    kind: ActorKind = ActorKind.UNNAMED
    speech_act: SpeechAct | None = None
    factuality: Factuality | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """A verdict on the attribution ``on``, with who decides, when, and why."""

    on: NamedNode
    verdict: Verdict
    by: str
    at: datetime
    reason: str | None = None
    correction: Correction = Correction()

    def __post_init__(self) -> None:
        """Raises AnalysisError for a decision of nobody, and for a rejection without a reason."""
        if self.by.strip() == "":
            raise AnalysisError(["a decision is somebody's; give the name of whoever takes it"])
        if self.verdict is Verdict.REJECTED and (self.reason or "").strip() == "":
            raise AnalysisError(["a rejection needs a reason; say in a sentence why"])
        if self.verdict is Verdict.CORRECTED and self.correction == Correction():
            raise AnalysisError([f"a correction says what is otherwise: {_CORRECTED}; or accept what stands there"])
        if self.verdict is not Verdict.CORRECTED and self.correction != Correction():
            raise AnalysisError(
                [f"what is {self.verdict.value} is not changed; leave out what is otherwise, or correct it"]
            )

    @property
    def person(self) -> Agent:
        """Who decides, as the agent of the run that holds what comes of it."""
        return Agent(self.by, "1", is_person=True)


def decided(article: Article, analysis: Analysis, id_: str, decision: Decision) -> Analysis:
    """The reading since a decision on one of its attributions: the decider's run, the rest as sure as it was.

    What nobody decided on keeps its confidence. What stood inside a rejected attribution stands where that stood.
    Raises AnalysisError when the attribution cannot be corrected so.
    """
    known = next(each for each in analysis.attributions if each.id == id_)
    _check_words(article, known, decision.correction)
    if decision.verdict is Verdict.REJECTED:
        changed = _without(analysis, known)
    else:
        changed = _with(article, analysis, known, decision.correction)
    run = f"{decision.verdict.value}-{id_}-{decision.at:%Y%m%dT%H%M%S}"
    kept, _ = sound(article, changed)
    return replace(kept, run_id=run, agent=decision.person, started=decision.at, ended=decision.at, file_sha256=None)


def _check_words(article: Article, known: Attribution, correction: Correction) -> None:
    """That what is corrected stands in the text where it is said to, as whole words. Raises AnalysisError."""
    speaker = (correction.speaker,) if isinstance(correction.speaker, Span) else ()
    as_they_were = {*known.source, *known.cue, *known.content}
    for span in (*correction.source, *correction.cue, *correction.content, *speaker):
        here = article.text[span.start : span.end]
        if here != span.words:
            raise AnalysisError(
                [f"{span.words!r} does not stand at characters {span.start} to {span.end}: {here!r} does"]
            )
        if span not in as_they_were and splits_word(article.text, span.start, span.end):
            raise AnalysisError(
                [f"{here!r} at characters {span.start} to {span.end} is a part of a word; give whole words"]
            )


def _without(analysis: Analysis, known: Attribution) -> Analysis:
    """The reading without an attribution; its second reading is the only one since, under its identifier."""
    readings = [each for each in analysis.attributions if each.alternative_of == known.id]
    heir = readings[0].id if len(readings) > 0 else None

    def left(each: Attribution) -> Attribution:
        if each.id == heir:
            each = replace(each, id=known.id, alternative_of=None)
        if each.embedded_in in {known.id, heir} - {None}:
            each = replace(each, embedded_in=known.embedded_in if each.embedded_in == known.id else known.id)
        return each

    attributions = tuple(left(each) for each in analysis.attributions if each.id != known.id)
    relations = tuple(
        replace(each, source=known.id if each.source == heir else each.source,
                target=known.id if each.target == heir else each.target)
        for each in analysis.relations
        if known.id not in (each.source, each.target)
    )  # fmt: skip
    return _used(replace(analysis, attributions=attributions, relations=relations), known)


def _used(analysis: Analysis, gone: Attribution) -> Analysis:
    """The reading without what only an attribution as it was spoke of: its situations, and an unnamed speaker."""
    spoken = {p.situation for a in analysis.attributions for p in a.perspectives}
    spoken |= {c.antecedent for a in analysis.attributions for c in a.conditions}
    only = {p.situation for p in gone.perspectives} | {c.antecedent for c in gone.conditions}
    situations = tuple(each for each in analysis.situations if each.id in spoken or each.id not in only)
    needed = {name for each in analysis.attributions for name in (each.speaker, each.addressee)}
    needed |= {p.holder for a in analysis.attributions for p in a.perspectives} | {r.holder for r in analysis.roles}
    needed |= {name for each in situations for name in (*each.actors, *each.recipients)}
    actors = tuple(
        each for each in analysis.actors
        if each.kind is not ActorKind.UNNAMED or each.id != gone.speaker or each.id in needed
    )  # fmt: skip
    return replace(analysis, situations=situations, actors=actors)


def _with(article: Article, analysis: Analysis, known: Attribution, correction: Correction) -> Analysis:
    actors, changed = _corrected(article, analysis, known, correction)
    if correction != Correction() and changed == _corrected(article, analysis, known, Correction())[1]:
        raise AnalysisError([f"{known.id} says so already, and nothing of it would change; accept it as it stands"])
    attributions = tuple(changed if each is known else each for each in analysis.attributions)
    return _used(replace(analysis, actors=actors, attributions=attributions), known)


def _corrected(
    article: Article, analysis: Analysis, known: Attribution, correction: Correction
) -> tuple[tuple[Actor, ...], Attribution]:
    """The actors of the reading and one of its attributions, since that is corrected."""
    actors, speaker = _speaker(analysis, known, correction)
    parts = {name: getattr(correction, name) or getattr(known, name) for name in ("source", "cue", "content")}
    is_moved = any(parts[name] != getattr(known, name) for name in parts)
    spans = [span for part in parts.values() for span in part]
    changed = replace(
        known,
        **parts,
        speaker=speaker,
        role=known.role if speaker == known.speaker else None,
        evidence=_sentences(article, spans) if is_moved else known.evidence,
        form=_form(article, parts["content"]) if parts["content"] != known.content else known.form,
        speech_act=correction.speech_act or known.speech_act,
        perspectives=_perspectives(known, speaker, correction),
        conditions=tuple(replace(each, confidence=None) for each in known.conditions),
        confidence=None,
    )
    return actors, changed


def _perspectives(known: Attribution, speaker: str, correction: Correction) -> tuple[Perspective, ...]:
    """Who holds what since: what the speaker was thought to hold, the one who is holds, in place of their own."""
    own = [
        Perspective(speaker, each.situation, correction.factuality or each.factuality)
        for each in known.perspectives
        if each.holder == known.speaker
    ]
    judged = {(each.holder, each.situation) for each in own}
    others = (each for each in known.perspectives if each.holder != known.speaker)
    return (*own, *(each for each in others if (each.holder, each.situation) not in judged))


def _speaker(analysis: Analysis, known: Attribution, correction: Correction) -> tuple[tuple[Actor, ...], str]:
    """The actors of the reading since, and the speaker's identifier among them."""
    wanted = correction.speaker
    if wanted is None:
        return analysis.actors, known.speaker
    ids = {actor.id for actor in analysis.actors} | {VOICE}
    if isinstance(wanted, str):
        if wanted not in ids:
            known_ids = ", ".join(sorted(ids))
            raise AnalysisError([f"{wanted}: no actor of this reading, which knows {known_ids}; or give their words"])
        return analysis.actors, wanted
    standing = [actor for actor in analysis.actors if any(_touch(wanted, span) for span in actor.mentions)]
    named = [actor for actor in analysis.actors if wanted.words in (actor.name, *actor.aliases)]
    exactly = [actor for actor in standing if wanted in actor.mentions]
    found = next(iter([*named, *exactly, *standing]), None)
    if found is not None and (found.kind is not ActorKind.UNNAMED or correction.kind is ActorKind.UNNAMED):
        return analysis.actors, found.id
    is_unnamed = correction.kind is ActorKind.UNNAMED
    id_ = iris.slug(wanted.words).casefold()
    if id_ in ids:
        id_ = f"{id_}_{wanted.start}"
    new = Actor(id_, correction.kind, wanted.words, mentions=(wanted,), anchor_span=wanted if is_unnamed else None)
    return (*analysis.actors, new), id_


def _touch(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _sentences(article: Article, spans: Sequence[Span]) -> tuple[Span, ...]:
    """The sentences that hold the spans."""
    return tuple(each.span for each in article.sentences if any(_touch(each.span, span) for span in spans))


def _form(article: Article, content: Sequence[Span]) -> Form | None:
    """How a content is quoted, by the quotation marks around and before each of its letters in its line."""
    if len(content) == 0:
        return None
    letters = [i for span in content for i in range(span.start, span.end) if article.text[i].isalnum()]
    quoted = sum(_is_quoted(article.text, i) for i in letters)
    return Form.INDIRECT if quoted == 0 else Form.DIRECT if quoted == len(letters) else Form.MIXED


def _is_quoted(text: str, at: int) -> bool:
    before = text[text.rfind("\n", 0, at) + 1 : at]
    opened = sum(before.count(mark) for mark in _OPENING) - sum(before.count(mark) for mark in _CLOSING)
    return opened > 0 or before.count('"') % 2 == 1


def path(decision: NamedNode) -> str:
    """The ledger's file for a decision, by its IRI."""
    return f"{FOLDER}{decision.value.rpartition('/')[2]}.nq"


def iri(decision: Decision, run: NamedNode, base: Base) -> NamedNode:
    """The IRI of a decision on what a run says."""
    return base.made("decision", run.value, decision.on.value, decision.verdict.value, decision.by, str(decision.at))


def quads(
    decision: Decision, before: tuple[NamedNode, Attribution], after: tuple[NamedNode, NamedNode | None], base: Base
) -> Sequence[Quad]:
    """What is stated of a decision; ``before``: the run and the attribution, ``after``: likewise, by its IRI."""
    (old, said), (new, kept) = before, after
    node, writer = iri(decision, old, base), Writer(base.graph("provenance"))
    person = base.agent(decision.by, decision.person.version)
    writer.add(node, RDF.type, KG.Decision)
    writer.add(node, RDFS.label, Literal(_label(said), language="en"))
    writer.add(node, SKOS.note, Literal(decision.verdict.value, language="en"))
    writer.add(node, KG.decidedOn, decision.on)
    if kept is not None:
        writer.add(node, KG.keptAs, kept)
    if decision.reason is not None and decision.reason.strip() != "":
        writer.add(node, RDFS.comment, Literal(decision.reason, language="en"))
    writer.add(node, PROV.wasAssociatedWith, person)
    writer.add(node, PROV.endedAtTime, instant(decision.at))
    writer.add(node, PROV.wasInformedBy, old)
    writer.add(new, PROV.wasInformedBy, node)
    writer.add(person, RDF.type, PROV.Person)
    writer.add(person, SCHEMA.name, Literal(decision.by))
    writer.add(person, SCHEMA.softwareVersion, Literal(decision.person.version))
    return writer.quads()


def _label(said: Attribution) -> str:
    words = " … ".join(span.words for span in said.content or said.cue or said.evidence)
    source = " … ".join(span.words for span in said.source) or said.speaker
    return f"{source}: {words if len(words) <= _SHOWN else f'{words[: _SHOWN - 1]}…'}"
