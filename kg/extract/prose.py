"""A web page made plain: each paragraph one element with nothing but text, so that choosing among them changes none.

Left to itself, trafilatura (2.3) drops short paragraphs with a link where each stands in a ``div``, and joins words
across links (its issues 585, 660, 661). Here links and emphasis are dissolved where a block is prose, text beside
blocks and between line breaks gets elements of its own, tables that are only layout are undone, and what is nothing
but links is left out.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from copy import deepcopy

from lxml.html import HtmlElement

_BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 header hr html li main menu nav ol p pre section summary table tbody td tfoot th "
    "thead tr ul".split()
)
_GONE = frozenset(
    "applet audio button canvas embed head iframe input link meta noscript object script select style svg template "
    "textarea title video".split()
)
_KEPT = frozenset("aria-hidden class id itemprop lang role style".split())  # what trafilatura goes by
_TABLE = frozenset("table tbody td tfoot th thead tr".split())
_TEXTUAL = frozenset("blockquote dd dt h2 h3 h4 h5 h6 li p".split())  # their text is prose however short it is
_HIDDEN = re.compile(r"visually-?hidden|screen-?reader|\bsr-only\b|display:\s*none", re.IGNORECASE)
_LISTS = frozenset(["dl", "ol", "ul"])

# Parts of an article's container that are none of its text, by the words in their class or id.
_APART = re.compile(
    r"(?:^|[\s_-])(?:captions?|credit|pull-?quotes?|newsletter|sign-?up|promos?|advert\w*|ads?|sponsored|outbrain|"
    r"taboola|comments?|share|sharing|social|related|read-?more|also-?read|noprint|no-print|print-(?:source|copyright))(?:$|[\s_-])",
    re.IGNORECASE,
)
# Headings of sections that are none of an article's text.
_HEADED_APART = re.compile(
    r"(?:sources|references|external links|see also|comments?|related(?: (?:news|stories|articles|topics))?|"
    r"(?:read|up) next|read more|most (?:read|viewed|popular)|more (?:on this story|(?:[\w-]+ )?from .{1,40})|"
    r"you may also like)\W*",
    re.IGNORECASE,
)
_APART_MOST = 0.2  # share of the page's text that such a part holds; more, or several paragraphs, make it a wrapper
_APART_PARAGRAPHS = 2

_SENTENCE = re.compile(r"[.!?…:][\"'”’»)\]]*$")
_LINKED = 0.8  # share of links in a text from which it is no prose
_LONG = 120  # characters, after which a text is prose even when no full stop ends it
_BREAK = "\ue000"  # a line break, while white space is collapsed
_BREAKS = re.compile(rf"\s*{_BREAK}(?:\s*{_BREAK})+\s*|(?<=[.!?…\"'”’»)])\s*{_BREAK}\s*")
_JOINERS = "\u200c\u200d"  # invisible, and part of the spelling in some scripts


def plain(text: str) -> str:
    """A text on one line: white space collapsed, nothing invisible in it, composed (NFC)."""
    text = " ".join(text.replace(_BREAK, " ").split())
    if not text.isprintable():
        text = "".join(letter for letter in text if letter.isprintable() or letter in _JOINERS)
    return unicodedata.normalize("NFC", " ".join(text.split()))


def simplified(page: HtmlElement) -> HtmlElement:
    """A copy of a page's tree in which each paragraph, heading and list item of prose holds nothing but its text.

    Scripts, controls, the first heading, lists of sources and what is marked as a caption, a pull quote, an offer, an
    advertisement or a link elsewhere are left out.
    """
    return _Simplifier(page).copy(page)


class _Simplifier:
    """Copies one page's tree."""

    def __init__(self, page: HtmlElement) -> None:
        self.page = page
        self.containers = set[HtmlElement]()
        for block in page.iter(*_BLOCKS):
            for outer in block.iterancestors():
                if outer in self.containers:
                    break
                self.containers.add(outer)
        self.layouts = {table for table in page.iter("table") if _is_layout(table)}
        self.prose_classes = {
            block.get("class")
            for block in page.iter("div")
            if block not in self.containers and "class" in block.attrib and _is_prose(plain(block.text_content()))
        }
        self.length = sum(len(element.text or "") for element in page.iter("*") if element.tag not in _GONE)
        self.headings = page.findall(".//h1")
        self.apart = {part for heading in page.iter("h2", "h3", "h4") for part in _headed_apart(heading)}

    def copy(self, element: HtmlElement) -> HtmlElement:
        """The copy of an element that is a block, or holds one."""
        made = element.makeelement(self._tag(element), {name: text for name, text in element.items() if name in _KEPT})
        run: list[HtmlElement | str] = [element.text or ""]
        for child in element:
            is_block = child.tag in _BLOCKS or child in self.containers
            if is_block:
                self._close(made, run)
                run = []
            if isinstance(child.tag, str) and child.tag not in _GONE and not self._is_apart(child):
                if is_block:
                    made.append(self.copy(child))
                else:
                    run.append(child)
            run.append(child.tail or "")
        self._close(made, run)
        return _unwrapped(made)

    def _tag(self, element: HtmlElement) -> str:
        """What an element is copied as: what is no block of HTML, or only layout, as a ``div``."""
        if element.tag in _TABLE:
            table = element if element.tag == "table" else next(element.iterancestors("table"), None)
            return "div" if table is None or table in self.layouts else element.tag
        return element.tag if element.tag in _BLOCKS - {"center"} or element.tag == "html" else "div"

    def _is_apart(self, element: HtmlElement) -> bool:
        if element in self.apart or (element.tag == "h1" and len(self.headings) == 1):
            return True
        marks = f"{element.get('class', '')} {element.get('id', '')}"
        if _APART.search(marks) is None:
            return False
        long = sum(len(paragraph.text_content()) > _LONG for paragraph in element.iter("p"))
        return long <= _APART_PARAGRAPHS and len(element.text_content()) < _APART_MOST * self.length

    def _close(self, made: HtmlElement, run: list[HtmlElement | str]) -> None:
        """Adds a run of text and inline elements to a block: as paragraphs of plain text where it is prose."""
        paragraphs = list(_paragraphs(run))
        words = sum(map(len, paragraphs))
        if words == 0:
            return
        links = [link for each in run if not isinstance(each, str) for link in each.iter("a") if "href" in link.attrib]
        if sum(len(plain(link.text_content())) for link in links) > _LINKED * words:
            return
        is_textual = made.tag in _TEXTUAL or made.get("class") in self.prose_classes
        if not (is_textual or any(map(_is_prose, paragraphs))):
            _append(made, run)
            return
        for paragraph in paragraphs:
            child = made.makeelement("p", {})
            child.text = paragraph
            made.append(child)


def _is_layout(table: HtmlElement) -> bool:
    """Whether a table holds prose, or blocks, in one of its cells."""
    for cell in table.iter("td"):
        if next(cell.iter("p", "div", "table"), None) is not None:
            return True
        text = plain(cell.text_content())
        if len(text) > _LONG and _is_prose(text):
            return True
    return False


def _is_prose(text: str) -> bool:
    return len(text) > _LONG or (_SENTENCE.search(text) is not None and " " in text)


def _headed_apart(heading: HtmlElement) -> Iterator[HtmlElement]:
    """A heading of what is no part of the article, and what follows it up to the next heading of its rank."""
    if _HEADED_APART.fullmatch(plain(heading.text_content())) is None:
        return
    ranks = [f"h{rank}" for rank in range(1, int(heading.tag[1]) + 1)]
    first, outer = heading, heading.getparent()
    while outer is not None and outer.tag == "div" and len(outer.text_content()) < 2 * len(heading.text_content()) + 10:
        first, outer = outer, outer.getparent()
    yield first
    for following in first.itersiblings():
        if following.tag in ranks or next(following.iter(*ranks), None) is not None:
            return
        yield following


def _paragraphs(run: list[HtmlElement | str]) -> Iterator[str]:
    text = "".join(each if isinstance(each, str) else "".join(_words(each)) for each in run)
    return filter(None, map(plain, _BREAKS.split(text)))


def _words(element: HtmlElement) -> Iterator[str]:
    """The text of an inline element, with the quotation marks that browsers add, and its line breaks marked."""
    if element.tag == "br":
        yield _BREAK
        return
    marks = f"{element.get('class', '')} {element.get('style', '')}"
    if not isinstance(element.tag, str) or element.tag in _GONE or _HIDDEN.search(marks) is not None:
        return
    yield "“" if element.tag == "q" else ""
    yield element.text or ""
    for child in element:
        yield from _words(child)
        yield child.tail or ""
    yield "”" if element.tag == "q" else ""


def _append(made: HtmlElement, run: list[HtmlElement | str]) -> None:
    """Adds text and inline elements to an element, as they are."""
    last = next(made.iterchildren(reversed=True), None)
    for each in run:
        if not isinstance(each, str):
            last = deepcopy(each)
            last.tail = None
            made.append(last)
        elif last is not None:
            last.tail = (last.tail or "") + each
        else:
            made.text = (made.text or "") + each


def _unwrapped(made: HtmlElement) -> HtmlElement:
    """A block that holds one paragraph of plain text holds that text itself; a list of paragraphs is no list."""
    only = made[0] if len(made) == 1 and made[0].tag == "p" and len(made[0].attrib) == 0 else None
    if made.tag in _TEXTUAL and only is not None and not (made.text or "").strip():
        made.remove(only)
        made.text = only.text
        if made.tag in {"li", "dd", "dt", "blockquote"}:
            made.tag = "p"
    elif made.tag in _TEXTUAL or made.tag in _LISTS:
        has_items = any(child.tag in {"li", "dd", "dt"} for child in made)
        if any(child.tag == "p" for child in made) and not has_items:
            made.tag = "div"
    return made
