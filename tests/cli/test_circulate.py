"""The subcommand circulate."""

import json
from pathlib import Path

import pytest

from editor.model.version import circulated_of, versions_of
from tests.cli.calls import Ran, convoca, refused, tree_in, written
from tests.word.checks import check_docx
from tests.workflow.ready import ready


@pytest.fixture
def mended(desk: Path) -> Path:
    """A notice with nothing in the way."""
    return written(ready(), desk / "notice.convoca")


def circulate(path: Path, *words: object) -> Ran:
    return convoca("circulate", path, "--date", "2023-03-03", *words)


def test_the_documents_the_record_and_the_version_are_made(mended: Path, desk: Path) -> None:
    out = desk / "out"
    out.mkdir()
    lines = circulate(mended, "-o", out).lines()
    assert [Path(line).name for line in lines] == [
        "INF-MSME-W-41_E.docx",
        "INF-MSME-W-41_F.docx",
        "INF-MSME-W-41_S.docx",
        "notice_record-2023-03-03.txt",
    ]
    for line in lines[:3]:
        check_docx(Path(line).read_bytes())
    assert Path(lines[3]).read_text("utf-8").startswith("RECORD OF CIRCULATION\n")
    tree = tree_in(mended)
    assert tree.root.fields["status"] == "circulated"
    version = circulated_of(tree.root)
    assert version is not None
    assert version.circulated == ("en", "fr", "es")


def test_what_stands_in_the_way_is_listed_and_nothing_is_written(sample: Path) -> None:
    before = sample.read_bytes()
    refused(circulate(sample), 1, "(3)", "The symbol INF/MSME/W/… is still to come")
    ran = circulate(sample, "-l", "fr", "--json")
    assert (ran.code, ran.err) == (1, "")
    assert [row["code"] for row in json.loads(ran.out)] == [
        "symbol-to-come", "near-phrase", "typed-label",
    ]  # fmt: skip
    assert [path.name for path in sample.parent.iterdir()] == [sample.name]
    assert sample.read_bytes() == before


def test_json_says_what_was_made(mended: Path) -> None:
    (row,) = circulate(mended, "-l", "fr", "--json").rows()
    assert (row["version"], row["date"], row["notice_days"]) == ("INF/MSME/W/41", "2023-03-03", 17)
    (file,) = row["files"]
    assert Path(file["path"]).name == "INF-MSME-W-41_F.docx"
    assert (file["language"], file["audience"]) == ("fr", "members")
    assert file["size"] == Path(file["path"]).stat().st_size
    assert len(row["warnings"]) == 3


def test_a_file_of_another_is_refused_before_anything_is_written(mended: Path) -> None:
    other = mended.parent / "INF-MSME-W-41_S.docx"
    other.write_bytes(b"mine")
    before = mended.read_bytes()
    refused(circulate(mended), 4, "was not made from this notice")
    assert {path.name for path in mended.parent.iterdir()} == {mended.name, other.name}
    assert mended.read_bytes() == before
    assert circulate(mended, "--force").code == 0
    assert circulate(mended, "-l", "en").code == 0, "the same again"
    assert len(versions_of(tree_in(mended).root)) == 2


@pytest.mark.parametrize(
    ("words", "code", "part"),
    [
        (("-l", "ru"), 2, "not a language of this notice"),
        (("-o", "nowhere"), 4, "does not exist"),
        (("--date", "3.3.2023"), 2, "is no date"),
    ],
)
def test_slips_are_answered(mended: Path, words: tuple[str, ...], code: int, part: str) -> None:
    refused(circulate(mended, *words), code, part)


def test_the_public_version_is_made_if_asked_or_if_it_differs(mended: Path) -> None:
    lines = circulate(mended, "-l", "en", "--audience", "public").lines()
    assert [Path(line).name for line in lines[:-1]] == ["INF-MSME-W-41_E_public.docx"]
    tree = ready()
    node = next(node for node in tree.walk() if node.kind == "paragraph")
    written(tree.replace(node.with_field("audience", "members")), mended)
    lines = circulate(mended, "-l", "en").lines()
    assert len(lines[:-1]) == 2
