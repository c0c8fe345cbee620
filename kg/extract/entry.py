"""One article among many in a file: what a feed's item or a line of JSON Lines says about it, and holds of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import quote, urljoin, urlsplit

from kg.errors import ArticleError
from kg.quads import address as address_node

_FIRST_YEAR = 1000  # 0001-01-01 is how some programs write that there is no date
_EARLY_YEAR = re.compile(r"[A-Za-z]{3} 0\d{3}\b")  # which the parser of mail's dates would move to this century
_UNSAFE = re.compile(r"[\s\"<>{}|\\^`]")  # what no address may hold and browsers escape


@dataclass(frozen=True, slots=True)
class Entry:
    """An article as a file holds it. All may be unknown, but ``address`` and both contents never are together.

    ``number``: which item of the feed or line of the file it is, from 1. ``published``: a day, or an instant with its
    zone, as ``Publication`` takes it. ``text`` and ``html``: the content exactly as it stands there; where both are
    given, ``text`` is the article. ``is_summary``: the content is what the feed calls a description or summary, which
    may be less than the article. ``remarks``: what was amiss and could be done without, one line each.
    """

    number: int
    address: str | None = None
    headline: str | None = None
    outlet: str | None = None
    author: str | None = None
    published: str | None = None
    text: str | None = None
    html: str | None = None
    is_summary: bool = False
    id: str | None = None
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Problem:
    """An item or line that gives no article. ``message``: one line with the file, the number, and what is wrong."""

    number: int
    message: str


def web_address(said: str, base: str | None = None) -> str | None:
    """An http or https address, made absolute by the one it is relative to; none when it is no such address."""
    try:
        found = _UNSAFE.sub(lambda unsafe: quote(unsafe[0]), urljoin(base or "", said.strip()))
        parts = urlsplit(found)
        address_node(found)
    except (ValueError, ArticleError):
        return None
    return found if parts.scheme in {"http", "https"} and parts.hostname is not None else None


def moment(said: str) -> str | None:
    """When something was published, from ISO 8601 or the dates of mail (RFC 5322); none when it is no date.

    A time of which the zone is not told is taken as its day.
    """
    words = " ".join(said.split())
    try:
        return _plausible(date.fromisoformat(words))
    except ValueError:
        pass
    try:
        return _plausible(datetime.fromisoformat(words))
    except ValueError:
        pass
    if _EARLY_YEAR.search(words) is not None:
        return None
    try:
        return _plausible(parsedate_to_datetime(words))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def one_line(said: str | None) -> str | None:
    """Words about an article, with single spaces between them; none when there are none."""
    words = " ".join((said or "").split())
    return None if words == "" else words


def shown(said: str, longest: int = 80) -> str:
    """Words of a stranger as a message shows them: quoted, without control characters, cut where they are long."""
    plain = re.sub(r"\s+", " ", said).strip()
    return repr(plain if len(plain) <= longest else plain[: longest - 1] + "…")


def _plausible(found: date) -> str | None:
    if found.year < _FIRST_YEAR:
        return None
    if not isinstance(found, datetime):
        return found.isoformat()
    if found.tzinfo is None:
        return found.date().isoformat()
    try:
        found.astimezone(UTC)
    except OverflowError:
        return None
    return found.isoformat()
