"""The table of panes that can stand at the right of the sheet; each is made when first shown.

A pane is a widget made with the window. `always` panes have their tab from the start, the others
come when they are asked for and go when they are closed.
"""

from msgspec import Struct
from PySide6.QtCore import QCoreApplication


class Pane(Struct, frozen=True):
    """A pane: its id, its title, its icon, and the class that makes it, `module:Class`."""

    id: str
    title: str
    icon: str
    made_by: str
    always: bool = True


def panes() -> tuple[Pane, ...]:
    """Every pane, in the order of the tabs, worded in the language of the interface."""
    words = QCoreApplication.translate
    return (
        Pane("page", words("Panes", "Page"), "file-text", "ui.preview.pane:PagePane"),
        Pane("details", words("Panes", "Details"), "calendar", "ui.details.pane:DetailsPane"),
        Pane(
            "problems",
            words("Panes", "Problems"),
            "circle-alert",
            "ui.problems.pane:ProblemsPane",
        ),
        Pane(
            "comments",
            words("Panes", "Comments"),
            "message-square",
            "ui.comments.pane:CommentsPane",
            always=False,
        ),
        Pane(
            "review",
            words("Panes", "Review"),
            "list-checks",
            "ui.rolling.pane:ReviewPane",
            always=False,
        ),
        Pane("hits", words("Panes", "Hits"), "search", "ui.finding.hits:HitsPane", always=False),
        Pane(
            "versions",
            words("Panes", "Versions"),
            "history",
            "ui.versions.pane:VersionsPane",
            always=False,
        ),
    )
