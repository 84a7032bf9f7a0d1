"""What actions and the start screen call: the question, then the notice and its review."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from editor.edit.transaction import Refusal
from editor.model.rolled import is_rolled
from ui.keeping import Place

if TYPE_CHECKING:
    from editor.workflow.roll_forward import Rolled
    from ui.desk import Desk
    from ui.main_window import MainWindow
    from ui.rolling.dialog import RollDialog


def ask(desk: "Desk", parent: QWidget, first: "MainWindow | None" = None) -> "RollDialog":
    """Ask for the last notice and the next meeting; the notice made opens in a window."""
    from ui.rolling.dialog import RollDialog
    from ui.rolling.sources import known_sources

    sources = list(known_sources(desk, first))
    dialog = RollDialog(sources, parent)
    dialog.accepted.connect(lambda: show_rolled(desk, dialog.made))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    if not sources:
        dialog.choose_file()
    return dialog


def show_rolled(desk: "Desk", rolled: "Rolled | None") -> "MainWindow | None":
    """The window of a notice just made, with the review of what it carries along."""
    if rolled is None:
        return None
    window = desk.show(Place(rolled.tree, unsaved=True))
    window.complete()
    if rolled.carried:
        review(window)
    return window


def from_last(window: "MainWindow") -> None:
    """File, From last notice: that of the window is the first choice."""
    ask(window.desk, window, window)


def review(window: "MainWindow") -> None:
    """Show what came along, and put the keyboard there."""
    window.side.show_pane("review", focus=True)


def can_review(window: "MainWindow") -> Refusal | bool:
    """Whether the notice was rolled forward."""
    return True if is_rolled(window.session.tree.root) else Refusal("not-rolled")
