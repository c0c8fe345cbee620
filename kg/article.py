"""The exact text of an article: its bytes, digest and sentences. Nothing is normalised, trimmed or re-encoded.

Offsets are code points of the decoded text. Sentences are cut here and not by a library because they stand in the
article graph, which never changes: they must come out the same in every later release.
"""

from __future__ import annotations

import base64
import codecs
import hashlib
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from kg.errors import ArticleError
from kg.model import Sentence, Span

_FOREIGN_MARKS = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)

_LINE = re.compile(r"[^\r\n]+")
_STOP = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s)")
_OPENS = re.compile(r"[\"'“‘«(\[—–-]*\s*[\w\"'“‘«(\[$€£]")
_LAST_WORD = re.compile(r"[\w.&’'-]+$")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]\.?")
_ABBREVIATIONS = frozenset(
    "mr mrs ms mx dr prof rev hon sen rep gov gen col lt maj capt cmdr sgt cpl adm pres amb st mt ft jr sr "
    "vs etc inc ltd co corp dept univ assn bros approx est messrs mme "
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun "
    "ave blvd rd ed eds e.g i.e a.m p.m u.s u.k u.n e.u d.c".split()
)
_NUMBERED = frozenset(["no", "nos", "vol", "fig", "p", "pp"])  # abbreviations only before a number


@dataclass(frozen=True)
class Article:
    """One article version: ``raw`` bytes as received and ``text``, their UTF-8 decoding."""

    raw: bytes
    text: str
    language: str = "en"

    @classmethod
    def from_bytes(cls, raw: bytes, name: str, *, language: str = "en") -> Article:
        """The article in some bytes; ``name`` is for messages. Raises ArticleError when they are not UTF-8 text."""
        for mark, encoding in _FOREIGN_MARKS:
            if raw.startswith(mark):
                raise ArticleError(f"{name} is {encoding}, not UTF-8; convert it first: iconv -f {encoding} -t UTF-8")
        try:
            text = raw.decode("utf-8")
        except UnicodeDecodeError as error:
            raise ArticleError(
                f"{name} is not UTF-8 (byte {error.start} cannot be read); convert it first: iconv -f … -t UTF-8"
            ) from None
        if text.strip("\ufeff \t\r\n") == "":
            raise ArticleError(f"{name} is empty; name a file with the article's text")
        if "\0" in text:
            raise ArticleError(f"{name} has a NUL at character {text.index(chr(0))}; it is not plain text")
        return cls(raw, text, language)

    @classmethod
    def from_file(cls, path: Path, *, language: str = "en") -> Article:
        """The article in a file. Raises ArticleError when it cannot be read as UTF-8 text."""
        try:
            raw = path.read_bytes()
        except OSError as error:
            raise ArticleError(f"{path} cannot be read: {error.strerror or error}") from None
        return cls.from_bytes(raw, str(path), language=language)

    @cached_property
    def sha256(self) -> str:
        """The SHA-256 of the bytes, in hexadecimal."""
        return hashlib.sha256(self.raw).hexdigest()

    @cached_property
    def trusty(self) -> str:
        """The trusty-URI FA code of the bytes: "FA" and their SHA-256 in base64url, 45 characters in all."""
        return "FA" + base64.urlsafe_b64encode(bytes.fromhex(self.sha256)).decode().rstrip("=")

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences in reading order; a line break always ends one."""
        spans = [span for line in _LINE.finditer(self.text) for span in _cut(self.text, line.start(), line.end())]
        return tuple(Sentence(f"s{number}", span) for number, span in enumerate(spans, start=1))

    def span(self, start: int, end: int) -> Span:
        """The span between two offsets. Raises SpanMismatchError when they are not inside the text, in order."""
        return Span.of(self.text, start, end)


def _cut(text: str, start: int, end: int) -> list[Span]:
    spans = []
    for stop in _STOP.finditer(text, start, end):
        if _ends_sentence(text, start, stop, end):
            spans += _trimmed(text, start, stop.end())
            start = stop.end()
    return spans + _trimmed(text, start, end)


def _ends_sentence(text: str, start: int, stop: re.Match[str], end: int) -> bool:
    following = text[stop.end() : min(stop.end() + 40, end)].lstrip()
    if following == "":
        return True
    if not _OPENS.match(following) or following.lstrip("\"'“‘«([—–- ")[:1].islower():
        return False
    if stop.group().startswith(".") and not stop.group().startswith(".."):
        before = _LAST_WORD.search(text, max(start, stop.start() - 40), stop.start())
        word = "" if before is None else before.group()
        if word.lower() in _NUMBERED:
            return not following[0].isdigit()
        return not _INITIALS.fullmatch(word) and word.lower() not in _ABBREVIATIONS
    return True


def _trimmed(text: str, start: int, end: int) -> list[Span]:
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip(" \t\u00a0\ufeff"))
    words = piece.strip(" \t\u00a0\ufeff")
    return [] if words == "" else [Span(start + left, start + left + len(words), words)]
