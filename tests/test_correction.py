"""Corrections and withdrawals: what is current afterwards, what is kept, and what was known when."""

from __future__ import annotations

import json
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from kg import audit, pipeline
from kg.cli import cli
from kg.difference import COMPARED, Kind, Said, changes, difference, version
from kg.errors import ArticleError, StoreError
from kg.extract.inputs import Input
from kg.iris import Base
from kg.ledger import Ledger
from kg.ledger.verification import verify
from kg.model import Publication
from kg.namespaces import DEFAULT_BASE
from kg.pipeline import Failure, Outcome, Status
from kg.store import open_store
from kg.view.past import instant

BASE = Base(DEFAULT_BASE)
HERE = Publication(outlet="Example Times", url="https://example.org/bridge")
THERE = Publication(outlet="Other Times", url="https://example.net/bridge")
MAY = (
    "Mayor speaks\n\nThe mayor, Ana Ruiz, said on Monday that the bridge would open in May.\n\n"
    "Her deputy declined to comment.\n"
)
JUNE = MAY.replace("May.", "June.")
COMMA = MAY.replace("Her deputy declined", "Her deputy, however, declined")


def take(store: Path, text: str, publication: Publication = HERE) -> Outcome:
    file = Input.of(Path("story.txt"), raw=text.encode())
    (result,) = pipeline.ingest(store, [file], BASE, publication)
    if isinstance(result, Failure):
        raise result.error
    return result


def said(store: Path, as_of: str | None = None) -> list[str]:
    with open_store(store, as_of=as_of) as opened:
        answer = opened.select(
            "PREFIX kg: <https://w3id.org/onrecord#> "
            "PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> "
            "SELECT ?words { ?attribution kg:hasContent/nif:anchorOf ?words ; kg:hasCue ?cue } ORDER BY ?words"
        )
        return [str(row[0]) for row in answer.rows]


def changes_of(store: Path) -> list[tuple[object, ...]]:
    with open_store(store) as opened:
        answer = opened.ask("article-changes")
        places = [answer.columns.index(name) for name in ("change", "reason", "by")]
        return [tuple(str(row[i]) if row[i] is not None else None for i in places) for row in answer.rows]


def passed(store: Path) -> bool:
    with open_store(store) as opened:
        return audit.audit(opened.dataset, ledger=verify(store)).passed


def test_a_changed_text_from_a_known_address_replaces_the_version_before(tmp_path: Path) -> None:
    assert take(tmp_path / "s", MAY).status is Status.RECORDED
    assert take(tmp_path / "s", JUNE).status is Status.REVISED
    assert said(tmp_path / "s") == ["that the bridge would open in June"]
    assert changes_of(tmp_path / "s") == [("replaced", None, None)]
    assert passed(tmp_path / "s")


def test_the_ledger_keeps_both_versions(tmp_path: Path) -> None:
    texts = {take(tmp_path / "s", text).article.rpartition("/")[2]: text for text in (MAY, JUNE)}
    with Ledger.open(tmp_path / "s") as ledger:
        assert {code: ledger.read(f"articles/{code}.txt").decode() for code in texts} == texts


def test_the_same_text_from_another_address_is_no_correction(tmp_path: Path) -> None:
    take(tmp_path / "s", MAY)
    assert take(tmp_path / "s", MAY, THERE).status is Status.PUBLISHED
    assert changes_of(tmp_path / "s") == []


def test_a_text_without_an_address_replaces_nothing(tmp_path: Path) -> None:
    take(tmp_path / "s", MAY, Publication(outlet="Example Times"))
    assert take(tmp_path / "s", JUNE, Publication(outlet="Example Times")).status is Status.RECORDED
    assert len(said(tmp_path / "s")) == 2


def test_a_version_that_another_outlet_still_carries_stays_current_there(tmp_path: Path) -> None:
    take(tmp_path / "s", MAY)
    take(tmp_path / "s", MAY, THERE)
    assert take(tmp_path / "s", JUNE).status is Status.REVISED
    assert said(tmp_path / "s") == ["that the bridge would open in June", "that the bridge would open in May"]
    assert passed(tmp_path / "s")
    take(tmp_path / "s", JUNE, THERE)
    assert said(tmp_path / "s") == ["that the bridge would open in June"]
    assert passed(tmp_path / "s")


def test_taking_in_a_correction_again_changes_nothing(tmp_path: Path) -> None:
    for text in (MAY, JUNE):
        take(tmp_path / "s", text)
    with Ledger.open(tmp_path / "s") as ledger:
        before = ledger.head
    assert take(tmp_path / "s", JUNE).status is Status.UNCHANGED
    with Ledger.open(tmp_path / "s") as ledger:
        assert ledger.head == before


def test_a_version_that_was_replaced_is_refused_with_its_successor(tmp_path: Path) -> None:
    newer = [take(tmp_path / "s", text) for text in (MAY, JUNE)][1]
    with pytest.raises(ArticleError, match=newer.article.rpartition("/")[2]):
        take(tmp_path / "s", MAY)


def test_a_withdrawn_article_answers_nothing_and_says_why(tmp_path: Path) -> None:
    take(tmp_path / "s", MAY, THERE)
    node = take(tmp_path / "s", JUNE).article
    result = CliRunner().invoke(
        cli,
        ["retract", HERE.url or "", "--reason", "It was wrong.", "--by", "Ana Ruiz", "--store", str(tmp_path / "s")],
    )
    assert (result.exit_code, node.removeprefix(BASE.iri) in result.output) == (0, True)
    assert said(tmp_path / "s") == ["that the bridge would open in May"]
    assert changes_of(tmp_path / "s") == [("withdrawn", "It was wrong.", "Ana Ruiz")]
    assert passed(tmp_path / "s")
    with pytest.raises(ArticleError, match="was withdrawn"):
        take(tmp_path / "s", JUNE)


def test_a_withdrawal_needs_a_reason(tmp_path: Path) -> None:
    take(tmp_path / "s", MAY)
    arguments = ["retract", HERE.url or "", "--reason", " ", "--store", str(tmp_path / "s")]
    assert "needs a reason" in str(CliRunner().invoke(cli, arguments).exception)
    assert len(said(tmp_path / "s")) == 1


def test_what_comes_back_at_an_address_more_than_once_is_recorded(tmp_path: Path) -> None:
    for text, publication in ((MAY, HERE), (MAY, THERE), (JUNE, HERE), (MAY, HERE), (COMMA, HERE), (MAY, HERE)):
        take(tmp_path / "s", text, publication)
    assert said(tmp_path / "s") == ["that the bridge would open in May"]


def test_withdrawing_twice_is_refused(tmp_path: Path) -> None:
    take(tmp_path / "s", MAY)
    arguments = ["retract", HERE.url or "", "--reason", "It was wrong.", "--store", str(tmp_path / "s")]
    assert CliRunner().invoke(cli, arguments).exit_code == 0
    again = CliRunner().invoke(cli, arguments)
    assert "no article goes by" in again.output


def test_a_rebuilt_view_shows_the_same(tmp_path: Path) -> None:
    from kg.view.writer import rebuild

    for text in (MAY, JUNE):
        take(tmp_path / "s", text)
    before = said(tmp_path / "s")
    rebuild(tmp_path / "s")
    assert said(tmp_path / "s") == before


def test_what_was_known_before_a_correction_can_still_be_asked(tmp_path: Path) -> None:
    take(tmp_path / "s", MAY)
    with Ledger.open(tmp_path / "s") as ledger:
        recorded = list(ledger.entries())[-1].recorded
    while datetime.now(UTC) <= instant(recorded).replace(microsecond=999999):
        time.sleep(0.05)
    take(tmp_path / "s", JUNE)
    assert said(tmp_path / "s", as_of=recorded) == ["that the bridge would open in May"]
    assert said(tmp_path / "s", as_of=str(datetime.now(UTC).date())) == ["that the bridge would open in June"]


def test_before_anything_was_recorded_there_is_nothing_to_ask(tmp_path: Path) -> None:
    take(tmp_path / "s", MAY)
    with pytest.raises(StoreError, match="nothing was recorded"):
        open_store(tmp_path / "s", as_of="2001-01-01")


NO_DATES = ["yesterday", "2025-13-01", "2025-5-4", "", "9999-12-31T23:59:59-01:00", "0001-01-01T00:00:00+01:00"]


@pytest.mark.parametrize("text", [*NO_DATES, "10000-01-01", "0000-01-01"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(StoreError, match="is no date") as caught:
        instant(text)
    assert "\n" not in str(caught.value)


def test_the_past_is_made_in_a_folder_that_is_gone_afterwards(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    take(tmp_path / "s", MAY)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    with open_store(tmp_path / "s", as_of="9999-12-31"):
        assert len(list((tmp_path / "temporary").iterdir())) == 1
    assert list((tmp_path / "temporary").iterdir()) == []
    with pytest.raises(StoreError, match="was made with the base"):
        open_store(tmp_path / "s", "https://news.example/", as_of="9999-12-31")
    assert list((tmp_path / "temporary").iterdir()) == []


def test_a_difference_names_what_changed_and_what_only_moved(tmp_path: Path) -> None:
    old, new = (version(tmp_path / "s", take(tmp_path / "s", text).article) for text in (MAY, JUNE))
    found = difference(tmp_path / "s", None, new)
    assert found == difference(tmp_path / "s", old, new)
    assert [(change.kind, change.what) for change in found] == [(Kind.CHANGED, ("content",)), (Kind.MOVED, ())]
    assert found[0].before is not None
    assert found[0].before.content == "that the bridge would open in May"


def test_a_comma_changes_only_what_it_stands_in(tmp_path: Path) -> None:
    for text in (MAY, COMMA):
        take(tmp_path / "s", text)
    with open_store(tmp_path / "s") as opened:
        new = opened.resolve("article", HERE.url or "")
    assert all(change.kind is not Kind.DROPPED for change in difference(tmp_path / "s", None, new))
    assert all(change.said.cue == "declined to comment" for change in difference(tmp_path / "s", None, new))


def test_the_command_writes_the_difference_as_data(tmp_path: Path) -> None:
    codes = [take(tmp_path / "s", text).article.rpartition("/")[2] for text in (MAY, JUNE)]
    result = CliRunner().invoke(cli, ["diff", *codes, "--format", "json", "--store", str(tmp_path / "s")])
    assert [change["kind"] for change in json.loads(result.output)] == ["changed", "moved"]


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [(["FAnone"], "no article version goes by"), (["FA"], "article versions begin with"), ([""], "no article version")],
)
def test_a_version_that_is_not_there_is_refused(tmp_path: Path, arguments: list[str], problem: str) -> None:
    for text in (MAY, JUNE):
        take(tmp_path / "s", text)
    result = CliRunner().invoke(cli, ["diff", *arguments, "--store", str(tmp_path / "s")])
    assert problem in str(result.exception)


words = st.sampled_from(["the bridge will open", "it will not", "nobody came", "the bridge will open soon", ""])
items = st.builds(
    Said, id=st.just("A1"), start=st.integers(0, 3), speaker=st.sampled_from(["Ana", "Ben"]), act=st.just("claim"),
    source=st.just("he"), cue=st.just("said"), content=words, addressee=st.just(""), condition=st.just(""),
    factuality=st.sampled_from(["CTplus", "Uu"]),
)  # fmt: skip


@given(st.lists(items, max_size=6))
@settings(deadline=None)
def test_nothing_differs_from_itself(found: list[Said]) -> None:
    assert changes(found, found) == ()


@given(st.lists(items, max_size=6), st.lists(items, max_size=6))
@settings(deadline=None)
def test_every_attribution_of_both_is_accounted_for_once(old: list[Said], new: list[Said]) -> None:
    found = changes(old, new)
    before = [change.before for change in found if change.before is not None]
    after = [change.after for change in found if change.after is not None]
    assert len(old) - len(before) == len(new) - len(after)  # the rest stands as it stood
    assert all(each in old for each in before)
    assert all(each in new for each in after)
    for change in found:
        if change.before is not None and change.after is not None:
            differ = tuple(name for name in COMPARED if getattr(change.before, name) != getattr(change.after, name))
            assert (change.what, change.kind) == (differ, Kind.CHANGED if differ else Kind.MOVED)


def test_what_a_correction_changed_can_be_asked_for(tmp_path: Path) -> None:
    before = take(tmp_path / "s", f"{MAY}\n\nThe governor declined to comment.")
    after = take(tmp_path / "s", f"{JUNE}\n\nThe senator Lee Wu said that the tunnel was safe.")
    with open_store(tmp_path / "s") as opened:
        answer = opened.ask("changed-attributions")
        rows = [dict(zip(answer.columns, map(str, row), strict=True)) for row in answer.rows]
    assert {(row["change"], row["before"], row["after"], row["differs"]) for row in rows} >= {
        ("changed", "that the bridge would open in May", "that the bridge would open in June", "content"),
        ("dropped", "declined to comment", "None", ""),
        ("added", "None", "that the tunnel was safe", ""),
    }
    assert {(row["earlier"], row["article"]) for row in rows} == {(before.article, after.article)}
    assert passed(tmp_path / "s")


def test_two_versions_of_one_address_may_come_in_one_run(tmp_path: Path) -> None:
    files = [
        Input.of(Path(f"{i}.txt"), raw=text.encode()) for i, text in enumerate((MAY, JUNE, MAY.replace("May", "July")))
    ]
    given = Publication(url="https://news.example/bridge")
    results = list(pipeline.ingest(tmp_path / "s", files, BASE, given))
    assert [each.status for each in results if isinstance(each, Outcome)] == [
        Status.RECORDED, Status.REVISED, Status.REVISED,
    ]  # fmt: skip
