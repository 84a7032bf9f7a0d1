"""Masthead and meeting in one line above the sheet.

A click on it, or its button, opens the form (`pane.py`).
"""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from editor.edit.document import Change
from ui.details.meeting import summary
from ui.icons import icon
from ui.keys import with_key
from ui.session import Session


class _Line(QLabel):
    """One line of words, cut with an ellipsis where there is no room."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_words(self, words: str) -> None:
        """Show these words, all of them in the tooltip."""
        self._words = words
        self.setToolTip(words)
        self._cut()

    def _cut(self) -> None:
        mode = Qt.TextElideMode.ElideRight
        self.setText(self.fontMetrics().elidedText(self._words, mode, self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()


class DetailsPanel(QFrame):
    """The line; the form is asked for by the id of its action."""

    wanted = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._session = session
        self.line = _Line()
        self.button = QToolButton()
        self.button.setIcon(icon("pencil"))
        self.button.setIconSize(QSize(15, 15))
        self.button.setAccessibleName(self.tr("Masthead and meeting"))
        self.button.setToolTip(self._tip())
        self.button.clicked.connect(lambda: self.wanted.emit("details"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 6, 4)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        session.changed.connect(self._follow)
        session.language_changed.connect(self.show_values)
        self.show_values()

    def _tip(self) -> str:
        return with_key(self.tr("Masthead and meeting: dates, room, symbol…"), "details", self)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.button.setToolTip(self._tip())

    def show_values(self) -> None:
        """Show what the notice says, in the language of the view."""
        words = summary(self._session)
        self.line.show_words(words or self.tr("Masthead and meeting: nothing entered yet"))

    def _follow(self, change: Change) -> None:
        if change.before.root.fields is not change.after.root.fields:
            self.show_values()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.wanted.emit("details")
