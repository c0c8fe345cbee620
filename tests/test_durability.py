"""What the ledger and the view promise when a process is killed, the power fails, the disk is full or others write."""

from __future__ import annotations

import errno
import os
import random
import shutil
import signal
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, Quad

from kg.errors import BusyError, LedgerError, StoreError
from kg.ledger import Ledger, NewEntry, journal
from kg.ledger.verification import verify
from kg.namespaces import PROV, RDFS
from kg.view import open_view
from kg.view.writer import ViewWriter, rebuild

BASE = "https://news.example/"
ROOT = Path(__file__).parent.parent
PROVENANCE = f"{BASE}graph/provenance"

# What the other processes of these tests run: they record entries, and say so on a line each.
WRITER = textwrap.dedent(
    """
    import os, shutil, signal, sys
    from pathlib import Path
    from pyoxigraph import Literal, NamedNode, Quad
    from kg.errors import StoreError
    from kg.ledger import Ledger, NewEntry
    from kg.namespaces import PROV, RDFS
    from kg.ledger.verification import verify
    from kg.view import open_view
    from kg.view.writer import ViewWriter, rebuild

    BASE = "https://news.example/"

    def entry(name, before=(), size=30):
        run, entity = NamedNode(f"{BASE}run/{name}"), NamedNode(f"{BASE}graph/entity/x")
        own, provenance = NamedNode(f"{BASE}graph/run/{name}"), NamedNode(f"{BASE}graph/provenance")
        quads = [Quad(run, RDFS.label, Literal(f"{name} {n}"), own) for n in range(size)]
        quads += [Quad(entity, RDFS.label, Literal("x"), entity), Quad(entity, PROV.wasDerivedFrom, run, provenance)]
        return NewEntry("ingest", files={f"runs/{name}.nq": quads, f"runs/{name}.yaml": name.encode()}, removes=before)

    def record(folder, names, say):
        with Ledger.create(folder, BASE, wait=20) as ledger, ViewWriter(ledger) as writer:
            for name in names:
                ledger.commit([entry(name, ledger.in_force()[-1:])])
                say(f"recorded {name}")
                writer.update()
                writer.publish()
                say(f"published {name}")
    """
)


def start(code: str, *arguments: object, prefix: tuple[str, ...] = ()) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [*prefix, sys.executable, "-c", WRITER + textwrap.dedent(code), *map(str, arguments)],
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )


def run_entry(name: str, removes: tuple[str, ...] = ()) -> NewEntry:
    run, own = NamedNode(f"{BASE}run/{name}"), NamedNode(f"{BASE}graph/run/{name}")
    quads = [
        Quad(run, RDFS.label, Literal(name), own),
        Quad(own, PROV.wasGeneratedBy, run, NamedNode(PROVENANCE)),
    ]
    return NewEntry("ingest", files={f"runs/{name}.nq": quads, f"notes/{name}.txt": name.encode()}, removes=removes)


def open_to_write(folder: Path) -> Ledger:
    return Ledger.open(folder, write=True)


def record(folder: Path, *names: str) -> None:
    with Ledger.create(folder, BASE) as ledger, ViewWriter(ledger) as writer:
        ledger.commit([run_entry(name) for name in names])
        writer.update()
        writer.publish()


def union(folder: Path) -> set[Quad]:
    with Ledger.open(folder) as ledger:
        named = {added.path for entry in ledger.entries() for added in entry.adds if added.quads is not None}
        return {
            quad
            for path in named
            for quad in ledger.quads(path)
            if ledger.is_in_force(path) or quad.graph_name.value == PROVENANCE
        }


def check(folder: Path, said: list[str]) -> None:
    """That a store is consistent and holds all that was said to be done."""
    with open_view(folder) as view:
        head, quads = view.head, set(view.quads())
    assert head == Ledger.open(folder).head
    assert quads == union(folder)
    found = verify(folder)
    assert found.problems == () or found.entries == 0
    recorded = {path for entry in Ledger.open(folder).entries() for path in [a.path for a in entry.adds]}
    assert {f"runs/{line.split()[1]}.nq" for line in said} <= recorded
    assert journal.pending(folder) is None


# killed


KILLED = """
    calls = {"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.link"}
    root, names = Path(sys.argv[1]), sys.argv[2:]

    def die_before(number):
        left = number

        def hook(event, details):
            nonlocal left
            if event == "sync" or event in calls and str(root) in str(details[0]):
                left -= 1
                if left == 0:
                    os.kill(os.getpid(), signal.SIGKILL)

        sync = os.fsync
        os.fsync = lambda handle: (hook("sync", ()), sync(handle))
        sys.addaudithook(hook)

    for number in (*range(1, 40), *range(40, 1000, 4)):  # the first are the ledger's, then come the view's many
        folder = root / str(number)
        folder.mkdir()
        if (root / "store").exists():
            shutil.copytree(root / "store", folder / "store")
        said = os.open(folder / "said", os.O_WRONLY | os.O_CREAT)
        child = os.fork()
        if child == 0:
            die_before(number)
            record(folder / "store", names, lambda line: os.write(said, f"{line}\\n".encode()))
            os._exit(0)
        os.close(said)
        if os.waitpid(child, 0)[1] == 0:
            break
"""


@pytest.mark.parametrize(
    ("before", "names", "expected"),
    [((), (), {(0, 0)}), (("zero",), ("one",), {(0, 1), (0, 2), (1, 2), (2, 2)})],
    ids=["while a store is made", "while an entry is recorded and published"],
)
def test_a_writer_killed_before_any_of_its_calls_to_the_disk_loses_nothing_it_reported(
    tmp_path, before, names, expected
):
    if len(before) > 0:
        record(tmp_path / "store", *before)
    with start(KILLED, tmp_path, *names) as process:
        assert process.wait(120) == 0
    outcomes = set()
    numbers = sorted(int(path.name) for path in tmp_path.iterdir() if path.name != "store")
    for number in numbers:
        folder, said = tmp_path / str(number) / "store", (tmp_path / str(number) / "said").read_text().splitlines()
        Ledger.create(folder, BASE).close()
        check(folder, said)
        outcomes.add((len(said), Ledger.open(folder).head.entry))
        if number % 8 == 0:
            record(folder, "more")
            check(folder, [*said, "recorded more"])
            assert len(list((folder / "view").iterdir())) <= 3  # the pointer, this generation and the one before
    assert outcomes == expected
    assert len(numbers) > (10 if len(names) == 0 else 39)


def test_a_writer_killed_at_any_time_again_and_again_loses_nothing_it_reported(tmp_path):
    order, said, folder = random.Random(4), [], tmp_path / "store"
    code = (
        "record(Path(sys.argv[1]), (f'{sys.argv[2]}-{n}' for n in range(1000)), lambda line: print(line, flush=True))"
    )
    for turn in range(8):
        with start(code, folder, f"t{turn}") as process:
            process.stdout.readline()
            time.sleep(order.random() * 0.4)
            process.send_signal(signal.SIGKILL)
            said += [f"recorded t{turn}-0", *process.stdout.read().splitlines()]
        check(folder, said)
    with open_view(folder) as view:
        before = set(view.quads())
    rebuild(folder)
    with open_view(folder) as view:
        assert set(view.quads()) == before
    assert len(said) > 8


# the power fails


class Disk:
    """Follows what this process asks of a folder's disk, and copies the folder as a power cut might leave it each time.

    A file written since its last fsync may be cut at any place. A name made, moved or removed since the last fsync of
    its folder may be as it was before.
    """

    def __init__(self, folder: Path, copies: Path, order: random.Random) -> None:
        self.folder = folder
        self.copies: list[Path] = []
        self._root = copies
        self._order = order
        self._safe: dict[Path, int] = {}  # of each file that was written, how many bytes are on the disk
        self._moves: list[tuple[str, Path, Path, bytes]] = []
        self._is_copying = False
        self._turn = threading.RLock()

    def follow(self, monkeypatch: pytest.MonkeyPatch) -> None:
        for name, note in (
            ("fsync", self._sync),
            ("rename", self._rename),
            ("unlink", self._unlink),
            ("mkdir", self._mkdir),
        ):
            monkeypatch.setattr(os, name, self._followed(getattr(os, name), note))
        monkeypatch.setattr(Path, "open", self._followed(Path.open, self._open))

    def cut(self) -> None:
        self._is_copying = True
        for _ in range(4):
            self.copies.append(self._root / str(len(self.copies)))
            self._copy(self.copies[-1])
        self._is_copying = False

    def _followed(self, call: Callable[..., object], note: Callable[..., None]) -> Callable[..., object]:
        def follow(*arguments: object, **options: object) -> object:
            with self._turn:  # files are written by several threads
                if not self._is_copying:
                    self.cut()
                    note(*arguments)
                return call(*arguments, **options)

        return follow

    def _sync(self, handle: int) -> None:
        path = Path(f"/proc/self/fd/{handle}").readlink()
        self._safe.pop(path, None)
        self._moves = [move for move in self._moves if move[2].parent != path]

    def _rename(self, source: Path, goal: Path) -> None:
        self._moves.append(("rename", source, goal, b""))
        if source in self._safe:
            self._safe[goal] = self._safe.pop(source)

    def _unlink(self, path: Path) -> None:
        self._moves.append(("unlink", path, path, path.read_bytes()))

    def _mkdir(self, path: Path, *_: object) -> None:
        if path.parent.exists() and not path.exists():
            self._moves.append(("make", path, path, b""))

    def _open(self, path: Path, mode: str = "r", *_: object) -> None:
        if mode in {"wb", "r+b"}:
            self._safe[path] = path.stat().st_size if mode == "r+b" else 0
        if mode == "wb" and not path.exists():
            self._moves.append(("make", path, path, b""))

    def _copy(self, target: Path) -> None:
        shutil.copytree(self.folder, target)
        for path, safe in self._safe.items():
            there = target / path.relative_to(self.folder)
            if there.exists():
                size = there.stat().st_size
                os.truncate(there, self._order.randint(min(safe, size), size))
        share = self._order.choice([0.0, 0.5, 1.0])
        for kind, source, goal, content in reversed(self._moves):
            if self._order.random() < share:
                self._undo(
                    kind, target / source.relative_to(self.folder), target / goal.relative_to(self.folder), content
                )

    def _undo(self, kind: str, source: Path, goal: Path, content: bytes) -> None:
        if kind == "unlink" and goal.parent.exists():
            goal.write_bytes(content)
        elif kind == "rename" and goal.exists() and source.parent.exists():
            goal.rename(source)
        elif kind == "make" and goal.is_dir():
            shutil.rmtree(goal)
        elif kind == "make":
            goal.unlink(missing_ok=True)


def test_whatever_a_power_cut_takes_that_was_not_synced_a_commit_is_there_whole_or_not_at_all(tmp_path, monkeypatch):
    (tmp_path / "disk").mkdir()
    disk, heads, reported = Disk(tmp_path / "disk", tmp_path / "cut", random.Random(5)), [], []
    with monkeypatch.context() as followed:
        disk.follow(followed)
        with Ledger.create(disk.folder / "store", BASE) as ledger:
            reported.append((len(disk.copies), 0))
            ledger.commit([run_entry("one"), run_entry("two", removes=("runs/one.nq",))])
            reported.append((len(disk.copies), 2))
            ledger.commit([run_entry("three")])
            reported.append((len(disk.copies), 3))
        disk.cut()
    for number, copy in enumerate(disk.copies):
        Ledger.create(copy / "store", BASE).close()
        found = verify(copy / "store")
        heads.append(found.entries)
        assert found.problems == () or found.entries == 0, number
        assert found.entries >= max([entries for copies, entries in reported if copies <= number], default=0)
    assert set(heads) == {0, 2, 3}
    assert len(heads) > 200


def test_a_commit_stopped_anywhere_while_it_is_moved_into_the_ledger_is_completed(tmp_path):
    record(tmp_path / "store", "before")
    manifest = Path("ledger", "manifest.jsonl")
    offset = (tmp_path / "store" / manifest).stat().st_size
    shutil.copytree(tmp_path / "store", tmp_path / "whole")
    with Ledger.open(tmp_path / "whole", write=True) as ledger:
        ledger.commit([run_entry("one"), run_entry("two")])
    lines = (tmp_path / "whole" / manifest).read_bytes()[offset:]
    names = ("runs/one.nq", "notes/one.txt", "runs/two.nq", "notes/two.txt")
    files = {name: (tmp_path / "whole" / "ledger" / name).read_bytes() for name in names}
    for moved in range(len(files) + 1):
        for cut in range(0, len(lines) + 1, 97) if moved == len(files) else [0]:
            folder = tmp_path / f"{moved}-{cut}"
            shutil.copytree(tmp_path / "store", folder)
            commit = journal.stage(folder, files, lines, offset)
            for number, name in list(enumerate(files))[:moved]:
                commit.staged(folder, number).rename(folder / "ledger" / name)
            with (folder / manifest).open("ab") as file:
                file.write(lines[:cut] + b"\0" * (cut % 2 * 5000))
            with open_view(folder) as view:
                assert (view.head.entry, set(view.quads())) == (3, union(folder))
            assert (folder / manifest).read_bytes() == (tmp_path / "whole" / manifest).read_bytes()
            check(folder, ["recorded one", "recorded two"])
            shutil.rmtree(folder)


def test_a_journal_that_is_damaged_forged_or_of_another_time_is_refused_and_cuts_nothing_off(tmp_path):
    folder, staged = tmp_path / "store", tmp_path / "store" / "staging" / "commit"
    record(folder, "one")
    manifest = folder / "ledger" / "manifest.jsonl"
    commit = journal.stage(folder, {"runs/x.yaml": b"1"}, b"{}\n", manifest.stat().st_size)
    whole, lines = staged.read_bytes(), manifest.read_bytes()
    commit.staged(folder, 0).write_bytes(b"2")
    forged = journal.Journal(0, b"", ()).to_bytes()
    outside = journal.Journal(len(lines), b"", (("../../outside", "0"),)).to_bytes()
    for content in (whole, whole[:-1], whole.replace(b"x.yaml", b"y.yaml"), forged, outside, b"", b"\n[]"):
        staged.write_bytes(content)
        for opening in (Ledger.open, open_view, open_to_write):
            with pytest.raises(LedgerError, match="commit") as error:
                opening(folder)
            assert "\n" not in str(error.value)
        assert [problem.path for problem in verify(folder).problems] == ["staging/commit"]
        assert manifest.read_bytes() == lines
    assert not (tmp_path / "outside").exists()


# the disk is full, or may not be written


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO])
def test_a_disk_that_gives_out_at_any_call_leaves_a_commit_whole_or_not_at_all(tmp_path, monkeypatch, code):
    outcomes = set()
    record(tmp_path / "store", "before")
    for number in range(1, 1000):
        folder = Path(shutil.copytree(tmp_path / "store", tmp_path / str(number)))
        left = [number]

        def failing(call, left=left):
            def fail(*arguments, **options):
                left[0] -= 1
                if left[0] == 0:
                    raise OSError(code, os.strerror(code), str(tmp_path))
                return call(*arguments, **options)

            return fail

        with monkeypatch.context() as patched, Ledger.open(folder, write=True) as ledger:
            for name in ("fsync", "rename", "mkdir", "unlink"):
                patched.setattr(os, name, failing(getattr(os, name)))
            try:
                ledger.commit([run_entry("one")])
            except StoreError as error:
                message = str(error)
                assert "\n" not in message
                assert os.strerror(code) in message
                with pytest.raises(StoreError, match="not open for writing"):
                    ledger.commit([run_entry("two")])
                entries = Ledger.open(folder).head.entry
                assert ("nothing was recorded" in message, "is kept" in message) == (entries == 1, entries == 2)
                outcomes.add(entries)
        if left[0] > 0:
            break
        check(folder, [])
        shutil.rmtree(folder)
    assert outcomes == {1, 2}
    assert number > 12


def test_an_interrupted_commit_closes_the_ledger_so_that_no_other_can_follow_it_unawares(tmp_path, monkeypatch):
    record(tmp_path / "store", "before")
    ledger = Ledger.open(tmp_path / "store", write=True)
    with monkeypatch.context() as patched:

        def interrupt(*_: object) -> None:
            raise KeyboardInterrupt

        patched.setattr(journal, "_append", interrupt)
        with pytest.raises(KeyboardInterrupt):
            ledger.commit([run_entry("one")])
    with pytest.raises(StoreError, match="not open for writing"):
        ledger.commit([run_entry("two")])
    check(tmp_path / "store", ["recorded one"])


def start_mounted(mount: str, code: str, *arguments: object) -> subprocess.Popen[str]:
    """A process that sees a file system of its own, mounted by a shell command; skips the test where none may be."""
    own = ["unshare", "--mount"] if os.geteuid() == 0 else ["unshare", "--mount", "--map-root-user"]
    try:
        tried = subprocess.run([*own, "sh", "-c", mount], capture_output=True, text=True)
    except FileNotFoundError:
        pytest.skip("there is no unshare here to mount a file system of a test's own")
    if tried.returncode != 0:
        pytest.skip(f"no file system can be mounted here: {tried.stderr.strip()}")
    return start(code, *arguments, prefix=(*own, "sh", "-c", f'{mount} && exec "$@"', "sh"))


FILL = """
    import resource
    root, number = Path(sys.argv[1]), 0
    for room in range(0, 1400, 100):  # KiB: from too little for an entry to enough for its view
        store, is_full = root / str(room), False
        record(store, ["first"], lambda line: None)
        if sys.argv[2] == "full":
            with open(root / "filler", "wb") as filler:
                free = os.statvfs(root)
                os.posix_fallocate(filler.fileno(), 0, free.f_bavail * free.f_frsize - room * 1024)
        else:
            resource.setrlimit(resource.RLIMIT_FSIZE, (room * 256, resource.RLIM_INFINITY))
        try:
            with Ledger.open(store, write=True) as ledger, ViewWriter(ledger) as writer:
                ledger.commit([entry("second", size=2000)])
                writer.update()
                writer.publish()
            print(room, "published second", flush=True)
        except StoreError as error:
            print(room, error, flush=True)
        if sys.argv[2] == "full":
            os.unlink(root / "filler")
        else:
            resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        with open_view(store) as view:
            print(room, view.head.entry, len(view.store), len(verify(store).problems), flush=True)
        for path in sorted(store.rglob("*"), reverse=True):
            path.unlink() if path.is_file() else path.rmdir()
    print("done")
"""


@pytest.mark.parametrize("how", ["full", "limited"])
def test_with_too_little_room_an_error_says_what_stands_and_all_is_well_once_there_is_room(tmp_path, how):
    """On a small file system that is filled up; and without one, by a limit to the size of a file."""
    if how == "full":
        process = start_mounted(f"mount -t tmpfs -o size=12m none {tmp_path}", FILL, tmp_path, how)
    else:
        process = start(FILL, tmp_path, how)
    *lines, done = process.communicate(timeout=100)[0].splitlines()
    assert done == "done"
    outcomes = set()
    for said, found in zip(lines[::2], lines[1::2], strict=True):
        room, message = said.split(" ", 1)
        kinds = [
            "nothing was recorded",
            "the next command completes it",
            "entry 2 is recorded, but",
            "published second",
        ]
        (kind,) = (kind for kind in kinds if kind in message)
        outcomes.add(kind)
        assert kind == "published second" or "free some space" in message
        size = 32 if kind == kinds[0] else 2033
        assert found == f"{room} {1 if kind == kinds[0] else 2} {size} 0", message
    assert {kinds[0], kinds[3]} <= outcomes
    assert kinds[2] in outcomes or how == "limited"


READ = """
    folder, is_behind = Path(sys.argv[1]), sys.argv[2] == "True"
    def told(act):
        try:
            return act()
        except StoreError as error:
            return error
    print(len(verify(folder).problems), Ledger.open(folder).head.entry)
    print(told(lambda: Ledger.open(folder, write=True)))
    print(told(lambda: Ledger.create(folder, BASE)))
    print(told(lambda: rebuild(folder)))
    view = told(lambda: open_view(folder))
    print(view if is_behind else len(set(view.quads())))
    print(told(lambda: Ledger.create(folder / "new", BASE)))
"""


@pytest.mark.parametrize("is_behind", [False, True])
@pytest.mark.parametrize("is_interrupted", [False, True])
@pytest.mark.parametrize("has_lock", [False, True])
def test_on_a_read_only_medium_all_can_be_read_and_an_error_says_what_cannot(
    tmp_path, is_behind, is_interrupted, has_lock
):
    folder = tmp_path / "store"
    record(folder, "one")
    with Ledger.open(folder, write=True) as ledger:
        ledger.commit([run_entry("two")] if is_behind else [])
    expected = union(folder)
    if is_interrupted:
        journal.stage(folder, {}, b"{}\n", (folder / "ledger" / "manifest.jsonl").stat().st_size)
    if not has_lock:
        (folder / "ledger" / "lock").unlink()
    mount = f"mount --bind {folder} {folder} && mount -o remount,ro,bind {folder}"
    with start_mounted(mount, READ, folder, is_behind) as process:
        counts, *refused, view, new = process.stdout.read().splitlines()
    assert counts == f"{int(is_interrupted)} {1 + is_behind}"
    assert len(refused) == 3
    for message in refused:
        assert "Read-only file system" in message
        assert f"make {folder}/ledger/lock writable" in message
    if is_behind:
        assert "view does not show what" in view
        assert "Read-only file system" in view
    else:
        assert int(view) == len(expected)
    assert "Read-only file system" in new


# others write


def test_a_second_writer_is_told_in_one_line_who_writes_and_readers_go_on(tmp_path):
    folder = tmp_path / "store"
    record(folder, "one")
    code = "import time; held = Ledger.open(Path(sys.argv[1]), write=True); print(flush=True); time.sleep(60)"
    with start(code, folder) as other:
        other.stdout.readline()
        for opening in (open_to_write, lambda f: Ledger.create(f, BASE), verify):
            with pytest.raises(BusyError, match=f"process {other.pid}, which writes to it; run this again") as error:
                opening(folder)
            assert "\n" not in str(error.value)
        with open_view(folder) as view:
            assert set(view.quads()) == union(folder)
        began = time.monotonic()
        with pytest.raises(BusyError):
            Ledger.open(folder, write=True, wait=0.3)
        assert time.monotonic() - began >= 0.3
        other.kill()
    with Ledger.open(folder, write=True) as ledger:
        assert ledger.head.entry == 1


def test_several_processes_that_write_at_once_take_turns_and_lose_nothing(tmp_path):
    code = """
        for turn in range(4):
            record(Path(sys.argv[1]), [f"{sys.argv[2]}-{turn}"], lambda line: print(line, flush=True))
        """
    writers = [start(code, tmp_path / "store", f"w{number}") for number in range(3)]
    said = [line for writer in writers for line in writer.communicate(timeout=60)[0].splitlines()]
    assert [writer.returncode for writer in writers] == [0, 0, 0]
    check(tmp_path / "store", said)
    assert Ledger.open(tmp_path / "store").head.entry == 12


def test_readers_find_a_whole_state_at_every_moment_while_another_process_writes(tmp_path):
    folder = tmp_path / "store"
    record(folder, "zero")
    code = "record(Path(sys.argv[1]), (f'r{n}' for n in range(25)), lambda line: None)"
    heads = set()
    with start(code, folder) as writer:
        while writer.poll() is None:
            with open_view(folder) as view:
                named = {graph.value for graph in view.graphs() if "/graph/run/" in graph.value}
                assert len(named) == 1  # each run replaces the one before
                assert len(set(view.quads())) == len(list(view.query("SELECT * { ?s ?p ?o }")))
                heads.add(view.head.entry)
        assert writer.returncode == 0
    assert len(heads) > 3
    check(folder, [])


def test_a_name_left_in_the_lock_by_a_killed_writer_is_not_taken_for_a_holder(tmp_path):
    record(tmp_path / "store", "one")
    with start("print(os.getpid())") as gone:
        pid = gone.communicate()[0]
    (tmp_path / "store" / "ledger" / "lock").write_text(pid)
    lock = journal.Lock(tmp_path / "store", shared=True)
    with pytest.raises(BusyError, match="in use by another process"):
        Ledger.open(tmp_path / "store", write=True)
    lock.release()
