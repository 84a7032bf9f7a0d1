"""Typed details: what is one, and why not."""

import random
from typing import Any

import pytest

from editor.errors import EditRefused
from editor.model.fact import TYPES, Fact, fact_of, fact_problem, facts_of, known_type
from tests.build import notice
from tests.counts import count, fresh_seed
from tests.random_facts import random_facts


@pytest.mark.parametrize(
    ("type_", "value"),
    [
        ("date", "2028-02-29"),
        ("time", "00:00"),
        ("time", "23:59"),
        ("span", {"from": "2027-03-20", "to": "2027-03-20"}),
        ("room", "W"),
        ("room", {"en": "Room W", "fr": "salle W"}),
        ("platform", "Interprefy"),
        ("person", {"name": "A. Writer", "gender": "f", "function": {"en": "Chair"}}),
        ("person", {"title": None}),
        ("symbol", "WT/MIN(24)/19"),
        ("body", "general-council"),
        ("members", {"names": ["Chile", {"en": "Spain"}], "order": "kept"}),
        ("members", {"names": []}),
        ("link", "https://notices.example"),
        ("text", {"en": "x"}),
        *((name, None) for name in TYPES),
    ],
)
def test_a_detail_has_a_value_of_its_type_or_none(type_: str, value: Any) -> None:
    stored = {"type": type_, "value": value, "local": {"fr": "x"}, "audience": "members"}
    assert fact_problem("x", stored) is None
    fact = fact_of("x", stored)
    assert fact == Fact("x", type_, value, {"fr": "x"}, members=True)
    assert fact.as_json() == stored


@pytest.mark.parametrize(
    ("type_", "value", "why"),
    [
        ("date", "2027-02-29", "does not exist"),
        ("date", "20270301", "YYYY-MM-DD"),
        ("date", "\u0662\u0660\u0662\u0667-03-01", "YYYY-MM-DD"),  # Arabic digits
        ("date", 20270301, "YYYY-MM-DD"),
        ("time", "24:00", "HH:MM"),
        ("time", "9:00", "HH:MM"),
        ("span", {"from": "2027-03-21", "to": "2027-03-20"}, "before"),
        ("span", {"from": "2027-03-21"}, "`from`"),
        ("span", "2027-03-21", "`from`"),
        ("room", 7, "text"),
        ("room", {"en": 7}, "text"),
        ("person", "A. Writer", "object"),
        ("person", {"gender": "x"}, "gender"),
        ("person", {"name": 7}, "text"),
        ("symbol", {"en": "x"}, "text"),
        ("members", ["Chile"], "names"),
        ("members", {"names": "Chile"}, "names"),
        ("members", {"names": [], "order": "random"}, "order"),
        ("link", {"en": "x"}, "text"),
        ("virus", "x", "type"),
        (["date"], "x", "type"),
        (None, "x", "type"),
    ],
)
def test_a_wrong_value_is_refused_with_the_reason(type_: Any, value: Any, why: str) -> None:
    problem = fact_problem("x", {"type": type_, "value": value})
    assert problem
    assert why in problem
    with pytest.raises(EditRefused):
        fact_of("x", {"type": type_, "value": value})


def test_what_is_around_a_value_is_checked_as_well() -> None:
    right = {"type": "text", "value": "x"}
    assert fact_problem("meeting.1.date", right) is None
    for wrong in ("", "A", "a b", "a..b", "1"):
        assert fact_problem(wrong, right), wrong
    beside: list[Any] = [{"local": []}, {"local": {"fr": 1}}, {"audience": "all"}]
    for more in beside:
        assert fact_problem("x", {**right, **more}), more
    not_one: list[Any] = [None, [], "x", {"value": "x"}]
    for stored in not_one:
        assert fact_problem("x", stored), stored


def test_well_known_details_have_one_type() -> None:
    assert known_type("meeting.12.date") == "date"
    assert known_type("meeting.1.end") == "time"
    assert known_type("coordinator") == "person"
    assert known_type("meeting.x.date") is None
    assert known_type("page") is None


def test_the_details_of_a_notice_come_in_their_order() -> None:
    rnd = random.Random(fresh_seed())
    for _ in range(count(200)):
        facts = random_facts(rnd, ("en", "fr"))
        tree = notice(facts=facts)
        assert list(facts_of(tree.root)) == list(facts)
        assert {name: fact.as_json() for name, fact in facts_of(tree.root).items()} == facts
