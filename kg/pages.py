"""How pages are rendered: Jinja2 that escapes everything, and stumbles over a name that is not there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined


def environment(templates: Path, filters: Mapping[str, Callable[..., object]]) -> Environment:
    """The environment of the templates in a folder, with these filters."""
    made = Environment(
        loader=FileSystemLoader(templates),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.filters |= filters
    return made
