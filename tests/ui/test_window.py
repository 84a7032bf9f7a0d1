"""The window as a user meets it: keys in the outline and the text, menus, languages, zoom."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.model.tree import Tree
from resources import SAMPLES
from ui.desk import Desk
from ui.keeping import Place
from ui.main_window import MainWindow
from ui.preview.reading import ReadingView

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT_SHIFT = Qt.KeyboardModifier.AltModifier | SHIFT


def find(tree: Tree, kind: str, number: int = 0) -> str:
    return [node.id for node in tree.walk() if node.kind == kind][number]


def at(window: MainWindow, kind: str, number: int = 0) -> str:
    node_id = find(window.session.tree, kind, number)
    window.session.select(node_id)
    return node_id


def page(window: MainWindow) -> ReadingView:
    pane = window.side.show_pane("page")
    assert isinstance(pane, ReadingView)
    return pane


@pytest.mark.parametrize("size", [7, 9, 11, 14])
def test_nothing_moves_when_the_window_is_completed(
    desk: Desk, qapp: QApplication, size: int
) -> None:
    usual = qapp.font()
    larger = QFont(usual)
    larger.setPointSize(size)
    qapp.setFont(larger)
    try:
        _nothing_moves(desk)
    finally:
        qapp.setFont(usual)


def _nothing_moves(desk: Desk) -> None:
    window = desk.open(next(SAMPLES.glob("*.convoca")))
    assert window is not None
    QApplication.processEvents()
    place = window.outline.mapTo(window, QPoint(0, 0)), window.outline.size()
    assert window.menuBar().actions()
    window.complete()
    QApplication.processEvents()
    assert len(window.bar.actions()) > 10
    assert (window.outline.mapTo(window, QPoint(0, 0)), window.outline.size()) == place


def test_the_chosen_look_is_ticked_in_a_new_window(desk: Desk, window: MainWindow) -> None:
    desk.choose_theme("dark")
    other = desk.show(Place(window.session.tree))
    other.complete()
    assert other.actions_.made["theme-dark"].isChecked()


def test_the_outline_keys_add_move_and_delete(window: MainWindow) -> None:
    session, outline = window.session, window.outline
    start = session.tree
    item = at(window, "item", 1)
    outline.setFocus()
    QTest.keyClick(outline, Key.Key_Return)
    assert session.current != item
    assert session.tree.node(session.current).kind == "item"
    assert session.labels()[session.current] == "3"
    QTest.keyClick(outline, Key.Key_Up, CTRL)
    assert session.labels()[session.current] == "2"
    QTest.keyClick(outline, Key.Key_Delete)
    assert len(session.tree) == len(start)
    for _ in range(3):
        session.undo()
    assert session.tree == start
    assert session.current == item


def test_tab_demotes_and_shift_tab_promotes_in_the_outline(window: MainWindow) -> None:
    session, outline = window.session, window.outline
    item = at(window, "item", 1)
    QTest.keyClick(outline, Key.Key_Tab)
    assert session.labels()[item] == "1.1"
    QTest.keyClick(outline, Key.Key_Backtab, SHIFT)
    assert session.labels()[item] == "2"


def test_the_same_keys_work_from_the_text(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    window.activateWindow()
    item = at(window, "item", 1)
    window.sheet.cell.setFocus()
    qtbot.waitUntil(window.sheet.cell.hasFocus)
    QTest.keyClick(window.sheet.cell, Key.Key_Up, ALT_SHIFT)
    assert session.tree.row(item) == 0
    QTest.keyClick(window.sheet.cell, Key.Key_Z, CTRL)
    assert session.tree.row(item) == 1


def test_enter_splits_and_backspace_joins_with_the_caret_at_the_seam(window: MainWindow) -> None:
    session, cell = window.session, window.sheet.cell
    before = session.tree
    text = at(window, "paragraph", 0)
    window.writing.edit()
    cell.place_caret(7)
    QTest.keyClick(cell, Key.Key_Return)
    assert session.current != text
    assert cell.caret() == 0
    QTest.keyClick(cell, Key.Key_Backspace)
    assert session.labels().get(session.current) is None, "the number goes first"
    QTest.keyClick(cell, Key.Key_Backspace)
    assert session.current == text
    assert cell.caret() == 7
    for _ in range(3):
        session.undo()
    assert session.tree == before


def test_what_is_typed_reaches_outline_reading_view_and_undo_name(
    window: MainWindow, qtbot: QtBot
) -> None:
    session = window.session
    item = at(window, "item", 0)
    window.writing.edit()
    QTest.keyClicks(window.sheet.cell, " AND MORE")
    assert window.outline.outline.row(item).text.endswith(" AND MORE")
    qtbot.waitUntil(lambda: " AND MORE" in page(window).toPlainText())
    assert "typing" in window.actions_.made["undo"].text()
    session.undo()
    page(window).refresh()
    assert " AND MORE" not in page(window).toPlainText()


def test_a_disabled_action_says_why(window: MainWindow) -> None:
    at(window, "title", 0)
    promote = window.actions_.made["promote"]
    assert not promote.isEnabled()
    assert "highest level" in promote.toolTip()
    at(window, "pillar", 0)
    assert window.actions_.made["delete"].isEnabled()


def test_a_refused_key_says_why_in_the_status_bar(window: MainWindow) -> None:
    at(window, "title", 0)
    QTest.keyClick(window.outline, Key.Key_Backtab, SHIFT)
    assert "highest level" in window.status.said.text()


def test_the_insert_menu_offers_what_the_schema_allows(window: MainWindow) -> None:
    at(window, "pillar", 0)
    menu = window.actions_.menu("insert")
    menu.aboutToShow.emit()
    offered = [action.text() for action in menu.actions() if action.text()]
    assert "Pillar" in offered
    assert "Sitting" not in offered
    inside = next(a for a in reversed(menu.actions()) if a.text() == "Text")
    inside.trigger()
    current = window.session.node
    assert current is not None
    assert current.kind == "text"
    assert window.session.tree.node(window.session.tree.shape[current.id][0] or "").kind == "pillar"


def test_languages_switch_by_button_and_key_and_keep_the_place(window: MainWindow) -> None:
    item = at(window, "item", 1)
    (english, french, spanish) = window.languages.actions
    assert english.text() == "English (original)"
    assert english.iconText() == "EN · original"
    window.languages.show_errors({"en": 1, "fr": 2})
    assert [english.iconText(), french.iconText()] == ["EN · 1 error", "FR · 2 errors"]
    french.trigger()
    assert window.sheet.cell.toPlainText().startswith("PROGRAMME DE TRAVAIL")
    assert "2023 WORK PROGRAMME" in window.sheet.surface.live.foot.labels[0].text()
    window.languages.step(1)
    assert spanish.isChecked()
    assert window.session.current == item
    window.languages.step(1)
    assert not window.sheet.surface.live.foot.labels


def test_branches_are_cut_and_pasted_by_key(window: MainWindow) -> None:
    session, outline = window.session, window.outline
    outline.setFocus()
    item = at(window, "item", 0)
    words = session.words(item)
    window.clip.cut()
    assert item not in session.tree
    assert words in QApplication.clipboard().text()
    at(window, "item", 1)
    window.clip.paste()
    assert session.words(session.current) == words


def test_f6_goes_round_the_panes(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    window.outline.setFocus()
    qtbot.waitUntil(window.outline.hasFocus)
    panes = [window.sheet.cell, page(window), window.outline]
    for pane in panes:
        window.actions_.run("next-pane")
        assert pane.hasFocus()


def test_zoom_and_look_change_while_working(window: MainWindow, desk: Desk) -> None:
    at(window, "item", 1)
    size = window.sheet.cell.font().pointSizeF()
    window.actions_.run("zoom-in")
    assert window.sheet.cell.font().pointSizeF() > size
    window.actions_.run("theme-dark")
    assert window.palette().window().color().lightness() < 128
    assert desk.settings.word("theme") == "dark"
    window.actions_.run("theme-light")
    assert window.palette().window().color().lightness() > 128
    assert "2023 WORK PROGRAMME" in page(window).toPlainText()


def test_the_keys_of_the_window_are_listed_and_no_two_actions_share_one(
    window: MainWindow,
) -> None:
    rows = window.actions_.rows()
    keys = [key for row in rows for key in row.keys.split(", ") if key]
    assert len(keys) == len(set(keys))
    assert ("File", "Save", "Ctrl+S") in [(row.menu, row.name, row.keys) for row in rows]
    for key in keys:
        assert not ("Alt" in key and "Ctrl" in key), "AltGr writes characters on many keyboards"


def test_a_closed_branch_stays_closed_through_changes_languages_and_undo(
    window: MainWindow,
) -> None:
    session, view = window.session, window.outline
    item = find(session.tree, "item", 1)
    view.set_open([item], on=False)
    at(window, "item", 0)
    window.actions_.run("move-down")
    session.show_language("fr")
    session.undo()
    assert not view.is_open(item)
    assert view.is_open(find(session.tree, "item", 0))


def test_what_is_demoted_under_an_element_without_any_is_seen_there(window: MainWindow) -> None:
    session, view = window.session, window.outline
    second = find(session.tree, "subparagraph", 1)
    session.select(second)
    window.actions_.run("demote")
    parent = session.tree.shape[second][0]
    assert parent == find(session.tree, "subparagraph", 0)
    assert view.is_open(parent)
    assert view.outline.index_of(second).isValid()


def test_an_error_of_our_own_is_told_with_a_report(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    told: list[str] = []
    monkeypatch.setattr("ui.desk.tell", lambda _parent, words: told.append(words))
    try:
        raise ValueError("a secret of the notice")
    except ValueError as error:
        desk.report(type(error), error, error.__traceback__)
    assert "report" in told[0]
    assert "secret" not in told[0]
    assert "ValueError" in capsys.readouterr().err
