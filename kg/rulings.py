"""What a person decides on what is recorded: that an article is withdrawn, who is one and who is two, what stands.

Nothing is overwritten: where a reading changes by it, a run of that person's replaces the one in force.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from pyoxigraph import Literal, NamedNode, Quad

from kg import correction, decision, namesakes, naming, readback, recognition, review
from kg.article import Article
from kg.decision import Decision, Verdict
from kg.errors import AnalysisError, OvertakenError, StoreError
from kg.extract import curated
from kg.extract import writing as yaml
from kg.extract.curated import CuratedFile
from kg.gate.shapes import Report
from kg.graph import Record, item_iris, record
from kg.iris import Base
from kg.layout import LEDGER
from kg.ledger import Ledger, NewEntry
from kg.model import Agent, Analysis, Publication
from kg.namespaces import KG, PROV, SCHEMA
from kg.quads import Lookup
from kg.session import DECIDE, Session, admitted, writing

_NOT_SAID = Publication()  # a reading that changes appears nowhere anew


def withdraw(store: Path, article: NamedNode, reason: str, by: str | None = None) -> None:
    """Take an article version out of what is current, without a successor.

    ``by``: the person who decides it. Raises ArticleError when the version is not current or no reason is given,
    StoreError and BusyError as ``writing`` does.
    """
    with _open(store) as session:
        entry = correction.withdrawal(session.ledger, session.base, article, reason, by, datetime.now(UTC))
        session.ledger.commit([entry])
        session.view.update()


def judge(store: Path, kind: NamedNode, pair: tuple[NamedNode, NamedNode], reason: str, by: str | None) -> None:
    """Record a person's judgement on two actors, KG.Merge or KG.Split; of two that are one the second goes on.

    Raises StoreError when one of them has no name, RefusedError when there is no reason, or as ``writing`` does.
    """
    from kg import actors  # noqa: PLC0415 — its tables take as long to load as the rest, and only judgements need them

    with _open(store) as session:
        for node in pair:
            actors.check(node, session.base)
        session.commit(actors.judged(session.ledger, session.base, kind, pair, reason, by))


def part(store: Path, actor: NamedNode, article: NamedNode, reason: str, by: str | None) -> NamedNode:
    """Record a person's judgement that whom one article calls by a name is not who bears it elsewhere; who it is since.

    A run of the person's replaces the one in force, and differs from it in this identifier. Raises StoreError when the
    article does not name the actor or no other does, RefusedError when there is no reason, or as ``writing`` does.
    """
    from kg import actors  # noqa: PLC0415 — as in judge

    with _open(store) as session:
        base, ledger = session.base, session.ledger
        actors.check(actor, base)
        run = next(session.runs(article), None)
        if run is None:
            raise StoreError(f"{article.value.removeprefix(base.iri)} is not current; name an article that is")
        text, before = _read_again(ledger, session.view, run, article)
        this = actors.called(ledger, base, before, actor)
        new = namesakes.unused(session.known(article), this, {each.id for each in before.actors})
        pair = base.shared("actor", new), base.shared("actor", this)
        file = _written(session, run, text, _parted(before, this, new, by))
        made = record(text, _NOT_SAID, file.analysis, base)
        informed = Quad(made.run, PROV.wasInformedBy, run, base.graph("provenance"))
        report = admitted(session.gate.check([*made.quads, informed]), Path("this split"))
        path, invalidated = session.invalidation(run, made.run)
        judgement = actors.judged(ledger, base, KG.Split, pair, reason, by)
        session.check(judgement)
        said = {path: (invalidated, informed)}
        _supersede(session, run, file, made, report, said, reason, judgement, parted=pair[1])
    return pair[0]


def _parted(before: Analysis, this: str, new: str, by: str | None) -> Analysis:
    """A reading in which an actor has an identifier of its own, as a run of the person who parts it, begun now."""
    at, person = datetime.now(UTC), Agent(by or "someone", "1", is_person=True)
    changed = naming.readdressed(before, {this: new})
    run = f"split-{this}-{at:%Y%m%dT%H%M%S}"
    return replace(changed, run_id=run, agent=person, started=at, ended=at, file_sha256=None)


def decide(store: Path, given: Decision) -> NamedNode | None:
    """Record a person's decision on an attribution in force; what the attribution is since, None if it was rejected.

    A run of the person's replaces the one that the attribution is in, and differs from it in this one. Raises
    OvertakenError when the attribution is not in force, AnalysisError when it cannot be corrected so, RefusedError when
    the gate finds a violation in what is corrected, StoreError and BusyError as ``writing`` does.
    """
    with _open(store) as session:
        base = session.base
        old, article, before, id_ = reading_of(session.ledger, session.view, given.on)
        file = _written(session, old, article, decision.decided(article, before, id_, given))
        made = record(article, _NOT_SAID, file.analysis, base)
        if made.run == old:
            raise OvertakenError([f"{given.by} {given.verdict.value} {id_} this very second; nothing changed"])
        known = dict(item_iris(article, file.analysis, base))
        kept = None if given.verdict is Verdict.REJECTED else known.get(("attribution", id_))
        said = next(each for each in before.attributions if each.id == id_)
        found = decision.quads(given, (old, said), (made.run, kept), base)
        session.check_names(made, file.path)
        report = admitted(session.gate.check([*made.quads, *found]), Path(f"this decision on {id_}"))
        parts = {decision.path(decision.iri(given, old, base)): found}
        _supersede(session, old, file, made, report, parts, given.reason)
    return kept


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


def _open(store: Path) -> AbstractContextManager[Session]:
    """A session on a store that is there. Raises StoreError."""
    with Ledger.open(store) as ledger:
        return writing(store, Base(ledger.base))


def _read_again(ledger: Ledger, view: Lookup, run: NamedNode, version: NamedNode) -> tuple[Article, Analysis]:
    """An article version, and what a run says of it."""
    base = Base(ledger.base)
    language = next(view.quads_for_pattern(version, SCHEMA.inLanguage, None, None)).object
    assert isinstance(language, Literal)
    raw = ledger.read(f"articles/{version.value.rpartition('/')[2]}.txt")
    article = Article.from_bytes(raw, version.value, language=language.value)
    return article, readback.analysis(article, ledger.quads(correction.file_of(base, run)), base)


def _written(session: Session, old: NamedNode, article: Article, analysis: Analysis) -> CuratedFile:
    """A reading that replaces a run as the file that says so, read again as if it stood beside that run's."""
    try:
        text = yaml.write(article, f"../articles/{article.trusty}.txt", analysis, _NOT_SAID)
    except ValueError as error:
        raise AnalysisError([f"this cannot be written down: {error}"]) from None
    return curated.parse(text.encode(), (session.ledger.folder / LEDGER / session.file(old)).with_suffix(".yaml"))


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
    name, run = session.name(old), session.name(made.run)
    queue, met = review.path(name), recognition.path(name)
    waiting = review.carried(ledger.quads(queue), made, base) if ledger.is_in_force(queue) else ()
    left = (*review.quads(report.warnings, made.run, base), *waiting)
    recognised = recognition.without(ledger.quads(met), parted) if ledger.is_in_force(met) else ()
    path, invalidated = session.invalidation(old, made.run)
    parts = {session.file(made.run): made.run_quads, path: (invalidated,), **parts}
    more = {review.path(run): left, recognition.path(run): recognised}
    parts |= {path: quads for path, quads in more.items() if len(quads) > 0}
    entry = NewEntry(
        action=DECIDE,
        about=made.article.value,
        run=made.run.value,
        files={**parts, f"runs/{run}.yaml": file.raw},
        removes=tuple(path for path in (session.file(old), queue, met) if ledger.is_in_force(path)),
        note=note,
    )
    ledger.commit([entry, *following])
    session.view.update(parts)
    session.meet(parts)
