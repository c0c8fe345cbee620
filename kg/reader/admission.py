"""What of a reader's analysis the gate admits: each item that is wrong against a shape goes, and the rest stays.

Items go one by one, with what cannot stand without them: a speaker with its attributions, an attribution with those
embedded in it, a situation with the perspectives on it and the conditions that name it. Where only an optional part
is wrong (an addressee, a form), only that part goes. Each is listed with its words and the reason.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from kg.article import Article
from kg.gate.shapes import Finding, Gate, Report
from kg.graph import Key, Record, item_iris, record
from kg.iris import Base
from kg.model import (
    Actor,
    Analysis,
    Attribution,
    Condition,
    Dropped,
    Perspective,
    Place,
    Publication,
    Role,
    Situation,
    TimeExpression,
    Topic,
)
from kg.namespaces import DCT, ITSRDF, KG, ORG, SCHEMA, SEM, SKOS
from kg.reader.soundness import kind_of, sound, words_of

_I = TypeVar("_I", Actor, Place, Topic, TimeExpression, Situation, Role, Attribution)
_T = TypeVar("_T", Actor, Place, Topic, TimeExpression, Situation, Role, Attribution, Condition, Perspective)

_OPTIONAL: dict[tuple[str, str], tuple[str, ...]] = {  # what of an item may go without it, by the path complained of
    ("actor", SKOS.altLabel.value): ("aliases",),
    ("actor", SCHEMA.sameAs.value): ("wikidata",),
    ("actor", SCHEMA.affiliation.value): ("affiliations",),
    ("actor", KG.minMembers.value): ("min_members", "max_members"),
    ("actor", KG.maxMembers.value): ("min_members", "max_members"),
    ("actor", KG.basis.value): ("basis",),
    ("place", SCHEMA.sameAs.value): ("wikidata",),
    ("role", ORG.organization.value): ("organizations",),
    ("role", ORG.reportsTo.value): ("reports_to",),
    ("role", SKOS.note.value): ("note",),
    ("situation", SEM.hasActor.value): ("actors",),
    ("situation", SCHEMA.recipient.value): ("recipients",),
    ("situation", SEM.hasPlace.value): ("place",),
    ("situation", SEM.hasTime.value): ("time",),
    ("attribution", KG.inRole.value): ("role",),
    ("attribution", f"<{KG.inRole.value}>/<{ORG.member.value}>"): ("role",),
    ("attribution", KG.addressedTo.value): ("addressee",),
    ("attribution", KG.form.value): ("form",),
    ("attribution", DCT.temporal.value): ("said_at",),
    ("attribution", DCT.subject.value): ("topics",),
    ("attribution", SKOS.note.value): ("note",),
    **{
        (kind, ITSRDF.taConfidence.value): ("confidence",)
        for kind in ("role", "time", "attribution", "condition", "perspective")
    },
}
_NOTHING: dict[str, Any] = dict.fromkeys(field for fields in _OPTIONAL.values() for field in fields) | dict.fromkeys(
    ("aliases", "affiliations", "organizations", "actors", "recipients", "topics"), ()
)


@dataclass(frozen=True, slots=True)
class Admission:
    """What is left of an analysis, what went, and what is left as quads with the gate's report on them.

    The report holds violations only when they are of the article or its publication, which cannot go.
    """

    analysis: Analysis
    dropped: tuple[Dropped, ...]
    record: Record
    report: Report


def admissible(
    article: Article, publication: Publication, analysis: Analysis, base: Base, gate: Gate, *, repeat: int = 0
) -> Admission:
    """What the gate lets pass of an analysis, found by dropping what it complains of until it does not.

    ``repeat``: as in ``graph.run_iri``. Raises ArticleError for an address or date of the publication that is none.
    """
    left, dropped = sound(article, analysis)
    while True:
        made = record(article, publication, left, base, repeat=repeat)
        report = gate.check(made.quads)
        smaller, gone = left, list[Dropped]()
        if not report.conforms:
            smaller, gone = _without(left, _complaints(article, left, base, report.violations))
        if smaller == left:
            return Admission(left, tuple(dropped), made, report)
        del made  # before the next one, for it is large
        left, consequences = sound(article, smaller)
        dropped += [*gone, *consequences]


@dataclass(frozen=True, slots=True)
class _Complaint:
    """What is wrong with one item; ``path``: the property concerned, if it is one."""

    key: Key
    path: str | None
    reason: str


def _complaints(
    article: Article, analysis: Analysis, base: Base, violations: Iterable[Finding]
) -> Iterator[_Complaint]:
    """The violations by item. Of several items that are one node, only the later ones are complained of."""
    keys: defaultdict[str, list[Key]] = defaultdict(list)
    for key, node in item_iris(article, analysis, base):
        keys[node.value].append(key)
    for violation in violations:
        concerned = list(dict.fromkeys(keys[violation.focus]))
        for key in concerned[1:] or concerned:
            yield _Complaint(key, violation.path, violation.message.partition(";")[0])


def _without(analysis: Analysis, complaints: Iterable[_Complaint]) -> tuple[Analysis, list[Dropped]]:
    """The analysis without the items complained of, or without their optional parts; never the same as before."""
    by_key: dict[Key, list[_Complaint]] = {}
    for complaint in complaints:
        by_key.setdefault(complaint.key, []).append(complaint)
    removal = _Removal(by_key, [])
    smaller = replace(
        analysis,
        actors=removal.kept(analysis.actors),
        places=removal.kept(analysis.places),
        topics=removal.kept(analysis.topics),
        times=removal.kept(analysis.times),
        situations=removal.kept(analysis.situations),
        roles=removal.kept(analysis.roles),
        attributions=tuple(map(removal.pared, removal.kept(analysis.attributions))),
        possibly_same=tuple(pair for pair in analysis.possibly_same if removal.is_pair(*pair)),
    )
    return smaller, removal.dropped


@dataclass(slots=True)
class _Removal:
    """Takes items and parts out, and lists them."""

    by_key: dict[Key, list[_Complaint]]
    dropped: list[Dropped]

    def kept(self, items: Iterable[_I]) -> tuple[_I, ...]:
        """The items that stay."""
        found = []
        for item in items:
            kind = kind_of(item)
            left = self._left(item, (kind, item.id), f"{kind} {item.id}", words_of(item))
            found += [] if left is None else [left]
        return tuple(found)

    def pared(self, attribution: Attribution) -> Attribution:
        """An attribution with those of its conditions and perspectives that stay."""
        id_ = attribution.id
        conditions = [
            self._left(part, ("condition", id_, place), f"condition of {id_}", words_of(part))
            for place, part in enumerate(attribution.conditions)
        ]
        perspectives = [
            self._left(
                part, ("perspective", id_, place), f"perspective of {part.holder} of {id_}", words_of(attribution)
            )
            for place, part in enumerate(attribution.perspectives)
        ]
        return replace(
            attribution,
            conditions=tuple(part for part in conditions if part is not None),
            perspectives=tuple(part for part in perspectives if part is not None),
        )

    def is_pair(self, earlier: str, later: str) -> bool:
        """Whether two actors may still be said to be possibly the same."""
        wrong = [each for each in self.by_key.get(("actor", earlier), ()) if each.path == KG.possiblySameAs.value]
        if len(wrong) > 0:
            self.dropped.append(Dropped(f"{earlier} as possibly {later}", "", wrong[0].reason))
        return len(wrong) == 0

    def _left(self, item: _T, key: Key, name: str, words: str) -> _T | None:
        """An item, without the parts complained of; None when what is complained of is the item itself."""
        left = item
        for complaint in self.by_key.get(key, ()):
            if key[0] == "actor" and complaint.path == KG.possiblySameAs.value:
                continue  # of a pair, not of the actor
            fields = _OPTIONAL.get((key[0], complaint.path or ""), ())
            present = {field: _NOTHING[field] for field in fields if getattr(item, field) != _NOTHING[field]}
            if len(present) == 0:
                self.dropped.append(Dropped(name, words, complaint.reason))
                return None
            if replace(left, **present) != left:
                left = replace(left, **present)
                self.dropped.append(Dropped(f"{fields[0]} of {name}", words, complaint.reason))
        return left
