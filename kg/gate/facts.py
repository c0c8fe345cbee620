"""What some quads state, indexed once: the union of their graphs, each triple once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

from pyoxigraph import BlankNode, Literal, NamedNode, Quad, Triple

from kg.namespaces import RDF, RDFS
from kg.quads import Quads

Term = NamedNode | BlankNode | Literal | Triple
Follow = Callable[[Term], Iterable[Term]]

_NOTHING: Mapping[NamedNode, Collection[Term]] = {}
_LONG = 1000  # characters; a string of as many is not copied at each use


class Facts:
    """The triples of some quads by subject, then predicate. Types hold as stated, up rdfs:subClassOf where stated."""

    def __init__(self, quads: Iterable[Quad]) -> None:
        statements: dict[Term, dict[NamedNode, Collection[Term]]] = {}
        properties, last = dict[NamedNode, Collection[Term]](), None
        for subject, predicate, value in _statements(quads):
            if subject is not last:
                properties, last = statements.setdefault(subject, {}), subject
            values = properties.get(predicate, ())
            if isinstance(values, dict):
                values[value] = None
            elif value not in values:  # mostly the only one, for which a tuple takes a fifth of the memory
                properties[predicate] = dict.fromkeys((*values, value)) if len(values) > 0 else (value,)
        self._statements: Mapping[Term, Mapping[NamedNode, Collection[Term]]] = statements
        self._by_class: dict[Term, list[Term]] = defaultdict(list)
        for subject, properties in statements.items():
            for class_ in properties.get(RDF.type, ()):
                self._by_class[class_].append(subject)
        self._has_subclasses = any(RDFS.subClassOf in properties for properties in statements.values())
        self._inverse: dict[NamedNode, dict[Term, list[Term]]] = {}
        self._strings: dict[tuple[Term, NamedNode], tuple[str, ...]] = {}

    def objects(self, subject: Term, predicate: NamedNode) -> Collection[Term]:
        """The values of a property, in the order stated."""
        return self._statements.get(subject, _NOTHING).get(predicate, ())

    def subjects(self, predicate: NamedNode, object_: Term) -> Collection[Term]:
        """What has this value for a property."""
        if predicate not in self._inverse:
            inverse = self._inverse[predicate] = {}
            for subject, value in self.pairs(predicate):
                inverse.setdefault(value, []).append(subject)
        return self._inverse[predicate].get(object_, ())

    def pairs(self, predicate: NamedNode) -> Iterator[tuple[Term, Term]]:
        """Each subject and value of a property."""
        for subject, properties in self._statements.items():
            for value in properties.get(predicate, ()):
                yield subject, value

    def properties(self, subject: Term) -> Mapping[NamedNode, Collection[Term]]:
        """Each property of a subject, with its values."""
        return self._statements.get(subject, _NOTHING)

    def triples(self) -> Iterator[tuple[Term, NamedNode, Term]]:
        """Each triple."""
        for subject, properties in self._statements.items():
            for predicate, values in properties.items():
                for value in values:
                    yield subject, predicate, value

    def instances(self, class_: Term) -> Iterable[Term]:
        """What is of a class, or of one of its subclasses."""
        if not self._has_subclasses:
            return self._by_class.get(class_, ())
        classes = reachable([class_], lambda each: self.subjects(RDFS.subClassOf, each))
        return dict.fromkeys(node for each in classes for node in self._by_class.get(each, ()))

    def is_instance(self, node: Term, class_: Term) -> bool:
        """Whether something is of a class, or of one of its subclasses."""
        types = self.objects(node, RDF.type)
        if class_ in types or not self._has_subclasses:
            return class_ in types
        return class_ in reachable(types, lambda each: self.objects(each, RDFS.subClassOf))

    def strings(self, subject: Term, predicate: NamedNode) -> tuple[str, ...]:
        """The characters of a property's values. A long text is read once and not copied at each use."""
        known = self._strings.get((subject, predicate))
        if known is not None:
            return known
        values = self.objects(subject, predicate)
        found = tuple(value.value for value in values if isinstance(value, Literal | NamedNode))
        if sum(map(len, found)) >= _LONG:
            self._strings[subject, predicate] = found
        return found

    def items(self, list_: Term) -> tuple[Term, ...]:
        """The members of an RDF list. Raises ValueError when it is none."""
        members: list[Term] = []
        seen: set[Term] = set()
        while list_ != RDF.nil:
            first, rest = self.objects(list_, RDF.first), self.objects(list_, RDF.rest)
            if len(first) != 1 or len(rest) != 1 or list_ in seen:
                raise ValueError(f"{list_} is no RDF list")
            seen.add(list_)
            members += first
            list_ = next(iter(rest))
        return tuple(members)

    def is_list(self, node: Term) -> bool:
        """Whether a node begins an RDF list that has members."""
        return len(self.objects(node, RDF.first)) > 0


def _statements(quads: Iterable[Quad]) -> Iterable[tuple[Term, NamedNode, Term]]:
    if isinstance(quads, Quads):
        return quads.statements()
    return ((quad.subject, quad.predicate, quad.object) for quad in quads)


def reachable(start: Iterable[Term], follow: Follow) -> Collection[Term]:
    """Some nodes and all that can be reached from them by following, each once."""
    found = dict.fromkeys(start)
    waiting = list(found)
    while len(waiting) > 0:
        for node in follow(waiting.pop()):
            if node not in found:
                found[node] = None
                waiting.append(node)
    return found
