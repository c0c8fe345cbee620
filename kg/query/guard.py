"""Ad hoc SPARQL is read before it is run: only questions, only about this store.

The query is parsed by rdflib and judged on what was parsed, not on its letters: updates, SERVICE and graphs that the
store does not hold are refused.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass

from rdflib import Graph
from rdflib.plugins.sparql.algebra import translateQuery
from rdflib.plugins.sparql.parser import parseQuery, parseUpdate
from rdflib.plugins.sparql.parserutils import CompValue

from kg.errors import QueryError
from kg.namespaces import PREFIXES


@dataclass(frozen=True, slots=True)
class Admitted:
    """A query that may run. ``names_graphs``: it says with FROM which graphs it is about, so not about their union."""

    text: str
    names_graphs: bool


def admit(sparql: str, graphs: Callable[[], Collection[str]]) -> Admitted:
    """A query with the project's prefixes declared where it uses them without saying so.

    ``graphs`` gives the names of the store's graphs. Raises QueryError for what is not a question about this store.
    """
    if sparql.strip() == "":
        raise QueryError("the query is empty; write one such as: SELECT * { ?actor a kg:Actor }")
    text = _unambiguous(sparql)
    try:
        parsed = parseQuery(text)
        values = list(_values(parsed))
        asks_elsewhere = any(value.name == "ServiceGraphPattern" for value in values)
        missing = _undeclared(values)
        translated = translateQuery(parsed, initNs=missing)  # changes what was parsed, so it comes last
    except QueryError:
        raise
    except Exception as error:  # pyparsing raises its own family, rdflib plain Exceptions, deep nesting RecursionError
        raise QueryError(_why_unparsable(text, error)) from None
    if asks_elsewhere:
        raise QueryError("SERVICE is refused: a query may not make this machine fetch from another")
    named = [str(clause.default or clause.named) for clause in translated.algebra.datasetClause or ()]
    unknown = sorted(set(named).difference(graphs())) if len(named) > 0 else []
    if len(unknown) > 0:
        raise QueryError(f"FROM <{unknown[0]}> is refused: the store holds no such graph")
    declared = "".join(f"PREFIX {prefix}: <{iri}>\n" for prefix, iri in missing.items())
    return Admitted(declared + text, len(named) > 0)


def _unambiguous(sparql: str) -> str:
    """A query that every engine reads alike, so that what is judged is what is run.

    Engines differ in when they resolve Unicode escapes, and in whether a carriage return ends a comment.
    """
    if re.search(r"\\[uU][0-9A-Fa-f]", sparql) is not None:
        raise QueryError("Unicode escapes such as \\u0041 are refused in a query: write the character itself")
    try:
        sparql.encode()
    except UnicodeEncodeError:
        raise QueryError("the query is not Unicode text: write it in UTF-8") from None
    return sparql.replace("\r\n", "\n").replace("\r", "\n")


def _values(node: object) -> Iterator[CompValue]:
    pending = [node]
    while len(pending) > 0:
        current = pending.pop()
        if isinstance(current, CompValue):
            yield current
            pending.extend(current.values())
        elif isinstance(current, list | tuple) or hasattr(current, "as_list"):
            pending.extend(current)  # type: ignore[arg-type]  # pyparsing's results iterate like a list


def _undeclared(values: Iterable[CompValue]) -> dict[str, str]:
    """The project's prefixes that a query uses and does not declare. Raises QueryError for any other such prefix."""
    declared = {value.prefix or "": str(value.iri) for value in values if value.name == "PrefixDecl"}
    used = [value for value in values if value.name == "pname"]
    missing = sorted({value.prefix or "" for value in used} - declared.keys())
    for prefix in missing:
        if prefix not in PREFIXES:
            usual = dict(Graph().namespaces()).get(prefix, "the beginning of its IRIs")
            known = ", ".join(f"{each}:" for each in PREFIXES)
            raise QueryError(
                f"the prefix {prefix}: is not declared; begin the query with PREFIX {prefix}: <{usual}>, "
                f"or use one of those that need no declaration: {known}"
            )
    added = {prefix: PREFIXES[prefix] for prefix in missing}
    iris = added | declared
    last = {iri: prefix for prefix, iri in iris.items()}
    for value in used:  # of two prefixes for the same IRI rdflib knows the last alone
        value["prefix"] = last[iris[value.prefix or ""]]
    return added


def _why_unparsable(text: str, error: Exception) -> str:
    try:
        parseUpdate(text)
    except Exception:
        detail = str(error).splitlines()[0] if str(error) != "" else type(error).__name__
        return f"this is not SPARQL 1.1: {detail}"
    return "updates are refused: what enters goes through kg ingest, its gate and its ledger"
