"""The search of an archive in the background: a thread reads, the window hears.

The thread knows nothing of Qt and makes values only, so that Python's garbage stays the business of
`ui/collector.py`; a timer of the window takes what it has found.
"""

import threading
import time
from pathlib import Path
from queue import Empty, SimpleQueue

from PySide6.QtCore import QObject, QTimer, Signal

from editor.edit.transaction import Refusal
from editor.errors import ConvocaError
from editor.workflow.archive import Archive, Found, Unread, Wanted, notices_in

EVERY = 40
"""Milliseconds between two looks at what was found."""
BREATH = 0.002
"""Seconds after each file in which the window has Python for itself."""

_Word = tuple[str, object]
"""What the thread says: "all" and a count, "read" and a result, "ended" and a refusal or None."""


class ArchiveSearch(QObject):
    """One search at a time; a new one stops the one before."""

    found = Signal(object)
    """A `Found` or an `Unread`."""
    progressed = Signal(int, int)
    """How many files are read, of how many."""
    ended = Signal(object)
    """The search is over: None, or the `Refusal` that ended it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._said: SimpleQueue[_Word] = SimpleQueue()
        self._stop = threading.Event()
        self._read = self._all = 0
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self._hear)

    @property
    def running(self) -> bool:
        """Whether a search is on."""
        return self._timer.isActive()

    def start(self, folder: Path, wanted: Wanted) -> None:
        """Search a folder."""
        self.stop()
        self._said, self._stop = SimpleQueue(), threading.Event()
        self._read = self._all = 0
        job = (folder, wanted, self._said, self._stop)
        threading.Thread(target=_work, args=job, name="archive", daemon=True).start()
        self._timer.start()

    def stop(self) -> None:
        """Give the search up; what was found stays said."""
        self._stop.set()
        self._timer.stop()

    def _hear(self) -> None:
        """Take what the thread has said since."""
        try:
            while True:
                self._take(*self._said.get_nowait())
        except Empty:
            if self._all:
                self.progressed.emit(self._read, self._all)

    def _take(self, what: str, value: object) -> None:
        match what, value:
            case "all", int(count):
                self._all = count
            case "read", result:
                self._read += 1
                if isinstance(result, Found | Unread):
                    self.found.emit(result)
            case "ended", Exception() as error:
                self._timer.stop()
                raise error
            case _:
                self._timer.stop()
                self.progressed.emit(self._read, self._all)
                self.ended.emit(value)


def _work(folder: Path, wanted: Wanted, said: "SimpleQueue[_Word]", stop: threading.Event) -> None:
    """Read the files one by one."""
    try:
        paths = notices_in(folder)
        said.put(("all", len(paths)))
        archive = Archive(wanted)
        for path in paths:
            if stop.is_set():
                return
            said.put(("read", archive.searched(path)))
            time.sleep(BREATH)
        said.put(("ended", None))
    except ConvocaError as error:
        said.put(("ended", Refusal(error.code, error.params)))
    except Exception as error:
        said.put(("ended", error))
