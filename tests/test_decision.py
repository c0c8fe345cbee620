"""A person's decision on one attribution: what comes of it, what stays as it was, and what is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner
from pyoxigraph import NamedNode

from kg import pipeline, resources, rulings
from kg.article import Article
from kg.audit import audit
from kg.cli import cli
from kg.decision import Correction, Decision, Verdict, decided
from kg.errors import AnalysisError, OvertakenError, RefusedError
from kg.extract import curated
from kg.graph import item_iris
from kg.iris import Base
from kg.ledger import Ledger
from kg.ledger.verification import verify
from kg.model import Actor, ActorKind, Analysis, Attribution, Factuality, Form, Span, SpeechAct
from kg.namespaces import DEFAULT_BASE
from kg.pipeline import Status
from kg.reader import reader
from kg.store import open_store
from kg.view import View

BASE = Base(DEFAULT_BASE)
NOTHING = Correction()
NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
TEXT = resources.SEEDS / "istanbul-talks.txt"
SEED = curated.read(resources.SEEDS / "istanbul-talks.yaml")


def decision(verdict: Verdict, correction: Correction = NOTHING) -> Decision:
    reason = "It says otherwise." if verdict is Verdict.REJECTED else None
    return Decision(NamedNode("https://news.example/attribution/a"), verdict, "Ana Ruiz", NOW, reason, correction)


def after(verdict: Verdict, id_: str, correction: Correction = NOTHING) -> Analysis:
    return decided(SEED.article, SEED.analysis, id_, decision(verdict, correction))


def said(analysis: Analysis, id_: str) -> Attribution:
    return next(each for each in analysis.attributions if each.id == id_)


def find(words: str) -> Span:
    start = SEED.article.text.index(words)
    return SEED.article.span(start, start + len(words))


# What comes of it.


def test_what_is_accepted_is_certain_and_the_rest_stays_as_sure_as_it_was() -> None:
    article = Article.from_file(TEXT)
    read = reader.read(article, None).analysis
    chosen = read.attributions[0]
    kept = decided(article, read, chosen.id, decision(Verdict.ACCEPTED))
    assert kept.agent.name == "Ana Ruiz"
    assert kept.agent.is_person
    assert said(kept, chosen.id).confidence is None
    assert {p.confidence for p in said(kept, chosen.id).perspectives if p.holder == chosen.speaker} == {None}
    assert [a for a in kept.attributions if a.id != chosen.id] == [a for a in read.attributions if a.id != chosen.id]
    assert (kept.actors, kept.roles, kept.situations) == (read.actors, read.roles, read.situations)


def test_what_is_rejected_goes_with_what_only_it_spoke_of() -> None:
    situations = {s.id for s in SEED.analysis.situations}
    for each in SEED.analysis.attributions:
        left = after(Verdict.REJECTED, each.id)
        assert each not in left.attributions
        assert len(left.attributions) == len(SEED.analysis.attributions) - 1
        spoken = {p.situation for a in left.attributions for p in a.perspectives}
        gone = situations - {s.id for s in left.situations}
        assert gone <= {p.situation for p in each.perspectives} | {c.antecedent for c in each.conditions}
        assert gone.isdisjoint(spoken)


def test_a_voice_inside_a_rejected_one_stands_where_that_stood() -> None:
    inner = next(a for a in SEED.analysis.attributions if a.embedded_in is not None)
    outer = said(SEED.analysis, str(inner.embedded_in))
    assert said(after(Verdict.REJECTED, outer.id), inner.id).embedded_in == outer.embedded_in


def test_the_second_reading_of_a_rejected_attribution_is_the_only_one_since() -> None:
    second = next(a for a in SEED.analysis.attributions if a.alternative_of is not None)
    left = after(Verdict.REJECTED, str(second.alternative_of))
    assert said(left, str(second.alternative_of)) == replace(second, id=str(second.alternative_of), alternative_of=None)
    assert second.id not in {each.id for each in left.attributions}


def test_what_has_a_second_reading_can_be_rejected_and_recorded(tmp_path: Path) -> None:
    list(pipeline.ingest(tmp_path / "s", [resources.SEEDS / "istanbul-talks.yaml"], BASE))
    nodes = dict(item_iris(SEED.article, SEED.analysis, BASE))
    for id_ in (str(a.alternative_of) for a in SEED.analysis.attributions if a.alternative_of is not None):
        on = nodes["attribution", id_]
        assert (
            rulings.decide(tmp_path / "s", Decision(on, Verdict.REJECTED, "Ana Ruiz", NOW, "It was read wrong."))
            is None
        )
    with open_store(tmp_path / "s") as opened:
        assert audit(opened.dataset, ledger=verify(tmp_path / "s")).passed


def test_a_speaker_is_corrected_by_identifier_with_the_judgement_that_was_theirs() -> None:
    known = next(a for a in SEED.analysis.attributions if a.role is not None and len(a.perspectives) > 0)
    other = next(a.id for a in SEED.analysis.actors if a.id != known.speaker and a.kind is ActorKind.PERSON)
    changed = said(after(Verdict.CORRECTED, known.id, Correction(speaker=other)), known.id)
    assert changed.speaker == other
    assert changed.role is None
    holders = {p.holder for p in changed.perspectives}
    assert other in holders
    assert known.speaker not in holders


def test_nobody_judges_a_situation_twice_when_the_speaker_is_corrected() -> None:
    known = next(a for a in SEED.analysis.attributions if any(p.holder == "author" for p in a.perspectives))
    changed = said(after(Verdict.CORRECTED, known.id, Correction(speaker="author")), known.id)
    judged = [(p.holder, p.situation) for p in changed.perspectives]
    assert len(judged) == len(set(judged))
    mine = {p.situation: p.factuality for p in known.perspectives if p.holder == known.speaker}
    assert {p.situation: p.factuality for p in changed.perspectives if p.situation in mine} == mine


def test_words_that_name_somebody_the_reading_knows_are_that_actor() -> None:
    id_ = SEED.analysis.attributions[-1].id
    peskov = next(a for a in SEED.analysis.actors if "Peskov" in a.name)
    made = after(Verdict.CORRECTED, id_, Correction(speaker=peskov.mentions[0]))
    assert said(made, id_).speaker == peskov.id
    assert len(made.actors) == len(SEED.analysis.actors)


@pytest.mark.parametrize("kind", [ActorKind.UNNAMED, ActorKind.ORGANIZATION])
def test_words_that_name_somebody_new_make_an_actor(kind: ActorKind) -> None:
    id_ = next(a.id for a in SEED.analysis.attributions if len(a.cue) > 0)
    words = find("bold diplomatic move")
    made = after(Verdict.CORRECTED, id_, Correction(speaker=words, kind=kind))
    new = next(a for a in made.actors if a.id == said(made, id_).speaker)
    assert new == Actor(
        "bold_diplomatic_move", kind, "bold diplomatic move", mentions=(words,),
        anchor_span=words if kind is ActorKind.UNNAMED else None,
    )  # fmt: skip


def test_words_of_an_unnamed_speaker_name_somebody_else_when_the_kind_is_another() -> None:
    known = next(a for a in SEED.analysis.attributions if a.id == "S10")  # by one of Zelenskiy's aides
    words = find("one of his aides")
    made = after(Verdict.CORRECTED, known.id, Correction(speaker=words, kind=ActorKind.PERSON))
    new = next(a for a in made.actors if a.id == said(made, known.id).speaker)
    assert (new.id != known.speaker, new.kind, new.name) == (True, ActorKind.PERSON, "one of his aides")


def test_corrected_words_bring_their_sentences_and_the_form_of_quotation() -> None:
    known = next(a for a in SEED.analysis.attributions if a.form is Form.INDIRECT and len(a.cue) > 0)
    quoted = find("As soon as the president sees fit, we will announce it")
    changed = said(after(Verdict.CORRECTED, known.id, Correction(content=(quoted,))), known.id)
    assert changed.content == (quoted,)
    assert changed.form is Form.DIRECT
    assert any(s.start <= quoted.start and quoted.end <= s.end for s in changed.evidence)
    assert all(any(s.start <= c.start and c.end <= s.end for s in changed.evidence) for c in changed.cue)


def test_act_and_certainty_are_corrected() -> None:
    known = next(a for a in SEED.analysis.attributions if a.speech_act is SpeechAct.CLAIM and len(a.perspectives) > 1)
    correction = Correction(speech_act=SpeechAct.ASSESSMENT, factuality=Factuality.PROBABLE)
    changed = said(after(Verdict.CORRECTED, known.id, correction), known.id)
    assert changed.speech_act is SpeechAct.ASSESSMENT
    by_holder = {p.holder: p.factuality for p in changed.perspectives}
    assert by_holder[known.speaker] is Factuality.PROBABLE
    others = [p for p in known.perspectives if p.holder != known.speaker]
    assert all(p in changed.perspectives for p in others)


# What is refused.


@pytest.mark.parametrize(
    ("verdict", "by", "reason", "correction", "message"),
    [
        (Verdict.ACCEPTED, " ", None, Correction(), "somebody's"),
        (Verdict.REJECTED, "Ana", " ", Correction(), "needs a reason"),
        (Verdict.CORRECTED, "Ana", None, Correction(), "says what is otherwise"),
        (Verdict.ACCEPTED, "Ana", None, Correction(speech_act=SpeechAct.CLAIM), "is not changed"),
    ],
)
def test_a_decision_that_is_none_is_refused(
    verdict: Verdict, by: str, reason: str | None, correction: Correction, message: str
) -> None:
    with pytest.raises(AnalysisError, match=message):
        Decision(NamedNode("https://news.example/attribution/a"), verdict, by, NOW, reason, correction)


def test_a_speaker_whom_the_reading_does_not_know_is_refused() -> None:
    with pytest.raises(AnalysisError, match="nobody_here: no actor of this reading, which knows author, "):
        after(Verdict.CORRECTED, SEED.analysis.attributions[0].id, Correction(speaker="nobody_here"))


@pytest.mark.parametrize("part", ["source", "cue", "content", "speaker"])
@pytest.mark.parametrize("words", ["eskov", "Pesko", "esko"])
def test_a_part_of_a_word_is_refused_however_it_is_given(part: str, words: str) -> None:
    id_, span = SEED.analysis.attributions[0].id, find(words)
    correction = Correction(speaker=span) if part == "speaker" else Correction(**{part: (span,)})
    with pytest.raises(AnalysisError, match=f"'{words}' at characters .* is a part of a word; give whole words"):
        after(Verdict.CORRECTED, id_, correction)


def test_a_part_of_a_word_that_a_reading_has_may_stay() -> None:
    known, half = SEED.analysis.attributions[0], find("esko")
    read = replace(SEED.analysis, attributions=(replace(known, cue=(half,)), *SEED.analysis.attributions[1:]))
    correction = Correction(cue=(half, find("Peskov")))
    changed = decided(SEED.article, read, known.id, decision(Verdict.CORRECTED, correction))
    assert said(changed, known.id).cue == correction.cue


@pytest.mark.parametrize(
    ("id_", "correction"),
    [
        ("S09", Correction(speech_act=SpeechAct.CONDITIONAL_COMMITMENT)),
        ("S09", Correction(speaker="zelenskiy", cue=(find("has made it clear"),))),
        ("S22", Correction(factuality=Factuality.CERTAIN)),
    ],
)
def test_a_correction_that_changes_nothing_is_refused(id_: str, correction: Correction) -> None:
    with pytest.raises(AnalysisError, match=f"{id_} says so already"):
        after(Verdict.CORRECTED, id_, correction)


# In a store.


@pytest.fixture
def store(tmp_path: Path) -> Path:
    folder = tmp_path / "store"
    [outcome] = pipeline.ingest(folder, [TEXT], BASE)
    assert outcome.status is Status.RECORDED
    return folder


def attributions(store: Path) -> dict[str, tuple[str, str]]:
    """By identifier: the IRI and the confidence of what waits for review."""
    return {row["identifier"]: (row["attribution"], row["confidence"]) for row in rows(store, "to-review")}


def rows(store: Path, name: str) -> list[dict[str, str]]:
    with open_store(store) as opened:
        answer = opened.ask(name)
    return [{name: str(cell) for name, cell in zip(answer.columns, row, strict=True)} for row in answer.rows]


def test_decisions_are_recorded_one_after_the_other_and_nothing_is_lost(store: Path) -> None:
    waiting = attributions(store)
    names = list(waiting)
    for name, verdict in zip(names, (Verdict.ACCEPTED, Verdict.REJECTED, Verdict.CORRECTED), strict=False):
        on = NamedNode(waiting[name][0])
        correction = Correction(speaker="donald_trump") if verdict is Verdict.CORRECTED else Correction()
        kept = rulings.decide(store, Decision(on, verdict, "Ana Ruiz", NOW, "I looked.", correction))
        assert (kept is None) == (verdict is Verdict.REJECTED)
        assert (kept == on) == (verdict is Verdict.ACCEPTED)
    left = attributions(store)
    assert set(left) == set(names[3:])
    assert {left[name] for name in left} == {waiting[name] for name in left}
    found = list(rows(store, "decisions"))
    assert sorted(each["verdict"] for each in found) == ["accepted", "corrected", "rejected"]
    assert {each["by"] for each in found} == {"Ana Ruiz"}
    assert {each["reason"] for each in found} == {"I looked."}
    assert {each["before"] for each in found} == {waiting[name][0] for name in names[:3]}
    assert verify(store).problems == ()
    with open_store(store) as opened:
        report = audit(opened.dataset)
    assert [
        (rule.name, rule.rows) for rule in report.rules if rule.severity == "violation" and len(rule.rows) > 0
    ] == []


def test_what_was_dropped_from_a_reading_still_waits_after_a_decision(tmp_path: Path) -> None:
    folder = tmp_path / "store"
    story = tmp_path / "story.txt"
    story.write_text(SEED.article.text.replace("a senior U.S. official", "the mayor of Springfield"), encoding="utf-8")
    [_] = pipeline.ingest(folder, [story], BASE)
    with open_store(folder) as opened:
        before = [row[:4] for row in opened.review().rows]
    name, (iri, _) = next(iter(attributions(folder).items()))
    rulings.decide(folder, Decision(NamedNode(iri), Verdict.ACCEPTED, "Ana Ruiz", NOW))
    with open_store(folder) as opened:
        assert [row[:4] for row in opened.review().rows] == before
    assert name not in attributions(folder)


def test_an_attribution_that_is_not_in_force_cannot_be_decided_on_twice(store: Path) -> None:
    iri = next(iter(attributions(store).values()))[0]
    gone = Decision(NamedNode(iri), Verdict.REJECTED, "Ana Ruiz", NOW, "It is the article's.")
    assert rulings.decide(store, gone) is None
    size = Ledger.open(store)
    head = size.head
    size.close()
    with pytest.raises(AnalysisError, match="is not in force"):
        rulings.decide(store, replace(gone, by="Ben Ito"))
    with Ledger.open(store) as ledger:
        assert ledger.head == head


def test_the_same_decision_twice_in_a_second_is_one(store: Path) -> None:
    decision = Decision(NamedNode(next(iter(attributions(store).values()))[0]), Verdict.ACCEPTED, "Ana Ruiz", NOW)
    rulings.decide(store, decision)
    with pytest.raises(OvertakenError, match=r"Ana Ruiz accepted .* this very second; nothing changed"):
        rulings.decide(store, decision)
    assert len(rows(store, "decisions")) == 1


def test_a_correction_that_the_gate_refuses_leaves_all_as_it_was(store: Path) -> None:
    name, (iri, sure) = next((n, v) for n, v in attributions(store).items() if not n.startswith("V"))
    silent = Correction(speech_act=SpeechAct.NO_COMMENT)
    with pytest.raises(RefusedError):
        rulings.decide(store, Decision(NamedNode(iri), Verdict.CORRECTED, "Ana Ruiz", NOW, None, silent))
    assert attributions(store)[name] == (iri, sure)
    assert list(rows(store, "decisions")) == []


def test_a_program_does_not_read_again_what_a_person_decided_on(store: Path) -> None:
    iri = next(iter(attributions(store).values()))[0]
    rulings.decide(store, Decision(NamedNode(iri), Verdict.ACCEPTED, "Ana Ruiz", NOW))
    [outcome] = pipeline.ingest(store, [TEXT], BASE)
    assert outcome.status is Status.KEPT


def test_an_analysis_that_a_person_wrote_can_be_decided_on_too(tmp_path: Path) -> None:
    folder = tmp_path / "store"
    [_] = pipeline.ingest(folder, [resources.SEEDS / "istanbul-talks.yaml"], BASE)
    with open_store(folder) as opened, Ledger.open(folder) as ledger:
        on = opened.resolve("attribution", "S09")
        assert isinstance(opened.dataset, View)
        _, _, before, id_ = rulings.reading_of(ledger, opened.dataset.store, on)
    assert id_ == "S09"
    rulings.decide(folder, Decision(on, Verdict.REJECTED, "Ben Ito", NOW, "Somebody else's."))
    with open_store(folder) as opened:
        count = opened.status().to_json()["attributions"]
    assert count == sum(each.alternative_of is None for each in before.attributions) - 1
    [outcome] = pipeline.ingest(folder, [resources.SEEDS / "istanbul-talks.yaml"], BASE)
    assert outcome.status is Status.KEPT
    code, text = kg("build", "--store", str(folder))
    assert code == 0
    assert "istanbul-talks: people have decided on this very reading since" in text
    assert "a program's" not in text


# On the command line.


def kg(*words: str) -> tuple[int, str]:
    result = CliRunner().invoke(cli, list(words), catch_exceptions=True)
    said = (
        result.output if result.exception is None or isinstance(result.exception, SystemExit) else str(result.exception)
    )
    return result.exit_code, said


def test_a_decision_is_taken_on_the_command_line(store: Path) -> None:
    name = next(n for n in attributions(store) if not n.startswith("V"))
    where = ("--store", str(store))
    assert kg("decide", "accept", name, "--by", "Ana Ruiz", *where)[1].startswith(
        f"recorded: Ana Ruiz accepted {name};"
    )
    code, text = kg("decide", "correct", name, "--by", "Ana Ruiz", "--act", "assessment", *where)
    assert code == 0
    assert f"corrected {name}, and is" in text
    code, text = kg("decide", "correct", name, "--by", "Ana Ruiz", "--content", "never said", *where)
    assert code == 1
    assert "never said" in text
    code, text = kg("decide", "reject", name, "--by", "Ana Ruiz", *where)
    assert (code, "needs a reason" in text) == (1, True)
    assert kg("decide", "reject", name, *where)[0] == 2
    code, text = kg("decide", "correct", name, "--by", "Ana Ruiz", "--content", "displaced millions", *where)
    assert (code, "but in s" in text, text.endswith(": --in SENTENCE, or more of the words")) == (1, True, True)
    assert "attributions do: kg query to-review" in kg("review", *where)[1]
    (store.parent / "other.txt").write_text("Officials said it. Others denied it.\n", encoding="utf-8")
    assert kg("ingest", str(store.parent / "other.txt"), *where)[0] == 0
    code, text = kg("decide", "accept", "A1", "--by", "Ana Ruiz", *where)
    assert (code, "2 attributions go by 'A1'" in text, text.count("attribution/")) == (1, True, 2)
    code, text = kg("decide", "correct", name, "--by", "A", "--in", "s99", "--content", "x", *where)
    assert (code, "the article has s1 to" in text) == (1, True)
