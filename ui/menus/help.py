"""The menu Help: keys, and what this program is."""

from PySide6.QtCore import QObject

from ui.actions import Action, Rows


class HelpMenu(QObject):
    """Its actions, worded in the language of the interface."""

    def rows(self) -> Rows:
        """The actions, None for a line between them."""
        return (
            Action("commands", self.tr("&Commands…"), ("Ctrl+Shift+P",),
                   does="ui.finding.commands:show"),
            Action("keys", self.tr("&Keys…"), ("F1",), "keyboard"),
            Action("about", self.tr("&About Convoca"), (), "info"),
        )  # fmt: skip
