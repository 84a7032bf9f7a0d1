"""The pane with the notice as it reads: as large as the width of the pane allows."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent

from ui.preview.reading import COLUMN, ReadingView

if TYPE_CHECKING:
    from ui.main_window import MainWindow

EDGES = 48
"""Pixels left free at both sides together."""
SMALLEST, LARGEST = 0.75, 1.4
"""Zooms between which the page fits the width of the pane."""
PAUSE = 80
"""Milliseconds without a change of width before the page is set anew."""


class PagePane(ReadingView):
    """The reading view of a window; a double click puts the keyboard into the text."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window.session)
        self._fitting = QTimer(self, singleShot=True, interval=PAUSE)
        self._fitting.timeout.connect(self._fit)
        self.edit_wanted.connect(lambda: window.actions_.run("edit-text"))
        self.build()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fitting.start()

    def _fit(self) -> None:
        wanted = (self.viewport().width() - EDGES) / COLUMN * 1.2
        self.zoom(round(min(max(wanted, SMALLEST), LARGEST), 2))
