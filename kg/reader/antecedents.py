"""Which figure a pronoun or a definite phrase means: the best of those spoken of lately, or none.

A pronoun goes by recency, subject position, speaking and gender; a phrase by the noun that a figure was called by, and
where none was, only to a figure without rival.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from kg.model import ActorKind
from kg.reader.figures import Figure
from kg.reader.names import groups, titles
from kg.reader.phrases import Phrase

PRONOUNS = {
    **dict.fromkeys("he him his himself".split(), "m"),
    **dict.fromkeys("she her hers herself".split(), "f"),
    **dict.fromkeys("it its itself".split(), "it"),
    **dict.fromkeys("they them their theirs themselves".split(), "they"),
}
KEPT = 24  # figures spoken of last that are worth keeping for these

_REACH = 4  # sentences back that a pronoun looks
_OTHERS = frozenset("deputy vice assistant former other new next previous first second acting late".split())
_GENERAL = frozenset("leader politician candidate nominee lawmaker executive official veteran star".split())
_BODIES = frozenset(
    "company firm agency group organization organisation newspaper paper network bank university team club party "
    "airline publisher retailer manufacturer maker charity union service magazine website".split()
)
_COUNTRIES = frozenset(["country", "nation", "kingdom", "republic", "government"])
_ALIKE = {"spokesman": "spokesperson", "spokeswoman": "spokesperson", "chairman": "chair", "chairwoman": "chair",
          "chairperson": "chair", "congresswoman": "congressman"}  # fmt: skip


def alike(noun: str) -> str:
    """A title's noun as the same title is called whoever holds it: spokesperson for spokeswoman."""
    return _ALIKE.get(noun, noun)


def of_pronoun(
    recent: Sequence[Figure], kind: str, sentence: int, *, is_quoted: bool, barred: Figure | None
) -> Figure | None:
    """Whom a pronoun of a kind (a value of ``PRONOUNS``) means. ``recent``: the last spoken of last; ``sentence``:
    its own, counted through the article; ``barred``: whom it cannot mean."""
    best, best_score = None, -2.5
    for figure in recent:
        away = sentence - figure.last_sentence
        if away > _REACH or figure is barred or not _can_be(figure, kind):
            continue
        score = 0.25 * min(figure.count, 6) - 0.9 * away
        score += 1.2 if figure.subject_sentence >= sentence - 1 else 0
        score += 0.8 if figure.source_sentence >= sentence - 1 else 0
        score += 0.8 if figure.gender == kind else 0
        score -= 1.2 if figure.is_last_quoted and not is_quoted else 0
        score -= 0.6 if kind == "they" and not figure.is_plural else 0
        score -= 0 if figure.phrase is None else _unlikelihood(figure.phrase, figure.count)
        if score >= best_score:
            best, best_score = figure, score
    if kind == "it" and best is not None and sentence - best.last_sentence > 1:
        return None
    return best


def of_phrase(
    recent: Sequence[Figure], phrase: Phrase, sentence: int, *, words: Collection[str], bodies: Collection[Figure]
) -> Figure | None:
    """Whom a phrase with "the" means. ``words``: those before its head, in small letters; ``bodies``: named in it."""
    near = sorted(recent, key=lambda figure: -figure.last)
    noun = alike(phrase.noun)
    if phrase.is_plural:
        return next((f for f in near if f.phrase is not None and f.is_plural and f.phrase.noun == noun), None)
    is_another = not _OTHERS.isdisjoint(words)
    for figure in near:
        is_called = noun in figure.nouns or (figure.is_body and noun in {word.lower() for word in figure.words[1:]})
        if is_called and not is_another and _fits(figure, phrase) and not _contradicts(figure, bodies):
            return figure
    for figure in near:
        if figure.phrase is not None and not figure.is_plural and figure.phrase.noun in {noun, phrase.noun}:
            return figure
    return None if is_another or len(bodies) > 0 or "this" in words else _salient(near, phrase, sentence)


def _salient(near: Sequence[Figure], phrase: Phrase, sentence: int) -> Figure | None:
    """The only figure of the last sentences that such a phrase can mean; None where there are more or none."""
    close = [figure for figure in near if sentence - figure.last_sentence <= (1 if figure.words != () else 3)]
    if phrase.noun in _COUNTRIES:
        fits = [figure for figure in close if figure.kind is ActorKind.STATE]
    elif phrase.noun in _BODIES:
        fits = [figure for figure in close if figure.is_body and figure.kind is not ActorKind.STATE]
        if any(_is_named_otherwise(figure) for figure in fits):
            return None
    elif phrase.is_person:
        fits = [figure for figure in close if figure.is_person and _fits(figure, phrase)]
        if phrase.noun in titles() and phrase.noun not in _GENERAL:
            fits = [figure for figure in fits if len(figure.nouns) == 0 or figure.phrase is not None]
    else:
        return None
    return fits[0] if len(fits) == 1 and fits[0].words != () else None


def _contradicts(figure: Figure, bodies: Collection[Figure]) -> bool:
    """Whether bodies are named and the figure is said to belong to others only."""
    return len(bodies) > 0 and len(figure.affiliated) > 0 and not any(body in figure.affiliated for body in bodies)


def _unlikelihood(phrase: Phrase, count: int) -> float:
    """How much less likely a pronoun is to mean a figure without a name."""
    return (0.7 if count < 2 else 0) + (0 if phrase.is_person or phrase.is_group else 1.2)


def _is_named_otherwise(figure: Figure) -> bool:
    """Whether a body's name says what it is: the Obama administration is no company."""
    return any(word.lower() in groups() for word in figure.words[1:])


def _fits(figure: Figure, phrase: Phrase) -> bool:
    return phrase.gender == "" or figure.gender in {"", phrase.gender}


def _can_be(figure: Figure, kind: str) -> bool:
    if kind in {"m", "f"}:
        return figure.is_person and figure.gender in {"", kind}
    if kind == "it":
        return figure.is_body
    return figure.is_plural or (figure.is_body and figure.kind not in {ActorKind.STATE, ActorKind.OUTLET})
