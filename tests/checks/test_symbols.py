"""Symbols: how they are written, heading against text, language against language, the list."""

import pytest

from tests.build import item, notice, paragraph, text
from tests.checks.found import after, mends_away, reports, rules, said

MALFORMED = {
    "INF//MSME/W/41": "INF/MSME/W/41",
    "INF/MSME/W/41/": "INF/MSME/W/41",
    "INF/MSME/W/4l": "INF/MSME/W/41",
    "INF/MSME/W41": "INF/MSME/W/41",
    "INF/MSNE/W/41": "INF/MSME/W/41",
    "INF/MSME/W/35/Corr1": "INF/MSME/W/35/Corr.1",
    "INF/MSME/W/35/rev.2": "INF/MSME/W/35/Rev.2",
}


@pytest.mark.parametrize("symbol", MALFORMED)
def test_a_malformed_symbol_is_written_as_it_must_be(symbol: str) -> None:
    tree = notice(text(f"See document {symbol}."))
    (report,) = reports(tree)
    assert (report.rule, said(report, tree)) == ("symbol-malformed", symbol)
    mended = after(tree, report)
    assert mended.root.children[0].texts["en"] == f"See document {MALFORMED[symbol]}."
    assert rules(mended) == []


def test_a_malformed_symbol_of_the_masthead_or_of_a_detail_is_mended_there() -> None:
    facts = {"doc.1": {"type": "symbol", "value": "G/SPS/GEN/204/Rev24"}}
    tree = notice(text("Words"), symbol=["INF/MSME/W41", "INF/MSME/W/…"], facts=facts)
    first, second = reports(tree)
    assert {first.at, second.at} == {"symbol-1", "doc.1"}
    mended = after(after(tree, first), second)
    assert mended.root.fields["symbol"] == ["INF/MSME/W/41", "INF/MSME/W/…"]
    assert rules(mended) == []


WELL_FORMED = (
    "WT/MIN(24)/19, INF/MSME/W/35/Corr.1, G/SPS/GEN/204/Rev.24, A/RES/77/100, E/CN.4/2005/1, "
    "EB152/1, S/C/W/27/Add.7/Corr.2, WT/ACC/SPEC/LVA/7 and L/6543; and/or 2/3, N/A, 24/7, S1/S2; "
    "see https://docs.example.org/INF//W/41l (WT/DS27/R, 22/23)."
)


def test_well_formed_symbols_and_other_words_with_slashes_are_left_alone() -> None:
    assert rules(notice(text(WELL_FORMED))) == []


def test_a_symbol_that_differs_between_heading_and_text_is_mended_in_either() -> None:
    tree = notice(item("REPORT (INF/MSME/W/41)", paragraph("Adopt document INF/MSME/W/47.")))
    (report,) = reports(tree)
    assert (report.rule, said(report, tree)) == ("symbol-differs", "INF/MSME/W/47")
    assert [mend.name for mend in report.mends] == ["text", "heading-symbol"]
    mends_away(tree)


def test_the_detail_in_the_heading_goes_into_the_text() -> None:
    facts = {"doc.1": {"type": "symbol", "value": "INF/MSME/W/41"}}
    below = paragraph("Adopt INF/MSME/W/14.")
    tree = notice(item("REPORT ({doc.1:symbol})", below), facts=facts)
    (report,) = reports(tree)
    mended = after(tree, report)
    assert mended.root.children[0].children[0].texts["en"] == "Adopt {doc.1:symbol}."
    assert rules(mended) == []


def test_a_text_may_cite_the_symbol_of_its_heading_and_others() -> None:
    words = "Adopt INF/MSME/W/41 and its successor INF/MSME/W/42."
    assert rules(notice(item("REPORT (INF/MSME/W/41)", paragraph(words)))) == []
    assert rules(notice(item("REPORT (INF/MSME/W/41)", paragraph("See INF/MSME/W/58.")))) == []


def test_a_symbol_that_one_language_alone_cites_otherwise_is_reported_there() -> None:
    texts = {"en": "See G/L/41.", "fr": "Voir G/L/47.", "es": "Véase G/L/41."}
    tree = notice(text(texts))
    assert rules(tree, "en") == rules(tree, "es") == []
    (report,) = reports(tree, "fr")
    assert (report.rule, report.code) == ("symbol-differs", "symbol-language")
    assert rules(after(tree, report), "fr") == []
    two = notice(text({"en": "See G/L/41.", "fr": "Voir G/L/47."}), original=["en"])
    assert (rules(two, "en"), rules(two, "fr")) == ([], ["symbol-differs"])


def test_a_typed_symbol_that_is_not_listed_can_be_listed() -> None:
    facts = {"doc.1": {"type": "symbol", "value": "G/L/41"}}
    tree = notice(text("See G/L/41 and G/AG/5."), symbol=["G/W/7"], facts=facts)
    (report,) = reports(tree)
    assert (report.rule, said(report, tree)) == ("symbol-unlisted", "G/AG/5")
    mended = after(tree, report)
    assert mended.root.children[0].texts["en"] == "See G/L/41 and {doc.g-ag-5:symbol}."
    assert rules(mended) == []


def test_what_an_item_lists_is_listed_and_without_a_list_nothing_is_missing() -> None:
    listed = item("REPORT", paragraph("See G/AG/5."), documents=[{"symbol": "G/AG/5"}])
    assert rules(notice(listed)) == []
    assert rules(notice(item("REPORT", paragraph("See G/AG/5.")))) == []
