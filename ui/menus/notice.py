"""The menu Notice: structure, numbers, audience, masthead."""

from PySide6.QtCore import QObject

from ui.actions import Action, Rows


class NoticeMenu(QObject):
    """Its actions, worded in the language of the interface."""

    def rows(self) -> Rows:
        """The actions, None for a line between them."""
        return (
            *self._levels(),
            None,
            Action("promote-alone", self.tr("Promote without what stands below"), command=True),
            Action("demote-alone", self.tr("Demote without what stands below"), command=True),
            None,
            Action("split", self.tr("&Split at the caret"), (), "split"),
            Action("join", self.tr("&Join to the one before"), (), "merge", command=True),
            None,
            Action("unnumber", self.tr("Without &number"), (), "hash", command=True, check=True),
            Action("start", self.tr("S&tart number…")),
            Action("marker", self.tr("Printed mar&ker…"), does="ui.sheet.doing:marker"),
            Action("members", self.tr("For mem&bers only"), (), "lock", command=True, check=True),
            None,
            *self._parking(),
            None,
            Action(
                "details",
                self.tr("&Masthead and meeting"),
                ("Ctrl+Shift+D",),
                "pencil",
                does="ui.details.pane:show",
            ),
            None,
            *self._going_out(),
            Action(
                "review",
                self.tr("&Review what came along"),
                ("Ctrl+Shift+R",),
                "list-checks",
                does="ui.rolling.start:review",
                asks="ui.rolling.start:can_review",
            ),
        )

    def _going_out(self) -> Rows:
        return (
            Action(
                "circulate",
                self.tr("&Circulate…"),
                ("Ctrl+Shift+Y",),
                "send",
                does="ui.circulating.doing:circulate",
            ),
            Action(
                "revise",
                self.tr("Prepare re&vision…"),
                does="ui.circulating.doing:revise",
                asks="ui.circulating.doing:may_revise",
            ),
            Action("versions", self.tr("V&ersions"), (), "history", does="ui.versions.doing:show"),
        )

    def _levels(self) -> Rows:
        return (
            Action(
                "promote",
                self.tr("&Promote"),
                ("Alt+Shift+Left",),
                "list-indent-decrease",
                command=True,
                bar=4,
            ),
            Action(
                "demote",
                self.tr("&Demote"),
                ("Alt+Shift+Right",),
                "list-indent-increase",
                command=True,
                bar=4,
            ),
            Action(
                "move-up", self.tr("Move &up"), ("Alt+Shift+Up",), "arrow-up", command=True, bar=4
            ),
            Action(
                "move-down",
                self.tr("Move do&wn"),
                ("Alt+Shift+Down",),
                "arrow-down",
                command=True,
                bar=4,
            ),
        )

    def _parking(self) -> Rows:
        return (
            Action("park", self.tr("P&ark"), ("Ctrl+Shift+B",), "square-parking", command=True),
            Action("unpark", self.tr("Back &onto the agenda"), command=True),
            Action(
                "lock-structure",
                self.tr("&Lock structure"),
                (),
                "lock",
                check=True,
                does="ui.outline.actions:lock",
            ),
        )
