"""A second start hands its paths to the process that runs already (decision 28).

Which process that is stands in a small file in the data folder of the user; it names a local
socket that nobody else can guess. Where the file is missing, or its process has ended, nothing
more is loaded: the usual start pays one look at the disk. Both ends of the socket: `reception.py`.
"""

import json
import os
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import asdict

from ui.settings import data_folder

RECORD = "reception.json"
_LIMIT = 4096
"""Bytes of a record that are read."""


class Record(Struct, frozen=True):
    """The process that receives paths: its socket, and the process itself as JSON."""

    socket: str
    process: dict[str, object]

    def gone(self) -> bool:
        """Whether that process certainly runs no more."""
        from editor.storage.process import Process, is_gone, this_process

        try:
            return is_gone(Process(**self.process), this_process())  # type: ignore[arg-type]
        except (TypeError, ValueError):
            return True  # no record of ours

    def as_bytes(self) -> bytes:
        """What stands in the file."""
        return json.dumps(asdict(self)).encode()


def record_of(folder: Path) -> Record | None:
    """What the file in a data folder says, None if it says nothing that can be used."""
    from editor.errors import InputRefused
    from editor.storage.persist import read_bytes

    try:
        stored = json.loads(read_bytes(folder / RECORD, _LIMIT))
        socket, process = stored["socket"], stored["process"]
    except (InputRefused, ValueError, KeyError, TypeError, RecursionError):
        return None
    sound = isinstance(socket, str) and isinstance(process, dict)
    return Record(socket, process) if sound else None


def handed_over(paths: Sequence[Path]) -> bool:
    """Whether another process of this user has taken these paths; else they are ours to open."""
    folder = data_folder()
    if not os.path.exists(folder / RECORD):
        return False
    record = record_of(folder)
    if record is None or record.gone():
        return False
    from ui.reception import deliver

    return deliver(record.socket, [path.absolute() for path in paths])
