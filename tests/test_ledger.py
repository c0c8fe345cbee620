from __future__ import annotations

import base64
import errno
import hashlib
import json
import os
import random
import shutil
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyoxigraph import BlankNode, DefaultGraph, Literal, NamedNode, Quad, RdfFormat, Triple, parse

from kg.errors import LedgerError, StoreError
from kg.ledger import Ledger, NewEntry
from kg.ledger.nquads import canonical_nquads
from kg.ledger.verification import Problem, verify
from kg.namespaces import KG, NIF, PROV, RDF, RDFS, XSD

BASE = "https://news.example/"
PROVENANCE = NamedNode(f"{BASE}graph/provenance")
TEXTS = (
    "Zelenskiy said: “I will be in Türkiye.” 🙂 He left.\r\nMoscow was silent.",
    "Nobody commented on the e\u0301migre\u0301's plans.",
    "Talks begin on Thursday. Who attends is unknown.",
)


def trusty(raw: bytes) -> str:
    return "FA" + base64.urlsafe_b64encode(hashlib.sha256(raw).digest()).decode().rstrip("=")


def span(text: str, article: NamedNode, start: int, end: int, graph: NamedNode) -> list[Quad]:
    node = NamedNode(f"{article.value}#char={start},{end}")
    return [
        Quad(node, RDF.type, KG.Span, graph),
        Quad(node, NIF.referenceContext, article, graph),
        Quad(node, NIF.beginIndex, Literal(start), graph),
        Quad(node, NIF.endIndex, Literal(end), graph),
        Quad(node, NIF.anchorOf, Literal(text[start:end]), graph),
    ]


def entry_for(text: str) -> NewEntry:
    """An article, its graph and one run over it, as an ingest records them."""
    raw = text.encode()
    code = trusty(raw)
    article, graph = NamedNode(f"{BASE}article/{code}"), NamedNode(f"{BASE}graph/article/{code}")
    run, name = NamedNode(f"{BASE}run/{code[2:10].lower()}"), code[2:10].lower()
    run_graph, entity = NamedNode(f"{BASE}graph/run/{name}"), NamedNode(f"{BASE}graph/entity/zelenskiy")
    return NewEntry(
        "ingest",
        about=article.value,
        run=run.value,
        files={
            f"articles/{code}.txt": raw,
            f"articles/{code}.nq": [
                Quad(article, NIF.isString, Literal(text), graph),
                *span(text, article, 0, len(text) // 2, graph),
            ],
            f"runs/{name}.nq": [
                *span(text, article, 3, 9, run_graph),
                *span(text, article, 5, len(text), run_graph),
                Quad(NamedNode(f"{BASE}actor/zelenskiy"), RDFS.label, Literal("Zelenskiy", language="en"), entity),
                Quad(entity, PROV.wasDerivedFrom, run, PROVENANCE),
                Quad(run, RDF.type, KG.ExtractionRun, PROVENANCE),
            ],
            f"runs/{name}.yaml": b"text: whole\n",
        },
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A store with three articles, an entry each, and a withdrawal."""
    with Ledger.create(tmp_path / "store", BASE) as ledger:
        for text in TEXTS:
            ledger.commit([entry_for(text)])
        ledger.commit([NewEntry("withdraw", removes=(ledger.in_force()[-1],), note="“wrong” — says the outlet")])
    return tmp_path / "store"


def manifest(folder: Path) -> Path:
    return folder / "ledger" / "manifest.jsonl"


def lines(folder: Path) -> list[bytes]:
    return manifest(folder).read_bytes().splitlines(keepends=True)


def files(folder: Path) -> list[Path]:
    ledger = folder / "ledger"
    return sorted(path for path in ledger.rglob("*") if path.is_file() and path.name not in {"manifest.jsonl", "lock"})


def numbered(problems: tuple[Problem, ...]) -> set[int | None]:
    return {problem.line for problem in problems if problem.path == "ledger/manifest.jsonl"}


# canonical N-Quads

ODD = st.sampled_from([*"\r\n\t\0\x01\x7f\"\\'\x85\u2028\ufffe😀", "e\u0301"])
WORDS = st.lists(st.one_of(ODD, st.characters(exclude_categories=["Cs"])), max_size=12).map("".join)
IRIS = st.sampled_from([NamedNode(f"{BASE}{name}") for name in ("a", "b", "é#char=0,1", "c?q=1")])
TAGS = st.sampled_from(["en", "de-at", "zh-hans"])
LITERALS = st.one_of(
    WORDS.map(Literal),
    st.builds(lambda words, tag: Literal(words, language=tag), WORDS, TAGS),
    st.builds(lambda words, kind: Literal(words, datatype=kind), WORDS, st.sampled_from([XSD.date, XSD.integer])),
)
QUADS = st.builds(Quad, IRIS, IRIS, st.one_of(IRIS, LITERALS), IRIS)


@given(st.lists(QUADS, max_size=20))
def test_what_is_written_as_nquads_is_read_back_as_it_was_whatever_the_literals(quads):
    raw = canonical_nquads(quads)
    assert set(parse(raw, format=RdfFormat.N_QUADS)) == set(quads)
    assert raw == "".join(sorted(f"{quad} .\n" for quad in set(quads))).encode()


@given(st.lists(QUADS, max_size=20), st.randoms(use_true_random=False))
def test_equal_graphs_are_equal_bytes_in_whatever_order_and_number_their_quads_come(quads, order):
    again = quads + quads[:3]
    order.shuffle(again)
    assert canonical_nquads(again) == canonical_nquads(quads)


@pytest.mark.parametrize(
    "quad",
    [
        Quad(BlankNode("x"), RDF.type, KG.Span, PROVENANCE),
        Quad(KG.Span, RDF.type, BlankNode("x"), PROVENANCE),
        Quad(KG.Span, RDF.type, KG.Span, BlankNode("x")),
        Quad(KG.Span, RDF.type, KG.Span, DefaultGraph()),
        Quad(KG.Span, RDF.type, Triple(KG.Span, RDF.type, KG.Span), PROVENANCE),
    ],
)
def test_blank_nodes_triple_terms_and_the_default_graph_are_refused(quad):
    with pytest.raises(LedgerError, match="cannot be recorded"):
        canonical_nquads([quad])


# recording


def test_a_commit_is_read_back_as_it_was_given(folder):
    with Ledger.open(folder) as ledger:
        entry = entry_for(TEXTS[0])
        recorded = next(ledger.entries())
        assert (recorded.number, recorded.action, recorded.about, recorded.run) == (1, "ingest", entry.about, entry.run)
        assert [added.path for added in recorded.adds] == sorted(entry.files)
        assert ledger.base == BASE
        for path, content in entry.files.items():
            if isinstance(content, bytes):
                assert ledger.read(path) == content
            else:
                assert set(ledger.quads(path)) == set(content)


def test_each_line_carries_the_hash_of_the_line_before_and_the_head_is_that_of_the_last(folder):
    whole = [line.rstrip(b"\n") for line in lines(folder)]
    hashes = [hashlib.sha256(line).hexdigest() for line in whole]
    assert [json.loads(line)["previous"] for line in whole[1:]] == hashes[:-1]
    with Ledger.open(folder) as ledger:
        assert (ledger.head.entry, ledger.head.sha256) == (4, hashes[-1])
    with Ledger.open(folder, write=True) as ledger:
        assert (ledger.head.entry, ledger.head.sha256) == (4, hashes[-1])


def test_a_new_ledger_has_a_head_and_no_entries(tmp_path):
    with Ledger.create(tmp_path / "s", BASE) as ledger:
        assert (ledger.head.entry, list(ledger.entries()), ledger.in_force()) == (0, [], ())
    assert Ledger.open(tmp_path / "s").head.entry == 0


def test_lookups_say_what_is_recorded_and_what_is_in_force(folder):
    article, withdrawn = entry_for(TEXTS[0]), entry_for(TEXTS[2])
    for write in (False, True):
        with Ledger.open(folder, write=write) as ledger:
            run, gone = list(article.files)[2], list(withdrawn.files)[2]
            assert [ledger.holds(path) for path in (run, gone, "runs/other.nq")] == [True, True, False]
            assert [ledger.is_in_force(path) for path in (run, gone, "runs/other.nq")] == [True, False, False]
            assert ledger.in_force(article.about) == (list(article.files)[1], run)
            assert ledger.in_force(withdrawn.about) == (list(withdrawn.files)[1],)
            assert len(ledger.in_force()) == 5
            assert [entry.number for entry in ledger.naming(run)] == [1]
            assert [entry.number for entry in ledger.naming(withdrawn.run)] == [3]
            assert [entry.number for entry in ledger.naming(gone)] == [3, 4]
            assert [entry.number for entry in ledger.entries(after=2)] == [3, 4]
            assert list(ledger.entries(after=9)) == []


def test_a_batch_is_recorded_whole_and_its_entries_may_build_on_each_other(folder):
    with Ledger.open(folder, write=True) as ledger:
        first = entry_for("One more thing happened today.")
        path = next(path for path in first.files if path.startswith("runs/") and path.endswith(".nq"))
        entries = ledger.commit([first, NewEntry("withdraw", removes=(path,)), first])
        assert [entry.number for entry in entries] == [5, 6, 7]
        assert ledger.is_in_force(path)
        assert list(ledger.entries(after=4)) == list(entries)
        assert ledger.commit([]) == ()
    assert verify(folder).problems == ()


def test_what_waits_is_found_by_its_writer_and_by_nobody_else_until_it_is_recorded(folder):
    with Ledger.open(folder, write=True) as ledger:
        first, second = entry_for("One more thing happened today."), entry_for("And another thing happened.")
        ledger.add([first])
        with pytest.raises(LedgerError, match="never changes"):
            ledger.add([second, NewEntry("x", files={next(iter(first.files)): b"other"})])
        ledger.add([second])
        for path, content in [*first.files.items(), *second.files.items()]:
            assert ledger.is_in_force(path) == path.endswith(".nq")
            assert ledger.read(path) == content if isinstance(content, bytes) else ledger.quads(path)
        assert (ledger.head.entry, len(list(ledger.entries())), ledger.waiting > 0) == (6, 4, True)
        with Ledger.open(folder) as reader:
            assert reader.head.entry == 4
        ledger.flush()
        assert (ledger.waiting, [entry.number for entry in ledger.entries(after=4)]) == (0, [5, 6])
    with Ledger.open(folder) as reader:
        assert (reader.head.entry, reader.quads(list(second.files)[2])) != (4, [])
    assert verify(folder).problems == ()


def test_what_waits_is_forgotten_when_it_cannot_be_recorded(folder, monkeypatch):
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    ledger = Ledger.open(folder, write=True)
    ledger.add([entry_for("One more thing happened today.")])
    monkeypatch.setattr("kg.ledger.journal.write_durably", full)
    with pytest.raises(StoreError, match="free some space"):
        ledger.flush()
    assert (ledger.is_writable, ledger.waiting, ledger.head.entry) == (False, 0, 4)
    monkeypatch.undo()
    with Ledger.open(folder, write=True) as ledger:
        ledger.commit([entry_for("One more thing happened today.")])
    assert verify(folder).problems == ()


def test_a_file_may_be_named_again_with_equal_bytes_but_never_changed(folder):
    with Ledger.open(folder, write=True) as ledger:
        entry = entry_for(TEXTS[0])
        ledger.commit([entry])
        with pytest.raises(LedgerError, match="never changes"):
            ledger.commit(
                [NewEntry("ingest", files={"runs/x.yaml": b"1"}), NewEntry("ingest", files={"runs/x.yaml": b"2"})]
            )
        path = next(path for path in entry.files if path.endswith(".yaml"))
        with pytest.raises(LedgerError, match="never changes"):
            ledger.commit([NewEntry("ingest", files={path: b"other"})])
        assert ledger.head.entry == 5
    assert verify(folder).problems == ()


GRAPH = NamedNode(f"{BASE}graph/vocab")
LABEL = Quad(GRAPH, RDFS.label, Literal("x"), GRAPH)


@pytest.mark.parametrize(
    ("files", "removes", "words"),
    [
        ({"../x.yaml": b""}, (), "cannot be the name"),
        ({"/etc/x": b""}, (), "cannot be the name"),
        ({"a//b": b""}, (), "cannot be the name"),
        ({"manifest.jsonl": b""}, (), "cannot be the name"),
        ({"lock": b""}, (), "cannot be the name"),
        ({"vocabulary/a b": b""}, (), "cannot be the name"),
        ({"vocabulary/a.ttl": [LABEL]}, (), "cannot hold quads"),
        ({"vocabulary/a.nq": b"<http://x> <http://x> <http://x> <http://x>"}, (), "not"),
        ({"vocabulary/a.nq": b"\xff"}, (), "not N-Quads"),
        ({"vocabulary/a.nq": f"{LABEL} .\n{LABEL} .\n".encode()}, (), "not canonical"),
        ({"vocabulary/a.nq": f"{LABEL}  .\n".encode()}, (), "not canonical"),
        ({"vocabulary/a.nq": b"_:a <http://x> <http://x> <http://x> .\n"}, (), "cannot be recorded"),
        ({"vocabulary/a.nq": b""}, (), "states nothing"),
        ({"vocabulary/a.nq": []}, (), "states nothing"),
        ({f"articles/{trusty(b'x')}.txt": b"y"}, (), "not named by the digest"),
        ({}, ("runs/none.nq",), "not in force"),
        ({}, (f"articles/{trusty(TEXTS[0].encode())}.txt",), "not in force"),
        ({"runs/a.nq": [Quad(GRAPH, RDFS.label, GRAPH, NamedNode(f"{BASE}graph/run/b"))]}, (), "runs/b.nq only"),
        ({"vocabulary/a.nq": [Quad(GRAPH, RDFS.label, GRAPH, NamedNode(f"{BASE}graph/run/b"))]}, (), "runs/b.nq only"),
        ({"runs/a.nq": [LABEL]}, (), "may not stand in a file of its folder"),
        ({"runs/a.nq": [Quad(GRAPH, RDFS.label, GRAPH, NamedNode(f"{BASE}graph/entity/e"))]}, (), "does not say so"),
    ],
)
def test_an_entry_that_breaks_the_rules_is_refused_and_leaves_no_trace(folder, files, removes, words):
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file() and path.name != "lock"}
    with Ledger.open(folder, write=True) as ledger:
        with pytest.raises(LedgerError, match=words) as error:
            ledger.commit(
                [NewEntry("ingest", files={"notes/first.txt": b"1"}), NewEntry("x", files=files, removes=removes)]
            )
        assert "\n" not in str(error.value)
        assert not ledger.holds("notes/first.txt")
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file() and path.name != "lock"} == before


def test_a_ledger_open_for_reading_cannot_be_written(folder):
    with pytest.raises(StoreError, match="not open for writing"):
        Ledger.open(folder).commit([entry_for("x y z and more of it")])


def test_a_reader_sees_what_was_there_when_it_opened(folder):
    reader = Ledger.open(folder)
    with Ledger.open(folder, write=True) as ledger:
        ledger.commit([entry_for("Something else happened then.")])
    assert (reader.head.entry, len(list(reader.entries()))) == (4, 4)
    assert Ledger.open(folder).head.entry == 5


def test_a_last_line_longer_than_what_is_read_first_from_the_end_is_still_found(folder):
    with Ledger.open(folder, write=True) as ledger:
        ledger.commit([NewEntry("many", files={f"notes/{n}.txt": b"%d" % n for n in range(1500)})])
        head = ledger.head
    assert len(lines(folder)[-1]) > 1 << 17
    assert Ledger.open(folder).head == head


def test_reading_a_changed_file_is_an_error(folder):
    path = next(path for path in files(folder) if path.suffix == ".nq")
    path.write_bytes(path.read_bytes() + b"\n")
    name = path.relative_to(folder / "ledger").as_posix()
    with pytest.raises(LedgerError, match="not what was recorded"):
        Ledger.open(folder).read(name)
    path.unlink()
    with pytest.raises(LedgerError, match="cannot be read"):
        Ledger.open(folder).quads(name)
    with pytest.raises(LedgerError, match="no record of runs/none"):
        Ledger.open(folder).read("runs/none.nq")


# what is not a store, or another one


def test_a_store_is_opened_with_its_own_base_only(folder):
    with pytest.raises(StoreError, match=rf"base {BASE}, not https://other.example/"):
        Ledger.create(folder, "https://other.example/")
    with Ledger.create(folder, BASE) as ledger:
        assert ledger.head.entry == 4


@pytest.mark.parametrize("base", ["", "news.example/", "https://news.example", "https://a b/"])
def test_a_base_that_is_no_absolute_iri_ending_in_a_slash_is_refused(tmp_path, base):
    with pytest.raises(StoreError, match="cannot be a store's base"):
        Ledger.create(tmp_path / "s", base)
    assert not (tmp_path / "s").exists()


def test_a_store_of_another_version_is_named_with_the_version_this_release_reads(folder):
    manifest(folder).write_bytes(manifest(folder).read_bytes().replace(b"onrecord-ledger/1", b"onrecord-ledger/2", 1))
    for opening in (Ledger.open, lambda f: Ledger.open(f, write=True), lambda f: Ledger.create(f, BASE)):
        with pytest.raises(StoreError, match="onrecord-ledger/2, and this release reads onrecord-ledger/1"):
            opening(folder)


def test_a_folder_with_other_things_is_not_taken_for_a_store(tmp_path):
    for name in ("a", "b", "c", "d"):
        (tmp_path / name).mkdir()
    for opening in (Ledger.open, lambda f: Ledger.create(f, BASE)):
        with pytest.raises(StoreError, match=r"not a store: it holds a, b, c, … but no ledger/manifest.jsonl"):
            opening(tmp_path)
    (tmp_path / "a" / "ledger").mkdir()
    (tmp_path / "a" / "ledger" / "old.nq").touch()
    with pytest.raises(StoreError, match="not a store"):
        Ledger.create(tmp_path / "a", BASE)


def test_what_does_not_exist_or_is_a_file_is_not_a_store(tmp_path):
    (tmp_path / "file").touch()
    for name, words in (("none", "does not exist"), ("file", "Not a directory")):
        with pytest.raises(StoreError, match=words):
            Ledger.open(tmp_path / name)
    with pytest.raises(StoreError, match="Not a directory"):
        Ledger.create(tmp_path / "file", BASE)
    (tmp_path / "empty").mkdir()
    with pytest.raises(StoreError, match="is empty"):
        Ledger.open(tmp_path / "empty")


@pytest.mark.parametrize("first", [b"", b"\n", b"[]\n", b"\xff\xfe\n", b"{" * 9999 + b"\n", b'{"base":"x"}\n'])
def test_a_manifest_that_does_not_begin_as_one_is_not_opened(folder, first):
    manifest(folder).write_bytes(first)
    with pytest.raises(StoreError, match="does not begin"):
        Ledger.open(folder)


def test_a_writer_does_not_continue_a_damaged_manifest(folder):
    whole = lines(folder)
    for damaged in (whole[:2] + whole[3:], [*whole[:-1], whole[-1].replace(b"wrong", b"right")], [*whole, b"torn"]):
        manifest(folder).write_bytes(b"".join(damaged))
        with pytest.raises(LedgerError, match="run kg verify"):
            Ledger.open(folder, write=True)


def test_a_torn_end_without_an_interrupted_commit_is_not_read_over(folder):
    with manifest(folder).open("ab") as file:
        file.write(b'{"about":')
    with pytest.raises(LedgerError, match="ends within a line"):
        Ledger.open(folder)


# verification


def test_a_sound_ledger_is_counted_and_has_no_problems(folder):
    found = verify(folder)
    assert found.problems == ()
    assert (found.entries, found.files, found.spans) == (4, 12, 9)
    assert found.quads == sum(path.read_bytes().count(b"\n") for path in files(folder) if path.suffix == ".nq")


def test_verification_needs_no_lock_file_and_changes_nothing(folder):
    (folder / "ledger" / "lock").unlink()
    shutil.rmtree(folder / "staging")
    before = sorted(folder.rglob("*"))
    assert verify(folder).problems == ()
    assert sorted(folder.rglob("*")) == before


def test_each_flipped_bit_in_the_manifest_is_found_on_its_line_or_the_next(folder):
    whole = manifest(folder).read_bytes()
    order = random.Random(1)
    for place in [0, 1, len(whole) - 2, len(whole) - 1, *(order.randrange(len(whole)) for _ in range(250))]:
        damaged = bytearray(whole)
        damaged[place] ^= 1 << order.randrange(8)
        manifest(folder).write_bytes(damaged)
        number = whole.count(b"\n", 0, place) + 1
        found = numbered(verify(folder).problems)
        assert found & {number, number + 1}, (place, number, found)
    manifest(folder).write_bytes(whole)
    assert verify(folder).problems == ()


def test_one_flipped_bit_in_any_file_is_found_and_the_file_named(folder):
    order = random.Random(2)
    for path in files(folder):
        whole = path.read_bytes()
        for _ in range(12):
            damaged = bytearray(whole)
            damaged[order.randrange(len(whole))] ^= 1 << order.randrange(8)
            path.write_bytes(damaged)
            problems = verify(folder).problems
            name = path.relative_to(folder).as_posix()
            assert Problem(name, None, "was changed: its digest is not the one recorded") in problems
        path.write_bytes(whole)
    assert verify(folder).problems == ()


def test_whatever_bytes_are_put_in_taken_out_or_overwritten_the_file_is_named(folder):
    chance = random.Random(7)
    for path in files(folder):
        whole = path.read_bytes()
        for size in (1, 1, 1, 2, 9, 80):
            at = chance.choice([0, len(whole), chance.randrange(len(whole))])
            new = bytes(chance.choice(b' <>".\\\n\0\xff\xc3a') for _ in range(chance.choice([0, size])))
            changed = whole[:at] + new + whole[at + chance.choice([0, size]) :]
            if changed == whole:
                continue
            path.write_bytes(changed)
            problems = verify(folder).problems
            assert str(path.relative_to(folder)) in {problem.path for problem in problems}, (path, at, new)
        path.write_bytes(whole)
    assert verify(folder).problems == ()


def test_a_change_in_a_graph_is_narrowed_down_to_the_line(folder):
    path = next(path for path in files(folder) if path.parent.name == "runs" and path.suffix == ".nq")
    whole = path.read_bytes().split(b"\n")
    whole[2] = whole[2].replace(b"> .", b">  .")
    path.write_bytes(b"\n".join(whole))
    problems = verify(folder).problems
    assert Problem(path.relative_to(folder).as_posix(), 3, "is not a quad in canonical N-Quads") in problems
    whole[2] = whole[1]
    path.write_bytes(b"\n".join(whole))
    assert Problem(path.relative_to(folder).as_posix(), 3, "stands out of order, or twice") in verify(folder).problems


def test_a_shortened_or_lengthened_file_is_named(folder):
    for path in files(folder):
        whole = path.read_bytes()
        for damaged in (whole[:-1], whole[: len(whole) // 2], b"", whole + b"\n", whole + whole):
            path.write_bytes(damaged)
            assert path.relative_to(folder).as_posix() in {problem.path for problem in verify(folder).problems}
        path.write_bytes(whole)


def test_an_added_a_removed_and_a_renamed_file_are_named(folder):
    path = files(folder)[1]
    name = path.relative_to(folder).as_posix()
    moved = path.rename(path.with_name("other.nq"))
    problems = {problem.path: problem.message for problem in verify(folder).problems}
    assert problems[name].startswith("is missing: line ")
    assert problems["ledger/articles/other.nq"].startswith("was added")
    moved.rename(path)
    (folder / "ledger" / "runs" / "deep" / "er").mkdir(parents=True)
    (folder / "ledger" / "empty").mkdir()
    (folder / "ledger" / "runs" / "x.tmp").touch()
    (folder / "ledger" / os.fsdecode(b"bad\xff")).touch()
    assert {problem.path for problem in verify(folder).problems} == {
        "ledger/runs/deep/er/",
        "ledger/empty/",
        "ledger/runs/x.tmp",
        "ledger/bad\\xff",
    }


def test_a_file_replaced_by_a_link_or_a_folder_is_named(folder):
    first, second = files(folder)[:2]
    first.rename(folder.parent / "elsewhere")
    first.symlink_to(folder.parent / "elsewhere")
    second.unlink()
    second.mkdir()
    problems = verify(folder).problems
    for path in (first, second):
        assert Problem(path.relative_to(folder).as_posix(), None, "is not a plain file") in problems


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda ls: ls[:2] + ls[3:], {3}),
        (lambda ls: [ls[0], ls[2], ls[1], *ls[3:]], {2, 3, 4}),
        (lambda ls: [*ls[:3], ls[2], *ls[3:]], {4}),
        (lambda ls: [*ls[:2], b"{}\n", *ls[2:]], {3, 4}),
        (lambda ls: ls[1:], {1}),
        (lambda ls: [ls[0], *ls], {2}),
        (lambda ls: [ls[0], ls[1].replace(b'"ingest"', b'"edited"'), *ls[2:]], {2}),
        (lambda ls: [*ls[:-1], ls[-1].replace(b'"withdraw"', b'"restored"')], {5}),
        (lambda ls: [ls[0].replace(b"news", b"fake"), *ls[1:]], {2}),
        (lambda ls: [*ls[:-1], ls[-1][:-1]], {5}),
        (lambda ls: [*ls[:-1], ls[-1][:-9]], {5}),
        (lambda ls: [*ls, b"\n"], {6}),
        (lambda ls: [ls[0], ls[1].replace(b",", b", ", 1), *ls[2:]], {2}),
    ],
    ids=[
        "removed", "swapped", "repeated", "inserted", "no genesis", "two genesis", "edited", "last edited",
        "base edited", "no line end", "cut within a line", "blank line", "other form",
    ],
)  # fmt: skip
def test_a_changed_removed_moved_repeated_or_inserted_line_is_named(folder, change, expected):
    manifest(folder).write_bytes(b"".join(change(lines(folder))))
    assert expected <= numbered(verify(folder).problems)


def resealed(line: bytes, **changes: object) -> bytes:
    """A line forged with its digest."""
    content = json.loads(line) | changes
    content.pop("digest")
    form = {"sort_keys": True, "separators": (",", ":"), "ensure_ascii": False}
    content["digest"] = hashlib.sha256(json.dumps(content, **form).encode()).hexdigest()
    return json.dumps(content, **form).encode() + b"\n"


def test_a_line_forged_together_with_its_digest_breaks_the_chain(folder):
    whole = lines(folder)
    whole[2] = resealed(whole[2], note="nothing to see here")
    manifest(folder).write_bytes(b"".join(whole))
    assert numbered(verify(folder).problems) == {4}


@pytest.mark.parametrize(
    "changes",
    [
        {"adds": [{"bytes": 1, "path": "../../outside", "quads": None, "sha256": "0"}]},
        {"adds": [{"bytes": "1", "path": 7, "quads": None, "sha256": "0"}]},
        {"adds": [{"bytes": 1, "path": "a", "quads": None, "sha256": None}]},
        {"adds": 1},
        {"entry": True},
        {"entry": "4"},
        {"entry": 10**30},
        {"removes": ["runs/none.nq"]},
        {"removes": [[]]},
        {"recorded": None},
        {"extra": 1},
    ],
)
def test_a_forged_line_of_whatever_content_is_named_and_never_followed(folder, changes):
    (folder.parent / "outside").write_bytes(b"1")
    whole = lines(folder)
    manifest(folder).write_bytes(b"".join([*whole[:-1], resealed(whole[-1], **changes)]))
    assert 5 in numbered(verify(folder).problems)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=300), st.sampled_from(["manifest", "article", "graph", "journal"]), st.integers(0, 2**20))
def test_bytes_of_any_kind_anywhere_are_reported_and_never_raise(folder, weird, where, place):
    path = {
        "manifest": manifest(folder),
        "article": next(path for path in files(folder) if path.suffix == ".txt"),
        "graph": next(path for path in files(folder) if path.suffix == ".nq"),
        "journal": folder / "staging" / "commit",
    }[where]
    whole = path.read_bytes() if path.exists() else b""
    start = place % (len(whole) + 1)
    path.write_bytes(whole[:start] + weird + whole[start + 1 :])
    try:
        changed = path.read_bytes() != whole or where == "journal"
        assert (len(verify(folder).problems) > 0) == changed
    finally:
        path.write_bytes(whole) if where != "journal" else path.unlink()


def test_a_cut_off_end_is_found_only_with_a_head_noted_earlier(folder):
    whole = lines(folder)
    head = Ledger.open(folder).head.sha256
    middle = hashlib.sha256(whole[2].rstrip(b"\n")).hexdigest()
    assert verify(folder, head).problems == verify(folder, middle).problems == ()
    manifest(folder).write_bytes(b"".join(whole[:-1]))
    assert verify(folder).problems == ()
    assert verify(folder, middle).problems == ()
    (problem,) = verify(folder, head).problems
    assert head in problem.message
    assert "cut off" in problem.message


def test_a_ledger_with_nothing_in_it_has_not_been_checked(tmp_path):
    Ledger.create(tmp_path / "s", BASE).close()
    (problem,) = verify(tmp_path / "s").problems
    assert "nothing was checked" in problem.message


def test_articles_without_a_single_span_have_not_been_checked(tmp_path):
    raw = b"Words that nobody read."
    with Ledger.create(tmp_path / "s", BASE) as ledger:
        ledger.commit([NewEntry("ingest", files={f"articles/{trusty(raw)}.txt": raw})])
    (problem,) = verify(tmp_path / "s").problems
    assert "no span" in problem.message


def test_a_ledger_without_its_manifest_or_its_folder_is_told_apart(folder, tmp_path):
    manifest(folder).unlink()
    (problem,) = verify(folder).problems
    assert problem == Problem("ledger/manifest.jsonl", None, "is missing; without it no file can be checked")
    with pytest.raises(StoreError, match="no ledger/ to verify"):
        verify(tmp_path)


ARTICLE = NamedNode(f"{BASE}article/{trusty(TEXTS[0].encode())}")
ELSEWHERE = NamedNode(f"{BASE}article/{trusty(b'not there')}")
GOOD = span(TEXTS[0], ARTICLE, 0, 9, GRAPH)


@pytest.mark.parametrize(
    ("quads", "words"),
    [
        ([*GOOD[:4], Quad(GOOD[0].subject, NIF.anchorOf, Literal("Zelensky "), GRAPH)], "has other words"),
        (GOOD[:4], "does not have one article"),
        ([*GOOD, Quad(GOOD[0].subject, NIF.beginIndex, Literal(1), GRAPH)], "does not have one article"),
        (span(TEXTS[0], ARTICLE, 60, 900, GRAPH), "lies outside its article"),
        (span(TEXTS[0], ARTICLE, 9, 9, GRAPH), "lies outside its article"),
        (span(TEXTS[0], ELSEWHERE, 0, 9, GRAPH), "not in the ledger as text"),
        (span(TEXTS[0], NamedNode("https://other.example/article/x"), 0, 9, GRAPH), "not in the ledger as text"),
        ([Quad(GRAPH, q.predicate, q.object, GRAPH) for q in GOOD], "not named by its article and offsets"),
        ([Quad(ARTICLE, NIF.isString, Literal("Zelenskiy"), GRAPH)], "does not give the text"),
        ([Quad(ELSEWHERE, NIF.isString, Literal("Zelenskiy"), GRAPH)], "not in the ledger as text"),
    ],
)
def test_a_span_that_is_not_the_words_of_its_article_is_named(folder, quads, words):
    with Ledger.open(folder, write=True) as ledger:
        ledger.commit([NewEntry("vocabulary", files={"vocabulary/bad.nq": quads})])
    (problem,) = verify(folder).problems
    assert (problem.path, words in problem.message) == ("ledger/vocabulary/bad.nq", True), problem
    assert problem.line is not None


def test_all_problems_are_reported_at_once(folder):
    broken = files(folder)
    for path in broken:
        path.write_bytes(path.read_bytes()[:-1] + b"?")
    manifest(folder).write_bytes(manifest(folder).read_bytes().replace(b'"withdraw"', b'"restored"'))
    problems = verify(folder, "0" * 64).problems
    assert {path.relative_to(folder).as_posix() for path in broken} <= {problem.path for problem in problems}
    assert numbered(problems) == {5, None}


def test_verification_needs_no_more_memory_for_more_articles(tmp_path):
    peaks = []
    for count in (20, 200):
        with Ledger.create(tmp_path / str(count), BASE) as ledger:
            ledger.commit(entry_for(f"Article {n} says. " + "Words go on and on. " * 300) for n in range(count))
        tracemalloc.start()
        assert verify(tmp_path / str(count)).problems == ()
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < peaks[0] * 1.2
