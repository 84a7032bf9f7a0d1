"""The menu Tools: what looks through the whole notice or through many."""

from PySide6.QtCore import QObject

from ui.actions import Rows


class ToolsMenu(QObject):
    """Its actions, worded in the language of the interface."""

    def rows(self) -> Rows:
        """The actions, None for a line between them."""
        return ()
