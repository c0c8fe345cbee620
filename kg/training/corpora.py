"""The corpora the network learns from, as windows of tokens with labels.

Each loader reads one corpus as its authors publish it: PolNeAR (brat standoff), Universal Dependencies (CoNLL-U),
WikiGold (CoNLL 2003) and WordNet's dictionary files.
"""

from __future__ import annotations

import lzma
import re
import tarfile
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from kg import brat
from kg.article import Article
from kg.brat import Event, Label
from kg.extract.story import Story
from kg.model import Span
from kg.reader.lexicon import NOUN_CLASSES, VERB_CLASSES
from kg.reader.network import ARGUMENT_TAGS, ATTRIBUTION_TAGS, ENTITY_TAGS, POS_TAGS
from kg.reader.tokens import Token, Window, tokenize, windows

IGNORED = -100  # a token without a label

_CUE_TAGS = ("O", "B-cue", "I-cue")


@dataclass
class Example:
    """A window with its labels: ``tags`` one a token, ``any_cue`` likewise (0 none, 1 and 2 the first and a later token
    of a cue, wherever it stands), ``cues`` the first and last token of each cue, ``arguments`` one row of tags a cue;
    ``pos`` and ``entities`` where the corpus has them."""

    document: str
    tokens: Sequence[Token]
    tags: list[int] | None = None
    any_cue: list[int] | None = None
    cues: list[tuple[int, int]] = field(default_factory=list)
    arguments: list[list[int]] = field(default_factory=list)
    pos: list[int] | None = None
    entities: list[int] | None = None


def polnear(archive: Path) -> Iterator[tuple[str, Article, list[tuple[Event, ...]]]]:
    """Name, text and each annotator's attributions of every article in one of PolNeAR's archives."""
    texts: dict[str, bytes] = {}
    annotations: dict[str, list[bytes]] = defaultdict(list)
    with tarfile.open(archive) as tar:
        for member in sorted(tar.getmembers(), key=lambda member: member.name):
            file = tar.extractfile(member)
            if file is None:
                continue
            path = Path(member.name)
            if path.suffix == ".txt":
                texts[path.stem] = file.read()
            elif path.suffix == ".ann":
                annotations[path.stem.rsplit("_", 1)[0]].append(file.read())
    for name in sorted(texts):
        article = Article.from_bytes(texts[name], name)
        yield name, article, [brat.read(raw.decode(), article, name=name) for raw in annotations[name]]


def examples(name: str, article: Article, golds: Sequence[Event]) -> Iterator[Example]:
    """The windows of one article of PolNeAR.

    What stands in a content has no label as a cue, since annotators left the cues in it unmarked.
    """
    for window in windows(article):
        example = _example(name, window, golds, golds)
        inside = [ATTRIBUTION_TAGS[tag].endswith("content") for tag in example.tags or []]
        cues = zip(example.any_cue or [], inside, strict=True)
        yield replace(example, any_cue=[IGNORED if within else cue for cue, within in cues])


def story(read: Story) -> Iterator[Example]:
    """The windows of one story: cues inside contents are labelled too, and names."""
    found = [(brat.event(attribution, label), label) for attribution, label in brat.labelled(read.analysis)]
    golds = [event for event, _ in found if len(event.content) > 0]
    outermost = [event for event, label in found if label is not Label.NESTED and len(event.content) > 0]
    for window in windows(read.article):
        yield replace(_example(read.analysis.run_id, window, outermost, golds), entities=_named(window, read.names))


def _example(name: str, window: Window, outermost: Sequence[Event], golds: Sequence[Event]) -> Example:
    """``outermost``: the attributions that ``tags`` are for; ``golds``: all of them."""
    tags, any_cue = [0] * len(window.tokens), [0] * len(window.tokens)
    cues, arguments = [], []
    for gold in outermost:
        for role, found in _positions(window, gold).items():
            _mark(tags, found, ATTRIBUTION_TAGS, role)
    for gold in golds:
        positions = _positions(window, gold)
        if len(positions["cue"]) == 0:
            continue
        row = [0] * len(window.tokens)
        for role in ("source", "content"):
            _mark(row, positions[role], ARGUMENT_TAGS, role)
        _mark(any_cue, positions["cue"], _CUE_TAGS, "cue")
        cues.append((positions["cue"][0], positions["cue"][-1]))
        arguments.append(row)
    return Example(name, window.tokens, tags, any_cue, cues, arguments)


def _positions(window: Window, gold: Event) -> dict[str, list[int]]:
    """The tokens of the window that each role of an attribution touches."""
    first, last = window.tokens[0].start, window.tokens[-1].end
    return {
        role: sorted({i for s, e in getattr(gold, role) if s < last and e > first for i in window.within(s, e)})
        for role in ("source", "cue", "content")
    }


def _named(window: Window, names: Sequence[tuple[str, Span]]) -> list[int]:
    tags = [0] * len(window.tokens)
    first, last = window.tokens[0].start, window.tokens[-1].end
    for kind, span in names:
        if first <= span.start and span.end <= last:
            _mark(tags, list(window.within(span.start, span.end)), ENTITY_TAGS, kind)
    return tags


def _mark(tags: list[int], positions: Sequence[int], names: Sequence[str], role: str) -> None:
    before = -2
    for i in positions:
        tags[i] = names.index(f"I-{role}" if i == before + 1 else f"B-{role}")
        before = i


def conllu(path: Path) -> Iterator[Example]:
    """The sentences of a treebank by document, with parts of speech and, in GUM, named entities."""
    document = path.name
    with lzma.open(path, "rt", encoding="utf-8") as file:
        blocks = file.read().split("\n\n")
    for block in blocks:
        named = re.search(r"^# newdoc id = (.*)", block, re.MULTILINE)
        document = named.group(1) if named is not None else document
        rows = [columns for line in block.split("\n") if len(columns := line.split("\t")) == 10]
        text, words = _laid_out(rows)
        if len(words) > 0:
            yield _tagged(document, text, words)


def _laid_out(rows: Sequence[list[str]]) -> tuple[str, list[tuple[int, list[str]]]]:
    """A sentence's text, and where in it each word begins; the parts of a contraction are sought inside it."""
    text, words = "", list[tuple[int, list[str]]]()
    surface, base, consumed, joined_until = "", 0, 0, 0
    for columns in rows:
        number, form = columns[0], columns[1]
        if "." in number:  # an elided word
            continue
        spaced = form + ("" if "SpaceAfter=No" in columns[9] else " ")
        if "-" in number:
            surface, base, consumed, joined_until = form, len(text), 0, int(number.split("-")[1])
            text += spaced
        elif int(number) <= joined_until:
            at = max(surface.find(form, consumed), consumed)
            consumed = at + len(form)
            words.append((base + at, columns))
        else:
            words.append((len(text), columns))
            text += spaced
    return text, words


def _tagged(name: str, text: str, words: Sequence[tuple[int, list[str]]]) -> Example:
    tokens = tokenize(text, 0, len(text))
    starts = [start for start, _ in words]
    at = [max(bisect_right(starts, token.start) - 1, 0) for token in tokens]
    tags = [words[i][1][3] for i in at]
    pos = [POS_TAGS.index(tag) if tag in POS_TAGS else IGNORED for tag in tags]
    if not name.startswith("GUM"):
        return Example(name, tokens, pos=pos)
    labels = dict(_entities(words))
    names = [labels.get(starts[i], "O") for i in at]
    inside = [label != "O" and starts[i] != token.start for label, i, token in zip(names, at, tokens, strict=True)]
    entities = [
        ENTITY_TAGS.index("I" + label[1:] if later else label) for label, later in zip(names, inside, strict=True)
    ]
    return Example(name, tokens, pos=pos, entities=entities)


_GUM_TYPES = {"person": "person", "organization": "organization", "place": "place"}


def _entities(words: Sequence[tuple[int, list[str]]]) -> Iterator[tuple[int, str]]:
    """Where the tokens of a sentence's names begin, each with its label: the proper nouns around the head of a span.

    The longest span comes first, so that "Bank of Spain" is one name.
    """
    is_proper = [columns[3] == "PROPN" or columns[4].startswith("NNP") for _, columns in words]
    taken: set[int] = set()
    for kind, first, last in sorted(_bracketed(words), key=lambda span: (span[1] - span[2], span[1])):
        head = _head(words, first, last)
        left = right = head
        while left > first and is_proper[left - 1]:
            left -= 1
        while right < last and (
            is_proper[right + 1] or (kind != "person" and _joins(words, right + 1, last, is_proper))
        ):
            right += 1
        run = range(left, right + 1)
        if is_proper[head] and taken.isdisjoint(run):
            taken.update(run)
            name = kind if kind in {"person", "organization", "place"} else "other"
            yield from ((words[i][0], f"{'B' if i == left else 'I'}-{name}") for i in run)


def _bracketed(words: Sequence[tuple[int, list[str]]]) -> Iterator[tuple[str, int, int]]:
    """The kind, first and last word of each span in a sentence's Entity= annotations."""
    opened: list[tuple[str, str, int]] = []
    for i, (_, columns) in enumerate(words):
        match = re.search(r"Entity=([^|]*)", columns[9])
        for piece in re.findall(r"\([^()]*\)?|[^()]*\)", match.group(1) if match is not None else ""):
            number, kind = [*piece.strip("()").split("-"), ""][:2]
            if piece.startswith("("):
                opened.append((number, kind, i))
            if piece.endswith(")"):
                mine = [k for k, (name, _, _) in enumerate(opened) if name == number]
                if len(mine) > 0:
                    _, kind, first = opened.pop(mine[-1])
                    yield kind, first, i


def _joins(words: Sequence[tuple[int, list[str]]], i: int, last: int, is_proper: Sequence[bool]) -> bool:
    return words[i][1][1] in {"of", "the", "for", "and", "&", "-"} and i < last and is_proper[i + 1]


def _head(words: Sequence[tuple[int, list[str]]], first: int, last: int) -> int:
    numbers = {columns[0]: i for i, (_, columns) in enumerate(words)}
    governors = [numbers.get(words[i][1][6], -1) for i in range(first, last + 1)]
    return next((first + k for k, governor in enumerate(governors) if not first <= governor <= last), last)


_WIKIGOLD_TYPES = {"PER": "person", "ORG": "organization", "LOC": "place", "MISC": "other"}


def wikigold(path: Path) -> Iterator[Example]:
    """The sentences of WikiGold with their named entities."""
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        rows = [line.rsplit(" ", 1) for line in block.split("\n") if " " in line]
        if not rows or rows[0][0] == "-DOCSTART-":
            continue
        text, labels, before = "", {}, "O"
        for word, label in rows:
            kind = "O" if label == "O" else _WIKIGOLD_TYPES[label[2:]]
            labels[len(text)] = "O" if kind == "O" else ("I-" if kind == before else "B-") + kind
            before = kind
            text += word + " "
        tokens = tokenize(text, 0, len(text))
        tags, current = [], "O"
        for token in tokens:
            if token.start in labels:
                current = labels[token.start]
            elif current != "O":
                current = "I-" + current[2:]
            tags.append(ENTITY_TAGS.index(current))
        yield Example("wikigold", tokens, entities=tags)


def wordnet(folder: Path) -> dict[str, tuple[int, int, int]]:
    """WordNet's single words and the classes of their senses, as ``Lexicon`` wants them. ``folder``: its dict files."""
    names = {int(number): name for number, name in _LEXNAMES}
    table: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for part in ("verb", "noun"):
        classes = {}
        for line in (folder / f"data.{part}").read_text(encoding="latin-1").split("\n"):
            if line[:1].isdigit():
                offset, lexname, _ = line.split(" ", 2)
                classes[offset] = names[int(lexname)]
        for line in (folder / f"index.{part}").read_text(encoding="latin-1").split("\n"):
            if line[:1] in {" ", ""}:
                continue
            fields = line.split()
            lemma, count = fields[0], int(fields[2])
            if not lemma.isalpha():
                continue
            senses = [classes[offset] for offset in fields[-count:]]
            if part == "verb":
                table[lemma][0] = 1 + VERB_CLASSES.index(senses[0])
                table[lemma][2] = ("communication" in senses) + 2 * ("cognition" in senses)
            elif senses[0] in NOUN_CLASSES:
                table[lemma][1] = 1 + NOUN_CLASSES.index(senses[0])
    return {lemma: (a, b, c) for lemma, (a, b, c) in table.items() if a or b}


_LEXNAMES = [
    (4, "act"), (10, "communication"), (9, "cognition"), (14, "group"), (15, "location"), (18, "person"),
    *((number, "other") for number in (3, 5, 6, 7, 8, 11, 12, 13, 16, 17, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28)),
    *((29 + i, name) for i, name in enumerate(VERB_CLASSES)),
]  # fmt: skip
