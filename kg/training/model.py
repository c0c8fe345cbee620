"""The network in PyTorch, as it is trained; ``kg.reader.network`` runs the same arithmetic in NumPy.

Two layers of bidirectional LSTM over each window. The first also tells parts of speech and named entities, the second
attributions (a CRF over source, cue and content) and cues wherever they stand. A third, smaller LSTM reads the window
once more for each cue and marks that cue's own source and content.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from kg.reader import features
from kg.reader.lexicon import NOUN_CLASSES, VERB_CLASSES
from kg.reader.network import ARGUMENT_TAGS, ATTRIBUTION_TAGS, DISTANCES, EDGES, ENTITY_TAGS, POS_TAGS

WORD, NGRAM = 96, 48
SIZES = {"suffix": 24, "shape": 12, "quote": 12, "verb": 12, "noun": 8, "speaks": 6}
HIDDEN, ARGUMENT_HIDDEN, PROJECTED = 160, 96, 128
PREDICTED = 3000  # the most frequent words, which the training foretells
IGNORED = -100
INPUT = WORD + NGRAM + sum(SIZES.values())


@dataclass
class Rates:
    """Shares of what is dropped while training."""

    word: float = 0.0
    rare: float = 0.0
    input: float = 0.0
    hidden: float = 0.0


class Network(nn.Module):
    """``words``: the size of the vocabulary, padding and unknown words included."""

    def __init__(self, words: int, rates: Rates) -> None:
        super().__init__()
        self.rates = rates
        tables = {
            "word": (words, WORD),
            "ngram": (features.NGRAM_BUCKETS, NGRAM),
            "suffix": (features.SUFFIX_BUCKETS, SIZES["suffix"]),
            "shape": (features.SHAPES, SIZES["shape"]),
            "quote": (3, SIZES["quote"]),
            "verb": (len(VERB_CLASSES) + 1, SIZES["verb"]),
            "noun": (len(NOUN_CLASSES) + 1, SIZES["noun"]),
            "speaks": (4, SIZES["speaks"]),
        }
        self.tables = nn.ModuleDict({name: nn.Embedding(*size) for name, size in tables.items()})
        for name, table in self.tables.items():
            nn.init.normal_(table.weight, std=0.1)
            if name in {"ngram"}:
                with torch.no_grad():
                    table.weight[0].zero_()
        self.lower = BiLSTM(INPUT, HIDDEN)
        self.upper = BiLSTM(2 * HIDDEN, HIDDEN)
        self.pos = nn.Linear(2 * HIDDEN, len(POS_TAGS))
        self.entities = nn.Linear(2 * HIDDEN, len(ENTITY_TAGS))
        self.attributions = nn.Linear(2 * HIDDEN, len(ATTRIBUTION_TAGS))
        self.cues = nn.Linear(2 * HIDDEN, 3)
        self.attribution_crf = CRF(len(ATTRIBUTION_TAGS))
        self.project = nn.Linear(2 * HIDDEN, PROJECTED)
        self.at_cue = nn.Linear(2 * HIDDEN, 48)
        self.distance = nn.Embedding(DISTANCES, 16)
        self.reread = BiLSTM(PROJECTED + 48 + 16, ARGUMENT_HIDDEN)
        self.arguments = nn.Linear(2 * ARGUMENT_HIDDEN, len(ARGUMENT_TAGS))
        self.is_cue = nn.Linear(2 * ARGUMENT_HIDDEN, 1)
        self.argument_crf = CRF(len(ARGUMENT_TAGS))
        self.neighbours = nn.ModuleList(
            nn.Sequential(nn.Linear(HIDDEN, 64), nn.Tanh(), nn.Linear(64, PREDICTED)) for _ in "ab"
        )

    def guess_neighbours(self, lower: Tensor, words: Tensor) -> Tensor:
        """How badly each word's neighbours are foretold from its two sides: a task that needs no annotation."""
        targets = torch.where((words > 1) & (words < PREDICTED), words, IGNORED)
        following = self.neighbours[0](lower[:, :-1, :HIDDEN]).flatten(0, 1)
        preceding = self.neighbours[1](lower[:, 1:, HIDDEN:]).flatten(0, 1)
        return functional.cross_entropy(
            following, targets[:, 1:].flatten(), ignore_index=IGNORED
        ) + functional.cross_entropy(preceding, targets[:, :-1].flatten(), ignore_index=IGNORED)

    def embed(self, rows: Tensor, rare: Tensor | None = None) -> Tensor:
        """Rows of numbers (batch, token, column) as vectors. ``rare``: which words are, when training."""
        columns = dict(zip(features.COLUMNS[:7], rows[..., :7].unbind(-1), strict=True))
        if self.training and rare is not None:
            share = self.rates.word + self.rates.rare * rare[columns["word"]]
            hidden = torch.rand(columns["word"].shape) < share
            columns["word"] = columns["word"].masked_fill(hidden, features.UNKNOWN)
        grams = rows[..., 7:]
        present = (grams > 0).unsqueeze(-1)
        ngram = (self.tables["ngram"](grams) * present).sum(-2) / present.sum(-2).clamp(min=1)
        parts = [self.tables["word"](columns["word"]), ngram]
        parts += [self.tables[name](columns[name]) for name in SIZES]
        return self.drop(torch.cat(parts, -1), self.rates.input)

    def drop(self, states: Tensor, rate: float) -> Tensor:
        """Drops the same dimensions at each token of a window."""
        if not self.training:
            return states
        kept = torch.rand(states.shape[0], 1, states.shape[2]) >= rate
        return states * kept / (1 - rate)

    def encode(self, rows: Tensor, lengths: Tensor, rare: Tensor | None = None) -> tuple[Tensor, Tensor]:
        """The states of the lower and of the upper layer."""
        lower = self.drop(self.lower(self.embed(rows, rare), lengths), self.rates.hidden)
        return lower, self.drop(self.upper(lower, lengths), self.rates.hidden)

    def read_again(self, upper: Tensor, lengths: Tensor, which: Tensor, first: Tensor, last: Tensor) -> Tensor:
        """For each cue (``which`` window, ``first`` to ``last`` token) the states of its window."""
        states = functional.relu(self.project(upper))[which]
        place = torch.arange(upper.shape[1]).unsqueeze(0)
        inside = (place >= first[:, None]) & (place <= last[:, None])
        at_cue = self.at_cue(upper)[which]
        mean = (at_cue * inside.unsqueeze(-1)).sum(1) / inside.sum(1, keepdim=True)
        apart = distances(place, first[:, None], last[:, None])
        whole = torch.cat([states, mean.unsqueeze(1).expand(-1, upper.shape[1], -1), self.distance(apart)], -1)
        return self.drop(self.reread(whole, lengths[which]), self.rates.hidden / 2)


def distances(place: Tensor, first: Tensor, last: Tensor) -> Tensor:
    """How far each token stands from the cue, in steps that grow: 0 inside it, odd before, even after."""
    before, after = (first - place).clamp(min=0), (place - last).clamp(min=0)
    away = torch.maximum(before, after)
    steps = torch.bucketize(away, torch.tensor(EDGES), right=True)
    return torch.where(away == 0, 0, torch.where(before > 0, 2 * steps - 1, 2 * steps))


class BiLSTM(nn.Module):
    """One layer in both directions; the backward one starts at each window's own last token."""

    def __init__(self, size: int, hidden: int) -> None:
        super().__init__()
        self.forward_, self.backward_ = nn.LSTM(size, hidden), nn.LSTM(size, hidden)
        for lstm in (self.forward_, self.backward_):
            nn.init.orthogonal_(lstm.weight_hh_l0)
            nn.init.zeros_(lstm.bias_hh_l0)
            nn.init.zeros_(lstm.bias_ih_l0)
            with torch.no_grad():
                lstm.bias_ih_l0[hidden : 2 * hidden] = 1

    def forward(self, states: Tensor, lengths: Tensor) -> Tensor:
        """(batch, token, size) to (batch, token, 2 * hidden)."""
        longest = states.shape[1]
        place = torch.arange(longest).unsqueeze(0)
        mirrored = torch.where(place < lengths[:, None], lengths[:, None] - 1 - place, place)
        turned = states.gather(1, mirrored.unsqueeze(-1).expand_as(states))
        with torch.autocast("cpu", torch.bfloat16, enabled=self.training):
            forward, _ = self.forward_(states.transpose(0, 1))
            backward, _ = self.backward_(turned.transpose(0, 1))
        forward, backward = forward.float().transpose(0, 1), backward.float().transpose(0, 1)
        return torch.cat([forward, backward.gather(1, mirrored.unsqueeze(-1).expand_as(backward))], -1)


class CRF(nn.Module):
    """Scores of one tag after another."""

    def __init__(self, tags: int) -> None:
        super().__init__()
        self.start = nn.Parameter(torch.zeros(tags))
        self.step = nn.Parameter(torch.zeros(tags, tags))

    def loss(self, scores: Tensor, tags: Tensor, mask: Tensor) -> Tensor:
        """The negative log-likelihood of the tags of each window."""
        longest = scores.shape[1]
        on = mask.float()
        gold = self.start[tags[:, 0]] + (scores.gather(2, tags.unsqueeze(-1)).squeeze(-1) * on).sum(1)
        gold = gold + (self.step[tags[:, :-1], tags[:, 1:]] * on[:, 1:]).sum(1)
        alpha = self.start + scores[:, 0]
        for i in range(1, longest):
            following = torch.logsumexp(alpha.unsqueeze(2) + self.step, 1) + scores[:, i]
            alpha = torch.where(mask[:, i, None], following, alpha)
        return torch.logsumexp(alpha, 1) - gold
