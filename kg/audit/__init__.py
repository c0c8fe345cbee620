"""The audit of a store: every rule in ``queries/audit/`` asked, and the check of the ledger where there is one.

A rule is a query that must return nothing. Its report says how much it examined, which rows it found, why that is
wrong and what to do. A rule that examined nothing has not passed, and says so.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from enum import Enum

from pyoxigraph import NamedNode

from kg import query
from kg.errors import QueryError
from kg.explain.highlight import MarkKind, Passage
from kg.explain.passages import MarkedSpan, marked_spans, passages, span, spans_of
from kg.ledger.verification import Verification
from kg.namespaces import KG, PREFIXES
from kg.query import Dataset, StoredQuery, results
from kg.query.answers import Term, ask, iri, number, words
from kg.query.results import Answer, Iri
from kg.resources import QUERIES

RULES = QUERIES / "audit"
SHOWN = 20  # rows of one rule that come with passages: many rows are mostly one mistake made again and again

_CLASSES = RULES / "count" / "classes.rq"
_PROPERTIES = RULES / "count" / "properties.rq"
_NAMES = QUERIES / "explain" / "names.rq"
_SPAN = QUERIES / "explain" / "span.rq"
_BATCH = 200  # things whose names are asked for at once
_LONGEST = 200  # characters of a value as it is shown

_GROUPS = ("ledger", "provenance", "store", "text", "attribution", "perspective", "actor", "time", "coverage")


class Status(Enum):
    """What the rows of a rule come to."""

    PASSED = "passed"
    WARNED = "warning"
    FAILED = "failed"
    NOTHING_EXAMINED = "nothing examined"


@dataclass(frozen=True, slots=True)
class Cell:
    """One value of a row; ``text`` is how a person reads it, on one line: S09, Donald Trump, characters 894 to 933."""

    value: str | int | bool | None
    text: str

    @property
    def is_shortened(self) -> bool:
        """Whether the text is not all of the value."""
        return isinstance(self.value, str) and self.value != self.text


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that a rule found, and the passages that it is about, if it is about words."""

    cells: tuple[Cell, ...]
    passages: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True)
class RuleReport:
    """What one rule found. ``group``: what it is about; ``examined``: how many things it looked at.

    ``seconds``: None for the ledger, which was checked before.
    """

    name: str
    group: str
    summary: str
    description: str
    severity: str
    problem: str
    solution: str
    examined: int
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    seconds: float | None

    @property
    def failed(self) -> int:
        """How many rows the rule found."""
        return len(self.rows)

    @property
    def status(self) -> Status:
        """What the rows come to."""
        if len(self.rows) > 0:
            return Status.FAILED if self.severity == "violation" else Status.WARNED
        return Status.NOTHING_EXAMINED if self.examined == 0 else Status.PASSED


@dataclass(frozen=True, slots=True)
class AuditReport:
    """What an audit found: a report for each rule, the ledger's first, then by group and name."""

    base: str
    rules: tuple[RuleReport, ...]
    articles: int
    attributions: int
    triples: int
    seconds: float

    @property
    def is_ledger_checked(self) -> bool:
        """Whether there was a ledger to check: a remote endpoint has none."""
        return any(rule.name == "ledger" for rule in self.rules)

    @property
    def passed(self) -> bool:
        """Whether there are articles to audit and no rule of severity violation has rows."""
        return self.articles > 0 and len(self.with_status(Status.FAILED)) == 0

    def with_status(self, status: Status) -> tuple[RuleReport, ...]:
        """The rules that came to this."""
        return tuple(rule for rule in self.rules if rule.status is status)

    def to_json(self) -> dict[str, object]:
        """The report as plain data, with every row of every rule."""
        return {
            "base": self.base,
            "passed": self.passed,
            "articles": self.articles,
            "attributions": self.attributions,
            "triples": self.triples,
            "ledger_checked": self.is_ledger_checked,
            "totals": {status.value: len(self.with_status(status)) for status in Status},
            "seconds": round(self.seconds, 6),
            "rules": [_rule_as_json(rule) for rule in self.rules],
        }


def _rule_as_json(rule: RuleReport) -> dict[str, object]:
    return {
        "name": rule.name,
        "group": rule.group,
        "status": rule.status.value,
        "severity": rule.severity,
        "summary": rule.summary,
        "problem": rule.problem,
        "solution": rule.solution,
        "examined": rule.examined,
        "failed": rule.failed,
        "seconds": None if rule.seconds is None else round(rule.seconds, 6),
        "rows": [_row_as_json(rule.columns, row) for row in rule.rows],
    }


def _row_as_json(columns: Sequence[str], row: Row) -> dict[str, object]:
    cells: dict[str, object] = {name: cell.value for name, cell in zip(columns, row.cells, strict=True)}
    return cells | {"passages": [asdict(passage) for passage in row.passages]}


def audit(dataset: Dataset, *, ledger: Verification | None = None) -> AuditReport:
    """The report of an audit; ``ledger`` is what ``kg.ledger.verification.verify`` found, if there is a ledger.

    Raises StoreError as the dataset does, QueryError when a rule's file is wrong.
    """
    started = time.perf_counter()
    counts = _Counts(dataset)
    rules = sorted(query.catalogue(RULES), key=lambda rule: (_GROUPS.index(_group(rule)), rule.name))
    reports = [_audited(dataset, rule, counts) for rule in rules]
    return AuditReport(
        base=dataset.base,
        rules=(*([] if ledger is None else [_ledger_report(ledger)]), *reports),
        articles=counts.of_class(KG.ArticleVersion),
        attributions=counts.of_class(KG.Attribution) - counts.of_property(KG.alternativeReadingOf),
        triples=counts.triples,
        seconds=time.perf_counter() - started,
    )


def _group(rule: StoredQuery) -> str:
    """What a rule is about: the first of its tags that is a group of rules."""
    for tag in rule.tags:
        if tag in _GROUPS:
            return tag
    raise QueryError(f"{rule.name}.rq: its tags name no group of rules; add one of {', '.join(_GROUPS[1:])}")


def _audited(dataset: Dataset, rule: StoredQuery, counts: _Counts) -> RuleReport:
    if rule.rule is None:
        raise QueryError(f"{rule.name}.rq stands among the audit rules and is none; add problem and solution")
    started = time.perf_counter()
    rows = query.run(dataset, rule)
    seconds = time.perf_counter() - started
    return RuleReport(
        name=rule.name,
        group=_group(rule),
        summary=rule.summary,
        description=rule.description,
        severity=rule.rule.severity,
        problem=rule.rule.problem,
        solution=rule.rule.solution,
        examined=counts.examined(rule),
        columns=rule.columns,
        rows=tuple(_shown(dataset, rule.columns, rows)),
        seconds=seconds,
    )


class _Counts:
    """How many things of each class and uses of each property a store has: what rules report as examined."""

    def __init__(self, dataset: Dataset) -> None:
        self._classes = {iri(row["class"]): number(row["things"]) or 0 for row in ask(dataset, _CLASSES)}
        self._properties = {iri(row["property"]): number(row["triples"]) or 0 for row in ask(dataset, _PROPERTIES)}

    @property
    def triples(self) -> int:
        return sum(self._properties.values())

    def of_class(self, class_: NamedNode) -> int:
        return self._classes.get(class_.value, 0)

    def of_property(self, property_: NamedNode) -> int:
        return self._properties.get(property_.value, 0)

    def examined(self, rule: StoredQuery) -> int:
        """As the rule's ``examines`` says: "kg:Statement", "kg:hasSource kg:hasCue", "kg:Span given nif:isString"."""
        assert rule.rule is not None
        counted, _, given = rule.rule.examines.partition(" given ")
        if given != "" and self._of(rule, given) == 0:
            return 0
        return sum(self._of(rule, term) for term in counted.split())

    def _of(self, rule: StoredQuery, term: str) -> int:
        if term == "triples":
            return self.triples
        prefix, colon, local = term.partition(":")
        if colon == "" or prefix not in PREFIXES:
            raise QueryError(f"{rule.name}.rq: examines names {term!r}, which is neither triples nor a prefixed term")
        counts = self._classes if local[:1].isupper() else self._properties
        return counts.get(PREFIXES[prefix] + local, 0)


def _shown(dataset: Dataset, columns: tuple[str, ...], rows: Sequence[query.Row]) -> Iterator[Row]:
    answer = Answer(columns, tuple(rows), dataset.base)
    called = _names(dataset, rows[:SHOWN])
    for position, (terms, values) in enumerate(zip(answer.terms, answer.rows, strict=True)):
        cells = [_cell(value, called.get(term), dataset.base) for term, value in zip(terms, values, strict=True)]
        named = dict(zip(columns, terms, strict=True))
        yield Row(tuple(cells), _passages(dataset, named) if position < SHOWN else ())


def _cell(value: results.Cell, name: str | None, base: str) -> Cell:
    _, is_span, place = value.partition("#char=") if isinstance(value, Iri) and name is None else ("", "", "")
    text = f"characters {place.replace(',', ' to ')}" if is_span != "" else value if name is None else name
    short = results.shortened(text, base)
    kept = value if isinstance(value, str | int | None) else results.plain(value)
    return Cell(kept, short if len(short) <= _LONGEST else f"{short[:_LONGEST]}…")


def _names(dataset: Dataset, rows: Sequence[query.Row]) -> dict[Term, str]:
    """What the things in some rows are called: by name or label or, having none, by curated identifier."""
    nodes = list(dict.fromkeys(term for row in rows for term in row if isinstance(term, NamedNode)))
    found: dict[Term, str] = {}
    for start in range(0, len(nodes), _BATCH):
        for named in ask(dataset, _NAMES, thing=nodes[start : start + _BATCH]):
            found.setdefault(named["thing"], words(named["label"]) or words(named["identifier"]) or "")
    return found


def _passages(dataset: Dataset, terms: Mapping[str, Term]) -> tuple[Passage, ...]:
    """The sentences of the attribution and of the span that a row names."""
    marked: list[MarkedSpan] = []
    attribution, place = terms.get("attribution"), terms.get("span")
    if isinstance(attribution, NamedNode):
        marked += marked_spans(spans_of(dataset, attribution))
    if isinstance(place, NamedNode):
        for answer in ask(dataset, _SPAN, span=place):
            if isinstance(answer["article"], NamedNode):
                marked.append(MarkedSpan(answer["article"], span(answer), MarkKind.SPAN))
    return passages(dataset, marked)


def _ledger_report(ledger: Verification) -> RuleReport:
    return RuleReport(
        name="ledger",
        group="ledger",
        summary="A file of the ledger that is not as it was recorded",
        description=(
            "The ledger is checked with its files alone: every file's digest, the chain of the manifest's lines, and "
            f"every span against its text. Examined: {ledger.entries:,} entries, {ledger.files:,} files, "
            f"{ledger.quads:,} quads, {ledger.spans:,} spans."
        ),
        severity="violation",
        problem="The record was changed after it was made, or was damaged.",
        solution="Restore the files that are named from a copy whose head you noted, and find out who changed them.",
        examined=ledger.files,
        columns=("path", "line", "message"),
        rows=tuple(
            Row(tuple(Cell(value, results.shortened(value, "")) for value in (found.path, found.line, found.message)))
            for found in ledger.problems
        ),
        seconds=None,
    )
