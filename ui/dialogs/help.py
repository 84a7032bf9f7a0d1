"""Help: the keys, made from the table of actions, and what this program is."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.locales.typography import base_letters
from ui.bound import Listed
from ui.messages import tell


class KeysDialog(QDialog):
    """Every key by action, menu by menu, narrowed by typing a name or a key."""

    def __init__(self, listed: Sequence[Listed], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Type a name or a key"))
        self.filter.setAccessibleName(self.tr("Type a name or a key"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self.narrow)
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.windowTitle())
        self.list.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        self.list.setRootIsDecorated(False)
        self.groups: list[QTreeWidgetItem] = []
        groups: dict[str, list[tuple[str, str]]] = {}
        for one in listed:
            groups.setdefault(one.menu, []).append((one.name, one.keys))
        groups[self.tr("In one pane")] = _pane_keys()
        for title, rows in groups.items():
            self._add(title, [row for row in rows if row[1]])
        self.list.expandAll()
        self.list.resizeColumnToContents(0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.filter)
        layout.addWidget(self.list)
        layout.addWidget(buttons)
        self.resize(520, 600)

    def _add(self, title: str, rows: Sequence[tuple[str, str]]) -> None:
        if not rows:
            return
        group = QTreeWidgetItem(self.list, [title])
        self.groups.append(group)
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        group.setForeground(0, self.palette().placeholderText())
        for name, keys in rows:
            QTreeWidgetItem(group, [name, keys])

    def narrow(self, typed: str) -> None:
        """Show the rows with every word typed, and the groups that have any."""
        wanted = base_letters(typed).split()
        for group in self.groups:
            rows = [row for at in range(group.childCount()) if (row := group.child(at))]
            for row in rows:
                words = base_letters(f"{group.text(0)} {row.text(0)} {row.text(1)}")
                row.setHidden(not all(word in words for word in wanted))
            group.setHidden(all(row.isHidden() for row in rows))


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
