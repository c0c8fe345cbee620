"""Why there is no article to be had from a web page, said so that whoever named it knows what to do."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from lxml.etree import strip_elements
from lxml.html import HtmlElement

from kg.extract.prose import plain

_LEAST = 200  # letters of an article; 250 characters, below which trafilatura too takes its extraction for a failure
_SHORT = 250  # words; what a paywall shows is hardly ever more
_SHARE = 0.7  # of the words that the page says it has, from which the text is whole

_LIVE = "contains(translate(concat(@class, ' ', @id), 'LIVEBOG-', 'livebog'), 'liveblog')"
_ENTRIES = 3  # the fewest times of entries; an article has one of publication and one of change
_SITE = re.compile(r"(?:https?:)?//[^/?#]+/?")
_CARD = 800  # characters of a headline with its summary
_CARDS = 3  # the fewest of a list of articles

_GATE = re.compile(
    r"\b(?:to (?:continue|keep) (?:on )?reading|(?:continue|keep) reading (?:with|for|by)|"
    r"subscribe (?:now )?to (?:read|continue|unlock|keep)|(?:sign|log) in to (?:read|continue)|"
    r"(?:register|create an? (?:free )?account) to (?:read|continue)|unlock this (?:article|story)|"
    r"(?:this|the rest of this) (?:article|story|content) is (?:only )?(?:available )?"
    r"(?:for|to|reserved for|exclusive to) (?:our )?(?:paying |registered )?(?:subscribers|members))\b",
    re.IGNORECASE,
)
_WHOLE = re.compile(r"[.!?:\"'”’»)\]]$")
_CONSENT = tuple(
    re.compile(cue, re.IGNORECASE)
    for cue in (
        r"\bcookies?\b",
        r"\b(?:we|us|you|our)\b.{0,60}\bpartners\b",
        r"\b(?:accept|agree|reject|decline|disagree)\b.{0,12}\b(?:all|close|continue|cookies)\b",
        r"\bprivacy (?:policy|settings|choices|cent(?:er|re))\b",
        r"\bpersonal data\b",
        r"\b(?:withdraw|give|your) consent\b|\byou consent\b",
        r"\blegitimate interest\b",
    )
)
_CONSENT_CUES = 4


def reason(tree: HtmlElement, paragraphs: Sequence[str]) -> str | None:
    """What is wrong with a page, as the end of a sentence about it and what to do, or None when it has an article.

    ``paragraphs``: what was found to be the article's text. A live blog is refused whole: its entries were written at
    many times by many hands, so one date of publication and one train of thought would be wrong for nearly all of them.
    """
    page = _Examined(tree, paragraphs)
    is_short = sum(letter.isalpha() for paragraph in paragraphs for letter in paragraph) < _LEAST
    if page.live_entries > 1:
        return f"is a live blog of {page.live_entries} entries, not one article; name the articles that it is about"
    if page.asks_consent and (is_short or (page.is_about_consent and not page.says_article)):
        return "has no article in it: it asks for consent to cookies; answer that in a browser and save the page"
    if page.cards >= _CARDS and page.is_list:
        return f"has no article in it: it is a list of {page.cards} articles; name one of them"
    if page.is_front and not page.says_article:
        return "has no article in it: it is an outlet's front page; name an article"
    if page.is_stub:
        return (
            f"has only the first {page.words} words of an article that is for subscribers; "
            "save the page while you are signed in"
        )
    if is_short:
        return f"has no article in it ({page.words} words of text); name the page of an article"
    return None


@dataclass(frozen=True)
class _Examined:
    """A page, and what was found to be its article's text."""

    tree: HtmlElement
    paragraphs: Sequence[str]

    @cached_property
    def words(self) -> int:
        return sum(len(paragraph.split()) for paragraph in self.paragraphs)

    @cached_property
    def shown(self) -> str:
        """All text of the page, on one line."""
        tree = deepcopy(self.tree)
        strip_elements(tree, "script", "style", "head", "template", with_tail=False)
        return plain(" ".join(tree.itertext()))

    @cached_property
    def described(self) -> tuple[dict[str, Any], ...]:
        """What the page says about itself in JSON-LD."""
        scripts = self.tree.xpath("//script[@type='application/ld+json']/text()")
        return tuple(node for script in scripts for node in _nodes(script))

    @cached_property
    def says_article(self) -> bool:
        is_typed = any("Article" in str(node.get("@type")) for node in self.described)
        return is_typed or bool(self.tree.xpath("//meta[@property='article:published_time' or @content='article']"))

    @cached_property
    def is_front(self) -> bool:
        """Whether the address that the page gives as its own is its site's."""
        own = self.tree.xpath("//link[@rel='canonical']/@href | //meta[@property='og:url']/@content")
        return any(_SITE.fullmatch(address) is not None for address in own)

    @cached_property
    def live_entries(self) -> int:
        for node in self.described:
            if "LiveBlogPosting" in str(node.get("@type")):
                return len(_many(node.get("liveBlogUpdate")))
        for blog in self.tree.xpath(f"//*[contains(@itemtype, 'LiveBlogPosting') or ({_LIVE})]"):
            text = plain(blog.text_content())
            entries = len(blog.xpath(".//time | .//*[contains(@class, 'timestamp')][not(.//time)]"))
            is_about = 2 * sum(paragraph in text for paragraph in self.paragraphs) > len(self.paragraphs)
            if is_about and entries >= _ENTRIES:
                return entries
        return 0

    @cached_property
    def asks_consent(self) -> bool:
        return sum(cue.search(self.shown) is not None for cue in _CONSENT) >= _CONSENT_CUES

    @cached_property
    def is_about_consent(self) -> bool:
        """Whether most of what was found is about cookies."""
        found = sum(any(cue.search(paragraph) is not None for cue in _CONSENT) for paragraph in self.paragraphs)
        return 2 * found >= len(self.paragraphs)

    @cached_property
    def card_texts(self) -> tuple[str, ...]:
        """The headlines that are links elsewhere, each with what stands beside it or follows it, up to the next."""
        headings = [each for each in self.tree.iter("h1", "h2", "h3", "h4") if _is_link(each)]
        around = Counter(outer for heading in headings for outer in (heading, *heading.iterancestors()))
        return tuple(_card(heading, around) for heading in headings)

    @property
    def cards(self) -> int:
        return len(self.card_texts)

    @cached_property
    def is_list(self) -> bool:
        """Whether most of what was found are summaries of articles elsewhere."""
        cards = "\n".join(self.card_texts)
        return 2 * sum(paragraph in cards for paragraph in self.paragraphs) >= len(self.paragraphs)

    @cached_property
    def is_stub(self) -> bool:
        """Whether the page is a subscriber's and lacks the rest: by what it declares, or by its length and an offer."""
        if len(self.paragraphs) == 0:
            return False
        has_offer = len(self.locked) > 0 or _GATE.search(self.shown) is not None
        counted = [int(count) for node in self.described if (count := str(node.get("wordCount"))).isdecimal()]
        if has_offer and len(counted) > 0:
            return self.words < _SHARE * max(counted)
        parts = [part for node in self.locked for part in _many(node.get("hasPart")) if isinstance(part, dict)]
        if len(parts) > 0:
            return not any(self._has_text(str(part.get("cssSelector"))) for part in parts)
        return has_offer and (self.words < _SHORT or _WHOLE.search(self.paragraphs[-1]) is None)

    @cached_property
    def locked(self) -> tuple[dict[str, Any], ...]:
        """What the page says is not free to read."""
        return tuple(each for each in self.described if str(each.get("isAccessibleForFree")).lower().endswith("false"))

    def _has_text(self, selector: str) -> bool:
        """Whether any of the text found stands in the elements of a class, which is all that a selector may name."""
        names = re.findall(r"\.([\w-]+)", selector)
        for element in self.tree.iter() if len(names) > 0 else ():
            if names[-1] in element.get("class", "").split():
                text = plain(element.text_content())
                if any(paragraph in text for paragraph in self.paragraphs):
                    return True
        return False


def _card(heading: HtmlElement, around: Counter[HtmlElement]) -> str:
    card = heading
    for outer in heading.iterancestors():
        if around[outer] > 1 or len(outer.text_content()) > _CARD:
            break
        card = outer
    text = card.text_content()
    for following in card.itersiblings():
        beside = following.text_content()
        if following in around or len(text) + len(beside) > _CARD:
            break
        text = f"{text} {beside}"
    return plain(text)


def _is_link(heading: HtmlElement) -> bool:
    text = plain(heading.text_content())
    if text == "":
        return False
    links = [*heading.iterancestors("a"), *(each for each in heading.iter("a") if _says(each, text))]
    return any(not link.get("href", "#").startswith("#") for link in links)


def _says(element: HtmlElement, text: str) -> bool:
    return plain(element.text_content()) == text


def _nodes(script: str) -> Iterator[dict[str, Any]]:
    """The things that a script of JSON-LD is about; none when it is no JSON."""
    try:
        given = json.loads(script, strict=False)
    except (ValueError, RecursionError):
        return
    for node in _many(given):
        if isinstance(node, dict):
            yield node
            yield from (each for each in _many(node.get("@graph")) if isinstance(each, dict))


def _many(value: Any) -> list[Any]:  # noqa: ANN401 — JSON
    if value is None:
        return []
    return value if isinstance(value, list) else [value]
