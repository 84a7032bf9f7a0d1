"""The menu View: panes, zoom, looks."""

from PySide6.QtCore import QObject

from ui.actions import Action, Rows


class ViewMenu(QObject):
    """Its actions, worded in the language of the interface."""

    def rows(self) -> Rows:
        """The actions, None for a line between them."""
        return (
            Action("next-pane", self.tr("&Next pane"), ("F6",)),
            Action("previous-pane", self.tr("&Previous pane"), ("Shift+F6",)),
            None,
            Action("show-page", self.tr("&Page"), (), "file-text"),
            Action("show-side", self.tr("Pane at the &right"), ("Ctrl+F1",), "panel-right"),
            None,
            Action("zoom-in", self.tr("Zoom &in"), ("Ctrl++", "Ctrl+="), "zoom-in"),
            Action("zoom-out", self.tr("Zoom &out"), ("Ctrl+-",), "zoom-out"),
            Action(
                "no-breaks",
                self.tr("Sho&w no-break characters"),
                check=True,
                does="ui.sheet.doing:no_breaks",
            ),
            None,
            Action("theme-system", self.tr("Look of the &system"), check=True),
            Action("theme-light", self.tr("&Light"), check=True),
            Action("theme-dark", self.tr("&Dark"), check=True),
        )
