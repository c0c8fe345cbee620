"""The review page in a real browser: signing in, deciding by keys and by selected words, and everything it refuses."""

from __future__ import annotations

import http.client
import json
import re
import shutil
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

import pytest

from kg import pipeline, resources
from kg.article import Article
from kg.extract.inputs import Input, Kind, Text
from kg.iris import Base
from kg.ledger.journal import Lock
from kg.ledger.verification import verify
from kg.model import Dropped, Publication
from kg.namespaces import DEFAULT_BASE
from kg.readers import BuiltIn
from kg.store import open_store
from serving import Server, serving

ANA = "ana-9f1c4be07d2aa83b51"
CHROMIUM = shutil.which("chromium")
STORY = (
    "“We will 𝕔lose the bridge,” said the mayor, Ana Ruiz, on Monday.\n\n"
    "Ben Ito, who owns a shop, said on Tuesday that the bridge should stay open.\n\n"
    "Lee Wu, an engineer, said the bridge may be unsafe.\n"
)
in_browser = pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")


def store_in(folder: Path) -> Path:
    """A store with the seed's text as the reader reads it, and a short story."""
    story = Input.of(Path("story.txt"), raw=STORY.encode(), kind=Kind.TEXT)
    list(pipeline.ingest(folder / "store", [resources.SEEDS / "istanbul-talks.txt", story], Base(DEFAULT_BASE)))
    return folder / "store"


@contextmanager
def reviewing(folder: Path) -> Iterator[Server]:
    store, tokens = store_in(folder), folder / "tokens"
    tokens.write_text(f"Ana Ruiz: {ANA}\n", encoding="utf-8")
    tokens.chmod(0o600)
    with serving(store, tokens=str(tokens)) as server:
        yield server
    assert verify(store).problems == ()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    with reviewing(tmp_path) as server:
        yield server


@contextmanager
def browser_page(**context: Any) -> Iterator[Any]:
    """A page of a real browser, in which nothing may go wrong."""
    api = pytest.importorskip("playwright.sync_api", reason="Playwright, which drives the browser, is not installed")
    with api.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_context(
            viewport={"width": 1280, "height": 900}, reduced_motion="reduce", **context
        ).new_page()
        wrong: list[str] = []
        page.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: wrong.append(str(error)))
        yield page
        browser.close()
        assert [text for text in wrong if "the server responded with a status of 4" not in text] == []


def sign_in(page: Any, server: Server) -> None:
    page.goto(f"{server.url}/review")
    page.fill("#token", ANA)
    page.click("main button")
    assert page.inner_text(".who form span") == "Signed in as Ana Ruiz"
    page.wait_for_load_state()  # the keys' script is there


def rows(folder: Path, name: str) -> list[dict[str, str]]:
    with open_store(folder / "store") as opened:
        answer = opened.ask(name)
    return [dict(zip(answer.columns, map(str, row), strict=True)) for row in answer.rows]


def attribution(folder: Path, words: str) -> dict[str, str]:
    """The one attribution that waits and has these words."""
    (found,) = [row for row in rows(folder, "to-review") if words in row["words"]]
    return found


def of_story(page: Any, server: Server, folder: Path, words: str) -> str:
    """Open the page at an attribution."""
    iri = attribution(folder, words)["attribution"]
    page.goto(f"{server.url}/review?level=1&on={quote(iri)}")
    return iri


def select(page: Any, words: str) -> None:
    """Drag over words of the passage, which may stand in several of its marks, as a person does."""
    begin, end = page.evaluate(
        """words => {
            for (const line of document.querySelectorAll('#passage p')) {
                const at = line.textContent.indexOf(words);
                if (at < 0) continue;
                const place = offset => {
                    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
                    while (walker.nextNode()) {
                        const length = walker.currentNode.length;
                        if (offset <= length) return [walker.currentNode, offset];
                        offset -= length;
                    }
                };
                const edge = (offset, back) => {
                    const range = document.createRange();
                    const [node, inside] = place(offset);
                    range.setStart(node, back ? inside - 1 : inside);
                    range.setEnd(node, back ? inside : inside + 1);
                    const box = range.getBoundingClientRect();
                    return [back ? box.right : box.left, box.top + box.height / 2];
                };
                line.scrollIntoView({ block: 'center', behavior: 'instant' });
                return [edge(at + 0, false), edge(at + words.length, true)];
            }
        }""",
        words,
    )
    page.mouse.move(*begin)
    page.mouse.down()
    page.mouse.move(*end, steps=5)
    page.mouse.up()
    assert page.evaluate("document.getSelection().toString()") == words


@in_browser
def test_a_person_signs_in_and_accepts_the_least_certain_by_a_key(server: Server, tmp_path: Path) -> None:
    first, second = rows(tmp_path, "to-review")[:2]
    with browser_page() as page:
        sign_in(page, server)
        assert page.inner_text("#item") == first["name"]
        assert first["confidence"] in page.inner_text("main")
        page.keyboard.press("j")
        page.wait_for_url(f"**on={quote(second['attribution'].removeprefix(DEFAULT_BASE), safe='')}*")
        page.keyboard.press("k")
        page.wait_for_url(f"**on={quote(first['attribution'].removeprefix(DEFAULT_BASE), safe='')}*")
        page.keyboard.press("a")
        page.wait_for_selector(".recorded")
        assert page.inner_text(".recorded").startswith(f"Recorded: Ana Ruiz accepted “{first['name']}")
        assert page.inner_text("#item") == second["name"]
        page.reload()
        assert page.locator(".recorded").count() == 0, "it is said once"
    (decision,) = rows(tmp_path, "decisions")
    assert (decision["verdict"], decision["by"]) == ("accepted", "Ana Ruiz")
    assert first["attribution"] not in {row["attribution"] for row in rows(tmp_path, "to-review")}


@in_browser
def test_what_is_said_is_put_right_by_selecting_words(server: Server, tmp_path: Path) -> None:
    with browser_page() as page:
        sign_in(page, server)
        of_story(page, server, tmp_path, "the bridge should stay open")
        page.keyboard.press("c")
        select(page, "should stay open")
        page.click("[data-part=content] button >> nth=0")
        assert page.input_value("#c-content") == "should stay open"
        page.click("text=Record the correction")
        page.wait_for_selector(".recorded")
    (decision,) = rows(tmp_path, "decisions")
    assert decision["verdict"] == "corrected"
    with open_store(tmp_path / "store") as opened:
        found = opened.explain(decision["kept"])
    start = STORY.index("should stay open")
    assert [(span.start, span.end, span.words) for span in found.content] == [(start, start + 16, "should stay open")]


@in_browser
def test_what_is_added_is_added_to_what_is_there(server: Server, tmp_path: Path) -> None:
    with browser_page() as page:
        sign_in(page, server)
        of_story(page, server, tmp_path, "the bridge should stay open")
        page.keyboard.press("c")
        select(page, "Tuesday")
        page.click("[data-part=cue] button >> nth=1")
        assert page.input_value("#c-cue") == "said … Tuesday"


@in_browser
def test_offsets_count_code_points_and_pieces_can_be_added(server: Server, tmp_path: Path) -> None:
    with browser_page() as page:
        sign_in(page, server)
        of_story(page, server, tmp_path, "the bridge should stay open")
        page.click("text=Show the whole text")
        page.wait_for_selector("text=Show the passage only")
        page.wait_for_load_state()
        page.keyboard.press("c")
        select(page, "the bridge")  # after a letter of two UTF-16 units
        page.click("[data-part=content] button >> nth=0")
        select(page, "stay open")
        page.click("[data-part=content] button >> nth=1")
        assert page.input_value("#c-content") == "the bridge … stay open"
        page.click("text=Record the correction")
        page.wait_for_selector(".recorded")
    (decision,) = rows(tmp_path, "decisions")
    with open_store(tmp_path / "store") as opened:
        found = opened.explain(decision["kept"])
    assert [span.words for span in found.content] == ["the bridge", "stay open"]
    assert found.content[0].start == STORY.index("the bridge")


@in_browser
def test_the_speaker_is_put_right_by_selecting_words_or_from_the_list(server: Server, tmp_path: Path) -> None:
    with browser_page() as page:
        sign_in(page, server)
        of_story(page, server, tmp_path, "the bridge should stay open")
        page.keyboard.press("c")
        select(page, "an engineer")
        page.click("[data-part=speaker] button")
        page.click("text=Record the correction")
        page.wait_for_selector(".recorded")
        of_story(page, server, tmp_path, "the bridge may be unsafe")
        page.click("#correct > summary")
        page.select_option("#c-who", label="Ana Ruiz")
        page.select_option("#c-speech_act", "assessment")
        page.select_option("#c-factuality", "PS+")
        page.click("text=Record the correction")
        page.wait_for_selector(".recorded")
    later = rows(tmp_path, "decisions")
    with open_store(tmp_path / "store") as opened:
        found = [opened.explain(each["kept"]) for each in later]
    one, other = sorted(found, key=lambda each: each.content[0].start)
    assert one.speaker is not None
    assert one.speaker.name in {"an engineer", "Lee Wu"}
    assert other.speaker is not None
    assert (other.speaker.name, other.speech_act and other.speech_act.notation) == ("Ana Ruiz", "assessment")
    held = [each.factuality and each.factuality.notation for each in other.perspectives]
    assert "PS+" in held


@in_browser
def test_a_rejection_needs_a_reason_and_typing_it_presses_no_keys(server: Server, tmp_path: Path) -> None:
    first = rows(tmp_path, "to-review")[0]
    with browser_page() as page:
        sign_in(page, server)
        page.click("text=Turn keys off")
        page.locator("body").press("a")
        page.click("text=Turn keys on")
        assert page.locator(".recorded").count() == 0
        page.locator("body").press("r")
        page.keyboard.press("Enter")
        assert page.locator(".recorded").count() == 0, "the browser asks for the reason"
        page.keyboard.type("a jackal can")
        page.keyboard.press("Enter")
        page.wait_for_selector(".recorded")
        assert "Ana Ruiz rejected" in page.inner_text(".recorded")
    (decision,) = rows(tmp_path, "decisions")
    assert (decision["verdict"], decision["reason"], decision["before"]) == (
        "rejected",
        "a jackal can",
        first["attribution"],
    )


@in_browser
def test_keys_work_and_can_be_turned_off_in_a_browser_that_keeps_nothing(server: Server) -> None:
    with browser_page() as page:
        page.add_init_script(
            "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('', 'SecurityError'); } })"
        )
        sign_in(page, server)
        page.click("text=Turn keys off")
        page.locator("body").press("c")
        assert page.get_attribute("#correct", "open") is None
        page.click("text=Turn keys on")
        page.locator("body").press("c")
        assert page.get_attribute("#correct", "open") is not None


@in_browser
def test_without_script_words_are_looked_up_and_it_is_asked_which_are_meant(server: Server, tmp_path: Path) -> None:
    with browser_page(java_script_enabled=False) as page:
        sign_in(page, server)
        iri = of_story(page, server, tmp_path, "the bridge should stay open")
        page.click("#correct > summary")
        page.fill("#c-content", "no such words")
        page.click("text=Record the correction")
        assert "What is said: 'no such words' is not in the text" in page.inner_text("#problem")
        assert page.input_value("#c-content") == "no such words", "nothing that was typed is lost"
        page.fill("#c-content", "said")
        page.click("text=Record the correction")
        assert page.locator("#problem").count() == 0, "it stands once in its sentence"
        (decision,) = rows(tmp_path, "decisions")
        assert decision["before"] == iri
        of_story(page, server, tmp_path, "the bridge may be unsafe")
        page.click("#correct > summary")
        page.fill("#c-content", "on")
        page.click("text=Record the correction")
        assert "add which one is meant" in page.inner_text("#problem")
        page.fill("#w-content", "s2")
        page.click("text=Record the correction")
        assert page.locator("#problem").count() == 0
        page.fill("#why", "It says nothing.")
        page.click("text=Reject")
        assert "rejected" in page.inner_text(".recorded")
        page.click("text=Sign out")
        assert page.inner_text("h1") == "Sign in"
    assert len(rows(tmp_path, "decisions")) == 3


@in_browser
def test_what_somebody_decided_meanwhile_is_not_decided_unseen(server: Server, tmp_path: Path) -> None:
    with browser_page() as page:
        sign_in(page, server)
        of_story(page, server, tmp_path, "the bridge should stay open")
        other = page.context.new_page()
        other.goto(page.url)
        other.click("#accept button")
        other.wait_for_selector(".recorded")
        page.click("#accept button")
        page.wait_for_selector("#problem")
        assert "somebody decided on this meanwhile" in page.inner_text("#problem")
        other.goto(page.url)
        assert len(rows(tmp_path, "decisions")) == 1


@in_browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_the_page_fits_the_window_and_has_no_barrier(server: Server, scheme: str, width: int) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe-core is not installed")
    with browser_page(color_scheme=scheme, bypass_csp=True) as page:
        page.set_viewport_size({"width": width, "height": 800})
        page.goto(f"{server.url}/review")
        assert axe.Axe().run(page).violations_count == 0
        sign_in(page, server)
        page.click("#correct > summary")
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        found = axe.Axe().run(page)
        assert found.violations_count == 0, found.generate_report()


# What is refused, without a browser.


class Client:
    """Sends forms as a browser does; ``cookies`` as it keeps them."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.cookies: dict[str, str] = {}

    def ask(self, method: str, path: str, form: dict[str, str] | None = None, **headers: str) -> tuple[int, str]:
        connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=30)
        sent = {
            "Accept": "text/plain, text/html;q=0.5",
            "Cookie": "; ".join(f"{k}={v}" for k, v in self.cookies.items()),
        }
        if form is not None:
            sent["Content-Type"] = "application/x-www-form-urlencoded"
        sent |= {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request(method, path, None if form is None else urlencode(form), sent)
        answer = connection.getresponse()
        for line in answer.headers.get_all("set-cookie") or ():
            assert {"HttpOnly", "SameSite=strict", "Path=/"} <= {part.strip() for part in line.split(";")}
            name, _, value = line.partition(";")[0].partition("=")
            self.cookies[name] = value.strip('"')
        body = answer.read().decode()
        connection.close()
        return answer.status, body

    def form(self) -> dict[str, str]:
        """The hidden fields of the first form of the page that decides or signs in."""
        _, body = self.ask("GET", "/review?level=1", Accept="text/html")
        wanted = re.search(r'id="accept">(.*?)</form>|action="/review/sign-in">(.*?)</form>', body, re.DOTALL)
        assert wanted is not None
        fields = re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', wanted[1] or wanted[2])
        return {name: unescape(value) for name, value in fields}

    def sign_in(self) -> None:
        assert self.ask("POST", "/review/sign-in", {**self.form(), "token": ANA})[0] == 303


def test_a_form_from_elsewhere_or_without_its_key_is_refused(server: Server, tmp_path: Path) -> None:
    client = Client(server)
    sign_in = {**client.form(), "token": ANA}
    assert client.ask("POST", "/review/sign-in", {**sign_in, "key": "x"})[0] == 403
    assert client.ask("POST", "/review/sign-in", sign_in, Sec_Fetch_Site="cross-site")[0] == 403
    client.sign_in()
    accept = client.form()
    for headers in (
        {"Sec_Fetch_Site": "same-site"},
        {"Sec_Fetch_Site": "cross-site"},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
    ):
        status, line = client.ask("POST", "/review", accept, **headers)
        assert (status, line.count("\n")) == (403, 1)
    assert client.ask("POST", "/review", {**accept, "key": sign_in["key"]})[0] == 403
    assert client.ask("POST", "/review", {**accept, "key": "é"})[0] == 403
    assert rows(tmp_path, "decisions") == []
    assert client.ask("POST", "/review", accept, Origin=server.url, Sec_Fetch_Site="same-origin")[0] == 303
    assert client.ask("POST", "/review", accept)[0] == 409, "the same form once more"
    assert len(rows(tmp_path, "decisions")) == 1


def test_no_other_site_may_read_the_page(server: Server) -> None:
    client = Client(server)
    client.sign_in()
    for path, allowed in (("/review", None), ("/", "*")):
        asked = urllib.request.Request(
            f"{server.url}{path}", headers={"Cookie": f"onrecord={client.cookies['onrecord']}"}
        )
        with urllib.request.urlopen(asked) as answer:
            assert answer.headers["Access-Control-Allow-Origin"] == allowed, path


@pytest.mark.parametrize("form", ["sign-in", "sign-out"])
def test_the_address_of_a_form_leads_to_the_page(server: Server, form: str) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
    connection.request("GET", f"/review/{form}")
    answer = connection.getresponse()
    connection.close()
    assert (answer.status, answer.headers["Location"]) == (303, "/review")


def test_who_is_signed_out_or_only_guesses_decides_nothing(server: Server, tmp_path: Path) -> None:
    client = Client(server)
    client.sign_in()
    accept = client.form()
    before = dict(client.cookies)
    assert client.ask("POST", "/review/sign-out", {"key": accept["key"]})[0] == 303
    client.cookies = before
    assert client.ask("POST", "/review", accept)[0] == 403
    guest = Client(server)
    for _ in range(22):
        status, _ = guest.ask("POST", "/review/sign-in", {**guest.form(), "token": "guessed"})
    assert status == 429
    guest.sign_in()
    assert rows(tmp_path, "decisions") == []
    assert ANA not in server.output.read_text(encoding="utf-8")


def test_fields_that_no_form_of_the_page_holds_are_refused_in_a_line(server: Server) -> None:
    client = Client(server)
    client.sign_in()
    accept = client.form()
    for changed, message in (
        ({"verdict": "doubted"}, "this is no decision"),
        ({"verdict": "rejected"}, "needs a reason"),
        ({"verdict": "corrected"}, "says what is otherwise"),
        ({"verdict": "corrected", "kind": "god", "speaker": "x"}, "this is no decision"),
        ({"verdict": "corrected", "speaker": "nobody"}, "no actor of this reading"),
        ({"verdict": "corrected", "content_spans": "[{]"}, "cannot be read"),
        ({"verdict": "corrected", "content_spans": '[{"start":-3,"end":4,"words":"x"}]'}, "does not fill"),
        ({"verdict": "corrected", "content_spans": '[{"start":0,"end":4,"words":"Nope"}]'}, "does not stand at"),
    ):
        status, body = client.ask("POST", "/review", {**accept, **changed}, Accept="text/html")
        found = re.search(r'role="alert" id="problem">(.*?)</p>', body, re.DOTALL)
        assert found is not None
        assert (status, message in unescape(found[1])) == (422, True), (changed, found[1])
    assert client.ask("POST", "/review", {**accept, "on": "attribution/none"})[0] == 409
    assert client.ask("POST", "/review", {**accept, "on": "no iri <>"})[0] == 409
    for strange in (
        "?on=attribution/none",
        "?on=%00",
        "?on=http://x/",
        "?page=99999",
        "?page=-1",
        "?level=x",
        "?whole=1",
    ):
        assert client.ask("GET", f"/review{strange}", Accept="text/html")[0] == 200


@pytest.mark.parametrize("is_selected", [True, False])
def test_words_are_put_right_as_the_page_shows_them_whatever_else_stands_between(
    tmp_path: Path, *, is_selected: bool
) -> None:
    text = "Ben Ito, who owns a shop, said on Tuesday that the \u202bold\u202c bridge\x07 should stay open.\n"
    story, tokens = Input.of(Path("story.txt"), raw=text.encode(), kind=Kind.TEXT), tmp_path / "tokens"
    list(pipeline.ingest(tmp_path / "store", [story], Base(DEFAULT_BASE)))
    tokens.write_text(f"Ana Ruiz: {ANA}\n", encoding="utf-8")
    tokens.chmod(0o600)
    raw, shown = "\u202bold\u202c bridge\x07", "�old� bridge␇"
    start = text.index(raw)
    given = {"content_words": shown}
    if is_selected:
        given["content_spans"] = json.dumps([{"start": start, "end": start + len(raw), "words": shown}])
    with serving(tmp_path / "store", tokens=str(tokens)) as server:
        client = Client(server)
        client.sign_in()
        _, body = client.ask("GET", "/review?level=1", Accept="text/html")
        field = re.search(r'name="content_words" value="([^"]*)"', body)
        assert field is not None
        assert shown in field[1]
        correct = {**client.form(), "verdict": "corrected"}
        status, body = client.ask("POST", "/review", {**correct, "content_words": unescape(field[1])})
        assert (status, "says what is otherwise" in body) == (422, True), "what is left as it is stays"
        assert client.ask("POST", "/review", {**correct, **given})[0] == 303
    (decision,) = rows(tmp_path, "decisions")
    with open_store(tmp_path / "store") as opened:
        found = opened.explain(decision["kept"])
    assert [(span.start, span.words) for span in found.content] == [(start, raw)]


def test_what_was_typed_is_there_again_where_another_process_writes(server: Server, tmp_path: Path) -> None:
    client = Client(server)
    client.sign_in()
    typed = {"content_words": "said", "reason": "so it stands", "speech_act": "assessment"}
    correct = {**client.form(), "verdict": "corrected", **typed}
    lock = Lock(tmp_path / "store")
    try:
        status, body = client.ask("POST", "/review", correct, Accept="text/html")
    finally:
        lock.release()
    assert (status, "is in use by" in body) == (503, True)
    assert 'name="content_words" value="said"' in body
    assert 'value="so it stands"' in body
    assert '<option value="assessment" selected>' in body
    assert client.ask("POST", "/review", correct)[0] == 303


def test_a_day_that_is_not_known_is_not_shown_as_a_code(server: Server, tmp_path: Path) -> None:
    path = attribution(tmp_path, "stay open")["attribution"].removeprefix(DEFAULT_BASE)
    client = Client(server)
    client.sign_in()
    for page, said in ((f"/{path}", "indirect, “Tuesday”"), (f"/review?on={path}", "indirect")):
        _, body = client.ask("GET", page, Accept="text/html")
        assert (said in body, "indirect, on" in body) == (True, False)


def test_a_statement_leads_to_its_review(server: Server, tmp_path: Path) -> None:
    client, path = Client(server), rows(tmp_path, "to-review")[0]["attribution"].removeprefix(DEFAULT_BASE)
    client.sign_in()
    _, body = client.ask("GET", f"/{path}", Accept="text/html")
    link = re.search(r'href="(/review\?on=[^"]*)"', body)
    assert link is not None
    assert f'value="{DEFAULT_BASE}{path}"' in client.ask("GET", unescape(link[1]), Accept="text/html")[1]


def test_what_the_gate_warned_of_waits_too_until_somebody_accepts_it(tmp_path: Path) -> None:
    text, analysis = (
        resources.SEEDS / "istanbul-talks.txt",
        (resources.SEEDS / "istanbul-talks.yaml").read_text("utf-8"),
    )
    shutil.copy(text, tmp_path)
    curated = tmp_path / "seed.yaml"
    curated.write_text(re.sub(r"(?m)^    cue: has made it clear.*\n", "", analysis, count=1), encoding="utf-8")
    read = BuiltIn().read(Text(Path("story.txt"), Article.from_bytes(STORY.encode(), "story.txt"), Publication()))
    story = replace(read, dropped=(Dropped("attribution A7", "owns a shop", "it has no speaker"),))
    store, tokens = tmp_path / "store", tmp_path / "tokens"
    list(pipeline.ingest(store, [curated, story], Base(DEFAULT_BASE)))
    tokens.write_text(f"Ana Ruiz: {ANA}\n", encoding="utf-8")
    tokens.chmod(0o600)
    with open_store(store) as opened:
        found = opened.review().to_dicts()
    (warning,) = [row for row in found if row["identifier"] == "S09"]
    dropped = [row for row in found if row["focus"] == row["article"]]
    assert len(dropped) == 1
    with serving(store, tokens=str(tokens)) as server:
        client = Client(server)
        client.sign_in()
        path = f"/review?level=0.5&on={quote(str(warning['focus']))}"
        _, body = client.ask("GET", path, Accept="text/html")
        assert f'<p class="problem warned">{warning["message"]}</p>' in unescape(body)
        assert "warned of" in body
        for row in dropped:
            assert str(row["message"]) in unescape(body)
        fields = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', body.partition('id="accept"')[2]))
        accept = {name: unescape(value) for name, value in fields.items()} | {"verdict": "accepted"}
        assert accept["on"] == warning["focus"]
        assert client.ask("POST", "/review", accept)[0] == 303
        _, body = client.ask("GET", path, Accept="text/html")
        assert "warned of" not in body
        assert "Not among those that wait" in body
    assert verify(store).problems == ()


def test_where_nobody_may_write_there_is_no_review(tmp_path: Path) -> None:
    with serving(store_in(tmp_path)) as server:
        client = Client(server)
        assert client.ask("GET", "/review")[0] == 404
        status, line = client.ask("POST", "/review", {"verdict": "accepted"})
        assert (status, "--tokens" in line) == (403, True)
        assert "/review" not in client.ask("GET", "/", Accept="text/html")[1]


def test_a_server_that_only_reads_does_not_load_the_reader() -> None:
    code = "import sys, kg.server; print({'kg.session', 'kg.pipeline', 'kg.rulings', 'kg.decision'} & {*sys.modules})"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "set()\n"
