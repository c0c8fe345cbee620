"""Commands about the actors of a store: actors, with merge, split and reconcile."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click
from pyoxigraph import Literal, NamedNode

from kg.cli import options
from kg.cli.ask import show_candidates
from kg.errors import ParameterError, StoreError
from kg.namespaces import KG
from kg.query import results
from kg.query.results import Answer
from kg.store import Store, open_store

if TYPE_CHECKING:
    from kg.identity.named import Named
    from kg.identity.reconcile import Proposal

F = TypeVar("F", bound=Callable[..., Any])

_ALIASES = "aliases"


@click.group(short_help="List the actors with all their names; say which are one.", invoke_without_command=True)
@click.option("--search", metavar="TEXT", help="Only those that have this in one of their names.")
@click.option("--format", "format_", type=click.Choice(list(results.FORMATS)), default="table", show_default=True)
@options.store_option
@options.base_option
@click.pass_context
def actors(ctx: click.Context, search: str | None, format_: str, store: str, base: str | None) -> None:
    """List the named actors, each with every name that it goes by and the number of articles that mention it.

    Names of different articles meet in one actor where the rules, or a person, find that they are one's: kg query
    actor-judgements says which, why and by whom, and actor-recognitions why equal names are one. Nothing that was read
    is rewritten, and a person's word goes before the rules'.

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
    if search is not None and len(answer) == 0:
        click.echo(f"no actor has {search!r} in a name; kg actors lists all", err=True)


def _naming(answer: Answer, text: str) -> Iterator[tuple[results.Term | None, ...]]:
    """The rows that have a text in one of the names."""
    places = [answer.columns.index(name) for name in ("name", "aliases", "identifier")]
    for terms in answer.terms:
        names = (term.value for i in places if isinstance(term := terms[i], Literal))
        if any(text.casefold() in name.casefold() for name in names):
            yield terms


def _judged(command: F) -> F:
    for decorate in (
        options.base_option,
        options.store_option,
        click.option("--by", metavar="NAME", help="Who judges."),
        click.option("--reason", required=True, help="Why; it stands in the record."),
    ):
        command = decorate(command)
    return command


@actors.command(short_help="Say that two are one.")
@click.argument("actor")
@click.argument("other")
@_judged
def merge(actor: str, other: str, reason: str, by: str | None, store: str, base: str | None) -> None:
    """Record that ACTOR is OTHER: from now on it is shown as OTHER, with both names.

    \b
    kg actors merge volodymyr_zelenskiy zelenskiy --reason "One spelling of the same name." --by "Ana Ruiz"
    """
    _judge(KG.Merge, (actor, other), reason, by, store, base)


@actors.command(short_help="Say that two are not one.")
@click.argument("actor")
@click.argument("other", required=False)
@click.option("--in", "article", metavar="ARTICLE", help="The article that names another by ACTOR's name.")
@_judged
def split(
    actor: str, other: str | None, article: str | None, reason: str, by: str | None, store: str, base: str | None
) -> None:
    """Record that ACTOR is not OTHER: they are two, whatever the rules find.

    Either may be named by an identifier that is shown as another's now: kg query actor-judgements has them.

    Where articles call two by one name, they share the identifier, too. Say with --in, in place of OTHER, which ARTICLE
    (its digest, its address or its IRI) means somebody else: there the name gets an identifier of its own.

    \b
    kg actors split volodymyr_zelenskiy zelenskiy --reason "A namesake." --by "Ana Ruiz"
    kg actors split "Harold Quist" --in https://news.example/ferry --reason "Not the economist." --by "Ana Ruiz"
    """
    if (other is None) == (article is None):
        raise click.UsageError("name two actors, or one actor and, with --in, the article that means somebody else")
    if other is not None:
        _judge(KG.Split, (actor, other), reason, by, store, base)
    elif article is not None:
        _part(actor, article, reason, by, store, base)


def _judge(kind: NamedNode, names: tuple[str, str], reason: str, by: str | None, store: str, base: str | None) -> None:
    from kg import rulings  # noqa: PLC0415 — listing needs none of it

    target: Path = options.folder(store, "kg actors")
    with open_store(target, base) as opened:
        one, other = (_identified(opened, name) for name in names)
        prefix = f"{opened.base}actor/"
    ids = [node.value.removeprefix(prefix) for node in (one, other)]
    if one == other:
        what = f"{names[0]} and {names[1]} are the same identifier, {ids[0]}; name two (kg query actor-judgements has"
        raise click.UsageError(f"{what} those shown as another's), or kg actors split {ids[0]} --in ARTICLE")
    rulings.judge(target, kind, (one, other), reason, by)
    with open_store(target, base) as opened:
        shown = [opened.resolve("actor", id_).value.removeprefix(prefix) for id_ in ids]
    said = [name if name == id_ else f"{id_} ({name})" for name, id_ in zip(names, ids, strict=True)]
    verdict = "is" if kind == KG.Merge else "is not"
    since = _since(kind, ids[1], *shown)
    click.echo(f"recorded: {said[0]} {verdict} {said[1]}{since}; kg query actor-judgements shows all that is judged")


def _since(kind: NamedNode, other: str, shown: str, other_shown: str) -> str:
    """What else there is to say of a judgement: as whom the two are shown since, where it does not say that itself."""
    if (kind == KG.Merge) == (shown != other_shown):
        return f", but other judgements still show them as {'two' if kind == KG.Merge else 'one'}"
    return "" if kind == KG.Split or shown == other else f", and both are shown as {shown}"


def _part(actor: str, article: str, reason: str, by: str | None, store: str, base: str | None) -> None:
    from kg import rulings  # noqa: PLC0415 — as in _judge

    target: Path = options.folder(store, "kg actors")
    with open_store(target, base) as opened:
        who, where, prefix = _identified(opened, actor), opened.resolve("article", article), f"{opened.base}actor/"
    new = rulings.part(target, who, where, reason, by)
    one, other = (node.value.removeprefix(prefix) for node in (new, who))
    click.echo(
        f"recorded: in this article it is {one}, not {other}; kg query actor-judgements shows all that is judged"
    )


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


@actors.command(short_help="Ask a service for the Wikidata items of those without a link.")
@click.argument("who", nargs=-1, metavar="[ACTOR]...")
@click.option("--service", "address", required=True, metavar="URL", help="The address of the reconciliation service.")
@click.option(
    "--type",
    "types",
    multiple=True,
    metavar="QID",
    help="Only candidates of this Wikidata type, such as Q5 for people; once for each type.",
)
@click.option(
    "--limit",
    type=click.IntRange(min=1),
    default=100,
    show_default=True,
    help="Ask about so many at most, those mentioned most first.",
)
@click.option("--allow-private", is_flag=True, help="Fetch from this machine and its own network, too.")
@click.option(
    "--format",
    "format_",
    type=click.Choice([*results.FORMATS, _ALIASES]),
    default="table",
    show_default=True,
    help=f"How to write the candidates; {_ALIASES}: what is called a match, as rows for a table of aliases.",
)
@options.store_option
@options.base_option
def reconcile(
    who: tuple[str, ...],
    address: str,
    types: tuple[str, ...],
    limit: int,
    allow_private: bool,
    format_: str,
    store: str,
    base: str | None,
) -> None:
    """Ask a reconciliation service which Wikidata items the named actors without a link are, or those ACTORs of them.

    The service must speak the Reconciliation Service API, 0.1 or 0.2, as OpenRefine's do. It learns the names and the
    types, and nothing else is asked. Nothing is recorded: look through the rows that --format aliases writes, put those
    that are right into a table of your own, and kg ingest --aliases takes the links from there.

    \b
    kg actors reconcile --service https://wikidata.reconci.link/en/api
    kg actors reconcile --service https://wikidata.reconci.link/en/api --type Q5 --format aliases > found.tsv
    """
    for each in types:
        if re.fullmatch("Q[1-9][0-9]*", each) is None:
            raise click.UsageError(f"{each!r} is no Wikidata type; write Q and its number, such as Q5 for people")
    from kg.extract.inputs import web_is_needed  # noqa: PLC0415 — only who asks a service needs what it takes

    with web_is_needed(address):
        from kg.identity import reconcile as asking  # noqa: PLC0415 — as above
    with open_store(store, base) as opened:
        unlinked = _unlinked(opened, who)
        if len(unlinked) == 0 and len(opened.ask("named-actors")) == 0:
            raise StoreError(f"{store} has no actor with a name; take an article in first: kg ingest")
        shown_base = opened.base
    service = asking.Service(address, types, replace(asking.USUAL, allow_private=allow_private))
    proposals = asking.ask(unlinked[:limit], service)
    if format_ == _ALIASES:
        _show_rows(proposals)
    else:
        click.echo(results.write(asking.answer(proposals, shown_base), format_), nl=False)
    click.echo(_summary(proposals, len(unlinked)), err=True)


def _unlinked(opened: Store, who: tuple[str, ...]) -> list[Named]:
    """The named actors without a Wikidata link, those mentioned most first, or those of them that are named here."""
    from kg.identity.named import Named  # noqa: PLC0415 — its tables take as long to load as the rest
    from kg.model import ActorKind  # noqa: PLC0415 — as above

    rows = opened.ask("missing-wikidata-links").to_dicts()
    found = {str(row["actor"]): Named(str(row["identifier"]), ActorKind(row["kind"]), str(row["name"])) for row in rows}
    if len(who) == 0:
        return list(found.values())
    return [found[node] for node in dict.fromkeys(_one_of(found, opened, text) for text in who)]


def _one_of(unlinked: Collection[str], opened: Store, text: str) -> str:
    try:
        node = opened.resolve("actor", text).value
    except ParameterError as error:
        show_candidates(error)
    if node not in unlinked:
        what = f"{text} is not asked about: it has a link already, or no name"
        raise StoreError(f"{what}; kg query missing-wikidata-links lists whom to name")
    return node


def _summary(proposals: Sequence[Proposal], unlinked: int) -> str:
    if unlinked == 0:
        return "all actors with a name have a Wikidata link; nothing was asked"
    offered = sum(len(each.candidates) > 0 for each in proposals)
    matched = sum(len(each.matches) > 0 for each in proposals)
    rest = unlinked - len(proposals)
    more = f"; {rest} more have no link either: ask about more with --limit" if rest > 0 else ""
    return f"asked about {len(proposals)}: {offered} with candidates, {matched} with a match{more}"


def _show_rows(proposals: Iterable[Proposal]) -> None:
    from kg.identity import aliases, reconcile  # noqa: PLC0415 — as in reconcile

    found = reconcile.rows(proposals, aliases.packaged())
    click.echo(aliases.written(found.entries), nl=False)
    for line in found.left_out:
        click.echo(f"left out: {line}", err=True)
