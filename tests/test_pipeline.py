from __future__ import annotations

import hashlib
import io
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from pyoxigraph import NamedNode

from kg import pipeline, resources
from kg.errors import AnalysisError, BusyError, RefusedError, StoreError
from kg.export import Format, export
from kg.export.scope import Scope
from kg.gate.shapes import Severity
from kg.iris import Base
from kg.ledger import Ledger
from kg.ledger.verification import verify
from kg.model import Publication
from kg.namespaces import DEFAULT_BASE, KG, PROV, RDF, SCHEMA, SKOS
from kg.pipeline import Failure, Outcome, Status
from kg.session import writing
from kg.view import open_view

BASE = Base(DEFAULT_BASE)
Edit = Callable[..., Path]


@pytest.fixture
def analysis(seed_path: Path, tmp_path: Path) -> Edit:
    """The seed's analysis in a folder of its own, with pieces replaced."""
    folder = tmp_path / "analyses"
    folder.mkdir()
    (folder / "istanbul-talks.txt").write_bytes(seed_path.with_suffix(".txt").read_bytes())

    def write(*changes: tuple[str, str], name: str = "story.yaml") -> Path:
        text = seed_path.read_text(encoding="utf-8")
        for old, new in changes:
            assert old in text
            text = text.replace(old, new, 1)
        (folder / name).write_text(text, encoding="utf-8")
        return folder / name

    return write


def ingest(store: Path, path: Path, publication: Publication | None = None) -> Outcome:
    (result,) = pipeline.ingest(store, [path], BASE, publication or Publication())
    if isinstance(result, Failure):
        raise result.error
    return result


def build(folder: Path, store: Path, base: Base = BASE) -> tuple[Outcome, ...]:
    results = tuple(pipeline.ingest(store, pipeline.analyses(folder), base))
    return tuple(result for result in results if isinstance(result, Outcome))


def exported(store: Path, format_: Format = Format.TRIG) -> bytes:
    out = io.BytesIO()
    with open_view(store) as view:
        export(view, format_, Scope.FULL, out)
    return out.getvalue()


def objects(store: Path, subject: str, predicate: NamedNode) -> list[str]:
    with open_view(store) as view:
        found = view.store.quads_for_pattern(NamedNode(BASE.iri + subject), predicate, None, None)
        return sorted(quad.object.value for quad in found)


def test_the_seed_is_built_and_counted(tmp_path: Path) -> None:
    (outcome,) = build(resources.SEEDS, tmp_path / "store")
    assert outcome.status is Status.RECORDED
    assert (outcome.attributions, outcome.second_readings, outcome.actors, outcome.roles) == (29, 3, 30, 14)
    assert outcome.warnings == ()


def test_building_again_changes_nothing_and_says_so(tmp_path: Path) -> None:
    store = tmp_path / "store"
    build(resources.SEEDS, store)
    manifest = (store / "ledger" / "manifest.jsonl").read_bytes()
    (outcome,) = build(resources.SEEDS, store)
    assert outcome.status is Status.UNCHANGED
    assert (store / "ledger" / "manifest.jsonl").read_bytes() == manifest


def test_two_stores_of_the_same_files_export_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one", "two"):
        build(resources.SEEDS, tmp_path / name)
    assert exported(tmp_path / "one") == exported(tmp_path / "two")


def test_the_same_text_from_two_outlets_is_one_version_with_two_publications(tmp_path: Path, analysis: Edit) -> None:
    store, path = tmp_path / "store", analysis()
    first = ingest(store, path, Publication(outlet="Example Times", url="https://times.example/1"))
    second = ingest(store, path, Publication(outlet="Other Post", published="2025-05-14"))
    assert second.status is Status.PUBLISHED
    assert second.article == first.article
    assert len(objects(store, first.article.removeprefix(BASE.iri), PROV.specializationOf)) == 2
    assert ingest(store, path, Publication(outlet="Other Post", published="2025-05-14")).status is Status.UNCHANGED


def test_an_article_with_one_violation_is_refused_whole_and_each_is_named(tmp_path: Path, analysis: Edit) -> None:
    store = tmp_path / "store"
    path = analysis(("    perspectives:\n      zelenskiy: {e_zelenskiy_attends: Uu, e_putin_attends: Uu}\n", ""),
                    ("      author: {e_zelenskiy_attends: Uu}\n", ""))  # fmt: skip
    with pytest.raises(RefusedError, match="1 violation; nothing of it was recorded") as caught:
        ingest(store, path)
    (finding,) = caught.value.findings
    assert finding.severity is Severity.VIOLATION
    assert "he will only attend" in finding.words or "has made it clear" in finding.words
    assert finding.message.endswith(".")
    with open_view(store) as view:
        assert not list(view.store.quads_for_pattern(None, RDF.type, KG.ArticleVersion, None))
    assert [entry.action for entry in Ledger.open(store).entries()] == ["vocabulary"]


def test_one_file_that_is_refused_does_not_stop_the_rest(tmp_path: Path, analysis: Edit) -> None:
    store = tmp_path / "store"
    good = analysis(name="a.yaml")
    bad = analysis(("speech_act: threat", "speech_act: no_comment"), ("  id: gold-1", "  id: gold-2"), name="b.yaml")
    results = list(pipeline.ingest(store, [bad, good], BASE))
    assert [type(result) for result in results] == [Failure, Outcome]
    with open_view(store) as view:
        assert list(view.store.quads_for_pattern(None, RDF.type, KG.ArticleVersion, None))


def test_a_warning_goes_in_and_waits_for_review(tmp_path: Path, analysis: Edit) -> None:
    store = tmp_path / "store"
    outcome = ingest(store, analysis(("    cue: told\n", "")))
    assert [finding.severity for finding in outcome.warnings] == [Severity.WARNING]
    with open_view(store) as view:
        graphs = [graph.value for graph in view.graphs() if "/graph/review/" in graph.value]
    assert len(graphs) == 1
    ingest(store, analysis(("  id: gold-1", "  id: gold-2")))
    with open_view(store) as view:
        assert not any("/graph/review/" in graph.value for graph in view.graphs())


def test_a_new_reading_replaces_the_old_one_in_the_view_and_both_stay_in_the_ledger(
    tmp_path: Path, analysis: Edit
) -> None:
    store = tmp_path / "store"
    first = ingest(store, analysis())
    second = ingest(store, analysis(("    name: Qatar\n", "    name: Qatar\n    aliases: [State of Qatar]\n")))
    assert second.status is Status.REPLACED
    assert objects(store, "actor/qatar", SKOS.altLabel) == ["State of Qatar"]
    old, new = (run.run.removeprefix(BASE.iri) for run in (first, second))
    with open_view(store) as view:
        names = {graph.value for graph in view.graphs()}
    assert f"{BASE.iri}graph/{new}" in names
    assert f"{BASE.iri}graph/{old}" not in names
    assert objects(store, f"graph/{old}", PROV.wasInvalidatedBy) == [second.run]
    with Ledger.open(store) as ledger:
        assert ledger.holds(f"runs/{old.partition('/')[2]}.nq")
    assert verify(store).problems == ()


def test_a_replaced_reading_does_not_come_back_by_itself(tmp_path: Path, analysis: Edit) -> None:
    store = tmp_path / "store"
    ingest(store, analysis())
    ingest(store, analysis(("  id: gold-1", "  id: gold-2")))
    with pytest.raises(AnalysisError, match="was recorded and then replaced; change its run: id"):
        ingest(store, analysis())


def test_an_identifier_that_names_another_actor_is_refused(tmp_path: Path, analysis: Edit, seed_path: Path) -> None:
    store = tmp_path / "store"
    ingest(store, analysis())
    longer = seed_path.with_suffix(".txt").read_bytes() + b"\n"
    (tmp_path / "analyses" / "istanbul-talks.txt").write_bytes(longer)
    digest = f"sha256: {hashlib.sha256(longer).hexdigest()}"
    old = "sha256: ba7b831e3dcad29ed25116430634437bb8097d1204c21ea7c73ac5099ccd8714"
    with pytest.raises(AnalysisError, match="actor peskov is 'Ivan Peskov' here but 'Dmitry Peskov' in the store"):
        ingest(store, analysis((old, digest), ("name: Dmitry Peskov", "name: Ivan Peskov")))
    assert ingest(store, analysis((old, digest))).status is Status.RECORDED


def test_a_name_can_be_corrected_when_only_the_replaced_reading_used_it(tmp_path: Path, analysis: Edit) -> None:
    store = tmp_path / "store"
    ingest(store, analysis())
    ingest(store, analysis(("name: Dmitry Peskov", "name: Dmitri Peskov")))
    assert objects(store, "actor/peskov", SKOS.prefLabel) == ["Dmitri Peskov"]


def test_another_base_than_the_stores_is_refused(tmp_path: Path) -> None:
    store = tmp_path / "store"
    build(resources.SEEDS, store)
    with pytest.raises(StoreError, match="was made with the base"):
        build(resources.SEEDS, store, Base("https://news.example/"))


def test_a_folder_without_analyses_or_with_other_things_is_refused(tmp_path: Path) -> None:
    with pytest.raises(AnalysisError, match="holds no analysis"):
        build(tmp_path, tmp_path / "store")
    (tmp_path / "notes.md").write_text("mine")
    with pytest.raises(StoreError):
        build(resources.SEEDS, tmp_path)


def test_two_processes_do_not_write_at_once(tmp_path: Path) -> None:
    store = tmp_path / "store"
    with writing(store, BASE), pytest.raises(BusyError), writing(store, BASE):
        pass


@pytest.mark.parametrize("delay", [0.05, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.7])
def test_killed_at_any_instant_the_next_command_finds_a_consistent_store(tmp_path: Path, delay: float) -> None:
    store = tmp_path / "store"
    child = subprocess.Popen(
        [sys.executable, "-c", "from kg.cli import main; main()", "build", "--store", str(store)],
        stdout=subprocess.PIPE,
        env=os.environ | {"COLUMNS": "120"},
    )
    time.sleep(delay)
    child.send_signal(signal.SIGKILL)
    said, _ = child.communicate()
    if (store / "ledger" / "manifest.jsonl").exists():
        found = verify(store)
        assert found.problems == () or (found.entries == 0 and "nothing was checked" in found.problems[0].message)
    if b"recorded" in said:
        with open_view(store) as view:
            assert list(view.store.quads_for_pattern(None, RDF.type, KG.ArticleVersion, None))
    (outcome,) = build(resources.SEEDS, store)
    assert outcome.status in {Status.RECORDED, Status.UNCHANGED}
    assert verify(store).problems == ()


def test_what_is_known_of_a_publication_wins_one_by_one(tmp_path: Path, analysis: Edit) -> None:
    store = tmp_path / "store"
    path = analysis(("language: en\n", "language: en\npublication: {outlet: Example Times, published: 2025-05-14}\n"))
    outcome = ingest(store, path, Publication(url="https://times.example/1"))
    (publication,) = objects(store, outcome.article.removeprefix(BASE.iri), PROV.specializationOf)
    local = publication.removeprefix(BASE.iri)
    assert objects(store, local, SCHEMA.url) == ["https://times.example/1"]
    assert objects(store, local, SCHEMA.datePublished) == ["2025-05-14"]
    assert objects(store, "actor/example_times", SKOS.prefLabel) == ["Example Times"]


def test_a_recorded_text_keeps_its_language(tmp_path: Path, analysis: Edit) -> None:
    store = tmp_path / "store"
    ingest(store, analysis())
    with pytest.raises(AnalysisError, match="this text is recorded with language: en; keep it"):
        ingest(store, analysis(("language: en", "language: de")))
