"""The characters of a web page: its bytes decoded so that nothing is lost, whatever the page says about itself.

What a page declares is often wrong; bytes that are UTF-8 hardly ever are so by chance. So a byte order mark counts
first, then UTF-8 where every byte fits, then what HTTP or the page declares where every byte fits, and at last
Windows-1252, which is what browsers mean by Latin-1: for the whole page, or for the stray bytes of a page that is
mostly UTF-8.
"""

from __future__ import annotations

import codecs
import html
import re

MARKS = (  # of byte order, each with Python's name of the encoding, which but for UTF-8 takes the mark off
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# The encodings of https://encoding.spec.whatwg.org, but for UTF-8 and Latin-1, by the names that Python knows them by.
_DECLARED = frozenset(
    "cp866 iso8859-2 iso8859-3 iso8859-4 iso8859-5 iso8859-6 iso8859-7 iso8859-8 iso8859-10 iso8859-13 iso8859-14 "
    "iso8859-15 iso8859-16 koi8-r koi8-u mac-roman mac-cyrillic cp874 cp1250 cp1251 cp1253 cp1254 cp1255 cp1256 "
    "cp1257 cp1258 gbk gb2312 gb18030 big5 big5hkscs euc_jp iso2022_jp shift_jis cp932 euc_kr cp949 "
    "utf-16-le utf-16-be".split()
)
_BEGINNING = 4096  # bytes in which a page names its encoding; browsers look at the first 1024
_META = re.compile(rb"<meta[^>]+?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_WINDOWS_1252 = {code: html.unescape(f"&#{code};") for code in range(0x80, 0xA0)}  # five stay control characters
_C1 = re.compile(r"&#(?:1(?:2[89]|[345]\d)(?!\d)|x0*[89][0-9a-f](?![0-9a-f]));?", re.IGNORECASE)


def decode(raw: bytes, declared: str | None = None) -> str:
    """The text of a page's bytes. ``declared``: the encoding that HTTP names, such as "utf-8", if it names one.

    A reference to a control character (``&#146;``) is the character of Windows-1252 that browsers show for it.
    """
    return _C1.sub(lambda found: html.unescape(found[0]), _decoded(raw, declared))


def _decoded(raw: bytes, declared: str | None) -> str:
    for mark, encoding in MARKS:
        if raw.startswith(mark):
            return raw[len(mark) :].decode("utf-8", _STRAY) if encoding == "utf-8" else raw.decode(encoding, "ignore")
    text = _strictly(raw, "utf-8")
    if text is not None and "\0" not in text:
        return text
    named = _META.search(raw[:_BEGINNING])
    for label in (declared, None if named is None else named[1].decode("ascii", "replace")):
        text = None if label is None or not _is_known(label) else _strictly(raw, label)
        if text is not None:
            return text
    return raw.decode("utf-8", _STRAY) if _is_mostly_utf8(raw) else raw.decode("latin-1").translate(_WINDOWS_1252)


def _strictly(raw: bytes, encoding: str) -> str | None:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError:
        return None


def _is_known(label: str) -> bool:
    try:
        return codecs.lookup(label).name in _DECLARED
    except (LookupError, ValueError):
        return False


def _is_mostly_utf8(raw: bytes) -> bool:
    """Whether more characters beyond ASCII are UTF-8 than bytes are not."""
    text = raw.decode("utf-8", "replace")
    stray = text.count("\ufffd")
    return len(text) - len(text.encode("ascii", "ignore")) - stray > stray


def _stray(error: UnicodeError) -> tuple[str, int]:
    """The bytes that are not UTF-8 as Windows-1252 has them."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    stray = error.object[error.start : error.end]
    return stray.decode("latin-1").translate(_WINDOWS_1252), error.end


_STRAY = "onrecord.stray"
codecs.register_error(_STRAY, _stray)
