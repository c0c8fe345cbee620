"""How a page is made: a template, what it shows, and the frame that all pages share.

Every text that a template writes is escaped, and what could turn the order of the others round is made visible, for the
environment does so to whatever is no markup.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from jinja2 import Environment, pass_context
from jinja2.runtime import Context
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from kg.explain.highlight import visible
from kg.pages import environment
from kg.query.results import Iri, shortened
from kg.server.negotiation import MEDIA_TYPES
from kg.server.pages import addresses, static
from kg.server.pages.words import certainty, plain_day, plain_instant, plain_words, plural
from kg.server.site import site_of

_TEMPLATES = Path(__file__).resolve().parents[1] / "templates"
_LINKED = {"ttl": "Turtle", "jsonld": "JSON-LD", "nt": "N-Triples", "rdf": "RDF/XML", "trig": "TriG"}
assert set(_LINKED) <= {format_.ending for format_ in MEDIA_TYPES}


def rendered(
    request: Request,
    template: str,
    *,
    title: str,
    status: int = 200,
    headers: Mapping[str, str] | None = None,
    thing: str | None = None,
    structured: Mapping[str, object] | None = None,
    **shown: object,
) -> Response:
    """A page. ``thing``: the IRI that it is about; ``structured``: what it says for search engines, as JSON-LD."""
    site = site_of(request)
    with site.snapshots.view() as view:
        head, base = view.head, view.base
    body = (
        environment_of_pages()
        .get_template(template)
        .render(
            title=title,
            base=base,
            entry=head.entry,
            head=head.sha256,
            here=request.url.path,
            sought=request.query_params.get("q", "") if request.url.path == "/search" else "",
            forms=[] if thing is None else [(f"{addresses.address(thing, base)}.{e}", n) for e, n in _LINKED.items()],
            thing=thing,
            structured=None if structured is None else as_script(structured),
            is_written=site.writers is not None,
            **shown,
        )
    )
    return HTMLResponse(body, status, dict(headers or {}))


def as_script(data: Mapping[str, object]) -> Markup:
    """Data as JSON that can stand in a script element, whatever its texts hold."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return Markup(text)  # noqa: S704 — no character is left that could end the element


@cache
def environment_of_pages() -> Environment:
    """The environment of the templates."""
    made = environment(
        _TEMPLATES,
        {
            "link": _link,
            "short": _short,
            "certainty": certainty,
            "words": plain_words,
            "day": plain_day,
            "instant": plain_instant,
            "plural": plural,
            "count": _count,
        },
    )
    made.finalize = _written
    made.globals |= {"static": static.named, "question": addresses.question}
    return made


def _written(value: object) -> object:
    return visible(value) if isinstance(value, str) and not isinstance(value, Markup) else value


@pass_context
def _link(context: Context, iri: str) -> str:
    """Where a thing is on this site; # for what is no address at all."""
    return addresses.address(iri, context["base"]) or "#"


@pass_context
def _short(context: Context, iri: str) -> str:
    return shortened(Iri(iri), context["base"])


def _count(number: int) -> str:
    return f"{number:,}"
