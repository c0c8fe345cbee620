"""The page of an actor: roles over time, positions on a timeline, what they said, who quotes them, their names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from pyoxigraph import NamedNode
from starlette.requests import Request
from starlette.responses import Response

from kg.model import ActorKind
from kg.namespaces import SCHEMA, SKOS
from kg.query.answers import Answer, ask, iri, number, words
from kg.resources import QUERIES
from kg.server.pages import picture, structured
from kg.server.pages.articles import Headed, headed, unknown
from kg.server.pages.rendering import rendered
from kg.view import View

_MOST = 60  # rows of one table; the stored query has all

Row = dict[str, str | None]


@dataclass(frozen=True, slots=True)
class Held:
    """A role with the first and last day on which an article gives it, and the articles."""

    title: str
    organization: str | None
    reports_to: str | None
    first: str | None
    last: str | None
    articles: tuple[Headed, ...]
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Quoted:
    """How often an outlet, or an article of none, reports what somebody said."""

    outlet: str | None
    statements: int
    articles: tuple[Headed, ...]


def page(request: Request, view: View, node: NamedNode, headers: Mapping[str, str]) -> Response:
    """The actor's page."""
    facts = ask(view, QUERIES / "explain" / "actors.rq", actor=node)[0]
    names = ask(view, QUERIES / "pages" / "actor.rq", actor=node)
    roles = ask(view, QUERIES / "roles.rq", actor=node)
    said = ask(view, QUERIES / "statements-by-speaker.rq", speaker=node)
    silent = ask(view, QUERIES / "silences.rq", actor=node)
    positions = ask(view, QUERIES / "positions-over-time.rq", holder=node)
    mentions = ask(view, QUERIES / "pages" / "mentioned-in.rq", actor=node)
    called = headed(view, _articles(roles, said, silent, positions, mentions))
    name = words(facts["name"]) or node.value.rpartition("/")[2]
    kind = ActorKind(words(facts["kind"]))
    return rendered(
        request,
        "actor.html",
        title=name,
        headers=headers,
        thing=node.value,
        structured=structured.actor(
            node.value, name, kind, _values(names, SKOS.altLabel), _values(names, SCHEMA.sameAs)
        ),
        kind=kind.value,
        is_unnamed=kind is ActorKind.UNNAMED,
        facts={column: words(value) for column, value in facts.items()},
        resolved=node.value.removeprefix(view.base),
        aliases=_values(names, SKOS.altLabel),
        former=_values(names, SKOS.hiddenLabel),
        links=_values(names, SCHEMA.sameAs),
        affiliations=[(iri(r["value"]), words(r["label"])) for r in names if r["property"] == SCHEMA.affiliation],
        same=[(iri(r["value"]), words(r["label"])) for r in names if iri(r["property"]).endswith("possiblySameAs")],
        judgements=[_plain(row) for row in ask(view, QUERIES / "actor-judgements.rq", actor=node)],
        recognised=Counter(
            (row["reason"], row["confidence"], row["by"])
            for row in map(_plain, ask(view, QUERIES / "actor-recognitions.rq", actor=node))
        ),
        roles=list(_held(roles, called)),
        timeline=picture.timeline(map(_position, positions)),
        positions=[_plain(row) for row in positions[:_MOST]],
        said=_newest(said),
        silent=[_plain(row) for row in silent[:_MOST]],
        totals={"said": len(said), "silent": len(silent), "positions": len(positions)},
        quoted=list(_quoted(said, called)),
        voices=_counted(row for row in (words(row["according_to"]) for row in said) if row is not None),
        mentions=[(called.get(iri(r["article"]), unknown(iri(r["article"]))), number(r["mentions"])) for r in mentions],
        called=called,
    )


def _articles(*answers: Sequence[Answer]) -> Iterator[str]:
    for rows in answers:
        yield from (iri(row["article"]) for row in rows if row["article"] is not None)


def _values(rows: Iterable[Answer], property_: NamedNode) -> list[str]:
    return [words(row["value"]) or "" for row in rows if row["property"] == property_]


def _plain(row: Answer) -> Row:
    return {column: words(value) for column, value in row.items()}


def _newest(rows: Sequence[Answer]) -> list[Row]:
    """The last of what was said, newest first, what has no known day after it."""
    plain = [_plain(row) for row in rows]
    dated = [row for row in plain if row["said_on"] or row["published"]]
    undated = [row for row in plain if not (row["said_on"] or row["published"])]
    return [*reversed(dated), *undated][:_MOST]


def _position(row: Answer) -> picture.Position:
    return picture.Position(
        words(row["said_on"]) or words(row["published"]),
        words(row["factuality"]) or "",
        words(row["situation"]) or "",
        "position-" + iri(row["attribution"]).rpartition("/")[2],
    )


def _held(rows: Sequence[Answer], called: Mapping[str, Headed]) -> Iterator[Held]:
    """Roles with the days of the articles that give them, oldest first."""
    by_role: dict[tuple[str | None, ...], list[Answer]] = {}
    for row in rows:
        key = tuple(words(row[column]) for column in ("role", "organization", "reports_to"))
        by_role.setdefault(key, []).append(row)
    found = []
    for (title, organization, reports_to), group in by_role.items():
        articles = _headed((iri(row["article"]) for row in group), called)
        days = sorted(article.published for article in articles if article.published is not None)
        spoken = dict.fromkeys(found_ for row in group if (found_ := words(row["words"])) is not None)
        first, last = (days[0], days[-1]) if len(days) > 0 else (None, None)
        found.append(Held(title or "", organization, reports_to, first, last, articles, tuple(spoken)))
    yield from sorted(found, key=lambda held: (held.first or "9999", held.title))


def _quoted(rows: Sequence[Answer], called: Mapping[str, Headed]) -> Iterator[Quoted]:
    """Who reports what somebody said: outlets by how much they report, articles of no known outlet together."""
    by_outlet: dict[str | None, list[str]] = {}
    for row in rows:
        article = iri(row["article"])
        by_outlet.setdefault(called.get(article, unknown(article)).outlet, []).append(article)
    for outlet, articles in sorted(by_outlet.items(), key=lambda item: (-len(item[1]), item[0] or "")):
        yield Quoted(outlet, len(articles), _headed(articles, called))


def _headed(articles: Iterable[str], called: Mapping[str, Headed]) -> tuple[Headed, ...]:
    return tuple(called.get(article, unknown(article)) for article in dict.fromkeys(articles))


def _counted(names: Iterable[str]) -> list[tuple[str, int]]:
    counts: dict[str, int] = {}
    for name in names:
        counts[name] = counts.get(name, 0) + 1
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))
