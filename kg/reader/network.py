"""The network, run in NumPy from the packaged weights: what it says of each window of an article.

``kg.training.model`` has the same arithmetic in PyTorch, where it is trained. Nothing is random: the same text has the
same labels every time. Confidences are rounded, since their last places differ with what is read together.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property, lru_cache
from itertools import islice, pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from kg.reader.confidence import Candidate, Scale
from kg.reader.draft import Entity, Marked, Run
from kg.reader.features import COLUMNS, NGRAMS, Features, quote_state
from kg.reader.lexicon import REMEMBERED, Lexicon
from kg.reader.tokens import Window

ATTRIBUTION_TAGS = ("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content")
ARGUMENT_TAGS = ("O", "B-source", "I-source", "B-content", "I-content")
ENTITY_TAGS = ("O", *(f"{b}-{kind}" for kind in ("person", "organization", "place", "other") for b in "BI"))
POS_TAGS = tuple("ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split())
_CUE_TAGS = ("O", "B-cue", "I-cue")
EDGES = (1, 2, 3, 5, 9, 17, 33)  # tokens from the cue at which a step of distance ends
DISTANCES = 2 * len(EDGES) + 1

_EDGES = np.array(EDGES)

WEIGHTS = Path(__file__).parent / "data" / "weights.npz"

_OTHERS = frozenset(
    ["words", "lexicon", "signs", "judge", "link_signs"]
)  # what the file holds beside the network's numbers

_BATCH = 48  # windows read at once
_TOKENS = 8000  # tokens read again at once
_NESTED = 0.3  # how likely a word in a content must be part of a cue, to be taken for one
_MODALS = frozenset("will would can could may might shall should must".split())

Floats = NDArray[np.float32]
Integers = NDArray[np.int64]


class Packing:
    """Windows of different lengths laid end to end by step: the first tokens of all, then the second ones, and so on,
    longest window first. Nothing is padded, and the windows that have ended cost nothing.
    """

    def __init__(self, lengths: Integers) -> None:
        self.lengths = lengths
        order = np.argsort(-lengths, kind="stable")
        self.alive = (lengths[order][None] > np.arange(lengths.max())[:, None]).sum(1)  # windows at each step
        self.starts = np.concatenate([[0], self.alive.cumsum()])
        self.rank = np.empty_like(order)
        self.rank[order] = np.arange(len(order))

    def rows(self, window: int) -> Integers:
        """Where the tokens of a window lie."""
        rows: Integers = self.starts[: self.lengths[window]] + self.rank[window]
        return rows

    @cached_property
    def everywhere(self) -> Integers:
        """For the tokens of all windows, one window after another, where they lie."""
        return np.concatenate([self.rows(i) for i in range(len(self.lengths))])

    @cached_property
    def mirrored(self) -> Integers:
        """For each row the one of the same window as far from the end as it is from the beginning."""
        mirrored = np.empty(self.starts[-1], np.int64)
        for i in range(len(self.lengths)):
            rows = self.rows(i)
            mirrored[rows] = rows[::-1]
        return mirrored

    def steps(self) -> Iterator[slice]:
        """The rows of each step, in order."""
        for start, end in pairwise(self.starts.tolist()):
            yield slice(start, end)


@dataclass(frozen=True)
class Lstm:
    """Both directions of one layer: the weights of the input, of the state, and the bias; gates in the order input,
    forget, cell, output."""

    inputs: tuple[Floats, Floats]
    states: tuple[Floats, Floats]
    biases: tuple[Floats, Floats]

    def __call__(self, vectors: Floats, packing: Packing) -> Floats:
        """(token, size) to (token, 2 * hidden)."""
        forward = self._run(0, vectors, packing)
        backward = self._run(1, vectors[packing.mirrored], packing)
        both: Floats = np.concatenate([forward, backward[packing.mirrored]], -1)
        return both

    def _run(self, direction: int, vectors: Floats, packing: Packing) -> Floats:
        weights = self.states[direction]
        hidden = weights.shape[0]
        gates = vectors @ self.inputs[direction] + self.biases[direction]
        output = np.empty((len(vectors), hidden), np.float32)
        state = cell = np.zeros((int(packing.alive[0]), hidden), np.float32)
        for rows in packing.steps():
            gate = gates[rows]
            gate += state[: len(gate)] @ weights
            candidate = np.tanh(gate[:, 2 * hidden : 3 * hidden])
            open_ = _sigmoid(gate)
            cell = open_[:, hidden : 2 * hidden] * cell[: len(gate)] + open_[:, :hidden] * candidate
            state = output[rows] = open_[:, 3 * hidden :] * np.tanh(cell)
        return output


def _sigmoid(values: Floats) -> Floats:
    opened: Floats = np.float32(0.5) * np.tanh(np.float32(0.5) * values) + np.float32(0.5)
    return opened


@dataclass(frozen=True)
class Crf:
    """Scores of the first tag and of one tag after another."""

    start: Floats
    step: Floats

    def best(self, scores: Floats, packing: Packing) -> tuple[list[list[int]], Floats]:
        """The best tags of each window, and how likely the model holds them to be, all together, in logarithms."""
        best = total = self.start + scores[: packing.starts[1]]
        ends = [(best, total)]
        back = np.zeros(scores.shape, np.int8)
        for rows in islice(packing.steps(), 1, None):
            alive = rows.stop - rows.start
            ways = best[:alive, :, None] + self.step
            back[rows] = ways.argmax(1)
            best = ways.max(1) + scores[rows]
            total = _log_sum(total[:alive, :, None] + self.step, 1) + scores[rows]
            ends.append((best, total))
        paths, certainties = [], []
        for window, length in enumerate(packing.lengths.tolist()):
            best, total = (values[packing.rank[window]] for values in ends[length - 1])
            path = [int(best.argmax())]
            for row in packing.rows(window)[:0:-1].tolist():
                path.append(int(back[row, path[-1]]))
            paths.append(path[::-1])
            certainties.append(best.max() - _log_sum(total, 0))
        return paths, np.array(certainties, np.float32)


def _log_sum(values: Floats, axis: int) -> Floats:
    top = values.max(axis, keepdims=True)
    summed: Floats = np.log(np.exp(values - top).sum(axis)) + top.squeeze(axis)
    return summed


@dataclass(frozen=True)
class _Layer:
    weight: Floats
    bias: Floats

    def __call__(self, vectors: Floats) -> Floats:
        result: Floats = vectors @ self.weight + self.bias
        return result


class Network:
    """Reads windows. Make one with ``load`` and keep it: loading takes a tenth of a second."""

    def __init__(self, weights: Mapping[str, Floats], features: Features, lexicon: Lexicon, scale: Scale) -> None:
        self._features, self._lexicon = features, lexicon
        self._tables = {name: weights[f"tables.{name}.weight"] for name in (*COLUMNS[:7], "ngram")}
        self._embedded = lru_cache(REMEMBERED)(self._word_vector)
        self._lower, self._upper, self._reread = (_lstm(weights, name) for name in ("lower", "upper", "reread"))
        names = ("pos", "entities", "attributions", "cues", "project", "at_cue", "arguments", "is_cue")
        self._layers = {name: _Layer(weights[f"{name}.weight"].T.copy(), weights[f"{name}.bias"]) for name in names}
        self._distance = weights["distance.weight"]
        self._attribution_crf, self._argument_crf = (
            Crf(weights[f"{name}.start"], weights[f"{name}.step"]) for name in ("attribution_crf", "argument_crf")
        )
        self._scale = scale

    @classmethod
    def load(cls, path: Path = WEIGHTS) -> Network:
        """The network that is in the package, or one that was trained into another file."""
        with np.load(path, allow_pickle=False) as file:
            weights = {name: _as_floats(file[name]) for name in file.files if name not in _OTHERS}
            words, signs = (bytes(file[name]).decode().split("\n") for name in ("words", "link_signs"))
        return cls(weights, Features(words, lexicon(path)), lexicon(path), Scale(signs, weights["calibration"]))

    def mark(self, windows: Sequence[Window]) -> list[Marked]:
        """What the network says of each window, in their order."""
        return [
            replace(marked, links=tuple(self._scale.link(marked, candidate) for candidate in candidates))
            for marked, candidates in self.read(windows)
        ]

    def read(self, windows: Sequence[Window]) -> list[tuple[Marked, list[Candidate]]]:
        """The windows marked but for their links, in their order, each with what those are made of."""
        order = sorted(range(len(windows)), key=lambda i: len(windows[i].tokens))
        found: dict[int, tuple[Marked, list[Candidate]]] = {}
        for start in range(0, len(order), _BATCH):
            batch = order[start : start + _BATCH]
            found.update(zip(batch, self._read([windows[i] for i in batch], batch), strict=True))
        return [found[i] for i in range(len(windows))]

    def _read(self, windows: Sequence[Window], numbers: Sequence[int]) -> Iterator[tuple[Marked, list[Candidate]]]:
        packing, lower, upper = self.encode(windows)
        pos = self._layers["pos"](lower).argmax(-1)
        entities = self._layers["entities"](lower).argmax(-1)
        for i, (window, candidates) in enumerate(zip(windows, self.candidates(windows, upper, packing), strict=True)):
            rows = packing.rows(i)
            names = (Entity(kind, run) for kind, run in runs(entities[rows].tolist(), ENTITY_TAGS))
            tags = tuple(self._corrected(window, [POS_TAGS[tag] for tag in pos[rows].tolist()]))
            yield Marked(numbers[i], window, tags, tuple(names), ()), candidates

    def _corrected(self, window: Window, tags: Sequence[str]) -> Iterator[str]:
        """The parts of speech; what can be a verb is one right after "will" and the like."""
        before = ""
        for token, tag in zip(window.tokens, tags, strict=True):
            is_verb = before in _MODALS and tag in {"ADJ", "NOUN"} and self._lexicon.classes(token.lower)[0] > 0
            yield "VERB" if is_verb else tag
            before = token.lower

    def encode(self, windows: Sequence[Window]) -> tuple[Packing, Floats, Floats]:
        """How the windows are laid out, and the states of the lower and of the upper layer."""
        packing = Packing(np.array([len(window.tokens) for window in windows]))
        lower = self._lower(self._vectors(windows, packing), packing)
        return packing, lower, self._upper(lower, packing)

    def _vectors(self, windows: Sequence[Window], packing: Packing) -> Floats:
        tokens = [token for window in windows for token in window.tokens]
        vectors = np.array([self._embedded(token.form, quote_state(token)) for token in tokens])
        packed = np.empty_like(vectors)
        packed[packing.everywhere] = vectors
        return packed

    def _word_vector(self, form: str, quote: int) -> Floats:
        row = self._features.row(form, quote)
        columns = dict(zip(COLUMNS, row, strict=True))
        grams = [gram for gram in row[-NGRAMS:] if gram > 0]
        ngram = self._tables["ngram"][grams].sum(0) / np.float32(max(1, len(grams)))
        others = [self._tables[name][columns[name]] for name in COLUMNS[1:7]]
        return np.concatenate([self._tables["word"][columns["word"]], ngram, *others])

    def candidates(self, windows: Sequence[Window], upper: Floats, packing: Packing) -> list[list[Candidate]]:
        """The possible cues of each window, in reading order, with what each marks as its source and content."""
        flat = self._layers["attributions"](upper)
        tags, _ = self._attribution_crf.best(flat, packing)
        likely, nested = _softmax(flat), _softmax(self._layers["cues"](upper))
        found = [(i, run) for i, tag in enumerate(tags) for run in _cues(tag, nested[packing.rows(i)])]
        candidates: list[list[Candidate]] = [[] for _ in tags]
        if len(found) == 0:
            return candidates
        for block in _blocks(found, packing.lengths):
            self._reread_block(windows, upper, packing, block, (likely, nested), candidates)
        return candidates

    def _reread_block(
        self,
        windows: Sequence[Window],
        upper: Floats,
        packing: Packing,
        found: Sequence[tuple[int, Run]],
        shares: tuple[Floats, Floats],
        candidates: list[list[Candidate]],
    ) -> None:
        """Add what each cue of a block marks to the candidates of its window."""
        likely, nested = shares
        again = Packing(np.array([packing.lengths[i] for i, _ in found]))
        states = self._read_again(upper, packing, found, again)
        paths, certainty = self._argument_crf.best(self._layers["arguments"](states), again)
        for k, (path, (i, run)) in enumerate(zip(paths, found, strict=True)):
            marked = runs(path, ARGUMENT_TAGS)
            source, content = (tuple(r for name, r in marked if name == kind) for kind in ("source", "content"))
            rows = packing.rows(i)[run[0] : run[1] + 1]
            is_cue = float(_sigmoid(self._layers["is_cue"](states[again.rows(k)[run[1]]]))[0])
            share = max(float(likely[rows, 3:5].sum(-1).mean()), float(nested[rows, 1:].sum(-1).mean()))
            words = [token for a, b in content for token in windows[i].tokens[a : b + 1] if token.form[0].isalnum()]
            quoted = sum(token.quoted for token in words) / max(1, len(words))
            length = min(1.0, len(words) / 40)
            signals = (is_cue, share, float(np.exp(certainty[k])), float(len(source) > 0), quoted, length, 1.0)
            candidates[i].append(Candidate(run, source, content, signals))

    def _read_again(self, upper: Floats, packing: Packing, found: Sequence[tuple[int, Run]], again: Packing) -> Floats:
        """The states of the windows in ``found``, each read once more for its cue."""
        projected, at_cue = np.maximum(self._layers["project"](upper), 0), self._layers["at_cue"](upper)
        mine, means, apart = [], [], []
        for i, (first, last) in found:
            rows = packing.rows(i)
            mine.append(rows)
            means.append(np.broadcast_to(at_cue[rows[first : last + 1]].mean(0), (len(rows), at_cue.shape[1])))
            apart.append(_distances(len(rows), first, last))
        whole = np.concatenate(
            [projected[np.concatenate(mine)], np.concatenate(means), self._distance[np.concatenate(apart)]], -1
        )
        packed = np.empty_like(whole)
        packed[again.everywhere] = whole
        return self._reread(packed, again)


@cache
def lexicon(path: Path = WEIGHTS) -> Lexicon:
    """What the dictionary that travels with the weights says of words, read once from each file."""
    with np.load(path, allow_pickle=False) as file:
        return Lexicon(dict(map(_entry, bytes(file["lexicon"]).decode().split("\n"))))


def runs(tags: Sequence[int], names: Sequence[str]) -> list[tuple[str, Run]]:
    """The runs that a row of tags marks, each with its name, in order."""
    found: list[tuple[str, Run]] = []
    before = "O"
    for i, tag in enumerate(tags):
        name = names[tag]
        if name != "O":
            if name[0] == "I" and before != "O" and before[2:] == name[2:]:
                found[-1] = (name[2:], (found[-1][1][0], i))
            else:
                found.append((name[2:], (i, i)))
        before = name
    return found


def _cues(tags: Sequence[int], shares: Floats) -> list[Run]:
    """The cues in a row of tags, and those inside its contents that ``shares`` tell of: for each token, how likely it
    is no cue, the first token of one, and a later one."""
    marked = runs(tags, ATTRIBUTION_TAGS)
    inside = {i for name, (first, last) in marked if name == "content" for i in range(first, last + 1)}
    likely = np.where(shares[:, 1:].sum(-1) >= _NESTED, 1 + shares[:, 1:].argmax(-1), 0)
    others = (run for _, run in runs(likely.tolist(), _CUE_TAGS))
    nested = [run for run in others if inside.issuperset(range(run[0], run[1] + 1))]
    return sorted([run for name, run in marked if name == "cue"] + nested)


def _blocks(found: Sequence[tuple[int, Run]], lengths: Integers) -> Iterator[list[tuple[int, Run]]]:
    """The cues in blocks whose windows hold a bounded number of tokens together, however many stand in one window."""
    block, tokens = list[tuple[int, Run]](), 0
    for i, run in found:
        if len(block) > 0 and tokens + int(lengths[i]) > _TOKENS:
            yield block
            block, tokens = [], 0
        block.append((i, run))
        tokens += int(lengths[i])
    if len(block) > 0:
        yield block


def _softmax(scores: Floats) -> Floats:
    powers = np.exp(scores - scores.max(-1, keepdims=True))
    shares: Floats = powers / powers.sum(-1, keepdims=True)
    return shares


def _distances(length: int, first: int, last: int) -> Integers:
    place = np.arange(length)
    before, after = np.maximum(first - place, 0), np.maximum(place - last, 0)
    away = np.maximum(before, after)
    steps = np.searchsorted(_EDGES, away, side="right")
    result: Integers = np.where(away == 0, 0, np.where(before > 0, 2 * steps - 1, 2 * steps))
    return result


def _lstm(weights: Mapping[str, Floats], name: str) -> Lstm:
    inputs, states, biases = [], [], []
    for direction in ("forward_", "backward_"):
        prefix = f"{name}.{direction}."
        inputs.append(weights[prefix + "weight_ih_l0"].T.copy())
        states.append(weights[prefix + "weight_hh_l0"].T.copy())
        biases.append(weights[prefix + "bias_ih_l0"] + weights[prefix + "bias_hh_l0"])
    return Lstm((inputs[0], inputs[1]), (states[0], states[1]), (biases[0], biases[1]))


def _as_floats(array: NDArray[np.generic]) -> Floats:
    return array.astype(np.float32)


def _entry(line: str) -> tuple[str, tuple[int, int, int]]:
    word, classes = line.split(" ")
    verb, noun, speaks = (int(letter, 16) for letter in classes)
    return word, (verb, noun, speaks)
