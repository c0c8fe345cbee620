"""The words of a source: which of them names who speaks, and what the others say about an unnamed one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kg.article import Article
from kg.model import ActorKind
from kg.reader import names, phrases
from kg.reader.chunks import BEFORE_TITLE, is_title
from kg.reader.draft import Marked, Run
from kg.reader.mentions import Name
from kg.reader.names import Sense

PRONOUNS = frozenset(
    "i me my mine myself we us our ours ourselves he him his himself she her hers herself it its itself they them "
    "their theirs themselves who whom whose which that you your one".split()
)
RELATIVE = frozenset(["who", "whom", "whose", "which", "that"])


@dataclass(frozen=True, slots=True)
class Source:
    """Who is named by a run: ``head`` is the token that does it; ``run`` the words without what only adds to them."""

    run: Run
    head: int


def read(marked: Marked, run: Run, name_of: Mapping[int, Name]) -> Source | None:
    """The source in a run of tokens. ``name_of``: the names of the window by token. None: nobody can be named by it."""
    tokens, pos, (first, last) = marked.window.tokens, marked.pos, run
    while (
        first < last
        and (
            (pos[first] in {"ADP", "CCONJ", "PUNCT", "SCONJ", "ADV"} and tokens[first].lower not in PRONOUNS)
            or not tokens[first].form[0].isalnum()
            or tokens[first].lower in {"both", "either", "even", "according", "to"}
        )
        and tokens[first + 1].lower not in {"least", "most", "than"}
    ):
        first += 1
    end = _segment(marked, first, last, name_of)
    head = _head(marked, first, end, name_of)
    if head is None:
        return Source((first, last), first) if tokens[first].form[0].isalnum() else None
    head = _announced(marked, head, end, last, name_of)
    head = _owner(marked, first, head, last, name_of)
    return Source((first, _closed(marked, first, last)), head)


def described(article: Article, marked: Marked, run: Run, *, is_name: bool) -> str:
    """The words of a run as a name: on one line, the capital of a sentence's beginning lowered unless a name begins."""
    tokens = marked.window.tokens
    words = " ".join(article.text[tokens[run[0]].start : tokens[run[1]].end].split())
    first = tokens[run[0]]
    following = tokens[run[0] + 1] if run[0] < run[1] else first
    is_name = is_name or (marked.pos[run[0]] == "PROPN" and following is not first and following.form[0].isupper())
    is_plain = not is_name and first.form != "I" and (first.form[1:].islower() or first.form == "A")
    return words[0].lower() + words[1:] if is_plain else words


def basis(article: Article, marked: Marked, run: Run) -> str | None:
    """The words of a source that say why it may know: familiar with the plans."""
    tokens = marked.window.tokens
    for i in range(run[0], run[1]):
        pair = (tokens[i].lower, tokens[i + 1].lower)
        begins = pair in _BASES or (pair[0] == "with" and "knowledge" in {t.lower for t in tokens[i : i + 4]})
        if begins:
            last = _closed(marked, i, run[1])
            return " ".join(article.text[tokens[i].start : tokens[last].end].split())
    return None


_BASES = frozenset(
    [("familiar", "with"), ("briefed", "on"), ("briefed", "about"), ("close", "to"), ("involved", "in"),
     ("privy", "to"), ("aware", "of"), ("informed", "about"), ("present", "at"),
     ("acquainted", "with"), ("knowledgeable", "about")]
)  # fmt: skip
_ENDS = frozenset([",", "(", ")", "—", "–", "--", ";", ":", "who", "whom", "whose", "which", "that", "where"])
_PAUSES = frozenset([",", "—", "–", ":"])
_ARTEFACTS = frozenset(
    "statement letter email e-mail mail tweet memo release post message note filing complaint ruling editorial remark "
    "comment speech testimony affidavit article column report announcement lawsuit account".split()
)
_COUNTERS = frozenset("one some many most several few all both none any each number group majority half those".split())


def _segment(marked: Marked, first: int, last: int, name_of: Mapping[int, Name]) -> int:
    """The last token of the noun phrase that a source begins with."""
    tokens, pos = marked.window.tokens, marked.pos
    has_nominal = False
    for i in range(first, last + 1):
        token = tokens[i]
        name = name_of.get(i)
        if i > first and name is not None and name.run[0] < i:
            has_nominal = True
            continue
        if has_nominal:
            is_joint = token.form in {"-", "–", "'s", "’s", "’", "'"} and token.start == tokens[i - 1].end
            counted = tokens[i - 1].lower in _COUNTERS or tokens[i - 1].lower in phrases.NUMBERS
            if token.form in _ENDS or token.lower in _ENDS:
                return i - 1
            if (
                pos[i] == "ADP"
                and not (token.lower == "of" and counted)
                and not is_joint
                and not _is_office(marked, i, name_of)
            ):
                return i - 1
            is_joint = is_joint or (token.lower in BEFORE_TITLE and i < last and is_title(tokens[i + 1]))
            if pos[i] in {"VERB", "AUX", "SCONJ", "PUNCT"} and not is_joint and not _is_inside(marked, i, last):
                return i - 1
            if pos[i] == "CCONJ" and not _is_modifier(marked, i, name_of) and not _is_of_one(marked, i, name_of):
                return i - 1
            is_after_noun = pos[i - 1] in {"NOUN", "PRON"} and tokens[i - 1].lower not in phrases.POSSESSIVE
            if pos[i] == "ADJ" and is_after_noun and not is_title(token) and not _is_inside(marked, i, last):
                return i - 1
        is_nominal = pos[i] in {"NOUN", "PROPN", "PRON", "NUM"} or token.lower in _COUNTERS
        has_nominal = has_nominal or name is not None or is_nominal
    return last


def _is_inside(marked: Marked, i: int, last: int) -> bool:
    """Whether a noun follows directly, so that a word like "leading" or "senior" only describes it."""
    return (
        i < last
        and marked.pos[i + 1] in {"NOUN", "PROPN", "ADJ"}
        and marked.window.tokens[i].lower.endswith(
            ("ed", "ing", "al", "ic", "or", "an", "ive", "y", "ous", "ent", "ar")
        )
    )


def _is_modifier(marked: Marked, i: int, name_of: Mapping[int, Name]) -> bool:
    """Whether "and" joins what stands before a noun: U.S. and European officials."""
    name = name_of.get(i - 1)
    before_is_modifier = marked.pos[i - 1] == "ADJ" or (name is not None and name.kind is not None and (
        name.entry is not None and name.entry.sense in {Sense.ADJECTIVE, Sense.NAME} and len(name.words[-1]) < 5
    ))  # fmt: skip
    return before_is_modifier and i + 2 < len(marked.pos) and marked.pos[i + 1] in {"ADJ", "PROPN", "NOUN"}


def _is_office(marked: Marked, i: int, name_of: Mapping[int, Name]) -> bool:
    """Whether "of" stands in a title before a name: Director of Government Affairs Phil Smith."""
    tokens = marked.window.tokens
    if not is_title(tokens[i - 1]) or names.is_plural(tokens[i - 1].lower):
        return False
    k = i + 1
    people = {k for k, name in name_of.items() if name.kind is ActorKind.PERSON}
    while k < min(i + 6, len(tokens)) and k not in people and marked.pos[k] in {"NOUN", "PROPN", "ADJ"}:
        k += 1
    return k > i + 1 and k in people


def _is_of_one(marked: Marked, i: int, name_of: Mapping[int, Name]) -> bool:
    """Whether "and" joins two titles of the person named next: filmmaker and best-selling author Dinesh D'Souza."""
    tokens = marked.window.tokens
    if i - 1 in name_of or marked.pos[i - 1] != "NOUN" or names.is_plural(tokens[i - 1].lower):
        return False
    for k in range(i + 1, min(i + 7, len(tokens))):
        if k in name_of and name_of[k].kind is ActorKind.PERSON:
            return is_title(tokens[k]) or (k > i + 1 and marked.pos[k - 1] in {"NOUN", "PROPN"})
        if marked.pos[k] not in {"ADJ", "NOUN", "PROPN", "VERB", "ADV"} and tokens[k].form != "-":
            return False
    return False


def _head(marked: Marked, first: int, end: int, name_of: Mapping[int, Name]) -> int | None:
    tokens, pos = marked.window.tokens, marked.pos
    for i in range(end, first - 1, -1):
        is_part = tokens[i].lower in {"them", "us", "those", "these"} and i - 2 >= first
        if is_part and tokens[i - 1].lower == "of":
            return i - 2
        if i in name_of:
            return name_of[i].core[1] if name_of[i].core[1] <= end else i
        is_word = tokens[i].form[0].isalnum()
        if is_word and (pos[i] in {"NOUN", "PROPN", "PRON"} or is_title(tokens[i]) or tokens[i].lower in PRONOUNS):
            return i
    for i in range(end, first - 1, -1):
        if tokens[i].form[0].isalnum() and pos[i] in {"NUM", "ADJ", "DET"}:
            return i
    return None


def _announced(marked: Marked, head: int, end: int, last: int, name_of: Mapping[int, Name]) -> int:
    """The name that an apposition gives to a noun for a person: a top strategist, John Weaver."""
    tokens = marked.window.tokens
    noun = names.singular(tokens[head].lower)
    is_person = noun in names.titles() or noun in names.people() or noun == "one"
    if head in name_of or not is_person or end + 2 > last:
        return head
    while end + 2 < last and tokens[end + 1].form not in _PAUSES and noun != "one":
        end += 1
    if tokens[end + 1].form not in _PAUSES or names.is_plural(tokens[head].lower):
        return head
    for i in range(end + 2, min(end + 5, last + 1)):
        name = name_of.get(i)
        if name is not None:
            is_apt = name.kind is ActorKind.PERSON or (noun == "one" and name.kind is not None)
            return name.core[1] if is_apt else head
        if marked.pos[i] not in {"PROPN", "NOUN"}:
            return head
    return head


def _owner(marked: Marked, first: int, head: int, last: int, name_of: Mapping[int, Name]) -> int:
    """Whose words an artefact holds, where it is named: a statement from the ministry, Rubio's press release."""
    tokens = marked.window.tokens
    if head in name_of or names.singular(tokens[head].lower) not in _ARTEFACTS:
        return head
    for i in range(first, head):
        name = name_of.get(i)
        if name is not None and i + 1 <= head and tokens[name.core[1] + 1].form in {"'s", "’s", "’"}:
            return name.core[1]
        if tokens[i].lower in phrases.POSSESSIVE:
            return i
    if head + 1 <= last and tokens[head + 1].lower in {"by", "from", "of"}:
        for i in range(head + 2, min(head + 8, last + 1)):
            if i in name_of:
                return name_of[i].core[1]
            if marked.pos[i] not in {"DET", "ADJ", "NOUN", "PROPN"}:
                break
    return head


def _closed(marked: Marked, first: int, last: int) -> int:
    """The last token of a source without a clause after a comma that only adds to it."""
    tokens = marked.window.tokens
    for i in range(first + 1, last + 1):
        if tokens[i].form in {",", "—", "–", "("} and i > first:
            return i - 1
    while last > first and not tokens[last].form[0].isalnum():
        last -= 1
    return last
