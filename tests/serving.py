"""A real server of a store, as ``kg serve`` starts it, for as long as a block lasts."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kg import pipeline, resources
from kg.iris import Base
from kg.namespaces import DEFAULT_BASE

_KG = "from kg.cli import main; main()"
_START = 60.0  # seconds


@dataclass(frozen=True)
class Server:
    """A running server. ``url``: without a slash at its end; ``output``: what it writes to standard error."""

    url: str
    process: subprocess.Popen[bytes]
    output: Path

    @property
    def port(self) -> int:
        return int(self.url.rpartition(":")[2])

    def log(self) -> list[dict[str, object]]:
        """Its access log."""
        lines = self.output.read_text(encoding="utf-8").splitlines()
        return [json.loads(line) for line in lines if line.startswith("{")]


def seed_store(folder: Path) -> Path:
    """A new store with the seed article."""
    list(pipeline.ingest(folder, pipeline.analyses(resources.SEEDS), Base(DEFAULT_BASE)))
    return folder


@contextmanager
def serving(store: Path, **settings: float | str | bool) -> Iterator[Server]:
    """``kg serve`` of a store with some settings, once it is ready; it is stopped, and must stop, at the end."""
    port = settings.pop("port", None) or _free_port()
    options = [f"--{name.replace('_', '-')}" if value is True else f"--{name.replace('_', '-')}={value}"
               for name, value in settings.items()]  # fmt: skip
    command = [sys.executable, "-c", _KG, "serve", "--store", str(store), "--port", str(port), *options]
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / "output"
        with output.open("wb") as out:
            process = subprocess.Popen(command, stdout=out, stderr=out)
        server = Server(f"http://127.0.0.1:{port}", process, output)
        try:
            _wait_until_ready(server)
            yield server
        finally:
            process.terminate()
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
                raise AssertionError("the server does not stop") from None


def _wait_until_ready(server: Server) -> None:
    deadline = time.monotonic() + _START
    while True:
        try:
            with urllib.request.urlopen(f"{server.url}/readyz", timeout=5) as answer:
                assert answer.status == 200
                return
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            assert server.process.poll() is None, server.output.read_text(encoding="utf-8")
            assert time.monotonic() < deadline, "the server does not start"
            time.sleep(0.05)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
