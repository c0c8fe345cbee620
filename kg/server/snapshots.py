"""The state of the store that requests are answered from: the newest that was published, opened once for all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from kg.errors import StoreError
from kg.layout import Generation
from kg.store import Store, open_store
from kg.view import View, current_generation


@dataclass(slots=True)
class _Held:
    store: Store
    view: View
    generation: Generation | None
    users: int = 0
    is_old: bool = False

    def leave(self) -> None:
        if self.is_old and self.users == 0:
            self.store.close()


class Snapshots:
    """The newest state of a store in a folder. A request keeps the state that it began with."""

    def __init__(self, folder: Path) -> None:
        """Raises StoreError when there is no store."""
        self.folder = folder
        self._lock = Lock()
        self._held = self._opened()

    def close(self) -> None:
        """Let go of the store."""
        with self._lock:
            self._held.is_old = True
            self._held.leave()

    @property
    def base(self) -> str:
        """What the data's IRIs begin with."""
        return self._held.store.base

    @contextmanager
    def current(self) -> Iterator[Store]:
        """The newest state. Raises StoreError when it cannot be read."""
        with self._lock:
            if current_generation(self.folder) != self._held.generation:
                newer = self._opened()
                self._held.is_old = True
                self._held.leave()
                self._held = newer
            held = self._held
            held.users += 1
        try:
            yield held.store
        finally:
            with self._lock:
                held.users -= 1
                held.leave()

    @contextmanager
    def view(self) -> Iterator[View]:
        """The newest state as its quads."""
        with self.current() as store:
            assert isinstance(store.dataset, View)
            yield store.dataset

    def _opened(self) -> _Held:
        generation = current_generation(self.folder)
        store = open_store(self.folder)
        if not isinstance(store.dataset, View):
            raise StoreError(f"{self.folder} is no folder; a server needs the folder with the ledger")
        return _Held(store, store.dataset, generation)
