"""Transcripts: lines that begin with who speaks and a colon, one draft a line.

    MODERATOR: We begin with the budget.
    Sen. Patel: It will pass this week.
    Q: Will you resign?

The words after the label are the speaker's. A colon after a capital letter is not enough: “WASHINGTON: The House
voted”, “Note: Times are local” and “Sanders: 45 percent” are no speech.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.reader import names
from kg.reader.draft import Draft, Marked, Run

CONFIDENCE = 0.8  # set after reading some, not measured

_LONGEST = 12  # tokens of a label
_SPEAKING = frozenset(
    "q a question answer moderator host cohost interviewer interviewee reporter reporters correspondent operator "
    "unidentified unknown voice voices audience crowd male female narrator caller chair chairman chairwoman "
    "chairperson speaker clerk court witness announcer man woman all both".split()
)
_HEADINGS = frozenset(
    "note notes update updated updates breaking correction corrections clarification photo photos picture image video "
    "watch audio listen source sources credit caption read related more also see location where when what who why how "
    "date time venue address phone email e-mail contact contacts website web link url name age price cost score result "
    "results summary background context analysis opinion editorial comment exclusive poll polls byline contributing "
    "copyright disclaimer warning tip tips step example total average subject re to from cc via tags topics title "
    "author editor published posted reporting writing editing".split()
)
_SMALL = frozenset("of the for de del della di da van von der den la le al el bin ibn and".split())
_JOINING = frozenset(".,-–'’()/&") | {"’s", "'s"}
_MARKS = frozenset("\"“”'‘’«»„,;:.-–—*_") | {"``", "''", "--"}


@dataclass(frozen=True, slots=True)
class _Line:
    """A window that begins with what may be a label; ``words``: the label's, as they stand there."""

    marked: Marked
    words: tuple[str, ...]
    colon: int
    content: Run

    @property
    def is_capital(self) -> bool:
        """Whether the label is in capitals, as “McCAIN” is."""
        return all(word.isupper() or (word[:1].isupper() and word[-3:].isupper()) for word in self.words)

    @property
    def draft(self) -> Draft:
        """The line as an attribution."""
        return Draft(self.marked, ((self.colon, self.colon),), ((0, self.colon - 1),), (self.content,), CONFIDENCE)

    @property
    def lower(self) -> tuple[str, ...]:
        """The label's words in small letters."""
        return tuple(word.lower() for word in self.words)


def find(marked: Sequence[Marked]) -> dict[int, Draft]:
    """What the lines of an article's windows say, by the window's number: the label as source, the colon as cue and
    the rest as content, without the marks at its edges. Empty for an article without such lines.

    The words of a speech that goes on in a further window are not ascribed.
    """
    lines = [line for window in marked for line in _lines(window)]
    times = Counter(line.lower for line in lines)
    spoken = (line for line in lines if _speaks(line, len(lines), times[line.lower]))
    return {line.marked.number: line.draft for line in spoken}


def _lines(marked: Marked) -> Iterator[_Line]:
    tokens = marked.window.tokens
    colon = next((i for i, token in enumerate(tokens[: _LONGEST + 1]) if token.word == ":"), 0)
    label = tokens[:colon]
    words = tuple(token.form for token in label if token.form[0].isalnum())
    if len(words) == 0 or not _is_label(words) or any(_is_foreign(token.word) for token in label):
        return
    if colon + 1 < len(tokens) and tokens[colon + 1].start == tokens[colon].end:  # as in “T1:Mayor”
        return
    content = _trimmed(marked, colon + 1)
    if any(token.form[0].isalpha() for token in tokens[content[0] : content[1] + 1]):
        yield _Line(marked, words, colon, content)


def _is_foreign(word: str) -> bool:
    return not word[0].isalnum() and word not in _JOINING


def _is_label(words: Sequence[str]) -> bool:
    """Whether words are capitalised as in a name; none of them is a number but after a word, as in “SPEAKER 2”."""
    first = words[0][:1].isupper()
    return first and all(w[:1].isupper() or w.lower() in _SMALL or w in {"s", "n't"} or w.isdigit() for w in words)


def _trimmed(marked: Marked, first: int) -> Run:
    tokens = marked.window.tokens
    last = len(tokens) - 1
    while first <= last and tokens[first].word in _MARKS:
        first += 1
    while last >= first and tokens[last].word in _MARKS:
        last -= 1
    return first, last


def _speaks(line: _Line, lines: int, times: int) -> bool:
    """Whether a label names who speaks. ``lines``: how many may; ``times``: how often this one stands there."""
    if line.lower[0] in _HEADINGS or _is_place(line) or not _is_sentence(line):
        return False
    if _is_person(line):
        return line.is_capital or lines > 1
    return lines > 1 and times > 1 and line.is_capital


def _is_person(line: _Line) -> bool:
    words = set(line.lower) - {"the"}
    if (
        not words.isdisjoint(_SPEAKING)
        or not words.isdisjoint(names.honorifics())
        or not words.isdisjoint(names.titles())
    ):
        return True
    return line.lower[0] in names.first_names() or "person" in _kinds(line)


def _is_place(line: _Line) -> bool:
    return "place" in _kinds(line) and "person" not in _kinds(line)


def _kinds(line: _Line) -> set[str]:
    return {entity.kind for entity in line.marked.entities if entity.run[0] < line.colon}


def _is_sentence(line: _Line) -> bool:
    """Whether the content ends as a sentence does, or has a verb: “45 percent” and “Reuters” are none."""
    first, last = line.content
    ends = any(token.word[0] in ".!?…" for token in line.marked.window.tokens[last:])
    return ends or any(tag in {"VERB", "AUX"} for tag in line.marked.pos[first : last + 1])
