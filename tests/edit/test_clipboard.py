"""Copy, cut and paste: new ids, what comes along, and clipboards that nobody should trust."""

import json
import time
from typing import Any

import pytest

from editor.edit.commands.clipboard import Cut, copy, cut, paste
from editor.edit.commands.places import Place, after, inside
from editor.edit.document import Document
from editor.edit.steps import SetField, SetText
from editor.edit.transaction import Transaction
from editor.model.tree import Tree
from tests.build import (
    ROOT,
    continuation,
    item,
    later_ids,
    notice,
    outline,
    pad,
    paragraph,
    sitting,
    text,
)
from tests.edit.harness import check, refused

LINK = {"type": "link", "value": "https://notices.example/1"}
MEETING = notice(
    sitting("Morning", item("Adoption"), item("Trade", paragraph("[here](page) {week:on}"))),
    text(f"See {{item:{pad('c')}}}."),
    facts={"page": LINK, "week": {"type": "span", "value": None}},
)
"""a: sitting [b: item, c: item [d: paragraph]], e: text that refers to c."""


def copied(tree: Tree, *names: str) -> str:
    made = copy(tree, [pad(name) for name in names])
    assert isinstance(made, str)
    return made


def stored(*nodes: Any, **more: Any) -> str:
    return json.dumps({"format": "convoca-branches", "version": 1, "nodes": list(nodes), **more})


def test_a_copied_branch_is_pasted_with_new_ids() -> None:
    made = paste(MEETING, copied(MEETING, "c"), after(MEETING, pad("a")), later_ids())
    after_it = check(MEETING, made)
    assert outline(after_it)[4:6] == [
        "item z900: Trade",
        "  paragraph z901: [here](page) {week:on}",
    ]
    assert after_it.root.fields == MEETING.root.fields


def test_several_branches_are_pasted_in_document_order() -> None:
    clipboard = copied(MEETING, "e", "c", "d", "b")
    made = paste(MEETING, clipboard, Place(ROOT, 0), later_ids())
    kinds = [node.kind for node in check(MEETING, made).root.children]
    assert kinds == ["item", "item", "text", "sitting", "text"]
    assert isinstance(made, Transaction)
    assert made.label == "paste-several"
    assert made.after.nodes == (pad("z900"), pad("z901"), pad("z903"))


def test_pasting_twice_never_gives_an_id_twice() -> None:
    document = Document(MEETING)
    clipboard, new = copied(MEETING, "a"), later_ids()
    for _ in range(2):
        made = paste(document.tree, clipboard, Place(ROOT, 0), new)
        check(document.tree, made)
        assert isinstance(made, Transaction)
        document.apply(made)
    assert len(document.tree) == len(MEETING) + 8


def test_a_paste_that_does_not_fit_is_refused_with_the_reason() -> None:
    clipboard = copied(MEETING, "a")
    made = paste(MEETING, clipboard, inside(MEETING, pad("c")), later_ids())
    refused(made, "cannot-hold", parent="item", kind="sitting")


def test_links_come_along_into_another_notice_with_their_addresses() -> None:
    clipboard = copied(MEETING, "c")
    bare = notice(item("Other"))
    after_it = check(bare, paste(bare, clipboard, Place(ROOT, 1), later_ids()))
    assert after_it.root.fields["fact/page"] == LINK
    assert after_it.root.fields["fact/week"] == {"type": "span", "value": None}


def test_a_link_to_elsewhere_under_the_same_id_gets_an_id_of_its_own() -> None:
    clipboard = copied(MEETING, "c")
    other = {"type": "link", "value": "https://notices.example/other"}
    there = notice(item("Other"), facts={"page": other})
    after_it = check(there, paste(there, clipboard, Place(ROOT, 1), later_ids()))
    assert after_it.root.fields["fact/page"] == other
    assert after_it.root.fields["fact/page-2"] == LINK
    assert after_it.node(pad("z901")).texts["en"] == "[here](page-2) {week:on}"
    again = check(after_it, paste(after_it, clipboard, Place(ROOT, 1), later_ids()))
    assert "fact/page-3" not in again.root.fields


def test_the_day_of_another_meeting_does_not_come_along() -> None:
    date = {"type": "date", "value": "2027-03-20"}
    there = notice(text("On {meeting.2.date:on}"), facts={"meeting.2.date": date})
    here = notice(item("A"))
    after_it = check(here, paste(here, copied(there, "a"), Place(ROOT, 0), later_ids()))
    assert not after_it.root.family("fact")


def test_what_was_cut_takes_its_comments_and_references_along() -> None:
    comment = {"text": "why?", "author": "A. Writer"}
    tree = notice(
        item("A", paragraph(f"see {{item:{pad('a')}}}"), comment__c1=comment),
        text(f"See {{item:{pad('a')}}}."),
        continuation("A", of=pad("a")),
    )
    made = cut(tree, pad("a"))
    assert isinstance(made, Cut)
    without = check(tree, made.transaction)
    pasted = paste(without, made.clipboard, Place(ROOT, 2), later_ids())
    back = check(without, pasted)
    new = pad("z900")
    assert back.node(new).fields == {"comment/c1": comment}
    assert back.node(pad("z901")).texts["en"] == f"see {{item:{new}}}"
    assert back.node(pad("c")).texts["en"] == f"See {{item:{new}}}."
    assert back.node(pad("d")).fields == {"of": new}


def test_comments_do_not_leave_the_notice() -> None:
    tree = notice(item("A", comment__c1={"text": "why?"}))
    assert "why?" not in copied(tree, "a")
    made = cut(tree, pad("a"))
    assert isinstance(made, Cut)
    clipboard = made.clipboard.replace(ROOT, "zzzzzzzzzz")
    after_it = check(tree, paste(tree, clipboard, Place(ROOT, 0), later_ids()))
    assert after_it.node(pad("z900")).fields == {}


def test_pasting_a_copy_leaves_references_to_the_original_alone() -> None:
    made = paste(MEETING, copied(MEETING, "c"), Place(ROOT, 0), later_ids())
    assert isinstance(made, Transaction)
    assert not any(isinstance(step, SetText | SetField) for step in made.steps)


@pytest.mark.parametrize(
    ("clipboard", "why"),
    [
        ("hello", "JSON"),
        ("[1, 2]", "another program"),
        ('"convoca-branches"', "another program"),
        (json.dumps({"format": "convoca-branches", "version": 2, "nodes": []}), "version"),
        (json.dumps({"format": "convoca-branches", "version": 1}), "type"),
        (stored({"id": "a1", "kind": "item"}, facts=[]), "type"),
        (stored(7), "object"),
        (stored({"kind": "item"}), "id"),
        (stored({"id": "A b", "kind": "item"}), "id"),
        (stored({"id": "a1", "kind": "item"}, {"id": "a1", "kind": "item"}), "twice"),
        (stored({"id": "a1", "kind": "notice"}), "kind"),
        (stored({"id": "a1", "kind": "script"}), "kind"),
        (stored({"id": "a1", "kind": ["item"]}), "kind"),
        (stored({"id": "a1", "kind": "item", "fields": []}), "object"),
        (stored({"id": "a1", "kind": "item", "fields": {"colour": "red"}}), "no field"),
        (stored({"id": "a1", "kind": "item", "fields": {"start": -1}}), "start"),
        (stored({"id": "a1", "kind": "item", "fields": {"begins": "25:00"}}), "begins"),
        (stored({"id": "a1", "kind": "item", "texts": {"en": 7}}), "text"),
        (stored({"id": "a1", "kind": "item", "texts": {"EN!": "x"}}), "text"),
        (stored({"id": "a1", "kind": "rule", "texts": {"en": "x"}}), "no text"),
        (stored({"id": "a1", "kind": "item", "children": "abc"}), "list"),
        (stored({"id": "a1", "kind": "item"}, facts={"x y": LINK}), "detail"),
        (stored({"id": "a1", "kind": "item"}, facts={"x": {"type": "virus"}}), "detail"),
        ('{"format": "convoca-branches", "version": NaN}', "JSON"),
        ("[" * 100_000, "JSON"),
    ],
)
def test_a_foreign_clipboard_is_refused(clipboard: str, why: str) -> None:
    made = paste(MEETING, clipboard, Place(ROOT, 0), later_ids())
    refused(made, "bad-clipboard")
    assert why in str(made)


def test_an_empty_clipboard_is_refused_as_such() -> None:
    for clipboard in ("", "  \n", stored()):
        refused(paste(MEETING, clipboard, Place(ROOT, 0), later_ids()), "nothing-to-paste")


def test_a_clipboard_of_a_thousand_levels_is_refused() -> None:
    node: dict[str, Any] = {"id": "a0", "kind": "bullet"}
    for number in range(1, 400):
        node = {"id": f"a{number}", "kind": "bullet", "children": [node]}
    refused(paste(MEETING, stored(node), Place(ROOT, 0), later_ids()), "bad-clipboard")
    deep: Any = "x"
    for _ in range(100):
        deep = [deep]
    comment = {"id": "a1", "kind": "item", "fields": {"comment/c": {"text": deep}}}
    refused(paste(MEETING, stored(comment), Place(ROOT, 0), later_ids()), "bad-clipboard")


def test_control_characters_of_a_clipboard_are_marked() -> None:
    node = {"id": "a1", "kind": "item", "texts": {"en": "a\x00b\ud800c\r\nd"}}
    node["fields"] = {"typed_label": "e\x1b."}
    made = paste(MEETING, stored(node), Place(ROOT, 0), later_ids())
    pasted = check(MEETING, made).node(pad("z900"))
    assert pasted.texts["en"] == "a�b�c\nd"
    assert pasted.fields["typed_label"] == "e�."
    json.dumps(made.to_json() if isinstance(made, Transaction) else None).encode()


def test_markup_of_a_clipboard_becomes_canonical() -> None:
    node = {"id": "a1", "kind": "item", "texts": {"en": "**a****b** [x", "fr": ""}}
    made = paste(MEETING, stored(node), Place(ROOT, 0), later_ids())
    assert check(MEETING, made).node(pad("z900")).texts == {"en": r"**ab** \[x"}


def test_a_hostile_clipboard_of_a_megabyte_is_judged_quickly() -> None:
    for sign in ("**", "[", "{^n|", "{~en|", "^", "__", "]("):
        node = {"id": "a1", "kind": "item", "texts": {"en": sign * (200_000 // len(sign))}}
        start = time.process_time()
        check_only = paste(MEETING, stored(node), Place(ROOT, 0), later_ids())
        assert isinstance(check_only, Transaction)
        assert time.process_time() - start < 5, sign


def test_a_paste_knows_whether_it_comes_from_a_branch_for_members_alone() -> None:
    tree = notice(sitting("Closed", item("One"), audience="members"), item("Two"))
    for node, closed in ((pad("b"), True), (pad("a"), False), (pad("c"), False)):
        clipboard = copy(tree, node)
        assert isinstance(clipboard, str)
        made = paste(tree, clipboard, Place(ROOT, 0), later_ids())
        assert isinstance(made, Transaction)
        assert made.params.get("members", False) is closed
