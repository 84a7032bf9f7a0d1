"""Undo and redo in words: the names of the steps, what was undone and where, the list of the last.

The history itself is in the core (`editor/edit/history.py`).
"""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QMenu

from editor.edit.document import Change
from editor.edit.steps import Insert, Remove
from editor.edit.transaction import Transaction
from ui.wording import language_here, step_name

if TYPE_CHECKING:
    from ui.session import Session

LISTED = 15
"""So many steps are in the list of what can be undone."""
_AT = "at"
"""The parameter of a transaction that holds the number its element had when it began."""


def numbered(made: Transaction, session: "Session") -> Transaction:
    """A transaction that remembers the number of its element, which may be gone afterwards."""
    subject = _subject(made)
    if subject not in session.tree or subject == session.tree.root.id:
        return made
    number = session.number(subject)
    return replace(made, params={**made.params, _AT: number}) if number else made


def _subject(made: Transaction) -> str:
    """The element that a transaction is about: that of its first step."""
    if not made.steps:
        return ""
    step = made.steps[0]
    return step.branch.id if isinstance(step, Insert | Remove) else step.node


def step_words(session: "Session", made: Transaction) -> str:
    """What a transaction did, with the number of its element: "move agenda item 2.4"."""
    number = str(made.params.get(_AT, ""))
    subject = _subject(made)
    if not number and subject in session.tree:
        number = session.number(subject)
    return step_name(made, number)


def undone_words(session: "Session", changes: Sequence[Change], *, back: bool, moved: bool) -> str:
    """What was undone or done again, and in which view if that changed."""
    name = step_words(session, changes[-1].transaction)
    if len(changes) > 1:
        several = QCoreApplication.translate("Undoing", "{0} steps undone")
        return several.format(len(changes))
    if moved and back:
        words = QCoreApplication.translate("Undoing", "Undone in the {1} view: {0}")
    elif moved:
        words = QCoreApplication.translate("Undoing", "Done again in the {1} view: {0}")
    elif back:
        words = QCoreApplication.translate("Undoing", "Undone: {0}")
    else:
        words = QCoreApplication.translate("Undoing", "Done again: {0}")
    return words.format(name, language_here(session.lang))


class UndoList(QObject):
    """The menu of the last steps; one of them is undone with all that came after it."""

    def __init__(self, session: "Session", menu: QMenu) -> None:
        super().__init__(menu)
        self._session = session
        self._menu = menu
        menu.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Show the last steps, the newest first."""
        self._menu.clear()
        self._menu.addSection(self.tr("Undo everything down to"))
        steps = self._session.document.history.newest(LISTED)
        for count, made in enumerate(steps, start=1):
            name = step_words(self._session, made)
            one = self._menu.addAction(f"{name[:1].upper()}{name[1:]}")
            one.triggered.connect(partial(self._session.undo, count))
        if not steps:
            self._menu.addAction(self.tr("Nothing to undo")).setEnabled(False)
