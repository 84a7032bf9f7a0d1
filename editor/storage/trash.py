"""Deleted branches, so that they can be brought back after the notice was closed.

One file per branch, in a folder of this user alone and never beside the notice: what was deleted
does not leave with the file that is sent to others. The newest of each notice are kept. What
comes back, and where to, is in `edit/commands/restoring.py`.
"""

import datetime
import json
import re
from pathlib import Path

from msgspec import Struct

from editor.edit.commands.restoring import Gone
from editor.errors import ConvocaError
from editor.model.node import Json, is_id
from editor.model.node_json import node_from_json, node_to_json
from editor.storage.persist import atomic_write, private_folder, read_bytes, remove

FOLDER = "trash"
"""The name of the folder in the data folder of the user."""
MOST, MOST_OF_ALL = 50, 2_000
"""Branches kept of one notice, and of all together."""
LARGEST = 10**6
"""Bytes; a larger branch is not kept."""

_NAME = re.compile(r"([a-z0-9]+)-(\d{8}T\d{12}-\d\d)\.json")


class Deleted(Struct, frozen=True):
    """A deleted branch and when that was."""

    when: datetime.datetime
    gone: Gone


class Trash:
    """The deleted branches of one notice."""

    def __init__(self, folder: Path, notice: str) -> None:
        self._folder = folder
        self._notice = notice

    def put(self, *branches: Gone, when: datetime.datetime | None = None) -> int:
        """Keep branches that were just deleted; returns how many could be kept."""
        if not is_id(self._notice):
            return 0
        moment = (when or datetime.datetime.now(datetime.UTC)).astimezone(datetime.UTC)
        try:
            private_folder(self._folder)
        except OSError:
            return 0
        kept = sum(self._put(gone, moment, number) for number, gone in enumerate(branches))
        self._prune()
        return kept

    def _put(self, gone: Gone, when: datetime.datetime, number: int) -> bool:
        stored: Json = {
            "when": when.isoformat(timespec="seconds"),
            "parent": gone.parent,
            "before": gone.before,
            "row": gone.row,
            "branch": node_to_json(gone.branch),
        }
        data = json.dumps(stored, ensure_ascii=False).encode("utf-8", "replace")
        if len(data) > LARGEST:
            return False
        name = f"{self._notice}-{when:%Y%m%dT%H%M%S%f}-{number % 100:02}.json"
        return atomic_write(self._folder / name, data, private=True).written

    def _prune(self) -> None:
        names = self._names()
        own = [name for name in names if name.startswith(f"{self._notice}-")]
        gone = {*own[MOST:], *names[MOST_OF_ALL:]}
        for name in gone:
            remove(self._folder / name)

    def _names(self) -> list[str]:
        """The files of all notices, the newest first."""
        try:
            found = [path.name for path in self._folder.iterdir()]
        except OSError:
            return []
        dated = [(match[2], name) for name in found if (match := _NAME.fullmatch(name))]
        return [name for _, name in sorted(dated, reverse=True)]

    def entries(self) -> list[Deleted]:
        """What was deleted, the newest first; what cannot be read is passed over."""
        own = [name for name in self._names() if name.startswith(f"{self._notice}-")]
        return [entry for name in own if (entry := _read(self._folder / name))]


def _read(path: Path) -> Deleted | None:
    try:
        stored = json.loads(read_bytes(path, LARGEST))
        parent, before, row = stored["parent"], stored["before"], stored["row"]
        if not (isinstance(parent, str) and isinstance(before, str) and isinstance(row, int)):
            return None
        when = datetime.datetime.fromisoformat(stored["when"])
        gone = Gone(parent, before, max(0, row), node_from_json(stored["branch"]))
    except (ConvocaError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    return Deleted(when, gone)
