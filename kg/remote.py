"""A remote store: any SPARQL 1.1 endpoint whose default graph is the union of its graphs.

Every way in which an endpoint can fail is an EndpointError of one line that names its address and says what to do.
"""

from __future__ import annotations

import http.client
import re
import socket
import ssl
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from email.message import Message
from http.client import HTTPResponse
from typing import IO

from pyoxigraph import (
    Literal,
    NamedNode,
    QueryBoolean,
    QueryResultsFormat,
    QuerySolutions,
    QueryTriples,
    RdfFormat,
    Store,
    parse_query_results,
)
from SPARQLWrapper import POST, SELECT, SPARQLWrapper

from kg import query
from kg.errors import EndpointError
from kg.namespaces import DEFAULT_BASE
from kg.query import Row
from kg.resources import QUERIES

TIMEOUT = 60.0  # seconds for one query, from its first byte sent to the last received

_JSON = "application/sparql-results+json"
_TRIPLES = "application/n-triples"
_ACCEPT = f"{_JSON}, {_TRIPLES};q=0.9"
_PIECE = 65536  # bytes read at once
_SHOWN = 120  # characters of what an endpoint says
_ALL_TRIPLES = "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }"
_HOW_TO_UNITE = (
    "oxigraph serve --union-default-graph; for Fuseki, tdb2:unionDefaultGraph true in its configuration; "
    "GraphDB, RDF4J and Virtuoso do so by themselves"
)


class Endpoint:
    """A SPARQL endpoint as a dataset. ``timeout``: seconds for one query, transfer included."""

    def __init__(self, url: str, base: str = DEFAULT_BASE, *, timeout: float = TIMEOUT) -> None:
        self.url = _checked(url)
        self.base = base
        self.timeout = timeout

    def query(self, sparql: str) -> QuerySolutions | QueryBoolean | QueryTriples:
        """What a query finds in the endpoint's default graph, received whole. Raises EndpointError."""
        with self._explained():
            kind, raw = self._ask(sparql)
        if kind == _TRIPLES:
            return self._triples(raw)
        if kind not in {_JSON, "application/json"}:
            raise self._error(
                f"answers with {_named(kind)} instead of SPARQL results; is this the address for queries?"
            )
        return self._results(raw)

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Nothing can go wrong here any more: what ``query`` gives was received and checked whole."""
        yield

    def _ask(self, sparql: str) -> tuple[str, bytes]:
        """Content type and body of the answer."""
        client = _Client(self.url, self.timeout)
        client.setQuery(sparql)
        client.queryType = SELECT  # not guessed from the text: a query is never sent as an update
        deadline = time.monotonic() + self.timeout
        with client.query().response as response:
            return response.headers.get_content_type(), _received(response, deadline)

    def _results(self, raw: bytes) -> QuerySolutions | QueryBoolean:
        if not _is_whole(raw):
            raise self._error("answers with JSON that is not SPARQL results, or was cut short; try again")
        return parse_query_results(raw, QueryResultsFormat.JSON)

    def _triples(self, raw: bytes) -> QueryTriples:
        store = Store()
        try:
            store.load(raw, format=RdfFormat.N_TRIPLES)
        except SyntaxError:
            raise self._error("answers with triples that cannot be read, or were cut short; try again") from None
        found = store.query(_ALL_TRIPLES)
        assert isinstance(found, QueryTriples)
        return found

    def _error(self, what: str) -> EndpointError:
        return EndpointError(f"{self.url} {what}")

    @contextmanager
    def _explained(self) -> Iterator[None]:
        """Each way in which a request can fail, as an EndpointError."""
        try:
            yield
        except urllib.error.HTTPError as error:
            with error:
                raise self._error(_refusal(error)) from None
        except urllib.error.URLError as error:
            raise self._error(self._why_unreachable(error.reason)) from None
        except TimeoutError:
            raise self._error(self._slow()) from None
        except http.client.IncompleteRead:
            raise self._error("cut its answer short; try again") from None
        except (http.client.HTTPException, ssl.SSLError, OSError) as error:
            raise self._error(f"broke off the connection ({_first_line(str(error))}); try again") from None

    def _why_unreachable(self, reason: object) -> str:
        if isinstance(reason, TimeoutError):
            return self._slow()
        if isinstance(reason, ssl.SSLCertVerificationError):
            return f"has a certificate that cannot be trusted ({reason.verify_message})"
        if isinstance(reason, ssl.SSLError):
            return f"does not answer over TLS ({reason.reason}); is it http: rather than https:?"
        if isinstance(reason, socket.gaierror):
            return "cannot be found; check the name in the address, and the network"
        if isinstance(reason, ConnectionRefusedError):
            return "is down: nothing listens at this address"
        return f"cannot be reached ({_first_line(str(reason))})"

    def _slow(self) -> str:
        return f"did not finish its answer within {self.timeout:g} seconds; ask for less, or give it more time"


def open_endpoint(url: str, base: str | None = None, *, timeout: float = TIMEOUT) -> Endpoint:
    """The endpoint at an address, once it has shown that its default graph is the union of its graphs.

    Without ``base``, it is taken from the data. Raises EndpointError when the endpoint holds no articles, or not so
    that the same questions get the same answers.
    """
    endpoint = Endpoint(url, timeout=timeout)
    grouped = query.run(endpoint, query.find("union", QUERIES / "lookup"))
    if len(grouped) == 0:
        raise endpoint._error(_nothing_in_graphs(query.run(endpoint, query.find("ungrouped", QUERIES / "lookup"))))
    times = {_number(row) for row in grouped}
    if 0 in times:
        raise endpoint._error(
            f"does not answer from the union of its graphs, where the data is; make that its default: {_HOW_TO_UNITE}"
        )
    if times != {1}:
        raise endpoint._error(
            "states the same triples in several graphs, so that counts are wrong; load each graph once"
        )
    endpoint.base = _base(grouped[0]) if base is None else base
    return endpoint


class _Client(SPARQLWrapper):
    """SPARQLWrapper, sending a POST that is never redirected: it would arrive elsewhere, and without its query."""

    def __init__(self, url: str, timeout: float) -> None:
        super().__init__(url)
        self.setMethod(POST)
        self.setOnlyConneg(True)
        self.addCustomHttpHeader("Accept", _ACCEPT)
        self._seconds = timeout

    def _query(self) -> tuple[HTTPResponse, str]:
        return _OPENER.open(self._createRequest(), timeout=self._seconds), self.returnFormat


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: Message, newurl: str
    ) -> None:
        return None


_OPENER = urllib.request.build_opener(_NoRedirect)


def _received(response: HTTPResponse, deadline: float) -> bytes:
    """The whole body. Raises TimeoutError when it is not there in time, IncompleteRead when it ends too soon."""
    pieces = []
    while len(piece := response.read1(_PIECE)) > 0:
        pieces.append(piece)
        if time.monotonic() > deadline:
            raise TimeoutError
    if response.length is not None and response.length > 0:
        raise http.client.IncompleteRead(b"", response.length)
    return b"".join(pieces)


def _is_whole(raw: bytes) -> bool:
    """Whether SPARQL results can be read to their end, so that nobody finds out half-way that it is missing."""
    try:
        found = parse_query_results(raw, QueryResultsFormat.JSON)
        if isinstance(found, QuerySolutions):
            for _ in found:
                pass
    except SyntaxError:
        return False
    return True


def _checked(url: str) -> str:
    try:
        parts = urllib.parse.urlsplit(url)
        is_address = parts.scheme in {"http", "https"} and parts.hostname is not None and parts.port != 0
    except ValueError:
        is_address = False
    if not is_address or re.search(r"[\s\x00-\x1f\x7f]", url) is not None or not url.isascii():
        shown = "that" if "@" in url else repr(url)  # never a password
        raise EndpointError(f"{shown} is no address of an endpoint; give one such as http://localhost:7878/query")
    if parts.username is not None:
        raise EndpointError("an address with a name and password in it is not supported; give it without them")
    return url


def _refusal(error: urllib.error.HTTPError) -> str:
    if 300 <= error.code < 400:
        target = _first_line(error.headers.get("Location", "another address"))
        return f"redirects to {target}; if that is the endpoint, give that address"
    said = _first_line(error.read(_PIECE).decode("utf-8", "replace"))
    return f"answers {error.code} {error.reason}" + (f": {said}" if said != "" else "")


def _named(content_type: str) -> str:
    return "a web page (HTML)" if content_type in {"text/html", "application/xhtml+xml"} else content_type


def _first_line(text: str) -> str:
    """The first line with words in it, without mark-up and control characters, cut where it is long."""
    plain = re.sub(r"<[^>]*>", " ", text)
    lines = (" ".join(re.sub(r"[\x00-\x1f\x7f-\x9f]", " ", line).split()) for line in plain.splitlines())
    first = next((line for line in lines if line != ""), "")
    return first if len(first) <= _SHOWN else first[: _SHOWN - 1] + "…"


def _nothing_in_graphs(ungrouped: list[Row]) -> str:
    if len(ungrouped) > 0:
        return "holds its articles in the default graph; load each into its own graph: kg push does"
    return "holds no articles; publish some with kg push, or name another address"


def _number(row: Row) -> int:
    times = row[1]
    assert isinstance(times, Literal)
    return int(times.value)


def _base(row: Row) -> str:
    article = row[0]
    assert isinstance(article, NamedNode)
    return article.value.rpartition("article/")[0] or DEFAULT_BASE
