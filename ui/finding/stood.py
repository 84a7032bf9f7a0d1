"""When was the chosen item last on the agenda? Asked of the archive (`archive.py`).

By itself, because whether it can be asked is looked up whenever a menu opens.
"""

from typing import TYPE_CHECKING

from editor.edit.transaction import Refusal

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def can_have_stood(window: "MainWindow") -> Refusal | bool:
    """Whether an agenda item with a title is chosen."""
    return bool(_title(window)) or Refusal("no-title")


def last_stood(window: "MainWindow") -> None:
    """Ask the archive when the chosen item was last on the agenda."""
    from ui.finding.archive import open_archive

    title = _title(window)
    if title:
        open_archive(window.desk).ask_when(title, window.session.tree.root.id)


def _title(window: "MainWindow") -> str:
    session = window.session
    node = session.node
    return session.words(node.id).replace("\n", " ") if node and node.kind == "item" else ""
