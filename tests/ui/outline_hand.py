"""A hand on the outline: finds rows, goes to them, drags them as Qt tells of a drag."""

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent

from editor.model.tree import Tree
from ui.outline.view import OutlineView

MOVE, COPY = Qt.DropAction.MoveAction, Qt.DropAction.CopyAction


def find(tree: Tree, kind: str, number: int = 0) -> str:
    """The id of the n-th element of a kind."""
    return [node.id for node in tree.walk() if node.kind == kind][number]


def current(view: OutlineView) -> str:
    return view.outline.id_of(view.currentIndex())


def at(view: OutlineView, row: str) -> None:
    view.setCurrentIndex(view.outline.index_of(row))


class Drag:
    """Rows held over a view with the mouse, as Qt tells it."""

    def __init__(self, view: OutlineView, *rows: str, data: QMimeData | None = None) -> None:
        self.view = view
        self.data = data or view.outline.mimeData([view.outline.index_of(row) for row in rows])
        self.point = QPoint()
        self.action = MOVE

    def over(self, row: str, share: float = 0.5, x: int = 100) -> bool:
        """Hold over a row; whether a drop is possible there."""
        rect = self.view.visualRect(self.view.outline.index_of(row))
        self.point = QPoint(x, rect.top() + int(rect.height() * share))
        event = QDragMoveEvent(self.point, MOVE | COPY, self.data, *_held())
        event.setDropAction(self.action)
        self.view.dragMoveEvent(event)
        return event.isAccepted()

    def drop(self) -> None:
        event = QDropEvent(QPointF(self.point), MOVE | COPY, self.data, *_held())
        event.setDropAction(self.action)
        self.view.dropEvent(event)


def _held() -> tuple[Qt.MouseButton, Qt.KeyboardModifier]:
    return Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
