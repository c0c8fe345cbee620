"""Names that meet across articles: what rules and people judge, how it shows, and that it can be undone."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import Literal, Quad, Store

from kg import audit, namesakes, pipeline, rulings, session
from kg.actors import named
from kg.article import Article
from kg.cli import cli
from kg.extract.inputs import Input
from kg.graph import entity_quads
from kg.iris import Base
from kg.judgements import Judgement, representatives
from kg.known import Known
from kg.ledger import Ledger
from kg.ledger.verification import verify
from kg.model import Actor, ActorKind, Publication
from kg.namespaces import DEFAULT_BASE, KG, RDF, SKOS
from kg.pipeline import Failure, Outcome, Status
from kg.store import open_store
from kg.view import View
from kg.view.writer import rebuild

BASE = Base(DEFAULT_BASE)
ONE = "Volodymyr Zelensky said he would wait. Angela Merkel said the talks were useful.\n"
TWO = "Volodymyr Zelenskiy rejected the plan. Ursula von der Leyen said she agreed.\n"


def take(store: Path, *texts: str) -> None:
    for number, text in enumerate(texts):
        file = Input.of(Path(f"{number}.txt"), raw=text.encode())
        (result,) = pipeline.ingest(store, [file], BASE, Publication())
        assert not isinstance(result, Failure), result


def names(store: Path) -> dict[str, str | None]:
    """The identifier of each named actor, with its other names."""
    with open_store(store) as opened:
        answer = opened.ask("named-actors")
        at, aliases = answer.columns.index("identifier"), answer.columns.index("aliases")
        return {str(row[at]): row[aliases] for row in answer.rows}  # type: ignore[misc]


def statements(store: Path, speaker: str) -> int:
    with open_store(store) as opened:
        return len(opened.ask("statements-by-speaker", speaker=speaker))


def judge(store: Path, *arguments: str) -> str:
    result = CliRunner().invoke(cli, ["actors", *arguments, "--store", str(store)])
    assert result.exit_code == 0, (result.output, result.exception)
    return result.output


def passed(store: Path) -> bool:
    with open_store(store) as opened:
        return audit.audit(opened.dataset, ledger=verify(store)).passed


def test_two_spellings_of_one_name_meet_in_one_actor_with_both(tmp_path: Path) -> None:
    take(tmp_path / "s", ONE, TWO)
    assert names(tmp_path / "s")["volodymyr_zelensky"] == "Volodymyr Zelenskiy"
    assert "volodymyr_zelenskiy" not in names(tmp_path / "s")
    assert statements(tmp_path / "s", "volodymyr_zelensky") == 2
    assert passed(tmp_path / "s")


def test_either_spelling_finds_the_actor(tmp_path: Path) -> None:
    take(tmp_path / "s", ONE, TWO)
    for name in ("Volodymyr Zelensky", "Volodymyr Zelenskiy", "volodymyr_zelenskiy"):
        assert statements(tmp_path / "s", name) == 2


def test_a_merge_gives_its_reason_and_who_judged(tmp_path: Path) -> None:
    take(tmp_path / "s", ONE, TWO)
    with open_store(tmp_path / "s") as opened:
        answer = opened.ask("actor-judgements")
    row = dict(zip(answer.columns, answer.rows[0], strict=True))
    assert (len(answer), row["verdict"], row["by"]) == (1, "one", "onrecord-names")
    assert "Zelenskiy" in str(row["reason"])
    assert "Zelensky" in str(row["reason"])


STRIKER = 'John Smith, the striker of Leeds United, said he would stay. "I like it here," Smith told the BBC.\n'
SENATOR = 'John Smith, a senator of the United States, said the bill was dead. "It is over," Smith said.\n'
NOBODY = 'John Smith said on Monday that the shop would close. "It is over," Smith said.\n'


def test_a_common_name_in_another_office_is_somebody_else_and_in_the_same_office_the_same(tmp_path: Path) -> None:
    take(tmp_path / "s", STRIKER, SENATOR, SENATOR.replace("dead", "alive"), STRIKER.replace("stay", "go"))
    assert [statements(tmp_path / "s", name) for name in ("john_smith", "john_smith_2")] == [4, 4]
    assert "john_smith_3" not in names(tmp_path / "s")
    assert passed(tmp_path / "s")


def test_a_common_name_beside_another_body_is_somebody_else(tmp_path: Path) -> None:
    take(tmp_path / "s", *(f"John Smith of the {body} said the bill was dead.\n" for body in ("Labour Party", "BBC")))
    assert {"john_smith", "john_smith_2"} == {name for name in names(tmp_path / "s") if "smith" in name}


def test_a_common_name_that_may_be_either_is_left_open(tmp_path: Path) -> None:
    take(tmp_path / "s", STRIKER, SENATOR, NOBODY)
    assert [statements(tmp_path / "s", name) for name in ("john_smith", "john_smith_2", "john_smith_3")] == [2, 2, 2]


def test_namesakes_are_told_apart_alike_one_by_one_and_in_one_batch(tmp_path: Path) -> None:
    texts = (STRIKER, SENATOR, NOBODY, SENATOR.replace("dead", "alive"))
    take(tmp_path / "one", *texts)
    files = [Input.of(Path(f"{i}.txt"), raw=text.encode()) for i, text in enumerate(texts)]
    assert not any(
        isinstance(each, Failure) for each in pipeline.ingest(tmp_path / "batch", files, BASE, Publication())
    )
    assert names(tmp_path / "one") == names(tmp_path / "batch")
    assert names(tmp_path / "one").keys() >= {"john_smith", "john_smith_2", "john_smith_3"}


def test_what_is_read_again_keeps_the_identifiers_of_its_namesakes(tmp_path: Path) -> None:
    take(tmp_path / "s", STRIKER, SENATOR)
    file = Input.of(Path("again.txt"), raw=SENATOR.encode())
    (result,) = pipeline.ingest(tmp_path / "s", [file], BASE, Publication(published="2026-05-11"))
    assert isinstance(result, Outcome)
    assert result.status is Status.REPLACED
    assert {"john_smith", "john_smith_2"} == {name for name in names(tmp_path / "s") if "smith" in name}


@pytest.mark.parametrize(("verdict", "shown"), [("split", "john_smith_2"), ("merge", "john_smith")])
def test_what_is_read_again_keeps_the_identifier_that_a_person_has_judged(
    tmp_path: Path, verdict: str, shown: str
) -> None:
    take(tmp_path / "s", STRIKER, SENATOR)
    judge(tmp_path / "s", verdict, "john_smith_2", "john_smith", "--reason", "It is known.", "--by", "Ana Ruiz")
    before = names(tmp_path / "s")
    file = Input.of(Path("again.txt"), raw=SENATOR.encode())
    (result,) = pipeline.ingest(tmp_path / "s", [file], BASE, Publication(published="2026-05-11"))
    assert isinstance(result, Outcome)
    assert result.status is Status.REPLACED
    assert names(tmp_path / "s").keys() == before.keys()
    assert statements(tmp_path / "s", shown) == (2 if verdict == "split" else 4)


QUIST = 'Harold Quist, chief economist at the Bank of Norway, said prices would rise. "It is so," Quist said.\n'
OTHER_QUIST = 'Harold Quist, chief executive of Seagull Lines, said the harbour would close. "Yes," Quist said.\n'


def test_a_person_can_part_two_whom_articles_call_by_one_name_and_join_them_again(tmp_path: Path) -> None:
    take(tmp_path / "s", QUIST, OTHER_QUIST)
    assert statements(tmp_path / "s", "harold_quist") == 4
    where = hashlib.sha256(OTHER_QUIST.encode()).hexdigest()
    said = judge(tmp_path / "s", "split", "Harold Quist", "--in", where, "--reason", "A namesake.", "--by", "Ana Ruiz")
    assert "in this article it is harold_quist_2, not harold_quist" in said
    assert [statements(tmp_path / "s", name) for name in ("harold_quist", "harold_quist_2")] == [2, 2]
    with open_store(tmp_path / "s") as opened:
        (row,) = opened.ask("actor-judgements").to_dicts()
    assert (row["verdict"], row["reason"], row["by"]) == ("two", "A namesake.", "Ana Ruiz")
    assert passed(tmp_path / "s")
    rebuild(tmp_path / "s")
    assert [statements(tmp_path / "s", name) for name in ("harold_quist", "harold_quist_2")] == [2, 2]
    file = Input.of(Path("again.txt"), raw=OTHER_QUIST.encode())
    (result,) = pipeline.ingest(tmp_path / "s", [file], BASE, Publication())
    assert isinstance(result, Outcome)
    assert result.status is Status.KEPT
    judge(tmp_path / "s", "merge", "harold_quist_2", "harold_quist", "--reason", "It is he after all.")
    assert statements(tmp_path / "s", "harold_quist") == 4
    assert passed(tmp_path / "s")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("BBC", "--in"), "this article does not name bbc"),
        (("seagull_lines", "--in"), "no other article names seagull_lines"),
        (("harold_quist", "bbc", "--in"), "name two actors, or one actor and, with --in"),
        (("harold_quist",), "name two actors, or one actor and, with --in"),
        (("harold_quist", "Harold Quist"), "kg actors split harold_quist --in ARTICLE"),
    ],
)
def test_a_split_that_parts_nobody_is_refused_and_nothing_is_recorded(
    tmp_path: Path, arguments: tuple[str, ...], message: str
) -> None:
    take(tmp_path / "s", QUIST, OTHER_QUIST, STRIKER)
    before = names(tmp_path / "s")
    where = [hashlib.sha256(OTHER_QUIST.encode()).hexdigest()] if arguments[-1] == "--in" else []
    result = CliRunner().invoke(
        cli, ["actors", "split", *arguments, *where, "--reason", "x", "--store", str(tmp_path / "s")]
    )
    assert result.exit_code in {1, 2}
    assert message in f"{result.output} {result.exception}"
    assert names(tmp_path / "s") == before


def test_a_parting_without_a_reason_is_refused_and_nothing_of_it_is_recorded(tmp_path: Path) -> None:
    take(tmp_path / "s", QUIST, OTHER_QUIST)
    with Ledger.open(tmp_path / "s") as ledger:
        before, files = ledger.head, ledger.in_force()
    where = hashlib.sha256(OTHER_QUIST.encode()).hexdigest()
    result = CliRunner().invoke(
        cli, ["actors", "split", "Harold Quist", "--in", where, "--reason", " ", "--store", str(tmp_path / "s")]
    )
    assert "is refused: 1 violation" in f"{result.output} {result.exception}"
    with Ledger.open(tmp_path / "s") as ledger:
        assert (ledger.head, ledger.in_force()) == (before, files)
    assert "harold_quist_2" not in names(tmp_path / "s")


def test_whom_a_reading_parts_gets_an_identifier_that_the_reading_has_not_given(tmp_path: Path) -> None:
    take(tmp_path / "s", QUIST)
    with open_store(tmp_path / "s") as opened:
        assert isinstance(opened.dataset, View)
        known = Known(opened.dataset.store, BASE, lambda _: False)
        assert namesakes.unused(known, "harold_quist", {"harold_quist", "harold_quist_2"}) == "harold_quist_3"


def test_named_actors_are_told_by_their_classes() -> None:
    view, kinds = Store(), (ActorKind.PERSON, ActorKind.ORGANIZATION, ActorKind.STATE, ActorKind.OUTLET)
    for kind in kinds:
        view.extend(entity_quads(Actor(kind.value, kind, kind.value), BASE, "en"))
    for node in (BASE.shared("actor", "of_no_class"), BASE.shared("place", "doha")):
        view.extend([Quad(node, RDF.type, KG.Actor), Quad(node, SKOS.prefLabel, Literal("x"))])
    assert {each.identifier: each.kind for each in named(view, BASE)} == {kind.value: kind for kind in kinds}


def test_what_was_read_is_not_rewritten(tmp_path: Path) -> None:
    take(tmp_path / "s", ONE, TWO)
    with Ledger.open(tmp_path / "s") as ledger:
        runs = b"".join(ledger.read(path) for path in ledger.in_force() if path.startswith("runs/"))
    assert b"/actor/volodymyr_zelenskiy>" in runs
    assert b"/actor/volodymyr_zelensky>" in runs


def test_a_person_can_part_what_the_rules_joined_and_join_it_again(tmp_path: Path) -> None:
    take(tmp_path / "s", ONE, TWO)
    pair = ("volodymyr_zelenskiy", "volodymyr_zelensky")
    judge(tmp_path / "s", "split", *pair, "--reason", "A namesake.", "--by", "Ana Ruiz")
    assert {*pair} <= names(tmp_path / "s").keys()
    assert [statements(tmp_path / "s", name) for name in pair] == [1, 1]
    take(tmp_path / "s", ONE.replace("wait", "come"))
    assert {*pair} <= names(tmp_path / "s").keys()
    judge(tmp_path / "s", "merge", *pair, "--reason", "It is he after all.")
    assert statements(tmp_path / "s", "volodymyr_zelensky") == 3
    assert passed(tmp_path / "s")


def test_a_search_for_a_name_that_nobody_has_says_so(tmp_path: Path) -> None:
    take(tmp_path / "s", ONE)
    result = CliRunner().invoke(cli, ["actors", "--search", "xyz", "--store", str(tmp_path / "s")])
    assert (result.exit_code, result.stderr) == (0, "no actor has 'xyz' in a name; kg actors lists all\n")


def test_a_person_can_join_what_no_rule_would(tmp_path: Path) -> None:
    take(tmp_path / "s", ONE, TWO)
    judge(tmp_path / "s", "merge", "angela_merkel", "Ursula_von_der_Leyen", "--reason", "A test.")
    assert statements(tmp_path / "s", "Angela Merkel") == 2
    assert names(tmp_path / "s")["Ursula_von_der_Leyen"] == "Angela Merkel"


def test_of_a_chain_of_merges_each_identifier_can_still_be_judged(tmp_path: Path) -> None:
    take(tmp_path / "s", ONE, TWO)
    judge(tmp_path / "s", "merge", "angela_merkel", "volodymyr_zelensky", "--reason", "A test.")
    judge(tmp_path / "s", "merge", "volodymyr_zelensky", "Ursula_von_der_Leyen", "--reason", "A test.")
    assert names(tmp_path / "s").keys() == {"Ursula_von_der_Leyen"}
    judge(tmp_path / "s", "split", "angela_merkel", "volodymyr_zelensky", "--reason", "Two people.")
    assert statements(tmp_path / "s", "Angela Merkel") == 1
    assert passed(tmp_path / "s")


def test_a_judgement_says_whom_it_is_about_and_as_whom_they_are_shown_since(tmp_path: Path) -> None:
    take(tmp_path / "s", ONE, TWO)
    reason = ("--reason", "A test.")
    said = judge(tmp_path / "s", "merge", "volodymyr_zelensky", "Ursula_von_der_Leyen", *reason)
    assert said.startswith("recorded: volodymyr_zelensky is Ursula_von_der_Leyen;")
    said = judge(tmp_path / "s", "split", "volodymyr_zelensky", "volodymyr_zelenskiy", *reason)
    assert said.startswith("recorded: volodymyr_zelensky is not volodymyr_zelenskiy;")
    said = judge(tmp_path / "s", "merge", "angela_merkel", "volodymyr_zelensky", *reason)
    assert "angela_merkel is volodymyr_zelensky, and both are shown as Ursula_von_der_Leyen;" in said
    said = judge(tmp_path / "s", "split", "volodymyr_zelenskiy", "Angela Merkel", *reason)
    assert "volodymyr_zelenskiy is not Ursula_von_der_Leyen (Angela Merkel);" in said
    said = judge(tmp_path / "s", "merge", "volodymyr_zelenskiy", "angela_merkel", *reason)
    assert "volodymyr_zelenskiy is angela_merkel, but other judgements still show them as two;" in said


def test_a_view_made_again_shows_the_same(tmp_path: Path) -> None:
    take(tmp_path / "s", ONE, TWO)
    before = names(tmp_path / "s")
    rebuild(tmp_path / "s")
    assert names(tmp_path / "s") == before


def test_what_a_stopped_session_did_not_judge_the_next_one_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    take(tmp_path / "s", ONE)
    with monkeypatch.context() as patch:
        patch.setattr(session, "_settle", lambda session: None)
        take(tmp_path / "s", TWO)
    assert len(names(tmp_path / "s")) == 4
    take(tmp_path / "s", TWO)
    assert len(names(tmp_path / "s")) == 3


def test_taking_the_same_in_again_judges_nothing_again(tmp_path: Path) -> None:
    take(tmp_path / "s", ONE, TWO)
    with Ledger.open(tmp_path / "s") as ledger:
        head = ledger.head
    take(tmp_path / "s", TWO)
    with Ledger.open(tmp_path / "s") as ledger:
        assert ledger.head == head


def test_actors_are_found_by_any_of_their_names(tmp_path: Path) -> None:
    take(tmp_path / "s", ONE, TWO)
    assert "Volodymyr Zelensky" in judge(tmp_path / "s", "--search", "zelenskiy")
    assert "Merkel" not in judge(tmp_path / "s", "--search", "zelenskiy")


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (["merge", "nobody_here", "angela_merkel", "--reason", "x"], "nobody_here"),
        (["merge", "angela_merkel", "angela_merkel", "--reason", "x"], "the same identifier"),
        (["split", "angela_merkel", "volodymyr_zelensky"], "Missing option '--reason'"),
        (["split", "angela_merkel", "volodymyr_zelensky", "--reason", " "], "is refused: 1 violation"),
    ],
)
def test_what_cannot_be_judged_is_refused(tmp_path: Path, arguments: list[str], problem: str) -> None:
    take(tmp_path / "s", ONE)
    result = CliRunner().invoke(cli, ["actors", *arguments, "--store", str(tmp_path / "s")])
    assert result.exit_code in {1, 2}
    assert problem in result.output + str(result.exception)


pairs = st.tuples(st.sampled_from("abcdef"), st.sampled_from("abcdef")).filter(lambda pair: pair[0] != pair[1])
judged = st.builds(
    lambda pair, is_merge, sure: Judgement(is_merge or sure is not None, *pair, sure),
    pairs,
    st.booleans(),
    st.one_of(st.none(), st.sampled_from([0.8, 0.9, 0.98])),
)


@given(st.lists(judged, max_size=12))
def test_nobody_is_shown_as_one_who_is_shown_as_another(found: list[Judgement]) -> None:
    shown = representatives(found)
    assert shown.keys().isdisjoint(shown.values())


@given(st.lists(judged, max_size=12))
def test_whom_a_person_parted_last_is_never_one(found: list[Judgement]) -> None:
    shown = representatives(found)
    last = {each.pair: each for each in found if each.confidence is None}
    merges = [each for each in last.values() if each.is_merge]
    for each in last.values():
        if not each.is_merge and len(merges) == 0:
            assert shown.get(each.one, each.one) != shown.get(each.other, each.other)


@given(st.lists(judged, max_size=8), st.randoms())
def test_of_programs_judgements_only_the_order_of_names_counts_not_the_order_of_files(
    found: list[Judgement], random: object
) -> None:
    programs = [each for each in found if each.confidence is not None]
    shuffled = list(programs)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    classes = [
        {frozenset(k for k in "abcdef" if shown.get(k, k) == shown.get(name, name)) for name in "abcdef"}
        for shown in (representatives(programs), representatives(shuffled))
    ]
    assert classes[0] == classes[1]


def is_as_rebuilt(store: Path) -> bool:
    """Whether the view says what one says that is made of the ledger anew."""

    def said() -> set[str]:
        with open_store(store) as opened:
            assert isinstance(opened.dataset, View)
            return {str(quad) for quad in opened.dataset.store}

    before = said()
    rebuild(store)
    return said() == before


@pytest.mark.parametrize("gone", [ONE, TWO])
def test_who_is_shown_as_somebody_whom_no_article_names_any_more_keeps_a_name(tmp_path: Path, gone: str) -> None:
    take(tmp_path / "s", ONE, TWO)
    rulings.withdraw(tmp_path / "s", BASE.article(Article.from_bytes(gone.encode(), "gone")), "It was never printed.")
    assert passed(tmp_path / "s")
    assert "volodymyr_zelensky" in names(tmp_path / "s")
    assert is_as_rebuilt(tmp_path / "s")
    take(tmp_path / "s", gone.replace("Volodymyr", "President Volodymyr"))
    assert passed(tmp_path / "s")
    assert is_as_rebuilt(tmp_path / "s")


def test_a_name_that_two_shared_is_there_when_one_of_them_leaves(tmp_path: Path) -> None:
    take(tmp_path / "s", STRIKER, SENATOR)
    judge(tmp_path / "s", "merge", "john_smith_2", "john_smith", "--reason", "It is known.", "--by", "Ana Ruiz")
    gone = BASE.article(Article.from_bytes(STRIKER.encode(), "striker"))
    rulings.withdraw(tmp_path / "s", gone, "It was never printed.")
    assert passed(tmp_path / "s")
    assert is_as_rebuilt(tmp_path / "s")


def test_who_is_parted_already_is_not_parted_from_himself(tmp_path: Path) -> None:
    take(tmp_path / "s", QUIST, OTHER_QUIST)
    where = hashlib.sha256(OTHER_QUIST.encode()).hexdigest()
    arguments = ("--in", where, "--reason", "Another one.", "--by", "Ana Ruiz", "--store", str(tmp_path / "s"))
    assert CliRunner().invoke(cli, ["actors", "split", "harold_quist", *arguments]).exit_code == 0
    before = names(tmp_path / "s")
    result = CliRunner().invoke(cli, ["actors", "split", "harold_quist_2", *arguments])
    assert "no other article names harold_quist_2" in str(result.exception)
    assert names(tmp_path / "s") == before
