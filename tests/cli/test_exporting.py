"""export: which files, under which names, and what is refused as a whole."""

import datetime
import io
import re
import zipfile
from pathlib import Path

import pytest
from docx import Document

from tests.build import item, notice, text
from tests.cli.calls import convoca, ids, refused, tree_in, written

BELOW = f"draft-{datetime.datetime.now().astimezone().date().isoformat()}"
NAMES = [f"INF-MSME-W_{BELOW}_{letter}.docx" for letter in "EFS"]


def words_of(path: Path) -> str:
    """Everything that a Word file says in its paragraphs."""
    return "\n".join(p.text for p in Document(io.BytesIO(path.read_bytes())).paragraphs)


@pytest.fixture
def out(desk: Path) -> Path:
    """An empty folder."""
    folder = desk / "out"
    folder.mkdir()
    return folder


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_all_languages_come_under_the_names_of_the_house(sample: Path, out: Path) -> None:
    lines = convoca("export", sample, "--all", "-o", out).lines()
    assert lines == [str(out / name) for name in NAMES]
    assert names(out) == NAMES
    assert "ADOPTION DU RAPPORT ANNUEL" in words_of(out / NAMES[1])


def test_the_folder_of_the_notice_is_the_usual_one(sample: Path) -> None:
    lines = convoca("export", sample, "-l", "es").lines()
    assert lines == [str(sample.parent / NAMES[2])]
    assert Path(lines[0]).is_file()


def test_the_original_is_the_usual_language(sample: Path, out: Path) -> None:
    assert convoca("export", sample, "-o", out).lines() == [str(out / NAMES[0])]


def test_several_languages_come_in_the_order_asked_for_each_once(sample: Path, out: Path) -> None:
    lines = convoca("export", sample, "-l", "es", "-l", "en", "-l", "es", "-o", out).lines()
    assert lines == [str(out / NAMES[2]), str(out / NAMES[0])]


def test_one_language_goes_to_a_file_of_any_name(sample: Path, out: Path) -> None:
    path = out / "avis.docx"
    assert convoca("export", sample, "-l", "fr", "-o", path).lines() == [str(path)]
    assert "MATIN" in words_of(path)


@pytest.mark.parametrize("format_", ["txt", "md"])
def test_other_formats_hold_the_same_words(sample: Path, out: Path, format_: str) -> None:
    (line,) = convoca("export", sample, "-l", "fr", "--format", format_, "-o", out).lines()
    assert line == str(out / NAMES[1].replace("docx", format_))
    said = Path(line).read_text(encoding="utf-8")
    for row in convoca("show", sample, "-l", "fr", "--json").rows():
        found = re.findall(r"\w+", row["text"])
        assert all(word in said for word in found)
        assert not row["label"] or row["label"].rstrip(".") in said


def test_two_exports_are_equal_and_the_second_needs_no_force(sample: Path, out: Path) -> None:
    first = {p: Path(p).read_bytes() for p in convoca("export", sample, "--all", "-o", out).lines()}
    assert convoca("export", sample, "--all", "-o", out).lines() == list(first)
    assert {path: Path(path).read_bytes() for path in first} == first


def test_an_export_of_an_older_state_is_replaced(sample: Path, out: Path) -> None:
    (path,) = convoca("export", sample, "-l", "fr", "-o", out).lines()
    (node,) = ids(sample, text="MATIN")
    assert convoca("set", sample, "--id", node, "-l", "fr", "--text", "LE MATIN").lines() == []
    assert convoca("export", sample, "-l", "fr", "-o", out).lines() == [path]
    assert "LE MATIN" in words_of(Path(path))


def test_a_file_edited_in_word_is_not_overwritten(sample: Path, out: Path) -> None:
    (line,) = convoca("export", sample, "-l", "fr", "-o", out).lines()
    path = Path(line)
    edited = Document(io.BytesIO(path.read_bytes()))
    edited.paragraphs[0].text = "by hand"
    edited.save(str(path))
    before = path.read_bytes()
    ran = convoca("export", sample, "--all", "-o", out)
    refused(ran, 4, path, "not made from this notice", "It was not overwritten", "--force")
    assert path.read_bytes() == before
    assert names(out) == [path.name]
    assert len(convoca("export", sample, "--all", "-o", out, "--force").lines()) == 3
    assert "by hand" not in words_of(path)


def test_what_is_missing_is_named_for_all_languages_and_nothing_written(
    sample: Path, out: Path
) -> None:
    (first, second) = [*ids(sample, text="MATIN"), *ids(sample, label="1.1.")]
    for lang, node in (("es", first), ("es", second), ("fr", second)):
        convoca("set", sample, "--id", node, "-l", lang, "--text", "")
    ran = convoca("export", sample, "--all", "-o", out)
    # MORNING is a phrase of the house, so that its text cannot be missing.
    where = f"{second} (1.1.)"
    refused(ran, 1, "Texts missing in French, Spanish: 2", f"French: {where}; Spanish: {where}")
    refused(ran, 1, "Nothing was exported", "--incomplete stamp")
    assert first not in ran.err
    assert names(out) == []


def test_the_stamp_prints_what_is_missing_in_the_original(sample: Path, out: Path) -> None:
    (node,) = ids(sample, label="1.1.")
    english = tree_in(sample).node(node).texts["en"]
    convoca("set", sample, "--id", node, "-l", "es", "--text", "")
    refused(convoca("export", sample, "-l", "es", "-o", out), 1, node, "Spanish")
    (path,) = convoca("export", sample, "-l", "es", "-o", out, "--incomplete", "stamp").lines()
    (row,) = (line for line in words_of(Path(path)).splitlines() if english[:30] in line)
    assert not row.startswith(english[:30]), "the stamp comes first"


def test_an_unknown_detail_blocks_even_a_stamped_export(desk: Path) -> None:
    tree = notice(text("On {no.such:on}."), item("One"), languages=("en",), profile="wto")
    path = written(tree, desk / "notice.convoca")
    for more in ([], ["--incomplete", "stamp"]):
        ran = convoca("export", path, "--all", "-o", desk / "x.docx", *more)
        refused(ran, 1, "aaaaaaaaaa no.such", "English", "cannot be printed", "Nothing was exp")
    assert names(desk) == ["notice.convoca"]
    assert any("⟦no.such" in line for line in convoca("show", path, "-l", "en").lines())


def test_what_is_for_members_is_not_in_any_part_of_a_public_file(desk: Path) -> None:
    tree = notice(
        item("One"),
        text("Passcode CANARY-8317", audience="members"),
        languages=("en",),
        profile="wto",
    )
    path = written(tree, desk / "notice.convoca")
    (all_,) = convoca("export", path).lines()
    (public,) = convoca("export", path, "--audience", "public").lines()
    assert public == all_.replace(".docx", "_public.docx")
    assert b"CANARY-8317" in parts_of(all_)
    assert b"CANARY" not in parts_of(public)


def test_only_a_working_copy_carries_the_ids(sample: Path, out: Path) -> None:
    (clean,) = convoca("export", sample, "-l", "fr", "-o", out).lines()
    (working,) = convoca("export", sample, "-l", "fr", "-o", out, "--working-copy").lines()
    assert working == clean.replace(".docx", "_working.docx")
    for node in ids(sample, place="body"):
        assert node.encode() in parts_of(working)
        assert node.encode() not in parts_of(clean)


def parts_of(path: str) -> bytes:
    """All parts of a Word file."""
    with zipfile.ZipFile(path) as package:
        return b"\n".join(package.read(name) for name in package.namelist())


@pytest.mark.parametrize("output", ["missing/", "missing/avis.docx"])
def test_a_missing_folder_is_named(sample: Path, out: Path, output: str) -> None:
    ran = convoca("export", sample, "-l", "fr", "-o", f"{out}/{output}")
    refused(ran, 4, f"The folder {out / 'missing'} does not exist", "Nothing was written", "Create")
    assert names(out) == []


def test_several_languages_do_not_fit_into_one_file(sample: Path, out: Path) -> None:
    ran = convoca("export", sample, "--all", "-o", out / "avis.docx")
    refused(ran, 4, f"The folder {out / 'avis.docx'} does not exist")
    assert names(out) == []


def test_a_language_that_the_notice_lacks_is_refused_as_a_whole(sample: Path, out: Path) -> None:
    refused(convoca("export", sample, "-l", "fr", "-l", "pt", "-o", out), 2, "'pt'", "en, fr, es")
    assert names(out) == []


def test_without_languages_one_must_be_named(desk: Path) -> None:
    path = written(notice(languages=(), profile="wto"), desk / "notice.convoca")
    for words in ([], ["--all"]):
        refused(convoca("export", path, *words), 2, "names no language", "-l", "Nothing was done")


def test_combined_is_one_file_of_all_languages_under_their_letters(sample: Path, out: Path) -> None:
    (line,) = convoca("export", sample, "--combined", "-o", out).lines()
    assert line == str(out / f"INF-MSME-W_{BELOW}_EFS.docx")
    said = words_of(Path(line))
    places = [said.index(f"ADOP{words}") for words in ("TION OF", "TION DU", "CIÓN DEL")]
    assert places == sorted(places)


def test_combined_takes_the_languages_asked_for_to_a_file_of_any_name(
    sample: Path, out: Path
) -> None:
    path = out / "both.docx"
    lines = convoca("export", sample, "--combined", "-l", "es", "-l", "en", "-o", path).lines()
    assert lines == [str(path)]
    said = words_of(path)
    assert said.index("ADOPCIÓN") < said.index("ADOPTION OF")
    assert "ADOPTION DU" not in said
    (again,) = convoca("export", sample, "--combined", "-l", "es", "-l", "en", "-o", path).lines()
    assert again == str(path), "our own untouched file is replaced"
    refused(convoca("export", sample, "--combined", "-o", path), 4, "both.docx")


def test_a_combined_export_is_all_or_nothing(sample: Path, out: Path) -> None:
    (node,) = ids(sample, label="1.1.")
    convoca("set", sample, "--id", node, "-l", "es", "--text", "")
    refused(convoca("export", sample, "--combined", "-o", out), 1, node, "Spanish")
    assert names(out) == []
    ran = convoca("export", sample, "--combined", "-o", out, "--incomplete", "stamp")
    assert len(ran.lines()) == 1


@pytest.mark.parametrize("more", [["--working-copy"], ["--format", "txt"], ["--format", "md"]])
def test_a_combined_document_is_a_word_file_and_no_working_copy(
    sample: Path, out: Path, more: list[str]
) -> None:
    refused(convoca("export", sample, "--combined", *more, "-o", out), 2, "combined", "Word file")
    assert names(out) == []
