"""Ad hoc SPARQL is read before it is run: only questions, only about this store.

The query is parsed by rdflib and judged on what was parsed, not on its letters: updates, SERVICE and graphs that the
store does not hold are refused.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

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
    text = _with_prefixes(_unambiguous(sparql))
    try:
        parsed = parseQuery(text)
        asks_elsewhere = any(value.name == "ServiceGraphPattern" for value in _values(parsed))
        translated = translateQuery(parsed)  # changes what was parsed, so it comes second
    except Exception as error:  # pyparsing raises its own family, rdflib plain Exceptions, deep nesting RecursionError
        raise QueryError(_why_unparsable(text, error)) from None
    if asks_elsewhere:
        raise QueryError("SERVICE is refused: a query may not make this machine fetch from another")
    named = [str(clause.default or clause.named) for clause in translated.algebra.datasetClause or ()]
    unknown = sorted(set(named).difference(graphs())) if len(named) > 0 else []
    if len(unknown) > 0:
        raise QueryError(f"FROM <{unknown[0]}> is refused: the store holds no such graph")
    return Admitted(text, len(named) > 0)


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


def _with_prefixes(sparql: str) -> str:
    lowered = sparql.lower()
    missing = [p for p in PREFIXES if f"{p}:" in sparql and f"prefix {p}:" not in " ".join(lowered.split())]
    return "".join(f"PREFIX {prefix}: <{PREFIXES[prefix]}>\n" for prefix in missing) + sparql


def _why_unparsable(text: str, error: Exception) -> str:
    try:
        parseUpdate(text)
    except Exception:
        detail = str(error).splitlines()[0] if str(error) != "" else type(error).__name__
        return f"this is not SPARQL 1.1: {detail}"
    return "updates are refused: what enters goes through kg ingest, its gate and its ledger"
