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
            Action("show-page", self.tr("Pa&ge"), (), "file-text"),
            Action("show-side", self.tr("Pane at the &right"), ("Ctrl+F1",), "panel-right"),
            None,
            *self._outline(),
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

    def _outline(self) -> Rows:
        does = "ui.outline.actions:"
        return (
            Action("filter", self.tr("&Filter the outline"), ("Ctrl+Shift+O",), "list-filter",
                   does=does + "filter_rows"),
            Action("focus", self.tr("Fo&cus on this branch"), ("F9",), does=does + "focus",
                   asks=does + "may_focus"),
            Action("outline-texts", self.tr("&Texts in the outline"), check=True,
                   does=does + "texts"),
            Action("open-branch", self.tr("Op&en the branch"), ("Alt+Shift+PgDown",),
                   does=does + "open_branch"),
            Action("close-branch", self.tr("Close the &branch"), ("Alt+Shift+PgUp",),
                   does=does + "close_branch"),
            Action("open-all", self.tr("Open the whole o&utline"), does=does + "open_all"),
            Action("level-1", self.tr("Level &1 alone"), ("Alt+Shift+1",), does=does + "level_1"),
            Action("level-2", self.tr("To level &2"), ("Alt+Shift+2",), does=does + "level_2"),
            Action("level-3", self.tr("To level &3"), ("Alt+Shift+3",), does=does + "level_3"),
            Action("level-4", self.tr("To level &4"), ("Alt+Shift+4",), does=does + "level_4"),
        )  # fmt: skip
