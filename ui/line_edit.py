"""A line to type in, for which undo means its own typing first and the notice after that."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

_UNDO, _REDO = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo


_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LineEdit(QLineEdit):
    """Leaves Ctrl+Z and Ctrl+Y to the window's actions once it has nothing of its own to undo.

    Alt+Enter is never an action of the window here: whoever holds the line may use it.
    """

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() in _ENTER:
                event.accept()
                return True
            undo = event.matches(_UNDO) and not self.isUndoAvailable()
            redo = event.matches(_REDO) and not self.isRedoAvailable()
            if undo or redo:
                event.ignore()
                return False
        return super().event(event)
