"""Where texts are read: in this process, in others of this machine, or on a Dask cluster. One process records."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from typing import TypeVar

from kg.errors import StoreError

T = TypeVar("T")
R = TypeVar("R")

_LOST = frozenset(["KilledWorker", "CommClosedError", "FutureCancelledError", "CancelledError"])  # of Dask
_AHEAD = 4  # pieces of work for each worker that are under way or done before they are asked for


def cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1  # macOS has none


class Workers:
    """Those who work: ``count`` of them, 1 being this process itself when there is no ``executor``."""

    def __init__(self, count: int, executor: Executor | None = None) -> None:
        self.count = count
        self._executor = executor

    def map(self, work: Callable[[T], R], items: Iterable[T], is_light: Callable[[T], bool]) -> Iterator[Future[R]]:
        """What becomes of each item, in their order; a bounded number is worked on ahead, so memory does not grow.

        ``is_light``: of an item that is not worth sending away. Raises StoreError when a process is stopped.
        """
        pending = deque[Future[R]]()
        for item in items:
            pending.append(self._begun(work, item, is_light(item)))
            if len(pending) >= (self.count * _AHEAD if self._executor is not None else 1):
                yield _finished(pending.popleft())
        while len(pending) > 0:
            yield _finished(pending.popleft())

    def _begun(self, work: Callable[[T], R], item: T, is_light: bool) -> Future[R]:
        if self._executor is not None and not is_light:
            try:
                return self._executor.submit(work, item)
            except BrokenProcessPool:
                raise _stopped() from None
        done: Future[R] = Future()
        try:
            done.set_result(work(item))
        except Exception as error:  # it is raised where the result is asked for
            done.set_exception(error)
        return done


def _finished(future: Future[R]) -> Future[R]:
    error = future.exception()
    if type(error).__name__ in _LOST:
        raise StoreError(f"the cluster lost what it was reading ({error}); run the same again: what is recorded stands")
    if isinstance(error, BrokenProcessPool):
        raise _stopped()
    return future


def _stopped() -> StoreError:
    return StoreError("a process that reads was stopped from outside; run the same again: what is recorded stands")


@contextmanager
def local(count: int) -> Iterator[Workers]:
    """Workers on this machine: processes of their own when there are several."""
    if count == 1:
        yield Workers(1)
        return
    context = multiprocessing.get_context("spawn")  # a store is open here, and its threads do not survive a fork
    with ProcessPoolExecutor(count, mp_context=context, initializer=_end_with_parent) as executor:
        try:
            yield Workers(count, executor)
        finally:
            executor.shutdown(wait=False, cancel_futures=True)


def _end_with_parent() -> None:
    """Let this process end when the one that started it does, even if killed: it would wait for work forever."""

    def wait() -> None:
        parent = multiprocessing.parent_process()
        assert parent is not None
        parent.join()
        signal.raise_signal(signal.SIGKILL)  # whatever it is doing: nobody is left to be told

    threading.Thread(target=wait, daemon=True).start()


@contextmanager
def cluster(address: str) -> Iterator[Workers]:
    """The workers of a Dask cluster, which must have this package. Raises StoreError when there is none.

    What a worker that dies was reading, another reads.
    """
    try:
        from distributed import Client  # noqa: PLC0415 — it comes with the extra [cluster]
    except ModuleNotFoundError:
        raise StoreError("reading on a cluster needs Dask; pip install 'onrecord[cluster]' brings it") from None
    try:
        client = Client(address, timeout=10)
    except (OSError, TimeoutError, ValueError) as error:
        reason = str(error).partition("\n")[0]
        raise StoreError(f"no Dask scheduler answers at {address}: {reason}") from None
    with client:
        yield Workers(max(1, len(client.scheduler_info()["workers"])), client.get_executor(pure=False))
