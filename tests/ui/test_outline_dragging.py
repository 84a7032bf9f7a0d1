"""Dragging in the outline: a line between rows, a box inside one, the reason of a refusal."""

from PySide6.QtCore import QMimeData, Qt
from pytestqt.qtbot import QtBot

from editor.edit.commands.places import Place as TreePlace
from tests.ui.outline_hand import Drag, find
from ui.main_window import MainWindow
from ui.outline.dragging import HOVER

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
MOVE, COPY = Qt.DropAction.MoveAction, Qt.DropAction.CopyAction


def test_the_middle_of_a_row_is_inside_and_its_edges_are_between(window: MainWindow) -> None:
    view, tree = window.outline, window.session.tree
    first, second = find(tree, "item", 0), find(tree, "item", 1)
    sitting = tree.shape[first][0]
    drag = Drag(view, find(tree, "item", 3))
    assert drag.over(second, 0.5)
    target = view.dragging.target
    assert target
    assert target.inside
    assert target.place == TreePlace(second, len(tree.node(second).children))
    assert drag.over(second, 0.1, x=25)
    target = view.dragging.target
    assert target
    assert not target.inside
    assert target.place == TreePlace(sitting or "", tree.row(second))


def test_the_pointer_chooses_the_level_of_a_line(window: MainWindow) -> None:
    view, tree = window.outline, window.session.tree
    sitting = find(tree, "sitting", 1)
    last = tree.node(find(tree, "sitting")).children[-1]
    paragraph = last.children[-1]
    drag = Drag(view, find(tree, "item", 0))
    places = {}
    for level in range(3):
        drag.over(sitting, 0.05, x=20 + level * 15)
        target = view.dragging.target
        assert target
        places[target.level] = target.place
    assert places == {
        0: TreePlace(tree.root.id, tree.row(sitting)),
        1: TreePlace(find(tree, "sitting"), tree.row(last.id) + 1),
        2: TreePlace(last.id, tree.row(paragraph.id) + 1),
    }


def test_a_drop_moves_and_with_ctrl_it_copies(window: MainWindow) -> None:
    view, session = window.outline, window.session
    before = session.tree
    first, second = find(before, "item", 0), find(before, "item", 1)
    drag = Drag(view, second)
    drag.over(first, 0.1, x=25)
    drag.drop()
    assert session.tree.row(second) == 0
    assert view.dragging.target is None
    session.undo()
    assert session.tree == before
    drag.action = COPY
    drag.over(first, 0.1, x=25)
    drag.drop()
    assert second in session.tree
    assert len(session.tree) > len(before)


def test_what_is_refused_says_why_while_it_is_held_and_changes_nothing(window: MainWindow) -> None:
    view, session = window.outline, window.session
    before = session.tree
    said: list[str] = []
    session.said.connect(said.append)
    drag = Drag(view, find(before, "pillar"))
    assert not drag.over(find(before, "sitting"))
    assert "cannot hold" in said[0]
    drag.drop()
    assert session.tree is before


def test_a_drag_that_leaves_shows_nothing_any_more(window: MainWindow) -> None:
    view = window.outline
    drag = Drag(view, find(window.session.tree, "item", 0))
    drag.over(find(window.session.tree, "item", 1))
    shown = [view.dragging.target]
    view.dragging.leave()
    shown.append(view.dragging.target)
    assert [bool(target) for target in shown] == [True, False]
    other = QMimeData()
    other.setText("words of another program")
    assert not Drag(view, data=other).over(find(window.session.tree, "item", 1))


def test_a_closed_row_opens_under_a_resting_pointer(window: MainWindow, qtbot: QtBot) -> None:
    view, tree = window.outline, window.session.tree
    item = find(tree, "item", 1)
    view.set_open([item], on=False)
    Drag(view, find(tree, "item", 2)).over(item)
    assert not view.is_open(item)
    qtbot.waitUntil(lambda: view.is_open(item), timeout=HOVER + 1500)


def test_dropped_onto_the_parking_it_is_parked(window: MainWindow) -> None:
    view, session = window.outline, window.session
    first, second = find(session.tree, "item", 0), find(session.tree, "item", 1)
    session.select(first)
    window.actions_.run("park")
    parking = session.tree.root.children[-1].id
    drag = Drag(view, second)
    assert drag.over(parking)
    drag.drop()
    assert [child.id for child in session.tree.node(parking).children] == [first, second]
    assert session.tree.node(second).fields["postponed"] == "2023-03-20"
    session.select(second)
    window.actions_.run("unpark")
    assert session.tree.parent(second) is session.tree.node(find(session.tree, "sitting", 1))
