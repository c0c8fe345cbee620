from __future__ import annotations

import subprocess
import sys
from contextlib import AbstractContextManager, nullcontext
from decimal import Decimal
from pathlib import Path

import pytest
import rdflib
from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode, QueryBoolean, QuerySolutions, QueryTriples, Store
from rdflib.plugins.sparql import prepareQuery
from rdflib.plugins.sparql.parserutils import CompValue

from kg.errors import ParameterError, QueryError
from kg.namespaces import DEFAULT_BASE, XSD
from kg.query import StoredQuery, bind, catalogue, find, load, run
from kg.query.parameter import TYPES, Parameter, concepts, parse, written
from kg.resources import QUERIES

HERE = Path(__file__).parent / "queries"
SHIPPED = sorted(QUERIES.rglob("*.rq"))
ASKED = sorted([*QUERIES.glob("*.rq"), *(QUERIES / "audit").glob("*.rq")])

GOOD = """\
#+ summary: A question
#+ description: What is asked.
#+ parameters:
#+   speaker:
#+     type: actor
#+     description: Who.
#+   since:
#+     type: date
#+     description: From when.
#+     optional: true

PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
SELECT ?s WHERE {
  VALUES ?speaker { <https://onrecord.example/actor/trump> }
  VALUES ?since { "2025-05-01"^^xsd:date }
  ?s ?speaker ?since
}
ORDER BY ?s
"""
RULE = """\
#+ summary: A rule
#+ description: What is wrong.
#+ severity: warning
#+ examines: kg:Actor
#+ problem: It is wrong.
#+ solution: Mend it.

SELECT ?s WHERE { VALUES ?p { <https://example.org/p> } ?s ?p ?o } ORDER BY ?s
"""


class Memory:
    """A store in memory, asked as a view is: on the union of its graphs."""

    base = DEFAULT_BASE
    store = Store()

    def query(self, sparql: str) -> QuerySolutions | QueryBoolean | QueryTriples:
        return self.store.query(sparql, use_default_graph_as_union=True)

    def reading(self) -> AbstractContextManager[None]:
        return nullcontext()


def stored(folder: Path, text: str, name: str = "question") -> StoredQuery:
    path = folder / f"{name}.rq"
    path.write_text(text, encoding="utf-8")
    return load(path)


def parameter(type_: str, scheme: str | None = None) -> Parameter:
    return Parameter("min_size", type_, "A size.", optional=False, scheme=scheme, example=Literal("x"))


# Loading.


def test_a_query_says_what_it_answers_and_takes() -> None:
    found = load(HERE / "said-by.rq")
    assert found.name == "said-by"
    assert found.summary == "What somebody said"
    assert found.description.startswith("The statements of a person or body, with their act, and the day on which")
    assert found.tags == ("statements", "actors")
    assert found.columns == ("statement", "identifier", "act", "day")
    assert found.has_evidence
    assert found.rule is None
    speaker, since = found.parameters
    assert (speaker.name, speaker.type, speaker.optional) == ("speaker", "actor", False)
    assert speaker.example == NamedNode(DEFAULT_BASE + "actor/trump")
    assert (since.type, since.optional, since.example) == ("date", True, Literal("2025-05-01", datatype=XSD.date))


def test_an_audit_rule_says_what_its_rows_mean(tmp_path: Path) -> None:
    rule = stored(tmp_path, RULE).rule
    assert rule is not None
    assert (rule.severity, rule.examines) == ("warning", "kg:Actor")
    assert (rule.problem, rule.solution) == ("It is wrong.", "Mend it.")


def test_the_file_is_the_query_as_it_stands() -> None:
    found = load(HERE / "acts-and-forms.rq")
    assert found.text == (HERE / "acts-and-forms.rq").read_text(encoding="utf-8")
    Store().query(found.text)


@pytest.mark.parametrize(
    ("old", "new", "line", "message"),
    [
        ("#+ summary: A question\n", "", 1, "summary is missing"),
        ("#+ description: What is asked.\n", "", 1, "description is missing"),
        ("description: What is asked.", "description: ' '", 2, "description is text and may not be empty"),
        ("summary: A question", "summary: [A, question]", 1, "summary is text"),
        ("summary: A question", "sumary: A question", 1, "there is no key 'sumary' here; the keys are summary, desc"),
        ("summary: A question", "summary: A: question", 1, "this is not YAML: mapping values are not allowed"),
        ("summary: A question", "summary: one\n#+ summary: two", 2, "the key 'summary' stands twice"),
        ("#+   since:", "#+   speaker:", 7, "the key 'speaker' stands twice"),
        ("#+ parameters:", "#+ tags: words\n#+ parameters:", 3, "tags is a list of words"),
        ("#+ parameters:", "#+ tags: [[words]]\n#+ parameters:", 3, "a tag is a word"),
        ("type: actor", "type: person", 5, "there is no type 'person'; it is one of actor, article"),
        ("#+     type: actor\n", "", 5, "type is missing"),
        ("#+     description: Who.\n", "", 5, "description is missing"),
        ("#+     type: actor", "#+     kind: actor", 5, "there is no key 'kind' here; the keys are type, description"),
        ("optional: true", "optional: perhaps", 10, "there is no optional 'perhaps'; it is one of true, false"),
        ("type: actor", "type: actor\n#+     scheme: act", 6, "only a parameter of type concept has a scheme"),
        ("type: actor", "type: concept", 5, "scheme is missing"),
        ("type: actor", "type: concept\n#+     scheme: acts", 6, "there is no scheme 'acts'; it is one of act, form"),
        ("type: actor", "type: concept\n#+     scheme: act", 15, "is no example of the type concept act"),
        ("#+   since:", "#+   Since-When:", 7, "'Since-When' cannot name a parameter"),
        ("#+   since:", "#+   from:", 7, "'from' cannot name a parameter"),
        ("#+   since:", "#+   evidence:", 7, "'evidence' cannot name a parameter"),
        ("#+   since:\n", "#+   since: a day\n#+   until:\n", 7, "since has a type and a description"),
        ("#+ parameters:\n", "#+ parameters: []\n#+ tags:\n", 3, "parameters are names"),
        ("  VALUES ?since", "  VALUES ?until", 7, "since has no row: VALUES ?since { … }, alone on its line"),
        ('"2025-05-01"^^xsd:date', '"2025-05-01"', 15, "is no example of the type date"),
        ("<https://onrecord.example/actor/trump>", "UNDEF", 14, "the row of a parameter holds one example"),
        ("{ <https://onrecord.example/actor/trump> }", "{ foaf:x }", 14, "foaf:x is not a term"),
        (
            "  ?s ?speaker",
            "  VALUES ?act { 1 }\n  ?s ?speaker",
            16,
            "?act has a row like a parameter and is not declared",
        ),
        ("  ?s ?speaker", "  { VALUES ?since { 1 } }\n  ?s ?speaker", 7, "a row of ?since is not alone on its line"),
        (
            "  ?s ?sp",
            "  VALUES ?speaker { <https://example.org/> }\n  ?s ?sp",
            16,
            "the rows of ?speaker have different",
        ),
        ("?s ?speaker", "?s <https://onrecord.example/p>", 16, "is not every store's base; make this IRI a parameter"),
        ("SELECT ?s WHERE", "ASK WHERE", 19, "a stored query is a SELECT"),
        ("ORDER BY", "ORDER BUY", 18, "this is not SPARQL: expected"),
        ("PREFIX", "#+ tags: [late]\nPREFIX", 12, "the header (#+ lines) stands at the top of the file"),
        ("#+ summary", "\n#+ summary", 2, "the header (#+ lines) stands at the top of the file"),
    ],
)
def test_what_is_wrong_in_a_file_is_named_with_its_line(
    old: str, new: str, line: int, message: str, tmp_path: Path
) -> None:
    text = GOOD.replace(old, new)
    assert text != GOOD
    with pytest.raises(QueryError) as caught:
        stored(tmp_path, text)
    assert str(caught.value).startswith(f"{tmp_path / 'question.rq'}:{line}: ")
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("old", "new", "line", "message"),
    [
        ("#+ severity: warning\n", "", 1, "severity is missing"),
        ("#+ problem: It is wrong.\n", "", 1, "problem is missing"),
        ("severity: warning", "severity: grave", 3, "there is no severity 'grave'; it is one of violation, warning"),
        ("#+ severity", "#+ parameters: {a: b}\n#+ severity", 3, "an audit rule takes no parameters"),
    ],
)
def test_what_is_wrong_in_a_rule_is_named_with_its_line(
    old: str, new: str, line: int, message: str, tmp_path: Path
) -> None:
    with pytest.raises(QueryError, match=f":{line}: ") as caught:
        stored(tmp_path, RULE.replace(old, new))
    assert message in str(caught.value)


def test_a_file_without_header_is_refused(tmp_path: Path) -> None:
    with pytest.raises(QueryError, match=r"question\.rq:1: the file begins with its header"):
        stored(tmp_path, "SELECT * { ?s ?p ?o }")
    with pytest.raises(QueryError, match=r"question\.rq:1: the header is keys with values"):
        stored(tmp_path, "#+ words\nSELECT * { ?s ?p ?o }")


def test_a_file_that_is_not_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "question.rq").write_bytes(GOOD.encode("utf-16"))
    with pytest.raises(QueryError, match="is not UTF-8"):
        load(tmp_path / "question.rq")
    with pytest.raises(QueryError, match="cannot be read: No such file"):
        load(tmp_path / "missing.rq")
    with pytest.raises(QueryError, match="the file name is the query's name"):
        stored(tmp_path, GOOD, "My Question")


def test_line_ends_of_another_system_make_no_difference(tmp_path: Path) -> None:
    (tmp_path / "question.rq").write_bytes(GOOD.replace("\n", "\r\n").encode())
    assert load(tmp_path / "question.rq") == stored(tmp_path, GOOD)


def test_a_list_of_several_terms_is_the_querys_own(tmp_path: Path) -> None:
    own = "  VALUES ?kind { <https://example.org/a> <https://example.org/b> }\n  ?s ?speaker"
    found = stored(tmp_path, GOOD.replace("  ?s ?speaker", own))
    assert own in bind(found, {"speaker": NamedNode("https://example.org/x")}).replace("\n\n", "\n")


def test_a_query_is_found_by_its_name_and_no_other_file_is_read(tmp_path: Path) -> None:
    stored(tmp_path, GOOD)
    (tmp_path / "broken.rq").write_text("#+ nonsense", encoding="utf-8")
    assert find("question", tmp_path).summary == "A question"
    with pytest.raises(QueryError, match=r"broken\.rq:1"):
        catalogue(tmp_path)


def test_an_unknown_query_is_answered_with_the_nearest() -> None:
    with pytest.raises(QueryError, match="there is no query 'speaker'; perhaps speakers"):
        find("speaker", HERE)
    with pytest.raises(QueryError, match=r"there is no query '\.\./test_query'; kg query lists those there are"):
        find("../test_query", HERE)


def test_a_catalogue_is_in_the_order_of_names() -> None:
    assert [found.name for found in catalogue(HERE)] == ["acts-and-forms", "echo", "said-by", "speakers"]


def test_a_folder_without_queries_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(QueryError, match="holds no queries"):
        catalogue(tmp_path)


# Binding.


def test_each_row_of_a_parameter_is_rewritten_and_nothing_else() -> None:
    found = load(HERE / "acts-and-forms.rq")
    values = {
        "act": concepts("act")["claim"],
        "form": concepts("form")["mixed"],
        "article": NamedNode("https://example.org/article/FA1"),
    }
    bound = bind(found, values).split("\n")
    kept = [line for line in found.text.split("\n") if not line.startswith("#+")]
    assert len(bound) == len(kept)
    changed = [(old.split("{")[0], new) for old, new in zip(kept, bound, strict=True) if old != new]
    assert changed == [
        ("    VALUES ?act ", "    VALUES ?act { <https://w3id.org/onrecord/act/claim> }"),
        ("    VALUES ?article ", "    VALUES ?article { <https://example.org/article/FA1> }"),
        ("    VALUES ?form ", "    VALUES ?form { <https://w3id.org/onrecord/form/mixed> }"),
        ("    VALUES ?article ", "    VALUES ?article { <https://example.org/article/FA1> }"),
    ]


def test_an_omitted_optional_parameter_loses_its_rows() -> None:
    found = load(HERE / "acts-and-forms.rq")
    bound = bind(found, {"act": concepts("act")["claim"], "form": concepts("form")["mixed"]})
    assert "VALUES ?article" not in bound
    Store().query(bound)


def test_a_missing_parameter_is_asked_for_in_one_line() -> None:
    with pytest.raises(ParameterError, match=r"^said-by needs --speaker: the person or body quoted\.$"):
        bind(load(HERE / "said-by.rq"), {})


def test_an_unknown_parameter_is_answered_with_those_there_are() -> None:
    with pytest.raises(ParameterError, match="said-by has no parameter 'speeker'; its parameters are speaker, since"):
        bind(load(HERE / "said-by.rq"), {"speeker": Literal("x")})
    with pytest.raises(ParameterError, match="speakers has no parameter 'speaker'; it takes none"):
        bind(load(HERE / "speakers.rq"), {"speaker": Literal("x")})


def test_several_terms_of_one_parameter_are_alternatives() -> None:
    found = run(Memory(), load(HERE / "echo.rq"), text=[Literal("a"), Literal("b", language="en")])
    assert [row[0] for row in found] == [Literal("a"), Literal("b", language="en")]


HOSTILE = [
    '" } } DROP ALL #',
    "\\u0022 } } DROP ALL #",
    '\\u005C" } ?s ?p ?o #',
    "\\\\u0022",
    "\\U00000022",
    "\\",
    '"""',
    "'",
    "}\n  VALUES ?text { <https://example.org/> }\n",
    "\u2028\u2029\x85\x0b\x0c",
    "?text $text _:b @en ^^<x>",
    "\x00\x7f1234",
    "\r\n\t",
    "é́ 😀 \ufeff",
]


def algebra(text: str) -> object:
    return plain(prepareQuery(text).algebra)


def plain(node: object) -> object:
    """An rdflib algebra as nested tuples, a sentinel in place of the one constant that should differ."""
    if isinstance(node, CompValue):
        return (node.name, tuple((key, plain(value)) for key, value in sorted(node.items())))
    if isinstance(node, dict):
        return tuple(sorted((str(key), repr(plain(value))) for key, value in node.items()))
    if isinstance(node, list | tuple):
        return tuple(plain(item) for item in node)
    if isinstance(node, set | frozenset):
        return tuple(sorted(repr(item) for item in node))
    return "the constant" if isinstance(node, rdflib.Literal) and node.datatype is None else repr(node)


@settings(deadline=None)
@given(st.text())
def test_a_value_never_becomes_syntax(value: str) -> None:
    found = load(HERE / "echo.rq")
    assert algebra(bind(found, {"text": Literal(value)})) == algebra(bind(found, {"text": Literal("text")}))


@pytest.mark.parametrize("value", HOSTILE)
def test_a_hostile_value_never_becomes_syntax(value: str) -> None:
    found = load(HERE / "echo.rq")
    assert algebra(bind(found, {"text": Literal(value)})) == algebra(bind(found, {"text": Literal("text")}))
    given_back(value)


def given_back(value: str) -> None:
    bound = bind(load(HERE / "echo.rq"), {"text": Literal(value)})
    solutions = Store().query(bound)
    assert isinstance(solutions, QuerySolutions)
    assert [row["text"] for row in solutions] == [Literal(value)]
    assert [row["text"] for row in rdflib.Graph().query(bound)] == [rdflib.Literal(value)]


@settings(deadline=None)
@given(st.text() | st.text(alphabet='\\"uU0012{}\n') | st.from_regex(r'(\\+[uU]?[0-9a-f]{0,8}"?)+', fullmatch=True))
def test_a_bound_string_comes_back_byte_for_byte(value: str) -> None:
    given_back(value)


@settings(deadline=None)
@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_a_written_string_is_taken_as_it_is(value: str) -> None:
    assert parse(parameter("string"), value) == Literal(value)


def test_half_a_surrogate_pair_is_no_text() -> None:
    with pytest.raises(ParameterError, match="--min-size takes Unicode text, not"):
        parse(parameter("string"), "\ud800")


# Values.


@pytest.mark.parametrize(
    ("type_", "text", "lexical"),
    [
        ("integer", "12", "12"),
        ("integer", " -007 ", "-7"),
        ("integer", "9223372036854775807", "9223372036854775807"),
        ("decimal", "0.750", "0.75"),
        ("decimal", "-.5", "-0.5"),
        ("decimal", "100", "100"),
        ("decimal", "-0.0", "0"),
        ("date", "2025-05-14", "2025-05-14"),
        ("dateTime", "2025-05-14T09:00:00Z", "2025-05-14T09:00:00Z"),
        ("dateTime", "2025-05-14T11:00:00.250+02:00", "2025-05-14T09:00:00.25Z"),
        ("boolean", "True", "true"),
    ],
)
def test_a_value_becomes_a_term_of_its_type(type_: str, text: str, lexical: str) -> None:
    term = parse(parameter(type_), text)
    assert isinstance(term, Literal)
    assert (term.value, term.datatype.value) == (lexical, XSD.iri + type_)


@pytest.mark.parametrize(
    ("type_", "text", "message"),
    [
        ("integer", "twelve", "--min-size takes a whole number such as 12, not 'twelve'"),
        ("integer", "1.5", "a whole number"),
        ("integer", "1_000", "a whole number"),
        ("integer", "١٢", "a whole number"),
        ("integer", "9223372036854775808", "a whole number"),
        ("integer", "9" * 5000, "a whole number such as 12, not '999"),
        ("decimal", "NaN", "--min-size takes a number such as 0.75, not 'NaN'"),
        ("decimal", "1e5", "a number"),
        ("decimal", ".", "a number"),
        ("date", "14 May 2025", "--min-size takes a day such as 2025-05-14, not '14 May 2025'"),
        ("date", "2025-02-30", "a day"),
        ("date", "2025-05-14T09:00:00Z", "a day"),
        ("dateTime", "2025-05-14T09:00:00", "--min-size takes an instant with its time zone such as"),
        ("dateTime", "9999-12-31T23:59:59-01:00", "an instant"),
        ("boolean", "yes", "--min-size takes true or false, not 'yes'"),
        ("iri", "a story", "--min-size takes an IRI such as https://example.org/story, not 'a story'"),
        ("iri", "https://example.org/> } #", "an IRI"),
        ("iri", "story", "an IRI"),
        ("integer", "1 }\n#", "not '1 }\\n#'"),
    ],
)
def test_a_value_of_another_type_is_refused_in_one_line(type_: str, text: str, message: str) -> None:
    with pytest.raises(ParameterError) as caught:
        parse(parameter(type_), text)
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 200


@settings(deadline=None)
@given(st.integers(-(2**63), 2**63 - 1), st.decimals(-(10**9), 10**9, places=6), st.dates(), st.booleans())
def test_python_values_are_taken_as_if_they_were_written(number: int, share: Decimal, day: object, flag: bool) -> None:
    found = load(HERE / "echo.rq")
    values = {"text": "x", "number": number, "share": share, "day": day, "flag": flag}
    terms = {name: parse(found.parameter(name), written(value)) for name, value in values.items()}  # type: ignore[arg-type]
    (row,) = run(Memory(), found, **terms)
    lexical = {column: term.value for column, term in zip(found.columns, row, strict=True) if isinstance(term, Literal)}
    assert int(lexical["number"]) == number
    assert Decimal(lexical["share"]) == share
    assert lexical["day"] == str(day)
    assert lexical["flag"] == str(flag).lower()


@pytest.mark.parametrize("text", ["conditional_commitment", "conditional-commitment", "act:conditional-commitment"])
def test_a_concept_goes_by_its_code_its_name_or_its_iri(text: str) -> None:
    node = NamedNode("https://w3id.org/onrecord/act/conditional-commitment")
    assert parse(parameter("concept", "act"), text) == node
    assert parse(parameter("concept", "act"), node.value) == node
    assert parse(parameter("concept", "act"), text.upper()) == node


def test_factuality_goes_by_the_codes_of_factbank() -> None:
    assert parse(parameter("concept", "fact"), "CT-") == NamedNode("https://w3id.org/onrecord/factuality/CTminus")
    assert parse(parameter("concept", "fact"), "fact:CTplus") == NamedNode(
        "https://w3id.org/onrecord/factuality/CTplus"
    )


def test_an_unknown_concept_is_answered_with_those_of_its_scheme() -> None:
    with pytest.raises(
        ParameterError, match="--min-size takes one of necessary, sufficient, trigger, not 'claim'"
    ) as caught:
        parse(parameter("concept", "cond"), "claim")
    assert caught.value.candidates == ("necessary", "sufficient", "trigger")


@pytest.mark.parametrize(
    "text", ["kg:Statement", "https://w3id.org/onrecord#Statement", "<https://w3id.org/onrecord#Statement>"]
)
def test_an_iri_is_taken_whole_or_with_a_known_prefix(text: str) -> None:
    assert parse(parameter("iri"), text) == NamedNode("https://w3id.org/onrecord#Statement")


def test_every_type_is_a_named_thing_a_value_or_a_concept() -> None:
    assert len(set(TYPES)) == len(TYPES) == 15


# What is shipped.


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_every_shipped_query_loads_and_runs_with_its_examples_and_without_what_is_optional(path: Path) -> None:
    found = load(path)
    needed = {parameter.name: parameter.example for parameter in found.parameters if not parameter.optional}
    every = {parameter.name: parameter.example for parameter in found.parameters}
    for values in (needed, every):
        run(Memory(), found, **values)
        prepareQuery(bind(found, values))
    for declared in found.parameters:
        if declared.scheme is not None:
            assert declared.example in concepts(declared.scheme).values()


@pytest.mark.parametrize("path", ASKED, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_the_rows_of_every_question_and_rule_come_in_an_order(path: Path) -> None:
    assert "ORDER BY" in load(path).text.rpartition("}")[2]


def test_asking_takes_no_heavy_library() -> None:
    heavy = {"rdflib", "rich", "SPARQLWrapper", "jinja2", "pyshacl", "oxrdflib", "pandas"}
    script = f"import sys; import kg.store; print(sorted({heavy} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
