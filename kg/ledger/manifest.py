"""The manifest of a ledger: one line per entry, each with the hash of the line before it.

``STORE/ledger/manifest.jsonl`` begins with a genesis line, {"base": …, "format": "onrecord-ledger/1"}; each further
line is one entry as canonical JSON (sorted keys, no spaces, UTF-8).
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from kg.errors import LedgerError, StoreError
from kg.layout import LEDGER, LEDGER_FORMAT, MANIFEST
from kg.ledger import journal

ARTICLE_TEXT = re.compile(r"articles/(FA[A-Za-z0-9_-]{43})\.txt")  # of which [1] is the digest of the bytes

_GENESIS_LIMIT = 1 << 16  # bytes: a longer first line is not a genesis line
_TAIL = 1 << 16  # bytes read from the manifest's end, enough for its last line unless a batch was large


@dataclass(frozen=True, slots=True)
class Added:
    """A file that an entry adds: ``size`` in bytes, ``quads`` where it is N-Quads."""

    path: str
    sha256: str
    size: int
    quads: int | None


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the manifest.

    ``previous``: the SHA-256 of the line before; ``recorded``: when, in UTC; no other file says when it was ingested.
    """

    number: int
    previous: str
    recorded: str
    action: str
    about: str | None
    run: str | None
    adds: tuple[Added, ...]
    removes: tuple[str, ...]
    note: str | None

    def to_line(self) -> bytes:
        """The entry as canonical JSON, without the line's end.

        Its "digest" is the SHA-256 of the rest, so that damage to the last line, which no other refers to, shows.
        """
        content = {
            "about": self.about,
            "action": self.action,
            "adds": [{"bytes": a.size, "path": a.path, "quads": a.quads, "sha256": a.sha256} for a in self.adds],
            "entry": self.number,
            "note": self.note,
            "previous": self.previous,
            "recorded": self.recorded,
            "removes": list(self.removes),
            "run": self.run,
        }
        return canonical_json(content | {"digest": sha256(canonical_json(content))})

    @classmethod
    def from_line(cls, line: bytes) -> Entry:
        """The entry on a line, which is as it was recorded if ``to_line`` gives the same. Raises LedgerError."""
        try:
            content = json.loads(line)
            entry = cls(
                number=content["entry"],
                previous=content["previous"],
                recorded=content["recorded"],
                action=content["action"],
                about=content["about"],
                run=content["run"],
                adds=tuple(Added(a["path"], a["sha256"], a["bytes"], a["quads"]) for a in content["adds"]),
                removes=tuple(content["removes"]),
                note=content["note"],
            )
        except (ValueError, TypeError, KeyError, RecursionError):
            raise LedgerError("this line is not an entry: it was changed") from None
        if not entry._is_well_typed():
            raise LedgerError("this line is not an entry: a value in it is of the wrong kind")
        return entry

    def _is_well_typed(self) -> bool:
        words = (self.previous, self.recorded, self.action, *self.removes)
        words_or_null = (self.about, self.run, self.note)
        return (
            type(self.number) is int
            and all(type(word) is str for word in words)
            and all(word is None or type(word) is str for word in words_or_null)
            and all(
                type(a.path) is str
                and type(a.sha256) is str
                and type(a.size) is int
                and type(a.quads) in (int, type(None))
                for a in self.adds
            )
        )


def base_of(folder: Path) -> str:
    """The base in the genesis line. Raises StoreError where there is no store of this format."""
    try:
        found = sorted(path.name for path in folder.iterdir())
        with path_in(folder).open("rb") as file:
            line = file.readline(_GENESIS_LIMIT).removesuffix(b"\n")
    except FileNotFoundError:
        if not folder.exists():
            raise StoreError(f"{folder} does not exist; name a store, or make one with kg build") from None
        raise StoreError(not_a_store(folder, found)) from None
    except OSError as error:
        raise journal.explained(error, folder) from None
    try:
        genesis = json.loads(line)
        base, version = str(genesis["base"]), str(genesis["format"])
    except (ValueError, TypeError, KeyError, RecursionError):
        raise StoreError(f"{path_in(folder)} does not begin with the line of a store; run kg verify") from None
    if version != LEDGER_FORMAT:
        raise StoreError(
            f"{folder} is a store of format {version}, and this release reads {LEDGER_FORMAT}; use the one that made it"
        )
    return base


def not_a_store(folder: Path, found: Sequence[str]) -> str:
    """What is wrong with a folder that holds these names."""
    names = ", ".join(found[:3]) + (", …" if len(found) > 3 else "")
    what = "is empty" if len(found) == 0 else f"holds {names} but no {LEDGER}/{MANIFEST}"
    return f"{folder} is not a store: it {what}; name a store, or a new folder to make one in"


def whole_size(folder: Path) -> int:
    """The manifest's size in bytes. Raises LedgerError when it ends within a line."""
    with path_in(folder).open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(max(0, size - 1))
        if file.read(1) != b"\n":
            raise LedgerError(f"{path_in(folder)} ends within a line, and no commit was interrupted; run kg verify")
    return size


def last_line(file: BinaryIO, size: int) -> bytes:
    """The last line of the first ``size`` bytes of a file, which end with a line, without its end."""
    length = _TAIL
    while True:
        start = max(0, size - length)
        file.seek(start)
        lines: list[bytes] = file.read(size - start).split(b"\n")
        if len(lines) > 2 or start == 0:
            return lines[-2]
        length *= 2


def entry_on(line: bytes, number: int) -> Entry:
    """The entry on the line on which ``number`` should stand. Raises LedgerError, naming the line."""
    try:
        return Entry.from_line(line)
    except LedgerError as error:
        raise damaged(number, str(error)) from None


def damaged(number: int, what: str) -> LedgerError:
    """The error for the line of an entry, which is numbered from 1 with the genesis line first."""
    return LedgerError(f"{LEDGER}/{MANIFEST}:{number + 1}: {what}; run kg verify")


def path_in(folder: Path) -> Path:
    """Where a store's manifest is."""
    return folder / LEDGER / MANIFEST


def genesis_line(base: str) -> bytes:
    """The first line of the manifest of a store with this base, without its end."""
    return canonical_json({"base": base, "format": LEDGER_FORMAT})


def canonical_json(content: Mapping[str, object]) -> bytes:
    """JSON with sorted keys and without spaces, in UTF-8."""
    return json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def sha256(content: bytes) -> str:
    """The SHA-256 of some bytes, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def trusty(digest: str) -> str:
    """The trusty-URI FA code of a SHA-256 in hexadecimal: "FA" and 43 characters of base64url."""
    return "FA" + base64.urlsafe_b64encode(bytes.fromhex(digest)).decode().rstrip("=")
