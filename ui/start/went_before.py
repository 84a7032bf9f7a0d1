"""What a user can go on with: drafts that were never saved, notices opened last."""

import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from editor.storage.recovery import drafts as kept_drafts
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
                _moment(one.when)
            ),
            "pencil",
            partial(open_recovered, desk, one),
        )
        for one in kept_drafts(desk.journals)
        if one.document not in opened
    ]


def recent(desk: "Desk") -> list[Entry]:
    """Notices opened last that are still there, with their folder and the day they were saved."""
    return [_opened(desk, Path(name)) for name in desk.settings.recent() if Path(name).exists()]


def _opened(desk: "Desk", path: Path) -> Entry:
    when = _moment(path.stat().st_mtime)
    return Entry(path.stem, f"{when} · {path.parent}", "file-text", partial(desk.open, path))


def _moment(seconds: float) -> str:
    """A moment in the words of the interface; one of today is told by its time."""
    moment = QDateTime.fromSecsSinceEpoch(int(seconds))
    local = QLocale()
    if datetime.date.fromtimestamp(seconds) == datetime.date.today():
        return local.toString(moment.time(), QLocale.FormatType.ShortFormat)
    return local.toString(moment.date(), "d MMM yyyy")
