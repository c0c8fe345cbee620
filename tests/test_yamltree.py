from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from kg import yamltree
from kg.yamltree import Mapping, Scalar, Sequence, YamlError


def plain(node: yamltree.Node) -> object:
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    return {key.text: plain(value) for key, value in node.items.items()}


def test_scalars_stay_the_text_that_stands_there() -> None:
    tree = yamltree.parse("a: no\nb: 2025-05-14\nc: 012\nd: 1e3\n")
    assert plain(tree) == {"a": "no", "b": "2025-05-14", "c": "012", "d": "1e3"}


def test_an_empty_value_is_null_and_a_quoted_one_is_text() -> None:
    tree = yamltree.parse("a:\nb: ~\nc: '~'\nd: ''\n")
    assert isinstance(tree, Mapping)
    nodes = [tree.get(key) for key in "abcd"]
    assert [isinstance(node, Scalar) and node.is_null for node in nodes] == [True, True, False, False]


def test_each_node_knows_its_line() -> None:
    tree = yamltree.parse("a: 1\nb:\n  - x\n  - y: 2\n")
    assert isinstance(tree, Mapping)
    items = tree.get("b")
    assert isinstance(items, Sequence)
    assert [item.line for item in items.items] == [3, 4]


@pytest.mark.parametrize(
    ("text", "line", "complaint"),
    [
        ("a: &x 1", 1, "anchors and aliases"),
        ("a: 1\nb: *x", 2, "anchors and aliases"),
        ("a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]", 1, "anchors and aliases"),
        ("a: 1\nb: 2\na: 3", 3, "'a' stands twice"),
        ("a: !!python/object:os.system x", 1, "tags"),
        ("--- a\n--- b", 1, "several documents"),
        ("", 1, "empty"),
        ("# nothing", 1, "empty"),
        ("[" * 100, 1, "deeper than 32"),
        ("? [a]\n: b", 1, "a key must be plain words"),
        ("a: b: c", 1, "not YAML"),
        ("a: \0", 1, "not YAML"),
        ("a: 'x", 1, "not YAML"),
        ("\ta: 1", 1, "not YAML"),
    ],
)
def test_what_is_not_strict_yaml_is_refused_with_its_line(text: str, line: int, complaint: str) -> None:
    with pytest.raises(YamlError, match=complaint) as caught:
        yamltree.parse(text)
    assert caught.value.line == line


_TEXT = st.text(alphabet=st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufeff\u2028\u2029\x85"))
_TREES = st.recursive(
    _TEXT, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_TEXT, inner, max_size=3), max_leaves=8
)


@given(_TREES)
def test_what_yaml_writes_is_read_back(tree: object) -> None:
    written = yaml.safe_dump(tree, allow_unicode=True, default_style='"')
    assert plain(yamltree.parse(written)) == tree
