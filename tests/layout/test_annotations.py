"""Annotated agendas: below each item, in a second part made of the same items, or left out."""

from typing import Any

import pytest

from editor.edit.commands.settings import set_field
from editor.edit.commands.wording import set_text
from editor.edit.document import Document
from editor.edit.transaction import Transaction
from editor.layout.blocks import CrossRef, Page
from editor.layout.compose import Composer, Options, compose
from editor.model.tree import Tree
from editor.profiles.body import House, load_house
from tests.build import ROOT, annex, item, notice, pad, paragraph, part, text

HOUSE = load_house("un")
NOTE = "annotation"
DOCUMENT: dict[str, Any] = {"symbol": "X/2", "title": "Report"}


def _tree(document_type: str = "annotated-agenda") -> Tree:
    return notice(
        part(
            "Agenda",
            item("Adoption.", paragraph("On adoption.", role=NOTE)),
            item("Reports:", item("First;", paragraph("On it.", text("More."), role=NOTE)),
                 item("Second."), documents=[DOCUMENT]),
            item("Other."),
        ),
        part("Notes", paragraph("Opening."), role="annotations"),
        annex("Times", item("Kept", paragraph("Here.", role=NOTE))),
        document_type=document_type,
    )  # fmt: skip


def _page(tree: Tree, lang: str = "en", house: House = HOUSE, **options: bool) -> Page:
    return compose(tree, house, house.profile.locale(lang), Options(**options))


def _printed(page: Page) -> list[str]:
    return [f"{page.label(b)} {page.text(b)}".strip() for b in page.body]


SECOND = [
    "I. Agenda", "1. Adoption.", "2. Reports:", "(a) First;", "(b) Second.", "3. Other.",
    "II. Notes", "1. Opening.", "Item 1.\tAdoption", "2. On adoption.", "Item 2.\tReports",
    "Documents", "X/2, Report", "(a)\tFirst", "3. On it.", "More.", "Annex I Times", "1. Kept",
    "1. Here.",
]  # fmt: skip


def test_the_second_part_takes_the_items_up_again_with_their_numbers() -> None:
    assert _printed(_page(_tree())) == SECOND


def test_the_numbers_before_repeated_items_are_references_to_them() -> None:
    page = _page(_tree())
    repeated = [b for b in page.body if b.kind == "annotated"]
    assert [b.of for b in repeated] == [pad("b"), pad("d"), pad("e")]
    assert [[p.node for p in b.content if isinstance(p, CrossRef)] for b in repeated] == [
        [b.of] for b in repeated
    ]
    assert all(b.node is None for b in repeated)


def test_a_type_that_leaves_annotations_out_leaves_their_part_out() -> None:
    page = _page(_tree("provisional-agenda"))
    assert _printed(page) == [*SECOND[:6], "Annex I Times", "1. Kept", "1. Here."]


@pytest.mark.parametrize("kind", ["annotated-agenda", "postponement"])
def test_without_a_part_for_them_they_stand_below_their_items(kind: str) -> None:
    tree = notice(item("A", paragraph("On it.", role=NOTE)), item("B"), document_type=kind)
    assert _printed(_page(tree)) == ["1. A", "1. On it.", "2. B"]


def test_of_two_parts_for_them_the_first_has_them() -> None:
    tree = notice(
        part("Agenda", item("Adoption.", paragraph("On adoption.", role=NOTE))),
        part("Notes", role="annotations"),
        part("Copy", paragraph("More."), role="annotations"),
        document_type="annotated-agenda",
    )
    after = ["II. Notes", "Item 1.\tAdoption", "1. On adoption.", "III. Copy", "2. More."]
    assert _printed(_page(tree)) == ["I. Agenda", "1. Adoption.", *after]


def test_an_unnumbered_item_is_taken_up_by_its_title() -> None:
    tree = notice(
        item("A.", text("On it.", role=NOTE), unnumbered=True), part("N", role="annotations")
    )
    assert _printed(_page(tree)) == ["A.", "I. N", "A", "On it."]


def test_annotations_for_members_take_their_heading_along() -> None:
    tree = notice(
        item("A", text("Secret.", role=NOTE, audience="members")),
        item("B", text("Open.", role=NOTE)),
        item("C", documents=[{**DOCUMENT, "audience": "members"}]),
        part("N", role="annotations"),
    )
    assert _printed(_page(tree, public=True)) == [
        "1. A", "2. B", "3. C", "I. N", "Item 2.\tB", "Open.",
    ]  # fmt: skip
    assert len(_page(tree).body) == len(_page(tree, public=True).body) + 5


def test_a_footnote_of_a_title_is_not_called_twice() -> None:
    tree = notice(item("A.{^n|A note.}", text("On it.", role=NOTE)), part("N", role="annotations"))
    page = _page(tree)
    assert len(page.notes) == 1
    assert _printed(page)[2] == "Item 1.\tA"


def test_a_missing_title_is_missed_once() -> None:
    tree = notice(item("A", text("On it.", role=NOTE)), part("N", role="annotations"))
    missing = _page(tree, "fr").problems()
    assert [p.node for p in missing] == [pad("a"), pad("c"), pad("b")]
    assert "Point 1.\t[Texte non disponible" in _printed(_page(tree, "fr", stamp=True))[2]


def test_a_composer_follows_what_is_typed_and_the_type() -> None:
    document = Document(_tree())
    composer = Composer(HOUSE, HOUSE.profile.locale("en"))
    composer.page(document.tree)

    def after(made: object) -> list[str]:
        assert isinstance(made, Transaction)
        document.apply(made)
        assert composer.page(document.tree) == _page(document.tree)
        return _printed(composer.page(document.tree))

    assert after(set_text(document.tree, pad("b"), "en", "Changed."))[8] == "Item 1.\tChanged"
    assert after(set_text(document.tree, pad("c"), "en", "Other note."))[9] == "2. Other note."
    kind = set_field(document.tree, ROOT, "document_type", "provisional-agenda")
    assert len(after(kind)) == 9
    document.undo()
    assert composer.page(document.tree) == _page(document.tree)
    assert after(set_field(document.tree, pad("c"), "role", None))[1:3] == [
        "1. Changed.", "1. Other note.",
    ]  # fmt: skip


def test_a_branch_that_did_not_change_is_kept() -> None:
    composer = Composer(HOUSE, HOUSE.profile.locale("en"))
    tree = _tree()
    before = composer.page(tree).body
    after = composer.page(tree.replace(tree.node(pad("c")).with_text("en", "New."))).body
    assert [b is a for b, a in zip(before, after, strict=True)].count(False) == 5


def test_the_heading_over_an_annotation_is_set_as_the_script_of_the_page_wants() -> None:
    entry = item({"ar": "تقرير ECE/X/2 السنوي."}, paragraph({"ar": "نص"}, role=NOTE))
    tree = notice(
        part({"ar": "جدول"}, entry),
        part({"ar": "شروح"}, role="annotations"),
        document_type="annotated-agenda",
    )
    page = _page(tree, "ar")
    titles = [page.text(block) for block in page.body if block.kind in ("item", "annotated")]
    assert len(titles) == 2
    assert all("\u2066ECE/X/2\u2069" in words for words in titles)
