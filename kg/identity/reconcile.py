"""Wikidata items for actors that have none, asked of a reconciliation service that a person names; nothing is recorded.

The protocol is the Reconciliation Service API of the W3C's Entity Reconciliation Community Group, 0.1 and 0.2
(https://reconciliation-api.github.io/specs/0.2/): a form with queries in JSON goes there, and candidates with scores
come back. What a service says is a stranger's word: it is checked, cut and shown, and a person decides.
"""

from __future__ import annotations

import json
import math
import re
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import msgspec
from pyoxigraph import Literal

from kg.errors import FetchError
from kg.fetch import Limits, Reply, post
from kg.identity import persons
from kg.identity.aliases import Aliases, Entry
from kg.identity.named import Named
from kg.identity.spelling import fold
from kg.model import ActorKind
from kg.query.results import Answer, Term
from kg.reader import names

COLUMNS = ("name", "kind", "score", "match", "item", "candidate", "description", "types", "identifier")

_CANDIDATES = 5  # for each actor
_LONGEST = 300  # characters of one thing that a service says
_PASSING = frozenset([408, 409, 425, 429])  # and all from 500: it may work a moment later
_ITEM = re.compile(r"(?:https?://www\.wikidata\.org/(?:entity|wiki)/|wd:)?(Q[1-9][0-9]*)")
_IDENTIFIER = re.compile("[A-Za-z][A-Za-z0-9_]*")
_STEERING = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_OTHER_SERVICE = "name another service"

USUAL = Limits(size=4_000_000)  # for one answer of a service


@dataclass(frozen=True, slots=True)
class Service:
    """A reconciliation service, and the bounds of asking it.

    ``types``: the Wikidata types of which candidates must have one, if any are given. ``batch``: queries in one
    request; ``attempts``: at each; ``backoff``: seconds before the second, twice as many before each later one;
    ``patience``: seconds that the service may ask to wait; ``seconds``: for all requests. ``limits``: of one answer.
    """

    address: str
    types: tuple[str, ...] = ()
    limits: Limits = USUAL
    batch: int = 10
    attempts: int = 3
    backoff: float = 1.0
    patience: float = 60.0
    seconds: float = 600.0


@dataclass(frozen=True, slots=True)
class Candidate:
    """What a service takes a name to mean. ``is_match``: whether it is sure; ``score``: on a scale of its own."""

    identifier: str
    name: str
    score: float | None
    is_match: bool
    description: str
    types: tuple[str, ...]

    @property
    def item(self) -> str | None:
        """The Wikidata item that it is; None where the service has other identifiers."""
        found = _ITEM.fullmatch(self.identifier)
        return None if found is None else found[1]


@dataclass(frozen=True, slots=True)
class Proposal:
    """An actor with the candidates for it, best first."""

    actor: Named
    candidates: tuple[Candidate, ...]

    @property
    def matches(self) -> tuple[Candidate, ...]:
        """Those that the service calls a match."""
        return tuple(each for each in self.candidates if each.is_match)


class DoubtError(ValueError):
    """A match that no row can be made of before a person has looked at it; the message says why."""


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows for a table of aliases, and why other matches have none, in one line each."""

    entries: tuple[Entry, ...]
    left_out: tuple[str, ...]


def ask(actors: Sequence[Named], service: Service) -> tuple[Proposal, ...]:
    """What a service proposes for each of some actors, in their order.

    Raises FetchError, with one line that says why, when an answer does not come in time or is of another form.
    """
    deadline = time.monotonic() + service.seconds
    found: list[Proposal] = []
    for start in range(0, len(actors), service.batch):
        batch = actors[start : start + service.batch]
        queries = {f"q{number}": _query(actor, service.types) for number, actor in enumerate(batch)}
        reply = _asked(service, queries, deadline)
        found += (Proposal(actor, each) for actor, each in zip(batch, _read(reply, queries), strict=True))
    return tuple(found)


def answer(proposals: Iterable[Proposal], base: str) -> Answer:
    """The candidates as rows, the best of each actor first. ``base``: what the data's IRIs begin with."""
    found = (_row(each.actor, candidate) for each in proposals for candidate in each.candidates)
    return Answer(COLUMNS, tuple(found), base)


def rows(proposals: Iterable[Proposal], known: Aliases) -> Rows:
    """The matches as rows for a user's table of aliases, one for each Wikidata item.

    Where the ``known`` table has a row for an item or a name, it is taken over, so that none of its names is lost.
    """
    made: dict[str, Entry] = {}
    left_out: list[str] = []
    for each in proposals:
        if len(each.matches) > 0:
            try:
                item = _item(each)
                made[item] = _entry(each, item, made, known)
            except DoubtError as doubt:
                left_out.append(f"{_plain(each.actor.name)}: {doubt}")
    return Rows(tuple(made.values()), tuple(left_out))


def _query(actor: Named, types: Sequence[str]) -> dict[str, object]:
    query: dict[str, object] = {"query": actor.name, "limit": _CANDIDATES}
    return query if len(types) == 0 else query | {"type": types[0] if len(types) == 1 else list(types)}


def _asked(service: Service, queries: Mapping[str, object], deadline: float) -> Reply:
    """The service's answer, asked for again where it may work a moment later."""
    form = {"queries": json.dumps(queries, ensure_ascii=False)}
    for attempt in range(service.attempts):
        seconds = min(service.limits.seconds, _left(service, deadline))
        limits = replace(service.limits, seconds=seconds)
        reply = post(service.address, form, limits, wanted="list of candidates", instead=_OTHER_SERVICE)
        if reply.status not in _PASSING and reply.status < 500:
            break
        wait = _wait(reply)
        if wait > service.patience:
            what = f"answers {reply.status}{_said(reply)} and asks to wait {wait:g} seconds; ask again then"
            raise _error(reply, f"{what}, or {_OTHER_SERVICE}")
        if attempt + 1 < service.attempts:
            time.sleep(min(max(wait, service.backoff * 2**attempt), _left(service, deadline)))
    else:
        what = f"answers {reply.status}{_said(reply)}, {service.attempts} times; ask again later"
        raise _error(reply, f"{what}, or {_OTHER_SERVICE}")
    if reply.status != 200:
        raise _error(reply, f"answers {reply.status}{_said(reply)}; check the address, or {_OTHER_SERVICE}")
    return reply


def _left(service: Service, deadline: float) -> float:
    left = deadline - time.monotonic()
    if left <= 0:
        raise FetchError(f"{service.address} takes more than {service.seconds:g} seconds; ask about fewer (--limit)")
    return left


def _wait(reply: Reply) -> float:
    """The seconds that a server asks to wait; it may give a time of day instead."""
    asked = (reply.retry_after or "").strip()
    if re.fullmatch("[0-9]{1,9}", asked) is not None:
        return float(asked)
    try:
        then = parsedate_to_datetime(asked)
    except ValueError:
        return 0.0
    return max(0.0, (then.replace(tzinfo=then.tzinfo or UTC) - datetime.now(UTC)).total_seconds())


@dataclass(frozen=True, slots=True)
class _Type:
    id: str = ""
    name: str | None = None


@dataclass(frozen=True, slots=True)
class _Offer:
    """A candidate as services write it. In 0.1 all but the description is there; in 0.2 only id, name and score are."""

    id: str | int
    name: str | None = None
    score: float | str | None = None
    match: bool | None = None
    description: str | None = None
    type: str | _Type | list[str | _Type] | None = None


@dataclass(frozen=True, slots=True)
class _Result:
    result: list[_Offer]


def _read(reply: Reply, queries: Iterable[str]) -> Iterator[tuple[Candidate, ...]]:
    """The candidates for each query, best first."""
    raw = reply.fetched.raw
    if reply.fetched.media_type == "text/html" or raw.lstrip()[:1] == b"<":
        raise _error(reply, "answers with a web page instead of candidates; is it the address of a service?")
    try:
        found = msgspec.json.decode(raw, type=dict[str, msgspec.Raw])
        results = [msgspec.json.decode(found[each], type=_Result) for each in queries]
    except (KeyError, msgspec.DecodeError, UnicodeError, RecursionError) as error:
        why = f"{error} is missing" if isinstance(error, KeyError) else _plain(str(error))
        problem = f"answers with what is no list of candidates ({_message(raw) or why})"
        raise _error(reply, f"{problem}; is it the address of a reconciliation service?") from None
    for each in results:
        candidates = sorted(map(_candidate, each.result), key=_rank)
        yield tuple(candidates[:_CANDIDATES])


def _candidate(offer: _Offer) -> Candidate:
    types = offer.type if isinstance(offer.type, list) else [] if offer.type is None else [offer.type]
    called = (each if isinstance(each, str) else each.name or each.id for each in types)
    try:
        score = None if offer.score is None else float(offer.score)
    except ValueError:
        score = None
    return Candidate(
        identifier=_plain(str(offer.id)),
        name=_plain(offer.name or ""),
        score=score if score is not None and math.isfinite(score) else None,
        is_match=offer.match is True,
        description=_plain(offer.description or ""),
        types=tuple(filter(None, map(_plain, called))),
    )


def _rank(candidate: Candidate) -> tuple[bool, float]:
    return not candidate.is_match, math.inf if candidate.score is None else -candidate.score


@dataclass(frozen=True, slots=True)
class _Failed:
    message: str


def _said(reply: Reply) -> str:
    """What a service says of an error, in one line."""
    raw = reply.fetched.raw
    line = _message(raw) or _plain(re.sub("<[^>]*>", " ", raw.decode("utf-8", "replace")))
    return "" if line == "" else f": {line}"


def _message(raw: bytes) -> str:
    """The message in an error that is written in JSON; nothing where it is not."""
    try:
        return _plain(msgspec.json.decode(raw, type=_Failed).message)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return ""


def _error(reply: Reply, what: str) -> FetchError:
    return FetchError(f"{reply.fetched.address} {what}")


def _plain(text: str) -> str:
    """A text on one line, without what could steer a terminal, cut where it is long."""
    line = _STEERING.sub("", " ".join(text.split()))
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"


def _row(actor: Named, candidate: Candidate) -> tuple[Term | None, ...]:
    cells: tuple[str | float | bool | None, ...] = (
        actor.name,
        actor.kind.value,
        candidate.score,
        candidate.is_match,
        candidate.item or candidate.identifier,
        candidate.name,
        candidate.description,
        "; ".join(candidate.types),
        actor.identifier,
    )
    return tuple(None if cell is None or cell == "" else Literal(cell) for cell in cells)


def _item(proposal: Proposal) -> str:
    """The one Wikidata item that a service is sure of. Raises DoubtError."""
    items = dict.fromkeys(each.item for each in proposal.matches)
    if None in items:
        other = next(each.identifier for each in proposal.matches if each.item is None)
        raise DoubtError(f"{other} is no Wikidata item; ask a service that has them")
    if len(items) > 1:
        raise DoubtError(f"the service calls several a match ({', '.join(map(str, items))}); write the row of one")
    return str(next(iter(items)))


def _entry(proposal: Proposal, item: str, made: Mapping[str, Entry], known: Aliases) -> Entry:
    """The row for an actor and an item: one that is there, with the names that it lacks, or a new one."""
    actor = proposal.actor
    row = made.get(item) or _known_row(actor, item, known)
    used = {each.identifier: each.wikidata for each in made.values()}
    if row is None:
        row = Entry(_identifier(actor, item, {*used, *known.entries}), actor.kind, _plain(actor.name))
        if not _is_telling(row.name, actor.kind):
            raise DoubtError("the name is a surname alone, or has no letters; write the row by hand, with another name")
    other = row.wikidata or used.get(row.identifier)
    if other not in {None, item}:
        raise DoubtError(f"is {other} in the row {row.identifier} and {item} here; write the row of one")
    if (row.kind is ActorKind.PERSON) != (actor.kind is ActorKind.PERSON):
        raise DoubtError(f"{item} is of another kind, {row.kind.value}, in the row {row.identifier}; decide for one")
    return replace(row, wikidata=item, aliases=(*row.aliases, *_new_names(row, proposal)))


def _known_row(actor: Named, item: str, known: Aliases) -> Entry | None:
    """The row of the item in a table, else that of the one who bears the actor's name."""
    of_item = [entry for entry in known.entries.values() if entry.wikidata == item]
    bearers = [known.entries[each] for each in known.bearers(actor.kind, actor.name)]
    return of_item[0] if len(of_item) > 0 else bearers[0] if len(bearers) == 1 else None


def _identifier(actor: Named, item: str, taken: Iterable[str]) -> str:
    """An identifier that no other row has."""
    fits = _IDENTIFIER.fullmatch(actor.identifier) is not None
    identifier = actor.identifier if fits else names.identifier(_plain(actor.name))
    return f"{identifier}_{item}" if identifier in taken else identifier


def _new_names(row: Entry, proposal: Proposal) -> tuple[str, ...]:
    """The actor's name and the service's for it, where the row has them not and can hold them."""
    found = {fold(form) for form in row.forms}
    new: list[str] = []
    for text in (_plain(proposal.actor.name), proposal.matches[0].name):
        if fold(text) not in found and ";" not in text and _is_telling(text, row.kind):
            found.add(fold(text))
            new.append(text)
    return tuple(new)


def _is_telling(text: str, kind: ActorKind) -> bool:
    """Whether a name says by itself who is meant, as a person's surname does not."""
    return fold(text) != "" and (kind is not ActorKind.PERSON or not persons.parse(text).is_bare)
