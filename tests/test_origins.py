"""Same text, many outlets: near copies and wire credits as they are recorded, and the origins that they leave."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from kg import audit, pipeline, rulings
from kg.article import Article
from kg.extract import story
from kg.extract.inputs import Input
from kg.iris import Base
from kg.layout import COPIES
from kg.ledger import Ledger, NewEntry
from kg.ledger.verification import verify
from kg.model import Publication
from kg.namespaces import DEFAULT_BASE
from kg.origins import Index
from kg.pipeline import Outcome
from kg.store import open_store

STORIES = Path(__file__).parents[1] / "seeds" / "stories"  # of the checkout: they are not in the package

BASE = Base(DEFAULT_BASE)
TOLD, OTHER = (story.read(STORIES / "held" / f"{number}.story").article.text for number in ("024", "030"))
PARAGRAPHS = TOLD.split("\n\n")[1:]
WIRE = "NAIROBI (Reuters) — " + "\n\n".join(PARAGRAPHS) + "\n"
REPRINT = "Another headline\n\n" + "\n\n".join(PARAGRAPHS[:6]) + "\n"
CLAIM = "The mayor said the bridge would open in May."


def take(store: Path, text: str, outlet: str | None = None, url: str | None = None) -> Outcome:
    (result,) = pipeline.ingest(
        store, [Input.of(Path("story.txt"), raw=text.encode())], BASE, Publication(outlet=outlet, url=url)
    )
    assert isinstance(result, Outcome), result
    return result


def origins(store: Path, words: str) -> list[dict[str, object]]:
    """The origins of the first attribution with these words."""
    with open_store(store) as opened:
        found = opened.select(
            "PREFIX kg: <https://w3id.org/onrecord#> "
            "PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> "
            "SELECT ?attribution ?words { ?attribution kg:hasContent/nif:anchorOf ?words } ORDER BY ?attribution"
        )
        attribution = next(str(row[0]) for row in found.rows if words in str(row[1]))
        answer = opened.ask("independent-origins", attribution=attribution)
        return [dict(zip(answer.columns, row, strict=True)) for row in answer.rows]


def shares(store: Path) -> list[tuple[float, float]]:
    with open_store(store) as opened:
        rows = opened.select(
            "PREFIX kg: <https://w3id.org/onrecord#> "
            "SELECT ?later ?earlier { ?copy kg:shareOfLater ?later ; kg:shareOfEarlier ?earlier } ORDER BY ?later"
        ).rows
    return [(float(str(later)), float(str(earlier))) for later, earlier in rows]


def test_a_shortened_reprint_is_recorded_with_the_share_of_common_text(tmp_path: Path) -> None:
    for text in (WIRE, OTHER, REPRINT):
        take(tmp_path / "s", text)
    ((later, earlier),) = shares(tmp_path / "s")
    assert later > 0.95
    assert 0.5 < earlier < 0.8
    with open_store(tmp_path / "s") as opened:
        assert audit.audit(opened.dataset, ledger=verify(tmp_path / "s")).passed


def test_copies_of_one_wire_count_once_and_the_row_says_why(tmp_path: Path) -> None:
    take(tmp_path / "s", WIRE, "A Times")
    take(tmp_path / "s", REPRINT, "B Post")
    with open_store(tmp_path / "s") as opened:
        content = opened.select(
            "PREFIX kg: <https://w3id.org/onrecord#> "
            "PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> "
            "SELECT ?words (COUNT(DISTINCT ?article) AS ?articles) "
            "{ ?a kg:hasContent/nif:anchorOf ?words ; kg:hasCue ?cue ; kg:reportedIn ?article } "
            "GROUP BY ?words ORDER BY DESC(?articles) ?words LIMIT 1"
        ).rows[0]
    assert content[1] == 2
    (row,) = origins(tmp_path / "s", str(content[0]))
    assert (row["origin"], row["articles"]) == ("Reuters", 2)
    assert set(str(row["outlets"]).split("; ")) == {"A Times", "B Post"}
    assert "of its text with an earlier one" in str(row["because"])
    assert "Reuters (dateline)" in str(row["because"])


def test_articles_that_share_only_a_claim_are_independent(tmp_path: Path) -> None:
    take(tmp_path / "s", f"{CLAIM} It rained all week in the hills.\n")
    take(tmp_path / "s", f"Traffic stood still on Monday. {CLAIM}\n")
    assert [row["articles"] for row in origins(tmp_path / "s", "bridge would open")] == [1, 1]


def test_two_papers_that_credit_one_agency_have_one_origin(tmp_path: Path) -> None:
    take(tmp_path / "s", f"LAGOS (AP) — {CLAIM} It rained all week in the hills.\n")
    take(tmp_path / "s", f"Traffic stood still on Monday. {CLAIM}\n\n(AP)\n")
    (row,) = origins(tmp_path / "s", "bridge would open")
    assert (row["origin"], row["articles"]) == ("Associated Press", 2)


def test_an_agencys_own_article_has_the_agency_as_its_origin(tmp_path: Path) -> None:
    take(tmp_path / "s", f"{CLAIM} It rained all week in the hills.\n", outlet="Reuters")
    take(tmp_path / "s", f"Traffic stood still on Monday. {CLAIM}\n\n(Reuters)\n")
    (row,) = origins(tmp_path / "s", "bridge would open")
    assert (row["origin"], row["articles"]) == ("Reuters", 2)


def test_a_correction_is_no_copy_of_what_it_corrects(tmp_path: Path) -> None:
    take(tmp_path / "s", TOLD, url="https://example.org/1")
    take(tmp_path / "s", TOLD + "This story was corrected.\n", url="https://example.org/1")
    assert shares(tmp_path / "s") == []


def test_a_copy_that_is_withdrawn_takes_what_was_found_with_it(tmp_path: Path) -> None:
    take(tmp_path / "s", WIRE)
    outcome = take(tmp_path / "s", REPRINT)
    with open_store(tmp_path / "s") as opened:
        node = opened.resolve("article", outcome.article)
    rulings.withdraw(tmp_path / "s", node, "A test.")
    assert shares(tmp_path / "s") == []


@pytest.mark.parametrize("lost", [True, False])
def test_the_signatures_are_made_again_where_they_are_lost(tmp_path: Path, *, lost: bool) -> None:
    take(tmp_path / "s", WIRE)
    if lost:
        (tmp_path / "s" / COPIES).unlink()
    take(tmp_path / "s", REPRINT)
    assert len(shares(tmp_path / "s")) == 1


@pytest.mark.parametrize("others", [1, 2])
def test_the_signatures_of_another_store_are_not_taken_for_those_of_this(tmp_path: Path, others: int) -> None:
    take(tmp_path / "s", WIRE)
    for text in (OTHER, CLAIM)[:others]:
        take(tmp_path / "other", text)
    shutil.copy(tmp_path / "other" / COPIES, tmp_path / "s" / COPIES)
    take(tmp_path / "s", REPRINT)
    assert len(shares(tmp_path / "s")) == 1


def test_an_article_is_known_only_once_it_is_recorded(tmp_path: Path) -> None:
    wire, reprint = (Article.from_bytes(text.encode(), "story.txt") for text in (WIRE, REPRINT))
    with Ledger.create(tmp_path / "s", BASE.iri) as ledger, closing(Index(ledger)) as index:
        ledger.commit([NewEntry("ingest", files={f"articles/{wire.trusty}.txt": wire.raw})])
        found = []
        for is_recorded in (False, True):
            index.similar(wire, lambda _: True)
            if is_recorded:
                index.recorded()
            found.append([copy.article for copy in index.similar(reprint, lambda _: True)])
    assert found == [[], [wire.trusty]]


def test_the_same_store_is_made_from_the_same_texts(tmp_path: Path) -> None:
    files = []
    for name in ("one", "two"):
        for text in (WIRE, REPRINT):
            take(tmp_path / name, text)
        with Ledger.open(tmp_path / name) as ledger:
            files.append({path: ledger.read(path) for path in ledger.in_force() if path.startswith("origins/")})
    assert len(files[0]) == 2
    assert files[0] == files[1]


def test_an_outlet_is_called_what_its_publication_calls_it_where_its_text_credits_it_too(tmp_path: Path) -> None:
    take(tmp_path, "BERLIN (Reuters) — " + "\n\n".join(PARAGRAPHS) + "\n", outlet="reuters")
    with open_store(tmp_path) as opened:
        names = opened.ask("outlets").rows
    assert [row[0] for row in names] == ["reuters"]
