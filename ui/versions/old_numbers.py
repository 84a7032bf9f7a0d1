"""The numbers of the circulated notice, where elements carry others now: small in the gutter."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

if TYPE_CHECKING:
    from ui.session import Session

_SMALLER = 0.8
_EDGE = 4
"""Pixels between the edge of the sheet and an old number."""


class OldNumbers:
    """What elements of a notice were called when it went out, in the language of the view."""

    def __init__(self, session: "Session") -> None:
        self._session = session
        self._known: tuple[object, object, str] = (None, None, "")
        self._labels: dict[str, str] = {}

    def of(self, node_id: str) -> str:
        """The old number of an element, "" where it is the present one; asked at every paint."""
        tree, lang = self._session.tree, self._session.lang
        shape, fields, known = self._known
        if shape is not tree.shape or fields is not tree.root.fields or known != lang:
            self._known = (tree.shape, tree.root.fields, lang)
            self._labels = self._found()
        return self._labels.get(node_id, "")

    def _found(self) -> dict[str, str]:
        session = self._session
        root = session.tree.root
        if not any(path.startswith("version/") for path in root.fields):
            return {}
        from editor.workflow.versions import old_labels  # only for notices with versions

        return old_labels(session.tree, session.pages.house(root), session.lang)


def paint_old(
    painter: QPainter, old: str, font: QFont, colour: str, at: tuple[float, float, float]
) -> None:
    """Paint an old number, struck out, at the edge; below where the present one leaves no room.

    `at` is the edge, where the present number begins, and the baseline, in pixels.
    """
    edge, label, baseline = at
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * _SMALLER)
    small.setBold(False)
    small.setCapitalization(QFont.Capitalization.MixedCase)
    small.setStrikeOut(True)
    metrics = QFontMetricsF(small)
    wide = metrics.horizontalAdvance(old)
    mirrored = label < edge
    x = edge - _EDGE - wide if mirrored else edge + _EDGE
    room = abs(label - edge) - _EDGE - 3
    painter.setFont(small)
    painter.setPen(QColor(colour))
    painter.drawText(QPointF(x, baseline + (metrics.height() if wide > room else 0)), old)
