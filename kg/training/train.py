"""Training: examples in, the averaged weights of a network out."""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from kg.reader.features import Features, vocabulary_form
from kg.training.batches import Batch, Set, batches
from kg.training.corpora import IGNORED, Example
from kg.training.model import Network, Rates

LEAST = 3  # times that a word occurs in the corpora, to be in the vocabulary
OTHER_CORPORA = 0.35  # steps on parts of speech and names, for each step on attributions
STORIES = 0.25  # steps on stories, likewise
DRAWS = 8  # times that each story's words which are no cues are drawn, see ``batches``
WARM_UP = 200  # steps
AVERAGED = 0.998  # how much of the running average of the weights each step keeps


@dataclass(frozen=True)
class Weights:
    """How much each task counts, beside the annotators' attributions."""

    cues: float = 0.3
    is_cue: float = 0.1
    words: float = 0.3
    teachers: float = 1.0


WEIGHTS = Weights()


@dataclass(frozen=True)
class Recipe:
    """What a training run is determined by, apart from the corpora."""

    seed: int
    epochs: int
    neighbours: float  # how much foretelling each word's neighbours counts
    rates: Rates
    rate: float = 2.5e-3


def vocabulary(examples: Sequence[Example]) -> Counter[str]:
    """The words that occur often enough, the most frequent first, with their counts."""
    counts = Counter(vocabulary_form(token.form) for example in examples for token in example.tokens)
    kept = sorted(
        ((word, count) for word, count in counts.items() if count >= LEAST), key=lambda item: (-item[1], item[0])
    )
    return Counter(dict(kept))


def train(
    attributions: Sequence[Example],
    words: Sequence[Sequence[Example]],
    counts: Counter[str],
    features: Features,
    recipe: Recipe,
    report: Callable[[int, int, float], None],
    teachers: Sequence[Mapping[str, Tensor]] = (),
    stories: Sequence[Example] = (),
) -> dict[str, Tensor]:
    """The averaged weights after all epochs; with ``teachers``, which are such weights, their labels count too.

    ``words``: the corpora of parts of speech and names; ``counts``: the vocabulary, in the order of ``features``;
    ``report`` is told epoch, step and mean loss every hundred steps; ``stories``: attributions that the teachers are
    not asked about.

    The same recipe and corpora give the same weights on the same machine: one thread, fixed seeds.
    """
    torch.set_num_threads(1)
    torch.manual_seed(recipe.seed)
    rng = random.Random(recipe.seed)
    part = Set.of(attributions, features)
    others = [batch for corpus in words for batch in batches(Set.of(corpus, features), random.Random(recipe.seed))]
    decoys = _decoys(attributions)
    own = Set.of(stories, features)
    told = [batch for draw in range(DRAWS) for batch in batches(own, random.Random(draw), decoys)]
    rare = torch.tensor([0.0, 0.0, *(1 / count for count in counts.values())])
    network = Network(len(counts) + 2, recipe.rates)
    taught = [_teacher(weights, len(counts) + 2) for weights in teachers]
    optimizer = torch.optim.AdamW(network.parameters(), lr=recipe.rate, betas=(0.9, 0.99), weight_decay=0.01)
    average = {name: value.detach().clone() for name, value in network.state_dict().items()}
    steps = recipe.epochs * sum(1 for _ in batches(part, random.Random(0)))
    step, losses = 0, list[float]()
    for epoch in range(recipe.epochs):
        for batch in batches(part, rng, decoys):
            extra = [rng.choice(others)] if rng.random() < OTHER_CORPORA else []
            extra += [rng.choice(told)] if len(told) > 0 and rng.random() < STORIES else []
            for group in optimizer.param_groups:
                group["lr"] = recipe.rate * _schedule(step, steps)
            losses.append(_learn(network, optimizer, loss(network, batch, rare, recipe, taught)))
            for one in extra:
                _learn(network, optimizer, loss(network, one, rare, recipe))
            step += 1
            _average(average, network, min(AVERAGED, (step + 1) / (step + 20)))
            if step % 100 == 0:
                report(epoch, step, sum(losses[-100:]) / 100)
    return average


def _teacher(weights: Mapping[str, Tensor], words: int) -> Network:
    network = Network(words, Rates())
    network.load_state_dict(weights)
    return network.eval()


def _learn(network: Network, optimizer: torch.optim.Optimizer, value: Tensor) -> float:
    optimizer.zero_grad()
    value.backward()
    torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
    optimizer.step()
    return float(value.detach())


def _schedule(step: int, steps: int) -> float:
    return min(1, (step + 1) / WARM_UP) * (1 + math.cos(math.pi * step / steps)) / 2


@torch.no_grad()
def _average(average: dict[str, Tensor], network: Network, kept: float) -> None:
    for name, value in network.state_dict().items():
        average[name].lerp_(value, 1 - kept)


def _decoys(examples: Sequence[Example]) -> dict[str, float]:
    """Words that have ended more than one cue, and how often to ask of them where they are none."""
    everywhere = Counter(token.lower for example in examples for token in example.tokens)
    as_cue = Counter(example.tokens[last].lower for example in examples for _, last in example.cues)
    return {word: min(0.2, count / everywhere[word]) for word, count in as_cue.items() if count > 1}


def loss(network: Network, batch: Batch, rare: Tensor, recipe: Recipe, teachers: Sequence[Network] = ()) -> Tensor:
    """What the network gets wrong in a batch, all tasks together."""
    lower, upper = network.encode(batch.rows, batch.lengths, rare)
    total = recipe.neighbours * network.guess_neighbours(lower, batch.rows[..., 0])
    if batch.has_attributions:
        total = total + _attribution_loss(network, batch, upper, teachers)
    for scores, gold in ((network.pos(lower), batch.pos), (network.entities(lower), batch.entities)):
        if bool((gold != IGNORED).any()):
            total = total + WEIGHTS.words * _token_loss(scores, gold)
    return total


def _attribution_loss(network: Network, batch: Batch, upper: Tensor, teachers: Sequence[Network]) -> Tensor:
    scores = _scores(network, batch, upper)
    flat = network.attribution_crf.loss(scores.attributions, batch.tags, batch.mask).sum() / batch.mask.sum()
    total = flat + WEIGHTS.cues * _token_loss(scores.any_cue, batch.any_cue)
    cues = batch.cues
    if cues is not None and scores.arguments is not None and scores.is_cue is not None:
        mask = batch.mask[cues.which]
        own = network.argument_crf.loss(scores.arguments, cues.arguments, mask)
        total = total + (own * cues.is_cue).sum() / (mask.sum(1) * cues.is_cue).sum().clamp(min=1)
        total = total + WEIGHTS.is_cue * functional.binary_cross_entropy_with_logits(scores.is_cue, cues.is_cue)
    if len(teachers) == 0:
        return total
    taught = _taught(teachers, batch)
    told = _divergence(scores.attributions, taught.attributions, batch.mask)
    told = told + WEIGHTS.cues * _divergence(scores.any_cue, taught.any_cue, batch.mask & (batch.any_cue != IGNORED))
    if cues is not None and scores.arguments is not None and taught.arguments is not None:
        told = told + _divergence(scores.arguments, taught.arguments, batch.mask[cues.which])
    return total + WEIGHTS.teachers * told


@dataclass(frozen=True)
class _Scores:
    """What a network gives each tag, before they are weighed against each other."""

    attributions: Tensor
    any_cue: Tensor
    arguments: Tensor | None
    is_cue: Tensor | None


def _scores(network: Network, batch: Batch, upper: Tensor) -> _Scores:
    cues = batch.cues
    if cues is None:
        return _Scores(network.attributions(upper), network.cues(upper), None, None)
    states = network.read_again(upper, batch.lengths, cues.which, cues.first, cues.last)
    at_cue = states[torch.arange(len(cues.which)), cues.last]
    is_cue = network.is_cue(at_cue).squeeze(-1)
    return _Scores(network.attributions(upper), network.cues(upper), network.arguments(states), is_cue)


@torch.no_grad()
def _taught(teachers: Sequence[Network], batch: Batch) -> _Scores:
    """The mean of what the teachers say."""
    said = [_scores(teacher, batch, teacher.encode(batch.rows, batch.lengths)[1]) for teacher in teachers]
    arguments = [one.arguments for one in said if one.arguments is not None]
    return _Scores(
        torch.stack([one.attributions for one in said]).mean(0),
        torch.stack([one.any_cue for one in said]).mean(0),
        torch.stack(arguments).mean(0) if len(arguments) > 0 else None,
        None,
    )


def _divergence(scores: Tensor, taught: Tensor, mask: Tensor) -> Tensor:
    """How far the shares of the tags are from the teachers', a token."""
    apart = functional.kl_div(scores.log_softmax(-1), taught.softmax(-1), reduction="none").sum(-1)
    return (apart * mask).sum() / mask.sum()


def _token_loss(scores: Tensor, gold: Tensor) -> Tensor:
    return functional.cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=IGNORED)
