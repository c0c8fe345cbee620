"""The tools of an assistant: each stored query, search and explain. Nothing else can be run, and nothing changed.

Whatever rests on an attribution comes with its words and where they stand, how certain each holder is and on what
condition, so that an assistant can quote what is there and nothing that is not. What is asked wrongly is answered in
one line that is marked as an error.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, partial
from typing import Any, TypeAlias

from anyio import to_thread
from mcp import types
from mcp.server import Server, ServerRequestContext
from pyoxigraph import NamedNode

from kg import query
from kg.errors import KgError, ParameterError, QueryError
from kg.query import Dataset, StoredQuery, results
from kg.query.answers import words as text_of
from kg.query.evidence import of_attributions
from kg.query.lookup import candidate
from kg.query.parameter import shown
from kg.query.results import Answer, Evidence
from kg.question import LONGEST, Question, answered, catalogue, example, find, nearest, schema, whole_number
from kg.resources import QUERIES
from kg.store import Store
from kg.words import search

Json: TypeAlias = dict[str, object]
Ask: TypeAlias = Callable[[Callable[[Store], Json]], Awaitable[Json]]

INSTRUCTIONS = (
    "OnRecord holds what news articles report that somebody said, refused to say or kept silent about. Quote only text "
    "that stands under 'words' with an 'address' beside it, letter for letter, and give that address: for each row "
    "'rests_on' has it. Say who reports it (the article, and whoever stands under 'according_to'), how certain the "
    "holder is ('certainty') and on what condition ('conditions'). Only where form is 'direct' are the words of the "
    "content the speaker's own; else they are the article's. Where there is a 'next_offset', it is not the whole "
    "answer: say so, or ask for the rest."
)

_ROWS = 20  # that a tool answers with unless told otherwise
_MOST_ROWS = 100
_MOST_WORDS = 10  # that are searched for at once
_FURTHEST = 999_999_999
_HITS = {"actor": "actors", "article": "articles", "attribution": "statements"}
_PAGING: dict[str, Json] = {
    "limit": {
        "type": "integer",
        "minimum": 1,
        "maximum": _MOST_ROWS,
        "default": _ROWS,
        "description": "How many rows.",
    },
    "offset": {
        "type": "integer",
        "minimum": 0,
        "maximum": _FURTHEST,
        "default": 0,
        "description": "Rows to pass over.",
    },
}
_NAMED = "a name, an identifier or an IRI"


@dataclass(frozen=True, slots=True)
class Tool:
    """Something that an assistant can ask. ``arguments``: a JSON Schema for each; ``required``: those it must give."""

    name: str
    title: str
    description: str
    arguments: Mapping[str, Json]
    required: tuple[str, ...]

    @property
    def schema(self) -> Json:
        """The JSON Schema of its arguments together."""
        return {
            "type": "object",
            "properties": dict(self.arguments),
            "required": list(self.required),
            "additionalProperties": False,
        }


SEARCH = Tool(
    "search",
    "Search for words",
    "The actors in whose names all of the words stand, the articles in whose headline, outlet or text they do, and the "
    "statements (and refusals to speak) in whose words they do, each with where it stands and how certain it is; the "
    "best come first. Letter case and accents do not matter, and the last word may be the beginning of one. Use what "
    "it finds as a parameter of the other tools.",
    {"words": {"type": "string", "pattern": r"\S", "description": "The words, with spaces between them."}, **_PAGING},
    ("words",),
)
EXPLAIN = Tool(
    "explain",
    "One attribution, back to its characters",
    "Everything about one attribution: the passage with its source, cue, content and condition marked, the chain of "
    "voices, how certain each holder is, the run and the agent that read it, the article and the line of the ledger. "
    "The iri of a span is the address of its words.",
    {
        "attribution": {
            "type": "string",
            "pattern": r"\S",
            "description": "The IRI of an attribution, the beginning of it, or its identifier such as S09.",
        }
    },
    ("attribution",),
)


def tools() -> tuple[Tool, ...]:
    """What can be asked, as the query files are now. Raises QueryError when one of them is wrong."""
    return SEARCH, EXPLAIN, *(_tool(stored) for stored in catalogue())


def call(store: Store, name: str, arguments: Mapping[str, object]) -> Json:
    """What a tool answers. Raises QueryError when there is none of this name, and what the question itself raises."""
    if name == SEARCH.name:
        return _search(store, _checked(SEARCH, arguments))
    if name == EXPLAIN.name:
        return store.explain(_checked(EXPLAIN, arguments)["attribution"]).to_json()
    stored = find(name)
    if stored is None:
        near = " or ".join(nearest(name))
        raise QueryError(f"there is no tool {shown(name)}; {f'perhaps {near}' if near else 'tools/list lists them'}")
    return _ask(store, stored, _checked(_tool(stored), arguments))


def server(ask: Ask, version: str) -> Server[Any]:
    """The tools over the Model Context Protocol; ``ask``: does some work on the newest state of a store."""

    async def listed(_: ServerRequestContext[Any], __: types.PaginatedRequestParams | None) -> types.ListToolsResult:
        return types.ListToolsResult(tools=[_described(tool) for tool in await to_thread.run_sync(tools)])

    async def called(_: ServerRequestContext[Any], asked: types.CallToolRequestParams) -> types.CallToolResult:
        try:
            found = await ask(partial(call, name=asked.name, arguments=asked.arguments or {}))
        except KgError as error:
            return types.CallToolResult(content=[types.TextContent(text=_in_a_line(error))], is_error=True)
        text = json.dumps(found, ensure_ascii=False)
        return types.CallToolResult(content=[types.TextContent(text=text)], structured_content=found)

    return Server(
        "onrecord",
        title="OnRecord",
        version=version,
        instructions=INSTRUCTIONS,
        get_tool_input_schema=lambda _: None,  # no argument is ever sent as a header
        on_list_tools=listed,
        on_call_tool=called,
    )


def _tool(stored: StoredQuery) -> Tool:
    arguments: dict[str, Json] = {}
    for parameter in stored.parameters:
        kind = f" ({parameter.type}: {_NAMED})" if parameter.is_named else ""
        arguments[parameter.name] = {
            **schema(parameter),
            "description": f"{parameter.description}{kind}",
            "examples": [example(parameter)],
        }
    required = tuple(parameter.name for parameter in stored.parameters if not parameter.optional)
    return Tool(stored.name, stored.summary, stored.description, {**arguments, **_PAGING}, required)


def _described(tool: Tool) -> types.Tool:
    return types.Tool(
        name=tool.name,
        title=tool.title,
        description=tool.description,
        input_schema=tool.schema,
        annotations=types.ToolAnnotations(read_only_hint=True, idempotent_hint=True, open_world_hint=False),
    )


def _checked(tool: Tool, arguments: Mapping[str, object]) -> dict[str, str]:
    """The arguments of a tool as a person would write them, those that are null left out. Raises ParameterError."""
    written: dict[str, str] = {}
    for name, value in arguments.items():
        if name not in tool.arguments:
            known = ", ".join(tool.arguments)
            raise ParameterError(f"{tool.name} has no parameter {shown(name)}; its parameters are {known}")
        if isinstance(value, str | int | float):  # a bool is one
            written[name] = value if isinstance(value, str) else json.dumps(value)
        elif value is not None:
            raise ParameterError(f"{name} takes one value, not {shown(json.dumps(value))}")
        if len(written.get(name, "")) > LONGEST:
            raise ParameterError(f"{name} has {len(written[name])} characters; a value has {LONGEST} at most")
    for name in tool.required:
        if written.get(name, "").strip() == "":
            raise ParameterError(f"{tool.name} needs {name}: {tool.arguments[name]['description']}")
    return written


def _ask(store: Store, stored: StoredQuery, values: dict[str, str]) -> Json:
    limit, offset = _paging(values)
    page = answered(store, Question(stored, values, offset=offset, limit=limit))
    found: Json = {"query": stored.name, "total": page.total, "offset": offset}
    if page.next is not None:
        found["next_offset"] = page.next
    return {**found, "rows": list(_rows(store, page.answer))}


def _paging(values: dict[str, str]) -> tuple[int, int]:
    """Limit and offset, taken out of what was given."""
    limit = whole_number("limit", values.pop("limit", str(_ROWS)), 1, _MOST_ROWS)
    return limit, whole_number("offset", values.pop("offset", "0"), 0, _FURTHEST)


def _rows(store: Store, answer: Answer) -> Iterator[Json]:
    """The rows of an answer by column, each with the attributions that it rests on and the address of its words."""
    start = f"{store.base}attribution/"
    named = [
        dict.fromkeys(term for term in row if isinstance(term, NamedNode) and term.value.startswith(start))
        for row in answer.terms
    ]
    known = attributions(store.dataset, (node for nodes in named for node in nodes))
    for row, nodes in zip(json.loads(results.write(answer, "json")), named, strict=True):
        if {"article", "start", "end"} <= row.keys() and None not in (row["article"], row["start"], row["end"]):
            row["address"] = f"{row['article']}#char={row['start']},{row['end']}"
        if len(nodes) > 0:
            row["rests_on"] = [known[node] for node in nodes]
        yield row


def _search(store: Store, values: dict[str, str]) -> Json:
    limit, offset = _paging(values)
    wanted = set(values["words"].lower().split())
    if len(wanted) > _MOST_WORDS:
        raise ParameterError(f"search takes {_MOST_WORDS} words at most, not {len(wanted)}; leave out the common ones")
    found = search(store.dataset, values["words"], limit=limit, offset=offset)
    answer: Json = {"searched": values["words"]}
    for kind, noun in _HITS.items():
        total, page = found[kind].total, [hit.node for hit in found[kind].hits]
        hits: Json = {"total": total, "offset": offset}
        if offset + limit < total:
            hits["next_offset"] = offset + limit
        if kind == "attribution":
            hits["rows"] = list(attributions(store.dataset, page).values())
        else:
            hits["rows"] = [{"name": candidate(store.dataset, thing), "address": thing.value} for thing in page]
        answer[noun] = hits
    if found["actor"].total == 0:
        answer["perhaps"] = _like(store, values["words"])
    return answer


def _like(store: Store, name: str) -> list[str]:
    """The actors whose names are most like a name."""
    try:
        return [candidate(store.dataset, store.resolve("actor", name))]
    except ParameterError as error:
        return list(error.candidates)


def attributions(dataset: Dataset, nodes: Iterable[NamedNode]) -> dict[NamedNode, Json]:
    """What can be said of some attributions: who, in which act, on which words, how certainly, on what condition."""
    wanted = list(dict.fromkeys(nodes))
    known: dict[NamedNode, Json] = {node: _unknown(node) for node in wanted}
    if len(wanted) == 0:
        return known
    for node, *cells in query.run(dataset, _stored("attributed"), attribution=wanted):
        assert isinstance(node, NamedNode)
        known[node].update(zip(_columns("attributed"), map(text_of, cells), strict=True))
    for name, key in (("certainties", "certainty"), ("provisos", "conditions")):
        for node, *cells in query.run(dataset, _stored(name), attribution=wanted):
            assert isinstance(node, NamedNode)
            listed = known[node][key]
            assert isinstance(listed, list)
            listed.append(dict(zip(_columns(name), map(text_of, cells), strict=True)))
    for node, evidence in of_attributions(dataset, wanted).items():
        known[node]["evidence"] = [_passage(dataset.base, item) for item in evidence]
    return known


def _unknown(node: NamedNode) -> Json:
    facts = dict.fromkeys(_columns("attributed"))
    return {"attribution": node.value, **facts, "certainty": [], "conditions": [], "evidence": []}


def _passage(base: str, item: Evidence) -> Json:
    address = f"{base}article/{item.article}#char={item.start},{item.end}"
    return {"part": item.part, "words": item.words, "address": address}


def _columns(name: str) -> tuple[str, ...]:
    return _stored(name).columns[1:]  # the first is the attribution


@cache
def _stored(name: str) -> StoredQuery:
    return query.find(name, QUERIES / "lookup")


def _in_a_line(error: KgError) -> str:
    others = error.candidates if isinstance(error, ParameterError) else ()
    hint = f" ({'; '.join(others)})" if len(others) > 0 else ""
    return " ".join(f"{error}{hint}".split())
