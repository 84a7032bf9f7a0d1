"""A Word file opened in the window: it becomes a new notice, and what was not sure is told.

Reading is the business of `editor/workflow/import_word.py`; the file itself is never written.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.edit.transaction import Refusal
from editor.errors import ConvocaError
from editor.model.node import new_ids
from editor.text_in.result import Message
from editor.workflow.older_notice import older_notice
from ui.bars import Offer, OfferButton
from ui.keeping import Place
from ui.messages import tell_error
from ui.wording import refusal_words

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.main_window import MainWindow

_NODE = Qt.ItemDataRole.UserRole + 1


def open_word(desk: "Desk", path: Path) -> "MainWindow | None":
    """Open a Word file as a new notice; None, and the reason said, if it cannot be read."""
    try:
        found = older_notice(path, new_ids())
    except ConvocaError as error:
        tell_error(desk.front(), error)
        return None
    window = desk.show(Place(found.tree, unsaved=True))
    window.complete()
    if found.messages:
        Remarks(window, path.name, found.messages).offer()
    return window


class Remarks(QObject):
    """What reading a file noticed, offered in the window of the notice that it became."""

    def __init__(self, window: "MainWindow", name: str, messages: Sequence[Message]) -> None:
        super().__init__(window)
        self._window = window
        self._name = name
        self._messages = messages

    def offer(self) -> None:
        """Say that there is something to look at."""
        read = self.tr("“{0}” was read as a new notice.").format(self._name)
        told = self.tr("%n remark(s) say what was not sure.", "", len(self._messages))
        button = OfferButton(self.tr("Show…"), self.show, stays=True)
        self._window.session.offered.emit(Offer("import", f"{read} {told}", (button,)))

    def show(self) -> None:
        """Show all of it; the notice can be written in meanwhile."""
        dialog = RemarksDialog(self._messages, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.list.itemActivated.connect(self._go)
        dialog.show()

    def _go(self, item: QTreeWidgetItem) -> None:
        session, node = self._window.session, str(item.data(0, _NODE) or "")
        if node in session.tree:
            session.select(node)


class RemarksDialog(QDialog):
    """What reading a file noticed; a remark on an element leads there."""

    def __init__(self, messages: Sequence[Message], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What was not sure"))
        self.list = QTreeWidget()
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setWordWrap(True)
        for message in messages:
            params = {**message.params, "line": message.line}
            item = QTreeWidgetItem(self.list, [refusal_words(Refusal(message.code, params))])
            item.setData(0, _NODE, message.node)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
        self.resize(720, 420)
