"""A feed's XML, whole or broken: its head and its items as elements, and nothing is fetched.

What is well-formed is read by lxml at once. Where a feed is not, each item is read by itself, so that a broken one
costs no other: what is certain to be meant is mended (a bare ``&``, ``&nbsp;``), the rest is reported. Entities that a
feed declares are never expanded, and no file or address that it names is read.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html.entities import html5
from typing import TypeAlias

from lxml import etree

from kg.errors import ArticleError
from kg.extract.charset import MARKS
from kg.extract.entry import shown

Element: TypeAlias = etree._Element

_ITEMS = {"rss": "item", "RDF": "item", "feed": "entry"}  # by the name of the feed's outermost element

_DECLARED = re.compile(rb"\s*<\?xml\b[^>]*?\bencoding\s*=\s*[\"']([\w.:-]+)")
_NO_ENCODINGS = frozenset(  # Python's own, which it lists among those of the world
    ["idna", "mbcs", "oem", "palmos", "punycode", "raw-unicode-escape", "undefined", "unicode-escape", "utf-7"]
)

# A section or comment in which another begins was never ended: the end that is found is a later item's. All patterns
# take time in proportion to what they search, whatever it is. (A group that is repeated possessively does not work in
# the first releases of Python 3.11, so these are not.)
_SECTION = rb"<!\[CDATA\[[^\]<]*+(?:(?:\](?!\]>)|<(?!!\[CDATA\[))[^\]<]*+)*\]\]>"
_COMMENT = rb"<!--[^-<]*+(?:(?:-(?!->)|<(?!!--))[^-<]*+)*-->"
_ROOT = re.compile(rb"<(?:[\w.-]+:)?(rss|RDF|feed)\b[^<>]*>")
_CHANNEL = re.compile(rb"<((?:[\w.-]+:)?channel)\b[^<>]*>")
_BORDERS = {
    name: re.compile(
        rb"%b|%b|(?P<opens><(?:[\w.-]+:)?%b(?=[\s>])[^<>]*>)|(?P<closes></(?:[\w.-]+:)?%b\s*>)"
        % (_SECTION, _COMMENT, name.encode(), name.encode())
    )
    for name in set(_ITEMS.values())
}
_AMPERSAND = re.compile(rb"%b|&(?!#\d+;|#x[\dA-Fa-f]+;|(?:amp|lt|gt|quot|apos);)([A-Za-z]\w{0,30};)?" % _SECTION)
_FAULT_PLACE = re.compile(r" line \d+(?= and )|, line \d+, column \d+.*", re.DOTALL)
_LIKE_UTF8 = re.compile(rb"[\xc2-\xf4][\x80-\xbf]")
_NO_CHARACTER = re.compile("[\ud800-\udfff]")
_REPAIRED = "is not UTF-8, as the feed says it is; it was read as Windows-1252"


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a feed, from 1: its element, or the ``fault`` for which there is none, as the end of a sentence.

    ``remarks``: what had to be mended before it could be read.
    """

    number: int
    element: Element | None
    fault: str = ""
    remarks: tuple[str, ...] = ()


def parse(raw: bytes, name: str, *, address: str | None, charset: str | None) -> tuple[Element, Iterator[Item]]:
    """The element that says what a feed is, and its items in its own order.

    ``address``: where the feed was found, the base of its elements. ``charset``: what the server said its bytes are.
    Raises ArticleError when they are no feed, or one without items.
    """
    raw = _as_utf8(raw, name, charset)
    root = _tree(raw, address)
    if root is None:
        return _broken(raw, name, address)
    if local(root) not in _ITEMS:
        raise ArticleError(f"{name} is no RSS or Atom feed: it begins with <{local(root)}>")
    found = _items(root)
    if len(found) == 0:
        raise ArticleError(f"{name} is a feed without items; name one that lists articles")
    return _head(root), (Item(number, element) for number, element in enumerate(found, start=1))


def local(element: Element) -> str:
    """The element's name without its namespace."""
    return str(element.tag).rpartition("}")[2]


def namespace(element: Element) -> str:
    """The element's namespace; empty where it has none."""
    return str(element.tag)[1:].rpartition("}")[0]


def _head(root: Element) -> Element:
    return next(root.iterchildren("{*}channel"), root)


def _items(root: Element) -> list[Element]:
    named = _ITEMS.get(local(root))
    parents = [root, *(child for child in root.iterchildren("{*}channel"))]
    return [child for parent in parents for child in parent.iterchildren("{*}*") if local(child) == named]


def _parser(*, recover: bool = False) -> etree.XMLParser:
    return etree.XMLParser(
        encoding="utf-8",
        recover=recover,
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )


def _tree(raw: bytes, address: str | None) -> Element | None:
    """The feed's outermost element; none where it is not well-formed, or holds entities that XML does not know."""
    try:
        root = etree.fromstring(raw, _parser(), base_url=address)
    except etree.XMLSyntaxError:
        return None
    return root if next(root.iter(etree.Entity), None) is None else None


# A feed that is not well-formed, item by item


def _broken(raw: bytes, name: str, address: str | None) -> tuple[Element, Iterator[Item]]:
    root = _ROOT.search(raw)
    places = [] if root is None else _places(raw, _BORDERS[_ITEMS[root[1].decode()]])
    if root is None or len(places) == 0 or root.start() > places[0][0]:
        raise ArticleError(f"{name} is no RSS or Atom feed, or is broken before its first item")
    head = raw[root.start() : places[0][0]]
    recovered = etree.fromstring(_mended(_repaired(head)), _parser(recover=True), base_url=address)
    if recovered is None:
        raise ArticleError(f"{name} is broken before its first item")
    return _head(recovered), _each(raw, places, *_around(head), address)


def _each(
    raw: bytes, places: list[tuple[int, int]], before: bytes, after: bytes, address: str | None
) -> Iterator[Item]:
    """Each item as if it stood alone in the feed."""
    parser = _parser()
    line, counted = 1, 0
    for number, (start, end) in enumerate(places, start=1):
        line, counted = line + raw.count(b"\n", counted, start), start
        said = raw[start:end]
        piece = _repaired(said)
        try:
            root = etree.fromstring(before + _mended(piece) + after, parser, base_url=address)
        except etree.XMLSyntaxError as error:
            at, what = line + error.position[0] - 1, _FAULT_PLACE.sub("", error.msg or "")
            yield Item(number, None, f"(line {at}) is not well-formed: {shown(what, 120)}")
        else:
            yield Item(number, _items(root)[0], remarks=() if piece == said else (_REPAIRED,))


def _places(raw: bytes, item: re.Pattern[bytes]) -> list[tuple[int, int]]:
    """Where each item begins and ends, in bytes; one that is not closed ends where the next begins."""
    borders = [border for border in item.finditer(raw) if border["opens"] or border["closes"]]
    ends = [border.end() if border["closes"] else border.start() for border in borders[1:]] + [len(raw)]
    return [(border.start(), end) for border, end in zip(borders, ends, strict=False) if border["opens"]]


def _around(head: bytes) -> tuple[bytes, bytes]:
    """The tags that stand open before a feed's first item, on one line, and what closes them."""
    root, channel = _ROOT.match(head), _CHANNEL.search(head)
    assert root is not None
    opened = [root[0]]
    if channel is not None and b"</" + channel[1] not in head:
        opened.append(channel[0])
    names = [re.split(rb"[\s>]", tag[1:], maxsplit=1)[0] for tag in opened]
    return b"".join(opened).replace(b"\n", b" "), b"".join(b"</" + name + b">" for name in reversed(names))


def _repaired(piece: bytes) -> bytes:
    """A piece as UTF-8, where it is another encoding throughout: old tools call theirs UTF-8 too."""
    try:
        piece.decode("utf-8")
    except UnicodeDecodeError:
        if _LIKE_UTF8.search(piece) is None:  # nothing beyond ASCII is anything like it
            return _NO_CHARACTER.sub("\x01", piece.decode("cp1252", "surrogateescape")).encode()
    return piece


def _mended(piece: bytes) -> bytes:
    """A piece in which each ampersand begins what XML knows, but for entities that nobody knows."""

    def mended(found: re.Match[bytes]) -> bytes:
        if found[0].startswith(b"<"):
            return found[0]
        if found[1] is None:
            return b"&amp;"
        characters = html5.get(found[1].decode())
        return found[0] if characters is None else "".join(f"&#{ord(c)};" for c in characters).encode()

    return _AMPERSAND.sub(mended, piece)


# Encodings


def _as_utf8(raw: bytes, name: str, charset: str | None) -> bytes:
    """The feed's bytes in UTF-8; those that are not what the feed or its server says stay as they are, and no UTF-8."""
    for mark, encoding in MARKS:
        if raw.startswith(mark):
            return raw[len(mark) :] if encoding == "utf-8" else _decoded(raw, encoding, name)
    declared = _DECLARED.match(raw)
    said = [_encoding(charset or "", None), _encoding("utf-8" if declared is None else declared[1].decode(), name)]
    if "utf-8" in said and _is_utf8(raw):
        return raw
    other = next((encoding for encoding in said if encoding not in {None, "utf-8"}), None)
    return raw if other is None else _transcoded(raw, other, name)


def _decoded(raw: bytes, encoding: str, name: str) -> bytes:
    try:
        return raw.decode(encoding).encode()
    except UnicodeError:
        raise ArticleError(f"{name} begins as {encoding.upper()} does and is not; convert it to UTF-8") from None


def _transcoded(raw: bytes, encoding: str, name: str) -> bytes:
    """Bytes of some encoding as UTF-8, with what XML forbids where they are not of it: no item is right with that."""
    try:
        text = raw.decode(encoding, "surrogateescape")
    except UnicodeError:  # one in which ASCII's bytes may be wrong too
        raise ArticleError(f"{name} is not {encoding}, as it says; convert it to UTF-8") from None
    return _NO_CHARACTER.sub("\x01", text).encode()


def _encoding(said: str, name: str | None) -> str | None:
    """Python's name of an encoding; none where ``said`` is none and no feed is to blame for it."""
    try:
        known = codecs.lookup(said).name
        known.encode().decode(known, "ignore")
    except (LookupError, UnicodeError):  # of no codec, or of one that is not for text
        known = ""
    if known == "" or known.replace("_", "-") in _NO_ENCODINGS:
        if name is None:
            return None
        raise ArticleError(
            f"{name} says that it is in {shown(said, 40)}, which is no known encoding; convert it to UTF-8"
        )
    if known in {"iso8859-1", "ascii"}:
        return "cp1252"  # what all browsers take these for, and writers mean
    return "utf-8" if known.startswith(("utf-16", "utf-32")) else known  # whoever can read that it says so knows better


def _is_utf8(raw: bytes) -> bool:
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
