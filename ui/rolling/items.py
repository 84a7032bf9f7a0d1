"""The agenda of the last meeting, item by item, and what becomes of each: kept, left out, parked.

One key each, for all chosen rows; Space goes on to the next fate. Items that are added are shown
where they cannot be changed.
"""

from collections.abc import Mapping, Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from editor.workflow.roll_items import Fate, Standing
from ui.icons import icon
from ui.theme import colours_of

FATES: tuple[Fate, ...] = ("keep", "drop", "park")
_KEYS: Mapping[Qt.Key, Fate] = {
    Qt.Key.Key_K: "keep",
    Qt.Key.Key_D: "drop",
    Qt.Key.Key_Delete: "drop",
    Qt.Key.Key_P: "park",
}
_ICONS: Mapping[Fate, str] = {"keep": "check", "drop": "x", "park": "square-parking"}
_NUMBER, _TITLE, _FATE, _WHY = range(4)
_NAME = Qt.ItemDataRole.UserRole + 1


class ItemRow(Struct, frozen=True):
    """An item: its id (None for one that is added), number, title, fate, and what the body says."""

    node: str | None
    number: str
    title: str
    fate: Fate
    standing: Standing | None


class ItemsList(QTreeWidget):
    """The rows; `fates` is what the user wants of each item."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fates: dict[str, Fate] = {}
        self._chosen: dict[str, Fate] = {}
        self.setAccessibleName(self.tr("Items of the last agenda"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setIconSize(QSize(16, 16))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setStyleSheet("QTreeView::item { padding: 3px 2px; }")
        names = ["", self.tr("Item"), self.tr("What happens"), self.tr("Why")]
        self.setHeaderLabels(names)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_TITLE, QHeaderView.ResizeMode.Stretch)
        self.itemDoubleClicked.connect(lambda item: self._next_fate([item]))

    def forget(self) -> None:
        """Begin anew, with the items of another notice."""
        self._chosen.clear()

    def put(self, rows: Sequence[ItemRow]) -> None:
        """Show these items, in place of those before; what was chosen for one stays."""
        self.clear()
        self.fates = {r.node: self._chosen.get(r.node, r.fate) for r in rows if r.node}
        for row in rows:
            item = QTreeWidgetItem(self, [row.number, row.title, "", _why(row)])
            item.setData(0, _NAME, row.node)
            item.setToolTip(_TITLE, row.title)
            self._show_fate(item, self.fates.get(row.node or "", row.fate))
        first = self.topLevelItem(0)
        if first is not None:
            self.setCurrentItem(first)
        self.changed.emit()

    def choose(self, fate: Fate) -> None:
        """Let this become of the chosen items."""
        for item in self.selectedItems():
            self._set(item, fate)
        self.changed.emit()

    def counts(self) -> dict[Fate, int]:
        """How many items each fate has."""
        return {fate: [*self.fates.values()].count(fate) for fate in FATES}

    def added(self) -> int:
        """How many items are added."""
        return self.topLevelItemCount() - len(self.fates)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier(0))
        if plain and key in _KEYS:
            self.choose(_KEYS[key])
            self._step_on()
        elif plain and key == Qt.Key.Key_Space:
            self._next_fate(self.selectedItems())
        else:
            super().keyPressEvent(event)

    def _step_on(self) -> None:
        """Go to the next row after an answer to a single one."""
        chosen = self.selectedItems()
        below = self.itemBelow(chosen[0]) if len(chosen) == 1 else None
        if below is not None:
            self.setCurrentItem(below)

    def _next_fate(self, items: Sequence[QTreeWidgetItem]) -> None:
        for item in items:
            name = item.data(0, _NAME)
            if name:
                self._set(item, FATES[(FATES.index(self.fates[name]) + 1) % len(FATES)])
        self.changed.emit()

    def _set(self, item: QTreeWidgetItem, fate: Fate) -> None:
        name = item.data(0, _NAME)
        if name:
            self.fates[name] = self._chosen[name] = fate
            self._show_fate(item, fate)

    def _show_fate(self, item: QTreeWidgetItem, fate: Fate) -> None:
        added = item.data(0, _NAME) is None
        item.setText(_FATE, self.tr("added") if added else fate_name(fate))
        item.setIcon(_FATE, icon("plus" if added else _ICONS[fate]))
        colours = colours_of(self.palette())
        gone = fate != "keep"
        for column in (_NUMBER, _TITLE):
            font = item.font(column)
            font.setStrikeOut(fate == "drop")
            item.setFont(column, font)
            item.setForeground(column, QColor(colours.muted if gone or added else colours.text))
        item.setForeground(_WHY, QColor(colours.muted))


def fate_name(fate: Fate) -> str:
    """What becomes of an item, in one or two words."""
    match fate:
        case "keep":
            return QCoreApplication.translate("Rolling", "kept")
        case "drop":
            return QCoreApplication.translate("Rolling", "left out")
        case _:
            return QCoreApplication.translate("Rolling", "parked")


def _why(row: ItemRow) -> str:
    """Why the body wants it so; nothing for an item that is not standing."""
    if row.standing is None:
        return ""
    recurs = row.standing.get("recurs", "every meeting")
    if "months" in row.standing:
        return QCoreApplication.translate("Rolling", "only in certain months")
    match recurs:
        case "year":
            return QCoreApplication.translate("Rolling", "first meeting of a year")
        case "half-year":
            return QCoreApplication.translate("Rolling", "first meeting of a half-year")
        case "quarter":
            return QCoreApplication.translate("Rolling", "first meeting of a quarter")
        case _:
            return QCoreApplication.translate("Rolling", "on every agenda")
