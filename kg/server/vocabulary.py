"""The ontology and its concept schemes as documentation for people, and as RDF, at /ontology."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from hashlib import sha256

from pyoxigraph import BlankNode, Literal, NamedNode, RdfFormat, Triple, parse
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from kg import resources
from kg.namespaces import KG, ONTOLOGY, ONTOLOGY_VERSION, PREFIXES, RDF
from kg.server import pages
from kg.server.caching import unchanged
from kg.server.negotiation import HTML, chosen
from kg.server.refusals import NotAcceptable

_TURTLE = "text/turtle"
_OWL = "http://www.w3.org/2002/07/owl#"
_RDFS = "http://www.w3.org/2000/01/rdf-schema#"
_SKOS = "http://www.w3.org/2004/02/skos/core#"
_TITLE = "http://purl.org/dc/terms/title"
_KINDS = (
    (f"{_OWL}Class", "Classes"),
    (f"{_OWL}ObjectProperty", "Properties between things"),
    (f"{_OWL}DatatypeProperty", "Properties with values"),
)


@dataclass(frozen=True, slots=True)
class Term:
    """A term of the ontology, or a concept of one of its schemes, with its words in English."""

    iri: str
    name: str
    label: str
    definition: str
    example: str
    note: str
    above: tuple[str, ...] = ()
    domain: tuple[str, ...] = ()
    range: tuple[str, ...] = ()
    notation: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """Terms of one kind, by label."""

    title: str
    terms: tuple[Term, ...]


class _Facts:
    def __init__(self, triples: Iterable[Triple]) -> None:
        self._objects: dict[tuple[str, str], list[NamedNode | Literal | BlankNode | Triple]] = {}
        self.subjects: dict[str, list[str]] = {}
        for triple in triples:
            assert isinstance(triple.subject, NamedNode)
            subject = triple.subject.value
            self._objects.setdefault((subject, triple.predicate.value), []).append(triple.object)
            if triple.predicate == RDF.type and isinstance(triple.object, NamedNode):
                self.subjects.setdefault(triple.object.value, []).append(subject)

    def words(self, subject: str, predicate: str) -> str:
        return next((o.value for o in self._objects.get((subject, predicate), ()) if isinstance(o, Literal)), "")

    def names(self, subject: str, predicate: str) -> tuple[str, ...]:
        return tuple(_short(o.value) for o in self._objects.get((subject, predicate), ()) if isinstance(o, NamedNode))


@cache
def sections() -> tuple[Section, ...]:
    """What the documentation shows: the terms of the ontology by kind, then each concept scheme."""
    facts = _Facts([*_triples("kg"), *_triples("vocab")])
    return (*_terms(facts), *_schemes(facts))


def _terms(facts: _Facts) -> Iterator[Section]:
    for kind, title in _KINDS:
        own = [iri for iri in facts.subjects.get(kind, ()) if iri.startswith(KG.iri)]
        yield Section(title, _sorted(_term(facts, iri, facts.words(iri, f"{_RDFS}label")) for iri in own))


def _schemes(facts: _Facts) -> Iterator[Section]:
    concepts = facts.subjects.get(f"{_SKOS}Concept", [])
    for scheme in facts.subjects.get(f"{_SKOS}ConceptScheme", []):
        within = [iri for iri in concepts if _short(scheme) in facts.names(iri, f"{_SKOS}inScheme")]
        title = facts.words(scheme, _TITLE)
        yield Section(title, tuple(_term(facts, iri, facts.words(iri, f"{_SKOS}prefLabel")) for iri in within))


def _term(facts: _Facts, iri: str, label: str) -> Term:
    return Term(
        iri=iri,
        name=_short(iri),
        label=label,
        definition=facts.words(iri, f"{_SKOS}definition"),
        example=facts.words(iri, f"{_SKOS}example"),
        note=facts.words(iri, f"{_SKOS}editorialNote"),
        above=facts.names(iri, f"{_RDFS}subClassOf") + facts.names(iri, f"{_RDFS}subPropertyOf"),
        domain=facts.names(iri, f"{_RDFS}domain"),
        range=facts.names(iri, f"{_RDFS}range"),
        notation=facts.words(iri, f"{_SKOS}notation"),
    )


def _sorted(terms: Iterable[Term]) -> tuple[Term, ...]:
    return tuple(sorted(terms, key=lambda term: term.label.casefold()))


def _short(iri: str) -> str:
    """A name as Turtle writes it."""
    found = max(((iri.startswith(each), len(each), prefix, each) for prefix, each in PREFIXES.items()))
    return f"{found[2]}:{iri.removeprefix(found[3])}" if found[0] else iri


def _triples(name: str) -> Iterator[Triple]:
    for found in parse(path=resources.ONTOLOGY / f"{name}.ttl", format=RdfFormat.TURTLE):
        yield found.triple


def _ontology(request: Request) -> Response:
    media_type = chosen(request.headers.get("accept"), (HTML, _TURTLE))
    if media_type is None:
        raise NotAcceptable((HTML, _TURTLE))
    if media_type == _TURTLE:
        return _turtle(request)
    return pages.rendered(
        request, "ontology.html", title="The ontology", iri=ONTOLOGY, version=ONTOLOGY_VERSION, sections=sections()
    )


def _turtle(request: Request) -> Response:
    return _published(request, "kg.ttl")


def _file(request: Request) -> Response:
    return _published(request, request.url.path.rpartition("/")[2])


def _published(request: Request, name: str) -> Response:
    """A file of the ontology, as it is published; only that it is the same, for a client that has it."""
    body = (resources.ONTOLOGY / name).read_bytes()
    headers = {"ETag": f'"{sha256(body).hexdigest()[:32]}"', "Cache-Control": "no-cache", "Vary": "Accept"}
    same = unchanged(request, headers["ETag"])
    if same is not None:
        same.headers.update(headers)
        return same
    return Response(body, media_type="application/ld+json" if name.endswith(".jsonld") else _TURTLE, headers=headers)


ROUTES: list[BaseRoute] = [
    Route("/ontology", _ontology),
    Route("/ontology.ttl", _turtle),
    *(Route(f"/ontology/{name}", _file) for name in ("kg.ttl", "vocab.ttl", "shapes.ttl", "context.jsonld")),
]
