from __future__ import annotations

import re
from dataclasses import dataclass

import pytest

from kg.article import Article
from kg.model import Actor, ActorKind
from kg.reader import actors, names, roles
from kg.reader.actors import UNSPECIFIED, Cast
from kg.reader.draft import Draft, Entity, Marked, Run
from kg.reader.network import Network
from kg.reader.tokens import Token, Window, windows

_WORDS = {
    "DET": "the a an this that these those some any all both another",
    "ADP": "of for at with to from in on under by according between against after as until down",
    "ADV": "now",
    "PRON": "he she it they i we you who whom which him her them us me his its their my our one himself others",
    "AUX": "is was were are be been has have had will would could did does not",
    "CCONJ": "and or but",
    "ADJ": "senior former retired familiar chief new top executive many several",
    "NUM": "two three",
    "VERB": "said says told asked added announced denied visited met agreed left went came try arrived voted "
    "wants reported declined spoke fly leave stepped elected appointed replaced founded",
    "PART": "'s ’s n't",
}
_TAG = {word: tag for tag, words in _WORDS.items() for word in words.split()}


def tag(token: Token) -> str:
    if not token.form[0].isalnum() and token.form not in {"'s", "’s"}:
        return "PUNCT"
    return _TAG.get(token.lower) or ("PROPN" if token.form[0].isupper() else "NOUN")


_MARK = re.compile(r"[\[\]{}<>]")


@dataclass(frozen=True)
class Story:
    """An article whose text was written with its drafts: [source] {addressee} <content>, one draft a paragraph or more.

    Each [ begins a draft; what follows up to the next [ of the same paragraph belongs to it. A draft without a source
    is written [].
    """

    article: Article
    cast: Cast

    @property
    def speakers(self) -> list[str]:
        return [self.actor(id_).name for id_ in self.cast.speakers]

    @property
    def addressees(self) -> list[str | None]:
        return [None if id_ is None else self.actor(id_).name for id_ in self.cast.addressees]

    def actor(self, id_: str) -> Actor:
        return next(actor for actor in self.cast.actors if actor.id == id_)

    def speaker(self, number: int = 0) -> Actor:
        return self.actor(self.cast.speakers[number])

    def mentions(self, id_: str) -> list[str]:
        return [span.words for span in self.actor(id_).mentions]


def story(text: str, **entities: str) -> Story:
    """``entities``: by kind the names, with a bar between, that the network is to have found."""
    plain, pieces, at = "", [], 0
    for mark in _MARK.finditer(text):
        plain += text[at : mark.start()]
        pieces.append((mark.group(), len(plain)))
        at = mark.end()
    plain += text[at:]
    article = Article.from_bytes(plain.encode(), "story")
    marked = [_marked(number, window, entities) for number, window in enumerate(windows(article))]
    drafts = _drafts(marked, pieces)
    return Story(article, actors.cast(article, marked, drafts))


def _marked(number: int, window: Window, entities: dict[str, str]) -> Marked:
    words, found = [token.form for token in window.tokens], []
    for kind, listed in entities.items():
        for name in (entity.split() for entity in listed.split("|")):
            found += [
                Entity(kind, (i, i + len(name) - 1)) for i in range(len(words)) if words[i : i + len(name)] == name
            ]
    return Marked(number, window, tuple(map(tag, window.tokens)), tuple(found), ())


def _drafts(marked: list[Marked], pieces: list[tuple[str, int]]) -> list[Draft]:
    spans = [(opening[0], opening[1], closing[1]) for opening, closing in zip(pieces[::2], pieces[1::2], strict=True)]
    drafts: list[Draft] = []
    for kind, start, end in spans:
        window = next(w for w in marked if w.window.tokens[-1].end >= end)
        tokens = window.window.within(start, end) if end > start else range(0)
        run: Run | None = (tokens[0], tokens[-1]) if len(tokens) > 0 else None
        if kind == "[":
            after = window.window.within(end, end + 2)[-1] if run is None else run[1] + 1
            cue = (after, after)
            drafts.append(Draft(window, (cue,), () if run is None else (run,), (), 0.9))
        elif run is not None and kind == "{":
            drafts[-1] = _with(drafts[-1], drafts[-1].content, run)
        elif run is not None:
            drafts[-1] = _with(drafts[-1], (run,), drafts[-1].addressee)
    return drafts


def _with(draft: Draft, content: tuple[Run, ...], addressee: Run | None) -> Draft:
    return Draft(draft.marked, draft.cue, draft.source, content, draft.confidence, addressee=addressee)


def test_a_title_and_a_body_before_a_name_leave_the_person_as_the_speaker() -> None:
    told = story("[Kremlin spokesperson Dmitry Peskov] said <it was late>.")
    assert told.speaker().kind is ActorKind.PERSON
    assert told.speakers == ["Dmitry Peskov"]
    assert told.mentions("dmitry_peskov") == ["Kremlin spokesperson Dmitry Peskov"]
    assert told.actor("kremlin").kind is ActorKind.ORGANIZATION


def test_a_surname_belongs_to_the_full_name_whatever_comes_first() -> None:
    told = story("[Peskov] said <no>.\n\n[Dmitry Peskov] said <yes>.")
    assert told.cast.speakers == ("dmitry_peskov", "dmitry_peskov")


def test_two_people_with_one_surname_stay_apart_by_form_of_address() -> None:
    text = "[Bill Clinton] said <no>. Hillary Clinton left.\n\n[Mrs. Clinton] said <yes>.\n\n[Mr. Clinton] said <so>."
    assert story(text).speakers == ["Bill Clinton", "Hillary Clinton", "Bill Clinton"]


def test_a_title_that_says_the_gender_keeps_a_namesake_apart() -> None:
    text = "[Congressman John Smith] said <no>.\n\n[Mrs. Smith] said <yes>."
    told = story(text)
    assert len(set(told.cast.speakers)) == 2


def test_letters_in_parentheses_are_the_name_before_them() -> None:
    told = story("The Global Weather Institute (GWI) met.\n\n[The GWI] said <no>.\n\n[The institute] said <yes>.")
    assert told.speakers == ["Global Weather Institute"] * 2


def test_a_capital_that_acts_is_the_state_and_one_where_something_happens_is_not() -> None:
    told = story("[Moscow] said <no>. A man in Kyiv said no.")
    assert told.speaker() == told.actor("russia")
    assert told.speaker().wikidata == "Q159"
    assert told.mentions("russia") == ["Moscow"]
    assert all(actor.id != "ukraine" for actor in told.cast.actors)


def test_an_adjective_mentions_its_state_but_is_no_antecedent() -> None:
    told = story("[Ukrainian President Volodymyr Zelenskiy] said <no>. [He] said <yes>.")
    assert told.mentions("ukraine") == ["Ukrainian"]
    assert told.speakers == ["Volodymyr Zelenskiy"] * 2


def test_a_pronoun_goes_to_the_last_speaker_of_its_gender() -> None:
    text = "[Anna Smith] said <no>. She met John Brown. [She] said <yes>.\n\n[John Brown] said <so>. [He] said <thus>."
    assert story(text).speakers == ["Anna Smith", "Anna Smith", "John Brown", "John Brown"]


def test_the_gender_of_an_unknown_first_name_is_learnt_from_the_title() -> None:
    text = "[Spokeswoman Zyx Brown] said <no>. John Miller visited. [She] said <yes>."
    assert story(text).speakers == ["Zyx Brown", "Zyx Brown"]


def test_a_pronoun_that_nothing_precedes_stays_unnamed() -> None:
    told = story("[He] said <no>.")
    assert told.speaker().kind is ActorKind.UNNAMED
    assert told.speaker().name == "he"
    assert told.speaker().anchor_span == told.article.span(0, 2)


def test_who_speaks_after_a_comma_is_the_person_before_it() -> None:
    assert story("John Brown, [who] said <no>, left.").speakers == ["John Brown"]


def test_whoever_is_told_is_not_the_speaker() -> None:
    told = story("[John Brown] met Tom Hill. [Brown] told {him} <it was late>.")
    assert told.addressees[-1] == "Tom Hill"


def test_i_is_the_speaker_of_the_quotation_and_we_the_body_that_is_spoken_for() -> None:
    text = "[Kremlin spokesperson Dmitry Peskov] said, <“I will try and we will announce it>.”"
    told = story(text)
    assert "I" in told.mentions("dmitry_peskov")
    assert "we" in told.mentions("kremlin")


@pytest.mark.parametrize(
    ("source", "least", "most"),
    [
        ("An official", 1, 1),
        ("Two officials", 2, 2),
        ("At least three officials", 3, None),
        ("Several officials", 3, None),
        ("Officials", 2, None),
        ("Many people", 2, None),
        ("One of the aides", 1, 1),
        ("Two of the aides", 2, 2),
        ("A 43-year-old official", 1, 1),
        ("40 percent of voters", 2, None),
        ("Police", 2, None),
        ("A committee", 1, None),
    ],
)
def test_the_wording_of_an_unnamed_source_says_how_many_it_may_be(source: str, least: int, most: int | None) -> None:
    actor = story(f"[{source}] said <no>.").speaker()
    assert actor.kind is ActorKind.UNNAMED
    assert (actor.min_members, actor.max_members) == (least, most)
    assert actor.name == source[0].lower() + source[1:]


def test_an_unnamed_source_keeps_why_it_may_know_and_whom_it_belongs_to() -> None:
    actor = story("[Two U.S. officials familiar with the plans], he said, said <no>.").speaker()
    assert actor.basis == "familiar with the plans"
    assert actor.affiliations == ("us",)
    assert actor.name == "two U.S. officials familiar with the plans"


def test_two_sources_in_the_same_words_stay_two_unless_the_words_point_back() -> None:
    told = story("[A senior official] said <no>. [A senior official] said <yes>.\n\n[The official] said <so>.")
    assert len(set(told.cast.speakers)) == 2
    assert told.cast.speakers[1] == told.cast.speakers[2]


def test_a_definite_title_goes_to_who_held_it() -> None:
    text = "[Ukrainian President Volodymyr Zelenskiy] said <no>. John Brown left.\n\n[The president] said <yes>."
    assert story(text).speakers == ["Volodymyr Zelenskiy"] * 2


def test_another_office_of_the_same_noun_is_somebody_else() -> None:
    told = story("[President John Brown] said <no>.\n\n[The former president] said <yes>.")
    assert told.speaker(1).kind is ActorKind.UNNAMED


def test_the_company_is_the_only_company_that_was_named() -> None:
    text = "[Acme Widgets] said <no>. [The company] said <yes>."
    assert story(text, organization="Acme Widgets").speakers == ["Acme Widgets"] * 2


def test_what_a_spokesman_speaks_for_does_not_become_the_source() -> None:
    actor = story("[A spokesman for NATO] said <no>.").speaker()
    assert actor.kind is ActorKind.UNNAMED
    assert actor.affiliations == ("nato",)


def test_a_statement_from_a_body_speaks_for_that_body() -> None:
    assert story("[A statement from the White House] said <no>.").speakers == ["White House"]


def test_an_apposition_names_the_noun_before_it() -> None:
    assert story("[A top strategist, John Weaver], said <no>.").speakers == ["John Weaver"]


def test_of_two_joint_speakers_the_first_named_counts() -> None:
    assert story("[Anna Smith and John Brown] said <no>.").speakers == ["Anna Smith"]


def test_a_campaign_is_a_body_of_its_own_and_not_the_candidate() -> None:
    told = story("[Anna Smith] said <no>. [The Smith campaign] said <yes>.")
    assert told.speakers == ["Anna Smith", "Smith campaign"]
    assert told.speaker(1).kind is ActorKind.ORGANIZATION


def test_a_cue_without_a_source_has_the_unspecified_one_on_its_words() -> None:
    told = story("The talks, [] reportedly, <left>. They [] reportedly <agreed>.")
    assert told.cast.speakers == (UNSPECIFIED, UNSPECIFIED)
    assert told.speaker().name == "unspecified source"
    assert told.speaker().anchor_span == told.article.span(12, 22)
    assert (told.speaker().min_members, told.speaker().max_members) == (1, None)
    assert told.speaker().mentions == ()


def test_news_organisations_are_outlets() -> None:
    told = story("[An official] told {Reuters} <no>. The Springfield Herald reported it.")
    assert told.addressees == ["Reuters"]
    assert told.actor("reuters").kind is ActorKind.OUTLET
    assert told.actor("springfield_herald").kind is ActorKind.OUTLET


def test_a_headline_in_capitals_names_those_whom_the_article_names() -> None:
    told = story("PESKOV SAYS TALKS WILL COME SOON\n\n[Dmitry Peskov] said <no>.")
    assert told.mentions("dmitry_peskov") == ["PESKOV", "Dmitry Peskov"]


def test_the_lines_of_a_transcript_have_their_speakers() -> None:
    told = story("[TRUMP]: <We will try>.\n\nDonald Trump left.")
    assert told.speakers == ["Donald Trump"]


def test_a_place_that_only_locates_something_is_no_actor() -> None:
    told = story("[Anna Smith] said <no> in Istanbul.", place="Istanbul")
    assert [actor.id for actor in told.cast.actors] == ["anna_smith"]


def test_each_actor_has_one_identifier_that_an_analysis_file_takes() -> None:
    told = story("[Jean-Claude O'Neill] said <no>. Élise Noël and 60 Minutes said <yes>. NASA agreed.")
    ids = [actor.id for actor in told.cast.actors]
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch("[A-Za-z][A-Za-z0-9_]*", id_) for id_ in ids)


def test_an_identifier_belongs_to_one_name_only() -> None:
    written = [
        "Dmitry Peskov",
        "DMITRY PESKOV",
        "dmitry peskov",
        "Dmitry-Peskov",
        "NASA",
        "Nasa",
        "Élise",
        "Elise",
        "60",
    ]
    assert len({names.identifier(name) for name in written}) == len(written)
    assert names.identifier("Dmitry Peskov") == "dmitry_peskov"


@pytest.mark.parametrize(
    "text",
    [
        "word",
        "“” , , ( ) — who who that",
        "Two roads diverged in a yellow wood,\nAnd sorry I could not travel both",
        "Le président a déclaré que la France « ne céderait pas ».",
        "אבגד said that עליכם would come. 😀 said 😀 that",
        "PRESIDENT VLADIMIR PUTIN SAID THAT HE WOULD COME",
        "U.S.\u00a0President\u00a0Donald\u00a0Trump said the Ukrai\u00adnian leader agreed.",
    ],
)
def test_odd_texts_give_a_sound_cast(text: str) -> None:
    article = Article.from_bytes(text.encode(), "odd")
    marked = Network.load().mark(list(windows(article)))
    run = (0, len(marked[0].window.tokens) - 1)
    cast = actors.cast(
        article, marked, [Draft(marked[0], (run,), (run,), (), 0.5), Draft(marked[0], (), (), (run,), 0.5)]
    )
    known = {actor.id for actor in cast.actors}
    assert set(cast.speakers) <= known
    assert len([actor.anchor_span for actor in cast.actors if actor.kind is ActorKind.UNNAMED]) == len(
        {actor.anchor_span for actor in cast.actors if actor.kind is ActorKind.UNNAMED}
    )
    assert all(role.holder in known for role in roles.find(article, marked, cast))
