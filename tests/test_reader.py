"""The reader as a whole: the seed article from its text alone, quotations over paragraphs, its own voice."""

from __future__ import annotations

import cProfile
from collections.abc import Iterator
from datetime import date
from itertools import product
from typing import Any, SupportsIndex

import pytest

from kg import resources
from kg.article import Article
from kg.extract.curated import VOICE
from kg.model import Analysis, Attribution, ConditionKind, Factuality, Form, Span, SpeechAct, TimeExpression
from kg.reader import attributions, times
from kg.reader.network import Network
from kg.reader.reader import read
from kg.reader.tokens import windows

SEED = Article.from_file(resources.SEEDS / "istanbul-talks.txt")


def analysis(text: str) -> Analysis:
    return read(Article.from_bytes(text.encode(), "a text")).analysis


def reported(found: Analysis) -> list[Attribution]:
    return [attribution for attribution in found.attributions if attribution.speaker != VOICE]


def names(found: Analysis) -> dict[str, str]:
    return {actor.id: actor.name for actor in found.actors}


def words(spans: tuple[Span, ...]) -> str:
    return " … ".join(span.words for span in spans)


@pytest.fixture(scope="module")
def seed() -> Analysis:
    return read(SEED).analysis


def one(found: Analysis, speaker: str, **expected: object) -> Attribution:
    """The only attribution of a speaker with these values."""
    called = names(found)
    mine = [a for a in reported(found) if called[a.speaker] == speaker
            and all(getattr(a, key) == value for key, value in expected.items())]  # fmt: skip
    assert len(mine) == 1, [(called[a.speaker], a.speech_act, words(a.content)) for a in reported(found)]
    return mine[0]


def test_a_promise_under_a_condition_is_read_with_its_condition_and_its_kind(seed: Analysis) -> None:
    promise = one(seed, "Volodymyr Zelenskiy")
    assert promise.speech_act is SpeechAct.CONDITIONAL_COMMITMENT
    assert words(promise.cue) == "has made it clear"
    (condition,) = promise.conditions
    assert (condition.kind, words(condition.evidence)) == (ConditionKind.NECESSARY, "if Putin is present")


def test_four_bodies_in_one_list_give_no_comment_each(seed: Analysis) -> None:
    silent = [a for a in reported(seed) if a.speech_act is SpeechAct.NO_COMMENT]
    assert [words(a.source) for a in silent] == [
        "the White House", "State Department", "National Security Council", "Witkoff’s office",
    ]  # fmt: skip
    assert all(a.content == () and a.perspectives == () for a in silent)


def test_a_silence_inside_a_statement_is_embedded_in_it_and_the_metonym_is_the_state(seed: Analysis) -> None:
    silence = one(seed, "Russia", speech_act=SpeechAct.NON_CONFIRMATION)
    outer = next(a for a in seed.attributions if a.id == silence.embedded_in)
    assert names(seed)[outer.speaker] == "a senior U.S. official"
    assert outer.addressee is not None
    assert names(seed)[outer.addressee] == "Reuters"


def test_what_is_not_ruled_out_is_possible_to_who_does_not_rule_it_out(seed: Analysis) -> None:
    silence = one(seed, "Donald Trump", speech_act=SpeechAct.NON_EXCLUSION)
    assert [p.factuality for p in silence.perspectives if p.holder == silence.speaker] == [Factuality.POSSIBLE]


def test_an_unnamed_group_is_counted(seed: Analysis) -> None:
    group = next(a for a in seed.actors if a.name == "three individuals familiar with the plans")
    assert (group.min_members, group.max_members) == (3, 3)


def test_who_speaks_in_a_role_has_it_with_its_body(seed: Analysis) -> None:
    called = names(seed)
    held = {(called[r.holder], r.title, tuple(called[o] for o in r.organizations)) for r in seed.roles}
    assert ("Dmitry Peskov", "spokesperson", ("Kremlin",)) in held
    assert ("Volodymyr Zelenskiy", "President", ("Ukraine",)) in held


def test_every_span_is_words_of_the_text_and_every_item_has_a_confidence(seed: Analysis) -> None:
    spans = [span for a in seed.attributions for span in (*a.source, *a.cue, *a.content, *a.evidence)]
    spans += [span for actor in seed.actors for span in actor.mentions]
    assert all(SEED.text[span.start : span.end] == span.words for span in spans)
    assert all(a.confidence is not None and 0 < a.confidence < 1 for a in seed.attributions)
    assert all(p.confidence is not None for a in seed.attributions for p in a.perspectives)
    assert all(c.confidence is not None for a in seed.attributions for c in a.conditions)
    assert all(item.confidence is not None for item in (*seed.roles, *seed.times))


def test_reading_twice_gives_the_same_labels(seed: Analysis) -> None:
    again = read(SEED).analysis
    assert (again.actors, again.attributions, again.roles) == (seed.actors, seed.attributions, seed.roles)


def test_weekdays_are_resolved_only_against_a_date_that_was_supplied(seed: Analysis) -> None:
    with_date = read(SEED, date(2025, 5, 14)).analysis
    assert all(not time.anchored for time in seed.times)
    assert date(2025, 5, 12) in {time.day for time in with_date.times if time.anchored}
    assert with_date.anchor is not None


def test_a_sentence_that_reports_nobody_is_the_articles_own_statement() -> None:
    found = analysis("The bridge was closed on Monday. The mayor said it would open again in June.")
    (own,) = [a for a in found.attributions if a.speaker == VOICE]
    assert words(own.content) == "The bridge was closed on Monday"
    assert own.cue == ()
    assert own.source == ()


def test_a_quotation_that_goes_on_in_the_next_paragraph_belongs_to_the_same_statement() -> None:
    found = analysis(
        "“We will not give up this fight,” Senator Anna Smith told reporters on Tuesday.\n"
        "“Our people deserve better than that, and they know it.”\n"
    )
    (said,) = reported(found)
    assert said.form is Form.DIRECT
    assert said.content[-1].words == "Our people deserve better than that, and they know it"
    assert said.evidence[0].end >= said.content[-1].end


def test_a_paragraph_that_ends_in_its_cue_gives_its_quotation_to_the_next() -> None:
    found = analysis("In a letter to the union, director Anna Smith wrote:\n“The factory will close in March.”\n")
    (wrote,) = reported(found)
    assert names(found)[wrote.speaker] == "Anna Smith"
    assert words(wrote.content) == "The factory will close in March"


@pytest.mark.parametrize("cue", ["stated,", "tweeted using her @mayor account:"])
def test_a_quotation_that_opens_a_paragraph_belongs_to_the_cue_that_the_one_before_ends_with(cue: str) -> None:
    found = analysis(
        f"Mayor Anna Smith {cue}\n\n“The bridge is open. It was late.” Smith asserted that it would stay open.\n"
    )
    first, second = reported(found)
    assert words(first.content) == "The bridge is open. It was late"
    assert words(second.content) == "that it would stay open"


@pytest.mark.parametrize("before", ["That is what the mayor, Tom Penn, believes.", "Tom Penn told reporters:"])
def test_a_quotation_that_its_own_sentence_gives_to_somebody_is_not_that_of_the_cue_before(before: str) -> None:
    found = analysis(
        f"{before}\n\n“We must go now,” Anna Lee said on Monday, and she left the town at once with her sons.\n"
    )
    said = next(each for each in reported(found) if words(each.content) == "We must go now")
    assert names(found)[said.speaker] == "Anna Lee"


def test_who_is_heard_of_or_written_to_is_not_what_is_said() -> None:
    found = analysis("Anna Smith heard of the incident on Monday. She tweeted to Ben Cole. Photo: Carl Dunn.\n")
    assert [words(a.cue) for a in reported(found)] == []


def test_a_given_name_goes_on_over_a_hyphen_before_a_small_syllable() -> None:
    found = analysis("Lam Cheuk-ting of the Democratic Party said he would wait. Hong Kong-based traders left.\n")
    assert "Lam Cheuk-ting" in names(found).values()
    assert not any("based" in name for name in names(found).values())


def test_the_name_of_a_site_does_not_end_a_sentence() -> None:
    (said,) = reported(analysis("She wrote that as of Friday the Example.org site was not loading at all."))
    assert words(said.content) == "that as of Friday the Example.org site was not loading at all"


def test_a_name_over_a_small_syllable_is_a_persons_and_one_of_the_people_is_a_partys() -> None:
    found = analysis("Wong Pik-wan of the New People's Party said that the count was fair.")
    kinds = {actor.name: actor.kind.value for actor in found.actors}
    assert (kinds["Wong Pik-wan"], kinds["New People's Party"]) == ("person", "organization")


def test_a_cue_that_no_dictionary_has_makes_a_link_less_sure() -> None:
    known, unknown = (reported(analysis(f"The mayor {cue} that the bridge was unsafe."))
                      for cue in ("warned", "zibbled"))  # fmt: skip
    assert len(unknown) == 0 or (known[0].confidence or 0) > (unknown[0].confidence or 0)


def test_a_source_never_reaches_into_another_sentence() -> None:
    found = analysis(
        "The group was founded by Kendrick Moxon. Rathbun wrote that the drives were returned to the company by mail."
    )
    assert [words(a.source) for a in reported(found)] == ["Rathbun"]


def test_a_text_without_any_report_has_no_reported_attribution() -> None:
    found = analysis("The sun rose at six. Rain fell in the afternoon.")
    assert reported(found) == []
    assert len(found.attributions) == 2


def long_text(paragraphs: int) -> str:
    """Paragraphs of a statement, a time, an office and another name each: the longer, the more of all of them."""
    return "\n".join(
        f"Mayor Anna {a}{b} of {b.title()}{a.lower()} said on 5 March that bridge {i} would open. "
        f"“We will not wait,” she told Robert {b.title()}son, a spokesman for {a}{b} Steel."
        for i, (a, b) in enumerate(list(product(_FIRST, _LAST))[:paragraphs])
    )


_FIRST = ("Hard", "Wink", "Brad", "Lang", "Stan", "Whit", "Mar", "Col", "Ash", "Thorn")
_LAST = ("ley", "ton", "field", "wood", "ford", "ham", "worth", "by", "stead", "well")


def calls_to_read(text: str) -> int:
    """How many calls a reading makes: unlike its time, the same on every machine."""
    profile = cProfile.Profile()
    profile.runcall(analysis, text)
    return sum(entry.callcount for entry in profile.getstats())


def test_three_times_the_text_is_about_three_times_the_work() -> None:
    analysis(long_text(30))  # what is learnt of words once is there for both
    assert len(reported(analysis(long_text(30)))) > 50
    assert calls_to_read(long_text(90)) < 4 * calls_to_read(long_text(30))


def test_what_dates_a_statement_is_found_without_going_through_all_the_times() -> None:
    class Counted(tuple[TimeExpression, ...]):
        __slots__ = ()
        looked_at = 0

        def __getitem__(self, place: SupportsIndex | slice) -> Any:
            Counted.looked_at += 1
            return super().__getitem__(place)

        def __iter__(self) -> Iterator[TimeExpression]:
            for time in super().__iter__():
                Counted.looked_at += 1
                yield time

    article = Article.from_bytes(long_text(90).encode(), "a text")
    drafts = attributions.drafts(Network.load().mark(list(windows(article))))
    found = Counted(times.find(article, None))
    dated = [times.said_at(draft, found, article) for draft in drafts]
    assert len(found) == 90
    assert len(set(dated)) > 80
    assert Counted.looked_at < 30 * len(drafts)


def test_a_long_quotation_is_one_statement_whatever_its_length() -> None:
    said = "“Our people deserve better than that, and they know it.”\n"
    found = reported(analysis("In a letter to the union, director Anna Smith wrote:\n" + 40 * said))
    assert [len(a.content) for a in found] == [40]
