"""The whole seed notice is typed into an empty file with the keyboard alone, and restructured."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from editor.cli.run import main as command_line
from editor.model.node import Node
from editor.model.tree import Tree
from editor.storage.notice_file import save
from ui.desk import Desk
from ui.main_window import MainWindow

Key = Qt.Key
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
GOLDEN = Path(__file__).parents[1] / "golden"
ROWS = json.loads((GOLDEN / "seed.rows.json").read_text(encoding="utf-8"))

KEYS = (
    "", "enter", *["enter"] * 4,  # titles and preamble
    "enter sitting", "enter", "enter", "enter enter", "enter",  # MATIN, 1, 1.1., 2, 2.1.
    "pillar", "enter", "enter enter", "enter", "enter", "enter",  # a. and b. with their texts
    "enter enter", "enter", "enter", "enter enter", "enter marker",  # c., d., and the slip e.
    "enter enter enter", "enter", "enter",  # 2.2. to 2.4.
    "enter tab", "enter", "enter enter", "enter enter", "enter",  # a., b., 2.5., 3, 3.1.
    "enter enter enter", "enter", "enter", "enter enter", "enter", "enter",  # 4, 4.1., 5, 5.1.
    "enter enter", "enter",  # 6, 6.1.
)  # fmt: skip
"""What is pressed before each row is typed."""


def send(chars: str, field: QWidget | None = None) -> None:
    """Type characters as a keyboard sends them, to a field or to whatever has the keyboard."""
    for char in chars:
        widget = field or QApplication.focusWidget()
        assert widget is not None
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Key.Key_unknown, Qt.KeyboardModifier.NoModifier, char)
            QApplication.sendEvent(widget, event)


class Typist:
    """Somebody at the keyboard of a window."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window

    def press(self, name: str, label: str) -> None:
        cell = self.window.sheet.cell
        match name:
            case "enter":
                QTest.keyClick(cell, Key.Key_Return)
            case "tab":
                QTest.keyClick(cell, Key.Key_Tab)
            case "sitting":
                self.choose("Sitting", 0)
            case "pillar":
                self.choose("Pillar", -1)
            case "marker":
                QTimer.singleShot(50, lambda: self.answer(label))
                self.window.actions_.made["marker"].trigger()
                self.window.activateWindow()
                QApplication.processEvents()

    def choose(self, kind: str, which: int) -> None:
        """Walk down the menu of what can stand here: as this element itself, or inside it."""
        QTest.keyClick(self.window.sheet.cell, Key.Key_Return, CTRL_SHIFT)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        wanted = [action for action in menu.actions() if action.text() == kind][which]
        while menu.activeAction() is not wanted:
            QTest.keyClick(menu, Key.Key_Down)
        QTest.keyClick(menu, Key.Key_Return)

    @staticmethod
    def answer(label: str) -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QInputDialog):  # a loaded machine is slow to show it
            QTimer.singleShot(50, lambda: Typist.answer(label))
            return
        field = dialog.findChild(QLineEdit)
        assert field is not None
        send(label, field)
        QTest.keyClick(field, Key.Key_Return)


@pytest.fixture
def empty(desk: Desk, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """A notice with nothing in it, in its window, with the keyboard in the sheet."""
    fields = {"languages": ["fr"], "original": ["en"], "profile": "wto", "body": "wto-msme"}
    path = tmp_path / "empty.convoca"
    save(Tree(Node("seedtyped0", "notice", fields)), path)
    window = desk.open(path)
    assert window is not None
    window.complete()
    window.activateWindow()
    QTest.keyClick(window.outline, Key.Key_F2)
    qtbot.waitUntil(window.sheet.surface.hasFocus)
    return window


def test_the_seed_is_typed_with_the_keyboard_alone(
    empty: MainWindow, capsys: pytest.CaptureFixture[str]
) -> None:
    typist = Typist(empty)
    for keys, row in zip(KEYS, ROWS, strict=True):
        for name in keys.split():
            typist.press(name, row["label"])
        send(row["text"])
    empty.filing.save()
    path = empty.filing.keeping.path
    assert path is not None
    assert command_line(["show", str(path), "-l", "fr", "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    body = [{"label": r["label"], "text": r["text"]} for r in shown if r["place"] == "body"]
    assert body == ROWS
