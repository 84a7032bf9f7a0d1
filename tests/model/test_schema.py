"""What may stand where: the table against decision 2, levels, fields."""

import random

import pytest

from editor.model.node import Node
from editor.model.schema import (
    ITEM_LEVELS,
    KINDS,
    MAX_DEPTH,
    branch_fault,
    can_hold,
    field_fault,
    item_level,
    letter_level,
)
from tests.build import (
    annex,
    bullet,
    counted_ids,
    item,
    paragraph,
    pillar,
    subparagraph,
)
from tests.counts import count, fresh_seed
from tests.edit.harness import tree_fault
from tests.random_notice import random_notice

HOLDS = {
    "notice": "title heading text rule part sitting item paragraph bullet continuation annex "
    "signature note",
    "part": "sitting item paragraph continuation heading text",
    "sitting": "sitting item paragraph continuation heading text",
    "item": "item paragraph pillar subparagraph bullet heading text rule",
    "paragraph": "item pillar subparagraph bullet text",
    "pillar": "text bullet subparagraph",
    "subparagraph": "subparagraph bullet text",
    "bullet": "bullet text",
}
HOLDS["annex"] = HOLDS["notice"]
HOLDS["parking"] = HOLDS["notice"] + " pillar subparagraph"
HOLDS["notice"] += " parking"


def test_every_kind_holds_what_was_decided_and_nothing_else() -> None:
    for kind in KINDS:
        assert KINDS[kind].holds == set(HOLDS.get(kind, "").split()), kind
        for child in KINDS:
            assert can_hold(kind, child) == (child in HOLDS.get(kind, "").split())


def test_numbered_kinds_and_kinds_without_words() -> None:
    numbered = {name for name, kind in KINDS.items() if kind.numbered}
    assert numbered == {"part", "item", "paragraph", "pillar", "subparagraph", "annex"}
    assert {name for name, kind in KINDS.items() if not kind.text} == {
        "notice", "rule", "parking",
    }  # fmt: skip


def test_items_have_six_levels_that_a_paragraph_or_annex_starts_afresh() -> None:
    levels = item("6")
    for number in range(5):
        levels = item(str(number), levels)
    six = levels(counted_ids())
    assert branch_fault(six, []) is None
    seven = item("0", levels)(counted_ids())
    fault = branch_fault(seven, [])
    assert fault
    assert fault.params == {"kind": "item", "level": 7, "limit": ITEM_LEVELS}
    afresh = item("1", paragraph("p", levels))(counted_ids())
    assert branch_fault(afresh, []) is None
    assert item_level([Node("a", "item"), Node("b", "paragraph"), Node("c", "item")]) == 1
    assert branch_fault(annex("I", levels)(counted_ids()), []) is None


def test_letters_have_two_levels_a_pillar_is_one_of_them() -> None:
    ids = counted_ids
    roman = subparagraph("a", subparagraph("i"))
    assert branch_fault(item("A", roman)(ids()), []) is None
    assert branch_fault(item("A", pillar("p", subparagraph("i")))(ids()), []) is None
    for wrong in (subparagraph("a", roman), pillar("p", roman)):
        fault = branch_fault(item("A", wrong)(ids()), [])
        assert fault
        assert fault.code == "level-too-deep"
    assert letter_level([Node("a", "item"), Node("b", "pillar"), Node("c", "subparagraph")]) == 2


def test_a_notice_has_a_depth_that_it_cannot_exceed() -> None:
    deep = bullet("x")
    for _ in range(MAX_DEPTH + 2):
        deep = bullet("x", deep)
    fault = branch_fault(deep(counted_ids()), [Node("r", "notice")])
    assert fault
    assert fault.code == "too-deep"


def test_the_level_of_a_branch_counts_from_where_it_stands() -> None:
    above = [Node("r", "notice"), Node("a", "item"), Node("b", "subparagraph")]
    assert branch_fault(Node("c", "subparagraph"), above) is None
    fault = branch_fault(Node("d", "subparagraph"), [*above, Node("c", "subparagraph")])
    assert fault
    assert fault.code == "level-too-deep"


@pytest.mark.parametrize(
    ("kind", "path", "value", "code"),
    [
        ("item", "start", 3, None),
        ("item", "start", None, None),
        ("item", "start", True, "bad-field"),
        ("item", "start", 10_000, "bad-field"),
        ("item", "unnumbered", False, "bad-field"),
        ("item", "role", "link", "unknown-field"),
        ("text", "role", "link", None),
        ("text", "role", "subtitle", "bad-field"),
        ("title", "role", "subtitle", None),
        ("sitting", "day", "2027-02-29", "bad-field"),
        ("sitting", "day", "2028-02-29", None),
        ("sitting", "day", "20280229", "bad-field"),
        ("sitting", "day", "2028-W09-2", "bad-field"),
        ("sitting", "day", 3, "bad-field"),
        ("sitting", "day", "meeting.2.date", None),
        ("sitting", "day", "meeting.2.start", "bad-field"),
        ("sitting", "begins", "9:00", "bad-field"),
        ("item", "documents", [{"symbol": "W/1"}, {"title": {"fr": "x"}, "more": 1}], None),
        ("item", "documents", [{"title": "x", "status": "to be issued", "link": "l"}], None),
        ("item", "documents", [{"symbol": ""}], "bad-field"),
        ("item", "documents", [{"symbol": ["W/1"]}], "bad-field"),
        ("item", "documents", [{"symbol": "W/1", "title": 3}], "bad-field"),
        ("item", "documents", [{"symbol": "W/1", "status": "lost"}], "bad-field"),
        ("item", "documents", [{"symbol": "W/1", "link": 3}], "bad-field"),
        ("item", "documents", [{"symbol": "W/1", "audience": "public"}], "bad-field"),
        ("item", "documents", {"symbol": "W/1"}, "bad-field"),
        ("continuation", "of", "aaaaaaaaaa", None),
        ("continuation", "of", "A", "bad-field"),
        ("item", "state/fr", {"level": "draft"}, None),
        ("item", "state/fr", "draft", "bad-field"),
        ("item", "state/", {}, "unknown-field"),
        ("item", "fact/x", {"type": "text", "value": "x"}, "unknown-field"),
        ("notice", "fact/x", {"type": "text", "value": "x"}, None),
        ("notice", "fact/x", {"type": "text", "value": 3}, "bad-field"),
        ("notice", "fact/X y", {"type": "text", "value": "x"}, "bad-field"),
        ("notice", "symbol", ["W/1"], None),
        ("notice", "symbol", [1], "bad-field"),
        ("notice", "status", "lost", "bad-field"),
        ("notice", "start", 3, "unknown-field"),
        ("notice", "rolled_from", {}, None),
        ("notice", "rolled_from", {"dates": ["2023-03-20"], "persons": ["A"], "more": 1}, None),
        ("notice", "rolled_from", ["2023-03-20"], "bad-field"),
        ("notice", "rolled_from", {"dates": "2023-03-20"}, "bad-field"),
        ("notice", "rolled_from", {"dates": ["20230320"]}, "bad-field"),
        ("notice", "rolled_from", {"dates": ["2023-02-29"]}, "bad-field"),
        ("notice", "rolled_from", {"dates": None}, "bad-field"),
        ("notice", "rolled_from", {"persons": [{"name": "A"}]}, "bad-field"),
        ("notice", "rolled_from", {"persons": [" "]}, "bad-field"),
        ("item", "rolled_from", {}, "unknown-field"),
    ],
)
def test_fields_are_checked_by_their_kind(
    kind: str, path: str, value: object, code: str | None
) -> None:
    fault = field_fault(Node("a", kind), path, value)
    assert (fault.code if fault else None) == code


def test_random_notices_keep_the_schema_and_show_every_kind() -> None:
    rnd, seen = random.Random(fresh_seed()), set[str]()
    for _ in range(count(400)):
        tree = random_notice(rnd, rnd.choice([0, 3, 30, 60]), natural=rnd.random() < 0.5)
        assert tree_fault(tree) is None
        kinds = {node.kind for node in tree.walk()}
        assert len(tree) < 31 or kinds == set(KINDS) - {"parking"}
        seen |= kinds
    assert seen == set(KINDS) - {"parking"}, "of what is parked others know nothing unless asked"
