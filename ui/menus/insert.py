"""The menu Insert: what can be put into a text, and new elements."""

from PySide6.QtCore import QObject

from ui.actions import Action, Rows


class InsertMenu(QObject):
    """Its actions, worded in the language of the interface."""

    def rows(self) -> Rows:
        """The actions, None for a line between them."""
        return (
            *self._in_text(),
            None,
            Action(
                "no-break-space",
                self.tr("No-break &space"),
                ("Ctrl+Shift+Space",),
                does="ui.sheet.doing:no_break_space",
            ),
            Action(
                "no-break-hyphen",
                self.tr("No-break &hyphen"),
                ("Ctrl+Shift+-", "Ctrl+Shift+_"),
                does="ui.sheet.doing:no_break_hyphen",
            ),
            None,
            Action(
                "next-element",
                self.tr("&Next element"),
                ("Ctrl+Return",),
                "plus",
                command=True,
            ),
            Action("add-after", self.tr("Same &kind, after this one"), command=True),
            Action(
                "put-phrase",
                self.tr("Standard &phrase…"),
                does="ui.dialogs.phrases:show",
            ),
            Action(
                "kinds-here",
                self.tr("&What can stand here…"),
                ("Ctrl+Shift+Return",),
                does="ui.sheet.doing:kinds_here",
            ),
            None,
        )

    def _in_text(self) -> Rows:
        return (
            Action("link", self.tr("&Link…"), ("Ctrl+K",), "link"),
            Action("reference", self.tr("&Reference to an element…"), ("Ctrl+Shift+K",), "hash"),
            Action("footnote", self.tr("&Footnote…"), ("Ctrl+Shift+N",), "superscript"),
            Action("put-detail", self.tr("&Detail…"), ("Ctrl+Shift+M",), "list-plus"),
            Action(
                "link-detail",
                self.tr("Link the words to the de&tail that says them"),
                ("Alt+Return",),
                does="ui.details.linking:link_here",
                asks="ui.details.linking:can_link",
            ),
            Action(
                "make-detail",
                self.tr("&Make the words a detail"),
                does="ui.details.linking:make_here",
                asks="ui.details.linking:can_make",
            ),
        )
