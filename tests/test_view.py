from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode, Quad

from kg.errors import BusyError, LedgerError, StoreError
from kg.ledger import Ledger, NewEntry
from kg.ledger.journal import Lock
from kg.ledger.verification import verify
from kg.namespaces import PROV, RDFS, XSD
from kg.view import View, open_view
from kg.view.writer import ViewWriter, rebuild

BASE = "https://news.example/"
PROVENANCE = NamedNode(f"{BASE}graph/provenance")
COUNT = "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }"


def graph(name: str) -> NamedNode:
    return NamedNode(f"{BASE}graph/{name}")


def label(subject: str, words: str, name: str) -> Quad:
    return Quad(NamedNode(f"{BASE}{subject}"), RDFS.label, Literal(words), graph(name))


def run_file(name: str, own: list[str], shared: dict[str, list[str]]) -> list[Quad]:
    """A run's graph, what it adds to the graphs of entities, and that it does so."""
    run = NamedNode(f"{BASE}run/{name}")
    return [
        Quad(graph(f"run/{name}"), PROV.wasGeneratedBy, run, PROVENANCE),
        *(label(f"attribution/{name}", words, f"run/{name}") for words in own),
        *(label(f"actor/{entity}", words, f"entity/{entity}") for entity in shared for words in shared[entity]),
        *(Quad(graph(f"entity/{entity}"), PROV.wasDerivedFrom, run, PROVENANCE) for entity in shared if shared[entity]),
    ]


def record(folder: Path, *entries: NewEntry) -> None:
    """Commit, one entry after another, and publish."""
    with Ledger.create(folder, BASE) as ledger, ViewWriter(ledger) as writer:
        for entry in entries:
            ledger.commit([entry])
            writer.update()
        writer.publish()


def union(folder: Path) -> set[Quad]:
    """What the view should show, worked out without it."""
    with Ledger.open(folder) as ledger:
        named = {added.path for entry in ledger.entries() for added in entry.adds if added.quads is not None}
        quads = {path: set(ledger.quads(path)) for path in named}
        return {
            quad for path in named for quad in quads[path] if ledger.is_in_force(path) or quad.graph_name == PROVENANCE
        }


def shown(view: View) -> set[Quad]:
    return set(view.quads())


def generations(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "view").iterdir() if path.name != "current")


def current(folder: Path) -> Path:
    return folder / "view" / json.loads((folder / "view" / "current").read_bytes())["generation"]


ONE = NewEntry("ingest", files={"runs/a.nq": run_file("a", ["one"], {"x": ["X", "shared"]})})
TWO = NewEntry("ingest", files={"runs/b.nq": run_file("b", ["two"], {"x": ["shared"], "y": ["Y"]})})


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    record(tmp_path / "store", ONE, TWO)
    return tmp_path / "store"


# what it shows

WORDS = st.lists(st.sampled_from(["v", "w", "\n\"'", "e\u0301 😀"]), max_size=3, unique=True)
RUNS = st.fixed_dictionaries(dict.fromkeys(("x", "y"), WORDS))
FILES = {
    **{f"runs/{name}.nq": RUNS for name in "abc"},
    **{f"vocabulary/{name}.nq": WORDS for name in "de"},
}


WAYS = ("recorded", "published", "waiting")


@st.composite
def histories(draw: st.DrawFn) -> tuple[list[list[NewEntry]], list[str]]:
    """Batches of entries that add a few files with fixed content, take them away and bring them back."""
    contents: dict[str, list[Quad]] = {}
    for path, strategy in FILES.items():
        name, drawn = Path(path).stem, draw(strategy)
        if path.startswith("runs/"):
            contents[path] = run_file(name, ["own"], drawn)
        else:
            contents[path] = [label("term", "t", "vocab")]
            contents[path] += [
                label("actor/x", words, graph_name) for words in drawn for graph_name in ("entity/x", "vocab")
            ]
    in_force = draw(st.sets(st.sampled_from(sorted(FILES)), min_size=3))
    batches = [[NewEntry("x", files={path: contents[path] for path in in_force})]]
    for _ in range(draw(st.integers(1, 4))):
        batch = []
        for _ in range(draw(st.integers(1, 2))):
            adds = draw(st.sets(st.sampled_from(sorted(FILES)), max_size=2))
            removes = draw(st.sets(st.sampled_from(sorted(in_force)), max_size=2)) if len(in_force) > 0 else set()
            in_force = (in_force | adds) - (removes - adds)
            batch.append(NewEntry("x", files={p: contents[p] for p in adds}, removes=tuple(removes - adds)))
        batches.append(batch)
    return batches, draw(st.lists(st.sampled_from(WAYS), min_size=len(batches), max_size=len(batches)))


def wait(ledger: Ledger, writer: ViewWriter, files: dict[str, list[Quad]]) -> None:
    """Add files that nobody else can see yet, and look them up."""
    writer.update()
    before = ledger.size
    ledger.add([NewEntry("x", files=files)])
    writer.add(files)
    assert ledger.size == before
    found = set(writer.quads_for_pattern(None, None, None, None))
    asked = {quad for path in ledger.in_force() for quad in ledger.quads(path)}
    assert {quad for quad in asked if "graph/run/" not in quad.graph_name.value} <= found


@settings(max_examples=25, deadline=None)
@given(histories())
def test_after_any_history_the_view_is_the_union_of_what_is_in_force_and_equals_a_rebuilt_one(history):
    batches, ways = history
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "store"
        ledger = Ledger.create(folder, BASE)
        writer = ViewWriter(ledger)
        for batch, way in zip(batches, ways, strict=True):
            added = {path: quads for entry in batch for path, quads in entry.files.items()}
            if way == "waiting" and all(len(entry.removes) == 0 for entry in batch):
                wait(ledger, writer, added)
                continue
            ledger.commit(batch)
            if way == "published":
                writer.update(added)
                writer.publish()
                writer.close()
                ledger.close()
                ledger = Ledger.open(folder, write=True)
                writer = ViewWriter(ledger)
        writer.update()
        writer.publish()
        writer.close()
        ledger.close()
        expected = union(folder)
        with open_view(folder) as view:
            assert shown(view) == expected
            graphs = view.graphs()
            assert set(graphs) == {quad.graph_name for quad in expected}
        rebuild(folder)
        with open_view(folder) as view:
            assert (shown(view), view.graphs()) == (expected, graphs)
        assert verify(folder).problems == ()


def test_a_shared_quad_stays_while_any_file_in_force_states_it(folder):
    record(folder, NewEntry("withdraw", removes=("runs/b.nq",)))
    with open_view(folder) as view:
        assert label("actor/x", "shared", "entity/x") in shown(view)
        assert graph("run/b") not in view.graphs()
        assert graph("entity/y") not in view.graphs()
    record(folder, NewEntry("withdraw", removes=("runs/a.nq",)))
    with open_view(folder) as view:
        assert view.graphs() == (PROVENANCE,)
        assert Quad(graph("entity/y"), PROV.wasDerivedFrom, NamedNode(f"{BASE}run/b"), PROVENANCE) in shown(view)
    record(folder, TWO)
    with open_view(folder) as view:
        assert label("actor/x", "shared", "entity/x") in shown(view)
        assert label("actor/x", "X", "entity/x") not in shown(view)


def test_a_quad_stays_while_a_file_that_is_no_run_states_it(tmp_path):
    shared = [label("actor/x", "X", "entity/x"), label("term", "t", "vocab")]
    record(
        tmp_path / "s",
        NewEntry("vocabulary", files={"vocabulary/1.nq": [*shared, label("term", "old", "vocab")]}),
        NewEntry("vocabulary", files={"vocabulary/2.nq": [shared[1]], "entities/x.nq": [shared[0]]}),
        ONE,
    )
    record(tmp_path / "s", NewEntry("vocabulary", removes=("vocabulary/1.nq", "runs/a.nq")))
    with open_view(tmp_path / "s") as view:
        assert {*view.quads(graph("vocab")), *view.quads(graph("entity/x"))} == set(shared)


def test_a_new_run_in_place_of_an_old_one_changes_only_what_differs(folder):
    new = NewEntry(
        "ingest", files={"runs/c.nq": run_file("c", ["one"], {"x": ["X2", "shared"]})}, removes=("runs/a.nq",)
    )
    record(folder, new)
    with open_view(folder) as view:
        assert shown(view) == union(folder)
        assert set(view.quads(graph("entity/x"))) == {label("actor/x", w, "entity/x") for w in ("X2", "shared")}


def test_a_large_and_a_small_update_show_the_same(tmp_path):
    entries = [
        NewEntry("x", files={f"runs/r{n}.nq": run_file(f"r{n}", [f"w{n}-{i}" for i in range(700)], {"x": ["X"]})})
        for n in range(9)
    ]
    record(tmp_path / "small", *entries)
    with Ledger.create(tmp_path / "large", BASE) as ledger:
        ledger.commit(entries)
    with open_view(tmp_path / "small") as small, open_view(tmp_path / "large") as large:
        assert shown(small) == shown(large) == union(tmp_path / "large")
        assert len(shown(small)) == 9 * 702 + 1


def test_once_much_was_put_in_each_index_lies_in_one_piece_and_a_small_update_adds_only_its_own(tmp_path):
    entries = [
        NewEntry("x", files={f"runs/r{n}.nq": run_file(f"r{n}", [f"w{n}-{i}" for i in range(size)], {"x": ["X"]})})
        for n, size in enumerate((2000, 2000, 2000, 2000, 1))
    ]
    record(tmp_path, *entries[:4])
    pieces = {path.name for path in current(tmp_path).glob("*.sst")}
    assert len(pieces) <= 11  # as many tables as the engine has
    record(tmp_path, entries[4])
    assert pieces < {path.name for path in current(tmp_path).glob("*.sst")}


def test_queries_run_on_the_union_of_all_graphs_and_the_default_graph_is_empty(folder):
    with open_view(folder) as view:
        (row,) = view.query(COUNT)
        assert int(row["n"].value) == len(shown(view)) == len(union(folder))
        assert not view.store.query("ASK { ?s ?p ?o }")
        assert (view.base, view.head) == (BASE, Ledger.open(folder).head)
        with pytest.raises(SyntaxError):
            view.query("SELECT")


def test_the_literals_of_the_model_are_not_changed_by_the_engine(tmp_path):
    literals = [
        Literal("x"), Literal("x", language="en"), Literal(2524), Literal("-1", datatype=XSD.integer),
        Literal("true", datatype=XSD.boolean), Literal("2025-05", datatype=XSD.gYearMonth),
        Literal("2025-05-14", datatype=XSD.date), Literal("0.5", datatype=XSD.decimal),
        Literal("2026-11-22T11:00:00Z", datatype=XSD.dateTime), Literal("a\rb\nc\0\t\"'\\ 😀"),
    ]  # fmt: skip
    quads = [Quad(graph("vocab"), RDFS.label, literal, graph("vocab")) for literal in literals]
    record(tmp_path / "s", NewEntry("vocabulary", files={"vocabulary/v.nq": quads}))
    with open_view(tmp_path / "s") as view:
        assert {quad.object for quad in view.quads()} == set(literals)


def test_a_ledger_without_entries_has_an_empty_view(tmp_path):
    Ledger.create(tmp_path / "s", BASE).close()
    with open_view(tmp_path / "s") as view:
        assert (shown(view), view.graphs(), view.head.entry) == (set(), (), 0)


# writing


def test_the_writer_can_look_up_what_it_has_not_published_yet(folder):
    with Ledger.open(folder, write=True) as ledger, ViewWriter(ledger) as writer:
        assert len(writer.store) == len(union(folder))
        ledger.commit([NewEntry("withdraw", removes=("runs/b.nq",))])
        assert set(writer.store) == union(folder)
    with open_view(folder) as view:
        assert shown(view) == union(folder)


def test_nothing_is_published_when_nothing_changed(folder):
    before = generations(folder)
    record(folder)
    assert generations(folder) == before
    assert not any(name.startswith("work") for name in before)


def test_a_writer_needs_a_ledger_that_is_open_for_writing(folder):
    with pytest.raises(StoreError, match="not open for writing"):
        ViewWriter(Ledger.open(folder))


def test_what_a_writer_left_behind_is_removed_by_the_next_one(folder):
    for name in ("g-99-half", "work-1-0", "g-100-half.tmp"):
        (folder / "view" / name).mkdir()
        (folder / "view" / name / "CURRENT").touch()
    (folder / "view" / "current.tmp").touch()
    record(folder, NewEntry("withdraw", removes=("runs/b.nq",)))
    assert len(generations(folder)) == 2
    assert current(folder).name in generations(folder)


def test_a_changed_ledger_file_is_not_taken_into_a_view(folder):
    path = folder / "ledger" / "runs" / "a.nq"
    path.write_bytes(path.read_bytes().replace(b'"one"', b'"two"'))
    with pytest.raises(LedgerError, match="not what was recorded"):
        rebuild(folder)
    with open_view(folder) as view:
        assert label("attribution/a", "one", "run/a") in shown(view)


# reading while others write


def test_a_reader_keeps_its_state_while_the_writer_publishes_again_and_again(tmp_path):
    folder, order = tmp_path / "store", random.Random(3)
    entries = [
        NewEntry("x", files={f"runs/r{n}.nq": run_file(f"r{n}", [str(order.random()) for _ in range(600)], {})})
        for n in range(14)
    ]
    for entry in entries[:8]:
        record(folder, entry)
    view = open_view(folder)
    assert len(list(current(folder).glob("*.sst"))) > 16  # more than the engine opens at once
    for entry in entries[8:]:
        record(folder, entry)
    assert len(generations(folder)) == 3
    assert (len(shown(view)), len(view.graphs())) == (8 * 601, 9)
    view.close()
    record(folder, NewEntry("withdraw", removes=("runs/r0.nq",)))
    assert len(generations(folder)) == 2


def test_while_another_process_writes_readers_see_what_was_last_published(folder):
    with Ledger.open(folder, write=True) as ledger, ViewWriter(ledger) as writer:
        before = union(folder)
        ledger.commit([NewEntry("withdraw", removes=("runs/b.nq",))])
        for act in (lambda: None, writer.update):
            act()
            with open_view(folder) as view:
                assert shown(view) == before
                assert view.head.entry == 2
        writer.publish()
        with open_view(folder) as view:
            assert shown(view) == union(folder) != before


def test_when_a_writer_is_making_the_first_state_there_is_nothing_to_read_yet(tmp_path):
    with Ledger.create(tmp_path / "s", BASE), pytest.raises(BusyError, match=f"process {os.getpid()}"):
        open_view(tmp_path / "s")


# a view that is behind, gone or damaged


def test_a_view_that_is_behind_is_brought_up_by_the_next_reader(folder):
    with Ledger.open(folder, write=True) as ledger:
        ledger.commit([NewEntry("withdraw", removes=("runs/b.nq",))])
    with open_view(folder) as view:
        assert (shown(view), view.head.entry) == (union(folder), 3)


def remove_pointer(folder: Path) -> None:
    (folder / "view" / "current").unlink()


def empty_pointer(folder: Path) -> None:
    (folder / "view" / "current").write_bytes(b"")


def change_pointer(**changes: object):
    def change(folder: Path) -> None:
        pointer = folder / "view" / "current"
        pointer.write_text(json.dumps(json.loads(pointer.read_bytes()) | changes))

    return change


def remove_view(folder: Path) -> None:
    for path in sorted((folder / "view").rglob("*"), reverse=True):
        path.unlink() if path.is_file() else path.rmdir()
    (folder / "view").rmdir()


def remove_generation(folder: Path) -> None:
    current(folder).rename(folder.parent / "gone")


def empty_generation(folder: Path) -> None:
    for path in current(folder).iterdir():
        path.unlink()


def zero_engine_manifest(folder: Path) -> None:
    (path,) = current(folder).glob("MANIFEST-*")
    path.write_bytes(b"\0" * path.stat().st_size)


def zero_largest(folder: Path) -> None:
    path = max(current(folder).glob("*.sst"), key=lambda p: p.stat().st_size)
    path.write_bytes(b"\0" * path.stat().st_size)


@pytest.mark.parametrize(
    "damage",
    [
        remove_pointer, empty_pointer, remove_view, remove_generation, empty_generation, zero_engine_manifest,
        zero_largest, change_pointer(format="onrecord-view/0"), change_pointer(head="0" * 64),
        change_pointer(entry=99), change_pointer(entry=1), change_pointer(entry=-1), change_pointer(entry=None),
        change_pointer(generation="../../x"), change_pointer(size=0), change_pointer(generation=7),
    ],
)  # fmt: skip
@pytest.mark.parametrize("is_behind", [False, True])
def test_a_view_that_is_gone_or_damaged_is_made_again_from_the_ledger(folder, damage, is_behind):
    if is_behind:
        with Ledger.open(folder, write=True) as ledger:
            ledger.commit([NewEntry("withdraw", removes=("runs/b.nq",))])
    damage(folder)
    with open_view(folder) as view:
        assert (shown(view), view.head) == (union(folder), Ledger.open(folder).head)


def test_a_view_cut_off_so_that_the_engine_would_open_an_older_state_of_it_is_made_again(tmp_path):
    folder = tmp_path / "store"
    for entry in (ONE, TWO, NewEntry("withdraw", removes=("runs/b.nq",))):
        record(folder, entry)
    (path,) = current(folder).glob("MANIFEST-*")
    whole, pointer = path.read_bytes(), (folder / "view" / "current").read_bytes()
    for tenth in range(1, 10):
        shutil.copytree(folder, tmp_path / str(tenth))
        os.truncate(tmp_path / str(tenth) / path.relative_to(folder), len(whole) * tenth // 10)
        with open_view(tmp_path / str(tenth)) as view:
            assert shown(view) == union(folder)
        assert (tmp_path / str(tenth) / "view" / "current").read_bytes() != pointer


def test_damage_that_shows_only_when_it_is_read_is_an_error_of_one_line_that_says_what_to_do(tmp_path):
    folder = tmp_path / "store"
    record(folder, NewEntry("x", files={"runs/a.nq": run_file("a", [f"{n:09}" for n in range(9000)], {})}))
    for path in current(folder).glob("*.sst"):
        content = bytearray(path.read_bytes())
        if len(content) > 20_000:
            content[len(content) // 3] ^= 1
            path.write_bytes(content)
    with pytest.raises(StoreError, match=r"view is damaged .* remove it") as error, open_view(folder) as view:
        shown(view)
    assert "\n" not in str(error.value)
    remove_view(folder)
    with open_view(folder) as view:
        assert shown(view) == union(folder)


def test_a_lock_held_by_a_reader_of_the_ledger_does_not_keep_the_view_from_being_read(folder):
    lock = Lock(folder, shared=True)
    with open_view(folder) as view:
        assert shown(view) == union(folder)
    lock.release()


def test_opening_a_view_does_not_load_what_reading_does_not_need(folder):
    code = (
        "import sys, pathlib; from kg.view import open_view; open_view(pathlib.Path(sys.argv[1])).close();"
        "print(*sorted({'rdflib', 'shutil', 'tempfile', 'sqlite3', 'asyncio', 'subprocess'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code, folder], capture_output=True, text=True, check=True)
    assert done.stdout == "\n"
