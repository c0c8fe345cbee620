"""Commands that ask: query, sparql, explain."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

import click

from kg import query as stored_queries
from kg.cli import options
from kg.errors import KgError, ParameterError
from kg.query import StoredQuery, results
from kg.query.parameter import Parameter
from kg.query.results import Answer
from kg.resources import QUERIES
from kg.store import open_store

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem as Completion

F = TypeVar("F", bound=Callable[..., Any] | click.Command)


class _Questions(click.Group):
    """One command for each stored query, made from its header when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(path.stem for path in QUERIES.glob("*.rq"))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command:
        return _command(stored_queries.find(cmd_name))

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Questions"):
            formatter.write_dl([(stored.name, stored.summary) for stored in stored_queries.catalogue()])


@click.group(
    cls=_Questions,
    invoke_without_command=True,
    short_help="Ask one of the stored questions, or list them.",
    subcommand_metavar="[NAME] [--PARAMETER VALUE]...",
)
@click.option("--format", "format_", type=click.Choice(["table", "json"]), default="table", help="How to list them.")
@click.pass_context
def query(ctx: click.Context, format_: str) -> None:
    """Ask one of the stored questions; without NAME, list them.

    \b
    kg query
    kg query silences
    kg query statements-by-speaker --speaker zelenskiy --evidence
    kg query statements-by-speaker --help
    """
    if ctx.invoked_subcommand is not None:
        return
    catalogue = stored_queries.catalogue()
    if format_ == "json":
        click.echo(json.dumps([_described(stored) for stored in catalogue], ensure_ascii=False, indent=2))
        return
    width = max(len(stored.name) for stored in catalogue)
    for stored in catalogue:
        needed = " ".join(f"{p.option} …" for p in stored.parameters if not p.optional)
        click.echo(f"{stored.name:<{width}}  {stored.summary}{f'  ({needed})' if needed else ''}")
    click.echo("\nAsk one: kg query NAME. What it takes: kg query NAME --help.")


def _described(stored: StoredQuery) -> dict[str, object]:
    parameters = [
        {"name": p.name, "type": p.type, "description": p.description, "optional": p.optional}
        for p in stored.parameters
    ]
    return {
        "name": stored.name,
        "summary": stored.summary,
        "description": stored.description,
        "tags": list(stored.tags),
        "parameters": parameters,
        "columns": list(stored.columns),
    }


def _command(stored: StoredQuery) -> click.Command:
    def ask(
        store: str,
        base: str | None,
        format_: str,
        as_of: str | None,
        *,
        evidence: bool = False,
        **values: str | None,
    ) -> None:
        given = {name: value for name, value in values.items() if value is not None}
        for parameter in stored.parameters:
            if not parameter.optional and parameter.name not in given:
                click.echo(f"error: {stored_queries.needs(stored, parameter)}", err=True)
                sys.exit(2)
        with open_store(store, base, as_of=as_of) as opened:
            try:
                answer = opened.answer(stored, evidence=evidence, **given)
            except ParameterError as error:
                show_candidates(error)
        _show(answer, format_)

    parameters: list[click.Parameter] = [_option(parameter) for parameter in stored.parameters]
    if stored.has_evidence:
        parameters.append(click.Option(["--evidence"], is_flag=True, help="With the words that each row rests on."))
    command = click.Command(
        stored.name,
        params=parameters,
        callback=ask,
        short_help=stored.summary,
        help=f"{stored.summary}.\n\n{stored.description}",
    )
    for decorate in (_format_option, options.as_of_option, options.base_option, options.store_option):
        command = decorate(command)
    return command


def _option(parameter: Parameter) -> click.Option:
    need = "" if parameter.optional else "  [required]"
    return click.Option(
        [parameter.option, parameter.name],
        metavar=(parameter.scheme or parameter.type).upper(),
        help=parameter.description + need,
        shell_complete=lambda ctx, _, incomplete: _completions(ctx, parameter, incomplete),
    )


def _completions(ctx: click.Context, parameter: Parameter, incomplete: str) -> list[Completion]:
    """What a parameter may be, from the store: identifiers with names, or the notations of a scheme."""
    from click.shell_completion import CompletionItem  # noqa: PLC0415 — only a shell that completes needs it

    try:
        with open_store(ctx.params.get("store") or options.DEFAULT_STORE, ctx.params.get("base")) as opened:
            found = opened.choices(parameter)
    except KgError:  # a shell has nowhere to show it
        return []
    return [CompletionItem(value, help=name) for value, name in found if value.startswith(incomplete)]


def _format_option(command: F) -> F:
    return click.option(
        "--format",
        "format_",
        type=click.Choice(list(results.FORMATS)),
        default="table",
        show_default=True,
        help="How to write the answer.",
    )(command)


def _show(answer: Answer, format_: str) -> None:
    if format_ != "table":
        click.echo(results.write(answer, format_), nl=False)
    elif sys.stdout.isatty():
        from kg.cli import show  # noqa: PLC0415 — rich is for people: a pipe does not wait for it

        show.answer(answer)
    else:
        click.echo(results.write(answer, format_), nl=False)


def show_candidates(error: ParameterError) -> NoReturn:
    """Say what may have been meant by a value, and leave with exit code 1."""
    click.echo(f"error: {error}", err=True)
    for candidate in error.candidates:
        if candidate not in str(error):
            click.echo(f"  {candidate}", err=True)
    sys.exit(1)


@click.command(short_help="Ask a SPARQL query of your own, read-only.")
@click.argument("text", metavar="QUERY")
@click.option(
    "--timeout", type=click.FloatRange(min=0.01), default=30.0, show_default=True, help="Seconds until it is stopped."
)
@_format_option
@options.as_of_option
@options.store_option
@options.base_option
def sparql(text: str, timeout: float, format_: str, as_of: str | None, store: str, base: str | None) -> None:
    """Ask a SPARQL 1.1 QUERY of your own (- for standard input), read-only.

    It runs over the union of the current graphs, and the project's prefixes (kg:, prov:, skos: …) need no declaration.
    Updates, SERVICE and graphs that the store does not hold are refused, and the time limit stops it.

    \b
    kg sparql "SELECT ?name { ?actor a kg:UnnamedSource ; skos:prefLabel ?name }"
    """
    from kg.query import adhoc  # noqa: PLC0415 — rdflib, which reads the query, takes longer to load than a stored query

    asked = sys.stdin.read() if text == "-" else text
    with open_store(store, base, timeout=timeout, as_of=as_of) as opened:
        answer = adhoc.ask(opened.dataset, asked, seconds=timeout)
    _show(answer, format_)


@click.command(short_help="One attribution, back to its characters.")
@click.argument("attribution", metavar="ID")
@click.option("--format", "format_", type=click.Choice(["text", "json"]), default="text", show_default=True)
@options.as_of_option
@options.store_option
@options.base_option
def explain(attribution: str, format_: str, as_of: str | None, store: str, base: str | None) -> None:
    """One attribution, back to its characters.

    The passage with its source, cue, content and condition marked, the chain of voices, how certain each holder is,
    then the run, the agent, the article version and the line of the ledger. ID is an identifier (S09), an IRI, or the
    beginning of one as tables show it (attribution/3f2ab8c1).

    \b
    kg explain S09
    """
    with open_store(store, base, as_of=as_of) as opened:
        try:
            explanation = opened.explain(attribution)
        except ParameterError as error:
            show_candidates(error)
    if format_ == "json":
        click.echo(json.dumps(explanation.to_json(), ensure_ascii=False, indent=2))
    else:
        from kg.cli import show  # noqa: PLC0415 — as above

        show.explanation(explanation)


@click.command(short_help="What changed between two versions of an article.")
@click.argument("versions", nargs=-1, metavar="[OLD] NEW")
@click.option("--format", "format_", type=click.Choice(["table", "json"]), default="table", show_default=True)
@options.store_option
def diff(versions: tuple[str, ...], format_: str, store: str) -> None:
    """What became of the attributions of OLD in NEW: added, dropped, changed or only moved.

    Both are article versions, current or not, by their digest (FA…) or its beginning. Without OLD, NEW is compared with
    the version that it revises.

    \b
    kg diff FAz0-vq7T8 FADf3HnppK
    """
    if not 1 <= len(versions) <= 2:
        raise click.UsageError("name one version, or two: the old one, then the new one")
    from kg.difference import difference, version  # noqa: PLC0415 — only this command reads old versions

    target = options.folder(store, "kg diff")
    *old, new = (version(target, text) for text in versions)
    found = difference(target, old[0] if len(old) > 0 else None, new)
    if format_ == "json":
        as_data = [asdict(change) | {"kind": change.kind.value} for change in found]
        click.echo(json.dumps(as_data, ensure_ascii=False, indent=2))
    else:
        from kg.cli import show  # noqa: PLC0415 — as above

        show.changes(found)
