"""The one place where Oxigraph's terms become rdflib's and back, as they are stated."""

from __future__ import annotations

import pyoxigraph
import rdflib
from pyoxigraph import BlankNode, NamedNode
from rdflib import BNode, URIRef
from rdflib.namespace import XSD
from rdflib.term import Node


def to_rdflib(term: object) -> Node:
    """An IRI, blank node or literal of Oxigraph as rdflib's. Raises TypeError for what RDF 1.1 does not have."""
    if isinstance(term, NamedNode):
        return URIRef(term.value)
    if isinstance(term, BlankNode):
        return BNode(term.value)
    if isinstance(term, pyoxigraph.Literal):
        plain = term.language is not None or term.datatype.value == str(XSD.string)
        datatype = None if plain else URIRef(term.datatype.value)
        return rdflib.Literal(term.value, lang=term.language, datatype=datatype, normalize=False)
    raise TypeError(f"{term} is no term of RDF 1.1")


def to_oxigraph(node: object) -> NamedNode | BlankNode | pyoxigraph.Literal:
    """An IRI, blank node or literal of rdflib as Oxigraph's. Raises TypeError for anything else."""
    if isinstance(node, URIRef):
        return NamedNode(str(node))
    if isinstance(node, BNode):
        return BlankNode(str(node))
    if isinstance(node, rdflib.Literal):
        datatype = None if node.datatype is None or node.language is not None else NamedNode(str(node.datatype))
        return pyoxigraph.Literal(str(node), language=node.language, datatype=datatype)
    raise TypeError(f"{node!r} is no term of an RDF graph")
