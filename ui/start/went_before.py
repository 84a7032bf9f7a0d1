"""What a user can go on with: drafts that were never saved, notices opened last."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from editor.storage.drafts import drafts as kept_drafts
from ui.days import moment_words
from ui.leftovers import open_recovered
from ui.start.entries import Entry

if TYPE_CHECKING:
    from ui.desk import Desk


def drafts(desk: "Desk") -> list[Entry]:
    """Notices that were closed without ever being saved, newest first."""
    opened = {window.session.tree.root.id for window in desk.windows}
    return [
        Entry(
            one.title or QCoreApplication.translate("Start", "Untitled notice"),
            QCoreApplication.translate("Start", "last change {0} · kept for 30 days").format(
                moment_words(one.when)
            ),
            "pencil",
            partial(open_recovered, desk, one),
        )
        for one in kept_drafts(desk.journals)
        if one.document not in opened
    ]


def recent(desk: "Desk") -> list[Entry]:
    """Notices opened last that are still there, with their folder and the day they were saved."""
    opened = (_opened(desk, Path(name)) for name in desk.settings.recent())
    return [entry for entry in opened if entry]


def _opened(desk: "Desk", path: Path) -> Entry | None:
    try:
        when = moment_words(path.stat().st_mtime)
    except (OSError, ValueError):  # gone, or on a share that is: it stays on the list
        return None
    return Entry(path.stem, f"{when} · {path.parent}", "file-text", partial(desk.open, path))
