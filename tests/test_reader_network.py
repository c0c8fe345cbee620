"""The packaged network and what it is given: tokens, windows, features and a word list."""

from __future__ import annotations

import os
import subprocess
import sys
import tracemalloc
import zipfile
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.article import Article
from kg.reader.draft import Link, Marked, Run
from kg.reader.features import COLUMNS, NGRAM_BUCKETS, SHAPES, SUFFIX_BUCKETS, UNKNOWN, Features, vocabulary_form
from kg.reader.lexicon import NOUN_CLASSES, REMEMBERED, VERB_CLASSES, Lexicon, lemmas
from kg.reader.network import ATTRIBUTION_TAGS, WEIGHTS, Network, runs
from kg.reader.tokens import WINDOW, Token, Window, tokenize, windows

NETWORK = Network.load()


def windows_of(text: str) -> list[Window]:
    return list(windows(Article(text.encode(), text)))


def marked(text: str) -> Marked:
    (found,) = NETWORK.mark(windows_of(text))
    return found


def words(found: Marked, spans: tuple[Run, ...]) -> list[str]:
    tokens = found.window.tokens
    return [" ".join(token.word for token in tokens[first : last + 1]) for first, last in spans]


@pytest.mark.parametrize(
    ("text", "links"),
    [
        (
            "Mayor Ana Lopes said the bridge will open on Monday.",
            [("said", ["Mayor Ana Lopes"], ["the bridge will open on Monday"])],
        ),
        (
            "“We are ready for the winter,” Tom Baker told reporters.",
            [("told", ["Tom Baker"], ["We are ready for the winter"])],
        ),
        (
            "The ministry denied that it had paid, according to a letter.",
            [
                ("denied", ["The ministry"], ["that it had paid"]),
                ("according to", ["a letter"], ["The ministry denied that it had paid"]),
            ],
        ),
        ("The river rose by two metres overnight.", []),
    ],
)
def test_a_cue_is_linked_to_its_source_and_content(text: str, links: list[tuple[str, list[str], list[str]]]) -> None:
    found = marked(text)
    assert [
        (words(found, (x.cue,))[0], words(found, x.source), _bare(words(found, x.content))) for x in found.links
    ] == links


def _bare(contents: list[str]) -> list[str]:
    return [content.strip("“”,. ") for content in contents]


def test_words_have_parts_of_speech_and_names_have_kinds() -> None:
    found = marked("Maria Silva, mayor of London, said in Brazil that her costs quickly rose.")
    right = "PROPN PROPN PUNCT NOUN ADP PROPN PUNCT VERB ADP PROPN SCONJ PRON NOUN ADV VERB PUNCT"
    assert found.pos == tuple(right.split())
    assert [(entity.kind, *words(found, (entity.run,))) for entity in found.entities] == [
        ("person", "Maria Silva"),
        ("place", "London"),
        ("place", "Brazil"),
    ]


def test_what_can_be_a_verb_is_one_after_will() -> None:
    assert marked("She announced that the border will open.").pos[6] == "VERB"


_SENTENCES = st.lists(
    st.sampled_from(
        [
            "Mayor Ana Lopes said the bridge will open on Monday.",
            "“We are ready,” Tom Baker told reporters, adding that nobody had asked him before the vote.",
            "It rained.",
            "The U.S. State Department declined to comment.",
            "Officials did not say whether the minister, who had warned that prices would rise, knew of it.",
            "...",
            "😀 said so",
        ]
    ),
    min_size=1,
    max_size=4,
).map(" ".join)


def _labels(found: Marked) -> tuple[object, ...]:
    links = [(link.cue, link.source, link.content, pytest.approx(link.confidence, abs=1e-3)) for link in found.links]
    return found.pos, found.entities, links


@settings(max_examples=40, deadline=None)
@given(st.lists(_SENTENCES, min_size=1, max_size=8), st.randoms(use_true_random=False))
def test_a_window_is_read_the_same_alone_in_any_company_and_in_any_order(texts: list[str], random: object) -> None:
    given_windows = [window for text in texts for window in windows_of(text)]
    order = list(range(len(given_windows)))
    random.shuffle(order)  # type: ignore[attr-defined]
    together = NETWORK.mark(given_windows)
    shuffled = NETWORK.mark([given_windows[i] for i in order])
    assert [found.number for found in together] == list(range(len(given_windows)))
    for place, number in enumerate(order):
        assert _labels(shuffled[place]) == _labels(together[number])
    for window, found in zip(given_windows, together, strict=True):
        (alone,) = NETWORK.mark([window])
        assert found.window is window
        assert _labels(alone) == _labels(found)


_PROGRAM = """
from pathlib import Path
from kg import resources
from kg.article import Article
from kg.reader.network import Network
from kg.reader.tokens import windows
article = Article.from_file(resources.SEEDS / "istanbul-talks.txt")
for found in Network.load().mark(list(windows(article))):
    print(found.number, found.pos, found.entities, [(x.cue, x.source, x.content) for x in found.links])
"""


def test_the_labels_are_the_same_with_one_thread_and_with_several() -> None:
    printed = [
        subprocess.run(
            [sys.executable, "-c", _PROGRAM],
            env=os.environ | dict.fromkeys(["OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"], threads),
            capture_output=True, text=True, check=True,
        ).stdout
        for threads in ("1", "2", "4")
    ]  # fmt: skip
    assert printed[0].count("\n") == 9
    assert printed[0] == printed[1] == printed[2]


def test_what_is_kept_at_hand_of_words_does_not_grow_with_what_was_read() -> None:
    network, sizes = Network.load(), list[int]()
    tracemalloc.start()
    try:
        for round_ in range(3):
            for start in range(0, REMEMBERED, 80):
                words = [f"word{round_}x{start + number}" for number in range(80)]
                network.encode([Window(tuple(Token(0, 1, word, word, False, False) for word in words), ())])
            sizes.append(tracemalloc.get_traced_memory()[0])
    finally:
        tracemalloc.stop()
    assert sizes[2] < 1.1 * sizes[0]


def test_nothing_to_read_is_nothing_marked() -> None:
    assert NETWORK.mark([]) == []


def test_the_weights_are_small_and_hold_numbers_only() -> None:
    assert WEIGHTS.stat().st_size < 12_000_000
    with np.load(WEIGHTS, allow_pickle=False) as file:
        kinds = {file[name].dtype.kind for name in file.files}
        assert all(np.isfinite(file[name]).all() for name in file.files)
    assert kinds <= {"f", "u"}
    with zipfile.ZipFile(WEIGHTS) as archive:
        assert all(name.endswith(".npy") for name in archive.namelist())


def test_a_confidence_is_a_share() -> None:
    found = [link for window in NETWORK.mark(windows_of("Ana said it rains. " * 30)) for link in window.links]
    assert len(found) > 20
    assert all(isinstance(link, Link) and 0 <= link.confidence <= 1 for link in found)


def test_runs_join_what_goes_on_and_part_what_begins() -> None:
    tags = [ATTRIBUTION_TAGS.index(name) for name in "B-source I-source O I-cue B-cue I-content I-source".split()]
    assert runs(tags, ATTRIBUTION_TAGS) == [
        ("source", (0, 1)), ("cue", (3, 3)), ("cue", (4, 4)), ("content", (5, 5)), ("source", (6, 6)),
    ]  # fmt: skip


# Tokens and windows

_TEXTS = st.lists(
    st.one_of(
        st.sampled_from(
            "said|don't|Moscow's|U.S.|2,192|10:30|...|``|''|--|“|”|\"|’|_|\n|\n\n|\r\n|\t| |. |\u00a0|\u00ad|😀|"
            "e\u0301|“We”|wo\u00adrd|x".split("|")
        ),
        st.text(st.characters(codec="utf-8"), max_size=6),
    ),
    max_size=60,
).map("".join)


@given(_TEXTS)
def test_every_sign_of_a_text_stands_in_exactly_one_token_in_order(text: str) -> None:
    tokens = tokenize(text, 0, len(text))
    assert all(token.word == text[token.start : token.end] != "" and token.form != "" for token in tokens)
    assert all(before.end <= after.start for before, after in pairwise(tokens))
    covered = {i for token in tokens for i in range(token.start, token.end)}
    assert {i for i, sign in enumerate(text) if not sign.isspace()} == {i for i in covered if not text[i].isspace()}
    assert not any(text[i].isspace() for i in covered)


@given(_TEXTS, st.integers(1, 3))
def test_the_windows_of_an_article_hold_every_token_once(text: str, times: int) -> None:
    text *= times
    found = windows_of(text)
    places = [(token.start, token.end) for window in found for token in window.tokens]
    assert places == sorted(set(places))
    missed = set(range(len(text))) - {i for start, end in places for i in range(start, end)}
    assert all(text[i].isspace() or text[i] == "\ufeff" for i in missed)
    for window in found:
        assert 0 < len(window.tokens) <= 2 * WINDOW
        assert len(window.sentence_of) == len(window.tokens)
        for i, token in enumerate(window.tokens):
            assert window.within(token.start, token.end) == range(i, i + 1)
            assert list(window.sentence_of) == sorted(window.sentence_of)


def test_a_long_paragraph_is_parted_between_sentences() -> None:
    found = windows_of("The mayor said that the bridge will open. " * 60)
    assert len(found) == 3
    assert all(len(window.tokens) <= WINDOW and window.tokens[-1].word == "." for window in found)
    assert sum(len(window.sentences) for window in found) == 60


def test_a_sentence_without_end_is_parted_where_it_must_be() -> None:
    found = windows_of("word " * 1000)
    assert [len(window.tokens) for window in found] == [400, 400, 200]


def forms(text: str) -> list[str]:
    return [token.word for token in tokenize(text, 0, len(text))]


def test_words_are_parted_as_in_the_treebanks() -> None:
    assert forms("The U.S. didn't pay Moscow's 2,192.50 at 10:30...") == [
        "The", "U.S.", "did", "n't", "pay", "Moscow", "'s", "2,192.50", "at", "10:30", "...",
    ]  # fmt: skip


def test_a_word_with_marks_that_cannot_be_seen_is_looked_up_without_them() -> None:
    (token,) = tokenize("gov\u00adern\u200bment", 0, 12)
    assert (token.word, token.form, token.lower) == ("gov\u00adern\u200bment", "government", "government")


def quoted(text: str) -> list[str]:
    return [token.word for token in tokenize(text, 0, len(text)) if token.quoted]


@pytest.mark.parametrize("text", ["“a b” c", '"a b" c', "``a b'' c", "«a b» c", "„a b” c"])
def test_words_between_quotation_marks_are_quoted_and_the_marks_are_marks(text: str) -> None:
    assert quoted(text) == ["a", "b"]
    assert [token.is_mark for token in tokenize(text, 0, len(text))] == [True, False, False, True, False]


def test_a_mark_that_is_never_closed_quotes_only_so_far() -> None:
    assert len(quoted("“" + "word " * 2000)) == 600


# Features and the lexicon

LEXICON = Lexicon({"say": (5, 0, 1), "deny": (5, 0, 1), "minister": (0, 1, 0), "hope": (7, 4, 2), "stop": (2, 0, 3)})


@pytest.mark.parametrize(
    ("word", "classes"),
    [
        ("say", (5, 0, 1)),
        ("says", (5, 0, 1)),
        ("saying", (5, 0, 1)),
        ("denies", (5, 0, 1)),
        ("denied", (5, 0, 1)),
        ("ministers", (0, 1, 0)),
        ("hoping", (7, 4, 2)),
        ("stopped", (2, 0, 3)),
        ("zzz", (0, 0, 0)),
        ("", (0, 0, 0)),
    ],
)
def test_a_word_is_looked_up_by_the_forms_it_may_have(word: str, classes: tuple[int, int, int]) -> None:
    assert LEXICON.classes(word) == classes


def test_the_word_itself_is_its_first_dictionary_form() -> None:
    assert next(iter(lemmas("news"))) == "news"
    assert {"stopp", "stoppe", "stop"} <= set(lemmas("stopped"))


def test_the_packaged_lexicon_knows_verbs_of_speech_persons_and_groups() -> None:
    with np.load(WEIGHTS, allow_pickle=False) as file:
        lines = [line.split(" ") for line in bytes(file["lexicon"]).decode().split("\n")]
        table = {word: tuple(int(letter, 16) for letter in letters) for word, letters in lines}
    assert VERB_CLASSES[table["declare"][0] - 1] == "communication"
    assert table["think"][2] in {2, 3}
    assert NOUN_CLASSES[table["minister"][1] - 1] == "person"
    assert NOUN_CLASSES[table["ministry"][1] - 1] == "group"


def row(features: Features, form: str, quote: int = 0) -> dict[str, int]:
    return dict(zip(COLUMNS, features.row(form, quote), strict=True))


def test_a_row_tells_the_word_its_number_class_and_quotation() -> None:
    features = Features(["minister", "0,000"], LEXICON)
    assert (row(features, "Minister")["word"], row(features, "4,512")["word"]) == (2, 3)
    assert row(features, "elsewhere")["word"] == UNKNOWN
    assert [row(features, "Denied", quote)["quote"] for quote in (0, 1, 2)] == [0, 1, 2]
    assert [row(features, "Denied")[name] for name in ("verb", "noun", "speaks")] == [5, 0, 1]
    assert row(features, "Talks")["shape"] != row(features, "talks")["shape"]
    assert row(features, "Talks")["suffix"] == row(features, "walks")["suffix"]
    assert vocabulary_form("In2024") == "in0000"


@given(st.text(st.characters(codec="utf-8"), min_size=1, max_size=40))
def test_any_word_has_a_row_within_the_tables(form: str) -> None:
    found = Features(["the"], LEXICON).rows([Token(0, len(form), form, form, quoted=True, is_mark=False)])
    assert found.shape == (1, len(COLUMNS))
    limits = dict(zip(COLUMNS, found[0].tolist(), strict=True))
    assert 0 < limits["suffix"] < SUFFIX_BUCKETS
    assert 0 < limits["shape"] < SHAPES
    assert all(0 <= limits[name] < NGRAM_BUCKETS for name in COLUMNS if name.startswith("ngram"))
    assert limits["quote"] == 1
