"""roll-forward: the next notice as a file, the review as a list, every slip in one sentence."""

import json
from pathlib import Path

import pytest

from editor.model.rolled import is_rolled
from editor.workflow.carried_over import carried_over
from tests.cli.calls import SAMPLE, convoca, ids, refused, tree_in


@pytest.fixture
def next_(desk: Path) -> Path:
    """Where the next notice goes."""
    return desk / "next.convoca"


def test_the_next_notice_is_written_and_what_came_along_is_listed(next_: Path) -> None:
    lines = convoca("roll-forward", SAMPLE, "--date", "2023-06-20", "-o", next_).lines()
    tree = tree_in(next_)
    assert is_rolled(tree.root)
    assert tree.root.fields["fact/meeting.1.date"]["value"] == "2023-06-20"
    assert "hgvm38y5jc  room: S1 (3 texts)" in lines
    before = "date: Friday 2 June 2023, before Friday 3 March 2023 (3 texts)"
    assert f"saf7o13lj8  {before}" in lines
    rows = convoca("show", next_, "-l", "en", "--json").rows()
    assert [row["text"] for row in rows if row["label"] == "1"] == ["ADOPTION OF THE AGENDA"]


def test_programs_get_the_same_list_as_json(next_: Path) -> None:
    words = ("--date", "2023-06-20", "-o", next_, "--json")
    rows = json.loads(convoca("roll-forward", SAMPLE, *words).out)
    tree = tree_in(next_)
    from editor.profiles.body import house_of

    assert [(r["node"], r["kind"], r["words"], r["places"]) for r in rows] == [
        (c.node, c.kind, c.words, c.places) for c in carried_over(tree, house_of(tree.root), "en")
    ]
    assert {"node": "hgvm38y5jc", "kind": "room", "detail": "meeting.room", "words": "S1",
            "before": None, "places": 3} in rows  # fmt: skip


def test_without_a_date_the_rule_of_the_body_gives_it(next_: Path) -> None:
    assert convoca("roll-forward", SAMPLE, "-o", next_).code == 0
    assert tree_in(next_).root.fields["fact/meeting.1.date"]["value"] == "2023-06-19"


def test_items_are_dropped_and_parked_by_their_ids(next_: Path) -> None:
    winners, thematic = ids(SAMPLE, kind="item", label="4") + ids(SAMPLE, kind="item", label="5")
    words = ("--date", "2023-06-20", "-o", next_, "--drop", winners, "--park", thematic)
    assert convoca("roll-forward", SAMPLE, *words).code == 0
    tree = tree_in(next_)
    assert winners not in tree
    assert tree.root.children[-1].kind == "parking"
    assert [child.id for child in tree.root.children[-1].children] == [thematic]


def test_a_word_file_is_rolled_forward_as_well(desk: Path, next_: Path) -> None:
    word = desk / "last.docx"
    assert convoca("export", SAMPLE, "-l", "fr", "-o", word).code == 0
    ran = convoca("roll-forward", word, "--date", "2023-06-20", "-o", next_)
    assert ran.code == 0, ran.err
    assert all(line.startswith("convoca: ") for line in ran.err.splitlines())
    tree = tree_in(next_)
    assert is_rolled(tree.root)
    assert "fr" in tree.root.fields["languages"]
    assert any("person: Charly Gordon" in line for line in ran.out.splitlines())


SLIPS = {
    "no such day": (["--date", "2023-06-31"], 2, "'2023-06-31' is no date"),
    "no date": (["--date", "soon"], 2, "'soon' is no date"),
    "the same day": (["--date", "2023-03-20"], 2, "which was on 2023-03-20"),
    "a day before": (["--date", "2022-12-01"], 2, "is not after the last meeting"),
    "unknown item": (["--drop", "nosuchitem"], 2, "'nosuchitem'"),
    "no item": (["--park", "autffx9f25"], 2, "no agenda item of the first level"),
    "two fates": (["--park", "iwkodxj3o4", "--drop", "iwkodxj3o4"], 2, "two things at once"),
}


@pytest.mark.parametrize("case", SLIPS)
def test_a_slip_is_answered_in_one_sentence_and_nothing_is_made(case: str, next_: Path) -> None:
    words, code, part = SLIPS[case]
    refused(convoca("roll-forward", SAMPLE, "-o", next_, *words), code, part, "Nothing was ")
    assert not next_.exists()


def test_what_cannot_be_read_or_must_not_be_overwritten_is_named(desk: Path, next_: Path) -> None:
    text = desk / "last.txt"
    text.write_text("Not a notice", encoding="utf-8")
    refused(convoca("roll-forward", text, "-o", next_), 3, text, "not a Convoca notice")
    gone = desk / "gone.convoca"
    refused(convoca("roll-forward", gone, "-o", next_), 3, gone, "not found")
    broken = desk / "last.docx"
    broken.write_bytes(b"PK\x03\x04 broken")
    assert convoca("roll-forward", broken, "-o", next_).code == 3
    last = desk / "last.convoca"
    last.write_bytes(SAMPLE.read_bytes())
    refused(convoca("roll-forward", last, "-o", last), 4, last, "not overwritten", "--force")
    assert last.read_bytes() == SAMPLE.read_bytes()


def test_a_last_meeting_without_a_date_needs_one(desk: Path, next_: Path) -> None:
    bare = desk / "bare.convoca"
    assert convoca("new", "--body", "wto-gc", "-o", bare).code == 0
    refused(convoca("roll-forward", bare, "-o", next_), 2, "has no date", "Give the date.")
    assert convoca("roll-forward", bare, "-o", next_, "--date", "2023-06-20").code == 0
