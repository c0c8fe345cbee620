"""Reads an article with a language model: text in, analysis out, with what could not be kept and what it cost."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass
from datetime import UTC, date, datetime

from kg.article import Article
from kg.errors import ArticleError
from kg.llm import answer, prompt
from kg.llm.answer import Answer, AnswerError
from kg.llm.assembly import Assembly
from kg.llm.budget import Budget
from kg.llm.client import AttemptError, Client, first_line
from kg.llm.part import Part, parts
from kg.llm.refused import Refusal
from kg.llm.settings import Settings
from kg.model import Agent, Analysis, Anchor, Dropped
from kg.reader import times

RUN = "reading"


@dataclass(frozen=True, slots=True)
class Reading:
    """What the model makes of an article.

    ``dropped``: what it found and gave up, without a word that the article does not have; ``refusals``: the quotes
    among it, with the words as the model gave them. ``requests`` and ``tokens``: what it cost, tokens of prompts and
    answers as the server counts them, or estimated where it does not.
    """

    analysis: Analysis
    dropped: tuple[Dropped, ...]
    refusals: tuple[Refusal, ...]
    requests: int
    tokens: int


def read(article: Article, published: date | None, settings: Settings, *, name: str = "the article") -> Reading:
    """The model's analysis of a news text, whole. Its spans are code points of the article's text.

    ``published``: the date that weekdays and the like are resolved with; ``name``: of the article, for messages.
    Raises ArticleError when the model gives no usable answer or a bound is reached, ModelError when the server
    cannot be used; then nothing was read.
    """
    started = datetime.now(UTC)
    found = times.find(article, published)
    budget = Budget(settings, name)
    client = Client(settings, budget)
    assembly = Assembly(article, found)
    pending = deque(parts(article, settings.characters))
    budget.foresee(len(pending))
    while len(pending) > 0:
        part = pending.popleft()
        said = _asked(client, part, assembly)
        if said is None:
            pending.extendleft(reversed(_halved(part, settings, name)))
        else:
            assembly.add(part, said)
    analysis = Analysis(
        run_id=RUN,
        agent=_agent(settings, client.parameters),
        started=started,
        ended=datetime.now(UTC),
        actors=assembly.actors,
        attributions=tuple(assembly.attributions),
        roles=tuple(assembly.roles),
        times=found,
        situations=tuple(assembly.situations),
        anchor=None if published is None else Anchor(published, published, published),
    )
    refused = assembly.refused
    return Reading(analysis, tuple(refused.dropped), tuple(refused.refusals), budget.requests, budget.tokens)


def agent(settings: Settings) -> Agent:
    """The agent of a reading, where the server takes all parameters: to know whether an article was read already."""
    return _agent(settings, Client(settings, Budget(settings, "")).parameters)


def _agent(settings: Settings, parameters: tuple[str, ...]) -> Agent:
    """The model, in the version that the prompt and the parameters make of it."""
    version = [f"prompt {prompt.VERSION}", *parameters, f"{settings.characters} characters a request"]
    return Agent(settings.model, ", ".join(version), is_person=False)


def _asked(client: Client, part: Part, assembly: Assembly) -> Answer | None:
    """The answer about a part; None when it was cut off. Raises as ``read`` does."""
    settings, budget = client.settings, client.budget
    fault, problem = None, ""
    for attempt in range(settings.attempts):
        wait = 0.0
        try:
            reply = client.ask(prompt.material(part, assembly.actors, fault))
            return None if reply.is_cut else answer.parse(reply.text)
        except AttemptError as error:
            problem = f"{settings.url} {error}"
            wait = max(settings.backoff * 2**attempt, error.wait)
        except AnswerError as error:
            fault = first_line(str(error))
            problem = f"the answer cannot be used: {fault}"
        if attempt + 1 < settings.attempts:
            time.sleep(min(wait, budget.seconds()))
    count = "1 attempt" if settings.attempts == 1 else f"{settings.attempts} attempts"
    raise ArticleError(
        f"{budget.name}: {settings.model} gave no usable answer in {count}; nothing of it is recorded ({problem})"
    )


def _halved(part: Part, settings: Settings, name: str) -> tuple[Part, ...]:
    """The halves of a part whose answer was cut off. Raises ArticleError for one sentence."""
    halves = part.halves()
    if len(halves) == 1:
        raise ArticleError(
            f"{name}: {settings.model} does not finish its answer about s{part.first} within {settings.answer_tokens} "
            "tokens; nothing of it is recorded; allow more tokens for an answer"
        )
    return halves
