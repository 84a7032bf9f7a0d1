"""Python's garbage collection, kept away from Qt's own work.

A collection may destroy widgets. Started by chance inside a call of Qt that walks over all widgets
(another style sheet, another palette), it takes them away under Qt's feet, and the process dies.
So it runs between events only, when nothing of Qt is at work.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 1000
"""Milliseconds between two looks at what has gathered."""
GATHERED = 5000
"""New objects that make a look worth a collection."""
LONG = 100
"""Small collections after which everything is looked at once."""


class Collector(QObject):
    """Collects between events, for as long as it lives; only the GUI thread has one."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._small = 0
        self._all_wanted = False
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def want_all(self) -> None:
        """Look at everything at the next chance, as after closing a window."""
        self._all_wanted = True

    def look(self) -> None:
        """Collect if enough has gathered."""
        if self._all_wanted or self._small >= LONG:
            self._all_wanted, self._small = False, 0
            gc.collect()
        elif gc.get_count()[0] >= GATHERED:
            self._small += 1
            gc.collect(1)
