"""Checking a ledger with its files alone: digests, the chain of lines, canonical form, and every span against its text.

It reports all that is wrong, and reads one file at a time: beside the largest file it needs no memory. What it cannot
see without a head noted earlier is that the last lines, or all of them, were replaced by others that fit together.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, parse

from kg.errors import BusyError, LedgerError, StoreError
from kg.layout import LEDGER, LEDGER_FORMAT, LOCK, MANIFEST, STAGING
from kg.ledger import journal
from kg.ledger.manifest import ARTICLE_TEXT, Added, Entry, genesis_line, path_in, sha256, trusty
from kg.ledger.nquads import canonical_nquads, check_graphs
from kg.namespaces import NIF

_CHUNK = 1 << 20  # bytes
_ARTICLE = re.compile(r"(.*)article/(FA[A-Za-z0-9_-]{43})")
_SHOWN = 60  # characters of a span in a message
_OFFSET = re.compile(r"[0-9]{1,12}")
_SPAN_TERMS = (NIF.referenceContext, NIF.beginIndex, NIF.endIndex, NIF.anchorOf)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is not as it was recorded. ``path`` is in the store; ``line`` counts from 1."""

    path: str
    line: int | None
    message: str


@dataclass(frozen=True, slots=True)
class Verification:
    """What was examined, and all that was found wrong."""

    entries: int
    files: int
    quads: int
    spans: int
    problems: tuple[Problem, ...]


def verify(folder: Path, head: str | None = None) -> Verification:
    """Check the ledger of the store in ``folder``; ``head`` is the hash of the chain's end as somebody once noted it.

    Raises StoreError when there is no ledger, BusyError when a process is writing to it.
    """
    if not (folder / LEDGER).is_dir():
        raise StoreError(f"{folder} holds no {LEDGER}/ to verify; name a store")
    examination = _Examination(folder)
    examination.recover()
    lock = _shared_lock(folder)
    try:
        examination.examine(head)
    finally:
        examination.close()
        if lock is not None:
            lock.release()
    return Verification(
        examination.entries,
        examination.files,
        examination.quads,
        examination.spans,
        tuple(examination.problems),
    )


class _Examination:
    def __init__(self, folder: Path) -> None:
        self.entries = self.files = self.quads = self.spans = 0
        self.problems: list[Problem] = []
        self._folder = folder
        self._ledger = folder / LEDGER
        self._base: str | None = None
        self._texts = 0
        self._text: tuple[str, str | None] = ("", None)  # of the article last asked for
        self._named = sqlite3.connect(
            ""
        )  # the manifest's files, in a temporary database that leaves memory as it grows
        self._named.execute("CREATE TABLE file (path TEXT PRIMARY KEY, sha256 TEXT) WITHOUT ROWID")

    def close(self) -> None:
        self._named.close()

    def recover(self) -> None:
        """Complete a commit that was interrupted, as any command does; report it where nobody may write."""
        try:
            if journal.pending(self._folder) is None:
                return
            lock = journal.Lock(self._folder)
            try:
                journal.recover(self._folder)
            finally:
                lock.release()
        except BusyError:
            raise
        except (LedgerError, StoreError) as error:
            self._report(f"{STAGING}/commit", None, f"a commit was interrupted and cannot be completed: {error}")

    def examine(self, head: str | None) -> None:
        try:
            self._examine_manifest(head)
        except FileNotFoundError:
            return self._report(f"{LEDGER}/{MANIFEST}", None, "is missing; without it no file can be checked")
        except OSError as error:
            return self._report(f"{LEDGER}/{MANIFEST}", None, f"cannot be read: {error.strerror}")
        self._examine_folder(self._ledger, "")
        if self.entries == 0:
            self._report(f"{LEDGER}/{MANIFEST}", None, "has no entry: nothing was checked")
        elif self._texts > 0 and self.spans == 0:
            self._report(LEDGER, None, f"has {self._texts} article(s) and no span: no words could be checked")
        return None

    def _examine_manifest(self, head: str | None) -> None:
        expected, previous, is_sound, is_known = 1, "", False, head is None
        with path_in(self._folder).open("rb") as file:
            for number, raw in enumerate(file, start=1):
                line = raw.removesuffix(b"\n")
                if line == raw:
                    self._report_line(number, "ends without a line break: it was cut or the rest was removed")
                if number == 1:
                    is_sound = self._examine_genesis(line)
                else:
                    entry = self._examine_line(number, line, expected, previous if is_sound else None)
                    is_sound = entry is not None
                    expected = expected + 1 if entry is None else entry.number + 1
                previous = sha256(line)
                is_known = is_known or previous == head
        if not is_known:
            self._report(
                f"{LEDGER}/{MANIFEST}", None, f"no line has the hash {head}: the end was cut off, or history rewritten"
            )

    def _examine_genesis(self, line: bytes) -> bool:
        with suppress(ValueError, TypeError, KeyError, RecursionError):
            base = json.loads(line)["base"]
            if isinstance(base, str) and genesis_line(base) == line:
                self._base = base
                return True
        expected = f"is not the first line of a ledger of format {LEDGER_FORMAT}"
        self._report_line(1, f"{expected}: it was changed, or another release made it")
        return False

    def _examine_line(self, number: int, line: bytes, expected: int, previous: str | None) -> Entry | None:
        """The entry on a line, or None when the line was changed."""
        self.entries += 1
        try:
            entry = Entry.from_line(line)
            is_sound = entry.to_line() == line
        except (LedgerError, ValueError):
            self._report_line(number, "is not an entry: it was changed")
            return None
        if not is_sound:
            self._report_line(number, "was changed: its digest or its form is not that of its content")
        if entry.number != expected:
            self._report_line(
                number,
                f"is entry {entry.number} where {expected} should stand: lines were removed, added or moved",
            )
        elif previous is not None and entry.previous != previous:
            self._report_line(number, "does not continue the line before: one of the two was changed or replaced")
        for added in entry.adds:
            self._examine_added(number, added)
        for path in entry.removes:
            if not self._is_named(path):
                self._report_line(number, f"removes {path}, which no line before it adds")
        return entry if is_sound else None

    def _examine_added(self, number: int, added: Added) -> None:
        if not journal.is_path(added.path):
            return self._report_line(number, f"names {added.path!r}, which cannot be a file of the ledger")
        if self._named.execute("INSERT OR IGNORE INTO file VALUES (?, ?)", (added.path, added.sha256)).rowcount == 0:
            if not self._is_named(added.path, added.sha256):
                self._report_line(number, f"gives {added.path} another digest than the line that added it")
            return None
        self.files += 1
        place = f"{LEDGER}/{added.path}"
        try:
            status = (self._ledger / added.path).lstat()
            if not stat.S_ISREG(status.st_mode):
                return self._report(place, None, "is not a plain file")
            is_nquads = added.path.endswith(".nq")
            raw = (self._ledger / added.path).read_bytes() if is_nquads else b""
            digest = sha256(raw) if is_nquads else _digest(self._ledger / added.path)
        except (FileNotFoundError, NotADirectoryError):
            return self._report(place, None, f"is missing: line {number} of the manifest adds it")
        except OSError as error:
            return self._report(place, None, f"cannot be read: {error.strerror}")
        if status.st_size != added.size:
            self._report(place, None, f"was changed: it has {status.st_size} bytes, and {added.size} were recorded")
        elif digest != added.sha256:
            self._report(place, None, "was changed: its digest is not the one recorded")
        article = ARTICLE_TEXT.fullmatch(added.path)
        if article is not None:
            self._examine_text(place, article[1], digest)
        if is_nquads:
            self._examine_quads(added, raw)
        return None

    def _examine_text(self, place: str, code: str, digest: str) -> None:
        self._texts += 1
        if trusty(digest) != code:
            self._report(place, None, f"is not named by the digest of its bytes, {trusty(digest)}")
        if self._text_of(code) is None:
            self._report(place, None, "is not UTF-8 text")

    def _examine_quads(self, added: Added, raw: bytes) -> None:
        place = f"{LEDGER}/{added.path}"
        quads = dict(self._lines(place, raw))
        lines = raw.count(b"\n")
        self.quads += len(quads)
        if lines != added.quads:
            self._report(place, None, f"has {lines} quads, and {added.quads} were recorded")
        elif self._base is not None and len(quads) == added.quads:
            try:
                check_graphs(added.path, raw, self._base)
            except LedgerError as error:
                self._report(place, None, str(error))
        if not added.path.startswith("reviews/"):  # whose findings quote words, and are no spans
            self._examine_spans(place, quads)

    def _lines(self, place: str, raw: bytes) -> Iterator[tuple[int, Quad]]:
        """The quads of a file with their lines, those left out and reported that are not in canonical form."""
        with suppress(SyntaxError, ValueError, LedgerError):
            quads = list(parse(raw, format=RdfFormat.N_QUADS))
            if canonical_nquads(quads) == raw:
                yield from enumerate(quads, start=1)
                return
        before = b""
        for number, line in enumerate(raw.removesuffix(b"\n").split(b"\n"), start=1):
            try:
                (quad,) = parse(line, format=RdfFormat.N_QUADS)
                is_canonical = canonical_nquads([quad]) == line + b"\n"
            except (SyntaxError, ValueError, LedgerError):
                is_canonical = False
            if not is_canonical:
                self._report(place, number, "is not a quad in canonical N-Quads")
            else:
                yield number, quad
                if line <= before:
                    self._report(place, number, "stands out of order, or twice")
            before = line
        if not raw.endswith(b"\n"):
            self._report(place, None, "ends without a line break")

    def _examine_spans(self, place: str, quads: dict[int, Quad]) -> None:
        spans: dict[str, dict[NamedNode, list[tuple[str, int]]]] = {}
        for number, quad in quads.items():
            if quad.predicate in _SPAN_TERMS and isinstance(quad.subject, NamedNode):
                value = quad.object.value if isinstance(quad.object, NamedNode | Literal) else ""
                facts = spans.setdefault(quad.subject.value, {})
                facts.setdefault(quad.predicate, []).append((value, number))
            elif (
                quad.predicate == NIF.isString
                and isinstance(quad.subject, NamedNode)
                and isinstance(quad.object, Literal)
            ):
                self._examine_string(place, number, quad.subject.value, quad.object.value)
        for subject, facts in spans.items():
            self.spans += 1
            fault = self._fault(subject, facts)
            if fault is not None:
                self._report(place, min(number for values in facts.values() for _, number in values), fault)

    def _examine_string(self, place: str, number: int, article: str, string: str) -> None:
        code = self._code_of(article)
        text = None if code is None else self._text_of(code)
        if text is None:
            self._report(place, number, f"gives the text of {article}, which is not in the ledger as text")
        elif text != string:
            self._report(place, number, f"does not give the text of {article} as it was received")

    def _fault(self, subject: str, facts: dict[NamedNode, list[tuple[str, int]]]) -> str | None:
        """What is wrong with a span, or None."""
        if any(len(facts.get(term, ())) != 1 for term in _SPAN_TERMS):
            return f"{subject} does not have one article, one beginning, one end and its words"
        context, begin, end, words = (facts[term][0][0] for term in _SPAN_TERMS)
        if subject != f"{context}#char={begin},{end}":
            return f"{subject} is not named by its article and offsets, {context}, {begin} and {end}"
        code = self._code_of(context)
        text = None if code is None else self._text_of(code)
        if text is None:
            return f"{subject} is in {context}, which is not in the ledger as text"
        if _OFFSET.fullmatch(begin) is None or _OFFSET.fullmatch(end) is None:
            return f"{subject} has offsets that are not numbers"
        if not 0 <= int(begin) < int(end) <= len(text):
            return f"{subject} lies outside its article, which has {len(text)} characters"
        found = text[int(begin) : int(end)]
        if found != words:
            return f"{subject} has other words than its article: {_short(words)} for {_short(found)}"
        return None

    def _code_of(self, article: str) -> str | None:
        """The digest code in an article's IRI, or None when it is not one of this ledger."""
        parts = _ARTICLE.fullmatch(article)
        return None if parts is None or self._base not in (None, parts[1]) else parts[2]

    def _text_of(self, code: str) -> str | None:
        if self._text[0] != code:
            try:
                self._text = (code, (self._ledger / "articles" / f"{code}.txt").read_bytes().decode())
            except (OSError, UnicodeDecodeError):
                self._text = (code, None)
        return self._text[1]

    def _examine_folder(self, folder: Path, prefix: str) -> None:
        """Report what is in the ledger's folder and not in its manifest."""
        is_empty = True
        try:
            with os.scandir(folder) as entries:
                for entry in entries:
                    is_empty = False
                    path = prefix + entry.name
                    if entry.is_dir(follow_symlinks=False):
                        self._examine_folder(folder / entry.name, f"{path}/")
                    elif path not in {MANIFEST, LOCK} and not self._is_named(path):
                        self._report(
                            _printable(f"{LEDGER}/{path}"), None, "was added: no line of the manifest names it"
                        )
        except OSError as error:
            return self._report(_printable(f"{LEDGER}/{prefix}"), None, f"cannot be read: {error.strerror}")
        if is_empty:
            self._report(
                _printable(f"{LEDGER}/{prefix}"), None, "is an empty folder: it was added, or its files removed"
            )
        return None

    def _is_named(self, path: str, digest: str | None = None) -> bool:
        if not journal.is_path(path):
            return False
        found = self._named.execute("SELECT sha256 FROM file WHERE path = ?", (path,)).fetchone()
        return found is not None and digest in (None, found[0])

    def _report_line(self, number: int, message: str) -> None:
        self._report(f"{LEDGER}/{MANIFEST}", number, message)

    def _report(self, path: str, line: int | None, message: str) -> None:
        self.problems.append(Problem(path, line, message))


def _shared_lock(folder: Path) -> journal.Lock | None:
    """The right to read undisturbed, or None on a medium where there is no lock to take."""
    try:
        return journal.Lock(folder, shared=True)
    except BusyError:
        raise
    except StoreError:
        return None


def _short(words: str) -> str:
    return repr(words if len(words) <= _SHOWN else words[:_SHOWN] + "…")


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        digest = hashlib.sha256()
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def _printable(path: str) -> str:
    return os.fsencode(path).decode("utf-8", "backslashreplace")
