"""The menu File: files, exports, windows."""

from PySide6.QtCore import QObject

from ui.actions import Action, Rows


class FileMenu(QObject):
    """Its actions, worded in the language of the interface."""

    def rows(self) -> Rows:
        """The actions, None for a line between them."""
        return (
            Action("new", self.tr("&New"), ("Ctrl+N",), "file-plus", bar=1),
            Action(
                "open", self.tr("&Open…"), ("Ctrl+O",), "folder-open", bar=1, does="ui.doing:open_"
            ),
            Action(
                "from-last",
                self.tr("From &last notice…"),
                ("Ctrl+Shift+L",),
                "calendar-plus",
                does="ui.rolling.start:from_last",
            ),
            Action("start-screen", self.tr("S&tart screen"), ("Ctrl+Shift+H",), "house"),
            Action("recent", self.tr("Open &recent"), menu=True),
            Action("sample", self.tr("Open a sample notice")),
            None,
            Action("save", self.tr("&Save"), ("Ctrl+S",), "save", bar=1),
            Action("save-as", self.tr("Save &as…"), ("Ctrl+Shift+S",)),
            None,
            Action("export", self.tr("&Export to Word…"), ("Ctrl+E",), "file-output"),
            Action("export-all", self.tr("Export all lan&guages to Word…"), ("Ctrl+Shift+E",)),
            Action("export-combined", self.tr("Export all languages to one &file…")),
            Action("export-public", self.tr("Export the &public version…")),
            None,
            Action("close", self.tr("&Close"), ("Ctrl+W",), "x"),
            Action("quit", self.tr("&Quit"), ("Ctrl+Q",), "log-out", does="ui.doing:quit_"),
        )
