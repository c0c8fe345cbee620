"""Corrections and withdrawals: which version of an article is current, and what an article's own fate is.

A changed text from an address already known is a new version that revises the old one; a withdrawal has no successor.
Either takes the old version out of what is in force. Nothing is deleted: the ledger keeps all, and
``graph/provenance`` says what became of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from pyoxigraph import Literal, NamedNode, Quad

from kg.errors import ArticleError
from kg.iris import Base
from kg.ledger import Ledger, NewEntry
from kg.namespaces import PROV, RDF, RDFS, SCHEMA
from kg.quads import Lookup, Writer, address, instant

_PROVENANCE = "provenance"


@dataclass(frozen=True, slots=True)
class Replaced:
    """What leaves when a new version comes: the files that are no longer in force, and what is stated about them.

    ``versions``: what stood at the address, one unless a store is older than this rule; the first is revised.
    """

    versions: tuple[NamedNode, ...]
    removes: tuple[str, ...]
    quads: Sequence[Quad]


def replaced(ledger: Ledger, view: Lookup, base: Base, article: NamedNode, url: str, run: NamedNode) -> Replaced | None:
    """What a version read in ``run`` replaces, if its address is one at which other texts are current.

    A version that also appeared elsewhere stays current there; only its publication at this address leaves.
    """
    writer = Writer(base.graph(_PROVENANCE))
    versions, removes = list[NamedNode](), list[str]()
    for publication, version in _at(view, url):
        if version == article or not ledger.is_in_force(file_of(base, publication)):
            continue
        if len(versions) == 0:
            writer.add(article, PROV.wasRevisionOf, version)
        versions.append(version)
        others = [path for path in ledger.in_force(version.value) if path.startswith("publications/")]
        if others == [file_of(base, publication)]:
            files = _files(ledger, version)
            _invalidate(writer, base, version, files, run)
            removes += files
        else:
            removes.append(file_of(base, publication))
    return Replaced(tuple(versions), tuple(dict.fromkeys(removes)), writer.quads()) if len(versions) > 0 else None


def check(view: Lookup, base: Base, article: NamedNode) -> None:
    """Refuse an article version that was replaced or withdrawn. Raises ArticleError, saying which.

    What was once said to be no longer current stays said.
    """
    if next(view.quads_for_pattern(article, PROV.wasInvalidatedBy, None, None), None) is None:
        return
    newer = next((quad.subject for quad in view.quads_for_pattern(None, PROV.wasRevisionOf, article, None)), None)
    if isinstance(newer, NamedNode):
        name = newer.value.removeprefix(base.iri)
        raise ArticleError(f"a later version of this text replaced it: {name}; kg diff shows what changed")
    raise ArticleError("this text was withdrawn; kg query article-changes says why")


def withdrawal(ledger: Ledger, base: Base, article: NamedNode, reason: str, by: str | None, at: datetime) -> NewEntry:
    """The entry that takes an article version out of what is in force, without a successor.

    ``by``: the person who decides it. Raises ArticleError when the version is not current
    or no reason is given.
    """
    if reason.strip() == "":
        raise ArticleError("a withdrawal needs a reason; say in a sentence why")
    files = _files(ledger, article)
    if len(files) == 0:
        raise ArticleError(f"{article.value.removeprefix(base.iri)} is not current; there is nothing to withdraw")
    moment = instant(at)
    act = base.made("retraction", article.value, reason, by, moment.value)
    writer = Writer(base.graph(_PROVENANCE))
    writer.add(act, RDF.type, PROV.Activity)
    writer.add(act, RDFS.comment, Literal(reason))
    writer.add(act, PROV.endedAtTime, moment)
    if by is not None:
        person = base.agent(by)
        writer.add(act, PROV.wasAssociatedWith, person)
        writer.add(person, RDF.type, PROV.Person)
        writer.add(person, SCHEMA.name, Literal(by))
    _invalidate(writer, base, article, files, act)
    path = f"retractions/{act.value.rpartition('/')[2]}.nq"
    return NewEntry(action="retract", about=article.value, files={path: writer.quads()}, removes=files, note=reason)


def path(publication: NamedNode) -> str:
    """Where the ledger keeps what is stated when what appears at an address, a publication, replaces another."""
    return f"revisions/{publication.value.rpartition('/')[2]}.nq"


def _at(view: Lookup, url: str) -> Iterator[tuple[NamedNode, NamedNode]]:
    """The publications at an address, each with the version that appeared there."""
    for found in view.quads_for_pattern(None, SCHEMA.url, address(url), None):
        for quad in view.quads_for_pattern(None, PROV.specializationOf, found.subject, None):
            if isinstance(found.subject, NamedNode) and isinstance(quad.subject, NamedNode):
                yield found.subject, quad.subject


def _files(ledger: Ledger, version: NamedNode) -> tuple[str, ...]:
    """The files in force that are about an article version, but for those that say what became of it."""
    kept = ("revisions/", "invalidations/", "retractions/")
    return tuple(path for path in ledger.in_force(version.value) if not path.startswith(kept))


def _invalidate(writer: Writer, base: Base, version: NamedNode, files: tuple[str, ...], by: NamedNode) -> None:
    writer.add(version, PROV.wasInvalidatedBy, by)
    for file in files:
        if file.startswith("runs/"):
            run = file.removeprefix("runs/").removesuffix(".nq")
            writer.add(base.graph(f"run/{run}"), PROV.wasInvalidatedBy, by)


def file_of(base: Base, node: NamedNode) -> str:
    """Where the ledger keeps a run, a publication or an article version: {base}run/R in runs/R.nq."""
    kind, _, name = node.value.removeprefix(base.iri).partition("/")
    return f"{kind}s/{name}.nq"
