"""What became of many files: the first of them whole, the others in numbers, so that memory does not grow with them."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from kg.pipeline import Failure, Outcome

SHOWN = 40  # files that are shown one by one


@dataclass
class Tally:
    """Files as they are done. ``first``: as many as are shown one by one; ``failures``: every one that failed.

    ``remarks``: what was amiss where they were found, each with its file, as many as are shown; ``remarked``: of all.
    """

    first: list[Outcome | Failure] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    became: Counter[str] = field(default_factory=Counter)
    attributions: int = 0
    dropped: int = 0
    remarks: list[tuple[Path, str]] = field(default_factory=list)
    remarked: int = 0
    started: float = field(default_factory=time.monotonic)

    def add(self, result: Outcome | Failure) -> None:
        """Count one more."""
        if len(self.first) < SHOWN:
            self.first.append(result)
        self.remarks += [(result.path, remark) for remark in result.remarks[: SHOWN - len(self.remarks)]]
        self.remarked += len(result.remarks)
        if isinstance(result, Failure):
            self.failures.append(result)
            self.became["refused"] += 1
        else:
            self.became[result.status.value] += 1
            self.attributions += result.attributions
            self.dropped += len(result.dropped)

    @property
    def count(self) -> int:
        """How many files there were."""
        return self.became.total()

    @property
    def rate(self) -> float:
        """Files a second, from the first one begun to now."""
        return self.count / max(time.monotonic() - self.started, 1e-3)
