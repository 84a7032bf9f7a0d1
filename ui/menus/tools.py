"""The menu Tools: what looks through the whole notice or through many."""

from PySide6.QtCore import QObject

from ui.actions import Action, Rows


class ToolsMenu(QObject):
    """Its actions, worded in the language of the interface."""

    def rows(self) -> Rows:
        """The actions, None for a line between them."""
        return (
            Action("archive", self.tr("&Search the archive…"), ("Ctrl+Shift+F",), "search",
                   does="ui.finding.archive:show"),
            Action("last-stood", self.tr("&When was this last on the agenda?"), (), "history",
                   does="ui.finding.archive:last_stood", asks="ui.finding.archive:can_have_stood"),
        )  # fmt: skip
