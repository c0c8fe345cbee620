"""A store as an rdflib Dataset, for reading: every graph by its name, and the union of all as the default graph.

oxrdflib gives plain strings back as typed ones, which rdflib holds to be others (``Literal("x")`` is not
``Literal("x", datatype=XSD.string)``), and lets rdflib rewrite dates and numbers. Here every term comes back as stated,
so that what is found can be compared, counted and put into sets.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NoReturn

import pyoxigraph
from oxrdflib import OxigraphStore
from pyoxigraph import DefaultGraph, QueryBoolean, QuerySolutions
from rdflib import Dataset, Graph, Variable
from rdflib.graph import DATASET_DEFAULT_GRAPH_ID
from rdflib.query import Result
from rdflib.term import Identifier

from kg.errors import StoreError
from kg.namespaces import PREFIXES
from kg.terms import to_oxigraph, to_rdflib


def as_rdflib(store: pyoxigraph.Store) -> Dataset:
    """The store as a Dataset that reads from it directly, with the project's prefixes bound; it cannot be changed."""
    dataset = _Union(store=_ReadOnly(store=store), default_union=True)
    for prefix, namespace in PREFIXES.items():
        dataset.bind(prefix, namespace, replace=True)
    return dataset


class _Union(Dataset):
    """A Dataset that does not warn of what rdflib itself still calls."""

    @property
    def default_context(self) -> Graph:
        return self._default_context

    @default_context.setter
    def default_context(self, graph: Graph) -> None:
        self._default_context = graph


class _ReadOnly(OxigraphStore):
    """oxrdflib's store with terms as stated, and without its ways to write."""

    def triples(self, triple_pattern: Any, context: Graph | None = None) -> Iterator[Any]:  # noqa: ANN401 — as in rdflib
        """Each triple of a pattern with the graph that it stands in."""
        try:
            subject, predicate, object_ = (None if term is None else _to_oxigraph(term) for term in triple_pattern)
            graph = None if context is None else _to_oxigraph(context.identifier)
            quads = self._inner.quads_for_pattern(subject, predicate, object_, graph)
        except (TypeError, ValueError):  # a literal as subject, or no IRI: nothing is stated of it
            return
        for quad in quads:
            triple = (_to_rdflib(quad.subject), _to_rdflib(quad.predicate), _to_rdflib(quad.object))
            yield triple, iter([Graph(store=self, identifier=_to_rdflib(quad.graph_name))])

    def query(
        self,
        query: object,
        initNs: Mapping[str, Any],  # noqa: N803 — rdflib's name
        initBindings: Mapping[str, Identifier],  # noqa: N803 — as in rdflib
        queryGraph: Identifier | str,  # noqa: N803 — likewise
        **options: object,
    ) -> Result:
        """What Oxigraph finds. Raises NotImplementedError, on which rdflib evaluates the query itself.

        It does so for ``initBindings``: Oxigraph's substitutions fail or are passed over in silence in some queries.
        """
        if not isinstance(query, str) or len(initBindings) > 0 or len(options) > 0:
            raise NotImplementedError
        is_union = queryGraph == "__UNION__"
        return _result(
            self._inner.query(
                query,
                use_default_graph_as_union=is_union,
                default_graph=None if is_union else _to_oxigraph(queryGraph),
                prefixes={
                    prefix: str(namespace) for prefix, namespace in {**dict(self.namespaces()), **initNs}.items()
                },
            )
        )

    def add_graph(self, graph: Graph) -> None:
        """Nothing: rdflib calls this also to read from a graph."""

    def _refuse(self, *_: object, **__: object) -> NoReturn:
        raise StoreError("this Dataset is for reading; what enters a store goes through kg ingest, its gate and ledger")

    add = addN = remove = remove_graph = update = _refuse  # noqa: N815 — as rdflib names them


def _to_oxigraph(term: object) -> Any:  # noqa: ANN401 — rdflib has no one type of terms
    return DefaultGraph() if term == DATASET_DEFAULT_GRAPH_ID else to_oxigraph(term)


def _to_rdflib(term: object) -> Any:  # noqa: ANN401 — rdflib has no one type of terms
    return DATASET_DEFAULT_GRAPH_ID if isinstance(term, DefaultGraph) else to_rdflib(term)


def _result(found: object) -> Result:
    if isinstance(found, QueryBoolean):
        result = Result("ASK")
        result.askAnswer = bool(found)
    elif isinstance(found, QuerySolutions):
        result = Result("SELECT")
        result.vars = [Variable(variable.value) for variable in found.variables]
        result.bindings = [
            {name: _to_rdflib(term) for name, term in zip(result.vars, row, strict=True) if term is not None}
            for row in found
        ]
    else:
        assert isinstance(found, pyoxigraph.QueryTriples)
        result = Result("CONSTRUCT")
        result.graph = Graph()
        for triple in found:
            result.graph.add((_to_rdflib(triple.subject), _to_rdflib(triple.predicate), _to_rdflib(triple.object)))
    return result
