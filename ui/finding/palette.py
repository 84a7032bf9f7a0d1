"""A small list over the window, narrowed by typing: Enter takes the chosen row, Esc goes back.

`going.py` and `commands.py` say what it offers. It is a part of the window, not a window of its
own, so that no system puts it elsewhere.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.list_rows import Row, RowView

WIDTH, TALLEST = 620, 420
"""The usual width and the greatest height, in pixels."""
TOP = 36
"""Pixels above it, where the menus stay in view."""
_MOVING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_PLAIN = Qt.KeyboardModifier.NoModifier
_TABS = {Qt.Key.Key_Tab: Qt.Key.Key_Down, Qt.Key.Key_Backtab: Qt.Key.Key_Up}

Offer = tuple[Row, Callable[[], object]]
"""A row and what it does."""
Offers = Callable[[str], Sequence[Offer]]
"""What is offered for what was typed."""


class Palette(QFrame):
    """Offers rows; gone as soon as it loses the keyboard."""

    def __init__(self, window: QWidget, title: str, offers: Offers, empty: str) -> None:
        super().__init__(window)
        self.setObjectName("palette")
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._offers = offers
        self._offered: Sequence[Offer] = ()
        self._window = window
        self._back = QApplication.focusWidget()
        self.field = QLineEdit()
        self.field.setPlaceholderText(title)
        self.field.setAccessibleName(title)
        self.field.setClearButtonEnabled(True)
        self.list = RowView()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(title)
        self.empty = QLabel(empty)
        self.empty.setProperty("quiet", True)
        self.empty.setWordWrap(True)
        self.empty.setMargin(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(self.empty)
        self.field.textChanged.connect(self.offer)
        self.field.installEventFilter(self)
        # What is done may take the list away, which is not finished with the click before.
        later = Qt.ConnectionType.QueuedConnection
        self.list.clicked.connect(lambda index: self._take(index.row()), later)
        window.installEventFilter(self)

    def open(self) -> None:
        """Show the list at the top of the window and take the keyboard."""
        self.offer("")
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def offer(self, typed: str) -> None:
        """Show what fits what was typed."""
        self._offered = self._offers(typed)
        self.list.show_rows([row for row, _ in self._offered])
        self.list.setVisible(bool(self._offered))
        self.empty.setVisible(not self._offered)
        self._place()

    def take(self) -> None:
        """Do the chosen row, with the keyboard where it was before; a grey one does nothing."""
        self._take(self.list.chosen)

    def _take(self, at: int) -> None:
        if not 0 <= at < len(self._offered) or not self._offered[at][0].able:
            return
        does = self._offered[at][1]
        self.leave()
        does()

    def leave(self) -> None:
        """Close, and give the keyboard back."""
        back, self._back = self._back, None
        self.close()
        if back is not None and isValid(back) and back.isVisible():
            back.setFocus(Qt.FocusReason.PopupFocusReason)

    def _place(self) -> None:
        """In the middle of the top, as tall as what it shows."""
        window = self._window
        width = min(WIDTH, window.width() - 24)
        rows = range(self.list.model_.rowCount())
        content = sum(self.list.sizeHintForRow(row) for row in rows[:40])
        if not rows:
            content = self.empty.heightForWidth(width - 16)
        frame = self.field.sizeHint().height() + 26
        height = min(frame + content, TALLEST, window.height() - TOP - 12)
        self.setGeometry((window.width() - width) // 2, TOP, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window:
            if event.type() == QEvent.Type.Resize and self.isVisible():
                self._place()
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        if event.type() == QEvent.Type.FocusOut and QApplication.activePopupWidget() is None:
            self.close()
        return False

    def _key(self, event: QKeyEvent) -> bool:
        """The arrows go through the list while the keyboard stays where one types."""
        match event.key():
            case Qt.Key.Key_Escape:
                self.leave()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.take()
            case key if key in _MOVING:
                self.list.keyPressEvent(event)
            case key if way := _TABS.get(Qt.Key(key)):  # there is nothing else to go to
                self.list.keyPressEvent(QKeyEvent(event.type(), way, _PLAIN))
            case _:
                return False
        return True
