"""Who may write: a file with a line for each person, their name, a colon and their token.

A token is looked up by its digest, so that how long it takes tells nothing about it. Wrong ones are refused outright
once there were many in a minute; right ones are never.
"""

from __future__ import annotations

import hashlib
import stat
import time
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from pathlib import Path

from kg.errors import StoreError
from kg.server.refusals import Refusal

_SHORTEST = 20  # characters
_MOST_WRONG = 20  # a minute
_MINUTE = 60.0


class NoWriting(Refusal):
    """A request to write where nothing can be written."""

    status = HTTPStatus.FORBIDDEN

    def __init__(self) -> None:
        super().__init__("nothing can be written here; kg serve --tokens FILE names those who may")


class UnknownPerson(Refusal):
    """A request to write without a token, or with one that is nobody's."""

    status = HTTPStatus.UNAUTHORIZED

    def __init__(self) -> None:
        super().__init__("say who writes, with the header Authorization: Bearer TOKEN", {"WWW-Authenticate": "Bearer"})


class ManyWrong(Refusal):
    """A wrong token after many others."""

    status = HTTPStatus.TOO_MANY_REQUESTS

    def __init__(self) -> None:
        super().__init__("too many wrong tokens; wait a minute", {"Retry-After": "60"})


@dataclass(frozen=True, slots=True)
class Tokens:
    """The people who may write, by the SHA-256 of their tokens, and when wrong tokens came."""

    people: Mapping[str, str]
    wrong: deque[float] = field(default_factory=deque)

    def person(self, authorization: str | None) -> str:
        """Whose token a request holds. Raises UnknownPerson, or ManyWrong."""
        scheme, _, token = (authorization or "").partition(" ")
        name = self.people.get(_digest(token.strip())) if scheme.casefold() == "bearer" else None
        if name is not None:
            return name
        now = time.monotonic()
        while len(self.wrong) > 0 and now - self.wrong[0] > _MINUTE:
            self.wrong.popleft()
        if len(self.wrong) >= _MOST_WRONG:
            raise ManyWrong
        if authorization is not None:
            self.wrong.append(now)
        raise UnknownPerson


def read(path: Path) -> Tokens:
    """The people of a file. Raises StoreError, which never shows a token, when it is not as it must be."""
    try:
        mode, lines = path.stat().st_mode, path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        raise StoreError(f"{path} cannot be read: {reason}; it holds a line NAME: TOKEN for each person") from None
    if mode & (stat.S_IRGRP | stat.S_IROTH):
        raise StoreError(f"{path} can be read by others on this machine; chmod 600 {path}")
    people = dict[str, str]()
    for number, line in enumerate(lines, 1):
        if line.strip() == "":
            continue
        name, colon, token = (part.strip() for part in line.rpartition(":"))
        if colon == "" or name == "":
            raise StoreError(f"{path}:{number}: names nobody; write NAME: TOKEN")
        if len(token) < _SHORTEST:
            raise StoreError(f"{path}:{number}: the token of {name} is short; take {_SHORTEST} characters or more")
        if _digest(token) in people:
            raise StoreError(f"{path}:{number}: {name} has the token of {people[_digest(token)]}; give each their own")
        people[_digest(token)] = name
    if len(people) == 0:
        raise StoreError(f"{path} names nobody; write NAME: TOKEN, a line for each person")
    return Tokens(people)


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
