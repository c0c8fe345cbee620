"""The server is what it says it is: to schemathesis, which tries its description, to curl, to a JSON-LD processor."""

from __future__ import annotations

import http.client
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from pyld import jsonld
from pyoxigraph import RdfFormat, parse

from kg.ledger.verification import verify
from kg.query import catalogue
from kg.server.negotiation import FORMATS, HTML
from kg.server.questions import MEDIA_TYPES
from kg.server.worker import GRAPHS
from serving import Server, seed_store, serving

SEED = "/article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ"
THINGS = [SEED, "/actor/zelenskiy", "/attribution/1c2323100d1db01347d5eb53ae601af9", "/graph/vocab"]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(seed_store(tmp_path_factory.mktemp("described") / "store")) as server:
        yield server


def body(server: Server, path: str, accept: str) -> str:
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
    connection.request("GET", path, headers={"Accept": accept})
    response = connection.getresponse()
    assert response.status == 200, path
    text = response.read().decode()
    connection.close()
    return text


# Schemathesis: statuses, media types, schemas and headers as described, wrong values refused, right ones taken.


def examined(server: Server, folder: Path, *options: str) -> dict[str, dict[str, int]]:
    """The report of schemathesis, which found nothing wrong. It asks the same at each run."""
    report = folder / "report.json"
    done = subprocess.run(
        [sys.executable, "-m", "schemathesis.cli", "run", f"{server.url}/openapi.json",
         "--generation-deterministic", "--continue-on-failure", "--no-color",
         "--report", "json", "--report-json-path", str(report), *options],
        cwd=folder, capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr
    found = json.loads(report.read_text(encoding="utf-8"))
    assert (found["failures"], found["errors"]) == ([], [])
    print(f"{found['test_cases']['generated']} requests for {found['operations']['tested']} operations")
    return dict(found)


def one_of_each() -> Sequence[str]:
    """Queries that have between them each type of parameter, as one that is needed and as one that is not."""

    kinds = {stored.name: {(each.type, each.optional) for each in stored.parameters} for stored in catalogue()}
    left, chosen = set[tuple[str, bool]]().union(*kinds.values()), list[str]()
    while len(left) > 0:
        chosen.append(max(sorted(kinds), key=lambda name: len(kinds[name] & left)))
        left -= kinds[chosen[-1]]
    return chosen


def test_every_operation_answers_its_examples_and_what_fits_or_does_not_fit_its_description(
    server: Server, tmp_path: Path
) -> None:
    found = examined(server, tmp_path, "--phases=examples,fuzzing", "--max-examples=2")
    assert found["operations"]["tested"] == found["operations"]["selected"] == len(catalogue()) + 1
    assert found["test_cases"]["generated"] > 2 * len(catalogue())


def test_each_type_of_parameter_is_refused_just_beyond_its_bounds_and_taken_within_them(
    server: Server, tmp_path: Path
) -> None:
    chosen = ["list-queries", *one_of_each()]
    found = examined(server, tmp_path, "--phases=coverage", *(f"--include-operation-id={name}" for name in chosen))
    assert found["operations"]["tested"] == len(chosen) > 5
    assert found["test_cases"]["generated"] > 50 * len(one_of_each())


def test_what_is_sent_to_write_is_refused_or_recorded_as_described(tmp_path: Path) -> None:
    token, tokens = "ana-9f1c4be07d2aa83b51", tmp_path / "tokens"
    tokens.write_text(f"Ana Ruiz: {token}\n", encoding="utf-8")
    tokens.chmod(0o600)
    with serving(seed_store(tmp_path / "store"), tokens=str(tokens)) as server:
        names = ("take-in-article", "decide")
        found = examined(
            server, tmp_path, "--phases=coverage,fuzzing", "--max-examples=10",
            "--header", f"Authorization: Bearer {token}",
            "--exclude-checks=positive_data_acceptance,negative_data_rejection,missing_required_header,ignored_auth",
            *(f"--include-operation-id={name}" for name in names),
        )  # fmt: skip
        assert found["operations"]["tested"] == 2
    assert verify(tmp_path / "store").problems == ()


# curl, with every Accept at every kind of address.

OFFERED = {
    **{path: {HTML, *FORMATS} for path in THINGS},
    "/queries": {HTML, "application/json"},
    "/queries/speakers": {HTML, *MEDIA_TYPES.values()},
    "/sparql": {HTML, *GRAPHS},
    "/void": set(GRAPHS),
    "/ontology": {HTML, "text/turtle"},
}
ONLY_ONE = {
    "/openapi.json": "application/json",
    "/dump.nq": "application/n-quads",
    "/actor/zelenskiy.jsonld": "application/ld+json",
    "/queries/speakers.csv": "text/csv",
}


@pytest.mark.parametrize("accept", sorted({*FORMATS, *MEDIA_TYPES.values(), *GRAPHS, HTML, "image/png", "*/*"}))
def test_curl_gets_the_form_that_it_accepts_or_is_told_which_there_are(server: Server, accept: str) -> None:
    curl = shutil.which("curl")
    if curl is None:
        pytest.skip("curl is not installed")
    paths = [*OFFERED, *ONLY_ONE]
    done = subprocess.run(
        [curl, "-sS", "-H", f"Accept: {accept}", "-w", "%{http_code} %{content_type}\n",
         *(part for path in paths for part in ("-o", "/dev/null", f"{server.url}{path}"))],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    got = dict(zip(paths, (line.split(" ", 1) for line in done.stdout.splitlines()), strict=True))
    for path, (status, type_) in got.items():
        if path in ONLY_ONE:
            assert (status, type_.partition(";")[0]) == ("200", ONLY_ONE[path]), path
        elif accept == "*/*":
            assert status == "200", path
        elif accept in OFFERED[path]:
            assert (status, type_.partition(";")[0]) == ("200", accept), path
        else:
            assert status == "406", path


# A JSON-LD processor that is not ours.


def without_network(address: str, _: object) -> dict[str, object]:
    assert address.startswith("https://schema.org"), f"{address} is not to be fetched"
    vocabulary = {"@context": {"@vocab": "https://schema.org/"}}  # all that the pages need of it
    return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": address, "document": vocabulary}


@pytest.mark.parametrize("path", THINGS)
def test_a_json_ld_processor_reads_the_same_quads_that_are_served_as_n_quads(server: Server, path: str) -> None:
    given = json.loads(body(server, path, "application/ld+json"))
    read = jsonld.to_rdf(given, {"format": "application/n-quads", "documentLoader": without_network})
    own = body(server, path, "application/n-quads")
    assert len(own.splitlines()) > 1
    assert set(parse(read, RdfFormat.N_QUADS)) == set(parse(own, RdfFormat.N_QUADS))


def test_a_json_ld_processor_reads_what_a_page_tells_search_engines(server: Server) -> None:
    (script,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', body(server, SEED, HTML))
    (expanded,) = jsonld.expand(json.loads(script), {"documentLoader": without_network})
    assert expanded["@type"] == ["https://schema.org/NewsArticle"]
    assert len(expanded) > 3
