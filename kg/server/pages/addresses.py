"""Where a thing is on this site: its IRI without the base. The site may stand elsewhere than the base says."""

from __future__ import annotations

from urllib.parse import quote, urlencode

from pyoxigraph import NamedNode

from kg.view import View

_KEPT = "/#=,:@;~!$&'()*+"


def address(iri: str, base: str) -> str | None:
    """The address of a thing of the store, or of a page elsewhere; None for what a browser should not follow."""
    if iri.startswith(base):
        return quote(f"/{iri.removeprefix(base)}", safe=_KEPT)
    return iri if iri.startswith(("https://", "http://")) else None


def leads_somewhere(view: View, node: NamedNode) -> bool:
    """Whether a thing has an address: of an actor's former identifier, for one, nothing is stated any more."""
    if not node.value.startswith(view.base):
        return address(node.value, view.base) is not None
    whole = NamedNode(node.value.partition("#")[0])
    about = view.store.quads_for_pattern(whole, None, None, None)
    within = view.store.quads_for_pattern(None, None, None, whole)
    return next(about, None) is not None or next(within, None) is not None


def question(name: str, **values: str) -> str:
    """The address of a stored query's answer."""
    given = urlencode({key: value for key, value in values.items() if value != ""})
    return f"/queries/{quote(name)}{'?' if given != '' else ''}{given}"
