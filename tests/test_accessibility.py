"""The pages in a real Chromium for those with a keyboard or a screen reader, on a phone, in the dark, or far away."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, Request, Route, sync_playwright

from kg import pipeline, resources
from kg.article import Article
from kg.extract.inputs import Input, Kind
from kg.iris import Base
from kg.model import Publication
from kg.namespaces import DEFAULT_BASE
from serving import Server, seed_store, serving

CHROMIUM = shutil.which("chromium")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")

TEXT = (resources.SEEDS / "istanbul-talks.txt").read_bytes()
SEED = f"/article/{Article.from_bytes(TEXT, 'istanbul-talks.txt').trusty}"
S09 = "/attribution/1c2323100d1db01347d5eb53ae601af9"
RUN = "/run/a2d07662c852d956fbbc26ed0ad5e7b0"
SITUATION = "/situation/c2995e0d1e289321257541cb2e24a74e"
FIRST = "Dmitry Peskov said on Thursday that Russia agreed to the ceasefire. Nobody else wrote anything down.\n"
LATER = FIRST.replace("Nobody else wrote anything down.", "President Vladimir Putin denied that.")


def path_of(text: str) -> str:
    return f"/article/{Article.from_bytes(text.encode(), 'a.txt').trusty}"


PAGES = {
    "home": "/",
    "search": "/search?q=putin",
    "search that finds nothing": "/search?q=xyzzy",
    "search that is refused": "/search?q=a",
    "article": SEED,
    "article with gaps": path_of(LATER),
    "replaced version": path_of(FIRST),
    "statement": S09,
    "actor": "/actor/trump",
    "situation": SITUATION,
    "run": RUN,
    "topic": "/topic/attendance",
    "questions": "/queries",
    "question": "/queries/statements-by-speaker",
    "question with its answer": "/queries/statements-by-speaker?speaker=trump&evidence=true",
    "question with a ranking": "/queries/speakers",
    "question that is refused": "/queries/statements-by-speaker?speaker=nobody",
    "SPARQL": "/sparql",
    "audit": "/audit",
    "ontology": "/ontology",
    "nothing": "/actor/nobody",
}
REFUSED = {"search that is refused": 400, "question that is refused": 404, "nothing": 404}
PHONE, DESK = {"width": 390, "height": 844}, {"width": 1280, "height": 900}
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
COLOURS = ["color-contrast", "link-in-text-block"]  # what can differ in the dark

LEAST_SEEN = 0.001  # share of the window times the share of it that is moved by; a browser's rounding is 0.00004
SHIFTS = """
window.shifts = [];
new PerformanceObserver((list) => list.getEntries().forEach((each) => window.shifts.push(each.value)))
  .observe({ type: "layout-shift", buffered: true });
"""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The seed, and an article with its later version."""
    store = seed_store(tmp_path_factory.mktemp("accessibility") / "store")
    at = Publication(outlet="Example Post", published="2025-05-15", url="https://post.example/b")
    for text in (FIRST, LATER):
        given = [Input.of(Path("a.txt"), raw=text.encode(), kind=Kind.TEXT)]
        (outcome,) = pipeline.ingest(store, given, Base(DEFAULT_BASE), at)
        assert isinstance(outcome, pipeline.Outcome), outcome
    with serving(store) as server:
        yield server


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as driver:
        yield driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])


@pytest.fixture
def context(browser: Browser, request: pytest.FixtureRequest) -> Iterator[BrowserContext]:
    context = browser.new_context(**{"viewport": DESK, **getattr(request, "param", {})})
    yield context
    context.close()


def broken(page: Page, chosen: dict[str, object]) -> list[str]:
    """The rules that a page breaks, each with the elements that do."""
    found = Axe().run(page, options={"runOnly": chosen, "resultTypes": ["violations"]}).response
    assert len(found["passes"]) > 0, "nothing was examined"
    return [
        f"{rule['id']}: {node['html'][:200]}: {node['failureSummary']}"
        for rule in found["violations"]
        for node in rule["nodes"]
    ]


@pytest.mark.parametrize("context", [{"viewport": PHONE}, {"viewport": DESK}], ids=["phone", "desk"], indirect=True)
@pytest.mark.parametrize("kind", PAGES)
def test_a_page_keeps_the_rules_of_accessible_pages_by_day_and_in_the_dark(
    context: BrowserContext, server: Server, kind: str
) -> None:
    page = context.new_page()
    answer = page.goto(f"{server.url}{PAGES[kind]}")
    assert answer is not None
    assert answer.status == REFUSED.get(kind, 200)
    assert broken(page, {"type": "tag", "values": RULES}) == []
    page.emulate_media(color_scheme="dark")
    assert broken(page, {"type": "rule", "values": COLOURS}) == []


@pytest.mark.parametrize("context", [{"viewport": PHONE}, {"viewport": DESK}], ids=["phone", "desk"], indirect=True)
def test_what_a_script_shows_keeps_the_rules_too(context: BrowserContext, server: Server) -> None:
    page = context.new_page()
    page.goto(f"{server.url}{SEED}#S09")
    page.wait_for_selector(".block a.lit")
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        assert broken(page, {"type": "tag", "values": RULES}) == []


@pytest.mark.parametrize("context", [{"viewport": PHONE}, {"viewport": DESK}], ids=["phone", "desk"], indirect=True)
@pytest.mark.parametrize("path", ["/", SEED, f"{SEED}#S09", S09, "/queries/speakers"])
def test_nothing_that_a_reader_looks_at_moves_by_itself_though_the_script_comes_late(
    context: BrowserContext, server: Server, path: str
) -> None:
    def late(route: Route) -> None:
        time.sleep(0.3)
        route.continue_()

    context.add_init_script(SHIFTS)
    page = context.new_page()
    page.route("**/*.js", late)
    page.goto(f"{server.url}{path}", wait_until="load")
    page.wait_for_timeout(300)
    assert page.evaluate("PerformanceObserver.supportedEntryTypes.includes('layout-shift')")
    assert sum(page.evaluate("window.shifts")) < LEAST_SEEN


def test_what_moves_is_noticed(context: BrowserContext, server: Server) -> None:
    context.add_init_script(SHIFTS)
    page = context.new_page()
    page.goto(f"{server.url}{SEED}")
    page.wait_for_timeout(300)
    page.evaluate("document.querySelector('h1').style.marginTop = '300px'")
    page.wait_for_function(f"window.shifts.some((each) => each > {LEAST_SEEN})")


def test_an_article_page_of_the_seed_takes_less_than_sixty_thousand_bytes_from_one_host(
    context: BrowserContext, server: Server
) -> None:
    page = context.new_page()
    network = context.new_cdp_session(page)
    received: list[float] = []
    network.on("Network.loadingFinished", lambda event: received.append(event["encodedDataLength"]))
    network.send("Network.enable")
    asked: list[Request] = []
    page.on("request", lambda request: asked.append(request))  # a builtin cannot be one in all versions
    page.goto(f"{server.url}{SEED}", wait_until="networkidle")
    print(f"{len(asked)} requests, {sum(received):,.0f} bytes with their headers")
    assert len(received) == len(asked) >= 3
    assert all(request.url.startswith(server.url) for request in asked)
    assert sum(received) < 60_000


@pytest.mark.parametrize("context", [{"java_script_enabled": False}], ids=["no script"], indirect=True)
def test_the_first_answer_holds_all_of_the_text_for_who_gets_nothing_else(
    context: BrowserContext, server: Server
) -> None:
    page = context.new_page()
    page.route("**/static/*", lambda route: route.abort())
    page.goto(f"{server.url}{SEED}")
    shown = "".join(page.locator("#text p[data-from]").all_text_contents())
    labels = page.locator("#text sup").all_text_contents()
    for label in labels:
        shown = shown.replace(label, "", 1)
    assert "".join(shown.split()) == "".join(TEXT.decode().split())
    assert page.locator("#text").is_visible()


def focused(page: Page, property_: str) -> str:
    """Something of the element that has the focus."""
    return str(page.evaluate(f"document.activeElement.{property_}"))


def tab_to_words(page: Page) -> str:
    """Go on with Tab until marked words have the focus; the words."""
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('.block a')"):
            return focused(page, "textContent")
    raise AssertionError("no words are reached")


def test_who_has_only_a_keyboard_gets_to_words_to_their_attribution_and_back(
    context: BrowserContext, server: Server
) -> None:
    page = context.new_page()
    page.goto(f"{server.url}{SEED}")
    page.keyboard.press("Tab")
    assert focused(page, "textContent") == "To the content"
    assert page.locator("a.skip").bounding_box()["y"] >= 0, "what has the focus is seen"  # type: ignore[index]
    page.keyboard.press("Enter")
    words = tab_to_words(page)
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
    page.keyboard.press("Enter")
    page.wait_for_selector(".card:target")
    assert focused(page, "className").startswith("card")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('.card:target') !== null")
    page.keyboard.press("Escape")
    assert focused(page, "textContent") == words
    assert tab_to_words(page) != words


@pytest.mark.parametrize("context", [{"java_script_enabled": False}], ids=["no script"], indirect=True)
def test_without_script_too(context: BrowserContext, server: Server) -> None:
    page = context.new_page()
    page.goto(f"{server.url}{SEED}")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    words = tab_to_words(page)
    page.keyboard.press("Enter")
    page.wait_for_selector(".card:target")
    while focused(page, "className") != "back":
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.closest('.card:target') !== null")
    page.keyboard.press("Enter")
    assert tab_to_words(page) == words
