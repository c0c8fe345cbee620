"""A dataset in one of six formats: the same bytes from every store that holds the same quads.

N-Quads, TriG and JSON-LD keep the named graphs. N-Triples, Turtle and RDF/XML hold their union; as each triple stands
in one graph, nothing but the graphs' names is lost.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path
from typing import BinaryIO

from pyoxigraph import Quad

from kg.errors import ExportError, ParameterError
from kg.export import jsonld, rdfxml, turtle
from kg.export.dataset import Checked, NamedGraphs, nquads, union_ntriples
from kg.export.scope import Scope, scoped


class Format(Enum):
    """A format by its name; ``ending`` is what its files end in."""

    TURTLE = "turtle"
    TRIG = "trig"
    NTRIPLES = "ntriples"
    NQUADS = "nquads"
    JSONLD = "jsonld"
    RDFXML = "rdfxml"

    @property
    def ending(self) -> str:
        """What a file in this format ends in, without the dot."""
        return _ENDINGS[self]


_ENDINGS = {
    Format.TURTLE: "ttl",
    Format.TRIG: "trig",
    Format.NTRIPLES: "nt",
    Format.NQUADS: "nq",
    Format.JSONLD: "jsonld",
    Format.RDFXML: "rdf",
}
_WRITERS: dict[Format, Callable[[NamedGraphs], Iterator[str] | Iterator[bytes]]] = {
    Format.TURTLE: turtle.turtle,
    Format.TRIG: turtle.trig,
    Format.NTRIPLES: union_ntriples,
    Format.NQUADS: nquads,
    Format.JSONLD: jsonld.jsonld,
    Format.RDFXML: rdfxml.rdfxml,
}
_CHECKS: dict[Format, Callable[[Quad], None]] = {Format.JSONLD: jsonld.check, Format.RDFXML: rdfxml.check}


def format_named(name: str) -> Format:
    """The format with this name or file ending. Raises ParameterError, with those that there are."""
    for format_ in Format:
        if name.lower() in {format_.value, format_.ending}:
            return format_
    known = [format_.value for format_ in Format]
    raise ParameterError(f"{name!r} is no export format; take one of {', '.join(known)}", known)


def export(dataset: NamedGraphs, format_: Format, scope: Scope, out: BinaryIO) -> None:
    """Write what a scope shows of a dataset.

    Raises ExportError for what cannot be written, or not in this format: before anything is, except in TriG and
    JSON-LD, which are written graph by graph.
    """
    shown = Checked(scoped(dataset, scope), _CHECKS.get(format_))
    for piece in _WRITERS[format_](shown):
        out.write(piece if isinstance(piece, bytes) else piece.encode())


def export_to(dataset: NamedGraphs, format_: Format, scope: Scope, path: Path) -> None:
    """Write what a scope shows of a dataset to a file, which takes the place of an older one once it is whole.

    Raises ExportError as ``export`` does, and when the file cannot be written; an older one is then still there.
    """
    target = path.resolve()
    try:
        if target.exists() and not target.is_file():  # a device or a pipe; a folder says itself what it is
            with target.open("wb") as out:
                export(dataset, format_, scope, out)
        else:
            with _replacing(target) as out:
                export(dataset, format_, scope, out)
    except OSError as error:
        raise ExportError(f"{path} cannot be written ({error.strerror}); name another file") from None


@contextmanager
def _replacing(path: Path) -> Iterator[BinaryIO]:
    """A file to write to, beside a path, whose place it takes when all went well."""
    unfinished = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        with unfinished.open("xb") as out:
            yield out
            out.flush()
            os.fsync(out.fileno())
        unfinished.replace(path)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise
