"""What the model is asked to answer with: quotes and judgements, and never a word or an offset of its own making."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import Enum
from typing import Any

import msgspec

from kg.model import ConditionKind, Factuality, Form, SpeechAct

_THOUGHTS_END = "</think>"  # what comes before it is not the answer


class AnswerError(ValueError):
    """The answer is not JSON of the form asked for; the message says where."""


class Kind(Enum):
    """What an actor is; unnamed: known by a description only."""

    PERSON = "person"
    ORGANIZATION = "organization"
    STATE = "state"
    OUTLET = "outlet"
    UNNAMED = "unnamed"


@dataclass(frozen=True, slots=True)
class Quote:
    """Words copied letter for letter from one sentence; nth only where they stand there more than once."""

    sentence: int
    words: str
    nth: int | None = None


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody who speaks, is silent, is told something or holds a role; least and most are for unnamed ones."""

    id: str
    kind: Kind
    name: str
    other_names: tuple[str, ...]
    mentions: tuple[Quote, ...]
    least: int | None = None
    most: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """That the words in evidence give an actor a role; title is quoted from them."""

    holder: str
    title: str
    organization: str | None = None
    reports_to: str | None = None
    evidence: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Hinge:
    """Words for the condition that a content hangs on."""

    kind: ConditionKind
    words: tuple[Quote, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """That the article reports what somebody says, or that somebody says nothing."""

    id: str
    speaker: str
    source: tuple[Quote, ...]
    cue: tuple[Quote, ...]
    content: tuple[Quote, ...]
    addressee: str | None = None
    form: Form | None = None
    speech_act: SpeechAct
    factuality: Factuality
    conditions: tuple[Hinge, ...]
    said_on: Quote | None = None
    embedded_in: str | None = None


@dataclass(frozen=True, slots=True)
class Own:
    """A sentence in which the article itself asserts something and reports nobody."""

    sentence: int
    speech_act: SpeechAct
    factuality: Factuality


@dataclass(frozen=True, slots=True)
class Answer:
    """Who says what in the sentences that were shown. Identifiers hold in this answer only."""

    actors: tuple[Named, ...]
    roles: tuple[Held, ...]
    attributions: tuple[Said, ...]
    own_voice: tuple[Own, ...]


def parse(text: str) -> Answer:
    """The answer in a model's text, fenced or between other words or not. Raises AnswerError."""
    said = text.rpartition(_THOUGHTS_END)[2]
    found = said[said.find("{") : said.rfind("}") + 1]
    if found == "":
        raise AnswerError("there is no JSON object in it")
    try:
        return msgspec.json.decode(found, type=Answer)
    except (msgspec.DecodeError, UnicodeError) as error:
        raise AnswerError(str(error)) from None
    except RecursionError:
        raise AnswerError("its JSON is nested too deep") from None


def _schema() -> dict[str, Any]:
    """The JSON Schema of an answer in the subset that strict servers take: closed objects, all keys, every type."""
    _, definitions = msgspec.json.schema_components([Answer])
    for each in definitions.values():
        del each["title"]
        properties = each.get("properties")
        each |= {"type": "string"} if properties is None else {"additionalProperties": False, "required": [*properties]}
        for value in (properties or {}).values():
            value.pop("default", None)
    whole: dict[str, Any] = definitions.pop("Answer")
    return whole | {"$defs": definitions}


SCHEMA = _schema()
SCHEMA_TEXT = json.dumps(SCHEMA, ensure_ascii=False, separators=(",", ":"))
