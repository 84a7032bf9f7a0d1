"""The ways to begin that are buttons of the start screen."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from ui.desk import Desk


def open_notice(desk: "Desk", parent: QWidget) -> None:
    """Open a notice that the user chooses."""
    desk.open_asking(parent)


def archive(desk: "Desk", parent: QWidget) -> None:
    """Look for words in a folder of notices."""
    from ui.finding.archive import open_archive

    open_archive(desk)
