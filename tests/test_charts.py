"""Charts of answers: that queries ask for what can be drawn, what is drawn, and that a page shows it to everybody."""

from __future__ import annotations

import re
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as some
from starlette.testclient import TestClient

from kg import question
from kg.errors import QueryError
from kg.query import StoredQuery, catalogue
from kg.question import Chart
from kg.resources import QUERIES
from kg.server import application
from kg.server.pages.charts import Network, Ranking, Row, Timeline, Value, drawn
from kg.server.settings import Settings
from serving import seed_store, serving

HTML = {"Accept": "text/html"}
CHROMIUM = shutil.which("chromium")
ASKING = [stored for stored in catalogue() if question.chart(stored) is not None]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return seed_store(tmp_path_factory.mktemp("charts") / "store")


@pytest.fixture(scope="module")
def client(store: Path) -> Iterator[TestClient]:
    with TestClient(application(Settings(store)), headers=HTML) as started:
        yield started


def rows(*given: Mapping[str, str]) -> list[Row]:
    return [{part: Value(text, text, text if part.endswith("thing") else None) for part, text in row.items()}
            for row in given]  # fmt: skip


def picture(client: TestClient, path: str) -> ET.Element:
    """The one chart of a page, which is well-formed as XML."""
    (found,) = re.findall(r"<figure class=\"chart\">.*?(<svg.*?</svg>)", client.get(path).text, re.DOTALL)
    return ET.fromstring(found)


# What queries ask for


def test_rankings_timelines_and_networks_are_asked_for() -> None:
    charts = {stored.name: question.chart(stored) for stored in ASKING}
    kinds = [chart.kind for chart in charts.values() if chart is not None]
    assert {*kinds} == {"ranking", "timeline", "network", "mutual network"}
    for name in ("speakers", "positions-over-time", "attribution-chains", "statements-to", "disagreements"):
        assert charts[name] is not None


@pytest.mark.parametrize("stored", ASKING, ids=lambda stored: stored.name)
def test_every_query_that_asks_for_a_chart_has_its_columns(stored: StoredQuery) -> None:
    chart = question.chart(stored)
    assert chart is not None
    columns = [name for names in chart.columns.values() for name in names]
    assert set(columns) <= set(stored.columns)
    assert len(columns) >= 2


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("# chart: pie name=name count=mentions", "there is no chart 'pie'; it is one of ranking, timeline"),
        ("# chart: ranking name=name", "a ranking has name and count, and may have thing"),
        ("# chart: ranking name=name count=mentions when=day", "a ranking has name and count"),
        ("# chart: ranking name=name count=mentions count=articles", "each once"),
        ("# chart: ranking name=name count=votes", "there is no column 'votes' to draw; they are name, kind"),
        ("# chart: timeline when=day|name name=name", "there is no column 'day'"),
        ("# chart: ranking", "one chart is asked for, as in # chart: ranking name="),
        ("# chart: ranking name=name  count=mentions", "one chart is asked for"),
        ("# chart: ranking name=name count=mentions\n# chart: ranking name=name count=articles", "one chart"),
    ],
)
def test_a_chart_that_cannot_be_drawn_is_a_mistake_in_the_file(tmp_path: Path, line: str, said: str) -> None:
    text = (QUERIES / "actors.rq").read_text(encoding="utf-8")
    asked = next(each for each in text.split("\n") if each.startswith("# chart:"))
    (tmp_path / "actors.rq").write_text(text.replace(asked, line), encoding="utf-8")
    number = text[: text.index(asked)].count("\n") + 1 + line.count("\n")
    with pytest.raises(QueryError) as error:
        question.find("actors", tmp_path)
    assert str(error.value).startswith(f"actors.rq:{number}: ")
    assert said in str(error.value)


# Rankings

RANKING = Chart("ranking", {"name": ("name",), "count": ("mentions",), "thing": ("actor",)})


def test_a_ranking_shows_the_first_twenty_and_says_so() -> None:
    many = rows(*({"name": f"N-{n}", "count": str(50 - n), "thing": f"t{n}"} for n in range(25)))
    found = drawn(RANKING, many)
    assert isinstance(found, Ranking)
    assert [bar.label for bar in found.bars] == [f"N-{n}" for n in range(20)]
    assert (found.bars[0].share, found.bars[0].iri) == (100.0, "t0")
    assert found.caption == "Mentions by name"
    assert found.notes == ("The first 20 are drawn.",)


def test_what_all_has_the_same_count_is_no_ranking() -> None:
    assert drawn(RANKING, []) is None
    assert drawn(RANKING, rows({"name": "a", "count": "1"}, {"name": "b", "count": "1"})) is None
    assert drawn(RANKING, rows({"name": "a", "count": "0"}, {"name": "b", "count": ""})) is None


# Timelines

TIMELINE = Chart("timeline", {"when": ("said_on", "published"), "name": ("words",), "lane": ("speaker",)})
DAYS = some.one_of(
    some.dates().map(str),
    some.dates().map(lambda day: str(day)[:7]),
    some.dates().map(lambda day: f"{day}/.."),
    some.sampled_from(["", "soon", "2025-02-31", "2025-13", "0000-01-01", "2025-05-14T09:00:00Z", "20250514"]),
)


@given(some.lists(some.tuples(DAYS, some.sampled_from("abc")), max_size=40))
def test_every_row_of_a_timeline_is_in_one_dot_and_later_is_never_left_of_earlier(
    given_: list[tuple[str, str]],
) -> None:
    found = drawn(TIMELINE, rows(*({"when": day, "name": "x", "lane": lane} for day, lane in given_)))
    if found is None:
        return
    assert isinstance(found, Timeline)
    assert sum(dot.count for dot in found.dots) == len(given_)
    assert len({(dot.x, dot.y) for dot in found.dots}) == len(found.dots)
    assert all(0 < dot.x < 100 and 0 < dot.y < found.height for dot in found.dots)
    places = sorted((dot.x, dot.title.partition(",")[0]) for dot in found.dots)
    times = [time for _, time in places if time != "no day"]
    assert times == sorted(times)
    assert [time for _, time in places][len(times):] == ["no day"] * (len(places) - len(times))  # fmt: skip
    assert 1 <= len(found.ticks) <= 5


@pytest.mark.parametrize(
    ("times", "ticks", "unit"),
    [
        (["2025-05-12", "2025-05-14"], ["2025-05-12", "2025-05-13", "2025-05-14"], "day"),
        (["2025-05-12", "2025-08-14"], ["2025-05", "2025-06", "2025-07", "2025-08"], "month"),
        (["2024-11", "2025-01-31"], ["2024-11", "2024-12", "2025-01"], "month"),
        (["2022-02/..", "2025-05-15"], ["2022", "2023", "2024", "2025"], "year"),
        (["2025", "2026-05-15"], ["2025", "2026"], "year"),
        (["1989-11-09", "2025-05-15"], ["1980s", "1990s", "2000s", "2010s", "2020s"][::2], "decade"),
        (["2025-05-12", ""], ["2025-05-12", "no day"], "day"),
    ],
)
def test_columns_are_as_fine_as_fits_and_as_every_time_is_known(times: list[str], ticks: list[str], unit: str) -> None:
    found = drawn(TIMELINE, rows(*({"when": time, "name": "x", "lane": "a"} for time in times)))
    assert isinstance(found, Timeline)
    assert [name for _, _, name in found.ticks] == ticks
    assert found.caption == f"A line for each speaker, a column for each {unit} (said on or published)"


def test_one_day_is_no_timeline() -> None:
    assert drawn(TIMELINE, rows({"when": "2025-05-12", "name": "x", "lane": "a"})) is None
    assert drawn(TIMELINE, rows({"when": "", "name": "x", "lane": "a"})) is None


def test_a_dot_of_one_row_leads_to_its_thing_and_one_of_several_to_the_first_of_them() -> None:
    days = ("2025-05-12", "2025-05-13", "2025-05-13")
    given_ = rows(*({"when": day, "name": f"w{n}", "lane": "a", "thing": f"t{n}"} for n, day in enumerate(days)))
    found = drawn(TIMELINE, given_)
    assert isinstance(found, Timeline)
    assert [(dot.iri, dot.row, dot.count) for dot in found.dots] == [("t0", 0, 1), (None, 1, 2)]
    assert found.dots[1].title == "2025-05-13, a: w1; w2"


def test_lanes_of_certainty_stand_in_its_order_and_too_many_lanes_are_said() -> None:
    words = ("unknown", "certainly not", "certain")
    found = drawn(TIMELINE, rows(*({"when": f"2025-05-1{n}", "name": "x", "lane": w} for n, w in enumerate(words))))
    assert isinstance(found, Timeline)
    assert [name for _, name in found.lanes] == ["certain", "unknown", "certainly not"]
    many = drawn(TIMELINE, rows(*({"when": f"2025-05-{n + 10}", "name": "x", "lane": str(n)} for n in range(15))))
    assert isinstance(many, Timeline)
    assert len(many.lanes) == 12
    assert many.notes == ("The first 12 of 15 lines are drawn.",)


# Networks

NETWORK = Chart("network", {"from": ("speaker",), "to": ("addressee",), "word": ("act",)})
MUTUAL = Chart("mutual network", {"from": ("holder",), "to": ("other_holder",)})
ENDS = some.sampled_from([*"abcdefgh", ""])


def joined(pairs: Sequence[tuple[str, str]], chart: Chart = NETWORK) -> Network | None:
    found = drawn(chart, rows(*({"from": start, "to": end} for start, end in pairs)))
    assert found is None or isinstance(found, Network)
    return found


@given(some.lists(some.tuples(ENDS, ENDS), max_size=30))
def test_a_network_draws_every_pair_once_with_no_box_over_another_however_it_goes_round(
    pairs: list[tuple[str, str]],
) -> None:
    found = joined(pairs)
    whole = {pair for pair in pairs if "" not in pair and pair[0] != pair[1]}
    if found is None:
        assert whole == set()
        return
    assert found == joined(pairs)
    assert sorted(edge.title.partition(" (")[0] for edge in found.edges) == sorted(" to ".join(pair) for pair in whole)
    assert {node.name for node in found.nodes} == {end for pair in whole for end in pair}
    corners = [(node.x, node.y) for node in found.nodes]
    assert all(
        abs(x1 - x2) >= 190 or abs(y1 - y2) >= 42 for n, (x1, y1) in enumerate(corners) for x2, y2 in corners[:n]
    )
    assert max(x + 190 for x, _ in corners) <= found.width
    assert max(y + 42 for _, y in corners) <= found.height
    boxes = {node.name: node for node in found.nodes}
    for edge in found.edges:
        start, end = (boxes[name] for name in edge.title.partition(" (")[0].split(" to "))
        numbers = [float(number) for number in re.findall(r"-?[0-9.]+", edge.path)]
        assert start.y < numbers[1] < start.y + 42
        assert end.y < numbers[-1] < end.y + 42
        assert start.x != end.x
        rightward = start.x < end.x
        assert numbers[-2] == (end.x - 5 if rightward else end.x + 190 + 5)
        assert numbers[0] == (start.x + 190 if rightward else start.x)


def test_what_leads_to_something_stands_left_of_it() -> None:
    found = joined([("a", "b"), ("b", "c"), ("a", "c"), ("d", "c")])
    assert found is not None
    places = {node.name: node.x for node in found.nodes}
    assert places["a"] < places["b"] == places["d"] < places["c"]


def test_a_mutual_pair_is_one_line_whichever_is_named_first() -> None:
    found = joined([("a", "b"), ("b", "a"), ("b", "c")], MUTUAL)
    assert found is not None
    assert [edge.title for edge in found.edges] == ["a and b (2 rows)", "b and c"]
    assert [edge.word for edge in found.edges] == ["2 rows", ""]
    assert not found.directed
    assert found.caption == "Holder and other holder"


def test_a_chain_goes_from_each_step_to_the_next() -> None:
    chart = Chart("network", {"from": ("a",), "from_thing": ("x",), "to": ("b",), "to_thing": ("y",), "step": ("n",)})
    steps = rows(
        {"from": "Ann", "from_thing": "1", "to": "Bob", "to_thing": "2", "step": "1"},
        {"from": "Ann", "from_thing": "1", "to": "Bob", "to_thing": "3", "step": "2"},
    )
    found = drawn(chart, steps)
    assert isinstance(found, Network)
    assert [edge.title for edge in found.edges] == ["Ann to Bob", "Bob to Bob"]
    assert [node.iri for node in found.nodes] == ["1", "2", "3"]
    assert len({node.x for node in found.nodes}) == 3


def test_what_a_network_leaves_out_it_says() -> None:
    found = joined([*((f"a{n}", "hub") for n in range(40)), ("a0", ""), ("x", "x")])
    assert found is not None
    assert len(found.nodes) == 30
    assert found.notes == (
        "2 rows of the table have no other end to draw.",
        "11 rows are in the table only: more than 30 boxes cannot be read.",
        "What goes by one name is one box.",
    )


def test_lines_of_several_rows_say_how_many() -> None:
    found = drawn(NETWORK, rows(*({"from": "a", "to": "b", "word": word} for word in ("claim", "claim"))))
    assert isinstance(found, Network)
    assert (found.edges[0].word, found.edges[0].title) == ("claim ×2", "a to b: claim (2 rows)")
    found = drawn(NETWORK, rows(*({"from": "a", "to": "b", "word": word} for word in ("claim", "denial"))))
    assert isinstance(found, Network)
    assert (found.edges[0].word, found.edges[0].title) == ("2 rows", "a to b: claim; denial (2 rows)")


def test_no_word_stands_on_another_and_those_left_out_are_said() -> None:
    pairs = [(start, end) for start in "abc" for end in "xyz"]
    found = drawn(NETWORK, rows(*({"from": start, "to": end, "word": "claim"} for start, end in pairs)))
    assert isinstance(found, Network)
    places = [(edge.x, edge.y) for edge in found.edges if edge.word != ""]
    assert len(places) == len(set(places)) == 5
    assert "The words of 4 lines are left out where lines cross." in found.notes
    assert all(edge.title.endswith(": claim") for edge in found.edges)


# On a page


@pytest.mark.parametrize(
    ("path", "kind", "parts"),
    [
        ("/queries/speakers", "bars", "rect"),
        ("/queries/events", "lanes", "circle"),
        ("/queries/positions-over-time?holder=trump", "lanes", "circle"),
        ("/queries/attribution-chains", "flow network", "rect"),
        ("/queries/statements-to?addressee=reuters", "flow network", "rect"),
        ("/queries/possibly-same-sources", "flow network", "rect"),
        ("/queries/links-between-statements", "flow network", "rect"),
    ],
)
def test_a_chart_has_a_name_no_style_and_links_that_lead_somewhere(
    client: TestClient, path: str, kind: str, parts: str
) -> None:
    drawn_ = picture(client, path)
    assert drawn_.get("class") == kind
    assert "the table holds the same" in drawn_.get("aria-label", "")
    assert len(list(drawn_.iter(parts))) >= 2
    assert all("style" not in each.attrib for each in drawn_.iter())
    links = [each.get("href", "") for each in drawn_.iter("a")]
    assert len(links) >= 1
    for each in drawn_.iter("a"):
        assert each.get("aria-label") or "".join(each.itertext()).strip() != ""
    page = client.get(path).text
    for link in set(links):
        if link.startswith("#"):
            assert f'id="{link[1:]}"' in page
        else:
            assert client.get(link).status_code == 200, link


def test_the_row_that_a_dot_leads_to_is_the_same_on_later_pages(client: TestClient) -> None:
    later = "/queries/events?limit=8&offset=2"
    links = [each.get("href", "") for each in picture(client, later).iter("a")]
    rows_ = [int(link.removeprefix("#row-")) for link in links if link.startswith("#row-")]
    assert len(rows_) > 0
    assert all(2 < number <= 10 for number in rows_)
    assert "; the rows of this page" in client.get(later).text
    assert '<svg class="bars"' not in client.get("/queries/speakers?offset=5").text


def test_the_other_questions_have_none(client: TestClient) -> None:
    for name in ("conditions", "coverage", "named-actors", "runs", "article-changes"):
        assert '<figure class="chart">' not in client.get(f"/queries/{name}").text, name


def test_a_page_shows_columns_as_people_read_them(client: TestClient) -> None:
    page = client.get("/queries/publications").text
    row = page[page.index('<tr id="row-1">') :]
    assert 'data-label="published"' not in row, "the publication goes by no name, so it is not shown under another's"
    assert re.search(r'<td data-label="publication"><a href="/publication/', row)
    assert re.search(r'<th scope="col" class="number">situations</th>', client.get("/queries/event-types").text)
    assert re.search(r"<td[^>]*>2026-11-22 11:00:00 UTC</td>", client.get("/queries/runs").text)
    sources = client.get("/queries/sources").text
    assert re.search(r'<td data-label="named">(yes|no)</td>', sources)
    assert ">depends on</td>" in client.get("/queries/links-between-statements").text


def test_the_answer_can_be_had_as_turtle_from_its_page(client: TestClient) -> None:
    page = client.get("/queries/positions-over-time?holder=trump").text
    assert 'href="/queries/positions-over-time.ttl?holder=trump">Turtle</a>' in page
    assert client.get("/queries/positions-over-time.ttl?holder=trump").headers["Content-Type"].startswith("text/turtle")


@pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")
def test_charts_can_be_read_and_followed_on_a_telephone_and_on_paper(store: Path) -> None:
    api = pytest.importorskip("playwright.sync_api", reason="Playwright, which drives the browser, is not installed")
    with serving(store) as server, api.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 390, "height": 800})
        wrong: list[str] = []
        page.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
        for name in ("speech-acts", "events", "links-between-statements"):
            page.goto(f"{server.url}/queries/{quote(name)}")
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), name
            heights = page.eval_on_selector_all(
                ".chart svg text", "all => all.map(each => each.getBoundingClientRect().height)"
            )
            assert min(heights) >= 11, name
            assert page.locator(".chart svg").bounding_box()["height"] < 1000
        page.click(".network a:has(.box) >> nth=0")
        assert "/attribution/" in page.url
        page.goto(f"{server.url}/queries/events")
        page.locator(".lanes a[aria-label*='CONSULT']").press("Enter")
        number = page.url.partition("#row-")[2]
        assert page.locator(f"#row-{number} td").first.inner_text().startswith("2025-05-15")
        page.set_viewport_size({"width": 700, "height": 1000})
        page.emulate_media(media="print")
        page.goto(f"{server.url}/queries/links-between-statements")
        shown = page.locator(".network").bounding_box()
        _, _, width, height = page.get_attribute(".network", "viewBox").split()
        assert 500 < shown["width"] <= 700 < float(width)
        assert shown["height"] / shown["width"] == pytest.approx(float(height) / float(width), rel=0.01)
        browser.close()
        assert wrong == []
