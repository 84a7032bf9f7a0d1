"""Asks for the number an agenda item starts at."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QInputDialog, QWidget

from editor.edit.commands.settings import set_start
from editor.edit.transaction import Refusal, Transaction
from editor.model.schema import MAX_START
from ui.session import Session


def ask_start(parent: QWidget, session: Session) -> Transaction | Refusal | None:
    """What makes the current item start at a number, or count on; None if nothing is wanted."""
    node = session.node
    if node is None:
        return Refusal("no-selection")
    present = node.fields.get("start", -1)
    possible = set_start(session.tree, node.id, 1 if present != 1 else 2)
    if not possible:
        return possible
    number, chosen = QInputDialog.getInt(
        parent,
        QCoreApplication.translate("StartNumber", "Start number"),
        QCoreApplication.translate("StartNumber", "Number of this item (-1: counts on)"),
        present,
        -1,
        MAX_START,
    )
    if not chosen:
        return None
    return set_start(session.tree, node.id, None if number < 0 else number)
