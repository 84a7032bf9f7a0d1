"""A group of fields under a heading, in as many columns as its width allows."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.details.field import Field

NARROWEST = 160
"""Pixels that a field needs at least."""
MOST = 4
"""Columns that are shown at most."""


class Section(QWidget):
    """A heading, fields, a line below them, and a button for more of them."""

    def __init__(self, title: str, fields: Sequence[Field]) -> None:
        super().__init__()
        self.fields = tuple(fields)
        self._columns = 0
        self.title = QLabel(title)
        self.title.setProperty("strong", True)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.hide()
        self._foot = QHBoxLayout()
        self._foot.addStretch(1)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addLayout(self._grid)
        column.addWidget(self.said)
        column.addLayout(self._foot)
        self._arrange(2)

    def add_button(self, button: QPushButton) -> None:
        """Put a button at the foot of the group."""
        self._foot.insertWidget(0, button)

    def say(self, words: str, *, warning: bool = False) -> None:
        """Show a line below the fields, "" for none."""
        role = "warning" if warning else "quiet"
        for name in ("warning", "quiet"):
            self.said.setProperty(name, name == role)
        self.said.style().polish(self.said)
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def focused(self) -> str:
        """The id of the field that has the keyboard, "" for none."""
        return next((f.detail.id for f in self.fields if f.edit.hasFocus()), "")

    def give_focus(self, name: str) -> None:
        """Give the keyboard to the field of an id, if there is one."""
        for field in self.fields:
            if field.detail.id == name:
                field.edit.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(max(1, min(MOST, self.width() // NARROWEST)))

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        for old in range(self._columns):
            self._grid.setColumnStretch(old, 0)
        self._columns, row, at = columns, 0, 0
        for field in self.fields:
            span = min(columns, 2) if field.detail.wide else 1
            if at + span > columns:
                row, at = row + 1, 0
            self._grid.addWidget(field, row, at, 1, span)
            at += span
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
