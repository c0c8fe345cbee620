"""Charts of answers as plain numbers, which a template writes as SVG: a ranking, a timeline, a network.

Which chart an answer has, and of which columns, the file of its query says. A chart leads to the same things as the
table below it, where everything is that it leaves out.
"""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from typing import ClassVar, TypeAlias

from kg.question import Chart
from kg.server.pages.words import certainty, levels, plain_words, plural

_BARS = 20
_FEWEST_COUNTS = 2
_STRETCHES = 18  # of time, beside each other
_TICKS = 4
_LANES = 12
_NODES = 30
_LANE, _AXIS = 48, 26  # pixels high
_BOX, _TALL, _GAP, _STEP = 190, 42, 120, 54
_SWEEPS = 4
_BACK = 8  # pixels lower, so that it does not cover what goes the other way
_TIP = 5
_LETTERING = 12  # pixels that a word on a line takes

_DAY = re.compile(r"[0-9]{4}(-[0-9]{2}){0,2}(?![0-9])")
_UNITS = {10: "day", 7: "month", 4: "year", 3: "decade"}  # by the letters of its name
_SCALE = {certainty(code): place for place, code in enumerate(levels())}


@dataclass(frozen=True, slots=True)
class Value:
    """What stands in a column: as the answer has it, as it is shown, and the IRI that it leads to."""

    raw: str
    text: str
    iri: str | None = None


Row: TypeAlias = Mapping[str, Value]  # by the part that a value plays in the chart


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar of a ranking; ``share``: of the longest, from 0 to 100."""

    label: str
    count: int
    share: float
    iri: str | None


@dataclass(frozen=True, slots=True)
class Ranking:
    """The first of a ranking, as bars."""

    kind: ClassVar[str] = "ranking"
    caption: str
    notes: tuple[str, ...]
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Dot:
    """So many rows at one time in one lane: what they say, and where they lead: to a thing, or to the first of them.

    ``x``: from 0 to 100 across the chart; ``y`` and ``radius``: pixels; ``row``: counted from 0.
    """

    x: float
    y: float
    radius: float
    count: int
    title: str
    iri: str | None
    row: int


@dataclass(frozen=True, slots=True)
class Timeline:
    """Dots in lanes from left to right; ``lanes``: upper edge and name; ``ticks``: place, anchor and name of a time."""

    kind: ClassVar[str] = "timeline"
    caption: str
    notes: tuple[str, ...]
    dots: tuple[Dot, ...]
    lanes: tuple[tuple[float, str], ...]
    ticks: tuple[tuple[float, str, str], ...]
    height: float


@dataclass(frozen=True, slots=True)
class Node:
    """Something in a network: its name and more about it, its upper left corner, and where it leads."""

    name: str
    detail: str
    x: float
    y: float
    iri: str | None


@dataclass(frozen=True, slots=True)
class Edge:
    """That one node is joined with another, by some rows; ``path``: in SVG's letters, ``x`` and ``y``: of its word."""

    path: str
    x: float
    y: float
    word: str
    title: str
    iri: str | None
    row: int


@dataclass(frozen=True, slots=True)
class Network:
    """Boxes in layers, which lines join from left to right; ``directed``: the lines have heads."""

    kind: ClassVar[str] = "network"
    caption: str
    notes: tuple[str, ...]
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    directed: bool
    width: float
    height: float


def drawn(chart: Chart, rows: Sequence[Row]) -> Ranking | Timeline | Network | None:
    """The chart of some rows; None where they have too little to draw, such as one bar or one day."""
    match chart.kind:
        case "ranking":
            return _ranking(chart, rows)
        case "timeline":
            return _timeline(chart, rows)
    return _network(chart, rows)


def _called(chart: Chart, part: str) -> str:
    return " or ".join(plain_words(column) for column in chart.columns[part])


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def _text(row: Row, part: str) -> str:
    return row[part].text if part in row else ""


def _shared(rows: Sequence[tuple[int, Row]]) -> tuple[str | None, int]:
    """Where some rows lead: a single one to its thing, several to the first of them."""
    place, row = rows[0]
    return (row["thing"].iri if len(rows) == 1 and "thing" in row else None), place


def _cut(text: str, letters: int) -> str:
    return text if len(text) <= letters else f"{text[: letters - 1].rstrip()}…"


# Rankings


def _ranking(chart: Chart, rows: Sequence[Row]) -> Ranking | None:
    found = [(row, int(row["count"].raw)) for row in rows if row["count"].raw.isdecimal()][:_BARS]
    longest = max((count for _, count in found), default=0)
    if len({count for _, count in found}) < _FEWEST_COUNTS:
        return None
    bars = (
        Bar(_cut(_text(row, "name"), 44), count, round(100 * count / longest, 1), _iri(row, "thing"))
        for row, count in found
    )
    left = len(rows) - len(found)
    notes = () if left == 0 else (f"The first {len(found)} are drawn.",)
    return Ranking(_sentence(f"{_called(chart, 'count')} by {_called(chart, 'name')}"), notes, tuple(bars))


def _iri(row: Row, part: str) -> str | None:
    return row[part].iri if part in row else None


# Timelines


def _timeline(chart: Chart, rows: Sequence[Row]) -> Timeline | None:
    days = [_day(row["when"].raw) for row in rows]
    known = [day for day in days if day is not None]
    if len(known) == 0:
        return None
    letters, names = _stretches(known)
    columns = [*names, *(["no day"] if None in days else [])]
    if len(columns) == 1:
        return None
    all_lanes = list(dict.fromkeys(_lane(row) for row in rows))
    lanes = sorted(all_lanes[:_LANES], key=lambda lane: _SCALE.get(lane, 0))
    places = {name: round(100 * (place + 0.5) / len(columns), 2) for place, name in enumerate(columns)}
    groups: dict[tuple[int, str], list[tuple[int, Row]]] = {}
    for place, (row, day) in enumerate(zip(rows, days, strict=True)):
        if _lane(row) in lanes:
            column = columns[-1] if day is None else _name(_number(day, letters), letters)
            groups.setdefault((lanes.index(_lane(row)), column), []).append((place, row))
    notes = []
    if len(lanes) < len(all_lanes):
        notes.append(f"The first {len(lanes)} of {len(all_lanes)} lines are drawn.")
    caption = f"a column for each {_UNITS[letters]} ({_called(chart, 'when')})"
    return Timeline(
        _sentence(f"a line for each {_called(chart, 'lane')}, {caption}" if "lane" in chart.columns else caption),
        tuple(notes),
        tuple(
            Dot(places[column], _LANE * lane + 32, min(10.0, round(4 + 2 * math.sqrt(len(group)), 1)), len(group),
                f"{column}{', ' if lanes[lane] else ''}{lanes[lane]}: {_titles(group)}", *_shared(group))
            for (lane, column), group in sorted(groups.items(), key=lambda each: (each[0][0], places[each[0][1]]))
        ),
        tuple((_LANE * place, _cut(lane, 48)) for place, lane in enumerate(lanes)),
        tuple(_ticks(columns, places, "no day" in columns)),
        _LANE * len(lanes) + _AXIS,
    )  # fmt: skip


def _lane(row: Row) -> str:
    return (row["lane"].text or "not stated") if "lane" in row else ""


def _titles(group: Sequence[tuple[int, Row]]) -> str:
    texts = list(dict.fromkeys(_cut(_text(row, "name"), 80) for _, row in group))
    return "; ".join(texts[:4]) + ("" if len(texts) <= 4 else f"; and {len(texts) - 4} more")


def _day(text: str) -> str | None:
    """The day, month or year that a time begins with; None for what no calendar has."""
    found = _DAY.match(text)
    if found is None:
        return None
    try:
        date.fromisoformat(f"{found[0]}-01-01"[:10])
    except ValueError:
        return None
    return found[0]


def _stretches(days: Sequence[str]) -> tuple[int, list[str]]:
    """All days, months, years or decades from the first to the last: as fine as fits, and as every time is known."""
    known = min(len(day) for day in days)
    for letters in _UNITS:
        numbers = [_number(day, letters) for day in days] if letters <= known else []
        if len(numbers) > 0 and (max(numbers) - min(numbers) < _STRETCHES or letters == min(_UNITS)):
            return letters, [_name(number, letters) for number in range(min(numbers), max(numbers) + 1)]
    raise AssertionError


def _number(day: str, letters: int) -> int:
    if letters == 10:
        return date.fromisoformat(day).toordinal()
    return int(day[:4]) * 12 + int(day[5:7]) - 1 if letters == 7 else int(day[:letters])


def _name(number: int, letters: int) -> str:
    if letters == 10:
        return date.fromordinal(number).isoformat()
    if letters == 7:
        return f"{number // 12:04}-{number % 12 + 1:02}"
    return f"{number:04}" if letters == 4 else f"{number:03}0s"


def _ticks(columns: Sequence[str], places: Mapping[str, float], ends_open: bool) -> Iterator[tuple[float, str, str]]:
    """So many names under the columns as there is room for on a telephone."""
    step, last = math.ceil(len(columns) / _TICKS), len(columns) - 1
    shown = [place for place in range(0, len(columns), step) if not ends_open or place + step <= last]
    for name in (columns[place] for place in [*shown, *([last] if ends_open else [])]):
        yield places[name], "start" if places[name] < 12 else "end" if places[name] > 88 else "middle", name


# Networks


def _network(chart: Chart, rows: Sequence[Row]) -> Network | None:
    nodes: dict[str, Row] = {}  # what is known of a node: a row, with its values under "name", "detail", "thing"
    joined: dict[tuple[str, str], list[tuple[int, Row]]] = {}
    reached: dict[tuple[str, int], str] = {}
    loose = crowded = 0
    for place, row in enumerate(rows):
        (start, one), (end, other) = _end(row, "from"), _end(row, "to")
        start, one = _passed(row, start, one, nodes, reached)
        new = {start: one, end: other}
        if start == end or "" in new:
            loose += 1
        elif len(nodes.keys() | new.keys()) > _NODES:
            crowded += 1
        else:
            nodes |= {key: known for key, known in new.items() if key not in nodes}
            pair = (end, start) if chart.kind == "mutual network" and (end, start) in joined else (start, end)
            joined.setdefault(pair, []).append((place, row))
    if len(joined) == 0:
        return None
    directed = chart.kind == "network"
    notes = []
    if loose > 0:
        notes.append(f"{plural(loose, 'row')} of the table {'has' if loose == 1 else 'have'} no other end to draw.")
    if crowded > 0:
        notes.append(f"{plural(crowded, 'row')} are in the table only: more than {_NODES} boxes cannot be read.")
    if not {"from_thing", "to_thing"} <= chart.columns.keys():
        notes.append("What goes by one name is one box.")
    caption = (" → " if directed else " and ").join(_called(chart, part) for part in ("from", "to"))
    boxes, edges, width, height = _laid_out(nodes, joined, directed=directed)
    readable = tuple(_apart(edges))
    covered = sum(one.word != other.word for one, other in zip(edges, readable, strict=True))
    if covered > 0:
        notes.append(f"The words of {plural(covered, 'line')} are left out where lines cross.")
    return Network(_sentence(caption), tuple(notes), boxes, readable, directed, width, height)


def _end(row: Row, part: str) -> tuple[str, Row]:
    """The key of what is at one end of a row, and what is known of it."""
    known = {"name": row[part]}
    for also in ("detail", "thing"):
        if f"{part}_{also}" in row:
            known[also] = row[f"{part}_{also}"]
    key = known["thing"].raw if "thing" in known else ""
    return key or row[part].raw, known


def _passed(
    row: Row, start: str, known: Row, nodes: Mapping[str, Row], reached: dict[tuple[str, int], str]
) -> tuple[str, Row]:
    """Where a row begins: of a chain of several steps, each begins where the one before has led."""
    if "step" not in row or not row["step"].raw.isdecimal():
        return start, known
    step = int(row["step"].raw)
    reached[start, step] = _end(row, "to")[0]
    before = reached.get((start, step - 1), start)
    return (before, nodes[before]) if before in nodes else (start, known)


def _laid_out(
    nodes: Mapping[str, Row], joined: Mapping[tuple[str, str], Sequence[tuple[int, Row]]], *, directed: bool
) -> tuple[tuple[Node, ...], tuple[Edge, ...], float, float]:
    layers = _layers(nodes, joined)
    routes = {pair: _route(pair, layers) for pair in joined}
    columns = _ordered(nodes, layers, routes.values())
    most = max(len(column) for column in columns)
    corners = {
        key: ((_BOX + _GAP) * layer + 1, _STEP * (place + (most - len(column)) / 2) + 1)
        for layer, column in enumerate(columns)
        for place, key in enumerate(column)
    }
    boxes = tuple(
        Node(_cut(_text(known, "name"), 27), _cut(_text(known, "detail"), 31), *corners[key], _iri(known, "thing"))
        for key, known in nodes.items()
    )
    edges = tuple(
        _edge(nodes, pair, joined[pair], [corners[key] for key in route], turned=route[0] != pair[0], directed=directed)
        for pair, route in routes.items()
    )
    return boxes, edges, (_BOX + _GAP) * len(columns) - _GAP + 2, _STEP * most - (_STEP - _TALL) + 2


def _layers(nodes: Iterable[str], pairs: Iterable[tuple[str, str]]) -> Mapping[str, int]:
    """How far to the right each node stands: right of all that leads to it, but for what closes a circle."""
    forward: dict[str, list[str]] = {key: [] for key in nodes}
    for start, end in pairs:
        forward[start].append(end)
    backward: dict[str, list[str]] = {key: [] for key in forward}
    begun: dict[str, bool] = {}  # whether all that follows has been seen

    def visit(key: str) -> None:
        begun[key] = False
        for following in forward[key]:
            if following not in begun:
                visit(following)
            if begun[following]:  # otherwise it closes a circle, and stands left of this one already
                backward[following].append(key)
        begun[key] = True

    for key in forward:
        if key not in begun:
            visit(key)
    layers: dict[str, int] = {}

    def layer(key: str) -> int:
        if key not in layers:
            layers[key] = max((layer(before) + 1 for before in backward[key]), default=0)
        return layers[key]

    nearest: dict[str, int] = {}
    for key in forward:
        for before in backward[key]:
            nearest[before] = min(nearest.get(before, layer(key)), layer(key))
    return {key: nearest[key] - 1 if len(backward[key]) == 0 and key in nearest else layer(key) for key in forward}


def _route(pair: tuple[str, str], layers: Mapping[str, int]) -> list[str]:
    """From the left end of a line to its right end, with a place to pass in each layer between the two."""
    left, right = sorted(pair, key=lambda key: layers[key])
    passed = [f"{pair[0]}\0{pair[1]}\0{layer}" for layer in range(layers[left] + 1, layers[right])]
    return [left, *passed, right]


def _ordered(nodes: Iterable[str], layers: Mapping[str, int], routes: Collection[Sequence[str]]) -> list[list[str]]:
    """What stands in each layer from top to bottom, with few lines that cross: each near its neighbours."""
    columns: list[list[str]] = [[] for _ in range(max(layers.values()) + 1)]
    for key in nodes:
        columns[layers[key]].append(key)
    beside: dict[str, dict[str, None]] = {}
    for route in routes:
        for place, key in enumerate(route[1:-1], layers[route[0]] + 1):
            columns[place].append(key)
        for one, other in pairwise(route):
            beside.setdefault(one, {})[other] = None
            beside.setdefault(other, {})[one] = None
    for sweep in range(_SWEEPS):
        order = range(1, len(columns)) if sweep % 2 == 0 else range(len(columns) - 2, -1, -1)
        for number in order:
            near = columns[number - 1 if sweep % 2 == 0 else number + 1]
            heights = {key: place - len(near) / 2 for place, key in enumerate(near)}
            own = {key: place - len(columns[number]) / 2 for place, key in enumerate(columns[number])}
            columns[number].sort(key=lambda key: _middle([heights[k] for k in beside[key] if k in heights], own[key]))
    return columns


def _middle(heights: Sequence[float], otherwise: float) -> float:
    return sum(heights) / len(heights) if len(heights) > 0 else otherwise


def _edge(
    nodes: Mapping[str, Row],
    pair: tuple[str, str],
    rows: Sequence[tuple[int, Row]],
    corners: Sequence[tuple[float, float]],
    *,
    turned: bool,
    directed: bool,
) -> Edge:
    """A line through places that are given from left to right; ``turned``: it leads from right to left."""
    drop = _TALL / 2 + (_BACK if turned else 0)
    points = [point for x, y in corners for point in ((x, y + drop), (x + _BOX, y + drop))][1:-1]
    (x1, y1), (x2, y2) = points[:2]
    if directed:
        end = 0 if turned else -1
        points[end] = (points[end][0] + (_TIP if turned else -_TIP), points[end][1])
    names = [_text(nodes[key], "name") for key in pair]
    words = list(dict.fromkeys(_text(row, "word") for _, row in rows if _text(row, "word") != ""))
    said = f": {'; '.join(words)}" if len(words) > 0 else ""
    several = f" ({plural(len(rows), 'row')})" if len(rows) > 1 else ""
    return Edge(
        _path(points[::-1] if turned else points),
        (x1 + x2) / 2,
        (y1 + y2) / 2 + 3,
        _word(words, len(rows)),
        f"{(' to ' if directed else ' and ').join(names)}{said}{several}",
        *_shared(rows),
    )


def _apart(edges: Iterable[Edge]) -> Iterator[Edge]:
    """The edges, without the words that would stand on another's."""
    taken: list[tuple[float, float]] = []
    for edge in edges:
        if edge.word != "" and any(abs(edge.x - x) < _GAP and abs(edge.y - y) < _LETTERING for x, y in taken):
            yield replace(edge, word="")
        else:
            taken += [(edge.x, edge.y)] if edge.word != "" else []
            yield edge


def _path(points: Sequence[tuple[float, float]]) -> str:
    """A line that bends from one layer to the next, and is straight where it passes one."""
    steps = [f"M{points[0][0]:g} {points[0][1]:g}"]
    for place, ((x1, y1), (x2, y2)) in enumerate(pairwise(points)):
        middle = (x1 + x2) / 2
        bend = f"C{middle:g} {y1:g} {middle:g} {y2:g} "
        steps.append(f"{bend if place % 2 == 0 else 'L'}{x2:g} {y2:g}")
    return "".join(steps)


def _word(words: Sequence[str], rows: int) -> str:
    if len(words) == 1:
        return _cut(words[0], 20) if rows == 1 else f"{_cut(words[0], 16)} ×{rows}"
    return "" if rows == 1 else plural(rows, "row")
