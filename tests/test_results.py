from __future__ import annotations

import csv
import io
import json
import sys
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import (
    BlankNode,
    Literal,
    NamedNode,
    QueryResultsFormat,
    QuerySolutions,
    Store,
    parse_query_results,
)

from kg.errors import ExportError
from kg.namespaces import DEFAULT_BASE, XSD
from kg.query import results
from kg.query.results import FORMATS, Answer, Evidence, Iri, evidence_text, read, shortened, write

CODE = "FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ"
SHA256 = "ba7b831e3dcad29ed25116430634437bb8097d1204c21ea7c73ac5099ccd8714"
ATTRIBUTION = NamedNode(DEFAULT_BASE + "attribution/3f2ab8c1aaaaaaaaaaaaaaaaaaaaaaaa")
CLAIM = NamedNode("https://w3id.org/onrecord/act/claim")
TEXTS = st.text(alphabet=st.characters(exclude_categories=["Cs"]))


def typed(lexical: str, datatype: str) -> Literal:
    return Literal(lexical, datatype=NamedNode(XSD.iri + datatype))


def answer(*terms: NamedNode | Literal | None, columns: tuple[str, ...] | None = None) -> Answer:
    return Answer(columns or tuple(f"c{number}" for number in range(len(terms))), (terms,), DEFAULT_BASE)


SOURCE = Evidence("source", "Zelenskiy", 12, 21, CODE, SHA256)
CONTENT = Evidence("content", "he will | attend\nif", 30, 49, CODE, SHA256)
UNWORDED = Evidence("evidence", None, 0, 60, CODE, SHA256)
WITH_EVIDENCE = Answer(
    ("attribution", "act"), ((ATTRIBUTION, CLAIM),), DEFAULT_BASE, evidence=((SOURCE, CONTENT, UNWORDED),)
)


# Values.


@pytest.mark.parametrize(
    ("term", "value"),
    [
        (NamedNode("https://example.org/a"), Iri("https://example.org/a")),
        (Literal("plain"), "plain"),
        (Literal("mot", language="fr"), "mot"),
        (typed("12", "integer"), 12),
        (typed("0.750", "decimal"), Decimal("0.750")),
        (typed("1.5e3", "double"), 1500.0),
        (typed("2025-05-14", "date"), date(2025, 5, 14)),
        (typed("2026-11-22T11:00:00Z", "dateTime"), datetime(2026, 11, 22, 11, tzinfo=UTC)),
        (typed("true", "boolean"), True),
        (typed("0", "boolean"), False),
        (typed("2025-05", "gYearMonth"), "2025-05"),
        (typed("many", "integer"), "many"),
        (typed("2025-02-30", "date"), "2025-02-30"),
        (typed("perhaps", "boolean"), "perhaps"),
        (BlankNode("b0"), "_:b0"),
        (None, None),
    ],
)
def test_a_term_becomes_a_python_value(term: NamedNode | Literal | None, value: object) -> None:
    ((found,),) = answer(term).rows
    assert found == value
    assert type(found) is type(value)


def test_rows_columns_and_yes_or_no_are_read_from_what_a_query_found() -> None:
    store = Store()
    select = store.query('SELECT ?a ?b { VALUES (?a ?b) { (1 "x") (2 UNDEF) } }')
    found = read(select, DEFAULT_BASE)
    assert found.columns == ("a", "b")
    assert found.rows == ((1, "x"), (2, None))
    assert len(found) == 2
    assert read(store.query("ASK { ?s ?p ?o }"), DEFAULT_BASE).to_dicts() == [{"answer": False}]
    triples = read(store.query("CONSTRUCT { <a:s> <a:p> 1 } WHERE {}"), DEFAULT_BASE)
    assert triples.to_dicts() == [{"subject": "a:s", "predicate": "a:p", "object": 1}]


def test_evidence_stands_with_its_row_in_dictionaries() -> None:
    (row,) = WITH_EVIDENCE.to_dicts()
    assert list(row) == ["attribution", "act", "evidence"]
    assert row["evidence"] == [
        {"part": "source", "words": "Zelenskiy", "start": 12, "end": 21, "article": CODE, "sha256": SHA256},
        {"part": "content", "words": "he will | attend\nif", "start": 30, "end": 49, "article": CODE, "sha256": SHA256},
        {"part": "evidence", "words": None, "start": 0, "end": 60, "article": CODE, "sha256": SHA256},
    ]


def test_rows_become_a_data_frame() -> None:
    pandas = pytest.importorskip("pandas", reason="pandas comes with the extra [pandas]")
    frame = answer(typed("12", "integer"), Literal("x"), columns=("size", "word")).to_pandas()
    assert isinstance(frame, pandas.DataFrame)
    assert list(frame.columns) == ["size", "word"]
    assert frame.to_dict("records") == [{"size": 12, "word": "x"}]
    assert list(WITH_EVIDENCE.to_pandas().columns) == ["attribution", "act", "evidence"]
    assert list(Answer(("a", "b"), (), DEFAULT_BASE).to_pandas().columns) == ["a", "b"]


def test_a_missing_pandas_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(ExportError, match=r"pandas is not installed; run: pip install 'onrecord\[pandas\]'"):
        WITH_EVIDENCE.to_pandas()


# Formats for programs.


@settings(deadline=None)
@given(st.lists(st.tuples(TEXTS, TEXTS), max_size=5))
def test_text_comes_back_unaltered_from_every_format_for_programs(rows: list[tuple[str, str]]) -> None:
    found = Answer(("a", "b"), tuple((Literal(a), Literal(b)) for a, b in rows), DEFAULT_BASE)
    expected = [list(row) for row in rows]
    assert [list(row.values()) for row in json.loads(write(found, "json"))] == expected
    assert [list(json.loads(line).values()) for line in write(found, "jsonl").split("\n")[:-1]] == expected
    assert list(csv.reader(io.StringIO(write(found, "csv"), newline="")))[1:] == expected
    assert list(csv.reader(io.StringIO(write(found, "tsv"), newline=""), dialect="excel-tab"))[1:] == expected
    solutions = parse_query_results(write(found, "srj"), QueryResultsFormat.JSON)
    assert isinstance(solutions, QuerySolutions)
    assert [[term.value for term in row] for row in solutions] == expected


def test_every_term_comes_back_from_the_formats_of_the_w3c() -> None:
    terms = (ATTRIBUTION, Literal("mot", language="fr"), typed("1.50", "decimal"), Literal('"\\\t\n'), None)
    for name, format_ in (("srj", QueryResultsFormat.JSON), ("xml", QueryResultsFormat.XML)):
        solutions = parse_query_results(write(answer(*terms), name), format_)
        assert isinstance(solutions, QuerySolutions)
        assert [tuple(row) for row in solutions] == [terms]


def test_csv_is_as_rfc_4180_has_it() -> None:
    found = answer(Literal('say "no", he said'), Literal("a\nb"), typed("2", "integer"), None)
    assert write(found, "csv") == 'c0,c1,c2,c3\r\n"say ""no"", he said","a\nb",2,\r\n'


def test_nothing_is_added_to_text_that_a_spreadsheet_would_calculate() -> None:
    assert write(answer(Literal("=1+1"), Literal("-5")), "csv") == "c0,c1\r\n=1+1,-5\r\n"


def test_tsv_has_one_line_end_a_row_for_other_tools() -> None:
    assert write(answer(Literal("a"), Literal("b\tc"), None), "tsv") == 'c0\tc1\tc2\na\t"b\tc"\t\n'


def test_iris_are_whole_in_formats_for_programs() -> None:
    for name in ("json", "jsonl", "csv", "tsv", "srj", "xml"):
        text = write(WITH_EVIDENCE, name)
        assert ATTRIBUTION.value in text
        assert CLAIM.value in text


def test_numbers_dates_and_gaps_are_written_as_json_has_them() -> None:
    found = answer(
        typed("12", "integer"),
        typed("0.75", "decimal"),
        typed("0.1000000000000000055", "decimal"),
        typed("2025-05-14", "date"),
        typed("2026-11-22T11:00:00Z", "dateTime"),
        typed("true", "boolean"),
        typed("NaN", "double"),
        None,
    )
    (row,) = json.loads(write(found, "json"))
    expected = [12, 0.75, "0.1000000000000000055", "2025-05-14", "2026-11-22T11:00:00Z", True, "nan", None]
    assert list(row.values()) == expected
    line = write(found, "csv").split("\r\n")[1]
    assert line == "12,0.75,0.1000000000000000055,2025-05-14,2026-11-22T11:00:00Z,true,nan,"


def test_evidence_is_nested_in_json_and_readable_text_elsewhere() -> None:
    (row,) = json.loads(write(WITH_EVIDENCE, "json"))
    assert [item["part"] for item in row["evidence"]] == ["source", "content", "evidence"]
    assert json.loads(write(WITH_EVIDENCE, "jsonl")) == row
    expected = f"source “Zelenskiy” [12–21]; content “he will | attend\nif” [30–49]; evidence [0–60] in {CODE}"
    for name, dialect in (("csv", "excel"), ("tsv", "excel-tab")):
        heading, line = csv.reader(io.StringIO(write(WITH_EVIDENCE, name), newline=""), dialect=dialect)
        assert heading == ["attribution", "act", "evidence"]
        assert line[2] == expected


def test_evidence_from_two_articles_names_each() -> None:
    other = Evidence("cue", "said", 1, 5, "FA" + "x" * 43, None)
    assert evidence_text((SOURCE, other), whole=False) == (
        "source “Zelenskiy” [12–21] in FAunuDHj3K… | cue “said” [1–5] in FAxxxxxxxx…"
    )
    assert evidence_text(()) == ""


# Formats for people.


@pytest.mark.parametrize(
    ("iri", "short"),
    [
        (ATTRIBUTION.value, "attribution/3f2ab8c1…"),
        (f"{DEFAULT_BASE}article/{CODE}", "article/FAunuDHj3K…"),
        (f"{DEFAULT_BASE}article/{CODE}#char=27,254", "article/FAunuDHj3K…#char=27,254"),
        (f"{DEFAULT_BASE}unnamed/{CODE}-10-20", "unnamed/FAunuDHj3K…-10-20"),
        (f"{DEFAULT_BASE}actor/zelenskiy", "actor/zelenskiy"),
        (CLAIM.value, "act:claim"),
        ("https://w3id.org/onrecord/factuality/CTminus", "fact:CTminus"),
        ("https://w3id.org/onrecord#Statement", "kg:Statement"),
        ("http://www.wikidata.org/entity/Q30", "http://www.wikidata.org/entity/Q30"),
        ("http://schema.org/a/b", "http://schema.org/a/b"),
    ],
)
def test_iris_are_short_for_people(iri: str, short: str) -> None:
    assert shortened(Iri(iri), DEFAULT_BASE) == short


def test_a_cell_is_one_line_and_cannot_steer_a_terminal() -> None:
    assert shortened("a\n  b\tc", DEFAULT_BASE) == "a b c"
    assert shortened("\x1b[31mred\x07 \u202eevil \x9b1m", DEFAULT_BASE) == "�[31mred� �evil �1m"
    assert shortened("👩‍👧 é", DEFAULT_BASE) == "👩‍👧 é"


def test_a_table_is_aligned_also_with_wide_and_combining_letters() -> None:
    found = Answer(
        ("name", "n"),
        ((Literal("東京"), typed("1", "integer")), (Literal("Zoe\u0308"), typed("2", "integer"))),
        DEFAULT_BASE,
    )
    assert write(found, "table") == "name  n\n東京  1\nZoe\u0308   2\n"


def test_a_table_without_rows_is_its_heading() -> None:
    assert write(Answer(("a", "b"), (), DEFAULT_BASE), "table") == "a  b\n"


def test_markdown_keeps_text_from_becoming_markup() -> None:
    found = answer(Literal("a|b *c* <b> `d` [e](f) &amp; x_y _z_\\"), columns=("text_of",))
    assert write(found, "md") == (
        "| text_of |\n| --- |\n| a\\|b \\*c\\* \\<b\\> \\`d\\` \\[e\\](f) \\&amp; x_y \\_z\\_\\\\ |\n"
    )


def test_cells_have_one_more_for_evidence() -> None:
    assert WITH_EVIDENCE.headings == ("attribution", "act", "evidence")
    assert WITH_EVIDENCE.cells() == [
        [
            "attribution/3f2ab8c1…",
            "act:claim",
            "source “Zelenskiy” [12–21]; content “he will | attend if” [30–49]; evidence [0–60] in FAunuDHj3K…",
        ]
    ]


def test_an_unknown_format_is_answered_with_those_there_are() -> None:
    assert tuple(FORMATS) == ("table", "json", "jsonl", "csv", "tsv", "md", "srj", "xml", "turtle")
    with pytest.raises(ExportError, match="there is no format 'yaml'; it is one of table, json, jsonl, csv, tsv, md"):
        write(WITH_EVIDENCE, "yaml")
    assert results.plain(None) == ""
