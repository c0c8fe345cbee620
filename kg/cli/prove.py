"""Commands that prove: audit, verify, status."""

from __future__ import annotations

import json
import re
import sys
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import click

from kg import audit as auditing
from kg.audit import AuditReport
from kg.audit.page import audit_page
from kg.cli import options, show
from kg.errors import StoreError
from kg.ledger import verification
from kg.ledger.verification import Verification
from kg.store import is_address, open_store


@click.command(short_help="Run every audit rule and check the ledger.")
@click.option("--format", "format_", type=click.Choice(["table", "json", "html"]), default="table", show_default=True)
@click.option("--output", type=click.Path(path_type=Path), help="Write there instead of to standard output.")
@options.store_option
@options.base_option
def audit(format_: str, output: Path | None, store: str, base: str | None) -> None:
    """Run every rule in queries/audit/, and check the ledger.

    Each rule says how many things it examined and how many fail, which, why, and what to do. The exit code is 1 when a
    rule of severity violation has rows.

    \b
    kg audit
    kg audit --format html --output audit.html
    """
    with open_store(store, base) as opened:
        ledger = None if is_address(store) else verification.verify(Path(store))
        report = auditing.audit(opened.dataset, ledger=ledger)
        state = opened.status()
    if format_ == "table" and output is None:
        show.audit(report)
    else:
        head = None if state.entry is None or state.head is None else (state.entry, state.head)
        _write(_report(report, format_, store, head), output)
    if not report.passed:
        sys.exit(1)


def _report(report: AuditReport, format_: str, store: str, head: tuple[int, str] | None) -> str:
    if format_ == "html":
        return audit_page(report, store=store, made=datetime.now(UTC), head=head)
    if format_ == "json":
        return json.dumps(report.to_json(), ensure_ascii=False, indent=2) + "\n"
    return show.as_text(lambda: show.audit(report))


def _write(text: str, output: Path | None) -> None:
    if output is None:
        click.echo(text, nl=False)
        return
    try:
        output.write_text(text, encoding="utf-8")
    except OSError as error:
        raise StoreError(f"{output} cannot be written ({error.strerror}); name another file") from None


@click.command(short_help="Check the ledger alone, byte by byte.")
@click.option("--head", metavar="HASH", help="A head noted earlier, as kg status printed it.")
@click.option("--format", "format_", type=click.Choice(["table", "json"]), default="table", show_default=True)
@options.store_option
def verify(head: str | None, format_: str, store: str) -> None:
    """Check the ledger alone: every file's digest, the chain of manifest lines, every span against its text.

    Whoever noted an earlier head (kg status) also finds a history that was cut or rewritten. The exit code is 1 when
    anything is not as it was recorded.

    \b
    kg verify
    """
    if head is not None and re.fullmatch("[0-9a-f]{64}", head) is None:
        raise click.UsageError(f"{head!r} is no head; give the 64 hexadecimal digits that kg status printed")
    found = verification.verify(options.folder(store, "kg verify"), head)
    if format_ == "json":
        click.echo(json.dumps(asdict(found), ensure_ascii=False, indent=2))
    else:
        _show_verification(found)
    if len(found.problems) > 0:
        sys.exit(1)


def _show_verification(found: Verification) -> None:
    for problem in found.problems:
        place = problem.path if problem.line is None else f"{problem.path}:{problem.line}"
        click.echo(f"{place}: {problem.message}")
    wrong = len(found.problems)
    verdict = "nothing was changed" if wrong == 0 else "1 problem" if wrong == 1 else f"{wrong:,} problems"
    counts = f"{found.entries:,} entries, {found.files:,} files, {found.quads:,} quads, {found.spans:,} spans"
    click.echo(f"{verdict}: {counts} examined")


@click.command(short_help="What the store holds, and the ledger's head.")
@click.option("--format", "format_", type=click.Choice(["table", "json"]), default="table", show_default=True)
@options.store_option
@options.base_option
def status(format_: str, store: str, base: str | None) -> None:
    """What the store holds, and the head of its chain: note it to prove later that nothing was rewritten.

    \b
    kg status
    """
    with open_store(store, base) as opened:
        facts = opened.status().to_json()
    if format_ == "json":
        click.echo(json.dumps(facts, ensure_ascii=False, indent=2))
        return
    for name, value in facts.items():
        if value is not None:
            click.echo(f"{name:<12}  {f'{value:,}' if isinstance(value, int) else value}")
