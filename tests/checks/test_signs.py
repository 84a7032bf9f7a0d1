"""Spaces, quotation marks, apostrophes and brackets, by language and house."""

from typing import Any

import pytest

from tests.build import notice, text
from tests.checks.found import after, mends_away, reports, rules

NB = "\u00a0"
SPACED = {":": NB, ";": NB, "?": NB, "!": NB}
FRENCH: dict[str, Any] = {
    "locales": {"fr": {"typography": {"quotes": [f"«{NB}", f"{NB}»"], "before": SPACED}}}
}
CURLY = {"locales": {"en": {"typography": {"quotes": ["“", "”"], "apostrophe": "’"}}}}

MENDED = {
    "two spaces": ("double-space", "One  two", "One two"),
    "many spaces": ("double-space", f"One {NB}  two", "One two"),
    "space before a colon": ("space", "The agenda : fish", "The agenda: fish"),
    "space before a stop": ("space", "Fish and chips .", "Fish and chips."),
    "space before a comma": ("space", "Fish , chips", "Fish, chips"),
    "space in a bracket": ("space", "Fish ( cod)", "Fish (cod)"),
    "space before a bracket": ("space", "Fish (cod )", "Fish (cod)"),
    "curly quotes": ("quotes", "The “Fish” report", 'The "Fish" report'),
    "guillemets": ("quotes", f"The «{NB}Fish{NB}» report", 'The "Fish" report'),
    "low quotes": ("quotes", "The „Fish“ report", 'The "Fish" report'),
    "curly apostrophe": ("apostrophe", "The Group’s report", "The Group's report"),
    "acute apostrophe": ("apostrophe", "The Group´s report", "The Group's report"),
    "plural apostrophe": ("apostrophe", "Members’ meetings", "Members' meetings"),
}


@pytest.mark.parametrize("case", MENDED)
def test_a_wrong_sign_becomes_that_of_the_house(case: str) -> None:
    rule, wrong, right = MENDED[case]
    tree = notice(text(wrong))
    (report,) = reports(tree)
    assert report.rule == rule
    mended = after(tree, report)
    assert mended.root.children[0].texts["en"] == right
    assert rules(mended) == []


RIGHT = (
    "At 10:30: \"Fish\", see https://example.org?a=1; the Members' views (a) and b) on the Group's "
    "list: i) cod; and ii) hake (see annex [x]). Why? Wait… 50%: 1,5. {~fr|«\u00a0mot\u00a0» :}"
)


def test_right_signs_are_left_alone() -> None:
    assert rules(notice(text(RIGHT))) == []


OTHER_HOUSE = {
    "no space": ("L'ordre du jour: fin", f"L'ordre du jour{NB}: fin"),
    "plain space": ("Quoi ?", f"Quoi{NB}?"),
    "straight quotes": ('Le "mot" dit', f"Le «{NB}mot{NB}» dit"),
    "curly quotes": ("Le “mot”", f"Le «{NB}mot{NB}»"),
    "quotes without spaces": ("Le «mot» dit", f"Le «{NB}mot{NB}» dit"),
    "quotes with plain spaces": ("Le « mot » dit", f"Le «{NB}mot{NB}» dit"),
}


@pytest.mark.parametrize("case", OTHER_HOUSE)
def test_another_house_wants_other_signs_in_the_same_language(case: str) -> None:
    wrong, right = OTHER_HOUSE[case]
    tree = notice(text({"fr": wrong}))
    mended = tree
    while found := reports(mended, "fr", over=FRENCH):
        mended = after(mended, found[-1])
    assert mended != tree
    assert mended.root.children[0].texts["fr"] == right
    assert rules(notice(text({"fr": right})), "fr", over=FRENCH) == []
    assert (
        rules(
            notice(text({"fr": f"à 10:30{NB}; voir https://example.org{NB}!"})), "fr", over=FRENCH
        )
        == []
    )


def test_a_house_with_curly_signs_refuses_straight_ones() -> None:
    tree = notice(text('The Group\'s "Fish" report'))
    found = reports(tree, over=CURLY)
    assert {r.rule for r in found} == {"quotes", "apostrophe"}
    mends_away(tree, over=CURLY)
    assert rules(notice(text("The Group’s “Fish” report")), over=CURLY) == []


ALONE = {"Fish (cod": "(", "Fish cod)": ")", "Fish [cod": "[", "(Fish (cod)": "("}


@pytest.mark.parametrize("words", ALONE)
def test_a_bracket_without_its_other_half_is_reported(words: str) -> None:
    tree = notice(text(words))
    (report,) = reports(tree)
    assert (report.rule, report.params["sign"]) == ("brackets", ALONE[words])
    mends_away(tree)


ONE_BRACKET = {"label": "({n})", "by_language": {"fr": "{n})"}}
LISTS = {"numbering": {"levels": {"letter": ONE_BRACKET, "roman": ONE_BRACKET}}}


def test_letters_in_a_sentence_take_the_brackets_that_the_house_gives_its_lists() -> None:
    tree = notice(text({"en": "These: i) cod; (ii) hake", "fr": "Ceci: i) un; (ii) deux"}))
    (english,) = reports(tree, "en", over=LISTS)
    (french,) = reports(tree, "fr", over=LISTS)
    assert (english.params["right"], french.params["right"]) == ("(i)", "ii)")
    mends_away(tree, "en", over=LISTS)
    mends_away(tree, "fr", over=LISTS)


def test_marks_and_details_survive_a_mend_beside_them() -> None:
    facts = {"room": {"type": "room", "value": "S1"}}
    tree = notice(text("**One  two** “{room:in}” *x*"), facts=facts)
    for rule in ("double-space", "quotes"):
        (report,) = reports(tree, rule=rule)
        tree = after(tree, report)
    assert tree.root.children[0].texts["en"] == '**One two** "{room:in}" *x*'
