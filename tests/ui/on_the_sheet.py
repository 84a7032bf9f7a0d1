"""What tests of the sheet share: going to a row, pressing keys where the keyboard is."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.sheet.surface import Surface


def write(surface: Surface, node_id: str, caret: int = 0) -> None:
    surface.session.select(node_id)
    surface.strokes.write()
    surface.cell.place_caret(caret)


def press(surface: Surface, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
    widget = QApplication.focusWidget()
    assert widget in (surface, surface.cell)
    QTest.keyClick(widget, key, modifiers or Qt.KeyboardModifier.NoModifier)
