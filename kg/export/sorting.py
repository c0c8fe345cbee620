"""Sorting more lines than memory should hold: sorted runs in temporary files, merged."""

from __future__ import annotations

import heapq
import itertools
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from typing import IO

from kg.errors import ExportError

_RUN = 200_000  # lines; of N-Quads, some 60 MB


def sorted_unique(lines: Iterable[bytes], *, run: int = _RUN) -> Iterator[bytes]:
    """Each line once, in ascending order; lines carry their ends. At most ``run`` of them are held in memory.

    All lines are read before this returns. Raises ExportError when the temporary files find no room.
    """
    rest = iter(lines)
    runs: list[IO[bytes]] = []
    while len(batch := sorted(itertools.islice(rest, run))) == run:
        runs.append(_stored(batch))
    return _merged(runs, batch)


def _merged(runs: list[IO[bytes]], last: list[bytes]) -> Iterator[bytes]:
    with ExitStack() as files:
        for file in runs:
            files.enter_context(file)
        for line, _ in itertools.groupby(heapq.merge(*runs, last)):
            yield line


def _stored(lines: list[bytes]) -> IO[bytes]:
    try:
        file = tempfile.TemporaryFile()  # noqa: SIM115 - _merged closes it
        file.writelines(lines)
        file.seek(0)
    except OSError as error:
        raise ExportError(
            f"{tempfile.gettempdir()} cannot take what is being sorted ({error.strerror}): free some space there, "
            "or name another folder in TMPDIR"
        ) from None
    return file
