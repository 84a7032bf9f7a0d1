"""The menu Edit: history, clipboard, marks."""

from PySide6.QtCore import QObject

from ui.actions import Action, Rows


class EditMenu(QObject):
    """Its actions, worded in the language of the interface."""

    def rows(self) -> Rows:
        """The actions, None for a line between them."""
        return (
            Action("undo", self.tr("&Undo"), ("Ctrl+Z",), "undo-2", bar=2),
            Action("redo", self.tr("&Redo"), ("Ctrl+Y", "Ctrl+Shift+Z"), "redo-2", bar=2),
            Action("history", self.tr("Undo se&veral"), menu=True),
            None,
            Action("cut", self.tr("Cu&t"), ("Ctrl+X",), "scissors", outline=True),
            Action("copy", self.tr("&Copy"), ("Ctrl+C",), "copy", outline=True),
            Action("paste", self.tr("&Paste"), ("Ctrl+V",), "clipboard-paste", outline=True),
            Action("paste-plain", self.tr("Paste as pl&ain text"), ("Ctrl+Shift+V",),
                   does="ui.clip:paste_plain"),
            Action("duplicate", self.tr("&Duplicate"), ("Ctrl+D",), "copy-plus", command=True),
            Action("delete", self.tr("De&lete"), ("Del",), "trash-2", command=True, outline=True),
            Action("restore", self.tr("Bring bac&k what was deleted…"), (), "archive-restore",
                   does="ui.dialogs.deleted:show", asks="ui.dialogs.deleted:can_show"),
            None,
            *self._marks(),
            None,
            Action("find", self.tr("&Find…"), ("Ctrl+F",), "search", does="ui.finding.bar:show"),
            Action("find-next", self.tr("Find ne&xt"), ("F3",), does="ui.finding.bar:next_hit"),
            Action("find-previous", self.tr("Find previ&ous"), ("Ctrl+F3",),
                   does="ui.finding.bar:previous_hit"),
            Action("replace", self.tr("R&eplace…"), ("Ctrl+H",),
                   does="ui.finding.bar:show_replace"),
            Action("go-to", self.tr("&Go to…"), ("Ctrl+G",), does="ui.finding.going:show"),
            None,
            Action("edit-text", self.tr("&Write in the text"), ("F2",), "pencil"),
        )  # fmt: skip

    def _marks(self) -> Rows:
        return (
            Action("bold", self.tr("&Bold"), ("Ctrl+B",), "bold", check=True, bar=3),
            Action("italic", self.tr("&Italic"), ("Ctrl+I",), "italic", check=True, bar=3),
            Action("underline", self.tr("U&nderline"), ("Ctrl+U",), "underline", check=True, bar=3),
            Action("superscript", self.tr("Rai&sed"), ("Ctrl+Shift+X",), "superscript", check=True),
            Action(
                "change-case",
                self.tr("C&hange case"),
                ("Shift+F3",),
                does="ui.sheet.doing:change_case",
            ),
        )
