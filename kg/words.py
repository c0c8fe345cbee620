"""The words of a store, indexed: statements, actors and articles are found at once, those that fit best first.

The index is one SQLite file, STORE/words, or one in a temporary folder where the store cannot be written to; it is made
again where it is lost. It shows one state. The first search of another state has it brought up, in a thread: only the
runs, actors and articles that came or went are read. What takes longer than a second is answered from the view itself
meanwhile, as it always is where SQLite has no FTS5, and for an endpoint or a past state.

Words are compared without letter case and accents. What is not found: other forms of a word but those that begin as
the last word does, misspellings, what begins in the middle of a word, so also of a line in a script without spaces.
"""

from __future__ import annotations

import atexit
import os
import re
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from threading import Lock, Thread
from typing import TypeAlias

from pyoxigraph import BlankNode, Literal, NamedNode, Triple

from kg import query
from kg.errors import KgError
from kg.iris import digest
from kg.layout import LEDGER, MANIFEST, VIEW, WORDS, Head
from kg.namespaces import KG, NIF, PROV, RDF, SCHEMA, SKOS
from kg.query import Dataset
from kg.query.answers import number
from kg.resources import QUERIES
from kg.view import View, hold

Term: TypeAlias = NamedNode | BlankNode | Literal | Triple
Row: TypeAlias = tuple[str, str, str]  # a name, other names and a text

KINDS = ("actor", "article", "attribution")

_FORMAT = "1"
_PATIENCE = 1.0  # seconds that a search waits for the index of its state
_LEFT = 3600.0  # seconds after which nobody is at work on a file any more
_MARKS = "\x02\x03"  # around what was found; no text of the index has them
_CLEAN = str.maketrans(dict.fromkeys(f"\0{_MARKS}", " "))
_EACH = 1 << 60  # keys of a kind: those of one follow on those of another
_TABLES = """
CREATE TABLE state (format TEXT, entry INTEGER, sha256 TEXT);
CREATE TABLE thing (key INTEGER PRIMARY KEY, iri TEXT, origin TEXT);
CREATE INDEX thing_origin ON thing (origin);
CREATE VIRTUAL TABLE entry USING fts5(name, other, text, tokenize='unicode61 remove_diacritics 2');
"""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some characters of a text; ``is_found``: whether they are a word that was searched for."""

    text: str
    is_found: bool


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found, with the part of its text that fits best; empty where the view itself was searched."""

    node: NamedNode
    pieces: tuple[Piece, ...] = ()


@dataclass(frozen=True, slots=True)
class Hits:
    """How many things of a kind were found, and those that were asked for: the best first, or by IRI in the view."""

    total: int
    hits: tuple[Hit, ...]


def search(
    dataset: Dataset, sought: str, *, limit: int, offset: int = 0, patience: float = _PATIENCE
) -> dict[str, Hits]:
    """By kind, what has all words of a text, the last one at the beginning of a word; the text is never syntax.

    ``limit`` and ``offset``: which of each kind. Raises StoreError as the view does.
    """
    words = list(dict.fromkeys(sought.translate(_CLEAN).encode("utf-8", "replace").decode().lower().split()))
    if len(words) == 0:
        return dict.fromkeys(KINDS, Hits(0, ()))
    if isinstance(dataset, View) and has_fts5() and dataset.path.parent == dataset.folder / VIEW:
        with suppress(sqlite3.Error):
            index = _index(dataset, patience)
            if index is not None:
                with closing(index) as file:
                    return {kind: _found(file, dataset.base, kind, words, limit, offset) for kind in KINDS}
    return _looked_for(dataset, words, limit, offset)


def close(folder: Path) -> None:
    """Remove the index of a store that cannot be written to, for a process that may be ended without notice."""
    with _LOCK:
        temporary = _TEMPORARY.pop(folder, None)
    if temporary is not None:
        shutil.rmtree(temporary, ignore_errors=True)


@cache
def has_fts5() -> bool:
    """Whether this Python's SQLite can search words."""
    with closing(sqlite3.connect(":memory:")) as file:
        try:
            file.executescript(_TABLES)
        except sqlite3.Error:
            return False
        return True


def _found(file: sqlite3.Connection, base: str, kind: str, words: Sequence[str], limit: int, offset: int) -> Hits:
    quoted = " ".join('"{}"'.format(word.replace('"', '""')) for word in words) + "*"
    among = (quoted, KINDS.index(kind) * _EACH, (KINDS.index(kind) + 1) * _EACH - 1)
    (total,) = file.execute(
        "SELECT count(*) FROM entry WHERE entry MATCH ? AND rowid BETWEEN ? AND ?", among
    ).fetchone()
    # The best are found first; the words are read, and marked, of those alone.
    best = file.execute(
        "SELECT rowid FROM entry WHERE entry MATCH ? AND rowid BETWEEN ? AND ? "
        "ORDER BY bm25(entry, 4.0, 1.0, 2.0), rowid LIMIT ? OFFSET ?",
        (*among, limit, offset),
    ).fetchall()
    hits = []
    for (key,) in best:
        iri, text = file.execute(
            "SELECT iri, snippet(entry, 2, ?, ?, '…', 40) FROM entry JOIN thing ON key = entry.rowid "
            "WHERE entry MATCH ? AND entry.rowid = ?",
            (*_MARKS, quoted, key),
        ).fetchone()
        parts = enumerate(re.split(f"[{_MARKS}]", text))  # every other one was found
        hits.append(Hit(NamedNode(base + iri), tuple(Piece(part, at % 2 == 1) for at, part in parts if part != "")))
    return Hits(total, tuple(hits))


def _looked_for(dataset: Dataset, words: Sequence[str], limit: int, offset: int) -> dict[str, Hits]:
    """What the view itself has: things in whose words each of some strings stands, anywhere, by IRI."""
    nodes: dict[str, list[Hit]] = {kind: [] for kind in KINDS}
    stored = query.find("search", QUERIES / "lookup")
    for kind, thing, count in query.run(dataset, stored, word=[Literal(word) for word in words]):
        if number(count) == len(words) and isinstance(kind, Literal) and isinstance(thing, NamedNode):
            nodes[kind.value].append(Hit(thing))
    return {kind: Hits(len(hits), tuple(hits[offset : offset + limit])) for kind, hits in nodes.items()}


_LOCK = Lock()
_MAKING: dict[Path, Thread] = {}  # by store: one at a time; the next search begins what is newer
_TEMPORARY: dict[Path, Path] = {}  # by store that cannot be written to, where its index is instead


def _index(view: View, patience: float) -> sqlite3.Connection | None:
    """The index of a view, which is begun where there is none; None when it is not ready after some seconds."""
    found = _made(view)
    if found is None:
        with _LOCK:
            making = _MAKING.get(view.folder)
            if making is None:
                making = _MAKING[view.folder] = Thread(
                    target=_make,
                    args=(view, hold(view.path)),
                    daemon=True,  # nobody who stops has to wait for it
                )
                making.start()
        making.join(patience)
        found = _made(view)
    return found


def _made(view: View) -> sqlite3.Connection | None:
    """The index of a view, opened: whatever takes its place meanwhile, the file stays this one."""
    for path in _places(view):
        with suppress(sqlite3.Error), ExitStack() as opened:
            file = opened.enter_context(closing(_opened(path)))
            if _head(file) == view.head:
                opened.pop_all()
                return file
    return None


def _places(view: View) -> list[Path]:
    folders = (view.folder, _TEMPORARY.get(view.folder))
    return [folder / WORDS for folder in folders if folder is not None and (folder / WORDS).exists()]


def _opened(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)


def _head(file: sqlite3.Connection) -> Head | None:
    """The state that an index shows; None when it has another format. Raises sqlite3.Error where it is none."""
    row = file.execute("SELECT entry, sha256 FROM state WHERE format = ?", (_FORMAT,)).fetchone()
    return None if row is None else Head(*row)


def _is_index(path: Path) -> bool:
    try:
        with closing(_opened(path)) as file:
            return _head(file) is not None
    except sqlite3.Error:
        return False


def _make(view: View, held: int | None) -> None:
    """Make the index of a view; what cannot be made is done without, and begun again by the next search."""
    try:
        with suppress(OSError, sqlite3.Error, KgError):
            try:
                _make_in(view.folder, view)
            except OSError:  # a folder, or a file system, that cannot be written to
                _make_in(_temporary(view.folder), view)
    finally:
        with _LOCK:
            del _MAKING[view.folder]
        if held is not None:
            os.close(held)


def _temporary(folder: Path) -> Path:
    with _LOCK:
        if folder not in _TEMPORARY:
            _TEMPORARY[folder] = Path(tempfile.mkdtemp(prefix="onrecord-"))
            atexit.register(close, folder)
        return _TEMPORARY[folder]


def _make_in(folder: Path, view: View) -> None:
    for left in folder.glob(f"{WORDS}.*"):  # by a process that ended while it made one
        with suppress(FileNotFoundError):  # it is done meanwhile
            if time.time() - left.stat().st_mtime > _LEFT:
                left.unlink()
    handle, name = tempfile.mkstemp(prefix=f"{WORDS}.", dir=folder)
    os.close(handle)
    path = Path(name)
    try:
        known = next((place for place in _places(view) if _is_index(place)), None)
        if known is not None:
            shutil.copyfile(known, path)
        with closing(sqlite3.connect(path, isolation_level=None)) as file:
            file.execute("PRAGMA journal_mode = OFF")
            file.execute("PRAGMA synchronous = OFF")
            if known is None:
                file.executescript(_TABLES)
            file.execute("BEGIN")
            with view.reading():
                _bring_up(file, view)
            file.execute("COMMIT")
        with path.open("rb+") as made:
            os.fsync(made.fileno())
        path.chmod(0o666 & (view.folder / LEDGER / MANIFEST).stat().st_mode)  # as who may read the rest
        path.replace(folder / WORDS)
    finally:
        path.unlink(missing_ok=True)


def _bring_up(file: sqlite3.Connection, view: View) -> None:
    """Put into an index what a view has and it has not, and take out what the view has no longer.

    The origin of an attribution is its run; that of an actor or article is its words.
    """
    start = f"{view.base}graph/run/"
    graphs = {graph.value: graph for graph in view.store.named_graphs()
              if isinstance(graph, NamedNode) and graph.value.startswith(start)}  # fmt: skip
    things = {kind: {digest("\0".join((iri, *row))): (iri, row) for iri, row in rows}
              for kind, rows in (("actor", _actors(view)), ("article", _articles(view)))}  # fmt: skip
    wanted = {*graphs, *things["actor"], *things["article"]}
    known = {origin for (origin,) in file.execute("SELECT DISTINCT origin FROM thing")}
    for origin in sorted(known - wanted):
        file.execute("DELETE FROM entry WHERE rowid IN (SELECT key FROM thing WHERE origin = ?)", (origin,))
        file.execute("DELETE FROM thing WHERE origin = ?", (origin,))
    for kind, found in things.items():
        _put_in(file, kind, ((iri, origin, row) for origin, (iri, row) in found.items() if origin not in known))
    for name in sorted(graphs.keys() - known):
        _put_in(file, "attribution", ((iri, name, row) for iri, row in _reported(view, graphs[name])))
    file.execute("DELETE FROM state")
    file.execute("INSERT INTO state VALUES (?, ?, ?)", (_FORMAT, view.head.entry, view.head.sha256))


def _put_in(file: sqlite3.Connection, kind: str, rows: Iterable[tuple[str, str, Row]]) -> None:
    for iri, origin, row in rows:
        # As a key comes from the thing alone, things that fit equally well have one order in any index.
        key = KINDS.index(kind) * _EACH + int(digest(iri + origin)[:14], 16)
        file.execute("INSERT INTO thing VALUES (?, ?, ?)", (key, iri, origin))
        clean = [text.translate(_CLEAN) for text in row]
        file.execute("INSERT INTO entry (rowid, name, other, text) VALUES (?, ?, ?, ?)", (key, *clean))


def _reported(view: View, graph: NamedNode) -> Iterator[tuple[str, Row]]:
    """The attributions of a run, each with the words of its source, of its cue and sentence, and of its content."""
    store = view.store
    anchors = _texts(view, NIF.anchorOf, graph)
    parts = {predicate: _objects(view, predicate, graph)
             for predicate in (KG.hasSource, KG.hasCue, KG.hasContent, KG.hasEvidence)}  # fmt: skip

    def words(node: NamedNode | BlankNode | Triple, predicate: NamedNode) -> str:
        texts = []
        for span in parts[predicate].get(node, ()):
            if span not in anchors and isinstance(span, NamedNode):  # a sentence, which is the article's
                anchors[span] = [_value(q.object) for q in store.quads_for_pattern(span, NIF.anchorOf, None, None)]
            texts += anchors[span][:1]
        return " … ".join(texts)

    for quad in store.quads_for_pattern(None, KG.reportedIn, None, graph):
        node = quad.subject
        sentence, content = words(node, KG.hasEvidence), words(node, KG.hasContent)
        row = (words(node, KG.hasSource), f"{words(node, KG.hasCue)} … {sentence}", content or sentence)
        yield _value(node).removeprefix(view.base), row


def _actors(view: View) -> Iterator[tuple[str, Row]]:
    labels = [_texts(view, each) for each in (SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel)]
    for node in sorted({_value(quad.subject) for quad in view.store.quads_for_pattern(None, RDF.type, KG.Actor, None)}):
        names, *others = ("; ".join(each.get(NamedNode(node), ())) for each in labels)
        yield node.removeprefix(view.base), (names, "; ".join(filter(None, others)), "")


def _articles(view: View) -> Iterator[tuple[str, Row]]:
    headlines, labels, texts = (_texts(view, each) for each in (SCHEMA.headline, SKOS.prefLabel, NIF.isString))
    outlets, publications = _objects(view, SCHEMA.publisher), _objects(view, PROV.specializationOf)
    for node, text in texts.items():
        of = publications.get(node, ())
        by = sorted({name for each in of for outlet in outlets.get(each, ()) for name in labels.get(outlet, ())})
        called = sorted({headline for each in of for headline in headlines.get(each, ())})
        yield _value(node).removeprefix(view.base), ("; ".join(called), "; ".join(by), text[0])


def _texts(view: View, predicate: NamedNode, graph: NamedNode | None = None) -> dict[Term, list[str]]:
    """By thing, the texts that a property gives it, in their order."""
    return {node: sorted({_value(each) for each in found}) for node, found in _objects(view, predicate, graph).items()}


def _objects(view: View, predicate: NamedNode, graph: NamedNode | None = None) -> Mapping[Term, list[Term]]:
    """By thing, the values of a property; spans in the order of the text."""
    found: dict[Term, list[Term]] = {}
    for quad in view.store.quads_for_pattern(None, predicate, None, graph):
        found.setdefault(quad.subject, []).append(quad.object)
    return {node: sorted({*objects}, key=_place) for node, objects in found.items()}


def _place(term: Term) -> tuple[int, str]:
    """Where a span begins, which its IRI says (RFC 5147): …#char=4,9."""
    start = _value(term).rpartition("#char=")[2].partition(",")[0]
    return (int(start) if start.isdecimal() else 0), _value(term)


def _value(term: Term) -> str:
    return term.value if isinstance(term, NamedNode | Literal) else ""
