"""Answers: rows of typed Python values, with the words they rest on, and the formats they are written in.

Machine formats (json, jsonl, csv, tsv, srj, xml, turtle) carry every IRI and every text whole. Formats for people
(table, md) shorten IRIs to what still can be pasted back as a parameter: attribution/3f2ab8c1…, act:claim.
"""

from __future__ import annotations

import csv
import io
import json
import math
import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

from pyoxigraph import (
    BlankNode,
    Literal,
    NamedNode,
    QueryBoolean,
    QueryResultsFormat,
    QuerySolutions,
    QueryTriples,
    Triple,
    parse_query_results,
)

from kg.errors import ExportError
from kg.namespaces import PREFIXES, XSD

if TYPE_CHECKING:
    from pandas import DataFrame

Term: TypeAlias = NamedNode | BlankNode | Literal | Triple


class Iri(str):
    """An IRI, which is a str that knows that it is one."""

    __slots__ = ()


Cell: TypeAlias = Iri | str | int | Decimal | float | date | datetime | bool | None


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words that a row rests on: what part they play, where they stand, in which article version.

    ``part``: source, cue, content, condition, or evidence for the sentence or clause; ``words``: None where the store
    leaves them out; ``start`` and ``end``: code points, end excluded; ``article``: its code, FA…; ``sha256``: the
    digest of its bytes.
    """

    part: str
    words: str | None
    start: int
    end: int
    article: str
    sha256: str | None

    def __str__(self) -> str:
        quoted = "" if self.words is None else f" “{self.words}”"
        return f"{self.part}{quoted} [{self.start}–{self.end}]"


@dataclass(frozen=True)
class Answer:
    """The answer to a query: ``columns`` names what stands in each row.

    ``terms``: the rows as RDF terms, which ``rows`` gives as Python values; ``evidence``: for each row, when it was
    asked for; ``base``: what the data's IRIs begin with.
    """

    columns: tuple[str, ...]
    terms: tuple[tuple[Term | None, ...], ...]
    base: str
    evidence: tuple[tuple[Evidence, ...], ...] | None = None

    def __len__(self) -> int:
        return len(self.terms)

    @cached_property
    def rows(self) -> tuple[tuple[Cell, ...], ...]:
        """The rows as Iri, str, int, Decimal, float, date, datetime or bool; None where a cell is empty."""
        return tuple(tuple(_cell(term) for term in row) for row in self.terms)

    def to_dicts(self) -> list[dict[str, object]]:
        """The rows by column; evidence, if there is any, is a list of dictionaries under "evidence"."""
        rows: list[dict[str, object]] = [dict(zip(self.columns, row, strict=True)) for row in self.rows]
        if self.evidence is not None:
            for row, evidence in zip(rows, self.evidence, strict=True):
                row["evidence"] = [asdict(item) for item in evidence]
        return rows

    def to_pandas(self) -> DataFrame:
        """The rows as a pandas DataFrame. Raises ExportError where pandas is not installed."""
        try:
            import pandas  # noqa: PLC0415 — optional, and heavy
        except ImportError:
            raise ExportError("pandas is not installed; run: pip install 'onrecord[pandas]'") from None
        return pandas.DataFrame(self.to_dicts(), columns=list(self.headings))

    def cells(self) -> list[list[str]]:
        """The rows as short texts on one line each, for a person to read in a table; with a last one for evidence."""
        rows = [[shortened(cell, self.base) for cell in row] for row in self.rows]
        if self.evidence is not None:
            for row, evidence in zip(rows, self.evidence, strict=True):
                row.append(_on_one_line(evidence_text(evidence, whole=False)))
        return rows

    @property
    def headings(self) -> tuple[str, ...]:
        """The names of the columns as written out: with a last one for evidence, if there is any."""
        return self.columns if self.evidence is None else (*self.columns, "evidence")


def read(found: QuerySolutions | QueryBoolean | QueryTriples, base: str) -> Answer:
    """The answer in what a query found: its rows; yes or no in a column "answer"; triples in three columns."""
    if isinstance(found, QuerySolutions):
        columns = tuple(variable.value for variable in found.variables)
        return Answer(columns, tuple(tuple(solution) for solution in found), base)
    if isinstance(found, QueryBoolean):
        literal = Literal(bool(found))
        return Answer(("answer",), ((literal,),), base)
    triples = ((triple.subject, triple.predicate, triple.object) for triple in found)
    return Answer(("subject", "predicate", "object"), tuple(triples), base)


def write(answer: Answer, format_: str) -> str:
    """The answer as text in a format. Raises ExportError when there is none of this name."""
    if format_ not in FORMATS:
        raise ExportError(f"there is no format {format_!r}; it is one of {', '.join(FORMATS)}")
    return FORMATS[format_](answer)


def shortened(cell: Cell, base: str) -> str:
    """A cell as a person reads it, on one line: IRIs short, what could steer a terminal shown as �."""
    if isinstance(cell, Iri):
        return _short_iri(cell, base)
    return _on_one_line(plain(cell))


def plain(cell: Cell) -> str:
    """A cell as text, whole: nothing for None, numbers and dates as XML Schema writes them."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, Decimal):
        return format(cell, "f")
    if isinstance(cell, date):  # a datetime is one
        return cell.isoformat().replace("+00:00", "Z")
    return str(cell)


def evidence_text(evidence: Sequence[Evidence], *, whole: bool = True) -> str:
    """Evidence as text: source “…” [894–933]; cue “…” [934–951], with the code of each article, whole or short."""
    texts = []
    for article in dict.fromkeys(item.article for item in evidence):
        words = "; ".join(str(item) for item in evidence if item.article == article)
        texts.append(f"{words} in {article if whole else _short_code(article)}")
    return " | ".join(texts)


_RESULT_SET = "http://www.w3.org/2001/sw/DataAccess/tests/result-set#"
_TRUSTY = re.compile(r"\bFA[\w-]{43}")
_DIGEST = re.compile(r"\b[0-9a-f]{32,}\b")
_LOCAL_NAME = re.compile(r"[\w.-]*\w")
_UNSHOWABLE = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]"
)  # could steer a terminal, or reverse what it shows
_MARKDOWN = re.compile(r"[\\|<>&*`\[\]~]|(?<!\w)_|_(?!\w)")


def _short_code(code: str) -> str:
    return f"{code[:10]}…"


def _short_iri(iri: str, base: str) -> str:
    if iri.startswith(base):
        path = _TRUSTY.sub(lambda match: _short_code(match[0]), iri.removeprefix(base))
        return _DIGEST.sub(lambda match: f"{match[0][:8]}…", path)
    for prefix, namespace in PREFIXES.items():
        if iri.startswith(namespace) and _LOCAL_NAME.fullmatch(iri, len(namespace)):
            return f"{prefix}:{iri.removeprefix(namespace)}"
    return iri


def _on_one_line(text: str) -> str:
    single = " ".join(text.split())
    return _UNSHOWABLE.sub("�", single)


def _cell(term: Term | None) -> Cell:
    if isinstance(term, NamedNode):
        return Iri(term.value)
    if isinstance(term, Literal):
        read_value = _READERS.get(term.datatype.value)
        try:
            return term.value if read_value is None else read_value(term.value)
        except (ValueError, InvalidOperation):  # ill-typed, or a year that Python has no date for: the text says it
            return term.value
    return None if term is None else str(term)


_READERS: dict[str, Callable[[str], Cell]] = {
    XSD.integer.value: int,
    XSD.decimal.value: Decimal,
    XSD.iri + "double": float,
    XSD.iri + "float": float,
    XSD.boolean.value: lambda text: {"true": True, "1": True, "false": False, "0": False}.get(text, text),
    XSD.date.value: date.fromisoformat,
    XSD.dateTime.value: datetime.fromisoformat,
}


def _as_json(value: object) -> object:
    if isinstance(value, Decimal):
        number = float(value)
        return number if Decimal(repr(number)) == value else format(value, "f")
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)  # JSON has no such number
    return plain(value) if isinstance(value, date) else value


def _objects(answer: Answer) -> list[dict[str, object]]:
    return [{name: _as_json(value) for name, value in row.items()} for row in answer.to_dicts()]


def _json(answer: Answer) -> str:
    return json.dumps(_objects(answer), ensure_ascii=False, indent=2) + "\n"


def _jsonl(answer: Answer) -> str:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in _objects(answer))


def _whole_rows(answer: Answer) -> list[list[str]]:
    """Heading and rows as whole texts, with evidence in the last column."""
    rows = [[plain(cell) for cell in row] for row in answer.rows]
    if answer.evidence is not None:
        for row, evidence in zip(rows, answer.evidence, strict=True):
            row.append(evidence_text(evidence))
    return [list(answer.headings), *rows]


def _csv(answer: Answer) -> str:
    out = io.StringIO()
    csv.writer(out).writerows(_whole_rows(answer))  # the default dialect is RFC 4180
    return out.getvalue()


def _tsv(answer: Answer) -> str:
    return "".join("\t".join(_tsv_field(text) for text in row) + "\n" for row in _whole_rows(answer))


def _tsv_field(text: str) -> str:
    """A field as spreadsheets read it: in quotation marks where a tab, line end or quotation mark stands in it."""
    return '"' + text.replace('"', '""') + '"' if re.search(r'[\t\r\n"]', text) is not None else text


def _markdown(answer: Answer) -> str:
    lines = [answer.headings, ["---"] * len(answer.headings), *answer.cells()]
    escaped = [[_MARKDOWN.sub(r"\\\g<0>", text) for text in line] for line in lines]
    return "".join(f"| {' | '.join(line)} |\n" for line in escaped)


def _table(answer: Answer) -> str:
    lines = [list(answer.headings), *answer.cells()]
    widths = [max(_width(text) for text in column) for column in zip(*lines, strict=True)]
    return "".join(_aligned(line, widths) + "\n" for line in lines)


def _aligned(texts: Iterable[str], widths: Iterable[int]) -> str:
    padded = (text + " " * (width - _width(text)) for text, width in zip(texts, widths, strict=True))
    return "  ".join(padded).rstrip()


def _width(text: str) -> int:
    """How many columns of a terminal a text takes."""
    if text.isascii():
        return len(text)
    wide = sum(unicodedata.east_asian_width(letter) in {"W", "F"} for letter in text)
    return len(text) + wide - sum(unicodedata.combining(letter) > 0 for letter in text)


def _sparql(answer: Answer, format_: QueryResultsFormat) -> str:
    """The rows in one of the W3C's formats, by way of their simplest, which has no writer for terms at hand."""
    heading = "\t".join(f"?{column}" for column in answer.columns)
    rows = ("\t".join("" if term is None else str(term) for term in row) for row in answer.terms)
    solutions = parse_query_results("\n".join([heading, *rows, ""]), QueryResultsFormat.TSV)
    assert isinstance(solutions, QuerySolutions)
    raw = solutions.serialize(format=format_)
    assert raw is not None
    return raw.decode()


def _srj(answer: Answer) -> str:
    return _sparql(answer, QueryResultsFormat.JSON)


def _xml(answer: Answer) -> str:
    return _sparql(answer, QueryResultsFormat.XML)


def _turtle(answer: Answer) -> str:
    """The rows in the W3C's vocabulary of result sets, and not what else is stated of the things in them.

    So it says what the other formats say, counts and empty cells too; each thing's own address has its statements.
    """
    names = f" ;\n    rs:resultVariable {', '.join(str(Literal(column)) for column in answer.columns)}"
    rows = (
        f" ;\n    rs:solution [ rs:index {number}{''.join(_turtle_bindings(answer.columns, row))} ]"
        for number, row in enumerate(answer.terms, 1)
    )
    return f"@prefix rs: <{_RESULT_SET}> .\n\n[] a rs:ResultSet{names}{''.join(rows)} .\n"


def _turtle_bindings(columns: Sequence[str], row: Sequence[Term | None]) -> Iterable[str]:
    for column, term in zip(columns, row, strict=True):
        if term is not None:
            yield f" ;\n        rs:binding [ rs:variable {Literal(column)} ; rs:value {term} ]"


FORMATS: dict[str, Callable[[Answer], str]] = {
    "table": _table,
    "json": _json,
    "jsonl": _jsonl,
    "csv": _csv,
    "tsv": _tsv,
    "md": _markdown,
    "srj": _srj,
    "xml": _xml,
    "turtle": _turtle,
}
