"""Near copies: which texts share so many words with another that they come from one hand.

A signature is a text's fingerprints by winnowing (Schleimer, Wilkerson and Aiken 2003): of every 16 neighbouring runs
of five words, the one with the smallest hash. Two texts with 20 words in a row in common always share one, whatever
else they hold, so a short reprint of a long story is found as surely as the whole story under a new headline. What the
fingerprints point to is then compared word by word. Case, punctuation and line breaks do not count.
"""

from __future__ import annotations

import itertools
import re
import sqlite3
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from types import TracebackType
from typing import Self

from kg.errors import BusyError, StoreError
from kg.layout import Head
from kg.model import Span

COPIED = 0.5  # of the words of one of two texts: from here on one is a copy of the other
LEAST_WORDS = 50  # in common, or neither is: a brief and a report may share a statement

_RUN = 5  # words
_WINDOW = 16  # runs
_LEAST_MARKS = 2
_LEAST_SHARE = 0.1  # of the fingerprints of the shorter text
_EARLIEST = 50  # articles looked at for one fingerprint: what a thousand carry is found in the first of them
_COMPARED = 10  # articles that are compared word by word
_FORMAT = 1

_INVISIBLE = "\u00ad\u200b-\u200d\u2060\ufeff"
_WORD = re.compile(rf"[\w\u0300-\u036f{_INVISIBLE}]+")
_TABLES = f"""
BEGIN;
CREATE TABLE article (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, marks INTEGER NOT NULL);
CREATE TABLE mark (mark INTEGER NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (mark, article)) WITHOUT ROWID;
CREATE TABLE head (entry INTEGER NOT NULL, sha256 TEXT NOT NULL);
PRAGMA user_version = {_FORMAT};
COMMIT;
"""


@dataclass(frozen=True, slots=True)
class Signature:
    """The fingerprints of a text, about one for eight or nine words: numbers of 48 bits, the same in every process."""

    marks: frozenset[int]


@dataclass(frozen=True, slots=True)
class Share:
    """What two texts have in common: runs of five words or more that stand in both, in any order.

    ``of_one`` and ``of_other``: the share of each text's words that are in such runs, from 0 to 1. ``words``: how many
    those are in the text that has fewer. ``in_one`` and ``in_other``: the runs as spans of each text, in its order.
    """

    of_one: float
    of_other: float
    words: int
    in_one: tuple[Span, ...]
    in_other: tuple[Span, ...]

    @property
    def is_copy(self) -> bool:
        """Whether one is a copy of the other: at least 50 words in common, and they are half of one of the texts."""
        return self.words >= LEAST_WORDS and max(self.of_one, self.of_other) >= COPIED


@dataclass(frozen=True, slots=True)
class Candidate:
    """An article that may share text with another; ``share``: of the fingerprints of whichever has fewer."""

    article: str
    share: float


@dataclass(frozen=True, slots=True)
class Copy:
    """An article that a text is a copy of, or that is a copy of it; in ``share``, the text is "one"."""

    article: str
    share: Share


def signature(text: str) -> Signature:
    """The signature of a text; one of fewer than five words has no fingerprints."""
    hashes = [_hash(run) for run in _runs(_keys(text))]
    windows = max(1, len(hashes) - _WINDOW + 1)
    return Signature(frozenset(min(hashes[at : at + _WINDOW]) for at in range(windows) if len(hashes) > 0))


def share(text: str, other: str) -> Share:
    """What two texts have in common, compared word by word."""
    one, two = list(_words(text)), list(_words(other))
    common = set(_runs([key for key, _, _ in one])) & set(_runs([key for key, _, _ in two]))
    in_one, in_two = _covered(one, common), _covered(two, common)
    words_one, words_two = (sum(end - start for start, end in places) for places in (in_one, in_two))
    return Share(
        words_one / max(1, len(one)),
        words_two / max(1, len(two)),
        min(words_one, words_two),
        _spans(text, one, in_one),
        _spans(other, two, in_two),
    )


def copies(
    text: str,
    signature: Signature,
    index: CopyIndex,
    text_of: Callable[[str], str],
    is_wanted: Callable[[str], bool] = lambda _: True,
) -> tuple[Copy, ...]:
    """The articles of an index that a text is a copy of or that are copies of it, those with most in common first.

    ``text_of``: the text of an article of the index; ``is_wanted``: whether to look at one at all. Of the articles
    that share most fingerprints ten are compared. The text itself is among them if it is in the index already.
    """
    likely = itertools.islice(filter(lambda each: is_wanted(each.article), index.similar(signature)), _COMPARED)
    compared = (Copy(each.article, share(text, text_of(each.article))) for each in likely)
    found = [copy for copy in compared if copy.share.is_copy]
    return tuple(sorted(found, key=lambda copy: (-copy.share.of_one - copy.share.of_other, copy.article)))


class CopyIndex:
    """The signatures of articles, in one SQLite file; what is in it can be made again from the articles' texts.

    An article is known by a name of the caller's choice. What was added is kept from the next ``save`` on.
    """

    def __init__(self, path: Path) -> None:
        """Open the file, or make it. Raises StoreError when it cannot be used, BusyError while another writes to it."""
        self.path = path
        with self._explained():
            self._file = sqlite3.connect(path, timeout=1)
        try:
            with self._explained():
                self._settle()
        except BaseException:
            self._file.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file; what was not saved is dropped."""
        self._file.close()

    def __len__(self) -> int:
        """The number of articles."""
        with self._explained():
            return int(self._file.execute("SELECT count(*) FROM article").fetchone()[0])

    @property
    def head(self) -> Head | None:
        """The end of the ledger whose articles are in the index, as it was last saved; None before that."""
        with self._explained():
            row = self._file.execute("SELECT entry, sha256 FROM head").fetchone()
        return None if row is None else Head(*row)

    def add(self, article: str, signature: Signature) -> None:
        """Put an article in; one that is in already stays as it is. Raises StoreError, or BusyError, when it cannot."""
        with self._explained(), closing(self._file.cursor()) as cursor:
            cursor.execute("INSERT OR IGNORE INTO article (id, marks) VALUES (?, ?)", (article, len(signature.marks)))
            if cursor.rowcount == 1:
                rows = [(mark, cursor.lastrowid) for mark in sorted(signature.marks)]
                cursor.executemany("INSERT INTO mark VALUES (?, ?)", rows)

    def save(self, head: Head) -> None:
        """Keep what was added; ``head``: the end of the ledger that it brings the index up to."""
        with self._explained():
            self._file.execute("DELETE FROM head")
            self._file.execute("INSERT INTO head VALUES (?, ?)", (head.entry, head.sha256))
            self._file.commit()

    def similar(self, signature: Signature) -> tuple[Candidate, ...]:
        """The articles that share at least two fingerprints, and a tenth of those of the shorter text, most first."""
        shared = Counter[int]()
        with self._explained():
            for mark in signature.marks:
                rows = self._file.execute(
                    "SELECT article FROM mark WHERE mark = ? ORDER BY article LIMIT ?", (mark, _EARLIEST)
                )
                shared.update(number for (number,) in rows)
            found = [self._candidate(number, marks, signature) for number, marks in shared.items()
                     if marks >= _LEAST_MARKS]  # fmt: skip
        near = [each for each in found if each.share >= _LEAST_SHARE]
        return tuple(sorted(near, key=lambda each: (-each.share, each.article)))

    def _candidate(self, number: int, shared: int, signature: Signature) -> Candidate:
        article, marks = self._file.execute("SELECT id, marks FROM article WHERE number = ?", (number,)).fetchone()
        return Candidate(article, shared / min(marks, len(signature.marks)))

    def _settle(self) -> None:
        (found,) = self._file.execute("PRAGMA user_version").fetchone()
        if found == 0:
            self._file.executescript(_TABLES)
        elif found != _FORMAT:
            raise StoreError(f"{self.path} is of format {found}, not {_FORMAT}; remove it: it is made again")

    @contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_BUSY:
                raise BusyError(f"another process is writing to {self.path}; try again when it has finished") from None
            raise StoreError(
                f"{self.path} cannot be used ({error}); make it writable, or remove it: it is made again"
            ) from None


def _words(text: str) -> Iterator[tuple[str, int, int]]:
    """Each word as it is compared, and where it stands."""
    for match in _WORD.finditer(text):
        word = match.group()
        key = word.lower() if word.isascii() else _key(word)
        if key != "":
            yield key, match.start(), match.end()


def _key(word: str) -> str:
    return unicodedata.normalize("NFKC", re.sub(f"[{_INVISIBLE}]", "", word)).casefold()


def _keys(text: str) -> list[str]:
    return [key for key, _, _ in _words(text)]


def _runs(keys: Sequence[str]) -> Iterator[tuple[str, ...]]:
    return (tuple(keys[at : at + _RUN]) for at in range(len(keys) - _RUN + 1))


def _hash(run: tuple[str, ...]) -> int:
    return int.from_bytes(blake2b(" ".join(run).encode(), digest_size=6).digest(), "big")


def _covered(words: Sequence[tuple[str, int, int]], common: set[tuple[str, ...]]) -> list[tuple[int, int]]:
    """Where, counted in words, runs stand that are in common; those that touch or overlap as one."""
    places: list[tuple[int, int]] = []
    for at, run in enumerate(_runs([key for key, _, _ in words])):
        if run in common:
            start = places.pop()[0] if len(places) > 0 and places[-1][1] >= at else at
            places.append((start, at + _RUN))
    return places


def _spans(text: str, words: Sequence[tuple[str, int, int]], places: Sequence[tuple[int, int]]) -> tuple[Span, ...]:
    return tuple(Span.of(text, words[start][1], words[end - 1][2]) for start, end in places)
