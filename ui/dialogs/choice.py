"""Asks for one of many: a list in groups, narrowed by typing. What is offered: `offers.py`."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from editor.edit.transaction import Refusal, Transaction
from ui.dialogs.asking import AskingDialog
from ui.dialogs.offers import Group, Key

Made = Transaction | Refusal
_KEY = Qt.ItemDataRole.UserRole + 1
_MOVING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class ChoiceDialog(AskingDialog):
    """Makes a change out of what is chosen."""

    def __init__(
        self,
        title: str,
        groups: Sequence[Group],
        chosen: Key | None,
        put: Callable[[Key], Made],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent)
        self._put = put
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Type to narrow the list"))
        self.filter.setAccessibleName(self.filter.placeholderText())
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._narrow)
        self.filter.installEventFilter(self)
        self.list = QTreeWidget()
        self.list.setAccessibleName(title)
        self.list.setHeaderHidden(True)
        self.list.setStyleSheet("QTreeView::item { padding: 2px 0; }")
        self.list.setRootIsDecorated(False)
        self.list.setIndentation(14 if any(group.name for group in groups) else 0)
        self.list.itemActivated.connect(self.accept)
        self.rows: list[QTreeWidgetItem] = []
        for group in groups:
            self._add(group, chosen)
        self.list.expandAll()
        self.body.addWidget(self.filter)
        self.body.addWidget(self.list, 1)
        self.resize(560, 420)
        self._choose_first()
        self.filter.setFocus()

    def _add(self, group: Group, chosen: Key | None) -> None:
        parent = self.list.invisibleRootItem()
        if group.name:
            parent = QTreeWidgetItem(parent, [group.name])
            parent.setFlags(Qt.ItemFlag.ItemIsEnabled)
            parent.setForeground(0, self.palette().placeholderText())
        for row in group.rows:
            item = QTreeWidgetItem(parent, [row.words])
            item.setToolTip(0, row.words)
            item.setData(0, _KEY, row.key)
            font = item.font(0)
            font.setBold(row.bold)
            item.setFont(0, font)
            self.rows.append(item)
            if row.key == chosen:
                self.list.setCurrentItem(item)

    def _narrow(self, typed: str) -> None:
        """Show the rows that have every word typed, in what they print or in their group."""
        wanted = typed.casefold().split()
        for item in self.rows:
            group = item.parent()
            words = f"{group.text(0) if group else ''} {item.text(0)}".casefold()
            item.setHidden(not all(word in words for word in wanted))
        shown = {id(item.parent()) for item in self.rows if not item.isHidden()}
        for group in {id(item.parent()): item.parent() for item in self.rows}.values():
            if group:
                group.setHidden(id(group) not in shown)
        self._choose_first()

    def _choose_first(self) -> None:
        """Keep what is chosen while it is shown, else choose the first row shown."""
        shown = [item for item in self.rows if not item.isHidden()]
        if shown and self.list.currentItem() not in shown:
            self.list.setCurrentItem(shown[0])
        self.buttons.button(self.buttons.StandardButton.Ok).setEnabled(bool(shown))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows go through the list while the keyboard stays where one types."""
        if (
            watched is self.filter
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _MOVING
        ):
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def attempt(self) -> Made:
        item = self.list.currentItem()
        if item not in self.rows or item.isHidden():
            return Refusal("no-change")
        return self._put(tuple(item.data(0, _KEY)))
