"""Where an open notice is kept: its file, the lock beside it, its journal. No widgets here.

The journal begins shortly after the window is shown, at the latest with the first change, and is
flushed to the disk twice a second by a timer of the session's window. Saving needs no thread of
its own: 4,500 elements in three languages (2 MB) take 90 ms.
"""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from editor.edit.document import Change
from editor.model.tree import Tree
from editor.storage.notice_file import write_notice
from editor.storage.persist import MUST_BE_NEW, atomic_write, file_hash, sweep

if TYPE_CHECKING:
    from editor.edit.commands.restoring import Gone
    from editor.storage.journal import Journal
    from editor.storage.lock import Lock, LockedBy
    from editor.storage.outcome import Outcome
    from editor.storage.trash import Deleted, Trash


class Place(Struct, frozen=True):
    """A notice and where it belongs: path and hash of its file, None for one never saved.

    `unsaved` says that it holds something no file has: it was recovered or imported.
    """

    tree: Tree
    path: Path | None = None
    hash: str | None = None
    unsaved: bool = False


def standing(path: Path) -> str:
    """The hash of what stands in a file now; that of a new one if there is nothing to read."""
    try:
        return file_hash(path) or MUST_BE_NEW
    except (OSError, ValueError):
        return MUST_BE_NEW


class Keeping:
    """Keeps one notice."""

    def __init__(self, folder: Path, place: Place, lock: "Lock | None") -> None:
        self._folder = folder
        self._place = place
        self._lock = lock
        self._journal: Journal | None = None
        self._gone: list[Gone] = []
        """What was deleted and is not in the trash yet."""
        if place.unsaved:
            self.begin(place.tree)
            self.sync(force=True)

    @property
    def path(self) -> Path | None:
        """The file of the notice, None if it was never saved."""
        return self._place.path

    @property
    def read_only(self) -> bool:
        """Whether the file of the notice cannot be written by this user; nothing is asked of it."""
        path = self._place.path
        return path is not None and path.exists() and not os.access(path, os.W_OK)

    @property
    def journal(self) -> Path | None:
        """The file of the journal, None before it began."""
        return self._journal.path if self._journal else None

    @property
    def trouble(self) -> OSError | None:
        """Why changes cannot be kept in the journal at present, None if all is well."""
        return self._journal.problem if self._journal else None

    def begin(self, tree: Tree) -> None:
        """Begin the journal with this tree, if it has not begun."""
        if self._journal is None:
            from editor.storage.journal import Journal  # not needed to show the window

            place = self._place
            self._journal = Journal(
                self._folder, tree, place.path, place.hash, untouched=place.unsaved
            )

    def note(self, change: Change) -> None:
        """Keep a change that was just made."""
        self.begin(change.before)
        if self._journal:
            self._journal.append(change.transaction, change.after)
        if change.transaction.restructures:
            from editor.edit.commands.restoring import deleted

            self._gone += deleted(change.before, change.transaction)

    def sync(self, *, force: bool = False) -> None:
        """Make what was kept survive a power cut."""
        if self._journal:
            self._journal.sync(force=force)
        self._bin()

    def _bin(self) -> None:
        """Keep what was deleted last."""
        if self._gone:
            self._trash().put(*self._gone)
            self._gone.clear()

    def _trash(self) -> "Trash":
        from editor.storage.trash import FOLDER, Trash

        return Trash(self._folder.parent / FOLDER, self._place.tree.root.id)

    def deletions(self, tree: Tree) -> "list[Deleted]":
        """What was deleted from the notice and is not in this tree, the newest first, each once."""
        self._bin()
        out: dict[str, Deleted] = {}
        for entry in self._trash().entries():
            if entry.gone.branch.id not in tree:
                out.setdefault(entry.gone.branch.id, entry)
        return list(out.values())

    def keep(self, tree: Tree) -> "Outcome":
        """Write the notice to its file; only for a notice that has one."""
        assert self._place.path is not None
        place = self._place.path
        outcome = atomic_write(place, write_notice(tree), base_hash=self._place.hash)
        self._saved(outcome, place)
        return outcome

    def keep_as(self, tree: Tree, path: Path, base_hash: str) -> "Outcome | LockedBy":
        """Write the notice to another file, which from then on is its own.

        `base_hash` is what `standing` said of it when the user agreed: what stands there since
        is not overwritten. Nor is the notice's own file where another program changed it.
        """
        from editor.storage.lock import LockedBy, acquire

        own = self._place.path
        if own is not None and os.path.realpath(own) == os.path.realpath(path):
            return self.keep(tree)
        lock = acquire(path)
        if isinstance(lock, LockedBy):
            return lock
        outcome = atomic_write(path, write_notice(tree), base_hash=base_hash)
        if not outcome.written:
            lock.release()
            return outcome
        self._release()
        self._lock = lock
        self._saved(outcome, path)
        return outcome

    def _saved(self, outcome: "Outcome", path: Path) -> None:
        if outcome.written and outcome.hash:
            sweep(path.parent, path.name)  # what a save that was killed left beside it
            self._place = replace(self._place, path=path, hash=outcome.hash, unsaved=False)
            if self._journal:
                self._journal.saved(path, outcome.hash)

    def close(self, tree: Tree) -> None:
        """End with this tree: nothing has to be recovered, the file is free for others."""
        self._bin()
        if self._journal:
            self._journal.close(tree)
        self._release()

    def _release(self) -> None:
        if self._lock:
            self._lock.release()
            self._lock = None
