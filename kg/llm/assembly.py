"""Puts an analysis together from the answers about an article's parts; what is not on its words is listed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kg.article import Article
from kg.extract.curated import VOICE
from kg.extract.quoting import occurrences
from kg.extract.story import UNSPECIFIED
from kg.llm.answer import Answer, Held, Hinge, Own, Quote, Said
from kg.llm.cast import Cast
from kg.llm.part import Part
from kg.llm.quotes import QuoteError, find
from kg.llm.refused import Refused
from kg.model import (
    Actor,
    Attribution,
    Condition,
    Factuality,
    Perspective,
    Role,
    Situation,
    Span,
    SpeechAct,
    TimeExpression,
)

_LABEL_LENGTH = 100  # code points of a situation's label
_WITHOUT_CONTENT = frozenset([SpeechAct.NO_COMMENT, SpeechAct.NON_CONFIRMATION])
_CLOSING = " .\"'”’»)"


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of one attribution, found."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    conditions: tuple[tuple[Span, ...], ...]

    @property
    def all(self) -> tuple[Span, ...]:
        """Those that it stands on."""
        return (*self.source, *self.cue, *self.content)


class Assembly:
    """Gathers what the answers say. ``times``: of the article, for what is said on one of them."""

    def __init__(self, article: Article, times: Sequence[TimeExpression]) -> None:
        self.article, self.times = article, times
        self.refused = Refused(article)
        self.cast = Cast(article, self.refused)
        self.attributions: list[Attribution] = []
        self.roles: list[Role] = []
        self.situations: list[Situation] = []
        self._known: dict[tuple[Span, ...], str] = {}
        self._said, self._held, self._own = 0, 0, 0

    @property
    def actors(self) -> tuple[Actor, ...]:
        """The actors so far."""
        return self.cast.actors

    def add(self, part: Part, answer: Answer) -> None:
        """Take in the answer about a part."""
        actors = self.cast.add(part, answer.actors)
        for held in answer.roles:
            self._held += 1
            self._add_role(part, held, actors, f"r{self._held}")
        numbers = {said.id: f"A{self._said + place}" for place, said in reversed([*enumerate(answer.attributions, 1)])}
        for said in answer.attributions:
            self._said += 1
            self._add_attribution(part, said, actors, numbers, f"A{self._said}")
        for own in answer.own_voice:
            self._add_own(part, own)

    def _add_role(self, part: Part, held: Held, actors: Mapping[str, str], id_: str) -> None:
        item = f"role {id_}"
        evidence = self.refused.all_found(part, held.evidence, item, "evidence")
        if evidence is None:
            return
        if held.holder not in actors:
            self.refused.drop(item, "", "its holder is not among the actors")
        elif not any(self._stands_in(span, held.title) for span in evidence):
            self.refused.add(item, held.title, None, "its title is not in the words that give it")
        else:
            organization = self._actor(held.organization, actors, f"organization of {item}")
            organizations = () if organization is None else (organization,)
            reports_to = self._actor(held.reports_to, actors, f"principal of {item}")
            self.roles.append(Role(id_, actors[held.holder], held.title, organizations, evidence, reports_to))

    def _stands_in(self, span: Span, words: str) -> bool:
        is_word = any(character.isalnum() for character in words) and words == words.strip()
        return is_word and len(occurrences(self.article.text, words, span.start, span.end)) > 0

    def _actor(self, id_: str | None, actors: Mapping[str, str], item: str) -> str | None:
        """Our identifier for an actor that an item may do without."""
        if id_ is not None and id_ not in actors:
            self.refused.drop(item, "", "it is not among the actors")
        return None if id_ is None else actors.get(id_)

    def _add_attribution(
        self, part: Part, said: Said, actors: Mapping[str, str], numbers: Mapping[str, str], id_: str
    ) -> None:
        item = f"attribution {id_}"
        words = self._words(part, said, item)
        if words is None:
            return
        fault = _fault(said, words, actors, numbers)
        if fault is not None:
            self.refused.drop(item, words.all[0].words if len(words.all) > 0 else "", fault)
            return
        speaker = actors[said.speaker] if said.speaker in actors else self.cast.unspecified((words.cue + words.all)[0])
        is_silent = said.speech_act in _WITHOUT_CONTENT
        self.attributions.append(
            Attribution(
                id=id_,
                speaker=speaker,
                speech_act=said.speech_act,
                evidence=tuple(self._sentences(words.all)),
                source=words.source,
                cue=words.cue,
                content=() if is_silent else words.content,
                form=None if said.speech_act.is_silence else said.form,
                role=self._role(speaker, words.source),
                addressee=self._actor(said.addressee, actors, f"addressee of {item}"),
                embedded_in=None if said.embedded_in is None else numbers[said.embedded_in],
                conditions=() if is_silent else tuple(self._conditions(said.conditions, words)),
                perspectives=tuple(self._perspectives(said, words, speaker)),
                said_at=self._said_at(part, said.said_on, item),
            )
        )

    def _words(self, part: Part, said: Said, item: str) -> _Words | None:
        """The words of an attribution; None when any are not in the text: what is left might say something else."""
        quoted: list[tuple[str, tuple[Quote, ...]]] = [("source", said.source), ("cue", said.cue)]
        quoted += [("content", said.content), *(("condition", hinge.words) for hinge in said.conditions)]
        spans = [self.refused.all_found(part, given, item, place) for place, given in quoted]
        found = [each for each in spans if each is not None]
        return None if len(found) < len(spans) else _Words(found[0], found[1], found[2], tuple(found[3:]))

    def _sentences(self, spans: Iterable[Span]) -> Iterator[Span]:
        """The sentences that some words stand in."""
        touched = {span.start: span for span in spans}
        for sentence in self.article.sentences:
            if any(sentence.span.start <= start < sentence.span.end for start in touched):
                yield sentence.span

    def _conditions(self, hinges: Sequence[Hinge], words: _Words) -> Iterator[Condition]:
        for hinge, spans in zip(hinges, words.conditions, strict=True):
            if len(spans) > 0:
                yield Condition(hinge.kind, self._situation(spans), spans)

    def _perspectives(self, said: Said, words: _Words, speaker: str) -> Iterator[Perspective]:
        if said.speech_act is SpeechAct.NO_COMMENT:
            return
        situation = self._situation(words.content or words.cue or words.source)
        yield Perspective(speaker, situation, said.factuality)
        if len(words.content) > 0:
            yield Perspective(VOICE, situation, Factuality.UNKNOWN)

    def _said_at(self, part: Part, quote: Quote | None, item: str) -> str | None:
        """The time that dates the saying, where the words quoted for it hold one."""
        if quote is None:
            return None
        try:
            span = find(part, quote)
        except QuoteError as error:
            self.refused.add(f"time of {item}", quote.words, quote.sentence, str(error))
            return None
        return next((time.id for time in self.times if _overlap(time.span, span)), None)

    def _role(self, speaker: str, source: Sequence[Span]) -> str | None:
        """The role in which a speaker is presented: given beside the source, else any."""
        mine = [role for role in self.roles if role.holder == speaker]
        beside = [role for role in mine if any(_overlap(a, b) for a in role.evidence for b in source)]
        return next((role.id for role in (*beside, *mine)), None)

    def _add_own(self, part: Part, own: Own) -> None:
        self._own += 1
        id_ = f"V{self._own}"
        item = f"attribution {id_}"
        if not part.first <= own.sentence <= part.last:
            self.refused.drop(item, "", "its sentence was not shown to the model")
            return
        sentence = self.article.sentences[own.sentence - 1].span
        reported = (span for each in self.attributions for span in (*each.cue, *each.content))
        if own.speech_act.is_silence:
            self.refused.drop(item, sentence.words, "the article's own voice cannot be silent")
        elif any(_overlap(sentence, span) for span in reported):
            self.refused.drop(item, sentence.words, "its sentence is taken up by another attribution")
        else:
            content = (self._without_stop(sentence),)
            perspective = Perspective(VOICE, self._situation(content), own.factuality)
            self.attributions.append(
                Attribution(id_, VOICE, own.speech_act, (sentence,), content=content, perspectives=(perspective,))
            )

    def _without_stop(self, sentence: Span) -> Span:
        length = len(sentence.words.rstrip(_CLOSING)) or len(sentence.words)
        return self.article.span(sentence.start, sentence.start + length)

    def _situation(self, spans: tuple[Span, ...]) -> str:
        if spans not in self._known:
            id_ = self._known[spans] = f"e{len(self.situations) + 1}"
            self.situations.append(Situation(id_, _label(spans), spans))
        return self._known[spans]


def _fault(said: Said, words: _Words, actors: Mapping[str, str], numbers: Mapping[str, str]) -> str | None:
    """Why an attribution whose words are in the text cannot be kept, in words that are never the model's."""
    if len(words.all) == 0:
        return "it stands on no words"
    if said.speaker not in actors and said.speaker != UNSPECIFIED:
        return "its speaker is not among the actors"
    if said.embedded_in is not None and said.embedded_in not in numbers:
        return "the attribution that it hangs on is not there"
    return None


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _label(spans: Sequence[Span]) -> str:
    words = " … ".join(" ".join(span.words.split()) for span in spans)
    return words if len(words) <= _LABEL_LENGTH else words[:_LABEL_LENGTH].rsplit(" ", 1)[0] + " …"
