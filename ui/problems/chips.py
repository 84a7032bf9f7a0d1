"""The chips over the list of problems: how grave, and in which language."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from editor.checks.report import Report
from editor.checks.severity import SEVERITIES, severity_of
from ui.flow import FlowLayout
from ui.problems.problems import MISSING, Problems
from ui.problems.wording import Counts, missing_words
from ui.session import Session
from ui.tab_order import stops_in, tab_through
from ui.wording import language_name

TO_DO = "to-do"
"""The chip of texts that are still to be written."""


def kind_of(report: Report) -> str:
    """The chip that a report belongs to."""
    return TO_DO if report.rule == MISSING else severity_of(report)


class Chips(QWidget):
    """Which problems are shown: all severities in all languages at first, and nothing to do."""

    changed = Signal()

    def __init__(self, session: Session, problems: Problems, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._problems = problems
        self.kinds = {name: self._chip() for name in (*SEVERITIES, TO_DO)}
        self.languages: dict[str, QToolButton] = {}
        self._kinds, self._langs = FlowLayout(), FlowLayout()
        for name, chip in self.kinds.items():
            chip.setChecked(name != TO_DO)
            self._kinds.addWidget(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        column.addLayout(self._kinds)
        column.addLayout(self._langs)

    def _chip(self) -> QToolButton:
        chip = QToolButton(self)
        chip.setCheckable(True)
        chip.setProperty("chip", True)
        chip.toggled.connect(lambda _on: self.changed.emit())
        return chip

    def refresh(self) -> None:
        """Count anew, and follow the languages of the notice."""
        if list(self.languages) != self._session.languages:
            self._rebuild()
        count = dict.fromkeys(self.kinds, 0)
        for report in self._problems.reports:
            if self._spoken(report):
                count[kind_of(report)] += 1
        words = Counts()
        for severity in SEVERITIES:
            self._name(severity, words.of(severity, count[severity]), count[severity])
        self._name(TO_DO, missing_words(count[TO_DO]), count[TO_DO])

    def _name(self, kind: str, words: str, count: int) -> None:
        self.kinds[kind].setText(words)
        self.kinds[kind].setVisible(bool(count))

    def _rebuild(self) -> None:
        for chip in self.languages.values():
            self._langs.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.languages = {lang: self._chip() for lang in self._session.languages}
        for lang, chip in self.languages.items():
            chip.setText(lang.upper())
            chip.setToolTip(language_name(lang))
            chip.setAccessibleName(language_name(lang))
            chip.blockSignals(True)
            chip.setChecked(True)
            chip.blockSignals(False)
            chip.setVisible(len(self.languages) > 1)
            self._langs.addWidget(chip)
        tab_through(stops_in(self))

    def lets(self, report: Report) -> bool:
        """Whether a report is shown."""
        return self.kinds[kind_of(report)].isChecked() and self._spoken(report)

    def _spoken(self, report: Report) -> bool:
        """Whether the language of a report is chosen, or it belongs to all."""
        chip = self.languages.get(report.lang or "")
        return chip is None or chip.isChecked()
