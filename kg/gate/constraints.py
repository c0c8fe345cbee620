"""The constraint components of SHACL, and three of OnRecord's own, each compiled to plain Python.

``COMPONENTS`` is the whole list: from the parameter that declares a constraint to the component's IRI and its compiler.
What is not in it, only pySHACL can check.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import product
from operator import or_

from pyoxigraph import BlankNode, Literal, NamedNode

from kg.gate.facts import Facts, Term, reachable
from kg.gate.literals import compare, fits, value_of
from kg.gate.paths import Path
from kg.namespaces import NIF, XSD

SH = "http://www.w3.org/ns/shacl#"
SHAPE = "https://w3id.org/onrecord/shape/"
TRUE = Literal("true", datatype=XSD.boolean)  # the suite of the W3C wants no other form of it

Test = Callable[[Facts, Term], bool]
Failure = tuple[Term | None, str | None]  # the offending value, and the path when it is not the shape's own
Check = Callable[[Facts, Term, Collection[Term]], Iterable[Failure]]

_ONCE: tuple[Failure, ...] = ((None, None),)
_NEVER: tuple[Failure, ...] = ()


@dataclass(frozen=True, slots=True)
class Declaration:
    """A shape as the shapes graph declares it; ``test`` compiles another shape of that graph."""

    shapes: Facts
    node: Term
    path: Path | None
    test: Callable[[Term], Test]

    def values(self, parameter: str) -> Collection[Term]:
        """The values of a SHACL parameter."""
        return self.shapes.objects(self.node, NamedNode(SH + parameter))


Compiler = Callable[[Declaration, Term], Check]
TestCompiler = Callable[[Declaration, Term], Test]


@dataclass(frozen=True, slots=True)
class Component:
    """A constraint component. ``vacuous``: it finds nothing where there are no values, and need not be asked."""

    iri: str
    compile: Compiler
    vacuous: bool


def _each(compile_test: TestCompiler) -> Compiler:
    """The check that fails with every value that does not pass a test."""

    def compile_check(declaration: Declaration, parameter: Term) -> Check:
        test = compile_test(declaration, parameter)
        return lambda facts, _focus, values: [(value, None) for value in values if not test(facts, value)]

    return compile_check


def _class(_: Declaration, class_: Term) -> Test:
    return lambda facts, node: facts.is_instance(node, class_)


def _datatype(_: Declaration, datatype: Term) -> Test:
    fit = fits(datatype)
    return lambda _, node: isinstance(node, Literal) and node.datatype == datatype and fit(node.value)


def _node_kind(_: Declaration, kind: Term) -> Test:
    if kind not in _NODE_KINDS:
        raise ValueError(f"{kind} is no kind of node")
    kinds = _NODE_KINDS[kind]
    return lambda _, node: isinstance(node, kinds)


def _in(declaration: Declaration, list_: Term) -> Test:
    members = frozenset(declaration.shapes.items(list_))
    return lambda _, node: node in members


def _pattern(declaration: Declaration, pattern: Term) -> Test:
    letters = "".join(_string(value) for value in declaration.values("flags"))
    for letter in letters:
        if letter not in _REGEX_FLAGS:
            raise ValueError(f"it has the flag {letter}, and only {', '.join(_REGEX_FLAGS)} are known")
    flags = reduce(or_, (_REGEX_FLAGS[letter] for letter in letters), re.NOFLAG)
    search = re.compile(_string(pattern), flags).search
    return lambda _, node: not isinstance(node, BlankNode) and search(_characters(node)) is not None


def _min_length(_: Declaration, length: Term) -> Test:
    least = _integer(length)
    return lambda _, node: not isinstance(node, BlankNode) and len(_characters(node)) >= least


def _max_length(_: Declaration, length: Term) -> Test:
    greatest = _integer(length)
    return lambda _, node: not isinstance(node, BlankNode) and len(_characters(node)) <= greatest


def _bound(holds: Callable[[int], bool]) -> TestCompiler:
    def compile_test(_: Declaration, bound: Term) -> Test:
        def test(_: Facts, node: Term) -> bool:
            order = compare(node, bound)
            return order is not None and holds(order)

        return test

    return compile_test


def _language_in(declaration: Declaration, list_: Term) -> Test:
    ranges = [_string(member).lower() for member in declaration.shapes.items(list_)]

    def test(_: Facts, node: Term) -> bool:
        tag = (node.language or "") if isinstance(node, Literal) else ""
        return tag != "" and any(r == "*" or f"{tag.lower()}-".startswith(f"{r}-") for r in ranges)

    return test


def _node(declaration: Declaration, shape: Term) -> Test:
    return declaration.test(shape)


def _not(declaration: Declaration, shape: Term) -> Test:
    test = declaration.test(shape)
    return lambda facts, node: not test(facts, node)


def _combined(holds: Callable[[Iterable[bool]], bool]) -> TestCompiler:
    def compile_test(declaration: Declaration, list_: Term) -> Test:
        tests = [declaration.test(shape) for shape in declaration.shapes.items(list_)]
        return lambda facts, node: holds(test(facts, node) for test in tests)

    return compile_test


def _min_count(_: Declaration, count: Term) -> Check:
    least = _integer(count)
    return lambda _facts, _focus, values: _ONCE if len(values) < least else _NEVER


def _max_count(_: Declaration, count: Term) -> Check:
    greatest = _integer(count)
    return lambda _facts, _focus, values: _ONCE if len(values) > greatest else _NEVER


def _has_value(_: Declaration, value: Term) -> Check:
    return lambda _facts, _focus, values: _NEVER if value in values else _ONCE


def _unique_lang(_: Declaration, unique: Term) -> Check:
    def check(_facts: Facts, _focus: Term, values: Collection[Term]) -> Iterable[Failure]:
        tags = Counter((value.language or "").lower() for value in values if isinstance(value, Literal))
        return [(None, None) for tag, count in tags.items() if tag != "" and count > 1]

    return check if unique == TRUE else _no_constraint


def _equals(_: Declaration, other: Term) -> Check:
    property_ = _property(other)

    def check(facts: Facts, focus: Term, values: Collection[Term]) -> Iterable[Failure]:
        others = facts.objects(focus, property_)
        missing = [value for value in values if value not in others]
        return [(value, None) for value in (*missing, *(each for each in others if each not in values))]

    return check


def _disjoint(_: Declaration, other: Term) -> Check:
    property_ = _property(other)
    return lambda facts, focus, values: [(value, None) for value in values if value in facts.objects(focus, property_)]


def _less_than(holds: Callable[[int], bool]) -> Compiler:
    def compile_check(_: Declaration, other: Term) -> Check:
        property_ = _property(other)

        def is_less(value: Term, other: Term) -> bool:
            order = compare(value, other)
            return order is not None and holds(order)

        def check(facts: Facts, focus: Term, values: Collection[Term]) -> Iterable[Failure]:
            others = facts.objects(focus, property_)
            return [(value, None) for value in values if not all(is_less(value, each) for each in others)]

        return check

    return compile_check


def _qualified(fails: Callable[[int, int], bool]) -> Compiler:
    def compile_check(declaration: Declaration, count: Term) -> Check:
        limit = _integer(count)
        tests = [declaration.test(shape) for shape in declaration.values("qualifiedValueShape")]
        siblings = [declaration.test(shape) for shape in _siblings(declaration)]

        def counts(facts: Facts, test: Test, values: Collection[Term]) -> int:
            passing = (value for value in values if test(facts, value))
            return sum(not any(sibling(facts, value) for sibling in siblings) for value in passing)

        return lambda facts, _focus, values: [
            (None, None) for test in tests if fails(counts(facts, test, values), limit)
        ]

    return compile_check


def _siblings(declaration: Declaration) -> Collection[Term]:
    if TRUE not in declaration.values("qualifiedValueShapesDisjoint"):
        return ()
    shapes, property_, qualified = declaration.shapes, NamedNode(SH + "property"), NamedNode(SH + "qualifiedValueShape")
    parents = shapes.subjects(property_, declaration.node)
    own = declaration.values("qualifiedValueShape")
    nephews = (each for parent in parents for each in shapes.objects(parent, property_))
    return dict.fromkeys(shape for each in nephews for shape in shapes.objects(each, qualified) if shape not in own)


def _closed(declaration: Declaration, closed: Term) -> Check:
    shapes = declaration.shapes
    ignored = {member for list_ in declaration.values("ignoredProperties") for member in shapes.items(list_)}
    named = {path for each in declaration.values("property") for path in shapes.objects(each, NamedNode(SH + "path"))}
    allowed = ignored | named

    def check(facts: Facts, _focus: Term, values: Collection[Term]) -> Iterable[Failure]:
        stated = ((property_, value) for node in values for property_, value in _stated(facts, node))
        return [(value, property_.value) for property_, value in stated if property_ not in allowed]

    return check if closed == TRUE else _no_constraint


def _stated(facts: Facts, node: Term) -> Iterable[tuple[NamedNode, Term]]:
    return ((property_, value) for property_, values in facts.properties(node).items() for value in values)


def _words_at_offsets(declaration: Declaration, wanted: Term) -> Check:
    if declaration.path is not None:
        raise ValueError("only a node shape can compare words with their offsets")

    def check(facts: Facts, focus: Term, values: Collection[Term]) -> Iterable[Failure]:
        begins = _integers(facts.objects(focus, NIF.beginIndex))
        ends = _integers(facts.objects(focus, NIF.endIndex))
        words = facts.strings(focus, NIF.anchorOf)
        articles = facts.objects(focus, NIF.referenceContext)
        texts = (text for article in articles for text in facts.strings(article, NIF.isString))
        for text, begin, end, said in product(texts, begins, ends, words):
            if 0 <= begin <= end and (len(said) != end - begin or text[begin:end] != said):
                return [(value, None) for value in values]
        return _NEVER

    return check if wanted == TRUE else _no_constraint


def _acyclic(declaration: Declaration, wanted: Term) -> Check:
    path = _path(declaration)

    def check(facts: Facts, focus: Term, values: Collection[Term]) -> Iterable[Failure]:
        return [(value, None) for value in values if focus in reachable([value], lambda node: path.follow(facts, node))]

    return check if wanted == TRUE else _no_constraint


def _subset_of(_: Declaration, other: Term) -> Check:
    property_ = _property(other)
    return lambda facts, focus, values: [
        (value, None) for value in values if value not in facts.objects(focus, property_)
    ]


def _no_constraint(_facts: Facts, _focus: Term, _values: Collection[Term]) -> Iterable[Failure]:
    return _NEVER


def _integers(values: Iterable[Term]) -> Sequence[int]:
    meant = (value_of(value) for value in values if isinstance(value, Literal) and value.datatype == XSD.integer)
    return [number for number in meant if isinstance(number, int)]


def _integer(term: Term) -> int:
    number = value_of(term)
    if not isinstance(number, int) or isinstance(number, bool) or number < 0:
        raise ValueError(f"{term} is no whole number from 0")
    return number


def _string(term: Term) -> str:
    if not isinstance(term, Literal):
        raise ValueError(f"{term} is no string")  # noqa: TRY004  # wrong in the file, not in the program
    return term.value


def _property(term: Term) -> NamedNode:
    if not isinstance(term, NamedNode):
        raise ValueError(f"{term} is no property")  # noqa: TRY004  # likewise
    return term


def _path(declaration: Declaration) -> Path:
    if declaration.path is None:
        raise ValueError("only a property shape can be acyclic")
    return declaration.path


def _characters(node: Term) -> str:
    return node.value if isinstance(node, NamedNode | Literal) else str(node)


_NODE_KINDS: Mapping[Term, tuple[type, ...]] = {
    NamedNode(SH + "IRI"): (NamedNode,),
    NamedNode(SH + "BlankNode"): (BlankNode,),
    NamedNode(SH + "Literal"): (Literal,),
    NamedNode(SH + "BlankNodeOrIRI"): (BlankNode, NamedNode),
    NamedNode(SH + "BlankNodeOrLiteral"): (BlankNode, Literal),
    NamedNode(SH + "IRIOrLiteral"): (NamedNode, Literal),
}
_REGEX_FLAGS = {"i": re.IGNORECASE, "m": re.MULTILINE, "s": re.DOTALL, "x": re.VERBOSE}

_TESTS: Mapping[str, tuple[str, TestCompiler]] = {
    "class": ("Class", _class),
    "datatype": ("Datatype", _datatype),
    "nodeKind": ("NodeKind", _node_kind),
    "in": ("In", _in),
    "pattern": ("Pattern", _pattern),
    "minLength": ("MinLength", _min_length),
    "maxLength": ("MaxLength", _max_length),
    "minInclusive": ("MinInclusive", _bound(lambda order: order >= 0)),
    "minExclusive": ("MinExclusive", _bound(lambda order: order > 0)),
    "maxInclusive": ("MaxInclusive", _bound(lambda order: order <= 0)),
    "maxExclusive": ("MaxExclusive", _bound(lambda order: order < 0)),
    "languageIn": ("LanguageIn", _language_in),
    "node": ("Node", _node),
    "not": ("Not", _not),
    "and": ("And", _combined(all)),
    "or": ("Or", _combined(any)),
    "xone": ("Xone", _combined(lambda results: sum(results) == 1)),
}
_CHECKS: Mapping[str, tuple[str, Compiler]] = {
    "minCount": ("MinCount", _min_count),
    "maxCount": ("MaxCount", _max_count),
    "hasValue": ("HasValue", _has_value),
    "uniqueLang": ("UniqueLang", _unique_lang),
    "equals": ("Equals", _equals),
    "disjoint": ("Disjoint", _disjoint),
    "lessThan": ("LessThan", _less_than(lambda order: order < 0)),
    "lessThanOrEquals": ("LessThanOrEquals", _less_than(lambda order: order <= 0)),
    "qualifiedMinCount": ("QualifiedMinCount", _qualified(lambda count, limit: count < limit)),
    "qualifiedMaxCount": ("QualifiedMaxCount", _qualified(lambda count, limit: count > limit)),
    "closed": ("Closed", _closed),
}
_OWN: Mapping[str, tuple[str, Compiler]] = {
    "wordsAtOffsets": ("Words", _words_at_offsets),
    "acyclic": ("Acyclic", _acyclic),
    "subsetOf": ("Subset", _subset_of),
}
_FIND_ABSENCE = {"minCount", "hasValue", "equals", "qualifiedMinCount"}

COMPONENTS: Mapping[NamedNode, Component] = {
    NamedNode(namespace + parameter): Component(
        f"{namespace}{name}ConstraintComponent", compiler, vacuous=parameter not in _FIND_ABSENCE
    )
    for namespace, table in (
        (SH, {parameter: (name, _each(test)) for parameter, (name, test) in _TESTS.items()}),
        (SH, _CHECKS),
        (SHAPE, _OWN),
    )
    for parameter, (name, compiler) in table.items()
}
