"""The view as it was at an earlier instant, made again from the ledger for as long as it is open."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, date, datetime, time
from pathlib import Path

from pyoxigraph import NamedNode, Quad, Store

from kg.errors import StoreError
from kg.judgements import FOLDER, Canonical, judgements, representatives
from kg.layout import Generation, Head, size_of
from kg.ledger import Ledger
from kg.ledger.nquads import PROVENANCE
from kg.view import View, hold


class PastView(View):
    """A view in a folder of its own, which is removed when it is closed."""

    def close(self) -> None:
        """Let go of the view and remove it."""
        super().close()
        with suppress(OSError):
            shutil.rmtree(self.path.parent)


def instant(text: str) -> datetime:
    """The instant that a date or a time means: a day's end, in UTC where no offset is given.

    Raises StoreError when it is neither.
    """
    try:
        if len(text) == len("2025-05-14"):
            return datetime.combine(date.fromisoformat(text), time(23, 59, 59), UTC)
        moment = datetime.fromisoformat(text)
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        raise StoreError(f"{text!r} is no date; write it as 2025-05-14 or 2025-05-14T09:30Z") from None


def open_past(folder: Path, at: datetime) -> View:
    """The view of a store as of an instant: what was recorded by then. Raises StoreError when nothing was."""
    with Ledger.open(folder) as ledger:
        files, head = _known(ledger, at)
        if head.entry == 0:
            raise StoreError(f"nothing was recorded in {folder} by {at.isoformat()}; name a later time")
        path = Path(tempfile.mkdtemp(prefix="onrecord-")) / "view"
        try:
            store = Store(path)
            canonical = _canonical(ledger, files)
            store.bulk_extend(_quads(ledger, files, canonical))
            canonical.name(store)
            store.flush()
        except BaseException:
            shutil.rmtree(path.parent, ignore_errors=True)
            raise
    del store
    handle = hold(path)
    assert handle is not None
    generation = Generation("view", head, 0, size_of(path), None)
    return PastView(folder, ledger.base, generation, Store.read_only(str(path)), handle, path)


def _known(ledger: Ledger, at: datetime) -> tuple[dict[str, bool], Head]:
    """The N-Quads files recorded by an instant, each with whether it was in force, and the ledger's head then."""
    files: dict[str, bool] = {}
    head = Head(0, "")
    for entry in ledger.entries():
        if datetime.fromisoformat(entry.recorded) > at:
            return files, Head(head.entry, entry.previous)
        files |= {added.path: True for added in entry.adds if added.quads is not None}
        files |= dict.fromkeys(entry.removes, False)
        head = Head(entry.number, "")
    return files, Head(head.entry, ledger.head.sha256)


def _canonical(ledger: Ledger, files: dict[str, bool]) -> Canonical:
    judged = (path for path, is_in_force in files.items() if is_in_force and path.startswith(FOLDER))
    return Canonical(ledger.base, representatives(each for path in judged for each in judgements(ledger.quads(path))))


def _quads(ledger: Ledger, files: dict[str, bool], canonical: Canonical) -> Iterator[Quad]:
    provenance = NamedNode(ledger.base + PROVENANCE)
    for path, is_in_force in files.items():
        quads = ledger.quads(path)
        yield from canonical.quads(quad for quad in quads if is_in_force or quad.graph_name == provenance)
