"""Many articles at once: in several processes and on a cluster, stopped and started again, with nothing lost."""

from __future__ import annotations

import math
import multiprocessing
import os
import re
import signal
import subprocess
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from pathlib import Path

import pytest
from click.testing import CliRunner

from kg.cli import cli
from kg.errors import StoreError
from kg.ledger import Ledger
from kg.ledger.verification import verify
from kg.store import open_store
from kg.workers import Workers, cores, local

NAMES = "Ana Ben Cleo Dan Eva Finn Gita Hugo Ida Jon Kai Lea".split()


def stories(folder: Path, count: int) -> Path:
    """Texts that differ, each with one statement and one silence."""
    folder.mkdir()
    for number in range(count):
        name = NAMES[number % len(NAMES)]
        text = f"{name} Ruiz said that bridge {number} would open in May. Her deputy declined to comment.\n"
        (folder / f"{number:03}.txt").write_text(text)
    return folder


def ingest(folder: Path, store: Path, *options: str) -> list[str]:
    result = CliRunner().invoke(cli, ["ingest", str(folder), "--store", str(store), *options])
    assert result.exit_code == 0, result.output
    return result.output.splitlines()


def recorded(store: Path) -> int:
    with open_store(store) as opened:
        return opened.status().articles


def run_files(store: Path) -> dict[str, bytes]:
    """What each run read, without when it did."""
    with Ledger.open(store) as ledger:
        paths = [path for path in ledger.in_force() if path.startswith("runs/")]
        return {path: re.sub(rb"[^\n]*(?:startedAtTime|endedAtTime)[^\n]*\n", b"", ledger.read(path)) for path in paths}


def is_odd(number: int) -> bool:
    return number % 2 == 1


@pytest.mark.parametrize("count", [1, 2])
def test_work_comes_back_in_order_whoever_does_it(count: int) -> None:
    with local(count) as workers:
        assert [f.result() for f in workers.map(math.factorial, range(12), is_odd)] == [
            math.factorial(number) for number in range(12)
        ]


@pytest.mark.parametrize("count", [1, 2])
def test_what_goes_wrong_comes_back_in_its_place(count: int) -> None:
    with local(count) as workers:
        done = list(workers.map(math.isqrt, [16, -2, 36], is_odd))
    assert [done[0].result(), done[2].result()] == [4, 6]
    with pytest.raises(ValueError, match="nonnegative"):
        done[1].result()


@pytest.mark.parametrize("is_known", [False, True])
def test_a_process_that_is_killed_from_outside_is_one_line(*, is_known: bool) -> None:
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("spawn")) as executor:
        if is_known:
            executor.submit(signal.raise_signal, signal.SIGKILL).exception()
        with pytest.raises(StoreError, match="was stopped from outside; run the same again") as caught:
            list(Workers(2, executor).map(signal.raise_signal, [signal.SIGKILL], lambda _: False))
    assert "\n" not in str(caught.value)


def test_the_cores_are_counted_where_the_system_does_not_say_which_may_be_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "sched_getaffinity", raising=False)
    assert cores() == os.cpu_count()


def test_no_more_is_begun_than_is_soon_asked_for() -> None:
    begun = []

    def items() -> object:
        for number in range(1000):
            begun.append(number)
            yield 1

    results = Workers(1).map(math.factorial, items(), is_odd)  # type: ignore[arg-type]
    next(results)
    assert len(begun) < 10


def test_several_processes_record_what_one_records(tmp_path: Path) -> None:
    folder = stories(tmp_path / "in", 12)
    ingest(folder, tmp_path / "one", "--workers", "1")
    ingest(folder, tmp_path / "two", "--workers", "2")
    assert run_files(tmp_path / "one") == run_files(tmp_path / "two")
    assert verify(tmp_path / "two").problems == ()


def test_a_folder_that_was_stopped_midway_goes_on_where_it_was(tmp_path: Path) -> None:
    folder = stories(tmp_path / "in", 40)
    command = [sys.executable, "-c", "from kg.cli import main; main()"]
    command += ["ingest", str(folder), "--store", str(tmp_path / "store"), "--workers", "2"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True)
    articles = tmp_path / "store" / "ledger" / "articles"
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline and not (articles.is_dir() and len(list(articles.glob("*.txt"))) >= 5):
        time.sleep(0.05)
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
    with Ledger.open(tmp_path / "store") as ledger:
        before = sum(path.startswith("runs/") for path in ledger.in_force())
    assert before + 1 >= 5
    said = "\n".join(ingest(folder, tmp_path / "store", "--workers", "2"))
    assert said.count("unchanged") == before
    assert recorded(tmp_path / "store") == 40
    assert verify(tmp_path / "store").problems == ()


_KILLED = """
import math, os, signal
from kg.workers import local
with local(2) as workers:
    list(workers.map(math.factorial, range(12), lambda _: False))
    os.kill(os.getpid(), getattr(signal, "{name}"))
"""


@pytest.mark.parametrize("name", ["SIGTERM", "SIGKILL"])
def test_those_that_read_end_with_the_process_that_records(name: str) -> None:
    command = [sys.executable, "-c", _KILLED.format(name=name)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, start_new_session=True)
    try:
        process.communicate(timeout=60)  # until nobody holds its output open
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    assert process.returncode == -getattr(signal, name)


def test_a_worker_of_a_cluster_that_is_killed_loses_nothing(tmp_path: Path) -> None:
    pytest.importorskip("distributed", reason="Dask comes with the extra [cluster]")
    folder = stories(tmp_path / "in", 30)
    python = [sys.executable, "-m"]
    address_file = tmp_path / "scheduler.json"
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[1]), "DASK_DISTRIBUTED__LOGGING": "{}"}
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "env": environment, "cwd": tmp_path}
    arguments = ["--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", str(address_file)]
    processes = [subprocess.Popen([*python, "distributed.cli.dask_scheduler", *arguments], **quiet)]
    try:
        worker = [*python, "distributed.cli.dask_worker", "--scheduler-file", str(address_file), "--no-dashboard",
                  "--no-nanny", "--nthreads", "1", "--local-directory", str(tmp_path)]  # fmt: skip
        processes += [subprocess.Popen(worker, **quiet) for _ in range(2)]
        deadline = time.monotonic() + 60
        while not address_file.exists() and time.monotonic() < deadline:
            time.sleep(0.1)
        import json

        address = json.loads(address_file.read_text())["address"]
        command = [sys.executable, "-c", "from kg.cli import main; main()"]
        command += ["ingest", str(folder), "--store", str(tmp_path / "store"), "--cluster", address]
        ingesting = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment)
        articles = tmp_path / "store" / "ledger" / "articles"
        while time.monotonic() < deadline + 60 and not (articles.is_dir() and len(list(articles.glob("*.txt"))) >= 3):
            time.sleep(0.05)
        processes[1].send_signal(signal.SIGKILL)
        output, _ = ingesting.communicate(timeout=180)
        assert ingesting.returncode == 0, output.decode()
    finally:
        for process in processes:
            process.kill()
            process.wait()
    assert recorded(tmp_path / "store") == 30
    ingest(folder, tmp_path / "one", "--workers", "1")
    assert run_files(tmp_path / "one") == run_files(tmp_path / "store")


def test_a_cluster_that_is_not_there_is_one_line(tmp_path: Path) -> None:
    pytest.importorskip("distributed", reason="Dask comes with the extra [cluster]")
    folder = stories(tmp_path / "in", 1)
    result = CliRunner().invoke(
        cli, ["ingest", str(folder), "--store", str(tmp_path / "s"), "--cluster", "tcp://127.0.0.1:9"]
    )
    assert "no Dask scheduler answers at tcp://127.0.0.1:9" in str(result.exception)
