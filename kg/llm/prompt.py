"""What the model is told: the same instructions for every article, and the article's sentences as material.

The sentences stand between marks that carry the article's own digest, which no text can hold of itself, so that
nothing in an article can look like the end of it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

from kg.llm.answer import SCHEMA_TEXT
from kg.llm.part import Part
from kg.model import Actor

_INSTRUCTIONS = (Path(__file__).parent / "prompt.txt").read_text(encoding="utf-8")
_KNOWN = "Actors known from earlier sentences, one a line, as id, kind and name:"
_SENTENCES = "Sentences, one a line:"
_AGAIN = "Your last answer could not be used: {fault}. Answer again, in full."
_IN_TEXT = "The JSON object has the form of this JSON Schema: {schema}"

_EVERYTHING = "\n".join([_INSTRUCTIONS, _KNOWN, _SENTENCES, _AGAIN, _IN_TEXT, SCHEMA_TEXT])
VERSION = hashlib.sha256(_EVERYTHING.encode()).hexdigest()[:12]  # of all that is the same for every article


def instructions(*, with_schema: bool) -> str:
    """The same for every article. ``with_schema``: for a server that does not take the form of the answer apart."""
    return _INSTRUCTIONS + (_IN_TEXT.format(schema=SCHEMA_TEXT) if with_schema else "")


def material(part: Part, known: Iterable[Actor], fault: str | None = None) -> str:
    """A part of an article, with the actors of earlier parts. ``fault``: what was wrong with the answer before."""
    code = part.article.sha256[:24]
    listed = [f"{actor.id} | {actor.kind.value} | {actor.name}" for actor in known]
    lines = [
        *([_KNOWN, f"<<<known {code}", *listed, f"<<<end {code}"] if len(listed) > 0 else []),
        _SENTENCES,
        f"<<<article {code}",
        *(f"{sentence.id[1:]} {sentence.span.words}" for sentence in part.sentences),
        f"<<<end {code}",
        *([] if fault is None else [_AGAIN.format(fault=fault)]),
    ]
    return "\n".join(lines)
