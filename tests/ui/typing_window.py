"""A process to be killed: opens a notice in the real window and types into it, key by key.

`python -m tests.ui.typing_window FILE`; every key is reported on stdout after it was typed, with
the moment and the text so far.
"""

import itertools
import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.desk import Desk

EVERY = 15
"""Milliseconds between two keys."""
WORDS = "the quick brown fox "


def main() -> int:
    app = QApplication([])
    desk = Desk(app)
    window = desk.open(Path(sys.argv[1]))
    assert window is not None
    window.complete()
    session = window.session
    session.select(next(node.id for node in session.tree.walk() if node.kind == "paragraph"))
    window.writing.edit()
    letters = itertools.cycle(WORDS)
    timer = QTimer(interval=EVERY)

    def type_one() -> None:
        QTest.keyClicks(window.sheet.cell, next(letters))
        node = session.node
        assert node is not None
        print(json.dumps([time.time(), node.texts["en"]]), flush=True)

    timer.timeout.connect(type_one)
    timer.start()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
