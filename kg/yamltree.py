"""A YAML file as a tree of nodes that know their lines.

Stricter than YAML: no anchors, aliases or tags, no duplicate keys, one document, at most 32 levels, and every scalar
is the text that stands there ("no" is not False, 2025-05-14 is not a date). What a scalar means is its reader's affair.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

import yaml

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml where the wheel has it
_MAX_DEPTH = 32


class YamlError(ValueError):
    """The text is not YAML, or not of this strict kind. ``line`` counts from 1."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line


@dataclass(frozen=True, slots=True)
class Scalar:
    """A piece of text; ``is_null`` when it was left empty or written as a plain ~ or null."""

    line: int
    text: str
    is_null: bool = False


@dataclass(slots=True)
class Sequence:
    """A list of nodes."""

    line: int
    items: list[Node] = field(default_factory=list)


@dataclass(slots=True)
class Mapping:
    """Keys with their nodes, in the file's order; each key stands once."""

    line: int
    items: dict[Scalar, Node] = field(default_factory=dict)
    _by_text: dict[str, Node] = field(default_factory=dict, repr=False)

    def get(self, key: str) -> Node | None:
        """The node under a key, or None."""
        return self._by_text.get(key)

    def add(self, key: Scalar, node: Node) -> None:
        """Put a node under a key. Raises YamlError when the key stands already."""
        if key.text in self._by_text:
            raise YamlError(key.line, f"the key {key.text!r} stands twice; keep one")
        self.items[key] = node
        self._by_text[key.text] = node


Node: TypeAlias = Scalar | Sequence | Mapping


def parse(text: str) -> Node:
    """The tree of a YAML text. Raises YamlError with the line."""
    try:
        return _build(iter(yaml.parse(text, Loader=_LOADER)))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = 1 if mark is None else mark.line + 1
        raise YamlError(line, f"this is not YAML: {error.problem or error.context}") from None
    except yaml.YAMLError as error:
        raise YamlError(1, f"this is not YAML: {str(error).splitlines()[0]}") from None


def _build(events: Iterator[yaml.Event]) -> Node:
    roots: list[Node] = []
    open_nodes: list[Sequence | Mapping] = []
    keys: list[Scalar | None] = []
    for event in events:
        assert event.start_mark is not None
        line = event.start_mark.line + 1
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None) is not None:
            raise YamlError(line, "anchors and aliases (& and *) are not used here; write the value out, or quote it")
        if isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent):
            if event.tag is not None:
                raise YamlError(line, f"tags ({event.tag}) are not used here; remove it, or quote the value")
            node = _node(event, line)
            _attach(node, roots, open_nodes, keys)
            if not isinstance(node, Scalar):
                open_nodes.append(node)
                keys.append(None)
                if len(open_nodes) > _MAX_DEPTH:
                    raise YamlError(line, f"nested deeper than {_MAX_DEPTH} levels")
        elif isinstance(event, yaml.CollectionEndEvent):
            open_nodes.pop()
            keys.pop()
    if len(roots) != 1:
        raise YamlError(1, "the file is empty" if len(roots) == 0 else "the file holds several documents; keep one")
    return roots[0]


def _node(event: yaml.Event, line: int) -> Node:
    if isinstance(event, yaml.ScalarEvent):
        return Scalar(line, event.value, is_null=event.implicit[0] and event.value in {"", "~", "null"})
    return Sequence(line) if isinstance(event, yaml.SequenceStartEvent) else Mapping(line)


def _attach(node: Node, roots: list[Node], open_nodes: list[Sequence | Mapping], keys: list[Scalar | None]) -> None:
    if len(open_nodes) == 0:
        roots.append(node)
        return
    parent = open_nodes[-1]
    if isinstance(parent, Sequence):
        parent.items.append(node)
        return
    key = keys[-1]
    if key is not None:
        parent.add(key, node)
        keys[-1] = None
    elif isinstance(node, Scalar):
        keys[-1] = node
    else:
        raise YamlError(node.line, "a key must be plain words, not a list or a mapping")
