"""What can go wrong, as the caller can act on it.

KgError
├── ArticleError        the text cannot be taken: empty, not UTF-8, NUL bytes, changed since it was analysed
├── FetchError          an address cannot be fetched, may not be, or answers with something that cannot be taken
├── ModelError          a language model cannot be used: none is named, its server is down, refuses the key, or is none
├── AnalysisError       the analysis file is wrong; ``problems`` says where and what to do
│   └── OvertakenError  a decision is on an attribution that is not in force
├── ShapesError         the shapes cannot be used: not Turtle, a term that SHACL does not know, nothing to check
├── RefusedError        the gate found violations; ``findings`` names each
├── QueryError          a query is wrong: a stored file's header, an ad hoc query that is refused or too slow
│   └── ParameterError  a parameter's value is; ``candidates`` are what may have been meant
├── StoreError          the store cannot be opened, read or written
│   ├── BusyError       another process is writing
│   └── EndpointError   a remote endpoint is down, slow, or answers something else than SPARQL results
├── EvaluationError     annotations cannot be read, or do not belong to the text or the run that they are compared with
├── LedgerError         the ledger's files are not what its manifest says
└── ExportError         the graph cannot be written in the format asked for
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.gate.findings import Finding


class KgError(Exception):
    """A mistake that a user can mend: the message says what, which, and what to do."""


class ArticleError(KgError):
    """The text of an article cannot be taken as it is."""


class FetchError(KgError):
    """An address gave nothing: it is none, may not be asked, is down, or sends too much, too slowly or in disorder."""


class ModelError(KgError):
    """A language model cannot be used at all, whatever the article."""


class AnalysisError(KgError):
    """An analysis file is wrong. ``problems``: one line each, ``file:line: what, what to do``."""

    def __init__(self, problems: Sequence[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = tuple(problems)


class OvertakenError(AnalysisError):
    """An attribution that is to be decided on is not in force, or no longer."""


class ShapesError(KgError):
    """The shapes cannot be used, or nothing was there for them to examine."""


class RefusedError(KgError):
    """The gate refused an article whole. ``findings``: each violation, with its shape, message and words."""

    def __init__(self, message: str, findings: Sequence[Finding]) -> None:
        super().__init__(message)
        self.findings = tuple(findings)


class QueryError(KgError):
    """A query cannot be loaded, bound or run."""


class ParameterError(QueryError):
    """A parameter's value cannot be used. ``candidates``: what may have been meant, best first."""

    def __init__(self, message: str, candidates: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.candidates = tuple(candidates)


class StoreError(KgError):
    """The store cannot be opened, read or written."""


class BusyError(StoreError):
    """Another process is writing to the store."""


class EndpointError(StoreError):
    """A remote endpoint did not answer as SPARQL 1.1 asks."""


class EvaluationError(KgError):
    """Annotations cannot be read, or do not belong to the text or the run that they are compared with."""


class LedgerError(KgError):
    """The ledger's files are not what its manifest says."""


class ExportError(KgError):
    """The graph cannot be written in the format asked for."""
