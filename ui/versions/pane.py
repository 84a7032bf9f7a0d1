"""The pane of versions: name this moment, compare any two, go to a difference, open one again."""

import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from editor.edit.transaction import Selection
from editor.model.compare import compare
from editor.model.tree import Tree
from editor.model.version import Version, version_tree, versions_of
from editor.workflow.revision import to_translate
from editor.workflow.versions import name_version, remove_version, restored
from ui.days import day_words
from ui.icons import icon
from ui.keeping import Place
from ui.line_edit import LineEdit
from ui.theme import colours_of
from ui.versions.differences import Differences
from ui.wording import language_name

if TYPE_CHECKING:
    from ui.main_window import MainWindow

PAUSE = 400
"""Milliseconds after a change until the differences are looked for again."""
_ID = Qt.ItemDataRole.UserRole
_ROWS = 5
"""So many versions are seen at once."""


class VersionsPane(QWidget):
    """The versions of the notice of a window, the newest first."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self._again = QTimer(self, singleShot=True, interval=PAUSE)
        self.name = LineEdit()
        self.name.setPlaceholderText(self.tr("Name this moment"))
        self.name.setAccessibleName(self.tr("Name of a new version"))
        self.name.returnPressed.connect(self.keep)
        self.keep_ = QPushButton(self.tr("Keep"))
        self.keep_.clicked.connect(self.keep)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Versions"))
        self.list.setStyleSheet("QListView::item { padding: 4px 2px; }")
        self.list.currentItemChanged.connect(lambda *_: self._again.start(0))
        self.against = QComboBox()
        self.against.setAccessibleName(self.tr("Compared with"))
        self.against.activated.connect(lambda _row: self.show_differences())
        self.open_ = QPushButton(icon("file-plus"), self.tr("Open as a new notice"))
        self.open_.clicked.connect(self.open_again)
        self.remove_ = QPushButton(icon("trash-2"), "")
        self.remove_.setToolTip(self.tr("Remove this version"))
        self.remove_.setAccessibleName(self.remove_.toolTip())
        self.remove_.clicked.connect(self.remove)
        self.follow = QLabel()
        self.follow.setWordWrap(True)
        self.follow.setProperty("warning", True)
        self.page = QTextBrowser()
        self.page.setOpenLinks(False)
        self.page.setAccessibleName(self.tr("Differences"))
        self.page.anchorClicked.connect(self._go)
        self._again.timeout.connect(self.show_differences)
        self._lay_out()
        self.setFocusProxy(self.name)
        self._session.changed.connect(self._changed)
        self._session.language_changed.connect(self._again.start)
        self.fill()

    def _lay_out(self) -> None:
        naming = QHBoxLayout()
        naming.addWidget(self.name, 1)
        naming.addWidget(self.keep_)
        doing = QHBoxLayout()
        doing.addWidget(self.open_)
        doing.addStretch(1)
        doing.addWidget(self.remove_)
        against = QHBoxLayout()
        label = QLabel(self.tr("Compared with"))
        label.setBuddy(self.against)
        against.addWidget(label)
        against.addWidget(self.against, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        column.addLayout(naming)
        column.addWidget(self.list)
        column.addLayout(doing)
        column.addLayout(against)
        column.addWidget(self.follow)
        column.addWidget(self.page, 1)

    # --- what there is -------------------------------------------------------------------------

    def fill(self) -> None:
        """Show the versions that there are; the one chosen stays chosen."""
        versions = versions_of(self._session.tree.root)[::-1]
        chosen, other = self.chosen, self.against.currentData()
        self.list.blockSignals(True)  # one comparison, once all is there
        self.list.clear()
        self.against.clear()
        self.against.addItem(self.tr("the notice as it is now"), "")
        for version in versions:
            item = QListWidgetItem(_line(version), self.list)
            item.setData(_ID, version.id)
            item.setToolTip(item.text())
            self.against.addItem(version.name, version.id)
            if version.id == chosen:
                self.list.setCurrentItem(item)
        if versions and self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        rows = min(max(len(versions), 1), _ROWS)
        self.list.setFixedHeight(rows * (self.fontMetrics().height() + 8) + 6)
        self.against.setCurrentIndex(max(self.against.findData(other), 0))
        for part in (self.open_, self.remove_, self.against):
            part.setEnabled(bool(versions))
        self.show_differences()

    @property
    def chosen(self) -> str:
        """The id of the version that is chosen, "" for none."""
        row = self.list.currentRow()
        return str(self.list.item(row).data(_ID)) if row >= 0 else ""

    def _tree(self, version_id: str) -> Tree:
        tree = self._session.tree
        return version_tree(tree, version_id) if version_id else tree

    def show_differences(self) -> None:
        """Compare the chosen version with the notice, or with another version."""
        self._again.stop()
        if not self.chosen:
            words = self.tr("A version keeps the notice as it is at a moment. Name one to compare.")
            self.page.setPlainText(words)
            self.follow.hide()
            return
        other = str(self.against.currentData() or "")
        found = compare(self._tree(self.chosen), self._tree(other))
        made = Differences(self._session, colours_of(self.palette()))
        self.page.setHtml(made.page(found))
        self._show_follow()

    def _show_follow(self) -> None:
        """Say which languages have to follow what the original says since it was circulated."""
        found = to_translate(self._session.tree)
        listed = ", ".join(f"{language_name(lang)} {len(nodes)}" for lang, nodes in found.items())
        self.follow.setText(self.tr("To translate since the circulation: {0}").format(listed))
        self.follow.setVisible(bool(found))

    def _changed(self) -> None:
        versions = [version.id for version in versions_of(self._session.tree.root)[::-1]]
        shown = [self.list.item(row).data(_ID) for row in range(self.list.count())]
        if versions != shown:
            self.fill()
        elif self.isVisible():
            self._again.start()

    # --- what is done --------------------------------------------------------------------------

    def keep(self) -> None:
        """Keep the notice as it is now, under the name that was typed."""
        session = self._session
        house = session.pages.house(session.tree.root)
        today = datetime.date.today()
        made = name_version(session.tree, house, self.name.text(), today, session.new_id)
        if session.do(made, self):
            self.name.clear()
            self.list.setCurrentRow(0)
            self.show_differences()

    def remove(self) -> None:
        """Forget the chosen version."""
        if self.chosen:
            self._session.do(remove_version(self._session.tree, self.chosen), self)

    def open_again(self) -> None:
        """Open the chosen version as a notice without a file."""
        if self.chosen:
            tree = restored(self._session.tree, self.chosen)
            self._window.desk.show(Place(tree, unsaved=True)).complete()

    def _go(self, link: QUrl) -> None:
        node, _, lang = link.toString().partition("/")
        self._session.go(Selection((node,), lang or None))
        self._window.side.give_way()


def _line(version: Version) -> str:
    languages = " ".join(version.circulated)
    name = f"{version.name}  ·  {day_words(version.date)}"
    return f"{name}  ·  ✉ {languages}" if languages else name
