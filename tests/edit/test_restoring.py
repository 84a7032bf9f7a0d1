"""What was deleted comes back to its place or to one that fits, under its ids if they are free."""

from editor.edit.commands.clipboard import cut
from editor.edit.commands.parking import park
from editor.edit.commands.places import inside
from editor.edit.commands.placing import add, delete
from editor.edit.commands.restoring import Gone, deleted, restore
from editor.edit.commands.settings import set_audience
from editor.edit.steps import apply_all
from editor.edit.transaction import Transaction
from editor.model.node import Node
from editor.model.tree import Tree
from tests.build import (
    ROOT,
    item,
    later_ids,
    notice,
    outline,
    pad,
    paragraph,
    pillar,
    sitting,
    text,
)
from tests.edit.harness import check, refused

MEETING = notice(
    sitting("Morning", item("Adoption"), item("Trade", paragraph("First", pillar("Access")))),
    sitting("Afternoon", item("Other"), item(None)),
)
"""a: sitting [b: item, c: item [d: paragraph [e: pillar]]], f: sitting [g: item, h: item]."""


def without(tree: Tree, *names: str) -> tuple[Tree, list[Gone]]:
    made = delete(tree, [pad(name) for name in names])
    assert isinstance(made, Transaction)
    return apply_all(tree, made.steps), list(deleted(tree, made))


def test_it_stands_where_it_stood() -> None:
    for name in "abcdefg":
        tree, (gone,) = without(MEETING, name)
        assert check(tree, restore(tree, gone, later_ids())) == MEETING, name


def test_several_come_back_one_by_one() -> None:
    tree, gone = without(MEETING, "b", "c")
    for one in reversed(gone):
        tree = check(tree, restore(tree, one, later_ids()))
    assert tree == MEETING


def test_it_follows_the_element_that_it_followed() -> None:
    tree, (gone,) = without(MEETING, "c")
    tree = check(tree, add(tree, "heading", inside(tree, pad("a"), 0), later_ids()))
    back = check(tree, restore(tree, gone, later_ids()))
    assert [child.id for child in back.node(pad("a")).children][1:] == [pad("b"), pad("c")]


def test_without_its_parent_it_goes_where_it_fits() -> None:
    tree, (gone,) = without(MEETING, "c")
    tree = check(tree, delete(tree, pad("a")))
    back = check(tree, restore(tree, gone, later_ids()))
    assert outline(back)[-3:] == [
        "  item c: Trade", "    paragraph d: First", "      pillar e: Access",
    ]  # fmt: skip


def test_what_fits_nowhere_else_is_parked() -> None:
    _, (gone,) = without(MEETING, "e")
    bare = notice(text("Alone"), item("Later"))
    bare = check(bare, park(bare, pad("b"), later_ids()))
    back = check(bare, restore(bare, gone, later_ids()))
    assert outline(back)[-1] == "  pillar e: Access"
    alone = notice(text("Alone"))
    refused(restore(alone, gone, later_ids()), "cannot-hold")


def test_ids_that_somebody_else_has_by_now_are_new() -> None:
    tree, (gone,) = without(MEETING, "c")
    squatter = Node(pad("d"), "item", {}, {"en": "Another"})
    tree = Tree(tree.root.with_children((*tree.root.children, squatter)))
    back = check(tree, restore(tree, gone, later_ids()))
    assert back.node(pad("c")).children[0].id == pad("z900")
    assert back.node(pad("d")) == squatter
    assert back.node(pad("e")).texts == {"en": "Access"}


def test_only_deletions_of_words_are_noted() -> None:
    made = delete(MEETING, [pad("b"), pad("h")])
    assert isinstance(made, Transaction)
    assert [gone.branch.id for gone in deleted(MEETING, made)] == [pad("b")]
    after = apply_all(MEETING, made.steps)
    assert list(deleted(after, made.inverse())) == [], "undoing a deletion deletes nothing"
    taken = cut(MEETING, pad("c"))
    assert [g.branch.id for g in deleted(MEETING, taken.transaction)] == [pad("c")]  # type: ignore[union-attr]
    added = add(MEETING, "item", inside(MEETING, pad("a")), later_ids(), {"en": "New"})
    assert isinstance(added, Transaction)
    tree = apply_all(MEETING, added.steps)
    assert list(deleted(tree, added.inverse())) == [], "undo of adding is no deletion"


def test_several_elements_are_for_members_in_one_step() -> None:
    tree = check(MEETING, set_audience(MEETING, [pad("b"), pad("g")], members=True))
    assert [n.id for n in tree.walk() if "audience" in n.fields] == [pad("b"), pad("g")]
    refused(set_audience(tree, [pad("b"), pad("g")], members=True), "no-change")
    assert check(tree, set_audience(tree, [pad("b"), pad("g")], members=False)) == MEETING
    refused(set_audience(tree, ROOT, members=True), "root-fixed")
    refused(set_audience(tree, [], members=True), "no-selection")
