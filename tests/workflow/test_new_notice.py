"""What a new notice starts from."""

import random

import pytest

from editor.errors import InputRefused
from editor.layout.compose import compose
from editor.model.node import new_ids
from editor.model.tree import Tree
from editor.profiles.body import house_of, load_house
from editor.profiles.load import body_values, known
from editor.storage.notice_file import write_notice
from editor.workflow.new_notice import new_notice
from tests.edit.harness import lawful


def test_every_body_starts_with_a_notice_that_keeps_the_schema() -> None:
    for name in known("bodies"):
        house = load_house(body_values(name)["profile"], name)
        tree = new_notice(house, new_ids(random.Random(1)))
        lawful(tree)
        assert write_notice(tree)


def test_the_standing_elements_are_in_place() -> None:
    tree = new_notice(load_house("wto", "wto-msme"), new_ids(random.Random(1)))
    kinds = [(node.kind, node.fields.get("phrase")) for node in tree.walk()][1:]
    assert kinds == [
        ("title", "body-title"), ("title", "document-title"), ("text", "circulated"),
        ("rule", None), ("text", None), ("text", "lead-in"), ("sitting", "morning"),
        ("item", "adoption"), ("item", None), ("sitting", "afternoon"), ("item", "other-business"),
    ]  # fmt: skip


def test_it_carries_its_house_and_a_gap_for_its_symbol() -> None:
    house = load_house("wto", "wto-msme")
    root = new_notice(house, new_ids(random.Random(1))).root
    assert root.fields["symbol"] == ["INF/MSME/W/…"]
    assert root.fields["languages"] == ["en", "fr", "es"]
    assert root.fields["original"] == ["en"]
    assert "distribution" not in root.fields
    found = house_of(root)
    assert found.profile.values == house.profile.values
    assert found.body == house.body


def test_it_composes_in_every_language_and_says_what_is_missing() -> None:
    house = load_house("wto", "wto-msme")
    tree = new_notice(house, new_ids(random.Random(1)))
    for lang in house.profile.languages:
        page = compose(tree, house, house.profile.locale(lang))
        codes = {problem.code for problem in page.problems()}
        assert codes == {"missing-text", "unknown-fact"}
        assert page.label(page.body[7]) == "1"


@pytest.mark.parametrize("name", known("bodies"))
def test_every_type_of_document_starts_with_a_notice_under_its_own_title(name: str) -> None:
    house = load_house(body_values(name)["profile"], name)
    titles = set()
    for kind in house.profile.values["types"]:
        tree = new_notice(house, new_ids(random.Random(1)), kind)
        lawful(tree)
        assert tree.root.fields["document_type"] == kind
        page = compose(tree, house, house.profile.locale("fr"))
        unknown = [p for p in page.problems() if p.code == "missing-text" and p.name != "fr"]
        assert [p.name for p in unknown] == []
        titles.add(tuple(page.text(b) for b in page.body if b.kind == "title"))
    assert len(titles) == len(house.profile.values["types"])


def test_a_type_that_the_house_lacks_is_refused_with_those_it_has() -> None:
    with pytest.raises(InputRefused, match=r"no type of document 'letter'.*airgram, postponement"):
        new_notice(load_house("wto", "wto-msme"), new_ids(random.Random(1)), "letter")


def test_changing_the_type_changes_the_title() -> None:
    house = load_house("wto", "wto-msme")
    tree = new_notice(house, new_ids(random.Random(1)))
    for kind, title in (
        ("convening-notice", "AVIS DE CONVOCATION"),
        ("postponement", "REPORT DE LA RÉUNION"),
    ):
        changed = Tree(tree.root.with_field("document_type", kind))
        page = compose(changed, house, house.profile.locale("fr"))
        assert page.text(page.body[1]) == title


def test_a_postponement_has_no_agenda_and_says_which_meeting_it_was() -> None:
    house = load_house("wto", "wto-msme")
    root = new_notice(house, new_ids(random.Random(1)), "postponement").root
    former = {"type": "date", "value": "2027-03-22"}
    tree = Tree(root.with_field("fact/former.date", former))
    page = compose(tree, house, house.profile.locale("fr"))
    assert [block.kind for block in page.body] == ["title", "title", "text"]
    assert page.text(page.body[2]).startswith("La réunion prévue le lundi 22 mars 2027 est")
    assert page.problems() == []


def test_without_a_body_it_is_an_empty_notice() -> None:
    tree = new_notice(load_house("wto"), new_ids(random.Random(1)))
    lawful(tree)
    assert len(tree) == 1
    assert "body" not in tree.root.fields
