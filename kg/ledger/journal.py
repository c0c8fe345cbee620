"""Adding files and manifest lines to a ledger so that all are there or none, whenever the process or the power stops.

New files and then a journal are written and fsynced in ``STORE/staging``; renaming the journal to ``staging/commit``
is the instant of the commit. What follows (files moved into ``STORE/ledger``, lines appended) can be done again from
the journal any number of times, so whoever next may write completes it. Anything else in ``staging`` is garbage.
POSIX only: it rests on flock, on rename replacing a file, and on fsync of folders.
"""

from __future__ import annotations

import errno
import fcntl
import hashlib
import json
import os
import re
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Thread
from typing import TypeVar

from kg.errors import BusyError, LedgerError, StoreError
from kg.layout import JOURNAL, LEDGER, LOCK, MANIFEST, STAGING

_PATH = re.compile(r"(?!(?:manifest\.jsonl|lock)$)[A-Za-z0-9_-][A-Za-z0-9._-]*(?:/[A-Za-z0-9_-][A-Za-z0-9._-]*)*")
_THREADS = 8
_POLL = 0.02  # seconds between two tries for the lock
_NO_SPACE = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_NO_PERMISSION = {errno.EROFS, errno.EACCES, errno.EPERM}


_Item = TypeVar("_Item")


class Lock:
    """The right to write to a store, held by one process at a time; or, shared, the right to read it undisturbed."""

    def __init__(self, folder: Path, *, shared: bool = False, wait: float = 0.0) -> None:
        """Take the lock, trying for ``wait`` seconds. Raises BusyError, or StoreError where no lock can be made."""
        path = folder / LEDGER / LOCK
        self._shared = shared
        try:
            self._file = os.open(path, os.O_RDONLY if shared else os.O_RDWR | os.O_CREAT, 0o644)
        except OSError as error:
            raise explained(error, path) from None
        try:
            self._take(folder, time.monotonic() + wait)
        except OSError as error:
            os.close(self._file)
            raise explained(error, path) from None
        except BusyError:
            os.close(self._file)
            raise
        self._sign(f"{os.getpid()}\n".encode())

    def release(self) -> None:
        """Let others in."""
        self._sign(b"")
        fcntl.flock(self._file, fcntl.LOCK_UN)  # closing would not do where a forked process has the file open too
        os.close(self._file)

    def _take(self, folder: Path, deadline: float) -> None:
        while True:
            try:
                return fcntl.flock(self._file, (fcntl.LOCK_SH if self._shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
            except BlockingIOError:
                if time.monotonic() >= deadline:
                    raise BusyError(f"{folder} is in use by {self._holder()}; run this again when it is done") from None
            time.sleep(_POLL)

    def _holder(self) -> str:
        signed = os.pread(self._file, 10, 0).strip()
        if not signed.isdigit():
            return "another process"
        try:
            os.kill(int(signed), 0)
        except ProcessLookupError:  # a writer that was killed left its number; somebody else holds the lock
            return "another process"
        except PermissionError:
            pass
        return f"process {signed.decode()}, which writes to it"

    def _sign(self, name: bytes) -> None:
        if not self._shared:
            with suppress(OSError):  # the number is a courtesy to whoever waits: a full disk may refuse it
                os.ftruncate(self._file, 0)
                os.pwrite(self._file, name, 0)


@dataclass(frozen=True, slots=True)
class Journal:
    """A commit on its way.

    ``offset``: the manifest's size before it, in bytes; ``lines``: what it appends; ``files``: path and SHA-256 of
    what it adds.
    """

    offset: int
    lines: bytes
    files: tuple[tuple[str, str], ...]

    def staged(self, folder: Path, number: int) -> Path:
        """Where the file of this number waits: a name that no other commit uses, should this one be found again."""
        return folder / STAGING / f"{self.offset}-{number}"

    def to_bytes(self) -> bytes:
        """The journal as it stands on disk: its SHA-256, then its content."""
        body = json.dumps({"files": self.files, "lines": self.lines.decode(), "offset": self.offset}).encode()
        return hashlib.sha256(body).hexdigest().encode() + b"\n" + body

    @classmethod
    def from_bytes(cls, raw: bytes) -> Journal:
        """The journal in some bytes. Raises LedgerError when they are damaged."""
        _, _, body = raw.partition(b"\n")
        try:
            content = json.loads(body)
            journal = cls(content["offset"], content["lines"].encode(), tuple((p, d) for p, d in content["files"]))
            is_sound = journal.to_bytes() == raw and all(is_path(path) for path, _ in journal.files)
        except (ValueError, TypeError, KeyError, RecursionError, AttributeError):
            is_sound = False
        if not is_sound:
            raise LedgerError(
                f"{STAGING}/{JOURNAL}, the record of a commit that was interrupted, is damaged; "
                "restore the store from a copy, or move that file away and run kg verify"
            )
        return journal


def pending(folder: Path) -> Journal | None:
    """The commit that was not completed, or None. Raises LedgerError when its journal is damaged."""
    try:
        raw = (folder / STAGING / JOURNAL).read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise explained(error, folder / STAGING / JOURNAL) from None
    return Journal.from_bytes(raw)


def is_path(name: str) -> bool:
    """Whether a file in the ledger may have this name: a relative path in plain letters."""
    return _PATH.fullmatch(name) is not None


def stage(folder: Path, files: Mapping[str, bytes], lines: bytes, offset: int) -> Journal:
    """Commit files (by path in the ledger) and manifest lines: from here on a killed process loses nothing.

    The caller holds the lock, and calls ``complete``, which also makes it safe from a power cut. Raises StoreError,
    with nothing recorded.
    """
    digests = tuple((path, hashlib.sha256(content).hexdigest()) for path, content in files.items())
    journal = Journal(offset, lines, digests)
    staging = folder / STAGING
    with writing(folder, "nothing was recorded"):
        try:
            contents = [(journal.staged(folder, number), content) for number, content in enumerate(files.values())]
            _at_once(lambda item: write_durably(*item), contents)
            unfinished = staging / f"{JOURNAL}.tmp"
            write_durably(unfinished, journal.to_bytes())
            sync_folder(staging)  # first: the journal must not be found where the files that it names are not
            unfinished.rename(staging / JOURNAL)
        except OSError:
            with suppress(OSError):  # what stays behind is garbage, and cleared by the next writer
                _clear(staging)
            raise
    return journal


def complete(folder: Path, journal: Journal) -> None:
    """Move what was committed into the ledger.

    Raises StoreError when the disk gives out: the commit stands, and the next writer completes it.
    """
    with writing(folder, "what was being recorded is kept, and the next command completes it"):
        sync_folder(folder / STAGING)
        targets = [folder / LEDGER / path for path, _ in journal.files]
        _make_folders({target.parent for target in targets}, folder / LEDGER)
        for number, target in enumerate(targets):
            if journal.staged(folder, number).exists():
                journal.staged(folder, number).rename(target)
        _at_once(sync_folder, sorted({target.parent for target in targets}))
        _append(folder / LEDGER / MANIFEST, journal)
        (folder / STAGING / JOURNAL).unlink()


def recover(folder: Path) -> None:
    """Complete a commit that was interrupted, or clear what never became one. The caller holds the lock.

    Raises LedgerError when the journal does not fit the ledger, StoreError when the folder cannot be written.
    """
    with writing(folder, "what an interrupted command left behind waits for the next one that can write"):
        journal = pending(folder)
        if journal is not None:
            _check_fits(folder, journal)
            complete(folder, journal)
        (folder / STAGING).mkdir(exist_ok=True)
        _clear(folder / STAGING)


@contextmanager
def writing(folder: Path, consequence: str) -> Iterator[None]:
    """Turn a full disk, a missing permission and the like into a StoreError of one line."""
    try:
        yield
    except OSError as error:
        raise StoreError(f"{explained(error, folder)}; {consequence}") from None


def explained(error: OSError, path: Path) -> StoreError:
    """What the operating system refused, which file, and what to do."""
    what = f"{error.filename or path} cannot be used ({error.strerror or error})"
    if error.errno in _NO_SPACE:
        return StoreError(f"{what}: free some space, then run this again")
    if error.errno in _NO_PERMISSION:
        return StoreError(f"{what}: make {path} writable, or name a store that is")
    return StoreError(what)


def sync_folder(path: Path) -> None:
    """Make the names in a folder durable."""
    handle = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def write_durably(path: Path, content: bytes) -> None:
    """Write a file and make its bytes durable; its name is so once its folder is synced."""
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _at_once(call: Callable[[_Item], None], items: Sequence[_Item]) -> None:
    """Call for each item, from several threads, so that the disk serves their fsyncs together: several times faster.

    Raises what one of the calls raised, when all have ended.
    """
    failed: list[BaseException] = []

    def call_for(share: Sequence[_Item]) -> None:
        try:
            for item in share:
                call(item)
        except BaseException as error:
            failed.append(error)

    threads = [Thread(target=call_for, args=(items[n::_THREADS],)) for n in range(min(_THREADS, len(items)))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if len(failed) > 0:
        raise failed[0]


def _make_folders(paths: set[Path], ledger: Path) -> None:
    """Make folders of the ledger, durably: a file must not be moved into one whose own name could be lost."""
    for path in sorted(paths):
        path.mkdir(parents=True, exist_ok=True)
    for parent in sorted({parent for path in paths for parent in path.parents if parent.is_relative_to(ledger)}):
        sync_folder(parent)


def _append(manifest: Path, journal: Journal) -> None:
    with manifest.open("r+b") as file:
        file.truncate(journal.offset)
        file.seek(journal.offset)
        file.write(journal.lines)
        file.flush()
        os.fsync(file.fileno())


def _check_fits(folder: Path, journal: Journal) -> None:
    """That the journal continues this ledger: an old one, copied back, must not cut off what came later."""
    with (folder / LEDGER / MANIFEST).open("rb") as manifest:
        manifest.seek(0, os.SEEK_END)
        size = manifest.tell()
        manifest.seek(journal.offset)
        written = manifest.read(len(journal.lines) + 1).rstrip(b"\0")  # some file systems leave zeros in a power cut
    if size < journal.offset or not journal.lines.startswith(written):
        raise LedgerError(
            f"{folder / STAGING / JOURNAL}, an interrupted commit, does not continue {LEDGER}/{MANIFEST}; "
            "restore the store from a copy, or move that file away and run kg verify"
        )
    for number, (name, digest) in enumerate(journal.files):
        staged = journal.staged(folder, number)
        found = staged if staged.exists() else folder / LEDGER / name
        if not found.exists() or hashlib.sha256(found.read_bytes()).hexdigest() != digest:
            raise LedgerError(
                f"{found} is not what the interrupted commit in {STAGING}/{JOURNAL} wrote; "
                "restore the store from a copy"
            )


def _clear(staging: Path) -> None:
    for entry in staging.iterdir():
        if entry.is_dir() and not entry.is_symlink():
            _clear(entry)
            entry.rmdir()
        else:
            entry.unlink()
