"""Help: the keys, made from the table of actions, and what this program is."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.messages import tell


class KeysDialog(QDialog):
    """Every key, by action."""

    def __init__(self, rows: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list = QTreeWidget()
        self.list.setRootIsDecorated(False)
        self.list.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        for name, keys in (*rows, *_pane_keys()):
            self.list.addTopLevelItem(QTreeWidgetItem([name, keys]))
        self.list.resizeColumnToContents(0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.list)
        layout.addWidget(buttons)
        self.resize(480, 560)


def _pane_keys() -> list[tuple[str, str]]:
    """Keys that hold in one pane alone."""
    return [
        (QCoreApplication.translate("Keys", "Outline: new element of the same kind"), "Enter"),
        (QCoreApplication.translate("Keys", "Outline: demote, promote"), "Tab, Shift+Tab"),
        (QCoreApplication.translate("Keys", "Outline: move up, down"), "Ctrl+↑, Ctrl+↓"),
        (
            QCoreApplication.translate("Keys", "Outline: close or open a branch, open all of it"),
            "←, →, *",
        ),
        (
            QCoreApplication.translate(
                "Keys", "Text: split the element, or begin the next one at its end"
            ),
            "Enter",
        ),
        (
            QCoreApplication.translate("Keys", "Text: join to the element before, at the start"),
            "Backspace",
        ),
        (QCoreApplication.translate("Keys", "Text: line break"), "Shift+Enter"),
        (
            QCoreApplication.translate("Keys", "Text: next, previous element"),
            "Ctrl+PgDown, Ctrl+PgUp",
        ),
        (QCoreApplication.translate("Keys", "Text: back to the outline"), "Esc"),
    ]


def tell_about(parent: QWidget, version: str) -> None:
    """Say what this program is."""
    words = QCoreApplication.translate(
        "Help",
        "Convoca {0}. Drafts official meeting notices in several languages and writes them "
        "as Word documents. MIT licence; icons: Lucide, ISC licence.",
    )
    tell(parent, words.format(version))
