"""Whom an article names and the store knew by that name: by which rule, what is recorded, and how it is undone."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from pathlib import Path

from pyoxigraph import NamedNode, QuerySolutions

from kg import pipeline, rulings
from kg.article import Article
from kg.decision import Decision, Verdict
from kg.extract.inputs import Input
from kg.iris import Base
from kg.ledger import Ledger
from kg.model import Publication
from kg.namespaces import DEFAULT_BASE
from kg.pipeline import Outcome, Status
from kg.store import open_store

from .test_judgements import OTHER_QUIST, QUIST, SENATOR, STRIKER, judge, names, passed, take

BASE = Base(DEFAULT_BASE)
KENYA = "The Health Ministry in Kenya said the vaccine was safe.\n"
PERU = "The Health Ministry said in Peru that hospitals were full.\n"
KENYA_AGAIN = "The Health Ministry said on Monday that Kenya had ordered doses.\n"
NOWHERE = "The Health Ministry said that the flu season was over.\n"


def recognised(store: Path) -> set[tuple[str, str, str]]:
    """Each actor that an article was found to name again, the words, and how sure that is."""
    with open_store(store) as opened:
        answer = opened.ask("actor-recognitions")
        rows = [dict(zip(answer.columns, row, strict=True)) for row in answer.rows]
    prefix = f"{DEFAULT_BASE}actor/"
    return {(str(r["actor"]).removeprefix(prefix), str(r["words"]), str(r["confidence"])) for r in rows}


def parted(store: Path) -> set[tuple[str, str, str]]:
    """What programs judged to be two, with the reason."""
    with open_store(store) as opened:
        answer = opened.ask("actor-judgements")
        rows = [dict(zip(answer.columns, row, strict=True)) for row in answer.rows]
    short = f"{DEFAULT_BASE}actor/"
    return {
        (str(r["judged"]).removeprefix(short), str(r["other"]).removeprefix(short), str(r["reason"]))
        for r in rows
        if r["verdict"] == "two" and r["confidence"] is not None
    }


def test_that_equal_names_were_taken_for_one_is_recorded_on_the_words_of_the_later_article(tmp_path: Path) -> None:
    take(tmp_path / "s", QUIST)
    assert recognised(tmp_path / "s") == set()
    take(tmp_path / "s", OTHER_QUIST)
    assert ("harold_quist", "Harold Quist", "0.7") in recognised(tmp_path / "s")  # in another office
    take(tmp_path / "s", "Harold Quist said that it rained.\n")
    assert ("harold_quist", "Harold Quist", "0.95") in recognised(tmp_path / "s")
    assert passed(tmp_path / "s")


def test_that_namesakes_are_two_is_a_judgement_with_its_reason(tmp_path: Path) -> None:
    take(tmp_path / "s", STRIKER, SENATOR)
    assert parted(tmp_path / "s") == {
        ("john_smith_2", "john_smith", "Both are called John Smith, and have other offices.")
    }
    assert not any(actor.startswith("john_smith") for actor, _, _ in recognised(tmp_path / "s"))


def test_the_same_office_is_why_a_common_name_is_one(tmp_path: Path) -> None:
    take(tmp_path / "s", SENATOR, SENATOR.replace("dead", "alive"))
    with open_store(tmp_path / "s") as opened:
        answer = opened.ask("actor-recognitions", actor="john_smith")
    assert [row[answer.columns.index("reason")] for row in answer.rows] == [
        "An earlier article calls them by the same name and gives them the same office."
    ]


def test_a_body_with_a_general_name_is_told_apart_by_the_states_beside_it(tmp_path: Path) -> None:
    take(tmp_path / "s", KENYA, PERU, KENYA_AGAIN)
    assert {"health_ministry", "health_ministry_2"} <= names(tmp_path / "s").keys()
    assert parted(tmp_path / "s") == {
        (
            "health_ministry_2",
            "health_ministry",
            "Both are called Health Ministry, beside other states.",
        )
    }
    assert {each for each in recognised(tmp_path / "s") if "ministry" in each[0]} == {
        ("health_ministry", "Health Ministry", "0.8")
    }
    assert passed(tmp_path / "s")


def test_a_body_with_a_general_name_and_no_state_beside_it_is_only_assumed_to_be_the_one_known(tmp_path: Path) -> None:
    take(tmp_path / "s", KENYA, NOWHERE)
    assert {each for each in recognised(tmp_path / "s") if "ministry" in each[0]} == {
        ("health_ministry", "Health Ministry", "0.5")
    }


def test_bodies_are_told_apart_alike_one_by_one_and_in_one_batch(tmp_path: Path) -> None:
    texts = (KENYA, PERU, KENYA_AGAIN, NOWHERE)
    take(tmp_path / "one", *texts)
    files = [Input.of(Path(f"{i}.txt"), raw=text.encode()) for i, text in enumerate(texts)]
    assert all(isinstance(each, Outcome) for each in pipeline.ingest(tmp_path / "batch", files, BASE, Publication()))
    assert names(tmp_path / "one") == names(tmp_path / "batch")
    assert recognised(tmp_path / "one") == recognised(tmp_path / "batch")


def test_who_is_parted_was_not_recognised_and_the_others_of_the_article_still_were(tmp_path: Path) -> None:
    both = "Angela Merkel said she agreed.\n"
    take(tmp_path / "s", QUIST + both, OTHER_QUIST + both)
    assert {actor for actor, _, _ in recognised(tmp_path / "s")} >= {"harold_quist", "angela_merkel"}
    where = hashlib.sha256((OTHER_QUIST + both).encode()).hexdigest()
    judge(tmp_path / "s", "split", "harold_quist", "--in", where, "--reason", "Another one.", "--by", "Ana Ruiz")
    left = {actor for actor, _, _ in recognised(tmp_path / "s")}
    assert "angela_merkel" in left
    assert "harold_quist" not in left
    assert passed(tmp_path / "s")


def test_a_decision_on_an_attribution_leaves_who_was_recognised(tmp_path: Path) -> None:
    take(tmp_path / "s", QUIST, OTHER_QUIST)
    before = recognised(tmp_path / "s")
    with open_store(tmp_path / "s") as opened:
        answer = opened.ask("statements-by-speaker", speaker="harold_quist")
        on = NamedNode(str(answer.rows[0][answer.columns.index("statement")]))
    rulings.decide(tmp_path / "s", Decision(on, Verdict.ACCEPTED, "Ana Ruiz", datetime.now(UTC)))
    assert recognised(tmp_path / "s") == before
    assert passed(tmp_path / "s")


def test_an_article_that_is_withdrawn_takes_whom_it_recognised_with_it(tmp_path: Path) -> None:
    take(tmp_path / "s", QUIST, OTHER_QUIST)
    with open_store(tmp_path / "s") as opened:
        answer = opened.ask("actor-recognitions", actor="harold_quist")
        version = NamedNode(str(answer.rows[0][answer.columns.index("article")]))
    rulings.withdraw(tmp_path / "s", version, "It was never printed.")
    assert recognised(tmp_path / "s") == set()
    assert passed(tmp_path / "s")


def test_what_is_read_again_recognises_whom_the_first_reading_did(tmp_path: Path) -> None:
    take(tmp_path / "s", QUIST, OTHER_QUIST)
    before = recognised(tmp_path / "s")
    file = Input.of(Path("again.txt"), raw=OTHER_QUIST.encode())
    (result,) = pipeline.ingest(tmp_path / "s", [file], BASE, Publication(published="2026-05-11"))
    assert isinstance(result, Outcome)
    assert result.status is Status.REPLACED
    assert recognised(tmp_path / "s") == before


def test_a_person_who_judges_and_decides_is_one_agent(tmp_path: Path) -> None:
    take(tmp_path / "s", QUIST, OTHER_QUIST)
    where = hashlib.sha256(OTHER_QUIST.encode()).hexdigest()
    judge(tmp_path / "s", "split", "harold_quist", "--in", where, "--reason", "Another one.", "--by", "Ana Ruiz")
    with open_store(tmp_path / "s") as opened:
        answer = opened.dataset.query(
            "SELECT DISTINCT ?who { ?who a <http://www.w3.org/ns/prov#Person> ; <http://schema.org/name> 'Ana Ruiz' }"
        )
        assert isinstance(answer, QuerySolutions)
        assert [str(row["who"]) for row in answer] == [f"<{DEFAULT_BASE}agent/Ana_Ruiz-1>"]


def test_the_same_text_at_another_address_recognises_nobody_anew(tmp_path: Path) -> None:
    def brought(text: str, outlet: str) -> Status:
        file = Input.of(Path("story.txt"), raw=text.encode())
        given = Publication(outlet=outlet, url=f"https://{outlet}.example/story")
        (result,) = pipeline.ingest(tmp_path / "s", [file], BASE, given)
        assert isinstance(result, Outcome), result
        return result.status

    later = f"{OTHER_QUIST}Angela Merkel said she agreed.\n"
    assert brought(QUIST, "one") is Status.RECORDED
    assert brought(QUIST, "two") is Status.PUBLISHED
    assert recognised(tmp_path / "s") == set()
    assert brought(later, "one.more") is Status.RECORDED
    before = recognised(tmp_path / "s")
    assert brought(later, "two.more") is Status.PUBLISHED
    assert recognised(tmp_path / "s") == before
    assert passed(tmp_path / "s")


def test_who_is_left_in_one_article_alone_is_shown_as_recognised_in_none(tmp_path: Path) -> None:
    take(tmp_path / "s", QUIST, OTHER_QUIST)
    first = Article.from_bytes(QUIST.encode(), "first")
    rulings.withdraw(tmp_path / "s", BASE.article(first), "It was never printed.")
    assert recognised(tmp_path / "s") == set()
    assert passed(tmp_path / "s")


def test_who_left_keeps_the_identifier_that_others_were_told_from(tmp_path: Path) -> None:
    take(tmp_path / "s", KENYA, PERU)
    rulings.withdraw(tmp_path / "s", BASE.article(Article.from_bytes(KENYA.encode(), "kenya")), "It was never printed.")
    take(tmp_path / "s", PERU.replace("full", "empty"))
    assert "health_ministry" not in names(tmp_path / "s")
    assert {each for each in recognised(tmp_path / "s") if "ministry" in each[0]} == {
        ("health_ministry_2", "Health Ministry", "0.8")
    }
    take(tmp_path / "s", STRIKER, SENATOR)
    rulings.withdraw(tmp_path / "s", BASE.article(Article.from_bytes(STRIKER.encode(), "striker")), "Never printed.")
    take(tmp_path / "s", SENATOR.replace("dead", "alive"))
    assert {each for each in recognised(tmp_path / "s") if "smith" in each[0]} == {
        ("john_smith_2", "John Smith", "0.95")
    }
    assert passed(tmp_path / "s")


def test_a_corrected_article_does_not_take_its_own_earlier_version_for_another(tmp_path: Path) -> None:
    def brought(text: str) -> None:
        file = Input.of(Path("story.txt"), raw=text.encode())
        (result,) = pipeline.ingest(tmp_path / "s", [file], BASE, Publication(url="https://news.example/story"))
        assert isinstance(result, Outcome), result

    brought(SENATOR)
    brought(SENATOR.replace("dead", "alive"))
    assert recognised(tmp_path / "s") == set()
    with Ledger.open(tmp_path / "s") as ledger:
        assert not any(path.startswith("recognitions/") for path in ledger.in_force())
    take(tmp_path / "s", STRIKER)
    brought(SENATOR.replace("dead", "asleep"))
    assert {name for name in names(tmp_path / "s") if "smith" in name} == {"john_smith", "john_smith_2"}
    assert passed(tmp_path / "s")
