"""The keys of the text editor that mean more than typing; shown under Help, used by `cell.py`."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

_Key = Qt.Key
_NONE = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CTRL = Qt.KeyboardModifier.ControlModifier

KEYS: Mapping[tuple[Qt.Key, Qt.KeyboardModifier], str] = {
    (_Key.Key_Return, _NONE): "enter",
    (_Key.Key_Enter, _NONE): "enter",
    (_Key.Key_Return, _SHIFT): "line-break",
    (_Key.Key_Enter, _SHIFT): "line-break",
    (_Key.Key_Return, _CTRL): "next-element",
    (_Key.Key_Enter, _CTRL): "next-element",
    (_Key.Key_Return, _CTRL | _SHIFT): "kinds-here",
    (_Key.Key_Enter, _CTRL | _SHIFT): "kinds-here",
    (_Key.Key_Backspace, _NONE): "back",
    (_Key.Key_Delete, _NONE): "pull",
    (_Key.Key_Escape, _NONE): "leave-text",
    (_Key.Key_PageDown, _CTRL): "next",
    (_Key.Key_PageUp, _CTRL): "previous",
    (_Key.Key_A, _CTRL): "all-rows",
    (_Key.Key_Home, _CTRL): "first",
    (_Key.Key_End, _CTRL): "last",
    (_Key.Key_PageDown, _NONE): "page-down",
    (_Key.Key_PageUp, _NONE): "page-up",
}

UPRIGHT: Mapping[tuple[Qt.Key, Qt.KeyboardModifier], tuple[int, bool]] = {
    (_Key.Key_Up, _NONE): (-1, False),
    (_Key.Key_Down, _NONE): (1, False),
    (_Key.Key_Up, _SHIFT): (-1, True),
    (_Key.Key_Down, _SHIFT): (1, True),
}
"""The keys that go from line to line: which way, and whether they select."""

SIDEWAYS: Mapping[tuple[Qt.Key, Qt.KeyboardModifier], int] = {
    (_Key.Key_Left, _NONE): -1,
    (_Key.Key_Right, _NONE): 1,
    (_Key.Key_Left, _CTRL): -1,
    (_Key.Key_Right, _CTRL): 1,
}
"""The keys that leave a text at its ends, to the left or to the right."""

LEFT_TO_ACTIONS = (
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
    QKeySequence.StandardKey.Bold,
    QKeySequence.StandardKey.Italic,
    QKeySequence.StandardKey.Underline,
    QKeySequence.StandardKey.DeleteEndOfLine,  # Ctrl+K on some platforms: a link here
)
"""What the editor would take for itself and must not: one history serves every pane."""
