from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from kg.errors import AnalysisError, ArticleError
from kg.extract import curated
from kg.extract.curated import CuratedFile
from kg.model import ActorKind, ConditionKind, Factuality, Form, RelationKind, SpeechAct

Edit = Callable[[str, str], Path]


@pytest.fixture
def edit(seed_path: Path, tmp_path: Path) -> Edit:
    """The seed's analysis with one piece replaced, beside a copy of its article."""
    (tmp_path / "istanbul-talks.txt").write_bytes(seed_path.with_suffix(".txt").read_bytes())

    def change(old: str, new: str) -> Path:
        text = seed_path.read_text(encoding="utf-8")
        assert old in text
        path = tmp_path / "changed.yaml"
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        return path

    return change


def problems(path: Path) -> list[str]:
    with pytest.raises(AnalysisError) as caught:
        curated.read(path)
    return [problem.removeprefix(f"{path}:") for problem in caught.value.problems]


def test_the_seed_holds_the_whole_analysis(seed: CuratedFile) -> None:
    analysis = seed.analysis
    first = [a for a in analysis.attributions if a.alternative_of is None]
    second = [a for a in analysis.attributions if a.alternative_of is not None]
    assert (len(first), len(second)) == (29, 3)
    assert len(analysis.actors) + 1 == 30  # and the article's own voice
    assert (len(analysis.roles), len(analysis.situations), len(analysis.times)) == (14, 34, 12)
    assert len(analysis.relations) == 10
    assert sum(len(actor.mentions) for actor in analysis.actors) == 56
    assert (analysis.started, analysis.agent.is_person) == (datetime(2026, 11, 22, 11, tzinfo=UTC), True)
    assert analysis.anchor is not None
    assert analysis.anchor.preferred == date(2025, 5, 14)


def test_an_attribution_is_read_with_its_words_condition_and_perspectives(seed: CuratedFile) -> None:
    s09 = next(a for a in seed.analysis.attributions if a.id == "S09")
    assert (s09.speaker, s09.role, s09.speech_act) == ("zelenskiy", "r_zelenskiy", SpeechAct.CONDITIONAL_COMMITMENT)
    assert s09.form is Form.INDIRECT
    assert [(s.start, s.end) for s in (*s09.evidence, *s09.source, *s09.cue, *s09.content)] == [
        (894, 1009),
        (894, 933),
        (934, 951),
        (957, 1008),
    ]
    (condition,) = s09.conditions
    assert (condition.kind, condition.antecedent) == (ConditionKind.NECESSARY, "e_putin_attends")
    assert [span.words for span in condition.evidence] == ["if Putin is present"]
    assert [(p.holder, p.factuality) for p in s09.perspectives] == [
        ("zelenskiy", Factuality.UNKNOWN),
        ("zelenskiy", Factuality.UNKNOWN),
        ("author", Factuality.UNKNOWN),
    ]


def test_a_second_reading_differs_only_in_what_it_says(seed: CuratedFile) -> None:
    by_id = {a.id: a for a in seed.analysis.attributions}
    second, preferred = by_id["S05-alt"], by_id["S05"]
    assert second.alternative_of == "S05"
    assert (second.speaker, second.cue, second.source, second.role) == ("author", (), (), None)
    assert second.content == preferred.content
    assert by_id["S18.1-alt"].speech_act is SpeechAct.CLAIM
    assert by_id["S18.1-alt"].perspectives == by_id["S18.1"].perspectives


def test_unnamed_sources_stand_on_their_words_or_on_the_cue_that_hides_them(seed: CuratedFile) -> None:
    actors = {actor.id: actor for actor in seed.analysis.actors}
    assert actors["src_three"].kind is ActorKind.UNNAMED
    assert (actors["src_three"].min_members, actors["src_three"].max_members) == (3, 3)
    anchor = actors["unspecified"].anchor_span
    assert anchor is not None
    assert anchor.words == "reportedly"
    assert actors["zelenskiy"].anchor_span is None


def test_relations_keep_their_direction(seed: CuratedFile) -> None:
    relations = {(r.source, r.kind, r.target) for r in seed.analysis.relations}
    assert ("S10", RelationKind.QUALIFIES, "S09") in relations
    assert ("S19", RelationKind.DEPENDS_ON, "S16") in relations


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("cue: has made it clear", "cue: has made it plain", r"\d+: 'has made it plain' is not in the text; copy"),
        ("source: Trump\n", "source: Moscow\n", r"\d+: 'Moscow' does not stand in s9 but in s3, s7, s15; name that"),
        ("    cue: told\n", "    cues: told\n", r"\d+: the key 'cues' is not known here \(did you mean 'cue'\?\)"),
        ("speaker: zelenskiy", "speaker: zelensky", r"\d+: 'zelensky' is not among the actors \(did you mean 'zelen"),
        ("speech_act: threat", "speech_act: menace", r"\d+: 'menace' is not one of claim, assessment"),
        ("    speaker: zelenskiy\n", "", r"\d+: no speaker; add speaker: and one of the identifiers"),
        ("    in: s6\n", "    in: s99\n", r"\d+: there is no sentence s99; the article has s1 to s18"),
        ("    in: s6\n", "", r"\d+: no sentence; add in:"),
        (
            "e_putin_attends: Uu}\n      author",
            "e_nobody: Uu}\n      author",
            r"'e_nobody' is not among the situations",
        ),
        ("{e_bold: CT+}", "{e_bold: CT}", r"'CT' is not one of CT\+, PR\+"),
        ("embedded_in: S04\n", "embedded_in: S04.1\n", r"S04\.1 is embedded in itself"),
        ("wikidata: Q22686", "wikidata: 22686", "'22686' is not a Wikidata item such as Q22686"),
        ("min_members: 3", "min_members: three", "min_members: 'three' is not a whole number"),
        ("pronoun: [{his: [1, 3, 4]}", "pronoun: [{his: [1, 3, 40]}", "so number 40 does not exist"),
        ("pronoun: [{his: [1, 3, 4]}", "pronoun: [his", "'his' stands in the text 4 times; add which one is meant"),
        ("  date: 2025-05-14", "  date: 14 May 2025", "'14 May 2025' is not a day such as 2025-05-14"),
        ("  earliest: 2025-05-13", "  earliest: 2025-05-15", "must lie between its earliest and latest"),
        ("started: 2026-11-22T11:00:00Z", "started: yesterday", "'yesterday' is not a time such as"),
        ("started: 2026-11-22T11:00:00Z", "started: 2026-11-22T11:00:00", "is not a time such as"),
        ("actors:\n  trump:", "actors:\n  author:\n    name: A\n    type: person\n  trump:", "cannot be an identifier"),
        ("value: 2025-05-12", "value: 2025-13-12", "there is no day 2025-13-12"),
        ("weekday: Monday", "weekday: Tuesday", "2025-05-12 is a Monday, not a Tuesday"),
        (
            "language: en\n",
            "language: en\npublication: {published: May}\n",
            "published: 'May' is no date of publication",
        ),
        (
            "language: en\n",
            "language: en\npublication: {url: 'ftp://example.org/a'}\n",
            "url: 'ftp://example.org/a' is refused: only http and https addresses are allowed",
        ),
        ("language: en", 'language: "e n> <"', "'e n> <' is no language; give its tag, such as en"),
        ("type: state", "type: country", "'country' is not one of person, organization, state"),
        ("sha256: ba7b", "sha256: ca7b", "is not the text that was analysed"),
        (
            "  - {from: S15, supports: S13",
            "  - {from: S15, support: S13",
            "'support' is not known here \\(did you mean 'supports'",
        ),
        ("    holder: trump", "    holder: &x trump", "anchors and aliases"),
        (
            "    mentions:\n      title+name: U.S.",
            "    mentions:\n      titel: U.S.",
            "'titel' is not known here",
        ),
        (
            "    mentions:\n      title+name: U.S.",
            "    mentions:\n      called: U.S.",
            "keys are name, title.name, pronoun",
        ),
        ("topics: [attendance]", "topics: [zzz]", "'zzz' is not among the topics, which are .*attendance, "),
    ],
)
def test_a_mistake_is_named_with_its_line_and_what_to_do(edit: Edit, old: str, new: str, complaint: str) -> None:
    found = problems(edit(old, new))
    assert any(re.search(complaint, problem) for problem in found), found
    assert all(re.match(r"\d+: ", problem) for problem in found)


def test_a_span_that_runs_over_its_sentence_is_told_apart(edit: Edit) -> None:
    old = "content: he will only attend the meeting if Putin is present\n"
    assert "runs over the end of s6" in "\n".join(
        problems(edit(old, "content: the meeting if Putin is present. According to one of his aides\n"))
    )


def test_all_mistakes_are_named_in_one_run(edit: Edit, tmp_path: Path) -> None:
    path = edit("speech_act: threat", "speech_act: menace")
    path.write_text(path.read_text(encoding="utf-8").replace("speaker: zelenskiy", "speaker: nobody"), encoding="utf-8")
    found = problems(path)
    assert len(found) >= 2
    assert found == sorted(found, key=lambda problem: int(problem.split(":")[0]))


def test_a_changed_text_is_noticed(edit: Edit, tmp_path: Path) -> None:
    path = edit("language: en", "language: en")
    text = tmp_path / "istanbul-talks.txt"
    text.write_bytes(text.read_bytes().replace(b"bold", b"bald"))
    assert "is not the text that was analysed" in problems(path)[0]


def test_files_that_are_not_there_or_no_text_are_named(tmp_path: Path) -> None:
    with pytest.raises(AnalysisError, match=r"gone\.yaml: cannot be read"):
        curated.read(tmp_path / "gone.yaml")
    bad = tmp_path / "bad.yaml"
    bad.write_bytes(b"\xff\xfe")
    with pytest.raises(AnalysisError, match="is not UTF-8"):
        curated.read(bad)
    bad.write_text("article: gone.txt\nsha256: x\n")
    with pytest.raises(ArticleError, match=r"gone\.txt cannot be read"):
        curated.read(bad)
    bad.write_text("- a\n")
    with pytest.raises(AnalysisError, match="needs keys such as article"):
        curated.read(bad)


def test_a_date_resolved_with_an_anchor_needs_one(edit: Edit) -> None:
    path = edit("language: en", "language: en")
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(r"^anchor:\n(  .*\n)+", "", text, flags=re.MULTILINE), encoding="utf-8")
    assert "anchor needs the date that it was resolved with" in problems(path)[0]
