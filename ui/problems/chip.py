"""The count of problems in the toolbar; a click shows the list."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton

from ui.icons import icon
from ui.keys import with_key
from ui.problems.wording import chip_words

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class ProblemsChip(QToolButton):
    """How many problems there are, by icon and word."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__()
        self._window, self._problems = window, window.problems
        self.parts = 2
        self.setProperty("alert", "none")
        self.setIconSize(QSize(15, 15))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.clicked.connect(lambda: window.side.show_pane("problems"))
        self._problems.changed.connect(self.refresh)
        self.refresh()

    def say(self, parts: int) -> None:
        """Say at most so much of the problems, only their number with 0: as there is room."""
        if parts != self.parts:
            self.parts = parts
            self.refresh()

    def refresh(self) -> None:
        """Count anew."""
        count = self._problems.count()
        words = chip_words(self._problems)
        grave = "error" if count["error"] else "warning" if words else "none"
        name = {"error": "circle-alert", "warning": "triangle-alert"}.get(grave, "circle-check")
        words = words or self.tr("No problems")
        short = chip_words(self._problems, self.parts) or words
        self.setText(short if self.parts else str(sum(count.values())))
        tip = self.tr("{0}: show the list").format(words)
        self.setToolTip(with_key(tip, "problems", self._window))
        self.setAccessibleName(words)
        self.setIcon(icon(name))
        if self.property("alert") != grave:
            self.setProperty("alert", grave)
            self.style().polish(self)
