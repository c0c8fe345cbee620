"""The command that shows what an article says without recording it: read."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import click

import kg.reader
from kg import readers
from kg.article import Article
from kg.cli import show
from kg.errors import AnalysisError, ArticleError, KgError, StoreError
from kg.explain.highlight import visible
from kg.extract.curated import CuratedFile
from kg.extract.inputs import Input, Kind
from kg.extract.writing import write
from kg.gate.shapes import Gate
from kg.iris import Base
from kg.model import Analysis, Dropped, Publication
from kg.namespaces import DEFAULT_BASE
from kg.reader.admission import admissible
from kg.reading import terminal
from kg.reading.document import document
from kg.reading.entries import counts, entries

_CARD = Path(kg.reader.__file__).parent / "data" / "model-card.md"
_STANDARD_INPUT = Path("-")
_SAVED = Path("article.txt")  # where standard input is to be saved, for an analysis file to name it


@dataclass(frozen=True, slots=True)
class _Read:
    """One FILE, read. ``text``: the article's own file, which for standard input is the one to save it as.

    ``is_page``: the article was taken out of the file.
    """

    file: Path
    text: Path
    article: Article
    publication: Publication
    analysis: Analysis
    dropped: tuple[Dropped, ...] = ()
    is_page: bool = False


def _print_card(ctx: click.Context, _: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        click.echo(_CARD.read_text(encoding="utf-8"), nl=False)
        ctx.exit()


@click.command(short_help="Show what articles attribute to whom; nothing is recorded.")
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--format",
    "format_",
    type=click.Choice(["text", "html", "yaml", "ann", "json"]),
    default="text",
    show_default=True,
    help="yaml is an analysis file to correct, ann is brat standoff.",
)
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    help="Write there, not to standard output; a folder for several.",
)
@click.option("--published", metavar="DATE", help="The day of publication, such as 2025-05-14, to resolve times with.")
@click.option("--text", "kind", flag_value="text", help="FILES are plain texts, whatever they look like.")
@click.option("--analysis", "kind", flag_value="analysis", help="FILES are analysis files, whatever they look like.")
@click.option(
    "--model-card",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_print_card,
    help="What the built-in reader was made from, how well it reads, and what it is not for.",
)
def read(files: tuple[Path, ...], format_: str, output: Path | None, published: str | None, kind: str | None) -> None:
    """Read FILES (- for standard input), English news texts, and show who says what. Nothing is recorded.

    The text with its sources, cues, contents and conditions marked, then the attributions as a table, then what was
    found and not kept. An analysis file (.yaml) is shown in the same way.

    \b
    kg read seeds/istanbul-talks.txt
    kg read seeds/istanbul-talks.txt --published 2025-05-14 --format html --output story.html
    kg read seeds/istanbul-talks.txt --format yaml --output story.yaml
    """
    failures: list[KgError] = []
    for file, target in zip(files, _targets(files, format_, output), strict=True):
        try:
            found = _read(file, None if kind is None else Kind(kind), published)
            _refuse_overwriting(found, target)
            if target is None and format_ == "text":
                _show(found, is_alone=len(files) == 1)
            else:
                _write(_FORMATS[format_](found, target), target)
        except (ArticleError, AnalysisError) as error:
            failures.append(error)
    for failure in failures:
        show.failure(failure)
    if len(failures) > 0:
        sys.exit(1)


def _targets(files: Sequence[Path], format_: str, output: Path | None) -> list[Path | None]:
    """The file to write each reading to; None for standard output."""
    if output is None:
        if len(files) > 1 and format_ != "text":
            raise click.UsageError(f"--format {format_} of several files needs --output and a folder")
        return [None] * len(files)
    if len(files) == 1 and not output.is_dir():
        return [output]
    ending = "txt" if format_ == "text" else format_
    targets = [output / f"{(_SAVED if file == _STANDARD_INPUT else file).stem}.{ending}" for file in files]
    for first, second in combinations(targets, 2):
        if first == second:
            raise click.UsageError(f"two files would become {first}; write them one by one")
    return [*targets]


def _refuse_overwriting(found: _Read, target: Path | None) -> None:
    for path in (found.file, found.text):
        if target is not None and target.exists() and path.exists() and target.samefile(path):
            raise StoreError(f"{target} is what was read; name another file or folder with --output")


def _read(file: Path, kind: Kind | None, published: str | None) -> _Read:
    """A FILE, read: an analysis as it is, of a text what kg ingest would record."""
    raw = sys.stdin.buffer.read() if file == _STANDARD_INPUT else None
    given = readers.read(Input.of(file, raw=raw, kind=kind), published)
    if isinstance(given, CuratedFile):
        if published is not None:
            raise AnalysisError([f"{file}: says itself what its times mean; leave --published out"])
        return _Read(file, given.article_path, given.article, given.publication, given.analysis)
    publication = given.publication
    admission = admissible(given.article, publication, given.analysis, Base(DEFAULT_BASE), Gate.load())
    text = _SAVED if file == _STANDARD_INPUT else file
    dropped = (*given.dropped, *admission.dropped)
    return _Read(file, text, given.article, publication, admission.analysis, dropped, given.original is not None)


def _write(text: str, target: Path | None) -> None:
    raw = text.encode("utf-8")
    if target is None:
        click.echo(raw, nl=False)
        return
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(raw)
    except OSError as error:
        raise StoreError(f"{target} cannot be written ({error.strerror}); name another file") from None


def _show(found: _Read, *, is_alone: bool) -> None:
    """The reading on standard output; its file's name above it where there are several."""
    out = show.console()
    coloured = out.is_terminal and not out.no_color
    shown = entries(found.analysis)
    if not is_alone:
        out.print(f"== {visible(str(found.file))}\n", style="bold", soft_wrap=True)
    out.print(terminal.legend(coloured=coloured), soft_wrap=not out.is_terminal)
    for line in terminal.marked_lines(found.article, shown, coloured=coloured):
        out.print()
        out.print(line, soft_wrap=not out.is_terminal)
    out.print()
    table = terminal.rows(shown)
    if len(table) > 0:
        show.print_rows(out, *_filled(terminal.COLUMNS, table), numbers=("conf.",))
    if len(found.dropped) > 0:
        out.print("Found, and not kept:", style="bold")
        show.print_rows(out, ("item", "words", "reason"), terminal.lost(found.dropped))
    out.print(str(counts(found.analysis, found.dropped)), soft_wrap=not out.is_terminal)
    if not is_alone:
        out.print()


def _filled(columns: tuple[str, ...], rows: list[tuple[str, ...]]) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    """The columns that hold anything, with their rows."""
    kept = [place for place in range(len(columns)) if any(row[place] != "" for row in rows)]
    return tuple(columns[place] for place in kept), [tuple(row[place] for place in kept) for row in rows]


def _as_text(found: _Read, _: Path | None) -> str:
    return show.as_text(lambda: _show(found, is_alone=True))


def _as_html(found: _Read, _: Path | None) -> str:
    from kg.reading.page import page  # noqa: PLC0415 — Jinja2 is for this format alone

    return page(found.article, found.analysis, found.publication, found.dropped, name=found.text.name)


def _as_yaml(found: _Read, target: Path | None) -> str:
    if found.is_page:
        raise ArticleError(
            f"{found.file} is a page, and an analysis names a text's file; save the article as .txt first"
        )
    folder = Path() if target is None else target.parent
    name = Path(os.path.relpath(found.text, folder)).as_posix()
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        raise ArticleError(f"{found.text.name!r} is no name that another file can give; rename the file") from None
    return write(found.article, name, found.analysis, found.publication, found.dropped)


def _as_ann(found: _Read, _: Path | None) -> str:
    from kg.brat import standoff  # noqa: PLC0415 — for this format alone

    return standoff(found.article, found.analysis)


def _as_json(found: _Read, _: Path | None) -> str:
    data = document(found.article, found.analysis, found.publication, found.dropped)
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


_FORMATS: dict[str, Callable[[_Read, Path | None], str]] = {
    "text": _as_text,
    "html": _as_html,
    "yaml": _as_yaml,
    "ann": _as_ann,
    "json": _as_json,
}
