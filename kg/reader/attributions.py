"""Drafts of what an article attributes: the network's links, cleaned, and the silences, in reading order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from kg.model import Form
from kg.reader import addressees, aims, cues, passives, quotations, reactions, silences, subjects, transcripts
from kg.reader.draft import EDGE, Draft, Link, Marked, Run, trimmed

LEAST_CONFIDENCE = 0.37  # of a link that is taken; from half the F1 that is reached, one more gains more than it costs

_MEETING = frozenset({"hear", "know", "learn", "meet"})  # verbs whose object may be a person or an event
_WRITING = frozenset({"speak", "talk", "tweet", "write"})  # verbs whose "to" names who hears them
_CREDITS = frozenset({"image", "photo", "photograph", "picture", "credit", "file"})
_HOW = frozenset({"using", "via"})
_UNSIGNED = 0.6  # how often a paragraph in quotation marks that nobody is named for is what somebody said; set
_QUOTED = 0.9  # share of a window's words between quotation marks, from which it is a quotation


def drafts(marked: Sequence[Marked]) -> list[Draft]:
    """The attributions of an article by others than its own voice, in reading order."""
    found: list[Draft] = []
    lines, apart = transcripts.find(marked), quotations.repeated(marked)
    for window in marked:
        if window.number in apart:
            found.append(apart[window.number])
            continue
        said = lines.get(window.number) or quotations.signed(window)
        here = _of_window(window, len(found), said)
        if _is_quotation(window) and not any(_stands_out(draft) for draft in here):
            here = _of_quotation(found, window, here)
        else:
            here = _after_opening(found, window, here)
        found += here
    sound = [
        i for i, draft in enumerate(found) if draft.silence is not None or len(draft.content + draft.continued) > 0
    ]
    place = {old: new for new, old in enumerate(sound)}
    return [_addressed(replace(found[i], outer=place.get(found[i].outer or 0) if found[i].outer is not None else None))
            for i in sound]  # fmt: skip


def form(draft: Draft) -> Form | None:
    """How the content is quoted: direct when all its words are, mixed when some are. None without content."""
    runs = [(draft.marked, run) for run in draft.content] + list(draft.continued)
    quoted = [token.quoted for marked, (first, last) in runs for token in marked.window.tokens[first : last + 1]
              if token.form[0].isalnum()]  # fmt: skip
    if len(quoted) == 0:
        return None
    share = sum(quoted) / len(quoted)
    return Form.DIRECT if share >= _QUOTED else Form.INDIRECT if share == 0 else Form.MIXED


def _of_window(window: Marked, before: int, said: Draft | None) -> list[Draft]:
    """The drafts of one window; ``before``: how many drafts precede; ``said``: what it says if it is a transcript's
    line or signed. The last may wait for its content."""
    silent = [*silences.find(window), *([] if said is None else [said])]
    spoken = [_cleaned(window, link) for link in window.links if _is_taken(window, link)]
    spoken = [draft for draft in spoken if not any(_overlap(draft.cue[0], run) for s in silent for run in s.cue)]
    spoken = [_completed(draft, spoken) for draft in spoken if _is_said(draft) or _introduces(draft)]
    spoken = [draft for draft in spoken if not passives.is_of_nobody(draft)]
    spoken += passives.find(window, [*spoken, *silent])
    spoken += aims.find(window, [*spoken, *silent])
    spoken = quotations.announced(window, reactions.told(window, spoken))
    return list(subjects.filled([*_nested(sorted(spoken + silent, key=lambda draft: draft.cue[0]), before)]))


def _is_taken(marked: Marked, link: Link) -> bool:
    """Whether a link is sure enough, and its cue is more than a quotation mark."""
    words = [token.word for token in marked.window.tokens[link.cue[0] : link.cue[1] + 1]]
    return link.confidence >= LEAST_CONFIDENCE and any(word == ":" or word not in EDGE for word in words)


def _addressed(draft: Draft) -> Draft:
    return replace(draft, addressee=addressees.find(draft)) if draft.addressee is None else draft


def _cleaned(marked: Marked, link: Link) -> Draft:
    """The link as a draft: the source in one sentence, no content in source or cue, no marks at the edges of runs."""
    source = tuple(trimmed(marked, _in_sentence(marked, link.source, link.cue)))
    content = _without(link.content, (*source, link.cue))
    cue = next(trimmed(marked, [link.cue]), link.cue)
    if _is_joined(marked, cue[0] - 1) and cue[0] < cue[1]:  # Moon Jae-in told
        source = tuple((first, cue[0] if last == cue[0] - 2 else last) for first, last in source)
        cue = cue[0] + 1, cue[1]
    return Draft(marked, (cue,), source, tuple(trimmed(marked, content)), link.confidence)


def _is_said(draft: Draft) -> bool:
    """Whether there is a content that can be one, and not only who is known, heard of or written to."""
    tokens, tags = draft.marked.window.tokens, draft.marked.pos
    places = [i for first, last in draft.content for i in range(first, last + 1)]
    cue = [i for first, last in draft.cue for i in range(first, last + 1)]
    says_something = any(tags[i] in {"VERB", "AUX"} or tokens[i].quoted or tokens[i].lower == "that" for i in places)
    if len(places) == 0 or says_something:
        return len(places) > 0
    verbs = {form for i in cue if tags[i] == "VERB" for form in cues.forms(tokens[i].lower)}
    is_met = not _MEETING.isdisjoint(verbs)
    is_credit = tokens[cue[-1]].word == ":" and cue[-1] > 0 and tokens[cue[-1] - 1].lower in _CREDITS
    is_addressed = tokens[cue[-1]].lower == "to" and not _WRITING.isdisjoint(verbs)
    return not (is_met or is_credit or is_addressed)


def _is_joined(marked: Marked, i: int) -> bool:
    """Whether a hyphen without spaces stands at a token."""
    tokens = marked.window.tokens
    is_hyphen = 0 < i < len(tokens) - 1 and tokens[i].word == "-"
    return is_hyphen and tokens[i - 1].end == tokens[i].start and tokens[i].end == tokens[i + 1].start


def _completed(draft: Draft, others: Sequence[Draft]) -> Draft:
    """The draft with its quotations to their marks, and the quoted sentences beside them, where no other has them."""
    tokens = draft.marked.window.tokens
    taken = {i for other in others for run in (*other.source, *other.cue, *other.content)
             for i in range(run[0], run[1] + 1)}  # fmt: skip
    runs = list[Run]()
    for first, last in draft.content:
        ahead, behind = last, first
        while tokens[last].quoted and ahead + 1 < len(tokens) and tokens[ahead + 1].quoted and ahead + 1 not in taken:
            ahead += 1
        while tokens[first].quoted and behind > 0 and tokens[behind - 1].quoted and behind - 1 not in taken:
            behind -= 1
        runs += trimmed(draft.marked, [(behind, ahead)])
    if len(runs) > 0 and _is_listed(draft, runs[-1]):
        end = _sentence_end(draft.marked, runs[-1][1])
        if taken.isdisjoint(range(runs[-1][1] + 1, end + 1)):
            runs += trimmed(draft.marked, [(runs.pop()[0], end)])
    return replace(draft, content=tuple(runs))


def _is_listed(draft: Draft, run: Run) -> bool:
    """Whether a content is the first of a list of things done: accused of lying, | stealing and hiding."""
    tokens, (first, last) = draft.marked.window.tokens, run
    following = [token.lower for token in tokens[last + 1 : last + 3]]
    is_done = len(draft.cue) > 0 and draft.cue[-1][1] + 1 == first and tokens[first].lower.endswith("ing")
    return is_done and len(following) == 2 and following[0] in {",", "and"} and following[1].endswith("ing")


def _sentence_end(marked: Marked, at: int) -> int:
    """The last token of the sentence that a token is in."""
    sentence_of = marked.window.sentence_of
    return next(
        (i for i in range(at, len(sentence_of) - 1) if sentence_of[i + 1] != sentence_of[at]), len(sentence_of) - 1
    )


def _in_sentence(marked: Marked, runs: Sequence[Run], cue: Run) -> Iterator[Run]:
    """The runs, those that cross from one sentence into another cut to the part nearer the cue."""
    sentence_of = marked.window.sentence_of
    for first, last in runs:
        if last < cue[0]:
            first = max(i for i in range(first, last + 1) if i == first or sentence_of[i - 1] != sentence_of[last])
        else:
            last = min(i for i in range(first, last + 1) if i == last or sentence_of[i + 1] != sentence_of[first])
        yield first, last


def _without(runs: Sequence[Run], others: Sequence[Run]) -> list[Run]:
    """What remains of the runs where none of the others stands."""
    left: list[Run] = []
    for first, last in runs:
        taken = {i for a, b in others for i in range(a, b + 1)}
        for i in range(first, last + 1):
            if i in taken:
                continue
            if len(left) > 0 and left[-1][1] == i - 1 and i > first:
                left[-1] = (left[-1][0], i)
            else:
                left.append((i, i))
    return left


def _introduces(draft: Draft) -> bool:
    """Whether the window ends with the cue, so that what was said may follow in the next one: it does after a colon."""
    tokens, sentence_of = draft.marked.window.tokens, draft.marked.window.sentence_of
    last = max(run[1] for run in (*draft.cue, *draft.source))
    rest = [token.word for token in tokens[last + 1 :]]
    if len(rest) == 0 or (len(draft.content) > 0 and rest[0] != ":"):
        return False
    is_before_colon = len(draft.content) == 0 and rest[-1] == ":" and sentence_of[last] == sentence_of[-1]
    return is_before_colon or EDGE.issuperset(rest)


def _leads(draft: Draft) -> bool:
    """Whether all that follows the cue is how it is said, and a colon: "tweeted from her account:"."""
    tokens, tags = draft.marked.window.tokens, draft.marked.pos
    first, last = draft.content[0] if len(draft.content) == 1 else (0, -1)
    is_after = len(draft.cue) > 0 and first == draft.cue[-1][1] + 1 and tokens[-1].word == ":"
    return is_after and last == len(tokens) - 2 and (tags[first] == "ADP" or tokens[first].lower in _HOW)


def _is_quotation(marked: Marked) -> bool:
    words = [token.quoted for token in marked.window.tokens if token.form[0].isalnum()]
    return len(words) > 0 and sum(words) >= _QUOTED * len(words)


def _stands_out(draft: Draft) -> bool:
    """Whether a draft's cue stands outside the quotation marks, or is a mark or a dash itself."""
    tokens = draft.marked.window.tokens
    return any(not tokens[i].quoted for first, last in draft.cue for i in range(first, last + 1))


def _of_quotation(found: list[Draft], window: Marked, inner: Sequence[Draft]) -> list[Draft]:
    """The drafts of a window that is one quotation: it goes on from one of ``found``, or nobody is named for it; who
    speaks in it speaks inside it."""
    at = _continue(found, window)
    whole = [_of_nobody(window)] if at is None else []
    outer = len(found) if at is None else at
    moved = {i: len(found) + len(whole) + k for k, i in enumerate(i for i, each in enumerate(inner) if _is_sound(each))}
    kept = (replace(inner[i], outer=_outer(inner[i], found, moved, outer)) for i in moved)
    return [*whole, *kept]


def _after_opening(found: list[Draft], window: Marked, here: list[Draft]) -> list[Draft]:
    """The drafts of a window; the quotation that opens it is that of the draft in ``found`` that introduces it.

    Who speaks in that quotation speaks inside it, and no other draft has its words.
    """
    run = _opening(window)
    at = None if run is None else _introducing(found, window)
    if run is None or at is None or any(_is_followed(window, run, draft) for draft in here):
        return here
    found[at] = replace(found[at], content=(), continued=((window, run),))
    inside = {len(found) + i for i, draft in enumerate(here) if len(draft.cue) > 0 and _overlap(draft.cue[0], run)}
    return [
        (draft if draft.outer in inside else replace(draft, outer=at))
        if len(found) + i in inside
        else replace(draft, content=tuple(trimmed(window, _without(draft.content, [run]))))
        for i, draft in enumerate(here)
    ]


def _opening(marked: Marked) -> Run | None:
    """The words in the quotation marks that a window begins with."""
    tokens = marked.window.tokens
    closing = next((i for i, token in enumerate(tokens) if i > 0 and token.is_mark), 0)
    return next(trimmed(marked, [(1, closing - 1)]), None) if tokens[0].is_mark and closing > 2 else None


def _is_followed(marked: Marked, opening: Run, draft: Draft) -> bool:
    """Whether the sentence goes on after the quotation with who says it: "We go," Ann Lee said."""
    tokens, sentence_of = marked.window.tokens, marked.window.sentence_of
    closing = next(i for i in range(opening[1] + 1, len(tokens)) if tokens[i].is_mark)
    is_said = len(draft.source) > 0 and any(_overlap(opening, run) for run in draft.content)
    is_after = any(run[0] > closing and sentence_of[run[0]] == sentence_of[closing] for run in draft.cue)
    return is_said and is_after and tokens[closing - 1].word != "."


def _introducing(found: Sequence[Draft], window: Marked) -> int | None:
    """The place of the draft that the window before ends with, if what was said follows in this one."""
    last = next(_of_last_window(found), None)
    is_it = last is not None and found[last].silence is None and len(found[last].cue) > 0
    return last if last is not None and is_it and _reaches(found[last], window) and _introduces(found[last]) else None


def _outer(draft: Draft, found: Sequence[Draft], moved: Mapping[int, int], outermost: int) -> int:
    """The place of the draft that holds one of a window's drafts, if it was kept, or of the outermost one."""
    return outermost if draft.outer is None else moved.get(draft.outer - len(found), outermost)


def _of_nobody(window: Marked) -> Draft:
    """A window that is one quotation, of somebody who is not named."""
    return Draft(window, (), (), tuple(trimmed(window, [(0, len(window.window.tokens) - 1)])), _UNSIGNED)


def _continue(found: list[Draft], window: Marked) -> int | None:
    """Give a window that is one quotation to the draft that it goes on from: the last that quotes or introduces it.

    Where that draft is; None where there is none.
    """
    near = next(
        (
            i
            for i in _of_last_window(found)
            if found[i].silence is None and len(found[i].cue) > 0 and _reaches(found[i], window)
        ),
        None,
    )
    if near is None or not (_quotes(found[near]) or _introduces(found[near]) or _leads(found[near])):
        return None
    draft, run = found[near], next(trimmed(window, [(0, len(window.window.tokens) - 1)]))
    content = () if _introduces(draft) or _leads(draft) else draft.content
    found[near] = replace(draft, content=content, continued=(*draft.continued, (window, run)))
    return near


def _of_last_window(found: Sequence[Draft]) -> Iterator[int]:
    """The places of the outermost drafts of the last window that has any, the last first: no other reaches the next."""
    number: int | None = None
    for i in range(len(found) - 1, -1, -1):
        if found[i].outer is not None:
            continue
        number = found[i].marked.number if number is None else number
        if found[i].marked.number != number:
            return
        yield i


def _quotes(draft: Draft) -> bool:
    """Whether the content is quoted, at least in part; one that goes on in a later window is."""
    return len(draft.continued) > 0 or form(draft) in {Form.DIRECT, Form.MIXED}


def _reaches(draft: Draft, window: Marked) -> bool:
    """Whether a draft stands right before a window, or a paragraph before, its quotation left open."""
    last = draft.continued[-1][0] if len(draft.continued) > 0 else draft.marked
    end = last.window.tokens[-1]
    return window.number - last.number <= (2 if end.quoted and not end.is_mark else 1)


def _nested(found: Sequence[Draft], before: int) -> Iterator[Draft]:
    """The drafts of a window, each with the one in whose content it stands; ``before``: how many drafts precede."""
    kept: list[Draft] = []
    for draft in found:
        holders = [other for other in found if other is not draft and _holds(other, draft)]
        if len(holders) == 0 or _is_sound(draft):
            kept.append(draft)
    for draft in kept:
        holders = [other for other in kept if other is not draft and _holds(other, draft) and not _holds(draft, other)]
        if len(holders) == 0:
            yield draft
            continue
        outer = min(holders, key=lambda other: sum(last - first for first, last in other.content))
        source, content = (_inside(runs, outer.content) for runs in (draft.source, draft.content))
        yield replace(draft, source=source, content=content, outer=before + kept.index(outer))


def _is_sound(draft: Draft) -> bool:
    """Whether a draft inside another's content is one: a cue that the dictionary has, somebody, and something said."""
    if draft.silence is not None:
        return True
    tags = [draft.marked.pos[i] for first, last in draft.content for i in range(first, last + 1)]
    return len(draft.source) > 0 and not {"PRON"}.issuperset(tags) and cues.cue(draft) is not None


def _holds(outer: Draft, inner: Draft) -> bool:
    cue = inner.cue[0]
    return outer.silence is None and any(first <= cue[0] and cue[1] <= last for first, last in outer.content)


def _inside(runs: Sequence[Run], content: Sequence[Run]) -> tuple[Run, ...]:
    clipped = [(max(a, c), min(b, d)) for a, b in runs for c, d in content]
    return tuple((first, last) for first, last in clipped if first <= last)


def _overlap(one: Run, other: Run) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]
