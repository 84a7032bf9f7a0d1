"""Lists what was deleted from a notice, and brings one branch back (`editor/storage/trash.py`)."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from editor.edit.commands.restoring import restore
from editor.edit.transaction import Refusal, Transaction
from editor.model.markup import parse
from editor.model.node import Node
from editor.model.text import plain
from editor.storage.trash import Deleted
from ui.days import moment_words
from ui.dialogs.choice import ChoiceDialog
from ui.dialogs.offers import Group, Row
from ui.places import beginning
from ui.session import Session
from ui.wording import kind_name

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def show(window: "MainWindow") -> None:
    """List the deleted branches of the notice, and bring back the chosen one."""
    dialog = asked(window.session, window.filing.keeping.deletions(window.session.tree), window)
    dialog.exec()
    dialog.deleteLater()
    if dialog.made:
        window.session.do(dialog.made)


def asked(session: Session, entries: Sequence[Deleted], parent: QWidget | None) -> ChoiceDialog:
    """The dialog that asks which branch comes back."""

    def put(key: tuple[str, ...]) -> Transaction | Refusal:
        gone = entries[int(key[0])].gone
        return session.permitted(restore(session.tree, gone, session.new_id))

    rows = [Row(_words(session, entry), (str(at),)) for at, entry in enumerate(entries)]
    title = QCoreApplication.translate("Trash", "Bring back what was deleted")
    return ChoiceDialog(title, [Group("", tuple(rows))], None, put, parent)


def _words(session: Session, entry: Deleted) -> str:
    """When it was deleted, how it begins and how much there is of it."""
    branch = entry.gone.branch
    count = sum(1 for _ in branch.walk())
    several = QCoreApplication.translate("Trash", "{0} elements").format(count)
    begins = f"{kind_name(branch.kind)}: {_first_words(branch, session.lang)}"
    parts = (moment_words(entry.when.timestamp()), begins, several if count > 1 else "")
    return " · ".join(part for part in parts if part)


def _first_words(branch: Node, lang: str) -> str:
    """How the first text of a branch begins, in a language or, where it lacks that, in any."""
    for node in branch.walk():
        markup = node.texts.get(lang) or next(iter(node.texts.values()), "")
        words = beginning(plain(parse(markup)))
        if words:
            return words
    return ""


def can_show(window: "MainWindow") -> Refusal | bool:
    """Whether anything was deleted that is not there again."""
    return bool(window.filing.keeping.deletions(window.session.tree)) or Refusal("nothing-deleted")
