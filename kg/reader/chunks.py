"""Runs of capitals that are names by their form: cut at titles, joined over initials, hyphens and "of"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kg.reader import names
from kg.reader.draft import Entity, Marked, Run
from kg.reader.names import Entry
from kg.reader.tokens import Token


@dataclass(frozen=True, slots=True)
class Piece:
    """A name by its form. ``words``: of the bare name, without initials and endings such as Jr. ``title``: the tokens
    of titles and forms of address directly before it."""

    core: Run
    words: tuple[str, ...]
    entry: Entry | None = None
    title: Run | None = None


def loudness(marked: Marked) -> list[bool]:
    """For each token whether capitals tell nothing in its sentence: a headline or shouting."""
    big, small = Counter[int](), Counter[int]()
    ends: dict[int, str] = {}
    for token, sentence in zip(marked.window.tokens, marked.window.sentence_of, strict=True):
        ends[sentence] = token.form
        if len(token.form) > 2 and token.form.isalpha() and token.form not in _SMALL_IN_HEADLINES:
            big[sentence] += token.form[0].isupper()
            small[sentence] += token.form[0].islower()
    loud = {
        sentence: big[sentence] >= 3
        and big[sentence] > 4 * small[sentence]
        and (end != "." or (big[sentence] > 4 and small[sentence] == 0))
        for sentence, end in ends.items()
    }
    return [loud[sentence] for sentence in marked.window.sentence_of]


def is_title(token: Token) -> bool:
    """Whether a token is a noun for an office or work, or a form of address that stands for one."""
    lower = token.lower
    return names.singular(lower) in names.titles() or names.honorifics().get(lower, ("", ""))[1] != ""


_SMALL_IN_HEADLINES = frozenset("the and for but nor yet off out per via its with from over into than".split())
_PARTICLES = frozenset("de da di du del della la le van von der den bin ibn ben al el dos das ter".split())
_GLUE = frozenset("-'’&–.")
BEFORE_TITLE = frozenset(
    "vice deputy prime foreign attorney chief senior assistant associate executive managing press former acting "
    "interim first lieutenant major brigadier crown lead finance interior defense defence justice health education "
    "energy environment trade home cabinet state secretary general retired staff commander treasury labor labour "
    "agriculture transportation transport commerce majority minority communications campaign policy political "
    "national security house senate district federal regional co incoming outgoing honorary special".split()
)
_AFTER_OF = frozenset(
    "department university bank ministry house council board institute office college chamber school court bureau "
    "federation association society center centre church academy confederation republic league union city state "
    "secretary chief speaker".split()
)
_BEFORE_LINK = {
    "of": _AFTER_OF,
    "for": frozenset("institute center centre campaign society council agency association foundation alliance".split()),
    "on": frozenset(["council", "committee", "commission", "center", "subcommittee", "conference"]),
}
_OWNERS = frozenset(
    "people peoples workers farmers peasants women men children teachers students citizens veterans writers players "
    "journalists".split()
)  # whom bodies are named after, with an apostrophe
SIDES = frozenset(["pro", "anti"])  # before a hyphen and what somebody is for or against
_SYLLABLE = 6  # letters
_COMPOUNDS = frozenset(
    "area backed based born bound built elect era free funded held hour led like linked made mile old only owned plus "
    "run sized style type wide win won year".split()
)  # what a hyphen joins to a name that is no part of it: Hong Kong-based
_SHORT = frozenset(["st", "mt", "ft"])
_ENDINGS = frozenset(["jr", "sr", "ii", "iii", "iv"])
_MONTHS = frozenset(
    "january february march april may june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday jan feb mar apr aug sept oct nov dec".split()
)
_NO_NAMES = _MONTHS | frozenset(
    "i ok i'm many other others one some several few most all any each every another such both two three former "
    "ex onetime then late acting outgoing incoming retired new no yes not what why how when where who this that these "
    "those here there the a an it he she they we you its his her their our my your and but or so if as photo image "
    "top senior local federal presumptive "
    "co qc kc reporting contributing editing watch update breaking exclusive q".split()
)


def find(marked: Marked, small: Collection[str]) -> Iterator[Piece]:
    """The names of a window where capitals tell them, in reading order. ``small``: words the article writes small."""
    tokens, loud = marked.window.tokens, loudness(marked)
    forms = [straight(token.form) for token in tokens]
    named = {i: entity for entity in marked.entities for i in range(_first(marked, entity), entity.run[1] + 1)}
    gazetteer, i = names.gazetteer(), 0
    while i < len(tokens):
        if loud[i]:
            i += 1
            continue
        match = gazetteer.match(forms, i)
        if match is not None and (_is_side(marked, i) or not _goes_on(marked, i, i + match[0], named)):
            yield Piece((i, i + match[0] - 1), tuple(forms[i : i + match[0]]), match[1])
            i += match[0]
            continue
        if not _begins(marked, i, named, small):
            i += 1
            continue
        last = _end(marked, i, named)
        yield from _split(marked, (i, last), named)
        i = last + 1


def _is_side(marked: Marked, i: int) -> bool:
    """Whether a name at a token makes an adjective with what stands before it: pro-Beijing."""
    tokens = marked.window.tokens
    return i > 1 and tokens[i - 1].form == "-" and tokens[i - 2].lower in SIDES


def _first(marked: Marked, entity: Entity) -> int:
    """The first token of a name: its form of address where the network began with that one's stop: Mr. Clinton."""
    tokens, first = marked.window.tokens, entity.run[0]
    is_stop = first > 0 and tokens[first].form == "." and tokens[first - 1].lower in names.honorifics()
    return first - 1 if is_stop else first


def _goes_on(marked: Marked, first: int, end: int, named: Mapping[int, Entity]) -> bool:
    """Whether a known name is but the beginning of a longer one: American Legion, Washington State University."""
    entity = named.get(first)
    if entity is not None and entity.run[0] == first and entity.run[1] >= end:
        rest = marked.window.tokens[end : entity.run[1] + 1]
        return not any(is_title(token) for token in rest) and rest[-1].form not in {"’s", "'s", "-"}
    tokens = marked.window.tokens
    while end < len(tokens) and tokens[end].form[0].isupper() and not is_title(tokens[end]):
        if tokens[end].form in names.marks_of_bodies() and tokens[end - 1].form != ",":
            return True
        end += 1
    return False


def _begins(marked: Marked, i: int, named: Mapping[int, Entity], small: Collection[str]) -> bool:
    token = marked.window.tokens[i]
    is_prefix = token.lower in SIDES and i + 2 < len(marked.pos) and _is_side(marked, i + 2)
    is_new = token.form == "New" and i + 1 < len(marked.pos) and not _opens(marked, i) and _continues(marked, i + 1)
    if (token.lower in _NO_NAMES and not is_new) or not token.form[0].isalpha() or is_prefix:
        return False
    if i in named:
        return token.form[0].isupper() or (named[i].run[0] == i and token.lower in _PARTICLES and named[i].run[1] > i)
    if not token.form[0].isupper():
        return False
    if marked.pos[i] == "PROPN" or _is_speaker_label(marked, i):
        return True
    if marked.pos[i] not in {"NOUN", "ADJ", "X", "VERB"}:
        return False
    return not _opens(marked, i) or _is_never_small(marked, i, small)


def _is_speaker_label(marked: Marked, i: int) -> bool:
    """Whether a transcript's line begins here: CLINTON: …"""
    tokens = marked.window.tokens
    return i == 0 and len(tokens) > 1 and tokens[1].form == ":" and len(tokens[0].form) > 2 and tokens[0].form.isupper()


def _is_never_small(marked: Marked, i: int, small: Collection[str]) -> bool:
    """Whether a word at a sentence's beginning is the first of a name, as it goes on and is nowhere written small."""
    token = marked.window.tokens[i]
    if i + 1 >= len(marked.pos) or marked.pos[i + 1] != "PROPN" or token.lower in small or is_title(token):
        return False
    following = marked.window.tokens[i + 1]
    if names.gazetteer().of([following.form]) is not None:
        return False
    word = names.singular(token.lower)
    return following.form[0].isupper() and word not in names.people() and word not in names.groups()


def _opens(marked: Marked, i: int) -> bool:
    """Whether a capital at this token says nothing: a sentence, a quotation or a list begins here."""
    before = marked.window.tokens[i - 1] if i > 0 else None
    return (
        before is None
        or marked.window.sentence_of[i] != marked.window.sentence_of[i - 1]
        or not (before.form[0].isalnum() or before.form in {",", ")", "(", "-", "’s", "'s", ".", "’", "&"})
    )


def _end(marked: Marked, first: int, named: Mapping[int, Entity]) -> int:
    """The last token of the chunk of capitals that begins at a token."""
    tokens, last = marked.window.tokens, first
    limit = len(tokens)
    while last + 1 < limit and marked.window.sentence_of[last + 1] == marked.window.sentence_of[first]:
        if _parts(marked, last, named):
            break
        is_one_name = last in named and named[last] is named.get(last + 1)
        particles = _particles(marked, last + 1)
        if particles > 0 and _continues(marked, last + particles + 1):
            last += particles + 1
        elif is_one_name or _continues(marked, last + 1):
            last += 1
        elif (step := _over_glue(marked, first, last)) > 0:
            last += step
        else:
            break
    return last


def _particles(marked: Marked, i: int) -> int:
    """How many words such as "von der" stand at a token, before another one."""
    tokens, count = marked.window.tokens, 0
    while i + count < len(tokens) and tokens[i + count].lower in _PARTICLES:
        count += 1
    return count if i + count < len(tokens) else 0


def _parts(marked: Marked, last: int, named: Mapping[int, Entity]) -> bool:
    """Whether a name ends at a token because one of another kind follows, or a dash between spaces."""
    one, other = named.get(last), named.get(last + 1)
    dash = marked.window.tokens[last + 1]
    is_dash = dash.form in {"-", "–", "—"} and dash.start > marked.window.tokens[last].end
    is_whole = last + 2 < len(marked.pos) and _is_syllable(marked, last + 2)  # Moon | Jae-in
    return is_dash or (not is_whole and one is not None and other is not None and one.kind != other.kind == "person")


def _continues(marked: Marked, i: int) -> bool:
    token = marked.window.tokens[i]
    if not token.form[0].isupper() or token.lower in _MONTHS:
        return False
    return marked.pos[i] not in {"PRON", "DET", "ADP", "CCONJ", "SCONJ", "AUX"} or token.form.isupper()


def _over_glue(marked: Marked, first: int, last: int) -> int:
    """How many tokens further a name goes on over a hyphen, an apostrophe, an initial's stop or "of"; 0: it ends."""
    tokens = marked.window.tokens
    glue = tokens[last + 1]
    if glue.lower == "of" and last + 3 < len(tokens) and tokens[last + 2].form == "the":
        is_body = names.singular(tokens[last].lower) in _AFTER_OF
        return 3 if is_body and _continues(marked, last + 3) else 0
    if first < last and _is_syllable(marked, last + 1):
        return 2
    if last + 2 >= len(tokens) or not _continues(marked, last + 2):
        is_stop = glue.form == "." and tokens[last].lower in _ENDINGS and glue.start == tokens[last].end
        return 1 if is_stop and last > first else 0
    after = tokens[last + 2]
    if glue.form == ".":
        word = tokens[last].lower
        is_short = len(word) == 1 or word in names.honorifics() or word in _ENDINGS or word in _SHORT
        return 2 if is_short and glue.start == tokens[last].end else 0
    if glue.form == "&":
        return 2
    if glue.lower == "and" and any(token.lower == "of" for token in tokens[first:last]):
        return 2 if names.gazetteer().match([straight(token.form) for token in tokens], last + 2) is None else 0
    if tokens[last].lower in _OWNERS and names.is_mark_of_body(after.form) and glue.form in {"'s", "’s", "'", "’"}:
        return 2  # the People's Party
    if glue.form in _GLUE:
        return 2 if glue.start == tokens[last].end and after.start == glue.end else 0
    word = names.singular(tokens[last].lower)
    return 2 if word in _BEFORE_LINK.get(glue.lower, frozenset()) else 0


def _is_syllable(marked: Marked, i: int) -> bool:
    """Whether a hyphen at a token joins the second syllable of a given name that is written small: Moon Jae-in."""
    tokens = marked.window.tokens
    if i + 1 >= len(tokens) or tokens[i].form != "-":
        return False
    before, hyphen, after = tokens[i - 1 : i + 2]
    is_joined = before.end == hyphen.start and hyphen.end == after.start
    is_short = len(before.form) <= _SYLLABLE and len(after.form) <= _SYLLABLE and after.form.islower()
    return is_joined and is_short and after.form.isalpha() and after.form not in _COMPOUNDS


def _split(marked: Marked, chunk: Run, named: Mapping[int, Entity]) -> Iterator[Piece]:
    """The names in a chunk of capitals: a body, a title, a person may follow each other without a mark between."""
    tokens, (first, last) = marked.window.tokens, chunk
    titles = [i for i in range(first, last + 1) if is_title(tokens[i]) or tokens[i].lower in names.honorifics()]
    titles = [i for i in titles if not _is_within_body(marked, i, chunk, named)]
    if len(titles) == 0:
        yield from _bare(marked, chunk, None, named)
        return
    start = end = titles[-1]
    if end < last and tokens[end + 1].form == ".":
        end += 1
    elif end + 2 <= last and tokens[end + 1].lower == "of":
        end += 3 if tokens[end + 2].lower == "the" and end + 3 <= last else 2
    elif end < last and tokens[end].lower in {"attorney", "secretary"} and tokens[end + 1].lower == "general":
        end += 1
    while start > first and (
        tokens[start - 1].lower in BEFORE_TITLE or start - 1 in titles or tokens[start - 1].form in {"-", "."}
    ):
        start -= 1
    if start > first:
        yield from _split(marked, (first, start - 1), named)
    if end < last:
        yield from _bare(marked, (end + 1, last), (start, end), named)


def _is_within_body(marked: Marked, i: int, chunk: Run, named: Mapping[int, Entity]) -> bool:
    """Whether a word that may be a title is part of a body's name here: General Electric, the Justice Department."""
    tokens = marked.window.tokens
    if tokens[i].lower in names.honorifics() and tokens[i].lower not in names.titles():
        return False
    following = [token.form for token in tokens[i + 1 : chunk[1] + 1]]
    if tokens[i].lower in _AFTER_OF and i == chunk[0]:
        return False
    kind = next((e.kind for e in marked.entities if e.run[0] <= i <= e.run[1]), None)
    if any(form in names.marks_of_outlets() or names.is_mark_of_body(form) for form in following[-2:]):
        return True
    if kind == "organization" and named[i].run[1] > i:
        return not any(form.lower() in names.first_names() for form in following)
    return False


def _bare(marked: Marked, run: Run, title: Run | None, named: Mapping[int, Entity]) -> Iterator[Piece]:
    tokens, (first, last) = marked.window.tokens, run
    while first <= last and (not tokens[first].form[0].isalnum() or tokens[first].lower in {"of", "the"}):
        first += 1
    while last >= first and (not tokens[last].form[0].isalnum() and tokens[last].form != "."):
        last -= 1
    if last > first > 0 and tokens[first].form == "State" and tokens[first - 1].lower == "of":
        first += 1
    if sum(token.form.isupper() and len(token.form) > 1 for token in tokens[first : last + 1]) > 4:
        return
    if first > last or (first == last and title is None and tokens[first].lower in names.not_names()):
        return
    if "_".join(token.lower for token in tokens[first : last + 1]) in names.not_names():
        return
    entry = names.gazetteer().of([straight(token.form) for token in tokens[first : last + 1]])
    yield Piece((first, last), _words(tokens[first : last + 1]), None if title is not None else entry, title)


def _words(tokens: Sequence[Token]) -> tuple[str, ...]:
    """The words of a name: pieces written together joined, initials and endings left out unless nothing else stands."""
    joined: list[str] = []
    for before, token in zip([None, *tokens[:-1]], tokens, strict=True):
        if before is not None and before.end == token.start and token.form != "." and before.form != ".":
            joined[-1] += straight(token.form)
        elif token.form != ".":
            joined.append(straight(token.form))
        elif before is not None and before.lower in _SHORT:
            joined[-1] += "."
    kept = [word for word in joined if len(word) > 1 and word.lower() not in _ENDINGS]
    return tuple(kept or joined)


def straight(form: str) -> str:
    """A form with straight apostrophes."""
    return form.replace("’", "'")
