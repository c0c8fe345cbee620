"""How sure the reader may be: what it finds in held-out articles against what annotators marked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import torch
from torch.nn import functional

from kg.article import Article
from kg.brat import Event
from kg.reader.draft import Run
from kg.reader.network import SIGNALS, Candidate, Floats, Network
from kg.reader.tokens import Window, windows

_DECAY = 1e-3


def calibrate(network: Network, articles: Sequence[tuple[Article, Sequence[Event]]]) -> Floats:
    """The weight of each signal, by logistic regression of whether a link is right: an annotated attribution whose
    content shares half its words with the link's and whose source overlaps.

    Cues inside contents are left out, since annotators left them unmarked.
    """
    pairs = [pair for article, golds in articles for pair in _pairs(network, article, golds)]
    signals = torch.tensor([signals for signals, _ in pairs])
    right = torch.tensor([float(is_right) for _, is_right in pairs])
    weights = torch.zeros(SIGNALS, requires_grad=True)
    optimizer = torch.optim.LBFGS([weights], max_iter=200, line_search_fn="strong_wolfe")

    def step() -> torch.Tensor:
        optimizer.zero_grad()
        value = functional.binary_cross_entropy_with_logits(signals @ weights, right) + _DECAY * weights.square().sum()
        value.backward()
        return value

    optimizer.step(step)
    return weights.detach().numpy().astype(np.float32)


def _pairs(network: Network, article: Article, golds: Sequence[Event]) -> Iterator[tuple[tuple[float, ...], bool]]:
    for window in windows(article):
        packing, _, upper = network.encode([window])
        for candidates in network.candidates([window], upper, packing):
            for candidate in candidates:
                if len(candidate.content) > 0 and not _is_nested(candidate, candidates):
                    yield candidate.signals, any(_agree(window, candidate, gold) for gold in golds)


def _is_nested(candidate: Candidate, others: Sequence[Candidate]) -> bool:
    contents = [run for other in others if other is not candidate for run in other.content]
    return any(first <= candidate.run[0] and candidate.run[1] <= last for first, last in contents)


def _agree(window: Window, candidate: Candidate, gold: Event) -> bool:
    mine, theirs = _words(window, candidate.content), _marked(window, gold.content)
    source, named = _words(window, candidate.source), _marked(window, gold.source)
    is_same_source = len(source & named) > 0 or (len(gold.source) == 0 and len(source) == 0)
    return is_same_source and 2 * len(mine & theirs) >= len(mine | theirs) > 0


def _words(window: Window, runs: Sequence[Run]) -> set[int]:
    return {i for a, b in runs for i in range(a, b + 1) if window.tokens[i].form[0].isalnum()}


def _marked(window: Window, spans: Sequence[tuple[int, int]]) -> set[int]:
    return _words(window, [(r.start, r.stop - 1) for start, end in spans if len(r := window.within(start, end)) > 0])
