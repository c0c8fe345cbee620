"""How sure the reader may be: what it finds in held-out articles against what annotators marked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn import functional

from kg.article import Article
from kg.brat import Event
from kg.reader.confidence import SIGNALS, Candidate, signs
from kg.reader.draft import Marked, Run
from kg.reader.network import Network
from kg.reader.tokens import Window, windows

_LEAST = 3  # candidates that show a sign, to be learnt from
_DECAY_OF_SIGNALS, _DECAY_OF_SIGNS = 1e-3, 8.0  # of the weights: for each candidate, and over all together


def calibrate(
    network: Network, articles: Sequence[tuple[Article, Sequence[Event]]]
) -> tuple[list[str], NDArray[np.float32]]:
    """The signs and the weights, as ``Scale`` wants them: a logistic regression of whether a candidate is right.

    It is where an annotated attribution's content shares half its words with its own and the source overlaps. Cues
    inside contents are left out, since annotators left them unmarked.
    """
    judged = [each for article, golds in articles for each in _judged(network, article, golds)]
    shown = [set(signs(marked, candidate)) for marked, candidate, _ in judged]
    counts = Counter(sign for each in shown for sign in each)
    place = {sign: SIGNALS + i for i, sign in enumerate(sorted(sign for sign, n in counts.items() if n >= _LEAST))}
    inputs = torch.zeros(len(judged), SIGNALS + len(place))
    inputs[:, :SIGNALS] = torch.tensor([candidate.signals for _, candidate, _ in judged])
    for i, each in enumerate(shown):
        inputs[i, [place[sign] for sign in each if sign in place]] = 1
    right = torch.tensor([float(is_right) for _, _, is_right in judged])
    decay = torch.full((SIGNALS + len(place),), _DECAY_OF_SIGNS / len(judged))
    decay[:SIGNALS] = _DECAY_OF_SIGNALS
    weights = torch.zeros(SIGNALS + len(place), requires_grad=True)
    optimizer = torch.optim.LBFGS([weights], max_iter=200, line_search_fn="strong_wolfe")

    def step() -> torch.Tensor:
        optimizer.zero_grad()
        value = functional.binary_cross_entropy_with_logits(inputs @ weights, right) + (decay * weights.square()).sum()
        value.backward()
        return value

    optimizer.step(step)
    return list(place), weights.detach().numpy().astype(np.float32)


def _judged(network: Network, article: Article, golds: Sequence[Event]) -> Iterator[tuple[Marked, Candidate, bool]]:
    """The candidates of an article, each with whether it is right."""
    for marked, candidates in network.read(list(windows(article))):
        for candidate in candidates:
            if len(candidate.content) > 0 and not _is_nested(candidate, candidates):
                yield marked, candidate, any(_agree(marked.window, candidate, gold) for gold in golds)


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
