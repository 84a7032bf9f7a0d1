"""Paints a row of the outline: arrow, label in a column of its own, words, signs of exceptions.

Rows run as their language does: everything is placed from the left and mirrored at the end.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from editor.model.schema import PARKING
from ui.icons import drawing
from ui.outline.exceptions import MEMBERS, PROBLEM, SIGNS, word
from ui.outline.model import ID, ROW
from ui.outline.row import HEAD, Row
from ui.theme import Colours, colours_of

if TYPE_CHECKING:
    from ui.outline.view import OutlineView

Index = QModelIndex | QPersistentModelIndex

INDENT = 15
"""Pixels between two levels; as wide as the arrow of a row."""
LABEL = 24
"""The narrowest column of a label; wider labels push their words on."""
GAP, PADDING, SIGN = 6, 6, 14
WORDY = 420
"""Pixels from which on the gravest exception is also worded in the row."""
STRONG = frozenset({"sitting", "part", "annex"})
FAINT = frozenset({"text", "bullet", "note", "signature", "rule", PARKING, HEAD})
SHOUTED = frozenset({"sitting", "part", "item", "annex", "title"})


class RowDelegate(QStyledItemDelegate):
    """Paints the rows of one view."""

    def __init__(self, view: "OutlineView") -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ROW)
        name, shown = index.data(ID), self._view.outline.shown
        colours = colours_of(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _ground(painter, option, colours)
        pen = _Pen(painter, option, row, colours, filtered=shown.lets is not None)
        if row.look == PARKING:
            pen.rule()
        pen.skip(shown.level(name) * INDENT)
        if shown.opens(name):
            pen.arrow(open_=shown.is_open(name))
        pen.skip(INDENT)
        pen.signs()
        pen.label()
        pen.words()
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(120, option.fontMetrics.height() + 8)


def _ground(painter: QPainter, option: QStyleOptionViewItem, colours: Colours) -> None:
    """What is behind a row: chosen, and with the keyboard."""
    rect: QRect = option.rect
    if option.state & QStyle.StateFlag.State_Selected:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(option.palette.color(QPalette.ColorRole.Highlight))
        painter.drawRoundedRect(rect.adjusted(2, 0, -2, 0), 4, 4)
    if option.state & QStyle.StateFlag.State_HasFocus:
        # a frame, so that it is seen without colour
        painter.setPen(QPen(QColor(colours.accent), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(2, 0, -3, -1), 4, 4)


class _Pen:
    """Places the parts of a row one after the other; `left` and `right` bound what is free."""

    def __init__(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        row: Row,
        colours: Colours,
        *,
        filtered: bool,
    ) -> None:
        self._painter = painter
        self._filtered = filtered
        self._option = option
        self._row = row
        self._colours = colours
        self._font = QFont(option.font)
        self._left, self._right = option.rect.left(), option.rect.right() - PADDING
        painter.setLayoutDirection(option.direction)

    def rule(self) -> None:
        """A line above the row."""
        rect: QRect = self._option.rect
        self._painter.setPen(QPen(QColor(self._colours.strong_line), 1))
        self._painter.drawLine(rect.left() + 8, rect.top(), rect.right() - 8, rect.top())

    def skip(self, width: int) -> None:
        """Leave room."""
        self._left += width

    def _box(self, left: int, width: int) -> QRect:
        whole: QRect = self._option.rect
        box = QRect(left, whole.top(), width, whole.height())
        return QStyle.visualRect(self._option.direction, whole, box)

    def _write(self, box: QRect, words: str, colour: str) -> None:
        self._painter.setFont(self._font)
        self._painter.setPen(QColor(colour))
        align = QStyle.visualAlignment(
            self._option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        # Qt mirrors AlignLeft by itself where the painter runs from right to left
        flags = Qt.AlignmentFlag.AlignAbsolute | align
        self._painter.drawText(box, int(flags) | Qt.TextFlag.TextSingleLine, words)

    def arrow(self, *, open_: bool) -> None:
        """Say whether what stands below is to be seen."""
        box = self._box(self._left, INDENT)
        x, y = box.center().x() + 0.5, box.center().y() + 0.5
        way = -1 if self._option.direction == Qt.LayoutDirection.RightToLeft else 1
        points = (
            ((-3.5, -2), (0, 2), (3.5, -2)) if open_ else
            ((-2 * way, -3.5), (2 * way, 0), (-2 * way, 3.5))
        )  # fmt: skip
        self._painter.setPen(QPen(QColor(self._colours.muted), 1.4))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawPolyline(QPolygonF([QPointF(x + a, y + b) for a, b in points]))

    def signs(self) -> None:
        """The exceptions at the end of the row; the gravest with its word where there is room."""
        for at, name in enumerate(self._row.marks):
            if at == 0 and self._option.rect.width() >= WORDY:
                self._sign_word(word(name), self._colour_of(name))
            self._right -= SIGN
            box = self._box(self._right, SIGN)
            box = QRect(box.left(), box.center().y() - SIGN // 2 + 1, SIGN, SIGN)
            scale = self._painter.device().devicePixelRatio()
            self._painter.drawPixmap(
                box.topLeft(), drawing(SIGNS[name], self._colour_of(name), SIGN, scale)
            )
            self._right -= 3
        self._right -= GAP if self._row.marks else 0

    def _sign_word(self, words: str, colour: str) -> None:
        width = QFontMetrics(self._font).horizontalAdvance(words) + 4
        self._right -= width
        self._write(self._box(self._right + 4, width), words, colour)

    def _colour_of(self, exception: str) -> str:
        return {PROBLEM: self._colours.error, MEMBERS: self._colours.muted}.get(
            exception, self._colours.warning
        )

    def label(self) -> None:
        """The number, in a column of its own."""
        label = self._row.label
        if not label:
            return
        width = max(LABEL, QFontMetrics(self._font).horizontalAdvance(label))
        self._write(self._box(self._left, width), label, self._colours.muted)
        self._left += width + GAP

    def words(self) -> None:
        """The beginning of the text, as far as there is room."""
        row, width = self._row, max(0, self._right - self._left)
        self._font.setBold(row.look in STRONG and not row.grey)
        self._font.setItalic(row.grey)
        shown = row.text.upper() if row.look in SHOUTED and not row.grey else row.text
        metrics = QFontMetrics(self._font)
        elided = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, width)
        self._write(self._box(self._left, width), elided, self._words_colour())

    def _words_colour(self) -> str:
        row, colours = self._row, self._colours
        if row.context or row.grey or (row.look in FAINT and not self._filtered):
            return colours.muted
        return colours.accent if row.look in STRONG else colours.text
