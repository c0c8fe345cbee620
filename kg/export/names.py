"""How IRIs are written short: relative to the base of the data, or with a prefix."""

from __future__ import annotations

import re

from kg.namespaces import PREFIXES

_RELATIVE = re.compile(r"(?:\w[\w.~,=+%-]*/)+\w[\w.~,=+%-]*(?:#[\w.~,=+%-]*)?")
_LOCAL = re.compile(r"(?:[A-Za-z_][A-Za-z0-9_-]*)?")
_BY_NAMESPACE = {namespace: prefix for prefix, namespace in PREFIXES.items()}


def has_relative_names(base: str) -> bool:
    """Whether every tool resolves a path against a base alike: they do for the web's schemes only."""
    return base.startswith(("http://", "https://"))


def relative(iri: str, base: str) -> str | None:
    """An IRI as a path below a base, if every tool resolves that to the IRI again; else None."""
    if not iri.startswith(base) or not has_relative_names(base):
        return None
    path = iri.removeprefix(base)
    return None if _RELATIVE.fullmatch(path) is None else path


def prefixed(iri: str) -> tuple[str, str] | None:
    """An IRI as a known prefix and a local name of plain letters, or of none; None where it is not so."""
    namespace, local = split(iri)
    prefix = _BY_NAMESPACE.get(namespace)
    return None if prefix is None or _LOCAL.fullmatch(local) is None else (prefix, local)


def split(iri: str) -> tuple[str, str]:
    """An IRI as what goes up to its last # or /, and the rest."""
    at = max(iri.rfind("#"), iri.rfind("/")) + 1
    return iri[:at], iri[at:]
