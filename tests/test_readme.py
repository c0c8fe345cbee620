"""What the README shows is what happens: every command is run, every output compared, every Python line executed.

Run as a program, it writes the outputs into the README as they are now.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"
CONSOLE = re.compile(r"```console\n(.*?)```", re.DOTALL)
PYTHON = re.compile(r"```python\n(.*?)```", re.DOTALL)
YAML = re.compile(r"```yaml\n(.*?)```", re.DOTALL)
# What differs from run to run: times, and hashes that cover the time of recording.
VARIES = [
    (re.compile(r"\b\d+ ms\b"), "0 ms"),
    (re.compile(r"\b\d+\.\d s\b"), "0.0 s"),
    (re.compile(r"recorded \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"), "recorded then"),
    (re.compile(r"((?:head|SHA-256) +)[0-9a-f]{64}"), r"\1hash"),
    (re.compile(r" +"), " "),
    (re.compile(r"─+"), "─"),
]


def session(folder: Path) -> Iterator[tuple[str, str]]:
    """Each command of the README with what it prints, run one after another in a folder with the seeds."""
    (folder / "seeds").symlink_to(ROOT / "seeds")
    (analysis,) = YAML.findall(README.read_text(encoding="utf-8"))
    (folder / "story.yaml").write_text(analysis, encoding="utf-8")
    program = f'kg() {{ "{sys.executable}" -c "from kg.cli import main; main()" "$@"; }}\n'
    environment = {k: v for k, v in os.environ.items() if not k.startswith("KG_")} | {
        "COLUMNS": "120",
        "LC_ALL": "C.UTF-8",
    }
    for block in CONSOLE.findall(README.read_text(encoding="utf-8")):
        for command in re.findall(r"^\$ (.*)$", block, re.MULTILINE):
            done = subprocess.run(
                ["bash", "-c", program + command],
                cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8", check=False,
            )  # fmt: skip
            assert done.returncode == 0, f"{command}: {done.stderr}"
            yield command, "\n".join(line.rstrip() for line in done.stdout.splitlines()).strip("\n")


def shown() -> list[tuple[str, str]]:
    """Each command of the README with the output that stands below it."""
    found = []
    for block in CONSOLE.findall(README.read_text(encoding="utf-8")):
        for piece in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, output = piece.partition("\n")
            found.append((command, output.strip("\n")))
    return found


def settled(output: str) -> str:
    for pattern, instead in VARIES:
        output = pattern.sub(instead, output)
    return "\n".join(line.strip() for line in output.splitlines())


def test_every_command_prints_what_the_readme_shows(tmp_path: Path) -> None:
    actual = list(session(tmp_path))
    assert len(actual) > 10
    for (command, output), (named, expected) in zip(actual, shown(), strict=True):
        assert command == named
        assert settled(output) == settled(expected), command


def test_the_python_shown_runs(tmp_path: Path) -> None:
    list(session(tmp_path))
    for block in PYTHON.findall(README.read_text(encoding="utf-8")):
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", block], cwd=tmp_path, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        assert "Volodymyr Zelenskiy" in done.stdout


def test_the_two_commands_stand_at_the_top() -> None:
    top = README.read_text(encoding="utf-8")[:1500]
    assert "pip install . && kg build " in top
    assert "pip install '.[test]' && pytest " in top


def test_the_figures_are_quoted() -> None:
    figures = README.read_text(encoding="utf-8").split("## Figures")[1].split("\n## ")[0]
    assert figures.count("\n| ") > 8
    assert "FIGURES" not in figures


def test_files_that_the_readme_points_to_exist() -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", README.read_text(encoding="utf-8")):
        assert (ROOT / target).exists(), target


def write() -> None:
    """Put the outputs of today into the README."""
    with tempfile.TemporaryDirectory() as folder:
        outputs = iter(list(session(Path(folder))))

    def block(match: re.Match[str]) -> str:
        commands = re.findall(r"^\$ .*$", match[1], re.MULTILINE)
        pieces = [
            f"{command}\n{output}\n" if output else f"{command}\n"
            for command in commands
            for _, output in [next(outputs)]
        ]
        return "```console\n" + "".join(pieces) + "```"

    README.write_text(CONSOLE.sub(block, README.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    write()
