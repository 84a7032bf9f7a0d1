"""The outline on the screen: keys, drag and drop, selection that survives every change.

Keys that mean an action are handed to the window by the id of the action (`actions.py`).
"""

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QLineF,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from ui.outline.delegate import RowDelegate
from ui.outline.model import Index, OutlineModel
from ui.session import Session
from ui.theme import colours_of

_NONE = Qt.KeyboardModifier.NoModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier

KEYS: Mapping[tuple[Qt.Key, Qt.KeyboardModifier], str] = {
    (Qt.Key.Key_Return, _NONE): "add-after",
    (Qt.Key.Key_Enter, _NONE): "add-after",
    (Qt.Key.Key_Tab, _NONE): "demote",
    (Qt.Key.Key_Backtab, _SHIFT): "promote",
    (Qt.Key.Key_Backtab, _NONE): "promote",
    (Qt.Key.Key_Up, _CTRL): "move-up",
    (Qt.Key.Key_Down, _CTRL): "move-down",
    (Qt.Key.Key_Delete, _NONE): "delete",
    (Qt.Key.Key_F2, _NONE): "edit-text",
}
"""Keys of the outline alone, beside the shortcuts of the whole window."""


class OutlineView(QTreeView):
    """The elements of the notice."""

    wanted = Signal(str)
    """The id of an action that a key asks for."""
    menu_wanted = Signal(QPoint)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._following = False
        self.outline = OutlineModel(session, self)
        self.setModel(self.outline)
        self.setItemDelegate(RowDelegate(self))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(15)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setAutoExpandDelay(700)
        self.setExpandsOnDoubleClick(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Outline"))
        self.expandAll()
        self.outline.rowsInserted.connect(self._inserted)
        self.outline.rowsMoved.connect(self._moved)
        self.doubleClicked.connect(lambda: self.wanted.emit("edit-text"))
        session.current_changed.connect(self.follow)
        session.changed.connect(self.follow)
        self.follow()

    # --- selection -----------------------------------------------------------------------------

    def follow(self) -> None:
        """Select what the session says, and show it."""
        index = self.outline.index_of(self._session.current)
        chosen = [self.outline.index_of(node) for node in self._session.selected]
        if index == self.currentIndex() and set(chosen) == set(self.selectedIndexes()):
            return
        self._following = True
        selection = QItemSelection()
        for one in chosen:
            selection.select(one, one)
        model = self.selectionModel()
        model.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        model.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._following = False
        if index.isValid():
            self.scrollTo(index)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self._tell()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._tell()

    def _tell(self) -> None:
        """Tell the session what the user chose here."""
        index = self.currentIndex()
        if self._following or self.outline.following or not index.isValid():
            return
        ids = {self.outline.id_of(one) for one in self.selectedIndexes()}
        current = self.outline.id_of(index)
        others = [node for node in ids if node != current]
        self._session.select(current, [current, *others] if current in ids else [current])

    def _inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        """New branches stand open, like all others at the start."""
        if parent.isValid():
            self.expand(parent)
        for row in range(first, last + 1):
            self.expandRecursively(self.outline.index(row, 0, parent))

    def _moved(
        self, _source: QModelIndex, _first: int, _last: int, target: QModelIndex, _row: int
    ) -> None:
        """What came under an element is seen there."""
        if target.isValid():
            self.expand(target)

    # --- keys ----------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        # Tab changes levels while the outline has the keyboard; F6 leaves it.
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        ):
            self.keyPressEvent(event)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        action = KEYS.get((Qt.Key(event.key()), modifiers))
        if action:
            self.wanted.emit(action)
            event.accept()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        rect = self.visualRect(self.currentIndex())
        place = event.pos() if mouse else rect.bottomLeft()
        self.menu_wanted.emit(self.viewport().mapToGlobal(place))

    # --- painting ------------------------------------------------------------------------------

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        if not self.outline.rowCount(index):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours_of(self.palette()).muted), 1.4))
        x, y = rect.right() - self.indentation() // 2 + 1.0, rect.center().y() + 0.5
        points = ((-3.5, -2), (0, 2), (3.5, -2)) if self.isExpanded(index) else (
            (-2, -3.5), (2, 0), (-2, 3.5)
        )  # fmt: skip
        for (x1, y1), (x2, y2) in pairwise(points):
            painter.drawLine(QLineF(x + x1, y + y1, x + x2, y + y2))
        painter.restore()
