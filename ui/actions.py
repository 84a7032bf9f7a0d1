"""What an action is: name, words, keys, and what does it. The table itself is `ui/menus`.

A `command` of the core is made for the current elements in `intents.py`, and is possible when that
makes something: a refusal is its tooltip. Every other action is done by a function of the window,
named in the table and loaded when first wanted. `bound.py` makes Qt actions of the table.
"""

import importlib
from collections.abc import Callable, Mapping
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

MARKS = ("bold", "italic", "underline", "superscript")
"""The actions that switch a mark of characters."""


class Action(Struct, frozen=True):
    """One thing the user can do; `keys` holds in the whole window, `outline` in the outline alone.

    `does` names a function, `module:function`, that is called with the window; by default it is
    that of `doing.py` with the name of the action. `asks` names one that says, when a menu opens,
    whether the action is possible now: a `Refusal` becomes the tooltip. A `check`
    action is on or off. `bar` is its group in the toolbar, 0 if it is not there. A `menu` is no
    action but a menu inside, filled by whoever wants when it opens.
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
    does: str = ""
    asks: str = ""

    @property
    def function(self) -> str:
        """The name of the function that does it."""
        return self.does or f"ui.doing:{self.id.replace('-', '_')}"


Rows = tuple[Action | None, ...]
"""The actions of a menu, None for a line between them."""


class Menu(Struct, frozen=True):
    """A menu: its title and its actions."""

    id: str
    title: str
    actions: Rows


def menu_titles() -> Mapping[str, str]:
    """The titles of the menu bar by the id of the menu, worded in the language of the interface."""
    return {
        "file": QCoreApplication.translate("Menus", "&File"),
        "edit": QCoreApplication.translate("Menus", "&Edit"),
        "insert": QCoreApplication.translate("Menus", "&Insert"),
        "notice": QCoreApplication.translate("Menus", "&Notice"),
        "language": QCoreApplication.translate("Menus", "&Language"),
        "view": QCoreApplication.translate("Menus", "&View"),
        "tools": QCoreApplication.translate("Menus", "&Tools"),
        "help": QCoreApplication.translate("Menus", "&Help"),
    }


def bare(text: str) -> str:
    """The words of an action or a menu by themselves."""
    return text.replace("&", "").rstrip("…")


def named(place: str) -> Callable[..., Any]:
    """The function or class that `module:name` stands for."""
    module, _, name = place.partition(":")
    found: Callable[..., Any] = getattr(importlib.import_module(module), name)
    return found
