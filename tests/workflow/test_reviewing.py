"""The review after a roll-forward: what is listed, and what keep, change and remove do."""

from typing import Any

import pytest

from editor.checks.check import checked
from editor.checks.mending import mended
from editor.checks.severity import severity_of
from editor.edit.commands import wording
from editor.edit.document import Document
from editor.edit.transaction import Refusal, Transaction
from editor.model.node import Json, new_ids
from editor.model.rolled import belongs_to_rolling, is_rolled
from editor.model.tree import Tree
from editor.model.version import version_tree
from editor.profiles.body import house_of
from editor.workflow.carried_over import Carried, carried_over
from editor.workflow.circulate import planned
from editor.workflow.readiness import survey
from editor.workflow.reviewing import change, keep, remove, reopen
from editor.workflow.roll_forward import roll_forward
from tests.build import Sketch, item, pad, sitting, text
from tests.workflow.ready import applied, ready, with_root
from tests.workflow.test_roll_forward import DAY, facts, is_reviewed, old, rolled

PERSON: Json = {"type": "person", "value": {"name": "Ann Example"}}


def listed(tree: Tree, lang: str = "en") -> list[tuple[str, str, int]]:
    return [(c.kind, c.words, c.places) for c in carried_over(tree, house_of(tree.root), lang)]


def the(tree: Tree, kind: str, words: str) -> Carried:
    found = [c for c in carried_over(tree, house_of(tree.root), "en")
             if (c.kind, c.words) == (kind, words)]  # fmt: skip
    assert len(found) == 1, listed(tree)
    return found[0]


def after(tree: Tree, made: Transaction | Refusal) -> Tree:
    """The notice after an answer; undone, it is as it was."""
    assert isinstance(made, Transaction), made
    document = Document(tree)
    document.apply(made)
    done = document.tree
    document.undo()
    assert document.tree == tree
    return done


def changed(tree: Tree, kind: str, words: str, typed: str, lang: str = "en") -> Tree:
    return after(tree, change(tree, house_of(tree.root), the(tree, kind, words), typed, lang))


def removed(tree: Tree, kind: str, words: str) -> Tree:
    return after(tree, remove(tree, house_of(tree.root), the(tree, kind, words)))


def before(*below: Sketch, **other: Json) -> Tree:
    """The last notice: a quiet one, with these elements and details."""
    dates = {name: facts()[name] for name in ("meeting.1.date", "issue.date")}
    return rolled(old(*below, facts={**dates, **other}, body="wto-msme"))


TYPED = {
    "year": ("The 2023 programme", [("year", "2023", 1)]),
    "next year": ("The programme for 2024", [("year", "2024", 1)]),
    "another year": ("The package of 2020", []),
    "year in a symbol": ("See ECE/2023/1/Add.1", [("symbol", "ECE/2023/1/Add.1", 1)]),
    "date": ("By 5 May 2023", [("date", "5 May 2023", 1)]),
    "twice": ("In 2023 as in 2023", [("year", "2023", 2)]),
    "time": ("From 10:30, or 3 p.m.", [("time", "10:30", 1), ("time", "3 p.m.", 1)]),
    "person": ("Mr José de la Test‑Ñu, ITC", [("person", "José de la Test‑Ñu", 1)]),
    "two persons": (
        "Ms A. Example and Mr Bo Test",
        [("person", "A. Example", 1), ("person", "Bo Test", 1)],
    ),
    "none": ("Paragraph 2.4 of the year", []),
}


@pytest.mark.parametrize("case", TYPED)
def test_what_is_typed_and_may_be_stale_is_listed(case: str) -> None:
    words, wanted = TYPED[case]
    tree = before(text(words))
    assert [row for row in listed(tree) if row[0] != "date" or row[1] in words] == wanted


def test_the_same_in_several_languages_is_one_thing_in_the_words_of_each() -> None:
    words = {"en": "By 5 May 2023.", "fr": "Avant le 5 mai 2023.", "es": "Antes del 5 de mayo."}
    tree = before(text(words))
    assert ("date", "5 May 2023", 2) in listed(tree)
    assert ("date", "5 mai 2023", 2) in listed(tree, "fr")


def test_details_say_what_they_were_and_how_many_texts_print_them() -> None:
    room = {"type": "room", "value": "S1"}
    words = "It meets {meeting.room:in}, {meeting:on}"
    tree = before(text({"en": words, "fr": words}), text(phrase="circulated"), meeting_room=room,
                  **{"meeting.room": room})  # fmt: skip
    rows = {c.key: c for c in carried_over(tree, house_of(tree.root), "en")}
    assert (rows["fact/meeting.room"].places, rows["fact/meeting.room"].node) == (2, pad("a"))
    issued = rows["fact/issue.date"]
    assert (issued.words, issued.before) == ("Friday 2 June 2023", "Friday 3 March 2023")
    assert (issued.places, issued.node) == (3, pad("b"))
    assert "fact/meeting.1.date" not in rows


@pytest.fixture
def tree() -> Tree:
    """a item in three languages, b sitting with hours, c item with documents and speakers."""
    documents = [{"symbol": "W/1/1", "status": "issued"}, {"symbol": "W/1/2"}]
    return before(
        item({"en": "2023 programme, 10:30", "fr": "Programme 2023", "es": "**2023**, 2023"}),
        sitting("Day", item("Papers", documents=documents, speakers=["chair", "ITC"]),
                begins="10:00", ends="13:00"),
        text({"en": "On 20 March 2023 Ann Example speaks.", "fr": "Le 20 mars 2023, Ann Example."}),
        text({"en": "{chair:name} is in the chair."}),
        chair=PERSON,
    )  # fmt: skip


def left_over(tree: Tree) -> set[str]:
    reports = checked(tree, house_of(tree.root), ["en", "fr"])
    return {r.rule for r in reports if r.rule.startswith("left-over")}


def test_what_is_kept_is_left_over_no_more(tree: Tree) -> None:
    assert left_over(tree) == {"left-over-date", "left-over-person"}
    for kind, words in (("date", "20 March 2023"), ("person", "ann example")):
        found = [c for c in carried_over(tree, house_of(tree.root), "en")
                 if (c.kind, c.words.casefold()) == (kind, words.casefold())]  # fmt: skip
        for carried in found:
            tree = after(tree, keep(tree, carried))
    assert left_over(tree) == set()
    again = after(tree, reopen(tree, the(tree, "date", "20 March 2023")))
    assert left_over(again) == {"left-over-date"}
    refused = reopen(again, the(again, "date", "20 March 2023"))
    assert isinstance(refused, Refusal)


def test_a_change_of_typed_words_goes_to_all_languages(tree: Tree) -> None:
    made = changed(tree, "year", "2023", "2024")
    texts = made.node(pad("a")).texts
    assert texts["en"] == "2024 programme, 10:30"
    assert (texts["fr"], texts["es"]) == ("Programme 2024", "**2024**, 2024")
    made = changed(tree, "date", "20 March 2023", "1 June 2023")
    found = made.node(pad("d")).texts
    assert found["en"] == "On 1 June 2023 Ann Example speaks."
    assert found["fr"] == "Le 1er juin 2023, Ann Example."
    assert [c.changed for c in carried_over(made, house_of(made.root), "en")].count(True) == 1


def test_what_is_removed_from_a_text_leaves_a_gap(tree: Tree) -> None:
    made = removed(tree, "time", "10:30")
    assert made.node(pad("a")).texts["en"] == r"2023 programme, \[…\]"


def test_a_detail_changes_once_for_all_and_removed_becomes_unknown(tree: Tree) -> None:
    chair = next(c for c in carried_over(tree, house_of(tree.root), "en") if c.fact == "chair")
    house = house_of(tree.root)
    made = after(tree, change(tree, house, chair, " Bea Muster ", "en"))
    assert made.root.fields["fact/chair"]["value"] == {"name": "Bea Muster"}
    gone = after(tree, remove(tree, house, chair))
    assert gone.root.fields["fact/chair"]["value"] is None
    emptied = after(tree, change(tree, house, chair, "  ", "en"))
    assert emptied == gone


def test_fields_change_as_they_are_written(tree: Tree) -> None:
    made = changed(tree, "hours", "10:00-13:00", "9 h 30 – 12:00", "fr")
    fields = made.node(pad("b")).fields
    assert (fields["begins"], fields["ends"]) == ("09:30", "12:00")
    made = changed(tree, "hours", "10:00-13:00", "11:00")
    assert "ends" not in made.node(pad("b")).fields
    made = changed(tree, "documents", "W/1/1, W/1/2", "W/1/3, W/1/1")
    kept = [{"symbol": "W/1/3"}, {"symbol": "W/1/1", "status": "issued"}]
    assert made.node(pad("c")).fields["documents"] == kept
    made = changed(tree, "speakers", "Ann Example, ITC", "ILO, Ann Example")
    assert made.node(pad("c")).fields["speakers"] == ["ILO", "chair"]
    made = removed(tree, "hours", "10:00-13:00")
    assert not {"begins", "ends"} & made.node(pad("b")).fields.keys()


@pytest.mark.parametrize(
    ("kind", "words", "typed"),
    [
        ("date", "20 March 2023", "soon"),
        ("time", "10:30", "25:00"),
        ("hours", "10:00-13:00", "x-y"),
    ],
)
def test_what_is_not_understood_is_said(tree: Tree, kind: str, words: str, typed: str) -> None:
    refused = change(tree, house_of(tree.root), the(tree, kind, words), typed, "en")
    assert isinstance(refused, Refusal)
    assert refused.code in ("not-a-date", "not-a-time")


def test_an_edit_elsewhere_is_an_answer_too() -> None:
    tree = before(text("The 2023 programme"))
    tree = after(tree, keep(tree, the(tree, "date", "Friday 2 June 2023")))
    assert not is_reviewed(tree)
    made: Any = wording.set_text(tree, pad("a"), "en", "The programme")
    assert is_reviewed(after(tree, made))


def test_an_answer_to_what_is_gone_does_nothing(tree: Tree) -> None:
    carried = the(tree, "hours", "10:00-13:00")
    bare = before(text("Nothing"))
    house = house_of(bare.root)
    made = (keep(bare, carried), remove(bare, house, carried), change(bare, house, carried, "9:00",
                                                                      "en"))  # fmt: skip
    assert [answer.code for answer in made if isinstance(answer, Refusal)] == ["no-change"] * 3


def test_a_notice_that_goes_out_is_no_longer_rolled_forward() -> None:
    tree = ready()
    house = house_of(tree.root)
    next_ = roll_forward(tree, house, DAY("2023-06-20"), {}, new_ids()).tree
    next_ = with_root(next_, symbol=["INF/MSME/W/50"], job="23-5678")
    assert is_rolled(next_.root)
    found = survey(next_, house, DAY("2023-06-02"), "stem")
    plan = planned(next_, house, found, found.chosen(["en"], [False]), new_ids())
    out = applied(next_, plan.transaction)
    assert out == plan.after
    version = version_tree(out, next(iter(out.root.family("version"))))
    for went in (out, version):
        assert went is not None
        assert not [p for node in went.walk() for p in node.fields if belongs_to_rolling(p)]
    assert carried_over(out, house, "en") == ()


def test_a_check_says_how_much_was_not_looked_at_and_keeps_it_all_at_once(tree: Tree) -> None:
    house = house_of(tree.root)
    (report,) = [r for r in checked(tree, house, ["en", "fr"]) if r.rule == "unreviewed"]
    count = sum(carried.is_open for carried in carried_over(tree, house, "en"))
    assert report.params["count"] == count
    assert severity_of(report) == "warning"
    kept = after(tree, mended(tree, [report], [report.mend_id(report.mends[0])]))
    assert is_reviewed(kept)
    assert "unreviewed" not in {r.rule for r in checked(kept, house, ["en"])}
