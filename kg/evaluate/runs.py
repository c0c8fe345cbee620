"""What is scored: the documents of gold as a reader, or an earlier run, reads them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypeGuard

from kg.article import Article
from kg.brat import Event, Label, Offsets
from kg.errors import EvaluationError
from kg.evaluate.documents import ROLES, Annotation, Document, analysed, marked
from kg.evaluate.gold import Gold, analysis_files, read_analysis, read_standoff, standoff_folder
from kg.model import Analysis


def read(documents: Iterable[Document], reader: Callable[[Article], Analysis]) -> Iterator[Document]:
    """The documents as a reader reads their texts, one after the other."""
    for document in documents:
        yield analysed(document.name, document.article, reader(document.article))


def load(path: Path, gold: Gold) -> tuple[Document, ...]:
    """An earlier run, document by document as in gold.

    ``path``: a folder of .ann files called as the documents are, with or without _ANNOTATOR; a curated analysis or a
    folder of them; or a file with one JSON object a line: ``doc``, ``source``, ``cue`` and ``content`` as ``[start,
    end]``, a list of such, or null, and perhaps ``confidence``. There, a document without a line has no attributions;
    in a folder, one without a file is an error. Raises EvaluationError when the run does not fit gold.
    """
    if path.suffix in {".yaml", ".yml"} or (path.is_dir() and any(path.glob("*.yaml"))):
        return _aligned(path, gold, analysis_files(path), _read_analysis)
    folder = standoff_folder(path)
    if folder is not None:
        return _aligned(path, gold, sorted(folder.glob("*.ann")), _read_standoff)
    if path.is_dir():
        raise EvaluationError(f"{path} holds no run: neither .ann nor .yaml; name another folder, or a JSONL file")
    return _predictions(path, gold)


def _aligned(
    path: Path, gold: Gold, files: Iterable[Path], read: Callable[[Path, Document], Document]
) -> tuple[Document, ...]:
    by_name = {document.name: document for document in gold.documents}
    found: dict[str, Document] = {}
    for file in files:
        name = _known_name(file, by_name.keys() | gold.left_out)
        if name in found:
            raise EvaluationError(f"{file}: the run has another file for {name}; keep one of them")
        if name in by_name:
            found[name] = read(file, by_name[name])
    missing = next((name for name in by_name if name not in found), None)
    if missing is not None:
        raise EvaluationError(f"{path} has no file for {missing}; add it, empty when nothing was found there")
    return tuple(found[name] for name in by_name)


def _known_name(file: Path, names: Iterable[str]) -> str:
    known = frozenset(names)
    for name in (file.stem, file.stem.rpartition("_")[0]):
        if name in known:
            return name
    raise EvaluationError(f"{file}: gold has no document {file.stem}; take the file away, or name the gold that has it")


def _read_analysis(file: Path, gold: Document) -> Document:
    document = read_analysis(file)
    if document.article.sha256 != gold.article.sha256:
        raise EvaluationError(f"{file} is about another text than gold's {gold.name}; compare readings of one text")
    return document


def _read_standoff(file: Path, gold: Document) -> Document:
    return marked(gold.name, gold.article, read_standoff(file, gold.article))


def _predictions(path: Path, gold: Gold) -> tuple[Document, ...]:
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise EvaluationError(f"{path} cannot be read: {error.strerror or error}") from None
    except UnicodeDecodeError:
        raise EvaluationError(f"{path} is not UTF-8; convert it first: iconv -f … -t UTF-8") from None
    by_name = {document.name: document for document in gold.documents}
    found: dict[str, list[Annotation]] = {name: [] for name in by_name}
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip() == "":
            continue
        fields = _object(line, f"{path}:{number}")
        name = str(fields.get("doc"))
        if name in by_name:
            found[name].append(_annotation(fields, by_name[name].article, f"{path}:{number}"))
        elif name not in gold.left_out:
            raise EvaluationError(f"{path}:{number}: gold has no document {name}; name the gold that has it")
    return tuple(Document(name, by_name[name].article, tuple(annotations)) for name, annotations in found.items())


def _object(line: str, where: str) -> Mapping[str, object]:
    try:
        fields = json.loads(line)
    except json.JSONDecodeError as error:
        raise EvaluationError(f"{where}: this is not JSON ({error.msg}); write one object a line") from None
    if not isinstance(fields, dict):
        raise EvaluationError(f"{where}: this is no object; write one a line, with doc, source, cue and content")
    return fields


def _annotation(fields: Mapping[str, object], article: Article, where: str) -> Annotation:
    source, cue, content = (_spans(fields.get(role), article, f"{where}: {role}") for role in ROLES)
    confidence = fields.get("confidence")
    if confidence is not None and not (_is_number(confidence) and 0 <= confidence <= 1):
        raise EvaluationError(f"{where}: confidence is {confidence!r}; give a number from 0 to 1")
    label = Label.ATTRIBUTION if len(source) > 0 else Label.WITHOUT_SOURCE
    return Annotation(Event(label, source, cue, content), None if confidence is None else float(confidence))


def _is_number(value: object) -> TypeGuard[float]:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _spans(value: object, article: Article, where: str) -> tuple[Offsets, ...]:
    """Spans as a pair of offsets, a list of pairs, or null."""
    if value is None or value == []:
        return ()
    pairs = [value] if isinstance(value, list) and not isinstance(value[0], list) else value
    if not isinstance(pairs, list):
        raise EvaluationError(f"{where} is {value!r}; give [start, end], or a list of such")
    return tuple(_pair(pair, article, where) for pair in pairs)


def _pair(pair: object, article: Article, where: str) -> Offsets:
    if not isinstance(pair, list) or [type(offset) for offset in pair] != [int, int]:
        raise EvaluationError(f"{where}: {pair!r} is no pair of offsets; give [start, end]")
    start, end = pair
    if not 0 <= start < end <= len(article.text):
        raise EvaluationError(f"{where}: no words stand at characters {start} to {end} of {len(article.text)}")
    return start, end
