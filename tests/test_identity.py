"""Names across articles: which actors are judged to be one, and which are left apart."""

from __future__ import annotations

from collections import Counter
from datetime import date
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.errors import KgError
from kg.identity import Merge, Named, Register, judgements
from kg.identity.aliases import COLUMNS, Aliases, load, packaged
from kg.identity.bodies import parse as parse_body
from kg.identity.persons import parse as parse_person
from kg.identity.rules import Rule
from kg.model import ActorKind
from kg.reader import names
from kg.reader.names import Sense

VARIANTS = Path(__file__).parent / "names" / "variants.tsv"
PERSON, BODY, STATE, OUTLET = ActorKind.PERSON, ActorKind.ORGANIZATION, ActorKind.STATE, ActorKind.OUTLET


def variants() -> list[tuple[Named, Named, str]]:
    found = []
    for line in VARIANTS.read_text(encoding="utf-8").splitlines()[1:]:
        name_a, kind_a, name_b, kind_b, verdict, _, role_a, role_b = line.split("\t")
        assert verdict in {"same", "different", "undecided"}
        one, other = (Named(id_, ActorKind(kind), name, roles=roles(role)) for id_, name, kind, role in
                      (("a", name_a, kind_a, role_a), ("b", name_b, kind_b, role_b)))  # fmt: skip
        found.append((one, other, verdict))
    return found


def roles(cell: str) -> tuple[tuple[str, str], ...]:
    title, _, body = cell.partition("@")
    return ((title, body),) if title != "" else ()


def person(name: str, identifier: str | None = None, **more: object) -> Named:
    return Named(identifier or name, PERSON, name, **more)


def body(name: str, identifier: str | None = None, kind: ActorKind = BODY, **more: object) -> Named:
    return Named(identifier or name, kind, name, **more)


def pairs(actors: list[Named], **more: object) -> set[frozenset[str]]:
    return {frozenset((merge.one, merge.other)) for merge in judgements(actors, **more)}


def classes(actors: list[Named], merges: list[Merge]) -> set[frozenset[str]]:
    group = {actor.identifier: {actor.identifier} for actor in actors}
    for merge in merges:
        whole = group[merge.one] | group[merge.other]
        for each in whole:
            group[each] = whole
    return {frozenset(each) for each in group.values()}


def crowd() -> list[Named]:
    """Every actor of the variants once."""
    found: dict[tuple[object, ...], Named] = {}
    for actor in (actor for one, other, _ in variants() for actor in (one, other)):
        key = (actor.name, actor.kind, actor.roles)
        found.setdefault(key, Named(f"n{len(found)}", actor.kind, actor.name, roles=actor.roles))
    return list(found.values())


def scores(table: Aliases) -> tuple[float, float]:
    counts: Counter[tuple[bool, bool]] = Counter()
    for one, other, verdict in variants():
        counts[verdict == "same", len(pairs([one, other], aliases=table)) > 0] += 1
    right, wrong, missed = counts[True, True], counts[False, True], counts[True, False]
    return right / (right + wrong), right / (right + missed)


def test_of_the_variants_written_down_beforehand_nearly_all_are_judged_right() -> None:
    precision, recall = scores(packaged())
    assert len(variants()) >= 200
    assert precision >= 0.98
    assert recall >= 0.85


def test_the_rules_alone_without_the_table_of_aliases_are_still_precise() -> None:
    precision, recall = scores(Aliases())
    assert precision >= 0.94
    assert recall >= 0.6


def test_all_the_variants_in_one_crowd_are_judged_as_well_as_in_pairs() -> None:
    actors = crowd()
    identifier = {(actor.name, actor.kind, actor.roles): actor.identifier for actor in actors}
    group = {each: found for found in classes(actors, list(judgements(actors))) for each in found}
    counts: Counter[tuple[bool, bool]] = Counter()
    for one, other, verdict in variants():
        a, b = (identifier[each.name, each.kind, each.roles] for each in (one, other))
        if a != b:
            counts[verdict == "same", b in group[a]] += 1
    assert counts[True, True] / (counts[True, True] + counts[False, True]) >= 0.98
    assert counts[True, True] / (counts[True, True] + counts[True, False]) >= 0.85


PARTS = st.sampled_from(
    "Ann Anna Bill William B. Robert Zelensky Zelenskiy Foo Quux Mr. Mrs. Jr. al-Quux de Kim Jong".split()
)
NAMES = st.lists(PARTS, min_size=1, max_size=4).map(" ".join)
BODIES = st.lists(
    st.sampled_from(
        "Quux Inc. Ministry Foreign of Russia Russian WHO World Health Organization Foo FC the QFWO".split()
    ),
    min_size=1,
    max_size=4,
).map(" ".join)
ACTORS = st.one_of(
    st.builds(lambda name, role, item: (PERSON, name, role, item), NAMES,
              st.sampled_from([(), (("mayor", "Quux"),), (("judge", "Foo"),)]),
              st.sampled_from([None, None, "Q1", "Q2"])),
    st.builds(lambda kind, name, item: (kind, name, (), item), st.sampled_from([BODY, STATE, OUTLET]), BODIES,
              st.sampled_from([None, None, "Q1", "Q2"])),
)  # fmt: skip


def actors_of(drawn: list[tuple[object, ...]]) -> list[Named]:
    return [Named(f"n{number:02}", kind, name, roles=role, wikidata=item)
            for number, (kind, name, role, item) in enumerate(drawn)]  # fmt: skip


CROWDS = st.lists(ACTORS, min_size=2, max_size=9).map(actors_of)


@settings(deadline=None)
@given(CROWDS, st.randoms(use_true_random=False))
def test_the_order_in_which_actors_come_changes_nothing(actors: list[Named], random: object) -> None:
    shuffled = list(actors)
    random.shuffle(shuffled)
    assert list(judgements(shuffled)) == list(judgements(actors))


@settings(deadline=None)
@given(CROWDS)
def test_a_class_never_holds_a_person_and_a_body_nor_two_wikidata_items(actors: list[Named]) -> None:
    by_identifier = {actor.identifier: actor for actor in actors}
    for group in classes(actors, list(judgements(actors))):
        members = [by_identifier[each] for each in group]
        assert len({member.kind is PERSON for member in members}) == 1
        assert len({member.wikidata for member in members} - {None}) <= 1


@settings(deadline=None)
@given(ACTORS, ACTORS)
def test_which_of_two_is_named_first_changes_nothing(one: tuple[object, ...], other: tuple[object, ...]) -> None:
    assert len(pairs(actors_of([one, other]))) == len(pairs(actors_of([other, one])))


@settings(deadline=None)
@given(CROWDS, st.data())
def test_two_whom_a_person_holds_apart_are_in_different_classes(actors: list[Named], data: st.DataObject) -> None:
    one, other = data.draw(
        st.lists(st.sampled_from([a.identifier for a in actors]), min_size=2, max_size=2, unique=True)
    )
    merges = list(judgements(actors, apart=[(other, one)]))
    assert not any({one, other} <= group for group in classes(actors, merges))


@settings(deadline=None)
@given(st.text(min_size=1, max_size=30))
def test_any_text_can_be_taken_for_a_name(text: str) -> None:
    assert len(parse_person(text).words) > 0
    parse_body(text)
    for kind in (PERSON, BODY, STATE, OUTLET):
        assert pairs([Named("a", kind, text)]) == set()


def test_five_spellings_of_a_name_are_one_person() -> None:
    actors = [person(f"Boris {name}") for name in ("Nemtskiy", "Nemtsky", "Nemtskyy", "Nemtski", "Nemtskii")]
    assert len(classes(actors, list(judgements(actors)))) == 1


def test_a_surname_alone_joins_the_one_full_name_that_is_known() -> None:
    assert pairs([person("Oyelaran"), person("Funmilayo Oyelaran")]) == {frozenset(("Oyelaran", "Funmilayo Oyelaran"))}


def test_a_surname_alone_is_left_open_once_two_bear_it() -> None:
    known = [person("Oyelaran"), person("Funmilayo Oyelaran")]
    assert [merge.rule for merge in judgements(known)] == [Rule.SURNAME]
    assert list(judgements([*known, person("Tunde Oyelaran")])) == []


def test_a_form_of_address_tells_which_of_a_couple_a_surname_means() -> None:
    actors = [person("Mrs. Thistlewood"), person("Peter Thistlewood"), person("Harriet Thistlewood")]
    assert pairs(actors) == {frozenset(("Mrs. Thistlewood", "Harriet Thistlewood"))}


def test_a_surname_that_two_share_does_not_undo_what_is_judged_of_one_of_them() -> None:
    actors = [person("Mrs. Thistlewood"), person("Peter Thistlewood"), person("Harriet Thistlewood")]
    assert pairs([*actors, person("Thistlewood")]) == {frozenset(("Mrs. Thistlewood", "Harriet Thistlewood"))}


def test_two_people_with_one_common_name_and_other_offices_stay_two() -> None:
    one = person("John Smith", "john_smith", roles=(("goalkeeper", "Arsenal"),))
    other = person("John Smith", "john_smith_2", roles=(("senator", "United States Senate"),))
    third = person("John Smith", "john_smith_3")
    assert pairs([one, other]) == set()
    assert pairs([one, other, third]) == set()


def test_a_common_surname_joins_a_full_name_in_the_same_office() -> None:
    office = (("police chief", "Springfield Police Department"),)
    assert pairs([person("Garcia"), person("Maria Garcia")]) == set()
    assert len(pairs([person("Garcia", roles=office), person("Maria Garcia", roles=office)])) == 1


def test_a_surname_in_another_office_is_left_open() -> None:
    one = person("Ondráček", roles=(("mayor", "Brno"),))
    assert pairs([one, person("Jiří Ondráček", roles=(("goalkeeper", "Slavia"),))]) == set()


def test_a_surname_that_stands_beside_the_full_name_in_an_article_is_somebody_else_there() -> None:
    assert pairs([person("Oyelaran", articles=("a",)), person("Tunde Oyelaran", articles=("a", "b"))]) == set()


def test_father_and_son_are_two() -> None:
    assert pairs([person("Carlton Oyelaran Jr."), person("Carlton Oyelaran Sr."), person("Carlton Oyelaran")]) == set()


def test_the_days_of_an_article_tell_which_president_bush_it_means() -> None:
    one = person("President Bush", days=(date(2003, 3, 1), date(2003, 4, 1)))
    assert pairs([one, person("George W. Bush")]) == {frozenset(("President Bush", "George W. Bush"))}
    assert pairs([one, person("George H. W. Bush")]) == set()
    assert pairs([person("President Bush"), person("George W. Bush")]) == set()


def test_an_alias_that_an_article_gives_counts() -> None:
    assert len(pairs([person("Oyelaran", aliases=("Funmilayo Oyelaran",)), person("Funmilayo Oyelaran")])) == 1
    assert pairs([person("Oyelaran", aliases=("Funmilayo Oyelaran",)), person("Tunde Oyelaran")]) == set()


def test_one_wikidata_item_makes_one_actor_and_two_make_two() -> None:
    assert len(pairs([person("Cassius Clay", wikidata="Q36107"), person("Muhammad Ali", wikidata="Q36107")])) == 1
    assert pairs([person("Ann Quux", "a", wikidata="Q1"), person("Ann Quux", "b", wikidata="Q2")]) == set()


@pytest.mark.parametrize("name", ["Ford", "John Deere", "Philip Morris", "Tesla", "Liverpool", "Washington"])
def test_a_body_named_like_a_person_is_never_that_person(name: str) -> None:
    kinds = (PERSON, BODY, STATE, OUTLET)
    actors = [Named(f"{kind.value}", kind, name) for kind in kinds]
    assert not any("person" in pair for pair in pairs(actors))


def test_a_link_to_one_wikidata_item_does_not_make_a_person_a_body() -> None:
    assert pairs([person("Philip Quux", "a", wikidata="Q1"), body("Philip Quux", "b", wikidata="Q1")]) == set()


def test_ministries_of_two_states_are_two_however_they_are_written() -> None:
    written = ["{0} Ministry of Foreign Affairs", "Foreign Ministry of {1}", "{1}'s Foreign Ministry"]
    peru = [body(each.format("Peruvian", "Peru")) for each in written]
    chile = [body(each.format("Chilean", "Chile")) for each in written]
    found = classes(peru + chile, list(judgements(peru + chile)))
    assert found == {frozenset(each.name for each in peru), frozenset(each.name for each in chile)}


def test_a_ministry_of_no_state_joins_none() -> None:
    assert (
        pairs([body("Foreign Ministry"), body("Ministry of Foreign Affairs"), body("Peruvian Foreign Ministry")])
        == set()
    )


def test_letters_that_two_bodies_share_join_neither() -> None:
    trust, union = body("Hyderabad Rural Water Trust"), body("Hampshire Rail Workers Trust")
    assert len(pairs([body("HRWT"), trust])) == 1
    assert pairs([body("HRWT"), trust, union]) == set()


def test_bodies_with_other_full_names_stay_two_though_both_are_called_by_the_same_letters() -> None:
    trust = body("Hyderabad Rural Water Trust", aliases=("HRWT",))
    assert pairs([trust, body("Hampshire Rail Workers Trust", aliases=("HRWT",))]) == set()


def test_words_that_many_bodies_are_called_by_join_none() -> None:
    assert pairs([body("Springfield City Council", aliases=("Council",)), body("Council")]) == set()


def test_a_judgement_says_its_rule_and_the_words_it_rests_on() -> None:
    (merge,) = judgements([person("Oyelaran", "b"), person("Funmilayo Oyelaran", "a")])
    assert (merge.one, merge.other, merge.rule) == ("a", "b", Rule.SURNAME)
    assert "Oyelaran and" in merge.reason or "and Oyelaran" in merge.reason
    assert "same surname" in merge.reason
    assert 0 < merge.confidence < 1


def test_every_rule_says_why_in_a_sentence_of_its_own() -> None:
    actors = [
        person("Ann Quux", "wikidata 1", wikidata="Q1"), person("The Sparrow", "wikidata 2", wikidata="Q1"),
        body("UN", "table 1"), body("United Nations", "table 2"),
        person("Boris Nemtskiy", "spelling 1"), person("Boris Nemtsky", "spelling 2"),
        person("Takumi Orikasa", "order 1"), person("Orikasa Takumi", "order 2"),
        body("Quux Inc.", "form 1"), body("Quux", "form 2"),
        person("Ruth Bader Gintz", "middle 1"), person("Ruth Gintz", "middle 2"),
        person("Bob Thistlewood", "nickname 1"), person("Robert Thistlewood", "nickname 2"),
        body("HRWT", "letters 1"), body("Hyderabad Rural Water Trust", "letters 2"),
        person("Recep Tayyip Brandvold", "part 1"), person("Tayyip Brandvold", "part 2"),
        person("F. Oyelaran", "initial 1"), person("Funmilayo Oyelaran", "initial 2"),
        person("Mrs. Ondracek", "surname 1"), person("Jana Ondráček", "surname 2"),
    ]  # fmt: skip
    merges = list(judgements(actors))
    assert {(merge.one.split()[0], merge.rule.name.lower()) for merge in merges} == {
        (rule.name.lower(), rule.name.lower()) for rule in Rule if rule is not Rule.CONFLICT
    }
    names_of = {actor.identifier: actor.name for actor in actors}
    sentences = {m.reason.replace(names_of[m.one], "…").replace(names_of[m.other], "…") for m in merges}
    assert len(sentences) == len(merges) == len(Rule) - 1
    assert all(sentence.count("…") >= 2 and sentence.endswith(".") for sentence in sentences)


def test_the_weaker_a_rule_the_less_sure_it_is() -> None:
    confidences = [rule.confidence for rule in sorted(Rule)]
    assert confidences == sorted(confidences, reverse=True)


def test_a_second_actor_with_an_identifier_that_is_known_is_refused() -> None:
    with pytest.raises(ValueError, match="a is known already"):
        list(judgements([person("Ann Quux", "a"), person("Ann Foo", "a")]))


@pytest.mark.parametrize("kind", [ActorKind.UNNAMED, ActorKind.VOICE])
def test_an_actor_without_a_name_is_refused(kind: ActorKind) -> None:
    with pytest.raises(ValueError, match="only actors with names"):
        list(judgements([Named("a", kind, "an official")]))


def test_a_newcomer_is_compared_with_its_namesakes_only() -> None:
    register, compared = Register(), []
    for first, last in product(
        "Ann Bob Cleo Dora Emil".split(), (f"Qu{a}x{b}" for a in "aeiou" for b in "bdfgklmnprstvz")
    ):
        register.add(person(f"{first} {last}"))
    for number in range(300):
        register.add(person(f"Ann{number} Smith"))
    compare = register._compare
    register._compare = lambda one, other: compared.append(other) or compare(one, other)
    register.add(person("Franz Quaxb"))
    register.add(person("Franz Smith"))
    assert 0 < len(compared) <= 10


def test_the_packaged_table_knows_states_bodies_outlets_and_persons() -> None:
    kinds = Counter(entry.kind for entry in packaged().entries.values())
    assert len(packaged().entries) >= 150
    assert all(kinds[kind] >= 25 for kind in (PERSON, BODY, STATE, OUTLET))


def test_the_packaged_table_links_to_the_items_that_the_reader_links_to() -> None:
    found = 0
    for entry in packaged().entries.values():
        known = names.gazetteer().of(tuple(entry.name.split()))
        if known is not None and known.sense is Sense.NAME and None not in {entry.wikidata, known.known.wikidata}:
            found += 1
            assert entry.wikidata == known.known.wikidata or entry.identifier == "georgia_us", entry.name
    assert found > 100


def test_no_two_rows_of_the_packaged_table_link_to_one_item() -> None:
    items = Counter(entry.wikidata for entry in packaged().entries.values() if entry.wikidata is not None)
    assert [item for item, count in items.items() if count > 1] == []


def write(folder: Path, *rows: str) -> Path:
    path = folder / "mine.tsv"
    path.write_text("\n".join(("\t".join(COLUMNS), *rows)) + "\n", encoding="utf-8")
    return path


def test_a_users_table_adds_names_and_replaces_rows(tmp_path: Path) -> None:
    mine = load(
        write(
            tmp_path,
            "# of our region",
            "quux\tperson\tAnn Quux\tThe Sparrow; A. Q.",
            "un\torganization\tUnited Nations",
        )
    )
    both = packaged() + mine
    assert len(pairs([person("Ann Quux"), person("The Sparrow")], aliases=both)) == 1
    assert len(both.entries) == len(packaged().entries) + 1
    assert both.entries["un"].aliases == ()


def test_a_name_that_a_users_table_gives_to_two_joins_neither(tmp_path: Path) -> None:
    mine = load(write(tmp_path, "ann\tperson\tAnn Quux\tQuux", "bea\tperson\tBea Quux\tQuux"))
    assert pairs([person("Ann Quux"), person("Quux")], aliases=mine) == set()


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("quux\tperson", "2: 2 columns where there must be between 3 and 8"),
        ("quux\tperson\tAnn Quux\t\t\t\t\t\t\t", "10 columns"),
        ("ann quux\tperson\tAnn Quux", "2: 'ann quux' is no identifier"),
        ("quux\thuman\tAnn Quux", "2: 'human' is no kind of actor; write one of person, organization, state, outlet"),
        ("quux\tperson\t", "2: '' has no letter"),
        ("quux\tperson\tAnn Quux\t--; Annie", "2: '--' has no letter"),
        ("quux\tperson\tAnn Quux\t\twikidata.org/Q5", "is no Wikidata item; write Q and its number"),
        ("quux\tperson\tAnn Quux\t\t\tfemale", "2: 'female' is no gender; write m, f or nothing"),
        ("quux\tperson\tAnn Quux\t\t\t\t2020", "2: '2020' is no day; write YYYY-MM-DD"),
        ("quux\tperson\tAnn Quux\t\t\t\t2021-01-01\t2020-01-01", "since 2021-01-01 is after until 2020-01-01"),
        ("quux\tperson\tAnn Quux\nquux\tperson\tAnn Foo", "3: the identifier quux has a row above"),
        ("", "has no rows"),
    ],
)
def test_a_wrong_row_is_refused_with_its_line_and_what_to_write(tmp_path: Path, row: str, message: str) -> None:
    with pytest.raises(KgError) as caught:
        load(write(tmp_path, row))
    assert message in str(caught.value)


def test_a_file_that_is_no_table_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "mine.tsv"
    for content, message in (
        (b"name,alias\n", "mine.tsv:1: the first line"),
        (b"\xff\xfe", "UTF-8"),
        (b"", "first line"),
    ):
        path.write_bytes(content)
        with pytest.raises(KgError, match=message):
            load(path)
    with pytest.raises(KgError, match="cannot be read"):
        load(tmp_path / "none.tsv")
