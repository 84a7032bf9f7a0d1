"""The one table of actions: name, words, keys, command. Menus, toolbar and help are made of it.

A `command` of the core is made for the current elements in `intents.py`, and is possible when that
makes something: a refusal is its tooltip. The others are methods of the window. `bound.py`
connects both.
"""

from msgspec import Struct
from PySide6.QtCore import QObject

MARKS = ("bold", "italic", "underline", "superscript")
"""The actions that switch a mark of characters."""
INLINES = ("link", "footnote", "put-detail", "reference")
"""The actions that put something into a text."""


class Action(Struct, frozen=True):
    """One thing the user can do; `keys` holds in the whole window, `outline` in the outline alone.

    A `check` action is on or off. `bar` is its group in the toolbar, 0 if it is not there. A `menu`
    is no action but a menu inside, filled by whoever wants when it opens.
    """

    id: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    command: bool = False
    outline: bool = False
    check: bool = False
    menu: bool = False
    bar: int = 0


class Menu(Struct, frozen=True):
    """A menu: its title and its actions, None for a line between them."""

    id: str
    title: str
    actions: tuple[Action | None, ...]


class ActionTable(QObject):
    """All menus, worded in the language of the interface."""

    def menus(self) -> tuple[Menu, ...]:
        """All menus, worded in the language of the interface."""
        return (
            Menu("file", self.tr("&File"), self._file()),
            Menu("edit", self.tr("&Edit"), self._edit()),
            Menu("insert", self.tr("&Insert"), self._insert()),
            Menu("notice", self.tr("&Notice"), self._notice()),
            Menu("language", self.tr("&Language"), self._language()),
            Menu("view", self.tr("&View"), self._view()),
            Menu("help", self.tr("&Help"), self._help()),
        )

    def _file(self) -> tuple[Action | None, ...]:
        return (
            Action("new", self.tr("&New"), ("Ctrl+N",), "file-plus", bar=1),
            Action("open", self.tr("&Open…"), ("Ctrl+O",), "folder-open", bar=1),
            Action("recent", self.tr("Open &recent"), menu=True),
            Action("sample", self.tr("Open a sample notice")),
            None,
            Action("save", self.tr("&Save"), ("Ctrl+S",), "save", bar=1),
            Action("save-as", self.tr("Save &as…"), ("Ctrl+Shift+S",)),
            None,
            Action("export", self.tr("&Export to Word…"), ("Ctrl+E",), "file-output"),
            Action("export-all", self.tr("Export all &languages to Word…"), ("Ctrl+Shift+E",)),
            Action("export-combined", self.tr("Export all languages to one &file…")),
            Action("export-public", self.tr("Export the &public version…")),
            None,
            Action("close", self.tr("&Close"), ("Ctrl+W",), "x"),
            Action("quit", self.tr("&Quit"), ("Ctrl+Q",), "log-out"),
        )

    def _edit(self) -> tuple[Action | None, ...]:
        return (
            Action("undo", self.tr("&Undo"), ("Ctrl+Z",), "undo-2", bar=2),
            Action("redo", self.tr("&Redo"), ("Ctrl+Y", "Ctrl+Shift+Z"), "redo-2", bar=2),
            None,
            Action("cut", self.tr("Cu&t"), ("Ctrl+X",), "scissors", outline=True),
            Action("copy", self.tr("&Copy"), ("Ctrl+C",), "copy", outline=True),
            Action("paste", self.tr("&Paste"), ("Ctrl+V",), "clipboard-paste", outline=True),
            Action("duplicate", self.tr("&Duplicate"), ("Ctrl+D",), "copy-plus", command=True),
            Action("delete", self.tr("De&lete"), ("Del",), "trash-2", command=True, outline=True),
            None,
            Action("bold", self.tr("&Bold"), ("Ctrl+B",), "bold", check=True, bar=3),
            Action("italic", self.tr("&Italic"), ("Ctrl+I",), "italic", check=True, bar=3),
            Action("underline", self.tr("U&nderline"), ("Ctrl+U",), "underline", check=True,
                   bar=3),
            Action("superscript", self.tr("&Raised"), ("Ctrl+Shift+=",), "superscript",
                   check=True),
            None,
            Action("edit-text", self.tr("&Edit text"), ("F2",), "pencil"),
        )  # fmt: skip

    def _insert(self) -> tuple[Action | None, ...]:
        return (
            Action("link", self.tr("&Link…"), ("Ctrl+K",), "link"),
            Action("reference", self.tr("&Reference to an element…"), ("Ctrl+Shift+K",), "hash"),
            Action("footnote", self.tr("&Footnote…"), ("Ctrl+Shift+N",), "superscript"),
            Action("put-detail", self.tr("&Detail…"), ("Ctrl+Shift+M",), "list-plus"),
            None,
            Action("add-after", self.tr("&Same kind, after this one"), ("Ctrl+Return",),
                   "plus", command=True),
            None,
        )  # fmt: skip

    def _notice(self) -> tuple[Action | None, ...]:
        return (
            Action("promote", self.tr("&Promote"), ("Alt+Shift+Left",), "list-indent-decrease",
                   command=True, bar=4),
            Action("demote", self.tr("&Demote"), ("Alt+Shift+Right",), "list-indent-increase",
                   command=True, bar=4),
            Action("move-up", self.tr("Move &up"), ("Alt+Shift+Up",), "arrow-up",
                   command=True, bar=4),
            Action("move-down", self.tr("Move do&wn"), ("Alt+Shift+Down",), "arrow-down",
                   command=True, bar=4),
            None,
            Action("promote-alone", self.tr("Promote without what stands below"), command=True),
            Action("demote-alone", self.tr("Demote without what stands below"), command=True),
            None,
            Action("split", self.tr("&Split at the caret"), (), "split"),
            Action("join", self.tr("&Join to the one before"), (), "merge", command=True),
            None,
            Action("unnumber", self.tr("Without &number"), (), "hash", command=True, check=True),
            Action("start", self.tr("S&tart number…")),
            Action("members", self.tr("For mem&bers only"), (), "lock", command=True, check=True),
            None,
            Action("details", self.tr("&Masthead and meeting"), ("Ctrl+Shift+D",), "pencil"),
        )  # fmt: skip

    def _language(self) -> tuple[Action | None, ...]:
        return (
            Action("next-language", self.tr("&Next language"), ("Alt+PgDown",)),
            Action("previous-language", self.tr("&Previous language"), ("Alt+PgUp",)),
            None,
            Action("add-language", self.tr("&Add a language…"), (), "languages"),
            None,
        )

    def _view(self) -> tuple[Action | None, ...]:
        return (
            Action("next-pane", self.tr("&Next pane"), ("F6",)),
            Action("previous-pane", self.tr("&Previous pane"), ("Shift+F6",)),
            None,
            Action("zoom-in", self.tr("Zoom &in"), ("Ctrl++", "Ctrl+="), "zoom-in"),
            Action("zoom-out", self.tr("Zoom &out"), ("Ctrl+-",), "zoom-out"),
            None,
            Action("theme-system", self.tr("Look of the &system"), check=True),
            Action("theme-light", self.tr("&Light"), check=True),
            Action("theme-dark", self.tr("&Dark"), check=True),
        )

    def _help(self) -> tuple[Action | None, ...]:
        return (
            Action("keys", self.tr("&Keys"), ("F1",), "keyboard"),
            Action("about", self.tr("&About Convoca"), (), "info"),
        )
