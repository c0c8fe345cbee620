"""Names become IRIs: what a person writes for an actor, article, situation, topic, place, role or attribution.

In this order: an IRI, whole or without its base; an identifier; a name exactly as stated; the beginning of a digest; a
name but for letter case; a name but for case, accents and spaces. The first of these that finds anything decides: one
thing is the answer, several are an error that lists them, and where nothing is found the nearest names are listed.
"""

from __future__ import annotations

import heapq
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache
from typing import TypeGuard

from pyoxigraph import Literal, NamedNode

from kg import query
from kg.errors import ParameterError
from kg.namespaces import DCT, KG, ONTOLOGY, ORG, SEM, SKOS
from kg.query import Dataset, Row, StoredQuery
from kg.query.parameter import Term, shown
from kg.resources import QUERIES

_CANDIDATES = 10  # listed when several things go by a name
_NEAREST = 5  # listed when none does
_SHORTLIST = 50  # names that are compared letter by letter
_LIKENESS = 0.6  # of two names, from 0 to 1, to be taken for a misspelling

_WEB_ADDRESS = re.compile(r"https?://.+")
_DIGITS = re.compile(r"[0-9a-f]{4,32}")
_ARTICLE_CODE = re.compile(r"FA[\w-]{4,43}")


@dataclass(frozen=True, slots=True)
class _Kind:
    """What a type of parameter looks for: its class, the first part of its IRIs, and its word for several."""

    class_: NamedNode
    paths: tuple[str, ...]
    plural: str


_KINDS = {
    "actor": _Kind(KG.Actor, ("actor", "unnamed", "voice"), "actors"),
    "article": _Kind(KG.ArticleVersion, ("article",), "articles"),
    "situation": _Kind(KG.Situation, ("situation",), "situations"),
    "topic": _Kind(SKOS.Concept, ("topic",), "topics"),
    "place": _Kind(SEM.Place, ("place",), "places"),
    "role": _Kind(ORG.Role, ("role",), "roles"),
    "attribution": _Kind(KG.Attribution, ("attribution",), "attributions"),
}
_DIGEST_NAMED = frozenset(["situation", "attribution"])


def resolve(dataset: Dataset, type_: str, text: str) -> NamedNode:
    """The one thing of a type (``parameter.NAMED_TYPES``) that a text names.

    Raises ParameterError, with what may have been meant, when there is none or several.
    """
    wanted = _unwrapped(text)
    if wanted == "":
        raise ParameterError(f"the {type_} has no name; give its IRI, its identifier or its name")
    search = _Search(dataset, type_)
    for attempt in (search.by_iri, search.by_exact_name, search.by_start, search.by_like_name):
        found = attempt(wanted)
        if len(found) == 1:
            return found[0]
        if len(found) > 1:
            raise search.ambiguous(text, found)
    raise search.unknown(text, wanted)


def candidate(dataset: Dataset, node: NamedNode) -> str:
    """One line that tells a thing from others: name (identifier), IRI, and the article that it belongs to."""
    return _described(dataset, [node])[0]


def fold(name: str) -> str:
    """A name without letter case, accents or surplus spaces: names that look alike are equal so."""
    if name.isascii():
        return " ".join(name.casefold().split())
    letters = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", name).casefold())
    return " ".join("".join(letter for letter in letters if not unicodedata.combining(letter)).split())


@dataclass(slots=True)
class _Search:
    """One name being looked up. The names of a kind are fetched only when an exact match fails."""

    dataset: Dataset
    type: str
    _names: dict[str, list[NamedNode]] | None = None

    @property
    def kind(self) -> _Kind:
        return _KINDS[self.type]

    def by_iri(self, wanted: str) -> list[NamedNode]:
        """The thing whose IRI the text is, whole or without its base."""
        if _WEB_ADDRESS.fullmatch(wanted) is not None or wanted.startswith(self.dataset.base):
            return self._existing(wanted)
        if wanted.partition("/")[0] in self.kind.paths and "/" in wanted:
            return self._existing(self.dataset.base + wanted)
        return self._existing(f"{self.dataset.base}article/{wanted}") if self._is_article_code(wanted) else []

    def by_start(self, wanted: str) -> list[NamedNode]:
        """The things whose IRIs, named by a digest, begin with the text."""
        path, slash, digits = wanted.removeprefix(self.dataset.base).rpartition("/")
        if slash == "":
            path = self.type
        if self._is_article_code(digits) and path == "article":
            return self._starting(f"{self.dataset.base}article/{digits}")
        if path == self.type and path in _DIGEST_NAMED and _DIGITS.fullmatch(digits) is not None:
            return self._starting(f"{self.dataset.base}{path}/{digits}")
        return []

    def by_exact_name(self, wanted: str) -> list[NamedNode]:
        """The things of which exactly this text is stated; as identifier before anything else."""
        forms: list[Term] = [Literal(wanted), Literal(wanted, language="en"), *_as_iri(wanted)]
        if self.type == "article":
            rows = query.run(self.dataset, _stored("article-named"), text=forms)
        else:
            rows = query.run(self.dataset, _stored("named"), kind=self.kind.class_, text=forms)
        identified = self._nodes(row for row in rows if row[1] == DCT.identifier)
        return identified if len(identified) > 0 else self._nodes(rows)

    def by_like_name(self, wanted: str) -> list[NamedNode]:
        """The things whose names differ from the text in case, or else in case, accents and spaces."""
        keys: tuple[Callable[[str], str], ...] = (str.casefold, fold)
        for key in keys:
            sought = key(wanted)
            found = [node for name, nodes in self.names().items() if key(name) == sought for node in nodes]
            if len(found) > 0:
                return sorted(set(found), key=_iri)
        return []

    def names(self) -> dict[str, list[NamedNode]]:
        """The things of the kind by each of their names."""
        if self._names is None:
            if self.type == "article":
                rows = query.run(self.dataset, _stored("article-names"))
            else:
                rows = query.run(self.dataset, _stored("names"), kind=self.kind.class_)
            self._names = {}
            for node, _, name in rows:
                if _is_data(node) and isinstance(name, Literal | NamedNode):
                    self._names.setdefault(name.value, []).append(node)
        return self._names

    def ambiguous(self, text: str, found: Sequence[NamedNode]) -> ParameterError:
        described = _described(self.dataset, found[:_CANDIDATES])
        more = "" if len(found) <= _CANDIDATES else f", of which these are {_CANDIDATES}"
        return ParameterError(
            f"{len(found)} {self.kind.plural} go by {shown(text)}{more}; name one by its IRI", described
        )

    def unknown(self, text: str, wanted: str) -> ParameterError:
        called: dict[NamedNode, str] = {}
        for name in _nearest(fold(wanted), self.names()):
            for node in sorted(self.names()[name], key=_iri):
                called.setdefault(node, name)
        near = list(called)[:_NEAREST]
        names = dict.fromkeys(called[node] for node in near)
        hint = "" if len(near) == 0 else f"; perhaps {_either(list(names))}"
        return ParameterError(f"no {self.type} goes by {shown(text)}{hint}", _described(self.dataset, near))

    def _existing(self, iri: str) -> list[NamedNode]:
        nodes = _as_iri(iri)
        if len(nodes) == 0:
            return []
        return self._nodes(query.run(self.dataset, _stored("instances"), kind=self.kind.class_, node=nodes))

    def _starting(self, start: str) -> list[NamedNode]:
        return self._nodes(query.run(self.dataset, _stored("instances"), kind=self.kind.class_, start=Literal(start)))

    def _is_article_code(self, text: str) -> bool:
        return self.type == "article" and _ARTICLE_CODE.fullmatch(text) is not None

    def _nodes(self, rows: Iterable[Row]) -> list[NamedNode]:
        return list(dict.fromkeys(row[0] for row in rows if _is_data(row[0])))


@cache
def _stored(name: str) -> StoredQuery:
    return query.find(name, QUERIES / "lookup")


def _unwrapped(text: str) -> str:
    """What was pasted from an answer, without the brackets or the ellipsis that it was shown with."""
    return text.strip().removeprefix("<").removesuffix(">").removesuffix("…")


def _as_iri(text: str) -> list[NamedNode]:
    try:
        return [NamedNode(text)]
    except ValueError:
        return []


def _is_data(term: object) -> TypeGuard[NamedNode]:
    """Whether a term is an IRI of the data; the concepts of OnRecord's own schemes are not."""
    return isinstance(term, NamedNode) and not term.value.startswith(ONTOLOGY + "/")


def _described(dataset: Dataset, nodes: Sequence[NamedNode]) -> tuple[str, ...]:
    if len(nodes) == 0:
        return ()
    facts = _facts(dataset, nodes)
    articles = [node for known in facts.values() for node in known.articles]
    headlines = {} if len(articles) == 0 else _facts(dataset, articles)
    return tuple(_line(dataset.base, node, facts[node], headlines) for node in nodes)


@dataclass(slots=True)
class _Facts:
    names: list[str]
    identifiers: list[str]
    articles: list[NamedNode]


def _facts(dataset: Dataset, nodes: Sequence[NamedNode]) -> dict[NamedNode, _Facts]:
    facts = {node: _Facts([], [], []) for node in nodes}
    for node, property_, value in query.run(dataset, _stored("described"), node=nodes):
        known = facts[node] if isinstance(node, NamedNode) else _Facts([], [], [])
        if isinstance(value, NamedNode):
            known.articles.append(value)
        elif isinstance(value, Literal):
            (known.identifiers if property_ == DCT.identifier else known.names).append(value.value)
    return facts


def _line(base: str, node: NamedNode, known: _Facts, headlines: Mapping[NamedNode, _Facts]) -> str:
    names = " / ".join(known.names)
    identifiers = " / ".join(known.identifiers)
    called = f"{names} ({identifiers})" if names != "" and identifiers != "" else names or identifiers
    article = "".join(_in_article(base, article, headlines[article]) for article in known.articles[:1])
    iri = node.value.removeprefix(base)
    return f"{called}, {iri}{article}" if called != "" else f"{iri}{article}"


def _in_article(base: str, article: NamedNode, known: _Facts) -> str:
    headline = f" “{known.names[0]}”" if len(known.names) > 0 else ""
    return f", in{headline} {article.value.removeprefix(base)}"


def _nearest(wanted: str, names: Iterable[str]) -> list[str]:
    """The names most like the one wanted, best first."""
    sought = _trigrams(wanted)
    shortlist = heapq.nlargest(_SHORTLIST, names, key=lambda name: len(sought & _trigrams(fold(name))))
    scored = sorted((-_likeness(wanted, fold(name)), name) for name in shortlist)
    return [name for likeness, name in scored if -likeness >= _LIKENESS]


def _iri(node: NamedNode) -> str:
    return node.value


def _trigrams(folded: str) -> set[str]:
    padded = f"  {folded} "
    return {padded[start : start + 3] for start in range(len(padded) - 2)}


def _likeness(wanted: str, name: str) -> float:
    """How alike two folded names are: as a whole, or the one wanted and the word most like it in the other."""
    spaced = name.replace("_", " ")
    if f" {wanted.replace('_', ' ')} " in f" {spaced} ":
        return 1.0
    matcher = SequenceMatcher(b=wanted, autojunk=False)
    return max(_ratio(matcher, part) for part in (name, *spaced.split()) if part == name or len(part) > 2)


def _ratio(matcher: SequenceMatcher[str], part: str) -> float:
    matcher.set_seq1(part)
    return matcher.ratio()


def _either(names: Sequence[str]) -> str:
    quoted = [shown(name) for name in names]
    return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} or {quoted[-1]}"


def choices(dataset: Dataset, type_: str) -> list[tuple[str, str]]:
    """The identifiers of all things of a type, each with a name: for a shell to complete."""
    rows = query.run(dataset, _stored("names"), kind=_KINDS[type_].class_)
    texts = [(node, predicate, term.value) for node, predicate, term in rows if isinstance(term, Literal)]
    labels = {node: text for node, predicate, text in texts if predicate != DCT.identifier}
    return sorted({(text, labels.get(node, "")) for node, predicate, text in texts if predicate == DCT.identifier})
