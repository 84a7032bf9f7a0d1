"""A locked structure, one branch in focus, the filter: ways to see and keep the outline."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.edit.commands.settings import set_field
from editor.edit.commands.wording import set_text
from tests.ui.outline_hand import Drag, current, find
from ui.main_window import MainWindow

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
MOVE, COPY = Qt.DropAction.MoveAction, Qt.DropAction.CopyAction


def test_a_locked_structure_is_moved_by_no_way_but_its_texts_are_written(
    window: MainWindow,
) -> None:
    view, session = window.outline, window.session
    item = find(session.tree, "item", 1)
    session.select(item)
    window.actions_.run("lock-structure")
    before = session.tree
    said: list[str] = []
    session.said.connect(said.append)
    for key in (Key.Key_Return, Key.Key_Delete, Key.Key_Tab):
        QTest.keyClick(view, key)
    assert len(said) == 3
    assert all("locked" in words for words in said)
    assert not Drag(view, item).over(find(before, "sitting", 1))
    window.actions_.refresh_all()
    for name in ("delete", "move-up", "demote", "park", "duplicate"):
        made = window.actions_.made[name]
        assert not made.isEnabled(), name
        assert "locked" in made.toolTip()
    assert window.actions_.made["members"].isEnabled()
    assert session.tree is before
    assert session.do(set_text(before, item, "en", "Written"))
    window.actions_.run("lock-structure")
    QTest.keyClick(view, Key.Key_Delete)
    assert item not in session.tree


def test_focus_shows_one_branch_and_the_path_leads_out(window: MainWindow) -> None:
    view, session, pane = window.outline, window.session, window.pane
    item = find(session.tree, "item", 1)
    session.select(item)
    window.actions_.run("focus")
    assert session.focus == item
    assert set(view.outline.rows) <= {node.id for node in session.tree.node(item).walk()}
    assert current(view) == view.outline.rows[0] == item
    assert pane.path.isVisibleTo(pane)
    assert "Whole notice" in pane.path.text()
    assert "<b>2</b>" in pane.path.text()
    pane.path.linkActivated.emit("-")
    assert session.focus == ""
    assert not pane.path.isVisibleTo(pane)
    assert session.tree.root.id in view.outline.rows


def test_what_is_gone_to_outside_brings_the_whole_notice_back_and_says_so(
    window: MainWindow,
) -> None:
    session = window.session
    offers: list[Any] = []
    session.offered.connect(offers.append)
    first, second = find(session.tree, "item", 0), find(session.tree, "item", 1)
    session.do(set_text(session.tree, first, "en", "Changed"))
    session.select(second)
    window.actions_.run("focus")
    session.undo()
    assert session.focus == ""
    assert session.current == first
    assert "outside the branch" in offers[-1].words
    assert first in window.outline.outline.rows
    offers[-1].buttons[0].does()
    assert session.focus == session.current == second


def test_a_focused_branch_that_is_deleted_is_no_longer_in_focus(window: MainWindow) -> None:
    session = window.session
    item = find(session.tree, "item", 1)
    session.select(item)
    window.actions_.run("focus")
    window.actions_.run("delete")
    assert item not in session.tree
    assert session.focus == ""
    assert window.outline.currentIndex().isValid()


@pytest.fixture
def filtered(window: MainWindow, qtbot: QtBot) -> Callable[[str], list[str]]:
    def type_in(words: str) -> list[str]:
        pane = window.pane
        pane.field.setFocus()
        pane.field.clear()
        QTest.keyClicks(pane.field, words)
        pane.apply()
        return list(window.outline.outline.rows)

    return type_in


def test_words_are_found_without_case_and_accents_and_what_holds_them_stays(
    window: MainWindow, filtered: Callable[[str], list[str]]
) -> None:
    session, model = window.session, window.outline.outline
    session.show_language("fr")
    rows = filtered("ELEMENTS")
    session.show_language("fr")
    passing = [row for row in filtered("reunion") if not model.row(row).context]
    assert passing
    for row in passing:
        assert "réunion" in session.words(row).lower()
    above = {session.tree.shape[row][0] for row in passing} - {session.tree.root.id}
    assert all(model.row(name).context or name in passing for name in above if name)
    assert rows != passing


def test_texts_are_found_though_they_have_no_rows(
    window: MainWindow, filtered: Callable[[str], list[str]]
) -> None:
    texts = [node for node in window.session.tree.walk() if node.kind == "text"]
    text = next(n for n in texts if n.texts.get("en", "").startswith("Work under this pillar"))
    assert text.id in filtered("work pillar focus")


def test_escape_shows_all_again_and_gives_the_keyboard_back(
    window: MainWindow, qtbot: QtBot, filtered: Callable[[str], list[str]]
) -> None:
    pane, view = window.pane, window.outline
    all_rows = view.outline.rows
    item = find(window.session.tree, "item", 1)
    window.session.select(item)
    assert filtered("adoption") != list(all_rows)
    assert "show all" in pane.told.text()
    window.activateWindow()
    QTest.keyClick(pane.field, Key.Key_Escape)
    assert view.outline.rows == all_rows
    assert pane.field.text() == ""
    assert not pane.told.isVisibleTo(pane)
    assert current(view) == item
    qtbot.waitUntil(view.hasFocus)


def test_down_goes_into_the_rows_to_what_passes(
    window: MainWindow, filtered: Callable[[str], list[str]]
) -> None:
    filtered("g-20")
    QTest.keyClick(window.pane.field, Key.Key_Down)
    assert "G-20" in window.session.words(window.session.current)


def test_exceptions_are_asked_for_by_the_menu(window: MainWindow) -> None:
    session, pane = window.session, window.pane
    item = find(session.tree, "item", 1)
    session.do(set_text(session.tree, item, "fr", ""))
    session.show_language("fr")
    pane.wishes["missing"].setChecked(True)
    model = window.outline.outline
    assert [row for row in model.rows if not model.row(row).context] == [item]
    assert pane.told.text().startswith("Untranslated: 1 element")
    pane.wishes["missing"].setChecked(False)
    comment = {"text": "why?", "lang": "fr"}
    session.do(set_field(session.tree, item, "comment/abc", comment))
    pane.wishes["comment"].setChecked(True)
    assert item in model.rows
    pane.clear()
    pane.wishes["since"].setChecked(True)
    assert [row for row in model.rows if not model.row(row).context] == [item]


def test_the_menu_of_a_row_shows_its_keys_and_why_something_is_not_possible(
    window: MainWindow,
) -> None:
    window.session.select(find(window.session.tree, "item", 0))
    menu = window.actions_.context_menu(window)
    shown = {action.text().replace("&", ""): action for action in menu.actions()}
    for words in ("Promote", "Demote", "Move up", "Move down", "Park", "Comment…"):
        assert shown[words].shortcut().toString(), words
        assert shown[words].isShortcutVisibleInContextMenu()
    back = shown["Back onto the agenda"]
    assert not back.isEnabled()
    assert "not parked" in back.toolTip()
    menu.deleteLater()
