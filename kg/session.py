"""A store open for writing: what its ledger holds, what its view will go on saying, and what its gate lets in.

``writing`` opens one. What takes articles in and what people decide about them are recorded through it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from pyoxigraph import NamedNode, Quad, RdfFormat, Triple, parse

from kg import correction, naming, resources
from kg.errors import AnalysisError, RefusedError
from kg.gate.shapes import Gate, Report
from kg.graph import Record
from kg.iris import Base
from kg.known import Known
from kg.ledger import Ledger, NewEntry
from kg.ledger.nquads import canonical_nquads
from kg.namespaces import KG, ONTOLOGY, ONTOLOGY_VERSION, PROV
from kg.origins import Index
from kg.quads import in_graphs
from kg.view.writer import ViewWriter

if TYPE_CHECKING:
    from kg.identity.aliases import Aliases

INGEST, DECIDE = "ingest", "decide"  # what an entry of the ledger does that records a reading


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

    def name(self, node: NamedNode) -> str:
        """The last part of the IRI of something that is named by its content."""
        return node.value.removeprefix(self.base.iri).partition("/")[2]

    def file(self, node: NamedNode) -> str:
        """Where the ledger keeps a run, a publication or an article version."""
        return correction.file_of(self.base, node)

    def is_in_force(self, node: NamedNode) -> bool:
        """Whether the file of a run, a publication or an article version is in force."""
        return self.ledger.is_in_force(self.file(node))

    def runs(self, article: NamedNode) -> Iterator[NamedNode]:
        """The runs in force that read an article version."""
        for path in self.ledger.in_force(article.value):
            if path.startswith("runs/"):
                yield self.base.node(f"run/{path.removeprefix('runs/').removesuffix('.nq')}")

    def earlier_runs(self, article: NamedNode, run: NamedNode | None) -> tuple[NamedNode, ...]:
        """The runs in force that read an article version and that another one, ``run``, replaces."""
        return tuple(each for each in self.runs(article) if each != run)

    def invalidation(self, run: NamedNode, by: NamedNode) -> tuple[str, Quad]:
        """What is stated of a run that another one replaces, and the ledger's file for it."""
        name = self.name(run)
        quad = Quad(self.base.graph(f"run/{name}"), PROV.wasInvalidatedBy, by, self.base.graph("provenance"))
        return f"invalidations/{name}.nq", quad

    def known(self, article: NamedNode, run: NamedNode | None = None, removes: Collection[str] = ()) -> Known:
        """What the store says and will go on saying when the runs of an article that precede ``run`` are replaced.

        ``removes``: files of the ledger that are going to leave as well.
        """
        runs = (path.removeprefix("runs/").removesuffix(".nq") for path in removes if path.startswith("runs/"))
        leaving = {*self.earlier_runs(article, run), *(self.base.node(f"run/{name}") for name in runs)}

        def is_leaving(maker: NamedNode) -> bool:
            return maker in leaving or not self.is_in_force(maker)

        quads = (quad for each in leaving for quad in self.ledger.quads(self.file(each)))
        named = (term for quad in quads for term in (quad.subject, quad.object) if isinstance(term, NamedNode))
        prefix = self.base.shared("actor", "").value
        return Known(self.view, self.base, is_leaving, {term for term in named if term.value.startswith(prefix)})

    def check_names(self, made: Record, path: Path) -> None:
        """Refuse an identifier that names something else in this store. Raises AnalysisError."""
        clash = naming.clash(self.known(made.article, made.run), made)
        if clash is not None:
            raise AnalysisError([f"{path}: {clash}; use that name, or another identifier"])

    def check(self, entry: NewEntry) -> None:
        """That a decision passes the gate. Raises RefusedError when it finds a violation."""
        quads = [quad for content in entry.files.values() if not isinstance(content, bytes) for quad in content]
        admitted(self.gate.check(quads), Path("this decision"))

    def commit(self, entry: NewEntry) -> None:
        """Record a decision that passes the gate. Raises RefusedError when it finds a violation."""
        self.check(entry)
        self.ledger.commit([entry])
        self.view.update()

    def meet(self, parts: Mapping[str, Sequence[Quad]]) -> None:
        """Note the named actors of a reading that was recorded, by the ledger's files."""
        entities = self.base.graph("entity/").value
        for quads in parts.values():
            for quad in in_graphs(quads, lambda graph: graph.startswith(entities)):
                if quad.object == KG.Actor and isinstance(quad.subject, NamedNode):
                    self.met.add(quad.subject)


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


def admitted(report: Report, path: Path) -> Report:
    """The report, if it holds no violation. Raises RefusedError, naming how many there are."""
    count = len(report.violations)
    if count > 0:
        noun = "violation" if count == 1 else "violations"
        raise RefusedError(f"{path} is refused: {count} {noun}; nothing of it was recorded", report.violations)
    return report


def _settle(session: Session) -> None:
    """Record which of the actors that were met, now or in a session that was stopped, the store knew by other names."""
    session.ledger.flush()
    last = next(session.ledger.entries(after=session.ledger.head.entry - 1), None)
    if len(session.met) == 0 and session.aliases is None and (last is None or last.action not in {INGEST, DECIDE}):
        return
    from kg import actors  # noqa: PLC0415 — its tables take as long to load as the rest, and only new names need them

    entry = actors.settled(session.ledger, session.view.store, session.base, session.met, session.aliases)
    if entry is not None:
        session.commit(entry)


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
