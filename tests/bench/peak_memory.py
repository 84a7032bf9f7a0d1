"""A process that shows a window, lets it come to rest and prints its peak memory in KiB.

`peak_memory.py FILE` shows the program with a notice, complete with its panes; without FILE an
empty window. Modules are those that a user's process has: nothing of the tests is loaded.
"""

import sys
from pathlib import Path

REST = 1500
"""Milliseconds after which everything that comes later has come."""


def peak() -> int:
    """The most memory this process ever held, in KiB."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1])
    raise SystemExit("the system does not tell the peak of a process")


def main() -> None:
    if len(sys.argv) > 1:
        from ui.launch import load_core

        load_core()
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication(sys.argv[:1])
    if len(sys.argv) > 1:
        from ui.desk import Desk

        desk = Desk(app)
        desk.open(Path(sys.argv[1]))
    else:
        bare = QMainWindow()
        bare.show()
    QTimer.singleShot(REST, app.quit)
    app.exec()
    print(peak())


if __name__ == "__main__":
    main()
