"""What the keys of writing do to the structure: Enter, Backspace, Delete, element by element."""

import random

import pytest

from editor.edit.commands.settings import set_marker
from editor.edit.commands.writing import FOLLOWS, go_on, new_row, pull, step_back, step_out
from editor.edit.transaction import END, Refusal, Selection, Transaction
from editor.model.node import Node
from editor.model.schema import KINDS
from editor.model.tree import Tree
from tests.build import (
    ROOT,
    annex,
    bullet,
    element,
    item,
    later_ids,
    notice,
    pad,
    paragraph,
    pillar,
    sitting,
    subparagraph,
    text,
    title,
)
from tests.counts import count, fresh_seed
from tests.edit.harness import check, refused
from tests.random_notice import random_notice

A, B, C, D, NEW = pad("a"), pad("b"), pad("c"), pad("d"), pad("z900")


def after_enter(tree: Tree, node_id: str, offset: int | None = None) -> Transaction | Refusal:
    return new_row(tree, node_id, "en", offset, later_ids())


def place(made: Transaction | Refusal) -> Selection:
    assert isinstance(made, Transaction)
    return made.after


# --- Enter -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tree", "node_id", "lines"),
    [
        (notice(), ROOT, ["title z900"]),
        (notice(title("A", role="body")), A, ["title a: A", "title z900"]),
        (notice(title("A", role="document")), A, ["title a: A", "text z900"]),
        (notice(text("A"), text("B")), A, ["text a: A", "text z900", "text b: B"]),
        (notice(sitting("A")), A, ["sitting a: A", "  item z900"]),
        (notice(item("A")), A, ["item a: A", "  paragraph z900"]),
        (notice(paragraph("A")), A, ["paragraph a: A", "paragraph z900"]),
        (notice(bullet("A")), A, ["bullet a: A", "bullet z900"]),
        (notice(annex("A")), A, ["annex a: A", "  text z900"]),
        (
            notice(paragraph("A", pillar("B"))),
            B,
            ["paragraph a: A", "  pillar b: B", "    text z900"],
        ),
        (
            notice(paragraph("A", subparagraph("B"))),
            B,
            ["paragraph a: A", "  subparagraph b: B", "  subparagraph z900"],
        ),
        (notice(element("continuation", "A", of=A)), A, ["continuation a: A", "paragraph z900"]),
    ],
)
def test_at_the_end_of_a_text_enter_starts_what_usually_follows(
    tree: Tree, node_id: str, lines: list[str]
) -> None:
    made = after_enter(tree, node_id)
    check(tree, made, lines)
    assert place(made) == Selection((NEW,), "en", 0)


def test_every_kind_is_followed_by_one_that_can_stand_there() -> None:
    assert set(KINDS) <= set(FOLLOWS)
    for kind in KINDS.keys() - {"notice"}:
        for parent in KINDS:
            if kind in KINDS[parent].holds:
                inner = element(parent, None, element(kind, None))
                tree = notice(element(kind, None) if parent == "notice" else inner)
                head = next(n.id for n in tree.walk() if n.kind == kind and not n.children)
                if (kind, parent) != ("pillar", "notice") and parent in KINDS["notice"].holds:
                    check(tree, go_on(tree, head, "en", later_ids()))


def test_what_is_added_stands_in_the_row_below_and_is_like_what_follows_there() -> None:
    tree = notice(paragraph("A", subparagraph("B")), item("C", text("D")))
    check(
        tree,
        after_enter(tree, A),
        [
            "paragraph a: A",
            "  subparagraph z900",
            "  subparagraph b: B",
            "item c: C",
            "  text d: D",
        ],
    )
    check(
        tree,
        after_enter(tree, C),
        ["paragraph a: A", "  subparagraph b: B", "item c: C", "  text z900", "  text d: D"],
    )


def test_an_item_goes_on_as_the_item_before_it() -> None:
    tree = notice(item("A", text("B", role="annotation")), item("C"))
    after = check(tree, after_enter(tree, C))
    assert after.node(NEW) == Node(NEW, "text", {"role": "annotation"})


def test_a_row_beside_one_for_members_is_for_members() -> None:
    tree = notice(paragraph("A", audience="members", unnumbered=True))
    after = check(tree, after_enter(tree, A))
    assert after.node(NEW).fields == {"audience": "members", "unnumbered": True}


def test_inside_the_text_enter_splits_and_at_its_start_a_row_comes_before() -> None:
    tree = notice(paragraph("one two"))
    check(tree, after_enter(tree, A, 4), ["paragraph a: one ", "paragraph z900: two"])
    made = after_enter(tree, A, 0)
    check(tree, made, ["paragraph z900", "paragraph a: one two"])
    assert place(made) == Selection((A,), "en", 0)


def test_an_empty_row_goes_up_as_what_it_stands_in() -> None:
    tree = notice(sitting("A", item("B", paragraph("C"), paragraph(None))))
    made = after_enter(tree, D, 0)
    after = check(tree, made, ["sitting a: A", "  item b: B", "    paragraph c: C", "  item d"])
    assert place(made) == Selection((D,), "en", 0)
    after = check(
        after,
        after_enter(after, D),
        ["sitting a: A", "  item b: B", "    paragraph c: C", "sitting d"],
    )
    lines = ["sitting a: A", "  item b: B", "    paragraph c: C", "text d"]
    after = check(after, after_enter(after, D), lines)
    refused(after_enter(after, D), "already-top")


def test_what_follows_an_empty_row_goes_along_so_that_the_printed_order_stays() -> None:
    tree = notice(item("A", paragraph("B"), paragraph(None), paragraph("D")))
    lines = ["item a: A", "  paragraph b: B", "item c", "  paragraph d: D"]
    check(tree, after_enter(tree, C), lines)


def test_a_row_that_is_empty_only_in_this_language_is_not_taken_away_from_its_level() -> None:
    tree = notice(item("A", paragraph({"fr": "B"})))
    lines = ["item a: A", "  paragraph b", "  paragraph z900"]
    check(tree, new_row(tree, B, "en", None, later_ids()), lines)


def test_the_notice_itself_and_unknown_elements_are_refused() -> None:
    tree = notice(text("A"))
    refused(step_out(tree, ROOT, "en"), "root-fixed")
    refused(after_enter(tree, "nobody"), "unknown-node")
    refused(step_back(tree, "nobody", "en"), "unknown-node")
    refused(pull(tree, "nobody", "en"), "unknown-node")


# --- Backspace and Delete ----------------------------------------------------------------------


def test_backspace_takes_the_number_first_then_joins() -> None:
    tree = notice(paragraph("A"), paragraph("B"))
    made = step_back(tree, B, "en")
    after = check(tree, made)
    assert after.node(B).fields == {"unnumbered": True}
    assert place(made) == Selection((B,), "en", 0)
    made = step_back(after, B, "en")
    check(after, made, ["paragraph a: A B"])
    assert place(made) == Selection((A,), "en", 1)


def test_backspace_takes_a_printed_marker_away_in_this_language() -> None:
    tree = notice(item("A", text("B", typed_label="e.")), languages=("en", "fr"))
    after = check(tree, step_back(tree, B, "en"))
    assert after.node(B).fields == {"typed_label": {"fr": "e."}}
    after = check(after, step_back(after, B, "fr"))
    assert after.node(B).fields == {}
    check(after, step_back(after, B, "fr"), ["item a: A B"])


def test_backspace_makes_a_bullet_a_text() -> None:
    tree = notice(text("A"), bullet("B"))
    check(tree, step_back(tree, B, "en"), ["text a: A", "text b: B"])


def test_an_element_that_says_nothing_goes_away() -> None:
    tree = notice(text(None, phrase="lead-in"), text(None), text("C"))
    made = step_back(tree, B, "en")
    check(tree, made, ["text a", "text c: C"])
    assert place(made) == Selection((A,), "en", END)
    refused(step_back(tree, A, "en"), "no-join")


def test_delete_at_the_end_takes_the_next_row_in() -> None:
    tree = notice(text("A"), text("B"), text(None))
    made = pull(tree, A, "en")
    after = check(tree, made, ["text a: A B", "text c"])
    assert place(made) == Selection((A,), "en", 1)
    made = pull(after, A, "en")
    after = check(after, made, ["text a: A B"])
    assert place(made) == Selection((A,), "en", END)
    refused(pull(after, A, "en"), "already-last")


def test_delete_in_an_empty_row_keeps_the_kind_of_the_next() -> None:
    tree = notice(text(None), item("B"))
    made = pull(tree, A, "en")
    check(tree, made, ["item b: B"])
    assert place(made) == Selection((B,), "en", 0)


def test_a_marker_is_printed_in_one_language() -> None:
    tree = notice(text("A"), languages=("en", "fr"))
    after = check(tree, set_marker(tree, A, "fr", "e."))
    assert after.node(A).fields == {"typed_label": {"fr": "e."}}
    refused(set_marker(after, A, "fr", "e."), "no-change")
    refused(set_marker(after, A, "en", ""), "no-change")


def test_in_random_notices_every_key_is_lawful_and_undone() -> None:
    rnd = random.Random(fresh_seed())
    for _ in range(count(1_500)):
        tree = random_notice(rnd, rnd.randint(1, 30))
        node_id = rnd.choice(list(tree.shape))
        size = rnd.choice((None, 0, 1))
        for made in (
            new_row(tree, node_id, "fr", size, later_ids()),
            go_on(tree, node_id, "fr", later_ids()),
            step_back(tree, node_id, "fr"),
            pull(tree, node_id, "fr"),
        ):
            if made:
                check(tree, made)
            else:
                assert str(made)
