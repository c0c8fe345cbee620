"""The path of an article: read, checked, made into quads, passed through the gate, recorded, shown.

``ingest`` takes analysis files and plain texts into a store. An article that somebody analysed is recorded whole or
not at all; of one that a program read, what the gate objects to is left out and listed.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, Triple, parse

from kg import naming, resources, review
from kg.article import Article
from kg.errors import AnalysisError, ArticleError, RefusedError
from kg.extract import inputs
from kg.extract.curated import VOICE, CuratedFile
from kg.extract.inputs import Input, Proposal, ReadText
from kg.gate.shapes import Finding, Gate, Report
from kg.graph import Record, publication_iri, record, run_iri
from kg.iris import Base
from kg.ledger import Ledger, NewEntry
from kg.ledger.nquads import canonical_nquads
from kg.model import Agent, Analysis, Dropped, Publication
from kg.namespaces import ONTOLOGY, ONTOLOGY_VERSION, PROV, RDF, SCHEMA
from kg.naming import Known
from kg.reader.admission import admissible
from kg.reader.soundness import sound
from kg.view.writer import ViewWriter

_NOTHING_GIVEN = Publication()


class Status(Enum):
    """What became of an article."""

    RECORDED = "recorded"
    REPLACED = "replaces a reading"
    PUBLISHED = "another publication"
    UNCHANGED = "unchanged"
    KEPT = "kept"  # a person's reading is in force, and what was brought is a program's


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file, and how much was read in it.

    ``example``: the identifier of its first attribution to anyone but the article's own voice, to look at first;
    ``seconds``: from reading the file to its being durable; ``dropped``: what of a program's reading was not recorded.
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


@dataclass(frozen=True, slots=True)
class Failure:
    """A file of which nothing was recorded, and why."""

    path: Path
    error: AnalysisError | ArticleError | RefusedError


@dataclass(frozen=True, slots=True)
class Session:
    """A store open for writing. Readers see what it recorded once it is published."""

    base: Base
    ledger: Ledger
    view: ViewWriter
    gate: Gate


@contextmanager
def writing(store: Path, base: Base) -> Iterator[Session]:
    """A session on the store in a folder, made if there is none; what was recorded is published at the end.

    Raises StoreError when the folder is no store or cannot be written, BusyError when another process writes to it.
    """
    gate = Gate.load()
    with Ledger.create(store, base.iri) as ledger, ViewWriter(ledger) as view:
        session = Session(base, ledger, view, gate)
        _record_vocabularies(session)
        try:
            yield session
        finally:
            view.publish()


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
    store: Path, files: Iterable[Path | Input | Proposal], base: Base, given: Publication = _NOTHING_GIVEN
) -> Iterator[Outcome | Failure]:
    """What becomes of each file, as it is recorded; one that cannot be taken does not stop the rest.

    A file is an analysis or, by any name but .yaml, a text for the built-in reader.
    ``given``: what is known of the publication; it wins over what a file says. Raises StoreError and BusyError as
    ``writing`` does.
    """
    with writing(store, base) as session:
        for file in files:
            started = time.perf_counter()
            path = file if isinstance(file, Path) else file.path
            try:
                whole = Input.of(file) if isinstance(file, Path) else file
                read = inputs.read(whole, given.published) if isinstance(whole, Input) else whole
                yield take(session, read, _merged(read.publication, given), started=started)
            except (AnalysisError, ArticleError, RefusedError) as error:
                yield Failure(path, error)


def _merged(said: Publication, given: Publication) -> Publication:
    known = {name: getattr(given, name) for name in Publication.__dataclass_fields__}
    return replace(said, **{name: value for name, value in known.items() if value is not None})


def take(session: Session, given: Proposal, publication: Publication, *, started: float | None = None) -> Outcome:
    """A reading, recorded with its article.

    What a program read is recorded without the items that the gate objects to, and with the store's names; it never
    replaces what a person read. Raises AnalysisError or ArticleError for what cannot be recorded, RefusedError when
    the gate finds a violation.
    """
    started = time.perf_counter() if started is None else started
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
    status = _status(session, made)
    if status is Status.UNCHANGED:
        return _Taken(status, given.analysis, made)
    if not session.ledger.is_in_force(_file(session, made.run)) and session.ledger.holds(_file(session, made.run)):
        raise AnalysisError(
            [f"{given.path}: this very file was recorded and then replaced; change its run: id to record it again"]
        )
    _check_names(session, made, given.path)
    report = admitted(session.gate.check(made.quads), given.path)
    _record(session, made, given, tuple(review.quads(report.warnings, made.run, session.base)))
    return _Taken(status, given.analysis, made, report.warnings)


def _take_reading(session: Session, given: ReadText, publication: Publication) -> _Taken:
    article, base, ledger = given.article, session.base, session.ledger
    repeat = 0
    run = run_iri(article, given.analysis, base)
    while ledger.holds(_file(session, run)) and not ledger.is_in_force(_file(session, run)):
        repeat += 1
        run = run_iri(article, given.analysis, base, repeat=repeat)
    analysis, unsound = sound(article, given.analysis)
    known = _known(session, base.article(article), run)
    analysis, nameless = naming.reconciled(known, analysis, publication, article.language)
    admission = admissible(article, publication, analysis, base, session.gate, repeat=repeat)
    made, dropped = admission.record, (*given.dropped, *unsound, *nameless, *admission.dropped)
    _check_language(session, made, given.path)
    status = _status(session, made)
    if status is Status.UNCHANGED:
        return _Taken(status, admission.analysis, made)
    _check_names(session, made, given.path)
    report = admitted(admission.report, given.path)
    queue = (
        *review.quads(report.warnings, run, base),
        *review.dropped_quads(dropped, made.article, run, base),
    )
    if status is Status.PUBLISHED:  # the clock says another time now, and a file in the ledger never changes
        made = replace(made, run_quads=tuple(ledger.quads(_file(session, run))))
        queue = ()
    _record(session, made, given, queue)
    return _Taken(status, admission.analysis, made, report.warnings, dropped)


def _untouched(session: Session, given: Proposal, publication: Publication, run: NamedNode) -> Record:
    article = session.base.article(given.article)
    return Record(article, publication_iri(given.article, publication, session.base), run, (), (), ())


def _reviewed_run(session: Session, article: Article) -> NamedNode | None:
    """The run in force by which a person read an article, if there is one."""
    for path in session.ledger.in_force(session.base.article(article).value):
        if path.startswith("runs/"):
            run = session.base.node(f"run/{path.removeprefix('runs/').removesuffix('.nq')}")
            for quad in session.view.store.quads_for_pattern(run, PROV.wasAssociatedWith, None, None):
                assert isinstance(quad.object, NamedNode)
                if any(session.view.store.quads_for_pattern(quad.object, RDF.type, PROV.Person, None)):
                    return run
    return None


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


def _status(session: Session, made: Record) -> Status:
    if session.ledger.is_in_force(_file(session, made.run)):
        is_known = session.ledger.is_in_force(_file(session, made.publication))
        return Status.UNCHANGED if is_known else Status.PUBLISHED
    return Status.REPLACED if len(_earlier_runs(session, made.article, made.run)) > 0 else Status.RECORDED


def _record(session: Session, made: Record, given: Proposal, queue: tuple[Quad, ...]) -> None:
    trusty, run = given.article.trusty, _local(session, made.run)
    parts: dict[str, Sequence[Quad]] = {
        f"articles/{trusty}.nq": made.article_quads,
        _file(session, made.publication): made.publication_quads,
        _file(session, made.run): made.run_quads,
    }
    if len(queue) > 0:
        parts[review.path(run)] = queue
    earlier = _earlier_runs(session, made.article, made.run)
    for path in earlier:
        name = path.removeprefix("runs/").removesuffix(".nq")
        parts[f"invalidations/{name}.nq"] = (_invalidation(session, name, made.run),)
    leaving = [leaf for path in earlier for leaf in (path, path.replace("runs/", "reviews/"))]
    raw: dict[str, bytes] = {f"articles/{trusty}.txt": given.article.raw}
    if isinstance(given, CuratedFile):
        raw[f"runs/{run}.yaml"] = given.raw
    entry = NewEntry(
        action="ingest",
        about=made.article.value,
        run=made.run.value,
        files={**parts, **raw},
        removes=tuple(path for path in leaving if session.ledger.is_in_force(path)),
    )
    session.ledger.commit([entry])
    session.view.update(parts)


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
    for quad in session.view.store.quads_for_pattern(made.article, SCHEMA.inLanguage, None, None):
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

    return Known(session.view.store, session.base, is_leaving)


def _value(term: object) -> str:
    return term.value if isinstance(term, Literal) else str(term)


def _local(session: Session, node: NamedNode) -> str:
    """The last part of the IRI of something that is named by its content."""
    return node.value.removeprefix(session.base.iri).partition("/")[2]


def _file(session: Session, node: NamedNode) -> str:
    kind, _, name = node.value.removeprefix(session.base.iri).partition("/")
    return f"{kind}s/{name}.nq"


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
