"""Commands that take articles in, and out: build, ingest, retract, validate."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg import pipeline, resources, rulings
from kg import workers as places
from kg.cli import options, show
from kg.cli.ask import show_candidates
from kg.cli.tally import Tally
from kg.errors import ParameterError
from kg.extract import curated
from kg.extract.inputs import Input, Kind
from kg.extract.sources import Rules, Unusable, find, is_single
from kg.gate.shapes import Report
from kg.iris import Base
from kg.layout import LEDGER, MANIFEST
from kg.ledger import Ledger
from kg.model import Publication
from kg.namespaces import DEFAULT_BASE
from kg.pipeline import Failure, Outcome
from kg.readers import BuiltIn, LanguageModel, Reader
from kg.store import open_store
from kg.workers import Workers

if TYPE_CHECKING:
    from kg.identity.aliases import Aliases


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
@click.argument("sources", nargs=-1, required=True)
@click.option("--outlet", help="Who published it.")
@click.option("--url", help="The address that it was published at.")
@click.option(
    "--published",
    metavar="DATE",
    help="The day or time of publication, such as 2025-05-14. In a text, Monday and the like are resolved with it.",
)
@click.option("--headline", help="Its headline.")
@click.option("--author", help="Its byline.")
@click.option("--text", "kind", flag_value="text", help="SOURCES are plain texts, whatever they look like.")
@click.option("--page", "kind", flag_value="page", help="SOURCES are HTML pages, whatever they look like.")
@click.option("--analysis", "kind", flag_value="analysis", help="SOURCES are analysis files, whatever they look like.")
@click.option(
    "--reader",
    "reader_name",
    type=click.Choice(["built-in", "llm"]),
    default="built-in",
    show_default=True,
    help="Who reads texts: the program itself, or a language model (KG_LLM_BASE_URL, KG_LLM_MODEL, KG_LLM_KEY).",
)
@click.option("--model", help="The language model, as its server calls it.  [default: KG_LLM_MODEL]")
@click.option("--base-url", help="The address of an OpenAI-compatible server.  [default: KG_LLM_BASE_URL]")
@click.option("--workers", type=click.IntRange(min=1), help="Processes that read.  [default: one for each core]")
@click.option("--cluster", metavar="ADDRESS", help="Let the workers of the Dask cluster at this address read.")
@click.option(
    "--aliases",
    "aliases_file",
    envvar="KG_ALIASES",
    show_envvar=True,
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Your own table of aliases, which goes before the packaged one. The Wikidata items of both become links.",
)
@click.option("--follow", is_flag=True, help="Fetch the articles that a feed only links to.")
@click.option("--allow-private", is_flag=True, help="Fetch from this machine and its own network, too.")
@options.store_option
@options.base_option
def ingest(
    sources: tuple[str, ...],
    outlet: str | None,
    url: str | None,
    published: str | None,
    headline: str | None,
    author: str | None,
    kind: str | None,
    reader_name: str,
    model: str | None,
    base_url: str | None,
    workers: int | None,
    cluster: str | None,
    aliases_file: Path | None,
    follow: bool,
    allow_private: bool,
    store: str,
    base: str | None,
) -> None:
    """Take SOURCES into the store: files, folders, archives, addresses, or - for standard input.

    A file that ends in .yaml or .yml is an analysis, taken in whole or not at all with the article that it names. Any
    other holds English articles, which the built-in reader reads: a plain text; a page (.html), of which the article
    is taken; JSON Lines (.jsonl) with text or html on each line; a feed (.rss, .atom, .xml). A folder, a .zip and a
    .tar are taken with all such files in them, and an http or https address is fetched. What the reader found that is
    not sound is left out and listed; what cannot be used stops nothing, and is listed at the end. Taking the same in
    again changes nothing, so whatever was stopped can be started again.

    Standard input is an analysis when it has two of the keys that one begins with (article:, sha256:, run:, actors:,
    attributions:) at the beginning of lines. A reading by a program never replaces a person's.

    What is said here about the publication wins over what a file or a page says. The same text from another outlet is
    the same article version with another publication; another text from an address already known is a later version,
    which replaces the one before.

    \b
    kg ingest seeds/istanbul-talks.txt --published 2025-05-14
    kg ingest seeds/istanbul-talks.yaml --outlet "Example Times" --published 2025-05-14
    """
    target = options.folder(store, "kg ingest")
    given = Publication(outlet, url, published, headline, author)
    rules = Rules(None if kind is None else Kind(kind), follow, allow_private)
    inputs = _inputs(sources, rules)
    reader = _reader(reader_name, model, base_url)
    aliases = _aliases(aliases_file)
    count = _count(sources, rules)
    with _workers(workers, cluster, count) as working:
        results = pipeline.ingest(target, inputs, _base(target, base), given, reader, working, aliases)
        _taken(results, count, target)


def _taken(results: Iterable[Outcome | Failure], count: int | None, store: Path) -> list[Outcome]:
    """Show what became of the files, and why some were not taken, also where the rest could not be looked at.

    The first are shown in a table, many only in numbers. Exits with 1 when some were not taken.
    """
    hidden = count == 1 or not sys.stderr.isatty()
    tally = Tally()
    try:
        with click.progressbar(results, length=count, label="reading", file=sys.stderr, hidden=hidden) as bar:
            for result in bar:
                tally.add(result)
    finally:
        show.tally(tally, store)
    if len(tally.failures) > 0:
        sys.exit(1)
    return [each for each in tally.first if isinstance(each, Outcome)]


def _workers(count: int | None, cluster: str | None, articles: int | None) -> AbstractContextManager[Workers]:
    if cluster is not None:
        return places.cluster(cluster)
    return places.local(count or (1 if articles == 1 else places.cores()))


def _reader(name: str, model: str | None, base_url: str | None) -> Reader:
    if name == "built-in":
        if model is not None or base_url is not None:
            raise click.UsageError("--model and --base-url are for --reader llm")
        return BuiltIn()
    from kg.llm.settings import from_environment  # noqa: PLC0415 — only who asks for a model needs it

    return LanguageModel(from_environment(os.environ, model, base_url))


def _aliases(path: Path | None) -> Aliases | None:
    if path is None:
        return None
    from kg.identity.aliases import load, packaged  # noqa: PLC0415 — only who has a table of their own needs it here

    return packaged() + load(path)


def _inputs(sources: tuple[str, ...], rules: Rules) -> Iterator[Input | Unusable]:
    for source in sources:
        if source == "-":
            yield Input.of(Path(source), raw=sys.stdin.buffer.read(), kind=rules.kind)
        else:
            yield from find([source], rules)


def _count(sources: tuple[str, ...], rules: Rules) -> int | None:
    """How many articles there will be, where that is known before they are looked for."""
    return len(sources) if all(source == "-" or is_single(source, rules) for source in sources) else None


@click.command(short_help="Withdraw an article, without a successor.")
@click.argument("article")
@click.option("--reason", required=True, help="Why; it stands in the record.")
@click.option("--by", metavar="NAME", help="Who decides it.")
@options.store_option
@options.base_option
def retract(article: str, reason: str, by: str | None, store: str, base: str | None) -> None:
    """Withdraw ARTICLE (its digest, its address or its IRI): no answer rests on it any more.

    Nothing is deleted. The ledger keeps all that was read, article-changes says that and why it was withdrawn, and
    kg query NAME --as-of a date before still shows it. The same text is not taken in again.

    \b
    kg retract https://news.example/story --reason "The outlet withdrew it." --by "Ana Ruiz"
    """
    target = options.folder(store, "kg retract")
    with open_store(target, base) as opened:
        try:
            node = opened.resolve("article", article)
        except ParameterError as error:
            show_candidates(error)
        name = node.value.removeprefix(opened.base)
    rulings.withdraw(target, node, reason, by)
    click.echo(f"{name} is withdrawn; kg query article-changes shows it")


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


def _base(store: Path, base: str | None) -> Base:
    if base is None and (store / LEDGER / MANIFEST).exists():
        with Ledger.open(store) as ledger:
            return Base(ledger.base)
    return Base(base or DEFAULT_BASE)


def _summary(file: Path, report: Report) -> str:
    counts = f"{len(report.violations)} violations, {len(report.warnings)} warnings"
    return f"{file}: {counts} ({report.focus_nodes} things examined by {report.shapes} shapes, {report.engine})"
