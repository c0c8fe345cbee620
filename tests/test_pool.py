"""The processes that run strangers' queries: what they may take, how they end, and who takes their place."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import subprocess
import sys
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode, Quad, QueryResultsFormat, QuerySolutions, Store

from kg import pipeline
from kg.errors import QueryError
from kg.extract.inputs import Input
from kg.iris import Base
from kg.model import Publication
from kg.namespaces import DEFAULT_BASE
from kg.server import pool
from kg.server.pool import Answer, Pool, Stopping, TooManyLong, _Nursery, _Worker
from kg.server.refusals import NotAcceptable, TooBusy, TooLarge, TooSlow
from kg.server.settings import Settings
from kg.server.snapshots import Snapshots
from kg.server.worker import ID, Limits, Question, frame, has_more_rows
from serving import seed_store

ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
GREEDY = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c ?f ?i"
LARGE = "SELECT * { ?a ?b ?c . ?d ?e ?f }"
A_WHILE = "SELECT (COUNT(*) AS ?n) { SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT 200000 }"
EASY = "ASK { ?actor a kg:Actor }"

Ask = Callable[..., Awaitable[Answer]]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return seed_store(tmp_path_factory.mktemp("asked") / "store")


@asynccontextmanager
async def asking(store: Path, **settings: float) -> AsyncIterator[tuple[Pool, Ask]]:
    snapshots = Snapshots(store)
    try:
        async with Pool(Settings(store, **{"workers": 1, **settings})) as pool:

            async def ask(text: str, **options: object) -> Answer:
                async with snapshots.awaited_view() as view:
                    return await pool.ask(Question(str(view.path), view.base, text, **options))

            yield pool, ask
    finally:
        snapshots.close()


def parents() -> dict[int, int]:
    """The process that started each of those that run."""
    found = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, parent = path.read_text().rpartition(")")[2].split()[:2]
        except OSError:
            continue
        if state != "Z":
            found[int(path.parent.name)] = int(parent)
    return found


def children() -> set[int]:
    """The processes that this one started and that still run."""
    return {process for process, parent in parents().items() if parent == os.getpid()}


def workers() -> set[int]:
    """The processes that answer queries: others that this one started may have some of their own."""
    nurseries = {each for each in children() if b"worker.py" in Path(f"/proc/{each}/cmdline").read_bytes()}
    return {process for process, parent in parents().items() if parent in nurseries}


def test_an_answer_comes_in_the_form_that_was_asked_for(store: Path) -> None:
    async def run() -> None:
        async with asking(store) as (_, ask):
            assert await ask(EASY) == Answer("application/sparql-results+json", b'{"head":{},"boolean":true}')
            assert (await ask("SELECT (1 AS ?n) {}", results="text/csv")).body == b"n\r\n1\r\n"
            triples = await ask("CONSTRUCT { <a> <b> 1 } {}", graphs="application/n-triples")
            assert triples.body.startswith(b"<https://onrecord.example/a> <https://onrecord.example/b> ")
            with pytest.raises(NotAcceptable, match="application/sparql-results"):
                await ask(EASY, results=None)
            with pytest.raises(NotAcceptable, match="text/turtle"):
                await ask("DESCRIBE <actor/zelenskiy>", graphs=None)

    asyncio.run(run())


def test_a_query_is_stopped_at_the_time_limit_and_the_next_one_is_answered(store: Path) -> None:
    async def run() -> None:
        async with asking(store, seconds=1.0) as (_, ask):
            before = workers()
            with pytest.raises(TooSlow, match="stopped after 1 seconds"):
                await ask(ENDLESS)
            assert (await ask(EASY)).body.endswith(b"true}")
            assert len(workers()) == len(before) == 1
            assert workers() != before

    asyncio.run(run())


def test_a_query_that_takes_too_much_memory_breaks_off_and_the_next_one_is_answered(store: Path) -> None:
    async def run() -> None:
        async with asking(store, memory=100_000_000, seconds=30.0) as (_, ask):
            with pytest.raises(TooLarge, match="100000000 bytes"):
                await ask(GREEDY)
            assert (await ask(EASY)).body.endswith(b"true}")

    asyncio.run(run())


def test_an_answer_that_is_too_large_is_refused_whole(store: Path) -> None:
    async def run() -> None:
        async with asking(store, rows=100, answer=1_000_000, seconds=30.0) as (_, ask):
            for text in (LARGE, f"{LARGE} LIMIT 101", "CONSTRUCT { ?a ?b ?c } { ?a ?b ?c } LIMIT 101"):
                with pytest.raises(TooLarge, match="more than 100 rows or 1000000 bytes"):
                    await ask(text)
            assert (await ask(f"{LARGE} LIMIT 100", results="text/tab-separated-values")).body.count(b"\n") == 101
            assert (await ask("CONSTRUCT { ?a ?b ?c } { ?a ?b ?c } LIMIT 100")).body != b""

    asyncio.run(run())


@given(
    st.lists(st.tuples(st.none() | st.text(max_size=8), st.none() | st.sampled_from(['}},{"', "<result>", '"\r\n'])),
             max_size=6)
)  # fmt: skip
def test_rows_are_counted_whatever_they_hold(rows: list[tuple[str | None, str | None]]) -> None:
    graph, store = NamedNode("a:g"), Store()
    for number, row in enumerate(rows):
        subject = NamedNode(f"a:{number}")
        store.add(Quad(subject, NamedNode("a:is"), NamedNode("a:row"), graph))
        for column, value in zip("xy", row, strict=True):
            if value is not None:
                store.add(Quad(subject, NamedNode(f"a:{column}"), Literal(value), graph))
    for form in (QueryResultsFormat.JSON, QueryResultsFormat.XML, QueryResultsFormat.CSV, QueryResultsFormat.TSV):
        found = store.query(
            "SELECT ?x ?y { ?row <a:is> <a:row> OPTIONAL { ?row <a:x> ?x } OPTIONAL { ?row <a:y> ?y } }",
            use_default_graph_as_union=True,
        )
        assert isinstance(found, QuerySolutions)
        raw = found.serialize(format=form)
        assert raw is not None
        assert not has_more_rows(raw, form, max(1, len(rows)))
        assert len(rows) < 2 or has_more_rows(raw, form, len(rows) - 1)


def test_short_queries_are_answered_while_as_many_long_ones_run_as_may_and_the_next_long_one_is_told_at_once(
    store: Path,
) -> None:
    async def run() -> None:
        async with asking(store, seconds=4.0) as (_, ask):
            running = asyncio.create_task(ask(ENDLESS))
            await asyncio.sleep(0.5)
            for _ in range(20):
                assert (await asyncio.wait_for(ask(EASY), 1)).body.endswith(b"true}")
            for most in (1.0, 0.1):  # it is tried once, and known after that
                began = asyncio.get_running_loop().time()
                with pytest.raises(TooManyLong, match="this query takes long") as caught:
                    await ask(f"{ENDLESS} # another")
                assert asyncio.get_running_loop().time() - began < most
                assert 1 <= int(caught.value.headers["Retry-After"]) <= 4
            with pytest.raises(TooSlow):
                await running
            with pytest.raises(TooSlow):  # there is room again
                await ask(f"{ENDLESS} # another")

    asyncio.run(run())


def test_of_the_queries_that_are_remembered_the_one_met_longest_ago_is_forgotten(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    known: dict[bytes, int] = {}
    monkeypatch.setattr(pool, "_MOST_REMEMBERED", 2)
    for number, text in enumerate(("ASK {}", "ASK { ?a ?b ?c }", "ASK {}", "ASK { ?s ?p ?o }")):
        pool._remember(known, Question("", "", text), number)
    assert [*known.values()] == [2, 3]


def test_a_long_query_has_less_of_the_machine_than_a_short_one(store: Path) -> None:
    async def run() -> None:
        async with asking(store, seconds=60.0) as (_, ask):
            running = asyncio.create_task(ask(ENDLESS))
            while len(workers()) < 2:  # as long as it had little of a busy machine it is none yet
                await asyncio.sleep(0.05)
            await asyncio.sleep(0.1)
            short, long = sorted(os.getpriority(os.PRIO_PROCESS, process) for process in workers())
            assert os.getpriority(os.PRIO_PROCESS, 0) < short < long
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)

    asyncio.run(run())


def test_who_finds_the_line_full_is_told_at_once(store: Path) -> None:
    async def run() -> None:
        async with asking(store, waiting=1) as (_, ask):
            asked = [asyncio.create_task(ask(f"{A_WHILE} # {number}")) for number in range(5)]
            came = await asyncio.gather(*asked, return_exceptions=True)
            assert Counter(map(type, came)) == {Answer: 2, TooBusy: 3}

    asyncio.run(run())


def test_who_stops_waiting_frees_the_process(store: Path) -> None:
    async def run() -> None:
        async with asking(store, seconds=60.0, waiting=1) as (_, ask):
            running = asyncio.create_task(ask(ENDLESS))
            await asyncio.sleep(0.5)
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
            assert (await ask(EASY)).body.endswith(b"true}")

    asyncio.run(run())


def test_a_process_that_something_else_ends_is_replaced_and_no_query_fails_for_it(store: Path) -> None:
    async def run() -> None:
        async with asking(store) as (_, ask):
            for _ in range(2):
                (worker,) = workers()
                os.kill(worker, signal.SIGKILL)
                await asyncio.sleep(0.2)
                assert (await ask(EASY)).body.endswith(b"true}")

    asyncio.run(run())


def test_no_process_is_left_when_the_pool_is_closed_even_while_one_runs(store: Path) -> None:
    async def run() -> None:
        before = children()
        async with asking(store, workers=2, seconds=60.0) as (_, ask):
            running = asyncio.create_task(ask(ENDLESS))
            await asyncio.sleep(0.5)
            assert len(workers()) == 3
            own = workers() | (children() - before)
        assert children() == before
        assert not own & parents().keys()
        with pytest.raises(Stopping, match="is being stopped"):
            await running

    asyncio.run(run())


def test_a_process_ends_by_itself_when_nobody_is_left_to_end_it(store: Path) -> None:
    async def run() -> None:
        async with asking(store, seconds=1.0) as (pool, ask):
            pool._settings = Settings(
                store, seconds=60.0, workers=1
            )  # the pool forgets the limit; the process does not
            with pytest.raises(TooLarge, match="broke off"):
                await asyncio.wait_for(ask(ENDLESS), 20)

    asyncio.run(run())


def test_processes_end_with_the_one_that_made_them_and_others_take_their_place(store: Path) -> None:
    async def run() -> None:
        async with asking(store, seconds=60.0) as (pool, ask):
            running = asyncio.create_task(ask(ENDLESS))
            await asyncio.sleep(0.5)
            assert pool._nursery is not None
            own = workers()
            os.kill(pool._nursery._process.pid, signal.SIGKILL)
            with pytest.raises(TooLarge, match="broke off"):
                await asyncio.wait_for(running, 5)
            assert len(own) > 0
            for _ in range(100):  # what they had open is closed a moment before they are gone
                await asyncio.sleep(0.05 if own & parents().keys() else 0)
            assert not own & parents().keys()
            assert (await ask(EASY)).body.endswith(b"true}")

    asyncio.run(run())


def test_a_process_is_ended_also_where_the_one_that_made_it_is_gone() -> None:
    async def run() -> None:
        nursery, (ours, theirs) = _Nursery(Limits(1.0, 1, 1, 1)), socket.socketpair()
        await nursery.stop()
        _, worker = await asyncio.get_running_loop().create_connection(lambda: _Worker(nursery), sock=ours)
        with theirs, subprocess.Popen(["sleep", "60"]) as process:
            theirs.send(frame(process.pid.to_bytes(ID)))
            await worker.ready()
            worker.kill()
            assert process.wait(10) == -signal.SIGKILL

    asyncio.run(run())


def network(process: int | str) -> Path:
    return Path(f"/proc/{process}/ns/net").readlink()


def test_a_process_has_no_network(store: Path) -> None:
    leaving = "from pathlib import Path; from kg.query.worker import leave_network; leave_network()"
    done = subprocess.run(
        [sys.executable, "-c", f"{leaving}; print(Path('/proc/self/ns/net').readlink())"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    if done.stdout.strip() == str(network("self")):
        pytest.skip("this system lets no process leave the network")

    async def run() -> None:
        async with asking(store):
            (worker,) = workers()
            assert network(worker) != network("self")

    asyncio.run(run())


def test_each_query_is_asked_of_the_state_that_its_caller_keeps(tmp_path: Path) -> None:
    store = seed_store(tmp_path / "store")
    versions = "SELECT (COUNT(?v) AS ?n) { ?v a kg:ArticleVersion }"

    async def run() -> None:
        async with asking(store) as (pool, ask), Snapshots(store).awaited_view() as old:
            text = b"The mayor, Ana Ruiz, said on Monday that the bridge would open in May."
            list(pipeline.ingest(store, [Input.of(Path("x.txt"), raw=text)], Base(DEFAULT_BASE), Publication()))
            assert (await ask(versions, results="text/csv")).body == b"n\r\n2\r\n"
            question = Question(str(old.path), old.base, versions, results="text/csv")
            assert (await pool.ask(question)).body == b"n\r\n1\r\n"

    asyncio.run(run())


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("SELECT * { SERVICE <https://elsewhere.example/sparql> { ?s ?p ?o } }", "SERVICE is refused"),
        ("SELECT * { sErViCe ?where { ?s ?p ?o } }", "SERVICE is refused"),
        ("SELECT * { \\u0053ERVICE <https://elsewhere.example/> { ?s ?p ?o } }", "Unicode escapes"),
        ("SELECT * FROM <https://elsewhere.example/> { ?s ?p ?o }", "the store holds no such graph"),
        ("LOAD <https://elsewhere.example/>", "updates are refused"),
        ("INSERT DATA { <a:a> <a:a> <a:a> }", "updates are refused"),
        ("DROP ALL", "updates are refused"),
        ("", "the query is empty"),
        ("SELECT * {", "this is not SPARQL 1.1"),
        ("SELECT * { ?s nope:nothing ?o }", "this is not SPARQL 1.1"),
        ("ASK {} ASK {}", "this is not SPARQL 1.1"),
        ("SELECT (<https://elsewhere.example/f>(1) AS ?x) {}", "is not supported"),
        (f"SELECT * {{ {'{' * 400}{'}' * 400} }}", "nested too deeply"),
    ],
)
def test_what_is_no_question_about_the_store_is_refused_in_one_line(store: Path, text: str, reason: str) -> None:
    async def run() -> None:
        async with asking(store) as (_, ask):
            with pytest.raises(QueryError, match=reason) as caught:
                await ask(text)
            assert "\n" not in str(caught.value)

    asyncio.run(run())


def test_the_dataset_may_be_named_beside_the_query_and_then_what_the_query_names_counts_no_more(store: Path) -> None:
    vocabulary = f"{DEFAULT_BASE}graph/vocab"
    in_default, in_named = "ASK { ?s ?p ?o }", "ASK { GRAPH ?g { ?s ?p ?o } }"

    async def run() -> None:
        async with asking(store) as (_, ask):

            async def is_found(text: str, **dataset: tuple[str, ...]) -> bool:
                return (await ask(text, **dataset)).body.endswith(b"true}")

            assert await is_found(in_default, default_graphs=(vocabulary,))
            assert not await is_found(in_named, default_graphs=(vocabulary,))
            assert await is_found(in_named, named_graphs=(vocabulary,))
            assert not await is_found(in_default, named_graphs=(vocabulary,))
            from_it = f"ASK FROM <{vocabulary}> {{ ?s ?p ?o }}"
            assert await is_found(from_it)
            assert not await is_found(from_it, named_graphs=(vocabulary,))
            actors = f"ASK FROM <{vocabulary}> {{ ?s a kg:Actor }}"
            assert not await is_found(actors)
            for wrong in ("https://elsewhere.example/", "no iri"):
                with pytest.raises(QueryError, match=r"holds no such graph|is no IRI"):
                    await ask(in_default, default_graphs=(wrong,))

    asyncio.run(run())
