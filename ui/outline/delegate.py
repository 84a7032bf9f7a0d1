"""Paints a row of the outline: the label in a column of its own, the words, a mark with a word."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from ui.outline.model import ROW
from ui.outline.row import Row
from ui.theme import Colours, colours_of

Index = QModelIndex | QPersistentModelIndex

LABEL = 30
"""The narrowest column of a label; wider labels push their words on."""
GAP = 6
PADDING = 4
STRONG = frozenset({"sitting", "part", "annex"})
QUIET = frozenset({"text", "note", "signature", "rule"})
SHOUTED = frozenset({"sitting", "part", "item", "annex", "title"})


class RowDelegate(QStyledItemDelegate):
    """Paints a `Row` of one view."""

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ROW)
        palette: QPalette = option.palette
        area: QRect = option.rect.adjusted(2, 0, -PADDING, 0)
        font = QFont(option.font)
        colours = colours_of(palette)
        painter.save()
        if self._view.selectionModel().isSelected(index):
            painter.fillRect(option.rect, palette.highlight())
        if row.mark:
            area = _marked(painter, area, row, font, colours)
        if row.label:
            area = _labelled(painter, area, row.label, font, colours)
        font.setBold(row.look in STRONG and not row.grey)
        font.setItalic(row.grey)
        painter.setFont(font)
        painter.setPen(QColor(_colour(row, colours)))
        words = QFontMetrics(font).elidedText(
            _shown(row), Qt.TextElideMode.ElideRight, area.width()
        )
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(area, align | Qt.TextFlag.TextSingleLine, words)
        if self._view.hasFocus() and index == self._view.currentIndex():
            _focus_bar(painter, option, colours)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        metrics = QFontMetrics(option.font)
        return QSize(120, metrics.height() + 8)


def _shown(row: Row) -> str:
    """The words as the page prints them: titles in capitals."""
    return row.text.upper() if row.look in SHOUTED and not row.grey else row.text


def _colour(row: Row, colours: Colours) -> str:
    if row.grey or row.look in QUIET:
        return colours.muted
    return colours.accent if row.look in STRONG else colours.text


def _labelled(painter: QPainter, area: QRect, label: str, font: QFont, colours: Colours) -> QRect:
    """Paint the label; returns what is left for the words."""
    painter.setFont(font)
    painter.setPen(QColor(colours.muted))
    width = max(LABEL - GAP, QFontMetrics(font).horizontalAdvance(label))
    box = QRect(area.left(), area.top(), width, area.height())
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, label)
    return area.adjusted(width + GAP, 0, 0, 0)


def _marked(painter: QPainter, area: QRect, row: Row, font: QFont, colours: Colours) -> QRect:
    """Paint the mark at the end of the row: a sign and its word."""
    painter.setFont(font)
    painter.setPen(QColor(colours.warning))
    words = f"○ {row.mark}"
    width = QFontMetrics(font).horizontalAdvance(words)
    box = QRect(area.right() - width, area.top(), width + 1, area.height())
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)
    return area.adjusted(0, 0, -width - GAP, 0)


def _focus_bar(painter: QPainter, option: QStyleOptionViewItem, colours: Colours) -> None:
    """A bar at the start of the row that has the keyboard, so that it is seen without colour."""
    rect: QRect = option.rect
    painter.fillRect(QRect(0, rect.top() + 2, 3, rect.height() - 4), QColor(colours.accent))
