from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from kg.cli import cli, main
from kg.cli.ask import query as query_group
from kg.query import catalogue

COMMANDS = sorted(cli.list_commands(click.Context(cli)))


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("cli") / "store"
    assert run("build", "--store", folder).exit_code == 0
    return folder


def run(*arguments: object, stdin: str | None = None) -> Result:
    """A command as main runs it: a user's mistake is its exit code, anything else is raised."""
    runner = CliRunner()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", ["kg", *map(str, arguments)])
        return runner.invoke(_Main(), [str(a) for a in arguments], input=stdin, catch_exceptions=False)


class _Main(click.Command):
    """The program's own entry, so that its way with errors is what is tested."""

    def __init__(self) -> None:
        super().__init__("kg")

    def main(self, args: list[str] | None = None, **_: object) -> None:  # type: ignore[override]
        main()


def test_help_lists_every_command_and_each_shows_an_example() -> None:
    shown = run("--help").output
    for name in COMMANDS:
        assert re.search(rf"^  {name}\b", shown, re.MULTILINE), name
        assert f"kg {name}" in run(name, "--help").output


def test_without_a_name_the_questions_are_listed(store: Path) -> None:
    shown = run("query").output
    for stored in catalogue():
        assert stored.name in shown
        assert stored.summary in shown
    assert [q["name"] for q in json.loads(run("query", "--format", "json").output)] == [s.name for s in catalogue()]


@pytest.mark.parametrize("name", query_group.list_commands(click.Context(query_group)))  # type: ignore[attr-defined]
def test_every_question_has_help_and_answers_in_every_format(name: str, store: Path) -> None:
    assert "--format" in run("query", name, "--help").output
    stored = next(s for s in catalogue() if s.name == name)
    given = [part for p in stored.parameters if not p.optional for part in (p.option, p.example.value)]
    plain = run("query", name, *given, "--store", store)
    assert plain.exit_code == 0, plain.output
    rows = json.loads(run("query", name, *given, "--store", store, "--format", "json").output)
    lines = run("query", name, *given, "--store", store, "--format", "jsonl").output.splitlines()
    assert [json.loads(line) for line in lines] == rows
    if stored.has_evidence and len(rows) > 0:
        first = json.loads(run("query", name, *given, "--store", store, "--evidence", "--format", "json").output)[0]
        assert {"part", "words", "start", "end", "sha256"} <= first["evidence"][0].keys()


def test_a_parameter_takes_an_iri_an_identifier_or_a_name(store: Path) -> None:
    answers = {
        run("query", "statements-by-speaker", "--speaker", value, "--store", store, "--format", "csv").output
        for value in ("zelenskiy", "Volodymyr Zelensky", "https://onrecord.example/actor/zelenskiy")
    }
    assert len(answers) == 1
    assert "if Putin is present" in answers.pop()


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["query", "statements-by-speaker"], 2, "needs --speaker: the person or"),
        (["query", "statements-by-speaker", "--speaker", "Zelenksy"], 1, "no actor goes by 'Zelenksy'"),
        (["query", "statements-by-speaker", "--speaker", "a senior U.S. official"], 1, "2 actors go by"),
        (["query", "statements-by-speaker", "--speaker", '> } ; DROP ALL #"'], 1, "no actor goes by"),
        (["query", "silence"], 1, "there is no query 'silence'; perhaps silences"),
        (["query", "silences", "--nope", "1"], 2, "No such option"),
        (["sparql", "DROP ALL"], 1, "updates are refused"),
        (["sparql", "SELECT * { SERVICE <http://x.example/> { ?s ?p ?o } }"], 1, "SERVICE is refused"),
        (["sparql", "SELECT"], 1, "not SPARQL 1.1"),
        (["sparql", "SELECT * { ?s dcterms:title ?t }"], 1, "the prefix dcterms: is not declared"),
        (["sparql", "SELECT * {} GROUP BY ?x"], 1, "error at 1:24: SELECT * is not authorized with GROUP BY\n"),
        (["explain", "S99"], 1, "no attribution goes by 'S99'"),
        (["export", "--format", "docx"], 1, "is no export format"),
        (["verify", "--head", "0" * 64], 1, "problem"),
        (["verify", "--head", "zzz"], 2, "'zzz' is no head; give the 64 hexadecimal digits"),
        (["nonsense"], 2, "No such command"),
    ],
)
def test_a_mistake_is_one_line_and_an_exit_code(store: Path, arguments: list[str], code: int, said: str) -> None:
    result = run(*arguments, *([] if arguments == ["nonsense"] else ["--store", store]))
    assert result.exit_code == code, result.output
    assert said in result.output


@pytest.mark.parametrize("command", ["build", "ingest story.txt", "verify"])
def test_a_store_without_a_name_is_not_the_folder_that_one_is_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    monkeypatch.chdir(tmp_path)
    result = run(*command.split(), "--store", "")
    assert (result.exit_code, "--store names none; name a folder" in result.output) == (1, True)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("command", ["status", "query silences", "explain S09", "audit", "verify", "export"])
def test_a_missing_store_is_named_with_what_to_do(tmp_path: Path, command: str) -> None:
    result = run(*command.split(), "--store", tmp_path / "none")
    assert result.exit_code == 1
    assert "none" in result.output
    assert len(result.output.strip().splitlines()) == 1


def test_sparql_answers_rows_truth_and_triples_and_reads_standard_input(store: Path) -> None:
    asked = "SELECT (COUNT(*) AS ?n) { ?a a kg:NonStatement }"
    assert json.loads(run("sparql", asked, "--store", store, "--format", "json").output) == [{"n": 6}]
    assert run("sparql", "-", "--store", store, "--format", "csv", stdin=asked).output.splitlines() == ["n", "6"]
    assert "true" in run("sparql", "ASK { ?a a kg:Actor }", "--store", store).output
    triples = run("sparql", "CONSTRUCT WHERE { ?a kg:embeddedIn ?b }", "--store", store, "--format", "json").output
    assert {row["predicate"] for row in json.loads(triples)} == {"https://w3id.org/onrecord#embeddedIn"}
    graph = "SELECT (COUNT(*) AS ?n) FROM <https://onrecord.example/graph/vocab> { ?a a skos:Concept }"
    assert json.loads(run("sparql", graph, "--store", store, "--format", "json").output)[0]["n"] > 30


def test_the_time_limit_really_stops_a_query(store: Path) -> None:
    endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
    result = run("sparql", endless, "--timeout", "0.5", "--store", store)
    assert result.exit_code == 1
    assert "stopped after 0.5 seconds" in result.output
    listed = subprocess.run(["ps", "-eo", "args"], capture_output=True, text=True, check=True).stdout
    assert f"worker.py {store}" not in listed


def test_explain_goes_from_the_answer_back_to_the_ledger(store: Path) -> None:
    shown = run("explain", "S09", "--store", store).output
    for words in (
        "if Putin is present",
        "Volodymyr Zelenskiy",
        "gold-1 by annotator (a person), 2026",
        "FAunuDHj3K",
        "entry 2",
    ):
        assert words in shown
    found = json.loads(run("explain", "S09", "--store", store, "--format", "json").output)
    assert found["ledger_line"]["entry"] == 2


def test_an_explanation_is_found_by_what_tables_show(store: Path) -> None:
    row = json.loads(run("query", "silences", "--store", store, "--format", "json").output)[0]
    short = re.sub(r".*/(attribution/[0-9a-f]{8}).*", r"\1", row["non_statement"])
    assert run("explain", short, "--store", store).exit_code == 0


def test_status_prints_the_head_that_verify_takes(store: Path) -> None:
    head = json.loads(run("status", "--store", store, "--format", "json").output)["head"]
    assert run("verify", "--head", head, "--store", store).exit_code == 0


def test_validate_says_what_is_wrong_and_where(tmp_path: Path, seed_path: Path) -> None:
    assert "0 violations, 0 warnings" in run("validate", seed_path).output
    (tmp_path / "istanbul-talks.txt").write_bytes(seed_path.with_suffix(".txt").read_bytes())
    bad = tmp_path / "bad.yaml"
    bad.write_text(seed_path.read_text(encoding="utf-8").replace("cue: told", "cue: toled"), encoding="utf-8")
    result = run("validate", bad)
    assert result.exit_code == 1
    assert re.search(r"bad\.yaml:\d+: 'toled' is not in the text", result.output)


def test_validate_can_ask_the_referee(seed_path: Path) -> None:
    assert "pyshacl" in run("validate", seed_path, "--engine", "pyshacl").output


def test_warnings_wait_in_the_review_queue(tmp_path: Path, seed_path: Path) -> None:
    store = tmp_path / "store"
    assert "nothing waits" in run("review", "--store", _built(store, seed_path, "cue: told\n", "cue: told\n")).output
    other = _built(tmp_path / "other", seed_path, "    cue: told\n", "")
    shown = run("review", "--store", other).output
    assert "S04" in shown
    assert json.loads(run("review", "--store", other, "--format", "json").output)[0]["severity"] == "warning"


def _built(store: Path, seed_path: Path, old: str, new: str) -> Path:
    folder = store.with_name(f"{store.name}-files")
    folder.mkdir()
    (folder / "istanbul-talks.txt").write_bytes(seed_path.with_suffix(".txt").read_bytes())
    text = seed_path.read_text(encoding="utf-8").replace(old, new, 1)
    (folder / "story.yaml").write_text(text, encoding="utf-8")
    assert run("build", folder, "--store", store).exit_code == 0
    return store


def test_ingest_names_each_violation_and_goes_on_with_the_other_files(tmp_path: Path, seed_path: Path) -> None:
    (tmp_path / "istanbul-talks.txt").write_bytes(seed_path.with_suffix(".txt").read_bytes())
    bad = tmp_path / "bad.yaml"
    text = seed_path.read_text(encoding="utf-8").replace("speech_act: threat", "speech_act: no_comment")
    bad.write_text(text, encoding="utf-8")
    result = run("ingest", bad, seed_path, "--store", tmp_path / "store")
    assert result.exit_code == 1
    assert "istanbul-talks" in result.output
    assert "is refused" in result.output
    assert "violation: “" in result.output


def test_export_writes_to_standard_output_or_to_a_file(store: Path, tmp_path: Path) -> None:
    shown = run("export", "--store", store, "--format", "turtle").stdout_bytes
    target = tmp_path / "record.ttl"
    assert run("export", "--store", store, "--output", target).exit_code == 0
    assert target.read_bytes() == shown


def test_audit_reports_and_writes_a_page(store: Path, tmp_path: Path) -> None:
    assert "Audit passed" in run("audit", "--store", store).output
    page = tmp_path / "audit.html"
    assert run("audit", "--store", store, "--format", "html", "--output", page).exit_code == 0
    assert page.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_the_environment_names_the_store_and_the_base(tmp_path: Path) -> None:
    environment = os.environ | {"KG_STORE": str(tmp_path / "mine"), "KG_BASE": "https://news.example/"}
    command = [sys.executable, "-c", "from kg.cli import main; main()"]
    subprocess.run([*command, "build"], env=environment, check=True, capture_output=True)
    shown = subprocess.run([*command, "status"], env=environment, check=True, capture_output=True, text=True).stdout
    assert "https://news.example/" in shown


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_shells_complete_commands_and_questions(shell: str, store: Path) -> None:
    environment = os.environ | {
        "_KG_COMPLETE": f"{shell}_complete",
        "COMP_WORDS": "kg query sil",
        "COMP_CWORD": "2" if shell != "fish" else "sil",
    }
    command = [sys.executable, "-c", "from kg.cli import main; main()"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert "silences" in done.stdout


def _examples() -> Iterator[str]:
    for name in COMMANDS:
        shown = run(name, "--help").output
        yield from re.findall(rf"^ +(kg {name}(?: .*)?)$", shown, re.MULTILINE)


def test_the_examples_in_the_help_run(tmp_path: Path) -> None:
    folder = tmp_path / "work"
    folder.mkdir()
    (folder / "seeds").symlink_to(Path(__file__).parents[1] / "seeds")
    program = f'kg() {{ "{sys.executable}" -c "from kg.cli import main; main()" "$@"; }}\n'
    # what needs an endpoint, or an article that is not the seed, or does not end by itself
    elsewhere = re.compile(r"kg (?:push|retract|diff|serve|mcp)\b|/tmp")
    examples = [line for line in _examples() if elsewhere.search(line) is None]
    assert len(examples) >= len(COMMANDS) - 5
    for example in ["kg build", *examples]:
        done = subprocess.run(
            ["bash", "-c", program + example], cwd=folder, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, f"{example}: {done.stderr}"
