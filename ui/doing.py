"""What actions do that are no commands of the core: files, panes, zoom, looks, help.

Made with the actions, right after the first picture; `bound.py` calls it by the names of
`actions.py`.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from ui.actions import INLINES, MARKS
from ui.theme import CHOICES

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.main_window import MainWindow

ZOOMS = (0.8, 1.0, 1.2, 1.4, 1.7, 2.0)


class Doing(QObject):
    """What the actions of one window do."""

    def __init__(self, window: "MainWindow", desk: "Desk") -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._zoom = 1.2

    def methods(self) -> dict[str, Callable[[], object]]:
        """What to call for each action."""
        window, desk, filing = self._window, self._desk, self._window.filing
        return {
            "new": lambda: desk.new_asking(window),
            "open": lambda: desk.open_asking(window),
            "sample": desk.open_sample,
            "save": lambda: _entered(filing.save),
            "save-as": lambda: _entered(filing.save_as),
            "export": lambda: _entered(window.exporting.export),
            "export-all": lambda: _entered(window.exporting.export_all),
            "export-combined": lambda: _entered(window.exporting.export_combined),
            "export-public": lambda: _entered(lambda: window.exporting.export(public=True)),
            "close": window.close,
            "quit": desk.quit,
            "undo": window.session.undo,
            "redo": window.session.redo,
            "cut": lambda: window.clip.cut(),
            "copy": lambda: window.clip.copy(),
            "paste": lambda: window.clip.paste(),
            "edit-text": lambda: window.writing.edit(),
            "split": lambda: window.writing.split(),
            **{name: partial(self._put, name) for name in INLINES},
            "start": lambda: window.writing.start_number(),
            "details": lambda: window.sheet.details.unfold(),
            "next-language": lambda: window.languages.step(1),
            "previous-language": lambda: window.languages.step(-1),
            "add-language": window.languages.add_asking,
            "next-pane": lambda: self._next_pane(1),
            "previous-pane": lambda: self._next_pane(-1),
            "zoom-in": lambda: self._zoom_by(1),
            "zoom-out": lambda: self._zoom_by(-1),
            "keys": self._show_keys,
            "about": self._about,
            **{mark: partial(self._toggle_mark, mark) for mark in MARKS},
            **{f"theme-{word}": partial(desk.choose_theme, word) for word in CHOICES},
        }

    def _put(self, name: str) -> None:
        self._window.writing.put(name)

    def _toggle_mark(self, mark: str) -> None:
        self._window.sheet.cell.toggle_mark(mark)

    def _next_pane(self, way: int) -> None:
        window = self._window
        panes: list[QWidget] = [window.outline, window.sheet.cell, window.sheet.reading]
        at = next((n for n, pane in enumerate(panes) if pane.hasFocus()), 0)
        panes[(at + way) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _zoom_by(self, way: int) -> None:
        at = min(max(ZOOMS.index(self._zoom) + way, 0), len(ZOOMS) - 1)
        self._zoom = ZOOMS[at]
        self._window.sheet.zoom(self._zoom)

    def _show_keys(self) -> None:
        from ui.dialogs.help import KeysDialog

        KeysDialog(self._window.actions_.rows(), self._window).open()

    def _about(self) -> None:
        from editor import VERSION
        from ui.dialogs.help import tell_about

        tell_about(self._window, VERSION)


def enter_all() -> None:
    """Make what stands in a field, or is being composed, part of the notice."""
    QApplication.inputMethod().commit()
    field = QApplication.focusWidget()
    if isinstance(field, QLineEdit):
        field.editingFinished.emit()


def _entered(do: Callable[[], object]) -> None:
    enter_all()
    do()
