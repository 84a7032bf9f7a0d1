"""Rows that show words, some of them lit: in the palettes, the list of hits and the review.

A row says in one line where something is and what stands there, and in a second, if it has one,
more about it.
"""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
)

from ui.theme import Colours, colours_of

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole + 1
GAP, PADDING = 8, 5
TICK = 20
"""The width of a box to tick, in pixels."""
_BEFORE = 0.4
"""The share of a line that the words before what was found may take."""


class Row(Struct, frozen=True):
    """What a row shows: a label, words with the found ones lit, a remark at the end, more below.

    `ticked` None has no box; a row that is not `able` is grey.
    """

    words: str
    label: str = ""
    lit: tuple[int, int] = (0, 0)
    side: str = ""
    below: str = ""
    able: bool = True
    ticked: bool | None = None


class Rows(QAbstractListModel):
    """Rows in a list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def put(self, at: int, row: Row) -> None:
        """Show one row anew."""
        self.rows[at] = row
        self.dataChanged.emit(self.index(at), self.index(at))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return " ".join(filter(None, (row.label, row.words, row.side)))
            case Qt.ItemDataRole.AccessibleTextRole:
                return ". ".join(filter(None, (row.label, row.words, row.side, row.below)))
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(filter(None, (row.words, row.below)))
            case Qt.ItemDataRole.CheckStateRole if row.ticked is not None:
                return Qt.CheckState.Checked if row.ticked else Qt.CheckState.Unchecked
        return row if role == ROW else None


class RowDelegate(QStyledItemDelegate):
    """Paints a `Row`."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ROW)
        colours = colours_of(option.palette)
        font = QFont(option.font)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, option.palette.highlight())
            painter.fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                             QColor(colours.accent))  # fmt: skip
        area = option.rect.adjusted(GAP, PADDING, -GAP, -PADDING)
        line = QRect(area.topLeft(), QSize(area.width(), QFontMetrics(font).height()))
        if row.ticked is not None:
            line = _ticked(painter, line, row)
        rest = _labelled(painter, line, row, font, colours)
        _worded(painter, rest, row, font, QColor(colours.text if row.able else colours.muted))
        if row.below:
            below = QRect(line.left(), line.bottom() + 2, line.width(), line.height())
            painter.setPen(QColor(colours.muted))
            painter.drawText(below, 0, _cut(font, row.below, below.width()))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(ROW)
        lines = 2 if row.below else 1
        return QSize(120, lines * QFontMetrics(option.font).height() + 2 * PADDING + 2 * lines - 2)


def _cut(font: QFont, words: str, width: int, *, left: bool = False) -> str:
    mode = Qt.TextElideMode.ElideLeft if left else Qt.TextElideMode.ElideRight
    return QFontMetrics(font).elidedText(words, mode, max(width, 0))


def _ticked(painter: QPainter, line: QRect, row: Row) -> QRect:
    """Paint the box; returns what is left for the words."""
    box = QStyleOptionButton()
    box.rect = QRect(line.left(), line.top(), TICK - 4, line.height())
    on = QStyle.StateFlag.State_On if row.ticked else QStyle.StateFlag.State_Off
    able = QStyle.StateFlag.State_Enabled if row.able else QStyle.StateFlag.State_None
    box.state = on | able
    QApplication.style().drawControl(QStyle.ControlElement.CE_CheckBox, box, painter)
    return line.adjusted(TICK, 0, 0, 0)


def _labelled(painter: QPainter, line: QRect, row: Row, font: QFont, colours: Colours) -> QRect:
    """Paint the label and what stands at the end; returns what is left for the words."""
    painter.setFont(font)
    painter.setPen(QColor(colours.muted))
    metrics = QFontMetrics(font)
    if row.label:
        painter.drawText(line, 0, row.label)
        line = line.adjusted(metrics.horizontalAdvance(row.label) + GAP, 0, 0, 0)
    if row.side:
        side = _cut(font, row.side, line.width() // 2)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight, side)
        line = line.adjusted(0, 0, -metrics.horizontalAdvance(side) - GAP, 0)
    return line


def _worded(painter: QPainter, line: QRect, row: Row, font: QFont, colour: QColor) -> None:
    """Paint the words, cut so that the lit ones stay in view; Arabic runs as it must."""
    metrics = QFontMetrics(font)
    before, lit, after = (row.words[: row.lit[0]], row.words[slice(*row.lit)],
                          row.words[row.lit[1] :])  # fmt: skip
    if metrics.horizontalAdvance(row.words) > line.width() and lit:
        before = _cut(font, before, int(line.width() * _BEFORE), left=True)
    shown = _cut(font, before + lit + after, line.width())
    layout = QTextLayout(shown, font)
    strong = QTextLayout.FormatRange()
    strong.start, strong.length = len(before), len(lit)
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.Bold)
    strong.format = look
    layout.setFormats([strong] if lit else [])
    layout.beginLayout()
    text_line = layout.createLine()
    text_line.setLineWidth(line.width() + metrics.height())
    layout.endLayout()
    painter.setPen(colour)
    layout.draw(painter, QPointF(line.topLeft()))


class RowView(QListView):
    """A list of rows."""

    def __init__(self) -> None:
        super().__init__()
        self.model_ = Rows(self)
        self.setModel(self.model_)
        self.setItemDelegate(RowDelegate(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setMouseTracking(True)

    def show_rows(self, rows: Sequence[Row], current: int = 0) -> None:
        """Show other rows, one of them chosen."""
        self.model_.show_rows(rows)
        self.choose(min(current, len(rows) - 1))

    def choose(self, at: int) -> None:
        """Choose a row; none below 0."""
        self.setCurrentIndex(self.model_.index(at) if at >= 0 else QModelIndex())

    @property
    def chosen(self) -> int:
        """The chosen row, -1 if there is none."""
        return self.currentIndex().row()
