"""One command from the corpora to the packaged weights: ``python -m kg.training CORPORA --wordnet DICT``."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path

import click

from kg import brat, resources
from kg.article import Article
from kg.brat import Event
from kg.extract import story
from kg.extract.story import Story
from kg.reader.features import Features
from kg.reader.lexicon import Lexicon
from kg.reader.network import WEIGHTS, Network
from kg.training import corpora
from kg.training.calibration import calibrate
from kg.training.corpora import Example
from kg.training.export import export
from kg.training.judgement import learn
from kg.training.model import Rates
from kg.training.train import Recipe, train, vocabulary

TEACHERS = (
    Recipe(seed=2, epochs=14, neighbours=0.05, rates=Rates(word=0.06, rare=0.25, input=0.3, hidden=0.4)),
    Recipe(seed=3, epochs=10, neighbours=0.1, rates=Rates(word=0.1, rare=0.4, input=0.4, hidden=0.5)),
)
STUDENT = Recipe(seed=1, epochs=9, neighbours=0.1, rates=Rates(word=0.08, rare=0.3, input=0.35, hidden=0.45))

SCORED = "GUM_news"  # the treebank's documents that the reader is scored on: their labels are not learnt
HELD_OUT = 60  # articles of the training part, for calibration and for choosing what to try; never for learning
STORIES = resources.SEEDS / "stories"  # of a source checkout; they are not in the package
READINGS = 3  # annotators heard of an article that many annotated


@click.command()
@click.argument("folder", metavar="CORPORA", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--wordnet", required=True, type=click.Path(exists=True, file_okay=False, path_type=Path),
              help="WordNet 3's dict folder (data.verb, index.verb, data.noun, index.noun).")  # fmt: skip
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), default=WEIGHTS, help="The weights file.")
def main(folder: Path, wordnet: Path, output: Path) -> None:
    """Train the reader's network from CORPORA and the checkout's seeds/stories, and write its weights.

    CORPORA holds polnear/train.tar.xz, ud/ewt-train.conllu.xz, ud/gum-train.conllu.xz and ner/wikigold.txt. Two
    networks learn from PolNeAR's annotators, a third from these, from the stories and from the two; the third is what
    is kept. It takes about two hours on one core.
    """
    learnt, held = _polnear(folder / "polnear" / "train.tar.xz")
    told, kept = _stories(STORIES / "learnt"), _stories(STORIES / "held")
    treebanks = [
        example for name in ("ewt", "gum") for example in corpora.conllu(folder / "ud" / f"{name}-train.conllu.xz")
    ]
    names = list(corpora.wikigold(folder / "ner" / "wikigold.txt"))
    counts = vocabulary([*learnt, *treebanks])
    table = corpora.wordnet(wordnet)
    features = Features(list(counts), Lexicon(table))
    words = [[example for example in treebanks if not example.document.startswith(SCORED)], names, names, names]
    teachers = [train(learnt, words, counts, features, recipe, _report) for recipe in TEACHERS]
    own = [example for read in told for example in corpora.story(read)]
    weights = train(learnt, words, counts, features, STUDENT, _report, teachers, own)
    export(weights, list(counts), table, output)
    network = Network.load(output)
    calibration = calibrate(network, [*held, *map(_marked, kept)])
    export(weights, list(counts), table, output, calibration=calibration, judge=learn(network, told))
    click.echo(f"{output}: {output.stat().st_size:,} bytes; score it with kg evaluate")


def _polnear(archive: Path) -> tuple[list[Example], list[tuple[Article, Sequence[Event]]]]:
    """What is learnt from, and the held-out articles."""
    articles = list(corpora.polnear(archive))
    names = {name for name, _, _ in random.Random(3).sample(articles, HELD_OUT)}
    learnt = [example for name, article, annotators in articles if name not in names
              for golds in annotators[:READINGS] for example in corpora.examples(name, article, golds)]  # fmt: skip
    return learnt, [(article, annotators[0]) for name, article, annotators in articles if name in names]


def _stories(folder: Path) -> list[Story]:
    found = [story.read(path) for path in sorted(folder.glob("*.story"))]
    if len(found) == 0:
        raise click.UsageError(f"{folder} holds no stories; train from a source checkout")
    return found


def _marked(read: Story) -> tuple[Article, Sequence[Event]]:
    """A story's attributions, nested ones left out as annotators of the corpora left them."""
    found = (brat.event(attribution, label) for attribution, label in brat.labelled(read.analysis)
             if label is not brat.Label.NESTED)  # fmt: skip
    return read.article, [event for event in found if len(event.content) > 0]


def _report(epoch: int, step: int, loss: float) -> None:
    click.echo(f"epoch {epoch + 1}, step {step}: loss {loss:.3f}", err=True)


if __name__ == "__main__":
    main()
