"""The page of the audit, which is made beside the requests, for it may take longer than one may.

Each state of the store is audited when somebody asks for it. While that is done the page shows the audit of the state
before, or says that it is being made and asks again by itself.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import groupby
from threading import Event, Lock, Thread
from weakref import WeakKeyDictionary

from starlette.requests import Request
from starlette.responses import Response

from kg.audit import SHOWN, AuditReport, Status, audit
from kg.audit.page import GROUPS, KINDS, TONES
from kg.errors import KgError
from kg.layout import Head
from kg.server.pages.rendering import rendered
from kg.server.site import site_of
from kg.server.snapshots import Snapshots

_PATIENCE = 4.0  # seconds that a request waits for an audit


@dataclass(frozen=True, slots=True)
class Made:
    """An audit of one state of the store."""

    report: AuditReport
    head: Head
    at: datetime


@dataclass(slots=True)
class _Audits:
    lock: Lock = field(default_factory=Lock)
    done: Event = field(default_factory=Event)
    is_running: bool = False
    made: Made | None = None
    problem: KgError | None = None


_LOCK = Lock()
_AUDITS: WeakKeyDictionary[Snapshots, _Audits] = WeakKeyDictionary()


def page(request: Request) -> Response:
    """The report of the newest audit. Raises KgError when the last one could not be made."""
    snapshots = site_of(request).snapshots
    with _LOCK:
        audits = _AUDITS.setdefault(snapshots, _Audits())
    with snapshots.view() as view:
        head = view.head
    _begin(audits, snapshots, head)
    if audits.made is None or audits.made.head != head:
        audits.done.wait(_PATIENCE)
    if audits.problem is not None:
        raise audits.problem
    if audits.made is None:
        return rendered(request, "audit-wait.html", title="Audit", status=503, headers={"Retry-After": "5"})
    report = audits.made.report
    return rendered(
        request,
        "audit.html",
        title="Audit",
        report=report,
        made=audits.made,
        is_old=audits.made.head != head,
        groups=[(GROUPS.get(n, n), list(rules)) for n, rules in groupby(report.rules, key=lambda rule: rule.group)],
        violations=report.with_status(Status.FAILED),
        warnings=report.with_status(Status.WARNED),
        idle=report.with_status(Status.NOTHING_EXAMINED),
        tones=TONES,
        most=SHOWN,
        kinds=KINDS,
    )


def _begin(audits: _Audits, snapshots: Snapshots, head: Head) -> None:
    """Have the newest state audited, unless it was or another audit is being made."""
    with audits.lock:
        if audits.is_running or (audits.made is not None and audits.made.head == head):
            return
        audits.is_running = True
        audits.done.clear()
    Thread(target=_run, args=(audits, snapshots), daemon=True).start()


def _run(audits: _Audits, snapshots: Snapshots) -> None:
    try:
        with snapshots.view() as view:
            audits.made = Made(audit(view), view.head, datetime.now(UTC))
        audits.problem = None
    except KgError as error:
        audits.problem = error
    finally:
        audits.is_running = False
        audits.done.set()
