"""Asks a server for chat completions: one address, no redirects, no proxy, and never a word about the key.

``http.client`` and not a library: there is one kind of request, and the socket must be at hand to hang up on a server
that drips its answer for ever.
"""

from __future__ import annotations

import contextlib
import http.client
import json
import re
import socket
import ssl
import threading
import time
import urllib.parse
from collections.abc import Iterator
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPMessage, HTTPSConnection
from typing import Any

import msgspec

from kg.errors import ArticleError, ModelError
from kg.llm import prompt
from kg.llm.answer import SCHEMA
from kg.llm.budget import Budget, estimated
from kg.llm.settings import KEY, Settings

_CONNECTING = 20.0  # seconds at most
_LONGEST_WAIT = 120.0  # seconds that a server may ask for
_PIECE = 65536  # bytes read at once
_LARGEST = 8_000_000  # bytes of an answer
_SHOWN = 160  # characters of what a server says
_PASSING = frozenset([408, 409, 425, 429])  # and all from 500: it may work a moment later
_REFUSING = frozenset([400, 404, 422, 500, 501])  # what servers answer to a parameter that they do not know
_NAMES = {  # of parameters that a reading can do without, as servers name them
    "response_format": re.compile(r"response_format|json_schema"),
    "temperature": re.compile(r"\btemperature\b"),
    "seed": re.compile(r"\bseed\b"),
}
_FORMAT = {"type": "json_schema", "json_schema": {"name": "reading", "strict": True, "schema": SCHEMA}}


class AttemptError(Exception):
    """An attempt that failed and may be made again. ``wait``: seconds that the server asks for."""

    def __init__(self, message: str, wait: float = 0.0) -> None:
        super().__init__(message)
        self.wait = wait


@dataclass(frozen=True, slots=True)
class Reply:
    """What the model wrote; ``is_cut``: it was stopped at the greatest number of tokens."""

    text: str
    is_cut: bool


@dataclass(frozen=True, slots=True)
class _Message:
    content: str | None = None


@dataclass(frozen=True, slots=True)
class _Choice:
    message: _Message
    finish_reason: str | None = None


@dataclass(frozen=True, slots=True)
class _Usage:
    prompt_tokens: int
    completion_tokens: int


@dataclass(frozen=True, slots=True)
class _Completion:
    choices: tuple[_Choice, ...]
    usage: _Usage | None = None


class Client:
    """A server, for one reading. Parameters that it does not know are left out from then on."""

    def __init__(self, settings: Settings, budget: Budget) -> None:
        self.settings, self.budget = settings, budget
        self._parameters: dict[str, Any] = {"temperature": 0, "seed": settings.seed, "response_format": _FORMAT}
        self._bound = "max_tokens"
        self._prompt = 0  # tokens of the last request, estimated

    @property
    def parameters(self) -> tuple[str, ...]:
        """The parameters as the server takes them, each in a few words."""
        return _described({**self._parameters, self._bound: self.settings.answer_tokens})

    def ask(self, material: str) -> Reply:
        """What the model writes about an article's material.

        Raises AttemptError when asking again may help, ArticleError when it does not, ModelError when the server
        cannot be used at all.
        """
        while True:
            status, headers, raw = self._ask_once(material)
            if not self._leaves_out(status, raw):
                break
        if status != http.client.OK:
            raise self._failure(status, headers, raw)
        return self._reply(raw)

    def _ask_once(self, material: str) -> tuple[int, HTTPMessage, bytes]:
        system = prompt.instructions(with_schema="response_format" not in self._parameters)
        self._prompt = estimated(system) + estimated(material)
        body = {
            "model": self.settings.model,
            "messages": [{"role": "system", "content": system}, {"role": "user", "content": material}],
            self._bound: self.budget.begin(self._prompt),
            "stream": False,
            **self._parameters,
        }
        return self._post(json.dumps(body, ensure_ascii=False).encode(), self.budget.seconds())

    def _leaves_out(self, status: int, raw: bytes) -> bool:
        """Whether the server refused a parameter that can be left out or called otherwise; then it is."""
        if status not in _REFUSING:
            return False
        said = raw.decode("utf-8", "replace")
        if "max_completion_tokens" in said and self._bound == "max_tokens":
            self._bound = "max_completion_tokens"
            return True
        for name, words in _NAMES.items():
            if name in self._parameters and words.search(said) is not None:
                del self._parameters[name]
                return True
        return False

    def _reply(self, raw: bytes) -> Reply:
        try:
            found = msgspec.json.decode(raw, type=_Completion)
        except (msgspec.DecodeError, UnicodeError, RecursionError):
            raise AttemptError("answers with something else than a chat completion") from None
        choice = found.choices[0] if len(found.choices) > 0 else _Choice(_Message())
        text = choice.message.content or ""
        usage = found.usage or _Usage(self._prompt, estimated(text))
        self.budget.settle(self._prompt, max(0, usage.prompt_tokens) + max(0, usage.completion_tokens))
        is_cut = choice.finish_reason == "length"
        if text.strip() == "" and not is_cut:
            raise AttemptError("answers without a text")
        return Reply(text, is_cut)

    def _failure(self, status: int, headers: HTTPMessage, raw: bytes) -> AttemptError | ArticleError | ModelError:
        said = self._said(raw)
        if status in {401, 403}:
            what = (
                f"asks for a key ({status}); set" if self.settings.key is None else f"refuses the key ({status}); check"
            )
            return self._error(f"{what} {KEY}")
        if 300 <= status < 400:
            target = first_line(headers.get("Location", "another address"))
            return self._error(f"redirects to {target}; if that is the server, give that address")
        if status == http.client.NOT_FOUND:
            what = f"has no chat completions, or no model {self.settings.model} (404{said})"
            return self._error(f"{what}; check the address and the name")
        if status in _PASSING or status >= 500:
            return AttemptError(f"answers {status}{said}", _asked_to_wait(headers))
        return ArticleError(
            f"{self.budget.name}: {self.settings.url} answers {status}{said}; nothing of it is recorded"
        )

    def _said(self, raw: bytes) -> str:
        """What a server says of an error, in one line and without the key."""
        text = raw.decode("utf-8", "replace")
        with contextlib.suppress(msgspec.DecodeError, RecursionError):
            text = msgspec.json.decode(raw, type=_Failed).error.message
        line = first_line(text if self.settings.key is None else text.replace(self.settings.key, "…"))
        return "" if line == "" else f": {line}"

    def _error(self, what: str) -> ModelError:
        return ModelError(f"{self.settings.url} {what}")

    def _post(self, body: bytes, seconds: float) -> tuple[int, HTTPMessage, bytes]:
        """Status, headers and body of the answer to a request, received whole."""
        deadline = time.monotonic() + seconds
        connection = self._connected(min(seconds, _CONNECTING))
        held = connection.sock
        alarm = threading.Timer(max(0.0, deadline - time.monotonic()), _hang_up, [held])
        alarm.daemon = True
        alarm.start()
        try:
            with self._explained(deadline, seconds):
                held.settimeout(max(0.001, deadline - time.monotonic()))
                connection.request("POST", self._path, body, self._headers())
                with connection.getresponse() as response:
                    return response.status, response.headers, _received(response, deadline)
        finally:
            alarm.cancel()
            connection.close()

    def _connected(self, seconds: float) -> HTTPConnection:
        parts = urllib.parse.urlsplit(self.settings.url)
        assert parts.hostname is not None
        kind = HTTPSConnection if parts.scheme == "https" else HTTPConnection
        connection = kind(parts.hostname, parts.port, timeout=seconds)
        try:
            connection.connect()
        except (OSError, UnicodeError) as error:
            connection.close()
            raise self._error(_why_unreachable(error)) from None
        return connection

    @property
    def _path(self) -> str:
        return urllib.parse.quote(urllib.parse.urlsplit(self.settings.url).path, safe="/%:@!$&'()*+,;=~-._")

    def _headers(self) -> dict[str, str]:
        key = {} if self.settings.key is None else {"Authorization": f"Bearer {self.settings.key}"}
        return {"Content-Type": "application/json", "Accept": "application/json", "Connection": "close", **key}

    @contextlib.contextmanager
    def _explained(self, deadline: float, seconds: float) -> Iterator[None]:
        """Each way in which a transfer can fail, as an AttemptError."""
        try:
            yield
        except (http.client.HTTPException, OSError) as error:
            if isinstance(error, TimeoutError) or time.monotonic() >= deadline:
                raise AttemptError(f"does not finish its answer within {seconds:g} seconds") from None
            raise AttemptError(f"breaks off the connection ({first_line(str(error)) or 'no answer'})") from None


@dataclass(frozen=True, slots=True)
class _Fault:
    message: str


@dataclass(frozen=True, slots=True)
class _Failed:
    error: _Fault


def _described(parameters: dict[str, Any]) -> tuple[str, ...]:
    """Parameters of a request in a few words each: seed 1."""
    return tuple(
        f"{name} {value['type'] if isinstance(value, dict) else value}" for name, value in sorted(parameters.items())
    )


def _received(response: http.client.HTTPResponse, deadline: float) -> bytes:
    """The whole body. Raises TimeoutError when it is not there in time, AttemptError when it is too large."""
    pieces, size = [], 0
    while len(piece := response.read1(_PIECE)) > 0:
        pieces.append(piece)
        size += len(piece)
        if size > _LARGEST:
            raise AttemptError(f"sends an answer of more than {_LARGEST} bytes")
        if time.monotonic() >= deadline:
            raise TimeoutError
    if time.monotonic() >= deadline:
        raise TimeoutError
    if response.length is not None and response.length > 0:
        raise http.client.IncompleteRead(b"", response.length)
    return b"".join(pieces)


def _hang_up(held: socket.socket) -> None:
    with contextlib.suppress(OSError):
        socket.socket.shutdown(held, socket.SHUT_RDWR)  # of the plain socket: TLS would wait for the other side


def _asked_to_wait(headers: HTTPMessage) -> float:
    asked = headers.get("Retry-After", "")
    return min(float(asked), _LONGEST_WAIT) if re.fullmatch(r"[0-9]{1,6}(\.[0-9]{1,6})?", asked) else 0.0


def _why_unreachable(error: Exception) -> str:
    if isinstance(error, TimeoutError):
        return "cannot be reached; check the address, and the network"
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"has a certificate that cannot be trusted ({error.verify_message})"
    if isinstance(error, ssl.SSLError):
        return f"does not answer over TLS ({error.reason}); is it http: rather than https:?"
    if isinstance(error, socket.gaierror | UnicodeError):
        return "cannot be found; check the name in the address, and the network"
    if isinstance(error, ConnectionRefusedError):
        return "is down: nothing listens at this address"
    return f"cannot be reached ({first_line(str(error))})"


def first_line(text: str) -> str:
    """The first line with words in it, without mark-up and control characters, cut where it is long."""
    plain = re.sub(r"<[^>]*>", " ", text)
    lines = (" ".join(re.sub(r"[\x00-\x1f\x7f-\x9f]", " ", line).split()) for line in plain.splitlines())
    first = next((line for line in lines if line != ""), "")
    return first if len(first) <= _SHOWN else first[: _SHOWN - 1] + "…"
