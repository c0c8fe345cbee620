"""What a server does for those who keep it running: it packs, bounds what it reads and holds, and stops at once."""

from __future__ import annotations

import gzip
import http.client
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

import h11
import pytest
from click.testing import CliRunner

from kg.cli import cli
from kg.errors import StoreError
from kg.server.caching import takes_gzip
from kg.server.operations import _Sending
from serving import Server, seed_store, serving

SEED = "/article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ"
ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
LARGE = "SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT 15000"


@dataclass(frozen=True)
class Answer:
    status: int
    headers: Mapping[str, str]
    body: bytes


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return seed_store(tmp_path_factory.mktemp("operations") / "store")


@pytest.fixture(scope="module")
def server(store: Path) -> Iterator[Server]:
    with serving(store, seconds=2) as server:
        yield server


def get(server: Server, path: str, method: str = "GET", **headers: str) -> Answer:
    with closing(http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)) as connection:
        connection.request(method, path, headers={name.replace("_", "-"): value for name, value in headers.items()})
        answer = connection.getresponse()
        return Answer(answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read())


def sent(server: Server, raw: bytes) -> tuple[bytes, float]:
    """The first line that comes back for some bytes, and after how many seconds it does."""
    with socket.create_connection(("127.0.0.1", server.port), 30) as connection:
        connection.sendall(raw)
        began = time.monotonic()
        return connection.recv(1000).partition(b"\r\n")[0], time.monotonic() - began


def test_the_head_of_an_answer_is_sent_with_the_beginning_of_its_body() -> None:
    sending = _Sending(h11.SERVER)
    for method, body in (("GET", b"alive"), ("HEAD", b"")):
        sending.receive_data(f"{method} / HTTP/1.1\r\nHost: a\r\n\r\n".encode())
        assert isinstance(sending.next_event(), h11.Request)
        assert isinstance(sending.next_event(), h11.EndOfMessage)
        assert sending.send(h11.Response(status_code=200, headers=[("Content-Length", "5")])) == b""
        assert (sending.send(h11.Data(data=body)) or b"").endswith(b"Content-Length: 5\r\n\r\n" + body)
        assert sending.send(h11.EndOfMessage()) == b""
        sending.start_next_cycle()
    assert sending.send(h11.ConnectionClosed()) is None


# Packing.


@pytest.mark.parametrize("path", [SEED, "/queries/speakers.json", f"{SEED}.ttl", "/openapi.json"])
def test_a_text_is_packed_for_those_who_take_it_and_is_the_same_text(server: Server, path: str) -> None:
    plain, packed = get(server, path), get(server, path, Accept_Encoding="br, gzip")
    assert "content-encoding" not in plain.headers
    assert packed.headers["content-encoding"] == "gzip"
    assert gzip.decompress(packed.body) == plain.body
    assert len(packed.body) < 0.5 * len(plain.body)
    assert "Accept-Encoding" in plain.headers["vary"]
    assert "Accept-Encoding" in packed.headers["vary"]


def test_a_packed_answer_that_a_client_has_is_not_sent_again(server: Server) -> None:
    packed = get(server, SEED, Accept_Encoding="gzip")
    assert packed.headers["etag"].startswith('W/"')
    again = get(server, SEED, Accept_Encoding="gzip", If_None_Match=packed.headers["etag"])
    assert (again.status, again.body, again.headers["etag"]) == (304, b"", packed.headers["etag"])


def test_a_page_with_the_key_of_a_form_is_not_packed_for_its_length_would_tell_of_it(
    store: Path, tmp_path: Path
) -> None:
    tokens = tmp_path / "tokens"
    tokens.write_text("Ana Ruiz: ana-9f1c4be07d2aa83b51\n", encoding="utf-8")
    tokens.chmod(0o600)
    with serving(store, tokens=str(tokens)) as server:
        answer = get(server, "/review", Accept="text/html", Accept_Encoding="gzip")
        assert (answer.status, answer.headers["cache-control"], len(answer.body) > 1000) == (200, "no-store", True)
        assert "content-encoding" not in answer.headers


def test_head_says_what_get_would(server: Server) -> None:
    headers = ("content-type", "etag", "vary")
    whole, head = get(server, SEED), get(server, SEED, "HEAD")
    assert (head.status, head.body) == (200, b"")
    assert [head.headers.get(name) for name in headers] == [whole.headers.get(name) for name in headers]


def test_what_is_short_or_asked_for_in_parts_is_not_packed(server: Server) -> None:
    assert "content-encoding" not in get(server, "/healthz", Accept_Encoding="gzip").headers
    part = get(server, "/dump.nq", Accept_Encoding="gzip", Range="bytes=0-4999")
    assert (part.status, len(part.body), "content-encoding" in part.headers) == (206, 5000, False)


@pytest.mark.parametrize(
    ("header", "takes"),
    [
        ("gzip", True),
        ("deflate, gzip;q=0.5", True),
        ("*", True),
        ("GZIP ; Q=1", True),
        ("", False),
        ("br", False),
        ("gzip;q=0", False),
        ("gzip;q=0.000, *", False),
        ("*;q=0", False),
    ],
)
def test_the_header_says_who_takes_gzip(header: str, takes: bool) -> None:
    assert takes_gzip(header) == takes


# What is read.


def test_a_large_header_is_refused_in_a_line_and_so_is_a_long_address(server: Server) -> None:
    assert get(server, "/", Cookie="x" * 60_000).status == 200
    assert get(server, f"/?{'x' * 33_000}").status == 414
    assert get(server, "/", **{f"X{number}": "1" for number in range(120)}).status == 431
    first, _ = sent(server, b"GET / HTTP/1.1\r\nHost: x\r\nCookie: " + b"x" * 100_000)
    assert first.split(b" ")[1] == b"431"
    assert get(server, "/healthz").status == 200


@pytest.mark.parametrize("raw", [b"GET / HTTP/1.1\r\nHost: x\r\n", b"G"])
def test_a_header_that_does_not_come_is_not_waited_for(server: Server, raw: bytes) -> None:
    first, seconds = sent(server, raw)
    assert (first.split(b" ")[1], 1 < seconds < 5) == (b"408", True)


@pytest.mark.parametrize("raw", [b"\x16\x03\x01\x02\x00\x01\r\n\r\n", b"GET\r\n\r\n"])
def test_what_is_no_request_is_refused(server: Server, raw: bytes) -> None:
    first, seconds = sent(server, raw)
    assert (first.split(b" ")[1][:1] in {b"4", b"5"}, seconds < 2) == (True, True)


# What is held.


def resident(server: Server) -> int:
    """The kilobytes that the server's own process holds."""
    lines = Path(f"/proc/{server.process.pid}/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS"))


def test_those_who_do_not_read_what_they_ask_for_are_cut_off_and_do_not_fill_the_memory(store: Path) -> None:
    request = f"GET /sparql?{urlencode({'query': LARGE})} HTTP/1.1\r\nHost: x\r\nAccept: text/csv\r\n\r\n".encode()
    with serving(store, seconds=1, answer=5_000_000) as server, ExitStack() as stack:
        size = len(get(server, f"/sparql?{urlencode({'query': LARGE})}", Accept="text/csv").body)
        assert 1_000_000 < size < 5_000_000
        before = resident(server)
        clients = []
        for _ in range(24):
            client = stack.enter_context(closing(socket.socket()))
            client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            client.connect(("127.0.0.1", server.port))
            client.sendall(request)
            clients.append(client)
        time.sleep(2)
        assert get(server, "/healthz").status == 200
        assert 1000 * (resident(server) - before) < 8 * 5_000_000 < 24 * size
        time.sleep(4)  # three times as long as a query may take
        for client in clients:
            client.settimeout(10)
            got = 0
            try:
                while len(piece := client.recv(1 << 20)) > 0:
                    got += len(piece)
            except ConnectionError:
                pass
            assert got < size


# Stopping.


def test_a_server_stops_at_once_and_says_so_to_whom_it_does_not_answer(store: Path) -> None:
    answers: list[Answer] = []
    with serving(store, seconds=60) as server:
        path = f"/sparql?{urlencode({'query': ENDLESS})}"
        asking = threading.Thread(target=lambda: answers.append(get(server, path)))
        asking.start()
        time.sleep(1)
        began = time.monotonic()
        server.process.terminate()
        server.process.wait(20)
        seconds = time.monotonic() - began
        asking.join()
    assert seconds < 1.5
    assert (answers[0].status, b"is being stopped" in answers[0].body) == (503, True)


# Starting.


def started(store: Path, port: int) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-c", "from kg.cli import main; main()", "serve", "--store", str(store)]
    return subprocess.Popen([*command, "--port", str(port)], stderr=subprocess.PIPE)


def test_a_server_says_where_it_is_once_it_listens(store: Path, free_port: Callable[[], int]) -> None:
    port = free_port()
    with started(store, port) as process:
        assert process.stderr is not None
        assert process.stderr.readline().startswith(f"http://127.0.0.1:{port}/ answers from".encode())
        with socket.create_connection(("127.0.0.1", port), 5):
            process.terminate()


def test_a_server_whose_port_is_taken_says_so_and_not_that_it_answers(server: Server, store: Path) -> None:
    with started(store, server.port) as process:
        _, said = process.communicate(timeout=60)
    assert (process.returncode, b"address already in use" in said, b"answers from" in said) == (1, True, False)


@pytest.mark.parametrize("seconds", ["nan", "inf", "0"])
def test_a_limit_that_is_no_number_of_seconds_is_refused(store: Path, seconds: str) -> None:
    result = CliRunner().invoke(cli, ["serve", "--store", str(store), "--seconds", seconds])
    assert (result.exit_code, "--seconds" in result.output) == (2, True)


@pytest.mark.parametrize("host", ["no.such.host.invalid", "a host", "192.0.2.1"])
def test_an_address_that_is_not_this_machines_is_refused_in_one_line(store: Path, host: str) -> None:
    result = CliRunner().invoke(cli, ["serve", "--store", str(store), "--host", host, "--port", "8999"])
    assert isinstance(result.exception, StoreError)
    assert str(result.exception).startswith(f"cannot listen at {host}, port 8999: ")
