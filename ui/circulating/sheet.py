"""The sheet before a circulation: which documents, what is in the way, how much notice, where to.

It stays beside the notice while something is mended, and follows every change. What is ready is
the core's to say (`editor/workflow/readiness.py`).
"""

import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from editor.edit.transaction import Selection
from editor.errors import ConvocaError
from editor.locales.meetings import day_of
from editor.workflow.circulate import planned, write
from editor.workflow.readiness import Obstacle, languages_in, obstacles
from ui.bars import Offer, OfferButton
from ui.circulating.grid import DocumentGrid
from ui.circulating.looking import Looking
from ui.circulating.made import MadePage
from ui.circulating.matters import MatterList
from ui.circulating.words import obstacle_words
from ui.date_field import DateField
from ui.deadlines import DeadlineWords
from ui.idle import waiting
from ui.messages import Button, ask, tell_error
from ui.wording import interface_language

if TYPE_CHECKING:
    from ui.main_window import MainWindow

PAUSE = 300
"""Milliseconds after a change until the notice is looked at again."""
FOLDER = "circulate-folder"
"""The setting that remembers where documents go."""
OFFER = "circulating"


class CirculatingSheet(QDialog):
    """Circulates the notice of a window."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self.setWindowTitle(self.tr("Circulate"))
        self.grid = DocumentGrid()
        self.matters = MatterList(self._session)
        self.made = MadePage(self._session)
        self.date = DateField(self.tr("Day of circulation"))
        self.notice = QLabel()
        self.counts = QLabel()
        self.counts.setProperty("quiet", True)
        self.where = QLabel()
        self.where.setMinimumWidth(60)
        self.change = QPushButton(self.tr("C&hange…"))
        self.change.setAutoDefault(False)
        self.change.clicked.connect(self._choose_folder)
        ok, cancel = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Close
        self.buttons = QDialogButtonBox(ok | cancel)
        self.go = self.buttons.button(ok)
        self.go.setText(self.tr("&Circulate"))
        self.go.setProperty("primary", True)
        self.buttons.accepted.connect(self.circulate)
        self.buttons.rejected.connect(self.reject)
        self.pages = QStackedWidget()
        self.looking = Looking(window, self)
        self._again = QTimer(self, singleShot=True, interval=PAUSE)
        self._lay_out()
        self._connect()
        self._set_folder(self._remembered())
        self._read_dates()
        self.look()

    def _connect(self) -> None:
        self._again.timeout.connect(self._follow)
        self.looking.found.connect(self.grid.show_survey)
        self._session.changed.connect(self._again.start)
        self.date.changed.connect(self._again.start)
        self.grid.changed.connect(self._show_matters)
        self.grid.wanted.connect(lambda o: self._leave_for(o.node, o.lang))
        self.matters.wanted.connect(self._leave_for)
        self.made.closed.connect(self.accept)

    # --- how it looks --------------------------------------------------------------------------

    def _lay_out(self) -> None:
        asking = QWidget()
        column = QVBoxLayout(asking)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(self._day_row())
        body = QHBoxLayout()
        body.setSpacing(14)
        documents = self._scrolled()
        body.addWidget(_card(self.tr("What goes out"), documents), 6)
        body.addWidget(_card(self.tr("What is in the way, and what to look at"), self.matters), 5)
        column.addLayout(body, 1)
        column.addLayout(self._last_row())
        self.pages.addWidget(asking)
        self.pages.addWidget(self.made)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 14, 16, 14)
        whole.addWidget(self.pages)
        self.resize(1010, 500)
        self.grid.follows = documents

    def _day_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        label = QLabel(self.tr("Circulated &on:"))
        label.setBuddy(self.date.line)
        row.addWidget(label)
        row.addWidget(self.date, 1)
        row.addWidget(self.notice)
        return row

    def _scrolled(self) -> QScrollArea:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(2, 2, 2, 2)
        column.addWidget(self.grid)
        column.addStretch(1)
        area = QScrollArea()
        area.setAccessibleName(self.tr("What goes out"))
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        return area

    def _last_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        label = QLabel(self.tr("Into:"))
        row.addWidget(label)
        row.addWidget(self.where, 1)
        row.addWidget(self.change)
        row.addSpacing(12)
        row.addWidget(self.counts)
        row.addWidget(self.buttons)
        return row

    # --- what it shows -------------------------------------------------------------------------

    def _read_dates(self) -> None:
        session, today = self._session, datetime.date.today()
        languages = dict.fromkeys((interface_language(), *session.languages))
        root = session.tree.root
        self.date.read_in([session.pages.locale(root, lang) for lang in languages], today)
        issued = day_of(session.pages.house(root).facts(root), "issue.date")
        self.date.show_day(max(today, issued) if issued else today)

    def _follow(self) -> None:
        """Look again after a change, unless the sheet was left: then it looks when it is back."""
        if self.isVisible():
            self.look()

    def look(self) -> None:
        """Look at the notice as it would go out on the day that is named, in pauses.

        Until it is known what is in the way, Circulate can be pressed, and waits for that.
        """
        self._again.stop()
        day = None if self.pages.currentWidget() is self.made else self.date.day
        self.looking.look(day)
        if day is None:
            self._show_ready(ready=False)
        elif self.looking.busy:
            self._show_ready(ready=True)
            self.counts.setText(self.tr("Looking at the notice…"))

    def look_now(self) -> None:
        """The same at once."""
        self.look()
        self.looking.finish()

    def _show_matters(self) -> None:
        found = self.grid.survey
        if found is None:
            return
        copies = self.grid.chosen()
        blocked = obstacles(found, copies)
        warnings = found.warnings(languages_in(copies))
        self.matters.show_matters(blocked, warnings)
        self.notice.setText(DeadlineWords().given(found.dates))
        self.notice.setProperty("warning", found.dates.too_short)
        self.notice.style().polish(self.notice)
        self._show_ready(ready=not blocked, why=blocked[0] if blocked else None)
        self.counts.setText(self.tr("%n document(s)", "", len(copies)))

    def _show_ready(self, *, ready: bool, why: Obstacle | None = None) -> None:
        self.go.setEnabled(ready)
        self.go.setToolTip(obstacle_words(why) if why else "")

    # --- going to what has to be mended --------------------------------------------------------

    def _leave_for(self, node: str, lang: str | None) -> None:
        """Go to an element, if it is still there; a line above the sheet leads back here."""
        session = self._session
        if node not in session.tree:
            return
        self.hide()
        if node == session.tree.root.id:
            self._window.actions_.run("details")
        else:
            session.go(Selection((node,), lang))
            self._window.side.give_way()
            self._window.writing.edit()
        back = OfferButton(self.tr("Go on circulating"), self.come_back)
        words = self.tr("Mend what is in the way, then go on.")
        session.offered.emit(Offer(OFFER, words, (back,)))

    def come_back(self) -> None:
        """Show the sheet again, with the notice as it is now."""
        self._session.withdrawn.emit(OFFER)
        self.look()
        self.show()
        self.raise_()
        self.activateWindow()

    # --- where to ------------------------------------------------------------------------------

    def _remembered(self) -> Path:
        known = Path(self._window.desk.settings.word(FOLDER))
        return known if known.name and known.is_dir() else self._window.filing.folder

    def _set_folder(self, folder: Path) -> None:
        self.folder = folder
        self.where.setText(str(folder))
        self.where.setToolTip(str(folder))

    def _choose_folder(self) -> None:
        title = self.tr("Folder of the documents")
        name = QFileDialog.getExistingDirectory(self, title, str(self.folder))
        if name:
            self._set_folder(Path(name))
            self._window.desk.settings.remember(FOLDER, name)

    # --- the circulation -----------------------------------------------------------------------

    def circulate(self, *, force: bool = False) -> None:
        """Make the files, keep the version, and show what was made; or say why not."""
        self.look_now()
        found, session = self.grid.survey, self._session
        if found is None or not self.go.isEnabled():
            return
        house = session.pages.house(session.tree.root)
        try:
            with waiting():
                plan = planned(session.tree, house, found, self.grid.chosen(), session.new_id)
                paths = write(plan, self.folder, force=force)
        except ConvocaError as error:
            self._refused(error, force=force)
            return
        session.do(plan.transaction)
        self._again.stop()
        self.made.show_made(paths, plan.record)
        self.pages.setCurrentWidget(self.made)
        if self._window.filing.keeping.path is not None:
            self._window.filing.save()

    def _refused(self, error: ConvocaError, *, force: bool) -> None:
        if error.code != "foreign-file" or force:
            tell_error(self, error)
            return
        name = Path(str(error.params["path"])).name
        words = self.tr("“{0}” exists and was not made from this notice. Replace it?")
        more = self.tr("Other files of the same names are replaced as well.")
        buttons = {Button.Yes: self.tr("Replace"), Button.Cancel: ""}
        answer = ask(self, words.format(name), buttons, default=Button.Cancel, more=more)
        if answer == Button.Yes:
            self.circulate(force=True)


def _card(title: str, inside: QWidget) -> QFrame:
    frame = QFrame()
    frame.setObjectName("card")
    label = QLabel(title)
    label.setProperty("strong", True)
    column = QVBoxLayout(frame)
    column.setContentsMargins(12, 9, 10, 9)
    column.setSpacing(6)
    column.addWidget(label)
    column.addWidget(inside, 1)
    return frame
