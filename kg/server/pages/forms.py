"""The stored queries as forms: what can be asked, by what it is about; one question, with its answer as a table.

The address of an answer is the form's, so it can be passed on and stays.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from pyoxigraph import NamedNode
from starlette.requests import Request
from starlette.responses import Response

from kg.errors import ParameterError
from kg.explain.highlight import Passage
from kg.explain.passages import marked_spans, passages, spans_of
from kg.query import EVIDENCE_COLUMNS, StoredQuery, results
from kg.query.answers import ask, iri, words
from kg.query.parameter import Parameter, concepts, shown
from kg.query.results import Answer, Iri
from kg.question import Page, Question, UnknownNameError, answered, catalogue, chart, example, whole_number
from kg.resources import QUERIES
from kg.server.pages import charts
from kg.server.pages.addresses import leads_somewhere
from kg.server.pages.articles import headed
from kg.server.pages.choices import WRITTEN_OUT, Choice, choices
from kg.server.pages.rendering import rendered
from kg.server.pages.words import certainty, plain_instant, plain_words
from kg.server.site import site_of
from kg.view import View

_NAMES = QUERIES / "explain" / "names.rq"
_ROWS = 50  # on one page, unless asked otherwise
_MOST_ROWS = 500
_FURTHEST = 999_999_999
_OWN = ("limit", "offset", "evidence")
_CODES = ("speech_act", "outer_speech_act", "form", "condition_kind", "event_type", "kind", "relation")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_INPUTS = {"date": "date", "integer": "number", "decimal": "number"}


@dataclass(frozen=True, slots=True)
class Field:
    """A field of the form. ``options``: all values there are, for a list; ``choices``: for one that completes."""

    name: str
    label: str
    description: str
    type: str
    input: str
    required: bool
    value: str
    example: str
    options: tuple[tuple[str, str], ...]
    choices: tuple[Choice, ...]
    completes: bool


@dataclass(frozen=True, slots=True)
class Cell:
    """One value of a row: its text, where it is a thing its IRI, and its kind: number, day or nothing."""

    text: str
    iri: str | None = None
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of an answer, with the passages that it rests on."""

    cells: tuple[Cell, ...]
    passages: tuple[Passage, ...]
    anchor: str


@dataclass(frozen=True, slots=True)
class _Shown:
    """An answer as a page shows it; ``kinds``: of what stands in each column."""

    page: Page
    columns: tuple[str, ...]
    kinds: tuple[str, ...]
    rows: tuple[Row, ...]
    chart: charts.Ranking | charts.Timeline | charts.Network | None


def index(request: Request) -> Response:
    """All questions by what they are about."""
    stored = catalogue()
    tags = sorted({tag for query in stored for tag in query.tags})
    by_tag = {tag: [query for query in stored if query.tags[:1] == (tag,)] for tag in tags}
    groups = {tag: own for tag, own in by_tag.items() if len(own) > 0}
    return rendered(request, "questions.html", title="Questions", groups=groups, total=len(stored))


def page(request: Request, stored: StoredQuery) -> Response:
    """One question: its form and, where all that it needs is given, its answer."""
    given = {name: value for name, value in request.query_params.multi_items() if value.strip() != ""}
    site = site_of(request)
    problem, found = None, None
    with site.snapshots.current() as store:
        view = store.dataset
        assert isinstance(view, View)
        try:
            question = _question(stored, given)
            if question is not None:
                found = _shown(view, answered(store, question))
        except ParameterError as error:
            problem = error
        fields = [_field(request, view, parameter, given) for parameter in stored.parameters]
    return rendered(
        request,
        "question.html",
        title=stored.summary,
        status=200 if problem is None else 404 if isinstance(problem, UnknownNameError) else 400,
        stored=stored,
        fields=fields,
        given={name: value for name, value in given.items() if name not in _OWN},
        problem=problem,
        shown=found,
    )


def _question(stored: StoredQuery, given: Mapping[str, str]) -> Question | None:
    """What is asked; None where the form is still to be filled in. Raises ParameterError."""
    names = [*(parameter.name for parameter in stored.parameters), *_OWN]
    for name in given:
        if name not in names:
            raise ParameterError(f"{stored.name} has no parameter {shown(name)}; its parameters are {', '.join(names)}")
    values = {name: value for name, value in given.items() if name not in _OWN}
    missing = [parameter for parameter in stored.parameters if not parameter.optional and parameter.name not in values]
    if len(missing) > 0 and len(values) == 0:
        return None
    limit = whole_number("limit", given.get("limit", str(_ROWS)), 1, _MOST_ROWS)
    return Question(stored, values, offset=whole_number("offset", given.get("offset", "0"), 0, _FURTHEST), limit=limit)


def _field(request: Request, view: View, parameter: Parameter, given: Mapping[str, str]) -> Field:
    options: tuple[tuple[str, str], ...] = ()
    offered: Sequence[Choice] = ()
    if parameter.scheme is not None:
        named = certainty if parameter.scheme == "fact" else _in_words
        options = tuple((code, named(code)) for code in concepts(parameter.scheme))
    elif parameter.type == "boolean":
        options = (("true", "yes"), ("false", "no"))
    elif parameter.is_named:
        offered = choices(request, view, parameter.type)
    return Field(
        name=parameter.name,
        label=parameter.name.replace("_", " ").capitalize(),
        description=parameter.description,
        type=parameter.type,
        input=_INPUTS.get(parameter.type, "text"),
        required=not parameter.optional,
        value=given.get(parameter.name, ""),
        example=example(parameter),
        options=options,
        choices=tuple(offered) if len(offered) <= WRITTEN_OUT else (),
        completes=len(offered) > WRITTEN_OUT,
    )


def _in_words(code: str) -> str:
    return code.replace("_", " ") if code.islower() else code


def _shown(view: View, found: Page) -> _Shown:
    answer = found.answer
    nodes = list(dict.fromkeys(term for row in answer.terms for term in row if isinstance(term, NamedNode)))
    called = _called(view, nodes)
    dead = {node.value for node in nodes if not leads_somewhere(view, node)}
    links = _links(answer, called)
    places = [p for p, column in enumerate(answer.columns) if column != "identifier" and p not in links.values()]
    rows = []
    for terms, values in zip(answer.terms, answer.rows, strict=True):
        cells = tuple(_cell(answer, place, values, links.get(place), called, dead) for place in places)
        node = next((terms[p] for p in _evidence_places(answer) if terms[p] is not None), None)
        shown_in = passages(view, marked_spans(spans_of(view, node))) if isinstance(node, NamedNode) else ()
        rows.append(Row(cells, shown_in, called.get(iri(node), "") if isinstance(node, NamedNode) else ""))
    return _Shown(
        page=found,
        columns=tuple(answer.columns[place] for place in places),
        kinds=tuple(next((kind for kind in kinds if kind != ""), "") for kinds in _kinds(rows)),
        rows=tuple(rows),
        chart=_chart(found, called, dead),
    )


def _kinds(rows: Sequence[Row]) -> Iterator[tuple[str, ...]]:
    """Of each column the kinds of its cells."""
    return zip(*([cell.kind for cell in row.cells] for row in rows), strict=True)


def _chart(
    found: Page, called: Mapping[str, str], dead: Collection[str]
) -> charts.Ranking | charts.Timeline | charts.Network | None:
    """The chart of the rows that are shown; of a ranking only its first page has one."""
    wanted, answer = chart(found.question.stored), found.answer
    if wanted is None or (wanted.kind == "ranking" and found.question.offset > 0):
        return None
    rows = []
    for values in answer.rows:
        row = {}
        for part, columns in wanted.columns.items():
            places = [answer.columns.index(column) for column in columns]
            place = next((p for p in places if values[p] not in {None, ""}), places[0])
            cell = _cell(answer, place, values, None, called, dead)
            row[part] = charts.Value(results.plain(values[place]), cell.text, cell.iri)
        rows.append(row)
    return charts.drawn(wanted, rows)


def _links(answer: Answer, called: Mapping[str, str]) -> Mapping[int, int]:
    """By the place of a column of names, that of the things which go by them: the two are shown as one."""
    found: dict[int, int] = {}
    texts = [place for place, column in enumerate(answer.columns) if column != "identifier"]
    for place in range(len(answer.columns)):
        things = [row[place] for row in answer.rows]
        if len(things) == 0 or not all(isinstance(thing, Iri) for thing in things):
            continue
        names = [called.get(str(thing)) for thing in things]
        if None in names:
            continue
        same = next((p for p in texts if p < place and [row[p] for row in answer.rows] == names), None)
        if same is not None:
            found[same] = place
    return found


def _evidence_places(answer: Answer) -> list[int]:
    return [place for place, column in enumerate(answer.columns) if column in EVIDENCE_COLUMNS]


def _called(view: View, nodes: Sequence[NamedNode]) -> Mapping[str, str]:
    """What things are called: articles by their headline, others by name, label or identifier."""
    if len(nodes) == 0:
        return {}
    named = {article.iri: article.headline for article in headed(view, _articles(view, nodes)).values()}
    for row in ask(view, _NAMES, thing=nodes):
        name = words(row["label"]) or words(row["identifier"])
        if name is not None:
            named.setdefault(iri(row["thing"]), name)
    return named


def _articles(view: View, nodes: Iterable[NamedNode]) -> Iterator[str]:
    for node in nodes:
        if node.value.startswith(f"{view.base}article/") and "#" not in node.value:
            yield node.value


def _cell(
    answer: Answer,
    place: int,
    row: Sequence[results.Cell],
    linked: int | None,
    called: Mapping[str, str],
    dead: Collection[str],
) -> Cell:
    """A cell to show; ``linked``: the place of what goes by its name, ``dead``: what has no address."""
    column, value = answer.columns[place], row[place]
    thing = value if linked is None else row[linked]
    if isinstance(thing, Iri):
        text = called.get(thing) or results.shortened(thing, answer.base)
        return Cell(text, None if thing in dead else thing)
    text = results.plain(value)
    if isinstance(value, bool):
        return Cell("yes" if value else "no")
    if isinstance(value, datetime):
        return Cell(plain_instant(text), None, "day")
    if column == "factuality":
        return Cell(certainty(text) if text != "" else "")
    if column in _CODES:
        return Cell(plain_words(text))
    if isinstance(value, int | float):
        return Cell(text, None, "number")
    return Cell(text, None, "day" if _DAY.fullmatch(text) is not None else "")
