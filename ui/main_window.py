"""The window of one notice: outline at the left, details, text and reading view at the right.

It only puts the parts together and does what actions say that are no commands of the core. What
a notice is, and what can be done to it, is nobody's business here.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QSplitter, QWidget

from editor.edit.document import Change
from ui.bound import INLINES, MARKS, Actions
from ui.filing import Filing
from ui.keeping import Keeping
from ui.languages import Languages
from ui.outline.view import OutlineView
from ui.session import Session
from ui.status import Status
from ui.theme import CHOICES
from ui.toolbar import ToolBar

if TYPE_CHECKING:
    from ui.clip import Clip
    from ui.desk import Desk
    from ui.exporting import Exporting
    from ui.sheet.sheet import Sheet
    from ui.writing import Writing

SYNC = 500
"""Milliseconds between two flushes of the journal."""
LATER = 30
"""Milliseconds after which the rest of the window is made, once it is painted."""
ZOOMS = (0.8, 1.0, 1.2, 1.4, 1.7, 2.0)


class MainWindow(QMainWindow):
    """One notice, open."""

    closed = Signal(object)

    def __init__(self, desk: "Desk", session: Session, keeping: Keeping) -> None:
        super().__init__()
        self._desk = desk
        self.session = session
        self.fresh = False
        self._painted = False
        self._zoom = 1.2
        self.filing = Filing(self, session, keeping)
        self.outline = OutlineView(session)
        self._sheet: Sheet | None = None
        self._clip: Clip | None = None
        self._exporting: Exporting | None = None
        self._writing: Writing | None = None
        self.languages = Languages(session, self)
        self._lay_out()
        self.actions_ = Actions(self, session, self.outline, self._methods())
        self.languages.fill(self.actions_.menu("language"))
        self.bar = ToolBar(self, self.actions_, self.languages)
        self.addToolBar(self.bar)
        self.status = Status(session, self.filing, self)
        self.setStatusBar(self.status)
        self._connect()
        self._sync = QTimer(self, interval=SYNC)
        self._sync.timeout.connect(keeping.sync)
        self._sync.start()
        self._name()
        self.resize(1366, 690)
        self.restoreGeometry(desk.settings.layout("window"))
        self.actions_.show_marks(None)
        self.outline.setFocus()

    def _lay_out(self) -> None:
        self.splitter = QSplitter()
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(self.outline)
        self.splitter.addWidget(QWidget())
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([300, 1066])
        self.splitter.setCollapsible(1, False)
        self.setCentralWidget(self.splitter)

    def _connect(self) -> None:
        session, run = self.session, self.actions_.run
        session.changed.connect(self._changed)
        session.current_changed.connect(self.actions_.refresh)
        session.language_changed.connect(self.actions_.refresh)
        self.outline.wanted.connect(run)
        self.outline.menu_wanted.connect(self._context_menu)
        self.filing.named.connect(self._name)
        self.filing.written.connect(self._desk.settings.opened)
        recent = self.actions_.menu("recent")
        recent.aboutToShow.connect(partial(self._desk.fill_recent, recent))

    def _methods(self) -> dict[str, Callable[[], object]]:
        desk, filing = self._desk, self.filing
        return {
            "new": lambda: desk.new_asking(self),
            "open": lambda: desk.open_asking(self),
            "sample": desk.open_sample,
            "save": lambda: self._with_all_entered(filing.save),
            "save-as": lambda: self._with_all_entered(filing.save_as),
            "export": lambda: self._with_all_entered(self.exporting.export),
            "export-all": lambda: self._with_all_entered(self.exporting.export_all),
            "close": self.close,
            "quit": desk.quit,
            "undo": self.session.undo,
            "redo": self.session.redo,
            "cut": lambda: self.clip.cut(),
            "copy": lambda: self.clip.copy(),
            "paste": lambda: self.clip.paste(),
            "edit-text": lambda: self.writing.edit(),
            "split": lambda: self.writing.split(),
            **{name: partial(self._put, name) for name in INLINES},
            "start": lambda: self.writing.start_number(),
            "details": lambda: self.sheet.details.unfold(),
            "next-language": lambda: self.languages.step(1),
            "previous-language": lambda: self.languages.step(-1),
            "add-language": self.languages.add_asking,
            "next-pane": lambda: self._next_pane(1),
            "previous-pane": lambda: self._next_pane(-1),
            "zoom-in": lambda: self._zoom_by(1),
            "zoom-out": lambda: self._zoom_by(-1),
            "keys": self._show_keys,
            "about": self._about,
            **{mark: partial(self._toggle_mark, mark) for mark in MARKS},
            **{f"theme-{word}": partial(desk.choose_theme, word) for word in CHOICES},
        }

    # --- made when first wanted, or right after the first picture ------------------------------

    @property
    def sheet(self) -> "Sheet":
        """The right side of the window."""
        if self._sheet is None:
            from ui.sheet.sheet import Sheet

            self._sheet = Sheet(self.session)
            self._sheet.wanted.connect(self._asked)
            cell = self._sheet.cell
            cell.menu_wanted.connect(lambda place: self.writing.menu(self.actions_, place))
            self._sheet.marks_changed.connect(lambda: self.actions_.show_marks(cell))
            sizes = self.splitter.sizes()
            placeholder = self.splitter.replaceWidget(1, self._sheet)
            if placeholder is not None:
                placeholder.deleteLater()
            self.splitter.setSizes(sizes)
        return self._sheet

    @property
    def clip(self) -> "Clip":
        """Cut, copy and paste."""
        if self._clip is None:
            from ui.clip import Clip

            self._clip = Clip(self.session, self)
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
            self.actions_.refresh()
        self.setWindowModified(True)

    def _name(self) -> None:
        state = self.session.tree.root.fields.get("status", "draft")
        words = self.tr("Draft") if state == "draft" else str(state)
        self.setWindowTitle(f"{self.filing.name}[*] — {words}")
        self.setWindowModified(self.session.document.dirty)

    def _toggle_mark(self, mark: str) -> None:
        self.sheet.cell.toggle_mark(mark)

    def _put(self, name: str) -> None:
        self.writing.put(name)

    @staticmethod
    def _with_all_entered(do: Callable[[], object]) -> None:
        """Do something once what stands in a field has become part of the notice."""
        QGuiApplication.inputMethod().commit()
        field = QApplication.focusWidget()
        if isinstance(field, QLineEdit):
            field.editingFinished.emit()
        do()

    # --- doing ---------------------------------------------------------------------------------

    def _asked(self, name: str) -> None:
        """What a key in the text asks for: an action, or a way out of it."""
        match name:
            case "leave-text":
                self.outline.setFocus()
            case "reload-text":
                self.sheet.panel.show_current()
            case "next" | "previous":
                self.writing.step(1 if name == "next" else -1)
            case _:
                self.actions_.run(name)

    def _context_menu(self, place: QPoint) -> None:
        self.actions_.context_menu(self).popup(place)

    def _next_pane(self, way: int) -> None:
        panes: list[QWidget] = [self.outline, self.sheet.cell, self.sheet.reading]
        at = next((n for n, pane in enumerate(panes) if pane.hasFocus()), 0)
        panes[(at + way) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _zoom_by(self, way: int) -> None:
        at = min(max(ZOOMS.index(self._zoom) + way, 0), len(ZOOMS) - 1)
        self._zoom = ZOOMS[at]
        self.sheet.zoom(self._zoom)

    def _show_keys(self) -> None:
        from ui.dialogs.help import KeysDialog

        KeysDialog(self.actions_.rows(), self).open()

    def _about(self) -> None:
        from editor import VERSION
        from ui.dialogs.help import tell_about

        tell_about(self, VERSION)

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
        if not self._painted:
            self._painted = True
            # What is not needed for the first picture comes right after it.
            QTimer.singleShot(LATER, self, self.complete)

    def complete(self) -> None:
        """Make what the first picture did without: texts and reading view, the journal."""
        self.sheet.show()
        self.actions_.refresh()
        self.filing.keeping.begin(self.session.tree)
        self._desk.settled()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.bar.fit(self.width())

    def closeEvent(self, event: QCloseEvent) -> None:
        self._with_all_entered(lambda: None)
        if not self.filing.may_close():
            event.ignore()
            return
        self._sync.stop()
        self._desk.settings.remember_layout("window", self.saveGeometry())
        event.accept()
        self.closed.emit(self)
        self.deleteLater()
