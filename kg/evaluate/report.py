"""An evaluation written out for programs: JSON with everything, CSV with one table. Figures are from 0 to 1."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict

from kg.evaluate.comparison import Comparison
from kg.evaluate.evaluation import Evaluation
from kg.evaluate.linked import Mistake
from kg.evaluate.scores import Difference, Score


def to_json(evaluation: Evaluation, comparison: Comparison | None = None, *, mistakes: bool = False) -> str:
    """Scores and calibration; how it compares with another run, and the mistakes one by one, where asked for."""
    written: dict[str, object] = {
        "documents": [linked.gold.name for linked in evaluation.linked],
        "scores": [asdict(score) for score in evaluation.scores],
        "calibration": [asdict(each) for each in evaluation.calibrations],
    }
    if comparison is not None:
        written["comparison"] = {
            "differences": [asdict(each) | {"difference": each.difference} for each in comparison.differences],
            "changes": [asdict(change) for change in comparison.changes],
        }
    if mistakes:
        written["mistakes"] = [asdict(mistake) for mistake in evaluation.mistakes]
    return json.dumps(written, ensure_ascii=False, indent=2) + "\n"


def to_csv(evaluation: Evaluation, comparison: Comparison | None = None, *, mistakes: bool = False) -> str:
    """The scores, a row a metric, beside those of another run where there is one; or the mistakes, a row each."""
    if mistakes:
        return _csv(_MISTAKE_COLUMNS, (_mistake(mistake) for mistake in evaluation.mistakes))
    if comparison is None:
        return _csv(_SCORE_COLUMNS, (_score(score) for score in evaluation.scores))
    by_metric = {score.metric: _score(score) for score in evaluation.scores}
    nothing = ["" for _ in _SCORE_COLUMNS[1:]]
    rows = (
        [*by_metric.get(each.metric, [each.metric, *nothing]), *_difference(each)] for each in comparison.differences
    )
    return _csv((*_SCORE_COLUMNS, *_DIFFERENCE_COLUMNS), rows)


_SCORE_COLUMNS = ("metric", "precision", "recall", "f1", "low", "high", "run", "gold")
_DIFFERENCE_COLUMNS = ("other_f1", "difference", "difference_low", "difference_high", "p")
_MISTAKE_COLUMNS = ("fault", "document", "sentence", "label", "source", "cue", "content", "confidence")


def _csv(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(columns)
    writer.writerows(rows)
    return out.getvalue()


def _score(score: Score) -> list[object]:
    return [score.metric, score.precision, score.recall, score.f1, *(score.interval or ("", "")), score.run, score.gold]


def _difference(difference: Difference) -> list[object]:
    p = "" if difference.p is None else difference.p
    return [difference.other, difference.difference, *(difference.interval or ("", "")), p]


def _mistake(mistake: Mistake) -> list[object]:
    excerpt: Mapping[str, object] = asdict(mistake.excerpt)
    cells = [excerpt[column] for column in _MISTAKE_COLUMNS if column in excerpt]
    return [mistake.fault.value, *cells, "" if mistake.confidence is None else mistake.confidence]
