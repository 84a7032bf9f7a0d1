"""What the actions on comments do: comment on the current element, show the list."""

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from ui.comments.pane import CommentsPane
    from ui.main_window import MainWindow


def comment(window: "MainWindow") -> None:
    """Write a comment on the current element."""
    cast("CommentsPane", window.side.show_pane("comments")).begin()


def show(window: "MainWindow") -> None:
    """Show all comments and give their list the keyboard."""
    window.side.show_pane("comments", focus=True)
