"""Commands that open the graph to others: serve, mcp."""

from __future__ import annotations

import math
import socket
from contextlib import suppress
from dataclasses import fields
from pathlib import Path

import click
from click.core import ParameterSource

from kg.cli import options
from kg.errors import StoreError


class _Seconds(click.FloatRange):
    """So many seconds; NaN, which no bound holds off, is no number of them."""

    def convert(self, value: float, param: click.Parameter | None, ctx: click.Context | None) -> float:
        seconds: float = super().convert(value, param, ctx)
        return self.fail(f"{value} is no number of seconds", param, ctx) if math.isnan(seconds) else seconds


_SOURCES = {ParameterSource.COMMANDLINE: "option", ParameterSource.ENVIRONMENT: "environment"}


@click.command(short_help="Open the graph to browsers, SPARQL clients and programs.")
@click.option(
    "--host", envvar="KG_HOST", default="127.0.0.1", show_default=True, show_envvar=True, help="Where to listen."
)
@click.option(
    "--port", envvar="KG_PORT", type=click.IntRange(0, 65535), default=8010, show_default=True, show_envvar=True
)
@click.option("--seconds", envvar="KG_SECONDS", type=_Seconds(0.1, 86_400), default=10.0, show_default=True,
              show_envvar=True, help="How long one query may run.")  # fmt: skip
@click.option("--rows", envvar="KG_ROWS", type=click.IntRange(1), default=100_000, show_default=True,
              show_envvar=True, help="How many rows one answer may have.")  # fmt: skip
@click.option("--answer", envvar="KG_ANSWER", type=click.IntRange(1), default=32_000_000, show_default=True,
              show_envvar=True, help="How many bytes one answer may have.")  # fmt: skip
@click.option("--memory", envvar="KG_MEMORY", type=click.IntRange(100_000_000), default=2_000_000_000,
              show_default=True, show_envvar=True, help="How many bytes of memory one query may take.")  # fmt: skip
@click.option("--workers", envvar="KG_WORKERS", type=click.IntRange(1), default=None, show_envvar=True,
              help="How many short queries run at once, and long ones besides.  [default: one a core]")  # fmt: skip
@click.option("--waiting", envvar="KG_WAITING", type=click.IntRange(0), default=64, show_default=True,
              show_envvar=True, help="How many may stand in line.")  # fmt: skip
@click.option("--shows-values", envvar="KG_SHOWS_VALUES", is_flag=True, show_envvar=True,
              help="Write the values of parameters into the access log, too.")  # fmt: skip
@click.option("--tokens", envvar="KG_TOKENS", type=click.Path(dir_okay=False, path_type=Path), show_envvar=True,
              help="Let those write whom this file names: a line NAME: TOKEN for each.")  # fmt: skip
@click.option("--show-config", is_flag=True, help="Print the settings and where each is from, and stop.")
@options.store_option
@click.pass_context
def serve(ctx: click.Context, /, show_config: bool, store: str, **given: object) -> None:
    """Answer at http://HOST:PORT/ until stopped: pages, linked data, SPARQL at /sparql, stored queries at /queries.

    Nothing can be changed through it, but by those whom --tokens names. Whoever can open it can read the articles.

    \b
    kg serve
    kg serve --host 0.0.0.0 --port 80 --store /srv/onrecord
    """
    try:
        from kg.server import application  # noqa: PLC0415 — it comes with the extra [server]
        from kg.server.operations import Listening  # noqa: PLC0415 — likewise
        from kg.server.settings import Settings  # noqa: PLC0415 — likewise
    except ModuleNotFoundError as error:
        raise StoreError(f"serving needs {error.name}; pip install 'onrecord[server]' brings it") from None
    chosen = {name: value for name, value in given.items() if value is not None}
    settings = Settings(options.folder(store, "kg serve"), **chosen)  # type: ignore[arg-type]  # click has checked them
    if show_config:
        for field in fields(Settings):
            source = ctx.get_parameter_source(field.name)
            origin = "default" if source is None else _SOURCES.get(source, "default")
            click.echo(f"{field.name:14}{getattr(settings, field.name)!s:24}{origin}")
        return
    _check_address(settings.host, settings.port)
    app = application(settings)
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    line = f"http://{host}:{settings.port}/ answers from {settings.store}; stop with Ctrl-C"
    server = Listening(app, app.state.site, lambda: click.echo(line, err=True))
    with suppress(KeyboardInterrupt, SystemExit):  # the latter where somebody else began to listen there just now
        server.run()
    if not server.started:
        ctx.exit(1)


def _check_address(host: str, port: int) -> None:
    """Refuse an address that cannot be listened at. Raises StoreError."""
    try:
        for family, type_, protocol, _, address in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM):
            with socket.socket(family, type_, protocol) as probe:
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                probe.bind(address)
    except (OSError, UnicodeError) as error:
        reason = getattr(error, "strerror", None) or "it is no name of a machine"
        raise StoreError(
            f"cannot listen at {host}, port {port}: {reason.lower()}; name an address of this machine and a free port"
        ) from None


@click.command(short_help="Open the graph to an assistant, on standard input and output.")
@options.store_option
def mcp(store: str) -> None:
    """Answer an assistant that starts this command, over the Model Context Protocol, until it closes standard input.

    Each stored question is a tool, besides search and explain; nothing else can be run, and nothing is changed. The
    same tools are at /mcp of kg serve.

    \b
    kg mcp
    """
    try:
        import anyio  # noqa: PLC0415 — it comes with the extra [server]

        from kg.server import assistants  # noqa: PLC0415 — likewise
        from kg.server.settings import Settings  # noqa: PLC0415 — likewise
    except ModuleNotFoundError as error:
        raise StoreError(f"an assistant needs {error.name}; pip install 'onrecord[server]' brings it") from None
    anyio.run(assistants.over_stdio, Settings(options.folder(store, "kg mcp")))
