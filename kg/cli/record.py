"""Commands that take articles in: build, ingest, validate, review."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

import click

from kg import pipeline, resources
from kg.cli import options, show
from kg.extract import curated
from kg.extract.inputs import Input, Kind
from kg.gate.shapes import Report
from kg.iris import Base
from kg.layout import LEDGER, MANIFEST
from kg.ledger import Ledger
from kg.model import Publication
from kg.namespaces import DEFAULT_BASE
from kg.pipeline import Failure, Outcome
from kg.query import results
from kg.store import open_store


@click.command(short_help="Read a folder of analysed articles into the store.")
@click.argument("folder", type=click.Path(path_type=Path), required=False)
@options.store_option
@options.base_option
def build(folder: Path | None, store: str, base: str | None) -> None:
    """Read every analysed article of FOLDER (the seed article, when none is named) into the store.

    Doing it again changes nothing.

    \b
    kg build
    kg build --store /tmp/mine
    """
    target = options.folder(store, "kg build")
    files = pipeline.analyses(folder or resources.SEEDS)
    outcomes = _taken(pipeline.ingest(target, files, _base(target, base)), len(files), target)
    show.next_steps(outcomes)


@click.command(short_help="Take articles into the store: plain texts or analysis files.")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--outlet", help="Who published it.")
@click.option("--url", help="The address that it was published at.")
@click.option(
    "--published",
    metavar="DATE",
    help="The day or time of publication, such as 2025-05-14. In a text, Monday and the like are resolved with it.",
)
@click.option("--headline", help="Its headline.")
@click.option("--author", help="Its byline.")
@click.option("--text", "kind", flag_value="text", help="FILES are plain texts, whatever they look like.")
@click.option("--analysis", "kind", flag_value="analysis", help="FILES are analysis files, whatever they look like.")
@options.store_option
@options.base_option
def ingest(
    files: tuple[Path, ...],
    outlet: str | None,
    url: str | None,
    published: str | None,
    headline: str | None,
    author: str | None,
    kind: str | None,
    store: str,
    base: str | None,
) -> None:
    """Take FILES (- for standard input) into the store.

    A file that ends in .yaml or .yml is an analysis, taken in whole or not at all with the article that it names. Any
    other is the plain text of an English article: the built-in reader reads it, and what it found that is not sound is
    left out and listed. Standard input is an analysis when it has two of the keys that one begins with (article:,
    sha256:, run:, actors:, attributions:) at the beginning of lines. A reading by a program never replaces a person's.

    What is said here about the publication wins over what a file says. The same text from another outlet is the same
    article version with another publication.

    \b
    kg ingest seeds/istanbul-talks.txt --published 2025-05-14
    kg ingest seeds/istanbul-talks.yaml --outlet "Example Times" --published 2025-05-14
    """
    target = options.folder(store, "kg ingest")
    given = Publication(outlet, url, published, headline, author)
    inputs = (_input(path, None if kind is None else Kind(kind)) for path in files)
    _taken(pipeline.ingest(target, inputs, _base(target, base), given), len(files), target)


def _taken(results: Iterable[Outcome | Failure], count: int, store: Path) -> list[Outcome]:
    """Show what became of each file as a table, then why some were not taken; exit with 1 when there are such."""
    hidden = count == 1 or not sys.stderr.isatty()
    with click.progressbar(results, length=count, label="reading", file=sys.stderr, hidden=hidden) as bar:
        taken = list(bar)
    outcomes = [result for result in taken if isinstance(result, Outcome)]
    failures = [result for result in taken if isinstance(result, Failure)]
    show.outcomes(taken, store)
    for failure in failures:
        show.failure(failure.error)
    if len(failures) > 0:
        sys.exit(1)
    return outcomes


def _input(path: Path, kind: Kind | None) -> Input:
    return Input.of(path, raw=sys.stdin.buffer.read() if str(path) == "-" else None, kind=kind)


@click.command(short_help="Check an analysis file without recording it.")
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--engine",
    type=click.Choice(["compiled", "pyshacl"]),
    default="compiled",
    show_default=True,
    help="Who checks the shapes: the gate, or the referee that it must agree with.",
)
@options.base_option
def validate(file: Path, engine: str, base: str | None) -> None:
    """Check an analysis FILE: its words against the text, its form, and its graph against the shapes.

    FILE may be - for standard input. Nothing is recorded. The exit code is 1 when anything would keep it out.

    \b
    kg validate seeds/istanbul-talks.yaml
    kg validate seeds/istanbul-talks.yaml --engine pyshacl
    """
    analysis = curated.parse(sys.stdin.buffer.read(), file) if str(file) == "-" else curated.read(file)
    report = pipeline.check(analysis, Base(base or DEFAULT_BASE), referee=engine == "pyshacl")
    show.findings(report.findings)
    for reason in report.fallback:
        click.echo(f"pySHACL was asked because {reason}")
    click.echo(_summary(file, report))
    if not report.conforms:
        sys.exit(1)


@click.command(short_help="List the warnings that wait for a person.")
@click.option("--format", "format_", type=click.Choice(list(results.FORMATS)), default="table", show_default=True)
@options.store_option
@options.base_option
def review(format_: str, store: str, base: str | None) -> None:
    """List what waits for a person: the gate's warnings on what was taken in, each with its words.

    \b
    kg review
    """
    with open_store(store, base) as opened:
        queue = opened.review()
    if format_ == "table" and len(queue) == 0:
        click.echo("nothing waits for review")
    else:
        click.echo(results.write(queue, format_), nl=False)


def _base(store: Path, base: str | None) -> Base:
    if base is None and (store / LEDGER / MANIFEST).exists():
        with Ledger.open(store) as ledger:
            return Base(ledger.base)
    return Base(base or DEFAULT_BASE)


def _summary(file: Path, report: Report) -> str:
    counts = f"{len(report.violations)} violations, {len(report.warnings)} warnings"
    return f"{file}: {counts} ({report.focus_nodes} things examined by {report.shapes} shapes, {report.engine})"
