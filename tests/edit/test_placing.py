"""Adding, deleting and duplicating elements."""

from editor.edit.commands.places import Place, after, before, inside, landing, valid_kinds
from editor.edit.commands.placing import add, delete, duplicate
from editor.edit.steps import Insert
from editor.edit.transaction import Selection, Transaction
from tests.build import (
    ROOT,
    annex,
    continuation,
    item,
    later_ids,
    notice,
    pad,
    paragraph,
    pillar,
    rule,
    sitting,
    subparagraph,
    text,
)
from tests.edit.harness import check, refused

MEETING = notice(
    sitting("Morning", item("Adoption"), item("Trade", paragraph("First"))),
    sitting("Afternoon", item("Other")),
)
"""a: sitting [b: item, c: item [d: paragraph]], e: sitting [f: item]."""


def test_an_element_is_added_before_after_and_inside_another() -> None:
    new = later_ids()
    check(
        MEETING,
        add(MEETING, "item", before(MEETING, pad("b")), new, {"en": "New"}),
        [
            "sitting a: Morning",
            "  item z900: New",
            "  item b: Adoption",
            "  item c: Trade",
            "    paragraph d: First",
            "sitting e: Afternoon",
            "  item f: Other",
        ],
    )
    later = check(MEETING, add(MEETING, "text", after(MEETING, pad("c")), new))
    assert later.shape[pad("z901")] == (pad("a"), 2)
    within = check(MEETING, add(MEETING, "paragraph", inside(MEETING, pad("c")), new))
    assert within.shape[pad("z902")] == (pad("c"), 1)
    first = check(MEETING, add(MEETING, "paragraph", inside(MEETING, pad("c"), 0), new))
    assert first.shape[pad("z903")] == (pad("c"), 0)


def test_what_was_added_is_selected_and_undo_selects_its_neighbour() -> None:
    made = add(MEETING, "item", before(MEETING, pad("c")), later_ids())
    assert isinstance(made, Transaction)
    assert made.after == Selection((pad("z900"),))
    assert made.before == Selection((pad("b"),))
    at_the_top = add(MEETING, "rule", Place(ROOT, 0), later_ids())
    assert isinstance(at_the_top, Transaction)
    assert at_the_top.before == Selection()


def test_a_kind_that_cannot_stand_there_is_refused_with_the_reason() -> None:
    made = add(MEETING, "pillar", inside(MEETING, pad("a")), later_ids())
    refused(made, "cannot-hold", parent="sitting", kind="pillar")
    refused(add(MEETING, "notice", Place(ROOT, 0), later_ids()), "cannot-hold")
    refused(add(MEETING, "table", Place(ROOT, 0), later_ids()), "unknown-kind")


def test_a_third_letter_level_is_refused() -> None:
    tree = notice(item("A", subparagraph("a", subparagraph("i"))))
    made = add(tree, "subparagraph", inside(tree, pad("c")), later_ids())
    refused(made, "level-too-deep", kind="subparagraph", level=3, limit=2)


def test_a_place_that_is_none_is_refused() -> None:
    refused(add(MEETING, "item", before(MEETING, ROOT), later_ids()), "root-fixed")
    refused(add(MEETING, "item", after(MEETING, "nobodyatal"), later_ids()), "unknown-node")
    refused(add(MEETING, "item", inside(MEETING, "nobodyatal"), later_ids()), "unknown-node")
    refused(add(MEETING, "item", Place(pad("a"), 3), later_ids()), "bad-index", count=2)
    refused(add(MEETING, "item", Place(pad("a"), -1), later_ids()), "bad-index")
    refused(add(MEETING, "item", Place("nobodyatal", 0), later_ids()), "unknown-node")


def test_texts_and_fields_of_a_new_element_are_cleaned_and_checked() -> None:
    place = Place(ROOT, 0)
    made = add(MEETING, "text", place, later_ids(), {"en": "a**b\x00", "fr": ""}, {"role": "link"})
    node = check(MEETING, made).node(pad("z900"))
    assert dict(node.texts) == {"en": r"a\*\*b" + "�"}
    assert dict(node.fields) == {"role": "link"}
    refused(add(MEETING, "text", place, later_ids(), {"xx": "a"}), "unknown-language", lang="xx")
    refused(add(MEETING, "rule", place, later_ids(), {"en": "a"}), "no-text", kind="rule")
    wrong = {"role": "no such role"}
    refused(add(MEETING, "text", place, later_ids(), None, wrong), "bad-field", path="role")
    refused(add(MEETING, "text", place, later_ids(), None, {"of": "x"}), "unknown-field")


def test_an_id_that_the_notice_holds_is_not_given_again() -> None:
    ids = iter([pad("a"), ROOT, pad("b"), pad("q")])
    made = add(MEETING, "text", Place(ROOT, 0), lambda: next(ids))
    assert pad("q") in check(MEETING, made)


def test_the_menu_of_kinds_is_what_can_be_added() -> None:
    tree = notice(item("A", pillar("a", subparagraph("i"))), rule())
    assert valid_kinds(tree, inside(tree, pad("c"))) == ("text", "bullet")
    assert valid_kinds(tree, inside(tree, pad("d"))) == ()
    assert valid_kinds(tree, before(tree, ROOT)) == ()
    for node in tree.walk():
        for place in (before(tree, node.id), inside(tree, node.id, 0)):
            for kind in valid_kinds(tree, place):
                check(tree, add(tree, kind, place, later_ids()))


def test_a_landing_is_the_place_that_leads_to_a_row() -> None:
    tree = notice(item("A"), item("B"), item("C"))
    assert landing(tree, pad("a"), ROOT, 2) == Place(ROOT, 3)
    assert landing(tree, pad("c"), ROOT, 0) == Place(ROOT, 0)
    assert landing(tree, pad("a"), pad("b"), 0) == Place(pad("b"), 0)
    refused(landing(tree, "nobodyatal", ROOT, 0), "unknown-node", id="nobodyatal")


def test_a_deleted_element_takes_what_is_below_it_along() -> None:
    made = delete(MEETING, pad("c"))
    check(
        MEETING,
        made,
        ["sitting a: Morning", "  item b: Adoption", "sitting e: Afternoon", "  item f: Other"],
    )
    assert isinstance(made, Transaction)
    assert made.params == {"kind": "item"}


def test_of_nested_selections_the_outermost_is_deleted_once() -> None:
    made = delete(MEETING, [pad("d"), pad("c"), pad("f"), pad("a"), pad("b")])
    check(MEETING, made, ["sitting e: Afternoon"])
    assert isinstance(made, Transaction)
    assert len(made.steps) == 2
    assert made.label == "delete-several"


def test_after_a_deletion_the_nearest_element_left_is_selected() -> None:
    tree = notice(item("A"), item("B"), item("C", paragraph("x")))
    expected = {"a": ("b",), "b": ("c",), "c": ("b",), "d": ("c",)}
    for gone, selected in expected.items():
        made = delete(tree, pad(gone))
        assert isinstance(made, Transaction)
        assert made.after.nodes == tuple(map(pad, selected)), gone
    both = delete(tree, [pad("a"), pad("c")])
    assert isinstance(both, Transaction)
    assert both.after.nodes == (pad("b"),)
    all_of_them = delete(tree, [pad("a"), pad("b"), pad("c")])
    assert isinstance(all_of_them, Transaction)
    assert all_of_them.after.nodes == ()


def test_the_notice_itself_cannot_be_deleted_or_duplicated() -> None:
    refused(delete(MEETING, ROOT), "root-fixed")
    refused(delete(MEETING, [pad("a"), ROOT]), "root-fixed")
    refused(delete(MEETING, []), "no-selection")
    refused(delete(MEETING, "nobodyatal"), "unknown-node", id="nobodyatal")
    refused(duplicate(MEETING, ROOT, later_ids()), "root-fixed")


def test_a_duplicate_stands_after_the_original_with_new_ids() -> None:
    check(
        MEETING,
        duplicate(MEETING, pad("c"), later_ids()),
        [
            "sitting a: Morning",
            "  item b: Adoption",
            "  item c: Trade",
            "    paragraph d: First",
            "  item z900: Trade",
            "    paragraph z901: First",
            "sitting e: Afternoon",
            "  item f: Other",
        ],
    )


def test_references_inside_a_duplicate_point_into_the_duplicate() -> None:
    inner, outer = f"see {{item:{pad('b')}}}", f"see {{item:{pad('d')}}}"
    tree = notice(
        item(
            "A", paragraph({"en": f"{inner}{{^n|{inner}}}", "fr": outer}, state__fr={"of": inner})
        ),
        annex("I", continuation("A", of=pad("a"))),
        text("end"),
    )
    copied = check(tree, duplicate(tree, pad("a"), later_ids())).node(pad("z901"))
    new = f"see {{item:{pad('z901')}}}"
    assert copied.texts == {"en": f"{new}{{^n|{new}}}", "fr": outer}
    assert copied.fields == {"state/fr": {"of": new}}
    outside = check(tree, duplicate(tree, pad("c"), later_ids())).node(pad("z901"))
    assert outside.fields == {"of": pad("a")}


def test_a_continuation_follows_its_item_into_the_duplicate() -> None:
    tree = notice(annex("I", item("A"), continuation("A", of=pad("b"))))
    copied = check(tree, duplicate(tree, pad("a"), later_ids())).node(pad("z902"))
    assert copied.fields == {"of": pad("z901")}


def test_comments_conflicts_and_a_start_number_stay_with_the_original() -> None:
    remarks = {
        "comment__c1": {"text": "why?"},
        "conflict__fr": {"base": "", "ours": "", "theirs": ""},
        "ignore__rule__fr": "5f",
    }
    tree = notice(item("A", paragraph("x", **remarks), start=5, audience="members", **remarks))
    made = duplicate(tree, pad("a"), later_ids())
    check(tree, made)
    assert isinstance(made, Transaction)
    (step,) = made.steps
    assert isinstance(step, Insert)
    assert step.branch.fields == {"audience": "members"}
    assert step.branch.children[0].fields == {}
