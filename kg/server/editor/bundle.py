"""The hook of the build that bundles the editor of the SPARQL page into one script, with npm, in a temporary folder.

A wheel carries the script; an editable install gets it into the checkout, where git ignores it. Where npm is missing or
fails, there is no script, the build says so in a line and goes on, and the page says that it has no editor. hatchling
runs no hook where HATCH_BUILD_NO_HOOKS=true.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

_SOURCES = ("package.json", "editor.js")
_PLACE = "kg/server/static/editor.js"
_MOST = 240  # seconds that npm may take for a step
_STEPS = (
    ("install", "--ignore-scripts", "--no-package-lock", "--no-audit", "--no-fund", "--loglevel=error"),
    ("run", "--silent", "bundle"),
)


class BundleError(Exception):
    """There is no bundle; the message says why, in a line."""


class Bundle(BuildHookInterface[Any]):
    """Puts the script beside the site's own, into the wheel or into the checkout."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make the script before the files of the build are gathered; it stays until they are."""
        self._folder = tempfile.TemporaryDirectory()
        root, made = Path(self.root), Path(self._folder.name) / "bundle.js"
        try:
            bundle(root / "kg/server/editor", made.parent)
        except BundleError as error:
            self.app.display_warning(f"The SPARQL page gets no editor: {error}")
            return
        if version == "editable":
            shutil.copyfile(made, root / _PLACE)
        else:
            build_data["force_include"][str(made)] = _PLACE
        self.app.display_info(f"The SPARQL page gets an editor of {made.stat().st_size:,} bytes")

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove what the script was made in."""
        self._folder.cleanup()


def bundle(sources: Path, folder: Path) -> None:
    """Write bundle.js, with the licences of what is in it at its end. Raises BundleError."""
    if shutil.which("npm") is None:
        raise BundleError("npm is not installed")
    for name in _SOURCES:
        shutil.copyfile(sources / name, folder / name)
    for step in _STEPS:
        _run(("npm", *step), folder)
    with (folder / "bundle.js").open("a", encoding="utf-8") as script:
        script.write("".join(f"/*!\n{text.strip()}\n*/\n" for text in _licences(folder)))


def _run(command: tuple[str, ...], folder: Path) -> None:
    """Run a command and whatever it starts, for so long at most. Raises BundleError."""
    name = " ".join(command[:2])
    with subprocess.Popen(  # noqa: S603 — fixed words
        command,
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    ) as process:
        try:
            output, _ = process.communicate(timeout=_MOST)
        except BaseException as error:
            os.killpg(process.pid, signal.SIGKILL)
            if isinstance(error, subprocess.TimeoutExpired):
                raise BundleError(f"{name} took longer than {_MOST} seconds") from None
            raise
    if process.returncode != 0:
        said = [line.strip() for line in output.splitlines() if line.strip() != ""]
        raise BundleError(f"{name} ended with {process.returncode}: {'; '.join(said[:2])}")


def _licences(folder: Path) -> list[str]:
    """The licences, each once, of the packages that esbuild says it took something from."""
    taken = json.loads((folder / "bundle.json").read_text(encoding="utf-8"))["inputs"]
    packages = {_package(path) for path in taken if path.startswith("node_modules/")}
    return sorted({(folder / package / "LICENSE").read_text(encoding="utf-8") for package in packages})


def _package(path: str) -> str:
    """node_modules/@scope/name of a file in it, or node_modules/name."""
    parts = path.split("/")
    return "/".join(parts[: 3 if parts[1].startswith("@") else 2])
