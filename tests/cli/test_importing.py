"""import: the seed notice comes in whole, row by row."""

import json
from pathlib import Path

import pytest

from tests.cli.calls import ROOT, SAMPLE, Ran, convoca, process, refused, tree_in

GOLDEN = ROOT / "tests" / "golden"
SEED = GOLDEN / "seed.fr.md"
ROWS = json.loads((GOLDEN / "seed.rows.json").read_text(encoding="utf-8"))


@pytest.fixture
def path(desk: Path) -> Path:
    """Where the seed goes."""
    return desk / "x.convoca"


@pytest.fixture
def taken(path: Path) -> Ran:
    """The import of the seed."""
    ran = convoca("import", SEED, "-l", "fr", "-o", path)
    assert (ran.code, ran.out) == (0, "")
    return ran


@pytest.mark.usefixtures("taken")
def test_the_rows_of_the_seed_are_those_of_the_printed_page(path: Path) -> None:
    rows = convoca("show", path, "-l", "fr", "--json").rows()
    body = [{"label": r["label"], "text": r["text"]} for r in rows if r["place"] == "body"]
    assert len(ROWS) == 38
    assert body == ROWS


@pytest.mark.usefixtures("taken")
def test_pillars_and_subparagraphs_are_told_apart(path: Path) -> None:
    tree = tree_in(path)
    rows = convoca("show", path, "-l", "fr", "--json").rows()
    by_label = {row["label"]: row["id"] for row in rows if row["label"][:1].isdigit()}
    lettered = {
        label: [c.kind for c in tree.node(by_label[label]).children] for label in ("2.1.", "2.4.")
    }
    assert lettered == {"2.1.": ["pillar"] * 4, "2.4.": ["subparagraph"] * 2}


def test_a_marker_that_does_not_count_is_reported_once(taken: Ran) -> None:
    lines = taken.err.splitlines()
    assert all(line.startswith("convoca: ") for line in lines)
    assert sum("'e.'" in line or "“e.”" in line for line in lines) == 1


@pytest.mark.usefixtures("taken")
def test_a_second_import_does_not_overwrite_the_first(path: Path) -> None:
    before = path.read_bytes()
    refused(convoca("import", SEED, "-l", "fr", "-o", path), 4, path, "not overwritten", "--force")
    assert path.read_bytes() == before
    assert convoca("import", SEED, "-l", "fr", "-o", path, "--force").code == 0


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        (["-l", "xx"], ("'xx'", "Nothing was made")),
        (["-l", "FR"], ("'FR'", "Nothing was made")),
        (["-l", "fr", "--body", "who"], ("'who'", "wto-msme", "Nothing was made")),
    ],
)
def test_an_unknown_language_or_body_is_refused(
    path: Path, words: list[str], parts: tuple[str, ...]
) -> None:
    refused(convoca("import", SEED, *words, "-o", path), 3, *parts)
    assert not path.exists()


def test_an_import_needs_no_qt(path: Path) -> None:
    assert process("import", SEED, "-l", "fr", "-o", path).code == 0
    assert path.is_file()


def test_characters_that_no_notice_can_hold_come_in_marked(desk: Path, path: Path) -> None:
    source = desk / "in.md"
    source.write_text("1 ADOPTION\n\n1.1. One\x00 two\x1b three\ufffe.\n", encoding="utf-8")
    assert convoca("import", source, "-l", "en", "-o", path).code == 0
    rows = convoca("show", path, "-l", "en", "--json").rows()
    assert [row["text"] for row in rows if row["label"] == "1.1."] == [
        "One\ufffd two\ufffd three\ufffd."
    ]


def test_lone_surrogates_are_refused_and_the_old_notice_stays(desk: Path, path: Path) -> None:
    source = desk / "in.txt"
    source.write_bytes(b"1 ADOPTION\n\n1.1. One\xed\xa0\x80 two.\n")
    path.write_bytes(b"old")
    ran = convoca("import", source, "-l", "en", "-o", path, "--force")
    refused(ran, 3, source, "not UTF-8", "byte 20", "Save it as")
    assert path.read_bytes() == b"old"


@pytest.mark.parametrize(
    ("lang", "lines", "expected"),
    [
        (
            "en",
            ["MORNING", "1 OPENING", "1.1. Welcome."],
            ["MORNING", "1 OPENING", "1.1. Welcome."],
        ),
        ("fr", ["MATIN", "1. OUVERTURE", "a) accueil;"], ["MATIN", "1 OUVERTURE", "a. accueil;"]),
        ("es", ["MAÑANA", "1 APERTURA", "• Acogida."], ["MAÑANA", "1 APERTURA", "• Acogida."]),
    ],
)
def test_plain_text_comes_in_in_the_three_languages(
    desk: Path, path: Path, lang: str, lines: list[str], expected: list[str]
) -> None:
    source = desk / "in.txt"
    source.write_text("\r\n".join(lines), encoding="utf-8-sig", newline="")
    assert convoca("import", source, "-l", lang, "--body", "wto-msme", "-o", path).code == 0
    rows = convoca("show", path, "-l", lang, "--json").rows()
    shown = [f"{row['label']} {row['text']}".strip() for row in rows if row["place"] == "body"]
    assert shown == expected


def test_what_was_not_sure_is_told_with_its_line(desk: Path, path: Path) -> None:
    source = desk / "in.txt"
    source.write_text("1 OPENING\n\n1.7. Welcome.\n\n47 members have joined.\n", encoding="utf-8")
    ran = convoca("import", source, "-l", "en", "--body", "wto-msme", "-o", path)
    assert ran.code == 0
    told = [line for line in ran.err.splitlines() if "Line " in line]
    assert ["Line 3" in told[0], "'1.7.'" in told[0]] == [True, True]
    assert ["Line 5" in told[1], "47 members" in told[1]] == [True, True]


def test_a_word_file_comes_in_as_it_was_exported(desk: Path, path: Path) -> None:
    word = desk / "avis.docx"
    assert convoca("export", SAMPLE, "-l", "fr", "-o", word).code == 0
    assert convoca("import", word, "-l", "fr", "-o", path).code == 0
    rows = convoca("show", path, "-l", "fr", "--json").rows()
    body = [{"label": r["label"], "text": r["text"]} for r in rows if r["place"] == "body"]
    assert body == ROWS
