"""What becomes of agenda items in the next notice: standing again, left out, parked, added."""

import pytest

from editor.errors import EditRefused
from editor.model.parking import POSTPONED
from editor.model.rolled import origin_of
from tests.build import item, outline, pad, sitting, text
from tests.workflow.test_roll_forward import AGENDA, facts, old, rolled, sound


def test_items_stand_again_as_often_as_their_body_says() -> None:
    made = rolled(old(*AGENDA))
    assert outline(made) == [
        "sitting a: Morning",
        "  item b",
        "  item e: Trade",
        "    paragraph f: It was discussed.",
        "sitting g: Afternoon",
        "  continuation h: Trade",
        "  paragraph i: On with it.",
        "  item z901",
        "  item j",
    ]
    assert made.node(pad("z901")).fields["phrase"] == "next-meeting"
    assert origin_of(made.node(pad("z901")), "en") == "new"


def test_the_first_meeting_of_a_year_has_its_items_back() -> None:
    kept = rolled(old(*AGENDA), "2024-02-20")
    assert "  item c: Election of Officers" in outline(kept)
    lacking = rolled(old(sitting("Morning", item("Trade"))), "2024-02-20")
    phrases = [node.fields.get("phrase") for node in lacking.root.children[0].children]
    assert phrases == ["adoption", "officers", None, "next-meeting", "other-business"]


def test_a_notice_without_items_gets_the_standing_ones() -> None:
    made = rolled(old(text("It meets."), sitting("Day"), body="wto-msme"))
    assert [n.fields["phrase"] for n in made.root.children[1].children] == [
        "adoption",
        "other-business",
    ]
    bare = rolled(old(text("It meets."), body="wto-msme"))
    assert [n.kind for n in bare.root.children] == ["text", "item", "item"]


def test_an_item_that_is_left_out_goes_wherever_it_is_taken_up_again() -> None:
    made = rolled(old(*AGENDA, body="wto-msme"), eaaaaaaaaa="drop")
    assert not {pad(name) for name in "efhi"} & {node.id for node in made.walk()}
    assert pad("c") in made


def test_an_item_is_parked_with_the_day_it_was_postponed_from_and_stays_there() -> None:
    tree = old(*AGENDA, body="wto-msme")
    made = rolled(tree, eaaaaaaaaa="park")
    parking = made.root.children[-1]
    assert [(node.id, node.fields.get(POSTPONED)) for node in parking.walk()] == [
        (parking.id, None),
        (pad("e"), "2023-03-20"),
        (pad("f"), None),
    ]
    assert pad("h") not in made
    again = rolled(made, "2023-09-20")
    assert again.root.children[-1].children[0].fields[POSTPONED] == "2023-03-20"
    sound(again)


def test_details_that_only_what_is_left_out_used_go_with_it() -> None:
    details = {name: {"type": "symbol", "value": f"W/1/{n}"} for n, name in enumerate("xyz")}
    names = {"en": "{x:symbol} and {y:symbol}"}
    tree = old(item(names), item("{y:symbol}"), item("Other"), facts=facts(**details))
    made = rolled(tree, aaaaaaaaaa="drop")
    left = {name for name in made.root.family("fact") if name in "xyz"}
    assert left == {"y", "z"}  # nothing used z before either: somebody wanted it


@pytest.mark.parametrize(
    ("name", "code"), [("nosuchnode", "unknown-node"), (pad("d"), "not-first-level")]
)
def test_only_items_of_the_first_level_can_be_chosen(name: str, code: str) -> None:
    with pytest.raises(EditRefused) as refused:
        rolled(old(*AGENDA), **{name: "drop"})
    assert refused.value.code == code
