"""The menu File: files, exports, windows."""

from PySide6.QtCore import QObject

from ui.actions import Action, Rows


class FileMenu(QObject):
    """Its actions, worded in the language of the interface."""

    def rows(self) -> Rows:
        """The actions, None for a line between them."""
        return (
            Action("new", self.tr("&New"), ("Ctrl+N",), "file-plus", bar=1, does="ui.doing:new"),
            Action(
                "open", self.tr("&Open…"), ("Ctrl+O",), "folder-open", bar=1, does="ui.doing:open_"
            ),
            Action("recent", self.tr("Open &recent"), menu=True),
            Action("sample", self.tr("Open a sample notice"), does="ui.doing:sample"),
            None,
            Action("save", self.tr("&Save"), ("Ctrl+S",), "save", bar=1, does="ui.doing:save"),
            Action("save-as", self.tr("Save &as…"), ("Ctrl+Shift+S",), does="ui.doing:save_as"),
            None,
            Action(
                "export",
                self.tr("&Export to Word…"),
                ("Ctrl+E",),
                "file-output",
                does="ui.doing:export",
            ),
            Action(
                "export-all",
                self.tr("Export all &languages to Word…"),
                ("Ctrl+Shift+E",),
                does="ui.doing:export_all",
            ),
            Action(
                "export-combined",
                self.tr("Export all languages to one &file…"),
                does="ui.doing:export_combined",
            ),
            Action(
                "export-public",
                self.tr("Export the &public version…"),
                does="ui.doing:export_public",
            ),
            None,
            Action("close", self.tr("&Close"), ("Ctrl+W",), "x", does="ui.doing:close"),
            Action("quit", self.tr("&Quit"), ("Ctrl+Q",), "log-out", does="ui.doing:quit_"),
        )
