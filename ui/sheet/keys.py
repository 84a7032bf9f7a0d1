"""The keys of the text editor that mean more than typing; shown under Help, used by `cell.py`."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

_NONE = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CTRL = Qt.KeyboardModifier.ControlModifier

KEYS: Mapping[tuple[Qt.Key, Qt.KeyboardModifier], str] = {
    (Qt.Key.Key_Return, _NONE): "split",
    (Qt.Key.Key_Enter, _NONE): "split",
    (Qt.Key.Key_Return, _SHIFT): "line-break",
    (Qt.Key.Key_Enter, _SHIFT): "line-break",
    (Qt.Key.Key_Return, _CTRL): "add-after",
    (Qt.Key.Key_Enter, _CTRL): "add-after",
    (Qt.Key.Key_Backspace, _NONE): "join",
    (Qt.Key.Key_Escape, _NONE): "leave-text",
    (Qt.Key.Key_PageDown, _CTRL): "next",
    (Qt.Key.Key_PageUp, _CTRL): "previous",
}

LEFT_TO_ACTIONS = (
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
    QKeySequence.StandardKey.Bold,
    QKeySequence.StandardKey.Italic,
    QKeySequence.StandardKey.Underline,
    QKeySequence.StandardKey.DeleteEndOfLine,  # Ctrl+K on some platforms: a link here
)
"""What the editor would take for itself and must not: one history serves every pane."""
