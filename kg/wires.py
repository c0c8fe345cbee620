"""Wire credits: which news agency an article says that it, or a part of it, comes from.

A credit is read from where newsrooms put one: the author's line, the line that gives place and agency ("NAIROBI (AP)
—"), a line at the end ("With files from Reuters"), and what somebody told an agency. A name that stands anywhere else,
as in "Reuters shares fell", under a picture, or for other words ("AP courses"), is none. The agencies are listed in
``extract/wires.txt``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache
from pathlib import Path

from kg.model import Span
from kg.reader import names

_TABLE = Path(__file__).parent / "extract" / "wires.txt"
_FIRST_LINES = 8  # of a text: where its authors stand
_LAST_LINES = 10  # where it says who contributed
_LAST_WORDS = 3  # lines: where an agency's name alone is a credit
_BYLINE = 14  # words at most
_PARAGRAPH = 20  # words at least
_AFTER = 6  # words at most after the last name of a credit line: "and local media"

_LINE = re.compile(r"\S+(?:[^\S\r\n]{1,99}\S+)*")  # a longer gap parts too: patterns would search it again and again

# In patterns, <known> is a name that means an agency anywhere, <any> that or a mark, <list> some with "," "/" or "and".
_JOB = r"(?: \w+){0,2} (?:writers?|reporters?|correspondents?|editors?|staff|journalists?|bureau|service)"
_AUTHOR = rf"(?:the )?(<any>)(?:{_JOB})?"
_SIGNED = r"\w[\w.’'-]*(?: \w[\w.’'-]*){1,3} (?:the )?(<long>)"  # JANE DOE Associated Press
_AUTHORS_APART = re.compile(r"[,;|/•·()\[\]–—]| - |\b(?:by|and|with|for|via|of|in|from)\b", re.IGNORECASE)
_UNSIGNED = re.compile(r"\s*(?:[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){1,3}\s*[,|•·–—-]\s*)?(?P<author>[^,|•·–—]+?)\s*")

_DATELINE = (
    r"[\s\u200b]*(?P<place>[^()\[\]]{0,80}?)\s*(?:\((?P<a><list>)\)|\[(?P<b><list>)\]|/(?P<alone><any>)/)[.,]?\s*"
    r"(?P<dash>[-–—―:]*)\s*(?=\S)"
)
_BARE_DATELINE = r"\s*(?P<place>(?:[A-Z][A-Z .,’'-]+,\s*)?)(?P<a><known>)\s*(?P<dash>[–—―]|--?)\s+(?=\S)"
_PLACE = re.compile(  # what is possessive is so for time: words in capitals can be parted in ever so many ways
    r"(?:(?:[^\W\d_a-z][\w.’'-]*+|\d{1,4}+(?:st|nd|rd|th)?+|and|of|the|de|del|la|le|da)[\s.,/]*+){0,9}"
)

_CREDIT = re.compile(
    r"(?:^|[(\[*]|(?<=[.!?”\"’)])\s)[\s*_—–-]{0,200}+(?P<credit>(?:"
    r"(?:With|Based on)\s+(?:\w+\s+){0,2}?(?:files?|reporting|reports?|inputs?|contributions?|material|information)"
    r"\s+(?:from|by)\b|(?:Additional r|R)eporting\b[^.;()]{0,20}? by\b|Sources?:|Our Standards:).*)",
    re.IGNORECASE,
)
_SIGN_OFF = re.compile(
    r"(?:additional )?(?:reporting|writing|compiled) by [^;\r\n]{2,400};(?:[^;\r\n]{2,300};)*\s*editing by\b[^\r\n)]*",
    re.IGNORECASE,
)
_CONTRIBUTED = re.compile(
    r"(?:^|[.!?”\"’)]\s)(?P<credit>[^!?]{0,400}?\bcontributed (?:to (?:this|the) (?:report|story|article)\b"
    r"|reporting(?=[.,;)]|$| from| to)|from [A-Z]))"
)
_THIS_REPORT = (
    r"\b[Tt]his (?:\w+ )?(?:report|story|article|post|piece|dispatch)\b[^.;]{0,60}?\b(?:published|produced|written|"
    r"provided|distributed|supplied|compiled|taken|adapted|material|information|files|content|issued|appeared|"
    r"republished|syndicated|reporting)\b[^.;]{0,40}?\b(?:by|from|on|via) (?P<a><list>)"
    r"|\b[Tt]his (?P<b><any>) (?:report|story|article)\b|\b(?:Material|Information) from (?P<c><list>) was used\b"
)
_WHOLE_LINE = r"(?:[a-z]{1,4}(?:/[a-z]{1,4})*\s*\(|[\s*_—–(\[-]*)(?:(?:With|Via|via) )?(?P<a><list>)[\s.)\]*]*"
_LAST_WORDS_OF_LINE = (
    r"(?<=[.!?”\"’)])\s*(?:(?:[—–]|--?)\s*(?P<a><list>)|\((?P<b><list>)\))[\s.]*$"
    r"|(?:Copyright|©|\([cC]\))(?=.{0,60}(?:\d{4}|rights reserved))[\s\d©(),cC-]{0,20}(?P<c><list>)"
)
_PICTURE = re.compile(r"\s*(?:file )?(?:photo|image|picture|video|graphic)", re.IGNORECASE)

_TOLD = (
    r"\b(?:told|tells|telling|interview(?:ed)? (?:with|by)|(?:spoke|spoken|speaking|talked|talking) (?:to|with)|"
    r"(?:comments?|remarks|statement|e-?mail|message|said|confirmed) to)\s+"
    r"(?:(?:[Tt]he|[A-Z][\w-]+(?:['’]s?)?|state(?:-(?:run|owned|controlled))?|(?:semi-?)?official|"
    r"national|news|wire|agency|service|newswire)\s+){0,5}?"
    r"(?P<a><known>)(?![\w@&/-]|\.\w|['’]s?\b)(?P<kind> (?:news agency|newswire|news service))?"
)
_GOES_ON = re.compile(  # what follows an addressee, and not a noun that the name belongs to ("told AP students")
    r"\s*(?:$|[^\w\s])|\s+(?:that|in|on|at|by|from|during|via|over|through|after|before|last|this|late|earl\w+|when|while|"
    r"yesterday|today|\w+day|he|she|they|it|we|his|her|their|its|the|there|a|an|and|but|of|about|how|why|what|some|"
    r"no|all|most|more|many|reporters?|journalists?|correspondents?|television|TV|radio|news|\d\S*)\b"
)
_DENIED = re.compile(r"\b(?:not|never|\w+n[’']t)\s+$")
_OF_THE_FIRM = re.compile(
    r"\s+(?:employees|staff\w*|shareholders|investors|executives|management|workers|clients|customers|bosses|editors)\b"
)

_Place = tuple[int, int]


class How(Enum):
    """Where a credit was read, the strongest first; ``told``: somebody spoke to the agency, the rest may be others'."""

    BYLINE = "byline"
    DATELINE = "dateline"
    CREDIT_LINE = "credit_line"
    TOLD = "told"


@dataclass(frozen=True, slots=True)
class Agency:
    """A news agency. ``names``: those that mean it anywhere; ``marks``: those that do only where a credit stands."""

    label: str
    names: tuple[str, ...]
    marks: tuple[str, ...] = ()
    wikidata: str | None = None


@dataclass(frozen=True, slots=True)
class Credit:
    """That an article names an agency as where it, or a part of it, comes from.

    ``words``: the agency's name in the text, or Reuters' sign-off, which has none ("Reporting by …; Editing by …");
    None when the credit stands in the author that was given beside the text.
    """

    agency: Agency
    words: Span | None
    how: How


@cache
def agencies() -> tuple[Agency, ...]:
    """The news agencies that are known, in the table's order."""
    lines = _TABLE.read_text(encoding="utf-8").splitlines()
    return tuple(_agency(line) for line in lines if line != "" and not line.startswith("#"))


def agency(name: str) -> Agency | None:
    """The agency of which this is a name or a mark, whatever its case and with or without "the"."""
    return _by_name().get(re.sub(r"^the\s+", "", " ".join(name.split()).casefold()))


def credits_of(text: str, author: str | None = None) -> tuple[Credit, ...]:
    """The wire credits of an article, each once: the strongest first, then in the order of the text.

    ``author``: as the page, or whoever ingests it, says.
    """
    lines = [(match.group(), match.start()) for match in _LINE.finditer(text)]
    beside = [Credit(_called(author[slice(*place)]), None, How.BYLINE) for place in _authors(author)] if author else []
    ways = (
        (How.BYLINE, _bylines(lines)),
        (How.DATELINE, _datelines(text, lines)),
        (How.CREDIT_LINE, _credit_lines(lines)),
        (How.TOLD, _told(text)),
    )
    inside = [
        Credit(_called(text[start:end]), Span.of(text, start, end), how)
        for how, places in ways
        for start, end in sorted(places)
    ]
    return tuple(dict.fromkeys(beside + inside))


def _bylines(lines: Sequence[tuple[str, int]]) -> Iterator[_Place]:
    for number, (line, at) in enumerate(lines[:_FIRST_LINES]):
        if len(line.split()) > _BYLINE:
            continue
        unsigned = _UNSIGNED.fullmatch(line) if number > 0 or len(line.split()) < 2 else None
        if re.match(r"\s*by\s", line, re.IGNORECASE):
            yield from _moved(_authors(line), at)
        elif unsigned is not None:
            match = _pattern(_AUTHOR, re.IGNORECASE).fullmatch(unsigned["author"])
            if match is not None and not match[1].islower():
                yield from _moved([match.span(1)], at + unsigned.start("author"))


def _authors(line: str) -> Iterator[_Place]:
    """Where agencies stand among authors: "Jane Doe, AP Sports Writer", "AFP in Paris", "JANE DOE Associated Press"."""
    start = 0
    for apart in [*_AUTHORS_APART.finditer(line), None]:
        end = len(line) if apart is None else apart.start()
        start += len(line[start:end]) - len(line[start:end].lstrip())
        part = line[start:end].rstrip()
        match = _pattern(_AUTHOR, re.IGNORECASE).fullmatch(part) or _pattern(_SIGNED, re.IGNORECASE).fullmatch(part)
        if match is not None:
            yield match.start(1) + start, match.end(1) + start
        start = end if apart is None else apart.end()


def _datelines(text: str, lines: Sequence[tuple[str, int]]) -> list[_Place]:
    found: list[_Place] = []
    for number, (line, at) in enumerate(lines):
        bare = number < _FIRST_LINES and len(line.split()) >= _PARAGRAPH
        match = _pattern(_DATELINE).match(line) or (_pattern(_BARE_DATELINE).match(line) if bare else None)
        if match is not None and _is_place(match["place"], has_dash=match["dash"] != ""):
            found += _moved(_named(match), at)
    other = {name for name in {text[slice(*place)] for place in found} if _stands_for_other_words(name, text)}
    return [place for place in found if text[slice(*place)] not in other]


def _is_place(words: str, *, has_dash: bool) -> bool:
    """Whether words can be a place and a day; without a dash after the agency, only those that begin in capitals."""
    if not _PLACE.fullmatch(words) or any(agency(part) is not None for part in words.split(",")):
        return False
    first = re.match(r"[\w.’'-]*", words)
    return has_dash or first is None or first.group() == first.group().upper()


def _credit_lines(lines: Sequence[tuple[str, int]]) -> Iterator[_Place]:
    for number, (line, at) in enumerate(lines):
        from_end = len(lines) - number
        if from_end <= _LAST_LINES or number < _FIRST_LINES:
            yield from _moved(_credits_in(line), at)
        if from_end <= _LAST_LINES and number > 0:
            yield from _moved((place for match in _pattern(_THIS_REPORT).finditer(line) for place in _named(match)), at)
        if from_end <= _LAST_WORDS and number > 0:
            found = _pattern(_WHOLE_LINE).fullmatch(line) or _pattern(_LAST_WORDS_OF_LINE).search(line)
            if found is not None:
                yield from _moved(_named(found), at)


def _credits_in(line: str) -> Iterator[_Place]:
    """Where agencies are named in "With files from …", "Reporting by …" or "… contributed to this report"."""
    credit, contributed, sign_off = (each.search(line) for each in (_CREDIT, _CONTRIBUTED, _SIGN_OFF))
    if sign_off is not None:
        named = list(_names_in(line, *sign_off.span()))
        yield from named if len(named) > 0 else [sign_off.span()]
        return
    found = [] if credit is None else list(_names_in(line, *credit.span("credit")))
    if len(found) > 0 and len(line[found[-1][1] :].split()) <= _AFTER:
        yield from found
    elif contributed is not None:
        yield from _names_in(line, *contributed.span("credit"))


def _told(text: str) -> Iterator[_Place]:
    matches = list(_pattern(_TOLD).finditer(text))
    heard = {match["a"] for match in matches}
    other = {name for name in heard if _is_person(name, text) or _stands_for_other_words(name, text)}
    for match in matches:
        is_denied = _DENIED.search(text, max(0, match.start() - 10), match.start()) is not None
        is_addressed = match["kind"] is not None or _is_addressed(match["a"], text[match.end() : match.end() + 40])
        if is_addressed and not is_denied and match["a"] not in other:
            yield match.span("a")


def _is_addressed(name: str, after: str) -> bool:
    """Whether an agency was told, and not who comes after its name: "told AP students", "told Reuters employees"."""
    is_short = name.isupper() and len(name) < 4
    return _GOES_ON.match(after) is not None if is_short else _OF_THE_FIRM.match(after) is None


def _is_person(name: str, text: str) -> bool:
    """Whether somebody in the text has this as a surname: Michael Bloomberg, Mr. Bloomberg."""
    if name.isupper() or " " in name:
        return False
    before = re.compile(rf"([A-Z][\w’-]*\.?) (?:[A-Z]\.? )?{re.escape(name)}\b")
    people = names.first_names().keys() | {"mr", "ms", "mrs", "dr", "mayor", "governor", "president", "sir"}
    return any(match[1].rstrip(".").lower() in people for match in before.finditer(text))


def _stands_for_other_words(name: str, text: str) -> bool:
    """Whether a text says what else an abbreviation is for: "Australian Federal Police", "Advanced Placement (AP)"."""
    if not name.isupper() or not name.isalpha() or len(name) > 5:
        return False
    words = r"\s+(?:(?:of|the|and|for)\s+)*".join(rf"{letter}[A-Za-z’-]+" for letter in name)
    spelled = re.compile(rf"\b{words}\b" if len(name) > 2 else rf"\b{words}\s+\({name}\)")
    return any(agency(re.sub(r"\s*\(.*", "", match.group())) is None for match in spelled.finditer(text))


def _named(match: re.Match[str]) -> Iterator[_Place]:
    """Where the agencies stand that a match found: in its groups a, b and c lists of them, in ``alone`` one."""
    for group, words in match.groupdict().items():
        if words is not None and group in {"a", "b", "c"}:
            yield from _names_in(match.string, *match.span(group))
        elif words is not None and group == "alone":
            yield match.span(group)


def _names_in(line: str, start: int, end: int) -> Iterator[_Place]:
    """Where agencies are named in part of a line, but not under a picture: "Jane Doe/AFP", "AP Photo"."""
    for some in _pattern(r"(?<![\w/.@&-])(?<!/ )<list>").finditer(line, start, end):
        if not _PICTURE.match(line, some.end()):
            yield from (match.span() for match in _pattern("<any>").finditer(line, *some.span()))


def _moved(places: Iterable[_Place], by: int) -> Iterator[_Place]:
    return ((start + by, end + by) for start, end in places)


def _called(name: str) -> Agency:
    """The agency of a name; the sign-off is Reuters'."""
    return agency(name) or _by_name()["reuters"]


@cache
def _by_name() -> dict[str, Agency]:
    return {name.casefold(): one for one in reversed(agencies()) for name in (*one.marks, *one.names)}


def _agency(line: str) -> Agency:
    label, others, marks, wikidata = ([part.strip() for part in line.split("|")] + [""] * 3)[:4]
    return Agency(label, (label, *_listed(others)), _listed(marks), wikidata or None)


def _listed(cell: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in cell.split(",") if name.strip() != "")


@cache
def _pattern(template: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    known = [name for one in agencies() for name in one.names]
    every = known + [mark for one in agencies() for mark in one.marks]
    parts = {
        "<list>": r"(?:[Tt]he )?<any>(?:\s*(?:,\s*and|,|/|&|and)\s*(?:the )?<any>)*(?![\w@&/-]|\.\w)",
        "<any>": _one_of(every),
        "<known>": _one_of(known),
        "<long>": _one_of(name for name in known if " " in name),
    }
    for mark, pattern in parts.items():
        template = template.replace(mark, pattern)
    return re.compile(template, flags)


def _one_of(words: Iterable[str]) -> str:
    """A pattern for any of some names, as they are written or in capitals, the longest that fits."""
    forms = {form for word in words for form in (word, word.upper())}
    return "(?:" + "|".join(re.escape(form) for form in sorted(forms, key=lambda form: (-len(form), form))) + ")"
