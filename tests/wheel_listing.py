"""Compares a wheel's listing with the tracked files: everything that must travel is in it, and nothing else but
what the build makes.

Usage: python tests/wheel_listing.py WHEEL
"""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CARRIED = {
    "kg/": "kg/",
    "ontology/": "kg/_data/ontology/",
    "queries/": "kg/_data/queries/",
    "seeds/istanbul-talks": "kg/_data/seeds/istanbul-talks",  # the stories are for training, from a checkout
}
BUILT = {"kg/server/static/editor.js"}  # where there is npm


def expected() -> set[str]:
    """The paths in a wheel of the tracked files."""
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True)
    return {
        CARRIED[folder] + path.removeprefix(folder)
        for path in tracked.stdout.splitlines()
        for folder in CARRIED
        if path.startswith(folder)
    }


def main(wheel: Path) -> int:
    """Print what differs; 1 when anything does."""
    with zipfile.ZipFile(wheel) as archive:
        listed = {name for name in archive.namelist() if ".dist-info/" not in name}
    tracked = expected()
    wanted = tracked | BUILT
    for name in sorted(wanted - listed):
        print(f"missing from the wheel: {name}")
    for name in sorted(listed - wanted):
        print(f"in the wheel but neither tracked nor built: {name}")
    if len(tracked) == 0:
        print("nothing is tracked: this check examined nothing")
    print(f"{wheel.name}: {len(listed)} files")
    return int(wanted != listed or len(tracked) == 0)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
