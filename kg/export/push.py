"""Publishing a dataset to a triple store by the SPARQL 1.1 Graph Store HTTP Protocol, graph by graph.

Each graph takes the place of what the store has under its name; a graph that is there already as it should be is left
alone. Graphs that were withdrawn are deleted first, so that nothing stands there in two graphs.
"""

from __future__ import annotations

import base64
import http.client
import re
import ssl
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from http import HTTPStatus
from types import TracebackType
from typing import Self
from urllib.parse import quote, unquote, urljoin, urlsplit

from pyoxigraph import NamedNode, RdfFormat, parse, serialize

from kg.errors import EndpointError
from kg.export.dataset import Checked, NamedGraphs, names, ntriples
from kg.export.scope import Scope, scoped
from kg.ledger import Ledger

_NTRIPLES = "application/n-triples"
_ACCEPTED = f"{_NTRIPLES}, text/turtle;q=0.5, application/rdf+xml;q=0.4"
_HINT = "give the address of a graph store, which for Oxigraph ends in /store"
_READABLE = {RdfFormat.N_TRIPLES, RdfFormat.TURTLE, RdfFormat.RDF_XML}
_SMALL = 65536  # bytes of a reply
_ABSENT = {HTTPStatus.NOT_FOUND, HTTPStatus.GONE}
_REFUSED = {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}
_NO_GRAPH_STORE = {HTTPStatus.NOT_FOUND, HTTPStatus.METHOD_NOT_ALLOWED, HTTPStatus.NOT_IMPLEMENTED}


class Change(Enum):
    """What was done with a graph in the store that was pushed to."""

    PUT = "put"
    UNCHANGED = "unchanged"
    DELETED = "deleted"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Step:
    """One graph done: the ``number``-th of ``total``."""

    graph: NamedNode
    change: Change
    number: int
    total: int


@dataclass(frozen=True, slots=True)
class Pushed:
    """How many graphs were put, were there already as they should be, and were deleted."""

    put: int
    unchanged: int
    deleted: int


def push(
    dataset: NamedGraphs,
    withdrawn: Iterable[NamedNode],
    url: str,
    *,
    scope: Scope = Scope.PUBLIC,
    token: str | None = None,
    timeout: float = 30.0,
    progress: Callable[[Step], None] | None = None,
) -> Pushed:
    """Make a graph store hold what a scope shows of a dataset, and none of the withdrawn graphs; others stay.

    ``url``: the address of the graph store, perhaps with user:password@; ``token``: sent as bearer instead;
    ``timeout``: how long to wait for the store at a time, in seconds. A graph of which the scope shows nothing is
    deleted. Raises EndpointError when the store does not do what it is asked; pushing again completes what was begun.
    Raises ExportError at a graph that holds what cannot be exported.
    """
    shown = Checked(scoped(dataset, scope))
    current = dict.fromkeys(names(shown))
    leaving = sorted(set(withdrawn) - current.keys(), key=lambda graph: graph.value)
    graphs = [*leaving, *current]
    changes = []
    with _GraphStore(url, token, timeout) as store:
        for number, graph in enumerate(graphs, start=1):
            change = store.replace(graph, ntriples(shown, graph) if graph in current else [])
            changes.append(change)
            if progress is not None:
                progress(Step(graph, change, number, len(graphs)))
    return Pushed(changes.count(Change.PUT), changes.count(Change.UNCHANGED), changes.count(Change.DELETED))


def withdrawn_graphs(ledger: Ledger) -> tuple[NamedNode, ...]:
    """The graphs in a ledger's files that are no longer in force; others may still state some of them."""
    removed = dict.fromkeys(path for entry in ledger.entries() for path in entry.removes)
    gone = [path for path in removed if not ledger.is_in_force(path)]
    graphs = {quad.graph_name for path in gone for quad in ledger.quads(path)}
    return tuple(sorted((graph for graph in graphs if isinstance(graph, NamedNode)), key=lambda graph: graph.value))


@dataclass(frozen=True, slots=True)
class _Address:
    """Where a graph store is. ``shown``: the address without what is secret in it."""

    is_secure: bool
    host: str
    port: int | None
    target: str  # path and query, to which graph=… is added
    authorization: str | None
    shown: str

    @classmethod
    def of(cls, url: str, token: str | None) -> _Address:
        """The parts of an address. Raises EndpointError, without repeating it, when it is none."""
        try:
            parts = urlsplit(url)
            host, port = parts.hostname, parts.port
        except ValueError:
            host = port = None
        if host is None or parts.scheme not in {"http", "https"} or "@" in parts.path:
            raise EndpointError(
                "the address of the graph store cannot be read; give one such as http://localhost:7878/store, with "
                "any /, @ or : in a password as %2F, %40 or %3A"
            )
        path = quote(parts.path or "/", safe="/%:!$&'()*+,;=~")
        query = quote(parts.query, safe="/%:@!$&'()*+,;=~?")
        place = f"[{host}]" if ":" in host else host
        return cls(
            is_secure=parts.scheme == "https",
            host=host,
            port=port,
            target=f"{path}?{query}&" if query else f"{path}?",
            authorization=_authorization(parts.username, parts.password, token),
            shown=f"{parts.scheme}://{place}{'' if port is None else f':{port}'}{parts.path}",
        )

    def connection(self, timeout: float) -> http.client.HTTPConnection:
        """A connection, which is opened when first used."""
        kind = http.client.HTTPSConnection if self.is_secure else http.client.HTTPConnection
        return kind(self.host, self.port, timeout=timeout)


@dataclass(frozen=True, slots=True)
class _Reply:
    """What the store said. ``body``: as much of it as was asked for."""

    status: int
    media_type: str
    location: str
    body: bytes


class _GraphStore:
    """A graph store at an address, over one connection that is kept open."""

    def __init__(self, url: str, token: str | None, timeout: float) -> None:
        self._address = _Address.of(url, token)
        self._timeout = timeout
        self._connection = self._address.connection(timeout)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._connection.close()

    def replace(self, graph: NamedNode, lines: list[bytes]) -> Change:
        """Make a graph hold these triples, or not exist when there are none."""
        if len(lines) == 0:
            reply = self._ask("DELETE", graph)
            return Change.ABSENT if reply.status in _ABSENT else Change.DELETED
        if self._holds(graph, lines):
            return Change.UNCHANGED
        self._ask("PUT", graph, b"".join(lines))
        return Change.PUT

    def _holds(self, graph: NamedNode, lines: list[bytes]) -> bool:
        limit = 4 * sum(map(len, lines)) + _SMALL  # whatever format it answers in, more than this is something else
        reply = self._ask("GET", graph, limit=limit)
        if reply.status in _ABSENT or len(reply.body) > limit:
            return False
        format_ = RdfFormat.from_media_type(reply.media_type)
        if format_ not in _READABLE:
            raise self._error(f"answers GET with {reply.media_type or 'something'}, not with RDF; {_HINT}")
        try:
            triples = [quad.triple for quad in parse(reply.body, format_, base_iri=graph.value)]
        except SyntaxError as error:
            raise self._error(f"answers GET {graph.value} with what is no {format_.name}: {error}") from None
        found = serialize(triples, format=RdfFormat.N_TRIPLES) or b""
        return sorted(found.splitlines(keepends=True)) == lines

    def _ask(self, method: str, graph: NamedNode, body: bytes | None = None, *, limit: int = _SMALL) -> _Reply:
        """What the store replies, if it did as it was asked or does not have the graph. Raises EndpointError."""
        target = f"{self._address.target}graph={quote(graph.value, safe='')}"
        headers = {"Accept": _ACCEPTED} if method == "GET" else {}
        if body is not None:
            headers["Content-Type"] = _NTRIPLES
        if self._address.authorization is not None:
            headers["Authorization"] = self._address.authorization
        try:
            reply = self._exchange_again(method, target, body, headers, limit)
        except TimeoutError:
            raise self._error(f"did not answer within {self._timeout:g} seconds; try again, or wait longer") from None
        except ssl.SSLCertVerificationError as error:
            raise self._error(f"has a certificate that cannot be trusted ({error.verify_message})") from None
        except OSError as error:
            raise self._error(f"cannot be reached ({error.strerror or error}); is the server running?") from None
        except (http.client.HTTPException, ValueError) as error:
            raise self._error(f"cut its answer short or does not speak HTTP ({_line(str(error))})") from None
        if 200 <= reply.status < 300 or (reply.status in _ABSENT and method != "PUT"):
            return reply
        raise self._failure(method, graph, reply)

    def _exchange_again(
        self, method: str, target: str, body: bytes | None, headers: dict[str, str], limit: int
    ) -> _Reply:
        """A reply; over a new connection when the store has closed the one that was kept open."""
        if self._connection.sock is not None:
            try:
                return self._exchange(method, target, body, headers, limit)
            except ConnectionError:
                self._connection.close()
        return self._exchange(method, target, body, headers, limit)

    def _exchange(self, method: str, target: str, body: bytes | None, headers: dict[str, str], limit: int) -> _Reply:
        with suppress(BrokenPipeError, ConnectionResetError):  # it may have replied before it had read everything
            self._connection.request(method, target, body, headers)
        response = self._connection.getresponse()
        content = response.read(limit + 1)
        if response.length is not None and response.length > 0 and len(content) <= limit:
            raise http.client.IncompleteRead(content, response.length)
        if not response.isclosed():
            self._connection.close()
        media_type = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
        return _Reply(response.status, media_type, response.headers.get("Location", ""), content)

    def _failure(self, method: str, graph: NamedNode, reply: _Reply) -> EndpointError:
        status = f"{reply.status} {http.client.responses.get(reply.status, '')}".strip()
        if reply.status in _REFUSED:
            return self._error(
                f"refuses {method} ({status}); give a user who may write, as in https://user:password@host/store, "
                "or a token"
            )
        if 300 <= reply.status < 400:
            where = urlsplit(urljoin(self._address.shown, reply.location))
            return self._error(
                f"redirects to {where.scheme}://{where.netloc.rpartition('@')[2]}{where.path}; push there"
            )
        if reply.status in _NO_GRAPH_STORE:
            return self._error(f"takes no {method} ({status}); {_HINT}")
        said = _line(reply.body.decode(errors="replace")) if reply.media_type == "text/plain" else ""
        return self._error(f"failed at {method} {graph.value} ({status}){': ' if said else ''}{said}")

    def _error(self, what: str) -> EndpointError:
        return EndpointError(f"{self._address.shown} {what}")


def _authorization(user: str | None, password: str | None, token: str | None) -> str | None:
    if token is not None:
        if re.fullmatch(r"[!-~]+", token) is None:
            raise EndpointError("the token holds characters that cannot be sent; give it as it was issued")
        return f"Bearer {token}"
    if user is None:
        return None
    return "Basic " + base64.b64encode(f"{unquote(user)}:{unquote(password or '')}".encode()).decode()


def _line(text: str) -> str:
    """The first line of what a server said, as far as it can be shown in a message."""
    return "".join(character for character in text.strip().partition("\n")[0] if character.isprintable())[:200]
