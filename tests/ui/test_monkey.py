"""A monkey at the real window: no exception, no warning of Qt, nothing left over."""

import gc
import random

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from editor.edit.history import History
from tests.counts import count, fresh_seed
from tests.ui.monkey import Monkey, without_files
from ui.main_window import MainWindow

EVENTS = 60_000
GROWTH = 1.01
"""How many more objects there may be after the last third than before it."""
EARLY = 1.25
"""The same in a short run, in whose last third panes and dialogs still come for the first time."""


def objects(window: MainWindow, monkey: Monkey) -> tuple[int, int]:
    """Python's objects and Qt's, after everything was undone and closed."""
    session = window.session
    while session.document.history.undoable:
        session.undo()
    session.document.history = History()
    session.show_language(session.languages[0])
    session.select(session.tree.root.children[0].id)
    window.resize(1366, 690)
    monkey.rest()
    gc.collect()
    qobjects = len(window.findChildren(QObject)) + len(QApplication.allWidgets())
    return len(gc.get_objects()), qobjects


@pytest.mark.timeout(300 if count(EVENTS) < EVENTS else 3600)
def test_a_monkey_at_the_window_breaks_nothing_and_leaves_nothing(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    seed = fresh_seed()
    without_files(monkeypatch)
    window.resize(1366, 690)
    changes: list[object] = []
    window.session.changed.connect(lambda change: changes.append(change.transaction.label))
    start = window.session.tree
    monkey = Monkey(window, random.Random(seed))
    third = count(EVENTS) // 3
    found = []
    for _ in range(3):
        monkey.play(third)
        found.append(objects(window, monkey))
        assert window.session.tree == start, "undo of everything gives the start"
    with capsys.disabled():
        print(
            f"\nmonkey, seed {seed}: {len(changes)} changes in {3 * third} events; objects {found}"
        )
        print(", ".join(f"{name} {times}" for name, times in monkey.done.most_common(60)))
    assert len(changes) > third / 4, "a monkey that changes little proves little"
    growth = GROWTH if 3 * third >= EVENTS else EARLY
    for before, after in zip(found[1], found[2], strict=True):
        assert after <= before * growth, found
