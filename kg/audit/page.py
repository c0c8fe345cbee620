"""Reports as pages: each a single HTML file that loads nothing, runs no script and escapes all it is given."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path

from jinja2 import Environment
from markupsafe import Markup

from kg.audit import SHOWN, AuditReport, Status
from kg.explain.highlight import MarkKind, visible
from kg.pages import environment

_TEMPLATES = Path(__file__).resolve().parent / "templates"

GROUPS: Mapping[str, str] = {
    "ledger": "Ledger",
    "provenance": "Provenance",
    "store": "Store",
    "text": "Texts and spans",
    "attribution": "Attributions",
    "perspective": "Perspectives, conditions and situations",
    "actor": "Actors and roles",
    "time": "Times",
    "coverage": "Coverage",
}
TONES = {
    Status.PASSED: "passed",
    Status.WARNED: "warning",
    Status.FAILED: "failed",
    Status.NOTHING_EXAMINED: "idle",
}
KINDS: Mapping[str, str] = {
    MarkKind.SOURCE: "who speaks or is silent",
    MarkKind.CUE: "that it is said",
    MarkKind.CONTENT: "what is said",
    MarkKind.CONDITION: "on what it hangs",
    MarkKind.SPAN: "what the rule found",
}


def audit_page(
    report: AuditReport, *, store: str, made: datetime | None = None, head: tuple[int, str] | None = None
) -> str:
    """The report of an audit as an HTML page.

    ``store``: what was audited, as the reader knows it; ``made``: when; ``head``: the number and hash of the ledger's
    last line.
    """
    style = Markup((_TEMPLATES / "page.css").read_text(encoding="utf-8"))  # noqa: S704  # our own file, no one's input
    groups = [(GROUPS.get(name, name), list(rules)) for name, rules in groupby(report.rules, key=lambda r: r.group)]
    return (
        _environment()
        .get_template("audit.html")
        .render(
            report=report,
            store=store,
            made=None if made is None else made.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S UTC"),
            head=head,
            style=style,
            style_digest=base64.b64encode(hashlib.sha256(style.encode()).digest()).decode(),
            groups=groups,
            violations=report.with_status(Status.FAILED),
            warnings=report.with_status(Status.WARNED),
            idle=report.with_status(Status.NOTHING_EXAMINED),
            kinds=KINDS,
            tones=TONES,
            shown=SHOWN,
        )
    )


def _environment() -> Environment:
    made = environment(_TEMPLATES, {"visible": visible, "count": _count, "plural": _plural})
    made.globals["zip"] = zip
    return made


def _count(number: int) -> str:
    return f"{number:,}"


def _plural(number: int, noun: str) -> str:
    """A number with its noun: 1 rule, 2 rules."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
