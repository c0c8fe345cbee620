"""Analyses in JSON, with offsets instead of quoted words: what annotators' tools write, as documents to compare with.

One object a file: ``actors`` with ``id``, ``name``, ``type`` and ``mentions``; ``roles`` with ``holder``, ``role``,
``organization`` and ``evidence``; ``attributions`` with ``id``, ``speaker``, ``source``, ``cue``, ``content``,
``form``, ``addressee``, ``embedded_in``, ``speech_act``, ``factuality`` (the speaker's, on the main event) and
``condition``. A span is ``{"start": …, "end": …, "text": …}``.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeAlias, TypeVar

from kg.article import Article
from kg.errors import EvaluationError
from kg.evaluate.documents import Document, analysed
from kg.model import (
    Actor,
    ActorKind,
    Agent,
    Analysis,
    Attribution,
    Condition,
    ConditionKind,
    Factuality,
    Form,
    Perspective,
    Place,
    Role,
    Situation,
    Span,
    SpanMismatchError,
    SpeechAct,
)

T = TypeVar("T")

_Json: TypeAlias = Mapping[str, object]

UNSPECIFIED = "unspecified"  # the speaker whom the text does not name in any way: "reportedly"

_PLACE = "place"
_WHEN = datetime(1970, 1, 1, tzinfo=UTC)  # the format does not say when it was made


def read(path: Path, text: Path) -> Document:
    """The document in a JSON file, about the article in ``text``.

    The format has no kinds of conditions; all count as necessary. Raises EvaluationError when it is not in the format
    or not about that text, ArticleError when the text cannot be read.
    """
    article = Article.from_file(text)
    try:
        tree = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise EvaluationError(f"{path} cannot be read: {error.strerror or error}") from None
    except ValueError as error:
        raise EvaluationError(f"{path} is not JSON: {error}") from None
    try:
        return analysed(path.stem, article, _Reader(article).analysis(_mapping(tree), path.stem))
    except SpanMismatchError as error:
        raise EvaluationError(f"{path}: {error}; is {text} the text that was analysed?") from None
    except KeyError as error:
        raise EvaluationError(f"{path}: an object has no {error}; add it") from None
    except (TypeError, ValueError) as error:
        raise EvaluationError(f"{path}: {error}") from None


class _Reader:
    """Reads one file about one article."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.situations: list[Situation] = []

    def analysis(self, tree: _Json, name: str) -> Analysis:
        entries = [_mapping(entry) for entry in _list(tree["attributions"])]
        attributions = tuple(self._attribution(entry) for entry in entries)
        roles = tuple(self._role(number, _mapping(entry)) for number, entry in enumerate(_list(tree["roles"]), start=1))
        acting = {a.speaker for a in attributions} | {a.addressee for a in attributions}
        acting |= {role.holder for role in roles} | {id_ for role in roles for id_ in role.organizations}
        known = [_mapping(entry) for entry in _list(tree["actors"])]
        places = [entry for entry in known if entry["type"] == _PLACE and entry["id"] not in acting]
        return Analysis(
            run_id=name,
            agent=Agent("reference", "1", is_person=True),
            started=_WHEN,
            ended=_WHEN,
            actors=(*(self._actor(entry) for entry in known if entry not in places), *_unspecified(attributions)),
            attributions=attributions,
            roles=roles,
            places=tuple(Place(_text(e, "id"), _text(e, "name"), mentions=self._spans(e, "mentions")) for e in places),
            situations=tuple(self.situations),
        )

    def _actor(self, entry: _Json) -> Actor:
        type_ = _text(entry, "type")
        kind = ActorKind.ORGANIZATION if type_ == _PLACE else ActorKind(type_)  # a place that acts is its government
        mentions = self._spans(entry, "mentions")
        anchor = mentions[0] if kind is ActorKind.UNNAMED and len(mentions) > 0 else None
        return Actor(_text(entry, "id"), kind, _text(entry, "name"), mentions=mentions, anchor_span=anchor)

    def _role(self, number: int, entry: _Json) -> Role:
        organization = _maybe(entry, "organization", str)
        return Role(
            id=f"r{number}",
            holder=_text(entry, "holder"),
            title=_text(entry, "role"),
            organizations=() if organization is None else (organization,),
            evidence=(self._span(entry["evidence"]),),
        )

    def _attribution(self, entry: _Json) -> Attribution:
        id_, speaker = _text(entry, "id"), _text(entry, "speaker")
        source, cue, content = (self._spans(entry, role) for role in ("source", "cue", "content"))
        factuality = _maybe(entry, "factuality", Factuality)
        evidence = content or cue or source
        return Attribution(
            id=id_,
            speaker=speaker,
            speech_act=SpeechAct(_text(entry, "speech_act")),
            evidence=evidence,
            source=source,
            cue=cue,
            content=content,
            form=_maybe(entry, "form", Form),
            addressee=_maybe(entry, "addressee", str),
            embedded_in=_maybe(entry, "embedded_in", str),
            conditions=tuple(self._conditions(entry)),
            perspectives=() if factuality is None else (Perspective(speaker, self._situation(evidence), factuality),),
        )

    def _conditions(self, entry: _Json) -> Iterator[Condition]:
        if entry.get("condition") is not None:
            evidence = (self._span(entry["condition"]),)
            yield Condition(ConditionKind.NECESSARY, self._situation(evidence), evidence)

    def _situation(self, evidence: tuple[Span, ...]) -> str:
        id_ = f"e{len(self.situations) + 1}"
        self.situations.append(Situation(id_, " ".join(span.words for span in evidence), evidence))
        return id_

    def _spans(self, entry: _Json, key: str) -> tuple[Span, ...]:
        return tuple(self._span(item) for item in _list(entry[key]))

    def _span(self, item: object) -> Span:
        match item:
            case {"start": int(start), "end": int(end), "text": str(words)}:
                span = self.article.span(start, end)
                if span.words != words:
                    raise SpanMismatchError(f"the text has {span.words!r}, not {words!r}, at {start} to {end}")
                return span
        raise TypeError(f"{item!r} is no span, such as {{'start': 0, 'end': 4, 'text': 'Ahab'}}")


def _unspecified(attributions: tuple[Attribution, ...]) -> Iterator[Actor]:
    anchors = [span for a in attributions if a.speaker == UNSPECIFIED for span in (*a.cue, *a.evidence)]
    if len(anchors) > 0:
        yield Actor(UNSPECIFIED, ActorKind.UNNAMED, UNSPECIFIED, anchor_span=anchors[0])


def _mapping(value: object) -> _Json:
    if not isinstance(value, dict):
        raise TypeError(f"{str(value)[:60]} is no object")
    return value


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise TypeError(f"{str(value)[:60]} is no list")
    return value


def _text(entry: _Json, key: str) -> str:
    value = entry[key]
    if not isinstance(value, str):
        raise TypeError(f"{key} is {value!r}, and should be text")
    return value


def _maybe(entry: _Json, key: str, make: Callable[[str], T]) -> T | None:
    return None if entry.get(key) is None else make(_text(entry, key))
