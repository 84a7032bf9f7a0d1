"""Lists that typing narrows: go to, the commands, the keys."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from ui.dialogs.help import KeysDialog
from ui.finding.palette import Palette
from ui.main_window import MainWindow

Key = Qt.Key


def palette(window: MainWindow, action: str) -> Palette:
    window.show()
    window.actions_.run(action)
    return window.findChildren(Palette)[-1]


def words(made: Palette) -> list[str]:
    return [row.words for row in made.list.model_.rows]


# --- go to -------------------------------------------------------------------------------------


def test_go_to_offers_numbers_symbols_and_words_and_goes_there(window: MainWindow) -> None:
    made = palette(window, "go-to")
    assert not words(made)
    QTest.keyClicks(made.field, "2.4")
    assert made.list.model_.rows[0].label == "2.4."
    QTest.keyClick(made.field, Key.Key_Down)
    assert made.list.chosen == 1
    QTest.keyClick(made.field, Key.Key_Up)
    QTest.keyClick(made.field, Key.Key_Return)
    assert made.isHidden()
    assert window.session.labels()[window.session.current] == "2.4."


def test_go_to_words_of_another_language_changes_the_view(window: MainWindow) -> None:
    made = palette(window, "go-to")
    QTest.keyClicks(made.field, "matin")
    assert made.list.model_.rows[0].side == "French"
    QTest.keyClick(made.field, Key.Key_Return)
    assert window.session.lang == "fr"
    assert window.session.words(window.session.current) == "MATIN"


def test_a_palette_goes_with_escape_and_gives_the_keyboard_back(window: MainWindow) -> None:
    window.show()
    window.activateWindow()
    window.writing.edit()
    made = palette(window, "go-to")
    assert made.field.hasFocus()
    QTest.keyClick(made.field, Key.Key_Escape)
    assert made.isHidden()
    assert window.sheet.cell.hasFocus()


def test_a_palette_outlives_what_had_the_keyboard(window: MainWindow) -> None:
    window.show()
    window.activateWindow()
    pane = window.side.show_pane("comments", focus=True)
    QApplication.processEvents()
    made = palette(window, "go-to")
    window.side.tabs.tabCloseRequested.emit(window.side.tabs.place_of("comments"))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not isValid(pane)
    QTest.keyClick(made.field, Key.Key_Escape)
    assert made.isHidden()


def test_a_palette_goes_with_the_keyboard_also_where_nothing_had_it_before(
    window: MainWindow,
) -> None:
    window.show()
    window.activateWindow()
    before = QApplication.focusWidget()
    if before:
        before.clearFocus()
    made = palette(window, "go-to")
    window.outline.setFocus()
    assert made.isHidden()


# --- commands and keys -------------------------------------------------------------------------


def test_every_command_is_offered_and_one_that_is_not_possible_says_why(
    window: MainWindow,
) -> None:
    made = palette(window, "commands")
    assert len(words(made)) == len(window.actions_.made) - 1
    grey = {row.words: row.below for row in made.list.model_.rows if not row.able}
    assert grey["Undo"] == "There is nothing to undo."
    assert all(grey.values())
    QTest.keyClicks(made.field, "undo")
    QTest.keyClick(made.field, Key.Key_Return)
    assert made.isVisible(), "what is not possible is not done"


def test_commands_are_found_by_words_by_letters_and_without_accents(window: MainWindow) -> None:
    made = palette(window, "commands")
    for typed, first in (
        ("lang next", "Next language"),
        ("zoom", "Zoom in"),
        ("NÉXT pane", "Next pane"),
        ("mvup", "Move up"),
    ):
        made.field.setText(typed)
        assert words(made)[0] == first, typed
    made.field.setText("qqq")
    assert not words(made)
    assert made.empty.isVisible()


def test_enter_does_the_command_where_the_keyboard_was(window: MainWindow) -> None:
    session = window.session
    session.select(next(n.id for n in session.tree.walk() if n.kind == "paragraph"))
    window.show()
    window.activateWindow()
    window.writing.edit()
    window.sheet.cell.select(0, 7)
    made = palette(window, "commands")
    QTest.keyClicks(made.field, "bold")
    QTest.keyClick(made.field, Key.Key_Return)
    assert session.tree.node(session.current).texts["en"].startswith("**Members**")


def test_the_keys_are_listed_by_menu_and_narrowed_by_typing(window: MainWindow) -> None:
    window.show()
    window.actions_.run("keys")
    dialog = window.findChild(KeysDialog)
    assert isinstance(dialog, KeysDialog)
    titles = [group.text(0) for group in dialog.groups]
    assert titles[:2] == ["File", "Edit"]
    assert titles[-1] == "In one pane"
    dialog.filter.setText("ctrl+s")
    shown = [group for group in dialog.groups if not group.isHidden()]
    rows = [group.child(row) for group in shown for row in range(group.childCount())]
    assert "Save" in [row.text(0) for row in rows if row and not row.isHidden()]
    assert len(shown) < len(titles)
    dialog.filter.setText("qqqq")
    assert all(group.isHidden() for group in dialog.groups)
    dialog.reject()
