"""The status bar: whether all is kept, what was refused, this language, the dates to keep."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from ui.filing import Filing
from ui.session import Session
from ui.wording import language_name

READ = 12_000
"""Milliseconds that a line stands."""
PAUSE = 400


class Status(QStatusBar):
    """The bottom line of one window."""

    def __init__(self, session: Session, filing: Filing, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._filing = filing
        self.setSizeGripEnabled(False)
        self.kept = QLabel()
        self.missing = QLabel()
        self.due = QLabel()
        self.said = QLabel()
        self.said.setProperty("warning", True)
        self.addWidget(self.kept)
        self.addWidget(self.said, 1)
        self.addPermanentWidget(self.missing)
        self.addPermanentWidget(self.due)
        self._count = QTimer(self, singleShot=True, interval=PAUSE)
        self._count.timeout.connect(self._count_up)
        self._clear = QTimer(self, singleShot=True, interval=READ)
        self._clear.timeout.connect(self.said.clear)
        session.said.connect(self.say)
        session.changed.connect(self._changed)
        session.language_changed.connect(self._count.start)
        filing.named.connect(self._show_kept)
        self._count.start()
        self._show_kept()

    def say(self, words: str) -> None:
        """Show a line for a while."""
        self.said.setText(words)
        self.said.setToolTip(words)
        self._clear.start()

    def _changed(self) -> None:
        self.said.clear()
        self._show_kept()
        self._count.start()

    def _show_kept(self) -> None:
        trouble = self._filing.keeping.trouble
        saved = self._filing.saved_at
        if trouble:
            words = self.tr("Changes cannot be kept aside: {0}").format(trouble.strerror)
        elif self._session.document.history.undoable is None:
            words = self.tr("No changes yet")
        elif saved:
            words = self.tr("All changes kept · saved {0}").format(saved.strftime("%H:%M"))
        else:
            words = self.tr("All changes kept")
        if self.kept.text() != words:
            self.kept.setText(words)

    def _count_up(self) -> None:
        """What takes a moment to count, after a pause."""
        self._show_language()
        self._show_due()

    def _show_language(self) -> None:
        session = self._session
        page = session.page()
        name = language_name(session.lang)
        missing = sum(1 for problem in page.problems() if problem.code == "missing-text")
        count = sum(len(page.text(block).split()) for block in page.body)
        parts = [self.tr("%n word(s)", "", count)]
        parts.append(self.tr("%n text(s) missing", "", missing) if missing else "")
        self.missing.setText(f"{name}: {', '.join(filter(None, parts))}")

    def _show_due(self) -> None:
        """By when the notice must be out; gone where its body has no rule."""
        from editor.profiles.deadlines import deadlines  # not needed to show the window
        from ui.deadlines import DeadlineWords

        session = self._session
        dates = deadlines(session.tree, session.pages.house(session.tree.root))
        words = DeadlineWords().due(dates)
        self.due.setVisible(bool(words))
        self.due.setText(words)
        warned = dates.too_short
        if self.due.property("warning") != warned:
            self.due.setProperty("warning", warned)
            self.due.style().polish(self.due)
        self.due.setToolTip(self._rule(dates.notice_days))

    def _rule(self, days: int) -> str:
        if not days:
            return ""
        return self.tr("The rule of the body asks for %n day(s) of notice.", "", days)
