"""The feet of rows that are not being edited: errors, with the buttons that mend them.

There is one widget per row in view that has an error; what it says is in `foot.py`.
"""

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from editor.model.node import Node
from ui.remarks import ERROR
from ui.session import Session
from ui.sheet.foot import Foot, lines_of
from ui.sheet.painting import RowPainter

_PADDING = 14
"""Pixels around the words of a foot: its buttons and the space below."""


class Feet:
    """Keeps the feet of the rows in view."""

    def __init__(self, session: Session, viewport: QWidget) -> None:
        self._session = session
        self._viewport = viewport
        self.shown: dict[str, Foot] = {}

    def height(self, painter: RowPainter, node: Node) -> int:
        """How much taller a row is for its foot, in pixels."""
        if not any(r.severity == ERROR and r.words for r in painter.remarks(node.id)):
            return 0
        return self._viewport.fontMetrics().height() + _PADDING

    def place(self, painter: RowPainter, rows: Sequence[tuple[Node, QRect]]) -> None:
        """Lay feet under the rows that are in view, and take away all others."""
        wanted = {
            node.id: (node, rect)
            for node, rect in rows
            if node.id != self._session.current and self.height(painter, node)
        }
        for gone in self.shown.keys() - wanted.keys():
            self._remove(self.shown.pop(gone))
        for name, (node, rect) in wanted.items():
            foot = self.shown.get(name)
            if foot is None:
                foot = self.shown[name] = Foot(self._viewport)
            remarks = painter.remarks(name)
            foot.show_lines(lines_of(self._session, node, remarks, current=False))
            setting, tall = painter.setting(node), self.height(painter, node)
            foot.setGeometry(setting.x, rect.bottom() + 1 - tall, setting.width, tall)
            foot.show()

    def clear(self) -> None:
        """Take all feet away."""
        for foot in self.shown.values():
            self._remove(foot)
        self.shown.clear()

    @staticmethod
    def _remove(foot: Foot) -> None:
        foot.hide()
        foot.deleteLater()
