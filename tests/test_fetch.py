"""Fetching an address: from real servers on this machine, whatever they do, and not at all where it must not be."""

from __future__ import annotations

import gzip
import re
import shutil
import socket
import ssl
import subprocess
import threading
import time
import tracemalloc
import zlib
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from kg import fetch as fetching
from kg.errors import FetchError
from kg.fetch import Limits, fetch

Answer: TypeAlias = "Callable[[Handler], None]"

HERE = Limits(seconds=10, allow_private=True)
PAGE = b"<p>\xe2\x80\x9cWe will attend,\xe2\x80\x9d the minister said.</p>\r\n"


class Handler(BaseHTTPRequestHandler):
    """Answers as the test says, and remembers what it was asked."""

    protocol_version = "HTTP/1.1"
    server: Server

    def do_GET(self) -> None:
        self.close_connection = True
        self.server.asked.append(self)
        with suppress(OSError):  # the other side hangs up when it has had enough
            self.server.answers[self.path](self)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        pass

    def head(self, status: int = 200, **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, host: str = "127.0.0.1", port: int = 0) -> None:
        super().__init__((host, port), Handler)
        self.answers: dict[str, Answer] = {}
        self.asked: list[Handler] = []
        self.port: int = self.server_address[1]

    def handle_error(self, request: object, client_address: object) -> None:
        pass

    def at(self, path: str, host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}{path}"


@contextmanager
def serving(server: Server) -> Iterator[Server]:
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture
def server() -> Iterator[Server]:
    with serving(Server()) as server:
        yield server


def page(raw: bytes, **headers: str) -> Answer:
    def answer(handler: Handler) -> None:
        handler.head(Content_Length=str(len(raw)), **headers)
        handler.wfile.write(raw)

    return answer


def redirect(target: str, status: int = 302) -> Answer:
    return lambda handler: handler.head(status, Location=target, Content_Length="0")


def refusal(address: str, limits: Limits = HERE) -> str:
    with pytest.raises(FetchError) as error:
        fetch(address, limits)
    message = str(error.value)
    assert "\n" not in message
    return message


# What comes back


def test_a_page_comes_back_byte_for_byte_with_what_the_server_says_it_is(server: Server) -> None:
    server.answers["/story"] = page(PAGE, Content_Type="Text/HTML; Charset=ISO-8859-1")
    fetched = fetch(server.at("/story"), HERE)
    assert fetched == fetching.Fetched(server.at("/story"), PAGE, "text/html", "iso-8859-1")


@pytest.mark.parametrize("stated", [None, "", "nonsense", ";charset"])
def test_a_page_of_which_the_server_says_nothing_has_no_media_type(server: Server, stated: str | None) -> None:
    server.answers["/"] = page(PAGE) if stated is None else page(PAGE, Content_Type=stated)
    fetched = fetch(server.at("/"), HERE)
    assert (fetched.media_type, fetched.charset) == (None, None)


@pytest.mark.parametrize(("coding", "pack"), [("gzip", gzip.compress), ("deflate", zlib.compress), ("identity", bytes)])
def test_a_packed_page_comes_back_unpacked(server: Server, coding: str, pack: Callable[[bytes], bytes]) -> None:
    server.answers["/"] = page(pack(PAGE * 5000), Content_Encoding=coding)
    assert fetch(server.at("/"), HERE).raw == PAGE * 5000


def test_a_page_in_chunks_and_one_that_ends_with_the_connection_come_back_whole(server: Server) -> None:
    def chunked(handler: Handler) -> None:
        handler.head(Transfer_Encoding="chunked")
        handler.wfile.write(b"5\r\n<p>We\r\n4\r\n go.\r\n0\r\n\r\n")

    def open_ended(handler: Handler) -> None:
        handler.head()
        handler.wfile.write(PAGE)

    server.answers |= {"/chunked": chunked, "/open": open_ended}
    assert fetch(server.at("/chunked"), HERE).raw == b"<p>We go."
    assert fetch(server.at("/open"), HERE).raw == PAGE


def test_the_server_learns_who_asks_and_nothing_about_the_person(server: Server) -> None:
    server.answers["/a?q=1"] = page(PAGE)
    fetch(server.at("/a?q=1#part"), HERE)
    headers = dict(server.asked[0].headers)
    assert re.fullmatch(r"OnRecord(/\d[\w.]*)?", headers.pop("User-Agent"))
    assert headers.pop("Host") == f"127.0.0.1:{server.port}"
    assert headers.keys() == {"Accept", "Accept-Encoding", "Connection"}


def test_an_address_is_given_back_in_its_normal_form(server: Server) -> None:
    server.answers["/caf%C3%A9?q=%E2%82%AC"] = page(PAGE)
    address = server.at("/x/../café?q=€#top").replace("http", "HTTP")
    assert fetch(address, HERE).address == server.at("/caf%C3%A9?q=%E2%82%AC")


# Redirects


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_followed_and_the_last_address_told(server: Server, status: int) -> None:
    server.answers |= {"/old": redirect("../new?a=b#c", status), "/new?a=b": page(PAGE)}
    assert fetch(server.at("/old"), HERE).address == server.at("/new?a=b")


def test_a_redirect_to_an_address_that_is_not_ascii_is_followed(server: Server) -> None:
    def answer(handler: Handler) -> None:
        handler.wfile.write("HTTP/1.1 302 Found\r\nLocation: /café au lait\r\n\r\n".encode())

    server.answers |= {"/": answer, "/caf%C3%A9%20au%20lait": page(PAGE)}
    assert fetch(server.at("/"), HERE).raw == PAGE


def test_a_redirect_loop_is_named_as_one(server: Server) -> None:
    server.answers |= {"/a": redirect("/b"), "/b": redirect("/c"), "/c": redirect("/b")}
    message = refusal(server.at("/a"))
    assert "redirects in a loop" in message
    assert " → ".join(map(server.at, ["/b", "/c", "/b"])) in message
    assert len(server.asked) == 3


def test_a_chain_of_redirects_is_followed_as_far_as_the_limit_and_no_further(server: Server) -> None:
    server.answers |= {f"/{number}": redirect(f"/{number + 1}") for number in range(7)}
    server.answers["/5"] = page(PAGE)
    assert fetch(server.at("/0"), HERE).address == server.at("/5")
    server.answers["/5"] = redirect("/6")
    assert "redirects more than 5 times" in refusal(server.at("/0"))


@pytest.mark.parametrize(
    ("target", "said"),
    [
        ("", "does not say where to"),
        ("file:///etc/passwd", "no address of the web"),
        ("ftp://example.org/", "neither http nor https"),
        ("http://[", "no address"),
        ("http://editor:secret@127.0.0.1/", "name or password"),
    ],
)
def test_a_redirect_to_what_is_not_fetched_is_refused(server: Server, target: str, said: str) -> None:
    server.answers["/"] = redirect(target)
    message = refusal(server.at("/"))
    assert said in message
    assert "secret" not in message


# Addresses that may not be asked


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1", "10.0.0.1", "192.168.1.1", "172.16.0.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1",
        "255.255.255.255", "[::1]", "[::]", "[fe80::1]", "[fc00::1]", "[fec0::1]", "[ff02::1]", "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]", "[64:ff9b::10.0.0.1]", "[2002:a00:1::]", "[2001:db8::1]",
        "2130706433", "0x7f000001", "0x7f.0.0.1", "0177.0.0.1", "127.1", "localhost", "LOCALHOST",
    ],
)  # fmt: skip
def test_an_address_that_only_this_machine_or_its_network_reaches_is_refused(host: str) -> None:
    for scheme in ("http", "https"):
        assert "this machine, a private network or a reserved address" in refusal(f"{scheme}://{host}:9/", Limits())


def test_nothing_is_sent_to_a_refused_address(server: Server) -> None:
    refusal(server.at("/"), Limits())
    assert server.asked == []


@pytest.mark.parametrize("ip", ["8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808", "2002:808:808::"])
def test_an_address_of_the_public_internet_is_none_of_those(ip: str) -> None:
    assert fetching._is_public(ip)


@pytest.fixture
def only_one_is_public(monkeypatch: pytest.MonkeyPatch) -> None:
    """The rest of this machine's addresses stay private: a test has no other public address to be redirected from."""
    monkeypatch.setattr(fetching, "_is_public", lambda ip: ip == "127.0.0.1")


@pytest.mark.usefixtures("only_one_is_public")
def test_a_redirect_from_a_public_address_to_a_private_one_is_refused(server: Server) -> None:
    with serving(Server("127.0.0.2")) as private:
        private.answers["/"] = page(b"the router's password")
        server.answers["/"] = redirect(private.at("/", host="127.0.0.2"))
        assert "127.0.0.2 is this machine, a private network" in refusal(server.at("/"), Limits(seconds=10))
        assert len(server.asked) == 1
        assert private.asked == []


@pytest.mark.usefixtures("only_one_is_public")
def test_what_is_connected_to_is_what_was_checked_though_the_name_has_changed_since(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, names = socket.getaddrinfo, list[str]()

    def rebinding(host: str, *args: Any, **options: Any) -> Any:
        names.append(host)
        if host == "rebinding.example":
            host = "127.0.0.1" if names.count(host) == 1 else "127.0.0.2"
        return real(host, *args, **options)

    monkeypatch.setattr(socket, "getaddrinfo", rebinding)
    with serving(Server("127.0.0.2", server.port)) as private:
        private.answers["/"] = page(b"the router's password")
        server.answers["/"] = page(PAGE)
        assert fetch(server.at("/", host="rebinding.example"), Limits(seconds=10)).raw == PAGE
        assert server.asked[0].headers["Host"] == f"rebinding.example:{server.port}"
        assert names.count("rebinding.example") == 1
        refusal(server.at("/", host="rebinding.example"), Limits(seconds=10))
        assert private.asked == []


@pytest.mark.usefixtures("only_one_is_public")
def test_a_name_with_a_private_address_among_public_ones_is_refused(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = socket.getaddrinfo
    monkeypatch.setattr(socket, "getaddrinfo", lambda host, port, **options: real("127.0.0.1", port, **options)
                        + real("127.0.0.2", port, **options))  # fmt: skip
    assert "two.example (127.0.0.2)" in refusal(server.at("/", host="two.example"), Limits(seconds=10))
    assert server.asked == []


def test_the_next_address_of_a_name_is_tried_when_one_does_not_answer(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = socket.getaddrinfo
    monkeypatch.setattr(socket, "getaddrinfo", lambda host, port, *args, **options: real(host, port, *args, **options)
                        if host != "two.example" else real("127.0.0.3", port) + real("127.0.0.1", port))  # fmt: skip
    server.answers["/"] = page(PAGE)
    assert fetch(server.at("/", host="two.example"), HERE).raw == PAGE


@pytest.mark.parametrize(
    "address", ["http://editor:secret@127.0.0.1/", "https://token@127.0.0.1/", "http://:pw@[::1]/"]
)
def test_credentials_in_an_address_are_refused_and_not_repeated(address: str) -> None:
    message = refusal(address)
    assert "name or password" in message
    assert not re.search("secret|token|pw", message)


@pytest.mark.parametrize(
    "address",
    [
        "", "story.html", "example.org/story", "http://", "http:///x", "http://[::1", "http://x:99999/", "http://x:0/",
        "http://a b/", " http://example.org/", "http://x\r\nHost: y/", "http://x/\x1b[31m", "http://a\\@example.org/",
        "javascript:alert(1)", "file:///etc/passwd", "http://①②⑦.⓪.⓪.①/",
    ],
)  # fmt: skip
def test_what_is_no_address_is_refused_in_one_printable_line(address: str) -> None:
    message = refusal(address)
    assert "is no address of the web" in message
    assert message.isprintable()


@pytest.mark.parametrize("address", ["ftp://example.org/story", "gopher://example.org/"])
def test_only_http_and_https_are_fetched(address: str) -> None:
    assert "neither http nor https" in refusal(address)


# Answers without end


def test_a_page_larger_than_the_limit_is_refused_whether_or_not_its_size_is_told(server: Server) -> None:
    def open_ended(handler: Handler) -> None:
        handler.head()
        for _ in range(10_000):
            handler.wfile.write(b"x" * 10_000)

    server.answers |= {"/told": page(b"x" * 100_001), "/open": open_ended, "/fits": page(b"x" * 100_000)}
    limits = Limits(size=100_000, seconds=10, allow_private=True)
    assert "more than 100000 bytes" in refusal(server.at("/told"), limits)
    assert "more than 100000 bytes" in refusal(server.at("/open"), limits)
    assert len(fetch(server.at("/fits"), limits).raw) == 100_000


@pytest.mark.parametrize("is_chunked", [False, True])
def test_a_bomb_of_packed_bytes_stops_at_the_limit(server: Server, is_chunked: bool) -> None:
    packer = zlib.compressobj(9, wbits=31)
    piece = bytes(1_000_000)
    bomb = b"".join([packer.compress(piece) for _ in range(100)] + [packer.flush()])
    assert len(bomb) < 120_000

    def chunked(handler: Handler) -> None:
        handler.head(Transfer_Encoding="chunked", Content_Encoding="gzip")
        handler.wfile.write(b"%x\r\n%b\r\n0\r\n\r\n" % (len(bomb), bomb))

    server.answers["/"] = chunked if is_chunked else page(bomb, Content_Encoding="gzip")
    tracemalloc.start()
    try:
        message = refusal(server.at("/"), Limits(size=2_000_000, seconds=10, allow_private=True))
        assert tracemalloc.get_traced_memory()[1] < 12_000_000
    finally:
        tracemalloc.stop()
    assert "more than 2000000 bytes" in message


def test_a_chunk_of_negative_length_does_not_lift_the_limit(server: Server) -> None:
    def answer(handler: Handler) -> None:
        handler.head(Transfer_Encoding="chunked")
        handler.wfile.write(b"-1\r\n")
        for _ in range(2_000):
            handler.wfile.write(b"x" * 50_000)

    server.answers["/"] = answer
    assert "more than 100000 bytes" in refusal(server.at("/"), Limits(size=100_000, seconds=10, allow_private=True))


def dripping(start: bytes, drop: bytes) -> Answer:
    def answer(handler: Handler) -> None:
        handler.wfile.write(start)
        for _ in range(200):
            handler.wfile.write(drop)
            time.sleep(0.05)

    return answer


@pytest.mark.parametrize(
    ("start", "drop"),
    [
        (b"HTTP/1.1 200 OK\r\n\r\n<p>", b"x"),
        (b"HTTP/1.1 200 OK\r\nX-Long: ", b"x"),
        (b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 100 Continue\r\n\r\n"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n", b""),
        (b"", b""),
    ],
)
def test_a_server_that_never_ends_its_answer_is_cut_off(server: Server, start: bytes, drop: bytes) -> None:
    server.answers["/"] = dripping(start, drop)
    began, others = time.monotonic(), threading.active_count()
    assert "did not finish its answer within 0.6 seconds" in refusal(
        server.at("/"), Limits(seconds=0.6, allow_private=True)
    )
    assert time.monotonic() - began < 5
    while any(thread.name == "fetch" for thread in threading.enumerate()):
        assert time.monotonic() - began < 9, f"{threading.active_count() - others} threads are left behind"
        time.sleep(0.01)


def test_redirects_share_one_clock(server: Server) -> None:
    def slow(target: str) -> Answer:
        def answer(handler: Handler) -> None:
            time.sleep(0.3)
            redirect(target)(handler)

        return answer

    server.answers |= {f"/{number}": slow(f"/{number + 1}") for number in range(6)}
    assert "within 0.8 seconds" in refusal(server.at("/0"), Limits(seconds=0.8, allow_private=True))


def test_a_name_server_that_does_not_answer_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    released = threading.Event()

    def silent(*args: Any, **options: Any) -> Any:
        released.wait(10)
        raise socket.gaierror

    monkeypatch.setattr(socket, "getaddrinfo", silent)
    began = time.monotonic()
    assert "within 0.3 seconds" in refusal("http://example.org/", Limits(seconds=0.3))
    assert time.monotonic() - began < 5
    released.set()


# Answers that are none


@pytest.mark.parametrize("status", [204, 206, 304, 400, 401, 403, 404, 429, 500, 503, 599])
def test_an_answer_without_a_page_is_refused_with_its_status(server: Server, status: int) -> None:
    server.answers["/"] = lambda handler: handler.head(status, Content_Length="0")
    assert f"answers {status}" in refusal(server.at("/"))


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (b"", "broke off"),
        (b"SSH-2.0-OpenSSH_9.2\r\n", "does not answer in HTTP"),
        (b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 101 + b"\r\n", "does not answer in HTTP"),
        (b"HTTP/1.1 200 OK\r\nX: " + b"y" * 70_000 + b"\r\n\r\n", "does not answer in HTTP"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf", "cut its answer short"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n64\r\nhalf", "cut its answer short"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nwhat\r\n", "cut its answer short"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", "empty page"),
        (b"HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\nxyz", "packed as 'br'"),
        (b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip, gzip\r\n\r\nxyz", "packed as 'gzip, gzip'"),
        (b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nnot gzip", "cannot be unpacked"),
    ],
)
def test_a_broken_answer_is_refused_with_what_is_wrong(server: Server, answer: bytes, said: str) -> None:
    server.answers["/"] = lambda handler: handler.wfile.write(answer) and None
    assert said in refusal(server.at("/"))


def test_an_address_where_nobody_listens_is_told_from_one_that_does_not_exist(free_port: Callable[[], int]) -> None:
    assert "is down" in refusal(f"http://127.0.0.1:{free_port()}/")
    assert "cannot be found" in refusal("http://nowhere.invalid/")
    assert "cannot be found" in refusal("http://a..b/")


# TLS


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate of ``localhost`` with its key, in one file."""
    program = shutil.which("openssl")
    if program is None:
        pytest.skip("openssl is not installed")
    folder = tmp_path_factory.mktemp("tls")
    key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", folder / "key"]
    name = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"]
    made = [program, "req", "-x509", "-days", "1", *key, *name, "-out", folder / "pem"]
    subprocess.run(made, check=True, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    both = folder / "both.pem"
    both.write_bytes((folder / "pem").read_bytes() + (folder / "key").read_bytes())
    return both


@pytest.fixture
def secure(certificate: Path) -> Iterator[tuple[Server, list[str | None]]]:
    """A server over TLS, and the names that it was asked for."""
    names: list[str | None] = []
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    context.sni_callback = lambda _socket, name, _context: names.append(name)
    with ExitStack() as stack:
        server = Server()
        server.socket = stack.enter_context(context.wrap_socket(server.socket, server_side=True))
        server.answers["/"] = page(PAGE)
        yield stack.enter_context(serving(server)), names


def test_a_page_over_tls_comes_from_whom_the_certificate_names(
    secure: tuple[Server, list[str | None]], certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server, names = secure
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    assert fetch(f"https://localhost:{server.port}/", HERE).raw == PAGE
    assert names == ["localhost"]
    assert "certificate that cannot be trusted" in refusal(f"https://127.0.0.1:{server.port}/")


def test_a_certificate_that_nobody_vouches_for_is_refused(secure: tuple[Server, list[str | None]]) -> None:
    assert "certificate that cannot be trusted" in refusal(f"https://localhost:{secure[0].port}/")
    assert secure[0].asked == []


def test_a_server_without_tls_is_told_from_one_with_a_bad_certificate(server: Server) -> None:
    assert "does not answer over TLS" in refusal(f"https://127.0.0.1:{server.port}/")
