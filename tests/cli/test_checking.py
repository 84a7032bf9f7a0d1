"""check: a list for people, a list for programs, and mends."""

import json
from pathlib import Path

from editor.model.node import Json
from tests.build import notice, text
from tests.cli.calls import Ran, convoca, refused, tree_in, written

KEYS = ["rule", "node", "language", "span", "message", "params", "mends"]


def listed(path: Path, *words: object) -> list[Json]:
    ran = convoca("check", path, "--json", *words)
    rows = json.loads(ran.out)
    assert isinstance(rows, list)
    assert ran.err == ""
    assert ran.code == (1 if rows else 0)
    assert all(list(row) == KEYS for row in rows)
    return rows


def mended(ran: Ran) -> None:
    assert (ran.code, ran.out, ran.err) == (0, "", "")


def test_check_lists_what_is_wrong_and_ends_with_1(sample: Path) -> None:
    before = sample.read_bytes()
    rows = listed(sample, "-l", "fr")
    assert [row["rule"] for row in rows].count("link-address") == 3
    assert {row["language"] for row in rows} == {"fr"}
    slip = rows[0]
    assert (slip["rule"], slip["span"]) == ("near-phrase", [0, 38])
    assert slip["params"]["phrase"].startswith("GROUPE")
    ran = convoca("check", sample, "-l", "fr")
    assert ran.code == 1
    shown = ran.out.splitlines()
    for row in rows:
        assert [line for line in shown if row["message"] in line and row["node"] in line]
        for mend in row["mends"]:
            assert f"    {mend['id']}  {mend['does']}" in shown
    assert sample.read_bytes() == before


def test_check_looks_at_every_language_unless_some_are_named(sample: Path) -> None:
    rules = sorted(row["rule"] for row in listed(sample))
    assert rules == ["link-address"] * 3 + ["near-phrase", "typed-label"]
    assert len(listed(sample, "-l", "en", "-l", "es")) == 3


def test_nothing_wrong_is_an_empty_list_and_0(desk: Path) -> None:
    path = written(notice(text("Words"), languages=("en",), profile="wto"), desk / "a.convoca")
    assert listed(path) == []
    assert convoca("check", path).lines() == []


def test_mends_are_made_into_another_file(sample: Path) -> None:
    before = sample.read_bytes()
    rows = listed(sample, "-l", "fr")
    target = sample.with_name("mended.convoca")
    ids = [row["mends"][0]["id"] for row in rows]
    mended(convoca("check", sample, "--mend", *ids, "-o", target))
    assert listed(target) == []
    assert sample.read_bytes() == before
    assert tree_in(target).root.id == tree_in(sample).root.id


def test_several_mends_of_one_text_are_made_in_place(desk: Path) -> None:
    words = "One  two “three”  four"
    path = written(notice(text(words), languages=("en",), profile="wto"), desk / "a.convoca")
    ids = [row["mends"][0]["id"] for row in listed(path)]
    assert len(ids) == 3
    mended(convoca("check", path, "--mend", *ids))
    assert tree_in(path).root.children[0].texts["en"] == 'One two "three" four'
    assert listed(path) == []


def test_what_check_cannot_do_is_refused(sample: Path) -> None:
    before = sample.read_bytes()
    gone = convoca("check", sample, "--mend", "weekday/none/fr/1-2/weekday")
    refused(gone, 2, "weekday/none", "Nothing was changed")
    refused(convoca("check", sample, "-l", "de"), 2, "'de'", "not a language")
    refused(convoca("check", sample, "-o", "x.convoca"), 2, "--mend", "`convoca check --help`")
    refused(convoca("check", sample, "--json", "--mend", "x"), 2, "--json")
    assert sample.read_bytes() == before
