"""What unfinished sessions hold: title, file, when, how many changes; to open, keep or discard."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.storage.recovery import Recovery, discard
from ui.days import moment_words

_RECOVERY = Qt.ItemDataRole.UserRole + 1


class RecoveryDialog(QDialog):
    """Offers to open the work of sessions that were not closed."""

    open_wanted = Signal(object)

    def __init__(self, found: Sequence[Recovery], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Unsaved work was found"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._found = list(found)
        words = QLabel(
            self.tr("Convoca was not closed properly. What had not been saved is still here.")
        )
        words.setWordWrap(True)
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.windowTitle())
        self.list.setRootIsDecorated(False)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setHeaderLabels(
            [self.tr("Notice"), self.tr("File"), self.tr("Last change"), self.tr("Changes")]
        )
        for at, one in enumerate(self._found):
            self._add(at, one)
        self.list.selectAll()
        for column in range(4):
            self.list.resizeColumnToContents(column)
        self.buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        self.open_button = self.buttons.addButton(self.tr("Open recovered"), role.AcceptRole)
        self.later_button = self.buttons.addButton(self.tr("Later"), role.RejectRole)
        self.discard_button = self.buttons.addButton(self.tr("Discard"), role.DestructiveRole)
        self.open_button.clicked.connect(self._open)
        self.later_button.clicked.connect(self.reject)
        self.discard_button.clicked.connect(self._discard)
        self.open_button.setDefault(True)
        layout = QVBoxLayout(self)
        for part in (words, self.list, self.buttons):
            layout.addWidget(part)
        self.resize(640, 260)

    def _add(self, at: int, one: Recovery) -> None:
        item = QTreeWidgetItem(
            [
                one.title or self.tr("Untitled notice"),
                one.path.name if one.path else self.tr("never saved"),
                moment_words(one.when),
                str(one.records),
            ]
        )
        item.setToolTip(1, str(one.path or ""))
        item.setData(0, _RECOVERY, at)
        self.list.addTopLevelItem(item)

    def _chosen(self) -> list[Recovery]:
        return [self._found[item.data(0, _RECOVERY)] for item in self.list.selectedItems()]

    def _open(self) -> None:
        chosen = self._chosen()
        self.accept()
        for one in chosen:
            self.open_wanted.emit(one)

    def _discard(self) -> None:
        """Put what is chosen aside; it stays in the bin for 30 days."""
        for one in self._chosen():
            discard(one)
        for item in self.list.selectedItems():
            self.list.takeTopLevelItem(self.list.indexOfTopLevelItem(item))
        if not self.list.topLevelItemCount():
            self.reject()
