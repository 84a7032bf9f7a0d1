"""Trees: the index, paths, sharing, and ids that stand twice."""

import itertools
import random

import pytest

from editor.errors import EditRefused
from editor.model.node import Node, is_id, new_ids
from editor.model.node_json import node_from_json, node_to_json
from editor.model.tree import Tree
from tests.build import ROOT, counted_ids, item, notice, pad, paragraph, sitting
from tests.counts import count, fresh_seed
from tests.random_notice import random_notice

MEETING = notice(sitting("Morning", item("A", paragraph("x")), item("B")))
"""a: sitting [b: item [c: paragraph], d: item]."""


def test_every_node_is_found_where_it_stands() -> None:
    rnd = random.Random(fresh_seed())
    for _ in range(count(200)):
        tree = random_notice(rnd, rnd.randint(0, 60))
        seen = 0
        for node in tree.walk():
            seen += 1
            path = tree.path(node.id)
            assert path[0] is tree.root
            assert path[-1] is node
            for above, below in itertools.pairwise(path):
                assert above.children[tree.row(below.id)] is below
                assert tree.parent(below.id) is above
                assert tree.within(below.id, above.id)
        assert seen == len(tree)


def test_the_root_has_no_parent_and_row_nought() -> None:
    assert MEETING.parent(ROOT) is None
    assert MEETING.row(ROOT) == 0
    assert not MEETING.within(pad("b"), pad("d"))


def test_an_unknown_id_is_refused() -> None:
    with pytest.raises(EditRefused, match="nobodyatal"):
        MEETING.node("nobodyatal")
    assert "nobodyatal" not in MEETING


def test_an_id_that_stands_twice_is_refused_by_name() -> None:
    twice = Node(ROOT, "notice", children=(Node(pad("a"), "item"), Node(pad("a"), "text")))
    with pytest.raises(EditRefused, match=pad("a")):
        Tree(twice)


def test_a_change_shares_everything_that_it_does_not_touch() -> None:
    changed = MEETING.replace(MEETING.node(pad("c")).with_text("en", "y"))
    assert changed.shape is MEETING.shape
    assert changed.node(pad("d")) is MEETING.node(pad("d"))
    assert MEETING.node(pad("c")).texts == {"en": "x"}
    grown = MEETING.replace_children(pad("d"), (Node(pad("z"), "text"),))
    assert grown.shape is not MEETING.shape
    assert grown.node(pad("b")) is MEETING.node(pad("b"))


def test_the_index_follows_every_change_of_children() -> None:
    rnd, new_id = random.Random(fresh_seed()), new_ids(random.Random(1))
    for _ in range(count(300)):
        tree = random_notice(rnd, rnd.randint(0, 60))
        for _ in range(5):
            parent = rnd.choice([*tree.walk()])
            children = [child for child in parent.children if rnd.random() < 0.8]
            if rnd.random() < 0.5:
                children.append(Node(new_id(), "text", children=(Node(new_id(), "text"),)))
            rnd.shuffle(children)
            tree = tree.replace_children(parent.id, tuple(children))
            assert tree.shape == Tree(tree.root).shape


def test_other_children_whose_id_stands_twice_are_refused_by_name() -> None:
    b, d = MEETING.node(pad("b")), MEETING.node(pad("d"))
    within = Node(pad("z"), "item", children=(Node(pad("c"), "text"),))
    for parent, children, name in (
        ("a", (b, d, b), "b"),
        ("a", (b, d, within), "c"),
        ("d", (Node(pad("c"), "text"),), "c"),
        ("d", (Node(pad("d"), "text"),), "d"),
    ):
        with pytest.raises(EditRefused, match=pad(name)):
            MEETING.replace_children(pad(parent), children)


def test_a_branch_travels_as_json() -> None:
    tree = random_notice(random.Random(fresh_seed()), count(2_000))
    assert node_from_json(node_to_json(tree.root)) == tree.root


def test_fields_and_texts_are_taken_away_by_none() -> None:
    node = Node("a", "item", {"start": 1}, {"en": "x"})
    assert node.with_field("start", None).fields == {}
    assert node.with_text("en", None).texts == {}
    assert node.with_field("kind", "text").kind == "text"
    assert node.fields == {"start": 1}
    facts = Node("r", "notice", {"fact/a.b": 1, "fact/c": 2, "factual": 3})
    assert facts.family("fact") == {"a.b": 1, "c": 2}


def test_ids_have_their_form_and_do_not_repeat() -> None:
    source = new_ids(random.Random(fresh_seed()))
    made = [source() for _ in range(count(10_000))]
    assert all(map(is_id, made))
    assert len(set(made)) == len(made)
    small = counted_ids()
    counted = [small() for _ in range(600)]
    assert all(map(is_id, counted))
    assert len(set(counted)) == 600
    for wrong in ("", "1aaaaaaaaa", "aaaaaaaaaaa", "Aaaaaaaaaa", "aaaa-aaaaa", None, 7):
        assert not is_id(wrong)
