"""Drafts: which notices were never saved, found at the ends of journals, whatever their size."""

import os
from pathlib import Path

import pytest

from editor.edit.steps import SetText
from editor.edit.transaction import Transaction
from editor.model.node import Node
from editor.model.tree import Tree
from editor.storage import drafts as module
from editor.storage.drafts import drafts
from editor.storage.journal import BIN, Journal, put_in_bin
from editor.storage.journal_records import CLOSED, last_record
from editor.storage.recovery import never_saved, recover
from tests.build import notice, pad, text, title

TEXT = pad("b")


def start(words: str = "Avis", name: str = "r") -> Tree:
    root = notice(title({"fr": words}), text({"en": "0"})).root
    return Tree(Node(pad(name), "notice", root.fields, {}, root.children))


def closed(
    folder: Path, tree: Tree, changes: int = 1, *, saved: bool = False, untouched: bool = False
) -> Tree:
    """A session that was closed after some changes; the journals get older one by one."""
    journal = Journal(folder, tree, None, None, untouched=untouched)
    for number in range(changes):
        old = tree.node(TEXT).texts["en"]
        step = SetText(TEXT, "en", old, f"{old}{number}")
        tree = tree.replace(tree.node(TEXT).with_text("en", step.new))
        assert journal.append(Transaction("type", (step,)), tree)
    if saved:
        journal.saved(folder / "a.convoca", "hash")
    journal.close(tree)
    age(folder)
    return tree


def age(folder: Path) -> None:
    """Let every journal be a minute older, so that the next one is the newest."""
    for path in (folder / BIN).iterdir():
        when = path.stat().st_mtime - 60
        os.utime(path, (when, when))


@pytest.fixture
def read_whole(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The journals that were read whole."""
    read: list[Path] = []
    real = never_saved

    def noted(path: Path) -> object:
        read.append(path)
        return real(path)

    monkeypatch.setattr(module, "never_saved", noted)
    return read


def test_a_draft_is_found_at_the_end_of_its_journal(tmp_path: Path, read_whole: list[Path]) -> None:
    tree = closed(tmp_path, start("Avis **de** convocation"), 3)
    (draft,) = drafts(tmp_path)
    assert read_whole == []
    assert (draft.title, draft.document) == ("Avis de convocation", tree.root.id)
    assert (draft.path, draft.hash, draft.records) == (None, None, 3)
    assert recover(draft) == tree


def test_what_was_saved_or_never_touched_is_no_draft(tmp_path: Path) -> None:
    closed(tmp_path, start(name="s"), saved=True)
    closed(tmp_path, start(name="t"), changes=0)
    assert drafts(tmp_path) == []
    closed(tmp_path, start(name="u"), changes=0, untouched=True)
    assert [draft.document for draft in drafts(tmp_path)] == [pad("u")]


def test_the_newest_journal_of_a_notice_counts(tmp_path: Path) -> None:
    closed(tmp_path, start("First"))
    closed(tmp_path, start("Second"))
    assert [draft.title for draft in drafts(tmp_path)] == ["Second"]
    closed(tmp_path, start("Third"), saved=True)
    assert drafts(tmp_path) == []


def test_no_number_of_others_hides_a_draft_before_its_time(
    tmp_path: Path, read_whole: list[Path]
) -> None:
    closed(tmp_path, start("Old"))
    for number in range(3 * module._WHOLE):
        closed(tmp_path, start(name=f"n{number}"), saved=True)
    assert [draft.title for draft in drafts(tmp_path)] == ["Old"]
    assert read_whole == []


def test_a_crashed_session_is_read_whole_but_not_any_number(
    tmp_path: Path, read_whole: list[Path]
) -> None:
    for number in range(module._WHOLE + 3):
        journal = Journal(tmp_path, start(name=f"n{number}"), None, None, untouched=True)
        journal._file.close()
        assert journal.path
        put_in_bin(journal.path)
        age(tmp_path)
    assert len(drafts(tmp_path)) == len(read_whole) == module._WHOLE


def test_the_end_is_short_whatever_the_title(tmp_path: Path, read_whole: list[Path]) -> None:
    closed(tmp_path, start("\U0001f600" * 5_000))
    (draft,) = drafts(tmp_path)
    assert len(draft.title) == 200
    assert read_whole == []


def test_what_is_no_journal_is_passed_over(tmp_path: Path) -> None:
    closed(tmp_path, start("Good"))
    bin_ = tmp_path / BIN
    good = next(bin_.iterdir()).read_bytes()
    (bin_ / "empty.journal").write_bytes(b"")
    (bin_ / "garbage.journal").write_bytes(b"\xff\n" * 9)
    (bin_ / "foreign.journal").write_bytes(b'0000000d 00000000 ["closed",{}]\n')
    (bin_ / "folder.journal").mkdir()
    if hasattr(os, "mkfifo"):
        os.mkfifo(bin_ / "pipe.journal")
    assert [draft.title for draft in drafts(tmp_path)] == ["Good"]
    (bin_ / "torn.journal").write_bytes(good[:-1])
    assert [draft.title for draft in drafts(tmp_path)] == ["Good"]


def test_a_full_disk_at_the_end_costs_no_draft(
    tmp_path: Path, read_whole: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    tree = start("Kept")
    journal = Journal(tmp_path, tree, None, None, untouched=True)

    def full(*_: object) -> int:
        raise OSError(28, "full")

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", full)
        journal.close(tree)
    (draft,) = drafts(tmp_path)
    assert draft.title == "Kept"
    assert len(read_whole) == 1
    assert recover(draft) == tree


def test_the_last_record_is_whole_or_none(tmp_path: Path) -> None:
    closed(tmp_path, start())
    data = next((tmp_path / BIN).iterdir()).read_bytes()
    record = last_record(data)
    assert record is not None
    assert record[0] == CLOSED
    for cut in (1, 5, 40):
        assert last_record(data[:-cut]) is None
        short = last_record(data[len(data) - cut :])
        assert short is None
