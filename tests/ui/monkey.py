"""A monkey at the window: random keys, clicks, drags, wheels, actions, languages, sizes.

It presses whatever there is. Menus, dialogs and other windows that open are played with for a
moment and closed; questions for files are answered with none, so nothing is written, and the
question whether to close with "stay". What it did is counted by name.
"""

import random
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QMenu,
    QWidget,
)

from ui.main_window import MainWindow
from ui.side.panes import panes

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Key, Modifier, Button = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton

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
"""Milliseconds between two things done to a dialog that waits for an answer."""


class Monkey(QObject):
    """Plays with one window; `done` counts what it did."""

    def __init__(self, window: MainWindow, rnd: random.Random) -> None:
        super().__init__()
        self._window = window
        self._rnd = rnd
        self.done: Counter[str] = Counter()
        self._left = 0
        self._timer = QTimer(self, interval=MODAL)
        # Each answer has a timer of its own: one that opens another dialog waits in it.
        self._timer.timeout.connect(lambda: QTimer.singleShot(0, self, self._answer))
        self._timer.start()
        window.filing.may_close = lambda: False  # type: ignore[method-assign]
        self._ways: Sequence[tuple[int, Callable[[], None]]] = (
            (30, self._type),
            (25, self._press),
            (12, self._click),
            (5, self._button),
            (1, self._pane),
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
        if QApplication.activeWindow() is None:
            self._window.activateWindow()  # nobody types into a program that has no keyboard
        (_, way) = self._rnd.choices(self._ways, [weight for weight, _ in self._ways])[0]
        self.done[way.__name__.strip("_")] += 1
        way()
        if self._rnd.random() < 0.1:
            self._close_others()
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
        self._answer_popup()

    def _button(self) -> None:
        """Click whatever button is in view."""
        self._click_one_of(self._any_window())
        self._answer_popup()

    def _click_one_of(self, window: QWidget) -> None:
        buttons = [one for one in window.findChildren(QAbstractButton) if seen(one)]
        if buttons:
            button = self._rnd.choice(buttons)
            QTest.mouseClick(button, Button.LeftButton, Modifier.NoModifier, button.rect().center())

    def _pane(self) -> None:
        """Show a pane, or close one that can be closed."""
        side, pane = self._window.side, self._rnd.choice(panes())
        place = side.tabs.place_of(pane.id)
        if place >= 0 and not pane.always and self._rnd.random() < 0.5:
            side.tabs.tabCloseRequested.emit(place)
        else:
            side.show_pane(pane.id, focus=self._rnd.random() < 0.5)

    def _drag(self) -> None:
        widget, start = self._somewhere()
        end = QPoint(self._rnd.randrange(widget.width()), self._rnd.randrange(widget.height()))
        if widget is self._window.outline.viewport() or self._window.outline.isAncestorOf(widget):
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
        name = self._rnd.choice(sorted(actions.made))
        if actions.made[name].isEnabled():
            self.done[f"act {name}"] += 1
            actions.made[name].trigger()
        self._answer_popup()

    def _language(self) -> None:
        self._window.session.show_language(self._rnd.choice(self._window.session.languages))

    def _undo(self) -> None:
        self._window.actions_.run(self._rnd.choice(("undo", "undo", "redo")))

    def _compose(self) -> None:
        widget = self._focus()
        if not widget.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled):
            return  # an input method has nothing to do with what is only read
        QApplication.sendEvent(widget, QInputMethodEvent("^", []))
        commit = QInputMethodEvent()
        commit.setCommitString(self._rnd.choice(("ê", "", "中")))
        QApplication.sendEvent(widget, commit)

    def _resize(self) -> None:
        self._window.resize(*self._rnd.choice(SIZES))

    def _wait(self) -> None:
        QTest.qWait(self._rnd.choice((0, 0, 0, 60)))

    # --- where ---------------------------------------------------------------------------------

    def _focus(self) -> QWidget:
        widget = QApplication.focusWidget()
        if widget is None:
            widget = self._rnd.choice((self._window.sheet.cell, self._window.outline))
            widget.setFocus()
        return widget

    def _any_window(self) -> QWidget:
        """Mostly the window itself, sometimes another that is open beside it."""
        others = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
        return self._rnd.choice(others) if self._rnd.random() < 0.2 else self._window

    def _somewhere(self) -> tuple[QWidget, QPoint]:
        """A place in a window, and the widget that is there."""
        window = self._any_window()
        spot = QPoint(self._rnd.randrange(window.width()), self._rnd.randrange(window.height()))
        widget: QWidget = window.childAt(spot) or window
        return widget, widget.mapFrom(window, spot)

    # --- what opens ----------------------------------------------------------------------------

    def _answer(self) -> None:
        """Play with what waits for an answer, a menu or a dialog; close it in the end."""
        self._answer_popup()
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            return
        self.done["dialog"] += 1
        what = self._rnd.random()
        if what < 0.25:
            self._click_one_of(dialog)
        elif what < 0.5:
            QTest.keyClick(self._focus(), self._rnd.choice(PLAIN), self._rnd.choice(MODIFIERS))
        elif what < 0.75:
            type_sign(self._focus(), self._rnd.choice(LETTERS))
        elif isinstance(dialog, QDialog):
            dialog.reject()
        else:
            dialog.close()

    def _answer_popup(self) -> None:
        """Take an entry of a menu now and then; close every menu."""
        popup = QApplication.activePopupWidget()
        if isinstance(popup, QMenu) and self._rnd.random() < 0.4:
            self.done["menu"] += 1
            for _ in range(self._rnd.randrange(1, 12)):
                QTest.keyClick(popup, Key.Key_Down)
            QTest.keyClick(popup, Key.Key_Return)
        while popup := QApplication.activePopupWidget():
            self.done["popup"] += 1
            popup.close()

    def _close_others(self) -> None:
        """Close what stands beside the window, without a question for its notice."""
        for other in QApplication.topLevelWidgets():
            if other is not self._window and other.isVisible() and not other.isModal():
                self.done["other window"] += 1
                if isinstance(other, MainWindow):
                    other.session.document.mark_saved()
                other.close()

    def rest(self) -> None:
        """Close all that is open and let everything that is due come."""
        self._close_others()
        self._window.outline.setFocus()
        QTest.qWait(300)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def seen(button: QAbstractButton) -> bool:
    """Whether a button can be clicked."""
    return button.isEnabled() and not button.visibleRegion().isEmpty()


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
