"""JSON Lines: each line of a file is one article, read as it comes, so that memory does not grow with the file.

A line is an object with ``text`` or ``html``; ``url``, ``headline`` (or ``title``), ``outlet``, ``author``,
``published`` and ``id`` may stand beside them, and so may whatever else a collection notes of its articles.
"""

from __future__ import annotations

import codecs
import json
from collections import Counter
from collections.abc import Iterator
from typing import BinaryIO, TypeAlias

from kg.errors import ArticleError
from kg.extract.entry import Entry, Problem, moment, one_line, shown, web_address

LONGEST = 20_000_000  # bytes of a line, as for a page that is fetched

_Json: TypeAlias = "dict[str, _Json] | list[_Json] | str | int | float | bool | None"
_KINDS = {
    list: "a list",
    str: "a string",
    int: "a number",
    float: "a number",
    bool: "true or false",
    type(None): "null",
}


def read(stream: BinaryIO, name: str, *, longest: int = LONGEST) -> Iterator[Entry | Problem]:
    """What each line holds: its entry, or the problem with it. Lines without a word are passed over.

    ``name``: what messages call the file. ``longest``: bytes that a line may have. Raises ArticleError when the file is
    of another kind, holds no line at all or cannot be read further.
    """
    is_empty = True
    for number, line in enumerate(_lines(stream, name, longest), start=1):
        if number == 1:
            line = _first(line, name)
        if line is None:
            is_empty = False
            yield _problem(name, number, f"is longer than {longest} bytes; no article is")
        elif line.strip() != b"":
            is_empty = False
            yield _read_line(line, name, number)
    if is_empty:
        raise ArticleError(f"{name} is empty; name a file with one JSON object on each line")


class _UnfitError(ValueError):
    """A line holds no article; the message says why, as the end of a sentence about it."""


def _lines(stream: BinaryIO, name: str, longest: int) -> Iterator[bytes | None]:
    """Each line, and none in place of one that is too long, of which no more than that is kept."""
    try:
        while len(line := stream.readline(longest + 1)) > 0:
            if len(line) <= longest or line.endswith(b"\n"):
                yield line
                continue
            while len(line) > 0 and not line.endswith(b"\n"):
                line = stream.readline(longest)
            yield None
    except OSError as error:
        raise ArticleError(f"{name} cannot be read: {error.strerror or error}") from None


def _first(line: bytes | None, name: str) -> bytes | None:
    """The first line without a byte order mark. Raises ArticleError when it shows that the file is no JSON Lines."""
    if line is None:
        return None
    if line.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise ArticleError(f"{name} is UTF-16, not UTF-8; convert it first: iconv -f UTF-16 -t UTF-8")
    if line.strip() in {b"[", b"[{", b"{"}:
        raise ArticleError(f"{name} is JSON over several lines; put each article on one: jq -c '.[]' gives a list so")
    return line.removeprefix(codecs.BOM_UTF8)


def _read_line(line: bytes, name: str, number: int) -> Entry | Problem:
    try:
        return _entry(number, _object(line))
    except _UnfitError as error:
        return _problem(name, number, str(error))


def _problem(name: str, number: int, what: str) -> Problem:
    return Problem(number, f"{name}:{number}: {what}")


def _object(line: bytes) -> dict[str, _Json]:
    """The object on a line. Raises _UnfitError when there is none, or one that readers of JSON do not agree on."""
    try:
        found: _Json = json.loads(line.decode("utf-8"), object_pairs_hook=_unique, parse_constant=_no_constant)
    except UnicodeDecodeError as error:
        raise _UnfitError(f"is not UTF-8 (byte {error.start + 1} cannot be read)") from None
    except json.JSONDecodeError as error:
        raise _UnfitError(f"is no JSON (character {error.pos + 1}: {error.msg})") from None
    except RecursionError:
        raise _UnfitError("is nested too deeply to be an article") from None
    except _UnfitError:
        raise
    except ValueError:
        raise _UnfitError("holds a number of more digits than can be read") from None
    if not isinstance(found, dict):
        raise _UnfitError(f"is {_KINDS[type(found)]}, not an object with text or html")
    return found


def _unique(pairs: list[tuple[str, _Json]]) -> dict[str, _Json]:
    found = dict(pairs)
    if len(found) < len(pairs):
        twice = Counter(key for key, _ in pairs).most_common(1)[0][0]
        raise _UnfitError(f"says {shown(twice)} twice; which is meant?")
    return found


def _no_constant(constant: str) -> _Json:
    raise _UnfitError(f"holds {constant}, which JSON does not know")


def _entry(number: int, line: dict[str, _Json]) -> Entry:
    text, markup = _content(line, "text"), _content(line, "html")
    if text is None and markup is None:
        there = ", ".join(map(shown, list(line)[:8]))
        raise _UnfitError(f"has neither text nor html{'' if there == '' else f', only {there}'}")
    remarks: list[str] = []
    said = {
        key: _words(line, key, remarks) for key in ("url", "headline", "title", "outlet", "author", "published", "id")
    }
    address = None if said["url"] is None else web_address(said["url"])
    if said["url"] is not None and address is None:
        remarks.append(f"url is no address: {shown(said['url'])}")
    published = None if said["published"] is None else moment(said["published"])
    if said["published"] is not None and published is None:
        remarks.append(f"published is no date: {shown(said['published'])}")
    return Entry(
        number,
        address=address,
        headline=said["headline"] or said["title"],
        outlet=said["outlet"],
        author=said["author"],
        published=published,
        text=text,
        html=markup,
        id=said["id"],
        remarks=tuple(remarks),
    )


def _content(line: dict[str, _Json], key: str) -> str | None:
    """The text or HTML of an article, exactly; none when there is nothing in it."""
    said = line.get(key)
    if said is None:
        return None
    if not isinstance(said, str):
        raise _UnfitError(f"has {_kind(said)} as its {key}, which must be a string")
    if not _is_writable(said):
        raise _UnfitError(f"has a {key} with a NUL or half a character (a lone surrogate) in it")
    return None if said.strip() == "" else said


def _words(line: dict[str, _Json], key: str, remarks: list[str]) -> str | None:
    """What a line says about its article under a key: a string, the number of an id, or a list of authors."""
    said = line.get(key)
    if key == "author" and isinstance(said, list) and all(isinstance(name, str) for name in said):
        said = ", ".join(map(str, said))
    if key == "id" and type(said) is int:
        said = str(said)
    if said is None or (isinstance(said, str) and _is_writable(said)):
        return one_line(said)
    unfit = "has a NUL or half a character in it" if isinstance(said, str) else f"is {_kind(said)}"
    remarks.append(f"{key} {unfit}, and was left out")
    return None


def _kind(said: _Json) -> str:
    return "an object" if isinstance(said, dict) else _KINDS[type(said)]


def _is_writable(said: str) -> bool:
    """Whether a string can be stored: JSON can name characters that no text may hold."""
    try:
        said.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return "\0" not in said
