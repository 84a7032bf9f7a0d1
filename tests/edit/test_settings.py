"""Fields, numbers and languages."""

from typing import Any

import pytest

from editor.edit.commands.settings import (
    add_language,
    remove_language,
    set_field,
    set_start,
    unnumber,
)
from editor.edit.transaction import Transaction
from tests.build import ROOT, annex, continuation, item, notice, pad, paragraph, sitting, text
from tests.edit.harness import check, refused

MEETING = notice(
    sitting("Morning", item("A", item("B", paragraph("x", item("I"))))),
    annex("I", item("C")),
    continuation("A"),
    symbol=["INF/MSME/W/1"],
)
"""a: sitting [b: item [c: item [d: paragraph [e: item]]]], f: annex [g: item], h: continuation."""


@pytest.mark.parametrize(
    ("node", "path", "value", "stored"),
    [
        (ROOT, "symbol", ["INF/MSME/W/2"], ["INF/MSME/W/2"]),
        (ROOT, "symbol", [], None),
        (ROOT, "status", "ready", "ready"),
        (ROOT, "job", "(26-\x00)", "(26-�)"),
        (ROOT, "fact/issue.date", {"type": "date", "value": "2027-03-20"}, ...),
        (pad("a"), "day", "2027-03-20", "2027-03-20"),
        (pad("b"), "begins", "10:00", "10:00"),
        (pad("b"), "documents", [{"symbol": "W/1", "title": {"en": "a\x00"}}], ...),
        (pad("b"), "typed_label", "e.", "e."),
        (pad("b"), "audience", "members", "members"),
        (pad("b"), "comment/c1", {"text": "why?"}, {"text": "why?"}),
        (pad("b"), "start", 5, 5),
        (pad("b"), "unnumbered", True, True),
        (pad("b"), "phrase", "adoption", "adoption"),
        (pad("h"), "of", pad("b"), pad("b")),
    ],
)
def test_a_field_is_set_by_its_path(node: str, path: str, value: Any, stored: Any) -> None:
    after = check(MEETING, set_field(MEETING, node, path, value))
    found = after.node(node).fields.get(path)
    if stored is not ...:
        assert found == stored
    assert found is None or "\x00" not in str(found)
    if found is not None:
        refused(set_field(after, node, path, value), "no-change")
        again = check(after, set_field(after, node, path, None))
        assert path not in again.node(node).fields


@pytest.mark.parametrize(
    ("node", "path", "value", "code"),
    [
        (ROOT, "status", "lost", "bad-field"),
        (ROOT, "symbol", "INF", "bad-field"),
        (ROOT, "begins", "10:00", "unknown-field"),
        (ROOT, "kind", "annex", "unknown-field"),
        (ROOT, "fact/issue.date", {"type": "date", "value": "2027-02-30"}, "bad-field"),
        (ROOT, "version/1", float("nan"), "bad-field"),
        (ROOT, "carried", {"a": {1, 2}}, "bad-field"),
        (pad("b"), "day", "2027-03-20", "unknown-field"),
        (pad("b"), "symbol", ["W/1"], "unknown-field"),
        (pad("b"), "fact/issue.date", {"type": "date", "value": None}, "unknown-field"),
        (pad("b"), "begins", "25:00", "bad-field"),
        (pad("b"), "audience", "everybody", "bad-field"),
        (pad("b"), "start", "5", "bad-start"),
        (pad("b"), "kind", "table", "unknown-kind"),
        (pad("b"), "comment/", {}, "unknown-field"),
        (pad("h"), "of", pad("d"), "bad-field"),
        (pad("h"), "of", "nobodyatal", "bad-field"),
        ("nobodyatal", "audience", "members", "unknown-node"),
    ],
)
def test_an_impossible_field_is_refused(node: str, path: str, value: Any, code: str) -> None:
    refused(set_field(MEETING, node, path, value), code)


def test_true_is_not_one_and_one_is_not_true() -> None:
    tree = notice(item("A", start=1))
    refused(set_field(tree, pad("a"), "start", True), "bad-start")


def test_a_number_is_taken_away_and_given_back() -> None:
    off = unnumber(MEETING, pad("b"), on=True)
    after = check(MEETING, off)
    assert after.node(pad("b")).fields == {"unnumbered": True}
    back = unnumber(after, pad("b"), on=False)
    check(after, back, MEETING)
    assert isinstance(off, Transaction)
    assert isinstance(back, Transaction)
    assert (off.label, back.label) == ("unnumber", "number")
    refused(unnumber(MEETING, pad("b"), on=False), "no-change")
    refused(unnumber(after, pad("b"), on=True), "no-change")
    refused(unnumber(MEETING, pad("a"), on=True), "not-numbered", kind="sitting")
    refused(unnumber(notice(text("x")), pad("a"), on=True), "not-numbered", kind="text")


def test_items_of_the_first_level_alone_take_a_start_number() -> None:
    for node in ("b", "g"):
        check(MEETING, set_start(MEETING, pad(node), 7))
    for node in ("a", "c", "d", "f"):
        refused(set_start(MEETING, pad(node), 7), "not-start")
    for number in (-1, 10_000):
        refused(set_start(MEETING, pad("b"), number), "bad-start", limit=9999)
    assert check(MEETING, set_start(MEETING, pad("b"), 0)).node(pad("b")).fields == {"start": 0}
    refused(set_start(MEETING, pad("c"), None), "no-change")


def test_a_language_that_was_removed_brings_its_texts_back() -> None:
    tree = notice(item({"en": "A", "fr": "B"}), languages=("en", "fr"))
    without = check(tree, remove_language(tree, "fr"))
    assert without.root.fields["languages"] == ["en"]
    assert without.node(pad("a")).texts == {"en": "A", "fr": "B"}
    check(without, add_language(without, "fr"), tree)
    refused(remove_language(without, "en"), "last-language")
    refused(remove_language(without, "fr"), "unknown-language")


def test_a_language_is_added_once_and_has_to_look_like_one() -> None:
    after = check(MEETING, add_language(MEETING, "zh-Hans"))
    assert after.root.fields["languages"] == ["en", "fr", "es", "zh-Hans"]
    refused(add_language(after, "fr"), "no-change")
    for wrong in ("", "FR", "français", "f", "fr-", "fr;rm"):
        refused(add_language(MEETING, wrong), "bad-field", path="languages")
