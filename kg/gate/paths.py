"""SHACL property paths, compiled: how to come from a node to its values, and how a message writes the way."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from pyoxigraph import NamedNode

from kg.gate.facts import Facts, Term, reachable

Step = Callable[[Facts, Term], Collection[Term]]

_SH = "http://www.w3.org/ns/shacl#"
_INVERSE = NamedNode(_SH + "inversePath")
_ALTERNATIVE = NamedNode(_SH + "alternativePath")
_DEEPEST = 50


@dataclass(frozen=True, slots=True)
class Path:
    """``follow``: from a node to its values, each once. ``text``: an IRI, or the path as SPARQL 1.1 writes it."""

    text: str
    follow: Step
    predicate: NamedNode | None = None

    @property
    def part(self) -> str:
        """The path as it stands inside the text of another one."""
        return self.text if self.predicate is None else f"<{self.text}>"


def compile_path(shapes: Facts, node: Term, *, backwards: bool = False, depth: int = 0) -> Path:
    """The path that a node of the shapes graph describes. Raises ValueError when it describes none."""
    if depth > _DEEPEST:
        raise ValueError("a property path contains itself")

    def inner(part: Term, *, turned: bool = False) -> Path:
        return compile_path(shapes, part, backwards=backwards != turned, depth=depth + 1)

    if isinstance(node, NamedNode):
        return _inverse(node) if backwards else _predicate(node)
    if shapes.is_list(node):
        parts = [inner(part) for part in shapes.items(node)]
        return _sequence(parts[::-1] if backwards else parts)
    for predicate, values in shapes.properties(node).items():
        value = next(iter(values))
        if predicate == _INVERSE:
            return inner(value, turned=True)
        if predicate == _ALTERNATIVE:
            return _alternative([inner(part) for part in shapes.items(value)])
        if predicate in _REPEATED:
            return _REPEATED[predicate](inner(value))
    raise ValueError(f"{node} is neither a property nor a property path")


def _predicate(predicate: NamedNode) -> Path:
    return Path(predicate.value, lambda facts, node: facts.objects(node, predicate), predicate)


def _inverse(predicate: NamedNode) -> Path:
    return Path(f"^<{predicate.value}>", lambda facts, node: facts.subjects(predicate, node))


def _sequence(parts: Sequence[Path]) -> Path:
    def follow(facts: Facts, node: Term) -> Collection[Term]:
        nodes: Collection[Term] = (node,)
        for part in parts:
            nodes = dict.fromkeys(value for each in nodes for value in part.follow(facts, each))
        return nodes

    return Path("/".join(part.part for part in parts), follow)


def _alternative(parts: Sequence[Path]) -> Path:
    def follow(facts: Facts, node: Term) -> Collection[Term]:
        return dict.fromkeys(value for part in parts for value in part.follow(facts, node))

    return Path(f"({'|'.join(part.part for part in parts)})", follow)


def _zero_or_more(path: Path) -> Path:
    def follow(facts: Facts, node: Term) -> Collection[Term]:
        return reachable([node], lambda each: path.follow(facts, each))

    return Path(f"({path.part})*", follow)


def _one_or_more(path: Path) -> Path:
    def follow(facts: Facts, node: Term) -> Collection[Term]:
        return reachable(path.follow(facts, node), lambda each: path.follow(facts, each))

    return Path(f"({path.part})+", follow)


def _zero_or_one(path: Path) -> Path:
    def follow(facts: Facts, node: Term) -> Collection[Term]:
        return dict.fromkeys([node, *path.follow(facts, node)])

    return Path(f"({path.part})?", follow)


_REPEATED: dict[NamedNode, Callable[[Path], Path]] = {
    NamedNode(_SH + "zeroOrMorePath"): _zero_or_more,
    NamedNode(_SH + "oneOrMorePath"): _one_or_more,
    NamedNode(_SH + "zeroOrOnePath"): _zero_or_one,
}
