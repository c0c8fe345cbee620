"""What one reading may still cost: requests, tokens and seconds."""

from __future__ import annotations

import time

from kg.errors import ArticleError
from kg.llm.settings import Settings

_CHARACTERS = 3  # of a token, at least; English has about four
_LEAST = 0.25  # of an answer's tokens: with less left, none is asked for


def estimated(text: str) -> int:
    """How many tokens a text has at most, roughly."""
    return len(text) // _CHARACTERS + 1


class Budget:
    """Counts what a reading costs; ``requests`` and ``tokens`` say how much it was.

    Raises ArticleError, naming the bound, before anything is asked that would go beyond it.
    """

    def __init__(self, settings: Settings, name: str) -> None:
        self.settings, self.name = settings, name
        self.requests, self.tokens = 0, 0
        self._deadline = time.monotonic() + settings.max_seconds

    def foresee(self, requests: int) -> None:
        """Raise ArticleError when so many requests are too many from the outset."""
        if requests > self.settings.max_requests:
            raise self.error(f"more than {self.settings.max_requests} requests", "allow more of them")

    def begin(self, prompt: int) -> int:
        """Count a request with a prompt of so many tokens, and say how many the answer may have."""
        self.foresee(self.requests + 1)
        left = self.settings.max_tokens - self.tokens - prompt
        if left < _LEAST * self.settings.answer_tokens:
            raise self.error(f"more than {self.settings.max_tokens} tokens", "allow more of them")
        self.requests += 1
        self.tokens += prompt
        return min(left, self.settings.answer_tokens)

    def settle(self, prompt: int, used: int) -> None:
        """Count what a request really used in place of its prompt."""
        self.tokens += used - prompt

    def seconds(self) -> float:
        """How long the next request may take."""
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise self.error(f"more than {self.settings.max_seconds:g} seconds", "allow more time")
        return min(left, self.settings.timeout)

    def error(self, bound: str, remedy: str) -> ArticleError:
        """That a bound would be passed; nothing read before counts."""
        return ArticleError(
            f"{self.name} takes {self.settings.model} {bound}; nothing of it is recorded; "
            f"{remedy}, or have a shorter text read"
        )
