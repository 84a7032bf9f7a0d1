"""Notices that the next one can be made of: those open now, those opened last, any other file.

A Word file is read as `convoca import` reads it.
"""

import os
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from editor.model.node import new_ids
from editor.model.tree import Tree
from editor.workflow.older_notice import older_notice

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.main_window import MainWindow


class Source(Struct, frozen=True):
    """A notice to begin from: its name, where it is, and what reads it; refuses a bad file."""

    name: str
    place: str
    read: Callable[[], Tree]


def known_sources(desk: "Desk", first: "MainWindow | None" = None) -> Iterator[Source]:
    """What is at hand: the notice of a window, those of the others, then those opened last."""
    windows = sorted(desk.windows, key=lambda window: window is not first)
    seen = set()
    for window in windows:
        if not window.untouched:
            path = window.filing.keeping.path
            seen.add(path)
            yield Source(window.filing.name, _open(), partial(_tree_of, window))
    for name in desk.settings.recent():
        if Path(name) not in seen and os.path.exists(name):  # a dead share is no error
            yield in_file(Path(name))


def in_file(path: Path) -> Source:
    """The notice of a file, ours or a Word file."""
    return Source(path.name, str(path.parent), partial(_read, path))


def _read(path: Path) -> Tree:
    return older_notice(path, new_ids()).tree


def _tree_of(window: "MainWindow") -> Tree:
    return window.session.tree


def _open() -> str:
    return QCoreApplication.translate("Rolling", "open now")
