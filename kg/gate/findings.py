"""What a check of the shapes reports: each finding with its message and the words of the text concerned."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from pyoxigraph import NamedNode

from kg.gate.facts import Facts, Term
from kg.gate.literals import value_of
from kg.namespaces import KG, NIF


class Severity(Enum):
    """How bad a finding is: a violation refuses the article whole, a warning goes to the review list."""

    VIOLATION = "violation"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 for the worst."""
        return list(Severity).index(self)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a shape finds wrong with one node, its focus.

    ``shape``, ``component`` and ``focus`` are IRIs; ``path`` is one too, or a path as SPARQL writes it, or None;
    ``value`` is the offending term as N-Triples, if there is one. A focus that has no IRI is written as N-Triples.
    ``words``: what the article says there, through the spans of the value or the focus; empty where there are none.
    """

    severity: Severity
    shape: str
    component: str
    message: str
    focus: str
    path: str | None
    value: str | None
    words: str

    @property
    def key(self) -> tuple[str, str, str, str, str]:
        """What tells it from every other finding of the same quads, for sorting."""
        return self.shape, self.focus, self.path or "", self.value or "", self.component


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found, the worst first, and what it examined.

    ``focus_nodes``: how many things; ``shapes``: how many shapes found something to examine; ``engine``: compiled or
    pyshacl; ``fallback``: why the compiled gate left the check to pySHACL, one line a shape and component.
    """

    findings: tuple[Finding, ...]
    focus_nodes: int
    shapes: int
    engine: str
    fallback: tuple[str, ...] = ()

    @property
    def violations(self) -> tuple[Finding, ...]:
        """The findings that refuse an article."""
        return tuple(finding for finding in self.findings if finding.severity is Severity.VIOLATION)

    @property
    def warnings(self) -> tuple[Finding, ...]:
        """The findings that go to the review list."""
        return tuple(finding for finding in self.findings if finding.severity is Severity.WARNING)

    @property
    def conforms(self) -> bool:
        """Whether there is no violation."""
        return len(self.violations) == 0


def ordered(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings, each once, the worst first, then by shape and focus."""
    return tuple(sorted(set(findings), key=lambda finding: (finding.severity.rank, finding.key)))


def written(term: Term) -> str:
    """A term as findings name it: an IRI as it is, anything else as N-Triples."""
    return term.value if isinstance(term, NamedNode) else str(term)


def words_about(facts: Facts, focus: Term, value: Term | None) -> str:
    """What the article says at the value or the focus of a finding: a span's words, or those of its evidence."""
    if value is not None and value != focus:
        words = _words(facts, value)
        if words != "":
            return words
    return _words(facts, focus) or _words_of_evidence(facts, focus) or _words_of_attribution(facts, focus)


def _words(facts: Facts, node: Term) -> str:
    return next(iter(facts.strings(node, NIF.anchorOf)), "")


def _words_of_evidence(facts: Facts, node: Term) -> str:
    for property_ in (KG.hasEvidence, KG.hasCue, KG.hasContent, KG.hasSource):
        spans = sorted(facts.objects(node, property_), key=lambda span: _start(facts, span))
        words = next((words for words in (_words(facts, span) for span in spans) if words != ""), "")
        if words != "":
            return words
    return ""


def _words_of_attribution(facts: Facts, node: Term) -> str:
    for property_ in (KG.hasPerspective, KG.hasCondition):
        for attribution in facts.subjects(property_, node):
            return _words_of_evidence(facts, attribution)
    return ""


def _start(facts: Facts, span: Term) -> tuple[int, str]:
    starts = [start for start in map(value_of, facts.objects(span, NIF.beginIndex)) if isinstance(start, int)]
    return min(starts, default=0), str(span)
