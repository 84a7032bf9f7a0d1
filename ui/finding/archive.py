"""The archive: words, or an item of an agenda, looked for in all notices of a folder.

Opened from the menu Tools or the start screen (`open_archive`). The results are listed in
`archive_list.py`; a thread reads the files (`archive_work.py`).
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.edit.transaction import Refusal
from editor.errors import ConvocaError
from editor.model.node import new_ids
from editor.search.query import Query
from editor.storage.notice_file import SUFFIX
from editor.workflow.archive import Found, Standing, Wanted
from ui.finding.archive_list import ArchiveList
from ui.finding.archive_work import ArchiveSearch
from ui.finding.looking import show_place
from ui.finding.options import Options
from ui.keeping import Place
from ui.messages import tell_error
from ui.wording import refusal_words

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.main_window import MainWindow

_FOLDER = "archive"
"""The key of the folder in the settings."""


class ArchiveWindow(QWidget):
    """Searches a folder of notices, remembered from one time to the next."""

    def __init__(self, desk: "Desk") -> None:
        super().__init__()
        self._desk = desk
        self._but: str | None = None
        self.setWindowTitle(self.tr("Archive"))
        self.search = ArchiveSearch(self)
        self.search.found.connect(self._found)
        self.search.progressed.connect(self._progressed)
        self.search.ended.connect(self._ended)
        self._make_fields()
        self.list = ArchiveList()
        self.list.opened.connect(self._open)
        self._lay_out()
        QShortcut(QKeySequence("Esc"), self, self.close)
        self.resize(860, 600)
        self._show_folder()

    def _make_fields(self) -> None:
        self.folder = QLabel()
        self.folder.setTextFormat(Qt.TextFormat.PlainText)
        self.folder.setProperty("quiet", True)
        self.choose = QPushButton(self.tr("Choose a folder…"))
        self.choose.clicked.connect(self.ask_folder)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Words to look for in every notice"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.setClearButtonEnabled(True)
        self.field.returnPressed.connect(self.begin)
        self.field.textEdited.connect(self._forget_notice)
        self.options = Options()
        self.agenda = self.options.add(
            self.tr("Agenda items"),
            self.tr("Items with this title, or nearly: when did it stand on the agenda?"),
        )
        self.agenda.toggled.connect(self.options.pattern.setDisabled)
        self.start = QPushButton(self.tr("Search"))
        self.start.clicked.connect(self.begin)
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.clicked.connect(self.give_up)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(6)
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)

    def _lay_out(self) -> None:
        where = QHBoxLayout()
        where.addWidget(self.folder, 1)
        where.addWidget(self.choose)
        what = QHBoxLayout()
        what.addWidget(self.field, 1)
        what.addWidget(self.options)
        what.addWidget(self.start)
        what.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addLayout(where)
        column.addLayout(what)
        column.addWidget(self.said)
        column.addWidget(self.progress)
        column.addWidget(self.list, 1)
        self.stop.hide()
        self.progress.hide()
        self.said.setText(self.tr("Every notice of the folder, and of those inside, is searched."))

    # --- the folder ----------------------------------------------------------------------------

    def _show_folder(self) -> None:
        path = self._desk.settings.word(_FOLDER)
        self.folder.setText(path or self.tr("No folder chosen yet"))
        self.folder.setToolTip(path)

    def ask_folder(self) -> bool:
        """Ask for the folder of the archive; whether there is one now."""
        known = self._desk.settings.word(_FOLDER)
        title = self.tr("The folder of the archive")
        chosen = QFileDialog.getExistingDirectory(self, title, known or str(Path.home()))
        if chosen:
            self._desk.settings.remember(_FOLDER, chosen)
            self._show_folder()
        return bool(chosen or known)

    # --- searching -----------------------------------------------------------------------------

    def begin(self) -> None:
        """Search the folder for what is typed."""
        words = self.field.text().strip()
        if not words or not (self._desk.settings.word(_FOLDER) or self.ask_folder()):
            return
        agenda = self.agenda.isChecked()
        query = Query(words) if agenda else self.options.query(words)
        self.list.begin(agenda=agenda)
        self.said.clear()
        self._running(on=True)
        wanted = Wanted(query, agenda=agenda, but=self._but)
        self.search.start(Path(self._desk.settings.word(_FOLDER)), wanted)

    def ask_when(self, title: str, but: str) -> None:
        """Look for the meetings at which an item stood, without the notice that asks."""
        self.field.setText(title)
        self.agenda.setChecked(True)
        self._but = but
        self.begin()

    def _forget_notice(self) -> None:
        self._but = None

    def give_up(self) -> None:
        """Stop, and keep what was found."""
        self.search.stop()
        self._running(on=False)
        self.said.setText(self.tr("Stopped. {0}").format(self.list.summary()))

    def _running(self, *, on: bool) -> None:
        self.stop.setVisible(on)
        self.start.setVisible(not on)
        self.progress.setVisible(on)
        self.progress.setRange(0, 0)

    def _found(self, result: object) -> None:
        self.list.add(result)

    def _progressed(self, read: int, count: int) -> None:
        self.progress.setRange(0, max(count, 1))
        self.progress.setValue(read)
        if self.search.running:
            self.said.setText(self.tr("{0} of {1} files read. {2}").format(
                read, count, self.list.summary()))  # fmt: skip

    def _ended(self, why: Refusal | None) -> None:
        self._running(on=False)
        self.said.setText(self.list.summary() if why is None else refusal_words(why))
        self.said.setProperty("error", why is not None)
        self.said.style().polish(self.said)

    # --- opening -------------------------------------------------------------------------------

    def _open(self, found: Found, hit: Standing) -> None:
        """Open a notice at a hit; a Word file as a new notice, where the words are looked for."""
        if found.path.suffix.lower() != SUFFIX:
            self._open_word(found, hit)
            return
        window = self._desk.open(found.path)
        if window is None:
            return
        window.complete()
        if hit.node in window.session.tree:
            show_place(window, hit.node, hit.lang, hit.span)

    def _open_word(self, found: Found, hit: Standing) -> None:
        from editor.workflow.older_notice import older_notice
        from ui.finding.bar import look_for

        try:
            tree = older_notice(found.path, new_ids()).tree
        except ConvocaError as error:
            tell_error(self, error)
            return
        window = self._desk.show(Place(tree))
        window.complete()
        window.session.show_language(hit.lang)
        look_for(window, hit.found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down leads from the field into what was found."""
        first = self.list.topLevelItem(0)
        if event.key() == Qt.Key.Key_Down and self.field.hasFocus() and first:
            self.list.setCurrentItem(first)
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.search.stop()
        self._running(on=False)
        super().closeEvent(event)


def open_archive(desk: "Desk") -> ArchiveWindow:
    """Show the archive, with what was found in it last."""
    window = desk.archive
    if not isinstance(window, ArchiveWindow):
        window = desk.archive = ArchiveWindow(desk)
    window.show()
    window.raise_()
    window.activateWindow()
    window.field.setFocus()
    window.field.selectAll()
    return window


def show(window: "MainWindow") -> None:
    """Search the archive."""
    open_archive(window.desk)
