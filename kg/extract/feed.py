"""RSS (0.9x, 1.0, 2.0) and Atom (0.3, 1.0): a feed's bytes become its entries, and nothing is fetched.

lxml, which trafilatura brings, reads the XML. The usual library, feedparser, does not tell which item of a feed is
broken, and opens the file or address whose name it is given in place of a feed.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from kg.extract import feedxml
from kg.extract.entry import Entry, Problem, moment, one_line, shown, web_address
from kg.extract.feedxml import Element, Item, local, namespace

_ATOM = "http://www.w3.org/2005/Atom"
_ATOMS = frozenset([_ATOM, "http://purl.org/atom/ns#"])  # 1.0 and 0.3
_CONTENT = "http://purl.org/rss/1.0/modules/content/"
_DC = "http://purl.org/dc/elements/1.1/"
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_XHTML = "http://www.w3.org/1999/xhtml"

_HTML_TYPES = frozenset(["html", "text/html", "xhtml", "application/xhtml+xml"])
_TEXT_TYPES = frozenset(["text", "text/plain"])

_REFERENCE = re.compile(r"&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z]\w{1,30});")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")


def read(raw: bytes, name: str, *, address: str | None = None, charset: str | None = None) -> Iterator[Entry | Problem]:
    """The items of a feed in its own order: the entry in each, or the problem with it.

    ``name``: what messages call the feed. ``address``: where it was found, which relative links are taken from.
    ``charset``: what the server said its bytes are. Raises ArticleError when they are no feed, or one without items.
    """
    head, items = feedxml.parse(raw, name, address=address, charset=charset)
    feed = _Feed(name, address, _title(_own(head, "title")), _names(_all_own(head, "author")))
    return (_read_item(feed, item) for item in items)


@dataclass(frozen=True, slots=True)
class _Feed:
    """What a feed says of all its items."""

    name: str
    address: str | None
    outlet: str | None
    author: str | None


def _read_item(feed: _Feed, item: Item) -> Entry | Problem:
    if item.element is None:
        return Problem(item.number, f"{feed.name}: item {item.number} {item.fault}")
    entry = _entry(feed, item.number, item.element, item.remarks)
    if entry.address is not None or entry.text is not None or entry.html is not None:
        return entry
    which = f"item {item.number}" if entry.headline is None else f"item {item.number} ({shown(entry.headline)})"
    what = "; ".join(["has neither an address nor a text", *entry.remarks])
    return Problem(item.number, f"{feed.name}: {which} {what}")


def _entry(feed: _Feed, number: int, item: Element, remarks: tuple[str, ...]) -> Entry:
    link, when = _link(item), _date(item)
    address = None if link is None else web_address(link, item.base or feed.address)
    if link is not None and address is None:
        remarks += (f"links to what is no address: {shown(link)}",)
    if when is None:
        when = _words(_own(item, "updated", "modified")) or None
        remarks += ("tells only when it was last changed, which is taken as when it was published",) if when else ()
    published = None if when is None else moment(when)
    if when is not None and published is None:
        remarks += (f"was published at what is no date: {shown(when)}",)
    text, markup, is_summary = _content(item)
    return Entry(
        number,
        address=address,
        headline=_title(_own(item, "title")) or one_line(_words(item.find(f"{{{_DC}}}title"))),
        outlet=_source(item) or feed.outlet,
        author=_author(item) or feed.author,
        published=published,
        text=text,
        html=markup,
        is_summary=is_summary,
        id=one_line(_words(_own(item, "guid", "id")) or item.get(f"{{{_RDF}}}about")),
        remarks=remarks,
    )


def _title(element: Element | None) -> str | None:
    """A headline's words: in RSS, and in Atom where it says so, it may be HTML."""
    if element is None:
        return None
    words = _words(element)
    if namespace(element) not in _ATOMS or element.get("type") in {"html", "text/html"}:
        words = _REFERENCE.sub(lambda found: html.unescape(found[0]), _TAG.sub("", words))
    return one_line(words)


def _link(item: Element) -> str | None:
    """The address of the article itself, as the item gives it."""
    own = _own(item, "link")
    if own is not None:
        return one_line(_words(own))
    links = [*_all_own(item, "link"), *item.iterchildren(f"{{{_ATOM}}}link")]
    pages = [link for link in links if link.get("rel", "alternate") == "alternate" and link.get("href")]
    pages.sort(key=lambda link: link.get("type", "text/html") not in _HTML_TYPES)
    if len(pages) > 0:
        return str(pages[0].get("href"))
    guid = _own(item, "guid")
    if guid is not None and guid.get("isPermaLink", "true") != "false" and "://" in _words(guid):
        return one_line(_words(guid))
    about = item.get(f"{{{_RDF}}}about")
    return None if about is None else str(about)


def _date(item: Element) -> str | None:
    own = _own(item, "pubDate", "published", "issued", "created")
    return one_line(_words(own) or _words(item.find(f"{{{_DC}}}date")))


def _source(item: Element) -> str | None:
    """The outlet that the feed has the item from."""
    source = _own(item, "source")
    named = source if source is None or len(source) == 0 else _own(source, "title")
    return one_line(_words(named) or _words(item.find(f"{{{_DC}}}publisher")))


def _author(item: Element) -> str | None:
    creators = [one_line(_words(creator)) for creator in item.iterchildren(f"{{{_DC}}}creator")]
    named = ", ".join(dict.fromkeys(creator for creator in creators if creator is not None))
    return one_line(named) or _names(_all_own(item, "author"))


def _names(authors: list[Element]) -> str | None:
    """The names of authors, which Atom marks and RSS puts behind an address of mail."""
    said = [_words(author if len(author) == 0 else _own(author, "name")) for author in authors]
    return one_line(", ".join(dict.fromkeys(_without_mail(name) for name in said if name.strip() != "")))


def _without_mail(author: str) -> str:
    """The name in ``jane@example.org (Jane Doe)``, as RSS asks for; any other author as it is."""
    mail, _, name = author.strip().partition(" (")
    return name[:-1].strip() if "@" in mail and " " not in mail and name.endswith(")") else author


def _content(item: Element) -> tuple[str | None, str | None, bool]:
    """An item's text, or its HTML, and whether they may be only a summary."""
    whole = [
        *((element, "html") for element in item.iterchildren(f"{{{_CONTENT}}}encoded")),
        *((element, "text") for element in _all_own(item, "content")),
        *((element, "xhtml") for element in item.iterchildren(f"{{{_XHTML}}}body", f"{{{_XHTML}}}div")),
    ]
    short = [
        *((element, "html") for element in _all_own(item, "description")),
        *((element, "text") for element in _all_own(item, "summary")),
    ]
    for element, kind in [*whole, *short]:
        text, markup = _construct(element, kind)
        if text is not None or markup is not None:
            return text, markup, (element, kind) in short
    return None, None, False


def _construct(element: Element, kind: str) -> tuple[str | None, str | None]:
    """The text or the HTML that an element holds, by the type that it states or is known for."""
    stated = element.get("type", kind).partition(";")[0].strip().lower()
    if len(element) > 0:
        return None, _inside(element)
    words = _words(element)
    if words.strip() == "" or element.get("mode") == "base64":
        return None, None
    return (words if stated in _TEXT_TYPES else None), (words if stated in _HTML_TYPES else None)


def _all_own(element: Element, name: str) -> list[Element]:
    """The children that are in the namespace of the element itself: a title, not a picture's title."""
    own = namespace(element)
    return list(element.iterchildren(name if own == "" else f"{{{own}}}{name}"))


def _own(element: Element, *names: str) -> Element | None:
    """The first child of the first of some names that has any words in it."""
    return next((child for name in names for child in _all_own(element, name) if _words(child).strip() != ""), None)


def _words(element: Element | None) -> str:
    return "" if element is None else "".join(element.itertext())


def _inside(element: Element) -> str:
    """What stands in an element as HTML, of which the names of XML's namespaces are no part."""
    plain = {element: etree.Element("div")}
    for inner in element.iterdescendants("{*}*"):
        attributes = {key: value for key, value in inner.attrib.items() if not key.startswith("{")}
        copy = etree.SubElement(plain[inner.getparent()], local(inner), attributes)
        copy.text, copy.tail = inner.text, inner.tail
        plain[inner] = copy
    parts = [etree.tostring(child, encoding="unicode", method="html") for child in plain[element]]
    return html.escape(element.text or "", quote=False) + "".join(parts)
