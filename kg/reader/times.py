"""The times a text names, as TIMEX3 values, resolved only against a date that somebody supplied.

The patterns are closed and our own: the libraries at hand either guess (dateparser reads "may" and "sun" as dates, at a
millisecond a try) or want a date to parse at all (parsedatetime, arrow), and none leaves a weekday unresolved.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from kg.article import Article
from kg.model import TimeExpression
from kg.reader.draft import Draft

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = dict(
    zip(
        "january february march april may june july august september october november december".split(),
        range(1, 13),
        strict=True,
    )
)
_MONTHS |= {name[:3]: number for name, number in _MONTHS.items()} | {"sept": 9}
_NUMBERS = dict(
    zip("a one two three four five six seven eight nine ten eleven twelve".split(), (1, *range(1, 13)), strict=True)
) | {"an": 1, "twenty": 20, "thirty": 30, "fifteen": 15}
_PARTS = {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "noon": "MI"}
_UNITS = {"day": "D", "week": "W", "month": "M", "year": "Y", "decade": "Y"}
_DIRECTIONS = {"last": -1, "past": -1, "this": 0, "next": 1, "coming": 1}

_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_ANY_MONTH = rf"(?:{_MONTH}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])"
_YEAR = r"(?:1[5-9]|20)\d\d"
_WEEKDAY = rf"(?:{'|'.join(_WEEKDAYS)})"
_PART = rf"(?:{'|'.join(_PARTS)})"
_EDGE = r"(?:(?:[Ee]arly|[Ll]ate|[Ll]ater|[Ee]arlier|[Mm]id)[ -])?"
_NUMBER = rf"(?:\d{{1,3}}|{'|'.join(_NUMBERS)})"
_NOT_A_YEAR = r"(?![\d%–-]|[.,:]\d|\ (?:percent|people|votes|delegates|dollars|miles|km|men|women|troops|jobs))"

_NAMED = re.compile(
    r"(?:Good|Black|Super|Bloody|Cyber|Ash|Palm|Easter|Fat|Holy|News|Shrove|Giving|Fox News|the|A|Maundy)\ $"
)  # before a weekday: a name, as in "Super Tuesday", and no day of this week
_AHEAD = frozenset("will wo 'll ’ll would expected scheduled due plans planned set until by before next".split())
_WORD = re.compile(r"[\w'’]+")
_SPEAKS = frozenset("said says told wrote added announced reported tweeted".split())
_DIVIDERS = frozenset("who which when after before because that while as since ; :".split())
_SPEAKING = frozenset("speaking talking writing asked interviewed addressing appearing".split())
_BESIDE = 12  # tokens between a cue and the time that dates it
_SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}


def find(article: Article, published: date | None) -> tuple[TimeExpression, ...]:
    """The time expressions of an article, in reading order, with ids t1, t2, …

    ``value`` is TIMEX3. Without ``published``, what needs it stays open: XXXX-WXX-4 for a Thursday, XXXX-WXX for "last
    week", XXXX-03-05 for 5 March. With it, such values are resolved, and ``anchored`` is true; ``day`` is the calendar
    day where the value is one or lies within one ("early Thursday").
    """
    matches = [(match, reader) for regex, reader in _PATTERNS for match in regex.finditer(article.text)]
    found: list[TimeExpression] = []
    for match, reader in sorted(matches, key=lambda found: (found[0].start(), -found[0].end())):
        if len(found) > 0 and match.start() < found[-1].span.end:
            continue
        try:
            read = reader(article.text, match, published)
        except OverflowError:  # tomorrow of the last day there is
            read = reader(article.text, match, None)
        if read is not None:
            span = article.span(*match.span())
            found.append(TimeExpression(f"t{len(found) + 1}", span, read.value, read.anchored, read.day, read.weekday))
    return tuple(found)


def said_at(draft: Draft, times: Sequence[TimeExpression], article: Article) -> str | None:
    """The id of the time that dates the saying: beside the cue, in its clause, outside source and content. Or None."""
    if len(draft.cue) == 0:
        return None
    window = draft.marked.window
    sentence = window.sentences[window.sentence_of[draft.cue[0][0]]].span
    first = bisect_left(times, sentence.start, key=_start)
    last = bisect_left(times, sentence.end, key=_start)
    near = [(_distance(draft, window.within(t.span.start, t.span.end), t), t.id) for t in times[first:last]]
    return min(((distance, id_) for distance, id_ in near if distance is not None), default=(0, None))[1]


def _start(time: TimeExpression) -> int:
    return time.span.start


def _distance(draft: Draft, places: range, time: TimeExpression) -> int | None:
    """How many tokens stand between a time and the cue or source. None where the time does not date the saying."""
    own = {i for run in draft.content for i in range(run[0], run[1] + 1)}
    anchors = {i for run in (*draft.cue, *draft.source) for i in range(run[0], run[1] + 1)}
    tokens = draft.marked.window.tokens
    if len(places) == 0 or not own.isdisjoint(places) or tokens[places[0]].quoted or _is_elsewhere(draft, time, places):
        return None
    if any(first <= places[0] <= last for first, last in draft.source):
        return None
    if not anchors.isdisjoint(places):
        return 0
    nearest = min(anchors, key=lambda i: min(abs(i - places[0]), abs(i - places[-1])))
    between = range(min(nearest, places[-1]) + 1, max(nearest, places[0]))
    is_cut = not own.isdisjoint(between) or any(_divides(draft, i) for i in between)
    if len(between) > _BESIDE or is_cut or _is_in_another_clause(draft, places[0], anchors):
        return None
    return len(between) + 1


def _divides(draft: Draft, i: int) -> bool:
    """Whether a word between cue and time begins another clause."""
    word, pos = draft.marked.window.tokens[i].lower, draft.marked.pos[i]
    own = [*draft.cue, *draft.source]
    if any(first <= i <= last for first, last in own):
        return False
    is_joint = pos == "CCONJ" and any(first == i + 1 for first, _ in own)
    return is_joint or (pos in {"VERB", "SCONJ"} and word not in _SPEAKING) or word in _DIVIDERS


def _is_in_another_clause(draft: Draft, place: int, anchors: set[int]) -> bool:
    """Whether the clause in which a time stands has a verb of its own before it: ", who was born in 1960,"."""
    sentence = draft.marked.window.sentence_of
    for i in range(place - 1, -1, -1):
        if sentence[i] != sentence[place] or i in anchors or draft.marked.window.tokens[i].lower == ",":
            return False
        if _divides(draft, i):
            return True
    return False


def _is_elsewhere(draft: Draft, time: TimeExpression, places: range) -> bool:
    """Whether the time belongs to another thing ("Tuesday's debate") or is still to come."""
    tokens = draft.marked.window.tokens
    following = tokens[places[-1] + 1].lower if places[-1] + 1 < len(tokens) else ""
    return following in {"'s", "’s", "’", "'"} or time.span.words.lower().startswith(("next", "tomorrow"))


@dataclass(frozen=True, slots=True)
class _Read:
    value: str
    anchored: bool = False
    day: date | None = None
    weekday: str | None = None


def _iso(text: str, match: re.Match[str], published: date | None) -> _Read | None:
    try:
        return _Read(match.group(), day=date.fromisoformat(match.group()))
    except ValueError:
        return None


def _weekday(text: str, match: re.Match[str], published: date | None) -> _Read | None:
    name, part = match["weekday"], match["part"]
    if _NAMED.search(text, max(0, match.start() - 10), match.start()) and match["direction"] is None:
        return None
    number = _WEEKDAYS.index(name)
    suffix = "" if part is None else f"T{_PARTS[part]}"
    if published is None:
        return _Read(f"XXXX-WXX-{number + 1}{suffix}", weekday=name)
    day = _nearest_weekday(number, published, (match["direction"] or "").lower(), _is_ahead(text, match))
    return _Read(f"{day.isoformat()}{suffix}", True, day, name)


def _nearest_weekday(number: int, published: date, direction: str, is_ahead: bool) -> date:
    """The day meant: of "last Friday" and "said Friday" the latest one, of "this Friday" and "on Friday … will" the
    next one; the published day itself counts for a bare weekday.
    """
    back = (published.weekday() - number) % 7
    if direction in {"last", "this past"}:
        return published - timedelta(days=back or 7)
    if direction == "next":
        return published + timedelta(days=(7 - back) if back > 0 else 7)
    if direction in {"this", "this coming"} or is_ahead:
        return published + timedelta(days=(7 - back) % 7)
    return published - timedelta(days=back)


def _is_ahead(text: str, match: re.Match[str]) -> bool:
    """Whether the words around a date tell of what is still to come."""
    sentence = re.split(r"[.;:”\"]", text[max(0, match.start() - 60) : match.start()])[-1]
    before = [word.lower() for word in _WORD.findall(sentence)][-8:]
    after = [word.lower() for word in _WORD.findall(text, match.end(), match.end() + 40)][:4]
    for word in reversed(before):
        if word in _SPEAKS or (word.endswith("ed") and word not in _AHEAD):
            return False
        if word in _AHEAD:
            return True
    return "will" in after and before[-1:] != ["said"] and len(before) < 4


def _date(text: str, match: re.Match[str], published: date | None) -> _Read | None:
    month = _MONTHS[match["month"].lower().rstrip(".")]
    number, weekday = int(match["day"]), match["weekday"]
    if match["year"] is not None:
        return _day(int(match["year"]), month, number, weekday)
    if published is None:
        return _Read(f"XXXX-{month:02}-{number:02}", weekday=weekday)
    candidates = [_day(published.year + offset, month, number, weekday) for offset in (-1, 0, 1)]
    days = [read for read in candidates if read is not None and read.day is not None]
    if len(days) == 0:
        return None
    fitting = [read for read in days if weekday is None or read.weekday == weekday] or days
    nearest = min(fitting, key=lambda read: abs(((read.day or published) - published).days))
    return replace(nearest, anchored=True)


def _day(year: int, month: int, number: int, weekday: str | None) -> _Read | None:
    try:
        day = date(year, month, number)
    except ValueError:
        return None
    is_right = weekday == _WEEKDAYS[day.weekday()]
    return _Read(day.isoformat(), day=day, weekday=weekday if is_right else None)


def _month(text: str, match: re.Match[str], published: date | None) -> _Read | None:
    """A month, with its year or without."""
    groups = match.groupdict()
    month, direction = _MONTHS[match["month"].lower().rstrip(".")], (groups.get("direction") or "").lower()
    if groups.get("year") is not None:
        return _Read(f"{match['year']}-{month:02}")
    if published is None:
        return _Read(f"XXXX-{month:02}")
    is_ahead = direction == "next" or (direction != "last" and _is_ahead(text, match))
    year = published.year - (month > published.month) + is_ahead * (month != published.month)
    return _Read(f"{year - (direction == 'last' and month == published.month)}-{month:02}", True)


def _year(text: str, match: re.Match[str], published: date | None) -> _Read | None:
    return _Read(match["year"])


def _decade(text: str, match: re.Match[str], published: date | None) -> _Read | None:
    return _Read(match["decade"][:3])


def _century(text: str, match: re.Match[str], published: date | None) -> _Read | None:
    return _Read(f"{int(match['century']) - 1:02}")


def _deictic(text: str, match: re.Match[str], published: date | None) -> _Read | None:
    word = match["deictic"].lower()
    part = "night" if word == "tonight" else match["part"]
    suffix = "" if part is None else f"T{_PARTS[part]}"
    if published is None:
        return _Read(f"XXXX-XX-XX{suffix}")
    day = published + timedelta(days={"yesterday": -1, "tomorrow": 1}.get(word, 0))
    return _Read(f"{day.isoformat()}{suffix}", True, day)


def _part(text: str, match: re.Match[str], published: date | None) -> _Read | None:
    suffix = f"T{_PARTS[match['part']]}"
    if published is None:
        return _Read(f"XXXX-XX-XX{suffix}")
    day = published - timedelta(days=match["direction"].lower() == "last")
    return _Read(f"{day.isoformat()}{suffix}", True, day)


def _unit(text: str, match: re.Match[str], published: date | None) -> _Read | None:
    """A week, a month, a year before, around or after the published day."""
    unit, steps = match["unit"], _DIRECTIONS[match["direction"].lower().split()[-1]]
    if unit == "decade":
        return _Read("XXX" if published is None else str((published.year // 10) + steps), published is not None)
    if unit in _SEASONS:
        year = "XXXX" if published is None else str(published.year + steps)
        return _Read(f"{year}-{_SEASONS[unit]}", published is not None)
    if published is None:
        opened = {
            "week": "XXXX-WXX",
            "weekend": "XXXX-WXX-WE",
            "month": "XXXX-XX",
            "year": "XXXX",
            "quarter": "XXXX-QX",
        }
        return _Read(opened[unit])
    if unit in {"week", "weekend"}:
        return _Read(_week(published + timedelta(days=7 * steps)) + ("-WE" if unit == "weekend" else ""), True)
    return _Read(_shifted(published, unit, steps), True)


def _week(day: date) -> str:
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02}"


def _shifted(day: date, unit: str, steps: int) -> str:
    if unit == "year":
        return str(day.year + steps)
    months = day.year * 12 + day.month - 1 + steps * (3 if unit == "quarter" else 1)
    year, month = divmod(months, 12)
    return f"{year}-Q{month // 3 + 1}" if unit == "quarter" else f"{year}-{month + 1:02}"


def _ago(text: str, match: re.Match[str], published: date | None) -> _Read | None:
    """As in "two years ago": counted back from the published day, to the precision of its unit."""
    unit, count = match["unit"], match["count"]
    if count is None:
        return _Read("PAST_REF")
    if published is None:
        return _Read({"day": "XXXX-XX-XX", "week": "XXXX-WXX", "month": "XXXX-XX"}.get(unit, "XXXX"))
    number = int(count) if count.isdigit() else _NUMBERS[count.lower()]
    if unit == "day":
        day = published - timedelta(days=number)
        return _Read(day.isoformat(), True, day)
    if unit == "week":
        return _Read(_week(published - timedelta(weeks=number)), True)
    return _Read(
        _shifted(published, "month" if unit == "month" else "year", -number * (10 if unit == "decade" else 1)), True
    )


def _clock(text: str, match: re.Match[str], published: date | None) -> _Read | None:
    groups = match.groupdict()
    if groups.get("word") is not None:
        return _Read("XXXX-XX-XXT12:00" if match["word"] == "noon" else "XXXX-XX-XXT24:00")
    hour = int(match["hour"])
    if groups.get("half") is not None:
        hour = hour % 12 + (12 if match["half"] == "p" else 0)
    return _Read(f"XXXX-XX-XXT{hour:02}:{match['minute'] or '00'}")


_Reader = Callable[[str, re.Match[str], date | None], _Read | None]
_PATTERNS: tuple[tuple[re.Pattern[str], _Reader], ...] = (
    (re.compile(rf"\b{_YEAR}-[01]\d-[0-3]\d\b"), _iso),
    (
        re.compile(
            rf"(?:(?P<weekday>{_WEEKDAY}),?\ )?\b(?P<month>{_ANY_MONTH})\ (?P<day>{_DAY})(?:st|nd|rd|th)?\b"
            rf"(?![:%]|,\d|\ (?:percent|million|billion))(?:,?\ (?P<year>{_YEAR})\b)?"
        ),
        _date,
    ),
    (
        re.compile(
            rf"(?:(?P<weekday>{_WEEKDAY}),?\ )?\b(?P<day>{_DAY})(?:st|nd|rd|th)?(?:\ of)?\ (?P<month>{_ANY_MONTH})"
            rf"(?!\w)(?:,?\ (?P<year>{_YEAR})\b)?"
        ),
        _date,
    ),
    (
        re.compile(
            rf"{_EDGE}(?:(?P<direction>[Ll]ast|[Nn]ext|[Tt]his(?:\ (?:coming|past))?)\ )?{_EDGE}"
            rf"\b(?P<weekday>{_WEEKDAY})\b(?:\ (?P<part>{_PART})\b)?"
        ),
        _weekday,
    ),
    (re.compile(rf"{_EDGE}\b(?P<month>{_ANY_MONTH})(?:,|\ of)?\ (?P<year>{_YEAR})\b"), _month),
    (
        re.compile(
            rf"(?:\b(?:(?P<direction>[Ll]ast|[Tt]his|[Nn]ext)\ |[Ee]arly\ |[Ll]ate\ |[Mm]id-)"
            rf"|(?:(?<=\b[IiBbOo][nyf]\ )|(?<=\b[Ss]ince\ )|(?<=\b[Uu]ntil\ )))(?P<month>{_MONTH})\b(?!\ \d)"
        ),
        _month,
    ),
    (
        re.compile(
            rf"(?:\b(?:[Ee]arly|[Ll]ate|[Mm]id)[ -]|(?<=\b[IiBbOo][nyf]\ )|(?<=\b[Ss]ince\ )|(?<=\b[Uu]ntil\ )"
            rf"|(?<=\b[Aa]fter\ )|(?<=\b[Ff]rom\ )|(?<=\b[Dd]uring\ )|(?<=\b[Bb]efore\ ))"
            rf"(?P<year>{_YEAR})\b{_NOT_A_YEAR}"
        ),
        _year,
    ),
    (re.compile(rf"(?<=\b[Tt]he\ )(?P<year>{_YEAR})(?=\ [a-z])"), _year),
    (re.compile(rf"(?:\b[Tt]he\ )?{_EDGE}\b(?P<decade>(?:1[5-9]|20)\d0)s\b"), _decade),
    (re.compile(r"\bthe\ (?P<century>\d\d?)(?:st|nd|rd|th)\ century\b"), _century),
    (
        re.compile(rf"\b(?P<deictic>[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight)(?:\ (?P<part>{_PART}))?\b"),
        _deictic,
    ),
    (re.compile(rf"\b(?P<direction>[Tt]his|[Ll]ast)\ (?P<part>{_PART})\b"), _part),
    (
        re.compile(
            rf"{_EDGE}\b(?P<direction>[Ll]ast|[Tt]his|[Nn]ext|[Tt]he\ (?:past|coming))\ "
            rf"(?P<unit>weekend|week|month|year|quarter|summer|winter|spring|fall|autumn|decade)\b"
        ),
        _unit,
    ),
    (
        re.compile(rf"(?:\b(?P<count>{_NUMBER})\ )?\b(?P<unit>day|week|month|year|decade)s?\ ago\b"),
        _ago,
    ),
    (re.compile(r"\b(?P<hour>1[0-2]|0?[1-9])(?:[:.](?P<minute>[0-5]\d))?\ ?(?P<half>[ap])\.?m\b\.?"), _clock),
    (
        re.compile(r"\b(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)(?=\ (?:GMT|UTC|BST|CES?T|E[SD]?T|local\ time))"),
        _clock,
    ),
    (re.compile(r"\b(?P<word>noon|midnight)\b"), _clock),
)
