"""Examples as tensors, windows of about one length together."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from kg.reader.features import Features
from kg.reader.network import ATTRIBUTION_TAGS
from kg.training.corpora import IGNORED, Example

TOKENS = 2400  # in a batch, padding included

_CUES = {ATTRIBUTION_TAGS.index("B-cue"), ATTRIBUTION_TAGS.index("I-cue")}


@dataclass(frozen=True)
class Set:
    """Examples and their rows of numbers."""

    examples: Sequence[Example]
    rows: Sequence[Tensor]

    @classmethod
    def of(cls, examples: Sequence[Example], features: Features) -> Set:
        """The examples with their features."""
        return cls(examples, [torch.from_numpy(features.rows(example.tokens)).long() for example in examples])


@dataclass(frozen=True)
class Cues:
    """The cues of a batch: ``which`` window, ``first`` and ``last`` token, the tags of its own source and content, and
    whether an annotator marked it (1) or it is a word that is often a cue and is none here (0)."""

    which: Tensor
    first: Tensor
    last: Tensor
    arguments: Tensor
    is_cue: Tensor


@dataclass(frozen=True)
class Batch:
    """Windows padded to the longest: (window, token) labels, ``IGNORED`` where a corpus has none."""

    examples: Sequence[Example]
    lengths: Tensor
    rows: Tensor
    mask: Tensor
    tags: Tensor
    any_cue: Tensor
    pos: Tensor
    entities: Tensor
    cues: Cues | None

    @property
    def has_attributions(self) -> bool:
        """Whether attributions are marked in it."""
        return self.examples[0].tags is not None


def batches(
    part: Set, rng: random.Random | None = None, decoys: Mapping[str, float] | None = None, tokens: int = TOKENS
) -> Iterator[Batch]:
    """All the examples once, shuffled when there is ``rng``. ``decoys``: how often to ask of a word that is not a cue
    here whether it is one."""
    lengths = [len(example.tokens) for example in part.examples]
    order = sorted(range(len(lengths)), key=lambda i: lengths[i] + (4 * rng.random() if rng is not None else 0))
    groups: list[list[int]] = [[]]
    for i in order:
        if len(groups[-1]) > 0 and (len(groups[-1]) + 1) * lengths[i] > tokens:
            groups.append([])
        groups[-1].append(i)
    if rng is not None:
        rng.shuffle(groups)
    for group in groups:
        yield _batch([part.examples[i] for i in group], [part.rows[i] for i in group], rng, decoys or {})


def _batch(
    examples: Sequence[Example], rows: Sequence[Tensor], rng: random.Random | None, decoys: Mapping[str, float]
) -> Batch:
    lengths = torch.tensor([len(example.tokens) for example in examples])
    longest = int(lengths.max())
    tags = [example.tags for example in examples]
    return Batch(
        examples,
        lengths,
        torch.nn.utils.rnn.pad_sequence(list(rows), batch_first=True),
        torch.arange(longest)[None] < lengths[:, None],
        _padded([row or [] for row in tags], longest, 0),
        _padded([example.any_cue or [] for example in examples], longest, IGNORED),
        _padded([example.pos or [] for example in examples], longest, IGNORED),
        _padded([example.entities or [] for example in examples], longest, IGNORED),
        _cues(examples, longest, rng, decoys),
    )


def _cues(
    examples: Sequence[Example], longest: int, rng: random.Random | None, decoys: Mapping[str, float]
) -> Cues | None:
    found: list[tuple[int, int, int, list[int], float]] = []
    for i, example in enumerate(examples):
        for (first, last), row in zip(example.cues, example.arguments, strict=True):
            found.append((i, first, last, row, 1.0))
        if rng is not None and example.tags is not None:
            others = [k for k, token in enumerate(example.tokens)
                      if not _is_cue(example, k) and rng.random() < decoys.get(token.lower, 0)]  # fmt: skip
            found += [(i, k, k, [0] * len(example.tokens), 0.0) for k in others[:2]]
    if len(found) == 0:
        return None
    which, firsts, lasts, rows, is_cue = zip(*found, strict=True)
    return Cues(
        torch.tensor(which), torch.tensor(firsts), torch.tensor(lasts), _padded(rows, longest, 0), torch.tensor(is_cue)
    )


def _is_cue(example: Example, i: int) -> bool:
    return (example.tags or [])[i] in _CUES or (example.any_cue or [])[i] > 0


def _padded(values: Sequence[Sequence[int]], longest: int, fill: int) -> Tensor:
    padded = torch.full((len(values), longest), fill, dtype=torch.long)
    for i, row in enumerate(values):
        padded[i, : len(row)] = torch.tensor(row, dtype=torch.long)
    return padded
