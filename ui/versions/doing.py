"""What the action Versions does."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def show(window: "MainWindow") -> None:
    """Show the versions, ready to name this moment."""
    window.side.show_pane("versions", focus=True)
