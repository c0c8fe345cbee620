"""A trained network as the file that the package carries: half-precision numbers and two word lists, no code."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from torch import Tensor

from kg.reader.confidence import SIGNALS

_NO_SIGNALS: NDArray[np.float32] = np.zeros(SIGNALS, np.float32)
_NOTHING: NDArray[np.float32] = np.zeros((0, 0), np.float32)


def export(
    state: Mapping[str, Tensor],
    words: Sequence[str],
    table: Mapping[str, tuple[int, int, int]],
    path: Path,
    *,
    calibration: tuple[Sequence[str], NDArray[np.float32]] = ((), _NO_SIGNALS),
    judge: tuple[Sequence[str], NDArray[np.float32]] = ((), _NOTHING),
) -> None:
    """Write the weights file, without what only training needs. Lists of words are UTF-8 bytes, one a line.

    ``calibration``, ``judge``: the signs and the weights.
    """
    kept = {name: value for name, value in state.items() if not name.startswith("neighbours.")}
    arrays = {name: value.numpy().astype(np.float16) for name, value in kept.items()}
    arrays["calibration"] = calibration[1]
    lexicon = "\n".join(f"{word} {a:x}{b:x}{c:x}" for word, (a, b, c) in sorted(table.items()))
    arrays["judge"] = judge[1].astype(np.float16)
    lists = {"words": words, "signs": judge[0], "link_signs": calibration[0]}
    for name, text in (("lexicon", lexicon), *((name, "\n".join(each)) for name, each in lists.items())):
        arrays[name] = np.frombuffer(text.encode(), np.uint8)
    np.savez_compressed(path, **arrays)
