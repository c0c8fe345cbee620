"""Commands by which a person looks at what was read and decides on it: review, decide."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

import click

from kg.article import Article
from kg.cli import options
from kg.cli.ask import show_candidates
from kg.errors import AnalysisError, ParameterError
from kg.extract.quoting import Passage, QuotingError, occurrences
from kg.model import ActorKind, Analysis, Factuality, Span, SpeechAct
from kg.query import results
from kg.store import open_store
from kg.view import View

_VERDICTS = {"accept": "accepted", "correct": "corrected", "reject": "rejected"}
_KINDS = tuple(kind.value for kind in ActorKind if kind is not ActorKind.VOICE)


@click.command(short_help="List the warnings that wait for a person.")
@click.option("--format", "format_", type=click.Choice(list(results.FORMATS)), default="table", show_default=True)
@options.store_option
@options.base_option
def review(format_: str, store: str, base: str | None) -> None:
    """List what waits for a person: the gate's warnings on what was taken in, each with its words.

    \b
    kg review
    kg query to-review

    The second lists what a program read and nobody decided on, the least certain first; kg decide records a decision.
    """
    with open_store(store, base) as opened:
        queue = opened.review()
        unread = len(opened.ask("to-review")) if format_ == "table" and len(queue) == 0 else 0
    if unread > 0:
        what = "1 attribution does" if unread == 1 else f"{unread:,} attributions do"
        click.echo(f"no warning waits for a person; {what}: kg query to-review")
    elif format_ == "table" and len(queue) == 0:
        click.echo("nothing waits for review")
    else:
        click.echo(results.write(queue, format_), nl=False)


@click.command(short_help="Decide on one attribution: it stands, stands corrected, or does not stand.")
@click.argument("verdict", type=click.Choice(list(_VERDICTS)))
@click.argument("attribution")
@click.option("--by", required=True, metavar="NAME", help="Who decides.")
@click.option("--reason", metavar="TEXT", help="Why; a rejection needs one.")
@click.option("--speaker", metavar="ID", help="Whose words they are: an actor of this article's reading, or author.")
@click.option(
    "--speaker-words", metavar="WORDS", help="The words that name the speaker, where the reading does not know them."
)
@click.option("--kind", type=click.Choice(_KINDS), default="unnamed", show_default=True, help="What such a speaker is.")
@click.option(
    "--source",
    multiple=True,
    metavar="WORDS",
    help="The words that are the source, where others are; once for each piece.",
)
@click.option("--cue", multiple=True, metavar="WORDS", help="Those that are the cue, likewise.")
@click.option("--content", multiple=True, metavar="WORDS", help="Those that are the content, likewise.")
@click.option(
    "--in", "sentence", metavar="SENTENCE", help="Where to look the words up, such as s9.  [default: its own]"
)
@click.option("--act", type=click.Choice([act.value for act in SpeechAct]), help="The speech act.")
@click.option("--factuality", type=click.Choice([each.value for each in Factuality]), help="The speaker's certainty.")
@options.store_option
@options.base_option
def decide(
    verdict: str,
    attribution: str,
    by: str,
    reason: str | None,
    speaker: str | None,
    speaker_words: str | None,
    kind: str,
    source: tuple[str, ...],
    cue: tuple[str, ...],
    content: tuple[str, ...],
    sentence: str | None,
    act: str | None,
    factuality: str | None,
    store: str,
    base: str | None,
) -> None:
    """Record a person's decision on ATTRIBUTION, an identifier such as S09 or the beginning of its IRI.

    What comes of it is a run of that person's, which replaces the one before; nothing is overwritten, and the rest of
    the reading stays as certain as it was. kg query decisions lists them with their reasons.

    \b
    kg decide accept S10 --by "Ana Ruiz"
    kg decide reject S11 --by "Ana Ruiz" --reason "The article says this itself."
    kg decide correct S10 --by "Ana Ruiz" --act assessment
    """
    from kg import rulings  # noqa: PLC0415 — kg review needs none of it
    from kg.decision import Correction, Decision, Verdict  # noqa: PLC0415 — likewise
    from kg.ledger import Ledger  # noqa: PLC0415 — likewise

    target = options.folder(store, "kg decide")
    with open_store(target, base) as opened, Ledger.open(target) as ledger:
        try:
            on = opened.resolve("attribution", attribution)
        except ParameterError as error:
            show_candidates(error)
        assert isinstance(opened.dataset, View)
        _, article, analysis, id_ = rulings.reading_of(ledger, opened.dataset.store, on)
    finder = _Finder(article, analysis, id_, sentence)
    correction = Correction(
        source=finder.spans(source),
        cue=finder.spans(cue),
        content=finder.spans(content),
        speaker=speaker if speaker_words is None else finder.span(speaker_words),
        kind=ActorKind(kind),
        speech_act=None if act is None else SpeechAct(act),
        factuality=None if factuality is None else Factuality(factuality),
    )
    decision = Decision(on, Verdict(_VERDICTS[verdict]), by, datetime.now(UTC), reason, correction)
    kept = rulings.decide(target, decision)
    since = "" if kept is None or kept == on else f", and is {kept.value.rpartition('/')[2][:8]} since"
    click.echo(f"recorded: {by} {_VERDICTS[verdict]} {id_}{since}; kg query decisions shows all that was decided")


class _Finder:
    """Looks words up in the sentences of an attribution, or in the one that was named."""

    def __init__(self, article: Article, analysis: Analysis, id_: str, sentence: str | None) -> None:
        evidence = next(each for each in analysis.attributions if each.id == id_).evidence
        whole = Passage.whole(article)
        own = Passage(article, f"the sentences of {id_}", evidence[0].start, evidence[-1].end)
        try:
            self.passage = own if sentence is None else whole.sentence(sentence)
        except (QuotingError, ValueError):
            raise AnalysisError([f"--in {sentence}: the article has s1 to s{len(article.sentences)}"]) from None

    def span(self, words: str) -> Span:
        """Raises AnalysisError when the words are not there, or more than once."""
        try:
            return self.passage.find(words)
        except QuotingError as error:
            text = self.passage.article.text
            how = ": --in SENTENCE, or more of the words" if len(occurrences(text, words, 0, len(text))) > 0 else ""
            raise AnalysisError([f"{error}{how}"]) from None

    def spans(self, words: Iterable[str]) -> tuple[Span, ...]:
        """Those of several words, in the order of the text."""
        return tuple(sorted(map(self.span, words)))
