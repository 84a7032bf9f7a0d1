"""What unfinished sessions and unsaved drafts left in the journals: offered, opened, put aside."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from editor.errors import ConvocaError
from editor.model.tree import Tree
from editor.storage.lock import LockedBy, acquire
from editor.storage.notice_file import load
from editor.storage.recovery import Recovery, discard, recover, recoverable, tidy
from ui.keeping import Place
from ui.messages import tell_error

if TYPE_CHECKING:
    from ui.desk import Desk

TIDY = 2000
"""Milliseconds after which journals that hold nothing new are put away."""


def offer(desk: "Desk") -> None:
    """Offer what unfinished sessions hold; asked once per start."""
    found = recoverable(desk.journals)
    if not found:
        QTimer.singleShot(TIDY, lambda: tidy(desk.journals) and None)
        return
    from ui.dialogs.recovery import RecoveryDialog

    dialog = RecoveryDialog(found, desk.front())
    dialog.open_wanted.connect(lambda one: open_recovered(desk, one))
    dialog.open()


def open_recovered(desk: "Desk", recovery: Recovery) -> None:
    """Open what a session held, as unsaved work on its file."""
    try:
        tree = recover(recovery)
    except ConvocaError as error:
        tell_error(desk.front(), error)
        return
    path, digest, lock, saved = recovery.path, recovery.hash, None, None
    if path is not None:
        taken = acquire(path)
        if isinstance(taken, LockedBy):
            path = digest = None
        else:
            lock, saved = taken, _in_file(path)
    desk.show(Place(tree, path, digest, unsaved=True), lock, saved)
    discard(recovery)


def _in_file(path: Path) -> Tree | None:
    try:
        return load(path).tree
    except ConvocaError:
        return None
