"""What was worked out of one state of the store, kept until a newer state is shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Lock
from typing import TypeVar, cast
from weakref import WeakKeyDictionary

from starlette.requests import Request

from kg.layout import Head
from kg.server.refusals import TooBusy
from kg.server.site import site_of
from kg.server.snapshots import Snapshots
from kg.view import View

T = TypeVar("T")


@dataclass(slots=True)
class _Value:
    lock: Lock = field(default_factory=Lock)
    head: Head | None = None
    value: object = None


_LOCK = Lock()
_KEPT: WeakKeyDictionary[Snapshots, dict[str, _Value]] = WeakKeyDictionary()


def kept(request: Request, view: View, name: str, make: Callable[[View], T]) -> T:
    """What ``make`` makes of a state, made once for it; ``name`` tells it from other things that are kept.

    While one request makes it the others wait, as long as a query may run. Raises TooBusy when that was too long.
    """
    site = site_of(request)
    with _LOCK:
        value = _KEPT.setdefault(site.snapshots, {}).setdefault(name, _Value())
    if not value.lock.acquire(timeout=site.settings.seconds):
        raise TooBusy
    try:
        if value.head != view.head:
            value.value = make(view)
            value.head = view.head
        return cast("T", value.value)
    finally:
        value.lock.release()
