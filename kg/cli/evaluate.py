"""The command that scores: evaluate."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import click
from rich.console import Console
from rich.text import Text

from kg.article import Article
from kg.cli import show
from kg.evaluate import gold as golds
from kg.evaluate import report, runs
from kg.evaluate.calibration import Calibration
from kg.evaluate.comparison import Change, ChangeKind, Comparison, compare
from kg.evaluate.documents import Document, Excerpt
from kg.evaluate.evaluation import Evaluation
from kg.evaluate.evaluation import evaluate as evaluated
from kg.evaluate.gold import Gold
from kg.evaluate.linked import Fault, Mistake
from kg.evaluate.scores import Difference, Score
from kg.explain.highlight import visible
from kg.model import Analysis

_TONES = {
    ChangeKind.ADDED: "green",
    ChangeKind.LOST: "red",
    ChangeKind.CHANGED: "yellow",
    Fault.MISSED: "red",
    Fault.SPURIOUS: "yellow",
}


@click.command(short_help="Score a reader against reviewed analyses or a brat corpus.")
@click.argument("gold", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--run",
    "run_path",
    type=click.Path(path_type=Path),
    metavar="PATH",
    help="An earlier run: a folder of .ann files or of analyses, or a JSONL file.  [default: read the texts now]",
)
@click.option(
    "--compare",
    "other_path",
    type=click.Path(path_type=Path),
    metavar="PATH",
    help="Another run to compare with: what this one adds, loses and changes.",
)
@click.option(
    "--annotator", default=golds.FIRST, show_default=True, metavar="ID", help="Whose annotations of a brat corpus."
)
@click.option("--texts", type=click.Path(path_type=Path), metavar="FOLDER", help="The texts of analyses in JSON.")
@click.option("--errors", is_flag=True, help="List what is missed and what is spurious, one by one.")
@click.option(
    "--format",
    "format_",
    type=click.Choice(["table", "json", "csv"]),
    default="table",
    show_default=True,
    help="How to write it; csv has the scores or, with --errors, the list.",
)
def evaluate(
    gold: tuple[Path, ...],
    run_path: Path | None,
    other_path: Path | None,
    annotator: str,
    texts: Path | None,
    errors: bool,
    format_: str,
) -> None:
    """Score the built-in reader, or an earlier run, against GOLD, with 95 % intervals over documents.

    GOLD is a brat corpus (text/ and attributions/ as in PolNeAR, or .txt beside .ann) or reviewed analyses (.yaml
    files, or a folder of them; .json files with --texts). Spans are compared by words: fragment, exact, partial
    (Jaccard 0.5), soft and token, by role and form; linked are whole attributions with the same source. Against
    reviewed analyses, it also scores speakers, speech acts, factuality, conditions, non-statements, roles and actors.

    \b
    kg evaluate seeds/istanbul-talks.yaml
    kg evaluate seeds/istanbul-talks.yaml --errors
    kg evaluate seeds/istanbul-talks.yaml --format json
    """
    wanted = golds.load(gold, annotator=annotator, texts=texts)
    evaluation = evaluated(wanted.documents, _run(run_path, wanted))
    comparison = None
    if other_path is not None:
        comparison = compare(evaluation, evaluated(wanted.documents, runs.load(other_path, wanted)))
    if format_ == "json":
        click.echo(report.to_json(evaluation, comparison, mistakes=errors), nl=False)
    elif format_ == "csv":
        click.echo(report.to_csv(evaluation, comparison, mistakes=errors), nl=False)
    else:
        _show(evaluation, comparison, errors=errors)


def _run(path: Path | None, gold: Gold) -> Sequence[Document]:
    if path is not None:
        return runs.load(path, gold)
    from kg.reader.reader import read  # noqa: PLC0415 — the network's weights load only where something is read

    def analysis(article: Article) -> Analysis:
        return read(article).analysis

    count = len(gold.documents)
    hidden = count == 1 or not sys.stderr.isatty()
    with click.progressbar(
        runs.read(gold.documents, analysis), length=count, label="reading", file=sys.stderr, hidden=hidden
    ) as bar:
        return list(bar)


def _show(evaluation: Evaluation, comparison: Comparison | None, *, errors: bool) -> None:
    out = show.console()
    _print_scores(out, evaluation.scores)
    for calibration in evaluation.calibrations:
        _print_calibration(out, calibration)
    if comparison is not None:
        _print_comparison(out, comparison)
    if errors:
        _print_mistakes(out, evaluation.mistakes)
    count = len(evaluation.linked)
    intervals = "" if count == 1 else "; intervals are of F1, 95 %, by bootstrap over documents"
    out.print(f"{'1 document' if count == 1 else f'{count:,} documents'}{intervals}.")


def _print_scores(out: Console, scores: Iterable[Score]) -> None:
    numbers = ("precision", "recall", "F1", "interval", "run", "gold")
    rows = [
        (
            score.metric,
            _percent(score.precision),
            _percent(score.recall),
            _percent(score.f1),
            _interval(score.interval),
            f"{score.run:,}",
            f"{score.gold:,}",
        )
        for score in scores
    ]
    show.print_rows(out, ("score", *numbers), rows, numbers=numbers)


def _print_calibration(out: Console, calibration: Calibration) -> None:
    out.print(
        f"confidence of {calibration.kind}: {calibration.count:,} items, "
        f"expected calibration error {_percent(calibration.expected_error)}"
    )
    numbers = ("items", "mean confidence", "right")
    rows = [
        (f"{each.low:.1f} to {each.high:.1f}", f"{each.count:,}", _percent(each.confidence), _percent(each.right))
        for each in calibration.bins
    ]
    show.print_rows(out, ("confidence", *numbers), rows, numbers=numbers)


def _print_comparison(out: Console, comparison: Comparison) -> None:
    numbers = ("other", "this", "difference", "interval", "p")
    show.print_rows(out, ("F1", *numbers), [_difference(each) for each in comparison.differences], numbers=numbers)
    for change in comparison.changes:
        out.print(_change(change), soft_wrap=True)
    counts = (f"{sum(change.kind is kind for change in comparison.changes):,} {kind.value}" for kind in ChangeKind)
    out.print(f"attributions: {', '.join(counts)}")
    out.print()


def _difference(each: Difference) -> tuple[str, ...]:
    p = "" if each.p is None else f"{each.p:.3f}"
    signed = "" if each.interval is None else " to ".join(f"{100 * end:+.1f}" for end in each.interval)
    return (each.metric, _percent(each.other), _percent(each.this), f"{100 * each.difference:+.1f}", signed, p)


def _change(change: Change) -> Text:
    excerpt = change.this or change.other
    assert excerpt is not None
    line = Text.assemble((change.kind.value, _TONES[change.kind]), f" {_verdict(change)}, ", *_excerpt(excerpt))
    for part in change.parts:
        line.append(f"\n    {part.name}: {visible(part.other) or '–'} → {visible(part.this) or '–'}")
    return line


def _verdict(change: Change) -> str:
    was, now = ("right" if is_right else "wrong" for is_right in (change.other_is_right, change.this_is_right))
    if change.kind is ChangeKind.CHANGED:
        return now if was == now else f"{was} → {now}"
    return now if change.kind is ChangeKind.ADDED else was


def _print_mistakes(out: Console, mistakes: Iterable[Mistake]) -> None:
    for mistake in mistakes:
        sure = "" if mistake.confidence is None else f" ({mistake.confidence:.2f})"
        line = Text.assemble((mistake.fault.value, _TONES[mistake.fault]), f"{sure} ", *_excerpt(mistake.excerpt))
        out.print(line, soft_wrap=True)
    out.print()


def _excerpt(excerpt: Excerpt) -> Iterator[str | tuple[str, str]]:
    yield f"{excerpt.document} {excerpt.sentence} {excerpt.label}: "
    yield visible(excerpt.source) or "–", "bold blue"
    yield " | "
    yield visible(excerpt.cue) or "–", "bold magenta"
    yield " | "
    yield visible(excerpt.content) or "–", "green"


def _percent(share: float) -> str:
    return f"{100 * share:.1f}"


def _interval(interval: tuple[float, float] | None) -> str:
    return "" if interval is None else "–".join(_percent(end) for end in interval)
