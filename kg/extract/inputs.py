"""What is to be taken in: an analysis file, or an article, a plain text or a page, that a reader reads.

A file is an analysis when its name ends in .yaml or .yml, a page when it ends in .html, .htm or .xhtml. Bytes without a
name (standard input) are an analysis when two of the keys that one begins with stand at the beginning of lines, as in
``article: story.txt``; one such line alone may stand in any text. Whoever knows better says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from typing import TypeAlias

from kg.article import Article
from kg.errors import ArticleError
from kg.extract import curated
from kg.extract.curated import CuratedFile
from kg.model import Analysis, Dropped, Publication
from kg.quads import address, published_on

ANALYSES = frozenset([".yaml", ".yml"])  # how the names of such files end
PAGES = frozenset([".html", ".htm", ".xhtml"])
_KEYS = re.compile(rb"^(article|sha256|run|actors|attributions):(?=\s)", re.MULTILINE)


class Kind(Enum):
    """What a file holds."""

    ANALYSIS = "analysis"
    TEXT = "text"
    PAGE = "page"


@dataclass(frozen=True, slots=True)
class Input:
    """A file of one kind; ``raw``: its bytes, where they are not to be read from ``path``.

    ``said``: what the place where it was found says of its publication; ``charset``: what that says of a page's;
    ``remarks``: what was amiss there and could be done without, one line each.
    """

    path: Path
    kind: Kind
    raw: bytes | None = None
    said: Publication = Publication()  # noqa: RUF009 — frozen
    charset: str | None = None
    remarks: tuple[str, ...] = ()

    @classmethod
    def of(cls, path: Path, *, raw: bytes | None = None, kind: Kind | None = None) -> Input:
        """A file, or bytes under a name that says nothing, as what it looks like unless ``kind`` is given.

        Raises ArticleError as ``refuse_story`` does, and for a pipe or a device, which may never end.
        """
        if raw is None and path.exists() and not (path.is_file() or path.is_dir()):
            raise ArticleError(f"{path} is no file; name a file that holds an article")
        if kind is None:
            refuse_story(path)
            suffix = path.suffix.lower()
            is_analysis = suffix in ANALYSES if raw is None else _looks_like_analysis(raw)
            kind = Kind.ANALYSIS if is_analysis else Kind.PAGE if suffix in PAGES else Kind.TEXT
        return cls(path, kind, raw)


@dataclass(frozen=True)
class ReadText:
    """A text and what a program made of it. ``dropped``: what the program found and could not keep.

    ``original``: the bytes that the text was taken out of, where it is not all of them; ``refused``: what a language
    model made up, with words that the text may not have: to be shown, and never recorded.
    """

    path: Path
    article: Article
    publication: Publication
    analysis: Analysis
    dropped: tuple[Dropped, ...] = ()
    original: bytes | None = None
    refused: tuple[Dropped, ...] = ()


@dataclass(frozen=True)
class Text:
    """An article that is to be read; ``day``: what its times are resolved with; ``original`` as in ``ReadText``."""

    path: Path
    article: Article
    publication: Publication
    day: date | None = None
    original: bytes | None = None


Proposal: TypeAlias = CuratedFile | ReadText  # what is proposed for the store, by whom ever


def opened(given: Input, known: Publication) -> CuratedFile | Text:
    """The analysis in a file, or the text in it that is to be read.

    ``known``: what whoever ingests it says of the publication; it wins over what a file or a page says. Raises
    AnalysisError or ArticleError when the file is not what it should be, or known.published is no date.
    """
    if given.kind is Kind.ANALYSIS:
        return curated.read(given.path) if given.raw is None else curated.parse(given.raw, given.path)
    if given.kind is Kind.PAGE:
        return _page(given, known)
    name = named(given.path)
    article = Article.from_file(given.path) if given.raw is None else Article.from_bytes(given.raw, name)
    publication = merged(given.said, known)
    _check_address(publication)
    return Text(given.path, article, publication, _day(publication.published))


def merged(said: Publication, known: Publication) -> Publication:
    """What is said of a publication, with what is known of it in its place."""
    given = {each.name: getattr(known, each.name) for each in fields(known)}
    return replace(said, **{name: value for name, value in given.items() if value is not None})


@contextmanager
def web_is_needed(name: str) -> Iterator[None]:
    """Where something is imported that only the extra [web] brings. Raises ArticleError without it."""
    try:
        yield
    except ModuleNotFoundError as error:
        raise ArticleError(
            f"{name} cannot be read without {error.name}; pip install 'onrecord[web]' brings what pages and feeds need"
        ) from None


def named(path: Path) -> str:
    """What messages call a file, or the address in its place, whose two slashes a path does not keep."""
    return re.sub(r"^(https?):/(?!/)", r"\1://", str(path))


def refuse_story(path: Path) -> None:
    """Raise ArticleError for a story, by its name: its marks would be read as words, its answers are to score with."""
    if path.suffix.lower() == ".story":
        raise ArticleError(
            f"{path} is a story with marks, to score readers with: kg evaluate {path}; --text reads it with its marks"
        )


def _page(given: Input, known: Publication) -> Text:
    with web_is_needed(named(given.path)):
        from kg.extract import page  # noqa: PLC0415 — what reads HTML takes as long to load as all the rest
    try:
        raw = given.path.read_bytes() if given.raw is None else given.raw
    except OSError as error:
        raise ArticleError(f"{given.path} cannot be read: {error.strerror or error}") from None
    found = page.read(raw, named(given.path), charset=given.charset, address=given.said.url)
    on_page = Publication(found.outlet, found.url, found.published, found.headline, found.author)
    publication = merged(merged(on_page, given.said), known)
    _check_address(publication)
    article = Article.from_bytes(found.text.encode(), named(given.path))
    return Text(given.path, article, publication, _day(publication.published), raw)


def _looks_like_analysis(raw: bytes) -> bool:
    return len({key[1] for key in _KEYS.finditer(raw)}) > 1


def _check_address(publication: Publication) -> None:
    if publication.url is not None:
        address(publication.url)


def _day(published: str | None) -> date | None:
    if published is None:
        return None
    published_on(published)
    return datetime.fromisoformat(published).date()
