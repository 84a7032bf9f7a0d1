"""Shows what each pasted line became, the doubtful ones first in hand, and lets it be changed.

All by keyboard: Up and Down go from line to line, Left and Right change the level, a letter chooses
the kind that begins with it, and the next doubtful line is one key away.
"""

from collections.abc import Mapping, Sequence

from msgspec.structs import replace
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.edit.transaction import Refusal
from editor.model.schema import KINDS
from editor.model.text import plain
from editor.text_in.pasting import Paste, again
from editor.text_in.proposals import Row
from ui.icons import icon
from ui.wording import kind_name, refusal_words

_DOUBTS: Mapping[str, object] = {
    "heading": QT_TRANSLATE_NOOP("Doubts", "Looks like a heading without a number."),
    "number": QT_TRANSLATE_NOOP("Doubts", "Its number was taken for a word of the text."),
    "title": QT_TRANSLATE_NOOP("Doubts", "Looks like a title of the notice."),
    "kind": QT_TRANSLATE_NOOP("Doubts", "What it was cannot stand here."),
}
_OUT_OF_HAND = ("notice", "parking", "continuation", "rule")
"""Kinds that nobody gives a line."""
_INDENT = "\u2003"
_TEXT, _KIND, _DOUBT = range(3)


class PastedDialog(QDialog):
    """The rows of a paste; `paste` is the one they make now."""

    def __init__(self, paste: Paste, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Pasted lines"))
        self.paste = paste
        self._rows = list(paste.rows)
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.windowTitle())
        self.list.setColumnCount(3)
        self.list.setHeaderLabels([self.tr("Line"), self.tr("Becomes"), self.tr("Not sure")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.list.header().setSectionResizeMode(_TEXT, QHeaderView.ResizeMode.Stretch)
        self.list.setStyleSheet("QTreeView::item { padding: 2px 6px 2px 0; }")
        self.list.installEventFilter(self)
        self.items = [QTreeWidgetItem(self.list) for _ in self._rows]
        self.kind = QComboBox()
        for kind in (kind for kind in KINDS if kind not in _OUT_OF_HAND):
            self.kind.addItem(kind_name(kind), kind)
        self.kind.activated.connect(lambda: self.make(str(self.kind.currentData())))
        self.list.currentItemChanged.connect(self._show_kind)
        self.problem = QLabel()
        self.problem.setProperty("error", True)
        self.problem.setWordWrap(True)
        self.problem.hide()
        self._lay_out()
        self._show()
        self.next_doubt()
        self.list.setFocus()
        self.resize(860, 460)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&Kind"))
        label.setBuddy(self.kind)
        self.higher = QPushButton(icon("list-indent-decrease"), self.tr("&Promote"))
        self.deeper = QPushButton(icon("list-indent-increase"), self.tr("&Demote"))
        self.doubt = QPushButton(self.tr("&Next not sure"))
        self.higher.clicked.connect(lambda: self.shift(-1))
        self.deeper.clicked.connect(lambda: self.shift(1))
        self.doubt.clicked.connect(self.next_doubt)
        self.doubt.setEnabled(self.paste.doubtful > 0)
        tools = QHBoxLayout()
        for one in (label, self.kind, self.higher, self.deeper):
            tools.addWidget(one)
        tools.addStretch(1)
        tools.addWidget(self.doubt)
        ok, cancel = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel
        buttons = QDialogButtonBox(ok | cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        for button in (self.higher, self.deeper, self.doubt):
            button.setAutoDefault(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(14, 12, 14, 12)
        whole.setSpacing(10)
        whole.addWidget(self.list, 1)
        whole.addLayout(tools)
        whole.addWidget(self.problem)
        whole.addWidget(buttons)

    # --- showing -------------------------------------------------------------------------------

    def _show(self) -> None:
        """Show the rows as they would come to stand."""
        made = {row.id: row for row in self.paste.rows}
        for item, wanted in zip(self.items, self._rows, strict=True):
            row = made.get(wanted.id, wanted)
            words = (plain(row.text) or row.words or "–").replace("\n", " ")
            item.setText(_TEXT, _INDENT * row.level + words)
            item.setText(_KIND, kind_name(row.kind))
            doubt = _DOUBTS.get(row.doubt)
            item.setText(_DOUBT, QCoreApplication.translate("Doubts", str(doubt)) if doubt else "")
            item.setToolTip(_TEXT, words)

    def _show_kind(self) -> None:
        at = self._current()
        if at >= 0:
            made = {row.id: row for row in self.paste.rows}
            row = made.get(self._rows[at].id, self._rows[at])
            self.kind.setCurrentIndex(self.kind.findData(row.kind))

    def _current(self) -> int:
        item = self.list.currentItem()
        return self.list.indexOfTopLevelItem(item) if item else -1

    def _chosen(self) -> Sequence[int]:
        return sorted(self.list.indexOfTopLevelItem(item) for item in self.list.selectedItems())

    # --- changing ------------------------------------------------------------------------------

    def make(self, kind: str) -> None:
        """Make the chosen lines another kind."""
        self._change({at: replace(self._rows[at], kind=kind, doubt="") for at in self._chosen()})

    def shift(self, way: int) -> None:
        """Move the chosen lines one level up (-1) or down (1), with what stands below them."""
        rows = self._rows
        moved: dict[int, Row] = {}
        for at in self._chosen():
            limit = (moved.get(at - 1, rows[at - 1]).level + 1) if at else 0
            level = min(max(rows[at].level + way, 0), limit)
            below = at + 1
            moved[at] = replace(rows[at], level=level, doubt="")
            while below < len(rows) and rows[below].level > rows[at].level:
                deeper = rows[below].level + level - rows[at].level
                moved.setdefault(below, replace(rows[below], level=deeper))
                below += 1
        self._change(moved)

    def _change(self, changed: Mapping[int, Row]) -> None:
        rows = [changed.get(at, row) for at, row in enumerate(self._rows)]
        made = again(self.paste, rows)
        self.problem.setVisible(isinstance(made, Refusal))
        if isinstance(made, Refusal):
            self.problem.setText(refusal_words(made))
            return
        self._rows, self.paste = rows, made
        self._show()
        self._show_kind()
        self.doubt.setEnabled(self.paste.doubtful > 0)

    def next_doubt(self) -> None:
        """Go to the next line that is not sure, the first one after the last."""
        start = self._current() + 1
        order = [*self.items[start:], *self.items[:start]]
        found = next((item for item in order if item.text(_DOUBT)), None)
        self.list.setCurrentItem(found or self.list.currentItem() or self.items[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        way = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        plain_key = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier,
        )  # fmt: skip
        if way and plain_key:
            self.shift(way)
            return True
        if plain_key and event.text().isalpha():
            self._choose(event.text())
            return True
        return super().eventFilter(watched, event)

    def _choose(self, letter: str) -> None:
        """Make the chosen lines the next kind whose name begins with a letter."""
        count, now = self.kind.count(), self.kind.currentIndex()
        order = [(now + 1 + step) % count for step in range(count)]
        names = (at for at in order if self.kind.itemText(at).lower().startswith(letter.lower()))
        found = next(names, None)
        if found is not None:
            self.make(str(self.kind.itemData(found)))
