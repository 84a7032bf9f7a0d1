"""Text dragged from another program onto the rows of the sheet: pasted at the row it falls on.

Into the text being written, the editor itself takes it where it falls.
"""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent

from ui.clip import Clip
from ui.sheet.surface import Surface


class Dropping(QObject):
    """Hears the drops on one surface."""

    def __init__(self, surface: Surface, clip: Clip) -> None:
        super().__init__(surface)
        self._surface = surface
        self._clip = clip
        surface.viewport().setAcceptDrops(True)
        surface.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and self._wanted(event):
            event.acceptProposedAction()
            if not isinstance(event, QDragEnterEvent | QDragMoveEvent):
                self._drop(event)
            return True
        return super().eventFilter(watched, event)

    def _wanted(self, event: QDropEvent) -> bool:
        """Words of other programs; files are opened by the window."""
        data = event.mimeData()
        return event.source() is None and not data.hasUrls() and self._clip.takes(data)

    def _drop(self, event: QDropEvent) -> None:
        surface = self._surface
        row = surface.row_at(int(event.position().y()))
        ids = surface.rows.ids
        self._clip.drop(event.mimeData(), ids[row] if 0 <= row < len(ids) else "")
