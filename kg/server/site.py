"""What all requests to a server share: its settings, the store's newest state, and those who run queries."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.server.settings import Settings
from kg.server.snapshots import Snapshots

if TYPE_CHECKING:
    from starlette.requests import Request

    from kg.server.dumps import Dumps
    from kg.server.operations import Metrics
    from kg.server.pool import Pool
    from kg.server.writing import Writers


@dataclass(frozen=True, slots=True)
class Site:
    """The parts of a running server."""

    settings: Settings
    snapshots: Snapshots
    pool: Pool
    metrics: Metrics
    dumps: Dumps
    writers: Writers | None


def site_of(request: Request) -> Site:
    """The site that a request was made to."""
    site: Site = request.app.state.site
    return site
