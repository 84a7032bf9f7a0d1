"""Exports as a whole: names, all or nothing, and whose file may be replaced."""

import datetime
import os
import zipfile
from pathlib import Path
from typing import Any

import pytest
from docx import Document

from editor.errors import EditRefused, Incomplete, NotWritten
from editor.model.tree import Tree
from editor.profiles.body import House, house_of
from editor.workflow.export import Wish, export, file_name, rendered
from tests.build import heading, item, notice, paragraph, text
from tests.houses import house_with
from tests.office import Office
from tests.word.checks import check_docx
from tests.word.exports import LANGUAGES, sample

TODAY = datetime.date(2026, 11, 23)


def _name(wish: Wish | None = None, house: House | None = None, **fields: Any) -> str:
    house = house or house_with()
    tree = notice(**fields)
    locale = house.profile.locale("fr")
    return file_name(tree, house, locale, wish or Wish(("fr",)), "stem", TODAY)


@pytest.mark.parametrize(
    ("fields", "name"),
    [
        ({"symbol": ["INF/MSME/W/41"]}, "INF-MSME-W-41_draft-2026-11-23_F.docx"),
        ({"symbol": ["INF/MSME/W/41"], "status": "ready"}, "INF-MSME-W-41_draft-2026-11-23_F.docx"),
        ({"symbol": ["INF/MSME/W/41"], "status": "circulated"}, "INF-MSME-W-41_F.docx"),
        ({"symbol": ["WT/MIN(24)/19", "X"], "status": "superseded"}, "WT-MIN-24-19_F.docx"),
        (
            {"symbol": ["G/SPS/GEN/204/Rev.24"], "status": "circulated"},
            "G-SPS-GEN-204-Rev.24_F.docx",
        ),
        ({"symbol": ["INF/MSME/W/…"]}, "INF-MSME-W_draft-2026-11-23_F.docx"),
        ({"symbol": ["…"], "status": "circulated"}, "stem_F.docx"),
        ({"symbol": ["../../etc/x"], "status": "circulated"}, "etc-x_F.docx"),
        ({"status": "circulated"}, "stem_F.docx"),
    ],
)
def test_a_file_is_called_by_its_symbol_and_language(fields: Any, name: str) -> None:
    assert _name(**fields) == name


@pytest.mark.parametrize(
    ("wish", "ending"),
    [
        (Wish(("fr",), public=True), "_F_public.docx"),
        (Wish(("fr",), ids=True), "_F_working.docx"),
        (Wish(("fr",), "txt"), "_F.txt"),
        (Wish(("fr",), "md"), "_F.md"),
    ],
)
def test_the_name_says_which_kind_of_output_it_is(wish: Wish, ending: str) -> None:
    assert _name(wish, symbol=["X/1"], status="circulated") == f"X-1{ending}"


def test_the_pattern_is_the_houses() -> None:
    house = house_with({"file_name": "{letter}-{symbol}"})
    assert _name(house=house, symbol=["X/1"]) == "F-X-1.docx"


@pytest.fixture
def house() -> House:
    return house_with()


def _targets(folder: Path, *languages: str) -> dict[str, Path]:
    return {lang: folder / f"{lang}.docx" for lang in languages}


def _files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_every_language_wanted_is_written(tmp_path: Path) -> None:
    house = house_of(sample().root)
    targets = _targets(tmp_path, *LANGUAGES)
    assert export(sample(), house, Wish(LANGUAGES), targets) == list(targets.values())
    for path in targets.values():
        check_docx(path.read_bytes())


@pytest.mark.parametrize(
    ("format_", "start"), [("docx", b"PK"), ("txt", b"World"), ("md", b"World")]
)
def test_each_format(house: House, format_: str, start: bytes) -> None:
    made = rendered(notice(text("x")), house, Wish(("en",), format_))
    assert made["en"].startswith(start)


def test_all_or_nothing_where_one_language_lacks_a_text(house: House, tmp_path: Path) -> None:
    tree = notice(text({"en": "x", "fr": "y"}), item({"en": "only English"}))
    wish = Wish(("en", "fr"))
    with pytest.raises(Incomplete, match=r"Texts missing in French: 1 – (bbbbbbbbbb|baaaaaaaaa)"):
        export(tree, house, wish, _targets(tmp_path, "en", "fr"))
    assert _files(tmp_path) == []


def test_a_refusal_names_the_element_with_its_number(house: House) -> None:
    tree = notice(item("x", paragraph({"fr": "y"})))
    with pytest.raises(Incomplete, match=r"baaaaaaaaa \(1\.1\.\)"):
        rendered(tree, house, Wish(("en",)))


def test_stamped_it_is_written_all_the_same(house: House, tmp_path: Path) -> None:
    tree = notice(item({"en": "only English"}))
    targets = _targets(tmp_path, "fr")
    export(tree, house, Wish(("fr",), stamp=True), targets)
    check_docx(targets["fr"].read_bytes())


@pytest.mark.parametrize(
    "tree",
    [
        notice(text("{none:long}")),
        notice(text("{item:gonegonego}")),
        notice(text("a{^n|{none:long}}")),
        notice(text("a", conflict__en={"base": "a", "ours": "b", "theirs": "c"})),
    ],
)
def test_what_cannot_be_printed_is_refused_even_stamped(house: House, tree: Tree) -> None:
    for stamp in (False, True):
        with pytest.raises(Incomplete) as caught:
            rendered(tree, house, Wish(("en",), stamp=stamp))
        assert caught.value.code == "unresolved"
        assert caught.value.exit_code == 1


def test_an_unknown_distribution_is_refused_with_what_is_known(house: House) -> None:
    tree = notice(text("a"), distribution="secret")
    with pytest.raises(Incomplete, match=r"distribution 'secret' \(known: general, none, res"):
        rendered(tree, house, Wish(("en",), stamp=True))


def test_a_conflict_in_another_language_stands_in_nobodys_way(house: House) -> None:
    conflict = {"base": "a", "ours": "b", "theirs": "c"}
    assert rendered(notice(text("a", conflict__fr=conflict)), house, Wish(("en",)))


def test_a_detail_for_members_blocks_a_public_text_that_uses_it(house: House) -> None:
    code = {"type": "text", "value": "12345", "audience": "members"}
    tree = notice(text("join {code:text}"), facts={"code": code})
    assert rendered(tree, house, Wish(("en",)))
    with pytest.raises(Incomplete, match="code:text"):
        rendered(tree, house, Wish(("en",), public=True))


def test_a_language_of_another_notice_is_refused(house: House) -> None:
    with pytest.raises(EditRefused):
        rendered(notice(text("x"), languages=("en",)), house, Wish(("fr",)))


# --- whose file it is -------------------------------------------------------------------------


def _export(tree: Tree, house: House, path: Path, *, force: bool = False) -> None:
    export(tree, house, Wish(("en",)), {"en": path}, force=force)


ONE, TWO = notice(heading("x"), text("one")), notice(heading("x"), text("two{^n|y}"))


def test_our_own_untouched_export_is_replaced(house: House, tmp_path: Path) -> None:
    path = tmp_path / "out.docx"
    _export(ONE, house, path)
    _export(TWO, house, path)
    assert b"two" in check_docx(path.read_bytes())["word/document.xml"]
    _export(ONE, house, path)
    assert _files(tmp_path) == ["out.docx"]


@pytest.mark.parametrize("content", [b"", b"a letter to somebody", b"PK\x03\x04 cut"])
def test_a_file_of_another_is_refused_and_forced(
    house: House, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "out.docx"
    path.write_bytes(content)
    with pytest.raises(NotWritten) as caught:
        _export(ONE, house, path)
    assert caught.value.code == "foreign-file"
    assert path.read_bytes() == content
    _export(ONE, house, path, force=True)
    check_docx(path.read_bytes())


def test_one_file_of_another_stops_all_languages(house: House, tmp_path: Path) -> None:
    targets = _targets(tmp_path, "en", "fr")
    targets["fr"].write_bytes(b"mine")
    tree = notice(text({"en": "x", "fr": "y"}))
    with pytest.raises(NotWritten):
        export(tree, house, Wish(("en", "fr")), targets)
    assert _files(tmp_path) == ["fr.docx"]


def test_an_export_edited_with_python_docx_is_anothers(house: House, tmp_path: Path) -> None:
    path = tmp_path / "out.docx"
    _export(ONE, house, path)
    document = Document(str(path))
    document.paragraphs[0].add_run(" and a remark")
    document.save(str(path))
    with pytest.raises(NotWritten):
        _export(TWO, house, path)


def test_an_export_with_a_part_of_anothers_is_anothers(house: House, tmp_path: Path) -> None:
    path = tmp_path / "out.docx"
    _export(ONE, house, path)
    with zipfile.ZipFile(path, "a") as package:
        package.writestr("word/comments.xml", b"<x/>")
    with pytest.raises(NotWritten):
        _export(TWO, house, path)


@pytest.mark.office
def test_an_export_saved_by_libreoffice_is_anothers(
    house: House, tmp_path: Path, office: Office
) -> None:
    ours, theirs = tmp_path / "ours.docx", tmp_path / "theirs.docx"
    _export(ONE, house, ours)
    office.convert(ours, theirs, "MS Word 2007 XML")
    before = theirs.read_bytes()
    with pytest.raises(NotWritten):
        _export(ONE, house, theirs)
    assert theirs.read_bytes() == before


def test_a_folder_that_is_missing_is_named(house: House, tmp_path: Path) -> None:
    with pytest.raises(NotWritten, match="gone"):
        _export(ONE, house, tmp_path / "gone" / "out.docx")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_is_read_only_is_refused(house: House, tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(NotWritten):
        _export(ONE, house, tmp_path / "out.docx")
    tmp_path.chmod(0o700)
