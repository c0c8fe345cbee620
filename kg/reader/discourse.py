"""Reads an article's mentions in order and says whose each is: names, noun phrases, pronouns.

What nothing speaks for stays a figure of its own.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from kg.model import ActorKind
from kg.reader import antecedents
from kg.reader.draft import Marked, Run
from kg.reader.figures import Figure, Place, spelled
from kg.reader.mentions import Name
from kg.reader.names import Sense, is_plural
from kg.reader.offices import Office
from kg.reader.phrases import Determiner, Phrase, at
from kg.reader.sources import RELATIVE

_BEFORE_A_PLACE = frozenset("in at near to from outside around across through toward towards into onto of via".split())


@dataclass(frozen=True)
class Heard:
    """What the drafts say of places before anyone is resolved: which are heads of sources, who is named as the speaker
    of what stands there, and by the head of an addressee the source's."""

    heads: Collection[Place]
    speaker_of: Mapping[Place, Name]
    told_by: Mapping[Place, Place]


class Discourse:
    """The figure of each mention read so far, in ``owners`` by window and token."""

    def __init__(self, figures: Mapping[Name, Figure], heard: Heard) -> None:
        self.owners: dict[Place, Figure] = {}
        self.described: list[Figure] = []
        self._figures, self._heard = figures, heard
        self._recent: dict[Figure, None] = {}
        self._read = self._sentences = 0

    def read(self, marked: Marked, found: Sequence[Name], phrases: Sequence[Phrase], offices: Sequence[Office]) -> None:
        """Reads the next window. ``phrases`` in reading order, with those that are heads of sources."""
        self._marked = marked
        self._apposed = self._holders(found, offices)
        self._whole = {o.holder: (o.evidence[0], o.holder) for o in offices if o.is_before_name}
        events: dict[int, list[Name | Phrase | None]] = {}
        for name in found:
            events.setdefault(name.core[0], []).append(name)
        for phrase in phrases:
            events.setdefault(phrase.head, []).append(phrase)
        for i, token in enumerate(marked.window.tokens):
            for event in events.get(i, ()):
                if isinstance(event, Name):
                    self._name(event)
                elif event is not None and (marked.number, i) not in self.owners:
                    self._phrase(event)
            if i not in events and (token.lower in antecedents.PRONOUNS or token.lower in RELATIVE):
                self._pronoun(i)
        self._read += len(marked.window.tokens)
        self._sentences += len(marked.window.sentences)

    def _holders(self, found: Sequence[Name], offices: Iterable[Office]) -> dict[int, Figure]:
        """By the token of a title's noun the named figure that holds it, which learns the title."""
        by_last = {name.core[1]: name for name in found if name.kind is ActorKind.PERSON}
        holders = {}
        for office in offices:
            name = by_last.get(office.holder)
            if name is None:
                continue
            figure = self._figures[name]
            figure.nouns.add(antecedents.alike(office.noun))
            if not is_plural(self._marked.window.tokens[office.head].lower):
                holders[office.head] = figure
        return holders

    def _name(self, name: Name) -> None:
        figure = self._figures[name]
        place = (name.window, name.core[1])
        is_capital = name.entry is not None and name.entry.sense is Sense.CAPITAL
        if is_capital and place not in self._heard.heads and not self._acts(name):
            for i in range(name.core[0], name.core[1] + 1):
                self.owners.setdefault((name.window, i), figure)
            return
        if is_capital:
            figure.is_actor = True
        for i in range(name.core[0], name.core[1] + 1):
            self.owners.setdefault((name.window, i), figure)
        is_adjective = name.entry is not None and name.entry.sense is Sense.ADJECTIVE
        run = self._whole.get(name.core[1], name.run) if name.kind is ActorKind.PERSON else name.core
        tokens = self._marked.window.tokens
        figure.forms.setdefault(spelled(t.form for t in tokens[name.core[0] : name.core[1] + 1]))
        self._mention(figure, run, name.core[1], keep=not is_adjective)

    def _acts(self, name: Name) -> bool:
        """Whether a capital is the government here, and not where something happens."""
        tokens, pos, (first, last) = self._marked.window.tokens, self._marked.pos, name.core
        before = tokens[first - 1].lower if first > 0 else ""
        after = tokens[last + 1].form if last + 1 < len(tokens) else ""
        if before in _BEFORE_A_PLACE or after in {",", "-", "–"}:
            return False
        return (
            after in {"'s", "’s"}
            or (last + 1 < len(pos) and pos[last + 1] in {"VERB", "AUX"})
            or (before in {"between", "against", "with", "by"} and self._marked.window.tokens[first].form[0].isupper())
        )

    def _phrase(self, phrase: Phrase) -> None:
        place = (phrase.window, phrase.head)
        figure = self._apposed.get(phrase.head)
        if figure is None:
            figure = self._referent(phrase)
        if figure is None:
            figure = Figure(
                ActorKind.UNNAMED, gender=phrase.gender, is_plural=phrase.is_plural, phrase=phrase,
                described=(phrase.window, phrase.run),
            )  # fmt: skip
            self.described.append(figure)
        self.owners[place] = figure
        is_predicate = phrase.determiner is Determiner.NONE and not phrase.is_plural and place not in self._heard.heads
        is_apposed = phrase.head in self._apposed
        if is_predicate and not is_apposed:
            figure.mentions.append((phrase.window, phrase.run))
        else:
            self._mention(figure, phrase.run, phrase.head, keep=True, is_name=not is_apposed)

    def _referent(self, phrase: Phrase) -> Figure | None:
        """Whom a definite phrase means that was spoken of before: the president, the company."""
        if phrase.determiner is not Determiner.DEFINITE:
            return self._possessed(phrase) if phrase.determiner is Determiner.POSSESSIVE else None
        before = range(phrase.run[0], phrase.head)
        return antecedents.of_phrase(
            list(self._recent),
            phrase,
            self._sentence(phrase.head),
            words={self._marked.window.tokens[i].lower for i in before},
            bodies={self.owners[phrase.window, i] for i in before if (phrase.window, i) in self.owners},
        )

    def _possessed(self, phrase: Phrase) -> Figure | None:
        """The same noun of the same owner: his campaign, again his campaign."""
        owner = self._owner_in(phrase)
        for figure in reversed(self.described[-40:]):
            other = figure.phrase
            if other is not None and other.noun == phrase.noun and other.determiner is Determiner.POSSESSIVE:
                same = owner is not None and owner in figure.affiliated
                if same and figure.is_plural == phrase.is_plural:
                    return figure
        return None

    def _owner_in(self, phrase: Phrase) -> Figure | None:
        for i in range(phrase.run[0], phrase.head):
            figure = self.owners.get((phrase.window, i))
            if figure is not None:
                return figure
        return None

    def _pronoun(self, i: int) -> None:
        token = self._marked.window.tokens[i]
        place = (self._marked.number, i)
        if token.lower in RELATIVE:
            if token.lower != "that" or place in self._heard.heads:
                self._relative(i)
            return
        kind = antecedents.PRONOUNS[token.lower]
        is_source = place in self._heard.heads
        if kind == "it" and not is_source and self._is_empty(i):
            return
        best = self._best(i, kind)
        if best is None or not (is_source or kind in {"m", "f"} or self._is_likely(i, best)):
            return
        if best.gender == "" and kind in {"m", "f"}:
            best.gender = kind
        self.owners[place] = best
        self._mention(best, (i, i), i, keep=True, is_name=False)

    def _is_likely(self, i: int, figure: Figure) -> bool:
        """Whether "it" or "they", which may stand for any thing, stand for a figure: as the subject of a subject."""
        is_subject = i + 1 < len(self._marked.pos) and self._marked.pos[i + 1] in {"VERB", "AUX", "NOUN", "ADJ"}
        is_close = figure.subject_sentence >= self._sentence(i) - 1
        return is_subject and is_close and (figure.is_body or figure.phrase is None or figure.phrase.is_person)

    def _is_empty(self, i: int) -> bool:
        """Whether "it" stands for nothing: it is clear that, it seems."""
        pos = self._marked.pos
        return (
            self._marked.window.tokens[i].lower == "it"
            and i + 2 < len(pos)
            and pos[i + 1] == "AUX"
            and (pos[i + 2] in {"ADJ", "DET", "ADV", "NOUN"})
        )

    def _best(self, i: int, kind: str) -> Figure | None:
        place, token = (self._marked.number, i), self._marked.window.tokens[i]
        speaker, told_by = self._heard.speaker_of.get(place), self._heard.told_by.get(place)
        barred = self._figures[speaker] if speaker is not None and token.quoted else None
        barred = barred if told_by is None else self.owners.get(told_by)
        return antecedents.of_pronoun(
            list(self._recent), kind, self._sentence(i), is_quoted=token.quoted, barred=barred
        )

    def _relative(self, i: int) -> None:
        """Who, which: the figure named last before it in the sentence."""
        marked = self._marked
        word = marked.window.tokens[i].lower
        if word in {"which", "that"} and (marked.number, i) in self._heard.heads:
            self._thing_before(i)
            return
        after = marked.window.sentence_of[i]
        before = marked.pos[i - 1] if i > 0 else "PUNCT"
        if before in {"VERB", "ADP", "AUX", "CCONJ", "SCONJ"} and (marked.number, i) not in self._heard.heads:
            return
        for k in range(i - 1, max(-1, i - 16), -1):
            if marked.window.sentence_of[k] != after:
                break
            figure = self.owners.get((marked.number, k))
            if figure is None or (word in {"who", "whom"} and figure.is_body):
                continue
            if word == "which" and figure.is_person:
                continue
            self.owners[marked.number, i] = figure
            self._mention(figure, (i, i), i, keep=word != "that", is_name=False)
            return

    def _thing_before(self, i: int) -> None:
        """What "that" or "which" stands for as a source: the noun before it."""
        marked = self._marked
        for k in range(i - 1, max(-1, i - 8), -1):
            figure = self.owners.get((marked.number, k))
            if figure is None and marked.pos[k] == "NOUN":
                self._phrase(at(marked, k))
                figure = self.owners[marked.number, k]
            if figure is not None:
                self.owners[marked.number, i] = figure
                self._mention(figure, (i, i), i, keep=True, is_name=False)
                return

    def _sentence(self, i: int) -> int:
        return self._sentences + self._marked.window.sentence_of[i]

    def _mention(self, figure: Figure, run: Run, head: int, *, keep: bool, is_name: bool = True) -> None:
        marked = self._marked
        if is_name or keep:
            figure.mentions.append((marked.number, run))
        if not keep:
            return
        sentence = self._sentence(head)
        if self._is_subject(run, head):
            figure.subject_sentence = sentence
        if (marked.number, head) in self._heard.heads:
            figure.source_sentence = sentence
        figure.last, figure.last_sentence = self._read + head, sentence
        figure.is_last_quoted = marked.window.tokens[head].quoted
        figure.count += 1
        self._recent.pop(figure, None)
        self._recent[figure] = None
        if len(self._recent) > antecedents.KEPT:
            del self._recent[next(iter(self._recent))]

    def _is_subject(self, run: Run, head: int) -> bool:
        marked = self._marked
        if (marked.number, head) in self._heard.heads:
            return True
        before = marked.pos[run[0] - 1] if run[0] > 0 else "PUNCT"
        i = head + 1
        while i < len(marked.pos) and marked.pos[i] == "ADV":
            i += 1
        return before != "ADP" and i < len(marked.pos) and marked.pos[i] in {"VERB", "AUX"}
