"""Moving elements to any place, up and down."""

import random

from editor.edit.commands.moving import move, move_down, move_up
from editor.edit.commands.places import Place, before, inside
from editor.edit.steps import Move
from editor.edit.transaction import Transaction
from editor.model.tree import Tree
from tests.build import ROOT, annex, item, notice, outline, pad, paragraph, part, sitting, text
from tests.counts import count, fresh_seed
from tests.edit.harness import check, refused
from tests.random_notice import random_notice

MEETING = notice(
    sitting("Morning", item("Adoption"), item("Trade", paragraph("First"))),
    sitting("Afternoon", item("Other")),
)
"""a: sitting [b: item, c: item [d: paragraph]], e: sitting [f: item]."""


def row_of_four() -> Tree:
    return notice(*(item(name) for name in "ABCD"))


def order(tree: Tree) -> str:
    return "".join(node.texts["en"] for node in tree.root.children)


def test_a_moved_element_stands_in_the_gap_that_was_chosen() -> None:
    tree = row_of_four()
    expected = {0: "BACD", 1: None, 2: None, 3: "ACBD", 4: "ACDB"}
    for index, letters in expected.items():
        made = move(tree, pad("b"), Place(ROOT, index))
        if letters is None:
            refused(made, "no-change")
        else:
            assert order(check(tree, made)) == letters, index


def test_several_elements_come_together_in_document_order() -> None:
    tree = row_of_four()
    assert order(check(tree, move(tree, [pad("d"), pad("b")], Place(ROOT, 0)))) == "BDAC"
    assert order(check(tree, move(tree, [pad("a"), pad("c")], Place(ROOT, 4)))) == "BDAC"
    assert order(check(tree, move(tree, [pad("a"), pad("d")], Place(ROOT, 2)))) == "BADC"
    refused(move(tree, [pad("b"), pad("c")], Place(ROOT, 2)), "no-change")


def test_only_what_really_moves_makes_a_step() -> None:
    tree = row_of_four()
    made = move(tree, [pad("a"), pad("c")], Place(ROOT, 0))
    check(tree, made)
    assert isinstance(made, Transaction)
    assert made.steps == (Move(pad("c"), ROOT, 2, ROOT, 1),)


def test_elements_from_different_places_move_to_one() -> None:
    made = move(MEETING, [pad("b"), pad("d"), pad("f")], Place(ROOT, 1))
    assert outline(check(MEETING, made)) == [
        "sitting a: Morning",
        "  item c: Trade",
        "item b: Adoption",
        "paragraph d: First",
        "item f: Other",
        "sitting e: Afternoon",
    ]


def test_a_node_never_lands_in_its_own_branch() -> None:
    for target in (pad("a"), pad("c"), pad("d")):
        refused(move(MEETING, pad("a"), inside(MEETING, target)), "own-branch")
    both = [pad("f"), pad("c")]
    refused(move(MEETING, both, inside(MEETING, pad("c"))), "own-branch")


def test_the_root_is_fixed() -> None:
    refused(move(MEETING, ROOT, inside(MEETING, pad("a"))), "root-fixed")
    refused(move(MEETING, pad("b"), before(MEETING, ROOT)), "root-fixed")
    refused(move_up(MEETING, ROOT), "root-fixed")
    refused(move_down(MEETING, ROOT), "root-fixed")


def test_a_move_that_the_schema_refuses_says_why() -> None:
    made = move(MEETING, pad("e"), inside(MEETING, pad("c")))
    refused(made, "cannot-hold", parent="item", kind="sitting")
    deep = notice(item("1", item("2", item("3"))), item("a", item("b", item("c", item("d")))))
    made = move(deep, pad("d"), inside(deep, pad("c")))
    refused(made, "level-too-deep", kind="item", limit=6)


def test_random_moves_never_lose_or_double_an_element() -> None:
    rnd = random.Random(fresh_seed())
    changed = 0
    for _ in range(count(2_000)):
        tree = random_notice(rnd, rnd.randint(2, 25))
        ids = [node.id for node in tree.walk()]
        chosen = rnd.choices(ids[1:], k=rnd.randint(1, 4))
        parent = tree.node(rnd.choice(ids))
        made = move(tree, chosen, Place(parent.id, rnd.randint(0, len(parent.children))))
        if isinstance(made, Transaction):
            changed += 1
            assert sorted(check(tree, made).shape) == sorted(ids)
    print(f"{changed} of {count(2_000)} moves changed the tree")
    assert changed


def test_up_and_down_change_places_with_a_neighbour() -> None:
    tree = row_of_four()
    assert order(check(tree, move_down(tree, pad("b")))) == "ACBD"
    assert order(check(tree, move_up(tree, pad("b")))) == "BACD"
    assert order(check(tree, move_down(tree, [pad("a"), pad("b")]))) == "CABD"
    assert order(check(tree, move_up(tree, [pad("d"), pad("c")]))) == "ACDB"


def test_only_neighbours_move_up_together() -> None:
    tree = row_of_four()
    refused(move_up(tree, [pad("b"), pad("d")]), "not-together")
    refused(move_down(MEETING, [pad("b"), pad("f")]), "not-together")


def test_the_last_item_of_the_morning_goes_on_into_the_afternoon_and_back() -> None:
    down = check(MEETING, move_down(MEETING, pad("c")))
    assert outline(down) == [
        "sitting a: Morning",
        "  item b: Adoption",
        "sitting e: Afternoon",
        "  item c: Trade",
        "    paragraph d: First",
        "  item f: Other",
    ]
    check(down, move_up(down, pad("c")), MEETING)


def test_a_lunch_break_between_two_sittings_is_passed() -> None:
    tree = notice(sitting("Morning", item("A")), text("Lunch"), sitting("Afternoon"))
    assert check(tree, move_down(tree, pad("b"))).shape[pad("b")] == (pad("d"), 0)


def test_from_day_to_day_an_item_goes_to_the_nearest_half_day() -> None:
    tree = notice(
        sitting("Day 1", sitting("Morning"), sitting("Afternoon", item("A"))),
        sitting("Day 2", item("B"), sitting("Morning", item("C"))),
    )
    assert check(tree, move_down(tree, pad("d"))).shape[pad("d")] == (pad("g"), 0)
    assert check(tree, move_up(tree, pad("d"))).shape[pad("d")] == (pad("b"), 0)


def test_the_last_sub_item_goes_on_under_the_next_item_that_can_hold_it() -> None:
    tree = notice(item("A", item("x")), part("I", item("z")), item("B"))
    assert check(tree, move_down(tree, pad("b"))).shape[pad("b")] == (pad("e"), 0)


def test_the_agenda_does_not_run_over_into_an_annex() -> None:
    tree = notice(sitting("Morning", item("A")), annex("I", item("B")))
    refused(move_down(tree, pad("b")), "already-last")
    refused(move_up(tree, pad("d")), "already-first")


def test_at_the_ends_of_the_notice_there_is_nowhere_to_go() -> None:
    refused(move_up(MEETING, pad("a")), "already-first")
    refused(move_up(MEETING, pad("b")), "already-first")
    refused(move_down(MEETING, pad("e")), "already-last")
    refused(move_down(MEETING, pad("f")), "already-last")
