"""The rules and traps of numbering, one by one; random notices: `test_random_labels.py`."""

from collections.abc import Mapping
from typing import Any

import pytest
from msgspec.structs import replace

from editor.model.tree import Tree
from editor.numbering.labels import counts, labels
from editor.numbering.scheme import Level, Scheme
from editor.profiles.body import load_house
from tests.build import (
    Sketch,
    annex,
    bullet,
    continuation,
    heading,
    item,
    notice,
    pad,
    paragraph,
    part,
    pillar,
    rule,
    sitting,
    subparagraph,
    text,
    title,
)

WTO = load_house("wto").profile.scheme


def _scheme(**levels: Mapping[str, Any]) -> Scheme:
    """The WTO's numbers with some levels otherwise."""
    changed = {name: replace(WTO.levels[name], **values) for name, values in levels.items()}
    return replace(WTO, levels={**WTO.levels, **changed})


def _in_order(tree: Tree, scheme: Scheme = WTO, lang: str = "en") -> list[str]:
    """The labels in print order, "-" for none."""
    found = labels(tree, scheme, lang)
    return [found.get(node.id, "-") for node in tree.walk()][1:]


def _labels(*below: Sketch, scheme: Scheme = WTO, lang: str = "en") -> str:
    return " ".join(_in_order(notice(*below), scheme, lang))


def test_a_sub_item_has_no_stop_and_a_paragraph_beside_it_has_one() -> None:
    assert _labels(item("", paragraph(), item(), paragraph())) == "1 1.1. 1.1 1.2."


def test_paragraphs_count_through_the_whole_first_level_item() -> None:
    branch = item("", paragraph(), item("", paragraph(), item("", paragraph())), paragraph())
    assert _labels(branch, item("", paragraph())) == "1 1.1. 1.1 1.2. 1.1.1 1.3. 1.4. 2 2.1."


def test_a_sub_heading_is_not_moved_by_paragraphs_before_it() -> None:
    branch = item("", paragraph(), paragraph(), item("", paragraph()), paragraph(), item())
    assert _labels(branch) == "1 1.1. 1.2. 1.1 1.3. 1.4. 1.2"


def test_numbers_run_through_sittings_and_parts() -> None:
    day = sitting("", sitting("", item(), item("", paragraph())), sitting("", item()))
    assert _labels(part("", day), part("", item("", paragraph()))) == (
        "I - - 1 2 2.1. - 3 II 4 4.1."
    )


def test_paragraphs_before_the_first_heading_are_one_point_and_it_is_two() -> None:
    assert _labels(paragraph(), paragraph(), item("", paragraph()), item()) == "1.1. 1.2. 2 2.1. 3"


def test_a_part_and_an_unnumbered_heading_change_nothing_about_that() -> None:
    assert _labels(paragraph(), heading(), part("", paragraph(), item())) == "1.1. - I 1.2. 2"


def test_numbers_restart_in_each_annex_and_go_on_after_it() -> None:
    inside = annex("", item("", paragraph(), item()), part("", item()))
    assert _labels(item(), inside, annex("", paragraph()), item()) == (
        "1 Annex I 1 1.1. 1.1 I 2 Annex II 1.1. 2"
    )


def test_an_annex_in_an_annex_is_the_next_annex() -> None:
    assert _labels(annex("", annex("", item())), annex()) == "Annex I Annex II 1 Annex III"


def test_items_inside_a_numbered_paragraph_count_by_themselves() -> None:
    first = paragraph("", item(), item("", paragraph(), item()))
    assert _labels(item("", first, paragraph("", item())), item()) == (
        "1 1.1. 1 2 2.1. 2.1 1.2. 1 2"
    )


def test_a_start_number_holds_for_items_of_the_first_level() -> None:
    assert _labels(item("", start=7), item("", item("", start=5), paragraph())) == "7 8 8.1 8.1."


def test_a_start_may_be_zero() -> None:
    assert _labels(item("", paragraph(), item(), start=0), item()) == "0 0.1. 0.1 1"


def test_a_start_may_go_back() -> None:
    assert _labels(item(), item(), item("", paragraph(), start=2), item()) == "1 2 2 2.1. 3"


def test_an_unnumbered_item_is_not_counted_and_what_it_holds_goes_on() -> None:
    last = item("", paragraph(), item(), unnumbered=True)
    assert _labels(item("", paragraph(), item()), last) == "1 1.1. 1.1 - 1.2. 1.2"


def test_a_single_unnumbered_item_has_no_number_and_neither_has_a_lone_text() -> None:
    assert _labels(item("", text(), unnumbered=True), text(), title(), rule()) == "- - - - -"


def test_an_unnumbered_letter_is_not_counted() -> None:
    letters = [subparagraph(), subparagraph("", unnumbered=True), subparagraph()]
    assert _labels(item("", *letters)) == "1 a. - b."


def test_a_typed_label_stands_as_it_is_and_is_never_counted() -> None:
    body = [pillar(), text("", typed_label="e."), pillar("", typed_label="x)"), pillar()]
    assert _labels(paragraph("", *body), item("", typed_label="Item 3:"), item()) == (
        "1.1. a. e. x) b. Item 3: 2"
    )


@pytest.mark.parametrize(("lang", "wanted"), [("fr", "e."), ("en", "-")])
def test_a_typed_label_may_belong_to_one_language(lang: str, wanted: str) -> None:
    assert _labels(text("", typed_label={"fr": "e."}), lang=lang) == wanted


def test_letters_restart_under_each_parent_and_go_on_past_z() -> None:
    many = [subparagraph() for _ in range(54)]
    found = _in_order(notice(item("", *many), item("", subparagraph())))
    assert found[1:4] == ["a.", "b.", "c."]
    assert found[26:29] == ["z.", "aa.", "bb."]
    assert found[53:] == ["aaa.", "bbb.", "2", "a."]


def test_below_letters_stand_roman_numbers() -> None:
    romans = [subparagraph() for _ in range(4)]
    assert _labels(item("", subparagraph("", *romans), pillar("", subparagraph()))) == (
        "1 a. i. ii. iii. iv. b. i."
    )


def test_pillars_and_subparagraphs_share_their_letters() -> None:
    assert _labels(paragraph("", pillar(), subparagraph(), pillar())) == "1.1. a. b. c."


def test_a_continuation_has_the_number_of_its_item() -> None:
    tree = notice(item(), item("", paragraph()), sitting("", continuation(of=pad("b"))), item())
    assert _in_order(tree) == ["1", "2", "2.1.", "-", "2", "3"]


def test_a_continuation_of_nothing_or_of_an_unnumbered_item_has_none() -> None:
    tree = notice(
        item("", unnumbered=True), continuation(of=pad("a")), continuation(of="gonegonego")
    )
    assert _in_order(tree) == ["-", "-", "-"]


def test_bullets_are_by_depth_among_bullets() -> None:
    deep = bullet("", bullet("", bullet("", bullet())), text())
    assert _labels(deep, item("", pillar("", bullet()))) == "• – • • - 1 a. •"


def test_annexes_are_named_in_each_language() -> None:
    assert [_labels(annex(), lang=lang) for lang in ("en", "fr", "es")] == [
        "Annex I", "Annexe I", "Anexo I",
    ]  # fmt: skip


def test_a_house_may_restart_its_items_in_each_part() -> None:
    scheme = _scheme(item1={"scope": "part"})
    tree = [part("", item("", paragraph()), item()), part("", paragraph(), item("", paragraph()))]
    assert _labels(*tree, scheme=scheme) == "I 1 1.1. 2 II 1.1. 2 2.1."


def test_paragraphs_may_run_through_the_notice_beside_the_items() -> None:
    scheme = _scheme(paragraph={"scope": "notice", "label": "{n}."})
    tree = [
        paragraph(),
        item("", paragraph()),
        part("", item("", paragraph())),
        annex("", paragraph()),
    ]
    assert _labels(*tree, scheme=scheme) == "1. 1 2. I 2 3. Annex I 1."


def test_paragraphs_through_the_notice_do_not_restart_with_the_items() -> None:
    scheme = _scheme(item1={"scope": "part"}, paragraph={"scope": "notice", "label": "{n}."})
    tree = [part("", item("", paragraph())), part("", item("", paragraph()))]
    assert _labels(*tree, scheme=scheme) == "I 1 1. II 1 2."


def test_paragraphs_may_restart_in_each_part_while_items_go_on() -> None:
    scheme = _scheme(paragraph={"scope": "part", "label": "{n}."})
    tree = [part("", item("", paragraph()), paragraph()), part("", item("", paragraph()))]
    assert _labels(*tree, scheme=scheme) == "I 1 1. 2. II 2 1."


def test_paragraphs_may_restart_under_each_heading_and_go_on_after_it() -> None:
    scheme = _scheme(paragraph={"scope": "parent"})
    branch = item("", paragraph(), item("", paragraph(), paragraph()), paragraph())
    assert _labels(branch, sitting("", item("", paragraph())), scheme=scheme) == (
        "1 1.1. 1.1 1.1. 1.2. 1.2. - 2 2.1."
    )


def test_a_sitting_is_no_numbering_parent() -> None:
    scheme = _scheme(paragraph={"scope": "parent"})
    tree = [sitting("", paragraph(), paragraph()), sitting("", paragraph())]
    assert _labels(*tree, scheme=scheme) == "- 1.1. 1.2. - 1.3."


def test_each_level_has_its_brackets_in_each_language() -> None:
    brackets = {"label": "({n})", "by_language": {"fr": "{n})", "es": "{n})"}}
    scheme = _scheme(letter=brackets, roman=brackets)
    tree = item("", subparagraph("", subparagraph()))
    assert _labels(tree, scheme=scheme) == "1 (a) (i)"
    assert _labels(tree, scheme=scheme, lang="fr") == "1 a) i)"


def test_each_level_has_its_format() -> None:
    scheme = _scheme(
        item1={"format": "upper-letter", "label": "{1}."},
        item2={"format": "lower-roman", "label": "{1}.{2}"},
        paragraph={"label": "{1}-{n}"},
        letter={"format": "none", "label": "–{n}"},
    )
    tree = [item(), item("", item(), item("", subparagraph()), paragraph())]
    assert _labels(*tree, scheme=scheme) == "A. B. B.i B.ii – B-1"


def test_an_item_may_show_its_own_number_alone() -> None:
    assert _labels(item("", item("", item())), scheme=_scheme(item3={"label": "({n})"})) == (
        "1 1.1 (1)"
    )


def test_ordinals_are_counted_without_language() -> None:
    tree = notice(item("", paragraph()), annex())
    found = counts(tree, WTO)
    assert [n.numbers for n in found.values()] == [(1,), (1, 1), (1,)]
    assert labels(tree, WTO, "fr", found) == labels(tree, WTO, "fr")


def test_a_template_of_a_level_may_differ_in_one_language_only() -> None:
    level = Level("{n}.", "decimal", "parent", {"fr": "{n})"})
    assert (level.template("fr"), level.template("en")) == ("{n})", "{n}.")
