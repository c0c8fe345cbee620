"""The corpora as the network learns from them, from small files in their publishers' formats."""

from __future__ import annotations

import importlib
import io
import lzma
import tarfile
from pathlib import Path

import numpy as np
import pytest

from kg.article import Article
from kg.reader.confidence import SIGNALS, Scale
from kg.reader.features import COLUMNS, Features
from kg.reader.lexicon import NOUN_CLASSES, VERB_CLASSES, Lexicon
from kg.reader.network import ARGUMENT_TAGS, ATTRIBUTION_TAGS, ENTITY_TAGS, POS_TAGS, Network, Packing
from kg.reader.tokens import windows
from kg.training import corpora
from kg.training.corpora import IGNORED, Example


def words(example: Example) -> list[str]:
    return [token.word for token in example.tokens]


def pos(example: Example) -> list[str]:
    assert example.pos is not None
    return ["-" if tag == IGNORED else POS_TAGS[tag] for tag in example.pos]


def names(example: Example) -> list[tuple[str, str]]:
    """The words that are part of a name, each with its label."""
    assert example.entities is not None
    labels = [ENTITY_TAGS[tag] for tag in example.entities]
    return [(word, label) for word, label in zip(words(example), labels, strict=True) if label != "O"]


def treebank(path: Path, *sentences: str) -> list[Example]:
    """Sentences of CoNLL-U, their columns parted by spaces, as a file and read back."""
    blocks = [
        "\n".join(line if line.startswith("#") else "\t".join(line.split()) for line in sentence.strip().split("\n"))
        for sentence in sentences
    ]
    with lzma.open(path, "wt", encoding="utf-8") as file:
        file.write("\n\n".join(blocks) + "\n\n")
    return list(corpora.conllu(path))


CONTRACTION = """
# newdoc id = weblog-1
# text = They don't know, he's gone.
1 They they PRON PRP _ 4 nsubj _ _
2-3 don't _ _ _ _ _ _ _ _
2 do do AUX VBP _ 4 aux _ _
3 n't not PART RB _ 4 advmod _ _
4 know know VERB VB _ 0 root _ SpaceAfter=No
5 , , PUNCT , _ 8 punct _ _
6-7 he's _ _ _ _ _ _ _ _
6 he he PRON PRP _ 8 nsubj _ _
7 's be AUX VBZ _ 8 aux _ _
7.1 really really ADV RB _ _ _ _ _
8 gone go VERB VBN _ 4 parataxis _ SpaceAfter=No
9 . . PUNCT . _ 4 punct _ _
"""


def test_a_treebank_gives_each_word_its_part_of_speech_contractions_in_their_parts(tmp_path: Path) -> None:
    (example,) = treebank(tmp_path / "a.conllu.xz", CONTRACTION)
    assert list(zip(words(example), pos(example), strict=True)) == [
        ("They", "PRON"), ("do", "AUX"), ("n't", "PART"), ("know", "VERB"), (",", "PUNCT"),
        ("he", "PRON"), ("'s", "AUX"), ("gone", "VERB"), (".", "PUNCT"),
    ]  # fmt: skip
    assert (example.document, example.entities, example.tags) == ("weblog-1", None, None)


def test_a_word_without_a_space_after_it_stands_next_to_the_following_one(tmp_path: Path) -> None:
    (example,) = treebank(tmp_path / "a.conllu.xz", CONTRACTION)
    know, comma = example.tokens[3], example.tokens[4]
    they, do = example.tokens[0], example.tokens[1]
    assert (know.end, they.end + 1) == (comma.start, do.start)


def test_a_tag_that_the_network_does_not_have_is_no_label(tmp_path: Path) -> None:
    (example,) = treebank(tmp_path / "a.conllu.xz", "1 Hello hello _ UH _ 0 root _ _\n2 you you PRON PRP _ 1 dep _ _")
    assert pos(example) == ["-", "PRON"]


GUM = """
# newdoc id = GUM_news_bridge
1 The the DET DT _ 2 det _ Entity=(1-person-giv
2 mayor mayor NOUN NN _ 8 nsubj _ _
3 of of ADP IN _ 4 case _ _
4 New New PROPN NNP _ 2 nmod _ Entity=(2-place-new
5 York York PROPN NNP _ 4 flat _ Entity=2)
6 , , PUNCT , _ 7 punct _ _
7 Lopes Lopes PROPN NNP _ 2 appos _ Entity=(1-person-giv)1)
8 left leave VERB VBD _ 0 root _ _
9 the the DET DT _ 11 det _ Entity=(3-organization-new
10 World World PROPN NNP _ 11 compound _ _
11 Bank Bank PROPN NNP _ 8 obj _ Entity=3)
12 and and CCONJ CC _ 14 cc _ _
13 a a DET DT _ 14 det _ Entity=(4-place-new
14 park park NOUN NN _ 11 conj _ Entity=4)
15 for for ADP IN _ 16 case _ _
16 Titanic Titanic PROPN NNP _ 8 obl _ Entity=(5-object-new)
"""


def test_a_name_in_gum_is_the_proper_nouns_around_the_head_of_an_entity(tmp_path: Path) -> None:
    (example,) = treebank(tmp_path / "gum.conllu.xz", GUM)
    assert names(example) == [
        ("New", "B-place"), ("York", "I-place"),
        ("Lopes", "B-person"),
        ("World", "B-organization"), ("Bank", "I-organization"),
        ("Titanic", "B-other"),
    ]  # fmt: skip


def test_a_document_goes_on_until_the_next_one_begins(tmp_path: Path) -> None:
    second = "1 It it PRON PRP _ 2 nsubj _ _\n2 rained rain VERB VBD _ 0 root _ _"
    found = treebank(tmp_path / "gum.conllu.xz", GUM, second, "# newdoc id = x\n" + second)
    assert [(example.document, example.entities is None) for example in found] == [
        ("GUM_news_bridge", False),
        ("GUM_news_bridge", False),
        ("x", True),
    ]


def test_wikigold_has_names_by_lines_of_word_and_label(tmp_path: Path) -> None:
    path = tmp_path / "wikigold.txt"
    path.write_text(
        "-DOCSTART- O\n\nAna I-PER\nLopes I-PER\nleft O\nAcme I-ORG\nin O\nSpain I-LOC\n. O\n\n"
        "Dutch I-MISC\nO'Brien-Smith I-PER\nsang O\n",
        encoding="utf-8",
    )
    first, second = corpora.wikigold(path)
    assert names(first) == [
        ("Ana", "B-person"), ("Lopes", "I-person"), ("Acme", "B-organization"), ("Spain", "B-place"),
    ]  # fmt: skip
    labels = names(second)
    assert labels[0] == ("Dutch", "B-other")
    assert [label for _, label in labels[1:]] == ["B-person"] + ["I-person"] * (len(labels) - 2)
    assert "sang" not in dict(labels)
    assert (first.pos, first.tags) == (None, None)


def test_wordnet_gives_the_first_sense_and_whether_any_is_of_speech_or_thought(tmp_path: Path) -> None:
    licence = "  1 This software and database is being provided to you\n"
    (tmp_path / "data.verb").write_text(
        licence
        + "00000001 32 v 01 say 0 000 | express in words\n"
        + "00000002 31 v 01 judge 0 000 | think\n"
        + "00000003 38 v 01 walk 0 000 | go\n"
    )
    (tmp_path / "index.verb").write_text(
        licence
        + "say v 2 1 @ 2 2 00000001 00000003\n"
        + "judge v 2 1 @ 2 1 00000002 00000001\n"
        + "walk v 1 1 @ 1 0 00000003\n"
        + "walk_out v 1 1 @ 1 0 00000003\n"
    )
    (tmp_path / "data.noun").write_text(
        licence
        + "00000011 18 n 01 judge 0 000 | a person\n"
        + "00000012 20 n 01 oak 0 000 | a tree\n"
        + "00000013 14 n 01 court 0 000 | a body\n"
    )
    (tmp_path / "index.noun").write_text(
        licence
        + "judge n 1 1 @ 1 1 00000011\n"
        + "oak n 1 1 @ 1 0 00000012\n"
        + "court n 2 1 @ 2 0 00000013 00000011\n"
    )
    communication, cognition, motion = (1 + VERB_CLASSES.index(n) for n in ("communication", "cognition", "motion"))
    person, group = (1 + NOUN_CLASSES.index(name) for name in ("person", "group"))
    assert corpora.wordnet(tmp_path) == {
        "say": (communication, 0, 1),
        "judge": (cognition, person, 3),
        "walk": (motion, 0, 0),
        "court": (0, group, 0),
    }


STORY = "“We will pay,” Ana Lopes said on Monday, “and soon.”\n\nIt rained.\n"


def standoff(*lines: str) -> str:
    """Brat lines, written with ``|`` for a tab."""
    return "".join(line.replace("|", "\t") + "\n" for line in lines)


def bound(number: int, label: str, *pieces: str) -> str:
    offsets = ";".join(f"{STORY.index(piece)} {STORY.index(piece) + len(piece)}" for piece in pieces)
    return f"T{number}|{label} {offsets}|{' '.join(pieces)}"


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """An archive as PolNeAR's: texts, and annotations whose names end in an annotator's mark."""
    first = standoff(
        bound(1, "Source", "Ana Lopes"),
        bound(2, "Cue", "said"),
        bound(3, "Content", "We will pay", "and soon"),
        bound(4, "Attribution", "said"),
        "E1|Attribution:T4 Source:T1 Cue:T2 Content:T3",
    )
    files = {
        "train/text/b_story.txt": "Nothing to see.\n",
        "train/text/a_story.txt": STORY,
        "train/attributions/a_story_5fec.ann": first,
        "train/attributions/a_story_7abc.ann": "",
        "train/README": "no article",
    }
    path = tmp_path / "train.tar.xz"
    with tarfile.open(path, "w:xz") as tar:
        for name, text in files.items():
            raw = text.encode()
            info = tarfile.TarInfo(name)
            info.size = len(raw)
            tar.addfile(info, io.BytesIO(raw))
    return path


def test_an_article_of_polnear_comes_with_what_each_annotator_marked(archive: Path) -> None:
    first, second = corpora.polnear(archive)
    name, article, annotators = first
    assert (name, article.text) == ("a_story", STORY)
    assert [len(events) for events in annotators] == [1, 0]
    assert [article.text[start:end] for start, end in annotators[0][0].content] == ["We will pay", "and soon"]
    assert (second[0], second[2]) == ("b_story", [])


def test_the_windows_of_an_annotated_article_have_tags_and_each_cue_its_own(archive: Path) -> None:
    name, article, annotators = next(corpora.polnear(archive))
    first, second = corpora.examples(name, article, annotators[0])
    assert first.tags is not None
    tagged = [(word, ATTRIBUTION_TAGS[tag]) for word, tag in zip(words(first), first.tags, strict=True) if tag > 0]
    source_and_content = [
        ("We", "B-content"), ("will", "I-content"), ("pay", "I-content"),
        ("Ana", "B-source"), ("Lopes", "I-source"),
        ("and", "B-content"), ("soon", "I-content"),
    ]  # fmt: skip
    assert tagged == [*source_and_content[:5], ("said", "B-cue"), *source_and_content[5:]]
    assert [words(first)[a : b + 1] for a, b in first.cues] == [["said"]]
    (arguments,) = first.arguments
    marked = [(word, ARGUMENT_TAGS[tag]) for word, tag in zip(words(first), arguments, strict=True) if tag > 0]
    assert marked == source_and_content
    assert (words(second), second.tags, second.cues) == (["It", "rained", "."], [0, 0, 0], [])


def test_an_article_that_nobody_annotated_has_no_cue() -> None:
    article = Article.from_bytes(STORY.encode(), "story")
    for example in corpora.examples("story", article, []):
        assert example.tags == [0] * len(example.tokens)
        assert (example.cues, example.arguments) == ([], [])


def test_numpy_and_pytorch_read_the_same_from_any_weights() -> None:
    torch = pytest.importorskip("torch", reason="PyTorch, which only training needs, is not installed")
    model_of = importlib.import_module("kg.training.model")

    torch.manual_seed(7)
    vocabulary = ["the", "mayor", "said", "bridge", "will", "open"]
    features = Features(vocabulary, Lexicon({"say": (5, 0, 1), "mayor": (0, 1, 0)}))
    model = model_of.Network(len(vocabulary) + 2, model_of.Rates()).eval()
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.normal_(std=0.2)
    weights = {name: value.numpy() for name, value in model.state_dict().items()}
    network = Network(weights, features, Lexicon({}), Scale([], np.zeros(SIGNALS, np.float32)))

    text = "The mayor said the bridge will open. “We paid,” she added.\n\nIt rained.\n\n" + "The mayor left it. " * 30
    found = list(windows(Article.from_bytes(text.encode(), "story")))
    lengths = torch.tensor([len(window.tokens) for window in found])
    rows = torch.zeros(len(found), int(lengths.max()), len(COLUMNS), dtype=torch.long)
    for i, window in enumerate(found):
        rows[i, : lengths[i]] = torch.from_numpy(features.rows(window.tokens)).long()
    with torch.no_grad():
        lower, upper = model.encode(rows, lengths)
        said = torch.tensor([2])
        again = model.read_again(upper, lengths, torch.tensor([0]), said, said)
        pos = model.pos(lower).argmax(-1)

    packing, own_lower, own_upper = network.encode(found)
    own_again = network._read_again(own_upper, packing, [(0, (2, 2))], Packing(packing.lengths[:1]))
    for i, length in enumerate(lengths.tolist()):
        for theirs, own in ((lower, own_lower), (upper, own_upper)):
            assert np.allclose(own[packing.rows(i)], theirs[i, :length].numpy(), atol=1e-4)
    assert np.allclose(own_again, again[0, : lengths[0]].numpy(), atol=1e-4)
    for i, marked in enumerate(network.mark(found)):
        assert marked.pos == tuple(POS_TAGS[tag] for tag in pos[i, : lengths[i]].tolist())
