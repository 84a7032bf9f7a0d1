"""Work in slices between events, so that no key waits for more than one slice.

A thread would be no better: checks are Python, and a key would wait for the interpreter instead.
What has to be done at once is done under a cursor that says so (`waiting`).
"""

import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

BUDGET = 0.004
"""Seconds of slices in one go; a longer slice is the last of its go."""
BREATH = 5
"""Milliseconds between two goes, in which keys and pictures have their turn."""


@contextmanager
def waiting() -> Iterator[None]:
    """Meanwhile the cursor says that this takes a while."""
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()


class Idle(QObject):
    """Runs one piece of work after the other."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: Generator[None, None, Any] | None = None
        self._done: Callable[[Any], None] | None = None
        self._timer = QTimer(self, singleShot=True, interval=BREATH)
        self._timer.timeout.connect(self._go)

    @property
    def busy(self) -> bool:
        """Whether there is work left."""
        return self._work is not None

    def run(self, work: Generator[None, None, Any], done: Callable[[Any], None]) -> None:
        """Begin a piece of work in place of the present one; `done` hears what it made."""
        self._work, self._done = work, done
        self._timer.start()

    def stop(self) -> None:
        """Leave the present work unfinished."""
        self._work = self._done = None
        self._timer.stop()

    def spend(self, seconds: float) -> None:
        """Do at once what can be begun in so long."""
        end = time.perf_counter() + seconds
        while self._work is not None and time.perf_counter() < end:
            self._slice()

    def finish(self) -> None:
        """Do all that is left at once."""
        while self._work is not None:
            self._slice()

    def _go(self) -> None:
        self.spend(BUDGET)
        if self._work is not None:
            self._timer.start()

    def _slice(self) -> None:
        assert self._work is not None
        try:
            next(self._work)
        except StopIteration as ended:
            done, self._work, self._done = self._done, None, None
            if done:
                done(ended.value)
