"""The editor of the SPARQL page: made with npm when a wheel is built, driven in a real browser from that wheel."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import urllib.request
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from starlette.testclient import TestClient

from kg.server import application
from kg.server.pages import static
from kg.server.settings import Settings
from serving import Server, seed_store, serving

ROOT = Path(__file__).resolve().parents[1]
SCRIPT = "kg/server/static/editor.js"
CHROMIUM = shutil.which("chromium")
MOVED = """new Promise((resolve) => {
  new PerformanceObserver((list) => resolve(list.getEntries().reduce((sum, each) => sum + each.value, 0)))
    .observe({ type: "layout-shift", buffered: true });
  setTimeout(() => resolve(0), 300);
})"""
in_a_browser = pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")


def built(folder: Path, **environment: str) -> tuple[Path, str]:
    """A wheel of this checkout, and what its build wrote."""
    command = (sys.executable, "-m", "pip", "wheel", "--verbose", "--disable-pip-version-check", "--no-deps")
    with pytest.MonkeyPatch.context() as patch:
        for name, value in environment.items():
            patch.setenv(name, value)
        done = subprocess.run([*command, "--wheel-dir", folder, ROOT], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    (wheel,) = folder.glob("*.whl")
    return wheel, done.stdout + done.stderr


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package as its wheel unpacks it, with the real editor."""
    if shutil.which("npm") is None:
        pytest.skip("npm, which bundles the editor, is not installed")
    folder = tmp_path_factory.mktemp("wheel")
    wheel, said = built(folder)
    assert re.search(r"The SPARQL page gets an editor of [\d,]+ bytes", said) is not None, said
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "installed")
    return folder / "installed"


@pytest.fixture(scope="session")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return seed_store(tmp_path_factory.mktemp("editor") / "store")


@pytest.fixture(scope="session")
def server(installed: Path, store: Path) -> Iterator[Server]:
    """The server of that package, not of the checkout."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(installed))
        patch.chdir(installed)
        with serving(store) as started:
            yield started


@pytest.fixture
def page(server: Server) -> Iterator[Any]:
    """A browser's page; at its end nothing was refused by the policy, failed, or came from another host."""
    api = pytest.importorskip("playwright.sync_api", reason="Playwright, which drives the browser, is not installed")
    with api.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        opened = browser.new_page(viewport={"width": 1280, "height": 900})
        wrong: list[str] = []
        asked: list[str] = []
        opened.on("console", lambda message: wrong.append(message.text))
        opened.on("pageerror", lambda error: wrong.append(str(error)))
        opened.on("request", lambda request: asked.append(request.url))
        opened.goto(f"{server.url}/sparql")
        yield opened
        kept = opened.evaluate("localStorage.length + sessionStorage.length")
        browser.close()
    assert [text for text in wrong if "status of 400" not in text] == []
    assert {urlsplit(url).netloc for url in asked} == {urlsplit(server.url).netloc}
    assert kept == 0


def write(page: Any, text: str) -> None:
    """Type a query in place of the one that stands there."""
    page.locator(".cm-content").click()
    page.keyboard.press("Control+a")
    page.keyboard.press("Delete")
    page.keyboard.type(text, delay=20)


def offered(page: Any, word: str) -> None:
    """Wait until a word is the first that would complete what was typed."""
    page.wait_for_selector(f".cm-tooltip-autocomplete li[aria-selected]:has-text('{word}')")


def take(page: Any, word: str) -> None:
    """Complete what was typed to a word, once the list is old enough for Enter to mean it."""
    offered(page, word)
    page.wait_for_timeout(150)
    page.keyboard.press("Enter")


def test_a_wheel_made_without_npm_has_no_editor_and_says_so(tmp_path: Path) -> None:
    wheel, said = built(tmp_path, PATH=str(Path(sys.executable).parent))
    assert "The SPARQL page gets no editor: npm is not installed" in said
    assert SCRIPT not in zipfile.ZipFile(wheel).namelist()


def test_a_wheel_made_where_npm_fails_has_no_editor_and_says_why(tmp_path: Path) -> None:
    npm = tmp_path / "bin" / "npm"
    npm.parent.mkdir()
    npm.write_text("#!/bin/sh\necho 'the registry cannot be reached' >&2\nexit 3\n", encoding="utf-8")
    npm.chmod(0o755)
    wheel, said = built(tmp_path, PATH=f"{npm.parent}:{Path(sys.executable).parent}:/bin")
    assert "The SPARQL page gets no editor: npm install ended with 3: the registry cannot be reached" in said
    assert SCRIPT not in zipfile.ZipFile(wheel).namelist()


def test_an_editable_install_gets_the_editor_into_the_checkout(installed: Path, tmp_path: Path) -> None:
    kept = shutil.ignore_patterns(".*", "stories", "__pycache__", "tests", "benchmarks")
    checkout = shutil.copytree(ROOT, tmp_path / "checkout", ignore=kept)
    (checkout / SCRIPT).unlink(missing_ok=True)
    command = (sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps")
    subprocess.run([*command, "--target", tmp_path / "target", "--editable", checkout], check=True)
    assert (checkout / SCRIPT).read_bytes() == (installed / SCRIPT).read_bytes()


def test_a_build_without_hooks_asks_for_no_npm(tmp_path: Path) -> None:
    wheel, said = built(tmp_path, HATCH_BUILD_NO_HOOKS="true")
    assert "The SPARQL page gets" not in said
    assert SCRIPT not in zipfile.ZipFile(wheel).namelist()


def test_the_package_asks_npm_for_exact_versions_and_names_no_registry() -> None:
    asked = (ROOT / "kg/server/editor/package.json").read_text(encoding="utf-8")
    versions = re.findall(r'^    "[^"]+": "([\d.]*)"', asked, re.MULTILINE)
    assert len(versions) == asked.count('": "') - asked.count('"bundle"') - asked.count('"type"')
    assert "://" not in asked


def test_a_page_without_the_bundle_says_that_there_is_no_editor_and_loads_none(
    store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for path in (ROOT / "kg/server/static").iterdir():
        if path.name != "editor.js":
            shutil.copy(path, tmp_path)
    found = static.files(tmp_path)
    monkeypatch.setattr(static, "files", lambda: found)
    with TestClient(application(Settings(store)), headers={"Accept": "text/html"}) as client:
        body = client.get("/sparql").text
    assert "The editor is not installed" in body
    assert re.findall(r'<script src="([^"]*)"', body) == [static.named("site.js")]
    assert "<textarea" in body


def test_the_bundle_is_named_by_its_content_kept_for_good_and_carries_its_licences(
    server: Server, installed: Path
) -> None:
    def got(path: str) -> Any:
        asked = urllib.request.Request(f"{server.url}{path}", headers={"Accept": "text/html"})
        return urllib.request.urlopen(asked, timeout=10)

    addresses = re.findall(r'src="(/static/editor\.[0-9a-f]{12}\.js)"', got("/sparql").read().decode())
    assert len(addresses) == 1
    answer = got(addresses[0])
    assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert answer.headers["ETag"] is not None
    body = answer.read()
    assert body == (installed / SCRIPT).read_bytes()
    assert body.count(b"Permission is hereby granted, free of charge") >= 2
    assert len(body) < 400_000
    for path in ("/", "/queries", "/queries/speakers"):
        assert b"/static/editor" not in got(path).read(), path


@in_a_browser
def test_a_query_is_coloured_typed_completed_run_and_shown_as_a_table(page: Any) -> None:
    assert page.locator("#query").is_hidden()
    assert page.evaluate(MOVED) < 0.0001
    colours = page.locator(".cm-line span").evaluate_all("all => all.map(each => getComputedStyle(each).color)")
    assert len(set(colours)) >= 3

    write(page, "SELECT ?attribution ?who { ?attribution kg:attrib")
    offered(page, "kg:attributedTo")
    assert page.inner_text(".cm-completionInfo") == "The actor whose words, or whose silence, is reported."
    take(page, "kg:attributedTo")
    page.keyboard.type(" ?w", delay=20)
    take(page, "?who")
    assert page.input_value("#query") == "SELECT ?attribution ?who { ?attribution kg:attributedTo ?who}"
    page.keyboard.press("Control+Enter")
    page.wait_for_selector("#result table")
    assert page.locator("#result th").all_inner_texts() == ["attribution", "who"]


@in_a_browser
@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("SELECT * { ?s skos:pref", "skos:prefLabel"),  # what others define and the data uses
        ("SELECT * { ?s kg:speechAct act:thr", "act:threat"),  # a concept
        ("SELECT * { ?s a kg:UnnamedS", "kg:UnnamedSource"),
        ("PREFIX pro", "prov:"),
        ("SELECT * { FILTER (strst", "STRSTARTS"),
    ],
)
def test_it_completes_what_can_stand_there(page: Any, text: str, wanted: str) -> None:
    write(page, text)
    offered(page, wanted)


@in_a_browser
def test_it_completes_nothing_in_words_addresses_and_comments(page: Any) -> None:
    for text in ('SELECT * { ?s ?p "kg', "SELECT * { ?s <kg", "# kg"):
        write(page, text)
        page.wait_for_timeout(400)
        assert page.locator(".cm-tooltip-autocomplete").count() == 0, text


@in_a_browser
def test_a_mistake_is_said_and_its_line_marked_until_the_query_changes(page: Any) -> None:
    write(page, "SELECT * WHERE\n{ nonsense")
    page.click("button:has-text('Run')")
    page.wait_for_selector("#result .problem")
    assert "error at 2:" in page.inner_text("#result .problem")
    assert page.inner_text(".cm-line.refused").startswith("{ nonsense")
    page.keyboard.type("?")
    assert page.locator(".cm-line.refused").count() == 0
    write(page, " ")
    page.click("button:has-text('Run')")
    page.wait_for_selector("#result .problem")


@in_a_browser
def test_an_example_stands_in_the_editor_and_runs(page: Any, server: Server) -> None:
    page.click("a:has-text('Statements by a speaker')")
    page.wait_for_selector(".cm-content:has-text('VALUES ?speaker')")
    page.click("button:has-text('Run')")
    page.wait_for_selector("#result table")


@in_a_browser
def test_the_keyboard_leaves_the_editor_by_tab_and_its_name_is_the_label(page: Any) -> None:
    page.click("label[for=query]")
    assert page.get_by_role("textbox", name="The query").evaluate("each => each.getRootNode().activeElement === each")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Run"


@in_a_browser
def test_the_editor_and_its_list_keep_the_rules_of_accessible_pages_by_day_and_in_the_dark(page: Any) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe-playwright-python is not installed")
    write(page, "# all\nSELECT * { ?s skos:prefLabel 'words' ; kg:attrib")
    offered(page, "kg:attributedTo")
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        found = axe.Axe().run(page).response
        assert len(found["passes"]) > 0
        assert [(rule["id"], [node["html"] for node in rule["nodes"]]) for rule in found["violations"]] == []


@in_a_browser
def test_without_javascript_the_plain_field_is_there_and_is_sent(server: Server) -> None:
    api = pytest.importorskip("playwright.sync_api", reason="Playwright, which drives the browser, is not installed")
    with api.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_context(java_script_enabled=False).new_page()
        page.goto(f"{server.url}/sparql")
        page.fill("#query", "ASK { ?s ?p ?o }")
        page.click("button:has-text('Run')")
        assert "true" in page.content()
        browser.close()
