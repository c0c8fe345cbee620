"""The path of an article: read, checked, made into quads, passed through the gate, recorded, shown.

``ingest`` takes analysis files and plain texts into a store. An article that somebody analysed is recorded whole or
not at all; of one that a program read, what the gate objects to is left out and listed.
"""

from __future__ import annotations

import hashlib
import itertools
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from pyoxigraph import Literal, NamedNode, Quad

from kg import correction, difference, naming, origins, recognition, review
from kg.article import Article
from kg.correction import Replaced
from kg.errors import AnalysisError, ArticleError, FetchError, RefusedError
from kg.extract import inputs
from kg.extract.curated import VOICE, CuratedFile
from kg.extract.inputs import Input, Proposal, ReadText, Text, merged
from kg.extract.sources import Unusable
from kg.gate.shapes import Finding, Gate, Report
from kg.graph import Record, publication_iri, record, run_of
from kg.iris import Base
from kg.ledger import Ledger, NewEntry
from kg.model import Agent, Analysis, Anchor, Dropped, Publication
from kg.namespaces import KG, ORG, PROV, RDF, RDFS, SCHEMA, SKOS
from kg.quads import Writer, instant, integer, joined
from kg.reader.admission import admissible
from kg.reader.soundness import sound
from kg.readers import BuiltIn, Reader
from kg.session import INGEST, Session, admitted, writing
from kg.workers import Workers

if TYPE_CHECKING:
    from kg.identity.aliases import Aliases

_NOTHING_GIVEN = Publication()
_BUILT_IN = BuiltIn()
_ALONE = Workers(1)
_TOGETHER = 1.0  # seconds: what is recorded within as many becomes durable together
_MOST_WAITING = 32_000_000  # bytes
_FOUND = ("revisions/", "originals/", "origins/", "intakes/", "recognitions/")  # stated of a text besides its reading


class Status(Enum):
    """What became of an article."""

    RECORDED = "recorded"
    REPLACED = "replaces a reading"
    PUBLISHED = "another publication"
    REVISED = "a later version"
    UNCHANGED = "unchanged"
    KEPT = "kept"  # a person's reading is in force, and what was brought is a program's, or older than their decision


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file, and how much was read in it.

    ``example``: the identifier of its first attribution to anyone but the article's own voice, to look at first;
    ``seconds``: from reading the file to its being recorded; ``dropped``: what of a program's reading was not recorded;
    ``refused``: what a language model made up; ``remarks``: what was amiss where the file was found.
    """

    path: Path
    status: Status
    article: str
    run: str
    attributions: int
    second_readings: int
    actors: int
    roles: int
    quads: int
    warnings: tuple[Finding, ...]
    example: str | None
    seconds: float
    agent: Agent
    dropped: tuple[Dropped, ...] = ()
    refused: tuple[Dropped, ...] = ()
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Failure:
    """A file of which nothing was recorded, and why; ``remarks``: what else was amiss where it was found."""

    path: Path
    error: AnalysisError | ArticleError | FetchError | RefusedError
    remarks: tuple[str, ...] = ()


def analyses(folder: Path) -> tuple[Path, ...]:
    """The analysis files of a folder, by name. Raises AnalysisError when it holds none."""
    if not folder.is_dir():
        what = "is a file; take it in with kg ingest" if folder.exists() else "does not exist; name a folder"
        raise AnalysisError([f"{folder}: {what}"])
    files = tuple(sorted(folder.glob("*.yaml")))
    if len(files) == 0:
        raise AnalysisError([f"{folder}: holds no analysis; put an article's .txt and .yaml there"])
    return files


def ingest(
    store: Path,
    files: Iterable[Path | Input | Unusable | Proposal],
    base: Base,
    given: Publication = _NOTHING_GIVEN,
    reader: Reader = _BUILT_IN,
    workers: Workers = _ALONE,
    aliases: Aliases | None = None,
    by: str | None = None,
) -> Iterator[Outcome | Failure]:
    """What becomes of each file, as it is recorded; one that cannot be taken does not stop the rest.

    A file is an analysis or, by any name but .yaml, a text for the reader, which does not read again what it has read.
    ``given``: what is known of the publication; it wins over what a file says. ``workers`` read; this process checks
    and records. ``aliases``: the table to use, if not the packaged one; its Wikidata items become links. ``by``: who
    brings them, as the ledger notes. Where no file can be opened, no store is made. Raises StoreError and BusyError as
    ``writing`` does, ModelError when a language model cannot be used.
    """
    opened = (_opened(file, given) for file in files)
    for first in opened:
        if not isinstance(first.found, Failure):
            break
        yield first.found
    else:
        return  # a store is made for what can be taken, and for nothing else
    with writing(store, base, aliases, by) as session:
        steps = (_step(session, each, reader) for each in itertools.chain([first], opened))
        results, flushed = list[Outcome | Failure](), time.monotonic()
        for future in workers.map(_Work(reader), steps, _is_read):
            results.append(_recorded(session, future.result(), given))
            if session.ledger.waiting >= _MOST_WAITING or time.monotonic() - flushed >= _TOGETHER:
                session.ledger.flush()
                yield from results
                results, flushed = [], time.monotonic()
        session.ledger.flush()
        yield from results


@dataclass(frozen=True, slots=True)
class _Step:
    """A file on its way: what there is of it yet, or the outcome; ``started``: on this process's clock."""

    path: Path
    started: float
    found: Text | Proposal | Outcome | Failure
    remarks: tuple[str, ...]


def _is_read(step: _Step) -> bool:
    return not isinstance(step.found, Text)


@dataclass(frozen=True, slots=True)
class _Work:
    """What a worker does with a file: the reader reads it, if it is a text."""

    reader: Reader

    def __call__(self, step: _Step) -> _Step:
        if not isinstance(step.found, Text):
            return step
        try:
            return replace(step, found=self.reader.read(step.found))
        except ArticleError as error:
            return replace(step, found=Failure(step.path, error))


def _opened(file: Path | Input | Unusable | Proposal, given: Publication) -> _Step:
    """The text or the analysis in a file."""
    started = time.perf_counter()
    path = file if isinstance(file, Path) else file.path
    remarks = file.remarks if isinstance(file, Input) else ()
    if isinstance(file, Unusable):
        return _Step(path, started, Failure(path, file.error), remarks)
    try:
        read = Input.of(file) if isinstance(file, Path) else file
        return _Step(path, started, inputs.opened(read, given) if isinstance(read, Input) else read, remarks)
    except (AnalysisError, ArticleError) as error:
        return _Step(path, started, Failure(path, error, remarks), remarks)


def _step(session: Session, step: _Step, reader: Reader) -> _Step:
    """A file that was opened or, where the reader has read its text already, what there is to say of it."""
    if not isinstance(step.found, Text):
        return step
    try:
        correction.check(session.view, session.base, session.base.article(step.found.article))
    except ArticleError as error:
        return replace(step, found=Failure(step.path, error))
    run = _known_run(session, step.found, reader.agent)
    return step if run is None else replace(step, found=_unread(session, step.found, run, reader.agent, step.started))


def _recorded(session: Session, step: _Step, given: Publication) -> Outcome | Failure:
    found = step.found
    assert not isinstance(found, Text)
    if not isinstance(found, Outcome | Failure):
        try:
            found = take(session, found, merged(found.publication, given), started=step.started)
        except (AnalysisError, ArticleError, RefusedError) as error:
            found = Failure(step.path, error)
    return replace(found, remarks=step.remarks)


def _known_run(session: Session, text: Text, agent: Agent) -> NamedNode | None:
    """The run in force by which an agent has read a text that appeared just so."""
    publication = publication_iri(text.article, text.publication, session.base)
    if not session.is_in_force(publication):
        return None
    anchor = None if text.day is None else Anchor(text.day, text.day, text.day)
    run, _ = _run(session, text.article, agent, anchor)
    return run if session.is_in_force(run) else None


def _run(session: Session, article: Article, agent: Agent, anchor: Anchor | None) -> tuple[NamedNode, int]:
    """The run of these marks that is in force or is to come, and how many of them went before it and were replaced."""
    repeat = 0
    run = run_of(article, agent, session.base, None, anchor)
    while session.ledger.holds(session.file(run)) and not session.is_in_force(run):
        repeat += 1
        run = run_of(article, agent, session.base, None, anchor, repeat=repeat)
    return run, repeat


def _unread(session: Session, text: Text, run: NamedNode, agent: Agent, started: float) -> Outcome:
    """What there is to say of a text that need not be read again: the numbers are those of the run in force."""
    quads = session.ledger.quads(session.file(run))
    kinds = Counter(quad.object for quad in quads if quad.predicate == RDF.type)
    return Outcome(
        path=text.path,
        status=Status.UNCHANGED,
        article=session.base.article(text.article).value,
        run=run.value,
        attributions=kinds[KG.Attribution],
        second_readings=0,
        actors=kinds[KG.Actor] + 1,
        roles=kinds[ORG.Membership],
        quads=len(quads),
        warnings=(),
        example=None,
        seconds=time.perf_counter() - started,
        agent=agent,
    )


def take(session: Session, given: Proposal, publication: Publication, *, started: float | None = None) -> Outcome:
    """A reading, recorded with its article.

    What a program read is recorded without the items that the gate objects to, and with the store's names; it never
    replaces what a person read. Raises AnalysisError or ArticleError for what cannot be recorded, RefusedError when
    the gate finds a violation.
    """
    started = time.perf_counter() if started is None else started
    correction.check(session.view, session.base, session.base.article(given.article))
    reviewed = None if given.analysis.agent.is_person else _reviewed_run(session, given.article)
    if reviewed is not None:
        taken = _Taken(Status.KEPT, given.analysis, _untouched(session, given, publication, reviewed))
    elif isinstance(given, ReadText):
        taken = _take_reading(session, given, publication)
    else:
        taken = _take_file(session, given, publication)
    said = taken.analysis.attributions
    return Outcome(
        path=given.path,
        status=taken.status,
        article=taken.made.article.value,
        run=taken.made.run.value,
        attributions=sum(a.alternative_of is None for a in said),
        second_readings=sum(a.alternative_of is not None for a in said),
        actors=len(taken.analysis.actors) + 1,
        roles=len(taken.analysis.roles),
        quads=len(taken.made.quads),
        warnings=taken.warnings,
        example=next((a.id for a in said if a.speaker != VOICE), None),
        seconds=time.perf_counter() - started,
        agent=given.analysis.agent,
        dropped=taken.dropped,
        refused=given.refused if isinstance(given, ReadText) else (),
    )


@dataclass(frozen=True, slots=True)
class _Taken:
    status: Status
    analysis: Analysis
    made: Record
    warnings: tuple[Finding, ...] = ()
    dropped: tuple[Dropped, ...] = ()


def _take_file(session: Session, given: CuratedFile, publication: Publication) -> _Taken:
    made = record(given.article, publication, given.analysis, session.base)
    _check_language(session, made, given.path)
    status = _status(session, made, publication)
    if status is Status.UNCHANGED:
        return _Taken(status, given.analysis, made)
    if not session.is_in_force(made.run) and session.ledger.holds(session.file(made.run)):
        if next(session.view.quads_for_pattern(None, PROV.wasInformedBy, made.run, None), None) is not None:
            return _Taken(Status.KEPT, given.analysis, made)  # people have decided on it since
        raise AnalysisError(
            [f"{given.path}: this very file was recorded and then replaced; change its run: id to record it again"]
        )
    session.check_names(made, given.path)
    report = admitted(session.gate.check(made.quads), given.path)
    _record(session, made, given, publication, tuple(review.quads(report.warnings, made.run, session.base)))
    return _Taken(status, given.analysis, made, report.warnings)


def _take_reading(session: Session, given: ReadText, publication: Publication) -> _Taken:
    article, base, ledger = given.article, session.base, session.ledger
    run, repeat = _run(session, article, given.analysis.agent, given.analysis.anchor)
    analysis, unsound = sound(article, _linked(session, given.analysis))
    old = _replaced(session, base.article(article), run, publication)
    known = session.known(base.article(article), run, () if old is None else old.removes)
    analysis, nameless, met = naming.reconciled(known, analysis, publication, article.language, session.aliases)
    admission = admissible(article, publication, analysis, base, session.gate, repeat=repeat)
    made, dropped = admission.record, (*given.dropped, *unsound, *nameless, *admission.dropped)
    _check_language(session, made, given.path)
    status = _status(session, made, publication)
    if status is Status.UNCHANGED:
        return _Taken(status, admission.analysis, made)
    session.check_names(made, given.path)
    report = admitted(admission.report, given.path)
    queue = (
        *review.quads(report.warnings, run, base),
        *review.dropped_quads(dropped, made.article, run, base),
    )
    if ledger.holds(session.file(run)):  # the clock says another time now, and a file in the ledger never changes
        made = replace(made, run_quads=tuple(ledger.quads(session.file(run))))
        queue, met = (), ()  # it knows them by itself now
    kept = {actor.id for actor in admission.analysis.actors}
    said = recognition.quads((each for each in met if each.actor in kept), made.article, base)
    _record(session, made, given, publication, queue, said)
    return _Taken(status, admission.analysis, made, report.warnings, dropped)


def _linked(session: Session, analysis: Analysis) -> Analysis:
    if session.aliases is None:
        return analysis
    from kg import actors  # noqa: PLC0415 — its tables take as long to load as the rest, and few bring aliases

    return actors.linked(analysis, session.aliases)


def _untouched(session: Session, given: Proposal, publication: Publication, run: NamedNode) -> Record:
    article = session.base.article(given.article)
    return Record(article, publication_iri(given.article, publication, session.base), run, (), (), ())


def _reviewed_run(session: Session, article: Article) -> NamedNode | None:
    """The run in force by which a person read an article, if there is one."""
    for run in session.runs(session.base.article(article)):
        for quad in session.view.quads_for_pattern(run, PROV.wasAssociatedWith, None, None):
            assert isinstance(quad.object, NamedNode)
            if any(session.view.quads_for_pattern(quad.object, RDF.type, PROV.Person, None)):
                return run
    return None


def check(file: CuratedFile, base: Base, *, referee: bool = False) -> Report:
    """What the gate finds in one analysis, nothing being recorded. ``referee``: ask pySHACL instead."""
    quads = record(file.article, file.publication, file.analysis, base).quads
    gate = Gate.load()
    return gate.referee(quads) if referee else gate.check(quads)


def _status(session: Session, made: Record, publication: Publication) -> Status:
    if _replaced(session, made.article, made.run, publication) is not None:
        return Status.REVISED
    if session.is_in_force(made.run):
        is_known = session.is_in_force(made.publication)
        return Status.UNCHANGED if is_known else Status.PUBLISHED
    return Status.REPLACED if len(session.earlier_runs(made.article, made.run)) > 0 else Status.RECORDED


def _replaced(session: Session, article: NamedNode, run: NamedNode, publication: Publication) -> Replaced | None:
    if publication.url is None:
        return None
    return correction.replaced(session.ledger, session.view, session.base, article, publication.url, run)


def _record(
    session: Session,
    made: Record,
    given: Proposal,
    publication: Publication,
    queue: Sequence[Quad],
    met: Sequence[Quad] = (),
) -> None:
    trusty, run = given.article.trusty, session.name(made.run)
    parts: dict[str, Sequence[Quad]] = {
        f"articles/{trusty}.nq": made.article_quads,
        session.file(made.publication): made.publication_quads,
        session.file(made.run): made.run_quads,
    }
    more = {review.path(run): queue, recognition.path(run): met}
    parts |= {path: quads for path, quads in more.items() if len(quads) > 0}
    leaving = list[str]()
    for each in session.earlier_runs(made.article, made.run):
        path, quad = session.invalidation(each, made.run)
        parts[path] = (quad,)
        name = session.name(each)
        leaving += [session.file(each), review.path(name), recognition.path(name)]
    old = _replaced(session, made.article, made.run, publication)
    if old is not None:
        parts[_unused(session.ledger, correction.path(made.publication))] = _revision(session, made, given, old)
        leaving += old.removes
    raw: dict[str, bytes] = {f"articles/{trusty}.txt": given.article.raw}
    if isinstance(given, ReadText) and given.original is not None:
        name, quads = _original(session, made.article, given.original)
        raw[f"originals/{name}"] = given.original
        parts[f"originals/{name}-{trusty}.nq"] = quads
    if isinstance(given, CuratedFile):
        raw[f"runs/{run}.yaml"] = given.raw
    parts |= {**_origin(session, made, given.article, publication, old), **_intake(session, made)}
    found = [quad for path in parts if path.startswith(_FOUND) for quad in parts[path]]
    if len(found) > 0:
        admitted(session.gate.check([*made.article_quads, *made.publication_quads, *found]), given.path)
    entry = NewEntry(
        action=INGEST,
        about=made.article.value,
        run=made.run.value,
        files={**parts, **raw},
        removes=tuple(path for path in leaving if session.ledger.is_in_force(path)),
        note=None if session.by is None else f"brought by {session.by}",
    )
    session.ledger.add([entry])
    session.index.recorded()
    if len(leaving) == 0:
        session.view.add(parts)
    else:
        session.view.update(parts)
    session.meet(parts)


def _revision(session: Session, made: Record, given: Proposal, old: Replaced) -> Sequence[Quad]:
    """What is stated of a version that replaces others: of which it is a revision, and what changed since."""
    session.ledger.flush()  # what is replaced may have come in this very run
    graph, earlier = session.base.graph("provenance"), old.versions[0]
    changes = difference.quads(session.ledger, session.base, earlier, given.article, made.run_quads, graph)
    return joined(old.quads, changes)


def _unused(ledger: Ledger, path: str) -> str:
    """A name of a file that the ledger does not have: what appears at an address may come back more than once."""
    stem = path.removesuffix(".nq")
    names = itertools.chain([path], (f"{stem}-{number}.nq" for number in itertools.count(2)))
    return next(name for name in names if not ledger.holds(name))


def _intake(session: Session, made: Record) -> dict[str, Sequence[Quad]]:
    """What is stated of who brought an article to be read, where somebody says so."""
    if session.by is None:
        return {}
    at = instant(datetime.now(UTC))
    writer = Writer(session.base.graph("provenance"))
    intake = session.base.made("intake", made.publication.value, made.run.value, session.by, at.value)
    person = session.base.agent(session.by)
    writer.add(intake, RDF.type, PROV.Activity)
    writer.add(intake, RDFS.label, Literal("An article is taken in", language="en"))
    writer.add(intake, PROV.used, made.article)
    writer.add(intake, PROV.wasAssociatedWith, person)
    writer.add(intake, PROV.endedAtTime, at)
    writer.add(made.run, PROV.wasInformedBy, intake)
    writer.add(person, RDF.type, PROV.Person)
    writer.add(person, SCHEMA.name, Literal(session.by))
    return {f"intakes/{intake.value.rpartition('/')[2]}.nq": writer.quads()}


def _origin(
    session: Session, made: Record, article: Article, publication: Publication, old: Replaced | None
) -> dict[str, Sequence[Quad]]:
    """What is recorded of where a text comes from, when it is recorded first."""
    path = origins.path(article)
    if session.ledger.holds(f"articles/{article.trusty}.txt"):
        return {}

    def is_current(trusty: str) -> bool:
        is_replaced = old is not None and any(each.value.endswith(trusty) for each in old.versions)
        return not is_replaced and session.ledger.is_in_force(f"articles/{trusty}.nq")

    found = origins.origin(article, publication, session.index.similar(article, is_current))
    if not found.is_known:
        return {}
    known = session.known(session.base.article(article))
    named = {quad.subject: quad.object for quad in made.publication_quads if quad.predicate == SKOS.prefLabel}

    def label(actor: str) -> Literal | None:
        """What an actor is called in the store or, first, by this publication."""
        here = named.get(session.base.shared("actor", actor))
        return here if isinstance(here, Literal) else known.label("actor", actor)

    return {path: origins.quads(found, article, session.base, label)}


def _original(session: Session, article: NamedNode, raw: bytes) -> tuple[str, Sequence[Quad]]:
    """The digest of what an article's text was taken out of, and what is stated of it."""
    digest = hashlib.sha256(raw).hexdigest()
    writer = Writer(session.base.graph("provenance"))
    node = session.base.node(f"original/{digest}")
    writer.add(article, PROV.wasDerivedFrom, node)
    writer.add(node, RDF.type, PROV.Entity)
    writer.add(node, SCHEMA.sha256, Literal(digest))
    writer.add(node, SCHEMA.contentSize, integer(len(raw)))
    return digest, writer.quads()


def _check_language(session: Session, made: Record, path: Path) -> None:
    """Refuse another language for a text that is recorded: its graph never changes. Raises AnalysisError."""
    stated = {quad.object for quad in made.article_quads if quad.predicate == SCHEMA.inLanguage}
    for quad in session.view.quads_for_pattern(made.article, SCHEMA.inLanguage, None, None):
        if quad.object not in stated:
            assert isinstance(quad.object, Literal)
            raise AnalysisError([f"{path}: this text is recorded with language: {quad.object.value}; keep it"])
