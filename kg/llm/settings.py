"""Which language model reads, at which address, and how much a reading may cost."""

from __future__ import annotations

import re
import urllib.parse
from collections.abc import Mapping
from dataclasses import dataclass, field

from kg.errors import ModelError

BASE_URL = "KG_LLM_BASE_URL"
MODEL = "KG_LLM_MODEL"
KEY = "KG_LLM_KEY"

_COMPLETIONS = "/chat/completions"
_UNPRINTABLE = re.compile(r"[\s\x00-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Settings:
    """A model behind an address, and the bounds of one reading. Raises ModelError for what cannot be used.

    ``base_url``: as servers document it, such as http://localhost:11434/v1; ``key``: None where the server asks for
    none, never shown. ``characters``: of an article in one request; ``answer_tokens``: at most, of one answer;
    ``attempts``: at each request. All requests for one article: ``max_requests``, ``max_tokens`` (of prompts and
    answers), ``max_seconds``. ``timeout``: seconds for one answer; ``backoff``: seconds before the second attempt,
    twice as many before each later one.
    """

    base_url: str
    model: str
    key: str | None = field(default=None, repr=False)
    seed: int = 1
    characters: int = 4000
    answer_tokens: int = 8000
    attempts: int = 3
    max_requests: int = 24
    max_tokens: int = 120_000
    max_seconds: float = 900.0
    timeout: float = 180.0
    backoff: float = 1.0

    def __post_init__(self) -> None:
        _check_address(self.base_url)
        if self.model.strip() == "" or not self.model.isprintable():
            raise ModelError(f"{self.model!r} is no name of a model; give the name that the server knows it by")
        if self.key is not None and (not self.key.isascii() or _UNPRINTABLE.search(self.key) or self.key == ""):
            raise ModelError(f"the key in {KEY} is empty or has spaces or foreign letters in it; copy it again")
        for name in ("characters", "answer_tokens", "attempts", "max_requests", "max_tokens", "max_seconds", "timeout"):
            if not getattr(self, name) > 0:
                raise ModelError(f"{name} is {getattr(self, name)}; give a number above 0")

    @property
    def url(self) -> str:
        """The address that requests go to."""
        base = self.base_url.rstrip("/")
        return base if base.endswith(_COMPLETIONS) else base + _COMPLETIONS


def from_environment(environment: Mapping[str, str], model: str | None = None, base_url: str | None = None) -> Settings:
    """The settings in some environment variables; what is given beside them wins.

    KG_LLM_BASE_URL, KG_LLM_MODEL and KG_LLM_KEY; the key stands nowhere else, so that it is never sent to an address
    that it is not for. Raises ModelError when the address or the model is missing or cannot be used.
    """
    url = environment.get(BASE_URL, "") if base_url is None else base_url
    name = environment.get(MODEL, "") if model is None else model
    if url == "":
        raise ModelError(f"no address of a language model; give --base-url, or set {BASE_URL}")
    if name == "":
        raise ModelError(f"no language model is named; give --model, or set {MODEL}")
    return Settings(url, name, environment.get(KEY) or None)


def _check_address(url: str) -> None:
    try:
        parts = urllib.parse.urlsplit(url)
        is_address = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        is_address = False
    if not is_address or not url.isascii() or _UNPRINTABLE.search(url) is not None or "?" in url or "#" in url:
        shown = "that" if "@" in url else repr(url)  # never a password
        raise ModelError(f"{shown} is no address of a language model; give one such as http://localhost:11434/v1")
    if parts.username is not None:
        raise ModelError(f"an address with a name or password in it is not supported; set {KEY} instead")
