"""Differences of two notices, by hand and against what random edits did."""

import random

import pytest

from editor.edit.document import Document
from editor.edit.transaction import Transaction
from editor.model.compare import (
    UNSEEN,
    Added,
    FieldChanged,
    Moved,
    Removed,
    TextChanged,
    compare,
    word_changes,
)
from editor.model.node import Node, new_ids
from editor.model.tree import Tree
from tests.build import ROOT, bullet, item, notice, pad, paragraph, text
from tests.counts import count, fresh_seed
from tests.edit.random_commands import random_command
from tests.random_notice import random_notice

A, B, C, D = (pad(name) for name in "abcd")


def test_equal_notices_have_no_difference() -> None:
    tree = notice(item("a", paragraph("b")))
    assert compare(tree, notice(item("a", paragraph("b")))) == ()


def test_a_branch_is_added_or_removed_as_a_whole() -> None:
    small = notice(item("a"))
    large = notice(item("a"), item("b", paragraph("c")))
    assert compare(small, large) == (Added(B, 2),)
    assert compare(large, small) == (Removed(large.node(B), 2),)


def test_what_left_a_branch_before_it_was_removed_has_moved() -> None:
    old = notice(item("a", paragraph("b"), paragraph("c")), item("d"))
    new = old.replace_children(ROOT, (old.node(D),)).replace_children(D, (old.node(B),))
    assert compare(old, new) == (Moved(B, A, D), Removed(old.node(A), 2))


def test_the_fewest_that_changed_their_order_have_moved() -> None:
    old = notice(item("a"), item("b"), item("c"), item("d"))
    a, b, c, d = old.root.children
    assert compare(old, old.replace_children(ROOT, (d, a, b, c))) == (Moved(D, ROOT, ROOT),)
    assert compare(old, old.replace_children(ROOT, (b, c, d, a))) == (Moved(A, ROOT, ROOT),)


def test_texts_fields_and_kinds_are_told_apart() -> None:
    old = notice(text({"en": "one", "fr": "un"}, role="question"), status="draft")
    node = Node(A, "bullet", {"state/fr": {"level": "draft"}}, {"en": "two", "fr": "un"})
    new = notice(lambda _: node, status="circulated", symbol=["X/1"])
    assert compare(old, new) == (
        FieldChanged(ROOT, "symbol", None, ["X/1"]),
        FieldChanged(A, "kind", "text", "bullet"),
        TextChanged(A, "en", "one", "two"),
        FieldChanged(A, "role", "question", None),
    )


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        ("the same", "the same", "the same"),
        ("", "all new", "[+all new]"),
        ("on 3 May", "on 4 May", "on [-3][+4] May"),
        ("one, two", "one two", "one[-,] two"),
        ("le GRUPE", "le GROUPE", "le [-GRUPE][+GROUPE]"),
    ],
)
def test_words_are_compared_as_wholes(old: str, new: str, shown: str) -> None:
    signs = {"same": "{}", "removed": "[-{}]", "added": "[+{}]"}
    found = word_changes(old, new)
    assert "".join(signs[w.change].format(w.chars) for w in found) == shown


def test_word_changes_hold_both_texts_and_random_edits_are_found() -> None:
    seed = fresh_seed()
    for number in range(count(400)):
        rnd = random.Random(f"{seed} {number}")
        document, new_id = Document(random_notice(rnd, 30)), new_ids(rnd)
        before = document.tree
        touched: set[str] = set()
        for _ in range(6):
            made = random_command(document.tree, rnd, new_id)[1]
            if isinstance(made, Transaction):
                touched |= document.apply(made).transaction.touched()
        found = compare(before, document.tree)
        for one in found:
            if isinstance(one, TextChanged | FieldChanged):
                assert one.node in touched
            if isinstance(one, TextChanged):
                words = word_changes(one.old or "", one.new or "")
                assert "".join(w.chars for w in words if w.change != "added") == (one.old or "")
                assert "".join(w.chars for w in words if w.change != "removed") == (one.new or "")
        assert not compare(document.tree, document.tree)
        assert bool(found) == (_seen(before) != _seen(document.tree))


def _seen(tree: Tree) -> object:
    """What compare looks at, element by element."""
    keeping = ("comment/", "ignore/", "state/", "came/", "review/")
    return [
        (
            node.id,
            node.kind,
            tree.shape[node.id],
            node.texts,
            {
                path: value
                for path, value in node.fields.items()
                if not path.startswith(keeping) and not (node.kind == "notice" and path in UNSEEN)
            },
        )
        for node in tree.walk()
    ]


def test_a_bullet_among_many_is_found_at_once() -> None:
    old = notice(*[bullet(str(number)) for number in range(300)])
    rows = list(old.root.children)
    rows.insert(3, rows.pop(250))
    assert len(compare(old, old.replace_children(ROOT, tuple(rows)))) == 1
