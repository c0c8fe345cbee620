"""Where things are in a store's folder, and what opening it for reading needs to know of them.

STORE/ledger/     the truth: manifest.jsonl, and the files that its entries add
STORE/staging/    writes in flight
STORE/copies      signatures of the texts, to find near copies; made again where it is lost
STORE/words       the words that a search finds; made again where it is lost
STORE/view/       generations of the Oxigraph store, and ``current``, which names one
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

LEDGER = "ledger"
STAGING = "staging"
VIEW = "view"
COPIES = "copies"
WORDS = "words"
MANIFEST = "manifest.jsonl"
LOCK = "lock"
JOURNAL = "commit"
CURRENT = "current"

LEDGER_FORMAT = "onrecord-ledger/1"
VIEW_FORMAT = "onrecord-view/1"

_GENESIS_LIMIT = 1 << 16  # bytes: a longer first line is not a genesis line


@dataclass(frozen=True, slots=True)
class Head:
    """The end of the chain: the last entry's number (0: none yet) and the SHA-256 of its line."""

    entry: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Generation:
    """A state of the view.

    ``head``: that of the ledger it shows, whose manifest has ``manifest`` bytes; ``size``: of its files, in bytes;
    ``previous``: the name of the generation before, or None.
    """

    name: str
    head: Head
    manifest: int
    size: int
    previous: str | None

    def path(self, folder: Path) -> Path:
        """Where it is in a store."""
        return folder / VIEW / self.name

    def to_bytes(self) -> bytes:
        """The generation as ``view/current`` holds it, with a checksum against damage."""
        content = {
            "entry": self.head.entry,
            "format": VIEW_FORMAT,
            "generation": self.name,
            "head": self.head.sha256,
            "manifest": self.manifest,
            "previous": self.previous,
            "size": self.size,
        }
        return json.dumps({**content, "checksum": _checksum(content)}).encode() + b"\n"

    @classmethod
    def from_bytes(cls, raw: bytes) -> Generation:
        """The generation that ``view/current`` names. Raises ValueError when it is damaged, or of another format."""
        content = json.loads(raw)
        if not isinstance(content, dict) or content.pop("checksum", None) != _checksum(content):
            raise ValueError("the pointer is damaged")
        if content["format"] != VIEW_FORMAT:
            raise ValueError("the pointer is of another format")
        head = Head(content["entry"], content["head"])
        return cls(content["generation"], head, content["manifest"], content["size"], content["previous"])


def _checksum(content: object) -> int:
    return crc32(json.dumps(content, sort_keys=True).encode())


def settled_base(folder: Path, generation: Generation) -> str | None:
    """The base of a store whose ledger ends where a generation says; None when it does not, or may not.

    This looks at the manifest's first line and length only: whether its lines are what was recorded is for
    ``kg.ledger.verification`` to find out.
    """
    path = folder / LEDGER / MANIFEST
    try:
        with path.open("rb") as file:
            genesis = json.loads(file.readline(_GENESIS_LIMIT))
            size = os.fstat(file.fileno()).st_size
        is_settled = size == generation.manifest and not (folder / STAGING / JOURNAL).exists()
        return genesis["base"] if is_settled and genesis["format"] == LEDGER_FORMAT else None
    except (OSError, ValueError, TypeError, KeyError):
        return None


def size_of(path: Path) -> int:
    """The size of the files in a folder, in bytes."""
    with os.scandir(path) as entries:
        return sum(entry.stat().st_size for entry in entries)
