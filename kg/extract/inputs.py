"""What is to be taken in: an analysis file, or a plain text that the built-in reader reads.

A file is an analysis when its name ends in .yaml or .yml. Bytes without a name (standard input) are one when two of
the keys that an analysis begins with stand at the beginning of lines, as in ``article: story.txt``; one such line
alone may stand in any text. Whoever knows better says so.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from typing import TypeAlias

from kg.article import Article
from kg.errors import ArticleError
from kg.extract import curated
from kg.extract.curated import CuratedFile
from kg.model import Analysis, Dropped, Publication
from kg.quads import published_on
from kg.reader.language import foreign

_SUFFIXES = frozenset([".yaml", ".yml"])
_KEYS = re.compile(rb"^(article|sha256|run|actors|attributions):(?=\s)", re.MULTILINE)


class Kind(Enum):
    """What a file holds."""

    ANALYSIS = "analysis"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Input:
    """A file of one kind; ``raw``: its bytes, where they are not to be read from ``path``."""

    path: Path
    kind: Kind
    raw: bytes | None = None

    @classmethod
    def of(cls, path: Path, *, raw: bytes | None = None, kind: Kind | None = None) -> Input:
        """A file, or bytes under a name that says nothing, as what it looks like unless ``kind`` is given."""
        if kind is None:
            is_analysis = path.suffix.lower() in _SUFFIXES if raw is None else _looks_like_analysis(raw)
            kind = Kind.ANALYSIS if is_analysis else Kind.TEXT
        return cls(path, kind, raw)


@dataclass(frozen=True)
class ReadText:
    """A text and what a program made of it. ``dropped``: what the program found and could not keep."""

    path: Path
    article: Article
    publication: Publication
    analysis: Analysis
    dropped: tuple[Dropped, ...] = ()


Proposal: TypeAlias = CuratedFile | ReadText  # what is proposed for the store, by whom ever


def read(given: Input, published: str | None = None) -> Proposal:
    """The analysis in a file, or what the reader makes of the text in it.

    ``published``: the day or time of publication, which a text's times are resolved with. Raises AnalysisError or
    ArticleError when the file is not what it should be, when it is not English or ``published`` is no date.
    """
    if given.kind is Kind.TEXT:
        return _read_text(given, published)
    return curated.read(given.path) if given.raw is None else curated.parse(given.raw, given.path)


def _looks_like_analysis(raw: bytes) -> bool:
    return len({key[1] for key in _KEYS.finditer(raw)}) > 1


def _read_text(given: Input, published: str | None) -> Proposal:
    name = str(given.path)
    article = Article.from_file(given.path) if given.raw is None else Article.from_bytes(given.raw, name)
    language = foreign(article.text)
    if language is not None:
        raise ArticleError(
            f"{name} does not look like English but like {language}, and the reader reads English only; "
            "name an English text, or an analysis file"
        )
    day = None if published is None else _day(published)
    from kg.reader.reader import read as read_article  # noqa: PLC0415 — it loads numpy, which an analysis never needs

    reading = read_article(article, day)
    return ReadText(given.path, article, Publication(), reading.analysis, reading.dropped)


def _day(published: str) -> date:
    published_on(published)
    return datetime.fromisoformat(published).date()
