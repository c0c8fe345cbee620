"""The command line: a thin layer over the library. Each command's module is imported when it is called."""

from __future__ import annotations

import errno
import os
import sys
from importlib import import_module
from pathlib import Path

import click

from kg.errors import KgError, RefusedError

_COMMANDS = {
    "build": "record",
    "ingest": "record",
    "retract": "record",
    "validate": "record",
    "review": "reviewing",
    "decide": "reviewing",
    "read": "read",
    "actors": "people",
    "query": "ask",
    "sparql": "ask",
    "explain": "ask",
    "diff": "ask",
    "export": "publish",
    "push": "publish",
    "audit": "prove",
    "verify": "prove",
    "status": "prove",
    "serve": "serve",
    "mcp": "serve",
    "evaluate": "evaluate",
}


class _Commands(click.Group):
    """Finds a command's module by name, so that asking one question does not load what exporting needs."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        command = getattr(import_module(f"kg.cli.{_COMMANDS[cmd_name]}"), cmd_name)
        assert isinstance(command, click.Command)
        return command


@click.command(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="onrecord", prog_name="kg")
def cli() -> None:
    """OnRecord: who is on the record with what, on which words.

    \b
    kg build            read the seed article into a graph
    kg query            the questions that can be asked
    kg explain S09      one attribution, back to its characters
    """


def main() -> None:
    """Run ``kg``: a user's mistake is one line and exit code 1 (2 for usage), ours is a traceback."""
    for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS"):  # the reader's matrices are small: more threads only wait
        os.environ.setdefault(name, "1")
    if sys.stdout is None:  # closed by whoever started this
        sys.stdout = Path(os.devnull).open("w")  # noqa: SIM115 — it stays open to the end
    try:
        try:
            cli.main(prog_name="kg")
        finally:
            sys.stdout.flush()
    except RefusedError as error:
        import_module("kg.cli.show").failure(error)
        sys.exit(1)
    except KgError as error:
        click.echo(f"error: {error}", err=True)
        sys.exit(1)
    except OSError as error:
        if error.filename is not None or error.errno not in {errno.ENOSPC, errno.EIO}:
            raise
        click.echo(f"error: standard output cannot be written: {error.strerror}; free some space", err=True)
        os._exit(1)  # the interpreter would try to write the rest again, and say so at length
