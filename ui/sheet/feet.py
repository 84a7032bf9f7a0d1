"""The feet of rows that are not being edited: errors, with the buttons that mend them.

There is one widget per row in view that has an error, and one that none sees, which measures those
of all other rows; what they say is in `foot.py`.
"""

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from editor.model.node import Node
from ui.sheet.foot import Foot, Line, errors_in
from ui.sheet.painting import RowPainter


class Feet:
    """Keeps the feet of the rows in view."""

    def __init__(self, viewport: QWidget) -> None:
        self._viewport = viewport
        self._measure = Foot(viewport)
        self._measure.hide()
        self.shown: dict[str, Foot] = {}

    def height(self, painter: RowPainter, node: Node) -> int:
        """How much taller a row is for its foot, in pixels."""
        lines = errors_in(painter.remarks(node.id))
        return self._filled(painter, node, lines)[1] if lines else 0

    def _filled(self, painter: RowPainter, node: Node, lines: list[Line]) -> tuple[Foot, int]:
        """The foot of a row, or what measures it, with these lines, and how tall it is."""
        foot = self.shown.get(node.id, self._measure)
        foot.show_lines(lines)
        return foot, foot.height_in(painter.setting(node).width)

    def place(self, painter: RowPainter, rows: Sequence[tuple[Node, QRect]], current: str) -> None:
        """Lay feet under the rows that are in view but the current one; take away all others."""
        wanted = {
            node.id: (node, rect, lines)
            for node, rect in rows
            if node.id != current and (lines := errors_in(painter.remarks(node.id)))
        }
        for gone in self.shown.keys() - wanted.keys():
            self._remove(self.shown.pop(gone))
        for name, (node, rect, lines) in wanted.items():
            if name not in self.shown:
                self.shown[name] = Foot(self._viewport)
            foot, tall = self._filled(painter, node, lines)
            setting = painter.setting(node)
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
