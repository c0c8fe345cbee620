"""Where a thing is on this site: its IRI without the base. The site may stand elsewhere than the base says."""

from __future__ import annotations

from urllib.parse import quote, urlencode

_KEPT = "/#=,:@;~!$&'()*+"


def address(iri: str, base: str) -> str | None:
    """The address of a thing of the store, or of a page elsewhere; None for what a browser should not follow."""
    if iri.startswith(base):
        return quote(f"/{iri.removeprefix(base)}", safe=_KEPT)
    return iri if iri.startswith(("https://", "http://")) else None


def question(name: str, **values: str) -> str:
    """The address of a stored query's answer."""
    given = urlencode({key: value for key, value in values.items() if value != ""})
    return f"/queries/{quote(name)}{'?' if given != '' else ''}{given}"
