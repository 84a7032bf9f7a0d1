"""The outline as a user meets it: rows, keys, levels, what is remembered."""

import json
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor.edit.commands.wording import set_text
from editor.model.node import Node, new_ids
from editor.model.tree import Tree
from tests.bench.notices import grown
from tests.ui.outline_hand import at, current, find
from ui.desk import Desk
from ui.keeping import Place
from ui.main_window import MainWindow
from ui.outline.model import Index, OutlineModel
from ui.outline.shown import PREAMBLE
from ui.outline.view import OutlineView
from ui.session import Session

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
MOVE, COPY = Qt.DropAction.MoveAction, Qt.DropAction.CopyAction


def test_titles_only_with_masthead_first_and_the_preamble_closed(window: MainWindow) -> None:
    model = window.outline.outline
    tree = window.session.tree
    sitting = find(tree, "sitting")
    assert list(model.rows[:4]) == [tree.root.id, PREAMBLE, sitting, find(tree, "item")]
    assert model.row(tree.root.id).text == "Masthead and meeting"
    assert model.row(PREAMBLE).text == "Preamble"
    assert not {tree.node(row).kind for row in model.rows[2:]} & {"text", "bullet", "title"}
    assert current(window.outline) == PREAMBLE, "it hides the first title"


def test_texts_have_rows_on_request_and_that_is_remembered(window: MainWindow) -> None:
    window.actions_.run("outline-texts")
    assert window.actions_.made["outline-texts"].isChecked()
    assert find(window.session.tree, "text", 5) in window.outline.outline.rows
    assert window.desk.settings.word("outline-texts")
    window.actions_.run("outline-texts")
    assert not window.actions_.made["outline-texts"].isChecked()
    assert find(window.session.tree, "text", 5) not in window.outline.outline.rows


def test_left_and_right_close_open_and_travel(window: MainWindow) -> None:
    view, tree = window.outline, window.session.tree
    item = find(tree, "item", 1)
    first = tree.node(item).children[0].id
    at(view, item)
    QTest.keyClick(view, Key.Key_Right)
    assert current(view) == first
    QTest.keyClick(view, Key.Key_Left)
    assert view.is_open(first) is False or current(view) == item
    at(view, item)
    QTest.keyClick(view, Key.Key_Left)
    assert not view.is_open(item)
    assert first not in view.outline.rows
    QTest.keyClick(view, Key.Key_Left)
    assert current(view) == tree.shape[item][0]
    at(view, item)
    QTest.keyClick(view, Key.Key_Right)
    assert view.is_open(item)
    assert current(view) == item


def test_the_star_opens_a_whole_branch(window: MainWindow) -> None:
    view, tree = window.outline, window.session.tree
    window.actions_.run("level-1")
    sitting = find(tree, "sitting")
    at(view, sitting)
    QTest.keyClick(view, Key.Key_Asterisk)
    assert all(view.is_open(node.id) for node in tree.node(sitting).walk())
    assert not view.is_open(find(tree, "sitting", 1))


def test_alt_up_and_down_go_to_the_neighbours(window: MainWindow) -> None:
    view, tree = window.outline, window.session.tree
    first, second = find(tree, "item", 0), find(tree, "item", 1)
    at(view, first)
    QTest.keyClick(view, Key.Key_Down, ALT)
    assert current(view) == second
    QTest.keyClick(view, Key.Key_Up, ALT)
    assert current(view) == first
    QTest.keyClick(view, Key.Key_Up, ALT)
    assert current(view) == first, "there is none before it"


def test_levels_close_what_is_deeper(window: MainWindow) -> None:
    view, session = window.outline, window.session
    for count in (1, 2, 3):
        window.actions_.run(f"level-{count}")
        levels = {view.outline.shown.level(row) for row in view.outline.rows}
        assert levels == set(range(count)), count
    window.actions_.run("open-all")
    assert all(view.is_open(node.id) for node in session.tree.walk())
    item = find(session.tree, "item", 1)
    at(view, item)
    window.actions_.run("close-branch")
    assert not view.is_open(item)
    window.actions_.run("open-branch")
    assert view.is_open(item)


def test_pages_home_end_and_shift_choose_rows(window: MainWindow) -> None:
    view, session = window.outline, window.session
    view.setFocus()
    QTest.keyClick(view, Key.Key_Home)
    assert session.current == session.tree.root.id
    QTest.keyClick(view, Key.Key_PageDown)
    page = view.currentIndex().row()
    assert 5 < page < len(view.outline.rows)
    QTest.keyClick(view, Key.Key_End)
    assert view.currentIndex().row() == len(view.outline.rows) - 1
    assert view.visualRect(view.currentIndex()).bottom() < view.viewport().height()
    QTest.keyClick(view, Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert len(session.selected) == 2


def test_enter_on_the_masthead_opens_the_details_and_adds_nothing(window: MainWindow) -> None:
    view, session = window.outline, window.session
    before = session.tree
    asked: list[str] = []
    view.wanted.connect(asked.append)
    at(view, session.tree.root.id)
    QTest.keyClick(view, Key.Key_Return)
    assert asked == ["details"]
    assert session.tree is before
    QTest.keyClick(view, Key.Key_Delete)
    assert session.tree is before, "the notice itself cannot be deleted"


def test_the_preamble_stands_for_all_that_is_in_it(window: MainWindow) -> None:
    view, session = window.outline, window.session
    at(view, session.tree.root.id)
    at(view, PREAMBLE)
    before = [child.id for child in session.tree.root.children]
    sitting = find(session.tree, "sitting")
    assert list(session.selected) == before[: before.index(sitting)]


def test_a_click_on_the_arrow_opens_and_closes_without_choosing(window: MainWindow) -> None:
    view, session = window.outline, window.session
    item, chosen = find(session.tree, "item", 1), session.current
    rect = view.visualRect(view.outline.index_of(item))
    arrow = QPoint(view.outline.shown.level(item) * 15 + 7, rect.center().y())
    for expected in (False, True):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=arrow)
        assert view.is_open(item) is expected
    assert session.current == chosen


def test_accessible_words_tell_kind_level_and_state(window: MainWindow) -> None:
    model, item = window.outline.outline, find(window.session.tree, "item", 1)
    described = Qt.ItemDataRole.AccessibleDescriptionRole
    assert model.data(model.index_of(item), described) == "Agenda item, level 2, open"
    window.outline.set_open([item], on=False)
    assert model.data(model.index_of(item), described) == "Agenda item, level 2, closed"
    named = Qt.ItemDataRole.AccessibleTextRole
    assert model.data(model.index_of(item), named) == "2 2023 WORK PROGRAMME"


def test_closed_rows_place_language_and_lock_are_there_again_when_reopened(
    desk: Desk, window: MainWindow, sample: Tree
) -> None:
    session, view = window.session, window.outline
    item, other = find(sample, "item", 1), find(sample, "item", 5)
    window.resize(900, 420)
    QApplication.processEvents()
    view.set_open([item], on=False)
    session.show_language("fr")
    session.select(other)
    window.actions_.run("lock-structure")
    QApplication.processEvents()
    scroll = view.verticalOffset()
    assert scroll > 0
    window.close()
    again = desk.show(Place(sample))
    again.resize(900, 420)
    again.complete()
    QApplication.processEvents()
    assert not again.outline.is_open(item)
    assert again.outline.is_open(find(sample, "item", 0))
    assert again.session.lang == "fr"
    assert again.session.current == other
    assert again.session.locked
    assert again.actions_.made["lock-structure"].isChecked()
    assert again.outline.verticalOffset() == scroll


def test_another_notice_knows_nothing_of_it(desk: Desk, window: MainWindow) -> None:
    window.actions_.run("level-1")
    window.close()
    tree = grown(60)
    other = Tree(Node(new_ids()(), "notice", tree.root.fields, {}, tree.root.children))
    again = desk.show(Place(other))
    assert again.outline.is_open(find(other, "sitting"))


def test_damaged_memories_are_as_good_as_none(desk: Desk, sample: Tree) -> None:
    odd = {"closed": 3, "current": [], "scroll": "x", "lang": {}}
    for stored in ("{", "[]", json.dumps({sample.root.id: 7}), json.dumps({sample.root.id: odd})):
        desk.settings.remember("outlines", stored)
        window = desk.show(Place(sample))
        assert find(sample, "item") in window.outline.outline.rows
        window.close()


def test_a_branch_that_is_closed_does_not_open_by_typing(window: MainWindow) -> None:
    session, view = window.session, window.outline
    item = find(session.tree, "item", 1)
    inside = session.tree.node(item).children[0].id
    view.set_open([item], on=False)
    session.select(inside)
    assert current(view) == item
    session.do(set_text(session.tree, inside, "en", "Typed"))
    assert not view.is_open(item)
    assert session.current == inside


def test_rows_run_from_the_right_in_a_language_that_does(qapp: QApplication, sample: Tree) -> None:
    from editor.edit.commands.settings import add_language

    session = Session(sample)
    session.do(add_language(session.tree, "ar"))
    view = OutlineView(session)
    view.resize(300, 400)
    view.show()
    session.show_language("ar")
    assert view.layoutDirection() == Qt.LayoutDirection.RightToLeft
    item = find(sample, "item", 1)
    at(view, item)
    QTest.keyClick(view, Key.Key_Right)
    assert not view.is_open(item)
    view.grab()
    session.show_language("en")
    assert view.layoutDirection() == Qt.LayoutDirection.LeftToRight
    view.deleteLater()


def test_ten_thousand_rows_paint_no_more_than_are_seen(qapp: QApplication) -> None:
    session = Session(grown(10_000))
    view = OutlineView(session)
    view.resize(300, 400)
    asked: list[int] = []
    view.outline = Counted(session, asked, view)
    view.setModel(view.outline)
    view.show()
    view.grab()
    assert 0 < len(set(asked)) <= 400 // view.row_height() + 2
    view.deleteLater()


class Counted(OutlineModel):
    """A model that notes which rows are asked for."""

    def __init__(self, session: Session, asked: list[int], parent: OutlineView) -> None:
        super().__init__(session, parent)
        self._asked = asked

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        self._asked.append(index.row())
        return super().data(index, role)
