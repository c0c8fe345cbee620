"""Who reads an article: the program's own reader, or a language model behind an address.

Whatever a reader makes of a text passes the same checks; none of them puts in words that the text does not have.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from kg.errors import ArticleError
from kg.extract import inputs
from kg.extract.inputs import Input, Proposal, ReadText, Text, named
from kg.model import Agent, Dropped, Publication
from kg.reader.language import foreign

if TYPE_CHECKING:
    from kg.llm.settings import Settings


class Reader(Protocol):
    """Turns texts into analyses."""

    @property
    def agent(self) -> Agent:
        """Who it is, in which version: a text that this very agent has read need not be read again."""

    def read(self, text: Text) -> ReadText:
        """What it makes of a text. Raises ArticleError for one that it cannot read."""


class BuiltIn:
    """The reader that is in the package: English only, offline, the same labels every time."""

    @property
    def agent(self) -> Agent:
        """As ``Reader`` says."""
        from kg.reader.reader import READER  # noqa: PLC0415 — it loads numpy, which an analysis never needs

        return READER

    def read(self, text: Text) -> ReadText:
        """As ``Reader`` says; a text in another language is one that it cannot read."""
        language = foreign(text.article.text)
        if language is not None:
            raise ArticleError(
                f"{named(text.path)} does not look like English but like {language}, and the reader reads English "
                "only; name an English text, or an analysis file"
            )
        from kg.reader.reader import read  # noqa: PLC0415 — as above

        reading = read(text.article, text.day)
        return ReadText(text.path, text.article, text.publication, reading.analysis, reading.dropped, text.original)


class LanguageModel:
    """A language model behind an OpenAI-compatible address. Raises ModelError when it cannot be used at all."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings

    @property
    def agent(self) -> Agent:
        """As ``Reader`` says."""
        from kg.llm import reader  # noqa: PLC0415 — only who asks for a model needs it

        return reader.agent(self.settings)

    def read(self, text: Text) -> ReadText:
        """As ``Reader`` says, or raises ModelError."""
        from kg.llm import reader  # noqa: PLC0415 — as above

        made = reader.read(text.article, text.day, self.settings, name=named(text.path))
        refused = tuple(Dropped(each.item, each.words, each.reason) for each in made.refusals)
        return ReadText(text.path, text.article, text.publication, made.analysis, made.dropped, text.original, refused)


def read(given: Input, published: str | None = None, reader: Reader | None = None) -> Proposal:
    """The analysis in a file, or what a reader makes of the text in it; the built-in one unless another is given.

    ``published``: the day or time of publication, which a text's times are resolved with. Raises AnalysisError or
    ArticleError when the file is not what it should be, or not what the reader can read.
    """
    found = inputs.opened(given, Publication(published=published))
    return (BuiltIn() if reader is None else reader).read(found) if isinstance(found, Text) else found
