"""Articles on web pages: their text and what the page says about it, or the reason why it is not to be had.

The text is the body of the article, its paragraphs and subheadings separated by blank lines. The headline is no part
of it: it belongs to the publication, as outlets put headlines of their own over one agency's text, which is then still
the same text. Captions, pull quotes, advertisements, links elsewhere and comments are left out.

The same bytes always give the same page; neither the clock nor the network is asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from itertools import islice

from htmldate import find_date
from lxml.etree import _Element as Element
from lxml.etree import iterwalk
from lxml.html import HtmlElement, fromstring
from lxml.html.defs import tags as html_tags
from trafilatura import bare_extraction, extract_metadata, load_html
from trafilatura.settings import Document

from kg.errors import ArticleError
from kg.extract import refusals
from kg.extract.charset import decode
from kg.extract.prose import plain, simplified

LIMIT = 20_000_000  # bytes; the largest news pages have a tenth of that

_PREAMBLE = re.compile(r"(?:\s|<\?.*?>|<!--.*?-->|<!doctype[^>]*>)*", re.DOTALL | re.IGNORECASE)
_FIRST_TAG = re.compile(r"<([a-z][\w:.-]*)", re.IGNORECASE)
_TAGS = html_tags | {"main", "template"}
_EVIDENTLY = re.compile(r"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)

_LAST_DAY = "2200-01-01"  # so that no day is left out for being later than today
_DATED = re.compile(r"date(?!p)|publish|posted|timestamp", re.IGNORECASE)  # in a class, an id or an itemprop
_DATED_MOST = 80  # characters of a date with what stands around it

_ADDRESS = re.compile(r"(?:https?:)?//(?:(?:www|m|amp)\.)?([^/?#]+)/?(.*)", re.IGNORECASE)
_BESIDE = re.compile(r"\s+[-–—|•·:»]\s+")  # what stands between the headline and the outlet's name

_MONTH = "(?:jan|febr?|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?"
_DAY = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)? {_MONTH},? \d{{4}}|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}|\d{{4}}-\d\d-\d\d)"
)
_FURNITURE = re.compile(
    r"advertisement\b.{0,25}|(?:story|article) continues (?:below|after)\b.{0,25}|scroll to continue|"
    r"our standards: .{0,60}|(?:skip past|after) newsletter promotion|sponsored(?: content| by .{1,40})?|"
    r"(?:also read|read more|read also|related|see also|more on this|watch|listen)\s?:.{0,200}|"
    r"(?:(?:published|posted|updated|last updated|first published)\W{0,2}(?:on )?)?"
    rf"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?{_DAY}(?:\W{{1,3}}(?:at )?\d{{1,2}}[:.]\d\d.{{0,15}})?|"
    r"(?:©|\(c\)|copyright)\s.{0,100}|.{0,60}©.{0,160}|.{0,100}\ball rights reserved\.?|source: https?://\S+|"
    r"(?:write to|contact|e-?mail) .{1,60} at \S+@\S+|(?:[^.?!]{1,80}[?!] )?sign up (?:for|to|here)\b.{0,80}|"
    r"(?:[^|]{1,40} \| ){3,}[^|]{1,60}|[\W_]+",
    re.IGNORECASE,
)
_QUOTE = 5  # words, the fewest of a pull quote
_BOOK = 200_000  # characters, above which looking for what is said twice would take too long
_INLINE = frozenset(["hi", "ref", "del", "span", "a", "graphic"])  # in what trafilatura returns


@dataclass(frozen=True, slots=True)
class Page:
    """An article as a web page gives it: its text, and what the page says about it, None where it says nothing.

    ``published``: the day, as in 2025-05-14. ``language``: as in "en". ``author``: several are separated by "; ".
    """

    text: str
    headline: str | None = None
    outlet: str | None = None
    author: str | None = None
    published: str | None = None
    url: str | None = None
    language: str | None = None


def read(raw: bytes, name: str, *, charset: str | None = None, address: str | None = None, limit: int = LIMIT) -> Page:
    """The article on a page. ``name`` is for messages; ``charset``: what HTTP declares; ``address``: where it stands.

    Raises ArticleError with the reason when the bytes are more than ``limit`` or no HTML, or when there is no article,
    only the beginning of one, a form that asks for consent, a list of articles or a live blog.
    """
    if len(raw) > limit:
        raise ArticleError(
            f"{name} has {len(raw) / 1e6:.1f} MB, more than the {limit / 1e6:g} MB that a page may have; "
            "save the article's text alone"
        )
    tree = _tree(decode(raw, charset), name)
    about = extract_metadata(tree, default_url=address, date_config={"extensive_search": False, "max_date": _LAST_DAY})
    headline = _headline(about, tree)
    paragraphs = _paragraphs(tree, headline, about.author)
    reason = refusals.reason(tree, paragraphs)
    if reason is not None:
        raise ArticleError(f"{name} {reason}")
    url = _address(about.url, address)
    return Page(
        text="\n\n".join(paragraphs),
        headline=headline,
        outlet=about.sitename,
        author=about.author,
        published=_published(tree, url),
        url=url,
        language=_language(tree),
    )


def _tree(text: str, name: str) -> HtmlElement:
    at = _PREAMBLE.match(text)
    begins = text[at.end() if at is not None else 0 :]
    tag = _FIRST_TAG.match(begins)
    if tag is None and (begins[:1] in {"{", "["} or _EVIDENTLY.search(begins[:1000]) is None):
        raise ArticleError(f"{name} is not HTML (it begins with {begins[:20]!r}); name a web page, or a plain text")
    if tag is not None and tag[1].lower() not in _TAGS and "-" not in tag[1]:
        raise ArticleError(f"{name} is XML (<{tag[1]}>), not a web page; name the page itself")
    tree = load_html(text)
    if tree is None or len(tree.text_content().strip()) == 0:
        raise ArticleError(f"{name} has no article in it: it is a page without text; name another")
    return tree


def _paragraphs(tree: HtmlElement, headline: str | None, author: str | None) -> list[str]:
    """The paragraphs that trafilatura takes for the article's, without furniture, repeated words and the headline."""
    found = bare_extraction(simplified(tree), favor_precision=True, include_comments=False, include_tables=False)
    if not isinstance(found, Document):
        return []
    lines = list(filter(None, map(plain, _lines(found.body))))
    known = {_folded(each) for each in (headline, author, f"by {author}") if each is not None}
    lines = [line for line in lines if _folded(line) not in known and _FURNITURE.fullmatch(line) is None]
    if sum(map(len, lines)) > _BOOK:
        return lines
    return [line for position, line in enumerate(lines) if not _is_said_again(line, position, lines)]


def _lines(body: Element) -> Iterator[str]:
    """The text of each block, in order."""
    line = ""
    for event, element in iterwalk(body, events=("start", "end")):
        if element.tag not in _INLINE:
            yield line
            line = ""
        line += (element.text if event == "start" else element.tail) or ""
    yield line


def _is_said_again(line: str, position: int, lines: list[str]) -> bool:
    """Whether a paragraph is a pull quote, whose words stand in another one, or repeats one before it."""
    if line.count(" ") + 1 < _QUOTE:
        return False
    words = line.strip("\"'“”‘’ ")
    return line in lines[:position] or any(words in other and len(other) > len(line) for other in lines)


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


def _headline(about: Document, tree: HtmlElement) -> str | None:
    """The headline without the outlet's name, which many pages add to it; the page's own where it begins likewise."""
    if about.title is None:
        return None
    title = plain(about.title)
    shown = [plain(heading.text_content()) for heading in tree.iter("h1")]
    for heading in filter(None, shown):
        if _folded(title).startswith(_folded(heading)):
            return heading
    parts = _BESIDE.split(plain(tree.findtext(".//title") or ""))
    if title in parts and title not in shown:
        return max(parts, key=len)
    outlet = re.escape(about.sitename or "\0")
    return re.sub(rf"\s+[-–—|•·:»]\s+{outlet}\b.{{0,40}}$|^{outlet}\s*[-–—|:]\s+", "", title, flags=re.IGNORECASE)


def _address(said: str | None, given: str | None) -> str | None:
    """The address that the page gives as its own; the one given where that is another outlet's or a front page's."""
    if said is None or given is None:
        return said or given
    own, here = _ADDRESS.match(said), _ADDRESS.match(given)
    if own is None or here is None or own[1].lower() != here[1].lower():
        return given
    return said if own[2] != "" or here[2] == "" else given


def _published(tree: HtmlElement, url: str | None) -> str | None:
    """The day that the page's head gives, or its address, or what is dated first beneath the headline."""
    dated = fromstring("<html><head></head><body></body></html>")
    dated.head.extend(deepcopy(tree.xpath("//head/* | //script[@type='application/ld+json']")))
    dated.body.extend(map(deepcopy, islice(_dated(tree), 1)))
    return find_date(
        dated, extensive_search=False, original_date=True, url=url, max_date=_LAST_DAY, deferred_url_extractor=True
    )


def _dated(tree: HtmlElement) -> Iterator[HtmlElement]:
    """The elements beneath the headline, or anywhere where there is none, that are marked as dates."""
    heading = tree.find(".//h1")
    is_beneath = heading is None
    for element in tree.iter("*"):
        is_beneath = is_beneath or element is heading
        if is_beneath and _is_dated(element) and 0 < len(plain(element.text_content())) < _DATED_MOST:
            yield element


def _is_dated(element: HtmlElement) -> bool:
    marks = " ".join(element.get(name, "") for name in ("class", "id", "itemprop"))
    return element.tag in {"time", "abbr"} or _DATED.search(marks) is not None


def _language(tree: HtmlElement) -> str | None:
    """The language that the page declares for its article, or for itself: its first subtag."""
    for declared in tree.xpath("//article/@lang | //main/@lang") + tree.xpath(
        "/html/@lang | //meta[@property='og:locale']/@content"
    ):
        found = re.match(r"[A-Za-z]{2,3}(?![A-Za-z])", declared.strip())
        if found is not None:
            return found[0].lower()
    return None
