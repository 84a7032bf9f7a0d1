"""Asks for the text of a footnote."""

from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from editor.edit.transaction import Refusal, Transaction
from editor.model.text import Inline, Text
from ui.actions import MARKS
from ui.dialogs.asking import AskingDialog
from ui.keys import key_of
from ui.sheet.inlines import Printed, text_of
from ui.sheet.rich import RichEdit

Made = Transaction | Refusal


class NoteEdit(RichEdit):
    """Edits the text of a footnote, details in it included; marks have the keys of the window."""

    def __init__(self, printer: Callable[[Inline], Printed], window: QWidget | None) -> None:
        super().__init__()
        self._printer = printer
        for mark in MARKS:
            keys = key_of(mark, window) if window else QKeySequence()
            QShortcut(keys, self, lambda mark=mark: self.toggle_mark(mark))

    def printer(self, inline: Inline) -> Printed:
        return self._printer(inline)


class FootnoteDialog(AskingDialog):
    """Makes or changes a footnote."""

    def __init__(
        self,
        text: Text,
        printer: Callable[[Inline], Printed],
        put: Callable[[Text], Made],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Change footnote") if text else self.tr("Insert footnote"))
        self._put = put
        self.edit = NoteEdit(printer, parent)
        self.edit.setAccessibleName(self.tr("Footnote"))
        self.edit.fill(text)
        self.edit.limit(180)
        frame = QFrame()
        frame.setObjectName("cell")
        inner = QVBoxLayout(frame)
        inner.addWidget(self.edit)
        inner.addStretch(1)
        frame.setMinimumHeight(90)
        caption = QLabel(self.tr("&Text of the footnote"))
        caption.setBuddy(self.edit)
        self.body.addWidget(caption)
        self.body.addWidget(frame, 1)
        self.resize(520, 0)
        self.edit.setFocus()

    def attempt(self) -> Made:
        return self._put(text_of(self.edit.document()))
