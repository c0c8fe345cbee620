"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from kg.errors import StoreError
from kg.namespaces import DEFAULT_BASE
from kg.store import is_address

F = TypeVar("F", bound=Callable[..., Any])

DEFAULT_STORE = "onrecord"


def store_option(command: F) -> F:
    """--store: a folder, or the address of a SPARQL endpoint."""
    return click.option(
        "--store",
        envvar="KG_STORE",
        default=DEFAULT_STORE,
        show_default=True,
        show_envvar=True,
        metavar="FOLDER|URL",
        help="The store: a folder, or a SPARQL 1.1 endpoint's address.",
    )(command)


def base_option(command: F) -> F:
    """--base: what the data's IRIs begin with."""
    return click.option(
        "--base",
        envvar="KG_BASE",
        show_envvar=True,
        metavar="IRI",
        help=f"What the data's IRIs begin with.  [default: the store's, or {DEFAULT_BASE}]",
    )(command)


def as_of_option(command: F) -> F:
    """--as-of: what was known then."""
    return click.option(
        "--as-of",
        metavar="DATE",
        help="Answer from what was recorded by then, such as 2025-05-14 (the end of that day).",
    )(command)


def folder(store: str, purpose: str) -> Path:
    """The store as a folder. Raises StoreError for an address, saying what it cannot serve for."""
    if is_address(store):
        raise StoreError(
            f"{store} is an endpoint, and {purpose} needs the folder with the ledger; name it with --store"
        )
    if store == "":
        raise StoreError(f"{purpose} needs a store, and --store names none; name a folder")
    return Path(store)
