"""YAML as people write it: keys in blocks, short lists and mappings on one line, quotation marks only where needed.

Every scalar is the text that it stands for, as ``kg.yamltree`` reads it. What cannot be seen is written as an escape.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

_WIDTH = 118  # code points of a line that a list or mapping may fill
_LONGEST_KEY = 1000  # code points; YAML 1.1 reads a key of more than 1,024 only after a question mark

_PLAIN = re.compile(r"[^\s\-?:,\[\]{}#&*!|>'\"%@`=~](?:[^\n:#]|:(?=\S)|(?<=\S)#)*(?<![\s:])")
_INLINE_MARKS = frozenset(",[]{}:?")
_NULLS = frozenset(["null", "Null", "NULL"])


@dataclass(frozen=True, slots=True)
class Inline:
    """A mapping that stands on one line where it fits."""

    items: dict[str, Value]


Value: TypeAlias = "str | list[Value] | dict[str, Value] | Inline | None"


def block(mapping: dict[str, Value], *, indent: int = 0) -> str:
    """A mapping in lines, each with its line break: the keys below each other after ``indent`` spaces."""
    return "".join(f"{line}\n" for line in _lines(mapping, " " * indent))


def comment(text: str, *, indent: int = 0) -> str:
    """Lines of text as comments. The lines must be such as ``shown`` gives."""
    return "".join(f"{' ' * indent}{f'# {line}'.rstrip()}\n" for line in text.rstrip("\n").split("\n"))


def shown(words: str) -> str:
    """Words on one line of a comment: each character that is not to be seen as an escape."""
    return "".join(c if c == " " or c.isprintable() else _escape(c) for c in " ".join(words.split(" ")))


def scalar(text: str | None, *, inline: bool = False) -> str:
    """A text as a scalar, plain where YAML leaves it as it is; None is ~."""
    if text is None:
        return "~"
    is_plain = _PLAIN.fullmatch(text) is not None and text.isprintable() and text not in _NULLS
    return text if is_plain and not (inline and not _INLINE_MARKS.isdisjoint(text)) else _quoted(text)


def _quoted(text: str) -> str:
    return "".join(c if c.isprintable() else _escape(c) for c in json.dumps(text, ensure_ascii=False))


def _escape(character: str) -> str:
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _lines(mapping: dict[str, Value], margin: str) -> Iterator[str]:
    for key, value in mapping.items():
        name = scalar(key)
        head = f"{margin}{name}:" if len(name) <= _LONGEST_KEY else f"{margin}? {name}\n{margin}:"
        yield from _entry(head, value, margin)


def _entry(head: str, value: Value, margin: str) -> Iterator[str]:
    line = f"{head} {_inline(value, in_brackets=False)}"
    if not _takes_lines(value, len(line), margin):
        yield line
        return
    yield head
    if isinstance(value, list):
        yield from (f"{margin}  - {_inline(item, in_brackets=False)}" for item in value)
    elif isinstance(value, dict | Inline):
        yield from _lines(value.items if isinstance(value, Inline) else value, margin + "  ")


def _takes_lines(value: Value, length: int, margin: str) -> bool:
    """Whether a value reads better, or only, in lines of its own; ``length``: that of the line it would end."""
    if isinstance(value, list):
        needs_marks = any(scalar(item) != scalar(item, inline=True) for item in value if isinstance(item, str))
        return len(value) > 0 and (margin == "" or needs_marks or length > _WIDTH)
    if isinstance(value, Inline):
        return len(value.items) > 0 and length > _WIDTH
    return isinstance(value, dict) and len(value) > 0


def _inline(value: Value, *, in_brackets: bool = True) -> str:
    """A value on one line."""
    if isinstance(value, list):
        return f"[{', '.join(_inline(item) for item in value)}]"
    if isinstance(value, dict | Inline):
        items = value.items if isinstance(value, Inline) else value
        return f"{{{', '.join(f'{_inline_key(key)}: {_inline(item)}' for key, item in items.items())}}}"
    return scalar(value, inline=in_brackets)


def _inline_key(key: str) -> str:
    name = scalar(key, inline=True)
    return name if len(name) <= _LONGEST_KEY else f"? {name} "
