"""How things look in a terminal: tables, findings, highlighted passages. Plain text where nobody looks."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import redirect_stdout
from pathlib import Path

import click
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from kg.audit import AuditReport, Status
from kg.cli.tally import SHOWN, Tally
from kg.difference import Change
from kg.errors import KgError, RefusedError
from kg.explain.explanation import (
    Actor,
    ArticleVersion,
    Condition,
    Explanation,
    LedgerLine,
    Perspective,
    Relation,
    Role,
    Run,
    Span,
    Time,
    Voice,
)
from kg.explain.highlight import MarkKind, Passage, visible
from kg.extract.inputs import named
from kg.gate.shapes import Finding, Severity
from kg.model import Dropped
from kg.pipeline import Failure, Outcome
from kg.pipeline import Status as Became
from kg.query.results import Answer

_SHOWN_ROWS = 10
_SHOWN_DROPPED = 5
_SHOWN_WORDS = 80  # characters of what was dropped
_KEPT = {
    True: "people have decided on this very reading since, and what they decided is in force",
    False: "a person's reading is in force, and a program's never replaces it",
}  # why a reading is left out, by whether it is a person's
_MARKS = {
    MarkKind.CONTENT: "green",
    MarkKind.CONDITION: "underline",
    MarkKind.SOURCE: "bold blue",
    MarkKind.CUE: "bold magenta",
    MarkKind.SPAN: "reverse",
}
_TONES = {Status.FAILED: "bold red", Status.WARNED: "yellow", Status.NOTHING_EXAMINED: "cyan", Status.PASSED: "green"}
_STYLES = {Severity.VIOLATION: "bold red", Severity.WARNING: "yellow", Severity.INFO: "cyan"}


def console(*, err: bool = False) -> Console:
    """A console that writes words as they are: no markup, no highlighting of its own, no wrapping in a pipe."""
    made = Console(stderr=err, highlight=False, markup=False, emoji=False, soft_wrap=False)
    if not made.is_terminal:
        made.width = 120
    return made


def print_rows(
    out: Console, columns: Sequence[str], rows: Sequence[Sequence[str | Text]], *, numbers: Iterable[str] = ()
) -> None:
    """Rows as a table or, where its longest words would not fit beside each other, one below another.

    The columns named in ``numbers`` stand to the right.
    """
    lines = [columns, *([str(cell) for cell in row] for row in rows)]
    widths = [max(len(word) for cell in column for word in [*cell.split(), ""]) for column in zip(*lines, strict=True)]
    if sum(widths) + 3 * len(widths) > out.width:
        _print_blocks(out, columns, rows)
        return
    made = Table(box=SIMPLE_HEAD, header_style="bold", pad_edge=False)
    right = frozenset(numbers)
    for column, width in zip(columns, widths, strict=True):
        made.add_column(column, justify="right" if column in right else "left", min_width=width)
    for row in rows:
        made.add_row(*(Text(cell) if isinstance(cell, str) else cell for cell in row))
    out.print(made)


def _print_blocks(out: Console, columns: Sequence[str], rows: Iterable[Sequence[str | Text]]) -> None:
    width = max(len(column) for column in columns)
    for row in rows:
        for column, cell in zip(columns, row, strict=True):
            if str(cell) != "":
                grid = Table.grid(padding=(0, 2))
                grid.add_column(width=width, style="dim")
                grid.add_column(overflow="fold")
                grid.add_row(column, Text(cell) if isinstance(cell, str) else cell)
                out.print(grid)
        out.print()


def tally(found: Tally, store: Path) -> None:
    """What became of each file while they are few, else how many became what.

    Then what was amiss where they were found, and why some were not taken.
    """
    out = console()
    if found.count <= SHOWN:
        if found.count > 0:
            outcomes(found.first, store)
    else:
        became = ", ".join(f"{count:,} {status}" for status, count in found.became.most_common())
        out.print(f"{found.count:,} articles, {found.rate:.1f} a second: {became}")
        out.print(f"{found.attributions:,} attributions; {found.dropped:,} items dropped, which kg review lists")
    for path, remark in found.remarks:
        out.print(f"{visible(named(path))}: {visible(remark)}", soft_wrap=True)
    if found.remarked > len(found.remarks):
        out.print(f"… and {found.remarked - len(found.remarks):,} more remarks")
    for each in found.failures:
        failure(each.error)


def outcomes(made: Sequence[Outcome | Failure], store: Path) -> None:
    """What became of each file, how much it holds, and what of a program's reading was left out."""
    taken = [each for each in made if isinstance(each, Outcome)]
    is_read = any(not each.agent.is_person for each in taken)
    counts = ("attributions", "actors", "roles", "quads", *(["dropped"] if is_read else []), "violations", "warnings")
    out = console()
    rows = [_outcome(each, is_read=is_read) for each in made]
    print_rows(out, ("article", *counts, "time", "status"), rows, numbers=(*counts, "time"))
    for outcome in taken:
        if outcome.status is Became.KEPT:
            out.print(f"{outcome.path.stem}: {_KEPT[outcome.agent.is_person]}; nothing changed", soft_wrap=True)
        _listed(out, outcome, outcome.dropped, "dropped", more="; kg review lists all")
        _listed(out, outcome, outcome.refused, "quoted by the model and refused")
    if all(isinstance(each, Outcome) and each.status is Became.UNCHANGED for each in made):
        out.print(f"Nothing changed: {store} already holds this.")


def _outcome(made: Outcome | Failure, *, is_read: bool) -> tuple[str | Text, ...]:
    name = made.path.stem
    if isinstance(made, Failure):
        violations = str(len(made.error.findings)) if isinstance(made.error, RefusedError) else ""
        before = [""] * (5 if is_read else 4)
        return (name, *before, violations, "", "", Text("refused", style="bold red"))
    took = f"{made.seconds * 1000:.0f} ms"
    if made.status is Became.KEPT:
        return (name, *[""] * (7 if is_read else 6), took, made.status.value)
    dropped = [len(made.dropped)] if is_read else []
    numbers = (made.attributions, made.actors, made.roles, made.quads, *dropped, 0, len(made.warnings))
    return (name, *(f"{number:,}" for number in numbers), took, made.status.value)


def _listed(out: Console, made: Outcome, items: Sequence[Dropped], what: str, more: str = "") -> None:
    """What of a reading was left out: the first few, each with its words and why."""
    count = len(items)
    if count == 0:
        return
    out.print(f"{made.path.stem}: {'1 item was' if count == 1 else f'{count:,} items were'} {what}")
    for each in items[:_SHOWN_DROPPED]:
        words = " ".join(visible(each.words).split())
        cut = words if len(words) <= _SHOWN_WORDS else words[:_SHOWN_WORDS].rsplit(" ", 1)[0] + " …"
        line = Text.assemble("  ", (each.item, "bold"), f" “{cut}”" if cut != "" else "", f": {visible(each.reason)}")
        out.print(line, soft_wrap=True)
    if count > _SHOWN_DROPPED:
        out.print(f"  … and {count - _SHOWN_DROPPED:,} more{more}")


def changes(found: Sequence[Change]) -> None:
    """What became of each attribution in another version, the words that differ after those that stood before."""
    rows = [
        (
            change.kind.value,
            change.said.id,
            visible(change.said.speaker),
            visible(change.said.content or change.said.cue),
            visible("; ".join(_differing(change))),
        )
        for change in found
    ]
    if len(rows) == 0:
        console().print("nothing changed in what is attributed")
    else:
        print_rows(console(), ("change", "id", "who", "words", "before"), rows)


def _differing(change: Change) -> Iterator[str]:
    if change.before is None:
        return
    for name in change.what:
        yield f"{name}: {getattr(change.before, name) or 'none'}"


def next_steps(made: Iterable[Outcome]) -> None:
    """What to try once something is in the store."""
    out = console()
    out.print("Next:  kg query                 the questions that can be asked")
    out.print("       kg query silences        one of them, answered")
    example = next((each.example for each in made if each.example is not None), None)
    if example is not None:
        out.print(f"       kg explain {example:<13} one attribution, back to its characters")


def findings(found: Iterable[Finding], *, err: bool = False) -> None:
    """Each finding: how grave, on which words, what is wrong and what to do, by which shape."""
    out = console(err=err)
    for finding in found:
        words = f"“{finding.words}” " if finding.words != "" else ""
        shape = finding.shape.rpartition("/")[2]
        line = Text.assemble(
            (f"{finding.severity.name.lower()}: ", _STYLES[finding.severity]),
            f"{words}{finding.message} ",
            (f"({shape})", "dim"),
        )
        out.print(line, soft_wrap=True)


def failure(error: KgError) -> None:
    """A user's mistake: its line, and below it each violation when the gate refused."""
    click.echo(f"error: {error}", err=True)
    if isinstance(error, RefusedError):
        findings(error.findings, err=True)


def answer(found: Answer) -> None:
    """An answer as a table that fits the terminal."""
    out = console()
    print_rows(out, found.headings, found.cells())
    out.print(Text("1 row" if len(found) == 1 else f"{len(found):,} rows", style="dim"))


def passage(shown: Passage) -> Text:
    """A passage with its source, cue, content and condition each in its own style; inner marks win."""
    text = Text()
    for piece, kinds in shown.segments:
        styles = [_MARKS[kind] for kind in _MARKS if kind in kinds]
        text.append(visible(piece), style=" ".join(styles) or None)
    return text


def explanation(found: Explanation) -> None:
    """One attribution from the words inward: passage, voices, certainty, conditions, then where it all comes from."""
    out = console()
    act = "" if found.speech_act is None else found.speech_act.label
    kind = "silence" if found.is_statement is False else "statement"
    out.print(Text.assemble((found.identifier or found.iri, "bold"), f"  {kind}, {act}".rstrip(", ")))
    for shown in found.passages:
        out.print()
        out.print(Padding(passage(shown), (0, 2)))
        out.print(Text(f"  characters {shown.start} to {shown.end}", style="dim"))
    out.print()
    parts = ((MarkKind.SOURCE, found.source), (MarkKind.CUE, found.cue), (MarkKind.CONTENT, found.content))
    for kind, spans in parts:
        _section(out, kind.value, [_span(span) for span in spans], style=_MARKS[kind])
    for name, lines in _sections(found):
        _section(out, name, lines)


def _sections(found: Explanation) -> Iterator[tuple[str, list[str]]]:
    yield "speaker", [] if found.speaker is None else [_actor(found.speaker)]
    yield "role", [_role(role) for role in found.roles]
    yield "told to", [] if found.addressee is None else [found.addressee.name]
    yield "said", [_time(time) for time in found.said_at]
    yield "topics", [", ".join(topic.label for topic in found.topics)] if len(found.topics) > 0 else []
    yield "voices", [" → ".join(_voice(voice) for voice in found.voices)]
    yield "certainty", [_perspective(perspective) for perspective in found.perspectives]
    yield "condition", [_condition(condition) for condition in found.conditions]
    yield "relations", [_relation(relation) for relation in found.relations]
    yield "confidence", [] if found.confidence is None else [f"{found.confidence} (the reader's)"]
    yield "note", [] if found.note is None else [found.note]
    yield "article", [] if found.article is None else _article(found.article)
    yield "run", [] if found.run is None else _run(found.run)
    yield "graph", [] if found.graph is None else [found.graph]
    yield "ledger", [] if found.ledger_line is None else _ledger_line(found.ledger_line)


def _section(out: Console, name: str, lines: Sequence[str], *, style: str = "dim") -> None:
    for number, line in enumerate(lines):
        label = name if number == 0 else ""
        out.print(Text.assemble((label, style), " " * (11 - len(label)), visible(line)), soft_wrap=True)


def _span(span: Span) -> str:
    return f"“{span.words or '…'}” [{span.start}–{span.end}]"


def _actor(actor: Actor) -> str:
    if not actor.is_unnamed:
        return f"{actor.name} ({actor.identifier or actor.iri})"
    least, most = actor.min_members, actor.max_members
    number = "any number" if least is None else f"exactly {least}" if least == most else f"at least {least}"
    basis = "" if actor.basis is None else f", {actor.basis}"
    return f"{actor.name} (unnamed, {number}{basis})"


def _role(role: Role) -> str:
    body = "" if role.organization is None else f" of {role.organization.name}"
    serving = "" if role.reports_to is None else f", serving {role.reports_to.name}"
    return f"{role.title}{body}{serving}, on {' and '.join(_span(span) for span in role.spans)}"


def _time(time: Time) -> str:
    words = ", ".join(_span(span) for span in time.spans)
    resolved = "" if time.day is None else f" = {time.day}"
    return words + resolved + (f", by the publication date that {time.supplied_by} supplied" if time.anchor else "")


def _voice(voice: Voice) -> str:
    name = "?" if voice.actor is None else voice.actor.name
    cues = ", ".join(f"“{cue}”" for cue in voice.cue)
    return name if cues == "" else f"{name} ({cues})"


def _perspective(perspective: Perspective) -> str:
    holder = "?" if perspective.holder is None else perspective.holder.name
    value = perspective.factuality
    shown = "?" if value is None else f"{value.notation} ({value.label})"
    return f"{holder}: {'' if perspective.situation is None else perspective.situation.label}: {shown}"


def _condition(condition: Condition) -> str:
    kind = "" if condition.kind is None else condition.kind.label
    label = "" if condition.antecedent is None else condition.antecedent.label
    return f"{kind}: {label}, on {' and '.join(_span(span) for span in condition.spans)}"


def _relation(relation: Relation) -> str:
    other = relation.identifier or relation.attribution
    return f"{relation.kind} {other}" if relation.is_outgoing else f"{other} {relation.kind} this"


def _article(article: ArticleVersion) -> list[str]:
    lines = (
        [f"{article.code}, {article.size:,} bytes, {article.language}"] if article.size is not None else [article.code]
    )
    for publication in article.publications:
        facts = (publication.outlet, publication.published, publication.headline, publication.url)
        known = [fact for fact in facts if fact is not None]
        lines += [f"published: {', '.join(known)}"] if len(known) > 0 else []
    return lines


def _run(run: Run) -> list[str]:
    agent = run.agent
    by = "" if agent is None else f" by {agent.called}{' (a person)' if agent.is_person else ''}"
    lines = [f"{run.identifier or run.iri}{by}, {run.started} to {run.ended}"]
    return lines if run.analysis_sha256 is None else [*lines, f"from the analysis with SHA-256 {run.analysis_sha256}"]


def _ledger_line(line: LedgerLine) -> list[str]:
    return [f"entry {line.entry}, recorded {line.recorded}: {line.file}", f"line's SHA-256 {line.sha256}"]


def audit(report: AuditReport) -> None:
    """Each rule: how many it examined, how many fail; then, of those that fail, which, why and what to do."""
    out = console()
    rows = [
        (
            rule.name,
            rule.severity,
            f"{rule.examined:,}",
            f"{rule.failed:,}",
            Text(rule.status.value, _TONES[rule.status]),
        )
        for rule in report.rules
    ]
    print_rows(out, ("rule", "severity", "examined", "failed", "status"), rows, numbers=("examined", "failed"))
    for rule in report.rules:
        if rule.failed == 0:
            continue
        out.print(Text(f"{rule.name}: {rule.problem}", style="bold"))
        out.print(f"  {rule.solution}")
        for row in rule.rows[:_SHOWN_ROWS]:
            facts = zip(rule.columns, row.cells, strict=True)
            out.print("  " + ", ".join(f"{name} {cell.text}" for name, cell in facts if cell.text != ""))
        if rule.failed > _SHOWN_ROWS:
            out.print(f"  … and {rule.failed - _SHOWN_ROWS:,} more; kg audit --format json lists all")
        out.print()
    failed = len(report.with_status(Status.FAILED))
    verdict = "passed" if report.passed else f"failed: {failed} of {len(report.rules)} rules"
    articles = "1 article" if report.articles == 1 else f"{report.articles:,} articles"
    out.print(f"Audit {verdict}: {articles}, {report.triples:,} triples, {report.seconds:.1f} s.")


def as_text(shown: Callable[[], None]) -> str:
    """What a function shows, as plain text."""
    with redirect_stdout(io.StringIO()) as out:
        shown()
    return out.getvalue()
