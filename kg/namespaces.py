"""The terms of the graph as closed namespaces: a misspelt term is an AttributeError, and an error to mypy."""

from __future__ import annotations

from typing import ClassVar

from pyoxigraph import NamedNode

DEFAULT_BASE = "https://onrecord.example/"


class Namespace:
    """A closed set of terms, one attribute each; ``iri`` is what they all begin with."""

    iri: ClassVar[str]

    def __init_subclass__(cls, iri: str) -> None:
        cls.iri = iri
        for name in cls.__annotations__:
            setattr(cls, name, NamedNode(iri + name))


class KG(Namespace, iri="https://w3id.org/onrecord#"):
    """OnRecord's own terms, defined in ``ontology/kg.ttl``."""

    ArticleVersion: NamedNode
    Span: NamedNode
    Actor: NamedNode
    UnnamedSource: NamedNode
    Attribution: NamedNode
    Statement: NamedNode
    NonStatement: NamedNode
    Situation: NamedNode
    Perspective: NamedNode
    Condition: NamedNode
    ExtractionRun: NamedNode
    Judgement: NamedNode
    Merge: NamedNode
    Split: NamedNode
    Recognition: NamedNode
    Copy: NamedNode
    Credit: NamedNode
    Change: NamedNode
    Decision: NamedNode
    attributedTo: NamedNode
    inRole: NamedNode
    addressedTo: NamedNode
    reportedIn: NamedNode
    embeddedIn: NamedNode
    speechAct: NamedNode
    hasEvidence: NamedNode
    hasCue: NamedNode
    hasSource: NamedNode
    hasContent: NamedNode
    form: NamedNode
    hasPerspective: NamedNode
    holder: NamedNode
    onSituation: NamedNode
    factuality: NamedNode
    hasCondition: NamedNode
    antecedent: NamedNode
    conditionKind: NamedNode
    contradicts: NamedNode
    dependsOn: NamedNode
    alternativeReadingOf: NamedNode
    possiblySameAs: NamedNode
    judgedActor: NamedNode
    comparedWith: NamedNode
    recognisedActor: NamedNode
    laterVersion: NamedNode
    earlierVersion: NamedNode
    shareOfLater: NamedNode
    shareOfEarlier: NamedNode
    creditedIn: NamedNode
    changedIn: NamedNode
    laterAttribution: NamedNode
    earlierAttribution: NamedNode
    decidedOn: NamedNode
    keptAs: NamedNode
    laterWords: NamedNode
    earlierWords: NamedNode
    differsIn: NamedNode
    minMembers: NamedNode
    maxMembers: NamedNode
    basis: NamedNode


class RDF(Namespace, iri="http://www.w3.org/1999/02/22-rdf-syntax-ns#"):
    """RDF 1.1."""

    type: NamedNode
    value: NamedNode
    langString: NamedNode
    first: NamedNode
    rest: NamedNode
    nil: NamedNode


class RDFS(Namespace, iri="http://www.w3.org/2000/01/rdf-schema#"):
    """RDF Schema 1.1."""

    label: NamedNode
    comment: NamedNode
    Class: NamedNode
    subClassOf: NamedNode


class XSD(Namespace, iri="http://www.w3.org/2001/XMLSchema#"):
    """The datatypes that survive every tool unchanged."""

    string: NamedNode
    integer: NamedNode
    decimal: NamedNode
    boolean: NamedNode
    date: NamedNode
    dateTime: NamedNode
    gYearMonth: NamedNode


class SKOS(Namespace, iri="http://www.w3.org/2004/02/skos/core#"):
    """Simple Knowledge Organization System (W3C, 2009)."""

    Concept: NamedNode
    prefLabel: NamedNode
    altLabel: NamedNode
    hiddenLabel: NamedNode
    notation: NamedNode
    note: NamedNode


class DCT(Namespace, iri="http://purl.org/dc/terms/"):
    """DCMI Metadata Terms."""

    identifier: NamedNode
    subject: NamedNode
    temporal: NamedNode


class PROV(Namespace, iri="http://www.w3.org/ns/prov#"):
    """PROV-O (W3C, 2013)."""

    Entity: NamedNode
    Activity: NamedNode
    Agent: NamedNode
    Bundle: NamedNode
    Person: NamedNode
    SoftwareAgent: NamedNode
    used: NamedNode
    wasAssociatedWith: NamedNode
    wasAttributedTo: NamedNode
    wasDerivedFrom: NamedNode
    wasGeneratedBy: NamedNode
    wasInformedBy: NamedNode
    wasInvalidatedBy: NamedNode
    wasRevisionOf: NamedNode
    specializationOf: NamedNode
    startedAtTime: NamedNode
    endedAtTime: NamedNode


class ORG(Namespace, iri="http://www.w3.org/ns/org#"):
    """The Organization Ontology (W3C, 2014)."""

    Organization: NamedNode
    Membership: NamedNode
    Role: NamedNode
    member: NamedNode
    organization: NamedNode
    role: NamedNode
    reportsTo: NamedNode


class NIF(Namespace, iri="http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#"):
    """NLP Interchange Format 2.0."""

    Context: NamedNode
    Sentence: NamedNode
    referenceContext: NamedNode
    beginIndex: NamedNode
    endIndex: NamedNode
    anchorOf: NamedNode
    isString: NamedNode


class SEM(Namespace, iri="http://semanticweb.cs.vu.nl/2009/11/sem/"):
    """Simple Event Model (2009)."""

    Place: NamedNode
    hasActor: NamedNode
    hasPlace: NamedNode
    hasTime: NamedNode
    eventType: NamedNode


class TIME(Namespace, iri="http://www.w3.org/2006/time#"):
    """OWL-Time (W3C, 2022)."""

    TemporalEntity: NamedNode
    inXSDDate: NamedNode
    dayOfWeek: NamedNode
    Monday: NamedNode
    Tuesday: NamedNode
    Wednesday: NamedNode
    Thursday: NamedNode
    Friday: NamedNode
    Saturday: NamedNode
    Sunday: NamedNode


class CITO(Namespace, iri="http://purl.org/spar/cito/"):
    """Citation Typing Ontology."""

    supports: NamedNode
    qualifies: NamedNode


class SCHEMA(Namespace, iri="http://schema.org/"):
    """schema.org, under its http IRIs."""

    NewsArticle: NamedNode
    NewsMediaOrganization: NamedNode
    GovernmentOrganization: NamedNode
    affiliation: NamedNode
    author: NamedNode
    contentSize: NamedNode
    correction: NamedNode
    sourceOrganization: NamedNode
    datePublished: NamedNode
    headline: NamedNode
    inLanguage: NamedNode
    name: NamedNode
    publisher: NamedNode
    recipient: NamedNode
    sameAs: NamedNode
    sha256: NamedNode
    softwareVersion: NamedNode
    url: NamedNode


class ITSRDF(Namespace, iri="http://www.w3.org/2005/11/its/rdf#"):
    """ITS RDF, for a reader's confidence."""

    taConfidence: NamedNode


class SH(Namespace, iri="http://www.w3.org/ns/shacl#"):
    """SHACL (W3C, 2017): what the gate's warnings are kept as."""

    ValidationResult: NamedNode
    Warning: NamedNode
    focusNode: NamedNode
    resultMessage: NamedNode
    resultPath: NamedNode
    resultSeverity: NamedNode
    sourceShape: NamedNode


# Concept schemes, each under its own prefix; local names are derived from the notation in model.py.
ACT = "https://w3id.org/onrecord/act/"
FORM = "https://w3id.org/onrecord/form/"
FACT = "https://w3id.org/onrecord/factuality/"
COND = "https://w3id.org/onrecord/condition/"
EVENT = "https://w3id.org/onrecord/event/"

ONTOLOGY = "https://w3id.org/onrecord"
ONTOLOGY_VERSION = "https://w3id.org/onrecord/0.1.0"

PREFIXES: dict[str, str] = {
    "kg": KG.iri,
    "act": ACT,
    "form": FORM,
    "fact": FACT,
    "cond": COND,
    "event": EVENT,
    "cito": CITO.iri,
    "dct": DCT.iri,
    "itsrdf": ITSRDF.iri,
    "nif": NIF.iri,
    "org": ORG.iri,
    "owl": "http://www.w3.org/2002/07/owl#",
    "prov": PROV.iri,
    "rdf": RDF.iri,
    "rdfs": RDFS.iri,
    "schema": SCHEMA.iri,
    "sem": SEM.iri,
    "sh": SH.iri,
    "skos": SKOS.iri,
    "time": TIME.iri,
    "vann": "http://purl.org/vocab/vann/",
    "xsd": XSD.iri,
}
