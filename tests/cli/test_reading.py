"""show and facts: tables for people, lists for programs."""

import json
from pathlib import Path

import pytest

from editor.layout.compose import compose
from editor.model.fact import facts_of
from editor.output.rows import rows_of
from editor.profiles.body import house_of
from tests.build import item, notice, text
from tests.cli.calls import SAMPLE, convoca, process, refused, tree_in, written

ROW = ["place", "id", "kind", "style", "label", "text"]


@pytest.mark.parametrize("lang", ["en", "fr", "es"])
def test_show_lists_every_row_of_the_page(sample: Path, lang: str) -> None:
    tree = tree_in(sample)
    house = house_of(tree.root)
    page = compose(tree, house, house.profile.locale(lang))
    rows = convoca("show", sample, "-l", lang, "--json").rows()
    assert rows == [row.as_json() for row in rows_of(page)]
    assert [list(row) for row in rows] == [ROW] * len(rows)
    assert {row["place"] for row in rows} == {"header", "body"}


def test_show_prints_the_same_rows_as_a_table(sample: Path) -> None:
    rows = convoca("show", sample, "-l", "fr", "--json").rows()
    lines = convoca("show", sample, "-l", "fr").lines()
    assert len(lines) == len(rows)
    for line, row in zip(lines, rows, strict=True):
        assert line.startswith(row["place"])
        assert line.endswith(row["text"].rstrip())
        assert line.split()[1:3] == [row["id"] or "-", row["kind"]]


def test_a_line_break_does_not_break_a_row_of_the_table(desk: Path) -> None:
    path = written(notice(text("first\nsecond"), profile="wto"), desk / "a.convoca")
    assert [line for line in convoca("show", path, "-l", "en").lines() if "first ⏎ second" in line]


def test_the_list_of_a_notice_has_one_row_per_line(sample: Path) -> None:
    first, *lines, last = convoca("show", sample, "-l", "es", "--json").lines()
    assert (first, last) == ("[", "]")
    assert all(isinstance(json.loads(line.rstrip(",")), dict) for line in lines)


def test_show_writes_nothing(sample: Path) -> None:
    before = sample.read_bytes()
    convoca("show", sample, "-l", "fr").lines()
    assert sample.read_bytes() == before
    assert [path.name for path in sample.parent.iterdir()] == [sample.name]


def test_show_refuses_a_language_that_the_notice_lacks(sample: Path) -> None:
    ran = convoca("show", sample, "-l", "de")
    refused(ran, 2, "'de'", "not a language of this notice", "Nothing was done", "en, fr, es")


def test_show_refuses_a_language_that_the_house_lacks(desk: Path) -> None:
    tree = notice(item("Adoption"), languages=("en", "de"), profile="wto")
    path = written(tree, desk / "a.convoca")
    ran = convoca("show", path, "-l", "de")
    refused(ran, 3, "'de'", "profile", "Nothing was made", "en, fr, es")


def test_a_notice_that_names_no_languages_is_shown_in_those_of_its_house(desk: Path) -> None:
    path = written(notice(item("Adoption"), languages=(), profile="wto"), desk / "a.convoca")
    assert any("Adoption" in line for line in convoca("show", path, "-l", "en").lines())


def test_facts_lists_the_details_of_the_notice_and_of_its_body(sample: Path) -> None:
    listed = {fact["id"]: fact for fact in convoca("facts", sample, "--json").rows()}
    own = facts_of(tree_in(sample).root)
    assert {name for name, fact in listed.items() if fact["from"] == "notice"} == set(own)
    assert {name for name, fact in listed.items() if fact["from"] == "body"} >= {"body.title"}
    for name, fact in own.items():
        assert listed[name] == {"id": name, **fact.as_json(), "from": "notice"}


def test_facts_prints_the_same_details_as_a_table(sample: Path) -> None:
    rows = convoca("facts", sample, "--json").rows()
    lines = convoca("facts", sample).lines()
    assert [line.split()[:3] for line in lines] == [[r["id"], r["type"], r["from"]] for r in rows]
    assert any(line.endswith("  2023-03-20") for line in lines)


def test_a_notice_without_details_has_an_empty_list(desk: Path) -> None:
    path = written(notice(item("Adoption"), profile="wto"), desk / "a.convoca")
    assert convoca("facts", path, "--json").rows() == []
    assert convoca("facts", path).lines() == []


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_programs_get_utf_8_whatever_the_terminal_speaks(encoding: str) -> None:
    ran = process("show", SAMPLE, "-l", "fr", "--json", PYTHONIOENCODING=encoding)
    assert any("APRÈS-MIDI" in row["text"] for row in ran.rows())
