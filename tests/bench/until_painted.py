"""A process that ends as soon as its window is painted: `until_painted.py FILE`, or without FILE.

With a file it is the program as started by main.py; without, the least that PySide6 can show. The
event loop is told to end after the first paint event of the window; nothing else differs. What
may be loaded by then is counted in tests/ui/test_launch.py.
"""

import sys
from typing import Any


def painted_once() -> Any:
    """The class of an application whose event loop ends after the first paint of its window.

    Made only when called: the program loads its core before Qt.
    """
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication

    class UntilPainted(QApplication):
        def exec(self) -> int:  # type: ignore[override]
            windows = [widget for widget in self.topLevelWidgets() if widget.isVisible()]
            assert len(windows) == 1, windows
            windows[0].installEventFilter(self)
            return super().exec()

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() == QEvent.Type.Paint:
                QTimer.singleShot(0, self.quit)
            return super().eventFilter(watched, event)

    return UntilPainted


def bare() -> int:
    """The least: an application with an empty window."""
    from PySide6.QtWidgets import QMainWindow

    app = painted_once()(sys.argv[:1])
    window = QMainWindow()
    window.show()
    return int(app.exec())


def program(file: str) -> int:
    """The program with a notice, as main.py starts it."""
    from ui.launch import load_core, main

    load_core()
    import PySide6.QtWidgets

    PySide6.QtWidgets.QApplication = painted_once()  # type: ignore[misc]
    return main([file])


if __name__ == "__main__":
    sys.exit(program(sys.argv[1]) if len(sys.argv) > 1 else bare())
