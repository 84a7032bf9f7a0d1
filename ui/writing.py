"""What actions do with the text being edited. Made when first wanted; the editor is `sheet/`."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from editor.edit.commands.wording import split
from ui.session import Session
from ui.sheet.sheet import Sheet

END = 10**9
"""A place behind the end of every text."""


class Writing(QObject):
    """The text of one window."""

    def __init__(self, window: QWidget, session: Session, sheet: Sheet) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._cell = sheet.cell

    def edit(self) -> None:
        """Put the keyboard into the text of the current element."""
        self._cell.setFocus()
        self._cell.place_caret(END)

    def split(self) -> None:
        """Split the current element at the caret."""
        session = self._session
        caret = self._cell.caret()
        session.do(split(session.tree, session.current, session.lang, caret, session.new_id))
