"""The application: its windows, one per notice; opening, new notices, what a crash left behind.

Made by `launch.py`. A notice that is open already is shown, not opened twice; samples open as
untitled copies; a notice that another process edits opens as a copy, if wanted. What later starts
are given comes in over `reception.py`.
"""

import os
import sys
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from editor.errors import ConvocaError
from editor.model.node import Node, new_ids
from editor.model.tree import Tree
from editor.storage.notice_file import load
from resources import FOLDER, SAMPLES
from ui.collector import Collector
from ui.keeping import Keeping, Place
from ui.main_window import MainWindow
from ui.messages import Button, ask, tell, tell_error
from ui.session import Session
from ui.settings import Settings, data_folder
from ui.theme import Theme
from ui.wording import refusal_words, sentence_words

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator

    from editor.storage.lock import Lock, LockedBy
    from ui.start.window import StartWindow

JOURNALS, WORD = "journals", ".docx"
RECEPTION = 1000
"""Milliseconds from the first complete window until later starts are taken in."""


class Desk(QObject):
    """Every open notice of this process."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.collector = Collector(self)
        app.setApplicationName("Convoca")
        app.setApplicationDisplayName("Convoca")
        self.settings = Settings()
        self.translators: list[QTranslator] = []
        self._translate(app, self.settings.language())
        self.theme = Theme(app, self.settings.word("theme", "system"))
        self.windows: list[MainWindow] = []
        self.archive: QWidget | None = None
        self.data = FOLDER
        self._starting = False
        self.start_window: StartWindow | None = None
        self.journals = data_folder() / JOURNALS

    def report(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Tell of an error of our own; the notice stays as it was, and its journal is kept."""
        sys.__excepthook__(kind, error, trace)
        if isinstance(error, Exception):
            from editor.cli.report import written_report

            tell(self.front(), sentence_words("internal", {"report": written_report(error)}))

    def _translate(self, app: QApplication, language: str) -> None:
        """Load the words of the interface; English is in the source, but for its plurals.

        Days and numbers follow: English without a country is that of Geneva, not of the States.
        """
        from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

        QLocale.setDefault(QLocale("en_GB" if language == "en" else language))

        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in (("qtbase", qt), ("convoca", str(FOLDER / "i18n"))):
            translator = QTranslator(app)
            if translator.load(QLocale(language), name, "_", folder):
                app.installTranslator(translator)
                self.translators.append(translator)

    # --- opening -------------------------------------------------------------------------------

    def start(self, paths: list[Path]) -> None:
        """Show the notices named, or the start screen; the rest of the start is `settled`."""
        self._starting = True
        for path in paths:
            self.open(path)
        if not self.windows:
            self.show_start()

    def show_start(self) -> None:
        """Show the start screen."""
        from ui.start.window import StartWindow

        if self.start_window is None:
            self.start_window = StartWindow(self)
        self.start_window.show()
        self.start_window.raise_()
        self.start_window.activateWindow()

    def left_start(self) -> None:
        """Hear that the start screen was closed."""
        if self.start_window:
            self.start_window.hide()
            self.start_window.deleteLater()
            self.start_window = None

    def settled(self) -> None:
        """Hear that a window, or the start screen, is complete; the first one ends the start.

        Only then is offered what a crash left, and are later starts taken in.
        """
        if self._starting:
            self._starting = False
            from ui.leftovers import offer

            offer(self)
            QTimer.singleShot(RECEPTION, self, self.receive)

    def receive(self) -> None:
        """Take what later starts are asked to open."""
        from ui.reception import Reception

        reception = Reception(self, data_folder())
        reception.asked.connect(self.received)
        QApplication.instance().aboutToQuit.connect(reception.end)  # type: ignore[union-attr]
        reception.begin()

    def received(self, paths: list[Path]) -> None:
        """Open what a later start was asked to open; started without a name, it only shows us."""
        for path in paths:
            self.open(path)
        if not paths and self.windows:
            self.windows[-1].to_front()
        elif not paths:
            self.show_start()

    def new(self, body: str = "") -> MainWindow | None:
        """Start the notice of a body: that named, else the one of the last new notice."""
        from editor.profiles.body import load_house
        from editor.profiles.load import body_values, known
        from editor.workflow.new_notice import new_notice

        names = known("bodies", self.data)
        wanted = body or self.settings.word("body")
        name = wanted if wanted in names else next(iter(names), "")
        try:
            house = load_house(body_values(name, self.data)["profile"], name, self.data)
        except ConvocaError as error:
            tell_error(self.front(), error)
            return None
        window = self.show(Place(new_notice(house, new_ids())))
        window.fresh = True
        return window

    def new_asking(self, parent: QWidget) -> MainWindow | None:
        """Start the notice of a body that the user chooses, where there is a choice."""
        from editor.profiles.load import known

        names = known("bodies", self.data)
        if len(names) < 2:
            return self.new()
        from ui.dialogs.bodies import ask_body

        body = ask_body(parent, names, self.settings.word("body"), self.data)
        return self.new_of(body) if body else None

    def new_of(self, body: str) -> MainWindow | None:
        """Start the notice of a body, which is the first choice from then on."""
        self.settings.remember("body", body)
        return self.new(body)

    def open_asking(self, parent: QWidget) -> None:
        """Open a notice that the user chooses."""
        from PySide6.QtWidgets import QFileDialog

        recent = self.settings.recent()
        start = str(Path(recent[0]).parent) if recent else str(Path.home())
        words = self.tr("Notices and Word files (*.convoca *.docx)")
        name, _ = QFileDialog.getOpenFileName(parent, self.tr("Open a notice"), start, words)
        if name:
            self.open(Path(name))

    def fill_recent(self, menu: QMenu) -> None:
        """Offer the notices opened last."""
        from ui.recent import fill

        fill(menu, self.settings.recent(), self.open_recent)

    def open_recent(self, name: str) -> None:
        """Open a notice opened before; one that is gone is named and taken off the list."""
        if os.path.exists(name):
            self.open(Path(name))
            return
        self.settings.forget(name)
        words = self.tr("“{0}” is not there any more. It was taken off the list. It was in {1}.")
        path = Path(name)
        tell(self.front(), words.format(path.name, path.parent), warning=True)

    def open_sample(self) -> None:
        """Open a sample notice as an untitled copy, the chosen one where there are several."""
        paths = sorted(SAMPLES.glob("*.convoca"))
        if len(paths) > 1:
            from ui.dialogs.samples import ask_sample

            chosen = ask_sample(self.front(), paths)
            paths = [chosen] if chosen else []
        for path in paths:
            self.open(path)

    def open(self, path: Path) -> MainWindow | None:
        """Open the notice of a file, or show the window that has it."""
        path = path.absolute()
        for window in self.windows:
            if window.filing.keeping.path == path:
                window.to_front()
                return window
        if path.suffix.lower() == WORD:
            from ui.importing import open_word

            return open_word(self, path)
        try:
            loaded = load(path)
        except ConvocaError as error:
            tell_error(self.front(), error)
            return None
        if path.parent == SAMPLES:
            return self.show(Place(loaded.tree))
        from editor.storage.lock import LockedBy, acquire

        lock = acquire(path)
        if isinstance(lock, LockedBy):
            return self.show(Place(loaded.tree)) if self._wants_copy(lock) else None
        self.settings.opened(path)
        return self.show(Place(loaded.tree, path, loaded.hash), lock)

    def _wants_copy(self, locked: "LockedBy") -> bool:
        words = refusal_words(locked.error())
        buttons = {Button.Open: self.tr("Open a copy"), Button.Cancel: ""}
        return ask(self.front(), words, buttons, default=Button.Open) == Button.Open

    def show(
        self, place: Place, lock: "Lock | None" = None, saved: Tree | None = None
    ) -> MainWindow:
        """A window for a notice; `saved` is what stands in its file, by default the same."""
        session = Session(place.tree)
        if place.unsaved:
            session.document.mark_saved(saved or Tree(Node(place.tree.root.id, "notice")))
        keeping = Keeping(self.journals, place, lock)
        window = MainWindow(self, session, keeping)
        others = [other for other in self.windows if other.untouched]
        self.windows.append(window)
        window.closed.connect(self._forget)
        window.show()
        for other in others:  # a new notice in which nothing was done makes room
            other.close()
        if self.start_window:
            self.start_window.close()
        return window

    def choose_theme(self, word: str) -> None:
        """Take another look, and remember it."""
        self.theme.choose(word)
        self.settings.remember("theme", word)
        for window in self.windows:
            window.actions_.made[f"theme-{word}"].setChecked(True)

    def quit(self) -> None:
        """Close every window; one that has unsaved work may refuse."""
        if self.start_window:
            self.start_window.close()
        for window in list(self.windows):
            if not window.close():
                return

    def _forget(self, window: QWidget) -> None:
        self.windows = [other for other in self.windows if other is not window]
        self.collector.want_all()

    def front(self) -> QWidget | None:
        """The window that the user is in, or the newest; None if there is none."""
        active = QApplication.activeWindow()
        return active or (self.windows[-1] if self.windows else self.start_window)
