from __future__ import annotations

import csv
import io
import json
import random
import re
import subprocess
import sys
import tarfile
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from pyoxigraph import RdfFormat, parse, serialize

from kg import brat, resources
from kg.article import Article
from kg.brat import Event
from kg.cli import cli
from kg.errors import EvaluationError, KgError
from kg.evaluate import gold as golds
from kg.evaluate import runs
from kg.evaluate.analyses import METRICS as ANALYSIS_METRICS
from kg.evaluate.calibration import Bin, Judged, calibrations
from kg.evaluate.comparison import ChangeKind, compare
from kg.evaluate.documents import Document, analysed, marked
from kg.evaluate.evaluation import evaluate
from kg.evaluate.linked import Fault
from kg.evaluate.scores import Score
from kg.evaluate.words import Words
from kg.extract.curated import CuratedFile
from kg.graph import record
from kg.iris import Base
from kg.model import Analysis, Attribution, Form, Publication, SpeechAct
from kg.namespaces import DEFAULT_BASE

SHARED = Path(__file__).resolve().parents[2] / "shared"


WHALE = "Ahab said the white whale is near. “Row hard,” cried Starbuck to the men."
BOATS = "Stubb thinks the boats will hold."


def at(text: str, *words: str) -> tuple[tuple[int, int], ...]:
    """Where some words stand in a text, each once."""
    return tuple((text.index(each), text.index(each) + len(each)) for each in words)


def event(text: str, source: str, cue: str, *content: str, label: str = "Attribution") -> Event:
    return Event(label, at(text, source) if source else (), at(text, cue), at(text, *content))


def document(name: str, text: str, *events: Event) -> Document:
    return marked(name, Article.from_bytes(text.encode(), name), events)


GOLD = (
    document(
        "boats",
        BOATS,
        event(BOATS, "Stubb", "thinks", "the boats will hold"),
    ),
    document(
        "whale",
        WHALE,
        event(WHALE, "Ahab", "said", "the white whale is near"),
        event(WHALE, "Starbuck", "cried", "Row hard"),
    ),
)
# The whale's first content lacks two of its five words, its second source is another; the boats' words are a spurious
# attribution: half of the cue, and none of the content.
RUN = (
    document("boats", BOATS, event(BOATS, "Stubb thinks", "will", "hold")),
    document(
        "whale",
        WHALE,
        event(WHALE, "Ahab", "said", "white whale is"),
        event(WHALE, "the men", "cried", "Row hard"),
    ),
)


def by_metric(scores: Iterable[Score]) -> dict[str, tuple[float, float, float]]:
    return {score.metric: (score.precision, score.recall, score.f1) for score in scores}


def test_scores_are_those_computed_by_hand() -> None:
    found = by_metric(evaluate(GOLD, RUN).scores)
    third, two = 1 / 3, 2 / 3
    assert found["cue/exact"] == pytest.approx((two, two, two))
    assert found["cue/fragment"] == found["cue/exact"]
    assert found["source/exact"] == pytest.approx((third, third, third))  # Ahab
    assert found["source/partial"] == pytest.approx((two, two, two))  # and Stubb, one word of two
    assert found["source/soft"] == pytest.approx((1.5 / 3, two, 2 * 0.5 * two / (0.5 + two)))
    assert found["source/token"] == pytest.approx((2 / 5, two, 0.5))
    assert found["content/exact"] == pytest.approx((third, third, third))  # Row hard
    assert found["content/partial"] == pytest.approx((two, two, two))  # three words of five are enough
    assert found["content/soft"] == pytest.approx((1, (1 + 3 / 5 + 1 / 4) / 3, 2 * 0.61667 / 1.61667), abs=1e-4)
    assert found["content/exact/direct"] == (1, 1, 1)
    assert found["content/exact/indirect"] == (0, 0, 0)
    assert "content/exact/mixed" not in found  # nothing to compare
    assert found["linked/all"] == pytest.approx((third, third, third))
    assert found["linked/indirect"] == pytest.approx((0.5, 0.5, 0.5))
    assert found["linked/direct"] == (0, 0, 0)
    assert found["linked/strict"] == (0, 0, 0)
    assert found["source accuracy/overlap"] == (0.5, 0.5, 0.5)
    assert found["source accuracy/exact"] == (0.5, 0.5, 0.5)
    assert "speaker" not in found


def test_an_interval_is_of_f1_over_draws_of_documents() -> None:
    scores = {score.metric: score for score in evaluate(GOLD, RUN).scores}
    assert scores["linked/all"].interval == (0, 0.5)  # only the boats, or only the whale
    assert scores["cue/exact"].interval == (0, 1)
    assert [score.interval for score in evaluate(GOLD[1:], RUN[1:]).scores if score.interval is not None] == []


def test_mistakes_are_listed_with_words_and_sentence() -> None:
    found = [(m.fault, m.excerpt.document, m.excerpt.sentence, m.excerpt.cue) for m in evaluate(GOLD, RUN).mistakes]
    assert found == [
        (Fault.MISSED, "boats", "s1", "thinks"),
        (Fault.SPURIOUS, "boats", "s1", "will"),
        (Fault.MISSED, "whale", "s2", "cried"),
        (Fault.SPURIOUS, "whale", "s2", "cried"),
    ]


def test_matching_is_one_to_one_and_takes_the_best_pair_first() -> None:
    twice = event(WHALE, "Ahab", "said", "the white whale"), event(WHALE, "Ahab", "said", "the white whale is near")
    found = evaluate(GOLD[1:], [document("whale", WHALE, *twice)])
    assert by_metric(found.scores)["linked/all"] == (0.5, 0.5, 0.5)
    assert [m.excerpt.content for m in found.mistakes if m.fault is Fault.SPURIOUS] == ["the white whale"]


def test_an_attribution_without_source_is_linked_to_one_without() -> None:
    bare = document("whale", WHALE, event(WHALE, "", "said", "the white whale is near"))
    assert by_metric(evaluate([bare], [bare]).scores)["linked/all"] == (1, 1, 1)
    named = document("whale", WHALE, event(WHALE, "Ahab", "said", "the white whale is near"))
    assert by_metric(evaluate([bare], [named]).scores)["linked/all"] == (0, 0, 0)


def test_kinds_that_gold_does_not_know_are_not_compared() -> None:
    nested = event(WHALE, "the men", "cried", "white whale", label="Nested")
    silent = event(WHALE, "Starbuck", "hard", label="NonStatement")
    more = document("whale", WHALE, *(annotation.event for annotation in GOLD[1].annotations), nested, silent)
    assert all(score.f1 == 1 for score in evaluate(GOLD[1:], [more]).scores)
    assert all(score.f1 == 1 for score in evaluate([more], [more]).scores)
    assert by_metric(evaluate([more], GOLD[1:]).scores)["linked/all"] == pytest.approx((1, 2 / 3, 0.8))


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("He said “a b” and c", "a b"),
        ('He said "a b" and "c"', "a b c"),
        ("He said ``a b'' and c", "a b"),
        ("He said “a b\n“c” and d", "a b c"),
        ("He said “a “b” c", "b"),
        ("He said a” b", ""),
        ("It's “a” b's", "a"),
    ],
)
def test_words_between_quotation_marks_are_quoted(text: str, quoted: str) -> None:
    words = Words.of(text)
    assert " ".join(text[words.starts[i] : words.ends[i]] for i in sorted(words.quoted)) == quoted


def test_a_mark_that_is_never_closed_quotes_a_short_paragraph_only() -> None:
    assert len(Words.of("“" + "a " * 1499).quoted) == 1499
    assert len(Words.of("“" + "a " * 1500).quoted) == 0


def test_a_content_is_direct_mixed_or_indirect_by_its_quoted_words() -> None:
    text = "“" + " ".join("abcdefghi") + "” x y"
    words = Words.of(text)
    forms = [words.form(words.touched([(0, end)])) for end in (text.index("x"), text.index("y"), len(text))]
    assert forms == [Form.DIRECT, Form.DIRECT, Form.MIXED]
    assert words.form(words.touched(at(text, "x y"))) is Form.INDIRECT
    assert words.form(frozenset()) is None


def test_a_word_is_touched_by_any_of_its_characters() -> None:
    words = Words.of("ab, cd")
    assert [sorted(words.touched([span])) for span in ((1, 2), (2, 4), (2, 5), (0, 6), (1, 1))] == [
        [0], [], [1], [0, 1], [],
    ]  # fmt: skip


@pytest.fixture
def reviewed(seed: CuratedFile) -> Document:
    return analysed("seed", seed.article, seed.analysis)


def changed(document: Document, **attributions: dict[str, Any]) -> Document:
    """A document with some facts of its attributions changed, by identifier."""
    assert document.analysis is not None
    made = tuple(replace(a, **attributions.get(a.id, {})) for a in document.analysis.attributions)
    return analysed(document.name, document.article, replace(document.analysis, attributions=made))


def test_gold_against_itself_is_right_everywhere(reviewed: Document) -> None:
    found = evaluate([*GOLD, reviewed], [*GOLD, reviewed])
    assert {(score.precision, score.recall, score.f1) for score in found.scores} == {(1, 1, 1)}
    assert set(ANALYSIS_METRICS) < {score.metric for score in found.scores}
    assert found.mistakes == ()


def test_each_fact_of_an_analysis_has_its_own_score(reviewed: Document) -> None:
    assert reviewed.analysis is not None
    told = [annotation.attribution for annotation in reviewed.annotations if annotation.attribution is not None]
    loud = next(a for a in told if len(a.conditions) > 0 and a.form is not None and len(a.perspectives) > 0)
    number, forms = len(told), sum(a.form is not None for a in told)
    statements = sum(not a.speech_act.is_silence for a in told)

    def scored(**facts: object) -> dict[str, tuple[float, float, float]]:
        run = changed(reviewed, **{loud.id: facts})
        return {key: score for key, score in by_metric(evaluate([reviewed], [run]).scores).items() if score[2] < 1}

    assert scored(speech_act=SpeechAct.DENIAL) == {"speech act": pytest.approx((1 - 1 / number,) * 3)}
    assert scored(form=Form.DIRECT) == {"form": pytest.approx((1 - 1 / forms,) * 3)}
    assert scored(perspectives=()) == {"factuality": pytest.approx((1 - 1 / statements,) * 3)}
    assert scored(conditions=())["conditions"][:2] == pytest.approx((1, 4 / 5))
    russia = tuple(replace(perspective, holder="russia") for perspective in loud.perspectives)
    wrong = scored(speaker="russia", perspectives=russia)  # whom the text mentions more often than its source words
    assert wrong["speaker"] == pytest.approx((1 - 1 / number,) * 3)


def test_a_non_statement_is_linked_by_its_cue_and_source(reviewed: Document) -> None:
    silent = [a.attribution for a in reviewed.annotations if a.kind is brat.Label.NON_STATEMENT and a.attribution]
    spoken = changed(reviewed, **{silent[0].id: {"speech_act": SpeechAct.CLAIM}})
    found = by_metric(evaluate([reviewed], [spoken]).scores)
    assert found["non-statements"] == pytest.approx((1, 5 / 6, 10 / 11))
    assert found["attributions"][1] == pytest.approx(18 / 19)


def test_roles_and_actors_are_counted_by_hand(reviewed: Document) -> None:
    assert reviewed.analysis is not None
    analysis = reviewed.analysis
    trump = next(actor for actor in analysis.actors if actor.id == "trump")
    rest = tuple(actor for actor in analysis.actors if actor.id != "trump")
    half = replace(trump, mentions=trump.mentions[:2])
    run = replace(analysis, actors=(half, *rest), roles=analysis.roles[1:])
    found = by_metric(evaluate([reviewed], [analysed("seed", reviewed.article, run)]).scores)
    mentions = sum(len(set(actor.mentions)) for actor in analysis.actors)
    lost = len(trump.mentions) - 2
    assert found["mentions"][:2] == pytest.approx((1, 1 - lost / mentions))
    assert found["resolved mentions"] == found["mentions"]
    kept = 2 * 2 / (len(trump.mentions) + 2) >= 0.5
    assert (found["actors"][1] == 1) is kept
    posts = sum(max(1, len(role.organizations)) for role in analysis.roles)
    first = max(1, len(analysis.roles[0].organizations))
    assert found["roles"][:2] == pytest.approx((1, 1 - first / posts))


def test_a_run_without_analyses_is_scored_by_its_words_alone(reviewed: Document) -> None:
    bare = marked("seed", reviewed.article, (annotation.event for annotation in reviewed.annotations))
    found = by_metric(evaluate([reviewed], [bare]).scores)
    assert set(found.values()) == {(1, 1, 1)}
    assert {"attributions", "non-statements"} < found.keys()
    assert "speaker" not in found


def test_confidences_are_compared_with_the_share_that_is_right(reviewed: Document) -> None:
    sure = {a.attribution.id: {"confidence": 0.95} for a in reviewed.annotations if a.attribution is not None}
    (found,) = evaluate([reviewed], [changed(reviewed, **sure)]).calibrations
    assert (found.kind, found.count, found.expected_error) == ("attributions", 19, pytest.approx(0.05))


def test_what_stands_in_an_attribution_that_is_none_is_wrong_too(reviewed: Document) -> None:
    assert reviewed.analysis is not None
    told = reviewed.analysis.attributions
    named = {name for each in told for name in (each.embedded_in, each.alternative_of)}
    alone = [a.attribution for a in reviewed.annotations if a.attribution is not None and a.attribution.id not in named]
    one, other = [a for a in alone if len(a.content) > 0 and a.perspectives[0].holder == a.speaker][:2]
    sure = {each.id: {"perspectives": (replace(each.perspectives[0], confidence=0.9),)} for each in (one, other)}
    gold = replace(reviewed.analysis, attributions=tuple(each for each in told if each is not other))
    found = evaluate([analysed("seed", reviewed.article, gold)], [changed(reviewed, **sure)]).calibrations
    assert [(each.kind, each.bins[0].count, each.bins[0].right) for each in found] == [("factuality", 2, 0.5)]


def test_the_expected_calibration_error_is_weighted_by_the_bins() -> None:
    items = [Judged("roles", 0.81, True), Judged("roles", 0.89, False), Judged("roles", 1.0, True)]
    (found,) = calibrations(items)
    assert found.bins == (
        Bin(0.8, 0.9, 2, pytest.approx(0.85), 0.5),
        Bin(0.9, 1.0, 1, 1.0, 1.0),
    )
    assert found.expected_error == pytest.approx(2 / 3 * 0.35)


def test_a_run_does_not_differ_from_itself(reviewed: Document) -> None:
    gold, run = [*GOLD, reviewed], [*RUN, reviewed]
    found = compare(evaluate(gold, run), evaluate(gold, run))
    assert {(each.difference, each.interval, each.p) for each in found.differences} == {(0, (0, 0), 1)}
    assert found.changes == ()


def test_a_comparison_says_what_is_added_lost_and_changed() -> None:
    other = (
        RUN[0],
        document(
            "whale",
            WHALE,
            event(WHALE, "Ahab", "said", "the white whale is near"),
            event(WHALE, "the men", "hard", "near"),
        ),
    )
    found = compare(evaluate(GOLD, RUN), evaluate(GOLD, other))
    kinds = {change.kind: change for change in found.changes}
    assert len(found.changes) == 3
    assert kinds[ChangeKind.ADDED].this is not None
    assert kinds[ChangeKind.ADDED].this.cue == "cried"
    assert not kinds[ChangeKind.ADDED].this_is_right
    assert kinds[ChangeKind.LOST].other is not None
    assert kinds[ChangeKind.LOST].other.content == "near"
    (part,) = kinds[ChangeKind.CHANGED].parts
    assert (part.name, part.other, part.this) == ("content", "the white whale is near", "white whale is")
    assert kinds[ChangeKind.CHANGED].other_is_right
    assert kinds[ChangeKind.CHANGED].this_is_right
    strict = next(each for each in found.differences if each.metric == "linked/strict")
    assert (strict.other, strict.this) == pytest.approx((1 / 3, 0))
    assert strict.interval == (-0.5, 0)


def test_a_better_run_has_a_small_p_only_with_enough_documents() -> None:
    gold = [replace(GOLD[0], name=f"d{number}") for number in range(12)]
    bad = [replace(RUN[0], name=f"d{number}") for number in range(12)]
    many = compare(evaluate(gold, gold), evaluate(gold, bad))
    few = compare(evaluate(gold[:1], gold[:1]), evaluate(gold[:1], bad[:1]))
    assert [each.p for each in many.differences if each.metric == "linked/all"] == [pytest.approx(2 / 1001)]
    assert [each.p for each in few.differences if each.metric == "linked/all"] == [None]


def test_what_analyses_say_differently_is_a_change(reviewed: Document) -> None:
    told = next(a.attribution for a in reviewed.annotations if a.attribution is not None)
    other = changed(reviewed, **{told.id: {"speech_act": SpeechAct.THREAT}})
    (change,) = compare(evaluate([reviewed], [reviewed]), evaluate([reviewed], [other])).changes
    assert [(part.name, part.other, part.this) for part in change.parts] == [
        ("speech act", "threat", told.speech_act.value)
    ]


def standoff(events: Iterable[Event], text: str) -> str:
    """A small brat file, without triggers of their own."""
    lines, number = [], 0
    for count, each in enumerate(events, start=1):
        arguments = []
        for role in ("source", "cue", "content"):
            spans = getattr(each, role)
            if len(spans) > 0:
                number += 1
                offsets = ";".join(f"{start} {end}" for start, end in spans)
                lines.append(f"T{number}\t{role.title()} {offsets}\t{' '.join(text[s:e] for s, e in spans)}")
                arguments.append(f"{role.title()}:T{number}")
        lines.append(f"E{count}\tAttribution:T{number} {' '.join(arguments)}")
    return "\n".join([*lines, ""])


def write_brat(folder: Path, documents: Iterable[Document], annotator: str = "") -> Path:
    """Documents as a folder of .txt beside .ann."""
    folder.mkdir(exist_ok=True)
    for each in documents:
        (folder / f"{each.name}.txt").write_bytes(each.article.raw)
        events = (annotation.event for annotation in each.annotations)
        (folder / f"{each.name}{annotator}.ann").write_text(standoff(events, each.article.text), encoding="utf-8")
    return folder


def write_jsonl(path: Path, documents: Iterable[Document]) -> Path:
    lines = [
        json.dumps({"doc": each.name} | {role: getattr(a.event, role) for role in ("source", "cue", "content")})
        for each in documents
        for a in each.annotations
    ]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def kg_evaluate(*arguments: object) -> Result:
    return CliRunner().invoke(cli, ["evaluate", *map(str, arguments)], catch_exceptions=True)


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    return write_brat(tmp_path / "gold", GOLD)


def test_a_run_is_read_from_standoff_and_from_lines_of_json(corpus: Path, tmp_path: Path) -> None:
    gold = golds.load([corpus])
    by_hand = by_metric(evaluate(GOLD, RUN).scores)
    for path in (write_brat(tmp_path / "run", RUN, "_me"), write_jsonl(tmp_path / "run.jsonl", RUN)):
        assert by_metric(evaluate(gold.documents, runs.load(path, gold)).scores) == by_hand


def test_polnears_layout_is_read_by_annotator(tmp_path: Path) -> None:
    (tmp_path / "text").mkdir()
    write_brat(tmp_path / "attributions", GOLD, "_b1")
    write_brat(tmp_path / "attributions", RUN[1:], "_a7")
    for text in (tmp_path / "attributions").glob("*.txt"):
        text.rename(tmp_path / "text" / text.name)
    first = golds.load([tmp_path]).documents
    assert [each.annotations for each in first] == [GOLD[0].annotations, RUN[1].annotations]
    only = golds.load([tmp_path], annotator="a7")
    assert [each.name for each in only.documents] == ["whale"]
    predictions = write_jsonl(tmp_path / "run.jsonl", RUN)  # boats, too, which a7 did not mark
    assert by_metric(evaluate(only.documents, runs.load(predictions, only)).scores)["linked/all"] == (1, 1, 1)


def test_one_offset_pair_a_list_of_pairs_and_null_are_spans(corpus: Path, tmp_path: Path) -> None:
    path = tmp_path / "run.jsonl"
    path.write_text(
        '{"doc": "boats", "source": [0, 5], "cue": null, "content": [[13, 16], [17, 22]], "confidence": 1}\n'
    )
    gold = golds.load([corpus])
    (annotation,) = runs.load(path, gold)[0].annotations
    assert annotation.event == Event("Attribution", ((0, 5),), (), ((13, 16), (17, 22)))
    assert annotation.confidence == 1
    assert runs.load(path, gold)[1].annotations == ()


def test_a_reader_is_scored_on_the_texts_of_gold(reviewed: Document) -> None:
    def reader(article: Article) -> Analysis:
        assert article is reviewed.article
        assert reviewed.analysis is not None
        return replace(reviewed.analysis, attributions=reviewed.analysis.attributions[:5])

    found = evaluate([reviewed], list(runs.read([reviewed], reader))).scores
    assert by_metric(found)["attributions"][0] == 1
    assert by_metric(found)["attributions"][1] < 0.3


def test_reviewed_analyses_are_read_and_may_be_a_run(seed_path: Path) -> None:
    result = kg_evaluate(seed_path, "--run", seed_path.parent, "--compare", seed_path, "--errors", "--format", "json")
    found = json.loads(result.output)
    assert {score["f1"] for score in found["scores"]} == {1}
    assert found["comparison"]["changes"] == found["mistakes"] == []


def test_analyses_in_json_are_read_with_their_texts(tmp_path: Path) -> None:
    def span(words: str) -> dict[str, object]:
        ((start, end),) = at(WHALE, words)
        return {"start": start, "end": end, "text": words}

    def said(id_: str, speaker: str, act: str, **facts: object) -> dict[str, object]:
        plain = {"source": [], "cue": [], "content": [], "form": None, "addressee": None, "embedded_in": None}
        return plain | {"id": id_, "speaker": speaker, "speech_act": act, "factuality": None} | facts

    tree = {
        "actors": [
            {"id": "ahab", "name": "Ahab", "type": "person", "mentions": [span("Ahab")]},
            {"id": "sea", "name": "the sea", "type": "place", "mentions": []},
        ],
        "roles": [{"holder": "ahab", "role": "captain", "organization": None, "evidence": span("Ahab")}],
        "attributions": [
            said("A1", "ahab", "claim", source=[span("Ahab")], cue=[span("said")], content=[span("the white whale")],
                 form="indirect", factuality="CT+", condition=span("is near")),
            said("A2", "unspecified", "no_comment", cue=[span("cried")]),
        ],
    }  # fmt: skip
    (tmp_path / "whale.txt").write_text(WHALE, encoding="utf-8")
    (tmp_path / "whale.json").write_text(json.dumps(tree), encoding="utf-8")
    (read,) = golds.load([tmp_path], texts=tmp_path).documents
    found = {score.metric: score for score in evaluate([read], [read]).scores}
    assert {score.f1 for score in found.values()} == {1}
    assert [found[key].gold for key in ("attributions", "non-statements", "conditions", "roles", "actors")] == [
        2, 1, 1, 1, 1,
    ]  # fmt: skip
    (tmp_path / "whale.txt").write_text("X" + WHALE, encoding="utf-8")
    with pytest.raises(EvaluationError, match=r"whale\.json: the text has .* is .*whale\.txt the text"):
        golds.load([tmp_path], texts=tmp_path)
    with pytest.raises(EvaluationError, match="--texts"):
        golds.load([tmp_path])


def broken(corpus: Path, tmp_path: Path, kind: str) -> list[object]:
    """The arguments of a command that has one thing wrong."""
    run = tmp_path / "run.jsonl"
    match kind:
        case "nothing":
            return [tmp_path / "none"]
        case "no annotations":
            (tmp_path / "empty").mkdir()
            return [tmp_path / "empty"]
        case "offsets":
            (corpus / "boats.txt").write_text("Stubb.", encoding="utf-8")
            return [corpus]
        case "no text":
            (corpus / "boats.txt").unlink()
            return [corpus]
        case "no attribution":
            for file in corpus.glob("*.ann"):
                file.write_text("", encoding="utf-8")
            return [corpus]
        case "annotator":
            return [corpus, "--annotator", "zz"]
        case "twice":
            return [corpus, corpus]
        case "no run":
            return [corpus, "--run", run]
        case "empty run":
            (tmp_path / "run").mkdir()
            return [corpus, "--run", tmp_path / "run"]
        case "missing file":
            return [corpus, "--run", write_brat(tmp_path / "run", RUN[:1])]
        case "unknown file":
            return [corpus, "--run", write_brat(tmp_path / "run", [*RUN, replace(RUN[0], name="ship")])]
        case "not utf-8":
            (corpus / "boats.ann").write_bytes(b"\xff\xfe")
            return [corpus]
    run.write_text(kind, encoding="utf-8")
    return [corpus, "--run", run]


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("nothing", "is no folder, .yaml or .story"),
        ("no annotations", "holds no annotations"),
        ("offsets", r"boats\.ann:2: characters 6 to 12 are outside the text of 6"),
        ("no text", r"boats\.ann has no text"),
        ("no attribution", "gold marks no attribution in any document"),
        ("annotator", "annotated by 'zz'"),
        ("twice", "another document called boats"),
        ("no run", r"run\.jsonl cannot be read: No such file"),
        ("empty run", "holds no run"),
        ("missing file", "has no file for whale"),
        ("unknown file", "gold has no document ship"),
        ("not utf-8", r"boats\.ann is not UTF-8"),
        ("{", r"run\.jsonl:1: this is not JSON"),
        ("[]", r"run\.jsonl:1: this is no object"),
        ('{"doc": "ship"}', r"run\.jsonl:1: gold has no document ship"),
        ('\n{"doc": ["a"]}', r"run\.jsonl:2: gold has no document \['a'\]"),
        ('{"doc": "boats", "cue": [5, 99]}', r"run\.jsonl:1: cue: no words stand at characters 5 to 99 of 33"),
        ('{"doc": "boats", "cue": [5, true]}', r"run\.jsonl:1: cue: \[5, True\] is no pair"),
        ('{"doc": "boats", "cue": "said"}', r"run\.jsonl:1: cue is 'said'"),
        ('{"doc": "boats", "cue": [[1, 2, 3]]}', r"run\.jsonl:1: cue: \[1, 2, 3\] is no pair of offsets"),
        ('{"doc": "boats", "cue": [0, 5], "confidence": 80}', r"run\.jsonl:1: confidence is 80"),
    ],
)
def test_bad_input_is_one_clear_line(corpus: Path, tmp_path: Path, kind: str, said: str) -> None:
    result = kg_evaluate(*broken(corpus, tmp_path, kind))
    assert isinstance(result.exception, KgError), result.output
    assert re.search(said, str(result.exception))
    assert "\n" not in str(result.exception)


def test_the_table_shows_scores_changes_and_mistakes(corpus: Path, tmp_path: Path) -> None:
    run, other = write_brat(tmp_path / "run", RUN), write_brat(tmp_path / "other", GOLD)
    shown = kg_evaluate(corpus, "--run", run, "--compare", other, "--errors").output
    assert re.search(r"linked/all +33\.3 +33\.3 +33\.3 +0\.0–50\.0 +3 +3", shown)
    assert re.search(r"linked/all +100\.0 +33\.3 +-66\.7 +-100\.0 to -50\.0", shown)
    assert "lost right, boats s1 Attribution: Stubb | thinks | the boats will hold" in shown
    assert "changed right → wrong, whale s2 Attribution: the men | cried | Row hard" in shown
    assert "missed boats s1 Attribution: Stubb | thinks | the boats will hold" in shown
    assert "attributions: 1 added, 1 lost, 2 changed" in shown


def test_csv_has_the_scores_with_the_other_run_or_the_mistakes(corpus: Path, tmp_path: Path) -> None:
    run = write_brat(tmp_path / "run", RUN)
    rows = list(csv.DictReader(io.StringIO(kg_evaluate(corpus, "--run", run, "--format", "csv").output)))
    assert [(row["f1"], row["gold"]) for row in rows if row["metric"] == "content/exact/direct"] == [("1.0", "1")]
    shown = kg_evaluate(corpus, "--run", run, "--compare", run, "--format", "csv").output
    assert {row["difference"] for row in csv.DictReader(io.StringIO(shown))} == {"0.0"}
    shown = kg_evaluate(corpus, "--run", run, "--errors", "--format", "csv").output
    assert [row["fault"] for row in csv.DictReader(io.StringIO(shown))] == ["missed", "spurious"] * 2


@pytest.fixture(scope="session")
def polnear(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """PolNeAR's development part, which is not part of this project."""
    archive = SHARED / "corpora" / "polnear" / "dev.tar.xz"
    if not archive.exists():
        pytest.skip(f"PolNeAR is not there: {archive}")
    folder = tmp_path_factory.mktemp("polnear")
    with tarfile.open(archive) as tar:
        safely = {"filter": "data"} if hasattr(tarfile, "data_filter") else {}  # Python 3.11.0 to 3.11.3 have none
        tar.extractall(folder, **safely)
    return folder / "dev"


def other_scorer(name: str) -> Path:
    """A script that earlier figures were computed with, which is not part of this project."""
    script = SHARED / "tools" / name
    if not script.exists():
        pytest.skip(f"the other scorer is not there: {script}")
    return script


def printed(*command: object) -> str:
    return subprocess.run([sys.executable, *map(str, command)], capture_output=True, text=True, check=True).stdout


def worse(documents: Iterable[Document], seed: int) -> list[Document]:
    """What a bad reader could make of some documents: attributions lost, cut, stretched, mixed up and invented."""
    chance = random.Random(seed)
    return [marked(each.name, each.article, _worse(each, chance)) for each in documents]


def _worse(document: Document, chance: random.Random) -> list[Event]:
    size, made = len(document.article.text), []
    for annotation in document.annotations:
        event = annotation.event
        if chance.random() < 0.15:
            continue
        content = tuple(
            (max(0, start - chance.choice((0, 0, 0, 9))), min(size, end + chance.choice((0, 0, -4, 12, 40))))
            for start, end in event.content
        )
        content = tuple((start, end) for start, end in content if start < end)
        source = event.source if chance.random() < 0.8 else chance.choice(((), event.cue, event.content[:1]))
        cue = (
            event.cue
            if chance.random() < 0.8
            else tuple((start, end + 5) for start, end in event.cue if end + 5 < size)
        )
        made.append(replace(event, source=source, cue=cue, content=content[: chance.choice((1, 2, 9))]))
        if chance.random() < 0.2:
            made.append(made[-1])
    return made


NAMES = {"fragment": "frag", "partial": "J50", "linked": "AR", "source accuracy": "srcacc"}


@pytest.mark.parametrize("seed", [0, 1])
def test_the_figures_are_those_of_the_other_scorer(polnear: Path, tmp_path: Path, seed: int) -> None:
    gold = golds.load([polnear])
    predictions = write_jsonl(tmp_path / "run.jsonl", worse(gold.documents, seed))
    found = evaluate(gold.documents, runs.load(predictions, gold)).scores
    printed(other_scorer("score_attribution.py"), polnear, predictions, "--json", tmp_path / "scores.json")
    expected = json.loads((tmp_path / "scores.json").read_text(encoding="utf-8"))
    assert len(found) == len(expected) == 25
    for score in found:
        other = expected["/".join(NAMES.get(part, part) for part in score.metric.split("/"))]
        assert (score.run, score.gold) == (other["pred"], other["gold"]), score.metric
        assert (score.precision, score.recall, score.f1) == pytest.approx([other[key] for key in "PRF"], abs=1e-12)
        if "ci95" in other:
            assert score.interval == pytest.approx(tuple(other["ci95"]), abs=1e-12), score.metric


def test_every_file_of_polnear_is_read_and_agrees_with_itself(polnear: Path) -> None:
    gold = golds.load([polnear])
    assert len(gold.documents) == 84
    assert {score.f1 for score in evaluate(gold.documents, gold.documents).scores} == {1}


def test_the_figures_are_those_of_the_scorer_of_graphs(tmp_path: Path) -> None:
    script = other_scorer("score_graph.py")
    folder, texts = SHARED / "reference" / "wikinews", SHARED / "corpora" / "wikinews"
    gold = golds.load([folder], texts=texts).documents
    run = [analysed(each.name, each.article, _worse_analysis(each, random.Random(5))) for each in gold]
    found = {score.metric: score for score in evaluate(gold, run).scores}
    graph = tmp_path / "run.trig"
    base = Base(DEFAULT_BASE)
    records = [record(each.article, Publication(), each.analysis, base) for each in run if each.analysis is not None]
    quads = [*parse(path=resources.ONTOLOGY / "vocab.ttl"), *(quad for each in records for quad in each.quads)]
    graph.write_bytes(serialize(quads, format=RdfFormat.TRIG) or b"")
    shown = printed(script, graph, folder, texts)
    expected = {key: float(value) for key, value in re.findall(r"([A-Za-z][A-Za-z0-9 ]*?) ([\d.]+)(?:,|$)", shown)}
    ours = {
        "AR": found["attributions"].f1,
        "P": found["attributions"].precision,
        "R": found["attributions"].recall,
        "speaker": found["speaker"].f1,
        "act": found["speech act"].f1,
        "factuality": found["factuality"].f1,
        "roles F1": found["roles"].f1,
        "silences R": found["non-statements"].recall,
        "conditions R": found["conditions"].recall,
    }
    assert {key: round(100 * value, 1) for key, value in ours.items()} == expected
    assert all(0 < value < 100 for value in expected.values())


def _worse_analysis(document: Document, chance: random.Random) -> Analysis:
    assert document.analysis is not None
    analysis = document.analysis
    people = [actor.id for actor in analysis.actors]

    def spoil(attribution: Attribution) -> Attribution:
        content = attribution.content
        if len(content) > 0 and chance.random() < 0.4:
            last = content[-1]
            cut = max(1, len(last.words.split()) * chance.choice((1, 2)) // 3)
            words = re.match(rf"(?:\S+\s+){{{cut - 1}}}\S+", last.words)
            assert words is not None
            content = (*content[:-1], document.article.span(last.start, last.start + len(words[0])))
        speaker = chance.choice(people) if chance.random() < 0.2 else attribution.speaker
        act = chance.choice(list(SpeechAct)) if chance.random() < 0.3 else attribution.speech_act
        return replace(
            attribution,
            content=content,
            speaker=speaker,
            speech_act=act,
            source=attribution.source if chance.random() < 0.9 else (),
            conditions=attribution.conditions if chance.random() < 0.5 else (),
            perspectives=tuple(replace(p, holder=speaker) for p in attribution.perspectives[: chance.randrange(4)]),
            embedded_in=None,
        )

    kept = tuple(spoil(each) for each in analysis.attributions if chance.random() < 0.85)
    return replace(
        analysis,
        attributions=kept,
        roles=tuple(role for role in analysis.roles if chance.random() < 0.7),
    )
