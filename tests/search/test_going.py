"""Places to go to by what is typed: numbers as printed, symbols by their end, words."""

import pytest

from editor.model.tree import Tree
from editor.search.going import Goal, goals
from editor.storage.notice_file import load
from resources import SAMPLES
from tests.build import annex, element, item, notice, paragraph, subparagraph, text
from tests.search.notices import searched


@pytest.fixture(scope="module")
def sample() -> Tree:
    return load(SAMPLES / "msme-2023-03-20.convoca").tree


def gone(tree: Tree, typed: str, *languages: str) -> list[Goal]:
    return goals(searched(tree, *languages), typed)


def numbers(tree: Tree, typed: str, *languages: str) -> list[str]:
    """The texts of the elements found by their number, as their first words in English."""
    found = gone(tree, typed, *(languages or ("en",)))
    return [tree.node(g.node).texts.get("en", "") for g in found if g.how == "number"]


TREE = notice(
    item(
        "One",
        item("One one", paragraph("par"), subparagraph("a", subparagraph("roman"))),
        item("One two"),
    ),
    item("Two", subparagraph("two a")),
    annex("Guide", item("One of the annex")),
    profile="wto",
)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("1", ["One"]),
        ("1.2", ["One two"]),
        ("1.2.", ["One two"]),
        ("item 1.2", ["One two"]),
        ("1.1.a", ["a"]),
        ("1.1 a", ["a"]),
        ("1.1a", ["a"]),
        ("1.1 (a) (i)", ["roman"]),
        ("2 a", ["two a"]),
        ("annex", ["Guide"]),
        ("Annex 1", ["Guide"]),
        ("9", []),
        ("2.4.5", []),
    ],
)
def test_a_number_leads_to_its_element_first(typed: str, expected: list[str]) -> None:
    assert numbers(TREE, typed)[: len(expected) or None] == expected


def test_a_beginning_of_a_number_lists_what_goes_on() -> None:
    assert numbers(TREE, "1.1") == ["One one", "par", "a", "roman"]
    assert numbers(TREE, "1") == ["One", "One of the annex", *numbers(TREE, "1.1"), "One two"]


def test_numbers_are_those_of_the_language_in_view(sample: Tree) -> None:
    french = gone(sample, "point 2.4", "fr")
    assert sample.node(french[0].node).kind == "paragraph"
    assert (french[0].how, french[0].lang) == ("number", "fr")
    assert [g.node for g in gone(sample, "2.1 a", "fr")] == [
        g.node for g in gone(sample, "2.1.a", "es")
    ]


def test_a_number_is_found_whatever_figures_the_language_prints() -> None:
    tree = load(SAMPLES / "un-annotated-agenda.convoca").tree
    found = gone(tree, "2", "ar")
    assert searched(tree, "ar")[0].proof.page.labels[found[0].node].strip("-") == "٢"


def test_a_symbol_is_found_by_its_end_and_comes_before_longer_ones(sample: Tree) -> None:
    tree = notice(
        text("INF/MSME/W/411 and INF/MSME/W/41/Rev.1"), text("INF\u2011MSME/W/41."), profile="wto"
    )
    found = gone(tree, "w/41", "en")
    assert [goal.how for goal in found] == ["symbol", "words", "words"]
    assert found[0].hit is not None
    assert found[0].hit.before == "INF\u2011MSME/"
    first = gone(sample, "W/41", "fr", "en")[0]
    assert (first.how, first.lang) == ("symbol", "fr")


def test_words_come_titles_first_the_language_in_view_before_others() -> None:
    tree = notice(
        text({"en": "the report"}),
        item({"en": "Reporting", "fr": "Report"}),
        element("heading", {"en": "Report"}),
        profile="wto",
    )
    found = gone(tree, "report", "fr", "en")
    assert [(g.lang, tree.node(g.node).kind) for g in found] == [
        ("fr", "item"), ("en", "item"), ("en", "heading"), ("en", "text"),
    ]  # fmt: skip
    assert {g.how for g in found} == {"words"}


def test_nothing_typed_leads_nowhere(sample: Tree) -> None:
    assert gone(sample, "  ") == []
    assert gone(sample, "zzzz") == []
    assert goals([], "1") == []
