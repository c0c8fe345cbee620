"""The ledger: every file ever recorded, and a manifest whose lines are chained by hash. It is the truth of a store.

``STORE/ledger/manifest.jsonl`` begins with a genesis line, {"base": …, "format": "onrecord-ledger/1"}; each further
line is one entry as canonical JSON (sorted keys, no spaces, UTF-8). Beside it stand the files that the entries add:

    articles/FA….txt, .nq      an article's bytes as received, and its graph
    publications/{id}.nq       one appearance of an article
    runs/{id}.nq, .yaml        what one run read, and the analysis file it read from
    reviews/{id}.nq            what the gate warned about in that run
    origins/FA….nq             what an article shares with earlier ones, and whom it credits
    originals/{sha256}         what an article's text was taken out of, with .nq that says so
    revisions/, retractions/, judgements/   what became of versions, and which actors are one
    elsewhere, as the caller names it: vocabularies, judgements

An N-Quads file is canonical: sorted unique lines, no blank nodes, every line in a named graph. It is in force until
an entry removes it; what is in force is what the view shows. ``nquads.py`` says which file may state which graph.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self, TypeAlias

from pyoxigraph import NamedNode, Quad, RdfFormat, parse

from kg.errors import LedgerError, StoreError
from kg.layout import COPIES, LEDGER, LOCK, MANIFEST, STAGING, VIEW, WORDS, Head
from kg.ledger import journal, manifest
from kg.ledger.manifest import Added, Entry, sha256
from kg.ledger.nquads import canonical_nquads, check_canonical, check_graphs

Content: TypeAlias = bytes | Sequence[Quad]


@dataclass(frozen=True, slots=True)
class NewEntry:
    """What is to be recorded as one entry.

    ``about``: the IRI of what was ingested or withdrawn; ``run``: that of the run, if any; ``files``: content by path,
    quads for .nq and bytes for any other; ``removes``: N-Quads files that are no longer in force.
    """

    action: str
    about: str | None = None
    run: str | None = None
    files: Mapping[str, Content] = field(default_factory=dict)
    removes: tuple[str, ...] = ()
    note: str | None = None


@dataclass(slots=True)
class _Index:
    """What the manifest says, for lookups: kept in memory by whoever writes."""

    head: Head
    ends: array[int]  # by entry number, where its line ends in the manifest, in bytes
    files: dict[str, Added] = field(default_factory=dict)
    in_force: dict[str, None] = field(default_factory=dict)  # N-Quads files, in the order in which they came
    by_subject: dict[str, list[str]] = field(default_factory=dict)

    def add(self, entry: Entry, line: bytes) -> None:
        self.head = Head(entry.number, sha256(line))
        self.ends.append(self.ends[-1] + len(line) + 1)
        for added in entry.adds:
            self.files[added.path] = added
            if added.quads is not None:
                self.in_force[added.path] = None
                if entry.about is not None:
                    self.by_subject.setdefault(entry.about, []).append(added.path)
        for path in entry.removes:
            self.in_force.pop(path, None)


@dataclass(slots=True)
class _Waiting:
    """What was added and is not durable yet."""

    lines: bytes = b""
    contents: dict[str, bytes] = field(default_factory=dict)


class Ledger:
    """The ledger of a store, open for reading or, held by one process at a time, for writing.

    A reader sees what was committed when it opened, whatever a writer does meanwhile.
    """

    def __init__(self, folder: Path, base: str, size: int, lock: journal.Lock | None) -> None:
        self.folder = folder
        self.base = base
        self._size = size
        self._lock = lock
        self._loaded: _Index | None = None
        self._waiting = _Waiting()

    @classmethod
    def create(cls, folder: Path, base: str, *, wait: float = 0.0) -> Ledger:
        """The ledger open for writing, of a store that is made in ``folder`` if there is none yet.

        Raises StoreError when the folder holds other things or a store with another base, BusyError when another
        process still writes to it after ``wait`` seconds.
        """
        if not manifest.path_in(folder).exists():
            _make(folder, base, wait)
        ledger = cls.open(folder, write=True, wait=wait)
        if ledger.base != base:
            ledger.close()
            raise StoreError(
                f"{folder} was made with the base {ledger.base}, not {base}; give that base, or another store"
            )
        return ledger

    @classmethod
    def open(cls, folder: Path, *, write: bool = False, wait: float = 0.0) -> Ledger:
        """The ledger of the store in ``folder``; a commit that was interrupted is completed first.

        Raises StoreError when there is no store of this format, or it cannot be written; BusyError when another
        process still writes to it after ``wait`` seconds; LedgerError when its files are damaged.
        """
        base = manifest.base_of(folder)
        if not write:
            return cls(folder, base, _settled_size(folder), None)
        lock = journal.Lock(folder, wait=wait)
        try:
            journal.recover(folder)
            ledger = cls(folder, base, manifest.whole_size(folder), lock)
            ledger._load()
        except BaseException:
            lock.release()
            raise
        return ledger

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Give up the right to write, if this ledger has it."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    @property
    def is_writable(self) -> bool:
        """Whether this ledger is open for writing."""
        return self._lock is not None

    @property
    def size(self) -> int:
        """The length of the manifest as this ledger sees it, in bytes."""
        return self._size

    @property
    def head(self) -> Head:
        """The end of the chain. Raises LedgerError when the last line is damaged."""
        if self._loaded is not None:
            return self._loaded.head
        with manifest.path_in(self.folder).open("rb") as file:
            line = manifest.last_line(file, self._size)
        if line == manifest.genesis_line(self.base):
            return Head(0, sha256(line))
        entry = Entry.from_line(line)
        if entry.to_line() != line:
            raise LedgerError(f"the last line of {manifest.path_in(self.folder)} was changed; run kg verify")
        return Head(entry.number, sha256(line))

    def entries(self, *, after: int = 0) -> Iterator[Entry]:
        """The entries with a greater number than ``after``, oldest first, but for those that wait.

        Raises LedgerError at a damaged line.
        """
        known = 0 if self._loaded is None else min(after, self._loaded.head.entry)
        start = 0 if self._loaded is None else self._loaded.ends[known]
        for number, line in self._lines(start, known + 1 if start > 0 else 0):
            if number > after:
                yield manifest.entry_on(line, number)

    def had(self, head: Head) -> bool:
        """Whether a head is this ledger's, now or earlier."""
        following = next(self.entries(after=head.entry), None)
        return head == self.head if following is None else following.previous == head.sha256

    def naming(self, name: str) -> Iterator[Entry]:
        """The entries that name an IRI or a path: as subject, as run, or as a file that they add or remove."""
        needle = json.dumps(name, ensure_ascii=False).encode()
        for number, line in self._lines(0, 0):
            if number > 0 and needle in line:
                yield manifest.entry_on(line, number)

    def holds(self, path: str) -> bool:
        """Whether a file was ever recorded."""
        return path in self._index.files

    def is_in_force(self, path: str) -> bool:
        """Whether an N-Quads file is recorded and not removed since."""
        return path in self._index.in_force

    def in_force(self, about: str | None = None) -> tuple[str, ...]:
        """The N-Quads files in force, in the order in which they came; of one subject, when ``about`` names it."""
        if about is None:
            return tuple(self._index.in_force)
        paths = self._index.by_subject.get(about, ())
        return tuple(path for path in dict.fromkeys(paths) if path in self._index.in_force)

    def file(self, path: str) -> Added:
        """What the manifest says of a file. Raises LedgerError when it was never recorded."""
        if path not in self._index.files:
            raise LedgerError(f"{self.folder / LEDGER} has no record of {path}; see its manifest for what there is")
        return self._index.files[path]

    def read(self, path: str) -> bytes:
        """The bytes of a file. Raises LedgerError when they are not those that were recorded."""
        recorded = self.file(path)
        if path in self._waiting.contents:
            return self._waiting.contents[path]
        try:
            content = (self.folder / LEDGER / path).read_bytes()
        except OSError as error:
            raise LedgerError(
                f"{self.folder / LEDGER / path} cannot be read ({error.strerror}); run kg verify"
            ) from None
        if sha256(content) != recorded.sha256:
            raise LedgerError(f"{self.folder / LEDGER / path} is not what was recorded; run kg verify")
        return content

    def quads(self, path: str) -> list[Quad]:
        """The quads of an N-Quads file. Raises LedgerError as ``read`` does."""
        return list(parse(self.read(path), format=RdfFormat.N_QUADS))

    def commit(self, new: Iterable[NewEntry]) -> tuple[Entry, ...]:
        """Record entries and what waits: all of them, durably, or none. Raises as ``add`` and ``flush``."""
        entries = self.add(new)
        self.flush()
        return entries

    def add(self, new: Iterable[NewEntry]) -> tuple[Entry, ...]:
        """Let entries wait for the next ``flush``: all of them, or none. Lookups find them; ``entries`` does not.

        Raises LedgerError when they break the ledger's rules, StoreError when this ledger is not open for writing.
        """
        if self._lock is None:
            raise StoreError(f"{self.folder} is not open for writing")
        batch = _Batch(self.folder, self.base, self._index)
        for item in new:
            batch.add(item)
        for entry, line in batch.entries:
            self._index.add(entry, line)
            self._waiting.lines += line + b"\n"
        self._waiting.contents |= batch.contents
        return tuple(entry for entry, _ in batch.entries)

    @property
    def waiting(self) -> int:
        """How many bytes of files wait to be recorded."""
        return sum(map(len, self._waiting.contents.values()))

    def flush(self) -> None:
        """Record what waits: all of it, durably, or none.

        Raises StoreError, and closes this ledger, when the disk or its permissions do not allow it; should that show
        after the instant of the commit, the error says that it stands.
        """
        if len(self._waiting.lines) == 0:
            return
        waiting, self._waiting = self._waiting, _Waiting()
        try:
            journal.complete(self.folder, journal.stage(self.folder, waiting.contents, waiting.lines, self._size))
        except BaseException:  # also when interrupted: what this object knows may no longer be what the disk holds
            self.close()
            self._loaded = None
            raise
        self._size += len(waiting.lines)

    @property
    def _index(self) -> _Index:
        return self._load() if self._loaded is None else self._loaded

    def _load(self) -> _Index:
        lines = self._lines(0, 0)
        _, line = next(lines)
        index = _Index(Head(0, sha256(line)), array("Q", [len(line) + 1]))
        for number, line in lines:
            entry = manifest.entry_on(line, number)
            if entry.number != number or entry.previous != index.head.sha256:
                raise manifest.damaged(number, "this line does not continue the line before: one of them was changed")
            index.add(entry, line)
        if index.head.entry > 0 and manifest.entry_on(line, index.head.entry).to_line() != line:
            raise manifest.damaged(index.head.entry, "this line was changed")
        self._loaded = index
        return index

    def _lines(self, start: int, number: int) -> Iterator[tuple[int, bytes]]:
        """Each line from a place on, without its end; the first should be the entry ``number``."""
        with manifest.path_in(self.folder).open("rb") as file:
            file.seek(start)
            for line in file:
                start += len(line)
                if start > self._size:
                    return
                yield number, line.removesuffix(b"\n")
                number += 1


class _Batch:
    """Entries on their way into the ledger, checked against it and against each other."""

    def __init__(self, folder: Path, base: str, index: _Index) -> None:
        self.entries: list[tuple[Entry, bytes]] = []
        self.contents: dict[str, bytes] = {}
        self._folder = folder
        self._base = base
        self._index = index
        self._head = index.head
        self._files: dict[str, Added] = {}
        self._in_force: dict[str, bool] = {}

    def add(self, new: NewEntry) -> None:
        adds = tuple(self._added(path, content) for path, content in sorted(new.files.items()))
        for path in new.removes:
            if not self._in_force.get(path, path in self._index.in_force) or path in new.files:
                raise LedgerError(f"{path} cannot be removed: it is not in force before this entry")
        self._in_force |= dict.fromkeys(new.files, True) | dict.fromkeys(new.removes, False)
        recorded = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        number, previous, removes = self._head.entry + 1, self._head.sha256, tuple(sorted(new.removes))
        entry = Entry(number, previous, recorded, new.action, new.about, new.run, adds, removes, new.note)
        line = entry.to_line()
        self.entries.append((entry, line))
        self._head = Head(number, sha256(line))

    def _added(self, path: str, content: Content) -> Added:
        if not journal.is_path(path):
            raise LedgerError(
                f"{path!r} cannot be the name of a file in the ledger; use letters, digits, '.', '_', '-'"
            )
        raw = content if isinstance(content, bytes) else canonical_nquads(content)
        added = Added(path, sha256(raw), len(raw), raw.count(b"\n") if path.endswith(".nq") else None)
        before = self._files.get(path) or self._index.files.get(path)
        if before is None:
            self._check(path, content, raw)
            self.contents[path] = raw
            self._files[path] = added
        elif before != added:
            raise LedgerError(f"{path} is recorded with other content; a file in the ledger never changes")
        return added

    def _check(self, path: str, content: Content, raw: bytes) -> None:
        if (self._folder / LEDGER / path).exists():
            raise LedgerError(f"{self._folder / LEDGER / path} exists and is not in the manifest; run kg verify")
        article = manifest.ARTICLE_TEXT.fullmatch(path)
        if article is not None and article[1] != manifest.trusty(sha256(raw)):
            raise LedgerError(f"{path} is not named by the digest of its bytes, {manifest.trusty(sha256(raw))}")
        if path.endswith(".nq"):
            if len(raw) == 0:
                raise LedgerError(f"{path} states nothing; leave it out")
            if isinstance(content, bytes):
                check_canonical(path, content)
            check_graphs(path, raw, self._base)
        elif not isinstance(content, bytes):
            raise LedgerError(f"{path} cannot hold quads: only files that end in .nq do")


def _make(folder: Path, base: str, wait: float) -> None:
    _check_base(base)
    _check_free(folder)
    with journal.writing(folder, "no store was made"):
        for path in (folder / LEDGER, folder / STAGING):
            path.mkdir(parents=True, exist_ok=True)
        for path in (folder.absolute().parent, folder):
            journal.sync_folder(path)
        lock = journal.Lock(folder, wait=wait)
        try:
            if not manifest.path_in(folder).exists():
                unfinished = folder / STAGING / MANIFEST
                journal.write_durably(unfinished, manifest.genesis_line(base) + b"\n")
                unfinished.rename(manifest.path_in(folder))
                journal.sync_folder(folder / LEDGER)
        finally:
            lock.release()


def _check_base(base: str) -> None:
    try:
        NamedNode(base)
    except ValueError as error:
        raise StoreError(
            f"{base!r} cannot be a store's base ({error}); give an absolute IRI that ends in '/'"
        ) from None
    if not base.endswith("/"):
        raise StoreError(f"{base} cannot be a store's base; give an absolute IRI that ends in '/'")


def _check_free(folder: Path) -> None:
    """That a folder is new, empty, or where a first command was stopped before it made the store."""
    try:
        found = sorted(path.name for path in folder.iterdir())
        recorded = [path.name for path in (folder / LEDGER).iterdir()] if LEDGER in found else []
    except FileNotFoundError:
        return
    except OSError as error:
        raise journal.explained(error, folder) from None
    if not {*found} <= {LEDGER, STAGING, VIEW, COPIES, WORDS} or not ({*recorded} <= {LOCK} or MANIFEST in recorded):
        raise StoreError(manifest.not_a_store(folder, found))


def _settled_size(folder: Path) -> int:
    """Where the committed lines end, for a reader. Completes a commit that was interrupted, where it may."""
    if journal.pending(folder) is not None:
        with suppress(StoreError):  # another process writes, or nobody can: what was committed before is whole
            lock = journal.Lock(folder)
            try:
                journal.recover(folder)
            finally:
                lock.release()
    while True:
        size = manifest.path_in(folder).stat().st_size
        commit = journal.pending(folder)
        if commit is not None:
            return min(size, commit.offset)
        if size == manifest.path_in(folder).stat().st_size:  # else a writer came between
            return manifest.whole_size(folder)
