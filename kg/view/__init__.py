"""The view: what is in force in the ledger, as an Oxigraph store to query; rebuilt from the ledger at any time.

It shows the quads of every N-Quads file in force, and all that was ever stated in ``graph/provenance``. A writer
publishes each state as a generation that never changes, so a reader sees one whole state for as long as it likes.
Oxigraph writes some literals in another form ("01"^^xsd:integer as 1); those that the model uses stay as they are.
"""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from pyoxigraph import NamedNode, Quad, QueryBoolean, QuerySolutions, QueryTriples, Store

from kg.errors import StoreError
from kg.layout import CURRENT, VIEW, Generation, settled_base, size_of


class View:
    """One state of the view, open for reading. Read its results before it is closed."""

    def __init__(
        self, folder: Path, base: str, generation: Generation, store: Store, hold: int, path: Path | None = None
    ) -> None:
        self.folder = folder
        self.base = base
        self.head = generation.head
        self.path = generation.path(folder) if path is None else path
        self.store = store
        self._hold: int | None = hold

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Allow this state to be removed once there are newer ones."""
        if self._hold is not None:
            os.close(self._hold)
            self._hold = None

    def query(self, sparql: str) -> QuerySolutions | QueryBoolean | QueryTriples:
        """What a SPARQL query finds in the union of all graphs. Raises SyntaxError when it is not SPARQL."""
        with self.reading():
            return self.store.query(sparql, use_default_graph_as_union=True)

    def graphs(self) -> tuple[NamedNode, ...]:
        """The named graphs, sorted by IRI."""
        with self.reading():
            graphs = [graph for graph in self.store.named_graphs() if isinstance(graph, NamedNode)]
        return tuple(sorted(graphs, key=lambda graph: graph.value))

    def quads(self, graph: NamedNode | None = None) -> Iterator[Quad]:
        """The quads of one graph or of all, in no particular order."""
        with self.reading():
            yield from self.store.quads_for_pattern(None, None, None, graph)

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Turn what the engine says when files of the view are damaged into a StoreError; for reading results."""
        try:
            yield
        except (OSError, RuntimeError) as error:
            if isinstance(error, RuntimeError) and "Corruption" not in str(error):
                raise
            raise StoreError(
                f"{self.folder / VIEW} is damaged ({first_line(error)}); remove it: the next command rebuilds it"
            ) from None


def open_view(folder: Path) -> View:
    """The view of a store, brought up to its ledger first if a writer was stopped before it did so.

    While another process writes, it is the state that was last published. Raises StoreError when there is no store, or
    when the view is behind and cannot be written; BusyError when there is no state yet and another process makes it.
    """
    current = current_generation(folder)
    if current is not None:
        base = settled_base(folder, current)
        view = None if base is None else opened(folder, base, current)
        if view is not None:
            return view
    from kg.view.writer import open_mended  # noqa: PLC0415 — whoever only reads does without the ledger's code

    return open_mended(folder)


def current_generation(folder: Path) -> Generation | None:
    """The generation that readers are to open; None when there is none, or its pointer cannot be read."""
    try:
        return Generation.from_bytes((folder / VIEW / CURRENT).read_bytes())
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return None
    except OSError as error:
        raise StoreError(f"{folder / VIEW / CURRENT} cannot be read ({error.strerror}); make it readable") from None


def opened(folder: Path, base: str, generation: Generation) -> View | None:
    """The view of a generation, or None when it is gone or damaged."""
    path = generation.path(folder)
    handle = hold(path)
    if handle is None:
        return None
    try:
        if size_of(path) == generation.size:
            return View(folder, base, generation, Store.read_only(str(path)), handle)
    except (OSError, RuntimeError):
        pass
    os.close(handle)
    return None


def hold(path: Path) -> int | None:
    """A handle, to be closed, that keeps a generation's folder from being removed; None when it is gone or going."""
    try:
        handle = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    except (FileNotFoundError, NotADirectoryError):
        return None
    try:
        fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(handle)
        return None
    except OSError:  # a file system without locks: the generation can be read, and two newer ones may remove it
        pass
    return handle


def first_line(error: Exception) -> str:
    """What an error says, without what follows its first line."""
    return str(error).partition("\n")[0]
