"""Where a text comes from: earlier versions that it shares most of its words with, and the agency that it credits."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from pyoxigraph import Literal, NamedNode, Quad

from kg import iris
from kg.article import Article
from kg.copies import Copy, CopyIndex, Signature, copies, signature
from kg.graph import entity_quads
from kg.iris import Base
from kg.layout import COPIES
from kg.ledger import Ledger
from kg.ledger.manifest import ARTICLE_TEXT
from kg.model import Actor, ActorKind, Publication
from kg.namespaces import KG, PROV, RDF, SCHEMA, SKOS
from kg.quads import Writer, decimal
from kg.wires import Agency, Credit, agency, credits_of

_MOST = 3  # earlier versions that are recorded: the others are copies of these
_OUTLET = "outlet"  # that an agency published it itself


class Index:
    """The signatures of a store's articles, brought up to its ledger when it is opened; made again where it is lost."""

    def __init__(self, ledger: Ledger) -> None:
        """Open it. Raises StoreError and BusyError as ``CopyIndex``."""
        self._ledger = ledger
        self._index = CopyIndex(ledger.folder / COPIES)
        self._coming: tuple[str, Signature] | None = None
        head = self._index.head
        if head is not None and not ledger.had(head):  # another ledger's, or that of one that has been set back
            self._index.close()
            self._index.path.unlink()
            self._index, head = CopyIndex(ledger.folder / COPIES), None
        after = 0 if head is None else head.entry
        for entry in ledger.entries(after=after):
            for added in entry.adds:
                found = ARTICLE_TEXT.fullmatch(added.path)
                if found is not None:
                    self._index.add(found[1], signature(self.text(found[1])))
        self._head = ledger.head

    def text(self, trusty: str) -> str:
        """The text of an article version."""
        return Article.from_bytes(self._ledger.read(f"articles/{trusty}.txt"), trusty).text

    def similar(self, article: Article, is_current: Callable[[str], bool]) -> tuple[Copy, ...]:
        """The current versions that an article is a copy of, or that are copies of it."""
        mark = signature(article.text)
        self._coming = article.trusty, mark
        return copies(
            article.text, mark, self._index, self.text, lambda each: each != article.trusty and is_current(each)
        )[:_MOST]

    def recorded(self) -> None:
        """Know the article that was asked about last, if any, now that the ledger has it."""
        if self._coming is not None:
            self._index.add(*self._coming)
        self._coming, self._head = None, self._ledger.head

    def close(self) -> None:
        """Keep what is known, up to the entry that was recorded last."""
        self._index.save(self._head)
        self._index.close()


@dataclass(frozen=True, slots=True)
class Origin:
    """What an article shares with earlier ones, and whom it credits: ``outlet`` is the agency that published it."""

    copies: tuple[Copy, ...]
    credits: tuple[Credit, ...]
    outlet: Agency | None = None

    @property
    def is_known(self) -> bool:
        """Whether there is anything to record."""
        return len(self.copies) + len(self.credits) > 0 or self.outlet is not None


def origin(article: Article, publication: Publication, similar: tuple[Copy, ...]) -> Origin:
    """The origin of an article, by its text and by what is known of its publication."""
    outlet = None if publication.outlet is None else agency(publication.outlet)
    return Origin(similar, credits_of(article.text, publication.author), outlet)


def quads(
    found: Origin,
    article: Article,
    base: Base,
    label: Callable[[str], Literal | None],
) -> Sequence[Quad]:
    """What is stated of an origin, in the graph ``graph/origin/FA…``; ``label``: what an actor is called already."""
    version, maker = base.article(article), base.node(f"origin/{article.trusty}")
    writer, provenance = Writer(base.graph(f"origin/{article.trusty}")), Writer(base.graph("provenance"))
    for each in found.copies:
        node = base.made("copy", article.sha256, each.article)
        writer.add(node, RDF.type, KG.Copy)
        writer.add(node, KG.laterVersion, version)
        writer.add(node, KG.earlierVersion, base.node(f"article/{each.article}"))
        writer.add(node, KG.shareOfLater, decimal(round(each.share.of_one, 2)))
        writer.add(node, KG.shareOfEarlier, decimal(round(each.share.of_other, 2)))
    entities: dict[NamedNode, Sequence[Quad]] = {}
    for actor, credit in _credited(found):
        known = label(actor.id)
        node = base.made("credit", article.sha256, actor.id, None if credit is None else credit.how.value)
        writer.add(node, RDF.type, KG.Credit)
        writer.add(node, KG.creditedIn, version)
        writer.add(node, SCHEMA.sourceOrganization, base.shared("actor", actor.id))
        how = _OUTLET if credit is None else credit.how.value.replace("_", " ")
        writer.add(node, SKOS.note, Literal(how, language="en"))
        if credit is not None and credit.words is not None:
            start = credit.words.start
            here = next(each for each in article.sentences if start < each.span.end)
            writer.add(node, KG.hasEvidence, base.span(article, here.span))
        graph = base.graph(f"entity/{actor.id}")
        named = actor if known is None else Actor(actor.id, actor.kind, known.value, wikidata=actor.wikidata)
        entities[graph] = entity_quads(named, base, "en" if known is None else known.language or "en")
        provenance.add(graph, PROV.wasDerivedFrom, maker)
    shared = [quad for some in entities.values() for quad in some]
    return [*writer.quads(), *shared, *provenance.quads()]


def _credited(found: Origin) -> Iterable[tuple[Actor, Credit | None]]:
    """The agencies that are credited, each once, and the outlet where it is one."""
    seen = set[str]()
    for credit in found.credits:
        if credit.agency.label not in seen:
            seen.add(credit.agency.label)
            yield _actor(credit.agency), credit
    if found.outlet is not None and found.outlet.label not in seen:
        yield _actor(found.outlet), None


def _actor(named: Agency) -> Actor:
    return Actor(iris.slug(named.label).casefold(), ActorKind.OUTLET, named.label, wikidata=named.wikidata)


def path(article: Article) -> str:
    """Where the ledger keeps the origin of an article."""
    return f"origins/{article.trusty}.nq"
