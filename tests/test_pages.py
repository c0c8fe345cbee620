"""The pages for people: what they show, that nothing in them runs or leads nowhere, and that a browser can use them."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import threading
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin

import pytest
from starlette.testclient import TestClient

from kg import pipeline, query, resources, rulings
from kg.article import Article
from kg.extract.inputs import Input, Kind
from kg.iris import Base
from kg.model import Publication
from kg.namespaces import DEFAULT_BASE
from kg.query import catalogue
from kg.server import application
from kg.server.pages import audit, forms, kept, picture, rendering, static
from kg.server.pages.picture import Position, timeline
from kg.server.pages.reading import first_words
from kg.server.refusals import TooBusy
from kg.server.settings import Settings
from serving import seed_store, serving

BASE = Base(DEFAULT_BASE)
SEED = "/article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ"
S09 = "/attribution/1c2323100d1db01347d5eb53ae601af9"
RUN = "/run/a2d07662c852d956fbbc26ed0ad5e7b0"
SITUATION = "/situation/c2995e0d1e289321257541cb2e24a74e"
HTML = {"Accept": "text/html"}
CHROMIUM = shutil.which("chromium")

FIRST = """Trump says he may go to Turkey

U.S. President Donald Trump said on Thursday that he might fly to Turkey if it would help to end the war in Ukraine.

Trump denied that he was disappointed by the delegation. Kremlin spokesman Dmitry Peskov declined to comment.
"""
LATER = FIRST.replace("Trump denied that he was disappointed by the delegation. ", "")
WITHDRAWN = "Dmitry Peskov said on Thursday that Russia agreed to all of the demands.\n"
HOSTILE = """<script>alert(1)</script> "><img src=x onerror=alert(2)> Mayor </script><script>alert(3)</script> rain.
Nobody wrote anything down \u202efrom this\u202c sentence. {{ 7 * 7 }} & &lt;b&gt; stand here.
"""
HOSTILE_ANALYSIS = f"""
article: hostile.txt
sha256: {hashlib.sha256(HOSTILE.encode()).hexdigest()}
language: en
run:
  id: '"><script>alert("run")</script>'
  agent: '<script>alert("agent")</script>'
  version: "1"
  person: yes
  started: 2026-11-22T11:00:00Z
  ended: 2026-11-22T11:00:01Z
topics:
  rain: '<img src=x onerror=alert("topic")>'
actors:
  mayor:
    name: '<script>alert("actor")</script> Mayor'
    type: person
    aliases: ['"><svg onload=alert("alias")>']
    mentions:
      name: Mayor
situations:
  e_rain:
    label: '</script><script>alert("situation")</script>'
    evidence: '</script><script>alert(3)</script> rain'
attributions:
  S1:
    in: s1
    class: attributed
    speaker: mayor
    speech_act: claim
    form: indirect
    source: Mayor
    content: '</script><script>alert(3)</script> rain'
    perspectives:
      mayor: {{e_rain: CT+}}
    topics: [rain]
    note: '<script>alert("note")</script>'
"""


def take(store: Path, text: str, **publication: str) -> None:
    given = Publication(**publication)
    (outcome,) = pipeline.ingest(store, [Input.of(Path("a.txt"), raw=text.encode(), kind=Kind.TEXT)], BASE, given)
    assert isinstance(outcome, pipeline.Outcome), outcome


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The seed, an article and its later version, a withdrawn one, and one full of script."""
    folder = tmp_path_factory.mktemp("pages")
    made = seed_store(folder / "store")
    at = {"outlet": "Example Post", "published": "2025-05-15", "url": "https://post.example/b"}
    take(made, FIRST, headline="Trump may go", **at)
    take(made, LATER, headline="Trump may go, corrected", **at)
    take(made, WITHDRAWN, published="2025-05-16", url="https://post.example/w")
    rulings.withdraw(made, BASE.node(path_of(WITHDRAWN)[1:]), "It was made up.", "Ana Ruiz")
    (folder / "hostile.txt").write_text(HOSTILE, encoding="utf-8")
    (folder / "hostile.yaml").write_text(HOSTILE_ANALYSIS, encoding="utf-8")
    given = Publication(
        outlet='<script>alert("outlet")</script>',
        url="https://evil.example/?%22%3E%3Cscript%3Ealert(9)%3C/script%3E",
        published="2025-05-17",
        headline='</title><script>alert("headline")</script>',
        author='"><svg onload=alert("author")>',
    )
    (outcome,) = pipeline.ingest(made, [folder / "hostile.yaml"], BASE, given)
    assert isinstance(outcome, pipeline.Outcome), outcome
    return made


@pytest.fixture(scope="module")
def client(store: Path) -> Iterator[TestClient]:
    with TestClient(application(Settings(store)), headers=HTML) as client:
        yield client


def path_of(text: str) -> str:
    return f"/article/{Article.from_bytes(text.encode(), 'a.txt').trusty}"


class Page(HTMLParser):
    """A page taken apart: its elements with their attributes, its visible text, and what scripts stand in it."""

    BLOCKS = frozenset("td th dt dd p li h1 h2 h3 option code".split())
    VOID = frozenset("meta link input br img path rect line circle".split())

    def __init__(self, body: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.texts: list[str] = []
        self.scripts: list[str] = []
        self.open: list[str] = []
        self.feed(body)
        self.close()
        assert self.open == [], self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        assert len(attributes) == len(attrs), attrs
        self.elements.append((tag, attributes))
        if tag in self.BLOCKS:
            self.texts.append(" ")
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        if tag not in self.VOID:
            assert self.open.pop() == tag, (tag, self.open)

    def handle_data(self, data: str) -> None:
        (self.scripts if self.open[-1:] == ["script"] else self.texts).append(data)

    @property
    def text(self) -> str:
        return " ".join("".join(self.texts).split())

    def all(self, tag: str, class_: str | None = None) -> list[dict[str, str]]:
        found = [attributes for name, attributes in self.elements if name == tag]
        return [each for each in found if class_ is None or class_ in each.get("class", "").split()]

    @property
    def ids(self) -> list[str]:
        return [attributes["id"] for _, attributes in self.elements if "id" in attributes]

    @property
    def links(self) -> list[str]:
        return [attributes["href"] for _, attributes in self.elements if "href" in attributes]


def seen(client: TestClient, path: str, status: int = 200) -> Page:
    answer = client.get(path)
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    return Page(answer.text)


def check(page: Page) -> None:
    """That a page runs nothing of its own, loads nothing from elsewhere, and hangs together."""
    for tag, attributes in page.elements:
        assert not any(name.startswith("on") or name == "style" for name in attributes), attributes
        assert tag not in {"style", "iframe", "object", "embed", "base", "img"}, tag
        assert tag != "script" or attributes.get("type") == "application/ld+json" or "src" in attributes
        assert attributes.get("src", "/static/").startswith("/static/")
        assert tag != "link" or attributes["href"].startswith("/")
        assert not attributes.get("href", "").lower().startswith(("javascript:", "data:"))
    assert len(page.ids) == len(set(page.ids)), sorted(each for each in page.ids if page.ids.count(each) > 1)
    referred = [
        name
        for _, attributes in page.elements
        for key in ("for", "aria-labelledby", "aria-describedby", "list")
        for name in attributes.get(key, "").split()
    ]
    assert set(referred) <= set(page.ids), set(referred) - set(page.ids)
    assert len(page.all("h1")) == 1
    assert [each["id"] for each in page.all("main")] == ["main"]
    labelled = {attributes["for"] for attributes in page.all("label")}
    for tag in ("input", "select", "textarea"):
        assert all(attributes["id"] in labelled for attributes in page.all(tag))


def test_every_link_of_the_site_leads_somewhere_and_no_page_can_run_or_load_anything(client: TestClient) -> None:
    waiting, known, by_kind = ["/"], {"/"}, dict[str, int]()
    pages: dict[str, Page] = {}
    while len(waiting) > 0:
        path = waiting.pop(0)
        answer = client.get(path)
        assert answer.status_code == 200, path
        if not answer.headers["content-type"].startswith("text/html"):
            continue
        page = pages[path] = Page(answer.text)
        check(page)
        for link in page.links:
            target, _ = urldefrag(urljoin(path, link))
            kind = target.split("/")[1] if target.startswith("/") else ""
            if kind != "" and target not in known and by_kind.get(kind, 0) < 30:
                by_kind[kind] = by_kind.get(kind, 0) + 1
                known.add(target)
                waiting.append(target)
    for path, page in pages.items():
        for link in page.links:
            target, anchor = urldefrag(urljoin(path, link))
            if anchor != "" and not anchor.startswith("char=") and target in pages:
                assert unquote(anchor) in pages[target].ids, (path, link)
    kinds = {path.split("/")[1] for path in pages}
    assert {"article", "attribution", "actor", "situation", "run", "queries", "graph", "unnamed", "voice"} <= kinds


def test_what_is_script_in_a_text_or_a_name_is_shown_as_text(client: TestClient) -> None:
    page = seen(client, path_of(HOSTILE))
    check(page)
    for shown in (
        '<script>alert(1)</script> "><img src=x onerror=alert(2)>',
        '</title><script>alert("headline")</script>',
        '<script>alert("outlet")</script>',
        '"><svg onload=alert("author")>',
        '<script>alert("actor")</script> Mayor',
        '</script><script>alert("situation")</script>',
        '<script>alert("note")</script>',
        "{{ 7 * 7 }} & &lt;b&gt; stand here.",
    ):
        assert shown in page.text
    assert "�from this� sentence" in page.text, "what turns the order of letters round is made visible"
    (data,) = page.scripts
    assert "<" not in data
    assert json.loads(data)["headline"] == '</title><script>alert("headline")</script>'
    for path in ("/actor/mayor", "/topic/rain", "/", "/search?q=mayor", "/queries/situations", "/queries/runs"):
        check(seen(client, path))


@pytest.mark.parametrize("typed", ['"><script>alert(1)</script>', "{{7*7}}", "\u202eabc", "' OR 1", "a" * 3000, "\x00"])
def test_what_is_typed_into_a_field_is_never_more_than_text(client: TestClient, typed: str) -> None:
    for path, name in (("/search", "q"), ("/queries/statements-by-speaker", "speaker"), ("/sparql", "example")):
        answer = client.get(path, params={name: typed})
        assert answer.status_code in {200, 400, 404}
        check(Page(answer.text))


# The pages.


def test_the_front_page_counts_what_there_is_and_leads_to_the_latest(client: TestClient) -> None:
    page = seen(client, "/")
    assert "4 articles" not in page.text
    assert {"articles", "actors"} <= set(page.text.split())
    listed = [link for link in page.links if link.startswith("/article/")]
    assert listed == [path_of(HOSTILE), path_of(LATER), SEED], (
        "newest first; what was replaced or withdrawn is left out"
    )
    assert any(link.startswith("/situation/") for link in page.links)


def test_a_search_finds_actors_statements_and_articles_with_all_the_words(client: TestClient) -> None:
    page = seen(client, "/search?q=PUTIN+attend")
    assert S09 in page.links
    assert SEED in page.links
    assert "/actor/putin" in seen(client, "/search?q=putin").links
    assert "stand together in no statement" in seen(client, "/search?q=putin+xyzzy").text


def test_a_search_for_too_much_or_for_one_letter_says_so(client: TestClient) -> None:
    for sought in ("a", "one two three four five six seven eight nine", "long" * 100):
        answer = client.get("/search", params={"q": sought})
        assert answer.status_code == 400
        assert 'role="alert"' in answer.text


def test_an_article_is_shown_to_the_letter_with_every_attribution_marked(client: TestClient) -> None:
    answer = client.get(SEED)
    text = (resources.SEEDS / "istanbul-talks.txt").read_text(encoding="utf-8")
    lines = re.findall(r"<p dir=\"auto\" lang=\"en\" data-from=\"(\d+)\">(.*?)</p>", answer.text, re.DOTALL)
    shown = [(int(start), "".join(Page(re.sub(r"<sup>.*?</sup>", "", line)).texts)) for start, line in lines]
    assert shown == [(match.start(), match[0]) for match in re.finditer(r"\S.*", text)]
    page = Page(answer.text)
    cards = [each["id"] for each in page.all("article", "card")]
    assert len(cards) == 29
    for card in cards:
        assert f"#at-{card}" in page.links
        assert f"at-{card}" in page.ids
    words = [each["href"] for each in page.all("a") if re.search(r"\bx\d+", each.get("class", ""))]
    assert set(words) == {f"#{card}" for card in cards}, "words lead to each of them"
    nested = page.all("a", "nested-1")
    assert {each["href"] for each in nested} >= {"#S17.1"}
    assert any("opens" in each["class"] for each in nested)
    assert len(page.all("a", "condition")) == 6
    assert len(page.all("a", "own")) >= 10


def test_an_attribution_of_an_article_says_who_in_which_role_to_whom_and_how_certain_on_what_condition(
    client: TestClient,
) -> None:
    body = client.get(SEED).text
    card = body[body.index('id="S09"') : body.index("All about S09")]
    shown = Page(f"<div {card}</a></p></div>").text
    for words in (
        "Volodymyr Zelenskiy",
        "President, Ukraine",
        "conditional commitment, indirect",
        "Necessary condition",
    ):
        assert words in shown
    assert "the article's own voice unknown Uu Zelenskiy attends the talks" in shown
    told = body[body.index('id="S04"') : body.index("All about S04")]
    assert 'to <a href="/actor/reuters">Reuters</a>' in told


def test_an_article_page_of_the_seed_takes_less_than_sixty_thousand_bytes(client: TestClient) -> None:
    page = client.get(SEED)
    files = set(re.findall(r"/static/[\w.]+", page.text))
    assert len(files) == 3
    sent = [int(answer.headers["content-length"]) for answer in (page, *map(client.get, files))]
    assert sum(sent) < 60_000


def test_the_margin_shows_what_nothing_is_read_from_and_what_waits_for_review(client: TestClient) -> None:
    page = seen(client, path_of(HOSTILE))
    assert "1 of 2" in page.text
    assert len(page.all("p", "gap")) == 1
    assert "has no cue of its own" in page.text
    assert len(page.all("p", "warning")) == 1
    assert page.all("meter")[0]["value"] == "1"


def test_an_article_says_what_it_replaces_and_a_withdrawn_one_why(client: TestClient) -> None:
    assert "This version replaces" in seen(client, path_of(LATER)).text
    withdrawn = seen(client, path_of(WITHDRAWN))
    assert "This version was withdrawn: It was made up.; Ana Ruiz" in withdrawn.text
    replaced = seen(client, path_of(FIRST))
    assert "This version was replaced by Trump may go, corrected" in replaced.text


def test_a_statement_goes_back_to_its_characters_its_run_and_the_ledger(client: TestClient) -> None:
    page = seen(client, S09)
    for words in (
        "Characters 894 to 1,009",
        "gold-1, by annotator, a person",
        "Line of the ledger",
        "This depends on",
    ):
        assert words in page.text
    assert f"{SEED}#S09" in page.links
    assert RUN in page.links
    assert {"source", "cue", "content"} <= {each["class"] for each in page.all("mark")}
    assert len(page.all("svg", "flow")) == 1


def test_an_actor_has_roles_positions_quotations_and_names_with_the_reason_why_they_are_one(client: TestClient) -> None:
    page = seen(client, "/actor/trump")
    assert "President United States" in page.text
    assert "Both are called Donald Trump" in page.text
    assert "Example Post" in page.text
    bubbles = [link for link in page.links if link.startswith("#position-")]
    assert len(page.all("circle")) == len(bubbles) > 2
    assert {link.removeprefix("#") for link in bubbles} <= set(page.ids)
    assert "/queries/positions-over-time?holder=actor%2Ftrump" in page.links


def test_a_situation_has_every_voice_side_by_side(client: TestClient) -> None:
    page = seen(client, SITUATION)
    assert len(page.all("li", "side")) == 3
    assert "one of Zelenskiy's aides unknown Uu" in page.text
    assert "Conditions that it is put under" in page.text
    assert "/place/istanbul" in page.links


def test_a_run_has_its_provenance_as_a_picture_and_as_a_table(client: TestClient) -> None:
    page = seen(client, RUN)
    assert len(page.all("rect")) == 5
    assert "Started 2026-11-22 11:00:00 UTC" in page.text
    assert "Statements found 26" in page.text
    assert SEED in page.links


def test_a_person_is_called_by_name_and_only_a_program_by_its_version_too(client: TestClient) -> None:
    assert "<h1>annotator</h1>" in client.get("/agent/annotator-1").text
    for path in (RUN, SEED, S09, "/queries/runs", "/queries/provenance?attribution=S09"):
        page = seen(client, path)
        assert "annotator" in page.text
        assert "annotator 1" not in page.text
    assert re.search(r"onrecord-reader \d", seen(client, "/queries/runs").text) is not None


def test_any_other_thing_has_a_table_of_what_is_stated_and_by_whom(client: TestClient) -> None:
    topic = seen(client, "/topic/attendance")
    assert "pref label who attends the talks graph/entity/attendance annotator, run" in topic.text
    assert "/queries/statements-on-topic?topic=topic%2Fattendance" in topic.links
    graph = seen(client, "/graph/entity/trump")
    assert "What it holds" in graph.text
    assert "Donald Trump pref label Donald Trump" in graph.text
    whole = seen(client, "/graph/vocab")
    assert "200 lines are shown, and there are more" in whole.text


def test_pages_tell_search_engines_what_they_are_about(client: TestClient) -> None:
    found = {path: json.loads(seen(client, path).scripts[0]) for path in (SEED, S09, "/actor/trump", path_of(LATER))}
    assert found[SEED]["@type"] == "NewsArticle"
    assert found[path_of(LATER)]["publisher"] == {"@type": "NewsMediaOrganization", "name": "Example Post"}
    assert found[S09]["@type"] == "Claim"
    assert found[S09]["appearance"]["@id"] == f"{DEFAULT_BASE}{SEED[1:]}"
    assert found["/actor/trump"] == {
        "@context": "https://schema.org",
        "@type": "Person",
        "@id": f"{DEFAULT_BASE}actor/trump",
        "name": "Donald Trump",
        "alternateName": ["Trump", "U.S. President Donald Trump"],
        "sameAs": ["http://www.wikidata.org/entity/Q22686"],
    }
    direct = next(link for link in seen(client, "/queries/direct-quotations").links if link.startswith("/attribution/"))
    assert json.loads(seen(client, direct).scripts[0])["@type"] == "Quotation"


def test_a_page_leads_to_the_same_as_data(client: TestClient) -> None:
    page = seen(client, "/actor/trump")
    assert "/actor/trump.ttl" in page.links
    assert client.get("/actor/trump.ttl").headers["content-type"].startswith("text/turtle")


# Questions.


def test_every_question_is_listed_once_and_has_a_form_made_from_its_header(client: TestClient) -> None:
    page = seen(client, "/queries")
    named = [link.removeprefix("/queries/") for link in page.links if link.startswith("/queries/")]
    assert sorted(named) == [stored.name for stored in catalogue()]
    for stored in catalogue():
        form = seen(client, f"/queries/{stored.name}")
        check(form)
        names = {each["name"] for tag in ("input", "select") for each in form.all(tag) if each["id"].startswith("f-")}
        assert names == {parameter.name for parameter in stored.parameters}


def test_fields_have_the_type_of_their_parameter_and_offer_what_the_store_has(client: TestClient) -> None:
    page = seen(client, "/queries/statements-by-speaker")
    fields = {each["name"]: each for tag in ("input", "select") for each in page.all(tag)}
    assert fields["since"]["type"] == "date"
    assert "required" in fields["speaker"]
    assert "speech_act" in fields
    options = {each["value"] for each in page.all("option")}
    assert {"Donald Trump", "who attends the talks", "conditional_commitment"} <= options
    assert "0 rows" not in page.text, "nothing is asked before the form is filled in"


def test_fields_with_many_choices_fetch_those_that_fit(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(forms, "WRITTEN_OUT", 3)
    page = seen(client, "/queries/statements-by-speaker")
    (field,) = [each for each in page.all("input") if each.get("name") == "speaker"]
    assert field["data-choices"] == "/choices/actor"
    assert client.get("/choices/actor?q=ZELEN").json()[0] == {
        "value": "Volodymyr Zelenskiy",
        "label": "Volodymyr Zelenskiy",
    }
    assert client.get("/choices/nothing?q=a").status_code == 404


def test_what_two_things_are_called_is_told_apart_by_where_they_are(client: TestClient) -> None:
    found = client.get("/choices/actor?q=the article's own voice").json()
    assert len(found) >= 2
    assert all(choice["value"].startswith("voice/") for choice in found)


def test_an_answer_is_a_table_with_the_words_that_each_row_rests_on(client: TestClient) -> None:
    page = seen(client, "/queries/statements-by-speaker?speaker=Donald+Trump&topic=")
    assert "3 rows" in page.text or "4 rows" in page.text
    rows = page.all("tr", "rests")
    assert len(rows) == len(page.all("figure", "passage")) > 1
    assert any(link.startswith(f"{SEED}#S") for link in page.links)
    assert "/queries/statements-by-speaker.csv?speaker=Donald+Trump" in page.links or (
        "/queries/statements-by-speaker.csv?speaker=Donald%20Trump" in page.links
    )
    assert S09 in seen(client, "/queries/conditions").links


def test_the_links_under_an_answer_have_the_same_answer_as_csv_and_json(client: TestClient) -> None:
    page = seen(client, "/queries/speakers?article=" + SEED[9:])
    csv = next(link for link in page.links if link.startswith("/queries/speakers.csv"))
    lines = client.get(csv).text.splitlines()
    assert f"{len(lines) - 1} rows" in page.text
    json_ = next(link for link in page.links if link.startswith("/queries/speakers.json"))
    assert len(client.get(json_).json()) == len(lines) - 1


def test_a_ranking_has_a_chart_and_a_list_has_none(client: TestClient) -> None:
    assert len(seen(client, "/queries/speech-acts").all("svg", "bars")) == 1
    assert len(seen(client, "/queries/topics").all("svg", "bars")) == 1
    assert len(seen(client, "/queries/conditions").all("svg", "bars")) == 0
    assert len(seen(client, "/queries/mentions?actor=trump").all("svg", "bars")) == 0


def test_a_long_answer_comes_in_pages_and_says_which_rows_they_are(client: TestClient) -> None:
    page = seen(client, "/queries/speakers?limit=5&offset=5")
    assert "Rows 6 to 10 of" in page.text
    following = next(link for link in page.links if link.startswith("?") and "offset=10" in link)
    assert "Rows 11 to 15 of" in seen(client, f"/queries/speakers{following}").text


@pytest.mark.parametrize(
    ("path", "status", "said"),
    [
        ("/queries/statements-by-speaker?speaker=Donld+Trump", 404, "Donald Trump (trump), actor/trump"),
        ("/queries/statements-by-speaker?speaker=trump&since=soon", 400, "since takes a day such as 2025-05-14"),
        ("/queries/statements-by-speaker?topic=attendance", 400, "needs speaker"),
        ("/queries/speakers?color=red", 400, "has no parameter 'color'"),
        ("/queries/speakers?limit=0", 400, "limit takes a whole number from 1"),
    ],
)
def test_a_mistake_in_a_form_is_said_above_the_form(client: TestClient, path: str, status: int, said: str) -> None:
    page = seen(client, path, status)
    assert said in page.text
    assert len(page.all("div", "problem")) == 1
    assert len(page.all("form", "ask")) == 1


def test_the_sparql_page_has_the_stored_queries_as_examples_that_run(client: TestClient) -> None:
    page = seen(client, "/sparql")
    examples = [link for link in page.links if link.startswith("/sparql?example=")]
    assert len(examples) == len(catalogue())
    body = client.get("/sparql?example=statements-by-speaker").text
    text = re.search(r"<textarea[^>]*>(.*?)</textarea>", body, re.DOTALL)
    assert text is not None
    assert "VALUES ?speaker" in text[1]
    assert "VALUES ?topic" not in text[1]


# What is kept.


def test_what_is_kept_is_made_once_for_a_state(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    made = []
    monkeypatch.setattr("kg.server.pages.home._front", lambda view: made.append(view.head))
    monkeypatch.setattr("kg.server.pages.home.rendered", lambda *_, **__: rendering.HTMLResponse("x"))
    monkeypatch.setattr(kept, "_KEPT", type(kept._KEPT)())
    for _ in range(3):
        client.get("/")
    assert len(made) == 1


def test_who_waits_too_long_for_what_another_makes_is_told_to_come_back(store: Path) -> None:
    with TestClient(application(Settings(store, seconds=0.05)), headers=HTML) as client:
        snapshots = client.app.state.site.snapshots  # type: ignore[attr-defined]
        held = kept._KEPT.setdefault(snapshots, {}).setdefault("home", kept._Value())
        with held.lock:
            answer = client.get("/")
        assert answer.status_code == TooBusy.status
        assert client.get("/").status_code == 200


def test_the_audit_links_each_finding_to_its_passage(client: TestClient) -> None:
    page = seen(client, "/audit")
    check(page)
    assert "Passed" in page.text
    assert "A reported statement without a cue" in page.text
    assert len(page.all("figure", "passage")) >= 1
    assert any(link.startswith(path_of(HOSTILE)) for link in page.links)
    assert {rule.name for rule in catalogue(resources.QUERIES / "audit")} <= set(page.text.split())


def test_while_an_audit_is_made_the_page_says_so_and_asks_again(store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    go, begun = threading.Event(), []
    audited = audit.audit

    def slowly(view: object) -> object:
        begun.append(view)
        assert go.wait(20)
        return audited(view)  # type: ignore[arg-type]

    monkeypatch.setattr(audit, "audit", slowly)
    monkeypatch.setattr(audit, "_PATIENCE", 0.01)
    with TestClient(application(Settings(store)), headers=HTML) as client:
        for _ in range(3):
            answer = client.get("/audit")
            assert answer.status_code == 503
            assert answer.headers["retry-after"] == "5"
            assert 'http-equiv="refresh"' in answer.text
        assert len(begun) == 1, "one audit at a time"
        go.set()
        monkeypatch.setattr(audit, "_PATIENCE", 20)
        assert "rules were asked of" in seen(client, "/audit").text


# Files.


def test_files_are_named_by_their_content_and_kept_for_good(client: TestClient) -> None:
    for name in ("site.css", "site.js", "icon.svg"):
        address = static.named(name)
        answer = client.get(address)
        assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
        assert hashlib.sha256(answer.content).hexdigest()[:12] in address
        same = client.get(address, headers={"If-None-Match": answer.headers["etag"]})
        assert (same.status_code, same.content) == (304, b"")
        assert client.head(address).status_code == 200


@pytest.mark.parametrize(
    "path",
    [
        "/static/site.css",
        "/static/..%2fpages%2fstatic.py",
        "/static/%2e%2e/templates/base.html",
        "/static/",
        "/static/x",
    ],
)
def test_no_other_file_can_be_reached(client: TestClient, path: str) -> None:
    assert client.get(path).status_code == 404


def test_a_link_in_the_folder_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "own.css").write_text("a{}")
    (tmp_path / "secret.txt").write_text("x")
    (tmp_path / "stolen.css").symlink_to(tmp_path / "secret.txt")
    (tmp_path / "deeper.css").mkdir()
    assert list(static.files(tmp_path)) == ["own.css"]


# Pictures.


def test_a_timeline_is_as_fine_as_fits() -> None:
    def ticks(*days: str | None) -> list[str]:
        made = timeline(Position(day, "CT+", "x", "a") for day in days)
        return [] if made is None else [name for _, name in made.ticks]

    assert ticks("2025-05-12", "2025-05-14", None) == ["2025-05-12", "2025-05-13", "2025-05-14", "no day"]
    assert ticks("2025-01-30", "2025-04-02T10:00:00Z") == ["2025-01", "2025-02", "2025-03", "2025-04"]
    assert ticks("1999-12-31", "2003-01-01") == ["1999", "2000", "2001", "2002", "2003"]
    assert ticks(None, None) == []
    assert ticks() == []


def test_positions_of_one_value_in_one_time_are_one_bubble_with_their_number() -> None:
    held = [Position("2025-05-12", "CT+", label, "a") for label in "abcdef"] + [Position("2025-05-12", "CT-", "g", "b")]
    made = timeline(held)
    assert made is not None
    assert [(bubble.count, bubble.title) for bubble in made.bubbles] == [(6, "a; b; c; d; and 2 more"), (1, "g")]
    assert [code for _, code in made.rows] == ["CT+", "PR+", "PS+", "Uu", "PS-", "PR-", "CT-"]


def test_a_picture_of_provenance_has_an_arrow_for_each_thing_used_and_made() -> None:
    run = picture.Box("run", "r", None, 0)
    made = picture.flow([picture.Box("article", "a" * 40, None, 0)], picture.Box("person", "p", None, 0), run, [run])
    assert [(arrow.start.kind, arrow.word) for arrow in made.arrows] == [
        ("article", "read by"),
        ("person", "ran it"),
        ("run", "made"),
    ]
    assert made.boxes[0].shown.endswith("…")


def test_an_article_without_a_headline_goes_by_its_first_line() -> None:
    assert first_words("  A short line\nand more") == "A short line"
    assert first_words("word " * 40).endswith("word…")
    assert len(first_words("x" * 500)) == 81


def test_every_query_of_the_pages_is_asked_by_one() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in Path(rendering.__file__).parent.glob("*.py"))
    names = [path.stem for path in (resources.QUERIES / "pages").glob("*.rq")]
    assert len(names) > 10
    for name in names:
        assert f'"{name}' in code, name
        assert query.find(name, resources.QUERIES / "pages").tags == ("pages",)


# A real browser.


@pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")
def test_a_reader_goes_from_words_to_a_statement_its_speaker_and_a_question(store: Path) -> None:
    api = pytest.importorskip("playwright.sync_api", reason="Playwright, which drives the browser, is not installed")
    with serving(store) as server, api.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        wrong: list[str] = []
        page.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("dialog", lambda dialog: wrong.append(dialog.message))
        page.goto(f"{server.url}/")
        page.click(f"a[href='{SEED}']")

        page.click(".block a:has-text('he will only attend the meeting')")
        card = page.locator("#S09")
        assert card.evaluate("each => getComputedStyle(each).position") == "fixed"
        assert card.is_visible()
        assert {"source x9", "cue x9"} <= {
            each.get_attribute("class").removesuffix(" lit") for each in page.query_selector_all(".block a.lit")
        }
        page.keyboard.press("Escape")
        assert page.url.endswith("#at-S09")
        assert card.evaluate("each => getComputedStyle(each).position") == "static"

        page.click(".block a:has-text('has made it clear')")
        page.click("#S09 >> text=All about S09")
        assert page.inner_text("h1").startswith("Volodymyr Zelenskiy")
        page.click("h1 a")
        assert page.inner_text("h1") == "Volodymyr Zelenskiy"
        page.click("#said >> xpath=.. >> text=As a question")
        assert page.input_value("#f-speaker") == "actor/zelenskiy"
        page.click("button:has-text('Ask')")
        assert page.url == f"{server.url}/queries/statements-by-speaker?speaker=actor%2Fzelenskiy", (
            "nothing empty in it"
        )
        page.click(".rests summary >> nth=0")
        page.click(".rests[open] figcaption a, .rests details[open] figcaption a")
        assert "/article/" in page.url
        assert page.locator(".card:target").is_visible()

        page.goto(f"{server.url}{SEED}#char=894,933")
        assert page.inner_text("mark.lit >> nth=0").startswith("Ukrainian President")
        page.goto(f"{server.url}{path_of(HOSTILE)}")
        page.goto(f"{server.url}/sparql")
        page.click("button:has-text('Run')")
        page.wait_for_selector("#result table")
        assert page.locator("#result tbody tr").count() == 20
        page.locator("#query").evaluate("each => { each.value = 'SELECT nonsense' }")
        page.click("button:has-text('Run')")
        page.wait_for_selector("#result .problem")
        browser.close()
        assert [text for text in wrong if "status of 400" not in text] == []


@pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")
@pytest.mark.parametrize("width", [390, 1280])
def test_without_script_words_still_open_their_attribution_and_no_page_is_wider_than_the_window(
    store: Path, width: int
) -> None:
    api = pytest.importorskip("playwright.sync_api", reason="Playwright, which drives the browser, is not installed")
    with serving(store) as server, api.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        context = browser.new_context(java_script_enabled=False, viewport={"width": width, "height": 800})
        page = context.new_page()
        page.goto(f"{server.url}{SEED}")
        page.click(".block a:has-text('he will only attend the meeting')")
        box = page.locator("#S09").bounding_box()
        assert box is not None
        assert box["y"] < 800
        page.click("#S09 .back")
        assert page.url.endswith("#at-S09")
        browser.close()
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": width, "height": 800})
        for path in (
            "/",
            SEED,
            S09,
            "/actor/trump",
            SITUATION,
            RUN,
            "/queries",
            "/queries/speakers",
            "/sparql",
            "/audit",
        ):
            page.goto(f"{server.url}{path}")
            assert page.evaluate("document.documentElement.scrollWidth") <= width, path
        browser.close()
