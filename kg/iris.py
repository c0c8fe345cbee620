"""The IRIs of the data: one recipe a kind of thing, all under a base that the publisher sets.

What can be named by its content is (32 hexadecimal digits of a SHA-256), so one reading gives one IRI in every run.
What articles share (actors, places, topics, roles) goes by its identifier.
"""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from dataclasses import dataclass

from pyoxigraph import NamedNode

from kg.article import Article
from kg.errors import KgError
from kg.model import Concept, ConditionKind, EventType, Factuality, Form, Span, SpeechAct
from kg.namespaces import ACT, COND, EVENT, FACT, FORM

_SCHEMES: dict[type[Concept], str] = {
    SpeechAct: ACT,
    Form: FORM,
    Factuality: FACT,
    ConditionKind: COND,
    EventType: EVENT,
}


@dataclass(frozen=True, slots=True)
class Base:
    """Where the data lives: an absolute IRI that ends in a slash."""

    iri: str

    def __post_init__(self) -> None:
        if not re.fullmatch(r"[a-z][a-z0-9+.-]*://[^\s<>\"{}|\\^`?#]+/", self.iri):
            raise KgError(f"{self.iri!r} cannot be a base; give an address that ends in a slash: https://example.org/")

    def node(self, path: str) -> NamedNode:
        """The IRI of a path under the base."""
        return NamedNode(self.iri + path)

    def article(self, article: Article) -> NamedNode:
        """An article version, by its trusty code."""
        return self.node(f"article/{article.trusty}")

    def voice(self, article: Article) -> NamedNode:
        """The article's own voice."""
        return self.node(f"voice/{article.trusty}")

    def span(self, article: Article, span: Span) -> NamedNode:
        """A span, by its offsets in code points (RFC 5147)."""
        return self.node(f"article/{article.trusty}#char={span.start},{span.end}")

    def unnamed(self, article: Article, span: Span) -> NamedNode:
        """An unnamed source, by the words that it stands on."""
        return self.node(f"unnamed/{article.trusty}-{span.start}-{span.end}")

    def shared(self, kind: str, identifier: str) -> NamedNode:
        """What articles share: kind is actor, place, topic or role."""
        return self.node(f"{kind}/{identifier}")

    def agent(self, name: str, version: str = "1") -> NamedNode:
        """A program of some version, or a person; whatever a person reads, decides or judges, it is by one agent."""
        return self.node(f"agent/{slug(name)}-{slug(version)}")

    def made(self, kind: str, *content: object) -> NamedNode:
        """What its content names: attribution, perspective, condition, situation, membership, time, run, …"""
        return self.node(f"{kind}/{digest(*content)}")

    def graph(self, path: str) -> NamedNode:
        """A named graph."""
        return self.node(f"graph/{path}")


_canonical = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def digest(*content: object) -> str:
    """32 hexadecimal digits of the SHA-256 of some content: strings, numbers, None and lists of them."""
    return hashlib.sha256(_canonical(content).encode()).hexdigest()[:32]


def concept(value: Concept) -> NamedNode:
    """The IRI of a concept."""
    return NamedNode(_SCHEMES[type(value)] + value.local_name)


def slug(words: str) -> str:
    """Words as the last part of an IRI: letters and digits of any script, the rest underscores.

    Different words never meet: where more than spaces were lost, a few digits of their digest are added.
    """
    kept = normal(words)
    plain = re.sub(r"[\W_]+", "_", kept).strip("_")
    return plain if plain == kept.replace("_", "").replace(" ", "_") else f"{plain}_{digest(kept)[:8]}".lstrip("_")


def normal(words: str) -> str:
    """Words with composed letters (NFC) and single spaces: what a slug tells apart."""
    return " ".join(unicodedata.normalize("NFC", words).split())
