"""The seed notice comes in whole: its rows, its structure, its details, what was not sure."""

import json
import textwrap
from pathlib import Path

import pytest

from editor.model.tree import Tree
from editor.text_in.lines import read_lines
from editor.text_in.result import Result
from tests.text_in.reading import Rows, body_rows, kinds, lost, page_of, read, told

GOLDEN = Path(__file__).parents[1] / "golden"
SOURCE = (GOLDEN / "seed.fr.md").read_text(encoding="utf-8")
ROWS: Rows = [
    (row["label"], row["text"])
    for row in json.loads((GOLDEN / "seed.rows.json").read_text(encoding="utf-8"))
]


@pytest.fixture(scope="module")
def seed() -> Result:
    return read(SOURCE, "fr")


def _text(tree: Tree, beginning: str) -> str:
    return next(t for n in tree.walk() for t in n.texts.values() if t.startswith(beginning))


def test_the_38_rows_are_those_of_the_printed_page(seed: Result) -> None:
    assert len(ROWS) == 38
    assert body_rows(seed.tree, "fr") == ROWS


def test_the_levels_come_from_the_markers(seed: Result) -> None:
    outline = [line.split(" ", 1)[0] if line[0] != " " else line for line in kinds(seed, "fr")]
    shown = [" ".join(line.split()[:2]) for line in outline[6:]]
    assert shown[:3] == ["sitting", "item 1", "paragraph 1.1."]
    depths = [(len(line) - len(line.lstrip())) // 2 for line in kinds(seed, "fr")]
    assert depths == (
        [0] * 6 + [0, 1, 2, 1, 2]  # titles and preamble, MATIN, 1, 1.1., 2, 2.1.
        + [3, 4, 3, 4, 4, 4, 3, 4, 4, 3, 4]  # pillars a. to d. with their bodies
        + [2, 2, 2, 3, 3, 2, 1, 2]  # 2.2. to 2.5., 3, 3.1.
        + [0, 1, 2, 1, 2, 2, 1, 2]  # APRÈS-MIDI, 4 to 6
    )  # fmt: skip


def test_pillars_stand_under_2_1_and_subparagraphs_under_2_4(seed: Result) -> None:
    labels = page_of(seed.tree, "fr").labels
    by_label = {labels[n.id]: n for n in seed.tree.walk() if n.kind == "paragraph"}
    assert [c.kind for c in by_label["2.1."].children] == ["pillar"] * 4
    assert [c.kind for c in by_label["2.4."].children] == ["subparagraph"] * 2


def test_the_swallowed_letter_stays_as_printed_and_is_reported_once(seed: Result) -> None:
    (message,) = told(seed, "typed-label")
    assert (message.params["label"], message.line) == ("e.", 53)
    node = seed.tree.node(message.node or "")
    assert (node.kind, node.fields["typed_label"]) == ("text", "e.")
    above = seed.tree.parent(node.id)
    assert above is not None
    assert above.texts["fr"].startswith("Mise en œuvre")


def test_fixed_phrases_are_phrases_and_the_slip_in_the_title_stays(seed: Result) -> None:
    found = {
        n.fields["phrase"]: n.texts.get("fr") for n in seed.tree.walk() if "phrase" in n.fields
    }
    assert found == {
        "body-title": "GRUPE DE TRAVAIL INFORMEL SUR LES MPME",
        "convening-notice": None,
        "circulated": None,
        "lead-in": None,
        "morning": None,
        "afternoon": None,
        "other-business": None,
    }


def test_the_details_are_known_and_print_what_stood_there(seed: Result) -> None:
    fields = seed.tree.root.fields
    values = {name[5:]: f["value"] for name, f in fields.items() if name.startswith("fact/")}
    assert values == {
        "issue.date": "2023-03-03",
        "meeting.1.date": "2023-03-20",
        "meeting.1.start": "10:00",
        "meeting.room": "S1",
        "meeting.platform": "Interprefy",
        "meeting.mode": "hybrid",
        "link.1": None,
        "link.2": None,
        "link.3": None,
    }
    assert "le **{meeting.1.date:weekday}**, {meeting.1.start:at}." in _text(seed.tree, "Le Groupe")
    assert "[Connected Services, Competitive Businesses](link.2)" in _text(
        seed.tree, "Présentation"
    )


def test_the_masthead_becomes_fields(seed: Result) -> None:
    fields = {k: v for k, v in seed.tree.root.fields.items() if "/" not in k and k != "carried"}
    assert fields == {
        "document_type": "convening-notice",
        "job": "23-1470",
        "original": ["en"],
        "languages": ["en", "fr", "es"],
        "profile": "wto",
        "body": "wto-msme",
        "status": "draft",
    }
    assert [m.params["text"] for m in told(seed, "left-out-layout")] == ["Page: 1/3"]
    assert [m.params["text"] for m in told(seed, "left-out-rule")] == ["---"]


def test_nothing_of_the_seed_is_lost(seed: Result) -> None:
    lines = [line.strip("#*- ") for line in SOURCE.splitlines() if line.strip("#*- ")]
    assert len(lines) == 42
    words = [line.replace("**", "").replace("](#)", "]") for line in lines]
    assert lost(words, seed, "fr") == []


@pytest.mark.parametrize(
    ("width", "end", "between"),
    [
        (10_000, "\n", "\n\n"),
        (10_000, "\n", "\n"),
        (10_000, "\r\n", "\r\n"),
        (72, "\n", "\n\n"),
        (60, "\r\n", "\r\n\r\n"),
    ],
)
def test_the_seed_as_plain_text_gives_the_same_rows(width: int, end: str, between: str) -> None:
    lines = [line.plain for line in read_lines(SOURCE).lines if not line.rule]
    wrapped = [end.join(textwrap.wrap(line, width)) for line in lines]
    result = read(between.join(wrapped), "fr")
    assert body_rows(result.tree, "fr") == ROWS
    assert len(told(result, "typed-label")) == 1
