"""search: words in a notice or a folder, as lines for people and rows for programs."""

from pathlib import Path

import pytest

from tests.build import item, notice
from tests.cli.calls import SAMPLE, convoca, refused, written

KEYS = [
    "file", "date", "body", "symbol", "node", "language", "label", "kind", "span",
    "before", "found", "after",
]  # fmt: skip


def test_a_notice_is_searched_in_its_languages(sample: Path) -> None:
    rows = convoca("search", sample, "adoption", "--json").rows()
    assert [list(row) for row in rows] == [KEYS] * len(rows)
    assert {row["language"] for row in rows} == {"en", "fr"}
    (french,) = convoca("search", sample, "ADOPTION du", "-l", "fr", "--json").rows()
    assert (french["label"], french["kind"], french["found"]) == ("1", "item", "ADOPTION DU")
    assert (french["date"], french["span"]) == ("2023-03-20", [0, 11])


def test_people_read_a_line_for_each_hit_below_its_notice(sample: Path) -> None:
    head, *lines = convoca("search", sample, "w/41", "-l", "en").lines()
    assert head.startswith(f"{sample}  2023-03-20  INF/MSME/W/…  Informal Working Group")
    assert lines[0] == "    en 1  ADOPTION OF THE ANNUAL REPORT (INF/MSME/[W/41])"


@pytest.mark.parametrize(
    ("words", "options", "count"),
    [
        ("seance", (), 0),
        ("adoption", ("-l", "en", "--case"), 0),
        ("adoptio", ("-l", "en", "--whole"), 0),
        ("ADOPTION OF", ("-l", "en", "--case", "--whole", "--exact"), 1),
        (r"^A\w+ION OF", ("-l", "en", "--pattern"), 1),
        ("Adoption of the annual report", ("--agenda",), 1),
    ],
)
def test_options_do_what_they_say(
    sample: Path, words: str, options: tuple[str, ...], count: int
) -> None:
    assert len(convoca("search", sample, words, *options, "--json").rows()) == count


def test_a_folder_is_searched_and_a_damaged_file_named(desk: Path) -> None:
    (desk / "bad.convoca").write_bytes(b"{")
    written(notice(item("Fish"), profile="wto"), desk / "one.convoca")
    (desk / "two.convoca").write_bytes(SAMPLE.read_bytes())
    ran = convoca("search", desk, "fish", "--json")
    assert ran.code == 0
    assert "bad.convoca" in ran.err
    assert '"one.convoca"' not in ran.err
    assert "one.convoca" in ran.out


def test_nothing_found_is_an_empty_list(sample: Path) -> None:
    assert convoca("search", sample, "zzzz", "--json").out == "[]\n"
    assert convoca("search", sample, "zzzz").out == ""


def test_slips_are_refused_in_a_sentence(desk: Path, sample: Path) -> None:
    refused(convoca("search", desk / "none.convoca", "x"), 3, "was not found")
    refused(convoca("search", sample, "(", "--pattern"), 2, "no regular expression")
    refused(convoca("search", sample, "x", "--pattern", "--agenda"), 2, "not allowed")
    (desk / "bad.convoca").write_bytes(b"{")
    refused(convoca("search", desk / "bad.convoca", "x"), 3, "bad.convoca")
