"""What programs can ask and send, as OpenAPI 3.1: stored queries, made from the headers of their files, and writing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from importlib import metadata
from typing import TypeAlias

import msgspec

from kg.query import StoredQuery
from kg.query.parameter import Parameter
from kg.question import example, schema

Json: TypeAlias = dict[str, object]
_TYPED: dict[str, Callable[[str], object]] = {"integer": int, "decimal": float, "boolean": "true".__eq__}

WITHOUT_EVIDENCE = ("srj", "xml", "ttl")  # by their endings: the W3C's forms hold the query's own columns only
FURTHEST = 999_999_999  # the largest offset

_PROBLEM = "application/problem+json"
_NAMED = "Its name, its identifier or its IRI, whole or without the base."
_DESCRIPTION = (
    "The questions that can be asked of the graph by name. Each answer comes in every form, by the Accept header or by "
    "an ending of the address: /queries/articles.csv. What cannot be answered is a problem of one line (RFC 9457)."
)
_REFUSALS = {
    "400": "A parameter is missing, unknown, repeated or of another type, or its value names several things.",
    "404": "There is no such query, or nothing goes by a name that it was given; the nearest names are listed.",
    "406": "None of the forms that the client takes is there.",
    "429": "More is asked at once than the server takes on; ask again in a second.",
    "500": "The server failed.",
    "503": "The answer took too long or is too large; it is not sent in part.",
}
_WRITING_REFUSALS = {
    "401": "No token is sent, or one that is nobody's.",
    "408": "The body took too long.",
    "413": "The body is too large.",
    "415": "The body is of another media type, or packed (Content-Encoding).",
    "422": "The body is not what is described here, or the gate refuses it.",
}
_SCHEMA = "#/components/schemas/{name}"


def document(
    queries: Sequence[StoredQuery], media_types: Mapping[str, str], rows: int, decision: type | None = None
) -> Json:
    """The description of some queries; ``media_types``: of answers, by ending; ``rows``: that are sent at most.

    ``decision``: what is sent to decide on an attribution, where there are people who may; None where nobody may write.
    """
    _, sent = msgspec.json.schema_components([] if decision is None else [decision], ref_template=_SCHEMA)
    writing = {} if decision is None else _writing(_SCHEMA.format(name=decision.__name__))
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "OnRecord",
            "summary": "Who is on the record in the news with what, on which words.",
            "description": _DESCRIPTION,
            "version": version(),
        },
        "servers": [{"url": "/"}],
        "tags": [{"name": tag} for tag in sorted({tag for stored in queries for tag in stored.tags})],
        "paths": {
            "/queries": {"get": _listing()},
            **{f"/queries/{stored.name}": {"get": _operation(stored, media_types)} for stored in queries},
            **writing,
        },
        "components": {
            "schemas": {"Query": _QUERY, "Evidence": _EVIDENCE, "Problem": _PROBLEM_SCHEMA, **sent},
            "parameters": _own_parameters(rows),
            "headers": _HEADERS,
            "responses": {status: _refusal(description) for status, description in _REFUSALS.items()},
            **({} if decision is None else {"securitySchemes": {"token": {"type": "http", "scheme": "bearer"}}}),
        },
    }


def own_parameters(stored: StoredQuery) -> tuple[str, ...]:
    """What a query takes over HTTP besides its own parameters."""
    return ("evidence", "limit", "offset") if stored.has_evidence else ("limit", "offset")


def version() -> str:
    """The version of OnRecord, or that it is not known."""
    try:
        return metadata.version("onrecord")
    except metadata.PackageNotFoundError:  # a checkout that was never installed
        return "unknown"


def _listing() -> Json:
    return {
        "operationId": "list-queries",
        "summary": "The questions that can be asked",
        "responses": {
            "200": {
                "description": "Each query with its parameters and the columns of its answer.",
                "headers": {"ETag": {"$ref": "#/components/headers/ETag"}},
                "content": {
                    "application/json": {"schema": {"type": "array", "items": {"$ref": "#/components/schemas/Query"}}}
                },
            },
            **_references(("406", "500")),
        },
    }


def _operation(stored: StoredQuery, media_types: Mapping[str, str]) -> Json:
    return {
        "operationId": stored.name,
        "summary": stored.summary,
        "description": stored.description,
        "tags": list(stored.tags),
        "parameters": [
            *(_parameter(parameter) for parameter in stored.parameters),
            *({"$ref": f"#/components/parameters/{name}"} for name in own_parameters(stored)),
        ],
        "responses": {
            "200": {
                "description": "The rows that were asked for.",
                "headers": {name: {"$ref": f"#/components/headers/{name}"} for name in _HEADERS},
                "content": {
                    type_: {"schema": _rows(stored) if ending == "json" else _text(ending)}
                    for ending, type_ in media_types.items()
                },
            },
            "304": {"description": "The answer is the one that the client has (If-None-Match)."},
            **_references(_REFUSALS),
        },
    }


def _writing(decision: str) -> dict[str, Json]:
    """The paths at which people write. ``decision``: where the schema of one is."""
    said = {"outlet": "Who published it.", "url": "Where.", "published": "When, as an ISO 8601 date or instant.",
            "headline": "Under which headline.", "author": "By whom."}  # fmt: skip
    texts = {type_: {"schema": {"type": "string"}} for type_ in ("text/plain", "text/html")}
    return {
        "/articles": {
            "post": {
                "operationId": "take-in-article",
                "summary": "Read an article and record what it reports",
                "parameters": [
                    {"name": name, "in": "query", "description": description, "schema": {"type": "string"}}
                    for name, description in said.items()
                ],
                "requestBody": {"required": True, "content": texts},
                **_written(
                    {"200": "It was read before.", "201": "What was recorded.", "415": "It is of another media type."}
                ),
            }
        },
        "/decisions": {
            "post": {
                "operationId": "decide",
                "summary": "Accept, correct or reject an attribution",
                "requestBody": {"required": True, "content": {"application/json": {"schema": {"$ref": decision}}}},
                **_written({"201": "What was recorded.", "409": "The attribution is not in force."}),
            }
        },
    }


def _written(statuses: Mapping[str, str]) -> Json:
    """Who may send something, and what comes back. ``statuses``: what an operation has of its own."""
    told = {"application/json": {"schema": {"type": "object", "required": ["by"]}}}
    answers: Json = {
        status: {"description": description, "content": told} if status.startswith("2") else _refusal(description)
        for status, description in {**statuses, **_WRITING_REFUSALS}.items()
    }
    return {"security": [{"token": []}], "responses": {**answers, **_references(("429", "500", "503"))}}


def _parameter(parameter: Parameter) -> Json:
    description = f"{parameter.description} {_NAMED}" if parameter.is_named else parameter.description
    return {
        "name": parameter.name,
        "in": "query",
        "description": description,
        "required": not parameter.optional,
        "allowEmptyValue": parameter.optional,
        "schema": schema(parameter),
        "example": _TYPED.get(parameter.type, str)(example(parameter)),
    }


def _rows(stored: StoredQuery) -> Json:
    cells = {column: {"type": ["string", "number", "boolean", "null"]} for column in stored.columns}
    evidence = {"evidence": {"type": "array", "items": {"$ref": "#/components/schemas/Evidence"}}}
    return {
        "type": "array",
        "items": {
            "type": "object",
            "properties": {**cells, **(evidence if stored.has_evidence else {})},
            "required": list(stored.columns),
            "additionalProperties": False,
        },
    }


def _text(ending: str) -> Json:
    return {"type": "object", "required": ["head", "results"]} if ending == "srj" else {"type": "string"}


def _own_parameters(rows: int) -> Json:
    return {
        "evidence": {
            "name": "evidence",
            "in": "query",
            "allowEmptyValue": True,
            "description": "Whether rows come with the words they rest on; not in Turtle or SPARQL's own forms.",
            "schema": {"type": "boolean", "default": False},
            "example": False,
        },
        "limit": {
            "name": "limit",
            "in": "query",
            "allowEmptyValue": True,
            "description": "How many rows to send; without it, all. Link says where the rows before and after are.",
            "schema": {"type": "integer", "minimum": 1, "maximum": rows},
            "example": 50,
        },
        "offset": {
            "name": "offset",
            "in": "query",
            "allowEmptyValue": True,
            "description": "How many rows to pass over.",
            "schema": {"type": "integer", "minimum": 0, "maximum": FURTHEST, "default": 0},
            "example": 0,
        },
    }


def _refusal(description: str) -> Json:
    content = {
        _PROBLEM: {"schema": {"$ref": "#/components/schemas/Problem"}},
        "text/plain": {"schema": {"type": "string"}},
    }
    return {"description": description, "content": content}


def _references(statuses: Iterable[str]) -> dict[str, Json]:
    return {status: {"$ref": f"#/components/responses/{status}"} for status in statuses}


_HEADERS: Json = {
    "ETag": {"description": "Another whenever the answer could be another.", "schema": {"type": "string"}},
    "Content-Location": {"description": "The address of this form.", "schema": {"type": "string"}},
    "X-Total-Count": {"description": "How many rows there are in all.", "schema": {"type": "integer", "minimum": 0}},
    "Link": {"description": "Where the next and the previous rows are (RFC 8288).", "schema": {"type": "string"}},
}
_EVIDENCE: Json = {
    "type": "object",
    "description": "Words that a row rests on. start and end count code points of the article, end excluded.",
    "properties": {
        "part": {"enum": ["source", "cue", "content", "condition", "evidence"]},
        "words": {"type": ["string", "null"]},
        "start": {"type": "integer"},
        "end": {"type": "integer"},
        "article": {"type": "string"},
        "sha256": {"type": ["string", "null"]},
    },
    "required": ["part", "words", "start", "end", "article", "sha256"],
    "additionalProperties": False,
}
_PROBLEM_SCHEMA: Json = {
    "type": "object",
    "properties": {
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
    },
    "required": ["title", "status", "detail"],
}
_QUERY: Json = {
    "type": "object",
    "properties": {
        "name": {"type": "string"},
        "summary": {"type": "string"},
        "description": {"type": "string"},
        "tags": {"type": "array", "items": {"type": "string"}},
        "parameters": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "name": {"type": "string"},
                    "type": {"type": "string"},
                    "description": {"type": "string"},
                    "optional": {"type": "boolean"},
                    "example": {"type": "string"},
                    "values": {"type": "array", "items": {"type": "string"}},
                },
                "required": ["name", "type", "description", "optional", "example"],
            },
        },
        "columns": {"type": "array", "items": {"type": "string"}},
        "has_evidence": {"type": "boolean"},
        "address": {"type": "string"},
    },
    "required": ["name", "summary", "description", "tags", "parameters", "columns", "has_evidence", "address"],
}
