"""The generations of a view: folders ``STORE/view/g-…`` that never change, and ``view/current``, which names one.

A reader holds a lock (flock, shared) on the folder it reads. A generation is removed when it is neither the current
one nor the one before, and nobody holds it.
"""

from __future__ import annotations

import errno
import fcntl
import json
import os
import re
from dataclasses import dataclass
from pathlib import Path

from kg import journal
from kg.journal import VIEW
from kg.manifest import Head

FORMAT = "onrecord-view/1"

_CURRENT = "current"
_NAME = re.compile(r"g-[0-9a-z-]+")
_NO_LINKS = {errno.EPERM, errno.EOPNOTSUPP, errno.EXDEV, errno.EMLINK}


@dataclass(frozen=True, slots=True)
class Generation:
    """A state of the view.

    ``head``: that of the ledger it shows; ``size``: of its files, in bytes; ``previous``: the name of the generation
    before, or None.
    """

    name: str
    head: Head
    size: int
    previous: str | None

    def path(self, folder: Path) -> Path:
        """Where it is in a store."""
        return folder / VIEW / self.name


def current_generation(folder: Path) -> Generation | None:
    """The generation that readers are to open; None when there is none, or its pointer cannot be read."""
    try:
        content = json.loads((folder / VIEW / _CURRENT).read_bytes())
        name, head = content["generation"], Head(content["entry"], content["head"])
        is_sound = (
            content["format"] == FORMAT
            and _NAME.fullmatch(name) is not None
            and isinstance(head.entry, int)
            and head.entry >= 0
        )
        return Generation(name, head, content["size"], content["previous"]) if is_sound else None
    except (FileNotFoundError, NotADirectoryError, ValueError, TypeError, KeyError):
        return None
    except OSError as error:
        raise journal.explained(error, folder / VIEW / _CURRENT) from None


def point_to(folder: Path, generation: Generation) -> None:
    """Make a generation of a store the current one."""
    content = {
        "entry": generation.head.entry,
        "format": FORMAT,
        "generation": generation.name,
        "head": generation.head.sha256,
        "previous": generation.previous,
        "size": generation.size,
    }
    unfinished = folder / VIEW / f"{_CURRENT}.tmp"
    journal.write_durably(unfinished, json.dumps(content).encode() + b"\n")
    unfinished.rename(folder / VIEW / _CURRENT)


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


def remove_others(folder: Path, kept: set[str | None]) -> None:
    """Remove from a store's view all that is not named in ``kept`` and that nobody holds."""
    for path in list((folder / VIEW).iterdir()):
        if path.name == _CURRENT or path.name in kept:
            continue
        if not path.is_dir():
            path.unlink()
        elif (handle := _seized(path)) is not None:
            remove(path)
            os.close(handle)


def _seized(path: Path) -> int | None:
    """A handle on a folder that no reader holds, and that none can take hold of now."""
    handle = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(handle)
        return None
    return handle


def remove(path: Path) -> None:
    """Remove a generation's folder, which holds files only."""
    for entry in path.iterdir():
        entry.unlink()
    path.rmdir()


def link(source: Path, target: Path) -> None:
    """A copy of a generation to work on: RocksDB never changes an .sst file in place, so those are hard links."""
    target.mkdir()
    for path in source.iterdir():
        if path.suffix == ".sst":
            _link_or_copy(path, target / path.name)
        else:
            (target / path.name).write_bytes(path.read_bytes())


def _link_or_copy(source: Path, target: Path) -> None:
    try:
        target.hardlink_to(source)
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        target.write_bytes(source.read_bytes())


def size_of(path: Path) -> int:
    """The size of the files in a generation's folder, in bytes."""
    with os.scandir(path) as entries:
        return sum(entry.stat().st_size for entry in entries)
