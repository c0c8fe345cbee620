"""The values of a YAML analysis file: quoted words, identifiers, concepts, dates, each checked where it stands.

Problems are collected with their lines, so that one reading of a file names them all.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from difflib import get_close_matches
from pathlib import Path
from typing import TypeVar

from kg.errors import AnalysisError
from kg.extract.quoting import Passage, QuotingError
from kg.model import Concept, Span
from kg.yamltree import Mapping, Node, Scalar, Sequence

_WIKIDATA = re.compile(r"Q[1-9][0-9]*")
_CONFIDENCE = re.compile(r"0(\.[0-9]+)?|1(\.0+)?")

_LISTED = 20  # of what may stand somewhere, where nothing that may is like what does

_C = TypeVar("_C", bound=Concept)


@dataclass
class Fields:
    """Reads the values of one file. ``known``: what each kind of identifier may be; ``uses``: where one stands."""

    path: Path
    problems: list[tuple[int, str]] = field(default_factory=list)
    known: dict[str, dict[str, Node]] = field(default_factory=dict)
    uses: list[tuple[str, Scalar]] = field(default_factory=list)

    def raise_problems(self) -> None:
        """Raise AnalysisError with every problem found so far, if there is any, in the order of the lines."""
        if len(self.problems) > 0:
            raise AnalysisError([f"{self.path}:{line}: {message}" for line, message in sorted(set(self.problems))])

    def problem(self, node: Node, message: str) -> None:
        """Note what is wrong at a node, and what to do."""
        self.problems.append((node.line, message))

    def check_uses(self) -> None:
        """Note each identifier that was used and is not known."""
        for kind, scalar in self.uses:
            if scalar.text not in self.known[kind]:
                near = _nearest(scalar.text, self.known[kind]) or f", which are {_listed(self.known[kind])}"
                self.problem(scalar, f"{scalar.text!r} is not among the {kind}{near}; add it there, or correct it")

    def spans(self, node: Node | None, passage: Passage, needed_by: Node | None = None) -> tuple[Span, ...]:
        """The spans of quoted words in a passage; a problem at ``needed_by`` when there are none."""
        found = tuple(span for words, place in self._quotes(node) for span in self._find(words, place, passage))
        if needed_by is not None and node is None:
            self.problem(needed_by, "no words; quote the words of the text that say so")
        return found

    def _quotes(self, node: Node | None) -> Iterator[tuple[Scalar, Scalar | None]]:
        if node is None or is_null(node):
            return
        if isinstance(node, Scalar):
            yield node, None
        elif isinstance(node, Sequence):
            for item in node.items:
                yield from self._quotes(item)
        else:
            for words, places in node.items.items():
                for place in self.scalars(places):
                    yield words, place

    def _find(self, words: Scalar, place: Scalar | None, passage: Passage) -> Iterator[Span]:
        try:
            yield passage.find(words.text) if place is None else passage.which(words.text, place.text)
        except QuotingError as error:
            self.problem(words, str(error))

    def concept(self, node: Node | None, scheme: type[_C], needed_by: Node | None = None) -> _C | None:
        """The concept of a scheme that a notation names, or None."""
        values = tuple(str(concept.value) for concept in scheme)
        value = self.choice(node, values, needed_by)
        return None if value is None else scheme(value)

    def choice(self, node: Node | None, values: tuple[str, ...], needed_by: Node | None = None) -> str | None:
        """A text that is one of some values, or None; a problem at ``needed_by`` when there is none."""
        if node is None or is_null(node):
            if needed_by is not None:
                self.problem(needed_by, f"a value is missing; it is one of {', '.join(values)}")
            return None
        if isinstance(node, Scalar) and node.text in values:
            return node.text
        found = repr(node.text) if isinstance(node, Scalar) else "a list or mapping"
        self.problem(node, f"{found} is not one of {', '.join(values)}")
        return None

    def date(self, entry: Mapping, key: str, *, required: bool = True) -> date | None:
        """The day under a key, or None."""
        text = self.required(entry, key) if required else self.text(entry.get(key))
        if text is None:
            return None
        if not is_date(text):
            self.problem(entry.get(key) or entry, f"{key}: {text!r} is not a day such as 2025-05-14")
            return None
        return date.fromisoformat(text)

    def time(self, entry: Mapping, key: str) -> datetime:
        """The instant under a key, in UTC and whole seconds; 1970 beside a problem."""
        text = self.required(entry, key)
        try:
            parsed = datetime.fromisoformat(text or "")
            if parsed.tzinfo is not None:
                return parsed.astimezone(UTC).replace(microsecond=0)
        except ValueError:
            pass
        if text is not None:
            self.problem(entry.get(key) or entry, f"{key}: {text!r} is not a time such as 2026-11-22T11:00:00Z")
        return datetime(1970, 1, 1, tzinfo=UTC)

    def count(self, entry: Mapping, key: str) -> int | None:
        """The whole number under a key, or None."""
        text = self.text(entry.get(key))
        if text is not None and not re.fullmatch(r"[0-9]{1,9}", text):
            self.problem(entry.get(key) or entry, f"{key}: {text!r} is not a whole number of people")
            return None
        return None if text is None else int(text)

    def confidence(self, node: Node | None) -> float | None:
        """The number between 0 and 1 that a node holds, or None."""
        text = self.text(node)
        if text is None or node is None:
            return None
        if not _CONFIDENCE.fullmatch(text):
            self.problem(node, f"{text!r} is not a confidence; give a number from 0 to 1, such as 0.85")
            return None
        return float(text)

    def wikidata(self, entry: Mapping) -> str | None:
        """The Wikidata item under the key wikidata, or None."""
        text = self.text(entry.get("wikidata"))
        if text is not None and not _WIKIDATA.fullmatch(text):
            self.problem(entry.get("wikidata") or entry, f"{text!r} is not a Wikidata item such as Q22686")
        return text

    def references(self, node: Node | None, kind: str) -> tuple[str, ...]:
        """The identifiers of one kind that a value names."""
        return tuple(self.use(kind, scalar) for scalar in self.scalars(node))

    def reference(self, entry: Mapping, key: str, kind: str, *, required: bool = False) -> str | None:
        """The identifier of one kind under a key, or None."""
        node = entry.get(key)
        if node is None or is_null(node):
            if required:
                self.problem(entry, f"no {key}; add {key}: and one of the identifiers under {kind}")
            return None
        if not isinstance(node, Scalar):
            self.problem(node, f"{key} takes one identifier of {kind}")
            return None
        return self.use(kind, node)

    def use(self, kind: str, scalar: Scalar) -> str:
        """An identifier, noted to be looked up once the whole file is read."""
        self.uses.append((kind, scalar))
        return scalar.text

    def entry(self, node: Node | None, keys: tuple[str, ...]) -> Mapping:
        """A node as keys and values, of which only some keys may stand; empty where there is no node."""
        if node is None or is_null(node):
            return Mapping(1 if node is None else node.line)
        return self.mapping(node, "this", keys)

    def mapping(self, node: Node, name: str, keys: tuple[str, ...] | None = None) -> Mapping:
        """A node as keys and values; empty beside a problem when it is something else."""
        if not isinstance(node, Mapping):
            self.problem(node, f"{name} needs keys{'' if keys is None else ' such as ' + ', '.join(keys[:4])}")
            return Mapping(node.line)
        if keys is not None:
            self.keys(node, keys)
        return node

    def keys(self, node: Mapping, keys: tuple[str, ...]) -> None:
        """Note each key that is not known."""
        for key in node.items:
            if key.text not in keys:
                near = _nearest(key.text, keys) or f", where the keys are {_listed(keys)}"
                self.problem(key, f"the key {key.text!r} is not known here{near}; remove it")

    def forbid(self, entry: Mapping, keys: tuple[str, ...], whom: str) -> None:
        """Note each of some keys that has a value."""
        for key in keys:
            node = entry.get(key)
            if node is not None and not is_null(node):
                self.problem(node, f"{key} is only for {whom}; remove it, or change the type")

    def required(self, entry: Mapping, key: str) -> str | None:
        """The text under a key, or None beside a problem."""
        text = self.text(entry.get(key))
        if text is None:
            self.problem(entry, f"no {key}; add {key}: and its value")
        return text

    def text(self, node: Node | None) -> str | None:
        """A node as one piece of text, or None."""
        if node is None or is_null(node):
            return None
        if isinstance(node, Scalar):
            return node.text
        self.problem(node, "this takes one piece of text, not a list or a mapping")
        return None

    def texts(self, node: Node | None) -> list[str]:
        """A node as pieces of text."""
        return [scalar.text for scalar in self.scalars(node)]

    def scalars(self, node: Node | None) -> list[Scalar]:
        """A node as scalars, however its lists are nested."""
        if node is None or is_null(node):
            return []
        if isinstance(node, Scalar):
            return [node]
        if isinstance(node, Mapping):
            self.problem(node, "this takes a value or a list of values, not a mapping")
            return []
        return [scalar for item in node.items for scalar in self.scalars(item)]

    def list(self, node: Node | None) -> list[Node]:
        """The items of a list, none where there is no node."""
        if node is None or is_null(node):
            return []
        if isinstance(node, Sequence):
            return node.items
        self.problem(node, "this is a list: begin each item with a dash")
        return []


def is_null(node: Node) -> bool:
    """Whether a value was left empty."""
    return isinstance(node, Scalar) and node.is_null


def is_date(text: str) -> bool:
    """Whether a text is a day such as 2025-05-14."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _nearest(word: str, words: Iterable[str]) -> str:
    near = get_close_matches(word, list(words), n=1)
    return "" if len(near) == 0 else f" (did you mean {near[0]!r}?)"


def _listed(words: Collection[str]) -> str:
    shown = list(words)[:_LISTED] or ["none yet"]
    more = len(words) - len(shown)
    return ", ".join(shown) + (f" and {more} more" if more > 0 else "")
