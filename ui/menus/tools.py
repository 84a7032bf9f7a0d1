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
                   does="ui.finding.stood:last_stood", asks="ui.finding.stood:can_have_stood"),
            None,
            Action("problems", self.tr("&Problems"), ("F4",), "circle-alert",
                   does="ui.problems.doing:show"),
            Action("next-problem", self.tr("&Next problem"), ("F7",),
                   does="ui.problems.doing:next_"),
            Action("previous-problem", self.tr("Pre&vious problem"), ("Shift+F7",),
                   does="ui.problems.doing:previous"),
            Action("spelling", self.tr("Check spe&lling"), (), "spell-check", check=True,
                   does="ui.problems.doing:spelling", asks="ui.problems.doing:has_spelling"),
            None,
            Action("comment", self.tr("&Comment…"), ("Ctrl+Shift+C",), "message-square",
                   does="ui.comments.doing:comment"),
            Action("comments", self.tr("C&omments"), does="ui.comments.doing:show"),
        )  # fmt: skip
