"""A process that ends as soon as its window is painted: `until_painted.py FILE`, or without FILE.

With a file it is the program as started by main.py; without, the least that PySide6 can show. The
event loop is told to end after the first paint event of the window; nothing else differs. What
may be loaded by then is counted in tests/ui/test_launch.py.
"""

import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow


class UntilPainted(QApplication):
    """An application whose event loop ends after the first paint of its window."""

    def exec(self) -> int:  # type: ignore[override]
        windows = [widget for widget in self.topLevelWidgets() if widget.isVisible()]
        assert len(windows) == 1, windows
        windows[0].installEventFilter(self)
        return super().exec()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self.quit)
        return super().eventFilter(watched, event)


def bare() -> int:
    """The least: an application with an empty window."""
    app = UntilPainted(sys.argv[:1])
    window = QMainWindow()
    window.show()
    return app.exec()


def program(file: str) -> int:
    """The program with a notice, as main.py starts it."""
    import PySide6.QtWidgets

    from ui.launch import main

    PySide6.QtWidgets.QApplication = UntilPainted  # type: ignore[misc]
    return main([file])


if __name__ == "__main__":
    sys.exit(program(sys.argv[1]) if len(sys.argv) > 1 else bare())
