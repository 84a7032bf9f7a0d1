"""The five steps: apply, invert, merge, JSON, and steps that do not fit."""

import random
import time
from typing import Any

import pytest

from editor.edit.steps import (
    Insert,
    Move,
    Remove,
    SetField,
    SetText,
    Step,
    apply,
    apply_all,
    from_json,
    invert,
    merge,
    to_json,
    touched,
)
from editor.edit.transaction import Selection, Transaction, transaction_from_json
from editor.errors import EditRefused
from editor.model.node import Node, new_ids
from tests.build import ROOT, item, notice, pad, paragraph, sitting

MEETING = notice(sitting("Morning", item("A", paragraph("x")), item("B")))
"""a: sitting [b: item [c: paragraph], d: item]."""
NEW = Node(pad("z"), "item", {"start": 3}, {"en": "New"}, (Node(pad("y"), "text"),))

FITTING: tuple[Step, ...] = (
    Insert(pad("a"), 2, NEW),
    Remove(pad("a"), 1, MEETING.node(pad("d"))),
    Move(pad("b"), pad("a"), 0, pad("a"), 1),
    Move(pad("c"), pad("b"), 0, pad("d"), 0),
    SetField(pad("b"), "start", None, 4),
    SetField(pad("c"), "kind", "paragraph", "text"),
    SetText(pad("b"), "en", "A", "C"),
    SetText(pad("b"), "fr", None, "C"),
    SetText(pad("b"), "en", "A", None),
)

STALE: tuple[Step, ...] = (
    Insert(pad("a"), 3, NEW),
    Insert(pad("a"), -1, NEW),
    Remove(pad("a"), 0, MEETING.node(pad("d"))),
    Remove(pad("a"), 2, MEETING.node(pad("d"))),
    Move(pad("b"), pad("a"), 1, pad("a"), 0),
    Move(pad("b"), pad("a"), 0, pad("a"), 2),
    SetField(pad("b"), "start", 4, None),
    SetField(pad("b"), "kind", "text", "item"),
    SetText(pad("b"), "en", "Z", "C"),
    SetText(pad("b"), "fr", "A", "C"),
)


@pytest.mark.parametrize("step", FITTING)
def test_a_step_applies_inverts_and_travels_as_json(step: Step) -> None:
    after = apply(MEETING, step)
    assert after != MEETING
    assert apply(after, invert(step)) == MEETING
    assert invert(invert(step)) == step
    assert from_json(to_json(step)) == step
    assert all(node in MEETING or node in after for node in touched(step))


@pytest.mark.parametrize("step", STALE)
def test_a_step_that_does_not_fit_is_stale_and_changes_nothing(step: Step) -> None:
    before = MEETING.root
    with pytest.raises(EditRefused) as refused:
        apply(MEETING, step)
    assert refused.value.code == "stale-step"
    assert MEETING.root is before


def test_a_step_into_nowhere_its_own_branch_or_a_second_id_is_refused() -> None:
    for step, code in (
        (Insert(pad("q"), 0, NEW), "unknown-node"),
        (Move(pad("b"), pad("a"), 0, pad("q"), 0), "unknown-node"),
        (Move(pad("b"), pad("a"), 0, pad("c"), 0), "own-branch"),
        (Move(pad("b"), pad("a"), 0, pad("b"), 0), "own-branch"),
        (Insert(pad("a"), 0, MEETING.node(pad("c"))), "duplicate-id"),
        (Insert(pad("a"), 0, Node(ROOT, "item")), "duplicate-id"),
    ):
        with pytest.raises(EditRefused) as refused:
            apply(MEETING, step)
        assert refused.value.code == code, step


def test_what_goes_into_one_element_at_once_costs_its_children_once() -> None:
    tree = notice(*(item(None) for _ in range(4000)), ids=new_ids(random.Random(1)))
    fresh = [Node(pad(f"z{n}"), "item") for n in range(1000)]
    put: list[Step] = [Insert(ROOT, 2000 + n, node) for n, node in enumerate(fresh)]
    sent: list[Step] = [Move(node.id, ROOT, 2000, tree.root.children[0].id, 0) for node in fresh]
    for steps in (put, sent, [invert(step) for step in reversed(sent)], [*map(invert, put[::-1])]):
        times = []
        for some in (steps[:1], steps):
            start = time.perf_counter()
            after = apply_all(tree, some)
            times.append(time.perf_counter() - start)
        assert times[1] < 100 * times[0] + 0.1, [round(1000 * each) for each in times]
        tree = after


def test_steps_on_one_text_or_field_merge_others_do_not() -> None:
    assert merge(SetText("a", "en", "x", "y"), SetText("a", "en", "y", "z")) == SetText(
        "a", "en", "x", "z"
    )
    assert merge(SetField("a", "start", 1, 2), SetField("a", "start", 2, 3)) == SetField(
        "a", "start", 1, 3
    )
    assert merge(SetText("a", "en", "x", "y"), SetText("a", "fr", "y", "z")) is None
    assert merge(SetText("a", "en", "x", "y"), SetText("b", "en", "y", "z")) is None
    assert merge(SetField("a", "start", 1, 2), SetText("a", "en", "y", "z")) is None


def _insertion(**wrong: Any) -> Any:
    branch = {"id": "b", "kind": "item", **wrong}
    return {"do": "insert", "in": "a", "at": 0, "branch": branch}


@pytest.mark.parametrize(
    "stored",
    [
        None, [], {}, {"do": "explode"}, {"do": "insert"}, {"do": "move", "id": 3},
        {"do": "insert", "in": "a", "at": True, "branch": {"id": "b", "kind": "item"}},
        _insertion(id=7), _insertion(fields=[]), _insertion(texts=[]), _insertion(texts={"en": 1}),
        _insertion(children="abc"), _insertion(children=[7]), _insertion(kind=None),
        {"do": "text", "id": "a", "lang": "en", "old": 3, "new": "x"},
        {"do": "field", "id": "a", "path": "start", "old": 3},
    ],
)  # fmt: skip
def test_what_is_not_written_as_a_step_is_refused(stored: Any) -> None:
    with pytest.raises(EditRefused) as refused:
        from_json(stored)
    assert refused.value.code == "stale-step"
    with pytest.raises(EditRefused):
        transaction_from_json({"label": "x", "steps": [stored], "params": {}})


def test_a_transaction_travels_with_its_selections() -> None:
    made = Transaction(
        "text", FITTING[6:7], {"kind": "item"}, Selection((pad("b"),), "en", 3), Selection()
    )
    assert transaction_from_json(made.to_json()) == made
    assert made.inverse().before == made.after
    assert made.touched() == {pad("b")}
