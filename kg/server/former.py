"""What became of a thing that is shown no more: an actor is shown as another, the rest was replaced or withdrawn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pyoxigraph import Literal, NamedNode

from kg.namespaces import KG, PROV, SKOS
from kg.server.refusals import Gone
from kg.view import View


def is_known(view: View, node: NamedNode) -> bool:
    """Whether anything is stated of a thing, or in it."""
    with view.reading():
        about = view.store.quads_for_pattern(node, None, None, None)
        within = view.store.quads_for_pattern(None, None, None, node)
        return next(about, None) is not None or next(within, None) is not None


def shown_as(view: View, node: NamedNode) -> str | None:
    """The path of the actor that the view shows in place of another one; None when it is not shown as any."""
    prefix = f"{view.base}actor/"
    if not node.value.startswith(prefix):
        return None
    former = Literal(node.value.removeprefix(prefix))
    shown = _subjects(view, SKOS.hiddenLabel, former)
    return next((each.value.removeprefix(view.base) for each in shown if each.value.startswith(prefix)), None)


def ended_by(view: View, node: NamedNode) -> str | None:
    """The path of the run that replaced something, or of the retraction that withdrew it; None when unknown."""
    found = (by for each in _what_ended(view, node) for by in _objects(view, each, PROV.wasInvalidatedBy))
    return next((by.value.removeprefix(view.base) for by in found), None)


def gone(name: str, by: str) -> Gone:
    """The refusal for what was ended. ``name``: its path; ``by``: that of the run or the retraction that ended it."""
    headers = {"Cache-Control": "no-cache"}
    if by.startswith("run/"):
        return Gone(f"/{name} was replaced by /{by}", {**headers, "Link": _successor(by)})
    return Gone(f"/{name} was withdrawn; /{by} says why", headers)


def links(by: str | None) -> Sequence[str]:
    """The link from what was replaced to the run that did it; a retraction puts nothing in its place."""
    return [_successor(by)] if by is not None and by.startswith("run/") else []


def _successor(run: str) -> str:
    return f'</{run}>; rel="successor-version"'  # RFC 5829


def _what_ended(view: View, node: NamedNode) -> Iterator[NamedNode]:
    """What the provenance graph would say the end of, when a thing is no longer in force."""
    kind, _, name = node.value.removeprefix(view.base).rpartition("/")
    if kind in {"run", "graph/review"}:
        yield _graph(view, name)
    elif kind != "attribution":
        yield node
    elif not is_known(view, node):
        for change in _subjects(view, KG.earlierAttribution, node):
            for later in _objects(view, change, KG.changedIn):
                yield from _objects(view, later, PROV.wasRevisionOf)
        for decision in _subjects(view, KG.decidedOn, node):
            if node not in _objects(view, decision, KG.keptAs):
                for run in _objects(view, decision, PROV.wasInformedBy):
                    yield _graph(view, run.value.rpartition("/")[2])


def _graph(view: View, run: str) -> NamedNode:
    return NamedNode(f"{view.base}graph/run/{run}")


def _subjects(view: View, predicate: NamedNode, value: NamedNode | Literal) -> Sequence[NamedNode]:
    with view.reading():
        found = {quad.subject for quad in view.store.quads_for_pattern(None, predicate, value, None)}
    return sorted((each for each in found if isinstance(each, NamedNode)), key=str)


def _objects(view: View, subject: NamedNode, predicate: NamedNode) -> Sequence[NamedNode]:
    with view.reading():
        found = {quad.object for quad in view.store.quads_for_pattern(subject, predicate, None, None)}
    return sorted((each for each in found if isinstance(each, NamedNode)), key=str)
