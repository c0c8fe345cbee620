"""The generations of a view: folders ``STORE/view/g-…`` that never change, and ``view/current``, which names one.

A reader holds a lock (flock, shared) on the folder it reads. A generation is removed when it is neither the current
one nor the one before, and nobody holds it.
"""

from __future__ import annotations

import errno
import fcntl
import os
from pathlib import Path

from kg.layout import CURRENT, VIEW, Generation
from kg.ledger import journal

_NO_LINKS = {errno.EPERM, errno.EOPNOTSUPP, errno.EXDEV, errno.EMLINK}


def point_to(folder: Path, generation: Generation) -> None:
    """Make a generation of a store the current one."""
    unfinished = folder / VIEW / f"{CURRENT}.tmp"
    journal.write_durably(unfinished, generation.to_bytes())
    unfinished.rename(folder / VIEW / CURRENT)


def remove_others(folder: Path, kept: set[str | None]) -> None:
    """Remove from a store's view all that is not named in ``kept`` and that nobody holds."""
    for path in list((folder / VIEW).iterdir()):
        if path.name == CURRENT or path.name in kept:
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
