"""What stands at an address of the web: its bytes, and what the server says they are.

``fetch`` is the only way in which this package asks the web for an article, and it asks for what a person named and
for where that leads; ``post`` sends a form to the service that a person named, and nowhere else. A stranger's server
decides how much it sends, how slowly and whereto it redirects, so all of it has limits. The whole exchange runs in a
thread of its own, because nothing else bounds the time of all its parts: looking up a name takes no timeout, and a
socket's timeout starts anew with each byte that drips.

No proxy is used: what is connected to is the very address that was found and checked.
"""

from __future__ import annotations

import http
import http.client
import ipaddress
import re
import socket
import ssl
import threading
import time
from collections.abc import Mapping
from concurrent.futures import Future
from contextlib import closing, suppress
from dataclasses import dataclass
from email.message import Message
from importlib import metadata
from urllib.parse import quote, urlencode, urljoin

import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import DecodeError, LocationParseError
from urllib3.util import Url, parse_url

from kg.errors import FetchError

_PIECE = 65536  # bytes read at once
_PORTS = {"http": 80, "https": 443}
_REDIRECTS = frozenset([301, 302, 303, 307, 308])
_CODINGS = frozenset(["", "identity", "gzip", "x-gzip", "deflate"])
_PAGES = "text/html, application/xhtml+xml, application/xml;q=0.9, text/*;q=0.9, */*;q=0.5"
_GLOBAL = ipaddress.IPv6Network("2000::/3")  # all that IANA has given out for the public IPv6 network
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")  # RFC 6052: an IPv4 address in its last 32 bits
_UNFIT = re.compile(r"[\s\x00-\x1f\x7f-\x9f\\]")
_ASCII = "".join(map(chr, range(0x21, 0x7F)))


@dataclass(frozen=True, slots=True)
class Limits:
    """What an answer may cost: ``size`` in bytes once unpacked, ``seconds`` in all, and the number of ``redirects``.

    ``allow_private``: whether addresses may be asked that only this machine or its own network can reach.
    """

    size: int = 20_000_000
    seconds: float = 30.0
    redirects: int = 5
    allow_private: bool = False


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address gave.

    ``address``: where it was found after all redirects, without a fragment. ``raw``: the bytes, unpacked if they were
    sent gzipped. ``media_type`` and ``charset``: what the server says they are, in lower case; servers err.
    """

    address: str
    raw: bytes
    media_type: str | None
    charset: str | None


@dataclass(frozen=True, slots=True)
class Reply:
    """What a service answers to a form, whatever its ``status``; ``retry_after``: when to ask again, as it says it."""

    status: int
    retry_after: str | None
    fetched: Fetched


@dataclass(frozen=True, slots=True)
class _Call:
    """How an address is asked, and the words for why that came to nothing.

    ``wanted``: what the answer should be; ``instead``: what a person can do without it; ``form``: None for a page.
    """

    wanted: str
    instead: str
    form: bytes | None = None


USUAL = Limits()  # for an article or a feed that one person asked for
_PAGE = _Call("article", "save the page and name the file")


def fetch(address: str, limits: Limits = USUAL) -> Fetched:
    """What stands at an http or https address. Raises FetchError, with one line that says why nothing was got.

    An address that leads to this machine, to a private network or to a reserved one is refused, at each redirect too,
    unless the limits allow it; so is one with a name and password in it.
    """
    return _exchanged(address, limits, _PAGE).fetched


def post(address: str, form: Mapping[str, str], limits: Limits, *, wanted: str, instead: str) -> Reply:
    """What a service at an http or https address answers to a form. Raises FetchError as ``fetch`` does.

    ``wanted`` and ``instead`` are for its words: what should have come, and what to do without it. Nothing is sent on
    to where the address redirects.
    """
    return _exchanged(address, limits, _Call(wanted, instead, urlencode(form).encode()))


def _exchanged(address: str, limits: Limits, call: _Call) -> Reply:
    exchange = _Exchange(limits, call)
    answer: Future[Reply] = Future()
    threading.Thread(target=exchange.run, args=(address, answer), name="fetch", daemon=True).start()
    try:
        return answer.result(limits.seconds)
    except TimeoutError:
        raise FetchError(
            f"{_shown(address)} did not finish its answer within {limits.seconds:g} seconds; "
            f"give it more time, or {call.instead}"
        ) from None
    finally:
        exchange.give_up()


class _Exchange:
    """One address asked, and those that it redirects to, until the clock runs out."""

    def __init__(self, limits: Limits, call: _Call) -> None:
        self._limits, self._call = limits, call
        self._deadline = time.monotonic() + limits.seconds
        self._socket: socket.socket | None = None

    def run(self, address: str, answer: Future[Reply]) -> None:
        """Settles ``answer`` with what was got, or with the error to raise where it is waited for."""
        try:
            answer.set_result(self._follow(address))
        except BaseException as error:
            answer.set_exception(error)

    def give_up(self) -> None:
        """Ends a transfer that nobody waits for any more."""
        self._deadline = 0.0
        in_use = self._socket
        if in_use is not None:
            with suppress(OSError):  # it has ended by itself
                socket.socket.shutdown(in_use, socket.SHUT_RDWR)  # not TLS's own, which is for the other thread only

    def _follow(self, address: str) -> Reply:
        seen: list[str] = []
        url = _parsed(address)
        while True:
            if url.url in seen:
                raise FetchError(_loop([*seen, url.url]))
            if len(seen) > self._limits.redirects:
                raise FetchError(
                    f"{seen[0]} redirects more than {self._limits.redirects} times, by way of {url.url}; "
                    "give the address that a browser ends at"
                )
            seen.append(url.url)
            answer = self._ask(url)
            if isinstance(answer, Reply):
                return answer
            if self._call.form is not None:
                raise FetchError(f"{url.url} redirects to {answer.url}; if that is the service, give that address")
            url = answer

    def _ask(self, url: Url) -> Reply | Url:
        """What an address gives, or where it redirects to."""
        try:
            with closing(self._connected(url)) as connection:
                method, form = ("GET" if self._call.form is None else "POST"), self._call.form
                headers = _headers(url, is_form=form is not None)
                connection.request(method, url.request_uri, form, headers, preload_content=False)
                with closing(connection.getresponse()) as response:
                    if response.status in _REDIRECTS:
                        return _next(url, response)
                    self._check(url, response)
                    raw = self._received(url, response)
            media_type, charset = _kind(response.headers.get("Content-Type"))
            fetched = Fetched(url.url, raw, media_type, charset)
            return Reply(response.status, response.headers.get("Retry-After"), fetched)
        except (urllib3.exceptions.HTTPError, http.client.HTTPException, OSError) as error:
            self._remaining()  # the clock's own end is no fault of the connection
            raise FetchError(f"{url.url} {_why(error)}") from None
        finally:
            self._socket = None

    def _connected(self, url: Url) -> HTTPConnection:
        """A connection to the first of the addresses of a host that answers."""
        assert url.host is not None
        host = url.host.strip("[]")
        port = url.port or _PORTS[str(url.scheme)]
        found = _resolved(host, port)
        if not self._limits.allow_private:
            _refuse_private(url, found, self._call.instead)
        for left, ip in zip(range(len(found), 0, -1), found, strict=True):
            connection = _connection(url, host, ip, port)
            try:
                connection.timeout = self._remaining() / left  # one that never answers leaves time for the others
                connection.connect()
                self._socket = connection.sock
                connection.timeout = self._remaining()
            except BaseException as error:
                connection.close()
                if left == 1 or not isinstance(error, urllib3.exceptions.HTTPError):
                    raise
            else:
                return connection
        raise socket.gaierror

    def _received(self, url: Url, response: urllib3.HTTPResponse) -> bytes:
        """The whole body, unpacked as it comes and never further than the limit."""
        self._check_size(url, response.length_remaining or 0)
        raw = bytearray()
        while len(piece := response.read1(_PIECE)) > 0:
            raw += piece
            self._check_size(url, len(raw))
        if len(raw) == 0 and self._call.form is None:
            raise FetchError(f"{url.url} answers with an empty page")
        return bytes(raw)

    def _check_size(self, url: Url, size: int) -> None:
        if size > self._limits.size:
            raise FetchError(f"{url.url} sends more than {self._limits.size} bytes, which no {self._call.wanted} needs")

    def _check(self, url: Url, response: urllib3.HTTPResponse) -> None:
        """Raises FetchError when an answer holds no page, or one that cannot be unpacked."""
        if self._call.form is None and response.status not in {200, 203}:
            raise FetchError(f"{url.url} answers {_status(response)}; check the address, or {self._call.instead}")
        coding = response.headers.get("Content-Encoding", "").strip().lower()
        if coding not in _CODINGS:
            raise FetchError(
                f"{url.url} sends its page packed as {coding[:40]!a}, though only gzip and deflate were accepted"
            )

    def _remaining(self) -> float:
        """Seconds left. Raises TimeoutError when there are none."""
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return left


def _parsed(address: str) -> Url:
    """The parts of an address in their normal form, without a fragment. Raises FetchError when it cannot be asked."""
    try:
        url = parse_url(address if _UNFIT.search(address) is None else "")
    except LocationParseError:
        url = Url()
    if url.scheme is None or not url.host or url.port == 0:
        raise FetchError(f"{_shown(address)} is no address of the web; give one such as https://example.org/story")
    if url.scheme not in _PORTS:
        raise FetchError(f"{_shown(address)} is neither http nor https, and nothing else is fetched")
    if url.auth is not None:
        raise FetchError(f"{_shown(address)} has a name or password in it, which would be sent; give it without them")
    return url._replace(path=url.path or "/", fragment=None)


def _resolved(host: str, port: int) -> list[str]:
    """The numeric addresses of a host, each once."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except UnicodeError:  # a label that is empty or longer than a name may be
        raise socket.gaierror from None
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


def _refuse_private(url: Url, found: list[str], instead: str) -> None:
    """Raises FetchError when any of the addresses of a host is not one of the public internet."""
    for ip in found:
        if not _is_public(ip):
            where = url.host if url.host is not None and url.host.strip("[]") == ip else f"{url.host} ({ip})"
            raise FetchError(
                f"{url.url} is not asked: {where} is this machine, a private network or a reserved address; "
                f"{instead}, or allow private addresses (--allow-private)"
            )


def _is_public(ip: str) -> bool:
    address = ipaddress.ip_address(ip)
    if isinstance(address, ipaddress.IPv6Address):
        carried = _carried(address)
        if carried is None:
            return address in _GLOBAL and address.is_global
        address = carried
    return address.is_global and not address.is_multicast


def _carried(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    """The IPv4 address that an IPv6 address stands for, if it does."""
    if address in _NAT64:
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour


def _connection(url: Url, host: str, ip: str, port: int) -> HTTPConnection:
    """A connection, not yet made, to one numeric address; a certificate must be the host's."""
    if url.scheme == "http":
        return HTTPConnection(ip, port)
    return HTTPSConnection(ip, port, ssl_context=ssl.create_default_context(), server_hostname=host.rstrip("."))


def _headers(url: Url, *, is_form: bool) -> dict[str, str]:
    kinds = {"Accept": "application/json", "Content-Type": "application/x-www-form-urlencoded"}
    return {
        "Host": url.netloc or "",
        "User-Agent": _agent(),
        **(kinds if is_form else {"Accept": _PAGES}),
        "Accept-Encoding": "gzip, deflate",
        "Connection": "close",
    }


def _agent() -> str:
    try:
        return f"OnRecord/{metadata.version('onrecord')}"
    except metadata.PackageNotFoundError:  # a checkout that was never installed
        return "OnRecord"


def _next(url: Url, response: urllib3.HTTPResponse) -> Url:
    """Where a redirect leads."""
    target = response.headers.get("Location", "").strip()
    if target == "":
        raise FetchError(f"{url.url} answers {_status(response)} and does not say where to")
    try:
        return _parsed(urljoin(url.url, quote(target.encode("latin-1"), safe=_ASCII)))
    except ValueError:
        raise FetchError(f"{url.url} redirects to what is no address: {target[:200]!a}") from None
    except FetchError as error:
        raise FetchError(f"{url.url} redirects to an address that is not asked: {error}") from None


def _status(response: urllib3.HTTPResponse) -> str:
    try:
        return f"{response.status} {http.HTTPStatus(response.status).phrase}"
    except ValueError:
        return str(response.status)


def _kind(content_type: str | None) -> tuple[str | None, str | None]:
    """The media type and the charset that a header states."""
    message = Message()
    message["Content-Type"] = content_type or ""
    is_stated = (content_type or "").partition(";")[0].count("/") == 1
    return message.get_content_type() if is_stated else None, message.get_content_charset() or None


def _loop(seen: list[str]) -> str:
    start = seen.index(seen[-1])
    return (
        f"{seen[0]} redirects in a loop: {' → '.join(seen[start:])}; "
        "it may be one that wants a reader with cookies: save the page and name the file"
    )


def _why(error: Exception) -> str:
    """In what way an exchange failed."""
    cause = _cause(error)
    if isinstance(cause, socket.gaierror):
        return "cannot be found; check the name in the address, and the network"
    if isinstance(cause, ConnectionRefusedError):
        return "is down: nothing listens at this address"
    if isinstance(cause, ssl.SSLCertVerificationError):
        return f"has a certificate that cannot be trusted ({cause.verify_message})"
    if isinstance(cause, ssl.SSLError):
        return "does not answer over TLS; is it http: rather than https:?"
    if isinstance(error, DecodeError):
        return "sends a page that cannot be unpacked; try again"
    if isinstance(cause, http.client.IncompleteRead):
        return "cut its answer short; try again"
    if isinstance(cause, http.client.HTTPException) and not isinstance(cause, ConnectionError):
        return "does not answer in HTTP as it should"
    if isinstance(cause, TimeoutError):
        return "does not answer: no connection was made in time"
    if isinstance(cause, OSError) and not isinstance(cause, ConnectionError) and cause.strerror is not None:
        return f"cannot be reached ({cause.strerror})"
    return "broke off the connection; try again"


def _cause(error: BaseException) -> BaseException:
    """The error of Python's own that an error of urllib3's stands for."""
    while isinstance(error, urllib3.exceptions.HTTPError):
        inner = error.__cause__ or next((part for part in error.args if isinstance(part, BaseException)), None)
        if inner is None:
            return error
        error = inner
    return error


def _shown(address: str) -> str:
    """An address as a message shows it: never a password, never a control character, never a page long."""
    plain = re.sub(r"//[^/?#]*@", "//…@", address)
    if plain == "" or not plain.isprintable():
        plain = ascii(plain)
    return plain if len(plain) <= 200 else plain[:199] + "…"
