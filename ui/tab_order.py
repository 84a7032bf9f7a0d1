"""Tab goes through widgets as they stand; Qt by itself takes them in the order they were made."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def tab_through(widgets: Iterable[QWidget]) -> None:
    """Let Tab lead from each of these to the next one."""
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)


def stops_in(part: QWidget | QLayout | None) -> Iterator[QWidget]:
    """What Tab stops at inside a widget or a layout, in the order in which it is laid out."""
    layout = part.layout() if isinstance(part, QWidget) else part
    for at in range(layout.count() if layout else 0):
        item = layout.itemAt(at) if layout else None
        widget = item.widget() if item else None
        if widget is not None and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget
        yield from stops_in(widget or (item.layout() if item else None))
