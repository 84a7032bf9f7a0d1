"""Changing the kind of an element."""

import random

from editor.edit.commands.kinds import change_kind
from editor.edit.steps import SetField
from editor.edit.transaction import Transaction
from editor.model.schema import KINDS
from tests.build import (
    ROOT,
    heading,
    item,
    notice,
    pad,
    paragraph,
    pillar,
    rule,
    sitting,
    subparagraph,
    text,
    title,
)
from tests.counts import count, fresh_seed
from tests.edit.harness import check, refused
from tests.random_notice import random_notice


def test_a_text_becomes_a_paragraph_and_keeps_its_words() -> None:
    tree = notice(item("A", text("x")))
    made = change_kind(tree, pad("b"), "paragraph")
    check(tree, made, ["item a: A", "  paragraph b: x"])
    assert isinstance(made, Transaction)
    assert made.steps == (SetField(pad("b"), "kind", "text", "paragraph"),)


def test_fields_that_the_new_kind_does_not_know_are_cleared_and_named() -> None:
    tree = notice(
        item("A", begins="10:00", proponents=["Chile"], typed_label="2.", audience="members")
    )
    made = change_kind(tree, pad("a"), "paragraph")
    after = check(tree, made)
    assert after.node(pad("a")).fields == {"typed_label": "2.", "audience": "members"}
    assert isinstance(made, Transaction)
    assert made.params == {"kind": "paragraph", "lost": ["begins", "proponents"]}


def test_a_role_that_the_new_kind_does_not_know_is_cleared_another_kept() -> None:
    tree = notice(title("T", role="subject"), text("t", role="question"))
    assert check(tree, change_kind(tree, pad("a"), "text")).node(pad("a")).fields == {}
    after = check(tree, change_kind(tree, pad("b"), "bullet"))
    assert after.node(pad("b")).fields == {"role": "question"}


def test_a_kind_that_could_not_hold_what_stands_below_is_refused() -> None:
    tree = notice(item("A", pillar("p"), item("B", item("C"))))
    refused(change_kind(tree, pad("a"), "sitting"), "cannot-hold", parent="sitting", kind="pillar")
    refused(change_kind(tree, pad("c"), "heading"), "cannot-hold", parent="heading", kind="item")


def test_a_kind_that_could_not_stand_there_is_refused() -> None:
    tree = notice(sitting("Morning", item("A")))
    refused(change_kind(tree, pad("b"), "pillar"), "cannot-hold", parent="sitting", kind="pillar")
    lettered = notice(item("A", subparagraph("a", subparagraph("i", text("t")))))
    refused(change_kind(lettered, pad("d"), "subparagraph"), "level-too-deep", level=3)


def test_words_are_never_lost_by_a_change_of_kind() -> None:
    tree = notice(text("words"), text(None, phrase="lead-in"), text(None))
    refused(change_kind(tree, pad("a"), "rule"), "text-lost", kind="rule")
    refused(change_kind(tree, pad("b"), "rule"), "text-lost", kind="rule")
    check(tree, change_kind(tree, pad("c"), "rule"))


def test_what_is_no_change_or_no_kind_is_refused() -> None:
    tree = notice(rule(), heading("h"))
    refused(change_kind(tree, pad("a"), "rule"), "no-change")
    refused(change_kind(tree, pad("a"), "table"), "unknown-kind", kind="table")
    refused(change_kind(tree, pad("a"), "notice"), "cannot-hold")
    refused(change_kind(tree, ROOT, "annex"), "root-fixed")
    refused(change_kind(tree, "nobodyatal", "text"), "unknown-node")


def test_every_change_of_kind_keeps_the_schema_or_is_refused() -> None:
    rnd = random.Random(fresh_seed())
    changed = 0
    for _ in range(count(400)):
        tree = random_notice(rnd, 30)
        node = rnd.choice(list(tree.walk()))
        for kind in KINDS:
            made = change_kind(tree, node.id, kind)
            if isinstance(made, Transaction):
                changed += 1
                assert check(tree, made).node(node.id).texts == node.texts
    print(f"{changed} kinds were changed")
    assert changed


def test_fields_from_a_newer_program_are_kept() -> None:
    tree = notice(paragraph("x", colour="red"))
    made = change_kind(tree, pad("a"), "text")
    assert isinstance(made, Transaction)
    assert made.params["lost"] == []
