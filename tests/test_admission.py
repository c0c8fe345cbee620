"""What the gate admits of a reading in which something is wrong: the rest, always, and a list of what went."""

from __future__ import annotations

import cProfile
from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyoxigraph import Quad

from kg.article import Article
from kg.extract.curated import CuratedFile
from kg.gate.shapes import Gate, Report
from kg.iris import Base
from kg.model import (
    ActorKind,
    Agent,
    Analysis,
    Attribution,
    ConditionKind,
    Factuality,
    Form,
    Publication,
    Relation,
    RelationKind,
    Span,
    SpeechAct,
)
from kg.namespaces import DEFAULT_BASE
from kg.reader.admission import Admission, admissible
from kg.reader.reader import read

BASE = Base(DEFAULT_BASE)
KINDS = {
    "actor": "actors",
    "place": "places",
    "topic": "topics",
    "time": "times",
    "situation": "situations",
    "role": "roles",
    "attribution": "attributions",
}
NOT_THERE = Span(3, 9, "absent")

Change = Callable[[Analysis], Analysis]


@pytest.fixture(scope="module")
def gate() -> Gate:
    return Gate.load()


@pytest.fixture(scope="module")
def reading(seed: CuratedFile) -> Analysis:
    """The seed's analysis as a program would hand it in."""
    return replace(seed.analysis, agent=Agent("onrecord-reader", "1", is_person=False), file_sha256=None)


def admitted(seed: CuratedFile, gate: Gate, analysis: Analysis) -> Admission:
    return admissible(seed.article, Publication(), analysis, BASE, gate)


def changed(analysis: Analysis, kind: str, id_: str, **fields: object) -> Analysis:
    """The analysis with some fields of one item replaced."""
    items = [replace(item, **fields) if item.id == id_ else item for item in getattr(analysis, KINDS[kind])]
    return replace(analysis, **{KINDS[kind]: tuple(items)})


def names(admission: Admission) -> list[str]:
    return [each.item for each in admission.dropped]


def said(admission: Admission, id_: str) -> Attribution:
    (found,) = [each for each in admission.analysis.attributions if each.id == id_]
    return found


def test_a_sound_reading_stays_as_it_is(seed: CuratedFile, gate: Gate, reading: Analysis) -> None:
    admission = admitted(seed, gate, reading)
    assert admission.analysis == reading
    assert admission.dropped == ()
    assert admission.report == gate.check(admission.record.quads)


def test_a_statement_without_content_goes_alone(seed: CuratedFile, gate: Gate, reading: Analysis) -> None:
    admission = admitted(seed, gate, changed(reading, "attribution", "S09", content=()))
    (dropped,) = admission.dropped
    assert dropped.item == "attribution S09"
    assert dropped.reason == "A statement has content"
    assert dropped.words in seed.article.text
    assert {each.id for each in reading.attributions} - {each.id for each in admission.analysis.attributions} == {"S09"}
    assert admission.analysis.actors == reading.actors


def test_what_is_embedded_in_an_attribution_goes_with_it(seed: CuratedFile, gate: Gate, reading: Analysis) -> None:
    admission = admitted(seed, gate, changed(reading, "attribution", "S04", content=()))
    assert "attribution S04" in names(admission)
    assert "attribution S04.1" in names(admission)
    reasons = {each.item: each.reason for each in admission.dropped}
    assert reasons["attribution S04.1"] == "the attribution S04 that it hangs on is not there"


def test_an_actor_goes_with_what_it_says_holds_and_judges(seed: CuratedFile, gate: Gate, reading: Analysis) -> None:
    admission = admitted(seed, gate, changed(reading, "actor", "zelenskiy", name=""))
    assert {"actor zelenskiy", "role r_zelenskiy", "attribution S09"} <= set(names(admission))
    assert "zelenskiy" not in {each.speaker for each in admission.analysis.attributions}
    assert "zelenskiy" not in {name for each in admission.analysis.situations for name in each.actors}
    assert not any(part.holder == "zelenskiy" for a in admission.analysis.attributions for part in a.perspectives)


def test_perspectives_and_conditions_go_with_their_situation(seed: CuratedFile, gate: Gate, reading: Analysis) -> None:
    antecedent = next(each for each in reading.attributions if each.id == "S09").conditions[0].antecedent
    admission = admitted(seed, gate, changed(reading, "situation", antecedent, label=""))
    assert f"situation {antecedent}" in names(admission)
    assert "condition of S09" in names(admission)
    assert said(admission, "S09").conditions == ()


@pytest.mark.parametrize(
    ("fields", "part", "empty"),
    [
        ({"role": "r_peskov"}, "role of attribution S09", "role"),
        ({"confidence": 1.5}, "confidence of attribution S09", "confidence"),
        ({"confidence": float("nan")}, "confidence of attribution S09", "confidence"),
        ({"note": ""}, "note of attribution S09", "note"),
    ],
)
def test_where_only_a_part_is_wrong_only_the_part_goes(
    seed: CuratedFile, gate: Gate, reading: Analysis, fields: dict[str, object], part: str, empty: str
) -> None:
    admission = admitted(seed, gate, changed(reading, "attribution", "S09", **fields))
    assert names(admission) == [part]
    before = next(each for each in reading.attributions if each.id == "S09")
    assert said(admission, "S09") == replace(before, **{empty: None})  # type: ignore[arg-type]


def test_the_form_of_a_silence_goes_and_the_silence_stays(seed: CuratedFile, gate: Gate, reading: Analysis) -> None:
    silence = next(each.id for each in reading.attributions if each.speech_act is SpeechAct.NO_COMMENT)
    admission = admitted(seed, gate, changed(reading, "attribution", silence, form=Form.DIRECT))
    assert names(admission) == [f"form of attribution {silence}"]
    assert said(admission, silence).form is None


def test_an_addressee_that_nobody_knows_goes_without_a_word(seed: CuratedFile, gate: Gate, reading: Analysis) -> None:
    admission = admitted(seed, gate, changed(reading, "attribution", "S09", addressee="nobody"))
    assert said(admission, "S09").addressee is None


def test_of_two_items_that_are_one_the_first_stays(seed: CuratedFile, gate: Gate, reading: Analysis) -> None:
    again = replace(next(each for each in reading.attributions if each.id == "S09"), id="S09b")
    admission = admitted(seed, gate, replace(reading, attributions=(*reading.attributions, again)))
    assert names(admission) == ["attribution S09b"]


def test_circles_are_cut(seed: CuratedFile, gate: Gate, reading: Analysis) -> None:
    circle = changed(changed(reading, "attribution", "S09", embedded_in="S10"), "attribution", "S10", embedded_in="S09")
    assert {"attribution S09", "attribution S10"} <= set(names(admitted(seed, gate, circle)))
    pair = reading.possibly_same[0] if len(reading.possibly_same) > 0 else (reading.actors[0].id, reading.actors[1].id)
    both = replace(reading, possibly_same=(pair, pair[::-1]))
    admission = admitted(seed, gate, both)
    assert admission.report.conforms
    assert len(admission.analysis.actors) == len(reading.actors)


def test_words_that_are_not_in_the_text_cost_their_item(seed: CuratedFile, gate: Gate, reading: Analysis) -> None:
    admission = admitted(seed, gate, changed(reading, "attribution", "S09", cue=(NOT_THERE,)))
    assert names(admission) == ["attribution S09"]
    admission = admitted(seed, gate, changed(reading, "actor", "zelenskiy", mentions=(NOT_THERE,)))
    assert names(admission) == ["mention of zelenskiy"]


def test_a_wrong_publication_is_not_paid_for_by_the_reading(seed: CuratedFile, gate: Gate, reading: Analysis) -> None:
    admission = admissible(seed.article, Publication(headline=""), reading, BASE, gate)
    assert admission.analysis == reading
    assert [finding.shape.rpartition("/")[2] for finding in admission.report.violations] == ["Publication-headline"]


# Long texts.


class CountingGate(Gate):
    """A gate that counts how often it is asked."""

    asked = 0

    def check(self, quads: Collection[Quad]) -> Report:
        self.asked += 1
        return super().check(quads)


def work_on(paragraphs: int) -> tuple[int, int, int]:
    """For a text with something wrong in each paragraph: how often the gate is asked, how many items go, all calls."""
    text = "".join(
        f"The mayor of town number {n} said on Monday that the bridge would open. It was closed for {n} days.\n"
        for n in range(paragraphs)
    )
    article = Article.from_bytes(text.encode(), "a text")
    found = read(article).analysis
    wrong = replace(found, attributions=tuple(
        replace(each, **({"content": ()} if i % 4 == 0 else {"confidence": 1.5} if i % 4 == 1 else {}))
        for i, each in enumerate(found.attributions)
    ))  # fmt: skip
    gate, profile = CountingGate.load(), cProfile.Profile()
    assert isinstance(gate, CountingGate)
    admission = profile.runcall(admissible, article, Publication(), wrong, BASE, gate)
    assert admission.report.conforms
    return gate.asked, len(admission.dropped), sum(entry.callcount for entry in profile.getstats())


def test_three_times_the_text_is_about_three_times_the_work_and_asks_the_gate_no_more_often() -> None:
    work_on(5)  # what is loaded once is there for both
    asked, went, calls = work_on(30)
    asked_again, went_again, calls_again = work_on(90)
    assert went >= 25
    assert went_again >= 75
    assert asked_again == asked <= 4
    assert calls_again < 4 * calls


# Corruptions.

IDENTIFIERS = ("zelenskiy", "author", "nobody", "S09", "a b", "", "r_peskov", "t1", "e_putin_attends", "ukraine")
WORDS = ("", "x", "a b\n", "Q1", "Monday", "yesterday", "2025-05-15", "\u202eabc", "<http://x>")
NUMBERS = (None, -1, 0, 0.5, 1, 1.5, float("nan"), float("inf"))


def corrupted_field(draw: st.DrawFn, name: str, value: object, text: str) -> object:
    """Another value of the type that a field has, right or wrong."""
    if name in {"day"}:
        return draw(st.sampled_from([None, date(2025, 5, 15)]))
    if name in {"confidence", "min_members", "max_members"}:
        return draw(st.sampled_from(NUMBERS if name == "confidence" else (None, -1, 0, 1, 5)))
    if name == "span" or (isinstance(value, tuple) and any(isinstance(each, Span) for each in value)):
        spans = [draw(spans_of(text)) for _ in range(draw(st.integers(0, 2)))]
        return tuple(spans) if isinstance(value, tuple) else draw(spans_of(text))
    if isinstance(value, tuple):
        return draw(st.sampled_from([(), value * 2, value[:1]]))
    if isinstance(value, str) or value is None:
        optional = name not in {"id", "name", "speaker", "label", "value", "title", "holder"}
        return draw(st.sampled_from([*IDENTIFIERS, *WORDS, *([None] if optional else [])]))
    if isinstance(value, SpeechAct | Form | Factuality | ConditionKind | ActorKind | RelationKind):
        return draw(st.sampled_from(list(type(value))))
    return value


@st.composite
def spans_of(draw: st.DrawFn, text: str) -> Span:
    start = draw(st.integers(0, len(text) - 2))
    end = draw(st.integers(start + 1, min(len(text), start + 60)))
    span = Span(start, end, text[start:end])
    return draw(st.sampled_from([span, NOT_THERE, Span(len(text), len(text) + 2, "xx")]))


SKIPPED = {"anchored", "event_type", "form", "anchor_span"}


def corrupted(draw: st.DrawFn, item: object, text: str) -> object:
    fields = [name for name in item.__dataclass_fields__ if name not in SKIPPED]  # type: ignore[attr-defined]
    name = draw(st.sampled_from(fields))
    return replace(item, **{name: corrupted_field(draw, name, getattr(item, name), text)})  # type: ignore[type-var]


@st.composite
def corruptions(draw: st.DrawFn, analysis: Analysis, text: str) -> Analysis:
    for _ in range(draw(st.integers(1, 5))):
        kind = draw(
            st.sampled_from([*KINDS.values(), "attributions", "perspectives", "conditions", "relations", "same"])
        )
        if kind == "same":
            ids = [actor.id for actor in analysis.actors]
            pairs = tuple((draw(st.sampled_from(ids)), draw(st.sampled_from(ids))) for _ in range(3))
            analysis = replace(analysis, possibly_same=(*analysis.possibly_same, *pairs))
            continue
        if kind == "relations":
            ids = [each.id for each in analysis.attributions] + ["none"]
            extra = Relation(RelationKind.DEPENDS_ON, draw(st.sampled_from(ids)), draw(st.sampled_from(ids)))
            analysis = replace(analysis, relations=(*analysis.relations, extra))
            continue
        within = kind if kind in KINDS.values() else "attributions"
        items = list(getattr(analysis, within))
        if len(items) == 0:
            continue
        place = draw(st.integers(0, len(items) - 1))
        if kind in {"perspectives", "conditions"}:
            parts = list(getattr(items[place], kind))
            if len(parts) == 0:
                continue
            parts[0] = corrupted(draw, parts[0], text)
            items[place] = replace(items[place], **{kind: tuple(parts)})
        else:
            match draw(st.sampled_from(["change", "remove", "double"])):
                case "change":
                    items[place] = corrupted(draw, items[place], text)
                case "remove":
                    del items[place]
                case "double":
                    items.append(items[place])
        analysis = replace(analysis, **{within: tuple(items)})
    return analysis


@settings(max_examples=150, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_whatever_is_wrong_the_rest_passes_and_each_item_that_went_is_listed(
    data: st.DataObject, seed: CuratedFile, gate: Gate, reading: Analysis
) -> None:
    analysis = data.draw(corruptions(reading, seed.article.text))
    admission = admitted(seed, gate, analysis)
    assert admission.report.conforms
    assert gate.check(admission.record.quads) == admission.report
    listed = names(admission)
    for kind, field in KINDS.items():
        before, after = (sorted(item.id for item in getattr(some, field)) for some in (analysis, admission.analysis))
        for gone in set(before):
            missing = before.count(gone) - after.count(gone)
            assert missing <= listed.count(f"{kind} {gone}"), (gone, admission.dropped)
    assert all(each.reason != "" for each in admission.dropped)
