"""What a new notice starts from."""

import random

from editor.layout.compose import compose
from editor.model.node import new_ids
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
        ("title", "body-title"), ("title", "convening-notice"), ("text", "circulated"),
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


def test_without_a_body_it_is_an_empty_notice() -> None:
    tree = new_notice(load_house("wto"), new_ids(random.Random(1)))
    lawful(tree)
    assert len(tree) == 1
    assert "body" not in tree.root.fields
