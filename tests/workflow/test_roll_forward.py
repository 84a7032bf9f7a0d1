"""The next notice out of the last one: dates, symbols, items, what is cleared and what is kept."""

import datetime
import random
from typing import Any

import pytest

from editor.checks.came_along import to_review
from editor.checks.check import checked
from editor.edit.document import Document
from editor.edit.transaction import Transaction
from editor.errors import EditRefused
from editor.locales.meetings import meeting_days
from editor.model.node import Json, Node, new_ids
from editor.model.rolled import CAME, REVIEW, belongs_to_rolling, origin_of
from editor.model.schema import branch_fault
from editor.model.tree import Tree
from editor.model.values import node_fault
from editor.profiles.body import House, house_of, load_house
from editor.storage.notice_file import load, write_notice
from editor.storage.notice_reader import read_notice
from editor.workflow.carried_over import carried_over
from editor.workflow.reviewing import keep
from editor.workflow.roll_forward import Rolled, roll_forward, suggested
from resources import SAMPLES
from tests.build import (
    ROOT,
    Sketch,
    continuation,
    item,
    later_ids,
    notice,
    outline,
    pad,
    paragraph,
    sitting,
    text,
    title,
)
from tests.counts import count, fresh_seed
from tests.random_notice import random_notice

GONE = ("comment", "ignore", "conflict", "version")
MEETING = {
    "issue.date": "2023-03-03",
    "meeting.1.date": "2023-03-20",
    "deadline": "2023-03-13",
    "report.date": "2022-11-16",
}
DAY = datetime.date.fromisoformat


def facts(**other: Json) -> dict[str, Json]:
    dates = {name: {"type": "date", "value": value} for name, value in MEETING.items()}
    return {**dates, **{name.replace("_", "."): value for name, value in other.items()}}


def old(*below: Sketch, body: str = "wto-gc", **fields: Any) -> Tree:
    values = {"profile": "wto", "body": body, "status": "circulated", "original": ["en"],
              "document_type": "convening-notice", "facts": facts(), **fields}  # fmt: skip
    return notice(*below, **values)


def rolled(tree: Tree, date: str = "2023-06-20", **choices: Any) -> Tree:
    return roll_forward(tree, house_of(tree.root), DAY(date), choices, later_ids()).tree


def said(tree: Tree, name: str) -> Json:
    return tree.root.fields.get(f"fact/{name}", {}).get("value")


# --- dates -----------------------------------------------------------------------------------


def test_dates_ahead_move_with_the_meeting_and_history_stays() -> None:
    tree = rolled(old())
    assert said(tree, "meeting.1.date") == "2023-06-20"
    assert said(tree, "issue.date") == "2023-06-02"  # 3 June is a Saturday
    assert said(tree, "deadline") == "2023-06-13"
    assert said(tree, "report.date") == "2022-11-16"
    assert tree.root.fields["rolled_from"] == {
        "id": ROOT,
        "dates": ["2023-03-03", "2023-03-13", "2023-03-20"],
        "persons": [],
    }


def test_the_notice_is_out_as_early_as_the_body_asks_for() -> None:
    late = facts()
    late["issue.date"] = {"type": "date", "value": "2023-03-19"}
    assert said(rolled(old(facts=late)), "issue.date") == "2023-06-09"  # ten days, a Friday


@pytest.mark.parametrize(
    ("first", "second"), [("2023-06-20", "2023-06-21"), ("2023-06-23", "2023-06-26")]
)
def test_the_days_of_a_meeting_follow_each_other_over_a_weekend(first: str, second: str) -> None:
    two = facts(meeting_2_date={"type": "date", "value": "2023-03-21", "local": {"fr": "mardi"}})
    days = [sitting("One", day="meeting.1.date"), sitting("Two", day="2023-03-21")]
    tree = rolled(old(*days, facts=two), first)
    assert (said(tree, "meeting.1.date"), said(tree, "meeting.2.date")) == (first, second)
    assert "local" not in tree.root.fields["fact/meeting.2.date"]
    assert [node.fields["day"] for node in tree.root.children] == ["meeting.1.date", second]


def test_a_span_moves_as_a_whole_and_a_former_date_goes() -> None:
    span = {"type": "span", "value": {"from": "2023-03-20", "to": "2023-03-24"}}
    tree = rolled(old(facts=facts(week=span, former_date={"type": "date", "value": "2023-03-01"})))
    assert said(tree, "week") == {"from": "2023-06-20", "to": "2023-06-23"}
    assert "fact/former.date" not in tree.root.fields


def test_without_a_date_of_the_last_meeting_the_others_become_unknown() -> None:
    lone = facts()
    del lone["meeting.1.date"]
    tree = rolled(old(facts=lone))
    assert said(tree, "meeting.1.date") == "2023-06-20"
    assert said(tree, "issue.date") is said(tree, "deadline") is None
    assert suggested(old(facts=lone), load_house("wto", "wto-gc")) is None


def test_a_date_that_is_not_later_is_refused() -> None:
    for date in ("2023-03-20", "2022-01-01"):
        with pytest.raises(
            EditRefused, match="not after the last meeting, which was on 2023-03-20"
        ):
            rolled(old(), date)


# --- masthead --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("symbols", "gaps"),
    [
        (["INF/MSME/W/41"], ["INF/MSME/W/…"]),
        (["INF/MSME/W/41/Rev.2"], ["INF/MSME/W/…"]),
        (["G/XSM/W/…", "G/XEG/W/12"], ["G/XSM/W/…", "G/XEG/W/…"]),
        (["TD/B/2023/1"], ["TD/B/2024/…"]),
        (None, ["WTO/AIR/GC/…"]),
    ],
)
def test_the_symbol_becomes_a_gap_in_its_series(symbols: Json, gaps: list[str]) -> None:
    fields = {"symbol": symbols} if symbols else {}
    assert rolled(old(**fields), "2024-02-20").root.fields["symbol"] == gaps


@pytest.mark.parametrize(
    ("job", "gap"),
    [("23-1470", "24-    "), ("(23-1470)", "24-    "), ("GE.23-01763", "GE.24-    "), (None, None)],
)
def test_the_job_number_becomes_a_gap_of_its_year(job: str | None, gap: str | None) -> None:
    fields = {"job": job} if job else {}
    assert rolled(old(**fields), "2024-02-20").root.fields.get("job") == gap


@pytest.mark.parametrize("kind", ["revision", "addendum", "corrigendum", "postponement"])
def test_what_stands_on_another_document_is_followed_by_a_convening_notice(kind: str) -> None:
    tree = old(
        title(role="document", phrase=("postponement" if kind == "postponement" else
                                       "convening-notice")),
        title(role="subtitle", phrase="document-subtitle"),
        title({"en": "Revision", "fr": "RÉVISION"}, role="subtitle"),
        title("Joint meeting", role="subtitle"),
        document_type=kind,
    )  # fmt: skip
    made = rolled(tree)
    assert made.root.fields["document_type"] == "convening-notice"
    assert made.root.children[0].fields["phrase"] in ("convening-notice", "document-title")
    titles = [line for line in outline(made) if line.startswith("title")]
    assert titles == ["title a", "title d: Joint meeting"]


def test_an_airgram_stays_one() -> None:
    made = rolled(old(title(role="subtitle", phrase="revision"), document_type="airgram"))
    assert made.root.fields["document_type"] == "airgram"
    assert made.root.children[0].fields["role"] == "subtitle"


AGENDA = (
    sitting(
        "Morning",
        item(phrase="adoption"),
        item({"en": "Election of Officers"}, paragraph("Two are to be elected.")),
        item("Trade", paragraph("It was discussed.")),
    ),
    sitting(
        "Afternoon",
        continuation("Trade", of=pad("e")),
        paragraph("On with it."),
        item(phrase="other-business"),
    ),
)
"""a sitting (b adoption, c officers (d), e Trade (f)), g sitting (h continuation, i, j others)."""


# --- what is cleared, what is kept -------------------------------------------------------------


def test_every_text_says_where_it_comes_from() -> None:
    tree = rolled(old(item({"en": "Trade", "fr": "Commerce"}), item(phrase="adoption")))
    a, b = (tree.node(pad(name)) for name in "ab")
    assert [origin_of(a, lang) for lang in ("en", "fr", "es")] == ["same", "same", "new"]
    assert [origin_of(b, lang) for lang in ("en", "es")] == ["same", "same"]
    assert origin_of(a.with_text("en", "Trade in fish"), "en") == "adapted"
    assert origin_of(a.with_text("en", "Trade in fish").with_text("en", "Trade"), "en") == "same"
    assert origin_of(b.with_text("en", "ADOPTION"), "en") == "adapted"


def sound(tree: Tree) -> None:
    """Assert that a notice is one that can be kept and opened again."""
    assert branch_fault(tree.root, []) is None
    assert not [fault for node in tree.walk() if (fault := node_fault(node))]
    assert read_notice(write_notice(tree), "rolled") == tree


def is_reviewed(tree: Tree) -> bool:
    return not any(to_review(tree))


def all_kept(tree: Tree, house: House) -> Tree:
    """The notice once everything that came along was looked at, and undone again."""
    document = Document(tree)
    for carried in carried_over(tree, house, "en"):
        made = keep(document.tree, carried)
        assert isinstance(made, Transaction), made
        document.apply(made)
    assert is_reviewed(document.tree)
    return document.tree


def left_over(tree: Tree, house: House) -> list[str]:
    languages = tree.root.fields["languages"]
    return [
        r.id
        for r in checked(tree, house, languages)
        if r.rule.startswith(("left-over", "unreviewed"))
    ]


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.convoca")), ids=lambda path: path.stem)
def test_a_sample_rolled_forward_has_nothing_left_over_once_it_is_reviewed(path: Any) -> None:
    tree = load(path).tree
    house = house_of(tree.root)
    date = suggested(tree, house)
    assert date
    result = roll_forward(tree, house, date, {}, new_ids())
    sound(result.tree)
    assert result.tree.root.id != tree.root.id
    assert result.carried
    assert all(carried.is_open and carried.words for carried in result.carried)
    assert not is_reviewed(result.tree)
    assert left_over(all_kept(result.tree, house), house) == []


def random_old(rnd: random.Random) -> Tree:
    """A random notice with more said of it than the random ones have."""
    tree = random_notice(rnd, rnd.randint(5, 120))
    fields = {
        **tree.root.fields,
        "version/v1": {"name": "sent"},
        "fact/meeting.1.date": {"type": "date", "value": "2027-03-02"},
        "ignore/weekday/en": "0123456789abcdef",
        "status": rnd.choice(["draft", "circulated"]),
    }
    children = tuple(
        child.with_field("ignore/spaces/fr", "00").with_field("conflict/en", {"base": ""})
        for child in tree.root.children
    )
    return Tree(Node(tree.root.id, "notice", fields, {}, children))


def test_a_random_notice_keeps_its_texts_and_statuses_and_nothing_else_of_its_time() -> None:
    rnd = random.Random(fresh_seed())
    for _ in range(count(300)):
        tree = random_old(rnd)
        house = load_house("wto", "wto-msme")
        date = meeting_days(house.facts(tree.root))[-1] + datetime.timedelta(rnd.randint(1, 500))
        result: Rolled = roll_forward(tree, house, date, {}, new_ids(rnd))
        sound(result.tree)
        assert result.tree.root.fields["status"] == "draft"
        for node in result.tree.walk():
            assert not [path for path in node.fields if path.partition("/")[0] in GONE]
            if node.id in tree:
                before = tree.node(node.id)
                assert node.texts == before.texts
                assert node.family("state") == before.family("state")
                assert all(origin_of(node, lang) == "same" for lang in node.texts)
        assert left_over(all_kept(result.tree, house), house) == []


def test_a_notice_can_be_rolled_forward_again_and_again() -> None:
    tree = rolled(old(*AGENDA, text("In 2023, Mr Ben Sample spoke."), body="wto-msme"))
    again = rolled(all_kept(tree, house_of(tree.root)), "2023-09-20")
    assert again.root.fields["rolled_from"]["id"] == tree.root.id
    assert not is_reviewed(again)
    marks = {path for node in again.walk() for path in node.fields if belongs_to_rolling(path)}
    assert {path.partition("/")[0] for path in marks} == {"rolled_from", CAME, REVIEW}
    sound(again)
