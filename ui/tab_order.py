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
    for one in _laid_out(layout) if layout else ():
        if isinstance(one, QWidget) and one.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield one
        yield from stops_in(one)


def _laid_out(layout: QLayout) -> Iterable[QWidget | QLayout]:
    """What stands in a layout itself, in its order.

    Never ask for its items: Qt deletes one with its widget and PySide goes on taking whatever
    comes to the same place in memory for that item.
    """
    inside: list[QWidget | QLayout] = [one for one in layout.children() if isinstance(one, QLayout)]
    parent = layout.parentWidget()
    if parent is not None:
        inside += [one for one in parent.children() if isinstance(one, QWidget)]
    return sorted((one for one in inside if layout.indexOf(one) >= 0), key=layout.indexOf)
