"""Cut, copy and paste: text where a text has the keyboard, else branches of the notice."""

from PySide6.QtCore import QByteArray, QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit

from editor.edit.commands import clipboard
from editor.edit.commands.places import after, inside
from editor.edit.transaction import Refusal
from ui.outline.model import BRANCHES
from ui.session import Session


class Clip(QObject):
    """The clipboard of one window."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    def copy(self) -> None:
        """Copy the selected text, or the chosen branches."""
        text = _text_editor()
        if text:
            text.copy()
            return
        made = clipboard.copy(self._session.tree, self._session.selected)
        if isinstance(made, Refusal):
            self._session.refuse(made)
        else:
            self._put(made)

    def cut(self) -> None:
        """Cut the selected text, or the chosen branches."""
        text = _text_editor()
        if text:
            text.cut()
            return
        made = clipboard.cut(self._session.tree, self._session.selected)
        if isinstance(made, Refusal):
            self._session.refuse(made)
        else:
            self._put(made.clipboard)
            self._session.do(made.transaction)

    def paste(self) -> None:
        """Paste into the text that has the keyboard, or branches after the current element."""
        text = _text_editor()
        if text:
            text.paste()
            return
        session = self._session
        data = QGuiApplication.clipboard().mimeData()
        branches = bytes(data.data(BRANCHES).data()).decode(errors="replace")
        root = not session.current
        place = inside(session.tree, session.tree.root.id) if root else after(
            session.tree, session.current
        )  # fmt: skip
        session.do(clipboard.paste(session.tree, branches, place, session.new_id))

    def _put(self, branches: str) -> None:
        """Offer the branches, and their printed lines for other programs."""
        session, labels = self._session, self._session.labels()
        lines = [
            f"{labels.get(node.id, '')} {session.words(node.id)}".strip()
            for head in session.selected
            for node in session.tree.node(head).walk()
        ]
        data = QMimeData()
        data.setData(BRANCHES, QByteArray(branches.encode()))
        data.setText("\n".join(lines))
        QGuiApplication.clipboard().setMimeData(data)


def _text_editor() -> QTextEdit | QLineEdit | None:
    widget = QApplication.focusWidget()
    return widget if isinstance(widget, QTextEdit | QLineEdit) else None
