from __future__ import annotations

import pytest
from pyoxigraph import Store

from kg.errors import QueryError
from kg.query.guard import admit


def graphs() -> list[str]:
    return ["https://onrecord.example/graph/vocab"]


SERVICE = "SERVICE <https://elsewhere.example/sparql> { ?s ?p ?o }"


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * { ?s ?p ?o }",
        "ASK { ?s a kg:Actor }",
        "CONSTRUCT { ?s a kg:Actor } WHERE { ?s kg:holder/skos:prefLabel+ ?o }",
        "DESCRIBE <https://onrecord.example/actor/trump>",
        "SELECT * FROM <https://onrecord.example/graph/vocab> { ?service ?load ?insert }",
        "SELECT ('SERVICE <x> {} ; DROP ALL' AS ?text) {}",
        "# SERVICE <x> {}\nSELECT * { GRAPH ?g { ?s ?p ?o } }",
        "PREFIX kg: <https://example.org/> SELECT * { ?s a kg:Thing }",
    ],
)
def test_a_question_about_the_store_is_admitted_and_runs(query: str) -> None:
    Store().query(admit(query, graphs).text)


@pytest.mark.parametrize(
    "query",
    [
        f"SELECT * {{ {SERVICE} }}",
        f"SELECT * {{ ?s ?p ?o FILTER EXISTS {{ {SERVICE} }} }}",
        f"SELECT * {{ ?s ?p ?o FILTER (?s = 1 || NOT EXISTS {{ {SERVICE} }}) }}",
        f"SELECT * {{ {{ SELECT * {{ OPTIONAL {{ {SERVICE} }} }} }} }}",
        f"SELECT * {{ ?s ?p ?o MINUS {{ GRAPH ?g {{ {SERVICE} }} }} }}",
        f"SELECT (EXISTS {{ {SERVICE} }} AS ?x) {{}}",
        f"CONSTRUCT {{ ?s ?p ?o }} WHERE {{ {SERVICE.replace('SERVICE', 'SERVICE SILENT')} }}",
        "SELECT * { service ?where { ?s ?p ?o } }",
    ],
)
def test_service_is_refused_wherever_it_hides(query: str) -> None:
    with pytest.raises(QueryError, match="SERVICE is refused"):
        admit(query, graphs)


@pytest.mark.parametrize(
    "query",
    [
        "INSERT DATA { <a:a> <a:a> <a:a> }",
        "DELETE WHERE { ?s ?p ?o }",
        "LOAD <https://elsewhere.example/data>",
        "DROP ALL",
        "CLEAR DEFAULT; INSERT DATA { <a:a> <a:a> <a:a> }",
    ],
)
def test_updates_are_refused_as_updates(query: str) -> None:
    with pytest.raises(QueryError, match="updates are refused"):
        admit(query, graphs)


@pytest.mark.parametrize("clause", ["FROM", "FROM NAMED"])
def test_graphs_that_the_store_does_not_hold_are_refused(clause: str) -> None:
    with pytest.raises(QueryError, match="the store holds no such graph"):
        admit(f"SELECT * {clause} <https://elsewhere.example/graph> {{ ?s ?p ?o }}", graphs)
    with pytest.raises(QueryError, match="the store holds no such graph"):
        admit(f"PREFIX x: <https://elsewhere.example/> SELECT * {clause} x:graph {{ ?s ?p ?o }}", graphs)


@pytest.mark.parametrize("query", ["", "  ", "SELEC", "SELECT * {", "SELECT * { ?s nope:nothing ?o }", "(" * 5000])
def test_what_is_not_sparql_is_one_line(query: str) -> None:
    with pytest.raises(QueryError) as caught:
        admit(query, graphs)
    assert "\n" not in str(caught.value)


def test_an_undeclared_prefix_is_named_with_the_line_to_write() -> None:
    with pytest.raises(QueryError) as caught:
        admit("SELECT * { ?s dcterms:title ?o }", graphs)
    assert "the prefix dcterms: is not declared" in str(caught.value)
    assert "PREFIX dcterms: <http://purl.org/dc/terms/>" in str(caught.value)
    assert "dct:, itsrdf:" in str(caught.value)
    with pytest.raises(QueryError, match="the prefix x: is not declared; begin the query with PREFIX x: <"):
        admit("SELECT * { ?s ?p '1'^^x:number }", graphs)
    with pytest.raises(QueryError, match="the prefix : is not declared"):
        admit("SELECT * { ?s :p ?o }", graphs)


@pytest.mark.parametrize("prefix", ["dcterms", ""])
def test_a_prefix_may_be_declared_beside_the_projects_own_for_the_same_iri(prefix: str) -> None:
    query = f"PREFIX {prefix}: <http://purl.org/dc/terms/> SELECT * {{ ?s dct:title ?o ; {prefix}:title ?o }}"
    Store().query(admit(query, graphs).text)


def test_where_a_query_is_not_sparql_is_counted_in_what_was_written() -> None:
    with pytest.raises(QueryError, match="line:1, col:26"):
        admit("SELECT ?x { ?x a kg:Actor", graphs)


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * { \\u0053ERVICE <https://elsewhere.example/> { ?s ?p ?o } }",
        f'SELECT * {{ ?s ?p ?o FILTER (?s != "\\u0022) }} LIMIT 1 \\u0023 ") {SERVICE} }}',
        f'SELECT * {{ ?s ?p "\\U00000022 }} # " . {SERVICE} }}',
    ],
)
def test_escapes_that_engines_read_differently_are_refused(query: str) -> None:
    with pytest.raises(QueryError, match="Unicode escapes such as"):
        admit(query, graphs)


def test_a_carriage_return_cannot_hide_what_follows_a_comment() -> None:
    with pytest.raises(QueryError, match="SERVICE is refused"):
        admit(f"SELECT * {{ # here\r {SERVICE} }}", graphs)


def test_what_is_not_unicode_is_refused() -> None:
    with pytest.raises(QueryError, match="not Unicode text"):
        admit("SELECT * { ?s ?p '\udcff' }", graphs)
