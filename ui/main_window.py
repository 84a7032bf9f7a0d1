"""The window of one notice: outline at the left, the sheet, what helps with it at the right.

It only puts the parts together, most of them right after the first picture. What actions do is in
`doing.py`; what a notice is, and what can be done to it, is nobody's business here.
"""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow

from editor.edit.document import Change
from ui.actions import menu_titles
from ui.filing import Filing
from ui.keeping import Keeping
from ui.languages import Languages
from ui.outline.pane import OutlinePane
from ui.outline.remembered import recall, remember
from ui.parts import Parts
from ui.session import Session
from ui.status import Status
from ui.wording import state_name

if TYPE_CHECKING:
    from ui.bound import Actions
    from ui.clip import Clip
    from ui.desk import Desk
    from ui.exporting import Exporting
    from ui.problems.problems import Problems
    from ui.sheet.sheet import Sheet
    from ui.side.dock import Side
    from ui.toolbar import ToolBar
    from ui.writing import Writing

SYNC = 500
"""Milliseconds between two flushes of the journal."""
LATER = 30
"""Milliseconds after which the rest of the window is made, once it is painted."""
BAR, BAR_PADDING = 43, 26
"""The least height of the toolbar, and what it has above and below its words, in pixels."""


class MainWindow(QMainWindow):
    """One notice, open."""

    closed = Signal(object)

    def __init__(self, desk: "Desk", session: Session, keeping: Keeping) -> None:
        super().__init__()
        self.desk = desk
        self.zoom = 1.2
        self.session = session
        self.fresh = False
        self._complete = False
        self.filing = Filing(self, session, keeping)
        self.pane = OutlinePane(session)
        self.outline = self.pane.view
        recall(self.outline, desk.settings)
        self._actions: Actions | None = None
        self._sheet: Sheet | None = None
        self._side: Side | None = None
        self._clip: Clip | None = None
        self._problems: Problems | None = None
        self._exporting: Exporting | None = None
        self._writing: Writing | None = None
        self.languages = Languages(session, self)
        self.parts = Parts(self, self.pane)
        self._menus = {name: self.menuBar().addMenu(t) for name, t in menu_titles().items()}
        self._bar: ToolBar | None = None
        self._bar_place = self.addToolBar("")
        self._bar_place.setMinimumHeight(max(BAR, self.fontMetrics().height() + BAR_PADDING))
        self.status = Status(session, self.filing, self)
        self.setStatusBar(self.status)
        self._connect()
        self._sync = QTimer(self, interval=SYNC)
        self._sync.timeout.connect(keeping.sync)
        self._sync.start()
        self._name()
        self.outline.setFocus()

    def _connect(self) -> None:
        self.session.changed.connect(self._changed)
        self.outline.wanted.connect(lambda name: self.actions_.run(name))
        self.outline.menu_wanted.connect(self._context_menu)
        self.filing.named.connect(self._name)
        self.filing.written.connect(self.desk.settings.opened)

    # --- made when first wanted, or right after the first picture ------------------------------

    @property
    def actions_(self) -> "Actions":
        """What can be done, in the menus."""
        if self._actions is None:
            from ui.bound import Actions
            from ui.outline.actions import show_checks
            from ui.undoing import UndoList

            made = Actions(self, self.session, self.outline, self._menus)
            self._actions = made
            show_checks(self)
            made.made[f"theme-{self.desk.theme.choice}"].setChecked(True)
            self.session.current_changed.connect(made.refresh_soon)
            self.session.language_changed.connect(made.refresh_soon)
            self.languages.fill(made.menu("language"))
            UndoList(self.session, made.menu("history"))
            recent = made.menu("recent")
            recent.aboutToShow.connect(partial(self.desk.fill_recent, recent))
        return self._actions

    @property
    def bar(self) -> "ToolBar":
        """The toolbar, in the place that was kept for it."""
        if self._bar is None:
            from ui.toolbar import ToolBar

            self._bar = ToolBar(self, self.actions_, self.languages)
            self._bar.setMinimumHeight(self._bar_place.minimumHeight())
            self.removeToolBar(self._bar_place)
            self._bar_place.deleteLater()
            self.addToolBar(self._bar)
            self._bar.fit(self.width())
        return self._bar

    @property
    def sheet(self) -> "Sheet":
        """The text of the notice, being written."""
        if self._sheet is None:
            from ui.dropping import Dropping
            from ui.sheet.doing import NO_BREAKS
            from ui.sheet.sheet import Sheet

            self._sheet = Sheet(self.session)
            self._sheet.wanted.connect(self._asked)
            cell = self._sheet.cell
            cell.menu_wanted.connect(lambda place: self.writing.menu(self.actions_, place))
            self._sheet.marks_changed.connect(lambda: self.actions_.show_marks(cell))
            marks = self.actions_.made[NO_BREAKS]
            marks.setChecked(self.desk.settings.word(NO_BREAKS) == "1")
            self._sheet.surface.mark_no_breaks(on=marks.isChecked())
            self._sheet.surface.entered.connect(lambda: self.side.give_way())
            self._sheet.surface.menu_wanted.connect(self._context_menu)
            self.parts.put_sheet(self._sheet)
            cell.clip = self.clip
            Dropping(self._sheet.surface, self.clip)
        return self._sheet

    @property
    def side(self) -> "Side":
        """The panes beside the sheet."""
        if self._side is None:
            from ui.side.dock import Side

            self._side = Side(self)
            self.parts.put_side(self._side)
        return self._side

    @property
    def problems(self) -> "Problems":
        """What is wrong with the notice, looked at in pauses."""
        if self._problems is None:
            from ui.problems.problems import Problems

            self._problems = Problems(self.session, self.desk.settings, self)
        return self._problems

    @property
    def clip(self) -> "Clip":
        """Cut, copy and paste."""
        if self._clip is None:
            from ui.clip import Clip

            self._clip = Clip(self.session, self.sheet.cell, self)
        return self._clip

    @property
    def exporting(self) -> "Exporting":
        """Exports to Word."""
        if self._exporting is None:
            from ui.exporting import Exporting

            self._exporting = Exporting(self, self.session, self.filing)
        return self._exporting

    @property
    def writing(self) -> "Writing":
        """What actions do with the current element and its text."""
        if self._writing is None:
            from ui.writing import Writing

            self._writing = Writing(self, self.session, self.sheet, self.outline)
        return self._writing

    # --- following -----------------------------------------------------------------------------

    @property
    def untouched(self) -> bool:
        """Whether this is a new notice in which nothing was done."""
        return self.fresh and self.session.document.history.undoable is None

    def _changed(self, change: Change) -> None:
        self.filing.keeping.note(change)
        if change.before.shape is change.after.shape:
            self.actions_.refresh_history()
        else:
            self.actions_.refresh_soon()
        if change.before.root.fields.get("status") != change.after.root.fields.get("status"):
            self._name()
        self.setWindowModified(self.session.document.dirty)

    def _name(self) -> None:
        state = self.session.tree.root.fields.get("status", "draft")
        words = [state_name(state)]
        if self.filing.keeping.read_only:
            words.append(self.tr("read-only"))
        self.setWindowTitle(f"{self.filing.name}[*] — {', '.join(words)}")
        self.setWindowModified(self.session.document.dirty)

    def _asked(self, name: str) -> None:
        """What a key in the text asks for: an action, or a way out of it."""
        match name:
            case "leave-text":
                self.outline.setFocus()
            case "next" | "previous":
                self.writing.step(1 if name == "next" else -1)
            case _:
                self.actions_.run(name)

    def _context_menu(self, place: QPoint) -> None:
        self.actions_.context_menu(self).popup(place)

    def set_zoom(self, zoom: float) -> None:
        """Show the text larger or smaller; 1.2 is the usual size."""
        self.zoom = zoom
        self.sheet.zoom(zoom)

    # --- the window itself ---------------------------------------------------------------------

    def to_front(self) -> None:
        """Show this window before the others."""
        self.show()
        self.raise_()
        self.activateWindow()

    def sizeHint(self) -> QSize:
        return QSize(1366, 690)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._complete:
            # What is not needed for the first picture comes right after it.
            QTimer.singleShot(LATER, self, self.complete)

    def complete(self) -> None:
        """Make what the first picture did without: actions, texts, reading view, the journal."""
        if self._complete:
            return
        self._complete = True
        from ui.comments.marks import CommentMarks

        self.bar.show()
        self.sheet.show()
        self.side.show()
        CommentMarks(self.session, self)
        self.filing.keeping.begin(self.session.tree)
        self._watch()
        self.desk.settled()

    def _watch(self) -> None:
        from ui.circulating.watching import Watching
        from ui.outline.deletions import Deletions

        Watching(self)
        Deletions(self.session, self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.parts.fit(self.width())
        if self._bar:
            self._bar.fit(self.width())

    def closeEvent(self, event: QCloseEvent) -> None:
        from ui.doing import enter_all

        enter_all()
        if not self.filing.may_close():
            event.ignore()
            return
        self._sync.stop()
        self.parts.remember()
        remember(self.outline, self.desk.settings)
        event.accept()
        self.closed.emit(self)
        self.deleteLater()
