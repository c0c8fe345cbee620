from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode

from kg.gate.literals import compare, fits
from kg.namespaces import XSD


def typed(form: str, datatype: str) -> Literal:
    return Literal(form, datatype=NamedNode(XSD.iri + datatype))


@pytest.mark.parametrize(
    ("datatype", "good", "bad"),
    [
        ("integer", ["0", "+7", "-12", "007"], ["", "1.0", "1_000", " 1", "1 ", "one", "9" * 5000]),
        ("nonNegativeInteger", ["0", "+7"], ["-1"]),
        ("byte", ["-128", "127"], ["-129", "128"]),
        ("decimal", ["1", "1.", ".5", "-0.50"], ["", ".", "1e3", "1,5"]),
        ("double", ["1", "1e3", "-.5E-2", "INF", "NaN"], ["", "inf", "1e"]),
        ("boolean", ["true", "false", "0", "1"], ["True", "yes", ""]),
        ("date", ["2025-02-28", "2025-02-28Z", "2025-02-28+02:00"], ["2025-02-30", "20250228", "2025-2-3", ""]),
        ("dateTime", ["2025-02-28T10:00:00", "2025-02-28T10:00:00.5Z"], ["2025-02-28", "2025-02-28T25:00:00Z"]),
        ("string", ["", "anything"], []),
        ("gYearMonth", ["2025-05", "whatever is not checked"], []),
    ],
)
def test_a_datatype_allows_some_forms_and_no_other(datatype, good, bad):
    fit = fits(NamedNode(XSD.iri + datatype))
    assert [form for form in good if not fit(form)] == []
    assert [form for form in bad if fit(form)] == []


@pytest.mark.parametrize(
    ("first", "second", "order"),
    [
        (typed("1", "integer"), typed("1.0", "decimal"), 0),
        (typed("1", "byte"), typed("1.5e0", "double"), -1),
        (typed("2025-05-15", "date"), typed("2025-05-14", "date"), 1),
        (typed("2025-05-15T10:00:00+02:00", "dateTime"), typed("2025-05-15T08:00:00Z", "dateTime"), 0),
        (Literal("a"), Literal("b"), -1),
        (typed("false", "boolean"), typed("true", "boolean"), -1),
        (typed("2025-05-15T10:00:00", "dateTime"), typed("2025-05-15T08:00:00Z", "dateTime"), None),
        (typed("2025-05-15", "date"), typed("2025-05-15T08:00:00Z", "dateTime"), None),
        (typed("1", "integer"), Literal("1"), None),
        (typed("1", "integer"), typed("true", "boolean"), None),
        (typed("one", "integer"), typed("1", "integer"), None),
        (Literal("a", language="en"), Literal("b", language="en"), None),
        (NamedNode("http://example.org/a"), NamedNode("http://example.org/b"), None),
        (typed("NaN", "double"), typed("NaN", "double"), None),
    ],
    ids=str,
)
def test_values_compare_with_their_like_only(first, second, order):
    assert compare(first, second) == order
    assert compare(second, first) == (None if order is None else -order)


@given(st.integers(), st.integers())
def test_integers_compare_as_numbers(first, second):
    order = compare(typed(str(first), "integer"), typed(str(second), "integer"))
    assert order == (first > second) - (first < second)
