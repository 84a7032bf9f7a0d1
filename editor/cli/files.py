"""Where the command line writes notices: never over a file of another unless told to."""

import os
from pathlib import Path

from editor import VERSION
from editor.errors import InputRefused, NotWritten
from editor.model.tree import Tree
from editor.storage.lock import Lock, LockedBy, acquire
from editor.storage.notice_file import load, write_notice
from editor.storage.persist import MUST_BE_NEW, write_or_raise


def locked(path: Path) -> Lock:
    """Our lock on a file; refuses one that somebody else edits."""
    lock = acquire(path, VERSION)
    if isinstance(lock, LockedBy):
        raise lock.error()
    return lock


def save_as(tree: Tree, path: Path, *, force: bool) -> None:
    """Write a notice to a path that is free, holds the same notice, or may be overwritten."""
    if os.path.isdir(path):
        raise NotWritten("target-is-folder", path=path)
    with locked(path):
        base = None if force else _base(tree, path)
        write_or_raise(path, write_notice(tree), base_hash=base)


def _base(tree: Tree, path: Path) -> str:
    """The hash of what may be replaced there; refuses a file of another."""
    if not os.path.exists(path):  # unlike Path.exists, it is silent about impossible names
        return MUST_BE_NEW
    try:
        found = load(path)
    except InputRefused as error:
        raise NotWritten("foreign-file", path=path) from error
    if found.tree.root.id != tree.root.id:
        raise NotWritten("foreign-file", path=path)
    return found.hash
