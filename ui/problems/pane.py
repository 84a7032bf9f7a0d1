"""The pane of problems: chips that filter, a row for each, those that are ignored on request."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from editor.checks.report import Report
from editor.checks.severity import Severity, severity_of
from ui.problems.chips import Chips
from ui.problems.marks import key_of
from ui.problems.problems import MISSING
from ui.problems.wording import buttons_of, place_words, speller_words
from ui.side.row import Told
from ui.side.rows import Rows, Wanted
from ui.wording import report_words

if TYPE_CHECKING:
    from ui.main_window import MainWindow

MOST = 100
"""Rows made at once; the others come when they are asked for."""
SIGNS: dict[Severity, str] = {
    "error": "circle-alert",
    "warning": "triangle-alert",
    "note": "info",
    "spelling": "spell-check",
}
"""A severity is never told by colour alone."""


class ProblemsPane(QWidget):
    """All problems of the notice of a window."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self._problems = window.problems
        self._most = MOST
        self.chips = Chips(self._session, self._problems, self)
        self.rows = Rows()
        self.empty = QLabel(self.tr("Nothing to mend here."))
        self.speller = QLabel()
        self.more, self.ignored, self.known = QToolButton(), QToolButton(), QToolButton()
        self._lay_out()
        self.setFocusProxy(self.rows)
        self.chips.changed.connect(self._anew)
        self.more.clicked.connect(self._show_more)
        self.ignored.toggled.connect(self.refresh)
        self.known.toggled.connect(self.refresh)
        self._problems.changed.connect(self.refresh)
        self._session.current_changed.connect(self._light)
        self._problems.spelt.want_all()
        self._problems.look_soon()

    def _lay_out(self) -> None:
        for label in (self.empty, self.speller):
            label.setWordWrap(True)
            label.setProperty("quiet", True)
            label.setContentsMargins(10, 6, 10, 6)
        self.speller.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.ignored.setCheckable(True)
        self.known.setCheckable(True)
        below = QHBoxLayout()
        below.setContentsMargins(6, 2, 6, 2)
        for button in (self.more, self.ignored, self.known):
            button.setProperty("quiet", True)
            below.addWidget(button)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.chips)
        column.addWidget(self.empty)
        column.addWidget(self.rows, 1)
        column.addLayout(below)
        column.addWidget(self.speller)

    def _light(self) -> None:
        """Show which row is about the current element."""
        self.rows.light(self._session.current)

    # --- filling -------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Show the present problems, if anybody looks."""
        if not self.isVisible():
            return
        self.chips.refresh()
        found = [report for report in self._problems.reports if self.chips.lets(report)]
        ignored = self._problems.ignored if self.ignored.isChecked() else ()
        wanted = [Wanted(key_of(r), partial(self._told, r), partial(self._go, r))
                  for r in found[: self._most]]  # fmt: skip
        wanted += [Wanted(("ignored", *key_of(r)), partial(self._told_ignored, r),
                          partial(self._go, r)) for r in ignored]  # fmt: skip
        known = self._problems.spelt.known()
        if self.known.isChecked():
            wanted += [Wanted(("known", *w), partial(self._told_known, *w)) for w in known]
        self.rows.show_rows(wanted)
        self.rows.light(self._session.current)
        self._say(len(found) - self._most, len(known), empty=not wanted)

    def _told(self, report: Report) -> Told:
        """The row of a report."""
        return Told(
            report.node,
            "pencil" if report.rule == MISSING else SIGNS[severity_of(report)],
            place_words(report, self._session),
            report_words(report),
            buttons=() if report.rule == MISSING else buttons_of(report, self._problems),
        )

    def _told_ignored(self, report: Report) -> Told:
        """The row of a report that somebody means so."""
        again = (self.tr("Show again"), partial(self._problems.show_again, report))
        place = self.tr("Ignored · {0}").format(place_words(report, self._session))
        return Told(report.node, "eye-off", place, report_words(report), buttons=(again,))

    def _told_known(self, word: str, own: bool) -> Told:
        """The row of a word that somebody made known."""
        place = self.tr("My words") if own else self.tr("Known in this notice")
        forget = (self.tr("No longer known"), partial(self._problems.forget, word, own=own))
        return Told("", SIGNS["spelling"], place, word, buttons=(forget,))

    def _say(self, left: int, known: int, *, empty: bool) -> None:
        """The lines around the rows."""
        self.empty.setVisible(empty)
        self.more.setVisible(left > 0)
        self.more.setText(self.tr("Show {0} more").format(left))
        count = len(self._problems.ignored)
        self.ignored.setVisible(bool(count))
        self.ignored.setText(self.tr("{0} ignored").format(count))
        self.known.setVisible(self._problems.spelt.on and bool(known))
        self.known.setText(self.tr("%n known word(s)", "", known))
        self.speller.setText(speller_words(self._problems.spelt))

    def _show_more(self) -> None:
        self._most += MOST
        self.refresh()

    def _anew(self) -> None:
        self._most = MOST
        self.refresh()

    def _go(self, report: Report) -> None:
        self._window.side.give_way()
        self._problems.go(report)
        self.rows.light(self._session.current)
