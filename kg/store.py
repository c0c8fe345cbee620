"""A store, wherever it is: a folder on this machine or the address of a SPARQL endpoint, asked in the same way.

with open_store("onrecord") as store:
    answer = store.ask("statements-by-speaker", speaker="zelenskiy", evidence=True)
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from pyoxigraph import NamedNode

from kg import query
from kg.errors import QueryError, StoreError
from kg.query import Dataset, StoredQuery, results
from kg.query.parameter import Parameter, Term, Value, concepts, parse, written
from kg.query.results import Answer
from kg.resources import QUERIES
from kg.view import View, open_view

if TYPE_CHECKING:
    from rdflib import Dataset as RdflibDataset

    from kg.explain.explanation import Explanation
    from kg.status import Status


class Store:
    """What is current in a store, open for reading. ``dataset``: what answers its queries."""

    def __init__(self, dataset: Dataset) -> None:
        self.dataset = dataset

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the store; answers stay."""
        if isinstance(self.dataset, View):
            self.dataset.close()

    @property
    def base(self) -> str:
        """What the data's IRIs begin with."""
        return self.dataset.base

    def queries(self) -> tuple[StoredQuery, ...]:
        """The questions that can be asked by name."""
        return query.catalogue()

    def ask(self, name: str, /, *, evidence: bool = False, **values: Value | None) -> Answer:
        """The answer to a stored query; ``values``: its parameters, None for one left out.

        A value is what a person would write ("zelenskiy", "Volodymyr Zelensky", "2025-05-14") or a Python value of the
        type. ``evidence``: with the words that each row rests on. Raises QueryError when there is no such query or it
        has no evidence, ParameterError for a value that cannot be used, StoreError when the store fails.
        """
        return self.answer(query.find(name), evidence=evidence, **values)

    def answer(self, stored: StoredQuery, /, *, evidence: bool = False, **values: Value | None) -> Answer:
        """The answer to a stored query that was loaded already; otherwise as ``ask``."""
        if evidence and not stored.has_evidence:
            raise QueryError(f"the rows of {stored.name} name no attribution, so there is no evidence to show")
        terms = {name: self.term(stored.parameter(name), value) for name, value in values.items() if value is not None}
        answer = self.select(query.bind(stored, terms))
        if not evidence:
            return answer
        from kg.query.evidence import of_answer  # noqa: PLC0415 — for those who ask for it

        return replace(answer, evidence=of_answer(self.dataset, answer))

    def select(self, sparql: str) -> Answer:
        """The answer to a query of one's own, which is run as it stands. Raises QueryError when it is not SPARQL."""
        try:
            with self.dataset.reading():
                return results.read(self.dataset.query(sparql), self.base)
        except SyntaxError as error:
            raise QueryError(f"this is not SPARQL 1.1: {' '.join(str(error).split())}") from None

    def term(self, parameter: Parameter, value: Value) -> Term:
        """A parameter's value as a term. Raises ParameterError when there is no such thing or it is of another type."""
        text = written(value)
        return self.resolve(parameter.type, text) if parameter.is_named else parse(parameter, text)

    def resolve(self, type_: str, text: str) -> NamedNode:
        """The actor, article, situation, topic, place, role or attribution that a text names; as ``lookup.resolve``."""
        from kg.query.lookup import resolve  # noqa: PLC0415 — a question without names needs none

        return resolve(self.dataset, type_, text)

    def knows_actor(self, node: NamedNode) -> bool:
        """Whether an IRI is an actor's, or was judged to be another's."""
        stored = query.load(QUERIES / "lookup" / "judged.rq")
        return len(self.select(query.bind(stored, {"actor": node}))) > 0

    def explain(self, attribution: str) -> Explanation:
        """Everything from an attribution back to its characters, and to the ledger's line where the store is a folder.

        ``attribution``: an identifier such as S09, an IRI or the beginning of one. Raises ParameterError as ``ask``.
        """
        from kg import explain as explaining  # noqa: PLC0415 — it takes as long to import as the rest
        from kg.ledger import Ledger  # noqa: PLC0415 — likewise

        explanation = explaining.explain(self.dataset, self.resolve("attribution", attribution))
        if not isinstance(self.dataset, View):
            return explanation
        with Ledger.open(self.dataset.folder) as ledger:
            return explaining.from_ledger(explanation, ledger)

    def review(self) -> Answer:
        """What waits for review: the gate's warnings, each with the thing and the words concerned."""
        return self.answer(query.load(QUERIES / "lookup" / "review.rq"))

    def status(self) -> Status:
        """What the store holds, and the head of its chain where it is a folder."""
        from kg import status  # noqa: PLC0415 — likewise

        return status.of(self.dataset)

    def choices(self, parameter: Parameter) -> list[tuple[str, str]]:
        """What a parameter may be, as value and name: identifiers of named things, the notations of a scheme."""
        if parameter.scheme is not None:
            return [(notation, "") for notation in concepts(parameter.scheme)]
        if not parameter.is_named:
            return []
        from kg.query.lookup import choices  # noqa: PLC0415 — as in resolve

        return choices(self.dataset, parameter.type)

    def as_rdflib(self) -> RdflibDataset:
        """The store as an rdflib Dataset, for reading. Raises StoreError for an endpoint."""
        from kg.rdf import as_rdflib  # noqa: PLC0415 — rdflib is slow to import, and few ask for it

        if not isinstance(self.dataset, View):
            raise StoreError("as_rdflib() is for a store in a folder; for an endpoint, rdflib has SPARQLStore")
        return as_rdflib(self.dataset.store)


def is_address(address: str | Path) -> bool:
    """Whether a store is named by an address and not by a folder."""
    return "://" in str(address)


def open_store(
    address: str | Path, base: str | None = None, *, timeout: float = 60.0, as_of: str | None = None
) -> Store:
    """The store in a folder or at the address of an endpoint.

    ``base``: what the data's IRIs begin with; it is found where it is not given. ``timeout``: how many seconds an
    endpoint has for one answer; a folder has no limit. ``as_of``: a day or instant; the store as it was known then,
    made from the ledger. Raises StoreError when there is no store, or one with another base; EndpointError when the
    endpoint does not answer as it must.
    """
    if is_address(address):
        if as_of is not None:
            raise StoreError(f"{address} is an endpoint, and only a folder has the ledger that knows the past")
        from kg.remote import open_endpoint  # noqa: PLC0415 — a store in a folder needs no HTTP

        return Store(open_endpoint(str(address), base, timeout=timeout))
    view = _open_folder(Path(address), as_of)
    if base is not None and base != view.base:
        view.close()
        raise StoreError(f"{address} was made with the base {view.base}, not {base}; leave the base out, or give that")
    return Store(view)


def _open_folder(folder: Path, as_of: str | None) -> View:
    if not (folder / "ledger").is_dir():
        raise StoreError(f"no store at {folder}: run kg build, or name one with --store")
    if as_of is None:
        return open_view(folder)
    from kg.view.past import instant, open_past  # noqa: PLC0415 — few ask what was known before

    return open_past(folder, instant(as_of))
