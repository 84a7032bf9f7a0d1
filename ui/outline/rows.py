"""A list of rows of one height: nothing is laid out, a row is found by a division.

What Qt's own lists do for each of 10,000 rows at every insertion is not done here. The outline
(`view.py`) adds keys, mouse and what the rows are.
"""

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyle, QStyleOptionViewItem, QWidget

Index = QModelIndex | QPersistentModelIndex
_MOVES = QAbstractItemView.CursorAction


class RowsView(QAbstractItemView):
    """The rows of a list model; several can be chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._start: int | None = None
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is None:
            return
        for signal in (model.rowsInserted, model.rowsRemoved, model.rowsMoved):
            signal.connect(self._relaid)

    # --- where a row is ------------------------------------------------------------------------

    def row_height(self) -> int:
        """The height of every row, in pixels."""
        return self.fontMetrics().height() + 8

    def updateGeometries(self) -> None:
        super().updateGeometries()
        height, room = self.row_height(), self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setSingleStep(height)
        bar.setPageStep(room)
        bar.setRange(0, max(0, self.model().rowCount() * height - room))

        if self._start is not None and self.isVisible():
            start, self._start = self._start, None
            bar.setValue(start)

    def start_at(self, scroll: object) -> None:
        """Begin scrolled to where the view was left, in pixels, once it has its size."""
        self._start = scroll if isinstance(scroll, int) else None

    def _relaid(self) -> None:
        self.updateGeometries()
        self.viewport().update()

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid():
            return QRect()
        height = self.row_height()
        top = index.row() * height - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), height)

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = (point.y() + self.verticalOffset()) // self.row_height()
        return self._index(row) if point.y() >= 0 else QModelIndex()

    def _index(self, row: int) -> QModelIndex:
        return self.model().index(row, 0)

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        rect, room, bar = self.visualRect(index), self.viewport().height(), self.verticalScrollBar()
        if not rect.isValid():
            return
        if hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(bar.value() + rect.center().y() - room // 2)
        elif rect.top() < 0:
            bar.setValue(bar.value() + rect.top())
        elif rect.bottom() >= room:
            bar.setValue(bar.value() + rect.bottom() - room + 1)

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, _index: Index) -> bool:
        return False

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        last = self.model().rowCount() - 1
        page = max(1, self.viewport().height() // self.row_height() - 1)
        step = {
            _MOVES.MoveUp: -1,
            _MOVES.MovePrevious: -1,
            _MOVES.MoveDown: 1,
            _MOVES.MoveNext: 1,
            _MOVES.MovePageUp: -page,
            _MOVES.MovePageDown: page,
            _MOVES.MoveHome: -last,
            _MOVES.MoveEnd: last,
        }.get(action, 0)
        row = self.currentIndex().row() if self.currentIndex().isValid() else 0
        return self._index(min(max(row + step, 0), last))

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        height, offset = self.row_height(), self.verticalOffset()
        area, last = rect.normalized(), self.model().rowCount() - 1
        first = max(0, (area.top() + offset) // height)
        final = min(last, (area.bottom() + offset) // height)
        selection = QItemSelection()
        if first <= final:
            selection.select(self._index(first), self._index(final))
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for at in range(selection.count()):
            part = selection.at(at)
            top = self.visualRect(self._index(part.top()))
            bottom = self.visualRect(self._index(part.bottom()))
            region += top.united(bottom).intersected(self.viewport().rect())
        return region

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        height, offset = self.row_height(), self.verticalOffset()
        first = max(0, (event.rect().top() + offset) // height)
        final = min(self.model().rowCount() - 1, (event.rect().bottom() + offset) // height)
        chosen = self.selectionModel()
        for at in range(first, final + 1):
            index = self._index(at)
            option.rect = self.visualRect(index)
            option.state = QStyle.StateFlag.State_Enabled
            if chosen.isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            if self.hasFocus() and index == self.currentIndex():
                option.state |= QStyle.StateFlag.State_HasFocus
            self.itemDelegate().paint(painter, option, index)
        self.paint_over(painter)
        painter.end()

    def paint_over(self, painter: QPainter) -> None:
        """Paint what lies over the rows."""
