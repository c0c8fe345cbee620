"""Writing the view: bringing it up to the ledger, and publishing each state for readers.

A writer works on a hard-linked copy of the current generation and publishes it as the next one.
"""

from __future__ import annotations

import ctypes
import itertools
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from pyoxigraph import NamedNode, Quad, Store

from kg.errors import BusyError, StoreError
from kg.judgements import FOLDER, Canonical, judgements, representatives
from kg.layout import VIEW, Generation, Head, size_of
from kg.ledger import Ledger
from kg.ledger.nquads import PROVENANCE, maker_of, owning_file
from kg.namespaces import ORG, PROV
from kg.quads import Subject, Value, in_graphs
from kg.view import View, current_generation, first_line, opened
from kg.view.generation import link, point_to, remove, remove_others

_BULK = 500  # quads: from here on bulk_extend, which writes files, and publishing are faster than with extend
_BULK_AGAIN = 5000  # quads: likewise when publishing will have a log to write out anyhow
_AT_ONCE = 200_000  # quads: bulk_extend holds as many in memory, a kilobyte each
_MANY = 0.25  # of all quads: when as many were put in, putting all in order takes a tenth of that time again
_HELD = 20_000  # quads: RocksDB keeps in memory much of what it has written and read, until it is closed
_TOGETHER = 20_000  # quads: as many wait to be put in at once, which takes half as long as an article at a time
_HELD_BY = frozenset([ORG.member, ORG.role, ORG.organization])
_TRIES = 3
_ARENA_MAX = -8  # M_ARENA_MAX of glibc's malloc.h
_WORK_NUMBERS = itertools.count()


def open_mended(folder: Path) -> View:
    """The view of a store whose view may be behind, missing or damaged: mended first. Raises as ``open_view``."""
    for _ in range(_TRIES):
        ledger = Ledger.open(folder)
        current = current_generation(folder)
        if current is None or current.head != ledger.head:
            try:
                _mend(folder)
            except BusyError:
                if current is None:
                    raise
            else:
                continue
        view = opened(folder, ledger.base, current)
        if view is not None:
            return view
        if current_generation(folder) == current:  # else a writer has published since
            _mend(folder, again=True)
    raise StoreError(f"{folder / VIEW} cannot be opened although it was just rebuilt; remove it and run this again")


def rebuild(folder: Path) -> None:
    """Make the view again from the ledger alone. Raises as ``Ledger.open`` does for a writer."""
    with Ledger.open(folder, write=True) as ledger, ViewWriter(ledger, again=True) as writer:
        writer.update()
        writer.publish()


class ViewWriter:
    """Keeps the view up to a ledger that is open for writing. What was not published, the next command makes again."""

    def __init__(self, ledger: Ledger, *, again: bool = False) -> None:
        if not ledger.is_writable:
            raise StoreError(f"{ledger.folder} is not open for writing")
        self._ledger = ledger
        self._folder = ledger.folder
        self._provenance = NamedNode(ledger.base + PROVENANCE)
        self._published = current_generation(ledger.folder)
        self._head = None  # of the state in work; None: begin from nothing
        if self._published is not None and not again and ledger.had(self._published.head):
            self._head = self._published.head
        self._work: Path | None = None
        self._store: Store | None = None
        self._is_changed = False
        self._held = 0
        self._added = 0
        self._waiting: dict[str, Sequence[Quad]] = {}
        self._recent: Store | None = None
        self._canonical = Canonical(ledger.base, _shown(ledger, self._head))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def store(self) -> Store:
        """The view as of the ledger's head, published or not: for lookups while writing."""
        with self._explained():
            if self._store is None:
                self._open_work()
        self.update()  # which may close it and open it again: nobody else may hold it
        with self._explained():
            return self._open_work() if self._store is None else self._store

    def quads_for_pattern(
        self, subject: Subject | None, predicate: NamedNode | None, value: Value | None, graph: NamedNode | None
    ) -> Iterator[Quad]:
        """What the view as of the ledger's head states, None being anything; as ``store``, while files wait."""
        if self._recent is None or self._store is None:
            return self.store.quads_for_pattern(subject, predicate, value, graph)
        asked = subject, predicate, value, graph
        return itertools.chain(self._store.quads_for_pattern(*asked), self._recent.quads_for_pattern(*asked))

    def add(self, quads: Mapping[str, Sequence[Quad]]) -> None:
        """Show files with the next update that the ledger has just added to what the view shows, and removed none.

        ``quads_for_pattern`` finds at once what they state outside the graphs of runs, and who holds which role.
        Raises as ``update``.
        """
        self._waiting |= quads
        if self._recent is None:
            self._recent = Store()
        runs = f"{self._ledger.base}graph/run/"
        for path in quads:
            shared = in_graphs(quads[path], lambda graph: not graph.startswith(runs))
            held = (quad for quad in in_graphs(quads[path], lambda graph: graph.startswith(runs))
                    if quad.predicate in _HELD_BY)  # fmt: skip
            self._recent.extend(self._canonical.quads([*shared, *held]))
        if sum(self._ledger.file(path).quads or 0 for path in self._waiting) >= _TOGETHER:
            self.update()

    def update(self, quads: Mapping[str, Sequence[Quad]] | None = None) -> None:
        """Bring the view up to the ledger's head, which is made durable first.

        ``quads`` spares reading back files that were just recorded. Raises StoreError when the disk does not allow
        it; what is recorded stands.
        """
        self._ledger.flush()
        known = self._waiting if quads is None else {**self._waiting, **quads}
        self._waiting, self._recent = {}, None
        if self._head == self._ledger.head:
            return
        with self._explained():
            try:
                self._bring_up(known)
            except RuntimeError:  # how the engine reports damaged files; those it started from are not needed
                self._start_over()
                self._bring_up(known)
            except BaseException:
                self._start_over()
                raise

    def publish(self) -> None:
        """Let readers see all that the ledger holds; what it could not record, it no longer holds."""
        if len(self._waiting) > 0 and self._ledger.is_writable:
            self.update()
        if self._store is None or self._head is None or not self._is_changed:
            return
        with self._explained():
            name = self._new_name(self._head)
            path = self._folder / VIEW / name
            if self._added >= _BULK_AGAIN and self._added >= _MANY * self._quads():
                self._store.optimize()  # leaves each index in one piece, in which a question finds things sooner
            self._store.backup(path)
            previous = None if self._published is None else self._published.name
            self._published = Generation(name, self._head, self._ledger.size, size_of(path), previous)
            point_to(self._folder, self._published)
            remove_others(self._folder, self._kept())
        self._is_changed, self._added = False, 0

    def close(self) -> None:
        """Drop what was not published."""
        self._store = None
        if self._work is not None:
            _give_back()
            with suppress(OSError):  # garbage, which the next writer removes
                remove(self._work)
            self._work = None

    def _start_over(self) -> None:
        self.close()
        self._head = None

    def _bring_up(self, known: Mapping[str, Sequence[Quad]]) -> None:
        store = self._open_work() if self._store is None else self._store
        after = 0 if self._head is None else self._head.entry
        touched: dict[str, None] = {}
        for entry in self._ledger.entries(after=after):
            touched |= dict.fromkeys([added.path for added in entry.adds if added.quads is not None])
            touched |= dict.fromkeys(entry.removes)
        coming = [path for path in touched if self._ledger.is_in_force(path)]
        leaving = [path for path in touched if not self._ledger.is_in_force(path)]
        folded = self._judged(store, touched)
        if folded is None:
            self._start_over()
            self._bring_up(known)
            return
        named = self._canonical.named(store)
        lost = self._take_out(store, leaving) if after > 0 else {}
        self._put_in(store, coming, leaving, known, lost)
        self._take_out_shared(store, lost)
        if not named <= self._canonical.named(store):  # names that were left out beside theirs are missing now
            del store
            self._start_over()
            self._bring_up(known)
            return
        self._canonical.name(store)
        del store
        if self._held >= _HELD and self._work is not None:
            self._store = None
            _give_back()
            self._store = Store(self._work)
            self._held = 0
        self._head = self._ledger.head
        self._is_changed = True

    def _judged(self, store: Store, touched: Iterable[str]) -> bool | None:
        """Show actors by what is judged now, if that changed; None when some are no longer shown as one."""
        if not any(path.startswith(FOLDER) for path in touched):
            return False
        before, after = self._canonical.shown, _shown(self._ledger, self._ledger.head)
        if self._head is not None and not before.items() <= after.items():
            return None
        self._canonical = Canonical(self._ledger.base, after)
        for actor in after.keys() - before.keys():
            node, graph = NamedNode(actor), self._canonical.graph(actor)
            quads = [
                *store.quads_for_pattern(node, None, None, None),
                *store.quads_for_pattern(None, None, node, None),
                *store.quads_for_pattern(graph, None, None, None),
                *store.quads_for_pattern(None, None, None, graph),
            ]
            for quad in quads:
                store.remove(quad)
            store.extend(self._canonical.quads(quads))
            store.remove_graph(graph)
        return True

    def _read(self, path: str) -> Iterable[Quad]:
        """The quads of a file of the ledger as the view shows them."""
        return self._canonical.quads(self._ledger.quads(path))

    def _take_out(self, store: Store, leaving: Iterable[str]) -> dict[NamedNode, set[Quad]]:
        """Remove the graphs that stand in one file alone; the quads, by graph, that other files may state as well."""
        shared: dict[NamedNode, set[Quad]] = {}
        for path in leaving:
            for graph, quads in _by_graph(self._read(path)).items():
                if owning_file(graph.value.removeprefix(self._ledger.base)) == path:
                    store.remove_graph(graph)
                elif graph != self._provenance:
                    shared.setdefault(graph, set()).update(quads)
        return shared

    def _put_in(
        self,
        store: Store,
        coming: Sequence[str],
        leaving: Sequence[str],
        known: Mapping[str, Sequence[Quad]],
        lost: Mapping[NamedNode, set[Quad]],
    ) -> None:
        def incoming() -> Iterator[Quad]:
            for path in coming:
                for quad in self._canonical.quads(known[path]) if path in known else self._read(path):
                    if isinstance(quad.graph_name, NamedNode) and quad.graph_name in lost:
                        lost[quad.graph_name].discard(quad)
                    yield quad
            for path in leaving:
                yield from (quad for quad in self._read(path) if quad.graph_name == self._provenance)

        count = sum(self._ledger.file(path).quads or 0 for path in (*coming, *leaving))
        is_bulk = count >= (_BULK_AGAIN if self._is_changed else _BULK)
        extend = store.bulk_extend if is_bulk else store.extend
        quads = incoming()
        for first in quads:
            extend(itertools.chain([first], itertools.islice(quads, _AT_ONCE - 1)))
        self._held += count
        self._added += count

    def _take_out_shared(self, store: Store, lost: Mapping[NamedNode, set[Quad]]) -> None:
        for graph, quads in lost.items():
            for path in self._stating(store, graph):
                if len(quads) == 0:
                    break
                quads.difference_update(self._read(path))
            for quad in quads:
                store.remove(quad)
            if next(store.quads_for_pattern(None, None, None, graph), None) is None:
                store.remove_graph(graph)

    def _stating(self, store: Store, graph: NamedNode) -> Iterator[str]:
        """The files in force that may state a shared graph."""
        for quad in store.quads_for_pattern(graph, PROV.wasDerivedFrom, None, self._provenance):
            if isinstance(quad.object, NamedNode):
                kind, _, name = quad.object.value.removeprefix(self._ledger.base).partition("/")
                if self._ledger.is_in_force(f"{kind}s/{name}.nq"):
                    yield f"{kind}s/{name}.nq"
        yield from (path for path in self._ledger.in_force() if maker_of(path) is None)

    def _quads(self) -> int:
        """How many the files in force have."""
        return sum(self._ledger.file(path).quads or 0 for path in self._ledger.in_force())

    def _open_work(self) -> Store:
        (self._folder / VIEW).mkdir(exist_ok=True)
        _share_one_heap()
        remove_others(self._folder, self._kept())
        self._work = self._folder / VIEW / f"work-{os.getpid()}-{next(_WORK_NUMBERS)}"
        if self._head is not None and self._published is not None:
            self._store = _copied(self._published, self._folder, self._work)
        if self._store is None:
            self._head = None
            self._store = Store(self._work)
        return self._store

    def _kept(self) -> set[str | None]:
        names = {None if self._work is None else self._work.name}
        return names if self._published is None else names | {self._published.name, self._published.previous}

    def _new_name(self, head: Head) -> str:
        first = f"g-{head.entry}-{head.sha256[:12]}"
        names = itertools.chain([first], (f"{first}-{number}" for number in itertools.count(2)))
        return next(name for name in names if not (self._folder / VIEW / name).exists())

    @contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except (OSError, RuntimeError) as error:
            raise StoreError(
                f"entry {self._ledger.head.entry} is recorded, but {self._folder / VIEW} could not be brought up to it "
                f"({first_line(error)}); free some space or make it writable: the next command brings it up"
            ) from None


def _share_one_heap() -> None:
    """Let the threads that the engine starts take memory where this process does; glibc gives each a heap to fill."""
    option = getattr(ctypes.CDLL(None), "mallopt", None)
    if option is not None:
        option(_ARENA_MAX, 1)


def _give_back() -> None:
    """Let the system have the memory that closing a store freed, which glibc would keep."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)


def _shown(ledger: Ledger, head: Head | None) -> dict[str, str]:
    """Which actors are shown as which, by the judgements in force at a head of the ledger."""
    if head == ledger.head:
        files = dict.fromkeys(path for path in ledger.in_force() if path.startswith(FOLDER))
    else:
        files = {}
        for entry in ledger.entries():
            if head is None or entry.number > head.entry:
                break
            files |= dict.fromkeys(added.path for added in entry.adds if added.path.startswith(FOLDER))
            for path in entry.removes:
                files.pop(path, None)
    return representatives(each for path in files for each in judgements(ledger.quads(path)))


def _mend(folder: Path, *, again: bool = False) -> None:
    try:
        if again:
            return rebuild(folder)
        with Ledger.open(folder, write=True) as ledger, ViewWriter(ledger) as writer:
            writer.update()
            writer.publish()
    except BusyError:
        raise
    except StoreError as error:
        raise StoreError(f"{folder / VIEW} does not show what {folder} holds and cannot be mended: {error}") from None


def _copied(generation: Generation, folder: Path, work: Path) -> Store | None:
    """A store to write to that begins as a generation, or None when that is gone or damaged."""
    path = generation.path(folder)
    try:
        if size_of(path) == generation.size:
            link(path, work)
            return Store(work)
    except (FileNotFoundError, RuntimeError):
        if work.exists():
            remove(work)
    return None


def _by_graph(quads: Iterable[Quad]) -> dict[NamedNode, list[Quad]]:
    graphs: dict[NamedNode, list[Quad]] = {}
    for quad in quads:
        if isinstance(quad.graph_name, NamedNode):
            graphs.setdefault(quad.graph_name, []).append(quad)
    return graphs
