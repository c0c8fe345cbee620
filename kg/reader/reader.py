"""Reads an article that nobody has analysed: text in, analysis out, with what could not be kept."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import cache

from kg.article import Article
from kg.extract.curated import VOICE
from kg.model import (
    Agent,
    Analysis,
    Anchor,
    Attribution,
    Condition,
    Dropped,
    Factuality,
    Perspective,
    Role,
    Situation,
    Span,
    SpeechAct,
    TimeExpression,
)
from kg.reader import actors, acts, attributions, conditions, factuality, roles, times
from kg.reader.actors import Cast
from kg.reader.draft import Draft, Marked, Run
from kg.reader.judge import Judge, Verdict
from kg.reader.network import Network
from kg.reader.tokens import Window, windows

READER = Agent("onrecord-reader", "7", is_person=False)
RUN = "reading"

_LABEL_LENGTH = 100  # code points of a situation's label
# Of what was found, the share that is right. Measured where it says so; the others were set after reading some by eye.
_JUDGED = 0.9  # judgements on right attributions; 89 of 95 on articles that were labelled for it
_OWN_VOICE = 0.78  # own statements without an annotated attribution; 648 of 832 on held-out articles
_TIME = 0.95


@dataclass(frozen=True, slots=True)
class Reading:
    """What the reader makes of an article. ``dropped`` is what it found and gave up."""

    analysis: Analysis
    dropped: tuple[Dropped, ...] = ()


def read(article: Article, published: date | None = None) -> Reading:
    """The reader's analysis of an English news text. Its spans are code points of the article's text.

    ``published``: the date that weekdays and the like are resolved with; without it they stay unresolved.
    """
    started = datetime.now(UTC)
    marked = _network().mark(list(windows(article)))
    drafts = attributions.drafts(marked)
    cast = actors.cast(article, marked, drafts)
    held = roles.find(article, marked, cast)
    found = times.find(article, published)
    writer = _Assembly(article, drafts, cast, held, found)
    made = (*writer.reported(), *writer.own_voice(marked))
    analysis = Analysis(
        run_id=RUN,
        agent=READER,
        started=started,
        ended=datetime.now(UTC),
        actors=cast.actors,
        attributions=made,
        roles=held,
        times=tuple(replace(time, confidence=_TIME) for time in found),
        situations=tuple(writer.situations),
        anchor=None if published is None else Anchor(published, published, published),
    )
    return Reading(analysis)


@cache
def _network() -> Network:
    return Network.load()


@cache
def _judge() -> Judge:
    return Judge.load()


class _Assembly:
    """Puts an analysis together; situations gather while attributions are made."""

    def __init__(
        self,
        article: Article,
        drafts: Sequence[Draft],
        cast: Cast,
        held: Sequence[Role],
        found: Sequence[TimeExpression],
    ) -> None:
        self.article, self.drafts, self.cast, self.times = article, drafts, cast, found
        self.situations: list[Situation] = []
        self._roles_of: defaultdict[str, list[Role]] = defaultdict(list)
        for role in held:
            self._roles_of[role.holder].append(role)
        self._known: dict[tuple[Span, ...], str] = {}

    def reported(self) -> Iterator[Attribution]:
        """What others than the article's own voice are reported to say, or not to say."""
        for number, draft in enumerate(self.drafts):
            yield self._attribution(number, draft)

    def own_voice(self, marked: Sequence[Marked]) -> Iterator[Attribution]:
        """Each sentence that reports nobody, as the article's own statement."""
        runs = [(draft.marked, run) for draft in self.drafts for run in (*draft.cue, *draft.content)]
        runs += [part for draft in self.drafts for part in draft.continued]
        reported = {(window.number, i) for window, run in runs for i in range(run[0], run[1] + 1)}
        number = 0
        for window in marked:
            for run in _sentences(window.window):
                if any((window.number, i) in reported for i in range(run[0], run[1] + 1)):
                    continue
                run = _without_stop(window.window, run)
                if any(token.form[0].isalnum() for token in window.window.tokens[run[0] : run[1] + 1]):
                    number += 1
                    yield self._own(f"V{number}", Draft(window, (), (), (run,), _OWN_VOICE))

    def _attribution(self, number: int, draft: Draft) -> Attribution:
        verdict = _judge().verdict(draft)
        act = verdict.act
        speaker = self.cast.speakers[number]
        content = self._content(draft)
        keeps_content = act is not SpeechAct.NO_COMMENT and act is not SpeechAct.NON_CONFIRMATION
        return Attribution(
            id=f"A{number + 1}",
            speaker=speaker,
            speech_act=act,
            evidence=(self._evidence(draft),),
            source=self._spans(draft, draft.source),
            cue=self._spans(draft, draft.cue),
            content=content if keeps_content else (),
            form=attributions.form(draft) if draft.silence is None else None,
            role=self._role(speaker, draft),
            addressee=self.cast.addressees[number],
            embedded_in=None if draft.outer is None else f"A{draft.outer + 1}",
            conditions=self._conditions(draft) if keeps_content else (),
            perspectives=() if act is SpeechAct.NO_COMMENT else self._perspectives(draft, verdict, speaker),
            said_at=times.said_at(draft, self.times, self.article),
            confidence=_rounded(draft.confidence),
        )

    def _own(self, id_: str, draft: Draft) -> Attribution:
        act = acts.of_voice(draft)
        situation = self._situation(draft, draft.content)
        return Attribution(
            id=id_,
            speaker=VOICE,
            speech_act=act,
            evidence=(self._evidence(draft),),
            content=self._spans(draft, draft.content),
            conditions=self._conditions(draft),
            perspectives=(Perspective(VOICE, situation, factuality.judge(draft, act), _rounded(_OWN_VOICE * _JUDGED)),),
            confidence=_OWN_VOICE,
        )

    def _perspectives(self, draft: Draft, verdict: Verdict, speaker: str) -> tuple[Perspective, ...]:
        situation = self._known_situation(self._content(draft) or self._spans(draft, draft.cue))
        own = Perspective(speaker, situation, verdict.factuality, _rounded(draft.confidence * verdict.confidence))
        author = factuality.author(draft, verdict.act)
        if author is None and len(draft.content) == 0:
            return (own,)
        return own, Perspective(VOICE, situation, author or Factuality.UNKNOWN, _rounded(draft.confidence * _JUDGED))

    def _conditions(self, draft: Draft) -> tuple[Condition, ...]:
        return tuple(
            Condition(
                found.kind,
                self._situation(draft, (found.run,)),
                self._spans(draft, (found.run,)),
                _rounded(draft.confidence * found.confidence),
            )
            for found in conditions.find(draft)
        )

    def _content(self, draft: Draft) -> tuple[Span, ...]:
        later = tuple(window.window.span(self.article, *run) for window, run in draft.continued)
        return self._spans(draft, draft.content) + later

    def _situation(self, draft: Draft, runs: Sequence[Run]) -> str:
        return self._known_situation(self._spans(draft, runs))

    def _known_situation(self, spans: tuple[Span, ...]) -> str:
        if spans not in self._known:
            id_ = self._known[spans] = f"e{len(self.situations) + 1}"
            self.situations.append(Situation(id_, _label(spans), spans))
        return self._known[spans]

    def _role(self, speaker: str, draft: Draft) -> str | None:
        mine = self._roles_of.get(speaker, ())
        here = self._spans(draft, draft.source)
        beside = (role for role in mine if any(_touches(role.evidence, span) for span in here))
        return next((role.id for role in (*beside, *mine)), None)

    def _spans(self, draft: Draft, runs: Sequence[Run]) -> tuple[Span, ...]:
        return tuple(draft.marked.window.span(self.article, first, last) for first, last in sorted(set(runs)))

    def _evidence(self, draft: Draft) -> Span:
        """From the beginning of the first sentence that the draft touches to the end of the last one."""
        window = draft.marked.window
        touched = [window.sentence_of[i] for run in (*draft.source, *draft.cue, *draft.content) for i in run]
        sentences = window.sentences
        ends = [marked.window.sentences[-1].span.end for marked, _ in draft.continued]
        return self.article.span(sentences[min(touched)].span.start, max([sentences[max(touched)].span.end, *ends]))


def _rounded(confidence: float) -> float:
    return round(confidence, 2)


def _sentences(window: Window) -> Iterator[Run]:
    """The tokens of each sentence of a window."""
    first = 0
    for i in range(1, len(window.tokens) + 1):
        if i == len(window.tokens) or window.sentence_of[i] != window.sentence_of[first]:
            yield first, i - 1
            first = i


def _without_stop(window: Window, run: Run) -> Run:
    first, last = run
    while last > first and window.tokens[last].word in {".", "”", '"'}:
        last -= 1
    return first, last


def _label(spans: Sequence[Span]) -> str:
    words = " … ".join(" ".join(span.words.split()) for span in spans)
    return words if len(words) <= _LABEL_LENGTH else words[:_LABEL_LENGTH].rsplit(" ", 1)[0] + " …"


def _touches(spans: Sequence[Span], other: Span) -> bool:
    """Whether one of some spans overlaps another span. They are in reading order, and none stands inside another."""
    place = bisect_right(spans, other.start, key=_end)
    return place < len(spans) and spans[place].start < other.end


def _end(span: Span) -> int:
    return span.end
