"""Commands about the actors of a store: actors, with merge and split."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import click
from pyoxigraph import Literal, NamedNode

from kg.cli import options
from kg.cli.ask import show_candidates
from kg.errors import ParameterError
from kg.namespaces import KG
from kg.query import results
from kg.query.results import Answer
from kg.store import Store, open_store

F = TypeVar("F", bound=Callable[..., Any])


@click.group(short_help="List the actors with all their names; say which are one.", invoke_without_command=True)
@click.option("--search", metavar="TEXT", help="Only those that have this in one of their names.")
@click.option("--format", "format_", type=click.Choice(list(results.FORMATS)), default="table", show_default=True)
@options.store_option
@options.base_option
@click.pass_context
def actors(ctx: click.Context, search: str | None, format_: str, store: str, base: str | None) -> None:
    """List the named actors, each with every name that it goes by and the number of articles that mention it.

    Names of different articles meet in one actor where the rules, or a person, find that they are one's: kg query
    actor-judgements says which, why and by whom. Nothing that was read is rewritten, and a person's word goes before
    the rules'.

    \b
    kg actors
    kg actors --search zelensk
    """
    if ctx.invoked_subcommand is not None:
        return
    with open_store(store, base) as opened:
        answer = opened.ask("named-actors")
    if search is not None:
        answer = replace(answer, terms=tuple(_naming(answer, search)))
    click.echo(results.write(answer, format_), nl=False)


def _naming(answer: Answer, text: str) -> Iterator[tuple[results.Term | None, ...]]:
    """The rows that have a text in one of the names."""
    places = [answer.columns.index(name) for name in ("name", "aliases", "identifier")]
    for terms in answer.terms:
        names = (term.value for i in places if isinstance(term := terms[i], Literal))
        if any(text.casefold() in name.casefold() for name in names):
            yield terms


def _judgement(command: F) -> F:
    for decorate in (
        options.base_option,
        options.store_option,
        click.option("--by", metavar="NAME", help="Who judges."),
        click.option("--reason", required=True, help="Why; it stands in the record."),
        click.argument("other"),
        click.argument("actor"),
    ):
        command = decorate(command)
    return command


@actors.command(short_help="Say that two are one.")
@_judgement
def merge(actor: str, other: str, reason: str, by: str | None, store: str, base: str | None) -> None:
    """Record that ACTOR is OTHER: from now on it is shown as OTHER, with both names.

    \b
    kg actors merge volodymyr_zelenskiy zelenskiy --reason "One spelling of the same name." --by "Ana Ruiz"
    """
    _judge(KG.Merge, (actor, other), reason, by, store, base)


@actors.command(short_help="Say that two are not one.")
@_judgement
def split(actor: str, other: str, reason: str, by: str | None, store: str, base: str | None) -> None:
    """Record that ACTOR is not OTHER: they are two, whatever the rules find.

    Either may be named by an identifier that is shown as another's now: kg query actor-judgements has them.

    \b
    kg actors split volodymyr_zelenskiy zelenskiy --reason "A namesake." --by "Ana Ruiz"
    """
    _judge(KG.Split, (actor, other), reason, by, store, base)


def _judge(kind: NamedNode, names: tuple[str, str], reason: str, by: str | None, store: str, base: str | None) -> None:
    from kg import pipeline  # noqa: PLC0415 — listing needs none of it

    target: Path = options.folder(store, "kg actors")
    with open_store(target, base) as opened:
        one, other = (_identified(opened, name) for name in names)
        shown = [node.value.removeprefix(f"{opened.base}actor/") for node in (one, other)]
    if one == other:
        raise click.UsageError(f"{names[0]} and {names[1]} are the same identifier, {shown[0]}; name two")
    pipeline.judge(target, kind, (one, other), reason, by)
    verdict = "is" if kind == KG.Merge else "is not"
    click.echo(f"recorded: {shown[0]} {verdict} {shown[1]}; kg query actor-judgements shows all that is judged")


def _identified(store: Store, text: str) -> NamedNode:
    """The actor of exactly this identifier, even one that is shown as another's, or else whom a name means."""
    node = NamedNode(f"{store.base}actor/{text}") if text.replace("_", "").replace("-", "").isalnum() else None
    if node is not None and store.knows_actor(node):
        return node
    try:
        return store.resolve("actor", text)
    except ParameterError as error:
        show_candidates(error)
        raise
