"""How a window is arranged: outline, sheet and panes side by side, remembered from one to the next.

Below `NARROW` the panes stand in the place of the sheet, under the same row of tabs.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QSplitter, QWidget

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.side.dock import Side

NARROW = 1200
"""Effective pixels below which panes take the place of the sheet, and words become icons."""
WIDEST = 16_777_215
"""Qt's word for a widget that may be as large as it likes, in pixels."""
SMALLEST = 680, 400
"""The smallest width and height of a window, half a small screen, in pixels."""
OUTLINE, SIDE = 268, 380
"""The usual widths of the outline and of the panes, in pixels."""
_WINDOW, _OUTLINE, _SIDE, _PANE = "window", "outline-width", "side-width", "pane"


class Parts(QObject):
    """The parts of one window."""

    def __init__(self, window: "MainWindow", outline: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._settings = window.desk.settings
        self._sheet = QWidget()
        self._side: Side | None = None
        self._all, self._middle = QSplitter(), QSplitter()
        for splitter, first in ((self._all, outline), (self._middle, self._sheet)):
            splitter.setHandleWidth(1)
            splitter.addWidget(first)
        self._all.addWidget(self._middle)
        self._all.setStretchFactor(1, 1)
        self._all.setSizes([OUTLINE, 1366 - OUTLINE])
        self._all.setCollapsible(1, False)
        self._all.restoreState(self._settings.layout(_OUTLINE))
        window.setCentralWidget(self._all)
        window.setMinimumSize(*SMALLEST)  # else a wide window stops where its panes have no room
        window.resize(1366, 690)
        window.restoreGeometry(self._settings.layout(_WINDOW))

    def put_sheet(self, sheet: QWidget) -> None:
        """Show the sheet in the place that was kept for it."""
        self._middle.replaceWidget(0, sheet)
        self._sheet.deleteLater()
        self._sheet = sheet

    def put_side(self, side: "Side") -> None:
        """Show the panes at the right, with the pane that was there last."""
        self._side = side
        side.narrowed.connect(self._give_place)
        self._middle.addWidget(side)
        self._middle.setStretchFactor(0, 1)
        self._middle.setCollapsible(0, False)
        self._middle.setSizes([1366 - OUTLINE - SIDE, SIDE])
        self._middle.restoreState(self._settings.layout(_SIDE))
        side.start(self._settings.word(_PANE, "page"))
        self.fit(self._window.width())

    def fit(self, width: int) -> None:
        """Arrange the parts for a width of the window."""
        side, narrow = self._side, width < NARROW
        if side is None or narrow == side.narrow:
            return
        if narrow:
            self._settings.remember_layout(_SIDE, self._middle.saveState())
        way = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        self._middle.setOrientation(way)
        self._middle.insertWidget(0 if narrow else 1, side)
        self._middle.setHandleWidth(0 if narrow else 1)
        side.set_narrow(narrow=narrow)
        if not narrow:
            self._middle.restoreState(self._settings.layout(_SIDE))

    def _give_place(self, taken: bool) -> None:
        """In a narrow window the sheet makes room for a pane."""
        side = self._side
        if side:
            only_tabs, tabs = side.narrow and not taken, side.tabs.sizeHint().height()
            side.setMaximumHeight(tabs if only_tabs else WIDEST)
            self._sheet.setVisible(not taken)
            if only_tabs:
                self._middle.setSizes([tabs, WIDEST])

    def remember(self) -> None:
        """Keep the arrangement for the next window."""
        self._settings.remember_layout(_WINDOW, self._window.saveGeometry())
        self._settings.remember_layout(_OUTLINE, self._all.saveState())
        if self._side:
            self._settings.remember(_PANE, self._side.current)
            if not self._side.narrow:
                self._settings.remember_layout(_SIDE, self._middle.saveState())
