"""The outline on the screen: keys, mouse, selection that survives every change.

Keys that mean an action are handed to the window by the id of the action (`actions.py`), those
that travel are in `travel.py`; where a row is on the screen in `rows.py`, painting of one in
`delegate.py`, dragging in `dragging.py`.
"""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from editor.edit.document import Change
from ui.outline.delegate import INDENT, RowDelegate
from ui.outline.dragging import Dragging
from ui.outline.model import OutlineModel
from ui.outline.rows import Index, RowsView
from ui.outline.shown import PREAMBLE
from ui.outline.travel import travelled
from ui.session import Session

_NONE = Qt.KeyboardModifier.NoModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_Key = Qt.Key

KEYS: Mapping[tuple[Qt.Key, Qt.KeyboardModifier], str] = {
    (_Key.Key_Return, _NONE): "add-after",
    (_Key.Key_Enter, _NONE): "add-after",
    (_Key.Key_Tab, _NONE): "demote",
    (_Key.Key_Backtab, _SHIFT): "promote",
    (_Key.Key_Backtab, _NONE): "promote",
    (_Key.Key_Up, _CTRL): "move-up",
    (_Key.Key_Down, _CTRL): "move-down",
    (_Key.Key_Delete, _NONE): "delete",
    (_Key.Key_F2, _NONE): "edit-text",
}
"""Keys of the outline alone, beside the shortcuts of the whole window."""


class OutlineView(RowsView):
    """The elements of the notice."""

    wanted = Signal(str)
    """The id of an action that a key asks for."""
    menu_wanted = Signal(QPoint)
    left_upwards = Signal()
    """The keyboard goes up from the first row."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._following = False
        self.outline = OutlineModel(session, self)
        self.setModel(self.outline)
        self.setItemDelegate(RowDelegate(self))
        self.setAccessibleName(self.tr("Outline"))
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.dragging = Dragging(self)
        self.doubleClicked.connect(self._activated)
        session.current_changed.connect(self.follow)
        session.changed.connect(self._changed)
        session.focus_changed.connect(self._refocus)
        session.language_changed.connect(self._turn)
        self._turn()
        self.follow()

    def _turn(self) -> None:
        """Rows run as their language does."""
        session = self.session
        locale = session.pages.locale(session.tree.root, session.lang)
        right = locale.direction == "rtl"
        way = Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
        self.setLayoutDirection(way)

    def paint_over(self, painter: QPainter) -> None:
        self.dragging.paint(painter)

    # --- open and closed -----------------------------------------------------------------------

    def is_open(self, row: str) -> bool:
        """Whether the rows below a row are to be seen."""
        return self.outline.shown.is_open(row)

    def chosen(self) -> list[str]:
        """The rows that are chosen."""
        return [self.outline.id_of(one) for one in self.selectionModel().selectedRows()]

    def set_open(self, rows: Iterable[str], *, on: bool) -> None:
        """Show what stands below rows, or close them."""
        closed = self.outline.shown.closed
        before = set(closed)
        if on:
            closed.difference_update(rows)
        else:
            closed.update(row for row in rows if self.outline.shown.opens(row))
        if closed != before:
            self.outline.choose()
            self.follow()

    def show_levels(self, count: int | None) -> None:
        """Open the first levels and close all below; None opens everything."""
        shown = self.outline.shown
        shown.closed.clear()
        if count is not None:
            if count == 1:
                shown.closed.add(PREAMBLE)
            walked = (node for node in shown.tree.walk() if node.children)
            closed = (n.id for n in walked if shown.level(n.id) + 1 >= count)
            shown.closed.update(row for row in closed if row != shown.tree.root.id)
        self.outline.choose()
        self.follow()

    def show_texts(self, *, on: bool) -> None:
        """Give texts rows of their own, or titles alone."""
        self.outline.shown.texts = on
        self.outline.choose()
        self.follow()

    def reveal(self, node_id: str) -> None:
        """Open whatever hides an element."""
        shown, rows = self.outline.shown, []
        above = shown.above(node_id)
        while above is not None:
            rows.append(above)
            above = shown.above(above)
        self.set_open(rows, on=True)

    def _changed(self, change: Change) -> None:
        """What has come somewhere is seen there."""
        if change.transaction.restructures:
            for node in change.transaction.after.nodes:
                self.reveal(node)
        self.follow()

    def _refocus(self) -> None:
        self.follow()
        self.verticalScrollBar().setValue(0)
        self.scrollTo(self.currentIndex())

    # --- selection -----------------------------------------------------------------------------

    def follow(self) -> None:
        """Select what the session says, or the rows that hide it, and show the current one."""
        session, model = self.session, self.outline
        index = model.nearest(session.current)
        chosen = {model.nearest(node).row() for node in session.selected} - {-1}
        now = {one.row() for one in self.selectionModel().selectedRows()}
        if index == self.currentIndex() and chosen == now:
            return
        self._following = True
        selection = QItemSelection()
        for first, last in _runs(sorted(chosen)):
            selection.select(model.index(first), model.index(last))
        selected = self.selectionModel()
        selected.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        selected.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._following = False
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
        model = self.outline
        row = model.id_of(index)
        own = model.elements([row]) or [row]
        rows = self.chosen()
        others = [node for node in model.elements(rows) if node not in own]
        self.session.select(own[0], [*own, *others] if row in rows else own)

    # --- keys ----------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        # Tab changes levels while the outline has the keyboard; F6 leaves it.
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (_Key.Key_Tab, _Key.Key_Backtab)
        ):
            self.keyPressEvent(event)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        action = KEYS.get((key, modifiers))
        masthead = self.session.tree.root.children and not self._on_element()
        if action in ("add-after", "edit-text") and masthead:
            self._activated()
        elif action:
            self.wanted.emit(action)
        elif not travelled(self, key, modifiers):
            super().keyPressEvent(event)
            return
        event.accept()

    def _on_element(self) -> bool:
        """Whether the current row is an element, not the masthead."""
        return self.outline.id_of(self.currentIndex()) != self.session.tree.root.id

    def _activated(self) -> None:
        self.wanted.emit("edit-text" if self._on_element() else "details")

    # --- mouse ---------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            row, shown = self.outline.id_of(index), self.outline.shown
            x = event.position().x()
            if self.isRightToLeft():
                x = self.viewport().width() - x
            start = shown.level(row) * INDENT
            if shown.opens(row) and shown.lets is None and start <= x < start + INDENT:
                self.set_open([row], on=not shown.is_open(row))
                return
        super().mousePressEvent(event)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        self.dragging.start()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        super().dragEnterEvent(event)  # takes note that something is being dragged
        event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)  # scrolls near the edge
        self.dragging.move(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self.dragging.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        self.dragging.drop(event)
        self.setState(QAbstractItemView.State.NoState)
        self.stopAutoScroll()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        rect = self.visualRect(self.currentIndex())
        place = event.pos() if mouse else rect.bottomLeft()
        self.menu_wanted.emit(self.viewport().mapToGlobal(place))


def _runs(rows: Sequence[int]) -> Iterable[tuple[int, int]]:
    """Numbers in order as ranges of neighbours."""
    start = 0
    for at in range(1, len(rows) + 1):
        if at == len(rows) or rows[at] != rows[at - 1] + 1:
            yield rows[start], rows[at - 1]
            start = at
