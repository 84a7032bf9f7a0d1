"""Notices that were closed without ever being saved: their journals lie in the bin for 30 days.

A session that ends says so at the end of its journal, with what the start screen shows of it: a few
hundred bytes of each are read, whatever its size. Others, as those of a crash, are read whole.
"""

import contextlib
import os
import stat
from pathlib import Path

from editor.model.node import Json
from editor.storage.journal import BIN
from editor.storage.journal_records import CLOSED, last_record
from editor.storage.recovery import FAULTS, Recovery, journals_in, never_saved

_END = 4096
"""Bytes; the longest end of a session is shorter."""
_WHOLE = 20
"""Journals that are read whole at the most."""


def drafts(folder: Path) -> list[Recovery]:
    """The notices that were closed without ever being saved, newest first.

    Of each notice the newest journal counts, so one that was saved since is no draft.
    """
    found: dict[str, Recovery | None] = {}
    left = _WHOLE
    for path in sorted(journals_in(folder / BIN), key=_changed, reverse=True):
        with contextlib.suppress(OSError, *FAULTS):
            said = _end(path)
            if said is not None:
                found.setdefault(said["document"], _draft(path, said))
            elif left:
                left -= 1
                document, draft = never_saved(path)
                found.setdefault(document, draft)
    return [draft for draft in found.values() if draft]


def _changed(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0


def _end(path: Path) -> Json:
    """What a session said when it was closed, None for one that was not."""
    size = path.lstat()
    if not stat.S_ISREG(size.st_mode):
        return None
    with path.open("rb") as file:
        file.seek(max(0, size.st_size - _END))
        record = last_record(file.read(_END))
    return record[1] if record and record[0] == CLOSED else None


def _draft(path: Path, said: Json) -> Recovery | None:
    """The draft that a session left when it was closed, None where all is in a file."""
    if said["saved"] or not (said["changes"] or said["untouched"]):
        return None
    words = (str(said["host"]), str(said["started"]))
    when, changes = os.stat(path).st_mtime, int(said["changes"])
    title = str(said["title"])
    return Recovery(path, str(said["document"]), title, None, None, *words, when, changes, 0)
