"""Circulating: what stands in the way is named, and all files appear or none."""

import errno
import os
import zipfile
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from editor.edit.commands.details import set_fact, set_fact_local
from editor.edit.commands.settings import add_language
from editor.edit.commands.wording import set_text
from editor.edit.document import Document
from editor.errors import Incomplete, NotWritten
from editor.model.tree import Tree
from editor.model.version import circulated_of, version_tree
from editor.profiles.body import house_of
from editor.storage.notice_file import read_notice, write_notice
from editor.storage.persist import content_hash
from editor.storage.together import NewFile, write_together
from editor.workflow.circulate import write
from editor.workflow.readiness import has_two_audiences, obstacles, survey
from editor.workflow.record import record_text
from tests.build import item, notice
from tests.storage.faults import ERRORS, Fault
from tests.word.checks import check_docx
from tests.word.exports import sample
from tests.workflow.ready import DAY, applied, plan_of, ready, sent, with_root


def in_the_way(tree: Tree, *languages: str) -> list[tuple[str, str | None]]:
    house = house_of(tree.root)
    found = survey(tree, house, DAY, "stem")
    copies = found.chosen(languages or ("en", "fr", "es"), (False,))
    return [(o.code, o.lang) for o in obstacles(found, copies)]


def first(tree: Tree, kind: str = "paragraph") -> str:
    return next(node.id for node in tree.walk() if node.kind == kind and node.texts)


def test_the_sample_needs_a_symbol_and_two_mends_in_french() -> None:
    assert in_the_way(sample()) == [
        ("symbol-to-come", None), ("near-phrase", "fr"), ("typed-label", "fr"),
    ]  # fmt: skip
    assert in_the_way(sample(), "es") == [("symbol-to-come", None)]


def test_nothing_is_in_the_way_of_the_mended_sample() -> None:
    assert in_the_way(ready()) == []


def test_each_thing_in_the_way_is_named() -> None:
    tree = ready()
    gap = applied(tree, set_text(tree, first(tree), "es", ""))
    assert in_the_way(gap) == [("texts-missing", "es")]
    assert in_the_way(gap, "en", "fr") == []
    assert in_the_way(with_root(tree, job="(26-    )")) == [("job-to-come", None)]
    unknown = applied(tree, set_text(tree, first(tree), "fr", "{no.such:text}"))
    assert in_the_way(unknown, "fr") == [("places-unprintable", "fr")]
    node = tree.node(first(tree)).with_field("conflict/en", {"ours": "a", "theirs": "b"})
    assert in_the_way(tree.replace(node)) == [("conflicts-open", "en")]
    found = survey(tree, house_of(tree.root), DAY, "stem")
    assert [o.code for o in obstacles(found, ())] == ["nothing-to-circulate"]
    assert all(o.sentence() for o in obstacles(found, ()))


def test_a_circulation_is_one_step_that_keeps_the_version() -> None:
    tree = ready()
    plan = plan_of(tree)
    document = Document(tree)
    after = document.apply(plan.transaction).after
    assert after == plan.after
    assert after.root.fields["status"] == "circulated"
    assert after.root.fields["fact/issue.date"]["value"] == DAY.isoformat()
    version = circulated_of(after.root)
    assert version is not None
    assert (version.name, version.date) == ("INF/MSME/W/41", DAY)
    assert set(version.circulated) == {"en", "fr", "es"}
    assert version.symbols == ("INF/MSME/W/41",)
    then = version_tree(after, version.id)
    assert then.root.children == after.root.children
    assert then.root.fields["status"] == "circulated"
    assert read_notice(write_notice(after), "x") == after
    document.undo()
    assert document.tree == tree


def test_the_files_carry_no_mark_of_a_draft_and_the_names_of_the_house(tmp_path: Path) -> None:
    plan = plan_of(ready())
    paths = write(plan, tmp_path)
    assert sorted(p.name for p in paths) == [f"INF-MSME-W-41_{letter}.docx" for letter in "EFS"]
    assert sorted(tmp_path.iterdir()) == sorted(paths)
    for path, (file, _) in zip(paths, plan.files, strict=True):
        data = path.read_bytes()
        check_docx(data)
        assert (file.size, file.hash) == (len(data), content_hash(data))
        with zipfile.ZipFile(path) as package:
            assert "DRAFT" not in "".join(
                package.read(name).decode() for name in package.namelist() if "header" in name
            )


def test_a_notice_for_two_audiences_makes_both() -> None:
    tree = ready()
    assert not has_two_audiences(tree, house_of(tree.root))
    node = tree.node(first(tree)).with_field("audience", "members")
    tree = tree.replace(node)
    assert has_two_audiences(tree, house_of(tree.root))
    plan = plan_of(tree, "en", audiences=(False, True))
    assert [file.copy.name for file, _ in plan.files] == [
        "INF-MSME-W-41_E.docx", "INF-MSME-W-41_E_public.docx",
    ]  # fmt: skip


def test_what_is_in_the_way_refuses_the_whole() -> None:
    with pytest.raises(Incomplete) as caught:
        plan_of(sample())
    assert caught.value.params["count"] == 3
    assert "symbol" in str(caught.value)


def test_a_circulated_notice_goes_out_again_in_other_languages_until_it_changes() -> None:
    tree = ready()
    bare = tree
    for node in tree.walk():
        if "es" in node.texts:
            bare = bare.replace(bare.node(node.id).with_text("es", None))
    out = plan_of(bare, "en", "fr").after
    assert ("texts-missing", "es") in in_the_way(out)
    later = out
    for node in tree.walk():
        if "es" in node.texts:
            later = later.replace(later.node(node.id).with_text("es", node.texts["es"]))
    assert in_the_way(later) == []
    version = circulated_of(plan_of(later, "es").after.root)
    assert version is not None
    assert set(version.circulated) == {"en", "fr", "es"}
    changed = applied(out, set_text(out, first(out), "en", "Something else"))
    assert in_the_way(changed, "en") == [("needs-revision", None)]
    moved = applied(out, set_fact(out, "meeting.1.start", None, "11:00"))
    assert ("needs-revision", None) in in_the_way(moved, "en")


def test_a_detail_worded_for_a_later_language_is_no_change() -> None:
    out = plan_of(ready(), "en", "fr").after
    worded = applied(out, set_fact_local(out, "meeting.1.date", "es", "el lunes"))
    assert in_the_way(worded) == []
    here = applied(out, set_fact_local(out, "meeting.1.date", "fr", "lundi"))
    assert ("needs-revision", None) in in_the_way(here)
    more = applied(out, add_language(out, "ru"))
    assert in_the_way(more, "es") == []


def test_the_record_names_files_and_what_was_left_standing() -> None:
    words = record_text(plan_of(ready()).record)
    assert words.startswith("RECORD OF CIRCULATION\n\nDocument:    INF/MSME/W/41\n")
    assert "INF-MSME-W-41_F.docx  fr, members, " in words
    assert "Notice:      17 days before the meeting (10 wanted)" in words
    assert "Checks: 3 left standing, 0 ignored" in words
    assert words.count("has no address") == 3


# --- all or none ---------------------------------------------------------------------------------


def _folder(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


_FAULTS = [
    (name, number)
    for name in ("open", "write", "fsync", "close", "replace")
    for number in ERRORS
    if (name, number) != ("open", errno.ENOENT)  # a target that is not there yet is no failure
]


@pytest.mark.parametrize(("name", "number"), _FAULTS)
@pytest.mark.parametrize("second", [False, True])
def test_a_failure_in_the_middle_leaves_every_file_as_it_was(
    name: str, number: int, second: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "b").write_bytes(b"old b")
    before = _folder(tmp_path)
    files = [
        NewFile(tmp_path / "a", b"new a", ""),
        NewFile(tmp_path / "b", b"new b", content_hash(b"old b")),
        NewFile(tmp_path / "c", b"new c", ""),
    ]
    fault = Fault(name, number, {"open": 2, "close": 2}.get(name, 1) + second)
    with monkeypatch.context() as patch:
        fault.install(patch)
        with pytest.raises(NotWritten) as caught:
            write_together(files)
    assert fault.fired == 1
    assert str(caught.value)
    assert _folder(tmp_path) == before
    write_together(files)
    assert _folder(tmp_path) == {"a": b"new a", "b": b"new b", "c": b"new c"}


@pytest.mark.parametrize("room", [3, 4])
def test_a_disk_that_fills_up_in_the_middle_still_puts_everything_back(
    room: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in "ab":
        (tmp_path / name).write_bytes(f"old {name}".encode())
    (tmp_path / "a").chmod(0o640)
    before = _folder(tmp_path)
    files = [NewFile(tmp_path / name, f"new {name}".encode()) for name in "abc"]
    full = Fault("write", errno.ENOSPC, room + 1, once=False)  # no room for one more copy
    last = Fault("replace", errno.EIO, 2)
    with monkeypatch.context() as patch:
        full.install(patch)
        last.install(patch)
        with pytest.raises(NotWritten):
            write_together(files)
    assert full.fired or last.fired
    assert _folder(tmp_path) == before
    assert (tmp_path / "a").stat().st_mode & 0o777 == 0o640


def test_a_full_disk_leaves_neither_documents_nor_a_version(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = plan_of(ready())
    with monkeypatch.context() as patch:
        Fault("write", errno.ENOSPC, 2, once=False).install(patch)
        with pytest.raises(NotWritten, match="disk is full"):
            write(plan, tmp_path)
    assert list(tmp_path.iterdir()) == []
    assert len(write(plan, tmp_path)) == 3


def test_a_file_of_another_stays(tmp_path: Path) -> None:
    plan = plan_of(ready())
    other = tmp_path / "INF-MSME-W-41_S.docx"
    other.write_bytes(b"mine")
    with pytest.raises(NotWritten, match="was not made from this notice"):
        write(plan, tmp_path)
    assert _folder(tmp_path) == {other.name: b"mine"}
    assert len(write(plan, tmp_path, force=True)) == 3
    assert len(write(plan, tmp_path)) == 3, "what is ours is replaced"


def test_a_file_that_appears_meanwhile_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.replace

    def late(source: Any, target: Any) -> None:
        if Path(target).name == "a":
            (tmp_path / "b").write_bytes(b"mine")
        real(source, target)

    monkeypatch.setattr(os, "replace", late)
    with pytest.raises(NotWritten, match="was not made from this notice"):
        write_together([NewFile(tmp_path / "a", b"a", ""), NewFile(tmp_path / "b", b"b", "")])
    assert _folder(tmp_path) == {"b": b"mine"}


def test_two_documents_of_one_name_are_refused(tmp_path: Path) -> None:
    plan = plan_of(ready())
    (one, data), (two, more), _ = plan.files
    same = replace(two, copy=replace(two.copy, name=one.copy.name))
    with pytest.raises(NotWritten, match="Two documents"):
        write(replace(plan, files=((one, data), (same, more))), tmp_path)


def test_a_notice_without_languages_or_symbol_is_named_by_its_file() -> None:
    tree = notice(item("Adoption of the agenda"), languages=("en",), status="ready")
    plan = plan_of(tree, "en")
    assert plan.files[0][0].copy.name == "stem_E.docx"
    assert plan.record.version == "stem_E.docx"


def test_what_went_out_is_the_version(tmp_path: Path) -> None:
    tree, house = sent()
    version = circulated_of(tree.root)
    assert version is not None
    assert version.ordinals
    assert version.carried["profile"]["name"] == house.profile.name
