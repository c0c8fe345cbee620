"""The path of an article: read, checked, made into quads, passed through the gate, recorded, shown.

``ingest`` takes analysis files and plain texts into a store. An article that somebody analysed is recorded whole or
not at all; of one that a program read, what the gate objects to is left out and listed.
"""

from __future__ import annotations

import hashlib
import itertools
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, Triple, parse

from kg import (
    correction,
    decision,
    difference,
    namesakes,
    naming,
    origins,
    readback,
    recognition,
    resources,
    review,
)
from kg.article import Article
from kg.correction import Replaced
from kg.decision import Decision
from kg.errors import AnalysisError, ArticleError, FetchError, OvertakenError, RefusedError, StoreError
from kg.extract import curated, inputs
from kg.extract import writing as yaml
from kg.extract.curated import VOICE, CuratedFile
from kg.extract.inputs import Input, Proposal, ReadText, Text, merged
from kg.extract.sources import Unusable
from kg.gate.shapes import Finding, Gate, Report
from kg.graph import Record, item_iris, publication_iri, record, run_of
from kg.iris import Base
from kg.known import Known
from kg.layout import LEDGER
from kg.ledger import Ledger, NewEntry
from kg.ledger.nquads import canonical_nquads
from kg.model import Agent, Analysis, Anchor, Dropped, Publication
from kg.namespaces import KG, ONTOLOGY, ONTOLOGY_VERSION, ORG, PROV, RDF, RDFS, SCHEMA, SKOS
from kg.origins import Index
from kg.quads import Lookup, Writer, in_graphs, instant, integer, joined
from kg.reader.admission import admissible
from kg.reader.soundness import sound
from kg.readers import BuiltIn, Reader
from kg.view.writer import ViewWriter
from kg.workers import Workers

if TYPE_CHECKING:
    from kg.identity.aliases import Aliases

_NOTHING_GIVEN = Publication()
_BUILT_IN = BuiltIn()
_ALONE = Workers(1)
_TOGETHER = 1.0  # seconds: what is recorded within as many becomes durable together
_MOST_WAITING = 32_000_000  # bytes
_FOUND = ("revisions/", "originals/", "origins/", "intakes/", "recognitions/")  # stated of a text besides its reading
_INGEST, _DECIDE = "ingest", "decide"  # what an entry of the ledger does that records a reading


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


@dataclass(frozen=True, slots=True)
class Session:
    """A store open for writing. Readers see what it recorded once it is published.

    ``met``: the named actors of what was recorded; ``aliases``: the table to use, None for the packaged;
    ``by``: who brings what is taken in, where somebody says so.
    """

    base: Base
    ledger: Ledger
    view: ViewWriter
    gate: Gate
    index: Index
    aliases: Aliases | None = None
    by: str | None = None
    met: set[NamedNode] = field(default_factory=set)


@contextmanager
def writing(store: Path, base: Base, aliases: Aliases | None = None, by: str | None = None) -> Iterator[Session]:
    """A session on the store in a folder, made if there is none; what was recorded is published at the end.

    Raises StoreError when the folder is no store or cannot be written, BusyError when another process writes to it.
    """
    gate = Gate.load()
    with Ledger.create(store, base.iri) as ledger, ViewWriter(ledger) as view, closing(Index(ledger)) as index:
        session = Session(base, ledger, view, gate, index, aliases, by)
        _record_vocabularies(session)
        try:
            yield session
            _settle(session)
        finally:
            view.publish()


def _settle(session: Session) -> None:
    """Record which of the actors that were met, now or in a session that was stopped, the store knew by other names."""
    session.ledger.flush()
    last = next(session.ledger.entries(after=session.ledger.head.entry - 1), None)
    if len(session.met) == 0 and session.aliases is None and (last is None or last.action != _INGEST):
        return
    from kg import actors  # noqa: PLC0415 — its tables take as long to load as the rest, and only new names need them

    entry = actors.settled(session.ledger, session.view.store, session.base, session.met, session.aliases)
    if entry is not None:
        _commit(session, entry)


def _commit(session: Session, entry: NewEntry) -> None:
    """Record a decision that passes the gate. Raises RefusedError when it finds a violation."""
    _check(session, entry)
    session.ledger.commit([entry])
    session.view.update()


def _check(session: Session, entry: NewEntry) -> None:
    quads = [quad for content in entry.files.values() if not isinstance(content, bytes) for quad in content]
    admitted(session.gate.check(quads), Path("this decision"))


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
    if not session.ledger.is_in_force(_file(session, publication)):
        return None
    anchor = None if text.day is None else Anchor(text.day, text.day, text.day)
    run, _ = _run(session, text.article, agent, anchor)
    return run if session.ledger.is_in_force(_file(session, run)) else None


def _run(session: Session, article: Article, agent: Agent, anchor: Anchor | None) -> tuple[NamedNode, int]:
    """The run of these marks that is in force or is to come, and how many of them went before it and were replaced."""
    repeat = 0
    run = run_of(article, agent, session.base, None, anchor)
    while session.ledger.holds(_file(session, run)) and not session.ledger.is_in_force(_file(session, run)):
        repeat += 1
        run = run_of(article, agent, session.base, None, anchor, repeat=repeat)
    return run, repeat


def _unread(session: Session, text: Text, run: NamedNode, agent: Agent, started: float) -> Outcome:
    """What there is to say of a text that need not be read again: the numbers are those of the run in force."""
    quads = session.ledger.quads(_file(session, run))
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
    if not session.ledger.is_in_force(_file(session, made.run)) and session.ledger.holds(_file(session, made.run)):
        if next(session.view.quads_for_pattern(None, PROV.wasInformedBy, made.run, None), None) is not None:
            return _Taken(Status.KEPT, given.analysis, made)  # people have decided on it since
        raise AnalysisError(
            [f"{given.path}: this very file was recorded and then replaced; change its run: id to record it again"]
        )
    _check_names(session, made, given.path)
    report = admitted(session.gate.check(made.quads), given.path)
    _record(session, made, given, publication, tuple(review.quads(report.warnings, made.run, session.base)))
    return _Taken(status, given.analysis, made, report.warnings)


def _take_reading(session: Session, given: ReadText, publication: Publication) -> _Taken:
    article, base, ledger = given.article, session.base, session.ledger
    run, repeat = _run(session, article, given.analysis.agent, given.analysis.anchor)
    analysis, unsound = sound(article, _linked(session, given.analysis))
    known = _known(session, base.article(article), run)
    analysis, nameless, met = naming.reconciled(known, analysis, publication, article.language, session.aliases)
    admission = admissible(article, publication, analysis, base, session.gate, repeat=repeat)
    made, dropped = admission.record, (*given.dropped, *unsound, *nameless, *admission.dropped)
    _check_language(session, made, given.path)
    status = _status(session, made, publication)
    if status is Status.UNCHANGED:
        return _Taken(status, admission.analysis, made)
    _check_names(session, made, given.path)
    report = admitted(admission.report, given.path)
    queue = (
        *review.quads(report.warnings, run, base),
        *review.dropped_quads(dropped, made.article, run, base),
    )
    if session.ledger.holds(
        _file(session, made.run)
    ):  # the clock says another time now, and a file in the ledger never changes
        made = replace(made, run_quads=tuple(ledger.quads(_file(session, run))))
        queue = ()
    kept = {actor.id for actor in admission.analysis.actors}
    said = recognition.quads((each for each in met if each.actor in kept), made.article, base)
    _record(session, made, given, publication, queue, said)
    return _Taken(status, admission.analysis, made, report.warnings, dropped)


def _linked(session: Session, analysis: Analysis) -> Analysis:
    if session.aliases is None:
        return analysis
    from kg import actors  # noqa: PLC0415 — as in _settle

    return actors.linked(analysis, session.aliases)


def _untouched(session: Session, given: Proposal, publication: Publication, run: NamedNode) -> Record:
    article = session.base.article(given.article)
    return Record(article, publication_iri(given.article, publication, session.base), run, (), (), ())


def _reviewed_run(session: Session, article: Article) -> NamedNode | None:
    """The run in force by which a person read an article, if there is one."""
    for run in _runs(session, session.base.article(article)):
        for quad in session.view.quads_for_pattern(run, PROV.wasAssociatedWith, None, None):
            assert isinstance(quad.object, NamedNode)
            if any(session.view.quads_for_pattern(quad.object, RDF.type, PROV.Person, None)):
                return run
    return None


def _runs(session: Session, article: NamedNode) -> Iterator[NamedNode]:
    """The runs in force that read an article version."""
    for path in session.ledger.in_force(article.value):
        if path.startswith("runs/"):
            yield session.base.node(f"run/{path.removeprefix('runs/').removesuffix('.nq')}")


def withdraw(store: Path, article: NamedNode, reason: str, by: str | None = None) -> None:
    """Take an article version out of what is current, without a successor.

    ``by``: the person who decides it. Raises ArticleError when the version is not current or no reason is given,
    StoreError and BusyError as ``writing`` does.
    """
    with Ledger.open(store) as ledger:
        base = Base(ledger.base)
    with writing(store, base) as session:
        entry = correction.withdrawal(session.ledger, base, article, reason, by, datetime.now(UTC))
        session.ledger.commit([entry])
        session.view.update()


def judge(store: Path, kind: NamedNode, pair: tuple[NamedNode, NamedNode], reason: str, by: str | None) -> None:
    """Record a person's judgement on two actors, KG.Merge or KG.Split; of two that are one the second goes on.

    Raises StoreError when one of them has no name, RefusedError when there is no reason, or as ``writing`` does.
    """
    from kg import actors  # noqa: PLC0415 — as in _settle

    with Ledger.open(store) as ledger:
        base = Base(ledger.base)
    with writing(store, base) as session:
        for node in pair:
            actors.check(node, base)
        _commit(session, actors.judged(session.ledger, base, kind, pair, reason, by))


def part(store: Path, actor: NamedNode, article: NamedNode, reason: str, by: str | None) -> NamedNode:
    """Record a person's judgement that whom one article calls by a name is not who bears it elsewhere; who it is since.

    A run of the person's replaces the one in force, and differs from it in this identifier. Raises StoreError when the
    article does not name the actor or no other does, RefusedError when there is no reason, or as ``writing`` does.
    """
    from kg import actors  # noqa: PLC0415 — as in _settle

    with Ledger.open(store) as ledger:
        base = Base(ledger.base)
    with writing(store, base) as session:
        actors.check(actor, base)
        run = next(_runs(session, article), None)
        if run is None:
            raise StoreError(f"{article.value.removeprefix(base.iri)} is not current; name an article that is")
        text, before = _read_again(session.ledger, session.view, run, article)
        this = actors.called(session.ledger, base, before, actor)
        new = namesakes.unused(_known(session, article, base.node("")), this, {each.id for each in before.actors})
        pair = base.shared("actor", new), base.shared("actor", this)
        at, person = datetime.now(UTC), Agent(by or "someone", "1", is_person=True)
        changed = replace(
            naming.readdressed(before, {this: new}),
            run_id=f"split-{this}-{at:%Y%m%dT%H%M%S}",
            agent=person,
            started=at,
            ended=at,
            file_sha256=None,
        )
        file = _written(text, changed, session.ledger.folder / LEDGER / _file(session, run))
        made = record(text, _NOTHING_GIVEN, file.analysis, base)
        informed = Quad(made.run, PROV.wasInformedBy, run, base.graph("provenance"))
        report = admitted(session.gate.check([*made.quads, informed]), Path("this split"))
        name = _local(session, run)
        said = {f"invalidations/{name}.nq": (_invalidation(session, name, made.run), informed)}
        judgement = actors.judged(session.ledger, base, KG.Split, pair, reason, by)
        _check(session, judgement)
        _supersede(session, run, file, made, report, said, reason, judgement, parted=pair[1])
    return pair[0]


def decide(store: Path, given: Decision) -> NamedNode | None:
    """Record a person's decision on an attribution in force; what the attribution is since, None if it was rejected.

    A run of the person's replaces the one that the attribution is in, and differs from it in this one. Raises
    OvertakenError when the attribution is not in force, AnalysisError when it cannot be corrected so, RefusedError when
    the gate finds a violation in what is corrected, StoreError and BusyError as ``writing`` does.
    """
    with Ledger.open(store) as ledger:
        base = Base(ledger.base)
    with writing(store, base) as session:
        return _decide(session, given)


def _decide(session: Session, given: Decision) -> NamedNode | None:
    base, ledger = session.base, session.ledger
    old, article, before, id_ = reading_of(ledger, session.view, given.on)
    file = _written(
        article, decision.decided(article, before, id_, given), ledger.folder / LEDGER / _file(session, old)
    )
    made = record(article, _NOTHING_GIVEN, file.analysis, base)
    if made.run == old:
        raise OvertakenError([f"{given.by} {given.verdict.value} {id_} this very second; nothing changed"])
    kept = dict(item_iris(article, file.analysis, base)).get(("attribution", id_))
    said = next(each for each in before.attributions if each.id == id_)
    found = decision.quads(given, (old, said), (made.run, kept), base)
    _check_names(session, made, file.path)
    report = admitted(session.gate.check([*made.quads, *found]), Path(f"this decision on {id_}"))
    _supersede(session, old, file, made, report, {decision.path(decision.iri(given, old, base)): found}, given.reason)
    return kept


def _supersede(
    session: Session,
    old: NamedNode,
    file: CuratedFile,
    made: Record,
    report: Report,
    parts: Mapping[str, Sequence[Quad]],
    note: str | None,
    *following: NewEntry,
    parted: NamedNode | None = None,
) -> None:
    """Record a run that a person made of another one, ``old``, which leaves, with what else is stated of it.

    The entries that follow are recorded with it, or nothing is. ``parted``: who is nobody known any more.
    """
    base, ledger = session.base, session.ledger
    name, run = _local(session, old), _local(session, made.run)
    queue = review.path(name)
    waiting = review.carried(ledger.quads(queue), made, base) if ledger.is_in_force(queue) else ()
    parts = {
        _file(session, made.run): made.run_quads,
        f"invalidations/{name}.nq": (_invalidation(session, name, made.run),),
        **parts,
    }
    left = (*review.quads(report.warnings, made.run, base), *waiting)
    if len(left) > 0:
        parts[review.path(run)] = left
    met = recognition.path(name)
    recognised = recognition.without(ledger.quads(met), parted) if ledger.is_in_force(met) else ()
    if len(recognised) > 0:
        parts[recognition.path(run)] = recognised
    leaving = (_file(session, old), queue, met)
    entry = NewEntry(
        action=_DECIDE,
        about=made.article.value,
        run=made.run.value,
        files={**parts, f"runs/{run}.yaml": file.raw},
        removes=tuple(path for path in leaving if ledger.is_in_force(path)),
        note=note,
    )
    ledger.commit([entry, *following])
    session.view.update(parts)
    session.met.update(_named(session, parts))


def reading_of(ledger: Ledger, view: Lookup, attribution: NamedNode) -> tuple[NamedNode, Article, Analysis, str]:
    """The run in force that an attribution is in, what was read and what it says, and the attribution's identifier.

    Raises OvertakenError when the attribution is not in force.
    """
    base = Base(ledger.base)
    for quad in view.quads_for_pattern(attribution, KG.reportedIn, None, None):
        version, graph = quad.object, quad.graph_name
        assert isinstance(version, NamedNode)
        assert isinstance(graph, NamedNode)
        run = base.node(graph.value.removeprefix(base.graph("").value))
        article, analysis = _read_again(ledger, view, run, version)
        nodes = {node: key[1] for key, node in item_iris(article, analysis, base) if key[0] == "attribution"}
        return run, article, analysis, nodes[attribution]
    name = attribution.value.removeprefix(base.iri)
    raise OvertakenError([f"{name} is not in force; it may have been decided on: look at its article again"])


def _read_again(ledger: Ledger, view: Lookup, run: NamedNode, version: NamedNode) -> tuple[Article, Analysis]:
    """An article version, and what a run says of it."""
    base = Base(ledger.base)
    languages = view.quads_for_pattern(version, SCHEMA.inLanguage, None, None)
    raw = ledger.read(f"articles/{version.value.rpartition('/')[2]}.txt")
    article = Article.from_bytes(raw, version.value, language=_value(next(languages).object))
    return article, readback.analysis(article, ledger.quads(correction.file_of(base, run)), base)


def _written(article: Article, analysis: Analysis, place: Path) -> CuratedFile:
    """An analysis as the file that says so, read again. ``place``: a file of the folder that it will stand in."""
    try:
        text = yaml.write(article, f"../articles/{article.trusty}.txt", analysis, _NOTHING_GIVEN)
    except ValueError as error:
        raise AnalysisError([f"this cannot be written down: {error}"]) from None
    return curated.parse(text.encode(), place.with_suffix(".yaml"))


def check(file: CuratedFile, base: Base, *, referee: bool = False) -> Report:
    """What the gate finds in one analysis, nothing being recorded. ``referee``: ask pySHACL instead."""
    quads = record(file.article, file.publication, file.analysis, base).quads
    gate = Gate.load()
    return gate.referee(quads) if referee else gate.check(quads)


def admitted(report: Report, path: Path) -> Report:
    """The report, if it holds no violation. Raises RefusedError, naming how many there are."""
    count = len(report.violations)
    if count > 0:
        noun = "violation" if count == 1 else "violations"
        raise RefusedError(f"{path} is refused: {count} {noun}; nothing of it was recorded", report.violations)
    return report


def _status(session: Session, made: Record, publication: Publication) -> Status:
    if _replaced(session, made, publication) is not None:
        return Status.REVISED
    if session.ledger.is_in_force(_file(session, made.run)):
        is_known = session.ledger.is_in_force(_file(session, made.publication))
        return Status.UNCHANGED if is_known else Status.PUBLISHED
    return Status.REPLACED if len(_earlier_runs(session, made.article, made.run)) > 0 else Status.RECORDED


def _named(session: Session, parts: Mapping[str, Sequence[Quad]]) -> Iterator[NamedNode]:
    prefix = session.base.graph("entity/").value
    for quads in parts.values():
        for quad in in_graphs(quads, lambda graph: graph.startswith(prefix)):
            if quad.object == KG.Actor and isinstance(quad.subject, NamedNode):
                yield quad.subject


def _replaced(session: Session, made: Record, publication: Publication) -> Replaced | None:
    if publication.url is None:
        return None
    return correction.replaced(session.ledger, session.view, session.base, made.article, publication.url, made.run)


def _record(
    session: Session,
    made: Record,
    given: Proposal,
    publication: Publication,
    queue: Sequence[Quad],
    met: Sequence[Quad] = (),
) -> None:
    trusty, run = given.article.trusty, _local(session, made.run)
    parts: dict[str, Sequence[Quad]] = {
        f"articles/{trusty}.nq": made.article_quads,
        _file(session, made.publication): made.publication_quads,
        _file(session, made.run): made.run_quads,
    }
    more = {review.path(run): queue, recognition.path(run): met}
    parts |= {path: quads for path, quads in more.items() if len(quads) > 0}
    earlier = _earlier_runs(session, made.article, made.run)
    for path in earlier:
        name = path.removeprefix("runs/").removesuffix(".nq")
        parts[f"invalidations/{name}.nq"] = (_invalidation(session, name, made.run),)
    leaving = [path.replace("runs/", folder) for path in earlier for folder in ("runs/", "reviews/", "recognitions/")]
    old = _replaced(session, made, publication)
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
        action=_INGEST,
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
    session.met.update(_named(session, parts))


def _revision(session: Session, made: Record, given: Proposal, old: Replaced) -> Sequence[Quad]:
    """What is stated of a version that replaces others: of which it is a revision, and what changed since."""
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
    known = _known(session, session.base.article(article), session.base.article(article))
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


def _earlier_runs(session: Session, article: NamedNode, run: NamedNode) -> tuple[str, ...]:
    current = _file(session, run)
    in_force = session.ledger.in_force(article.value)
    return tuple(path for path in in_force if path.startswith("runs/") and path != current)


def _invalidation(session: Session, name: str, by: NamedNode) -> Quad:
    base = session.base
    return Quad(base.graph(f"run/{name}"), PROV.wasInvalidatedBy, by, base.graph("provenance"))


def _check_language(session: Session, made: Record, path: Path) -> None:
    """Refuse another language for a text that is recorded: its graph never changes. Raises AnalysisError."""
    stated = {quad.object for quad in made.article_quads if quad.predicate == SCHEMA.inLanguage}
    for quad in session.view.quads_for_pattern(made.article, SCHEMA.inLanguage, None, None):
        if quad.object not in stated:
            raise AnalysisError([f"{path}: this text is recorded with language: {_value(quad.object)}; keep it"])


def _check_names(session: Session, made: Record, path: Path) -> None:
    """Refuse an identifier that names something else in this store. Raises AnalysisError."""
    clash = naming.clash(_known(session, made.article, made.run), made)
    if clash is not None:
        raise AnalysisError([f"{path}: {clash}; use that name, or another identifier"])


def _known(session: Session, article: NamedNode, run: NamedNode) -> Known:
    """What the store says and will go on saying when a run has replaced the earlier ones of its article."""
    leaving = _earlier_runs(session, article, run)

    def is_leaving(maker: NamedNode) -> bool:
        file = _file(session, maker)
        return file in leaving or not session.ledger.is_in_force(file)

    quads = (quad for path in leaving for quad in session.ledger.quads(path))
    named = (term for quad in quads for term in (quad.subject, quad.object) if isinstance(term, NamedNode))
    prefix = session.base.shared("actor", "").value
    return Known(session.view, session.base, is_leaving, {term for term in named if term.value.startswith(prefix)})


def _value(term: object) -> str:
    return term.value if isinstance(term, Literal) else str(term)


def _local(session: Session, node: NamedNode) -> str:
    """The last part of the IRI of something that is named by its content."""
    return node.value.removeprefix(session.base.iri).partition("/")[2]


def _file(session: Session, node: NamedNode) -> str:
    return correction.file_of(session.base, node)


def _record_vocabularies(session: Session) -> None:
    """The ontology and the concept schemes of this release, if the store does not hold them yet."""
    files = dict(_vocabularies(session.base))
    missing = {path: quads for path, quads in files.items() if not session.ledger.is_in_force(path)}
    if len(missing) > 0:
        others = [path for path in session.ledger.in_force(ONTOLOGY) if path not in files]
        session.ledger.commit([NewEntry(action="vocabulary", about=ONTOLOGY, files=missing, removes=tuple(others))])
    session.view.update(missing)


def _vocabularies(base: Base) -> Iterator[tuple[str, tuple[Quad, ...]]]:
    version = ONTOLOGY_VERSION.rsplit("/", 1)[1]
    for name, graph in (("kg", f"ontology/{version}"), ("vocab", "vocab")):
        triples: Iterable[Triple | Quad] = parse(path=resources.ONTOLOGY / f"{name}.ttl", format=RdfFormat.TURTLE)
        quads = tuple(Quad(t.subject, t.predicate, t.object, base.graph(graph)) for t in triples)
        digest = hashlib.sha256(canonical_nquads(quads)).hexdigest()[:16]
        yield f"vocabulary/{name}-{digest}.nq", quads
