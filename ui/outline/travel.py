"""Keys that open and close rows, or go to a relative of the current one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from ui.outline.view import OutlineView

_Key = Qt.Key
_NONE, _ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier


def travelled(view: "OutlineView", key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
    """Whether a key opened or closed a row, or went to a relative of it."""
    row = view.outline.id_of(view.currentIndex())
    if view.isRightToLeft():
        turned = {_Key.Key_Left: _Key.Key_Right, _Key.Key_Right: _Key.Key_Left}
        key = turned.get(key, key)
    match key, modifiers:
        case (_Key.Key_Right, mods) if mods == _NONE:
            _right(view, row)
        case (_Key.Key_Left, mods) if mods == _NONE:
            _left(view, row)
        case (_Key.Key_Asterisk, _):
            view.set_open(_branch(view, row), on=True)
        case (_Key.Key_Up | _Key.Key_Down, mods) if mods == _ALT:
            _sibling(view, row, 1 if key == _Key.Key_Down else -1)
        case (_Key.Key_Up, mods) if mods == _NONE and view.currentIndex().row() <= 0:
            view.left_upwards.emit()
        case _:
            return False
    return True


def _right(view: "OutlineView", row: str) -> None:
    shown = view.outline.shown
    if not shown.opens(row):
        return
    if shown.is_open(row):
        view.setCurrentIndex(view.outline.index(view.currentIndex().row() + 1))
    else:
        view.set_open([row], on=True)


def _left(view: "OutlineView", row: str) -> None:
    shown = view.outline.shown
    above = shown.above(row)
    if shown.opens(row) and shown.is_open(row) and shown.lets is None:
        view.set_open([row], on=False)
    elif above is not None:
        view.setCurrentIndex(view.outline.index_of(above))


def _branch(view: "OutlineView", row: str) -> list[str]:
    """A row and everything below it."""
    below = (one.id for node in view.outline.shown.held(row) for one in node.walk())
    return [row, *below]


def _sibling(view: "OutlineView", row: str, way: int) -> None:
    """Go to the next row of the same parent."""
    shown, rows = view.outline.shown, view.outline.rows
    at, above = view.currentIndex().row() + way, shown.above(row)
    while 0 <= at < len(rows) and rows[at] != above:
        if shown.above(rows[at]) == above:
            view.setCurrentIndex(view.outline.index(at))
            return
        at += way
