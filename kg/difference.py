"""What became of the attributions of one article version in another: added, dropped, changed, or only moved."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from enum import Enum
from pathlib import Path

from pyoxigraph import Literal, NamedNode, Quad

from kg.article import Article
from kg.errors import ArticleError
from kg.iris import Base
from kg.ledger import Ledger
from kg.namespaces import DCT, KG, PROV, RDF, RDFS, SKOS
from kg.quads import Writer

_SPAN = re.compile(r"#char=(\d+),(\d+)$")
_ENOUGH = 0.5  # share of the words in common from which two contents of one speaker are the same statement
_VOICE = "the article's own voice"


class Kind(Enum):
    """What became of an attribution."""

    ADDED = "added"
    DROPPED = "dropped"
    CHANGED = "changed"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Said:
    """An attribution as it can be compared between two texts: without offsets, but for ``start``, in code points."""

    node: str
    id: str
    start: int
    speaker: str
    act: str
    source: str
    cue: str
    content: str
    addressee: str
    condition: str
    factuality: str

    @property
    def words(self) -> str:
        """The content, or the cue where there is none."""
        return self.content or self.cue

    @property
    def key(self) -> tuple[str, ...]:
        """All of it that is not its place."""
        return tuple(str(getattr(self, name)) for name in COMPARED)


COMPARED = tuple(field.name for field in fields(Said))[3:]


@dataclass(frozen=True, slots=True)
class Change:
    """What became of one attribution; ``what``: the names of the parts of it that differ."""

    kind: Kind
    before: Said | None
    after: Said | None
    what: tuple[str, ...] = ()

    @property
    def said(self) -> Said:
        """The later form of it, or the only one."""
        said = self.before if self.after is None else self.after
        assert said is not None
        return said


def changes(before: Sequence[Said], after: Sequence[Said]) -> tuple[Change, ...]:
    """The changes from one version to the other, in reading order; what stands unchanged in its place is left out."""
    old, new = list(before), list(after)
    found = list[Change]()
    for one, other in _same(before, after):
        old.remove(one)
        new.remove(other)
        if one.start != other.start:
            found.append(Change(Kind.MOVED, one, other))
    for one, other in list(_alike(old, new)):
        old.remove(one)
        new.remove(other)
        what = tuple(name for name in COMPARED if getattr(one, name) != getattr(other, name))
        found.append(Change(Kind.CHANGED, one, other, what))
    found += (Change(Kind.DROPPED, one, None) for one in old)
    found += (Change(Kind.ADDED, None, other) for other in new)
    return tuple(sorted(found, key=lambda change: (change.said.start, change.kind.value)))


def _same(before: Sequence[Said], after: Sequence[Said]) -> Iterator[tuple[Said, Said]]:
    """Pairs that say the same, each used once: those in the same place, then the earlier with the earlier."""
    waiting: dict[tuple[str, ...], list[Said]] = {}
    for other in after:
        waiting.setdefault(other.key, []).append(other)
    moved = list[Said]()
    for one in before:
        here = next((each for each in waiting.get(one.key, ()) if each.start == one.start), None)
        if here is not None:
            waiting[one.key].remove(here)
            yield one, here
        else:
            moved.append(one)
    for one in moved:
        if len(waiting.get(one.key, ())) > 0:
            yield one, waiting[one.key].pop(0)


def _alike(before: Sequence[Said], after: Sequence[Said]) -> Iterator[tuple[Said, Said]]:
    """Pairs of one speaker whose contents share most words, the most alike first, each used once."""
    scores = {
        (i, j): score
        for i, one in enumerate(before)
        for j, other in enumerate(after)
        if one.speaker == other.speaker and (score := _likeness(one, other)) >= _ENOUGH
    }
    taken: tuple[set[int], set[int]] = (set(), set())
    for i, j in sorted(scores, key=lambda pair: (-scores[pair], pair)):
        if i not in taken[0] and j not in taken[1]:
            taken[0].add(i)
            taken[1].add(j)
            yield before[i], after[j]


def _likeness(one: Said, other: Said) -> float:
    words = [set(re.findall(r"\w+", said.words.casefold())) for said in (one, other)]
    return len(words[0] & words[1]) / max(1, len(words[0] | words[1]))


def difference(folder: Path, old: NamedNode | None, new: NamedNode) -> tuple[Change, ...]:
    """The changes between two article versions of a store, current or not; ``old`` None: the one that ``new`` revises.

    Raises ArticleError when there is no such version, or it was never read.
    """
    with Ledger.open(folder) as ledger:
        before = _revised(ledger, new) if old is None else old
        return changes(_said(ledger, before), _said(ledger, new))


def quads(
    ledger: Ledger, base: Base, old: NamedNode, new: Article, run: Sequence[Quad], graph: NamedNode
) -> Sequence[Quad]:
    """What is stated of the changes from an article version of a ledger to a text that is read in a run, in a graph."""
    writer, later = Writer(graph), base.article(new)
    for change in changes(_said(ledger, old), _said_in(new.text, run)):
        sides = [None if each is None else each.node for each in (change.before, change.after)]
        node = base.made("change", old.value, later.value, sides)
        writer.add(node, RDF.type, KG.Change)
        writer.add(node, KG.changedIn, later)
        label = f"{change.said.speaker}: {change.said.words}"
        writer.add(node, RDFS.label, Literal(label, language=new.language))
        writer.add(node, SKOS.note, Literal(change.kind.value, language="en"))
        writer.add(node, KG.differsIn, *map(Literal, change.what))
        if change.after is not None:
            writer.add(node, KG.laterAttribution, NamedNode(change.after.node))
            writer.add(node, KG.laterWords, Literal(change.after.words))
        if change.before is not None:
            writer.add(node, KG.earlierAttribution, NamedNode(change.before.node))
            writer.add(node, KG.earlierWords, Literal(change.before.words))
    return writer.quads()


def version(folder: Path, text: str) -> NamedNode:
    """The article version, current or not, whose IRI or digest is or begins with a text. Raises ArticleError."""
    with Ledger.open(folder) as ledger:
        name = text.removeprefix(ledger.base).removeprefix("article/")
        codes = sorted(
            {added.path.removeprefix("articles/").removesuffix(".txt") for entry in ledger.entries()
             for added in entry.adds if added.path.startswith("articles/") and added.path.endswith(".txt")}
        )  # fmt: skip
        found = [code for code in codes if code.startswith(name) and name != ""]
        if len(found) != 1:
            what = "no article version goes by" if len(found) == 0 else f"{len(found)} article versions begin with"
            raise ArticleError(f"{what} {text!r}; give the digest that kg query articles shows")
        return NamedNode(f"{ledger.base}article/{found[0]}")


def _revised(ledger: Ledger, new: NamedNode) -> NamedNode:
    for path in ledger.in_force(new.value):
        if path.startswith("revisions/"):
            for quad in ledger.quads(path):
                if quad.predicate == PROV.wasRevisionOf and isinstance(quad.object, NamedNode):
                    return quad.object
    raise ArticleError(f"{new.value.removeprefix(ledger.base)} revises no other version; name both")


def _said(ledger: Ledger, version: NamedNode) -> tuple[Said, ...]:
    """The attributions of the last run that read a version, in reading order."""
    runs = [added.path for entry in ledger.naming(version.value) if entry.about == version.value
            for added in entry.adds if added.path.startswith("runs/") and added.path.endswith(".nq")]  # fmt: skip
    if len(runs) == 0:
        raise ArticleError(f"{version.value.removeprefix(ledger.base)} was never read")
    text = Article.from_bytes(ledger.read(f"articles/{version.value.rpartition('/')[2]}.txt"), version.value).text
    return _said_in(text, ledger.quads(runs[-1]))


def _said_in(text: str, run: Iterable[Quad]) -> tuple[Said, ...]:
    return tuple(sorted(_Reading(text, run).said(), key=lambda said: (said.start, said.id)))


class _Reading:
    """The quads of a run, by subject and property."""

    def __init__(self, text: str, quads: Iterable[Quad]) -> None:
        self.text = text
        self.objects: dict[tuple[str, str], list[NamedNode | Literal]] = {}
        self.attributions: list[str] = []
        for quad in quads:
            assert isinstance(quad.subject, NamedNode)
            assert isinstance(quad.object, NamedNode | Literal)
            self.objects.setdefault((quad.subject.value, quad.predicate.value), []).append(quad.object)
            if quad.object == KG.Attribution:
                self.attributions.append(quad.subject.value)

    def said(self) -> Iterator[Said]:
        for node in self.attributions:
            if len(self._of(node, KG.alternativeReadingOf)) > 0:
                continue
            evidence = self._offsets(node, KG.hasEvidence)
            content = self._offsets(node, KG.hasContent)
            yield Said(
                node=node,
                id=self._first(node, DCT.identifier),
                start=min(content or evidence)[0],
                speaker=self._name(node, KG.attributedTo),
                act=self._first(node, KG.speechAct).rpartition("/")[2],
                source=self._words(node, KG.hasSource),
                cue=self._words(node, KG.hasCue),
                content=self._words(node, KG.hasContent),
                addressee=self._name(node, KG.addressedTo),
                condition=" … ".join(
                    sorted(self._words(each.value, KG.hasEvidence) for each in self._of(node, KG.hasCondition))
                ),
                factuality=", ".join(sorted(map(self._held, self._of(node, KG.hasPerspective)))),
            )

    def _held(self, perspective: NamedNode | Literal) -> str:
        value = self._first(perspective.value, KG.factuality).rpartition("/")[2]
        return f"{self._name(perspective.value, KG.holder)}: {value}"

    def _of(self, subject: str, predicate: NamedNode) -> list[NamedNode | Literal]:
        return self.objects.get((subject, predicate.value), [])

    def _first(self, subject: str, predicate: NamedNode) -> str:
        return next((term.value for term in self._of(subject, predicate)), "")

    def _name(self, subject: str, predicate: NamedNode) -> str:
        """The label of what a property names; only the article's own voice has none in a run."""
        return ", ".join(
            sorted(self._first(term.value, SKOS.prefLabel) or _VOICE for term in self._of(subject, predicate))
        )

    def _offsets(self, subject: str, predicate: NamedNode) -> list[tuple[int, int]]:
        found = (_SPAN.search(term.value) for term in self._of(subject, predicate))
        return sorted((int(match[1]), int(match[2])) for match in found if match is not None)

    def _words(self, subject: str, predicate: NamedNode) -> str:
        return " … ".join(" ".join(self.text[a:b].split()) for a, b in self._offsets(subject, predicate))
