"""One thing in a list of a pane: a sign, its place, what it says, what can be done with it."""

from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.flow import FlowLayout
from ui.icons import icon

_SIGN = 15
"""Pixels of the sign."""

Button = tuple[str, Callable[[], object]]


class Told(Struct, frozen=True):
    """What a row tells: the id of its element, icon, place, words, then quieter lines, buttons."""

    node: str
    sign: str
    place: str
    words: str
    more: tuple[str, ...] = ()
    buttons: Sequence[Button] = ()


class Row(QFrame):
    """A row that can be clicked, or opened with Enter; its buttons do what they say."""

    wanted = Signal()
    """Somebody wants to see the place."""
    stepped = Signal(int)
    """An arrow key asks for the next row (1) or the one before (-1)."""

    def __init__(self, told: Told, parent: QWidget) -> None:
        super().__init__(parent)
        self.node = told.node
        self.setObjectName("row")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{told.place}: {told.words}")
        self.words = _label(told.words)
        self.buttons = [self._button(*button) for button in told.buttons]
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 7, 10, 8)
        column.setSpacing(4)
        column.addWidget(_Head(told))
        column.addWidget(self.words)
        for line in told.more:
            column.addWidget(_label(line, quiet=True))
        flow = FlowLayout()
        for button in self.buttons:
            flow.addWidget(button)
        column.addLayout(flow)

    def _button(self, words: str, does: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        button.setCursor(Qt.CursorShape.ArrowCursor)
        button.clicked.connect(lambda: does())
        return button

    def set_lit(self, *, lit: bool) -> None:
        """Show whether this belongs to the current element."""
        if bool(self.property("lit")) != lit:
            self.setProperty("lit", lit)
            self.style().polish(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self.wanted.emit()
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
            case _:
                super().keyPressEvent(event)


class _Head(QWidget):
    """The first line: the sign and the place, cut off where there is no room for it."""

    def __init__(self, told: Told) -> None:
        super().__init__()
        self._icon = icon(told.sign)
        self._place = told.place
        self.setToolTip(told.place)
        self.setMinimumHeight(max(_SIGN, self.fontMetrics().height()) + 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        middle = (self.height() - _SIGN) // 2
        self._icon.paint(painter, QRect(0, middle, _SIGN, _SIGN))
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        room = self.rect().adjusted(_SIGN + 6, 0, 0, 0)
        way = Qt.TextElideMode.ElideRight
        words = painter.fontMetrics().elidedText(self._place, way, room.width())
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, left, words)


def _label(words: str, *, quiet: bool = False) -> QLabel:
    label = QLabel(words)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("quiet", quiet)
    return label
