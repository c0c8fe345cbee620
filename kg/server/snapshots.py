"""The state of the store that requests are answered from: the newest that was published, opened once for all."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from starlette.concurrency import run_in_threadpool

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
        self._lock = Lock()  # held for a moment only
        self._opening = Lock()  # held for as long as it takes
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
        with self._kept(self._newest()) as held:
            yield held.store

    @contextmanager
    def view(self) -> Iterator[View]:
        """The newest state as its quads."""
        with self._kept(self._newest()) as held:
            yield held.view

    @asynccontextmanager
    async def awaited_view(self) -> AsyncIterator[View]:
        """The same for whoever may not wait in its thread until a newer state is open."""
        at_hand = self._at_hand()
        with self._kept(await run_in_threadpool(self._newest) if at_hand is None else at_hand) as held:
            yield held.view

    def _at_hand(self) -> _Held | None:
        """The newest state for one user more, where it is open already."""
        generation = current_generation(self.folder)
        with self._lock:
            if generation != self._held.generation:
                return None
            self._held.users += 1
            return self._held

    def _newest(self) -> _Held:
        """The newest state for one user more, opened where nobody else has."""
        with self._opening:
            held = self._at_hand()
            if held is not None:
                return held
            newer = self._opened()
            newer.users += 1
            with self._lock:
                self._held.is_old = True
                self._held.leave()
                self._held = newer
            return newer

    @contextmanager
    def _kept(self, held: _Held) -> Iterator[_Held]:
        try:
            yield held
        finally:
            with self._lock:
                held.users -= 1
                held.leave()

    def _opened(self) -> _Held:
        generation = current_generation(self.folder)
        store = open_store(self.folder)
        if not isinstance(store.dataset, View):
            raise StoreError(f"{self.folder} is no folder; a server needs the folder with the ledger")
        return _Held(store, store.dataset, generation)
