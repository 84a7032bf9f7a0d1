"""A monkey at the window: random keys, clicks, drags, wheels, actions, languages, sizes.

It presses whatever there is. Dialogs that open are played with for a moment and closed; questions
for files are answered with none, so nothing is written. What it did is counted by name.
"""

import random
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from ui.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Key, Modifier, Button = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton

LEFT_OUT = frozenset({"quit", "close", "save", "save-as"})
"""Actions that end the play or write."""
LETTERS = "abc déÀß 1.(),:-«»'’"
PLAIN = (
    Key.Key_Up, Key.Key_Down, Key.Key_Left, Key.Key_Right, Key.Key_Home, Key.Key_End,
    Key.Key_PageUp, Key.Key_PageDown, Key.Key_Return, Key.Key_Tab, Key.Key_Backtab,
    Key.Key_Backspace, Key.Key_Delete, Key.Key_Escape, Key.Key_F2, Key.Key_F6, Key.Key_Space,
)  # fmt: skip
MODIFIERS = (
    Modifier.NoModifier, Modifier.NoModifier, Modifier.ShiftModifier, Modifier.ControlModifier,
    Modifier.AltModifier | Modifier.ShiftModifier,
    Modifier.ControlModifier | Modifier.ShiftModifier,
)  # fmt: skip
SIZES = ((1366, 690), (1093, 555), (1600, 900), (900, 500))
MODAL = 15
"""Milliseconds after which a dialog that waits for an answer is closed."""


class Monkey(QObject):
    """Plays with one window; `done` counts what it did."""

    def __init__(self, window: MainWindow, rnd: random.Random) -> None:
        super().__init__()
        self._window = window
        self._rnd = rnd
        self.done: Counter[str] = Counter()
        self._left = 0
        self._timer = QTimer(self, interval=MODAL)
        self._timer.timeout.connect(self._close_open)
        self._timer.start()
        self._ways: Sequence[tuple[int, Callable[[], None]]] = (
            (30, self._type),
            (25, self._press),
            (14, self._click),
            (4, self._drag),
            (5, self._wheel),
            (14, self._act),
            (3, self._language),
            (8, self._undo),
            (3, self._compose),
            (1, self._resize),
            (4, self._wait),
        )

    def play(self, times: int) -> None:
        """Do so many random things, from inside an event loop as all that a user does."""
        loop, self._left = QEventLoop(), times
        turn = QTimer(self)
        turn.timeout.connect(lambda: self._step(loop, turn))
        turn.start()
        loop.exec()
        turn.deleteLater()

    def _step(self, loop: QEventLoop, turn: QTimer) -> None:
        """One thing; one that opens a dialog waits in it, and nothing else is begun there."""
        turn.stop()
        (_, way) = self._rnd.choices(self._ways, [weight for weight, _ in self._ways])[0]
        self.done[way.__name__.strip("_")] += 1
        way()
        self._left -= 1
        if self._left > 0:
            turn.start()
        else:
            loop.quit()

    # --- what it does --------------------------------------------------------------------------

    def _type(self) -> None:
        type_sign(self._focus(), self._rnd.choice(LETTERS))

    def _press(self) -> None:
        QTest.keyClick(self._focus(), self._rnd.choice(PLAIN), self._rnd.choice(MODIFIERS))

    def _click(self) -> None:
        widget, place = self._somewhere()
        button = self._rnd.choice((Button.LeftButton,) * 5 + (Button.RightButton,))
        modifiers = self._rnd.choice(MODIFIERS[:4])
        if self._rnd.random() < 0.2:
            QTest.mouseDClick(widget, button, modifiers, place)
        else:
            QTest.mouseClick(widget, button, modifiers, place)
        self._close_popup()

    def _drag(self) -> None:
        widget, start = self._somewhere()
        end = QPoint(self._rnd.randrange(widget.width()), self._rnd.randrange(widget.height()))
        if widget is self._window.outline.viewport():
            return  # a drag of Qt's own takes the mouse of the whole machine; drops are tried alone
        QTest.mousePress(widget, Button.LeftButton, Modifier.NoModifier, start)
        QTest.mouseMove(widget, (start + end) / 2)
        QTest.mouseMove(widget, end)
        QTest.mouseRelease(widget, Button.LeftButton, Modifier.NoModifier, end)

    def _wheel(self) -> None:
        widget, place = self._somewhere()
        way = QPoint(0, self._rnd.choice((-120, 120, -480)))
        event = QWheelEvent(
            QPointF(place), QPointF(widget.mapToGlobal(place)), QPoint(), way, Button.NoButton,
            Modifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(widget, event)

    def _act(self) -> None:
        actions = self._window.actions_
        name = self._rnd.choice(sorted(set(actions.made) - LEFT_OUT))
        if actions.made[name].isEnabled():
            self.done[f"act {name}"] += 1
            actions.made[name].trigger()
        self._close_popup()

    def _language(self) -> None:
        self._window.session.show_language(self._rnd.choice(self._window.session.languages))

    def _undo(self) -> None:
        self._window.actions_.run(self._rnd.choice(("undo", "undo", "redo")))

    def _compose(self) -> None:
        event = QInputMethodEvent("^", [])
        QApplication.sendEvent(self._focus(), event)
        commit = QInputMethodEvent()
        commit.setCommitString(self._rnd.choice(("ê", "", "中")))
        QApplication.sendEvent(self._focus(), commit)

    def _resize(self) -> None:
        self._window.resize(*self._rnd.choice(SIZES))

    def _wait(self) -> None:
        QTest.qWait(self._rnd.choice((0, 0, 0, 60)))

    # --- where ---------------------------------------------------------------------------------

    def _focus(self) -> QWidget:
        widget = QApplication.focusWidget()
        if widget is None or widget.window() is not self._window:
            widget = self._rnd.choice((self._window.sheet.cell, self._window.outline))
            widget.setFocus()
        return widget

    def _somewhere(self) -> tuple[QWidget, QPoint]:
        """A place in the window, and the widget that is there."""
        width, height = self._window.width(), self._window.height()
        spot = QPoint(self._rnd.randrange(width), self._rnd.randrange(60, height))
        widget: QWidget = self._window.childAt(spot) or self._window
        return widget, widget.mapFrom(self._window, spot)

    # --- what opens ----------------------------------------------------------------------------

    def _close_open(self) -> None:
        """Close what waits for an answer: a menu that was opened by a button, a dialog."""
        self._close_popup()
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            return
        self.done["dialog"] += 1
        focus = QApplication.focusWidget() or dialog
        type_sign(focus, self._rnd.choice(LETTERS))
        if isinstance(dialog, QDialog):
            dialog.reject()
        else:
            dialog.close()

    def _close_popup(self) -> None:
        while popup := QApplication.activePopupWidget():
            self.done["popup"] += 1
            popup.close()

    def rest(self) -> None:
        """Close all that is open and let everything that is due come."""
        self._close_popup()
        for widget in QApplication.topLevelWidgets():
            if widget.isVisible() and widget is not self._window:
                widget.close()
        QTest.qWait(300)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def type_sign(widget: QWidget, sign: str) -> None:
    """Press and release the key of a sign, whatever keyboard has it; QTest knows ASCII alone."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, 0, Modifier.NoModifier, sign))


def without_files(monkeypatch: pytest.MonkeyPatch) -> None:
    """Answer every question for a file with none, every opening of a page with nothing."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: ("", ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: "")
    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", lambda *_: True)
