"""How far the rules for speech acts and factuality can be believed, learnt from stories."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from kg.article import Article
from kg.extract.story import Story
from kg.model import Attribution, Factuality, Span
from kg.reader import acts, attributions, factuality
from kg.reader.draft import Draft
from kg.reader.judge import ACTS, FACTUALITIES, signs
from kg.reader.network import Network
from kg.reader.tokens import windows

_LEAST = 3  # drafts that show a sign, to be learnt from
_DECAY = 4.0  # of the weights, over all drafts together


def learn(network: Network, stories: Sequence[Story]) -> tuple[list[str], NDArray[np.float32]]:
    """The signs and their weights, as ``Judge`` wants them: two logistic regressions over what the reader finds."""
    pairs = [pair for story in stories for pair in _pairs(network, story)]
    shown = [set(signs(draft, act := acts.act(draft), factuality.judge(draft, act))) for draft, _ in pairs]
    counts = Counter(sign for each in shown for sign in each)
    names = sorted(sign for sign, count in counts.items() if count >= _LEAST)
    place = {name: i for i, name in enumerate(names)}
    inputs = torch.zeros(len(pairs), len(names))
    for i, each in enumerate(shown):
        inputs[i, [place[sign] for sign in each if sign in place]] = 1
    of_acts = torch.tensor([ACTS.index(gold.speech_act) for _, gold in pairs])
    of_values = torch.tensor([FACTUALITIES.index(_value(gold)) for _, gold in pairs])
    weights = torch.cat([_fit(inputs, of_acts, len(ACTS)), _fit(inputs, of_values, len(FACTUALITIES))], 1)
    return names, weights.numpy().astype(np.float32)


def _fit(inputs: Tensor, right: Tensor, answers: int) -> Tensor:
    weights = torch.zeros(inputs.shape[1], answers, requires_grad=True)
    optimizer = torch.optim.LBFGS([weights], max_iter=200, line_search_fn="strong_wolfe")

    def step() -> Tensor:
        optimizer.zero_grad()
        value = functional.cross_entropy(inputs @ weights, right) + _DECAY * weights.square().sum() / len(right)
        value.backward()
        return value

    optimizer.step(step)
    return weights.detach()


def _pairs(network: Network, story: Story) -> Iterator[tuple[Draft, Attribution]]:
    """What the reader finds in a story and what it is: the attribution whose content shares most words with it."""
    golds = [each for each in story.analysis.attributions if not each.speech_act.is_silence]
    for draft in attributions.drafts(network.mark(list(windows(story.article)))):
        mine = _characters(_spans(story.article, draft))
        shared = [(_likeness(mine, _characters(gold.content)), i) for i, gold in enumerate(golds)]
        best, at = max(shared, default=(0.0, 0))
        if draft.silence is None and best >= 0.5:
            yield draft, golds[at]


def _spans(article: Article, draft: Draft) -> list[Span]:
    runs = [(draft.marked, run) for run in draft.content] + list(draft.continued)
    return [marked.window.span(article, *run) for marked, run in runs]


def _characters(spans: Sequence[Span]) -> set[int]:
    return {i for span in spans for i in range(span.start, span.end)}


def _likeness(one: set[int], other: set[int]) -> float:
    return len(one & other) / max(1, len(one | other))


def _value(gold: Attribution) -> Factuality:
    return gold.perspectives[0].factuality
