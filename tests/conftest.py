"""What many tests start from: the seed, read and as quads, and the real Oxigraph server."""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from kg import resources
from kg.extract import curated
from kg.extract.curated import CuratedFile
from kg.graph import Record, record
from kg.iris import Base
from kg.namespaces import DEFAULT_BASE

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def seed_path() -> Path:
    return resources.SEEDS / "istanbul-talks.yaml"


@pytest.fixture(scope="session")
def seed(seed_path: Path) -> CuratedFile:
    return curated.read(seed_path)


@pytest.fixture(scope="session")
def seed_record(seed: CuratedFile) -> Record:
    return record(seed.article, seed.publication, seed.analysis, Base(DEFAULT_BASE))


@pytest.fixture(scope="session")
def free_port() -> Callable[[], int]:
    """A port of this machine that nobody listens at."""

    def find() -> int:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port: int = probe.getsockname()[1]
            return port

    return find


@pytest.fixture(scope="session")
def oxigraph(free_port: Callable[[], int]) -> Callable[..., AbstractContextManager[str]]:
    """Starts the real server with some options; its address, until the block is left."""
    program = shutil.which("oxigraph", path=f"{Path(sys.executable).parent}") or shutil.which("oxigraph")
    assert program is not None, "the oxigraph server is not installed; pip install '.[test]'"

    @contextmanager
    def serve(*options: str | Path) -> Iterator[str]:
        port = free_port()
        command = [program, "serve", "--bind", f"127.0.0.1:{port}", *options]
        process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        try:
            _wait_for(port)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()
            process.wait(10)

    return serve


def _wait_for(port: int) -> None:
    deadline = time.monotonic() + 20
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            assert time.monotonic() < deadline, "the oxigraph server did not start"
            time.sleep(0.02)
        else:
            return
