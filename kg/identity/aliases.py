"""The alias table: names that rules cannot bring together, and those that many share. It is data that users extend.

A file of tab-separated columns with a header: identifier, kind (person, organization, state, outlet), name, aliases
(separated by semicolons), wikidata, gender (m or f), since, until. All but the first three may be empty. An alias may
stand in several rows: then it says of nobody alone who is meant. ``since`` and ``until`` are the days, YYYY-MM-DD,
between which the news means this bearer by such an alias.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from kg.errors import StoreError
from kg.identity import bodies, persons, tables
from kg.identity.rules import Rule
from kg.identity.spelling import fold
from kg.model import ActorKind

COLUMNS = ("identifier", "kind", "name", "aliases", "wikidata", "gender", "since", "until")
_KINDS = {kind.value: kind for kind in (ActorKind.PERSON, ActorKind.ORGANIZATION, ActorKind.STATE, ActorKind.OUTLET)}
Form = tuple[str, tuple[str, ...]]
Days = tuple[date, date]


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the table."""

    identifier: str
    kind: ActorKind
    name: str
    aliases: tuple[str, ...] = ()
    wikidata: str | None = None
    gender: str = ""
    since: date | None = None
    until: date | None = None

    @property
    def forms(self) -> tuple[str, ...]:
        """The name and the aliases."""
        return (self.name, *self.aliases)


class Aliases:
    """Entries, found by a name of theirs."""

    def __init__(self, entries: Sequence[Entry] = ()) -> None:
        self.entries = {entry.identifier: entry for entry in entries}
        self._by_form: Mapping[Form, list[Entry]] = defaultdict(list)
        self._by_key: Mapping[tuple[str, ...], list[Entry]] = defaultdict(list)
        for entry in self.entries.values():
            for form in dict.fromkeys(_form(entry.kind, text) for text in entry.forms):
                self._by_form[form].append(entry)
            if entry.kind is ActorKind.PERSON:
                for key in dict.fromkeys(key for text in entry.forms for key in persons.wide_keys(persons.parse(text))):
                    self._by_key[key].append(entry)

    def __add__(self, other: Aliases) -> Aliases:
        """Both tables; where both have an identifier or a Wikidata item, the row of the second."""
        items = {entry.wikidata for entry in other.entries.values()} - {None}
        kept = {entry.identifier: entry for entry in self.entries.values() if entry.wikidata not in items}
        return Aliases(tuple((kept | other.entries).values()))

    def bearers(self, kind: ActorKind, text: str, days: Days | None = None) -> frozenset[str]:
        """The identifiers of the entries that a name may be of: none, one, or several whom it does not tell apart.

        ``days``: the first and last on which the name was published; of several bearers those of other days drop out.
        """
        found = self._by_form.get(_form(kind, text), [])
        if kind in {ActorKind.ORGANIZATION, ActorKind.OUTLET}:
            found = found or self._by_form.get(("body", ("", *bodies.parse(text).core)), [])
        if kind is ActorKind.PERSON:
            name = persons.parse(text)
            found = found or self._by_form.get(_person_form(name, ()), []) or list(self._related(name))
            found = [each for each in found if "" in {each.gender, name.gender} or each.gender == name.gender]
        if len(found) > 1 and days is not None:
            found = [each for each in found if _is_of(each, days)]
        return frozenset(each.identifier for each in found)

    def _related(self, name: persons.PersonName) -> Iterator[Entry]:
        """The persons of whose names one is the same but for spelling, order or what lies between its ends."""
        if name.is_bare:
            return
        weakest = Rule.ORDER if name.is_common else Rule.NICKNAME
        for entry in {e.identifier: e for key in persons.wide_keys(name) for e in self._by_key.get(key, ())}.values():
            rules = [persons.compare(name, persons.parse(text)) for text in entry.forms]
            full = [rule for rule, text in zip(rules, entry.forms, strict=True) if not persons.parse(text).is_bare]
            if Rule.CONFLICT not in full and any(rule is not None and rule <= weakest for rule in full):
                yield entry


def load(path: Path) -> Aliases:
    """The table in a file. Raises StoreError: which line is wrong, how, and what to write."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise StoreError(f"{path} cannot be read: {error.strerror or error}; name a table of aliases") from None
    except UnicodeDecodeError:
        raise StoreError(f"{path} is not UTF-8; convert it first: iconv -f … -t UTF-8") from None
    lines = text.splitlines()
    if len(lines) == 0 or tuple(lines[0].split("\t")) != COLUMNS:
        raise StoreError(f"{path}:1: the first line must be the columns, separated by tabs: {', '.join(COLUMNS)}")
    entries: dict[str, Entry] = {}
    for number, line in enumerate(lines[1:], 2):
        if line.strip() == "" or line.startswith("#"):
            continue
        entry = _entry(f"{path}:{number}", line.split("\t"))
        if entry.identifier in entries:
            raise StoreError(f"{path}:{number}: the identifier {entry.identifier} has a row above; put both in one row")
        entries[entry.identifier] = entry
    if len(entries) == 0:
        raise StoreError(f"{path} has no rows; write one for each actor under the line of columns")
    return Aliases(tuple(entries.values()))


def written(entries: Iterable[Entry]) -> str:
    """A file with these rows, as ``load`` reads it; no name in it may have a tab, a line's end or a semicolon."""
    lines = ["\t".join(COLUMNS)]
    for each in entries:
        days = ("" if day is None else day.isoformat() for day in (each.since, each.until))
        cells = (each.identifier, each.kind.value, each.name, "; ".join(each.aliases), each.wikidata or "", each.gender)
        lines.append("\t".join((*cells, *days)).rstrip("\t"))
    return "".join(f"{line}\n" for line in lines)


@cache
def packaged() -> Aliases:
    """The table that comes with the package: states, bodies, outlets and some persons."""
    return load(tables.DATA / "aliases.tsv")


def _entry(place: str, cells: Sequence[str]) -> Entry:
    if len(cells) > len(COLUMNS) or len(cells) < 3:
        wanted = f"between 3 and {len(COLUMNS)} columns, separated by tabs"
        raise StoreError(f"{place}: {len(cells)} columns where there must be {wanted}")
    identifier, kind, name, aliases, item, gender, since, until = (*map(str.strip, cells), *[""] * 5)[: len(COLUMNS)]
    if re.fullmatch("[A-Za-z][A-Za-z0-9_]*", identifier) is None:
        raise StoreError(f"{place}: {identifier!r} is no identifier; write letters, digits and _, a letter first")
    if kind not in _KINDS:
        raise StoreError(f"{place}: {kind!r} is no kind of actor; write one of {', '.join(_KINDS)}")
    forms = [form.strip() for form in aliases.split(";") if form.strip() != ""]
    for form in (name, *forms):
        if fold(form) == "":
            raise StoreError(f"{place}: {form!r} has no letter that a name could be found by; write the name")
    if item != "" and re.fullmatch("Q[1-9][0-9]*", item) is None:
        raise StoreError(f"{place}: {item!r} is no Wikidata item; write Q and its number, or nothing")
    if gender not in {"", "m", "f"}:
        raise StoreError(f"{place}: {gender!r} is no gender; write m, f or nothing")
    first, last = _day(place, since), _day(place, until)
    if first is not None and last is not None and first > last:
        raise StoreError(f"{place}: since {first} is after until {last}; exchange them")
    return Entry(identifier, _KINDS[kind], name, tuple(forms), item or None, gender, first, last)


def _day(place: str, text: str) -> date | None:
    if text == "":
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise StoreError(f"{place}: {text!r} is no day; write YYYY-MM-DD or nothing") from error


def _is_of(entry: Entry, days: Days) -> bool:
    return (entry.since is None or entry.since <= days[1]) and (entry.until is None or entry.until >= days[0])


def _form(kind: ActorKind, text: str) -> Form:
    """What two spellings of one alias share."""
    if kind is not ActorKind.PERSON:
        name = bodies.parse(text)
        is_state = kind is ActorKind.STATE
        return ("state" if is_state else "body"), (name.state, *name.words)
    person = persons.parse(text)
    return _person_form(person, person.title[-1:])


def _person_form(name: persons.PersonName, title: tuple[str, ...]) -> Form:
    return "person", (*title, *name.words, name.suffix, name.ordinal)
