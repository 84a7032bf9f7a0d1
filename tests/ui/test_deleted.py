"""Deleted branches in the window: listed, brought back, also after the notice was reopened."""

from pathlib import Path

from PySide6.QtTest import QTest

from editor.edit.transaction import Refusal
from editor.model.tree import Tree
from editor.storage.notice_file import write_notice
from ui.desk import Desk
from ui.dialogs.choice import ChoiceDialog
from ui.dialogs.deleted import asked, can_show
from ui.keeping import Place
from ui.main_window import MainWindow


def listed(window: MainWindow) -> ChoiceDialog:
    session = window.session
    return asked(session, window.filing.keeping.deletions(session.tree), window)


def second_item(tree: Tree) -> str:
    return [node.id for node in tree.walk() if node.kind == "item"][1]


def test_a_deleted_branch_is_listed_with_its_words_and_comes_back(
    desk: Desk, sample: Tree, data_folder: Path
) -> None:
    window = desk.show(Place(sample))
    window.complete()
    assert isinstance(can_show(window), Refusal)
    item = second_item(sample)
    size = sum(1 for _ in sample.node(item).walk())
    window.session.select(item)
    window.actions_.run("delete")
    QTest.qWait(600)
    assert len(list((data_folder / "trash").iterdir())) == 1, "the timer has kept it"
    assert can_show(window) is True
    dialog = listed(window)
    (row,) = dialog.rows
    assert "Agenda item: 2023 WORK PROGRAMME" in row.text(0)
    assert f"{size} element" in row.text(0)
    dialog.accept()
    assert dialog.made
    window.session.do(dialog.made)
    assert window.session.tree == sample
    assert window.session.current == item
    assert isinstance(can_show(window), Refusal), "what is there again is not offered"


def test_it_comes_back_after_reopening_and_was_never_in_the_file(
    desk: Desk, sample: Tree, tmp_path: Path
) -> None:
    path = tmp_path / "notice.convoca"
    path.write_bytes(write_notice(sample))
    window = desk.open(path)
    assert window is not None
    window.complete()
    item = second_item(sample)
    window.session.select(item)
    window.actions_.run("delete")
    assert window.filing.save()
    window.close()
    assert item.encode() not in path.read_bytes()
    assert b"2023 WORK PROGRAMME" not in path.read_bytes()
    again = desk.open(path)
    assert again is not None
    again.complete()
    dialog = listed(again)
    dialog.accept()
    assert dialog.made
    again.session.do(dialog.made)
    assert again.session.tree == sample


def test_a_locked_structure_brings_nothing_back(desk: Desk, sample: Tree) -> None:
    window = desk.show(Place(sample))
    window.complete()
    window.session.select(second_item(sample))
    window.actions_.run("delete")
    window.session.lock(on=True)
    dialog = listed(window)
    dialog.accept()
    assert dialog.made is None
    assert "locked" in dialog.problem.text()


def test_a_deletion_is_taken_back_from_the_line_that_names_it(window: MainWindow) -> None:
    session, before = window.session, window.session.tree
    session.select(second_item(before))
    window.actions_.run("delete")
    bar = window.sheet.bars.bar("deleted")
    assert bar is not None
    below = sum(1 for _ in before.node(second_item(before)).walk()) - 1
    assert bar.words.text() == f"Deleted: Agenda item 2, with {below} elements below it."
    bar.buttons[0].click()
    assert session.tree == before
    assert window.sheet.bars.bar("deleted") is None
    window.actions_.run("add-after")
    window.actions_.run("delete")
    assert window.sheet.bars.bar("deleted") is None, "an empty element said nothing"
