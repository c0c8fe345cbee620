"""What is here, for programs: the service behind /sparql (SPARQL 1.1 Service Description), the dataset (VoID, DCAT)."""

# ruff: noqa: N815 — terms keep the names that their vocabularies gave them

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from weakref import WeakKeyDictionary

from pyoxigraph import Literal, NamedNode, RdfFormat, Triple

from kg.export import Format
from kg.namespaces import KG, ONTOLOGY, RDF, XSD, Namespace
from kg.server.negotiation import MEDIA_TYPES
from kg.server.worker import GRAPHS, RESULTS
from kg.view import View

_CLASSES = (
    KG.ArticleVersion, KG.Span, KG.Actor, KG.UnnamedSource, KG.Attribution, KG.Statement, KG.NonStatement, KG.Situation,
    KG.Perspective, KG.Condition, KG.ExtractionRun,
)  # fmt: skip
_IANA = "https://www.iana.org/assignments/media-types/"
_TITLE = "OnRecord"
_SUMMARY = "Who is on the record in the news with what: under which condition, how certainly, on which words."

_Node = NamedNode | Literal


class _SD(Namespace, iri="http://www.w3.org/ns/sparql-service-description#"):
    Service: NamedNode
    Dataset: NamedNode
    Graph: NamedNode
    SPARQL11Query: NamedNode
    UnionDefaultGraph: NamedNode
    endpoint: NamedNode
    supportedLanguage: NamedNode
    feature: NamedNode
    resultFormat: NamedNode
    defaultDataset: NamedNode
    defaultGraph: NamedNode


class _VOID(Namespace, iri="http://rdfs.org/ns/void#"):
    Dataset: NamedNode
    DatasetDescription: NamedNode
    classPartition: NamedNode
    dataDump: NamedNode
    entities: NamedNode
    feature: NamedNode
    sparqlEndpoint: NamedNode
    triples: NamedNode
    uriSpace: NamedNode
    vocabulary: NamedNode


class _DCAT(Namespace, iri="http://www.w3.org/ns/dcat#"):
    Dataset: NamedNode
    DataService: NamedNode
    Distribution: NamedNode
    accessService: NamedNode
    accessURL: NamedNode
    distribution: NamedNode
    downloadURL: NamedNode
    endpointDescription: NamedNode
    endpointURL: NamedNode
    mediaType: NamedNode
    servesDataset: NamedNode


class _DCT:  # no Namespace: that of the graph's own terms is closed, and has others
    iri = "http://purl.org/dc/terms/"
    conformsTo = NamedNode(f"{iri}conformsTo")
    description = NamedNode(f"{iri}description")
    modified = NamedNode(f"{iri}modified")
    title = NamedNode(f"{iri}title")


class _FOAF(Namespace, iri="http://xmlns.com/foaf/0.1/"):
    primaryTopic: NamedNode


_ENTITIES = NamedNode(_VOID.iri + "class")  # a word of Python's
PREFIXES = {
    "sd": _SD.iri,
    "void": _VOID.iri,
    "dcat": _DCAT.iri,
    "dct": _DCT.iri,
    "foaf": _FOAF.iri,
    "kg": KG.iri,
    "xsd": XSD.iri,
}


@dataclass(frozen=True, slots=True)
class _Figures:
    """How many triples there are, and how many things of each class."""

    triples: int
    entities: dict[NamedNode, int]


_COUNTED: WeakKeyDictionary[View, _Figures] = WeakKeyDictionary()


def service(view: View, origin: str) -> Sequence[Triple]:
    """What the endpoint does. ``origin``: where the server is, with a slash at its end. Raises ValueError for none."""
    endpoint = NamedNode(f"{origin}sparql")
    dataset, union = NamedNode(f"{view.base}void#dataset"), NamedNode(f"{view.base}void#union")
    formats = [each.iri for each in RESULTS.values()] + [each.iri for each in GRAPHS.values()]
    return tuple(
        _stated(endpoint, (RDF.type, _SD.Service), (RDF.type, _DCAT.DataService))
        | _stated(endpoint, (_SD.endpoint, endpoint), (_DCAT.endpointURL, endpoint), (_DCAT.servesDataset, dataset))
        | _stated(endpoint, (_SD.supportedLanguage, _SD.SPARQL11Query), (_SD.feature, _SD.UnionDefaultGraph))
        | _stated(endpoint, *((_SD.resultFormat, NamedNode(iri)) for iri in formats))
        | _stated(endpoint, (_DCT.title, _text(f"SPARQL endpoint of {_TITLE}")), (_SD.defaultDataset, dataset))
        | _stated(dataset, (RDF.type, _SD.Dataset), (_SD.defaultGraph, union))
        | _stated(union, (RDF.type, _SD.Graph), (_VOID.triples, _number(_figures(view).triples)))
    )


def dataset(view: View, origin: str, modified: datetime) -> Sequence[Triple]:
    """What the dataset holds and where it can be had. ``origin``: as in ``service``; ``modified``: its last change."""
    document, itself = NamedNode(f"{view.base}void"), NamedNode(f"{view.base}void#dataset")
    endpoint, figures = NamedNode(f"{origin}sparql"), _figures(view)
    triples = (
        _stated(document, (RDF.type, _VOID.DatasetDescription), (_FOAF.primaryTopic, itself))
        | _stated(itself, (RDF.type, _VOID.Dataset), (RDF.type, _DCAT.Dataset))
        | _stated(itself, (_DCT.title, _text(_TITLE)), (_DCT.description, _text(_SUMMARY)))
        | _stated(itself, (_DCT.modified, Literal(modified.isoformat(), datatype=XSD.dateTime)))
        | _stated(itself, (_DCT.conformsTo, NamedNode(ONTOLOGY)), (_VOID.vocabulary, NamedNode(KG.iri)))
        | _stated(itself, (_VOID.uriSpace, Literal(view.base)), (_VOID.sparqlEndpoint, endpoint))
        | _stated(itself, (_VOID.triples, _number(figures.triples)))
        | _stated(endpoint, (RDF.type, _DCAT.DataService), (_DCT.title, _text(f"SPARQL endpoint of {_TITLE}")))
        | _stated(endpoint, (_DCAT.endpointURL, endpoint), (_DCAT.servesDataset, itself))
        | _stated(endpoint, (_DCAT.endpointDescription, endpoint))
    )
    for class_, entities in figures.entities.items():
        part = NamedNode(f"{view.base}void#{class_.value.removeprefix(KG.iri)}")
        triples |= _stated(itself, (_VOID.classPartition, part))
        triples |= _stated(part, (RDF.type, _VOID.Dataset), (_ENTITIES, class_), (_VOID.entities, _number(entities)))
    for format_, media_type in MEDIA_TYPES.items():
        triples |= _distributed(itself, NamedNode(f"{origin}dump.{format_.ending}"), format_, media_type)
    return tuple(triples)


def _distributed(dataset: NamedNode, file: NamedNode, format_: Format, media_type: str) -> dict[Triple, None]:
    part = NamedNode(f"{dataset.value.partition('#')[0]}#{format_.value}")
    rdf_format = RdfFormat.from_media_type(media_type)
    assert rdf_format is not None
    return (
        _stated(dataset, (_DCAT.distribution, part), (_VOID.dataDump, file))
        | _stated(dataset, (_VOID.feature, NamedNode(rdf_format.iri)))
        | _stated(part, (RDF.type, _DCAT.Distribution), (_DCAT.mediaType, NamedNode(_IANA + media_type)))
        | _stated(part, (_DCAT.accessURL, file), (_DCAT.downloadURL, file))
    )


def _stated(subject: NamedNode, *values: tuple[NamedNode, _Node]) -> dict[Triple, None]:
    return dict.fromkeys(Triple(subject, predicate, value) for predicate, value in values)


def _text(words: str) -> Literal:
    return Literal(words, language="en")


def _number(number: int) -> Literal:
    return Literal(str(number), datatype=XSD.integer)


def _figures(view: View) -> _Figures:
    """The figures of a state, which never changes, so they are counted once."""
    if view not in _COUNTED:
        with view.reading():
            _COUNTED[view] = _Figures(len(view.store), dict(_entities(view)))
    return _COUNTED[view]


def _entities(view: View) -> Iterator[tuple[NamedNode, int]]:
    for class_ in _CLASSES:
        number = sum(1 for _ in view.store.quads_for_pattern(None, RDF.type, class_, None))
        if number > 0:
            yield class_, number
