"""A stored query as a program asks it: values as they were written, and which of the rows are wanted.

The files are the command line's. Each is read again when it has changed, so that what a server offers is what is there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path
from typing import TypeAlias

from pyoxigraph import NamedNode

from kg import query
from kg.errors import ParameterError, QueryError
from kg.namespaces import DEFAULT_BASE
from kg.query import StoredQuery
from kg.query.evidence import of_answer
from kg.query.parameter import Parameter, Term, concepts, shown
from kg.query.results import Answer
from kg.resources import QUERIES
from kg.store import Store

Schema: TypeAlias = dict[str, object]

LONGEST = 2_000  # characters of a value

_CHART = re.compile(r"# chart: (?P<kind>[a-z]+(?: [a-z]+)*)(?P<parts>(?: [a-z_]+=[a-z0-9_|]+)+)")
_ENDS = ("from", "to")
_MORE = ("from_detail", "from_thing", "to_detail", "to_thing", "word", "thing", "step")
_CHARTS = {  # the parts that each kind needs, and those that it may have
    "ranking": (("name", "count"), ("thing",)),
    "timeline": (("when", "name"), ("lane", "thing")),
    "network": (_ENDS, _MORE),
    "mutual network": (_ENDS, _MORE),
}
_NAME = re.compile(r"[a-z0-9-]{1,100}")
_JSON_TYPES: dict[str, Schema] = {
    "string": {"type": "string", "maxLength": LONGEST},
    "integer": {"type": "integer", "minimum": -(2**63), "maximum": 2**63 - 1},
    "decimal": {"type": "number"},
    "date": {"type": "string", "format": "date"},
    "dateTime": {"type": "string", "format": "date-time"},
    "boolean": {"type": "boolean"},
    "iri": {"type": "string", "format": "iri", "maxLength": LONGEST},
}


class UnknownNameError(ParameterError):
    """Nothing goes by the name that a parameter was given."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked: a stored query with its values by parameter, and which rows: ``limit`` of them from ``offset`` on.

    ``evidence``: whether each row is to come with the words that it rests on; ``limit``: None for all that follow.
    """

    stored: StoredQuery
    values: Mapping[str, str] = field(default_factory=dict)
    evidence: bool = False
    offset: int = 0
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class Chart:
    """How an answer is drawn. The file of a query says so in a line: # chart: ranking name=speaker count=statements.

    ``kind``: ranking, timeline, network (of what leads to what) or mutual network; ``columns``: by the part that they
    play, and of several (when=said_on|published) the first that holds something.
    """

    kind: str
    columns: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Page:
    """The rows that were wanted, of ``total`` that there are."""

    question: Question
    answer: Answer
    total: int

    @property
    def next(self) -> int | None:
        """The offset of the rows that follow, None where these are the last."""
        end = self.question.offset + len(self.answer)
        return end if len(self.answer) > 0 and end < self.total else None

    @property
    def previous(self) -> int | None:
        """The offset of as many rows before these, None where these are the first."""
        question = self.question
        if question.offset == 0 or question.limit is None:
            return None
        return max(0, min(question.offset, self.total) - question.limit)


def catalogue(folder: Path = QUERIES) -> tuple[StoredQuery, ...]:
    """The stored queries of a folder, by name. Raises QueryError when there is none or one is wrong."""
    paths = sorted(folder.glob("*.rq"), key=lambda path: path.stem)
    return tuple(_current(path) for path in paths) if len(paths) > 0 else query.catalogue(folder)


def find(name: str, folder: Path = QUERIES) -> StoredQuery | None:
    """The stored query of a name, None when there is none. Raises QueryError when its file is wrong."""
    path = folder / f"{name}.rq"
    return _current(path) if _NAME.fullmatch(name) is not None and path.is_file() else None


def nearest(name: str, folder: Path = QUERIES) -> list[str]:
    """The names of the queries that are spelt most like a name."""
    return get_close_matches(name, [path.stem for path in folder.glob("*.rq")], n=3)


def chart(stored: StoredQuery) -> Chart | None:
    """The chart that a query's file asks for, if any. Raises QueryError, with the line, for what cannot be drawn."""
    lines = [each for each in enumerate(stored.text.split("\n"), 1) if each[1].startswith("# chart:")]
    if len(lines) == 0:
        return None
    number, line = lines[-1]
    found = _CHART.fullmatch(line)
    if found is None or len(lines) > 1:
        raise _no_chart(stored, number, "one chart is asked for, as in # chart: ranking name=COLUMN count=COLUMN")
    if found["kind"] not in _CHARTS:
        raise _no_chart(stored, number, f"there is no chart {found['kind']!r}; it is one of {', '.join(_CHARTS)}")
    needed, optional = _CHARTS[found["kind"]]
    pairs = [part.split("=") for part in found["parts"].split()]
    columns = {part: tuple(names.split("|")) for part, names in pairs}
    if not {*needed} <= columns.keys() <= {*needed, *optional} or len(columns) < len(pairs):
        parts = f"{' and '.join(needed)}, and may have {', '.join(optional)}, each once"
        raise _no_chart(stored, number, f"a {found['kind']} has {parts}")
    for name in (name for names in columns.values() for name in names):
        if name not in stored.columns:
            raise _no_chart(
                stored, number, f"there is no column {name!r} to draw; they are {', '.join(stored.columns)}"
            )
    return Chart(found["kind"], columns)


def _no_chart(stored: StoredQuery, line: int, message: str) -> QueryError:
    return QueryError(f"{stored.name}.rq:{line}: {message}")


def answered(store: Store, question: Question) -> Page:
    """The answer to a question.

    Raises ParameterError when a value is missing or cannot be used, UnknownNameError where it names nothing, both with
    what may have been meant; QueryError when there is no evidence to show.
    """
    stored = question.stored
    terms = dict(_terms(store, question))
    if question.evidence and not stored.has_evidence:
        raise QueryError(f"the rows of {stored.name} name no attribution, so there is no evidence to show")
    whole = store.select(query.bind(stored, terms))
    end = None if question.limit is None else question.offset + question.limit
    rows = replace(whole, terms=whole.terms[question.offset : end])
    if question.evidence:
        rows = replace(rows, evidence=of_answer(store.dataset, rows))
    return Page(question, rows, len(whole))


def schema(parameter: Parameter) -> Schema:
    """The values of a parameter in JSON Schema 2020-12. What is named (actor, topic …) is any text with a letter."""
    if parameter.scheme is not None:
        return {"type": "string", "enum": list(concepts(parameter.scheme))}
    if parameter.is_named:
        return {"type": "string", "pattern": r"\S", "maxLength": LONGEST}
    return dict(_JSON_TYPES[parameter.type])


def example(parameter: Parameter) -> str:
    """A parameter's example as a person would write it: what is named by its IRI without the base."""
    term = parameter.example
    if parameter.scheme is not None:
        return next(notation for notation, node in concepts(parameter.scheme).items() if node == term)
    return term.value.removeprefix(DEFAULT_BASE) if isinstance(term, NamedNode) else term.value


def whole_number(name: str, text: str, least: int, most: int) -> int:
    """A written number within bounds, of at most nine digits. Raises ParameterError."""
    if re.fullmatch("[0-9]{1,9}", text) is None or not least <= int(text) <= most:
        raise ParameterError(f"{name} takes a whole number from {least} to {most}, not {shown(text)}")
    return int(text)


def _terms(store: Store, question: Question) -> Iterator[tuple[str, Term]]:
    """Each value as a term; what is wrong with one is said by the parameter's name."""
    for name, value in question.values.items():
        question.stored.parameter(name)
        if len(value) > LONGEST:
            raise ParameterError(f"{name} has {len(value)} characters; a value has {LONGEST} at most")
    for parameter in question.stored.parameters:
        if parameter.name in question.values:
            yield parameter.name, _term(store, parameter, question.values[parameter.name])
        elif not parameter.optional:
            needed = query.needs(question.stored, parameter)
            raise ParameterError(needed.replace(f"needs {parameter.option}:", f"needs {parameter.name}:", 1))


def _term(store: Store, parameter: Parameter, text: str) -> Term:
    try:
        return store.term(parameter, text)
    except ParameterError as error:
        said = str(error)
        kind = UnknownNameError if said.startswith(f"no {parameter.type} goes by ") else ParameterError
        message = said.removeprefix(parameter.option) if said.startswith(parameter.option) else f": {said}"
        raise kind(parameter.name + message, [each for each in error.candidates if each not in said]) from None


def _current(path: Path) -> StoredQuery:
    try:
        now = path.stat()
    except OSError as error:
        raise QueryError(f"{path} cannot be read: {error.strerror}") from None
    return _loaded(path, now.st_mtime_ns, now.st_size)


@lru_cache(maxsize=512)
def _loaded(path: Path, changed: int, size: int) -> StoredQuery:
    """The query in a file as it is since it was last ``changed``, when it had this many bytes."""
    stored = query.load(path)
    chart(stored)  # a mistake in it is found here, not on a page
    return stored
