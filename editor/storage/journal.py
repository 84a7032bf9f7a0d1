"""The crash journal: every change of a notice, kept in a local file as soon as it is made.

One file per session, which only grows: where the notice stood at the start, then each
transaction (undo and redo are transactions too). What was appended survives the end of this
process at once, and the end of the power after `sync`. It never stands in the way of editing:
while the disk refuses, changes wait here. `recovery.py` brings them back.
"""

import contextlib
import datetime
import os
import secrets
import time
from collections.abc import Callable
from pathlib import Path

from editor.edit.transaction import Transaction
from editor.model.node import Json
from editor.model.node_json import node_to_json
from editor.model.tree import Tree
from editor.storage.journal_records import CLOSED, SUFFIX, VERSION, Chain, Word, title_of
from editor.storage.persist import (
    create_private,
    cut,
    move,
    private_folder,
    remove,
    sync_folder,
    write_all,
)
from editor.storage.process import Process, this_process, try_lock

INTERVAL = 0.5
"""Seconds between two calls of `sync` that reach the disk."""
SNAPSHOT_EVERY = 500
"""Changes after which the whole notice is written again, so that recovery stays quick."""
LONGEST = 16 * 10**6
"""Bytes after which a snapshot goes to a new file."""
_TITLE = 200
"""Characters of a title that are enough to recognize a notice."""
BIN = "bin"
"""The folder for journals that are done with, inside that of the journals."""


class Journal:
    """The journal of one notice while it is edited."""

    def __init__(
        self,
        folder: Path,
        tree: Tree,
        path: Path | None,
        base_hash: str | None,
        *,
        untouched: bool = False,
        clock: Callable[[], float] = time.monotonic,
        process: Process | None = None,
    ) -> None:
        """Begin a journal; `path` and `base_hash` are None for a notice never saved.

        `untouched` offers the notice for recovery even without a change: an import, which is
        in no file yet.
        """
        self.folder = folder
        self.problem: OSError | None = None
        """Why the last change could not be kept, None if all is well."""
        self._clock = clock
        self._file = _File(folder)
        self._retired: list[_File] = []
        self._chain = Chain()
        self._pending: list[bytes] = []
        self._last_sync = clock()
        self._unsynced = self._distrusted = self._closed = False
        self._count = 0
        owner = process or this_process()
        self._start: dict[str, Json] = {
            "version": VERSION, "document": tree.root.id, "path": _name(path),
            "hash": base_hash, "untouched": untouched,
            "started": datetime.datetime.now().astimezone().isoformat(timespec="seconds"),
            "host": owner.host, "pid": owner.pid, "boot": owner.boot, "began": owner.began,
        }  # fmt: skip
        self._begin(tree)

    @property
    def path(self) -> Path | None:
        """The file of the journal, None while the disk has refused one."""
        return self._file.path

    @property
    def synced(self) -> bool:
        """Whether everything would survive a power cut."""
        return not self._unsynced and not self._pending

    def append(self, transaction: Transaction, after: Tree) -> bool:
        """Keep a change that was just made; False if it has to wait for the disk.

        `after` is the notice after it, wanted for a snapshot now and then.
        """
        self._count += 1
        if self._distrusted:
            return self._restart(after)
        kept = self._add("change", transaction.to_json())
        return self.snapshot(after) if self._count % SNAPSHOT_EVERY == 0 else kept

    def snapshot(self, tree: Tree) -> bool:
        """Keep the whole notice, so that recovery starts from here; a long file ends here."""
        if self._file.size > LONGEST:
            return self._restart(tree)
        return self._add("snapshot", node_to_json(tree.root))

    def saved(self, path: Path, digest: str) -> bool:
        """Note that the notice now stands in a file with this content hash."""
        place = {"path": _name(path), "hash": digest}
        self._start.update(place)
        return self._add("saved", place)

    def sync(self, *, force: bool = False) -> bool:
        """Make what was appended survive a power cut, at most twice a second unless forced.

        The window calls it by a timer; False if the disk refuses, and changes wait.
        """
        if self._closed or self.synced:
            return self.synced
        if not force and self._clock() - self._last_sync < INTERVAL:
            return self.problem is None
        self._last_sync = self._clock()
        if not self._flush():
            return False
        try:
            self._file.sync()
        except OSError as error:
            # The system may now take the lost bytes for written: only a new file is sure.
            self.problem, self._distrusted = error, True
            return False
        if self._distrusted:
            return False
        self._unsynced = False
        self._bin_retired()
        return True

    def close(self, tree: Tree | None = None) -> None:
        """End the session: nothing has to be recovered; the journal lies 30 days in the bin.

        `tree` is the notice as it ended; what the journal says of it is read by `drafts.py`.
        """
        if self._closed:
            return
        if tree is not None:
            self._add(CLOSED, self._end(tree))
        self._flush()
        self._closed = True
        self._retired.append(self._file)
        self._bin_retired()

    def _end(self, tree: Tree) -> Json:
        start = self._start
        return {
            "document": start["document"], "title": title_of(tree.root)[:_TITLE],
            "saved": start["path"] is not None, "changes": self._count,
            **{key: start[key] for key in ("untouched", "host", "started")},
        }  # fmt: skip

    def _begin(self, tree: Tree) -> bool:
        return self._add("start", {**self._start, "notice": node_to_json(tree.root)})

    def _restart(self, tree: Tree) -> bool:
        """Go on in a new file; the old one stays until the new one is safe."""
        self._retired.append(self._file)
        self._file, self._chain = _File(self.folder), Chain()
        self._pending.clear()
        self._distrusted = False
        self._start["untouched"] = True  # the changes made so far are in its beginning
        return self._begin(tree) and self.sync(force=True)

    def _bin_retired(self) -> None:
        for file in self._retired:
            file.close()
            if file.path:
                put_in_bin(file.path)
        self._retired.clear()

    def _add(self, word: Word, value: Json) -> bool:
        if self._closed:
            return False
        self._pending.append(self._chain.record(word, value))
        self._unsynced = True
        return self._flush()

    def _flush(self) -> bool:
        """Hand everything that waits to the system: after that, a kill cannot lose it."""
        if self._pending:
            try:
                self._file.append(b"".join(self._pending))
            except OSError as error:
                self.problem = error
                return False
            self._pending.clear()
            if not self._distrusted:
                self.problem = None
        return True


class _File:
    """The file of a journal, made when first needed; OSError leaves it as it was before."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path: Path | None = None
        self.size = 0
        self._fd = -1
        self._torn = False

    def append(self, data: bytes) -> None:
        if self._fd < 0:
            self._open()
        if self._torn:
            cut(self._fd, self.size)
        self._torn = True  # until all of it is written
        write_all(self._fd, data)
        self._torn = False
        self.size += len(data)

    def sync(self) -> None:
        getattr(os, "fdatasync", os.fsync)(self._fd)

    def close(self) -> None:
        if self._fd >= 0:
            with contextlib.suppress(OSError):
                os.close(self._fd)
            self._fd = -1

    def _open(self) -> None:
        private_folder(self.folder)
        path = self.folder / (secrets.token_hex(8) + SUFFIX)
        os.close(create_private(path))
        try:
            self._fd = os.open(path, os.O_WRONLY | os.O_APPEND | getattr(os, "O_BINARY", 0))
        except OSError:
            remove(path)
            raise
        try_lock(self._fd)  # tells recovery that this session lives
        self.path = path
        with contextlib.suppress(OSError):
            sync_folder(self.folder)


def _name(path: Path | None) -> str | None:
    return None if path is None else str(path.absolute())


def put_in_bin(journal: Path) -> bool:
    """Move a journal into the bin; False if it had to stay where it is."""
    try:
        private_folder(journal.parent / BIN)
        move(journal, journal.parent / BIN)
    except OSError:
        return False
    return True
