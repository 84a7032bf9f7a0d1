"""Keys of actions: they hold on the keyboards of a secretariat, and can be others (F1)."""

from collections import defaultdict

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from resources import SAMPLES
from ui.desk import Desk
from ui.dialogs.help import KeysDialog
from ui.main_window import MainWindow
from ui.menus import menus

Key, Held = Qt.Key, Qt.KeyboardModifier

SHIFTED = {
    "US": ["1!", "2@", "3#", "4$", "9(", "0)", "-_", "=+", ".>", ",<", "/?", ";:", "'\""],
    "Swiss French": ["1+", '2"', "3*", "4ç", "9)", "0=", "'?", "-_", ".:", ",;", "èü", "éö"],
    "AZERTY": ["&1", "é2", '"3', "'4", "(5", "-6", "_8", "ç9", "à0", ")°", "=+", ";.", ":/", ",?"],
}
"""Keys of three keyboards that have two signs, the second one with Shift."""


def pressed(key: str, layout: str) -> str:
    """What is pressed for a key of ours: a sign that needs Shift is pressed with Shift."""
    *held, sign = key.replace("++", "+plus").split("+")
    sign = {"plus": "+"}.get(sign, sign)
    plain = next((pair[0] for pair in SHIFTED[layout] if pair[1] == sign), "")
    return "+".join([*sorted({*held, "Shift"} if plain else held), plain or sign])


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("layout", SHIFTED)
def test_no_two_actions_are_the_same_keys_of_a_keyboard(layout: str) -> None:
    holders = defaultdict(set)
    for menu in menus():
        for action in filter(None, menu.actions):
            for key in action.keys:
                holders[pressed(key, layout)].add(action.id)
    assert not {key: ids for key, ids in holders.items() if len(ids) > 1}


def test_the_keyboards_tell_what_is_the_same() -> None:
    assert pressed("Alt+Shift++", "Swiss French") == pressed("Alt+Shift+1", "Swiss French")
    assert pressed("Ctrl++", "US") == pressed("Ctrl+Shift+=", "US")


# --- other keys --------------------------------------------------------------------------------


@pytest.fixture
def dialog(window: MainWindow) -> KeysDialog:
    window.show()
    window.actions_.run("keys")
    made = window.findChild(KeysDialog)
    assert isinstance(made, KeysDialog)
    return made


def choose(dialog: KeysDialog, name: str) -> None:
    for group in dialog.groups:
        for at in range(group.childCount()):
            row = group.child(at)
            if row and row.text(0) == name:
                dialog.list.setCurrentItem(row)


def shown(dialog: KeysDialog) -> str:
    row = dialog.list.currentItem()
    return row.text(1) if row else ""


def press(dialog: KeysDialog, key: Qt.Key, held: Qt.KeyboardModifier = Held.NoModifier) -> None:
    field = dialog.press.findChild(QLineEdit)
    assert field
    QTest.keyClick(dialog.press, key, held)
    QTest.qWait(1)
    assert not field.text(), "ready for the next one"


def test_the_key_that_is_pressed_is_that_of_the_action_in_every_window_and_at_the_next_start(
    desk: Desk, window: MainWindow, dialog: KeysDialog
) -> None:
    other = desk.open(SAMPLES / "members-public.convoca")
    assert other is not None
    choose(dialog, "Park")
    press(dialog, Key.Key_F11)
    assert (shown(dialog), dialog.said.text()) == ("F11", "")
    for one in (window, other):
        assert one.actions_.made["park"].shortcuts() == [QKeySequence("F11")]
        assert one.actions_.made["park"].toolTip().startswith("Park (F11)")
    assert desk.settings.keys() == {"park": "F11"}
    later = desk.open(SAMPLES / "joint-two-days.convoca")
    assert later is not None
    assert later.actions_.made["park"].shortcut() == QKeySequence("F11")


def test_a_key_that_somebody_has_is_refused_with_the_name(
    desk: Desk, window: MainWindow, dialog: KeysDialog
) -> None:
    choose(dialog, "Park")
    before = shown(dialog)
    for key, held, holder in (
        (Key.Key_S, Held.ControlModifier, "“Save”"),
        (Key.Key_PageDown, Held.ControlModifier, "“Text: next, previous element”"),
        (Key.Key_L, Held.ControlModifier | Held.AltModifier, "types a character"),
        (Key.Key_L, Held.NoModifier, "for typing"),
        (Key.Key_L, Held.AltModifier, "for typing or for menus"),
    ):
        press(dialog, key, held)
        assert holder in dialog.said.text(), key
        assert shown(dialog) == before
    assert desk.settings.keys() == {}
    assert window.actions_.made["save"].shortcut() == QKeySequence("Ctrl+S")


def test_the_standard_key_comes_back_unless_another_action_has_it(
    desk: Desk, window: MainWindow, dialog: KeysDialog
) -> None:
    choose(dialog, "Park")
    standard = shown(dialog)
    assert not dialog.standard.isEnabled()
    press(dialog, Key.Key_F11)
    choose(dialog, "Focus on this branch")
    press(dialog, Key.Key_B, Held.ControlModifier | Held.ShiftModifier)
    assert shown(dialog) == standard
    choose(dialog, "Park")
    dialog.standard.click()
    assert "“Focus on this branch”" in dialog.said.text()
    assert shown(dialog) == "F11"
    choose(dialog, "Focus on this branch")
    dialog.standard.click()
    choose(dialog, "Park")
    dialog.standard.click()
    assert (shown(dialog), dialog.said.text()) == (standard, "")
    assert not dialog.standard.isEnabled()
    assert desk.settings.keys() == {}
    assert window.actions_.made["focus"].shortcut() == QKeySequence("F9")


def test_what_no_key_is_in_the_settings_is_passed_over(desk: Desk, window: MainWindow) -> None:
    for name, key in (("park", "nonsense"), ("save", "F12"), ("nobody", "F11")):
        desk.settings.remember_key(name, key)
    window.actions_.take_keys()
    assert window.actions_.made["park"].shortcut() == QKeySequence("Ctrl+Shift+B")
    assert window.actions_.made["save"].shortcuts() == [QKeySequence("F12")]


def test_esc_leaves_the_list_also_where_a_key_is_waited_for(dialog: KeysDialog) -> None:
    choose(dialog, "Park")
    QTest.keyClick(dialog.press, Key.Key_Escape)
    assert not dialog.isVisible()
