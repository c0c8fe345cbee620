"""Commands that let the graph out: export, push."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from kg import export as exporting
from kg.cli import options
from kg.errors import StoreError
from kg.export import Format
from kg.export import push as pushing
from kg.export.scope import Scope
from kg.ledger import Ledger
from kg.store import Store, open_store
from kg.view import View

_scope_option = click.option(
    "--scope",
    type=click.Choice([scope.value for scope in Scope]),
    default=Scope.PUBLIC.value,
    show_default=True,
    help="public leaves out the articles' text, but for the words of reported attributions; full is everything.",
)


@click.command(short_help="Write the graph in one of six formats.")
@click.option(
    "--format",
    "format_",
    default=None,
    metavar="|".join(format_.value for format_ in Format),
    help="The format, by name or file ending.  [default: from --output's ending, or trig]",
)
@_scope_option
@click.option("--output", type=click.Path(path_type=Path), help="Write there instead of to standard output.")
@options.store_option
@options.base_option
def export(format_: str | None, scope: str, output: Path | None, store: str, base: str | None) -> None:
    """Write the current graph, with its ontology and concept schemes; the same store gives the same bytes.

    \b
    kg export --format turtle
    kg export --scope full --output record.trig
    """
    ending = "" if output is None else output.suffix.removeprefix(".")
    chosen = exporting.format_named(format_ or ending or "trig")
    with open_store(store, base) as opened:
        view = _view(opened, "kg export")
        if output is None:
            exporting.export(view, chosen, Scope(scope), sys.stdout.buffer)
        else:
            exporting.export_to(view, chosen, Scope(scope), output)


@click.command(short_help="Publish the graphs to a graph store.")
@click.argument("url")
@_scope_option
@click.option("--token", envvar="KG_TOKEN", show_envvar=True, help="A bearer token that the graph store asks for.")
@click.option(
    "--timeout", type=click.FloatRange(min=0.01), default=30.0, show_default=True, help="Seconds to wait for the store."
)
@options.store_option
@options.base_option
def push(url: str, scope: str, token: str | None, timeout: float, store: str, base: str | None) -> None:
    """Publish the current graphs to the graph store at URL, by the SPARQL 1.1 Graph Store HTTP Protocol.

    What was replaced or withdrawn is deleted there; graphs of others stay. Pushing again changes nothing.

    \b
    kg push http://localhost:7878/store
    """
    folder = options.folder(store, "kg push")
    with open_store(store, base) as opened, Ledger.open(folder) as ledger:
        withdrawn = pushing.withdrawn_graphs(ledger)
        view = _view(opened, "kg push")
        hidden = not sys.stderr.isatty()
        with click.progressbar(length=0, label="pushing", file=sys.stderr, hidden=hidden) as bar:

            def advance(step: pushing.Step) -> None:
                bar.length = step.total
                bar.update(1)

            pushed = pushing.push(
                view, withdrawn, url, scope=Scope(scope), token=token, timeout=timeout, progress=advance
            )
    click.echo(f"{pushed.put} graphs put, {pushed.unchanged} unchanged, {pushed.deleted} deleted")


def _view(store: Store, purpose: str) -> View:
    if not isinstance(store.dataset, View):
        raise StoreError(f"{purpose} reads a store in a folder; name one with --store")
    return store.dataset
