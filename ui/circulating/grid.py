"""Languages × readers: which documents go out, what each is called, what is missing in it."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from editor.workflow.readiness import Copy, Obstacle, Survey, of_copy
from ui.circulating.words import obstacle_words
from ui.tab_order import tab_through
from ui.wording import language_name

Document = tuple[str, bool]
"""A document by its language and whether it is for the public."""


class DocumentGrid(QWidget):
    """The documents of a survey, each with a tick."""

    changed = Signal()
    wanted = Signal(object)
    """The obstacle to go to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.follows: QWidget | None = None
        """What Tab comes from: the ticks are made late and would come last."""
        self.ticks: dict[Document, QCheckBox] = {}
        self.states: dict[Document, QLabel] = {}
        self.survey: Survey | None = None
        self._two = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(8)

    def show_survey(self, survey: Survey) -> None:
        """Show what a survey found; ticks stay, at first all that differ are set."""
        self.survey = survey
        documents = [(copy.lang, copy.public) for copy in survey.copies]
        if (documents, survey.two_audiences) != (list(self.ticks), self._two):
            self._rebuild(survey)
        for copy in survey.copies:
            self._show_state(copy)
        self.changed.emit()

    def chosen(self) -> list[Copy]:
        """The documents that are ticked."""
        copies = self.survey.copies if self.survey else ()
        return [copy for copy in copies if self.ticks[copy.lang, copy.public].isChecked()]

    def _rebuild(self, survey: Survey) -> None:
        same = self._two == survey.two_audiences
        set_before = {d: tick.isChecked() for d, tick in self.ticks.items() if same or not d[1]}
        self._two = survey.two_audiences
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self.ticks, self.states = {}, {}
        columns = (self.tr("Members"), self.tr("Public"))[: 1 + survey.two_audiences]
        for column, words in enumerate(columns, 1):
            self._grid.addWidget(_heading(words), 0, column)
            self._grid.setColumnStretch(column, 1)
        languages = list(dict.fromkeys(copy.lang for copy in survey.copies))
        for row, lang in enumerate(languages, 1):
            name = QLabel(language_name(lang))
            name.setContentsMargins(0, 3, 0, 0)  # on the line of the tick
            self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        for copy in survey.copies:
            cell = self._cell(copy, languages.index(copy.lang) + 1, survey)
            usual = survey.two_audiences or not copy.public
            tick = self._tick(copy)
            tick.setChecked(set_before.get((copy.lang, copy.public), usual))
            tick.toggled.connect(lambda _on: self.changed.emit())
            cell.setHidden(not usual)
        tab_through([*([self.follows] if self.follows else []), *self.ticks.values()])

    def _tick(self, copy: Copy) -> QCheckBox:
        return self.ticks[copy.lang, copy.public]

    def _cell(self, copy: Copy, row: int, survey: Survey) -> QWidget:
        """One document: its tick with its name, its state below."""
        cell = QWidget()
        document = (copy.lang, copy.public)
        tick = QCheckBox(copy.name, cell)
        readers = self.tr("public") if copy.public else self.tr("members")
        tick.setAccessibleName(f"{language_name(copy.lang)}, {readers}")
        state = QLabel(cell)
        state.setTextFormat(Qt.TextFormat.RichText)
        state.setIndent(24)
        state.setWordWrap(True)
        state.linkActivated.connect(partial(self._go, document))
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(tick)
        column.addWidget(state)
        self.ticks[document], self.states[document] = tick, state
        if not copy.public or survey.two_audiences:
            self._grid.addWidget(cell, row, 1 + copy.public, Qt.AlignmentFlag.AlignTop)
        else:
            cell.setParent(self)
        return cell

    def _show_state(self, copy: Copy) -> None:
        tick, state = self._tick(copy), self.states[copy.lang, copy.public]
        tick.setText(copy.name)
        tick.setToolTip(copy.name)
        found = list(of_copy(copy))
        state.setProperty("error", bool(found))
        state.setProperty("quiet", not found)
        state.style().polish(state)
        state.setText("<br>".join(_link(o, n) for n, o in enumerate(found)) or self.tr("complete"))

    def _go(self, document: Document, link: str) -> None:
        """Go to what is in the way of a document, by its number there."""
        copies = self.survey.copies if self.survey else ()
        copy = next(copy for copy in copies if (copy.lang, copy.public) == document)
        self.wanted.emit(list(of_copy(copy))[int(link)])


def _link(obstacle: Obstacle, number: int) -> str:
    words = obstacle_words(obstacle).partition(". ")[0].rstrip(".")
    return f'<a href="{number}">{words}</a>'


def _heading(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("quiet", True)
    return label
