"""Help: the keys, made from the table of actions and changed here, and what this program is."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.locales.typography import base_letters
from ui.bound import Actions, Listed
from ui.keys import PANE_KEYS, native
from ui.messages import tell

_ID = Qt.ItemDataRole.UserRole + 1


class KeysDialog(QDialog):
    """Every action with its keys, menu by menu, narrowed by typing; its key can be another."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
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
        self._rows: dict[str, QTreeWidgetItem] = {}
        for one in actions.rows():
            self._add(one)
        pane = self._group(self.tr("In one pane"))
        for words, keys in PANE_KEYS:
            QTreeWidgetItem(pane, [QCoreApplication.translate("Keys", str(words)), native(keys)])
        self.list.expandAll()
        self.list.resizeColumnToContents(0)
        self.list.currentItemChanged.connect(self._show_chosen)
        self._make_fields()
        self._lay_out()
        self._show_chosen()

    def _make_fields(self) -> None:
        self.press = QKeySequenceEdit()
        self.press.setMaximumSequenceLength(1)
        self.press.keySequenceChanged.connect(self._pressed)
        field = self.press.findChild(QLineEdit)
        assert field is not None
        field.setPlaceholderText(self.tr("Press the new key"))
        for part in (self.press, field):
            part.setAccessibleName(self.tr("Press the new key"))
        self.standard = QPushButton(self.tr("&Standard key"))
        self.standard.setAutoDefault(False)
        self.standard.clicked.connect(lambda: self._give(""))
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setProperty("error", True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        change = QHBoxLayout()
        change.addWidget(self.press, 1)
        change.addWidget(self.standard)
        layout = QVBoxLayout(self)
        layout.addWidget(self.filter)
        layout.addWidget(self.list, 1)
        layout.addLayout(change)
        layout.addWidget(self.said)
        layout.addWidget(buttons)

    def sizeHint(self) -> QSize:
        screen = self.screen().availableSize()
        return QSize(520, 600).boundedTo(screen - QSize(40, 60))

    # --- the list ------------------------------------------------------------------------------

    def _group(self, title: str) -> QTreeWidgetItem:
        """The group of a menu, made when it is first wanted."""
        if not self.groups or self.groups[-1].text(0) != title:
            group = QTreeWidgetItem(self.list, [title])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            group.setForeground(0, self.palette().placeholderText())
            self.groups.append(group)
        return self.groups[-1]

    def _add(self, one: Listed) -> None:
        row = QTreeWidgetItem(self._group(one.menu), [one.name])
        row.setData(0, _ID, one.id)
        self._rows[one.id] = row
        self._show_keys(row, one)

    @staticmethod
    def _show_keys(row: QTreeWidgetItem, one: Listed) -> None:
        row.setText(1, one.keys)
        font = row.font(1)
        font.setBold(one.own)
        row.setFont(1, font)

    def narrow(self, typed: str) -> None:
        """Show the rows with every word typed, and the groups that have any."""
        wanted = base_letters(typed).split()
        for group in self.groups:
            rows = [row for at in range(group.childCount()) if (row := group.child(at))]
            for row in rows:
                words = base_letters(f"{group.text(0)} {row.text(0)} {row.text(1)}")
                row.setHidden(not all(word in words for word in wanted))
            group.setHidden(all(row.isHidden() for row in rows))

    # --- changing ------------------------------------------------------------------------------

    @property
    def chosen(self) -> str:
        """The id of the chosen action, "" for none."""
        row = self.list.currentItem()
        return (row.data(0, _ID) or "") if row else ""

    def _show_chosen(self) -> None:
        """Say what may be done with the chosen row."""
        own = any(one.own for one in self._actions.rows() if one.id == self.chosen)
        self.press.setEnabled(bool(self.chosen))
        self.standard.setEnabled(own)
        self._say("" if self.chosen else self.tr("Choose an action to give it another key."))

    def _pressed(self, keys: QKeySequence) -> None:
        if keys.isEmpty():
            return
        QTimer.singleShot(0, self, self.press.clear)  # it is still taking the key in
        if keys == QKeySequence(Qt.Key.Key_Escape):
            self.reject()
        else:
            self._give(keys.toString(QKeySequence.SequenceFormat.PortableText))

    def _give(self, key: str) -> None:
        """Give the chosen action a key, "" for its standard one, or say why not."""
        chosen = self.chosen
        why = self._actions.give_key(chosen, key)
        if not why:
            self._show_all(self._actions.rows())
            self._show_chosen()
        self._say(why, error=True)

    def _show_all(self, listed: Iterable[Listed]) -> None:
        for one in listed:
            self._show_keys(self._rows[one.id], one)

    def _say(self, words: str, *, error: bool = False) -> None:
        self.said.setProperty("error", error)
        self.said.setProperty("quiet", not error)
        self.said.style().polish(self.said)
        self.said.setText(words)


def tell_about(parent: QWidget, version: str) -> None:
    """Say what this program is."""
    words = QCoreApplication.translate(
        "Help",
        "Convoca {0}. Drafts official meeting notices in several languages and writes them "
        "as Word documents. MIT licence; icons: Lucide, ISC licence.",
    )
    tell(parent, words.format(version))
