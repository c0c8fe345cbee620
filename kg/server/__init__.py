"""The graph on the web: pages for people, linked data, SPARQL, the stored queries and tools for assistants.

``application`` is an ASGI application; ``kg serve`` runs it. It only reads, but for what those write whom the settings
name. One process answers; SPARQL that others write runs in workers of its own, which are killed at the time limit.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Route

from kg import words
from kg.errors import KgError
from kg.server import (
    assistants,
    dumps,
    linked,
    operations,
    pages,
    protocol,
    questions,
    refusals,
    tokens,
    vocabulary,
    writing,
)
from kg.server.caching import Packed
from kg.server.dumps import Dumps
from kg.server.operations import Metrics, Paced, Turns, Watched
from kg.server.pages import refused
from kg.server.pool import Pool
from kg.server.settings import Settings
from kg.server.site import Site
from kg.server.snapshots import Snapshots


def application(settings: Settings) -> Starlette:
    """The server of a store. Raises StoreError when there is none."""
    snapshots = Snapshots(settings.store)
    pool = Pool(settings)
    writers = None if settings.tokens is None else writing.Writers(tokens.read(settings.tokens))
    site = Site(settings, snapshots, pool, Metrics(), Dumps(), writers)

    @asynccontextmanager
    async def running(app: Starlette) -> AsyncIterator[None]:
        try:
            async with pool, assistants.running(app):
                yield
        finally:
            snapshots.close()
            site.dumps.close()
            words.close(settings.store)

    app = Starlette(
        routes=[
            *operations.ROUTES,
            *protocol.ROUTES,
            *questions.ROUTES,
            *assistants.routes(site),
            *pages.ROUTES,
            *dumps.ROUTES,
            *vocabulary.ROUTES,
            *writing.ROUTES,
            Route("/{path:path}", linked.answer),
        ],
        middleware=[
            Middleware(Watched, site=site),
            Middleware(Paced, site=site),
            Middleware(Packed),
            Middleware(Turns, site=site),
        ],
        exception_handlers=dict.fromkeys((KgError, refusals.Refusal, 404, 405), refused.response),
        lifespan=running,
    )
    app.state.site = site
    return app
