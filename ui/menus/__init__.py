"""The one table of actions, a file for each menu; loaded with the actions, after the first picture.

What the columns of the table mean is in `ui/actions.py`, which connects to nothing.
"""

from ui.actions import Menu, menu_titles
from ui.menus.edit import EditMenu
from ui.menus.file import FileMenu
from ui.menus.help import HelpMenu
from ui.menus.insert import InsertMenu
from ui.menus.language import LanguageMenu
from ui.menus.notice import NoticeMenu
from ui.menus.tools import ToolsMenu
from ui.menus.view import ViewMenu


def menus() -> tuple[Menu, ...]:
    """Every menu with its actions, in the order of the menu bar."""
    rows = {
        "file": FileMenu().rows(),
        "edit": EditMenu().rows(),
        "insert": InsertMenu().rows(),
        "notice": NoticeMenu().rows(),
        "language": LanguageMenu().rows(),
        "view": ViewMenu().rows(),
        "tools": ToolsMenu().rows(),
        "help": HelpMenu().rows(),
    }
    return tuple(Menu(name, title, rows[name]) for name, title in menu_titles().items())
