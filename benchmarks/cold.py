"""A stored query from a cold process, whole, against a process that only imports rdflib.

Usage: python benchmarks/cold.py
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from timing import milliseconds, paired, print_table

KG = Path(sys.executable).with_name("kg")


def run(*command: str | Path) -> None:
    """A whole process, its output read and dropped."""
    subprocess.run(command, check=True, capture_output=True)


def main() -> None:
    """Print the table."""
    program = KG if KG.exists() else shutil.which("kg")
    assert program is not None, "kg is not installed in this environment"
    with tempfile.TemporaryDirectory() as folder:
        store = str(Path(folder) / "store")
        run(program, "build", "--store", store)
        rows = []
        for query in ("silences", "conditions"):
            ours, stock = paired(
                lambda query=query: run(program, "query", query, "--store", store),
                lambda: run(sys.executable, "-c", "import rdflib"),
                rounds=21,
            )
            rows.append((f"`kg query {query}`", milliseconds(ours), milliseconds(stock), f"{ours / stock:.2f}"))
    print_table(("cold process", "ours", '`python -c "import rdflib"`', "ratio"), rows)


if __name__ == "__main__":
    main()
