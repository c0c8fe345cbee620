"""The dictionary of cues: which speech act a cue reports, and how sure it makes its speaker."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from kg.model import Factuality, SpeechAct
from kg.reader.draft import Draft, Marked
from kg.reader.lexicon import REMEMBERED, lemmas

_DATA = Path(__file__).parent / "data"
NEGATIONS = frozenset(["not", "n't", "n’t", "never", "neither", "nor", "cannot", "hardly"])
TO_BE = frozenset("be am is are was were been being".split())
BE = TO_BE | frozenset("'s ’s 're ’re 'm ’m".split())
_COMMON_VERBS = frozenset(
    "be seem look sound feel become remain appear get win lose know find see think believe die need happen learn "
    "remember regret face suffer have like love prefer want hope understand care mean tell say admit do make take "
    "receive commit pay use break violate lie ask order meet send give write authorize steal hit kill touch cheat hide "
    "destroy leak bribe collude hire postpone schedule release close resume convene damage compromise improve cause "
    "guarantee encourage discourage ease prove score involve reduce arrive increase".split()
)  # with a form that could also come from another word
_BETWEEN = frozenset(["ADV", "DET", "ADJ"])  # what may stand between the words of a cue
_OPEN = "open"


@dataclass(frozen=True, slots=True)
class Entry:
    """What the dictionary says of a cue. ``act`` is None where the content decides; ``sureness`` is how sure it makes
    the speaker of the content; ``is_factive``: whoever reports it so vouches for the content too.
    """

    act: SpeechAct | None
    sureness: Factuality
    is_factive: bool


@dataclass(frozen=True, slots=True)
class Cue:
    """The word of a cue that names the act, in dictionary form, and whether the cue negates it."""

    lemma: str
    entry: Entry
    negated: bool
    past: bool


@cache
def entries() -> dict[str, Entry]:
    """The dictionary of cues, by dictionary form; several words have a space between."""
    found = {}
    for line in (_DATA / "cues.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            words, act, sureness, *fact = line.split("\t")
            found[words] = Entry(None if act == _OPEN else SpeechAct(act), Factuality(sureness), len(fact) > 0)
    return found


@cache
def _by_first_word() -> dict[str, list[tuple[str, ...]]]:
    """The cues by their first word, those of most words first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for words in sorted((tuple(cue.split()) for cue in entries()), key=len, reverse=True):
        found.setdefault(words[0], []).append(words)
    return found


@cache
def irregular() -> dict[str, str]:
    """The dictionary forms of irregular words, by the form in small letters."""
    lines = (_DATA / "irregular_forms.txt").read_text(encoding="utf-8").splitlines()
    return dict(line.split("\t") for line in lines if not line.startswith("#"))


@lru_cache(REMEMBERED)
def forms(word: str) -> tuple[str, ...]:
    """The possible dictionary forms of a word in small letters, an irregular one first."""
    known = irregular().get(word)
    return (*(() if known is None else (known,)), *lemmas(word))


def cue(draft: Draft) -> Cue | None:
    """What names the act in a draft's cue. None without a cue, or where the dictionary knows none of its words.

    A word that names an act counts before "said" and the like: "wrote a letter urging" urges.
    """
    places = [i for first, last in draft.cue for i in range(first, last + 1)]
    found: tuple[int, tuple[str, ...]] | None = None
    for i in places:
        words = _match(draft.marked, i)
        if words is None:
            continue
        is_open = entries()[" ".join(words)].act is None
        if found is None or (
            entries()[" ".join(found[1])].act is None and not is_open and draft.marked.pos[i] == "VERB"
        ):
            found = i, words
        if not is_open:
            break
    if found is None:
        return None
    at, words = found
    before = [draft.marked.window.tokens[k].lower for k in range(max(0, at - 3), at)]
    is_pending = {"yet", "to"} <= {*before} or {"short", "of"} <= {*before}
    first = draft.marked.window.tokens[at].lower
    past = first.endswith(("ed", "ing")) or (first in irregular() and first != words[0]) or "had" in before
    return Cue(" ".join(words), entries()[" ".join(words)], is_pending or not NEGATIONS.isdisjoint(before), past)


def _match(marked: Marked, i: int) -> tuple[str, ...] | None:
    """The longest cue of the dictionary that begins at a token; adverbs, articles and adjectives may stand inside."""
    tokens = marked.window.tokens
    if marked.pos[i] == "AUX" and tokens[i].lower not in BE:
        return None
    for form in forms(tokens[i].lower):
        for words in _by_first_word().get(form, ()):
            if len(words) == 1 and tokens[i].lower in BE:
                continue
            if _follows(marked, i, words[1:]):
                return words
    return None


def _follows(marked: Marked, i: int, words: Sequence[str]) -> bool:
    at = i + 1
    for word in words:
        while (
            at < len(marked.pos)
            and marked.pos[at] in _BETWEEN
            and marked.window.tokens[at].lower != word
            and at < i + 4
        ):
            at += 1
        if at >= len(marked.pos) or word not in forms(marked.window.tokens[at].lower):
            return False
        at += 1
    return True


@lru_cache(REMEMBERED)
def verb(word: str) -> str:
    """The dictionary form of a verb in small letters: the one that the dictionary of cues knows, or the first."""
    known = (form for form in forms(word) if form in _by_first_word() or form in _COMMON_VERBS)
    return next(known, forms(word)[1] if len(forms(word)) > 1 and word not in irregular() else forms(word)[0])
