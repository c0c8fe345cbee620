"""What pages say to search engines, as schema.org in JSON-LD: NewsArticle, Quotation, Claim, Person, Organization."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from kg.explain.explanation import Actor, Explanation, Publication
from kg.model import ActorKind
from kg.query.answers import Answer, words

Data = dict[str, object]

_TYPES = {
    ActorKind.PERSON: "Person",
    ActorKind.ORGANIZATION: "Organization",
    ActorKind.STATE: "GovernmentOrganization",
    ActorKind.OUTLET: "NewsMediaOrganization",
}
_ABOUT = {"@context": "https://schema.org"}


def article(iri: str, title: str, publications: Sequence[Answer], facts: Mapping[str, object]) -> Data:
    """An article version as a NewsArticle."""
    first = publications[0] if len(publications) > 0 else {}
    found = {name: words(first[name]) for name in ("url", "published", "author", "outlet") if first.get(name)}
    language = facts.get("language")
    return _stated(
        {
            **_ABOUT,
            "@type": "NewsArticle",
            "@id": iri,
            "headline": title,
            "url": found.get("url"),
            "datePublished": found.get("published"),
            "author": _named(found.get("author"), "Person"),
            "publisher": _named(found.get("outlet"), "NewsMediaOrganization"),
            "inLanguage": None if language is None else getattr(language, "value", None),
        }
    )


def statement(explanation: Explanation) -> Data:
    """An attribution: a Quotation where the words are the speaker's own, else a Claim; a silence is neither."""
    is_direct = explanation.form is not None and explanation.form.notation == "direct"
    text = " … ".join(span.words for span in explanation.content if span.words is not None)
    speaker = None if explanation.speaker is None else _actor(explanation.speaker)
    article_ = None
    if explanation.article is not None:
        article_ = _appearance(explanation.article.iri, explanation.article.publications)
    kind = "CreativeWork" if explanation.is_statement is False else "Quotation" if is_direct else "Claim"
    return _stated(
        {
            **_ABOUT,
            "@type": kind,
            "@id": explanation.iri,
            "text": text or None,
            "author": speaker,
            "appearance" if kind == "Claim" else "isPartOf": article_,
            "about": [topic.label for topic in explanation.topics],
        }
    )


def actor(iri: str, name: str, kind: ActorKind | None, aliases: Iterable[str], links: Iterable[str]) -> Data:
    """A person or body; what has no name is a Thing."""
    return _stated(
        {
            **_ABOUT,
            "@type": "Thing" if kind is None else _TYPES.get(kind, "Thing"),
            "@id": iri,
            "name": name,
            "alternateName": list(aliases),
            "sameAs": list(links),
        }
    )


def _actor(found: Actor) -> Data:
    kind = "Thing" if found.kind is None else _TYPES.get(found.kind, "Thing")
    return {"@type": kind, "@id": found.iri, "name": found.name}


def _appearance(iri: str, publications: Sequence[Publication]) -> Data:
    first = publications[0] if len(publications) > 0 else None
    return _stated(
        {
            "@type": "NewsArticle",
            "@id": iri,
            "headline": None if first is None else first.headline,
            "url": None if first is None else first.url,
            "datePublished": None if first is None else first.published,
        }
    )


def _named(name: object, kind: str) -> Data | None:
    return None if name is None else {"@type": kind, "name": name}


def _stated(data: Data) -> Data:
    """What is known of it: nothing, and lists of nothing, are left out."""
    return {key: value for key, value in data.items() if value is not None and value != []}
