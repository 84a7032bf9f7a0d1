"""Where notices are written: locks, files that changed meanwhile, files of others."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from editor.model.tree import Tree
from editor.storage.lock import acquire, lock_path
from editor.storage.notice_file import write_notice
from editor.storage.persist import write_or_raise
from editor.storage.process import Process
from tests.build import item, notice
from tests.cli.calls import SAMPLE, convoca, refused, tree_in, written

SET = ("--fact", "issue.date", "2023-03-04")
ELSEWHERE = Process("far-away", 4242)


def changed(path: Path) -> bool:
    """Whether the file holds the date of SET."""
    return bool(tree_in(path).root.fields["fact/issue.date"]["value"] == "2023-03-04")


def lock_of_another(path: Path) -> Path:
    """A lock that somebody at another computer holds."""
    acquire(path, process=ELSEWHERE, user="Renée", now=lambda: 1_700_000_000.0)
    return lock_path(path)


def test_a_file_is_locked_while_it_is_changed(
    sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[dict[str, object]] = []

    def watched(*args: object, **kwargs: object) -> object:
        seen.append(json.loads(lock_path(sample).read_bytes()))
        return write_or_raise(*args, **kwargs)  # type: ignore[arg-type]

    monkeypatch.setattr("editor.cli.changing.write_or_raise", watched)
    assert convoca("set", sample, *SET).lines() == []
    assert [lock["pid"] for lock in seen] == [os.getpid()]
    assert not lock_path(sample).exists()


def test_the_lock_is_given_back_after_a_refused_edit(sample: Path) -> None:
    refused(convoca("remove", sample, "--id", "nobody"), 2, "'nobody'")
    assert not lock_path(sample).exists()


@pytest.mark.parametrize("force", [[], ["--force"]])
def test_a_file_that_somebody_edits_is_left_alone(sample: Path, force: list[str]) -> None:
    lock, before = lock_of_another(sample), sample.read_bytes()
    ran = convoca("set", sample, *SET, *force)
    refused(ran, 4, sample, "Renée", "far-away", "2023-11-1", "It was not changed", "-o")
    assert sample.read_bytes() == before
    lock.unlink()


def test_a_copy_of_a_file_that_somebody_edits_can_be_changed(sample: Path) -> None:
    lock, before = lock_of_another(sample), sample.read_bytes()
    other = sample.with_name("other.convoca")
    assert convoca("set", sample, *SET, "-o", other).lines() == []
    assert changed(other)
    assert sample.read_bytes() == before
    lock.unlink()


def test_a_target_that_somebody_edits_is_left_alone(sample: Path) -> None:
    other = sample.with_name("other.convoca")
    other.write_bytes(sample.read_bytes())
    lock, before = lock_of_another(other), other.read_bytes()
    refused(convoca("set", sample, *SET, "-o", other, "--force"), 4, other, "Renée")
    refused(convoca("new", "--body", "wto-msme", "-o", other, "--force"), 4, other, "Renée")
    assert other.read_bytes() == before
    lock.unlink()


def test_the_lock_of_a_dead_process_does_not_stand_in_the_way(sample: Path) -> None:
    here = os.uname().nodename
    acquire(sample, process=Process(here, 2**22 + 1), user="nobody")
    assert lock_path(sample).exists()
    assert convoca("set", sample, *SET).lines() == []
    assert changed(sample)


@pytest.mark.parametrize("rubbish", [b"", b"{", b"\xff" * 5000, b'{"pid": "x"}'])
def test_a_broken_lock_is_a_sentence_too(sample: Path, rubbish: bytes) -> None:
    lock_path(sample).write_bytes(rubbish)
    refused(convoca("set", sample, *SET), 4, sample, "being edited by")
    lock_path(sample).unlink()


def test_a_file_that_changed_since_it_was_read_is_not_overwritten(
    sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    foreign = sample.read_bytes().replace(b"2023-03-03", b"2023-03-09")

    def meanwhile(tree: Tree) -> bytes:
        sample.write_bytes(foreign)
        return write_notice(tree)

    monkeypatch.setattr("editor.cli.changing.write_notice", meanwhile)
    ran = convoca("set", sample, *SET)
    refused(ran, 4, sample, "changed by another program", "not overwritten", "open it again")
    assert sample.read_bytes() == foreign


def test_a_target_that_came_up_meanwhile_is_not_overwritten(
    sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = sample.with_name("other.convoca")

    def meanwhile(tree: Tree) -> bytes:
        other.write_bytes(b"of somebody else")
        return write_notice(tree)

    monkeypatch.setattr("editor.cli.files.write_notice", meanwhile)
    refused(convoca("set", sample, *SET, "-o", other), 4, other, "not overwritten")
    assert other.read_bytes() == b"of somebody else"


def _another_notice(path: Path) -> None:
    written(notice(item("Adoption")), path)


def _text(path: Path) -> None:
    path.write_text("My list of things.", encoding="utf-8")


def _damaged(path: Path) -> None:
    path.write_bytes(SAMPLE.read_bytes()[:5000])


FOREIGN: list[Callable[[Path], None]] = [_another_notice, _text, _damaged]


@pytest.mark.parametrize("foreign", FOREIGN, ids=lambda make: make.__name__.strip("_"))
def test_a_file_of_another_is_overwritten_only_when_told_to(
    sample: Path, foreign: Callable[[Path], None]
) -> None:
    other = sample.with_name("other.convoca")
    foreign(other)
    before = other.read_bytes()
    for words in (["set", sample, *SET], ["new", "--body", "wto-msme"]):
        ran = convoca(*words, "-o", other)
        refused(ran, 4, other, "not made from this notice", "It was not overwritten", "--force")
        assert other.read_bytes() == before
    assert convoca("set", sample, *SET, "-o", other, "--force").lines() == []
    assert changed(other)


def test_the_same_notice_may_be_written_over_an_older_copy(sample: Path) -> None:
    other = sample.with_name("other.convoca")
    other.write_bytes(sample.read_bytes())
    assert convoca("set", sample, *SET, "-o", other).lines() == []
    assert changed(other)


@pytest.mark.parametrize("name", ["sample.convoca", "./sample.convoca", "link.convoca"])
def test_a_target_that_is_the_notice_itself_is_changed_in_place(sample: Path, name: str) -> None:
    (sample.parent / "link.convoca").symlink_to(sample.name)
    lock = lock_of_another(sample)
    refused(convoca("set", sample, *SET, "-o", sample.parent / name), 4, "Renée")
    lock.unlink()
    assert convoca("set", sample, *SET, "-o", sample.parent / name).lines() == []
    assert changed(sample)
    assert (sample.parent / "link.convoca").is_symlink()


def test_new_makes_the_notice_of_a_body(desk: Path) -> None:
    path = desk / "new.convoca"
    assert convoca("new", "--body", "wto-msme", "-o", path).lines() == []
    tree = tree_in(path)
    assert (tree.root.fields["body"], tree.root.fields["status"]) == ("wto-msme", "draft")
    assert convoca("new", "--body", "wto-msme", "-o", desk / "two.convoca").lines() == []
    assert tree_in(desk / "two.convoca").root.id != tree.root.id
