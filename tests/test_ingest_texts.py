"""Plain texts on their way into a store: read by the program, next to what people read."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result
from pyoxigraph import NamedNode

from kg import audit, pipeline
from kg.article import Article
from kg.cli import main, show
from kg.errors import ArticleError
from kg.extract.curated import CuratedFile
from kg.extract.inputs import Input, Kind, ReadText, Text
from kg.graph import record, run_iri
from kg.iris import Base
from kg.ledger import Ledger
from kg.ledger.verification import verify
from kg.model import (
    Actor,
    ActorKind,
    Agent,
    Analysis,
    Anchor,
    Attribution,
    Dropped,
    Factuality,
    Perspective,
    Publication,
    Role,
    Situation,
    SpeechAct,
)
from kg.namespaces import DEFAULT_BASE, ITSRDF, KG, PROV, RDF, SKOS
from kg.pipeline import Failure, Outcome, Status
from kg.readers import BuiltIn, read
from kg.store import open_store
from kg.view import open_view

BASE = Base(DEFAULT_BASE)
READER = Agent("onrecord-reader", "1", is_person=False)
STORY = "The minister told reporters on Monday that the talks would go ahead. Her deputy declined to comment.\n"
FRENCH = "Le ministre a dit lundi que les négociations auront lieu dans la ville et que rien ne sera changé.\n"


@pytest.fixture
def reading(seed: CuratedFile) -> Callable[..., ReadText]:
    """What a program might make of the seed: what the annotator made, as the program's."""

    def make(*, version: str = "1", day: date | None = None, dropped: tuple[Dropped, ...] = (), **changes: object):
        now = datetime.now(UTC)
        analysis = replace(
            seed.analysis,
            run_id="reading",
            agent=replace(READER, version=version),
            started=now,
            ended=now,
            file_sha256=None,
            anchor=None if day is None else Anchor(day, day, day),
            **changes,
        )
        return ReadText(Path("story.txt"), seed.article, Publication(), analysis, dropped)

    return make


def take(store: Path, given: Path | Input | ReadText | CuratedFile, publication: Publication | None = None) -> Outcome:
    (result,) = pipeline.ingest(store, [given], BASE, publication or Publication())
    if isinstance(result, Failure):
        raise result.error
    return result


def objects(store: Path, subject: str, predicate: NamedNode) -> list[str]:
    with open_view(store) as view:
        found = view.store.quads_for_pattern(NamedNode(BASE.iri + subject), predicate, None, None)
        return sorted(quad.object.value for quad in found)


def failing(store: Path) -> list[str]:
    """The audit's rules that fail."""
    with open_view(store) as view:
        return [rule.name for rule in audit.audit(view).with_status(audit.Status.FAILED)]


def run_of(store: Path) -> str:
    """The one run that is in force."""
    with open_view(store) as view:
        (graph,) = [graph.value for graph in view.graphs() if "/graph/run/" in graph.value]
        return graph.replace("/graph/", "/")


def kg(*arguments: object, stdin: str | bytes | None = None) -> Result:
    """A command as it is run from a shell: a user's mistake is its exit code, anything else is raised."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", ["kg", *map(str, arguments)])
        return CliRunner().invoke(_Main("kg"), input=stdin, catch_exceptions=False)


class _Main(click.Command):
    def main(self, args: list[str] | None = None, **_: object) -> None:  # type: ignore[override]
        main()


# What a program read.


def test_a_reading_without_a_file_is_recorded_verified_and_audited(
    tmp_path: Path, reading: Callable[..., ReadText]
) -> None:
    store = tmp_path / "store"
    outcome = take(store, reading(day=date(2025, 5, 14)))
    assert outcome.status is Status.RECORDED
    assert (outcome.attributions, outcome.actors, outcome.roles) == (29, 30, 14)
    with Ledger.open(store) as ledger:
        names = [added.path for entry in ledger.entries() for added in entry.adds]
    assert not any(name.endswith(".yaml") for name in names)
    assert verify(store).problems == ()
    assert failing(store) == []


def test_a_store_whose_review_queue_quotes_words_has_no_problems(
    tmp_path: Path, reading: Callable[..., ReadText]
) -> None:
    store = tmp_path / "store"
    take(store, reading(dropped=(Dropped("attribution", "the talks", "its cue is missing"),)))
    with open_view(store) as view:
        assert any("/graph/review/" in graph.value for graph in view.graphs())
    assert verify(store).problems == ()


def test_a_store_that_is_opened_again_and_again_while_it_is_written_takes_all_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kg.view.writer._HELD", 300)
    store = tmp_path / "store"
    for text in (STORY, STORY.replace("ahead", "on")):
        given = [Input(Path(f"{n}.txt"), Kind.TEXT, f"{text}It was day {n}.\n".encode()) for n in range(8)]
        assert [type(each) for each in pipeline.ingest(store, given, BASE)] == [Outcome] * 8
    assert verify(store).problems == ()


def test_reading_again_changes_nothing_though_the_clock_has_moved(
    tmp_path: Path, reading: Callable[..., ReadText]
) -> None:
    store = tmp_path / "store"
    take(store, reading())
    manifest = (store / "ledger" / "manifest.jsonl").read_bytes()
    later = reading()
    later = replace(later, analysis=replace(later.analysis, ended=datetime(2031, 1, 1, tzinfo=UTC)))
    assert take(store, later).status is Status.UNCHANGED
    assert (store / "ledger" / "manifest.jsonl").read_bytes() == manifest


def test_the_same_text_from_another_outlet_keeps_the_reading_and_adds_the_publication(
    tmp_path: Path, reading: Callable[..., ReadText]
) -> None:
    store = tmp_path / "store"
    first = take(store, reading(), Publication(outlet="Example Times"))
    later = reading()
    later = replace(later, analysis=replace(later.analysis, ended=datetime(2031, 1, 1, tzinfo=UTC)))
    second = take(store, later, Publication(outlet="Other Post"))
    assert second.status is Status.PUBLISHED
    assert second.run == first.run
    assert len(objects(store, first.article.removeprefix(BASE.iri), PROV.specializationOf)) == 2
    assert verify(store).problems == ()


def test_a_newer_program_and_another_date_of_publication_replace_the_reading(
    tmp_path: Path, reading: Callable[..., ReadText]
) -> None:
    store = tmp_path / "store"
    runs = [take(store, reading()).run]
    for given in (reading(version="9"), reading(version="2", day=date(2025, 5, 14))):
        outcome = take(store, given)
        assert outcome.status is Status.REPLACED
        runs.append(outcome.run)
    assert len(set(runs)) == 3
    assert run_of(store) == runs[-1]


def test_a_reading_that_was_replaced_can_come_back_as_a_run_of_its_own(
    tmp_path: Path, reading: Callable[..., ReadText]
) -> None:
    store = tmp_path / "store"
    right, wrong = date(2025, 5, 14), date(2024, 5, 14)
    runs = [take(store, reading(day=day)).run for day in (right, wrong, right, wrong)]
    assert len(set(runs)) == 4
    assert run_of(store) == runs[-1]
    assert take(store, reading(day=wrong)).status is Status.UNCHANGED
    assert verify(store).problems == ()


class Counting(BuiltIn):
    """The built-in reader, which counts what it reads."""

    count = 0

    def read(self, text: Text) -> ReadText:
        self.count += 1
        return super().read(text)


def test_a_text_that_was_read_anew_after_a_replacement_is_not_read_a_third_time(tmp_path: Path) -> None:
    reader, outcomes = Counting(), []
    for day in ("2025-05-14", "2024-05-14", "2025-05-14", "2025-05-14"):
        file = Input.of(Path("story.txt"), raw=STORY.encode())
        outcomes += pipeline.ingest(tmp_path / "store", [file], BASE, Publication(published=day), reader)
    became = [each.status for each in outcomes if isinstance(each, Outcome)]
    assert became == [Status.RECORDED, Status.REPLACED, Status.REPLACED, Status.UNCHANGED]
    assert reader.count == 3
    assert run_of(tmp_path / "store") == outcomes[2].run == outcomes[3].run


def test_the_run_of_an_analysis_file_is_named_by_the_file_alone(seed: CuratedFile) -> None:
    other = replace(seed.analysis, anchor=None)
    assert run_iri(seed.article, seed.analysis, BASE) == run_iri(seed.article, other, BASE)


def test_a_persons_reading_replaces_the_programs_and_is_never_replaced_by_it(
    tmp_path: Path, reading: Callable[..., ReadText], seed: CuratedFile
) -> None:
    store = tmp_path / "store"
    take(store, reading())
    by_hand = take(store, seed)
    assert by_hand.status is Status.REPLACED
    manifest = (store / "ledger" / "manifest.jsonl").read_bytes()
    for given in (reading(), reading(version="9"), reading(day=date(2025, 5, 14))):
        outcome = take(store, given)
        assert outcome.status is Status.KEPT
        assert outcome.run == by_hand.run
    assert (store / "ledger" / "manifest.jsonl").read_bytes() == manifest


def test_what_is_not_sound_is_left_out_and_waits_for_review(tmp_path: Path, reading: Callable[..., ReadText]) -> None:
    store = tmp_path / "store"
    given = reading(dropped=(Dropped("attribution A7", "she might have", "it has no speaker"),))
    said = tuple(replace(each, content=()) if each.id == "S09" else each for each in given.analysis.attributions)
    outcome = take(store, replace(given, analysis=replace(given.analysis, attributions=said)))
    assert outcome.status is Status.RECORDED
    assert outcome.attributions == 28
    assert [each.item for each in outcome.dropped] == ["attribution A7", "attribution S09"]
    with open_store(str(store)) as opened:
        messages = [row["message"] for row in opened.review().to_dicts()]
    assert "The attribution A7 was dropped: it has no speaker" in messages
    assert "The attribution S09 was dropped: A statement has content" in messages
    assert failing(store) == []


def test_every_item_may_carry_the_confidence_of_its_reader(seed: CuratedFile) -> None:
    analysis = seed.analysis
    sure = replace(
        analysis,
        roles=tuple(replace(each, confidence=0.6) for each in analysis.roles),
        times=tuple(replace(each, confidence=0.7) for each in analysis.times),
        attributions=tuple(
            replace(
                each,
                confidence=0.95,
                conditions=tuple(replace(part, confidence=0.8) for part in each.conditions),
                perspectives=tuple(replace(part, confidence=0.9) for part in each.perspectives),
            )
            for each in analysis.attributions
        ),
    )
    made = record(seed.article, Publication(), sure, BASE)
    kinds = {
        (quad.subject.value.removeprefix(BASE.iri).partition("/")[0], quad.object.value)
        for quad in made.quads
        if quad.predicate == ITSRDF.taConfidence
    }
    assert kinds == {
        ("membership", "0.6"), ("time", "0.7"), ("attribution", "0.95"), ("condition", "0.8"), ("perspective", "0.9"),
    }  # fmt: skip
    unsure = record(seed.article, Publication(), analysis, BASE)
    assert [quad for quad in made.quads if quad.predicate != ITSRDF.taConfidence] == list(unsure.quads)


# Names.


def speaking(text: str, *actors: Actor, roles: tuple[Role, ...] = ()) -> ReadText:
    """A reading of a text in which each actor claims the whole."""
    article = Article.from_bytes(text.encode(), "story.txt")
    span = article.sentences[0].span
    attributions = tuple(
        Attribution(
            f"A{number}",
            actor.id,
            SpeechAct.CLAIM,
            (span,),
            content=(span,),
            perspectives=(Perspective(actor.id, "e1", Factuality.CERTAIN),),
        )
        for number, actor in enumerate(actors, start=1)
    )
    now = datetime.now(UTC)
    analysis = Analysis(
        "reading", READER, now, now, actors, attributions, roles=roles, situations=(Situation("e1", "it", (span,)),)
    )
    return ReadText(Path("story.txt"), article, Publication(), analysis)


def test_the_store_s_name_is_taken_and_the_article_s_becomes_an_alias(tmp_path: Path) -> None:
    store = tmp_path / "store"
    take(store, speaking("NATO will meet.", Actor("nato", ActorKind.ORGANIZATION, "NATO", wikidata="Q7184")))
    other = Actor("nato", ActorKind.ORGANIZATION, "Nato", aliases=("the alliance", "NATO"), wikidata="Q1")
    take(store, speaking("Nato met.", other))
    assert objects(store, "actor/nato", SKOS.prefLabel) == ["NATO"]
    assert objects(store, "actor/nato", SKOS.altLabel) == ["Nato", "the alliance"]
    assert failing(store) == []


def test_a_person_and_a_body_of_one_identifier_stay_two(tmp_path: Path) -> None:
    store = tmp_path / "store"
    take(store, speaking("Jordan is at peace.", Actor("jordan", ActorKind.STATE, "Jordan")))
    take(store, speaking("Jordan is at work.", Actor("jordan", ActorKind.PERSON, "Jordan")))
    take(store, speaking("Jordan is at home.", Actor("jordan", ActorKind.PERSON, "Michael Jordan")))
    assert objects(store, "actor/jordan_person", SKOS.prefLabel) == ["Jordan"]
    assert objects(store, "actor/jordan_person", SKOS.altLabel) == ["Michael Jordan"]
    assert failing(store) == []


def test_the_outlet_that_published_it_gives_its_name_to_the_actor(tmp_path: Path) -> None:
    store = tmp_path / "store"
    actor = Actor("reuters", ActorKind.ORGANIZATION, "REUTERS")
    take(store, speaking("Reuters was told.", actor), Publication(outlet="Reuters"))
    assert objects(store, "actor/reuters", SKOS.prefLabel) == ["Reuters"]
    person = speaking("Reuters the man spoke.", Actor("reuters", ActorKind.PERSON, "Paul Reuters"))
    take(store, person, Publication(outlet="Reuters"))
    assert objects(store, "actor/reuters_person", SKOS.prefLabel) == ["Paul Reuters"]


def test_a_name_in_another_language_keeps_its_language_where_it_meets_the_english_one(tmp_path: Path) -> None:
    store = tmp_path / "store"
    german = speaking("Die Nato tagt.", Actor("nato", ActorKind.ORGANIZATION, "Nato"))
    article = replace(german.article, language="de")
    held = article.sentences[0].span
    minister = Role("r1", "nato", "Minister", (), (held,))
    take(store, replace(german, article=article, analysis=replace(german.analysis, roles=(minister,))))
    english = speaking("Nato is in session.", Actor("nato", ActorKind.ORGANIZATION, "NATO"))
    here = english.article.sentences[0].span
    role = Role("r1", "nato", "Minister", (), (here,))
    outcome = take(store, replace(english, analysis=replace(english.analysis, roles=(role,))))
    assert objects(store, "actor/nato", SKOS.prefLabel) == ["Nato"]
    assert objects(store, "actor/nato", SKOS.altLabel) == ["NATO"]
    assert objects(store, "actor/nato", SKOS.hiddenLabel) == ["nato_en"]
    assert [each.item for each in outcome.dropped] == ["role r1"]


def test_a_name_that_only_the_replaced_reading_used_does_not_bind_the_next(tmp_path: Path) -> None:
    store = tmp_path / "store"
    take(store, speaking("Nato met.", Actor("nato", ActorKind.ORGANIZATION, "Nato")))
    second = speaking("Nato met.", Actor("nato", ActorKind.ORGANIZATION, "NATO"))
    take(store, replace(second, analysis=replace(second.analysis, agent=replace(READER, version="9"))))
    assert objects(store, "actor/nato", SKOS.prefLabel) == ["NATO"]
    assert objects(store, "actor/nato", SKOS.altLabel) == []


# What a file holds.


@pytest.mark.parametrize(
    ("name", "raw", "kind"),
    [
        ("a.yaml", None, Kind.ANALYSIS),
        ("A.YML", None, Kind.ANALYSIS),
        ("a.txt", None, Kind.TEXT),
        ("story", None, Kind.TEXT),
        ("-", b"article: a.txt\nsha256: 00\n", Kind.ANALYSIS),
        ("-", b"# mine\nrun:\n  id: 1\nactors:\n", Kind.ANALYSIS),
        ("-", b"article: the one that nobody read\n\nIt began on Monday.\n", Kind.TEXT),
        ("-", b"MODERATOR: Your article?\nSMITH: My actors: none.\n", Kind.TEXT),
        ("-", b"\xff\xfe\x00", Kind.TEXT),
        ("-", b"", Kind.TEXT),
    ],
)
def test_a_file_is_told_by_its_name_and_standard_input_by_its_keys(name: str, raw: bytes | None, kind: Kind) -> None:
    assert Input.of(Path(name), raw=raw).kind is kind
    for wanted in Kind:
        assert Input.of(Path(name), raw=raw, kind=wanted).kind is wanted


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (None, "cannot be read: No such file"),
        (b"", "is empty"),
        (b" \n\n", "is empty"),
        (b"\x89PNG\r\n\x1a\n\x00\xff", "is not UTF-8"),
        ("The talks".encode("utf-16"), "is UTF-16, not UTF-8"),
        (b"The talks\x00go on", "has a NUL"),
        (FRENCH.encode(), "does not look like English but like French, and the reader reads English only"),
        ("Президент заявил, что не приедет.".encode(), "like Cyrillic writing"),
    ],
)
def test_what_is_no_english_text_is_refused_in_one_line(tmp_path: Path, content: bytes | None, complaint: str) -> None:
    path = tmp_path / "story.txt"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ArticleError, match=complaint) as caught:
        read(Input.of(path))
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_folder_is_no_text(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match="Is a directory"):
        read(Input.of(tmp_path))


@pytest.mark.parametrize(
    "published",
    ["14 May", "2025-13-01", "2025-05-14T09:00:00", "0000-01-01", "0000-01-01T00:00:00Z", "9999-12-31T23:59:59-01:00",
     "0001-01-01T00:00:00+01:00"],
)  # fmt: skip
def test_a_date_that_is_none_is_refused_before_anything_is_read(published: str) -> None:
    with pytest.raises(ArticleError, match=re.escape(published)) as caught:
        read(Input.of(Path("-"), raw=STORY.encode()), published)
    assert "\n" not in str(caught.value)


def test_an_analysis_is_taken_in_without_loading_the_reader(tmp_path: Path, seed_path: Path) -> None:
    program = (
        "import sys\nfrom kg.cli import cli\n"
        f"cli(['ingest', {str(seed_path)!r}, '--store', {str(tmp_path / 'store')!r}], standalone_mode=False)\n"
        "assert 'numpy' not in sys.modules and 'kg.reader.reader' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, capture_output=True)


# The reader itself, through the command.


def test_a_text_nobody_analysed_goes_from_the_file_into_the_store(tmp_path: Path) -> None:
    store, path = tmp_path / "store", tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    result = kg("ingest", path, "--store", store, "--published", "2025-05-14")
    assert result.exit_code == 0, result.output
    assert "dropped" in result.output
    assert "recorded" in result.output
    assert verify(store).problems == ()
    assert failing(store) == []
    again = kg("ingest", path, "--store", store, "--published", "2025-05-14")
    assert f"Nothing changed: {store} already holds this." in again.output


def test_one_bad_file_never_stops_the_rest(tmp_path: Path, seed_path: Path) -> None:
    (tmp_path / "story").write_text(STORY, encoding="utf-8")
    (tmp_path / "french.txt").write_text(FRENCH, encoding="utf-8")
    (tmp_path / "word.txt").write_text("Resign!", encoding="utf-8")
    (tmp_path / "binary.txt").write_bytes(b"\x00\xff" * 50)
    (tmp_path / "empty").mkdir()
    files = ["binary.txt", "french.txt", "none.txt", "story", "word.txt", "empty"]
    store = tmp_path / "store"
    result = kg("ingest", *(tmp_path / name for name in files), seed_path, "-", "--store", store,
                stdin="article: [\nrun:\n")  # fmt: skip
    assert result.exit_code == 1
    assert result.output.count("error: ") == 5
    assert "story does not" not in result.output
    with open_view(store) as view:
        assert len(list(view.store.quads_for_pattern(None, RDF.type, KG.ArticleVersion, None))) == 3


def test_where_nothing_can_be_taken_no_store_is_left_behind(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "one.story").write_text("{T1 It rains}.\n", encoding="utf-8")
    (tmp_path / "binary.txt").write_bytes(b"\x00\xff" * 50)
    (tmp_path / "wrong.yaml").write_text("article: none.txt\n", encoding="utf-8")
    result = kg("ingest", *(tmp_path / name for name in ("folder", "none.txt", "binary.txt", "wrong.yaml")),
                "--store", tmp_path / "store")  # fmt: skip
    assert result.exit_code == 1
    assert result.output.count("error: ") == 4
    assert not (tmp_path / "store").exists()


def test_a_story_with_marks_is_no_text_unless_somebody_says_so(tmp_path: Path) -> None:
    story = tmp_path / "one.story"
    story.write_text("{S1 The [p Mayor]} {C1 said} {T1 that it rains}.\n---\n1 act=claim fact=CT+ who=Mayor\n")
    for command in (("ingest", story, "--store", tmp_path / "store"), ("read", story)):
        result = kg(*command)
        assert result.exit_code == 1
        assert f"error: {story} is a story with marks" in result.output
        assert f"kg evaluate {story}" in result.output
    assert kg("read", "--text", story).exit_code == 0


def test_standard_input_is_read_as_a_text_that_only_looks_like_an_analysis_when_told_so(tmp_path: Path) -> None:
    imitation = "article: The minister said no.\nrun: He ran away from the crowd, police said.\n"
    told = kg("ingest", "-", "--text", "--store", tmp_path / "one", stdin=imitation)
    assert told.exit_code == 0, told.output
    assert "recorded" in told.output
    untold = kg("ingest", "-", "--store", tmp_path / "two", stdin=imitation)
    assert untold.exit_code == 1
    plain = kg("ingest", "-", "--store", tmp_path / "three", stdin=STORY)
    assert plain.exit_code == 0, plain.output


def test_a_text_that_a_person_has_read_is_left_alone_and_that_is_said(tmp_path: Path, seed_path: Path) -> None:
    store = tmp_path / "store"
    assert kg("ingest", seed_path, "--store", store).exit_code == 0
    result = kg("ingest", seed_path.with_suffix(".txt"), "--store", store)
    assert result.exit_code == 0, result.output
    assert "kept" in result.output
    assert (
        "istanbul-talks: a person's reading is in force, and a program's never replaces it; nothing changed"
        in result.output
    )


def test_dropped_items_are_shown_a_few_and_the_rest_counted(tmp_path: Path, reading: Callable[..., ReadText]) -> None:
    dropped = tuple(Dropped(f"attribution A{n}", "so it  goes\n" * 20, "it has no speaker") for n in range(8))
    outcome = take(tmp_path / "store", reading(dropped=dropped))
    shown = show.as_text(lambda: show.outcomes([outcome], tmp_path / "store"))
    assert "story: 8 items were dropped" in shown
    assert shown.count("it has no speaker") == 5
    assert "attribution A4 “so it goes so it" in shown
    assert "… and 3 more; kg review lists all" in shown
