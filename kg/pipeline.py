"""The path of an article: read, checked, made into quads, passed through the gate, recorded, shown.

``ingest`` takes analysis files into a store; each article is recorded whole or not at all.
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

from kg import resources, review
from kg.errors import AnalysisError, ArticleError, RefusedError
from kg.extract import curated
from kg.extract.curated import VOICE, CuratedFile
from kg.gate.shapes import Finding, Gate, Report
from kg.graph import Record, record
from kg.iris import Base
from kg.ledger import Ledger, NewEntry
from kg.ledger.nquads import canonical_nquads
from kg.model import Publication
from kg.namespaces import ONTOLOGY, ONTOLOGY_VERSION, PROV, SCHEMA, SKOS
from kg.view.writer import ViewWriter

_NOTHING_GIVEN = Publication()


class Status(Enum):
    """What became of an article."""

    RECORDED = "recorded"
    REPLACED = "replaces a reading"
    PUBLISHED = "another publication"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one analysis file, and how much it holds.

    ``example``: the identifier of its first attribution to anyone but the article's own voice, to look at first;
    ``seconds``: from reading the file to its being durable.
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


@dataclass(frozen=True, slots=True)
class Failure:
    """An analysis file of which nothing was recorded, and why."""

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
    store: Path, files: Iterable[Path | CuratedFile], base: Base, given: Publication = _NOTHING_GIVEN
) -> Iterator[Outcome | Failure]:
    """What becomes of each analysis file, as it is recorded; one that cannot be taken does not stop the rest.

    ``given``: what is known of the publication; it wins over what a file says. Raises StoreError and BusyError as
    ``writing`` does.
    """
    with writing(store, base) as session:
        for file in files:
            started = time.perf_counter()
            path = file.path if isinstance(file, CuratedFile) else file
            try:
                read = file if isinstance(file, CuratedFile) else curated.read(file)
                yield take(session, read, _merged(read.publication, given), started=started)
            except (AnalysisError, ArticleError, RefusedError) as error:
                yield Failure(path, error)


def _merged(said: Publication, given: Publication) -> Publication:
    known = {name: getattr(given, name) for name in Publication.__dataclass_fields__}
    return replace(said, **{name: value for name, value in known.items() if value is not None})


def take(session: Session, file: CuratedFile, publication: Publication, *, started: float | None = None) -> Outcome:
    """An analysis that was read, recorded with its article.

    Raises AnalysisError or ArticleError for what cannot be recorded, RefusedError when the gate finds a violation.
    """
    started = time.perf_counter() if started is None else started
    made = record(file.article, publication, file.analysis, session.base)
    status = _status(session, made, file.path)
    if status is Status.UNCHANGED:
        report = None
    else:
        _check_names(session, made, file.path)
        report = admitted(session.gate.check(made.quads), file.path)
        _record(session, made, file, report)
    return Outcome(
        path=file.path,
        status=status,
        article=made.article.value,
        run=made.run.value,
        attributions=sum(a.alternative_of is None for a in file.analysis.attributions),
        second_readings=sum(a.alternative_of is not None for a in file.analysis.attributions),
        actors=len(file.analysis.actors) + 1,
        roles=len(file.analysis.roles),
        quads=len(made.quads),
        warnings=() if report is None else report.warnings,
        example=next((a.id for a in file.analysis.attributions if a.speaker != VOICE), None),
        seconds=time.perf_counter() - started,
    )


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


def _status(session: Session, made: Record, path: Path) -> Status:
    ledger, run_file = session.ledger, _file(session, made.run)
    _check_language(session, made, path)
    if ledger.is_in_force(run_file):
        return Status.UNCHANGED if ledger.is_in_force(_file(session, made.publication)) else Status.PUBLISHED
    if ledger.holds(run_file):
        raise AnalysisError(
            [f"{path}: this very file was recorded and then replaced; change its run: id to record it again"]
        )
    return Status.REPLACED if len(_earlier_runs(session, made)) > 0 else Status.RECORDED


def _record(session: Session, made: Record, file: CuratedFile, report: Report) -> None:
    trusty, run = file.article.trusty, _local(session, made.run)
    parts: dict[str, Sequence[Quad]] = {
        f"articles/{trusty}.nq": made.article_quads,
        _file(session, made.publication): made.publication_quads,
        _file(session, made.run): made.run_quads,
    }
    findings = tuple(review.quads(report.warnings, made.run, session.base))
    if len(findings) > 0:
        parts[review.path(run)] = findings
    earlier = _earlier_runs(session, made)
    for path in earlier:
        name = path.removeprefix("runs/").removesuffix(".nq")
        parts[f"invalidations/{name}.nq"] = (_invalidation(session, name, made.run),)
    leaving = [leaf for path in earlier for leaf in (path, path.replace("runs/", "reviews/"))]
    raw: dict[str, bytes] = {f"articles/{trusty}.txt": file.article.raw, f"runs/{run}.yaml": file.raw}
    entry = NewEntry(
        action="ingest",
        about=made.article.value,
        run=made.run.value,
        files={**parts, **raw},
        removes=tuple(path for path in leaving if session.ledger.is_in_force(path)),
    )
    session.ledger.commit([entry])
    session.view.update(parts)


def _earlier_runs(session: Session, made: Record) -> tuple[str, ...]:
    current = _file(session, made.run)
    in_force = session.ledger.in_force(made.article.value)
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
    leaving = _earlier_runs(session, made)
    for node, label in _shared_labels(session, made):
        for quad in session.view.store.quads_for_pattern(node, SKOS.prefLabel, None, None):
            if quad.object != label and not _states_alone(session, leaving, quad):
                kind, _, identifier = node.value.removeprefix(session.base.iri).partition("/")
                raise AnalysisError(
                    [
                        f"{path}: {kind} {identifier} is {_words(label)} here but {_words(quad.object)} in the store; "
                        "use that name, or another identifier"
                    ]
                )


def _shared_labels(session: Session, made: Record) -> Iterator[tuple[NamedNode, object]]:
    """The names that a reading gives to what articles share."""
    entities = session.base.graph("entity/").value
    for quad in made.quads:
        graph = quad.graph_name
        is_shared = isinstance(graph, NamedNode) and graph.value.startswith(entities)
        if is_shared and quad.predicate == SKOS.prefLabel and isinstance(quad.subject, NamedNode):
            yield quad.subject, quad.object


def _states_alone(session: Session, leaving: tuple[str, ...], quad: Quad) -> bool:
    """Whether only runs that are about to be replaced contributed to the quad's graph."""
    provenance = session.base.graph("provenance")
    assert isinstance(quad.graph_name, NamedNode)
    sources = session.view.store.quads_for_pattern(quad.graph_name, PROV.wasDerivedFrom, None, provenance)
    files = [_file(session, source.object) for source in sources if isinstance(source.object, NamedNode)]
    return all(file in leaving or not session.ledger.is_in_force(file) for file in files)


def _words(term: object) -> str:
    """A name in quotation marks, with its language where it has another than English."""
    if not isinstance(term, Literal):
        return str(term)
    return repr(term.value) if term.language in {None, "en"} else f"{term.value!r} (language {term.language})"


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
