"""The toolbar: file, history, marks, elements, the languages in one row, circulation at the end."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QToolBar, QToolButton, QWidget

from ui.bound import Actions
from ui.icons import icon
from ui.languages import Languages
from ui.parts import NARROW
from ui.problems.chip import ProblemsChip
from ui.problems.wording import chip_words

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from ui.main_window import MainWindow

_WORDS = ("new", "open", "save")
_LEFT_OUT: tuple[tuple[int, ...], ...] = ((), (4,), (4, 3), (4, 3, 1))
"""The groups left to the menus where there is no room: moves first, then marks, then files."""


class ToolBar(QToolBar):
    """The toolbar of one window."""

    def __init__(self, window: "MainWindow", actions: Actions, languages: Languages) -> None:
        super().__init__(window)
        self.setObjectName("toolbar")
        self.setWindowTitle(self.tr("Toolbar"))
        self.setMovable(False)
        self.setIconSize(QSize(18, 18))
        self._segments: list[QAction] = []
        self._window = window
        self._said: object = None
        self._groups: dict[int, list[QAction]] = {}
        self._ends: dict[int, QAction] = {}
        self._languages = languages
        for group in (1, 2, 3):
            self._add_group(actions, group)
        self._worded = [actions.made[name] for name in _WORDS]
        self._add_history(actions)
        self._add_insert(actions)
        self._add_group(actions, 4)
        self._end = self.addWidget(_spring())
        self._add_problems(window)
        self._add_circulate(actions)
        languages.rebuilt.connect(self._add_languages)
        self._add_languages()

    def _add_history(self, actions: Actions) -> None:
        undo = self.widgetForAction(actions.made["undo"])
        if isinstance(undo, QToolButton):
            undo.setMenu(actions.menu("history"))
            undo.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)

    def _add_group(self, actions: Actions, group: int) -> None:
        self._groups[group] = actions.in_bar(group)
        self.addActions(self._groups[group])
        self._ends[group] = self.addSeparator()

    def _show_group(self, group: int, *, shown: bool) -> None:
        """Put a group into its place, or take it away; its actions stay in the menus."""
        if self._ends[group].isVisible() == shown:
            return
        for action in self._groups[group]:
            if shown:
                self.insertAction(self._ends[group], action)
            else:
                self.removeAction(action)
        self._ends[group].setVisible(shown)

    def _add_insert(self, actions: Actions) -> None:
        self.insert = QToolButton()
        self.insert.setIcon(icon("plus"))
        self.insert.setText(self.tr("Add"))
        self.insert.setToolTip(self.tr("Add an element that is possible here"))
        self.insert.setMenu(actions.menu("insert"))
        self.insert.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.addWidget(self.insert)

    def _add_problems(self, window: "MainWindow") -> None:
        self.problems = ProblemsChip(window)
        self.addWidget(self.problems)
        window.problems.changed.connect(self._say_problems)

    def _add_circulate(self, actions: Actions) -> None:
        self.circulate = QToolButton()
        self.circulate.setProperty("primary", True)
        self.circulate.setText(self.tr("Circulate…"))
        self.circulate.setToolTip(actions.made["circulate"].toolTip())
        self.circulate.clicked.connect(actions.made["circulate"].trigger)
        self.addWidget(self.circulate)

    def _add_languages(self) -> None:
        for segment in self._segments:
            self.removeAction(segment)
        self._segments.clear()
        for action in self._languages.actions:
            button = QToolButton()
            button.setDefaultAction(action)
            button.setProperty("segment", True)
            self._segments.append(self.insertWidget(self._end, button))

    def _say_problems(self) -> None:
        """Say in the button of each language how many errors it has."""
        problems = self._window.problems
        errors = {lang: problems.count(lang)["error"] for lang in self._window.session.languages}
        said = (chip_words(problems), errors)
        if said != self._said:
            self._said = said
            self._languages.show_errors(errors)
            self.fit(self._window.width())

    def fit(self, width: int) -> None:
        """Show words where there is room for them, and no more than there is room for."""
        self.setUpdatesEnabled(False)
        for left_out in _LEFT_OUT:
            for group in _LEFT_OUT[-1]:
                self._show_group(group, shown=group not in left_out)
            self._show_words(shown=width >= NARROW)
            if self._fits(width):
                break
        self.setUpdatesEnabled(True)

    def _show_words(self, *, shown: bool) -> None:
        styles = Qt.ToolButtonStyle
        style = styles.ToolButtonTextBesideIcon if shown else styles.ToolButtonIconOnly
        for button in (self.insert, *(self.widgetForAction(action) for action in self._worded)):
            if isinstance(button, QToolButton):
                button.setToolButtonStyle(style)

    def _fits(self, width: int) -> bool:
        """Say as much of the problems as there is room for; whether there is room for all."""
        for parts in (2, 1, 0):
            self.problems.say(parts)
            if self._needed() <= width:
                return True
        return False

    def _needed(self) -> int:
        """The width of all that is shown."""
        layout = self.layout()
        if layout:
            layout.invalidate()
        return self.sizeHint().width()


def _spring() -> QWidget:
    spring = QWidget()
    spring.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return spring
