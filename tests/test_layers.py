"""Imports run one way: what a module may use stands above it in the list."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import kg

PACKAGE = Path(kg.__file__).parent
HEAVY = {
    "rdflib", "pyshacl", "oxrdflib", "SPARQLWrapper", "rich", "jinja2", "pandas",
    "trafilatura", "lxml", "htmldate", "urllib3", "distributed",
}  # fmt: skip


def modules() -> dict[str, ast.Module]:
    found = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        name = ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts).removesuffix(".__init__")
        found[name] = ast.parse(path.read_text(encoding="utf-8"))
    return found


MODULES = modules()


def imports(tree: ast.Module) -> Iterator[tuple[str, bool]]:
    """What a module imports from this package, and whether only when it is type-checked or called."""
    eager = {id(node) for node in tree.body}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module is not None and node.module.split(".")[0] == "kg":
            for alias in node.names:
                whole = f"{node.module}.{alias.name}"
                yield (whole if whole in MODULES else node.module), id(node) in eager


def test_the_imports_of_the_package_form_no_cycle() -> None:
    needs = {name: {found for found, is_eager in imports(tree) if is_eager} - {name} for name, tree in MODULES.items()}
    left = dict(needs)
    while len(left) > 0:
        free = [name for name, used in left.items() if not used & left.keys()]
        assert len(free) > 0, f"a cycle among {sorted(left)}"
        for name in free:
            del left[name]


@pytest.mark.parametrize("name", ["kg.session", "kg.pipeline", "kg.rulings"])
def test_taking_in_and_ruling_meet_in_nothing_but_the_session(name: str) -> None:
    assert not {found for found, _ in imports(MODULES[name])} & {"kg.pipeline", "kg.rulings"}


@pytest.mark.parametrize("name", [name for name in MODULES if not name.startswith("kg.cli")])
def test_the_library_does_not_know_the_command_line(name: str) -> None:
    assert not any(found.startswith("kg.cli") for found, _ in imports(MODULES[name]))


@pytest.mark.parametrize("name", [name for name in MODULES if not name.startswith("kg.cli")])
def test_the_library_never_prints_exits_or_reads_the_environment(name: str) -> None:
    tree = MODULES[name]
    called = {node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}
    used = {f"{node.value.id}.{node.attr}" for node in ast.walk(tree)
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)}  # fmt: skip
    assert not called & {"print", "input", "exit", "quit"}
    assert not used & {"sys.exit", "os.environ", "os.getenv", "os._exit"}


def test_asking_a_stored_question_loads_no_heavy_library() -> None:
    pending, seen = ["kg", "kg.cli", "kg.cli.ask"], set[str]()
    while len(pending) > 0:
        name = pending.pop()
        if name in seen or name not in MODULES:
            continue
        seen.add(name)
        for node in MODULES[name].body:
            roots = []
            if isinstance(node, ast.Import):
                roots = [alias.name.split(".")[0] for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.module is not None:
                roots = [node.module.split(".")[0]]
            assert not HEAVY & set(roots), f"{name} imports {HEAVY & set(roots)}"
        pending += [found for found, is_eager in imports(MODULES[name]) if is_eager]
    assert "kg.view" in seen
