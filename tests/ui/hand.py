"""A hand on keyboard and mouse that counts: every key pressed, every click made."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

Key, Modifier = Qt.Key, Qt.KeyboardModifier


class Hand:
    """Presses keys where the keyboard is; a key with Ctrl or Shift counts as one."""

    def __init__(self) -> None:
        self.keys = 0
        self.clicks = 0

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
        """Press a key."""
        self.keys += 1
        QTest.keyClick(self.focus(), key, modifiers)
        QApplication.processEvents()

    def type(self, words: str) -> None:
        """Type these words."""
        self.keys += len(words)
        QTest.keyClicks(self.focus(), words)

    def click(self, widget: QWidget) -> None:
        """Click in the middle of a widget."""
        self.clicks += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    @staticmethod
    def focus() -> QWidget:
        """What has the keyboard."""
        widget = QApplication.focusWidget() or QApplication.activeWindow()
        assert widget is not None, "nothing has the keyboard"
        return widget
