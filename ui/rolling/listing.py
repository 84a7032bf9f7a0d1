"""The list of the review: rows in two lines, a key for each answer, an editor in the row itself."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.icons import icon
from ui.line_edit import LineEdit
from ui.rolling.rows import Row
from ui.theme import colours_of

Index = QModelIndex | QPersistentModelIndex
_ROW = Qt.ItemDataRole.UserRole + 1
_PADDING, _ICON = 6, 15
KEEP, CHANGE, REMOVE = "keep", "change", "remove"
_KEYS = {
    Qt.Key.Key_K: KEEP,
    Qt.Key.Key_C: CHANGE,
    Qt.Key.Key_F2: CHANGE,
    Qt.Key.Key_R: REMOVE,
    Qt.Key.Key_Delete: REMOVE,
}


class Rows(QAbstractListModel):
    """The rows as a model."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def put(self, rows: list[Row]) -> None:
        """Show other rows; the same ones are left alone."""
        if rows != self.rows:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.words
            case Qt.ItemDataRole.AccessibleTextRole:
                return ". ".join(filter(None, (row.words, row.quiet, row.mark)))
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(filter(None, (row.words, row.quiet)))
            case _ if role == _ROW:
                return row
        return None


class RowDelegate(QStyledItemDelegate):
    """Paints the words, below them quietly what they are, at the right the mark."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(_ROW)
        colours, font = colours_of(option.palette), QFont(option.font)
        area: QRect = option.rect.adjusted(10, _PADDING, -10, -_PADDING)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colours.selected))
        metrics = QFontMetrics(font)
        if row.mark:
            area.setRight(self._mark(painter, area, row, font, colours.muted))
        painter.setPen(QColor(colours.muted if row.done else colours.text))
        font.setBold(row.carried is not None and not row.done)
        self._line(painter, area, row.words.replace("\n", " "), font)
        small = QFont(option.font)
        small.setPointSizeF(small.pointSizeF() * 0.9)
        painter.setPen(QColor(colours.muted))
        self._line(painter, area.adjusted(0, metrics.height() + 2, 0, 0), row.quiet, small)
        painter.restore()

    @staticmethod
    def _line(painter: QPainter, area: QRect, words: str, font: QFont) -> None:
        metrics = QFontMetrics(font)
        painter.setFont(font)
        first = QRect(area.left(), area.top(), area.width(), metrics.height())
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(first, Qt.AlignmentFlag.AlignLeft, shown)

    @staticmethod
    def _mark(painter: QPainter, area: QRect, row: Row, font: QFont, colour: str) -> int:
        """Paint the mark; where it begins."""
        metrics = QFontMetrics(font)
        left = area.right() - metrics.horizontalAdvance(row.mark)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(left, area.top() + metrics.ascent(), row.mark)
        if row.carried is not None:
            left -= _ICON + 4
            icon("check").paint(painter, QRect(left, area.top() + 1, _ICON, _ICON))
        return left - 8

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = QFontMetrics(option.font).height()
        return QSize(100, 2 * line + 2 * _PADDING + 2)


class ReviewList(QListView):
    """The list. `answered` asks for KEEP, CHANGE or REMOVE of the current row."""

    answered = Signal(str)
    entered = Signal(str)
    """What was typed in the place of a row."""
    went = Signal(str)
    """The element that the user wants to see."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = Rows(self)
        self.setModel(self.rows)
        self.setItemDelegate(RowDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._go)
        self.activated.connect(self._go)
        self.editor = LineEdit(self.viewport())
        self.editor.hide()
        self.editor.installEventFilter(self)
        self.verticalScrollBar().valueChanged.connect(self._place_editor)

    def put(self, rows: Sequence[Row]) -> None:
        """Show other rows, the same one current if it is still there, else the one in its place."""
        current, at = self.current, self.currentIndex().row()
        self.rows.put(list(rows))
        keys = [row.key for row in self.rows.rows]
        if current and current.key in keys:
            at = keys.index(current.key)
        self.choose(min(max(at, 0), len(keys) - 1))

    @property
    def current(self) -> Row | None:
        """The current row, None in an empty list."""
        at = self.currentIndex().row()
        return self.rows.rows[at] if 0 <= at < len(self.rows.rows) else None

    def choose(self, at: int) -> None:
        """Make a row the current one."""
        if at >= 0:
            self.setCurrentIndex(self.rows.index(at))

    def _go(self) -> None:
        if self.current:
            self.went.emit(self.current.node)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if self.hasFocus():
            self._go()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        answer = _KEYS.get(Qt.Key(event.key()))
        if answer and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.answered.emit(answer)
        else:
            super().keyPressEvent(event)

    # --- the editor in the row -----------------------------------------------------------------

    def edit_row(self, words: str) -> None:
        """Let the user type in the place of the current row."""
        self.scrollTo(self.currentIndex())
        self.editor.setText(words)
        self._place_editor()
        self.editor.show()
        self.editor.selectAll()
        self.editor.setFocus()

    def end_editing(self) -> None:
        """Take the editor away; the keyboard is in the list again."""
        if not self.editor.isHidden():
            self.editor.hide()
            self.setFocus()

    def _place_editor(self) -> None:
        place = self.visualRect(self.currentIndex())
        height = self.editor.sizeHint().height()
        self.editor.setGeometry(place.left() + 4, place.top() - 3, place.width() - 8, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_editor()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter hands in what was typed, Escape and leaving the line do not."""
        if watched is self.editor and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.entered.emit(self.editor.text())
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.end_editing()
                return True
        if watched is self.editor and event.type() == QEvent.Type.FocusOut:
            self.editor.hide()
        return super().eventFilter(watched, event)
