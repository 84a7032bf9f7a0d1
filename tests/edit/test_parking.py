"""Parking what is postponed, and taking it back: both are moves, dated by the meeting."""

import pytest

from editor.edit.commands.kinds import change_kind
from editor.edit.commands.levels import demote, promote
from editor.edit.commands.moving import move
from editor.edit.commands.parking import park, unpark
from editor.edit.commands.places import Place, after, inside, valid_kinds
from editor.edit.commands.placing import add, delete, duplicate
from editor.edit.transaction import Transaction
from editor.model.parking import is_parked, on_agenda, parking_of
from editor.model.tree import Tree
from tests.build import (
    ROOT,
    annex,
    counted_ids,
    element,
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

DAY = {"meeting.1.date": {"type": "date", "value": "2023-03-10"}}


def meeting() -> Tree:
    return notice(
        sitting("Morning", item("Adoption"), item("Trade", paragraph("First", pillar("Access")))),
        sitting("Afternoon", item("Other")),
        annex("Times"),
        facts=DAY,
    )


def parked(tree: Tree, *names: str) -> Tree:
    return check(tree, park(tree, [pad(name) for name in names], later_ids()))


def test_the_first_parked_element_makes_the_parking_at_the_end_and_is_dated() -> None:
    tree = parked(meeting(), "c")
    assert outline(tree)[-5:] == [
        "annex h: Times",
        "parking z900",
        "  item c: Trade",
        "    paragraph d: First",
        "      pillar e: Access",
    ]
    assert tree.node(pad("c")).fields == {"postponed": "2023-03-10"}
    assert "postponed" not in tree.node(pad("d")).fields


def test_others_come_after_it_and_undo_takes_the_parking_away() -> None:
    tree = parked(parked(meeting(), "c"), "g", "h")
    assert outline(tree) == [
        "sitting a: Morning",
        "  item b: Adoption",
        "sitting f: Afternoon",
        "parking z900",
        "  item c: Trade",
        "    paragraph d: First",
        "      pillar e: Access",
        "  item g: Other",
        "  annex h: Times",
    ]


def test_what_cannot_stand_at_the_top_can_be_parked_and_comes_back() -> None:
    tree = parked(meeting(), "e")
    assert outline(tree)[-2:] == ["parking z900", "  pillar e: Access"]
    back = check(tree, unpark(tree, pad("e")))
    assert back.parent(pad("e")) is back.node(pad("g")), "into the last item"


def test_back_on_the_agenda_it_stands_at_the_end_of_the_last_sitting_without_its_date() -> None:
    tree = parked(meeting(), "b")
    back = check(tree, unpark(tree, pad("b")))
    assert outline(back)[-4:] == [
        "  item g: Other", "  item b: Adoption", "annex h: Times", "parking z900",
    ]  # fmt: skip
    assert back.node(pad("b")).fields == {}


def test_it_comes_back_to_a_place_that_is_named() -> None:
    tree = parked(meeting(), "g")
    back = check(tree, unpark(tree, pad("g"), after(tree, pad("b"))))
    assert outline(back)[:3] == ["sitting a: Morning", "  item b: Adoption", "  item g: Other"]
    refused(unpark(tree, pad("g"), inside(tree, pad("h") + "x")), "unknown-node")


def test_any_move_across_the_border_dates_or_takes_the_date_away() -> None:
    tree = parked(meeting(), "b")
    tree = check(tree, move(tree, pad("g"), inside(tree, pad("z900"))))
    assert tree.node(pad("g")).fields == {"postponed": "2023-03-10"}
    tree = check(tree, move(tree, pad("g"), inside(tree, pad("f"))))
    assert tree.node(pad("g")).fields == {}


def test_without_a_date_of_the_meeting_nothing_is_dated() -> None:
    tree = notice(item("A"))
    tree = parked(tree, "a")
    assert tree.node(pad("a")).fields == {}


def test_what_is_parked_and_what_is_not() -> None:
    tree = parked(meeting(), "c")
    inside_ = {node.id for node in tree.walk() if is_parked(tree, node.id)}
    assert inside_ == {pad("z900"), pad("c"), pad("d"), pad("e")}
    assert [node.id for node in on_agenda(tree.root)] == [
        ROOT, *(pad(name) for name in "abfgh")
    ]  # fmt: skip
    assert not is_parked(tree, pad("nowhere"))
    assert parking_of(meeting().root) is None


def test_the_parking_itself_keeps_its_place() -> None:
    tree = parked(meeting(), "g")
    parking = pad("z900")
    refused(park(tree, pad("g"), later_ids()), "already-parked")
    refused(park(tree, parking, later_ids()), "already-parked")
    refused(unpark(tree, pad("b")), "not-parked")
    refused(unpark(tree, parking), "parking-fixed")
    refused(move(tree, parking, Place(ROOT, 0)), "parking-fixed")
    refused(duplicate(tree, parking, later_ids()), "parking-fixed")
    refused(add(tree, "parking", Place(ROOT, 0), later_ids()), "parking-fixed")
    refused(change_kind(tree, parking, "annex"), "parking-fixed")
    refused(change_kind(tree, pad("f"), "parking"), "text-lost")
    refused(promote(tree, pad("g")), "already-top")
    assert "parking" not in valid_kinds(tree, Place(ROOT, 0))
    assert outline(check(tree, delete(tree, parking)))[-1] == "annex h: Times"


@pytest.mark.parametrize("where", ["end", "after the parking"])
def test_the_end_of_the_notice_is_before_its_parking(where: str) -> None:
    tree = parked(meeting(), "g")
    place = inside(tree, ROOT) if where == "end" else after(tree, pad("z900"))
    made = add(tree, "item", place, later_ids())
    assert isinstance(made, Transaction)
    assert [child.kind for child in check(tree, made).root.children][-2:] == ["item", "parking"]


def test_nothing_is_demoted_into_the_parking() -> None:
    parking = element("parking", None, item("Postponed"))
    tree = notice(parking, text("A text after it"), ids=counted_ids())
    refused(demote(tree, pad("c")), "no-previous")
