"""What a crash left behind: the journals of dead sessions, offered and read, never applied.

Reading changes nothing, so it can be done again, and be killed, as often as one likes.
Neighbours: `journal.py` writes the journals, `drafts.py` finds notices never saved in those of
closed sessions, the window shows what is offered.
"""

import contextlib
import os
import time
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from editor.edit.steps import apply_all
from editor.edit.transaction import transaction_from_json
from editor.errors import ConvocaError, InputRefused
from editor.model.node import Json
from editor.model.node_json import node_from_json
from editor.model.tree import Tree
from editor.storage.journal import BIN, put_in_bin
from editor.storage.journal_records import SUFFIX, VERSION, Reading, read_records, title_of
from editor.storage.notice_file import read_notice, write_notice
from editor.storage.persist import content_hash, file_hash, read_bytes, remove
from editor.storage.process import Process, is_gone, this_process, try_lock

_LIMIT = 2 * 10**9
"""Bytes of a journal that are read."""
_KEPT_IN_BIN = 30 * 24 * 3600
"""Seconds."""
_MAKING = 60
"""Seconds that the beginning of a journal may take."""
FAULTS = (ConvocaError, LookupError, TypeError, ValueError, AttributeError, RecursionError)
"""What a record that is none of ours can raise on the way to a notice."""


class Recovery(Struct, frozen=True):
    """An unfinished session that can be brought back.

    `path` is the file the notice belongs to, None if it was never saved; `hash` what that file
    held when the session last read or wrote it. `records` counts the changes that come back;
    `lost` is 0 if these are all, else what was cut off at the end: bytes, or changes that do not
    fit. `when` is the time of the last change in seconds since 1970.
    """

    journal: Path
    document: str
    title: str
    path: Path | None
    hash: str | None
    host: str
    started: str
    when: float
    records: int
    lost: int


def recoverable(folder: Path, present: Process | None = None) -> list[Recovery]:
    """The sessions that ended without being closed and hold something no file has; newest first."""
    who = present or this_process()
    readings = ((path, _dead_reading(path, who)) for path in journals_in(folder))
    found = [_offer(path, reading) for path, reading in readings if reading is not None]
    return sorted(filter(None, found), key=lambda recovery: recovery.when, reverse=True)


def never_saved(path: Path) -> tuple[str, Recovery | None]:
    """The notice of a journal, and what it holds of it unless that was ever saved.

    Raises an OSError or one of FAULTS where there is no notice in it.
    """
    reading = _read(path)
    document = reading.records[0][1]["notice"]["id"]
    was_saved = _last_saved(reading)[0] is not None
    return str(document), None if was_saved else _offer(path, reading)


def recover(recovery: Recovery) -> Tree:
    """The notice as it stood at the end of the session; refuses a journal without any."""
    return _replayed(recovery.journal, _read(recovery.journal))[0]


def discard(recovery: Recovery) -> bool:
    """Put the journal of a session into the bin; False if it had to stay."""
    return recovery.journal.parent.name == BIN or put_in_bin(recovery.journal)


def tidy(folder: Path, present: Process | None = None, now: float | None = None) -> int:
    """Bin the journals of dead sessions that hold nothing new, empty the old bin; returns both.

    What cannot be read is binned too, not deleted: somebody may still mend it.
    """
    who = present or this_process()
    done = 0
    for path in journals_in(folder):
        reading = _dead_reading(path, who)
        if reading is not None and _offer(path, reading) is None:
            done += put_in_bin(path)
    oldest = (time.time() if now is None else now) - _KEPT_IN_BIN
    for path in journals_in(folder / BIN):
        with contextlib.suppress(OSError):
            if path.stat().st_mtime < oldest:
                done += remove(path)
    return done


def journals_in(folder: Path) -> Iterator[Path]:
    """The journals in a folder; none where it cannot be read."""
    try:
        names = sorted(os.listdir(folder))
    except OSError:
        return
    for name in names:
        if name.endswith(SUFFIX):
            yield folder / name


def _read(path: Path) -> Reading:
    return read_records(read_bytes(path, _LIMIT))


def _offer(path: Path, reading: Reading) -> Recovery | None:
    """What a dead session offers, None if all of it stands in its file or cannot be read."""
    try:
        tree, changes, refused = _replayed(path, reading)
        when = path.stat().st_mtime
    except (InputRefused, OSError):
        return None
    start = reading.records[0][1]
    target, digest = _last_saved(reading)
    if not changes and not start.get("untouched"):
        return None
    if target and _stands_in(tree, target):
        return None
    lost = reading.lost + refused
    words = (str(start.get("host")), str(start.get("started")))
    title = title_of(tree.root)
    return Recovery(path, tree.root.id, title, target, digest, *words, when, changes, lost)


def _dead_reading(path: Path, present: Process) -> Reading | None:
    """The records of a session that runs no more, by its lock and by its process."""
    try:
        if _is_held(path):
            return None
        reading = _read(path)
    except (InputRefused, OSError):
        return None
    try:
        start = reading.records[0][1]
        process = Process(start["host"], start["pid"], start["boot"], start["began"])
        dead = is_gone(process, present)
    except FAULTS:
        # Without a beginning: it is only just being made, or is of no use.
        dead = time.time() - path.stat().st_mtime > _MAKING
    return reading if dead else None


def _is_held(path: Path) -> bool:
    fd = os.open(path, os.O_RDONLY)
    try:
        return try_lock(fd) is False
    finally:
        os.close(fd)


def _stands_in(tree: Tree, path: Path) -> bool:
    try:
        return file_hash(path) == content_hash(write_notice(tree))
    except (OSError, ValueError):
        return False


def _last_saved(reading: Reading) -> tuple[Path | None, str | None]:
    """The file the session worked on, and what it last knew of its content."""
    for word, value in reversed(reading.records):
        if word in ("saved", "start") and isinstance(value, dict):
            name, digest = value.get("path"), value.get("hash")
            known = digest if isinstance(digest, str) else None
            return (Path(name) if isinstance(name, str) else None), known
    return None, None


def _replayed(path: Path, reading: Reading) -> tuple[Tree, int, int]:
    """The notice at the end, how many changes were read, how many of them did not fit."""
    records = reading.records
    if not records or records[0][0] != "start" or not _is_ours(records[0][1]):
        raise InputRefused("bad-journal", path=path, why="it has no beginning")
    changes = sum(word == "change" for word, _ in records)
    for at in range(len(records) - 1, -1, -1):
        word, value = records[at]
        if word not in ("start", "snapshot"):
            continue
        with contextlib.suppress(*FAULTS):
            stored = value["notice"] if word == "start" else value
            tree, refused = _run(Tree(node_from_json(stored)), records[at + 1 :])
            return _checked(tree), changes - refused, refused
    raise InputRefused("bad-journal", path=path, why="no state of the notice is readable")


def _is_ours(start: Json) -> bool:
    return isinstance(start, dict) and start.get("version") == VERSION


def _run(tree: Tree, records: tuple[tuple[str, Json], ...]) -> tuple[Tree, int]:
    """The notice after these records; the first change that does not fit ends it."""
    left = sum(word == "change" for word, _ in records)
    for word, value in records:
        if word == "change":
            try:
                tree = apply_all(tree, transaction_from_json(value).steps)
            except FAULTS:
                return tree, left
            left -= 1
    return tree, 0


def _checked(tree: Tree) -> Tree:
    """The same notice, sound enough for a file."""
    return read_notice(write_notice(tree), "journal")
