"""What a server is told: where its store is, where it listens, and how much one request may take."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kg.workers import cores


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of a server.

    ``seconds``: how long one query may run; ``rows``, ``answer`` (bytes) and ``memory`` (bytes): how large its answer
    and its process may become; ``workers``: how many short queries run at once, and how many long ones besides;
    ``waiting``: how many may stand in line, the next one being refused at once; ``shows_values``: whether the access
    log holds what stood after the question mark; ``tokens``: the file that names those who may write, see
    ``kg.server.tokens``; without it, nobody may.
    """

    store: Path
    host: str = "127.0.0.1"
    port: int = 8010
    seconds: float = 10.0
    rows: int = 100_000
    answer: int = 32_000_000
    memory: int = 2_000_000_000
    workers: int = cores()
    waiting: int = 64
    shows_values: bool = False
    tokens: Path | None = None
