"""Promote and demote, with and without what stands below."""

from editor.edit.commands.levels import demote, promote
from editor.edit.transaction import Transaction
from editor.model.schema import KINDS
from tests.build import (
    ROOT,
    Sketch,
    bullet,
    element,
    heading,
    item,
    notice,
    pad,
    paragraph,
    pillar,
    sitting,
    subparagraph,
    text,
)
from tests.edit.harness import check, refused


def test_an_item_is_demoted_under_the_one_before_it_and_promoted_back() -> None:
    tree = notice(item("A", paragraph("x")), item("B", paragraph("y")))
    down = check(
        tree,
        demote(tree, pad("c")),
        ["item a: A", "  paragraph b: x", "  item c: B", "    paragraph d: y"],
    )
    check(down, promote(down, pad("c")), tree)


def test_a_promoted_element_leaves_those_after_it_with_their_parent() -> None:
    tree = notice(item("A", item("x"), item("y", paragraph("p")), item("z")))
    check(
        tree,
        promote(tree, pad("c")),
        ["item a: A", "  item b: x", "  item e: z", "item c: y", "  paragraph d: p"],
    )


def test_a_numbered_paragraph_under_another_becomes_a_subparagraph() -> None:
    tree = notice(item("A", paragraph("x"), paragraph("y")))
    down = check(
        tree, demote(tree, pad("c")), ["item a: A", "  paragraph b: x", "    subparagraph c: y"]
    )
    check(down, promote(down, pad("c")), tree)


def test_what_stands_below_a_demoted_paragraph_has_to_fit() -> None:
    two_levels = subparagraph("a", subparagraph("i"))
    tree = notice(item("A", paragraph("x"), paragraph("y", two_levels), paragraph("z", item("I"))))
    refused(demote(tree, pad("c")), "cannot-hold", parent="paragraph", kind="paragraph")
    refused(demote(tree, pad("f")), "cannot-hold")
    alone = check(tree, demote(tree, pad("f"), with_children=False))
    assert alone.node(pad("f")).kind == "subparagraph"
    assert alone.shape[pad("g")] == (pad("c"), 2)


def test_a_subparagraph_becomes_what_it_leaves() -> None:
    tree = notice(item("A", paragraph("x", subparagraph("a")), pillar("p", subparagraph("i"))))
    assert check(tree, promote(tree, pad("c"))).node(pad("c")).kind == "paragraph"
    assert check(tree, promote(tree, pad("e"))).node(pad("e")).kind == "pillar"
    nested = notice(item("A", subparagraph("a", subparagraph("i"))))
    assert check(nested, promote(nested, pad("c"))).node(pad("c")).kind == "subparagraph"


def test_what_cannot_stand_under_a_sitting_becomes_an_item() -> None:
    below = [bullet("b"), subparagraph("a", text("t")), pillar("p"), paragraph("x"), heading("h")]
    tree = notice(sitting("Morning", item("A", *below)))
    kinds = {}
    for node in tree.node(pad("b")).children:
        after = check(tree, promote(tree, node.id))
        assert after.shape[node.id] == (pad("a"), 1)
        kinds[node.kind] = after.node(node.id).kind
    assert kinds == {
        "bullet": "item",
        "subparagraph": "item",
        "pillar": "item",
        "paragraph": "paragraph",
        "heading": "heading",
    }


def test_fields_that_the_new_kind_does_not_know_are_cleared_and_come_back() -> None:
    tree = notice(sitting("Morning", item("A", bullet("b", role="question", typed_label="-"))))
    made = promote(tree, pad("c"))
    assert check(tree, made).node(pad("c")).fields == {"typed_label": "-"}


def test_a_pillar_under_a_pillar_becomes_a_roman_entry() -> None:
    tree = notice(item("A", pillar("p"), pillar("q", text("t")), pillar("r", subparagraph("i"))))
    assert check(tree, demote(tree, pad("c"))).node(pad("c")).kind == "subparagraph"
    refused(demote(tree, pad("e")), "cannot-hold", parent="pillar", kind="pillar")


def test_without_children_a_demoted_element_leaves_them_on_their_level() -> None:
    tree = notice(item("A", item("x")), item("B", item("y"), item("z")))
    check(
        tree,
        demote(tree, pad("c"), with_children=False),
        ["item a: A", "  item b: x", "  item c: B", "  item d: y", "  item e: z"],
    )


def test_without_children_a_promoted_element_leaves_them_in_its_place() -> None:
    tree = notice(item("A", item("x"), item("B", item("y"), item("z")), item("w")))
    check(
        tree,
        promote(tree, pad("c"), with_children=False),
        ["item a: A", "  item b: x", "  item d: y", "  item e: z", "  item f: w", "item c: B"],
    )


def test_children_that_could_not_stay_behind_refuse_the_move() -> None:
    tree = notice(sitting("Morning", item("A", paragraph("x", pillar("p")))), sitting("Afternoon"))
    check(tree, promote(tree, pad("c"), with_children=False))
    made = promote(tree, pad("b"), with_children=False)
    check(tree, made)
    refused(demote(tree, pad("b"), with_children=False), "no-previous")
    lettered = notice(sitting("Morning", item("A", pillar("p"))))
    made = promote(lettered, pad("b"), with_children=False)
    refused(made, "cannot-hold", parent="sitting", kind="pillar")


def test_several_elements_change_their_level_together() -> None:
    tree = notice(item("A"), item("B"), item("C"), item("D"))
    down = check(
        tree,
        demote(tree, [pad("c"), pad("b")]),
        ["item a: A", "  item b: B", "  item c: C", "item d: D"],
    )
    made = promote(down, [pad("b"), pad("c")])
    check(down, made, tree)
    assert isinstance(made, Transaction)
    assert made.label == "promote-several"


def test_if_one_of_several_cannot_follow_none_does() -> None:
    tree = notice(item("A"), item("B"), text("t", role="link"), sitting("Morning"))
    refused(demote(tree, [pad("b"), pad("d")]), "cannot-hold", parent="text", kind="sitting")


def test_at_the_ends_there_is_nothing_to_promote_or_demote() -> None:
    tree = notice(item("A", item("x")), heading("h"), item("B"))
    refused(promote(tree, pad("a")), "already-top")
    refused(demote(tree, pad("a")), "no-previous")
    refused(demote(tree, pad("b")), "no-previous")
    refused(demote(tree, pad("d")), "cannot-hold", parent="heading", kind="item")
    refused(promote(tree, ROOT), "root-fixed")
    refused(demote(tree, ROOT), "root-fixed")


def test_the_seventh_level_of_items_is_refused() -> None:
    tree = notice(item("1", item("2", item("3", item("4", item("5", item("6"), item("6b")))))))
    refused(demote(tree, pad("g")), "level-too-deep", kind="item", limit=6)
    again = notice(item("A", subparagraph("a", subparagraph("i"), subparagraph("ii"))))
    refused(demote(again, pad("d")), "level-too-deep", kind="subparagraph", limit=2)


def test_demote_then_promote_comes_back_wherever_the_element_was_last() -> None:
    """Every kind after every kind: what a demotion made, the promotion takes back."""
    for first in KINDS:
        for second in KINDS:
            if not {first, second} <= KINDS["item"].holds:
                continue
            tree = notice(item("A", _plain(first), _plain(second)))
            made = demote(tree, pad("c"))
            if not isinstance(made, Transaction):
                refused(made, made.code)
                continue
            down = check(tree, made)
            assert check(down, promote(down, pad("c"))).shape == tree.shape


def _plain(kind: str) -> Sketch:
    return element(kind, "x" if KINDS[kind].text else None)
