"""Where articles come from: files of several kinds, folders, archives, feeds and addresses, as inputs one by one.

What cannot be used is passed on as a failure with its reason, and never stops what follows. Nothing is fetched but what
the caller names, and what a feed that it names links to when the caller asks to follow the links.
"""

from __future__ import annotations

import html
import io
import lzma
import os
import stat
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path, PurePosixPath
from typing import IO, TYPE_CHECKING, BinaryIO

from kg.errors import ArticleError, FetchError
from kg.extract import lines
from kg.extract.entry import Entry, Problem
from kg.extract.inputs import ANALYSES, PAGES, Input, Kind, named, refuse_story, web_is_needed
from kg.layout import LEDGER, MANIFEST
from kg.model import Publication

if TYPE_CHECKING:
    from kg.fetch import Fetched

MEMBER = 20_000_000  # bytes of one file in an archive, unpacked

_TEXTS = frozenset([".txt", ".text", ".md"])
_FEEDS = frozenset([".rss", ".atom", ".xml", ".rdf"])
_LINES = frozenset([".jsonl", ".ndjson"])
_ZIPS = frozenset([".zip"])
_TARS = frozenset([".tar", ".tgz"])
_XML = frozenset(["application/rss+xml", "application/atom+xml", "application/xml", "text/xml", "application/rdf+xml"])
_JSON = frozenset(["application/jsonl", "application/x-ndjson", "application/json-lines"])


@dataclass(frozen=True, slots=True)
class Unusable:
    """Something that gives no article, and why."""

    path: Path
    error: ArticleError | FetchError


@dataclass(frozen=True, slots=True)
class Rules:
    """How to look for articles.

    ``kind``: what the named files hold, whatever they look like. ``follow``: fetch what feeds only link to;
    ``allow_private``: also from this machine and its own network.
    """

    kind: Kind | None = None
    follow: bool = False
    allow_private: bool = False


def find(names: Iterable[str], rules: Rules = Rules()) -> Iterator[Input | Unusable]:
    """The inputs in some files, folders, archives, feeds and addresses, in their order, each looked at when asked for.

    A folder is read through by name, with all below it but stores; links that lead round in it are not followed twice.
    Files of other kinds are passed over in a folder or an archive, and in a folder a text beside its analysis.
    """
    for name in names:
        try:
            yield from _named(name, rules)
        except (ArticleError, FetchError) as error:
            yield Unusable(Path(name), error)


def is_single(name: str, rules: Rules) -> bool:
    """Whether a name is that of a file of which one article at most can come."""
    path = Path(name)
    return path.is_file() and (rules.kind is not None or not _has_many(path))


def _named(name: str, rules: Rules) -> Iterator[Input | Unusable]:
    path = Path(name)
    if name == "":
        raise ArticleError("a source has no name; name a file, a folder or an address")
    if name.lower().startswith(("http://", "https://")):
        yield from _fetched(name, rules)
    elif rules.kind is not None:
        yield Input.of(path, kind=rules.kind)
    elif path.is_dir():
        found = False
        for each in _files(path):
            found = True
            yield from _guarded(each, rules)
        if not found:
            raise ArticleError(
                f"{name} holds no article: no .txt, .html, .jsonl, .rss, .zip or .yaml; name another folder"
            )
    else:
        yield from _file(path, rules)


def _guarded(path: Path, rules: Rules) -> Iterator[Input | Unusable]:
    try:
        yield from _file(path, rules)
    except (ArticleError, FetchError) as error:
        yield Unusable(path, error)


def _files(folder: Path) -> Iterator[Path]:
    """The files below a folder that may hold articles, by name; each folder once, however many links lead to it."""
    seen = set[tuple[int, int]]()
    for at, folders, names in os.walk(folder, followlinks=True, onerror=_unlisted):
        known = Path(at).stat()
        if (known.st_dev, known.st_ino) in seen or (Path(at) / LEDGER / MANIFEST).exists():
            folders.clear()
            continue
        seen.add((known.st_dev, known.st_ino))
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        analysed = {Path(name).stem for name in names if Path(name).suffix.lower() in ANALYSES}
        for name in sorted(names):
            path = Path(at) / name
            if not name.startswith(".") and _is_taken(PurePosixPath(name), analysed):
                yield path


def _unlisted(error: OSError) -> None:
    raise ArticleError(f"{error.filename} cannot be listed: {error.strerror}; make it readable, or name its neighbours")


def _is_taken(path: PurePosixPath, analysed: set[str]) -> bool:
    suffix = path.suffix.lower()
    if suffix in _TEXTS:
        return path.stem not in analysed
    return suffix in ANALYSES | PAGES | _FEEDS | _LINES | _ZIPS | _TARS or path.name.lower().endswith(".tar.gz")


def _has_many(path: Path) -> bool:
    return path.suffix.lower() in _LINES | _FEEDS | _ZIPS | _TARS or path.name.lower().endswith(".tar.gz")


def _file(path: Path, rules: Rules) -> Iterator[Input | Unusable]:
    suffix = path.suffix.lower()
    if suffix in _LINES:
        with _opened(path) as file:
            yield from _entries(lines.read(file, str(path)), path, rules)
    elif suffix in _ZIPS:
        yield from _zipped(path, rules)
    elif suffix in _TARS or path.name.lower().endswith(".tar.gz"):
        yield from _tarred(path, rules)
    elif suffix in _FEEDS:
        yield from _entries(_feed(_bytes(path), str(path)), path, rules)
    elif suffix in PAGES:
        yield Input(path, Kind.PAGE, _bytes(path))
    elif suffix in ANALYSES:
        yield Input(path, Kind.ANALYSIS)
    else:
        refuse_story(path)
        yield Input(path, Kind.TEXT, _bytes(path))


def _opened(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except OSError as error:
        raise _unreadable(path, error) from None


def _bytes(path: Path) -> bytes:
    """The bytes of a file that did not change while it was read. Raises ArticleError."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # a pipe would wait for whoever writes to it
            raise ArticleError(f"{path} is no file; name a file that holds an article")
        with path.open("rb") as file:
            before = os.fstat(file.fileno())
            raw = file.read()
            after = os.fstat(file.fileno())
    except OSError as error:
        raise _unreadable(path, error) from None
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns) or len(raw) != after.st_size:
        raise ArticleError(f"{path} changed while it was read; try again when it is whole")
    return raw


def _unreadable(path: Path, error: OSError) -> ArticleError:
    return ArticleError(f"{path} cannot be read: {error.strerror or error}; name a file that can")


def _zipped(path: Path, rules: Rules) -> Iterator[Input | Unusable]:
    try:
        with zipfile.ZipFile(path) as archive:
            for member in archive.infolist():
                name = PurePosixPath(member.filename)
                if not member.is_dir() and not name.name.startswith(".") and _is_taken(name, set()):
                    yield from _member(path, name, partial(archive.open, member), rules)
    except (OSError, zipfile.BadZipFile, RuntimeError, EOFError, zlib.error, lzma.LZMAError) as error:
        raise ArticleError(f"{path} cannot be unpacked: {error}; unpack it and name the folder") from None


def _tarred(path: Path, rules: Rules) -> Iterator[Input | Unusable]:
    try:
        with tarfile.open(path) as archive:
            for member in archive:
                name = PurePosixPath(member.name)
                if member.isfile() and not name.name.startswith(".") and _is_taken(name, set()):
                    yield from _member(path, name, partial(archive.extractfile, member), rules)
    except (OSError, tarfile.TarError, EOFError, zlib.error, lzma.LZMAError) as error:
        raise ArticleError(f"{path} cannot be unpacked: {error}; unpack it and name the folder") from None


def _member(
    archive: Path, name: PurePosixPath, opened: Callable[[], IO[bytes] | None], rules: Rules
) -> Iterator[Input | Unusable]:
    """What a file in an archive gives. One that is broken stops nothing."""
    path = archive / name
    try:
        file = opened()
        raw = b"" if file is None else file.read(MEMBER + 1)
        yield from _unpacked(path, name.suffix.lower(), raw, rules)
    except ArticleError as error:
        yield Unusable(path, error)
    except (OSError, zipfile.BadZipFile, RuntimeError, EOFError, zlib.error, lzma.LZMAError) as error:
        yield Unusable(path, ArticleError(f"{path} cannot be unpacked: {error}; unpack the archive by other means"))


def _unpacked(path: Path, suffix: str, raw: bytes, rules: Rules) -> Iterator[Input | Unusable]:
    """What a file in an archive gives; no more of it was unpacked than an article may have."""
    if len(raw) > MEMBER:
        raise ArticleError(f"{path} has more than {MEMBER / 1e6:g} MB unpacked; no article has")
    if suffix in _LINES:
        yield from _entries(lines.read(io.BytesIO(raw), str(path)), path, rules)
    elif suffix in _FEEDS:
        yield from _entries(_feed(raw, str(path)), path, rules)
    elif suffix in PAGES:
        yield Input(path, Kind.PAGE, raw)
    elif suffix in _TEXTS:
        yield Input(path, Kind.TEXT, raw)
    else:
        raise ArticleError(f"{path} cannot be used where it is; unpack the archive and name the folder")


def _fetched(address: str, rules: Rules) -> Iterator[Input | Unusable]:
    """What an address gives: an article, or those of a feed."""
    got = _fetch(address, rules)
    if got.media_type in _JSON or got.address.lower().endswith((".jsonl", ".ndjson")):
        yield from _entries(lines.read(io.BytesIO(got.raw), address), Path(address), rules)
    elif got.media_type in _XML and not _is_page(got):
        found = _feed(got.raw, address, address=got.address, charset=got.charset)
        yield from _entries(found, Path(address), rules)
    elif got.media_type == "text/plain":
        yield Input(Path(address), Kind.TEXT, got.raw, Publication(url=got.address))
    else:
        yield Input(Path(address), Kind.PAGE, got.raw, Publication(url=got.address), got.charset)


def _fetch(address: str, rules: Rules) -> Fetched:
    with web_is_needed(address):
        from kg.fetch import USUAL, fetch  # noqa: PLC0415 — files need no HTTP

    return fetch(address, replace(USUAL, allow_private=rules.allow_private))


def _feed(
    raw: bytes, name: str, *, address: str | None = None, charset: str | None = None
) -> Iterator[Entry | Problem]:
    with web_is_needed(name):
        from kg.extract import feed  # noqa: PLC0415 — it needs the extra [web]
    return feed.read(raw, name, address=address, charset=charset)


def _is_page(got: Fetched) -> bool:
    return b"http://www.w3.org/1999/xhtml" in got.raw[:2000]


def _entries(found: Iterable[Entry | Problem], path: Path, rules: Rules) -> Iterator[Input | Unusable]:
    for entry in found:
        if isinstance(entry, Problem):
            yield Unusable(path, ArticleError(entry.message))
            continue
        said = Publication(entry.outlet, entry.address, entry.published, entry.headline, entry.author)
        place = Path(f"{path}#{entry.number}")
        is_followed = entry.is_summary and rules.follow and entry.address is not None
        if entry.text is not None and not is_followed:
            yield Input(place, Kind.TEXT, entry.text.encode(), said, remarks=entry.remarks)
        elif entry.html is not None and not is_followed and "<" not in entry.html:
            yield Input(place, Kind.TEXT, html.unescape(entry.html).encode(), said, remarks=entry.remarks)
        elif entry.html is not None and not is_followed:
            yield Input(place, Kind.PAGE, entry.html.encode(), said, "utf-8", entry.remarks)
        elif entry.address is not None and rules.follow:
            yield _followed(place, entry.address, said, entry.remarks, rules)
        else:
            what = f"{named(place)} is only a link; --follow fetches {entry.address}"
            yield Unusable(place, ArticleError(what))


def _followed(place: Path, address: str, said: Publication, remarks: tuple[str, ...], rules: Rules) -> Input | Unusable:
    try:
        got = _fetch(address, rules)
    except FetchError as error:
        return Unusable(place, error)
    return Input(place, Kind.PAGE, got.raw, said, got.charset, remarks)
