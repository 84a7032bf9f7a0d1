"""Typed numbers, swallowed numbers, empty and missing texts, skipped levels."""

import pytest

from editor.checks.check import ignoring
from editor.edit.document import Document
from editor.edit.transaction import Transaction
from tests.build import Sketch, item, notice, outline, pad, paragraph, pillar, text, title
from tests.checks.found import after, mends_away, reports, rules, said

TYPED = {
    "1. Foreword": "1. ",
    "1.1. Foreword": "1.1. ",
    "2.3 Foreword": "2.3 ",
    "(a) Foreword": "(a) ",
    "b) Foreword": "b) ",
    "iv. Foreword": "iv. ",
    "• Foreword": "• ",
}


@pytest.mark.parametrize("words", TYPED)
def test_a_typed_number_is_dropped(words: str) -> None:
    tree = notice(text(words))
    (report,) = reports(tree)
    assert (report.rule, said(report, tree)) == ("typed-number", TYPED[words])
    assert after(tree, report).root.children[0].texts["en"] == "Foreword"


def test_a_number_typed_before_the_same_counted_one_is_dropped() -> None:
    assert rules(notice(item("1 ADOPTION"))) == ["typed-number"]
    assert rules(notice(item("7 ADOPTION"))) == []


PROSE = (
    "2023 WORK PROGRAMME", "A. Writer will speak", "M. Rajesh", "20 March", "10.30 Opening",
    "1.5 million", "I thank", "p. 5", "Item 3: fish", "Point of focus #3", "a small step", "V",
)  # fmt: skip


@pytest.mark.parametrize("words", PROSE)
def test_a_text_that_begins_like_a_number_is_left_alone(words: str) -> None:
    assert rules(notice(text(words))) == []


def lettered(body: Sketch) -> Sketch:
    one, two = pillar("Access", text("Body.")), pillar("Use", body)
    return item("PROGRAMME", paragraph("The pillars:", one, two))


def test_a_body_that_swallowed_the_number_of_a_heading_becomes_a_body_or_a_heading() -> None:
    tree = notice(lettered(text("c. Members are encouraged")))
    (report,) = reports(tree)
    assert (report.rule, said(report, tree)) == ("swallowed-number", "c. ")
    assert report.params["above"] == "b."
    mends_away(tree)
    assert outline(after(tree, report, "heading"))[-1] == "    pillar f: Members are encouraged"
    assert rules(notice(lettered(text("C. Members are encouraged")))) == ["swallowed-number"]
    assert rules(notice(lettered(text("D. Writer speaks")))) == []


def test_a_printed_marker_is_reported_in_its_language_and_can_go() -> None:
    tree = notice(lettered(text({"en": "Members", "fr": "Membres"}, typed_label={"fr": "c."})))
    assert rules(tree) == []
    (report,) = reports(tree, "fr", rule="typed-label")
    assert report.lang == "fr"
    for mend, kind in (("drop", "text"), ("heading", "pillar")):
        mended = after(tree, report, mend)
        assert reports(mended, "fr", rule="typed-label") == []
        assert mended.node(report.node).kind == kind
    assert outline(after(tree, report, "heading"))[-1] == "    pillar f: Members"


def test_a_marker_for_all_languages_is_reported_once() -> None:
    tree = notice(item({"en": "Fish", "fr": "Poisson"}, typed_label="Item 3:"))
    (report,) = reports(tree, "en", "fr")
    assert (report.rule, report.lang) == ("typed-label", None)
    assert [mend.name for mend in report.mends] == ["drop"]
    mends_away(tree, "en", "fr")


def test_an_empty_title_is_reported_once_and_can_be_deleted() -> None:
    tree = notice(item(None), text(None), title("Name"), languages=("en", "fr"))
    found = reports(tree, "en", "fr")
    assert [r.rule for r in found if r.lang is None] == ["empty-title", "empty-text"]
    assert [r.node for r in found if r.lang == "fr"] == [pad("c")]
    mends_away(tree, "en", "fr")
    (kept,) = reports(notice(item(None, paragraph("Words"))), rule="empty-title")
    assert kept.mends == ()


def test_spaces_alone_are_no_title() -> None:
    assert rules(notice(item(" "))) == ["empty-title"]
    assert rules(notice(item({"en": "Fish", "fr": " "})), "fr") == ["missing-language"]


def test_a_text_that_is_missing_in_one_language_is_reported_there() -> None:
    tree = notice(item({"en": "Fish"}), title(None, phrase="convening-notice"))
    assert rules(tree) == []
    assert rules(tree, "fr") == ["missing-language"]


def test_a_detail_or_a_reference_that_leads_nowhere_is_reported() -> None:
    tree = notice(text("{room.none:in} and {item:nowhere}"))
    assert sorted(rules(tree)) == ["unknown-detail", "unknown-reference"]


def test_words_of_a_detail_that_are_missing_in_a_language_are_reported() -> None:
    facts = {"motto": {"type": "text", "value": {"en": "Fish"}}}
    tree = notice(text({"en": "{motto:text}", "fr": "{motto:text}"}), facts=facts)
    (report,) = reports(tree, "fr")
    assert (report.rule, report.code) == ("missing-language", "missing-detail")


def test_a_numbered_item_below_one_without_a_number_skips_a_level() -> None:
    tree = notice(item("Fish", item("Cod"), unnumbered=True))
    assert rules(tree) == ["level-skipped"]
    mends_away(tree)
    assert rules(notice(item("Fish", item("Cod")))) == []
    assert rules(notice(paragraph("First"), item("Fish"))) == []


def test_what_is_ignored_comes_back_when_the_text_changes() -> None:
    tree = notice(text("1. Foreword"))
    (report,) = reports(tree)
    made = ignoring(tree, report)
    assert isinstance(made, Transaction)
    document = Document(tree)
    document.apply(made)
    assert rules(document.tree) == []
    node = document.tree.node(report.node)
    assert rules(document.tree.replace(node.with_text("en", "2. Foreword"))) == ["typed-number"]
