"""The pane with the form of the details, beside the text of a window."""

from typing import TYPE_CHECKING

from ui.details.form import DetailsForm

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def show(window: "MainWindow") -> None:
    """Show the details and put the keyboard into the first field."""
    window.side.show_pane("details", focus=True)


class DetailsPane(DetailsForm):
    """The form of a window; leaving it by Esc puts the keyboard into the text."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window.session)
        self.left.connect(lambda: window.writing.back())
