"""Looks at the notice as it would go out: in slices, so that the sheet stays quick to use."""

import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from editor.workflow.readiness import surveying
from ui.idle import Idle, waiting

if TYPE_CHECKING:
    from editor.model.tree import Tree
    from ui.main_window import MainWindow


AT_ONCE = 0.1
"""Seconds of looking before any pause: most notices need no more, and the sheet opens filled."""


class Looking(QObject):
    """What makes the surveys of a sheet."""

    found = Signal(object)
    """A `Survey` of the notice as it is now."""

    def __init__(self, window: "MainWindow", parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._idle = Idle(self)
        self._tree: Tree | None = None
        self._day: datetime.date | None = None

    @property
    def busy(self) -> bool:
        """Whether what was found last is of another notice, or of another day."""
        return self._idle.busy

    def look(self, day: datetime.date | None) -> None:
        """Begin to look at the notice as it would go out on a day, unless that is known."""
        tree = self._window.session.tree
        if tree is self._tree and day == self._day:
            return
        self._tree, self._day = tree, day
        if day is None:
            self._idle.stop()
            return
        house = self._window.session.pages.house(tree.root)
        stem = self._window.filing.proposed()
        self._idle.run(surveying(tree, house, day, stem), self.found.emit)
        self._idle.spend(AT_ONCE)

    def finish(self) -> None:
        """Look at all that is left at once."""
        with waiting():
            self._idle.finish()
