"""Deleted branches are kept for this user alone, bounded, and read back whatever else is there."""

import datetime
import stat
import sys
from pathlib import Path

import pytest

from editor.edit.commands.restoring import Gone
from editor.model.node import Node
from editor.storage.trash import LARGEST, MOST, Trash
from tests.build import pad

NOTICE = pad("notice")
START = datetime.datetime(2026, 3, 20, 10, 0, tzinfo=datetime.UTC)


def branch(name: str, words: str = "Words") -> Gone:
    child = Node(pad(f"{name}x"), "paragraph", {}, {"fr": "Dedans «é»"})
    node = Node(pad(name), "item", {"audience": "members"}, {"en": words}, (child,))
    return Gone(pad("parent"), pad("before"), 3, node)


def minutes(count: int) -> datetime.datetime:
    return START + datetime.timedelta(minutes=count)


def test_what_was_kept_comes_back_the_newest_first(tmp_path: Path) -> None:
    trash = Trash(tmp_path / "trash", NOTICE)
    assert trash.put(branch("a"), branch("b"), when=minutes(0)) == 2
    assert trash.put(branch("c"), when=minutes(1)) == 1
    entries = Trash(tmp_path / "trash", NOTICE).entries()
    assert [entry.gone for entry in entries] == [branch("c"), branch("b"), branch("a")]
    assert [entry.when for entry in entries] == [minutes(1), minutes(0), minutes(0)]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_nobody_else_can_read_it(tmp_path: Path) -> None:
    folder = tmp_path / "data" / "trash"
    Trash(folder, NOTICE).put(branch("a"))
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert [stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()] == [0o600]


def test_each_notice_has_its_own(tmp_path: Path) -> None:
    Trash(tmp_path, NOTICE).put(branch("a"))
    other = Trash(tmp_path, pad("other"))
    assert other.entries() == []
    other.put(branch("b"))
    assert [entry.gone.branch.id for entry in other.entries()] == [pad("b")]


def test_the_oldest_go_when_there_are_too_many(tmp_path: Path) -> None:
    Trash(tmp_path, pad("other")).put(branch("z"), when=minutes(-9))
    trash = Trash(tmp_path, NOTICE)
    for number in range(MOST + 5):
        trash.put(branch(f"n{number}"), when=minutes(number))
    kept = [entry.gone.branch.id for entry in trash.entries()]
    assert kept == [pad(f"n{number}") for number in range(MOST + 4, 4, -1)]
    assert len(Trash(tmp_path, pad("other")).entries()) == 1


def test_all_notices_together_are_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("editor.storage.trash.MOST_OF_ALL", 6)
    for number in range(9):
        Trash(tmp_path, pad(f"n{number}")).put(branch("a"), when=minutes(number))
    assert len(list(tmp_path.iterdir())) == 6
    assert Trash(tmp_path, pad("n2")).entries() == []
    assert Trash(tmp_path, pad("n3")).entries()


def test_a_branch_that_is_too_large_is_not_kept(tmp_path: Path) -> None:
    trash = Trash(tmp_path, NOTICE)
    assert trash.put(branch("a", "x" * LARGEST), branch("b")) == 1
    assert [entry.gone.branch.id for entry in trash.entries()] == [pad("b")]


@pytest.mark.parametrize(
    "stored",
    [b"", b"{", b"[]", b"\xff", b'{"when": 3}', b'{"when": "2026-03-20", "parent": "a"}',
     b'{"when": "x", "parent": "a", "before": "", "row": 0, "branch": {"id": "a", "kind": "b"}}',
     b'{"when": "2026-03-20T10:00:00+00:00", "parent": "a", "before": "", "row": 0, "branch": 7}',
     b"[" * 100_000],
)  # fmt: skip
def test_what_cannot_be_read_is_passed_over(tmp_path: Path, stored: bytes) -> None:
    trash = Trash(tmp_path, NOTICE)
    trash.put(branch("a"), when=minutes(0))
    (tmp_path / f"{NOTICE}-20990101T000000000000-00.json").write_bytes(stored)
    (tmp_path / "note.txt").write_text("of somebody")
    assert [entry.gone for entry in trash.entries()] == [branch("a")]
    trash.put(branch("b"))
    assert (tmp_path / "note.txt").exists()


def test_a_folder_that_cannot_be_made_costs_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    trash = Trash(tmp_path / "file" / "trash", NOTICE)
    assert trash.put(branch("a")) == 0
    assert trash.entries() == []
