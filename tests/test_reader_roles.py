from __future__ import annotations

from datetime import UTC, datetime

import pytest

from kg.article import Article
from kg.gate.shapes import Gate
from kg.graph import record
from kg.iris import Base
from kg.model import Agent, Analysis, Publication, Role
from kg.namespaces import DEFAULT_BASE
from kg.reader import actors, attributions, roles
from kg.reader.draft import Draft, Marked
from kg.reader.network import Network
from kg.reader.tokens import Window, windows

from .test_reader_actors import tag


def held(text: str, source: str = "") -> list[tuple[str, str, tuple[str, ...], str | None]]:
    """Holder, title, organisations and principal of each role in a text. ``source``: words that speak in it."""
    cast, roles_ = _found(text, source)
    name = {actor.id: actor.name for actor in cast.actors}
    return [
        (
            name[r.holder],
            r.title,
            tuple(name[o] for o in r.organizations),
            None if r.reports_to is None else name[r.reports_to],
        )
        for r in roles_
    ]


def _found(text: str, source: str) -> tuple[actors.Cast, tuple[Role, ...]]:
    article = Article.from_bytes(text.encode(), "story")
    marked = [_marked(number, window) for number, window in enumerate(windows(article))]
    drafts = []
    if source != "":
        start = text.index(source)
        tokens = marked[0].window.within(start, start + len(source))
        run = (tokens[0], tokens[-1])
        drafts.append(Draft(marked[0], ((run[1] + 1, run[1] + 1),), (run,), (), 0.9))
    cast = actors.cast(article, marked, drafts)
    return cast, roles.find(article, marked, cast)


def _marked(number: int, window: Window) -> Marked:
    return Marked(number, window, tuple(map(tag, window.tokens)), (), ())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ukrainian President Volodymyr Zelenskiy left.", ("Volodymyr Zelenskiy", "President", ("Ukraine",), None)),
        ("Kremlin spokesperson Dmitry Peskov left.", ("Dmitry Peskov", "spokesperson", ("Kremlin",), None)),
        ("Reuters reporter Anna Smith left.", ("Anna Smith", "reporter", ("Reuters",), None)),
        ("FBI Director John Brown left.", ("John Brown", "Director", ("Central",), None)),
        ("Secretary of State John Brown left.", ("John Brown", "Secretary of State", (), None)),
        ("White House press secretary John Brown left.", ("John Brown", "press secretary", ("White House",), None)),
        ("Florida Sen. John Brown left.", ("John Brown", "Senator", ("Florida",), None)),
        ("Gov. John Brown of Texas left.", ("John Brown", "Governor", ("Texas",), None)),
        ("Former Texas Gov. John Brown left.", ("John Brown", "former Governor", ("Texas",), None)),
        ("John Brown, director of NASA, left.", ("John Brown", "director", ("NASA",), None)),
        ("John Brown, the director of policy at NASA, left.", ("John Brown", "director of policy", ("NASA",), None)),
        (
            "John Brown, 43, a professor at Brown University, left.",
            ("John Brown", "professor", ("Brown University",), None),
        ),
        ("The director of NASA, John Brown, left.", ("John Brown", "director", ("NASA",), None)),
        ("John Brown, who is chairman of NATO, left.", ("John Brown", "chairman", ("NATO",), None)),
        ("John Brown is the director of NASA.", ("John Brown", "director", ("NASA",), None)),
        ("John Brown, who chairs NATO, left.", ("John Brown", "chair", ("NATO",), None)),
        ("John Brown, one of the directors of NASA, left.", ("John Brown", "director", ("NASA",), None)),
        ("John Brown of NASA became the first director of NATO.", ("John Brown", "first director", ("NATO",), None)),
        ("Former NASA director Gen. John Brown left.", ("John Brown", "former director", ("NASA",), None)),
        ("A puppeteer met puppeteer Anna Smith.", ("Anna Smith", "puppeteer", (), None)),
        ("The NASA-based puppeteer Anna Smith left.", ("Anna Smith", "puppeteer", (), None)),
        ("John Brown, a spokesman for Anna Smith, left.", ("John Brown", "spokesman", (), "Anna Smith")),
        ("Smith campaign manager John Brown met Anna Smith.", ("John Brown", "manager", ("Smith campaign",), None)),
    ],
)
def test_the_words_around_a_name_give_its_role(
    text: str, expected: tuple[str, str, tuple[str, ...], str | None]
) -> None:
    if expected[2] == ("Central",):
        expected = (expected[0], expected[1], ("Federal Bureau of Investigation",), None)
    assert expected in held(text)


@pytest.mark.parametrize(
    ("text", "source", "expected"),
    [
        ("A senior U.S. official said no.", "A senior U.S. official", ("senior official", ("United States",), None)),
        ("A spokesman for NATO said no.", "A spokesman for NATO", ("spokesman", ("NATO",), None)),
        ("Leaders from Qatar, Kuwait and Oman said no.", "Leaders", ("leader", ("Qatar", "Kuwait", "Oman"), None)),
        ("Anna Smith left. One of her aides said no.", "One of her aides", ("aide", (), "Anna Smith")),
        ("A bus driver said no.", "A bus driver", ("bus driver", (), None)),
    ],
)
def test_an_unnamed_source_has_the_role_that_its_words_state(
    text: str, source: str, expected: tuple[str, tuple[str, ...], str | None]
) -> None:
    assert [role[1:] for role in held(text, source)] == [expected]


def test_a_group_gives_its_role_to_each_one_named() -> None:
    found = held("Anna Smith met two of her senior envoys, John Brown and retired General Tom Hall.")
    assert ("John Brown", "senior envoy", (), "Anna Smith") in found
    assert ("Tom Hall", "senior envoy", (), "Anna Smith") in found
    assert ("Tom Hall", "retired General", (), None) in found


@pytest.mark.parametrize(
    "text",
    [
        "Councillors Anna Smith, Mary Reed and John Brown left.",
        "The councillors, Anna Smith, Mary Reed and John Brown, left.",
        "Anna Smith, Mary Reed and John Brown, all councillors, left.",
    ],
)
def test_a_noun_for_several_is_the_role_of_each_one_in_a_list(text: str) -> None:
    assert {(name, title) for name, title, *_ in held(text)} == {
        ("Anna Smith", "councillor"), ("Mary Reed", "councillor"), ("John Brown", "councillor"),
    }  # fmt: skip


def test_two_titles_joined_before_a_name_are_two_roles() -> None:
    found = held("Violinist and composer Anna Smith left.")
    assert {(name, title.lower()) for name, title, *_ in found} == {
        ("Anna Smith", "violinist"), ("Anna Smith", "composer"),
    }  # fmt: skip


def test_titles_joined_after_a_name_are_roles_in_the_body_that_the_last_one_names() -> None:
    found = held("Anna Smith, founder and chairman of NASA, left.")
    assert {role[1:3] for role in found} == {("founder", ("NASA",)), ("chairman", ("NASA",))}


def test_what_follows_a_name_in_a_list_of_people_is_said_of_that_name_only() -> None:
    found = held("Anna Smith, a nurse, John Brown, the director of NASA, and Mary Reed, who founded NATO, left.")
    assert {role[:3] for role in found} == {
        ("Anna Smith", "nurse", ()), ("John Brown", "director", ("NASA",)), ("Mary Reed", "founder", ("NATO",)),
    }  # fmt: skip


def test_two_ministries_of_one_person_are_two_roles() -> None:
    found = held("John Brown, prime minister of Sweden, left. Brown served as aviation minister of Sweden.")
    assert [role[1] for role in found] == ["prime minister", "aviation minister"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("John Brown was elected mayor in 2011.", ("John Brown", "mayor", ())),
        ("Anna Smith left. She was appointed ambassador to Chile.", ("Anna Smith", "ambassador", ("Chile",))),
        ("As chairman of NASA, John Brown left.", ("John Brown", "chairman", ("NASA",))),
        ("John Brown stepped down as chairman of NASA.", ("John Brown", "chairman", ("NASA",))),
        ("Anna Smith replaced John Brown as coach.", ("Anna Smith", "coach", ())),
        ("Anna Smith replaced John Brown as coach.", ("John Brown", "coach", ())),
        ("Senator John Brown (D-Ohio) left.", ("John Brown", "Senator", ("Ohio",))),
        ("Sen. John Brown, R-Pa., left.", ("John Brown", "Senator", ("Pennsylvania",))),
        ("Senator John Brown, Democrat of Ohio, left.", ("John Brown", "Senator", ("Ohio",))),
        ("Two nurses met. One of them, Anna Smith, left.", ("Anna Smith", "nurse", ())),
        ("Fire chief John Brown left.", ("John Brown", "fire chief", ())),
        ("Shopkeeper Anna Smith Reed left.", ("Anna Smith Reed", "Shopkeeper", ())),
        ("Prime Minister-designate John Brown left.", ("John Brown", "Prime Minister-designate", ())),
        ("General Sir John Brown left.", ("John Brown", "General", ())),
        ("The network, founded by John Brown, left.", ("John Brown", "founder", ())),
        ("John Brown, the Spanish coach of Arsenal, left.", ("John Brown", "coach", ("Arsenal",))),
        ("John Brown, President Tom Hall's special envoy, left.", ("John Brown", "special envoy", ())),
        ("John Brown, a director until 2008 and now coach of NASA, left.", ("John Brown", "coach", ("NASA",))),
    ],
)
def test_verbs_lists_parties_and_words_before_an_office_are_read(
    text: str, expected: tuple[str, str, tuple[str, ...]]
) -> None:
    assert expected in [role[:3] for role in held(text)]


@pytest.mark.parametrize(
    "text",
    [
        "If John Brown becomes president, Anna Smith leaves.",
        "John Brown is no director.",
        "As president, John Brown would leave.",
        "John Brown, who chaired the meeting, left.",
    ],
)
def test_what_is_supposed_denied_or_no_office_is_no_role(text: str) -> None:
    assert held(text) == []


def test_a_given_name_that_is_a_title_elsewhere_stays_a_name() -> None:
    assert held("Goalkeeper Dean Ashworth left.")[0][:2] == ("Dean Ashworth", "Goalkeeper")
    assert held("Referee Phil Bishop left.")[0][:2] == ("Phil Bishop", "Referee")


def test_a_sentence_about_a_pronoun_gives_the_role_to_whom_it_means() -> None:
    found = held("Anna Smith left. She was the director of NASA.")
    assert found == [("Anna Smith", "director", ("NASA",), None)]


@pytest.mark.parametrize("source", ["Organizers", "Two bus drivers"])
def test_several_who_are_not_named_have_a_role_only_in_a_body(source: str) -> None:
    assert held(f"{source} said no.", source) == []
    of_body = f"{source} at NASA"
    assert [bodies for _, _, bodies, _ in held(f"{of_body} said no.", of_body)] == [("NASA",)]


@pytest.mark.parametrize("source", ["Supporters", "Two women", "Her brothers", "Two witnesses", "The pilot"])
def test_kin_age_chance_and_what_is_already_known_of_an_unnamed_source_give_no_role(source: str) -> None:
    assert held(f"{source} said no.", source) == []


def test_the_same_role_said_again_is_more_evidence_of_it() -> None:
    text = "Ukrainian President Volodymyr Zelenskiy left.\n\nThe president went. President Zelenskiy left."
    _, found = _found(text, "")
    assert len(found) == 1
    assert [span.words for span in found[0].evidence] == [
        "Ukrainian President Volodymyr Zelenskiy", "The president", "President Zelenskiy",
    ]  # fmt: skip


def test_a_former_office_and_a_present_one_are_two_roles() -> None:
    found = held("Former Texas Gov. John Brown left. Texas Gov. John Brown came.")
    assert [(title, bodies) for _, title, bodies, _ in found] == [
        ("former Governor", ("Texas",)), ("Governor", ("Texas",)),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        ("John Brown of NASA left.", ["John Brown"]),
        ("Photo by John Brown of NASA", ["John Brown"]),
        ("NASA's John Brown left.", ["John Brown"]),
        ("NASA's John Brown and Mary Hill left.", ["John Brown", "Mary Hill"]),
    ],
)
def test_who_is_given_a_body_without_an_office_is_affiliated_with_it(text: str, holders: list[str]) -> None:
    assert held(text) == [(holder, "affiliated", ("NASA",), None) for holder in holders]


@pytest.mark.parametrize(
    "text",
    [
        "Mr. John Brown left.",
        "John Brown, NASA and others left.",
        "After John Brown, the director said no.",
        "John Brown met reporters.",
    ],
)
def test_without_a_word_for_an_office_nobody_named_has_a_role(text: str) -> None:
    assert [role for role in held(text) if role[0] == "John Brown"] == []


def test_what_a_role_names_is_among_the_actors_and_passes_the_gate() -> None:
    text = (
        "Kremlin spokesperson Dmitry Peskov told Reuters on Monday that Russia would attend the talks. A senior U.S. "
        "official familiar with the plans said he had not heard of it. The White House declined to comment.\n\n"
        "Two officials reportedly agreed. “We will win,” said Maria Alvarez, director of the Institute for Peace."
    )
    article = Article.from_bytes(text.encode(), "story")
    marked = Network.load().mark(list(windows(article)))
    cast = actors.cast(article, marked, attributions.drafts(marked))
    found = roles.find(article, marked, cast)
    known = {actor.id for actor in cast.actors}
    assert len(found) > 1
    for role in found:
        assert {role.holder, *role.organizations} <= known
        assert role.reports_to is None or role.reports_to in known
    moment = datetime(2026, 11, 24, tzinfo=UTC)
    analysis = Analysis("reading", Agent("reader", "1", is_person=False), moment, moment, cast.actors, (), found)
    quads = record(article, Publication(), analysis, Base(DEFAULT_BASE)).quads
    assert Gate.load().check(quads).findings == ()


def test_those_in_a_list_have_the_title_before_it_and_each_their_own_party() -> None:
    found = held("The councillors Mark Hill of the Labour Party, Sue Lane of NATO and Peter Wood of NASA left.")
    assert sorted(found) == [
        ("Mark Hill", "affiliated", ("Labour Party",), None), ("Mark Hill", "councillor", (), None),
        ("Peter Wood", "affiliated", ("NASA",), None), ("Peter Wood", "councillor", (), None),
        ("Sue Lane", "affiliated", ("NATO",), None), ("Sue Lane", "councillor", (), None),
    ]  # fmt: skip


def test_the_party_of_somebody_elected_is_not_the_body_of_the_office_but_a_state_is() -> None:
    assert held("Mayor Jane Doe of the Green Party left.") == [
        ("Jane Doe", "Mayor", (), None), ("Jane Doe", "affiliated", ("Green Party",), None),
    ]  # fmt: skip
    assert held("Senator John Brown of Florida left.") == [("John Brown", "Senator", ("Florida",), None)]


@pytest.mark.parametrize("letters", [", KC,", ", MEP,"])
def test_letters_behind_a_name_are_a_title(letters: str) -> None:
    assert [(holder, title) for holder, title, _, _ in held(f"Jane Doe{letters} left.")] == [
        ("Jane Doe", letters.strip(", "))
    ]


def test_whom_somebody_is_for_or_against_is_no_body_of_theirs() -> None:
    assert held("The pro-Russian mayor John Brown left.") == [("John Brown", "mayor", (), None)]


def test_a_doer_that_no_dictionary_has_is_a_role_before_a_name_but_what_somebody_wrote_is_not() -> None:
    assert held("They met cosplayer Jessica Anderson.") == [("Jessica Anderson", "cosplayer", (), None)]
    assert held("The letter John Brown wrote was long.") == []


def test_who_founded_a_body_has_that_role_beside_the_title_before_the_name() -> None:
    found = held("A company founded by science fiction writer John Brown closed.")
    assert {title for _, title, _, _ in found} == {"founder", "science fiction writer"}
