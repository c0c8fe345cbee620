"""Stored queries: ``.rq`` files that say what they answer, which parameters they take, and an example of each.

The file is the query: it runs in any SPARQL tool as it stands, because each parameter is a row of its own in the text,

    VALUES ?speaker { <https://onrecord.example/actor/zelenskiy> }

Binding rewrites that row with a value as a term, and nothing else; an omitted optional parameter loses the row. So a
value can never become syntax, in any engine.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import lru_cache
from keyword import iskeyword
from pathlib import Path
from typing import Protocol, TypeAlias

from pyoxigraph import BlankNode, Literal, NamedNode, QueryBoolean, QuerySolutions, QueryTriples, Store, Triple

from kg import yamltree
from kg.errors import ParameterError, QueryError
from kg.namespaces import DEFAULT_BASE
from kg.query.parameter import SCHEMES, TYPES, Parameter, Term, is_example
from kg.resources import QUERIES
from kg.yamltree import Mapping as Keys
from kg.yamltree import Node, Scalar, YamlError
from kg.yamltree import Sequence as Items

Row: TypeAlias = tuple[NamedNode | BlankNode | Literal | Triple | None, ...]

EVIDENCE_COLUMNS = ("attribution", "statement", "non_statement")

_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_PARAMETER_NAME = re.compile(r"[a-z][a-z0-9_]*")
_RESERVED = ("evidence", "format", "help", "limit", "offset", "store")  # what the CLI or HTTP takes for every query
_KEYS = ("summary", "description", "tags", "parameters")
_RULE_KEYS = ("problem", "solution", "severity", "examines")
_PARAMETER_KEYS = ("type", "description", "optional", "scheme")
_SEVERITIES = ("violation", "warning")

_TERM = r"""(?:"(?:[^"\\]|\\.)*"|<[^<>"{}\s]*>|[^<>"{}])+?"""
_ROW = re.compile(rf"(?P<indent>\s*)VALUES\s+[?$](?P<name>\w+)\s*{{\s*(?P<terms>{_TERM})\s*}}\s*", re.IGNORECASE)
_ANY_ROW = re.compile(r"\bVALUES\s*[?$](\w+)", re.IGNORECASE)
_PROLOGUE = re.compile(r"\s*PREFIX\s", re.IGNORECASE)
_ESCAPE = re.compile(r"\\(?:u(?P<code>[0-9A-F]{4})|\\(?P<letter>[uU])?|.)")
_POSITION = re.compile(r"error at (\d+):\d+: (.*)", re.DOTALL)


class Dataset(Protocol):
    """What can be asked: the union of the current graphs of a store, whose data lives under ``base``."""

    @property
    def base(self) -> str:
        """The IRI that the data's IRIs begin with."""

    def query(self, sparql: str) -> QuerySolutions | QueryBoolean | QueryTriples:
        """What a SPARQL query finds in the union of all graphs. Raises SyntaxError when it is not SPARQL."""

    def reading(self) -> AbstractContextManager[None]:
        """Turns what goes wrong while results are read into a StoreError."""


@dataclass(frozen=True, slots=True)
class Rule:
    """What makes a query an audit rule: its rows are violations or warnings. ``examines``: what to count, in words."""

    problem: str
    solution: str
    severity: str
    examines: str


@dataclass(frozen=True, slots=True)
class StoredQuery:
    """A question that can be asked by name. ``columns``: the variables of its rows; ``text``: the file as it stands."""

    name: str
    summary: str
    description: str
    tags: tuple[str, ...]
    parameters: tuple[Parameter, ...]
    columns: tuple[str, ...]
    text: str
    rule: Rule | None = None

    @property
    def has_evidence(self) -> bool:
        """Whether its rows name attributions, so that the words they rest on can be shown."""
        return any(column in EVIDENCE_COLUMNS for column in self.columns)

    def parameter(self, name: str) -> Parameter:
        """The parameter of a name. Raises ParameterError, with the names that there are."""
        for parameter in self.parameters:
            if parameter.name == name:
                return parameter
        names = tuple(parameter.name for parameter in self.parameters)
        known = "it takes none" if len(names) == 0 else f"its parameters are {', '.join(names)}"
        raise ParameterError(f"{self.name} has no parameter {name!r}; {known}", names)


def find(name: str, folder: Path = QUERIES) -> StoredQuery:
    """The stored query of a name; no other file is read. Raises QueryError when there is none."""
    path = folder / f"{name}.rq"
    if _NAME.fullmatch(name) is None or not path.is_file():
        from difflib import get_close_matches  # noqa: PLC0415 — only for a name that is not there

        near = get_close_matches(name, (path.stem for path in folder.glob("*.rq")), n=3)
        hint = f"perhaps {' or '.join(near)}" if len(near) > 0 else "kg query lists those there are"
        raise QueryError(f"there is no query {name!r}; {hint}")
    return load(path)


def catalogue(folder: Path = QUERIES) -> tuple[StoredQuery, ...]:
    """The stored queries of a folder, by name. Raises QueryError when there is none or one is wrong."""
    paths = sorted(folder.glob("*.rq"), key=lambda path: path.stem)
    if len(paths) == 0:
        raise QueryError(f"{folder} holds no queries: its .rq files are missing; install OnRecord again")
    return tuple(load(path) for path in paths)


def load(path: Path) -> StoredQuery:
    """The stored query in a file. Raises QueryError, with the file and the line, when its header or text is wrong."""
    return _File(path).query()


def bind(query: StoredQuery, values: Mapping[str, Term | Sequence[NamedNode | Literal]]) -> str:
    """The query's text with its parameters set, without its header; several terms for one parameter are alternatives.

    Raises ParameterError when a required parameter has no value, or there is no parameter of a name.
    """
    for name in values:
        query.parameter(name)
    for parameter in query.parameters:
        if parameter.name not in values and not parameter.optional:
            raise ParameterError(needs(query, parameter))
    declared = {parameter.name for parameter in query.parameters}
    return "\n".join(_bound_lines(query.text, declared, values))


def needs(query: StoredQuery, parameter: Parameter) -> str:
    """What to tell whoever leaves out a parameter: "roles needs --actor: the person or organisation …"."""
    return f"{query.name} needs {parameter.option}: {_in_sentence(parameter.description)}"


def run(dataset: Dataset, query: StoredQuery, **values: Term | Sequence[Term]) -> list[Row]:
    """The rows of a query with its parameters set, each as terms in the order of ``query.columns``."""
    with dataset.reading():
        found = dataset.query(bind(query, values))
        assert isinstance(found, QuerySolutions)
        return [tuple(solution) for solution in found]


def serialized(term: Term) -> str:
    r"""A term in SPARQL, read alike by every engine.

    rdflib, as SPARQL 1.1 has it, reads \uXXXX before it reads strings, so that the escaped backslash in "\\u0022" does
    not save what follows it; and it takes eight digits where there are eight. So a u after a backslash is itself
    escaped, and every escape has its eight digits: "\\\U000000750022".
    """
    return _ESCAPE.sub(_in_eight_digits, str(term)) if isinstance(term, Literal) else str(term)


def _in_eight_digits(match: re.Match[str]) -> str:
    if match["code"] is not None:
        return rf"\U0000{match['code']}"
    return match[0] if match["letter"] is None else rf"\\\U{ord(match['letter']):08X}"


def _bound_lines(
    text: str, declared: set[str], values: Mapping[str, Term | Sequence[NamedNode | Literal]]
) -> Iterator[str]:
    for line, row in _lines(text):
        if row is None or row["name"] not in declared:
            yield line
        elif row["name"] in values:
            value = values[row["name"]]
            terms = [value] if isinstance(value, NamedNode | Literal) else value
            yield f"{row['indent']}VALUES ?{row['name']} {{ {' '.join(serialized(term) for term in terms)} }}"


@lru_cache(maxsize=512)
def _lines(text: str) -> tuple[tuple[str, re.Match[str] | None], ...]:
    """The lines of a query's text without its header, each with the row of a parameter that it may be."""
    return tuple((line, _ROW.fullmatch(line)) for line in text.split("\n") if not line.startswith("#+"))


def _in_sentence(description: str) -> str:
    """A description as the end of a sentence: "The person …" becomes "the person …"; "EU body" stays."""
    starts_word = len(description) > 1 and not description[1].isupper()
    return description[:1].lower() + description[1:] if starts_word else description


class _File:
    """A stored query on its way in: each check says where the file is wrong."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self.text = path.read_bytes().decode("utf-8").replace("\r\n", "\n")
        except OSError as error:
            raise QueryError(f"{path} cannot be read: {error.strerror}") from None
        except UnicodeDecodeError:
            raise QueryError(f"{path} is not UTF-8") from None
        self.lines = self.text.split("\n")

    def query(self) -> StoredQuery:
        if _NAME.fullmatch(self.path.stem) is None:
            raise self.error(1, "the file name is the query's name: lower-case words joined by hyphens")
        header = self.header()
        self.check_keys(header, (*_KEYS, *_RULE_KEYS))
        rule = self.rule(header)
        rows = self.rows()
        parameters = tuple(self.parameters(header, rows))
        if rule is None:
            self.check_declared(rows, parameters)
        self.check_base(parameters)
        return StoredQuery(
            name=self.path.stem,
            summary=self.words(header, "summary"),
            description=self.words(header, "description"),
            tags=tuple(self.tags(header)),
            parameters=parameters,
            columns=self.columns(),
            text=self.text,
            rule=rule,
        )

    def error(self, line: int, message: str) -> QueryError:
        return QueryError(f"{self.path}:{line}: {message}")

    def header(self) -> Keys:
        end = next((number for number, line in enumerate(self.lines) if not line.startswith("#+")), len(self.lines))
        for number, line in enumerate(self.lines[end:], end + 1):
            if line.lstrip().startswith("#+"):
                raise self.error(number, "the header (#+ lines) stands at the top of the file, in one piece")
        if end == 0:
            raise self.error(1, "the file begins with its header: #+ summary: … and #+ description: …")
        try:
            tree = yamltree.parse("\n".join(line.removeprefix("#+").removeprefix(" ") for line in self.lines[:end]))
        except YamlError as error:
            raise self.error(error.line, str(error)) from None
        if not isinstance(tree, Keys):
            raise self.error(1, "the header is keys with values, such as #+ summary: Statements by a speaker")
        return tree

    def check_keys(self, keys: Keys, known: Sequence[str]) -> None:
        for key in keys.items:
            if key.text not in known:
                raise self.error(key.line, f"there is no key {key.text!r} here; the keys are {', '.join(known)}")

    def words(self, keys: Keys, key: str) -> str:
        node = keys.get(key)
        if node is None:
            raise self.error(keys.line, f"{key} is missing")
        if not isinstance(node, Scalar) or node.text.strip() == "":
            raise self.error(node.line, f"{key} is text and may not be empty")
        return node.text.strip()

    def choice(self, keys: Keys, key: str, known: Sequence[str]) -> str:
        word = self.words(keys, key)
        if word not in known:
            node = keys.get(key)
            assert node is not None
            raise self.error(node.line, f"there is no {key} {word!r}; it is one of {', '.join(known)}")
        return word

    def tags(self, header: Keys) -> Iterator[str]:
        node = header.get("tags")
        if node is None:
            return
        for item in self.items(node):
            if not isinstance(item, Scalar) or item.text == "":
                raise self.error(item.line, "a tag is a word")
            yield item.text

    def items(self, node: Node) -> Sequence[Node]:
        if not isinstance(node, Items):
            raise self.error(node.line, "tags is a list of words: [silence, attribution]")
        return node.items

    def rule(self, header: Keys) -> Rule | None:
        if all(header.get(key) is None for key in _RULE_KEYS):
            return None
        declared = header.get("parameters")
        if declared is not None:
            raise self.error(declared.line, "an audit rule takes no parameters")
        return Rule(
            problem=self.words(header, "problem"),
            solution=self.words(header, "solution"),
            severity=self.choice(header, "severity", _SEVERITIES),
            examines=self.words(header, "examines"),
        )

    def parameters(self, header: Keys, rows: Mapping[str, list[tuple[int, str]]]) -> Iterator[Parameter]:
        node = header.get("parameters")
        if node is None:
            return
        if not isinstance(node, Keys) or len(node.items) == 0:
            raise self.error(node.line, "parameters are names, each with its type and description")
        for name, keys in node.items.items():
            yield self.parameter(name, keys, rows.get(name.text, []))

    def parameter(self, name: Scalar, keys: Node, rows: Sequence[tuple[int, str]]) -> Parameter:
        if _PARAMETER_NAME.fullmatch(name.text) is None or iskeyword(name.text) or name.text in _RESERVED:
            raise self.error(
                name.line,
                f"{name.text!r} cannot name a parameter: use lower-case words joined by underscores, none of them a "
                f"word of Python's and not {', '.join(_RESERVED)}",
            )
        if not isinstance(keys, Keys):
            raise self.error(keys.line, f"{name.text} has a type and a description")
        self.check_keys(keys, _PARAMETER_KEYS)
        type_ = self.choice(keys, "type", TYPES)
        scheme = self.scheme(keys, type_)
        optional = keys.get("optional") is not None and self.choice(keys, "optional", ("true", "false")) == "true"
        example = self.example(name, type_, scheme, rows)
        return Parameter(name.text, type_, self.words(keys, "description"), optional, scheme, example)

    def scheme(self, keys: Keys, type_: str) -> str | None:
        node = keys.get("scheme")
        if type_ == "concept":
            return self.choice(keys, "scheme", SCHEMES)
        if node is not None:
            raise self.error(node.line, "only a parameter of type concept has a scheme")
        return None

    def example(self, name: Scalar, type_: str, scheme: str | None, rows: Sequence[tuple[int, str]]) -> Term:
        if len(rows) == 0:
            raise self.error(name.line, f"{name.text} has no row: VALUES ?{name.text} {{ … }}, alone on its line")
        mentions = [found[1] for line in self.lines if not line.startswith("#+") for found in _ANY_ROW.finditer(line)]
        if mentions.count(name.text) > len(rows):
            raise self.error(name.line, f"a row of ?{name.text} is not alone on its line, so it cannot be bound")
        terms = [self.term(line, text) for line, text in rows]
        for (line, text), term in zip(rows, terms, strict=True):
            if not is_example(type_, scheme, term):
                raise self.error(line, f"{text} is no example of the type {' '.join(filter(None, [type_, scheme]))}")
            if term != terms[0]:
                raise self.error(line, f"the rows of ?{name.text} have different examples")
        return terms[0]

    def term(self, line: int, text: str) -> Term:
        prologue = [line for line in self.lines if _PROLOGUE.match(line)]
        try:
            found = Store().query("\n".join([*prologue, f"SELECT ?x {{ VALUES ?x {{ {text} }} }}"]))
        except SyntaxError:
            raise self.error(line, f"{text} is not a term") from None
        assert isinstance(found, QuerySolutions)
        terms = [solution[0] for solution in found]
        if len(terms) != 1 or not isinstance(terms[0], NamedNode | Literal):
            raise self.error(line, "the row of a parameter holds one example")
        return terms[0]

    def rows(self) -> Mapping[str, list[tuple[int, str]]]:
        """By variable: line and terms of each VALUES row that stands alone on its line."""
        rows: dict[str, list[tuple[int, str]]] = {}
        for number, line in enumerate(self.lines, 1):
            row = _ROW.fullmatch(line)
            if row is not None:
                rows.setdefault(row["name"], []).append((number, row["terms"]))
        return rows

    def check_declared(self, rows: Mapping[str, list[tuple[int, str]]], parameters: Sequence[Parameter]) -> None:
        """That no row looks like a parameter's and is none. A list of several terms is the query's own."""
        declared = {parameter.name for parameter in parameters}
        for name, found in rows.items():
            for line, text in found:
                if name not in declared and self.is_one_term(text):
                    raise self.error(line, f"?{name} has a row like a parameter and is not declared in the header")

    def is_one_term(self, text: str) -> bool:
        return len(re.findall(r'"(?:[^"\\]|\\.)*"\S*|\S+', text)) == 1

    def check_base(self, parameters: Sequence[Parameter]) -> None:
        declared = {parameter.name for parameter in parameters}
        for number, line in enumerate(self.lines, 1):
            row = _ROW.fullmatch(line)
            if DEFAULT_BASE in line and (row is None or row["name"] not in declared):
                raise self.error(number, f"{DEFAULT_BASE} is not every store's base; make this IRI a parameter")

    def columns(self) -> tuple[str, ...]:
        try:
            found = Store().query(self.text)
        except SyntaxError as error:
            raise self.syntax_error(error) from None
        if not isinstance(found, QuerySolutions):
            raise self.error(len(self.lines), "a stored query is a SELECT: its answer is rows")
        return tuple(variable.value for variable in found.variables)

    def syntax_error(self, error: SyntaxError) -> QueryError:
        position = _POSITION.fullmatch(str(error))
        line, message = (1, str(error)) if position is None else (int(position[1]), position[2])
        return self.error(line, f"this is not SPARQL: {' '.join(message.split())}")
