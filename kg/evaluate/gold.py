"""What is scored against: a brat corpus, reviewed analyses in the curated format, or analyses in JSON, as documents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kg import brat
from kg.article import Article
from kg.errors import EvaluationError
from kg.evaluate import reference
from kg.evaluate.documents import Document, analysed, marked
from kg.extract import curated, story

FIRST = "first"  # of several annotators of a document, the first by name


@dataclass(frozen=True)
class Gold:
    """The documents to compare with, by name, and the names of those that another annotator than asked for marked."""

    documents: tuple[Document, ...]
    left_out: frozenset[str] = frozenset()


def load(paths: Iterable[Path], *, annotator: str = FIRST, texts: Path | None = None) -> Gold:
    """The documents in some files and folders.

    A folder in PolNeAR's layout has ``text/NAME.txt`` and ``attributions/NAME_ANNOTATOR.ann``; any other brat folder
    has .txt beside .ann. Otherwise a path is a curated analysis, a folder of them, or, with ``texts``, a folder of
    analyses in JSON. Raises EvaluationError when there is nothing in it to compare with, or it does not fit its text;
    AnalysisError and ArticleError as ``curated.read`` does.
    """
    documents: dict[str, Document] = {}
    names = set[str]()
    for path in paths:
        for name, document in _documents(path, annotator, texts):
            if name in documents:
                raise EvaluationError(f"{path}: there is another document called {name}; evaluate them one by one")
            names.add(name)
            if document is not None:
                documents[name] = document
    if len(documents) == 0:
        raise EvaluationError(f"nothing there was annotated by {annotator!r}; name another annotator, or {FIRST!r}")
    if not any(len(document.annotations) > 0 for document in documents.values()):
        raise EvaluationError("gold marks no attribution in any document; there is nothing to compare with")
    ordered = tuple(documents[name] for name in sorted(documents))
    return Gold(ordered, frozenset(names - documents.keys()))


def _documents(path: Path, annotator: str, texts: Path | None) -> Iterator[tuple[str, Document | None]]:
    if path.suffix in {".yaml", ".yml"} or (path.is_dir() and any(path.glob("*.yaml"))):
        for file in analysis_files(path):
            yield file.stem, read_analysis(file)
    elif path.suffix == ".story" or (path.is_dir() and any(path.glob("*.story"))):
        for file in sorted(path.glob("*.story")) if path.is_dir() else (path,):
            told = story.read(file)
            yield file.stem, analysed(file.stem, told.article, told.analysis, has_every_mention=False)
    elif standoff_folder(path) is not None:
        yield from _brat(path, annotator)
    elif texts is not None and path.is_dir() and any(path.glob("*.json")):
        for file in sorted(path.glob("*.json")):
            yield file.stem, reference.read(file, texts / f"{file.stem}.txt")
    elif texts is None and path.is_dir() and any(path.glob("*.json")):
        raise EvaluationError(f"{path}: analyses in JSON need their texts; name the folder with --texts")
    else:
        what = "holds no annotations: no .ann, .yaml or .story" if path.is_dir() else "is no folder, .yaml or .story"
        raise EvaluationError(f"{path} {what}; name a brat corpus, reviewed analyses or stories")


def analysis_files(path: Path) -> tuple[Path, ...]:
    """The curated analyses at a path: a file itself, or those in a folder by name."""
    return tuple(sorted(path.glob("*.yaml"))) if path.is_dir() else (path,)


def read_analysis(path: Path) -> Document:
    """The document in a curated analysis file. Raises as ``curated.read`` does."""
    file = curated.read(path)
    return analysed(path.stem, file.article, file.analysis)


def standoff_folder(path: Path) -> Path | None:
    """The folder with .ann files at a path, in either layout. None when there is none."""
    for folder in (path / "attributions", path):
        if folder.is_dir() and any(folder.glob("*.ann")):
            return folder
    return None


def _brat(path: Path, annotator: str) -> Iterator[tuple[str, Document | None]]:
    folder = standoff_folder(path)
    assert folder is not None
    texts = path / "text" if folder.name == "attributions" and folder != path else path
    by_name: dict[str, dict[str, Path]] = {}
    for file in sorted(folder.glob("*.ann")):
        name, who = _name(file, texts)
        by_name.setdefault(name, {})[who] = file
    for name, files in by_name.items():
        chosen = min(files) if annotator == FIRST else annotator
        if chosen not in files:
            yield name, None
            continue
        article = Article.from_file(texts / f"{name}.txt")
        yield name, marked(name, article, read_standoff(files[chosen], article))


def _name(file: Path, texts: Path) -> tuple[str, str]:
    """The document's name and the annotator in the name of an .ann file, by the text that is there."""
    name, underscore, who = file.stem.rpartition("_")
    if (texts / f"{file.stem}.txt").exists():
        return file.stem, ""
    if underscore == "" or not (texts / f"{name}.txt").exists():
        raise EvaluationError(f"{file} has no text: {texts / file.stem}.txt is not there")
    return name, who


def read_standoff(path: Path, article: Article) -> tuple[brat.Event, ...]:
    """The events of an .ann file about an article. Raises EvaluationError when it cannot be read, or does not fit."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise EvaluationError(f"{path} cannot be read: {error.strerror or error}") from None
    try:
        return brat.read(raw.decode("utf-8"), article, name=str(path))
    except UnicodeDecodeError:
        raise EvaluationError(f"{path} is not UTF-8; convert it first: iconv -f … -t UTF-8") from None
